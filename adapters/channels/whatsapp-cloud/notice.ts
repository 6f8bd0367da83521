import type { Attentive } from '../channel.ts';
import type { Graph } from './graph.ts';

/**
 * Marks what patients wrote as read, which shows as two blue ticks; the sign that we are writing goes with it, and is
 * gone by itself once we have written, or after 25 s. Source: Meta, mark messages as read; typing indicators, read
 * 2026-06.
 */
export function openNotice(graph: Graph, phoneNumberId: string): Attentive['notice'] {
  return async ({ externalId, isAnswering }) => {
    await graph.post('notice', `${phoneNumberId}/messages`, {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: externalId,
      ...(isAnswering && { typing_indicator: { type: 'text' } }),
    });
  };
}
