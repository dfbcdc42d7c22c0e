import { plural } from '../../ui/format';
import { formatDate, readerZone } from '../../ui/format-time';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import type { Acts } from './acts';
import { InterviewBlock } from './interview-block';
import { planSteps, type PlanStep, type Standing } from './plan-steps';
import { roundText } from './round-words';
import type { Application } from './types';

interface PlanPanelProps {
  application: Application;
  memberId: string;
  now: Date;
  acts: Acts | undefined;
}

const STANDING_CLASS: Record<Standing, string> = { passed: '', here: 'is-here', ahead: 'todo' };

/** The plan of the job as this application goes through it, its interviews and the gates between rounds. */
export function PlanPanel({ application, memberId, now, acts }: PlanPanelProps) {
  const steps = planSteps(application);
  const released = application.rounds.filter(({ state }) => state === 'RELEASED');
  const isReleased = (number: number) => released.some((round) => round.number === number);
  const stages = plural(application.job.stages.length, 'stage');
  return (
    <Panel title="Plan" sentence={`${stages}, times in ${readerZone()}`} padded>
      <ol className="plan">
        {steps.map((step) =>
          step.kind === 'round' ? (
            <RoundGate key={`round ${step.number}`} step={step} />
          ) : (
            <li
              key={step.stage.id}
              className={STANDING_CLASS[step.standing]}
              aria-current={step.standing === 'here' ? 'step' : undefined}
            >
              <StageHead step={step} application={application} />
              {step.interviews.map((interview) => (
                <InterviewBlock
                  key={interview.id}
                  interview={interview}
                  memberId={memberId}
                  isReleased={isReleased(interview.round)}
                  now={now}
                  acts={acts}
                />
              ))}
            </li>
          ),
        )}
      </ol>
    </Panel>
  );
}

type StageStep = Extract<PlanStep, { kind: 'stage' }>;

function StageHead({ step, application }: { step: StageStep; application: Application }) {
  const { stage, standing } = step;
  const isActive = application.state === 'ACTIVE';
  return (
    <>
      <div className="row">
        <h3>{stage.title}</h3>
        {standing === 'here' && (
          <Tag tone="plumb">
            {isActive ? `Here since ${formatDate(application.stageSince)}` : 'Ended here'}
          </Tag>
        )}
      </div>
      <p className="sm dim">{stageText(stage)}</p>
    </>
  );
}

function stageText({ kind, minutes, criteria, raters, round }: StageStep['stage']): string {
  if (kind === 'REVIEW') return 'The application is read. Not scored.';
  if (kind === 'DECISION') return 'Scorecards are laid side by side, and the manager decides.';
  const parts = [
    `${minutes} min`,
    plural(criteria.length, 'criterion', 'criteria'),
    plural(raters ?? 0, 'rater'),
  ];
  return `Round ${round}: ${parts.join(', ')}.`;
}

/** Cards of a round open together: when, or when they did. */
function RoundGate({ step }: { step: Extract<PlanStep, { kind: 'round' }> }) {
  const { number, round, standing } = step;
  const isReleased = round?.state === 'RELEASED';
  return (
    <li className={`gate ${STANDING_CLASS[standing]}`}>
      <div className="row">
        <h3>Round {number}</h3>
        {isReleased && (
          <Tag tone="good" icon="check">
            Released
          </Tag>
        )}
        {round && !isReleased && (
          <Tag tone="seal" icon="lock">
            Sealed
          </Tag>
        )}
      </div>
      <p className="sm dim">{roundText(round)}</p>
    </li>
  );
}
