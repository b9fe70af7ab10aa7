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

export const sizes: Readonly<Record<string, Size>> = {
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
  投入运行: '… was put into operation',
  投入运营: '… was put into operation',
};
