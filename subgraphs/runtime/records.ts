/** Small things that resolvers of records share. */
import { typeOfId, type RecordId } from '../../schema/domain/ids.ts';
import type { RecordTypeName } from '../../schema/domain/catalog.ts';
import type { Stub } from '../../schema/domain/rows.ts';

/** A record of another subgraph by its id: the gateway asks that subgraph for the rest. */
export const stub = (id: RecordId | null): Stub | null => (id === null ? null : { id });

/** The member of a union or interface that a record is: its id tells. GraphQL refuses one that is no member. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the members are the caller's
export const typeOfRecord = <Member extends RecordTypeName>({ id }: Stub): Member | null =>
  typeOfId(id) as Member | null;
