import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { KeyHints } from '../../../ui/key-hints';
import { TextField } from '../../../ui/text-field';

interface NoteComposerProps {
  initial: string;
  isEditing: boolean;
  /** What is wrong with it, if anything; the words then stay where they are. */
  onAdd: (typed: string) => string | null;
  onCancel: () => void;
  onEditLast: () => void;
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

export function NoteComposer({ initial, isEditing, onAdd, onCancel, onEditLast }: NoteComposerProps) {
  const [typed, setTyped] = useState(initial);
  const [refusal, setRefusal] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // A note taken up for a change, or put back, goes on in the same field.
  const wasUsed = useRef(isEditing || noteHadFocus);
  useEffect(() => {
    noteHadFocus = false;
    if (wasUsed.current) box.current?.querySelector('input')?.focus();
  }, []);
  const leave = (run: () => void) => {
    noteHadFocus = true;
    run();
  };
  const add = () => {
    const problem = onAdd(typed);
    setRefusal(problem);
    if (problem === null) {
      noteHadFocus = isEditing;
      setTyped('');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
    const runs: Record<string, (() => void) | undefined> = {
      Enter: add,
      Escape: isEditing ? () => leave(onCancel) : undefined,
      ArrowUp: typed === '' && !isEditing ? () => leave(onEditLast) : undefined,
    };
    const run = runs[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <div className="compose" ref={box}>
      <TextField
        label={isEditing ? 'Change the note' : 'Add a note'}
        hideLabel
        isOptional
        data-note=""
        value={typed}
        placeholder="Type a note. /3 files it under criterion 3"
        error={refusal ?? undefined}
        onChange={setTyped}
        onKeyDown={onKeyDown}
        autoComplete="off"
        enterKeyHint="done"
      />
      <KeyHints hints={isEditing ? EDIT_HINTS : HINTS} />
    </div>
  );
}
