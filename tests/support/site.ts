/** A web site on this machine with pages to read: our own sample article, awkward company, and all of `tests/pages/`. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { sampleArticle } from '../../components/welcome/sample-article.ts';
import { encode } from './charset.ts';
import { hydratedPage } from './hydrated-page.ts';

export interface Site {
  /** The address of a page on a host that resolves to this machine. */
  address(page: string, host?: string): string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const PAGES = path.resolve(import.meta.dirname, '../pages');

/** The pages of `tests/pages/`, by their names without `.html`. */
function readPages(): Record<string, string> {
  const files = readdirSync(PAGES).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.html$/, ''), readFileSync(path.join(PAGES, file), 'utf8')]),
  );
}

/** What a page says of its own encoding, in which it is then sent. */
function charsetOf(page: string): string {
  return /<meta charset="([^"]+)"/.exec(page)?.[1] ?? 'utf-8';
}

/** The policy that a page is sent with, where it asks for one: `<!-- policy: default-src 'self' -->`. */
function policyOf(page: string): string | undefined {
  return /<!-- policy: (.+?) -->/.exec(page)?.[1];
}

const ARTICLE = `
  <nav><a href="#">首页</a> <a href="#">要闻</a> <a href="#">财经</a></nav>
  <article>
    <h1>${sampleArticle.title}</h1>
    <p class="byline"><time datetime="${sampleArticle.date}">${sampleArticle.date}</time> ${sampleArticle.byline}</p>
    ${sampleArticle.paragraphs.map(({ text, heading }) => (heading ? `<h2>${text}</h2>` : `<p>${text}</p>`)).join('\n    ')}
  </article>
  <footer>版权所有</footer>`;

/** Some hundred screens, each paragraph with a number of its own. */
const LONG_ARTICLE = `
  <nav><a href="#">首页</a></nav>
  <article>
    <h1>${sampleArticle.title}</h1>
    ${Array.from({ length: 800 }, (_, index) => `<p>${index}、${sampleArticle.paragraphs[2]?.text}</p>`).join('\n    ')}
  </article>`;

const STYLE = `body { max-width: 42rem; margin: 2rem auto; font: 17px/1.8 serif; }`;

function html(body: string, script = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${sampleArticle.title}</title>
<style>${STYLE}</style></head><body>${body}${script}</body></html>`;
}

/** A page that React renders and keeps changing: a click rewrites a figure and takes a paragraph away. */
const REACT_PAGE = `
import { createElement as element, useState } from 'react';
import { createRoot } from 'react-dom/client';
const texts = ${JSON.stringify(sampleArticle.paragraphs.map(({ text }) => text))};
function Article() {
  const [clicks, setClicks] = useState(0);
  return element('article', null,
    element('h1', null, ${JSON.stringify(sampleArticle.title)}),
    element('button', { onClick: () => setClicks(clicks + 1) }, 'next'),
    element('p', { id: 'figure' }, '全市工业产值达到', clicks + 100, '亿元，增长', clicks + 1, '%。'),
    ...texts.slice(clicks).map((text) => element('p', { key: text }, text)));
}
window.addEventListener('error', (event) => document.body.setAttribute('data-error', event.message));
createRoot(document.getElementById('root')).render(element(Article));
`;

async function bundleReactPage(source: string): Promise<string> {
  const entry = path.resolve(import.meta.dirname, 'react-page.js');
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
    plugins: [
      {
        name: 'react-page',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

export async function openSite(): Promise<Site> {
  const scripts: Readonly<Record<string, string>> = {
    'react.js': await bundleReactPage(REACT_PAGE),
    'hydrated.js': await bundleReactPage(hydratedPage.source),
  };
  const pages: Readonly<Record<string, string>> = {
    ...readPages(),
    hydrated: html(`<div id="root">${hydratedPage.markup}</div>`, '<script type="module" src="/hydrated.js"></script>'),
    article: html(ARTICLE),
    long: html(LONG_ARTICLE),
    strict: html(ARTICLE),
    english: '<!doctype html><html lang="en"><title>News</title><p>Nothing here is in Chinese.</p></html>',
    react: html('<div id="root"></div>', '<script type="module" src="/react.js"></script>'),
  };
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1).replace(/[?#].*$/, '');
    asked.push(name);
    if (name === 'strict') {
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
    }
    const [script, page] = [scripts[name], pages[name]];
    const policy = page === undefined ? undefined : policyOf(page);
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script);
    else if (page !== undefined) {
      const charset = charsetOf(page);
      response.setHeader('content-type', `text/html; charset=${charset}`).end(encode(page, charset));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (page, host = '127.0.0.1') => `http://${host}:${port}/${page}`,
    asked,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
