import { keepLine } from '../line.js';

import { houseAddress } from './house-api.js';

/**
 * @import { LiveHappening } from '../../bot/http/wire.ts'
 * @import { Who } from './house-api.js'
 */

/**
 * Listens to the house while somebody looks: a browser opens six lines to one house, in all its tabs together,
 * and the chats need theirs.
 * @param {Who} who
 * @param {{ hear: (happening: LiveHappening) => void, opened: () => void, end: AbortSignal }} ears
 */
export function followLive(who, { hear, opened, end }) {
  let last = '';
  let look = new AbortController();
  const follow = () => {
    look.abort();
    if (document.hidden) return;
    look = new AbortController();
    void keepLine({
      address: () => houseAddress(who, 'live', { after: last }),
      token: who.token,
      end: AbortSignal.any([end, look.signal]),
      tell: (state) => {
        if (state === 'open') opened();
      },
      hear: ({ id, data }) => {
        last = id ?? last;
        hear(data);
      },
    });
  };
  document.addEventListener('visibilitychange', follow, { signal: end });
  follow();
}
