import type { EvidenceBank } from './evidence-bank.js';

/** Competencies of people who advise: finding the case, and being honest about it. */
export const ADVISING: Readonly<Record<string, EvidenceBank>> = {
  'use-case-discovery': {
    low: {
      seen: [
        'Came with three ideas before the customer had said what they do.',
        'Customer talk: [eleven|nine] questions, all about systems, none about a day at work.',
        'Took the wish for a chat assistant as the need.',
      ],
      more: ['Nobody counted how often the task occurs.', 'Listens well, writes little down.'],
    },
    mid: {
      seen: [
        'Asked for the last [five|three] cases and went through them with the clerk. The pain was in the hand-over, not in the typing.',
        'Lists [six|eight] candidates with how often, how long and what an error costs. Picked two.',
        'Discovery plan: who to watch, for how many days, and what would end it.',
      ],
      more: [
        'Spoke with the boss and the desk, not with those who get the letters.',
        'Frequency from records, not from memory.',
      ],
    },
    high: {
      seen: [
        'Found in [two|three] days that [four|six] in ten calls were about one form. Proposed changing the form.',
        'Played back what they had understood; the customer corrected one thing and then told us the real reason.',
        "Of last year's [nine|eleven] cases [five|seven] are in use; knows why the others are not.",
      ],
      more: ['Asked who would lose by it.', 'Left the customer able to do the next round alone.'],
    },
  },
  'honest-fit-judgement': {
    low: {
      seen: [
        'There was nothing in the scene that a model would not be good for.',
        'Says yes first, and "we will see" when asked for the risk.',
        'Could not remember a case in which they advised against.',
      ],
      more: ['Afraid of losing the customer, and said so.', 'Limits only of the technical kind.'],
    },
    mid: {
      seen: [
        'Told a customer that [a look-up table|two rules and a list] does it. Lost the order, kept the customer.',
        'Gives the conditions under which it would work: [error rate|volume|someone to check], each with a figure.',
        'Separates "cannot" from "cannot yet" and from "should not".',
      ],
      more: ['Needed a probe to say it in front of the sponsor.', 'Had the counter-example ready.'],
    },
    high: {
      seen: [
        'Stopped a project of [200|300] days in week three with one page that the customer now shows to others.',
        'Names what would prove them wrong, before anybody asks, with a date.',
        'Refused the wording "automatic" in an offer, because a person has to look at [each|one in five].',
      ],
      more: [
        'Colleagues ask them before they promise something.',
        'Told our actor something uncomfortable and was thanked.',
      ],
    },
  },
  'stakeholder-alignment': {
    low: {
      seen: [
        'Works with the one who pays. The works council came up when we named it.',
        'Answered the objection of the actor with the same argument, louder.',
        'Believes that everybody agreed, since nobody spoke against it.',
      ],
      more: ['No note of who decided what.', 'Notices tension, does not name it.'],
    },
    mid: {
      seen: [
        'Went to the [head of the desk|works council|data protection officer] before the meeting and brought their condition along.',
        'Wrote down the two goals that cannot both be had, and let them choose.',
        'Knows who loses work by it and talked with [two|three] of them.',
      ],
      more: ['Follow-up once, then left to the customer.', 'Could say what the opponent was right about.'],
    },
    high: {
      seen: [
        'Turned a refusal into a trial with [two|three] written conditions; the opponent became the one who signs off.',
        'Saw that sales and service measure the opposite and got both to give up [one figure|half of it].',
        'Left open that it may fail, in front of the board, and gave the date on which we would know.',
      ],
      more: [
        'A year on they still use the same page of who decides.',
        'Made room for the quiet one in the role play.',
      ],
    },
  },
  'poc-to-production': {
    low: {
      seen: [
        'The demo works. What is missing for use: "mainly scaling".',
        'Handed over a notebook and a date.',
        'Nobody at the customer could start it after they had left.',
      ],
      more: ['Success was applause.', 'Knows that rights and errors were left out.'],
    },
    mid: {
      seen: [
        'Had the list on day one: rights, errors, cost, who runs it. [Three|Four] of seven done in the trial.',
        'Trial with real users and a number that decides: [70|65] % of drafts kept. Came to [74|69].',
        "Sat with the customer's operators for [two|three] weeks before going live.",
      ],
      more: [
        'Cost in use was off by [a third|half], seen early.',
        'Asked in the scene who answers the phone.',
      ],
    },
    high: {
      seen: [
        'Of [six|seven] trials [four|three] are in use after a year; the others were ended on a figure agreed before.',
        'Built the thin path through everything first, ugly, with the real log-in. The rest was filling.',
        'Took the demo off the table when it began to sell what it could not do.',
      ],
      more: [
        'The hand-over is tested: somebody else repairs a planted fault.',
        "The customer's people presented it, not they.",
      ],
    },
  },
};
