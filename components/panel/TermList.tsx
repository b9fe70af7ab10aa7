import type { ArticleReading } from '../../engine/annotation.ts';
import { English } from '../shared/English.tsx';
import { usePanelWording } from './panel-wording.ts';
import { chineseOf } from './chinese-of.ts';

export interface TermListProps {
  readonly reading: ArticleReading;
  readonly onOpenTerm: (headword: string) => void;
  /** Goes to where the article has these characters first. */
  readonly onOpenText: (text: string) => void;
}

/** The terms of the article in the order in which they come, with what the glossary does not know said openly. */
export function TermList({ reading, onOpenTerm, onOpenText }: TermListProps) {
  const { terms: say } = usePanelWording();
  const { terms, coverage } = reading;
  const { unknown } = coverage;
  if (terms.length + unknown.length === 0) return <p class="panel-notice">{say.none}</p>;
  return (
    <>
      <p class="panel-lead">{say.explained(terms.length, terms.length + unknown.length)}</p>
      <ul class="panel-terms">
        {terms.map(({ entry, headword, english, count }) => (
          <li key={entry}>
            <button type="button" class="panel-link" lang={chineseOf(reading)} onClick={() => onOpenTerm(entry)}>
              {headword}
            </button>
            <span>
              <English>{english}</English>
              {count > 1 && <span class="panel-count">×{count}</span>}
            </span>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <section class="panel-coverage" aria-label={say.notExplained}>
          <p>{say.unknown}</p>
          <ul class="panel-unknown">
            {unknown.map((text) => (
              <li key={text}>
                <button type="button" class="panel-link" lang={chineseOf(reading)} onClick={() => onOpenText(text)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
