/** The article as a file: a page for printing, or Markdown. */
import type { Signal } from '@preact/signals';
import type { NoticeContent } from '../../components/notice/Notice.tsx';
import type { ExportFormat } from '../../components/panel/ExportMenu.tsx';
import { offerFile } from '../../components/shared/offer-file.ts';
import type { ArticleReading, Token } from '../../engine/annotation.ts';
import { fileNameOf, notesOf, type ArticleExport } from '../../export/article-export.ts';
import { articleAsHtml } from '../../export/article-html.ts';
import { articleAsMarkdown } from '../../export/article-markdown.ts';
import { ask } from '../../messages/ask.ts';
import type { Reader } from '../../page/reader.ts';
import { inPageWords } from '../../settings/interface-language.ts';
import { styleOf, type Settings } from '../../settings/schema.ts';
import { annotate, contextOf, sourceOf } from './asking.ts';

export interface Exporting {
  /** Hands the person the article as a file; what goes wrong is told in a notice. */
  readonly exportArticle: (format: ExportFormat) => Promise<void>;
}

interface ExportingParts {
  readonly document: Document;
  readonly reader: Reader;
  readonly settings: Signal<Settings>;
  readonly notice: Signal<NoticeContent | null>;
  readonly readingOfArticle: () => Promise<ArticleReading>;
}

export function createExporting(parts: ExportingParts): Exporting {
  return {
    async exportArticle(format) {
      try {
        const article = await collect(parts);
        const name = fileNameOf(article.reading.title);
        if (format === 'html') offerFile(`${name}.html`, articleAsHtml(article), 'text/html');
        else offerFile(`${name}.md`, articleAsMarkdown(article, { text: true }), 'text/markdown');
      } catch (error) {
        const text = error instanceof Error ? error.message : inPageWords().exporting.failed;
        parts.notice.value = { text, onUndo: null };
      }
    },
  };
}

async function collect({ document, reader, settings, readingOfArticle }: ExportingParts): Promise<ArticleExport> {
  const reading = await readingOfArticle();
  const headwords = reading.terms.map(({ entry }) => entry);
  const [cards, titleTokens] = await Promise.all([
    ask('look-up-headwords', { headwords, style: styleOf(settings.value) }),
    readTitle(reading, reader, settings.value),
  ]);
  return { reading, titleTokens, notes: notesOf(reading, cards), source: sourceOf(document, reader) };
}

async function readTitle({ title }: ArticleReading, reader: Reader, settings: Settings): Promise<readonly Token[]> {
  if (title === null) return [];
  const [tokens = []] = await annotate([title], contextOf(reader), reader.article.date, settings);
  return tokens;
}
