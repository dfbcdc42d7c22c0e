import type { Interview, PlanStage, Round } from './types';

/** Where a stage lies, seen from the stage that the application is at. */
export type Standing = 'passed' | 'here' | 'ahead';

export type PlanStep =
  | { kind: 'stage'; stage: PlanStage; standing: Standing; interviews: readonly Interview[] }
  /** The gate at the end of a round; without a round while nobody is asked in it. */
  | { kind: 'round'; number: number; round: Round | undefined; standing: Standing };

interface Planned {
  stage: { id: string };
  job: { stages: readonly PlanStage[] };
  interviews: readonly Interview[];
  rounds: readonly Round[];
}

const standingOf = (position: number, here: number): Standing => {
  if (position === here) return 'here';
  return position < here ? 'passed' : 'ahead';
};

/** The plan of a job as one application goes through it: stages in order, and after the last of each round its gate. */
export function planSteps({ stage: at, job, interviews, rounds }: Planned): PlanStep[] {
  const stages = job.stages.toSorted((one, other) => one.position - other.position);
  const here = stages.find(({ id }) => id === at.id)?.position ?? 0;
  const inPlan = new Set(stages.map(({ round }) => round));
  const steps = stages.flatMap((stage, place): PlanStep[] => {
    const own = interviews.filter((interview) => interview.stage.id === stage.id);
    const standing = standingOf(stage.position, here);
    const step: PlanStep = { kind: 'stage', stage, standing, interviews: own };
    const number = stage.round;
    if (number === null || stages[place + 1]?.round === number) return [step];
    const round = rounds.find((one) => one.number === number);
    const isOver = standing === 'passed' || round?.state === 'RELEASED';
    return [step, { kind: 'round', number, round, standing: isOver ? 'passed' : 'ahead' }];
  });
  // A plan can change after somebody was asked: what they owe stays in sight.
  const left = rounds.filter(({ number }) => !inPlan.has(number));
  return [
    ...steps,
    ...left.map((round): PlanStep => ({ kind: 'round', number: round.number, round, standing: 'ahead' })),
  ];
}

const tookPlace = ({ state }: Interview): boolean => state === 'PLANNED' || state === 'HELD';

/** The stage to schedule next: where the application is, or the first one ahead, that has no interview yet. */
export function stageToSchedule({ stage: at, job, interviews }: Planned): PlanStage | undefined {
  const stages = job.stages.filter(({ kind }) => kind === 'INTERVIEW');
  const here = job.stages.find(({ id }) => id === at.id)?.position ?? 0;
  const isBooked = ({ id }: PlanStage) => interviews.some((one) => one.stage.id === id && tookPlace(one));
  const open = stages.filter(({ position }) => position >= here);
  return open.find((stage) => !isBooked(stage)) ?? open[0] ?? stages.at(-1);
}
