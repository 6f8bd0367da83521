import { AdapterError } from '../../error.ts';
import { afterClosing } from './closing.ts';
import type { DeviceKeep } from './device-keep.ts';
import { DeviceProcess } from './device-process.ts';
import type { Tell } from './wire.ts';

/** How a device is linked, and what is shown on the way. */
export interface Linking {
  keep: DeviceKeep;
  /** The clinic's number, if it is to be linked by a code that is typed into the phone; null for a picture. */
  number: string | null;
  /** Where WhatsApp is; null for where it always is. */
  url: string | null;
  /** A new picture to scan; each stands for less than a minute. */
  picture(qr: string): void;
  /** The eight characters to type into the phone. */
  code(code: string): void;
  /** The phone has accepted the device, which logs in now. */
  accepted(): void;
}

/** Codes by which a connection may end while it waits for the phone: they are shown another picture. */
const LAPSED = 408;
const RESTART = 515;

/**
 * Links this device to the clinic's phone; resolves when it has logged in.
 * @throws AdapterError where WhatsApp refuses, or `signal` aborts
 */
export async function linkDevice(linking: Linking, signal: AbortSignal): Promise<void> {
  const { keep, url, number } = linking;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const order = { do: 'connect', url, code: number?.replace('+', '') ?? null } as const;
  const fail = (kind: 'unreachable' | 'refused', why: string) =>
    reject(new AdapterError(kind, `WhatsApp: the device was not linked: ${why}`));
  // A connection that ends before WhatsApp showed anything has not reached it.
  let hasReached = false;
  const hear = (tell: Tell) => {
    if (tell.tell === 'picture' || tell.tell === 'code') hasReached = true;
    if (tell.tell === 'picture') linking.picture(tell.qr);
    else if (tell.tell === 'code') linking.code(tell.code);
    else if (tell.tell === 'linked') linking.accepted();
    else if (tell.tell === 'open') resolve();
    else if (tell.tell !== 'closed') return;
    else if (tell.code === RESTART || (tell.code === LAPSED && hasReached)) device.order(order);
    else fail(...whyNot(tell.code, hasReached));
  };
  const device = new DeviceProcess({
    answer: async (request) => {
      if (request.for === 'read') return keep.read(request.kind, request.ids);
      await keep.write(request.rows);
    },
    hear,
    ended: () => fail('unreachable', 'its process ended'),
  });
  const abort = () => fail('unreachable', 'it was broken off');
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  device.order(order);
  try {
    await promise;
  } finally {
    signal.removeEventListener('abort', abort);
    device.kill();
  }
}

/** Why linking ended, for people. */
function whyNot(code: number, hasReached: boolean): ['unreachable' | 'refused', string] {
  if (afterClosing(code).next === 'stop') return ['refused', `WhatsApp refused it (${code})`];
  if (hasReached) return ['unreachable', `WhatsApp closed the connection (${code})`];
  return [
    'unreachable',
    `WhatsApp could not be reached (${code}); look at this machine's way to the internet`,
  ];
}
