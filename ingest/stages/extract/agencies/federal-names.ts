/** Whether a capitalised name is that of a federal body, by its own words. */

export const HEAD =
  'Task Forces?|Work(?:ing )?[Gg]roups?|Councils?|Committees?|Subcommittees?|Commissions?|Boards?|Offices?|Bureaus?|Centers?|Panels?|Directorates?|' +
  'Institutes?|Administrations?|Agency|Authority|Initiatives?|Teams?|Groups?|Secretariats?|Laborator(?:y|ies)|Commands?|Divisions?|Units?|Cells?|Partnership|Forum|Roundtable';
export const FEDERAL_FIRST =
  /^(?:National|Federal|Interagency|Inter-Agency|Inter-agency|Interdepartmental|Presidential|President’s|President's|White House|United States|U\.S\.|Joint|Government-wide|Governmentwide|Intergovernmental|Cabinet)\b/;
export const FOREIGN =
  /\b(?:United Nations|European|North American|Peace Implementation|International|World|NATO|Atlantic|African|Asian|American States|Inter-American|Central Bank|Red Cross|State and Local|Tribal Council|City|County|Governors’? Association|Carriers[’']|Academ(?:y|ies)|Iraq|Iran|Russian|Venezuela|Republic|University|College|Electronics Engineers|Olympic|State Council|PRC|of Europe|of Ministers|of Burma|Law and Order Restoration|Puerto Rico|Financial Action|Financial Stability Board|High Representative|ISO|High-Level)/;
/** What a treaty makes, though a text of ours may make what is called international. */
export const ABROAD = /\b(?:of Europe|of Ministers|European|United Nations)\b/;
const CONGRESSIONAL =
  /\b(?:Congressional(?:ly)?|House|Senate)\b(?<!White House)|\bJoint Committee\b|\bBoard of (?:Directors|Trustees|Governors|Regents)\b|Committees? of the|Inspectors? General$|General Counsel$|Chief [A-Z]\w+(?: \w+){0,2} Officers?$/;
const OURS = /^(?:President’s|President's|Presidential|White House|Federal|Interagency)\b/;
export const ORDINARY =
  /^(?:Agency|Component|Department(?:al)?) (?!of)|^(?:(?:Federal|Executive|Lead|Government|Regional|Field|Head|Program|Local|State|Independent|Sector-Specific|Sector|Senior|Regulatory|Awarding|Sponsoring|Contracting|U\.S\.|United States|National|The|Advisory|Steering|Policy|New|My|Joint|Such|Interagency|Presidential|Principal|Cabinet|Oval) )?(?:Agency|Office|Offices|Bureau|Bureaus|Board|Boards|Councils?|Committees?|Commissions?|Panels?|Teams?|Groups?|Units?|Cells?|Divisions?|Administrations?|Authority|Centers?|Institutes?|Initiatives?|Commands?|Laborator(?:y|ies)|Task Forces|Working Groups|Directorates?)$|^(?:Task Force|Work(?:ing )?[Gg]roup|Steering Group)$|^(?:Administration|Authority|Establishment) of |^(?:Federal |Presidential )?Advisory (?:Committee|Council|Board|Commission)s?$|^Board of Advisors$|^White House Initiatives?$|^Offices? of (?:the )?(?:President|Secretary|Head|Administrator|Director|Chair)$/;
const SURE_HEAD = /\b(?:Task Force|Work(?:ing )?[Gg]roup|Council|Committee|Subcommittee|Commission|Board|Panel)\b/;
const OF_HEAD = /^(?:White House )?(?:Office|Bureau) (?:of|for|on) /;

/** Each railway dispute has one (45 U.S.C. 160). */
const EMERGENCY_BOARD = /^(?:Presidential )?Emergency Board$/;
/** "PMO and Board": two of them. */
const TWO = new RegExp(
  `(?<!\\b(?:${HEAD}|Science|Arts|Safety|Health|Advisory|Review)),? and (?:Agency|Board|Office|Council|Committee|Commission|Task Force)$`,
);

/** "Federal Boards, Commissions": kinds of them. "Office’s Review Board": somebody's own. */
const KINDS = new RegExp(
  `\\b(?:Boards|Commissions|Committees|Councils|Agencies|Offices), |^(?:Office|Agency|Department|Bureau)[’']s `,
);

/** "Federal Award Administration Information": a part of every notice of funding. */
const PAPERWORK =
  /\b(?:Awards?|Grants?|Contracts?) Administration$|\bLead Agenc(?:y|ies)$|^(?:Army|Air Force|Naval) .*\b(?:Command|Center|Unit)s$/;

/** Others have such bodies too. */
const OF_SEVERAL = /^(?:Federal |National )?Interagency\b|^(?:White House|President(?:’s|'s))\b/;

/** "Advisory Committee to the United States Representative to the North American Commission": whom it advises is ours. */
const TO_OURS = / to the United States (?:Representative|Ambassador|Delegation|Mission)\b.*$/;
/** "Advisory Group on Harbors and Tides". */
const GROUP_ON = /^(?:Advisory|Steering|Coordinating|Study|Review|Coordination) Group (?:on|for) [A-Z]/;

export const isFederal = (printed: string): boolean => {
  const name = printed.replace(TO_OURS, '');
  if (GROUP_ON.test(name)) return !FOREIGN.test(name);
  if (TWO.test(name) || KINDS.test(name) || PAPERWORK.test(name)) return false;
  if (/ (?:Fund|Account|Award|Act)s?$/.test(name)) return false;
  if (EMERGENCY_BOARD.test(name)) return true;
  if (CONGRESSIONAL.test(name) || ORDINARY.test(name)) return false;
  if (FOREIGN.test(name) && !OURS.test(name)) return false;
  const words = name.split(' ').length;
  if (/\b(?:Partnership|Forum|Roundtable)(?:$| (?:on|for|to|of|in|against) )/.test(name))
    return words >= 3 && (OF_SEVERAL.test(name) || / Interagency /.test(name));
  if (/Initiatives?\b/.test(name)) return /^White House Initiative on /.test(name);
  if (/^President(?:’s|'s) \S+(?: Force)?$/.test(name)) return false;
  if (
    /\b(?:(?:Teams?|Groups?|Units?|Cells?)\b|Laborator|Institute|Authority|Command|Division|Center)/.test(name) &&
    !/Work(?:ing )?[Gg]roup/.test(name)
  )
    return (
      words >= 3 &&
      /^(?:(?:Federal|Interagency|Presidential|President’s|White House|United States|U\.S\.|Joint|Naval|Army|Air Force|Marine Corps)\b|National .*\bTeam\b)/.test(
        name,
      )
    );
  if (SURE_HEAD.test(name)) return words >= 2 && (FEDERAL_FIRST.test(name) || words >= 3);
  return OF_HEAD.test(name) || (words >= 3 && FEDERAL_FIRST.test(name));
};

/** What a text establishes needs no further sign than a name of its own. */
export const isProper = (name: string): boolean =>
  !TWO.test(name) &&
  !KINDS.test(name) &&
  name.split(' ').length >= 2 &&
  !ORDINARY.test(name) &&
  !CONGRESSIONAL.test(name);
