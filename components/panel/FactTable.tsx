import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { FactReading, Span } from '../../engine/index.ts';
import { ORDERS, sortFacts, type Order } from './fact-order.ts';
import { STATUS_LABELS } from './StatementItem.tsx';

export interface FactTableProps {
  readonly facts: readonly FactReading[];
  readonly onChoose: (paragraph: number, span: Span) => void;
}

const LABELS: Readonly<Record<Order, string>> = {
  article: 'Order of the article',
  indicator: 'Indicator',
  value: 'Value',
  change: 'Change',
  period: 'Period',
  status: 'Status',
  speaker: 'Speaker',
};

/** What the figures of the article say: indicator, value, change, period, status and speaker, in the order one chooses. */
export function FactTable({ facts, onChoose }: FactTableProps) {
  const order = useMemo(() => signal<Order>('article'), []);
  const descending = useMemo(() => signal(false), []);
  return (
    <>
      <div class="panel-sort">
        <label>
          Sort by{' '}
          <select value={order.value} onChange={(event) => (order.value = event.currentTarget.value as Order)}>
            {ORDERS.map((each) => (
              <option key={each} value={each}>
                {LABELS[each]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="panel-button"

          onClick={() => (descending.value = !descending.value)}
        >
          {descending.value ? 'Descending' : 'Ascending'}
        </button>
      </div>
      <table class="panel-table panel-facts">
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col">Value</th>
            <th scope="col">Change</th>
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
  const { indicator, place, value, change, period, status, speaker } = fact;
  // The reading tells the office of who speaks; a name is enough here.
  const details = [place, period, speaker?.replace(/, .*$/, '') ?? null].filter((part) => part !== null);
  return (
    <tr>
      <th scope="row">
        <button type="button" class="panel-link" onClick={() => onChoose(fact.paragraph, fact)}>
          {indicator}
        </button>
        <span class="panel-fact-details">
          {status !== null && status !== 'reported' && (
            <span class="statement-status" data-status={status}>
              {STATUS_LABELS[status]}
            </span>
          )}
          {details.join(' · ')}
        </span>
      </th>
      <td>{value ?? <Nothing />}</td>
      <td>{change ?? <Nothing />}</td>
    </tr>
  );
}

function Nothing() {
  return (
    <span class="panel-nothing" aria-label="none">
      –
    </span>
  );
}
