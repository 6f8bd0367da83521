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

type AnyPhone = WhatsAppPhone | SmsPhone | CallPhone;

/** Meta and Twilio as they are played, with a number for each clinic, and whatever phones are asked for. */
export async function openFakePhones(parts: PhonesParts): Promise<Phones> {
  const now = () => parts.clock.now();
  const graph = await openFakeGraph();
  const twilio = await openFakeTwilio({ now });
  const places = new Map<string, Place>();
  const phones = new Map<string, AnyPhone>();
  const placeOf = (clinic: string) => {
    const place = places.get(clinic) ?? newPlace(places.size, graph);
    places.set(clinic, place);
    return place;
  };
  const phoneOf = (owner: PhoneOwner, channel: PhoneChannel): AnyPhone => {
    const name = `${owner.clinic}/${channel}/${owner.number}`;
    const phone = phones.get(name) ?? newPhone(owner, channel);
    phones.set(name, phone);
    return phone;
  };
  const newPhone = (owner: PhoneOwner, channel: PhoneChannel): AnyPhone => {
    const { account, from } = placeOf(owner.clinic);
    const { home, url } = parts;
    if (channel === 'whatsapp-cloud') return new WhatsAppPhone(owner, { account, home, now });
    const Phone = channel === 'twilio-sms' ? SmsPhone : CallPhone;
    return new Phone(owner, { twilio, from, now, url, bring: (request) => bring(request, home(), url) });
  };
  twilio.state.heard = (what) => hearTwilio(what, places, phoneOf);
  return {
    channels: CHANNELS,
    channelsOf: (clinic) => {
      const place = placeOf(clinic.id);
      place.account.heard = (taken: Taken) => {
        const phone = phoneOf({ clinic: clinic.id, number: `+${taken.to}` }, 'whatsapp-cloud');
        if (phone instanceof WhatsAppPhone) phone.take(taken);
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
  phoneOf: (owner: PhoneOwner, channel: PhoneChannel) => AnyPhone,
): void {
  const given =
    'message' in what ? what.message : { to: what.call.given['To'], from: what.call.given['From'] };
  const clinic = [...places].find(([, { from }]) => from === given.from)?.[0];
  if (clinic === undefined) return;
  const owner = { clinic, number: String(given.to) };
  if ('message' in what) {
    const phone = phoneOf(owner, 'twilio-sms');
    if (phone instanceof SmsPhone) phone.take(what.message);
  } else if (what.isNew) {
    const phone = phoneOf(owner, 'twilio-voice');
    if (phone instanceof CallPhone) phone.ring(what.call);
  }
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
