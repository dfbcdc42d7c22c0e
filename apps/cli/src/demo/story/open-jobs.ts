import { HOUR, type Slot } from '../engine/demo-clock.js';
import { hired, lastTalk, loopPlanned, midLoop, notHired, onHold, undecided } from './late-situations.js';
import {
  applied,
  awaited,
  halfTyped,
  justHeld,
  late,
  noGo,
  noShow,
  planned,
  screened,
  type Situation,
  turnedAway,
  withdrew,
} from './situations.js';
import type { Telling } from './telling.js';

const inTwoHours = ({ clock }: Telling): Slot => ({ at: clock.atWorkFromNow(2 * HOUR), nominal: 0 });
const tomorrow =
  (time: string) =>
  ({ clock }: Telling): Slot =>
    clock.slot(1, time);
const soon =
  (days: number, time: string) =>
  ({ clock }: Telling): Slot =>
    clock.workSlot(days, time);

/** What the interviewers who can sign in find: something to do, something to wait for and something to read. */
const AI_ENGINEER: readonly Situation[] = [
  justHeld(['interviewer', 'interviewer2']),
  planned(inTwoHours, ['interviewer', 'yuki']),
  planned(tomorrow('10:00'), ['interviewer', 'hanna']),
  awaited(['interviewer', 'interviewer2']),
  halfTyped(['interviewer', 'olga']),
  late(['interviewer', 'ravi']),
  screened(4, { panel: ['interviewer', 'interviewer2'] }),
  screened(7, { panel: ['diego', 'interviewer3'], shadow: 'leila' }),
  undecided(4, 3.7, ['interviewer2', 'marta']),
  undecided(6, 3.3, ['interviewer', 'diego']),
  midLoop({ sealed: 'interviewer', owes: 'interviewer2' }),
  loopPlanned,
  withdrew,
  noGo,
  lastTalk,
  onHold,
  notHired,
  hired,
  applied(7),
  applied(75),
];

const MLOPS_ENGINEER: readonly Situation[] = [
  planned(tomorrow('14:00')),
  planned(soon(3, '09:30')),
  awaited(),
  halfTyped(),
  late(),
  lastTalk,
  screened(6, { shadow: 'leila' }),
  noGo,
  noShow,
  turnedAway,
  withdrew,
  loopPlanned,
  midLoop(),
  undecided(5, 3.6),
  onHold,
  notHired,
  hired,
  applied(2),
  applied(30),
  applied(54),
];

const SOLUTIONS_ARCHITECT: readonly Situation[] = [
  planned(soon(2, '11:00')),
  planned(soon(4, '15:00')),
  awaited(),
  awaited(),
  late(),
  screened(3),
  screened(5),
  screened(8),
  noGo,
  lastTalk,
  withdrew,
  turnedAway,
  loopPlanned,
  midLoop(),
  undecided(7, 3.5),
  notHired,
  hired,
  applied(11),
  applied(35),
  applied(100),
];

export const OPEN_JOBS = { AI_ENGINEER, MLOPS_ENGINEER, SOLUTIONS_ARCHITECT } as const;

/** One candidate after the other, each in a situation of their own. */
export function tellOpenJob(telling: Telling, situations: readonly Situation[], firstPlace: number): void {
  for (const [index, situation] of situations.entries()) situation(telling, firstPlace + index);
}
