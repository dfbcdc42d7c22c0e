import { digestsOf, resolve, type Rubric, type RubricDocument } from '@plumbline/rubric-model';
import { BrokenCatalogue } from './broken-catalogue.js';
import { type Catalogue, loadCatalogue } from './load-catalogue.js';

/** A shipped rubric, resolved and checked, with its digests in lower-case hex. */
export interface CatalogueRubric {
  readonly roleKey: string;
  readonly rubricKey: string;
  readonly title: string;
  readonly document: RubricDocument;
  readonly contentDigest: string;
  readonly scoringDigest: string;
}

let resolvedRubrics: readonly CatalogueRubric[] | undefined;

/** Every shipped rubric, by key. Resolved on first use and then kept. */
export function catalogueRubrics(): readonly CatalogueRubric[] {
  const catalogue = loadCatalogue();
  resolvedRubrics ??= [...catalogue.rubrics.values()].map((rubric) => resolvedRubric(rubric, catalogue));
  return resolvedRubrics;
}

function resolvedRubric(rubric: Rubric, catalogue: Catalogue): CatalogueRubric {
  const where = `rubric/${rubric.key}`;
  const role = catalogue.roles.get(rubric.role);
  if (!role) throw new BrokenCatalogue(where, []);
  const result = resolve({
    rubric,
    role,
    competencies: [...catalogue.competencies.values()],
    placements: [...catalogue.placements.values()],
  });
  if (!result.ok) throw new BrokenCatalogue(where, result.problems);
  const { content, scoring } = digestsOf(result.value);
  return {
    roleKey: role.key,
    rubricKey: rubric.key,
    title: rubric.title,
    document: result.value,
    contentDigest: content,
    scoringDigest: scoring,
  };
}
