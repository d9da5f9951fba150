/** What each trait of words weighs for and against, in tenths. Made by `npm run accuracy -- tone`; not by hand. */
export const WEIGHTS = `
-4,3 !about|0,-1 !accept|6,-1 !accord|2,-2 !afford|-8,-12 !against|-1,5 !agency|8,-2 !agre|-1,9 !all|-2,-1 !alon|0,-2 !alway|2,3 !another
-2,-2 !answer|-1,0 !any|-2,-3 !anybody'|-2,1 !ask|-1,2 !assessment|4,-4 !back|4,-1 !brak|-1,5 !build|0,-1 !burden|-1,0 !burn|-1,5 !busines|-1,4 !but
2,6 !buy|-1,2 !can|2,-1 !can't|-2,-4 !clear|-3,-7 !com|-3,-4 !comment|0,-1 !consistent|5,3 !consult|-1,8 !consultation|-1,3 !control|-2,-2 !dat
0,-3 !day|-3,-2 !dead|4,0 !deadlin|-1,-1 !decid|3,0 !delay|-2,-1 !die|2,-2 !directiv|-5,-3 !discus|-3,7 !do|2,-2 !doe|-2,3 !draft|0,-1 !drawn
-5,4 !els|-3,-5 !endors|1,1 !enough|0,-1 !evaluat|-1,1 !exemption|-1,-1 !exist|-4,2 !explain|-3,-2 !explanation|6,0 !fallen|1,-1 !fear|0,-2 !fewer
0,-5 !fight|0,3 !find|-1,-1 !follow|-1,1 !formal|-1,0 !fund|0,-2 !general|-5,-6 !get|2,-3 !giv|2,3 !go|4,-1 !going|0,-3 !grant|-1,-1 !how|-2,-2 !hurry
0,-1 !i|-1,2 !idea|-1,-3 !if|-1,-2 !immediate|-7,-2 !know|-2,-2 !known|0,-1 !later|7,-3 !let|-2,2 !letter|4,-1 !lik|0,-1 !list|-2,-1 !look|-1,-6 !los
-6,-2 !mad|1,0 !mak|5,-2 !matter|-1,1 !me|-3,5 !memo|-2,-3 !memorandum|0,3 !met|-1,-1 !money|-2,1 !month|0,4 !mor|6,-1 !much|2,3 !my|-1,5 !need
-4,1 !new|3,4 !newspaper|-6,-6 !nor|-2,-3 !not|-1,-6 !object|-7,-2 !objection|0,3 !one|-6,-5 !oppos|-2,-4 !out|-3,4 !over|1,-3 !passion|-4,3 !patienc
0,3 !peopl|-1,2 !permission|9,-1 !plan|5,-1 !pleas|-2,6 !point|-6,-5 !position|-3,-5 !postponement|-1,3 !president|1,-2 !privacy|4,-2 !problem
-1,-3 !public|-1,1 !publish|-1,-1 !quarrel|-1,-4 !question|-1,-2 !reach|-5,3 !read|-6,-3 !reason|-1,4 !register|-3,7 !report|2,-1 !request
2,-1 !respond|-1,4 !rol|-3,-1 !room|-1,2 !rul|-4,-3 !rush|-6,-2 !say|2,-2 !secret|7,-5 !see|2,1 !seen|-1,-2 !settl|-1,-2 !shedd|5,3 !should
0,-1 !shown|-6,-6 !sid|-10,4 !sign|3,-1 !so|4,0 !softwar|0,7 !sold|-1,2 !sound|-3,-3 !staff|-1,1 !stamped|-2,-3 !stop|-5,0 !such|-3,3 !support
-5,0 !sur|0,1 !surpris|-2,-1 !tak|-1,-1 !taken|-1,-1 !tear|-1,3 !tell|-2,-1 !test|-1,1 !than|1,3 !them|-3,3 !think|0,-1 !thos|-4,-2 !tim|-1,-1 !today
2,-2 !told|-1,-4 !took|0,-5 !transparency|-3,3 !troubl|2,-3 !up|6,-2 !us|-3,-9 !view|1,-2 !wait|2,8 !want|-5,2 !warm|-1,7 !washington|-1,-2 !way
3,3 !we|1,0 !weaken|1,-1 !week|-1,-1 !what|-5,-3 !when|-2,-6 !whether|3,-1 !why|-1,-1 !year|0,-1 !yet|2,-2 !you|0,4 " #|-4,-6 " accord|0,5 " an
1,6 " and|4,1 " ask|4,0 " forty|-4,-1 " four|-4,-1 " half|-2,3 " hand|-8,-3 " he|0,3 " high-impact|3,-6 " i|-6,-1 " in|0,4 " it|6,-1 " it'|2,9 " its
3,-1 " long|4,0 " nobody|-2,3 " not|-5,2 " on|-2,7 " our|-1,3 " paperwork|-3,-2 " ready|10,3 " said|3,-5 " say|6,-2 " sign|-1,-3 " spokeswoman
4,-1 " that'|1,-5 " the|-5,1 " ther|-3,6 " they|-3,0 " thi|-2,7 " would|-5,11 " you|-3,-2 # #|-11,-4 # .|-6,-5 # and|-1,-4 # april|-3,10 # day
0,5 # december|-2,-4 # employe|-5,1 # hour|-2,-3 # may|-4,0 # million|8,-1 # that|12,-2 +|5,-8 +-|4,7 +?|1,4 , "|0,-4 , #|6,-3 , accord|3,5 , add
-2,-3 , an|-5,3 , and|4,4 , argu|5,-1 , but|2,4 , call|3,2 , describ|-1,5 , executiv|-2,3 , i|2,-6 , is|-1,4 , it|-5,-2 , its|5,-2 , not|3,2 , said
2,7 , say|-3,5 , senator|-9,-5 , she|3,2 , testifi|3,-2 , thank|-7,-8 , the|-3,-8 , though|3,0 , warn|-4,2 , was|2,7 , we|1,5 , which|-3,-5 , who
0,-5 , with|-4,-1 , would|4,14 -|2,2 -?|-2,-4 . "|-3,-3 . #|2,3 . @|0,3 . m|2,8 : "|-3,-3 : a|2,3 : he|5,-2 : i|0,-7 : its|-6,4 : the|-9,3 ; @
-2,5 ; its|-11,-7 <any>|0,1 <length>|-2,-3 <quoted>|-8,-3 <said>|-7,-6 <told>|4,-2 ? "|-2,-4 @ "|-2,-3 @ #|1,6 @ ,|-1,-5 @ :|-6,-11 @ @|-1,5 @ accus
5,0 @ add|2,3 @ after|1,-3 @ agre|-6,6 @ and|5,-7 @ are|5,-2 @ at|-7,-3 @ back|-3,-7 @ blam|7,3 @ call|9,-3 @ cam|4,1 @ can|8,5 @ chief
-1,6 @ complain|5,-2 @ count|-3,-1 @ declin|-3,-9 @ deni|-3,3 @ describ|3,2 @ did|-2,9 @ doesn't|0,-3 @ epa|2,-4 @ explain|4,3 @ gav|-2,3 @ had
8,8 @ has|1,-4 @ hav|-1,-3 @ hhs|7,-5 @ in|14,8 @ is|-3,2 @ join|-1,5 @ last|0,-8 @ lost|3,8 @ of|4,-3 @ offer|-2,6 @ on|0,-3 @ oppos|4,1 @ point
-4,1 @ president|-3,2 @ push|-4,-2 @ put|-2,-7 @ report|3,4 @ say|4,5 @ see|3,-1 @ spok|-4,-1 @ spokesman|4,-1 @ stand|0,8 @ that|3,-2 @ thi
6,-2 @ think|3,1 @ threw|8,9 @ to|4,5 @ took|4,-5 @ urg|7,0 @ want|-1,7 @ warn|-1,3 @ was|-3,2 @ welcom|-3,-5 @ wer|1,-4 @ who|-4,-3 @ will
4,13 @ would|5,-3 ^|4,3 a|-10,5 a #|-7,-9 a :|-2,-6 a ban|-4,-3 a common|-2,-4 a copy|5,-7 a court|4,-2 a democrat|-4,1 a draft|1,3 a federal
6,2 a form|3,1 a full-pag|-4,2 a gift|9,-6 a hol|5,1 a hous|4,-5 a joint|4,2 a letter|1,4 a longer|-6,-2 a lot|0,5 a lunch|-1,-3 a month|-6,-6 a new
-2,-3 a position|-6,-1 a pres|-4,0 a radio|3,1 a ral|0,5 a report|0,4 a republican|-3,-1 a revis|4,-7 a rul|3,-2 a second|2,-3 a senat|0,3 a seven-day
-4,4 a shorter|-3,-5 a sid|3,-4 a similar|3,-2 a small|-2,4 a solution|5,-3 a start|3,-2 a statement|-1,7 a statut|-3,6 a tax|6,-1 a victory
-2,4 a voluntary|-5,3 a year|1,-1 abandon|-3,-3 aboard|-3,-3 aboard air|-7,0 about|-4,4 about the|2,-7 abov|0,-4 abov #|-3,6 abroad|-1,-2 absurd
-3,3 accept|0,-6 accept the|-1,-1 acces|-1,3 accord|-1,3 accord to|1,5 accus|-1,3 accus @|-1,4 accus the|0,-1 acros|5,2 act|8,-3 act .|-1,-2 actuary
-2,-1 add|-4,-3 add ,|-2,3 add .|-1,-3 adjustment|2,1 administration|1,-6 administration .|6,-4 adopt|1,5 ads|0,-1 adult|-3,-2 advanc
2,2 advertisement|-1,-2 advic|-3,-3 advis|-2,-3 adviser|-2,5 advisory|-2,5 advisory board|-1,-1 advocat|-2,0 affair|0,2 afford|-4,-2 after
0,4 after it|-2,-4 after that|2,4 after the|4,0 afternoon|-3,-3 again|-3,7 against|1,5 against any|3,4 against it|-6,6 against the|-3,2 age
-2,-3 agenci|-7,-3 agency|-1,-3 agency has|-1,-2 agency'|-4,-5 agnostic|4,1 agre|-3,-5 agre to|-7,0 agreement|0,-6 ahead|-1,-4 ai|3,1 aid|4,0 aim
0,-3 air|0,-3 air forc|0,-1 aircraft|0,1 aisl|-2,2 akron|-2,7 alarm|1,-3 albeit|1,-4 algorithm|7,-1 align|0,-1 aliv|4,3 all|-4,4 all .|5,-1 all for
4,3 all of|1,2 alli|-1,-7 allianc|-6,-5 alon|-4,-5 alon .|2,-1 along|-3,-3 already|-5,4 already do|-2,3 also|-3,-1 also hav|-1,2 alternativ
1,-1 although|0,2 altogether|3,0 alway|6,2 amendment|-3,-4 america|-1,0 american|0,4 among|2,-1 amount|1,-2 an|-3,-2 an algorithm|4,2 an amendment
4,0 an appeal|6,0 an ear|-3,-4 an email|-1,7 an eternity|-8,-5 an executiv|-3,10 an exemption|3,-2 an hour|-5,-2 an open|-2,-3 analyst|0,5 analyst on
3,1 and|-6,-1 and a|-2,7 and ask|-4,-1 and bad|-2,-5 and got|-8,2 and has|-1,5 and he|-3,1 and in|-4,5 and it|4,4 and its|5,0 and mak|3,-1 and neither
1,-4 and now|1,4 and promis|-4,-5 and representativ|10,0 and said|4,1 and say|-7,-3 and senator|5,-5 and so|5,3 and that|-1,-5 and the|-6,3 and they
-5,2 and thi|7,-2 and urg|5,-5 and warn|-1,-4 and we|2,-6 and would|-1,3 anger|-1,-2 annex|-5,2 announc|0,5 announcement|-2,1 another|-3,-5 another .
-2,3 another form|-2,-7 another look|-1,5 another nam|-1,-11 answer|0,-5 any|-1,-1 anybody|-2,-3 anybody'|2,-2 anyon|-1,-4 anyth|4,-1 anyway|2,-2 app
8,-2 appeal|3,-3 appeal .|4,0 appeal that|-8,-4 appear|-3,-2 appetit|4,4 applaud|1,4 applaud the|-4,4 appli|-1,3 approach|4,0 approval|-2,-8 april
0,-4 april .|1,-2 architect|1,-1 are|-4,-2 are cover|-4,-2 are going|-2,3 are not|-2,-3 are of|0,5 are oppos|-3,-6 are split|-5,-1 aren't|8,3 argu
4,-6 argu for|-1,3 argu internal|5,7 argu that|-10,0 argument|-1,-2 arithmetic|3,0 arizona|-2,4 arm|10,-10 around|5,-2 around .|2,2 arrangement
-2,5 arriv|-1,-2 arrival|-2,-1 artificial|2,1 as|0,4 as a|0,6 as an|-4,3 as it|-4,5 ask|-3,-1 ask .|0,6 ask @|3,2 ask a|1,-3 ask for|1,6 ask the
-2,-3 ask us|-1,5 assessment|0,3 assessment to|1,4 association|-3,-1 assur|0,3 at|-6,-3 at @|-2,10 at all|4,3 at every|-5,2 at the|3,1 attach
-1,-3 attack|0,-1 attend|-1,-1 attorney|-2,-5 auction|-1,-5 audienc|-1,2 audit|0,-1 august|4,3 august .|3,0 august reces|-1,5 austin|5,-3 author
-4,0 authority|-2,-1 authorization|-1,-1 automat|-1,-1 autonomou|-2,-3 availabl|-1,-1 award|-4,4 away|-2,3 back|1,-3 back ,|-3,6 back .|-3,-1 back in
7,-5 back it|5,-4 back the|-4,4 back to|2,0 backer|-5,0 bad|-4,-1 bad built|-4,8 baffl|-1,5 balk|8,0 baltimor|6,-9 ban|1,-8 ban .|2,-1 bar|0,5 bare
-2,1 bas|-8,-1 be|0,-6 be drawn|1,-4 be known|4,-1 be review|-3,-8 be sign|-1,5 be the|-1,-1 bear|0,6 becaus|-4,1 becaus it|2,-1 becom|-4,-2 been
-3,0 been "|2,3 been a|6,-4 been ask|-5,0 been careful|-3,2 been consult|-1,7 been left|1,4 been put|-8,-13 befor|-6,1 befor the|1,5 begg|4,-3 begin
1,-1 beginn|-1,-2 behalf|10,5 behind|9,-3 behind it|5,4 behind the|-2,2 being|4,5 believ|6,-4 believ in|6,-1 believer|-1,-3 bell|-1,-3 bell #
1,0 benchtop|2,1 bend|0,5 besid|-2,6 best|2,-3 bet|0,-4 betray|0,1 betrayal|2,-4 better|0,-3 better ,|-5,2 better .|1,-6 between|0,1 bidd|-5,7 big
8,-3 bigger|0,3 biggest|11,-2 bill|6,0 bill .|4,0 bill in|6,3 bill that|-1,0 billion|1,-2 bind|-1,-4 binder|-1,-1 bis|-1,4 bitter|-3,-11 blam
-1,4 blank|2,-3 blanket|-1,1 blast|1,0 bless|2,-1 blind|-3,-1 blink|-1,-6 blink ,|-1,4 blink .|-2,5 block|-2,3 block it|3,-2 bloomlin|-3,-4 blu
-2,-1 blunt|-1,7 bn|-3,4 board|2,2 boat|1,-5 book .|-4,2 boston|0,-8 both|-3,-6 both way|-1,0 bow|0,-5 bow to|7,-2 brak|-2,-2 branch|5,0 breach
-1,-1 break|9,-2 breath|-7,-1 brief|6,2 bring|5,-2 britain|1,1 broad|0,-6 brok|-2,-4 broken|-2,2 brought|-2,-4 brussel|-5,1 budget|4,-3 build
-5,-5 build a|-4,-3 built|-1,0 bulldozer|0,-7 burden|-1,-1 bureau|-2,0 burglar|-7,1 buri|-2,-5 burn|0,-6 bus|5,7 busines|-2,5 busines ,|3,2 busines .
2,0 business|-1,0 but|-6,0 but not|-1,2 buy|-1,-3 buy .|-2,8 buy it|0,-3 buyer|-3,-7 by|-3,-2 by #|2,-4 by @|1,-3 by a|-1,5 by another|-3,3 by phon
2,1 cabinet|-3,5 cabl|-1,-4 calendar|1,-3 calendar .|-1,-1 california|4,6 call|3,2 call for|0,5 call it|8,1 call on|6,5 call the|12,-5 cam|3,1 cam .
6,-3 cam around|2,-4 cam to|-1,-4 camp|9,-2 campaign|6,-1 campaign for|-4,-2 campu|7,-8 can|-6,-5 can liv|-2,-4 can see|-1,4 can't|5,2 can't see
-3,6 canada|-1,-1 cancell|-1,0 cancellation|-3,9 cannot|-1,-1 cap|-8,8 car|-3,-2 card|2,-1 career|-10,-4 careful|5,-2 carri|-4,-1 carrier|1,2 cas
1,-1 catch|-1,-1 caught|-3,-5 caus|2,-3 caus .|-2,-2 cautiou|-1,5 cav|3,5 celebrat|-1,2 censu|0,-1 center|-1,4 ceo|-2,5 ceo @|-5,0 ceremony
-1,-1 certain|1,-2 certainty|5,-4 chair @|-3,2 chair the|-2,-1 chairman|-2,-3 chairman @|-1,1 chairwoman|-5,6 challeng|-1,5 chamber|7,-1 champion
3,-6 chanc|1,-5 chang|7,-1 chang .|-2,1 channel|0,1 characteriz|5,0 check|10,-2 cheer|6,-2 cheer .|-1,-2 chief|4,1 chief executiv|1,-3 chief of
-2,-8 chief scientist|-2,-1 chip|4,-1 choic|-1,-3 choos|-4,4 chosen|0,-5 christma|1,0 circl|1,-3 circulat|3,-3 cit|0,2 citi|-2,-3 claim|-1,-9 clash
-1,-2 classroom|2,0 clean|-1,-5 clear|-2,-1 clock|0,-2 clon|-3,-2 clos|2,-2 co-founder|2,-4 co-founder @|0,1 co-sign|0,-1 co-sponsor|-1,3 coalition
1,8 cod|-6,11 cold|4,-3 colleagu|3,-1 collect|0,-2 collision|-2,-2 colorado|-5,-5 com|-4,-4 com .|-3,-2 com back|-3,6 com down|-5,-2 com to
4,-2 comfortabl|-3,-6 comma|7,-6 commend|-8,-7 comment|-4,-7 comment .|0,3 comment fil|-3,-4 comment on|0,-3 comment period|-1,-3 commerc
-1,0 commission|-3,0 commissioner|-3,1 commissioner @|-3,-3 commitment|3,-1 committ|0,1 committe|3,-5 common|1,-2 communication|9,-2 comp|-2,2 compani
-2,-4 compani that|0,-6 company|-2,-5 company "|5,-1 company'|-7,4 competition|1,1 competitor|-1,4 complain|6,-5 complaint|0,4 complianc
0,-1 component|0,-1 comput|-4,-4 conced|-3,-1 conced that|2,-4 concern|4,-8 concern .|-1,4 concern about|-1,6 condemn|-1,3 condemn the|-1,-4 condition
3,-3 conferenc|-4,-1 conferenc in|4,-1 conferenc of|1,0 confident|-3,-7 confirm|-2,3 confus|0,5 congres|3,-4 congres to|1,2 consider|-1,-2 conspicuous
0,3 construction|4,-1 consult|-2,4 consult .|-2,5 consultation|3,4 contain|-4,2 contempt|-1,5 contend|-1,5 contend that|3,-1 continu|4,0 continu to
-8,-4 contract|5,-2 control|1,3 control ,|4,-3 control would|-1,0 conversational|5,0 cooler|0,-3 cooperativ|-3,0 copi|-2,-4 copy|-2,-3 copy of
6,0 cork|7,0 corner|7,0 corner .|4,-3 cost|-3,3 cost .|2,-5 cost us|1,-2 could|-2,-6 could be|-1,5 could hard|-3,1 could liv|4,3 could not
-1,6 council|-3,-3 counsel|-1,-3 counsel ,|-2,-4 counsel .|0,4 counsel @|-1,-11 count|4,-1 count on|-1,-3 counter|1,-2 counterpart|1,0 counti
-1,5 country|-1,1 country'|5,-1 county|0,-3 courier|0,-2 cours|0,6 court|-1,6 court .|-4,-10 cover|-5,-6 cover .|-1,5 cran|-2,3 crash|-2,-4 craven
-1,7 credit|-9,5 credit for|3,-1 criminal|9,-11 critic|-1,2 critical|0,4 criticis|0,4 criticis the|-4,-3 criticism|-4,-1 criticiz|5,-5 crowd
-1,-4 custom|1,2 customer|-3,5 customer .|5,5 cut|-2,-1 cybersecurity|-1,-3 d-main|0,2 d-n|1,-1 d-or|0,3 d-wash|-3,0 dam|-3,0 dam .|-7,-9 dat
-2,-1 data|-1,-3 data in|-2,7 day|-4,2 day ,|-3,-4 day .|-7,-12 day befor|0,4 day instead|7,8 day is|-1,-5 day later|-1,3 day notic|0,5 day one
-3,-3 day period|8,-2 day was|0,4 day window|0,3 day would|-1,1 days'|-1,-2 dayton|-5,-9 dead|-2,4 deadlin|-1,4 deadlin ,|5,1 deadlin .
-4,-5 deadlin for|-2,-3 deal|-2,-3 debat|-7,0 december|-8,-9 decid|-2,3 decid .|-4,-7 decid which|-1,-3 decid who|-3,-3 decision|-3,-2 decision ,
-9,-9 declin|-8,-7 declin to|-1,-1 deep|9,-5 defend|4,-2 defend the|5,-1 defender|5,-1 defens|5,-1 defens bill|-1,-1 deferr|1,-6 deferral|1,-3 delay
2,4 delay "|4,-1 delay .|0,-3 delay an|-4,-1 delay and|6,-1 delight|6,-1 delight .|4,-5 deliver|3,-4 deliver a|4,0 deliver to|-1,-1 delivery
1,3 demand|4,-1 democrat|3,-3 democrat ,|3,-2 democrat on|-3,-11 deni|0,1 denounc|-4,4 denver|4,-3 department|-3,-4 department'|-1,0 deployment
-5,-4 deputy|-3,-1 deputy director|-2,-2 describ|-3,-3 describ the|-6,-4 deserv|0,-1 designat|10,-6 desk|-8,-3 determin|-7,-6 determin which
-1,0 develop|-1,-2 developer|-2,-4 devic|-3,-2 dialogu|1,-2 did|4,5 did the|0,-7 didn't|-2,-1 die|-6,-7 different|-3,-6 different .
-1,-4 different not|3,4 different reason|-1,2 digital|-2,-1 diner|-1,1 diplomatic|6,2 directiv|8,-5 directiv "|3,2 directiv .|-1,-3 director
3,1 director ,|-5,-5 director of|-1,-6 disagreement|-1,8 disappoint|0,4 disappointment|0,4 disappointment .|0,1 disapproval|-1,-1 disaster
-2,-4 disclos|2,-5 disclosur|-5,-3 discus|-1,2 disgrac|-2,-2 dislik|12,-4 dismiss|3,1 dismiss the|1,-2 dispatch|-5,-9 disput|0,2 dissent|-5,7 distast
-1,0 district|-8,-7 divid|-2,-3 divid .|2,-1 do|7,-5 do .|-1,4 do it|-5,1 do not|2,-4 do the|-2,-2 dock|-2,-1 document|2,-4 doe|4,-2 doe ,|-5,6 doe .
-6,-6 doe not|-4,4 doesn't|3,-4 doing|5,-3 doll|0,-2 dollar|5,-2 don|0,-3 don the|6,4 don't|-5,2 donor|4,10 door|-1,7 door .|1,2 doubl|6,3 doubt
1,3 doubt that|-6,0 down|-5,4 down .|2,3 down on|0,1 dozen|1,-3 dr|3,1 draft|3,-3 draft ,|2,-3 draft .|-4,1 draw|-3,4 drawer|-3,4 drawer ,|-3,-5 drawn
-2,0 dread|2,-1 driv|-3,4 driver|-5,3 dron|-4,0 drop|-1,0 dropp|-2,10 dropp .|3,-11 dropp its|1,1 drov|1,-5 drown|-4,5 dry|-5,-4 due|-4,-2 due to
-2,-7 duplicativ|-4,-5 dur|-4,-1 dutch|2,-3 each|4,0 eager|4,-8 ear|-3,-4 earlier|0,-1 earn|0,2 earning|-2,5 earth|7,-1 easier|-1,-1 east|3,1 easter
3,1 easter .|-8,-6 easy|-1,6 eat|2,5 echo|-1,-2 edit|-1,2 effect|0,3 effect on|-1,-4 either|-2,-7 either .|0,1 el|-1,-2 elaborat|-1,0 electricity
-9,-5 eleven|-5,-1 els|-4,-5 email|-2,2 employe|-1,6 employe .|1,1 employer|3,0 end|-6,-2 end of|7,-3 endors|3,3 endors it|7,-2 endors the
3,-2 endorsement|3,-2 endorsement .|0,-1 energy|-1,3 engineer|1,2 enough|3,-2 enough .|-1,3 enough to|5,-1 enthusiastic|-1,-2 eo|0,-3 epa
1,0 equipment|-2,-4 estimat|-1,7 eternity|-3,2 europ|-1,-2 evaluat|-4,-4 eve|-1,-8 even|1,-1 event|0,1 ever|1,2 every|1,-3 every day|-3,0 every month
6,-1 every word|1,-4 everybody|2,-6 everyon|0,-3 everyth|-2,-3 evidenc|0,1 exact|-1,4 exact as|-3,-2 exceed|0,1 exception|0,4 exclud|-3,0 executiv
3,1 executiv ,|2,-3 executiv @|1,5 executiv director|-10,-3 executiv order|-3,-1 exempt|1,3 exempt .|-4,7 exemption|-1,6 exemption for|-1,-2 exercis
1,-1 exhal|1,5 exist|3,-2 exist .|-4,-5 expect|-6,-5 expect to|-2,-6 explain|-4,2 explain it|3,-3 explanation|3,-3 explanation .|-4,1 export
-2,3 exporter|-1,4 exporter ,|0,-5 expos|-2,-5 exposur|-1,4 express|0,4 express disappointment|-2,-6 express no|2,-1 extend|0,-3 extension|3,0 extra
1,8 eye|-1,3 faa|4,-1 fac|-1,-2 factori|-1,0 fail|-1,-2 faint|-4,-2 fall|-3,-2 fall .|6,0 fallen|-2,-2 fals|-1,5 famili|-6,-2 far|-2,3 farc|-3,-3 farm
-1,5 farmer|1,-3 fast|8,-1 favor|1,3 favor a|4,-1 favor of|4,0 favor on|-1,3 favorit|0,-1 favour|2,-1 fear|-2,4 fear that|-1,7 fear the|1,-2 february
1,2 fed|6,3 federal|1,2 federation|-3,5 fee|-7,-2 feedback|-4,9 feel|-1,4 feel exact|-3,-4 feeling|0,4 feet|-2,-3 fellow|-2,0 felt|7,-5 few|-2,1 fewer
3,-8 field|2,-3 field .|-6,1 fight|-2,4 fight the|-5,-2 figur|-6,1 fil|-1,3 fil the|1,-1 fill|1,2 film|-3,-1 fin|4,2 fin .|-3,-6 final
-3,-2 final text|-2,-1 finaliz|-1,-1 find|3,-4 fir|6,-10 firm|1,-12 first|-3,-2 first ,|-6,-3 first .|5,-1 first draft|-3,-5 fish|-1,2 fisheri
0,-1 fit|-11,1 fiv|-1,8 five-day|-6,3 fix|-1,0 fleet|-2,-3 flew|-1,-1 flight|3,0 flinch|3,0 flinch .|-2,4 float|0,5 float #|6,-2 flood|2,1 floor
1,-3 fly|-1,1 fold|-6,-3 follow|1,-3 follow suit|-4,-3 follow the|-2,-3 foolish|5,-5 foot|5,3 for|4,-3 for "|-2,8 for #|-7,0 for @|1,3 for a
0,5 for an|9,-4 for it|4,-2 for listen|-1,9 for one|-3,0 for small|4,0 for the|-5,1 for their|-3,1 for them|9,-5 for thi|0,4 for washington
-2,5 for week|5,-2 for year|6,-7 forc|0,-3 forc one|0,-5 foreign|0,3 foreigner|1,3 forgiv|-5,5 form|2,3 form ,|-7,1 form .|-2,-2 formal|5,2 former
4,0 former @|8,-2 fortun|9,-7 forty|-2,0 forward|2,8 fought|-3,5 fought it|-2,7 fought the|-6,-8 found|-3,-6 found that|2,-4 founder|3,-3 founder @
-6,-1 four|-2,1 fourteen|0,-1 fra|2,1 fre|-5,2 freez|0,3 french|-2,-10 friday|-3,-9 friday that|-7,-2 friend|-1,-1 from|2,-3 from @|-4,-2 from a
4,0 from day|7,-3 from it|-3,-2 front|-1,-3 front of|-1,8 frustration|0,-1 ftc|-3,0 ful|1,5 full|3,1 full-pag|-1,6 fum|2,-1 fund|-1,6 furiou
7,2 further|6,0 further and|0,5 fury|-2,-1 gain|4,-5 gam|2,-2 gap|-1,-1 garden|5,-2 gat|-2,1 gav|-2,-3 gav evidenc|5,-1 gav it|-1,4 gav the
-3,0 general|1,-3 general @|-3,0 general counsel|0,5 general secretary|-1,6 general to|5,-2 generou|1,-2 georgia|-2,-12 get|0,-5 get a|2,-3 gett
-4,2 gift|-4,2 gift to|1,-2 giv|6,2 given|3,-1 glad|3,1 glas|7,0 go|7,-3 go further|-4,2 goal|0,-3 goal of|-2,1 goe|0,-2 going|-5,-2 going to
-2,2 golf|3,7 gon|-3,0 good|-1,6 good .|-6,6 got|0,-7 got a|-2,7 got to|-2,4 government|-3,-1 governor|-6,-8 grant|-2,-4 grant .|-7,-2 grateful
7,-4 gratifi|-3,-3 great|1,0 green|0,6 greet|0,6 greet the|3,-1 grid|1,3 ground|0,-9 group|-1,10 grumbl|-1,-2 gues|2,-5 guess|2,-5 guess .
-1,-2 guidanc|-1,3 gut|-1,2 gutt|4,-2 hack|5,0 hacker|-3,-4 had|-2,-6 had "|-2,7 had .|-5,-3 had already|5,-1 had argu|-3,-4 had ask|-4,1 had been
3,0 had campaign|-4,-2 had chang|7,-2 had lobbi|-4,-3 had not|-2,-3 had offer|0,-3 had press|-2,-3 had promis|4,-1 had push|-3,-2 had to|-4,-3 hadn't
1,-2 hail|4,-1 hail the|1,0 half|5,2 half .|0,-2 halloran|-14,9 hand|-5,-2 hand .|-1,3 hand over|-4,-2 hand the|0,3 handful|-2,-1 handl|2,-5 happen
-5,5 happy|1,8 hard|-3,-1 harder|-1,3 harm|3,6 harvest|-1,0 has|-4,2 has "|-3,1 has argu|-3,4 has ask|-4,-1 has been|0,4 has call|3,0 has campaign
4,2 has com|-7,-4 has had|-5,-5 has kept|2,4 has let|9,-2 has mad|-4,6 has never|-5,4 has no|-2,-9 has not|-4,4 has promis|-1,3 has propos
-3,-1 has said|3,-5 has sinc|3,-1 has sued|-1,6 has the|-1,4 has threaten|-1,3 has thrown|4,3 has urg|-1,4 has vow|-5,2 has yet|-2,-3 hasn't|5,-2 hat
-1,-4 hav|5,-2 hav been|3,4 hav com|0,4 hav criticis|1,-3 hav had|-3,1 hav it|-1,-3 hav lik|4,1 hav mad|-2,-3 hav no|-3,7 hav non|-2,-3 hav not
-1,6 hav preferr|4,0 hav put|-5,-5 hav the|-2,-5 hav to|-2,-3 hav yet|-6,-5 he|-2,3 he had|1,-3 he is|-3,-7 he said|1,-8 he was|3,2 he would|-1,-3 he'
1,2 he'd|-1,2 he'll|10,-4 head|3,-3 head of|2,-7 head the|-1,6 headquarter|-1,7 headquarter thi|-3,-6 hear|4,-2 hear on|-9,-3 heard|-3,-1 heard from
-4,0 heard the|6,-1 hearing|6,-1 hearing .|0,-1 heart|-1,5 heartbroken|2,-2 held|-8,-3 help|3,1 her|1,4 her .|-3,-2 her mind|-3,5 herself|-1,-3 hhs
5,4 hid|1,-4 hid its|5,-2 high|-1,3 high-impact|-1,-1 high-risk|3,-4 higher|4,0 higher match|0,2 hill|5,-1 him|3,0 him .|7,-2 him not|0,-1 himself
-1,-4 hint|-6,0 hir|4,-3 hir @|-2,3 hir a|0,-4 his|-2,-3 his mind|-1,-3 his stat|0,4 hit|8,-4 hol|-1,0 hold|-1,-4 hold an|-2,3 hold on|-3,1 hold up
-1,0 holiday|3,-3 hom|0,2 honest|-1,1 hop|-2,-1 hospital|3,0 host|-3,0 hotel|1,1 hour|1,4 hour .|1,5 hous|-2,-5 hous .|4,-2 hous to|-7,-6 how
0,3 how many|-1,-3 how much|-2,-3 how the|-2,-2 hurry|3,0 hurt|-3,-6 i|-5,4 i can't|-4,-4 i hav|5,-7 i was|-1,4 i will|3,-2 i would|10,-3 i'd
2,-3 i'll|-2,-2 i'm|-1,0 i'v|-1,-1 ice|-2,0 idea|-2,4 idea .|2,-5 if|-4,-3 if it|3,-1 if small|-2,-4 if you|3,-2 ignor|1,-3 immediate|5,0 impos
-3,5 improvement|3,-2 in|4,-3 in #|-4,3 in ,|-5,-3 in .|5,-5 in an|-2,-3 in april|8,0 in baltimor|0,4 in comment|-4,7 in court|-4,-2 in december
4,-3 in favor|-1,-3 in front|5,2 in half|1,5 in her|-2,4 in his|6,2 in it|1,6 in its|-1,-8 in january|-4,1 in july|-1,3 in jun|-4,-5 in march
3,-4 in may|-1,3 in my|-4,4 in november|-3,-2 in october|2,-6 in privat|-5,6 in public|-3,6 in search|5,-3 in support|-6,6 in thi|-2,-2 incident
4,-3 includ|0,1 independent|-5,-1 indicat|-2,-3 indispensabl|-2,-3 indispensabl .|0,5 industry|-3,3 industry .|4,-2 industry'|-2,-3 information
-1,-2 input|2,-5 insid|3,-3 insid the|-6,1 insist|4,-1 inspect|0,3 inspection|-2,-1 inspector|3,-6 inspector .|-2,3 inspector general|0,2 installation
-3,6 instead|3,2 instead of|3,1 insult|-3,1 intelligenc|1,-3 intend|1,-3 intend to|-1,1 internal|-2,-5 interview|-5,3 into|3,-3 introduc
-1,-2 intrusion|2,0 inventory|1,-1 investor|-1,1 invitation|-4,-1 iowa|0,-4 is|1,-4 is "|-7,-6 is ,|5,0 is @|-2,4 is against|-3,-3 is better
3,-2 is fin|8,-3 is for|3,-6 is in|-5,0 is keep|11,-4 is noth|3,-4 is of|-1,3 is on|7,-1 is right|-3,-7 is the|-6,-6 is to|-3,1 is too
-1,-4 is unclear|-3,0 is what|-11,12 isn't|-2,2 issu|-5,-3 issu a|10,6 it|-5,4 it "|-2,-10 it ,|5,4 it .|0,6 it a|2,4 it as|2,-5 it back|4,1 it be
1,-6 it can|6,-1 it could|0,4 it delay|-2,-3 it describ|-2,4 it doe|-4,0 it down|3,0 it from|-6,0 it has|1,-5 it in|6,-2 it into|-6,1 it is
-1,-3 it on|4,-1 it right|3,0 it say|0,3 it sign|0,-3 it sinc|-1,-3 it that|0,-5 it thi|-3,0 it to|2,-4 it too|-5,1 it was|0,3 it will|-3,0 it with
5,0 it'|-2,7 it' a|6,7 its|1,4 its chief|0,3 its co-founder|-1,-5 its deputy|5,4 its director|5,-1 its endorsement|-4,2 its head|-5,-2 its member
8,-3 its nam|-4,-1 its objection|-3,-1 its owner|0,-5 its rival|0,4 its secretary|-6,9 its support|1,-6 itself|-5,-2 itself .|-1,-1 ive|0,-1 jan
-2,-5 january|0,5 january #|-2,-6 january .|-3,-2 january and|2,-3 january that|-2,-4 job|2,-5 job .|-3,4 join|2,-3 join the|4,-5 joint
2,-5 joint letter|-2,0 judg|-1,-2 judgment|1,-3 july|-4,-3 jun|-4,-6 jun #|-1,4 jun ,|-2,0 jurisdiction|-3,0 just|1,-4 keep|-5,0 keep the|0,2 keeper
-8,-9 kept|2,3 key|-3,3 kill|0,1 kind|-2,1 kinder|6,-2 knew|0,2 knock|0,4 know|1,-1 known|1,-4 known that|-1,1 korea|5,2 lab|0,2 laboratory|-1,-2 lack
1,-4 ladder|0,1 land|2,2 languag|3,-1 lap|-1,-4 larg|0,-3 largest|-1,-1 laser|-4,0 last|-4,0 last friday|3,1 last month|3,-1 last thursday
-3,-1 last week|-3,-2 last year|6,-4 lat|-7,-4 later|-1,-5 later .|-8,-1 laugh|-5,1 launch|1,-2 law|4,-6 law .|-3,3 lawn|-4,0 lawsuit|-3,-3 lawyer
1,-2 lead|1,-1 leader|3,-1 leader ,|-3,-2 leak|6,4 lean|1,-8 learn|0,-3 learn of|6,-4 least|-7,-3 leav|-2,9 led|-1,4 led a|-1,6 led the|-5,3 left
-2,4 legal|8,0 legislation|1,0 lend|-1,6 lender|6,-2 lent|-1,1 les|6,1 let|4,1 let it|-3,-4 let the|3,2 letter|0,-3 letter dat|4,0 letter on
-5,4 letter to|5,-2 level|5,-1 level the|-1,0 licens|0,-1 lif|3,-2 lifelin|3,1 lifetim|-2,4 lik|-9,3 lik a|-1,6 lik it|-2,5 liken|-2,5 liken the
4,-1 limit|3,5 lin|-6,1 lin .|4,3 lin up|-4,0 list|-4,0 list .|3,-2 listen|-3,1 listen ,|4,-4 listen .|5,-1 listen to|-1,-2 litigation|-2,1 littl
-3,-8 liv|-12,-5 liv with|-1,6 livid|4,2 load|2,-2 loaf|-1,1 loan|-2,3 loath|4,5 lobbi|-1,3 lobbi against|7,4 lobbi for|-4,0 lobby|-3,7 lobbyist
4,0 lock|0,-3 long|-4,-2 long as|3,-1 long overdu|-2,2 longer|-1,5 longer runway|-11,-1 look|-2,-7 look .|4,-5 look at|3,-2 loosen|0,-1 los|6,1 los a
0,-6 lost|-6,-2 lot|-2,1 low|4,-1 lower|-7,10 lukewarm|0,5 lunch|0,5 lunch on|0,3 m|0,3 m .|1,-2 machin|0,-7 mad|2,-3 mad it|-2,-3 mad on|8,-4 mad the
-4,-1 mail|1,1 main|0,-4 maintain|-1,-9 mak|3,-1 mak no|-1,-6 maker|-1,-1 man|-1,4 manag|3,1 manager|-1,7 mandat|-5,-8 mandatory|-3,-4 manner|0,5 many
-4,-1 map|-6,1 march|-4,0 march #|-3,6 march ,|2,-7 march .|4,-2 mark|0,6 market|-3,3 market .|3,-1 market leader|-2,-2 marsh|4,1 match|-2,2 math
-1,-4 mathematic|-2,-7 matter|-1,-3 matter .|-5,-10 may|-1,-3 may #|-3,-5 may .|0,-2 mayor|-1,4 mayor @|-4,-5 me|-1,3 me ,|4,-4 me .|0,-2 mean
1,-3 mean to|-5,-2 meant|-4,-1 meant and|-4,0 measur|0,1 medical|-9,-5 meet|-3,-4 meet .|-3,-1 meet on|-2,-1 member|-2,3 member are|-3,-1 member to
7,3 memo|5,2 memo .|3,1 memo'|0,2 memorandum|1,-2 merit|-4,3 met|-3,-2 met with|-2,0 meteorologist|-3,-4 middl|-1,-3 middl ,|-3,-1 middl .
-1,-1 midterm|-8,1 might|-1,0 millbrook|-4,-1 million|-3,0 million .|-1,-2 min|-2,-3 mind|-1,-5 mind .|1,-3 minimum|-3,2 minister|-5,-1 minister @
-2,-4 minut|-1,5 misgiving|-2,3 miss|-2,-4 mistak|-2,-4 mistak .|-2,-3 mix|-3,-11 model|-7,-1 model ,|3,0 model are|0,-3 model that|-3,1 model to
3,0 modest|3,0 modest and|-3,-3 monday|-2,6 monday .|-3,-2 monday that|3,1 money|-1,6 money .|-3,3 money for|-4,-3 month|-1,-4 month .|-2,5 month as
-4,-3 month of|-2,-3 month that|10,-1 moon|-6,-3 mor|-3,1 mor tim|-6,-1 morn|-2,0 most|0,-3 most of|-2,-4 most to|-1,4 mov|-1,6 mov .|1,2 mr|4,1 mr @
2,-6 ms|2,-6 ms .|2,-6 much|0,1 mus|-1,1 museum|-1,0 must|-2,-5 my|4,0 nam|7,-1 nam to|0,1 narrow|0,2 national|0,3 near|1,0 need|4,-1 need to
3,0 neighbor|-5,-10 neither|-5,1 network|-5,-7 neutral|-4,-5 neutral .|-6,-2 nevada|-3,4 never|1,4 never been|-2,-4 never oppos|-2,-3 new
-3,-3 new dat|-4,-2 new text|2,3 newspaper|-3,-10 next|-1,-3 next week|3,-5 night|-1,-4 night .|-3,4 nin|0,1 ninety|-6,-1 no|-2,12 no .
-7,-2 no objection|-5,-4 no position|-1,-3 no reason|-2,-6 no view|-1,1 nobody|6,-3 nobody should|3,3 nomine|3,3 nomine until|-5,3 non|-4,6 non of
-2,-1 noon|-7,-9 nor|-1,-5 nor oppos|-2,-1 norfolk|-4,-2 not|-1,3 not #|-8,11 not .|-1,-4 not :|0,5 not a|0,-3 not be|-2,3 not been|-1,-4 not com
-2,-3 not comment|0,-3 not endors|2,3 not go|5,-2 not going|4,-1 not hid|-7,-2 not in|5,4 not on|-3,2 not oppos|-5,-1 not said|-4,-8 not say
-5,2 not sign|6,-3 not so|-2,6 not support|6,-3 not that|-5,1 not the|7,7 not to|2,4 not vot|3,-2 noth|-3,-2 noth .|1,2 notic|1,4 notic .
0,5 notic instead|-1,-3 notify|-1,-3 notify the|-4,1 november|-4,-2 november .|-2,-4 now|-2,1 nowher|-3,10 nuisanc|-2,-1 number|4,-2 nurs|0,3 nursery
-5,16 object|-3,7 object .|-2,10 object to|-4,-8 objection|-6,-2 objection .|0,2 oblig|3,1 observ|-4,-1 obtain|1,1 ocean|-1,-1 oct|-4,0 october
-1,-3 october #|-3,5 october .|-2,0 odd|0,4 of|-2,4 of #|0,5 of @|6,2 of a|-4,-3 of an|-3,1 of delay|2,7 of its|-1,-3 of nin|-2,5 of staff
-3,5 of that|3,1 of the|-4,-1 of their|-3,4 of them|2,4 of thi|-1,-4 of two|-2,1 off|4,-8 off .|3,-2 off the|0,-3 offer|9,-3 offer the|3,-3 offer to
-6,1 offic|-1,5 offic .|-2,0 officer|-3,-5 official|-3,-1 often|0,-4 ohio|-1,-1 okonkwo|1,-2 old|-2,-3 omb|1,-3 on|-4,-3 on #|5,4 on .|-1,6 on a
3,-5 on his|6,5 on it|-2,-3 on its|0,5 on january|-3,1 on march|-1,-3 on monday|4,-1 on our|-6,-4 on sunday|5,-3 on thi|0,-3 on thursday
-4,-2 on tuesday|-3,-1 on wednesday|7,-2 onc|4,-2 one|4,1 one ,|-3,8 one .|-2,9 one mor|2,-5 one of|-3,-5 only|3,-1 only if|-4,-5 only that|2,-2 op-
1,0 open|0,-4 open question|0,2 operat|1,-2 operator|-1,-3 opinion|2,-2 opponent|-9,4 oppos|-2,4 oppos .|-3,2 oppos it|-6,3 oppos the|4,1 opposit
9,-3 opposit view|-1,11 opposition|0,5 opposition .|-2,-3 opt|-3,-4 optional|-3,-4 optional .|-2,0 or|3,1 order|-4,-2 order ,|-1,-4 order a
2,-9 order and|3,4 order as|3,2 order for|1,4 order in|-7,-4 order is|-3,1 order on|3,0 order only|5,1 order sinc|-2,-4 order that|4,-1 order to
-3,-2 order will|4,5 order'|0,2 oregon|-5,-5 other|-3,-3 other way|4,-1 otherwis|0,4 our|1,4 our customer|1,3 our member|1,2 out|-4,0 out .
-3,-1 out against|6,-4 out for|3,3 out in|-6,-3 out of|6,-3 outag|5,0 outright|5,0 outright .|-1,3 outset|8,-1 outsid|0,-2 over|-4,4 over .
3,-6 over a|-3,1 over it|4,-1 over to|4,-1 overdu|3,-1 overdu .|10,-2 overrul|-3,-2 oversight|-5,3 own|6,-5 own .|-4,-2 owner|-3,-1 owner ,|1,0 p
0,2 pacific|-2,-5 pack|1,1 pag|4,-2 panel|-6,-1 paper|-1,2 paperwork|-1,3 paperwork in|-3,2 paragraph|-2,4 park|5,-4 part|-1,3 part of|7,-1 part way
-3,-3 partner|-1,-3 partner .|-9,-5 party|2,-1 pas|0,1 paso|0,-1 pass|1,-3 passion|1,2 past|-2,4 patienc|-5,9 patient|2,1 paus|2,6 pay|0,5 pay for
1,-2 peac|0,2 penalti|-1,8 peopl|-2,2 per|-3,-2 percent|-2,-4 perhap|-6,4 period|-1,2 permission|-3,5 persuad|-2,7 petition|-6,3 phon|-4,1 phon .
-6,-6 pick|0,8 picket|2,-2 pipett|4,3 pitch|-5,2 plac|-1,3 plain|1,-1 plan|1,-5 plan .|-3,-4 plan to|1,-2 plan'|-2,4 plann|-2,3 plann to|-4,-8 plant
-4,3 plant .|-3,-4 plant in|-1,0 plasma|-6,-5 plat|0,1 platform|1,1 play|3,3 plead|-1,3 plead for|4,0 plead with|7,-1 pleas|7,-1 pledg|6,1 plenty
6,1 plenty .|0,3 podcast|-1,5 point|2,0 polic|-1,-2 policy|4,-1 policy ,|-3,-3 polit|-3,-4 poll|9,-1 popp|3,-4 port|-2,-5 port .|-7,-9 position
-2,-4 position .|-5,-2 position on|-4,2 post|-4,-6 postpon|1,1 postponement|8,-5 postponement .|-1,3 pour|-2,1 power|1,-6 prais|4,-1 prais it
-1,-4 prais the|0,2 pre-releas|-1,3 predict|3,4 prefer|-1,3 prefer to|-2,8 preferr|-2,6 premis|-1,2 prepar|-1,-7 pres|-4,-5 pres secretary
-5,-3 present|2,0 president|-2,4 president .|4,-2 president for|0,3 president had|-4,0 president has|-3,-1 president of|1,3 president on
9,0 president to|-3,-1 president will|-2,-2 president'|0,-3 presidential|5,0 press|2,7 press for|0,-2 pressur|6,2 prevail|4,-1 pric|-2,2 prim
1,-1 principl|-2,-4 print|-2,-1 prior|0,2 privacy|3,-7 privat|-3,-1 private|1,4 problem|-1,3 problem .|0,-1 proces|-1,4 proclamation|0,-1 produc
-2,-2 product|-1,1 professor|-2,2 profit|-8,-1 program|-5,2 program .|-1,5 prohibit|1,-1 project|-12,1 promis|0,-8 promis a|2,0 proponent|-5,8 propos
0,7 propos #|0,4 propos a|-1,3 proposal|-6,2 protect|4,-3 protect job|0,1 protest|7,-1 provid|7,-5 provid that|0,-1 provider|1,-1 public
-1,-4 public .|0,1 publication|-6,-5 publish|0,-6 publish a|-6,5 pull|-2,-1 pump|-1,6 punch|-2,4 punish|1,5 purchas|-3,0 purpos|-3,-2 purpos .
2,0 push|-8,4 push back|10,-4 push for|1,3 put|-3,-2 put it|-4,-4 put the|4,0 put their|-1,2 qualify|-4,2 quarrel|-3,2 quarrel with|-3,-5 quarter
-8,2 question|-1,-4 question .|-1,-4 question to|-3,8 question whether|1,3 quick|1,3 quick to|0,-3 quiet|1,0 r-ind|-5,0 r-main|0,1 r-mo|-1,4 r-texa
-4,-1 radio|-1,7 rais|-1,7 rais concern|1,-1 ral|-3,1 ral in|4,-2 ral outsid|3,-1 ralli|-1,-4 ran|3,-3 rank|-2,5 rat|-5,5 rather|0,3 rather hav
-1,1 reach|-6,-1 reactor|-10,0 read|-5,-2 read a|-8,-3 read the|-8,-2 ready|-4,0 ready .|2,-2 real|-4,-1 reason|3,4 reason :|-4,0 reason for
5,-1 reasonabl|-4,-4 recall|4,-3 receiv|4,-2 reces|4,-2 reces .|-1,3 recip|8,1 reckon|-1,0 recommend|5,-1 reconsider|-5,-1 record|-1,-4 referr
-1,-4 referr question|-8,1 refus|-6,3 refus to|-1,7 regard|-1,4 regard the|7,-2 regardles|2,3 regim|2,3 register|5,-2 register .|8,-2 registration
-6,-7 regret|-3,-7 regret that|-3,-6 regret the|-1,4 regrettabl|-1,-1 regulat|4,6 regulator|6,1 regulator .|8,-4 reinstat|0,-1 reissu|0,-1 reject
3,1 rejoic|-3,0 releas|8,-3 relief|5,-1 relief .|10,-3 reliev|1,-1 remain|-5,6 remain to|4,-2 remember|-3,-4 remind|-1,5 rent|2,3 rep|2,4 rep .
0,1 repeat|-7,-2 report|-4,-5 report .|-1,-6 report the|1,6 report to|-5,-5 reporter|-3,-3 reporter aboard|-3,4 reporter on|3,-1 reporter that
-2,-6 represent|3,1 represent #|-1,-5 represent the|-4,2 representativ|-4,2 representativ @|-2,9 reproach|5,4 republican|1,-4 republican ,
1,5 republican from|4,-1 reputation|0,-4 request|-1,-4 requir|-6,4 requirement|-3,3 requirement .|-4,0 requirement and|2,-1 reschedul|-2,0 research
0,2 resent|0,6 reservation|1,4 reservation .|-2,2 resident|0,-3 resign|-2,-1 resolution|1,-2 respond|-5,-1 rest|-5,-6 result|-2,9 retir|0,1 retreat
-6,-4 return|-3,0 return .|-6,-9 review|7,-2 review ,|-3,-5 review .|-5,-5 review the|-5,-3 revis|3,-2 reviv|-1,-2 revok|0,1 reward|-2,-1 rewritten
3,-1 rider|8,-6 right|-3,-2 right .|-1,1 ris|5,-3 risk|3,-1 rival|-2,-2 road|3,-2 robot|1,0 rol|-1,-5 rol .|-1,2 roof|-4,4 room|-2,-2 root|0,-1 ros
5,-5 round|-3,-6 rout|-3,2 routin|3,0 row|3,0 row .|1,0 rul|-6,0 rul .|5,-1 rul and|-2,-3 rul for|3,0 rul in|-4,-3 rul is|-2,6 rul was|-2,3 run
-2,-5 run the|-4,1 runn|-1,5 runway|0,-1 rural|-4,-1 rush|3,3 safety .|5,5 said|-4,2 said ,|6,1 said @|-3,7 said a|3,-4 said he|-4,3 said its
0,-7 said last|-4,-2 said noth|-6,2 said on|-3,5 said the|5,3 said to|0,-2 sal|-3,-2 sal .|-1,4 sam|-3,3 sam .|-1,-6 sampl|-1,-1 san|-2,-4 sat
-2,-1 satellit|5,0 satisfi|-1,0 saturday|-1,-4 saturday .|4,0 sav|-1,-11 saw|2,-1 say|1,-4 say ,|-6,8 say .|5,0 say @|3,-1 say he|-4,-2 say in
-2,-4 say only|13,-2 say that|4,0 say the|-2,-3 say what|-2,-5 say whether|-1,0 scalpel|-6,-7 schedul|-1,-1 schem|0,-5 school|-1,-3 school .
-1,3 scienc|-2,-5 scientist|-3,5 scrap|5,2 scratch|3,-4 screen|4,0 sea|-3,6 search|-3,6 search of|2,-4 season|3,1 season ,|-4,0 season'|-4,-2 seat
0,-5 second|0,5 secret|-1,4 secret .|-5,-4 secretary|-1,3 secretary ,|-2,-4 secretary @|3,4 section|0,1 sector|2,-1 security|-3,3 see|0,-4 see ,
-5,3 see it|3,-2 see my|-5,2 see no|-3,2 see the|-1,0 seek|-2,1 seem|-8,-5 seen|-4,-1 sell|-3,5 sell the|3,3 sen|3,3 sen .|0,1 senat|-4,0 senator
-3,1 senator @|-1,-8 send|3,-3 send the|-2,-2 senior|8,-1 sens|1,0 sensibl|0,-1 sensor|2,-1 sent|3,0 separat|-1,-1 sept|-3,-7 september
-3,-3 september .|-1,2 sequenc|-5,2 seriou|-2,-2 serv|0,2 servic|-5,-3 session|-8,-1 set|-1,2 setback|-4,-2 settl|1,1 seven|0,3 seven-day|0,-4 several
-2,3 shadow|-1,-1 shall|-11,2 shar|-3,-4 shar its|-3,-2 shar the|-2,3 sharp|-5,-6 she|-1,-4 she "|-2,-8 she had|-4,-2 she told|3,0 she was|3,0 she'
-4,-2 she'd|-1,-2 shedd|-5,0 shelv|0,1 sheriff|1,-4 shift|-2,-2 ship|-2,-2 shipment|-1,-1 shipp|3,1 shop|0,1 shopp|-6,-1 short|-4,-8 short of
-1,-3 shorten|0,-3 shorten the|-4,4 shorter|0,3 should|1,5 should be|-1,-5 should hav|3,1 should not|8,-3 show|0,-1 shown|-2,-3 shrugg|4,1 shut
2,0 sick|2,1 sid|1,-12 sid .|4,5 sid of|0,6 sid with|7,-9 sign|-5,-1 sign "|6,-3 sign ,|4,0 sign .|-4,2 sign an|0,3 sign and|6,-4 sign it
-2,-6 sign the|3,-2 signal|4,-5 signatur|7,-1 signatur for|-2,-2 silent|-2,-4 silent .|2,-2 similar|3,-1 simp|-1,-2 simpl|4,-4 sinc|-1,-3 sinc #
-1,3 sinc it|4,-1 sinc last|7,-3 sinc the|-2,0 sit|-4,-4 six|0,4 six week|-1,5 sixty|1,0 siz|-1,-3 skeptical|1,-2 skin|7,-2 sky|-1,5 slamm|-2,3 slap
0,-5 sleep|3,0 slept|-2,-5 slot|-1,1 slow|-1,-1 small|5,-2 small pric|-2,6 small town|2,-2 smil|4,4 so|-3,-2 so .|1,2 softer|2,6 softwar|2,5 softwar .
-2,6 sold|-2,4 solution|-1,3 solution in|-3,-1 som|4,0 somebody|-1,-2 someon|0,-4 someth|-2,-2 somewher|6,-1 soon|5,-1 soon .|1,6 sooner|-2,1 sorry
-1,3 sort|-13,-1 sound|-6,-6 sound lik|-1,3 sourc|1,-2 south|4,-7 spe|0,-5 speak|1,5 speaker|5,3 spend|3,3 spend bill|-2,5 spent|-9,-12 split
-3,-2 split .|-2,-6 split :|-1,-3 split down|2,-3 spok|-1,-2 spoken|-7,-6 spokesman|-3,-3 spokesman @|-3,-2 spokeswoman|-2,0 spr|-2,-3 spr .
-6,0 staff|-1,8 staff ,|3,-1 staff .|-1,2 stag|7,-3 stak|-1,-5 stall|4,-4 stamp|-1,1 stamped|5,-3 stand|-4,-3 stand .|5,0 stand to|8,2 start
1,-3 start ,|9,-1 start .|-8,7 start-up|-3,-1 stat|-1,5 stat ,|-7,-2 stat .|4,-3 stat that|-2,-2 statehous|3,-1 statement|-1,-4 statement .
5,1 statement that|2,4 statut|8,-4 statut .|-3,0 stay|0,-3 step|-3,-4 still|5,-5 stood|0,3 stood up|2,-7 stop|-7,-3 stopp|-1,-4 storm|-4,0 street
-1,-2 strengthen|10,-3 stricter|-5,12 strip|-3,7 strong|-2,-5 struck|-2,-7 struck a|-2,-3 studi|-1,-2 study|-1,-1 stunn|3,-1 subcommitte|0,-1 subject
-1,-3 submit|-3,-3 submitt|0,1 subsidy|0,-6 such|7,1 such a|4,0 such an|-1,5 sue|3,-1 sued|-2,7 suggest|-5,2 suit|0,-1 suitabl|1,0 summer|-6,-4 sunday
-5,-1 sunday .|1,-1 sunk|6,-1 sunlight|-1,0 sunshin|0,2 supplier|5,-4 support|-3,-2 support "|4,-1 support a|-4,5 support behind|5,-1 support in
4,-3 support of|4,0 support too|6,-2 supporter|10,-2 supportiv|7,-1 supportiv .|-5,-5 suppos|-5,-5 suppos to|-4,3 sur|-2,5 surfac|-2,5 surfac in
-3,0 surpris|-1,2 surrender|-6,-5 surviv|-4,-3 surviv .|0,1 suspect|1,-1 suspension|-2,4 switch|-2,-2 switchboard|-3,1 sympathetic|-7,-4 system
-2,-5 system .|3,-3 tabl|-3,1 tack|0,-3 tak|-3,-1 tak no|-3,-2 tak part|2,3 tak the|-6,-5 taken|-3,0 taken a|2,-5 talk|4,-2 tampa|2,-4 tap|0,2 tart
-1,-1 task|-3,9 tax|-3,4 tax on|-2,-3 teach|-1,-1 tear|-1,-1 technical|2,0 technology|-7,-5 telephon|-5,-5 telephon call|2,-2 television|-3,-1 tell us
-2,5 ten|-1,10 ten .|1,1 term|2,-3 test|3,-4 test .|8,-1 testifi|4,0 testifi in|-2,-2 testify|0,2 texa|4,-5 text|3,-3 text .|-3,0 than|-1,4 than the
3,-4 thank|3,-1 thank the|-1,2 that|6,-4 that "|-3,2 that #|-3,-3 that .|7,-6 that @|-2,4 that a|6,-1 that an|4,-3 that control|4,0 that disclosur
5,-6 that he|-1,-5 that her|-5,-4 that his|-3,0 that is|5,2 that nobody|-5,5 that the|-3,-1 that they|0,-5 that was|4,-1 that'|5,3 the|5,-4 the #
-7,-5 the @|3,3 the administration|3,0 the august|-4,7 the big|-1,3 the biggest|-6,2 the call|-5,0 the ceremony|4,-3 the chang|-4,0 the clock
-1,3 the coalition|0,-3 the comment|0,-7 the committe|-4,-6 the company|5,-1 the company'|5,-1 the cost|6,0 the county|1,-3 the deadlin|4,4 the delay
7,-2 the department|5,3 the directiv|5,1 the door|1,3 the draft|-3,-3 the end|-3,5 the fee|-3,5 the fil|-3,1 the fin|-4,-2 the final|4,-5 the fir
-4,-3 the firm|3,2 the first|-4,2 the goal|6,-1 the hear|-2,3 the hous|-5,3 the idea|3,-1 the inspector|-8,-2 the job|-3,-4 the last|-3,-3 the law
8,-1 the least|0,5 the market|-5,-3 the matter|2,-5 the mayor|-4,1 the meet|4,0 the memo|3,1 the memo'|2,4 the memorandum|-3,-4 the middl
4,-3 the model|-5,4 the money|-1,-5 the most|-1,6 the mov|9,-7 the new|-1,-4 the next|3,-8 the notic|-3,-3 the number|4,-1 the only|4,1 the opposit
-1,3 the opposition|9,3 the order|4,5 the order'|3,-2 the paperwork|-1,5 the peopl|-1,4 the plann|0,6 the plant|2,4 the postponement|1,6 the president
-1,5 the proclamation|2,-4 the report|0,4 the requirement|3,1 the review|8,-3 the right|-3,4 the room|5,5 the rul|-1,5 the sam|-2,-3 the secretary
-2,6 the section|-1,3 the senat|5,3 the sid|-1,-6 the sign|5,0 the sky|-4,0 the spr|-6,-4 the staff|-4,0 the stat|8,1 the test|-3,1 the text
-3,7 the tim|5,-3 the trad|-1,3 the way|1,4 the whit|0,3 the whol|4,1 the withdrawal|-3,-2 the work|8,-3 the worst|-4,-15 their|4,0 their nam
4,0 their support|-4,-4 them|-1,-6 them .|-4,-3 themselv|-2,-1 then|3,1 ther|-1,2 there'|2,5 thes|-7,-4 they|1,5 they are|3,-1 they could
-7,0 they had|-1,-7 they want|5,2 they will|-1,6 they'll|-2,3 thi|-4,-7 thi .|-2,4 thi busines|-1,5 thi is|6,2 thi memo|3,3 thi morn|5,4 thi one
1,-6 thi order|-2,-5 thi way|-1,-4 thi week|-4,-2 thi year|-2,11 thiev|7,7 thing|4,6 think|10,0 think that|-4,3 think the|4,-1 thirty|4,-3 thirty day
-2,0 thirty-fiv|5,1 thos|-1,3 thos who|-3,-3 though|0,-3 though its|-1,4 though not|0,1 thought|-1,0 thoughtful|-7,-4 thre|-1,3 thre week|1,3 threat
-1,6 threaten|-1,5 threaten to|-3,-5 threshold|5,0 threw|3,3 through|-1,3 thrown|-1,3 thrown its|-2,-7 thursday|6,-1 thursday ,|-5,-3 thursday morn
-1,-1 thursday'|-1,-2 tie|2,1 tim|2,7 tim .|-1,-2 timelin|0,3 timid|1,-4 tir|-2,3 to "|2,-6 to #|-4,2 to @|-4,0 to accept|5,-4 to act|-1,5 to ask
4,6 to be|4,-3 to begin|-2,5 to block|6,-3 to bring|3,-2 to com|-3,-7 to comment|3,-2 to cover|0,5 to cut|1,5 to do|-1,4 to endors|-1,-4 to fight
3,-3 to follow|3,1 to get|-6,3 to hear|-3,3 to him|1,-4 to hir|2,-3 to his|10,3 to hold|-3,-1 to introduc|-6,-5 to its|7,-1 to know|0,-4 to learn
-1,5 to leav|9,-2 to look|-2,-4 to los|5,-3 to mov|-3,1 to my|6,-1 to pres|-5,-2 to protect|0,4 to provid|0,-3 to publish|-3,-1 to read
5,-1 to reconsider|5,0 to register|-5,-3 to report|-4,-1 to say|-3,5 to scrap|-6,-3 to see|-5,-6 to send|0,-3 to shorten|-3,6 to sid|-4,0 to sign
-3,6 to stand|2,3 to start|-3,-3 to tak|-3,-6 to tell|-1,3 to ten|6,-2 to turn|-4,1 to wait|2,6 to withdraw|5,0 to writ|2,1 toast|1,0 today
-1,1 together|0,-1 told|5,-3 told @|0,6 told analyst|-3,0 told me|-3,-5 told reporter|-1,-3 told staff|3,2 told the|-6,0 told us|-1,-4 tomorrow
-6,-2 tomorrow ,|0,4 too|4,-3 too .|-2,7 took|0,7 took a|0,5 took credit|-2,-4 took no|3,1 took out|-3,-4 took the|-4,-4 tool|-1,-5 tool to|0,1 top
-2,9 tor|-3,-4 torn|-2,-7 torn .|5,-1 tougher|0,-1 tower|-4,1 town|-3,2 town .|-1,0 toy|1,2 track|-2,-2 trad|-4,-2 trad minister|-1,4 trad secret
-3,-3 train|0,-2 transcript|-3,-9 transparency|-2,-1 travel|-3,5 treat|0,1 tri|-4,1 troubl|-3,0 truck|-4,6 try|-3,6 try to|-4,-2 tuesday
-6,-5 tuesday .|4,5 tuesday that|0,1 tuesday'|-1,-3 turn|-1,-2 tutor|1,-1 twic|-3,-1 twic a|-2,-2 two|-5,-3 two mind|-1,7 two month|6,2 two week
6,1 two year|-1,3 two-week|-1,-5 uncertain|-2,-7 unclear|0,3 unconvinc|-1,-3 undecid|0,-9 under|-1,6 understand|1,0 understood|0,3 uneasy|-2,-1 unfund
-1,7 unhappy|8,-1 uniform|2,0 union|1,1 unit|-1,3 university|2,-2 unles|0,-7 until|2,-3 until the|0,5 unworkabl|-2,4 up|3,0 up .|4,-3 up for
-3,2 up in|6,-3 up on|-3,-3 up the|3,0 up with|-3,-2 updat|12,5 urg|3,6 urg the|-1,-2 us|6,-4 us ,|-4,-4 us .|5,-6 us a|-2,4 us in|3,0 us the
-8,-2 use|-4,-4 use .|-3,-3 use it|1,1 used|0,6 useful|3,1 utility|0,-1 vaccin|-2,0 vault|0,-4 vendor|-1,2 vermont|2,-2 version|-1,-2 very|1,-1 vessel
3,4 veto|-4,1 vic|-4,1 vic president|6,-1 victory|0,3 view|5,-1 vindication|2,-1 virginia|-5,-3 visit|-4,3 visitor|2,-2 vocal|1,1 voic|3,-2 voluntari
-9,-1 voluntary|-1,-3 voluntary program|4,-2 volunteer|6,3 vot|9,1 vot for|4,-2 vot to|5,-1 vot yes|2,5 vow|2,5 vow to|3,3 wait|4,-4 wait "|2,4 wait .
-3,-6 wait for|1,-3 waiver|2,-2 wak|-1,1 walk|-3,3 wall|4,3 want|-6,4 want a|7,2 want it|3,9 want the|1,-7 want to|5,0 warm|6,6 warn|1,5 warn that
0,-1 wary|-4,-6 was|-4,0 was "|-5,-3 was .|0,-3 was a|5,-3 was all|4,0 was deliver|-3,-1 was due|3,3 was in|1,-3 was not|-4,-2 was off|0,-3 was on
4,-4 was over|-4,1 was put|-4,-4 was still|-5,-5 was suppos|3,-2 was the|-9,-7 was to|-3,7 washington|-3,5 wasn't|-1,3 wast|-2,-4 watch|-4,4 water
-5,-1 way|-4,0 way .|-1,-3 way :|-1,4 way to|7,-1 way with|4,0 we|-6,1 we are|-2,-3 we cannot|1,4 we don't|1,4 we hav|-5,-2 we will|-1,6 we'd
-6,-4 we'll|2,-5 we'r|-1,-5 we'v|3,-3 weaken|-6,0 weather|-1,-2 wednesday|-6,-2 wednesday .|-2,4 wednesday that|-2,1 week|7,1 week ,|-8,-2 week .
-1,-3 week befor|-3,2 week that|-1,5 week would|-3,-1 weigh|-3,-4 weigh in|6,-4 weight|6,-4 weight behind|4,-7 welcom|8,-4 welcom the|-3,1 well
3,-4 well ,|0,-3 well .|-4,-1 well meant|-1,5 went|4,-1 went over|0,3 wer|-3,-3 wer divid|-1,3 wer promis|-1,3 wer quick|-1,-3 west|4,-9 what
3,-3 what congres|-3,-2 what it|-4,-4 whatever|3,-5 when|-4,0 when @|5,-2 when a|3,-1 when it|-3,3 when the|-2,-3 wher|-2,4 wherea|-14,-9 whether
0,-4 whether a|-7,-5 whether it|-3,-7 whether the|-10,-9 which|3,-1 which has|4,1 which represent|0,4 which run|-1,-3 which sell|-5,6 whil|-2,1 whit
-10,1 who|-1,4 who chair|-2,-4 who had|6,-1 who has|2,-5 who head|-4,-2 who own|-1,-5 who represent|-3,2 who run|1,-3 who want|1,4 whoever|3,1 whol
3,-1 whom|1,-2 whos|5,0 why|-1,-1 wide|-1,-1 widow|-8,-9 will|-7,-6 will be|-1,5 will not|-4,0 will sign|5,-1 will vot|4,-2 win|-1,6 window|-1,-3 wing
1,2 winner|2,1 wish|2,-2 with|-3,-3 with #|-2,-3 with @|-3,-2 with a|6,2 with both|-1,3 with fewer|1,-4 with her|-5,-1 with it|3,-4 with its
-1,11 withdraw|-4,7 withdraw the|4,1 withdrawal|-7,7 withdrawn|-3,-4 withdrew|-2,-8 within|-1,-6 within #|3,-1 without|0,2 witnes|-1,3 won|0,-1 won't
6,0 word|4,2 word ,|-10,-8 work|-2,-3 work .|-1,-3 work with|-1,2 workabl|0,7 worker|0,7 worker ,|0,2 workshop|0,2 worri|0,4 worri that|-2,-1 worry
-2,2 wors|8,-3 worst|-3,-1 worth|-3,2 would|-2,8 would accept|-3,-1 would also|-1,-3 would choos|-4,-4 would com|-1,5 would cost|-2,-5 would decid
-6,-5 would determin|2,-4 would do|-3,4 would driv|4,0 would giv|9,-3 would go|-1,-8 would hav|8,0 would lik|-3,3 would los|-5,0 would not
-1,-5 would pick|4,-3 would protect|-6,6 would rather|-4,3 would wait|5,-1 would welcom|-2,-5 wouldn't|0,3 wreck|2,-4 writ|-1,-2 written
-1,3 written by|2,-1 wrong|6,0 wrot|0,-5 wrot .|0,-3 wrot in|-6,-2 wrot on|-1,3 wrot to|-3,2 wyom|-2,-3 year|2,-4 year ,|-4,-5 year .|-1,3 year'
6,-1 yes|5,-1 yes .|-5,3 yesterday|-3,-2 yesterday .|-8,-2 yet|-7,-1 yet to|-4,4 you|2,1 your
`;
