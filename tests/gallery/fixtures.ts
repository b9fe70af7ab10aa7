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

export const fixtures: readonly Fixture[] = [
  ...popoverFixtures,
  ...panelFixtures,
  ...citationFixtures,
  ...popupFixtures,
  ...optionsFixtures,
  ...welcomeFixtures,
  ...glossaryFixtures,
  ...vocabularyFixtures,
];
