/** Groups without a name that take sides: "nurse unions", "other industry executives", "Lawmakers", "House Democrats". */
import type { Span } from '../../../../schema/domain/span.ts';

const WHOSE =
  '(?:[Ii]ndustry|[Cc]ivil liberties|[Dd]isability|tech|technology|civil society|consumer|business|labor|labour|civil rights|privacy|safety|patient|patients|nurse|nurses|teachers|doctors|environmental|environment|farm|trade|human rights|free speech|academic|parent|parents|student|worker|workers|community|congressional|House|Senate|AI|software|hardware|chip|cloud|bank|banking|energy|media|news|publishing|creative|legal|defense)';
const WHO =
  '(?:executives|groups|leaders|players|companies|organizations|organisations|figures|advocates|unions|lobbyists|researchers|scientists|lawyers|experts|investors|officials|committees|Democrats|Republicans|publishers|federation|pilots|farmers|growers|drivers|nurses|doctors|teachers|workers|makers|vendors|operators|owners|manufacturers|hospitals|banks|insurers|utilities|cities|mayors|governors|parents|students|librarians)';
const ALONE =
  '(?:[Ll]awmakers|[Dd]evelopers|[Vv]endors|[Uu]tilities|[Ii]nsurers|[Ee]nvironmentalists|[Aa]dvocates|[Ee]conomists|[Ee]xperts|[Dd]emocrats|[Rr]epublicans|[Ss]enators|[Gg]overnors|[Mm]ayors|[Pp]ublishers|[Bb]anks|[Hh]ospitals|[Ff]armers|[Uu]nions|[Ii]nvestors)';
const SOME = '(?:(?:[Oo]ther|[Mm]any|[Ss]ome|[Ss]everal|[Mm]ost|[Aa]ll) )?';
const GROUP = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])${SOME}(?:(?:${WHOSE}[’']?s?[’']?|(?<=(?:^|[;,(“] |and |while |but )\s?)(?!(?:and|while|but|told|said|the|its|their|not|all|some|many)\b)[a-z]{4,15}|(?!(?:One|Two|Three|Four|Five|Six|Several|Some|Many|Most|Other|All|Both|The|No|Few|These|Those)\b)[A-Z][a-z]+[’']?) ${WHO}|${ALONE})(?![\p{L}\p{N}’'-])`,
  'gu',
);

/** Spans of the words, none overlapping. */
export const groupsIn = (words: string): readonly Span[] =>
  [...words.matchAll(GROUP)]
    .filter(({ index }) => !/\bnot $/iu.test(words.slice(Math.max(0, index - 4), index)))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
