import type { ArticleReading } from '../../engine/annotation.ts';

export interface TermListProps {
  readonly reading: ArticleReading;
  readonly onOpenTerm: (headword: string) => void;
  /** Goes to where the article has these characters first. */
  readonly onOpenText: (text: string) => void;
}

/** The terms of the article in the order in which they come, with what the glossary does not know said openly. */
export function TermList({ reading: { terms, coverage }, onOpenTerm, onOpenText }: TermListProps) {
  const { unknown } = coverage;
  if (terms.length + unknown.length === 0)
    return <p class="panel-notice">The glossary knows none of the words of this article.</p>;
  return (
    <>
      <p class="panel-lead">
        {terms.length} of {terms.length + unknown.length} explained
      </p>
      <ul class="panel-terms">
        {terms.map(({ entry, headword, english, count }) => (
          <li key={entry}>
            <button type="button" class="panel-link" lang="zh-Hans" onClick={() => onOpenTerm(entry)}>
              {headword}
            </button>
            <span>
              {english}
              {count > 1 && <span class="panel-count">×{count}</span>}
            </span>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <section class="panel-coverage" aria-label="Not explained">
          <p>Looks like a term, and the glossary does not have it:</p>
          <ul class="panel-unknown">
            {unknown.map((text) => (
              <li key={text}>
                <button type="button" class="panel-link" lang="zh-Hans" onClick={() => onOpenText(text)}>
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
