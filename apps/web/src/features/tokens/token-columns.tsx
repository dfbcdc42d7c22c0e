import { accessTitle } from '../../app/access-name';
import type { TokenPartsFragment } from '../../gql/tokens/graphql';
import { Button } from '../../ui/button';
import type { Column } from '../../ui/column';
import { formatDate } from '../../ui/format-time';
import { Tag } from '../../ui/tag';
import { lifeText, tokenState, usedText } from './token-words';

export type TokenLine = TokenPartsFragment;

export const tokenColumns = (
  now: Date,
  onRevoke: (token: TokenLine) => void,
): readonly Column<TokenLine>[] => [
  { key: 'name', header: 'Name', isRowHeader: true, className: 'token-name', cell: ({ name }) => name },
  {
    key: 'access',
    header: 'May act as',
    cell: ({ access }) => (
      <span className="row tight">
        {access.map((one) => (
          <Tag key={one}>{accessTitle(one)}</Tag>
        ))}
      </span>
    ),
  },
  { key: 'made', header: 'Made', className: 'nb', cell: ({ createdAt }) => formatDate(createdAt) },
  { key: 'used', header: 'Last used', className: 'nb', cell: ({ lastUsedAt }) => usedText(lastUsedAt, now) },
  { key: 'life', header: 'Valid', className: 'nb', cell: (token) => lifeText(token, now) },
  {
    key: 'revoke',
    header: <span className="vh">Action</span>,
    className: 'num',
    cell: (token) =>
      tokenState(token, now) === 'live' ? (
        <Button
          size="small"
          variant="quiet"
          className="token-revoke"
          aria-label={`Revoke ${token.name}`}
          onPress={() => onRevoke(token)}
        >
          Revoke
        </Button>
      ) : null,
  },
];
