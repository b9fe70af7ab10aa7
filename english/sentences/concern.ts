/** Those whom a measure is for, and what is done for or with them: 对首次入统的企业，|给予奖励; 凡未完成整改的企业，|一律不得开工. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import { readConcerned, readGrammar, type Concerned } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { sayNominals } from '../grammar/nominal.ts';
import type { Sentenced } from './plain-clause.ts';

/** Whom the clauses of a sentence concern, as far as the next ；. */
export type Concern = Concerned;

/** 对首次入统的企业, before a measure: the clause says for whom alone that is. */
export function readConcern(clause: Clause, next: Clause | undefined): Concern | null {
  if (next === undefined || !MEASURE.test(textOf(next.chunks))) return null;
  return readConcerned(wordsOfClause(clause.chunks));
}

/** 对拒不整改的企业|依法吊销许可证: a clause that has both. */
export function splitConcern({
  chunks,
}: Clause): { readonly concern: Concern; readonly measure: string; readonly reading: Sentenced } | null {
  if (!/^(?:对|凡)/u.test(textOf(chunks))) return null;
  for (let at = chunks.length - 1; at > 1; at--) {
    const measure = chunks.slice(at);
    if (!MEASURE.test(textOf(measure))) continue;
    const concern = readConcerned(wordsOfClause(chunks.slice(0, at)));
    const reading = concern === null ? null : readGrammar(wordsOfClause(measure));
    if (concern === null || reading === null || reading.verbal === null) continue;
    return { concern, measure: textOf(measure), reading: { ...reading, verbal: reading.verbal } };
  }
  return null;
}

/** The measure with those for whom it is; null for what is none, and may be of anybody. */
export function withConcern(reading: Sentenced, { whom, isEvery }: Concern, text: string): Sentenced | null {
  if (!MEASURE.test(text)) return null;
  // 对存在隐患的厂房|限期整改: they must be.
  if (reading.verbal.say('base').startsWith('be ')) return { ...reading, subject: whom, effects: ['must'] };
  const isSaidOfThem = isEvery && reading.effects.some((effect) => effect === 'must' || effect === 'can');
  if (isSaidOfThem) return { ...reading, subject: whom };
  const verbal = reading.verbal.isDone ? reading.verbal : { ...reading.verbal, isRule: true as const };
  return { ...reading, verbal, fronts: [`for ${sayNominals(whom, false)}`, ...reading.fronts] };
}

/** What is given to somebody, spared them, taken from them, asked of them or forbidden them. */
const MEASURE = new RegExp(
  `^(?:由[^，]{2,12}?|并|且|可|可以|将|要|应|应当|一律|均|都|也|还|再|依法|依规|严格|坚决|及时|优先|全部|全额|按规定|一次性|最高)*(?:${[
    '给予|予以|发放|补助|补贴|奖励|资助|每[人户家亩台辆头船吨]|按[^，]{1,30}(?:给予|予以|发放|补助|补贴|奖励)',
    '免收|免除|免征|免费|减免|减收|减征|减半|缓缴|返还|退还',
    '优先|取消|追回|追缴|收回|吊销|撤销|责令|限期|停止|暂停|停业|查处|严惩|处罚|约谈|曝光|通报|列入|纳入|移送|移交|追究|问责',
    '不得|不予|不再|不准|禁止',
  ].join('|')})`,
  'u',
);
