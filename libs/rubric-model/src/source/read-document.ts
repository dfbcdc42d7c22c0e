import type { RubricProblem } from '../check/rubric-problem.js';
import type { CatalogueDocument } from './documents.js';
import { documentFindings } from './validate.js';
import { readYaml } from './yaml.js';

export type DocumentReading =
  | { readonly ok: true; readonly value: CatalogueDocument }
  | { readonly ok: false; readonly problems: readonly RubricProblem[] };

/** Reads one document of the catalogue from YAML. Every problem says its line and column. */
export function readDocument(text: string): DocumentReading {
  const yaml = readYaml(text);
  if (!yaml.ok) return yaml;
  const { value, positionOf } = yaml.value;
  const findings = documentFindings(value);
  if (findings.length === 0) return { ok: true, value: value as CatalogueDocument };
  return {
    ok: false,
    problems: findings.map(({ problem, pointer }) => {
      const at = positionOf(pointer);
      return { ...problem, message: `Line ${at.line}, column ${at.column}: ${problem.message}`, at };
    }),
  };
}
