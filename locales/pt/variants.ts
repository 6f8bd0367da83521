import type { Variants } from '../locale.ts';

/** Where a message reads otherwise in an SMS or aloud. */
export const ptVariants: Variants = {};
