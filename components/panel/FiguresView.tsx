/** The figures of the article: what they say as a table, beside each other where they can be compared, and each by itself. */
import type { ArticleReading } from '../../engine/annotation.ts';
import { usePanelWording } from './panel-wording.ts';
import { chineseOf } from './chinese-of.ts';
import { factsAsCsv } from './fact-csv.ts';
import { FactPlot } from './FactPlot.tsx';
import { plotsOf } from './fact-plot.ts';
import { FactTable } from './FactTable.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { PanelProps } from './Panel.tsx';

type FiguresViewProps = Pick<PanelProps, 'onChoose' | 'onCopy' | 'onSave'> & { readonly reading: ArticleReading };

export function FiguresView({ reading, onChoose, onCopy, onSave }: FiguresViewProps) {
  const { figures: say } = usePanelWording();
  const plots = plotsOf(reading.facts);
  return (
    <>
      {reading.facts.length > 0 && (
        <section class="panel-section" aria-label={say.say}>
          <h3 class="panel-heading">{say.say}</h3>
          <FactTable facts={reading.facts} onChoose={onChoose} />
          <div class="panel-actions">
            <button type="button" class="panel-button" onClick={() => onCopy(factsAsCsv(reading))}>
              {say.copyCsv}
            </button>
            <button type="button" class="panel-button" onClick={() => onSave('figures.csv', factsAsCsv(reading))}>
              {say.saveCsv}
            </button>
          </div>
        </section>
      )}
      {plots.length > 0 && (
        <section class="panel-section" aria-label={say.compared}>
          <h3 class="panel-heading">{say.compared}</h3>
          {plots.map((plot) => (
            <FactPlot key={plot.title} plot={plot} onChoose={onChoose} />
          ))}
        </section>
      )}
      <section class="panel-section" aria-label={say.every}>
        <h3 class="panel-heading">{say.every}</h3>
        <FigureTable figures={reading.figures} chinese={chineseOf(reading)} onChoose={onChoose} />
      </section>
    </>
  );
}
