import { LevelChoice } from '../shared/LevelChoice.tsx';
import { NotationChoice } from '../shared/NotationChoice.tsx';
import { ShowChoice } from '../shared/ShowChoice.tsx';
import { Switch } from '../shared/Switch.tsx';
import { Group, Sample } from './Group.tsx';
import { samples } from './samples.ts';
import type { SettingsGroupProps } from './settings-values.ts';

/** Over which words pinyin stands, and how it is written. */
export function PinyinGroup({ settings, onChange }: SettingsGroupProps) {
  return (
    <Group id="pinyin" title="Pinyin">
      <Sample text={samples.pinyin} />
      <ShowChoice value={settings.show} onChange={(show) => onChange({ show })} />
      {settings.show === 'all' && (
        <>
          <LevelChoice value={settings.level} onChange={(level) => onChange({ level })} />
          <p class="options-soft">
            By frequency in general Chinese. Names, terms and words that no dictionary has keep their pinyin.
          </p>
        </>
      )}
      <NotationChoice value={settings.notation} onChange={(notation) => onChange({ notation })} />
      <Switch
        label="Tones as they are spoken"
        note="yí gè, bú shì, and a third tone before a third as the second. Otherwise as dictionaries have them."
        isOn={settings.sandhi}
        onToggle={() => onChange({ sandhi: !settings.sandhi })}
      />
      <Switch
        label="A capital at the start of a sentence"
        isOn={settings.capitals}
        onToggle={() => onChange({ capitals: !settings.capitals })}
      />
    </Group>
  );
}
