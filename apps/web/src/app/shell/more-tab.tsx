import { useNavigate } from '@tanstack/react-router';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import type { NavigationItem } from '../navigation';

/** The fifth tab of a phone, for pages that have no tab of their own. */
export function MoreTab({ items, isHere }: { items: readonly NavigationItem[]; isHere: boolean }) {
  const navigate = useNavigate();
  return (
    <li className={isHere ? 'more is-here' : 'more'}>
      <Menu
        label="More pages"
        triggerClass="to"
        placement="above"
        trigger={
          <>
            <Icon name="more" />
            <span className="t">More</span>
          </>
        }
        actions={items.map((item) => ({
          key: item.to,
          label: item.title,
          icon: item.icon,
          onAction: () => void navigate({ to: item.to }),
        }))}
      />
    </li>
  );
}
