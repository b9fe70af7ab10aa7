/** What a person takes away from a page: words, citations, and the article as a file. */
import type { Signal } from '@preact/signals';
import type { NoticeContent } from '../../components/notice/Notice.tsx';
import type { PopoverModel } from '../../components/popover/popover-model.ts';
import type { ArticleReading } from '../../engine/annotation.ts';
import { ask } from '../../messages/ask.ts';
import type { Reader } from '../../page/reader.ts';
import { styleOf, type Settings } from '../../settings/schema.ts';
import { articleOf } from './asking.ts';
import { createCiting, type Citing } from './citing.ts';
import { createExporting, type Exporting } from './exporting.ts';
import { createSaving, type Saving } from './saving.ts';

export interface Taking extends Saving, Citing, Exporting {}

interface TakingParts {
  readonly document: Document;
  readonly reader: Reader;
  readonly popover: PopoverModel;
  readonly settings: Signal<Settings>;
  readonly article: Signal<ArticleReading | null>;
  readonly notice: Signal<NoticeContent | null>;
  readonly isOurs: (node: Node) => boolean;
}

export function createTaking(parts: TakingParts, ending: AbortSignal): Taking {
  const { reader, settings, article } = parts;
  /** The article as it is shown, or read for those who want it without the panel. */
  const readingOfArticle = async (): Promise<ArticleReading> =>
    article.value ?? ask('read-article', { ...articleOf(reader), style: styleOf(settings.value) });
  return {
    ...createSaving(parts, ending),
    ...createCiting({ ...parts, readingOfArticle }, ending),
    ...createExporting(parts),
  };
}
