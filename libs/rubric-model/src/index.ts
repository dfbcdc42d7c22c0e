export { canonical, canonicalJson } from './canonical/canonical.js';
export { digestsOf } from './canonical/digests.js';
export { checkDocument } from './check/check-document.js';
export { checkRubric } from './check/check-rubric.js';
export {
  finding,
  type Position,
  type RubricProblem,
  type Rule,
  type Severity,
} from './check/rubric-problem.js';
export type * from './document/rubric-document.js';
export * from './document/settings.js';
export { resolve } from './resolve/resolve.js';
export type { RubricSources } from './resolve/sources.js';
export { catalogueSchema } from './schema/catalogue.schema.js';
export type * from './source/documents.js';
export { type DocumentReading, readDocument } from './source/read-document.js';
export { validate, validateResolved } from './source/validate.js';
export * from './source/words.js';
