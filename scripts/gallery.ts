/**
 * `npm run gallery`: builds the gallery of components, photographs every state in both themes and in forced colours into
 * `output/gallery/`, and lets axe look at each. A violation is told and makes the command fail.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { findBrowser, howToInstall } from './find-browser.ts';

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'output/gallery');
const site = path.join(output, 'site');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LOOKS = ['light', 'dark', 'forced'] as const;
type Look = (typeof LOOKS)[number];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function buildSite(): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  await build({
    root: path.join(root, 'tests/gallery'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [preact()],
    build: {
      outDir: site,
      emptyOutDir: true,
      rolldownOptions: { input: path.join(root, 'tests/gallery/gallery.html') },
    },
  });
}

/** Opens one state and waits until its answers and its layout have settled. The session has to live on: its media end with it. */
async function show(page: Page, session: CDPSession, address: string, name: string, look: Look): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    ],
  });
  await page.goto(`${address}?show=${name}&theme=${look === 'dark' ? 'dark' : 'light'}`);
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 120)));
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  if (isForced !== (look === 'forced')) throw new Error(`The browser does not show ${name} in ${look} colours.`);
}

interface Finding {
  readonly violations: readonly Violation[];
  /** Elements that axe could not judge; with popovers that is the contrast of everything in the top layer. */
  readonly unjudged: number;
}

/** What axe finds wrong, and how much it could not judge. */
async function examine(page: Page): Promise<Finding> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      readonly axe: {
        run(
          options: object,
        ): Promise<{ readonly violations: readonly Violation[]; readonly incomplete: readonly Violation[] }>;
      };
    };
    // One state is not a whole page: that a page has one heading of level one is asked of the built extension.
    const { violations, incomplete } = await axe.run({ rules: { 'page-has-heading-one': { enabled: false } } });
    return { violations, unjudged: incomplete.reduce((sum, { nodes }) => sum + nodes.length, 0) };
  });
}

function tell(name: string, look: Look, violations: readonly Violation[]): void {
  for (const { id, help, nodes } of violations) {
    console.error(`${name} (${look}): ${id}: ${help}`);
    for (const { html, failureSummary } of nodes) console.error(`  ${html}\n  ${failureSummary ?? ''}`);
  }
}

const chromium = findBrowser('chromium');
if (chromium === null) {
  console.error(howToInstall(['chromium']));
  process.exit(2);
}
await buildSite();
const server = await preview({
  root: path.join(root, 'tests/gallery'),
  configFile: false,
  logLevel: 'warn',
  build: { outDir: site },
  preview: { host: '127.0.0.1', port: 0 },
});
const address = `${server.resolvedUrls?.local[0] ?? ''}gallery.html`;
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});
try {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await page.goto(address);
  const { ready = '' } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  const only = process.argv[2] ?? '';
  const names = ready.split(' ').filter((name) => name.startsWith(only));
  const size = (name: string) =>
    page.$eval(`iframe[src^="?show=${name}&"]`, ({ width, height }) => ({
      width: Number(width),
      height: Number(height),
    }));
  const sizes = new Map(await Promise.all(names.map(async (name) => [name, await size(name)] as const)));
  let [wrong, unjudged] = [0, 0];
  for (const [name, viewport] of sizes) {
    await page.setViewport({ ...viewport, deviceScaleFactor: 2 });
    for (const look of LOOKS) {
      await show(page, session, address, name, look);
      await page.screenshot({ path: path.join(output, `${name}-${look}.png`), fullPage: true });
      const found = await examine(page);
      tell(name, look, found.violations);
      wrong += found.violations.length;
      unjudged += found.unjudged;
    }
  }
  console.log(`${names.length} states in ${LOOKS.length} looks: output/gallery/`);
  console.log(`${wrong} violations found by axe; ${unjudged} elements it could not judge.`);
  console.log('Contrast is held by tests/unit/components/tokens.test.ts, which axe cannot replace in the top layer.');
  if (wrong > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
