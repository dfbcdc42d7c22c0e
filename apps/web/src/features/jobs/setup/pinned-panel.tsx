import { CopyId } from '../../../ui/copy-id';
import { formatDate } from '../../../ui/format-time';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { capital, seniorityWord } from '../job-words';
import type { SetupJob } from '../plan/coverage';
import { VersionName } from './version-name';

/** What the job keeps for its life: read here, chosen once. */
export function PinnedPanel({ job }: { job: SetupJob }) {
  const { rubricVersion: version } = job;
  const placement = version.placements.find(({ key }) => key === job.placement);
  const seniority = version.seniorities.find((one) => one.seniority === job.seniority);
  const newer = version.rubric.current;
  return (
    <Panel
      title="Measured by"
      actions={<Tag icon="lock">Pinned</Tag>}
      footer={
        <>
          <p>
            Chosen when the job was made and kept for its life, so that every candidate is measured alike.
            {newer &&
              newer.number > version.number &&
              ` Version ${newer.number} is for jobs made from now on.`}
          </p>
          <CopyId id={job.id} label="job id" />
        </>
      }
    >
      <dl className="body pinned">
        <dt>Role profile</dt>
        <dd>{version.role.title}</dd>
        <dt>Rubric</dt>
        <dd>
          <VersionName version={version} />
          {version.publishedAt && <span className="hint">Published {formatDate(version.publishedAt)}</span>}
        </dd>
        <dt>Placement</dt>
        <dd>
          {job.placementTitle}
          <span className="hint">
            {placement?.summary ?? 'The rubric without a placement: nothing shifts.'}
          </span>
        </dd>
        <dt>Seniority</dt>
        <dd>
          {capital(seniorityWord(job.seniority))}
          {seniority && <span className="hint">{seniority.text}</span>}
        </dd>
      </dl>
    </Panel>
  );
}
