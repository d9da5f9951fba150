/** Countries, States and unions of them, which act in reports as their governments do: "Denmark objected". */
import { BODY } from './role-words.ts';
import { pattern } from '../../../kernel/pattern.ts';
import { STATE_NAMES } from '../../../kernel/state-law.ts';

const COUNTRIES = pattern`
  Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|
  Belarus|Belgium|Belize|Bolivia|Botswana|Brazil|Britain|Bulgaria|Cambodia|Cameroon|Canada|Chile|China|Colombia|
  Costa Rica|Croatia|Cuba|Cyprus|Czechia|Denmark|Ecuador|Egypt|El Salvador|Estonia|Ethiopia|Finland|France|
  Germany|Ghana|Greece|Guatemala|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|
  Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kuwait|Laos|Latvia|Lebanon|Libya|Lithuania|Luxembourg|Malaysia|Malta|
  Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|
  Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Panama|Paraguay|Peru|Philippines|Poland|Portugal|
  Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|South Africa|
  South Korea|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Uganda|
  Ukraine|United Arab Emirates|United Kingdom|Uruguay|Uzbekistan|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|
  Hong Kong|Dutch|British|French|Chinese|Japanese|Germans|South Koreans|Canadians|Europeans|European Union|European Commission|E\.U\.|EU|U\.K\.
`;
const CAPITALS = pattern`
  Beijing|Berlin|Bern|Brasilia|Brussels|Canberra|Copenhagen|Dublin|Helsinki|Jerusalem|Kyiv|London|Madrid|Moscow|
  Ottawa|Oslo|Paris|Prague|Riyadh|Rome|Seoul|Stockholm|Taipei|Tallinn|The Hague|Tokyo|Vienna|Warsaw|Wellington
`;

/** Source of a pattern, without groups. */
export const PLACES = `(?:${COUNTRIES}|${STATE_NAMES.join('|')}|${CAPITALS})`;
const IS_PLACE = new RegExp(`^${PLACES}$`, 'u');

/** The name alone, without its article: "Netherlands". */
export const isPlace = (name: string): boolean => IS_PLACE.test(name);

/** A country, or what speaks for one: "the British government", "the Chinese commerce ministry". */
export const isGovernment = (name: string): boolean => isPlace(name) || / (?:government|ministry|embassy)$/u.test(name);

const WHAT_IT_IS =
  /\b(?:company|[a-z]*maker|firm|vendor|outfit|manufacturer|startup|developer|builder|seller|provider|owner|operator)\b[^.;,\n]{0,40}, $/u;
/** "Its maker, Acme Learning of Spokane, …": where a company is, behind what it is, is no part of its name. */
export const withoutPlace = (name: string, before: string): string =>
  WHAT_IT_IS.test(before) && !BODY.test(name) ? name.replace(/ of \p{Lu}\p{Ll}+$/u, '') : name;
