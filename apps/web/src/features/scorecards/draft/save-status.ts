import { listText } from '../../../ui/format';
import type { SaveStatus } from '../../../ui/save-state';
import { OVERALL } from './answer';
import type { SavePhase, Trouble } from './draft-view';

const placeName = (position: number, places: ReadonlyMap<number, number>): string =>
  position === OVERALL ? 'the overall' : `criterion ${places.get(position) ?? position}`;

const namesOf = (positions: readonly number[], places: ReadonlyMap<number, number>): string =>
  listText(positions.map((position) => placeName(position, places)));

const KEPT: Record<Trouble['why'], string> = {
  offline: 'Saved on this device. Sent when you are back online.',
  'no-answer': 'Saved on this device. The server does not answer; trying again.',
  'signed-out': 'Saved on this device. Sent when you sign in again.',
};
const UNKEPT: Record<Trouble['why'], string> = {
  offline: 'Not saved: you are offline, and this browser keeps nothing. Leave this page open.',
  'no-answer': 'Not saved: the server does not answer, and this browser keeps nothing. Leave this page open.',
  'signed-out': 'Not saved: you are signed out, and this browser keeps nothing. Leave this page open.',
};

/** Where the words are, in words. `places` gives the number that a position has on the card. */
export const saveStatus = (
  phase: SavePhase,
  deviceKeeps: boolean,
  places: ReadonlyMap<number, number>,
): SaveStatus => {
  switch (phase.kind) {
    case 'nothing-yet':
      return { state: 'idle' };
    case 'saving':
      return { state: 'saving' };
    case 'saved':
      return { state: 'saved', at: new Date(phase.at) };
    case 'choose':
      return {
        state: 'failed',
        reason: `Not saved: choose what to keep at ${namesOf(phase.positions, places)}.`,
      };
    case 'refused':
      return { state: 'failed', reason: `Not saved: see ${namesOf(phase.positions, places)}.` };
    case 'trouble': {
      const { why } = phase.trouble;
      return deviceKeeps ? { state: 'waiting', reason: KEPT[why] } : { state: 'failed', reason: UNKEPT[why] };
    }
  }
};
