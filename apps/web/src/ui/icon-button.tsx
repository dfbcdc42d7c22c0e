import { Button, type PressEvent } from 'react-aria-components/Button';
import { buttonClass, type ButtonLook } from './button-class';
import { Icon, type IconName } from './icon';
import { Tip } from './tip';

interface IconButtonProps extends ButtonLook {
  icon: IconName;
  /** What it does; read aloud and shown as a tip. */
  label: string;
  onPress?: (event: PressEvent) => void;
  isDisabled?: boolean;
}

export function IconButton({ icon, label, variant = 'quiet', size, className, ...rest }: IconButtonProps) {
  return (
    <Tip text={label}>
      <Button
        {...rest}
        aria-label={label}
        className={buttonClass({ variant, size, className: `icon ${className ?? ''}`.trim() })}
      >
        <Icon name={icon} />
      </Button>
    </Tip>
  );
}
