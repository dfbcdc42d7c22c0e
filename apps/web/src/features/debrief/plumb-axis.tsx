import type { CSSProperties } from 'react';
import { formatScore } from '../../ui/format';

/** Set through the CSSOM, which the content security policy allows. */
const atScore = (score: number): CSSProperties => ({ '--at': (score - 1) / 4 }) as CSSProperties;

/** The ends of the scale, and what the role asks for where its line stands. */
export function PlumbAxis({ at }: { at: number }) {
  return (
    <p className="plumb-scale xs faint" style={atScore(at)} aria-hidden="true">
      <span>1</span>
      <span className="plumb-label">role asks {formatScore(at)}</span>
      <span>5</span>
    </p>
  );
}
