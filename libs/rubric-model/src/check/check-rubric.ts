import type { RubricSources } from '../resolve/sources.js';
import type { RubricProblem } from './rubric-problem.js';
import { referenceProblems } from './references.js';

export const checkRubric = (sources: RubricSources): RubricProblem[] => referenceProblems(sources);
