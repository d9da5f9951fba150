/** All marks of a text, page by page: the text can be read while they come. */
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { MarksDocument, OutlineDocument, type OutlineQuery } from '../../graph/operations.ts';
import type { Mark } from './marks.ts';

/** Far more than a long order has; beyond, the last pages of a text stay unmarked, and that is said. */
const MOST_PAGES = 40;

export interface Marks {
  readonly marks: readonly Mark[];
  readonly state: 'coming' | 'whole' | 'cut' | 'failed';
}

/** A quote that proves nothing but that a clause is there would mark the whole clause. */
export const saysSomething = ({
  records,
}: {
  readonly records: readonly ({ readonly __typename: string } | null)[] | null;
}): boolean => !records || records.length === 0 || records.some((record) => record?.__typename !== 'Provision');

export const useMarks = (id: string): Marks => {
  const client = useClient();
  const [found, setFound] = useState<Marks & { readonly id: string }>({ id, marks: [], state: 'coming' });
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      let marks: readonly Mark[] = [];
      let quotes: string | null | undefined;
      let mentions: string | null | undefined;
      let state: Marks['state'] = 'coming';
      for (let page = 0; page < MOST_PAGES && state === 'coming'; page += 1) {
        const { data, error } = await client
          .query(MarksDocument, {
            id,
            quotes: quotes ?? null,
            mentions: mentions ?? null,
            noQuotes: quotes === null,
            noMentions: mentions === null,
          })
          .toPromise();
        if (left) return;
        const revision = data?.revision;
        if (error || !revision) state = 'failed';
        else {
          marks = [
            ...marks,
            ...(revision.excerpts?.nodes ?? [])
              .filter(saysSomething)
              .map(({ id: key, start, end }) => ({ id: key, start, end, kind: 'quote' as const })),
            ...(revision.mentions?.nodes ?? [])
              .filter(({ record }) => record !== null)
              .map(({ id: key, start, end }) => ({ id: key, start, end, kind: 'mention' as const })),
          ].toSorted((a, b) => a.start - b.start || b.end - a.end);
          quotes = revision.excerpts?.pageInfo.hasNextPage ? revision.excerpts.pageInfo.endCursor : null;
          mentions = revision.mentions?.pageInfo.hasNextPage ? revision.mentions.pageInfo.endCursor : null;
          if (quotes === null && mentions === null) state = 'whole';
          else if (page === MOST_PAGES - 1) state = 'cut';
        }
        setFound({ id, marks, state });
      }
    };
    void read();
    return () => {
      left = true;
    };
  }, [client, id]);
  return found.id === id ? found : { marks: [], state: 'coming' };
};

export type Passage = NonNullable<OutlineQuery['revision']>['passages']['nodes'][number];

export const usePassages = (id: string): readonly Passage[] => {
  const client = useClient();
  const [found, setFound] = useState<{ readonly id: string; readonly passages: readonly Passage[] }>({
    id,
    passages: [],
  });
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      let passages: readonly Passage[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const { data } = await client.query(OutlineDocument, { id, after }).toPromise();
        const list: NonNullable<OutlineQuery['revision']>['passages'] | undefined = data?.revision?.passages;
        if (left || !list) return;
        passages = [...passages, ...list.nodes];
        setFound({ id, passages });
        if (!list.pageInfo.hasNextPage) return;
        after = list.pageInfo.endCursor;
      }
    };
    void read();
    return () => {
      left = true;
    };
  }, [client, id]);
  return found.id === id ? found.passages : [];
};
