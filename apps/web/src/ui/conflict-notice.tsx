import { useEffect, useRef } from 'react';
import { Button } from './button';
import { Icon } from './icon';

/** One value that two people set. */
export interface ConflictSide {
  label: string;
  mine: string;
  theirs: string;
}

interface ConflictNoticeProps {
  sides: readonly ConflictSide[];
  isPending?: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody else was faster. Both sides stand beside each other, and a person chooses: never silently the last one. */
export function ConflictNotice({ sides, isPending = false, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} className="callout wait" role="alert" tabIndex={-1}>
      <Icon name="alert" />
      <div className="stack conflict">
        <p>
          <strong>Somebody else changed this since you opened it.</strong> Nothing of yours is saved yet.
        </p>
        <dl className="conflict-sides">
          {sides.map(({ label, mine, theirs }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <span className="meta">Yours</span> {mine}
              </dd>
              <dd>
                <span className="meta">Now saved</span> {theirs}
              </dd>
            </div>
          ))}
        </dl>
        <div className="row">
          <Button size="small" onPress={onKeepMine} isPending={isPending}>
            Save mine over it
          </Button>
          <Button size="small" onPress={onTakeTheirs}>
            Keep what is saved
          </Button>
        </div>
      </div>
    </div>
  );
}
