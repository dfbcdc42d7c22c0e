import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { formatClock } from '../../ui/format-time';
import { IconButton } from '../../ui/icon-button';
import { Tag } from '../../ui/tag';
import { useOfflineSince } from '../network';
import { switchTheme } from '../preferences';
import { useCurrentTrail } from '../trail';
import { PersonMenu } from './person-menu';

function Crumbs() {
  const trail = useCurrentTrail();
  return (
    <nav className="crumbs" aria-label="You are here">
      {trail.map((crumb, place) => (
        <Fragment key={crumb.label}>
          {place > 0 && <span aria-hidden="true">/</span>}
          {crumb.to ? (
            <Link to={crumb.to}>{crumb.label}</Link>
          ) : (
            <span aria-current="page">{crumb.label}</span>
          )}
        </Fragment>
      ))}
    </nav>
  );
}

export function TopBar({ onShowKeys }: { onShowKeys: () => void }) {
  const offlineSince = useOfflineSince();
  return (
    <header className="topbar">
      <Crumbs />
      <div className="row nowrap push">
        <output>
          {offlineSince && (
            <Tag tone="wait" icon="offline">
              Offline since {formatClock(offlineSince)}
            </Tag>
          )}
        </output>
        <IconButton icon="sun" label="Switch light and dark" onPress={switchTheme} />
        <PersonMenu onShowKeys={onShowKeys} />
      </div>
    </header>
  );
}
