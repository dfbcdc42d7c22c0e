import type { IconName } from './icon';
import { Tag, type Tone } from './tag';

export type JobStanding = 'DRAFT' | 'OPEN' | 'PAUSED' | 'CLOSED';

const LOOKS: Record<JobStanding, { text: string; tone: Tone; icon?: IconName }> = {
  DRAFT: { text: 'Draft', tone: 'neutral', icon: 'edit' },
  OPEN: { text: 'Open', tone: 'plumb' },
  PAUSED: { text: 'Paused', tone: 'neutral', icon: 'clock' },
  CLOSED: { text: 'Closed', tone: 'neutral', icon: 'lock' },
};

/** Where an opening is in its life. None of the four is good or bad: the open one is what people work on. */
export function JobStateTag({ state }: { state: JobStanding }) {
  const { text, ...look } = LOOKS[state];
  return <Tag {...look}>{text}</Tag>;
}
