import { NO_ANSWER, type Answer } from './answer';
import {
  acknowledged,
  begin,
  contradicted,
  isDue,
  isUnsaved,
  openSlot,
  refreshed,
  refused,
  retryDelay,
  settle,
  unanswered,
  write,
  type Slot,
  type Stored,
} from './save-slot';

const says = (text: string, level: number | null = null): Answer => ({ level, notObserved: false, text });
const stored = (answer: Answer, revision: number, at: string | null = null): Stored => ({
  answer,
  revision,
  at,
});
const fresh = () => openSlot(stored(NO_ANSWER, 0));
let made = 0;
const newKey = () => `key-${(made += 1)}`;
const sent = (slot: Slot, answer: Answer): Slot => begin(write(slot, answer), newKey);

describe('a change on its way', () => {
  it('goes out from the revision it was made from, and is done when the server has it', () => {
    const slot = sent(fresh(), says('one'));
    expect(slot.attempt).toMatchObject({ answer: says('one'), revision: 0, misses: 0 });
    const done = acknowledged(slot, stored(says('one'), 1));
    expect(isUnsaved(done)).toBe(false);
    expect(sent(done, says('two')).attempt?.revision).toBe(1);
  });

  it('sends what was typed meanwhile as a change of its own', () => {
    const typing = write(sent(fresh(), says('one')), says('one two'));
    expect(begin(typing, newKey)).toBe(typing);
    const done = acknowledged(typing, stored(says('one'), 1));
    expect(isDue(done)).toBe(true);
    expect(begin(done, newKey).attempt).toMatchObject({ answer: says('one two'), revision: 1 });
  });

  it('repeats an unanswered attempt as it was, under its key, before anything newer', () => {
    const first = sent(fresh(), says('one'));
    const again = begin(write(unanswered(first), says('one two')), newKey);
    expect(again.attempt).toEqual({ ...first.attempt, misses: 1 });
  });

  it('does not send back and forth what ended where it began', () => {
    const slot = write(write(fresh(), says('one')), NO_ANSWER);
    expect(isDue(slot)).toBe(false);
    expect(isUnsaved(slot)).toBe(false);
  });

  it('waits longer after each miss, and never longer than half a minute', () => {
    expect([1, 2, 3].map(retryDelay)).toEqual([500, 1000, 2000]);
    expect(retryDelay(20)).toBe(30_000);
  });
});

describe('a refusal', () => {
  const problems = [{ code: 'INVALID_VALUE', message: 'Shorten it.', path: ['text'] }];

  it('is not repeated until something changed, and stays unsaved', () => {
    const slot = refused(sent(fresh(), says('too long')), problems);
    expect(isDue(slot)).toBe(false);
    expect(isUnsaved(slot)).toBe(true);
    expect(slot.refusal?.problems).toEqual(problems);
    const shorter = begin(write(slot, says('long')), newKey);
    expect(shorter.attempt?.answer).toEqual(says('long'));
    expect(shorter.refusal).toBeNull();
  });
});

describe('two devices', () => {
  const theirs = stored(says('from the phone', 2), 4, '2026-11-20T09:56:00Z');
  const base = openSlot(stored(says('before', 2), 3));
  const disputed = contradicted(sent(base, says('from the laptop', 3)), theirs);

  it('shows both sides and sends nothing until the person has chosen', () => {
    expect(disputed.theirs).toEqual(theirs);
    expect(disputed.wanted).toEqual(says('from the laptop', 3));
    expect(isDue(disputed)).toBe(false);
    expect(isDue(write(disputed, says('still typing', 3)))).toBe(false);
    expect(isUnsaved(disputed)).toBe(true);
  });

  it('keeps mine over the revision that was shown', () => {
    expect(sent(settle(disputed, 'mine'), says('from the laptop', 3)).attempt).toMatchObject({ revision: 4 });
  });

  it('takes theirs without sending anything', () => {
    const slot = settle(disputed, 'theirs');
    expect(slot.wanted).toEqual(theirs.answer);
    expect(isUnsaved(slot)).toBe(false);
  });

  it('keeps both texts under one level', () => {
    const slot = settle(disputed, 'both');
    expect(slot.wanted).toEqual(says('from the laptop\n\nfrom the phone', 3));
    expect(isDue(slot)).toBe(true);
    const unrated = contradicted(sent(base, says('from the laptop')), theirs);
    expect(settle(unrated, 'both').wanted.level).toBe(2);
  });

  it('asks nothing when both typed the same, or the other side took its change back', () => {
    expect(contradicted(sent(base, theirs.answer), theirs)).toMatchObject({ theirs: null, known: theirs });
    const back = contradicted(sent(base, says('new')), stored(says('before', 2), 5));
    expect(back.theirs).toBeNull();
    expect(begin(back, newKey).attempt).toMatchObject({ revision: 5, answer: says('new') });
  });

  it('asks when a repeated attempt arrived and was overwritten since', () => {
    const slot = acknowledged(unanswered(sent(base, says('from the laptop', 3))), stored(theirs.answer, 5));
    expect(slot.theirs?.answer).toEqual(theirs.answer);
    expect(slot.wanted).toEqual(says('from the laptop', 3));
  });
});

describe('a look at the server', () => {
  const newer = stored(says('newer'), 2);

  it('is taken over where nothing waits and nobody types', () => {
    expect(refreshed(fresh(), newer, false).wanted).toEqual(says('newer'));
  });

  it('never overwrites a field that is being edited or holds unsent words', () => {
    expect(refreshed(openSlot(stored(says('mine'), 1)), newer, true)).toMatchObject({
      wanted: says('mine'),
      theirs: newer,
    });
    expect(refreshed(write(fresh(), says('mine')), newer, false).theirs).toEqual(newer);
  });

  it('is ignored when it is older than what is known, or a change is on its way', () => {
    const known = openSlot(stored(says('known'), 3));
    expect(refreshed(known, newer, false)).toBe(known);
    const underWay = sent(fresh(), says('mine'));
    expect(refreshed(underWay, newer, false)).toBe(underWay);
  });
});
