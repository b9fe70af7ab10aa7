/** What a popover says of a word. Everything here is text; nothing of the page or the glossary is ever markup. */
import type { Card, CardRendering, EntryCard, FigureCard, PersonReading, PlaceCard } from '../../engine/annotation.ts';
import { splitWords, Traditional, WordsPart } from './WordsPart.tsx';

export interface CardViewProps {
  readonly card: Card;
  readonly onFollow: (headword: string) => void;
}

/** The English to show first and to copy. */
export function englishOf(card: Card): string | null {
  const { entry, figure, person, place } = card;
  const word = splitWords(card).whole[0];
  return (
    entry?.renderings[0]?.english ??
    figure?.english ??
    person?.english ??
    place?.english ??
    word?.definitions.join('; ') ??
    null
  );
}

/** The word that a card is about, as it is saved. */
export function wordOf({ entry, text }: Card): string {
  return entry?.headword ?? text;
}

export function CardView({ card, onFollow }: CardViewProps) {
  const { entry, figure, person, place, words } = card;
  const pinyin = entry?.reading ?? card.pinyin;
  const [word] = splitWords(card).whole;
  const isKnownAtAll = entry ?? figure ?? person ?? place ?? words[0];
  return (
    <>
      <header class="card-head">
        <span class="card-word" lang="zh-Hans">
          {entry?.headword ?? card.text}
        </span>
        {word && word.traditional !== card.text && <Traditional word={word} />}
        {pinyin && (
          <span class="card-pinyin" lang="zh-Latn-pinyin">
            {pinyin}
          </span>
        )}
      </header>
      {person && <PersonPart person={person} />}
      {place && <PlacePart place={place} />}
      {figure && <FigurePart figure={figure} />}
      {entry && <EntryPart entry={entry} onFollow={onFollow} />}
      {words.length > 0 && <WordsPart card={card} />}
      {!isKnownAtAll && <p class="card-soft">Neither the glossary nor the dictionary explains this word.</p>}
    </>
  );
}

function PersonPart({ person: { english, title, organisation } }: { readonly person: PersonReading }) {
  return (
    <section>
      <p class="card-english">{english}</p>
      {(title ?? organisation) && <p class="card-meaning">{[title, organisation].filter(Boolean).join(', ')}</p>}
    </section>
  );
}

const LEVELS: Readonly<Record<PlaceCard['level'], string>> = {
  province: 'Province level',
  prefecture: 'Prefecture level',
  county: 'County level',
  area: 'Area',
};

function PlacePart({ place: { english, level, within } }: { readonly place: PlaceCard }) {
  return (
    <section>
      <p class="card-english">{english}</p>
      <p class="card-soft">
        {LEVELS[level]}
        {within && `, in ${within}`}
      </p>
    </section>
  );
}

function FigurePart({ figure: { english, digits, explanation, converted } }: { readonly figure: FigureCard }) {
  return (
    <section>
      <p class="card-english">{english}</p>
      {digits && <p class="card-digits">{digits}</p>}
      {converted && <p class="card-digits">{converted}</p>}
      {explanation && <p class="card-soft">{explanation}</p>}
    </section>
  );
}

const STANDINGS: Readonly<Record<CardRendering['standing'], string>> = {
  official: 'Official',
  'state-media': 'State media',
  analyst: 'Analysts',
  reference: 'Reference',
  ours: 'Ours',
  yours: 'Yours',
};

export function EntryPart({
  entry,
  onFollow,
}: {
  readonly entry: EntryCard;
  readonly onFollow: (headword: string) => void;
}) {
  const { renderings, gloss, meaning, caution, parts, see, since, supersededBy } = entry;
  return (
    <section>
      <ol class="card-renderings">
        {renderings.map((rendering) => (
          <li key={rendering.english}>
            <p class="card-english">{rendering.english}</p>
            <Standing rendering={rendering} />
          </li>
        ))}
      </ol>
      {gloss && <p class="card-gloss">Literally: {gloss}</p>}
      <p class="card-meaning">{meaning}</p>
      {caution && (
        <p class="card-caution">
          <strong>Careful:</strong> {caution}
        </p>
      )}
      {parts.length > 0 && (
        <dl class="card-parts">
          {parts.map((part) => (
            <div key={part.chinese}>
              <dt lang="zh-Hans">
                {part.entry ? <Link headword={part.entry} text={part.chinese} onFollow={onFollow} /> : part.chinese}
              </dt>
              <dd>{part.english}</dd>
            </div>
          ))}
        </dl>
      )}
      {(since ?? supersededBy) && (
        <p class="card-soft">
          {since && `In use since ${since}. `}
          {supersededBy && (
            <>
              Superseded by <Link headword={supersededBy} text={supersededBy} onFollow={onFollow} />.
            </>
          )}
        </p>
      )}
      {see.length > 0 && (
        <p class="card-see">
          <span class="card-soft">See also</span>
          {see.map(({ headword, english }) => (
            <Link key={headword} headword={headword} text={headword} title={english} onFollow={onFollow} />
          ))}
        </p>
      )}
    </section>
  );
}

function Standing({ rendering: { standing, source, address } }: { readonly rendering: CardRendering }) {
  return (
    <p class="card-source">
      <span class="card-standing" data-standing={standing}>
        {STANDINGS[standing]}
      </span>
      {source && address ? (
        <a href={address} target="_blank" rel="noreferrer">
          {source}
        </a>
      ) : (
        source
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
