import type { PhoneChannel } from '../../../bot/http/wire.ts';
import { TEMPLATE_LANGUAGES, TEMPLATES } from '../../../bot/templates/list.ts';
import { renderTemplate, wordingOf } from '../../../bot/templates/render.ts';
import { type FakeMicrosoft, openFakeMicrosoft } from '../bot-framework/microsoft.ts';
import { type Account, type FakeGraph, openFakeGraph } from '../graph/graph.ts';
import { type FakeTwilio, openFakeTwilio } from '../twilio/twilio.ts';
import type { LinkedLine } from './linked-line.ts';
import type { LinkedPhone } from './linked-phone.ts';

/** A clinic's account at Meta, and its number at Twilio. */
export interface Place {
  account: Account;
  from: string;
}

/** Linked devices of clinics. */
interface Linked {
  Phone: typeof LinkedPhone;
  lineOf(clinic: string): LinkedLine;
  lines(): readonly LinkedLine[];
  close(): Promise<void>;
}

/** Everybody whom channels of a simulation are at. */
export interface Providers {
  graph: FakeGraph;
  twilio: FakeTwilio;
  microsoft: FakeMicrosoft;
  /** Null where Baileys, which is optional, is not installed. */
  linked: Linked | null;
  placeOf(clinic: string): Place;
  /** The clinic that has this number at Twilio. */
  clinicWith(from: string): string | null;
}

/** Opens them. @param now milliseconds since the epoch, by the house's clock */
export async function openProviders(now: () => number): Promise<Providers> {
  const graph = await openFakeGraph();
  const twilio = await openFakeTwilio({ now });
  approveTemplates(twilio);
  const places = new Map<string, Place>();
  return {
    ...{ graph, twilio },
    microsoft: await openFakeMicrosoft(now),
    linked: await openLinked(),
    placeOf: (clinic) => {
      const place = places.get(clinic) ?? newPlace(places.size, graph);
      places.set(clinic, place);
      return place;
    },
    clinicWith: (number) => [...places].find(([, { from }]) => from === number)?.[0] ?? null,
  };
}

function newPlace(at: number, graph: FakeGraph): Place {
  return { account: graph.open(`10654000000000${at}`), from: `+1501555010${at}` };
}

/** A channel's provider refuses what it is asked next, so many times, as when too much is asked of it. */
export function failNext(
  channel: PhoneChannel,
  times: number,
  { graph, twilio, microsoft, linked }: Providers,
): void {
  const each = <Made>(make: () => Made): Made[] => Array.from({ length: times }, make);
  if (channel === 'whatsapp-cloud') {
    const refusal = { fault: 'error', code: 130429, status: 400 } as const;
    for (const { faults } of graph.accounts()) faults.splice(0, faults.length, ...each(() => refusal));
  } else if (channel === 'bot-framework') {
    const { faults } = microsoft;
    faults.splice(0, faults.length, ...each(() => ({ fault: 'error', status: 429, retryAfter: 2 }) as const));
  } else if (channel === 'whatsapp-baileys') {
    for (const line of linked?.lines() ?? []) line.loseAcks(times);
  } else twilio.next(...each(() => 'busy' as const));
}

/** The templates that a clinic has made in its account, and had approved. */
function approveTemplates({ state }: FakeTwilio): void {
  for (const template of TEMPLATES) {
    for (const lang of ['es', 'pt'] as const) {
      const [body, ...more] = renderTemplate(template, lang, wordingOf(lang)).components;
      const places = template.variables.length;
      const labels = more.flatMap((part) => ('buttons' in part ? part.buttons.map(({ text }) => text) : []));
      // The ids of buttons are the places after those of the text.
      const actions = labels.map((title, at) => ({ title, id: `{{${places + at + 1}}}` }));
      const words = body && 'text' in body ? body.text : '';
      const types =
        labels.length > 0
          ? { 'twilio/quick-reply': { body: words, actions } }
          : { 'twilio/text': { body: words } };
      const sid = `HX${(state.contents.length + 1).toString(16).padStart(32, '0')}`;
      const language = TEMPLATE_LANGUAGES[lang];
      state.contents.push({ sid, given: { friendly_name: template.name, language, types } });
    }
  }
}

async function openLinked(): Promise<Linked | null> {
  try {
    const { LinkedPhone: Phone } = await import('./linked-phone.ts');
    const { openLinkedLine } = await import('./linked-line.ts');
    const lines = new Map<string, LinkedLine>();
    return {
      Phone,
      lineOf: (clinic) => {
        const line = lines.get(clinic) ?? openLinkedLine();
        lines.set(clinic, line);
        return line;
      },
      lines: () => [...lines.values()],
      close: async () => {
        await Promise.all([...lines.values()].map((line) => line[Symbol.asyncDispose]()));
      },
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
