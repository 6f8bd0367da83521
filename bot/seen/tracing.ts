/**
 * Where in a trace something belongs: a W3C `traceparent`. Rows of the inbox and the outbox keep it, so that a
 * message's trace goes on after a restart, and in another process.
 */
export type Trace = string;

/** What is known of a span when it begins. */
export interface SpanOptions {
  /** What led to it: the first is its parent, to the others it is linked. */
  from: readonly (Trace | null)[];
  /** Whether a trace may begin here. Where neither is so, there is no span. @default false */
  begins?: boolean;
  /** Names and numbers, never words: asked for only where the span is kept. */
  about?: () => Readonly<Record<string, string | number>>;
}

/** Notes what leads to what. */
export interface Tracing {
  /** Whether anything is traced at all. */
  readonly isOn: boolean;
  /** Does `work`, and hands it what rows that come of it are to keep: null where this message is not traced. */
  span<T>(name: string, options: SpanOptions, work: (trace: Trace | null) => T): T;
  /** Sends off what it has noted. */
  close(): Promise<void>;
}

/** Where nothing is traced. */
export const untraced: Tracing = {
  isOn: false,
  span: (_name, _options, work) => work(null),
  close: async () => {},
};

/** Version 00, and sampled: only what is traced is written into rows. */
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/;

/** The trace that a stored value keeps, if any. */
export function traceIn(value: unknown): Trace | null {
  if (typeof value !== 'object' || value === null || !('trace' in value)) return null;
  const { trace } = value;
  return typeof trace === 'string' && TRACEPARENT.test(trace) ? trace : null;
}

/** A value to be stored, with the trace that it is to keep. */
export function withTrace<T>(value: T, trace: Trace | null): T {
  return trace === null ? value : { ...value, trace };
}

/** A stored value as it was before the trace was put into it. */
export function withoutTrace<T>(value: T): T {
  if (traceIn(value) === null) return value;
  const { trace: _, ...rest } = value as T & { trace: Trace };
  return rest as T;
}
