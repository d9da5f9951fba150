/** The questions that the graph must answer, one file each, in their order. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';

export interface Question {
  /** `01-what-it-asks`. */
  readonly name: string;
  readonly query: string;
  readonly document: DocumentNode;
}

const FOLDER = new URL('questions/', import.meta.url);

export const QUESTIONS: readonly Question[] = readdirSync(FOLDER)
  .toSorted()
  .map((file) => {
    const query = readFileSync(new URL(file, FOLDER), 'utf8');
    return { name: file.replace('.graphql', ''), query, document: parse(query) };
  });
