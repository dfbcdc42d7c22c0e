import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { formatClock } from '../../ui/format-time';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
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

interface TopBarProps {
  onShowKeys: () => void;
  onJump: () => void;
}

export function TopBar({ onShowKeys, onJump }: TopBarProps) {
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
        <button type="button" className="jump" onClick={onJump}>
          <Icon name="search" />
          <span>Jump to or search</span>
          <Kbd keys="mod+k" />
        </button>
        <IconButton icon="sun" label="Switch light and dark" onPress={switchTheme} />
        <PersonMenu onShowKeys={onShowKeys} />
      </div>
    </header>
  );
}
