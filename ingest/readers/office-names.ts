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
  const bound = new Map<string, string>();
  /** Names as they are known while nothing else is bound. */
  let known = new Map<string, string>();
  /** Of each element what its prefixes meant before it. */
  const open: {
    readonly name: string;
    readonly before: readonly (readonly [prefix: string, was: string | undefined])[];
  }[] = [];
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
      const bindings = Object.keys(attributes).filter((key) => key === 'xmlns' || key.startsWith('xmlns:'));
      const before = bindings.map((key) => {
        const prefix = key.slice('xmlns:'.length);
        const was = bound.get(prefix);
        bound.set(prefix, attributes[key] ?? '');
        return [prefix, was] as const;
      });
      if (before.length > 0) known = new Map();
      let called = known.get(name);
      if (called === undefined) known.set(name, (called = nameOf(name)));
      open.push({ name: called, before });
      return called;
    },
    close: () => {
      const { name = '', before = [] } = open.pop() ?? {};
      for (const [prefix, was] of before) {
        if (was === undefined) bound.delete(prefix);
        else bound.set(prefix, was);
      }
      if (before.length > 0) known = new Map();
      return name;
    },
    knows: (prefixes) => prefixes.split(/\s+/).every((prefix) => KNOWN.test(bound.get(prefix) ?? '')),
  };
};

/** The attribute of that name, of whatever prefix. */
export const attributeOf = ({ attributes }: SaxesTagPlain, local: string): string | null => {
  const key = Object.keys(attributes).find((each) => each === local || each.endsWith(`:${local}`));
  return key === undefined ? null : (attributes[key] ?? null);
};
