/** How right the readers are: words, pages and identity of the corpus' orders against what is known of them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tesseract } from '../../ingest/edges/ocr/tesseract.ts';
import { measureIdentity, type IdentityFigures } from './reading/identity.ts';
import { measureDataPages, measureScans, measureTexts, TEXT_FORMATS, type TextFigures } from './reading/texts.ts';

export interface ReadingFigures {
  readonly texts: Readonly<Record<string, TextFigures>>;
  readonly dataPages: Awaited<ReturnType<typeof measureDataPages>>;
  readonly identity: IdentityFigures;
}

/** Writes one line a difference; gives the figures. */
export const measureReading = async (shared: string, write: (line: string) => void): Promise<ReadingFigures> => {
  const corpus = join(shared, 'corpus');
  const texts: Record<string, TextFigures> = {};
  for (const format of TEXT_FORMATS) texts[format] = await measureTexts(corpus, format, write);
  return { texts, dataPages: await measureDataPages(corpus), identity: await measureIdentity(corpus, write) };
};

/** Pages that are pictures take minutes, so their figures are kept, for the page and whoever makes it. */
const RECOGNITION = fileURLToPath(new URL('reading/recognition.json', import.meta.url));

export const measureRecognition = async (shared: string, write: (line: string) => void): Promise<TextFigures> => {
  const figures = await measureScans(join(shared, 'corpus'), tesseract(), write);
  await writeFile(RECOGNITION, `${JSON.stringify(figures, null, 2)}\n`);
  return figures;
};

export const readRecognition = async (): Promise<TextFigures> =>
  JSON.parse(await readFile(RECOGNITION, 'utf8')) as TextFigures;
