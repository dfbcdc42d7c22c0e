import { byKey, type RubricSources } from '../resolve/sources.js';
import type { Competency, Criterion, Role, Rubric } from '../source/documents.js';
import { finding, type RubricProblem } from './rubric-problem.js';

/** Everything the rubric and its role name must exist, once. */
export function referenceProblems(sources: RubricSources): RubricProblem[] {
  const { role, rubric } = sources;
  const competencies = byKey(sources.competencies);
  return [
    ...roleReference(role, rubric),
    ...rubric.criteria.flatMap((criterion) => criterionReferences(criterion, competencies, sources)),
    ...stageReferences(rubric, competencies),
    ...roleReferences(sources),
    ...shiftReferences(sources, competencies),
  ];
}

const roleReference = (role: Role, rubric: Rubric): RubricProblem[] =>
  role.key === rubric.role
    ? []
    : [
        finding(
          'ref-unknown',
          ['rubric', rubric.key, 'role'],
          `The rubric is for the role "${rubric.role}".`,
        ),
      ];

function criterionReferences(
  criterion: Criterion,
  competencies: ReadonlyMap<string, Competency>,
  { role, rubric }: RubricSources,
): RubricProblem[] {
  const path = ['rubric', rubric.key, 'criteria', criterion.competency];
  const competency = competencies.get(criterion.competency);
  if (!competency) return [finding('ref-unknown', path, `There is no competency "${criterion.competency}".`)];
  const questions = [...competency.questions, ...(criterion.extraQuestions ?? [])];
  const found: RubricProblem[] = [];
  if (!role.tasks.some(({ id }) => id === criterion.task)) {
    found.push(
      finding('question-without-task', [...path, 'task'], `The role has no task "${criterion.task}".`),
    );
  }
  for (const id of criterion.questions.filter(
    (named) => !questions.some((question) => question.id === named),
  )) {
    found.push(finding('ref-unknown', [...path, 'questions', id], `The competency has no question "${id}".`));
  }
  if (!competency.workSamples.some(({ id }) => id === criterion.workSample)) {
    const message = `The competency has no work sample "${criterion.workSample}".`;
    found.push(finding('ref-unknown', [...path, 'workSample'], message));
  }
  return found;
}

function stageReferences(rubric: Rubric, competencies: ReadonlyMap<string, Competency>): RubricProblem[] {
  return rubric.plan.flatMap(({ id, covers, workSample }) => {
    if (!workSample) return [];
    const samples = competencies.get(workSample.competency)?.workSamples ?? [];
    if (covers.includes(workSample.competency) && samples.some((sample) => sample.id === workSample.id))
      return [];
    const message = `The stage covers no criterion with the work sample "${workSample.competency}/${workSample.id}".`;
    return [finding('ref-unknown', ['rubric', rubric.key, 'plan', id, 'workSample'], message)];
  });
}

function shiftReferences({ placements, role }: RubricSources, competencies: ReadonlyMap<string, Competency>) {
  return placements
    .filter(({ key }) => role.placements.includes(key))
    .flatMap(({ key, shifts }) =>
      shifts
        .filter(({ competency }) => !competencies.has(competency))
        .map(({ id, competency }) =>
          finding('ref-unknown', ['placement', key, 'shifts', id], `There is no competency "${competency}".`),
        ),
    );
}

function roleReferences({ role, placements }: RubricSources): RubricProblem[] {
  const known = byKey(placements);
  const sources = byId(role.sources);
  return [
    ...role.placements
      .filter((key) => !known.has(key))
      .map((key) =>
        finding('ref-unknown', ['role', role.key, 'placements', key], `There is no placement "${key}".`),
      ),
    ...role.tasks
      .filter(({ source }) => !sources.has(source))
      .map(({ id, source }) =>
        finding('ref-unknown', ['role', role.key, 'tasks', id], `The role has no source "${source}".`),
      ),
  ];
}

const byId = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));
