import type { Competency, Placement, Role, Rubric } from '../source/documents.js';

/** What a rubric is resolved from. Competencies and placements may hold more than the rubric refers to. */
export interface RubricSources {
  readonly role: Role;
  readonly rubric: Rubric;
  readonly competencies: readonly Competency[];
  readonly placements: readonly Placement[];
}

export const byKey = <T extends { readonly key: string }>(documents: readonly T[]): ReadonlyMap<string, T> =>
  new Map(documents.map((document) => [document.key, document]));
