import { CompareDialog } from './compare-dialog';
import { MoveDialog } from './move-dialog';
import type { PlannedStage, Row } from './rows';
import type { Reading } from './score-columns';

interface PipelineDialogsProps {
  /** Who is to be moved, and who is compared; nobody while neither is asked for. */
  moving: readonly Row[];
  compared: readonly Row[];
  stages: readonly PlannedStage[];
  reading: Reading;
  isMoving: boolean;
  onMove: (stage: PlannedStage) => void;
  onClose: () => void;
}

export function PipelineDialogs({
  moving,
  compared,
  stages,
  reading,
  isMoving,
  ...on
}: PipelineDialogsProps) {
  return (
    <>
      {moving.length > 0 && (
        <MoveDialog
          rows={moving}
          stages={stages}
          isPending={isMoving}
          onMove={on.onMove}
          onClose={on.onClose}
        />
      )}
      {compared.length > 1 && <CompareDialog rows={compared} reading={reading} onClose={on.onClose} />}
    </>
  );
}
