/**
 * One server-sent event; null stands for a sign of life.
 * @typedef {{ event: string, id: string | null, data: any } | null} ServerEvent
 */

/**
 * Reads server-sent events from a response. `EventSource` cannot send the header that says who reads.
 * @param {ReadableStream<Uint8Array>} body
 * @returns {AsyncGenerator<ServerEvent>}
 */
export async function* readEvents(body) {
  let rest = '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) yield readEvent(block);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/**
 * @param {string} block
 * @returns {ServerEvent}
 */
function readEvent(block) {
  /** @type {Record<string, string>} */
  const fields = {};
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields[line.slice(0, colon)] = line.slice(colon + 1).replace(/^ /, '');
  }
  if (fields['data'] === undefined) return null;
  return { event: fields['event'] ?? 'message', id: fields['id'] ?? null, data: JSON.parse(fields['data']) };
}
