/** Parts and officers of those to whom a text speaks, by what they are: "major commands", "posts", "the wing commander", "Regional Directors". */
import { pattern } from '../../../kernel/pattern.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { unnamed, type Context } from './context.ts';

const OF_WHAT = pattern`
  (?:acquisition|agency|area|base|battalion|branch|brigade|bureau|budget|center|command|commanding|company|crew|cutter|executive|flight|motor|platoon|commercial|contracting|data|department|district|division|
  duty|facility|field|finance|first-line|forest|front-?line|functional|group|information|installation|laboratory|line|local|major|
  management|operations|park|post|principal|privacy|procurement|production|program|project|property|refuge|regional|responsible|records|
  safety|section|security|senior|servicing|shift|site|squadron|station|supervisory|support|system|unit|using|wing|State)
`;
const PART = pattern`
  (?:commands|directorates|installations|posts|program offices|regional offices|field offices|district offices|area offices|
  squadrons|wings|units|military departments?|military services?|stations|bases|laboratories|refuges|forests)
`;
const HEAD = pattern`
  (?:commanders?|sergeants?|officers-in-charge|superintendents?|secretar(?:y|ies) of (?:a|each|the) military departments?|(?<=[a-z] )(?:inspectors?|managers?|directors?|chiefs?|administrators?|supervisors?|executives?|foresters?|
  engineers?|coordinators?|officers?))
`;
const PARTS = new RegExp(
  pattern`
    ^(?:(?:the|all|each|every|any|no|an?|such|these|those|affected|other) )?(?:${OF_WHAT} ){0,3}(?:${PART}|${HEAD})(?:(?:,
    |,? (?:and|or) )(?:${OF_WHAT} ){0,3}(?:${PART}|${HEAD}))?(?: (?:that|which|who|with|in|at|of|using)\b[^.;]{0,120})?$
  `,
  'i',
);

/** Only in what an agency issues to its own, or says that it is for agencies: elsewhere a manager may be anybody's. */
export const partOfReaders = (context: Context, subject: Span): Actor | null =>
  context.toAgencies &&
  (context.isIssuance || context.isStated || context.own !== null) &&
  PARTS.test(context.text.slice(subject.start, subject.end).trim())
    ? unnamed(context.text, subject)
    : null;
