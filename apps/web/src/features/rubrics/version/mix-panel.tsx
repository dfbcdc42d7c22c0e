import { useState } from 'react';
import { Button } from '../../../ui/button';
import { DataTable } from '../../../ui/data-table';
import { Panel } from '../../../ui/panel';
import { familyMix, paradigmMix } from '../mix';
import { familyName, paradigmName } from '../words';
import { placementName, type Reading } from './reading';

interface MixRow {
  name: string;
  percent: number;
  /** What the role profile says the job is made of. */
  claimed: number | null;
}

const mixRows = ({ version, placed }: Reading) => ({
  families: familyMix(placed.settings).map(({ key, percent }): MixRow => ({
    name: familyName(key),
    percent,
    claimed: version.role.families.find(({ family }) => family === key)?.percent ?? null,
  })),
  kinds: paradigmMix(placed.settings).map(({ key, percent }): MixRow => ({
    name: paradigmName(key),
    percent,
    claimed: null,
  })),
});

const rowSentence = ({ name, percent, claimed }: MixRow): string =>
  `${name}: ${percent}% of the score${claimed === null ? '' : `, ${claimed}% of the job by its role profile`}`;

/** The whole axis is drawn, 0 to 100, so that a small difference looks small. */
function Bar({ row }: { row: MixRow }) {
  return (
    <svg className="mix-bar" role="img" aria-label={rowSentence(row)}>
      <line className="axis" x1="0" x2="100%" y1="10" y2="10" />
      <rect x="0" y="6" width={`${row.percent}%`} height="8" />
      {row.claimed !== null && (
        <line className="claim" x1={`${row.claimed}%`} x2={`${row.claimed}%`} y1="0" y2="20" />
      )}
    </svg>
  );
}

function Picture({ title, rows }: { title: string; rows: readonly MixRow[] }) {
  return (
    <figure className="mix">
      <figcaption className="eyebrow">{title}</figcaption>
      <ul>
        {rows.map((row) => (
          <li key={row.name}>
            <span>{row.name}</span>
            <Bar row={row} />
            <span className="num" aria-hidden="true">
              {row.percent}%
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

const rowKey = (row: MixRow) => row.name;
const SHARE = {
  key: 'percent',
  header: 'Share of the score, %',
  isNumber: true,
  cell: (row: MixRow) => row.percent,
};
const named = (header: string) => ({
  key: 'name',
  header,
  isRowHeader: true,
  cell: (row: MixRow) => row.name,
});
const CLAIM = { key: 'claim', header: 'Role profile, %', isNumber: true, cell: (row: MixRow) => row.claimed };

function Tables({ families, kinds }: ReturnType<typeof mixRows>) {
  return (
    <>
      <DataTable
        caption="Share of the score by family"
        columns={[named('Family'), SHARE, CLAIM]}
        rows={families}
        rowKey={rowKey}
        asCards={false}
        isDense
      />
      <DataTable
        caption="Share of the score by kind of software"
        columns={[named('Kind of software'), SHARE]}
        rows={kinds}
        rowKey={rowKey}
        asCards={false}
        isDense
      />
    </>
  );
}

/** What the score is made of here, beside what the role profile says that the job is made of. */
export function MixPanel({ reading }: { reading: Reading }) {
  const [asTable, setAsTable] = useState(false);
  const { families, kinds } = mixRows(reading);
  return (
    <Panel
      id="about-mix"
      title="What it is made of"
      sentence={`Shares of the score, ${placementName(reading)}`}
      actions={
        <Button size="small" onPress={() => setAsTable(!asTable)} isPressed={asTable}>
          Show as table
        </Button>
      }
      footer="Weights of the scored criteria; a criterion of several kinds of software is split evenly between them. The dashed line is what the role profile says the job is made of."
    >
      {asTable ? (
        <Tables families={families} kinds={kinds} />
      ) : (
        <div className="body cols two">
          <Picture title="By family" rows={families} />
          <Picture title="By kind of software" rows={kinds} />
        </div>
      )}
    </Panel>
  );
}
