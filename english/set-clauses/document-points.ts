/** What a document consists of, counted: 《方案》围绕五个方面提出21项任务. It says so today as on its first day, so no plan is told. */
import { textOf, type Chunk } from '../chunk.ts';
import { sayCount } from '../figure.ts';
import { nominalOf, splitAt } from '../figures/nominal-of.ts';
import { sayNominals } from '../grammar/nominal.ts';
import { documentKinds } from '../words/document.ts';
import type { SetClause, SetSaying } from './set-saying.ts';

/** In one clause or in two: 《方案》从…等5个方面，提出22条举措. */
export function sayDocumentPoints({ chunks, former }: SetClause): SetSaying | null {
  const found = splitAt(chunks, PUTTING);
  if (found === null) return null;
  const isApart = found.before.length === 0;
  const opening = isApart ? (former?.chunks ?? []) : found.before;
  const [, title = '', around = ''] = OPENING.exec(textOf(opening)) ?? [];
  const kind = Object.hasOwn(documentKinds, title) ? documentKinds[title] : undefined;
  const [point, ...others] = nominalOf(withoutSmall(found.behind))?.parts ?? [];
  if (kind === undefined || point === undefined || others.length > 0 || point.count === null) return null;
  const points = sayNominals({ parts: [point], open: false }, false);
  if (!/^\d/.test(points) || !POINTS.test(points)) return null;
  const areas = opening.findLast(({ figure }) => figure !== null)?.figure ?? null;
  if (around !== '' && (areas === null || areas.bound !== 'exact' || areas.unit !== '个')) return null;
  const within = around === '' || areas === null ? '' : ` in ${sayCount(areas)} areas`;
  const isMany = kind.english.endsWith('s');
  return {
    ...(isApart ? { from: former ?? undefined } : {}),
    english: `the ${kind.english} ${isMany ? 'put' : 'puts'} forward ${points}${within}`,
    status: null,
    isTimeless: true,
    isAhead: true,
  };
}

function withoutSmall(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks[0]?.text === '了' || chunks[0]?.text === '共' ? chunks.slice(1) : chunks;
}

const PUTTING = /^(?:提出|推出|部署|明确|制定|细化|提出了|推出了|部署了|明确了)$/u;

/** 《方案》, 《实施方案》围绕六个方面, 《意见》从财税、金融等6个方面 */
const OPENING = /^《(\p{Script=Han}{2,8})》(?:共|还)?((?:围绕|从|聚焦|针对|就).*(?:个方面|个领域))?$/u;

const POINTS =
  /\b(?:actions|arrangements|initiatives|items|measures|objectives|opinions|policies|projects|requirements|steps|suggestions|targets|tasks)\b/;
