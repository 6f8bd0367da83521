import type { Received, Sender, SocketChannel } from '../adapters/channels/channel.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';

/** A connection that broke is made again after this long. */
const REST_MS = 2_000;

/** Whether a channel is one that we stay connected to. */
export function isSocket(channel: Sender): channel is SocketChannel {
  return 'listen' in channel;
}

/** Takes in what a connected channel brings, and connects again when it breaks, until `signal` aborts. */
export async function listenTo(
  channel: SocketChannel,
  take: (received: Received) => Promise<unknown>,
  { clock, log, signal }: { clock: Clock; log: Log; signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const received of channel.listen(signal)) await take(received);
    } catch (error) {
      if (!signal.aborted) log.error({ err: error, channel: channel.name }, 'a channel broke off');
    }
    await clock.sleep(REST_MS, signal).catch(() => {}); // Woken early only by the end.
  }
}
