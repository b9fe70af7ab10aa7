/** The first page that a person sees: a sample article, read live, and how to go on. */
import { Switch } from '../shared/Switch.tsx';
import { ShortcutList, type ShortcutView } from '../shared/ShortcutList.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import { sampleArticle } from './sample-article.ts';

export interface WelcomeViewProps {
  readonly shortcuts: readonly ShortcutView[];
  /** What has been read so far, in a sentence; null while reading. */
  readonly status: string | null;
  readonly officialMedia: boolean;
  readonly onTogglePanel: () => void;
  readonly onToggleOfficialMedia: () => void;
  readonly onOpenOptions: () => void;
}

export function WelcomeView(props: WelcomeViewProps) {
  return (
    <div class="welcome">
      <header class="welcome-head" translate={false}>
        <Wordmark />
        <p class="welcome-lead">
          Read Chinese policy news, with what dictionaries do not explain. All on your computer: nothing that you read
          leaves it.
        </p>
      </header>
      <div class="welcome-columns">
        <Steps {...props} />
        <Sample />
      </div>
      <Permissions {...props} />
      <section class="welcome-private" translate={false} aria-labelledby="welcome-private">
        <h2 id="welcome-private">What is private: everything</h2>
        <p>
          Yanzhen works on your computer alone. It sends nothing, asks no server for anything, and keeps no record of
          what you read. Your settings travel only through your browser’s own sync, if you use that; your words and
          terms stay on this device.
        </p>
        <p class="welcome-credit">Word definitions: CC-CEDICT, CC BY-SA 4.0. Glossary and code: MIT.</p>
      </section>
    </div>
  );
}

function Steps({ shortcuts, status, onTogglePanel }: WelcomeViewProps) {
  return (
    <aside class="welcome-side" translate={false} aria-label="How to read">
      <h2 class="welcome-try">Try it here, in three steps</h2>
      <ol class="welcome-steps">
        <li>
          <strong>Read.</strong> Pinyin stands over each word; the text stays the page’s own for copying and finding.
        </li>
        <li>
          <strong>Rest the pointer on an underlined term,</strong> or tap it, to see what it means and who renders it
          so.
        </li>
        <li>
          <strong>Open the English panel</strong> for a brief and for what each paragraph says.
          <button type="button" class="welcome-button" onClick={onTogglePanel}>
            Show the English panel
          </button>
        </li>
      </ol>
      <p class="welcome-status" role="status">
        {status ?? 'Reading the sample article …'}
      </p>
      <ShortcutList shortcuts={shortcuts} />
    </aside>
  );
}

/** What the browser lets Yanzhen do, told before anything is asked. */
function Permissions({ officialMedia, onToggleOfficialMedia, onOpenOptions }: WelcomeViewProps) {
  return (
    <section class="welcome-permissions" translate={false} aria-labelledby="welcome-permissions">
      <h2 id="welcome-permissions">What it may do, and when it asks</h2>
      <div class="welcome-cards">
        <div class="welcome-card">
          <h3>At first: one page at a time</h3>
          <p>
            Open an article and press Yanzhen’s button in the toolbar. It may then read that page and no other, until
            you leave it. Nothing was asked for that at installation, and no page is touched before you press.
          </p>
        </div>
        <div class="welcome-card">
          <h3>If you like: a site by itself</h3>
          <p>
            “Always read”, in the popup under the button, has a site read from then on. Your browser asks you about that
            site first, and you can take it back in the{' '}
            <button type="button" class="link" onClick={onOpenOptions}>
              options
            </button>
            .
          </p>
        </div>
        <div class="welcome-card">
          <h3>Or the official media together</h3>
          <p>Xinhua, People’s Daily, gov.cn and others like them. Your browser will show you the list and ask once.</p>
          <Switch label="Read Chinese official media by itself" isOn={officialMedia} onToggle={onToggleOfficialMedia} />
        </div>
      </div>
    </section>
  );
}

function Sample() {
  const { title, byline, date, paragraphs } = sampleArticle;
  return (
    <div class="welcome-sample">
      <p class="welcome-note">
        A sample article. The city, the people and the figures are invented; the terms are real.
      </p>
      <article lang="zh-Hans">
        <h1>{title}</h1>
        <p class="welcome-byline">
          <time dateTime={date}>{date}</time> {byline}
        </p>
        {paragraphs.map(({ text, heading }) => (heading ? <h2 key={text}>{text}</h2> : <p key={text}>{text}</p>))}
      </article>
    </div>
  );
}
