/**
 * How right the extraction is: `npm run accuracy -- gold` against hand-made labels, `npm run accuracy -- relations
 * [htm md txt xml html]` against the dispositions that the Office of the Federal Register keeps. Both read the shared
 * documents; the last line of each is one JSON object.
 */
import { sharedDir } from '../setup/shared-directory.ts';
import { scoreGold } from './gold.ts';
import { FORMATS, measureRelations } from './relations.ts';

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const fail = (message: string): void => {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
};

const [what = 'gold', ...formats] = process.argv.slice(2);
const shared = sharedDir();
if (shared === null) fail('The shared documents are not here: set RECITAL_SHARED to their directory.');
else if (what === 'gold') write((await scoreGold(shared)).report);
else if (what === 'relations') {
  write(JSON.stringify(await measureRelations(shared, formats.length > 0 ? formats : FORMATS, write)));
} else fail(`Nothing measures "${what}": say gold or relations.`);
