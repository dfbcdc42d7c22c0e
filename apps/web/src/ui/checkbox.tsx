import { useId, type ReactNode } from 'react';

interface CheckboxProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  hint?: string;
  name?: string;
  disabled?: boolean;
}

export function Checkbox({ children, isSelected, onChange, hint, name, disabled }: CheckboxProps) {
  const id = useId();
  return (
    <label className="check" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        name={name}
        checked={isSelected}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint && (
          <span id={`${id}-hint`} className="xs faint">
            {' '}
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
