/**
 * Every component in every state, light beside dark. Each state is a document of its own (`?show=popover-entry&theme=dark`)
 * in a frame of its own size: popovers, media queries and radio groups of one do not meet those of another.
 */
import { render } from 'preact';
import { SpeakingIn } from '../../components/shared/wording.tsx';
import type { Fixture } from '../../components/shared/fixture.ts';
import { fixtures } from './fixtures.ts';
import galleryStyles from './gallery.css?inline';

const THEMES = ['light', 'dark'] as const;

function Index() {
  return (
    <main class="gallery">
      {fixtures.map(({ name, width, height }) => (
        <section key={name}>
          <h2>{name}</h2>
          {THEMES.map((theme) => (
            <iframe
              key={theme}
              title={`${name}, ${theme}`}
              src={`?show=${name}&theme=${theme}`}
              {...{ width, height }}
            />
          ))}
        </section>
      ))}
    </main>
  );
}

function addStyles(to: Node, styles: readonly string[]): void {
  const style = document.createElement('style');
  style.textContent = styles.join('\n');
  to.appendChild(style);
}

/** A page of our own: our styles are the document's. */
function showOwnPage({ styles, view, language = 'en' }: Fixture): void {
  addStyles(document.head, styles);
  const main = document.createElement('main');
  document.body.append(main);
  document.documentElement.lang = language;
  render(<SpeakingIn language={language}>{view(main)}</SpeakingIn>, main);
}

/** Somebody else's page with an article, and our surface over it as `page/host.ts` and the reader put it there. */
function showInPage({ styles, view, language = 'en' }: Fixture, theme: string): void {
  addStyles(document.head, [galleryStyles]);
  const host = document.createElement('div');
  const word = document.createElement('mark');
  word.textContent = '专精特新';
  const article = document.createElement('article');
  article.lang = 'zh-Hans';
  article.append('今年，云川市将新增', word, '企业300家，力争软件业务收入突破1200亿元。');
  const main = document.createElement('main');
  main.append(article);
  document.body.append(main);
  document.documentElement.append(host);
  host.dataset['theme'] = theme;
  // Open, unlike the reader's: axe cannot look into a closed one.
  const root = host.attachShadow({ mode: 'open' });
  const container = document.createElement('div');
  addStyles(root, [':host{all:initial!important}', ...styles]);
  root.append(container);
  render(<SpeakingIn language={language}>{view(word)}</SpeakingIn>, container);
}

const wanted = new URLSearchParams(location.search);
const theme = wanted.get('theme') ?? 'light';
const shown = fixtures.find(({ name }) => name === wanted.get('show'));
if (shown) {
  document.title = shown.name;
  document.documentElement.dataset['theme'] = theme;
  if (shown.surface === 'own-page') showOwnPage(shown);
  else showInPage(shown, theme);
} else {
  addStyles(document.head, [galleryStyles]);
  render(<Index />, document.body);
}
document.documentElement.dataset['ready'] = fixtures.map(({ name }) => name).join(' ');
