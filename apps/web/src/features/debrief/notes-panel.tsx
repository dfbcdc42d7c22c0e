import { useState, type KeyboardEvent } from 'react';
import { OutcomeNotice } from '../../app/outcome-notice';
import type { Outcome } from '../../app/outcome';
import { useOfflineSince } from '../../app/network';
import { useIntent } from '../../app/use-intent';
import { AddDebriefNoteDocument } from '../../gql/debrief/graphql';
import { Button } from '../../ui/button';
import { formatMoment } from '../../ui/format-time';
import { Panel } from '../../ui/panel';
import { problemAt } from '../../ui/problems';
import { TextAreaField } from '../../ui/text-field';
import { useNow } from '../../ui/use-now';
import { useFocusOnProblems } from '../../ui/use-focus-on-problems';
import { LeaveGuard } from './leave-guard';
import type { DebriefedApplication } from './view';

const MINUTE = 60_000;

interface NotesPanelProps {
  application: DebriefedApplication;
  again: () => void;
}

/** What is said in the debrief. Notes stand beside the cards and change none of them. */
export function NotesPanel({ application, again }: NotesPanelProps) {
  const { notes } = application;
  const now = useNow(MINUTE);
  return (
    <Panel title="Notes of this debrief" sentence="Cards stay as they were">
      {notes.length > 0 && (
        <ol className="list notes">
          {notes.map((note) => (
            <li key={note.id}>
              <div>
                <p className="meta">
                  <b>{note.author.name}</b>{' '}
                  <time dateTime={note.createdAt}>{formatMoment(note.createdAt, now)}</time>
                </p>
                <p className="words lines" dir="auto">
                  {note.text}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      <NoteForm applicationId={application.id} onAdded={again} isFirst={notes.length === 0} />
    </Panel>
  );
}

interface NoteFormProps {
  applicationId: string;
  isFirst: boolean;
  onAdded: () => void;
}

function NoteForm({ applicationId, isFirst, onAdded }: NoteFormProps) {
  const { send, isPending } = useIntent(AddDebriefNoteDocument);
  const isOffline = useOfflineSince() !== null;
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const problems = outcome?.kind === 'refused' ? outcome.problems : NONE;
  const form = useFocusOnProblems(problems);
  const add = async () => {
    if (isPending || text.trim() === '') return;
    const result = await send({ applicationId, text });
    setOutcome(result);
    if (result.kind !== 'done') return;
    setText('');
    onAdded();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };
  return (
    <form
      ref={form}
      className="body stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <OutcomeNotice outcome={outcome} title="The note was not added." fields={['text']} />
      <TextAreaField
        label={isFirst ? 'First note' : 'Add a note'}
        hint="What was said, for someone who was not here. Everybody in this debrief reads it."
        inWords
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        error={problemAt(problems, 'text')}
      />
      <div className="row">
        <Button
          type="submit"
          isPending={isPending}
          disabledReason={reasonOf(isOffline, text)}
          className="push"
        >
          {isPending ? 'Adding…' : 'Add note'}
        </Button>
      </div>
      <LeaveGuard isDirty={text.trim() !== ''} what="Your note is not added." />
    </form>
  );
}

const NONE: readonly [] = [];

const reasonOf = (isOffline: boolean, text: string): string | undefined => {
  if (isOffline) return 'The server cannot be reached. Your note stays here.';
  return text.trim() === '' ? 'Write the note first.' : undefined;
};
