import { isIP } from 'node:net';
import { type Given, type Option, textOption, UsageError } from './commands/command.ts';

/** How the house is reached from outside. */
export interface PublicAddress {
  /** `https://citas.example.org`, without a slash at the end; null where nobody has said. */
  url: string | null;
  /** The proxies in front, whose word on who asks is taken. Of nobody else is it. */
  trustedProxies: readonly string[];
}

/** The options that say how the house is reached from outside. */
export const PUBLIC: Readonly<Record<string, Option>> = {
  'public-url': {
    type: 'string',
    value: 'URL',
    about: 'where providers reach this house, for channels that they call (RECADO_PUBLIC_URL)',
  },
  'trusted-proxies': {
    type: 'string',
    value: 'LIST',
    about: 'addresses of proxies in front, or loopback, uniquelocal (RECADO_TRUSTED_PROXIES, none)',
  },
};

/** Reads how the house is reached from outside. A flag wins over the environment. @throws UsageError */
export function publicAddressFrom(given: Given, env: NodeJS.ProcessEnv = process.env): PublicAddress {
  return { url: publicUrlFrom(given, env), trustedProxies: proxiesFrom(given, env) };
}

function publicUrlFrom(given: Given, env: NodeJS.ProcessEnv): string | null {
  const flag = textOption(given, 'public-url');
  const text = flag ?? (env['RECADO_PUBLIC_URL'] || undefined);
  if (text === undefined) return null;
  const url = URL.parse(text);
  // What providers sign begins with it: it has to be the address itself, and nothing besides.
  const isPlain = url !== null && url.username === '' && url.search === '' && url.hash === '';
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isOwn(url.hostname));
  if (isPlain && isSafe) return url.href.replace(/\/+$/, '');
  throw new UsageError(
    `${flag === undefined ? 'RECADO_PUBLIC_URL' : '--public-url'} is no address that providers could call; ` +
      'it must look like https://citas.example.org',
  );
}

function isOwn(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

function proxiesFrom(given: Given, env: NodeJS.ProcessEnv): string[] {
  const flag = textOption(given, 'trusted-proxies');
  const text = flag ?? env['RECADO_TRUSTED_PROXIES'] ?? '';
  const proxies = text.split(/[\s,]+/).filter((one) => one !== '');
  const wrong = proxies.find((one) => !NAMED_NETWORKS.includes(one) && !isNetwork(one));
  if (wrong === undefined) return proxies;
  throw new UsageError(
    `${flag === undefined ? 'RECADO_TRUSTED_PROXIES' : '--trusted-proxies'} has '${wrong}'; ` +
      `it must be a list of addresses, of networks, as 192.0.2.0/24, or of ${NAMED_NETWORKS.join(', ')}`,
  );
}

function isNetwork(text: string): boolean {
  const [address = '', bits] = text.split('/');
  const most = isIP(address) === 4 ? 32 : 128;
  return isIP(address) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}
