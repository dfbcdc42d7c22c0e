import type { CatalogueDocument, Waiver } from '../source/documents.js';
import type { RubricProblem, Rule } from './rubric-problem.js';

/** Without these a rubric could not be read or resolved at all. */
const NEVER_WAIVED: readonly Rule[] = [
  'yaml-valid',
  'schema-valid',
  'ref-unknown',
  'id-reused',
  'must-without-floor',
];

/** The findings that no document accepts by a waiver of its own. */
export function notWaived(
  findings: readonly RubricProblem[],
  documents: readonly CatalogueDocument[],
): RubricProblem[] {
  return findings.filter(
    (problem) =>
      NEVER_WAIVED.includes(problem.rule) || !documents.some((document) => waives(document, problem)),
  );
}

function waives(document: CatalogueDocument, { rule, path }: RubricProblem): boolean {
  if (document.kind === 'translation' || !document.waivers) return false;
  const [kind, key, ...within] = path;
  return (
    kind === document.kind &&
    key === document.key &&
    document.waivers.some((waiver) => waiver.rule === rule && isAt(waiver, within))
  );
}

const isAt = ({ at }: Waiver, within: readonly string[]): boolean =>
  at === undefined || at === `/${within.join('/')}` || within.includes(at);
