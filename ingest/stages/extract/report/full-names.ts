/** The form of a person's full name, and last words of names that are nobody's. */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
export const NAME_WORD = String.raw`(?!(?:The|On|In|At|But|And|When|After|While|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Lord|Lady|Baroness)\b|(?:${MONTHS}) \d)[\p{Lu}][\p{L}’'-]{1,24}(?<![’']s)`;
export const FULL_NAME = String.raw`(?<name>${NAME_WORD}(?: [A-Z]\.)?(?: (?:de|del|van|von|der|la|al|bin|el))?(?: ${NAME_WORD}){1,2})(?![\p{L}\p{N}])`;

/** "Magnus Power", "Hollis Terminals" are no people. */
export const COMPANY =
  / (?:Power|Energy|Systems|Labs|Health|Media|Capital|Partners|Technologies|Holdings|Atomics|Micro|Semiconductor|Motors|Airlines|Electric|Foods|Mutual|Logistics|Pharma|Therapeutics|Robotics|Aero|Works|Networks|Software|Dynamics|Stores|Markets|Brands|Farms|Mills|Mines|Lines|Airways|Stevedoring|Pricing|Lending|Banking|Engineering|Manufacturing|Consulting|Trading|Shipping|Publishing|Learning|Imaging|Computing|Brewing|Packaging|Marketing|Staffing|Trucking|\p{Lu}\p{Ll}+(?:[^t]ions|inals|icals|erials|itals|ments|ories|ologies|uctors|ures|ware|works|tech|corp|soft))$/u;
/** Last words of committees, companies, papers and places. */
export const OF_NO_PERSON =
  / (?:Garden|Room|Lawn|Hall|County|Herald|Times|Courier|Gazette|Tribune|Ledger|Journal|Chronicle|Library|Township|Avenue|Committee|Subcommittee|Department|Agency|Commission|Office|Systems|Technologies|Holdings|Networks|Analytics|Software|Robotics|Solutions|Partners|Industries|Logistics|Terminals|Stores|Stevedoring|Pricing|Airlines|Airways)$/u;
