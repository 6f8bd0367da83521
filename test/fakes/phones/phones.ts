import type { KeepingPlace, Sender } from '../../../adapters/channels/channel.ts';
import { openTwilioSms } from '../../../adapters/channels/twilio-sms/index.ts';
import { openTwilioVoice } from '../../../adapters/channels/twilio-voice/index.ts';
import { twilioVoiceSettings } from '../../../adapters/channels/twilio-voice/settings.ts';
import { openWhatsAppCloud } from '../../../adapters/channels/whatsapp-cloud/index.ts';
import type { Clinic } from '../../../bot/config.ts';
import type { PhoneChannel } from '../../../bot/http/wire.ts';
import type { PhoneOwner, Phones, PhonesParts } from '../../../bot/rehearsal/phones.ts';
import { memoryKeep } from '../../kit/memory-keep.ts';
import { type Account, type FakeGraph, openFakeGraph, type Taken } from '../graph/graph.ts';
import type { FakeState } from '../twilio/resources.ts';
import { type FakeTwilio, openFakeTwilio } from '../twilio/twilio.ts';
import { bring } from '../twilio/webhooks.ts';
import { CallPhone } from './call-phone.ts';
import { SmsPhone } from './sms-phone.ts';
import { WhatsAppPhone } from './whatsapp-phone.ts';

const CHANNELS: readonly PhoneChannel[] = ['whatsapp-cloud', 'twilio-sms', 'twilio-voice'];

/** What a phone is, by the channel that reaches it. */
interface PhoneBy {
  'whatsapp-cloud': WhatsAppPhone;
  'twilio-sms': SmsPhone;
  'twilio-voice': CallPhone;
}

type PhoneOf = <Channel extends PhoneChannel>(owner: PhoneOwner, channel: Channel) => PhoneBy[Channel];

/** Meta and Twilio as they are played, with a number for each clinic, and whatever phones are asked for. */
export async function openFakePhones(parts: PhonesParts): Promise<Phones> {
  const now = () => parts.clock.now();
  const graph = await openFakeGraph();
  const twilio = await openFakeTwilio({ now });
  const places = new Map<string, Place>();
  const placeOf = (clinic: string) => {
    const place = places.get(clinic) ?? newPlace(places.size, graph);
    places.set(clinic, place);
    return place;
  };
  const { home, url } = parts;
  const twilioParts = ({ clinic }: PhoneOwner) => ({
    ...{ twilio, now, url, from: placeOf(clinic).from },
    bring: (request: Parameters<typeof bring>[0]) => bring(request, home(), url),
  });
  const phones: { readonly [Channel in PhoneChannel]: PhoneKeep<PhoneBy[Channel]> } = {
    'whatsapp-cloud': keepPhones(
      (owner) => new WhatsAppPhone(owner, { account: placeOf(owner.clinic).account, home, now }),
    ),
    'twilio-sms': keepPhones((owner) => new SmsPhone(owner, twilioParts(owner))),
    'twilio-voice': keepPhones((owner) => new CallPhone(owner, twilioParts(owner))),
  };
  const phoneOf: PhoneOf = (owner, channel) => phones[channel](owner);
  twilio.state.heard = (what) => hearTwilio(what, places, phoneOf);
  return {
    channels: CHANNELS,
    channelsOf: (clinic) => {
      const place = placeOf(clinic.id);
      place.account.heard = (taken: Taken) => {
        phoneOf({ clinic: clinic.id, number: `+${taken.to}` }, 'whatsapp-cloud').take(taken);
      };
      return channelsAt(clinic, { ...place, twilio }, parts);
    },
    phoneOf,
    [Symbol.asyncDispose]: async () => {
      await graph[Symbol.asyncDispose]();
      await twilio.close();
    },
  };
}

/** The phone of whoever is asked for: the same one each time. */
type PhoneKeep<Phone> = (owner: PhoneOwner) => Phone;

function keepPhones<Phone>(newPhone: PhoneKeep<Phone>): PhoneKeep<Phone> {
  const phones = new Map<string, Phone>();
  return (owner) => {
    const name = `${owner.clinic}/${owner.number}`;
    const phone = phones.get(name) ?? newPhone(owner);
    phones.set(name, phone);
    return phone;
  };
}

/** A clinic's account at Meta, and its number at Twilio. */
interface Place {
  account: Account;
  from: string;
}

function newPlace(at: number, graph: FakeGraph): Place {
  return { account: graph.open(`10654000000000${at}`), from: `+1501555010${at}` };
}

/** What Twilio was asked to send, or whom to call, comes to the phone that it is for. */
function hearTwilio(
  what: Parameters<NonNullable<FakeState['heard']>>[0],
  places: ReadonlyMap<string, Place>,
  phoneOf: PhoneOf,
): void {
  const given =
    'message' in what ? what.message : { to: what.call.given['To'], from: what.call.given['From'] };
  const clinic = [...places].find(([, { from }]) => from === given.from)?.[0];
  if (clinic === undefined) return;
  const owner = { clinic, number: String(given.to) };
  if ('message' in what) phoneOf(owner, 'twilio-sms').take(what.message);
  else if (what.isNew) phoneOf(owner, 'twilio-voice').ring(what.call);
}

function channelsAt(
  clinic: Clinic,
  { account, from, twilio }: Place & { twilio: FakeTwilio },
  { clock, url: house }: PhonesParts,
): Sender[] {
  const { id, name, locale, country, zone, services, practitioners, sites } = clinic;
  const names = [...services, ...practitioners, ...sites].map((one) => one.name);
  const place = (channel: PhoneChannel): KeepingPlace => ({
    clinic: { id, name, locale, country, zone },
    ...{ names, keep: memoryKeep(), url: `${house}/channels/${id}/${channel}` },
    now: () => clock.now(),
  });
  const { accountSid, authToken, url } = twilio;
  const sender = { accountSid, authToken, from };
  const wire = { apiUrl: url };
  return [
    openWhatsAppCloud(account.settings, place('whatsapp-cloud')),
    openTwilioSms({ ...sender, accents: false }, place('twilio-sms'), wire),
    openTwilioVoice(twilioVoiceSettings.parse(sender), place('twilio-voice'), wire),
  ];
}
