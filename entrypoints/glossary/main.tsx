import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { GlossaryView } from '../../components/glossary-page/GlossaryView.tsx';
import '../../components/glossary-page/glossary.css';
import '../../components/popover/popover.css';
import { SpeakingIn } from '../../components/shared/wording.tsx';
import { addressOf, routeOf } from '../../components/glossary-page/route.ts';
import '../../components/shared/controls.css';
import '../../components/shared/page-head.css';
import '../../components/shared/tokens.css';
import { cardOfHeadword } from '../../engine/look-up.ts';
import { deskTitles } from '../../glossary/desks.ts';
import { createGlossary, type GlossaryData } from '../../glossary/glossary.ts';
import { chooseEntries } from '../../glossary/featured.ts';
import { overlayGlossary } from '../../glossary/overlay.ts';
import { createSearch, hitOf } from '../../glossary/search.ts';
import { overlayFor, withPreset } from '../../personal/change.ts';
import { readCollection, watchCollection } from '../../personal/items.ts';
import { readPreset } from '../../personal/preset.ts';
import { interfaceLanguage, speakAs } from '../../settings/interface-language.ts';
import { titlePage } from '../../settings/own-page.ts';
import { readSettings } from '../../settings/items.ts';
import { describeYours } from './yours.ts';

const response = await fetch(browser.runtime.getURL('/data/glossary.json'));
const ours = createGlossary((await response.json()) as GlossaryData);
const [settings, preset] = await Promise.all([readSettings(), readPreset()]);
document.documentElement.dataset['theme'] = settings.theme;
speakAs(settings);
titlePage(document, 'glossary');

const collection = signal(await readCollection());
watchCollection((changed) => (collection.value = changed));
const route = signal(routeOf(location.hash));
addEventListener('hashchange', () => (route.value = routeOf(location.hash)));

const all = computed(() => withPreset(collection.value, preset));
const glossary = computed(() => overlayGlossary(ours, overlayFor(all.value, null)));
const search = computed(() => createSearch(glossary.value.findings));
const listed = computed(() => {
  const now = route.value;
  if (now.page === 'search') return search.value(now.query);
  if (now.page !== 'desk') return [];
  return glossary.value.findings.filter(({ desk }) => desk === now.desk).map(hitOf);
});
const desks = computed(() =>
  Object.entries(deskTitles).map(([name, title]) => {
    const size = glossary.value.findings.filter(({ desk }) => desk === name).length;
    return { name, title, size };
  }),
);
const yours = describeYours(collection, preset);

/** Entries on the first page, and the milliseconds after which they are others by themselves. */
const [FEATURED, DAY] = [6, 86_400_000];
const turn = signal(Math.floor(Date.now() / DAY));
const home = computed(() => ({
  featured: chooseEntries(glossary.value.findings, FEATURED, turn.value).map((finding) => ({
    ...hitOf(finding),
    meaning: finding.entry.meaning,
    desk: finding.desk ?? '',
  })),
  sourced: glossary.value.findings.filter(
    ({ desk, entry }) => desk !== null && entry.renderings.some(({ source }) => source !== undefined),
  ).length,
  onOthers: () => (turn.value += 1),
}));

function Page() {
  const now = route.value;
  return (
    <SpeakingIn language={interfaceLanguage.value}>
      <GlossaryView
        route={now}
        desks={desks.value.filter(({ size }) => size > 0)}
        listed={listed.value}
        card={now.page === 'entry' ? cardOfHeadword(now.headword, glossary.value) : null}
        home={home.value}
        yours={{ ...yours.value, add: now.page === 'yours' ? now.add : '' }}
        onSearch={(query) => {
          // A search is one place in the history, however many keys it takes to write.
          history.replaceState(null, '', addressOf(query === '' ? { page: 'home' } : { page: 'search', query }));
          route.value = routeOf(location.hash);
        }}
        onGo={(to) => (location.hash = addressOf(to))}
      />
    </SpeakingIn>
  );
}

render(<Page />, document.querySelector('#root') as Element);
