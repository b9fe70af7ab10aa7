/** Everything that can be set, grouped, each group with a sample that shows at once what is chosen. */
import { spaced } from '../../wording/spaced.ts';
import { useOwnWording } from '../shared/own-wording.ts';
import { useLanguage } from '../shared/wording.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import { Group, Sample } from './Group.tsx';
import { KeepingGroup, type KeepingGroupProps } from './KeepingGroup.tsx';
import { KnownWords, type KnownWordsProps } from './KnownWords.tsx';
import { LanguageGroup } from './LanguageGroup.tsx';
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
  'pinyin',
  'known',
  'popover',
  'panel',
  'money',
  'language',
  'sites',
  'shortcuts',
  'keeping',
  'about',
] as const;

export function OptionsView(props: OptionsViewProps) {
  const { settings, onChange } = props;
  const language = useLanguage();
  const { options: say } = useOwnWording();
  return (
    <div class="options" lang={language}>
      <header class="options-head" translate={false}>
        <Wordmark />
        <h1>
          {/* A heading is read as the article's, whatever stands around it. */}
          <span translate={false}>{say.title}</span>
        </h1>
        <a class="link" href="vocabulary.html">
          {say.words}
        </a>
      </header>
      <nav class="options-nav" translate={false} aria-label={say.groupsOfOptions}>
        {GROUPS.map((id) => (
          <a key={id} href={`#${id}`}>
            {say.groups[id]}
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
        <LanguageGroup settings={settings} onChange={onChange} />
        <SitesGroup {...props.sites} />
        <ShortcutsGroup {...props.shortcuts} />
        <KeepingGroup {...props.keeping} />
        <Group id="about" title={say.groups.about}>
          <p class="options-soft">
            {spaced(say.aboutBefore(props.version))}
            <a href="https://cc-cedict.org/" target="_blank" rel="noreferrer">
              CC-CEDICT
            </a>
            {say.aboutAfter}
          </p>
        </Group>
      </div>
    </div>
  );
}
