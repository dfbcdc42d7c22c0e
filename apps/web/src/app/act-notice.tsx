import { ConflictNotice, type ConflictSide } from '../ui/conflict-notice';
import type { ConflictParts } from './outcome';
import { OutcomeNotice } from './outcome-notice';
import type { Act } from './use-act';

export interface ActSides {
  /** Both sides of a conflict, in words. */
  sidesOf?: (theirs: ConflictParts['values']) => readonly ConflictSide[];
  /** Shows the thing as somebody else left it. */
  onTakeTheirs?: () => void;
}

interface ActNoticeProps extends ActSides {
  act: Act;
  title: string;
  fields?: readonly string[];
}

/** Why an act changed nothing, and what can be done about it. */
export function ActNotice({ act, title, fields = [], sidesOf, onTakeTheirs }: ActNoticeProps) {
  if (!act.conflict) return <OutcomeNotice outcome={act.outcome} title={title} fields={fields} />;
  return (
    <ConflictNotice
      sides={sidesOf?.(act.conflict.values) ?? []}
      isPending={act.isPending}
      onKeepMine={act.keepMine}
      onTakeTheirs={() => {
        act.clear();
        onTakeTheirs?.();
      }}
    />
  );
}
