import { useId, type ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Icon } from './icon';

interface ChoiceCardsProps<Value extends string> {
  label: string;
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string; hint?: string }[];
  hint?: ReactNode;
  /** What is wrong and what to do; takes the place of the hint. */
  error?: string | undefined;
  hideLabel?: boolean;
}

/** A choice whose options need a sentence each: where a role sits, which organization. */
export function ChoiceCards<Value extends string>({
  label,
  value,
  onChange,
  options,
  hint,
  error,
  hideLabel = false,
}: ChoiceCardsProps<Value>) {
  const noteId = useId();
  return (
    <RadioGroup
      className="field"
      value={value}
      {...((error || hint) && { 'aria-describedby': noteId })}
      isInvalid={Boolean(error)}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <Label className={hideLabel ? 'vh' : 'label'}>{label}</Label>
      <div className="choices">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice">
            <b>{option.label}</b>
            {option.hint && <span className="hint">{option.hint}</span>}
          </Radio>
        ))}
      </div>
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
    </RadioGroup>
  );
}
