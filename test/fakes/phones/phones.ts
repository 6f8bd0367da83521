import { join } from 'node:path';
import { openBotFramework } from '../../../adapters/channels/bot-framework/index.ts';
import type { KeepingPlace, Sender } from '../../../adapters/channels/channel.ts';
import { openTwilioSms } from '../../../adapters/channels/twilio-sms/index.ts';
import { openTwilioVoice } from '../../../adapters/channels/twilio-voice/index.ts';
import { twilioVoiceSettings } from '../../../adapters/channels/twilio-voice/settings.ts';
import { openTwilioWhatsApp } from '../../../adapters/channels/twilio-whatsapp/index.ts';
import { openWhatsAppCloud } from '../../../adapters/channels/whatsapp-cloud/index.ts';
import type { Clinic } from '../../../bot/config.ts';
import type { PhoneChannel } from '../../../bot/http/wire.ts';
import type { PhoneOwner, Phones, PhonesParts } from '../../../bot/rehearsal/phones.ts';
import { memoryKeep } from '../../kit/memory-keep.ts';
import { bring } from '../twilio/webhooks.ts';
import { openAlbum } from './album.ts';
import { CallPhone } from './call-phone.ts';
import { failNext, openProviders, type Place, type Providers } from './providers.ts';
import type { Screen } from './screen.ts';
import { SmsPhone } from './sms-phone.ts';
import { conversationOf, TeamsPhone } from './teams-phone.ts';
import { TwilioWhatsAppPhone } from './twilio-whatsapp-phone.ts';
import { WhatsAppPhone } from './whatsapp-phone.ts';

/** What a phone is, by the channel that reaches it. */
interface PhoneBy {
  'whatsapp-cloud': WhatsAppPhone;
  'twilio-whatsapp': TwilioWhatsAppPhone;
  'whatsapp-baileys': Screen;
  'twilio-sms': SmsPhone;
  'twilio-voice': CallPhone;
  'bot-framework': TeamsPhone;
}

type PhoneOf = <Channel extends PhoneChannel>(owner: PhoneOwner, channel: Channel) => PhoneBy[Channel];

/** The providers as they are played, with an account for each clinic, and whatever phones are asked for. */
export async function openFakePhones(parts: PhonesParts): Promise<Phones> {
  const { home, url, data } = parts;
  const now = () => parts.clock.now();
  const providers = await openProviders(now);
  const { graph, twilio, microsoft, placeOf } = providers;
  const broughtTo = { now, url, bring: (request: Request) => bring(request, home(), url) };
  const atTwilio = ({ clinic }: PhoneOwner) => ({ ...broughtTo, twilio, from: placeOf(clinic).from });
  const keep = <Phone>(channel: PhoneChannel, newPhone: NewPhone<Phone>) =>
    keepPhones<Phone>((owner) => {
      const file = `${channel}-${owner.clinic}-${owner.number.slice(1)}.jsonl`;
      return newPhone(owner, openAlbum(data === null ? null : join(data, 'phones', file)));
    });
  const linked = providers.linked;
  const phones: { readonly [Channel in PhoneChannel]: (owner: PhoneOwner) => PhoneBy[Channel] } = {
    'whatsapp-cloud': keep('whatsapp-cloud', (owner, album) => {
      return new WhatsAppPhone(owner, { account: placeOf(owner.clinic).account, home, now }, album);
    }),
    'twilio-whatsapp': keep(
      'twilio-whatsapp',
      (owner, album) => new TwilioWhatsAppPhone(owner, atTwilio(owner), album),
    ),
    'whatsapp-baileys': keep('whatsapp-baileys', (owner, album) => {
      if (!linked) throw new RangeError('WhatsApp by a linked phone: Baileys is not installed');
      return new linked.Phone(owner, { line: linked.lineOf(owner.clinic), now }, album);
    }),
    'twilio-sms': keep('twilio-sms', (owner, album) => new SmsPhone(owner, atTwilio(owner), album)),
    'twilio-voice': keep('twilio-voice', (owner, album) => new CallPhone(owner, atTwilio(owner), album)),
    'bot-framework': keep(
      'bot-framework',
      (owner, album) => new TeamsPhone(owner, { ...broughtTo, microsoft }, album),
    ),
  };
  const phoneOf: PhoneOf = (owner, channel) => phones[channel](owner);
  listen(providers, phoneOf);
  return {
    channels: Object.keys(phones).filter((name) => linked || name !== 'whatsapp-baileys') as PhoneChannel[],
    channelsOf: (clinic) => {
      const place = placeOf(clinic.id);
      place.account.heard = (taken) => {
        phoneOf({ clinic: clinic.id, number: `+${taken.to}` }, 'whatsapp-cloud').take(taken);
      };
      const opened = channelsAt(clinic, { ...place, ...providers }, parts);
      return linked ? [...opened, linked.lineOf(clinic.id).channel] : opened;
    },
    phoneOf,
    failNext: (channel, times) => failNext(channel, times, providers),
    [Symbol.asyncDispose]: async () => {
      await graph[Symbol.asyncDispose]();
      await Promise.all([twilio.close(), microsoft.close(), linked?.close()]);
    },
  };
}

type NewPhone<Phone> = (owner: PhoneOwner, album: ReturnType<typeof openAlbum>) => Phone;

/** The phone of whoever is asked for: the same one each time. */
function keepPhones<Phone>(newPhone: (owner: PhoneOwner) => Phone): (owner: PhoneOwner) => Phone {
  const phones = new Map<string, Phone>();
  return (owner) => {
    const name = `${owner.clinic}/${owner.number}`;
    const phone = phones.get(name) ?? newPhone(owner);
    phones.set(name, phone);
    return phone;
  };
}

/** What the providers were asked to send, or whom to call, comes to the phone that it is for. */
function listen({ twilio, microsoft, clinicWith }: Providers, phoneOf: PhoneOf): void {
  twilio.state.heard = (what) => {
    const given =
      'message' in what ? what.message : { to: what.call.given['To'], from: what.call.given['From'] };
    const isWhatsApp = String(given.to).startsWith('whatsapp:');
    const [from, number] = [given.from, given.to].map((one) => String(one).replace('whatsapp:', ''));
    const clinic = clinicWith(from ?? '');
    if (clinic === null) return;
    const owner = { clinic, number: number ?? '' };
    if ('call' in what) {
      if (what.isNew) phoneOf(owner, 'twilio-voice').ring(what.call);
    } else phoneOf(owner, isWhatsApp ? 'twilio-whatsapp' : 'twilio-sms').take(what.message);
  };
  microsoft.heard = (taken) => {
    const [, clinic = '', digits = ''] = /^a:(.*)-(\d+)$/.exec(taken.conversation) ?? [];
    const owner = { clinic, number: `+${digits}` };
    if (conversationOf(owner) === taken.conversation) phoneOf(owner, 'bot-framework').take(taken);
  };
}

function channelsAt(
  clinic: Clinic,
  { account, from, twilio, microsoft }: Place & Providers,
  { clock, url: house, keepOf = memoryKeep }: PhonesParts,
): Sender[] {
  const { id, name, locale, country, zone, services, practitioners, sites } = clinic;
  const names = [...services, ...practitioners, ...sites].map((one) => one.name);
  const place = (channel: PhoneChannel): KeepingPlace => ({
    clinic: { id, name, locale, country, zone },
    ...{ names, keep: keepOf(id, channel), url: `${house}/channels/${id}/${channel}` },
    now: () => clock.now(),
  });
  const { accountSid, authToken, url } = twilio;
  const sender = { accountSid, authToken, from };
  const wire = { apiUrl: url };
  return [
    openWhatsAppCloud(account.settings, place('whatsapp-cloud')),
    openTwilioWhatsApp({ ...sender, buttons: true, readMarks: true }, place('twilio-whatsapp'), wire),
    openTwilioSms({ ...sender, accents: false }, place('twilio-sms'), wire),
    openTwilioVoice(twilioVoiceSettings.parse(sender), place('twilio-voice'), wire),
    openBotFramework(microsoft.settings, place('bot-framework')),
  ];
}
