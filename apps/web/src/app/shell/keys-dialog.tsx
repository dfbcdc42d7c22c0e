import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { Kbd } from '../../ui/kbd';
import { chooseSingleKeys, useSingleKeys } from '../preferences';
import { useRegisteredShortcuts } from '../shortcut-registry';
import type { Shortcut } from '../shortcuts';

const byGroup = (shortcuts: readonly Shortcut[]): [string, Shortcut[]][] => {
  const groups = new Map<string, Shortcut[]>();
  for (const shortcut of shortcuts)
    groups.set(shortcut.group, [...(groups.get(shortcut.group) ?? []), shortcut]);
  return [...groups].toReversed();
};

/** The keys that work on the page one is on, its own first. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const shortcuts = useRegisteredShortcuts();
  const areOn = useSingleKeys();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Keys on this page"
      sentence="Single letters work outside text fields."
      footer={<Button onPress={onClose}>Close</Button>}
    >
      {byGroup(shortcuts).map(([group, members]) => (
        <section key={group} className="key-group">
          <h3>{group}</h3>
          <dl>
            {members.map(({ keys, label }) => (
              <div key={`${keys} ${label}`}>
                <dt>{label}</dt>
                <dd>
                  <span className="vh">{keys}</span>
                  <Kbd keys={keys} always />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Checkbox
        isSelected={areOn}
        onChange={chooseSingleKeys}
        hint="Switch off if you speak to your computer."
      >
        Single-letter keys
      </Checkbox>
    </Dialog>
  );
}
