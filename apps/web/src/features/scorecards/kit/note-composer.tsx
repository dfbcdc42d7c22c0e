import type { KeyboardEvent, Ref } from 'react';
import { KeyHints } from '../../../ui/key-hints';
import { TextField } from '../../../ui/text-field';
import type { NoteDesk } from './use-notes';

interface NoteComposerProps {
  desk: NoteDesk;
  onEdit: (at: number) => void;
  ref: Ref<HTMLInputElement>;
}

const HINTS = [
  { keys: ['/'], label: 'note' },
  { keys: ['Enter'], label: 'add' },
  { keys: ['ArrowUp'], label: 'edit last' },
];
const EDIT_HINTS = [
  { keys: ['Enter'], label: 'change' },
  { keys: ['Escape'], label: 'leave as it was' },
];

/** Where notes are written: always in sight, below whatever is read. */
export function NoteComposer({ desk, onEdit, ref }: NoteComposerProps) {
  const { notes, typed, isEditing, refusal, news } = desk;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
    const runs: Record<string, (() => void) | undefined> = {
      Enter: desk.add,
      Escape: isEditing ? desk.cancel : undefined,
      ArrowUp: typed === '' && !isEditing ? () => onEdit(notes.length - 1) : undefined,
    };
    const run = runs[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <div className="compose">
      <TextField
        ref={ref}
        label={isEditing ? 'Change the note' : 'Add a note'}
        hideLabel
        isOptional
        data-note=""
        value={typed}
        dir="auto"
        placeholder="Type a note. /3 files it under criterion 3"
        error={refusal ?? undefined}
        onChange={desk.type}
        onKeyDown={onKeyDown}
        autoComplete="off"
        enterKeyHint="done"
      />
      <div className="row between">
        <KeyHints hints={isEditing ? EDIT_HINTS : HINTS} />
        <output className="xs dim">{news}</output>
      </div>
    </div>
  );
}
