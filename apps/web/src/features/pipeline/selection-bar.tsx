import { Button } from '../../ui/button';

interface SelectionBarProps {
  count: number;
  onMove?: (() => void) | undefined;
  /** Why they cannot be moved. */
  moveReason?: string | undefined;
  onCompare: () => void;
  onClear: () => void;
}

/** What can be done with the selected rows; below the list, so that nothing moves when a row is selected. */
export function SelectionBar({ count, onMove, moveReason, onCompare, onClear }: SelectionBarProps) {
  return (
    <div className="selection">
      <output>
        <b>{count}</b> selected
      </output>
      <span className="row push">
        <Button size="small" variant="quiet" shortcut="Escape" onPress={onClear}>
          Clear
        </Button>
        <Button
          size="small"
          shortcut="c"
          onPress={onCompare}
          disabledReason={count < 2 ? 'Select two or more.' : undefined}
        >
          Compare
        </Button>
        {onMove && (
          <Button size="small" shortcut="m" onPress={onMove} disabledReason={moveReason}>
            Move to a stage
          </Button>
        )}
      </span>
    </div>
  );
}
