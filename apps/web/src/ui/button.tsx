import { useId, type ReactNode, type Ref } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components/Button';
import { buttonClass, type ButtonLook } from './button-class';
import { Icon, type IconName } from './icon';
import { Kbd } from './kbd';

interface ButtonProps extends ButtonLook {
  children: ReactNode;
  onPress?: (event: PressEvent) => void;
  icon?: IconName;
  /** The key that presses it, shown on the button. */
  shortcut?: string;
  type?: 'button' | 'submit' | 'reset';
  form?: string;
  /** Under way: keeps its focus and takes no second press. Let the words say what is happening. */
  isPending?: boolean;
  isPressed?: boolean;
  isDisabled?: boolean;
  /** Why it cannot be pressed now. The button stays reachable, so that everyone can read the reason. */
  disabledReason?: string | undefined;
  autoFocus?: boolean;
  id?: string;
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  'aria-controls'?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** The primary look is for the one thing a view is about; everything else is default or quiet. */
export function Button({
  children,
  variant,
  size,
  className,
  icon,
  shortcut,
  onPress,
  isPending = false,
  isPressed,
  disabledReason,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const rests = isPending || disabledReason !== undefined;
  return (
    <>
      <AriaButton
        {...rest}
        className={buttonClass({ variant, size, className })}
        {...(onPress && !rests && { onPress })}
        {...(rests && { 'aria-disabled': true, type: 'button' as const })}
        {...(isPending && { 'data-busy': true })}
        {...(disabledReason !== undefined && { 'aria-describedby': reasonId })}
        {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      >
        {icon && <Icon name={icon} />}
        {children}
        {shortcut && <Kbd keys={shortcut} />}
      </AriaButton>
      {disabledReason !== undefined && (
        <span id={reasonId} className="vh">
          {disabledReason}
        </span>
      )}
    </>
  );
}
