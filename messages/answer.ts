/** Answers in the background what pages ask. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Answers, Reply } from './protocol.ts';
import { envelope, requests, type Payload, type RequestName } from './requests.ts';

/** The asker's address and where it stands, as the browser tells it; never what the asker says of itself. */
export interface Asker {
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

export type Handlers = {
  readonly [Name in RequestName]: (payload: Payload<Name>, asker: Asker) => Promise<Answers[Name]>;
};

/** Requests that only our own pages may make; a content script shares its process with the page. */
const OWN_PAGES_ONLY: ReadonlySet<RequestName> = new Set(['control-page', 'change-collection', 'change-words']);

/** Listens for requests; must be called in the background's first turn, so that a message can wake it. */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: string) => void) => {
    const request = v.safeParse(envelope, message);
    if (!request.success || sender.id !== browser.runtime.id) return false;
    const { name, payload } = request.output;
    void answer(name, payload, sender, handlers).then((reply) => respond(JSON.stringify(reply)));
    return true; // the answer comes later
  });
}

/** What `answerRequests` replies; apart, so that it can be tested without a browser. */
export async function answer(
  name: RequestName,
  payload: unknown,
  asker: Asker,
  handlers: Handlers,
): Promise<Reply<unknown>> {
  if (OWN_PAGES_ONLY.has(name) && asker.url?.startsWith(browser.runtime.getURL('/')) !== true) {
    return { ok: false, error: 'Only Yanzhen’s own pages may ask for this.' };
  }
  const parsed = v.safeParse(requests[name], payload);
  if (!parsed.success) return { ok: false, error: `Yanzhen cannot read this: ${v.summarize(parsed.issues)}` };
  try {
    const handle = handlers[name] as (payload: unknown, asker: Asker) => Promise<unknown>;
    return { ok: true, answer: await handle(parsed.output, asker) };
  } catch (error) {
    console.error(`Yanzhen could not answer “${name}”.`, error);
    return { ok: false, error: error instanceof Error ? error.message : 'Something went wrong in the background.' };
  }
}
