/** What each trait of words weighs for and against, in tenths. Made by `npm run accuracy -- tone`; not by hand. */
export const WEIGHTS = `
-3,3 !about|0,-1 !accept|2,-2 !afford|-9,-12 !against|-1,5 !agency|9,-2 !agre|-1,8 !all|-3,-1 !alon|1,-2 !alway|3,2 !another|-2,-3 !answer
-1,-4 !anybody'|-2,0 !ask|-2,3 !assessment|0,-4 !back|-1,5 !build|0,-1 !burden|-1,-1 !burn|-1,5 !busines|-1,2 !but|2,6 !buy|0,2 !can|2,-1 !can't
-1,-4 !clear|-2,-7 !com|-2,-4 !comment|0,-1 !consistent|5,2 !consult|-1,7 !consultation|-1,3 !control|-1,-1 !dat|0,-3 !day|-4,-2 !dead|6,-3 !deadlin
0,-1 !decid|3,-1 !delay|-2,0 !die|3,-3 !directiv|-4,-3 !discus|-2,6 !do|2,-3 !doe|-1,2 !draft|0,-1 !drawn|1,0 !either|-3,2 !els|-5,-4 !endors
1,1 !enough|0,-1 !evaluat|0,1 !exemption|0,-1 !exist|-2,0 !explain|1,-1 !fear|0,-2 !fewer|-3,-3 !fight|1,3 !find|0,-1 !follow|-1,1 !formal|-1,0 !fund
0,-1 !general|-6,-6 !get|2,-3 !giv|4,0 !going|0,-3 !grant|-1,-1 !how|-2,-1 !hurry|1,-1 !i|-1,-2 !if|-1,-2 !immediate|-7,-3 !know|-2,-2 !known
0,-1 !later|6,-2 !let|-2,3 !letter|4,-1 !lik|-2,0 !look|-1,-6 !los|-5,-3 !mad|1,0 !mak|4,-2 !matter|0,1 !me|-3,5 !memo|0,3 !met|-1,-2 !money
-2,0 !month|-1,5 !mor|6,-1 !much|-1,5 !need|-3,0 !new|3,4 !newspaper|-6,-6 !nor|0,-8 !object|-6,-3 !objection|0,3 !one|-6,-7 !oppos|-2,-5 !out
-2,3 !over|2,-3 !passion|0,3 !peopl|-1,1 !permission|8,-2 !plan|5,0 !pleas|-3,6 !point|-6,-6 !position|-3,-6 !postponement|-2,4 !president
1,-1 !privacy|4,-1 !problem|0,-1 !proclamation|-1,-4 !public|-1,0 !publish|-1,-1 !quarrel|-1,-3 !question|-4,1 !read|-5,-4 !reason|-4,4 !report
2,-1 !request|2,-1 !respond|-1,4 !rol|-1,2 !rul|-4,-3 !rush|-5,-1 !say|0,-1 !secret|4,-3 !see|3,1 !seen|-1,-2 !settl|-1,-1 !shedd|5,3 !should
0,-2 !shown|-6,-7 !sid|-10,4 !sign|2,1 !so|4,0 !softwar|0,7 !sold|-4,-3 !staff|-1,1 !stamped|-3,-3 !stop|-4,0 !such|-2,4 !support|-4,1 !sur
0,1 !surpris|-2,-1 !tak|-1,-1 !taken|-1,-1 !tear|0,3 !tell|-2,-2 !test|2,3 !them|-3,3 !think|0,-1 !thos|-3,-2 !tim|-2,-2 !today|0,-1 !told|-1,-4 !took
0,-4 !transparency|-3,3 !troubl|2,-3 !up|-3,-8 !view|0,-1 !wait|3,8 !want|-4,2 !warm|0,6 !washington|-1,-2 !way|3,3 !we|1,0 !weaken|1,-1 !week
0,-1 !what|-4,-3 !when|-2,-6 !whether|-1,0 !why|-1,0 !year|0,-1 !yet|-2,-1 !you|0,4 " #|4,-1 " @|-1,3 " a|-4,-6 " accord|0,5 " an|1,6 " and|4,1 " ask
-5,0 " half|-8,-1 " he|0,3 " high-impact|0,-4 " i|-6,-1 " in|-2,7 " it|6,-2 " it'|1,9 " its|3,-1 " long|-1,3 " my|-2,3 " not|-4,2 " on|-1,-4 " one
2,6 " our|-1,3 " paperwork|-3,-3 " ready|9,3 " said|3,-4 " say|-1,-3 " spokeswoman|6,-10 " the|-4,1 " ther|-4,2 " they|-3,0 " thi|-3,-1 " will
-2,7 " would|-3,10 " you|-3,-2 # #|-10,-5 # .|-3,1 # :|-2,3 # @|-6,-5 # and|-1,-4 # april|-3,9 # day|-2,-3 # employe|-4,2 # hour|-2,-3 # may
9,-1 # that|-2,3 # the|12,-2 +|6,-6 +-|4,5 +?|1,4 , "|-1,-4 , #|6,-2 , accord|3,0 , accus|3,5 , add|-4,3 , and|4,3 , argu|5,-2 , but|3,3 , call
-3,1 , chief|3,1 , describ|-3,-1 , for|2,-5 , is|-1,4 , it|-5,-2 , its|3,5 , say|-2,4 , senator|-10,-3 , she|-7,-6 , the|-4,-6 , though|0,3 , told
3,0 , warn|-4,0 , was|2,7 , we|1,5 , which|-7,0 , who|1,-5 , with|5,13 -|1,3 -?|-2,-3 . "|-3,-4 . #|3,-1 . @|0,3 . m|-5,8 : "|-3,-3 : a|3,2 : he
5,-2 : i|1,-3 : it|0,-7 : its|-5,5 : the|-9,2 ; @|-1,5 ; its|-1,3 ; the|-10,-6 <any>|-3,-3 <quoted>|-7,-3 <said>|-7,-7 <told>|-1,-5 @ "|-1,-3 @ #
1,7 @ ,|-6,-4 @ :|-7,-11 @ @|-1,5 @ accus|0,4 @ after|0,-3 @ agre|-8,7 @ and|5,-7 @ are|5,-3 @ at|-7,-3 @ back|-1,-7 @ blam|7,4 @ call|9,-4 @ cam
8,4 @ chief|0,6 @ complain|4,-2 @ count|-3,-8 @ deni|-3,2 @ describ|-2,9 @ doesn't|0,-4 @ epa|3,-4 @ explain|1,-3 @ for|3,3 @ gav|-2,5 @ had|3,7 @ has
2,-5 @ hav|7,-5 @ in|11,7 @ is|-5,3 @ join|-1,5 @ last|0,-7 @ lost|1,10 @ of|-1,6 @ on|0,-3 @ oppos|5,-1 @ point|-5,3 @ president|-1,-5 @ report
1,4 @ say|4,4 @ see|3,0 @ spok|-4,-2 @ spokesman|3,-1 @ stand|0,6 @ that|3,-2 @ thi|6,-3 @ think|6,8 @ to|3,6 @ took|4,-5 @ urg|8,1 @ want|-1,8 @ warn
-1,4 @ was|-5,2 @ welcom|-3,-6 @ wer|1,-3 @ who|-3,-2 @ will|2,12 @ would|5,-2 ^|3,3 a|-7,8 a #|-7,-9 a :|-2,-6 a ban|-3,-4 a common|-3,-4 a copy
5,-3 a democrat|-3,0 a draft|-1,-3 a final|6,2 a form|-4,2 a gift|5,1 a hous|5,-5 a joint|3,2 a letter|2,4 a longer|-1,-3 a month|-5,-6 a new
-1,-3 a position|-6,-1 a pres|-4,1 a radio|0,3 a report|1,3 a republican|1,-5 a rul|2,-3 a senat|-1,3 a seven-day|-3,4 a shorter|-3,-5 a sid
4,-4 a similar|-2,4 a solution|5,-3 a start|3,-2 a statement|-1,7 a statut|-2,5 a tax|-3,1 a third|5,-1 a victory|-1,4 a voluntary|-5,4 a year
1,-1 abandon|-2,-2 aboard|-7,1 about|-4,4 about the|-2,-6 abov|0,-4 abov #|-2,4 abroad|-1,-2 absurd|-4,3 accept|-1,-5 accept the|-1,-1 acces
-2,3 accord|-2,3 accord to|2,5 accus|-1,4 accus @|-1,3 accus the|0,-1 acros|2,1 act|-1,-2 actuary|-1,1 add|-2,3 add .|4,1 add that|-1,-3 adjustment
2,2 administration|0,-5 administration .|-1,7 ads|-3,-2 advanc|2,0 advertisement|-1,-3 advic|-3,-3 advis|-2,-1 adviser|-1,4 advisory
-1,4 advisory board|0,-2 advocat|-3,0 affair|2,-2 afford|-4,-1 after|0,4 after it|-1,-4 after that|1,3 after the|5,-1 afternoon|-2,-4 again
-6,8 against|2,4 against any|-1,7 against it|-5,5 against the|-3,2 age|-2,-3 agenci|-6,-4 agency|-1,-3 agency has|-4,-5 agnostic|3,0 agre
-2,-5 agre to|-7,0 agreement|0,-6 ahead|-1,-4 ai|4,0 aim|1,-3 air|1,-3 air forc|0,-1 aircraft|-1,2 akron|-2,7 alarm|2,-3 albeit|2,-2 algorithm
1,-2 aliv|4,4 all|-4,4 all .|5,-1 all for|5,3 all of|2,2 alli|-1,-6 allianc|-5,-9 alon|-4,-6 alon .|2,-3 along|-4,-3 already|-4,3 already do|-2,4 also
-1,2 alternativ|1,-1 although|0,2 altogether|3,0 alway|2,-1 am|6,1 amendment|-2,-4 america|-1,0 american|0,4 among|2,-1 amount|1,-1 an
4,2 an amendment|4,0 an appeal|7,0 an ear|-4,-4 an email|-8,-5 an executiv|-3,10 an exemption|-4,-4 an open|-2,-2 analyst|0,4 analyst on|4,-1 and
-3,3 and @|-5,1 and a|-3,7 and ask|-3,-5 and got|-7,2 and has|2,-3 and i|-4,3 and it|4,3 and its|6,0 and mak|4,-1 and neither|2,-3 and now
0,4 and promis|9,0 and said|3,2 and say|-7,-3 and senator|4,-4 and so|5,4 and that|-1,-5 and the|-5,3 and thi|7,-2 and urg|3,-1 and want|5,-5 and warn
2,-3 and was|-1,-3 and we|-3,-6 and would|-1,4 anger|-1,-1 annex|-4,3 announc|0,5 announcement|-1,-1 another|-2,-7 another look|-1,5 another nam
-3,-7 answer|-2,-4 any|-4,-1 anybody|-2,-4 anybody'|-1,-2 anyon|-1,-2 anyth|5,-2 anyway|3,-2 app|5,-2 appeal|4,0 appeal that|-8,-3 appear
-3,-1 appetit|5,3 applaud|1,4 applaud the|-1,2 approach|-3,-7 april|0,-3 april .|1,-2 architect|3,-3 are|3,-1 are already|-4,-2 are cover
-3,-2 are going|-2,4 are not|0,6 are oppos|-4,-6 are split|-4,-1 aren't|6,3 argu|4,-5 argu for|-1,3 argu internal|5,6 argu that|-8,0 argument
-2,-2 arithmetic|4,-2 arizona|8,-8 around|6,-3 around .|2,3 arrangement|-1,-2 arrival|-2,-1 artificial|1,-1 as|0,4 as a|1,5 as an|-4,3 as it
1,-3 as well|-5,6 ask|0,6 ask @|-1,5 ask a|1,-3 ask for|0,5 ask that|2,5 ask the|-1,-3 ask us|-2,6 assessment|0,3 assessment to|1,5 association
-3,-2 assur|-1,4 at|-6,-3 at @|-2,9 at all|-4,0 at the|2,1 attach|-1,-1 attack|0,-2 attend|-1,-1 attorney|-1,-5 auction|0,-1 audienc|-1,2 audit
1,-2 august|4,2 august .|3,0 august reces|-1,5 austin|5,-3 author|-3,0 authority|-2,-2 authorization|-1,-1 autonomou|-2,-3 availabl|-1,-2 award
-3,3 away|-4,4 back|-5,6 back .|6,-5 back it|5,-4 back the|-2,4 back to|3,0 backer|-4,0 bad|-3,8 baffl|-1,3 balk|8,0 baltimor|6,-9 ban|1,-7 ban .
2,-1 bar|0,5 bare|-2,0 bas|-9,-1 be|0,-6 be drawn|1,-4 be known|4,-2 be review|-1,-6 be sign|0,4 be the|0,-1 bear|1,4 becaus|-4,1 becaus it|2,0 becom
-5,-3 been|-3,0 been "|6,-4 been ask|-6,-1 been careful|-3,2 been consult|0,6 been left|2,4 been put|-8,-15 befor|-6,2 befor the|1,4 begg|4,-3 begin
0,-1 beginn|-1,-1 behalf|11,4 behind|9,-3 behind it|4,2 behind the|-2,1 being|3,7 believ|6,-4 believ in|6,-1 believer|-1,-3 bell|-1,-3 bell #|5,0 bend
-3,6 besid|-3,6 best|4,-4 bet|0,-4 betray|-1,2 betrayal|4,-3 better|-1,-3 better ,|-4,2 better .|0,-6 between|0,-1 bidd|-4,7 big|7,-3 bigger
0,2 biggest|10,-1 bill|6,0 bill .|4,0 bill in|8,2 bill that|-1,0 billion|-1,-1 bis|0,3 bitter|-3,-10 blam|0,4 blank|2,-3 blanket|-1,1 blast|1,-1 bless
2,0 blind|-3,-1 blink|-1,-5 blink ,|-2,3 blink .|-2,5 block|-1,3 block it|3,-2 bloomlin|-3,-4 blu|-1,-2 blunt|-1,8 bn|-3,4 board|1,-5 book .
-3,1 boston|1,-7 both|-3,-6 both way|-1,0 bow|0,-6 bow to|4,-1 brak|-2,-2 branch|5,-1 breach|-1,-1 break|9,-3 breath|-7,-4 brief|6,2 bring
5,-3 britain|1,1 broad|1,-6 brok|-1,-5 broken|-1,-5 brussel|-5,1 budget|5,-3 build|-5,-5 build a|-6,-2 built|-1,1 bulldozer|-1,-6 burden|-1,-1 bureau
-6,2 buri|-2,-6 burn|0,-5 bus|6,7 busines|-2,6 busines ,|3,2 busines .|2,0 business|0,-1 but|-5,-1 but not|-2,2 buy|-1,-3 buy .|-2,8 buy it|1,-5 buyer
-3,-7 by|-3,-2 by #|2,-3 by @|-1,5 by another|-3,2 by phon|-2,-3 by the|2,1 cabinet|-2,5 cabl|-1,-3 calendar|-1,-1 california|3,5 call|3,2 call for
2,6 call it|8,1 call on|4,7 call the|10,-3 cam|7,-3 cam around|3,-4 cam to|-1,-4 camp|9,-2 campaign|6,-1 campaign for|-4,-2 campu|6,-11 can
-5,-5 can liv|-2,-4 can see|1,2 can't|5,2 can't see|-1,-1 cancell|-1,0 cancellation|-2,6 cannot|-1,-1 cap|-8,9 car|-1,-2 card|4,-2 career
-9,-4 careful|3,1 cas|2,1 catch|-1,-1 caught|-2,-5 caus|3,-3 caus .|-2,-2 cautiou|-2,7 cav|2,5 celebrat|-1,2 censu|-1,-1 center|0,4 ceo|-2,5 ceo @
-4,0 ceremony|-1,-1 certain|4,-1 certainty|-1,1 chair|0,1 chairman|-1,1 chairwoman|-5,6 challeng|7,-2 champion|1,-6 chanc|2,-4 chang|6,-1 chang .
-2,1 channel|0,1 characteriz|3,1 check|10,-3 cheer|5,-2 cheer .|-1,-2 chief|3,2 chief executiv|1,-3 chief of|-2,-8 chief scientist|-2,-1 chip
5,-2 choic|-1,-4 choos|-4,3 chosen|-3,-2 christma|2,-3 circulat|3,-2 circulat a|3,-3 cit|1,2 citi|-2,-2 claim|-1,-2 classroom|0,-5 clear|-2,-3 clock
0,-2 clon|-4,0 clos|3,-2 co-founder|1,1 co-sign|0,-1 co-sponsor|0,2 coalition|1,8 cod|-6,8 cold|-1,-1 colleagu|0,-1 collision|-2,-1 colorado|-5,-4 com
-4,-4 com .|-3,-3 com back|-2,6 com down|-5,-1 com to|6,-4 comfortabl|-3,-6 comma|6,-7 commend|-8,-8 comment|-4,-7 comment .|-3,-4 comment on
0,-3 comment period|-1,-2 commerc|-1,1 commission|-3,2 commissioner|-3,2 commissioner @|-4,-2 commitment|3,0 committ|3,-5 common|7,-1 comp
-3,3 compani|0,-5 company|5,-2 company'|-4,1 competition|-1,4 complain|8,-8 complaint|0,2 complianc|0,-1 component|0,-1 comput|-4,-5 conced
2,-3 concern|4,-8 concern .|-1,3 concern about|-1,6 condemn|0,3 condemn the|-1,-4 condition|3,-2 conferenc|-4,0 conferenc in|4,-1 conferenc of
1,0 confident|-5,-5 confirm|-2,3 confus|1,4 congres|4,-4 congres to|1,2 consider|-1,-2 conspicuous|0,2 construction|4,-1 consult|-2,4 consult .
-2,6 consultation|3,4 contain|-3,2 contempt|0,5 contend|0,5 contend that|2,-1 continu|4,0 continu to|-8,-4 contract|6,-2 control|1,3 control ,
4,-2 control would|5,1 cooler|0,-3 cooperativ|-3,0 copi|-3,-4 copy|6,0 cork|7,0 corner|7,0 corner .|3,1 cost|-1,8 cost .|1,-2 could|-1,-7 could be
-2,5 could hard|4,2 could not|-1,6 council|-3,-3 counsel|-2,-4 counsel .|0,3 counsel @|2,-10 count|4,-1 count on|1,-2 counter|1,-2 counterpart
1,0 counti|-1,4 country|-1,1 country'|4,-1 county|0,-3 courier|0,-2 cours|-5,6 court|-1,6 court .|-4,-9 cover|-5,-5 cover .|-1,5 cran|-2,2 crash
-1,-4 craven|-2,6 credit|-9,6 credit for|4,-2 criminal|9,-10 critic|-1,2 critical|0,4 criticis|0,4 criticis the|-3,-3 criticism|-4,-1 criticiz
-1,0 crowd|-1,-3 custom|-1,4 customer|-1,3 customer .|1,4 cut|-2,-1 cybersecurity|0,-3 d-main|0,2 d-n|1,0 d-or|1,2 d-wash|-3,1 dam|-3,1 dam .
-7,-9 dat|-2,-2 data|-2,7 day|-3,2 day ,|-3,-2 day .|-6,-11 day befor|0,3 day instead|6,8 day is|-1,-4 day later|-1,3 day notic|1,5 day one
-3,-3 day period|-1,-3 day to|8,-2 day was|0,3 day window|-1,2 days'|-1,-2 dayton|-5,-9 dead|-2,1 deadlin|5,2 deadlin .|-4,-4 deadlin for|-3,-4 deal
-2,-2 debat|1,0 decad|-7,-4 december|-8,-8 decid|-4,-6 decid which|-1,-3 decid who|-1,-4 decision|-9,-7 declin|-9,-7 declin to|-1,-2 deep|9,-5 defend
5,-2 defend the|5,-1 defender|3,-1 defens|3,-1 defens bill|-1,-1 deferr|1,-5 deferral|1,-2 delay|3,5 delay "|6,-2 delight|6,-2 delight .|4,-5 deliver
4,-4 deliver a|4,0 deliver to|-1,-1 delivery|1,4 demand|4,0 democrat|3,-2 democrat on|-3,-11 deni|0,1 denounc|-3,4 denver|3,-3 department
-3,-3 department'|-1,0 deployment|-4,-2 deputy|-3,-2 deputy director|-2,-3 describ|-2,-5 describ the|-3,-6 deserv|0,-1 designat|4,-5 desk
-8,-1 determin|-7,-6 determin which|-1,0 develop|-1,-2 developer|-2,-4 devic|-2,-3 did|-2,-3 did not|4,5 did the|1,-6 didn't|-2,0 die|-5,-5 different
-3,-7 different .|-1,-4 different not|1,4 different reason|-1,2 digital|-1,-1 diner|-1,1 diplomatic|7,2 directiv|10,-4 directiv "|-1,-4 director
3,1 director ,|-3,-7 director of|0,-5 disagreement|-1,8 disappoint|0,4 disappointment|0,1 disapproval|0,-2 disaster|-2,-5 disclos|2,-5 disclosur
-4,-3 discus|-1,1 disgrac|-2,-2 dislik|13,-4 dismiss|3,2 dismiss the|0,-2 dispatch|-2,-7 disput|0,2 dissent|-3,7 distast|-1,0 district|-8,-7 divid
-2,-3 divid .|1,0 do|7,-3 do .|-6,6 do it|-4,1 do not|3,-5 do the|-1,-2 dock|-1,0 document|0,-4 doe|5,-2 doe ,|-4,5 doe .|-8,-5 doe not|-5,3 doesn't
3,-3 doing|1,-2 dollar|3,-1 don|8,3 don't|-5,2 donor|2,10 door|-1,7 door .|1,2 doubl|5,4 doubt|-3,1 down|-6,4 down .|0,1 dozen|0,-2 dr|3,2 draft
3,-4 draft ,|2,-5 draft .|-5,1 draw|-3,3 drawer|-2,-6 drawn|-1,0 drink|-2,1 driv|-3,5 driver|0,-1 driverles|-4,3 dron|-4,0 drop|3,-11 dropp its
-2,-2 drov|-4,5 dry|-4,-3 due|-4,-1 due to|0,1 duplicat|-2,-6 duplicativ|-4,-5 dur|-3,-1 dutch|-2,1 each|3,0 eager|2,-5 ear|-3,-4 earlier|0,2 earning
-1,5 earth|7,-1 easier|-1,0 east|2,2 easter|-7,-6 easy|1,5 echo|-2,-1 edit|-1,1 effect|0,-3 either|-2,-7 either .|0,2 el|-1,-2 elaborat|-7,-5 eleven
-3,-3 els|-4,-5 email|-1,2 employe|-1,6 employe .|0,1 employer|-6,-1 end of|8,-2 endors|3,2 endors it|8,-1 endors the|3,-2 endorsement
3,-2 endorsement .|-1,1 energy|-1,3 engineer|0,3 enough|-1,3 enough to|4,-1 enthusiastic|0,-2 eo|0,-4 epa|1,-1 equipment|-1,-1 estimat|-1,6 eternity
-2,1 europ|-1,-2 evaluat|-3,-4 eve|1,-8 even|1,-1 event|0,2 ever|-1,2 every|1,-4 every day|0,-4 everybody|1,-5 everyon|-2,-2 everyth|-2,-3 evidenc
-3,3 exact|-1,4 exact as|-2,-2 exceed|0,1 exception|0,4 exclud|-2,-1 executiv|2,-4 executiv @|2,4 executiv director|-10,-3 executiv order|-3,-2 exempt
1,3 exempt .|-4,6 exemption|-1,6 exemption for|-1,-2 exercis|2,5 exist|4,-3 exist .|-3,-7 expect|-6,-4 expect to|1,-7 explain|-3,2 export
-2,3 exporter|-2,4 exporter ,|0,-4 expos|-2,-5 exposur|1,5 express|-2,-5 express no|2,-1 extend|0,-3 extension|-2,10 eye|0,3 faa|4,0 fac|-2,1 fail
-1,-2 faint|1,-2 fair|-3,-3 fall|-3,-2 fall .|-1,-2 fals|-1,6 famili|-7,-3 far|-1,3 farc|-3,-3 farm|-1,6 farmer|-2,-2 fast|8,0 favor|1,3 favor a
5,-1 favor of|4,0 favor on|-1,3 favorit|0,-1 favour|2,0 fear|-2,5 fear that|-1,6 fear the|3,-2 february|3,-1 february #|8,1 federal|2,1 federation
-3,4 fee|-7,-2 feedback|-3,7 feel|-1,4 feel exact|-2,-4 feeling|-3,-3 fellow|-1,0 felt|3,-2 few|-2,1 fewer|3,-8 field|2,-3 field .|-7,2 fight
-1,4 fight the|-4,0 figur|-6,2 fil|2,-1 fill|-4,-1 fin|4,2 fin .|-4,-6 final|-3,-2 final text|-2,-2 finaliz|-1,-2 find|4,-5 fir|5,-9 firm|3,-1 firm on
-1,-9 first|-4,-3 first .|5,-1 first draft|-4,-4 fish|-1,2 fisheri|-10,0 fiv|-4,0 fix|0,-1 fleet|-1,-1 flew|-1,-1 flight|3,-1 flinch|3,-1 flinch .
-1,4 float|0,5 float #|7,-2 flood|2,1 floor|1,-3 fly|-1,1 fold|-7,-3 follow|0,-3 follow suit|-4,-3 follow the|-3,-4 foolish|5,-5 foot|6,3 for
-1,9 for #|-7,0 for @|3,0 for a|1,5 for an|9,-4 for it|-3,-1 for its|4,-2 for listen|-2,9 for one|-3,0 for small|4,-2 for the|-5,0 for their
-3,0 for them|9,-6 for thi|0,4 for washington|-3,4 for week|6,-2 for year|2,-6 forc|1,-3 forc one|-1,2 forecast|0,-5 foreign|0,3 foreigner|1,2 forgiv
-4,2 form|1,4 form ,|-7,2 form .|-1,-3 formal|4,2 former|4,0 former @|9,-2 fortun|9,-4 forty|1,2 forward|2,8 fought|-2,4 fought it|-2,7 fought the
-4,-7 found|-3,-6 found that|0,-4 founder|0,-4 founder @|-2,-1 four|-2,0 fourteen|-4,2 freez|0,3 french|-2,-9 friday|-3,-9 friday that|-7,-2 friend
-4,-1 from|-1,-4 from a|4,1 from day|4,1 from the|-2,-3 front|-1,-4 front of|-1,7 frustration|0,-1 ftc|-3,0 ful|1,5 full|4,-1 full-pag|-1,3 fum
2,-1 fund|-1,7 furiou|7,2 further|6,0 further and|0,5 fury|-2,-1 gain|4,-6 gam|-1,-1 garden|6,-2 gat|-1,0 gav|-2,-3 gav evidenc|4,-1 gav it
-1,4 gav the|-3,1 general|1,-3 general @|-3,1 general counsel|-1,6 general to|4,-1 generou|1,-3 georgia|-5,-10 get|2,-3 gett|-4,2 gift|-4,2 gift to
0,-1 giv|-2,4 giv the|5,1 given|3,-1 glad|6,0 go|8,-3 go further|-4,2 goal|0,-4 goal of|1,-2 goe|1,-2 going|-5,-2 going to|4,5 gon|-3,1 good
-2,6 good .|-4,3 got|-1,-7 got a|-2,9 got to|-3,4 government|-1,0 governor|-6,-7 grant|-3,-4 grant .|7,-4 gratifi|1,5 greet|1,5 greet the|0,4 ground
2,-10 group|-1,9 grumbl|-1,-2 gues|2,-5 guess|2,-5 guess .|-1,-2 guidanc|-1,4 gut|-1,2 gutt|4,-1 hack|5,0 hacker|-3,-3 had|-1,-7 had "|-2,6 had .
-5,-3 had already|6,-1 had argu|-4,-4 had ask|-3,0 had been|6,-2 had lobbi|-5,-3 had not|-2,-3 had promis|3,-1 had push|-4,-3 hadn't|4,-2 hail
4,-2 hail the|4,-2 half|-1,-2 halloran|-12,11 hand|-1,-1 handl|-3,-4 happen|-4,4 happy|2,7 hard|-3,0 harder|5,4 harvest|-1,0 has|-5,3 has "
-2,5 has ask|-4,-2 has been|-1,5 has call|4,0 has campaign|5,1 has com|4,1 has introduc|-5,-5 has kept|7,-1 has mad|-3,5 has never|-3,5 has no
-2,-8 has not|-5,4 has promis|0,3 has propos|-1,-3 has said|2,-5 has sinc|3,-1 has sued|-1,6 has the|-1,4 has threaten|-1,3 has thrown|3,-2 has told
4,3 has urg|-1,4 has vow|-4,2 has yet|-2,-3 hasn't|6,-2 hat|0,-3 hav|4,-3 hav been|3,4 hav com|0,4 hav criticis|-1,-3 hav had|-3,-1 hav it
-1,-3 hav no|-3,7 hav non|-2,-4 hav not|-2,6 hav preferr|3,-1 hav put|0,-3 hav said|-2,-4 hav to|-2,-3 hav yet|-4,-6 he|0,-3 he is|-3,-5 he said
-2,-7 he was|3,3 he would|-1,-2 he'|1,2 he'd|-1,2 he'll|11,-6 head|2,-3 head of|-2,5 headquarter|-1,6 headquarter thi|-1,-6 hear|4,-2 hear on
-9,-5 heard|-3,-1 heard from|6,-1 hearing|6,-1 hearing .|0,-1 heart|3,-2 held|-8,-3 help|2,3 her|-1,4 her .|-3,5 herself|5,4 hid|1,-4 hid its
5,-2 high|-1,3 high-impact|-1,-1 high-risk|3,-3 higher|4,0 higher match|0,1 hill|6,-1 him|4,0 him .|6,-2 him not|3,-1 him to|-1,-1 himself|-1,-4 hint
-5,0 hir|3,-3 hir @|1,-2 his|0,5 hit|8,-4 hol|-1,0 hold|-1,-4 hold an|-2,4 hold on|-1,0 holiday|2,-2 hom|0,2 honest|-2,1 hop|-2,-2 hospital|4,0 host
-3,0 hotel|-4,2 hour|-2,4 hour .|1,4 hous|-1,-4 hous .|3,-2 hous to|-6,-6 how|-1,-3 how much|-2,-1 hurry|0,1 hurt|-4,-10 i|3,-1 i am|-1,-3 i hav
-1,5 i will|4,-2 i would|8,-1 i'd|3,-3 i'll|-2,-2 i'm|-1,-3 i'v|-2,-2 idea|-3,4 idea .|2,-6 if|-5,-1 if it|3,-1 if small|3,-2 ignor|1,-3 immediate
4,-1 impos|-2,4 improvement|2,-2 in|5,-3 in #|-5,-3 in .|7,-6 in an|-3,-2 in april|8,0 in baltimor|-1,4 in comment|-4,6 in court|-4,-1 in december
5,-3 in favor|-1,-4 in front|-1,7 in her|6,1 in it|1,6 in its|-3,-8 in january|-3,1 in july|-4,-6 in march|3,-4 in may|-1,3 in my|-3,4 in november
-2,-3 in october|2,-6 in privat|-5,6 in public|-3,6 in search|5,-3 in support|-4,-1 in the|-5,5 in thi|3,0 in to|-2,-2 incident|4,-3 includ
0,1 independent|-4,-1 indicat|1,5 industry|-3,3 industry .|4,-2 industry'|-2,-3 information|-1,-2 input|2,-4 insid|-6,1 insist|0,3 inspection
-4,-1 inspector|-1,-3 inspector .|-1,3 inspector general|0,2 installation|-3,6 instead|-3,0 instead .|3,3 instead of|3,1 insult|-3,1 intelligenc
2,-1 intend|-1,1 internal|-2,-5 interview|-6,2 into|2,-4 introduc|-1,-3 intrusion|2,0 inventory|1,0 investor|-4,-2 iowa|1,-3 is|-2,-4 is "|4,0 is @
1,-3 is a|-3,-3 is better|3,-2 is fin|7,-3 is for|2,-6 is in|1,3 is said|1,-6 is the|-2,-6 is to|-4,2 is too|-1,-4 is unclear|-11,12 isn't|-4,2 issu
-4,-3 issu a|10,6 it|-6,5 it "|-5,-7 it ,|5,4 it .|1,5 it a|1,5 it as|1,4 it at|0,-5 it back|3,1 it be|1,-5 it can|5,-1 it could|0,4 it delay
-2,-3 it describ|-2,4 it doe|-4,0 it down|4,0 it from|-5,1 it has|2,-6 it in|5,-2 it into|-4,4 it is|-2,-3 it on|4,-1 it right|3,1 it say|3,-3 it sinc
-2,-3 it that|-1,-5 it thi|0,-3 it to|1,-3 it too|-6,1 it was|-3,0 it with|6,0 it'|-1,5 it' a|7,7 its|1,4 its chief|-1,-5 its deputy|5,4 its director
4,-1 its endorsement|-5,-1 its member|-3,-3 its objection|3,2 its own|3,-3 its rival|0,4 its secretary|-6,9 its support|0,-6 itself|-4,-2 itself .
-1,-1 ive|0,-1 jan|-4,-5 january|0,4 january #|-1,-6 january .|-1,-3 january that|-2,-4 job|2,-4 job .|-6,4 join|5,-5 joint|3,-5 joint letter
-2,-1 judg|1,-3 july|-3,-5 jun|-3,-5 jun #|-2,-1 jurisdiction|-4,1 just|1,-4 keep|-6,3 keep the|0,2 keeper|-8,-11 kept|3,4 key|-2,5 kill|1,1 kind
-1,3 know|1,-1 known|1,-4 known that|0,1 korea|2,2 lab|0,1 laboratory|-1,-2 lack|3,2 languag|3,-1 lap|-2,-4 larg|0,1 largest|-2,-1 laser|-4,-1 last
-4,-1 last friday|4,2 last month|-3,-1 last week|-3,-2 last year|5,-2 lat|-8,-4 later|-1,-4 later .|-8,-3 laugh|-6,1 launch|1,-2 law|4,-6 law .
-3,2 lawn|-2,-3 lawn .|-3,0 lawsuit|-1,3 lawsuit .|-1,-5 lawyer|1,-2 lead|1,-1 leader|-3,-4 leak|6,4 lean|4,-5 learn|5,-4 least|-7,-4 leav
-3,-2 leav for|-1,-4 leav the|-2,9 led|-1,5 led a|-1,5 led the|-5,2 left|-2,3 legal|8,0 legislation|1,0 lend|0,4 lender|5,-2 lent|-5,6 les|6,-2 let
3,1 let it|-1,-6 let the|3,2 letter|-3,4 letter to|5,-2 level|6,-2 level the|-2,0 licens|-3,4 lik|-9,3 lik a|-1,6 lik it|1,3 lik to|-1,4 liken
-1,4 liken the|0,1 limit|0,6 lin|-5,0 lin .|5,4 lin up|-5,0 list|-4,0 list .|3,-3 listen|-3,2 listen ,|4,0 listen to|-1,-1 litigation|-7,0 littl
-4,-7 liv|-10,-5 liv with|3,2 load|3,-1 loaf|-2,2 loath|5,6 lobbi|-1,3 lobbi against|7,4 lobbi for|-4,0 lobby|-4,7 lobbyist|4,0 lock|-2,-1 long
-3,-2 long as|3,-1 long overdu|-3,3 longer|-1,5 longer runway|-11,-1 look|-2,-7 look .|-2,-4 look at|3,-3 loosen|0,-3 los|6,1 los a|0,-9 lost|-3,0 lot
-2,1 low|4,-1 lower|-7,10 lukewarm|0,3 m|0,3 m .|0,-1 machin|0,-10 mad|-3,-1 mad no|9,-3 mad the|-2,-5 mail|2,1 main|1,-4 maintain|-1,0 major
-1,-9 mak|4,-2 mak no|-2,-5 maker|-1,-1 man|-1,3 manag|3,1 manager|-1,7 mandat|-4,-8 mandatory|-2,-4 manner|-2,4 many|-3,-2 map|-6,1 march
-4,0 march #|-2,6 march ,|2,-7 march .|4,-3 mark|0,4 market|-2,-1 marsh|4,1 match|-2,1 math|-1,-3 mathematic|-1,-9 matter|-1,-4 matter .|-5,-10 may
-3,-5 may .|-2,-1 mayor|-1,4 mayor @|-6,-5 me|-1,3 me ,|4,-3 me .|2,-1 mean|4,-2 mean to|-4,-2 meant|-4,0 measur|0,1 medical|-8,-7 meet|-3,-1 meet ,
-3,-4 meet .|0,-1 member|-2,-3 member to|8,4 memo|6,3 memo .|3,1 memo'|-2,3 memorandum|2,3 memorandum ,|1,-4 memorandum .|1,-1 merit|-4,2 met
-3,-3 met with|-2,-4 middl|-3,-1 middl .|-1,-2 midterm|-5,-3 might|-1,0 millbrook|-3,-1 million|-2,-1 min|-4,-2 mind|-4,-3 mind .|1,-2 minimum
-3,-1 minister|-5,-1 minister @|-1,-4 minut|-1,5 misgiving|-2,4 miss|-2,-3 mistak|-2,-4 mistak .|-2,-3 mix|-3,-10 model|-7,-2 model ,|3,0 model are
-3,1 model to|3,0 modest|3,0 modest and|-5,-3 monday|-1,4 monday .|-1,2 money|-1,5 money .|-2,3 money for|-3,-3 month|-1,-4 month .|-1,5 month as
-3,-4 month of|-2,-4 month that|10,-2 moon|-6,-3 mor|-2,-3 mor tim|-4,3 morn|-2,0 most|1,-3 most of|-2,-5 most to|-2,7 mov|-1,6 mov .|2,-1 mr|4,1 mr @
-1,-6 ms|2,-5 much|0,2 mus|-1,1 museum|-1,-2 must|-5,-6 my|2,2 nam|8,-2 nam to|0,1 narrow|0,2 national|0,4 near|1,1 need|4,-1 need to|4,0 neighbor
-5,-9 neither|-5,-7 neutral|-5,-5 neutral .|-5,5 never|-2,-5 never oppos|-4,-4 new|3,3 newspaper|-1,-9 next|-2,-5 night|-2,-4 night .|-3,0 nin
-8,-1 no|-2,11 no .|-5,-2 no objection|-5,-5 no position|-1,-3 no reason|-2,-5 no view|2,-3 nobody|6,-2 nobody should|2,5 nomine|-5,3 non|-4,7 non of
-2,-1 noon|-7,-8 nor|-1,-4 nor oppos|-2,-1 norfolk|-5,-1 not|-1,3 not #|-6,10 not .|-1,-3 not :|-3,-1 not alon|-1,3 not been|-2,-3 not comment
5,-1 not hid|-5,-2 not in|-1,5 not on|-3,1 not oppos|-5,-1 not said|-3,-8 not say|-6,2 not sign|7,-2 not so|-1,7 not support|5,-3 not that
-5,1 not the|6,7 not to|2,4 not vot|4,0 noth|-4,-2 noth .|-1,4 noth to|2,0 notic|0,5 notic instead|-1,-2 notify|-3,3 november|-3,1 november .
-2,-5 now|-2,1 nowher|-2,10 nuisanc|0,1 number|2,3 number .|0,3 nursery|-5,15 object|-3,6 object .|-2,10 object to|-10,-6 objection|-4,-2 objection .
0,2 oblig|3,2 observ|-3,-2 obtain|-1,-1 oct|-4,0 october|0,-3 october #|-3,5 october .|-1,3 of|0,5 of #|-1,5 of @|6,1 of a|-4,-3 of an|-3,1 of delay
1,7 of its|-1,4 of staff|0,3 of the|-2,4 of them|3,4 of thi|0,-5 of two|-1,0 off|1,-7 off .|3,0 off the|-1,-2 offer|5,-1 offer the|4,-3 offer to
-6,-2 offic|-1,0 officer|-4,-5 official|-1,-2 often|0,-4 ohio|-1,-1 okonkwo|1,-2 old|-2,-3 omb|1,-2 on|-3,-5 on #|5,4 on .|-1,7 on a|6,5 on it
-2,-3 on its|0,4 on january|-3,-3 on monday|5,-2 on our|-6,-4 on sunday|1,-5 on thursday|-3,-2 on tuesday|-4,-1 on wednesday|7,-1 onc|4,2 one
-4,6 one .|3,-5 one of|-2,-4 only|3,-1 only if|-4,-5 only that|2,-3 op-|-3,1 open|0,-5 open question|0,2 operat|2,-3 operator|0,-4 opinion|-9,3 oppos
-2,4 oppos .|-3,3 oppos it|-6,4 oppos the|4,0 opposit|9,-3 opposit view|-1,11 opposition|0,5 opposition .|-2,-3 opt|-3,-4 optional|-3,-4 optional .
-2,0 or|5,1 order|-5,-2 order ,|3,2 order .|-3,-4 order a|3,-8 order and|2,5 order as|2,4 order in|-5,-4 order is|-3,0 order on|4,1 order sinc
-3,-3 order that|3,-1 order to|-3,-2 order will|4,3 order'|0,2 oregon|-5,-5 other|-3,-3 other way|5,-2 otherwis|2,2 our|0,5 our customer
2,5 our member|0,2 out|-1,3 out ,|-4,0 out .|3,0 out a|6,-4 out for|3,3 out in|-6,-3 out of|5,-1 outag|5,1 outright|5,1 outright .|-1,2 outset
4,1 outsid|0,1 over|-4,3 over .|2,-6 over a|-3,0 over it|3,-3 over the|4,0 over to|4,-1 overdu|3,-1 overdu .|7,-2 overrul|-2,-2 oversight|-4,3 own
5,-5 own .|-1,-2 owner|-2,-5 pack|1,-1 pag|4,-2 panel|-6,0 paper|-4,3 paperwork|-1,3 paperwork in|-3,1 paragraph|-3,5 park|7,-5 part|-2,3 part of
-2,-3 partner|-8,-5 party|2,-1 pas|0,2 paso|-1,-1 pass|2,-3 passion|1,2 past|-2,1 patienc|-6,7 patient|3,-2 paus|1,6 pay|-2,6 pay for|1,-2 peac
-1,1 penalti|-2,8 peopl|-2,2 per|-2,-4 perhap|-6,4 period|-1,1 permission|-3,5 persuad|-5,4 phon|-4,1 phon .|-1,3 phon book|-5,-5 pick|0,8 picket
2,-2 pipett|-5,2 plac|-1,3 plain|2,0 plan|-2,-5 plan to|1,-2 plan'|-3,4 plann|-2,3 plann to|-2,-7 plant|-5,2 plant .|-3,-5 plant in|-1,0 plasma
-1,2 platform|3,-1 play|-1,4 plead|-1,4 plead for|7,-1 pleas|0,3 pleas .|7,-1 pledg|6,1 plenty|6,1 plenty .|0,2 podcast|-1,3 point|-2,-2 policy
3,-1 policy ,|-2,-4 polit|-3,-5 poll|9,-1 popp|4,-3 port|-1,-4 port .|-7,-8 position|-2,-5 position .|-4,-2 position on|-3,2 post|-3,-6 postpon
-1,2 postponement|3,0 postponement .|-1,3 pour|-2,0 power|0,-6 prais|5,-1 prais it|-2,-4 prais the|0,2 pre-releas|0,3 predict|4,2 prefer|-2,8 preferr
-1,5 premis|0,2 prepar|-1,-7 pres|-4,-5 pres secretary|-3,-2 present|1,1 president|-2,3 president .|3,-1 president for|-1,4 president on
11,1 president to|-2,-2 president'|0,-1 presidential|5,0 press|3,6 press for|0,-4 pressur|5,2 prevail|4,-2 pric|-2,2 prim|0,-3 principl|-2,-2 prior
0,2 privacy|2,-6 privat|-3,0 private|3,3 problem|-1,3 problem .|0,-1 proces|-2,3 proclamation|-2,-1 product|-1,2 professor|1,2 profit|-8,0 program
-6,2 program .|-1,5 prohibit|1,-1 project|-11,2 promis|0,-8 promis a|4,2 promis to|-4,7 propos|-1,7 propos #|0,3 propos a|-1,3 proposal|2,-4 protect
4,-2 protect job|0,1 protest|7,0 provid|8,-4 provid that|1,0 public|0,1 publication|-6,-4 publish|0,-6 publish a|-5,8 pull|-3,-1 pump|-1,6 punch
1,4 purchas|-3,-1 purpos|-3,-2 purpos .|2,0 push|-8,4 push back|9,-4 push for|5,4 put|4,0 put their|-1,2 qualify|-3,2 quarrel|-3,3 quarrel with
-3,-5 quarter|-7,3 question|-1,-4 question .|-2,-3 question to|-2,8 question whether|1,3 quick|1,3 quick to|1,-4 quiet|4,-3 quiet .|2,-1 r-ind
-5,-1 r-main|0,1 r-mo|-1,4 r-texa|-6,0 radio|1,6 rais|-1,7 rais concern|3,-3 ral|5,-2 ral outsid|2,-1 ralli|3,-3 rank|-2,5 rat|-3,4 rather
0,4 rather hav|-1,2 reach|-7,-1 reactor|-14,0 read|-6,-3 read the|-9,-2 ready|-5,0 ready .|3,-2 real|-2,0 reason|1,4 reason :|-3,0 reason for
5,-1 reasonabl|-4,-4 recall|0,-2 receiv|3,-1 reces|3,-1 reces .|0,2 recip|5,2 reckon|-1,0 recommend|-5,-1 record|0,1 reduc|-2,-3 referr
-2,-3 referr question|-8,1 refus|-6,3 refus to|-1,7 regard|-2,5 regard the|7,-3 regardles|3,2 regim|-3,3 register|-5,-5 regret|-2,-6 regret the
-1,5 regrettabl|0,-2 regulat|4,6 regulator|6,1 regulator .|8,-3 reinstat|1,2 reject|3,1 rejoic|-3,-1 releas|7,-3 relief|5,-1 relief .|10,-3 reliev
0,-2 remain|-5,5 remain to|4,-1 remember|-2,-3 remind|-1,4 rent|-2,4 rep|-1,6 rep .|0,1 repeat|-4,-3 report|-5,-4 report .|-2,-6 report the
1,5 report to|-3,-5 reporter|-3,3 reporter on|3,-1 reporter that|-2,-5 represent|3,1 represent #|-3,2 representativ|-3,2 representativ @
3,5 republican|1,-4 republican ,|2,4 republican from|4,-1 reputation|1,-4 request|-1,-4 requir|-6,5 requirement|-3,3 requirement .
-4,-1 requirement and|2,-1 reschedul|-2,0 research|-1,6 reservation|1,4 reservation .|-1,1 resident|1,-3 resign|-2,0 resolution|1,-2 respond
-2,-4 rest|-6,-6 result|0,1 retreat|-5,-2 return|-3,0 return .|-6,-9 review|6,-2 review ,|-3,-5 review .|-5,-5 review the|-5,-3 revis|2,-2 reviv
-1,-1 revok|0,1 reward|-2,-1 rewritten|8,-6 right|-1,1 ris|5,-3 risk|6,0 rival|-2,-2 road|1,0 rol|-1,-5 rol .|-2,6 room|-2,-2 root|-1,-1 ros
5,-5 round|-2,-6 rout|-3,3 routin|-1,1 row|1,0 rul|-8,0 rul .|5,-1 rul and|-2,-3 rul for|-4,-3 rul is|-2,5 rul was|-5,4 run|-2,-5 run the|-1,4 runn
-1,5 runway|0,-1 rural|-4,-1 rush|1,-1 safety|4,1 safety .|4,4 said|-5,2 said ,|4,0 said @|-1,4 said a|5,-3 said he|3,1 said it|-4,2 said its
0,-7 said last|-4,0 said noth|-5,2 said on|0,-3 said that|-2,6 said the|4,4 said to|-4,-1 sal|-3,-2 sal .|-3,4 sam|-1,-6 sampl|-2,0 san|-2,-1 satellit
5,0 satisfi|0,-5 saturday .|3,1 sav|2,-10 saw|2,-1 say|1,-3 say ,|-6,8 say .|5,0 say @|3,0 say he|-4,-2 say in|3,-3 say it|-2,-4 say only|8,0 say that
6,0 say the|-2,-3 say what|-2,-6 say whether|-1,1 scalpel|-6,-7 schedul|-3,-2 schedul to|0,-1 schem|-1,-5 school|-1,-3 school .|-2,-6 scientist
-3,5 scrap|5,2 scratch|4,-2 screen|-1,1 sea|-3,6 search|-3,6 search of|2,-3 season|-4,-1 seat|-3,-5 second|-2,5 secret|-1,4 secret .|-5,-4 secretary
-1,-3 secretary @|2,2 section|2,-1 security|-3,4 see|-4,3 see it|3,-2 see my|-5,2 see no|-1,0 seek|-2,1 seem|-7,-7 seen|-2,-3 sell|3,3 sen|3,3 sen .
-4,0 senator|-4,0 senator @|-1,-7 send|3,-3 send the|-1,-2 senior|7,-1 sens|-1,-2 sensor|-2,-1 sent|2,0 separat|-1,-1 sept|-3,-6 september
-3,-2 september .|0,3 sequenc|-5,2 seriou|-1,-1 serv|0,2 servic|-4,-3 session|-8,-1 set|-1,2 setback|-5,-4 settl|-1,3 seven-day|1,-2 several
-2,4 shadow|-1,-1 shall|-9,3 shar|-4,-4 shar its|-3,-3 shar the|-2,2 sharp|-4,-5 she|-1,-4 she "|-2,-7 she had|-4,-2 she told|3,0 she was|3,0 she'
-1,-1 shedd|-5,0 shelv|0,1 sheriff|-2,-1 shift|-2,-2 shipment|4,0 shop|0,1 shopp|-6,-1 short|-4,-7 short of|-1,-4 shorten|0,-3 shorten the
-3,4 shorter|2,2 should|1,5 should be|-2,-4 should hav|3,1 should not|5,-2 show|0,-2 shown|-2,-3 shrugg|4,1 shut|3,1 sick|3,1 sid|2,-10 sid .
4,5 sid of|0,7 sid with|7,-11 sign|-4,-1 sign "|7,-3 sign ,|-3,2 sign an|5,-3 sign it|-2,-6 sign the|3,-2 signal|1,-4 signatur|-2,-2 silent
-2,-4 silent .|2,-2 similar|3,-1 simp|-2,-3 simpl|3,-3 sinc|0,-3 sinc #|-1,3 sinc it|3,-1 sinc last|-3,-1 sit|-3,-5 six|-1,5 sixty|0,1 siz
-2,-2 skeptical|0,-2 skin|4,0 sky|-1,4 slamm|-1,2 slap|0,-5 sleep|3,-1 slept|-1,-5 slot|-3,6 small town|2,0 smaller|2,-1 smil|5,0 so|-3,-1 so .
1,2 softer|2,5 softwar|3,3 softwar .|-2,5 sold|-2,4 solution|-1,4 solution in|3,0 somebody|-1,-3 someon|0,-4 someth|-3,-2 somewher|5,-2 soon
5,-1 soon .|0,6 sooner|-2,-2 sorry|-12,-3 sound|-6,-6 sound lik|-1,2 sourc|-2,-2 south|-1,-5 spe|2,-2 speak|0,4 speaker|1,1 speech|2,1 spend
3,3 spend bill|-2,5 spent|-9,-11 split|-3,-2 split .|-2,-5 split :|3,-2 spok|-1,-3 spoken|-6,-4 spokesman|-2,-3 spokesman @|-3,0 spokeswoman|2,2 spr
-6,-1 staff|-1,8 staff ,|3,-1 staff .|-1,2 stag|4,-4 stak|-1,-5 stall|-1,0 stamp|-1,1 stamped|6,-1 stand|-5,-4 stand .|2,-3 stand behind
3,-1 stand firm|0,-1 standard|8,3 start|0,-3 start ,|10,-1 start .|-7,7 start-up|-5,0 stat|-1,4 stat ,|-5,-2 stat .|3,-1 statement|0,-4 statement .
6,1 statement that|2,4 statut|7,-4 statut .|-4,0 stay|1,-3 step|-4,-9 still|5,-9 stood|0,-6 stop|-7,-2 stopp|-3,-1 street|-2,-2 strengthen
10,-3 stricter|-5,12 strip|-2,6 strong|-2,-7 struck|-2,-7 struck a|-1,-3 studi|-2,-2 study|3,-1 subcommitte|0,-2 subject|-1,-3 submit|-3,-3 submitt
0,1 subsidy|-1,-5 such|4,2 such a|4,0 such an|-1,5 sue|3,-1 sued|-3,9 suggest|-4,1 suit|1,0 summer|-6,-4 sunday|-5,-2 sunday .|1,-2 sunk|6,-1 sunlight
-1,-1 sunshin|0,2 supplier|4,-4 support|-4,-2 support "|4,0 support a|-4,5 support behind|4,-1 support in|5,-3 support of|3,0 support too
6,-2 supporter|9,-1 supportiv|7,-1 supportiv .|-5,-4 suppos|-5,-4 suppos to|-2,0 sur|-3,5 surfac|-3,5 surfac in|-3,0 surpris|0,1 surrender
-6,-5 surviv|-4,-3 surviv .|0,1 suspect|1,-1 suspension|-2,3 switch|-2,-2 switchboard|-3,2 sympathetic|-8,-3 system|-2,-5 system .|-1,-4 tabl
-3,2 tack|-2,-1 tak|-3,-1 tak no|-3,-2 tak part|5,5 tak the|-6,-6 taken|-3,0 taken a|3,-6 talk|1,-4 tap|-1,-1 task|-2,9 tax|-1,3 tax on|-2,-3 teach
-1,-1 tear|-1,-1 technical|1,0 technology|-7,-5 telephon|-4,-5 telephon call|1,-2 television|-2,-2 tell|-1,2 ten|-3,2 ten day|1,1 term|1,-5 test
4,-4 test .|8,-1 testifi|4,0 testifi in|-1,-1 testify|0,2 texa|4,-5 text|2,-3 text .|-4,-1 than|-1,4 than the|2,-3 thank|-2,3 that|6,-3 that "
-3,0 that #|-3,-4 that .|7,-3 that @|-1,5 that a|5,-1 that an|4,-2 that control|4,0 that disclosur|1,-5 that he|0,-3 that her|-5,-4 that his
-2,-3 that is|5,2 that nobody|-3,-2 that she|-4,3 that the|-3,0 that they|0,-5 that was|5,3 the|6,-3 the #|-7,-4 the @|3,3 the administration
3,0 the august|-4,2 the call|-4,0 the ceremony|4,-3 the chang|0,-3 the comment|-1,-8 the committe|-3,-5 the company|5,-2 the company'|6,-4 the cost
6,0 the county|3,5 the delay|6,-3 the department|5,5 the directiv|5,2 the door|-1,4 the draft|-3,4 the fee|-3,5 the fil|-4,2 the fin|-4,-2 the final
-3,-2 the firm|4,2 the first|-4,2 the goal|6,-1 the hear|-1,3 the hous|-5,2 the idea|-8,-1 the job|-4,-2 the last|-3,-4 the law|7,-2 the least
0,4 the market|-5,-4 the matter|4,1 the memo|3,1 the memo'|0,5 the memorandum|-2,-4 the middl|4,-3 the model|-4,3 the money|-2,-4 the most
-1,6 the mov|9,-7 the new|-1,-4 the next|3,-6 the notic|4,1 the only|4,0 the opposit|-1,3 the opposition|8,2 the order|4,3 the order'|-1,-3 the other
3,-1 the paus|0,5 the peopl|0,4 the plan|-1,4 the plann|0,6 the plant|0,6 the postponement|1,7 the president|-1,5 the proclamation|0,-4 the report
0,4 the requirement|3,1 the review|7,-3 the right|-1,6 the room|4,5 the rul|-2,6 the sam|-2,-3 the second|5,2 the sid|-1,-6 the sign|-7,-4 the staff
-4,0 the stat|6,1 the test|-2,7 the tim|-1,3 the way|1,3 the whit|0,3 the whol|-3,-2 the work|6,-4 the worst|-3,-14 their|4,0 their nam
3,0 their support|-5,-4 them|-2,-6 them .|-1,-2 then|0,2 ther|-1,2 there'|-1,6 thes|-8,-6 they|3,-1 they could|-7,0 they had|3,-1 they let
-4,-9 they want|5,1 they will|-1,6 they'll|-3,2 thi|-3,-7 thi .|-2,6 thi is|7,1 thi memo|3,4 thi one|0,-6 thi order|-2,-5 thi way|-1,-3 thi week
-4,-5 thi year|-2,10 thiev|7,7 thing|1,7 think|7,1 think that|-4,3 think the|-3,1 third|3,-1 thirty|3,-3 thirty day|-2,0 thirty-fiv|5,2 thos
-4,-1 though|-1,3 though not|0,1 thought|-1,0 thoughtful|-6,1 thre|-1,3 thre tim|-1,4 thre week|1,3 threat|-1,6 threaten|-1,5 threaten to
-3,-5 threshold|1,2 threw|4,0 through|-1,3 thrown|-1,3 thrown its|-1,-7 thursday|6,-1 thursday ,|-1,-2 tie|4,1 tim|2,7 tim .|-1,-1 timelin|-1,3 timid
1,-3 tir|1,1 to|-1,3 to "|4,-5 to #|-4,2 to @|-4,1 to accept|0,4 to ask|2,7 to be|4,-3 to begin|-2,4 to block|6,-3 to bring|-4,-7 to comment
4,-1 to cover|-2,5 to cut|1,4 to do|-1,4 to endors|-1,-3 to fight|3,-3 to follow|-1,3 to go|-5,1 to hear|-4,4 to him|1,-4 to hir|4,-3 to his
10,2 to hold|-3,-1 to introduc|-5,-2 to its|4,0 to know|-1,3 to leav|-2,-5 to los|6,-1 to pres|0,4 to provid|0,-3 to publish|-2,-3 to read
-3,5 to scrap|-5,-5 to see|-5,-6 to send|0,-3 to shorten|-4,5 to sid|-4,0 to sign|2,3 to start|-4,-4 to tak|-3,-5 to tell|1,-4 to the|5,-2 to turn
-4,1 to wait|2,6 to withdraw|5,0 to writ|1,0 today|0,-1 told|6,-3 told @|0,6 told analyst|-4,2 told me|-2,-5 told reporter|-1,-3 told staff
3,3 told the|-8,2 told us|-2,-3 tomorrow|-6,-3 tomorrow ,|0,3 too|6,-3 too .|-3,1 too long|-2,5 took|1,6 took a|-1,5 took credit|-2,-4 took no
-4,-3 took the|-5,-4 tool|-2,-4 tool to|-1,1 top|-3,-4 torn|6,-1 tougher|0,-1 tower|-5,1 town|-3,2 town .|1,2 track|-3,-2 trad|-4,-2 trad minister
-1,4 trad secret|0,-1 train|0,-2 transcript|-3,-9 transparency|-2,-2 travel|-1,3 treat|-3,1 troubl|-4,1 truck|-1,2 trust|-4,5 try|-3,6 try to
-3,-2 tuesday|-7,-5 tuesday .|4,4 tuesday that|0,1 tuesday'|2,-3 turn|-1,-2 tutor|1,-1 twic|-4,-1 twic a|-2,-1 two|-4,-4 two mind|-2,7 two month
7,2 two week|5,1 two year|-1,3 two-week|0,-3 uncertain|-2,-7 unclear|0,3 unconvinc|-1,-2 undecid|-3,-9 under|-1,5 understand|1,0 understood
-1,0 underwrit|0,4 uneasy|-2,-1 unfund|-1,7 unhappy|8,-1 uniform|3,0 union|1,2 unit|-1,3 university|-2,-1 unles|-3,-5 until|4,-3 until the
0,6 unworkabl|-1,2 up|3,1 up .|1,3 up behind|2,-3 up for|-3,2 up in|5,-3 up on|-3,-3 up the|3,0 up with|-3,-2 updat|13,5 urg|4,7 urg the|0,-5 us
6,-5 us ,|-5,-4 us .|-1,3 us in|3,1 us the|-7,-1 use|-4,-4 use .|3,1 used|0,5 useful|2,2 utility|0,-1 vaccin|-1,-4 vendor|-1,2 vermont|2,-2 version
-2,-3 very|2,-1 vessel|3,3 veto|-4,0 vic|-4,0 vic president|5,-1 victory|0,1 view|3,0 view .|5,-1 vindication|1,0 virginia|-6,-3 visit|-5,3 visitor
1,-3 vocal|1,1 voic|2,-2 voluntari|-9,0 voluntary|4,-2 volunteer|8,3 vot|8,2 vot for|3,-2 vot to|4,-1 vot yes|2,5 vow|2,5 vow to|4,3 wait|5,-4 wait "
-2,-6 wait for|1,-3 waiver|-4,0 wall|3,3 want|-6,2 want a|7,1 want it|4,8 want the|-3,-5 want to|6,0 warm|7,5 warn|1,5 warn that|0,-2 wary|-5,-7 was
-3,1 was "|-6,-3 was .|1,-3 was a|5,-3 was all|4,0 was deliver|-3,-1 was due|4,-3 was not|-3,-2 was off|4,-5 was over|-4,2 was put|-3,-3 was still
-5,-4 was suppos|3,0 was the|-8,-7 was to|-3,5 washington|-2,5 wasn't|0,2 wast|-2,-4 watch|-2,5 water|-4,-2 way|-6,0 way .|-2,4 way to|3,0 we
-6,1 we are|-2,-3 we cannot|1,5 we don't|-1,6 we hav|-2,3 we wer|2,-4 we would|-1,5 we'd|2,-4 we'r|-1,-4 we'v|3,-3 weaken|-1,-2 wednesday
-5,-2 wednesday .|-3,0 wednesday night|-2,4 wednesday that|0,2 week|7,2 week ,|-8,-2 week .|-1,-3 week befor|-3,-1 week to|-3,-2 weigh|-3,-4 weigh in
6,-4 weight|6,-4 weight behind|5,-6 welcom|11,-3 welcom the|-3,-2 well|4,-3 well ,|-5,-1 well .|0,2 went|4,0 went over|0,2 wer|-3,-3 wer divid
-1,4 wer promis|-1,3 wer quick|-1,-3 west|4,-8 what|3,-3 what congres|-4,-2 whatever|-2,-4 when|-3,-1 when @|5,-1 when a|-1,-3 wher|-2,4 wherea
-14,-8 whether|0,-5 whether a|-7,-6 whether it|-2,-8 whether the|-10,-9 which|-3,0 which had|3,0 which has|-2,3 which is|4,1 which represent
0,4 which run|-2,-3 which sell|-5,6 whil|-1,0 whit|-9,-2 who|-1,4 who chair|-2,-5 who had|0,-4 who head|-4,-3 who own|-2,3 who run|-1,4 whoever
3,1 whol|3,-2 whom|1,-2 whos|-1,1 why|-1,0 wide|-7,-8 will|-5,-6 will be|-3,-1 will com|1,3 will not|-5,0 will sign|3,-1 will tak|4,-1 will vot
4,-2 win|-1,6 window|-1,-3 wing|2,1 winner|1,1 wish|0,-1 with|-3,-2 with #|-4,-2 with a|9,2 with both|0,3 with fewer|-6,-2 with it|3,-5 with its
-1,11 withdraw|-4,7 withdraw the|0,1 withdrawal|-6,6 withdrawn|-2,-4 withdrew|-2,-9 within|-1,-7 within #|5,1 without|1,2 witnes|-2,4 won|-1,-1 won't
5,0 word|3,2 word ,|-11,-8 work|-2,-3 work .|-1,-3 work with|0,2 workabl|0,5 worker|0,5 worker ,|0,2 workshop|0,4 worri|-1,5 worri that|-1,0 worry
-3,3 wors|6,-4 worst|-4,2 would|-2,8 would accept|-1,-3 would choos|-2,-3 would com|-1,4 would cost|-2,-5 would decid|-6,-5 would determin
4,-5 would do|-3,4 would driv|9,-3 would go|-2,-8 would hav|8,0 would lik|-3,3 would los|-7,-1 would not|-2,-4 would pick|4,-2 would protect
-4,5 would rather|-1,-3 would say|-2,3 would shut|-3,-1 would support|-3,3 would wait|5,-1 would welcom|-5,-3 wouldn't|0,3 wreck|5,-4 writ
-1,-3 written|-1,3 written by|3,-4 wrong|6,1 wrot|0,-5 wrot .|-1,-3 wrot in|-6,-2 wrot on|2,3 wrot the|-3,2 wyom|0,-5 year|2,-5 year ,|-2,-6 year .
-1,3 year'|6,-1 yes|4,-1 yes .|-5,3 yesterday|-3,-2 yesterday .|-8,-3 yet|-7,-1 yet to|-4,4 you
`;
