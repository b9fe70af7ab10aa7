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
