import { openWhatsAppBaileys } from '../../adapters/channels/whatsapp-baileys/index.ts';
import { whatsAppBaileysSettings } from '../../adapters/channels/whatsapp-baileys/settings.ts';
import { systemClock } from '../../bot/clock.ts';
import { openSqliteStore } from '../../storage/sqlite/store.ts';
import { keepIn } from './whatsapp-channel.ts';

// A house that is killed the moment a message is durable: before the receipt goes out, before anybody has it.

const [file = '', url = '', mediaHost = ''] = process.argv.slice(2);
const { now, sleep } = systemClock();
const store = await openSqliteStore({ file, now });
const keep = keepIn(store, 'house');
const channel = openWhatsAppBaileys(whatsAppBaileysSettings.parse({ number: '+573005550200' }), {
  keep: {
    ...keep,
    write: async (rows) => {
      await keep.write(rows);
      if (rows.some(({ kind }) => kind === 'inbox')) process.kill(process.pid, 'SIGKILL');
    },
  },
  ...{ now, sleep, chance: () => 0, notice: () => {}, places: { url, mediaHost } },
});
for await (const { messages } of channel.listen(new AbortController().signal)) {
  if (messages.length > 0) throw new Error('It should be dead by now');
}
