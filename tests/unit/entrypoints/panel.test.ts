/** The panel over a page: its script comes when somebody opens it, and what keeps it from coming is told. */
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NoticeContent } from '../../../components/notice/Notice.tsx';
import { offerPanel, type MountedPanel, type PanelView } from '../../../components/panel/panel-script.ts';
import { createToggle } from '../../../entrypoints/reader/panel.ts';
import type { Reading } from '../../../entrypoints/reader/session.tsx';
import { createHost } from '../../../page/host.ts';

let ending = new AbortController();

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  ending.abort();
  ending = new AbortController();
});

/** The background's answer to each asking; what it does before is to put the script into the page. */
function background(answerTo: (asking: number) => Promise<object>) {
  let askings = 0;
  return vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation((async () =>
      JSON.stringify(await answerTo((askings += 1)))) as typeof fakeBrowser.runtime.sendMessage);
}

function page() {
  const host = createHost(document, ':host { color: black }', ending.signal);
  const panelOpen = signal(false);
  const notice = signal<NoticeContent | null>(null);
  const currentParagraph = signal(0);
  const parts = { article: null, articleError: null, panelPlace: 'right', panelSize: 400, canChooseSide: true };
  const signals = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, signal(value)]));
  const reading = {
    ...signals,
    panelOpen,
    notice,
    currentParagraph,
    panelTab: signal('Brief'),
    translation: signal(null),
  } as unknown as Reading;
  return { panelOpen, notice, currentParagraph, toggle: createToggle(host, () => reading, ending.signal) };
}

/** A panel that only notes what it is told. */
function script() {
  const told: (PanelView | number | 'hidden')[] = [];
  const panel: MountedPanel = {
    show: (view) => told.push(view),
    follow: (paragraph) => told.push(paragraph),
    hide: () => told.push('hidden'),
  };
  return { told, put: () => offerPanel({ styles: '.panel { color: black }', mount: () => panel }) };
}

describe('the panel over a page', () => {
  it('is asked for once, and shown and hidden in turn', async () => {
    const { told, put } = script();
    const asked = background(async () => {
      put();
      return { ok: true, answer: null };
    });
    const { panelOpen, toggle, currentParagraph } = page();
    await toggle();
    expect(panelOpen.value).toBe(true);
    expect(told.at(-1)).toMatchObject({ props: { place: 'right', size: 400, firstTab: 'Brief' } });
    currentParagraph.value = 3;
    expect(told.at(-1)).toBe(3);
    await toggle();
    expect([panelOpen.value, told.at(-1)]).toEqual([false, 'hidden']);
    await toggle();
    expect(panelOpen.value).toBe(true);
    expect(asked).toHaveBeenCalledTimes(1);
    ending.abort();
    expect(told.at(-1)).toBe('hidden');
  });

  it('stays closed where the key is pressed again while it is on its way', async () => {
    const { put } = script();
    background(async () => {
      await new Promise((next) => setTimeout(next, 5));
      put();
      return { ok: true, answer: null };
    });
    const { panelOpen, toggle } = page();
    await Promise.all([toggle(), toggle()]);
    expect(panelOpen.value).toBe(false);
  });

  it('says what keeps it from coming, and comes when it is asked for again', async () => {
    const { put } = script();
    background(async (asking) => {
      if (asking === 1) return { ok: false, error: 'The browser no longer lets Yanzhen into this page.' };
      if (asking === 3) put();
      return { ok: true, answer: null };
    });
    const { panelOpen, notice, toggle } = page();
    await toggle();
    expect([panelOpen.value, notice.value?.text]).toEqual([
      false,
      'The browser no longer lets Yanzhen into this page.',
    ]);
    await toggle();
    expect(notice.value?.text).toBe('The panel could not be shown. Reload the page to try again.');
    await toggle();
    expect(panelOpen.value).toBe(true);
  });
});
