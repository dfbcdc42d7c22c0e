import { useState } from 'react';
import { useAnswer } from '../../../app/use-answer';
import { ColleaguesDocument } from '../../../gql/jobs/graphql';
import { ErrorNotice } from '../../../ui/error-notice';
import type { Problem } from '../../../ui/problems';
import { Skeleton } from '../../../ui/skeleton';
import { TextField } from '../../../ui/text-field';
import { choicesOf, problemsOfPart, type Colleague } from './team-choices';
import { MemberChecks } from './member-checks';

export interface TeamIds {
  managerIds: readonly string[];
  recruiterIds: readonly string[];
}

interface TeamChoiceProps {
  value: TeamIds;
  onChange: (value: TeamIds) => void;
  /** Those on the team already: they stay in the list, whatever their access is today. */
  known: { managers: readonly Colleague[]; recruiters: readonly Colleague[] };
  problems: readonly Problem[];
}

/** Who decides about the candidates of a job, and who runs it. */
export function TeamChoice({ value, onChange, known, problems }: TeamChoiceProps) {
  const [search, setSearch] = useState('');
  // Whoever was ticked while a search listed them stays in the list when the search is over.
  const [picked, setPicked] = useState<readonly Colleague[]>([]);
  const asked = search.trim();
  const { answer, again } = useAnswer(ColleaguesDocument, { search: asked === '' ? null : asked });
  if (answer.kind === 'failed' || answer.kind === 'absent')
    return <ErrorNotice title="Your colleagues did not load." onRetry={again} />;
  const lists = answer.kind === 'ready' ? answer.data : undefined;
  const choices = choicesOf(
    lists,
    { managers: [...known.managers, ...picked], recruiters: [...known.recruiters, ...picked] },
    value,
  );
  const choose = (next: Partial<TeamIds>) => {
    setPicked([...picked, ...choices.managers, ...choices.recruiters]);
    onChange({ ...value, ...next });
  };
  const isLong = asked !== '' || choices.isCut || choices.managers.length + choices.recruiters.length > 16;
  return (
    <div className="stack-4">
      {isLong && (
        <TextField label="Find a colleague" type="search" isOptional value={search} onChange={setSearch} />
      )}
      {lists ? (
        <div className="team-parts">
          <MemberChecks
            label="Managers"
            hint="They decide, and see every candidate of the job."
            nobody="No member has manager access."
            members={choices.managers}
            chosen={value.managerIds}
            error={problemsOfPart(problems, 'managerIds')}
            onChange={(managerIds) => choose({ managerIds })}
          />
          <MemberChecks
            label="Recruiters"
            hint="They run the pipeline."
            nobody="No member has recruiter or admin access."
            members={choices.recruiters}
            chosen={value.recruiterIds}
            error={problemsOfPart(problems, 'recruiterIds')}
            onChange={(recruiterIds) => choose({ recruiterIds })}
          />
        </div>
      ) : (
        <Skeleton label="Loading your colleagues" lines={4} />
      )}
      {choices.isCut && (
        <p className="xs faint">The first 100 are listed. Type a part of a name to find the others.</p>
      )}
    </div>
  );
}
