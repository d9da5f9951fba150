/** Verbs that move a reported text through its life. */
import type { LifecycleStatus } from '../../../../schema/domain/vocabulary.ts';

const TEXT = String.raw`(?:order|EO|directive|memorandum|proclamation|signing|ceremony|event)`;
const PUT_OFF =
  '(?<!\\bnot )(?:postpone[sd]|defer(?:red|s)|delay(?:ed|s)|call(?:ed|s) off|puts? off|puts? on (?:hold|ice)|shelve[sd]|pull(?:ed|s)|frozen|froze|freezes|cancel(?:l?ed|s)|scrap(?:ped|s))';

export interface Step {
  readonly pattern: RegExp;
  readonly status: LifecycleStatus;
}

/** A sentence may tell two steps: what had been scheduled was postponed. */
export const STEPS: readonly Step[] = [
  {
    status: 'POSTPONED',
    pattern: new RegExp(
      String.raw`\b${PUT_OFF}\b(?=[^.]{0,120}\b${TEXT}\b)|(?<=\b${TEXT}\b[^.]{0,120})\b${PUT_OFF}\b|(?<=\b${TEXT}\b[^.]{0,120})\b(?:will not|won[’']t) (?:now )?be signed\b|\b(?:will not|won[’']t) (?:now )?sign\b(?=[^.]{0,80}\b${TEXT}\b)|(?<=\b(?:signing|ceremony|event)\b[^.]{0,40})\bwas (?:off|scrapped)\b|\b(?:would|will) (?:postpone|delay|shelve|defer|cancel|pull|put off|call off|hold (?:back|off))\b(?=[^.]{0,80}\b${TEXT}\b)|\bputs? (?=(?:the|its|his|her|an) [^.]{0,80}\b${TEXT}\b[^.]{0,60} on (?:hold|ice)\b)|(?<=\bthe event )vanished from\b`,
      'u',
    ),
  },
  {
    status: 'SIGNED',
    pattern: new RegExp(
      String.raw`(?<=\b(?:[Pp]resident|Trump|Biden|He|She)\b[^.]{0,40} )signed\b(?=[^.]{0,80}\b(?:order|EO|directive|memorandum|proclamation)\b)`,
      'u',
    ),
  },
  {
    status: 'SCHEDULED',
    pattern: new RegExp(
      String.raw`(?<=\b${TEXT}\b[^.]{0,80})\b(?:(?:set|scheduled|planned|slated) for|due (?:on|at)|(?:due|expected|set|scheduled|meant|supposed|slated|planned) to be signed|(?:was|were|is) to (?:be signed|have been signed|take place))\b|\b(?:set|scheduled|planned|slated|due) (?:for|to be) (?:signature|signed|signing)\b|\b(?:was|is|were|been|had) (?:due |set |expected |scheduled |slated |planning |planned |supposed |meant |intended |hoping |going )?to sign\b`,
      'u',
    ),
  },
  {
    status: 'DRAFTED',
    pattern:
      /(?<=\b(?:order|memorandum|proclamation)\b[^.]{0,90})\bcirculated (?:among|to|within)\b|(?<=\b(?:draft|version) )(?:followed|emerged|surfaced|appeared|began (?:circulating|to circulate))\b|\brevise[sd] the (?:text|draft)\b|(?<=\b(?:draft|version)(?: of the order| order)?[^.]{0,30} (?:was )?|\bdraft\b[^.]{0,60}, which )(?:was )?(?:circulated|drafted|prepared|shared|dated|written)\b|\b(?:circulate[sd]|share[sd]|prepare[sd]|wrote|writes) (?:an?|the|its|his) (?:[a-z]+ ){0,2}(?:draft|version)\b/u,
  },
];
