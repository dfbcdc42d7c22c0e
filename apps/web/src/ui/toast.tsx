import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { Button } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon';

interface Notice {
  text: string;
  action?: { label: string; onPress: () => void };
}

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

const STAYS_FOR = 8_000;

/** Something done that the page itself does not show. One with an action stays until it is answered. */
export function notify(text: string, action?: Notice['action']): void {
  queue.add(action ? { text, action } : { text }, action ? {} : { timeout: STAYS_FOR });
}

/** A landmark of its own: F6 goes to it and back, Escape leaves it. */
export function ToastRegion() {
  return (
    <AriaToastRegion queue={queue} className="toasts" aria-label="Notifications">
      {({ toast }) => (
        <AriaToast toast={toast} className="toast">
          <ToastContent>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button className="btn small" onPress={toast.content.action.onPress}>
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" className="btn quiet small icon" aria-label="Close">
            <Icon name="close" />
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
