/** Kinds of English nouns and verbs that decide how a noun phrase is told. */

/** 妨碍统一市场的政策措施: what they do, and not what they are for. */
export const HINDERING =
  /^(?:\w+ly )?(?:affect|damage|distort|disrupt|endanger|harm|hinder|impede|infringe|limit|obstruct|restrict|undermine|violate)\b/;

/** What is national, and not China’s. */
export const NATIONAL =
  /(?:campus|champion|championship|city|competition|conference|contest|convention|game|meeting|model worker|survey|worker)$/;

/** Of which a body has one. */
export const OFFICE = /(bureau|commission|committee|department|office)$/;

/** Of which a place has one, where it has a name of its kind. */
export const FACILITY = /^\S+ .*\b(?:airport|canal|port|railway|station)$/;

/** 美丽河北: what a place is to become. */
export const HOPES = /^(美丽|平安|健康|幸福|文明|法治|数字)$/;

/** Who and what may be picked, and has something of its own. */
export const SELECTED =
  /^(?:area|bank|city|company|department|countr(?:y|ie)|countie|county|enterprise|farmer|field|firm|graduate|group|household|industr(?:y|ie)|institution|localit(?:y|ie)|market|platform|product|province|region|resident|sector|student|teacher|unit|villager|worker)s?$/;

/** What a thing has; of other nouns side by side nobody can tell how they hang together. */
export const PROPERTY =
  /^(?:.* )?(value added|output value|output|investment|profits|revenue|exports|activity|advantage|awareness|benefits|burden|campaign|capacity|competitiveness|confidence|conduct|cost|coverage|demand|development|driving force|efficiency|enthusiasm|environment|image|income|influence|initiative|interests|layout|level|living standard|measure|number|operations|outlook|pace|performance|phenomenon|policy|position|potential|price|problem|proportion|quality|resilience|responsibility|results|revenue|rights|role|satisfaction|scale|situation|stability|strength|structure|supply|system|temperature|vitality|wage|work)$/;

/** What is not so, in a word that English can put before a noun. */
export const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  undiversified: 'single',
  'not high': 'low',
  'not large': 'small',
  'not strong': 'weak',
};

/** What goes on with a thing, and English can put before it: declining returns. */
export const CHANGING =
  /^(?:age|decline|decrease|deteriorate|fall|grow|intensify|lag|rise|shrink|weaken|widen|worsen)$/;

/** What it is when there is too little of something. */
export const LACKS: Readonly<Record<string, string>> = {
  不足: 'insufficient',
  短缺: 'a shortage of',
  紧缺: 'a shortage of',
  匮乏: 'a lack of',
  缺失: 'a lack of',
};

/** Of these there are several for one thing. */
export const SEVERAL = /(?:measure|opportunity|opportunities|policy)$/;

/** 依存度|较高的产品, 进度|滞后的地区: the dependence is high and the progress lags, and not the products and the regions. */
export function isSaidOf(noun: string, behind: string): boolean {
  return (MEASURED.test(noun) && SO.test(behind)) || (FARING.test(noun) && SO_BEFORE.test(behind));
}

/** 信用良好|企业, 经营困难|企业: those of whom it is said, without 的 between. */
export const SAID_OF = /^(?:企业|行业|单位|地区|项目|产品|群众|家庭|农户|主体|人员|个人|客户|用户|县区|乡镇|村)/u;

/** What is said to be so of those behind it: credit, business, work. */
const FARING =
  /(?:信用|信誉|影响|质量|效益|条件|基础|环境|业绩|素质|经营|生产|生活|就业|设施|管理|经济|实力|技术|资金|能力|力量|位置)$/u;

const SO_BEFORE = new RegExp(
  `^(?:良好|严重|较大|优良|优秀|优异|优美|过硬|扎实|规范|困难|薄弱|落后|滞后|恶劣|复杂|雄厚|充足|完备|完善|齐全|成熟|先进|领先|较[好差弱强]|突出|显著)${SAID_OF.source.slice(1)}`,
  'u',
);

const MEASURED =
  /(?:[度率量额值占性力]|比重|比例|占比|质量|规模|水平|价格|成本|压力|条件|基础|信誉|信用|技术|结构|效益|效果|成效|工作|素质|设施|风险|业绩|口碑|环境|矛盾|问题)$/u;

const SO =
  /^(?:较|更|很|最|极|比较|相对|普遍|明显|严重|长期|持续)*(?:高|低|大|小|强|弱|好|差|快|慢|多|少|长|短|重|轻|优|滞后|缓慢|落后|薄弱|突出|集中|困难|不足|不高|不强|不大|不够|不好|不力|偏低|偏高|偏大|偏弱|偏差|过高|过低|过大|领先|优良|过硬|良好|扎实|优越|成熟|稳定|完善|显著|广泛|严重)的/u;

/** 赣江|创新研究院, 汉江|音乐节: what bears the name of a river, and is not the river's. */
export function isNamedAfter(river: string, behind: string): boolean {
  return /\b(?:River|Lake)\b/.test(river) && NAMED_AFTER.test(behind);
}

const NAMED_AFTER =
  /^(?:创新|研究|实验|大学|学院|中学|公司|集团|新区|新城|音乐|马拉松|银行|医院|证券|学者|英才|水泥|石化|油田|电厂|基金|资本|投资|论坛|国际|大桥|特大桥|枢纽|隧道|公园|教育|机场|港务|酒业|啤酒|纸业|制药|工具)/u;

/** How something is done, as an adjective of what is done: 工程的顺利实施. */
export const mannerAdjectives: Readonly<Record<string, string>> = {
  accurately: 'accurate',
  automatically: 'automatic',
  comprehensively: 'comprehensive',
  'continue to': 'continued',
  continuously: 'continuous',
  efficiently: 'efficient',
  effectively: 'effective',
  gradually: 'gradual',
  greatly: 'great',
  'in an orderly way': 'orderly',
  precisely: 'precise',
  quickly: 'rapid',
  rapidly: 'rapid',
  significantly: 'significant',
  smoothly: 'smooth',
  steadily: 'steady',
  strictly: 'strict',
  substantially: 'substantial',
  successfully: 'successful',
};
