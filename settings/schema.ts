/** The shape of what a person can set. */
import * as v from 'valibot';

export const settingsSchema = v.object({
  /** Over which words pinyin stands. */
  show: v.picklist(['all', 'terms', 'hover']),
  /** Milliseconds that the pointer rests on a term before its popover opens. */
  openDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Width of the panel in CSS pixels. */
  panelWidth: v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(1_200)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = { show: 'all', openDelay: 150, theme: 'auto', panelWidth: 400 };
