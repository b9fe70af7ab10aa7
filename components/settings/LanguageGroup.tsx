import { useOwnWording } from '../shared/own-wording.ts';
import { SelectRow } from '../shared/SelectRow.tsx';
import { Group } from './Group.tsx';
import type { SettingsGroupProps } from './settings-values.ts';

const LANGUAGES = ['auto', 'en', 'zh-Hans'] as const;

/** In which language Yanzhen itself speaks. */
export function LanguageGroup({ settings, onChange }: SettingsGroupProps) {
  const { options: say } = useOwnWording();
  return (
    <Group id="language" title={say.groups.language}>
      <SelectRow
        label={say.interfaceLanguage}
        value={settings.interfaceLanguage}
        choices={LANGUAGES.map((language) => [language, say.languages[language]])}
        onChange={(interfaceLanguage) => onChange({ interfaceLanguage })}
      />
      <p class="options-soft">{say.languageNote}</p>
    </Group>
  );
}
