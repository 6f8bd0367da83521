import type { BinaryNode } from '@whiskeysockets/baileys';
import type { Account } from './account.ts';
import { bundleNodes, childOf, childrenOf, node, readBundle, SERVER } from './nodes.ts';
import type { Person } from './person.ts';

/** Whom a device may ask about. */
export interface Directory {
  account: Account;
  people(): readonly Person[];
}

/** What the server answers to a query of a device that is logged in. What it does not know, it grants. */
export function answer(query: BinaryNode, directory: Directory): BinaryNode {
  const id = query.attrs['id'] ?? '';
  return node('iq', { from: SERVER, type: 'result', id }, contentFor(query, directory));
}

function contentFor(query: BinaryNode, directory: Directory): BinaryNode[] {
  const { xmlns, type } = query.attrs;
  if (xmlns === 'encrypt') return type === 'set' ? takeKeys(query, directory) : keysFor(query, directory);
  if (xmlns === 'usync') return lookUp(query, directory);
  if (xmlns === 'privacy')
    return [node('privacy', {}, [node('category', { name: 'readreceipts', value: 'all' })])];
  if (xmlns === 'w:sync:app:state') return [node('sync', {}, [])];
  return [];
}

function takeKeys(query: BinaryNode, { account }: Directory): BinaryNode[] {
  const list = childOf(query, 'list');
  if (!list || !account.device) return [];
  account.device.keys = readBundle(query);
  for (const key of childrenOf(list)) {
    const [id, value] = childrenOf(key).map(({ content }) => Buffer.from(content as Uint8Array));
    account.device.preKeys.push({ id: id!.readUIntBE(0, 3), key: value! });
  }
  return [];
}

function keysFor(query: BinaryNode, directory: Directory): BinaryNode[] {
  if (childOf(query, 'count')) {
    return [node('count', { value: String(directory.account.device?.preKeys.length ?? 0) })];
  }
  if (childOf(query, 'digest')) return [node('digest', {})];
  const asked = childrenOf(childOf(query, 'key') ?? query);
  const users = asked.flatMap(({ attrs }) => {
    const jid = attrs['jid']!;
    const handset = ownerOf(jid, directory)?.handset;
    return handset ? [node('user', { jid }, bundleNodes(handset.bundle()))] : [];
  });
  return [node('list', {}, users)];
}

/** `usync`: who is on WhatsApp, with which devices, and what else they are called. */
function lookUp(query: BinaryNode, directory: Directory): BinaryNode[] {
  const usync = childOf(query, 'usync')!;
  const wanted = childrenOf(childOf(usync, 'query')!).map(({ tag }) => tag);
  const users = childrenOf(childOf(usync, 'list')!).map((user) => userNode(user, wanted, directory));
  const { sid = '' } = usync.attrs;
  return [
    node('usync', { sid }, [
      node('result', {}),
      node(
        'list',
        {},
        users.filter((user) => user !== null),
      ),
    ]),
  ];
}

function userNode(asked: BinaryNode, wanted: readonly string[], directory: Directory): BinaryNode | null {
  const typed = childOf(asked, 'contact')?.content;
  const number =
    typed === undefined
      ? null
      : Buffer.from(typed as Uint8Array | string)
          .toString()
          .replace('+', '');
  if (number !== null) directory.account.lookUps.push(number);
  const jid = asked.attrs['jid'] ?? `${number}@${SERVER}`;
  const owner = ownerOf(jid, directory);
  if (!owner) return number === null ? node('user', { jid }, []) : null;
  const isLid = jid.endsWith('@lid');
  const found: Record<string, BinaryNode> = {
    devices: node('devices', {}, [node('device-list', {}, devicesOf(owner, directory))]),
    contact: node('contact', { type: 'in' }),
    ...(!isLid && { lid: node('lid', { val: `${owner.lid}@lid` }) }),
  };
  const called = isLid ? jid : `${owner.phone}@${SERVER}`;
  return node(
    'user',
    { jid: called },
    wanted.flatMap((tag) => found[tag] ?? []),
  );
}

function devicesOf(owner: Account | Person, { account }: Directory): BinaryNode[] {
  const linked = owner === account ? [node('device', { id: '1', 'key-index': '1' })] : [];
  return [node('device', { id: '0' }), ...linked];
}

function ownerOf(jid: string, { account, people }: Directory): Account | Person | undefined {
  const user = jid.split('@')[0]!.split(':')[0]!;
  const isTheirs = (one: Account | Person) => one.phone === user || one.lid === user;
  if (isTheirs(account)) return account;
  return people().find((person) => isTheirs(person) || person.alsoReachedBy.includes(user));
}
