/** What the general dictionary says: the word as it is read here, its other readings, and the words inside it. */
import type { Card, DictionaryWord } from '../../engine/annotation.ts';
import { useWording } from '../shared/wording.tsx';

/** Senses that are seen at once; CC-CEDICT gives up to thirty for a character, the commonest first. */
const SENSES_AT_ONCE = 4;

/** Entries for the whole word, the one as it is read here first, and entries for its parts, in the order of the text. */
export function splitWords({ text, words }: Card): {
  readonly whole: readonly DictionaryWord[];
  readonly parts: readonly DictionaryWord[];
} {
  // A part is shorter than its word; comparing the texts would miss a word in the other script.
  const isWhole = ({ simplified }: DictionaryWord) => simplified.length === text.length;
  return { whole: words.filter(isWhole), parts: words.filter((word) => !isWhole(word)) };
}

export function WordsPart({ card }: { readonly card: Card }) {
  const { whole, parts } = splitWords(card);
  const [here, ...others] = whole;
  const { card: say } = useWording();
  return (
    <section>
      {here && <Senses definitions={here.definitions} />}
      {!here && <p class="card-soft">{say.onlyParts}</p>}
      {others.length > 0 && (
        <>
          <h3 class="card-heading">{say.otherReadings}</h3>
          <WordList words={others} />
        </>
      )}
      {parts.length > 0 && (
        <>
          <h3 class="card-heading">{say.parts}</h3>
          <WordList words={parts} />
        </>
      )}
      <p class="card-credit" lang="en">
        CC-CEDICT, CC BY-SA 4.0
      </p>
    </section>
  );
}

function WordList({ words }: { readonly words: readonly DictionaryWord[] }) {
  return (
    <ul class="card-words">
      {words.map((word, index) => (
        // A character may have two entries of one reading, and a word may have a part twice.
        <li key={index}>
          <span class="card-part" lang="zh-Hans">
            {word.simplified}
          </span>{' '}
          <Traditional word={word} />
          <span class="card-pinyin" lang="zh-Latn-pinyin">
            {word.pinyin}
          </span>
          <Senses definitions={word.definitions} isPart />
        </li>
      ))}
    </ul>
  );
}

/** The traditional form; nothing where it is the same. */
export function Traditional({ word: { simplified, traditional } }: { readonly word: DictionaryWord }) {
  const { card: say } = useWording();
  if (traditional === simplified) return null;
  return (
    <>
      <span class="card-traditional" lang="zh-Hant" title={say.traditional}>
        {traditional}
      </span>{' '}
    </>
  );
}

interface SensesProps {
  readonly definitions: readonly string[];
  readonly isPart?: boolean;
}

/** Senses in the dictionary's order: the first stands out, or all in a row for a part; long lists are folded. */
function Senses({ definitions, isPart = false }: SensesProps) {
  const { card: say } = useWording();
  const seen = definitions.slice(0, SENSES_AT_ONCE);
  const folded = definitions.slice(SENSES_AT_ONCE);
  return (
    <>
      {isPart ? (
        <span class="card-senses" lang="en">
          {seen.join('; ')}
        </span>
      ) : (
        <>
          <p class="card-english" lang="en">
            {seen[0]}
          </p>
          {seen.length > 1 && <SenseList definitions={seen.slice(1)} />}
        </>
      )}
      {folded.length > 0 && (
        <details class="card-more">
          <summary>{say.moreSenses(folded.length)}</summary>
          <SenseList definitions={folded} />
        </details>
      )}
    </>
  );
}

function SenseList({ definitions }: { readonly definitions: readonly string[] }) {
  return (
    <ul class="card-sense-list" lang="en">
      {definitions.map((definition) => (
        <li key={definition}>{definition}</li>
      ))}
    </ul>
  );
}
