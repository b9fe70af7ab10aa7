/** Things and what is measured of them, where English does not put the one before the other: 路灯设施完好率. */
import { textOf, type Chunk } from '../chunk.ts';
import { readSubject, type Reading } from '../grammar/grammar.ts';
import { pluralize, splitHead } from '../grammar/inflect.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { nameOf, sayNominals, type Nominal, type NominalList } from '../grammar/nominal.ts';
import { possessive } from './noun-phrase.ts';
import { scopes } from '../words/adverb.ts';
import { COVERED, measures } from '../words/measure.ts';

type Named = Reading & { readonly subject: NominalList };

/**
 * 农村公路|完好率: 'rate of good condition of rural roads', with the times that stand before it. Null where the last words are
 * no such measure, or what stands before them is not one thing that the grammar understands.
 */
export function readMeasured(chunks: readonly Chunk[]): Named | null {
  const purchases = readPurchases(chunks);
  if (purchases !== null) return purchases;
  for (let from = Math.max(0, chunks.length - LONGEST); from < chunks.length; from++) {
    const text = textOf(chunks.slice(from));
    const english = measureOf(text);
    if (english === null) continue;
    const things = chunks.slice(0, from).at(-1)?.text === '的' ? chunks.slice(0, from - 1) : chunks.slice(0, from);
    const named = things.length === 0 ? null : (thingOf(things) ?? (text === '覆盖率' ? coveredBy(things) : null));
    // 水资源数量: of what cannot be counted there is no number.
    if (named !== null && english.endsWith('number of') && !isCountable(named)) return null;
    return named === null ? null : withMeasure(named, english); // no 均价 of 进口 in 进口均价
  }
  return readPerUnit(chunks) ?? readAfterDeed(chunks);
}

function isCountable({
  subject: {
    parts: [only],
  },
}: Named): boolean {
  return only.counting === 'many' || only.counting === 'one' || /(?:[^s]s|people)$/.test(only.head);
}

/** 全国|企业|采购|数字技术|金额: what firms buy, and no amount of it. */
function readPurchases(chunks: readonly Chunk[]): Named | null {
  const at = chunks.findIndex(({ text }) => text === '采购');
  const last = chunks.at(-1);
  if (at < 1 || chunks[at - 1]?.text !== '企业' || last?.text !== '金额') return null;
  const bought = chunks.slice(at + 1, chunks.at(-2)?.text === '类' ? -2 : -1);
  const things = thingOf(bought.at(-1)?.text === '的' ? bought.slice(0, -1) : bought);
  const before = chunks.slice(0, at - 1).filter(({ period }) => period === null);
  const owner = before.length === 0 ? null : scopes[textOf(before)];
  const timed = chunks.slice(0, at - 1).flatMap(({ period }) => (period === null ? [] : [{ period }]));
  if (things === null || owner === undefined) return null;
  const what = sayNominals({ parts: [manyOf(things.subject.parts[0])], open: false }, false);
  const whose = owner === null ? null : possessive(owner);
  const after = ` of ${what}`;
  const subject: Nominal = { ...nameOf('enterprise purchases'), counting: 'plural', owner: whose, after };
  return { ...things, times: timed, subject: { parts: [subject], open: false } };
}

function manyOf(only: Nominal): Nominal {
  return { ...only, owner: null, counting: only.counting === 'one' ? 'many' : only.counting };
}

/** 单位产品|能耗: 'energy consumption per unit of product', whosever it is. */
function readPerUnit(chunks: readonly Chunk[]): Named | null {
  const at = chunks.findIndex(({ text }) => text === '单位');
  if (at < 0 || at > 1) return null;
  const owner = at === 0 ? null : readSubject(wordsOfClause(chunks.slice(0, at)));
  if (at > 0 && (owner === null || owner.times.length > 0 || !isName(owner.subject))) return null;
  for (let from = at + 2; from < chunks.length; from++) {
    const unit = CONSUMED.test(textOf(chunks.slice(from))) ? thingOf(chunks.slice(at + 1, from)) : null;
    const measure = unit === null ? null : readSubject(wordsOfClause(chunks.slice(from)));
    if (unit === null || measure === null || measure.subject.parts.length > 1 || measure.fronts.length > 0) continue;
    const one: Nominal = { ...unit.subject.parts[0], counting: 'mass' };
    const [what] = measure.subject.parts;
    const many: Nominal = EMISSION.test(what.head) ? { ...what, counting: 'many' } : { ...what, counting: 'mass' };
    const said = [many, one].map((part) => sayNominals({ parts: [part], open: false }, false));
    const english = `${said[0] ?? ''} per unit of ${said[1] ?? ''}`;
    const whose = owner === null ? null : possessive(sayNominals(owner.subject, false));
    const subject: Nominal = {
      ...nameOf(english),
      counting: EMISSION.test(what.head) ? 'plural' : 'mass',
      owner: whose,
    };
    return { ...measure, subject: { parts: [subject], open: false } };
  }
  return null;
}

const EMISSION = /\bemission$/;

/** What is used up or given off for a unit of something. */
const CONSUMED = /(?:能耗|水耗|电耗|物耗|消耗|用水量|用电量|排放|排放量|排放强度|产量|用地|成本)$/u;

function isName({ parts: [only, ...others] }: NominalList): boolean {
  return others.length === 0 && only.counting === 'name';
}

/** 学员|培训后|就业率: 'employment rate of students after training', and not of all students. */
function readAfterDeed(chunks: readonly Chunk[]): Named | null {
  const border = chunks.findIndex(({ text }) => text === '后');
  for (let from = Math.max(0, border - 2); from < border; from++) {
    const deed = AFTER[textOf(chunks.slice(from, border))];
    if (deed === undefined) continue;
    const measure = thingOf(chunks.slice(border + 1));
    // 培训后就业率: of whom, nobody says.
    const things = from === 0 ? null : thingOf(chunks.slice(0, from));
    if (measure === null || things === null || measure.times.length > 0) return null;
    const [only] = measure.subject.parts;
    if (only.owner !== null || only.after !== '' || only.counting === 'many') return null;
    const [whole] = things.subject.parts;
    const many: Nominal = { ...whole, owner: null, counting: whole.counting === 'one' ? 'many' : whole.counting };
    const after = ` of ${sayNominals({ parts: [many], open: false }, false)} after ${deed}`;
    return { ...things, subject: { parts: [{ ...only, owner: whole.owner, after }], open: false } };
  }
  return null;
}

/** What somebody or something has gone through before it is measured. */
const AFTER: Readonly<Record<string, string>> = {
  参加培训: 'training',
  参训: 'training',
  培训: 'training',
  改革: 'the reform',
  改造: 'the renovation',
  技改: 'the technical upgrade',
  升级: 'the upgrade',
  投产: 'the start of production',
  投运: 'the start of operation',
  整治: 'the cleanup',
  治理: 'treatment',
};

/** As many chunks as the name of a measure has. */
const LONGEST = 4;

/** 平均办理时间: 'average time for handling' */
function measureOf(text: string): string | null {
  const own = Object.hasOwn(measures, text) ? measures[text] : undefined;
  if (own !== undefined) return own;
  const averaged = text.startsWith('平均') ? text.slice('平均'.length) : '';
  const plain = Object.hasOwn(measures, averaged) ? measures[averaged] : undefined;
  return plain === undefined || plain.startsWith('average ') ? null : `average ${plain}`;
}

/** One thing or one kind of things, with nothing counted and nothing else said. */
function thingOf(chunks: readonly Chunk[]): Named | null {
  const reading = readSubject(wordsOfClause(chunks));
  if (reading === null || reading.fronts.length > 0 || reading.effects.length > 0) return null;
  const [only, ...others] = reading.subject.parts;
  const isPlain =
    others.length === 0 && !reading.subject.open && !only.isAction && only.count === null && only.determiner === null;
  return isPlain && only.counting !== 'name' && only.counting !== 'names'
    ? { ...reading, subject: reading.subject }
    : null;
}

/** 社区|养老设施|覆盖率: 'elderly care facilities in communities' */
function coveredBy(chunks: readonly Chunk[]): Named | null {
  for (let at = 1; at < chunks.length; at++) {
    const [whole, things] = [thingOf(chunks.slice(0, at)), thingOf(chunks.slice(at))];
    if (whole === null || things === null || things.times.length > 0) continue;
    const { head } = splitHead(whole.subject.parts[0].head);
    const joint = COVERED.find((kind) => kind.head.test(head))?.joint;
    if (joint === undefined || things.subject.parts[0].owner !== null) continue;
    const [only] = things.subject.parts;
    const many: Nominal = { ...only, counting: only.counting === 'one' ? 'many' : only.counting };
    const said = sayNominals({ parts: [many], open: false }, false);
    // 'township or subdistrict' is several of both.
    const around = sayNominals(whole.subject, false).replace(
      /(\w+) (and|or) (\w+s)$/,
      (_, one: string, or: string, other: string) => `${pluralize(one)} ${or} ${other}`,
    );
    const english = `${said} ${joint} ${around}`;
    return { ...whole, subject: { parts: [nameOf(english)], open: false } };
  }
  return null;
}

function withMeasure(named: Named, measure: string): Named {
  const [only] = named.subject.parts;
  // 全国大豆进口均价: China’s price, and no soybeans of China.
  const isOwned = only.owner !== null && OWNED.test(measure);
  const things: Nominal = {
    ...only,
    owner: isOwned ? null : only.owner,
    counting: only.counting === 'one' ? 'many' : only.counting,
  };
  const english = `${measure} ${sayNominals({ parts: [things], open: false }, false)}`;
  const counting = /^(?:sales|shipments|stocks) /.test(english) ? 'plural' : 'the';
  const subject: Nominal = { ...nameOf(english), counting, owner: isOwned ? only.owner : null };
  return { ...named, subject: { parts: [subject], open: false } };
}

/** What a place has, whatever it is of. */
const OWNED = /\b(?:price|time|limit|cycle|period|shipments)\b/;
