import { useState } from 'react';
import type { Outcome } from '../../app/outcome';
import { useIntent } from '../../app/use-intent';
import { MoveInPipelineDocument } from '../../gql/pipeline/graphql';
import { plural } from '../../ui/format';
import { notify } from '../../ui/toasts';
import { moveProblem } from './move-problem';
import type { PlannedStage, Row } from './rows';

/** One application on its way: from the stage and the revision that the reader saw. */
interface Move {
  applicationId: string;
  revision: number;
  name: string;
  from: string;
}

export interface Moves {
  move: (rows: readonly Row[], stage: PlannedStage) => Promise<void>;
  isPending: boolean;
  /** Who stayed, and why. */
  problems: readonly string[];
  forget: () => void;
}

const movesOf = (rows: readonly Row[]): Move[] =>
  rows.map(({ id, revision, candidate, stage }) => ({
    applicationId: id,
    revision,
    name: candidate.fullName,
    from: stage.id,
  }));

/**
 * Moves applications one after the other, each an act of its own: what one is refused does not hold the others.
 * `land` is told where reading goes on.
 */
export function useMoves(
  stages: readonly PlannedStage[],
  refresh: () => Promise<void>,
  land: (applicationId: string | undefined) => void,
): Moves {
  const { send } = useIntent(MoveInPipelineDocument);
  const [isPending, setPending] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);

  const moveAll = async (moves: readonly Move[], targetOf: (move: Move) => string): Promise<Move[]> => {
    setPending(true);
    const moved: Move[] = [];
    const stayed: string[] = [];
    for (const move of moves) {
      const { applicationId, revision } = move;
      const outcome: Outcome<{ revision: number }> = await send({
        applicationId,
        revision,
        stageId: targetOf(move),
      });
      if (outcome.kind === 'done') moved.push({ ...move, revision: outcome.value.revision });
      else stayed.push(moveProblem(move.name, outcome, stages));
    }
    setProblems(stayed);
    setPending(false);
    await refresh();
    land(moves[0]?.applicationId);
    return moved;
  };

  const move: Moves['move'] = async (rows, stage) => {
    const moved = await moveAll(movesOf(rows), () => stage.id);
    if (moved.length === 0) return;
    const who = moved.length === 1 ? moved[0]?.name : plural(moved.length, 'application');
    notify(`${who} moved to ${stage.title}.`, {
      label: 'Undo',
      onPress: () => void moveAll(moved, ({ from }) => from),
    });
  };
  return { move, isPending, problems, forget: () => setProblems([]) };
}
