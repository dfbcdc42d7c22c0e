import type { KeyboardEvent, Ref } from 'react';
import { KeyHints } from '../../../ui/key-hints';
import { TextField } from '../../../ui/text-field';

interface NoteComposerProps {
  typed: string;
  /** A note that is there already is being changed. */
  isEditing: boolean;
  refusal: string | null;
  news: string;
  onType: (typed: string) => void;
  onAdd: () => void;
  onCancel: () => void;
  onEditLast: () => void;
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

export function NoteComposer(props: NoteComposerProps) {
  const { typed, isEditing, refusal, news, onType, onAdd, onCancel, onEditLast, ref } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
    const runs: Record<string, (() => void) | undefined> = {
      Enter: onAdd,
      Escape: isEditing ? onCancel : undefined,
      ArrowUp: typed === '' && !isEditing ? onEditLast : undefined,
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
        onChange={onType}
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
