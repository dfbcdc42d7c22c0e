import type { EvidenceBank } from './evidence-bank.js';

/** Competencies of people who run models: what they run on. */
export const PLATFORM: Readonly<Record<string, EvidenceBank>> = {
  pipelines: {
    low: {
      seen: [
        'A notebook run by hand in the right order, which is known to [one person|two people].',
        'A step that fails half way leaves half a table; the next run adds to it.',
        'Found the missing day when the monthly report looked odd.',
      ],
      more: ['No check of what comes in.', 'Says so openly and wants it changed.'],
    },
    mid: {
      seen: [
        'Every step can be run twice with the same result. Showed it by killing one in the task.',
        'Checks counts, ranges and freshness before anything is built on the data; a bad day stops the run.',
        'Reruns [one day|one customer] without touching the others.',
      ],
      more: [
        'Checks sit with the reader, not yet with the sender.',
        'Cost of a full rerun known: [six|nine] hours.',
      ],
    },
    high: {
      seen: [
        'Agreed with the sending team what a change of field means, and has a test on their side. Surprises went from [monthly|weekly] to [one|two] a year.',
        'Took [five|seven] of twelve steps out. Night run from [five|six] hours to [40|55] minutes.',
        'From any answer back to the rows that made it, in [two|three] look-ups. Used it for a complaint last month.',
      ],
      more: [
        'Others copied the pattern of dated inputs.',
        'Knows which late correction the design cannot take.',
      ],
    },
  },
  'distributed-systems': {
    low: {
      seen: [
        'Assumes that a call that timed out did nothing.',
        'Draws one box for each thing and one arrow for each call; what happens when an arrow is slow was not considered.',
        'Would retry at once and without end.',
      ],
      more: ['Two clocks were assumed to agree.', 'Clear about never having run more than one machine.'],
    },
    mid: {
      seen: [
        'A timed-out order may have gone through: key on the request, same key same order. With a test.',
        'Went through what each part does when its neighbour is away for [ten|five] minutes.',
        'Retries with growing pauses and a limit, and says who gives up first.',
      ],
      more: [
        'Queue without a bound, until asked.',
        'Explains why this one needs no agreement between machines.',
      ],
    },
    high: {
      seen: [
        'Traced a stall to [two|three] layers that each retried three times, 27 calls for one. Left the retry in one place.',
        'Cut the link on purpose each [month|quarter]; the last time found a cache that answered for [nine|seven] hours.',
        'Chose the duller design: one writer, a log, readers that may lag [a minute|20 seconds]. Says what that costs.',
      ],
      more: [
        'Refused a second data centre with figures.',
        'The drawing had the failures on it, not only the boxes.',
      ],
    },
  },
  'gpu-capacity': {
    low: {
      seen: [
        'Asks for the largest card. How full the present one is was not known.',
        'Out of memory: smaller batches until it runs.',
        'Cards reserved by name, [two|three] of four idle over the weekend.',
      ],
      more: ['Cost for a thousand answers unknown.', 'Has used them, has not had to share them.'],
    },
    mid: {
      seen: [
        'Measured before buying: [38|45|41] % busy at noon. Batching on the server made it [70|65] %.',
        'Says what fits: weights, plus so much for each user at a time. The sum was right.',
        'Training at night with checkpoints each [20|30] minutes, so that use by people can take the cards back.',
      ],
      more: [
        'Smaller numbers for weights tried, quality compared on [200|150] cases.',
        'No plan yet for a card that dies.',
      ],
    },
    high: {
      seen: [
        'Price for a thousand answers on one page for [four|three] set-ups, with the load at which each wins.',
        'Sent [30|35] % of the work to ordinary processors at the same speed for users, and gave cards back.',
        'Queue with shares for teams and a rule for emergencies. Complaints went from [weekly|daily] to [two|one] in half a year.',
      ],
      more: ['Forecast off by [8|12] %, and shows it.', 'Taught [three|four] teams to read the same graph.'],
    },
  },
  'platform-thinking': {
    low: {
      seen: [
        'Built what they would have liked to use. Nobody was asked.',
        'The platform is mandatory; [two|three] teams go round it.',
        'Each team gets what it asks for, as an exception.',
      ],
      more: ['No figure for who uses what.', 'Sees data scientists as the source of tickets.'],
    },
    mid: {
      seen: [
        'Watched [three|four] data scientists release a model. Took away the step where all of them waited, [two days|a day and a half].',
        'First version for one team, second when a second team came. Time to first release from [three weeks|a month] to [two|three] days.',
        'Writes what the platform will not do, and where to go instead.',
      ],
      more: ['Support hours are counted.', 'Guides are good, a little long.'],
    },
    high: {
      seen: [
        'Switched off [a feature store|the second scheduler] that [one|no] team needed, after asking each of them.',
        'Teams choose it over their own scripts, [eleven|nine] of thirteen, without being told to.',
        'Decides by the hours that users lose, on a list that everybody can read.',
      ],
      more: ['Two users now mend it themselves.', 'Thinks of the person who joins in a year.'],
    },
  },
};
