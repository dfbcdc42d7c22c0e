import { accept, reject, type Result } from '@plumbline/kernel';
import { canonical } from '../canonical/canonical.js';
import { digestsOf } from '../canonical/digests.js';
import { errorsOf } from '../check/rubric-problem.js';
import { checkDocument } from '../check/check-document.js';
import { checkRubric } from '../check/check-rubric.js';
import type {
  DocumentPlacements,
  DocumentRole,
  RubricDocument,
  ShiftedRubric,
} from '../document/rubric-document.js';
import type { CatalogueDocument, Placement, Role } from '../source/documents.js';
import { documentCriterion } from './criterion.js';
import { deepFreeze } from './deep-freeze.js';
import { basePlacement, shiftedPlacement } from './place.js';
import { PLUMBLINE_5 } from './scale.js';
import { byKey, type RubricSources } from './sources.js';

/**
 * Copies everything a rubric refers to into one immutable document, in its base and in every placement of its role.
 * Refuses with every error the checks find, in any of them. Expects documents that fit the schema.
 */
export function resolve(sources: RubricSources): Result<RubricDocument> {
  const form = canonicalSources(sources);
  const errors = errorsOf([...documentsOf(sources).flatMap(checkDocument), ...checkRubric(form)]);
  return errors.length > 0 ? reject(...errors) : accept(deepFreeze(canonical(documentOf(form))));
}

/** The documents that end up in the result: a fault in a competency that the rubric does not use is no matter here. */
function documentsOf({ role, rubric, competencies, placements }: RubricSources): CatalogueDocument[] {
  const cited = new Set(rubric.criteria.map(({ competency }) => competency));
  return [
    role,
    rubric,
    ...competencies.filter(({ key }) => cited.has(key)),
    ...placements.filter(({ key }) => role.placements.includes(key)),
  ];
}

const canonicalSources = (sources: RubricSources): RubricSources => ({
  role: canonical(sources.role),
  rubric: canonical(sources.rubric),
  competencies: sources.competencies.map(canonical),
  placements: sources.placements.map(canonical),
});

function documentOf(sources: RubricSources): RubricDocument {
  const { role, rubric } = sources;
  const competencies = byKey(sources.competencies);
  const placements = sources.placements.filter(({ key }) => role.placements.includes(key));
  const cited = rubric.criteria.flatMap(({ competency }) => competencies.get(competency) ?? []);
  return {
    kind: 'resolved-rubric',
    schemaVersion: 1,
    language: rubric.language,
    role: documentRole(role),
    rubric: {
      key: rubric.key,
      title: rubric.title,
      status: rubric.status,
      reviewState: reviewState([role, rubric, ...cited, ...placements]),
      reviewBy: rubric.reviewBy,
      scale: PLUMBLINE_5,
      seniority: rubric.seniority,
      ...(rubric.notes && { notes: rubric.notes }),
      digests: digestsOf(rubric),
    },
    criteria: rubric.criteria.flatMap((criterion) => {
      const competency = competencies.get(criterion.competency);
      return competency ? [documentCriterion(criterion, competency)] : [];
    }),
    ...(rubric.familyFloors && { familyFloors: rubric.familyFloors }),
    placements: documentPlacements(sources, placements),
  };
}

// A document is shown as reviewed only when nothing in it still waits for a review.
const reviewState = (parts: readonly { readonly status: string }[]): 'draft' | 'reviewed' =>
  parts.every(({ status }) => status === 'reviewed') ? 'reviewed' : 'draft';

function documentRole(role: Role): DocumentRole {
  const {
    kind: _kind,
    schemaVersion: _version,
    language: _language,
    waivers: _waivers,
    placements: _placements,
    spectra: _spectra,
    crosswalk: _crosswalk,
    sources: _sources,
    ...copied
  } = role;
  return { ...copied, digests: digestsOf(role) };
}

function documentPlacements({ rubric }: RubricSources, placements: readonly Placement[]): DocumentPlacements {
  const shifted = placements.map((placement): [string, ShiftedRubric] => {
    const { title, status, summary, competesOn, askBeforeChoosing } = placement;
    const placed = shiftedPlacement(rubric, placement);
    return [
      placement.key,
      { ...placed, title, status, summary, competesOn, askBeforeChoosing, digests: digestsOf(placement) },
    ];
  });
  return { base: basePlacement(rubric), ...Object.fromEntries(shifted) };
}
