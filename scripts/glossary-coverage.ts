/**
 * `npm run --silent glossary:coverage -- FILE… [--least N] [--most N]`: what share of texts the glossary and the
 * dictionary explain, and which sequences they do not, ranked: what to add next.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '../engine/index.ts';
import { measureCoverage } from '../engine/coverage.ts';
import { ArticleFileError, readArticleFile } from './article-file.ts';
import { loadParts } from './compiled-data.ts';

const USAGE = 'Usage: npm run --silent glossary:coverage -- FILE… [--least N] [--most N]';

class UsageError extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { least: { type: 'string', default: '2' }, most: { type: 'string', default: '60' } },
      allowPositionals: true,
    });
    const [least, most] = [Number(values.least), Number(values.most)];
    if (positionals.length === 0 || !(least >= 1) || !(most >= 1)) throw new Error('A file is needed.');
    // npm changes into the project's folder; a path is meant from where the person stands.
    return { files: positionals.map((file) => path.resolve(process.env['INIT_CWD'] ?? '.', file)), least, most };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

try {
  const { files, least, most } = readArguments();
  const parts = await loadParts();
  const engine = createEngine(parts);
  const articles = await Promise.all(files.map(readArticleFile));
  const texts = articles.map(({ paragraphs, date }) =>
    engine.annotate(paragraphs, paragraphs.join('\n').slice(0, 8_000), date),
  );
  const { lexicon } = parts;
  const { characters, explained, inDictionary, unknown, candidates } = measureCoverage(texts, {
    least,
    most,
    frequency: (word) => lexicon.frequency(word),
    isExplained: (word) => lexicon.lookUp(word).length > 0,
  });
  const share = (count: number) => `${((100 * count) / Math.max(1, characters)).toFixed(1)} %`;
  console.log(
    `${characters.toLocaleString('en')} Chinese characters in ${files.length} ${files.length === 1 ? 'text' : 'texts'}`,
  );
  console.log(`  ${share(explained)} in terms, names, places, figures and periods that are explained`);
  console.log(`  ${share(inDictionary)} in words of the dictionary`);
  console.log(`  ${share(unknown)} in words that neither explains`);
  console.log(
    candidates.length === 0
      ? 'No sequence comes often enough.'
      : '\nNot in the glossary, most telling first (times, texts)',
  );
  for (const { text, count, texts: where } of candidates) console.log(`  ${text}\t${count}\t${where}`);
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof ArticleFileError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
