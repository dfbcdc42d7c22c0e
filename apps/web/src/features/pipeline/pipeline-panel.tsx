import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Panel } from '../../ui/panel';
import { useNow } from '../../ui/use-now';
import { ApplicationsTable } from './applications-table';
import { focusRow } from './focus-row';
import { MoveProblems } from './move-problems';
import { changeSearch, type PipelineSearch } from './pipeline-search';
import { PipelineDialogs } from './pipeline-dialogs';
import { PipelineTools } from './pipeline-tools';
import type { PlannedStage, Row } from './rows';
import type { Reading } from './score-columns';
import { SelectionBar } from './selection-bar';
import { StageTabs } from './stage-tabs';
import { useMoves } from './use-moves';
import type { Pipeline, PipelineState } from './use-pipeline';
import { usePipelineKeys } from './use-pipeline-keys';
import { useSelection } from './use-selection';
import { managersOf, whyClosed } from './words';

const MINUTE = 60_000;
const NONE: readonly Row[] = [];

const route = getRouteApi('/signed-in/jobs/$jobId');

interface PipelinePanelProps {
  pipeline: Pipeline;
  state: Extract<PipelineState, { kind: 'ready' }>;
  search: PipelineSearch;
  memberId: string;
  mayMove: boolean;
}

export function PipelinePanel({ pipeline, state, search, memberId, mayMove }: PipelinePanelProps) {
  const { job, rows } = state;
  const navigate = route.useNavigate();
  const [list, tools] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [moving, setMoving] = useState<readonly Row[]>(NONE);
  const [isComparing, setComparing] = useState(false);
  const selection = useSelection(rows);
  const moves = useMoves(job.stages, pipeline.refresh, (id) => focusRow(list.current, id));
  const now = useNow(MINUTE);
  const reading: Reading = {
    memberId,
    managers: managersOf(job),
    targetScore: job.targetScore,
    now,
  };
  const closed = whyClosed(job.state);
  const canMove = mayMove && closed === undefined && search.state === undefined;
  const show = (next: PipelineSearch) => void navigate({ search: next, resetScroll: false });
  const compare = () => setComparing(selection.rows.length > 1);
  const close = () => {
    setMoving(NONE);
    setComparing(false);
  };
  const moveTo = async (stage: PlannedStage) => {
    await moves.move(
      moving.filter((row) => row.stage.id !== stage.id),
      stage,
    );
    close();
    selection.clear();
  };
  usePipelineKeys(list, rows, {
    sort: () => show(changeSearch(search, { order: search.order ? 'score' : 'date' })),
    filter: () => tools.current?.querySelector<HTMLElement>('[aria-checked="true"], button')?.focus(),
    select: selection.toggle,
    compare,
    move: canMove
      ? (row) => setMoving(selection.rows.length > 0 ? selection.rows : row ? [row] : [])
      : undefined,
    clear: selection.rows.length > 0 ? selection.clear : undefined,
  });
  return (
    <Panel label="Applications" className="pipeline">
      <h2 className="vh">Applications</h2>
      <StageTabs job={job} search={search} />
      <PipelineTools search={search} onSearch={show} tools={tools} />
      <MoveProblems problems={moves.problems} onClose={moves.forget} />
      <div ref={list}>
        <ApplicationsTable
          state={state}
          search={search}
          more={pipeline.more}
          onMore={() => void pipeline.more.load().then((id) => focusRow(list.current, id))}
          reading={reading}
          selection={selection}
          onMove={canMove ? (row) => setMoving([row]) : undefined}
        />
      </div>
      {selection.rows.length > 0 && (
        <SelectionBar
          count={selection.rows.length}
          onMove={mayMove ? () => setMoving(selection.rows) : undefined}
          moveReason={canMove ? undefined : (closed ?? 'Only applications under way move.')}
          onCompare={compare}
          onClear={selection.clear}
        />
      )}
      <PipelineDialogs
        moving={moving}
        compared={isComparing ? selection.rows : NONE}
        stages={job.stages}
        reading={reading}
        isMoving={moves.isPending}
        onMove={(stage) => void moveTo(stage)}
        onClose={close}
      />
    </Panel>
  );
}
