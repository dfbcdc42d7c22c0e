import { useState } from 'react';
import { formatClock } from '../../../ui/format-time';
import { IconButton } from '../../../ui/icon-button';
import { Tag } from '../../../ui/tag';
import { OVERALL } from '../draft/answer';
import { answerAt } from '../draft/draft-view';
import { putNote, readNotes, typedText, writeNotes, type Note } from '../draft/notes';
import type { OpenCard } from '../rating/use-card';
import { NoteComposer } from './note-composer';

function NoteLine({ note, onEdit }: { note: Note; onEdit: () => void }) {
  return (
    <li>
      {note.at ? <time dateTime={note.at}>{formatClock(note.at)}</time> : <span />}
      <span className="words" dir="auto">
        {note.text}
      </span>
      <span className="row nowrap tight">
        {note.place !== null && (
          <Tag tone="plumb">
            <span className="vh">Filed under </span>
            {note.place}
          </Tag>
        )}
        <IconButton icon="edit" label={`Change note: ${note.text}`} size="small" onPress={onEdit} />
      </span>
    </li>
  );
}

/** Lines jotted down during the interview. Those with a number are evidence of that criterion at once. */
export function Notes({ card }: { card: OpenCard }) {
  const { criteria, saver, view, positionAt } = card;
  const [editing, setEditing] = useState<number | null>(null);
  const notes = readNotes(answerAt(view, OVERALL).text);
  const edited = editing === null ? null : (notes[editing] ?? null);

  const add = (typed: string): string | null => {
    const place = edited ? editing : null;
    const result = putNote(notes, typed, {
      editing: place,
      places: criteria.length,
      at: new Date().toISOString(),
    });
    if (result === 'nothing') return null;
    if ('noPlace' in result)
      return `There is no criterion ${result.noPlace} on this card. Use 1 to ${criteria.length}.`;
    saver.edit(OVERALL, (answer) => ({ ...answer, text: writeNotes(result.notes) }));
    for (const { place: at, change } of result.filings)
      saver.edit(positionAt(at - 1), (answer) => ({ ...answer, text: change(answer.text) }));
    setEditing(null);
    return null;
  };

  return (
    <section className="notes" aria-labelledby="notes-title">
      <div className="row nowrap base">
        <h2 id="notes-title">Notes</h2>
        <span className="xs faint push">Only you, until you submit</span>
      </div>
      {notes.length > 0 && (
        <ol className="lines">
          {notes.map((note, at) => (
            <NoteLine key={`${note.at ?? ''} ${at}`} note={note} onEdit={() => setEditing(at)} />
          ))}
        </ol>
      )}
      <NoteComposer
        key={edited ? `note ${editing}` : 'new'}
        initial={edited ? typedText(edited) : ''}
        isEditing={edited !== null}
        onAdd={add}
        onCancel={() => setEditing(null)}
        onEditLast={() => setEditing(notes.length === 0 ? null : notes.length - 1)}
      />
    </section>
  );
}
