import type { Attentive } from '../channel.ts';
import type { Graph } from './graph.ts';

/**
 * Marks what patients wrote as read, which shows as two blue ticks, on what came before it too; the sign that we are writing goes with it, and is
 * gone by itself once we have written, or after 25 s. Source: Meta, mark messages as read; typing indicators, read
 * 2026-06.
 */
export function openNotice(graph: Graph, phoneNumberId: string): Attentive['notice'] {
  return async ({ externalIds, isAnswering }) => {
    await graph.post('notice', `${phoneNumberId}/messages`, {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: externalIds.at(-1),
      ...(isAnswering && { typing_indicator: { type: 'text' } }),
    });
  };
}
