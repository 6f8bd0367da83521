import type { MessageKey, Variants } from './locale.ts';
import type { Text } from './text.ts';

/** What a region says otherwise than its language does elsewhere: whole messages, so that each reads as it is said. */
export interface Region {
  readonly messages: { readonly [Key in MessageKey]?: Text };
  readonly variants: Variants;
}
