/** Rules for those who come from somewhere: 来自20个国家的300余名代表, 300余名来自各地的代表. */
import { countedBy, countOf } from './counted-rules.ts';
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { joinList, sayNominal, type Nominal } from './nominal.ts';

interface Nouns {
  /** Attributes and a head. */
  readonly bare: Rule<Nominal>;
  /** With an owner or a count. */
  readonly simple: Rule<Nominal>;
  /** A figure, and what it counts. */
  readonly numbered: (from: number) => readonly Parsed<Nominal>[];
}

export function originRules({ isAt, wordsOf }: ClauseWords, { bare, simple, numbered }: Nouns) {
  return (from: number): Parsed<Nominal>[] => [...whence(from), ...countedFirst(from)];

  /** 来自20个国家的|300余名代表 */
  function whence(from: number): Parsed<Nominal>[] {
    return origins(from).flatMap((origin) =>
      [...bare(origin.end), ...numbered(origin.end)].flatMap((who) => comingFrom(origin, who)),
    );
  }

  /** 300余名|来自各地的|代表 */
  function countedFirst(from: number): Parsed<Nominal>[] {
    return wordsOf(from, 'figure').flatMap(({ word: { figure }, end }) =>
      origins(end).flatMap((origin) =>
        bare(origin.end).flatMap((who) => {
          const value = figure.value === '1' ? null : countedBy(who.value, countOf(figure), figure.unit);
          return value === null ? [] : comingFrom(origin, { ...who, value });
        }),
      ),
    );
  }

  /** 来自天津、内蒙古等地的, up to behind 的. */
  function origins(from: number): Parsed<string>[] {
    if (!isAt(from, '来自')) return [];
    const found: Parsed<string>[] = [];
    let open: Parsed<readonly string[]>[] = simple(from + 2).flatMap(said);
    for (let length = 0; length < MOST_ORIGINS && open.length > 0; length++) {
      for (const { value, end, cost } of open) {
        const others = isAt(end, '等地') ? 2 : 0;
        const all = others > 0 ? [...value, 'other places'] : value;
        if (isAt(end + others, '的')) found.push({ value: joinList(all), end: end + others + 1, cost });
      }
      open = open.flatMap(({ value, end, cost }) =>
        ['、', '和', '及', '以及'].some((word) => isAt(end, word))
          ? simple(end + (isAt(end, '以及') ? 2 : 1))
              .flatMap(said)
              .map((next) => ({ value: [...value, ...next.value], end: next.end, cost: cost + next.cost }))
          : [],
      );
    }
    return found;
  }
}

function comingFrom(origin: Parsed<string>, { value, end, cost }: Parsed<Nominal>): Parsed<Nominal>[] {
  const isPlain = value.after === '' && value.owner === null && !value.isAction;
  if (!isPlain || !/^(?:many|plural)$/.test(value.counting)) return [];
  return [{ value: { ...value, after: ` from ${origin.value}` }, end, cost: origin.cost + cost + 0.5 }];
}

function said({ value, end, cost }: Parsed<Nominal>): Parsed<readonly string[]>[] {
  return value.isAction ||
    value.isPerson === true ||
    value.head === 'local authorities' ||
    value.after.startsWith(' from ')
    ? []
    : [{ value: [sayNominal(value, false)], end, cost }];
}

/** As many places as one list names. */
const MOST_ORIGINS = 6;
