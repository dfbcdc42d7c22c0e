import type { EvidenceBank } from './evidence-bank.js';

/** Competencies of people who run models: release, watching, renewal and incidents. */
export const RUNNING: Readonly<Record<string, EvidenceBank>> = {
  'model-deployment': {
    low: {
      seen: [
        'Copies the file to the server and restarts. Going back means finding the old file.',
        'Releases on [Friday evening|a quiet night] because nobody is there to notice.',
        'Could not say which version answers right now, only which one should.',
      ],
      more: [
        'No check between copy and traffic.',
        'Saw the gap when we asked what happens at the third failure.',
      ],
    },
    mid: {
      seen: [
        'New version gets [5|10] % of traffic, is compared on [two|three] figures, then the rest. Back in [four|six] minutes, done twice.',
        'Model, code and settings are released as one numbered thing. Any of the last [ten|twenty] can be put back.',
        'Safe-release task: shadow first, then a share, each step with a figure that stops it.',
      ],
      more: ['Way back is scripted, last tried in spring.', 'Warm-up forgotten at first, then added.'],
    },
    high: {
      seen: [
        'Stopped [three|two] releases this year on the share of "cannot tell" answers, before any user saw them.',
        'Rehearses the way back every [month|six weeks] with the people on call. The last one took [90|70] seconds.',
        'Other teams release through the same four steps; [nine|seven] of them without asking.',
      ],
      more: [
        'Argued for a slower roll-out than we had in the scene, and was right about why.',
        'Knows which of the steps has never caught anything and wants it out.',
      ],
    },
  },
  'model-observability': {
    low: {
      seen: [
        'Watches processor and memory. Whether answers are right would come from complaints.',
        'Dashboard with [thirty|forty] graphs, none with an owner.',
        'The on-time scene: trusts the 98 %, looks for the fault with the customers.',
      ],
      more: ['No comparison with the data of training.', 'Alarms go to a channel that everybody has muted.'],
    },
    mid: {
      seen: [
        'Marks [50|80|60] answers a week by hand, because the true outcome comes after [six|eight] weeks.',
        'Compares inputs with those of training per field, alarm with an owner and a first step.',
        'Asked what "on time" means before looking at any figure. Found that it is entered by the drivers.',
      ],
      more: ['Not yet by group of customers.', '[Two|Three] alarms a week, most acted on.'],
    },
    high: {
      seen: [
        'Found a fault that no error showed: one depot of [40|60] had swapped two columns. Seen in the spread, [five|three] days before the first complaint.',
        'Removed [11|14] alarms nobody had acted on in a year. The remaining [six|five] are believed.',
        'Estimates quality before outcomes arrive and shows how far the estimate was off, month by month.',
      ],
      more: ['Splits everything by segment first, by habit.', 'Wrote down what the figures cannot see.'],
    },
  },
  'model-updating': {
    low: {
      seen: [
        'Trains again "when it gets bad". How bad, and seen by whom, stayed open.',
        'Takes all data there is, including what the model itself has caused.',
        'Compares new and old on the new data only.',
      ],
      more: ['No record of what went into which version.', 'Update by hand by [one|one other] person.'],
    },
    mid: {
      seen: [
        'Renews each [month|quarter] and when a figure falls under a line; new must beat old on a set that stays the same.',
        'Keeps data, code and settings of each version. Rebuilt one from [March|last year] to prove it.',
        'Says when not to renew: in the [sale|holiday] weeks the data are not like the rest.',
      ],
      more: [
        'Feedback of the model on its own data named after a probe.',
        'Takes [a day|two days] from start to use.',
      ],
    },
    high: {
      seen: [
        "Found that [a third|a quarter] of new labels came from people who had seen the model's answer. Holds out a part that sees none.",
        'Stopped the monthly renewal: for [five|seven] months it had changed nothing but the risk.',
        'Rolled one segment back and left the rest, because only there the new one was worse.',
      ],
      more: [
        'Has the cost of renewing against the cost of not.',
        'Colleagues now start with the set that stays the same.',
      ],
    },
  },
  'incident-response': {
    low: {
      seen: [
        'Looks for the cause first, while users still get wrong answers.',
        'Retells the night as a hunt for who changed what.',
        'Nobody outside the team was told for [four|six] hours.',
      ],
      more: ['No write-up.', 'Knew afterwards that going back would have taken minutes.'],
    },
    mid: {
      seen: [
        'Traffic back on the old model within [eight|twelve] minutes, then the cause. Note to support after [25|30].',
        'Write-up with timeline and [three|four] actions, two of them done. No names in it.',
        'Asks in the scene: who is harmed now, and can we stop it without knowing why?',
      ],
      more: ['Actions without dates.', 'Calm; gave the work of the writing to somebody else.'],
    },
    high: {
      seen: [
        'Counted the wrong decisions afterwards, [214|180|340], and had each of them put right with the people concerned.',
        'Practises twice a year with a made-up fault that only shows in outcomes. Time to notice went from [two days|19 hours] to [three|four] hours.',
        'Made a whole class of faults impossible after the second of its kind, instead of adding an alarm.',
      ],
      more: [
        'Shares write-ups with [two|three] other firms.',
        'Told us about their own mistake without being asked.',
      ],
    },
  },
};
