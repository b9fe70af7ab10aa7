/** Settings in a file: written for another browser or a colleague, and read back whole or not at all. */
import * as v from 'valibot';
import { settingsSchema, type Settings } from './schema.ts';

/** Files of a later version may hold what this one would lose. */
export const FILE_VERSION = 1;

/** More than a person reads before they mend the first. */
const MOST_TOLD = 20;

/** The file is not taken in; the message names each setting that is wrong and what it may be, a line each. */
export class SettingsFileError extends Error {
  override readonly name = 'SettingsFileError';
}

export function writeSettingsFile(own: Partial<Settings>): string {
  return `${JSON.stringify({ yanzhenSettings: FILE_VERSION, settings: own }, null, 2)}\n`;
}

const NO_FILE = 'This is no file of Yanzhen’s settings. Choose one that was saved with “Save to a file”.';

/** The settings in a file. Throws a `SettingsFileError` where anything in it cannot be taken. */
export function readSettingsFile(text: string): Partial<Settings> {
  const file = v.safeParse(v.object({ yanzhenSettings: v.number(), settings: v.unknown() }), parse(text));
  if (!file.success) throw new SettingsFileError(NO_FILE);
  const { yanzhenSettings: version, settings } = file.output;
  if (version > FILE_VERSION) {
    throw new SettingsFileError(
      `The file was saved by a later Yanzhen (version ${version} of the file; this one reads ${FILE_VERSION}). Update Yanzhen and try again.`,
    );
  }
  const parsed = v.safeParse(v.partial(v.strictObject(settingsSchema.entries)), settings);
  // JSON has no undefined: what is in it has a value.
  if (parsed.success) return parsed.output as Partial<Settings>;
  throw new SettingsFileError(parsed.issues.slice(0, MOST_TOLD).map(tellFault).join('\n'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SettingsFileError(NO_FILE, { cause: error });
  }
}

function tellFault(issue: v.BaseIssue<unknown>): string {
  const name = v.getDotPath(issue);
  if (name === null) return 'The settings in the file are no list of names and values.';
  if (issue.expected === 'never') return `“${name}” is no setting of this Yanzhen.`;
  const expected = (issue.expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
  const bound = /^([<>])=(.*)$/.exec(expected);
  const may = bound
    ? `${bound[1] === '>' ? 'at least' : 'at most'} ${bound[2]}`
    : ({ boolean: 'true or false', number: 'a number', string: 'a text' }[expected] ?? expected);
  const what = may === '' || may.startsWith('/') ? 'it cannot be read' : `it may be ${may}`;
  return `“${name}” is ${issue.received}; ${what}.`;
}
