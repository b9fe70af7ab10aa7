import { LevelChoice } from '../shared/LevelChoice.tsx';
import { NotationChoice } from '../shared/NotationChoice.tsx';
import { useOwnWording } from '../shared/own-wording.ts';
import { ShowChoice } from '../shared/ShowChoice.tsx';
import { Switch } from '../shared/Switch.tsx';
import { Group, Sample } from './Group.tsx';
import { samples } from './samples.ts';
import type { SettingsGroupProps } from './settings-values.ts';

/** Over which words pinyin stands, and how it is written. */
export function PinyinGroup({ settings, onChange }: SettingsGroupProps) {
  const { options: say } = useOwnWording();
  return (
    <Group id="pinyin" title={say.groups.pinyin} sample={<Sample text={samples.pinyin} />}>
      <ShowChoice value={settings.show} onChange={(show) => onChange({ show })} />
      {settings.show === 'all' && (
        <>
          <LevelChoice value={settings.level} onChange={(level) => onChange({ level })} />
          <p class="options-soft">{say.levelNote}</p>
        </>
      )}
      <NotationChoice value={settings.notation} onChange={(notation) => onChange({ notation })} />
      <Switch
        label={say.sandhi}
        note={say.sandhiNote}
        isOn={settings.sandhi}
        onToggle={() => onChange({ sandhi: !settings.sandhi })}
      />
      <Switch
        label={say.capitals}
        isOn={settings.capitals}
        onToggle={() => onChange({ capitals: !settings.capitals })}
      />
    </Group>
  );
}
