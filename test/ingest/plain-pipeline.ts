/** A pipeline of lines (edges/lines.ts) for tests of the queue: what it is told to do stands in the document. */
import { CodedError, type CodeName } from '../../schema/domain/codes.ts';
import { ReaderDied } from '../../ingest/edges/isolate/reader.ts';
import type { Pipeline } from '../../ingest/worker/context.ts';
import { published } from './edges/lines.ts';

/**
 * A document is a work of its own. `!E_MALFORMED` in it fails with that code, `!bug` with an error that nobody foresaw,
 * `!issue` gives a problem, `!hang` never ends, at `!die` the reader dies.
 */
export const plainPipeline = (onRead: (name: string) => void = () => undefined, version = 'plain'): Pipeline => ({
  version,
  run: async ({ name, bytes, sha256 }) => {
    onRead(name);
    const text = Buffer.from(bytes).toString();
    const [, code] = /!(E_\w+)/.exec(text) ?? [];
    if (code) throw new CodedError(code as CodeName, 'as the document says');
    if (text.includes('!bug')) throw new Error('secret at /root/recital');
    if (text.includes('!die')) throw new ReaderDied('as the document says');
    if (text.includes('!hang')) await new Promise(() => undefined);
    const publication = published(text.split('\n'), {
      name,
      sha256,
      version,
      work: `source/plain/${sha256.slice(0, 8)}`,
    });
    const issue = { code: 'W_TRUNCATED', message: 'as the document says', page: null };
    return text.includes('!issue') ? { ...publication, issues: [issue] } : publication;
  },
});

export const NO_NAMES = { agencies: [], organizations: [], people: [], models: [], programs: [] } as const;
