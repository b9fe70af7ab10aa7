/** What a clause that is not understood whole tells at a glance: whom it names, and whether what stands behind it may be theirs. */
import { textOf } from './chunk.ts';
import type { ClauseReading, Subject } from './figures/clause-parts.ts';
import type { StatementFact } from './fact.ts';
import { sayNominals } from './grammar/nominal.ts';
import type { Piece } from './piece.ts';

/**
 * Whose the figures of a sentence are, as an untold clause begins: 赣州市地区生产总值增速位居全省前列，规上工业增加值增长9.1%. Null where
 * it begins with nobody, or names another place too.
 */
export function ownerAtGlance(pieces: readonly Piece[]): Subject | null {
  const at = pieces.findIndex(({ sense }) => sense !== 'period' && sense !== 'time');
  const [first, next, ...rest] = pieces.slice(Math.max(at, 0));
  const one = oneOfItsKind(textOf(pieces.slice(Math.max(at, 0))));
  if (one !== null) return one;
  if (first === undefined || next === undefined) return null;
  // 我国利用外资较快增长: whatever of the country it tells of, and not 全国最大的基地.
  const behind = textOf([next, ...rest]).replace(GENERIC, '');
  const isAllOf = first.sense === 'scope' && !ONE_THERE.test(behind) && !BODIES.test(behind);
  if (!isAllOf && !goesOn(next)) return null;
  if (rest.some(({ sense }) => sense === 'name') || PLACES.test(textOf(rest).replace(GENERIC, ''))) return null;
  if (first.sense === 'scope') return { english: first.english, place: true, part: false };
  return first.sense === 'name' && first.place ? { english: first.english, place: true, part: false } : null;
}

/**
 * 柳湾村蹚出一条新路，|粮食总产量…: the place or the firm that the clause before is told of. Null where that is nobody with a name, or
 * a body that has no such figures: 工业和信息化部全力推动稳增长，|工业增加值增长6.2%.
 */
export function ownerTold(told: StatementFact | null): Subject | null {
  const [only, ...others] = told?.statement.subject?.parts ?? [];
  if (only === undefined || others.length > 0 || only.counting !== 'name' || only.isPerson === true) return null;
  // 全市上下攻坚克难，增加值增长8%: 'the whole city' has done it, and the figure is 'the city’s'.
  const english = sayNominals({ parts: [only], open: false }, false).replace(/^the whole /, 'the ');
  return english === 'China' || PUBLIC_BODY.test(english) ? null : { english, place: !FIRM.test(english), part: false };
}

const FIRM = /\b(?:Bank|Co|Company|Corporation|Group|Ltd)\b/;

/** What rules, regulates, teaches or speaks for others. */
const PUBLIC_BODY =
  /\b(?:Academy|Administration|Agency|Assembly|Association|Authority|Bureau|Center|Centre|Chamber|Commission|Committee|Conference|Congress|Council|Court|CPC|Customs|Department|Federation|Government|Headquarters|Hospital|Institute|League|Ministry|Office|Organization|Party|People’s Bank|Police|Procuratorate|School|Secretariat|Society|Station|Team|Union|University)\b/i;

/**
 * 公司更换了11台磨床，产品不良率由3.1%降至0.8%: the one firm, park or village that does it, by its kind. Null where the clause names
 * another body or its goods, which may have what follows.
 */
function oneOfItsKind(text: string): Subject | null {
  const form = ONE_OF_ITS_KIND.exec(text);
  if (form === null || MANY.test(form[1] ?? '')) return null;
  const behind = text.slice(form[0].length);
  if (PLACES.test(behind.replace(GENERIC, '')) || BODIES.test(behind) || TOGETHER.test(behind)) return null;
  const found = KINDS.find(([kind]) => kind.test(form[2] ?? ''));
  return found === undefined ? null : { english: found[1], place: false, part: false };
}

/** A name or nothing, the kind, and what the one does or is. */
const ONE_OF_ITS_KIND =
  /^((?:该|这家|这个)?\p{Script=Han}{0,12}?)(公司|集团|合作社|水?电站|水库|大桥|隧道|工厂|农场|园区|该村|景区|医院|学校)(?=(?:是|位于|成立|建于|始建|今年|目前|现有?|拥有|已|先后|累计|主要|更换|引进|投入|投资|新建|建成|购置|获得|实施|通过|采用|实现|从|把|将|对|还|也|就|每年|年))/u;

/** 14家公司, 上市公司, 多家合作社, 公司和园区: several. */
const MANY = /[\d余多几两各]\p{Script=Han}?$|上市|保险|多家|各|一些|部分|所有|不少|许多|大型|龙头|平台|[和与及、的等]/u;

const TOGETHER = /带动|帮助|联合|合作|协同|服务|扶持|支持|吸引|上下游|客户|农户|村民/u;

const KINDS: readonly (readonly [kind: RegExp, english: string])[] = [
  [/公司/u, 'the company'],
  [/集团/u, 'the group'],
  [/合作社/u, 'the cooperative'],
  [/电站/u, 'the power station'],
  [/水库/u, 'the reservoir'],
  [/大桥/u, 'the bridge'],
  [/隧道/u, 'the tunnel'],
  [/工厂/u, 'the factory'],
  [/农场/u, 'the farm'],
  [/园区/u, 'the park'],
  [/村/u, 'the village'],
  [/景区/u, 'the scenic area'],
  [/医院/u, 'the hospital'],
  [/学校/u, 'the school'],
];

/** 全国最大的, 全省首条, 全市重点: one or some of those that are there. */
const ONE_THERE =
  /^(?:最|首|第|唯|的|[一二三四五六七八九十百千\d]|重[点要]|知名|著名|先进|示范|领先|优秀|各|不少|许多|部分|一些|多)/u;

/** 赣州市|地区生产总值, 台州|将: nothing that makes another name of the place, as 局 and 港 would. */
function goesOn(next: Piece): boolean {
  if (next.sense === 'noun') return next.noun.indicator;
  return next.sense === 'modality' || next.sense === 'adverb' || next.sense === 'verb';
}

/** Whom an untold clause names that the figures behind it may be of: a place, or only a firm, a project or a branch. */
export type Rival = 'place' | 'body';

/** Null where the clause names nobody of the kind. */
export function rivalIn(pieces: readonly Piece[]): Rival | null {
  const text = textOf(pieces).replace(GENERIC, '');
  if (pieces.some((piece) => piece.sense === 'name' && piece.place) || PLACES.test(text)) return 'place';
  return pieces.some(({ sense }) => sense === 'name' || sense === 'person') || BODIES.test(text) ? 'body' : null;
}

/** All places of a kind, and none of them. */
const GENERIC =
  /每个?[省市县区乡镇村](?:（[^）]*）)?|乡镇(?:（街道）|街道)?|县乡村|市县|城乡|乡村|农村|县域|县级|区县|区域|镇街|乡级|村级|村民|地区生产总值|地级|产业结构|中心城区|三大产业/gu;

/** 龙南经开区, 坝盘村, 磨憨口岸, and neither 县级 nor 地区生产总值. */
const PLACES =
  /(?<![各每多全我该本城社老])(?:县|旗|镇|乡|村|街道)(?![级域乡镇村民庄容委居])|(?:园区|片区|开发区|高新区|经开区|新区|港区|保税区|自贸区|示范区|先行区|口岸|海关|关区|流域|机场|港口|地区(?!生产总值)|大学|高校|医院)/u;

/** A firm, a project, a branch: of which what follows may tell. */
const BODIES =
  /公司|集团|合作社|[该这本某]|企业(?!家)|项目|工程|基地|平台|产业|行业|中心|工厂|车间|产品|银行|品牌|电站|[他她]|集群/u;

/**
 * True where the figures of a clause need none of those whom untold clauses name: of a whole place, as GDP is, they are of no
 * firm, and goods that they name themselves are those of the place. Profits and output value are of somebody.
 */
export function isOfItself({ items, subject }: ClauseReading, { rival, owner }: Ownership): boolean {
  // 公司更换了磨床，产品不良率降至0.8%: the company’s.
  const isOfOne = owner?.place === false;
  if (isOfOne)
    return (
      subject === null &&
      items.length > 0 &&
      items.every(({ indicator }) => indicator !== null && OF_ONE.test(indicator.english))
    );
  return (
    rival !== 'place' &&
    subject === null &&
    items.length > 0 &&
    items.every(
      ({ indicator }) =>
        indicator !== null &&
        (OF_PLACE.test(indicator.english) || (rival === null && OF_GOODS.test(indicator.english))),
    )
  );
}

/** What the untold clauses of a sentence leave to those behind them. */
interface Ownership {
  readonly rival: Rival | null;
  readonly owner: Subject | null;
}

/** What one firm, park or village has, and nobody has to be named beside it. */
const OF_ONE =
  /^(?:annual |total |net )*(?:business revenue|capacity|(?:labor|logistics|raw material|production|financing) costs?|number of orders|orders?|overseas orders|export orders|profit margin|R&D spending|R&D investment|shipments|turnover|energy consumption per unit of (?:output value|product|value added)|exports|income|input intensity|installed capacity|number of employees|operating (?:costs|revenue)|output|output value|planting area|processing capacity|product (?:defect|pass|yield) rate|production (?:capacity|efficiency)|profits?|revenue|sales|sales revenue|sales volume|storage capacity|tax payments|tourism revenue|value of exports)$/;

/** What only a place has. */
const OF_PLACE = new RegExp(
  [
    '^(?:GDP|gross domestic product|gross regional product)\\b|\\bper capita (?:GDP|disposable income|gross domestic product)\\b',
    '\\bdisposable income\\b|^(?:total )?retail sales of consumer goods$',
    '^(?:local )?general public budget (?:revenue|expenditures?)$',
    '^(?:average )?share of days with |^ratio of economy-wide |^employment rate of (?:people|graduates|workers) ',
    '^(?:foreign (?:direct )?investment|FDI)(?: actually)? (?:used|utilized)\\b|\\burbanization rate\\b',
    '\\bunemployment rate$|^(?:number of )?new urban jobs$|\\bregistration of new urban jobs$',
    '^consumer prices?$|^(?:consumer|producer) price index$',
    '^(?:total |annual )?(?:grain|summer grain|autumn grain|early rice) (?:output|production)$|^(?:output|production) of (?:total )?grain$',
    '^(?:(?:total|fixed-asset|infrastructure|private|manufacturing|real estate|industrial|equipment) )*investment in (?:fixed assets|infrastructure|real estate development|transport|water conservancy|water conservancy construction|the industrial sector|manufacturing|industry)(?: construction)?$',
    '^(?:industrial )?value added of (?:industrial |service )?enterprises above (?:the )?designated size$',
    '^industrial (?:output|value added) of enterprises above (?:the )?designated size$',
    '^(?:energy consumption|carbon dioxide emissions|water consumption) per unit of (?:GDP|gross domestic product)$',
    '^(?:total |domestic )*(?:tourism (?:spending|revenue)|tourist spending)$|\\btourist (?:visits|arrivals|trips)$|^cross-regional passenger trips$',
    '\\b(?:air quality|surface water|water quality|forest coverage)\\b|^PM2\\.5 concentration$',
    '^(?:operating revenue|profits|total profit|value added) of (?!.*\\benterprises)(?:[\\w-]+ )*(?:manufacturing|mining)$',
    '^(?:operating revenue|profits|total profit|value added) of the (?:extraction|manufacture|mining|processing|smelting) ',
    '^share of [\\w -]+ (?:handled (?:entirely )?online|in elderly care institutions|in (?:GDP|gross domestic product|the economy|total grain output))$',
  ].join('|'),
);

/** What names its goods: 'output of recycled non-ferrous metals', 'beef output'. */
const OF_GOODS =
  /^(?:annual |total )?(?:output|production|exports|imports) of (?!.*\benterprises)[\w-]+|^(?!(?:total|annual|average|daily|industrial|agricultural|monthly) )(?:[\w-]+ )+(?:output|production)$/;
