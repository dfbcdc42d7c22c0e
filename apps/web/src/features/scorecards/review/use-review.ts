import { useState } from 'react';
import type { OpenCard } from '../rating/use-card';
import { useCardShortcuts } from '../rating/use-card-shortcuts';

export interface Review {
  isOpen: boolean;
  open: () => void;
  close: () => void;
  /** To the place of a finding, the overall after the last criterion. */
  jump: (place: number) => void;
  toNote: () => void;
}

/** Opens by its key or button. What is found in it leads back to its place. */
export function useReview(card: OpenCard): Review {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const close = () => setOpen(false);
  useCardShortcuts(card.press, open);
  const jump = (place: number) => {
    close();
    card.goTo(place);
  };
  const toNote = () => {
    close();
    card.press('note');
  };
  return { isOpen, open, close, jump, toNote };
}
