import { signal } from '@preact/signals';
import { render } from 'preact';
import { SpeakingIn } from '../../components/shared/wording.tsx';
import { offerFile } from '../../components/shared/offer-file.ts';
import '../../components/shared/controls.css';
import '../../components/shared/page-head.css';
import '../../components/shared/tokens.css';
import '../../components/vocabulary-page/vocabulary.css';
import { VocabularyView } from '../../components/vocabulary-page/VocabularyView.tsx';
import { readSettings } from '../../settings/items.ts';
import { interfaceLanguage, speakAs } from '../../settings/interface-language.ts';
import { titlePage } from '../../settings/own-page.ts';
import { readVocabulary, watchVocabulary } from '../../vocabulary/saved-words.ts';
import { createKeeping } from './keeping.ts';

const [settings, initial] = await Promise.all([readSettings(), readVocabulary()]);
document.documentElement.dataset['theme'] = settings.theme;
speakAs(settings);
titlePage(document, 'vocabulary');

const vocabulary = signal(initial);
watchVocabulary((changed) => (vocabulary.value = changed));
const keeping = createKeeping(vocabulary);

/** What a popover has led to is looked for at once. */
function wantedQuery(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // A fragment typed by hand may hold a lone percent sign: then it means itself.
    return location.hash.slice(1);
  }
}

function Page() {
  const { words, unreadable } = vocabulary.value;
  return (
    <SpeakingIn language={interfaceLanguage.value}>
      <VocabularyView
        words={words}
        query={wantedQuery()}
        status={keeping.status.value}
        onUndo={keeping.undo.value}
        onSaveUnreadable={
          unreadable === null
            ? null
            : () => offerFile('yanzhen-unreadable-words.json', JSON.stringify(unreadable, null, 2), 'application/json')
        }
        onEdit={keeping.edit}
        onRemove={keeping.remove}
        onExport={keeping.exportWords}
        onImport={keeping.importFile}
      />
    </SpeakingIn>
  );
}

render(<Page />, document.querySelector('#root') as Element);
