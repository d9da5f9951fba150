/** A record by its name, as a link to it. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { recordName, type Named } from './record-name.ts';

export const RecordLink = ({ record, children }: { readonly record: Named; readonly children?: ReactNode }) => (
  <Link to="/record/$" params={{ _splat: record.id }}>
    <bdi>{children ?? recordName(record)}</bdi>
  </Link>
);

/** The same where only the id and a text are at hand. */
export const IdLink = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <Link to="/record/$" params={{ _splat: id }}>
    <bdi>{children}</bdi>
  </Link>
);

/** Ids of records as reasons name them: `both name agency/cisa, agency/nist`. */
const ID = /\b((?:instrument|agency|organization|person|model|program)\/[a-z0-9][\w./~-]*\w(?:\(\w+\))*)/g;

/** A text of the graph's own in which records are named by their ids: they become links. */
export const WithRecords = ({ text }: { readonly text: string }) => (
  <bdi>
    {text.split(ID).map((part, index) =>
      index % 2 === 1 ? (
        <IdLink key={index} id={part}>
          {part}
        </IdLink>
      ) : (
        part
      ),
    )}
  </bdi>
);
