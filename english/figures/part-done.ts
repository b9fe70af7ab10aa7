/** So many of what was counted right before: 改造23家食堂，目前已有19家实现盈亏平衡, and all of what a clause counts: 20项实事全部办结. */
import { textOf, type Chunk } from '../chunk.ts';
import { sayCount } from '../figure.ts';
import { inPlural, type SetClause, type SetSaying, type Tense } from '../set-clauses/set-saying.ts';
import type { Figure } from '../../language/number/figure.ts';
import { sayNominals } from '../grammar/nominal.ts';
import { nominalOf, sayNominalOf } from './nominal-of.ts';
import { sayWhen } from '../when.ts';
import { achievements, type Achievement } from '../words/deed.ts';
import { COUNTING } from '../words/noun.ts';

export function sayPartDone(set: SetClause): SetSaying | null {
  const supported = saySupported(set);
  if (supported !== null) return supported;
  const english = sayAll(set) ?? sayPart(set) ?? sayOwnPart(set);
  return english === null ? null : { english };
}

/** 截至10月底，|今年支持的487个项目已全部开工: the year is of the support, and the end of October of the works. */
function saySupported({ chunks, time, thread }: SetClause): SetSaying | null {
  const [verb, joint, ...rest] = chunks;
  const supported = SUPPORTED[verb?.text ?? ''];
  const all = rest.findIndex(({ text }) => /^(?:已?全部|均已?|全都)$/u.test(text));
  if (supported === undefined || joint?.text !== '的' || all < 2 || time === null || time === thread.time) return null;
  const whole = wholeOf(rest.slice(0, rest[all - 1]?.text === '已' ? all - 1 : all));
  const done = whole === null ? undefined : achievementAt(rest.slice(all + 1), whole);
  if (whole === null || done === undefined) return null;
  const english = `all ${whole.said} ${supported} ${sayWhen(time)} ${sayDone(done, 'has been', true)}`;
  return thread.time === null ? { english, isTimeless: true } : { english, time: thread.time };
}

/** 20项民生实事|全部|办结 */
function sayAll({ chunks, tense }: SetClause): string | null {
  const all = chunks.findIndex(({ text }) => /^(?:已?全部|均已?|全都|已全面)$/u.test(text));
  if (all < 2) return null;
  const from = chunks[0]?.figure == null ? 1 : 0;
  const scope = from === 0 ? '' : sayNominalOf(chunks.slice(0, 1));
  const counted = chunks[all - 1]?.text === '已' ? all - 1 : all; // 487个项目|已|全部
  const whole = scope === null ? null : wholeOf(chunks.slice(from, counted));
  const done = whole === null ? undefined : achievementAt(chunks.slice(all + 1), whole);
  if (whole === null || done === undefined) return null;
  return `all ${whole.said}${scope === '' ? '' : ` in ${scope ?? ''}`} ${sayDone(done, tense, true)}`;
}

/** What was done first to all of them. */
const SUPPORTED: Readonly<Record<string, string>> = {
  支持: 'supported',
  安排: 'arranged',
  资助: 'funded',
  批准: 'approved',
  签约: 'signed',
};

/** 改造23家食堂，|目前已有|19家|实现盈亏平衡 */
function sayPart({ chunks, former, isDone, tense }: SetClause): string | null {
  const opening = /^(?:已有|有|已)$/u.test(chunks[0]?.text ?? '') ? 1 : 0;
  // 28个项目全部开工，|已完工|19个
  const isLast = chunks[opening]?.figure == null && isDone;
  const figure = isLast ? chunks.at(-1)?.figure : chunks[opening]?.figure;
  const verb = isLast ? chunks.slice(0, -1) : chunks.slice(opening + 1);
  if (former === null || !figure || (opening === 0 && !isDone)) return null;
  const at = former.chunks.findIndex((chunk) => chunk.figure?.unit === figure.unit && chunk.figure.kind === 'quantity');
  const isOnly = former.chunks.filter((chunk) => chunk.figure?.unit === figure.unit).length === 1;
  const whole = at < 0 || !isOnly ? null : wholeOf(withoutDone(former.chunks.slice(at)));
  return whole === null ? null : sayOf(whole, figure, verb, tense);
}

/** 28个项目|全部开工: what is counted. */
function withoutDone(chunks: readonly Chunk[]): readonly Chunk[] {
  const done = chunks.findIndex(({ text }) => /^(?:已?全部|均|全都)/u.test(text));
  return done < 0 ? chunks : chunks.slice(0, done);
}

/** 150项改革任务|已|落地|118项 */
function sayOwnPart({ chunks, tense }: SetClause): string | null {
  const done = chunks.findIndex(({ text }) => text.startsWith('已'));
  const figure = chunks.at(-1)?.figure;
  const whole = done < 2 || chunks[0]?.figure == null ? null : wholeOf(chunks.slice(0, done));
  if (whole === null || !figure || figure.unit !== whole.figure.unit) return null;
  const first = chunks[done];
  const verb = first?.text === '已' ? [] : first === undefined ? [] : [{ ...first, text: first.text.slice(1) }];
  return sayOf(whole, figure, [...verb, ...chunks.slice(done + 1, -1)], tense);
}

function sayOf(whole: Whole, part: Figure, verb: readonly Chunk[], tense: Tense): string | null {
  const done = achievementAt(verb, whole);
  const isLess = part.bound === 'exact' && Number(part.value) < Number(whole.figure.value);
  if (done === undefined || !isLess) return null;
  return `${sayCount(part)} of the ${whole.said} ${sayDone(done, tense, part.value !== '1')}`;
}

/** 'were completed', 'have broken even' */
function sayDone({ past, participle, isState }: Achievement, tense: Tense, isMany: boolean): string {
  const been = isMany ? inPlural(tense) : tense;
  if (isState) return `${been} ${participle}`;
  return tense === 'was' ? past : `${been.replace(/ been$/, '')} ${participle}`;
}

interface Whole {
  readonly figure: Figure;
  /** '23 community canteens' */
  readonly said: string;
}

/** So many, exactly, and of what. */
function wholeOf([count, ...things]: readonly Chunk[]): Whole | null {
  const figure = count?.figure;
  if (count === undefined || figure?.kind !== 'quantity' || figure.bound !== 'exact' || figure.value === '1')
    return null;
  if (figure.unit === null || !COUNTING.has(figure.unit) || things.length === 0) return null;
  const counted = nominalOf([count, ...things]);
  if (counted !== null)
    return counted.parts.length === 1 && counted.parts[0].count !== null
      ? { figure, said: sayNominals(counted, false) }
      : null;
  const plain = nominalOf(things); // 20项民生实事: practical measures have no singular
  const [only, ...others] = plain?.parts ?? [];
  if (plain === null || only?.counting !== 'plural' || others.length > 0 || only.owner !== null) return null;
  return { figure, said: `${sayCount(figure)} ${sayNominals(plain, false).replace(/^the /, '')}` };
}

function achievementAt(chunks: readonly Chunk[], whole: Whole): Achievement | undefined {
  const text = textOf(chunks).replace(/^(?:已|正式|如期|顺利|按期|提前|实现)+/u, '');
  const known = Object.hasOwn(achievements, text) ? achievements[text] : undefined;
  return known?.of?.test(whole.said) === false ? undefined : known;
}
