import { describe, expect, it } from 'vitest';
import { writeParagraph } from '../../../bench/browser/ruby-markup.ts';
import { Annotations } from '../../../page/annotate.ts';
import { collectRuns } from '../../../page/text-run.ts';
import { tokenize } from './support.ts';

describe('the bench’s static page', () => {
  it.each(['重庆市“新质生产力”增长6.1%，2024年达到2700亿元。', 'GDP < 100 & “两重”', '没有'])(
    'has the markup that the reader makes: %s',
    (text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.body.replaceChildren(paragraph);
      const annotations = new Annotations({ show: 'all', level: 0, known: new Set() });
      for (const run of collectRuns(paragraph)) annotations.annotate(run, tokenize(text), { offset: 0, roomy: false });
      const written = new DOMParser().parseFromString(writeParagraph(tokenize(text)), 'text/html').body;
      // Without the empty text nodes by which the reader finds its way back.
      paragraph.normalize();
      const serialize = (element: Element) =>
        new XMLSerializer()
          .serializeToString(element)
          .replace(/<\/?(body|p)[^>]*>/g, '')
          .replaceAll(/data-by="\w+"/g, 'data-by');
      expect(serialize(written)).toBe(serialize(paragraph));
    },
  );
});
