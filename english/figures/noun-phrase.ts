/** Nouns that stand together, and what English makes of them. */
import type { Noun, Piece } from '../piece.ts';
import { regularPlurals } from '../words/noun.ts';

/** A noun with the modifiers before it. */
export interface NounPhrase extends Noun {
  /** Index of the first piece behind it. */
  readonly end: number;
}

/** What can stand before a noun: a few plain words. 'above the designated size' cannot. */
const ATTRIBUTE = /^(?!(?:above|for|from|in|of|on|to|with)\b)[\w’'&-]+(?: [\w’'&-]+){0,3}$/;

/** Parts of a place, which own an indicator and do not describe it: 直管区GDP. */
export const AREA = /\b(area|district|region|zone)$/;

/** 增速, 涨幅: of an indicator before them, 'growth rate of GDP'. */
const GROWTH_RATES = new Set(['growth rate', 'rate of increase', 'growth', 'increase']);

/**
 * The noun phrase at `from`: modifiers and attributive nouns, then the head. Null where there is none, and where English
 * cannot put the first nouns before the head (a plural, an 'of', an indicator).
 */
export function parseNounPhrase(pieces: readonly Piece[], from: number): NounPhrase | null {
  const attributes: string[] = [];
  let head: Noun | null = null;
  /** The last attribute in the plural, where it owns what is measured: 'value added of private enterprises'. */
  let holder: string | null = null;
  let at = from;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.sense !== 'modifier' && piece?.sense !== 'noun') break;
    if (piece.text === '平均' && head !== null && pieces[at + 1]?.text === '为') break; // 失业率|平均|为5%
    // 企业|采购|数字技术|金额: what is bought is no kind of amount.
    if (piece.text === '采购' && pieces.findIndex(({ text }) => text === '金额') > at + 1) return null;
    if (piece.text === '连续' && pieces[at + 1]?.sense === 'figure') break; // 连续三年
    if (head !== null) {
      if (head.indicator && piece.sense === 'noun' && GROWTH_RATES.has(piece.noun.english)) {
        head = {
          ...piece.noun,
          english: `${piece.noun.english} of ${withArticle(head)}`,
          indicator: true,
          plural: null,
        };
        continue;
      }
      // 高新技术产业产值占比
      if (
        piece.sense === 'noun' &&
        piece.text === '占比' &&
        head.indicator &&
        !/^(?:rate|ratio|share) /.test(head.english)
      ) {
        // 护理床位占比: the share of the beds, and not of their number.
        const things: string | undefined = /^number of (?!.* (?:in|of|per) )(.+)$/.exec(head.english)?.[1];
        // 机电产品出口占比: of these goods in all that is exported.
        const traded: string[] | null = attributes.length > 0 ? null : /^(exports|imports) of (.+)$/.exec(head.english);
        if (traded !== null) {
          const english: string = `share of ${traded[2] ?? ''} in ${traded[1] ?? ''}`;
          head = { ...piece.noun, english, article: 'the', plural: null };
          continue;
        }
        const part: string = withArticle({
          article: things === undefined ? head.article : null,
          english: [...attributes.splice(0), things ?? head.english].join(' '),
        });
        head = { ...piece.noun, english: `share of ${part}`, article: 'the', plural: null };
        continue;
      }
      // 养老机构床位|总数
      if (piece.sense === 'noun' && piece.noun.english === 'total number' && head.english.startsWith('number of ')) {
        head = { ...piece.noun, english: `total ${head.english}`, plural: null, article: 'the', indicator: true };
        continue;
      }
      const counted: string | null =
        piece.sense === 'noun' && /^(?:total )?number$/.test(piece.noun.english) ? pluralOf(head) : null;
      if (counted !== null && piece.sense === 'noun' && attributes.every((attribute) => ATTRIBUTE.test(attribute))) {
        const things: string = [...attributes.splice(0), counted].join(' ');
        head = {
          ...piece.noun,
          english: `${piece.noun.english} of ${things}`,
          plural: null,
          article: 'the',
          indicator: true,
        };
        continue;
      }
      const branch: Noun | null = piece.sense === 'noun' && attributes.length === 0 ? ofBranch(head, piece.noun) : null;
      if (branch !== null) {
        head = branch;
        continue;
      }
      if (head.attribute === undefined && !isAttributive(head)) return null;
      attributes.push(head.attribute ?? head.english);
      holder = HOLDER.test(head.english) ? pluralOf(head) : null;
      head = null;
    }
    if (piece.sense === 'modifier') holder = null;
    if (piece.sense === 'modifier') attributes.push(piece.english);
    else head = piece.noun;
  }
  if (head === null) return null;
  if (!attributes.every((attribute) => ATTRIBUTE.test(attribute))) return null;
  if (attributes.length > 0 && head.indicator && / (from|of|on) /.test(head.english)) {
    if (attributes.length === 1 && attributes[0] === 'average')
      return { ...head, english: `average ${head.english}`, plural: null, end: at };
    return ofIndustry(head, attributes.join(' '), at);
  }
  if (holder !== null && head.indicator && attributes.length > 0) {
    const others = attributes.slice(0, -1).map((attribute) => `${attribute} `);
    return {
      english: `${head.english} of ${others.join('')}${holder}`,
      plural: null,
      article: head.article,
      indicator: true,
      end: at,
    };
  }
  const before = attributes.map((attribute) => `${attribute} `).join('');
  // 不动产登记|平均办理时间: an average of the time, and not of its kind.
  const average = before === '' ? null : /^average (?!daily|monthly|annual|export|import)(.+)$/.exec(head.english)?.[1];
  if (average != null && head.plural === null)
    return { ...head, english: `average ${before}${average}`, plural: null, end: at };
  const plural = pluralOf(head);
  return {
    english: before + head.english,
    plural: plural === null ? null : before + plural,
    article: head.article,
    indicator: head.indicator,
    end: at,
  };
}

/** 非金属矿物制品业|价格: 'prices in the manufacture of non-metallic mineral products'. Null for any other two nouns. */
function ofBranch({ english }: Noun, measure: Noun): Noun | null {
  // 采矿业|税收: what mining pays, and no mining tax.
  const taxed = TAXED.exec(english);
  if (taxed !== null && measure.english === 'tax revenue')
    return { ...measure, english: `tax revenue from ${taxed[1] === undefined ? '' : 'the '}${english}`, plural: null };
  const said = BRANCH.test(english) && measure.indicator ? IN_BRANCH[measure.english] : undefined;
  return said === undefined ? null : { ...measure, english: `${said} the ${english}`, plural: null, article: null };
}

const BRANCH = /^(?:extraction|manufacture|mining|processing|production|smelting)\b(?: and \w+)* of /;

/** Branches that pay taxes; those of the first group with an article. */
const TAXED =
  /^(?:((?:[\w-]+,? )*industry|(?:extraction|manufacture|mining|processing|production|smelting)\b(?: and \w+)* of .+)|(?:[\w-]+,? )*(?:manufacturing|mining|services|trade|entertainment|construction|finance|insurance|real estate))$/;

const IN_BRANCH: Readonly<Record<string, string>> = {
  price: 'producer prices in',
  'value added': 'value added of',
  investment: 'investment in',
  profit: 'profits of',
  'total profit': 'total profit of',
  'operating revenue': 'operating revenue of',
  'business revenue': 'business revenue of',
  'sales revenue': 'sales revenue of',
  'operating costs': 'operating costs of',
};

/** Those who make profits, exports and value added. */
const HOLDER = /\b(?:company|enterprise|firm|institution)$/;

/** 'revenue from principal business of the software industry'; before such a head only an industry can be told. */
function ofIndustry(head: Noun, owner: string, end: number): NounPhrase | null {
  if (!/(?:^industry| industry| sector)$/.test(owner)) return null;
  return {
    english: `${head.english} of ${owner === 'industry' ? '' : 'the '}${owner}`,
    plural: null,
    article: head.article,
    indicator: true,
    end,
  };
}

/** 'little giant firms'; null where neither the glossary nor the table of regular heads tells it. */
export function pluralOf({ english, plural }: Noun): string | null {
  if (plural !== null) return plural;
  if (SEVERAL.test(english)) return english;
  const last = english.slice(english.lastIndexOf(' ') + 1);
  const regular = Object.hasOwn(regularPlurals, last) ? regularPlurals[last] : undefined;
  return regular === undefined ? null : english.slice(0, english.length - last.length) + regular;
}

/** 外商投资企业 as the glossary has them: 'foreign funded enterprises, and …'. */
const SEVERAL = /^(?:[\w-]+ )*enterprises\b/;

/** Fuling District’s */
export function possessive(name: string): string {
  if (Object.hasOwn(PRONOUNS, name)) return PRONOUNS[name] ?? name;
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

const PRONOUNS: Readonly<Record<string, string>> = {
  I: 'my',
  we: 'our',
  he: 'his',
  she: 'her',
  they: 'their',
  my: 'my',
  our: 'our',
};

/** With the article that a noun needs where nobody owns it: 'the gross output value of …', but 'industrial investment'. */
export function withArticle({ english, article }: Pick<Noun, 'english' | 'article'>): string {
  if (OWNED.test(english) || english.startsWith('producer prices in ')) return english;
  return article === 'the' || ONE_MEASURE.test(english) || / of (?!Korea$)/.test(english) ? `the ${english}` : english;
}

/** One of its kind: 'the birth rate', 'the profit margin on …'. */
const ONE_MEASURE =
  /^(?:annual|full-year|yearly) (?:plan|quota|target|task)$|^(?:[\w.’'&-]+ )*?(?:area|balance|coefficient|concentration|increase|index|margin|number|population|quota|rate|ratio|scale|share|size|temperature|time|volume)(?: (?:affected|at|by|for|from|in|of|on|per|to|with)\b.*)?$/;

/** China’s imports and exports of goods */
const OWNED = /^(?:the \w+|[A-Z][\w-]*)(?: [A-Z][\w-]*)*(?:’s|s’) /;

export function capitalise(text: string): string {
  return text.replace(/^“?\p{L}/u, (first) => first.toUpperCase());
}

function isAttributive({ english, indicator }: Noun): boolean {
  return !indicator && !AREA.test(english) && !/^the | of | and |[,;:()]|[^s]s$/.test(english);
}
