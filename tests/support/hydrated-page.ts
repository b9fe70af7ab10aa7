/** A page that React has rendered on the server and takes over in the browser late, when it is being read already. */
import { sampleArticle } from '../../components/welcome/sample-article.ts';

const texts = sampleArticle.paragraphs.map(({ text }) => text);

/** As `renderToString` writes it: between neighbouring texts stands a comment. */
const MARKUP = `<article><h1>${sampleArticle.title}</h1><button>next</button><p id="figure">${[
  '全市工业产值达到',
  '100',
  '亿元，增长',
  '1',
  '%。',
].join('<!-- -->')}</p>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;

const SOURCE = `
import { createElement as element, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
const texts = ${JSON.stringify(texts)};
function Article() {
  const [clicks, setClicks] = useState(0);
  return element('article', null,
    element('h1', null, ${JSON.stringify(sampleArticle.title)}),
    element('button', { onClick: () => setClicks(clicks + 1) }, 'next'),
    element('p', { id: 'figure' }, '全市工业产值达到', clicks + 100, '亿元，增长', clicks + 1, '%。'),
    ...texts.slice(clicks).map((text) => element('p', { key: text }, text)));
}
window.addEventListener('error', (event) => document.body.setAttribute('data-error', event.message));
window.hydrate = () => {
  hydrateRoot(document.getElementById('root'), element(Article), { onRecoverableError: () => undefined });
};
`;

/** What the server sends, and the script that has `hydrate()` in the page. */
export const hydratedPage: { readonly markup: string; readonly source: string } = { markup: MARKUP, source: SOURCE };
