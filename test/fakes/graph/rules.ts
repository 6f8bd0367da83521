/**
 * What Meta's Graph API refuses of a message, with the code it does so by: null where it takes it.
 * Source: Meta, Cloud API, messages and interactive messages, read 2026-06.
 */
export function wrongWith(body: Body): { code: number; message: string } | null {
  const parameter = (message: string) => ({ code: 100, message: `(#100) ${message}` });
  const value = (message: string) => ({ code: 131009, message: `(#131009) ${message}` });
  if (body.messaging_product !== 'whatsapp') return parameter('messaging_product');
  if (typeof body.to !== 'string' && typeof body.recipient !== 'string') return parameter('to');
  if (body.to !== undefined && !/^\d{6,20}$/.test(body.to)) return parameter('to');
  if ((body.biz_opaque_callback_data ?? '').length > 512) return parameter('biz_opaque_callback_data');
  switch (body.type) {
    case 'text':
      return isText(body.text?.body, 4096) ? null : value('text.body');
    case 'interactive':
      return wrongWithInteractive(body.interactive, value);
    case 'template':
      return wrongWithTemplate(body.template);
    default:
      return parameter('type');
  }
}

/** A message as it is posted. */
export interface Body {
  messaging_product?: string;
  to?: string;
  recipient?: string;
  type?: string;
  text?: { body?: string };
  interactive?: Interactive;
  template?: Template;
  biz_opaque_callback_data?: string;
}

interface Interactive {
  type?: string;
  body?: { text?: string };
  action?: {
    button?: string;
    buttons?: { reply?: { id?: string; title?: string } }[];
    sections?: { title?: string; rows?: { id?: string; title?: string; description?: string }[] }[];
  };
}

interface Template {
  name?: string;
  language?: { code?: string };
  components?: {
    type?: string;
    sub_type?: string;
    index?: string;
    parameters?: { type?: string; text?: string; payload?: string }[];
  }[];
}

type Wrong = (message: string) => { code: number; message: string };

function isText(text: string | undefined, most: number): boolean {
  return typeof text === 'string' && text.trim() !== '' && text.length <= most;
}

function isUnique(values: readonly (string | undefined)[]): boolean {
  return new Set(values).size === values.length;
}

function wrongWithInteractive(interactive: Interactive | undefined, value: Wrong) {
  if (!isText(interactive?.body?.text, 1024)) return value('interactive.body.text');
  const { action } = interactive!;
  if (interactive?.type === 'button') {
    const replies = (action?.buttons ?? []).map(({ reply }) => reply ?? {});
    if (replies.length < 1 || replies.length > 3) return value('buttons');
    if (!replies.every(({ id, title }) => isText(id, 256) && isText(title, 20))) return value('reply');
    return isUnique(replies.map(({ title }) => title)) && isUnique(replies.map(({ id }) => id))
      ? null
      : value('reply titles must be unique');
  }
  if (interactive?.type !== 'list') return value('interactive.type');
  const rows = (action?.sections ?? []).flatMap(({ rows }) => rows ?? []);
  if (!isText(action?.button, 20)) return value('action.button');
  if (rows.length < 1 || rows.length > 10) return value('rows');
  const fits = rows.every(
    ({ id, title, description }) =>
      isText(id, 200) && isText(title, 24) && (description === undefined || isText(description, 72)),
  );
  return fits && isUnique(rows.map(({ id }) => id)) ? null : value('row');
}

function wrongWithTemplate(template: Template | undefined) {
  const parameters = (template?.components ?? []).flatMap(({ parameters }) => parameters ?? []);
  if (!template?.name || !template.language?.code) return { code: 132001, message: '(#132001) no template' };
  const texts = parameters.flatMap(({ type, text }) => (type === 'text' ? [text ?? ''] : []));
  if (texts.some((text) => text.trim() === '')) return { code: 131008, message: '(#131008) parameter' };
  return texts.some((text) => /[\n\t]| {5,}/.test(text))
    ? { code: 132018, message: '(#132018) parameter format' }
    : null;
}
