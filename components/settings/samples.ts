/** Sentences for the previews. Written by us: the city and the figures are invented, the terms are real. */
export const samples = {
  /** 一个 and 不是 are spoken otherwise than they are cited; a term, a name, common words and rare ones. */
  pinyin: '陈立民说：“制造业不是包袱，是一个城市的家底。”今年，清河市将培育新质生产力。',
  known: '企业发展要靠创新，经济增长要靠企业。',
  popover: '全市抢抓“两重”“两新”政策机遇，专精特新企业达到1860家。',
  panel: '2024年，全市规模以上工业增加值增长8.3%。',
  money: '全区规上工业产值突破2700亿元。',
} as const;

/** The sum in the sample of money. */
export const sampleSum = '2700亿元';
