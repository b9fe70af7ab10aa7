import { describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../page/host.ts';
import { collectRuns } from '../../../page/text-run.ts';
import { until } from './support.ts';

describe('our host in the page', () => {
  it('is closed to the page, is no text of it, and goes when the signal aborts', () => {
    const controller = new AbortController();
    const { root, element } = createHost(document, '', controller.signal);
    root.append(Object.assign(document.createElement('p'), { textContent: '面板' }));
    expect(element.parentNode).toBe(document.documentElement);
    expect(element.shadowRoot).toBeNull();
    expect(collectRuns(document.documentElement)).toEqual([]);
    controller.abort();
    expect(element.isConnected).toBe(false);
  });

  it('comes back when the page removes it, but not for ever', async () => {
    const controller = new AbortController();
    const { element } = createHost(document, '', controller.signal);
    element.remove();
    await until(() => element.isConnected, 'it is back');
    for (let time = 0; time < 30; time += 1) {
      element.remove();
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(element.isConnected).toBe(false);
    controller.abort();
  });

  it('goes into a modal dialog with the word that is asked about, and back when the dialog closes', () => {
    const controller = new AbortController();
    const { element, settleBy } = createHost(document, '', controller.signal);
    const dialog = document.createElement('dialog');
    const word = document.createElement('b');
    dialog.append(word);
    document.body.append(dialog);
    settleBy(word);
    expect(element.parentNode).toBe(document.documentElement);
    // jsdom knows no modal dialogs.
    vi.spyOn(dialog, 'matches').mockReturnValue(true);
    settleBy(word);
    expect(element.parentNode).toBe(dialog);
    dialog.dispatchEvent(new Event('close'));
    expect(element.parentNode).toBe(document.documentElement);
    controller.abort();
    dialog.remove();
  });
});
