import type { ComponentProps } from 'react';
import { Field, type FieldLook } from './field';

type Native<Tag extends 'input' | 'textarea'> = Omit<
  ComponentProps<Tag>,
  'onChange' | 'value' | 'className' | 'id'
>;

interface TextFieldProps extends FieldLook, Native<'input'> {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'tel';
}

export function TextField({
  label,
  hint,
  error,
  isOptional,
  hideLabel,
  className,
  onChange,
  ...native
}: TextFieldProps) {
  const look = { label, hint, error, isOptional, hideLabel, className };
  return (
    <Field {...look}>
      {(wiring) => (
        <input
          {...native}
          {...wiring}
          className="input"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface TextAreaFieldProps extends FieldLook, Native<'textarea'> {
  value: string;
  onChange: (value: string) => void;
  /** Set in the serif of a person's own words: evidence, reasons, rationale. */
  inWords?: boolean;
}

export function TextAreaField({
  label,
  hint,
  error,
  isOptional,
  hideLabel,
  className,
  onChange,
  inWords = false,
  ...native
}: TextAreaFieldProps) {
  const look = { label, hint, error, isOptional, hideLabel, className };
  return (
    <Field {...look}>
      {(wiring) => (
        <textarea
          rows={3}
          {...native}
          {...wiring}
          className={inWords ? 'input words' : 'input'}
          dir="auto"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
