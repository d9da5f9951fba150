/**
 * The words by which English tells that somebody is for a thing or against it: verbs, adjectives, nouns, and what is done to a
 * text that is unwelcome or welcome. Sources of patterns, without groups that capture.
 */
import { pattern } from '../../../kernel/pattern.ts';

const alternatives = (...all: readonly string[]): string => `(?:${all.join('|')})`;

/** All forms of a regular verb; of a phrase its first word bends. `slam+` doubles; `fight/fought` lists what is irregular. */
const bent = (entry: string): string => {
  const [first = '', ...rest] = entry.split('_');
  const tail = rest.map((word) => ` ${word}`).join('');
  if (first.includes('/')) return `${alternatives(...first.split('/'))}${tail}`;
  const doubled = /^(.*?(.))\+$/.exec(first);
  if (doubled) return `${doubled[1] ?? ''}(?:s|${doubled[2] ?? ''}(?:ed|ing))?${tail}`;
  if (first.endsWith('e')) return `${first.slice(0, -1)}(?:e[sd]?|ing)${tail}`;
  if (/[^aeiou]y$/.test(first)) return `${first.slice(0, -1)}(?:y|ies|ied|ying)${tail}`;
  return `${first}(?:${/(?:s|x|ch|sh|z)$/.test(first) ? 'es' : 's'}|ed|ing)?${tail}`;
};

/** Entries stand apart by spaces; words of one entry by "_". */
export const verbs = (entries: string): string => alternatives(...entries.split(/\s+/).filter(Boolean).map(bent));
/** Words as they stand, apart by commas. */
export const words = (entries: string): string =>
  alternatives(...entries.split(',').map((entry) => entry.trim().replace(/[’']/g, "[’']")));

export const ADVERB =
  '(?:[a-z]{2,14}ly|very|so|too|much|more|less|most|least|quite|rather|all|dead|far|still|now|even|also|just|long|well)';
export const COPULA = pattern`
  (?:is|are|was|were|be|been|being|am|[’'](?:re|m|s)|feels?|felt|seems?|seemed|remains?|remained|stays?|stayed|
  sounds?|sounded|appears?|appeared|became|become|grew|grown|growing|finds? (?:him|her|it|them)sel(?:f|ves)|found (?:him|her|it|
  them)sel(?:f|ves)|declared (?:him|her|it|them)sel(?:f|ves)|pronounced (?:him|her|it|them)sel(?:f|ves)|
  professed to be|emerge[sd]? as|emerging as|(?:seen|regarded|viewed|known|thought of|considered) as|prove[sd]?(?: to be)?|counts? (?:it|him|her|them)sel(?:f|ves)|counted (?:it|him|her|them)sel(?:f|ves))
`;

/** What reports tell of: a text, a part of it, or what is done with it. */
export const TEXT = pattern`
  (?:order|draft|rule|plan|bill|measure|proposal|directive|proclamation|memorandum|memo|regulation|mandate|text|
  scheme|requirement|deadline|timeline|timetable|notice|review|delay|decision|move|withdrawal|pause|
  postponement|idea|approach|policy|program|process(?:e)?|testing|oversight|regulation|reporting|licensing|
  restriction|control|match|fee|tariff|penalt(?:y|ie)|fine|protection|moratorium|preemption|clause|section|
  provision|window|period|reversal|retreat|change|compromise|version|language|threshold|exemption|announcement|
  step|filing|form|list|register|system|law|wait|queue|audit|test|deferral|suspension|cancellation|signing|
  guidance|legislation|resolution|amendment|initiative|concept|project|fund|cap|ban|limit|standard|framework|
  agreement|deal|grant|about-face|climbdown|U-turn|tabling|rescission|shelving|backtrack|backtracking|cave-in|reprieve|demise|retraction)s?(?![\p{L}])
`;

/** With an object: "decried it". */
export const OPPOSING = verbs(
  `oppose criticize criticise resist denounce condemn deplore assail blast slam+ dismiss decry deride lambaste lambast pan+
  ridicule mock lament bemoan disown disavow distrust fault savage skewer scorn resent dread fear
  disapprove_of hit/hits/hitting_out_at lash_out_at lash_out_against take/takes/took/taken/taking_issue_with
  take/takes/took/taken/taking_aim_at take/takes/took/taken/taking_exception_to cast/casts/casting_doubt_on
  pour_cold_water_on balk_at bristle_at chafe_at recoil_from recoil_at scoff_at bridle_at rail_at rail_against
  inveigh_against dissent_from quarrel_with find/finds/found_fault_with complain_about complain_of push_back rebuke
  protest abhor begrudge regret+ rue rebuff spurn thwart scupper torpedo nix trash tear/tears/tore/torn/tearing_into lay/lays/laid/laying_into rip+_into
  hit/hits/hitting_back_at pick_apart poke_holes_in pick_holes_in pour_scorn_on pour_scorn_over throw/throws/threw/thrown/throwing_cold_water_on shoot/shoots/shot/shooting_down brush_off brush_aside wave_away wave_off
  take/takes/took/taken/taking_a_swipe_at take/takes/took/taken/taking_a_shot_at take/takes/took/taken/taking_a_dig_at raise_eyebrows_at raise_an_eyebrow_at let/lets/letting_rip_at go/goes/went/going_after vent_at vent_about air_grievances_about
  dig/digs/dug/digging_in_against hold/holds/held/holding_out_against smart_at smart_over seethe_over seethe_at stew_over sniff_at turn_up_its_nose_at look_askance_at rubbish castigate excoriate pillory chide upbraid repudiate turn_down dissent grumble_about grumble_that gripe_about gripe_that fume_at fume_about fume_over carp_at sneer_at
  sour_on turn_against take/takes/took/taking_a_dim_view take/takes/took/taking_a_dimmer_view take/takes/took/taking_a_dark_view take/takes/took/taking_a_darker_view take/takes/took/taking_a_harder_line have/has/had_harsh_words have/has/had_sharp_words have/has/had_strong_words have/has/had_second_thoughts
  have/has/had_little_good_to_say join_the_critics join_the_opposition join_the_opponents lead/leads/led/leading_the_campaign_against lead/leads/led/leading_the_charge_against lead/leads/led/leading_the_fight_against lead/leads/led/leading_the_opposition win/wins/won_an_injunction`,
);
export const SUPPORTING = verbs(
  `endorse welcome praise applaud hail cheer champion embrace defend commend laud salute celebrate congratulate
  believe_in agree_with approve_of side_with vouch_for speak/speaks/spoke/spoken_up_for stick/sticks/stuck_up_for
  stand/stands/stood/standing_by stand/stands/stood/standing_behind get/gets/got_behind line_up_behind rally_behind
  rally_around rally_to swing/swings/swung_behind sign_on_to co-sponsor cosponsor co-author coauthor co-write/co-writes/co-wrote advocate advocate_for
  make/makes/made/making_the_case_for make/makes/made/making_a_case_for come/comes/came/coming_out_for
  come/comes/came/coming_to_its_defense see/sees/saw_merit_in join_the_supporters_of toast relish hold/holds/held/holding_up_as_a_model
  come/comes/came/coming_around_to adore heap_praise_on heap_praise_upon lavish_praise_on shower_praise_on sing/sings/sang/sung/singing_the_praises_of sing/sings/sang_its_praises gush_about gush_over rave_about trumpet tout
  stand/stands/stood/standing_up_for stand/stands/stood/standing_squarely_behind stand/stands/stood/standing_firmly_behind stand/stands/stood/standing_fully_behind stand/stands/stood/standing_solidly_behind green-light/green-lit green-light greenlight/greenlit greenlight buy/buys/bought/buying_into warm_up_to
  go/goes/went/going_along_with get/gets/got/getting_on_board_with find/finds/found_much_to_like rejoice_over extol extoll crow_about crow_over evangelize throw/throws/threw/thrown_in_with cast/casts_its_lot_with stump_for go/goes/went/gone/going_to_bat_for warm_to credit/credits/credited give/gives/gave/given/giving_it_the_green_light give/gives/gave/given/giving_it_the_nod have/has/had_kind_words have/has/had_warm_words have/has/had_nothing_but_praise
  lead/leads/led/leading_the_campaign_for lead/leads/led/leading_the_charge_for lead/leads/led/leading_the_fight_for lead/leads/led/leading_the_push_for have/has/had_praise_for join_the_backers
  come/comes/came/coming_to_its_aid come/comes/came/coming_to_his_aid come/comes/came/coming_to_her_aid come/comes/came/coming_to_his_defense come/comes/came/coming_to_her_defense`,
);
/** Verbs that need "against" or "for" behind them. */
export const CONTENDS = verbs(
  `campaign lobby argue vote testify speak/speaks/spoke/spoken/speaking rally warn caution plead advise agitate protest
  come/comes/came/coming_out come/comes/came/coming_down side work fight/fights/fought/fighting stand/stands/stood
  write/writes/wrote/written/writing`,
);

export const OPPOSED = words(
  `opposed, heartbroken, crushed, devastated, dejected, baffled, sorry, stunned, saddened, against, critical of, critical, skeptical, sceptical, wary, leery, hostile to, hostile, unhappy, dismayed,
  alarmed, appalled, outraged, angry, mad(?=[.;]|$| (?:at|about|over|as|that)\\b), furious, frustrated, disappointed, dissatisfied, displeased, worried, concerned, uneasy, unconvinced,
  unpersuaded, unimpressed, unenthusiastic, unmoved, unswayed, nervous about, troubled, disturbed by, upset, incensed, aghast at, aghast, horrified, livid, irate, indignant, distraught, crestfallen, downcast, anxious, fearful, resentful, exasperated, baffled by, perplexed by, stunned by, shocked by, offended, insulted,
  cool to, cool toward, cold on, doubtful, dubious, dead set against, set against, up in arms, beside herself, beside himself, beside itself, beside themselves, let down, heartsick, not amused,
  bitter about, at odds with, scathing, dismissive of, resistant to, averse to, suspicious of, apprehensive, sour on, queasy, squeamish, betrayed, cheated, snubbed, blindsided, lukewarm(?=[.;]|$| (?:about|on|toward|to|from|at|ever)\\b), bearish, unsure that, unsure about, on the warpath, lukewarm toward, tepid about, icy, antsy, jittery, skittish, spooked, rattled, dispirited, disheartened, discouraged, demoralized, disillusioned, disgusted, dumbfounded, perturbed, miffed, irked, angered, stung, embittered by, piqued, sore about, sore over, aggrieved, embittered, jaded, mystified, withering, blistering, damning, unforgiving, unsparing, unyielding in its opposition, disapproving, disdainful, derisive, sniffy, negative about, negative on, gloomy about,
  in disagreement with, in the opposing camp, in the no camp, in the opposition camp, less cheerful, less content, less excited, less relaxed, less patient, less forgiving, less charitable, less kind, less generous, less welcoming, less complimentary, less flattering, less diplomatic, less polite, less sanguine, less upbeat, less effusive, blunter, harsher, no happier, no more pleased, no fonder, done waiting(?=[.,;]|$| (?:on|for)\\b), more critical, in opposition to, impatient with, impatient(?! (?:to|for)\\b), fed up with, fed up, tired of, united in opposition, united against, united in their opposition, fuming, seething, dead against, lukewarm about, lukewarm on, hesitant about, (?:angrier|unhappier|madder|sadder)(?=$| (?:about|at|over|with|than)\\b| still(?:[.;]|$)), no fan, not a fan, cooler on, cooler, chilly, frosty`,
);
export const IN_FAVOR = words(
  `in favor, in favour, supportive, supportive of, glad, pleased, happy, delighted, relieved, encouraged, heartened, thrilled, overjoyed, gratified, jubilant, ecstatic, elated, exultant, buoyed, emboldened, cheered, upbeat, impressed,
  over the moon, on cloud nine, cheerful, tickled pink, tickled, enthusiastic, committed to(?! (?:work|review|consult|talk|be|the process)), eager to (?:start|begin|work with|implement|enforce|see|sign|support|back|help|endorse|embrace|comply|join|get|defend|pass), keen on, keen for, keen to see, eager for(?= (?:it|the|this|such|an?)\\b), gung-ho, gung ho, enthused, fond of, bullish, in agreement with, amenable, open to(?= (?:it\b|the [a-z]+ ?(?:idea|plan|order|rule|bill|fee|proposal|concept|deal|compromise|change)|the (?:idea|plan|order|rule|bill|fee|proposal|concept|deal|compromise|change)|such|supporting|backing|an? )), receptive, well disposed, warmly disposed, favorably disposed, favorable, favourable, warm to, warm about, positive about, positive on, in the yes camp, in the supporting camp, in its corner, glowing, laudatory, complimentary, appreciative, proud of, in full agreement, comfortable with, satisfied with, satisfied, grateful, on board, bullish on, all in on, all in, convinced, persuaded,
  full of praise, effusive, united in support, of one mind in support, all for it, all for the order, all for the rule, all for the bill, all for the plan, fine with, committed as ever, determined as ever, a believer, a convert, sympathetic to, at ease with, in support of, sold on, fully behind, squarely behind, firmly behind, right behind, behind it, behind the order, behind the rule,
  for it, for the order, for the rule, for the bill, for the plan, for the draft, for the measure, for the proposal, for this`,
);
export const UNSETTLED = words(
  `neutral, agnostic, undecided, ambivalent, torn, split, divided, deadlocked, of two minds, of several minds, on the fence, non-committal, indifferent,
  uncommitted, conflicted, keeping its counsel, keeping its powder dry, reserving judgment, withholding judgment,
  in the middle, in between, somewhere in between, of mixed mind, neither for nor against, on the sidelines, noncommittal, still weighing, still studying, still reviewing, still considering, still consulting, still digesting, still assessing, still evaluating, still deciding, still mulling, still undecided, consulting its members, circumspect, cautious, tight-lipped, guarded, still making up its mind, still making up her mind, still making up his mind, still making up their minds, making up its mind, making up her mind, making up his mind`,
);
export const FOES = words(
  'critics, critic, opponents, opponent, foes, foe, skeptics, skeptic, sceptics, sceptic, detractors, detractor, adversaries, adversary',
);
/** Behind "at odds with": several others ("the big banks"), whatever about. "This order" and "its aims" are what the text is or holds. */
export const WITH_OTHERS = String.raw`(?!(?:this|its|his|their)\b)(?:the )?(?:[a-z-]+ ){0,2}(?!(?:this|its|his|is|was|has|as)\b)[a-z]+s\b`;
export const FRIENDS = words(
  'supporters, supporter, backers, backer, champions, champion, proponents, proponent, advocates, advocate, defenders, defender, fans, fan, friends, friend, admirers, admirer, believers, believer, cheerleaders, cheerleader, boosters, booster, sponsors, sponsor, architects, architect',
);

/** What is raised by those who are against it, and by those who are for it. */
export const OBJECTIONS = words(
  'concerns, concern, objections, objection, doubts, doubt, misgivings, reservations, worries, worry, qualms, fears, complaints, complaint, grievances, gripes, quibbles, alarm, alarms, dismay, disappointment, opposition, disapproval, displeasure, skepticism, scepticism, unease, frustration, anger, regret, outrage, a protest, a formal protest, questions about, issues with, problems with, a problem with, trouble with, a quarrel with, quarrel with, quarrels with',
);
export const APPROVAL = words(
  'support, openness, approval, backing, enthusiasm, satisfaction, relief, delight, gratitude, appreciation, confidence in, praise, thanks, applause',
);

/** What is asked for a text by those who do not want it as it is, or do. */
export const UNDOES = verbs(
  `withdraw/withdraws/withdrew/withdrawn/withdrawing drop+ scrap+ kill abandon shelve veto block repeal reject stop+ delay postpone oppose rethink/rethinks/rethought
  pause exempt exclude spare leave/leaves/left/leaving_out leave/leaves/left/leaving_alone carve_out start_over start_again start_afresh throw/throws/threw/thrown_out strike/strikes/struck_down strike/strikes/struck_out strike/strikes/struck set/sets/setting_aside
  narrow weaken soften loosen relax ease waive suspend reconsider rewrite/rewrites/rewrote/rewritten rework redo/redone redraft remove delete cancel cancel+ overturn reverse halt
  shorten lower derail sabotage stymie kneecap scupper vacate enjoin invalidate nullify void quash annul tear/tears/torn_up rip+_up mothball torpedo sink/sinks/sank/sunk/sinking defeat wreck upend unwind defer dismantle gut+ trim+ strip+ cut/cuts/cutting back_off back_down back_away slow_down step+_back hold/holds/held/holding_off hold/holds/held/holding_back water_down scale_back roll_back
  send/sends/sent_back vote_down vote_no do/does/did_away_with wait start_from_scratch limit restrict confine curtail shrink/shrinks/shrank/shrunk reduce eliminate abolish ditch axe nix+ overhaul revise amend modify alter rein_in scuttle phase_out go/goes/went/gone/going_back_to_the_drawing_board think/thought_again try_again defund strip_the_money withhold/withheld hold/holds/held/holding_up stall dilute whittle_down pare_back leave/leaves/left_well_alone rescind revoke undo/undone end disapprove challenge sue change_his_mind change_her_mind change_its_mind change_their_minds reverse_course reverse_himself reverse_herself reverse_itself`,
);
export const DOES = verbs(
  `sign re-sign reschedule set/sets/setting_a_new_date set/sets/setting_a_date pick_a_new_date schedule restore revive reinstate proceed go/goes/went/gone/going_ahead go/goes/went/gone/going_further go/goes/went/gone/going_farther adopt issue approve pass support back keep/keeps/kept publish finish embrace
  enact finalize finalise strengthen tighten toughen expand broaden widen enforce bring/brings/brought_back bring/brings/brought_it_back carry_out press_ahead press_on move_ahead move_forward move_faster go/goes_faster speed/speeds_up hurry hold/holds/held/holding_firm stand/stands/stood_firm
  see/sees/saw/seen_it_through reintroduce continue resume complete reaffirm uphold/upholds/upheld ratify fund preserve retain maintain codify implement stay_the_course hold/holds/held/holding_the_line act_quickly act_now act confirm endorse reauthorize renew`,
);
/** Things asked for in place of the text, and things by which it would be more of what it is. */
export const RELIEF = words(
  'amendments, modifications, concessions, slower, gradual, phased, exemption, exemptions, exception, exceptions, exclusion, carve-out, carve-outs, carveout, waiver, waivers, delay, delays, extension, pause, moratorium, repeal, withdrawal, changes, revisions, rewrite, narrower, weaker, looser, softer, lighter, gentler, simpler, shorter, fewer, longer runway, longer transition, longer period, longer comment, longer timeline, transition period, more time, more flexibility, flexibility, relief, rollback, opt-out, reprieve, safe harbor, safe harbour, grace period, phase-in, second look, rethink, do-over, change of course, U-turn, fresh start, its removal, its repeal, its withdrawal, end to, halt, rejection, cancellation, removal, elimination, scrapping, abandonment, suspension, postponement, deferral, reconsideration, cuts to, limits on, preemption of',
);
export const RIGOR = words(
  'stricter, tougher, stronger, tighter, broader, wider, harsher, more stringent, stringent, binding, a ban, an outright ban, real teeth, passage, swift passage, adoption, enforcement, its adoption, its passage, its enforcement, more rules, strict rules, strong rules, tough rules, more oversight, stiffer, mandatory, compulsory, bolder, larger role, bigger role, greater role, formal role, leading role, larger say, a say, joint authority, more authority, more power, even higher, faster action, action, legislation, federal oversight, oversight, regulation, safeguards, guardrails, standards, transparency, accountability, protections, funding, more funding, more money, full funding, investment, a hearing, hearings, an investigation',
);
