import type { IconName } from '../../ui/icon';
import { Panel } from '../../ui/panel';
import { Tag, type Tone } from '../../ui/tag';
import type { Gate } from './view';
import { gateName, gateText } from './words';

const LOOKS: Record<Gate['state'], { tone: Tone; icon: IconName }> = {
  MET: { tone: 'neutral', icon: 'check' },
  NOT_MET: { tone: 'wait', icon: 'alert' },
  CANNOT_TELL: { tone: 'neutral', icon: 'eye' },
};

/** The must-haves stand above the decision. They touch no score, and nothing decides but a person. */
export function GatesPanel({ gates }: { gates: readonly Gate[] }) {
  if (gates.length === 0) return null;
  return (
    <Panel title="Must-haves" sentence="Without these the job cannot start">
      <ul className="list gates">
        {gates.map((gate) => (
          <li key={gate.criterion.key}>
            <div>
              <h3>{gate.criterion.title}</h3>
              <p className="xs dim">{gateText(gate)}</p>
            </div>
            <span className="push nb">
              <Tag {...LOOKS[gate.state]}>{gateName(gate.state)}</Tag>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
