/** A web site on this machine with pages to read: our own sample article and awkward company. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { sampleArticle } from '../../components/welcome/sample-article.ts';

export interface Site {
  /** The address of a page on a host that resolves to this machine. */
  address(page: PageName, host?: string): string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export type PageName = 'article' | 'long' | 'strict' | 'english' | 'react';

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

async function bundleReactPage(): Promise<string> {
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
        load: (id) => (id === entry ? REACT_PAGE : null),
      },
    ],
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

export async function openSite(): Promise<Site> {
  const react = await bundleReactPage();
  const pages: Readonly<Record<PageName, string>> = {
    article: html(ARTICLE),
    long: html(LONG_ARTICLE),
    strict: html(ARTICLE),
    english: '<!doctype html><html lang="en"><title>News</title><p>Nothing here is in Chinese.</p></html>',
    react: html('<div id="root"></div>', '<script type="module" src="/react.js"></script>'),
  };
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    asked.push(name);
    if (name === 'strict') {
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
    }
    if (name === 'react.js') response.setHeader('content-type', 'text/javascript').end(react);
    else if (Object.hasOwn(pages, name)) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[name as PageName]);
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
