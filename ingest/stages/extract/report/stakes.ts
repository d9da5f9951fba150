/**
 * What somebody has at stake who is for a thing, or against it: who wrote it, would have signed it, wants it alive; who carries
 * a complaint somewhere, sheds no tear for it, sees their own ground in it; who has settled for silence. Sources, without groups.
 */
import { ITS, THE_TEXT } from './side-shapes.ts';
import { TEXT } from './stance-words.ts';

const IT = `(?:it\\b|${THE_TEXT})`;
const SOME_OF = '(?:much|most|parts?|all|the bulk|the core|large parts|sections?|half) of';
const GRIEVANCES =
  '(?:objections?|complaints?|concerns|misgivings|doubts|grievances|reservations|unhappiness|anger|quarrel|case against [^.;,“”"]{2,30})';

export const STAKES_FOR = [
  '(?:would|will|wants? to|hopes? to|plans? to|intends? to|promised to|vowed to) be (?:the |among the )first to (?:comply|sign up|register|(?:file|submit|report)(?=[.,;]|$))(?![\\p{L}])',
  `beg(?:s|ged|ging)? for (?:it\\b|${THE_TEXT})|(?:carried|carries|walked|took|takes|brought|shepherded|hawked) (?:it|${THE_TEXT}) (?:from [^.;,“”"]{3,40}|to the [Pp]resident (?:him|her)self|to the Oval Office)|(?:has|have|had) been (?:solidly |firmly |squarely )?behind (?:it\\b|${THE_TEXT})`,
  `prefers? (?:rules|regulation|a rule|standards|oversight) to [a-z]+|(?:offer(?:s|ed)|lent|held up) (?:the |its |his |her )?(?:[a-z’'-]+ ){1,4}as a model|never minded(?=[.,;]|$| (?:it|the))|s(?:ees?|aw) (?:it|${THE_TEXT}) as a (?:down payment|first step|start|beginning|stepping stone)|(?:asked|asks|wants?|wanted|called) (?:for )?(?:it|${THE_TEXT}) to be (?:made )?(?:compulsory|mandatory|binding|permanent|tougher|stronger|stricter)`,
  `(?:hold|block|stall)s? (?:up )?[^.;“”"]{3,80} until (?:it|${THE_TEXT}) (?:is|has been|gets) (?:signed|issued|published|restored|revived)`,
  `(?:offers?|offered|volunteer(?:s|ed)) to (?:draft|write|sponsor|carry|shepherd|host) (?:an? (?:[a-z]+ )?${TEXT}|${IT})`,
  `(?<!\\bwho )(?:drafted|wrote|authored|shaped|helped (?:to )?(?:draft|write|shape)) ${SOME_OF} (?:[Ss]ections? \\d|(?!the [^.;,]{0,20}\\b(?:19|20)\\d\\d\\b)${IT})`,
  `(?:wants?|wanted|would like|hopes? for|need(?:s|ed)) ${IT} (?:to (?:live|survive|stand|go ahead|go through|be signed|come back|return|happen|stick)|signed|alive|back|saved|revived|in (?:statute|law))(?![\\p{L}])|(?:wants?|wanted|would like) the (?:whole|entire) (?:thing|${TEXT}) (?:in (?:statute|law)|signed|back|revived|passed|enacted)(?![\\p{L}])`,
  `(?:push|press|forg|plow|charg|go)(?:e?s|ed|e|ing)? ahead with (?:an?|the|her|his|its|their) (?:own )?(?:[a-z-]+ )?(?:bill|legislation|version|measure)(?= (?:that|which|to|of|along|modeled)\\b)`,
  `(?:would|[’']d) (?:gladly |happily )?have signed(?= (?:it|them|every|all|each|any|the)\\b)`,
  `(?:could|can)(?: not|n[’']t) (?:see|understand|fathom|imagine|work out) what (?:all )?(?:the|this) (?:fuss|shouting|noise|alarm|panic|uproar|outcry|trouble) (?:is|was|has been) (?:all )?(?:about|for)`,
].join('|');

export const STAKES_AGAINST = [
  `(?:is|are|was|were|remains?|remained)(?: not|n[’']t) (?:reconciled|resigned|reconciling) to (?:it\\b|${THE_TEXT})|(?:told|tells|advised|urged|warned) (?:him|her|them|the [a-z]+|the White House|the President|the president) not to bother`,
  '(?:finds?|found) [^.;,“”"]{2,30} (?:excessive|too long|too much|onerous|unreasonable|unworkable|burdensome|overlong)(?![\\p{L}])',
  `(?:puts?|putting|set|sets|setting|laid|lays|laying|spell(?:s|ed)|air(?:s|ed)|took|takes|taking|carr(?:y|ies|ied)|brings?|brought) (?:out |down )?${ITS} (?:own )?(?:[a-z]+ )?${GRIEVANCES}(?! (?:aside|away|to rest|behind|down)\\b)`,
  `(?:(?:not|n[’']t) (?:exactly |at all |particularly )?|hardly |scarcely |far from |less than )sorry to (?:see|hear|learn|watch)`,
  `(?:sheds?|shed|cr(?:y|ies|ied)|wept|weeps?) no tears|(?:would|will|does|do|did)(?: not|n[’']t) miss (?:it\\b|the (?:[a-z]+ )?(?:order|directive|memo|memorandum|proclamation|rule|draft))`,
  `(?:has|have|had) never (?:met|seen|found) an? (?:[a-z]+ )?${TEXT} (?:that )?(?:he|she|it|they) (?:liked|could like|could support|wanted)`,
].join('|');

export const STAKES_NEITHER = [
  '(?:has|have|had) (?:[a-z]+ )?(?:doubts|questions|reservations|misgivings|concerns) about both(?: sides| of them)?(?![\\p{L}])',
  `(?:would|will|did|does|do)(?: not|n[’']t) (?:go near|touch|be drawn (?:in|into|on)) (?:it\\b|the (?:subject|matter|question|issue|order|topic|fight|debate))`,
  'untroubled(?=[.,;]|$| by\\b)|(?:engage|work) constructively(?=[.,;”"]|$)',
  '(?:settle[sd]?|opt(?:s|ed)|chose|chooses?) (?:for|on|to keep) (?:silen(?:ce|t)|quiet|its own counsel)',
  '(?:sees?|saw|finds?|found) (?:little|nothing|not much) (?:in it |in the [a-z]+ |here |there )?to (?:worry|fret|object|fear|complain|fight|argue|get excited|lose sleep)(?: about| over| with| to)?(?![\\p{L}])',
  '(?:content|happy|comfortable|fine|satisfied|at ease) with either(?: (?:one|figure|number|version|draft|outcome|length|period))?(?![\\p{L}])',
  `(?:has|have|had) said (?:nothing|little) (?:in public|publicly|about it|either way|on the record|about the [a-z]+|for or against)(?=[.,;]|$)`,
].join('|');
