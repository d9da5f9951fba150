/**
 * Which document this is: from what its format states, else from what its text prints.
 *
 * Takes a ReadDocument and its body, gives an Identity whose values carry their places.
 */
import { webAddress } from '../kernel/web-address.ts';
import type { Span } from '../../schema/domain/span.ts';
import { recogniseCisaDirective, recogniseMemorandum, recogniseOmbPage } from './identify/agency-documents.ts';
import { recogniseAgreement } from './identify/agreement.ts';
import { recogniseAuditReport } from './identify/audit-report.ts';
import { recogniseBill } from './identify/congress-bill.ts';
import { recogniseCircular } from './identify/circular.ts';
import { recogniseDepartmentSeries } from './identify/department-series.ts';
import { recogniseFundingNotice } from './identify/funding-notice.ts';
import { dayOf, issuerOf, numberOf, recogniseHeaded } from './identify/headed.ts';
import { headingTitle } from './identify/heading-title.ts';
import { recogniseNist } from './identify/nist-publication.ts';
import { sourcedField, subjectOf, type Recognised, type Subject } from './identify/parts.ts';
import { recognisePresidential } from './identify/presidential.ts';
import { readsAsReport } from './identify/news.ts';
import { registerIdentity } from './identify/register.ts';
import { recogniseRegisterDocument } from './identify/register-document.ts';
import { recogniseSelfNamed } from './identify/self-named.ts';
import { headOf } from './structure/head.ts';
import { recogniseUnionLaw } from './identify/union-law.ts';
import type { Identity, ReadDocument } from '../values/index.ts';

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
  recogniseUnionLaw,
  recogniseAgreement,
  recogniseAuditReport,
  recogniseFundingNotice,
  recognisePresidential,
  recogniseCircular,
  recogniseMemorandum,
  recogniseNist,
  recogniseDepartmentSeries,
  recogniseBill,
  recogniseSelfNamed,
];

export const identify = (document: ReadDocument, body: Span): Identity => {
  const subject = subjectOf(document, body);
  const url =
    ['source_url', 'redirect_to']
      .map((field) => webAddress(sourcedField(subject, field)?.value ?? ''))
      .find((address) => address !== null) ?? null;
  if (document.rows.length > 0)
    return { ...NOTHING, documentKind: 'records', title: sourcedField(subject, 'title'), url };
  if (document.format === 'cited-report')
    return { ...NOTHING, documentKind: 'report', title: headingTitle(subject), url };
  const register = registerIdentity(subject);
  for (const recognise of RECOGNISERS) {
    const found = recognise(subject);
    if (found)
      return {
        ...NOTHING,
        ...register,
        ...found,
        ...leftOpen(subject, { ...register, ...found }),
        publisher: found.publisher ?? register.publisher ?? null,
        documentKind: 'instrument',
        url,
      };
  }
  const told = readsAsReport(subject.document.text.slice(body.start, body.end));
  const headed = told ? null : recogniseHeaded(subject);
  if (headed) return { ...NOTHING, ...register, ...headed, documentKind: 'instrument', url };
  return {
    ...NOTHING,
    ...register,
    documentKind: told ? 'report' : 'other',
    title: headingTitle(subject),
    url,
  };
};

/** Of whom and when orders, laws and papers of a series are, their own forms tell; of other texts the head does, where their form leaves it open. */
const TOLD_BY_FORM = /^(?:EXECUTIVE_ORDER|PROCLAMATION|STATUTE)$/;
const OF_SERIES =
  /^(?:memorandum\/(?:signed|published)-|determination\/|(?:nspm|nsm|nspd|nsd|ppd|pdd|psd|hspd|spd|nsc)\/|(?:omb|cisa|nist|bill|publ|pvtl)\/|.*\/(?:eo|ed)\/)/;

const leftOpen = (subject: Subject, found: Recognised): Partial<Identity> => {
  const { kind, norm, issuer, number, signedOn, publishedOn, form } = found;
  if (TOLD_BY_FORM.test(kind?.value ?? '') || OF_SERIES.test(norm ?? '')) return {};
  const lines = headOf(subject.document.text, subject.blocks);
  const isSelfNamed = /^(?:(?:guidance|framework|other|directive)\/|draft\/a-resolution)/.test(norm ?? '');
  return {
    issuer: issuer ?? issuerOf(subject, lines),
    number: number ?? (isSelfNamed ? numberOf(subject, lines) : null),
    // The day of a draft is none on which it was published.
    publishedOn: publishedOn ?? (signedOn || form || found.isIssued === false ? null : dayOf(subject, lines)),
  };
};
