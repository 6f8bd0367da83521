const NEXT = {
  unreachable: 'retry',
  throttled: 'retry',
  uncertain: 'reconcile',
  refused: 'give up',
  unauthorized: 'give up',
  /** The account is stopped, not this message: it waits until somebody has set that right. */
  held: 'hold',
  /** Who it is for has said, where only the other side heard it, that they want no messages. */
  unwanted: 'give up',
} as const;

/** Why an outside system did not do what it was asked. Its kind decides what the outbox does next. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  readonly kind: keyof typeof NEXT;
  /** Seconds the other side asked us to wait, when it said so. */
  readonly retryAfterSeconds: number | undefined;

  /** @param message names the system and the call; never a patient, a phone number or a text. */
  constructor(
    kind: keyof typeof NEXT,
    message: string,
    options: ErrorOptions & { retryAfterSeconds?: number } = {},
  ) {
    super(message, options);
    this.kind = kind;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  /** `reconcile` means that it may have happened: look for the key before asking again. */
  get next(): (typeof NEXT)[keyof typeof NEXT] {
    return NEXT[this.kind];
  }
}
