import { commitTo } from '@plumbline/audit';
import type { WrittenCard } from './card-writer.js';
import type { Course } from './course.js';
import type { Seat } from './meeting.js';
import { SECOND } from './demo-clock.js';
import type { Person } from './organization.js';

/** Says something in the debrief of an application. */
export function addNote(
  { organization: { ledger }, application }: Course,
  author: Person,
  text: string,
  createdAt: Date,
): void {
  const { salt, digest: commitment } = commitTo({ text });
  const note = { applicationId: application.id, authorId: author.id, createdAt, commitment };
  const { id } = ledger.add('debrief_note', { id: ledger.newId(createdAt), ...note });
  ledger.add('debrief_note_text', { id, text, salt });
  ledger.record(createdAt, author.id, 'debrief-note.added', id, commitment);
}

/** The manager of the job decides, and says why. */
export function decide(
  { organization: { ledger }, application, job }: Course,
  outcome: 'hire' | 'no-hire' | 'hold',
  rationale: string,
  decidedAt: Date,
): void {
  const memberId = job.manager.id;
  const earlier = ledger
    .of('decision')
    .find(({ applicationId, replacedAt }) => applicationId === application.id && replacedAt === null);
  if (earlier) earlier.replacedAt = decidedAt;
  const { salt, digest: commitment } = commitTo({ outcome, rationale });
  const decision = { applicationId: application.id, memberId, outcome, decidedAt, replacedAt: null };
  const { id } = ledger.add('decision', { id: ledger.newId(decidedAt), ...decision, commitment });
  ledger.add('decision_text', { id, rationale, salt });
  ledger.record(decidedAt, memberId, 'decision.recorded', id, commitment);
}

/** Keeps what was typed of a card that is not handed in: its first criteria, the last of them left in mid-sentence. */
export function leaveDraft(
  { organization: { ledger } }: Course,
  { rater, assignment }: Seat,
  card: WrittenCard,
  { typed, notes, startedAt }: { typed: number; notes: string; startedAt: Date },
): void {
  const rowAt = (position: number, place: number) => ({
    assignmentId: assignment.id,
    position,
    memberId: rater.id,
    revision: 2 + (place % 3),
    updatedAt: new Date(startedAt.getTime() + place * 50 * SECOND),
  });
  ledger.add('draft_rating', { ...rowAt(0, 0), level: null, notObserved: false, text: notes });
  for (const [index, position] of assignment.criteria.slice(0, typed).entries()) {
    const [level, text] = [card.ratings[position - 1] ?? null, card.texts[position - 1] ?? ''];
    const row = rowAt(position, index + 1);
    if (index < typed - 1) ledger.add('draft_rating', { ...row, level, notObserved: level === null, text });
    else {
      const begun = text.slice(0, Math.ceil(text.length / 2));
      ledger.add('draft_rating', { ...row, level: null, notObserved: false, text: begun });
    }
  }
}
