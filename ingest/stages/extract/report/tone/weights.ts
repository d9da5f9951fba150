/** What each trait of words weighs for and against, in tenths. Made by `npm run accuracy -- tone`; not by hand. */
export const WEIGHTS = `
-4,4 !about|0,-1 !accept|5,-1 !accord|2,-2 !afford|-9,-12 !against|-1,5 !agency|9,-2 !agre|-1,9 !all|-2,-2 !alon|1,-2 !alway|2,2 !another
-2,-2 !answer|-1,0 !any|-2,-4 !anybody'|-2,0 !ask|-1,2 !assessment|4,-4 !back|4,-1 !brak|-1,4 !build|0,-1 !burden|-1,0 !burn|-1,5 !busines|-1,2 !but
2,6 !buy|-1,2 !can|2,-2 !can't|-2,-4 !clear|-3,-7 !com|-2,-4 !comment|0,-1 !consistent|4,3 !consult|-1,7 !consultation|-1,3 !control|-2,-2 !dat
0,-3 !day|-3,-2 !dead|5,0 !deadlin|-1,-1 !decid|3,-1 !delay|-2,0 !die|3,-2 !directiv|-5,-3 !discus|-2,6 !do|2,-2 !doe|-1,2 !draft|0,-1 !drawn
1,0 !either|-5,4 !els|-4,-4 !endors|1,1 !enough|0,-1 !evaluat|-1,1 !exemption|-1,-1 !exist|-4,4 !explain|6,-1 !fallen|1,-1 !fear|0,-2 !fewer
0,-5 !fight|1,4 !find|-1,-1 !follow|-1,1 !formal|-1,1 !fund|0,-1 !general|-5,-7 !get|2,-3 !giv|2,3 !go|4,0 !going|0,-3 !grant|-1,-1 !how|-2,-2 !hurry
1,-1 !i|0,2 !idea|-1,-3 !if|-1,-2 !immediate|-7,-2 !know|-2,-2 !known|0,-1 !later|6,-2 !let|-2,3 !letter|4,-1 !lik|-2,-1 !look|-1,-6 !los|-5,-3 !mad
1,0 !mak|5,-2 !matter|0,1 !me|-2,5 !memo|0,3 !met|0,-1 !money|-2,1 !month|0,4 !mor|6,-1 !much|2,3 !my|-1,5 !need|-3,0 !new|2,4 !newspaper|-6,-6 !nor
-2,-3 !not|0,-8 !object|-6,-2 !objection|0,3 !one|-6,-6 !oppos|-2,-5 !out|-3,3 !over|2,-3 !passion|-4,3 !patienc|0,3 !peopl|-1,1 !permission
9,-1 !plan|5,-1 !pleas|-2,5 !point|-6,-6 !position|-3,-5 !postponement|-1,4 !president|2,-2 !privacy|4,-2 !problem|-1,-3 !public|-1,1 !publish
-1,-1 !quarrel|-1,-3 !question|-1,-2 !reach|-5,4 !read|-6,-3 !reason|-1,4 !register|-3,4 !report|2,-1 !request|2,-1 !respond|-1,3 !rol|-3,-1 !room
-1,2 !rul|-4,-2 !rush|-6,-2 !say|-1,-1 !secret|5,-4 !see|3,1 !seen|-1,-2 !settl|-1,-1 !shedd|5,2 !should|-1,0 !shown|-6,-6 !sid|-10,5 !sign|2,0 !so
4,0 !softwar|0,7 !sold|-3,-3 !staff|-1,1 !stamped|-2,-3 !stop|-5,0 !such|-3,3 !support|-5,1 !sur|0,1 !surpris|-2,-1 !tak|-1,-1 !taken|-1,-1 !tear
-1,3 !tell|-2,-1 !test|-1,0 !than|2,3 !them|-3,3 !think|0,-1 !thos|-4,-2 !tim|-1,-2 !today|2,-2 !told|-1,-4 !took|0,-4 !transparency|-3,3 !troubl
2,-3 !up|6,-2 !us|-3,-9 !view|1,-2 !wait|2,7 !want|-5,2 !warm|-1,7 !washington|-1,-2 !way|3,3 !we|1,0 !weaken|1,-1 !week|-1,-1 !what|-5,-4 !when
-2,-6 !whether|-1,0 !why|-1,0 !year|0,-1 !yet|1,-2 !you|0,4 " #|-4,-6 " accord|0,5 " an|1,6 " and|4,0 " ask|1,3 " every|5,0 " forty|-5,-1 " half
0,4 " hand|-9,-4 " he|0,3 " high-impact|3,-6 " i|-6,-1 " in|0,3 " it|5,-2 " it'|1,9 " its|3,-1 " long|0,3 " my|4,0 " nobody|-2,3 " not|-5,3 " on
1,7 " our|-1,3 " paperwork|-3,-3 " ready|9,4 " said|3,-5 " say|6,-2 " sign|-1,-3 " spokeswoman|5,-1 " that'|2,-8 " the|-5,3 " ther|-3,2 " they
-3,0 " thi|-2,7 " would|-5,11 " you|-3,-2 # #|-11,-4 # .|-6,-5 # and|-1,-4 # april|-3,9 # day|-2,-4 # employe|-4,2 # hour|-2,-3 # may|-4,0 # million
8,-1 # that|11,-2 +|6,-7 +-|5,6 +?|0,5 , "|-1,-4 , #|2,-3 , @|8,-2 , accord|3,0 , accus|2,5 , add|-2,-3 , an|-4,3 , and|3,3 , argu|5,-2 , but
3,3 , call|3,1 , describ|2,-6 , is|-1,4 , it|-5,-2 , its|2,6 , say|-2,4 , senator|-9,-3 , she|-7,-7 , the|-4,-6 , though|1,3 , told|3,0 , warn
-4,0 , was|3,7 , we|1,6 , which|-4,-3 , who|0,-5 , with|4,14 -|2,3 -?|-3,-4 . "|-3,-4 . #|0,3 . m|-4,7 : "|-4,-3 : a|2,3 : he|5,-2 : i|2,-3 : it
-1,-7 : its|-5,4 : the|-9,2 ; @|-1,5 ; its|-1,3 ; the|-11,-7 <any>|0,1 <length>|-2,-3 <quoted>|-8,-3 <said>|-7,-7 <told>|4,-1 ? "|-2,-5 @ "|-1,-3 @ #
1,7 @ ,|0,3 @ .|-5,-4 @ :|-8,-11 @ @|-1,5 @ accus|4,0 @ add|2,3 @ after|1,-3 @ agre|-6,6 @ and|5,-7 @ are|5,-2 @ at|-7,-2 @ back|-2,-7 @ blam
8,3 @ call|8,-3 @ cam|4,1 @ can|8,4 @ chief|-1,6 @ complain|5,-3 @ count|-2,-9 @ deni|-3,1 @ describ|3,2 @ did|3,-2 @ director|-2,8 @ doesn't
0,-3 @ epa|3,-6 @ explain|2,-3 @ for|3,3 @ gav|-2,5 @ had|6,6 @ has|1,-5 @ hav|7,-5 @ in|13,7 @ is|-3,2 @ join|-1,5 @ last|-1,-8 @ lost|2,5 @ not
4,6 @ of|4,-3 @ offer|1,6 @ on|0,-3 @ oppos|4,1 @ point|-4,2 @ president|-3,3 @ push|-2,-7 @ report|3,3 @ say|5,4 @ see|-4,-1 @ spokesman|4,-1 @ stand
1,6 @ that|3,-2 @ thi|7,-2 @ think|6,9 @ to|3,6 @ took|4,-5 @ urg|7,0 @ want|-1,8 @ warn|-1,3 @ was|-4,2 @ welcom|-3,-5 @ wer|1,-3 @ who|-4,-3 @ will
4,11 @ would|5,-3 ^|4,3 a|-7,7 a #|-7,-9 a :|-2,-6 a ban|-4,-3 a common|-2,-5 a copy|4,-2 a democrat|-3,1 a draft|6,1 a form|3,1 a full-pag
-4,2 a gift|9,-5 a hol|5,1 a hous|4,-4 a joint|1,4 a longer|-5,-2 a lot|-1,-4 a month|-6,-6 a new|-2,-3 a position|-6,-1 a pres|-3,1 a radio
-1,5 a report|1,3 a republican|-3,-1 a revis|4,-7 a rul|2,-3 a senat|0,3 a seven-day|-4,4 a shorter|-3,-5 a sid|3,-4 a similar|5,-2 a small
-2,4 a solution|5,-3 a start|3,-2 a statement|-1,7 a statut|-2,5 a tax|-3,1 a third|5,-1 a victory|-1,4 a voluntary|-5,4 a year|1,-1 abandon
-2,-2 aboard|-6,0 about|-4,4 about the|2,-7 abov|0,-4 abov #|-2,6 abroad|-1,-2 absurd|-4,3 accept|0,-5 accept the|-1,-1 acces|-1,3 accord
-1,3 accord to|1,6 accus|-1,3 accus @|-1,3 accus the|0,-1 acros|2,4 act|-1,-2 actuary|-4,-3 add ,|-2,4 add .|3,2 add that|-2,-3 adjustment
2,2 administration|0,-6 administration .|6,-4 adopt|1,5 ads|-3,-2 advanc|2,2 advertisement|-1,-3 advic|-3,-3 advis|-2,-1 adviser|-2,4 advisory
-2,4 advisory board|0,-1 advocat|-3,0 affair|-1,2 afford|-4,-1 after|0,4 after it|-2,-4 after that|2,4 after the|5,0 afternoon|-2,-3 again
-3,7 against|1,5 against any|3,5 against it|-6,6 against the|-4,2 age|-2,-4 agenci|-6,-4 agency|-1,-3 agency has|-1,-2 agency'|-4,-4 agnostic|4,0 agre
-3,-5 agre to|-7,0 agreement|0,-6 ahead|-1,-4 ai|3,1 aid|4,0 aim|1,-2 air|0,-1 aircraft|-1,1 aisl|-2,2 akron|-2,7 alarm|2,-3 albeit|2,-3 algorithm
7,-1 align|1,-1 aliv|6,3 all|-4,3 all .|4,-1 all for|4,3 all of|1,2 alli|-1,-6 allianc|-6,-6 alon|-4,-4 alon .|2,-3 along|-6,-3 already
-5,3 already do|-2,4 also|-3,-1 also hav|-1,2 alternativ|1,-1 although|0,2 altogether|3,0 alway|0,1 am|6,2 amendment|-2,-5 america|-1,0 american
0,5 among|2,-1 amount|1,-1 an|-2,-3 an algorithm|4,2 an amendment|4,0 an appeal|6,0 an ear|-4,-4 an email|-8,-5 an executiv|-3,9 an exemption
4,-2 an hour|-5,-3 an open|3,2 an order|-2,-2 analyst|0,4 analyst on|2,1 and|-7,-1 and a|-3,7 and ask|-2,-6 and got|-7,1 and has|-1,6 and he
-4,5 and it|4,4 and its|5,0 and mak|4,-1 and neither|2,-4 and now|1,4 and promis|10,-1 and said|4,1 and say|-7,-3 and senator|5,-5 and so|4,3 and that
-1,-5 and the|-4,5 and they|-5,3 and thi|7,-2 and urg|5,-5 and warn|-1,-4 and we|1,-7 and would|-1,4 anger|-1,-1 annex|-5,2 announc|0,5 announcement
-1,1 another|-2,-7 another look|-1,5 another nam|-2,-11 answer|-2,-4 any|-3,0 anybody|-2,-4 anybody'|-2,1 anyon|-1,-3 anyth|4,-1 anyway|3,-3 app
7,-2 appeal|3,-3 appeal .|4,0 appeal that|-8,-4 appear|-3,-1 appetit|4,4 applaud|1,4 applaud the|-1,3 approach|-2,-8 april|0,-4 april .|1,-2 architect
2,-2 are|-4,-3 are cover|-4,-2 are going|-2,3 are not|0,6 are oppos|-4,-7 are split|-5,-1 aren't|6,3 argu|4,-6 argu for|-1,3 argu internal
5,6 argu that|-10,2 argument|-1,-2 arithmetic|3,-2 arizona|10,-9 around|5,-2 around .|1,2 arrangement|-2,5 arriv|-1,-2 arrival|-2,-1 artificial|1,0 as
0,5 as a|0,5 as an|-5,3 as it|1,-3 as well|-5,5 ask|1,6 ask @|-2,5 ask a|2,-3 ask for|1,6 ask the|-1,-3 ask us|-1,5 assessment|0,3 assessment to
2,4 association|-3,-2 assur|-1,3 at|-6,-4 at @|-2,10 at all|-4,1 at the|3,1 attach|-1,-1 attack|0,-1 attend|-1,-2 attorney|-2,-5 auction|0,-1 audienc
-1,2 audit|1,-2 august|4,3 august .|3,0 august reces|-1,5 austin|5,-3 author|-3,0 authority|-2,-2 authorization|-1,-1 autonomou|-2,-3 availabl
-1,-1 award|-3,4 away|-2,3 back|-3,6 back .|-3,-2 back in|7,-5 back it|4,-3 back the|-2,4 back to|2,0 backer|-5,0 bad|-3,7 baffl|-1,4 balk
8,0 baltimor|6,-9 ban|1,-8 ban .|3,-1 bar|0,5 bare|-2,0 bas|-8,-1 be|0,-6 be drawn|0,-4 be known|4,-1 be review|-2,-7 be sign|-1,4 be the|-1,-1 bear
-1,7 becaus|-4,1 becaus it|2,0 becom|-4,-2 been|-3,1 been "|6,-4 been ask|-5,-1 been careful|-3,2 been consult|-1,7 been left|1,4 been put
-9,-13 befor|-5,1 befor the|-3,-2 befor they|1,4 begg|3,-3 begin|0,-1 beginn|-1,-2 behalf|10,5 behind|9,-3 behind it|5,3 behind the|-2,1 being
3,6 believ|6,-4 believ in|6,-1 believer|-1,-3 bell|-1,-3 bell #|2,1 bend|0,5 besid|-2,6 best|2,-4 bet|0,-4 betray|0,1 betrayal|3,-4 better
0,-3 better ,|-5,2 better .|1,-6 between|0,-1 bidd|-5,8 big|8,-3 bigger|0,2 biggest|11,-2 bill|6,-1 bill .|4,0 bill in|7,2 bill that|-1,0 billion
-1,-4 binder|-1,-1 bis|-1,4 bitter|-3,-11 blam|-1,4 blank|2,-3 blanket|-1,1 blast|1,-1 bless|2,0 blind|-3,-1 blink|-1,-5 blink ,|-1,3 blink .
-2,5 block|-2,3 block it|3,-2 bloomlin|-3,-4 blu|-2,-1 blunt|-1,7 bn|-3,3 board|0,3 boat|1,-5 book .|-3,1 boston|2,-8 both|-3,-6 both way|-1,0 bow
0,-6 bow to|7,-2 brak|-2,-2 branch|5,0 breach|0,-1 break|9,-3 breath|-7,-3 brief|6,2 bring|5,-3 britain|1,1 broad|1,-6 brok|-2,-5 broken|-2,-4 brussel
-6,0 budget|5,-4 build|-5,-5 build a|-3,-3 built|-2,3 built a|-1,1 bulldozer|0,-7 burden|-1,-1 bureau|-6,2 buri|-2,-6 burn|0,-6 bus|4,8 busines
-3,6 busines ,|3,2 busines .|2,0 business|-1,-1 but|-5,-1 but not|-2,2 buy|-1,-3 buy .|-2,8 buy it|1,-4 buyer|-3,-7 by|-3,-2 by #|2,-4 by @
-1,5 by another|-3,3 by phon|2,1 cabinet|-3,5 cabl|-1,-5 calendar|0,-4 calendar .|-1,-1 california|4,6 call|3,1 call for|1,7 call it|9,1 call on
6,6 call the|11,-5 cam|4,1 cam .|6,-3 cam around|1,3 cam out|2,-4 cam to|-1,-4 camp|9,-2 campaign|6,-1 campaign for|-4,-2 campu|6,-9 can|-6,-5 can liv
-1,-4 can see|0,5 can't|6,1 can't see|-2,5 canada|-1,-1 cancell|-1,0 cancellation|-3,8 cannot|0,-1 cap|0,-1 capitol|-8,9 car|-1,-2 card|3,-2 career
-10,-4 careful|1,2 cas|2,0 catch|-1,-1 caught|-2,-6 caus|3,-3 caus .|-2,-2 cautiou|-2,7 cav|3,5 celebrat|-1,2 censu|0,-1 center|0,4 ceo|-2,5 ceo @
-5,0 ceremony|-1,-1 certain|4,-1 certainty|-1,1 chair|0,1 chairman|-1,1 chairwoman|-4,5 challeng|-1,5 chamber|7,-1 champion|2,-6 chanc|2,-5 chang
7,-1 chang .|-2,1 channel|0,1 characteriz|6,0 check|9,-3 cheer|5,-2 cheer .|-1,-3 chief|3,2 chief executiv|1,-3 chief of|-2,-8 chief scientist
-2,-1 chip|4,-1 choic|-1,-3 choos|-4,3 chosen|1,-5 christma|1,-3 circulat|3,-3 cit|1,2 citi|-2,-2 claim|-1,-2 classroom|-1,-5 clear|-2,-1 clock
0,-2 clon|-3,-3 clos|3,-3 co-founder|1,1 co-sign|0,-1 co-sponsor|-1,2 coalition|1,8 cod|-7,9 cold|4,-3 colleagu|5,-1 collect|0,-1 collision
-2,-1 colorado|-4,-4 com|-4,-4 com .|-3,-2 com back|-2,7 com down|-4,-1 com to|5,-4 comfortabl|-3,-6 comma|6,-7 commend|-8,-8 comment|-4,-6 comment .
-2,-3 comment on|-1,-3 comment period|-1,-3 commerc|-1,0 commission|-4,2 commissioner|-4,2 commissioner @|-3,-3 commitment|3,-1 committ|1,0 committe
3,-5 common|7,-1 comp|-1,3 compani|0,-6 company|5,-1 company'|-4,1 competition|-1,4 complain|6,-5 complaint|0,3 complianc|0,-1 component|0,-1 comput
-4,-5 conced|-3,-1 conced that|2,-4 concern|4,-7 concern .|-1,3 concern about|-1,6 condemn|-1,3 condemn the|0,-4 condition|3,-2 conferenc
-5,0 conferenc in|5,-1 conferenc of|1,0 confident|-3,-7 confirm|-2,3 confus|0,4 congres|4,-4 congres to|1,2 consider|-1,-2 conspicuous
0,2 construction|4,0 consult|-2,4 consult .|-2,6 consultation|3,4 contain|-3,2 contempt|0,5 contend|0,5 contend that|3,-1 continu|4,0 continu to
-9,-4 contract|6,-2 control|1,3 control ,|4,-3 control would|5,1 cooler|0,-3 cooperativ|-3,0 copi|-2,-5 copy|-1,-4 copy of|6,0 cork|7,0 corner
7,0 corner .|5,0 cost|-1,9 cost .|3,-6 cost us|1,-2 could|-2,-6 could be|-2,5 could hard|4,2 could not|-1,6 council|-3,-3 counsel|-2,-4 counsel .
0,3 counsel @|0,-11 count|5,-1 count on|1,-2 counter|1,-2 counterpart|1,0 counti|-2,4 country|-1,1 country'|4,-1 county|0,-3 courier|0,-1 cours
-5,8 court|-1,6 court .|-4,-10 cover|-5,-6 cover .|-1,4 cran|-3,2 crash|-2,-4 craven|-1,6 credit|-9,6 credit for|3,-1 criminal|9,-11 critic
-1,2 critical|0,4 criticis|0,4 criticis the|-3,-3 criticism|-4,-1 criticiz|5,-5 crowd|-1,-3 custom|1,3 customer|-2,4 customer .|1,5 cut
-2,-1 cybersecurity|-1,-3 d-main|0,2 d-n|1,-1 d-or|1,2 d-wash|-3,-1 dam|-3,-1 dam .|-8,-9 dat|-2,0 data|-2,7 day|-3,2 day ,|-3,-2 day .
-7,-11 day befor|0,4 day instead|6,9 day is|-1,-5 day later|-1,3 day notic|0,5 day one|-3,-3 day period|-1,-3 day to|8,-2 day was|0,4 day window
0,3 day would|-1,2 days'|-1,-2 dayton|-5,-10 dead|-2,3 deadlin|6,2 deadlin .|-5,-4 deadlin for|-3,-3 deal|-2,-2 debat|-7,-4 december|-8,-8 decid
-3,-6 decid which|-1,-3 decid who|-2,-5 decision|-3,-2 decision ,|-9,-8 declin|-8,-6 declin to|-1,-2 deep|9,-5 defend|4,-2 defend the|5,-1 defender
4,-1 defens|4,-1 defens bill|-1,-1 deferr|1,-5 deferral|1,-3 delay|2,5 delay "|3,-1 delay .|7,-1 delight|7,-1 delight .|5,-5 deliver|4,-4 deliver a
4,0 deliver to|-1,-1 delivery|1,3 demand|3,0 democrat|3,-2 democrat on|-3,-11 deni|0,1 denounc|-3,4 denver|4,-3 department|-3,-4 department'
-1,0 deployment|-6,-5 deputy|-3,-2 deputy director|-2,-3 describ|-2,-5 describ the|-3,-6 deserv|-1,-1 designat|7,-6 desk|-8,-2 determin
-7,-6 determin which|-1,0 develop|-1,-2 developer|-2,-4 devic|0,-3 did|-3,-2 did not|4,5 did the|1,-6 didn't|-2,0 die|-5,-6 different
-3,-7 different .|-1,-4 different not|2,4 different reason|-1,2 digital|-2,-1 diner|-1,1 diplomatic|7,2 directiv|10,-5 directiv "|0,-3 director
3,1 director ,|-3,-7 director of|-1,-5 disagreement|-1,8 disappoint|0,4 disappointment|0,1 disapproval|-1,-2 disaster|-2,-5 disclos|2,-6 disclosur
-5,-3 discus|-1,2 disgrac|-2,-3 dislik|12,-4 dismiss|3,2 dismiss the|1,-2 dispatch|-5,-9 disput|0,2 dissent|-4,7 distast|-1,0 district|-7,-7 divid
-2,-3 divid .|2,-1 do|7,-4 do .|-1,3 do it|-5,1 do not|2,-5 do the|-2,-2 dock|-1,0 document|2,-5 doe|4,-2 doe ,|-5,6 doe .|-5,-6 doe not|-4,4 doesn't
3,-4 doing|0,-2 dollar|4,-2 don|-1,-3 don the|7,5 don't|-5,2 donor|3,10 door|-1,7 door .|1,2 doubl|6,3 doubt|1,3 doubt that|-3,1 down|-6,4 down .
0,1 dozen|0,-2 dr|3,1 draft|2,-3 draft ,|1,-3 draft .|-2,3 draft as|3,-1 draft with|-4,1 draw|-3,5 drawer|-3,5 drawer ,|-3,-5 drawn|2,0 driv
-2,5 driver|0,-1 driverles|-4,3 dron|-4,0 drop|-1,0 dropp|-2,10 dropp .|2,-11 dropp its|1,1 drov|1,-5 drown|-4,5 dry|-5,-3 due|-4,-1 due to
-2,-7 duplicativ|-4,-5 dur|-4,-1 dutch|4,-2 each|3,0 eager|4,-8 ear|-2,-4 earlier|0,-1 earn|0,2 earning|-2,5 earth|7,-1 easier|-1,-1 east|2,2 easter
-7,-6 easy|-1,7 eat|1,6 echo|-1,-2 edit|-1,1 effect|0,-4 either|-2,-7 either .|0,2 el|-1,-2 elaborat|-9,-6 eleven|-5,-2 els|-4,-5 email|-1,2 employe
-1,6 employe .|1,1 employer|3,0 end|-7,-2 end of|8,-2 endors|3,3 endors it|7,0 endors the|2,-2 endorsement|-1,1 energy|-1,3 engineer|1,2 enough
3,-2 enough .|-1,3 enough to|4,-1 enthusiastic|-1,-2 eo|0,-3 epa|1,-1 equipment|-2,-3 estimat|-1,6 eternity|-3,2 europ|-1,-2 evaluat|-4,-4 eve
0,-9 even|1,-1 event|0,2 ever|-1,3 every|1,-3 every day|-3,-1 every month|6,-1 every word|1,-4 everybody|2,-6 everyon|-2,-2 everyth|-2,-3 evidenc
-1,1 exact|-1,4 exact as|-2,-3 exceed|1,1 exception|0,4 exclud|-3,-1 executiv|2,-3 executiv @|-10,-3 executiv order|-3,-1 exempt|1,3 exempt .
-4,7 exemption|-1,6 exemption for|-1,-2 exercis|1,-1 exhal|1,5 exist|4,-2 exist .|-4,-5 expect|-6,-5 expect to|0,-4 explain|-4,2 export|-2,3 exporter
-2,4 exporter ,|0,-4 expos|-2,-6 exposur|0,4 express|-2,-6 express no|2,-1 extend|0,-3 extension|-1,9 eye|0,3 faa|4,0 fac|-2,0 fail|-1,-2 faint
0,-1 fair|-4,-3 fall|-4,-2 fall .|6,-1 fallen|-1,-2 fals|-1,6 famili|-7,-3 far|-2,3 farc|-3,-3 farm|-1,5 farmer|1,-3 fast|8,-1 favor|1,3 favor a
4,-1 favor of|4,0 favor on|-1,3 favorit|0,-2 favour|3,-1 fear|-2,4 fear that|-1,6 fear the|2,-1 february|3,-1 february #|7,3 federal|1,2 federation
-4,5 fee|-7,-2 feedback|-4,7 feel|-1,4 feel exact|-3,-4 feeling|-2,-3 fellow|-2,0 felt|2,-2 few|-2,1 fewer|3,-7 field|-6,1 fight|-2,4 fight the
-5,-2 figur|-5,2 fil|-1,3 fil the|1,-1 fill|1,1 film|-3,-1 fin|4,2 fin .|-3,-6 final|-3,-2 final text|-2,-2 finaliz|-2,0 find|3,-4 fir|6,-9 firm
1,-10 first|-3,-2 first ,|-6,-4 first .|5,-1 first draft|-5,-4 fish|0,2 fisheri|0,-1 fit|-11,0 fiv|-5,0 fix|-1,-1 fleet|-1,-1 flew|-1,-1 flight
3,-1 flinch|3,-1 flinch .|-1,4 float|0,5 float #|6,-2 flood|2,1 floor|1,-3 fly|-1,1 fold|-6,-3 follow|1,-3 follow suit|-4,-3 follow the|-3,-3 foolish
5,-5 foot|5,3 for|3,-2 for "|-1,10 for #|-7,0 for @|1,4 for an|9,-4 for it|-3,-1 for its|5,-3 for listen|-2,8 for one|4,0 for the|-5,0 for their
-3,1 for them|10,-6 for thi|0,4 for washington|-3,5 for week|5,-2 for year|1,-5 forc|-1,2 forecast|0,-5 foreign|0,2 foreigner|1,2 forgiv|-5,6 form
1,3 form ,|-7,1 form .|-2,-3 formal|4,2 former|4,0 former @|8,-2 fortun|9,-7 forty|1,2 forward|2,8 fought|-2,4 fought it|-2,7 fought the|-4,-7 found
-3,-6 found that|-1,-5 founder|-1,-3 founder @|-3,1 four|-2,0 fourteen|2,1 fre|-5,2 freez|0,3 french|-3,-8 friday|-3,-9 friday that|-7,-2 friend
-4,-1 from|-3,-2 from a|4,0 from day|3,0 from the|-3,-2 front|-1,-3 front of|-1,7 frustration|0,-1 ftc|-3,0 ful|1,5 full|3,1 full-pag|-1,3 fum
2,-1 fund|-1,7 furiou|8,2 further|6,0 further and|0,5 fury|-2,-1 gain|4,-5 gam|2,-2 gap|-1,-1 garden|5,-2 gat|-1,1 gav|-2,-3 gav evidenc|4,-1 gav it
-1,4 gav the|-2,1 general|1,-3 general @|-3,1 general counsel|-1,6 general to|5,-2 generou|1,-3 georgia|-3,-11 get|0,-6 get a|1,-3 get it|2,-3 gett
-4,2 gift|-4,2 gift to|0,-2 giv|1,3 giv the|5,1 given|3,-1 glad|3,1 glas|7,0 go|7,-3 go further|-4,2 goal|0,-3 goal of|0,1 goe|1,-2 going
-5,-2 going to|-2,2 golf|4,5 gon|-2,0 good|-1,5 good .|-6,4 got|0,-7 got a|-2,8 got to|-3,4 government|-3,-1 governor|-5,-8 grant|-2,-4 grant .
7,-4 gratifi|-4,-3 great|1,0 green|0,6 greet|0,6 greet the|1,3 ground|1,-10 group|-1,10 grumbl|-1,-2 gues|2,-5 guess|2,-5 guess .|-1,-2 guidanc
-1,4 gut|-1,2 gutt|4,-1 hack|5,0 hacker|-2,-4 had|-1,-7 had "|-2,7 had .|-4,-3 had already|6,-1 had argu|-4,-5 had ask|-3,1 had been|-4,-2 had chang
6,-2 had lobbi|-4,-3 had not|-1,-3 had promis|4,-1 had push|-3,-2 had to|-4,-2 hadn't|4,-1 hail|4,-1 hail the|3,0 half|4,1 half .|0,-2 halloran
-13,10 hand|-1,-1 handl|2,-5 happen|-4,3 happy|2,6 hard|-3,-1 harder|-1,3 harm|4,5 harvest|-2,0 has|-4,3 has "|-3,4 has ask|-5,-1 has been
-1,5 has call|3,0 has campaign|4,2 has com|3,2 has introduc|-5,-5 has kept|6,-1 has mad|-3,6 has never|-4,5 has no|-2,-8 has not|-4,4 has promis
-1,3 has propos|3,-4 has sinc|3,-1 has sued|-1,7 has the|-1,4 has threaten|-1,3 has thrown|4,2 has urg|-1,4 has vow|-5,2 has yet|-2,-3 hasn't|5,-2 hat
-1,-3 hav|4,-3 hav been|3,4 hav com|0,4 hav criticis|2,-4 hav had|-4,1 hav it|-1,-3 hav lik|-1,-3 hav no|-3,6 hav non|-2,-4 hav not|-1,6 hav preferr
4,0 hav put|-4,-4 hav the|-2,-5 hav to|-2,-3 hav yet|-5,-5 he|-2,3 he had|1,-3 he is|-2,-6 he said|-2,-6 he was|3,1 he would|-1,-2 he'|1,2 he'd
-1,2 he'll|11,-7 head|2,-3 head of|-1,5 headquarter|-1,6 headquarter thi|-3,-7 hear|4,-2 hear on|-9,-3 heard|-4,0 heard the|7,-1 hearing
7,-1 hearing .|0,-1 heart|4,-2 held|-8,-3 help|2,2 her|2,3 her .|-3,-2 her mind|-3,5 herself|4,4 hid|1,-4 hid its|5,-2 high|-1,3 high-impact
-1,-1 high-risk|3,-3 higher|5,0 higher match|0,3 hill|6,-1 him|3,0 him .|7,-2 him not|0,-1 himself|-1,-4 hint|-6,0 hir|3,-3 hir @|-2,3 hir a|2,-3 his
0,4 hit|8,-3 hol|-1,0 hold|-1,-4 hold an|-2,3 hold on|-1,0 holiday|2,-2 hom|0,2 honest|-2,1 hop|-1,-2 hospital|3,0 host|-3,0 hotel|-3,2 hour
2,3 hour .|0,5 hous|-2,-5 hous .|4,-2 hous to|-7,-7 how|-1,-4 how much|-2,-3 how the|-2,-2 hurry|0,1 hurt|-3,-7 i|-6,4 i can't|-4,-4 i hav|4,-7 i was
0,4 i will|5,-3 i would|10,-3 i'd|3,-3 i'll|-2,-2 i'm|-1,0 i'v|-2,0 idea|-2,4 idea .|2,-4 if|-4,-1 if it|3,-1 if small|3,-2 ignor|1,-3 immediate
5,0 impos|-3,5 improvement|3,-2 in|4,-3 in #|-5,-3 in .|6,-6 in an|-3,-2 in april|8,0 in baltimor|0,4 in comment|-4,7 in court|-4,-1 in december
4,-3 in favor|-1,-3 in front|4,1 in half|2,6 in her|6,2 in it|1,6 in its|-3,-8 in january|-4,1 in july|-4,-6 in march|3,-4 in may|-1,3 in my
-4,4 in november|-2,-3 in october|2,-6 in privat|-5,5 in public|-3,6 in search|6,-3 in support|-3,-1 in the|-6,7 in thi|3,0 in to|-2,-2 incident
5,-3 includ|0,1 independent|-4,-1 indicat|1,5 industry|-3,2 industry .|4,-2 industry'|-2,-3 information|-1,-2 input|2,-6 insid|2,-3 insid the
-5,1 insist|4,-1 inspect|0,3 inspection|-3,0 inspector|3,-5 inspector .|-2,3 inspector general|0,2 installation|-3,6 instead|-3,1 instead .
3,3 instead of|3,1 insult|-2,1 intelligenc|2,-2 intend|-1,1 internal|-2,-5 interview|-6,3 into|2,-3 introduc|-1,-3 intrusion|2,0 inventory
1,0 investor|-3,-1 iowa|0,-3 is|-1,-5 is "|5,0 is @|-2,-3 is better|3,-2 is fin|8,-3 is for|2,-6 is in|-3,-1 is keep|-3,1 is not|3,-5 is of
7,-2 is right|1,3 is said|-3,-7 is the|-6,-6 is to|-4,2 is too|-1,-5 is unclear|-4,-1 is what|-11,12 isn't|-5,2 issu|-4,-3 issu a|10,7 it|-6,4 it "
-2,-10 it ,|5,4 it .|1,5 it a|2,4 it as|1,5 it at|1,-5 it back|3,1 it be|1,-5 it can|5,0 it could|0,4 it delay|-2,4 it doe|-4,0 it down|3,0 it from
-6,0 it has|1,-4 it in|5,-2 it into|-6,1 it is|-1,-3 it on|4,-1 it right|3,0 it say|-1,-3 it that|-1,3 it the|-1,-5 it thi|-4,-1 it to|1,-4 it too
-5,1 it was|1,5 it will|-3,0 it with|5,1 it'|-3,8 it' a|8,7 its|0,4 its chief|-1,-5 its deputy|5,4 its director|5,-1 its endorsement|-6,-2 its member
7,-3 its nam|-4,-2 its objection|3,3 its own|2,-4 its rival|0,4 its secretary|-6,9 its support|2,-6 itself|-4,-2 itself .|-1,-1 ive|-5,-5 january
0,5 january #|-1,-6 january .|-3,-2 january and|-1,-3 january that|-2,-4 job|2,-5 job .|-3,4 join|2,-3 join the|4,-4 joint|3,-4 joint letter
-2,-2 judg|1,-3 july|-1,-3 july #|-4,-4 jun|-3,-5 jun #|-2,-1 jurisdiction|-4,1 just|0,1 kansa|3,-3 keep|-7,3 keep the|0,2 keeper|-8,-10 kept|3,4 key
-2,5 kill|0,1 kind|6,-2 knew|0,2 knock|-1,3 know|1,-1 known|1,-3 known that|-1,-3 known when|0,1 korea|2,3 lab|0,1 laboratory|-1,-2 lack|2,2 languag
3,-1 lap|-1,-4 larg|0,1 largest|-2,-1 laser|-5,-1 last|-4,0 last friday|4,0 last month|-3,-1 last week|7,-4 lat|-8,-4 later|-1,-5 later .|-8,-1 laugh
-5,1 launch|1,-2 law|3,-6 law .|-2,2 lawn|-4,0 lawsuit|-1,3 lawsuit .|-2,-3 lawyer|1,-2 lead|1,0 leader|3,-1 leader ,|-4,-3 leak|6,4 lean|3,-6 learn
0,-3 learn of|5,-4 least|-7,-5 leav|-1,-4 leav the|-1,9 led|-1,4 led a|-1,6 led the|-5,3 left|-3,4 legal|7,0 legislation|1,0 lend|-1,4 lender
5,-2 lent|-1,2 les|6,-1 let|3,1 let it|-2,-3 let the|2,2 letter|-4,5 letter to|5,-2 level|5,-1 level the|-1,0 licens|0,-1 lif|3,1 lifetim|-3,3 lik
-9,3 lik a|-1,6 lik it|2,3 lik to|-1,4 liken|-1,4 liken the|4,-2 limit|3,6 lin|-7,1 lin .|4,3 lin up|-4,-1 list|-4,0 list .|3,-1 listen|-3,1 listen ,
5,-1 listen to|-1,-1 litigation|-2,1 littl|-2,-8 liv|-12,-4 liv with|4,2 load|2,-1 loaf|-2,2 loath|5,7 lobbi|-1,3 lobbi against|7,4 lobbi for
-4,0 lobby|-3,6 lobbyist|3,0 lock|-1,-3 long|-4,-2 long as|3,-1 long overdu|-3,3 longer|-1,5 longer runway|-9,0 look|-2,-7 look .|4,-5 look at
3,-2 loosen|0,-2 los|6,0 los a|0,-6 lost|-5,-2 lot|-2,1 low|4,-1 lower|-7,10 lukewarm|0,3 m|0,3 m .|0,-2 machin|-1,-9 mad|-3,-1 mad no|-1,-3 mad on
8,-4 mad the|-2,-5 mail|2,1 main|1,-4 maintain|-1,-8 mak|3,-1 mak no|-2,-5 maker|-1,-1 man|-1,4 manag|3,0 manager|-1,6 mandat|-4,-8 mandatory
-3,-4 manner|-1,4 many|-3,-1 map|-5,1 march|-4,0 march #|-2,6 march ,|1,-7 march .|4,-2 mark|0,3 market|3,-1 market leader|-2,-2 marsh|4,1 match
-2,1 math|-1,-3 mathematic|-2,-9 matter|-1,-3 matter .|-6,-10 may|-4,-5 may .|0,-1 mayor|-2,5 mayor @|-6,-4 me|-1,3 me ,|4,-3 me .|2,-1 mean
4,-2 mean to|-4,-3 meant|-4,0 measur|0,1 medical|-9,-5 meet|-3,-1 meet ,|-3,-4 meet .|-1,0 member|-3,-1 member to|7,4 memo|5,3 memo .|3,1 memo'
-1,2 memorandum|2,3 memorandum ,|0,-3 memorandum .|1,-2 merit|-4,2 met|-3,-2 met with|-2,-4 middl|-3,-1 middl .|-1,-2 midterm|-6,-2 might
-1,0 millbrook|-4,-2 million|-3,0 million .|-2,-2 min|-1,-3 mind|-1,-3 mind .|2,-3 minimum|-3,2 minister|-5,-1 minister @|-2,-5 minut|-1,5 misgiving
-2,5 miss|-2,-4 mistak|-2,-4 mistak .|-2,-3 mix|-4,-11 model|-7,-2 model ,|3,0 model are|0,-3 model that|-3,1 model to|3,0 modest|3,0 modest and
-5,-3 monday|-1,5 monday .|-1,1 money|-1,5 money .|-2,3 money for|-4,-3 month|-2,-4 month .|-2,5 month as|-3,-4 month of|-2,-3 month that|10,-2 moon
-8,-2 mor|-4,2 morn|-2,-1 most|0,-3 most of|-2,-4 most to|1,5 mov|-1,6 mov .|2,-1 mr|4,1 mr @|-1,-6 ms|2,-5 much|0,2 mus|-1,0 museum|-2,0 must
-3,-5 my|4,0 nam|6,-1 nam to|0,1 narrow|0,2 national|-1,4 near|1,0 need|4,-1 need to|4,-1 neighbor|-4,-9 neither|0,2 network|-5,-7 neutral
-4,-4 neutral .|-5,5 never|1,4 never been|-2,-4 never oppos|-3,-4 new|-3,-2 new dat|-4,-2 new text|3,4 newspaper|-3,-10 next|-1,-3 next week
1,-5 night|-2,-4 night .|-2,3 nin|1,1 ninety|-7,0 no|-2,11 no .|-6,-2 no objection|-5,-5 no position|-1,-3 no reason|-2,-6 no view|-1,1 nobody
6,-3 nobody should|2,4 nomine|-5,2 non|-3,6 non of|-2,-1 noon|-8,-8 nor|-1,-5 nor oppos|-2,-1 norfolk|-4,-2 not|-1,3 not #|-8,10 not .|-1,-3 not :
1,5 not a|0,-3 not be|-2,3 not been|-2,-3 not comment|2,3 not go|5,-1 not hid|-7,-2 not in|-1,5 not on|-3,1 not oppos|-4,-1 not said|-4,-8 not say
-6,2 not sign|6,-3 not so|-2,6 not support|5,-3 not that|-5,1 not the|6,6 not to|2,3 not vot|3,-1 noth|-3,-2 noth .|-3,3 noth to|2,-1 notic
1,3 notic .|0,6 notic instead|-1,-2 notify|-3,2 november|-4,0 november .|-1,-4 now|-3,1 nowher|-3,10 nuisanc|-2,-1 number|0,3 nursery|-5,16 object
-3,7 object .|-2,10 object to|-4,-8 objection|-5,-2 objection .|0,2 oblig|3,1 observ|-4,-1 obtain|-1,-1 oct|-4,0 october|-1,-3 october #
-3,5 october .|-1,4 of|-2,4 of #|0,5 of @|6,0 of a|-4,-3 of an|-3,0 of delay|1,7 of its|-1,4 of staff|-3,5 of that|3,1 of the|-3,-1 of their
-3,4 of them|2,4 of thi|-1,-5 of two|0,1 off|3,-7 off .|3,-1 off the|0,-2 offer|8,-3 offer the|3,-3 offer to|-7,1 offic|-2,0 officer|-3,-6 official
-2,-1 often|0,-4 ohio|-1,-1 okonkwo|1,-3 old|-2,-3 omb|0,-3 on|-3,-5 on #|5,4 on .|-1,6 on a|-2,-3 on friday|2,-5 on his|6,5 on it|-1,-3 on its
0,5 on january|-4,-3 on monday|5,-1 on our|-6,-4 on sunday|6,-3 on thi|0,-4 on thursday|-3,-2 on tuesday|-4,-1 on wednesday|7,-2 onc|5,-1 one
4,0 one ,|-3,7 one .|-1,9 one mor|2,-5 one of|-2,-4 only|3,-1 only if|-4,-5 only that|2,-2 op-|1,-1 open|0,-5 open question|0,2 operat|2,-3 operator
-1,-4 opinion|-10,3 oppos|-2,4 oppos .|-3,2 oppos it|-7,4 oppos the|4,0 opposit|8,-3 opposit view|-1,11 opposition|-1,5 opposition .|-2,-3 opt
-3,-4 optional|-3,-4 optional .|-2,0 or|4,0 order|-5,-2 order ,|3,2 order .|-2,3 order ;|-3,-3 order a|3,-8 order and|2,4 order as|1,5 order in
-6,-4 order is|-4,1 order on|3,0 order only|5,1 order sinc|-3,-3 order that|3,-1 order to|-3,-3 order will|-2,-3 order would|4,3 order'|0,2 oregon
-5,-6 other|-3,-3 other way|4,-2 otherwis|0,4 our|0,4 our customer|3,4 our member|0,3 out|-4,-1 out .|3,2 out a|6,-4 out for|3,3 out in|-7,-2 out of
5,-3 outag|6,1 outright|6,1 outright .|-1,3 outset|4,0 outsid|-4,3 over .|3,-7 over a|-3,0 over it|4,-1 over to|4,-1 overdu|3,-1 overdu .|7,-2 overrul
-3,-2 oversight|-4,3 own|6,-5 own .|-1,-2 owner|1,0 p|-2,-5 pack|1,3 pag|4,-1 panel|-6,-1 paper|-1,2 paperwork|-1,3 paperwork in|-3,1 paragraph
-2,5 park|6,-4 part|-2,3 part of|-2,-3 partner|-1,-3 partner .|-8,-5 party|2,-1 pas|0,2 paso|0,-1 pass|2,-3 passion|1,2 past|-2,4 patienc|-5,9 patient
3,0 paus|2,5 pay|-1,6 pay for|0,-2 peac|-1,1 penalti|-2,8 peopl|-2,2 per|-2,-3 perhap|-7,5 period|-1,1 permission|-3,5 persuad|-5,3 phon|-5,0 phon .
-1,3 phon book|-5,-6 pick|-2,-3 pick up|0,8 picket|2,-2 pipett|-5,2 plac|0,2 plain|1,-1 plan|2,-6 plan .|-3,-4 plan to|1,-2 plan'|-3,4 plann
-2,3 plann to|-4,-8 plant|-5,3 plant .|-3,-5 plant in|-1,0 plasma|-6,-5 plat|0,1 platform|1,0 play|-1,3 plead|-1,3 plead for|7,-1 pleas|1,3 pleas .
7,-1 pledg|6,1 plenty|6,1 plenty .|0,2 podcast|-1,5 point|-1,-2 policy|4,-1 policy ,|-3,-4 polit|-3,-5 poll|9,-1 popp|4,-4 port|-1,-5 port .
-7,-8 position|-2,-5 position .|-4,-2 position on|-4,2 post|-4,-6 postpon|1,1 postponement|7,-5 postponement .|-1,3 pour|-2,0 power|0,-7 prais
5,-1 prais it|-2,-4 prais the|0,2 pre-releas|0,3 predict|3,3 prefer|-1,8 preferr|-2,5 premis|-1,2 prepar|-1,-8 pres|-4,-5 pres secretary|-3,-2 present
1,1 president|-2,4 president .|-1,-3 president @|3,-1 president for|0,3 president had|-5,-1 president has|1,3 president on|10,1 president to
-2,-2 president'|0,-1 presidential|5,0 press|3,7 press for|0,-2 pressur|5,2 prevail|4,-2 pric|-3,2 prim|0,-3 principl|-2,-2 prior|0,2 privacy
2,-6 privat|-3,0 private|1,4 problem|-1,3 problem .|0,-1 proces|-1,3 proclamation|-2,-2 product|-1,2 professor|-1,2 profit|-8,0 program|-5,2 program .
-1,5 prohibit|1,-1 project|-12,1 promis|0,-8 promis a|-5,8 propos|0,7 propos #|0,3 propos a|-1,3 proposal|-3,3 protect|4,-3 protect job|0,1 protest
7,0 provid|7,-5 provid that|1,-1 public|0,1 publication|-6,-5 publish|0,-6 publish a|-6,8 pull|-2,-1 pump|-1,6 punch|-2,3 punish|1,5 purchas
-3,-1 purpos|-3,-2 purpos .|2,0 push|-8,4 push back|9,-4 push for|2,2 put|-3,-8 put the|4,0 put their|-1,2 qualify|-3,2 quarrel|-3,2 quarrel with
-3,-5 quarter|-8,2 question|-1,-4 question .|-1,-3 question to|-3,7 question whether|1,3 quick|1,3 quick to|0,-2 quiet|3,-1 quiet .|2,-1 r-ind
-5,0 r-main|0,1 r-mo|-1,4 r-texa|-5,-1 radio|-1,6 rais|-1,6 rais concern|3,-3 ral|5,-2 ral outsid|3,-1 ralli|-1,-4 ran|3,-2 rank|-2,4 rat|-4,5 rather
0,3 rather hav|-1,1 reach|-7,-1 reactor|-10,-1 read|-8,-2 read the|-9,-2 ready|-4,0 ready .|3,-2 real|-2,0 reason|2,4 reason :|-4,0 reason for
5,-1 reasonabl|-4,-4 recall|0,-2 receiv|4,-2 reces|4,-2 reces .|-1,4 recip|8,1 reckon|-1,0 recommend|-5,-1 record|-1,-3 referr|-1,-3 referr question
-8,2 refus|-6,3 refus to|-1,6 regard|-1,4 regard the|7,-3 regardles|2,3 regim|2,3 register|5,-2 register .|-6,-5 regret|-3,-6 regret the
-1,5 regrettabl|0,-1 regulat|4,7 regulator|6,1 regulator .|8,-4 reinstat|3,1 rejoic|-3,-1 releas|7,-3 relief|5,-1 relief .|10,-3 reliev|0,-2 remain
-5,6 remain to|4,-2 remember|-2,-3 remind|-1,5 rent|3,2 rep|4,4 rep .|0,1 repeat|-7,-3 report|-4,-3 report .|-1,-5 report the|1,6 report to
-4,-5 reporter|-2,3 reporter on|3,-1 reporter that|-2,-5 represent|3,1 represent #|-3,2 representativ|-3,2 representativ @|-1,9 reproach
3,5 republican|2,-4 republican ,|1,4 republican from|4,-1 reputation|1,-4 request|-1,-4 requir|-6,4 requirement|-3,3 requirement .
-3,-1 requirement and|2,-1 reschedul|-2,0 research|0,5 reservation|1,4 reservation .|-2,1 resident|0,-3 resign|-2,-1 resolution|1,-2 respond
-4,-1 rest|-5,-6 result|-1,6 retir|0,1 retreat|-5,-2 return|-3,0 return .|-6,-9 review|6,-2 review ,|-3,-5 review .|-5,-5 review the|-5,-3 revis
2,-2 reviv|-1,-1 revok|0,1 reward|-2,-1 rewritten|8,-6 right|-1,1 ris|6,-3 risk|6,-1 rival|1,1 river|-2,-2 road|1,0 rol|-1,-5 rol .|-1,2 roof
-4,5 room|-2,-2 root|0,-1 ros|5,-4 round|-3,-6 rout|-3,2 routin|3,0 row|3,0 row .|1,0 rul|-6,-1 rul .|5,-1 rul and|4,0 rul in|-4,-3 rul is
-3,-1 rul that|-3,6 rul was|-5,3 run|-2,-5 run the|-4,2 runn|-1,5 runway|0,-1 rural|-4,0 rush|3,2 safety .|5,4 said|-4,2 said ,|6,1 said @|-1,4 said a
4,-4 said he|-4,2 said its|0,-7 said last|-4,0 said noth|-6,2 said on|0,-3 said that|-3,6 said the|5,4 said to|0,-2 sal|-4,-1 sal .|-1,5 sam
-3,2 sam .|-1,-6 sampl|-2,-1 san|-3,-1 satellit|5,0 satisfi|-1,0 saturday|0,-4 saturday .|5,0 sav|1,-11 saw|2,-2 say|1,-3 say ,|-6,8 say .|5,-1 say @
3,-1 say he|-4,-2 say in|3,-2 say it|-2,-4 say only|13,-2 say that|4,0 say the|-2,-3 say what|-2,-5 say whether|-1,1 scalpel|-6,-7 schedul|-1,-1 schem
-1,-5 school|-1,-3 school .|-2,-6 scientist|-3,5 scrap|5,2 scratch|3,-1 screen|-1,1 sea|-3,6 search|-3,6 search of|3,-4 season|3,0 season ,|-4,-2 seat
-3,-4 second|-2,5 secret|-1,4 secret .|-5,-3 secretary|-2,-3 secretary @|3,5 section|0,1 sector|2,-1 security|-5,3 see|0,-4 see ,|-4,4 see it
3,-3 see my|-4,2 see no|-3,2 see the|-1,0 seek|-2,1 seem|-8,-5 seen|-3,-1 sell|-3,5 sell the|3,3 sen|3,3 sen .|0,1 senat|-4,-1 senator|-3,0 senator @
-1,-7 send|3,-3 send the|-2,-2 senior|7,-1 sens|1,0 sensibl|0,-1 sensor|-2,-1 sent|2,0 separat|-1,-1 sept|-4,-7 september|-3,-2 september .
0,3 sequenc|-5,2 seriou|-2,-1 serv|0,2 servic|-4,-3 session|-8,-1 set|-1,2 setback|-5,-4 settl|0,3 seven-day|0,-3 several|-2,4 shadow|-1,-1 shall
-10,3 shar|-4,-4 shar its|-3,-3 shar the|-2,3 sharp|-4,-5 she|-1,-4 she "|-2,-7 she had|3,1 she said|-4,-2 she told|3,0 she was|3,-1 she will|3,0 she'
-1,-1 shedd|-6,0 shelv|-1,1 sheriff|-2,-2 shift|-2,-2 shipment|3,0 shop|0,1 shopp|-6,-1 short|-4,-8 short of|-1,-4 shorten|0,-3 shorten the
-4,4 shorter|2,3 should|0,5 should be|-1,-5 should hav|3,1 should not|5,-2 show|-1,0 shown|-2,-3 shrugg|4,0 shut|2,1 sick|3,0 sid|2,-10 sid .
4,6 sid of|1,7 sid with|8,-10 sign|-4,-1 sign "|7,-3 sign ,|4,1 sign .|-4,2 sign an|5,-4 sign it|-2,-6 sign the|3,-2 signal|3,-5 signatur|-2,-1 silent
-2,-4 silent .|2,-2 similar|2,-1 simp|-1,-2 simpl|3,-4 sinc|-1,-3 sinc #|-1,3 sinc it|4,-1 sinc last|7,-3 sinc the|-3,0 sit|-4,-4 six|-1,4 six week
-1,5 sixty|0,1 siz|-2,-3 skeptical|1,-3 skin|5,-1 sky|-1,4 slamm|-2,3 slap|-1,-5 sleep|2,0 slept|-2,-5 slot|5,-2 small pric|-3,6 small town
2,0 smaller|1,-1 smil|4,3 so|-3,-1 so .|1,2 softer|2,5 softwar|3,4 softwar .|-2,6 sold|-2,4 solution|-1,3 solution in|-3,0 som|4,0 somebody
-1,-3 someon|0,-4 someth|-3,-2 somewher|5,-1 soon|5,-1 soon .|1,7 sooner|-1,-2 sorry|-12,-3 sound|-7,-6 sound lik|-1,3 sourc|-2,-1 south|4,-7 spe
0,-3 speak|1,4 speaker|0,1 speech|2,4 spend|3,3 spend bill|-1,4 spent|-8,-12 split|-3,-2 split .|-2,-6 split :|3,-3 spok|-1,-3 spoken|-6,-4 spokesman
-3,-3 spokesman @|-4,-1 spokeswoman|-2,0 spr|-2,-3 spr .|-6,0 staff|-1,9 staff ,|3,-1 staff .|-1,2 stag|4,-4 stak|-1,-5 stall|4,-5 stamp|-1,1 stamped
6,-2 stand|-5,-3 stand .|5,0 stand to|0,-1 standard|8,2 start|0,-3 start ,|10,-1 start .|-8,7 start-up|-4,0 stat|-1,4 stat ,|-5,-1 stat .
3,-1 statement|-1,-4 statement .|6,1 statement that|2,4 statut|7,-4 statut .|-3,-1 stay|0,-2 step|-3,-8 still|5,-5 stood|-1,3 stood up|2,-7 stop
-7,-3 stopp|-3,-1 street|-1,-2 strengthen|10,-3 stricter|-5,12 strip|-3,6 strong|-2,-5 struck|-2,-7 struck a|-2,-3 studi|-1,-2 study|4,-2 subcommitte
0,-2 subject|-1,-3 submit|-3,-3 submitt|0,1 subsidy|0,-6 such|8,2 such a|4,0 such an|-1,4 sue|3,-1 sued|-3,9 suggest|-5,2 suit|-6,-4 sunday
-5,-2 sunday .|1,-1 sunk|7,-1 sunlight|-1,-1 sunshin|0,2 supplier|4,-5 support|-3,-2 support "|4,0 support a|-4,4 support behind|4,-1 support in
4,-3 support of|3,0 support too|6,-2 supporter|10,-2 supportiv|7,-1 supportiv .|-5,-5 suppos|-5,-5 suppos to|-4,3 sur|-3,5 surfac|-3,5 surfac in
-3,0 surpris|0,1 surrender|-6,-6 surviv|-4,-4 surviv .|-1,1 suspect|1,-1 suspension|-2,3 switch|-2,-2 switchboard|-3,2 sympathetic|-8,-3 system
-1,-5 system .|-1,-4 tabl|-3,2 tack|0,-2 tak|-3,-1 tak no|-3,-2 tak part|4,5 tak the|-6,-5 taken|-3,0 taken a|2,-6 talk|4,-2 tampa|1,-4 tap|0,2 tart
-1,-1 task|-2,9 tax|-2,3 tax on|-2,-3 teach|-1,-1 tear|-1,-1 technical|1,0 technology|-6,-5 telephon|-4,-5 telephon call|2,-2 television|-2,2 ten
1,1 term|2,-4 test|3,-4 test .|8,-1 testifi|4,0 testifi in|-2,-2 testify|0,2 texa|2,-5 text|4,-3 text .|-4,0 than|0,4 than the|2,-4 thank|-2,3 that
6,-3 that "|-3,0 that #|-2,-4 that .|7,-4 that @|-1,5 that a|5,-1 that an|4,-3 that control|5,0 that disclosur|2,-5 that he|-1,-5 that her
-5,-4 that his|-3,0 that is|5,2 that nobody|-3,-2 that she|-4,4 that the|-3,-1 that they|0,-5 that was|5,-1 that'|5,3 the|6,-3 the #|-7,-5 the @
3,3 the administration|3,0 the august|-4,7 the big|-6,1 the call|-5,0 the ceremony|4,-3 the chang|-5,1 the clock|-1,-3 the comment|-2,3 the commission
0,-7 the committe|-3,-5 the company|5,-1 the company'|5,-3 the cost|6,0 the county|-1,3 the day|1,-3 the deadlin|3,5 the delay|6,-2 the department
5,4 the directiv|4,2 the door|1,3 the draft|-3,-3 the end|-4,4 the fee|-2,4 the fil|-4,1 the fin|-4,-2 the final|4,-5 the fir|-3,-3 the firm
3,2 the first|-4,2 the goal|6,-1 the hear|-2,3 the hous|-4,3 the idea|3,-1 the inspector|-8,-2 the job|-2,-3 the last|-3,-4 the law|8,-1 the least
0,3 the market|-4,-4 the matter|3,-5 the mayor|-4,0 the meet|4,1 the memo|3,1 the memo'|0,5 the memorandum|-2,-4 the middl|4,-3 the model
-4,3 the money|-1,-4 the most|-1,6 the mov|10,-7 the new|-1,-4 the next|3,-7 the notic|-3,-3 the number|3,-1 the only|4,0 the opposit
-1,3 the opposition|8,2 the order|4,3 the order'|-2,-3 the other|4,-2 the paperwork|3,1 the paus|-1,5 the peopl|0,3 the plan|-1,4 the plann
0,6 the plant|2,4 the postponement|2,6 the president|-1,5 the proclamation|1,-4 the report|0,4 the requirement|3,1 the review|8,-3 the right
-3,5 the room|5,5 the rul|0,6 the sam|-2,6 the section|4,3 the sid|-1,-6 the sign|5,-1 the sky|-4,0 the spr|-6,-5 the staff|-3,-1 the stat
8,2 the test|-3,0 the text|-1,7 the tim|0,-3 the town|6,-3 the trad|-3,-2 the two|-1,3 the way|1,4 the whit|0,3 the whol|-3,-2 the work|7,-2 the worst
-3,-15 their|4,0 their nam|3,0 their support|-4,-5 them|-1,-6 them .|-2,-1 then|4,3 ther|-1,2 there'|3,4 thes|-7,-6 they|3,-1 they could|-7,0 they had
3,-1 they let|-1,-6 they want|5,2 they will|-1,6 they'll|-3,3 thi|-4,-7 thi .|-1,5 thi is|6,1 thi memo|5,3 thi one|0,-7 thi order|-2,-5 thi way
-1,-4 thi week|-3,-6 thi year|-2,10 thiev|7,8 thing|2,6 think|7,1 think that|-4,3 think the|-3,1 third|3,-1 thirty|4,-2 thirty day|-2,0 thirty-fiv
4,1 thos|-4,-1 though|-1,3 though not|0,1 thought|-1,0 thoughtful|-7,-3 thre|-1,4 thre week|1,3 threat|-1,6 threaten|-1,5 threaten to|-3,-5 threshold
4,1 threw|2,3 through|-1,3 thrown|-1,3 thrown its|-1,-6 thursday|6,-1 thursday ,|-1,-2 tie|3,1 tim|2,8 tim .|-1,-1 timelin|-1,3 timid|1,-4 tir
-1,4 to "|4,-5 to #|-5,1 to @|-4,0 to accept|-1,5 to ask|3,7 to be|3,-3 to begin|-2,4 to block|6,-3 to bring|3,-2 to com|-3,-6 to comment
4,-2 to cover|0,5 to cut|1,5 to do|-1,4 to endors|-1,-3 to fight|3,-3 to follow|2,4 to hav|-6,2 to hear|-3,4 to him|1,-3 to hir|4,-2 to his
10,3 to hold|-4,-1 to introduc|-5,-3 to its|6,-1 to know|9,-2 to look|-2,-4 to los|5,-2 to mov|-3,1 to my|6,-1 to pres|0,4 to provid|0,-3 to publish
-3,-2 to read|5,0 to register|-5,-2 to report|-4,-1 to say|-3,5 to scrap|-5,-2 to see|-4,-6 to send|0,-3 to shorten|-4,5 to sid|-4,0 to sign
-4,6 to stand|-4,-4 to tak|-3,-5 to tell|-1,3 to ten|2,-3 to the|-3,-1 to their|5,-2 to turn|-4,2 to wait|2,6 to withdraw|5,0 to writ|2,1 toast
1,0 today|-1,1 together|0,-2 told|6,-3 told @|0,6 told analyst|-3,1 told me|-2,-5 told reporter|-1,-3 told staff|4,3 told the|-6,1 told us
-3,-4 tomorrow|-6,-3 tomorrow ,|-1,4 too|6,-2 too .|-2,6 took|0,6 took a|-1,5 took credit|-2,-4 took no|3,1 took out|-4,-3 took the|-5,-4 tool
-2,-4 tool to|-1,1 top|-2,9 tor|-3,-4 torn|5,-1 tougher|0,-1 tower|-4,1 town|-3,2 town .|1,2 track|-2,-2 trad|-4,-2 trad minister|-1,4 trad secret
0,-2 train|0,-2 transcript|-3,-9 transparency|-2,-1 travel|-2,5 treat|0,1 tri|-4,1 troubl|-3,1 truck|-4,6 try|-3,6 try to|-3,-2 tuesday
-7,-5 tuesday .|4,4 tuesday that|0,1 tuesday'|2,-3 turn|-1,-2 tutor|1,-2 twic|-4,-1 twic a|-2,0 two|-5,-4 two mind|-1,8 two month|7,1 two week
5,0 two year|-1,3 two-week|0,-4 uncertain|-2,-7 unclear|0,3 unconvinc|-1,-2 undecid|0,-9 under|-1,6 understand|1,0 understood|-1,0 underwrit
0,4 uneasy|-2,-1 unfund|-1,7 unhappy|8,-1 uniform|3,0 union|1,2 unit|-1,3 university|1,-1 unles|1,-7 until|-1,6 unworkabl|-2,4 up|3,-4 up for
-4,3 up in|6,-3 up on|-4,-1 up the|3,0 up with|-3,-3 updat|13,5 urg|4,7 urg the|-1,-2 us|7,-5 us ,|-4,-4 us .|4,-6 us a|-1,4 us in|3,1 us the
-8,-1 use|-4,-4 use .|2,0 used|0,5 useful|3,2 utility|0,-1 vaccin|0,-4 vendor|-1,3 vermont|2,-2 version|-1,-2 very|2,-1 vessel|3,4 veto|-4,0 vic
-4,0 vic president|5,-1 victory|-1,3 view|5,-1 vindication|2,-1 virginia|-6,-3 visit|-5,3 visitor|1,-2 vocal|1,0 voic|2,-2 voluntari|-9,-1 voluntary
4,-2 volunteer|6,3 vot|9,0 vot for|3,-2 vot to|5,-1 vot yes|2,5 vow|2,5 vow to|4,2 wait|5,-4 wait "|-3,-6 wait for|1,-4 waiver|2,-2 wak|-1,2 walk
-4,3 wall|4,3 want|-6,4 want a|8,1 want it|3,9 want the|1,-7 want to|6,0 warm|6,5 warn|1,5 warn that|0,-2 wary|-4,-6 was|-3,1 was "|-5,-3 was .
-1,-3 was a|5,-3 was all|4,0 was deliver|-3,-1 was due|3,0 was in|2,-3 was not|-4,-2 was off|0,-3 was on|4,-5 was over|-4,1 was put|-4,-3 was still
-5,-5 was suppos|3,-2 was the|-9,-7 was to|-4,6 washington|-2,5 wasn't|-1,3 wast|-2,-4 watch|-2,4 water|-3,-2 way|-5,0 way .|-1,-3 way :|-2,4 way to
4,0 we|-6,2 we are|-2,-3 we cannot|1,4 we don't|1,5 we hav|-2,4 we wer|-3,-2 we will|-1,5 we'd|-6,-4 we'll|2,-5 we'r|-1,-5 we'v|3,-2 weaken
-1,-2 wednesday|-5,-2 wednesday .|-3,0 wednesday night|-2,4 wednesday that|0,1 week|6,0 week ,|-8,-2 week .|-1,-3 week befor|-3,2 week that
-3,0 week to|-4,-1 weigh|-3,-4 weigh in|6,-4 weight|6,-4 weight behind|4,-6 welcom|11,-3 welcom the|-4,-1 well|3,-3 well ,|-4,-1 well .|-1,5 went
4,-1 went over|0,2 wer|-3,-3 wer divid|-2,4 wer promis|-1,4 wer quick|-1,-3 west|4,-8 what|2,-3 what congres|-3,-2 what it|-4,-3 whatever|1,-4 when
-4,-1 when @|5,-2 when a|3,-1 when it|-3,4 when the|-2,-5 wher|-2,4 wherea|-14,-8 whether|0,-4 whether a|-7,-6 whether it|-2,-8 whether the
-10,-10 which|3,-1 which has|4,1 which represent|0,4 which run|-2,-3 which sell|-6,7 whil|-2,1 whit|-12,2 who|-1,3 who chair|-2,-5 who had
0,-5 who head|-4,-3 who own|2,-3 who want|0,5 whoever|3,1 whol|3,-2 whom|1,-2 whos|2,0 why|-1,-1 wide|-1,-1 widow|-9,-7 will|-7,-7 will be
-3,-2 will com|0,4 will not|-4,0 will sign|3,-1 will tak|5,-1 will vot|4,-2 win|-1,6 window|-1,-3 wing|1,1 winner|2,1 wish|1,-1 with|-3,-2 with #
-5,-2 with a|8,2 with both|0,3 with fewer|-6,-1 with it|2,-5 with its|-1,11 withdraw|-3,7 withdraw the|0,1 withdrawal|-7,7 withdrawn|-2,-4 withdrew
-2,-8 within|-1,-7 within #|4,1 without|0,2 witnes|-2,4 won|-1,-1 won't|5,0 word|3,2 word ,|-11,-8 work|-2,-3 work .|-1,-3 work with|0,2 workabl
0,6 worker|0,6 worker ,|0,2 workshop|0,4 worri|0,4 worri that|-1,0 worry|-2,3 wors|7,-2 worst|-4,2 would|-2,8 would accept|-3,-1 would also
-1,-3 would choos|-3,-2 would com|-1,4 would cost|-2,-5 would decid|-6,-5 would determin|3,-4 would do|-3,5 would driv|4,-1 would giv|9,-3 would go
-2,-8 would hav|8,0 would lik|-3,2 would los|-5,-1 would not|-2,-4 would pick|4,-3 would protect|-5,6 would rather|-2,3 would shut|-4,3 would wait
5,-1 would welcom|-2,-4 wouldn't|0,3 wreck|2,-4 writ|-1,-2 written|-1,3 written by|3,-2 wrong|6,1 wrot|0,-5 wrot .|-1,-3 wrot in|-5,-2 wrot on
2,3 wrot the|-1,3 wrot to|-3,2 wyom|-1,-3 year|2,-4 year ,|-4,-4 year .|-1,3 year'|6,-1 yes|5,-1 yes .|-4,3 yesterday|-3,-2 yesterday .|-9,-2 yet
-7,0 yet to|-4,5 you|2,1 your
`;
