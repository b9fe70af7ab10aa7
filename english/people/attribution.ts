/** Who says what: a frame (高健说) and the quotation or sentence that it holds for, and no further. */
import type { Span } from '../../language/span.ts';
import { textOf, type Chunk } from '../chunk.ts';
import { isHeading, type Clause, type CutParagraph, type Quotation, type Sentence } from '../clause.ts';
import { isReporter } from './people.ts';
import type { Subject } from '../figures/clause-parts.ts';
import { nameSpeaker, SOMEBODY, UNKNOWN, type Named, type Speaker, type Voice } from './speaker.ts';
import {
  ADVICE,
  ADVISING,
  JUDGING,
  NO_ADVISER,
  NO_SPEECH,
  OPENING_SPEECH,
  sayingVerbs,
  WEAKLY_SAYING,
  WISHING,
} from '../words/verb.ts';
import { OF_OFFICE } from '../words/office.ts';

export type { Speaker } from './speaker.ts';

export interface Attribution {
  /** Null where the article itself speaks. */
  speakerOf(clause: Clause): Speaker | null;
  /** True for 高健说 itself. */
  isFrame(clause: Clause): boolean;
  /** True where it is not certain who says it, and where the author reports what others say and does not vouch for it. */
  withholds(clause: Clause): boolean;
  /** What somebody from outside says should be done: 'asked' for what their verb says so of (他建议，…), 'open' where only its own words may. */
  adviceIn(clause: Clause): 'asked' | 'open' | null;
  /** The speaker’s own firm, farm or village, whose figures theirs are: 'the company'. */
  ownOf(clause: Clause): Subject | null;
  /** What somebody thinks, which is nobody’s call where no subject is named: 专家认为，…有助于稳定预期. */
  isOpinion(clause: Clause): boolean;
  /** What somebody says of their own firm, farm or shop, which nothing in it need name: 公司负责人说，产值增长15%. */
  isOfOne(clause: Clause): boolean;
  /** Whom 他 at the beginning of the next paragraph means: whoever speaks to the end of this one, if anybody does. */
  readonly last: Named | null;
  /** Quotations with the person who speaks them. */
  readonly quoted: readonly (Span & { readonly speaker: Speaker })[];
}

/** What the rest of the article tells about who speaks. */
export interface Article {
  /** It names people, so that a speaker who is not found is not nobody. */
  readonly named: boolean;
  /** Who spoke last before the paragraph. */
  readonly before: Named | null;
  /** Names of people with a public office. */
  readonly officials: ReadonlySet<string>;
  /** What the role that the article gives somebody says of how they speak, by their name. */
  readonly voices: ReadonlyMap<string, Voice>;
}

interface Frame extends Named {
  /** 建议, 呼吁: what is said is advice to its end. */
  readonly advises: boolean;
  /** 希望, 提醒: so it is, but nothing that somebody says should be done. */
  readonly wishes: boolean;
  /** 有人说, 一个流行的看法是: what others say, which the author does not say too. */
  readonly disowned: boolean;
  readonly judges: boolean;
  /** What is said begins in the clause itself: 他建议企业加快…. */
  readonly opens: boolean;
}

const SAYING = new Set(sayingVerbs);
const PRONOUNS = new Set(['他', '她']);
const NOBODY: Frame = { ...SOMEBODY, advises: false, wishes: false, disowned: false, judges: false, opens: false };
const OTHERS: Frame = { ...NOBODY, disowned: true };

/**
 * Speech between quotation marks belongs to the frame that touches it, before (高健说：“…”) or behind (“…”高健说), and a
 * second quotation to the frame between the two. Speech without marks (高健表示，…) reaches to the end of the sentence,
 * and what is said behind a label (高健：) to the end of the paragraph.
 */
export function attribute(
  { text, sentences, quotations }: CutParagraph,
  article: Article = { named: false, before: null, officials: new Set(), voices: new Map() },
): Attribution {
  const { named } = article;
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  const { frames, last } = findFrames(clauses, text, article);
  const label = clauses[0] !== undefined && isLabel(clauses[0], text) ? frames.get(clauses[0]) : undefined;
  const ofQuotations = new Map(
    quotations.map((quotation) => [quotation, frameOfQuotation(quotation, sentences, frames)]),
  );
  for (const [index, quotation] of quotations.entries()) {
    const before = quotations[index - 1];
    if (ofQuotations.get(quotation) === null && before && continues(before, quotation, clauses, frames)) {
      ofQuotations.set(quotation, ofQuotations.get(before) ?? null);
    }
  }
  /** Who speaks to the end of the sentence before. */
  let speaking: Frame | null = null;
  const end = clauses.at(-1);
  const framed = new Map<Clause, Frame>();
  const withheld = new Set<Clause>();
  const advice = new Map<Clause, 'asked' | 'open'>();
  const isNamed = named || OF_OFFICE.test(text);
  /** Sentences behind the words of an outsider: a call there is most likely theirs. */
  const trailing = new Set<Clause>();
  /** 周国梁在赣州调研时强调|加快产业转型|守牢底线: who says all that follows in a headline. */
  let headline: Frame | null = null;
  let meeting: Frame | null = null;
  for (const sentence of sentences) {
    // 副所长何静表示，潜力很大。要完善机制: the speech runs on past its full stop.
    const isFramed = sentence.clauses.some((clause) => frames.has(clause));
    const said = text.slice(sentence.start, sentence.end);
    // 会议认为，利率改革成效显著。外汇市场供求平衡: a meeting speaks to the end of the paragraph.
    if (isFramed || OF_OCCASION.test(said) || sentence.clauses.some(holdsPerson)) meeting = null;
    const runsOn: Frame | null = !isFramed && RUNNING_ON.test(said) ? (speaking ?? meeting) : meeting;
    if (!isFramed && speaking?.outside === true) sentence.clauses.forEach((clause) => trailing.add(clause));
    let frame: Frame | null = label ?? runsOn ?? headline;
    let advised = false;
    for (const clause of sentence.clauses) {
      const quotation = quotations.find(({ start, end }) => start <= clause.start && clause.end <= end);
      // 周建平坦言，收购价不高。“大家积极性不高。”: nobody else has begun to speak.
      const own: Frame | null = quotation ? (ofQuotations.get(quotation) ?? frame ?? speaking ?? NOBODY) : frame;
      if (own !== null) {
        framed.set(clause, own);
        advised ||= own.advises || ((own.outside || own.judges) && ADVICE.test(textOf(clause.chunks)));
        const isUnknown = own.speaker === UNKNOWN;
        if (advised) advice.set(clause, own.advises ? 'asked' : 'open');
        // 专家认为，潜力很大。要完善机制: behind the full stop the author may speak again.
        const isRunOn = quotation === undefined && own === runsOn;
        const isNoAdvice = advised && (own.wishes || isUnknown || isRunOn);
        if (own.disowned || isNoAdvice || (isUnknown && isNamed)) withheld.add(clause);
      }
      if (frames.get(clause)?.opens === true) withheld.add(clause);
      frame = frames.get(clause) ?? frame;
    }
    const [last] = sentence.clauses.slice(-1);
    const spoken = last === undefined ? undefined : (framed.get(last) ?? frames.get(last));
    speaking = spoken?.human === true && spoken.opens === false ? spoken : null;
    if (isFramed && spoken !== undefined && isMeeting(spoken.speaker)) meeting = spoken;
    const closing = last === undefined ? undefined : frames.get(last);
    if (isHeading(text) && closing !== undefined && !closing.opens && closing.speaker !== UNKNOWN) headline = closing;
  }
  return {
    speakerOf: (clause) => framed.get(clause)?.speaker ?? null,
    isFrame: (clause) => frames.get(clause)?.opens === false,
    withholds: (clause) => withheld.has(clause),
    adviceIn: (clause) => advice.get(clause) ?? null,
    ownOf: (clause) => framed.get(clause)?.own ?? null,
    isOpinion: (clause) => framed.get(clause)?.judges === true || trailing.has(clause),
    isOfOne: (clause) => framed.get(clause)?.ofOne === true,
    last: end !== undefined && (framed.has(end) || frames.has(end)) ? last : null,
    quoted: quotations.flatMap((quotation) => {
      const frame = ofQuotations.get(quotation);
      return frame ? [{ start: quotation.start, end: quotation.end, speaker: frame.speaker }] : [];
    }),
  };
}

/** 会议, 国务院常务会议, 全会 */
function isMeeting(speaker: Speaker): boolean {
  return speaker.kind === 'body' && /\b(?:conference|meeting|plenum|session|symposium)$/i.test(speaker.english);
}

function holdsPerson({ chunks }: Clause): boolean {
  return chunks.some(({ kind }) => kind === 'person');
}

/** 12月3日, 会上, 会前: behind what a meeting says, of the meeting again. */
const OF_OCCASION =
  /^(?:\d{1,2}月|\d{1,2}日|当[天日]|近日|日前|会[上前后]|会议(?!认为|指出|强调|要求|提出|还)|[^，。]{0,10}(?:出席|参加|列席|主持))/u;

/** What a sentence begins with that goes on with a call, or with those who speak. */
const RUNNING_ON =
  /^(?:[^，。]{0,8}，)?我们|^(?:(?:因此|为此|同时|此外|另外|首先|其次|再次|最后|下一步|接下来|未来|当前|一方面|另一方面|[一二三四五]是)，?)?(?:他|她)?(?:还|也|既|更|就)?(?:要(?!求)|应(?:当|该)?(?![用急对])|必须|须|需要?(?!求)|建议|不能|不应|不宜|务必|亟[待需])/u;

/** Clauses that end in a verb of saying, with who says it; 他 is the one who spoke before in the paragraph. */
function findFrames(
  clauses: readonly Clause[],
  text: string,
  { before: earlier, officials, voices }: Article,
): { readonly frames: ReadonlyMap<Clause, Frame>; readonly last: Named | null } {
  const frames = new Map<Clause, Frame>();
  let last: Named | null = earlier;
  /** Everybody named so far, and since somebody spoke last. */
  const people = new Set<string>();
  const since = new Set<string>();
  for (const clause of clauses) {
    const found = isLabel(clause, text) ? clause.chunks : (withoutSaying(clause.chunks) ?? inWhoseEyes(clause.chunks));
    const before: Before = { last, people, since, officials, voices, isEarlier: last === earlier };
    const said = found === null ? readOpening(clause, before) : readFrame(clause.chunks, found, before);
    const frame: Frame | null = isOfOthers(clause, text) ? OTHERS : said;
    for (const [index, chunk] of clause.chunks.entries())
      if (chunk.kind === 'person' && !isReporter(clause.chunks, index))
        [people, since].forEach((names) => names.add(chunk.text));
    if (frame === null) continue;
    frames.set(clause, frame);
    last = frame;
    since.clear();
  }
  return { frames, last: last !== null && last.human && othersSince(last, since).length === 0 ? last : null };
}

/** People named since somebody spoke, besides who spoke. */
function othersSince({ speaker }: Named, since: ReadonlySet<string>): readonly string[] {
  return [...since].filter((name) => speaker.kind !== 'person' || speaker.name !== name);
}

interface Before {
  readonly last: Named | null;
  readonly people: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly officials: ReadonlySet<string>;
  readonly voices: ReadonlyMap<string, Voice>;
  /** Nobody has spoken in the paragraph yet. */
  readonly isEarlier: boolean;
}

/** 他建议企业加快…, 王建军说对群众…: somebody’s name and a verb of saying, and what is said right behind it. */
function readOpening({ chunks }: Clause, before: Before): Frame | null {
  const at = chunks.findIndex(({ text }, index) => index > 0 && OPENING_SPEECH.test(text));
  if (at < 0 || chunks[at + 1]?.text === '的') return null;
  const frame = readFrame(chunks.slice(0, at + 1), chunks.slice(0, at), before);
  return frame !== null && frame.human && (frame.speaker !== UNKNOWN || PRONOUNS.has(chunks[0]?.text ?? ''))
    ? { ...frame, opens: true }
    : null;
}

function readFrame(chunks: readonly Chunk[], subject: readonly Chunk[], before: Before): Frame | null {
  const text = textOf(chunks);
  const isPronoun = PRONOUNS.has(subject[0]?.text ?? '');
  const isGoingOn = GOING_ON.test(textOf(subject));
  const named = isPronoun
    ? personMeant(before)
    : isGoingOn
      ? personDoing(before)
      : withVoice(nameSpeaker(subject), subject, before.voices);
  const isAdvised = ADVISING.test(text) && !NO_ADVISER.test(textOf(subject));
  const advises = isAdvised && (isPronoun || named.human || named.outside || named.speaker === UNKNOWN);
  // 按照中央要求, 发现问题及时通报, 有“药都”之称, 据介绍: nobody speaks.
  if (NO_SPEECH.test(chunks[0]?.text ?? '') || /[之美爱俗别简]$/u.test(textOf(subject)) || text === '据介绍')
    return null;
  const isSomebody = OF_OFFICE.test(textOf(subject)) || advises || (named.outside && text.endsWith('反映'));
  if (named.speaker === UNKNOWN && !isPronoun && WEAKLY_SAYING.test(text) && !isSomebody) return null;
  const common = { ...named, opens: false, disowned: false, wishes: WISHING.test(text) };
  // 在短期看来: no eyes of anybody; 在果农看来: of somebody whom we cannot name, and what they think is not the article’s.
  if (text.endsWith('看来') && !isPronoun && named.speaker === UNKNOWN)
    return NO_EYES.test(textOf(subject)) ? null : { ...OTHERS, judges: true };
  return { ...common, advises, judges: JUDGING.test(text) && (isPronoun || named.human || named.outside) };
}

const NO_EYES = /[期远前在下体后天日]$/u;

/** 李明说: where the frame gives no role, the one that the article gives elsewhere tells how he speaks. */
function withVoice(named: Named, subject: readonly Chunk[], voices: ReadonlyMap<string, Voice>): Named {
  if (named.speaker.kind !== 'person' || subject[0]?.kind !== 'person') return named;
  return { ...named, ...voices.get(named.speaker.name) };
}

/** 在李明看来: the chunks between. 从长远看来 is nobody’s view. */
function inWhoseEyes(chunks: readonly Chunk[]): readonly Chunk[] | null {
  if (chunks[0]?.text !== '在' || !textOf(chunks).endsWith('看来')) return null;
  const behind = chunks.at(-1)?.text === '看来' ? -1 : -2;
  return chunks.slice(1, behind);
}

/** 一个流行的看法是，…; 有人说，…: what the author may reject in the next breath. */
function isOfOthers({ chunks, end }: Clause, text: string): boolean {
  return OF_OTHERS.test(textOf(chunks)) && /^[，：:,]?[“「]?/u.test(text.slice(end));
}

const OF_OTHERS =
  /^(?:按照?|根据|依|照).{2,12}(?:说法|看法|观点|判断)$|(?:看法|观点|说法|论调|论断|论点|误解|误区|偏见|谣言|传言|质疑|担忧|声音)(?:是|就是|认为|称|说)$|^(?:有|一)[种个类些][^，]{0,8}(?:看法|观点|说法|论调|误解|声音)$|^(?:但|而)?(?:有|也有|还有|总有|曾有|或许有|可能有)?(?:些|一些|不少|许多|很多|部分|某些|少数|个别|的)?(?:人|网友|舆论|声音|观点|媒体|西方媒体|西方舆论|外界|外媒)(?:也|还|曾|就|普遍|可能|也许|或许)?(?:说|认为|称|声称|宣称|担心|担忧|质疑|觉得|以为)$/u;

/** 一边|说, 笑着|说: the one whom the clauses before have named goes on to speak. */
const GOING_ON = /^(?:一?边|(?:随后|接着|又|还)*(?:笑着|感慨地|激动地|高兴地|自豪地|兴奋地)?)$/u;

function personDoing({ since, officials, voices }: Before): Named {
  const [only, ...others] = since;
  return only === undefined || others.length > 0 ? NOBODY : somebody(only, officials, voices);
}

function somebody(name: string, officials: ReadonlySet<string>, voices: ReadonlyMap<string, Voice>): Named {
  const { own = null, ofOne = false } = voices.get(name) ?? {};
  return { speaker: { kind: 'person', name }, human: true, outside: !officials.has(name), ofOne, own };
}

/** Who 他 is: whoever spoke last, if nobody else has been named since; before anybody speaks in the paragraph, the only one named in it. */
function personMeant({ last, people, since, officials, voices, isEarlier }: Before): Named {
  if (last !== null && last.human && othersSince(last, since).length === 0) return last;
  const [only, ...more] = people;
  const isOnly = only !== undefined && more.length === 0 && (isEarlier || last?.speaker === UNKNOWN);
  return isOnly ? somebody(only, officials, voices) : NOBODY;
}

/** 韩文静：, 央行：: who speaks, before all that is said. */
function isLabel({ chunks, end, start }: Clause, text: string): boolean {
  if (!/[：:]/.test(text.charAt(end)) || text.slice(0, start).trim() !== '') return false;
  const [only, ...others] = chunks;
  const isPerson = chunks.at(-1)?.kind === 'person' && text.slice(start, end).length <= LONGEST_LABEL;
  const isBody = others.length === 0 && (only?.kind === 'organisation' || BODY.test(only?.text ?? ''));
  return isPerson || (isBody && isHeading(text)) || (BODY.test(text.slice(start, end)) && isHeading(text));
}

/** In UTF-16 code units: a name with an office. */
const LONGEST_LABEL = 20;

/** What bodies are called at their end, and those who speak for them. */
const BODY = /(?:央行|人民银行|海关|政府|[部局厅委办署]|协会|专家|负责人|发言人|[省市县州部局司]长)$/u;

/** The chunks before a verb of saying at the end of a clause; null where there is none. */
function withoutSaying(chunks: readonly Chunk[]): readonly Chunk[] | null {
  let text = '';
  let found: readonly Chunk[] | null = null;
  for (let at = chunks.length - 1; at >= Math.max(0, chunks.length - 4); at--) {
    text = (chunks[at]?.text ?? '') + text;
    if (SAYING.has(text)) found = chunks.slice(0, at);
  }
  const last = chunks.at(-1);
  // 作报告|时说: the segmentation takes 时 along.
  if (found === null && last !== undefined && /^[时后中上地着]/u.test(last.text) && SAYING.has(last.text.slice(1)))
    return [...chunks.slice(0, -1), { ...last, text: last.text.slice(0, 1), end: last.start + 1 }];
  return found;
}

function frameOfQuotation(
  { start, end }: Quotation,
  sentences: readonly Sentence[],
  frames: ReadonlyMap<Clause, Frame>,
): Frame | null {
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  const behind = clauses.find((clause) => clause.start >= end);
  // “融资难已经解决。”这样的说法过于乐观。
  if (behind && behind.start === end && DISOWNING.test(textOf(behind.chunks))) return OTHERS;
  if (behind && behind.start === end && frames.has(behind)) return frames.get(behind) ?? null;
  // “…”6月2日，在古驿镇，刘定国指着麦田说。: a sentence that only comes to who has said it.
  const next = sentences.find((sentence) => sentence.start === end);
  const closing = next?.clauses.at(-1);
  if (next && closing && next.clauses.every((clause) => frames.has(clause) === (clause === closing)))
    return frames.get(closing) ?? null;
  const before = clauses.findLast((clause) => clause.end <= start);
  if (before && start - before.end <= 1 && frames.has(before)) return frames.get(before) ?? null;
  return next === undefined ? null : (frameInside(next, frames) ?? speakerBehind(next));
}

/** “…”回忆起前几年的困境，韦立群坦言，订单减少: who begins to speak there has spoken before. 对此，… answers somebody else. */
function frameInside({ clauses }: Sentence, frames: ReadonlyMap<Clause, Frame>): Frame | null {
  const at = clauses.findIndex((clause) => frames.has(clause));
  const framed = clauses[at];
  const before = clauses.slice(0, at);
  const isOther = before.some(({ chunks }) => ANSWERING.test(textOf(chunks)) || chunks.some(isPersonOrBody));
  return framed === undefined || at < 1 || isOther ? null : (frames.get(framed) ?? null);
}

const ANSWERING = /^(?:对此|针对|对于|面对|关于|就|而|但|不过|与此同时|此外|另外|同时)/u;

function isPersonOrBody({ kind }: Chunk): boolean {
  return kind === 'person' || kind === 'organisation';
}

/** “…”会上，司长付凌晖介绍了经济运行情况, “…”总书记习近平在大会上的重要讲话，…: the only one whom the sentence behind it names, and who presents something. */
function speakerBehind({ clauses }: Sentence): Frame | null {
  const chunks = clauses.flatMap((clause) => clause.chunks);
  const people = new Set(chunks.filter(({ kind }) => kind === 'person').map(({ text }) => text));
  const telling = clauses.find((clause) => clause.chunks.some(({ kind }) => kind === 'person'));
  if (people.size !== 1 || telling === undefined) return null;
  const at = telling.chunks.findLastIndex(({ kind }) => kind === 'person');
  const behind = textOf(telling.chunks.slice(at + 1));
  if (!PRESENTING.test(behind) && !SPEECH_OF.test(behind)) return null;
  const named = nameSpeaker(telling.chunks.slice(0, at + 1));
  return named.speaker === UNKNOWN ? null : { ...NOBODY, ...named };
}

/** 介绍了…情况, 作了详细解读 */
const PRESENTING =
  /^(?:还|也|在[^，]{1,12}[上中时])?(?:向[^，]{1,8})?(?:(?:介绍|解读|分析|阐述|回应)了[^，]{2,}|[作做]了?[^，]{0,8}(?:介绍|解读|说明|分析|阐述|阐释)|[作做]出[^，]{0,6}(?:阐述|回应|承诺))$/u;

/** 总书记在大会上的重要讲话 */
const SPEECH_OF = /^(?:同志|总书记|主席)?(?:在[^，]{2,16}上)?(?:的|这)(?:重要|一)?(?:席|番)?(?:讲话|论述|话)/u;

const DISOWNING =
  /^(?:[^，]{0,4}(?:这样|这种|这类|此类|类似|诸如此类|如此)|的|等|之类)[^，]{0,6}(?:说法|看法|观点|论调|论断|认识|想法|疑问|质疑|声音|口号|担忧|抱怨)/u;

/** “…”高健说。“…”: nothing but the frame stands between. */
function continues(
  before: Quotation,
  after: Quotation,
  clauses: readonly Clause[],
  frames: ReadonlyMap<Clause, Frame>,
): boolean {
  const between = clauses.filter((clause) => clause.start >= before.end && clause.end <= after.start);
  return between.length > 0 && between.every((clause) => frames.has(clause));
}
