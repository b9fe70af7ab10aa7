/**
 * Words that say that something is not yet so. They scope over the whole sentence, up to 。; a figure in it is never
 * told as a result. Sorted within each sense.
 */
export type Modality = 'target' | 'plan' | 'claim';

/** Found anywhere outside a known noun, whatever the words around it. */
export const modalities: Readonly<Record<string, Modality>> = {
  力争: 'target',
  锚定: 'target',
  目标: 'target',
  确保: 'target',
  为实现: 'target',
  预期目标: 'target',
  预期增长: 'target',
  预期为: 'target',
  预期达到: 'target',
  主要预期: 'target',
  争创: 'target',
  争取到20: 'target',
  争取今年: 'target',
  争取明年: 'target',
  争取年内: 'target',
  争取在: 'target',
  争取实现: 'target',
  争取达到: 'target',
  争取使: 'target',
  争取早日: 'target',
  争取用: 'target',
  争取再: 'target',
  争取尽快: 'target',
  争取尽早: 'target',
  争取于: 'target',

  规划: 'plan',
  计划: 'plan',
  将要: 'plan',
  接下来: 'plan',
  即将: 'plan',
  今后: 'plan',
  拟于: 'plan',
  未来: 'plan',
  下一步: 'plan',

  可望: 'claim',
  有望: 'claim',
  预计: 'claim',
};

/** Holds a word of intent and says none: what people expect, a goal that has been reached. */
export const NO_INTENT =
  /(?:高于|好于|超过|超出|低于)[^，。；]{0,8}\d[\d.]*%[^，。；]{0,6}目标|(?:好于|高于|低于|超过|超出|快于|优于)(?:了|全年|年度|年初|既定|主要|的)*(?:预期)?目标|预期寿命|(?:市场|社会|消费者|企业|通胀)预期|(?:好于|高于|低于|超|超出|优于|符合)预期|稳预期|有效确保|切实确保|确保了|在确保|为确保|争创[^，。；]*成效|(?:引进|培养|培育|行动|支持|提升|专项|三年|五年|人才|攻坚|振兴)计划|聚焦(?:主要|重点)?目标|(?:锚定|紧扣|围绕|瞄准|对标|对照|紧盯)[^，。；\d]{0,8}目标(?:任务)?(?=、)|有计划|按计划|目标导向|免疫规划|空间规划|城市规划|城乡规划|规划设计|规划(?=[司局厅委院处部])|(?:规划|发展|综合)?(?:计划|规划)(?:与|和)?(?:计划|财务|发展|建设|统计|投资|信息|合作|人事|科技|指导)*(?=[司局厅处科室])|规划[和与及]自然资源|自然资源[和与及]规划|规划实施|规划引领|规划体系|发展预期|控制目标|预期(?:改善|向好|稳定|转弱|增强|回升|好转)|(?:圆满|顺利|如期|全面|提前(?:[一两三]年|[一两三]个月|一个季度)?|超额|较好)(?:完成|实现)[^，。；]*目标|(?:预期)?目标(?:任务)?(?:已|均|圆满|顺利|如期|全面|提前|超额|较好|胜利)*(?:完成|实现)|(?:完成|超过|高于)(?:了|全年|年度|年初|预期|既定)*目标(?:任务|数)?的?[^，。；]*\d|(?:超过|高于|超出|好于)(?:了|全年|年度|年初|预期|既定)*目标|(?:未|没有|未能|不及)(?:达到?|完成|实现|如期完成)?(?:了|全年|年度|年初|预期|既定|主要|的)*目标|低于(?:全年|年度|年初)[^，。；]*目标|今后一个时期[^，。；]*(?:意见|通知|方案|措施|政策)|(?:年度|全年|年)计划(?:总)?(?:投资|的)|(?:占|完成)(?:年度|全年|年)计划|完成了?(?:年度|全年)?(?:投资|建设|播种|招生)计划的|控制在[^，。；]*目标(?:值|范围)?(?:以内|之内|内)|规划(?:总)?面积|计划生育|计划单列|未来科学|规划展览/g;

/** 锚定现代化建设目标: a clause that says with what in view something is done, and not that it is to be. */
export const AIMED_AT =
  /^(?:全[国省市县区](?:上下)?|我[省市县区]|各地|各级|始终|坚持|牢牢)*(?:锚定|紧扣|围绕|瞄准|对标|对照|聚焦)[^\d]*(?:目标(?:任务|定位)?(?:不动摇)?|发展|首要任务|战略定位)$/u;

/** Too short to be looked for inside words: only where the segmentation sees a word of its own. */
export const shortModalities: Readonly<Record<string, Modality>> = {
  还将: 'plan',
  还要: 'target',
  还会: 'claim',
  会: 'claim',
  将: 'plan',
  将会: 'plan',
  拟: 'plan',
  要: 'target',
  也将: 'plan',
};

/** 要清醒认识到，短板依然突出: one is to see how things stand, and what follows is how they do. */
export const AWARE =
  /(?:要|应|应当|应该|必须|须|需要?|务必)(?:清醒|深刻|充分|全面|客观|辩证|理性|始终)*地?(?:认识到|看到|意识到|了解到)$/u;

/** 对今后三年的工作作出部署: the time is of what is arranged, and that has been done. */
export const ARRANGED = /^(?:并|还)?(?:对|就).*(?:未来|今后).*(?:作出|做出|进行)了?[^，]{0,4}(?:部署|安排)$/u;

/** What is done to the noun behind a 将 that stands for 把: 将养护资金纳入预算. */
export const DISPOSED =
  /^(?!把|在|对|以|通过|按|继续|进一步|逐步|全部|全面|优先|陆续|统一|依法|适时|分批|重点|加快|积极|大力|推动|推进)[^，。；]{2,}?(?:纳入|列入|列为|作为|引入|整合到|集中到|融入|转化为|转变为|变成|变为|打造成|视为|定为|移交|下放|[与同和][^，。；]+(?:连通|结合|融合|衔接|对接|挂钩|匹配))/u;

/** 研究显示，到2035年，老年人口达到4.2亿: what somebody reckons will be, and what comes of itself, is nobody's target. */
export const RECKONED =
  /测算|估算|估计|推算|研究(?:显示|表明|认为)|分析|(?:报告|数据|白皮书|蓝皮书)(?:显示|预测)|机构(?:认为|预测)|专家|市场规模|全球|世界|国际能源|人口(?!净增)|需求量|消费量/u;

/** What a clause ends in that hands out goals: 会议要求，…. 按照党中央要求，… only says why. */
export const DIRECTING =
  /^(?!为)(?!.*(?:按|根据|对照|围绕|落实|贯彻|符合|达到|满足|执行|作出[^，]*部署|进行[^，]*部署)).*(?:(?<!的总?)要求|提出|部署|明确|号召)$/u;

/** Titles of documents that set goals: there every figure is a goal until its own sentence says that it happened. */
export const PLANNING_TITLE =
  /规划|方案|计划|工作(?:总体)?安排|重点工作|工作打算|工作(?:的)?总体要求|工作建议|工作思路|总体思路|工作重点|下一步|意见|目标|要点|部署|任务|通知|纲要|(?:出台|印发|发布|推出|制定|公布|解读).*(?:措施|政策|举措)|(?:措施|政策|举措).*(?:出台|印发|发布|推出|公布|解读)|^(?:若干|主要|重点)?(?:措施|政策)$/;

/** Titles that tell how a plan has been carried out: 30件实事已完成年度任务八成以上. */
export const DONE_TITLE = /(?:已|超额|提前|圆满|顺利|全面|如期)完成|完成[^，。]*任务|任务[^，。]*完成/;

/** Headings under which what has been stands again. */
export const REVIEWING_HEADING = /回顾|完成情况|成就|成效|成绩|过去|总结|这五年|[一五]年来/;

/** （二）重点任务扎实推进: what a section holds, and no section of a report. */
export const SUBHEADING = /^(?:（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\)|\d{1,2}[.．、])/;

/** 一、2024年工作回顾, 2025年目标任务: the section of a work report, at the head of its first paragraph too. */
export const SECTION_OF_WORK =
  /^(?:[一二三四五]、|第[一二三四五]部分[：\s　]?)?[\s　]*(?:[去今明]年|20\d\d年|过去的?(?:[一五]年)?|[一五]年来|本届|工作|主要|重点|目标|总体|下一步)[^，。；：！？\s　]{0,18}?(?:回顾|总结|主要(?:工作|任务|目标|预期目标|成绩|成效)|(?:取得的?|工作)(?:主要)?(?:成绩|成就|成效|进展)|安排|打算|建议|思路|重点工作|工作重点|目标任务|总体要求|工作(?:情况)?|完成情况)(?=[。：\s　]|$)/u;

/** 一、过去五年工作回顾: only a report on work has such a section. */
export const REVIEW_OF_WORK = /^(?:[一二三]、|第[一二]部分).*工作(?:的)?(?:回顾|总结)$/u;

/** A sentence that begins so opens a review: what stands behind it with nobody to do it has been done. */
export const LOOKING_BACK =
  /^(?:(?:各位(?:代表|委员|同志)|同志们)[，！：]?)?(?:[^，。；]{0,16}(?:指出|回顾说?|显示|说|表示|介绍)，)?(?:[一二三四五]、|（[一二三四五]）)?(?:回顾)?(?:刚刚)?(?:过去的?(?:这?[一两三四五几]年)|(?:这)?[一两三四五]年来|(?:去年|20\d\d年|“十[三四]五”(?:时期|期间|以来)?)(?=，我们)|20\d\d年[^，。]{0,12}(?:极不平凡|极为不平凡|很不平凡|很不寻常))/u;

/** 2024年工作, 今年的主要任务: the heading of a section of a work report. */
export const WORK_OF_YEAR =
  /^(?:[一二三四五]、|（[一二三四五]）|第[一二三四五]部分[：\s　]?)?[\s　]*(去|今|明|20\d\d)年?(?:的|政府)*(?:主要|重点)?工作(?:重点|情况)?$/u;

/** 主要预期目标是, 总体要求: from here on a work report tells what is to be; 未达预期目标 is of what has been. */
export const OF_GOALS =
  /预期目标(?:初步|建议)?(?:是|为|：|建议|如下|拟|定|安排)|(?:主要|奋斗)目标(?:是|为|：|建议)|工作(?:的)?总体要求|重点[抓做]好(?!了)|[抓做]好以下/u;

/** 在肯定成绩的同时，我们也清醒地看到: here the review of a work report ends. */
export const SELF_CRITICISM =
  /肯定成绩的同时|清醒地?(?:看到|认识到)|[也还](?:要|应|应当)?看到|困难和问题|问题和(?:不足|短板|挑战)|困难和挑战|存在[^，。；]{0,8}(?:短板|不足|困难|问题|差距)/u;

/** 重点抓好以下工作, 重点任务是: what stands behind it is to be done. */
export const LOOKING_FORWARD =
  /(?<!主要)(?:抓好|抓实|做好)(?:了)?(?:以下|如下|[^，。；]{0,6}方面)(?!.{0,8}(?:进展|成效)).{0,6}(?:工作|任务)|(?:重点|主要)(?:任务|工作)(?:是|为|如下|包括)?：|(?:今年|明年|20[23]\d年)，?(?:我们)?(?:要|将|拟|重点(?:抓|做|推|实))/;

/** What a paragraph says that looks ahead again, without a word of intent. */
export const LOOKING_AHEAD =
  /今年|明年|新的一年|当前|重点(?:抓好|做好|推进)|(?:抓好|做好)(?:以下|如下|[^，。]{0,8}工作)|总体要求|展望|建议/;

/** 关于2024年预算执行情况和2025年预算草案的报告: what has been comes first, and then what is to be. */
export const REPORT_AND_DRAFT = /执行情况(?:和|与|及|以及).*(?:草案|计划|预算|安排).*报告/u;

/** Titles of reports on what has been. */
export const REPORTING_TITLE =
  /回顾|统计公报|运行情况|主要数据|经济数据|运行简况|实绩|成绩单|经济运行|执行情况|收支情况|(?:季度|上半年|全年|月份?|去年).*(?:同比|增长|下降|运行|进出口|增速|突破)/;

/** What makes a sentence no statement at all: a condition, an exception, hearsay, a question. Nothing in it is told. */
export const DOUBT =
  /如果|若(?!干)|假如|假设|倘|一旦|(?<![主重需首])要是|剔除(?!房地产)|扣除(?!价格|物价|食品和?能源|食品、能源|房地产|留抵退税因素)|除外|不含(?!农户)|传闻|网传|据传|谣言|误读|[？?]/;

/** 一个流行的看法是, 有人担心, 也许有人会问: what follows in its sentence is a view that the text reports, and no fact. */
export const VIEWED =
  /(?:看法|观点|说法|疑问|误区|误解|论调|担忧|担心|疑虑|质疑|印象|错觉|偏见|声音)(?:就|便|则)?(?:是|认为|在于)$|^(?:但|不过|然而|对此|当然|目前|当前)*(?:仍|也|还|总|曾)?有(?:些|的|不少|部分|许多|很多)?(?:人|观点|看法|舆论|声音|意见|一种观点|一种看法|一种声音|一种说法|一种意见|媒体|学者|地方|干部|网友|群众)(?:则|就|便|也|曾|甚至|因此)*(?:认为|担心|担忧|以为|觉得|质疑|主张|提出|指责|宣称|声称|说|会问|问)|(?:也许|或许|可能)(?:会)?有人|(?:^|不少|一些|许多|很多|多数|部分)(?:人们?|地方|干部|企业)(?:往往|常常|普遍|一度|曾|总|误|错误地|片面地)+(?:认为|以为|觉得)|^(?:所谓|传统观点|传统理论|传统看法)|^(?:误以为|错误地认为|片面认为)/u;

/** 如果占比提高到50%，将新增消费2万亿元: none of it is so. */
export const SUPPOSED = /^(?:但|而|不过|试想|因此)?(?:如果|若(?!干)|假如|假设|假定|倘若|倘|一旦|要是|设想)/u;
