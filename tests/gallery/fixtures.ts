/** Every fixture, in the order in which the gallery shows them. */
import { citationFixtures } from '../../components/citation/CitationCard.fixture.tsx';
import { glossaryFixtures } from '../../components/glossary-page/GlossaryView.fixture.tsx';
import { panelFixtures } from '../../components/panel/Panel.fixture.tsx';
import { popoverFixtures } from '../../components/popover/Popover.fixture.tsx';
import { popupFixtures } from '../../components/popup/PopupView.fixture.tsx';
import { optionsFixtures } from '../../components/settings/OptionsView.fixture.tsx';
import type { Fixture } from '../../components/shared/fixture.ts';
import { vocabularyFixtures } from '../../components/vocabulary-page/VocabularyView.fixture.tsx';
import { welcomeFixtures } from '../../components/welcome/WelcomeView.fixture.tsx';

const english: readonly Fixture[] = [
  ...popoverFixtures,
  ...panelFixtures,
  ...citationFixtures,
  ...popupFixtures,
  ...optionsFixtures,
  ...welcomeFixtures,
  ...glossaryFixtures,
  ...vocabularyFixtures,
];

/** Those that have the most words, once more in Chinese. */
const IN_CHINESE =
  /^(?:popover-(?:entry|caution|words|correcting|nothing|narrow)|panel-(?:brief|paragraphs|slim|figures|left|translated|not-read|phone|bottom)|citation-refused|popup-(?:reading|not-read|closed-page|lost-settings|long-host)|options-(?:sites|no-sites|lost|narrow)|welcome-(?:read|narrow)|glossary-(?:home|search|entry|yours|narrow)|vocabulary-(?:words|empty|damaged|narrow))$/;

const chinese = english
  .filter(({ name }) => IN_CHINESE.test(name))
  .map((fixture): Fixture => ({ ...fixture, name: `zh-${fixture.name}`, language: 'zh-Hans' }));

export const fixtures: readonly Fixture[] = [...english, ...chinese];
