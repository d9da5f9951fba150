/**
 * Reads: obligations and agency mentions. Gives: the part that an agency has in a provision: it decides, leads,
 * reviews, tests, advises, is consulted, convenes or funds.
 */
import { contains, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { InstitutionalRoleKind } from '../../../schema/domain/vocabulary.ts';
import type { Actor, AgencyMention, Extractor, Obligation, Role, Structured } from '../../values/index.ts';

const RULES = {
  'roles/duty@1': 'The verb of a duty says what part its actor has: to lead, to decide, to review, to convene.',
  'roles/consulted@1': 'Who must be consulted about a duty has a part in it.',
  'roles/led-by@1': 'A body or effort is "led by" or "chaired by" an agency or official.',
} as const;

export const roles: Extractor = {
  id: 'roles',
  rules: RULES,
  extract: (input, found) => [
    ...found.of('obligation').flatMap((duty) => [...dutyRoles(duty), ...consulted(duty)]),
    ...ledBy(input, found.of('agency-mention')),
  ],
};

/** In the order of their weight: "lead the review of" leads. */
const ACTS: readonly (readonly [role: InstitutionalRoleKind, act: RegExp])[] = [
  [
    'LEADS',
    /^(?:lead|coordinate|oversee|manage|direct|administer|chair|co-chair|supervise|organize|take the lead|spearhead|be responsible for)\b/,
  ],
  ['CONVENES', /^(?:convene|host|hold(?! (?:in|accountable|harmless|responsible|liable)\b)|assemble|call)\b/],
  ['TESTS', /^(?:test|red-team|verify|validate|benchmark|pilot)\b/],
  [
    'DECIDES',
    /^(?:determine|decide|approve|designate|certify|authorize|adjudicate|grant|classify|select|waive|make (?:a |the |any )?(?:final )?determinations?)\b/,
  ],
  [
    'FUNDS',
    /^(?:fund|award|finance|provide (?:\w+ ){0,3}(?:funding|funds|grants|financial assistance)|make (?:\w+ )?(?:funds|grants))\b/,
  ],
  [
    'REVIEWS',
    /^(?:review|assess|evaluate|examine|audit|conduct (?:an? |the )?(?:\w+ ){0,3}(?:review|assessment|evaluation|study|audit)|analyze|inspect|study|monitor)\b/,
  ],
  [
    'ADVISES',
    /^(?:advise|recommend|counsel|provide (?:\w+ ){0,4}(?:advice|recommendations|expertise|technical assistance)|make (?:\w+ ){0,2}recommendations|assist)\b/,
  ],
];

const LONGEST = 120;

/** Whole words of it. */
const clipped = (words: string): string =>
  words.length <= LONGEST ? words : words.slice(0, Math.max(0, words.lastIndexOf(' ', LONGEST)) || LONGEST);

const about = ({ object, act }: Obligation): string => clipped(object ?? act);

const dutyRoles = (duty: Obligation): readonly Role[] => {
  const words = `${duty.act} ${duty.object ?? ''}`;
  const role = ACTS.find(([, act]) => act.test(words))?.[0];
  if (!role) return [];
  return named(duty, 'RESPONSIBLE').map((actor) => ({
    kind: 'role',
    ...proofOf(duty, actor),
    rule: 'roles/duty@1',
    agency: actor.agency,
    agencySpan: spanOf(actor.start, actor.end),
    role,
    about: about(duty),
  }));
};

const consulted = (duty: Obligation): readonly Role[] =>
  named(duty, 'CONSULTED').map((actor) => ({
    kind: 'role',
    ...spanOf(actor.start, actor.end),
    rule: 'roles/consulted@1',
    agency: actor.agency,
    agencySpan: spanOf(actor.start, actor.end),
    role: 'CONSULTED',
    about: clipped(`${duty.act} ${about(duty)}`.trim()),
  }));

const named = (duty: Obligation, role: Actor['role']): readonly (Actor & { readonly agency: string })[] =>
  duty.actors.filter(
    (actor): actor is Actor & { readonly agency: string } => actor.role === role && actor.agency !== null,
  );

/** From the actor to the modal, where the clause holds both; else the modal and what follows it. */
const proofOf = (duty: Obligation, actor: Actor): Span => {
  if (!contains(duty, duty.modalitySpan)) return spanOf(duty.start, Math.min(duty.end, duty.start + 120));
  const start = contains(duty, actor) ? Math.min(actor.start, duty.modalitySpan.start) : duty.modalitySpan.start;
  return spanOf(start, Math.min(duty.end, duty.modalitySpan.end + 60));
};

const LED = /\b(?:(?:co-)?chaired|led|headed|overseen|coordinated)(?: jointly)? by (?:the )?$/;

/** An item's letter before a body, and what joins the body to the verb. */
const LINKS = /^\([\da-z]{1,4}\)\s+|(?:,? (?:which|that))?(?: (?:shall|will|is|are|to|be)){0,3}$/g;

const ledBy = ({ document: { text } }: Structured, mentions: readonly AgencyMention[]): readonly Role[] =>
  mentions.flatMap((mention) => {
    const before = text.slice(Math.max(0, mention.start - 60), mention.start);
    const led = LED.exec(before);
    if (!led) return [];
    const start = mention.start - led[0].length;
    const window = text.slice(Math.max(0, start - LONGEST), start).replace(start > LONGEST ? /^\S* / : '', '');
    const what =
      window
        .split(/[.;:\n]/)
        .at(-1)
        ?.trim()
        .replace(LINKS, '') ?? '';
    return [
      {
        kind: 'role' as const,
        ...spanOf(start, mention.end),
        rule: 'roles/led-by@1',
        agency: mention.agency,
        agencySpan: spanOf(mention.start, mention.end),
        role: 'LEADS' as const,
        about: what,
      },
    ];
  });
