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
