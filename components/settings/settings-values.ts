import type { Show } from '../shared/ShowChoice.tsx';

/** What can be set; `settings/schema.ts` stores the same. */
export interface SettingsValues {
  readonly show: Show;
  /** Milliseconds. */
  readonly openDelay: number;
  readonly theme: 'auto' | 'light' | 'dark';
  /** CSS pixels. */
  readonly panelWidth: number;
}
