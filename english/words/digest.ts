/** Words round a figure that nothing is understood of but the figure itself. */

interface Change {
  /** What stands right before the figure. */
  readonly behind: RegExp;
  /** Before the figure, where it stands alone: 'up 5%'. Null where no English is certain. */
  readonly telling: string | null;
  /** The same behind 'from' and 'to'. */
  readonly nominal: string | null;
  /** True where the word names a rate, of which no percentage points are told. */
  readonly isRate: boolean;
}

const RISING = '(?:(?<!负)增长|上涨|提高|提升|增加|上升|上调|净增长?|净增加|增产|增|涨|升)了?';
const FALLING = '(?:负增长|下降|减少|降低|下滑|回落|下跌|下调|压减|减产|净减少|略降|略减|降|减|跌)了?';
const GROWTH = '(?:涨幅|增幅|增速|增长率|升幅)[^，\\d]{0,14}?';
const DECLINE = '(?:降幅|跌幅|减幅)[^，\\d]{0,14}?';
const LESS = '(?:回落|收窄|缩小|下降|降低|放缓|减缓|趋缓|减小)了?';
const MORE = '(?:扩大|提高|加快|上升|提升|回升|增加|加深|加大)了?';
const VALUE = '(?:分别)?(?:为|达|达到|是|在)?';

const change = (behind: string, telling: string | null, nominal: string | null = null, isRate = false): Change => ({
  behind: new RegExp(`${behind}$`, 'u'),
  telling,
  nominal,
  isRate,
});

/** The first that holds, holds. */
export const CHANGES: readonly Change[] = [
  change(`(?:拉动|带动|贡献|影响|推高|推动|拉低|拖累)[^，]*(?:${RISING}|${FALLING})`, null),
  change('(?:降幅|跌幅|减幅)[^，\\d]{0,6}?(?:收窄|缩小|扩大)[至到]', null),
  change(`${GROWTH}${LESS}`, 'growth smaller by'),
  change(`${GROWTH}${MORE}`, 'growth larger by'),
  change(`${DECLINE}${LESS}`, 'decline smaller by'),
  change(`${DECLINE}${MORE}`, 'decline larger by'),
  change(`(?:降幅|跌幅|减幅)${VALUE}`, 'down', 'a fall of', true),
  change(`(?:涨幅|增幅|增速|增长率|升幅)${VALUE}`, 'up', 'a rise of', true),
  change('(?:[涨增降跌减升]幅|增速|增长率)[^，]*', null),
  // 预计为负增长0.3%
  change('负增长', 'down', 'a fall of'),
  // 80岁以上老人再减2元: what one pays less.
  change('(?:再|立|直|满|优惠|补贴)减', null),
  // 新建和改造提升58万亩: nothing has risen by so much.
  change('(?:改造|整治|治理|优化|巩固|创建)(?:提升|提高)', null),
  change('(?<![增更])多增', 'growth larger by'),
  change('少增', 'growth smaller by'),
  change('[多少][降减跌]|[少多]', null),
  change('(?:再?增加|增长|提高|提升|扩大|上升|回升|上涨|升高|跃升|攀升|上调|增|升|涨)[到至]', 'a rise to'),
  change('(?:下降|降低|减少|回落|下调|缩短|压缩|压减|缩减|下跌|降|跌|减)[到至]', 'a fall to'),
  change(`(?<![不未没难新净])${RISING}`, 'up', 'a rise of'),
  change(`(?<![不未没难净])${FALLING}`, 'down', 'a fall of'),
];

/** Parts of words that tell of no change of the figure. */
export const NO_CHANGE =
  /增加值|增值|新增|增资|增发|增设|增强|增产增收|减税|减免|减排|减量|减灾|减负|降碳|降费|降水|降雨|降温|降息|降准|降本|升级|升温|提升工程|改扩建|扩建|扩容|扩大内需|扩面/g;

/** Something rises, falls or is saved, and how that goes with the figure we do not know. */
export const OF_CHANGE = /[升降减涨跌缩扩增]|收窄|放缓|加快|提高|回落|下滑|节约|节省|节支|延长|挽回/;

/** 比全省平均水平高, 领先全市: a difference, and no size. */
export const MEASURED_AGAINST =
  /(?<![占环同配对性])比(?![例重率如赛亚])|较(?![为好大快高强])|相差|差距|落后|领先|相当于|[高低快慢多少优好]于.|(?<!最)[高低快慢]出?了?$/u;

/** 户均, 每亩, 一亩地: of one of them. */
export const PER_ONE = /每|单[个户家项笔套台辆]|一(?:亩|斤|公斤|吨|户|天|袋|瓶|个人)|[人户日月亩周单]均|均价|平均|单价/;

const per = (chinese: RegExp, english: string) => ({ chinese, english });

/** The words for one of them that English can say beside the figure, in the order in which it says them. */
export const PER_WORDS: readonly { readonly chinese: RegExp; readonly english: string }[] = [
  per(
    /平均(?=$|在|停留|滞留|等待|办理|提[升高]|增|上升|上涨|下降|降低|减少|缩短|压缩|节[省约]|达|为|[约只仅]|耗时|用时)/u,
    'on average',
  ),
  per(/单个企业|单户企业|每[家户个]企业/u, 'per enterprise'),
  per(/单个项目|每个项目/u, 'per project'),
  per(/每人(?!次)/u, 'per person'),
  per(/每户/u, 'per household'),
  per(/每名学生/u, 'per student'),
  per(/每亩/u, 'per mu'),
  per(/每吨/u, 'per metric ton'),
  per(/每(?:公斤|千克)/u, 'per kilogram'),
  per(/每平方米/u, 'per square meter'),
  per(/每千瓦时/u, 'per kilowatt-hour'),
  per(/每年/u, 'a year'),
  per(/每月|每个月/u, 'a month'),
  per(/每[天日]/u, 'a day'),
];

/** A clause that tells a change alone, and since when. */
export const FOLLOWING_ON =
  /^(同比|环比|[比较](?:上年同期|去年同期|上年|去年|上月))?(?:名义|实际|又|再|略|净|大幅|小幅|大幅度)?(?:增长|上涨|提高|提升|增加|上升|增产|[增涨升]|下降|减少|降低|下滑|回落|下跌|减产|[减降跌])了?[近约超]?过?$/u;

export const FOLLOW_ON_BASES: Readonly<Record<string, string>> = {
  同比: 'year on year',
  比上年同期: 'year on year',
  较上年同期: 'year on year',
  比去年同期: 'year on year',
  较去年同期: 'year on year',
  比上年: 'from the previous year',
  较上年: 'from the previous year',
  比去年: 'from last year',
  较去年: 'from last year',
  环比: 'from the previous period',
  比上月: 'from the previous month',
  较上月: 'from the previous month',
};

/** 通过公共网络实现零售额: a way that narrows what is measured. */
export const THROUGH = /通过|经由|依托|凭借|借助/u;

/** 过去18个人: what was so once, without what is so now. */
export const ONCE =
  /过去(?![一二三四五六七八九十两几\d的]|这[一二三四五几\d])|(?<!为)以前|从前|当初|当年(?=仅|只|才)|原本|原先|起初|最初|曾经|一度/u;

/** 未达到60%, 没有超过: it is not so. 还差3000万元: what is not there. 一元能拉动1.5元: what one of them brings about. 这两个: which, has been said before. */
export const NOT_OF_ITSELF =
  /(?:未|没有|并非|不是|不再)[^，]{0,6}$|(?:还差|尚差|还缺|尚缺|缺口|短缺)[^，]{0,4}$|(?:拉动|撬动)$|[这那该此]$/u;

/** Where something comes from: 由上月, 从过去的. What stands behind it may tell of a rise. */
export const FROM = /(?<![自理缘])[由从](?![于此事业而严])([^，]{0,12})$/u;

/** To what it comes: 下调至, 转为上涨. */
export const TURNING_INTO =
  /^[^，、]{0,8}?(?:转为|变为|调整为|[增升降减]为|[至到])(?:20\d\d年|去年|目前|现在|如今|今年)?底?的?(上涨|上升|增长|下降|下跌|下滑)?$/u;

/** 亿元以上项目, 10人以上联名: how large things are that have this name. */
export const THRESHOLD = /(?:以上|以下|以内)$/u;

/** 不超过上年缴费的60%, 超过年度目标2.3万人: a bound on the figure, or what it goes beyond, with other words between them. */
export const BOUND_APART =
  /(?:不(?:超过?|低于|少于|高于|多于|大于|小于)|(?<![未没])(?:超过|超额|超出|低于|高于|少于|大于|小于))[^，、；\d]+$/u;

/** 30人（含）以下: the bound behind its figure. */
export const BOUND_BEHIND = /^（含[^）]{0,4}）/u;

/** What is not there yet, the nearest word before the figure: 预计增长5%, 力争到2027年增长15%, unless a result is told between. */
export const AHEAD: readonly { readonly before: RegExp; readonly mark: string }[] = [
  { before: /(?:建成|投产|投用|达产|完工|投运)后[^。；]{0,6}[将可]|届时/u, mark: 'expected' },
  { before: /(?:预计|预期|预测|预估|有望)(?!的)/u, mark: 'expected' },
  {
    before:
      /力争|争取(?=到(?:20|今|明|后|本|“)|[至在于使用再]|今年|明年|年内|全年|实现|达到|突破|早日|尽快|尽早|[^，。]{0,8}(?:达到|突破))|奋斗|(?:(?<!(?:实现|完成|达成)了?[^，；]{0,6})目标|(?<!行动|专项|资产支持|资管|信托|理财|集合|实施|三年|五年|资助|倍增|培育|培养|帮扶|支持|合作|年度|原本?|此前|曾)计划(?!第|外)|(?<!五”?|发展|实施)规划)(?!任务)(?![的内总”》」司处局院计])|拟(?=[建投新增购])|到20\d\d年底?(?=[，将]|全)/u,
    mark: 'target',
  },
  { before: /确保/u, mark: 'target' },
  {
    before:
      /将(?:在[^，；]{1,8}|于[^，；]{1,8})?(?:再|陆续|逐步|新|继续|建设|组织)?(?=建成|新建|新增|建设|完成|开工|投产|实现|达到|达|不低于|不少于|超过|突破|培养|培育|举办|投入|安排|引进|改造|派出|办好|提高到|增加到|形成)/u,
    mark: 'planned',
  },
];

/** 计划开工25个，目前已启动19个: what stands behind it has been; 由目前的58%提高到75% only says from where. */
export const BEHIND_US = /已(?!然)|眼下|眼前|如今|现在|累计|截[至止]|目前(?!的)|现有|[；。]/u;

/** 确保120万吨乙烯项目投料试车, 培育百亿元企业: how large the project or the firm is that somebody aims at. */
export const OF_PROJECT =
  /^[^，、；]{0,14}?(?:项目|工程|装置|机组|生产线|产线|基地|电站|水库|线路|铁路|高速|油田|气田|码头|企业|集群|园区)/u;

/** The bound that words before a figure set. */
export const BOUND_TO: readonly { readonly behind: RegExp; readonly bound: string }[] = [
  {
    behind: /最高(?!气温|水位|纪录|峰|点|值|的)[^，]{0,10}$|(?:至多|最多)[^，]{0,6}$|上限(?:为|是)?$/u,
    bound: 'up to ',
  },
  { behind: /(?<![未不没])(?:突破|超过|(?<![通经不])过(?=$)|超越|大于|高于|多于|跨越|跨过)了?$/u, bound: 'over ' },
  { behind: /(?:小于|低于|少于)$/u, bound: 'under ' },
  { behind: /(?<!大)约(?:为|占[^，]{1,14}的?|达|有|是|合)$/u, bound: 'about ' },
];

/** 签约|贸易额92亿元, 累计|投资50亿元, 多|收入1万元: what narrows the figure behind it. */
export const NARROWED: readonly { readonly within: RegExp; readonly mark: string }[] = [
  { within: /签约(?!居民|服务|率|医生|家庭|合同|协议)[^，；、]*$/u, mark: 'contracted' },
  { within: /意向(?!书|性|投资额)[^，；、]*$/u, mark: 'intended' },
  { within: /累计[^，；]*$/u, mark: 'cumulative' },
  { within: /净增加?(?:[了近约超]*|[^长，；]*、[^，；]*)$/u, mark: 'net increase' },
  { within: /新增(?:[了近约超]*|[^，；]*、[^，；]*)$/u, mark: 'new' },
  {
    within: /(?<!\p{Script=Han}[最更许众很繁大])(?<![最更许众很繁大几])多(?:收入|赚|挣|卖|增收|拿)[^，；、]*$/u,
    mark: 'additional',
  },
];

/** What a measure word counts that is no single thing: 8类家电. */
export const COUNTED_KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  种: ['kind', 'kinds'],
  类: ['category', 'categories'],
  组: ['group', 'groups'],
};

/** Nouns that say nothing without what they are of. */
export const VAGUE =
  /^(?:对象|保有量|主体|新区|方面|情况|企业|公司|学校|大事|小事|欠账|作业|不足|专业|待遇|友谊|短板|老龄化|终端|人士|后期|前期|时候|台阶|大台阶|强度|历史新高|纪录|峰值|问题|工作|基础|过程|结果|内容|方式|办法|程度|部分|因素|作用|关系|条件|环节|领域|水平|能力|机制|体系|模式|环境|方向|阶段|时间|地方|地区|单位|部门|人员|负责人|有关负责人|相关负责人|记者|本报记者|本刊记者|通讯员|消息|活动|现场|身份|职责|细节|尺寸|间距|诉求|东部|西部|南部|北部|目标|任务|要求|意义|特点|优势|困难|原因|标准|项目|措施|经验|影响|责任|需求|做法|建议|规模|力度|进度|历史|新高|缩影|重要抓手|抓手|资源|成效|亮点|趋势|格局|比重|比例|手段|合计|服务|管理|生活|社会|国家|全国|中国|我国|日子|事情|上午|下午|今天|去年|今年)$/u;

/** 新材料|科技有限公司: a piece of what a company or a school is called. */
export const IN_A_NAME =
  /^[\p{Script=Han}（）()]{0,10}?(?:有限(?:责任)?公司|股份(?:有限)?公司|集团公司|(?<!企业)集团|合作社|研究院|研究所|大学|学院|实验室|协会|学会|联合会|商会|促进会|基金会|(?:调查|研究|监测|评审|检验)中心)/u;

/** 市场与信息化|司司长, 社会和法制|委员会: a piece of what a body or somebody’s office is called. */
export const IN_AN_OFFICE =
  /^\p{Script=Han}{0,8}?(?:委员会|(?:司|局|处|部|厅|科|室|院|所|中心|公司|集团|协会|学会|银行|商会)(?:原|副|常务|党组|党委|总|首席|执行)*(?:司长|局长|处长|部长|厅长|科长|主任|院长|所长|书记|经理|总监|董事长|会长|秘书长|行长|研究员|教授|工程师|分析师|负责人|专家)\p{Script=Han})/u;

/** What these words mean in most news. */
export const OTHERWISE: Readonly<Record<string, string>> = {
  央行: 'the central bank',
  保证金: 'security deposits',
  自然人: 'natural persons',
  议案: 'proposals',
  大宗货物: 'bulk goods',
};

/**
 * What is not mentioned alone: words that say nothing so, or not what they say in their place. 代表省政府 tells of no
 * representatives, 逾期不改 of no overdue payments, 历史高位 of no record, 协商成果转化 of no research, 集体协商 of no collectives.
 */
export const NOT_ALONE =
  /^(?:代表|历史高位|成果转化|指标|新办法|法制|集体|通道|逾期|密码|总书记|面积|层面|层级|系统|范围|节奏|步伐|可能性|数字|身体|前提|总量|数量|人数|占比|现象|势头|意愿|事项|稳定性|记录|常委会|委员会|名单|火炬|智慧|走廊|示范|样板|结构|生物|路径|标杆|办公厅|办公室|领导小组|有关情况|相关情况|有关部门|相关部门|发言|讲话)$/u;

/** Words that end or begin no longer word with a noun behind or before them: 由于|土地, 村民|们. */
export const BESIDE_NOUNS = {
  before:
    /^(?:由于|因为|因|如|若|虽然?|尽管|但|而|即|则|就|才|也|都|又|再|还|却|更|既|不仅|不但|无论|不论|除了?|自|往|朝|用|给|替|跟|经|受|据|凭|靠|向着|朝着|除此|包括|例如|比如|有|没有|还有|就是|还是|不是|要|需要?|可|可以|能|能够|会|应|该|一些|有些|某些|不少|许多|众多|很多|多数|大多数|大部分|部分|少数|个别|这些|那些|各|各类|各种|各级|各项|各地|某|每个|另一个|一种|一类|一批|一批批|一系列|所有|全部|任何|第一|成为?|变成|叫|叫做|做|当|当作|算|来|去|起|过|着|完|好|上|下|里|内|外|中|间|前|后|时|间|处|地)$/u,
  behind:
    /^(?:们|说|称|想|也|都|都有|都是|都在|也有|也是|也在|就|则|才|又|再|还|却|更|既|均|已|已经|曾|正|正在|仍|仍然|仍旧|将|会|能|能够|可|可以|应|应该|需|需要|要|不|没|没有|未|难以|无法|只|只是|仅|很|较|最|越|越来越|十分|非常|比较|有|有着|是否|是|成|成为|变|变为|变成|占|居|位居|因|由于|因此|如果|一直|一旦|如今|现在|不断|持续|逐步|逐渐|纷纷|先后|相继|陆续|上|下|里|内|外|中|间|前|后|时|之中|之间|之外|之内|之后|之前|之上|之下|以外|以内|以上|以下|以来|当中|期间|在内|为主|等等|来说|而言|来讲|不够|不足|所|用|给|来|去|起|过|着|吗|呢|吧|啊|而|并|并且|但|但是|且|而且)$/u,
} as const;

/** How the names of single workplaces end, which we do not know. */
export const WORKPLACES = /(?:厂|店|馆|酒店|客栈|农场|牧场|渔场|商场|剧院|日报|晚报|都市报|网)$/u;

/** What is done to the noun behind it, which cannot be named without it: 避免人员转移860万人次 tells of nobody who was moved. As nouns, for what is done and what is to be. */
export const DEEDS: Readonly<Record<string, string>> = {
  亏损: 'losses',
  关停: 'closures',
  减免: 'reductions or waivers',
  减少: 'less',
  取消: 'cancellation',
  压减: 'cuts',
  处罚: 'penalties',
  处置: 'handling',
  拆除: 'demolition',
  拖欠: 'arrears',
  挽回: 'recovery',
  损失: 'losses',
  没收: 'confiscation',
  淘汰: 'phase-out',
  清退: 'clearing out',
  清欠: 'clearing of arrears',
  节约: 'savings',
  节省: 'savings',
  退还: 'refunds',
  赔偿: 'damages',
  避免: 'avoided',
  防止: 'prevented',
  降低: 'lowering',
  收购: 'purchases',
  采购: 'purchases',
  销售: 'sales',
  移送: 'transfers',
  移交: 'handover',
  查处: 'cases dealt with',
  查办: 'cases dealt with',
  申请: 'applications',
  获批: 'approvals',
  培训: 'training',
  救助: 'aid',
  惠及: 'beneficiaries',
  转移: 'relocation',
  安置: 'resettlement',
  办理: 'handling',
  受理: 'acceptance',
  办结: 'closure',
  立案: 'cases filed',
  破获: 'cases solved',
  抓获: 'arrests',
  整改: 'rectification',
  排查: 'checks',
  检查: 'checks',
  偿还: 'repayment',
  偿付: 'repayment',
  追回: 'recovery',
  收回: 'recovery',
  扣押: 'seizure',
  查扣: 'seizure',
  捐赠: 'donations',
  捐款: 'donations',
  出租: 'rental',
  改造: 'renovation',
  修复: 'repair',
  修缮: 'repair',
  拦蓄: 'holding back',
  调水: 'water transfer',
  竣工: 'completion',
  投产: 'start of production',
  复工: 'resumption of work',
  停产: 'suspension of production',
  延期: 'postponement',
  受伤: 'injuries',
  死亡: 'deaths',
  失踪: 'missing',
  受灾: 'disaster-affected',
};

/** Behind these a figure is not of the nouns before it: 扣除…后, 比…高, 每亩, 未达到. */
export const TAKEN_APART =
  /扣除|剔除|不含|不包括|以外|之外|相当于|替代|代替|占|岁|本级|全部|(?<![首成古])都|年前|过去|以前|此前|曾|原来|时候|最多|潜力|[日月]产|(?<!全)年产|[把将]$|非(?!物质|公有|遗|洲)|比(?!例|重|率|亚)|较|相比|[高低快慢多少优]于|每|均(?!衡)|未|没|不(?![足到])|[减免欠缺]|(?<!\p{Script=Han})无/u;
