/** What a record is linked to: a drawing of at most 150 records, and the same as a table; any two can be asked for their path. */
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { Exports } from '../../design/exports.tsx';
import { FIRST, STEPS } from '../../design/keys.tsx';
import { QuoteBlock } from '../../design/quote.tsx';
import { recordName, type Named } from '../../design/record-name.ts';
import { RecordPicker } from '../../design/record-picker.tsx';
import { RecordLink } from '../../design/record-link.tsx';
import { Empty, Loading, Shown } from '../../design/state.tsx';
import { counted, word } from '../../design/words.ts';
import { ConnectionDocument, NeighbourhoodDocument } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { labelsThatFit, layoutOf, SIZE } from './layout.ts';
import './links.css';

const MOST_NODES = 150;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
}
interface Neighbourhood {
  readonly nodes: ReadonlyMap<string, Named>;
  readonly edges: readonly Edge[];
  readonly cut: boolean;
}

/** The records around `center`, and around each that was opened. */
const useNeighbourhood = (center: string, opened: readonly string[]): Neighbourhood | 'waiting' | 'failed' => {
  const client = useClient();
  const key = [center, ...opened].join(' ');
  const [found, setFound] = useState<{ readonly key: string; readonly it: Neighbourhood | 'failed' } | null>(null);
  useEffect(() => {
    let left = false;
    const read = async (): Promise<Neighbourhood | 'failed'> => {
      const nodes = new Map<string, Named>();
      const edges: Edge[] = [];
      let cut = false;
      for (const id of key.split(' ')) {
        const { data } = await client.query(NeighbourhoodDocument, { id, depth: 1 }).toPromise();
        if (!data?.node || !data.linked) return nodes.size === 0 ? 'failed' : { nodes, edges, cut };
        if (nodes.size === 0 || !nodes.has(id)) nodes.set(id, data.node);
        cut ||= data.linked.pageInfo.hasNextPage;
        for (const { relation, node } of data.linked.edges) {
          if (!node) continue;
          if (!nodes.has(node.id) && nodes.size >= MOST_NODES) {
            cut = true;
            continue;
          }
          nodes.set(node.id, node);
          if (!edges.some(({ from, to }) => (from === id && to === node.id) || (from === node.id && to === id)))
            edges.push({ from: id, to: node.id, relation });
        }
      }
      return { nodes, edges, cut };
    };
    void read().then((it) => {
      if (!left) setFound({ key, it });
    });
    return () => {
      left = true;
    };
  }, [client, key]);
  return found?.key === key ? found.it : 'waiting';
};

export const LinksView = () => {
  const { _splat: id = '' } = useParams({ strict: false });
  const { open, to } = useSearch({ strict: false });
  const opened = useMemo(() => (open ?? '').split(' ').filter(Boolean), [open]);
  const around = useNeighbourhood(id, opened);
  const title = typeof around === 'string' ? null : recordName(around.nodes.get(id) ?? { __typename: 'Source', id });
  useEffect(() => {
    document.title = title ? `Links of ${title} · Recital` : 'Links · Recital';
  }, [title]);
  if (around === 'waiting') return <Loading what="Loading the links" />;
  if (around === 'failed')
    return (
      <Empty title="No such record">
        <p>Open a record and follow “See its links”.</p>
      </Empty>
    );
  const record = around.nodes.get(id);
  return (
    <>
      <p className="label">Links</p>
      <h1>{record ? <RecordLink record={record} /> : title}</h1>
      <p className="soft">
        {counted(around.nodes.size - 1, 'record')} around it{around.cut ? ', the nearest of more' : ''}. Follow a record
        to see its own links; a line shows the words that make it.
      </p>
      {around.edges.length === 0 ? (
        <Empty title="It is linked to nothing yet" />
      ) : (
        <>
          <Drawing center={id} around={around} opened={opened} to={to} />
          <PathFinder id={id} to={to} />
          <Table around={around} center={id} opened={opened} />
        </>
      )}
    </>
  );
};

const Drawing = ({
  center,
  around: { nodes, edges },
  opened,
  to,
}: {
  readonly center: string;
  readonly around: Neighbourhood;
  readonly opened: readonly string[];
  readonly to: string | undefined;
}) => {
  const places = useMemo(() => layoutOf([...nodes.keys()], edges, center), [nodes, edges, center]);
  const labelled = useMemo(() => {
    const nameOf = (id: string): string => short(recordName(nodes.get(id) ?? { __typename: 'Source', id }));
    const rank = (id: string): number => (id === center ? 0 : NAMED.has(nodes.get(id)?.__typename ?? '') ? 1 : 2);
    return labelsThatFit(
      [...nodes.keys()].toSorted((a, b) => rank(a) - rank(b)),
      places,
      nameOf,
    );
  }, [nodes, places, center]);
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  return (
    <div className="links-drawing" aria-hidden="true">
      <svg viewBox={viewOf(places)}>
        {edges.map(({ from, to: end }) => (
          <line key={`${from} ${end}`} x1={at(from).x} y1={at(from).y} x2={at(end).x} y2={at(end).y} />
        ))}
        {[...nodes].map(([id, node]) => (
          <g
            key={id}
            transform={`translate(${at(id).x} ${at(id).y})`}
            className={id === center ? 'center' : id === to ? 'chosen' : opened.includes(id) ? 'opened' : ''}
          >
            <Link
              to="/links/$"
              params={{ _splat: center }}
              search={{ open: opened.join(' ') || undefined, to: id === center ? undefined : id }}
              resetScroll={false}
              tabIndex={-1}
            >
              <Shape type={node.__typename} />
              <title>{recordName(node)}</title>
              <text y={labelled.get(id) ?? 22} className={labelled.has(id) ? undefined : 'crowded'}>
                {short(recordName(node))}
              </text>
            </Link>
          </g>
        ))}
      </svg>
      <p className="small soft links-legend">
        {[...Map.groupBy([...nodes.values()], ({ __typename }) => __typename)].map(([type, group]) => (
          <span key={type}>
            <svg viewBox="-10 -10 20 20" width="14" height="14">
              <Shape type={type} />
            </svg>{' '}
            {word(type)} {group.length}
          </span>
        ))}
      </p>
    </div>
  );
};

/** As much of the paper as is drawn on, over its whole width so that the type keeps its size. */
const viewOf = (places: ReadonlyMap<string, { readonly y: number }>): string => {
  const ys = [...places.values()].map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys) - 40, Math.max(...ys) + 40];
  return `0 ${top} ${SIZE.width} ${Math.max(bottom - top, 120)}`;
};

/** Known by a name: their labels come first where not all have room. */
const NAMED = new Set(['Instrument', 'Agency', 'Organization', 'Person', 'AIModel', 'GrantProgram', 'CyberProgram']);

const short = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

/** Kinds differ in shape, not in colour alone. */
const Shape = ({ type }: { readonly type: string }) => {
  switch (type) {
    case 'Instrument':
    case 'InstrumentVersion':
      return <rect x={-8} y={-9} width={16} height={18} rx={2} className="instrument" />;
    case 'Agency':
      return <circle r={8} className="agency" />;
    case 'Organization':
    case 'Person':
    case 'Post':
      return <path d="M0-9 8 5H-8z" className="party" />;
    case 'AIModel':
    case 'GrantProgram':
    case 'CyberProgram':
      return <path d="M0-9 9 0 0 9-9 0z" className="thing" />;
    default:
      return <circle r={5} className="detail" />;
  }
};

/** The two ends of a line, or of a way of several steps, with the words of each step. */
const PathFinder = ({ id, to }: { readonly id: string; readonly to: string | undefined }) => {
  const navigate = useNavigate();
  const answer = useGraph(ConnectionDocument, { from: id, to: to ?? '' }, { pause: !to });
  return (
    <section className="section" aria-labelledby="path">
      <header>
        <h2 id="path">How are two connected?</h2>
      </header>
      <form
        className="buttons no-print"
        onSubmit={(event) => {
          event.preventDefault();
          const other = new FormData(event.currentTarget).get('to');
          void navigate({
            to: '/links/$',
            params: { _splat: id },
            search: (former) => ({ ...former, to: typeof other === 'string' ? other.trim() || undefined : undefined }),
            resetScroll: false,
          });
        }}
      >
        <RecordPicker
          key={to}
          name="to"
          className="input links-to"
          defaultValue={to}
          aria-label="The other record, by name or id"
        />
        <button className="button">Show the path</button>
      </form>
      {to ? (
        <Shown answer={answer} what="Looking for a path">
          {({ path }) =>
            path ? (
              <>
                <ol className="path">
                  {path.steps.map(({ relation, node, quotes }, index) => (
                    <li key={index}>
                      {index > 0 ? <p className="small soft">{stepText(relation)}</p> : null}
                      {(quotes ?? []).map((quote) => (
                        <QuoteBlock key={quote.id} quote={quote} />
                      ))}
                      {node ? (
                        <p>
                          <RecordLink record={node} /> <span className="small soft">{word(node.__typename)}</span>
                        </p>
                      ) : null}
                    </li>
                  ))}
                </ol>
                <Exports
                  name={`path from ${id} to ${to}`}
                  rows={path.steps.map(({ relation, node, quotes }) => ({
                    relation,
                    kind: node?.__typename ?? null,
                    id: node?.id ?? null,
                    name: node ? recordName(node) : null,
                    quote: quotes?.[0]?.exact ?? null,
                  }))}
                />
              </>
            ) : (
              <p className="soft">No chain of at most four statements leads there.</p>
            )
          }
        </Shown>
      ) : null}
    </section>
  );
};

/** Properties that link, where their own name says too little between two records; each way along it is the same. */
const STEPS_SAID: Readonly<Record<string, string>> = {
  to: 'What the relation is to',
  from: 'Where the relation comes from',
  actors: 'Who is to act',
};
const stepText = (relation: string): string => STEPS_SAID[relation] ?? word(relation);

const Table = ({
  around: { nodes, edges },
  center,
  opened,
}: {
  readonly around: Neighbourhood;
  readonly center: string;
  readonly opened: readonly string[];
}) => (
  <section className="section" aria-labelledby="links-table">
    <header>
      <h2 id="links-table">The same as a table</h2>
    </header>
    <div className="scroll-x" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th>Record</th>
            <th>Relation</th>
            <th>Linked to</th>
            <th>More</th>
          </tr>
        </thead>
        <tbody {...STEPS}>
          {edges.map(({ from, to, relation }) => {
            const [one, other] = [nodes.get(from), nodes.get(to)];
            return (
              <tr key={`${from} ${to}`}>
                <td>{one ? <RecordLink record={one} /> : from}</td>
                <td>
                  <Link
                    to="/links/$"
                    params={{ _splat: center }}
                    search={{ open: opened.join(' ') || undefined, to }}
                    resetScroll={false}
                  >
                    {stepText(relation)}
                  </Link>
                </td>
                <td {...FIRST}>{other ? <RecordLink record={other} /> : to}</td>
                <td>
                  {opened.includes(to) || to === center ? null : (
                    <Link
                      to="/links/$"
                      params={{ _splat: center }}
                      search={{ open: [...opened, to].join(' ') }}
                      resetScroll={false}
                      aria-label={`Add the links of ${other ? recordName(other) : to}`}
                    >
                      expand
                    </Link>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
    <Exports
      name={`links of ${center}`}
      rows={edges.map(({ from, to, relation }) => ({
        from,
        relation,
        to,
        fromName: nodes.has(from) ? recordName(nodes.get(from) as Named) : '',
        toName: nodes.has(to) ? recordName(nodes.get(to) as Named) : '',
      }))}
    />
  </section>
);
