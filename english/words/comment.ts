/** How an article shows that it is a comment, or that it is none. */
export { PLANNING_TITLE, REPORTING_TITLE } from './modality.ts';

/** （作者系某大学教授）, 笔者: somebody writes who has an opinion. */
export const SIGNED = /[（(]?作者(?:单位)?(?:[：:]|系|为|是)|笔者|评论员/u;

/** 时评：…, 社论｜…: what its title calls a comment is one, whoever sent it. */
export const OPINION_TITLE =
  /(?:时评|锐评|短评|快评|微评|述评|社论|来论|评论员文章|评论|新论|杂谈|漫谈|随笔|观点)(?:[：:|｜丨·—\s]|$)/u;

/** 如何让…, 莫让…, …须…: a title that asks or calls. */
export const CALLING_TITLE =
  /[？?]|何以|如何|怎样|为何|为什么|^(?:[^，\s]{2,8}[，\s])?(?:让(?!利)|别让|莫让|莫把|不妨|谨防|警惕|切莫|切忌|且慢)|(?:须|不能|不可|不应|不宜|要有|还需|更需|应当)/u;

/** 供给何以不足？ */
export const WONDERING =
  /(?:何以|如何|怎样|怎么|为何|为什么|岂|难道|凭什么|何来|何在|何去何从|什么|谁|哪里|哪儿|从何)[^。！？；]*[？?]/u;

/** 有人认为, 一个流行的看法是: a view that the author sets out to answer. */
export const CONTRADICTED =
  /有(?:人|观点|声音|一种观点|一种看法|些人)(?:认为|担心|担忧|说|问|质疑|以为|觉得)|(?:也许|或许|可能)(?:会)?有人|(?:流行|常见|普遍|一种)的?(?:看法|观点|误解|误区)/u;

/** Turns of an argument. */
export const ARGUED =
  /(?:应当|应该|必须|也要|还要|也应|还应)看到|(?:需要|必须|应当)(?:指出|强调|注意)的是|不可否认|毋庸置疑|毋庸讳言|诚然|固然|归根结底|归根到底|说到底|换言之|换句话说|不难发现|由此可见|(?:从)?某种意义上|某种程度上|一言以蔽之|众所周知|正因如此|与其[^。；]*不如|这[说表]明|试想|不妨|殊不知|更何况|进一步看|从理论上|从逻辑上|从国际经验看|实践证明|事实证明/gu;

/** 关键在于 */
export const TURNING_ON = /(?:关键|根本|核心|要害|出路|重点)(?:就|还)?在于?(?!键)|重在|贵在/u;

/** 我们要, 我们不妨: those who read and the one who writes. */
export const OURS = /我们(?:要|应|必须|不能|不妨|有理由|需要|既要)/u;

/** A sentence that opens with a call on nobody. */
export const CALLS =
  /(?<=[。；！？\n]|^)(?:因此，|为此，|同时，|[一二三四]是|首先，?|其次，?|再次，?|最后，?)?(?:[一二三四]?要(?!求)|应(?:当|该)?(?![用急对])|必须|须|不能|不应|切不可|切忌|需要?(?!求))/gu;

/** What a reporter saw, heard or was told, and who sends the news. */
export const NEWS =
  /记者|通讯员|本报讯|新华社|中新社|[讯电]（|据(?:介绍|悉|了解|透露|通报)|获悉|(?:介绍|告诉|透露|坦言|回忆)[，：]|[说道]：“|”[^，。“”]{1,24}说[，。]|(?:今日|昨日|当日|\d{1,2}月\d{1,2}日)[^。]{0,20}(?:召开|举行|印发|发布|出席|主持|调研)|各[省区市县]?、?各?部门要|特此通知/u;

/** A speech, and a report on work. */
export const ADDRESSED = /各位(?:代表|委员|来宾|同[志学])|同志们|朋友们|政府工作报告|(?:我代表|请予?审议|现将)/u;

/** What meetings and documents ask for: an article that goes on citing them is news. */
export const DECIDED =
  /(?:会议|全会|《[^》]+》|通知|方案|意见)(?:还|并)?(?:指出|强调|要求|提出|明确|决定|审议|认为|部署)/gu;
