import type { Card, Cell, CriterionRow, DebriefedApplication, Gate, Round } from '../view';

interface CardTerms {
  shadow?: boolean;
  late?: boolean;
  amended?: boolean;
}

/** A card of the interviewer of this name. */
export const aCard = (
  name: string,
  { shadow = false, late = false, amended = false }: CardTerms = {},
): Card => ({
  __typename: 'Scorecard',
  id: `crd_${name}`,
  round: 1,
  recommendation: 'YES',
  summary: null,
  submittedAt: '2026-11-22T09:00:00Z',
  late,
  amended,
  author: { __typename: 'Member', id: `mem_${name}`, name },
  assignment: {
    __typename: 'Assignment',
    id: `asg_${name}`,
    shadow,
    notBlind: false,
    interview: {
      __typename: 'Interview',
      id: `int_${name}`,
      stage: { __typename: 'Stage', id: 'stg_1', title: 'Loop' },
    },
  },
});

/** What that interviewer said; null for not observed. */
export const aCell = (name: string, level: number | null): Cell => ({
  __typename: 'DebriefCell',
  scorecard: { __typename: 'Scorecard', id: `crd_${name}` },
  level,
  notObserved: level === null,
  evidence: null,
});

const SECURITY = {
  __typename: 'Criterion' as const,
  key: 'security',
  position: 1,
  title: 'Security',
  anchors: [],
};

export const aRow = (terms: Partial<CriterionRow> = {}): CriterionRow => ({
  __typename: 'DebriefCriterion',
  criterion: SECURITY,
  requirement: 'PREFERRED',
  weight: 1,
  target: 3,
  spread: null,
  mean: null,
  cells: [],
  ...terms,
});

export const aGate = (state: Gate['state'], terms: Partial<Gate> = {}): Gate => ({
  __typename: 'Gate',
  criterion: SECURITY,
  floor: 3,
  state,
  n: 2,
  mean: 3,
  ...terms,
});

type Standing = Round['assignments'][number]['state'];

/** A round in which these people were asked; open where no release is given. */
export const aRound = (
  number: number,
  asked: Readonly<Record<string, Standing>>,
  releasedAt: string | null = null,
): Round => ({
  __typename: 'Round',
  number,
  state: releasedAt ? 'RELEASED' : 'OPEN',
  opensAt: null,
  releasedAt,
  assignments: Object.entries(asked).map(([name, state]) => ({
    __typename: 'Assignment',
    id: `asg_${name}`,
    state,
    member: { __typename: 'Member', id: `mem_${name}`, name },
  })),
});

/** An application whose job Devin manages and Clara runs. */
export const anApplication = (terms: Partial<DebriefedApplication> = {}): DebriefedApplication => ({
  __typename: 'Application',
  id: 'app_1',
  state: 'ACTIVE',
  candidate: { __typename: 'Candidate', id: 'cnd_1', fullName: 'Priya Raman' },
  job: {
    __typename: 'Job',
    id: 'job_1',
    title: 'AI engineer, growth',
    seniority: 'SENIOR',
    placementTitle: 'Product',
    team: (['devin', 'clara'] as const).map((name) => ({
      __typename: 'JobTeamMember',
      part: name === 'devin' ? 'MANAGER' : 'RECRUITER',
      member: { __typename: 'Member', id: `mem_${name}`, name },
    })),
  },
  rubricVersion: null,
  rounds: [],
  debrief: { __typename: 'Debrief', targetScore: 3.4, scorecards: [], criteria: [], gates: [] },
  notes: [],
  ...terms,
});
