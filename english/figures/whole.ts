/** What figures are a part of: 规模以上工业企业中, 其中, 分经济类型看. A part whose whole is not told is not told either. */
import { textOf } from '../chunk.ts';
import type { Clause } from '../clause.ts';
import type { ClauseReading, Item } from './clause-parts.ts';
import type { Fact } from '../fact.ts';
import { readSubject } from '../grammar/grammar.ts';
import { wordsOfClause } from '../grammar/lexicon.ts';
import { isPlural, sayNominals } from '../grammar/nominal.ts';

/** 规模以上工业企业中, 在商品零售额中: a clause that only names the whole. Null for any other; without English where it is not understood. */
export function readWhole({ chunks }: Clause): { readonly english: string | null } | null {
  const text = textOf(chunks);
  if (!WHOLE.test(text)) return null;
  if (chunks.some(({ figure }) => figure !== null)) return { english: null };
  if (/^在?(?:全部)?(?:规模以上|规上)工业中$/u.test(text)) return { english: `among ${INDUSTRIAL}` };
  const inside = chunks.filter(
    (chunk, index) => !(index === 0 && chunk.text === '在') && !(index === chunks.length - 1 && chunk.text === '中'),
  );
  const reading = inside.at(-1)?.text.endsWith('中') === true ? null : readSubject(wordsOfClause(inside));
  if (reading === null || reading.times.length > 0 || reading.fronts.length > 0 || reading.effects.length > 0)
    return { english: null };
  const said = sayNominals(reading.subject, false);
  const link = isPlural(reading.subject) && !SUMS.test(said) ? 'among' : 'within';
  return { english: `${link} ${/ of /.test(said) && !/^(?:the|all) /.test(said) ? 'the ' : ''}${said}` };
}

export const INDUSTRIAL = 'industrial enterprises above the designated size';

/** 工作中 and 过程中 name no whole. */
const WHOLE =
  /^(?!其中|在?构成.*(?:分类|分项)指数).*(?:额|量|数|值|价格|收入|支出|投资|贷款|存款|融资|利润|人口|人数|人员|劳动力|指数|食品|企业|单位|机构|行业|产业|工业|制造业|服务业|断面|产品|商品|项目|城市|地区|国家|学校|医院|车辆|专利)中$/u;

const SUMS = /^(?:the )?(?:[\w’&-]+ )*(?:sales|prices|exports|imports|loans|deposits|profits|expenditures|funds)\b/;

/** 分经济类型看: parts of what the sentence before tells. */
export function isBrokenDown({ chunks }: Clause): boolean {
  return BREAKDOWN.test(textOf(chunks));
}

const BREAKDOWN = /^[分按从](?:经济类型|登记注册类型|注册类型|企业类型|控股情况|企业规模|三?大?门类)(?:来?看|分)?$/u;

/** Among whom such parts are, as the fact of the whole has it; null where it is of nobody. */
export function holdersOf(fact: Fact | null): string | null {
  if (fact?.kind !== 'indicator') return null;
  if (fact.within?.startsWith('among ') === true) return fact.within;
  const holders = / (?:of|by) ((?:industrial |service )?enterprises above (?:the )?designated size)$/.exec(
    fact.indicator.english,
  );
  return holders === null ? null : `among ${holders[1] ?? ''}`;
}

/** 其中，高技术制造业增加值增长10.4%: what has a name of its own is so, whatever it is a part of. */
export function standsAlone(reading: ClauseReading | null, before: Fact | undefined, isOfSomebody: boolean): boolean {
  return (
    reading !== null &&
    reading.items.length > 0 &&
    // 其中，“新三样”出口增长31.2%: whose exports and when, the untold whole has said.
    (isOfSomebody || !reading.items.some(({ indicator }) => TRADED.test(indicator?.english ?? ''))) &&
    reading.items.every(
      ({ indicator }) => indicator !== null && (OWN_NAME.test(indicator.english) || growsToo(indicator, before)),
    )
  );
}

/** 汽车制造业增加值增长46.3%，…，电子信息制造业增长13.7%: the same of another. */
function growsToo({ grows }: NonNullable<Item['indicator']>, before: Fact | undefined): boolean {
  if (grows !== true || before?.kind !== 'indicator') return false;
  const { english } = before.indicator;
  const isAmong =
    before.within?.startsWith('among industrial enterprises') === true && english.startsWith('value added of ');
  return isAmong || OWN_NAME.test(english) || OF_INDUSTRY.test(english);
}

/** 37个行业大类中26个增长。其中，家具制造业下降3.4%: of which the sentence before the tally has told. */
const OF_INDUSTRY = /^(?:value added|profits|total profit) of industrial enterprises above (?:the )?designated size$/;

const TRADED = /^(?:exports|imports) of /;

const OWN_NAME =
  /^(?:output|planted area|sown area|value added|(?:consumer )?prices|exports|imports) of (?!.*\benterprises)|^(?:profits|total profit) of (?!.*\benterprises|industr)(?:.*\b(?:manufacturing|mining)$|the (?:extraction|manufacture|mining|processing|smelting|production))|^(?:investment in|producer prices in) (?!.*\benterprises)|^(?:[\w-]+ )+(?:grain|rice|wheat|corn) output$|^(?:[\w-]+ )+(?:charges|prices)$|^(?:[\w’'-]+ )*(?:PMI|index)(?: of .+)?$|^share of industries that grew$|^tax revenue from /;

/** 营业收入1386亿元。其中，白银产量3260吨: tons are no part of a sum of money. */
export function isOfOtherKind({ items }: ClauseReading, wholes: readonly Fact[]): boolean {
  const [part] = items;
  if (part === undefined || part.indicator === null || part.quantity.relation.sense !== 'value') return false;
  const { kind, unit } = part.quantity.figure;
  const whole = wholes.at(-1);
  // 净利润1.1亿元。其中，出口额3.6亿元: of the revenue before it.
  if (whole?.kind === 'indicator' && PROFIT.test(whole.indicator.english) && !PROFIT.test(part.indicator.english))
    return true;
  if (part.indicator.isPart === true)
    return !(
      whole?.kind === 'indicator' &&
      whole.quantities[0].figure.kind === kind &&
      whole.quantities[0].figure.unit === unit &&
      whole.quantities[0].relation.sense === 'value'
    );
  const kinds = wholes.flatMap((fact) => (fact.kind === 'indicator' ? [fact.quantities[0].figure.kind] : []));
  if (kinds.length < wholes.length || kinds.includes(kind)) return false;
  return kinds.includes('amount') ? kind === 'quantity' : kinds.includes('quantity') && kind === 'amount';
}

const PROFIT = /\bprofits?\b|\btax(?:es)?\b/;

/** True where ； stands before the clause: what 其中 has begun in the middle of a sentence is over. */
export function endsPart(text: string, before: Clause | undefined, clause: Clause): boolean {
  return before !== undefined && /[；;]/.test(text.slice(before.end, clause.start));
}
