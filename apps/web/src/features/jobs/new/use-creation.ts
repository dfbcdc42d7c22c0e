import { useNavigate } from '@tanstack/react-router';
import { ROUTES } from '../../../app/routes';
import { useAct, type Act } from '../../../app/use-act';
import { useIntent } from '../../../app/use-intent';
import { CreateJobDocument } from '../../../gql/jobs/graphql';
import { notify } from '../../../ui/toasts';
import { creationOf, missingChoices, type NewJob } from './new-job';

interface Created {
  id: string;
  title: string;
}

/** Creates a draft, and goes on to where it is set up. */
export function useCreation(): { act: Act; create: (job: NewJob, title: string) => void } {
  const navigate = useNavigate();
  const { send } = useIntent(CreateJobDocument);
  const { run, ...act } = useAct<Created>(({ id, title }) => {
    notify(`"${title}" is a draft. Open it when its plan is ready.`);
    void navigate({ to: ROUTES.jobSetup, params: { jobId: id } });
  });
  const create = (job: NewJob, title: string) => {
    const creation = creationOf(job, title);
    run(() =>
      creation ? send(creation) : Promise.resolve({ kind: 'refused', problems: missingChoices(job) }),
    );
  };
  return { act, create };
}
