/** One noun that closes a list and holds all of it: 新能源、新材料产业基地, 绿色建筑、智能建造试点. */
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { nounOf, sayNominals, type Nominal, type NominalList } from './nominal.ts';

const JOINT = /以及|、|和|与|及/u;

/** What a list is a list of: places, programs and projects for whatever stands before it. */
const CLOSING =
  /(?:基地|集群|生产线|产线|加工厂|处理厂|养殖场|批发市场|交易市场|试点|试点示范|示范区|试验区|先行区|先导区|集聚区|核心区|高地|产业园|产业带|产业链|平台|项目|工程|行动|(?:生产|制造|加工|销售|经营|研发|运营|回收|流通|批发|零售|出口|维修)(?:企业|厂商|商|单位|机构)|(?:各|全)?(?:环节|链条)?(?:堵点|难点|痛点|卡点))$/u;

/** Of these no member stands by itself before 、, whatever it is. */
const CARRIED_OUT = /(?:试点|试点示范|项目|工程|行动)$/u;

/** What can be built by itself: 数据中心、智算中心和绿色能源基地. */
const STANDING =
  /(?:中心|基地|生产线|产线|园|园区|区|城|城市|[县镇乡村]|站|平台|港|港口|码头|路|铁路|高铁|桥|厂|工厂|车间|馆|场|机场|院|校|店|网|网络|管网|枢纽|企业|机构|设施|仓库|仓|实验室|集群|产业链|产业带|项目|工程|行动|计划|通道|走廊|高地|服务业|品牌|队伍|体系|机制|制度|政策|市场)$/u;

/** 重点项目: no kind of project, and of nothing that stands before it. */
const PRAISED = /^(?:重点|重大|重要|优质|[好大新]|标志性|示范|引领性|一批|相关|有关|各类|特色|高端|新型|现代)+$/u;

/** 国家级|数字经济和人工智能创新平台: the platform is national, and not the economy. */
const PRAISE =
  /^(?:[a-z]+-(?:level|class|leading) |(?:nationally )?important |national |key |major |leading |demonstration )+/;

/**
 * True where the last member of a list closes all of it, so that the members before it would be told as things of their
 * own: 建设新能源、新材料产业基地 builds no new energy.
 */
export function closesList(before: string, last: string): boolean {
  if (OF_FIRST.test(last)) return true;
  if (OF_INDUSTRIES.test(last)) return !before.split(JOINT).every((member) => MEASURE.test(member));
  const head = CLOSING.exec(last)?.[0];
  if (head === undefined || last === head || last.includes('的')) return false;
  if (PRAISED.test(last.slice(0, -head.length))) return false;
  const own = CARRIED_OUT.test(head) ? CARRIED_OUT : STANDING;
  return !before.split(JOINT).every((member) => own.test(member));
}

/** 卫星及应用: its applications, and nothing by itself. */
const OF_FIRST = /^(?:应用|配套|衍生品|周边产品)$/u;

const MEASURE = /(?:总?产值|利润|收入|产量|投资|出口额?|增加值|价格|产能|订单|需求|用电量|销售额)$/u;

/** 铸造、建材行业产值: that of both. */
const OF_INDUSTRIES = new RegExp(`(?:行业|产业|领域|工业)的?${MEASURE.source}`, 'u');

/** Rules for a list with the noun that closes it: 'bases for new energy and new materials'. */
export function closedLists(
  { text }: ClauseWords,
  bare: Rule<Nominal>,
): (list: Parsed<NominalList>) => readonly Parsed<NominalList>[] {
  const heads: Rule<Nominal> = (from) => {
    const pilot = text.startsWith('试点', from) ? nounOf('pilot program') : null;
    // 新能源及装备制造|基地 rather than 新能源及装备|制造基地
    const own = bare(from)
      .filter(({ end }) => CLOSING.test(text.slice(from, end)))
      .map((parsed) => ({ ...parsed, cost: parsed.cost + (parsed.end - from) / 4 }));
    return pilot === null ? own : [{ value: pilot, end: from + '试点'.length, cost: 1 }];
  };
  return ({ value: { parts, open }, end, cost }) => {
    const [first, ...others] = parts;
    if (open || others.length === 0 || !parts.every(isPlain)) return [];
    const praise = PRAISE.exec(first.before)?.[0] ?? '';
    const members: NominalList = {
      parts: [{ ...first, before: first.before.slice(praise.length) }, ...others],
      open,
    };
    return heads(end).flatMap(({ value: head, ...rest }) => {
      if (head.after !== '' || head.owner !== null || head.count !== null || head.isAction) return [];
      if (head.counting !== 'many' && head.counting !== 'one') return [];
      // 源网荷储 in a list: where it ends, nobody could tell.
      const said = parts.map((part) => sayNominals({ parts: [part], open: false }, false));
      if (said.length > 1 && said.some((member) => /^(?!.* of ).*, .* and /.test(member))) return [];
      const told: Nominal = {
        ...head,
        before: praise.replace('national important', 'nationally important') + head.before,
        after: ` ${MAKERS.test(head.head) ? 'of' : 'for'} ${sayNominals(members, false)}`,
      };
      return [{ value: { parts: [told] as const, open: false }, end: rest.end, cost: cost + rest.cost + 0.2 }];
    });
  };
}

const MAKERS = /(?:maker|manufacturer|processor|producer|seller|retailer|exporter)$/;

function isPlain({ after, owner, count, determiner, counting }: Nominal): boolean {
  return after === '' && owner === null && count === null && determiner === null && !counting.startsWith('name');
}
