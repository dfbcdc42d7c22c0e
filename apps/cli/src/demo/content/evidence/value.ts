import type { EvidenceBank } from './evidence-bank.js';

/** Competencies of people who build with models: what it is for, and who is told. */
export const VALUE: Readonly<Record<string, EvidenceBank>> = {
  'capability-to-user-value': {
    low: {
      seen: [
        'Described the feature by what the model can do. Asked whose task it changed, the answer was "[everyone|all our users|the market]".',
        'Counted [sign-ups|demo requests|comments in the channel] as proof. Had not watched anybody use it.',
        'Built what the ticket said. Could name one user, but not what they did before the feature existed.',
        'Would build for all [three|two] weeks of the landlord scene before showing anything to anyone.',
      ],
      more: [
        'No number from before, so no way to tell what changed.',
        'After the second probe still on the architecture.',
        'Knew that users liked it from [two|three] friendly comments.',
      ],
    },
    mid: {
      seen: [
        'Sat beside [three|four|five] clerks before building. Handling time went from [11|14|9] to [6|7|5] minutes and stayed there.',
        'Picked one task, shipped in [two|three] weeks to [8|12|20] people, compared corrections per case before and after.',
        "Starts in the user's day: the [Monday backlog|morning hand-over|month-end letters]. Has a measure of the task, taken twice.",
        'Cut [the summary|the chat window|two of three languages] from the first version and could say why.',
      ],
      more: [
        'Kept the feature on that figure; no stopping number set beforehand.',
        'Wrong answers were corrected by users in a free text field, which nobody counted at first.',
        'Needed one probe to get from sign-ups to the task.',
      ],
    },
    high: {
      seen: [
        'Wrote down before starting that under [30|40|25] % of drafts sent unchanged they would stop. It came to [22|31|19] %. They stopped.',
        'Designed for the wrong answer first: source beside the sentence, one click back, and [1 in 9|1 in 12|1 in 7] users took it in the first week.',
        'Turned the feature around after week one, when watching [six|four] users showed that finding the case was the slow part, not reading it.',
        'Showed a year of release choices against one user measure; two colleagues now pick work by it.',
      ],
      more: [
        'Told us unprompted what the figure does not cover.',
        'Knew the cost of one error to the user, in minutes.',
        'Sceptical of own success: half of the gain was a better form, said so.',
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
};
