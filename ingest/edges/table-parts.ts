/**
 * The rows of a table by the part, as JSON arrays with a row a line: few and small enough that one statement stores them,
 * for PostgreSQL takes 256 MB of JSON at once. A revision has its whole text in its row.
 */

export interface TablePart {
  /** A JSON array. */
  readonly content: Buffer;
  readonly rows: number;
}

const MOST_ROWS = 2_000;
const MOST_BYTES = 16 * 2 ** 20;

/** Rows, each as JSON without a line break, cut into parts. A row that is larger than a part is one by itself. */
export async function* inParts(rows: AsyncIterable<Buffer>): AsyncGenerator<TablePart> {
  let held: Buffer[] = [];
  let bytes = 0;
  const part = (): TablePart => {
    const lines = held.flatMap((row, index) => (index === 0 ? [row] : [SEPARATOR, row]));
    const made = { content: Buffer.concat([OPEN, ...lines, CLOSE]), rows: held.length };
    held = [];
    bytes = 0;
    return made;
  };
  for await (const row of rows) {
    if (held.length === MOST_ROWS || (held.length > 0 && bytes + row.length > MOST_BYTES)) yield part();
    held.push(row);
    bytes += row.length;
  }
  if (held.length > 0) yield part();
}

const OPEN = Buffer.from('[');
const SEPARATOR = Buffer.from(',\n');
const CLOSE = Buffer.from(']\n');
const LINE_BREAK = 0x0a;

/** The rows of a part, however large it is: those of older backups are of 2,000 rows whatever these hold. */
export async function* rowsOf(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const line of linesOf(content)) {
    // Behind each row is a comma, or the bracket that closes the array.
    yield line.subarray(first ? OPEN.length : 0, line.length - 1);
    first = false;
  }
}

async function* linesOf(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  for await (const piece of content) {
    let from = 0;
    for (let end = piece.indexOf(LINE_BREAK); end >= 0; end = piece.indexOf(LINE_BREAK, from)) {
      yield Buffer.concat([...held, piece.subarray(from, end)]);
      held = [];
      from = end + 1;
    }
    if (from < piece.length) held.push(piece.subarray(from));
  }
  if (held.length > 0) yield Buffer.concat(held);
}
