/** The English of a word by itself, as a digest names it. */
import type { Span } from '../../language/span.ts';
import { OF_SPEAKER } from '../people/first-person.ts';
import { introduce, type Person } from '../people/people.ts';
import { sayPeriod } from '../period.ts';
import type { Piece } from '../piece.ts';
import { actionNouns } from '../words/action-noun.ts';
import { scopes } from '../words/adverb.ts';
import { attributes } from '../words/attribute.ts';
import { commonNouns } from '../words/common-noun.ts';
import { IN_A_NAME, IN_AN_OFFICE, OTHERWISE, VAGUE } from '../words/digest.ts';
import { transitive } from '../words/predicate.ts';
import { BEFORE_NAMES } from '../words/proper-name.ts';

/** What names people, places, bodies and times; null for all else. `text` is the paragraph. */
export function nameOf(piece: Piece, text: string, people: readonly Person[]): string | null {
  if (isCut(piece, text)) return null;
  if (piece.sense === 'name')
    return OF_BEFORE.test(piece.english) || OF_SPEAKER.test(piece.english) ? null : piece.english;
  if (piece.sense === 'period') return isNoTime(piece, text) ? null : sayTime(piece, text);
  if (piece.sense !== 'person') return null;
  const person = people.find(({ name }) => name === piece.text);
  // 让农民|种豆: two characters without an office may be two words.
  return person === undefined || (person.title === null && piece.text.length < 3) ? null : introduce(person);
}

/** 由30日缩短至15日: no days of a month. 7、8、|9月, 三|四季度: of all of them. 大|前年: a year earlier. 订单排|到2024年: until then, and not by then. */
function isNoTime({ period, text: chinese, start }: Piece & { readonly sense: 'period' }, text: string): boolean {
  const before = text.slice(0, start);
  if (/^\d+日$/u.test(chinese) || /大$|[\d一二三]、?$/u.test(before)) return true;
  return period.until && (OF_LEVEL.test(chinese) || LASTING.test(before + chinese));
}

/** 恢复到|上年水平 */
const OF_LEVEL = /^[到至]?(?:上年|去年|前年|往年)/u;
const LASTING = /(?:排|延续|持续|延长|推迟|延期|顺延|恢复|回到|一直)(?:至|到了?)?[^，。；至到]*$/u;

/** 有效期至2027年底: 'valid until the end of 2027'; 3月31日前: 'before March 31'. */
function sayTime({ period, start, end }: Piece & { readonly sense: 'period' }, text: string): string {
  const said = sayPeriod(period);
  if (VALID.test(text.slice(0, start))) return `valid until ${said.replace(/^(?:by|as of) /, '')}`;
  if (period.until || !/^(?:之前|以前|前(?![一二三四五六七八九十\d期沿往来后]))/u.test(text.slice(end))) return said;
  return said.startsWith('the end of ') ? `by ${said}` : `before ${said}`;
}

const VALID = /有效期(?:截至|截止到?|[至到为])?$/u;

/** 滨|河北|路, 白|沙河, 嘉兴|吉星网络有限公司: a piece of a longer name. */
function isCut({ sense, text: name, start, end }: Piece, text: string): boolean {
  if (sense !== 'name') return false;
  if (OF_A_FIRM.test(text.slice(end)) || OF_A_PAPER.test(text.slice(end))) return true;
  const before = text[start - 1] ?? '';
  // 市|县政府: of both.
  if (/[省市县区州乡镇]/u.test(before) && /^[省市县区州乡镇]/u.test(name)) return true;
  const isRun = /\p{Script=Han}/u.test(before) && !BEFORE_NAMES.has(before) && /[河江湖山]$/u.test(name);
  return isRun || /^(?:[东西南北中]?[路街]|大道|大街|大桥)/u.test(text.slice(end));
}

/** 嘉兴|吉星网络技术有限公司, and no firm of which more is told: 嘉兴的公司. */
const OF_A_FIRM =
  /^(?![^（）()]{0,6}(?:一家|多家|[的在与和对为]))[\p{Script=Han}（）()]{2,12}?(?:有限公司|股份公司|(?<!企业)集团)/u;

/** 南海|网, 南海|晚报, 云岭|宾馆, 太平洋|证券: what they are called. */
const OF_A_PAPER =
  /^(?:网(?!络|上|民|友|点|约|购|红|格|信|店)|日报|晚报|晨报|早报|商报|时报|都市报|导报|电视台|广播|客户端|杂志|出版社|宾馆|饭店|酒店|大酒店|证券(?!交易所)|人寿|保险|期货|信托|重工|股份|钢铁|石化|大厦|影剧院)/u;

/** What names a thing, and no piece of a longer name; null for all else. `text` is the paragraph. */
export function thingOf(piece: Piece, text: string): string | null {
  if (piece.sense !== 'noun' || piece.text.length < 2 || VAGUE.test(piece.text)) return null;
  if (isOfName(piece, text)) return null;
  const otherwise = Object.hasOwn(OTHERWISE, piece.text) ? OTHERWISE[piece.text] : undefined;
  if (otherwise !== undefined) return otherwise;
  return piece.noun.plural ?? piece.noun.english;
}

/** What is a piece of what a body, a firm or an office is called. */
export function isOfName({ start, end }: Span, text: string): boolean {
  return (
    IN_AN_OFFICE.test(text.slice(end)) ||
    IN_A_NAME.test(text.slice(start)) ||
    isPieceOfName(text.slice(start, end), text.slice(0, start), text.slice(end))
  );
}

/** 集团, 该地区: which, stands elsewhere. */
const OF_BEFORE = /^(?:the (?:area|bank|company|county|city|district|group|province|town|village|zone)|Co\., Ltd\.)$/;

/** 宏远|新能源20万吨正极材料项目: behind two characters that are no word of ours, a field is what a firm is called. */
export function isPieceOfName(chinese: string, before: string, behind: string): boolean {
  if (!/^(?:年产)?\d|^(?:项目|基地|公司|集团|工厂)/u.test(behind)) return false;
  const first = FIELD.test(chinese) ? /(?:^|[，。、；：])(\p{Script=Han}{2})$/u.exec(before)?.[1] : undefined;
  return (
    first !== undefined &&
    ![scopes, transitive, commonNouns, attributes, actionNouns].some((words) => Object.hasOwn(words, first))
  );
}

const FIELD = /^(?:新能源|新材料|生物医药|人工智能|机器人|半导体|集成电路|光电子|装备制造|智能制造|新能源汽车)$/u;
