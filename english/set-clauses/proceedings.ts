/** What goes on at a meeting: 由省工信厅主办, 局长孙建军介绍有关情况并回答记者提问, 市长赵鹏到会致辞. */
import { textOf, type Chunk } from '../chunk.ts';
import { chunksBetween, sayNominalOf, sayTitles } from '../figures/nominal-of.ts';
import { gatherings } from '../words/event.ts';
import { sayBodies } from './bodies.ts';
import { joinOfficers, officersBefore, TAILS, withComma } from './officers.ts';
import type { SetClause, SetSaying } from './set-saying.ts';

export function sayProceedings(set: SetClause): SetSaying | null {
  const english = sayHosted(set) ?? sayOrganized(set) ?? sayPerformed(set);
  return english === null ? sayGoingOn(set) : { english };
}

/** 本次对接会|由|省工信厅、省商务厅|主办 */
function sayHosted({ chunks }: SetClause): string | null {
  const by = chunks.findIndex(({ text }) => text === '由');
  const verb = hostingAtEnd(chunks);
  if (by < 0 || verb === null) return null;
  const event = sayReferred(textOf(chunks.slice(0, by)));
  const hosts = sayBodies(chunks.slice(by + 1, verb.at));
  return event === null || hosts === null ? null : `${event} was ${verb.english} by ${hosts}`;
}

/** 由A主办，|B承办: of the same event. */
function sayOrganized({ chunks, former }: SetClause): string | null {
  const verb = hostingAtEnd(chunks);
  const isBehind = former !== null && hostingAtEnd(former.chunks) !== null;
  if (verb === null || !isBehind) return null;
  const hosts = sayBodies(chunks.slice(0, verb.at));
  return hosts === null ? null : `${hosts} ${verb.english} the event`;
}

interface Hosting {
  readonly english: string;
  readonly at: number;
}

function hostingAtEnd(chunks: readonly Chunk[]): Hosting | null {
  const english = HOSTED[chunks.at(-1)?.text ?? ''];
  if (english === undefined) return null;
  const isJoint = /^(?:联合|共同)$/u.test(chunks.at(-2)?.text ?? '');
  return { english: isJoint ? `jointly ${english}` : english, at: chunks.length - (isJoint ? 2 : 1) };
}

const HOSTED: Readonly<Record<string, string>> = { 主办: 'hosted', 承办: 'organized', 协办: 'co-organized' };

/** 本次对接会, 活动; 'the event' where nothing stands there. */
function sayReferred(text: string): string | null {
  const name = text.replace(/^(?:本次|此次|这次|该|本届|活动|此)/u, '');
  if (name === '') return 'the event';
  const kind = gatherings[name] ?? { 大会: 'conference', 会议: 'meeting' }[name];
  return kind === undefined ? null : `the ${kind}`;
}

/** 副局长孙建军|介绍有关情况, 财政部、农业农村部负责同志|介绍有关情况 */
function sayPerformed({ chunks, thread }: SetClause): string | null {
  const found = officersBefore(chunks);
  if (found !== null) {
    const deed = sayDeed(found.rest);
    if (deed === null) return null;
    return `${withComma(joinOfficers([...thread.officers, ...found.officers], false))} ${deed}`;
  }
  const text = textOf(chunks);
  const [whole = '', bodies = '', head = ''] = OFFICIALS.exec(text) ?? [];
  const named = whole === '' ? null : chunksBetween(chunks, 0, bodies.length);
  const rest = whole === '' ? null : chunksBetween(chunks, bodies.length + head.length, text.length);
  const who = named === null || named.length === 0 ? null : sayBodies(named);
  const deed = rest === null ? null : sayDeed(rest);
  return who === null || deed === null ? null : `officials of ${who} ${deed}`;
}

const OFFICIALS = /^(.{2,60}?(?:[部局厅委署院办会行]|政府|海关))((?:有关|相关)?负责(?:同志|人))/u;

/** What officers do at a meeting, with what they speak of. */
function sayDeed(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks);
  const tail = Object.keys(TAILS).find((ending) => ending !== '' && text.endsWith(ending) && text !== ending) ?? '';
  const plain = tail === '' ? chunks : chunksBetween(chunks, 0, text.length - tail.length);
  const deed = plain === null ? null : (DEEDS[textOf(plain)] ?? sayBriefing(plain));
  return deed === null || deed === undefined ? null : `${deed}${TAILS[tail] ?? ''}`;
}

const DEEDS: Readonly<Record<string, string>> = {
  主持会议: 'chaired the meeting',
  主持座谈会: 'chaired the symposium',
  主持发布会: 'chaired the press conference',
  到会致辞: 'attended and gave an address',
  到会并致辞: 'attended and gave an address',
  到会讲话: 'attended and delivered a speech',
  到会听取意见建议: 'attended to hear opinions and suggestions',
  到会听取意见: 'attended to hear opinions',
  致辞: 'gave an address',
  致欢迎辞: 'gave a welcome address',
  讲话: 'delivered a speech',
  作讲话: 'delivered a speech',
  作了讲话: 'delivered a speech',
  发表讲话: 'delivered a speech',
  作交流发言: 'spoke to share experience',
  作发言: 'spoke',
  作了发言: 'spoke',
  作大会发言: 'addressed the conference',
  作主旨演讲: 'gave a keynote speech',
  发表主旨演讲: 'gave a keynote speech',
  作详细解读: 'gave a detailed explanation',
  作了详细解读: 'gave a detailed explanation',
  作解读: 'gave an explanation',
  作了解读: 'gave an explanation',
  回答记者提问: 'answered questions from reporters',
  回答了记者提问: 'answered questions from reporters',
  答记者问: 'answered questions from reporters',
};

/** 介绍|上半年经济运行|情况: what the briefing is on. */
function sayBriefing(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks);
  const [whole = '', opening = '', matter = '', ending = ''] = BRIEFING.exec(text) ?? [];
  if (whole === '') return null;
  if (matter === '') return 'gave a briefing';
  const inside = chunksBetween(chunks, opening.length, text.length - ending.length);
  const said = inside === null ? null : (sayNominalOf(inside) ?? sayTitles(inside));
  return said === null ? null : `gave a briefing on ${said}`;
}

const BRIEFING = /^(介绍了?)(.*?)((?:的?(?:有关|相关|基本|具体|最新))?情况)$/u;

/** 局长孙建军介绍情况，并|回答记者提问: so did he, in the same line. */
function sayGoingOn({ text, chunks, before }: SetClause): SetSaying | null {
  const isOfOfficers =
    before?.kind === 'event' && /\b(?:address|briefing|explanation|meeting|speech|spoke)\b/.test(before.english);
  if (!isOfOfficers) return null;
  const tail = TAILS[`并${text}`] ?? sayExchange(text, chunks);
  return tail === null || tail === '' ? null : { english: `${before.english}${tail}`, goesOn: before };
}

/** 同|政协委员|协商交流: with whom. */
function sayExchange(text: string, chunks: readonly Chunk[]): string | null {
  const [whole = '', opening = '', whom = ''] = EXCHANGING.exec(text) ?? [];
  const inside = whole === '' ? null : chunksBetween(chunks, opening.length, opening.length + whom.length);
  const said = inside === null || inside.length === 0 ? null : sayNominalOf(inside);
  return said === null ? null : ` and exchanged views with ${said}`;
}

const EXCHANGING = /^([同与])(.{2,12}?)(?:进行)?(?:协商|座谈|深入|互动|沟通)*交流$/u;
