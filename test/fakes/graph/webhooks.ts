import type { Taken } from './graph.ts';

/** What stands around messages and statuses in a body that Meta posts. */
export function envelope(
  phoneNumberId: string,
  value: { messages?: readonly object[]; statuses?: readonly object[]; contacts?: readonly object[] },
): object {
  const metadata = { display_phone_number: '16505550123', phone_number_id: phoneNumberId };
  const change = { value: { messaging_product: 'whatsapp', metadata, ...value }, field: 'messages' };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '1023456789012345678', changes: [change] }],
  };
}

/** The status that Meta posts of a message it took. */
export function statusOf(
  { id, to, biz_opaque_callback_data }: Taken,
  status: 'sent' | 'delivered' | 'read' | 'failed',
  { at, code }: { at: number; code?: number },
): object {
  return {
    id,
    status,
    timestamp: String(Math.floor(at / 1000)),
    ...(to && { recipient_id: to }),
    ...(biz_opaque_callback_data && { biz_opaque_callback_data }),
    ...(code !== undefined && {
      errors: [{ code, title: 'refused', message: 'refused', error_data: { details: 'why' } }],
    }),
  };
}

/** What a patient taps of a message of ours: the button or the row with this label. */
export function tapOn({ id: wamid, interactive, template }: Taken, label: string): object {
  const context = { from: '16505550123', id: wamid };
  const buttons = (interactive?.action?.buttons ?? []).map(({ reply }) => reply ?? {});
  const button = buttons.find(({ title }) => title === label);
  if (button) {
    return { context, type: 'interactive', interactive: { type: 'button_reply', button_reply: button } };
  }
  const rows = (interactive?.action?.sections ?? []).flatMap(({ rows }) => rows ?? []);
  const row = rows.find(({ title, description }) => `${title} ${description ?? ''}`.includes(label));
  if (row) return { context, type: 'interactive', interactive: { type: 'list_reply', list_reply: row } };
  const offered = [...buttons, ...rows].map(({ title }) => title);
  throw new RangeError(
    `Nothing to tap with '${label}' in ${template?.name ?? 'this'}; there is: ${offered.join(', ')}`,
  );
}
