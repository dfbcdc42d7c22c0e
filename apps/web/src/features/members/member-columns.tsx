import { accessTitle } from '../../app/access-name';
import type { MemberPartsFragment } from '../../gql/members/graphql';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import type { Column } from '../../ui/column';
import { formatDate } from '../../ui/format-time';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { Tag } from '../../ui/tag';

export type MemberLine = MemberPartsFragment;
/** What an admin does about one member. */
export type MemberAct = 'edit' | 'reset' | 'standing';

function Person({ name, email }: MemberLine) {
  return (
    <span className="row nowrap">
      <Avatar name={name} />
      <span className="member">
        {name}
        <span className="member-mail">{email}</span>
      </span>
    </span>
  );
}

function Acts({ member, onAct }: { member: MemberLine; onAct: (act: MemberAct) => void }) {
  const { name, active } = member;
  return (
    <span className="row tight nowrap member-acts">
      <Button size="small" variant="quiet" aria-label={`Edit ${name}`} onPress={() => onAct('edit')}>
        Edit
      </Button>
      <Menu
        label={`More about ${name}`}
        triggerClass="btn quiet small icon"
        trigger={<Icon name="more" />}
        actions={[
          ...(active ? [{ key: 'reset', label: 'New sign-in link', onAction: () => onAct('reset') }] : []),
          {
            key: 'standing',
            label: active ? 'Deactivate' : 'Activate',
            onAction: () => onAct('standing'),
          },
        ]}
      />
    </span>
  );
}

export const memberColumns = (
  onAct: (act: MemberAct, member: MemberLine) => void,
): readonly Column<MemberLine>[] => [
  { key: 'person', header: 'Person', isRowHeader: true, cell: (member) => <Person {...member} /> },
  {
    key: 'access',
    header: 'May act as',
    cell: ({ access }) => (
      <span className="row tight">
        {access.map((one) => (
          <Tag key={one} tone={one === 'ADMIN' ? 'plumb' : 'neutral'}>
            {accessTitle(one)}
          </Tag>
        ))}
      </span>
    ),
  },
  {
    key: 'active',
    header: 'Sign-in',
    cell: ({ active }) =>
      active ? <span className="dim">Allowed</span> : <Tag icon="lock">Deactivated</Tag>,
  },
  {
    key: 'since',
    header: 'Invited',
    className: 'nb',
    cell: ({ createdAt }) => <span className="dim">{formatDate(createdAt)}</span>,
  },
  {
    key: 'acts',
    header: <span className="vh">Actions</span>,
    className: 'num',
    cell: (member) => <Acts member={member} onAct={(act) => onAct(act, member)} />,
  },
];
