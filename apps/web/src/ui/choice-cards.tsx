import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

interface ChoiceCardsProps<Value extends string> {
  label: string;
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string; hint?: string }[];
  hideLabel?: boolean;
}

/** A choice whose options need a sentence each: where a role sits, which organization. */
export function ChoiceCards<Value extends string>({
  label,
  value,
  onChange,
  options,
  hideLabel = false,
}: ChoiceCardsProps<Value>) {
  return (
    <RadioGroup
      className="field"
      value={value}
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
    </RadioGroup>
  );
}
