import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ROUTES } from '../../app/routes';
import type { RubricsPageQuery } from '../../gql/rubrics/graphql';
import type { Column } from '../../ui/column';
import { plural } from '../../ui/format';
import { formatDate } from '../../ui/format-time';
import { Tag } from '../../ui/tag';
import { familyMix } from './mix';
import { FAMILIES, familyName, reviewStanding } from './words';

export type RubricLine = RubricsPageQuery['rubrics'][number];
type Current = NonNullable<RubricLine['current']>;

function Name({ title, current }: RubricLine) {
  if (!current) return <span className="strong">{title}</span>;
  return (
    <>
      <Link className="who" to={ROUTES.rubricVersion} params={{ rubricVersionId: current.id }}>
        {title}
      </Link>
      <span className="under">{current.role.title}</span>
    </>
  );
}

function Review({ current }: { current: Current }) {
  const { tag } = reviewStanding(current.reviewState);
  return current.reviewState === 'REVIEWED' ? (
    <Tag tone="good" icon="check">
      {tag}
    </Tag>
  ) : (
    <Tag tone="wait" icon="alert">
      {tag}
    </Tag>
  );
}

function Counts({ current: { settings } }: { current: Current }) {
  const scored = settings.filter(({ use }) => use === 'SCORED').length;
  const electives = settings.length - scored;
  return (
    <>
      {scored}
      {electives > 0 && <span className="faint xs nb"> + {plural(electives, 'elective')}</span>}
    </>
  );
}

const mixText = ({ settings }: Current): string =>
  familyMix(settings)
    .filter(({ percent }) => percent > 0)
    .map(({ key, percent }) => `${familyName(key)} ${percent}%`)
    .join(', ');

const NONE = <span className="faint">None published</span>;
const ifCurrent =
  (show: (current: Current) => ReactNode): Column<RubricLine>['cell'] =>
  ({ current }) =>
    current ? show(current) : null;

/** Five figures in five columns can be compared down the page; on a phone they are one sentence. */
const shares: readonly Column<RubricLine>[] = FAMILIES.map((family, place) => ({
  key: family,
  header: `${familyName(family)}, %`,
  isNumber: true,
  className: 'no-phone',
  cell: ifCurrent((current) => familyMix(current.settings)[place]?.percent),
}));

export const RUBRIC_COLUMNS: readonly Column<RubricLine>[] = [
  { key: 'name', header: 'Rubric', isRowHeader: true, cell: (line) => <Name {...line} /> },
  {
    key: 'version',
    header: 'Version',
    cell: ({ current }) =>
      current ? (
        <>
          {current.number}
          {current.publishedAt && (
            <span className="faint xs nb">, published {formatDate(current.publishedAt)}</span>
          )}
        </>
      ) : (
        NONE
      ),
  },
  {
    key: 'review',
    header: 'Review',
    className: 'nb',
    cell: ifCurrent((current) => <Review current={current} />),
  },
  { key: 'criteria', header: 'Criteria', cell: ifCurrent((current) => <Counts current={current} />) },
  ...shares,
  { key: 'weight', header: 'Weight', className: 'only-phone', cell: ifCurrent(mixText) },
];
