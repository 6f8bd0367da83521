import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { proto } from '@whiskeysockets/baileys';
import { readMessage } from '../../../../adapters/channels/whatsapp-baileys/device/read-message.ts';
import { openWhatsAppBaileys } from '../../../../adapters/channels/whatsapp-baileys/index.ts';
import { namesFor, phoneOf } from '../../../../adapters/channels/whatsapp-baileys/phone.ts';
import { whatsAppBaileysSettings } from '../../../../adapters/channels/whatsapp-baileys/settings.ts';
import { AdapterError } from '../../../../adapters/error.ts';
import { outbound } from '../../../kit/whatsapp-channel.ts';

const folder = new URL('fixtures/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

interface Fixture {
  story: string;
  message: Record<string, unknown>;
  read: unknown;
}

for (const file of files) {
  const { story, message, read }: Fixture = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  test(`${file}: ${story}`, () => {
    // Through the bytes that travel, so that nothing is read that would not arrive.
    const bytes = proto.Message.encode(proto.Message.fromObject(message)).finish();
    assert.deepEqual(readMessage(proto.Message.decode(bytes)), read);
  });
}

test('the README tells of every fixture', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  assert.deepEqual(
    files.filter((file) => !readme.includes(`\`${file}\``)),
    [],
  );
});

test('no bytes that a phone may send make the reader throw anything but that they are no message', () => {
  for (let seed = 0; seed < 300; seed++) {
    const bytes = Uint8Array.from({ length: seed }, (_, index) => (index * 97 + seed * 31) % 256);
    let message: proto.IMessage;
    try {
      message = proto.Message.decode(bytes);
    } catch {
      continue; // Arrives as unsupported.
    }
    readMessage(message);
  }
});

for (const [name, phone] of [
  ['573005550101', '+573005550101'],
  ['5215512345678', '+525512345678'],
  ['525512345678', '+525512345678'],
  ['553188887777', '+5531988887777'],
  ['5531988887777', '+5531988887777'],
  ['553133334444', '+553133334444'],
  ['5491123456789', '+5491123456789'],
] as const) {
  test(`who WhatsApp calls ${name} has the number ${phone}, and is found by it`, () => {
    assert.equal(phoneOf(name), phone);
    assert.ok(namesFor(phone).includes(name));
  });
}

test('a channel that nobody listens to sends nothing, and says so without a word of the patient', async () => {
  const nobody = async () => assert.fail('nothing is kept for a message that is not sent');
  const channel = openWhatsAppBaileys(whatsAppBaileysSettings.parse({ number: '+573005550200' }), {
    keep: { claim: nobody, release: nobody, read: nobody, write: nobody, forget: nobody },
    ...{ now: () => 0, sleep: nobody, chance: () => 0, notice: () => {} },
  });
  await assert.rejects(channel.send(outbound('1:0', 'Su cita')), (error: unknown) => {
    assert.ok(error instanceof AdapterError);
    assert.equal(error.kind, 'unreachable');
    assert.doesNotMatch(error.message, /cita|5550101/);
    return true;
  });
});
