import type { EvidenceBank } from './evidence-bank.js';

/** Competencies around data: where it comes from, who may have it and what is kept of it. */
export const RECORDS: Readonly<Record<string, EvidenceBank>> = {
  'audit-ready-records': {
    low: {
      seen: [
        'Would put the records together when the auditor announces the visit.',
        'Logs exist for [30|14] days. What the model was then cannot be said any more.',
        'Everything is in tickets, "one only has to search".',
      ],
      more: [
        "Who approved a release is in somebody's mailbox.",
        'Saw the need in the scene, not the way there.',
      ],
    },
    mid: {
      seen: [
        'For each release: data, test results, who approved, what is known to be weak. One page, written when it happens.',
        'Answered our question about a decision in [April|spring] from the record alone, in [ten|fifteen] minutes.',
        'Records cannot be edited, corrections are added with a reason.',
      ],
      more: ['Written for auditors; users would not follow it.', 'Keeps longer than needed, noticed it.'],
    },
    high: {
      seen: [
        'The record is made by the release itself. Nothing to remember, nothing to forget; [two|three] people tried to break it.',
        'Went through a real audit: [41|37] questions, [38|35] answered on the day.',
        'Says what must not be kept and deletes it on time, with a proof of that as well.',
      ],
      more: ['The compliance person here would like to hire on the spot.', 'Other teams use the same page.'],
    },
  },
  'self-hosting-models': {
    low: {
      seen: [
        'Downloads a model and starts it with the command from the page. Terms of use not read.',
        'Would self-host "for data protection" without saying which risk goes away.',
        'Compares by one answer on each side.',
      ],
      more: [
        'Who mends it at night was not considered.',
        'Memory need guessed, off by [half|a factor of two].',
      ],
    },
    mid: {
      seen: [
        'Chose by [200|150] cases of our kind, terms and memory, in that order; hosted model kept as reference.',
        'Server measured at [12|20|16] users at a time, first word in [0.8|1.1] seconds.',
        'Pins version and checksum, tests each new one on the same cases before it is let in.',
      ],
      more: [
        'Says honestly that it costs more below [50,000|80,000] answers a day.',
        'Second site not thought of.',
      ],
    },
    high: {
      seen: [
        "Moved [two|three] uses in house and one back out, each on a page of figures with people's hours included.",
        'Runs open and hosted behind one door; users notice neither, the test set notices both.',
        'Cut memory by [half|60 %] with smaller weights and lost [1|2] case in 100, shown case by case.',
      ],
      more: ['Has a date at which to look at it again.', 'Knows what would make the whole effort pointless.'],
    },
  },
  'getting-and-trusting-data': {
    low: {
      seen: [
        'Takes the table as it comes. What a row stands for was not asked.',
        'Waits for access, [three|four] weeks so far; nothing else begun.',
        'Believes a figure because it has two decimals.',
      ],
      more: ['Missing values were filled with the mean.', 'Did ask who enters it, at the end.'],
    },
    mid: {
      seen: [
        'Sat with the people who enter it. "Closed" means closed, or end of shift. [One in six|One in five] is the second.',
        'Compared [50|40] rows with the paper. [Seven|Five] differed; says what that does to the answer.',
        'Got the right to use it by asking for less: no names, [two|three] fields fewer.',
      ],
      more: ['Notes on the source are kept beside the data.', 'Checked once, at the start.'],
    },
    high: {
      seen: [
        'Said no to the project on the data: the outcome is only known for those who came back. Found another source in [two|three] weeks.',
        'Set up a monthly count of rows against the paper, done by the owners themselves. Errors halved in [five|six] months.',
        'Knows for each field who would gain from a wrong entry.',
      ],
      more: [
        "The customer's own people learnt of it from the first report.",
        'Three teams build on the notes.',
      ],
    },
  },
  'data-protection-in-design': {
    low: {
      seen: [
        'Collects everything now and would sort it out later.',
        'Sees it as a form that legal fills in.',
        'Removed the names and calls it anonymous; postcode, birthday and branch are still there.',
      ],
      more: ['Deletion was not foreseen.', 'Took the point about logs quickly.'],
    },
    mid: {
      seen: [
        'Goes through purpose, fields, who sees it and how long, and drops [four|six] fields on the way.',
        'Test data are made up, not copied from the customer.',
        'Deletion works through to logs and the index; tried it with one person.',
      ],
      more: ['Asked where the model provider stores what it is sent.', 'Backups came up after a probe.'],
    },
    high: {
      seen: [
        'Changed the design so that the text never leaves the branch; only [counts|the category] does. Cheaper as well.',
        'Tried to find people again in their own "anonymous" set and found [9|14] of 200.',
        'Wrote the page that tells the people concerned, tested with [five|six] of them.',
      ],
      more: [
        "The customer's officer uses it as an example.",
        'Knows what is lost by each field that is left out.',
      ],
    },
  },
};
