/** Government bonds: how many may be issued, are to be and have been, and where the money goes. */
import { textOf } from '../chunk.ts';
import { sayFigure } from '../figure.ts';
import type { Figure } from '../../language/number/figure.ts';
import { nominalOf, sayNominalOf } from '../figures/nominal-of.ts';
import { joinList } from '../grammar/nominal.ts';
import { inPlural, type SetClause, type SetSaying } from './set-saying.ts';
import { sayWhen } from '../when.ts';

export function sayBondIssue(set: SetClause): SetSaying | null {
  return (
    sayQuota(set) ??
    sayPlanned(set) ??
    sayOwnIssued(set) ??
    sayIssued(set) ??
    sayPart(set) ??
    sayUse(set) ??
    sayGiven(set)
  );
}

/** What the ministry names its bonds. */
const BONDS: Readonly<Record<string, string>> = {
  超长期特别国债: 'ultra-long special treasury bonds',
  特别国债: 'special treasury bonds',
  记账式国债: 'book-entry treasury bonds',
  储蓄国债: 'savings bonds',
  地方政府债券: 'local government bonds',
  地方政府专项债券: 'local government special-purpose bonds',
  新增地方政府专项债券: 'new local government special-purpose bonds',
  新增专项债券: 'new special-purpose bonds',
  专项债券: 'special-purpose bonds',
  再融资债券: 'refinancing bonds',
  再融资专项债券: 'special-purpose refinancing bonds',
  置换债券: 'debt-swap bonds',
};

const BOND = Object.keys(BONDS)
  .toSorted((one, other) => other.length - one.length)
  .join('|');

/** 新增地方政府专项债务限额|4.4万亿元 */
function sayQuota({ chunks, time }: SetClause): SetSaying | null {
  const figure = sumAtEnd(chunks.at(-1)?.figure);
  const [found, kind] = QUOTA.exec(textOf(chunks.slice(0, -1))) ?? [];
  if (found === undefined || figure === null || time === null) return null;
  const special = { 专项: 'special-purpose ', 一般: 'general-purpose ' }[kind ?? ''] ?? '';
  return { english: `the quota for new local government ${special}debt is ${sayFigure(figure)}` };
}

const QUOTA = /^(?:安排|下达)?新增地方政府(专项|一般)?(?:债务|债券)(?:限额|额度)(?:为|达|共)?$/u;

/** 超长期特别国债|计划发行|1.3万亿元; 超长期特别国债方面，|计划发行|1.3万亿元 */
function sayPlanned({ chunks, former }: SetClause): SetSaying | null {
  const figure = sumAtEnd(chunks.at(-1)?.figure);
  const [found, own] = PLANNED.exec(textOf(chunks.slice(0, -1))) ?? [];
  const bonds = BONDS[own ?? TOPIC.exec(textOf(former?.chunks ?? []))?.[1] ?? ''];
  if (found === undefined || figure === null || bonds === undefined) return null;
  return { english: `${sayFigure(figure)} of ${bonds} is to be issued`, status: 'plan' };
}

const PLANNED = new RegExp(`^(${BOND})?(?:今年|全年)?(?:计划|拟|将)(?:安排)?发行$`, 'u');
const TOPIC = new RegExp(`^(${BOND})方面$`, 'u');

/** 2万亿元|置换债券|已|发行|1.99万亿元: of one sum of bonds. */
function sayOwnIssued({ chunks, tense }: SetClause): SetSaying | null {
  const figure = sumAtEnd(chunks.at(-1)?.figure);
  const at = chunks.findIndex(({ figure: sum }) => sum != null);
  const whole = sumAtEnd(chunks[at]?.figure);
  if (figure === null || whole === null || at + 1 >= chunks.length) return null;
  const purpose = textOf(chunks.slice(0, at));
  const bonds = BONDS[OWN_ISSUED.exec(textOf(chunks.slice(at + 1, -1)))?.[1] ?? ''];
  const isSwap = purpose === '用于置换存量隐性债务的';
  if (bonds === undefined || !(purpose === '' || isSwap)) return null;
  const aim = isSwap ? ' for swapping existing hidden debts' : '';
  return { english: `${sayFigure(figure)} of the ${sayFigure(whole)} of ${bonds}${aim} ${tense} issued` };
}

const OWN_ISSUED = new RegExp(`^(${BOND})(?:已|已经)(?:累计)?发行(?:了|完成)?$`, 'u');

/** 今年新增专项债务限额4.4万亿元，|截至6月底|已|发行|2.16万亿元: of what the clause before tells. */
function sayIssued({ chunks, isDone, before, tense }: SetClause): SetSaying | null {
  const figure = sumAtEnd(chunks.at(-1)?.figure);
  if (!isDone || figure === null || !/^(?:累计)?发行(?:使用)?$/u.test(textOf(chunks.slice(0, -1)))) return null;
  if (before?.kind !== 'event') return null;
  const of = before.english.startsWith('the quota ')
    ? 'this quota'
    : before.english.endsWith(' is to be issued')
      ? 'this'
      : null;
  return of === null ? null : { english: `${sayFigure(figure)} of ${of} ${tense} issued`, isOver: true };
}

/** 占|限额|的|49.1%, behind what has been issued of it. */
function sayPart({ chunks, before, tense }: SetClause): SetSaying | null {
  const figure = chunks.at(-1)?.figure;
  const isOfQuota = /^占(?:全年|年度)?(?:新增)?(?:债务)?(?:限额|额度)的$/u.test(textOf(chunks.slice(0, -1)));
  if (!isOfQuota || figure?.kind !== 'share' || before?.kind !== 'event') return null;
  if (!/ of this quota .*issued$/.test(before.english)) return null;
  const reached = { was: 'reached', 'had been': 'had reached', 'has been': 'has reached' }[tense];
  return { english: `issuance ${reached} ${sayFigure(figure)} of the quota` };
}

/** 其中|3000亿元|用于|支持|消费品以旧换新 */
function sayUse({ chunks, before }: SetClause): SetSaying | null {
  const [first, ...others] = chunks;
  const [sum, ...use] = first?.text === '其中' ? others : chunks;
  const figure = sumAtEnd(sum?.figure);
  const verb = /^用于(?:支持)?/u.exec(textOf(use))?.[0];
  const isOfBonds = before?.kind === 'event' && / is to be issued$| of this .* issued$/.test(before.english);
  if (figure === null || verb === undefined || !isOfBonds) return null;
  const behind = use.filter(({ start }) => start >= (use[0]?.start ?? 0) + verb.length);
  const nominal = behind.length === 0 ? null : nominalOf(behind);
  const aim = nominal === null ? null : sayNominalOf(behind);
  return aim === null
    ? null
    : { english: `${sayFigure(figure)} of this is for ${aim}`, status: 'plan', isTimeless: true };
}

/** 前两批|1620亿元|资金|已于|1月|和|4月|下达地方: behind what the money is for. */
function sayGiven({ chunks, before }: SetClause): SetSaying | null {
  const at = chunks.findIndex(({ figure }) => figure?.kind === 'amount');
  const figure = sumAtEnd(chunks[at]?.figure);
  const batch = BATCHES[textOf(chunks.slice(0, Math.max(at, 0)))];
  if (figure === null || batch === undefined || before?.kind !== 'event' || !/ of this is for /.test(before.english))
    return null;
  const times = chunks.slice(at + 1).flatMap(({ period }) => (period === null ? [] : [sayWhen({ period })]));
  const words = textOf(chunks.slice(at + 1).filter(({ period }) => period === null));
  const local = /^资金已(?:于和?)?(?:分别|全部)?(?:下达|拨付)(地方|各地)?$/u.exec(words);
  if (local === null || times.length > 2) return null;
  const isMany = batch.endsWith('batches');
  const [first = '', ...more] = times;
  const when = first === '' ? '' : ` ${joinList([first, ...more.map((said) => said.replace(/^in /, ''))])}`;
  const been = first === '' ? 'has been' : 'was';
  const to = local[1] === undefined ? '' : ' to local governments';
  return {
    english: `the ${batch} of funds, ${sayFigure(figure)}, ${isMany ? inPlural(been) : been} allocated${to}${when}`,
    isTimeless: true,
    isOver: true,
  };
}

const BATCHES: Readonly<Record<string, string>> = {
  首批: 'first batch',
  第一批: 'first batch',
  第二批: 'second batch',
  第三批: 'third batch',
  第四批: 'fourth batch',
  前两批: 'first two batches',
  前三批: 'first three batches',
};

/** A sum of money that is told as it is. */
function sumAtEnd(figure: Figure | null | undefined): Figure | null {
  return figure?.kind === 'amount' && figure.bound !== 'several' ? figure : null;
}
