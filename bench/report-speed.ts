/** The section of the report that says how fast Yanzhen is next to pinyin-pro. */
import type { Engine, EngineParts } from '../engine/index.ts';
import { findUnits } from '../engine/occurrence.ts';
import { simplifyParagraph, surveyArticle } from '../engine/surroundings.ts';
import { readSegments } from '../language/reading/reading.ts';
import { segment } from '../language/segment.ts';
import type { PinyinPro } from './readers.ts';
import { composeParagraphs, measureSpeed, type Contestant } from './speed.ts';
import { formatTable } from './table.ts';

const PARAGRAPH_LENGTH = 200;
const ROUNDS = 15;

/** Characters a second, and how many times as fast as each of pinyin-pro's own segmentations. */
export function reportSpeed(
  sentences: readonly string[],
  engine: Engine,
  parts: EngineParts,
  { plain, complete }: { readonly plain: PinyinPro; readonly complete: PinyinPro },
): string {
  const paragraphs = composeParagraphs(sentences, PARAGRAPH_LENGTH);
  const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const speeds = measureSpeed(
    [
      ...contestantsOfYanzhen(paragraphs, engine, parts),
      { name: 'pinyin-pro segment', run: () => paragraphs.forEach((text) => plain.segment(text)) },
      { name: 'pinyin-pro segment, complete', run: () => paragraphs.forEach((text) => complete.segment(text)) },
    ],
    ROUNDS,
  );
  const rivals = speeds.slice(-2);
  const rows = speeds.map(({ name, milliseconds }) => [
    name,
    Math.round((1000 * characters) / milliseconds).toLocaleString('en'),
    ...rivals.map((rival) => `${(rival.milliseconds / milliseconds).toFixed(2)} ×`),
  ]);
  const title = `Speed: ${characters.toLocaleString('en')} characters, median of ${ROUNDS} rounds in turns, warmed up`;
  return [
    `\n${title}\n${'-'.repeat(title.length)}`,
    formatTable(['', 'characters/s', 'of pinyin-pro', 'of pinyin-pro complete'], rows),
  ].join('\n');
}

/** What pinyin-pro's `segment` does, words and their readings, with the units of the page known; and all that a page costs. */
function contestantsOfYanzhen(paragraphs: readonly string[], engine: Engine, parts: EngineParts): Contestant[] {
  const { lexicon } = parts;
  const surroundings = surveyArticle('', null, lexicon);
  const prepared = paragraphs.map((paragraph) => {
    const text = simplifyParagraph(paragraph, surroundings, lexicon);
    return { text, candidates: findUnits(text, surroundings, parts).map(({ candidate }) => candidate) };
  });
  return [
    {
      name: 'Yanzhen segment and read',
      run: () => {
        for (const { text, candidates } of prepared) readSegments(text, segment(text, lexicon, candidates), lexicon);
      },
    },
    { name: 'Yanzhen annotate a page', run: () => engine.annotate(paragraphs, '', null) },
  ];
}
