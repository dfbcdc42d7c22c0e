import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';

/** Who stayed where they were, and why; the others have moved. */
export function MoveProblems({ problems, onClose }: { problems: readonly string[]; onClose: () => void }) {
  if (problems.length === 0) return null;
  return (
    <div className="move-problems">
      <Callout
        tone="stop"
        title={
          problems.length === 1
            ? 'One application was not moved.'
            : `${problems.length} applications were not moved.`
        }
        announce
        action={
          <Button size="small" onPress={onClose}>
            Close
          </Button>
        }
      >
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
