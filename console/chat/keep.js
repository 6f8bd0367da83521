/**
 * What has been written and not yet come back from the house, kept in the browser: a reload, a crash or a
 * dead battery loses nothing. Where the browser keeps nothing (a private window), the page alone remembers.
 *
 * @typedef {{ kind: 'text', text: string }} TextContent
 * @typedef {{ kind: 'choice', id: string, label: string }} ChoiceContent
 * @typedef {{ kind: 'file', file: Blob & { name?: string } }} FileContent
 * @typedef {TextContent | ChoiceContent | FileContent} Content
 * @typedef {{ ownId: string, lane: string, at: number, content: Content }} Pending
 */

const STORE = 'pending';

/**
 * The pending messages of one conversation.
 * @param {string} lane
 */
export async function openKeep(lane) {
  const database = await open();
  return {
    /** Oldest first. @returns {Promise<Pending[]>} */
    all: async () => {
      if (!database) return [];
      /** @type {Pending[]} */
      const all = await done(database.transaction(STORE).objectStore(STORE).getAll());
      return all.filter((pending) => pending.lane === lane).sort((a, b) => a.at - b.at);
    },
    /**
     * Resolves once it outlives the page, or cannot: what the browser does not keep is sent all the same.
     * @param {Pending} pending
     */
    put: async (pending) => {
      try {
        const transaction = database?.transaction(STORE, 'readwrite');
        transaction?.objectStore(STORE).put(pending);
        if (transaction) await ended(transaction);
      } catch {
        // The connection is gone, as when the patient clears what sites have kept. The page remembers.
      }
    },
    /** @param {string} ownId */
    remove: async (ownId) => {
      if (database) await done(database.transaction(STORE, 'readwrite').objectStore(STORE).delete(ownId));
    },
    close: () => database?.close(),
  };
}

/** @returns {Promise<IDBDatabase | null>} */
async function open() {
  try {
    const request = indexedDB.open('recado', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'ownId' });
    return await done(request);
  } catch {
    return null;
  }
}

/** A browser that takes longer must not keep a message from being shown, and sent. */
const PATIENCE_MS = 1_000;

/**
 * Whether it was committed or not. One request that has succeeded is not: its transaction can still be lost.
 * @param {IDBTransaction} transaction
 * @returns {Promise<void>}
 */
function ended(transaction) {
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => resolve();
    setTimeout(resolve, PATIENCE_MS);
  });
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
