/**
 * Which document this is: from what its format states, else from what its text prints.
 *
 * Takes a ReadDocument and its body, gives an Identity whose values carry their places.
 */
import type { Span } from '../../schema/domain/span.ts';
import { namesDay, namesPart } from '../kernel/block-kinds.ts';
import { recogniseCisaDirective, recogniseMemorandum, recogniseOmbPage } from './identify/agency-documents.ts';
import { recogniseCircular } from './identify/circular.ts';
import { recogniseDepartmentSeries } from './identify/department-series.ts';
import { recogniseNist } from './identify/nist-publication.ts';
import { printed, sourcedField, subjectOf, wordsOf, type Recognised, type Subject } from './identify/parts.ts';
import { recognisePresidential } from './identify/presidential.ts';
import { readsAsReport } from './identify/news.ts';
import { registerIdentity } from './identify/register.ts';
import { recogniseRegisterDocument } from './identify/register-document.ts';
import { recogniseSelfNamed } from './identify/self-named.ts';
import type { Identity, ReadDocument, Sourced } from './values.ts';

const NOTHING: Identity = {
  documentKind: 'other',
  kind: null,
  number: null,
  title: null,
  issuer: null,
  signedOn: null,
  publishedOn: null,
  frDocumentNumber: null,
  frCitation: null,
  isIssued: false,
  norm: null,
  publisher: null,
  url: null,
};

/** Asked in this order; the first that knows the document speaks. */
const RECOGNISERS: readonly ((subject: Subject) => Recognised | null)[] = [
  recogniseCisaDirective,
  recogniseOmbPage,
  recogniseRegisterDocument,
  recognisePresidential,
  recogniseCircular,
  recogniseMemorandum,
  recogniseNist,
  recogniseDepartmentSeries,
  recogniseSelfNamed,
];

export const identify = (document: ReadDocument, body: Span): Identity => {
  const subject = subjectOf(document, body);
  const url = sourcedField(subject, 'source_url')?.value ?? sourcedField(subject, 'redirect_to')?.value ?? null;
  if (document.rows.length > 0)
    return { ...NOTHING, documentKind: 'records', title: sourcedField(subject, 'title'), url };
  if (document.format === 'cited-report')
    return { ...NOTHING, documentKind: 'report', title: reportTitle(subject), url };
  const register = registerIdentity(subject);
  for (const recognise of RECOGNISERS) {
    const found = recognise(subject);
    if (found)
      return {
        ...NOTHING,
        ...register,
        ...found,
        publisher: found.publisher ?? register.publisher ?? null,
        documentKind: 'instrument',
        url,
      };
  }
  const told = readsAsReport(subject.document.text.slice(body.start, body.end));
  return {
    ...NOTHING,
    ...register,
    documentKind: told ? 'report' : 'other',
    title: reportTitle(subject),
    url,
  };
};

/** Headings that every document may have are no document's title. */
const GENERIC =
  /^(?:executive )?(?:summary|overview|introduction|background|purpose|scope|preamble|foreword|definitions|contents|table of contents|synopsis.*)\W*$/i;

/** "A. PURPOSE", "STATE OF OHIO", "GAO", "Report to Congressional Committees", "Washington, DC 20548": what stands above a title, or below it. */
const ABOVE_TITLE =
  /^[A-Z]{2,6}$|^(?:(?:Audit|AUDIT|Evaluation|EVALUATION|Special|SPECIAL) )?(?:Report|REPORT) (?:to\b|TO\b|(?:No\.? |NO\.? |Number )?(?:[A-Z]{1,5}-){0,3}\d)|^(?:Memorandum|MEMORANDUM)$|, (?:[A-Z]{2}|D\.C\.) \d{5}$|\bGovernment Accountability Office$|^(?:[A-Z]|[IVX]{1,4}|\d{1,2})\. |^(?:(?:THE )?(?:STATE|COMMONWEALTH|OFFICE|DEPARTMENT|GENERAL ASSEMBLY|LEGISLATURE) OF|(?:U\.S\. )?(?:Department|DEPARTMENT|Office) (?:of|OF) (?:the |THE )?[A-Za-z]+(?: (?:and |AND )?[A-Za-z]+){0,3}$)\b/;

const OPENING = 8;

/** The page's own title, or the first heading if nothing but a letterhead and a date stand above it. */
const reportTitle = (subject: Subject): Sourced<string> | null => {
  const field = sourcedField(subject, 'title');
  if (field) return field;
  const heading = subject.blocks
    .slice(0, OPENING)
    .filter((block) => !(ABOVE_TITLE.test(wordsOf(subject, block)) || namesDay(wordsOf(subject, block))))
    .slice(0, 3)
    .find(
      (block) =>
        block.kind === 'heading' && !namesPart(wordsOf(subject, block)) && !GENERIC.test(wordsOf(subject, block)),
    );
  return heading ? printed(wordsOf(subject, heading), heading.start, heading.end) : null;
};
