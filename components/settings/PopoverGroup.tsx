import { SelectRow } from '../shared/SelectRow.tsx';
import { Group, Sample } from './Group.tsx';
import { PopoverChoice } from './PopoverChoice.tsx';
import { samples } from './samples.ts';
import type { SettingsGroupProps } from './settings-values.ts';

const THEMES = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** When the popover opens, and the colours of all that Yanzhen shows. */
export function PopoverGroup({ settings, onChange }: SettingsGroupProps) {
  return (
    <Group id="popover" title="Popover and colours">
      <Sample
        text={samples.popover}
        note={`${settings.opensBy === 'click' ? 'Click' : 'Rest on'} an underlined term, or tap it`}
      />
      <PopoverChoice opensBy={settings.opensBy} openDelay={settings.openDelay} onChange={onChange} />
      <SelectRow label="Colours" value={settings.theme} choices={THEMES} onChange={(theme) => onChange({ theme })} />
    </Group>
  );
}
