/** What news tells of officers in set words: who attended, who went where to look into what. */
import { textOf, type Chunk } from '../chunk.ts';
import { sayNominalOf } from '../figures/nominal-of.ts';
import { introduceRole } from '../people/people.ts';
import { personInEnglish } from '../people/person-name.ts';
import { findRole, TITLE_END } from '../people/role.ts';
import { nameInEnglish } from '../piece.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { events, gatherings } from '../words/event.ts';

export function sayOfficers(set: SetClause): SetSaying | null {
  const english = sayAttending(set) ?? sayVisit(set) ?? sayInquiry(set);
  return english === null ? null : { english };
}

/** 副省长何志平、省政府秘书长林涛: each with a name, and nothing behind the last; null for anything else. */
export function officersAlone(chunks: readonly Chunk[]): readonly string[] | null {
  const found = officersBefore(chunks);
  return found === null || found.rest.length > 0 ? null : found.officers;
}

export interface Officers {
  readonly officers: readonly string[];
  readonly rest: readonly Chunk[];
}

/** The officers that a clause begins with, each in English, and what stands behind them. */
export function officersBefore(chunks: readonly Chunk[]): Officers | null {
  const officers: string[] = [];
  let from = 0;
  for (;;) {
    const at = chunks.findIndex(({ kind }, index) => index >= from && kind === 'person');
    const person = chunks[at];
    const before = chunks.slice(from, Math.max(at, from));
    // 市场与信息化司|司长: one department.
    const isOneOffice = /^[^与]+与[^与、]{1,8}[司局处部室](?:副?[司局处部]长|主任)$/u.test(textOf(before));
    if (person === undefined || !before.every((chunk) => isOfRole(chunk) || (isOneOffice && chunk.text === '与')))
      return null;
    // 总经理李东和王明、市长许勤: a name that we do not know is no role of the next.
    const roles = textOf(before).split('、');
    if (before.length > 0 && !roles.every((role) => TITLE_END.test(role.trim()))) return null;
    const name = personInEnglish(person);
    if (name === null) return null;
    const role = findRole(before, {});
    // 总工程师赵鹏: of what, nobody says.
    const isOfBody = role !== null && (role.organisation !== null || / of /.test(role.title));
    const isHead = role !== null && role.organisation === null && HEADING.test(role.title);
    officers.push(isHead ? `${role.title} ${name}` : isOfBody ? (introduceRole(name, role) ?? name) : name);
    from = at + 1;
    if (!/^[、和及]$/u.test(chunks[from]?.text ?? '')) break;
    from++;
  }
  return { officers, rest: chunks.slice(from) };
}

/** Told without a place too: 市长 is that of the city. */
const HEADING = /^(?:(?:Deputy|Vice) )?(?:Governor|Mayor)$/;

/** 市|教育局|二级巡视员: nothing done, counted or dated stands before a name. */
function isOfRole({ kind, entry, figure, period, text }: Chunk): boolean {
  if (figure !== null || period !== null) return false;
  return kind === 'organisation' || kind === 'place' || entry?.kind === 'office' || !NO_ROLE.test(text);
}

const NO_ROLE = /^(?:[，；：。“”《》（）]|在|对|向|与|由|将|把|被|据|的|了|是|出席|参加|陪同|主持|介绍|深入|来到)$/u;

/** 'A, Deputy Director of B; C, Director of D; and E' */
export function joinOfficers(officers: readonly string[], isOpen: boolean): string {
  const all = isOpen ? [...officers, 'others'] : officers;
  // He Zhiping and Lin Tao, Secretary-General of …: one role, at the end, is told apart without more.
  const isRich = (isOpen ? officers : officers.slice(0, -1)).some((officer) => officer.includes(','));
  const link = isRich ? '; ' : ', ';
  if (all.length < 3) return all.join(isRich ? ', and ' : ' and ');
  return `${all.slice(0, -1).join(link)}${link}and ${all.at(-1) ?? ''}`;
}

/** With the comma that a role needs before a verb. */
export function withComma(said: string): string {
  return said.includes(',') && /, [^,;]* (?:of|to|for) [^,;]*$/.test(said.split(/; (?:and )?/).at(-1) ?? '')
    ? `${said},`
    : said;
}

/** 孙建军，王丽萍，赵鹏|出席|发布会|并回答记者提问: those of the clauses before are among them. */
function sayAttending({ chunks, thread }: SetClause): string | null {
  const found = officersBefore(chunks);
  if (found === null) return null;
  const text = textOf(found.rest);
  const [, others, verb = '', what = '', tail = ''] = ATTENDING.exec(text) ?? [];
  const event = verb === '' ? null : sayAttended(verb, what);
  const rest = Object.hasOwn(TAILS, tail) ? TAILS[tail] : undefined;
  if (event === null || rest === undefined) return null;
  const who = joinOfficers([...thread.officers, ...found.officers], others !== undefined);
  return `${withComma(who)} ${event}${rest}`;
}

const ATTENDING = /^(等)?(?:领导|人)?(?:也|还|分别)?(出席|参加|列席|陪同)了?(.{2,10}?)(并.{2,8})?$/u;

/** What is attended or joined; null where it is no event that we know. */
function sayAttended(verb: string, what: string): string | null {
  if (/^(?:有关|相关)?(?:调研|考察|调研活动|考察活动)$/u.test(what)) {
    if (verb === '陪同') return 'went along on the inspection tour';
    return verb === '参加' ? 'joined the inspection tour' : null;
  }
  if (/^(?:有关|相关)?检查$/u.test(what)) return verb === '参加' ? 'joined the inspection' : null;
  const plain = what.replace(/^(?:有关|相关|此次|本次|当天的?)/u, '');
  const event = Object.hasOwn(ATTENDED, plain) ? ATTENDED[plain] : (events[plain] ?? gatherings[plain]);
  if (event === undefined || verb === '陪同') return null;
  return verb === '列席' ? `sat in on the ${event}` : `attended the ${event}`;
}

/** What is attended, and not held or chaired as an event of its own name. */
const ATTENDED: Readonly<Record<string, string>> = {
  活动: 'event',
  开幕式: 'opening ceremony',
  开幕仪式: 'opening ceremony',
  闭幕式: 'closing ceremony',
  揭牌仪式: 'unveiling ceremony',
  启用仪式: 'opening ceremony',
  首发仪式: 'launch ceremony',
  投产仪式: 'commissioning ceremony',
  仪式: 'ceremony',
  会见: 'meeting',
};

/** What they do besides, behind what they do. */
export const TAILS: Readonly<Record<string, string>> = {
  '': '',
  并讲话: ' and delivered a speech',
  并发表讲话: ' and delivered a speech',
  并作讲话: ' and delivered a speech',
  并作了讲话: ' and delivered a speech',
  并致辞: ' and gave an address',
  并致词: ' and gave an address',
  并发表致辞: ' and gave an address',
  并发言: ' and spoke',
  并作发言: ' and spoke',
  并回答记者提问: ' and answered questions from reporters',
  并回答了记者提问: ' and answered questions from reporters',
  并答记者问: ' and answered questions from reporters',
};

/** 省长周国梁|深入|赣州市章贡区、赣县区、信丰县, …赴|宁波市|调研 */
function sayVisit({ chunks, thread }: SetClause): string | null {
  const found = officersBefore(chunks);
  const [going, ...rest] = found?.rest ?? [];
  if (found === null || going === undefined) return null;
  const isAt = going.text === '在';
  if (!isAt && !GOING.test(going.text)) return null;
  const looking = rest.findIndex(({ text }) => LOOKING.test(text));
  const end = looking < 0 ? rest.length : looking;
  if ((isAt && looking < 0) || textOf(rest.slice(end)).length > LONGEST_LOOKING) return null;
  if (looking >= 0 && !LOOKING.test(textOf(rest.slice(looking)))) return null;
  const where = sayPlaces(rest.slice(0, end));
  if (where === null) return null;
  const who = joinOfficers([...thread.officers, ...found.officers], false);
  thread.visitor = found.officers.length === 1 ? (who.split(',')[0] ?? null) : null;
  return `${withComma(who)} ${looking < 0 ? 'visited' : 'made an inspection tour of'} ${where}`;
}

const GOING = /^(?:深入|赴|到|来到|前往|先后到|先后来到|先后深入|先后赴)$/u;
const LOOKING = /^(?:(?:实地|专题|进行|开展)?(?:调研|考察)|(?:进行|开展)|实地)$/u;
/** 进行|实地|调研; in UTF-16 code units. */
const LONGEST_LOOKING = 6;

/** 赣州市|章贡区|、|赣县区: the districts of a city, or places beside each other; null where one is no place. */
function sayPlaces(chunks: readonly Chunk[]): string | null {
  const names: string[] = [];
  let around = '';
  for (const [index, chunk] of chunks.entries()) {
    if (/^[、和及]$/u.test(chunk.text)) continue;
    const english = chunk.kind === 'place' ? nameInEnglish(chunk) : null;
    if (english === null) return null;
    const isInside = chunks[index - 1]?.kind === 'place';
    if (isInside && (names.length !== 1 || around !== '')) return null;
    if (isInside) around = names.pop() ?? '';
    names.push(english);
  }
  if (names.length === 0) return null;
  const list = names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return around === '' ? list : `${list} in ${around}`;
}

/** 省长深入信丰县，|就稀土产业发展和安全生产等工作进行调研: who does, the clause before tells. */
function sayInquiry({ chunks, text, before, thread }: SetClause): string | null {
  const { visitor } = thread;
  const isAfterVisit = before?.kind === 'event' && / (?:visited|made an inspection tour of) /.test(before.english);
  const found = /^(?:就|围绕)(.+?)(等)?(?:工作|情况|问题)?(?:进行|开展)(?:专题|实地|深入)?(?:调研|考察)$/u.exec(text);
  if (visitor === null || !isAfterVisit || found === null) return null;
  const [, matter = '', isOpen] = found;
  const from = chunks[0]?.end ?? 0;
  const inside = chunks.filter(({ start, end }) => start >= from && end <= from + matter.length);
  if (textOf(inside) !== matter) return null;
  const said = sayNominalOf(inside);
  if (said === null) return null;
  return `${visitor} conducted research there on ${said}${isOpen === undefined ? '' : ', among other matters'}`;
}
