/**
 * A story as it comes: reports of an order that nobody has signed, then a text, then that text once more, corrected. What
 * the graph makes of each step, asked of it as anybody would ask, and taken back.
 */

/** One operation; throws where the answer has errors. An answer has the shape of its query, which the caller names. */
export type Ask = <Answer>(query: string, variables?: object) => Promise<Answer>;

interface List<Node> {
  readonly nodes: readonly Node[];
}

interface Named {
  readonly id: string;
}

interface ConflictNode extends Named {
  readonly property: string;
  readonly statements: readonly Side[];
}

interface TaskNode extends Named {
  readonly reason: string;
  readonly score: number;
  readonly record: Named;
  readonly candidate: Named;
}

interface InstrumentNode extends Named {
  readonly title: string;
  readonly number: string | null;
  readonly status: string;
  readonly timeline: List<Entry>;
}

interface Taken {
  readonly taken: { readonly decision: Named | null; readonly errors: readonly unknown[] };
}

export interface Stage {
  readonly ask: Ask;
  /** Reads one document; gives the id of its work. */
  readonly ingest: (path: string) => Promise<string>;
  /** Reads the order once more, as it was corrected; null where it came but once. */
  readonly revise: (() => Promise<unknown>) | null;
}

export interface Story {
  readonly reports: readonly string[];
  readonly order: string;
}

export interface Told {
  /** Where the reports disagree, each with its two sides. */
  readonly conflicts: readonly {
    readonly property: string;
    readonly sides: readonly { value: unknown; quote: string }[];
  }[];
  readonly reported: { readonly id: string; readonly title: string; readonly status: string };
  /** Of the order while nobody had signed it. */
  readonly lifecycle: readonly { readonly on: string | null; readonly description: string; readonly quote: string }[];
  /** Why the text may be what the reports spoke of; null where nothing speaks for it. */
  readonly proposal: { readonly reason: string; readonly score: number } | null;
  /** The one record that both are after the merge, asked for by the id that was given up. */
  readonly merged: { readonly id: string; readonly number: string | null; readonly status: string };
  /** Each claim of the first report against the text. */
  readonly verdicts: readonly Judged[];
  /** Whether, with all decisions taken back, the graph answers as it did before them. */
  readonly asBefore: boolean;
  /** What became of the order's quotes when it was corrected; null where it was not. */
  readonly revised: Revised | null;
}

/** A claim, what the text says instead, and the words of both. */
export interface Judged {
  readonly verdict: string;
  readonly property: string;
  readonly reason: string;
  readonly said: unknown;
  readonly saidIn: string;
  readonly text: unknown;
  readonly textIn: string | null;
}

export interface Revised {
  /** Quotes of the order's duties by what became of them. */
  readonly states: Readonly<Record<string, number>>;
  /** Whose words are gone, and what they were. */
  readonly lost: readonly { readonly reason: string; readonly quote: string }[];
  /** How many duties the order has: as corrected, with the lost ones accepted, and with that taken back. */
  readonly duties: readonly [number, number, number];
}

const CONFLICTS = `{ conflicts(first: 100, filter: { state: OPEN }) { nodes { id property statements {
  id value quotes(first: 1) { exact } } } } }`;
const TASKS = `{ reviewTasks(first: 100, filter: { kind: [IDENTITY] }) { nodes {
  id reason score record { id } candidate { id } } } }`;
const LIFE = `query ($id: ID!) { instrument(id: $id) { id title number status
  timeline(first: 50) { nodes { on description quotes(first: 1) { exact } } }
  positions(first: 50) { totalCount }
  reviewFramework { noticeDays sourced(field: "noticeDays") { value independentSources } } } }`;
const COMPARE = `query ($left: ID!, $right: ID!) { compare(left: $left, right: $right) { claims {
  verdict property reason left { value quotes(first: 1) { exact } } right { value quotes(first: 1) { exact } } } } }`;
const DUTIES = `query ($id: ID!) { instrument(id: $id) { obligations(first: 100) {
  totalCount nodes { quotes(first: 1) { id } } } } }`;
const REANCHORED = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Quote { reanchored { state } } } }`;
const LOST = `{ reviewTasks(first: 100, filter: { kind: [QUOTE] }) { nodes { id reason target { ... on Quote { exact } } } } }`;

const decide = async (ask: Ask, mutation: string, variables: object): Promise<string> => {
  const { taken } = await ask<Taken>(mutation, variables);
  if (!taken.decision) throw new Error(JSON.stringify(taken.errors));
  return taken.decision.id;
};
const PAYLOAD = 'decision { id } errors { code message argument }';

/** `version/us/eo/14110/signed` -> `instrument/us/eo/14110`. */
const instrumentOf = (work: string): string => work.replace(/^version\/(.+)\/[^/]+$/, 'instrument/$1');

/** The sample order as its publisher might correct it: another notice, and one duty less. */
export const correctedSample = (page: string): string =>
  page
    .replace('at least 30 days before', 'at least 45 days before')
    .replace(/ +\(b\) The Secretary of Commerce shall report each year[^.]*\.\n/, '');

export const playScenario = async ({ ask, ingest, revise }: Stage, { reports, order }: Story): Promise<Told> => {
  const sources: string[] = [];
  for (const report of reports) sources.push(await ingest(report));
  const reported = await findReported(ask);
  const { instrument: unsigned } = await ask<Life>(LIFE, { id: reported.id });
  const signed = instrumentOf(await ingest(order));

  const { conflicts } = await ask<Conflicts>(CONFLICTS);
  const proposal = await findProposal(ask, reported.id, signed);
  const before = await answers(ask, [reported.id, signed]);
  const decisions: string[] = [];
  for (const { id } of conflicts.nodes) decisions.push(await decide(ask, EXPLAIN, { id }));
  decisions.push(
    proposal
      ? await decide(ask, ACCEPT, { id: proposal.id })
      : await decide(ask, MERGE, { from: reported.id, into: signed }),
  );
  const { instrument: merged } = await ask<Life>(LIFE, { id: reported.id });
  const { compare } = await ask<Compared>(COMPARE, { left: sources[0], right: signed });
  for (const id of decisions) await decide(ask, UNDO, { id });
  return {
    conflicts: conflicts.nodes.map(sidesOf),
    reported,
    lifecycle: unsigned.timeline.nodes.map(({ on, description, quotes }) => ({
      on,
      description,
      quote: quotes[0]?.exact ?? '',
    })),
    proposal,
    merged,
    verdicts: (compare?.claims ?? []).map(judgedOf),
    asBefore: JSON.stringify(await answers(ask, [reported.id, signed])) === JSON.stringify(before),
    revised: revise && (await playRevision(ask, revise, signed)),
  };
};

const judgedOf = ({ verdict, property, reason, left, right }: Pair): Judged => ({
  verdict,
  property,
  reason,
  said: left?.value ?? null,
  saidIn: left?.quotes[0]?.exact ?? '',
  text: right?.value ?? null,
  textIn: right?.quotes[0]?.exact ?? null,
});

const playRevision = async (ask: Ask, revise: () => Promise<unknown>, order: string): Promise<Revised> => {
  const before = await ask<Duties>(DUTIES, { id: order });
  const quotes = before.instrument.obligations.nodes.flatMap((duty) => duty.quotes.map(({ id }) => id));
  await revise();
  const count = async (): Promise<number> =>
    (await ask<Duties>(DUTIES, { id: order })).instrument.obligations.totalCount;
  const corrected = await count();
  const { nodes } = await ask<Anchors>(REANCHORED, { ids: [...new Set(quotes)].slice(0, 100) });
  const { reviewTasks } = await ask<{ readonly reviewTasks: List<LostNode> }>(LOST);
  const decisions: string[] = [];
  for (const { id } of reviewTasks.nodes) decisions.push(await decide(ask, ACCEPT, { id }));
  const accepted = await count();
  for (const id of decisions) await decide(ask, UNDO, { id });
  const states = Map.groupBy(nodes, (quote) => quote?.reanchored?.state ?? 'NONE');
  return {
    states: Object.fromEntries([...states].map(([state, { length }]) => [state, length])),
    lost: reviewTasks.nodes.map(({ reason, target }) => ({ reason, quote: target?.exact ?? '' })),
    duties: [corrected, accepted, await count()],
  };
};

interface Duties {
  readonly instrument: {
    readonly obligations: List<{ readonly quotes: readonly Named[] }> & { readonly totalCount: number };
  };
}
interface Anchors {
  readonly nodes: readonly ({ readonly reanchored?: { readonly state: string } | null } | null)[];
}
interface LostNode extends Named {
  readonly reason: string;
  readonly target: { readonly exact: string } | null;
}

const EXPLAIN = `mutation ($id: ID!) { taken: explainConflict(conflict: $id, explanation: "The draft changed.") { ${PAYLOAD} } }`;
const ACCEPT = `mutation ($id: ID!) { taken: accept(id: $id) { ${PAYLOAD} } }`;
const MERGE = `mutation ($from: ID!, $into: ID!) { taken: mergeRecords(from: $from, into: $into) { ${PAYLOAD} } }`;
const UNDO = `mutation ($id: ID!) { taken: undo(decision: $id) { ${PAYLOAD} } }`;

interface Conflicts {
  readonly conflicts: List<ConflictNode>;
}
interface Tasks {
  readonly reviewTasks: List<TaskNode>;
}
interface Life {
  readonly instrument: InstrumentNode;
}
interface Compared {
  readonly compare: { readonly claims: readonly Pair[] | null } | null;
}

const findReported = async (ask: Ask): Promise<InstrumentNode> => {
  const { instruments } = await ask<{ readonly instruments: List<InstrumentNode> }>(
    '{ instruments(first: 100) { nodes { id title status } } }',
  );
  const reported = instruments.nodes.find(({ id }) => id.startsWith('instrument/us/reported/'));
  if (!reported) throw new Error('None of the reports speaks of an order that is not signed.');
  return reported;
};

const findProposal = async (ask: Ask, from: string, into: string): Promise<TaskNode | null> => {
  const { reviewTasks } = await ask<Tasks>(TASKS);
  return reviewTasks.nodes.find(({ record, candidate }) => record.id === from && candidate.id === into) ?? null;
};

interface Entry {
  readonly on: string | null;
  readonly description: string;
  readonly quotes: readonly { readonly exact: string }[];
}

interface Pair {
  readonly verdict: string;
  readonly property: string;
  readonly reason: string;
  readonly left: Side | null;
  readonly right: Side | null;
}

interface Side {
  readonly value: unknown;
  readonly quotes: readonly { readonly exact: string }[];
}

const sidesOf = ({ property, statements }: ConflictNode): Told['conflicts'][number] => ({
  property,
  sides: statements.map(({ value, quotes }) => ({ value, quote: quotes[0]?.exact ?? '' })),
});

const answers = async (ask: Ask, ids: readonly string[]): Promise<readonly unknown[]> =>
  Promise.all([ask(CONFLICTS), ask(TASKS), ...ids.map((id) => ask(LIFE, { id }))]);
