import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../messages/ask.ts';
import { obeyCommands } from '../../messages/page-command.ts';
import { tellThatPageIsRead } from '../../messages/side-panel.ts';
import { hasChinese } from '../../page/article.ts';
import { createSession } from './session.tsx';
import { serveSidePanels } from './side-panel.ts';

/** Put into a page by the background at a person's wish, or registered for the sites that they have granted. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(context) {
    const session = createSession(document, context.signal);
    obeyCommands(session.obey, context.signal);
    serveSidePanels(session, context.signal);
    session.reading.subscribe((reading) => reading && tellThatPageIsRead());
    if (hasChinese(document)) void startByItself(session);
  },
});

async function startByItself(session: { obey(command: 'start-reading'): Promise<unknown> }): Promise<void> {
  try {
    if (await ask('is-always-read', {})) await session.obey('start-reading');
  } catch (error) {
    console.info(`${browser.runtime.getManifest().name} did not start by itself.`, error);
  }
}
