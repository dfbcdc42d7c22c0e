import { Field, type FieldLook } from './field';

interface NumberFieldProps extends FieldLook {
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  name?: string;
  disabled?: boolean;
}

/** Whole numbers and steps; an empty field is null, never 0. */
export function NumberField({
  value,
  onChange,
  min,
  max,
  step = 1,
  name,
  disabled,
  ...look
}: NumberFieldProps) {
  return (
    <Field {...look}>
      {(wiring) => (
        <input
          {...wiring}
          type="number"
          inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
          className="input"
          name={name}
          min={min}
          max={max}
          step={step}
          disabled={disabled}
          value={value ?? ''}
          onChange={(event) =>
            onChange(
              Number.isNaN(event.currentTarget.valueAsNumber) ? null : event.currentTarget.valueAsNumber,
            )
          }
        />
      )}
    </Field>
  );
}
