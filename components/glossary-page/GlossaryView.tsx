/** The glossary as pages: found by Chinese, pinyin or English, browsed by domain, an address for each entry. */
import type { Card, EntryCard } from '../../engine/annotation.ts';
import { EntryPart } from '../popover/CardView.tsx';
import { useOwnWording } from '../shared/own-wording.ts';
import { useLanguage } from '../shared/wording.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import { HomeView, type HomeProps } from './HomeView.tsx';
import { addressOf, type Route } from './route.ts';
import { YoursView, type YoursProps } from './YoursView.tsx';

export interface ListedEntry {
  readonly headword: string;
  readonly reading: string;
  readonly english: string;
}

export interface Desk {
  readonly name: string;
  readonly title: string;
  readonly size: number;
}

export interface GlossaryViewProps {
  readonly route: Route;
  readonly desks: readonly Desk[];
  /** What the route lists: what was found, or the entries of a desk. */
  readonly listed: readonly ListedEntry[];
  /** The entry that the route names; null where there is none. */
  readonly card: Card | null;
  readonly home: HomeProps;
  readonly yours: YoursProps;
  readonly onSearch: (query: string) => void;
  readonly onGo: (route: Route) => void;
}

/** More would be a page that nobody reads through; a longer query finds the others. */
const MOST_LISTED = 300;

export function GlossaryView(props: GlossaryViewProps) {
  const { route, desks, onSearch } = props;
  const language = useLanguage();
  const { glossary: say } = useOwnWording();
  return (
    <div class="glossary" lang={language}>
      <header class="page-head">
        <a class="glossary-home" href={addressOf({ page: 'home' })}>
          <Wordmark />
        </a>
        <search class="page-search">
          <input
            type="search"
            aria-label={say.search}
            placeholder={say.searchExample}
            value={route.page === 'search' ? route.query : ''}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </search>
        <a
          class="glossary-yours"
          href={addressOf({ page: 'yours', add: '' })}
          aria-current={route.page === 'yours' && 'page'}
        >
          {say.yours}
        </a>
      </header>
      <div class="glossary-body">
        <nav class="glossary-desks" aria-label={say.domains}>
          <ul>
            {desks.map(({ name, title, size }) => (
              <li key={name}>
                <a
                  href={addressOf({ page: 'desk', desk: name })}
                  aria-current={route.page === 'desk' && route.desk === name && 'page'}
                >
                  {say.desks[name] ?? title} <span class="glossary-count">{size}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <section class="glossary-main" aria-live="polite">
          <Page {...props} />
        </section>
      </div>
    </div>
  );
}

function Page({ route, desks, listed, card, home, yours, onGo }: GlossaryViewProps) {
  const { glossary: say } = useOwnWording();
  switch (route.page) {
    case 'home':
      return <HomeView {...home} domains={desks.length} entries={desks.reduce((sum, { size }) => sum + size, 0)} />;
    case 'search':
      return (
        <>
          <h1>{listed.length === 0 ? say.nothing(route.query) : say.found(route.query)}</h1>
          {listed.length === 0 && (
            <p class="glossary-lead">
              <a href={addressOf({ page: 'yours', add: route.query })}>{say.add}</a>
            </p>
          )}
          <EntryList entries={listed} />
        </>
      );
    case 'desk':
      return (
        <>
          <h1>{desks.some(({ name }) => name === route.desk) ? say.desks[route.desk] : say.noDomain}</h1>
          <EntryList entries={listed} />
        </>
      );
    case 'entry':
      return card?.entry ? (
        <EntryPage entry={card.entry} desks={desks} onGo={onGo} />
      ) : (
        <>
          <h1 lang="zh-Hans">{route.headword}</h1>
          <p class="glossary-lead">
            {say.noEntry} <a href={addressOf({ page: 'yours', add: route.headword })}>{say.add}</a>
          </p>
        </>
      );
    case 'yours':
      return <YoursView {...yours} />;
  }
}

function EntryList({ entries }: { readonly entries: readonly ListedEntry[] }) {
  const { glossary: say } = useOwnWording();
  return (
    <>
      <ul class="glossary-list">
        {entries.slice(0, MOST_LISTED).map(({ headword, reading, english }) => (
          <li key={headword}>
            <a href={addressOf({ page: 'entry', headword })}>
              <span lang="zh-Hans">{headword}</span>
              <span class="glossary-reading" lang="zh-Latn-pinyin">
                {reading}
              </span>
              <span class="glossary-english" lang="en">
                {english}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {entries.length > MOST_LISTED && <p class="glossary-soft">{say.more(entries.length - MOST_LISTED)}</p>}
    </>
  );
}

interface EntryPageProps {
  readonly entry: EntryCard;
  readonly desks: readonly Desk[];
  readonly onGo: (route: Route) => void;
}

function EntryPage({ entry, desks, onGo }: EntryPageProps) {
  const { glossary: say } = useOwnWording();
  const desk = desks.find(({ name }) => name === entry.desk);
  const facts: readonly (readonly [string, string | null])[] = [
    [say.kind, say.kinds[entry.kind] ?? entry.kind],
    [say.level, entry.level && (say.levels[entry.level] ?? entry.level)],
    [say.unit, entry.unit],
  ];
  return (
    <article class="glossary-entry">
      <h1>
        <span lang="zh-Hans">{entry.headword}</span>
        <span class="glossary-reading" lang="zh-Latn-pinyin">
          {entry.reading}
        </span>
      </h1>
      <EntryPart entry={entry} onFollow={(headword) => onGo({ page: 'entry', headword })} />
      <dl class="glossary-facts">
        {entry.aliases.length > 0 && (
          <div>
            <dt>{say.alsoWritten}</dt>
            <dd lang="zh-Hans">{entry.aliases.join('、')}</dd>
          </div>
        )}
        {desk && (
          <div>
            <dt>{say.domain}</dt>
            <dd>
              <a href={addressOf({ page: 'desk', desk: desk.name })}>{say.desks[desk.name] ?? desk.title}</a>
            </dd>
          </div>
        )}
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </article>
  );
}
