/**
 * Small words round a fact that change nothing, or only what is said of them here. Sorted within each sense.
 */
export interface Adverb {
  /** Said before the verb; null where English needs no word. */
  readonly english: string | null;
  /** True where the word says that the thing has happened: 已, 累计. */
  readonly settled: boolean;
}

const silent: Adverb = { english: null, settled: false };
const settled: Adverb = { english: null, settled: true };

export const adverbs: Readonly<Record<string, Adverb>> = {
  成功: silent,
  持续: silent,
  此外: silent,
  大力: silent,
  更是: silent,
  还: silent,
  另外: silent,
  努力: silent,
  全力: silent,
  同时: silent,
  我们: silent,
  也: silent,
  一举: silent,
  又: silent,
  则: silent,

  成功实现: settled,
  初步核算: settled,
  共: settled,
  合计: settled,
  据初步核算: settled,
  据初步统计: settled,
  据了解: settled,
  据统计: settled,
  据悉: settled,
  累计: { english: 'cumulatively', settled: true },
  如今: { english: 'now', settled: true },
  首次: { english: 'for the first time', settled: true },
  首度: { english: 'for the first time', settled: true },
  一共: settled,
  已: settled,
  已经: settled,
  已累计: { english: 'cumulatively', settled: true },
  总计: settled,
};

/** Stretches of time that are no dates. */
export const times: Readonly<Record<string, { readonly english: string; readonly settled: boolean }>> = {
  当前: { english: 'currently', settled: false },
  此前: { english: 'earlier', settled: true },
  近来: { english: 'recently', settled: true },
  近年: { english: 'in recent years', settled: true },
  近年来: { english: 'in recent years', settled: true },
  近期: { english: 'recently', settled: false },
  近日: { english: 'recently', settled: true },
  日前: { english: 'recently', settled: true },
  最近: { english: 'recently', settled: true },
  眼下: { english: 'at present', settled: false },
  现阶段: { english: 'at the present stage', settled: false },
  届时: { english: 'by then', settled: false },
  随后: { english: 'later', settled: true },
  一年来: { english: 'over the past year', settled: true },
  多年来: { english: 'for years', settled: true },
  下一步: { english: 'as a next step', settled: false },
  下一阶段: { english: 'in the next stage', settled: false },
  下阶段: { english: 'in the next stage', settled: false },
  今后: { english: 'in the future', settled: false },
  每年: { english: 'every year', settled: false },
  年末: { english: 'at the end of the year', settled: true },
  目前: { english: 'currently', settled: true },
  全年: { english: 'over the whole year', settled: false },
  现在: { english: 'now', settled: true },
  春节假期: { english: 'during the Spring Festival holiday', settled: false },
  春节期间: { english: 'during the Spring Festival', settled: false },
  春运期间: { english: 'during the Spring Festival travel rush', settled: false },
  端午假期: { english: 'during the Dragon Boat Festival holiday', settled: false },
  国庆假期: { english: 'during the National Day holiday', settled: false },
  国庆节期间: { english: 'during the National Day holiday', settled: false },
  国庆期间: { english: 'during the National Day holiday', settled: false },
  国庆中秋假期: { english: 'during the National Day and Mid-Autumn Festival holiday', settled: false },
  节假日期间: { english: 'during holidays', settled: false },
  清明假期: { english: 'during the Qingming Festival holiday', settled: false },
  暑期: { english: 'during the summer vacation', settled: false },
  五一假期: { english: 'during the May Day holiday', settled: false },
  元旦假期: { english: 'during the New Year holiday', settled: false },
  中秋假期: { english: 'during the Mid-Autumn Festival holiday', settled: false },
};

/** What a change is measured against. `比` and a year, 比2020年, is read from its parts. */
export const bases: Readonly<Record<string, string>> = {
  比年初: 'from the beginning of the year',
  较年初: 'from the beginning of the year',
  比上月: 'from the previous month',
  较上月: 'from the previous month',
  比去年: 'from the previous year',
  比去年同期: 'from the same period of the previous year',
  比上年: 'from the previous year',
  比上年末: 'from the end of the previous year',
  比上年同期: 'from the same period of the previous year',
  环比: 'from the previous period',
  较去年: 'from the previous year',
  较去年同期: 'from the same period of the previous year',
  较上年: 'from the previous year',
  较上年末: 'from the end of the previous year',
  较上年同期: 'from the same period of the previous year',
  年均: 'a year on average',
  同比: 'year on year',
};

/** How a change is measured; said behind the basis. */
export const measurements: Readonly<Record<string, string>> = {
  按不变价格计算: 'at constant prices',
  按可比价格计算: 'at comparable prices',
  按可比价计算: 'at comparable prices',
  扣除价格因素: 'in real terms',
  扣除价格因素后: 'in real terms',
  扣除价格因素影响: 'in real terms',
  扣除价格因素影响后: 'in real terms',
  扣除物价因素: 'in real terms',
  扣除物价因素后: 'in real terms',
  名义: 'in nominal terms',
  实际: 'in real terms',
};

/** Whose figure it is, without a name. */
export const scopes: Readonly<Record<string, string>> = {
  该村: 'the village',
  该区: 'the district',
  该省: 'the province',
  该市: 'the city',
  该县: 'the county',
  该镇: 'the town',
  该州: 'the prefecture',
  本市: 'the city',
  全国: 'China',
  全区: 'the area', // a district or an autonomous region
  全省: 'the province',
  全市: 'the city',
  全县: 'the county',
  全州: 'the prefecture',
  我国: 'China',
  我省: 'the province',
  我市: 'the city',
};
