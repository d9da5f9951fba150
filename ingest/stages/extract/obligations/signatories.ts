/** Those who sign an agreement, and the officer whom an advisory committee has from its agency: called by what they are there. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor, AgencyMention } from '../../../values/index.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { mentioned, unnamed, type Context } from './context.ts';

const PARTY =
  /^(?:the |each |both |either |all |neither |any )?(?:(?:of the )?(?:part(?:y|ies)|signator(?:y|ies)|participants?)|(?:participating|signatory|both|two) agencies)(?: (?:to|of) this (?:MOU|MOA|agreement|memorandum)[^,;]{0,30})?$/i;
const AGREEMENT = /\b(?:Memorandum of (?:Understanding|Agreement)|Inter-?agency Agreement|Cooperation Agreement)\b/i;
const DEFINED = /\b(?:collectively|together|jointly|each|individually)\b[^()\n]{0,80}[“"]?\bPart(?:y|ies)\b/;
const HEAD = 400;
const FRONT = 2_500;

/** "Each Party shall": the agencies between which the text says that it is. */
export const signatoriesIn = (context: Context, subject: Span): readonly Actor[] =>
  PARTY.test(context.text.slice(subject.start, subject.end))
    ? partiesOf(context).map((one) => ({ ...mentioned(context.text, one), ...spanOf(subject.start, subject.end) }))
    : [];

const partiesOf = oncePer(({ text, mentions }: Context): readonly AgencyMention[] => {
  if (!AGREEMENT.test(text.slice(0, HEAD))) return [];
  const at = DEFINED.exec(text.slice(0, FRONT))?.index;
  const [from, to] = at === undefined ? [0, HEAD] : [text.lastIndexOf('\n', at) + 1, at];
  const named = mentions.filter(({ start, end, via }) => start >= from && end <= to && via !== 'official');
  return named.filter(({ canonical }, index) => named.findIndex((one) => one.canonical === canonical) === index);
});

const OFFICER =
  /^(?:the )?(?:DFO|Designated Federal (?:Officer|Official))(?: \(DFO\))?(?:,? or (?:the |an? )?[^,;]{3,40})?$/i;
const NAMED = /\b(?:DFO\b|Designated Federal Offic)/g;
const SENTENCE = 300;

/** "An employee of X serves as the Designated Federal Officer. The DFO must": X, or whoever designates one. */
export const committeeOfficer = (context: Context, subject: Span): Actor | null => {
  const { text } = context;
  if (!OFFICER.test(text.slice(subject.start, subject.end))) return null;
  const whose = officeOf(context);
  return whose
    ? { ...mentioned(text, whose), ...spanOf(subject.start, subject.end) }
    : { ...unnamed(text, subject), canonical: 'Designated Federal Officer' };
};

const officeOf = oncePer(({ text, mentions }: Context): AgencyMention | null => {
  for (const { index } of text.matchAll(NAMED)) {
    const from = Math.max(0, index - SENTENCE);
    const start = from + Math.max(0, text.slice(from, index).search(/[^.\n]*$/));
    const near = mentions.filter((one) => one.start >= start && one.end <= index + SENTENCE);
    const whose = near.find((one) =>
      /\b(?:employees?|officials?|officers?|staff) (?:of|from|within|at) (?:the )?$/.test(
        text.slice(Math.max(0, one.start - 30), one.start),
      ),
    );
    const chooses = near.find((one) =>
      /^[^.]{0,60}\b(?:designates?|appoints?|selects?|names?)\b/.test(text.slice(one.end, index)),
    );
    const one = whose ?? chooses;
    if (one) return one;
  }
  return null;
});
