/** What each trait of words weighs for and against, in tenths. Made by `npm run accuracy -- tone`; not by hand. */
export const WEIGHTS = `
-2,1 !about|-1,-1 !accept|6,0 !accord|-3,0 !add|4,-4 !afford|-8,-13 !against|-1,5 !agency|8,-2 !agre|-1,10 !all|-2,-1 !alon|0,-3 !alway|4,2 !another
-2,-2 !answer|-1,0 !any|2,-2 !anybody|-2,-4 !anybody'|0,1 !ask|-1,2 !assessment|4,-4 !back|4,-1 !brak|-1,4 !build|0,-1 !burden|-1,0 !burn
-1,5 !busines|0,3 !but|2,6 !buy|-1,2 !can|2,-2 !can't|1,-1 !ceil|-1,3 !ceremony|-2,-4 !clear|-3,-6 !com|-3,-4 !comment|0,1 !compani|0,-1 !consistent
4,3 !consult|-1,7 !consultation|-1,3 !control|-3,-1 !dat|0,-3 !day|-3,-2 !dead|4,0 !deadlin|-1,-1 !decid|-1,-1 !decision|2,0 !delay|-2,-1 !die
0,-7 !directiv|-5,-2 !discus|-3,7 !do|1,-3 !doe|-1,2 !draft|0,-1 !drawn|-5,4 !els|-4,-5 !endors|2,1 !enough|0,-1 !evaluat|-1,1 !exemption|-1,-1 !exist
-4,2 !explain|-3,-3 !explanation|5,-1 !fallen|1,1 !far|1,0 !fear|0,-2 !fewer|0,-4 !fight|0,3 !find|-1,0 !follow|-1,1 !formal|-1,1 !fund|0,-2 !general
-5,-5 !get|1,-3 !giv|2,2 !go|4,-1 !going|0,-3 !grant|-1,-1 !how|-2,-2 !hurry|0,-1 !i|-1,2 !idea|-1,-3 !if|-1,-2 !immediate|2,1 !inspect|-7,-1 !know
-2,-2 !known|0,-1 !later|5,-3 !learn|7,-3 !let|-2,2 !letter|3,0 !lik|-4,-2 !look|-1,-5 !los|-6,-2 !mad|4,-2 !matter|-1,1 !me|-1,4 !memo
-1,-3 !memorandum|0,2 !met|-1,-1 !money|-2,1 !month|0,4 !mor|6,-1 !much|3,3 !my|-3,4 !need|-4,1 !new|1,4 !newspaper|-6,-6 !nor|-2,-3 !not
-1,-6 !object|-8,-3 !objection|0,3 !one|-6,-5 !oppos|-4,-3 !our|-2,-4 !out|-2,4 !over|1,-3 !passion|-4,3 !patienc|0,2 !peopl|-1,2 !permission
8,-1 !plan|5,-1 !pleas|-2,6 !point|-6,-6 !position|-3,-4 !postponement|-1,2 !president|1,-2 !privacy|1,-3 !problem|-2,-3 !public|-1,0 !publish
-1,-1 !quarrel|-1,-3 !question|-2,-2 !reach|-5,3 !read|-4,-4 !reason|-1,4 !register|-2,4 !report|1,-1 !request|1,-1 !respond|-2,-3 !return
-1,1 !review|-2,3 !rol|-2,-1 !room|-1,3 !rul|0,1 !run|-3,-2 !rush|-6,-3 !say|2,-1 !secret|7,-6 !see|1,2 !seen|-1,-2 !settl|-1,-1 !shedd|5,0 !should
-1,-1 !shown|-6,-6 !sid|-11,6 !sign|3,-1 !so|1,-1 !softwar|0,8 !sold|-1,2 !sound|-4,-3 !staff|-1,1 !stamped|0,-2 !stop|-5,0 !such|-3,3 !support
-5,0 !sur|0,1 !surpris|-3,-1 !tak|-1,-1 !taken|-1,-1 !tear|-1,3 !tell|-4,-3 !test|-1,0 !than|1,4 !them|-3,2 !think|0,-1 !thos|-4,-2 !tim|-1,-2 !today
1,-2 !told|-1,-4 !took|0,-5 !transparency|-3,3 !troubl|1,-3 !up|6,-2 !us|-3,-9 !view|-1,1 !vot|3,-4 !wait|1,8 !want|-4,1 !warm|-1,7 !washington
0,-2 !way|3,3 !we|2,-1 !weaken|0,1 !week|-1,0 !what|-5,-2 !when|-2,-5 !whether|3,0 !why|5,-6 !withdraw|-1,-1 !year|0,-1 !yet|1,-2 !you|0,4 " #|1,3 " .
3,2 " @|1,3 " a|-4,-8 " accord|-1,4 " an|2,5 " and|3,2 " ask|1,-3 " but|0,4 " every|4,1 " forty|-4,-1 " four|-5,-1 " half|-2,4 " hand|-8,-3 " he
-1,3 " high-impact|3,-6 " i|-6,-1 " in|1,3 " it|6,-2 " it'|0,9 " its|3,-1 " long|3,-1 " nobody|-2,4 " not|-4,2 " on|0,4 " our|-2,3 " paperwork
-3,-2 " ready|9,3 " said|3,-5 " say|-3,0 " she|6,-2 " sign|-1,-3 " spokeswoman|4,-1 " that'|1,-4 " the|-5,1 " ther|-3,7 " they|-3,1 " thi|-2,-5 " we'v
-2,7 " would|-5,12 " you|-3,-2 # #|-11,-5 # .|-6,-5 # and|-1,-4 # april|-3,10 # day|0,6 # december|-2,-4 # employe|-4,1 # hour|-2,-3 # may
-4,0 # million|7,0 # that|12,-3 +|6,-6 +-|5,6 +?|1,3 , "|-1,-5 , #|6,-8 , accord|3,0 , accus|3,5 , add|-2,-3 , an|-6,2 , and|3,2 , argu|5,-2 , but
3,3 , call|-1,-4 , deni|-2,3 , dismiss|-1,3 , executiv|-3,-1 , for|1,-3 , had|1,3 , hav|-2,4 , i|2,-5 , is|-1,4 , it|-5,-2 , its|5,-2 , not|0,-3 , or
2,-3 , prais|3,2 , said|2,7 , say|-2,5 , senator|1,3 , sent|-10,-5 , she|-2,3 , should|3,-2 , thank|-8,-5 , the|-3,-8 , though|3,1 , warn|-4,2 , was
2,8 , we|2,5 , which|-3,1 , whil|-3,-4 , who|0,-5 , with|-4,-2 , would|4,14 -|2,4 -?|-2,-3 . "|-3,-3 . #|2,3 . @|0,3 . m|3,6 : "|-4,-3 : a|1,3 : he
5,-2 : i|0,-9 : its|-6,5 : the|-9,3 ; @|-2,5 ; its|-11,-7 <any>|1,1 <length>|-3,-3 <quoted>|-7,-3 <said>|-8,-7 <told>|3,-4 ? "|-2,-4 @ "|1,6 @ ,
0,3 @ .|-2,-3 @ :|-7,-11 @ @|-2,6 @ accus|5,-1 @ add|3,4 @ after|1,-3 @ agre|-6,6 @ and|5,-10 @ are|-1,4 @ argu|4,-1 @ at|-7,-3 @ back|-3,-7 @ blam
9,3 @ call|8,-3 @ cam|3,1 @ can|8,5 @ chief|-1,6 @ complain|5,-2 @ count|-3,-1 @ declin|4,-2 @ defend|-3,-8 @ deni|-3,1 @ describ|3,2 @ did
-2,9 @ doesn't|0,-3 @ epa|-3,2 @ expect|2,-5 @ explain|3,0 @ find|2,-3 @ for|4,3 @ gav|-2,5 @ had|9,8 @ has|0,-5 @ hav|-1,-4 @ hhs|6,-5 @ in|13,8 @ is
-3,3 @ join|-1,5 @ last|0,-8 @ lost|5,0 @ not|3,8 @ of|4,-3 @ offer|-3,7 @ on|0,-3 @ oppos|3,2 @ plan|6,0 @ point|-3,2 @ president|-4,-2 @ put
-2,-6 @ report|2,3 @ say|5,6 @ see|3,0 @ sign|3,-1 @ spok|-4,-1 @ spokesman|-3,2 @ spokeswoman|4,-1 @ stand|5,-1 @ testifi|0,7 @ that|3,-2 @ thi
7,-1 @ think|3,1 @ threw|8,9 @ to|4,5 @ took|4,-5 @ urg|8,2 @ want|-1,8 @ warn|-1,4 @ was|-4,2 @ welcom|5,0 @ went|-4,-5 @ wer|2,-4 @ who|-5,-3 @ will
3,13 @ would|4,-3 ^|3,3 a|-11,5 a #|-7,-9 a :|-2,-6 a ban|-2,-3 a common|-2,-4 a copy|4,-7 a court|-2,-6 a day|4,-2 a democrat|-3,2 a draft
-1,3 a federal|3,-2 a few|-2,-3 a final|5,2 a form|-1,5 a full|3,1 a full-pag|-3,6 a gift|8,-5 a hol|-1,4 a hold|5,1 a hous|4,-5 a joint|4,2 a letter
0,4 a licens|1,4 a longer|-6,-2 a lot|0,6 a lunch|7,-2 a machin|-2,-3 a month|-5,-6 a new|-2,7 a petition|-2,-3 a position|3,2 a post|-7,2 a pres
0,3 a problem|-3,0 a radio|3,1 a ral|0,5 a report|-1,4 a reporter|1,3 a republican|-3,-2 a revis|4,-7 a rul|2,-4 a senat|-4,4 a shorter|-2,-5 a sid
4,-4 a similar|3,-2 a small|-2,3 a solution|7,-3 a start|4,-2 a statement|-1,7 a statut|-3,6 a tax|-1,6 a test|6,-1 a victory|-2,4 a voluntary
-3,-4 a vot|-6,4 a year|1,1 abandon|-3,-4 aboard|-3,-4 aboard air|-5,1 about|-4,1 about it|-5,4 about the|2,-7 abov|0,-4 abov #|-3,6 abroad
-1,-2 absurd|-3,3 accept|0,-6 accept the|-2,-1 acces|-2,5 accord|-2,5 accord to|1,6 accus|-1,3 accus @|-2,5 accus the|0,-2 acros|4,3 act|7,-3 act .
-1,-3 actuary|-2,0 add|-3,-3 add ,|-2,3 add .|-1,-2 additional|-1,-3 adjustment|2,2 administration|0,-5 administration .|2,-5 adopt|1,5 ads|0,-1 adult
-4,-3 advanc|2,2 advertisement|-1,-2 advic|-4,0 advis|-2,-3 adviser|-1,5 advisory|-1,5 advisory board|-1,-1 advocat|-5,-2 affair|1,0 afford
-4,-2 after|0,4 after it|-2,-4 after that|2,4 after the|5,-1 afternoon|-3,-3 again|-3,7 against|1,5 against any|4,3 against it|-6,6 against the
-3,2 age|-2,-3 agenci|-6,-3 agency|-1,-2 agency'|-4,-5 agnostic|3,0 agre|-3,-5 agre to|-7,0 agreement|3,-6 ahead|4,-2 ahead .|-1,-5 ai|3,0 aid
4,-1 aim|0,-4 air|0,-4 air forc|-1,-1 aircraft|-1,1 aisl|-2,2 akron|-2,6 alarm|1,-3 albeit|2,-4 algorithm|7,-1 align|-1,-1 aliv|4,2 all|-4,5 all .
5,-1 all for|4,3 all of|1,2 alli|-1,-6 allianc|-1,1 alliance'|-1,-2 allow|-6,-6 alon|-4,-8 alon .|1,-1 along|-1,-2 already|-5,4 already do|-3,3 also
-1,3 alternativ|-1,3 alternativ .|1,-1 although|0,1 altogether|3,0 alway|-1,0 am|5,2 amendment|-3,-3 america|-1,0 american|3,3 among|2,-1 amount
1,-1 an|-3,-2 an algorithm|-1,3 an alternativ|3,2 an amendment|5,0 an appeal|6,1 an ear|-4,-4 an email|3,2 an end|-1,7 an eternity|-9,-5 an executiv
-3,10 an exemption|3,-2 an hour|-5,-3 an open|-3,-3 analyst|-1,4 analyst on|3,1 and|-2,3 and @|-8,-1 and a|-1,5 and ask|-4,-2 and bad|4,-2 and call
-2,-5 and got|-5,2 and has|-1,6 and he|-3,5 and it|5,4 and its|5,0 and mak|4,-1 and neither|-3,-1 and no|1,-4 and now|1,4 and promis
-4,-5 and representativ|11,-2 and said|4,0 and saw|4,2 and say|-7,-3 and senator|5,-5 and so|4,4 and that|-1,-4 and the|-6,2 and they|-4,3 and thi
5,-1 and urg|5,-5 and warn|2,-3 and was|-1,-4 and we|0,-5 and would|-2,4 anger|-1,-1 annex|-5,4 announc|-2,-3 announc on|-1,6 announc that
0,5 announcement|-2,2 another|-3,-6 another .|-3,3 another form|-3,-7 another look|-1,5 another nam|4,-2 another year|-1,-11 answer|-1,-4 any
-2,0 anybody|-2,-4 anybody'|1,-2 anyon|-1,-3 anyth|3,-1 anyway|2,-2 app|7,-2 appeal|4,-3 appeal .|5,0 appeal that|-8,-4 appear|-4,-2 appetit
5,3 applaud|3,4 applaud the|0,3 appli|1,4 appli to|2,3 approach|4,0 approval|-2,-8 april|0,-3 april .|1,-2 architect|0,-2 are|-3,-3 are cover
-4,-5 are going|-2,4 are not|-2,-3 are of|0,5 are oppos|-3,-6 are split|-4,3 are still|-5,0 aren't|7,3 argu|6,-7 argu for|-2,3 argu internal
3,6 argu that|-10,0 argument|-2,-4 argument on|-1,-2 arithmetic|3,0 arizona|-2,4 arm|9,-6 around|6,-2 around .|-1,5 around congres|2,3 arrangement
-2,5 arriv|-1,-2 arrival|-2,-2 artificial|4,2 as|-1,7 as a|-1,6 as an|-5,3 as it|3,-1 as well|-3,5 ask|-4,-2 ask .|-1,7 ask @|3,3 ask a|3,-3 ask for
-1,3 ask that|6,6 ask the|-1,3 ask to|-2,-4 ask us|-1,5 assessment|0,4 assessment to|1,2 association|-2,-1 assur|-1,2 at|-6,-4 at @|-2,10 at all
4,3 at every|-4,-4 at least|-5,2 at the|4,1 attach|-1,-3 attack|0,-1 attend|-1,-1 attorney|-2,-5 auction|0,-6 audienc|-1,1 audit|0,-3 august
4,3 august .|3,0 august reces|-1,5 austin|5,-3 author|-4,0 authority|-2,-1 authorization|-1,-1 automat|-1,-1 autonomou|-2,-3 availabl|-1,-1 award
-4,4 away|-1,3 back|-2,6 back .|-3,-2 back in|6,-4 back it|5,-3 back the|-4,4 back to|2,0 backer|-5,0 bad|-4,-2 bad built|-4,8 baffl|-1,5 balk
8,0 baltimor|6,-9 ban|2,-8 ban .|3,-1 bar|0,5 bare|-2,0 bas|-7,0 be|0,-5 be drawn|0,-4 be known|4,-1 be review|-2,-7 be sign|-1,6 be the|-1,-1 bear
1,5 becaus|-4,1 becaus it|3,0 becaus of|2,4 becom|-5,-2 been|-3,0 been "|3,2 been a|7,-3 been ask|-6,-1 been careful|-3,2 been consult|-1,6 been left
2,3 been put|-1,3 been wait|-7,-12 befor|-1,3 befor open|-7,0 befor the|0,5 begg|2,-4 begin|-1,-2 behalf|11,5 behind|9,-3 behind it|5,3 behind the
-2,2 being|4,6 believ|7,-4 believ in|6,-1 believer|-1,-3 bell|-1,-3 bell #|2,1 bend|-1,5 besid|-3,6 best|1,-3 bet|0,-4 betray|-1,1 betrayal
3,-5 better|-1,-3 better ,|-5,1 better .|1,-1 between|0,1 bidd|-4,7 big|8,-3 bigger|0,3 biggest|9,-2 bill|7,-1 bill .|5,0 bill in|6,2 bill that
-1,0 billion|0,-3 bind|-1,-4 binder|-1,-2 bis|0,3 bitter|-4,-11 blam|-1,4 blank|2,-3 blanket|-1,1 blast|2,-1 bless|2,-1 blind|-3,-1 blink
-1,-6 blink ,|-2,4 blink .|-2,6 block|-2,4 block it|3,-2 bloomlin|-3,-5 blu|-2,-2 blunt|0,7 bn|-2,6 board|2,2 boat|1,0 book|2,-5 book .|-3,1 boston
0,-7 both|-2,-4 both sid|-3,-7 both way|-1,0 bow|0,-5 bow to|6,-2 brak|-1,-3 branch|5,0 breach|0,-1 break|9,-2 breath|-7,-1 brief|2,2 bring
5,-2 britain|1,1 broad|-1,-6 brok|-2,-4 broken|1,2 brother|-2,2 brought|0,-4 brussel|-5,1 budget|4,-3 build|-5,-5 build a|-4,-3 built|-2,3 built a
-1,0 bulldozer|-1,-7 burden|-1,-1 bureau|-1,0 burglar|-7,0 buri|-2,-5 burn|-3,-7 bus|5,7 busines|-2,6 busines ,|3,2 busines .|2,0 business|-1,1 but
-7,0 but not|-1,2 buy|-1,-3 buy .|-2,8 buy it|0,-3 buyer|-2,-7 by|-3,-2 by #|1,-4 by @|2,-4 by a|-1,5 by another|-3,2 by phon|-1,-3 by the|1,1 cabinet
1,4 cabl|-2,-4 calendar|-1,-3 calendar .|-1,-1 california|5,7 call|2,3 call for|0,6 call it|9,2 call on|7,4 call the|11,-5 cam|3,1 cam .
7,-3 cam around|2,-4 cam to|-2,-5 camera|-1,-4 camp|10,-2 campaign|6,-1 campaign for|-4,-2 campu|5,-7 can|-6,-5 can liv|-2,-4 can see|-2,5 can't
5,2 can't see|-3,6 canada|-1,-1 cancell|1,0 cancellation|-4,9 cannot|-1,-1 cap|0,-1 capitol|-8,7 car|-3,-2 card|2,-1 career|-10,-3 careful|4,-2 carri
-1,-1 carrier|-2,1 carry|1,1 cas|1,-1 catch|3,-4 caught|-3,-5 caus|2,-3 caus .|-2,-2 cautiou|-2,6 cav|1,-1 ceil|3,4 celebrat|-1,2 censu|0,-1 center
-1,4 ceo|-2,5 ceo @|-6,3 ceremony|-1,-1 certain|1,-2 certainty|6,-3 certification|0,-1 chair|6,-5 chair @|-3,1 chair the|-3,-1 chairman
-1,0 chairwoman|-5,5 challeng|0,4 chamber|8,-1 champion|4,-6 chanc|5,-3 chanc to|2,-6 chang|7,-1 chang .|1,-3 chang his|-2,1 channel|0,1 characteriz
5,-2 check|10,-2 cheer|6,-1 cheer .|-1,-3 chief|4,1 chief executiv|-2,-8 chief scientist|-2,-2 chip|4,-1 choic|-2,2 choos|-4,4 chosen|-1,-4 christma
1,0 circl|0,-3 circulat|3,-3 cit|0,3 citi|-2,-3 claim|-2,-9 clash|-1,-2 classroom|2,0 clean|-1,-5 clear|-2,-1 clock|0,-1 clon|-5,-3 clos
2,-1 co-founder|2,-4 co-founder @|0,1 co-sign|0,-1 co-sponsor|0,2 coalition|2,8 cod|-6,11 cold|3,-3 colleagu|3,-1 collect|0,-2 collision
-2,-1 colorado|-5,-5 com|-4,-4 com .|-4,-2 com back|-3,6 com down|-2,-4 com to|5,-3 comfortabl|-4,-7 comma|6,-6 commend|-8,-8 comment|-5,-7 comment .
-3,-4 comment on|-1,-3 comment period|0,-2 commerc|-2,1 commission|-3,0 commissioner|-3,1 commissioner @|-3,-3 commitment|3,-1 committ|0,1 committe
4,-5 common|1,-2 communication|11,-3 comp|-2,3 compani|-2,-4 compani that|-1,-7 company|-3,-5 company "|3,-4 company'|-6,4 competition|0,2 competitor
-3,1 complain|6,-5 complaint|0,4 complianc|0,-1 component|0,-1 comput|-2,1 computer|-3,-4 conced|-3,-1 conced that|1,-5 concern|4,-8 concern .
-1,4 concern about|-1,6 condemn|-1,3 condemn the|-1,-4 condition|3,-3 conferenc|-4,-1 conferenc in|5,-1 conferenc of|1,0 confident|-3,-7 confirm
-2,5 confus|-2,6 congres|-2,3 congres ,|4,-5 congres to|2,4 consider|0,1 consistent|-1,-2 conspicuous|0,3 construction|4,0 consult|-2,4 consult .
-2,5 consultation|3,5 contain|-3,1 contempt|-1,5 contend|-1,5 contend that|2,0 continu|3,1 continu to|-9,-4 contract|3,-1 contrast|5,-1 control
1,3 control ,|4,-2 control would|-1,0 conversational|5,1 cooler|0,-3 cooperativ|-3,1 copi|-2,-4 copy|-2,-3 copy of|6,0 cork|7,-1 corner|7,-1 corner .
6,-3 cost|-4,3 cost .|-1,4 cost liv|2,-6 cost us|2,-2 could|-2,-6 could be|-1,4 could hard|-3,0 could liv|5,4 could not|-1,5 council|-4,-3 counsel
-2,-4 counsel .|1,4 counsel @|-2,-11 count|-2,-3 count as|4,-1 count on|-1,-3 counter|-1,-3 counter that|1,-2 counterpart|1,0 counti|5,-1 countri
1,3 country|-1,1 country'|4,0 county|0,-2 courier|0,-1 cours|1,5 court|-1,6 court .|9,-2 court to|-4,-10 cover|-5,-6 cover .|-2,4 cran|-2,3 crash
-2,-4 craven|-1,6 credit|-9,6 credit for|5,-1 crew|3,-1 criminal|9,-11 critic|-1,2 critical|0,4 criticis|0,4 criticis the|-4,-3 criticism
-4,-1 criticiz|5,-5 crowd|-1,-4 custom|3,2 customer|-3,5 customer .|5,3 cut|-2,-1 cybersecurity|-1,-3 d-main|0,2 d-n|1,-1 d-or|0,2 d-wash|-3,0 dam
-3,0 dam .|0,1 damag|0,3 dark|-6,-10 dat|-2,-1 data|4,1 daughter|-3,6 day|-5,-2 day ,|-3,-2 day .|-7,-13 day befor|0,4 day instead|7,8 day is
-1,-4 day later|0,3 day notic|1,5 day one|-3,-2 day period|8,-2 day was|0,3 day window|-1,3 day would|-1,1 days'|-3,-2 dayton|-3,-2 dayton .
-5,-9 dead|-2,5 deadlin|-1,4 deadlin ,|6,1 deadlin .|-4,-5 deadlin for|-2,-3 deal|-2,-3 debat|-9,0 december|-7,-8 decid|-2,3 decid .|-4,-6 decid which
-3,-5 decision|-3,-2 decision ,|-10,-10 declin|-9,-8 declin to|-1,-1 deep|8,-4 defend|5,-2 defend the|5,-1 defender|5,-1 defens|5,-1 defens bill
-1,-1 deferr|2,0 deferral|-2,4 definition|1,-6 delay|2,5 delay "|-4,-1 delay and|4,-1 delay as|-1,3 delay was|6,-1 delight|6,-1 delight .|5,-6 deliver
3,-4 deliver a|5,0 deliver to|-1,-1 delivery|1,4 demand|5,-1 democrat|3,-2 democrat ,|4,-2 democrat on|-4,-13 deni|0,1 denounc|-3,3 denver
3,-3 department|-3,-3 department'|-1,-1 deployment|-5,-4 deputy|-3,-2 deputy director|-2,0 describ|-3,-1 describ the|-6,-4 deserv|10,-5 desk
-8,-3 determin|-7,-6 determin which|-2,0 develop|-1,-2 developer|-2,-3 devic|0,2 dhs|-3,-3 dialogu|1,-3 did|3,5 did the|-1,-6 didn't|-2,-1 die
-2,-4 differ|-6,-6 different|-3,-6 different .|-1,-4 different not|3,4 different reason|-1,2 digital|-2,-1 diner|-1,1 diplomatic|5,0 directiv
8,-5 directiv "|-2,-3 director|3,-1 director ,|-5,-5 director of|-2,6 disagre|-1,-5 disagreement|-1,8 disappoint|0,4 disappointment
0,3 disappointment .|0,1 disapproval|-1,-1 disaster|-2,-4 disclos|2,-6 disclosur|-5,-3 discus|-1,2 disgrac|-2,-1 dislik|12,-3 dismiss|3,1 dismiss the
1,-2 dispatch|-5,-9 disput|0,2 dissent|-5,8 distast|-8,-8 divid|-2,-4 divid .|0,-1 dna|1,1 do|7,-6 do .|0,3 do it|-5,1 do not|1,-5 do the|-2,-2 dock
-3,-3 document|1,-5 doe|-5,6 doe .|-6,-6 doe not|-5,3 doesn't|4,-4 doing|5,-4 doll|0,-1 dollar|4,-2 don|0,-3 don the|5,3 don't|-5,3 donor|5,10 door
-1,8 door .|0,1 doubl|5,3 doubt|1,7 doubt that|-6,1 down|-5,5 down .|2,3 down on|0,1 dozen|1,-3 dr|2,-3 dr .|3,2 draft|3,-3 draft ,|2,-3 draft .
3,-1 draft with|-5,1 draw|-3,4 drawer|-3,4 drawer ,|-3,-5 drawn|-2,-1 dread|1,-2 driv|-2,-2 driven|-4,-1 driver|-5,4 dron|-4,0 drop|-1,0 dropp
-2,10 dropp .|2,-10 dropp its|3,-1 drov|1,-5 drown|-4,5 dry|-5,-3 due|-4,-2 due to|-2,-7 duplicativ|-4,-6 dur|-3,-1 dutch|1,-5 each|4,0 eager|6,-7 ear
-3,-4 earlier|0,-1 earn|0,2 earning|-2,4 earth|7,-1 easier|0,-1 east|3,2 easter|3,2 easter .|-8,-6 easy|-1,6 eat|2,6 echo|-1,-2 edit|-1,1 effect
-1,-6 eight|-1,-4 either|-2,-7 either .|0,1 el|-1,-1 elaborat|-1,0 electricity|-9,-5 eleven|-5,-1 els|-4,-5 email|-1,-2 employ|-2,2 employe
-1,6 employe .|1,1 employer|4,1 end|-6,-1 end of|-1,5 end run|8,-3 endors|3,3 endors it|8,-2 endors the|3,-2 endorsement|3,-2 endorsement .
-1,0 energy|-2,0 engineer|2,4 enough|5,-1 enthusiastic|0,-1 eo|0,-3 epa|0,2 equipment|-2,-3 estimat|-1,7 eternity|-3,2 europ|-1,-2 evaluat|-4,-3 eve
-2,-9 even|1,-1 event|-1,1 ever|3,3 every|1,-3 every day|-4,1 every month|-1,3 every week|5,-1 every word|0,-1 everybody|2,-6 everyon|0,-4 everyth
-1,-4 evidenc|0,1 exact|-1,4 exact as|-3,-2 exceed|0,1 exception|0,6 exclud|-4,-1 executiv|2,-4 executiv @|0,4 executiv director|-10,-2 executiv order
-3,-1 exempt|1,3 exempt .|-4,7 exemption|-1,6 exemption for|-1,-2 exercis|1,-1 exhal|2,4 exist|3,-2 exist .|-4,-4 expect|-4,3 expect the
-7,-4 expect to|-2,-6 explain|-3,2 explain it|2,-3 explanation|2,-3 explanation .|-4,1 export|-2,3 exporter|-2,4 exporter ,|-2,-7 expos
-1,-3 expos trad|-3,-4 exposur|-1,6 express|0,4 express disappointment|-2,-6 express no|2,-1 extend|-1,-3 extension|3,0 extra|2,8 eye|0,3 faa|5,-1 fac
1,0 facial|-1,-2 factori|-1,0 fail|-1,-2 faint|-1,0 fair|-4,-3 fall|-3,-2 fall .|8,-2 fallen|-1,-2 fals|0,4 famili|-5,-3 far|-2,3 farc|-3,-3 farm
-1,4 farmer|1,-3 fast|7,4 favor|1,3 favor a|4,-1 favor of|4,0 favor on|3,1 favor the|-1,2 favorit|0,-1 favour|0,-1 fcc|2,0 fear|-2,4 fear that
-2,7 fear the|2,-1 february|3,0 february #|1,2 fed|5,3 federal|9,-3 federal rul|1,2 federation|-4,4 fee|-1,-3 fee would|-7,-2 feedback|-4,9 feel
-1,4 feel exact|-3,-4 feeling|0,4 feet|-2,-3 fellow|-2,2 felt|8,-5 few|-2,1 fewer|3,-7 field|2,-3 field .|-5,0 fight|-2,4 fight the|-5,-2 figur
-4,3 fil|-1,-1 filing|0,-1 fill|1,2 film|-3,-1 fin|4,2 fin .|-3,-5 final|-3,-3 final text|-2,-1 finaliz|-2,-1 find|7,-2 finish|3,-4 fir|6,-7 firm
3,-1 firm on|-1,-14 first|-1,-3 first ,|-9,-3 first .|5,-1 first draft|-2,-5 fish|-1,3 fisheri|0,-2 fit|-11,0 fiv|-1,7 five-day|-6,4 fix|0,-1 flagg
-1,1 fleet|-2,-3 flew|-1,-1 flight|3,-1 flinch|3,-1 flinch .|-1,4 float|0,5 float #|6,-2 flood|-1,0 floor|2,-1 florida|1,-3 fly|-1,1 fold|-7,-3 follow
1,-3 follow suit|-5,-3 follow the|-2,-3 foolish|4,-5 foot|5,3 for|6,-3 for "|-2,8 for #|-6,0 for @|0,3 for a|0,5 for an|0,-3 for comment
-1,-3 for congres|9,-3 for it|-3,-2 for its|3,-1 for listen|-2,8 for one|6,0 for the|-5,1 for their|-4,1 for them|12,-5 for thi|-1,4 for washington
-2,5 for week|5,-2 for year|3,-6 forc|0,-4 forc one|0,-5 foreign|0,2 foreigner|0,3 forgiv|-5,5 form|-7,1 form .|-1,-3 formal|5,3 former|4,2 former @
7,-2 fortun|8,-6 forty|-2,1 forward|1,8 fought|-3,5 fought it|-4,5 fought the|-7,-7 found|-3,-6 found that|2,-5 founder|3,-3 founder @|-4,-1 four
-2,1 fourteen|0,-1 fra|2,1 fre|-5,2 freez|0,3 french|-4,-9 friday|-3,-10 friday that|-6,-2 friend|-1,0 from|2,-3 from @|-5,1 from a|4,0 from day
8,-3 from it|3,0 from the|-3,-2 front|-1,-3 front of|-1,7 frustration|0,-1 ftc|-3,-1 ful|1,4 full|3,1 full-pag|-1,6 fum|2,-1 fund|-1,6 furiou
6,1 further|5,1 further and|0,5 fury|-2,-1 gain|4,-6 gam|2,-2 gap|-1,-1 garden|4,-4 gat|-2,5 gav|-1,-4 gav evidenc|5,-2 gav it|-1,-3 gav no
-1,6 gav the|-3,1 general|1,-3 general @|-3,1 general counsel|-1,5 general secretary|-1,5 general to|5,-2 generou|1,-3 georgia|-3,-11 get|-1,-4 get a
2,-3 gett|-3,6 gift|-3,6 gift to|-1,-1 giv|5,5 given|5,-2 glad|3,1 glas|8,-2 go|7,-3 go further|-4,2 goal|0,-3 goal of|-1,1 goe|1,-5 going
-7,-2 going to|-2,3 golf|4,7 gon|4,-1 gon further|-3,-1 good|-1,6 good .|-5,6 got|1,-8 got a|-2,7 got to|-5,3 government|-4,-1 governor|-6,-7 grant
-2,-4 grant .|-7,-3 grateful|7,-4 gratifi|-1,-5 great|1,0 green|0,6 greet|0,6 greet the|2,-1 grid|1,2 ground|0,-9 group|-1,10 grumbl|-1,-3 gues
2,-6 guess|2,-6 guess .|-1,-2 guidanc|-1,3 gut|-1,2 gutt|3,-1 hack|5,0 hacker|-3,-5 had|-3,-6 had "|-2,7 had .|-3,-2 had already|5,0 had argu
-5,-4 had ask|-4,-1 had been|0,3 had call|3,0 had campaign|-4,-2 had chang|-3,0 had its|7,-2 had lobbi|-3,3 had never|-5,-2 had not|-2,-3 had promis
4,-1 had push|-3,-2 had the|-3,-2 had to|-3,-2 hadn't|1,-2 hail|5,-1 hail the|1,-1 half|4,2 half .|0,-2 halloran|-14,9 hand|-4,-2 hand .|-2,5 hand of
-1,3 hand over|-3,-2 hand the|0,3 handful|-2,-1 handl|2,-5 happen|-5,5 happy|1,10 hard|-3,-1 harder|0,3 harm|4,6 harvest|-1,0 has|-4,2 has "
-3,1 has argu|-4,6 has ask|-4,-2 has been|-1,4 has call|4,0 has campaign|3,2 has com|-7,-3 has had|-5,-5 has kept|2,4 has let|9,-2 has mad
-3,6 has never|-5,5 has no|-2,-8 has not|-1,4 has plac|-3,4 has promis|-1,4 has propos|-3,-1 has said|3,-5 has sinc|3,-2 has sued|-2,7 has the
-1,4 has threaten|-1,3 has thrown|4,2 has urg|-1,4 has vow|-4,1 has yet|-2,-3 hasn't|6,-3 hat|0,-3 hav|5,0 hav been|3,3 hav com|0,4 hav criticis
10,-5 hav gon|1,-4 hav had|-3,1 hav it|-3,-2 hav lik|4,1 hav mad|-5,-5 hav no|-3,6 hav non|-2,-3 hav not|-1,5 hav preferr|4,0 hav put|-3,-5 hav the
-3,-1 hav to|-2,-3 hav yet|-2,-4 hawk|-6,-4 he|1,-3 he is|-2,-7 he said|1,-6 he was|3,0 he would|-1,-3 he'|2,1 he'd|-1,2 he'll|11,-3 head|3,-4 head of
1,-6 head the|-2,5 headquarter|-1,7 headquarter thi|-3,-6 hear|4,-1 hear on|-9,-3 heard|-3,-1 heard from|-4,0 heard the|6,-1 hearing|6,-1 hearing .
0,-1 heart|-1,6 heartbroken|2,-1 held|-8,-3 help|2,2 her|2,3 her .|-2,10 her not|-3,5 herself|-1,-4 hhs|5,3 hid|0,-3 hid its|5,-2 high
-1,3 high-impact|-1,-1 high-risk|3,-3 higher|4,0 higher match|-1,2 hill|4,0 him|3,-1 him .|7,-2 him not|0,-1 himself|-1,-4 hint|-6,0 hir|3,-2 hir @
-2,3 hir a|-2,-3 his|-2,-3 his mind|-1,-4 his stat|-2,4 his view|-1,3 hit|8,-4 hol|-1,0 hold|-1,-3 hold an|-2,3 hold on|-3,1 hold up|-1,0 holiday
3,-3 hom|0,2 honest|-3,-3 hospital|2,0 host|-2,-1 hotel|0,-1 hour|1,6 hour .|1,3 hous|-2,-5 hous .|3,-2 hous to|-7,-7 how|-1,-3 how much|-3,-3 how the
0,2 however|-2,-2 hurry|3,0 hurt|-5,-7 i|-5,4 i can't|0,-3 i don't|-4,-5 i hav|4,-7 i was|0,5 i will|3,-2 i would|10,-3 i'd|2,-3 i'll|-1,-2 i'm
-1,0 i'v|-1,-1 ice|2,-4 idaho|-2,0 idea|-3,5 idea .|2,-6 if|-2,-3 if it|3,-1 if small|-3,-4 if you|3,-2 ignor|1,-3 immediate|1,0 important|3,2 impos
-1,-2 impractical|-2,5 improvement|2,-2 in|3,-4 in #|-1,3 in ,|-4,-4 in .|5,-5 in an|-3,-3 in april|8,0 in baltimor|3,0 in brussel|0,4 in comment
-4,7 in court|-3,-2 in dayton|-5,-3 in december|4,-4 in favor|-1,-3 in front|4,2 in half|1,5 in her|-2,4 in his|6,1 in it|2,6 in its|-1,-7 in january
-3,1 in july|-1,4 in jun|-4,-5 in march|2,-4 in may|-1,3 in my|-4,5 in november|-7,-2 in october|2,-6 in privat|-5,5 in public|-3,5 in search
6,-3 in support|-4,-2 in the|-6,6 in thi|-1,-2 incident|4,-3 includ|0,1 independent|-5,-1 indicat|-2,-3 indispensabl|-2,-3 indispensabl .|2,5 industry
-3,3 industry .|4,-2 industry'|-1,-3 inform|-2,-3 information|-1,-2 input|2,-5 insid|3,-3 insid the|-6,1 insist|6,-1 inspect|0,2 inspection
-2,-3 inspector|3,-8 inspector .|-1,3 inspector general|0,2 installation|-2,6 instead|-3,0 instead .|3,3 instead of|3,1 insult|-3,1 intelligenc
1,-3 intend|1,-3 intend to|-2,2 internal|-2,-6 interview|1,-3 interview .|-5,2 into|2,-4 introduc|-2,-2 intrusion|2,0 inventory|1,-1 investor
-1,0 invitation|-4,-1 iowa|0,-4 is|1,-4 is "|-7,-6 is ,|5,0 is @|1,-3 is a|-3,4 is against|0,5 is another|-3,-3 is better|8,-3 is for|2,-6 is in
-5,-1 is keep|-4,1 is not|10,-4 is noth|-4,1 is now|3,-4 is of|-1,4 is on|8,-1 is right|1,3 is said|-3,-7 is the|-5,-6 is to|-3,1 is too
-1,-4 is unclear|-3,0 is what|-10,13 isn't|-2,2 issu|-4,-3 issu a|10,6 it|-5,3 it "|-2,-9 it ,|5,4 it .|0,6 it a|3,3 it as|2,-5 it back|3,2 it be
1,-6 it can|6,-1 it could|2,3 it delay|-2,-3 it describ|-2,4 it doe|-4,0 it down|2,4 it from|-6,-1 it has|1,-4 it in|6,-2 it into|-4,1 it is
-1,-3 it on|4,-1 it right|4,0 it say|0,3 it sign|-1,-3 it that|-1,-5 it thi|7,0 it tomorrow|2,-5 it too|-6,0 it was|0,3 it will|-3,0 it with|5,0 it'
-1,6 it' a|6,7 its|1,4 its chief|0,4 its co-founder|-1,-5 its deputy|5,4 its director|5,-1 its endorsement|-2,3 its general|-4,2 its head
-4,-2 its member|8,-3 its nam|-4,-1 its objection|-3,-1 its owner|0,-5 its rival|0,4 its secretary|-6,9 its support|2,-7 itself|-3,-3 itself .
-1,-2 ive|-3,-6 january|-1,3 january #|-1,-5 january .|-3,-2 january and|1,-3 january that|0,-3 job|5,-3 job .|-4,3 join|1,-3 join the|4,-5 joint
2,-5 joint letter|-2,-1 judg|-1,-2 judgment|1,-2 july|-3,-2 jun|-3,-6 jun #|-1,4 jun ,|-2,-1 jurisdiction|-4,0 just|2,-4 keep|-4,0 keep the|0,2 keeper
-8,-11 kept|2,3 key|-2,-2 kid|-4,3 kill|1,1 kind|-2,2 kinder|6,-2 knew|-1,3 knock|0,5 know|3,0 know what|1,-1 known|1,-4 known that|-1,1 korea|3,1 lab
1,1 laboratory|-1,-2 lack|1,-4 ladder|-2,0 land|5,0 languag|3,-1 lap|-1,-3 larg|0,-3 largest|-1,-2 laser|-4,-2 last|-4,0 last friday|5,1 last month
-3,-2 last week|-3,-4 last year|6,-4 lat|-8,-4 later|-1,-5 later .|-7,-2 laugh|-6,2 launch|1,0 law|4,-7 law .|-3,2 lawn|-4,0 lawsuit|-3,-3 lawyer
1,-2 lead|1,1 leader|-3,-2 leak|6,4 lean|2,-5 learn|0,-4 learn of|5,-5 least|-7,-4 leav|-2,9 led|-1,5 led a|-1,6 led the|-6,6 left|-2,3 left out
-2,4 legal|6,0 legislation|2,0 lend|-1,5 lender|6,-3 lent|-1,1 les|5,1 let|0,8 let down|5,0 let it|-3,-3 let the|3,2 letter|0,-3 letter dat
5,0 letter on|-5,4 letter to|4,-2 level|5,-1 level the|-4,0 licens|0,-1 lif|3,-2 lifelin|2,1 lifetim|-4,3 lik|-9,3 lik a|-1,5 lik it|-1,5 liken
-1,5 liken the|5,-1 limit|3,6 lin|-6,2 lin .|3,4 lin up|-4,-1 list|-4,1 list .|4,-2 listen|-3,1 listen ,|4,-4 listen .|5,-1 listen to|-1,-2 litigation
-2,1 littl|-3,-8 liv|-13,-5 liv with|0,6 livid|4,2 load|2,-1 loaf|-1,1 loan|-2,3 loath|4,5 lobbi|-1,3 lobbi against|8,4 lobbi for|-4,4 lobby
-4,6 lobbyist|1,-1 location|4,0 lock|-2,-1 long|-4,-3 long as|3,-1 long overdu|-2,2 longer|-1,5 longer runway|-9,-1 look|-3,-7 look .|7,-5 look at
-3,6 look for|3,-3 loosen|-1,-2 los|5,1 los a|1,-6 lost|-6,-2 lot|-2,1 low|4,-1 lower|-7,11 lukewarm|0,6 lunch|0,6 lunch on|0,3 m|0,3 m .|1,-1 machin
1,-3 machin that|2,-9 mad|1,-3 mad it|8,-4 mad the|-4,-1 mail|1,1 main|0,-2 maintain|1,-9 mak|6,-1 mak the|-2,-5 maker|-1,-1 man|-1,5 manag
3,1 manager|-1,7 mandat|1,-9 mandatory|-3,-4 manner|-1,4 many|-3,-1 map|-6,1 march|-4,0 march #|-2,5 march ,|2,-7 march .|3,-3 mark|3,5 market
-3,3 market .|-2,-2 marsh|4,1 match|-2,1 math|-1,-4 mathematic|-2,-7 matter|-1,-3 matter .|-6,-10 may|-1,-3 may #|-3,-5 may .|1,-1 mayor|-1,4 mayor @
-4,-5 me|-1,3 me ,|3,-4 me .|0,-2 mean|1,-3 mean to|-4,-3 meant|-4,-2 meant and|-4,0 measur|0,1 medical|-6,-6 meet|-4,-4 meet .|-3,-1 meet on
-2,2 member|-2,3 member are|-3,-2 member to|7,3 memo|-1,4 memo ,|5,2 memo .|3,1 memo'|-1,2 memorandum|1,-2 merit|-5,2 met|-4,-2 met with
-2,-1 meteorologist|-3,-4 middl|-3,-1 middl .|-1,-2 midterm|-12,0 might|-1,1 millbrook|-4,-1 million|-3,-1 million .|-2,-2 min|-2,-3 mind|-2,-4 mind .
1,-2 minimum|-4,2 minister|-5,-1 minister @|-1,5 minority|-2,-5 minut|-1,5 misgiving|-2,3 miss|-2,-3 mistak|-2,-4 mistak .|-2,-3 mix|-4,-10 model
-8,0 model ,|0,-3 model that|3,0 modest|3,0 modest and|0,2 moment|-3,-2 monday|-1,5 monday .|-3,-5 monday that|2,1 money|-1,6 money .|-3,3 money for
-3,-3 month|-2,-4 month .|-2,5 month as|-4,-4 month of|-1,-3 month that|4,-2 month to|10,-2 moon|-7,-5 mor|-3,0 mor tim|-6,-2 morn|-2,-1 most
0,-3 most of|-2,-4 most to|-1,2 mov|-1,7 mov .|1,2 mr|-3,2 mr .|4,0 mr @|1,-6 ms|2,-6 ms .|4,-6 much|0,2 mus|-1,0 museum|-2,-1 must|-3,-6 my|4,0 nam
7,-1 nam to|-1,4 narrow|0,2 national|0,4 near|3,2 need|8,-2 need to|4,0 neighbor|-5,-10 neither|-5,1 network|-5,-7 neutral|-4,-4 neutral .
-7,-2 nevada|-5,6 never|1,5 never been|-2,-4 never oppos|-1,-4 new|-1,-3 new dat|1,3 new rul|-5,-2 new text|4,0 newspaper|3,2 newspaper ,|-4,-11 next
-1,-4 next week|4,-5 night|-1,-4 night .|-4,4 nin|0,1 ninety|-7,-2 no|-3,9 no .|-8,-2 no objection|-4,-4 no position|1,-3 no problem|1,-3 no reason
-2,-6 no view|0,1 nobody|7,-4 nobody should|2,1 nomine|4,2 nomine until|-5,3 non|-3,6 non of|-1,-1 noon|-7,-9 nor|-1,-5 nor oppos|-2,-1 norfolk
-2,-3 not|-2,4 not #|-8,11 not .|-1,-4 not :|0,5 not a|-2,3 not been|-2,-4 not com|0,-3 not endors|5,-2 not going|4,-1 not hid|-7,-2 not in|5,4 not on
-3,2 not oppos|-6,-2 not said|-4,-8 not say|-4,2 not sign|6,-3 not so|-2,6 not support|8,-4 not that|-5,0 not the|5,5 not to|2,4 not vot|4,-2 noth
-4,-1 noth .|1,2 notic|1,5 notic .|-1,5 notic instead|-1,-3 notify|-1,-3 notify the|-4,1 november|-5,-2 november .|-1,-4 now|-2,1 nowher|-2,10 nuisanc
-2,-2 number|3,1 number .|3,-2 nurs|-1,3 nursery|-5,16 object|-3,7 object .|0,5 object that|-2,8 object to|-4,-8 objection|-6,-2 objection .
-3,0 objection to|0,2 oblig|3,1 observ|-4,-1 obtain|-1,-2 occasion|1,1 ocean|-1,-1 oct|-5,-1 october|2,-3 october #|-7,4 october .|-2,0 odd|0,4 of
-2,5 of #|0,5 of @|6,2 of a|-4,-3 of an|-4,0 of delay|2,6 of its|-1,-3 of nin|-2,5 of staff|-3,4 of that|4,0 of the|-4,0 of their|-3,4 of them
2,4 of thi|-1,-4 of two|-1,2 off|3,-5 off .|4,-2 off the|0,-3 offer|9,-3 offer the|2,-3 offer to|-7,-2 offic|-1,4 offic .|-2,1 officer|-3,-5 official
-2,-1 often|-1,-6 ohio|-1,-1 okonkwo|1,-2 old|-2,-3 omb|1,-4 on|-3,-4 on #|5,3 on .|-1,6 on a|-2,-3 on ai|-2,3 on an|-2,-4 on both|-3,-1 on federal
-2,-3 on friday|-3,2 on her|2,-4 on his|6,5 on it|-1,-3 on its|0,4 on january|-3,1 on march|-1,-5 on monday|3,-3 on october|5,-1 on our
-6,-2 on sunday|6,-3 on thi|-1,-3 on thursday|-3,-2 on tuesday|7,-2 onc|3,-1 one|3,0 one ,|-3,6 one .|-1,9 one mor|2,-5 one of|-3,-4 only|3,-1 only if
-4,-5 only that|2,-3 op-|-1,4 open|0,-5 open question|0,2 operat|1,-2 operator|-1,-3 opinion|2,-2 opponent|-9,5 oppos|-1,3 oppos .|-3,1 oppos it
-6,3 oppos the|5,1 opposit|9,-3 opposit view|-1,11 opposition|0,5 opposition .|-2,-3 opt|-2,-4 optional|-2,-4 optional .|-1,0 or|3,0 order
-5,-3 order ,|-1,-4 order a|3,-9 order and|2,4 order as|3,1 order for|1,-5 order had|2,3 order in|-7,-3 order is|-4,0 order on|3,0 order only
4,0 order sinc|-3,-3 order that|3,-2 order to|-3,3 order was|-3,-3 order will|4,5 order'|0,2 oregon|-2,-5 other|-3,-3 other way|4,-1 otherwis|-2,3 our
4,3 our customer|0,4 our member|1,1 out|-6,1 out .|-3,-1 out against|6,-4 out for|3,2 out in|-6,-3 out of|6,-3 outag|3,1 outright|3,1 outright .
-1,3 outset|7,0 outsid|-1,-2 over|-4,3 over .|4,-7 over a|-3,0 over it|3,0 over the|4,-1 over to|4,-1 overdu|3,-1 overdu .|10,-2 overrul
-2,-2 oversight|-5,2 own|7,-5 own .|-4,-2 owner|-3,-1 owner ,|1,0 p|0,2 pacific|-2,-5 pack|0,2 pag|2,1 paid|2,-2 panel|-6,-1 paper|-1,2 paperwork
-2,3 paperwork in|-3,2 paragraph|-3,3 park|6,-4 part|-1,3 part of|7,-1 part way|-3,-4 partner|-1,-3 partner .|-9,-5 party|2,-2 pas|0,1 paso|0,-1 pass
1,-3 passion|2,2 past|-3,4 patienc|-6,11 patient|1,1 paus|2,7 pay|-1,6 pay for|1,-2 peac|-1,3 penalti|1,0 penalty|0,9 peopl|0,4 peopl who|-2,2 per
-4,-3 percent|-3,-3 perhap|-7,6 period|-1,2 permission|-2,-1 personnel|-4,5 persuad|-2,7 petition|-6,3 phon|-5,1 phon .|-6,-6 pick|0,8 picket
-1,-4 pickup|2,-2 pipett|4,2 pitch|-5,2 plac|-1,4 plac a|-1,3 plain|0,-2 plan|1,-5 plan .|-4,-5 plan to|1,-2 plan'|-3,5 plann|-3,4 plann to
-4,-6 plant|-5,6 plant .|-2,-5 plant in|-1,0 plasma|-6,-6 plat|0,1 platform|1,1 play|3,3 plead|-1,3 plead for|4,0 plead with|6,2 pleas|7,-1 pledg
6,1 plenty|6,1 plenty .|0,3 podcast|1,5 point|3,2 point out|4,-1 polic|-1,-2 policy|4,0 policy ,|-2,-4 polit|-3,-5 poll|9,-1 popp|3,-2 port
-2,-5 port .|-8,-8 position|-2,-4 position .|-5,-2 position on|-4,2 post|-4,-6 postpon|1,2 postponement|8,-5 postponement .|-1,3 pour|-2,1 power
1,-7 prais|5,-1 prais it|-1,-4 prais the|0,3 pre-releas|-1,4 predict|6,4 prefer|-1,7 preferr|-2,6 premis|-1,2 prepar|-2,-8 pres|-1,4 pres releas
-5,-9 pres secretary|-5,-3 present|1,0 president|-2,5 president .|1,-4 president for|0,3 president had|-4,0 president has|-3,-2 president in
-3,1 president of|1,3 president on|9,2 president to|-3,-1 president will|-2,-2 president'|-1,-2 presidential|4,0 press|3,7 press for|-1,-1 pressur
5,2 prevail|3,-3 pric|6,-2 pric for|-2,2 prim|1,-2 principl|1,-3 principl .|-2,-4 print|-2,-1 prior|-1,2 privacy|3,-8 privat|-2,-1 private
-2,5 problem|-1,3 problem .|4,1 problem with|0,-1 proces|-2,3 proclamation|0,-1 produc|1,-2 product|-1,1 professor|-2,2 profit|-8,-1 program
-6,2 program .|-1,5 prohibit|1,1 project|-12,2 promis|0,-7 promis a|3,0 promis to|2,0 proponent|-7,6 propos|0,7 propos #|0,4 propos a|-1,3 proposal
-5,2 protect|4,-2 protect job|7,-1 provid|8,-5 provid that|0,-1 provider|1,0 public|-1,-4 public .|0,1 publication|-5,-4 publish|0,-5 publish a
-5,5 pull|-2,-1 pump|-1,6 punch|-3,4 punish|-1,0 purchas|-3,-1 purpos|-3,-1 purpos .|2,-1 push|-8,4 push back|10,-4 push for|1,4 put|-3,-2 put it
-1,4 put off|-1,-4 put the|5,0 put their|-1,1 qualify|-4,2 quarrel|-3,3 quarrel with|-2,-5 quarter|-8,4 question|-1,-3 question .|-1,-4 question to
-2,7 question whether|1,2 quick|0,-2 quiet|1,0 r-ind|-5,-1 r-main|-1,4 r-texa|-3,-1 radio|-1,7 rais|-1,7 rais concern|1,0 ral|-3,1 ral in
4,-1 ral outsid|3,-1 ralli|-2,-4 ran|3,-3 rank|-2,6 rat|-5,8 rather|0,3 rather hav|-2,4 rather than|-1,-1 reach|-6,-1 reactor|-10,0 read|-6,-2 read a
-8,-2 read the|-9,-2 ready|-5,-1 ready .|2,-2 real|-1,5 realistic|-3,-1 reason|-2,-3 reason .|3,4 reason :|-4,0 reason for|8,-4 reasonabl|-4,-4 recall
2,-4 receiv|3,-2 reces|3,-2 reces .|0,3 recip|0,1 reckles|8,1 reckon|1,0 recognition|-1,3 recommend|0,3 recommend that|5,-1 reconsider|-5,-1 record
0,2 reduc|-1,-4 referr|-1,-4 referr question|-9,0 refus|-7,1 refus to|1,4 regard|0,3 regard the|7,-2 regardles|2,2 regim|2,3 register|5,-2 register .
8,-3 registration|-6,-6 regret|-3,-7 regret that|-3,-6 regret the|-2,5 regrettabl|-1,-1 regulat|4,6 regulator|6,1 regulator .|11,-4 reinstat
0,-1 reissu|-1,0 reject|2,1 rejoic|0,1 relation|-4,2 releas|-1,5 releas ,|8,-3 relief|5,-1 relief .|10,-3 reliev|1,-1 remain|-6,6 remain to
4,-1 remember|-2,-4 remind|-1,5 rent|2,3 rep|3,4 rep .|-5,10 repeal|0,1 repeat|-8,-3 report|-4,-5 report .|-2,-5 report the|0,6 report to|5,0 reported
-4,-3 reporter|-3,-4 reporter aboard|-3,3 reporter on|4,-2 reporter that|-2,-6 represent|3,1 represent #|-1,-5 represent the|-4,1 representativ
-4,1 representativ @|-2,10 reproach|5,3 republican|1,-4 republican ,|1,5 republican from|4,-1 reputation|0,-4 request|2,-4 requir|-6,3 requirement
-3,3 requirement .|-4,-1 requirement and|-1,4 requirement would|2,-1 reschedul|-2,0 research|0,2 resent|0,5 reservation|1,4 reservation .
-2,2 resident|0,-2 resign|-2,-1 resolution|0,-2 respond|-5,-1 rest|-5,-6 result|-2,8 retir|0,1 retreat|-6,-4 return|-6,-8 review|7,-2 review ,
-4,-6 review .|-4,-6 review the|-5,-3 revis|2,-2 reviv|-4,1 revok|-1,2 reward|-2,-1 rewritten|3,-1 rider|7,-7 right|-5,-2 right to|-1,1 ris|5,-2 risk
4,-2 rival|-1,4 rival abroad|1,0 river|-2,-4 road|3,-2 robot|1,0 rol|-1,-5 rol .|-1,2 roof|-3,4 room|-1,-3 root|0,-1 ros|4,-4 round|-3,-5 rout
-3,3 routin|3,0 row|3,0 row .|5,-1 rul and|-2,-5 rul for|3,0 rul in|-4,-3 rul is|-2,6 rul was|-1,5 rul would|-2,5 run|-1,5 run around|-2,-6 run the
-4,3 runn|-1,5 runway|0,-1 rural|-5,-5 rush|0,-3 saf|2,3 safety .|5,4 said|-4,2 said ,|6,2 said @|-4,4 said a|2,-3 said he|-1,3 said his|-5,1 said its
0,-7 said last|-4,-2 said noth|-7,1 said on|4,-2 said she|-1,6 said the|4,4 said to|1,-2 sal|-3,-2 sal .|1,4 sam|-4,3 sam .|-1,-6 sampl|-2,-1 san
-2,-4 sat|-2,-3 satellit|5,0 satisfi|-1,0 saturday|-1,-4 saturday .|4,0 sav|0,-12 saw|1,-1 say|1,-4 say ,|-6,8 say .|5,-1 say @|3,-2 say he
-5,-1 say in|-2,-4 say only|13,-2 say that|4,0 say the|-2,-3 say what|-2,-6 say whether|-1,0 scalpel|-6,-8 schedul|-1,-1 schem|-1,-6 school
-1,-3 school .|-1,3 scienc|-2,-6 scientist|-3,5 scrap|5,2 scratch|3,-4 screen|3,1 sea|-3,5 search|-3,5 search of|3,-4 season|3,0 season ,|-4,0 season'
-4,-2 seat|0,-5 second|-1,2 secret|-1,5 secret .|-5,-4 secretary|-2,-4 secretary @|3,5 section|2,-1 security|-2,3 see|0,-4 see ,|-4,3 see it
3,-2 see my|-5,3 see no|-4,3 see the|-1,0 seek|-2,1 seem|-9,-4 seen|-4,-2 sell|-3,6 sell the|3,2 sen|3,2 sen .|0,3 senat|-5,0 senator|-4,0 senator @
-1,-8 send|2,-3 send the|-2,-3 senior|7,-1 sens|3,0 sensibl|-1,-1 sensor|3,-1 sent|3,0 separat|-1,0 sept|-3,-5 september|-3,-2 september .|0,2 sequenc
-4,2 seriou|-2,-2 serv|0,2 servic|-4,-2 session|-7,-2 set|-1,2 setback|-4,-2 settl|1,1 seven|-1,2 seven-day|0,-3 several|-2,4 shadow|-1,-1 shall
-11,2 shar|-3,-4 shar its|-3,-3 shar the|-2,3 sharp|-6,-6 she|-1,-5 she "|1,-9 she had|-4,-2 she told|4,0 she was|3,-1 she will|2,0 she'|-4,-3 she'd
-1,-1 shedd|-5,0 shelv|0,1 sheriff|1,-3 shift|-2,0 ship|-2,-2 shipment|-2,5 shipp|3,1 shop|-1,1 shopp|-5,-3 short|-5,-8 short of|-1,-2 shorten
-4,4 shorter|3,2 should|-1,7 should be|-2,-6 should hav|3,2 should not|6,-4 show|-1,-1 shown|-2,-3 shrugg|3,1 shut|3,0 sick|2,0 sid|1,-12 sid .
4,6 sid of|0,6 sid with|6,-8 sign|-4,-1 sign "|7,-3 sign ,|4,2 sign .|-5,1 sign an|0,3 sign and|5,-5 sign it|4,0 sign on|-3,-7 sign the|3,-2 signal
4,-1 signatur|8,-2 signatur for|-2,-1 silent|-2,-4 silent .|1,-2 similar|2,-1 simp|-2,-2 simpl|3,-5 sinc|-2,-4 sinc #|-3,2 sinc it|4,0 sinc last
7,-3 sinc the|-2,0 sit|-2,0 sitt|-5,-4 six|0,6 six week|-1,5 sixty|-1,5 sixty day|1,1 siz|-1,-3 skeptical|0,-2 skin|7,-2 sky|-1,4 slamm|-2,2 slap
0,-5 sleep|2,0 slept|-2,-5 slot|0,1 slow|-1,-1 small|5,-1 small pric|-2,4 small town|0,1 smaller|2,-2 smil|4,3 so|-3,-1 so .|1,2 softer|-1,6 softwar
3,5 softwar .|-2,5 sold|-2,3 solution|-1,3 solution in|-4,-2 som|6,-1 somebody|2,-3 somebody to|0,-3 someon|0,-4 someth|-2,-3 somewher|5,-1 soon
5,-1 soon .|1,7 sooner|-2,2 sorry|-1,4 sort|-13,0 sound|-6,-6 sound lik|-1,3 sourc|1,-3 south|4,-8 spe|0,-5 speak|0,3 speaker|0,1 speech|6,2 spend
4,1 spend bill|-2,5 spent|-8,-11 split|-3,-2 split .|-2,-5 split :|2,1 spok|-2,3 spok with|-1,-2 spoken|-7,-6 spokesman|-3,-3 spokesman @
-4,-2 spokeswoman|-3,-4 spokeswoman ,|-3,0 spr|-3,-4 spr .|-1,3 spreadsheet|-5,0 staff|-1,8 staff ,|3,-2 staff .|3,2 staff that|-1,2 stag|7,-4 stak
-1,-5 stall|4,-5 stamp|-1,1 stamped|5,-3 stand|-4,-3 stand .|2,-3 stand behind|3,-1 stand firm|5,0 stand to|-2,-1 standard|9,2 start|0,-3 start ,
11,-1 start .|-8,7 start-up|-4,0 stat|0,4 stat ,|-6,0 stat .|-5,6 stat already|2,-3 stat that|-1,-2 statehous|4,-1 statement|0,-4 statement .
5,1 statement that|2,4 statut|8,-4 statut .|-4,0 stay|0,-3 step|-4,-5 still|6,-4 stood|-1,4 stood up|3,-4 stop|-7,-3 stopp|-1,-4 storm|-3,0 street
-1,-2 strengthen|10,-3 stricter|-5,12 strip|-2,7 strong|-3,-5 struck|-2,-6 struck a|-2,-3 studi|-1,-2 study|-1,-1 stunn|2,-1 subcommitte|1,-1 subject
-1,-3 submit|-3,-2 submitt|-1,1 subsidy|0,3 successor|1,-5 such|6,4 such a|5,0 such an|-1,5 sue|3,0 sued|-2,7 suggest|-1,2 suit|-1,-2 summer
-2,-3 summer .|-6,-2 sunday|-6,-2 sunday .|1,-1 sunk|6,-1 sunlight|-1,0 sunshin|0,2 supplier|5,-4 support|-3,-2 support "|4,-1 support a
-4,5 support behind|5,-1 support in|4,-3 support of|4,0 support too|6,-2 supporter|10,-2 supportiv|7,-1 supportiv .|-4,-4 suppos|-4,-4 suppos to
-4,2 sur|-2,5 surfac|-2,5 surfac in|-3,0 surpris|0,1 surrender|-7,-6 surviv|-3,-3 surviv .|0,1 suspect|1,-1 suspension|-2,4 switch|-2,-2 switchboard
-3,1 sympathetic|0,-1 synthetic|-4,-4 system|-2,3 system ,|-2,-5 system .|4,-3 tabl|-2,1 tack|-1,-3 tak|-3,-1 tak no|-3,-2 tak part|-7,-3 taken
-3,-1 taken a|2,-5 talk|4,-2 tampa|2,-4 tap|0,3 tart|-1,-1 task|-3,9 tax|-3,5 tax on|-2,-3 teach|-1,-1 tear|-1,-1 technical|2,0 technology
-8,-5 telephon|-5,-5 telephon call|2,-2 television|-1,1 tell|-3,-1 tell us|-3,3 ten|-1,11 ten .|-2,3 ten day|1,1 term|5,-2 test|6,-5 test .
-2,3 test at|10,-1 testifi|4,0 testifi in|-2,-2 testify|0,2 texa|2,-4 text|4,-4 text .|-3,2 than|-4,-1 than our|-1,6 than the|3,-4 thank
3,-1 thank the|0,2 that|7,-4 that "|-3,2 that #|-3,-3 that .|6,-6 that @|-2,3 that a|5,-1 that an|-1,4 that any|6,-3 that certification
0,-6 that congres|4,-2 that control|4,0 that disclosur|4,-1 that every|5,-6 that he|-2,-6 that her|-5,-4 that his|-3,0 that is|-1,4 that its
5,2 that nobody|-3,-2 that she|-6,4 that the|-3,-1 that they|0,-5 that was|4,-1 that'|4,3 the|5,-5 the #|-8,-6 the @|3,3 the administration
3,0 the august|-3,6 the big|-1,3 the biggest|6,-3 the bill|-1,3 the budget|0,-3 the calendar|-6,2 the call|-6,3 the ceremony|4,-3 the chang
-4,0 the clock|-1,-3 the comment|0,-6 the committe|-5,-7 the company|3,-4 the company'|7,-1 the cost|4,1 the country|6,-1 the county|5,6 the delay
6,-2 the department|5,2 the directiv|5,1 the door|1,3 the draft|-3,-2 the end|-3,6 the fee|-3,5 the fil|-3,1 the fin|-4,-2 the final|4,-5 the fir
-3,-3 the firm|4,2 the first|-4,2 the goal|-3,1 the government|0,3 the governor|-2,5 the hand|5,-1 the hear|-2,3 the hous|-5,3 the idea
4,-1 the inspector|-5,-1 the job|0,-3 the largest|-2,-3 the last|-3,-3 the law|8,-1 the least|3,4 the market|-6,-3 the matter|2,-5 the mayor
-1,3 the measur|4,0 the memo|3,1 the memo'|2,3 the memorandum|-3,-4 the middl|-5,4 the money|-1,-4 the most|-1,7 the mov|9,-7 the new
4,-4 the newspaper|-1,-4 the next|4,-8 the notic|-3,-4 the number|4,-1 the only|5,1 the opposit|-1,4 the opposition|8,3 the order|4,5 the order'
4,-3 the panel|4,-2 the paperwork|-2,3 the penalti|0,5 the peopl|-1,4 the plann|0,5 the plant|4,0 the play|2,5 the postponement|3,6 the president
-1,4 the proclamation|-1,6 the requirement|-3,-2 the rest|3,0 the review|8,-3 the right|-2,-4 the road|-3,4 the room|4,5 the rul|1,5 the sam
-2,6 the section|-2,3 the senat|4,3 the sid|-2,-5 the sign|5,-1 the sky|-3,-1 the south|-4,-1 the spr|-5,-4 the staff|-3,0 the standard|-5,2 the stat
10,-1 the test|-2,3 the text|3,2 the thing|-2,-3 the threshold|-3,4 the tim|6,-3 the trad|-3,-2 the two|-1,3 the way|0,5 the whit|4,0 the withdrawal
-3,-2 the work|7,-3 the worst|-3,2 the wrong|-3,-2 the year|-5,-15 their|5,0 their nam|4,0 their support|-4,-4 them|-2,-6 them .|-4,-3 themselv
-2,-1 then|2,0 ther|-1,2 there'|2,5 thes|-6,-4 they|1,4 they are|4,-2 they go|-7,0 they had|-1,-3 they said|0,-8 they want|6,1 they will|-1,6 they'll
-1,3 thi|-5,-7 thi .|-3,5 thi busines|-2,5 thi is|5,2 thi memo|3,4 thi morn|4,3 thi one|0,-6 thi order|-2,-5 thi way|-1,-3 thi week|-5,-2 thi year
-2,10 thiev|5,6 thing|5,7 think|10,0 think that|-4,4 think the|2,0 third|3,-1 thirty|4,-2 thirty day|-2,0 thirty-fiv|6,0 thos|-3,-3 though
-1,3 though not|0,1 thought|-1,0 thoughtful|-4,-6 thre|-1,3 thre tim|1,3 threat|-1,5 threaten|-1,5 threaten to|-3,-5 threshold|5,0 threw|1,1 through
-2,-6 through the|-1,3 thrown|-1,3 thrown its|-2,-6 thursday|6,0 thursday ,|-4,-3 thursday morn|-2,0 thursday'|-1,-1 tie|1,0 tim|2,5 tim .
-1,-2 timelin|0,2 timetabl|-1,2 timid|1,-4 tir|1,1 to|-1,4 to "|2,-4 to #|-4,2 to @|4,1 to a|-4,0 to accept|4,-4 to act|-1,4 to ask|5,3 to be
4,-3 to begin|-2,6 to block|2,-4 to bring|-3,-6 to comment|3,1 to comp|3,-2 to cover|0,4 to cut|1,4 to do|-1,4 to endors|-1,-3 to fight|2,-3 to follow
3,0 to get|-3,1 to go|3,2 to hav|-6,2 to hear|-4,3 to him|1,-5 to hir|2,-3 to his|10,3 to hold|-4,-1 to introduc|-6,-4 to its|8,-2 to know
0,-4 to learn|-1,4 to leav|10,0 to look|-2,-4 to los|5,-2 to mov|-3,1 to my|-1,3 to pay|5,-1 to pres|-6,-2 to protect|0,3 to provid|0,-3 to publish
3,1 to put|5,-1 to reconsider|5,0 to register|-5,-3 to report|0,-3 to review|-4,-2 to say|-3,5 to scrap|-6,-2 to see|-5,-7 to send|3,-2 to set
0,-4 to shorten|-3,6 to sid|-4,2 to sign|-4,6 to stand|2,3 to start|0,6 to stop|-3,-3 to tak|-4,-7 to tell|-1,3 to ten|6,-2 to turn|-1,3 to two
-3,-2 to use|0,3 to washington|-1,3 to withdraw|4,0 to writ|2,1 toast|2,1 today|-1,2 together|1,-1 told|5,-4 told @|-1,6 told analyst|-3,0 told me
-1,-7 told reporter|-1,-3 told staff|3,5 told the|-7,3 told us|-1,-4 tomorrow|-7,-2 tomorrow ,|-1,3 too|5,-3 too .|-2,8 took|1,7 took a
0,5 took credit|-2,-4 took no|3,1 took out|-3,-2 took the|-4,-5 tool|-1,-5 tool to|-1,2 toothles|0,1 top|-2,10 tor|-3,-4 torn|-2,-7 torn .
6,-2 tougher|0,-1 tower|-3,1 town|-1,0 toy|0,1 track|-3,-4 trad|-5,-1 trad minister|-4,-3 train|0,-2 transcript|-3,-9 transparency|-2,-1 travel
-3,5 treat|0,1 tri|-4,1 troubl|-2,1 truck|2,0 trust|-4,6 try|-4,6 try to|-4,-2 tuesday|-7,-5 tuesday .|4,6 tuesday that|0,1 tuesday'|0,-2 turn
-1,-2 tutor|0,2 twic|-4,-1 twic a|-3,-2 two|-5,-4 two mind|-1,6 two month|5,2 two week|6,0 two year|-1,3 two-week|-1,-5 uncertain|-2,-6 unclear
0,-3 unclear whether|0,3 unconvinc|-1,-3 undecid|0,-9 under|0,-2 undersea|-2,8 understand|0,4 uneasy|-2,-1 unfund|-1,7 unhappy|9,-1 uniform|2,0 union
3,0 unit|-1,2 university|1,-1 unles|1,-9 until|-1,7 unworkabl|-2,3 up|6,-6 up for|-3,2 up in|6,-3 up on|-3,-3 up the|-3,-2 updat|11,5 urg
0,-3 urg that|4,6 urg the|-1,0 us|6,-5 us ,|-5,0 us .|4,-2 us a|-1,4 us in|4,0 us the|-9,-1 use|-4,-4 use .|-4,-3 use it|0,1 used|0,5 useful
3,2 utility|0,-1 vaccin|-1,0 vault|1,-5 vendor|-1,2 vermont|2,-3 version|-1,-2 very|1,-1 vessel|3,4 veto|-6,0 vic|-6,0 vic president|6,-1 victory
0,3 view|1,4 view the|4,-1 vindication|2,-1 virginia|-5,-3 visit|-4,2 visitor|2,-3 vocal|1,1 voic|2,-1 voluntari|-10,-1 voluntary|-1,-3 voluntary for
-1,-3 voluntary program|4,-1 volunteer|5,1 vot|10,1 vot for|4,-2 vot to|5,-1 vot yes|2,5 vow|2,5 vow to|4,2 wait|4,-4 wait "|1,5 wait .|-2,-6 wait for
1,-3 waiver|2,-2 wak|-1,2 walk|-3,3 wall|4,4 want|-6,3 want a|7,1 want it|3,11 want the|1,-7 want to|6,-1 warm|6,7 warn|0,6 warn that|-1,0 wary
-4,-6 was|-3,1 was "|-4,-3 was .|0,-4 was a|5,-3 was all|5,0 was deliver|-3,-2 was due|3,0 was in|-3,-2 was off|0,-3 was on|4,-4 was over|-4,3 was put
-5,-2 was right|-4,-4 was still|-4,-4 was suppos|4,-1 was the|-9,-7 was to|-4,5 washington|-3,5 wasn't|-1,3 wast|2,-5 watch|-4,4 water|-5,-1 way
-5,0 way .|-1,-3 way :|-2,5 way to|7,-1 way with|4,0 we|-8,0 we are|-2,-4 we cannot|1,4 we don't|-5,-2 we will|1,3 we would|-1,6 we'd|-6,-4 we'll
2,-5 we'r|-2,-5 we'v|4,-3 weaken|-6,-1 weather|-1,-2 wednesday|-7,-2 wednesday .|-3,4 wednesday that|-3,2 week|6,1 week ,|-8,-2 week .
-1,-4 week befor|-1,3 week of|-3,1 week that|-1,5 week would|-3,-1 weigh|-3,-4 weigh in|6,-3 weight|6,-3 weight behind|3,-8 welcom|9,-4 welcom the
-2,1 well|3,-4 well ,|-4,-2 well meant|-1,3 went|4,-1 went over|1,4 wer|-3,-4 wer divid|-1,3 wer oppos|-1,3 wer promis|-1,3 wer quick|-1,-3 west
4,-7 what|3,-4 what congres|-3,-2 what it|2,-6 what'|-4,-4 whatever|2,-4 when|-5,-1 when @|5,-2 when a|-2,3 when the|0,-4 wher|-2,4 wherea
-14,-11 whether|0,-4 whether a|-7,-4 whether it|-2,-6 whether the|-10,-9 which|-3,1 which had|3,-1 which has|4,1 which represent|0,4 which run
-1,-3 which sell|-7,6 whil|-2,2 whit|-9,1 who|-1,4 who chair|-2,-4 who had|5,1 who has|1,-4 who head|-6,7 who is|-4,-3 who own|-1,-5 who represent
-3,2 who run|2,-3 who want|-1,-3 who would|1,4 whoever|4,0 whol|3,-2 whom|1,-2 whos|4,3 why|-3,7 why the|0,-1 wide|-2,-1 widow|-9,-9 will
-6,-7 will be|-3,-2 will com|-1,5 will not|-3,0 will sign|-3,-2 will surviv|5,-1 will vot|3,-2 win|-1,5 window|-1,-3 wing|1,2 winner|2,1 wish
2,-1 with|-3,-3 with #|-3,-2 with a|6,1 with both|-1,3 with fewer|0,-4 with her|-4,-2 with it|3,-4 with its|-4,8 withdraw|3,-2 withdraw it
-5,5 withdraw the|4,1 withdrawal|-8,9 withdrawn|-2,4 withdrawn .|-3,-4 withdrew|-2,-8 within|-1,-6 within #|1,0 without|-3,-1 without it|0,2 witnes
-1,3 won|0,-1 won't|5,0 word|3,2 word ,|-11,-8 work|-3,-4 work .|-1,-3 work with|0,2 workabl|0,7 worker|0,7 worker ,|0,2 workshop|-1,2 worri
-1,4 worri that|-2,-2 worry|-3,4 wors|7,-3 worst|-4,-1 worth|-2,2 would|-2,8 would accept|-1,-4 would choos|-1,-5 would com|-1,5 would cost
-2,-5 would decid|-5,-5 would determin|0,-3 would do|-3,4 would driv|-1,-3 would expos|4,-1 would giv|9,-3 would go|-1,-8 would hav|8,0 would lik
-3,3 would los|-5,0 would not|-1,-4 would pick|5,0 would prefer|4,-2 would protect|-5,5 would rather|4,1 would vot|-5,3 would wait|5,0 would welcom
-2,-4 wouldn't|0,3 wreck|1,-4 writ|-2,-1 written|-1,4 written by|2,0 wrong|5,0 wrot|-1,-5 wrot .|0,-3 wrot in|-6,-2 wrot on|2,3 wrot the|-3,1 wyom
-2,-4 year|3,-4 year ,|-4,-5 year .|-2,5 year'|6,-1 yes|5,-1 yes .|-5,2 yesterday|-3,-2 yesterday .|-8,-3 yet|-7,-1 yet to|-5,4 you|-3,-2 you can't
2,2 your
`;
