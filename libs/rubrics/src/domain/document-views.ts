import {
  type CriterionSettings,
  type DocumentCriterion,
  FAMILIES,
  hasPlacement,
  placementsOf,
  type PlannedStage,
  planFor,
  type RubricDocument,
  SENIORITIES,
  settingsFor,
  type WorkSample,
} from '@plumbline/rubric-model';

/** A criterion as it is shown: the document's words with its position and its task written out. */
export type CriterionView = ReturnType<typeof criterionView>;

const workSampleView = ({ aiUse, ...sample }: WorkSample) => ({
  ...sample,
  aiPolicy: aiUse.policy,
  aiUse: aiUse.note,
});

const taskView = ({ id, text, frequency }: RubricDocument['role']['tasks'][number]) => ({
  id,
  text,
  frequency: frequency ?? null,
});

function criterionView(document: RubricDocument, criterion: DocumentCriterion, index: number) {
  const task = document.role.tasks.find(({ id }) => id === criterion.task);
  if (!task) throw new RangeError(`Criterion "${criterion.key}" serves no task of its role.`);
  const { key, title, family, definition, progression, why, questions, redFlags, fairUse, paradigms } =
    criterion;
  return {
    key,
    position: index + 1,
    title,
    family,
    definition,
    notThis: criterion.notThis ?? '',
    progression,
    why,
    task: taskView(task),
    anchors: criterion.anchors.map((anchor) => ({ ...anchor, above: anchor.above ?? null })),
    questions,
    workSample: workSampleView(criterion.workSample),
    redFlags,
    fairUse,
    paradigms,
  };
}

/** All criteria by position: the first entry is position 1. */
export const criterionViews = (document: RubricDocument): CriterionView[] =>
  document.criteria.map((criterion, index) => criterionView(document, criterion, index));

/** The criteria at these positions, in their order; positions that the version lacks are left out. */
export const criteriaAt = (
  criteria: readonly CriterionView[],
  positions: readonly number[],
): CriterionView[] => positions.flatMap((position) => criteria[position - 1] ?? []);

/** How every criterion counts in a placement; null where the version has no such placement. */
export function settingViews(
  document: RubricDocument,
  criteria: readonly CriterionView[],
  placement: string,
) {
  if (!hasPlacement(document, placement)) return null;
  return settingsFor(document, placement).flatMap((setting) => {
    const criterion = criteria[setting.position - 1];
    return criterion ? [settingView(document, criterion, setting)] : [];
  });
}

const settingView = (document: RubricDocument, criterion: CriterionView, setting: CriterionSettings) => ({
  criterion,
  use: setting.use,
  requirement: setting.requirement,
  requirementReason:
    setting.requirement === 'must'
      ? (document.criteria[setting.position - 1]?.requirementReason ?? null)
      : null,
  weight: setting.weight,
  weightReason: setting.reason ?? null,
  targets: setting.targets,
  floor: setting.floor ?? null,
});

/** The suggested plan of a placement; null where the version has no such placement. */
export function planViews(document: RubricDocument, criteria: readonly CriterionView[], placement: string) {
  if (!hasPlacement(document, placement)) return null;
  return planFor(document, placement).map((stage: PlannedStage) => ({
    id: stage.id,
    title: stage.title,
    minutes: stage.minutes,
    interviewer: stage.interviewer,
    covers: criteriaAt(criteria, stage.positions),
    workSample: stageWorkSample(document, stage),
  }));
}

/** The one exercise of a stage, written out; null where the stage is talk alone. */
function stageWorkSample(document: RubricDocument, { workSample }: PlannedStage) {
  const owner = document.criteria.find(({ key }) => key === workSample?.competency);
  const named =
    owner && [owner.workSample, ...(owner.otherWorkSamples ?? [])].find(({ id }) => id === workSample?.id);
  return named ? workSampleView(named) : null;
}

export const placementViews = (document: RubricDocument) =>
  placementsOf(document).flatMap((key) => {
    const placed = document.placements[key];
    if (!placed) return [];
    const { title, summary, competesOn, askBeforeChoosing } = placed;
    return [{ key, title, summary, competesOn, askBeforeChoosing }];
  });

/** What a placement is called; the base is the rubric as it is written. */
export const placementTitle = (document: RubricDocument, placement: string): string =>
  placement === 'base'
    ? 'As written'
    : (placementViews(document).find(({ key }) => key === placement)?.title ?? placement);

export const seniorityTexts = (document: RubricDocument) =>
  SENIORITIES.map((seniority) => ({ seniority, text: document.rubric.seniority[seniority] }));

export function roleView({ role }: RubricDocument) {
  const { key, title, aliases, summary, mission, tasks, notNeeded, families } = role;
  return {
    key,
    title,
    aliases,
    summary,
    mission,
    tasks: tasks.map(taskView),
    notNeeded,
    families: FAMILIES.map((family) => ({ family, percent: families[family] })),
  };
}
