/** How many there are in all, as an untold clause ends, for the parts that 其中 begins: 施工吸纳就业278.6万人，其中农村劳动力221万人. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { ClauseReading } from './clause-parts.ts';
import { readThings } from './counted-thing.ts';
import { sayFigure } from '../figure.ts';
import type { Figure } from '../../language/number/figure.ts';
import { transitive } from '../words/predicate.ts';
import { countingVerbs } from '../words/verb.ts';

/** 'of the 2.79 million people employed'; null where the clause ends in no number of things, or the parts are no parts of them. */
export function wholeBefore(before: Clause | undefined, reading: ClauseReading): string | null {
  const figure = before?.chunks.at(-1)?.figure;
  if (before === undefined || !figure || figure.kind !== 'quantity' || OPEN.test(textOf(before.chunks))) return null;
  if (reading.items.length === 0 || !reading.items.every(({ quantity }) => isPart(quantity.figure, figure)))
    return null;
  if (EMPLOYED.test(textOf(before.chunks))) return figure.unit === '人' ? `of the ${sayFigure(figure)} employed` : null;
  const verb = before.chunks.findLastIndex(({ text }) => isVerb(text));
  const counted = before.chunks.slice(verb + 1);
  // 完成投资、新建学校12所: one thing alone.
  const things = verb < 0 || counted.length > LONGEST ? null : readThings(counted);
  const [thing, ...others] = things ?? [];
  if (thing?.said === undefined || thing.noun.plural === null || thing.isSum === true || others.length > 0) return null;
  return `of the ${thing.said}`;
}

/** A plan, a part itself, or a whole that is told of another way. */
const OPEN = /^其中|其余|计划|力争|预计|[拟将要]|增加|减少|比|较|同比|、|分别/u;

const EMPLOYED =
  /(?:吸纳|带动|解决|促进|实现|安置)(?:\p{Script=Han}{0,4})?就业(?:人数|人员)?(?:达到?|超过?|近|约)?[\d.]+[万余多]*人$/u;

const LONGEST = 6;

function isVerb(text: string): boolean {
  return (
    Object.hasOwn(transitive, text) || Object.hasOwn(countingVerbs, text) || /^(?:了|共|有|共有|达|达到)$/u.test(text)
  );
}

/** Fewer of the same kind. */
function isPart(part: Figure, whole: Figure): boolean {
  return part.kind === 'quantity' && part.unit === whole.unit && Number(part.value) < Number(whole.value);
}
