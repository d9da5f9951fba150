/**
 * Every code that Recital gives for what went wrong: what it means, who can mend it, what to do next.
 * `docs/codes.md` is made from this table.
 */
export interface Code {
  readonly meaning: string;
  readonly mendedBy: 'sender' | 'operator' | 'developer';
  readonly nextStep: string;
}

const code = (meaning: string, mendedBy: Code['mendedBy'], nextStep: string): Code => ({ meaning, mendedBy, nextStep });

export const CODES = {
  E_EMPTY: code(
    'The file holds no bytes, or no text.',
    'sender',
    'Send the document again; check how it was exported.',
  ),
  E_UNREADABLE: code(
    'The file could not be opened or read.',
    'operator',
    'Check that the path exists, is a regular file, and may be read by this user.',
  ),
  E_UNSUPPORTED: code(
    'No reader takes this kind of bytes.',
    'sender',
    'Unpack it or make it a ZIP, if it is an archive; else convert it to PDF, HTML, Markdown, XML, DOCX, text, XLSX, CSV or JSON.',
  ),
  E_WRONG_KIND: code(
    'The bytes are not of the kind that the name says.',
    'sender',
    'Rename the file, or fetch it again: an error page may have been saved in its place.',
  ),
  E_MALFORMED: code(
    'The file is of a known kind, but damaged.',
    'sender',
    'Fetch the document again and compare its size.',
  ),
  E_ENCRYPTED: code('The document is encrypted.', 'sender', 'Remove the password and send it again.'),
  E_NO_TEXT: code(
    'The document holds pictures of text only.',
    'operator',
    'Send a copy with text; its pictures could not be recognised.',
  ),
  E_TOO_LARGE: code(
    'The file is larger than the configured limit.',
    'operator',
    'Split it, or raise RECITAL_MAX_BYTES.',
  ),
  E_TOO_DEEP: code('The document nests deeper than any real one.', 'sender', 'Send a clean export.'),
  E_FETCH_OFF: code(
    'Documents are not fetched from the web here.',
    'operator',
    'Name the hosts that may be asked in RECITAL_FETCH_HOSTS, or hand the document in as a file.',
  ),
  E_FETCH_REFUSED: code(
    'The address may not be asked: its host is not allowed, or it leads into a private network.',
    'operator',
    'If the host is to be trusted, add it to RECITAL_FETCH_HOSTS; of private addresses none is asked but receivers of webhooks that RECITAL_WEBHOOK_HOSTS names.',
  ),
  E_FETCH_FAILED: code(
    'The document could not be fetched from its address.',
    'sender',
    'Open the address in a browser; try again later, or hand the document in as a file.',
  ),
  E_TIME_LIMIT: code(
    'Reading took longer than the configured limit.',
    'operator',
    'Retry alone; if it fails again, convert the document.',
  ),
  E_OUTPUT_LIMIT: code(
    'What was read is larger than a reader may give back.',
    'operator',
    'Split the document; if it is a table, leave out the columns that are not wanted.',
  ),
  E_MEMORY_LIMIT: code(
    'Reading needed more memory than the configured limit.',
    'operator',
    'The document may be a decompression bomb; convert it in a safe place.',
  ),
  E_READER_DIED: code(
    'The reader process ended while it held this document.',
    'operator',
    'Retry; after three deaths the document is quarantined.',
  ),
  E_READER_WRONG: code(
    'The reader process gave what no reader gives, and was ended: it is broken, or the document took it over.',
    'developer',
    'Keep the document apart and report it; do not open it elsewhere.',
  ),
  E_DISK_FULL: code(
    'No space is left on the data directory.',
    'operator',
    'Free some space, then run the command again: it goes on where it stopped.',
  ),
  E_ARCHIVE: code(
    'The archive of originals could not be written.',
    'operator',
    'Let this user write the folder `archive` of the data directory, and check its disk (`recital doctor`); then run the command again: it goes on where it stopped.',
  ),
  E_DATABASE: code(
    'The database could not be reached, or refused.',
    'operator',
    'Check DATABASE_URL, or that nothing else holds the data directory.',
  ),
  W_EARLIER_UNREAD: code(
    'An earlier text of the same order could not be read again, and stays a record of its own.',
    'operator',
    'Ingest that file again, and both are one; `recital retry --failed` names it where its bytes are lost.',
  ),
  E_QUOTE: code(
    'A statement came with a quote that is not in the text, and was refused.',
    'developer',
    'Report it with the document: an extractor is wrong.',
  ),
  E_VALUE: code(
    'A statement came with a value that its property cannot hold, and was refused.',
    'developer',
    'Report it with the document: an extractor is wrong.',
  ),
  E_SOURCE_DELETED: code(
    'Somebody deleted the source that this file belongs to.',
    'operator',
    'If it is wanted again, undo the deletion: `recital review list --decisions` names it.',
  ),
  E_INTERNAL: code('Something unforeseen went wrong.', 'developer', 'Report it with the reference id.'),
  E_NOT_REGULAR: code(
    'Not a regular file (a link, a device, a pipe): skipped.',
    'operator',
    'Give the path of the file itself.',
  ),
  E_EXTRACTOR: code(
    'An extractor from outside cannot be used.',
    'operator',
    'Mend the module in extractors/ that is named, or take it out; see docs/extractors.md.',
  ),
  E_BACKUP: code(
    'The file is no backup, is damaged, or was made by a newer version.',
    'operator',
    'Compare its SHA-256 with what `recital backup` printed, and take another copy; nothing was changed.',
  ),
  E_NOT_EMPTY: code(
    'A backup is restored into an empty data directory only.',
    'operator',
    'Set RECITAL_HOME (and DATABASE_URL) to an empty place, or use --force: then what is stored now is thrown away.',
  ),
  E_NOTHING: code('Nothing matched.', 'operator', 'Check the path or the pattern.'),
  W_UNKNOWN_KIND: code(
    'The document is not of a drafting style that is known: it was read as plain paragraphs.',
    'developer',
    'The text can be searched and quoted; few records come out.',
  ),
  W_NUMBER_DOUBT: code(
    'The printed number contradicts its context; it was stored as printed.',
    'operator',
    'Compare with the publisher and judge the number in review.',
  ),
  W_RECOGNIZED: code(
    'The text of some pages was recognised from their pictures (OCR).',
    'operator',
    'Compare quotes from these pages with the document; a copy with text is read without doubt.',
  ),
  W_TEXT_ONLY: code(
    'The document holds scripts, attachments or a form, of which nothing was run, opened or read.',
    'operator',
    'None; send attachments as documents of their own if they are wanted.',
  ),
  W_DISGUISED: code(
    'The text, or the name of its file, holds signs that hide or forge what it says: invisible or reversing marks, letters of another script, style sheets.',
    'operator',
    'Look at the document before its names are trusted; the marks were left out, the letters kept.',
  ),
  W_COPY_DIFFERS: code(
    'It came as a copy of a document that is stored, but says other words, or another day.',
    'operator',
    'Compare the two: one may be wrong, or carry the number of the other. `recital delete` takes a source away.',
  ),
  W_LEFT_OUT: code(
    'The document holds words that it does not show, or crosses out: they were left out.',
    'operator',
    'Look at the original, if what is hidden there matters: it may have been put there to mislead.',
  ),
  W_PAGES_SKIPPED: code(
    'Some pages gave no text.',
    'operator',
    'Look at the pages named: they are blank, or their pictures could not be read.',
  ),
  W_NEIGHBOUR_CUT: code(
    'Text of a neighbouring document was cut off.',
    'operator',
    'None, unless the text is wanted: it stays in the original.',
  ),
  W_TRUNCATED: code('The text was longer than the limit and was cut.', 'operator', 'Split the document.'),
  W_PROPOSAL: code(
    'An extractor from outside proposed what the text does not bear out, or failed: it was refused.',
    'developer',
    'Mend the extractor that is named; all other findings stand.',
  ),
  W_MARKER: code('Citation markup was malformed; its text was kept.', 'sender', 'Mend the markers in the report.'),
} as const satisfies Readonly<Record<string, Code>>;

export type CodeName = keyof typeof CODES;

/** An error that an operator can act upon: it carries a code of the table. */
export class CodedError extends Error {
  readonly code: CodeName;
  constructor(name: CodeName, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CodedError';
    this.code = name;
  }
}
