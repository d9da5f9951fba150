/**
 * Spans of OpenTelemetry around what takes time, from the gateway through a subgraph to its statements, and the header
 * (`traceparent`, W3C) by which they hang together across processes. Where no tracer is given, none is made.
 */
import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
  type Tracer,
} from '@opentelemetry/api';

let tracer: Tracer | null = null;

/** From now on spans are made by this one; by none with null. */
export const traceWith = (given: Tracer | null): void => {
  tracer = given;
};

export interface Work {
  readonly name: string;
  /** On which side of a question it stands: of one that came (`SERVER`), of one that is asked of others (`CLIENT`), of none. */
  readonly kind: keyof typeof SpanKind;
  readonly attributes: Attributes;
}

/** Does the work; a span stands around it, below the one that is open. What throws is marked, and says no more than its kind. */
export const traced = <Result>(describe: () => Work, work: (span: Span | null) => Promise<Result>): Promise<Result> => {
  if (tracer === null) return work(null);
  const { name, kind, attributes } = describe();
  return tracer.startActiveSpan(name, { kind: SpanKind[kind], attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      markFailed(span, kindOf(error));
      throw error;
    } finally {
      span.end();
    }
  });
};

export const markFailed = (span: Span | null, type: string): void => {
  span?.setStatus({ code: SpanStatusCode.ERROR });
  span?.setAttribute('error.type', type);
};

/** `57014` of PostgreSQL, `ECONNREFUSED`, or the class of the error: its message may hold what is nobody's business. */
const kindOf = (error: unknown): string => {
  const { code, name } = Object(error) as { readonly code?: unknown; readonly name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
};

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The work belongs to the trace that the headers name, if they name one. */
export const continuing = <Result>(headers: Headers, work: () => Result): Result =>
  tracer === null ? work() : context.with(propagation.extract(ROOT_CONTEXT, headers), work);

const NONE: Readonly<Record<string, string>> = {};

/** What tells another process to which trace its work belongs. */
export const traceHeaders = (): Readonly<Record<string, string>> => {
  if (tracer === null) return NONE;
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
};

/** Of the request that is being answered. */
export const currentSpan = (): Span | null => (tracer === null ? null : (trace.getActiveSpan() ?? null));
