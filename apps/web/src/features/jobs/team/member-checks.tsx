import { useId } from 'react';
import { Checkbox } from '../../../ui/checkbox';
import { Icon } from '../../../ui/icon';
import type { Colleague } from './team-choices';

interface MemberChecksProps {
  label: string;
  hint: string;
  /** In place of an empty list. */
  nobody: string;
  members: readonly Colleague[];
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** One part of a team, as names to tick. */
export function MemberChecks({ label, hint, nobody, members, chosen, error, onChange }: MemberChecksProps) {
  const noteId = useId();
  const tick = (id: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className="field" aria-describedby={noteId} aria-invalid={error ? true : undefined}>
      <legend className="label">{label}</legend>
      {error ? (
        <span className="field-error" id={noteId}>
          <Icon name="alert" />
          {error}
        </span>
      ) : (
        <span className="hint" id={noteId}>
          {members.length === 0 ? nobody : hint}
        </span>
      )}
      <div className="team-names">
        {members.map(({ id, name }) => (
          <Checkbox key={id} isSelected={chosen.includes(id)} onChange={(isOn) => tick(id, isOn)}>
            {name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
