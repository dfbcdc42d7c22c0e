import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { JumpCandidatesDocument, JumpJobsDocument, type JumpJobsQuery } from '../../../gql/app/graphql';
import { hires } from '../../access';
import { ROUTES } from '../../routes';
import { useRegisteredShortcuts } from '../../shortcut-registry';
import { useDebounced } from '../../use-debounced';
import { useMe } from '../../use-me';
import { useNavigation } from '../use-navigation';
import { matchingGroups, type JumpGroup, type JumpItem } from './jump-items';

type Job = JumpJobsQuery['jobs']['nodes'][number];

const jobHint = ({ placementTitle, seniority, state }: Job): string =>
  [placementTitle, seniority.toLowerCase(), state === 'OPEN' ? undefined : state.toLowerCase()]
    .filter((word) => word !== undefined)
    .join(', ');

/** Jobs and candidates, for those who see them: asked under their own rows. */
function useHiringGroups(typed: string): JumpGroup[] {
  const navigate = useNavigate();
  const { access } = useMe();
  const isOff = !hires(access);
  const [search, setSearch] = useState('');
  useDebounced(typed.trim(), search, setSearch);
  const [jobs] = useQuery({ query: JumpJobsDocument, pause: isOff });
  const [candidates] = useQuery({
    query: JumpCandidatesDocument,
    variables: { search },
    pause: isOff || search === '',
  });
  const jobItems = (jobs.data?.jobs.nodes ?? []).map((job): JumpItem => ({
    key: job.id,
    label: job.title,
    hint: jobHint(job),
    run: () => void navigate({ to: ROUTES.pipeline, params: { jobId: job.id } }),
  }));
  const people = search === '' ? [] : (candidates.data?.candidates.nodes ?? []);
  const candidateItems = people.map(({ id, fullName }): JumpItem => ({
    key: id,
    label: fullName,
    run: () => void navigate({ to: ROUTES.candidate, params: { candidateId: id } }),
  }));
  return [
    { title: 'Jobs', items: jobItems },
    { title: 'Candidates', items: candidateItems },
  ];
}

function usePages(): JumpGroup {
  const navigate = useNavigate();
  const { groups } = useNavigation();
  const pages = groups.flat().map(({ to, title, key }): JumpItem => ({
    key: to,
    label: title,
    ...(key && { keys: `g ${key}` }),
    run: () => void navigate({ to }),
  }));
  const preferences = {
    key: ROUTES.preferences,
    label: 'Preferences',
    run: () => void navigate({ to: ROUTES.preferences }),
  };
  return { title: 'Pages', items: [...pages, preferences] };
}

/** Whatever a key does on the page; keys that lead to pages are among the pages. */
function useActions(): JumpGroup {
  const shortcuts = useRegisteredShortcuts().filter(({ keys }) => !/^g |mod\+k/.test(keys));
  const items = shortcuts.toReversed().map(({ keys, label, run }): JumpItem => ({
    key: `${keys} ${label}`,
    label,
    keys,
    run: () => run(new KeyboardEvent('keydown')),
  }));
  return { title: 'On this page', items };
}

/** Where one can go and what one can do from here, as far as it has what was typed. */
export function useJumpGroups(typed: string): JumpGroup[] {
  const pages = usePages();
  const actions = useActions();
  const hiring = useHiringGroups(typed);
  return matchingGroups([pages, ...hiring, actions], typed);
}
