import { NO_ANSWER, type Answer } from './answer';
import { DraftSaver, LONGEST_WAIT, PAUSE, type Reply } from './draft-saver';
import { answerAt } from './draft-view';
import type { Attempt, Slot, Stored } from './save-slot';

interface Sent {
  position: number;
  attempt: Attempt;
  answer: (reply: Reply) => Promise<void>;
}

/** Time that passes only when told, and a server that answers only when told. */
const anOffice = (
  stored: ReadonlyMap<number, Stored> = new Map(),
  device: ReadonlyMap<number, Slot> = new Map(),
) => {
  let now = 0;
  let keys = 0;
  let jobs: { at: number; run: () => void }[] = [];
  const sent: Sent[] = [];
  const kept = new Map(device);
  const saver = new DraftSaver(
    {
      now: () => now,
      newKey: () => `key-${(keys += 1)}`,
      after: (milliseconds, run) => {
        const job = { at: now + milliseconds, run };
        jobs.push(job);
        return () => (jobs = jobs.filter((one) => one !== job));
      },
      send: (position, attempt) =>
        new Promise((resolve) => {
          const answer = async (reply: Reply) => {
            resolve(reply);
            await new Promise((passed) => setTimeout(passed, 0));
          };
          sent.push({ position, attempt, answer });
        }),
      keep: (position, slot) => (slot ? kept.set(position, slot) : kept.delete(position)),
    },
    stored,
    device,
  );
  const pass = (milliseconds: number) => {
    const until = now + milliseconds;
    for (;;) {
      const [next] = jobs.filter((job) => job.at <= until).toSorted((one, other) => one.at - other.at);
      if (!next) break;
      jobs = jobs.filter((job) => job !== next);
      now = next.at;
      next.run();
    }
    now = until;
  };
  const type = (position: number, text: string) => saver.edit(position, (answer) => ({ ...answer, text }));
  return { saver, sent, kept, pass, type };
};

const storedAs = (attempt: Attempt, at = '2026-11-20T09:56:04Z'): Reply => ({
  kind: 'stored',
  stored: { answer: attempt.answer, revision: attempt.revision + 1, at },
});
const text = (words: string): Answer => ({ ...NO_ANSWER, text: words });

describe('when changes are sent', () => {
  it('sends one request a pause after the last key, within 300 ms', () => {
    const { sent, pass, type } = anOffice();
    for (const words of ['S', 'St', 'Str']) {
      type(1, words);
      pass(100);
    }
    expect(sent).toHaveLength(0);
    pass(PAUSE - 100);
    expect(sent.map(({ attempt }) => attempt.answer.text)).toEqual(['Str']);
    expect(PAUSE).toBeLessThan(300);
  });

  it('sends at least once a second while someone types without a pause', () => {
    const { sent, pass, type } = anOffice();
    for (let key = 0; key * 100 < LONGEST_WAIT; key += 1) {
      type(1, 'x'.repeat(key + 1));
      pass(100);
    }
    expect(sent).toHaveLength(1);
  });

  it('has one request a position under way, and lets positions go beside each other', async () => {
    const { sent, pass, type, saver } = anOffice();
    type(1, 'one');
    type(2, 'two');
    pass(PAUSE);
    type(1, 'one more');
    pass(PAUSE);
    expect(sent.map(({ position }) => position)).toEqual([1, 2]);
    await sent[0]?.answer(storedAs(sent[0].attempt));
    pass(0);
    expect(sent[2]).toMatchObject({ position: 1, attempt: { answer: text('one more'), revision: 1 } });
    expect(saver.view().phase).toEqual({ kind: 'saving' });
  });

  it('never lets an answer touch what is on the screen', async () => {
    const { sent, pass, type, saver } = anOffice();
    type(1, 'one');
    pass(PAUSE);
    type(1, 'one two');
    await sent[0]?.answer(storedAs(sent[0].attempt));
    expect(answerAt(saver.view(), 1)).toEqual(text('one two'));
  });

  it('says when the server last stored something', async () => {
    const { sent, pass, type, saver } = anOffice();
    expect(saver.view().phase).toEqual({ kind: 'nothing-yet' });
    type(1, 'one');
    pass(PAUSE);
    await sent[0]?.answer(storedAs(sent[0].attempt));
    expect(saver.view()).toMatchObject({
      phase: { kind: 'saved', at: '2026-11-20T09:56:04Z' },
      isUnsaved: false,
    });
  });
});

describe('when the server does not answer', () => {
  it('repeats the same request under the same key, with growing pauses, and says since when', async () => {
    const { sent, pass, type, saver } = anOffice();
    type(1, 'in the tunnel');
    pass(PAUSE);
    await sent[0]?.answer({ kind: 'unanswered', why: 'offline' });
    expect(saver.view().phase).toEqual({ kind: 'trouble', trouble: { why: 'offline', since: PAUSE } });
    type(1, 'in the tunnel, still');
    pass(499);
    expect(sent).toHaveLength(1);
    pass(1);
    await sent[1]?.answer({ kind: 'unanswered', why: 'offline' });
    pass(1_000);
    expect(new Set(sent.map(({ attempt }) => attempt.key)).size).toBe(1);
    expect(sent).toHaveLength(3);
    expect(saver.view().phase).toEqual({ kind: 'trouble', trouble: { why: 'offline', since: PAUSE } });
    await sent[2]?.answer(storedAs(sent[2].attempt));
    pass(0);
    expect(sent[3]?.attempt).toMatchObject({ answer: text('in the tunnel, still'), revision: 1 });
    await sent[3]?.answer(storedAs(sent[3].attempt));
    expect(saver.view().isUnsaved).toBe(false);
  });

  it('goes on at once when the network is back', async () => {
    const { sent, pass, type, saver } = anOffice();
    type(1, 'one');
    pass(PAUSE);
    await sent[0]?.answer({ kind: 'unanswered', why: 'offline' });
    saver.sendAll();
    expect(sent).toHaveLength(2);
  });

  it('sends, as the page goes, what was typed behind a request under way', () => {
    const { sent, pass, type, saver } = anOffice();
    type(1, 'one');
    pass(PAUSE);
    type(1, 'one two');
    type(2, 'two');
    saver.sendBeforeLeaving();
    expect(
      sent.slice(1).map(({ position, attempt }) => [position, attempt.answer.text, attempt.revision]),
    ).toEqual([
      [1, 'one two', 1],
      [2, 'two', 0],
    ]);
  });
});

describe('flush', () => {
  it('is true once the server has everything, what was typed meanwhile included', async () => {
    const { sent, pass, type, saver } = anOffice();
    type(1, 'one');
    const flushed = saver.flush();
    expect(sent).toHaveLength(1);
    type(1, 'one two');
    await sent[0]?.answer(storedAs(sent[0].attempt));
    pass(0);
    await sent[1]?.answer(storedAs(sent[1].attempt));
    await expect(flushed).resolves.toBe(true);
  });

  it('is false when the server does not answer, refuses, or holds something else', async () => {
    const replies: Reply[] = [
      { kind: 'unanswered', why: 'no-answer' },
      { kind: 'refused', problems: [{ code: 'INVALID_VALUE', message: 'Shorten it.', path: [] }] },
      { kind: 'conflict', theirs: { answer: text('theirs'), revision: 3, at: null } },
      { kind: 'closed', why: 'withdrawn' },
    ];
    for (const reply of replies) {
      const { sent, type, saver } = anOffice();
      type(1, 'one');
      const flushed = saver.flush();
      await sent[0]?.answer(reply);
      await expect(flushed).resolves.toBe(false);
    }
  });

  it('is true at once when there is nothing to send', async () => {
    await expect(anOffice().saver.flush()).resolves.toBe(true);
  });
});

describe('two devices and ends', () => {
  const known = { answer: text('before'), revision: 2, at: null };

  it('holds a dispute until it is settled, then sends the choice', async () => {
    const { sent, pass, type, saver } = anOffice(new Map([[1, known]]));
    type(1, 'mine');
    pass(PAUSE);
    await sent[0]?.answer({ kind: 'conflict', theirs: { answer: text('theirs'), revision: 5, at: null } });
    pass(60_000);
    expect(sent).toHaveLength(1);
    expect(saver.view().phase).toEqual({ kind: 'choose', positions: [1] });
    saver.settle(1, 'both');
    expect(sent[1]?.attempt).toMatchObject({ answer: text('mine\n\ntheirs'), revision: 5 });
  });

  it('takes over what another device stored, except in the field being edited', () => {
    const { saver } = anOffice(
      new Map([
        [1, known],
        [2, known],
      ]),
    );
    const newer = { answer: text('newer'), revision: 3, at: null };
    const looked = new Map([
      [1, newer],
      [2, newer],
    ]);
    expect(saver.refresh(looked, 2)).toBe(true);
    expect(answerAt(saver.view(), 1)).toEqual(text('newer'));
    expect(answerAt(saver.view(), 2)).toEqual(text('before'));
    expect(saver.view().disputes.get(2)).toEqual(newer);
    expect(saver.refresh(looked, null)).toBe(false);
  });

  it('sends nothing more once the card is closed', async () => {
    const { sent, pass, type, saver } = anOffice();
    type(1, 'one');
    pass(PAUSE);
    await sent[0]?.answer({ kind: 'closed', why: 'submitted' });
    type(1, 'two');
    pass(60_000);
    expect(sent).toHaveLength(1);
    expect(saver.view().closed).toBe('submitted');
  });
});

describe('what the device keeps', () => {
  it('is what the server does not have yet, and nothing once it has it', async () => {
    const { sent, kept, pass, type } = anOffice();
    type(1, 'one');
    expect(kept.get(1)?.wanted).toEqual(text('one'));
    pass(PAUSE);
    await sent[0]?.answer(storedAs(sent[0].attempt));
    expect(kept.size).toBe(0);
  });

  it('goes on from a page that was closed in a tunnel, under the same key', async () => {
    const before = anOffice();
    before.type(1, 'one');
    before.pass(PAUSE);
    before.type(1, 'one two');
    const after = anOffice(new Map(), before.kept);
    expect(answerAt(after.saver.view(), 1)).toEqual(text('one two'));
    after.saver.sendAll();
    expect(after.sent[0]?.attempt).toEqual(before.sent[0]?.attempt);
    await after.sent[0]?.answer(storedAs(after.sent[0].attempt));
    after.pass(0);
    await after.sent[1]?.answer(storedAs(after.sent[1].attempt));
    expect(after.saver.view().isUnsaved).toBe(false);
    expect(after.kept.size).toBe(0);
  });

  it('asks nothing when the last words arrived after all', () => {
    const before = anOffice();
    before.type(1, 'one');
    const arrived = new Map([[1, { answer: text('one'), revision: 1, at: null }]]);
    const { saver, kept } = anOffice(arrived, before.kept);
    expect(saver.view()).toMatchObject({ isUnsaved: false, disputes: new Map() });
    expect(kept.size).toBe(0);
  });

  it('lets the person choose where another device wrote meanwhile', () => {
    const before = anOffice();
    before.type(1, 'mine');
    const theirs = { answer: text('theirs'), revision: 4, at: null };
    const { saver } = anOffice(new Map([[1, theirs]]), before.kept);
    expect(saver.view().disputes.get(1)).toEqual(theirs);
    expect(answerAt(saver.view(), 1)).toEqual(text('mine'));
  });

  it('is not written to any more after signing out', async () => {
    const { saver, sent, kept, pass, type } = anOffice();
    type(1, 'one');
    pass(PAUSE);
    saver.stop();
    kept.clear();
    await sent[0]?.answer({ kind: 'unanswered', why: 'offline' });
    expect(kept.size).toBe(0);
  });
});
