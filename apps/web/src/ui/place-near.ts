export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Placement = 'below' | 'above' | 'after';

const GAP = 6;
const EDGE = 8;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Top left of something that floats beside its anchor, turned over where there is no room and kept inside the window. */
export function placeNear(
  anchor: Box,
  floating: { width: number; height: number },
  room: { width: number; height: number },
  placement: Placement,
): { left: number; top: number } {
  const maxLeft = room.width - floating.width - EDGE;
  const maxTop = room.height - floating.height - EDGE;
  if (placement === 'after') {
    return {
      left: within(anchor.left + anchor.width + GAP, EDGE, maxLeft),
      top: within(anchor.top + (anchor.height - floating.height) / 2, EDGE, maxTop),
    };
  }
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - floating.height - GAP;
  const goesBelow = placement === 'below' ? below <= maxTop || above < EDGE : above < EDGE;
  const end = anchor.left + anchor.width;
  const middle = room.width / 2;
  // Right of the middle it ends where its anchor ends, left of it it starts where the anchor starts.
  const left = anchor.left + anchor.width / 2 > middle ? end - floating.width : anchor.left;
  return { left: within(left, EDGE, maxLeft), top: within(goesBelow ? below : above, EDGE, maxTop) };
}

/** Sets the place through the CSSOM, which the content security policy allows. */
export function place(floating: HTMLElement, anchor: Element, placement: Placement): void {
  const room = { width: innerWidth, height: innerHeight };
  const { left, top } = placeNear(
    anchor.getBoundingClientRect(),
    floating.getBoundingClientRect(),
    room,
    placement,
  );
  floating.style.left = `${left}px`;
  floating.style.top = `${top}px`;
}
