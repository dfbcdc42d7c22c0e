import { parseTyped, putNote, readNotes, summaryOf, typedText, writeNotes, type Note } from './notes';

const AT = '2026-11-20T09:51:00.000Z';
const options = (editing: number | null = null) => ({ editing, places: 8, at: AT });
const note = (text: string, place: number | null = null): Note => ({ at: AT, place, text });

/** The evidence of one criterion after what a note did to it. */
const filed = (result: ReturnType<typeof putNote>, place: number, evidence: string): string => {
  if (result === 'nothing' || 'noPlace' in result) throw new Error('The note was refused.');
  return result.filings
    .filter((one) => one.place === place)
    .reduce((text, { change }) => change(text), evidence);
};

describe('notes in a draft', () => {
  it('read as they were written, with time and place', () => {
    const notes = [note('Asked who reads the answer.'), note('Hybrid search / rerank.', 2)];
    expect(readNotes(writeNotes(notes))).toEqual(notes);
    expect(writeNotes(notes)).toBe(`${AT} Asked who reads the answer.\n${AT} /2 Hybrid search / rerank.`);
  });

  it('keep lines that somebody wrote without a time', () => {
    expect(readNotes('10 percent wrong\n\n/usr/bin is a path')).toEqual([
      { at: null, place: null, text: '10 percent wrong' },
      { at: null, place: null, text: '/usr/bin is a path' },
    ]);
  });

  it('keep right-to-left text, emoji and spaces as typed', () => {
    const notes = [note('مرحبا  👩‍💻 x')];
    expect(readNotes(writeNotes(notes))).toEqual(notes);
  });
});

describe('filing', () => {
  it('takes a number after a slash, and nothing else', () => {
    expect(parseTyped('/3 Reranks first ')).toEqual({ place: 3, text: 'Reranks first' });
    expect(parseTyped('/3')).toEqual({ place: null, text: '/3' });
    expect(parseTyped('/etc/passwd was read')).toEqual({ place: null, text: '/etc/passwd was read' });
    expect(typedText(note('Reranks first', 3))).toBe('/3 Reranks first');
  });

  it('adds the note to the evidence of its criterion as a line of its own', () => {
    const result = putNote([], '/4 Slow provider: falls back.', options());
    expect(result).toMatchObject({ notes: [note('Slow provider: falls back.', 4)] });
    expect(filed(result, 4, '')).toBe('Slow provider: falls back.');
    expect(filed(result, 4, 'A budget for each hop.')).toBe(
      'A budget for each hop.\nSlow provider: falls back.',
    );
  });

  it('refuses a criterion that the card has not, and an empty note', () => {
    expect(putNote([], '/9 Too far', options())).toEqual({ noPlace: 9 });
    expect(putNote([], '/0 Too near', options())).toEqual({ noPlace: 0 });
    expect(putNote([], '  ', options())).toBe('nothing');
  });
});

describe('changing a note', () => {
  const notes = [note('Unfiled'), note('A budget', 4)];

  it('changes its line in the evidence and keeps its time', () => {
    const result = putNote(notes, '/4 A budget of 300 ms', { ...options(1), at: '2026-11-20T10:00:00Z' });
    expect(result).toMatchObject({ notes: [notes[0], note('A budget of 300 ms', 4)] });
    expect(filed(result, 4, 'Before\nA budget\nAfter')).toBe('Before\nA budget of 300 ms\nAfter');
  });

  it('adds the new words where the evidence was rewritten since, and takes nothing away', () => {
    expect(filed(putNote(notes, '/4 B', options(1)), 4, 'A budget, rewritten')).toBe(
      'A budget, rewritten\nB',
    );
  });

  it('moves it to another criterion, or out of all', () => {
    const moved = putNote(notes, '/5 A budget', options(1));
    expect(filed(moved, 4, 'A budget\nMore')).toBe('More');
    expect(filed(moved, 5, '')).toBe('A budget');
    expect(filed(putNote(notes, 'A budget', options(1)), 4, 'A budget')).toBe('');
  });

  it('takes it away when emptied', () => {
    const result = putNote(notes, '', options(1));
    expect(result).toMatchObject({ notes: [notes[0]] });
    expect(filed(result, 4, 'A budget')).toBe('');
  });
});

describe('the summary of the card', () => {
  it('is what was filed nowhere, without times', () => {
    expect(summaryOf([note('One'), note('Filed', 2), note('Two')])).toBe('One\nTwo');
  });
});
