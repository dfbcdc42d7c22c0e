import { useState } from 'react';
import { Button } from '../../../ui/button';
import { plural } from '../../../ui/format';
import { KeyHints } from '../../../ui/key-hints';
import { Panel } from '../../../ui/panel';
import { useOfflineReason } from '../use-offline-reason';
import { interviewsOf, type SetupJob, type SetupStage } from './coverage';
import { useFollowedFocus, useMoveKeys } from './plan-focus';
import { RemoveStageDialog } from './remove-stage-dialog';
import { AddStageDialog, EditStageDialog } from './stage-dialogs';
import { StageRow } from './stage-row';

interface PlanPanelProps {
  job: SetupJob;
  mayEdit: boolean;
  reload: () => void;
}

type Open = { kind: 'add' } | { kind: 'edit' | 'remove'; stage: SetupStage };

const HINTS = [{ keys: ['alt+ArrowUp', 'alt+ArrowDown'], label: 'move the stage in focus' }];

const sentenceOf = (job: SetupJob): string => {
  const rounds = new Set(interviewsOf(job).map(({ round }) => round)).size;
  return `${plural(job.stages.length, 'stage')}, ${plural(rounds, 'round')}. The scorecards of a round are released together.`;
};

/** The stages in order. What is moved stays in focus, so that it can be moved on. */
export function PlanPanel({ job, mayEdit, reload }: PlanPanelProps) {
  const [open, setOpen] = useState<Open>();
  const offline = useOfflineReason();
  return (
    <Panel
      title="Stages"
      sentence={sentenceOf(job)}
      actions={
        mayEdit && (
          <Button size="small" icon="plus" disabledReason={offline} onPress={() => setOpen({ kind: 'add' })}>
            Stage
          </Button>
        )
      }
      footer={mayEdit && <KeyHints hints={HINTS} />}
    >
      <StageList job={job} mayEdit={mayEdit} reload={reload} onOpen={setOpen} />
      {open && <PlanDialog open={open} job={job} reload={reload} onClose={() => setOpen(undefined)} />}
    </Panel>
  );
}

interface StageListProps extends PlanPanelProps {
  onOpen: (open: Open) => void;
}

function StageList({ job: { stages }, mayEdit, reload, onOpen }: StageListProps) {
  const [moved, setMoved] = useState('');
  const { list, follow } = useFollowedFocus(stages);
  useMoveKeys(list, mayEdit);
  const onMoved = ({ id, title }: SetupStage, place: number) => {
    follow(id);
    setMoved(`${title} is now stage ${place + 1} of ${stages.length}.`);
  };
  return (
    <>
      <output className="vh">{moved}</output>
      <ol className="plan" ref={list}>
        {stages.map((stage, at) => (
          <StageRow
            key={stage.id}
            stage={stage}
            place={at}
            count={stages.length}
            startsRound={stage.round !== null && stage.round !== (stages[at - 1]?.round ?? null)}
            mayEdit={mayEdit}
            onMoved={onMoved}
            onEdit={() => onOpen({ kind: 'edit', stage })}
            onRemove={() => onOpen({ kind: 'remove', stage })}
            reload={reload}
          />
        ))}
      </ol>
    </>
  );
}

interface PlanDialogProps {
  open: Open;
  job: SetupJob;
  reload: () => void;
  onClose: () => void;
}

function PlanDialog({ open, job, reload, onClose }: PlanDialogProps) {
  switch (open.kind) {
    case 'add':
      return <AddStageDialog job={job} onClose={onClose} />;
    case 'edit':
      return <EditStageDialog job={job} stage={open.stage} reload={reload} onClose={onClose} />;
    case 'remove':
      return <RemoveStageDialog job={job} stage={open.stage} reload={reload} onClose={onClose} />;
  }
}
