/** Everything that can be set. */
import { ShowChoice } from '../shared/ShowChoice.tsx';
import { Switch } from '../shared/Switch.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import type { SettingsValues } from './settings-values.ts';

export interface OptionsViewProps {
  readonly settings: SettingsValues;
  /** Match patterns of the sites that are always read. */
  readonly origins: readonly string[];
  readonly officialMedia: boolean;
  readonly version: string;
  readonly onChange: (change: Partial<SettingsValues>) => void;
  readonly onRemoveOrigin: (origin: string) => void;
  readonly onToggleOfficialMedia: () => void;
}

const LONGEST_DELAY_MS = 1_000;
const THEMES = ['auto', 'light', 'dark'] as const;

export function OptionsView(props: OptionsViewProps) {
  const { settings, onChange } = props;
  return (
    <div class="options" lang="en">
      <header class="options-head">
        <Wordmark />
        <h1>Options</h1>
      </header>
      <section class="options-group">
        <h2>Reading</h2>
        <ShowChoice value={settings.show} onChange={(show) => onChange({ show })} />
        <label class="options-row">
          <span>Rest on a term before its popover opens</span>
          <input
            type="range"
            min={0}
            max={LONGEST_DELAY_MS}
            step={50}
            value={settings.openDelay}
            onChange={(event) => onChange({ openDelay: Number(event.currentTarget.value) })}
          />
          <output>{settings.openDelay} ms</output>
        </label>
        <label class="options-row">
          <span>Colours</span>
          <select
            value={settings.theme}
            onChange={(event) => onChange({ theme: event.currentTarget.value as SettingsValues['theme'] })}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {theme === 'auto' ? 'As the system' : theme === 'light' ? 'Light' : 'Dark'}
              </option>
            ))}
          </select>
        </label>
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
