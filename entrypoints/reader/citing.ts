/** “Cite this passage”: what is selected, with its pinyin, its English and where it stands, onto the clipboard. */
import { signal, type Signal } from '@preact/signals';
import type { CitationContent } from '../../components/citation/CitationCard.tsx';
import type { ArticleReading } from '../../engine/annotation.ts';
import { citationText, citePassage, type PassagePart } from '../../export/cite.ts';
import { LONGEST_PARAGRAPH } from '../../messages/protocol.ts';
import { writeClipboard } from '../../page/clipboard.ts';
import { findPassage, rememberSelection, type Selected } from '../../page/passage.ts';
import type { Reader } from '../../page/reader.ts';
import { inPageWords } from '../../settings/interface-language.ts';
import type { Settings } from '../../settings/schema.ts';
import { annotate, contextOf, sourceOf } from './asking.ts';

export interface Citing {
  /** What the card of the citation shows; null while there is none. */
  readonly citation: Signal<CitationContent | null>;
  /** Cites what is selected; null takes what the page has selected now, or had before the last tap. */
  readonly cite: (selected: Selected | null) => Promise<void>;
  readonly copyCitation: (text: string) => void;
  readonly closeCitation: () => void;
}

interface CitingParts {
  readonly document: Document;
  readonly reader: Reader;
  readonly settings: Signal<Settings>;
  readonly readingOfArticle: () => Promise<ArticleReading>;
  readonly isOurs: (node: Node) => boolean;
}

export function createCiting(parts: CitingParts, ending: AbortSignal): Citing {
  const { document, reader } = parts;
  const citation = signal<CitationContent | null>(null);
  const lastSelected = rememberSelection(document, parts.isOurs, ending);

  const copy = async (text: string): Promise<void> => {
    try {
      await writeClipboard(document, text);
      citation.value = { text, status: inPageWords().citation.copied };
    } catch (error) {
      console.info('Yanzhen could not copy.', error);
      citation.value = { text, status: inPageWords().citation.notCopied };
    }
  };

  return {
    citation,
    async cite(wanted) {
      const selected = wanted ?? lastSelected();
      if (selected === null) {
        citation.value = { text: null, status: inPageWords().citation.selectFirst };
        return;
      }
      try {
        const passage = await passageOf(selected, parts);
        await copy(citationText(citePassage(passage, reader.article.title, sourceOf(document, reader))));
      } catch (error) {
        const status = error instanceof Error ? error.message : inPageWords().citation.failed;
        citation.value = { text: null, status };
      }
    },
    copyCitation: (text) => void copy(text),
    closeCitation: () => (citation.value = null),
  };
}

/** The passage in the article, or, for what stands elsewhere on the page, by itself and without statements. */
async function passageOf(selected: Selected, parts: CitingParts): Promise<readonly PassagePart[]> {
  const { reader, settings } = parts;
  const { paragraphs } = await parts.readingOfArticle();
  const blocks = new Map(reader.article.paragraphs.map((text, index) => [text, index]));
  const blockOf = (index: number): Element | null =>
    reader.paragraphElement(blocks.get(paragraphs[index]?.text ?? '') ?? -1);
  const texts = paragraphs.map(({ text }) => text);
  const found = findPassage(texts, blockOf, selected);
  const inArticle = found.flatMap(({ paragraph: index, start, end }): PassagePart[] => {
    const paragraph = paragraphs[index];
    return paragraph ? [{ paragraph, span: { start, end } }] : [];
  });
  if (inArticle.length > 0) return inArticle;
  const text = selected.text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_PARAGRAPH);
  const [tokens = []] = await annotate([text], contextOf(reader), reader.article.date, settings.value);
  return [{ paragraph: { text, tokens, english: [] }, span: { start: 0, end: text.length } }];
}
