/**
 * `npm run bench:english`: figures, facts and statements of our own articles next to what we wrote by hand
 * (`tests/gold/english/`), and how long reading an article takes next to annotating it. Every statement is listed, to be
 * read by eye.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, ArticleReading, Engine } from '../engine/index.ts';
import { readArticleFile } from '../scripts/article-file.ts';
import { loadEngine } from '../scripts/compiled-data.ts';
import { scoreFacts, scoreFigures, type GoldFact, type GoldFigure, type Recall } from './english-score.ts';
import { formatPercent, formatTable } from './table.ts';

const folder = path.resolve(import.meta.dirname, '../tests/gold/english');

interface Scored {
  readonly name: string;
  readonly article: Article;
  readonly reading: ArticleReading;
  readonly figures: Recall;
  readonly facts: Recall;
}

/** Rows of a table by the article that they are of. */
function readRows<Row>(file: string, asRow: (cells: readonly string[]) => Row): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const line of readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n').slice(1)) {
    const [name = '', ...cells] = line.split('\t');
    rows.set(name, [...(rows.get(name) ?? []), asRow(cells)]);
  }
  return rows;
}

async function scoreAll(engine: Engine): Promise<Scored[]> {
  const figures = readRows('figures.tsv', ([chinese = '', english = '']): GoldFigure => ({ chinese, english }));
  const facts = readRows(
    'facts.tsv',
    ([chinese = '', status = '', speaker = '', period = '', indicator = '', value = '', change = '']): GoldFact => ({
      chinese,
      status,
      speaker,
      period,
      indicator,
      value,
      change,
    }),
  );
  return Promise.all(
    [...figures.keys()].map(async (name) => {
      const article = await readArticleFile(path.join(folder, `${name}.txt`));
      const reading = engine.read(article);
      return {
        name,
        article,
        reading,
        figures: scoreFigures(reading, figures.get(name) ?? []),
        facts: scoreFacts(reading, facts.get(name) ?? []),
      };
    }),
  );
}

function sum(scored: readonly Scored[], of: (one: Scored) => Recall): Recall {
  const all = scored.map(of);
  const total = (count: (one: Recall) => number) => all.reduce((whole, one) => whole + count(one), 0);
  return {
    right: total(({ right }) => right),
    told: total(({ told }) => told),
    there: total(({ there }) => there),
    faults: all.flatMap(({ faults }) => faults),
  };
}

function row(name: string, figures: Recall, facts: Recall, told: number, clauses: number): string[] {
  return [
    name,
    formatPercent(figures.right, figures.told),
    formatPercent(figures.right, figures.there),
    formatPercent(facts.right, facts.told),
    formatPercent(facts.right, facts.there),
    `${told} of ${clauses}`,
    formatPercent(told, clauses),
  ];
}

/** Medians of reading and of annotating all articles, in milliseconds, in turns. */
function measure(engine: Engine, articles: readonly Article[]): { read: number; annotate: number; characters: number } {
  const reads: number[] = [];
  const annotations: number[] = [];
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    for (const article of articles) engine.read(article);
    const middle = performance.now();
    for (const { paragraphs, date } of articles) engine.annotate(paragraphs, paragraphs.join('\n'), date);
    annotations.push(performance.now() - middle);
    reads.push(middle - start);
  }
  const characters = articles.reduce((whole, { paragraphs }) => whole + paragraphs.join('').length, 0);
  return { read: median(reads), annotate: median(annotations), characters };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const engine = await loadEngine();
const scored = await scoreAll(engine);
const HEAD = ['article', 'figures right', 'found', 'fields right', 'found', 'clauses told', ''];
const rows = scored.map(({ name, figures, facts, reading: { coverage } }) =>
  row(name, figures, facts, coverage.told, coverage.clauses),
);
const clauses = scored.reduce((whole, { reading }) => whole + reading.coverage.clauses, 0);
const told = scored.reduce((whole, { reading }) => whole + reading.coverage.told, 0);
rows.push(
  row(
    'all',
    sum(scored, ({ figures }) => figures),
    sum(scored, ({ facts }) => facts),
    told,
    clauses,
  ),
);
console.log(formatTable(HEAD, rows));
for (const { name, figures, facts } of scored) {
  const faults = [...figures.faults, ...facts.faults];
  if (faults.length > 0) console.log(`\n${name}\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}
const { read, annotate, characters } = measure(
  engine,
  scored.map(({ article }) => article),
);
console.log(
  `\nReading ${characters} characters takes ${read.toFixed(0)} ms, ${(read / annotate).toFixed(2)} × annotating them.`,
);
for (const { name, reading } of scored) {
  console.log(`\n${name}`);
  for (const { text, english } of reading.paragraphs) {
    for (const { kind, status, start, end, text: said } of english) {
      if (kind === 'statement') console.log(`  ${status ?? '–'}  ${said}  ${text.slice(start, end)}`);
    }
  }
}
