/** Words in front of a day that tell whether it is still to come. Sources for `when.ts`. */

/** What is still to come on a weekday: "set for Wednesday", "will meet on Friday". */
export const TO_COME =
  /\b(?:meeting|hearing|session|vote|call|briefing|summit|caucus) (?:has been |had been |is |was )?(?:called|convened|summoned|set|planned|arranged|fixed) for $|\bon (?:his|her|its|the|their) (?:schedule|calendar|agenda|diary) for $|(?<!\b(?:was|were|been|being) )\b(?:plans? (?:an?|the|another) [^.;]{2,50} on|called off|cancell?ed|scrapped|shelved|skipped|scuttled) $|\b(?:as soon as|(?:set|scheduled|due|expected|planned) to be [a-z]+(?: on)?|(?:set|scheduled|planned|slated|due|expected) (?:for|on)|(?<=\b(?:announced|said|says|promised|vowed|threatened|warned|pledged) [^.;“”"]{1,60})would [a-z]+(?: [^.,;]{1,60})? on|will [a-z]+(?: [^.,;]{1,60})? on|will [a-z]+|(?:wants?|wanted|demand(?:s|ed)?|expects?|due|ready|out|done|finished|desk|signed)(?: [^.;]{1,40})? by|(?:leaves|arrives|returns|travels|flies|testifies)(?: [^.,;]{1,40})?(?: on)?) (?:the )?$/iu;

/** "Had been set for a signing on Friday": the nearer one. */
export const SET_FOR =
  /\b(?:(?:was|were|had been) (?:set|scheduled|planned|slated|due|expected) (?:for|to)|had (?:planned|intended|hoped|expected) to) [^.,;]{1,60} (?:on )?$/u;
/** "Was due to be signed Thursday", told on Friday: a day gone by. */
export const WAS_DUE =
  /\b(?:was|were|had been) (?:due|set|scheduled|expected|planned|supposed|meant|slated) to (?:be|have been) [a-z]+ (?:on )?$/u;
export const PLANNED =
  /\b(?:was|were|is|are|had been) (?:(?:now )?(?:going|planning|hoping|preparing|about) )?to (?:be )?[a-z]+(?: [^.,;]{1,60})? (?:on )?$/u;

/** What is still to come: "a signing is possible in July". */
export const HOPED =
  /\b(?:will|(?:is|are) (?:expected|due|likely|possible|planned|scheduled|set|slated|to|(?:now )?[a-z]{3,12}ing)|should|could|may|might|possible|likely|expects?|hopes?|(?:promise|pledge)[sd]?(?= an? )|(?:promised|pledged|vowed|threatened)(?= to )|look for|(?:plan|intend|aim|mean)s?(?= to\b)) (?!(?:been|have)\b)(?:[\p{L}\d’-]+ ){0,14}$/u;

/** "Learned that she would not be coming on Saturday": the nearer one. */
export const WOULD_BE =
  /\b(?:would|will)(?: not| no longer|n[’']t)? (?!have\b)(?:(?!(?:said|says|told|announced|wrote|after|since)\b)[\p{L}’'-]+ ){1,9}(?:on )?$/u;

export const WOULD =
  /\b(?:said|says|announced|pledged|promised|vowed)\b[^.;]{0,60}\bwould (?!(?:been|have)\b)(?:[\p{L}\d’-]+ ){0,9}$/u;

/** "To delay the rule until September". */
export const PUT_OFF =
  /\b(?:postpon|delay|deferr?|suspend|paus|push|put|mov|reschedul|extend)[a-z]* (?:[^.;]{0,60} )?$/u;

export const MOVED_TO = new RegExp(
  PUT_OFF.source.replace('(?:[^.;]', '(?:back )?(?:to|until|till|into) (?:[^.;]'),
  'u',
);
