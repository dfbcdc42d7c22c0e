import { useId, type ReactNode } from 'react';

interface PanelProps {
  /** An address on the page: its heading can then take focus, so that reading goes on there. */
  id?: string;
  title?: ReactNode;
  /** The name of the region when it has no title. */
  label?: string;
  sentence?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  className?: string;
  /** Text and forms get room around them; tables and lists run to the edge. */
  padded?: boolean;
  children?: ReactNode;
}

export function Panel({
  id,
  title,
  label,
  sentence,
  actions,
  footer,
  className,
  padded = false,
  children,
}: PanelProps) {
  const titleId = useId();
  return (
    <section
      id={id}
      className={className ? `panel ${className}` : 'panel'}
      aria-labelledby={title ? titleId : undefined}
      aria-label={title ? undefined : label}
    >
      {title && (
        <header>
          <h2 id={titleId} tabIndex={id === undefined ? undefined : -1}>
            {title}
          </h2>
          {sentence && <p>{sentence}</p>}
          {actions && <div className="row push">{actions}</div>}
        </header>
      )}
      {padded ? <div className="body">{children}</div> : children}
      {footer && <footer>{footer}</footer>}
    </section>
  );
}
