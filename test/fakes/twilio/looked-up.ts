/** What an account has, as its console shows it; changed by tests. */
export interface FakeAccount {
  status: 'active' | 'suspended' | 'closed';
  numbers: {
    phone: string;
    can: { sms: boolean; voice: boolean };
    [field: `${string}_${string}`]: unknown;
  }[];
  services: { sid: string; [field: `${string}_${string}`]: unknown }[];
  senders: { id: string; status: string; url: string | null }[];
}

/** An account that has nothing yet. */
export function newAccount(): FakeAccount {
  return { status: 'active', numbers: [], services: [], senders: [] };
}

type Given = Readonly<Record<string, unknown>>;
type Answer = { status: number; body: unknown };

const sidOf = (prefix: string, at: number) => `${prefix}${at.toString(16).padStart(32, '0')}`;

/** What the account is asked about; null where it has no such thing. */
export function lookUp(
  { id, path }: { id: string; path: Readonly<Record<string, string>> },
  given: Given,
  { account, accountSid }: { account: FakeAccount; accountSid: string },
): Answer | null {
  switch (id) {
    case 'FetchAccount':
      return path['Sid'] === accountSid
        ? ok({ sid: accountSid, status: account.status, type: 'Full' })
        : null;
    case 'ListIncomingPhoneNumber':
      return ok({ incoming_phone_numbers: numbersOf(given, account), page: 0, next_page_uri: null });
    case 'FetchService':
      return serviceOf(path['Sid'] ?? '', account);
    case 'ListChannelsSender':
      return ok({ senders: sendersOf(account), meta: { key: 'senders', page: 0, next_page_url: null } });
    default:
      throw new TypeError(`The fake of Twilio does not know ${id}`);
  }
}

const ok = (body: object): Answer => ({ status: 200, body });

/** Twilio finds numbers by a part of them, too. */
function numbersOf(given: Given, { numbers }: FakeAccount): object[] {
  const part = String(given['PhoneNumber'] ?? '').replace('+', '');
  return numbers
    .filter(({ phone }) => phone.includes(part))
    .map(({ phone, can, ...more }, at) => {
      return { sid: sidOf('PN', at + 1), phone_number: phone, capabilities: { ...can, mms: false }, ...more };
    });
}

function serviceOf(sid: string, { services }: FakeAccount): Answer | null {
  const service = services.find((one) => one.sid === sid);
  return service ? ok(service) : null;
}

function sendersOf({ senders }: FakeAccount): object[] {
  return senders.map(({ id, status, url }, at) => {
    return { sid: sidOf('XE', at + 1), status, sender_id: id, webhook: url && { callback_url: url } };
  });
}
