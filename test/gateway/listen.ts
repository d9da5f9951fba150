/** Server-Sent Events as a client hears them. */
import { expect } from '@jest/globals';

export interface Heard {
  readonly event: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** As the specification of EventSource has it; until the server ends, or `most` were heard. */
export const listen = async (url: string, last: string | null = null, most = Infinity): Promise<readonly Heard[]> => {
  const stop = new AbortController();
  const headers = { accept: 'text/event-stream', ...(last === null ? {} : { 'last-event-id': last }) };
  const response = await fetch(url, { headers, signal: stop.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const heard: Heard[] = [];
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string): string =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
      if (field('event') === '') continue;
      heard.push({ event: field('event'), id: field('id'), data: JSON.parse(field('data')) as Heard['data'] });
      if (heard.length === most) {
        stop.abort();
        return heard;
      }
    }
  }
  return heard;
};
