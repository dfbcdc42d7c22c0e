import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

interface ConfirmDialogProps {
  isOpen: boolean;
  /** The question with its object: 'Publish version 5?' */
  title: string;
  /** What follows from it: 'It cannot be changed afterwards. 6 open jobs stay on version 4.' */
  sentence?: ReactNode;
  /** Blockers first, then warnings, then a summary. */
  children?: ReactNode;
  /** The verb of the title. */
  confirm: string;
  cancel?: string;
  isDangerous?: boolean;
  isPending?: boolean;
  disabledReason?: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog({
  isOpen,
  title,
  sentence,
  children,
  confirm,
  cancel = 'Cancel',
  isDangerous = false,
  isPending = false,
  disabledReason,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      sentence={sentence}
      role="alertdialog"
      footer={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button
            variant={isDangerous ? 'danger-filled' : 'primary'}
            onPress={onConfirm}
            isPending={isPending}
            disabledReason={disabledReason}
          >
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
