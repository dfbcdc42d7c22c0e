import { useRef, useState } from 'react';
import type { Problem } from '../ui/problems';
import type { ConflictParts, Outcome } from './outcome';

/** Sends what a person wants, made from a revision of the thing; 0 where the thing is new. */
export type Attempt<Done> = (revision: number) => Promise<Outcome<Done>>;

export interface Act {
  /** What came of it, unless it is done. */
  outcome: Outcome<unknown> | undefined;
  problems: readonly Problem[];
  conflict: ConflictParts | undefined;
  isPending: boolean;
  /** Says what is missing before the server could. */
  refuse: (problems: readonly Problem[]) => void;
  /** Sends mine again, over what is saved now. */
  keepMine: () => void;
  clear: () => void;
}

const NO_PROBLEMS: readonly Problem[] = [];

/** One change that a person makes and what stands in its way: problems, somebody else's change, the network. */
export function useAct<Done>(onDone: (done: Done) => void): Act & {
  run: (attempt: Attempt<Done>, revision?: number) => void;
} {
  const [outcome, setOutcome] = useState<Outcome<Done>>();
  const [isPending, setPending] = useState(false);
  const last = useRef<Attempt<Done> | null>(null);
  const isRunning = useRef(false);
  const attemptFrom = async (attempt: Attempt<Done>, revision: number) => {
    if (isRunning.current) return;
    isRunning.current = true;
    last.current = attempt;
    setPending(true);
    const answer = await attempt(revision);
    isRunning.current = false;
    setPending(false);
    setOutcome(answer.kind === 'done' ? undefined : answer);
    if (answer.kind === 'done') onDone(answer.value);
  };
  const conflict = outcome?.kind === 'conflict' ? outcome.conflict : undefined;
  return {
    outcome,
    problems: outcome?.kind === 'refused' ? outcome.problems : NO_PROBLEMS,
    conflict,
    isPending,
    run: (attempt, revision = 0) => void attemptFrom(attempt, revision),
    keepMine: () => {
      if (last.current && conflict) void attemptFrom(last.current, conflict.revision);
    },
    refuse: (problems) => setOutcome({ kind: 'refused', problems }),
    clear: () => setOutcome(undefined),
  };
}
