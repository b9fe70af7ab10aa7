import type { Card } from '../../engine/annotation.ts';
import { inPageWording } from '../../wording/in-page/index.ts';
import type { Fixture } from '../shared/fixture.ts';
import tokens from '../shared/tokens.css?inline';
import { Popover } from './Popover.tsx';
import popoverStyles from './popover.css?inline';
import { createPopoverModel, type PopoverModel } from './popover-model.ts';
import { cautionCard, characterCard, figureCard, formulaCard, personCard, wordCard } from './sample-cards.ts';

const ignore = () => undefined;

/** A popover open on a card, as a tap opens it; `act` goes on from there. */
function open(name: string, card: Card | null, act: (model: PopoverModel) => void = ignore, width = 620): Fixture {
  return {
    name: `popover-${name}`,
    surface: 'in-page',
    width,
    height: 560,
    styles: [tokens, popoverStyles],
    view: (element) => {
      const text = element.textContent ?? '';
      const model = createPopoverModel({
        lookUp: () => Promise.resolve(card),
        lookUpHeadword: () => Promise.resolve(cautionCard),
      });
      const token = {
        text,
        start: 0,
        end: text.length,
        kind: 'term',
        pinyin: null,
        syllables: null,
        entry: null,
        gloss: null,
        rank: null,
      } as const;
      model.pointAt({ element, token, text, by: 'touch' });
      // The look-up answers in the next turn; only what is shown can be pinned or followed.
      setTimeout(() => act(model), 20);
      return (
        <Popover
          model={model}
          onCopy={accept}
          onSpeak={ignore}
          known={known}
          onKnow={ignore}
          onCorrect={accept}
          saved={saved}
          onSave={ignore}
          onOpenEntry={ignore}
          onStep={ignore}
        />
      );
    },
  };
}

/** Presses the button that corrects, in whichever language it is labelled. */
function pressCorrect(): void {
  const { shadowRoot } = document.documentElement.lastElementChild ?? {};
  for (const language of ['en', 'zh-Hans'] as const)
    shadowRoot?.querySelector<HTMLElement>(`[aria-label="${inPageWording(language).popover.correct}"]`)?.click();
}

const accept = () => Promise.resolve();

const known: ReadonlySet<string> = new Set(['王志杰']);
const saved: ReadonlySet<string> = new Set([cautionCard.text]);

export const popoverFixtures: readonly Fixture[] = [
  open('entry', formulaCard),
  open('caution', cautionCard),
  open('figure', figureCard),
  open('person', personCard),
  open('words', wordCard),
  open('character', characterCard),
  open('nothing', null),
  open('pinned', figureCard, (model) => model.pin()),
  open('moved', cautionCard, (model) => {
    model.pin();
    model.move({ x: 24, y: 150 });
  }),
  open('correcting', cautionCard, pressCorrect),
  open('followed', formulaCard, (model) => model.follow(1, '链长')),
  open('narrow', formulaCard, ignore, 320),
];
