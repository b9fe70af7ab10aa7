/** Words for the conditions that those fulfil for whom a measure is meant. */

/** In a list or a program: 列入目录的展会. */
export const included: Readonly<Record<string, string>> = {
  被列入: 'included in',
  列入: 'included in',
  纳入: 'included in',
  入选: 'selected for',
};

/** What is measured of those, before a figure that is a bound: 使用年限超过15年的电梯. */
export interface Threshold {
  readonly english: string;
  readonly units: RegExp;
  /** What it can be measured of. */
  readonly of: RegExp;
}

const YEARS = /^年$/u;
const MONEY = /^(?:元|美元|欧元)$/u;
const AREA = /^(?:亩|公顷|平方米)$/u;
const FIRMS =
  /(?:^|[ -])(?:company|companies|enterprise|entity|firm|institution|business|trader|exporter|platform|operator|household)$/;
const HOUSEHOLDS = /(?:^|[ -])(?:family|household|individual|resident|person|people)$/;
const THINGS =
  /(?:^|[ -])(?:boat|boiler|building|bus|elevator|equipment|facility|house|housing|machine|machinery|network|pipe|pipeline|residential community|ship|truck|unit|vehicle|vessel)$/;

const threshold = (english: string, units: RegExp, of: RegExp): Threshold => ({ english, units, of });

export const thresholds: Readonly<Record<string, Threshold>> = {
  使用年限: threshold('a service life', YEARS, THINGS),
  使用时间: threshold('a service life', YEARS, THINGS),
  船龄: threshold('an age', YEARS, THINGS),
  房龄: threshold('an age', YEARS, THINGS),
  车龄: threshold('an age', YEARS, THINGS),
  年出口额: threshold('annual exports', MONEY, FIRMS),
  年进出口额: threshold('annual imports and exports', MONEY, FIRMS),
  年销售额: threshold('annual sales', MONEY, FIRMS),
  年营业收入: threshold('annual operating revenue', MONEY, FIRMS),
  年营收: threshold('annual revenue', MONEY, FIRMS),
  年产值: threshold('an annual output value', MONEY, FIRMS),
  年收入: threshold('an annual income', MONEY, HOUSEHOLDS),
  月收入: threshold('a monthly income', MONEY, HOUSEHOLDS),
  种植面积: threshold('a planting area', AREA, FIRMS),
};

/** What becomes of things: 主动报废的老旧渔船. */
export const disposals: Readonly<Record<string, string>> = {
  报废: 'scrapped',
  拆解: 'dismantled',
  淘汰: 'retired',
};

/** How it does. */
export const ways: Readonly<Record<string, string>> = {
  主动: 'voluntarily',
  自愿: 'voluntarily',
};
