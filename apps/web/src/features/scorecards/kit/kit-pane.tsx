import { useCallback, useEffect, useRef } from 'react';
import { Tabs } from '../../../ui/tabs';
import { isAnswered } from '../draft/answer';
import { answerAt } from '../draft/draft-view';
import type { OpenCard } from '../rating/use-card';
import type { CardAssignment } from '../use-scorecard';
import { NoteComposer } from './note-composer';
import { Notes } from './notes';
import { QuestionList } from './question-list';
import { StageBrief } from './stage-brief';
import { useNotes } from './use-notes';
import { WorkSamples } from './work-samples';

interface KitPaneProps {
  assignment: CardAssignment;
  card: OpenCard;
}

/** What to ask and what to know, beside the criteria; below it the notes. */
export function KitPane({ assignment, card }: KitPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const desk = useNotes(card);
  const take = useRef(desk.edit);
  useEffect(() => {
    take.current = desk.edit;
  });
  // One function for all renders, so that lines are drawn once.
  const edit = useCallback((at: number) => {
    take.current(at);
    field.current?.focus();
  }, []);
  const { here } = card.place;
  // The pane alone moves: where the page itself scrolls, it stays where it is.
  useEffect(() => {
    const question = pane.current?.querySelector<HTMLElement>(`[data-question="${here}"]`);
    const tabs = pane.current?.querySelector<HTMLElement>('[role=tablist]');
    if (question) pane.current?.scrollTo({ top: question.offsetTop - (tabs?.offsetHeight ?? 0) });
  }, [here]);
  const { criteria, view } = card;
  const answered = criteria.flatMap(({ position }, at) => (isAnswered(answerAt(view, position)) ? [at] : []));
  const samples = assignment.criteria.flatMap(({ workSample }) => workSample ?? []);
  const questions = (
    <QuestionList criteria={criteria} here={here} answered={answered.join(' ')} onOpen={card.goTo} />
  );
  return (
    <section className="kit" aria-labelledby="kit-title">
      <h2 className="vh" id="kit-title">
        Interview kit
      </h2>
      <div className="kit-scroll" ref={pane}>
        <Tabs
          label="Kit"
          tabs={[
            { key: 'questions', title: 'Questions', content: questions },
            { key: 'brief', title: 'Brief', content: <StageBrief assignment={assignment} /> },
            ...(samples.length > 0
              ? [{ key: 'work', title: 'Work sample', content: <WorkSamples samples={samples} /> } as const]
              : []),
          ]}
        />
        <Notes desk={desk} onEdit={edit} />
      </div>
      <NoteComposer ref={field} desk={desk} onEdit={edit} />
    </section>
  );
}
