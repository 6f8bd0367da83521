import { keepLine } from '../line.js';

/** @import { LiveHappening } from '../../bot/http/wire.ts' */

/**
 * Listens to the house while somebody looks: a browser opens six lines to one house, in all its tabs together,
 * and the chats need theirs.
 * @param {Readonly<{ clinic: string, token: string }>} who
 * @param {{ hear: (happening: LiveHappening) => void, opened: () => void, end: AbortSignal }} ears
 */
export function followLive({ clinic, token }, { hear, opened, end }) {
  let last = '';
  let look = new AbortController();
  const follow = () => {
    look.abort();
    if (document.hidden) return;
    look = new AbortController();
    void keepLine({
      address: () => `/demo/${encodeURIComponent(clinic)}/live?after=${last}`,
      token,
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
