import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Page } from '../../app/page';
import { ROUTES } from '../../app/routes';
import { useShortcuts } from '../../app/shortcut-registry';
import { useAnswer } from '../../app/use-answer';
import { useMe } from '../../app/use-me';
import { useRowKeys } from '../../app/use-row-keys';
import { MyInterviewsDocument, type MyInterviewsQuery } from '../../gql/interviews/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNotice } from '../../ui/error-notice';
import { formatDay, formatLongDay, readerZone } from '../../ui/format-time';
import { KeyHints } from '../../ui/key-hints';
import { Panel } from '../../ui/panel';
import { Skeleton } from '../../ui/skeleton';
import { useNow } from '../../ui/use-now';
import { agendaOf } from './agenda';
import './interviews.css';
import { NextPanel } from './next-panel';
import { ComingPanel, WaitingPanel } from './owed-panels';
import { SubmittedPanel } from './submitted-panel';
import { useEarlier } from './use-earlier';
import { daySentence } from './words';

const HALF_MINUTE = 30_000;
const NAME = 'My interviews';
const HINTS = [
  { keys: ['j', 'k'], label: 'move' },
  { keys: ['Enter'], label: 'open' },
  { keys: ['?'], label: 'all keys' },
];

/** Somebody who comes back to the page wants to know what is asked now. */
function useAgainWhenBack(again: () => void): void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);
}

function Frame({ now, sentence, children }: { now: Date; sentence?: string; children: ReactNode }) {
  return (
    <Page title={formatLongDay(now)} name={NAME} width="narrow" {...(sentence && { sentence })}>
      {children}
    </Page>
  );
}

function Interviews({ data, now }: { data: MyInterviewsQuery; now: Date }) {
  const { member } = useMe();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const { owed, submitted } = data;
  const agenda = useMemo(() => agendaOf(owed.nodes, now), [owed.nodes, now]);
  const earlier = useEarlier(submitted.pageInfo);
  const done = [...submitted.nodes.toReversed(), ...earlier.rows];
  const first = agenda.next ?? agenda.waiting[0] ?? agenda.coming[0];
  const today = owed.nodes.filter(
    ({ interview }) => formatDay(interview.scheduledAt, now) === 'Today',
  ).length;
  useRowKeys(list, NAME);
  useShortcuts(
    first
      ? [
          {
            keys: 'Enter',
            label: `Open ${first.application.candidate.fullName}`,
            group: NAME,
            run: () => void navigate({ to: ROUTES.scorecard, params: { assignmentId: first.id } }),
          },
        ]
      : [],
  );
  const shared = { now, firstId: agenda.next ? undefined : first?.id };
  return (
    <Frame now={now} sentence={daySentence(agenda, today)}>
      <div className="stack-4" ref={list}>
        {agenda.next && <NextPanel row={agenda.next} now={now} memberId={member.id} />}
        {agenda.waiting.length > 0 && <WaitingPanel rows={agenda.waiting} {...shared} />}
        {agenda.coming.length > 0 && <ComingPanel rows={agenda.coming} memberId={member.id} {...shared} />}
        {done.length > 0 && <SubmittedPanel rows={done} now={now} earlier={earlier} />}
        {!first && done.length === 0 && (
          <Panel label={NAME}>
            <EmptyState title="No interviews yet">
              You see here what to ask and what to rate as soon as somebody puts you on a panel.
            </EmptyState>
          </Panel>
        )}
        <p className="row between xs faint">
          <KeyHints hints={HINTS} />
          <span>Times in {readerZone()}</span>
        </p>
      </div>
    </Frame>
  );
}

/** What an interviewer is asked to do: now, still, and in the days to come. */
export function InterviewsPage() {
  const now = useNow(HALF_MINUTE);
  const { answer, again } = useAnswer(MyInterviewsDocument, {});
  useAgainWhenBack(again);
  switch (answer.kind) {
    case 'ready':
      return <Interviews data={answer.data} now={now} />;
    case 'loading':
      return (
        <Frame now={now}>
          <Skeleton label="Loading your interviews" lines={9} />
        </Frame>
      );
    case 'absent':
    case 'failed':
      return (
        <Frame now={now}>
          <ErrorNotice title="Your interviews did not load." onRetry={again} />
        </Frame>
      );
  }
}
