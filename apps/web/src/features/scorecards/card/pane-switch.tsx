import { Segmented } from '../../../ui/segmented';
import { progressOf } from '../draft/progress';
import type { OpenCard } from '../rating/use-card';

/** Phones show one pane at a time. */
export function PaneSwitch({ card }: { card: OpenCard }) {
  const { rated, asked } = progressOf(card.criteria, card.view);
  return (
    <Segmented
      label="What to show"
      className="wide only-phone pane-switch"
      value={card.place.pane}
      onChange={card.showPane}
      options={[
        { value: 'kit', label: 'Questions and notes' },
        { value: 'criteria', label: `Criteria, ${rated} of ${asked}` },
      ]}
    />
  );
}
