/**
 * Whom a clause without a subject goes on with, where the clause before is not told: 东莞持续推进“倍增计划”，|选取一批试点企业. A clause that
 * begins with a name and a verb has that name as its subject, whatever else it says.
 */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { StatementFact } from '../fact.ts';
import type { Time } from '../figures/clause-parts.ts';
import { nounsBetween } from '../grammar/grammar.ts';
import { wordsOfClause, type ClauseWords } from '../grammar/lexicon.ts';
import { isAgent, nameOf, type NominalList } from '../grammar/nominal.ts';
import { OF_SPEAKER } from '../people/first-person.ts';
import { DISPOSED } from '../words/modality.ts';
import { sayingThings } from '../words/verb.ts';
import type { SentenceSetting, Thread } from '../thread.ts';
import { isRequired } from './leaning.ts';
import type { PlainClause, Sentenced } from './plain-clause.ts';
import type { Telling } from './statement.ts';

/** Somebody who does what an untold clause says, and may do what stands behind it. */
export interface Doer {
  readonly subject: NominalList;
  /** When, by that clause or by those before it. */
  readonly time: Time | null;
  /** How what they do has been told, if it has; 正在: what stands behind it is going on, too. */
  readonly telling: Telling | null;
  /** 印发《意见》: the document, which says something. */
  readonly isDocument: boolean;
}

/** Whom a clause begins with, and does something. Null where it is not certain, or where others come in who may do the next. */
export function doerIn(clause: Clause, before: Time | null): Doer | null {
  const document = documentIn(clause);
  if (document !== null) return document;
  const words = wordsOfClause(clause.chunks);
  const { text } = words;
  if (OTHERS_COME_IN.test(text) || ENDS_OPEN.test(text) || OF_A_THING.test(text)) return null;
  const opening = openingOf(words);
  for (let end = opening.end + 2; end <= Math.min(text.length - 2, opening.end + LONGEST); end++) {
    if (!begins(words, end) || NO_DOER.test(text.slice(opening.end, end))) continue;
    const subject = nounsBetween(words, opening.end, end).find(isNamed);
    if (subject === undefined) continue;
    const telling = /^正在?(?!式|常|确|面)/u.test(text.slice(end)) ? 'progressive' : null;
    return { subject, time: opening.time ?? before, telling, isDocument: false };
  }
  return null;
}

/** 国务院印发《关于…的意见》, 《方案》明确…: what stands behind it the document says, as long as it says so. */
export function documentIn({ chunks }: Clause): Doer | null {
  const title = ISSUED.exec(textOf(chunks))?.[1]?.replace(/（[^（）]*）$/u, '');
  const word = title === undefined ? undefined : Object.keys(sayingThings).find((ending) => title.endsWith(ending));
  const english = word === undefined ? undefined : sayingThings[word];
  if (english == null) return null;
  const isSeveral = english.endsWith('s');
  const subject: NominalList = { parts: [nameOf(english.replace(/^The /, 'the '), isSeveral)], open: false };
  return { subject, time: null, telling: null, isDocument: true };
}

/** Whom a clause that is told has as its subject, and who may do what stands behind an untold one. */
export function doerOfTold(fact: StatementFact, before: Doer | null): Doer | null {
  const { subject, telling, verbals } = fact.statement;
  if (before?.isDocument === true && before.subject === subject) return before;
  const last = verbals.at(-1);
  if (subject === null || !isNamed(subject) || last === undefined || last.hasActor === true) return null;
  if (!last.hasObject || LEAVING.test(last.say('base'))) return null;
  return { subject, time: fact.time, telling, isDocument: false };
}

/** 印发通知, 主持会议, 是…: what stands behind it the notice says, or the meeting does, as well as they. */
const LEAVING =
  /^(?:(?:jointly|officially) )*(?:announce|attend|be|chair|convene|hold|issue|preside|publish|release|sign|take part)\b/;

/** Who does what an untold clause says that has no subject of its own either: whoever has done what stands before. */
export function goingOn(doer: Doer | null, { chunks }: Clause): Doer | null {
  const words = wordsOfClause(chunks);
  if (doer === null || doer.isDocument) return doer?.isDocument === true && ABOUT.test(words.text) ? doer : null;
  if (OTHERS_COME_IN.test(words.text) || ENDS_OPEN.test(words.text) || !begins(words, 0)) return null;
  const ahead = /^(?:并|还|也)?[将要拟]/u.exec(words.text)?.[0];
  return ahead === undefined || DISPOSED.test(words.text.slice(ahead.length)) ? doer : { ...doer, telling: null };
}

/** What somebody can do: 加强监管, and no 涵盖多个领域, 有利于…, 得到提升, which may be said of a thing; or what a document says. */
function isTheirs({ isDocument }: Doer, { subject, times, fronts, verbal }: Sentenced, text: string): boolean {
  if (subject !== null || times.length > 0 || fronts.some((front) => front.startsWith('after '))) return false;
  if (isDocument) return verbal.hasActor !== true && SAYING.test(text) && SAYS.test(verbal.say('base'));
  return (verbal.hasObject || verbal.hasActor === true) && !OF_THINGS.test(verbal.say('base'));
}

/** 提出16条举措, and no 提出完善机制, which is told as what is to be done. */
const SAYS =
  /^(?:\w+ly )?(?:cover|focus on|include|involve|list|make (?:\w+ )*arrangements|make clear|provide|put forward|refine|specify|stipulate)\b/;

/** 印发《意见》, 《方案》提出 */
const ISSUED =
  /(?:(?:印发|发布|公布|出台|下发|制定)了?|^(?:该|近日)?)(?:[^《》]{0,12})《([^《》]+)》(?:（[^）]*）)?(?:正式)?(?:印发|发布|公布|出台|$|对|从|围绕|聚焦|共|坚持|明确|提出|包括|包含)/u;

/** 围绕…, 从…方面: how a document says it. */
const ABOUT = /^(?:围绕|聚焦|从|针对|在[^，]{2,12}方面|共)/u;

const SAYING =
  /^(?:并|还|共|分别)?(?:(?:围绕|从|在)[^，]{2,20})?(?:提出|明确(?!了?责任)|包括|涵盖|涉及|部署(?!工作)|规定|列出|细化|聚焦|为[^，]+提供[^，]*(?:支撑|保障|指引|遵循))/u;

/** 东莞持续推进“倍增计划”，|选取一批试点企业: Dongguan has, though its own clause is not told. */
export function withDoer(reading: Sentenced, thread: Thread, plain: PlainClause, setting: SentenceSetting): Sentenced {
  const { doer, statement, within, partless } = thread;
  if (doer === null || (statement !== null && !doer.isDocument) || within !== null || partless !== null) return reading;
  if (setting.heading || setting.doer !== null || plain.joined !== undefined) return reading;
  // 我们要统筹…, and nobody is known to say it.
  if (plain.speaker === null && doer.subject.parts.some(({ head }) => head === 'we' || OF_SPEAKER.test(head)))
    return reading;
  if (!isTheirs(doer, reading, textOf(plain.clause.chunks)) || isRequired(plain.clause, plain.ahead)) return reading;
  if (doer.time !== null) Object.assign(thread, { time: doer.time, timeless: false });
  thread.timeless &&= !doer.isDocument;
  const effects = UNDER_WAY.has(doer.telling) && reading.effects.length === 0 ? (['now'] as const) : reading.effects;
  return { ...reading, subject: doer.subject, effects };
}

const UNDER_WAY: ReadonlySet<Telling | null> = new Set(['progressive', 'continuous'] as const);

/** 儋州市已成立公司，将资源整合到一起，|发展特色产业: what it has done since then, it has done, too. */
export function asBefore<Told extends { readonly telling: Telling }>(
  told: Told,
  { subject, times }: Sentenced,
  { doer }: Thread,
): Told {
  const isSame = doer !== null && doer.subject === subject && doer.telling === 'perfect' && times.length === 0;
  return isSame && told.telling === 'past' ? { ...told, telling: 'perfect' } : told;
}

/** In characters: no name of a body is longer. */
const LONGEST = 16;

/** 今年, 近年来, 同时: what stands before whom the clause begins with. */
function openingOf({ text, wordsOf }: ClauseWords): { readonly end: number; readonly time: Time | null } {
  const from = /^(?:同时|此外|另外|其中|目前|而|但|接下来|以[^，]{2,4}同志为核心的)/u.exec(text)?.[0].length ?? 0;
  const [longest] = wordsOf(from, 'time').toSorted((a, b) => b.end - a.end);
  return longest === undefined ? { end: from, time: null } : { end: longest.end, time: longest.word.time };
}

/** A verb or what stands before one. */
function begins({ text, wordsAt }: ClauseWords, at: number): boolean {
  if (MEANS.test(text.slice(at))) return true;
  const found = wordsAt(at);
  const longest = Math.max(0, ...found.map(({ end }) => end));
  return (
    found.some(
      ({ word, end }) =>
        end === longest &&
        (word.is === 'adverb' || word.is === 'manner' || (word.is === 'verb' && word.verb.takes !== 'nothing')),
    ) && !found.some(({ word, end }) => end === longest && (word.is === 'noun' || word.is === 'name'))
  );
}

/** A place, a body, a person, by name, or all authorities of a kind. */
function isNamed(list: NominalList): boolean {
  return (
    !list.open &&
    isAgent(list) &&
    list.parts.every(({ counting, head }) => counting === 'name' || counting === 'names' || AUTHORITIES.test(head))
  );
}

const AUTHORITIES = /(?:^|[ -])(?:authorities|department|government|locality|region)s?$/;

/** 聚焦, 以…为: what a subject stands before as well. */
const MEANS =
  /^(?:通过|围绕|聚焦|依托|立足|针对|以(?!上|下|内|外|来|及)|把|将|为(?!主)|对(?!外|口|面|内|接)|在(?!建|职|线|校|册|岗)|着力|正在?|深入|全力|不断|持续|积极)/u;

/** 支持企业加大投入, 让群众…: those may do what follows. */
const OTHERS_COME_IN =
  /让|叮嘱|叮咛|嘱咐|嘱托|勉励|寄语|告诫|责令|敦促|约谈|提醒|派[出驻遣]|选派|抽调|请来?|聘请|使(?!用|命)|令|鼓励|支持(?!力度|体系|政策|措施|作用)|引导|指导(?!意见|价|目录)|督促|要求|组织(?!体系|领导|实施|开展)|帮助|邀请|动员|号召|促使|带动|吸引|(?:推动|协调)[^，]*(?:企业|机构|各地|部门|地区|各方|主体|[部委局厅署])|[说称指示]$|提出|明确|强调|表示|认为|发布|印发|公布|显示|获悉|了解到|获|被|受|由|是/u;

/** 《意见》, 当地: no doer, and one of which the clauses before tell. */
const NO_DOER = /》|(?:意见|办法|方案|通知|规划|措施|条例|规定|报告|会议|全会)$|^当地|^[他她它]/u;

/** 我国造船完工量继续增长: the name is not of what does anything. */
const OF_A_THING =
  /(?:增长|下降|提升|提高|扩大|加快|向好|改善|回升|回落|增强|优化|增加|减少|好转|成效|成绩|第一|领先|前列|亿元|推进|进行|展开|实施|开展|落地|投产|投用|开工|完工|竣工|运行|启动|举行|举办|召开|开幕|[%％])$/u;

/** 对…的, 者, 后: somebody, or a time. */
const ENDS_OPEN = /(?:的|者|[之以]?后|时|之际|以来|期间|前|中|上|下|里|方面|同时|地区|区域|领域|环节|一带)$/u;

/** What a thing does, or a deed. */
const OF_THINGS =
  /^(?:(?:[a-z]+ly|also|still|further) )*(?:account|affect|attract|be|bear|become|belong|benefit|bring|cause|contain|cover|demonstrate|drive|enable|exceed|feature|have|help|include|involve|lay|lead to|make|mark|mean|meet|need|play|provide (?:\w+ )*(?:guarantee|support)|rank|reach|reflect|remain|require|satisfy|see|show|span|total|trigger|turn)\b/;
