/** What goes to the clipboard: enough to be quoted, with where the English was read. */
import type { Card } from '../../engine/annotation.ts';
import { inPageWording } from '../../wording/in-page/index.ts';
import { splitWords } from './WordsPart.tsx';

/** What is copied is English, whatever the interface speaks. */
const { standings } = inPageWording('en').card;

/** The English to show first and to copy. */
export function englishOf(card: Card): string | null {
  const { entry, figure, person, place } = card;
  return (
    entry?.renderings[0]?.english ??
    figure?.english ??
    person?.english ??
    place?.english ??
    splitWords(card).whole[0]?.definitions.join('; ') ??
    null
  );
}

/** `专精特新 (zhuān-jīng-tè-xīn): specialized and sophisticated [State media: China to foster …, 2023, https://…]` */
export function copyText(card: Card): string {
  const pinyin = card.entry?.reading ?? card.pinyin;
  const word = `${card.entry?.headword ?? card.text}${pinyin && !card.figure ? ` (${pinyin})` : ''}`;
  const who = [card.person?.title, card.person?.organisation];
  const english = [englishOf(card), ...who].filter(Boolean).join(', ');
  const source = sourceOf(card);
  return `${word}${english && `: ${english}`}${source === null ? '' : ` [${source}]`}`;
}

function sourceOf({ entry, figure, person, place, words }: Card): string | null {
  const rendering = entry?.renderings[0];
  if (rendering) {
    const { standing, source, address } = rendering;
    if (standing === 'ours') return 'Yanzhen';
    return `${standings[standing]}${source ? `: ${[source, address].filter(Boolean).join(', ')}` : ''}`;
  }
  return words.length > 0 && !figure && !person && !place ? 'CC-CEDICT' : null;
}
