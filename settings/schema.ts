/** The shape of what a person can set. */
import * as v from 'valibot';

/** How many of the commonest words of general Chinese may go without pinyin. */
export const levels = [0, 500, 1_000, 2_000, 4_000, 8_000] as const;

/** In what else sums of yuan may be told. */
export const secondCurrencies = ['none', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'AUD', 'CAD', 'SGD', 'KRW'] as const;

export const settingsSchema = v.object({
  /** Over which words pinyin stands. */
  show: v.picklist(['all', 'terms', 'hover']),
  /** That many of the commonest words go without pinyin; names, terms and rare words never do. */
  level: v.picklist(levels),
  /** How readings are written: tone marks, tone numbers or zhuyin. */
  notation: v.picklist(['marks', 'numbers', 'zhuyin']),
  /** Tones as they are spoken, instead of as they are cited. */
  sandhi: v.boolean(),
  /** A capital at the start of a sentence. */
  capitals: v.boolean(),
  /** Whether a popover opens by itself under a resting pointer, or only when its word is clicked. */
  opensBy: v.picklist(['rest', 'click']),
  /** Milliseconds that the pointer rests on a word before its popover opens. */
  openDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** In which language Yanzhen itself speaks; 'auto' is the browser's. */
  interfaceLanguage: v.picklist(['auto', 'en', 'zh-Hans']),
  /** Another currency for sums of yuan. */
  secondCurrency: v.picklist(secondCurrencies),
  /** Yuan for one unit of it, as the person has set it, '' until then; no rate is ever fetched. */
  exchangeRate: v.pipe(
    v.string(),
    v.regex(/^(\d{1,6}(\.\d{1,6})?)?$/),
    v.check((rate) => rate === '' || Number(rate) > 0),
  ),
  /** Where the panel stands on screens that leave a choice. */
  panelSide: v.picklist(['right', 'left', 'bottom']),
  /** Width of the panel beside the article, in CSS pixels. */
  panelWidth: v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(1_200)),
  /** Height of the panel at the bottom, in CSS pixels. */
  panelHeight: v.pipe(v.number(), v.integer(), v.minValue(160), v.maxValue(1_200)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  show: 'all',
  level: 0,
  notation: 'marks',
  sandhi: false,
  capitals: false,
  opensBy: 'rest',
  openDelay: 150,
  theme: 'auto',
  interfaceLanguage: 'auto',
  secondCurrency: 'none',
  exchangeRate: '',
  panelSide: 'right',
  panelWidth: 400,
  panelHeight: 340,
};

/** What the engine is told of how readings are written. */
export function styleOf({ notation, sandhi, capitals }: Settings): Pick<Settings, 'notation' | 'sandhi' | 'capitals'> {
  return { notation, sandhi, capitals };
}

/** What the engine is told of the second currency; null where there is none, or no rate. */
export function rateOf({
  secondCurrency,
  exchangeRate,
}: Settings): { readonly code: string; readonly yuan: string } | null {
  return secondCurrency === 'none' || exchangeRate === '' ? null : { code: secondCurrency, yuan: exchangeRate };
}
