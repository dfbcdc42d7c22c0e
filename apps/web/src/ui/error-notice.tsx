import { Button } from './button';
import { Callout } from './callout';

interface ErrorNoticeProps {
  /** What failed: 'The pipeline did not load.' */
  title: string;
  /** Whether anything was lost. */
  detail?: string;
  onRetry?: () => void;
}

/** Stands in place of the data it could not bring. Shows no internals: they say nothing to the reader. */
export function ErrorNotice({ title, detail = 'Nothing was changed.', onRetry }: ErrorNoticeProps) {
  return (
    <Callout
      tone="stop"
      title={title}
      announce
      {...(onRetry && {
        action: (
          <Button size="small" onPress={onRetry}>
            Try again
          </Button>
        ),
      })}
    >
      {detail}
    </Callout>
  );
}
