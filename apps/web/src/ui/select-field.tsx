import type { ComponentProps } from 'react';
import { Field, type FieldLook } from './field';

interface SelectFieldProps<Value extends string> extends FieldLook {
  value: Value | '';
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string; isDisabled?: boolean }[];
  /** Shown while nothing is chosen. */
  placeholder?: string;
  name?: string;
  disabled?: boolean;
  ref?: ComponentProps<'select'>['ref'];
}

/** The platform's own list: on a phone it opens as one, and it needs no code of ours. */
export function SelectField<Value extends string>({
  value,
  onChange,
  options,
  placeholder,
  name,
  disabled,
  ref,
  ...look
}: SelectFieldProps<Value>) {
  return (
    <Field {...look}>
      {(wiring) => (
        <select
          {...wiring}
          ref={ref}
          name={name}
          disabled={disabled}
          className="input"
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {placeholder !== undefined && value === '' && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
