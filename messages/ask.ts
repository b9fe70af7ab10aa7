/** Asks the background. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { replySchema, type Answers, type Payload, type RequestName } from './protocol.ts';

/** The background could not answer; `message` says why in the reader's words. */
export class AskError extends Error {
  override readonly name = 'AskError';
}

/**
 * The background's answer to a request. The background is woken where it sleeps.
 *
 * @throws AskError when the background refuses, fails, or belongs to another version of the extension than the asker
 */
export async function ask<Name extends RequestName>(name: Name, payload: Payload<Name>): Promise<Answers[Name]> {
  const reply = v.safeParse(packedReply, await send({ name, payload }));
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
