/** What interviewers write at the end of a card. `{best}` and `{worst}` are titles of criteria. */
export const SUMMARIES: Readonly<Record<'strong-no' | 'no' | 'yes' | 'strong-yes', readonly string[]>> = {
  'strong-no': [
    'Not for this job. The answers stayed general on every criterion, and {worst} is missing altogether.',
    'Pleasant talk, little to go on. Asked [four|five] times for a case of their own and got none.',
    'I would object. {worst} is a must here, and there was nothing to build on.',
    'Too early. Could be a good colleague in [two|three] years, with somebody beside them.',
  ],
  no: [
    '{best} was decent. {worst} was not, and the job leans on it from the first week.',
    'Close, but no. Knows the usual case; as soon as the scene got awkward the answers became wishes.',
    'Careful person, thin evidence. I would not want to be the one who has to review all of it.',
    "Most of the examples were a team's work, and their own part stayed unclear after [two|three] probes.",
    'Would not hire from this interview alone. If others saw more on {worst}, I can be talked round.',
  ],
  yes: [
    'Yes. Solid throughout, strongest on {best}. {worst} needs a colleague nearby for a while.',
    'Works alone and shows that it worked. I would trust them with a feature next month.',
    'Good cases, honest about what went wrong. {worst} is the gap I would ask about in the debrief.',
    'Yes, from evidence and not from charm: every answer had a number or a file behind it.',
    'I would hire. Not a leader yet, and does not pretend to be one.',
  ],
  'strong-yes': [
    'Strong yes. {best} was the best answer I have heard to that question this year.',
    'Told us what we had got wrong in our own scene, kindly. I learnt something.',
    'Would argue for this one. Foresees trouble, and has stopped things for good reasons.',
    'Rare: brings the counter-evidence before being asked. Even {worst} was fine.',
  ],
};
