import type { EvidenceBank } from './evidence-bank.js';

/** Competencies of people who build with models: getting the right answer out of them. */
export const MODELS: Readonly<Record<string, EvidenceBank>> = {
  'capability-probing': {
    low: {
      seen: [
        'Tried [three|four|a few] prompts, liked the last one, moved on. Nothing written down.',
        'Decided on a public ranking. Asked for own cases: "we saw that it works".',
        'In the refund scene rewrote the prompt until the two failures passed, and called it done.',
        'Has about [ten|fifteen] examples on file but no idea beforehand of what counts as a pass.',
      ],
      more: [
        'Could not say which kinds of case failed.',
        'Asked about disagreement between people: "we did not have that".',
        'The one striking output came up three times.',
      ],
    },
    mid: {
      seen: [
        'Drew [120|150|200] past requests, wrote the marking rule first, then reported pass rates by reason.',
        'Reran the same [80|90|60] cases after each change of prompt; one change that looked better lost [6|4|9] of them.',
        'Awkward cases were in the set on purpose: [two reasons in one mail|half a sentence|a language nobody listed].',
        'Probe report: pass rule on top, results by category, failures explained from the notes themselves.',
      ],
      more: [
        'Marked everything alone; saw the problem when asked.',
        'Claim no wider than the cases allow.',
        'The rule changed once half way, and the early cases were not marked again.',
      ],
    },
    high: {
      seen: [
        'Two people marked [40|50|30] cases apart and differed on [9|7|11]. Repaired the rule before believing any rate.',
        'Gave the rate with its doubt: "[71|78|64] of 100, could as well be ten more or fewer".',
        'Found that the model reads [crossed-out table rows|stamps over text|handwritten totals], which the team had ruled out, with [25|30] cases in an afternoon.',
        'Compared the test set with [six weeks|a quarter] of use, found where they part and changed the set.',
      ],
      more: [
        'Says which kinds of task the set does not speak for.',
        'Others now hold a release back on this set.',
        'Kept the cases on which people themselves disagreed apart, instead of dropping them.',
      ],
    },
  },
  'specification-in-natural-language': {
    low: {
      seen: [
        'Instruction grew to [two|three] pages by adding a sentence for each complaint. Two of them contradict each other.',
        'Asked how they know that the instruction works: reads [five|a few] outputs.',
        'Spec repair: moved sentences around, left both meanings of "[recent|urgent|customer]" in.',
        'Keeps the instruction in [a chat|a shared note]; which text ran last month could not be said.',
      ],
      more: [
        'No example of a wanted output.',
        'Adds "be accurate" and similar wishes.',
        'Did not see the clash until it was pointed out.',
      ],
    },
    mid: {
      seen: [
        'Split the instruction into purpose, rules with an order, and [four|six] examples. Each rule has a case that fails without it.',
        'Versioned with the code, reviewed like code; changed [one rule|one example] at a time.',
        'Found the two readings of "[recent|urgent|complete]" in the first minutes and asked who decides.',
        'Says what should happen when the input is empty or out of scope: a refusal with a fixed form.',
      ],
      more: [
        'Examples are all of the common kind.',
        'Tests exist, run by hand.',
        'Good order; precedence between two rules stayed open.',
      ],
    },
    high: {
      seen: [
        'Took [nine|seven|twelve] rules out and the results stayed; argued that each remaining line earns its place.',
        'Wrote the acceptance cases with the people who own the rule, [a lawyer|two clerks|the pharmacist], before the instruction.',
        'Moved what must always hold out of the prose and into a check, and said which lines only a model can do.',
        'Shows a spec that [three|four] teams reuse, with a change log and the cases that broke at each change.',
      ],
      more: [
        'Noticed that one of our own sentences was ambiguous.',
        'Foresees what the next model will read differently.',
        'Measured how often two people read a rule alike.',
      ],
    },
  },
  'retrieval-and-orchestration': {
    low: {
      seen: [
        'Wrong answers: would try a bigger model. Did not look at what was retrieved.',
        'Uses the defaults of the library for splitting and number of passages, and did not know them.',
        'Find-the-fault: changed the prompt [three|four] times; the right page was never among the passages.',
        'Describes the whole chain as one thing. Could not say which step was wrong in the example given.',
      ],
      more: [
        'No log of the steps.',
        'Saw it when shown the passages.',
        'Believes more passages are always better.',
      ],
    },
    mid: {
      seen: [
        'Looks at each step by itself: [60|80|100] questions with the page that answers them, found among the first five in [70|76|82] %.',
        'Found the fault in [12|20|15] minutes: old and new version of the same [price list|policy] side by side in the index.',
        'Answers carry their source; without a passage above the bar the system says that it does not know.',
        'Keeps the date and the rights of a document with the passage, and filters before the search.',
      ],
      more: [
        'Measure of the search, none yet of the answer given the right page.',
        'Reasoned about tables only after a probe.',
        'Knows what the index misses: [scans|images|attachments].',
      ],
    },
    high: {
      seen: [
        'Separated "not found", "found and ignored" and "found and misread", with shares: [50, 30, 20|60, 25, 15|45, 35, 20]. Repaired in that order.',
        'Took the search out for [one third|a quarter] of questions, where a plain look-up by number is always right.',
        'Sets of questions are refreshed from use each [month|quarter]; two releases were stopped by them.',
        'Designed for the update: what happens to an answer given this morning when the page changes at noon.',
      ],
      more: [
        'Knows what the last five points would cost and left them.',
        'Colleagues use the same question sets.',
        'Argued against an extra step we suggested, with figures.',
      ],
    },
  },
};
