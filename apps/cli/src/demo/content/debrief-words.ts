/**
 * What is said and decided when cards are open. `{best}` and `{worst}` are the criteria with the highest and the lowest
 * mean, `{split}` the one on which the cards are furthest apart, and `{apart}` by how much.
 */
export const NOTES = {
  /** Of whoever ran the conversation. */
  opening: [
    'Went through "{split}" first, as the cards differ most there: {apart}. The others in ten minutes.',
    'All cards read before we met. Only "{split}" needed talking about.',
    'Half an hour, everybody there. We began with "{split}", then "{worst}".',
  ],
  /** Of somebody who was on a panel, about what that panel rated. */
  panel: [
    'On "{split}": I asked for the past case, my neighbour for the scene. We saw different things, and both are true.',
    'I stand by my level for "{worst}", but I had [ten|fifteen] minutes for it and no file to look at.',
    'Reading the other evidence I would write the same text again, and might give one level more for "{split}".',
    'My example for "{best}" is the one in the other card as well. We should count it once.',
    'What I called missing on "{worst}" came up after my hour was over, in the corridor. It belongs in nobody\'s card.',
  ],
  /** Of the manager of the job. */
  manager: [
    'For the work we have now "{best}" matters most. "{worst}" can be learnt beside [Ravi|the platform people].',
    'I want to sleep on "{worst}". Decision by [Thursday|tomorrow noon|the end of the week].',
    'Clear enough for me. I will write the decision today.',
  ],
} as const;

/** Why it was decided so; `near-miss` is for a "no" to somebody who could have done the job. */
export const RATIONALES = {
  hire: [
    'Hire. "{best}" is what the team lacks today. "{worst}" is the weakest point; we accept it, because the first half year is pair work.',
    'Hire. The evidence is of their own work, with figures before and after. On "{split}" the cards differ by {apart}; having read the texts I side with the one that saw the file.',
    'Hire, with one condition for ourselves: somebody takes "{worst}" on as a mentor from day one. On "{best}" few people we met for this job were stronger.',
  ],
  'no-hire': [
    'No hire. "{worst}" is too thin for what the first months ask, in cards that were written apart. "{best}" is better and does not make up for it.',
    'No hire. Examples stayed with the team\'s work, and "{worst}" did not get past what one can read. I would look at an application for the level below.',
    'No hire for this opening. Nothing speaks against the person; "{worst}" would need a year that we do not have.',
  ],
  'near-miss': [
    'No hire, and not for lack of evidence: the places went to people who were further on "{worst}". I would like to ask them first when the next one opens.',
    'No hire. Good in every interview, and "{best}" was among the best we saw. The team is full of exactly that; what it lacks is "{worst}".',
  ],
  hold: [
    'Hold. The cards are {apart} apart on "{split}", and that decides here. One more conversation about it, by somebody who has read none of the cards, then I decide.',
    'Hold for two weeks: the budget for the second place is not signed. I do not want to say no for a reason that is not theirs.',
  ],
} as const;

/** The reasons that an application ends with, as short as a list needs them. */
export const DISPOSITIONS = {
  read: [
    'Experience does not match what the job asks for',
    'No work permit in time for the start',
    'Applied for another field',
  ],
  noGo: ['Below the floor in the first interview', 'Others were clearly stronger after the first interview'],
  noHire: ['Below the floor after all interviews', 'Too far from what the first year asks for'],
  nearMiss: ['Another candidate was chosen', 'All places are taken'],
  withdrew: [
    'Took another offer',
    'Wants to stay where they are',
    'Pay does not meet expectations',
    'Cannot move before autumn',
  ],
  noShow: ['Did not come and did not answer twice'],
  hired: ['Offer accepted'],
} as const;
