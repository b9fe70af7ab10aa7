/** Meetings, for the brief. Sorted by the Chinese. */

/** Verbs of meetings. */
export const HOLDING: ReadonlySet<string> = new Set(['举办', '举行', '召开']);

/** How a session begins and ends, behind its name. */
export const SESSION_VERBS: Readonly<Record<string, string>> = {
  开幕: 'opened',
  闭幕: 'closed',
  举行: 'was held',
  召开: 'was held',
};

/** What is held. */
export const events: Readonly<Record<string, string>> = {
  发布会: 'press conference',
  会议: 'meeting',
  部常务会议: 'ministry executive meeting',
  部务会议: 'ministry executive meeting',
  记者会: 'press conference',
  全体会议: 'plenary meeting',
  新闻发布会: 'press conference',
  专题会议: 'special meeting',
  专题记者会: 'special press conference',
  专题新闻发布会: 'special press conference',
  座谈会: 'symposium',
};

/** Who attends: 应到代表598名. */
export const attendants: Readonly<Record<string, string>> = {
  代表: 'delegates',
  党员: 'Party members',
  股东: 'shareholders',
  人员: 'people',
  委员: 'members',
  常委会组成人员: 'members of the standing committee',
  正式代表: 'delegates',
  组成人员: 'members',
};

/** Meetings that decide, by their short names. */
export const meetingSubjects: Readonly<Record<string, string>> = {
  大会: 'the congress',
  会议: 'the meeting',
  会上: 'the meeting',
  全会: 'the plenary session',
  本次会议: 'the meeting',
  这次会议: 'the meeting',
};

/** What meetings decide, in the past tense. */
export const decisions: Readonly<Record<string, string>> = {
  表决通过: 'voted to adopt',
  审议并表决通过: 'reviewed and voted to adopt',
  审议并通过: 'reviewed and adopted',
  审议并原则通过: 'reviewed and adopted in principle',
  审议原则通过: 'reviewed and adopted in principle',
  原则通过: 'adopted in principle',
  讨论并原则通过: 'discussed and adopted in principle',
  研究通过: 'discussed and adopted',
  研究并原则通过: 'discussed and adopted in principle',
  审议通过: 'reviewed and adopted',
  审议了: 'reviewed',
  审议: 'reviewed',
  讨论通过: 'discussed and adopted',
  讨论了: 'discussed',
  讨论: 'discussed',
  讨论并通过: 'discussed and adopted',
  一致通过: 'unanimously adopted',
  通过: 'adopted',
};

/** Verbs of issuing, in the past tense. */
export const ISSUING: Readonly<Record<string, string>> = {
  出台: 'issued',
  发布: 'released',
  公布: 'published',
  下发: 'issued',
  印发: 'issued',
};

/** Of these the matter may stand before the kind: 乡村旅游发展推进会. */
export const ON_MATTERS: ReadonlySet<string> = new Set(
  '电视电话会议 动员部署会 动员会 工作会 工作会议 交流会 视频会议 推进会 推进会议 现场会 现场推进会 协商会 研讨会 座谈会 论坛 调度会 培训班'.split(
    ' ',
  ),
);

/** What is held, by the end of its name. */
export const gatherings: Readonly<Record<string, string>> = {
  博览会: 'expo',
  表彰大会: 'commendation conference',
  常委会会议: 'meeting of the standing committee',
  成果发布会: 'press conference',
  吹风会: 'press briefing',
  电视电话会议: 'teleconference',
  电视会议: 'video conference',
  对接会: 'matchmaking event',
  恳谈会: 'discussion meeting',
  例行新闻发布会: 'regular press conference',
  双周协商座谈会: 'biweekly consultation session',
  投资对接会: 'investment matchmaking event',
  推进会议: 'meeting',
  协商会: 'consultation meeting',
  新闻发布会: 'press conference',
  新闻通气会: 'press briefing',
  主题新闻发布会: 'themed press conference',
  专题会议: 'special meeting',
  专题协商会: 'special consultation meeting',
  专题新闻发布会: 'special press conference',
  专题座谈会: 'special symposium',
  产业投资推介会: 'industrial investment promotion event',
  大赛: 'competition',
  发布会: 'press conference',
  峰会: 'summit',
  工作会议: 'work meeting',
  技能大赛: 'skills competition',
  交易会: 'trade fair',
  洽谈会: 'trade fair',
  启动仪式: 'launch ceremony',
  签约仪式: 'signing ceremony',
  开工仪式: 'groundbreaking ceremony',
  论坛: 'forum',
  年会: 'annual meeting',
  视频会议: 'video conference',
  调度会: 'work meeting',
  动员部署会: 'mobilization meeting',
  动员会: 'mobilization meeting',
  培训班: 'training course',
  工作会: 'work meeting',
  交流会: 'exchange meeting',
  推介会: 'promotion event',
  推进会: 'meeting',
  现场会: 'on-site meeting',
  现场推进会: 'on-site meeting',
  研讨会: 'seminar',
  展览会: 'exhibition',
  招聘会: 'job fair',
  招商推介会: 'investment promotion event',
  座谈会: 'symposium',
};
