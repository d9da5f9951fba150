/**
 * How right the extraction is: `npm run accuracy -- gold` against hand-made labels, `npm run accuracy -- relations
 * [htm md txt xml html]` against the dispositions that the Office of the Federal Register keeps. Both read the shared
 * documents; the last line of each is one JSON object.
 */
import { sharedDir } from '../setup/shared-directory.ts';
import { measureGold } from './gold.ts';
import { measureRelations } from './relations.ts';

const [what = 'gold', ...rest] = process.argv.slice(2);
const shared = sharedDir();
if (shared === null) {
  process.stderr.write('The shared documents are not here: set RECITAL_SHARED to their directory.\n');
  process.exitCode = 2;
} else if (what === 'gold') process.exitCode = await measureGold(shared);
else if (what === 'relations')
  await measureRelations(shared, rest.length > 0 ? rest : ['htm', 'md', 'txt', 'xml', 'html']);
else {
  process.stderr.write(`Nothing measures "${what}": say gold or relations.\n`);
  process.exitCode = 2;
}
