import type { EvidenceBank } from './evidence-bank.js';

/** Competencies of people who advise: choosing, joining and reusing systems. */
export const ARCHITECTURE: Readonly<Record<string, EvidenceBank>> = {
  'architecture-reuse': {
    low: {
      seen: [
        'Starts from an empty page for each customer and enjoys it.',
        'One drawing for everything, with a box named "AI".',
        'Took the last project over as a copy, its odd names included.',
      ],
      more: ['Could not say what the two cases have in common.', 'Asked for a pattern, gives a product.'],
    },
    mid: {
      seen: [
        'Same skeleton in [three|four] projects: intake, check, model, person, record. Says which parts had to differ.',
        'Design talk: placed the unknowns first, took the rest from what is proven.',
        'Keeps decisions with their reasons; found the one from [last year|spring] that no longer holds.',
      ],
      more: ['Reuse is by hand so far.', 'Drew two options and dropped one with a reason.'],
    },
    high: {
      seen: [
        'Saw that [five|four] teams had built the same intake, took the best and threw four away. [Eight|Six] weeks saved for the next.',
        'Knows where the pattern breaks: [offline sites|more than one language in a file]. Has a second one for it.',
        'Refused to generalise after the first case; did it after the third.',
      ],
      more: ['Others add to the collection.', 'Counts what reuse costs the one who has to wait for it.'],
    },
  },
  'model-selection': {
    low: {
      seen: [
        'Takes the newest. Reason: it is at the top of the list.',
        'Compared [two|three] models on one prompt.',
        'Price per token was known, price per case was not.',
      ],
      more: ['Terms of use not read.', 'Would not look again after the choice.'],
    },
    mid: {
      seen: [
        'Three models, [100|120|150] cases of the customer, quality, delay, price and terms in one table. Chose the second best.',
        'Begins with what must hold: [stays in the EU|answers under two seconds|runs without a network]. Two of five were left.',
        'Small model for most, with a rule for when to pass on.',
      ],
      more: ['Uncertainty of the figures came up after a probe.', 'Has a date for the next comparison.'],
    },
    high: {
      seen: [
        'Showed that [three|four] of five models cannot be told apart on these cases, and chose by price and notice period.',
        'Kept the door open: swapped the model in [a day|two days] when the provider changed its terms.',
        'Argued for no model at all in one of our two scenes. Was right.',
      ],
      more: ['The table is kept by the customer now.', 'Knows which cases would turn the choice round.'],
    },
  },
  'enterprise-integration': {
    low: {
      seen: [
        'Exports to a spreadsheet, uploads by hand. "The interface comes later."',
        'Wants write access to everything, to be safe.',
        'Had not asked which system holds the truth about a customer.',
      ],
      more: ['What happens when the other system is down stayed open.', 'Knows the product, not its owners.'],
    },
    mid: {
      seen: [
        'Reads through the interface that exists, writes into a queue which the owners empty at their pace.',
        'Rights of the user count, not of the service; checked with [two|three] accounts.',
        'Met the people who run the old system in week one. Learnt that it stops each [Sunday|night at two].',
      ],
      more: ['Versions of the interface were not thought of.', 'Test system asked for early, came late.'],
    },
    high: {
      seen: [
        'Found [four|three] places that each think they own the address; got one agreed before a line was written.',
        'Runs beside the old way for [six|eight] weeks and compares every result. Differences: [31|44], all explained.',
        'Chose the slow interface with an owner over the fast one without.',
      ],
      more: [
        'Left a test that tells the owners when they break it.',
        'Respected by the people of the old system; we asked for such a case.',
      ],
    },
  },
  'cost-and-capacity-awareness': {
    low: {
      seen: [
        'Cost: "cents". Of what, for how many, was not known.',
        'Forgot the people who check, who are most of it.',
        'Takes the price of today for the next three years.',
      ],
      more: ['No upper limit set.', 'Did the sum with us, correctly.'],
    },
    mid: {
      seen: [
        'Price of a case: [11|14|9] cents, of which [2|3] for the model. From logs, not from the price list.',
        'Limit per customer and day, with a mail at 80 %.',
        'Compared with what the task costs now, [2.40|3.10] euros, people included.',
      ],
      more: ['Growth taken as a straight line.', 'Knows the two levers.'],
    },
    high: {
      seen: [
        'Found [a third|40 %] of cost in retries nobody had looked at. Gone within a week.',
        'One page with load, cost and quality for [three|four] designs; the customer chose the cheaper one, knowing what it loses.',
        'Said at which number of cases the feature starts to lose money, and put an alarm there.',
      ],
      more: ['Teams see their own figure each week.', 'Forecast and outcome side by side.'],
    },
  },
};
