import { h } from '../dom.js';
import { icon } from '../icons.js';
import { fetchFile } from './api.js';
import { put } from './words.js';

/**
 * @import { ChatWords } from './words.js'
 * @typedef {{ mediaType: string, bytes: number, name?: string | undefined }} FileFacts
 */

/** What browsers draw by themselves. */
const DRAWN = new Set(['image/jpeg', 'image/png', 'image/webp']);

/**
 * The files of one conversation, as things to see. Bytes come from the page that sent them, or the house.
 * @param {Readonly<{ clinic: string, token: string }>} who
 * @param {ChatWords} words
 */
export function openFiles(who, words) {
  /** @type {Map<string, string>} */
  const addresses = new Map();
  return {
    /**
     * The page's own copy: what is shown at once needs no fetching.
     * @param {string} ownId
     * @param {Blob} file
     */
    keep: (ownId, file) => {
      if (!addresses.has(ownId)) addresses.set(ownId, URL.createObjectURL(file));
    },
    /**
     * @param {FileFacts} facts
     * @param {string | null} ownId
     * @param {string} [id] Where the house has it.
     */
    show: (facts, ownId, id) => {
      const known = ownId === null ? undefined : addresses.get(ownId);
      const address = async () => {
        if (known || id === undefined) return known ?? '';
        const fetched = addresses.get(id) ?? URL.createObjectURL(await fetchFile(who, id));
        addresses.set(id, fetched);
        return fetched;
      };
      return DRAWN.has(facts.mediaType) ? picture(facts, address) : card(facts, address, words);
    },
    close: () => addresses.forEach((address) => void URL.revokeObjectURL(address)),
  };
}

/** @typedef {ReturnType<typeof openFiles>} Files */

/**
 * "2,4 MB"
 * @param {number} bytes
 * @param {string} locale
 */
export function sizeOf(bytes, locale) {
  const [size, unit] = bytes < 2 ** 20 ? [bytes / 1024, 'kB'] : [bytes / 2 ** 20, 'MB'];
  return `${size.toLocaleString(locale, { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
}

/**
 * @param {FileFacts} facts
 * @param {() => Promise<string>} address
 */
function picture({ name }, address) {
  const image = h('img', { class: 'picture', alt: name ?? '', loading: 'lazy' });
  address().then(
    (source) => image.setAttribute('src', source),
    () => image.classList.add('lost'),
  );
  return image;
}

/**
 * @param {FileFacts} facts
 * @param {() => Promise<string>} address
 * @param {ChatWords} words
 */
function card({ name, bytes, mediaType }, address, words) {
  const isVoice = mediaType.startsWith('audio/');
  const title = name ?? (isVoice ? words.voiceNote : (mediaType.split('/')[1]?.toUpperCase() ?? ''));
  const open = async () => {
    const link = h('a', { href: await address(), download: title });
    link.click();
  };
  return h(
    'button',
    { type: 'button', class: 'file', onclick: open, 'aria-label': put(words.openFile, { name: title }) },
    icon(isVoice ? 'voice' : 'file'),
    h('span', { class: 'file-name' }, title),
    h('span', { class: 'file-size' }, sizeOf(bytes, document.documentElement.lang)),
  );
}
