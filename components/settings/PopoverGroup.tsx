import { useOwnWording } from '../shared/own-wording.ts';
import { SelectRow } from '../shared/SelectRow.tsx';
import { Group, Sample } from './Group.tsx';
import { PopoverChoice } from './PopoverChoice.tsx';
import { samples } from './samples.ts';
import type { SettingsGroupProps } from './settings-values.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

/** When the popover opens, and the colours of all that Yanzhen shows. */
export function PopoverGroup({ settings, onChange }: SettingsGroupProps) {
  const { options: say } = useOwnWording();
  return (
    <Group
      id="popover"
      title={say.groups.popover}
      sample={<Sample text={samples.popover} note={settings.opensBy === 'click' ? say.clickTerm : say.restOnTerm} />}
    >
      <PopoverChoice opensBy={settings.opensBy} openDelay={settings.openDelay} onChange={onChange} />
      <SelectRow
        label={say.colours}
        value={settings.theme}
        choices={THEMES.map((theme) => [theme, say.themes[theme]])}
        onChange={(theme) => onChange({ theme })}
      />
    </Group>
  );
}
