/**
 * What the People's Bank lends by: 科技创新和技术改造再贷款. Each has a quota and a rate of its own, and none of them is the rate of all
 * central bank lending.
 */
const FACILITIES: Readonly<Record<string, string>> = {
  保障性住房再贷款: 'central bank lending for government-subsidized housing',
  抵押补充贷款: 'pledged supplementary lending',
  服务消费与养老再贷款: 'central bank lending for services consumption and elderly care',
  股票回购增持再贷款: 'central bank lending for share buybacks and increased holdings',
  科技创新和技术改造再贷款: 'central bank lending for technological innovation and upgrading',
  科技创新再贷款: 'central bank lending for technological innovation',
  普惠养老专项再贷款: 'special central bank lending for inclusive elderly care',
  碳减排支持工具: 'the carbon emission reduction facility',
  支农再贷款: 'central bank lending for agriculture',
  支农支小再贷款: 'central bank lending for agriculture and small businesses',
  支小再贷款: 'central bank lending for small businesses',
};

/** 支小再贷款利率: what is measured of each. */
export const facilityIndicators: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FACILITIES).flatMap(([name, english]) => [
    [`${name}额度`, `quota for ${english}`],
    [`${name}利率`, `interest rate on ${english}`],
    [`${name}余额`, `balance of ${english}`],
  ]),
);
