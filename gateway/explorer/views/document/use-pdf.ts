/** The original of a document, as a PDF to be drawn; and where on its pages the quotes stand. */
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { authorization } from '../../graph/client.ts';
import { BoxesDocument, type BoxesQuery } from '../../graph/operations.ts';
import type { Pdf } from './pdf.ts';
import { saysSomething } from './use-marks.ts';

export const usePdf = (hash: string): Pdf | 'waiting' | { readonly failed: string } => {
  const [found, setFound] = useState<{ readonly hash: string; readonly it: Pdf | { readonly failed: string } } | null>(
    null,
  );
  useEffect(() => {
    const left = new AbortController();
    let opened: Pdf | null = null;
    const open = async (): Promise<void> => {
      try {
        const options = { headers: authorization(), signal: left.signal };
        const [response, { openPdf }] = await Promise.all([fetch(`/d/${hash}/original`, options), import('./pdf.ts')]);
        if (!response.ok) throw new Error(((await response.json()) as { readonly detail?: string }).detail);
        opened = await openPdf(new Uint8Array(await response.arrayBuffer()));
        if (left.signal.aborted) await opened.close();
        else setFound({ hash, it: opened });
      } catch (error) {
        if (!left.signal.aborted) setFound({ hash, it: { failed: error instanceof Error ? error.message : '' } });
      }
    };
    void open();
    return () => {
      left.abort();
      void opened?.close();
    };
  }, [hash]);
  return found?.hash === hash ? found.it : 'waiting';
};

type Excerpts = NonNullable<BoxesQuery['revision']>['excerpts'];
export type Boxed = Excerpts['nodes'][number];

const MOST_PAGES = 40;
const NONE: readonly Boxed[] = [];

export const useBoxes = (id: string): readonly Boxed[] => {
  const client = useClient();
  const [found, setFound] = useState<{ readonly id: string; readonly quotes: readonly Boxed[] } | null>(null);
  useEffect(() => {
    let left = false;
    const read = async (): Promise<void> => {
      let quotes: readonly Boxed[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const { data } = await client.query(BoxesDocument, { id, after }).toPromise();
        const list: Excerpts | undefined = data?.revision?.excerpts;
        if (left || !list) return;
        quotes = [...quotes, ...list.nodes.filter((quote) => quote.boxes.length > 0 && saysSomething(quote))];
        setFound({ id, quotes });
        if (!list.pageInfo.hasNextPage) return;
        after = list.pageInfo.endCursor;
      }
    };
    void read();
    return () => {
      left = true;
    };
  }, [client, id]);
  return found?.id === id ? found.quotes : NONE;
};
