/** A clause without figures as an English sentence: who does what, in the tense that the Chinese lets us know. */

import { isAgent, isPlural, joinList, sayNominals, type NominalList } from '../grammar/nominal.ts';
import type { Reading } from '../grammar/grammar.ts';
import type { Form, Undergone, Verbal } from '../grammar/verbal.ts';
import type { FactStatus } from '../status.ts';

/** How it is told: the verb forms of the predicate, and what stands before them. */
export type Telling =
  | 'past'
  | 'perfect'
  | 'always'
  | 'progressive'
  /** 今年以来，各地正加快建设: 'have been moving faster to build'. */
  | 'continuous'
  | 'present'
  | 'will'
  | 'must'
  | 'can'
  | 'may'
  | 'should'
  | 'note';

export interface Statement {
  /** Adverbials before the subject. */
  readonly fronts: readonly string[];
  readonly subject: NominalList | null;
  readonly telling: Telling;
  /** One predicate, or several of one subject from clauses that follow each other. */
  readonly verbals: readonly [Verbal, ...Verbal[]];
}

/** What the sentence has told before the clause. */
export interface Told {
  /** It tells of the past: 2024年, 已. */
  readonly settled: boolean;
  /** A word of intent before the clause or in it, and none of the past: it tells of what is to be. */
  readonly intended: boolean;
  /** The time runs on until now: 今年以来, 五年来. */
  readonly ongoing: boolean;
}

/** Tense and status of what a clause says; null where the signs contradict each other. */
export function tell(
  reading: Reading,
  { settled, intended, ongoing }: Told,
): { telling: Telling; status: FactStatus | null } | null {
  const { effects, subject, verbal } = reading;
  const isDone = verbal?.isDone === true || effects.includes('perfect');
  // 局地可能发生洪涝: whatever is foreseen, it may be otherwise.
  if (effects.includes('may')) return isDone || subject === null ? null : { telling: 'may', status: null };
  const isAhead = effects.includes('will') || effects.includes('must');
  if (isAhead)
    return isDone
      ? null
      : { telling: subject === null ? 'note' : effects.includes('must') ? 'must' : 'will', status: 'plan' };
  // 对于即将到来的春运，有关部门正在开展研判: under way, whatever is to come.
  if (effects.includes('now') && !isDone)
    return { telling: ongoing && subject !== null ? 'continuous' : 'progressive', status: 'reported' };
  // 海关将试点新模式，企业可自主选择: what they will be free to do.
  if (intended && subject !== null && effects.includes('can'))
    return isDone ? null : { telling: 'can', status: 'plan' };
  if (intended) return isDone ? null : { telling: subject === null ? 'note' : 'will', status: 'plan' };
  if (effects.includes('can')) return isDone || subject === null ? null : { telling: 'can', status: null };
  if (effects.includes('always') && subject !== null && !settled) return { telling: 'always', status: null };
  if (isDone) return { telling: settled && !ongoing ? 'past' : 'perfect', status: 'reported' };
  if (settled) return { telling: ongoing ? 'perfect' : 'past', status: 'reported' };
  return { telling: subject === null ? 'note' : 'present', status: null };
}

/**
 * 'Guangdong will foster distinctive industrial parks'. Without a subject a plan is in the base form, which invents
 * neither subject nor tense, and what has happened in the past tense.
 */
export function sayStatement({ fronts, subject, telling, verbals }: Statement): string {
  if (verbals[0].isSentence === true) return [...fronts, verbals[0].say('base')].join(', ');
  const isGoingOn = telling === 'progressive' || telling === 'continuous';
  const isState = isGoingOn && verbals.some((verbal) => STATE.test(verbal.say('ing')));
  if (isState) return sayStatement({ fronts, subject, telling: 'present', verbals }); // 正处于
  if (subject === null && (telling === 'should' || telling === 'must'))
    return [...fronts, sayCall(telling, verbals)].join(', ');
  const undergone = subject === null && (telling === 'past' || telling === 'perfect') ? undergoneIn(verbals) : null;
  if (undergone !== null) return [...fronts, sayUndergone(undergone, telling)].join(', ');
  const form = formOf(telling, subject);
  // 各地要压实责任，不得摊派: must do the one, and not the other.
  const isModal = subject !== null && MODALS.has(telling);
  const predicate = verbals.map((verbal) =>
    isModal ? verbal.say(form).replace(/^do not /, 'not ') : verbal.say(form),
  );
  const last = predicate.pop() ?? '';
  const comma = predicate.length > 1 ? ',' : '';
  const said = predicate.length === 0 ? last : `${predicate.join(', ')}${comma} and ${last}`;
  const core = withObjects(
    subject === null
      ? said.replace(/^(?:be|was|were) (?=expected|willing|committed)/, '')
      : `${sayNominals(subject, false)} ${auxiliaryOf(telling, subject)}${isSpeaker(subject) ? said.replace(/^are /, 'am ') : said}`,
  );
  return [...fronts, core.replace(/\bcan not\b/, 'cannot')].join(', ');
}

/** 'The list should be shortened', 'it is necessary to adapt to local conditions': a call that names nobody. */
function sayCall(telling: 'should' | 'must', verbals: Statement['verbals']): string {
  const undergone = undergoneIn(verbals);
  if (undergone !== null) return `${undergone.what} ${telling} ${undergone.say('base')}`;
  return `it is necessary to ${joinList(verbals.map((verbal) => verbal.say('base')))}`;
}

/** 'being in', and no 'being built', which goes on. */
const STATE = /^being (?!(?:\w+ly )?(?:\w+ed|built|made|put|set|laid|held)\b)/;

/** 帮助我们解决困难: 'help us to', where the noun phrase says 'we'. */
function withObjects(said: string): string {
  return said.replace(OBJECT, (who) => OBJECTS[who] ?? who);
}

const OBJECTS: Readonly<Record<string, string>> = { I: 'me', we: 'us', he: 'him', she: 'her', they: 'them' };

/** Behind a word that opens no clause of its own: 'guide they', 'for we', and no 'what they', 'that he'. */
const OBJECT =
  /(?<=[\w’] )(?<!\b(?:and|as|because|before|but|how|if|once|or|since|so|than|that|though|until|what|when|where|whether|which|while|who|whom) )\b(?:I|we|he|she|they)\b/g;

/** What was done without anybody being named: 'a platform was built'. */
function undergoneIn([verbal, ...others]: Statement['verbals']): Undergone | null {
  return others.length === 0 ? (verbal.undergone ?? null) : null;
}

function sayUndergone({ what, isPlural, say }: Undergone, telling: Telling): string {
  if (telling === 'past') return `${what} ${say(isPlural ? 'pastPlural' : 'past')}`;
  return `${what} ${isPlural ? 'have' : 'has'} ${say('participle')}`;
}

function formOf(telling: Telling, subject: NominalList | null): Form {
  const plural = subject !== null && (isPlural(subject) || (isSpeaker(subject) && telling === 'present'));
  switch (telling) {
    case 'past':
      return plural ? 'pastPlural' : 'past';
    case 'perfect':
    case 'always':
      return subject === null ? 'past' : 'participle';
    case 'progressive':
    case 'continuous':
      return 'ing';
    case 'present':
      return plural ? 'plural' : 'singular';
    default:
      return 'base';
  }
}

const MODALS: ReadonlySet<Telling> = new Set<Telling>(['will', 'must', 'can', 'may', 'should']);

function auxiliaryOf(telling: Telling, subject: NominalList | null): string {
  if (subject === null) return '';
  if (telling === 'progressive' && isSpeaker(subject)) return 'am ';
  const plural = isPlural(subject) || isSpeaker(subject);
  if (MODALS.has(telling)) return `${telling} `;
  if (telling === 'perfect') return plural ? 'have ' : 'has ';
  if (telling === 'continuous') return plural ? 'have been ' : 'has been ';
  if (telling === 'always') return plural ? 'have always ' : 'has always ';
  if (telling === 'progressive') return plural ? 'are ' : 'is ';
  return '';
}

/** 我, who are one and take the verb of several: 'I grow', 'I have grown'. */
function isSpeaker({ parts }: NominalList): boolean {
  return parts.length === 1 && parts[0].head === 'I';
}

/** True where the next clause without a subject goes on with what this one’s subject does. */
export function carriesOn({ subject, telling, verbals }: Statement, next: Reading, nextTelling: Telling): boolean {
  if (
    verbals.at(-1)?.hasActor ||
    /^be \w+ (?:\w+)?ed\b|^be \w+ed\b/.test(next.verbal?.say('base') ?? '') ||
    subject === null ||
    // 消费市场受政策拉动，保持增长: the market is, and does.
    !(isAgent(subject) || AFFECTED.test(verbals.at(-1)?.say('base') ?? '') || areBoth(verbals, next)) ||
    // 总局公布《办法》，自…起施行: the document does.
    /^take effect\b/.test(next.verbal?.say('base') ?? '') ||
    next.subject !== null ||
    next.times.length > 0 ||
    next.fronts.length > 0
  )
    return false;
  // 已投入700台无人机，组建队伍: they have done both.
  if (telling === 'perfect' && nextTelling === 'past') return next.verbal?.isDone !== true;
  return telling === nextTelling || (nextTelling === 'note' && telling !== 'progressive' && telling !== 'continuous');
}

/** 民营经济是生力军，是重要基础: what it is, twice. */
function areBoth(verbals: Statement['verbals'], { verbal }: Reading): boolean {
  return [verbals.at(-1), verbal].every((said) => said != null && /^be (?:an?|the) /.test(said.say('base')));
}

const AFFECTED = /^be (?:affected|boosted|constrained|dragged down|driven|hit|supported) by\b/;

/** 更加完善 and 稳步增长 say nothing without what they are said of; 加快发展 may still be what is to be done. */
export function needsSubject(verbal: Verbal, status: FactStatus | null): boolean {
  if (verbal.ofSubject && status !== 'plan') return true;
  // 着力稳定就业 without those who would have jobs; 积极争取纳入规划: whatever is to be in it.
  const said = verbal.hasActor ? verbal.say('base') : withoutStriving(verbal.say('base'));
  // 不向基层层层加码: nothing is called on not to be stepped up.
  if (/^not (?:be|(?:\w+ly )be)\b/.test(said)) return true;
  if (
    /^(?:mainly have|no longer|not|have|center|surpass|exceed|outpace|rank|remain|stay|account|show|reflect|belong)\b/.test(
      said,
    )
  )
    return status !== 'plan';
  if (OF_ITS_OWN.test(said)) return true;
  // 挫伤了信心 is told of it; 挫伤信心 is no call.
  if (HINDERING.test(said)) return status !== 'reported';
  if (BLAMED.test(said) || /^(?:reach|hit|set) an? (?:\w+ )?(?:record|high|low)\b/.test(said)) return true;
  // 已连续8个月保持增长: of what, the clause before tells.
  if (said.endsWith(' running')) return status !== 'plan';
  // 保持世界第二大进口市场: who is.
  if (/^maintain .*\b\w+-largest\b/.test(said)) return true;
  // 延续回升向好态势
  if (/^(?:continue|extend|keep|maintain) (?:a |the )?(?:[\w-]+ )*(?:momentum|trend)\b/.test(said))
    return status !== 'plan';
  // 预计2026年6月建成投产, 依法享受优惠: of what, and who; nobody is called on to.
  if (COMING_ABOUT.test(said) || FARING.test(said)) return true;
  // 送达25个省份, 设置障碍, 能耗下降4.3%，超额完成年度任务: what is sent, who does it, the task of what.
  if (OF_OTHERS.test(said)) return true;
  // 围绕…回答记者提问: told without who answers it would be an order.
  if (OF_SOMEBODY.test(said)) return true;
  if (/^(?:answer|take effect) /.test(said) || /^(?:answer|take effect)$/.test(said)) return true;
  if (/^(?:\w+ly |still )?(?:need|remain) to be /.test(said)) return true;
  if (/^(?:hope|take note of|(?:\w+ly )?need to) /.test(said)) return status !== 'plan';
  // 涵盖20多个领域: what does, the clause before tells.
  if (/^(?:cover|include|involve|span|total) /.test(said)) return true;
  if (/^(?:benefit|play an?) /.test(said)) return status !== 'plan';
  if (/(?:^| )work$/.test(said) && !WORKING.test(said)) return true; // 2026年重点工作
  if (/^(become|turn into|grow into|develop into) /.test(said)) return status !== 'plan';
  return said.startsWith('be ')
    ? !/^be (expected|willing|committed)/.test(said)
    : !verbal.hasObject && status !== 'plan';
}

/** What is striven for or planned: whoever it is true of, the striving itself names nobody. */
function withoutStriving(said: string): string {
  const bare = said.replace(STRIVING, '');
  return bare === said ? said : withoutStriving(bare);
}

const STRIVING =
  /^(?:(?:[a-z]+ly|also|further|still) )?(?:aim|continue|intend|plan|prepare|seek|strive|work(?: hard)?) to (?=\w)/;

/** What only the clauses before could tell the doer or the matter of. */
const OF_OTHERS =
  /^(?:(?:eventually|finally|largely|mainly|still|ultimately) )?(?:set up (?:\w+ )*(?:barrier|obstacle)|(?:be shipped|go|ship|travel) to |put forward\b|deliberate\b|vote\b|(?:depend|hinge|rest) on\b|(?:[a-z]+ly )?(?:over)?(?:complete|exceed|fulfil|meet|surpass)l? (?:the )?(?:annual |full-year )?(?:goal|target|task)s?\b)/;

/** 就优化营商环境提出要求, 听取汇报: told without who has done it would be an order. */
const OF_SOMEBODY =
  /^(?:chair|exchange views|express|extend (?:a|sincere|sympathy)|have an in-depth exchange|hear|hold (?:discussions|talks)|lay down|offer|place \w+ demands|set (?:\w+ )?requirements|speak|talk|visit)\b/;

/** 做好供水保障工作: the work is what somebody is to do. */
const WORKING = /^(?:do a (?:careful|good|solid) job in|guide|strengthen|support|urge) /;

/** What becomes of a thing: 建成投产, 破土动工. */
const COMING_ABOUT =
  /^(?:(?:be expected|be scheduled|be due) to )?(?:be (?!committed|willing)|begin construction(?! o[fn] )|break ground|come (?:in|on|to)|conclude$|end$|expire$|go into|take shape|start (?:construction|operations?|production)(?! o[fn] )|turn (?:from|negative|positive))/;

/** How somebody fares: 享受优惠, 面临压力. */
const FARING =
  /^(?:(?:\w+ly|also|still|continue to) )?(?:attract (?:much|wide)|beam|blossom|draw (?:constant|wide)|earn|enjoy|face|fetch|gain|have|keep (?:emerging|heating|improving|moving|taking)|lose(?! no time\b)|make (?:a debut|an appearance)|own|pass (?:acceptance|final|national|the) |reap|receive|regain|rise to fame|run into|see|sell (?:out|poorly|well)|struggle|suffer|take on a new look|win(?! the (?:battle|fight|tough battle)))\b/;

/** What goes on with somebody or something, as told in set phrases: 渐成规模, 各自为战. */
const OF_ITS_OWN = new RegExp(
  `^(?:\\w+ly )?(?:${[
    'appreciate their|approve arrests|begin (?:construction|production) (?:as|on)|blindly|bottom out|break a (?:foreign )?monopoly',
    'build without|climb all|confine|do things only|enter orbit|fall (?:again|before)|feast|feel powerless|fight their|fill a gap',
    'find (?:jobs|work)|fluctuate|follow the leads|form clusters|gather momentum|get (?:a relatively|an early|better and|half|real)',
    'go (?:ashore|full throttle|it alone|nationwide|their own|viral)|gradually (?:become|take shape)|handle things with',
    'initiate public|keep (?:abreast|going)|know every|lead (?:a happy|all the way|nowhere)|leave campus|lie (?:idle|vacant)',
    'link (?:lines|points)|make (?:a living|a successful|fewer trips|money|no trips|progress amid)|occur often|patiently explain',
    'pay insufficient|perform (?:impressively|poorly|steadily|strongly|very well|weakly|well)|persist despite|play the leading role$',
    'prefer domestic|produce (?:more without|quick|slow)|put themselves|reach (?:a deadlock|an? (?:advanced|leading)|dining|ordinary)',
    'repeat work|ring true|rise (?:again|all|before)|run (?:around|day)|satisfy both|seek short-term|serve (?:several|two) purposes',
    'shake hands|shift troubles|shine again|slide all|stabilize and (?:improve|pick|rebound)|start work on|stop (?:acting|falling)|take (?:delight|wing)',
    'turn losses|undergo|work (?:alongside|hard (?:day|without)|nonstop)|yield',
  ].join('|')})\\b`,
);

/** What holds something up. */
const HINDERING = /^(?:\w+ly )?(?:constrain|dampen|erode|hamper|hinder|squeeze|trigger)\b/;

/** What nobody is called on to do: 滥用出口管制. Without who does it, it would read as a call. */
const BLAMED =
  /^(?:(?:further|\w+ly) )?(?:abuse|add fuel|aggravate|artificially|ask exorbitant|charge fees in violation|cheat|coerce|commit (?:fraud|insurance)|conceal|cut corners|deceive|demand and take|drive up|fake|force sales|give short weight|hoard|hold back|make matters worse|obtain subsidies by|operate (?:beyond|illegally|in violation|without)|pass off|practice fraud|raise prices on|resort to|use open flames|contain|contravene|damage|destroy|deviate from|disrupt|distort|endanger|evade|fabricate|falsify|flout|harm|hurt|ignore|impose|infringe|intensify contradictions|interfere|lag|lack|misuse|obstruct|politicize|provoke|sabotage|smear|suppress|threaten|tamper|undermine|violate|weaken)\b/;
