/** The brief by section, each line with the way to its Chinese. */
import type { ArticleReading } from '../../engine/annotation.ts';
import { briefSections } from './brief-sections.ts';
import { Coverage } from './Coverage.tsx';
import type { PanelProps } from './Panel.tsx';

type BriefViewProps = Pick<PanelProps, 'onChoose'> & { readonly reading: ArticleReading };

export function BriefView({ reading, onChoose }: BriefViewProps) {
  return (
    <>
      <div class="panel-sections">
        {briefSections(reading.brief).map(({ title, lines }) => (
          <section key={title} class="panel-section" aria-label={title}>
            <h3 class="panel-heading">{title}</h3>
            <ul class="panel-brief">
              {lines.map(({ text, paragraph, start, end }) => (
                <li key={`${paragraph} ${start} ${text}`}>
                  <button type="button" class="statement" onClick={() => onChoose(paragraph, { start, end })}>
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {reading.brief.length === 0 && <p class="panel-soft">Nothing here parsed well enough to be told in brief.</p>}
      <Coverage reading={reading} />
    </>
  );
}
