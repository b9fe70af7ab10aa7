/** Who and what there is in a place: 四川|一批重大工程, 济南市|一家企业, 湖北、安徽等地|农业部门, 山东济南|三家企业. */
import { countedWithin } from './counted-rules.ts';
import type { Parsed, Rule } from './chart.ts';
import { determined } from './compose.ts';
import { splitHead } from './inflect.ts';
import type { ClauseWords, Word } from './lexicon.ts';
import { sayNominals, type Nominal, type NominalList } from './nominal.ts';
import { isChain } from './place-chain.ts';

interface Nouns {
  /** Attributes and a head. */
  readonly bare: Rule<Nominal>;
  /** With an owner or a count. */
  readonly simple: Rule<Nominal>;
}

/** Of those that a determiner picks out, something that they have. */
interface SomeOf {
  readonly ofSome: (from: number, word: Extract<Word, { is: 'determiner' }>) => Parsed<Nominal>[];
  readonly beginsWithMany: (from: number, nouns: Parsed<Nominal>) => boolean;
}

/** 四川|一批重大工程, 济南市|一家企业, 全省|大部分地区|气温: some of what one place has, from behind its name. */
export function someWithin(
  { wordsOf }: ClauseWords,
  { bare, ofSome, beginsWithMany }: Pick<Nouns, 'bare'> & SomeOf,
): (from: number, place: string) => Parsed<Nominal>[] {
  return (from, place) =>
    wordsOf(from, 'determiner').flatMap(({ word, end }) => {
      if (!SOME.test(word.english)) return [];
      const plain = bare(end).flatMap((parsed) => {
        const { value, ...rest } = parsed;
        const isPlain = value.after === '' && !value.isAction && splitHead(value.head).after === '';
        // 全国多个省份: of the country itself
        const isLevel = LEVEL.test(value.head);
        const some = isPlain && !isLevel && !beginsWithMany(end, parsed) ? determined(value, word) : null;
        return some === null ? [] : [{ ...rest, value: some }];
      });
      const owned = word.number === 'many' ? ofSome(end, word) : [];
      return [...plain, ...owned].map(({ value, ...rest }) => ({
        ...rest,
        value: { ...value, after: `${value.after} in ${place}` },
        cost: rest.cost + 1,
      }));
    });
}

/** 湖北、安徽等地|农业部门, 山西、陕西两省|企业: who and what several places have, behind their names; 山东济南|企业 as well. */
export function heldByPlaces({ text, isAt }: ClauseWords, { bare, simple }: Nouns) {
  return ({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] => {
    const [only] = value.parts;
    const isPlaces = value.parts.length === 1 && only.after === '' && (isChain(only) || PLACES.test(only.head));
    const isBoth = ALL_NAMED.test(text.slice(0, end));
    if (value.open || !(isPlaces || (isBoth && isNamed(value)))) return [];
    // 等地的企业 as well
    const next = isAt(end, '的') ? end + 1 : end;
    const place = sayNominals(value, false);
    return [...bare(next), ...(next === end ? simple(next) : [])].flatMap((rest) => {
      const { after, isAction, counting, owner } = rest.value;
      const isPlain = after === '' && !isAction && owner === null && counting !== 'name' && counting !== 'names';
      if (!isPlain || splitHead(rest.value.head).after !== '' || OF_NONE.test(text.slice(next, rest.end))) return [];
      const told = countedWithin(rest.value, place) ?? { ...rest.value, after: ` in ${place}` };
      return [{ value: { parts: [told] as const, open: false }, end: rest.end, cost: cost + rest.cost + 0.5 }];
    });
  };
}

function isNamed({ parts, open }: NominalList): boolean {
  return !open && parts.every(({ counting, after }) => /^names?$/.test(counting) && after === '');
}

/** Some, and neither all nor each of them. */
const SOME = /^(?:one|some|most|several|many|a (?:large )?number of|a few)$/;

/** 山西、陕西两省 */
const ALL_NAMED = /[两三四五][省市县区州地]$/u;

/** What a place consists of. */
const LEVEL = /^(?:city|county|district|place|prefecture|province|town|township|village)$/;

const PLACES = /,? and other places$/;

/** 地区, 两地: the places themselves. */
const OF_NONE = /^(?:地区|地方|两地|各地|等地)$/u;
