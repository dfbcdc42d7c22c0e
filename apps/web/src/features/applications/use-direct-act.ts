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
    const mine = doneText(last, application);
    return last.kind === 'interview'
      ? interviewSides(mine, theirs)
      : applicationSides(mine, job.stages, theirs);
  };
  return { act, direct, sidesOf };
}

/** The same outcome with what to say once it is done. */
const said = (outcome: Outcome<unknown>, text: string): Outcome<string> =>
  outcome.kind === 'done' ? { kind: 'done', value: text } : outcome;

function doneText(act: DirectAct, { candidate, job }: Application): string {
  switch (act.kind) {
    case 'move': {
      const stage = job.stages.find(({ id }) => id === act.stageId);
      return `${candidate.fullName} is at ${stage?.title ?? 'another stage'} now.`;
    }
    case 'reopen':
      return `The application of ${candidate.fullName} goes on.`;
    case 'interview':
      return act.state === 'HELD' ? 'The interview was held.' : 'The interview is still to be held.';
  }
}
