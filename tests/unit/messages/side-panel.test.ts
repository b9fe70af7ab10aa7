import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { awaitPanels, connectToPage, type PageNews, type PanelPort } from '../../../messages/side-panel.ts';

type Listener = (value: never) => void;

/** One end of a line, as the browser gives it. */
function fakePort(name: string, sender = fakeBrowser.runtime.id) {
  const [heard, ended]: [Listener[], Listener[]] = [[], []];
  return {
    port: {
      name,
      sender: { id: sender },
      postMessage: vi.fn(),
      disconnect: vi.fn(),
      onMessage: { addListener: (listener: Listener) => heard.push(listener) },
      onDisconnect: { addListener: (listener: Listener) => ended.push(listener) },
    },
    say: (message: unknown) => heard.forEach((listener) => listener(message as never)),
    end: () => ended.forEach((listener) => listener(undefined as never)),
  };
}

const article: PageNews = { news: 'article', isReading: false, reading: null, error: null };

describe('a page that side panels connect to', () => {
  let connect: Listener = () => undefined;
  const panels: PanelPort[] = [];
  const leaving = new AbortController();

  beforeEach(() => {
    panels.length = 0;
    Object.assign(fakeBrowser.runtime, {
      onConnect: { addListener: (listener: Listener) => (connect = listener), removeListener: vi.fn() },
    });
    awaitPanels((panel) => panels.push(panel), leaving.signal);
  });

  it('listens to our own panels alone', () => {
    connect(fakePort('side-panel').port as never);
    connect(fakePort('something-else').port as never);
    connect(fakePort('side-panel', 'another-extension').port as never);
    expect(panels).toHaveLength(1);
  });

  it('does what a person may wish, and nothing that is no wish', () => {
    const line = fakePort('side-panel');
    connect(line.port as never);
    const wishes = vi.fn();
    panels[0]?.onWish(wishes);
    line.say({ wish: 'choose', paragraph: 1, start: 2, end: 5 });
    line.say({ wish: 'choose', paragraph: -1, start: 2, end: 5 });
    line.say({ wish: 'open-text', text: '字'.repeat(101) });
    line.say({ wish: 'export', format: 'pdf' });
    line.say({ wish: 'stop-reading' });
    line.say(null);
    expect(wishes).toHaveBeenCalledExactlyOnceWith({ wish: 'choose', paragraph: 1, start: 2, end: 5 });
  });

  it('tells a panel nothing any more that has gone', () => {
    const line = fakePort('side-panel');
    connect(line.port as never);
    panels[0]?.tell(article);
    line.end();
    panels[0]?.tell(article);
    expect(line.port.postMessage).toHaveBeenCalledExactlyOnceWith(article);
    expect(panels[0]?.signal.aborted).toBe(true);
  });
});

describe('a side panel', () => {
  function open() {
    const line = fakePort('side-panel');
    Object.assign(fakeBrowser.tabs, { connect: () => line.port });
    const listeners = { onNews: vi.fn(), onEnd: vi.fn() };
    return { line, ...listeners, connection: connectToPage(7, listeners) };
  }

  it('hears of the page, until nobody is there', () => {
    const { line, onNews, onEnd, connection } = open();
    line.say(article);
    line.end();
    line.say(article);
    connection.send({ wish: 'open-term', headword: '两重' });
    expect(onNews).toHaveBeenCalledExactlyOnceWith(article);
    expect(onEnd).toHaveBeenCalledOnce();
    expect(line.port.postMessage).not.toHaveBeenCalled();
  });

  it('that has turned to another tab hears nothing of the one before', () => {
    const { line, onNews, onEnd, connection } = open();
    connection.close();
    line.say(article);
    line.end();
    expect(onNews).not.toHaveBeenCalled();
    expect(onEnd).not.toHaveBeenCalled();
  });
});
