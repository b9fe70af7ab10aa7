/**
 * Zip archives whose bytes depend on nothing but what is in them: names in order, one date for all, no rights of files,
 * and a compressor that is ours. WXT's own archives go through Node's zlib, whose bytes differ from processor to processor.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The earliest that a zip archive can tell; made of local time, which is also how it is written. */
const DATE = new Date(1980, 0, 1);

/** An archive of these files, which are named relative to the folder with forward slashes. */
export function archive(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of inOrder(files)) entries[file] = readFileSync(path.join(folder, file));
  return zipSync(entries, { level: 9, mtime: DATE });
}

/** All files in a folder, below it as well, apart from those that a test of the name leaves out. */
export function filesIn(folder: string, isLeftOut: (name: string) => boolean = () => false): string[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (isLeftOut(entry.name)) return [];
    if (!entry.isDirectory()) return [entry.name];
    return filesIn(path.join(folder, entry.name), isLeftOut).map((file) => `${entry.name}/${file}`);
  });
  return inOrder(found);
}

/**
 * The files of the project: what Git tracks, or, in a copy without Git, all but what `.gitignore` names. Both say the
 * same of a clean checkout.
 */
export function sourceFiles(root: string): string[] {
  // In a folder within another repository Git would answer for that one.
  if (!existsSync(path.join(root, '.git')))
    return filesIn(root, ignoredBy(readFileSync(path.join(root, '.gitignore'), 'utf8')));
  const { stdout, status } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error('“git ls-files” failed: which files belong to the sources?');
  return stdout.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

/** A test of names for the kinds of line that our `.gitignore` has: `folder/`, `*.ending` and `name`. */
export function ignoredBy(gitignore: string): (name: string) => boolean {
  const lines = gitignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const names = new Set(lines.filter((line) => !line.startsWith('*')).map((line) => line.replace(/\/$/, '')));
  const endings = lines.filter((line) => line.startsWith('*')).map((line) => line.slice(1));
  return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
}

/** By code unit: the order of words in some language would differ from machine to machine. */
function inOrder(files: readonly string[]): string[] {
  return [...files].sort((one, other) => (one < other ? -1 : 1));
}
