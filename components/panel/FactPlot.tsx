import type { Span } from '../../engine/index.ts';
import { English } from '../shared/English.tsx';
import { usePanelWording } from './panel-wording.ts';
import type { Plot } from './fact-plot.ts';

export interface FactPlotProps {
  readonly plot: Plot;
  readonly onChoose: (paragraph: number, span: Span) => void;
}

/** Bars from nought, each with its label and its value in words; what is no result has an open bar. */
export function FactPlot({ plot, onChoose }: FactPlotProps) {
  const { panel: say } = usePanelWording();
  return (
    <figure class="panel-plot">
      <figcaption lang="en">{plot.title}</figcaption>
      <ul>
        {plot.bars.map(({ label, value, length, isAhead, fact }) => (
          <li key={`${fact.paragraph} ${fact.start} ${label}`}>
            <button type="button" class="panel-link" lang="en" onClick={() => onChoose(fact.paragraph, fact)}>
              {label}
            </button>
            <span class="panel-bar" data-ahead={isAhead || undefined} style={{ inlineSize: `${length * 100}%` }} />
            <span class="panel-bar-value">
              <English>{value}</English>
              {isAhead && fact.status && ` (${say.statuses[fact.status].toLowerCase()})`}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
