import { Avatar } from '../../ui/avatar';
import { Checkbox } from '../../ui/checkbox';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { problemAt, type Problem } from '../../ui/problems';
import { MemberPicker, type PickedMember } from './member-picker';

export interface PanelMember extends PickedMember {
  shadow: boolean;
}

interface PanelFieldProps {
  panel: readonly PanelMember[];
  onChange: (panel: PanelMember[]) => void;
  /** Members who are asked already. */
  without?: readonly string[];
  problems: readonly Problem[];
  /** Where the input names the member at a place. */
  pathAt: (place: number) => string;
}

/** Who is asked for a scorecard, and who of them is in training. */
export function PanelField({ panel, onChange, without = [], problems, pathAt }: PanelFieldProps) {
  const change = (id: string, shadow: boolean) =>
    onChange(panel.map((member) => (member.id === id ? { ...member, shadow } : member)));
  return (
    <div className="stack-2">
      <MemberPicker
        without={[...without, ...panel.map(({ id }) => id)]}
        onPick={({ id, name }) => onChange([...panel, { id, name, shadow: false }])}
        error={problemAt(problems, 'panel')}
      />
      {panel.length > 0 && (
        <ul className="picked" aria-label="Panel">
          {panel.map(({ id, name, shadow }, place) => {
            const error = problemAt(problems, pathAt(place));
            return (
              <li key={id}>
                <Avatar name={name} />
                <span className="panel-name">{name}</span>
                <Checkbox isSelected={shadow} onChange={(isOn) => change(id, isOn)}>
                  In training
                </Checkbox>
                <IconButton
                  icon="close"
                  size="small"
                  label={`Take ${name} off`}
                  onPress={() => onChange(panel.filter((member) => member.id !== id))}
                />
                {error && (
                  <span className="field-error" role="alert">
                    <Icon name="alert" />
                    {error}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
