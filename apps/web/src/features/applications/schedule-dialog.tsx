import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { ScheduleInterviewDocument } from '../../gql/applications/graphql';
import { DateTimeField } from '../../ui/date-time-field';
import { readerZone } from '../../ui/format-time';
import { NumberField } from '../../ui/number-field';
import { problemAt, type Problem } from '../../ui/problems';
import { SelectField } from '../../ui/select-field';
import { notify } from '../../ui/toasts';
import { PanelField, type PanelMember } from './panel-field';
import { stageToSchedule } from './plan-steps';
import { momentText } from './round-words';
import { StageCoverage } from './stage-coverage';
import type { Application, PlanStage } from './types';

const memberPath = (place: number): string => `panel.${place}.memberId`;

/** Stage, time and panel of an interview, with what the panel would cover. */
export function ScheduleDialog({ application, onClose }: { application: Application; onClose: () => void }) {
  const { send } = useIntent(ScheduleInterviewDocument);
  const stages = application.job.stages.filter(({ kind }) => kind === 'INTERVIEW');
  const [stage, setStage] = useState(() => stageToSchedule(application));
  const [scheduledAt, setScheduledAt] = useState<Date | null>(null);
  const [minutes, setMinutes] = useState(stage?.minutes ?? null);
  const [panel, setPanel] = useState<readonly PanelMember[]>([]);
  const act = useAct((interview: { scheduledAt: string }) => {
    onClose();
    notify(`The interview is on ${momentText(interview.scheduledAt)}.`);
  });
  const submit = () => {
    if (!stage || !scheduledAt || panel.length === 0) return act.refuse(missing(stage, scheduledAt, panel));
    act.run(() =>
      send({
        applicationId: application.id,
        stageId: stage.id,
        scheduledAt: scheduledAt.toISOString(),
        minutes,
        panel: panel.map((member) => ({ memberId: member.id, shadow: member.shadow })),
      }),
    );
  };
  return (
    <ActDialog
      act={act}
      width="medium"
      title="Schedule an interview"
      sentence={`With ${application.candidate.fullName}. Cards are due some time after its end, as your organization has set it.`}
      submit={['Schedule', 'Scheduling…']}
      failure="The interview is not scheduled."
      fields={['stageId', 'scheduledAt', 'minutes', 'panel', ...panel.map((_, place) => memberPath(place))]}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        label="Stage"
        name="stageId"
        value={stage?.id ?? ''}
        onChange={(id) => {
          const chosen = stages.find((one) => one.id === id);
          setStage(chosen);
          setMinutes(chosen?.minutes ?? null);
        }}
        options={stages.map(({ id, title, round }) => ({ value: id, label: `${title}, round ${round}` }))}
        hint={stage && `${stage.raters} raters in the plan`}
        error={problemAt(act.problems, 'stageId')}
      />
      <div className="cols two">
        <DateTimeField
          label="Begins"
          name="scheduledAt"
          value={scheduledAt}
          onChange={setScheduledAt}
          hint={`Your time, ${readerZone()}`}
          error={problemAt(act.problems, 'scheduledAt')}
        />
        <NumberField
          label="Minutes"
          name="minutes"
          min={5}
          max={480}
          step={5}
          value={minutes}
          onChange={setMinutes}
          error={problemAt(act.problems, 'minutes')}
        />
      </div>
      <PanelField panel={panel} onChange={setPanel} problems={act.problems} pathAt={memberPath} />
      {stage && <StageCoverage application={application} stage={stage} panel={panel} />}
    </ActDialog>
  );
}

function missing(
  stage: PlanStage | undefined,
  scheduledAt: Date | null,
  panel: readonly PanelMember[],
): Problem[] {
  const left = [
    !stage && { path: ['stageId'], message: 'The plan of this job has no interviews.' },
    !scheduledAt && { path: ['scheduledAt'], message: 'Choose when it begins.' },
    panel.length === 0 && { path: ['panel'], message: 'Choose who interviews.' },
  ];
  return left.flatMap((one) => (one ? [{ code: 'INVALID_VALUE', ...one }] : []));
}
