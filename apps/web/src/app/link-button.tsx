import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClass, type ButtonLook } from '../ui/button-class';
import { Icon, type IconName } from '../ui/icon';
import { Kbd } from '../ui/kbd';

interface LinkLook extends Omit<ComponentProps<'a'>, 'children'>, ButtonLook {
  icon?: IconName;
  shortcut?: string;
  children?: ReactNode;
}

function ButtonAnchor({ variant, size, className, icon, shortcut, children, ...rest }: LinkLook) {
  return (
    <a {...rest} className={buttonClass({ variant, size, className })}>
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <Kbd keys={shortcut} />}
    </a>
  );
}

/** Goes somewhere and looks like a button. Takes the router's typed to, params and search. */
export const LinkButton = createLink(ButtonAnchor);
