import type { Fixture } from '../shared/fixture.ts';
import tokens from '../shared/tokens.css?inline';
import { CitationCard, type CitationContent } from './CitationCard.tsx';
import citationStyles from './citation.css?inline';

const ignore = () => undefined;

const TEXT = `力争软件业务收入突破1200亿元。

lìzhēng ruǎnjiàn yèwù shōurù tūpò 1200 yì yuán.

It strives for software revenue above RMB 120 billion. [target]

Terms: 软件业务收入 (software revenue)

《云川市：抓实“智改数转绿色化”》, 云川新闻网, 16 January 2025, https://news.example/2025/01/16/article.html`;

function card(name: string, citation: CitationContent, width = 760): Fixture {
  return {
    name: `citation-${name}`,
    surface: 'in-page',
    width,
    height: 520,
    styles: [tokens, citationStyles],
    view: () => <CitationCard citation={citation} onCopy={ignore} onClose={ignore} />,
  };
}

export const citationFixtures: readonly Fixture[] = [
  card('copied', { text: TEXT, status: 'Copied.' }),
  card('refused', { text: TEXT, status: 'The browser did not let us copy. Press Copy, or select the text.' }, 320),
  card('nothing', { text: null, status: 'Select a passage of the article first, then choose this again.' }),
];
