import { checkTwilio } from '../../twilio/check.ts';
import { LISTED_MS, openTwilio, type TwilioWire } from '../../twilio/client.ts';
import { openMedia } from '../../twilio/media.ts';
import { receiveMessages } from '../../twilio/receiving.ts';
import { openSending } from '../../twilio/sending.ts';
import type {
  Attentive,
  Checkable,
  KeepingPlace,
  MediaKeeper,
  Searchable,
  WebhookChannel,
} from '../channel.ts';
import { openWhatsAppNames } from '../whatsapp-names.ts';
import { layOut } from './layout.ts';
import { fromWire, readMessage, toWire } from './message.ts';
import { openNotice } from './notice.ts';
import type { TwilioWhatsAppSettings } from './settings.ts';
import { openTemplates } from './templates.ts';

/** The name that the house knows this channel by. */
export const TWILIO_WHATSAPP = 'twilio-whatsapp';

/** The WhatsApp of one clinic, by Twilio. Choices are tapped, where they fit and Twilio has the templates. */
export function openTwilioWhatsApp(
  settings: TwilioWhatsAppSettings,
  { url, now, keep }: KeepingPlace,
  wire: TwilioWire = {},
): WebhookChannel & Searchable & MediaKeeper & Checkable & Partial<Attentive> {
  const client = openTwilio(settings, wire);
  const from = settings.from.startsWith('MG') ? settings.from : toWire(settings.from);
  const templates = openTemplates(client);
  const names = openWhatsAppNames(keep);
  return {
    name: TWILIO_WHATSAPP,
    choices: 'buttons',
    answersInline: false,
    tellsWithinMs: LISTED_MS,
    windowHours: 24,
    // A number, or a person's own id: WhatsApp knows who writes from it.
    vouches: () => true,
    receive: (request) =>
      receiveMessages(request, {
        ...{ account: settings, from, now, addressOf: fromWire, read: readMessage },
        wrote: (address, wire) => names.note(address, wire.replace(/^whatsapp:/, '')),
      }),
    ...openSending({
      client,
      unasked: openTwilio(settings, wire),
      url,
      from,
      addressOf: async (address) => toWire(await names.of(address)),
      layOut: (message) => layOut(message, { templates, buttons: settings.buttons }),
    }),
    fetchMedia: openMedia(settings, wire),
    check: () => checkTwilio(client, { accountSid: settings.accountSid, from, url, use: 'whatsapp' }),
    ...(settings.readMarks && { notice: openNotice(client) }),
  };
}
