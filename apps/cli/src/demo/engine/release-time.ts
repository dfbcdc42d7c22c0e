/** How one assignment of a round went. */
export interface Awaited {
  readonly dueAt: Date;
  readonly submittedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/**
 * When a round opened: the first moment at which a card was there and nobody owed one any more whose deadline was still
 * to come. The same rule as `release_round`, told backwards. Null while it is sealed.
 */
export function releaseTime(assignments: readonly Awaited[], now: Date): Date | null {
  const moments = assignments
    .flatMap(({ dueAt, submittedAt, withdrawnAt }) => [submittedAt, withdrawnAt ?? dueAt])
    .filter((moment): moment is Date => moment !== null && moment <= now)
    .toSorted((one, other) => one.getTime() - other.getTime());
  const opened = moments.find(
    (moment) =>
      assignments.some(({ submittedAt }) => submittedAt && submittedAt <= moment) &&
      assignments.every((one) => isDone(one, moment) || one.dueAt <= moment),
  );
  return opened ?? null;
}

const isDone = ({ submittedAt, withdrawnAt }: Awaited, moment: Date): boolean =>
  (submittedAt !== null && submittedAt <= moment) || (withdrawnAt !== null && withdrawnAt <= moment);
