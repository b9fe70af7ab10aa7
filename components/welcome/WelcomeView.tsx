/** The first page that a person sees: a sample article, read live, and how to go on. */
import { ShortcutList, type ShortcutView } from '../shared/ShortcutList.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import { sampleArticle } from './sample-article.ts';

export interface WelcomeViewProps {
  readonly shortcuts: readonly ShortcutView[];
  /** What has been read so far, in a sentence; null while reading. */
  readonly status: string | null;
  readonly onTogglePanel: () => void;
}

export function WelcomeView({ shortcuts, status, onTogglePanel }: WelcomeViewProps) {
  return (
    <div class="welcome">
      <header class="welcome-head" translate={false}>
        <Wordmark />
        <p class="welcome-lead">Read Chinese policy news, with what dictionaries do not explain.</p>
      </header>
      <div class="welcome-columns">
        <Sample />
        <aside class="welcome-side" translate={false} aria-label="How to read">
          <ol class="welcome-steps">
            <li>
              <strong>Read.</strong> Pinyin stands over each word; the text stays the page’s own for copying and
              finding.
            </li>
            <li>
              <strong>Rest the pointer on an underlined term,</strong> or tap it, to see what it means and who renders
              it so.
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
          <section class="welcome-private">
            <h2>On your own pages</h2>
            <p>
              Open an article and press Yanzhen’s button in the toolbar. It reads that page and no other. If you like,
              it reads a site by itself from then on; your browser asks you first.
            </p>
            <h2>What is private: everything</h2>
            <p>
              Yanzhen works on your computer alone. It sends nothing, asks no server for anything, and keeps no record
              of what you read.
            </p>
            <p class="welcome-credit">Word definitions: CC-CEDICT, CC BY-SA 4.0. Glossary and code: MIT.</p>
          </section>
        </aside>
      </div>
    </div>
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
