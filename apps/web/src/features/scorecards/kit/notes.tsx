import { memo } from 'react';
import { formatClock } from '../../../ui/format-time';
import { IconButton } from '../../../ui/icon-button';
import { Tag } from '../../../ui/tag';
import type { Note } from '../draft/notes';
import type { NoteDesk } from './use-notes';

interface NoteLineProps {
  note: Note;
  at: number;
  onEdit: (at: number) => void;
}

const NoteLine = memo(function NoteLine({ note, at, onEdit }: NoteLineProps) {
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
        <IconButton icon="edit" label={`Change note: ${note.text}`} size="small" onPress={() => onEdit(at)} />
      </span>
    </li>
  );
});

interface NotesProps {
  desk: NoteDesk;
  onEdit: (at: number) => void;
}

/** Lines jotted down during the interview. Those with a number are evidence of that criterion at once. */
export function Notes({ desk, onEdit }: NotesProps) {
  return (
    <section className="notes" aria-labelledby="notes-title">
      <div className="row nowrap base">
        <h2 id="notes-title">Notes</h2>
        <span className="xs faint push">Only you, until you submit</span>
      </div>
      {desk.notes.length > 0 && (
        <ol className="lines">
          {desk.notes.map((note, at) => (
            <NoteLine key={`${note.at ?? ''} ${at}`} note={note} at={at} onEdit={onEdit} />
          ))}
        </ol>
      )}
    </section>
  );
}
