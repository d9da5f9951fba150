/** A process that uses the database of the home that it is given, until it is killed. Prints the URL once it has it. */
import { resolveDatabase } from '../../../../subgraphs/runtime/postgres/resolve.ts';

const { url } = await resolveDatabase({ databaseUrl: null, home: process.argv[2] ?? '' });
process.stdout.write(`${url}\n`);
