import { useRef } from 'react';
import { ActNotice } from '../../../app/act-notice';
import { listText, plural } from '../../../ui/format';
import { durationText } from '../job-words';
import { useOfflineReason } from '../use-offline-reason';
import type { SetupStage } from './coverage';
import { StageControls } from './stage-controls';
import { useStageAct } from './use-stage-act';

interface StageRowProps {
  stage: SetupStage;
  /** Place in the plan, from 0. */
  place: number;
  count: number;
  startsRound: boolean;
  mayEdit: boolean;
  /** Told before the plan is shown anew, so that the focus can go along. */
  onMoved: (stage: SetupStage, place: number) => void;
  onEdit: () => void;
  onRemove: () => void;
  reload: () => void;
}

const KINDS = {
  REVIEW: 'Applications are read',
  DECISION: 'Scorecards side by side, then the decision',
} as const;

function factsOf({ kind, minutes, raters, activeApplications: here }: SetupStage): string {
  const facts =
    kind === 'INTERVIEW' ? [durationText(minutes ?? 0), plural(raters ?? 0, 'rater')] : [KINDS[kind]];
  return [...facts, ...(here > 0 ? [`${plural(here, 'application')} here`] : [])].join(' · ');
}

export function StageRow(props: StageRowProps) {
  const { stage, place, startsRound, mayEdit } = props;
  const wanted = useRef(place);
  const { act, change } = useStageAct(stage, () => props.onMoved(stage, wanted.current));
  const offline = useOfflineReason();
  const move = (by: 1 | -1) => {
    wanted.current = place + by;
    change({ position: wanted.current + 1 });
  };
  return (
    <li data-stage={stage.id} className="plan-stage">
      {startsRound && <p className="round-mark">Round {stage.round}</p>}
      <div className="plan-row">
        <span className="avatar" aria-hidden="true">
          {place + 1}
        </span>
        <div className="plan-words">
          <h3 tabIndex={-1}>{stage.title}</h3> <span className="sm dim">{factsOf(stage)}</span>
          {stage.criteria.length > 0 && (
            <p className="sm dim">Covers {listText(stage.criteria.map(({ title }) => title))}.</p>
          )}
          {stage.instructions !== '' && <p className="words lines">{stage.instructions}</p>}
        </div>
        {mayEdit && (
          <StageControls
            title={stage.title}
            isInterview={stage.kind === 'INTERVIEW'}
            isFirst={place <= 1}
            isLast={place >= props.count - 2}
            isPending={act.isPending}
            offline={offline}
            onMove={move}
            onEdit={props.onEdit}
            onRemove={props.onRemove}
          />
        )}
      </div>
      <ActNotice
        act={act}
        title={`"${stage.title}" was not moved.`}
        sidesOf={(theirs) => {
          const saved = theirs.find(({ field }) => field === 'position')?.value ?? '';
          return [{ label: 'Place', mine: 'the one next to it', theirs: saved }];
        }}
        onTakeTheirs={props.reload}
      />
    </li>
  );
}
