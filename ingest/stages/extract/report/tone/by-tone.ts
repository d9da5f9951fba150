/** Sides of those of whom nothing else tells one: by the tone of what they say or do, where it is clear. */
import type { PersonMention, PositionFound } from '../../../../values/index.ts';
import { overlaps } from '../../../../../schema/domain/span.ts';
import { THE_ORDER } from '../about.ts';
import type { Party } from '../parties.ts';
import { verdictsIn } from '../stances.ts';
import { position, type Taking } from '../taking.ts';
import { partsOf, type Part } from './parts.ts';
import { toneOf, type Tone } from './tone.ts';

/** How likely a side must be: what an agency says of a text is mostly no side. */
const LEAST = { person: 0.7, organization: 0.7, group: 0.8, agency: 0.85 } as const;
/** Whose text it is. */
const ITS_MAKER = /^(?:White House|Executive Office|Congress|Senate|House)/u;

/** Of those who make it or tell of it for others, their tone is no side. */
const SPEAKS_FOR_IT =
  /^(?:President|U\.S\. President|[Pp]residential .*|White House .*|Governor-elect|.*[Pp]ress [Ss]ecretary|.*[Ss]pokes[a-z]+|[Ss]taff [Ww]riter|.*[Cc]orrespondent|.*[Rr]eporter|.*[Ee]ditor|.*[Cc]olumnist|Host|Moderator|Presenter|Interviewer)$/u;

type Person = Pick<PersonMention, 'name' | 'role'>;

interface Toned extends Part {
  readonly taking: Taking;
  readonly tone: Tone;
}

export const byTone = (
  takings: readonly Taking[],
  told: readonly PositionFound[],
  people: readonly Person[],
  weigh: typeof toneOf = toneOf,
): readonly PositionFound[] => {
  // Who is joined by somebody has no words there.
  const plain = told.filter(({ rule }) => rule !== 'positions/agreement@1');
  const speakForIt = people.filter(({ role }) => SPEAKS_FOR_IT.test(role ?? '')).map(({ name }) => name);
  const holders = new Set([...told.map(({ entity }) => entity), ...speakForIt]);
  const toned = takings.flatMap((taking): readonly Toned[] =>
    partsOf(taking)
      .filter(
        ({ holder, span }) =>
          !holders.has(holder.entity) &&
          !taking.signers.has(holder.entity) &&
          mayTakeSides(holder) &&
          !plain.some((one) => overlaps(one, span)),
      )
      // "Under the draft, makers have to show it before a sale": what the text would ask for.
      .filter(({ words, isSaid }) => isSaid || !IS_ASKED.test(words))
      .map((part) => ({ ...part, taking, tone: weigh(part.words, part.isSaid) }))
      .filter(({ holder, tone }) => tone.chance >= LEAST[holder.entityType])
      // Of a verb that takes sides it is told already whose it is: "was asked whether it would back it".
      .filter(({ words, isSaid }) => isSaid || verdictsIn(words).length === 0),
  );
  return [...Map.groupBy(toned, ({ holder }) => holder.entity).values()].flatMap((all) => {
    const [clearest] = all.toSorted((one, other) => other.tone.chance - one.tone.chance);
    if (!clearest) return [];
    const { taking, span, holder, tone } = clearest;
    const side = { stance: tone.stance, about: THE_ORDER, ambiguous: true, counterProposal: null };
    return [position(taking, span, holder, side, 'positions/tone@1')];
  });
};

const IS_ASKED =
  /^(?:(?:would|will) (?:be (?:required|obliged|asked|told|made|forced|bound) to|have to)|(?:has|have|had) to|(?:is|are|was|were) (?:required|obliged|asked|told|directed|ordered) to|must|shall)\b[^.;]{0,160}\b(?:before|prior to|ahead of|in advance|days|weeks|notice)\b/u;
const mayTakeSides = ({ entity, unnamed }: Party): boolean => !unnamed && !ITS_MAKER.test(entity);
