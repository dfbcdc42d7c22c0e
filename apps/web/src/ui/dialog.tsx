import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  sentence?: ReactNode;
  children?: ReactNode;
  /** Least first, the primary action last. */
  footer?: ReactNode;
  width?: 'narrow' | 'medium' | 'wide';
  role?: 'dialog' | 'alertdialog';
}

/** A question that stands before everything else until it is answered. Escape is the answer that changes nothing. */
export function Dialog({ isOpen, ...rest }: DialogProps) {
  return isOpen ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({
  onClose,
  title,
  sentence,
  children,
  footer,
  width = 'medium',
  role = 'dialog',
}: Omit<DialogProps, 'isOpen'>) {
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Before paint, and closed before it leaves the page: only then does the browser give focus back to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    dialog.showModal();
    // Focus starts on the heading, so that the question is read before an answer can be pressed.
    heading.current?.focus();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={ref}
      role={role === 'dialog' ? undefined : role}
      aria-labelledby={titleId}
      className={width === 'medium' ? 'dialog' : `dialog ${width}`}
      // The event comes later than the closing: by then it may have left the page, or been opened again.
      onClose={({ currentTarget: dialog }) => {
        if (dialog.isConnected && !dialog.open) onClose();
      }}
    >
      <header>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {sentence && <p>{sentence}</p>}
      </header>
      {children && <div className="body stack">{children}</div>}
      {footer && <footer>{footer}</footer>}
    </dialog>
  );
}
