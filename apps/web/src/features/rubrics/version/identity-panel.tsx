import { Link } from '@tanstack/react-router';
import { ROUTES } from '../../../app/routes';
import type { VersionPartsFragment } from '../../../gql/rubrics/graphql';
import { CopyId } from '../../../ui/copy-id';
import { formatDate } from '../../../ui/format-time';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { reviewStanding, versionStanding } from '../words';

function Review({ version }: { version: VersionPartsFragment }) {
  const { tag, meaning } = reviewStanding(version.reviewState);
  const isReviewed = version.reviewState === 'REVIEWED';
  return (
    <dd>
      <Tag tone={isReviewed ? 'good' : 'wait'} icon={isReviewed ? 'check' : 'alert'}>
        {tag}
      </Tag>{' '}
      {meaning} <span className="nb">To be reviewed again by {formatDate(version.reviewBy)}.</span>
    </dd>
  );
}

function State({ version }: { version: VersionPartsFragment }) {
  const { tag, meaning } = versionStanding(version.state);
  return (
    <dd>
      <Tag tone={version.state === 'PUBLISHED' ? 'good' : 'neutral'}>
        {version.publishedAt && version.state === 'PUBLISHED'
          ? `${tag} ${formatDate(version.publishedAt)}`
          : tag}
      </Tag>{' '}
      {meaning}
    </dd>
  );
}

function Others({ version }: { version: VersionPartsFragment }) {
  const others = version.rubric.versions.filter(({ id }) => id !== version.id);
  if (others.length === 0) return null;
  return (
    <>
      <dt>Other versions</dt>
      <dd className="row tight">
        {others.map(({ id, number, state }) => (
          <Link key={id} to={ROUTES.rubricVersion} params={{ rubricVersionId: id }}>
            {number}, {versionStanding(state).tag.toLowerCase()}
          </Link>
        ))}
      </dd>
    </>
  );
}

/** Which edition this is, how far it can be relied on, and how to check that two people hold the same one. */
export function IdentityPanel({ version }: { version: VersionPartsFragment }) {
  return (
    <Panel label="This version" padded>
      <dl className="dl identity">
        <dt>State</dt>
        <State version={version} />
        <dt>Review</dt>
        <Review version={version} />
        <Others version={version} />
        <dt>Content digest</dt>
        <dd>
          <CopyId id={version.contentDigest} label="content digest" />
          <p className="xs faint">SHA-256 of every word of it</p>
        </dd>
        <dt>Scoring digest</dt>
        <dd>
          <CopyId id={version.scoringDigest} label="scoring digest" />
          <p className="xs faint">Versions with the same one give comparable scores</p>
        </dd>
        <dt>Id</dt>
        <dd>
          <CopyId id={version.id} label="id" />
        </dd>
      </dl>
    </Panel>
  );
}
