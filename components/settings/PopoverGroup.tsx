import { SelectRow } from '../shared/SelectRow.tsx';
import { Group, Sample } from './Group.tsx';
import { samples } from './samples.ts';
import type { SettingsGroupProps } from './settings-values.ts';

const LONGEST_DELAY_MS = 1_000;

const THEMES = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** When the popover opens, and the colours of all that Yanzhen shows. */
export function PopoverGroup({ settings, onChange }: SettingsGroupProps) {
  return (
    <Group id="popover" title="Popover and colours">
      <Sample text={samples.popover} note="Rest on an underlined term, or tap it" />
      <label class="options-row">
        <span>Rest on a term before its popover opens</span>
        <input
          type="range"
          min={0}
          max={LONGEST_DELAY_MS}
          step={50}
          value={settings.openDelay}
          onChange={(event) => onChange({ openDelay: Number(event.currentTarget.value) })}
        />
        <output>{settings.openDelay === 0 ? 'at once' : `${settings.openDelay} ms`}</output>
      </label>
      <SelectRow label="Colours" value={settings.theme} choices={THEMES} onChange={(theme) => onChange({ theme })} />
    </Group>
  );
}
