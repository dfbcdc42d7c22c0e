import { useEffect, useRef, type ReactNode } from 'react';
import { place, type Placement } from './place-near';

const PATIENCE = 400;
/** Long enough to move the pointer onto the tip. */
const GRACE = 150;

interface TipProps {
  text: string;
  /** One control whose accessible name is this text already: the tip is for the eye. */
  children: ReactNode;
  placement?: Placement;
  isOff?: boolean;
}

/** The name of something that shows only a picture, on hover and keyboard focus; Escape hides it. */
export function Tip({ text, children, placement = 'below', isOff = false }: TipProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isOff || !anchor.current || !tip.current) return;
    return showOnAttention(anchor.current, tip.current, placement);
  }, [isOff, placement]);
  return (
    <span className="tip-anchor" ref={anchor}>
      {children}
      <span className="tooltip" popover="manual" aria-hidden="true" ref={tip}>
        {text}
      </span>
    </span>
  );
}

function showOnAttention(anchor: HTMLElement, tip: HTMLElement, placement: Placement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    if (!tip.isConnected || tip.matches(':popover-open')) return;
    tip.showPopover();
    place(tip, anchor.firstElementChild ?? anchor, placement);
  };
  const hide = () => {
    clearTimeout(timer);
    if (tip.isConnected && tip.matches(':popover-open')) tip.hidePopover();
  };
  const wait = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(timer);
    if (!tip.matches(':popover-open')) timer = setTimeout(show, PATIENCE);
  };
  const leave = () => {
    clearTimeout(timer);
    timer = setTimeout(hide, GRACE);
  };
  const onFocus = () => {
    if (anchor.querySelector(':focus-visible')) show();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide();
  };
  const ended = new AbortController();
  const { signal } = ended;
  // The tip is inside the anchor, so the pointer may move onto it without losing it.
  anchor.addEventListener('pointerenter', wait, { signal });
  anchor.addEventListener('pointerleave', leave, { signal });
  anchor.addEventListener('pointerdown', hide, { signal });
  anchor.addEventListener('focusin', onFocus, { signal });
  anchor.addEventListener('focusout', hide, { signal });
  document.addEventListener('keydown', onKey, { signal });
  return () => {
    hide();
    ended.abort();
  };
}
