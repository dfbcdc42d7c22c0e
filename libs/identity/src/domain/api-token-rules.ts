import { type Access, problem, type Problem, ProblemCode } from '@plumbline/kernel';
import { accessProblems } from './access-rules.js';
import { nameProblems } from './person.js';

const DAY = 86_400_000;
const LIFE_MAX_DAYS = 366;
/** As many as the list shows, so that no living token is ever out of sight. */
export const LIVE_TOKENS_MAX = 100;

export interface WantedToken {
  readonly name: string;
  readonly access: readonly Access[];
  readonly expiresAt: Date;
}

/** What its owner brings along. */
export interface TokenOwner {
  readonly access: ReadonlySet<Access>;
  readonly liveTokens: number;
  readonly now: Date;
}

const lifeProblems = (expiresAt: Date, now: Date): Problem[] => {
  const days = (expiresAt.getTime() - now.getTime()) / DAY;
  if (days > 0 && days <= LIFE_MAX_DAYS) return [];
  const message = days > 0 ? 'A token lives for one year at most.' : 'A token has to expire in the future.';
  return [problem(ProblemCode.INVALID_VALUE, message, ['expiresAt'])];
};

/** Every reason why the owner cannot have this token. */
export function apiTokenProblems(wanted: WantedToken, owner: TokenOwner): Problem[] {
  const beyond = wanted.access.filter((one) => !owner.access.has(one));
  return [
    ...nameProblems(wanted.name),
    ...accessProblems(wanted.access),
    ...(beyond.length > 0
      ? [
          problem(
            ProblemCode.INVALID_VALUE,
            `A token cannot do more than you: leave out ${beyond.join(', ')}.`,
            ['access'],
          ),
        ]
      : []),
    ...lifeProblems(wanted.expiresAt, owner.now),
    ...(owner.liveTokens >= LIVE_TOKENS_MAX
      ? [
          problem(
            ProblemCode.WRONG_STATE,
            `You have ${LIVE_TOKENS_MAX} tokens. Revoke one that is not used any more.`,
          ),
        ]
      : []),
  ];
}
