import type { Given, Said } from '../events.ts';
import { flowNamed } from '../flows.ts';
import { waitsForConsent } from './consent.ts';
import { raise } from './frames.ts';
import { beginFlow, deliver, sayNow, type Work } from './work.ts';

/**
 * Hands a file to the dialog that asked for one, or is reading one of which this may be another page. What is
 * sent unasked is, at a clinic, nearly always an order.
 */
export function takeFile(
  work: Work,
  { file, given }: { file: NonNullable<Said['file']>; given: Given },
): void {
  for (const { id, flow, asked } of work.conversation.frames.toReversed()) {
    if (flow !== 'orders') continue;
    if (asked?.awaiting === 'file') raise(work.conversation, id);
    if (deliver(work, id, { type: 'patient.sent-file', file, given })) return;
  }
  if (isNextPage(work, file.id)) return;
  // That it came is said before anything is asked.
  if (waitsForConsent(flowNamed('orders'), work.world)) sayNow(work, { key: 'orders.received' });
  beginFlow(work, 'orders', { intent: 'upload_order', given: { ...given, files: [file.id] }, about: {} });
}

/** Another page of an order that is read once the patient has agreed: the question is not asked anew for each. */
function isNextPage(work: Work, file: string): boolean {
  const { conversation } = work;
  const [wish, ...others] = conversation.next;
  if (conversation.frames.at(-1)?.flow !== 'welcome' || !wish?.given.files?.length) return false;
  const given = { ...wish.given, files: [...wish.given.files, file] };
  conversation.next = [{ ...wish, given }, ...others];
  sayNow(work, { key: 'orders.another-page' });
  return true;
}
