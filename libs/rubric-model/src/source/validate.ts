import { accept, reject, type Result } from '@plumbline/kernel';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isRecord } from '../canonical/schema-node.js';
import { finding, type RubricProblem } from '../check/rubric-problem.js';
import type { RubricDocument } from '../document/rubric-document.js';
import { catalogueSchema, DOCUMENT_KINDS } from '../schema/catalogue.schema.js';
import { allDefinitions } from '../schema/document.schema.js';
import { boundProblems } from './bounds.js';
import type { CatalogueDocument } from './documents.js';
import { messageOf, pathOf, pointerOf } from './schema-messages.js';

const ANNOTATIONS = ['x-class', 'x-merge', 'x-key', 'x-order'];
const MOST_PROBLEMS = 50;

/** A finding, and the names and indexes that lead to its place in the document as it is laid out. */
export interface PlacedFinding {
  readonly problem: RubricProblem;
  readonly pointer: readonly string[];
}

/** Whether a value is a document of the catalogue, by the schema of its kind. */
export function validate(value: unknown): Result<CatalogueDocument> {
  const findings = documentFindings(value);
  return findings.length > 0
    ? reject(...findings.map(({ problem }) => problem))
    : accept(value as CatalogueDocument);
}

/** Whether a value, such as one read back from storage, is a resolved rubric. */
export function validateResolved(value: unknown): Result<RubricDocument> {
  const findings = findingsOf(value, 'resolved-rubric');
  return findings.length > 0
    ? reject(...findings.map(({ problem }) => problem))
    : accept(value as RubricDocument);
}

/** What keeps a value from being a document of the catalogue, and where. */
export function documentFindings(value: unknown): PlacedFinding[] {
  const kind = isRecord(value) ? value['kind'] : undefined;
  if (typeof kind === 'string' && DOCUMENT_KINDS.includes(kind)) return findingsOf(value, kind);
  const message = `A document says its kind: one of ${DOCUMENT_KINDS.join(', ')}.`;
  return [{ problem: finding('schema-valid', ['kind'], message), pointer: ['kind'] }];
}

function findingsOf(value: unknown, kind: string): PlacedFinding[] {
  const outOfBounds = boundProblems(value);
  if (outOfBounds.length > 0) return outOfBounds.map((problem) => ({ problem, pointer: [] }));
  const check = validatorOf(kind);
  if (check(value)) return [];
  return reported(check.errors ?? [])
    .slice(0, MOST_PROBLEMS)
    .map((error) => ({
      problem: finding('schema-valid', pathOf(error, value, kind), messageOf(error)),
      pointer: pointerOf(error),
    }));
}

// A failed condition is reported by what it demands, and a choice of fields by the choice.
const reported = (errors: readonly ErrorObject[]): ErrorObject[] =>
  errors.filter(({ keyword, schemaPath }) => keyword !== 'if' && !schemaPath.includes('/anyOf/'));

let ajv: Ajv2020 | undefined;

function validatorOf(kind: string): ValidateFunction {
  ajv ??= newAjv();
  const validator = ajv.getSchema(`${catalogueSchema.$id}#/$defs/${kind}`);
  if (!validator) throw new RangeError(`The format has no definition "${kind}".`);
  return validator;
}

function newAjv(): Ajv2020 {
  const made = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
  made.addFormat('date', fullFormats.date);
  for (const keyword of ANNOTATIONS) made.addKeyword(keyword);
  return made.addSchema({ ...catalogueSchema, $defs: allDefinitions });
}
