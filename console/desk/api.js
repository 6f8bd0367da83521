import { Refused } from '../chat/api.js';

/** @import { DecisionBody, DeskBody, OrderBody, PlaceOpening, PlaceOpeningsBody, WaitingBody, WaitlistBody, WhatsAppBody } from '../../bot/http/desk/wire.ts' */

/** The console's addresses of one clinic. The browser itself keeps who is signed in: no script sees it. */
export class Desk {
  /** @param {string} clinic */
  constructor(clinic) {
    this.clinic = clinic;
  }

  /** @returns {Promise<DeskBody>} */
  session() {
    return this.#ask('session', 'GET');
  }

  /**
   * @param {string} name
   * @param {string} password
   * @returns {Promise<DeskBody>}
   */
  signIn(name, password) {
    return this.#ask('session', 'POST', { name, password });
  }

  signOut() {
    return this.#ask('session', 'DELETE');
  }

  /** @returns {Promise<WaitingBody>} */
  waiting() {
    return this.#ask('orders', 'GET');
  }

  /**
   * Opens an order, or says that it still is.
   * @param {string} id
   * @returns {Promise<OrderBody>}
   */
  claim(id) {
    return this.#ask(`orders/${encodeURIComponent(id)}/claim`, 'POST', {});
  }

  /** @param {string} id */
  release(id) {
    return this.#ask(`orders/${encodeURIComponent(id)}/claim`, 'DELETE');
  }

  /**
   * What is sent while the page closes goes out all the same.
   * @param {string} id
   * @param {DecisionBody} decision
   */
  decide(id, decision) {
    return this.#ask(`orders/${encodeURIComponent(id)}/decision`, 'POST', decision, true);
  }

  /**
   * @param {string} id
   * @param {number} page
   */
  pageAddress(id, page) {
    return `${this.#base}/orders/${encodeURIComponent(id)}/pages/${page}`;
  }

  /** @returns {Promise<WaitlistBody>} */
  waitlist() {
    return this.#ask('waitlist', 'GET');
  }

  /**
   * @param {string} nationalId
   * @param {string} service
   */
  putOnList(nationalId, service) {
    return this.#ask('waitlist', 'POST', { nationalId, service });
  }

  /** @param {number} place */
  takeOffList(place) {
    return this.#ask(`waitlist/${place}`, 'DELETE');
  }

  /** @param {number} place */
  putBackOnList(place) {
    return this.#ask(`waitlist/${place}/back`, 'POST', {});
  }

  /**
   * @param {number} place
   * @returns {Promise<PlaceOpeningsBody>}
   */
  openingsFor(place) {
    return this.#ask(`waitlist/${place}/openings`, 'GET');
  }

  /**
   * @param {number} place
   * @param {Pick<PlaceOpening, 'id' | 'startsAt'>} opening
   */
  offer(place, { id, startsAt }) {
    return this.#ask(`waitlist/${place}/offer`, 'POST', { opening: id, startsAt });
  }

  /** @returns {Promise<WhatsAppBody>} */
  whatsApp() {
    return this.#ask('whatsapp', 'GET');
  }

  /** @param {'picture' | 'code'} way */
  link(way) {
    return this.#ask('whatsapp/link', 'POST', { way });
  }

  stopLinking() {
    return this.#ask('whatsapp/link', 'DELETE');
  }

  get #base() {
    return `/console/${encodeURIComponent(this.clinic)}`;
  }

  /**
   * @param {string} path
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {object} [body]
   * @param {boolean} [keepalive]
   * @returns {Promise<any>}
   */
  async #ask(path, method, body, keepalive = false) {
    /** @type {Record<string, string>} */
    const headers = { 'x-recado-console': '1' };
    if (body) headers['content-type'] = 'application/json';
    const request = { method, headers, keepalive, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`${this.#base}/${path}`, request);
    if (response.ok) return response.json();
    const { error } = await response
      .json()
      .catch(() => ({ error: { code: 'internal', message: response.statusText } }));
    const wait = Number(response.headers.get('retry-after') ?? 0);
    throw new Refused(response.status, error.code, error.message, wait);
  }
}
