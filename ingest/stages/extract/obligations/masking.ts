/** What is known while a text is read, and its sentences as masked. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import { deadlinesIn } from '../deadlines.ts';
import { meeting } from '../holding.ts';
import type { Context } from './context.ts';
import { maskOf, type Masked } from './mask.ts';

export interface Reader extends Context {
  readonly definitions: readonly Span[];
  readonly signedOn: string | null;
  /** By where they stand: a unit is looked at as the next one of that before it, too. */
  readonly masks: Map<string, Masked>;
}

export const masking = (reader: Reader, { start, end }: Span): Masked => {
  const place = placeOf({ start, end });
  const held = reader.masks.get(place);
  if (held) return held;
  const masked = mask(reader, spanOf(start, end));
  reader.masks.set(place, masked);
  return masked;
};

/** By which a sentence is held. */
export const placeOf = ({ start, end }: Span): string => `${String(start)} ${String(end)}`;

const mask = ({ text, mentions, signedOn }: Reader, span: Span): Masked =>
  maskOf(text, span, meeting(mentions, span), deadlinesIn(text, span, signedOn));
