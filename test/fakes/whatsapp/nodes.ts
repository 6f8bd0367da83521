import type { BinaryNode } from '@whiskeysockets/baileys';
import type { KeyBundle } from './signal-device.ts';

/** Where every answer of the server comes from. */
export const SERVER = 's.whatsapp.net';

/** `<tag attrs>content</tag>`. */
export function node(
  tag: string,
  attrs: Record<string, string>,
  content?: BinaryNode['content'],
): BinaryNode {
  return { tag, attrs, ...(content !== undefined && { content }) };
}

export function childrenOf({ content }: BinaryNode): BinaryNode[] {
  return Array.isArray(content) ? content : [];
}

export function childOf(parent: BinaryNode, tag: string): BinaryNode | undefined {
  return childrenOf(parent).find((child) => child.tag === tag);
}

/** The bytes in a child. @throws where there is none. */
export function bytesOf(parent: BinaryNode, tag: string): Buffer {
  const content = childOf(parent, tag)?.content;
  if (content instanceof Uint8Array) return Buffer.from(content);
  throw new TypeError(`<${parent.tag}> has no <${tag}> with bytes in it`);
}

/** A device's keys, as the server hands them out. */
export function bundleNodes({ registrationId, identity, signedPreKey, preKey }: KeyBundle): BinaryNode[] {
  return [
    node('registration', {}, bigEndian(registrationId, 4)),
    node('type', {}, Buffer.from([5])),
    node('identity', {}, identity),
    node('skey', {}, [
      node('id', {}, bigEndian(signedPreKey.id, 3)),
      node('value', {}, signedPreKey.key),
      node('signature', {}, signedPreKey.signature),
    ]),
    ...(preKey
      ? [node('key', {}, [node('id', {}, bigEndian(preKey.id, 3)), node('value', {}, preKey.key)])]
      : []),
  ];
}

/** The keys in a list of nodes such as `bundleNodes` makes; `only` where there are no one-time keys. */
export function readBundle(parent: BinaryNode): KeyBundle {
  const signed = childOf(parent, 'skey')!;
  const once = childOf(parent, 'key');
  return {
    registrationId: bytesOf(parent, 'registration').readUInt32BE(),
    identity: bytesOf(parent, 'identity'),
    signedPreKey: {
      id: bytesOf(signed, 'id').readUIntBE(0, 3),
      key: bytesOf(signed, 'value'),
      signature: bytesOf(signed, 'signature'),
    },
    ...(once && { preKey: { id: bytesOf(once, 'id').readUIntBE(0, 3), key: bytesOf(once, 'value') } }),
  };
}

function bigEndian(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
