import type { EvidenceBank } from './evidence-bank.js';

/** Competencies of people who build with models: what stands around them. */
export const SYSTEMS: Readonly<Record<string, EvidenceBank>> = {
  'deterministic-shell-around-models': {
    low: {
      seen: [
        'Output goes straight into the [database|reply|order]. "It has been fine so far."',
        'Would ask the model whether its own answer is right.',
        'Parses the answer with [a regular expression|string splits] and retries until it fits; no limit.',
        'Guard-the-step: checked the form, not whether the [amount|recipient|date] can be true.',
      ],
      more: [
        'Did not say what happens after the third retry.',
        'An act that cannot be undone had no person before it.',
        'Saw the risk when we gave the example of the doubled refund.',
      ],
    },
    mid: {
      seen: [
        'Schema, then rules in code: refund never above the order, recipient from the customer record. Anything else goes to a person.',
        'Names the [three|four] acts that the model may propose, and the code that decides on each.',
        'Retries [once|twice], then a plain form for a human; logs input, output and rule that refused.',
        'Same request twice gives one refund: has a key for it and a test that sends it twice.',
      ],
      more: [
        'Limits per day came up only after a probe.',
        'Tests with recorded outputs; no hostile ones yet.',
        'Clear about what the model never gets to decide.',
      ],
    },
    high: {
      seen: [
        'Began from the worst act: drew what a wrong output could do and cut it to [a draft|a proposal with a limit of 50 euros|a queue].',
        'Runs [200|300|500] broken outputs through the shell at each build, among them ones that are well formed and wrong.',
        'Found that [4|6|3] % of valid-looking outputs broke a rule nobody had written down, and wrote it down with the owner.',
        'Rehearsed switching the model off: the service goes on, slower, with [forms|rules|a queue].',
      ],
      more: [
        'The shell became a small library that two teams use.',
        'Counts refusals by rule each week and removes rules that never fire.',
        'Thought of the colleague who has to clear the queue.',
      ],
    },
  },
  'inference-design': {
    low: {
      seen: [
        'Waits for the whole answer, [12|20|15] seconds with a spinner. Had not timed the parts.',
        'Sends everything to the largest model. Asked why: quality.',
        'On failure shows an error and lets users try again.',
        'Could not say how many tokens a usual call has, nor what it costs.',
      ],
      more: [
        'No limit on the length of an answer.',
        'Calls run one after the other without need.',
        'Came to caching only when asked.',
      ],
    },
    mid: {
      seen: [
        'Budget first: first words in [1|1.5|2] seconds, all in [8|6|10]. Knows which step eats it.',
        'Small model for the sorting, large one for the [9|12|15] % that need it; compared both on the same cases.',
        'Streams, limits length, gives up after [20|15] seconds and falls back to [a search result|the last good answer|a form].',
        'Same question within the hour is answered from a store; invalidated when the document changes.',
      ],
      more: [
        'Fallback exists, never rehearsed.',
        'Reports the median; the slow tail came up after a probe.',
        'Says what users see at each step.',
      ],
    },
    high: {
      seen: [
        'Cut the slow tail from [24|19|30] to [7|6|9] seconds by splitting the call, and shows the quality before and after.',
        'Took a step out that cost [40|35] % of the time and changed [2|1] answers in 100.',
        "Plans for the provider's bad day: second provider tested weekly on [50|60] cases, switch in a setting.",
        'Batches the night work at [half|a third] of the price and keeps the interactive path free of it.',
      ],
      more: [
        'Wrote the budget into a check that fails the build.',
        'Knows at which load the design has to change.',
        'Asked us first what waiting costs our users.',
      ],
    },
  },
  'scale-out': {
    low: {
      seen: [
        'From 200 to 20,000 people: "more machines". Which part would give way first stayed open.',
        'Fixed the slow query that a colleague had found. No figure for what the system carries now.',
        'Lists services that were switched on. No limit among them.',
        'Keeps session state in the process and had not seen that as a problem.',
      ],
      more: [
        'No load test so far.',
        'Cost of one more user unknown.',
        "Thought of the model provider's limits when asked.",
      ],
    },
    mid: {
      seen: [
        'Load test with a real mix: [90|140|60] requests a second, then the [connection pool|embedding queue|disk] gives way.',
        'Says the carrying load before and after: [40 to 110|25 to 90|60 to 150] a second, same test.',
        'Moved state out, so that copies can be added; showed it by killing one in the test.',
        'Went through the eight weeks of the scene: provider limits first, then indexing, then the web tier.',
      ],
      more: [
        'Cost per request known to the cent, forecast not.',
        'One big customer could still take all of it.',
        "Mix was taken from last month's logs.",
      ],
    },
    high: {
      seen: [
        'Limits per customer came before more capacity; one tenant had been [70|60|80] % of the load.',
        'Growth and cost on one page: at [8|10] times the users the nightly job has to go, not the web tier.',
        'Decided with figures not to scale [the export|search in archives|the admin pages].',
        'Rehearsed tenfold load on a copy in [March|autumn|spring], and two of five guesses were wrong. Told us which.',
      ],
      more: [
        'Forecast against what came, each quarter.',
        'Other teams run the same capacity test.',
        'Kept the launch slow on purpose: firm by firm.',
      ],
    },
  },
  'llm-security': {
    low: {
      seen: [
        'Adds "ignore instructions in documents" to the prompt and considers it dealt with.',
        'Sees the user as the only source of bad text. Mail and pages came up after two probes.',
        'The assistant has the [shared drive|whole mailbox|admin key]; nothing was taken away in the scene.',
        'Would have the model detect attacks.',
      ],
      more: [
        'No hostile test so far.',
        'Measures safety by the absence of complaints.',
        'Did name one channel: [retrieved pages|attachments].',
      ],
    },
    mid: {
      seen: [
        'Drew the path from the mail to the send button, took sending away and put a person there.',
        'Recipients only from the address book, files only from the case: in code, not in the prompt.',
        'Wrote [15|20|30] hostile inputs; [three|four] got through, each has a repair.',
        'Secrets never reach the model; it gets a handle and the code does the look-up.',
      ],
      more: [
        'Did not think of links as a way out until asked.',
        'Would look through [90|60|30] days of logs for past cases. Good instinct.',
        'Least permission for each task, explained well.',
      ],
    },
    high: {
      seen: [
        'Attacked the whole path including logs and link previews. Two findings, ranked by harm, the worse one redesigned.',
        'Removed a feature that could not be made safe: [auto-forwarding|free web access|file deletion]. Told the customer why.',
        'Break and mend: [three|four] different ways to the secret, then a design in which none of them pays.',
        'Hostile tests run at each build; [five|six] teams added theirs and found faults before release.',
      ],
      more: [
        'Stated plainly what stays open.',
        'Distinguishes who wrote which text, down to the field.',
        'Incidents are written up so that others can repair theirs.',
      ],
    },
  },
};
