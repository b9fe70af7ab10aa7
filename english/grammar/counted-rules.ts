/** Rules for what is counted and measured: 109项重大工程, 农村公路1.2万公里, 一批汽车、电子重大项目. */
import type { Figure } from '../../language/number/figure.ts';
import { sayCount, sayFigure } from '../figure.ts';
import { actionNouns } from '../words/action-noun.ts';
import { isPerson, mayCount } from '../words/measure-word.ts';
import { COUNTING } from '../words/noun.ts';
import type { Parsed, Rule } from './chart.ts';
import { counted, ofPhrase, prepend } from './compose.ts';
import { splitHead } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { joinList, nameOf, sayNominals, type Nominal, type NominalList } from './nominal.ts';

export interface CountedRules {
  /** A figure, and what it counts or measures. */
  readonly numbered: (from: number) => readonly Parsed<Nominal>[];
  /** What is counted or measured, and its figure. */
  readonly measured: (from: number) => readonly Parsed<Nominal>[];
  /** A count, the fields, and what is counted in them. */
  readonly fielded: (from: number) => readonly Parsed<Nominal>[];
}

export function countedRules(
  { text, wordsAt, wordsOf, isAt }: ClauseWords,
  bare: Rule<Nominal>,
  doings: (from: number) => readonly Parsed<Nominal>[],
): CountedRules {
  return { numbered, measured, fielded };

  /** 一批|集成电路、汽车、先进材料|重大项目: what is counted is the last of these, in fields that stand before it. */
  function fielded(from: number): Parsed<Nominal>[] {
    const counts = [
      ...wordsOf(from, 'determiner').flatMap(({ word, end }) =>
        word.number === 'many' && word.english !== '' ? [{ count: word.english, end }] : [],
      ),
      ...wordsOf(from, 'figure').flatMap(({ word: { figure }, end }) =>
        figure.kind === 'quantity' && figure.unit !== null && COUNTING.has(figure.unit) && figure.value !== '1'
          ? [{ count: sayCount(figure), end }]
          : [],
      ),
    ];
    return counts.flatMap(({ count, end: start }) => {
      let lists = fieldsAt(start).map(({ field, end }) => ({ fields: [field], end }));
      const found: Parsed<Nominal>[] = [];
      for (let length = 2; length <= MOST_FIELDS && lists.length > 0; length++) {
        lists = lists.flatMap(({ fields, end }) => {
          const joint = ['、', '和', '与', '及'].find((word) => isAt(end, word));
          return joint === undefined
            ? []
            : fieldsAt(end + 1).map(({ field, end: to }) => ({ fields: [...fields, field], end: to }));
        });
        for (const { fields, end } of lists) {
          for (const rest of bare(isAt(end, '等') ? end + 1 : end)) {
            const { after, head, counting } = rest.value;
            if (after !== '' || counting !== 'many' || !OF_FIELDS.test(head)) continue;
            const kinds = isAt(end, '等') ? ` in fields such as ${joinList(fields)}` : ` in ${joinList(fields)}`;
            found.push({
              value: { ...rest.value, count, after: kinds },
              end: rest.end,
              cost: rest.cost + length + 0.5,
            });
          }
        }
      }
      return found;
    });
  }

  function fieldsAt(from: number): { readonly field: string; readonly end: number }[] {
    return wordsOf(from, 'noun').flatMap(({ word: { noun, attribute }, end }) =>
      attribute === null || noun.counting === 'name'
        ? []
        : [{ field: sayNominals({ parts: [noun], open: false }, false), end }],
    );
  }

  /** 109项重大工程, 8000万亩高标准农田 */
  function numbered(begin: number): Parsed<Nominal>[] {
    const found: Parsed<Nominal>[] = exampled(begin);
    const from = begin + (['为期', '长达', '连续'].find((word) => isAt(begin, word))?.length ?? 0);
    for (const { word, end } of wordsOf(from, 'figure')) {
      const { kind, unit } = word.figure;
      if (kind === 'quantity' && unit === '方面') {
        for (const rest of bare(end)) {
          const said = `${sayCount(word.figure)} areas of ${sayNominals({ parts: [rest.value], open: false }, false)}`;
          if (rest.value.after === '') found.push({ value: nameOf(said, true), end: rest.end, cost: rest.cost + 1 });
        }
      }
      // 5个方面113项改革举措
      for (const rest of unit === '个' && isAt(end, '方面') ? numbered(end + 2) : []) {
        const after = ` in ${sayCount(word.figure)} areas`;
        if (rest.value.after === '' && rest.value.count !== null)
          found.push({ value: { ...rest.value, after }, end: rest.end, cost: rest.cost + 1 });
      }
      const isShare = kind === 'share' && isAt(end, '的');
      const isCount =
        kind === 'number' || (kind === 'quantity' && unit !== null && (unit === '大' || COUNTING.has(unit)));

      if (kind === 'quantity' && unit !== null && MEASURES.has(unit)) {
        for (const rest of bare(isAt(end, '的') ? end + 1 : end)) {
          const { counting, after } = rest.value;
          if (after !== '' || counting === 'name' || counting === 'one') continue;
          const what: Nominal = { ...rest.value, counting: counting === 'the' ? 'mass' : counting };
          const said = `${sayFigure(word.figure)} of ${sayNominals({ parts: [what], open: false }, false)}`;
          found.push({ value: nameOf(said), end: rest.end, cost: rest.cost + 1 });
        }
      }
      for (const rest of unit === '岁' && word.figure.low === null ? bare(isAt(end, '的') ? end + 1 : end) : []) {
        const age = { 'at-least': 'and above', 'at-most': 'and below' }[word.figure.bound as string];
        const { after, counting } = rest.value;
        if (age === undefined || after !== '' || !(counting === 'many' || counting === 'plural')) continue;
        const told: Nominal = { ...rest.value, after: ` aged ${word.figure.value} ${age}` };
        found.push({ value: told, end: rest.end, cost: rest.cost + 1 });
      }
      for (const rest of isSpan(word.figure) && isAt(end, '的') ? [...bare(end + 1), ...doings(end + 1)] : []) {
        const span = `${word.figure.value}-${SPANS[unit ?? ''] ?? ''}`;
        if (rest.value.after === '' && rest.value.counting !== 'name')
          found.push({ value: prepend(span, rest, 0).value, end: rest.end, cost: rest.cost + 1 });
      }
      for (const rest of kind === 'amount' ? bare(isAt(end, '的') ? end + 1 : end) : []) {
        if (rest.value.after !== '' || !FUNDS.test(rest.value.head)) continue;
        const said = `${sayFigure(word.figure)} of ${sayNominals({ parts: [rest.value], open: false }, false)}`;
        found.push({ value: nameOf(said), end: rest.end, cost: rest.cost + 1 });
      }
      if (isCount) found.push(...hadByPeople(word.figure, end));
      // 2325万人|参保: people, whom the measure word names.
      const isFirst = begin === 0 || isAt(begin - 1, '有');
      if (
        isFirst &&
        kind === 'quantity' &&
        unit === '人' &&
        word.figure.value !== '1' &&
        word.figure.bound !== 'several'
      )
        found.push({ value: nameOf(sayFigure(word.figure), true), end, cost: 2.2 });
      for (const rest of isShare || isCount ? bare(isShare ? end + 1 : end) : []) {
        if (isOfCounted(end, rest.end)) continue;
        if (COUNTS_PEOPLE.has(unit ?? '') && isOfPeople(end, rest)) continue;
        const count = isShare
          ? `${sayFigure(word.figure)} of`
          : word.figure.value === '1'
            ? 'one'
            : countOf(word.figure);
        const value = isShare ? counted(rest.value, count) : countedBy(rest.value, count, unit);
        if (value) found.push({ value, end: rest.end, cost: rest.cost + 1 });
      }
    }
    return found;
  }

  /** 7200万农村人口的|供水水平: so many people, and not so many levels. */
  function isOfCounted(from: number, to: number): boolean {
    const owning = text.indexOf('的', from + 1);
    if (owning < 0 || owning >= to) return false;
    for (let at = from; at < owning; at++) if (wordsOf(at, 'noun').some(({ end }) => end === owning)) return true;
    return false;
  }

  /** 300万农村居民|饮水安全水平: of so many people, and not so many levels. */
  function isOfPeople(from: number, { value, end: to }: Parsed<Nominal>): boolean {
    // 5000名农民工|技能人才
    if (isPeople(splitHead(value.head).head))
      return value.before.split(' ').some((word) => isPeople(word.replace('’', '')));
    return bare(from).some(({ value: whom, end }) => end < to && isPeople(splitHead(whom.head).head));
  }

  /** 永联科技、蓝海物流等|243家用人单位: so many, whichever of them it names. */
  function exampled(from: number): Parsed<Nominal>[] {
    // 浙江|永联科技等: where such a name begins, only the clause, a verb and a preposition tell.
    const isBehindVerb = Array.from({ length: Math.min(from, 4) }, (_, index) => from - index - 1).some((start) =>
      wordsOf(start, 'verb').some(({ end: to }) => to === from),
    );
    const isBorder = from === 0 || isBehindVerb || /^[为向与]$/u.test(text[from - 1] ?? '');
    if (!isBorder) return [];
    const end = text.indexOf('等', from);
    if (end < from + 2 || end - from > LONGEST_EXAMPLES || !isNaming(from, end)) return [];
    return wordsOf(end + 1, 'figure').flatMap(({ word: { figure }, end: to }) =>
      figure.kind === 'quantity' && /^[家户名位]$/u.test(figure.unit ?? '') && figure.value !== '1'
        ? bare(to).flatMap((rest) => {
            const value = rest.value.after === '' ? countedBy(rest.value, countOf(figure), figure.unit) : null;
            return value === null ? [] : [{ value, end: rest.end, cost: rest.cost + 2 }];
          })
        : [],
    );
  }

  /** True for names side by side, of which one at least nobody has told us, and no word that says what is done. */
  function isNaming(from: number, to: number): boolean {
    if (!/^[\p{Script=Han}A-Za-z\d（）()、]+$/u.test(text.slice(from, to)) || !text.slice(from, to).includes('、'))
      return false;
    let isUntold = false;
    for (let at = from; at < to; at++) {
      if (/[的了是在将把被对和与]/u.test(text[at] ?? '')) return false;
      const words = wordsAt(at).filter(({ end }) => end <= to);
      // 公司|为恒锐科技…提供, and no 华为: a preposition stands behind a word.
      const isLink = /[为向给由从让使]/u.test(text[at] ?? '') && (at === from || endsWord(from, at));
      if (isLink) return false;
      const isSaying = words.some(
        ({ word }) =>
          /^(?:adverb|figure|manner|predicate|time)$/.test(word.is) ||
          (word.is === 'verb' && word.verb.takes !== 'adjective'),
      );
      if (isSaying) return false;
      isUntold ||= words.length === 0;
    }
    return isUntold;
  }

  function endsWord(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (wordsAt(at).some(({ end }) => end === to)) return true;
    return false;
  }

  /** What so many people have: 8620万农村人口|供水保障水平. */
  function hadByPeople(figure: Figure, from: number): Parsed<Nominal>[] {
    if (!COUNTS_PEOPLE.has(figure.unit ?? '')) return [];
    return bare(from).flatMap((whom) => {
      const who = isPeople(splitHead(whom.value.head).head)
        ? countedBy(whom.value, countOf(figure), figure.unit)
        : null;
      if (who === null || whom.value.after !== '') return [];
      const whole: NominalList = { parts: [who], open: false };
      return bare(whom.end).flatMap((what) =>
        what.value.after === '' && HAD_BY_PEOPLE.test(splitHead(what.value.head).head)
          ? [
              {
                value: {
                  ...ofPhrase(whole, what.value),
                  counting: /^(?:level|quality|standard)$/.test(what.value.head) ? 'the' : what.value.counting,
                },
                end: what.end,
                cost: whom.cost + what.cost + 1.2,
              },
            ]
          : [],
      );
    });
  }

  /** 老旧小区改造19个: how many of what it is done to. */
  function deedsCounted(
    { value, end: start, cost }: Parsed<Nominal>,
    [, deed = '', things = '']: readonly string[],
  ): Parsed<Nominal>[] {
    if (value.owner !== null || value.determiner !== null || value.count !== null || / and |,/.test(things)) return [];
    return wordsOf(start, 'figure').flatMap(({ word: { figure }, end }) => {
      const { kind, unit } = figure;
      const isCount = kind === 'quantity' && unit !== null && COUNTING.has(unit) && things.endsWith('s');
      const isMeasure = kind === 'quantity' && unit !== null && MEASURES.has(unit);
      if (figure.value === '1' || !(isCount || isMeasure)) return [];
      const amount = isCount ? sayCount(figure) : `${sayFigure(figure)} of`;
      return [{ value: nameOf(`the ${value.before}${deed} of ${amount} ${things}`), end, cost: cost + 1 }];
    });
  }

  /** 就业补助资金809亿元, 农村公路1.2万公里 */
  function measured(from: number): Parsed<Nominal>[] {
    const deeds = wordsOf(from, 'action').map(({ word, end }) => ({ value: word.noun, end, cost: 1.05 }));
    return [...bare(from), ...deeds].flatMap((what) => {
      const { counting, after, isAction, head } = what.value;
      // 超过年度目标2.1万人: by how many, and not how many goals.
      const isDeedOf = OF_DEED.exec(`${head}${after}`);
      if (isDeedOf !== null && DEEDS.has(isDeedOf[1] ?? '')) return deedsCounted(what, isDeedOf);
      if (after !== '' || isAction || counting === 'name' || counting === 'one' || /\b(?:goal|target)$/.test(head))
        return [];
      if (/^(?:[\w-]+ )*(?:area|length|mileage)\b/.test(head)) return []; // 治理面积180平方公里 is as large

      return wordsOf(what.end, 'figure').flatMap(({ word, end }) => {
        const { kind, unit } = word.figure;
        const isMeasure = kind === 'quantity' && unit !== null && MEASURES.has(unit);
        const isCount = kind === 'quantity' && unit !== null && COUNTING.has(unit);
        const many = isCount && word.figure.value !== '1' ? countedBy(what.value, countOf(word.figure), unit) : null;
        if (many !== null) return [{ value: many, end, cost: what.cost + 1.2 }];
        if (!isMeasure && !(kind === 'amount' && FUNDS.test(head))) return [];
        const said = `${sayFigure(word.figure)} of ${sayNominals({ parts: [what.value], open: false }, false)}`;
        return [{ value: nameOf(said), end, cost: what.cost + 1 }];
      });
    });
  }
}

/** What people are counted by: 8620万, 300名, 5万户. */
const COUNTS_PEOPLE: ReadonlySet<string> = new Set(['', '名', '位', '人', '户']);

const HAD_BY_PEOPLE =
  /^(?:conditions?|difficulty|difficulties|employment|health|income|level|problem|quality|safety|security|standard)$/;

function isPeople(head: string): boolean {
  return isPerson(head) || /^(?:famil(?:y|ies)|households?|people|population)$/.test(head);
}

/** 'renovation of old urban residential communities' */
const OF_DEED = /^(\w+) of ([^,]+)$/;

const DEEDS: ReadonlySet<string> = new Set([
  ...Object.values(actionNouns),
  'renovation',
  'redevelopment',
  'rebuilding',
]);
/** 居民6.7万户 are so many households; null where the measure word does not count what the noun names. */
export function countedBy(noun: Nominal, count: string, unit: string | null): Nominal | null {
  if (unit === '户' && noun.before === '' && LIVING.test(noun.head)) return nameOf(`${count} households`, true);
  const members = /^[人名位]$/u.test(unit ?? '') ? MEMBERS.exec(noun.head) : null;
  if (members !== null)
    return counted({ ...noun, counting: 'many', head: `${members[1] ?? ''}${MEMBER[members[2] ?? ''] ?? ''}` }, count);
  return mayCount(unit, noun.head) ? counted(noun, count) : null;
}

/** Many who are told as one, and each of them: 3000名观众, 2万名人才. */
const MEMBER: Readonly<Record<string, string>> = {
  audience: 'audience member',
  crew: 'crew member',
  staff: 'staff member',
  talent: 'professional',
  workforce: 'worker',
};

const MEMBERS = new RegExp(`^((?:[\\w-]+ )*)(${Object.keys(MEMBER).join('|')})$`);

/** 江苏|100多家博物馆, 湖北|1500多万亩小麦: so many there, and not all that it has. Null for what is not counted. */
export function countedWithin(noun: Nominal, place: string): Nominal | null {
  const isCounted = /\d/.test(noun.count ?? '') ? !noun.count?.includes('%') : SO_MUCH_LAND.test(noun.head);
  return isCounted && noun.owner === null && noun.after === '' ? { ...noun, after: ` in ${place}` } : null;
}

/** 'over 15 million mu of wheat' */
const SO_MUCH_LAND =
  /^(?:\w+ )*\d[\d.,]* (?:[mb]illion )?(?:mu|hectares|kilometers|square meters|square kilometers) of /;

/** Who lives somewhere, told without anything that would not be of the household. */
const LIVING = /^(?:farmer|herder|resident|villager)$/;

/** 三类项目: three types of projects, and not three projects. */
export function countOf(figure: Figure): string {
  return figure.unit === '类' || figure.unit === '种' ? `${sayCount(figure)} types of` : sayCount(figure);
}

/** As many fields as one list names. */
const MOST_FIELDS = 6;

/** 三年的, 三个月的: of what lasts so long. */
function isSpan({ kind, unit, bound, value }: Figure): boolean {
  return kind === 'quantity' && bound === 'exact' && value !== null && Object.hasOwn(SPANS, unit ?? '');
}

const SPANS: Readonly<Record<string, string>> = {
  年: 'year',
  个月: 'month',
  天: 'day',
  周: 'week',
  小时: 'hour',
  公里: 'kilometer',
};

/** In UTF-16 code units. */
const LONGEST_EXAMPLES = 60;

/** What there is of a field. */
const OF_FIELDS =
  /(base|case|cluster|company|enterprise|firm|laboratory|park|patent|platform|professional|project|scenario|specialist)$/;

/** What a sum of money may be of. */
const FUNDS = /(funds|loans|bonds|funding|investment|subsidy|subsidies|capital|credit|compensation|relief)$/;

/** Units of measure that a mass noun may follow: 8000万亩高标准农田. */
export const MEASURES = new Set(
  '亩 公顷 公里 千米 米 吨 斤 公斤 千克 千瓦 千瓦时 度 平方米 平方公里 立方米 桶 升'.split(' '),
);
