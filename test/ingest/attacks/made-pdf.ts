/** PDF files written by hand, as far as an attack needs them. */

/** Objects are numbered from 1; the first is the catalog. */
export const pdfOf = (objects: readonly (string | Buffer)[], trailer = ''): Buffer => {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(table + end)]);
};

export const streamOf = (entries: string, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')]);

export interface OnePage {
  readonly content: Buffer | string;
  /** Entries of the content's stream. */
  readonly filter?: string;
  readonly catalog?: string;
  readonly resources?: string;
  /** Entries of the page. */
  readonly page?: string;
  /** Objects from number 6 on. */
  readonly more?: readonly (string | Buffer)[];
}

export const onePage = ({
  content,
  filter = '',
  catalog = '',
  resources = '',
  page = '',
  more = [],
}: OnePage): Buffer =>
  pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R ${page}
        /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
    streamOf(filter, Buffer.from(content)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]);

export const WORDS = 'BT /F1 12 Tf 72 700 Td (Sec. 1. Policy. The Secretary shall report to the Congress.) Tj ET';
