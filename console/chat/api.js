/**
 * @import { ChatCard, InboxBody, ProblemBody, VisitorBody } from '../../bot/http/wire.ts'
 */

/** What the house refused: `code` says why, and is the key of the words for it. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {string} code
   * @param {string} message
   * @param {number} waitSeconds
   */
  constructor(status, code, message, waitSeconds = 0) {
    super(message);
    this.name = 'Refused';
    this.status = status;
    this.code = code;
    this.waitSeconds = waitSeconds;
  }

  /** Whether asking again can help. */
  get passes() {
    return this.status === 429 || this.status >= 500;
  }
}

/**
 * @param {string} clinic
 * @returns {Promise<ChatCard>}
 */
export function fetchCard(clinic) {
  return ask(`/chat/${encodeURIComponent(clinic)}`);
}

/**
 * A new visitor; or, in the demo, the patient with this address.
 * @param {string} clinic
 * @param {string} [address]
 * @returns {Promise<VisitorBody>}
 */
export function becomeVisitor(clinic, address) {
  return ask(`/chat/${encodeURIComponent(clinic)}/visitors`, {
    body: JSON.stringify({ address }),
    json: true,
  });
}

/**
 * @param {Readonly<{ clinic: string, token: string }>} who
 * @param {object} letter
 * @returns {Promise<InboxBody>}
 */
export function postLetter({ clinic, token }, letter) {
  return ask(`/chat/${encodeURIComponent(clinic)}/inbox`, {
    token,
    body: JSON.stringify(letter),
    json: true,
  });
}

/**
 * @param {Readonly<{ clinic: string, token: string }>} who
 * @param {string} ownId
 * @param {Blob & { name?: string }} file
 * @returns {Promise<InboxBody>}
 */
export function postFile({ clinic, token }, ownId, file) {
  const query = new URLSearchParams({ id: ownId, name: file.name ?? '' });
  return ask(`/chat/${encodeURIComponent(clinic)}/inbox?${query}`, { token, body: file });
}

/**
 * A file that this visitor has sent.
 * @param {Readonly<{ clinic: string, token: string }>} who
 * @param {string} id
 * @returns {Promise<Blob>}
 */
export async function fetchFile({ clinic, token }, id) {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`/chat/${encodeURIComponent(clinic)}/files/${encodeURIComponent(id)}`, {
    headers,
  });
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}

/**
 * Asks the house, and reads its JSON. @throws Refused; TypeError when it cannot be reached.
 * @param {string} address
 * @param {{ token?: string, body?: string | Blob, json?: boolean }} [request]
 * @returns {Promise<any>}
 */
export async function ask(address, { token, body, json } = {}) {
  /** @type {Record<string, string>} */
  const headers = {};
  if (token) headers['authorization'] = `Bearer ${token}`;
  if (body !== undefined) headers['content-type'] = json ? 'application/json' : 'application/octet-stream';
  const response = await fetch(address, body === undefined ? { headers } : { method: 'POST', headers, body });
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

/** @param {Response} response */
async function refusalOf(response) {
  /** @type {ProblemBody} */
  const { error } = await response
    .json()
    .catch(() => ({ error: { code: 'internal', message: response.statusText } }));
  const wait = Number(response.headers.get('retry-after') ?? 0);
  return new Refused(response.status, error.code, error.message, wait);
}
