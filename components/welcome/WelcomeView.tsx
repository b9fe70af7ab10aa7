/** The first page that a person sees: a sample article, read live, and how to go on. */
import { spaced } from '../../wording/spaced.ts';
import { useOwnWording } from '../shared/own-wording.ts';
import { Switch } from '../shared/Switch.tsx';
import { ShortcutList, type ShortcutView } from '../shared/ShortcutList.tsx';
import { useLanguage } from '../shared/wording.tsx';
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
  const language = useLanguage();
  const { welcome: say } = useOwnWording();
  return (
    <div class="welcome" lang={language}>
      <header class="welcome-head" translate={false}>
        <Wordmark />
        <p class="welcome-lead">{say.lead}</p>
      </header>
      <div class="welcome-columns">
        <Steps {...props} />
        <Sample />
      </div>
      <Permissions {...props} />
      <section class="welcome-private" translate={false} aria-labelledby="welcome-private">
        <h2 id="welcome-private">{say.private}</h2>
        <p>{say.privateNote}</p>
        <p class="welcome-credit">{say.credit}</p>
      </section>
    </div>
  );
}

function Steps({ shortcuts, status, onTogglePanel }: WelcomeViewProps) {
  const { welcome: say } = useOwnWording();
  return (
    <aside class="welcome-side" translate={false} aria-label={say.how}>
      <h2 class="welcome-try">{say.tryIt}</h2>
      <ol class="welcome-steps">
        <li>
          <strong>{spaced(say.read)}</strong>
          {say.readNote}
        </li>
        <li>
          <strong>{spaced(say.rest)}</strong>
          {say.restNote}
        </li>
        <li>
          <strong>{spaced(say.panel)}</strong>
          {say.panelNote}
          <button type="button" class="welcome-button" onClick={onTogglePanel}>
            {say.showPanel}
          </button>
        </li>
      </ol>
      <p class="welcome-status" role="status">
        {status ?? say.reading}
      </p>
      <ShortcutList shortcuts={shortcuts} />
    </aside>
  );
}

/** What the browser lets Yanzhen do, told before anything is asked. */
function Permissions({ officialMedia, onToggleOfficialMedia, onOpenOptions }: WelcomeViewProps) {
  const { welcome: say, options } = useOwnWording();
  return (
    <section class="welcome-permissions" translate={false} aria-labelledby="welcome-permissions">
      <h2 id="welcome-permissions">{say.may}</h2>
      <div class="welcome-cards">
        <div class="welcome-card">
          <h3>{say.onePage}</h3>
          <p>{say.onePageNote}</p>
        </div>
        <div class="welcome-card">
          <h3>{say.oneSite}</h3>
          <p>
            {spaced(say.oneSiteBefore)}
            <button type="button" class="link" onClick={onOpenOptions}>
              {say.oneSiteOptions}
            </button>
            {say.oneSiteAfter}
          </p>
        </div>
        <div class="welcome-card">
          <h3>{say.media}</h3>
          <p>{say.mediaNote}</p>
          <Switch label={options.officialMedia} isOn={officialMedia} onToggle={onToggleOfficialMedia} />
        </div>
      </div>
    </section>
  );
}

function Sample() {
  const { welcome: say } = useOwnWording();
  const { title, byline, date, paragraphs } = sampleArticle;
  return (
    <div class="welcome-sample">
      <p class="welcome-note" translate={false}>
        {say.sample}
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
