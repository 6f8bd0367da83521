import { drawAsking } from './asking.ts';
import type { DrawStory } from './play-story.ts';
import { drawReminded } from './reminded.ts';
import { drawSeveral } from './several.ts';
import { drawWaiting } from './waiting.ts';

/** What those who come back may want, by name. */
export const STORIES: Readonly<Record<string, DrawStory>> = {
  several: drawSeveral,
  reminded: drawReminded,
  waiting: drawWaiting,
  asking: drawAsking,
};
