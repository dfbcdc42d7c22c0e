import type { IconName } from './icon';
import { Tag, type Tone } from './tag';

export type ApplicationStanding = 'ACTIVE' | 'REJECTED' | 'WITHDRAWN' | 'HIRED';

const LOOKS: Record<ApplicationStanding, { text: string; tone: Tone; icon?: IconName }> = {
  ACTIVE: { text: 'Active', tone: 'plumb' },
  REJECTED: { text: 'Rejected', tone: 'neutral' },
  WITHDRAWN: { text: 'Withdrawn', tone: 'neutral' },
  HIRED: { text: 'Hired', tone: 'good', icon: 'check' },
};

/** How an application stands. A no is not a failure of anybody: it is grey, not red. */
export function ApplicationStateTag({ state }: { state: ApplicationStanding }) {
  const { text, ...look } = LOOKS[state];
  return <Tag {...look}>{text}</Tag>;
}
