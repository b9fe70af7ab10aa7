import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../messages/ask.ts';
import { obeyCommands } from '../../messages/page-command.ts';
import { tellThatPageIsRead } from '../../messages/side-panel.ts';
import { findArticle } from '../../page/article.ts';
import { waitForChinese } from '../../page/chinese.ts';
import { takeOver } from './life.ts';
import { createSession, type Session } from './commands.ts';
import { serveSidePanels } from './side-panel.ts';

/**
 * Put into a page by the background at a person's wish, or registered for the sites that they have granted. No content
 * script of WXT's, whose copies talk to each other by events on the document: a page could hear and forge them.
 */
export default defineUnlistedScript(() => {
  const life = takeOver();
  const session = createSession(document, life);
  obeyCommands(session.obey, life);
  serveSidePanels(session, life);
  session.reading.subscribe((reading) => reading && tellThatPageIsRead());
  void startByItself(session, life);
});

async function startByItself({ obey }: Session, life: AbortSignal): Promise<void> {
  try {
    if (!(await ask('is-always-read', {}))) return;
    // A page that builds itself has no text yet when it has loaded.
    if (!(await waitForChinese(document, life))) return;
    // Of frames only those with an article in them: the others are advertisements and buttons.
    if (window === window.top || findArticle(document).isToldApart) await obey('start-reading');
  } catch (error) {
    console.info(`${browser.runtime.getManifest().name} did not start by itself.`, error);
  }
}
