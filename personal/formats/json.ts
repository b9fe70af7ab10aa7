/** Our own files: one pack, or all that a person has brought. */
import * as v from 'valibot';
import { collectionSchema, packSchema, type Collection, type Pack } from '../schema.ts';
import { refuse, takeRows } from './problem.ts';

/** Files of a later version may hold what this one would lose. */
const VERSION = 1;

const packFile = v.object({
  yanzhen: v.literal(VERSION),
  name: v.string(),
  entries: v.array(v.record(v.string(), v.unknown())),
});
const collectionFile = v.object({ yanzhen: v.literal(VERSION), collection: collectionSchema });

export type JsonReading =
  | { readonly kind: 'pack'; readonly name: string; readonly entries: Pack['entries'] }
  | { readonly kind: 'collection'; readonly collection: Collection };

export function readJson(text: string): JsonReading {
  const value = parse(text);
  const version = v.safeParse(v.object({ yanzhen: v.number() }), value);
  if (!version.success) refuse('This JSON file was not written by Yanzhen.', 1, 'yanzhen');
  if (version.output.yanzhen !== VERSION)
    refuse(
      `The file has version ${version.output.yanzhen}; this Yanzhen reads version ${VERSION}.`,
      lineOf(text, '"yanzhen"'),
      'yanzhen',
    );
  const whole = v.safeParse(collectionFile, value);
  if (whole.success) return { kind: 'collection', collection: whole.output.collection };
  if (v.is(v.object({ collection: v.unknown() }), value)) {
    const [issue] = whole.issues;
    return refuse(issue.message, placeIn(text, issue), v.getDotPath(issue));
  }
  const pack = v.safeParse(packFile, value);
  if (!pack.success) {
    const [issue] = pack.issues;
    return refuse(issue.message, placeIn(text, issue), v.getDotPath(issue));
  }
  let from = 0;
  const rows = pack.output.entries.map((entry) => {
    const at = text.indexOf(JSON.stringify(entry['headword'] ?? ''), from);
    if (at >= 0) from = at;
    const { headword, aliases = [], reading = '', renderings, meaning = '' } = entry;
    return { line: lineAt(text, from), entry: { headword, aliases, reading, renderings, meaning } };
  });
  return { kind: 'pack', name: v.parse(packSchema.entries.name, pack.output.name), entries: takeRows(rows) };
}

export function writePack({ name, entries }: Pack): string {
  return `${JSON.stringify({ yanzhen: VERSION, name, entries }, null, 2)}\n`;
}

export function writeCollection(collection: Collection): string {
  return `${JSON.stringify({ yanzhen: VERSION, collection }, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 tells a position or a line, SpiderMonkey a line.
    const message = error instanceof Error ? error.message : '';
    const line = /line (\d+)/.exec(message)?.[1];
    const position = /position (\d+)/.exec(message)?.[1];
    const at = line !== undefined ? Number(line) : position !== undefined ? lineAt(text, Number(position)) : null;
    return refuse(`This is no JSON: ${message}.`, at);
  }
}

/** Where the value that was refused stands, found by its words; the beginning of the file where they are not found. */
function placeIn(text: string, { input }: { readonly input: unknown }): number {
  return lineOf(text, typeof input === 'string' ? JSON.stringify(input) : '{');
}

function lineOf(text: string, words: string): number {
  return lineAt(text, Math.max(0, text.indexOf(words)));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
