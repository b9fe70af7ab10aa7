/** Tells of settings that could not be read; shown until the person closes it. */

export interface LostSettingsProps {
  /** Names of the settings that have their defaults because of it; null where it may be several. */
  readonly names: readonly (string | null)[];
  /** Hands over what was found. */
  readonly onSave: () => void;
  readonly onClose: () => void;
}

const LABELS: Readonly<Record<string, string>> = {
  show: 'Pinyin over',
  level: 'Words without pinyin',
  notation: 'Written with',
  sandhi: 'Tones as they are spoken',
  capitals: 'A capital at the start of a sentence',
  openDelay: 'Rest on a term before its popover opens',
  theme: 'Colours',
  secondCurrency: 'Tell sums of yuan in another currency too',
  exchangeRate: 'The exchange rate',
  panelSide: 'Where the panel stands',
  panelWidth: 'The panel’s width',
  panelHeight: 'The panel’s height',
};

export function LostSettings({ names, onSave, onClose }: LostSettingsProps) {
  if (names.length === 0) return null;
  const known = names.flatMap((name) => (name !== null && LABELS[name] !== undefined ? [`“${LABELS[name]}”`] : []));
  const which = known.length === 0 ? 'Settings of an earlier version' : [...new Set(known)].join(', ');
  return (
    <section class="options-lost" role="alert">
      <p>
        {which} could not be read, and {known.length === 1 ? 'has its default' : 'have their defaults'} now. What was
        stored is kept, so nothing is lost.
      </p>
      <p class="options-tools">
        <button type="button" class="link" onClick={onSave}>
          Save what was found
        </button>
        <button type="button" class="link" onClick={onClose}>
          Close
        </button>
      </p>
    </section>
  );
}
