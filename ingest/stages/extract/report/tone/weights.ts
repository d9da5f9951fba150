/** What each trait of words weighs for and against, in tenths. Made by `npm run accuracy -- tone`; not by hand. */
export const WEIGHTS = `
-1,0 !about|0,-1 !accept|5,1 !accord|0,-1 !activist|-4,1 !add|3,-3 !afford|-6,-10 !against|2,2 !agency|8,-2 !agre|-1,-1 !ahead|1,6 !all|-1,-1 !alon
0,-2 !alway|3,0 !another|-4,0 !answer|-1,-2 !any|1,-2 !anybody|-1,-3 !anybody'|4,-1 !anyon|-4,0 !ask|-1,0 !assessment|-2,-2 !attend|0,-2 !authority
2,-2 !back|0,4 !believ|-3,-1 !bother|3,-2 !brak|1,6 !budg|-1,4 !build|0,-1 !burden|-1,0 !burn|-1,4 !busines|0,6 !but|3,5 !buy|-2,1 !call|2,1 !can
1,-2 !can't|1,-1 !ceil|5,1 !celebrat|0,2 !ceremony|1,1 !chang|-1,-2 !chief|-2,-4 !clear|0,-1 !clos|-3,-3 !com|-2,-4 !comment|-1,1 !compani
0,-1 !consistent|4,3 !consult|-1,7 !consultation|-1,2 !control|0,-2 !cost|-1,7 !counsel|-4,1 !dat|-2,-6 !day|-3,-1 !dead|2,0 !deadlin|-1,-2 !decid
0,-2 !delay|-2,-1 !die|0,-6 !directiv|0,-2 !disagre|-3,-2 !discus|1,4 !do|0,-2 !doe|-1,2 !door|4,-1 !down|-2,1 !draft|0,-1 !driver|0,1 !either
-3,4 !els|-3,-5 !endors|1,1 !enough|0,-1 !evaluat|-1,-2 !even|-1,1 !every|0,1 !exemption|-1,1 !exist|-3,2 !explain|-1,-2 !explanation|3,0 !fallen
1,1 !far|2,-2 !fear|0,-2 !fewer|-1,-3 !fight|-2,-8 !fil|-1,-1 !find|0,-1 !follow|-2,4 !forgiven|-2,-1 !formal|-1,-1 !friction|-1,0 !fund|-1,5 !general
-3,-4 !get|1,-5 !giv|1,1 !go|3,1 !going|1,-3 !got|0,-3 !grant|0,-1 !group|-1,-2 !hand|-2,-2 !happen|0,4 !happy|0,2 !hav|0,-1 !how|-2,-2 !hurry|0,-1 !i
-1,1 !idea|-2,-2 !if|-1,-3 !immediate|1,1 !inspect|-1,0 !inspector|-1,5 !issu|3,-2 !itself|-1,-1 !kind|-5,0 !know|-2,-3 !known|0,-2 !later|5,-3 !learn
2,-1 !les|6,-3 !let|-1,0 !letter|1,-1 !lik|-1,0 !list|3,0 !load|-1,2 !longer|-2,-2 !look|1,-4 !los|-6,-1 !mad|0,-1 !mak|4,-2 !matter|-2,-1 !me
-1,-2 !medical|1,1 !memo|-2,-2 !memorandum|0,2 !met|0,-1 !min|-1,0 !minc|5,-2 !mind|-1,-1 !money|-1,0 !month|2,3 !mor|3,-3 !much|2,2 !my|-2,0 !nam
-5,7 !need|-4,-1 !new|2,3 !newspaper|-2,-3 !no|-5,-4 !nor|-2,-3 !not|-1,-4 !object|-7,-4 !objection|-1,-2 !officer|-1,2 !one|-6,-6 !oppos|-3,-3 !our
-1,-4 !out|-2,3 !over|-1,0 !part|1,-1 !passion|0,1 !patienc|0,3 !peopl|-1,1 !permission|0,-1 !pharmacist'|-1,-1 !pick|-1,0 !plac|8,-3 !plan
6,-1 !pleas|-1,5 !point|-6,-4 !position|-2,-2 !postponement|0,2 !president|1,-2 !privacy|0,2 !problem|-1,-1 !product|4,0 !program|-2,-2 !public
-2,-1 !publish|-1,0 !quarrel|-2,-3 !question|-1,-2 !reach|0,3 !read|-3,-2 !reason|-1,4 !register|-2,-1 !rep|-1,3 !report|1,-1 !request
0,1 !requirement|2,-1 !respond|-2,-3 !return|-1,1 !review|-1,3 !rol|-3,-2 !room|0,3 !run|-2,-2 !rush|2,-4 !sav|-2,3 !saw|-8,-2 !say|2,-1 !secret
7,-1 !see|1,2 !seen|-1,-2 !settl|0,2 !shar|-1,-2 !shedd|1,-3 !shorter|6,0 !should|-2,-1 !show|-1,-2 !shown|-1,-1 !shy|-6,-6 !sid|-9,3 !sign
0,-1 !signatur|3,-1 !singl|2,2 !so|-1,-2 !softwar|0,8 !sold|1,-1 !somebody|-2,6 !sorry|-1,1 !sound|0,1 !spr|-3,-2 !staff|-1,1 !stamped|0,1 !stomach
-2,-2 !stop|-2,-4 !subject|-5,1 !such|-2,4 !support|-3,2 !sur|0,2 !surpris|-3,2 !tak|-1,-1 !taken|-2,1 !tear|0,1 !tell|1,-3 !test|-2,-2 !than
2,2 !them|0,5 !ther|3,-1 !thes|-3,2 !think|3,-3 !thos|-1,0 !thought|-2,-1 !thursday|0,2 !tie|2,-4 !tim|0,-1 !today|2,-2 !told|-1,-3 !took
0,-4 !transparency|-2,2 !troubl|0,3 !up|4,-2 !us|-3,7 !use|-2,-7 !view|-1,-1 !vot|2,-3 !wait|1,5 !want|-2,2 !warm|-1,5 !washington|-1,-1 !way|1,3 !we
1,0 !weaken|1,0 !week|3,1 !what|-4,-2 !when|-2,1 !wher|-3,-5 !whether|2,0 !why|3,-5 !withdraw|-1,0 !word|-4,-2 !worry|0,-1 !year|0,1 !yet|0,-2 !you
1,-1 !your|12,-3 +|6,-8 +-|5,6 +?|4,14 -|2,2 -?|-13,-8 <any>|2,2 <length>|-1,-3 <quoted>|-9,-4 <said>|-8,-7 <told>|4,-3 ^|3,2 a|2,1 abandon
-2,-2 aboard|2,-4 abov|-2,7 abroad|-2,1 absurd|-3,3 accept|-1,-1 acces|2,-5 accident|-2,3 accord|0,-1 account|0,6 accus|-2,6 acr|0,-1 acros|3,2 act
0,-1 activist|-2,-2 actuary|-6,2 add|-3,-1 additional|-1,-3 adjustment|-1,0 administer|2,0 administration|1,-4 adopt|1,5 ads|-3,3 advanc
2,2 advertisement|0,-2 advic|-4,-1 advis|-3,-3 adviser|-1,4 advisory|1,-2 advocat|-3,-1 affair|-1,-1 afford|-4,-1 after|3,0 afternoon|-1,-4 again
-2,8 against|-2,1 age|-2,0 agenci|-2,-3 agency|-2,-2 agency'|-1,2 agent|-3,-5 agnostic|-1,0 ago|5,0 agre|-6,-1 agreement|1,-5 ahead|0,-2 ahrq|-2,-3 ai
2,1 aid|4,-1 aim|-2,-1 air|0,-1 aircraft|-2,2 akron|-2,6 alarm|1,-1 albeit|1,-1 algorithm|5,0 align|-2,-1 aliv|4,0 all|2,1 alli|-1,-5 allianc
0,-1 allow|-7,-5 alon|-1,-4 along|3,-1 aloud|0,-2 already|-2,3 also|4,1 alternativ|1,-1 although|1,0 altogether|2,-1 alway|-2,0 am|4,2 amendment
-2,-2 america|0,1 american|-3,2 amnesia|5,3 among|1,-1 amount|0,-1 an|-2,-1 analyst|1,3 and|-1,4 anger|-2,-4 annex|-4,3 announc|0,4 announcement
-3,2 another|-3,-6 answer|-1,-2 antenna|-1,-4 any|-4,0 anybody|-2,-4 anybody'|2,-2 anyhow|-4,-1 anyth|2,-1 anyway|2,-2 app|5,0 appeal|-7,-2 appear
-3,-2 appetit|8,2 applaud|0,-1 appli|0,1 approach|4,0 approval|-2,-8 april|0,-1 architect|-1,0 archiv|-5,3 aren't|7,3 argu|-10,3 argument
-1,-1 arithmetic|2,0 arizona|-1,3 arm|12,-7 around|1,3 arrangement|-1,3 arriv|-1,-2 arrival|-2,-2 artificial|2,3 as|-1,9 asid|-2,5 ask|-2,3 assessment
0,-1 assistanc|1,0 associat|0,-4 association|-2,-1 assur|0,2 at|2,3 attach|-1,-1 attack|-2,-1 attend|-2,-1 attorney|-2,-2 attribut|-2,-4 auction
1,-4 audienc|-1,-1 audit|-2,-2 august|-1,5 austin|8,-4 author|-1,0 authoriti|-3,-2 authority|-2,-1 authorization|0,-2 automat|-2,-2 autonomou
-3,-3 availabl|-2,3 averag|-1,-1 award|-5,3 away|-4,2 back|2,0 backer|-3,1 bad|-3,7 baffl|-1,5 balk|6,0 baltimor|6,-9 ban|-1,0 bank|3,-1 bar|-1,7 bare
-1,-1 bas|-1,-3 be|-1,-2 bear|-1,4 becaus|3,3 becom|-4,-2 been|-6,-9 befor|0,1 begg|3,-6 begin|5,-2 beginn|-1,-2 behalf|10,5 behind|-1,2 beij
3,1 being|6,8 believ|6,-1 believer|0,-2 bell|-2,-6 belong|7,-3 belt|1,1 bend|0,6 besid|0,5 best|2,-3 bet|0,-5 betray|-1,1 betrayal|1,-5 better
-1,-1 between|-1,4 beyond|0,2 bidd|-3,7 big|4,0 bigger|1,2 biggest|11,-2 bill|-2,0 billion|-4,-8 bind|-1,-4 binder|0,-2 biological|-1,-1 bis
0,-2 bitter|-4,-11 blam|0,3 blank|2,-2 blanket|-4,-2 blast|1,0 bless|1,-1 blind|-3,4 blink|-2,5 block|4,-4 bloomlin|-3,-3 blu|-1,-1 blunt|-1,4 blunter
0,5 bn|4,1 board|0,4 boat|0,3 bois|-1,0 book|0,1 borrower|-2,1 boston|-2,-7 both|-3,-2 bother|-3,2 bought|-1,1 bow|-1,-3 box|5,-3 brak|-1,-1 branch
5,-1 breach|0,2 breakfast|9,-3 breath|-5,-1 brief|2,1 bring|3,-2 britain|2,1 broad|2,-4 brok|-3,-3 broken|0,1 broker|1,1 brother|-1,0 brought
-2,-3 brussel|1,6 budg|-7,2 budget|3,-2 build|-2,-3 built|1,-6 burden|2,0 bureau|-7,2 buri|1,-5 burn|0,1 bury|-5,-8 bus|3,9 busines|1,-1 business
-2,2 but|-5,-2 buy|0,-3 buyer|-1,-4 by|2,0 cabinet|0,5 cabl|-1,-5 calendar|-1,-2 california|5,5 call|8,-5 cam|-2,-4 camera|-1,-3 camp|8,0 campaign
-4,-2 campu|4,-2 can|-2,3 can't|-1,4 canada|-2,-1 canal|0,-1 cancel|0,-1 cancellation|-1,2 cancer|-3,9 cannot|-1,-2 cap|-1,-2 capital|-1,-4 capitol
-1,1 captain'|-7,4 car|-4,-3 card|2,-1 career|-11,-1 careful|5,-3 carri|2,-1 carrier|-4,0 carry|-1,4 carve-out|5,1 cas|0,-1 catch|3,-2 caught
-2,-6 caus|-2,-2 cautiou|-1,5 cav|1,-1 ceil|5,5 celebrat|-1,2 censu|0,-1 center|-2,5 ceo|-7,-1 ceremony|-2,-3 certain|2,-2 certainty
6,-2 certification|1,-1 chair|-1,0 chairman|3,-1 chairwoman|-3,3 challeng|-1,5 chamber|9,-2 champion|4,-3 chanc|1,-4 chang|-3,-1 channel
0,1 characteriz|3,-1 charg|0,1 charleston|4,-3 cheap|5,-2 check|11,-3 cheer|-1,-5 chief|0,-1 child'|-1,3 children|5,-1 children'|5,-2 china|2,0 chip
5,-1 choic|-3,1 choos|-4,2 chosen|0,-4 christma|0,-1 circl|-1,-3 circulat|3,-2 cit|1,2 citi|-2,1 city'|-6,3 claim|-1,-9 clash|-1,-1 classroom
1,1 claus|2,0 clean|-1,-5 clear|-1,0 clinical|-1,1 clock|0,-1 clon|-6,-1 clos|0,-1 cloud|2,-3 co-founder|0,1 co-sign|-2,-3 co-sponsor|0,2 coalition
-1,4 coast|4,3 cod|-4,10 cold|-2,4 collaps|3,-2 colleagu|3,-1 collect|1,-2 collision|-2,-1 colorado|-4,-5 com|1,-3 comfortabl|-3,0 comma|6,-6 commend
-9,-7 comment|-1,0 commerc|0,-1 commercial|-1,1 commission|-3,1 commissioner|-3,-2 commitment|2,-2 committ|1,1 committe|4,-4 common
-2,-3 communication|8,1 comp|-2,3 compani|-3,-5 company|2,-1 company'|-2,7 compar|8,-3 compet|-4,3 competition|-1,1 competitor|-3,0 complain
3,-1 complaint|0,3 complianc|-1,0 comput|-4,0 computer|-3,-4 conced|0,-2 concern|-1,-5 conciliatory|-1,0 conclud|-1,7 condemn|-1,-4 condition
2,-1 conferenc|-3,1 confin|-3,-5 confirm|-2,4 confus|0,5 congres|2,6 consider|-2,-2 conspicuous|-1,2 construction|4,0 consult|-2,6 consultation
-1,-1 consumer|3,-1 contain|-3,2 contempt|0,5 contend|3,-3 content|1,0 continu|-8,-4 contract|-1,-1 contrary|2,1 contrast|4,-1 control|-1,6 convinc
5,0 cooler|0,-3 cooperativ|-2,0 copi|-1,-3 copy|6,0 cork|6,-1 corner|6,-1 cost|1,-1 could|-2,0 couldn't|-1,3 council|-3,-2 counsel|-2,-10 count
-2,-2 counter|-1,-2 counterpart|1,0 counti|4,-1 countri|2,1 country|-1,1 country'|3,3 county|-1,-3 courier|0,-1 cours|0,6 court|-5,-10 cover
-2,2 cowardic|-1,3 cran|-2,-3 crash|-1,-3 craven|-3,8 credit|5,0 crew|2,-2 cri|2,-1 criminal|6,-7 critic|-1,2 critical|0,3 criticis|-4,-2 criticism
-3,2 criticiz|-1,-2 crop|8,-6 crowd|-2,3 cur|-1,-2 custom|4,1 customer|7,6 cut|-1,-2 cybersecurity|0,4 cycl|0,-2 d-main|0,1 d-n|0,1 d-wash|3,-1 dakota
-3,0 dam|0,1 damag|0,3 dark|-6,-4 dat|-2,-1 data|2,1 daughter|-2,5 day|-2,0 days'|-2,-1 dayton|-6,-6 dead|0,2 deadlin|-2,-1 deal|-3,-4 debat
1,-1 decad|-7,0 december|2,-1 decent|-4,-9 decid|-4,-3 decision|-9,-10 declin|-2,-2 deep|7,-3 defend|5,-1 defender|3,-1 defens|-1,-1 deferr
-2,1 deferral|-3,4 definition|0,-7 delay|7,-1 delight|5,-5 deliver|-1,-1 delivery|4,3 demand|1,0 democrat|-3,-11 deni|1,2 denial|0,1 denounc
0,3 denver|2,-3 department|-2,-2 department'|0,-1 depend|0,-1 deployment|-2,4 deposit|-2,-2 deputy|-1,3 describ|-1,-1 description|-4,-5 deserv
-1,0 design|-1,-2 designat|8,-3 desk|-8,-3 determin|-2,1 develop|0,-2 developer|-2,-3 devic|0,1 dhs|-2,-1 dialogu|-2,-5 did|0,-7 didn't|-2,-4 die
-1,1 died|-2,-3 differ|-3,-9 different|-1,0 digital|-2,-2 diner|-1,-1 diplomatic|4,-1 direct|5,0 directiv|-2,-5 director|-2,5 disagre
-1,-2 disagreement|-1,10 disappoint|0,3 disappointment|-1,-1 disapproval|-1,-2 disaster|-2,-3 disclos|0,-7 disclosur|-3,-3 discus|-1,1 disgrac
-1,-1 dislik|-2,7 dismay|10,-3 dismiss|2,-2 dispatch|1,0 dispatcher|-4,-6 disput|0,3 dissent|-1,-2 distanc|-3,5 distast|1,-1 district|-1,3 ditch
-7,-7 divid|2,-2 do|-1,-2 dock|-4,-1 document|3,-4 doe|-4,2 doesn't|5,-4 doing|5,-4 doll|-2,2 dollar|0,-3 don|3,1 don't|-4,2 donor|3,10 door|-1,-3 dos
6,-2 doubl|3,3 doubt|-4,-1 down|0,1 dozen|1,-2 dr|7,1 draft|-3,0 draw|-2,3 drawer|-2,-4 drawn|-1,-2 dread|-2,4 drew|-4,-2 drift|0,-3 driv|-1,-2 driven
-3,-2 driver|0,-1 driverles|-3,2 dron|-4,-4 drop|-2,-2 dropp|1,-2 drov|1,-3 drown|-1,-2 drug|-1,1 drugmaker|1,3 dry|-4,-4 due|-2,-5 duplicativ
-3,-5 dur|-4,-1 dutch|1,-2 duty|1,-3 each|3,0 eager|6,-6 ear|-2,-5 earlier|3,-2 earn|-1,4 earning|-1,4 earth|9,-2 easier|-2,2 east|3,0 easter
-5,-5 easy|-1,6 eat|2,6 echo|-1,-2 edit|-1,2 effect|-1,-6 eight|-4,-4 either|0,-1 elaborat|-5,1 election|-1,0 electricity|-10,0 eleven|-4,1 els
-1,2 else'|-2,-5 email|-1,-2 emergency|-2,-1 employ|-1,2 employe|1,0 employer|3,0 end|9,-3 endors|3,-2 endorsement|1,-1 energy|0,1 engineer|5,2 enough
0,-1 enroll|5,-1 enthusiastic|-1,4 entire|0,-1 eo|0,-2 epa|1,1 equipment|4,-6 error|-2,-4 estimat|-1,5 eternity|-2,1 europ|-2,-1 evaluat
0,1 evaluation|-3,-3 eve|-4,-9 even|-1,-3 event|-3,0 ever|5,0 every|-1,0 everybody|2,-1 everyon|0,-5 everyth|-1,-3 evidenc|-1,4 exact|-3,-2 exceed
2,4 exception|0,2 exclud|-2,-1 executiv|-2,0 exempt|-3,6 exemption|0,-2 exercis|2,-1 exhal|0,5 exist|-3,-3 expect|-3,-4 explain|1,-2 explanation
-4,1 export|-4,3 exporter|-1,-5 expos|-2,-3 exposur|-1,6 express|7,-4 extend|-1,-2 extension|2,0 extra|3,7 eye|0,2 faa|3,1 fac|2,0 facial|0,3 fact
-1,-1 factori|0,2 fail|4,-3 failur|0,-2 faint|1,-1 fair|-3,-2 fall|4,-1 fallen|-1,-1 fals|3,4 famili|-1,-1 familiar|-4,-3 far|-1,3 farc|-1,-2 farm
-1,7 farmer|1,-2 fast|2,0 faster|2,0 fault|9,4 favor|8,0 favorabl|-1,3 favorit|0,-2 favour|4,3 fear|0,3 feb|0,2 fed|2,1 federal|1,2 federation
-4,4 fee|-6,-1 feedback|-3,10 feel|-4,-4 feeling|2,3 feet|-1,-1 fell|-2,-3 fellow|-2,8 felt|7,-3 few|-2,3 fewer|2,-5 field|6,2 fifty|-1,3 fifty-first
-1,-2 fight|-9,-1 figur|0,3 fil|-1,-1 filing|2,-1 fill|0,2 film|-3,-1 fin|-3,-5 final|-2,-1 finaliz|-1,-2 find|0,-4 finish|3,-1 fir|4,-6 firm
1,-8 first|-2,-1 fish|-1,2 fisheri|0,-1 fit|-10,1 fiv|-1,7 five-day|-4,4 fix|-1,1 fleet|-1,0 flew|-1,-1 flight|2,0 flinch|0,4 float|4,0 flood
0,1 floor|2,-1 florida|0,-3 fly|-1,3 fold|-6,-4 follow|-1,0 food|2,-7 foolish|3,-1 foot|5,3 for|3,-4 forc|0,-2 forecast|-1,-4 foreign|0,2 foreigner
-1,7 forgiv|-2,4 forgiven|-4,5 form|-3,-4 formal|4,3 former|5,-1 fortun|5,-1 forty|-1,-1 forward|3,6 fought|-6,-6 found|4,-5 founder|-5,-3 four
-2,1 fourteen|1,-4 fram|0,3 fre|-3,0 freez|0,1 french|-1,-2 frequenci|2,-1 fresno|-1,-1 friction|-3,-9 friday|-5,1 friend|1,-1 from|-3,-4 front
0,1 frozen|-1,6 frustration|-2,-1 ful|5,3 full|2,1 full-pag|-1,5 fum|2,0 fund|-2,4 furiou|5,0 further|0,4 fury|0,1 futur|1,-2 gain|2,-2 gam|1,-2 gap
-1,3 garden|-1,-1 gas|-2,-1 gat|-2,4 gav|-1,1 general|2,1 generou|0,-1 georgia|-4,-9 get|1,-2 gett|-6,0 gift|-5,-1 giv|4,1 given|0,1 glad|1,2 glas
2,-2 go|-4,2 goal|-3,3 goe|-1,-3 going|-1,2 golf|3,6 gon|0,1 good|-7,0 got|-4,1 government|-3,-2 governor|2,-1 graciou|-1,2 grang|-4,-3 grant
0,-2 grateful|7,-4 gratifi|-1,-3 great|2,1 green|0,6 greet|2,-2 grid|5,-2 grin|-2,-1 grocery|0,4 ground|-2,-11 group|-4,4 grow|-1,9 grumbl|-2,4 guard
-2,-1 gues|2,-5 guess|-3,0 guesswork|-2,-2 guest|-4,-6 guidanc|-1,4 gut|-1,2 gutt|2,-1 hack|1,3 hacker|-2,-4 had|-2,-2 hadn't|2,-2 hail|1,0 half
0,-2 halloran|-2,3 hammer|-14,4 hand|0,2 handful|-2,-1 handl|1,-5 happen|-2,2 happy|-2,0 harbor|0,11 hard|-2,-1 harder|0,1 harm|3,6 harvest|1,1 has
-3,-1 hasn't|3,-3 hat|1,-1 hav|1,-1 haven't|-1,-3 hawk|-4,-2 he|-1,-1 he'|1,3 he'd|0,2 he'll|8,-2 head|-2,4 headquarter|6,0 health|-4,-9 hear
-8,-2 heard|4,0 hearing|3,-1 heart|-1,5 heartbroken|4,1 held|-6,-6 help|2,-1 her|0,4 herself|-1,-3 hhs|6,2 hid|5,-2 high|-1,2 high-impact
-2,-1 high-risk|2,-3 higher|-1,0 hill|5,-1 him|3,-2 himself|3,-2 hint|-7,2 hir|1,-3 his|-4,4 history|-1,3 hit|6,-3 hol|2,0 hold|-1,6 holdout
-1,1 holiday|3,-2 hom|1,1 honest|1,3 hood|1,5 hop|-6,-3 hospital|2,0 host|-2,0 hotel|0,-4 hour|0,3 hous|-8,-8 how|0,4 however|3,-1 hundr|2,0 hurrican
-2,-2 hurry|1,-4 hurt|-3,-6 i|8,-3 i'd|2,-2 i'll|-1,-4 i'm|-2,-2 i'v|-2,-2 ice|-1,-1 idaho|4,-6 if|3,-2 ignor|0,1 imag|-1,-3 immediate|-3,-1 implement
2,-1 important|2,2 impos|-2,3 improvement|2,-2 in|-2,-1 incident|4,-3 includ|0,1 independent|-2,-1 index|-3,-1 indicat|-2,-3 indispensabl|2,4 industry
7,-3 industry'|-1,2 inform|0,-1 information|3,2 ink|0,-1 input|1,-3 insid|-6,0 insist|4,-1 inspect|0,1 inspection|-4,-2 inspector|0,1 installation
-5,4 instead|1,2 insult|5,-4 insuranc|-3,0 intelligenc|0,-3 intend|-1,0 internal|-2,-1 interstat|-1,-7 interview|-1,2 into|2,-4 introduc
-1,-1 intrusion|2,-1 inventory|1,-1 investor|-2,4 invit|-1,0 invitation|-3,0 iowa|-1,-1 is|-9,8 isn't|-2,0 issu|9,8 it|3,-1 it'|-1,-1 it'll|-1,0 item
6,7 its|4,-7 itself|-1,0 ive|0,-1 jan|0,-6 january|0,1 job|-3,2 join|3,-4 joint|-2,-1 judg|-2,-2 judgment|2,-2 july|-4,0 jun|-2,0 jurisdiction
-2,1 just|2,0 kansa|1,-3 keep|-1,2 keeper|-6,-7 kept|2,3 key|0,-2 kid|-3,2 kill|-3,-2 kind|-2,2 kinder|-1,-3 kiosk|4,-2 knew|-1,2 knock|0,4 know
-2,1 known|-1,-1 korea|4,-1 lab|0,1 laboratori|1,1 laboratory|-2,-1 lack|0,-3 ladder|-2,-2 laid|-2,-2 land|1,1 languag|4,-1 lap|-1,2 laptop|2,-3 larg
0,-4 largest|-1,-1 laser|-2,0 last|3,-3 lat|-10,-5 later|-7,-2 laugh|-5,1 launch|3,-2 law|-2,4 lawn|-2,-2 lawsuit|-2,-3 lawyer|-1,-2 lead|1,2 leader
-3,-1 leak|7,2 lean|2,-2 learn|6,-7 least|-8,-1 leav|-1,9 led|-6,4 left|-6,3 legal|4,1 legislat|2,-1 legislation|1,-1 lend|0,4 lender|5,-2 lent
2,-2 les|5,0 let|0,-1 lett|3,1 letter|3,-2 level|-3,3 licens|-1,-1 lif|2,-2 lifelin|2,0 lifetim|-6,1 lik|-1,4 liken|3,-1 limit|3,2 lin|-1,-1 linkedin
-5,-1 list|4,-6 listen|-1,-5 litigation|-3,-1 littl|2,-4 liv|-1,8 livid|1,1 load|4,-1 loaf|-1,1 loan|-3,2 loath|3,6 lobbi|-4,7 lobby|-5,5 lobbyist
2,0 local|1,-1 location|3,0 lock|-2,2 log|1,-2 long|-3,1 longer|-8,-3 look|2,-2 loosen|-1,-2 los|3,-5 lost|-5,-7 lot|-1,3 loud|-3,-2 loudest|0,-1 lov
-1,-1 low|5,0 lower|-6,8 lukewarm|0,7 lunch|0,2 m|-3,2 machin|5,-6 mad|0,-2 mail|1,0 main|-1,3 maintain|-1,-7 mak|-2,-6 maker|-3,-1 man|-2,5 manag
3,1 manager|-1,9 mandat|0,-7 mandatory|-3,-3 manner|-1,-3 manufacturer|-2,2 many|-4,3 map|-7,1 march|4,-3 mark|3,6 market|-1,-1 marsh|4,0 match
-2,2 math|-1,-3 mathematic|-4,-5 matter|-5,-10 may|-2,-1 mayb|0,-3 mayor|-4,-1 me|-1,-3 mean|-5,-1 meant|-4,-1 measur|-1,3 mechanic|-1,-2 media
-1,0 medical|2,1 medicin|-6,-6 meet|-1,1 member|5,6 memo|2,0 memo'|-3,-2 memorandum|-1,-1 memorial|-1,-1 mere|1,-1 merit|-2,-1 messag|-2,1 met
-1,1 meteorologist|-1,-2 method|-3,-3 middl|-1,-2 midterm|-6,-2 might|-1,1 millbrook|-5,-1 million|-2,-1 min|-1,0 minc|3,-3 mind|1,-2 minimum
-3,0 minister|0,4 minority|-1,-4 minut|-1,6 misgiving|-4,2 miss|-4,-5 mistak|-3,-6 mix|-2,-7 model|4,-1 modest|0,1 moment|-3,-4 monday|0,3 money
0,-2 month|0,-1 month'|9,-1 moon|-6,-2 mor|-3,-1 morn|-4,2 most|-1,5 mount|0,5 mov|1,2 mr|1,-4 ms|5,-3 much|-1,1 mus|0,-1 museum|-2,0 must|-5,-4 my
-2,3 nail|-1,0 nam|-1,4 narrow|0,2 national|-2,2 near|2,4 need|2,-1 neighbor|-5,-7 neither|-5,0 network|-3,-6 neutral|-4,-1 nevada|-5,9 never|0,-4 new
4,1 newspaper|-1,-9 next|1,-7 night|-3,2 nin|0,-3 nineteen|1,-1 nineti|0,1 ninety|-3,0 no|-1,0 nobody|1,-1 nomination|1,0 nomine|-4,5 non|-6,-6 nor
-2,-1 norfolk|-1,-1 not|5,-4 noth|-1,0 notic|-1,-1 notify|-6,0 november|0,-4 now|-2,1 nowher|-2,9 nuisanc|-5,-1 number|0,-5 nurs|0,2 nursery
-4,16 object|1,-4 objection|0,2 oblig|3,1 observ|-4,-1 obtain|2,-1 ocean|1,-1 oct|-4,-4 october|-2,0 odd|2,3 of|-2,1 off|2,-2 offer|-2,-3 offic
-2,-1 officer|-3,-5 official|-3,-2 often|-2,-7 ohio|-1,-1 okonkwo|-1,2 old|-1,-3 omb|1,-3 on|8,-4 onc|2,4 one|-5,-5 only|1,-2 op-|-3,5 open
-1,1 operat|2,3 operator|-1,-2 opinion|4,-1 opponent|-9,6 oppos|4,1 opposit|-1,10 opposition|-2,-3 opt|-3,-4 optional|-4,1 or|3,2 order|4,3 order'
-1,3 ordinary|-4,-2 oscar|-2,-3 other|0,2 otherwis|-1,5 our|0,-1 out|5,-4 outag|3,1 outright|-1,1 outset|7,1 outsid|1,-1 over|-2,-3 overdu
-3,-3 overreach|8,-1 overrul|-3,-2 oversight|-1,2 owe|-1,3 own|-3,-1 owner|0,2 pacific|-2,-6 pack|1,5 pag|1,2 paid|0,-1 panel|-5,-3 paper
2,1 paperwork|-2,0 paragraph|-3,0 park|7,-2 part|-3,-4 partner|-8,-2 party|1,-2 pas|0,-1 pass|1,-1 passion|1,2 past|-1,-1 patch|0,2 patienc
-1,8 patient|4,0 paus|2,6 pay|2,-1 payment|1,-3 peac|6,-4 pen|0,1 penalti|1,0 penalty|0,6 peopl|-2,2 per|-3,-3 percent|-2,-2 perhap|-1,5 period
-1,1 permission|-3,4 person|-1,4 personal|2,-1 personnel|-3,6 persuad|-1,7 petition|0,-1 pharmacist'|-2,-2 philosophical|-6,1 phon|0,-1 phras
-7,-7 pick|-1,8 picket|-1,-3 pickup|0,5 pilot|1,-2 pipett|-1,-2 pirat|4,2 pitch|-5,-1 plac|3,0 plain|0,-3 plan|0,-1 plan'|-4,2 plann|-4,-6 plant
-1,0 plasma|-5,-4 plat|0,1 platform|1,1 play|6,2 plead|6,-1 pleas|2,-2 pledg|6,2 plenty|0,2 podcast|2,4 point|3,-1 polic|1,0 policy|-2,-4 polit
-2,-4 poll|9,-1 popp|1,-4 port|-1,-1 pos|-7,-6 position|1,1 post|-4,-6 postpon|2,4 postponement|-1,3 pour|-2,2 power|3,-6 prais|0,2 pre-releas
0,2 predict|9,4 prefer|-1,5 preferr|-1,5 premis|0,2 premium|-4,-3 prepar|-3,-9 pres|-4,-3 present|0,-2 president'|-2,-4 presidential|4,-1 press
0,-3 pressur|3,6 prevail|2,-3 pric|-2,2 prim|2,-1 principl|-2,-4 print|-2,-2 prior|-2,3 privacy|0,-3 privat|-2,-2 private|-1,5 problem
2,3 proclamation|0,-1 product|-1,0 production|-3,3 professor|-2,2 profit|-6,-1 program|0,4 prohibit|-10,5 promis|-2,1 prompt|2,0 proponent
-5,10 propos|0,2 proposal|-5,1 protect|4,-1 provid|1,0 public|0,1 publication|-5,-4 publish|-4,4 pull|-2,-1 pump|0,4 punch|-3,5 punish|-2,-1 purpos
3,-2 push|3,1 put|-1,1 qualify|-4,2 quarrel|-3,-3 quarter|-5,1 question|1,3 quick|-1,-5 quiet|0,-1 quot|1,0 r-ind|2,1 r-la|-4,-1 r-main|-1,1 r-mo
-1,3 r-texa|-3,-2 radio|-2,0 rain|3,7 rais|-1,0 ral|2,0 ralli|-2,-3 ran|3,-4 rank|-3,4 rat|-5,4 rather|1,0 reach|0,4 react|-5,-2 reactor|-9,2 read
-2,-1 reader|-5,0 ready|2,-1 real|-1,4 realistic|1,-1 reason|6,-3 reasonabl|1,-5 recall|2,-3 receiv|2,-1 reces|-1,2 recip|7,2 reckon|2,0 recognition
-7,2 recommend|-1,3 reconcil|4,3 reconsider|-4,-3 record|0,3 reduc|-1,-4 referr|-9,1 refus|2,7 regard|6,-1 regardles|0,1 regim|1,4 register
5,-2 registration|-5,-4 regret|0,5 regrett|-2,5 regrettabl|-1,-1 regulat|3,8 regulator|8,-4 reinstat|-2,0 reject|3,0 rejoic|0,1 relation|-4,0 releas
11,-6 relief|7,-3 reliev|-1,0 rely|1,0 remain|4,-2 remember|1,-4 remind|4,0 reno|-2,4 rent|3,2 rep|-5,10 repeal|-1,0 repli|-7,-4 report|7,-2 reported
-7,-2 reporter|-2,-5 represent|0,2 representativ|-1,8 reproach|3,2 republican|3,0 reputation|0,-3 request|3,-3 requir|-5,4 requirement|2,-2 reschedul
-4,-1 rescission|-3,-2 research|0,2 resent|-1,-2 reserv|-1,5 reservation|-2,2 resident|0,-4 resign|2,-1 resignation|-1,4 resist|-1,-1 resolution
0,-2 respond|-6,-1 rest|-7,-7 result|0,-1 retain|0,1 retaliation|-1,7 retir|-1,-1 retrain|0,1 retreat|-5,-1 return|0,2 reversal|-7,-6 review
-7,-3 revis|-3,-2 reviv|-3,2 revok|-3,0 reward|-1,-1 rewritten|4,-1 riddanc|2,-2 rider|-1,-2 ridg|7,-4 right|-1,0 ris|4,-3 risk|-2,-2 rival|2,-2 river
-2,-4 road|2,-4 robot|1,-1 rol|-1,1 roof|-2,5 room|-1,-1 root|0,-1 ros|3,-3 round|-4,-5 rout|-2,1 routin|2,-2 row|2,-2 rul|-6,5 run|-3,2 runn
-1,4 runway|2,-1 rural|-3,-4 rush|1,0 s|0,-2 saf|2,-1 safety|3,5 said|-1,3 sail|3,-2 sal|2,5 sam|-1,-5 sampl|-2,0 san|-3,-3 sat|-1,-3 satellit
4,-1 satisfi|-2,-2 saturday|-1,0 sav|0,6 savannah|-1,-6 saw|-1,-1 say|-2,3 scan|-10,-9 schedul|0,-4 schem|-2,-4 school|-2,0 scienc|-2,-5 scientist
-2,8 scoff|-2,-3 scop|1,1 scor|-2,4 scrap|6,0 scratch|0,-4 screen|4,1 sea|-2,4 search|-3,0 season'|5,-6 seat|-1,0 seattl|-1,-5 second|-3,2 secret
-5,-4 secretary|1,0 secretary-general|3,4 section|3,1 security|-1,4 see|0,-1 seek|-1,1 seem|-9,-5 seen|-5,-2 sell|1,2 sen|0,4 senat|-5,0 senator
-1,-7 send|-2,-2 senior|7,-2 sens|-1,-1 sensibl|-1,-3 sensor|0,-1 sent|3,0 separat|0,-1 sept|-4,-4 september|0,2 sequenc|-3,1 seriou|-1,-1 serv
-1,5 server|-1,0 servic|-3,-2 session|-6,-1 set|-1,1 setback|-4,-3 settl|0,-1 seven|-1,4 seven-day|-1,1 seventi|-1,-1 several|-1,4 shadow|-9,5 shar
-1,3 sharp|0,-7 she|1,-2 she'|2,0 she'd|-1,3 shed|-1,-2 shedd|-5,0 shelv|0,1 sheriff|2,-3 shift|-1,0 ship|-2,-1 shipment|-1,3 shipp|1,4 shop
-2,-1 shopp|-4,-2 short|0,-1 shorten|-1,0 shorter|0,2 should|1,-2 shout|8,-4 show|-1,-2 shown|-1,-3 shrink|0,-1 shrug|-3,-5 shrugg|1,7 shut|-1,-1 shy
0,1 sick|5,-4 sid|7,-7 sign|3,-1 signal|6,-3 signatur|-1,-7 silenc|4,-2 silent|2,-2 similar|2,2 simp|-1,-1 simpl|3,-4 sinc|4,-2 singl|-2,2 sink
-3,-4 sit|-2,-1 sitt|-4,-7 six|-2,3 sixty|2,-2 siz|-1,1 skeptical|0,-3 skin|8,-3 sky|-1,6 slamm|-2,2 slap|2,-4 sleep|3,0 slept|-2,-4 slot|0,1 slow
1,3 small|0,1 smaller|3,-2 smil|5,-4 smok|5,0 so|0,1 softer|-5,2 softwar|-1,5 sold|-3,2 solution|-2,6 solv|-5,-1 som|6,0 somebody|1,-2 someon
-3,-6 someth|-2,-1 somewher|3,-2 soon|1,6 sooner|-2,3 sorry|-1,3 sort|0,5 sought|-12,-1 sound|0,2 sourc|1,-2 south|6,-2 spar|3,-6 spe|-1,-5 speak
0,3 speaker|-4,2 speech|5,2 spend|-4,4 spent|-9,-11 split|2,0 spok|-1,-1 spoken|-3,-6 spokesman|-3,-2 spokeswoman|-4,3 spr|3,1 spreadsheet
-3,-1 squeak|-6,-1 staff|-1,2 stag|4,-5 stak|-1,-5 stall|1,-2 stamp|-1,1 stamped|6,-2 stand|-3,0 standard|0,1 star|11,1 start|-5,2 start-up|-6,0 stat
-1,-4 statehous|3,-2 statement|1,1 station|-1,3 statut|-2,0 stay|1,-3 step|-3,-8 still|0,1 stomach|4,-5 stood|5,-6 stop|-6,-3 stopp|-1,-5 storm
-1,3 straight|0,1 strategist|-3,1 street|-2,-4 strengthen|-2,-1 stretch|10,-3 stricter|-4,9 strip|-2,7 strong|-3,-5 struck|0,-3 stuck|1,-1 studi
-1,0 stunn|1,0 subcommitte|0,-5 subject|-1,-2 submit|-3,1 submitt|-1,2 subsidy|0,3 successor|1,-4 such|-1,4 sue|1,5 sued|-2,3 suggest|-1,1 suggestion
-3,2 suit|-1,8 summer|-6,-3 sunday|1,-2 sunk|5,-4 sunlight|-2,0 sunshin|1,3 superintendent|0,2 supplier|5,-4 support|5,-2 supporter|11,-1 supportiv
-3,-4 suppos|-3,4 sur|-2,6 surfac|-1,-2 surgeon|-3,1 surpris|0,1 surrender|-7,-5 surviv|0,2 suspect|-1,-9 suspend|0,4 suspension|-1,3 sweep
-2,2 switch|-1,-3 switchboard|-3,3 sympathetic|-1,1 synthetic|-7,-4 system|4,-2 tabl|-2,2 tack|-2,-3 tak|-4,2 taken|-2,-9 talk|3,0 tampa|4,-5 tap
0,3 tart|-1,-1 task|-3,7 tax|-1,-4 teach|-1,-1 teacher|0,8 team|-2,2 tear|-1,-1 technical|4,0 technology|3,0 teeth|-7,-1 telephon|3,2 television
-5,1 tell|-4,5 ten|-2,3 tenant|-1,9 tend|1,1 term|2,-2 test|8,-2 testifi|-1,-2 testify|0,2 texa|2,-4 text|-1,0 th|2,0 than|0,-3 thank|-1,-1 thanksgiv
1,3 that|4,-1 that'|4,2 the|1,1 theater|-6,-13 their|-4,-2 them|-4,-2 themselv|-2,-4 then|2,0 ther|-1,1 there'|-1,-2 thermometer|4,3 thes|-6,0 they
0,5 they'll|2,2 thi|-3,10 thiev|5,4 thing|7,8 think|-1,-2 third|1,-2 thirty|-2,0 thirty-fiv|8,1 thos|-3,-2 though|-4,5 thought|-8,-3 thre|0,3 threat
-1,6 threaten|-2,-5 threshold|5,2 threw|1,-4 through|0,3 thrown|-4,-3 thursday|-1,0 thursday'|-2,6 ticket|-1,1 tie|2,0 tim|-1,-3 timelin|0,5 timetabl
-1,2 timid|5,-3 tir|0,1 to|3,0 toast|1,1 today|-1,2 together|2,2 told|-1,-1 toledo|0,-4 tomorrow|0,1 ton|3,3 too|-1,7 took|-3,-4 tool|0,1 toothles
-1,2 top|-1,10 tor|-4,-4 torn|-2,0 touch|5,-3 tougher|0,-1 tower|-3,4 town|0,4 trac|-1,2 track|-2,0 trad|-1,-2 tragedy|-3,-1 train|-1,-2 transcript
-2,-7 transparency|0,-1 transportation|-1,-1 travel|-4,6 treat|1,0 tri|2,-2 triag|-1,-2 trial|4,-2 tribal|-3,1 troubl|-1,0 truck|6,-1 trust|-3,5 try
-1,-3 tuesday|-2,4 turf|-3,-1 turn|-2,-1 tutor|2,-3 twenty|-2,0 twic|-3,-2 two|-1,3 two-week|-1,2 two-year|1,0 u|-1,-3 uncertain|7,-1 unchang
-2,-7 unclear|0,4 unconvinc|-1,-5 undecid|1,-7 under|0,-1 undersea|-2,9 understand|1,0 understood|0,4 uneasy|-1,1 unfund|-1,7 unhappy|5,-2 uniform
1,1 union'|3,1 unit|-1,1 university|0,1 unlawful|1,-1 unles|-1,0 unnecessary|-1,-1 unsign|-1,-7 until|-1,6 unworkabl|-5,1 up|-2,-1 updat|11,3 urg
1,-1 us|-9,-7 use|0,5 used|0,1 useful|0,-1 using|1,2 utility|0,-1 valley|-1,1 vend|-1,-4 vendor|0,2 vermont|-3,-3 vermont'|0,-6 version|-2,-1 very
1,-1 vessel|-3,0 vest|2,3 veto|-3,-2 vic|5,-1 victory|0,2 view|4,-1 vindication|1,1 virginia|-3,-2 visit|-4,3 visitor|2,1 vocal|2,0 voic
4,-3 voluntari|-7,-3 voluntary|5,-1 volunteer|6,1 vot|2,5 vow|6,2 wait|0,-2 waiver|2,-2 wak|-3,-1 walk|-3,3 wall|4,5 want|-1,2 war|-2,-1 warehous
6,1 warm|6,6 warn|-1,4 wary|-2,-5 was|-4,6 washington|-2,3 wasn't|-1,3 wast|3,-4 watch|-2,2 water|-4,0 way|3,-1 we|-1,5 we'd|-5,-3 we'll|2,-1 we'r
-2,-3 we'v|2,-1 weaken|-6,-1 weather|-3,-3 wednesday|-3,3 week|-3,-2 weigh|6,-2 weight|2,-9 welcom|-2,0 well|2,3 went|0,1 wer|-3,0 west|2,-4 what
3,-5 what'|-2,-1 whatever|2,-5 when|3,-4 wher|-3,-1 wherea|-12,-12 whether|-10,-9 which|-4,5 whil|-1,2 whit|-9,-1 who|-2,4 whoever|0,-1 whol|2,-1 whom
1,1 whos|5,2 why|-1,-2 wide|-2,1 widow|-6,-9 will|3,-2 win|-3,8 window|-1,-1 wing|0,2 winner|2,1 wish|2,1 with|-4,9 withdraw|3,1 withdrawal
-6,8 withdrawn|-3,-3 withdrew|0,-3 within|0,1 without|-1,0 witnes|8,-5 wolf|-2,2 won|-1,1 won't|3,-1 wonder|4,3 word|-5,-6 work|0,1 workabl|0,5 worker
-1,0 workshop|1,1 worri|-5,-1 worry|-3,3 wors|7,-2 worst|-4,2 worth|-2,1 would|0,-4 wouldn't|0,2 wreck|-1,-1 writ|-4,-3 written|-1,-5 wrong|4,1 wrot
-3,1 wyom|-3,-5 year|-2,2 year'|6,-2 yes|-3,3 yesterday|-7,0 yet|-7,0 you|-2,-1 younger|4,-1 your
`;
