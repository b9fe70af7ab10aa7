/**
 * What is done to things that are counted: 修缮文物保护单位37处. Verbs of which the object alone makes the sense certain;
 * where the sense is another for other things, a row says of which it is told. Sorted by the Chinese.
 */
import type { CountingVerb } from './verb.ts';

export interface Deed extends CountingVerb {
  readonly passive: string;
  /** Told only of these: the last word of the English. */
  readonly of?: RegExp;
  /** What it is done to, in the plural, where the verb holds it: 加装电梯. */
  readonly thing?: string;
  /** Measure words and units with which it is so; any without them. */
  readonly units?: readonly string[];
}

const did = (passive: string, base: string, of?: RegExp): Deed =>
  of === undefined ? { passive, base } : { passive, base, of };

const WAYS =
  /\b(?:alleys?|streets?|rivers?|courses?|lakes?|ditche?s?|ponds?|villages?|communit(?:y|ies)|neighborhoods?)$/;
const BUILT =
  /\b(?:bridge|building|communit(?:y|ies)|facilit(?:y|ies)|factor(?:y|ies)|home|hospital|house|housing|kindergarten|library|libraries|line|market|network|park|pipeline|plant|road|room|school|shelter|site|station|street|toilet|units?|workshop)s?$/;
/** Of which a report says how many grew. */
const BRANCHES = /\b(?:categor(?:y|ies)|divisions? of industry|industr(?:y|ies)|sectors?)$/;
const PROJECTS = /\bprojects?(?: worth .*)?$/;
const SESSIONS = /\b(?:activit(?:y|ies)|event|fair|lecture|session|performance)s?$/;
const HOUSES =
  /\b(?:bridge|building|communit(?:y|ies)|factor(?:y|ies)|home|hospital|house|kindergarten|library|libraries|market|school|toilet|workshop)s?$/;
const LAND = /\b(?:cropland|farmland)$/;
const CASES =
  /\b(?:application|appeal|case|clue|complaint|dispute|filing|item|matter|petition|report|request|suggestion|lawsuit)s?(?: (?:about|for|of|on)\b.*)?$/;
const PEOPLE =
  /(?:[eo]r|ist|ent|ian|ant|people|person|personnel|student|villager|resident|graduate|professional|suspect|technician|nurse|official|apprentice)s?$/;
const MONEY =
  /\b(?:RMB [\d.]+|funds|loans?|subsid(?:y|ies)|vouchers?|allowances?|bonds?|compensation|wages|rewards?|capital|deposits?)\b/;
const PAID = /\b(?:funds|subsid(?:y|ies)|allowances?|compensation|wages|rewards?)$/;
const HOLDERS =
  /\b(?:compan(?:y|ies)|enterprises?|firms?|households?|residents?|people|entit(?:y|ies)|farmers?|villagers?|workers?|employees?|students?|businesses|merchants?|cooperatives?|villages?|patients?|children|units)$/;

/** 新增就业2.1万人: jobs for so many. */
const newJobs: Deed = { passive: 'created', base: 'create' };

/** 带动就业2.1万人: what the clause before tells supports them. */
export const jobs: Deed = { passive: 'supported', base: 'support', brought: true };

/** 吸纳就业27.6万人: at work there. */
const providedJobs: Deed = { passive: 'provided', base: 'provide' };

/** 专项债券落实资金2410亿元, 社会资本投入2875亿元 */
export const fundings: readonly Deed[] = [
  { passive: 'provided', base: 'provide', of: /\bfunds$/ },
  { passive: 'provided', base: 'provide', thing: 'funds', units: ['元'], of: /\bfunds$/ },
];

/** What is counted behind such a verb are those who have work. */
export function isOfJobs(deed: Deed): boolean {
  return deed === jobs || deed === newJobs || deed === providedJobs;
}

/** 完成投资21.7亿元: in what the clause before tells. */
export const invested: Deed = { passive: 'invested in this', base: 'invest', brought: true };

/** Those who do something, whose names say more than their nouns: 各地 are no places there. */
export const actors: Readonly<Record<string, { readonly english: string; readonly isMany: boolean }>> = {
  中央财政: { english: 'the central government', isMany: false },
  各地: { english: 'local authorities', isMany: true },
  各级财政: { english: 'governments at all levels', isMany: true },
  各级政府: { english: 'governments at all levels', isMany: true },
  地方财政: { english: 'local governments', isMany: true },
  省级财政: { english: 'the provincial government', isMany: false },
  省财政: { english: 'the provincial government', isMany: false },
  常委会: { english: 'the standing committee', isMany: false },
  市级财政: { english: 'the municipal government', isMany: false },
  市财政: { english: 'the municipal government', isMany: false },
  管委会: { english: 'the administrative committee', isMany: false },
  县财政: { english: 'the county government', isMany: false },
};

/** What has come of all the things that were built, behind them. */
export const deedTails: Readonly<Record<string, string>> = {
  并全部投入使用: 'all of them put into use',
  并全部投用: 'all of them put into use',
  并全部建成: 'all of them completed',
  并全部完工: 'all of them completed',
  并全部竣工: 'all of them completed',
  并投入使用: 'and put into use',
  并投入运营: 'and put into operation',
  并投入运行: 'and put into operation',
  并全部投入运营: 'all of them put into operation',
  并全部投入运行: 'all of them put into operation',
};

/** What inspectors go to. */
const INSPECTED =
  /\b(?:building|business|businesses|compan(?:y|ies)|enterprise|entit(?:y|ies)|facilit(?:y|ies)|factor(?:y|ies)|firm|house|household|institution|mine|shop|site|store|unit|vehicle|vessel|venue)s?$/;
const HAZARDS = /\b(?:danger|hazard|risk)s?$/;
const ROUTES = /\b(?:flight|line|route|service)s?$/;
const PLACES_TO_BE =
  /\b(?:bed|berth|charger|charging pile|flight|job|line|nursery place|parking space|position|route|school place|seat|shop|station|store|vehicle)s?$/;
const PATENTS = /\bpatents?$/;
const PRIZES = /\b(?:award|honor|medal|prize|title)s?$/;
const TAKEN_IN = /\b(?:client|compan(?:y|ies)|enterprise|firm|institution|project|unit)s?$/;

/** 29个行业增加值实现增长: what grew is theirs. */
const valueGrew = {
  passive: 'recorded growth in value added',
  base: 'record growth in value added',
  own: true,
} as const;
const valueGrewOnYear = {
  passive: 'recorded year-on-year growth in value added',
  base: 'record year-on-year growth in value added',
  own: true,
} as const;

/** Each verb, and what it says; of several the first that fits what is counted. */
export const deeds: Readonly<Record<string, readonly Deed[]>> = {
  安排: [did('allocated', 'allocate', MONEY)],
  安装: [did('installed', 'install')],
  吸引: [did('drawn', 'draw', /\btourist visits$/)],
  布局建设: [did('planned and built', 'plan and build', BUILT), did('planned and built', 'plan and build', /\bhubs?$/)],
  引进培育: [did('brought in or fostered', 'bring in or foster', HOLDERS)],
  培养: [did('trained', 'train', PEOPLE)],
  备案: [
    did('registered', 'register', HOLDERS),
    did('registered', 'register', /\b(?:employer|institution|organization|vehicle)s?$/),
  ],
  退出: [did('closed', 'close', /\bcapacity$/)],
  吸纳就业: [providedJobs],
  提供就业: [providedJobs],
  解决就业: [providedJobs],
  安置就业: [providedJobs],
  带动就业: [jobs],
  新增就业: [newJobs],
  颁发: [did('issued', 'issue')],
  办结: [did('concluded', 'conclude', CASES)],
  拆除: [did('removed', 'remove')],
  查办: [did('investigated and handled', 'investigate and handle', CASES)],
  查处: [did('investigated and dealt with', 'investigate and deal with', CASES)],
  查获: [did('uncovered', 'uncover', CASES)],
  撤并: [did('closed or merged', 'close or merge')],
  惩处: [did('punished', 'punish', PEOPLE)],
  处置: [did('handled', 'handle', CASES)],
  打通: [did('opened up', 'open up', /\broads?$/)],
  发放: [did('paid out', 'pay out', PAID), did('issued', 'issue')],
  兑现: [did('paid out', 'pay out', MONEY)],
  形成: [did('produced', 'produce', /\b(?:achievement|case|outcome|practice|result)s?$/)],
  发展: [did('fostered', 'foster', HOLDERS)],
  扶持: [did('supported', 'support')],
  改建: [did('rebuilt', 'rebuild', BUILT)],
  改扩建: [did('renovated or expanded', 'renovate or expand', BUILT)],
  新改扩建: [did('built, renovated or expanded', 'build, renovate or expand', BUILT)],
  新扩建: [did('built or expanded', 'build or expand', BUILT)],
  改造: [did('renovated', 'renovate', HOUSES), did('upgraded', 'upgrade')],
  完工: [did('completed', 'complete', PROJECTS)],

  加装电梯: [{ passive: 'retrofitted', base: 'retrofit', thing: 'elevators' }],
  完成投资: [invested],
  完成投资额: [invested],
  完成总投资: [invested],
  新开工改造: [
    did('put under renovation', 'start renovating', HOUSES),
    did('put under upgrading', 'start upgrading', WAYS),
  ],
  开工改造: [
    did('put under renovation', 'start renovating', HOUSES),
    did('put under upgrading', 'start upgrading', WAYS),
  ],
  启动改造: [
    did('put under renovation', 'start renovating', HOUSES),
    did('put under upgrading', 'start upgrading', WAYS),
  ],
  启动: [did('launched', 'launch', PROJECTS)],
  新启动: [did('newly launched', 'launch', PROJECTS)],
  涉及: [{ passive: 'involved', base: 'involve', of: HOLDERS, brought: true }],
  覆盖: [{ passive: 'covered', base: 'cover', of: HOLDERS, brought: true }],
  服务: [{ passive: 'served', base: 'serve', of: HOLDERS, brought: true }],
  受益: [{ passive: 'benefited', base: 'benefit', of: HOLDERS, own: true, brought: true }],
  增加: [did('added', 'add', PLACES_TO_BE)],
  同步建成: [did('built at the same time', 'build at the same time')],
  同步建设: [did('built at the same time', 'build at the same time', BUILT)],
  优化: [did('improved', 'improve', ROUTES)],
  优化调整: [did('adjusted', 'adjust', ROUTES)],
  调整: [did('adjusted', 'adjust', ROUTES)],
  开辟: [did('opened', 'open', ROUTES)],
  新开辟: [did('newly opened', 'open', ROUTES)],
  加密: [did('made more frequent', 'make more frequent', ROUTES)],
  撤销: [did('withdrawn', 'withdraw', ROUTES), did('abolished', 'abolish')],
  获得: [did('granted', 'obtain', PATENTS), did('won', 'win', PRIZES)],
  获: [did('granted', 'obtain', PATENTS)],
  入驻: [{ passive: 'moved in', base: 'move in', of: TAKEN_IN, own: true }],
  落户: [{ passive: 'settled', base: 'settle', of: TAKEN_IN, own: true }],
  收集: [did('collected', 'collect', /\b(?:complaint|demand|opinion|problem|proposal|request|suggestion)s?\b/)],
  引育: [did('brought in or trained', 'bring in or train', PEOPLE)],
  改造提升: [did('upgraded', 'upgrade')],
  集中签约: [did('signed', 'sign', PROJECTS)],
  现场签约: [did('signed', 'sign', PROJECTS)],
  集中开工: [{ passive: 'started construction', base: 'start construction on', of: PROJECTS, own: true }],
  采纳: [did('adopted', 'adopt', /\b(?:opinions|suggestions|proposals)\b/)],
  攻克: [did('mastered', 'master', /\btechnolog(?:y|ies)$/)],
  关闭: [did('closed', 'close')],
  关停: [did('shut down', 'shut down')],
  关停搬迁: [did('shut down or relocated', 'shut down or relocate')],
  实现增长: [{ passive: 'recorded growth', base: 'record growth', of: BRANCHES, own: true }],
  实现正增长: [{ passive: 'recorded growth', base: 'record growth', of: BRANCHES, own: true }],
  实现同比增长: [{ passive: 'grew year on year', base: 'grow year on year', of: BRANCHES, own: true }],
  同比实现增长: [{ passive: 'grew year on year', base: 'grow year on year', of: BRANCHES, own: true }],
  增加值实现增长: [{ ...valueGrew, of: BRANCHES }],
  增加值保持增长: [{ ...valueGrew, of: BRANCHES }],
  增加值实现同比增长: [{ ...valueGrewOnYear, of: BRANCHES }],
  增加值保持同比增长: [{ ...valueGrewOnYear, of: BRANCHES }],
  增加值同比实现增长: [{ ...valueGrewOnYear, of: BRANCHES }],
  增加值同比增长: [{ ...valueGrewOnYear, of: BRANCHES }],
  利润实现增长: [{ passive: 'recorded growth in profits', base: 'record growth in profits', of: BRANCHES, own: true }],
  利润同比增长: [
    {
      passive: 'recorded year-on-year growth in profits',
      base: 'record year-on-year growth in profits',
      of: BRANCHES,
      own: true,
    },
  ],
  保持增长: [{ passive: 'kept growing', base: 'keep growing', of: BRANCHES, own: true }],
  惠及: [{ passive: 'benefited', base: 'benefit', of: HOLDERS, own: true, brought: true }],
  化解: [did('resolved', 'resolve', /\bdisputes?$/)],
  建成: [did('completed', 'complete', BUILT), did('completed', 'complete', LAND), did('built', 'build')],
  建设: [did('built', 'build')],
  奖励: [did('rewarded', 'reward', HOLDERS)],
  解决: [did('resolved', 'resolve', /\b(?:problem|dispute|issue|difficult(?:y|ies)|matter)s?$/)],
  救治: [did('treated', 'treat', PEOPLE)],
  救助: [did('assisted', 'assist', PEOPLE)],
  开工建设: [{ passive: 'started construction', base: 'start building', of: BUILT, own: true }],
  开行: [did('operated', 'operate', /\btrains?$/)],
  举办: [did('held', 'hold')],
  竣工: [did('completed', 'complete', PROJECTS)],
  开工: [{ passive: 'started construction', base: 'start construction on', of: PROJECTS, own: true }],
  组织: [did('held', 'hold', SESSIONS)],
  开展: [
    did('provided', 'provide', /^.* of (?:[\w-]+ )*training$/),
    did('held', 'hold', SESSIONS),
    did('carried out', 'carry out', /\b(?:activit(?:y|ies)|campaign|check|inspection|survey)s?$/),
  ],
  开发: [did('created', 'create', /\b(?:jobs|positions)$/)],
  扩建: [did('expanded', 'expand', BUILT)],
  立案查处: [did('investigated and dealt with', 'investigate and deal with', CASES)],
  排查: [did('inspected', 'inspect', INSPECTED)],
  检查: [did('inspected', 'inspect', INSPECTED)],
  抽查: [did('spot-checked', 'spot-check', INSPECTED)],
  排查整改: [did('found and rectified', 'find and rectify', HAZARDS)],
  排查整治: [did('found and rectified', 'find and rectify', /\b(?:danger|hazard|problem|risk)s?$/)],
  培训: [did('trained', 'train', PEOPLE)],
  铺设: [did('laid', 'lay')],
  签约: [did('signed', 'sign', PROJECTS), did('signed', 'sign', /\b(?:contract|agreement|deal|order)s?$/)],
  清理: [did('cleared', 'clear', /\b(?:garbage|waste|litter|sludge|silt|rubbish|nets?)$/)],
  净增: [did('added on balance', 'add on balance', HOLDERS)],
  派出: [did('sent', 'send', /\b(?:groups|teams|experts|officials|doctors)\b/)],
  硬化: [did('paved', 'pave', /\broads?$/)],
  接收: [did('received', 'receive', CASES)],
  审核通过: [did('approved', 'approve', /\bapplications?(?: for\b.*)?$/)],
  审结: [did('concluded', 'conclude', /\bcases?$/)],
  收到: [
    did(
      'received',
      'receive',
      /\b(?:opinions|suggestions|proposals|motions|applications|complaints|reports|petitions)\b/,
    ),
  ],
  受理: [did('accepted', 'accept', CASES)],
  疏浚: [did('dredged', 'dredge')],
  淘汰: [did('phased out', 'phase out')],
  调解: [did('mediated', 'mediate', /\bdisputes?$/)],
  提供: [did('provided', 'provide')],
  推出: [did('put forward', 'put forward', PROJECTS), did('launched', 'launch')],
  投放: [
    did('put into service', 'put into service', /\b(?:bus|buse|vehicle|bicycle|bike|taxi|ambulance|machine|train)s?$/),
    did('disbursed', 'disburse', /\bloans?\b/),
  ],
  投入: [did('invested', 'invest', /^RMB [\d.]+ (?:thousand|million|billion|trillion)(?: in (?:[\w-]+ )*funds)?$/)],
  消除: [did('eliminated', 'eliminate')],
  新改建: [did('built or renovated', 'build or renovate', BUILT)],
  新建: [did('built', 'build')],
  新建改造: [did('built or upgraded', 'build or upgrade')],
  新增: [did('added', 'add')],
  修复: [did('restored', 'restore')],
  修建: [did('built', 'build')],
  修缮: [did('restored', 'restore', BUILT)],
  招募: [did('recruited', 'recruit', PEOPLE)],
  整改: [did('rectified', 'rectify', /\bproblems?$/), did('rectified', 'rectify', HAZARDS)],
  整治: [did('improved', 'improve', WAYS), did('rectified', 'rectify', /\b(?:danger|hazard|problem|outlet)s?$/)],
  支持: [did('supported', 'support')],
  种植: [did('planted', 'plant', /\btrees?$/)],
  配备: [did('assigned', 'assign', PEOPLE)],
  抓获: [did('arrested', 'arrest', PEOPLE)],
  破获: [did('solved', 'solve', CASES)],
  加装: [did('installed', 'install')],
  设置: [did('set up', 'set up')],
  审执结: [did('concluded', 'conclude', CASES)],
  关停取缔: [did('shut down', 'shut down')],
  取缔: [did('shut down', 'shut down')],
  治理: [did('cleaned up', 'clean up', /\bwater bod(?:y|ies)$/)],
  组织开展: [did('provided', 'provide', /^.* of (?:[\w-]+ )*training$/), did('held', 'hold', SESSIONS)],
  转化: [did('put to practical use', 'put to practical use', /\bachievements$/)],
  资助: [did('given financial aid', 'give financial aid to', PEOPLE)],
  追回: [did('recovered', 'recover', MONEY)],
};

/** Verbs that hold what they are done to, or whose measure word tells it: 提起公诉2300人, 植树造林12万亩. */
const bare = (passive: string, base: string, thing: string, units: string): Deed => ({
  passive,
  base,
  thing,
  of: new RegExp(`\\b${thing}$`),
  units: units.split(' '),
});

const PERSONS = '人 名';
const FILES = '件 起 宗';

export const bareDeeds: Readonly<Record<string, readonly Deed[]>> = {
  人工造林: [bare('planted', 'plant', 'forest', '亩 公顷')],
  供水: [bare('supplied', 'supply', 'water', '立方米')],
  刑拘: [bare('detained', 'detain', 'people', PERSONS)],
  刑事拘留: [bare('detained', 'detain', 'people', PERSONS)],
  刑事立案: [bare('filed', 'file', 'criminal cases', FILES)],
  处分: [bare('disciplined', 'discipline', 'people', PERSONS)],
  完成造林: [bare('planted', 'plant', 'forest', '亩 公顷')],
  审结: [bare('concluded', 'conclude', 'cases', FILES)],
  开行: [bare('operated', 'operate', 'trains', '列'), bare('operated', 'operate', 'trips', '班 趟')],
  批准逮捕: [bare('approved for arrest', 'approve ~ for arrest', 'people', PERSONS)],
  批捕: [bare('approved for arrest', 'approve ~ for arrest', 'people', PERSONS)],
  执结: [bare('enforced', 'enforce', 'cases', FILES)],
  抓获: [bare('arrested', 'arrest', 'people', PERSONS)],
  提起公诉: [bare('prosecuted', 'prosecute', 'people', PERSONS)],
  植树造林: [bare('planted', 'plant', 'forest', '亩 公顷')],
  留置: [bare('detained', 'detain', 'people', PERSONS)],
  立案: [
    bare('filed', 'file', 'cases', FILES),
    bare('placed under investigation', 'place ~ under investigation', 'people', PERSONS),
  ],
  立案审查调查: [bare('placed under investigation', 'place ~ under investigation', 'people', PERSONS)],
  立案查处: [bare('investigated', 'investigate', 'cases', FILES)],
  结案: [bare('closed', 'close', 'cases', FILES)],
  给予党纪政务处分: [bare('disciplined', 'discipline', 'people', PERSONS)],
  给予处分: [bare('disciplined', 'discipline', 'people', PERSONS)],
  给予党纪政务处分或组织处理: [bare('disciplined', 'discipline', 'people', PERSONS)],
  营造林: [bare('planted', 'plant', 'forest', '亩 公顷')],
  补水: [bare('supplied', 'supply', 'water', '立方米')],
  生态补水: [bare('supplied', 'supply', 'water', '立方米')],
  调水: [bare('diverted', 'divert', 'water', '立方米')],
  起诉: [bare('prosecuted', 'prosecute', 'people', PERSONS)],
  达成合作: [bare('reached', 'reach', 'cooperation agreements', '项 个 份')],
  达成合作意向: [bare('reached', 'reach', 'preliminary cooperation agreements', '项 个 份')],
  达成就业意向: [bare('reached', 'reach', 'preliminary job agreements', '人 人次 个')],
  达成初步就业意向: [bare('reached', 'reach', 'preliminary job agreements', '人 人次 个')],
  追责问责: [bare('held accountable', 'hold ~ accountable', 'people', PERSONS)],
  问责: [bare('held accountable', 'hold ~ accountable', 'people', PERSONS)],
  造林: [bare('planted', 'plant', 'forest', '亩 公顷')],
  避免人员转移: [bare('avoided', 'avoid', 'evacuations', '人 人次')],
  造林绿化: [bare('planted', 'plant', 'forest', '亩 公顷')],
  罚款: [bare('imposed', 'impose', 'fines', '元')],
  逮捕: [bare('arrested', 'arrest', 'people', PERSONS)],
  释放: [bare('released', 'release', 'people', PERSONS)],
};

/** What things have come to, of all of them or of so many: 23家食堂中19家实现盈亏平衡. */
export interface Achievement {
  readonly past: string;
  readonly participle: string;
  /** Something was done to them: 'have been completed'. */
  readonly isState: boolean;
  /** Told only of these. */
  readonly of?: RegExp;
}

const wasDone = (past: string, of?: RegExp): Achievement => ({
  past,
  participle: past,
  isState: true,
  ...(of === undefined ? {} : { of }),
});

const TASKS = /\b(?:applications|cases|complaints|items|issues|matters|measures|petitions|problems|tasks|things)\b/;
const WORKS = /\b(?:communities|projects|sections|stations|sites|programs|schools|tasks|works)\b/;

export const achievements: Readonly<Record<string, Achievement>> = {
  办结: wasDone('completed', TASKS),
  达产: { past: 'reached full capacity', participle: 'reached full capacity', isState: false, of: WORKS },
  动工: { past: 'began construction', participle: 'begun construction', isState: false, of: WORKS },
  建成: wasDone('completed'),
  建成投产: wasDone('completed and put into production'),
  建成投用: wasDone('completed and put into use'),
  竣工: wasDone('completed'),
  开工: { past: 'began construction', participle: 'begun construction', isState: false, of: WORKS },
  开工建设: { past: 'began construction', participle: 'begun construction', isState: false, of: WORKS },
  落地: wasDone('put in place', TASKS),
  启动: wasDone('launched'),
  投产: wasDone('put into production'),
  投用: wasDone('put into use'),
  投入使用: wasDone('put into use'),
  投入运行: wasDone('put into operation'),
  投入运营: wasDone('put into operation'),
  完成: wasDone('completed'),
  完成改造: wasDone('renovated'),
  完工: wasDone('completed'),
  盈利: { past: 'became profitable', participle: 'become profitable', isState: false },
  盈亏平衡: { past: 'broke even', participle: 'broken even', isState: false },
  整改到位: wasDone('fully rectified', /\b(?:issues|problems|hazards)\b/),
};
