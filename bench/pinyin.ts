/**
 * `npm run bench:pinyin -- [--errors-only] [--json FILE]`: how right and how fast Yanzhen's pinyin is, next to pinyin-pro
 * and pinyin, on the same texts in the same run. Every syllable that Yanzhen reads otherwise than the gold is listed.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '../engine/index.ts';
import { loadParts } from '../scripts/compiled-data.ts';
import { readGold } from './gold.ts';
import { createReaders, divideTokens, loadPinyinPro } from './readers.ts';
import {
  reportColdStart,
  reportDivision,
  reportErrors,
  reportPoints,
  reportPolyphones,
  reportScores,
} from './report.ts';
import { reportSpeed } from './report-speed.ts';
import { compareDivision, scoreRows } from './score.ts';

const { values: options } = parseArgs({
  options: { 'errors-only': { type: 'boolean', default: false }, json: { type: 'string' } },
});

const parts = await loadParts();
const engine = createEngine(parts);
const { plain, complete } = await loadPinyinPro();

const readers = createReaders(engine, plain, complete);
const results = readGold().map((set) => {
  const scores = readers.map(({ name, read }) => {
    const readings = set.rows.map((row) => read(row.text));
    return { reader: name, ...scoreRows(set.rows, readings) };
  });
  return { ...set, scores };
});
const divisions = results
  .flatMap(({ rows }) => rows)
  .filter((row) => row.words !== null)
  .map((row) => compareDivision(row.text, row.words ?? [], divideTokens(engine, row.text)));

if (!options['errors-only']) {
  const sentences = results[0]?.rows.map((row) => row.text) ?? [];
  console.log(reportScores(results));
  console.log(reportPoints(results));
  console.log(reportPolyphones(results));
  console.log(reportDivision(divisions));
  console.log(reportSpeed(sentences, engine, parts, { plain, complete }));
  console.log(reportColdStart());
}
console.log(reportErrors(results));

if (options.json !== undefined) {
  // npm changes into the project's folder; a path is meant from where the person stands.
  const file = path.resolve(process.env['INIT_CWD'] ?? '.', options.json);
  const told = results.map(({ name, scores }) => ({ name, scores }));
  writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`);
}
