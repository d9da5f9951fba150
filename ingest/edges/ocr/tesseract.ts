/**
 * Tesseract as WebAssembly, with the English language data of a package: no program to install, nothing to fetch. It is
 * loaded when the first page asks for it, and runs in the calling thread: a reader process has nothing else to do.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import type { PagePicture, Recognize } from '../../kernel/recognition.ts';
import { linesOfTsv } from './tsv.ts';

/** What of the library is used here. */
interface Tesseract {
  readonly FS: { writeFile(path: string, data: Uint8Array): void };
  readonly TessBaseAPI: new () => TesseractApi;
}
interface TesseractApi {
  /** 0 when it is ready. */
  Init(folder: string, language: string, engine: number): number;
  SetVariable(name: string, value: string): void;
  /** Of `/input`; 1 where it is no picture. */
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(): string;
  Clear(): void;
}

const require = createRequire(import.meta.url);
const CORE = 'tesseract.js-core/tesseract-core-simd-lstm';
export const DATA = '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz';
export const NEURAL = 1;
/** Columns are found by the program itself; any other mode reads across them. */
export const PAGE_SEGMENTATION = '3';

interface Loaded {
  readonly core: Tesseract;
  readonly api: TesseractApi;
}

const load = async (): Promise<Loaded> => {
  const make = require(CORE) as (options: object) => Promise<Tesseract>;
  const core = await make({ print: ignore, printErr: ignore });
  core.FS.writeFile('/eng.traineddata', gunzipSync(readFileSync(require.resolve(DATA))));
  const api = new core.TessBaseAPI();
  if (api.Init('/', 'eng', NEURAL) !== 0) throw new Error('Tesseract did not take its language data');
  api.SetVariable('tessedit_pageseg_mode', PAGE_SEGMENTATION);
  return { core, api };
};

const ignore = (): void => undefined;

export const tesseract = (): Recognize => {
  let loading: Promise<Loaded> | null = null;
  return async (picture) => {
    const { core, api } = await (loading ??= load());
    core.FS.writeFile('/input', greymap(picture));
    if (api.SetImageFile(1, 0) !== 0) return [];
    api.SetVariable('user_defined_dpi', String(picture.dotsPerInch));
    api.Recognize(null);
    const lines = linesOfTsv(api.GetTSVText());
    api.Clear();
    return lines;
  };
};

/** A portable greymap: the simplest picture file that there is. */
export const greymap = ({ width, height, pixels }: PagePicture): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
