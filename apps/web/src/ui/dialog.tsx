import { useEffect, useRef, type ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

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

/** Focus starts on the heading, so that the question is read before an answer can be pressed. */
function StartingHeading({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <Heading slot="title" level={2} ref={ref} tabIndex={-1}>
      {children}
    </Heading>
  );
}

export function Dialog({
  isOpen,
  onClose,
  title,
  sentence,
  children,
  footer,
  width = 'medium',
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={width === 'medium' ? 'dialog' : `dialog ${width}`}>
        <AriaDialog role={role}>
          <header>
            <StartingHeading>{title}</StartingHeading>
            {sentence && <p>{sentence}</p>}
          </header>
          {children && <div className="body stack">{children}</div>}
          {footer && <footer>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
