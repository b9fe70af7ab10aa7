import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { SelectRow } from '../shared/SelectRow.tsx';
import { Group } from './Group.tsx';
import { sampleSum } from './samples.ts';
import type { SettingsGroupProps } from './settings-values.ts';

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

/** A sum as the popover tells it. */
export interface SumPreview {
  readonly english: string;
  readonly converted: string | null;
}

export interface MoneyGroupProps extends SettingsGroupProps {
  /** null while it is being looked up. */
  readonly sum: SumPreview | null;
}

/** In what other currency sums of yuan are told, at whose rate. */
export function MoneyGroup({ settings, sum, onChange }: MoneyGroupProps) {
  return (
    <Group id="money" title="Money">
      <figure class="options-sample">
        <figcaption>So a popover tells it</figcaption>
        <p class="options-sum">
          {/* Not read as a page is: what is asked here is what its popover says. */}
          <span lang="zh-Hans" translate={false}>
            {sampleSum}
          </span>
          <span>
            {sum?.english ?? '…'}
            {sum?.converted && <span class="options-converted">{sum.converted}</span>}
          </span>
        </p>
      </figure>
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
      <p class="options-soft">At the rate that you set. Yanzhen fetches no rate: it uses no network.</p>
    </Group>
  );
}

interface RateRowProps {
  readonly code: string;
  readonly rate: string;
  readonly onChange: (rate: string) => void;
}

/** A rate that is none is told beside the field and not stored. What is being written stays, whatever is drawn meanwhile. */
function RateRow({ code, rate, onChange }: RateRowProps) {
  const written = useSignal(rate);
  const fault = useSignal(false);
  useEffect(() => {
    written.value = rate;
  }, [rate]);
  const keep = (): void => {
    const wanted = written.value.trim().replace(',', '.');
    fault.value = !/^(?=.*[1-9])\d{1,6}(\.\d{1,6})?$/.test(wanted);
    if (!fault.value) onChange(wanted);
  };
  return (
    <label class="select-row">
      <span>Yuan for 1 {code}</span>
      <input
        type="text"
        inputMode="decimal"
        placeholder="such as 7.12"
        value={written.value}
        aria-invalid={fault.value}
        onInput={(event) => (written.value = event.currentTarget.value)}
        onChange={keep}
      />
      {fault.value && <span role="alert">A rate is a number above 0, such as 7.12.</span>}
    </label>
  );
}
