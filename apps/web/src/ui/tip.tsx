import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

interface TipProps {
  text: string;
  /** One focusable element. */
  children: ReactNode;
  placement?: 'bottom' | 'end' | 'top';
}

/** A name for something that shows only a picture, on hover and on keyboard focus. Never the only place for a fact. */
export function Tip({ text, children, placement = 'bottom' }: TipProps) {
  return (
    <TooltipTrigger delay={400}>
      {children}
      <Tooltip className="tooltip" placement={placement} offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
