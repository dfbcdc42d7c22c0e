import type { VersionPartsFragment } from '../../../gql/rubrics/graphql';
import { Panel } from '../../../ui/panel';
import { seniorityName } from '../words';
import { Chip } from './by-seniority';
import { SENIORITIES, type SeniorityKey } from '../version-search';

const textAt = ({ seniorities }: VersionPartsFragment, wanted: SeniorityKey): string =>
  seniorities.find(({ seniority }) => seniority.toLowerCase() === wanted)?.text ?? '';

export function SeniorityPanel({ version, chosen }: { version: VersionPartsFragment; chosen: SeniorityKey }) {
  return (
    <Panel id="about-seniority" title="Seniorities" sentence="What each one means in this rubric">
      <ul className="list seniorities">
        {SENIORITIES.map((seniority) => (
          <li key={seniority} className={seniority === chosen ? 'on' : undefined}>
            <b>{seniorityName(seniority)}</b>
            <span>{textAt(version, seniority)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export function ScalePanel({ scale }: Pick<VersionPartsFragment, 'scale'>) {
  return (
    <Panel
      id="about-scale"
      title="Rating scale"
      sentence="The same five levels for every criterion"
      footer="N is an answer too: not observed. It is no number, and counts neither for nor against."
    >
      <ol className="list scale">
        {scale.map(({ level, name, words }) => (
          <li key={level}>
            <Chip level={level} />
            <b>{name}</b>
            <span className="dim">{words}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

export function NotesPanel({ notes }: Pick<VersionPartsFragment, 'notes'>) {
  return (
    <Panel id="about-notes" title="Notes" sentence="What users of the rubric should know">
      {notes.length === 0 ? (
        <p className="body dim">There are none.</p>
      ) : (
        <ul className="list">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
