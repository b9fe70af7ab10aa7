/** Rules for titles of documents: 《关于促进服务出口的若干政策措施》, 《排污许可质量提升实施方案（2026—2028年）》, 《方案》. */
import { documentKinds, titleRemarks, type DocumentKind } from '../words/document.ts';
import { sayPeriod } from '../period.ts';
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { joinList, nameOf, sayNominals, type Nominal, type NominalList } from './nominal.ts';
import type { NounRules } from './noun-rules.ts';
import type { Verbal } from './verbal.ts';

interface Phrases {
  readonly nouns: NounRules;
  readonly nominal: Rule<NominalList>;
  readonly verbal: Rule<Verbal>;
}

/** A title between 《 and 》, as a name. */
export function titleRules(clause: ClauseWords, { nouns, nominal, verbal }: Phrases): Rule<Nominal> {
  const { text, isAt, wordsOf, readingOf } = clause;

  return (from) => {
    const close = isAt(from, '《') ? text.indexOf('》', from) : -1;
    if (close < 0 || text.indexOf('《', from + 1) === close) return [];
    const { to, remark } = remarkBefore(from + 1, close);
    const told = [...short(from + 1, to), ...about(from + 1, to), ...composed(from + 1, to)];
    const own = told.length > 0 ? told : inChinese(from + 1, to);
    // 贯彻落实《意见》|要求: what it asks for, where nothing follows that it could ask.
    const part = from === 0 ? undefined : Object.keys(PARTS).find((word) => text.slice(close + 1) === word);
    return own.flatMap(({ value, cost }) => {
      const title = `the ${value}${remark}`;
      const named = { value: nameOf(title, SEVERAL.test(value)), end: close + 1, cost: cost + 0.5 };
      if (part === undefined) return [named];
      return [named, { value: nameOf(`${PARTS[part] ?? ''} of ${title}`, true), end: text.length, cost: cost + 0.5 }];
    });
  };

  /** 《城市供水条例》, of which English has no title: its kind, and its name as it is. */
  function inChinese(from: number, to: number): Parsed<string>[] {
    const title = text.slice(from, to);
    const kind = Object.keys(documentKinds)
      .filter((ending) => title.endsWith(ending))
      .toSorted((a, b) => b.length - a.length)[0];
    if (kind === undefined || title.length > LONGEST_TITLE) return [];
    const reading = title.length > LONGEST_READ ? null : readingOf(from, to);
    const value = `${documentKinds[kind]?.english ?? ''} 《${title}》${reading === null ? '' : ` (${reading})`}`;
    return [{ value, end: to, cost: 2 }];
  }

  /** （2026—2028年）, （试行）: what stands behind the title itself. An unknown remark is left in it, and nothing reads it. */
  function remarkBefore(from: number, close: number): { readonly to: number; readonly remark: string } {
    const open = text.lastIndexOf('（', close);
    if (open <= from || !isAt(close - 1, '）')) return { to: close, remark: '' };
    const inside = text.slice(open + 1, close - 1);
    const period = wordsOf(open + 1, 'time').find(({ end }) => end === close - 1)?.word.time;
    if (period !== undefined && 'period' in period) return { to: open, remark: ` (${sayPeriod(period.period)})` };
    const remark = Object.hasOwn(titleRemarks, inside) ? titleRemarks[inside] : undefined;
    return remark === undefined ? { to: close, remark: '' } : { to: open, remark: ` (${remark})` };
  }

  /** 《方案》: the text has told its name before. */
  function short(from: number, to: number): Parsed<string>[] {
    const kind = kindAt(from, to);
    return kind === null ? [] : [{ value: kind.english, end: to, cost: 1 }];
  }

  /** 《关于促进服务出口的若干政策措施》, 《国务院关于加强监管的若干意见》 */
  function about(from: number, to: number): Parsed<string>[] {
    return issuersAt(from)
      .filter(({ end }) => isAt(end, '关于'))
      .flatMap(({ value: issuer, end: start }) =>
        [...matters(start + 2), ...deedsAt(start + 2)].flatMap(({ value, end, cost }) => {
          const kind = isAt(end, '的') ? kindAt(end + 1, to) : null;
          return kind === null ? [] : [{ value: titled(kind, issuer, value, true), end: to, cost }];
        }),
      );
  }

  /** 《排污许可质量提升实施方案》, 《宁波市支持外贸企业的若干措施》 */
  function composed(from: number, to: number): Parsed<string>[] {
    return issuersAt(from)
      .filter(({ end }) => !isAt(end, '关于'))
      .flatMap(({ value: issuer, end: start }) => {
        const told = issuer === '' ? [...matters(start), ...deedsAt(start)] : deedsAt(start);
        return told.flatMap(({ value, end, cost }) => {
          const kind = kindAt(end, to) ?? (isAt(end, '的') && issuer !== '' ? kindAt(end + 1, to) : null);
          return kind === null ? [] : [{ value: titled(kind, issuer, value, false), end: to, cost }];
        });
      });
  }

  /** Nobody, or whose document it is: 国务院, 宁波市. */
  function issuersAt(from: number): readonly { readonly value: string; readonly end: number }[] {
    const named = nominal(from).flatMap(({ value: { parts, open }, end }) => {
      const [only, ...others] = parts;
      const isName = only?.counting === 'name' && only.count === null && only.after === '';
      return isName && !open && others.length === 0 ? [{ value: sayNominals({ parts, open }, false), end }] : [];
    });
    return [{ value: '', end: from }, ...named];
  }

  function matters(from: number): Parsed<string>[] {
    const named: Parsed<NominalList>[] = [...nominal(from), ...nouns.doings(from).map(asList)];
    return named.map((parsed) => ({ ...parsed, value: sayNominals(parsed.value, false) }));
  }

  function deedsAt(from: number): Parsed<string>[] {
    return deedsIn(from).map(({ value, ...parsed }) => ({ ...parsed, value: joinList(value) }));
  }

  /** 加强监管|防范风险|推动高质量发展: several, one behind the other, and no stronger prevention of anything. */
  function deedsIn(from: number): Parsed<readonly string[]>[] {
    const found = verbal(from)
      .filter(({ value }) => value.hasObject && !value.isDone)
      .map(({ value, end, cost }) => ({ value: [value.say('ing').replace(DONE_WELL, '')], end, cost: cost + 0.2 }));
    const several = found
      .filter(({ end }) => end - from === SHORT_DEED)
      .flatMap((one) =>
        deedsIn(one.end).map(({ value, end, cost }) => ({
          value: [...one.value, ...value],
          end,
          cost: Math.max(one.cost, cost),
        })),
      );
    return [...several, ...found.filter(({ end }) => several.every((other) => other.end !== end))];
  }

  function kindAt(from: number, to: number): DocumentKind | null {
    const word = text.slice(from, to);
    return Object.hasOwn(documentKinds, word) ? (documentKinds[word] ?? null) : null;
  }
}

function asList({ value, ...parsed }: Parsed<Nominal>): Parsed<NominalList> {
  return { ...parsed, value: { parts: [value], open: false } };
}

/** 关于做好权益保障工作的意见: opinions on that work, as English has them. */
const DONE_WELL = /^(?:further )?doing a good job in (?:the work of )?/;

/** Characters of 加强监管, of which titles have several one behind the other. */
const SHORT_DEED = 4;

/** @param isAbout 关于 stands before the matter */
function titled({ english, joint }: DocumentKind, issuer: string, matter: string, isAbout: boolean): string {
  return `${english}${issuer === '' ? '' : ` of ${issuer}`} ${isAbout && joint === 'of' ? 'on' : joint} ${inCapitals(matter)}`;
}

/** 'Promoting the Export of Services' */
function inCapitals(english: string): string {
  return english.replace(/(?<![\d\p{L}])\p{L}[\p{L}’&.]*/gu, (word) =>
    SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** What of a document is followed. */
const PARTS: Readonly<Record<string, string>> = {
  要求: 'the requirements',
  有关要求: 'the relevant requirements',
  规定: 'the provisions',
  有关规定: 'the relevant provisions',
};

/** Measures, Opinions: kinds of documents that are told as several. */
const SEVERAL = /^[A-Z][\w -]*?s(?: (?:(?:for|of|on|to) |《).*)?$/;

/** In UTF-16 code units: a longer name would be no help; of a long one the reading is none. */
const LONGEST_TITLE = 36;
const LONGEST_READ = 14;

const SMALL: ReadonlySet<string> = new Set('a an and as at by for from in into of on or the to with'.split(' '));
