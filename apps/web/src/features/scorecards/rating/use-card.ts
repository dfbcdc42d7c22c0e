import { useCallback, useMemo, useState } from 'react';
import type { LevelOrN } from '../../../ui/level';
import { isAnswered, OVERALL, withLevel } from '../draft/answer';
import { goTo, press, startingPlace, type CardKey, type CardPlace, type Pane } from '../draft/card-keys';
import type { DeviceCopy } from '../draft/device-copy';
import type { DraftSaver } from '../draft/draft-saver';
import { answerAt, type DraftView } from '../draft/draft-view';
import type { Choice } from '../draft/save-slot';
import type { OpenDraft } from '../draft/open-drafts';
import { useDraftView } from '../draft/use-draft';
import type { CardAssignment } from '../use-scorecard';
import type { RowActions } from './criterion-row';

export type CardCriteria = CardAssignment['criteria'];

/** A card being filled in: what it asks, what stands on it, where one is, and what can be done. */
export interface OpenCard {
  criteria: CardCriteria;
  saver: DraftSaver;
  copy: DeviceCopy;
  view: DraftView;
  place: CardPlace;
  /** Position of a place; the overall is after the last criterion. */
  positionAt: (place: number) => number;
  press: (key: CardKey) => void;
  goTo: (place: number) => void;
  showPane: (pane: Pane) => void;
  actions: RowActions;
}

export function useCard(criteria: CardCriteria, { saver, copy }: OpenDraft): OpenCard {
  const view = useDraftView(saver);
  const [place, setPlace] = useState(() =>
    startingPlace(criteria.map(({ position }) => isAnswered(answerAt(saver.view(), position)))),
  );
  const positionAt = useCallback((at: number) => criteria[at]?.position ?? OVERALL, [criteria]);
  const rate = useCallback(
    (at: number, level: LevelOrN | null) =>
      saver.edit(positionAt(at), (answer) =>
        withLevel(answer, at === criteria.length && level === 'N' ? null : level),
      ),
    [criteria, positionAt, saver],
  );
  const open = useCallback((at: number) => setPlace((before) => goTo(before, at)), []);
  const actions = useMemo<RowActions>(
    () => ({
      rate: (at, level) => {
        rate(at, level);
        open(at);
      },
      write: (at, text) => saver.edit(positionAt(at), (answer) => ({ ...answer, text })),
      open,
      settle: (at: number, choice: Choice) => saver.settle(positionAt(at), choice),
      foldAnchors: () => setPlace((before) => press(before, 'anchors').card),
      sendNow: () => saver.sendAll(),
    }),
    [open, positionAt, rate, saver],
  );
  const pressKey = (key: CardKey) => {
    const step = press(place, key);
    if (step.rating) rate(step.rating.place, step.rating.level);
    setPlace(step.card);
  };
  const showPane = useCallback((pane: Pane) => setPlace((before) => ({ ...before, pane })), []);
  return { criteria, saver, copy, view, place, positionAt, press: pressKey, goTo: open, showPane, actions };
}
