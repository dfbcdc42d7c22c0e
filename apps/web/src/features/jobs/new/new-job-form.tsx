import { useState, type ComponentProps } from 'react';
import { Page } from '../../../app/page';
import { useShortcuts } from '../../../app/shortcut-registry';
import { useMe } from '../../../app/use-me';
import type { RubricChoiceFragment } from '../../../gql/jobs/graphql';
import { Button } from '../../../ui/button';
import { useFocusOnProblems } from '../../../ui/use-focus-on-problems';
import { useOfflineReason } from '../use-offline-reason';
import { AskedPreview } from './asked-preview';
import { chosenVersion, emptyJob, suggestedTitle, type NewJob } from './new-job';
import { NewJobFields } from './new-job-fields';
import { useCreation } from './use-creation';

const FORM = 'new-job';
const SENTENCE =
  'A job is pinned to one rubric version, placement and seniority. They stay for its life, so that every candidate is measured alike.';

interface NewJobFormProps {
  versions: readonly RubricChoiceFragment[];
  page: Omit<ComponentProps<typeof Page>, 'children'>;
}

/** Choices at the left, what they come to at the right. Whoever sets a job up runs it, until they say otherwise. */
export function NewJobForm({ versions, page }: NewJobFormProps) {
  const { member } = useMe();
  const [job, setJob] = useState<NewJob>(() => emptyJob([member.id], versions));
  const { act, create } = useCreation();
  const offline = useOfflineReason();
  const version = chosenVersion(versions, job);
  const title = job.title ?? suggestedTitle(version, job);
  const form = useFocusOnProblems(act.problems);
  const submit = () => {
    if (!act.isPending && !offline) create(job, title);
  };
  useShortcuts([{ keys: 'mod+Enter', label: 'Create draft', group: 'New job', run: submit }]);
  const button = (
    <Button
      variant="primary"
      type="submit"
      form={FORM}
      shortcut="mod+Enter"
      isPending={act.isPending}
      disabledReason={offline}
    >
      {act.isPending ? 'Creating…' : 'Create draft'}
    </Button>
  );
  return (
    <Page {...page} sentence={SENTENCE} actions={<div className="no-phone">{button}</div>}>
      <div className="cols new-job">
        <form
          id={FORM}
          ref={form}
          className="stack-4"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <NewJobFields
            act={act}
            versions={versions}
            version={version}
            job={job}
            title={title}
            onChange={setJob}
          />
          {/* A thumb that has filled in the form is at its end. */}
          <div className="only-phone">{button}</div>
        </form>
        <AskedPreview version={version} placement={job.placement} seniority={job.seniority} />
      </div>
    </Page>
  );
}
