/**
 * An instrument's text as an act of Akoma Ntoso 3.0 (OASIS LegalDocML). Every word of the canonical text stands in it once:
 * what precedes the first clause is the preamble, what follows the last one the conclusions; a clause's own words are those
 * that none of its parts holds.
 */
import { escapeUTF8 } from 'entities';
import type { Act, Clause } from '../act.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

export async function* akomaNtoso(act: Act | null): AsyncGenerator<string> {
  if (!act) return;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<akomaNtoso xmlns="${NAMESPACE}">`;
  yield element('act', { name: nameOf(act) }, [metaOf(act), prefaceOf(act), ...textOf(act)]);
  yield '</akomaNtoso>\n';
}

/** What XML 1.0 cannot hold becomes U+FFFD. */
const escaped = (text: string): string =>
  escapeUTF8(text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd'));

type Attributes = Readonly<Record<string, string>>;

/** `children` are XML already. */
const element = (name: string, attributes: Attributes, children: readonly string[] = []): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${name}${written.join('')}`;
  return children.length === 0 ? `<${open}/>` : `<${open}>${children.join('')}</${name}>`;
};

/** `EXECUTIVE_ORDER` -> `executive-order`. */
const nameOf = ({ kind }: Act): string => (kind ?? 'instrument').toLowerCase().replaceAll('_', '-');

const isDay = (date: string | null): date is string => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);

/** A day that is known, and what happened on it. */
const dateOf = ({ signedOn, publishedOn, recordedAt }: Act): Attributes => {
  if (isDay(signedOn)) return { date: signedOn, name: 'signed' };
  if (isDay(publishedOn)) return { date: publishedOn, name: 'published' };
  return { date: recordedAt.toISOString().slice(0, 10), name: 'recorded' };
};

const metaOf = (act: Act): string => {
  const { id, number, issuer, recordedAt } = act;
  const work = `/akn/us/act/${nameOf(act)}/${dateOf(act)['date']}/${encodeURIComponent(number ?? id)}`;
  const identified = (uri: string, format: string, date: Attributes, author: string): readonly string[] => [
    element('FRBRthis', { value: `${uri}/!main${format}` }),
    element('FRBRuri', { value: `${uri}${format}` }),
    element('FRBRdate', date),
    element('FRBRauthor', { href: author }),
  ];
  const recorded = { date: recordedAt.toISOString().slice(0, 10), name: 'recorded' };
  const author = issuer === null ? '#recital' : '#issuer';
  const expression = `${work}/eng@`;
  const identification = element('identification', { source: '#recital' }, [
    element('FRBRWork', {}, [
      ...identified(work, '', dateOf(act), author),
      element('FRBRcountry', { value: 'us' }),
      ...(number === null ? [] : [element('FRBRnumber', { value: number })]),
    ]),
    element('FRBRExpression', {}, [
      ...identified(expression, '', dateOf(act), author),
      element('FRBRlanguage', { language: 'eng' }),
    ]),
    element('FRBRManifestation', {}, identified(expression, '.akn', recorded, '#recital')),
  ]);
  const organization = (eId: string, showAs: string): string =>
    element('TLCOrganization', { eId, href: `/akn/ontology/organization/us/${eId}`, showAs });
  const references = element('references', { source: '#recital' }, [
    organization('recital', 'Recital'),
    ...(issuer === null ? [] : [organization('issuer', issuer)]),
  ]);
  return element('meta', {}, [identification, references]);
};

const prefaceOf = ({ number, title }: Act): string => {
  const parts = [
    ...(number === null ? [] : [element('docNumber', {}, [escaped(number)])]),
    ...(title === null ? [] : [element('docTitle', {}, [escaped(title)])]),
  ];
  return parts.length === 0 ? '' : element('preface', {}, [element('p', {}, [parts.join(' ')])]);
};

/** Blocks of the canonical text as paragraphs. */
const paragraphs = (text: string): readonly string[] =>
  text
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => element('p', {}, [escaped(block.trim())]));

/** Preamble, body and conclusions. */
const textOf = ({ text, clauses }: Act): readonly string[] => {
  const top = childrenOf(clauses, null);
  const [first, last] = [top[0], top.at(-1)];
  if (!first || !last) {
    const content = element('content', {}, orEmpty(paragraphs(text)));
    return [element('body', {}, [element('hcontainer', { name: 'text', eId: 'hcontainer_text' }, [content])])];
  }
  const before = paragraphs(text.slice(0, first.start));
  const after = paragraphs(text.slice(last.end));
  return [
    ...(before.length > 0 ? [element('preamble', {}, before)] : []),
    element('body', {}, partsOf({ start: first.start, end: last.end, eId: '', children: top }, text, clauses)),
    ...(after.length > 0 ? [element('conclusions', {}, after)] : []),
  ];
};

const orEmpty = (blocks: readonly string[]): readonly string[] => (blocks.length > 0 ? blocks : [element('p', {})]);

const childrenOf = (clauses: readonly Clause[], parent: string | null): readonly Clause[] =>
  clauses.filter((clause) => clause.parent === parent).sort((a, b) => a.start - b.start);

interface Holder {
  readonly start: number;
  readonly end: number;
  readonly eId: string;
  readonly children: readonly Clause[];
}

/** Clauses in turn; words that stand between two of them are a container of their own. */
const partsOf = ({ start, eId, children }: Holder, text: string, clauses: readonly Clause[]): readonly string[] => {
  let at = start;
  return children.flatMap((child, index) => {
    const between = paragraphs(text.slice(at, child.start));
    at = Math.max(at, child.end);
    const own = `${eId === '' ? '' : `${eId}__`}hcontainer_between-${index}`;
    return [
      ...(between.length > 0
        ? [element('hcontainer', { name: 'text', eId: own }, [element('content', {}, between)])]
        : []),
      clauseOf(child, text, clauses),
    ];
  });
};

/** Of the naming convention, as the ids have them. */
const ELEMENTS: Readonly<Record<string, string>> = {
  sec: 'section',
  para: 'paragraph',
  subpara: 'subparagraph',
  cl: 'clause',
  subcl: 'subclause',
  point: 'point',
};

const clauseOf = (clause: Clause, text: string, clauses: readonly Clause[]): string => {
  const { eId } = clause;
  const name = ELEMENTS[eId.split('__').at(-1)?.split('_', 1)[0] ?? ''] ?? 'hcontainer';
  const children = childrenOf(clauses, clause.path);
  const [first, last] = [children[0], children.at(-1)];
  const { head, rest } = headOf(clause, text.slice(clause.start, first?.start ?? clause.end));
  const intro = paragraphs(rest);
  const attributes = { ...(name === 'hcontainer' ? { name: 'heading' } : {}), eId };
  if (!first || !last) return element(name, attributes, [...head, element('content', {}, orEmpty(intro))]);
  const wrapUp = paragraphs(text.slice(last.end, clause.end));
  return element(name, attributes, [
    ...head,
    ...(intro.length > 0 ? [element('intro', {}, intro)] : []),
    ...partsOf({ start: first.start, end: last.end, eId, children }, text, clauses),
    ...(wrapUp.length > 0 ? [element('wrapUp', {}, wrapUp)] : []),
  ]);
};

/** `Section 1.`, `Sec. 2.`, `(a)`, `1.`: what a clause is numbered by. */
const NUMBER = /^\s*((?:section|sec\.?|§)\s*[\w.-]+|\([A-Za-z0-9]{1,6}\)|[A-Za-z0-9]{1,6}[.)])(?=\s|$|\W)/i;
const STOP = /^\s*[.:]?[—–-]{0,2}\s*/;

/** Number and heading with the stops behind them, and the words that follow. */
const headOf = ({ heading }: Clause, own: string): { readonly head: readonly string[]; readonly rest: string } => {
  const number = NUMBER.exec(own)?.[0] ?? '';
  const numbered = `${number}${stopOf(own.slice(number.length))}`;
  const headed = heading !== null && own.startsWith(heading, numbered.length);
  if (!headed) return { head: number === '' ? [] : [num(number)], rest: own.slice(number.length) };
  const behind = own.slice(numbered.length + heading.length);
  const stop = stopOf(behind);
  return {
    head: [...(number === '' ? [] : [num(numbered)]), element('heading', {}, [escaped(`${heading}${stop}`.trim())])],
    rest: behind.slice(stop.length),
  };
};

const num = (printed: string): string => element('num', {}, [escaped(printed.trim())]);
const stopOf = (text: string): string => STOP.exec(text)?.[0] ?? '';
