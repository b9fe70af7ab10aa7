/** Words that close a description of a noun by another. Sorted by the Chinese within each table. */

/** 以A为核心的B */
export const characterizing: Readonly<Record<string, string>> = {
  导向: 'oriented toward',
  核心: 'centered on',
  基础: 'based on',
  目标: 'aimed at',
  特征: 'characterized by',
  依托: 'relying on',
  引领: 'led by',
  支撑: 'supported by',
  重点: 'focused on',
  主: 'consisting mainly of',
};

/** 与A相适应的B */
export const corresponding: Readonly<Record<string, string>> = {
  相符: 'in line with',
  相关: 'related to',
  相匹配: 'matched to',
  相适应: 'suited to',
  相衔接: 'linked up with',
  相协调: 'coordinated with',
  相一致: 'consistent with',
};
