import { useMemo, useState } from 'react';
import { OVERALL } from '../draft/answer';
import { answerAt } from '../draft/draft-view';
import { parseTyped, putNote, readNotes, typedText, writeNotes, type Note } from '../draft/notes';
import type { CardCriteria, OpenCard } from '../rating/use-card';

interface Editing {
  at: number;
  typed: string;
}

export interface NoteDesk {
  notes: readonly Note[];
  /** What stands in the field: a new note, or one that is being changed. */
  typed: string;
  isEditing: boolean;
  refusal: string | null;
  /** What became of the note added last: 'Filed under 2 Capability probing'. */
  news: string;
  type: (typed: string) => void;
  add: () => void;
  edit: (at: number) => void;
  cancel: () => void;
}

const newsOf = (note: { place: number | null; text: string }, criteria: CardCriteria): string => {
  if (note.text === '') return 'Taken away';
  const title = note.place === null ? undefined : criteria[note.place - 1]?.title;
  return title === undefined ? 'Added' : `Filed under ${note.place} ${title}`;
};

/** The notes of a card and the one being written. What is half typed outlives the page on this device. */
export function useNotes({ criteria, saver, copy, view, positionAt }: OpenCard): NoteDesk {
  const [fresh, setFresh] = useState(() => copy.note());
  const [editing, setEditing] = useState<Editing | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [news, setNews] = useState('');
  const { text: written } = answerAt(view, OVERALL);
  const notes = useMemo(() => readNotes(written), [written]);
  const typed = editing?.typed ?? fresh;

  const settle = (next: { fresh: string; editing: Editing | null }) => {
    setFresh(next.fresh);
    setEditing(next.editing);
    setRefusal(null);
    setNews('');
    copy.keepNote([next.fresh, next.editing?.typed].filter(Boolean).join(' '));
  };
  const type = (text: string) =>
    settle(editing ? { fresh, editing: { ...editing, typed: text } } : { fresh: text, editing });
  const add = () => {
    const at = new Date().toISOString();
    const result = putNote(notes, typed, { editing: editing?.at ?? null, places: criteria.length, at });
    if (result === 'nothing') return;
    if ('noPlace' in result) {
      setRefusal(`There is no criterion ${result.noPlace} on this card. Use 1 to ${criteria.length}.`);
      return;
    }
    saver.edit(OVERALL, (answer) => ({ ...answer, text: writeNotes(result.notes) }));
    for (const { place, change } of result.filings)
      saver.edit(positionAt(place - 1), (answer) => ({ ...answer, text: change(answer.text) }));
    settle({ fresh: editing ? fresh : '', editing: null });
    setNews(newsOf(parseTyped(typed), criteria));
  };
  const edit = (at: number) => {
    const note = notes[at];
    if (note) settle({ fresh, editing: { at, typed: typedText(note) } });
  };
  const cancel = () => settle({ fresh, editing: null });
  return { notes, typed, isEditing: editing !== null, refusal, news, type, add, edit, cancel };
}
