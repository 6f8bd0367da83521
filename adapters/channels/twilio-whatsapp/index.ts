import { openTwilio, type TwilioWire } from '../../twilio/client.ts';
import { openMedia } from '../../twilio/media.ts';
import { receiveMessages } from '../../twilio/receiving.ts';
import { openSending } from '../../twilio/sending.ts';
import type { ChannelPlace, MediaKeeper, Searchable, WebhookChannel } from '../channel.ts';
import { layOut } from './layout.ts';
import { fromWire, readMessage, toWire } from './message.ts';
import type { TwilioWhatsAppSettings } from './settings.ts';
import { openTemplates } from './templates.ts';

/** The name that the house knows this channel by. */
export const TWILIO_WHATSAPP = 'twilio-whatsapp';

/** The WhatsApp of one clinic, by Twilio. Choices are tapped, where they fit and Twilio has the templates. */
export function openTwilioWhatsApp(
  settings: TwilioWhatsAppSettings,
  { url, now }: ChannelPlace,
  wire: TwilioWire = {},
): WebhookChannel & Searchable & MediaKeeper {
  const client = openTwilio(settings, wire);
  const from = settings.from.startsWith('MG') ? settings.from : toWire(settings.from);
  const templates = openTemplates(client);
  return {
    name: TWILIO_WHATSAPP,
    choices: 'buttons',
    answersInline: false,
    windowHours: 24,
    // A number, or a person's own id: WhatsApp knows who writes from it.
    vouches: () => true,
    receive: (request) =>
      receiveMessages(request, { account: settings, from, now, addressOf: fromWire, read: readMessage }),
    ...openSending({
      client,
      url,
      from,
      addressOf: toWire,
      layOut: (message) => layOut(message, { templates, buttons: settings.buttons }),
    }),
    fetchMedia: openMedia(settings, wire),
  };
}
