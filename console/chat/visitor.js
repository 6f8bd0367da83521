import { becomeVisitor } from './api.js';

/**
 * @typedef {{ token: string, address: string }} Visitor
 */

/**
 * Who this browser is at a clinic: the visitor that it was before, or a new one. With `address`, in the demo,
 * the patient who has it.
 * @param {string} clinic
 * @param {string} [address]
 * @returns {Promise<Visitor>}
 */
export async function visitorAt(clinic, address) {
  const name = nameOf(clinic, address);
  const kept = read(name);
  if (kept) return kept;
  const visitor = await becomeVisitor(clinic, address);
  write(name, visitor);
  return visitor;
}

/**
 * Forgets who this browser was, so that the next visitor is a new one.
 * @param {string} clinic
 * @param {string} [address]
 */
export function forgetVisitor(clinic, address) {
  try {
    localStorage.removeItem(nameOf(clinic, address));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/**
 * @param {string} clinic
 * @param {string} [address]
 */
function nameOf(clinic, address = 'web:') {
  // However an anonymous visitor is called, a browser is one of them at each clinic.
  return `recado:${clinic}:${address.startsWith('web:') ? 'visitor' : address}`;
}

/**
 * @param {string} name
 * @returns {Visitor | null}
 */
function read(name) {
  try {
    const { token, address } = JSON.parse(localStorage.getItem(name) ?? '{}');
    return typeof token === 'string' && typeof address === 'string' ? { token, address } : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {Visitor} visitor
 */
function write(name, visitor) {
  try {
    localStorage.setItem(name, JSON.stringify(visitor));
  } catch {
    // A browser that keeps nothing: the visitor lasts as long as the page.
  }
}
