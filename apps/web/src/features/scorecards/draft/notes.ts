/** One line that the interviewer jotted down. */
export interface Note {
  /** When, ISO 8601; null for a line that carries no time. */
  at: string | null;
  /** The number of the criterion on this card that it was filed under; null for none. */
  place: number | null;
  text: string;
}

const LINE = /^(?:(\d{4}-\d{2}-\d{2}T[\d:.]+Z) )?(?:\/(\d+) )?(.*)$/su;

/** The notes of a draft are one text, a note a line, so that they read as notes wherever the text is seen. */
export const readNotes = (text: string): Note[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, at, place, words] = LINE.exec(line) ?? [];
      return { at: at ?? null, place: place === undefined ? null : Number(place), text: words ?? line };
    });

export const writeNotes = (notes: readonly Note[]): string =>
  notes
    .map(({ at, place, text }) => [at, place === null ? null : `/${place}`, text].filter(Boolean).join(' '))
    .join('\n');

/** '/3 Reranks first' is filed under criterion 3. */
export const parseTyped = (typed: string): { place: number | null; text: string } => {
  const [, place, text] = /^\s*\/(\d+)\s+(.*)$/su.exec(typed) ?? [];
  return place === undefined || text === undefined
    ? { place: null, text: typed.trim() }
    : { place: Number(place), text: text.trim() };
};

/** As it was typed, to be changed. */
export const typedText = (note: Note): string =>
  note.place === null ? note.text : `/${note.place} ${note.text}`;

/** Notes filed under a criterion are its evidence already; the others are the summary of the card. */
export const summaryOf = (notes: readonly Note[]): string =>
  notes
    .filter((note) => note.place === null)
    .map((note) => note.text)
    .join('\n');

const withLine = (evidence: string, line: string): string =>
  evidence === '' || evidence.endsWith('\n') ? `${evidence}${line}` : `${evidence}\n${line}`;

/** Takes out one line that is still exactly what was filed; evidence rewritten since is left alone. */
const withoutLine = (evidence: string, line: string): string => {
  const lines = evidence.split('\n');
  const place = lines.lastIndexOf(line);
  return place < 0 ? evidence : lines.toSpliced(place, 1).join('\n');
};

const withLineChanged = (evidence: string, from: string, to: string): string => {
  const lines = evidence.split('\n');
  const place = lines.lastIndexOf(from);
  return place < 0 ? withLine(evidence, to) : lines.with(place, to).join('\n');
};

/** What a new or changed note does to the evidence of a criterion. */
export interface Filing {
  place: number;
  change: (evidence: string) => string;
}

/** The changes to evidence when a note becomes another one: filed, refiled, reworded or taken away. */
export const filingsFor = (before: Note | null, after: Note | null): Filing[] => {
  const from = before?.place ?? null;
  const to = after?.place ?? null;
  if (before && after && from !== null && from === to) {
    return [{ place: from, change: (evidence) => withLineChanged(evidence, before.text, after.text) }];
  }
  return [
    ...(before && from !== null
      ? [{ place: from, change: (evidence: string) => withoutLine(evidence, before.text) }]
      : []),
    ...(after && to !== null
      ? [{ place: to, change: (evidence: string) => withLine(evidence, after.text) }]
      : []),
  ];
};

export type NoteRefusal = 'nothing' | { noPlace: number };

/** What is typed becomes the note at `editing`, or a new one. Emptied, the note is taken away. */
export const putNote = (
  notes: readonly Note[],
  typed: string,
  { editing, places, at }: { editing: number | null; places: number; at: string },
): { notes: Note[]; filings: Filing[] } | NoteRefusal => {
  const { place, text } = parseTyped(typed);
  const before = editing === null ? null : (notes[editing] ?? null);
  if (text === '' && !before) return 'nothing';
  if (place !== null && (place < 1 || place > places)) return { noPlace: place };
  const after = text === '' ? null : { at: before?.at ?? at, place, text };
  const rest = [...notes];
  if (editing === null || !before) rest.push(...(after ? [after] : []));
  else rest.splice(editing, 1, ...(after ? [after] : []));
  return { notes: rest, filings: filingsFor(before, after) };
};
