import type { BySeniorityPartsFragment } from '../../../gql/rubrics/graphql';
import { isLevel } from '../../../ui/level';
import { LevelChip } from '../../../ui/level-chip';
import { SENIORITIES, type SeniorityKey } from '../version-search';
import { seniorityName } from '../words';

export function Chip({ level }: { level: number }) {
  return isLevel(level) ? <LevelChip level={level} /> : null;
}

interface BySeniorityProps {
  title: string;
  targets: BySeniorityPartsFragment;
  floor: BySeniorityPartsFragment | null;
  chosen: SeniorityKey;
}

/** Target and floor at every seniority, the one that is being read marked. */
export function BySeniority({ title, targets, floor, chosen }: BySeniorityProps) {
  const row = (name: string, levels: BySeniorityPartsFragment) => (
    <tr>
      <th scope="row">{name}</th>
      {SENIORITIES.map((seniority) => (
        <td key={seniority} className={seniority === chosen ? 'chosen' : undefined}>
          <Chip level={levels[seniority]} />
        </td>
      ))}
    </tr>
  );
  return (
    <table className="by-seniority dense">
      <caption className="vh">Levels asked for in {title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">Level</span>
          </th>
          {SENIORITIES.map((seniority) => (
            <th key={seniority} scope="col" className={seniority === chosen ? 'chosen' : undefined}>
              {seniorityName(seniority)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row('Hoped for', targets)}
        {floor && row('Floor', floor)}
      </tbody>
    </table>
  );
}
