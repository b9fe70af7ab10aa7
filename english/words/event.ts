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
  记者会: 'press conference',
  全体会议: 'plenary meeting',
  新闻发布会: 'press conference',
  专题会议: 'special meeting',
  专题记者会: 'special press conference',
  专题新闻发布会: 'special press conference',
  座谈会: 'symposium',
};
