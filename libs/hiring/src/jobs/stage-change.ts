import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';
import type { RubricVersions } from '@plumbline/rubrics';
import { stageProblems } from '../domain/plan-rules.js';
import { StageKind } from '../domain/states.js';
import { nameProblems, textProblems } from '../domain/text.js';
import type { StoredJob, StoredStage } from './job.repository.js';
import { covering } from './stage-criteria.js';

/** What a person may change of a stage; what is not given stays. */
export interface StageChange {
  readonly position?: number | null | undefined;
  readonly title?: string | null | undefined;
  readonly round?: number | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly raters?: number | null | undefined;
  /** Keys of criteria. */
  readonly criteria?: readonly string[] | null | undefined;
  readonly instructions?: string | null | undefined;
}

interface After {
  readonly after: StoredStage;
  readonly problems: Problem[];
}

/** The stage as it would be, and everything wrong with it by itself. */
export async function stageAfter(
  tx: Tx,
  versions: RubricVersions,
  job: StoredJob,
  stage: StoredStage,
  change: StageChange,
): Promise<After> {
  const texts = {
    title: change.title?.trim() ?? stage.title,
    instructions: change.instructions ?? stage.instructions,
  };
  if (stage.kind !== StageKind.INTERVIEW) return stillAfter(stage, change, texts);
  const covered = change.criteria ? await covering(tx, versions, job, change.criteria) : null;
  const numbers = {
    round: change.round ?? stage.round ?? 0,
    minutes: change.minutes ?? stage.minutes ?? 0,
    raters: change.raters ?? stage.raters ?? 0,
    criteria: covered?.positions ?? stage.criteria,
  };
  return {
    after: { ...stage, ...texts, ...numbers },
    problems: [...(covered?.problems ?? []), ...stageProblems({ ...texts, ...numbers })],
  };
}

/** A stage without interviews has a title and a text, and nothing else to change. */
function stillAfter(
  stage: StoredStage,
  change: StageChange,
  texts: { readonly title: string; readonly instructions: string },
): After {
  const given = (['round', 'minutes', 'raters', 'criteria'] as const).filter(
    (field) => (change[field] ?? null) !== null,
  );
  return {
    after: { ...stage, ...texts },
    problems: [
      ...nameProblems(texts.title, ['title']),
      ...textProblems(texts.instructions, ['instructions']),
      ...given.map((field) =>
        problem(ProblemCode.INVALID_VALUE, 'Only an interview stage has this.', [field]),
      ),
    ],
  };
}
