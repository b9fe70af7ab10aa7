/** Sums that are handed out or forgone: 财政部拨付救灾资金4.23亿元, 为企业减免税费23.7亿元, 水库加固安排54亿元. */
import { textOf, type Chunk } from '../chunk.ts';
import { sayFigure } from '../figure.ts';
import { isPlural, joinList, sayNominals, type NominalList } from '../grammar/nominal.ts';
import { chunksBetween, nominalOf, sayNominalOf, splitAt } from '../figures/nominal-of.ts';
import { nameInEnglish } from '../piece.ts';
import type { SetClause, SetSaying } from './set-saying.ts';
import { scopes } from '../words/adverb.ts';

export function sayAllocation(set: SetClause): SetSaying | null {
  const english = sayGrant(set) ?? (set.ofOne ? null : (sayRelief(set) ?? sayEarmarked(set)));
  return english === null ? null : { english };
}

/** 财政部|紧急拨付|农业生产防灾救灾资金|4.23亿元 */
function sayGrant({ chunks }: SetClause): string | null {
  const found = splitAt(chunks, /^(?:拨付|下达|下拨|拨出)$/u);
  const figure = found?.behind.at(-1)?.figure;
  const bodies = found === null ? null : bodiesIn(found.before);
  if (found === null || bodies === null || figure?.kind !== 'amount' || figure.bound === 'several') return null;
  const funds = fundsOf(found.behind.slice(0, -1));
  if (funds === null || !/(?:资金|补助|经费|预算)$/u.test(textOf(found.behind.slice(0, -1)))) return null;
  const how = bodies.manner.includes('提前')
    ? ' in advance'
    : bodies.manner.includes('紧急')
      ? ' as a matter of urgency'
      : '';
  return `${bodies.english} allocated ${sayFigure(figure)} in ${sayNominals(funds, false).replace(/^the /, '')}${how}`;
}

/** 财政部|、|农业农村部|日前|紧急: who, and how. */
function bodiesIn(chunks: readonly Chunk[]): { readonly english: string; readonly manner: string } | null {
  const end = chunks.findLastIndex(({ kind }) => kind === 'organisation') + 1;
  const bodies = chunks.slice(0, end);
  const names = bodies
    .filter((_, index) => index % 2 === 0)
    .map((chunk) => (chunk.kind === 'organisation' ? nameInEnglish(chunk) : null));
  const joints = bodies.filter((_, index) => index % 2 === 1);
  const manner = textOf(chunks.slice(end));
  const isPlain = /^(?:已|同期|紧急|提前|及时|迅速|再次|累计|近日|日前|共|联合)*$/u.test(manner);
  if (end === 0 || !isPlain || !names.every((name) => name !== null)) return null;
  if (!joints.every(({ text }) => /^(?:、|和|会同|联合)$/u.test(text)) || names.length > 3) return null;
  return { english: joinList(names), manner };
}

/** 农业生产|防灾救灾资金: of a name that English cannot put together, the end of it. */
function fundsOf(chunks: readonly Chunk[]): NominalList | null {
  const whole = nominalOf(chunks);
  if (whole !== null) return whole;
  for (let at = chunks.length - 2; at > 0; at--) {
    const nominal = nominalOf(chunks.slice(at));
    const isNamed =
      nominal !== null && nominal.parts.length === 1 && /\w /.test(nominal.parts[0].before + nominal.parts[0].head);
    if (isNamed) return nominal;
  }
  return null;
}

/** 为企业减免税费23.7亿元, 为群众挽回损失307亿元 */
function sayRelief({ chunks: whole, tense, isDone, time }: SetClause): string | null {
  const scope = whole[0]?.text ?? '';
  const where = Object.hasOwn(scopes, scope) ? ` in ${scopes[scope] ?? ''}` : '';
  const behind = where === '' ? whole : whole.slice(1);
  const chunks = behind[0]?.text === '累计' || behind[0]?.text === '共' ? behind.slice(1) : behind;
  const isOver = isDone || chunks !== behind;
  const text = textOf(chunks);
  const figure = chunks.at(-1)?.figure;
  const [found, , relief = ''] = RELIEF.exec(textOf(chunks.slice(0, -1))) ?? [];
  if (found === undefined || figure?.kind !== 'amount' || !(isOver || time !== null)) return null;
  const holders = chunksBetween(chunks, 1, text.indexOf(relief));
  const nominal = holders === null ? null : nominalOf(holders.filter(({ text: word }) => !/^(?:累计|共)$/u.test(word)));
  if (nominal === null || !isPlural(nominal)) return null;
  const who = sayNominals(nominal, false);
  const said = `${sayFigure(figure)} in ${RELIEFS[relief]?.[0] ?? ''} ${tense}`;
  return `${said} ${RELIEFS[relief]?.[1] ?? ''} for ${who}${where}`;
}

const RELIEFS: Readonly<Record<string, readonly [what: string, done: string]>> = {
  减免税费: ['taxes and fees', 'cut or waived'],
  减税降费: ['taxes and fees', 'cut'],
  减免租金: ['rent', 'cut or waived'],
  节约成本: ['costs', 'saved'],
  节省成本: ['costs', 'saved'],
  降低成本: ['costs', 'saved'],
  节省费用: ['costs', 'saved'],
  退税: ['tax refunds', 'paid'],
  挽回损失: ['losses', 'recovered'],
  挽回经济损失: ['economic losses', 'recovered'],
};

const RELIEF = new RegExp(`^为([^，]{2,16}?)(${Object.keys(RELIEFS).join('|')})$`, 'u');

/** 小型水库除险加固|安排|54亿元: for what a sum is meant. */
function sayEarmarked({ chunks }: SetClause): string | null {
  const [figure, verb] = [chunks.at(-1)?.figure, chunks.at(-2)?.text];
  if (figure?.kind !== 'amount' || verb !== '安排' || chunks.length < 3) return null;
  const purpose = sayNominalOf(chunks.slice(0, -2));
  const text = textOf(chunks.slice(0, -2));
  return purpose === null || !/(?:治理|加固|建设|改造|修复|保护|防治|维护|救灾)$/u.test(text)
    ? null
    : `${sayFigure(figure)} is allocated to ${purpose}`;
}
