/**
 * `npm run icons`: draws `assets/icon.svg` in all sizes into `public/icons/`, to be committed. A build draws nothing, since
 * what draws gives other bytes on other processors, and a reviewer’s rebuild has to be the same as ours.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, howToInstall } from './find-browser.ts';

/** What the toolbar, the list of extensions and the stores show. */
const SIZES = [16, 32, 48, 128];

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'public/icons');

async function drawIcons(executablePath: string): Promise<void> {
  const svg = readFileSync(path.join(root, 'assets/icon.svg')).toString('base64');
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    mkdirSync(folder, { recursive: true });
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<!doctype html><style>body{margin:0}img{display:block;width:100vw}</style><img src="data:image/svg+xml;base64,${svg}">`,
        { waitUntil: 'load' },
      );
      await page.screenshot({ path: path.join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

const chromium = findBrowser('chromium');
if (chromium === null) {
  console.error(howToInstall(['chromium']));
  process.exitCode = 2;
} else await drawIcons(chromium.path);
