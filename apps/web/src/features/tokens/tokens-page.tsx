import { useState } from 'react';
import { AbsentPage } from '../../app/absent-page';
import { Page } from '../../app/page';
import { useAnswer } from '../../app/use-answer';
import { TokensPageDocument } from '../../gql/tokens/graphql';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNotice } from '../../ui/error-notice';
import { plural } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { Skeleton } from '../../ui/skeleton';
import { useNow } from '../../ui/use-now';
import { CreateDialog, type IssuedToken } from './create-dialog';
import { RevokeDialog } from './revoke-dialog';
import { SecretDialog } from './secret-dialog';
import { tokenColumns, type TokenLine } from './token-columns';
import { tokenState } from './token-words';
import './tokens.css';

const TRAIL = [{ label: 'Settings' }];
const MINUTE = 60_000;

type OpenDialog =
  { kind: 'create' } | { kind: 'secret'; issued: IssuedToken } | { kind: 'revoke'; token: TokenLine };

interface TokenListProps {
  tokens: readonly TokenLine[];
  now: Date;
  onRevoke: (token: TokenLine) => void;
}

function TokenList({ tokens, now, onRevoke }: TokenListProps) {
  const live = tokens.filter((token) => tokenState(token, now) === 'live');
  const ended = tokens.filter((token) => tokenState(token, now) !== 'live');
  return (
    <Panel title={plural(live.length, 'token')} sentence="Yours alone: nobody else sees or uses this list">
      <DataTable
        caption="Your API tokens, those that work first"
        columns={tokenColumns(now, onRevoke)}
        rowKey={({ id }) => id}
        groups={[
          { key: 'live', title: ended.length > 0 && live.length > 0 ? 'They work' : null, rows: live },
          { key: 'ended', title: ended.length > 0 ? 'Expired or revoked' : null, rows: ended },
        ]}
        empty={
          <EmptyState title="No tokens yet">
            A program that asks for you needs one. People sign in.
          </EmptyState>
        }
      />
    </Panel>
  );
}

/** The tokens by which programs act for the member who is signed in. */
export function TokensPage() {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const now = useNow(MINUTE);
  const { answer, again } = useAnswer(TokensPageDocument, {});
  if (answer.kind === 'absent') return <AbsentPage />;
  const onClose = () => setDialog(null);
  return (
    <Page
      title="API tokens"
      trail={TRAIL}
      sentence="A program uses a token to ask for you in GraphQL. It sees what you see, or less."
      actions={
        <Button variant="primary" icon="plus" onPress={() => setDialog({ kind: 'create' })}>
          Make a token
        </Button>
      }
    >
      {answer.kind === 'loading' && <Skeleton label="Loading your tokens" />}
      {answer.kind === 'failed' && <ErrorNotice title="Your tokens did not load." onRetry={again} />}
      {answer.kind === 'ready' && (
        <TokenList
          tokens={answer.data.apiTokens}
          now={now}
          onRevoke={(token) => setDialog({ kind: 'revoke', token })}
        />
      )}
      {dialog?.kind === 'create' && (
        <CreateDialog onIssued={(issued) => setDialog({ kind: 'secret', issued })} onClose={onClose} />
      )}
      {dialog?.kind === 'secret' && <SecretDialog issued={dialog.issued} onClose={onClose} />}
      {dialog?.kind === 'revoke' && <RevokeDialog token={dialog.token} now={now} onClose={onClose} />}
    </Page>
  );
}
