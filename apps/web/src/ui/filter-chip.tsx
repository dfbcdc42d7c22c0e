import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon } from './icon';

interface FilterChipProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
}

/** A filter that is on or off. Underline and cross say so besides the colour. */
export function FilterChip({ isOn, onChange, children }: FilterChipProps) {
  return (
    <ToggleButton className="chip" isSelected={isOn} onChange={onChange}>
      {children}
      {isOn && <Icon name="close" />}
    </ToggleButton>
  );
}
