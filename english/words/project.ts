/** Projects in set words: how large they are, and what they come to. Sorted by the Chinese. */
import type { Figure } from '../../language/number/figure.ts';

export interface Size {
  /** Behind the project: 'covers 1,120 mu'. */
  readonly say: (figure: string) => string;
  readonly of: (figure: Figure) => boolean;
}

const isLand = ({ kind, unit }: Figure) =>
  kind === 'quantity' && ['亩', '公顷', '平方公里', '平方米'].includes(unit ?? '');
const isMoney = ({ kind }: Figure) => kind === 'amount';
const isLength = ({ kind, unit }: Figure) => kind === 'quantity' && ['公里', '千米', '米'].includes(unit ?? '');

const isCapacity = ({ kind, unit }: Figure) =>
  kind === 'quantity' && /^(?:标箱|标准箱|TEU|吨|件|辆|人次|千瓦|千瓦时|立方米)$/u.test(unit ?? '');
const capacity = (kind: string): Size => ({ say: (figure) => `has ${kind} capacity of ${figure}`, of: isCapacity });

export const sizes: Readonly<Record<string, Size>> = {
  年吞吐能力: capacity('an annual throughput'),
  设计年吞吐能力: capacity('a designed annual throughput'),
  年设计吞吐能力: capacity('a designed annual throughput'),
  设计吞吐能力: capacity('a designed throughput'),
  设计年吞吐量: capacity('a designed annual throughput'),
  设计年通过能力: capacity('a designed annual handling'),
  年设计通过能力: capacity('a designed annual handling'),
  设计年产能: capacity('a designed annual production'),
  设计年处理能力: capacity('a designed annual processing'),
  年处理能力: capacity('an annual processing'),
  年作业能力: capacity('an annual handling'),
  日处理能力: capacity('a daily processing'),
  设计日处理能力: capacity('a designed daily processing'),
  总装机容量: capacity('a total installed'),

  二期投资: { say: (figure) => `has a second-phase investment of ${figure}`, of: isMoney },
  二期计划投资: { say: (figure) => `has a planned second-phase investment of ${figure}`, of: isMoney },
  规划面积: { say: (figure) => `has a planned area of ${figure}`, of: isLand },
  规划总面积: { say: (figure) => `has a planned total area of ${figure}`, of: isLand },
  计划总投资: { say: (figure) => `has a planned total investment of ${figure}`, of: isMoney },
  建筑面积: { say: (figure) => `has a floor area of ${figure}`, of: isLand },
  全长: { say: (figure) => `is ${figure} long in all`, of: isLength },
  线路全长: { say: (figure) => `is ${figure} long in all`, of: isLength },
  一期投资: { say: (figure) => `has a first-phase investment of ${figure}`, of: isMoney },
  一期计划投资: { say: (figure) => `has a planned first-phase investment of ${figure}`, of: isMoney },
  占地: { say: (figure) => `covers ${figure}`, of: isLand },
  占地面积: { say: (figure) => `covers ${figure}`, of: isLand },
  总建筑面积: { say: (figure) => `has a total floor area of ${figure}`, of: isLand },
  总投资: { say: (figure) => `has a total investment of ${figure}`, of: isMoney },
  总投资额: { say: (figure) => `has a total investment of ${figure}`, of: isMoney },
};

/** What a project is scheduled to do, behind 'to'. */
export const completions: Readonly<Record<string, string>> = {
  竣工: 'be completed',
  竣工投产: 'be completed and put into production',
  建成: 'be completed',
  建成通车: 'be completed and opened to traffic',
  建成通航: 'be completed and opened to navigation',
  建成投产: 'be completed and put into production',
  建成投用: 'be completed and put into use',
  建成投运: 'be completed and put into operation',
  开工: 'start construction',
  开工建设: 'start construction',
  试运行: 'begin trial operation',
  通车: 'open to traffic',
  通航: 'open to navigation',
  投产: 'go into production',
  投产运营: 'go into production',
  投入运营: 'go into operation',
  投入使用: 'be put into use',
  投用: 'be put into use',
  投运: 'go into operation',
  完工: 'be completed',
  试生产: 'begin trial production',
  试运营: 'begin trial operation',
  启用: 'be put into use',
  全面建成: 'be fully completed',
};

/** 一期, of a project that the text has named. */
export const phases: Readonly<Record<string, string>> = {
  一期: 'the first phase of the project',
  首期: 'the first phase of the project',
  二期: 'the second phase of the project',
  三期: 'the third phase of the project',
  四期: 'the fourth phase of the project',
  一期工程: 'the first phase of the project',
  二期工程: 'the second phase of the project',
  三期工程: 'the third phase of the project',
  一期项目: 'the first phase of the project',
  二期项目: 'the second phase of the project',
  三期项目: 'the third phase of the project',
  项目一期: 'the first phase of the project',
  项目二期: 'the second phase of the project',
  项目三期: 'the third phase of the project',
};

/** Works that a project is made of. */
export const engineering: Readonly<Record<string, string>> = {
  路基: 'subgrade work',
  桥梁: 'bridge work',
  隧道: 'tunnel work',
  桥隧: 'bridge and tunnel work',
  路面: 'pavement work',
  轨道: 'track work',
  铺轨: 'track-laying',
  涵洞: 'culvert work',
  站房: 'station building work',
  土建: 'civil engineering work',
  土石方: 'earthwork',
  桩基: 'pile foundation work',
  地基: 'foundation work',
  基础: 'foundation work',
  主体: 'main construction work',
  主体结构: 'main structure',
  钢结构: 'steel structure',
  机电安装: 'mechanical and electrical installation',
  设备安装: 'equipment installation',
  装修: 'interior finishing work',
  绿化: 'landscaping work',
  管网: 'pipe network work',
};

/** What is being done on one, with … in its place. */
export const works: Readonly<Record<string, string>> = {
  正在建设: '… is under construction',
  正在建设中: '… is under construction',
  正在加紧建设: '… is under construction',
  正在加快建设: '… is under construction',
  正在施工: '… is under construction',
  正在进行设备安装: 'equipment is being installed for …',
  正在安装设备: 'equipment is being installed for …',
  正在进行设备安装调试: 'equipment is being installed and tested for …',
  正在进行设备调试: 'equipment is being tested for …',
  正在进行土建施工: 'civil works are under way on …',
  正在进行主体施工: 'work is under way on the main structure of …',
};

/** What has come of one project, with … in its place. */
export const stages: Readonly<Record<string, string>> = {
  动工: 'construction began on …',
  动工建设: 'construction began on …',
  建成: '… was completed',
  建成投产: '… was completed and put into production',
  竣工: '… was completed',
  竣工投产: '… was completed and put into production',
  开工: 'construction began on …',
  开工建设: 'construction began on …',
  签约: 'an agreement was signed on …',
  签约落地: 'an agreement was signed on …',
  投产: '… was put into production',
  正式投产: '… was put into production',
  全面投产: '… was fully put into production',
  建成投用: '… was completed and put into use',
  建成投运: '… was completed and put into operation',
  建成通车: '… was completed and opened to traffic',
  通车: '… was opened to traffic',
  通航: '… was opened to navigation',
  完工: '… was completed',
  投用: '… was put into use',
  投运: '… was put into operation',
  投入使用: '… was put into use',
  启用: '… was put into use',
  正式启用: '… was put into use',
  破土动工: 'construction began on …',
  启动建设: 'construction began on …',
  投入运行: '… was put into operation',
  投入运营: '… was put into operation',
};
