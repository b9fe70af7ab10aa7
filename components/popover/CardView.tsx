/** What a popover says of a word. Everything here is text; nothing of the page or the glossary is ever markup. */
import type { Card, CardRendering, EntryCard, FigureCard, PersonReading, PlaceCard } from '../../engine/annotation.ts';
import { spaced } from '../../wording/spaced.ts';
import { English } from '../shared/English.tsx';
import { useWording } from '../shared/wording.tsx';
import { Mixed } from './Mixed.tsx';
import { splitWords, Traditional, WordsPart } from './WordsPart.tsx';

export interface CardViewProps {
  readonly card: Card;
  readonly onFollow: (headword: string) => void;
}

/** The word as the popover is titled and as it is saved: the form that the glossary knows, or as it stands on the page. */
export function titleOf(card: Card): string {
  return card.entry?.headword ?? card.text;
}

/** The word with its reading. */
export function CardHead({ card }: { readonly card: Card }) {
  const { entry, text } = card;
  const pinyin = entry?.reading ?? card.pinyin;
  const [word] = splitWords(card).whole;
  const isTraditional = word !== undefined && word.traditional === text && word.simplified !== text;
  return (
    <>
      <span class="card-word" lang={isTraditional && !entry ? 'zh-Hant' : 'zh-Hans'}>
        {titleOf(card)}
      </span>{' '}
      {word && word.traditional !== text && <Traditional word={word} />}
      {pinyin && (
        <span class="card-pinyin" lang="zh-Latn-pinyin">
          {pinyin}
        </span>
      )}
    </>
  );
}

export function CardView({ card, onFollow }: CardViewProps) {
  const { entry, figure, person, place, words } = card;
  const { card: say } = useWording();
  const isKnownAtAll = entry ?? figure ?? person ?? place ?? words[0];
  return (
    <>
      {person && <PersonPart person={person} />}
      {place && <PlacePart place={place} />}
      {figure && <FigurePart figure={figure} />}
      {entry && <EntryPart entry={entry} onFollow={onFollow} />}
      {entry && entry.headword !== card.text && (
        <p class="card-soft">
          {spaced(say.onThisPage)}
          <span lang="zh">{card.text}</span>
        </p>
      )}
      {words.length > 0 && <WordsPart card={card} />}
      {!isKnownAtAll && <p class="card-soft">{say.unexplained}</p>}
    </>
  );
}

function PersonPart({ person: { english, title, organisation } }: { readonly person: PersonReading }) {
  return (
    <section>
      <p class="card-english" lang="en">
        {english}
      </p>
      {(title ?? organisation) && (
        <p class="card-meaning" lang="en">
          {[title, organisation].filter(Boolean).join(', ')}
        </p>
      )}
    </section>
  );
}

function PlacePart({ place: { english, level, within } }: { readonly place: PlaceCard }) {
  const { card: say } = useWording();
  return (
    <section>
      <p class="card-english" lang="en">
        {english}
      </p>
      <p class="card-soft">
        {say.levels[level]}
        {within && (
          <>
            {spaced(say.within)}
            <English>{within}</English>
          </>
        )}
      </p>
    </section>
  );
}

function FigurePart({ figure: { english, digits, explanation, converted } }: { readonly figure: FigureCard }) {
  return (
    <section>
      <p class="card-english" lang="en">
        {english}
      </p>
      {digits && <p class="card-digits">{digits}</p>}
      {converted && (
        <p class="card-digits" lang="en">
          {converted}
        </p>
      )}
      {explanation && (
        <p class="card-soft">
          <Mixed text={explanation} />
        </p>
      )}
    </section>
  );
}

export function EntryPart({
  entry,
  onFollow,
}: {
  readonly entry: EntryCard;
  readonly onFollow: (headword: string) => void;
}) {
  const {
    renderings: [first, ...others],
    gloss,
    meaning,
    caution,
    parts,
    see,
    since,
    supersededBy,
  } = entry;
  const { card: say } = useWording();
  return (
    <section>
      {first && <Rendering rendering={first} />}
      {gloss && (
        <p class="card-gloss">
          {spaced(say.literally)}
          <English>{gloss}</English>
        </p>
      )}
      <p class="card-meaning">
        <Mixed text={meaning} />
      </p>
      {caution && (
        <p class="card-caution">
          <strong>{spaced(say.careful)}</strong>
          <Mixed text={caution} />
        </p>
      )}
      {others.length > 0 && (
        <>
          <p class="card-heading">{say.alsoRendered}</p>
          <ol class="card-renderings">
            {others.map((rendering) => (
              <li key={rendering.english}>
                <Rendering rendering={rendering} />
              </li>
            ))}
          </ol>
        </>
      )}
      {parts.length > 0 && (
        <dl class="card-parts">
          {parts.map((part) => (
            <div key={part.chinese}>
              <dt lang="zh-Hans">
                {part.entry ? <Link headword={part.entry} text={part.chinese} onFollow={onFollow} /> : part.chinese}
              </dt>
              <dd lang="en">{part.english}</dd>
            </div>
          ))}
        </dl>
      )}
      {(since ?? supersededBy) && (
        <p class="card-soft">
          {since && spaced(say.since(since))}
          {supersededBy && (
            <>
              {spaced(say.supersededBy)}
              <Link headword={supersededBy} text={supersededBy} onFollow={onFollow} />
              {say.supersededEnd}
            </>
          )}
        </p>
      )}
      {see.length > 0 && (
        <p class="card-see">
          <span class="card-soft">{say.seeAlso}</span>
          {see.map(({ headword, english }) => (
            <Link key={headword} headword={headword} text={headword} title={english} onFollow={onFollow} />
          ))}
        </p>
      )}
    </section>
  );
}

function Rendering({ rendering }: { readonly rendering: CardRendering }) {
  return (
    <>
      <p class="card-english" lang="en">
        {rendering.english}
      </p>
      <Standing rendering={rendering} />
    </>
  );
}

function Standing({ rendering: { standing, source, address } }: { readonly rendering: CardRendering }) {
  const { card: say } = useWording();
  return (
    <p class="card-source">
      <span class="card-standing" data-standing={standing}>
        {say.standings[standing]}
      </span>
      {source && address ? (
        <a href={address} target="_blank" rel="noreferrer">
          <Mixed text={source} />
        </a>
      ) : (
        source && <Mixed text={source} />
      )}
    </p>
  );
}

interface LinkProps {
  readonly headword: string;
  readonly text: string;
  readonly title?: string;
  readonly onFollow: (headword: string) => void;
}

function Link({ headword, text, title, onFollow }: LinkProps) {
  return (
    <button type="button" class="card-link" lang="zh-Hans" title={title} onClick={() => onFollow(headword)}>
      {text}
    </button>
  );
}
