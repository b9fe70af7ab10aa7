/** Everything that can be set, grouped, each group with a sample that shows at once what is chosen. */
import { Wordmark } from '../shared/Wordmark.tsx';
import { Group, Sample } from './Group.tsx';
import { KeepingGroup, type KeepingGroupProps } from './KeepingGroup.tsx';
import { KnownWords, type KnownWordsProps } from './KnownWords.tsx';
import { LostSettings, type LostSettingsProps } from './LostSettings.tsx';
import { MoneyGroup, type SumPreview } from './MoneyGroup.tsx';
import { PanelGroup } from './PanelGroup.tsx';
import { PinyinGroup } from './PinyinGroup.tsx';
import { PopoverGroup } from './PopoverGroup.tsx';
import { samples } from './samples.ts';
import type { SettingsGroupProps } from './settings-values.ts';
import { ShortcutsGroup, type ShortcutsGroupProps } from './ShortcutsGroup.tsx';
import { SitesGroup, type SitesGroupProps } from './SitesGroup.tsx';

export interface OptionsViewProps extends SettingsGroupProps {
  readonly known: KnownWordsProps;
  readonly sites: SitesGroupProps;
  readonly shortcuts: ShortcutsGroupProps;
  readonly keeping: KeepingGroupProps;
  readonly lost: LostSettingsProps;
  /** The sample of the panel in English, and of money as it is told; null while they are being read. */
  readonly statement: string | null;
  readonly sum: SumPreview | null;
  readonly version: string;
}

const GROUPS = [
  ['pinyin', 'Pinyin'],
  ['known', 'Words you know'],
  ['popover', 'Popover and colours'],
  ['panel', 'English panel'],
  ['money', 'Money'],
  ['sites', 'Sites'],
  ['shortcuts', 'Shortcuts'],
  ['keeping', 'Your settings'],
  ['about', 'About'],
] as const;

export function OptionsView(props: OptionsViewProps) {
  const { settings, onChange } = props;
  return (
    <div class="options" lang="en">
      <header class="options-head" translate={false}>
        <Wordmark />
        <h1>Options</h1>
        <a class="link" href="vocabulary.html">
          My words
        </a>
      </header>
      <nav class="options-nav" aria-label="Groups of options">
        {GROUPS.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <div class="options-groups">
        <LostSettings {...props.lost} />
        <PinyinGroup settings={settings} onChange={onChange} />
        <KnownWords {...props.known}>
          <Sample text={samples.known} />
        </KnownWords>
        <PopoverGroup settings={settings} onChange={onChange} />
        <PanelGroup settings={settings} onChange={onChange} statement={props.statement} />
        <MoneyGroup settings={settings} onChange={onChange} sum={props.sum} />
        <SitesGroup {...props.sites} />
        <ShortcutsGroup {...props.shortcuts} />
        <KeepingGroup {...props.keeping} />
        <Group id="about" title="About">
          <p class="options-soft">
            Yanzhen {props.version}. Works on your computer alone and sends nothing. Code and glossary: MIT. Word
            definitions are derived from{' '}
            <a href="https://cc-cedict.org/" target="_blank" rel="noreferrer">
              CC-CEDICT
            </a>
            , CC BY-SA 4.0.
          </p>
        </Group>
      </div>
    </div>
  );
}
