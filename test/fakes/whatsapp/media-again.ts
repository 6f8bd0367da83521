import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { type BinaryNode, proto } from '@whiskeysockets/baileys';
import type { MediaShelf } from './media.ts';
import { childOf, node } from './nodes.ts';
import type { Person } from './person.ts';

const { SUCCESS, NOT_FOUND } = proto.MediaRetryNotification.ResultType;

/**
 * What a phone answers that is asked for a file which the server has no more: where it has put it anew, or that it
 * has it no more either. Null for a phone that is off.
 */
export function mediaAgain(receipt: BinaryNode, person: Person, shelf: MediaShelf): BinaryNode | null {
  const { id = '' } = receipt.attrs;
  const image = person.messageOf(id)?.imageMessage;
  if (!image?.mediaKey || !image.directPath || person.hasFiles === 'is off') return null;
  const answer =
    person.hasFiles === 'still'
      ? { stanzaId: id, result: SUCCESS, directPath: shelf.putAnew(image.directPath) }
      : { stanzaId: id, result: NOT_FOUND };
  const key = Buffer.from(
    hkdfSync('sha256', image.mediaKey, Buffer.alloc(0), 'WhatsApp Media Retry Notification', 32),
  );
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(id));
  const plain = proto.MediaRetryNotification.encode(answer).finish();
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  const jid = childOf(receipt, 'rmr')!.attrs['jid']!;
  return node('notification', { id, from: person.jids[1]!, type: 'mediaretry', t: '1700000000' }, [
    node('rmr', { jid, from_me: 'false' }),
    node('encrypt', {}, [node('enc_p', {}, sealed), node('enc_iv', {}, iv)]),
  ]);
}
