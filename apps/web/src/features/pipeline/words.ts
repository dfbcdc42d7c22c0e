import { formatDayMonth, formatMoment, formatSpan } from '../../ui/format-time';
import { listText, plural } from '../../ui/format';
import type { PipelineJob, PlannedStage, Row } from './rows';
import type { Waiting } from './row-facts';

const STATES: Record<PipelineJob['state'], string> = {
  DRAFT: 'Draft',
  OPEN: 'Open',
  PAUSED: 'Paused',
  CLOSED: 'Closed',
};

const namesOf = (job: PipelineJob, part: 'MANAGER' | 'RECRUITER'): string[] =>
  job.team.filter((one) => one.part === part).map(({ member }) => member.name);

export const managersOf = (job: PipelineJob): string[] => namesOf(job, 'MANAGER');

/** What the job is measured by, how long its plan is and who decides. */
export function jobSentence(job: PipelineJob): string {
  const { rubricVersion, placementTitle, seniority, stages, openedAt } = job;
  const managers = managersOf(job);
  const pinned = [
    `${rubricVersion.title}, version ${rubricVersion.number}`,
    placementTitle,
    seniority.toLowerCase(),
  ];
  const plan = [plural(stages.length, 'stage'), ...(openedAt ? [`opened ${formatDayMonth(openedAt)}`] : [])];
  return [
    `${pinned.join(', ')}.`,
    `${plan.join(', ')}.`,
    ...(managers.length > 0
      ? [`${managers.length === 1 ? 'Hiring manager' : 'Hiring managers'} ${listText(managers)}.`]
      : []),
  ].join(' ');
}

/** Why nobody can be moved in it; undefined while it is open. */
export const whyClosed = (state: PipelineJob['state']): string | undefined =>
  state === 'OPEN'
    ? undefined
    : `This job is ${STATES[state].toLowerCase()}. Applications move while it is open.`;

export const lateText = ({ dueAt, member }: Waiting['late'][number], now: Date): string =>
  `${member.name}, ${formatSpan(now.getTime() - Date.parse(dueAt))} late`;

/** 'Ana Ruiz and Mei Tanaka, by Tue 24 09:00': all who are in time still, and the first deadline. */
export function owedText(owed: Waiting['owed'], now: Date): string | undefined {
  const [first] = owed;
  if (!first) return undefined;
  return `${listText([...new Set(owed.map(({ member }) => member.name))])}, by ${formatMoment(first.dueAt, now)}`;
}

const HOUR = 3_600_000;

/** Short enough for a column of figures: 'under 1 h', '7 h', '3 d'. */
export function stageSpan(since: string, now: Date): string {
  const span = now.getTime() - Date.parse(since);
  return span < HOUR ? 'under 1 h' : formatSpan(span);
}

/** What has to happen where nobody owes a card. */
export function nextText(
  kind: PlannedStage['kind'],
  hasReleased: boolean,
  managers: readonly string[],
): string {
  if (kind === 'REVIEW') return 'Application to be read';
  if (kind === 'INTERVIEW') return hasReleased ? 'Move on, or end' : 'Interview to be planned';
  return managers.length > 0 ? `Decision: ${listText(managers)}` : 'A manager to decide';
}

/** 'Round 1', 'Rounds 1 and 2'; undefined where there is none in that state. */
export function roundsIn(rounds: Row['rounds'], state: Row['rounds'][number]['state']): string | undefined {
  const numbers = rounds.filter((round) => round.state === state).map(({ number }) => String(number));
  if (numbers.length === 0) return undefined;
  return `${numbers.length === 1 ? 'Round' : 'Rounds'} ${listText(numbers)}`;
}

const APPLICATION_STATES: Record<Row['state'], string> = {
  ACTIVE: 'Under way',
  HIRED: 'Hired',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
};

export const stateName = (state: Row['state']): string => APPLICATION_STATES[state];

const DECISIONS: Record<NonNullable<Row['decision']>['outcome'], string> = {
  HIRE: 'Decided: hire',
  NO_HIRE: 'Decided: no hire',
  HOLD: 'Decided: hold',
};

export const decisionName = (outcome: NonNullable<Row['decision']>['outcome']): string => DECISIONS[outcome];
