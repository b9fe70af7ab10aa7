/**
 * An article as one self-contained page for reading and printing: pinyin as real ruby over each word, the English
 * statements below their paragraph, what the glossary says of the terms as notes at the end.
 */
import { briefSections } from '../components/panel/brief-sections.ts';
import type { BriefLine, ParagraphReading, Statement, Token } from '../engine/annotation.ts';
import { layRuby } from '../page/ruby.ts';
import { sayDay, type ArticleExport, type ArticleSource, type GlossaryNote } from './article-export.ts';
import { escapeHtml, linkAddress } from './escape.ts';

/** A constant; nothing of the article ever comes into it. */
const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.15rem/2.2 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.6rem; line-height: 2.1; margin-bottom: 0; }
h2 { font-size: 1.1rem; line-height: 1.4; margin: 0 0 .5rem; }
h3 { font-size: .9rem; line-height: 1.4; margin: .6rem 0 0; }
.brief { margin: 0 0 1.8rem; padding: 1rem 1.25rem .6rem; border: 1px solid #d9cfc0; border-radius: 8px; }
.brief ul { margin: .2rem 0 .4rem; padding-inline-start: 1.2rem; }
rt { padding-inline: .25em; font-size: .5em; font-weight: 400; line-height: 1.1; opacity: .8; }
[data-kind="term"], [data-kind="organisation"], [data-kind="place"] { text-decoration: underline dotted; text-underline-offset: .25em; }
[data-kind="figure"], [data-kind="period"] { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .25em; }
a { color: #a8281c; }
sup { font-size: .55em; line-height: 1; }
sup a { text-decoration: none; }
ol, ul { font-size: .95rem; line-height: 1.55; }
.source { margin: 0 0 1.5rem; font-size: .9rem; line-height: 1.5; overflow-wrap: anywhere; opacity: .85; }
.statements { margin: -.4rem 0 1.4rem; padding-inline-start: 1rem; border-inline-start: 3px solid #b5442e; list-style: none; }
.statements li { margin: .3rem 0; }
.speaker, .status, .english { font-weight: 600; }
.notes { margin-top: 2.5rem; padding-top: 1.2rem; border-top: 1px solid #d9cfc0; }
.notes li { margin: .5rem 0; }
.pinyin { font-style: italic; }
footer { margin-top: 3rem; font-size: .85rem; line-height: 1.5; opacity: .75; }
@media (prefers-color-scheme: dark) { a { color: #f08a7a; } }
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; font-size: 11.5pt; }
  a { color: inherit; text-decoration: none; }
  .statements, .notes li { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .back { display: none; }
}
`;

export function articleAsHtml({ reading, titleTokens, notes, source }: ArticleExport): string {
  const title = reading.title ?? 'Article';
  const numbers = new Map(notes.map(({ entry }, index) => [entry, index + 1]));
  const referred = new Set<string>();
  const printWords = ({ text, tokens }: Pick<ParagraphReading, 'text' | 'tokens'>): string =>
    tokens.length === 0
      ? escapeHtml(text)
      : tokens.map((token) => `${printToken(token)}${printReference(token, numbers, referred)}`).join('');
  const [first, ...others] = reading.paragraphs;
  const isTitleFirst = first?.text === title;
  const heading = isTitleFirst ? first : { text: title, tokens: titleTokens, english: [] };
  const body = [
    `<h1>${printWords(heading)}</h1>`,
    ...(source === null ? [] : [printSource(source)]),
    ...printStatements(heading.english),
    ...printBrief(reading.brief),
    ...(isTitleFirst ? others : reading.paragraphs).flatMap((paragraph) => [
      `<p>${printWords(paragraph)}</p>`,
      ...printStatements(paragraph.english),
    ]),
  ];
  return `<!doctype html>
<html lang="${reading.language === 'other' ? 'zh' : reading.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<article>
${body.join('\n')}
</article>
${printNotes(notes, referred)}<footer lang="en">Read with Yanzhen. Word definitions: CC-CEDICT, CC BY-SA 4.0.</footer>
</html>
`;
}

function printBrief(brief: readonly BriefLine[]): string[] {
  const sections = briefSections(brief).map(({ title, lines }) => {
    const items = lines.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('\n');
    return `<h3>${title}</h3>\n<ul>\n${items}\n</ul>`;
  });
  if (sections.length === 0) return [];
  return [`<section class="brief" lang="en" aria-label="In brief"><h2>In brief</h2>\n${sections.join('\n')}</section>`];
}

function printSource({ outlet, date, address }: ArticleSource): string {
  const link = linkAddress(address);
  const parts = [
    escapeHtml(outlet),
    date === null ? '' : `<span lang="en">${escapeHtml(sayDay(date))}</span>`,
    link === null ? escapeHtml(address) : `<a href="${escapeHtml(link)}">${escapeHtml(address)}</a>`,
  ];
  return `<p class="source">${parts.filter((part) => part !== '').join(' · ')}</p>`;
}

function printToken(token: Token): string {
  const { text, kind, pinyin, gloss } = token;
  if (pinyin === null && gloss === null) return escapeHtml(text);
  const hint = gloss === null ? '' : ` title="${escapeHtml(gloss)}"`;
  const parts = layRuby(token, []).map(({ start, end, pinyin: reading }) => {
    const chinese = escapeHtml(text.slice(start, end));
    return reading === null ? chinese : `<ruby>${chinese}<rt lang="zh-Latn-pinyin">${escapeHtml(reading)}</rt></ruby>`;
  });
  return `<span data-kind="${kind}"${hint}>${parts.join('')}</span>`;
}

/** The number of a term's note, where the term stands first. */
function printReference({ entry }: Token, numbers: ReadonlyMap<string, number>, referred: Set<string>): string {
  const number = entry === null ? undefined : numbers.get(entry);
  if (entry === null || number === undefined || referred.has(entry)) return '';
  referred.add(entry);
  return `<sup><a id="at-${number}" href="#note-${number}" aria-label="Note ${number}">${number}</a></sup>`;
}

function printStatements(statements: readonly Statement[]): string[] {
  if (statements.length === 0) return [];
  const items = statements.map((statement, index) =>
    printStatement(statement, statement.speaker !== (statements[index - 1]?.speaker ?? null)),
  );
  return [`<ul class="statements" lang="en">\n${items.join('\n')}\n</ul>`];
}

/** @param isNamed whether another one speaks than before */
function printStatement({ text, status, speaker }: Statement, isNamed: boolean): string {
  const label = status === null || status === 'reported' ? '' : `<span class="status">${capitalise(status)}.</span> `;
  const voice = speaker === null || !isNamed ? '' : `<span class="speaker">${escapeHtml(speaker)}:</span> `;
  return `<li>${voice}${label}${escapeHtml(text)}</li>`;
}

function printNotes(notes: readonly GlossaryNote[], referred: ReadonlySet<string>): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ entry, reading, english, source, meaning }, index) => {
    const number = index + 1;
    const back = `<a class="back" href="#at-${number}" aria-label="Back to the text">↩</a>`;
    return [
      `<li id="note-${number}"><span lang="zh-Hans">${escapeHtml(entry)}</span>`,
      `<span class="pinyin" lang="zh-Latn-pinyin">${escapeHtml(reading)}</span>`,
      `<span class="english">${escapeHtml(english)}</span>${source === null ? '' : ` (${escapeHtml(source)})`}.`,
      `${escapeHtml(meaning)}${referred.has(entry) ? `\u00a0${back}` : ''}</li>`,
    ].join(' ');
  });
  return `<section class="notes" lang="en"><h2>Glossary notes</h2>\n<ol>\n${items.join('\n')}\n</ol></section>\n`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
