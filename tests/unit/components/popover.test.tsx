import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popover } from '../../../components/popover/Popover.tsx';
import { createPopoverModel } from '../../../components/popover/popover-model.ts';
import {
  cautionCard,
  figureCard,
  characterCard,
  formulaCard,
  hostileCard,
  personCard,
  wordCard,
} from '../../../components/popover/sample-cards.ts';
import type { Card } from '../../../engine/annotation.ts';
import { button, doing, find, press, show, target } from './support.tsx';

/** Events that tests make count as the reader's, unless a test is about the page's. */
const trustAll = () => true;

const known: ReadonlySet<string> = new Set([figureCard.text, personCard.text]);

/** A popover that is open on a card. jsdom has no popovers, so it stands where the fallback puts it. */
async function open(card: Card | null, by: 'touch' | 'keyboard' = 'touch', isTrusted?: (event: Event) => boolean) {
  const on = target(card?.text ?? '无', by);
  const model = createPopoverModel({
    lookUp: () => Promise.resolve(card),
    lookUpHeadword: () => Promise.resolve(cautionCard),
  });
  const onCopy = vi.fn();
  const onKnow = vi.fn();
  const onCorrect = vi.fn(() => Promise.resolve());
  const onSave = vi.fn();
  const onOpenEntry = vi.fn();
  const container = show(
    <Popover
      model={model}
      onCopy={onCopy}
      known={known}
      onKnow={onKnow}
      onCorrect={onCorrect}
      saved={new Set([cautionCard.text])}
      onSave={onSave}
      onOpenEntry={onOpenEntry}
      isTrusted={isTrusted ?? trustAll}
    />,
  );
  show(<p />).append(on.element);
  await doing(() => model.pointAt(on));
  return { model, container, onCopy, onKnow, onCorrect, onSave, onOpenEntry, on, word: on.element };
}

describe('the popover', () => {
  it('takes a word as known, and takes that back', async () => {
    const fresh = await open(formulaCard);
    await doing(() => button(fresh.container, 'I know this word').click());
    expect(fresh.onKnow).toHaveBeenCalledExactlyOnceWith(formulaCard.text, true);
    const familiar = await open(personCard);
    const undo = button(familiar.container, 'You know this word: show its pinyin again');
    expect(undo.getAttribute('aria-pressed')).toBe('true');
    await doing(() => undo.click());
    expect(familiar.onKnow).toHaveBeenCalledExactlyOnceWith(personCard.text, false);
  });

  it('takes a correction of what was changed, and of nothing else', async () => {
    const { container, onCorrect, model } = await open(formulaCard);
    await doing(() => button(container, 'Correct the reading or the English').click());
    expect(model.state.value.name).toBe('pinned');
    const english = [...container.querySelectorAll<HTMLInputElement>('.correction-field input')][1] as HTMLInputElement;
    await doing(() => {
      english.value = 'two majors, two news';
      english.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(() => container.querySelector<HTMLInputElement>('input[value="site"]')?.click());
    await doing(() => container.querySelector('form')?.requestSubmit());
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({
      form: formulaCard.text,
      reading: '',
      rendering: 'two majors, two news',
      reach: 'site',
    });
  });

  it('saves a word with where it stands, and shows which is saved', async () => {
    const fresh = await open(formulaCard);
    const save = button(fresh.container, 'Add to my words');
    expect(save.getAttribute('aria-pressed')).toBe('false');
    await doing(() => save.click());
    expect(fresh.onSave).toHaveBeenCalledExactlyOnceWith(formulaCard, fresh.on);
    await doing(() => fresh.model.follow(cautionCard.text));
    expect(button(fresh.container, 'Saved: open my words').getAttribute('aria-pressed')).toBe('true');
  });

  it('opens an entry in the glossary, and a plain word not', async () => {
    const { container, onOpenEntry } = await open(formulaCard);
    await doing(() => button(container, 'Open in the glossary').click());
    expect(onOpenEntry).toHaveBeenCalledExactlyOnceWith(formulaCard.entry?.headword);
    expect((await open(wordCard)).container.querySelector('[aria-label="Open in the glossary"]')).toBeNull();
  });

  it('says why a correction cannot be kept', async () => {
    const { container, onCorrect } = await open(formulaCard);
    onCorrect.mockRejectedValueOnce(new Error('The reading does not fit the word.'));
    await doing(() => button(container, 'Correct the reading or the English').click());
    await doing(() => container.querySelector('form')?.requestSubmit());
    expect(container.querySelector('[role="alert"]')?.textContent).toBe('The reading does not fit the word.');
  });

  it('takes no figure as known, since the next one is another', async () => {
    const on = target(figureCard.text, 'touch');
    const model = createPopoverModel({
      lookUp: () => Promise.resolve(figureCard),
      lookUpHeadword: () => Promise.resolve(null),
    });
    const container = show(
      <Popover
        model={model}
        onCopy={vi.fn()}
        known={known}
        onKnow={vi.fn()}
        onCorrect={vi.fn()}
        saved={new Set()}
        onSave={vi.fn()}
        onOpenEntry={vi.fn()}
      />,
    );
    show(<p />).append(on.element);
    await doing(() => model.pointAt({ ...on, token: { ...on.token, kind: 'figure' } }));
    expect(button(container, 'Keep open')).toBeDefined();
    expect(container.querySelector('[aria-label*="know this word"]')).toBeNull();
  });

  it('is not there before a word is pointed at', () => {
    const model = createPopoverModel({
      lookUp: () => Promise.resolve(null),
      lookUpHeadword: () => Promise.resolve(null),
    });
    expect(
      show(
        <Popover
          model={model}
          onCopy={vi.fn()}
          known={known}
          onKnow={vi.fn()}
          onCorrect={vi.fn()}
          saved={new Set()}
          onSave={vi.fn()}
          onOpenEntry={vi.fn()}
        />,
      ).childElementCount,
    ).toBe(0);
  });

  it('is a dialog that says which word it is about', async () => {
    const { container } = await open(formulaCard);
    expect(find(container, '[role="dialog"]').getAttribute('aria-label')).toBe('About 专精特新');
  });

  it('shows reading, renderings with their standing, word for word, meaning and parts', async () => {
    const { container } = await open(formulaCard);
    for (const words of [
      'zhuān-jīng-tè-xīn',
      'specialized and sophisticated',
      'State media',
      'Ours',
      'specialised, refined, distinctive, new',
      'The four virtues',
      '精细化',
      'refined',
    ]) {
      expect(container.textContent).toContain(words);
    }
  });

  it('links a source only where there is an address, and tells that site nothing', async () => {
    const { container } = await open(formulaCard);
    const links = [...container.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual(['https://english.example/little-giants']);
    expect(links[0]?.rel).toBe('noreferrer');
    expect((await open(cautionCard)).container.querySelector('a')).toBeNull();
  });

  it('warns of a false friend', async () => {
    expect((await open(cautionCard)).container.textContent).toContain('An official, not a company');
  });

  it('says a figure in English and in digits', async () => {
    const { container } = await open(figureCard);
    expect(container.textContent).toContain('RMB 138 billion');
    expect(container.textContent).toContain('138,000,000,000 yuan');
  });

  it('says who a person is', async () => {
    expect((await open(personCard)).container.textContent).toContain(
      'Director, Municipal Development and Reform Commission',
    );
  });

  it('says a dictionary word as it is read here first, then its other readings, with long lists folded', async () => {
    const { container } = await open(characterCard);
    const { textContent } = find(container, '.popover-content');
    expect(textContent.indexOf('can')).toBeLessThan(textContent.indexOf('Other readings'));
    expect(textContent.indexOf('Other readings')).toBeLessThan(textContent.indexOf('kuài'));
    const folded = find<HTMLDetailsElement>(container, 'details');
    expect(folded.open).toBe(false);
    expect(folded.textContent).toBe('2 more sensesassociationa moment');
  });

  it('shows the parts of a word with their own readings, and the traditional form where it differs', async () => {
    const { container } = await open(wordCard);
    expect(find(container, '.card-head').textContent).toContain('記者會');
    const parts = [...container.querySelectorAll('.card-words li')].map(({ textContent }) => textContent);
    expect(parts).toEqual([expect.stringMatching(/^记者 記者 jìzhěreporter/), expect.stringMatching(/^会 會 huìcan/)]);
    expect(
      (await open({ ...wordCard, text: '記者會' })).container.querySelector('.card-head .card-traditional'),
    ).toBeNull();
  });

  it('copies no part’s sense as that of the word', async () => {
    const { container, onCopy } = await open({ ...wordCard, words: wordCard.words.slice(1) });
    await doing(() => button(container, 'Copy').click());
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('记者会\tjìzhěhuì');
  });

  it('credits the dictionary where it speaks, and nowhere else', async () => {
    expect((await open(wordCard)).container.textContent).toContain('CC-CEDICT, CC BY-SA 4.0');
    expect((await open(formulaCard)).container.textContent).not.toContain('CC-CEDICT');
  });

  it('says so where nothing is known', async () => {
    expect((await open(null)).container.textContent).toContain('Neither the glossary nor the dictionary has this word');
  });

  it('says in which language each part is', async () => {
    const { container } = await open(formulaCard);
    expect(find(container, '[role="dialog"]').lang).toBe('en');
    expect(find(container, '.card-word').lang).toBe('zh-Hans');
    expect(find(container, '.card-pinyin').lang).toBe('zh-Latn-pinyin');
    expect([...container.querySelectorAll('dt')].map(({ lang }) => lang)).toEqual(Array(4).fill('zh-Hans'));
  });

  it('takes nothing for markup', async () => {
    const { container } = await open(hostileCard);
    expect(container.querySelector('img, script, iframe, b')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(container.textContent).toContain('<script>alert(1)</script>');
  });
});

describe('in the popover', () => {
  it('a related entry opens in place, and back returns', async () => {
    const { container } = await open(formulaCard);
    await doing(() => button(container, '小巨人企业').click());
    expect(find(container, '.card-word').textContent).toBe('链长');
    await doing(() => button(container, 'Back').click());
    expect(find(container, '.card-word').textContent).toBe('专精特新');
  });

  it('the pin tells whether it is pressed', async () => {
    const { container } = await open(figureCard);
    await doing(() => button(container, 'Keep open').click());
    expect(button(container, 'Unpin').getAttribute('aria-pressed')).toBe('true');
  });

  it('copying hands over the word, its reading and its English', async () => {
    const { container, onCopy } = await open(figureCard);
    await doing(() => button(container, 'Copy').click());
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('1380亿元\tyì yuán\tRMB 138 billion');
  });

  it('Close closes', async () => {
    const { container, model } = await open(figureCard);
    await doing(() => button(container, 'Close').click());
    expect(model.state.value.name).toBe('idle');
    expect(container.childElementCount).toBe(0);
  });
});

describe('from outside', () => {
  it('Escape closes the popover, and the page does not hear it', async () => {
    const { model } = await open(figureCard);
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    await doing(() => press(document.body, 'Escape'));
    expect(model.state.value.name).toBe('idle');
    expect(heard).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', heard);
  });

  it('other keys stay the page’s', async () => {
    const { model } = await open(figureCard);
    await doing(() => press(document.body, 'j'));
    expect(model.state.value.name).toBe('shown');
  });

  it('a press elsewhere closes it', async () => {
    const { model } = await open(figureCard);
    await doing(() => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(model.state.value.name).toBe('idle');
  });

  it('what the page pretends to press leaves it open', async () => {
    const { model } = await open(figureCard, 'touch', ({ isTrusted }) => isTrusted);
    await doing(() => press(document.body, 'Escape'));
    await doing(() => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(model.state.value.name).toBe('shown');
  });

  it('it closes when the page takes its word away, pinned or not', async () => {
    for (const isPinned of [false, true]) {
      const { model, word } = await open(figureCard);
      if (isPinned) await doing(model.togglePin);
      await doing(() => word.remove());
      expect(model.state.value.name).toBe('idle');
    }
  });

  it('it stays when the page takes something else away', async () => {
    const other = show(<p>Elsewhere</p>);
    const { model } = await open(figureCard);
    await doing(() => other.replaceChildren());
    expect(model.state.value.name).toBe('shown');
  });

  it('a press inside leaves it open', async () => {
    const { container, model } = await open(figureCard);
    await doing(() =>
      find(container, '.card-word').dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true })),
    );
    expect(model.state.value.name).toBe('shown');
  });
});

describe('the focus', () => {
  // jsdom knows popovers only as hidden, and what is hidden takes no focus.
  beforeEach(() => void show(<style>{'[popover]{display:block}'}</style>));

  it('stays where it is when a finger opens the popover', async () => {
    const link = show(<a href="#x">link</a>).querySelector('a');
    link?.focus();
    await open(figureCard, 'touch');
    expect(document.activeElement).toBe(link);
  });

  it('goes into a popover that the keyboard opened, and returns with Escape', async () => {
    const link = show(<a href="#x">link</a>).querySelector('a');
    link?.focus();
    const { container } = await open(figureCard, 'keyboard');
    await vi.waitFor(() => expect(document.activeElement).toBe(find(container, '[role="dialog"]')));
    await doing(() => press(document.activeElement ?? document.body, 'Escape'));
    expect(document.activeElement).toBe(link);
  });
});
