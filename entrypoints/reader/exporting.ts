/** The article as a file: a page for printing, or Markdown. The background writes it. */
import type { Signal } from '@preact/signals';
import type { NoticeContent } from '../../components/notice/Notice.tsx';
import type { ExportFormat } from '../../components/panel/ExportMenu.tsx';
import { offerFile } from '../../components/shared/offer-file.ts';
import { fileNameOf } from '../../export/file-name.ts';
import { ask } from '../../messages/ask.ts';
import { outletOf } from '../../page/outlet.ts';
import type { Reader } from '../../page/reader.ts';
import { inPageWords } from '../../settings/interface-language.ts';
import { styleOf, type Settings } from '../../settings/schema.ts';
import { articleOf } from './asking.ts';

export interface Exporting {
  /** Hands the person the article as a file; what goes wrong is told in a notice. */
  readonly exportArticle: (format: ExportFormat) => Promise<void>;
}

interface ExportingParts {
  readonly document: Document;
  readonly reader: Reader;
  readonly settings: Signal<Settings>;
  readonly notice: Signal<NoticeContent | null>;
}

const FILES: Readonly<Record<ExportFormat, readonly [suffix: string, type: string]>> = {
  html: ['html', 'text/html'],
  markdown: ['md', 'text/markdown'],
};

export function createExporting({ document, reader, settings, notice }: ExportingParts): Exporting {
  return {
    async exportArticle(format) {
      try {
        const article = articleOf(reader);
        const style = styleOf(settings.value);
        const text = await ask('export-article', {
          ...article,
          style,
          outlet: outletOf(document).slice(0, 300),
          format,
        });
        const [suffix, type] = FILES[format];
        offerFile(`${fileNameOf(article.title)}.${suffix}`, text, type);
      } catch (error) {
        const text = error instanceof Error ? error.message : inPageWords().page.notExported;
        notice.value = { text, onUndo: null };
      }
    },
  };
}
