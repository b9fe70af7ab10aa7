/** The glossary page: its addresses, what it lists, and what is one's own. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { GlossaryView, type GlossaryViewProps } from '../../../components/glossary-page/GlossaryView.tsx';
import { addressOf, routeOf, type Route } from '../../../components/glossary-page/route.ts';
import type { YoursProps } from '../../../components/glossary-page/YoursView.tsx';
import { formulaCard } from '../../../components/popover/sample-cards.ts';
import { button, doing, find, show } from './support.tsx';

function view(route: Route, changes: Partial<GlossaryViewProps> = {}, own: Partial<YoursProps> = {}) {
  const yours: YoursProps = {
    add: route.page === 'yours' ? route.add : '',
    terms: [],
    packs: [],
    presetPacks: [],
    desks: [],
    corrections: [],
    status: null,
    onUndo: null,
    onPutTerm: vi.fn(() => Promise.resolve()),
    onRemoveTerm: vi.fn(),
    onSwitchPack: vi.fn(),
    onRemovePack: vi.fn(),
    onSwitchDesk: vi.fn(),
    onImport: vi.fn(),
    onExport: vi.fn(),
    onBackUp: vi.fn(),
    ...own,
  };
  const home = { featured: [], sourced: 0, onOthers: vi.fn() };
  const onSearch = vi.fn();
  const onGo = vi.fn();
  const container = show(
    <GlossaryView
      route={route}
      desks={[{ name: 'macro', title: 'Economy and reform', size: 2 }]}
      listed={[]}
      card={null}
      home={home}
      yours={yours}
      onSearch={onSearch}
      onGo={onGo}
      {...changes}
    />,
  );
  return { container, home, yours, onSearch, onGo };
}

const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string) =>
  doing(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('an address', () => {
  it('leads to the page that it was made from, whatever its words are', () => {
    const words = fc.string({ minLength: 1 }).filter((text) => text.isWellFormed());
    const routes: fc.Arbitrary<Route> = fc.oneof(
      words.map((query) => ({ page: 'search' as const, query })),
      words.map((headword) => ({ page: 'entry' as const, headword })),
      words.map((add) => ({ page: 'yours' as const, add })),
    );
    fc.assert(
      fc.property(routes, (route) => {
        expect(routeOf(addressOf(route))).toEqual(route);
      }),
    );
  });

  it('that is none of ours leads to the first page', () => {
    for (const fragment of ['', '#', '#/nowhere/x', '#/entry/']) expect(routeOf(fragment)).toEqual({ page: 'home' });
    expect(routeOf('#/search/100%')).toEqual({ page: 'search', query: '100%' });
  });
});

describe('the first page of the glossary', () => {
  const featured = [
    {
      headword: '链主',
      reading: 'liànzhǔ',
      english: 'chain leader',
      meaning: 'The firm that a supply chain depends on.',
      desk: 'enterprises',
    },
  ];

  it('says how much there is, and of how much the English was read somewhere', () => {
    const { container } = view({ page: 'home' }, { home: { featured, sourced: 1, onOthers: vi.fn() } });
    const { textContent } = find(container, '.glossary-lead');
    expect(textContent).toContain('2 entries in 1 domain,');
    expect(textContent).toContain('1 of them cite');
  });

  it('shows ways to search, each of which leads to what it finds', () => {
    const { container } = view({ page: 'home' });
    const links = [...container.querySelectorAll('.glossary-ways a')];
    expect(links.map(({ textContent }) => textContent)).toContain('xzscl');
    for (const link of links)
      expect(routeOf(link.getAttribute('href') ?? '')).toEqual({ page: 'search', query: link.textContent });
  });

  it('shows a few entries with what they mean, and others at a press', async () => {
    const onOthers = vi.fn();
    const { container } = view({ page: 'home' }, { home: { featured, sourced: 1, onOthers } });
    const card = find(container, '.glossary-card');
    expect(card.textContent).toContain('The firm that a supply chain depends on.');
    expect(card.textContent).toContain('Kinds of enterprise');
    expect(find(card, 'a').getAttribute('href')).toBe(addressOf({ page: 'entry', headword: '链主' }));
    await doing(() => button(container, 'Show others').click());
    expect(onOthers).toHaveBeenCalledOnce();
  });
});

describe('the glossary page', () => {
  it('lists what was found, each with its address', () => {
    const listed = [{ headword: '两重', reading: 'liǎng zhòng', english: 'two major undertakings' }];
    const { container } = view({ page: 'search', query: 'liang' }, { listed });
    expect(find(container, '.glossary-list a').getAttribute('href')).toBe(
      addressOf({ page: 'entry', headword: '两重' }),
    );
    expect(container.textContent).toContain('two major undertakings');
  });

  it('offers to add what it does not have', () => {
    const { container } = view({ page: 'search', query: '云川经验' });
    expect(find(container, '.glossary-lead a').getAttribute('href')).toBe(
      addressOf({ page: 'yours', add: '云川经验' }),
    );
  });

  it('shows an entry whole, and follows what is related to it', async () => {
    const { container, onGo } = view({ page: 'entry', headword: formulaCard.text }, { card: formulaCard });
    expect(find(container, 'h1').textContent).toContain(formulaCard.entry?.headword);
    expect(container.textContent).toContain(formulaCard.entry?.meaning);
    const [related] = formulaCard.entry?.see ?? [];
    await doing(() => button(container, related?.headword ?? '').click());
    expect(onGo).toHaveBeenCalledExactlyOnceWith({ page: 'entry', headword: related?.headword });
  });

  it('hands on what is typed into the search', async () => {
    const { container, onSearch } = view({ page: 'home' });
    await type(find<HTMLInputElement>(container, 'input[type="search"]'), 'xinzhi');
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('xinzhi');
  });
});

describe('what is one’s own', () => {
  it('begins with what was selected on a page', async () => {
    const { container, yours } = view({ page: 'yours', add: '云川经验' });
    await type(find<HTMLTextAreaElement>(container, 'textarea'), 'Yunchuan experience\nYunchuan way');
    await doing(() => find<HTMLFormElement>(container, 'form').requestSubmit());
    expect(yours.onPutTerm).toHaveBeenCalledExactlyOnceWith(
      {
        headword: '云川经验',
        aliases: [],
        reading: '',
        renderings: ['Yunchuan experience', 'Yunchuan way'],
        meaning: '',
      },
      null,
    );
  });

  it('says why a term cannot be kept', async () => {
    const onPutTerm = vi.fn(() => Promise.reject(new Error('Yanzhen can keep 20,000 terms of yours.')));
    const { container } = view({ page: 'yours', add: '云川' }, {}, { onPutTerm });
    await type(find<HTMLTextAreaElement>(container, 'textarea'), 'Yunchuan');
    await doing(() => find<HTMLFormElement>(container, 'form').requestSubmit());
    expect(find(container, '[role="alert"]').textContent).toContain('20,000');
  });

  it('tells each fault of a file on a line, and takes back what was done', async () => {
    const onUndo = vi.fn();
    const { container } = view({ page: 'yours', add: '' }, {}, { status: 'Line 2: a\nLine 3: b', onUndo });
    expect([...container.querySelectorAll('.done-last p')].map((line) => line.textContent)).toEqual([
      'Line 2: a',
      'Line 3: b',
    ]);
    await doing(() => button(container, 'Undo').click());
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('switches, saves and removes packs, and forgets corrections', async () => {
    const onForget = vi.fn();
    const packs = [{ name: 'Team', on: true, size: 3 }];
    const corrections = [{ form: '重型', reading: 'zhòngxíng', rendering: '', where: 'everywhere', onForget }];
    const { container, yours } = view({ page: 'yours', add: '' }, {}, { packs, corrections });
    await doing(() => button(container, 'Team (3)').click());
    expect(yours.onSwitchPack).toHaveBeenCalledExactlyOnceWith('Team', false);
    await doing(() => button(container, 'TBX Team').click());
    expect(yours.onExport).toHaveBeenCalledExactlyOnceWith('Team', 'tbx');
    await doing(() => button(container, 'Remove Team').click());
    expect(yours.onRemovePack).toHaveBeenCalledExactlyOnceWith('Team');
    await doing(() => button(container, 'Forget 重型').click());
    expect(onForget).toHaveBeenCalledOnce();
  });
});
