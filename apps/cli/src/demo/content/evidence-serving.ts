import type { EvidenceBank } from './evidence-bank.js';

/** Competencies of people who build with models: speed, load, attack, effect and explanation. */
export const SERVING: Readonly<Record<string, EvidenceBank>> = {
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
  'responsible-ai-practice': {
    low: {
      seen: [
        '"The model is neutral." Who could be worse off was not considered.',
        'Sees it as a matter for [legal|the policy team].',
        'Named bias as a word; no group, no measure, no case from own work.',
        'Would add a disclaimer.',
      ],
      more: [
        'No way for a person to object.',
        'Thought of it when we named [people with an accent|long names|small firms].',
        'Open to it, little practice.',
      ],
    },
    mid: {
      seen: [
        'Compared error rates for [short and long letters|two languages|new and old customers] and found [twice|three times] the rate in one.',
        'Harm check before release: who, how bad, how noticed, who decides. Half a page, done for [two|three] features.',
        'People are told that a model drafted it, and can ask for a person.',
        'Stopped using [postcode|age of the account] because it stood in for something else.',
      ],
      more: [
        'Checked once, not again after the model changed.',
        'Groups were the ones at hand in the records; knows that.',
        'Owner of the risk was named.',
      ],
    },
    high: {
      seen: [
        'Held a release for [three|two] weeks over a gap between groups; shows the figures before and after.',
        'Talked to [five|eight] people the system had refused. Two of the reasons were in no dashboard.',
        'Objections are counted and read weekly; [one in four|one in six] was right, and a rule changed.',
        'Argued against the use itself in one case, in writing, and offered a smaller one.',
      ],
      more: [
        'Others now run the same check.',
        'Says what was not measured and why.',
        'Weighed the harm of not helping as well.',
      ],
    },
  },
  'clear-technical-communication': {
    low: {
      seen: [
        'Explained the system in its own terms; after [four|five] minutes we still did not know what it does for whom.',
        'Decision note: options without a recommendation, limits on the last line.',
        'Answers the question next to the one that was asked.',
        'Percentages without saying of what.',
      ],
      more: [
        'Listened well when interrupted, did not adapt.',
        'Jargon stayed when we asked for plain words.',
        'Uncertain points were left out.',
      ],
    },
    mid: {
      seen: [
        'Note of one page: what to decide, what is known, what it would take to know more.',
        'Asked the product lead back what they needed it for, and dropped half of the talk.',
        'Gives a figure with what it is out of: "[18|22|27] of 100 letters".',
        'Said "I do not know" [twice|once], and how to find out.',
      ],
      more: [
        'Strong in writing, in speech sometimes too long.',
        'Limits are there, a little low on the page.',
        'Drew it. The drawing helped.',
      ],
    },
    high: {
      seen: [
        'Put the limit in the first sentence, because the decider would read no further.',
        'Changed a decision with [half a page|one table]: the board moved the launch by [six|four] weeks.',
        'Rewrote the explanation for clerks with two of them, and tested whether they could predict an error.',
        'Disagreed with us politely and left both views standing so that a third person could judge.',
      ],
      more: [
        'Colleagues use the note as a template.',
        'Corrected an overstatement of their own from earlier in the talk.',
        'Never once oversold.',
      ],
    },
  },
  'idea-validation': {
    low: {
      seen: [
        'Would ask users whether they like the idea.',
        'First test was the finished feature, after [three|four] months.',
        'Confident; could not say what result would change their mind.',
        'Took the loudest customer as the market.',
      ],
      more: [
        'No stopping rule.',
        'Cheap tests came up after a probe.',
        'Spoke to [two|three] people, all colleagues.',
      ],
    },
    mid: {
      seen: [
        'Answered [30|40|25] requests by hand before building, to see if anyone came back. [11|14|9] did.',
        'Riskiest assumption first: that the letters exist in digital form. They did not for [a third|half].',
        'Wrote down what would count as a no, then ran it for [two|three] weeks.',
        'Offered it at a price to [ten|twelve] firms instead of asking for opinions.',
      ],
      more: [
        'Sample a little friendly, and said so.',
        'Cost of the test known: [four|six] days.',
        'Kept going one week past the stopping point.',
      ],
    },
    high: {
      seen: [
        'Dropped [four of five|five of seven] ideas within a month, each for a stated reason, and the fifth is in use.',
        'Built the test so that a no would be cheap and clear: [a letter|a phone line|a form] and a date.',
        'Shows old bets next to what came: right in [six of ten|five of nine]. Changed how they estimate.',
        'Turned down a funded idea on evidence and kept the sponsor.',
      ],
      more: [
        'The team now starts with the assumption list.',
        "Knew which of our scene's facts would settle it.",
        'Careful about who was not asked.',
      ],
    },
  },
};
