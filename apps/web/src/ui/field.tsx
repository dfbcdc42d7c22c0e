import { useId, type ReactNode } from 'react';
import { Icon } from './icon';

export interface FieldLook {
  label: string;
  hint?: ReactNode;
  /** What is wrong and what to do; takes the place of the hint. */
  error?: string | undefined;
  isOptional?: boolean | undefined;
  /** The label is read aloud and not drawn, where the place says it already. */
  hideLabel?: boolean | undefined;
  className?: string | undefined;
}

export interface ControlWiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
}

interface FieldProps extends FieldLook {
  /** Draws the control and gives it the wiring: names, hints and errors then belong to it. */
  children: (wiring: ControlWiring) => ReactNode;
}

/** Label above, hint below, error in place of the hint. Every control of a form stands in one. */
export function Field({
  label,
  hint,
  error,
  isOptional = false,
  hideLabel = false,
  className,
  children,
}: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = Boolean(error) || Boolean(hint);
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label htmlFor={id} className={hideLabel ? 'vh' : undefined}>
        {label}
        {isOptional && <span className="optional"> (optional)</span>}
      </label>
      {children({
        id,
        'aria-describedby': hasNote ? noteId : undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': isOptional ? undefined : true,
      })}
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
    </div>
  );
}
