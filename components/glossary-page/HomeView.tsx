/** The glossary’s first page: how much there is, how it is found, and a few entries for somebody who looks for nothing yet. */
import { useOwnWording } from '../shared/own-wording.ts';
import { addressOf } from './route.ts';

export interface FeaturedEntry {
  readonly headword: string;
  readonly reading: string;
  readonly english: string;
  readonly meaning: string;
  /** The name of its domain. */
  readonly desk: string;
}

export interface HomeProps {
  readonly featured: readonly FeaturedEntry[];
  /** How many entries have English that was read in a named source. */
  readonly sourced: number;
  readonly onOthers: () => void;
}

export interface HomeViewProps extends HomeProps {
  readonly entries: number;
  readonly domains: number;
}

/** One entry, found in each way that there is. */
const WAYS = [
  { way: 'chinese', lang: 'zh-Hans', query: '新质生产力' },
  { way: 'pinyin', lang: 'zh-Latn-pinyin', query: 'xinzhi shengchanli' },
  { way: 'initials', lang: 'zh-Latn-pinyin', query: 'xzscl' },
  { way: 'english', lang: 'en', query: 'new quality' },
] as const;

export function HomeView({ entries, domains, sourced, featured, onOthers }: HomeViewProps) {
  const { glossary: say } = useOwnWording();
  return (
    <>
      <h1>{say.title}</h1>
      <p class="glossary-lead">{say.lead(entries, domains, sourced)}</p>
      <section class="glossary-part" aria-labelledby="ways">
        <h2 id="ways">{say.howToSearch}</h2>
        <dl class="glossary-ways">
          {WAYS.map(({ way, lang, query }) => (
            <div key={way}>
              <dt>{say.ways[way]}</dt>
              <dd>
                <a href={addressOf({ page: 'search', query })} lang={lang}>
                  {query}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {featured.length > 0 && (
        <section class="glossary-part" aria-labelledby="featured">
          <header>
            <h2 id="featured">{say.toBeginWith}</h2>
            <button type="button" class="link" onClick={onOthers}>
              {say.others}
            </button>
          </header>
          <ul class="glossary-cards">
            {featured.map((entry) => (
              <Featured key={entry.headword} {...entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Featured({ headword, reading, english, meaning, desk }: FeaturedEntry) {
  const { glossary: say } = useOwnWording();
  return (
    <li class="glossary-card">
      <h3>
        <a href={addressOf({ page: 'entry', headword })} lang="zh-Hans">
          {headword}
        </a>
      </h3>
      <p class="glossary-reading" lang="zh-Latn-pinyin">
        {reading}
      </p>
      <p class="glossary-card-english" lang="en">
        {english}
      </p>
      <p class="glossary-card-meaning" lang="en">
        {meaning}
      </p>
      <p class="glossary-soft">{say.desks[desk] ?? desk}</p>
    </li>
  );
}
