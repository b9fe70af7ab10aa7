/** Verbs that say how many of a thing there are now. Sorted by the Chinese. */
export interface CountingVerb {
  /** Behind the things counted and a form of 'have been' or 'were': 'built'. Null for verbs that only say that they exist. */
  readonly passive: string | null;
  /** build; said of targets: 'to build 40 smart factories' */
  readonly base: string;
  /** Told only of these: 签约居民86万人 signs nobody. */
  readonly of?: RegExp;
  /** True for what another deed brings, and says nothing without it. */
  readonly brought?: true;
  /** To whom: 'to the people’s court'. */
  readonly to?: string;
  /** True for what the things themselves do: 惠及企业2600余家, 'enterprises have benefited'. */
  readonly own?: true;
}

const made = (passive: string, base: string): CountingVerb => ({ passive, base });
/** How many of a thing there are. */
export const exists: CountingVerb = { passive: null, base: 'have' };

/** Nouns as well, which count only what stands behind them: 生产汽车42.3万辆. */
export const nounVerbs: Readonly<Record<string, CountingVerb>> = {
  交付: made('delivered', 'deliver'),
  生产: made('produced', 'produce'),
  销售: made('sold', 'sell'),
};

export const countingVerbs: Readonly<Record<string, CountingVerb>> = {
  成立: made('set up', 'set up'),
  出台: made('introduced', 'introduce'),
  创建: made('created', 'create'),
  打造: made('created', 'create'),
  改造: made('renovated', 'renovate'),
  共有: exists,
  汇聚: { ...made('gathered', 'gather'), own: true },
  集聚: { ...made('gathered', 'gather'), own: true },
  建成: made('built', 'build'),
  建成投产: made('completed and put into operation', 'complete and put into operation'),
  建立: made('established', 'establish'),
  建设: made('built', 'build'),
  建有: exists,
  举办: made('held', 'hold'),
  聚集: { ...made('gathered', 'gather'), own: true },
  开工: made('started', 'start'),
  开工建设: made('started', 'start building'),
  开设: made('opened', 'open'),
  开通: made('opened', 'open'),
  培育: made('fostered', 'foster'),
  签约: { ...made('signed', 'sign'), of: /\b(?:agreements|contracts|deals|orders|projects)$/ },
  认定: made('recognized', 'recognize'),
  设立: made('set up', 'set up'),
  设有: exists,
  实施: made('carried out', 'carry out'),
  推出: { ...made('launched', 'launch'), of: /^(?!.*\bprojects)/ }, // 推出项目118个 puts them forward
  现有: exists,
  新登记: made('newly registered', 'register'),
  新建: made('newly built', 'build'),
  新开工: made('started', 'start'),
  新培育: made('newly fostered', 'foster'),
  新签约: made('newly signed', 'sign'),
  新认定: made('newly recognized', 'recognize'),
  新设立: made('newly set up', 'set up'),
  新引进: made('newly brought in', 'bring in'),
  新增: made('added', 'add'),
  引进: made('brought in', 'bring in'),
  拥有: exists,
  组建: made('set up', 'set up'),
  组织实施: made('carried out', 'carry out'),
};

/** What speaks without being a person or a body. */
export const sayingThings: Readonly<Record<string, string>> = {
  报告: 'The report',
  建议: 'The recommendations',
  纲要: 'The outline',
  指引: 'The guidelines',
  计划: 'The plan',
  要点: 'The document',
  指南: 'The guidelines',
  细则: 'The rules',
  规定: 'The provisions',
  决定: 'The decision',
  决议: 'The resolution',
  公约: 'The convention',
  倡议: 'The initiative',
  办法: 'The measures',
  措施: 'The measures',
  方案: 'The plan',
  公报: 'The communiqué',
  公告: 'The announcement',
  规划: 'The plan',
  条例: 'The regulations',
  通知: 'The notice',
  文件: 'The document',
  意见: 'The document',
  白皮书: 'The white paper',
  大会: 'The congress',
  会议: 'The meeting',
  全会: 'The plenary session',
};

/** Meetings and bodies that speak by themselves, by their whole name. */
export const meetingsThatSay: Readonly<Record<string, string>> = {
  央行: 'The People’s Bank of China',
  人民银行: 'The People’s Bank of China',
  中国人民银行: 'The People’s Bank of China',
  中央经济工作会议: 'The Central Economic Work Conference',
  中央农村工作会议: 'The Central Rural Work Conference',
  国务院常务会议: 'The State Council executive meeting',
  中央政治局会议: 'The meeting of the Political Bureau of the CPC Central Committee',
};

/** Verbs of saying, behind a name. Sorted by the Chinese. */
export const sayingVerbs: readonly string[] = [
  '提出',
  '要求',
  '规定',
  '明确',
  '明确要求',
  '明确提出',
  '表示',
  '称',
  '告诉记者',
  '强调',
  '回答',
  '答',
  '答道',
  '答复说',
  '笑言',
  '直呼',
  '算了一笔账',
  '算了笔账',
  '算起账',
  '算起了账',
  '表示说',
  '感叹说',
  '自豪地说',
  '回答说',
  '回应',
  '回应说',
  '回应道',
  '介绍',
  '介绍说',
  '介绍称',
  '说',
  '说道',
  '坦言',
  '透露',
  '认为',
  '直言',
  '坦承',
  '提醒',
  '通报',
  '通报说',
  '回应称',
  '指出',
  '补充说',
  '补充道',
  '表态',
  '宣布',
  '宣告',
  '预计',
  '反映',
  '建议',
  '呼吁',
  '分析',
  '分析认为',
  '分析指出',
  '分析说',
  '分析称',
  '解释',
  '解读',
  '解释说',
  '解释道',
  '解释称',
  '解读说',
  '解读称',
  '预测',
  '倡议',
  '主张',
  '希望',
  '评价',
  '评价说',
  '告诉笔者',
  '感慨',
  '感叹',
  '感慨道',
  '感叹道',
  '感慨地说',
];

/** Verbs that say something only behind who says it: 要求, 通报, 建议. */
export const WEAKLY_SAYING =
  /(?:要求|提出|明确|规定|宣布|宣告|解释|通报|提醒|回应|透露|表态|建议|呼吁|分析|预测|预计|反映|倡议|主张|希望|评价|感慨|感叹|答)$/;

/** What stands behind these is advice. */
export const ADVISING = /(?:建议|呼吁|倡议|主张|希望|提醒)$/;

/** What stands behind these somebody would like, or reminds others of. */
export const WISHING = /(?:希望|提醒)$/;

/** What stands behind these is what somebody thinks. */
export const JUDGING = /(?:认为|反映|预计|分析|分析说|分析称|预测|评价|评价说|看来)$/;

/** Verbs that what is said may follow without a comma: 他建议企业加快…. 介绍 and 回答 are verbs like others there. */
export const OPENING_SPEECH = /^(?:说|表示|认为|建议|呼吁|指出|强调|坦言|希望|透露|称|直言|分析|预测|主张|倡议|提醒)$/;

/** 按照…要求: nobody speaks. */
export const NO_SPEECH = /^(?:按|按照|依据|依照|根据|对照|围绕|遵照|落实|发现|符合|达到)$/;

/** 听取意见建议, 提出合理化建议: a noun, and nobody who suggests anything. */
export const NO_ADVISER =
  /(?:^|意见|提出|听取|合理化|对策|政策|征求|相关|有关|的|、|和|及|[条项]|规划|工作|咨询|反馈|采纳|吸收|审议|书面|议案|提案)$/;

/** Those whose words bind nobody: experts, deputies, firms, residents. */
export const FROM_OUTSIDE =
  /教授|研究员|专家|学者|分析师|研究院|研究所|研究中心|大学|学院|社科院|智库|代表|(?<!政治局)委员(?!会)|业内|人士|经济学家|院士|协会|商会|公司|企业|集团|村民|农户|居民|网友|商户|店主|厂长|合作社|[顾旅乘游]客|者$|们$/;

/** 市人大代表、临江区委书记: whoever governs has a say in it, whatever else they are. */
export const GOVERNING = /(?:[省市区县州旗镇乡委厅局](?:书记|长)|(?:委员会|管委会|[委办局])主任)$/;

/** Those who speak of a firm, a farm or a shop of their own. */
export const OF_FIRM =
  /公司|企业(?!家)|集团|工厂|[药酒茶纸糖油电水]厂|车间|合作社|农场|农庄|民宿|门店|店主|老板|农户|村民|种植户|养殖户|大户|商户|董事长|总经理|总裁|总监|总工程师|厂长|创始人|经理|(?:项目|基地|园区|品牌|门店|酒店|景区|服务站|旗下).{0,4}负责人/;

/** Of what somebody is the head, by their title, and how the article would name it again. The first that fits holds. */
export const OWN_OF: readonly { readonly of: RegExp; readonly head: RegExp; readonly english: string }[] = [
  { of: /合作社/, head: /(?:理事长|社长|负责人)$/, english: 'the cooperative' },
  { of: /(?:农场|养殖场|牧场|种植基地)/, head: /(?:场长|负责人|老板|主人)$/, english: 'the farm' },
  { of: /(?<!4S)(?:门店|商店|店)(?:老板|店长|负责人)?$/, head: /(?:店主|店长|老板|负责人)$/, english: 'the shop' },
  { of: /厂/, head: /(?<!副)(?:厂长|负责人)$/, english: 'the factory' },
  {
    of: /公司|企业|集团|董事长|总经理|总裁|首席执行官|创始人/,
    head: /(?:董事长|总经理|总裁|首席执行官|创始人|(?:公司|企业|集团)(?:的?(?:有关|相关)?负责人|经理))$/,
    english: 'the company',
  },
];

/** 多位企业负责人: none is the one. */
export const OF_SEVERAL = /多[位名家]|几[位名家]|数[位名]|一些|不少|许多|受访|[和与及、]/;

/** Bodies that speak of firms and farms in general. */
export const OF_PUBLIC = /[局厅委署办]|政府|协会|商会|学会|联合会|研究|大学|学院|部(?=.*[司长])|中心/;

/** What should be done, in the words of somebody who has no say in it. */
export const ADVICE =
  /(?<![相适响对反供理])应(?![用急届收付税变力邀有])|(?<![重主需首必概纪简摘扼提])要(?![求素点闻件道塞么务])|必须|务必|不能|不宜|不可(?!或缺|替代)|不得|亟[待需]|有必要|有待|关键|(?<![急供内市])需(?!求)|尽快|不妨|避免|防止/;

/**
 * Clauses that only lead to the next: where the article has it from while it still speaks itself (记者从市统计局获悉), and
 * how figures are broken down (分产业看; 在构成制造业PMI的5个分类指数中).
 */
export const LEADING =
  /^(?:并|还)?提出$|^在?构成.{2,20}(?:分类|分项)指数中$|^.{2,48}(?<!将|拟|未|不)(?:发布|公布)(?:的)?(?:最新|主要|相关|有关)*(?:统计|初步|监测|核算)?数据$|^.{2,40}(?:发布|公布)(?:统计|监测)?数据(?:显示|表明)$|^(?:根据|依据|按照?|据).{2,16}(?:核算|统计|测算|汇总|普查|审计|监测|调查)(?:结果|数据|资料)$|^.{0,8}记者.{0,24}(获悉|了解到|看到|发现|注意到)$|^我们.{0,8}(?:发现|看到|注意到)$|^.{0,24}(?:数据|调研|测算|监测|评估|普查)(?:显示|表明)$|^《[^《》]+》(?:显示|表明)$|^(?:但|同时)?[也还]?(?:要|应当?|必须)清醒(?:看到|认识到)$|^据.{2,24}(?:消息|报道|通报|公告|调度)$|^[分从按].{1,12}(来?看|分)$|^.{2,10}[品方面]种?中$|^其中主要.{1,6}中$|^总体来?看$|^据.{2,12}(?:统计|测算|核算|介绍|了解|预测)$|^经.{0,10}(?:统计|测算|核算|审定|评估)$|^.{0,16}(?:公报|报告|统计|调查)(?:显示|表明)$|^.{2,20}(?:发布|公布)的.{0,10}(?:数据|统计|报告|公报)(?:显示|表明)$/u;

/** Who speaks without a name. The longest first. */
export const unnamedSpeakers: Readonly<Record<string, string>> = {
  有关部门负责人: 'An official of the departments concerned',
  新闻发言人: 'A spokesperson',
  有关负责同志: 'An official',
  相关负责同志: 'An official',
  有关负责人: 'A person in charge',
  相关负责人: 'A person in charge',
  业内人士: 'An industry insider',
  企业代表: 'Enterprise representatives',
  业内: 'Industry insiders',
  气象部门: 'The meteorological authorities',
  农业部门: 'The agricultural authorities',
  水利部门: 'The water authorities',
  海关部门: 'The customs authorities',
  税务部门: 'The tax authorities',
  应急管理部门: 'The emergency management authorities',
  市场监管部门: 'The market regulators',
  监管部门: 'The regulators',
  两部门: 'The two departments',
  三部门: 'The three departments',
  四部门: 'The four departments',
  五部门: 'The five departments',
  六部门: 'The six departments',
  受访者: 'An interviewee',
  工作人员: 'A staff member',
  研究人员: 'A researcher',
  一线工人: 'A front-line worker',
  业内专家: 'An industry expert',
  分析人士: 'An analyst',
  专家学者: 'Experts and scholars',
  企业负责人: 'The head of the enterprise',
  公司负责人: 'The head of the company',
  合作社负责人: 'The head of the cooperative',
  与会代表: 'Delegates',
  代表们: 'The deputies',
  委员们: 'The members',
  与会专家: 'Experts at the meeting',
  经济学家: 'An economist',
  村民: 'A villager',
  市民: 'A resident',
  商家: 'Businesses',
  消费者: 'Consumers',
  群众: 'Residents',
  发言人: 'A spokesperson',
  负责人: 'A person in charge',
  专家: 'An expert',
};

/** 多位, 受访: more than one of them. */
export const SEVERAL = /多[位名家]|几[位名家]|数[位名]|一些|不少|许多|受访|与会/;

/** The same, of several. */
export const severalSpeakers: Readonly<Record<string, string>> = {
  'A person in charge': 'People in charge',
  'A resident': 'Residents',
  'A villager': 'Villagers',
  'An analyst': 'Analysts',
  'An economist': 'Economists',
  'An expert': 'Experts',
  'An interviewee': 'Interviewees',
  'A staff member': 'Staff members',
  'A researcher': 'Researchers',
  'An industry expert': 'Industry experts',
  'An industry insider': 'Industry insiders',
  'An official': 'Officials',
  'The head of the company': 'Heads of companies',
  'The head of the enterprise': 'Heads of enterprises',
  'The head of a business': 'Heads of businesses',
  'The head of the cooperative': 'Heads of cooperatives',
  'The head of a project': 'Heads of projects',
  'The head of an association': 'Heads of associations',
};
