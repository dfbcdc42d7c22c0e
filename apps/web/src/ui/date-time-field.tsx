import { Field, type FieldLook } from './field';
import { fromLocalInput, toLocalInput } from './local-input';

interface DateTimeFieldProps extends FieldLook {
  /** An instant; the field shows and takes it in the reader's zone. */
  value: Date | null;
  onChange: (value: Date | null) => void;
  min?: Date;
  max?: Date;
  name?: string;
  disabled?: boolean;
}

export function DateTimeField({ value, onChange, min, max, name, disabled, ...look }: DateTimeFieldProps) {
  return (
    <Field {...look}>
      {(wiring) => (
        <input
          {...wiring}
          type="datetime-local"
          className="input"
          name={name}
          disabled={disabled}
          min={min && toLocalInput(min)}
          max={max && toLocalInput(max)}
          value={value ? toLocalInput(value) : ''}
          onChange={(event) => onChange(fromLocalInput(event.currentTarget.value))}
        />
      )}
    </Field>
  );
}
