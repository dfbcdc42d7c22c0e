import { useState } from 'react';
import { useOfflineSince } from '../../app/network';
import { Button } from '../../ui/button';
import { ChoiceCards } from '../../ui/choice-cards';
import { Dialog } from '../../ui/dialog';
import { plural } from '../../ui/format';
import type { PlannedStage, Row } from './rows';

interface MoveDialogProps {
  rows: readonly Row[];
  stages: readonly PlannedStage[];
  isPending: boolean;
  onMove: (stage: PlannedStage) => void;
  onClose: () => void;
}

const reasonOf = (isOffline: boolean, target: PlannedStage | undefined): string | undefined => {
  if (isOffline) return 'The server cannot be reached. Nobody is moved.';
  return target ? undefined : 'Choose a stage first.';
};

/** Where to: the stages of the plan but the one where all of them are already. */
export function MoveDialog({ rows, stages, isPending, onMove, onClose }: MoveDialogProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const isOffline = useOfflineSince() !== null;
  const open = stages.filter((stage) => rows.some((row) => row.stage.id !== stage.id));
  const target = open.find(({ id }) => id === chosen);
  const [first] = rows;
  const who = rows.length === 1 ? first?.candidate.fullName : plural(rows.length, 'application');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="narrow"
      title={`Move ${who}`}
      sentence={
        rows.length === 1
          ? `Now at ${first?.stage.title}. Nobody is told, and it can be undone.`
          : 'Nobody is told, and it can be undone.'
      }
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isPending={isPending}
            onPress={() => target && onMove(target)}
            disabledReason={reasonOf(isOffline, target)}
          >
            {isPending ? 'Moving…' : 'Move'}
          </Button>
        </>
      }
    >
      <ChoiceCards
        label="Stage"
        value={chosen}
        onChange={setChosen}
        options={open.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Dialog>
  );
}
