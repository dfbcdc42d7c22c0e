import { useMemo } from 'react';
import { SaveState } from '../../../ui/save-state';
import { saveStatus } from '../draft/save-status';
import type { OpenCard } from '../rating/use-card';

export function CardSaveState({ card }: { card: OpenCard }) {
  const { criteria, copy, view } = card;
  const places = useMemo(
    () => new Map(criteria.map(({ position }, place) => [position, place + 1])),
    [criteria],
  );
  const { works } = copy;
  const status = useMemo(() => saveStatus(view.phase, works, places), [view.phase, works, places]);
  return <SaveState status={status} />;
}
