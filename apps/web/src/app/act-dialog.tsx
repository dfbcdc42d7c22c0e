import { useId, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useFocusOnProblems } from '../ui/use-focus-on-problems';
import { ActNotice, type ActSides } from './act-notice';
import type { Act } from './use-act';

interface ActDialogProps extends ActSides {
  act: Act;
  title: string;
  sentence?: ReactNode;
  /** The verb of the title, and the same while it is under way. */
  submit: readonly [verb: string, doing: string];
  /** 'Nothing was saved.' */
  failure: string;
  /** Inputs that show their own problems. */
  fields?: readonly string[];
  width?: 'narrow' | 'medium' | 'wide';
  isDangerous?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** A form before everything else: it stays, with all that was filled in, until the act is done or given up. */
export function ActDialog({
  act,
  title,
  sentence,
  submit: [verb, doing],
  failure,
  fields = [],
  sidesOf,
  onTakeTheirs,
  width = 'narrow',
  isDangerous = false,
  onSubmit,
  onClose,
  children,
}: ActDialogProps) {
  const id = useId();
  const form = useFocusOnProblems(act.problems);
  const reason = act.conflict && 'Choose between the two sides first.';
  const takeTheirs = () => {
    onTakeTheirs?.();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width={act.conflict && width === 'narrow' ? 'medium' : width}
      title={title}
      sentence={sentence}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={id}
            variant={isDangerous ? 'danger-filled' : 'primary'}
            isPending={act.isPending}
            disabledReason={reason}
          >
            {act.isPending ? doing : verb}
          </Button>
        </>
      }
    >
      <form
        id={id}
        ref={form}
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason === undefined) onSubmit();
        }}
      >
        <ActNotice
          act={act}
          title={failure}
          fields={fields}
          onTakeTheirs={takeTheirs}
          {...(sidesOf && { sidesOf })}
        />
        {children}
      </form>
    </Dialog>
  );
}
