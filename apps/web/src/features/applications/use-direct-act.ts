import { useState } from 'react';
import type { ConflictParts, Outcome } from '../../app/outcome';
import { useAct, type Act } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import {
  MoveApplicationDocument,
  ReopenApplicationDocument,
  UpdateInterviewDocument,
} from '../../gql/applications/graphql';
import type { ConflictSide } from '../../ui/conflict-notice';
import { notify } from '../../ui/toasts';
import type { DirectAct } from './acts';
import { applicationSides, interviewSides } from './sides';
import type { Application } from './types';

interface DirectActs {
  act: Act;
  direct: (act: DirectAct) => void;
  sidesOf: (theirs: ConflictParts['values']) => readonly ConflictSide[];
}

/** Acts that are done at once, and what they say when they are. */
export function useDirectAct(application: Application): DirectActs {
  const { send: move } = useIntent(MoveApplicationDocument);
  const { send: reopen } = useIntent(ReopenApplicationDocument);
  const { send: update } = useIntent(UpdateInterviewDocument);
  const [last, setLast] = useState<DirectAct>();
  const { run, ...act } = useAct(notify);
  const { id, revision, job } = application;
  const direct = (wanted: DirectAct) => {
    setLast(wanted);
    const done = doneText(wanted, application);
    switch (wanted.kind) {
      case 'move':
        return run(
          async (from) =>
            said(await move({ applicationId: id, revision: from, stageId: wanted.stageId }), done),
          revision,
        );
      case 'reopen':
        return run(async (from) => said(await reopen({ applicationId: id, revision: from }), done), revision);
      case 'interview': {
        const { interview, state } = wanted;
        return run(
          async (from) => said(await update({ interviewId: interview.id, revision: from, state }), done),
          interview.revision,
        );
      }
    }
  };
  const sidesOf = (theirs: ConflictParts['values']) => {
    if (!last) return [];
    const mine = wishText(last, application);
    return last.kind === 'interview'
      ? interviewSides(mine, theirs)
      : applicationSides(mine, job.stages, theirs);
  };
  return { act, direct, sidesOf };
}

/** The same outcome with what to say once it is done. */
const said = (outcome: Outcome<unknown>, text: string): Outcome<string> =>
  outcome.kind === 'done' ? { kind: 'done', value: text } : outcome;

const stageTitle = ({ job }: Application, stageId: string): string =>
  job.stages.find(({ id }) => id === stageId)?.title ?? 'another stage';

/** What the act would make of it, beside what it is. */
function wishText(act: DirectAct, application: Application): string {
  switch (act.kind) {
    case 'move':
      return `active, at ${stageTitle(application, act.stageId)}`;
    case 'reopen':
      return 'active';
    case 'interview':
      return act.state === 'HELD' ? 'held' : 'planned';
  }
}

function doneText(act: DirectAct, application: Application): string {
  const { candidate } = application;
  switch (act.kind) {
    case 'move':
      return `${candidate.fullName} is at ${stageTitle(application, act.stageId)} now.`;
    case 'reopen':
      return `The application of ${candidate.fullName} goes on.`;
    case 'interview':
      return act.state === 'HELD' ? 'The interview was held.' : 'The interview is still to be held.';
  }
}
