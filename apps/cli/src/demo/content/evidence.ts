import { ADVISING } from './evidence/advising.js';
import { ARCHITECTURE } from './evidence/architecture.js';
import type { EvidenceBank } from './evidence/evidence-bank.js';
import { MODELS } from './evidence/models.js';
import { PLATFORM } from './evidence/platform.js';
import { RECORDS } from './evidence/records.js';
import { RUNNING } from './evidence/running.js';
import { SYSTEMS } from './evidence/systems.js';
import { VALUE } from './evidence/value.js';

/** What interviewers write, by competency: of every one that a shipped rubric scores in a job of the demo. */
export const EVIDENCE: Readonly<Record<string, EvidenceBank>> = {
  ...VALUE,
  ...MODELS,
  ...SYSTEMS,
  ...RUNNING,
  ...PLATFORM,
  ...RECORDS,
  ...ADVISING,
  ...ARCHITECTURE,
};

/** How it came to what was seen. */
export const ASIDES: Readonly<Record<keyof EvidenceBank, readonly string[]>> = {
  low: [
    'Tried the scene as well, same picture.',
    '[Two|Three] probes, no further.',
    'Would need somebody beside them for this.',
    'Honest about it, which I liked.',
    'May have been nerves; asked again at the end.',
    'The example was [two|three] years old.',
  ],
  mid: [
    'Came after [one probe|two probes].',
    'Own work, asked twice.',
    'Nothing hard in the case, so no more than a 3.',
    'Went through it on the screen with me.',
    'Scene and past case agree.',
    'Would do this alone here from the first month.',
  ],
  high: [
    'Came unprompted.',
    'Showed the file.',
    'I asked for the weak point and got one I had not seen.',
    'Between 4 and 5 for me.',
    'Scene answered the same way, in [three|four] minutes.',
    'Names the colleagues who did which part.',
  ],
};

/** Why a criterion was not observed. */
export const NOT_OBSERVED: readonly string[] = [
  'Ran out of time before this came up.',
  'The talk stayed with [the past project|one example]; nothing to rate here.',
  'My fellow interviewer took this one.',
  'The candidate had no case for it, and I did not get to the scene.',
  'Line dropped for the last [ten|fifteen] minutes.',
  '',
];
