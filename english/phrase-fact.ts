/** A figure whose subject is a phrase, not one indicator: 县域内常见病就诊率稳定在90%以上. */
import type { Clause } from './clause.ts';
import type { ClauseReading } from './clause-reading.ts';
import { readSubject } from './grammar/grammar.ts';
import { splitHead } from './grammar/inflect.ts';
import { wordsOfClause } from './grammar/lexicon.ts';
import { sayNominals, type Nominal, type NominalList } from './grammar/nominal.ts';
import type { Piece } from './piece.ts';
import { parseQuantity, type Quantity } from './quantity.ts';
import { COUNTING } from './words/noun.ts';

/** The reading of a clause whose figure stands at its end, with what the grammar makes of all that stands before it. */
export function readPhraseFact(clause: Clause, pieces: readonly Piece[]): ClauseReading | null {
  const from = pieces.findIndex((piece, index) => index > 0 && endsClause(pieces, index) && BEGINS.has(piece.sense));
  const first = pieces[from];
  if (first === undefined) return null;
  const before = clause.chunks.filter(({ end }) => end <= first.start);
  const reading = readSubject(wordsOfClause(before));
  if (reading === null || reading.fronts.length > 0 || reading.times.length > 1) return null;
  if (reading.effects.some((effect) => effect !== 'perfect')) return null;
  const quantity = quantityAt(pieces, from, reading.subject);
  const [only] = reading.subject.parts;
  if (quantity === null || reading.subject.parts.length > 1 || reading.subject.open) return null;
  const indicator = indicatorOf(only, quantity);
  const lead = { ofWhich: false, measurement: null, subject: null, verb: null, things: [] };
  const [time = null] = reading.times;
  const settled =
    reading.effects.includes('perfect') || pieces.some((piece) => piece.sense === 'adverb' && piece.adverb.settled);
  const { start, end } = clause;
  return indicator && { ...lead, time, settled, start, end, items: [{ start, end, indicator, quantity }] };
}

/** What the second half of such a fact begins with. */
const BEGINS: ReadonlySet<Piece['sense']> = new Set<Piece['sense']>(['relation', 'basis', 'measurement', 'adverb', 'particle', 'figure']);

function endsClause(pieces: readonly Piece[], from: number): boolean {
  return parseQuantity(pieces, from, true)?.end === pieces.length;
}

function quantityAt(pieces: readonly Piece[], from: number, { parts: [only] }: NominalList): Quantity | null {
  const quantity = parseQuantity(pieces, from, RATE.test(headOf(only)));
  return quantity;
}

/** The number of what is counted, or what can be measured; null where the figure is of neither. */
function indicatorOf(noun: Nominal, { figure, relation }: Quantity): ClauseReading['items'][number]['indicator'] {
  if (noun.count !== null || noun.determiner !== null) return null;
  const isCount = figure.kind === 'quantity' && figure.unit !== null && COUNTING.has(figure.unit);
  const english = sayNominals({ parts: [noun], open: false }, false);
  if (noun.counting === 'many' && isCount && relation.sense !== 'change')
    return { english: `number of ${english}`, article: 'the', counts: true };
  if (!MEASURED.test(headOf(noun)) && !(GROWING.test(headOf(noun)) && relation.sense === 'change')) return null;
  if (figure.kind === 'share' && relation.sense === 'value' && !RATE.test(headOf(noun))) return null;
  const measured: Nominal = noun.counting === 'many' && ONE_SUM.test(noun.head) ? { ...noun, counting: 'one' } : noun;
  const said = sayNominals({ parts: [measured], open: false }, false);
  return { english: said.replace(/^the /, ''), article: said.startsWith('the ') ? 'the' : null, counts: false };
}

/** Values that are told as one. */
const ONE_SUM = /^(?:[\w-]+ )*(?:amount|area|balance|budget|cost|length|number|price|rate|ratio|share|size|sum|total|value|volume)\b/;

/** Industries, of which a growth is told without saying that it is their output’s. */
const GROWING = /^(?:industry|manufacturing|mining|sector|services|construction|agriculture|trade)$/;

/** The last word of the noun that is measured: 'rate' of 'the attendance rate of patients'. */
function headOf({ head }: Nominal): string {
  return splitHead(head).head;
}

const RATE = /^(?:coverage|density|efficiency|intensity|level|percentage|proportion|rate|ratio|reliability|satisfaction|share)$/;

/** What can grow, fall and reach a value. */
const MEASURED = new RegExp(
  `${RATE.source}|^(?:amount|area|balance|budget|capacity|consumption|cost|debt|deposit|deposits|emissions|expenditure|export|exports|funds|generation|growth|import|imports|income|investment|length|loan|loans|mileage|number|output|population|price|production|profit|profits|revenue|sales|scale|size|spending|stock|subsidies|sum|supply|throughput|total|trade|transactions|turnover|value|volume|yield)$`,
);
