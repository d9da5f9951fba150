/**
 * A story as it comes: reports of an order that nobody has signed, then a text. What the graph makes of each step, asked
 * of it as anybody would ask, and taken back at the end.
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
  readonly verdicts: readonly { readonly verdict: string; readonly property: string; said: unknown; text: unknown }[];
  /** Whether, with all decisions taken back, the graph answers as it did before them. */
  readonly asBefore: boolean;
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
  verdict property left { value } right { value } } } }`;

const decide = async (ask: Ask, mutation: string, variables: object): Promise<string> => {
  const { taken } = await ask<Taken>(mutation, variables);
  if (!taken.decision) throw new Error(JSON.stringify(taken.errors));
  return taken.decision.id;
};
const PAYLOAD = 'decision { id } errors { code message argument }';

/** `version/us/eo/14110/signed` -> `instrument/us/eo/14110`. */
const instrumentOf = (work: string): string => work.replace(/^version\/(.+)\/[^/]+$/, 'instrument/$1');

export const playScenario = async ({ ask, ingest }: Stage, { reports, order }: Story): Promise<Told> => {
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
    verdicts: (compare?.claims ?? []).map(({ verdict, property, left, right }) => ({
      verdict,
      property,
      said: left?.value ?? null,
      text: right?.value ?? null,
    })),
    asBefore: JSON.stringify(await answers(ask, [reported.id, signed])) === JSON.stringify(before),
  };
};

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
  readonly left: { readonly value: unknown } | null;
  readonly right: { readonly value: unknown } | null;
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
