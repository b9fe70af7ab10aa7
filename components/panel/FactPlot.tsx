import type { Span } from '../../engine/index.ts';
import type { Plot } from './fact-plot.ts';

export interface FactPlotProps {
  readonly plot: Plot;
  readonly onChoose: (paragraph: number, span: Span) => void;
}

/** Bars from nought, each with its label and its value in words; what is no result has an open bar. */
export function FactPlot({ plot, onChoose }: FactPlotProps) {
  return (
    <figure class="panel-plot">
      <figcaption>{plot.title}</figcaption>
      <ul>
        {plot.bars.map(({ label, value, length, isAhead, fact }) => (
          <li key={`${fact.paragraph} ${fact.start} ${label}`}>
            <button type="button" class="panel-link" onClick={() => onChoose(fact.paragraph, fact)}>
              {label}
            </button>
            <span class="panel-bar" data-ahead={isAhead || undefined} style={{ inlineSize: `${length * 100}%` }} />
            <span class="panel-bar-value">
              {value}
              {isAhead && ` (${fact.status})`}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
