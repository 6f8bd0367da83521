import { AdapterError } from '../../error.ts';

type Kind = AdapterError['kind'];

/**
 * What Meta's error codes mean for a message. What is not listed is `refused`: asking again would change
 * nothing. Source: Meta, Cloud API error codes, read 2026-06; titles are not for programs, codes are.
 */
const KIND_BY_CODE: ReadonlyMap<number, Kind> = new Map([
  // Not now: too much at once, or WhatsApp is at work on itself. Nothing was sent.
  ...of('throttled', [4, 80007, 130429, 131056, 131057, 133004]),
  ...of('unreachable', [1, 2, 131000, 131016]),
  // Not from this account, until somebody sets it right: token, payment, policy, spam, a locked number.
  ...of('held', [0, 3, 10, 190, 368, 131005, 131031, 131042, 131048, 131064, 130497]),
  // What does not fit the recipient or the message: no WhatsApp, outside the window, a template that is not.
  ...of('refused', [100, 131008, 131009, 131021, 131026, 131030, 131045, 131047, 131049, 131050, 131051]),
  ...of('refused', [130472, 131052, 131053, 131062, 132000, 132001, 132005, 132007, 132008, 132012]),
  ...of('refused', [132015, 132016, 132068, 132069, 135000]),
]);

function of(kind: Kind, codes: readonly number[]): [number, Kind][] {
  return codes.map((code) => [code, kind]);
}

/** Too many messages to the same person: the wait grows fourfold each time. Source: as above. */
export const TOO_FAST_FOR_ONE = 131056;

/** How Meta refused a call. */
export interface Refusal {
  status: number;
  code: number | null;
  /** Meta's own name of the incident, to be told to its support. */
  trace: string | null;
  retryAfterSeconds: number | null;
}

/** What a refusal means for what was asked. */
export function kindOf({ status, code }: Refusal): Kind {
  const kind =
    code === null ? undefined : (KIND_BY_CODE.get(code) ?? (isPermission(code) ? 'held' : undefined));
  if (status === 429 || kind === 'throttled') return 'throttled';
  // A server that breaks down may do so after the message has gone out.
  if (status >= 500) return 'uncertain';
  if (kind) return kind;
  return status === 401 || status === 403 ? 'held' : 'refused';
}

/** Codes of permissions that are missing. */
function isPermission(code: number): boolean {
  return code >= 200 && code <= 299;
}

/** A refusal as the house hears of it. Meta's own words are left out: they may repeat ours. */
export class GraphError extends AdapterError {
  readonly code: number | null;

  constructor(call: string, refusal: Refusal) {
    const { status, code, trace, retryAfterSeconds } = refusal;
    const words = [`WhatsApp Cloud: ${call} was answered ${status}`];
    if (code !== null) words.push(`code ${code}`);
    if (trace !== null) words.push(`trace ${trace}`);
    super(kindOf(refusal), words.join(', '), { ...(retryAfterSeconds !== null && { retryAfterSeconds }) });
    this.code = code;
  }
}
