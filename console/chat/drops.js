import { h } from '../dom.js';
import { icon } from '../icons.js';

/**
 * Takes files that are dropped anywhere on the chat.
 * @param {HTMLElement} root
 * @param {(files: Iterable<File>) => void} sendFiles
 * @param {string} invitation
 */
export function takeDrops(root, sendFiles, invitation) {
  const cover = h('div', { class: 'drop', hidden: true }, icon('attach'), invitation);
  root.append(cover);
  root.addEventListener('dragover', (event) => {
    event.preventDefault();
    cover.hidden = false;
  });
  root.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !root.contains(relatedTarget)) cover.hidden = true;
  });
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    cover.hidden = true;
    sendFiles(event.dataTransfer?.files ?? []);
  });
}
