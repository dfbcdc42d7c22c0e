import { Page } from '../../app/page';
import { chooseSingleKeys, chooseTheme, useSingleKeys, useTheme, type Theme } from '../../app/preferences';
import { useMe } from '../../app/use-me';
import { Checkbox } from '../../ui/checkbox';
import { ChoiceCards } from '../../ui/choice-cards';
import { readerZone } from '../../ui/format-time';
import { Panel } from '../../ui/panel';

const THEMES: readonly { value: Theme; label: string; hint: string }[] = [
  { value: 'system', label: 'As the system', hint: 'Changes when your computer or phone does' },
  { value: 'light', label: 'Light', hint: 'Always' },
  { value: 'dark', label: 'Dark', hint: 'Always' },
];

/** What a member sets for herself on this device. */
export function PreferencesPage() {
  const me = useMe();
  const theme = useTheme();
  const singleKeys = useSingleKeys();
  return (
    <Page
      title="Preferences"
      sentence={`For ${me.member.name} on this device. Times are shown in ${readerZone()}.`}
      width="narrow"
    >
      <div className="stack-4">
        <Panel title="Light and dark" padded>
          <ChoiceCards label="Theme" hideLabel value={theme} onChange={chooseTheme} options={THEMES} />
        </Panel>
        <Panel title="Keyboard" padded>
          <Checkbox
            isSelected={singleKeys}
            onChange={chooseSingleKeys}
            hint="Outside text fields. Switch off if you speak to your computer; keys with Ctrl or ⌘ stay."
          >
            Single-letter keys
          </Checkbox>
        </Panel>
      </div>
    </Page>
  );
}
