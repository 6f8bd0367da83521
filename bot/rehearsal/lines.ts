import type { InboundContent } from '../../adapters/channels/channel.ts';
import type { Zone } from '../../adapters/zone.ts';
import type { Happening } from '../happening.ts';

/** One thing said or done, as `recado say --json` prints it. */
export interface Line {
  who: 'patient' | 'bot' | 'agent' | 'effect';
  /** The patient's address. */
  to: string;
  text?: string;
  choices?: string[];
  effect?: string;
  params?: unknown;
  /** ISO 8601 with the clinic's offset. */
  at: string;
}

/** The line of a happening; null for what is neither said nor done. */
export function lineOf(happening: Happening, zone: Zone): Line | null {
  const about = { to: happening.address, at: zone.iso(happening.at) };
  switch (happening.kind) {
    case 'heard':
      return { who: 'patient', text: textOf(happening.content), ...about };
    case 'said': {
      const { text, choices } = happening.message;
      return { who: happening.who, text, choices: choices.map(({ label }) => label), ...about };
    }
    case 'effect':
      return { who: 'effect', effect: happening.effect, params: happening.params, ...about };
    default:
      return null;
  }
}

/** What a patient sent, in words. */
function textOf(content: InboundContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'choice':
      return content.label;
    case 'file':
      return content.caption ?? `[${content.file.name ?? content.file.mediaType}]`;
    default:
      return `[${content.kind}]`;
  }
}
