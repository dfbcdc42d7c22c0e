import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import { Dialog } from '../../ui/dialog';
import { formatScore } from '../../ui/format';
import { plumbAt, type Reading } from './score-columns';
import { comparisonColumns } from './comparison-columns';
import type { Row } from './rows';

interface CompareDialogProps {
  rows: readonly Row[];
  reading: Reading;
  onClose: () => void;
}

/** The chosen ones on one scale, in the order of the list: no rank is drawn from it. */
export function CompareDialog({ rows, reading, onClose }: CompareDialogProps) {
  const hasInterval = rows.some(({ score }) => score && score.intervalLow !== null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={`Compare ${rows.length} applications`}
      sentence={`On the whole scale, with what the role asks for: ${formatScore(reading.targetScore)}.`}
      footer={<Button onPress={onClose}>Close</Button>}
    >
      <DataTable
        caption="The selected applications on one scale"
        className="comparison"
        columns={comparisonColumns(reading)}
        rows={rows}
        rowKey={({ id }) => id}
        plumbAt={plumbAt(reading.targetScore)}
      />
      {!hasInterval && (
        <p className="sm dim">
          How sure these scores are is not known yet: a difference of a few tenths can come from who happened
          to interview.
        </p>
      )}
    </Dialog>
  );
}
