import { useNavigate, useRouter } from '@tanstack/react-router';
import { Avatar } from '../../ui/avatar';
import { initialsOf } from '../../ui/format';
import { Menu, type MenuAction } from '../../ui/menu';
import { notify } from '../../ui/toasts';
import { accessName } from '../access-name';
import { pageExists } from '../page-exists';
import { ROUTES } from '../routes';
import { signOut } from '../session';
import { useMe } from '../use-me';

const TOKENS = '/settings/tokens';

export function PersonMenu({ onShowKeys }: { onShowKeys: () => void }) {
  const me = useMe();
  const navigate = useNavigate();
  const router = useRouter();
  const leave = async () => {
    if (await signOut()) await router.navigate({ to: ROUTES.signIn, search: {} });
    else notify('You are still signed in: the server did not answer. Try again when you are online.');
  };
  const goTo = (to: string) => () => void navigate({ to });
  const actions: MenuAction[] = [
    { key: 'preferences', label: 'Preferences', icon: 'gear', onAction: goTo(ROUTES.preferences) },
    ...(pageExists(TOKENS)
      ? [{ key: 'tokens', label: 'API tokens', icon: 'code', onAction: goTo(TOKENS) } satisfies MenuAction]
      : []),
    { key: 'keys', label: 'All keys', icon: 'keyboard', onAction: onShowKeys },
    { key: 'sign-out', label: 'Sign out', icon: 'signOut', onAction: () => void leave() },
  ];
  return (
    <Menu
      label={`${initialsOf(me.member.name)}, ${me.member.name}, menu`}
      triggerClass="person"
      trigger={<Avatar name={me.member.name} />}
      head={
        <>
          <p className="strong">{me.member.name}</p>
          <p className="xs faint">{me.member.email}</p>
          <p className="xs faint">
            {me.organization.name}, {me.access.map(accessName).join(', ')}
          </p>
        </>
      }
      actions={actions}
    />
  );
}
