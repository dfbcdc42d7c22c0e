import { withoutRegardToCase } from '../canonical/canonical.js';
import { definition, idOf, isRecord, propertyOf, resolved } from '../canonical/schema-node.js';
import type { SchemaNode } from '../schema/blocks.js';
import type { CatalogueDocument, Competency } from '../source/documents.js';
import { finding, type RubricProblem } from './rubric-problem.js';
import { notWaived } from './waivers.js';

/** What can be said of one document by itself, once it fits the schema. */
export function checkDocument(document: CatalogueDocument): RubricProblem[] {
  const key = document.kind === 'translation' ? document.of : document.key;
  const found = [
    ...listProblems(document, definition(document.kind), [document.kind, key]),
    ...(document.kind === 'competency' ? anchorProblems(document) : []),
  ];
  return notWaived(found, [document]);
}

function anchorProblems({ key, anchors }: Competency): RubricProblem[] {
  return anchors.flatMap(({ id, level }, index) => {
    if (level === index + 1) return [];
    const message = `Anchors stand by rising level, one for each; level ${level} is at place ${index + 1}.`;
    return [finding('anchor-order', ['competency', key, 'anchors', id], message)];
  });
}

/** Ids that repeat where they should tell things apart, and sets that are not sorted, at any depth. */
function listProblems(value: unknown, schema: SchemaNode, path: readonly string[]): RubricProblem[] {
  const node = resolved(schema);
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([name, part]) =>
      listProblems(part, propertyOf(node, name), [...path, name]),
    );
  }
  if (!Array.isArray(value)) return [];
  const key = node['x-key'];
  return [
    ...(key === undefined || key === 'rule' ? [] : repeatedIds(value, key, path)),
    ...(node['x-merge'] === 'set' ? unsorted(value, path) : []),
    ...value.flatMap((item: unknown, index) =>
      listProblems(item, node.items ?? {}, [...path, idOf(item, key) ?? String(index)]),
    ),
  ];
}

function repeatedIds(items: readonly unknown[], key: string, path: readonly string[]): RubricProblem[] {
  const ids = items.map((item) => idOf(item, key) ?? '');
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) =>
    finding('id-reused', [...path, id], `"${id}" stands here more than once.`),
  );
}

function unsorted(items: readonly unknown[], path: readonly string[]): RubricProblem[] {
  const sorted = items.toSorted(withoutRegardToCase);
  if (items.every((item, index) => item === sorted[index])) return [];
  return [finding('set-order', path, 'The entries are not sorted.', 'warning')];
}
