/** Asks the background. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { replySchema, type Answers } from './protocol.ts';
import type { Payload, RequestName } from './requests.ts';

/** The background could not answer; `message` says why in the reader's words. */
export class AskError extends Error {
  override readonly name = 'AskError';
}

/** The longest that an answer may take: a background that wakes up on a slow machine takes a few seconds. */
const PATIENCE_MS = 10_000;
/** Whole articles and whole glossaries take longer than a screen of text. */
const LONG_PATIENCE_MS = 90_000;
const LONG: ReadonlySet<RequestName> = new Set(['read-article', 'export-article', 'change-collection', 'change-words']);

/**
 * The background's answer to a request. The background is woken where it sleeps.
 *
 * @throws AskError when the background refuses, fails, does not answer in time, or belongs to another version of the extension than the asker
 */
export async function ask<Name extends RequestName>(name: Name, payload: Payload<Name>): Promise<Answers[Name]> {
  const sent = send({ name, payload });
  const reply = v.safeParse(packedReply, await withPatience(sent, LONG.has(name) ? LONG_PATIENCE_MS : PATIENCE_MS));
  if (!reply.success) throw new AskError('Yanzhen’s background gave no answer. Reload the page to try again.');
  if (!reply.output.ok) throw new AskError(reply.output.error);
  // The background is ours and of the same build: its answers are typed where they are made (`answer.ts`).
  return reply.output.answer as Answers[Name];
}

/** A reply crosses as text: Firefox clones the thousands of small objects of a screen’s tokens object by object. */
const packedReply = v.pipe(v.string(), v.parseJson(), replySchema);

async function send(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    throw new AskError('Yanzhen was updated or stopped. Reload the page to go on reading.', { cause: error });
  }
}

async function withPatience(answer: Promise<unknown>, patience: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new AskError('Yanzhen’s background does not answer. Reload the page to try again.'));
    }, patience);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
