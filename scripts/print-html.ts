/** An annotated article as one self-contained page: pinyin over each word, terms with their English, statements below. */
import { briefSections } from '../components/panel/brief-sections.ts';
import type { ArticleReading, ParagraphReading, Statement, Token } from '../engine/index.ts';

/** A constant; nothing of the article ever comes into it. */
const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.15rem/2.2 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.6rem; line-height: 2.1; }
rt { font-size: .5em; line-height: 1.1; opacity: .75; }
[data-kind="term"], [data-kind="organisation"], [data-kind="place"] { text-decoration: underline dotted; text-underline-offset: .25em; }
[data-kind="figure"], [data-kind="period"] { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .25em; }
ol, ul { font-size: .95rem; line-height: 1.55; }
.statements { margin: -.4rem 0 1.4rem; padding-inline-start: 1rem; border-inline-start: 3px solid #b5442e; list-style: none; }
.statements li { margin: .3rem 0; }
.speaker, .status { font-weight: 600; }
footer { margin-top: 3rem; font-size: .85rem; line-height: 1.5; opacity: .75; }
`;

export function printHtml(reading: ArticleReading): string {
  const title = reading.title ?? 'Article';
  const body = reading.paragraphs.map((paragraph, index) =>
    printParagraph(paragraph, index === 0 && paragraph.text === title),
  );
  const brief = briefSections(reading.brief)
    .map(({ title: heading, lines }) => {
      const items = lines.map(({ text }) => `<li>${escape(text)}</li>`).join('\n');
      return `<h3>${heading}</h3>\n<ul>\n${items}\n</ul>`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="${reading.language === 'other' ? 'zh' : reading.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
${brief === '' ? '' : `<section lang="en" aria-label="In brief"><h2>In brief</h2>\n${brief}</section>\n`}<article>
${body.join('\n')}
</article>
<footer lang="en">Read with Yanzhen. Word definitions: CC-CEDICT, CC BY-SA 4.0.</footer>
</html>
`;
}

function printParagraph({ tokens, english }: ParagraphReading, isTitle: boolean): string {
  const tag = isTitle ? 'h1' : 'p';
  const statements = english.map(printStatement).join('\n');
  const list = statements === '' ? '' : `\n<ul class="statements" lang="en">\n${statements}\n</ul>`;
  return `<${tag}>${tokens.map(printToken).join('')}</${tag}>${list}`;
}

function printToken({ text, kind, pinyin, gloss }: Token): string {
  if (pinyin === null && gloss === null) return escape(text);
  const hint = gloss === null ? '' : ` title="${escape(gloss)}"`;
  const reading = pinyin === null ? '' : `<rt lang="zh-Latn-pinyin">${escape(pinyin)}</rt>`;
  return `<ruby data-kind="${kind}"${hint}>${escape(text)}${reading}</ruby>`;
}

function printStatement({ text, status, speaker }: Statement): string {
  const label = status === null || status === 'reported' ? '' : `<span class="status">${capitalise(status)}.</span> `;
  const voice = speaker === null ? '' : `<span class="speaker">${escape(speaker)}:</span> `;
  return `<li>${label}${voice}${escape(text)}</li>`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Page text is hostile: none of it may become markup. */
function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
