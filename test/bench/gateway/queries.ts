/** Three real questions: of one subgraph, of three, and of six fetches. */
import type { Corpus } from './corpus.ts';

export interface BenchQuery {
  readonly name: string;
  /** Fetches in the plan. */
  readonly fetches: number;
  readonly query: string;
  /** What a variable `id` is drawn from. */
  readonly ids: (corpus: Corpus) => readonly string[];
}

export const QUERIES: readonly BenchQuery[] = [
  {
    name: 'Q1',
    fetches: 1,
    query: `query Q1($id: ID!) { instrument(id: $id) {
      number title signedOn status
      provisions(first: 10) { nodes { path heading } }
      obligations(first: 10, orderBy: DUE_ON) { nodes { act object modality deadline { raw dueOn } } } } }`,
    ids: ({ instruments }) => instruments,
  },
  {
    name: 'Q2',
    fetches: 3,
    query: `query Q2($id: ID!) { instrument(id: $id) {
      number title
      obligations(first: 20, orderBy: DUE_ON) { nodes {
        act modality provision { path }
        actors { role agency { id name acronym parent { id name } } }
        quotes { exact section permalink } } } } }`,
    ids: ({ instruments }) => instruments,
  },
  {
    name: 'Q3',
    fetches: 6,
    query: `query Q3($id: ID!) { agency(id: $id) {
      name acronym parent { name }
      roles(first: 10) { nodes { role provision { path instrument { title } } } }
      obligations(first: 20, orderBy: DUE_ON) { nodes {
        act deadline { dueOn } instrument { number title }
        actors { role agency { name acronym } }
        quotes { exact permalink } } }
      grantPrograms(first: 10) { nodes { title assistanceListing } } } }`,
    ids: ({ agencies }) => agencies,
  },
];
