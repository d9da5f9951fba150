/** What is asked beside the graph: documents are handed in, a run is followed, what failed is read again. */
import { authorization } from '../../graph/client.ts';

/** The run that came of it (`20261123T183150-1f0c9a2e`), or why none did. */
export type Answer = { readonly run: string } | { readonly refused: string };

export const handIn = (files: readonly File[]): Promise<Answer> => {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  return post('/documents', form);
};

export const readAgain = (run: string): Promise<Answer> => post(`/runs/${run}/retry`, null);

const post = async (path: string, body: FormData | null): Promise<Answer> => {
  try {
    const response = await fetch(path, { method: 'POST', headers: authorization(), body });
    const told = (await response.json()) as { readonly run?: string; readonly detail?: string };
    return told.run ? { run: told.run.replace('run/', '') } : { refused: told.detail ?? 'It was not taken.' };
  } catch {
    return { refused: 'Recital did not answer, or the connection broke. Nothing was taken; try again.' };
  }
};

/** Before it is tried again to listen to a run. */
const PAUSE_MS = 2_000;

/**
 * Calls `onFile` whenever a file of the run has ended; resolves when all have, or nobody knows the run. A connection that
 * breaks is taken up where it was. Over `fetch`, for it can carry a token, as an EventSource cannot.
 */
export const followRun = async (run: string, signal: AbortSignal, onFile: () => void): Promise<void> => {
  let last = '';
  while (!signal.aborted) {
    try {
      const headers = { ...authorization(), ...(last ? { 'last-event-id': last } : {}) };
      const response = await fetch(`/runs/${run}/events`, { headers, signal });
      if (response.status === 204 || response.status === 404) return;
      if (response.ok && response.body)
        for await (const { name, id } of eventsOf(response.body)) {
          if (name === 'end') return;
          last = id;
          onFile();
        }
    } catch {
      // It is tried again.
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};

interface ServerEvent {
  readonly name: string;
  readonly id: string;
}

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const events = (text + piece.value).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(event)?.[1] ?? '';
      if (field('event')) yield { name: field('event'), id: field('id') };
    }
  }
}
