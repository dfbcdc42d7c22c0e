import { memo } from 'react';
import { Segmented } from '../../../ui/segmented';
import type { Pane } from '../draft/card-keys';

interface PaneSwitchProps {
  pane: Pane;
  /** '5 of 8' */
  progress: string;
  onShow: (pane: Pane) => void;
}

/** Phones show one pane at a time. */
export const PaneSwitch = memo(function PaneSwitch({ pane, progress, onShow }: PaneSwitchProps) {
  return (
    <Segmented
      label="What to show"
      className="wide only-phone pane-switch"
      value={pane}
      onChange={onShow}
      options={[
        { value: 'kit', label: 'Questions and notes' },
        { value: 'criteria', label: `Criteria, ${progress}` },
      ]}
    />
  );
});
