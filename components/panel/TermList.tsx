import type { ArticleReading } from '../../engine/annotation.ts';

export interface TermListProps {
  readonly reading: ArticleReading;
  readonly onOpenTerm: (headword: string) => void;
}

/** The terms of the article in the order in which they come, with what the glossary does not know said openly. */
export function TermList({ reading: { terms, coverage }, onOpenTerm }: TermListProps) {
  return (
    <>
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
      {terms.length === 0 && <p class="panel-notice">The glossary knows none of the words of this article.</p>}
      {coverage.unknown.length > 0 && (
        <p class="panel-coverage">
          Looks like a term, not in the glossary: <span lang="zh-Hans">{coverage.unknown.join('、')}</span>
        </p>
      )}
    </>
  );
}
