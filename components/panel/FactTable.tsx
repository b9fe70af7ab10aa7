import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { FactReading, Span } from '../../engine/index.ts';
import { English } from '../shared/English.tsx';
import { usePanelWording } from './panel-wording.ts';
import { ORDERS, sortFacts, type Order } from './fact-order.ts';

export interface FactTableProps {
  readonly facts: readonly FactReading[];
  readonly onChoose: (paragraph: number, span: Span) => void;
}

/** What the figures of the article say: indicator, value, change, period, status and speaker, in the order one chooses. */
export function FactTable({ facts, onChoose }: FactTableProps) {
  const { figures: say } = usePanelWording();
  const order = useMemo(() => signal<Order>('article'), []);
  const descending = useMemo(() => signal(false), []);
  return (
    <>
      <div class="panel-sort">
        <label>
          {say.sortBy}{' '}
          <select value={order.value} onChange={(event) => (order.value = event.currentTarget.value as Order)}>
            {ORDERS.map((each) => (
              <option key={each} value={each}>
                {say.orders[each]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="panel-button"

          onClick={() => (descending.value = !descending.value)}
        >
          {descending.value ? say.descending : say.ascending}
        </button>
      </div>
      <table class="panel-table panel-facts">
        <thead>
          <tr>
            <th scope="col">{say.orders.indicator}</th>
            <th scope="col">{say.orders.value}</th>
            <th scope="col">{say.orders.change}</th>
          </tr>
        </thead>
        <tbody>
          {sortFacts(facts, order.value, descending.value).map((fact) => (
            <FactRow key={`${fact.paragraph} ${fact.start} ${fact.indicator}`} fact={fact} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function FactRow({ fact, onChoose }: { readonly fact: FactReading; readonly onChoose: FactTableProps['onChoose'] }) {
  const { panel: say } = usePanelWording();
  const { indicator, place, value, change, period, status, speaker } = fact;
  // The reading tells the office of who speaks; a name is enough here.
  const details = [place, period, speaker?.replace(/, .*$/, '') ?? null].filter((part) => part !== null);
  return (
    <tr>
      <th scope="row">
        <button type="button" class="panel-link" lang="en" onClick={() => onChoose(fact.paragraph, fact)}>
          {indicator}
        </button>
        <span class="panel-fact-details">
          {status !== null && status !== 'reported' && (
            <span class="statement-status" data-status={status}>
              {say.statuses[status]}
            </span>
          )}
          <English>{details.join(' · ')}</English>
        </span>
      </th>
      <td lang="en">{value ?? <Nothing />}</td>
      <td lang="en">{change ?? <Nothing />}</td>
    </tr>
  );
}

function Nothing() {
  const { figures: say } = usePanelWording();
  return (
    <span class="panel-nothing" aria-label={say.nothing}>
      –
    </span>
  );
}
