import { Link } from '@tanstack/react-router';
import { Icon } from '../../ui/icon';
import { Tip } from '../../ui/tip';
import { useMediaQuery } from '../../ui/use-media-query';
import { accessName } from '../access-name';
import { phoneTabs, type NavigationItem } from '../navigation';
import { useMe } from '../use-me';
import { MoreTab } from './more-tab';
import { useNavigation } from './use-navigation';
import { useOwedCount } from './use-owed-count';

interface RailItemProps {
  item: NavigationItem;
  isHere: boolean;
  startsGroup: boolean;
  isExtra: boolean;
  hasTip: boolean;
  count: number | undefined;
}

function RailItem({ item, isHere, startsGroup, isExtra, hasTip, count }: RailItemProps) {
  const className = [isHere && 'is-here', startsGroup && 'gap', isExtra && 'extra'].filter(Boolean).join(' ');
  const link = (
    <Link to={item.to} className="to" aria-current={isHere ? 'page' : undefined}>
      <Icon name={item.icon} />
      <span className="t">{item.title}</span>
      {count ? (
        <span className="count">
          {count}
          <span className="vh"> waiting</span>
        </span>
      ) : null}
    </Link>
  );
  return (
    <li className={className || undefined}>
      <Tip text={item.title} placement="after" isOff={!hasTip}>
        {link}
      </Tip>
    </li>
  );
}

/** The line drops from the mark to where one is. */
export function Rail({ isNarrow }: { isNarrow: boolean }) {
  const me = useMe();
  const { groups, active } = useNavigation();
  const owed = useOwedCount();
  const isMedium = useMediaQuery('(min-width: 721px) and (max-width: 1199px)');
  const isWide = useMediaQuery('(min-width: 1200px)');
  const { more } = phoneTabs(groups);
  return (
    <nav className="rail" aria-label="Main">
      <Link className="brand" to="/">
        <span>Plumbline</span>
      </Link>
      <ul>
        {groups.map((group, place) =>
          group.map((item) => (
            <RailItem
              key={item.to}
              item={item}
              isHere={item === active}
              startsGroup={place > 0 && item === group[0]}
              isExtra={more.includes(item)}
              hasTip={isMedium || (isWide && isNarrow)}
              count={item.to === '/interviews' ? owed : undefined}
            />
          )),
        )}
        {more.length > 0 && <MoreTab items={more} isHere={active !== undefined && more.includes(active)} />}
      </ul>
      <p className="rail-foot">
        {me.organization.name}
        <br />
        {me.member.name}, {me.access.map(accessName).join(', ')}
      </p>
    </nav>
  );
}
