import { keeping } from './keeping.ts';

/**
 * A text in small letters without accents. As long as the text is composed, its places are the same. A dozen readers
 * look into each message.
 */
export const folded = keeping((text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
