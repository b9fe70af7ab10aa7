import type { Level } from '../shared/LevelChoice.tsx';
import type { Notation } from '../shared/NotationChoice.tsx';
import type { Show } from '../shared/ShowChoice.tsx';
import type { LanguageChoice } from '../../wording/language.ts';

/** What can be set; `settings/schema.ts` stores the same. */
export interface SettingsValues {
  readonly show: Show;
  readonly level: Level;
  readonly notation: Notation;
  readonly sandhi: boolean;
  readonly capitals: boolean;
  readonly opensBy: 'rest' | 'click';
  /** Milliseconds. */
  readonly openDelay: number;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly interfaceLanguage: LanguageChoice;
  readonly secondCurrency: 'none' | 'USD' | 'EUR' | 'GBP' | 'JPY' | 'HKD' | 'AUD' | 'CAD' | 'SGD' | 'KRW';
  /** Yuan for one unit of it; '' until it is set. */
  readonly exchangeRate: string;
  readonly panelSide: 'right' | 'left' | 'bottom';
  /** CSS pixels. */
  readonly panelWidth: number;
  /** CSS pixels. */
  readonly panelHeight: number;
}

/** What each group of settings is handed. */
export interface SettingsGroupProps {
  readonly settings: SettingsValues;
  readonly onChange: (change: Partial<SettingsValues>) => void;
}
