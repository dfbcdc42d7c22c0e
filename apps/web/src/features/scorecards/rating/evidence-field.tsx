import type { ReactNode } from 'react';
import { Kbd } from '../../../ui/kbd';
import type { Problem } from '../../../ui/problems';
import { TextAreaField } from '../../../ui/text-field';
import { lineCount, type Answer } from '../draft/answer';

interface EvidenceFieldProps {
  title: string;
  answer: Answer;
  problems: readonly Problem[];
  onText: (text: string) => void;
  onBlur: () => void;
  actions?: ReactNode;
}

const heading = (answer: Answer): string => {
  if (answer.notObserved) return 'Why it was not observed, if there is more to say';
  const lines = lineCount(answer.text);
  return lines === 0 ? 'Evidence' : `Evidence, ${lines === 1 ? '1 line' : `${lines} lines`}`;
};

/** Enter begins a new line; Escape leaves. */
export function EvidenceField({ title, answer, problems, onText, onBlur, actions }: EvidenceFieldProps) {
  return (
    <div className="evidence">
      <div className="row">
        <span className="eyebrow" aria-hidden="true">
          {heading(answer)}
        </span>
        <span className="keys" aria-hidden="true">
          <span>
            <Kbd keys="e" /> write
          </span>
          <span>
            <Kbd keys="Escape" /> leave
          </span>
        </span>
        {actions && <span className="push">{actions}</span>}
      </div>
      <TextAreaField
        label={answer.notObserved ? `Why ${title} was not observed` : `Evidence for ${title}`}
        hideLabel
        isOptional
        inWords
        rows={2}
        value={answer.text}
        placeholder={answer.notObserved ? 'The conversation did not reach it' : 'What you saw or heard'}
        error={problems.map(({ message }) => message).join(' ') || undefined}
        onChange={onText}
        onBlur={onBlur}
      />
    </div>
  );
}
