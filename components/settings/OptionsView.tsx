/** Everything that can be set. */
import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { LevelChoice } from '../shared/LevelChoice.tsx';
import { ShowChoice } from '../shared/ShowChoice.tsx';
import { Switch } from '../shared/Switch.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import { KnownWords, type KnownWordsProps } from './KnownWords.tsx';
import { PopoverChoice } from './PopoverChoice.tsx';
import type { SettingsValues } from './settings-values.ts';

export interface OptionsViewProps {
  readonly settings: SettingsValues;
  readonly known: KnownWordsProps;
  /** Match patterns of the sites that are always read. */
  readonly origins: readonly string[];
  readonly officialMedia: boolean;
  readonly version: string;
  readonly onChange: (change: Partial<SettingsValues>) => void;
  readonly onRemoveOrigin: (origin: string) => void;
  readonly onToggleOfficialMedia: () => void;
}

const THEMES = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;
const NOTATIONS = [
  ['marks', 'Tone marks: Chóngqìng'],
  ['numbers', 'Tone numbers: Chong2qing4'],
  ['zhuyin', 'Zhuyin: ㄔㄨㄥˊ ㄑㄧㄥˋ'],
] as const;

const CURRENCIES = [
  ['none', 'No'],
  ['USD', 'US dollars'],
  ['EUR', 'Euros'],
  ['GBP', 'Pounds sterling'],
  ['JPY', 'Yen'],
  ['HKD', 'Hong Kong dollars'],
  ['AUD', 'Australian dollars'],
  ['CAD', 'Canadian dollars'],
  ['SGD', 'Singapore dollars'],
  ['KRW', 'Won'],
] as const;

interface RateRowProps {
  readonly code: string;
  readonly rate: string;
  readonly onChange: (rate: string) => void;
}

/** A rate that is none is told beside the field and not stored. */
function RateRow({ code, rate, onChange }: RateRowProps) {
  const fault = useMemo(() => signal(false), []);
  return (
    <label class="select-row">
      <span>Yuan for 1 {code}</span>
      <input
        type="text"
        inputMode="decimal"
        placeholder="such as 7.12"
        value={rate}
        aria-invalid={fault.value}
        onChange={(event) => {
          const written = event.currentTarget.value.trim().replace(',', '.');
          fault.value = !/^(?=.*[1-9])\d{1,6}(\.\d{1,6})?$/.test(written);
          if (!fault.value) onChange(written);
        }}
      />
      {fault.value && <span role="alert">A rate is a number above 0, such as 7.12.</span>}
    </label>
  );
}

interface SelectRowProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
}

function SelectRow<Value extends string>({ label, value, choices, onChange }: SelectRowProps<Value>) {
  return (
    <label class="select-row">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([choice]) => choice === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function OptionsView(props: OptionsViewProps) {
  const { settings, onChange } = props;
  return (
    <div class="options" lang="en">
      <header class="options-head">
        <Wordmark />
        <h1>Options</h1>
        <a class="link" href="vocabulary.html">
          My words
        </a>
      </header>
      <section class="options-group">
        <h2>Pinyin</h2>
        <ShowChoice value={settings.show} onChange={(show) => onChange({ show })} />
        {settings.show === 'all' && (
          <>
            <LevelChoice value={settings.level} onChange={(level) => onChange({ level })} />
            <p class="options-soft">
              By frequency in general Chinese. Names, terms and words that no dictionary has keep their pinyin.
            </p>
          </>
        )}
        <SelectRow
          label="Written with"
          value={settings.notation}
          choices={NOTATIONS}
          onChange={(notation) => onChange({ notation })}
        />
        <Switch
          label="Tones as they are spoken"
          note="yí gè, bú shì, and a third tone before a third as the second. Otherwise as dictionaries have them."
          isOn={settings.sandhi}
          onToggle={() => onChange({ sandhi: !settings.sandhi })}
        />
        <Switch
          label="A capital at the start of a sentence"
          isOn={settings.capitals}
          onToggle={() => onChange({ capitals: !settings.capitals })}
        />
      </section>
      <KnownWords {...props.known} />
      <section class="options-group">
        <h2>Popover and colours</h2>
        <PopoverChoice opensBy={settings.opensBy} openDelay={settings.openDelay} onChange={onChange} />
        <SelectRow label="Colours" value={settings.theme} choices={THEMES} onChange={(theme) => onChange({ theme })} />
      </section>
      <section class="options-group">
        <h2>Money</h2>
        <SelectRow
          label="Tell sums of yuan in another currency too"
          value={settings.secondCurrency}
          choices={CURRENCIES}
          onChange={(secondCurrency) => onChange({ secondCurrency, exchangeRate: '' })}
        />
        {settings.secondCurrency !== 'none' && (
          <RateRow
            code={settings.secondCurrency}
            rate={settings.exchangeRate}
            onChange={(exchangeRate) => onChange({ exchangeRate })}
          />
        )}
        <p class="options-soft">
          At the rate that you set, in the popover over a figure. Yanzhen fetches no rate: it uses no network.
        </p>
      </section>
      <section class="options-group">
        <h2>Sites</h2>
        <Switch
          label="Read Chinese official media by itself"
          note="Your browser will ask you about these sites."
          isOn={props.officialMedia}
          onToggle={props.onToggleOfficialMedia}
        />
        {props.origins.length === 0 ? (
          <p class="options-soft">No site is read by itself. Choose “Always read” in the toolbar popup on a site.</p>
        ) : (
          <ul class="options-sites">
            {props.origins.map((origin) => (
              <li key={origin}>
                <span>{origin.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/\*$/, '')}</span>
                <button type="button" class="link" onClick={() => props.onRemoveOrigin(origin)}>
                  Remove
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="options-group">
        <h2>About</h2>
        <p class="options-soft">
          Yanzhen {props.version}. Works on your computer alone and sends nothing. Code and glossary: MIT. Word
          definitions are derived from{' '}
          <a href="https://cc-cedict.org/" target="_blank" rel="noreferrer">
            CC-CEDICT
          </a>
          , CC BY-SA 4.0.
        </p>
      </section>
    </div>
  );
}
