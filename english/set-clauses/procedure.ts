/** What a meeting does in set words: 应到代表598名, 审议通过《办法》, 听取汇报, 主持召开会议. */
import { textOf, type Chunk } from '../chunk.ts';
import { sayCount } from '../figure.ts';
import { introduceRole } from '../people/people.ts';
import { chunksBetween, nominalOf, sayNominalOf, sayTitles, splitAt } from '../figures/nominal-of.ts';
import { sayNominals } from '../grammar/nominal.ts';
import { personInEnglish } from '../people/person-name.ts';
import { findRole } from '../people/role.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { attendants, decisions, events, meetingSubjects } from '../words/event.ts';

export function sayProcedure(set: SetClause): SetSaying | null {
  const english = sayAttendance(set) ?? sayDecision(set) ?? sayHearing(set) ?? sayStudied(set) ?? sayOtherMatters(set);
  return english === null ? sayChair(set) : { english };
}

/** 大会应到代表598名|，|实到571名|，|符合法定人数 */
function sayAttendance({ text, chunks, before }: SetClause): string | null {
  const isTold = before?.kind === 'event' && /\b(?:attend|attended)$/.test(before.english);
  if (/^(?:符合|达到|超过)(?:法定|规定)人数$/u.test(text)) return isTold ? 'there was a quorum' : null;
  const figure = chunks.at(-1)?.figure;
  if (figure?.kind !== 'quantity' || !['名', '人', '位'].includes(figure.unit ?? '')) return null;
  const [, due, who = ''] = ATTENDANCE.exec(textOf(chunks.slice(0, -1))) ?? [];
  const people = attendants[who];
  if (due === undefined || (people === undefined && who !== '')) return null;
  const isDue = due.startsWith('应');
  if (people === undefined && !(isTold && !isDue)) return null;
  const said = [sayCount(figure), people].filter((part) => part !== undefined).join(' ');
  return isDue ? `${said} were due to attend` : `${said} attended`;
}

const ATTENDANCE =
  /^(?:大会|会议|全会|本次会议|本次大会|这次会议|这次大会)?(应出席会议|应出席|应到会|应到|实际出席会议|实际出席|实际到会|实到会|实到)(?:的)?(\p{Script=Han}{0,8}?)$/u;

/** 会议审议通过《城市供水条例（修订草案）》, 会议表决通过了关于政府工作报告的决议 */
function sayDecision(set: SetClause): string | null {
  const found = splitAt(set.chunks, DECIDING);
  if (found === null) return null;
  const subject = subjectOf(found.before, set);
  const said = decidingOf(found);
  if (subject === null || said === null) return null;
  const what = said.behind[0]?.text === '了' ? said.behind.slice(1) : said.behind;
  const object = sayDocuments(what);
  return object === null ? null : `${subject} ${said.verb} ${object}`;
}

const DECIDING = new RegExp(`^(?:${Object.keys(decisions).join('|')}|审议|表决|讨论|一致)$`, 'u');

/** 审议|并|通过: one decision in several words. */
function decidingOf({
  word,
  behind,
}: {
  readonly word: string;
  readonly behind: readonly Chunk[];
}): { readonly verb: string; readonly behind: readonly Chunk[] } | null {
  let text = word;
  let at = 0;
  let found: { readonly verb: string; readonly behind: readonly Chunk[] } | null = null;
  for (;;) {
    const verb = Object.hasOwn(decisions, text) ? decisions[text] : undefined;
    if (verb !== undefined) found = { verb, behind: behind.slice(at) };
    const next = behind[at];
    if (next === undefined || text.length > LONGEST_DECISION) return found;
    text += next.text;
    at++;
  }
}

const LONGEST_DECISION = Math.max(...Object.keys(decisions).map((word) => word.length));

/** 《办法》和《条例》, 关于政府工作报告的决议、关于…的决议: nothing else is decided on. */
function sayDocuments(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks);
  if (text.startsWith('《') && text.endsWith('》')) return sayTitles(chunks);
  const parts: Chunk[][] = [[]];
  for (const [index, chunk] of chunks.entries()) {
    const isJoint = /^(?:、|和|及|以及)$/u.test(chunk.text) && chunks[index + 1]?.text === '关于';
    if (isJoint) parts.push([]);
    else parts.at(-1)?.push(chunk);
  }
  const told = parts.map(sayResolution);
  if (!told.every((part) => part !== null)) return null;
  return told.length < 2 ? (told[0] ?? null) : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}

/** 关于政府工作报告的决议 */
function sayResolution(chunks: readonly Chunk[]): string | null {
  const kind = { 决议: 'resolution', 决定: 'decision' }[chunks.at(-1)?.text ?? ''];
  if (kind === undefined || chunks[0]?.text !== '关于' || chunks.at(-2)?.text !== '的') return null;
  const matter = sayNominalOf(chunks.slice(1, -2));
  return matter === null ? null : `the ${kind} on ${matter}`;
}

/** 会议; none where the sentence has told of the meeting before. */
function subjectOf(chunks: readonly Chunk[], { thread }: SetClause): string | null {
  if (chunks.length === 0) return thread.meeting ? 'the meeting' : null;
  const text = textOf(chunks).replace(/(?:还|并|一致|随后)$/u, '');
  return Object.hasOwn(meetingSubjects, text) ? (meetingSubjects[text] ?? null) : null;
}

/** 会议听取了关于安全生产工作情况的汇报 */
function sayHearing(set: SetClause): string | null {
  const found = splitAt(set.chunks, /^(?:听取|听取了)$/u);
  const subject = found === null ? null : subjectOf(found.before, set);
  if (found === null || subject === null) return null;
  const told = found.behind[0]?.text === '了' ? found.behind.slice(1) : found.behind;
  const kind = told.at(-1)?.text;
  if (kind !== '汇报' && kind !== '报告') return null;
  const isAbout = told[0]?.text === '关于';
  const plain = told.slice(isAbout ? 1 : 0, told.at(-2)?.text === '的' ? -2 : -1);
  const body = plain.at(-1)?.text === '工作' && plain.length > 2 ? plain.slice(0, -1) : plain;
  const matter = sayNominalOf(body) ?? sayNominalOf(plain);
  // 听取赣州市及省直有关部门工作汇报: those who report
  const isFrom = body.length < plain.length && !isAbout && REPORTING.test(textOf(body));
  if (isFrom && matter !== null) return `${subject} heard reports from ${matter} on their work`;
  return matter === null ? null : `${subject} heard a report on ${matter}`;
}

const REPORTING = /(?:部门|单位|政府|委员会|[省市县区州]|公司|集团)$/u;

/** 主持召开国务院常务会议，|研究促进消费的政策措施，|部署开展安全检查工作 */
function sayStudied(set: SetClause): string | null {
  const [verb, ...rest] = set.chunks;
  const done = STUDYING[verb?.text ?? ''];
  if (!set.thread.meeting || done === undefined) return null;
  const what = sayNominalOf(/^(?:了|开展|推进)$/u.test(rest[0]?.text ?? '') ? rest.slice(1) : rest);
  return what === null ? null : `the meeting ${done} ${what}`;
}

const STUDYING: Readonly<Record<string, string>> = {
  传达学习: 'studied',
  学习: 'studied',
  研究: 'discussed',
  部署: 'made arrangements for',
  安排部署: 'made arrangements for',
  研究部署: 'discussed and made arrangements for',
};

/** 会议还研究了其他事项 */
function sayOtherMatters(set: SetClause): string | null {
  const subject = /^(\p{Script=Han}{2,4}?)?还?(?:研究|讨论)了?其他(?:有关|相关)?(?:事项|问题)$/u.exec(set.text);
  if (subject === null) return null;
  const who = subject[1] === undefined ? (set.thread.meeting ? 'the meeting' : null) : meetingSubjects[subject[1]];
  return who == null ? null : `${who} also considered other matters`;
}

/** 国务院总理李强8月15日主持召开国务院常务会议 */
function sayChair({ chunks, time, thread }: SetClause): SetSaying | null {
  const found = splitAt(chunks, /^主持$/u);
  if (found === null) return null;
  const held = found.behind[0]?.text === '召开' ? found.behind.slice(1) : found.behind;
  const periods = found.before.flatMap(({ period }) => (period === null ? [] : [period]));
  const [period, ...others] = periods;
  if (others.length > 0 || (period !== undefined && time !== null)) return null;
  const before = found.before.filter((chunk) => chunk.period === null);
  const venue = before.findIndex(({ text }) => text === '在');
  const who = sayOfficer(venue < 0 ? before : before.slice(0, venue));
  const place = venue < 0 ? '' : placeOf(before.slice(venue + 1));
  const meeting = sayMeeting(held);
  if (who === null || place === null || meeting === null) return null;
  thread.meeting = true;
  const english = `${who}${who.includes(',') ? ',' : ''} chaired ${meeting}${place}`.replace(
    /( and delivered a speech)( in .*)$/,
    '$2$1',
  );
  return period === undefined ? { english } : { english, time: { period } };
}

/** 在北京 */
function placeOf(chunks: readonly Chunk[]): string | null {
  const [only, ...others] = chunks;
  if (only?.text === '京' && others.length === 0) return ' in Beijing';
  const english = only?.kind === 'place' && others.length === 0 ? sayNominalOf(chunks) : null;
  return english === null ? null : ` in ${english}`;
}

/** 'Li Qiang, Premier of the State Council'; without a name, 'the Premier of the State Council'. */
function sayOfficer(chunks: readonly Chunk[]): string | null {
  const last = chunks.at(-1);
  if (last === undefined) return null;
  const only = textOf(chunks);
  if (Object.hasOwn(SOLE_OFFICERS, only)) return SOLE_OFFICERS[only] ?? null;
  const english = last.kind === 'person' ? personInEnglish(last) : null;
  if (last.kind === 'person' && english === null) return null;
  // 市委副书记、市长: of two posts without a name, nobody can tell whether they are of one.
  if (last.kind !== 'person' && chunks.some(({ text }) => text === '、')) return null;
  const role = findRole(last.kind === 'person' ? chunks.slice(0, -1) : chunks, {});
  if (last.kind === 'person' && chunks.length === 1) return english;
  // 大会执行主席张宝亮: of what, nobody says.
  const isOfBody = role !== null && (role.organisation !== null || / of /.test(role.title));
  if (english !== null && !isOfBody) return english;
  return role === null ? null : introduceRole(english, role);
}

/** Offices that one person holds, named without the person: 国务院总理11月14日主持召开…. */
const SOLE_OFFICERS: Readonly<Record<string, string>> = {
  国务院总理: 'the Premier of the State Council',
  国家主席: 'the President',
  全国人大常委会委员长: 'the Chairman of the National People’s Congress Standing Committee',
};

/** 国务院常务会议, 专题会议, 会议 */
function sayMeeting(held: readonly Chunk[]): string | null {
  const speech = SPEECH.exec(textOf(held))?.[0] ?? '';
  const chunks = speech === '' ? held : chunksBetween(held, 0, textOf(held).length - speech.length);
  const meeting = chunks === null ? null : sayHeld(chunks);
  return meeting === null ? null : `${meeting}${speech === '' ? '' : ' and delivered a speech'}`;
}

const SPEECH = /并(?:作|发表)?(?:了)?(?:重要|总结)?讲话$/u;

function sayHeld(chunks: readonly Chunk[]): string | null {
  const text = textOf(chunks);
  if (text === '会议' || text === '大会') return 'the meeting';
  const own = Object.hasOwn(events, text) ? events[text] : undefined;
  if (own !== undefined) return `a ${own}`;
  const enlarged = chunks.findIndex((chunk) => chunk.text === '（');
  if (enlarged > 0) {
    // 市委常委会|（|扩大|）|会议
    const body = textOf(chunks.slice(enlarged)) === '（扩大）会议' ? sayNominalOf(chunks.slice(0, enlarged)) : null;
    return body === null ? null : `an enlarged meeting of ${body}`;
  }
  if (!/会议?$/u.test(text)) return null;
  const nominal = nominalOf(chunks);
  if (nominal === null || nominal.parts.length > 1) return null;
  const [only] = nominal.parts;
  return sayNominals({ parts: [only.counting === 'many' ? { ...only, counting: 'one' } : only], open: false }, true);
}
