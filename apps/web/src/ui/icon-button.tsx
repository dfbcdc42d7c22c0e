import { useId } from 'react';
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
  /** Why it cannot be pressed now. The button stays reachable, so that everyone can read the reason. */
  disabledReason?: string | undefined;
}

export function IconButton({
  icon,
  label,
  variant = 'quiet',
  size,
  className,
  onPress,
  disabledReason,
  ...rest
}: IconButtonProps) {
  const reasonId = useId();
  const rests = disabledReason !== undefined;
  return (
    <Tip text={rests ? `${label}: ${disabledReason}` : label}>
      <Button
        {...rest}
        aria-label={label}
        className={buttonClass({ variant, size, className: `icon ${className ?? ''}`.trim() })}
        {...(onPress && !rests && { onPress })}
        {...(rests && { 'aria-disabled': true, 'aria-describedby': reasonId })}
      >
        <Icon name={icon} />
        {rests && (
          <span id={reasonId} className="vh">
            {disabledReason}
          </span>
        )}
      </Button>
    </Tip>
  );
}
