import type { Column } from '../../../ui/column';
import { DataTable } from '../../../ui/data-table';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { durationText, requirementWord } from '../job-words';
import {
  coverageSentence,
  interviewsOf,
  peopleText,
  ratersAt,
  uncoveredOf,
  verdictText,
  type SetupCriterion,
  type SetupJob,
  type SetupStage,
} from './coverage';
import { criterionPlace } from './criterion-place';
import { Uncovered } from './uncovered';

interface CoveragePanelProps {
  job: SetupJob;
  mayEdit: boolean;
  reload: () => void;
}

const criterion: Column<SetupCriterion> = {
  key: 'criterion',
  header: 'Criterion',
  isRowHeader: true,
  cell: (row) => (
    <>
      <span id={criterionPlace(row.criterion.key)} tabIndex={-1}>
        {row.criterion.title}{' '}
        {row.requirement === 'MUST' && <span className="must-have">{requirementWord(row.requirement)}</span>}
      </span>
      {/* On a phone the last column would be out of sight: what a row comes to stands in the first. */}
      <span className="only-phone seen-by">
        Seen by <Verdict row={row} />
      </span>
    </>
  ),
};

const interview = (stage: SetupStage): Column<SetupCriterion> => ({
  key: stage.id,
  header: (
    <>
      <b>{stage.title}</b>
      <span className="stage-facts">
        Round {stage.round}, {durationText(stage.minutes ?? 0)}
      </span>
    </>
  ),
  cell: ({ criterion: { key } }) => <Cell count={ratersAt(stage, key)} />,
});

function Verdict({ row }: { row: SetupCriterion }) {
  return row.ratersMissing > 0 ? (
    <Tag tone="wait" icon="alert">
      {verdictText(row)}
    </Tag>
  ) : (
    <span className="dim">{peopleText(row.raters)}</span>
  );
}

/** A count, or a dot that is read as what it means. */
function Cell({ count }: { count: number }) {
  if (count > 0)
    return (
      <span className="cover-count">
        {count}
        <span className="vh"> {count === 1 ? 'person' : 'people'}</span>
      </span>
    );
  return (
    <span className="cover-none">
      <span aria-hidden="true">·</span>
      <span className="vh">not asked</span>
    </span>
  );
}

const verdict: Column<SetupCriterion> = {
  key: 'verdict',
  header: 'Seen by',
  className: 'verdict no-phone',
  cell: (row) => <Verdict row={row} />,
};

/** Criteria by stages: who sees what, and what too few people would see. */
export function CoveragePanel({ job, mayEdit, reload }: CoveragePanelProps) {
  const uncovered = uncoveredOf(job);
  const columns = [criterion, ...interviewsOf(job).map(interview), verdict];
  return (
    <Panel
      title="Coverage"
      sentence={coverageSentence(job)}
      footer={
        uncovered.length > 0 && (
          <Uncovered job={job} uncovered={uncovered} mayEdit={mayEdit} reload={reload} />
        )
      }
    >
      <DataTable
        caption="Coverage: people who rate each criterion, by stage"
        className="coverage"
        columns={columns}
        rows={job.criteria}
        rowKey={(row) => row.criterion.key}
        asCards={false}
      />
    </Panel>
  );
}
