import { Link } from '@tanstack/react-router';
import { ROUTES } from '../../app/routes';
import type { PipelineSearch } from './pipeline-search';
import type { PipelineJob } from './rows';

interface StageTabsProps {
  job: PipelineJob;
  search: PipelineSearch;
}

/** The plan in order, with how many applications are under way at each stage. */
export function StageTabs({ job, search }: StageTabsProps) {
  const { stage: chosen, ...others } = search;
  const tabs = [
    { id: undefined, title: 'All stages', count: job.activeApplications },
    ...job.stages.map(({ id, title, activeApplications }) => ({ id, title, count: activeApplications })),
  ];
  return (
    <nav className="tabs stage-tabs" aria-label="Stages, with applications under way">
      {tabs.map(({ id, title, count }) => (
        <Link
          key={id ?? 'all'}
          to={ROUTES.pipeline}
          params={{ jobId: job.id }}
          search={id === undefined ? others : { ...others, stage: id }}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={chosen === id ? 'page' : undefined}
          resetScroll={false}
        >
          {title} <span className="stage-count">{count}</span>
        </Link>
      ))}
    </nav>
  );
}
