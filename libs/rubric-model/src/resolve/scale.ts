import type { DocumentRubric } from '../document/rubric-document.js';

/** The scale that every rubric of this format is rated on. "Not observed" is an answer too, and no level. */
export const PLUMBLINE_5: DocumentRubric['scale'] = {
  id: 'plumbline-5',
  levels: [
    { level: 1, name: 'Starting', words: 'does parts of the job, and an observer sees what is missing' },
    { level: 2, name: 'Assisted', words: 'does the usual case with help or a recipe' },
    { level: 3, name: 'Independent', words: 'does the usual case alone and shows that it worked' },
    { level: 4, name: 'Leading', words: 'does the hard case, foresees trouble, is the one others ask' },
    { level: 5, name: 'Shaping', words: 'changes how others do it, and shows that they do' },
  ],
};
