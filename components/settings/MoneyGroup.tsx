import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useOwnWording } from '../shared/own-wording.ts';
import { SelectRow } from '../shared/SelectRow.tsx';
import { Group } from './Group.tsx';
import { sampleSum } from './samples.ts';
import type { SettingsGroupProps } from './settings-values.ts';

const CURRENCIES = ['none', 'USD', 'EUR', 'GBP', 'JPY', 'HKD', 'AUD', 'CAD', 'SGD', 'KRW'] as const;

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
  const { options: say } = useOwnWording();
  return (
    <Group id="money" title={say.groups.money}>
      <figure class="options-sample">
        <figcaption>{say.moneySample}</figcaption>
        <p class="options-sum">
          {/* Not read as a page is: what is asked here is what its popover says. */}
          <span lang="zh-Hans" translate={false}>
            {sampleSum}
          </span>
          <span lang="en">
            {sum?.english ?? '…'}
            {sum?.converted && <span class="options-converted">{sum.converted}</span>}
          </span>
        </p>
      </figure>
      <SelectRow
        label={say.secondCurrency}
        value={settings.secondCurrency}
        choices={CURRENCIES.map((code) => [code, say.currencies[code]])}
        onChange={(secondCurrency) => onChange({ secondCurrency, exchangeRate: '' })}
      />
      {settings.secondCurrency !== 'none' && (
        <RateRow
          code={settings.secondCurrency}
          rate={settings.exchangeRate}
          onChange={(exchangeRate) => onChange({ exchangeRate })}
        />
      )}
      <p class="options-soft">{say.moneyNote}</p>
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
  const { options: say } = useOwnWording();
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
      <span>{say.rate(code)}</span>
      <input
        type="text"
        inputMode="decimal"
        placeholder={say.rateExample}
        value={written.value}
        aria-invalid={fault.value}
        onInput={(event) => (written.value = event.currentTarget.value)}
        onChange={keep}
      />
      {fault.value && <span role="alert">{say.rateFault}</span>}
    </label>
  );
}
