/** An article out of a file: plain text with a paragraph a line, or HTML with the article found in it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { Article } from '../engine/index.ts';
import { readArticle } from '../page/paragraph.ts';

/** The file cannot be read as an article; `message` says why in the person's words. */
export class ArticleFileError extends Error {}

/** @throws ArticleFileError when the file is missing, unreadable, of another kind or in another encoding */
export async function readArticleFile(file: string): Promise<Article> {
  const extension = path.extname(file).toLowerCase();
  const bytes = await readBytes(file);
  if (extension === '.txt') return textArticle(decode(bytes, file));
  if (extension === '.html' || extension === '.htm') return htmlArticle(decode(bytes, file));
  throw new ArticleFileError(`${file} is neither .txt nor .html.`);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no file' : 'Cannot read';
    throw new ArticleFileError(`${reason} ${file}.`, { cause: error });
  }
}

/** UTF-8 (with or without a mark) or GB18030, which holds GBK and GB2312. */
function decode(bytes: Uint8Array, file: string): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return text;
  }
  throw new ArticleFileError(`${file} is text neither in UTF-8 nor in GB18030.`);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null; // not in this encoding
    throw error;
  }
}

/** The first line is the title when it does not end as a sentence does. Every line that is not blank is a paragraph, the title too. */
function textArticle(text: string): Article {
  const paragraphs = text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = paragraphs[0];
  return {
    title: first !== undefined && !/[。！？；…]["”’」』]?$/u.test(first) ? first : null,
    paragraphs,
    date: null,
  };
}

function htmlArticle(html: string): Article {
  return readArticle(new JSDOM(html).window.document);
}
