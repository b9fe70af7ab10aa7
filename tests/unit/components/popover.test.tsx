import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popover } from '../../../components/popover/Popover.tsx';
import { createPopoverModel, type PopoverModel } from '../../../components/popover/popover-model.ts';
import {
  cautionCard,
  figureCard,
  characterCard,
  formulaCard,
  hostileCard,
  personCard,
  wordCard,
} from '../../../components/popover/sample-cards.ts';
import type { Card, TokenKind } from '../../../engine/annotation.ts';
import { button, doing, find, press, show, target } from './support.tsx';

/** Events that tests make count as the reader's, unless a test is about the page's. */
const trustAll = () => true;

const known: ReadonlySet<string> = new Set([figureCard.text, personCard.text]);
const saved: ReadonlySet<string> = new Set([cautionCard.text]);

interface Opening {
  readonly by?: 'touch' | 'keyboard';
  readonly isTrusted?: (event: Event) => boolean;
  readonly kind?: TokenKind;
  readonly onSpeak?: ((text: string) => void) | null;
}

/** A popover on a model, with everything that it tells. */
function showPopover(model: PopoverModel, { isTrusted = trustAll, onSpeak = null }: Opening = {}) {
  const told = {
    onCopy: vi.fn(() => Promise.resolve()),
    onKnow: vi.fn(),
    onCorrect: vi.fn(() => Promise.resolve()),
    onSave: vi.fn(),
    onOpenEntry: vi.fn(),
    onStep: vi.fn(),
    onSettle: vi.fn(),
  };
  const container = show(
    <Popover model={model} known={known} saved={saved} onSpeak={onSpeak} isTrusted={isTrusted} {...told} />,
  );
  return { container, ...told };
}

/** A popover that is open on a card. jsdom has no popovers and no layout, so it stands in the corner. */
async function open(card: Card | null, opening: Opening = {}) {
  const { by = 'touch', kind = 'term' } = opening;
  const on = target(card?.text ?? '无', by);
  const model = createPopoverModel({
    lookUp: () => Promise.resolve(card),
    lookUpHeadword: () => Promise.resolve(cautionCard),
  });
  const shown = showPopover(model, opening);
  show(<p />).append(on.element);
  const pointedAt = { ...on, token: { ...on.token, kind } };
  await doing(() => model.pointAt(pointedAt));
  return { model, ...shown, on: pointedAt, word: on.element };
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
    expect(model.pinned.value?.card).toBe(formulaCard);
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
    await doing(() => fresh.model.follow(1, cautionCard.text));
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
    const { container } = await open(figureCard, { kind: 'figure' });
    expect(button(container, 'Keep open')).toBeDefined();
    expect(container.querySelector('[aria-label*="know this word"]')).toBeNull();
  });

  it('is not there before a word is pointed at', () => {
    const model = createPopoverModel({
      lookUp: () => Promise.resolve(null),
      lookUpHeadword: () => Promise.resolve(null),
    });
    expect(showPopover(model).container.querySelector('[role="dialog"]')).toBeNull();
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
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('记者会 (jìzhěhuì) [CC-CEDICT]');
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
    await doing(() => button(container, 'Back to 专精特新').click());
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
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('1380亿元: RMB 138 billion');
  });

  it('copying says politely that it is done, or why not', async () => {
    const { container, onCopy } = await open(figureCard);
    const status = find(container, '.popover-status');
    expect(status.getAttribute('role')).toBe('status');
    await doing(() => button(container, 'Copy').click());
    expect(status.textContent).toBe('Copied');
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    onCopy.mockRejectedValueOnce(new Error('No.'));
    await doing(() => button(container, 'Copy').click());
    expect(status.textContent).toBe('The browser did not allow copying.');
  });

  it('what is copied of an entry names the source of its English', async () => {
    const { container, onCopy } = await open(formulaCard);
    await doing(() => button(container, 'Copy').click());
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      '专精特新 (zhuān-jīng-tè-xīn): specialized and sophisticated [State media: China to foster more “little giant” firms to boost innovation, 2023, https://english.example/little-giants]',
    );
  });

  it('a word can be heard where there is a voice, and nothing is missed where there is none', async () => {
    const onSpeak = vi.fn();
    const { container } = await open(formulaCard, { onSpeak });
    await doing(() => button(container, 'Hear 专精特新').click());
    expect(onSpeak).toHaveBeenCalledExactlyOnceWith('专精特新');
    expect((await open(formulaCard)).container.querySelector('[aria-label^="Hear"]')).toBeNull();
  });

  it('buttons lead to the terms before and after', async () => {
    const { container, onStep } = await open(formulaCard);
    await doing(() => button(container, 'Next term').click());
    await doing(() => button(container, 'Previous term').click());
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
  });

  it('Alt and the left arrow go back, and do not leave the page', async () => {
    const { container } = await open(formulaCard);
    await doing(() => button(container, '小巨人企业').click());
    const box = find(container, '[role="dialog"]');
    expect(box.getAttribute('aria-label')).toBe('About 链长');
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    await doing(() => box.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(find(container, '.card-word').textContent).toBe('专精特新');
  });

  it('Back says where it leads', async () => {
    const { container } = await open(formulaCard);
    await doing(() => button(container, '小巨人企业').click());
    expect(button(container, 'Back to 专精特新')).toBeDefined();
  });

  it('keys are not heard by the page', async () => {
    const { container } = await open(formulaCard);
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    press(button(container, 'Copy'), 'j');
    document.body.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('Chinese within English is marked as Chinese', async () => {
    const { container } = await open(cautionCard);
    expect(find(container, '.card-caution [lang|="zh"]').textContent).toBe('链主');
    expect(find(container, '.card-caution [lang|="zh"]').lang).toBe('zh-Hans');
  });

  it('what is pinned stands beside the popover of another word, and can be moved by the keyboard', async () => {
    const { container, model } = await open(figureCard);
    await doing(() => button(container, 'Keep open').click());
    const other = target('链长', 'touch');
    show(<p />).append(other.element);
    await doing(() => model.pointAt(other));
    expect(container.querySelectorAll('[role="dialog"]')).toHaveLength(2);
    const handle = find(container, '.popover-handle');
    await doing(() => press(handle, 'ArrowDown'));
    expect(model.pinned.value?.at).toEqual({ x: 0, y: 24 });
    await doing(() => press(handle, 'Home'));
    expect(model.pinned.value?.at).toBeNull();
  });

  it('a form that is being filled in stays while it is pinned by that', async () => {
    const { container } = await open(formulaCard);
    const box = find(container, '[role="dialog"]');
    await doing(() => button(container, 'Correct the reading or the English').click());
    expect(find(container, '[role="dialog"]')).toBe(box);
    expect(find(container, '.correction')).toBeDefined();
  });

  it('Close closes', async () => {
    const { container, model } = await open(figureCard);
    await doing(() => button(container, 'Close').click());
    expect(model.state.value.name).toBe('idle');
    expect(container.querySelector('[role="dialog"]')).toBeNull();
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
    const { model } = await open(figureCard, { isTrusted: ({ isTrusted }) => isTrusted });
    await doing(() => press(document.body, 'Escape'));
    await doing(() => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(model.state.value.name).toBe('shown');
  });

  it('it closes when the page takes its word away; what is pinned stays', async () => {
    const { model, word } = await open(figureCard);
    await doing(() => word.remove());
    expect(model.state.value.name).toBe('idle');
    const kept = await open(figureCard);
    await doing(kept.model.pin);
    await doing(() => kept.word.remove());
    expect(kept.model.pinned.value?.card).toBe(figureCard);
  });

  it('a press elsewhere leaves what is pinned', async () => {
    const { model } = await open(figureCard);
    await doing(model.pin);
    await doing(() => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(model.pinned.value?.card).toBe(figureCard);
  });

  it('a finger that may only begin to scroll leaves it open', async () => {
    const { model } = await open(figureCard);
    const press = Object.assign(new Event('pointerdown', { bubbles: true }), { pointerType: 'touch' });
    await doing(() => document.body.dispatchEvent(press));
    expect(model.state.value.name).toBe('shown');
  });

  it('Escape is the page’s again once nothing is open, its release included', async () => {
    await open(figureCard);
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, heard);
    await doing(() => press(document.body, 'Escape'));
    const release = new KeyboardEvent('keyup', { key: 'Escape', bubbles: true });
    document.body.dispatchEvent(release);
    expect(heard).not.toHaveBeenCalled();
    await doing(() => press(document.body, 'Escape'));
    expect(heard).toHaveBeenCalledOnce();
    for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, heard);
  });

  it('Escape is taken from the page’s own dialogs while a popover is open', async () => {
    await open(figureCard);
    let event: KeyboardEvent | null = null;
    await doing(() => (event = press(document.body, 'Escape')));
    expect(event).toMatchObject({ defaultPrevented: true });
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
    await open(figureCard);
    expect(document.activeElement).toBe(link);
  });

  it('goes into a popover that the keyboard opened, and returns with Escape', async () => {
    const link = show(<a href="#x">link</a>).querySelector('a');
    link?.focus();
    const { container } = await open(figureCard, { by: 'keyboard' });
    await vi.waitFor(() => expect(document.activeElement).toBe(find(container, '[role="dialog"]')));
    await doing(() => press(document.activeElement ?? document.body, 'Escape'));
    expect(document.activeElement).toBe(link);
  });

  it('stays in the popover when a related entry takes the place of what had it', async () => {
    const { container } = await open(formulaCard, { by: 'keyboard' });
    const link = button(container, '小巨人企业');
    link.focus();
    await doing(() => link.click());
    await vi.waitFor(() => expect(document.activeElement).toBe(find(container, '[role="dialog"]')));
  });

  it('stays on the button that leads on, and the word that it led to is told', async () => {
    const { container, model } = await open(formulaCard, { by: 'keyboard' });
    const next = button(container, 'Next term');
    next.focus();
    const other = target('链长', 'keyboard');
    show(<p />).append(other.element);
    await doing(() => model.pointAt(other));
    expect(document.activeElement).toBe(next);
    await vi.waitFor(() => expect(find(container, '.popover-status').textContent).toContain('专精特新, '));
  });

  it('is not taken from who has gone elsewhere meanwhile', async () => {
    const link = find(show(<a href="#x">link</a>), 'a');
    const { model } = await open(figureCard, { by: 'keyboard' });
    link.focus();
    await doing(model.dismiss);
    expect(document.activeElement).toBe(link);
  });
});
