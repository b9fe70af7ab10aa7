/**
 * `npm run store`: what is uploaded beside the packages. Pictures of the extension go to `output/store/`, the notices that
 * the packages carry to `store/`, where they can be read and reviewed.
 */
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from './build.ts';
import { BUILT } from './drive-browser.ts';
import { findBrowser, hasChineseFont, howToInstall } from './find-browser.ts';
import { NOTICES } from './store-notices.ts';
import { takePictures } from './store-pictures.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'output/store');

async function prepare(): Promise<void> {
  const chromium = findBrowser('chromium');
  if (chromium === null) throw new Error(howToInstall(['chromium']));
  if (!hasChineseFont()) throw new Error('The pictures need a font with Chinese characters, such as Noto Sans CJK.');
  buildExtension('chromium');
  cpSync(path.join(BUILT.chromium, NOTICES), path.join(root, 'store', NOTICES));
  mkdirSync(output, { recursive: true });
  const pictures = await takePictures(chromium, output);
  for (const file of [`store/${NOTICES}`, ...pictures.map((each) => path.relative(root, each))]) console.log(file);
}

try {
  await prepare();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
