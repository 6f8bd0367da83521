import { UsageError } from '../commands/command.ts';
import { type Tracing, untraced } from './tracing.ts';

/** One message in twenty, where nothing is said. */
const USUAL_SHARE = 0.05;

/**
 * The tracing that the environment asks for, by OpenTelemetry's own variables: with an endpoint it is on,
 * without one it is off, and nothing of it is loaded. @throws UsageError
 */
export async function openTracing(env: NodeJS.ProcessEnv = process.env): Promise<Tracing> {
  if (!env['OTEL_EXPORTER_OTLP_ENDPOINT'] && !env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']) return untraced;
  const share = shareFrom(env['OTEL_TRACES_SAMPLER_ARG']);
  const [{ OTLPTraceExporter }, { BatchSpanProcessor }, { openTelemetry }] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/sdk-trace'),
    import('./open-telemetry.ts'),
  ]);
  const service = env['OTEL_SERVICE_NAME'];
  // The exporter reads the endpoint, and what else is said of it, from the environment itself.
  const processor = new BatchSpanProcessor({ exporter: new OTLPTraceExporter() });
  return openTelemetry({ processor, share, ...(service && { service }) });
}

function shareFrom(text: string | undefined): number {
  const share = text ? Number(text) : USUAL_SHARE;
  if (share >= 0 && share <= 1) return share;
  throw new UsageError(
    `OTEL_TRACES_SAMPLER_ARG is '${text}'; it must be the share of messages to trace, from 0 to 1, as 0.05`,
  );
}
