import type { DrawStory } from './play-story.ts';
import { drawReminded } from './reminded.ts';
import { drawSeveral } from './several.ts';

/** What those who come back may want, by name. */
export const STORIES: Readonly<Record<string, DrawStory>> = {
  several: drawSeveral,
  reminded: drawReminded,
};
