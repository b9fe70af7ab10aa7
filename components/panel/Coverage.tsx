import type { ArticleReading } from '../../engine/annotation.ts';

/** Whether our editors have written what is told of this article. */
export function isNoted({ paragraphs }: ArticleReading): boolean {
  return paragraphs.some(({ english }) => english.some(({ kind }) => kind === 'note'));
}

/** How much of the article is told and explained, and what is not. */
export function Coverage({ reading }: { readonly reading: ArticleReading }) {
  const { clauses, told, terms, unknown } = reading.coverage;
  return (
    <footer class="panel-coverage">
      {!isNoted(reading) && `${told} of ${clauses} clauses told in English. `}
      {terms} terms explained.
      {unknown.length > 0 && (
        <>
          {' '}
          Not in the glossary: <span lang="zh-Hans">{unknown.join('、')}</span>.
        </>
      )}
    </footer>
  );
}
