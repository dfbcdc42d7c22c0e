import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { recruits } from '../../app/access';
import { isAbsent } from '../../app/graphql-client';
import { AbsentPage } from '../../app/absent-page';
import { Page } from '../../app/page';
import { useMe } from '../../app/use-me';
import { useRowKeys } from '../../app/use-row-keys';
import { CandidateListDocument, type CandidateListQuery } from '../../gql/candidates/graphql';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import { ErrorNotice } from '../../ui/error-notice';
import { plural } from '../../ui/format';
import { Pager } from '../../ui/pager';
import { Panel } from '../../ui/panel';
import { Skeleton } from '../../ui/skeleton';
import { AddCandidateDialog } from './add-candidate-dialog';
import { CANDIDATE_COLUMNS } from './candidate-columns';
import { CandidateSearch } from './candidate-search';
import { hasCursor, listVariables, neighbours, withoutCursor, type ListSearch } from './list-search';
import { NoCandidates } from './no-candidates';
import './candidates.css';

const route = getRouteApi('/signed-in/candidates');

/** Keeps the place of the sentence that comes with the list. */
const BLANK = '\u00a0';

/** An empty list names no candidate, so that the cache has to be told what it is a list of. */
const LISTED = { additionalTypenames: ['Candidate', 'Application'] };

/** Everybody who applied and whom the reader may see, by name. */
export function CandidatesPage() {
  const { access } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isAdding, setAdding] = useState(false);
  const variables = useMemo(() => listVariables(search), [search]);
  const [{ data, error, fetching }, retry] = useQuery({
    query: CandidateListDocument,
    variables,
    context: LISTED,
  });
  const show = (next: ListSearch, replace = false) => void navigate({ search: next, replace });
  // An old address may hold a cursor that the server does not take any more: then the list begins anew.
  const again = () =>
    hasCursor(search) && !error?.networkError
      ? show(withoutCursor(search), true)
      : retry({ requestPolicy: 'network-only' });
  if (isAbsent(error)) return <AbsentPage />;
  const mayAdd = recruits(access);
  return (
    <Page
      title="Candidates"
      width="wide"
      sentence={data ? sentenceOf(data.candidates.totalCount, search.q) : BLANK}
      actions={
        mayAdd && (
          <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
            Add a candidate
          </Button>
        )
      }
    >
      <CandidateSearch value={search.q ?? ''} onSearch={(q) => show(q === '' ? {} : { q }, true)} />
      {error && <ErrorNotice title="The candidates did not load." onRetry={again} />}
      {data && !error && (
        <CandidateList
          list={data.candidates}
          search={search}
          isBusy={fetching}
          onShow={show}
          mayAdd={mayAdd}
        />
      )}
      {!data && !error && (
        <Panel label="Candidates">
          <Skeleton lines={8} />
        </Panel>
      )}
      {isAdding && <AddCandidateDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

interface CandidateListProps {
  list: CandidateListQuery['candidates'];
  search: ListSearch;
  isBusy: boolean;
  mayAdd: boolean;
  onShow: (search: ListSearch) => void;
}

function CandidateList({ list, search, isBusy, mayAdd, onShow }: CandidateListProps) {
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box, 'Candidates');
  const { previous, next } = neighbours(search, list.pageInfo);
  return (
    <Panel label="Candidates">
      <div ref={box} aria-busy={isBusy}>
        <DataTable
          caption="Candidates by name"
          columns={CANDIDATE_COLUMNS}
          rowKey={({ id }) => id}
          rows={list.nodes}
          empty={<NoCandidates search={search.q} mayAdd={mayAdd} onShowAll={() => onShow({})} />}
          footer={
            (previous || next) && (
              <Pager
                of="candidates"
                onPrevious={previous && (() => onShow(previous))}
                onNext={next && (() => onShow(next))}
              />
            )
          }
        />
      </div>
    </Panel>
  );
}

const sentenceOf = (count: number, q: string | undefined): string => {
  if (q === undefined) return `${plural(count, 'candidate')}, by name.`;
  return q.includes('@')
    ? `${plural(count, 'candidate')} with this e-mail.`
    : `${plural(count, 'candidate')} whose name begins with “${q}”.`;
};
