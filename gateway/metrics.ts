/**
 * What Prometheus reads at `/metrics`: how long requests and subgraphs take, which errors are told, how the process does.
 * Three kinds of figures in a text format of one line each: less than a library would need to be set up.
 */
import { constants, monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';

type Labels = Readonly<Record<string, string>>;

const TIMES = {
  recital_http_request_seconds: 'Time until an answer was sent, by route, method and status.',
  recital_subgraph_request_seconds:
    'Time that a subgraph took, by name and outcome (answered, with errors or without; failed).',
} as const;

const COUNTS = {
  recital_errors_total:
    'Errors that queries met, by code (docs/codes.md); what is refused before is told by its status.',
} as const;

export interface Metrics {
  readonly time: (name: keyof typeof TIMES, labels: Labels, seconds: number) => void;
  readonly count: (name: keyof typeof COUNTS, labels: Labels) => void;
  /** In the text format of Prometheus, version 0.0.4. */
  readonly text: () => string;
  readonly stop: () => void;
}

export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Upper bounds in seconds: around what answers take, up to the deadline of a subgraph and beyond. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5];

interface Times {
  readonly labels: Labels;
  /** How many were no longer than each bound, and longer than the one before. */
  readonly within: number[];
  count: number;
  sum: number;
}

const escaped = (value: string): string => value.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`));
const series = (name: string, labels: Labels): string => {
  const parts = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return parts.length > 0 ? `${name}{${parts.join(',')}}` : name;
};

const headed = (name: string, help: string, type: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines] : [];

/** Of the heap, what was left by the last full collection; until there has been one, what is used. */
const watchHeap = () => {
  let held = process.memoryUsage().heapUsed;
  const collections = new PerformanceObserver((list) => {
    const entries = list.getEntries() as readonly { readonly detail?: { readonly kind?: number } }[];
    const isFull = entries.some(({ detail }) => detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR);
    if (isFull) held = process.memoryUsage().heapUsed;
  });
  collections.observe({ entryTypes: ['gc'] });
  return { held: () => held, stop: () => collections.disconnect() };
};

/** The labels of one name are always the same, in one order. */
const keyOf = (labels: Labels): string => Object.values(labels).join('\n');

const linesOf = (name: string, { labels, within, count, sum }: Times): readonly string[] => [
  ...BUCKETS.map((bound, at) => {
    const upTo = within.slice(0, at + 1).reduce((total, one) => total + one, 0);
    return `${series(`${name}_bucket`, { ...labels, le: String(bound) })} ${upTo}`;
  }),
  `${series(`${name}_bucket`, { ...labels, le: '+Inf' })} ${count}`,
  `${series(`${name}_sum`, labels)} ${sum}`,
  `${series(`${name}_count`, labels)} ${count}`,
];

export const createMetrics = (): Metrics => {
  const times = new Map<string, Map<string, Times>>();
  const counts = new Map<string, Map<string, number>>();
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const heap = watchHeap();

  const ofProcess = (): readonly string[] => {
    const { user, system } = process.cpuUsage();
    const gauges = [
      ['process_resident_memory_bytes', 'Memory of the process.', 'gauge', process.memoryUsage.rss()],
      [
        'nodejs_heap_size_used_bytes',
        'What of it is used by objects, those that wait to be collected among them.',
        'gauge',
        process.memoryUsage().heapUsed,
      ],
      [
        'nodejs_heap_size_held_bytes',
        'What objects took after the last full collection: what grows here is not given back.',
        'gauge',
        heap.held(),
      ],
      ['process_cpu_seconds_total', 'Processor time that the process has taken.', 'counter', (user + system) / 1e6],
      [
        'nodejs_eventloop_lag_p99_seconds',
        'Delay of the event loop since the last look.',
        'gauge',
        delay.percentile(99) / 1e9,
      ],
      ['nodejs_eventloop_lag_max_seconds', 'Longest delay since the last look.', 'gauge', delay.max / 1e9],
    ] as const;
    delay.reset();
    return gauges.flatMap(([name, help, type, value]) => headed(name, help, type, [`${name} ${value}`]));
  };

  return {
    time: (name, labels, seconds) => {
      const all = times.get(name) ?? new Map<string, Times>();
      times.set(name, all);
      const key = keyOf(labels);
      const known = all.get(key) ?? { labels, within: BUCKETS.map(() => 0), count: 0, sum: 0 };
      all.set(key, known);
      known.count += 1;
      known.sum += seconds;
      const at = BUCKETS.findIndex((bound) => seconds <= bound);
      if (at >= 0) known.within[at] = (known.within[at] ?? 0) + 1;
    },
    count: (name, labels) => {
      const all = counts.get(name) ?? new Map<string, number>();
      counts.set(name, all);
      const key = series(name, labels);
      all.set(key, (all.get(key) ?? 0) + 1);
    },
    text: () => {
      const lines = [
        ...Object.entries(TIMES).flatMap(([name, help]) =>
          headed(
            name,
            help,
            'histogram',
            [...(times.get(name)?.values() ?? [])].flatMap((one) => linesOf(name, one)),
          ),
        ),
        ...Object.entries(COUNTS).flatMap(([name, help]) =>
          headed(
            name,
            help,
            'counter',
            [...(counts.get(name) ?? [])].map(([key, count]) => `${key} ${count}`),
          ),
        ),
        ...ofProcess(),
      ];
      return `${lines.join('\n')}\n`;
    },
    stop: () => {
      delay.disable();
      heap.stop();
    },
  };
};
