/** The brief by section, each line with the way to its Chinese. */
import type { ArticleReading } from '../../engine/annotation.ts';
import { usePanelWording } from './panel-wording.ts';
import { briefSections } from './brief-sections.ts';
import { Coverage } from './Coverage.tsx';
import type { PanelProps } from './Panel.tsx';

type BriefViewProps = Pick<PanelProps, 'onChoose'> & { readonly reading: ArticleReading };

export function BriefView({ reading, onChoose }: BriefViewProps) {
  const { panel: say } = usePanelWording();
  return (
    <>
      <div class="panel-sections">
        {briefSections(reading.brief).map(({ section, lines }) => (
          <section key={section} class="panel-section" aria-label={say.sections[section]}>
            <h3 class="panel-heading">{say.sections[section]}</h3>
            <ul class="panel-brief">
              {lines.map(({ text, paragraph, start, end }) => (
                <li key={`${paragraph} ${start} ${text}`}>
                  <button type="button" class="statement" lang="en" onClick={() => onChoose(paragraph, { start, end })}>
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {reading.brief.length === 0 && <p class="panel-soft">{say.noBrief}</p>}
      <Coverage reading={reading} />
    </>
  );
}
