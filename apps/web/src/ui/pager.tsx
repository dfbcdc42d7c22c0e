import { Button } from './button';

interface PagerProps {
  /** 'candidates': for those who hear the buttons without the list. */
  of: string;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

/** One page after the other along a cursor. There are no page numbers: rows come and go while one reads. */
export function Pager({ of, onPrevious, onNext }: PagerProps) {
  if (!onPrevious && !onNext) return null;
  return (
    <nav className="row push" aria-label={`Pages of ${of}`}>
      <Button
        size="small"
        {...(onPrevious ? { onPress: onPrevious } : { disabledReason: 'This is the first page.' })}
      >
        Previous
      </Button>
      <Button size="small" {...(onNext ? { onPress: onNext } : { disabledReason: 'This is the last page.' })}>
        Next
      </Button>
    </nav>
  );
}
