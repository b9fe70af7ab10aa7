/** What tells how large a thing is, before a figure and 的: 全长481公里的高铁, 总投资86亿元的项目. */
export interface Size {
  /** Before the figure, behind the thing. */
  readonly english: string;
  /** In which it is measured. */
  readonly units: RegExp;
  /** What can be so large. */
  readonly of: RegExp;
  /** Of several it tells the sum. */
  readonly sums: boolean;
}

const size = (english: string, units: RegExp, of: RegExp, sums = false): Size => ({ english, units, of, sums });

const MONEY = /^元$/u;
const LONG = /^(?:公里|千米|米|海里)$/u;
const WIDE = /^(?:亩|公顷|平方米|平方公里|平方千米)$/u;
const MADE = /^(?:吨|公斤|台|套|辆|台套|件|只|头|立方米|平方米)$/u;
const POWER = /^(?:千瓦|兆瓦|吉瓦)$/u;

const FUNDED =
  /\b(?:base|center|cluster|facility|fund|funds|line|park|plant|project|railway|station|expressway|highway|hospital|bridge)$/;
const LINES =
  /\b(?:bridge|canal|channel|corridor|course|dam|expressway|greenway|highway|line|pipeline|railway|road|route|section|street|tunnel|trail|waterway)$/;
const PLACES =
  /\b(?:area|base|building|campus|center|city|community|complex|exchange|facility|factory|farm|garden|greenhouse|hall|hospital|lake|library|market|museum|orchard|park|plant|plaza|port|project|school|site|square|stadium|station|street|town|venue|village|warehouse|workshop|zone)$/;
const WORKS = /\b(?:base|enterprise|factory|facility|farm|line|mill|mine|park|plant|project|workshop)$/;
const GENERATORS = /\b(?:base|facility|farm|park|plant|project|station|unit)$/;

export const sizes: Readonly<Record<string, Size>> = {
  计划总投资: size('with a planned total investment of', MONEY, FUNDED, true),
  总投资额: size('with a total investment of', MONEY, FUNDED, true),
  总投资: size('with a total investment of', MONEY, FUNDED, true),
  投资额: size('with an investment of', MONEY, FUNDED),
  投资: size('with an investment of', MONEY, FUNDED),
  总规模: size('with a total size of', MONEY, FUNDED, true),
  规模: size('with a size of', MONEY, FUNDED),

  全长: size('with a total length of', LONG, LINES),
  总长: size('with a total length of', LONG, LINES),
  总里程: size('with a total length of', LONG, LINES),

  占地面积: size('covering', WIDE, PLACES),
  占地: size('covering', WIDE, PLACES),
  建筑面积: size('with a floor area of', WIDE, PLACES),
  总建筑面积: size('with a total floor area of', WIDE, PLACES),
  总面积: size('with a total area of', WIDE, PLACES),

  年产: size('with an annual output of', MADE, WORKS),
  年产能: size('with an annual capacity of', MADE, WORKS),
  年处理: size('with an annual processing capacity of', /^(?:吨|立方米)$/u, WORKS),
  日处理: size('with a daily processing capacity of', /^(?:吨|立方米)$/u, WORKS),
  总装机容量: size('with a total installed capacity of', POWER, GENERATORS, true),
  总装机: size('with a total installed capacity of', POWER, GENERATORS, true),
  装机容量: size('with an installed capacity of', POWER, GENERATORS),
  装机: size('with an installed capacity of', POWER, GENERATORS),
};
