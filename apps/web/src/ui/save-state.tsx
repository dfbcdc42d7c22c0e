import { useEffect, useState } from 'react';
import { formatClockSeconds } from './format-time';
import { Icon, type IconName } from './icon';

export type SaveStatus =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'on-device' }
  | { state: 'saved'; at: Date }
  /** On this device, and sent by itself later. */
  | { state: 'waiting'; reason: string }
  | { state: 'failed'; reason: string };

const QUICK = 400;

/** A save that takes less than 0.4 s says nothing about itself: a flicker would only draw the eye. */
const useShown = (status: SaveStatus): SaveStatus => {
  const [settled, setSettled] = useState<SaveStatus>(status);
  const [isSlow, setSlow] = useState(false);
  const isSaving = status.state === 'saving';
  if (!isSaving && status !== settled) setSettled(status);
  useEffect(() => {
    if (!isSaving) return;
    const timer = setTimeout(() => setSlow(true), QUICK);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isSaving]);
  return isSaving && !isSlow ? settled : status;
};

const look = (status: SaveStatus): { className: string; icon?: IconName; text: string } => {
  switch (status.state) {
    case 'idle':
      return { className: 'save', text: '' };
    case 'saving':
      return { className: 'save', text: 'Saving…' };
    case 'on-device':
      return { className: 'save device', text: 'Saved on this device' };
    case 'saved':
      return {
        className: 'save synced',
        icon: 'check',
        text: `Saved on this device and the server, ${formatClockSeconds(status.at)}`,
      };
    case 'waiting':
      return { className: 'save wait', icon: 'offline', text: status.reason };
    case 'failed':
      return { className: 'save stop', icon: 'alert', text: status.reason };
  }
};

/** Says where the words are: nowhere yet, on this device, or on the server too. */
export function SaveState({ status }: { status: SaveStatus }) {
  const { className, icon, text } = look(useShown(status));
  return (
    <output className={className}>
      {icon && <Icon name={icon} />}
      {text}
    </output>
  );
}
