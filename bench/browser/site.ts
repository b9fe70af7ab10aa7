/** The pages that are measured, served from this machine: plain articles, and an empty one with the reader's style. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Engine } from '../../engine/index.ts';
import { composeArticle, type BenchArticle } from './articles.ts';
import { installProbe } from './probe.ts';
import { writeParagraph } from './ruby-markup.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface BenchSite {
  /** A page with a plain article of about so many characters. */
  article(length: number): string;
  /** The same page without its paragraphs, with the rules for ruby. */
  shell(length: number): string;
  /** What fills the shell: the article with its ruby. */
  markup(length: number): string;
  /** The script of pinyin-pro. */
  readonly pinyinPro: string;
  close(): Promise<void>;
}

/** Room for pinyin in the line height, as news sites have it. */
const STYLE = 'body { max-width: 42rem; margin: 2rem auto; font: 17px/1.8 serif; }';

function html(title: string, style: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<style>${style}</style><script>(${installProbe.toString()})(window)</script></head><body>${body}</body></html>`;
}

function heading({ title }: BenchArticle): string {
  return `<h1>${title}</h1>`;
}

export async function openBenchSite(sentences: readonly string[], engine: Engine): Promise<BenchSite> {
  const pinyinPro = readFileSync(path.join(root, 'node_modules/pinyin-pro/dist/index.js'));
  const ruby = readFileSync(path.join(root, 'page/ruby.css'), 'utf8');
  const articles = new Map<number, BenchArticle>();
  const markups = new Map<number, string>();
  const articleOf = (length: number): BenchArticle => {
    const known = articles.get(length) ?? composeArticle(sentences, length);
    articles.set(length, known);
    return known;
  };
  const answers: Readonly<Record<string, (length: number) => string>> = {
    article: (length) => {
      const article = articleOf(length);
      const paragraphs = article.paragraphs.map((text) => `<p>${text}</p>`).join('\n');
      return html(article.title, STYLE, `<article>${heading(article)}\n${paragraphs}</article>`);
    },
    shell: (length) => html(articleOf(length).title, `${STYLE}\n${ruby}`, '<article></article>'),
    markup: (length) => {
      const article = articleOf(length);
      const context = article.paragraphs.join('\n').slice(0, 8_000);
      const known =
        markups.get(length) ??
        `${heading(article)}\n${engine
          .annotate(article.paragraphs, context, null)
          .map((tokens) => `<p>${writeParagraph(tokens)}</p>`)
          .join('\n')}`;
      markups.set(length, known);
      return known;
    },
  };
  const server = createServer((request, response) => {
    const [name = '', length = ''] = (request.url ?? '/').slice(1).split('/');
    if (name === 'pinyin-pro.js') response.setHeader('content-type', 'text/javascript').end(pinyinPro);
    else if (Object.hasOwn(answers, name)) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(answers[name]?.(Number(length)));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    article: (length) => `${address}/article/${length}`,
    shell: (length) => `${address}/shell/${length}`,
    markup: (length) => `${address}/markup/${length}`,
    pinyinPro: `${address}/pinyin-pro.js`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
