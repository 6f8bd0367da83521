import type { MediaRef } from '../channels/channel.ts';
import type { TwilioRequest } from './webhook.ts';

/** Twilio says ten at the most. */
const MOST_FILES = 10;

/** The files that came with a message. They stay at Twilio until they are fetched; the id says where. */
export function readMedia({ field }: TwilioRequest): MediaRef[] {
  const count = Math.min(Number(field('NumMedia')) || 0, MOST_FILES);
  return Array.from({ length: count }, (_, at) => ({
    id: mediaId(field(`MediaUrl${at}`)),
    mediaType: field(`MediaContentType${at}`).split(';')[0]!.trim(),
    bytes: 0,
  })).filter(({ id }) => id !== '');
}

/** `MM…/ME…` of the address of a file; empty where it is no such address, and nothing is ever fetched from it. */
export function mediaId(url: string): string {
  const ids = /\/Messages\/([SM]M[0-9a-f]{32})\/Media\/(ME[0-9a-f]{32})$/i.exec(
    URL.parse(url)?.pathname ?? '',
  );
  return ids === null ? '' : `${ids[1]}/${ids[2]}`;
}
