/**
 * Readings that we lay over CC-CEDICT: the ordinary reading of a character that has several, and words that CC-CEDICT
 * lacks or reads otherwise than Xiandai Hanyu Cidian. A key is the simplified word, the value its reading as printed,
 * one syllable per character. Sorted by code points; a test says what stands out of order.
 */
export const CHARACTER_READINGS: Readonly<Record<string, string>> = {
  了: 'le',
  数: 'shù',
  率: 'lǜ',
  空: 'kōng',
  转: 'zhuǎn',
  重: 'zhòng',
  长: 'cháng',
};

export const WORD_READINGS: Readonly<Record<string, string>> = {
  两重: 'liǎngzhòng',
  人大: 'Réndà',
};
