import type { ArticleReading } from '../../engine/annotation.ts';
import { useWording } from '../shared/wording.tsx';
import { chineseOf } from './chinese-of.ts';

/** Whether our editors have written what is told of this article. */
export function isNoted({ paragraphs }: ArticleReading): boolean {
  return paragraphs.some(({ english }) => english.some(({ kind }) => kind === 'note'));
}

/** How much of the article is told and explained, and what is not. */
export function Coverage({ reading }: { readonly reading: ArticleReading }) {
  const { panel: say } = useWording();
  const { clauses, told, terms, unknown } = reading.coverage;
  return (
    <footer class="panel-coverage">
      {!isNoted(reading) && `${say.told(told, clauses)} `}
      {say.explained(terms)}
      {unknown.length > 0 && (
        <>
          {' '}
          {say.notInGlossary} <span lang={chineseOf(reading)}>{unknown.join('、')}</span>
          {say.notInGlossaryEnd}
        </>
      )}
    </footer>
  );
}
