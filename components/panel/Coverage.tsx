import type { ArticleReading } from '../../engine/annotation.ts';
import { spaced } from '../../wording/spaced.ts';
import { usePanelWording } from './panel-wording.ts';
import { chineseOf } from './chinese-of.ts';

/** Whether our editors have written what is told of this article. */
export function isNoted({ paragraphs }: ArticleReading): boolean {
  return paragraphs.some(({ english }) => english.some(({ kind }) => kind === 'note'));
}

/** How much of the article is told and explained, and what is not. */
export function Coverage({ reading }: { readonly reading: ArticleReading }) {
  const { panel: say } = usePanelWording();
  const { clauses, told, terms, unknown } = reading.coverage;
  return (
    <footer class="panel-coverage">
      {!isNoted(reading) && spaced(say.told(told, clauses))}
      {unknown.length > 0 ? spaced(say.explained(terms)) : say.explained(terms)}
      {unknown.length > 0 && (
        <>
          {spaced(say.notInGlossary)}
          <span lang={chineseOf(reading)}>{unknown.join('、')}</span>
          {say.notInGlossaryEnd}
        </>
      )}
    </footer>
  );
}
