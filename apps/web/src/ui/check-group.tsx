import { useId, type ReactNode } from 'react';
import { Icon } from './icon';

interface CheckGroupProps<Value extends string> {
  label: string;
  values: readonly Value[];
  onChange: (values: readonly Value[]) => void;
  options: readonly { value: Value; label: string; hint?: string }[];
  hint?: ReactNode;
  /** What is wrong and what to do; takes the place of the hint. */
  error?: string | undefined;
}

/** Any number of a few things. The values keep the order of the options. */
export function CheckGroup<Value extends string>({
  label,
  values,
  onChange,
  options,
  hint,
  error,
}: CheckGroupProps<Value>) {
  const id = useId();
  const noteId = `${id}-note`;
  const choose = (value: Value, isChosen: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? isChosen : values.includes(one))),
    );
  return (
    <fieldset className="field" aria-describedby={error || hint ? noteId : undefined}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="check" htmlFor={`${id}-${option.value}`}>
          <input
            id={`${id}-${option.value}`}
            type="checkbox"
            aria-labelledby={`${id}-${option.value}-name`}
            checked={values.includes(option.value)}
            aria-invalid={error ? true : undefined}
            aria-describedby={option.hint && `${id}-${option.value}-hint`}
            onChange={(event) => choose(option.value, event.currentTarget.checked)}
          />
          <span>
            <span id={`${id}-${option.value}-name`}>{option.label}</span>
            {option.hint && (
              <span id={`${id}-${option.value}-hint`} className="xs faint">
                {' '}
                {option.hint}
              </span>
            )}
          </span>
        </label>
      ))}
      {error ? (
        <span className="field-error" id={noteId}>
          <Icon name="alert" />
          {error}
        </span>
      ) : (
        hint && (
          <span className="hint" id={noteId}>
            {hint}
          </span>
        )
      )}
    </fieldset>
  );
}
