/** Of which goods and with whom trade is, where only the title, the sentence before or its whole says so. */
import type { ClauseReading, Item } from './clause-parts.ts';
import type { Fact } from '../fact.ts';

/** 前10个月我国农产品进出口稳中有升: the goods whose trade a title is on, in English; null for any other title. */
export function goodsIn(title: string): string | null {
  const named = TITLE.exec(title)?.[1];
  return named === undefined ? null : (GOODS[named] ?? null);
}

const GOODS: Readonly<Record<string, string>> = {
  纺织品服装: 'textiles and garments',
  纺织服装: 'textiles and garments',
  服务: 'services',
  高新技术产品: 'high-tech products',
  机电产品: 'mechanical and electrical products',
  农产品: 'agricultural products',
  水产品: 'aquatic products',
  文化产品: 'cultural products',
  中药材: 'traditional Chinese medicinal materials',
};

const TITLE = new RegExp(`(${Object.keys(GOODS).join('|')})(?:对外)?(?:进出口|贸易|出口|进口)`, 'u');

interface Context {
  /** What the sentence has told. */
  readonly facts: readonly Fact[];
  /** The fact that the sentence before ends in. */
  readonly whole: Fact | null;
  /** The goods of the article. */
  readonly goods: string | null;
  /** A clause before it is not understood, and may name other goods. */
  readonly isUntold: boolean;
}

/**
 * The reading with the goods and the partner of its trade: 对东盟进出口3862亿元；进口1320亿元 is imports from ASEAN. Null where
 * they cannot be told.
 */
export function ofTrade(reading: ClauseReading, context: Context): ClauseReading | null {
  const items: Item[] = [];
  for (const item of reading.items) {
    const form = TRADE.exec(item.indicator?.english ?? '');
    if (item.indicator === null || form === null) {
      items.push(item);
      continue;
    }
    const [, trade = '', link = ''] = form;
    const before = reading.subject === null && link === '' ? wholeOf(trade, context) : null;
    const goods = before?.goods ?? context.goods;
    // 大豆量减价跌，进口9012万吨: of soybeans, and of no other goods.
    const isOfOthers = context.goods !== null && context.isUntold && link === '';
    if (isOfOthers || (context.goods !== null && item.quantity.figure.kind === 'quantity')) return null;
    // 力争全年进出口总额突破2200亿元: of all goods, or of those of the title.
    if (before === null && context.goods !== null && trade.startsWith('total ')) return null;
    const what = goods === null ? '' : ` of ${goods}`;
    const english = `${trade}${what}${before?.partner ?? link}`;
    items.push({ ...item, indicator: { ...item.indicator, english } });
  }
  return { ...reading, items };
}

const TRADE =
  /^((?:total )?(?:value of )?(?:imports and exports|exports|imports))((?: (?:by|from|through|to|with) .+)?)$/;

/** Of what the halves are that stand behind the whole; null where no whole does. */
function wholeOf(
  trade: string,
  { facts, whole }: Context,
): { readonly goods: string | null; readonly partner: string | null } | null {
  if (!/^(?:value of )?(?:exports|imports)$/.test(trade)) return null;
  const before = [...(whole === null ? [] : [whole]), ...facts].findLast(
    (fact) => fact.kind === 'indicator' && WHOLE.test(fact.indicator.english),
  );
  const form = before?.kind === 'indicator' ? WHOLE.exec(before.indicator.english) : null;
  if (form === null) return null;
  const [, goods, partner] = form;
  const link = trade.endsWith('exports') ? 'to' : 'from';
  return { goods: goods ?? null, partner: partner === undefined ? null : ` ${link} ${partner}` };
}

const WHOLE = /^(?:total )?(?:value of )?(?:imports and exports|trade)(?: (?:of|in) ((?!goods$).+?))?(?: with (.+))?$/;

/** 对东盟进出口3862亿元；其中出口2541亿元，进口1320亿元: both are parts of the trade that the sentence has told. */
export function isHalfWithPartner({ items, subject }: ClauseReading, facts: readonly Fact[]): boolean {
  const isHalf = items.length > 0 && items.every(({ indicator }) => HALF.test(indicator?.english ?? ''));
  return (
    isHalf &&
    subject === null &&
    facts.some((fact) => fact.kind === 'indicator' && /^imports and exports .*\bwith /.test(fact.indicator.english))
  );
}

const HALF = /^(?:exports(?: of .+)? to|imports(?: of .+)? from) /;
