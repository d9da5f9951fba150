/** Sends spans to a collector (OTLP over HTTP), where one is configured; its packages are not even loaded otherwise. */
import { traceWith } from '../schema/tracing.ts';
import type { Config } from '../subgraphs/runtime/config.ts';
import type { Lifetime } from './lifetime.ts';

/** `part` says which process it is: `gateway`, `policies`, or `all` of `npm start`. */
export const startTracing = async (
  { tracing }: Pick<Config, 'tracing'>,
  part: string,
  life: Lifetime,
): Promise<void> => {
  if (tracing === null) return;
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }, { AsyncLocalStorageContextManager }, core] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/core'),
    ]);
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({
      'service.name': tracing.service,
      'service.instance.id': `${part}-${process.pid}`,
    }),
    // A request that comes with a trace is in it or not as its sender decided.
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(tracing.ratio) }),
    spanProcessors: [
      new sdk.BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: tracesUrl(tracing.endpoint), headers: tracing.headers }),
      }),
    ],
  });
  api.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  api.propagation.setGlobalPropagator(new core.W3CTraceContextPropagator());
  traceWith(provider.getTracer('recital'));
  life.use({
    stop: async () => {
      traceWith(null);
      await provider.shutdown();
      api.context.disable();
      api.propagation.disable();
    },
  });
};

/** As the specification of OTLP has it: the endpoint is a base, below which each signal has its path. */
const tracesUrl = (endpoint: string): string => `${endpoint.replace(/\/$/, '')}/v1/traces`;
