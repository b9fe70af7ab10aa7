/**
 * `npm run --silent read -- FILE [--format json|html|md]`: the engine without a browser. Standard output gets the
 * reading and nothing else; what goes wrong is one line on standard error and exit code 2.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadEngine } from './compiled-data.ts';
import { ArticleFileError, readArticleFile } from './article-file.ts';
import type { Article, Engine } from '../engine/index.ts';
import { exportOf } from '../export/article-export.ts';
import { articleAsHtml } from '../export/article-html.ts';
import { articleAsMarkdown } from '../export/article-markdown.ts';

const USAGE = 'Usage: npm run --silent read -- FILE [--format json|html|md]';

type Printer = (article: Article, engine: Engine) => string;

const printers: Readonly<Record<string, Printer>> = {
  json: (article, engine) => `${JSON.stringify(engine.read(article))}\n`,
  html: (article, engine) => articleAsHtml(exportOf(article, null, engine)),
  md: (article, engine) => articleAsMarkdown(exportOf(article, null, engine), { text: false }),
};

class UsageError extends Error {}

function readArguments(): { readonly file: string; readonly print: Printer } {
  const { values, positionals } = parseArguments();
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError(USAGE);
  const print = Object.hasOwn(printers, values.format) ? printers[values.format] : undefined;
  if (print === undefined) throw new UsageError(`There is no format “${values.format}”. ${USAGE}`);
  // npm changes into the project's folder; a path is meant from where the person stands.
  return { file: path.resolve(process.env['INIT_CWD'] ?? '.', file), print };
}

function parseArguments() {
  try {
    return parseArgs({ options: { format: { type: 'string', default: 'json' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

try {
  const { file, print } = readArguments();
  const article = await readArticleFile(file);
  const engine = await loadEngine();
  process.stdout.write(print(article, engine));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ArticleFileError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
