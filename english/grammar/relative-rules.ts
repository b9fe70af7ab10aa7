/** Rules for what others do to a thing, or where it is among them: 会议确定的任务, 群众关心的问题, 城乡之间的差距, 《意见》主要内容. */
import { producingVerbs, relatingVerbs } from '../words/predicate.ts';
import type { Parsed, Rule } from './chart.ts';
import { ofPhrase } from './compose.ts';
import { conjugate } from './inflect.ts';
import type { ClauseWords } from './lexicon.ts';
import { isAgent, isPlural, nameOf, sayNominals, type Nominal, type NominalList } from './nominal.ts';

export interface RelativeRules {
  /** What stands behind a noun phrase that does something to it. */
  readonly behind: (list: Parsed<NominalList>) => readonly Parsed<NominalList>[];
  /** What there is of a document, behind its title. */
  readonly ofDocument: (named: Parsed<Nominal>) => readonly Parsed<Nominal>[];
  /** 习近平总书记在座谈会上的重要讲话精神 */
  readonly speeches: (from: number) => readonly Parsed<Nominal>[];
}

export function relativeRules(
  { text, isAt, wordsOf }: ClauseWords,
  bare: Rule<Nominal>,
  nominal: Rule<NominalList>,
): RelativeRules {
  return {
    behind: (list) => [...broughtAbout(list), ...relative(list), ...between(list), ...summedUp(list)],
    ofDocument,
    speeches,
  };

  /** 浙江、山东、四川三省: as many as are named. */
  function summedUp({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    const number = ['两', '三', '四', '五', '六', '七'].indexOf(text[end] ?? '') + 2;
    const kind = /^(?:省区市|省区|省市|省份|省|市|县|州|区|地|国|镇|乡|村|校|方)(?![级直属内外府企有委长场域])/u.exec(
      text.slice(end + 1),
    )?.[0];
    const isNamed = value.parts.every(({ counting, after }) => counting === 'name' && after === '');
    if (value.open || !isNamed || kind === undefined || value.parts.length !== number) return [];
    // 江苏|徐州: one is not summed up.
    if (number < 2) return [];
    return [{ value, end: end + 1 + kind.length, cost: cost + 0.2 }];
  }

  /** What the General Secretary said, where and on what, and its guiding principles. */
  function speeches(from: number): Parsed<Nominal>[] {
    if (!isAt(from, SECRETARY)) return [];
    const at = from + SECRETARY.length;
    const spoken = [
      { where: '', end: at, cost: 0 },
      ...(isAt(at, '在') ? nominal(at + 1) : []).flatMap(({ value, end, cost }) =>
        isAt(end, '上的') ? [{ where: ` at ${sayNominals(oneMeeting(value), false)}`, end: end + 2, cost }] : [],
      ),
      ...(isAt(at, '关于') ? nominal(at + 2) : []).flatMap(({ value, end, cost }) =>
        isAt(end, '的') ? [{ where: ` on ${sayNominals(value, false)}`, end: end + 1, cost }] : [],
      ),
    ];
    return spoken.flatMap(({ where, end, cost }) => {
      const kind = Object.keys(SPEECHES).find((word) => isAt(end, word));
      if (kind === undefined) return [];
      const said = `General Secretary Xi Jinping’s ${SPEECHES[kind] ?? ''}${where}`;
      const to = end + kind.length;
      const plain = { value: nameOf(said, kind === '重要论述'), end: to, cost: cost + 1 };
      const isSpirit = isAt(to, '精神');
      return isSpirit
        ? [{ value: nameOf(`the guiding principles of ${said}`, true), end: to + 2, cost: cost + 0.5 }]
        : [plain];
    });
  }

  /** 县城与乡村之间的差距 */
  function between({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.open || !isPlural(value) || value.parts.length > 2 || !isAt(end, '之间的')) return [];
    return bare(end + 3).flatMap((rest) => {
      const { after, counting } = rest.value;
      if (after !== '' || counting === 'name') return [];
      const told: Nominal = {
        ...rest.value,
        counting: counting === 'one' ? 'the' : counting,
        after: ` between ${sayNominals(value, false)}`,
      };
      return [{ value: { parts: [told], open: false }, end: rest.end, cost: cost + rest.cost + 0.5 }];
    });
  }

  function ownedByDocument(from: number): Parsed<Nominal>[] {
    return bare(from).filter(({ value: { before, head, after } }) => after === '' && OF_DOCUMENTS.test(before + head));
  }

  /** 《意见》出台背景: what there is of a document. */
  function ofDocument(named: Parsed<Nominal>): Parsed<Nominal>[] {
    const of: NominalList = { parts: [named.value], open: false };
    return ownedByDocument(named.end).flatMap((rest) => {
      const alone = { ...ofPhrase(of, rest.value), counting: 'the' as const };
      const cost = named.cost + rest.cost;
      const others = isAt(rest.end, '和') || isAt(rest.end, '、') ? ownedByDocument(rest.end + 1) : [];
      return [
        { value: alone, end: rest.end, cost },
        ...others.map((other) => {
          const both = `the ${rest.value.before}${rest.value.head} and the ${other.value.before}${other.value.head}`;
          return { value: nameOf(`${both} of ${named.value.head}`, true), end: other.end, cost: cost + other.cost };
        }),
      ];
    });
  }

  /** 外部环境变化带来的不利影响 */
  function broughtAbout({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    const verb = ['带来的', '造成的', '引发的', '导致的'].find((word) => isAt(end, word));
    if (verb === undefined || value.open) return [];
    return bare(end + verb.length).flatMap((rest) => {
      const { after, counting } = rest.value;
      if (after !== '' || counting === 'name') return [];
      const told: Nominal = {
        ...rest.value,
        counting: counting === 'one' ? 'the' : counting,
        after: ` caused by ${sayNominals(value, false)}`,
      };
      return [{ value: { parts: [told], open: false }, end: rest.end, cost: cost + rest.cost + 1 }];
    });
  }

  /** 群众关心的电价问题: what those named do to it. */
  function relative({ value, end, cost }: Parsed<NominalList>): Parsed<NominalList>[] {
    if (value.open) return [];
    const manners = wordsOf(end, 'manner').flatMap(({ word, end: to }) =>
      word.english.endsWith('ly') ? [{ word, to }] : [],
    );
    const starts = [
      { english: '', at: end },
      ...manners.map(({ word, to }) => ({ english: `${word.english} `, at: to })),
    ];
    return starts.flatMap(({ english, at }) =>
      wordsOf(at, 'verb').flatMap(({ word: { verb }, end: to }) => {
        const isDoneBy =
          producingVerbs.has(text.slice(at, to)) &&
          english === '' &&
          (isAgent(value) || value.parts.every(({ head }) => MEETING.test(head)));
        if (verb.takes !== 'object' || !(relatingVerbs.has(text.slice(at, to)) || isDoneBy) || !isAt(to, '的'))
          return [];
        return bare(to + 1).flatMap((rest) => {
          const { after, counting } = rest.value;
          if (after !== '' || counting === 'name') return [];
          if (isDoneBy) {
            const set = text.slice(at, to) === '确定' ? 'set' : verb.forms.participle;
            const by = ` ${set} by ${sayNominals(oneCompany(oneMeeting(value)), false)}`;
            // 发展改革委印发的实施方案: the one that it has issued.
            const isOne =
              counting === 'one' || (counting === 'many' && value.parts.length === 1 && PAPER.test(rest.value.head));
            const isSome = (counting === 'many' || counting === 'plural') && !isOne;
            const made: Nominal = {
              ...rest.value,
              counting: isOne ? 'the' : counting,
              // 会议确定的任务: those, and no others
              count: isSome ? (rest.value.count ?? 'the') : rest.value.count,
              after: by,
            };
            return [
              {
                value: { parts: [made], open: false },
                end: rest.end,
                cost: cost + rest.cost + (text.startsWith('自主', at) ? 0.2 : 1.2),
              },
            ];
          }
          const form = isPlural(value) ? 'plural' : 'singular';
          const forms = text.slice(at, to) === '反映' ? conjugate('report') : verb.forms;
          const said = ` that ${sayNominals(value, false)} ${english}${forms[form]}`;
          const told: Nominal = { ...rest.value, counting: counting === 'one' ? 'the' : counting, after: said };
          return [{ value: { parts: [told], open: false }, end: rest.end, cost: cost + rest.cost + 1.5 }];
        });
      }),
    );
  }
}

/** 公司自主研发的机床: the one that the sentence is about. */
function oneCompany({ parts, open }: NominalList): NominalList {
  const [only, ...others] = parts;
  const isBare = others.length === 0 && only.before === '' && only.head === 'company' && only.count === null;
  return isBare && only.owner === null ? { parts: [{ ...only, counting: 'the' }], open } : { parts, open };
}

const SECRETARY = '习近平总书记';

/** The longest first. */
const SPEECHES: Readonly<Record<string, string>> = {
  重要讲话重要指示批示: 'important speeches and instructions',
  重要讲话和重要指示批示: 'important speeches and instructions',
  重要讲话和指示批示: 'important speeches and instructions',
  重要讲话重要指示: 'important speeches and instructions',
  重要讲话和重要指示: 'important speeches and instructions',
  重要讲话: 'important speech',
  重要指示批示: 'important instructions',
  重要指示: 'important instructions',
  重要论述: 'important expositions',
};

/** What a document has, and what becomes of it. */
const OF_DOCUMENTS =
  /^(?:background to the release|background|implementation|main contents?|contents?|relevant contents?|drafting)$/;

/** Who decides, though they are nobody. */
const MEETING = /\b(?:[Cc]onference|[Cc]ongress|[Mm]eeting|[Ss]ession|[Ss]ymposium)s?\b/;

/** 会议确定的任务: the one that the text tells of. */
function oneMeeting(list: NominalList): NominalList {
  const [only] = list.parts;
  const isOne = list.parts.length === 1 && only.counting === 'many' && only.count === null && only.owner === null;
  return isOne && MEETING.test(only.head)
    ? { ...list, parts: [{ ...only, counting: 'one', determiner: 'the' }] }
    : list;
}

/** What is issued once. */
const PAPER = /(?:plan|program|document|report|notice|announcement|list|catalogue|outline)$/;
