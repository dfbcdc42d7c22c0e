import type { RubricProblem } from '@plumbline/rubric-model';

/** Thrown when shipped content is faulty: a fault of the release, which no caller can put right. */
export class BrokenCatalogue extends Error {
  constructor(where: string, problems: readonly Pick<RubricProblem, 'path' | 'message'>[]) {
    const lines = problems.map(({ path, message }) => `  ${path.join('/')}: ${message}`);
    super([`The shipped catalogue is faulty at ${where}.`, ...lines].join('\n'));
  }
}
