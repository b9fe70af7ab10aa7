/** Sums that a policy gives, how they are given, and for each of what. */

/** At the end of the clause, in the plural. */
export const grants: Readonly<Record<string, string>> = {
  补偿: 'compensation',
  补贴: 'subsidies',
  补贴资金: 'subsidies',
  补助: 'subsidies',
  补助资金: 'subsidies',
  奖补: 'rewards and subsidies',
  奖补资金: 'rewards and subsidies',
  奖励: 'rewards',
  奖励资金: 'rewards',
  资金奖励: 'cash rewards',
  现金奖励: 'cash rewards',
  一次性补贴: 'one-off subsidies',
  一次性补助: 'one-off subsidies',
  一次性奖补: 'one-off rewards and subsidies',
  一次性奖励: 'one-off rewards',
  资金补助: 'subsidies',
  资金支持: 'financial support',
  资助: 'funding',
  专项补助: 'special subsidies',
  专项资金支持: 'special-purpose funding',
  扶持资金: 'support funds',
};

/** The longest first. */
export const grantVerbs: Readonly<Record<string, string>> = {
  给予: 'give',
  予以: 'give',
  一次性给予: 'give',
};

/** What somebody need not pay. */
export const sparing: Readonly<Record<string, string>> = {
  免收: 'waive',
  免除: 'waive',
  免征: 'waive',
  减免: 'reduce or waive',
};

/** 每人每月: how often, behind for each of what. */
export const perTimes: Readonly<Record<string, string>> = {
  每年: 'per year',
  每月: 'per month',
  每天: 'per day',
  每日: 'per day',
  每次: 'each time',
};

/** Whom or what a limit is for, one by one: 单个企业最高不超过300万元. The longest first where one begins another. */
export const singly: Readonly<Record<string, string>> = {
  合作社: 'cooperative',
  家庭农场: 'family farm',
  企业: 'enterprise',
  项目: 'project',
  机构: 'institution',
  单位: 'entity',
  平台: 'platform',
  园区: 'park',
  家庭: 'household',
  农户: 'household',
  船: 'vessel',
  户: 'household',
  人: 'person',
  家: 'enterprise',
};

/** Behind 每, of so many together. */
export const perHundred: Readonly<Record<string, string>> = {
  百户: '100 households',
  千人: '1,000 people',
  万人: '10,000 people',
};

/** Behind 每. */
export const perGranted: Readonly<Record<string, string>> = {
  亩: 'mu',
  人: 'person',
  户: 'household',
  公里: 'kilometer',
  台: 'unit',
  吨: 'metric ton',
  头: 'head',
  平方米: 'square meter',
  家: 'institution',
  船: 'vessel',
  辆: 'vehicle',
  千瓦时: 'kilowatt-hour',
};
