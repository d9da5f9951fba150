/** Names in the XML of Office documents, whatever prefix a part binds to a namespace. */
import type { SaxesTagPlain } from 'saxes';

/** Prefixes that the readers know these namespaces by. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
]);
/** Namespaces of the programs that show such documents; what stands in an element of another, they leave out. */
const KNOWN =
  /^(?:http:\/\/schemas\.(?:openxmlformats|microsoft)\.(?:org|com)\/|http:\/\/purl\.oclc\.org\/ooxml\/|urn:schemas-microsoft-com:)/;

export interface OfficeNames {
  /** The name of an element that opens, as `w:p`; `?:p` where its namespace is none that is shown. */
  readonly open: (tag: SaxesTagPlain) => string;
  /** That of the element that closes. */
  readonly close: () => string;
  /** Whether all these prefixes are of namespaces that are shown. */
  readonly knows: (prefixes: string) => boolean;
}

export const officeNames = (): OfficeNames => {
  let bound: ReadonlyMap<string, string> = new Map();
  /** Names as they are known while nothing else is bound. */
  let known = new Map<string, string>();
  const open: { readonly name: string; readonly around: ReadonlyMap<string, string> }[] = [];
  const nameOf = (name: string): string => {
    const colon = name.indexOf(':');
    const namespace = bound.get(name.slice(0, Math.max(0, colon)));
    if (namespace === undefined) return name;
    const local = name.slice(colon + 1);
    const own = OWN.get(namespace);
    if (own !== undefined) return own + local;
    return KNOWN.test(namespace) ? (colon < 0 ? `:${local}` : name) : `?:${local}`;
  };
  return {
    open: ({ name, attributes }) => {
      const around = bound;
      const bindings = Object.keys(attributes).filter((key) => key === 'xmlns' || key.startsWith('xmlns:'));
      if (bindings.length > 0) {
        bound = new Map([
          ...around,
          ...bindings.map((key) => [key.slice('xmlns:'.length), attributes[key] ?? ''] as const),
        ]);
        known = new Map();
      }
      let called = known.get(name);
      if (called === undefined) known.set(name, (called = nameOf(name)));
      open.push({ name: called, around });
      return called;
    },
    close: () => {
      const closed = open.pop();
      if (closed && closed.around !== bound) {
        bound = closed.around;
        known = new Map();
      }
      return closed?.name ?? '';
    },
    knows: (prefixes) => prefixes.split(/\s+/).every((prefix) => KNOWN.test(bound.get(prefix) ?? '')),
  };
};

/** The attribute of that name, of whatever prefix. */
export const attributeOf = ({ attributes }: SaxesTagPlain, local: string): string | null => {
  const key = Object.keys(attributes).find((each) => each === local || each.endsWith(`:${local}`));
  return key === undefined ? null : (attributes[key] ?? null);
};
