import { trace as api, type Link, ROOT_CONTEXT, type Span, SpanStatusCode } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  ParentBasedSampler,
  type SpanProcessor,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { SpanOptions, Trace, Tracing } from './tracing.ts';

/** Where spans go, and of how many messages. */
export interface OpenTelemetryOptions {
  processor: SpanProcessor;
  /** The share of messages that are traced, from 0 to 1. */
  share: number;
  service?: string;
}

/** Traces messages by OpenTelemetry. Whether one is traced is decided once, where it comes in. */
export function openTelemetry({ processor, share, service = 'recado' }: OpenTelemetryOptions): Tracing {
  const provider = new TracerProvider({
    spanProcessors: [processor],
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    resource: resourceFromAttributes({ 'service.name': service }),
  });
  const tracer = provider.getTracer('recado');
  const begin = (name: string, { from, begins = false, about }: SpanOptions): Span | null => {
    const [parent, ...others] = from.filter((trace) => trace !== null).map(contextOf);
    if (!parent && !begins) return null;
    const context = parent ? api.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
    const links: Link[] = others.map((one) => ({ context: one }));
    const span = tracer.startSpan(name, { links }, context);
    if (!span.isRecording()) return null;
    if (about) span.setAttributes(about());
    return span;
  };
  return {
    isOn: true,
    span: (name, options, work) => {
      const span = begin(name, options);
      return span ? within(span, work) : work(null);
    },
    close: () => provider.shutdown(),
  };
}

/** Does the work, and ends the span when it is done, whenever that is and however it ends. */
function within<T>(span: Span, work: (trace: Trace) => T): T {
  const { traceId, spanId } = span.spanContext();
  let answer: T;
  try {
    answer = work(`00-${traceId}-${spanId}-01`);
  } catch (error) {
    fail(span, error);
    throw error;
  }
  if (answer instanceof Promise) {
    answer.then(
      () => span.end(),
      (error: unknown) => fail(span, error),
    );
  } else span.end();
  return answer;
}

/** Only the kind of an error is told: its message may have anything in it. */
function fail(span: Span, error: unknown): void {
  const kind = error instanceof Error && 'kind' in error ? `/${String(error.kind)}` : '';
  span.setStatus({
    code: SpanStatusCode.ERROR,
    message: `${error instanceof Error ? error.name : 'Error'}${kind}`,
  });
  span.end();
}

function contextOf(trace: Trace) {
  const [, traceId = '', spanId = ''] = trace.split('-');
  return { traceId, spanId, traceFlags: 1, isRemote: true };
}
