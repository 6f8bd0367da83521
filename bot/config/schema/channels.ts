import { z } from 'zod';
import { CHANNEL_SETTINGS } from '../../registry.ts';

/** How patients reach the clinic: each channel's settings, as the channel itself describes them. */
export const channels = z
  .strictObject(
    Object.fromEntries(
      Object.entries(CHANNEL_SETTINGS).map(([name, settings]) => [name, settings.optional()]),
    ),
  )
  .default({ 'web-chat': {} })
  .meta({
    description: 'How patients reach the clinic. Secrets are named, and stand in the environment.',
    examples: [{ 'web-chat': {} }],
  });
