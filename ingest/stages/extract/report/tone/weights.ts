/** What each trait of words weighs for and against, in tenths. Made by `npm run accuracy -- tone`; not by hand. */
export const WEIGHTS = `
-1,0 !about|5,1 !accord|0,-1 !activist|-3,1 !add|3,-3 !afford|-1,0 !after|-6,-10 !against|2,2 !agency|8,-2 !agre|1,5 !all|-1,-2 !alon|0,-2 !alway
2,1 !another|-3,1 !answer|-1,-2 !any|2,-2 !anybody|-1,-3 !anybody'|4,0 !anyon|-3,0 !ask|-1,1 !assessment|-2,-2 !attend|0,-2 !authority|3,-3 !back
0,4 !believ|3,-2 !brak|1,6 !budg|-1,4 !build|0,-1 !burden|-1,-1 !burn|-1,4 !busines|0,7 !but|2,5 !buy|-2,-2 !call|3,1 !can|2,-2 !can't|1,0 !ceil
5,1 !celebrat|0,2 !ceremony|1,1 !chang|-1,-2 !chief|-2,-4 !clear|0,-1 !clos|-3,-5 !com|-2,-4 !comment|-1,1 !compani|0,-1 !consistent|5,3 !consult
-1,7 !consultation|-1,2 !control|0,-2 !cost|-1,6 !counsel|-4,2 !dat|-2,-5 !day|-3,-1 !dead|2,1 !deadlin|-1,-2 !decid|-1,0 !decision|0,-3 !delay
-2,-1 !die|0,-6 !directiv|0,-2 !disagre|-3,-2 !discus|1,4 !do|0,-2 !doe|-1,2 !door|4,-1 !down|-2,0 !draft|0,-1 !driver|-1,1 !either|-3,4 !els
-3,-5 !endors|1,0 !enough|0,-1 !evaluat|-1,-2 !even|-1,1 !exemption|-1,2 !exist|-3,2 !explain|-2,-2 !explanation|3,0 !fallen|1,1 !far|2,-2 !fear
0,-2 !fewer|-1,-3 !fight|-2,-8 !fil|-1,-1 !find|0,-1 !follow|-2,4 !forgiven|-2,-1 !formal|-1,-1 !friction|-1,0 !fund|-1,4 !general|-3,-4 !get
1,-5 !giv|2,2 !go|3,1 !going|1,-3 !got|0,-3 !grant|0,-1 !group|-1,-2 !hand|-2,-2 !happen|0,4 !happy|-1,2 !hav|0,-2 !how|-2,-2 !hurry|0,2 !idea
-2,-2 !if|-1,-3 !immediate|1,1 !inspect|-1,-1 !inspector|-1,5 !issu|4,-2 !itself|-1,-1 !kind|-5,0 !know|-2,-2 !known|0,-2 !later|5,-3 !learn|6,-2 !let
-1,0 !letter|1,1 !lik|-1,0 !list|3,1 !load|-1,2 !longer|-2,-2 !look|1,-4 !los|-4,-1 !mad|-1,-1 !mak|3,-2 !matter|-2,-1 !me|-1,-2 !medical|1,1 !memo
-2,-3 !memorandum|0,3 !met|0,-1 !min|-2,1 !mind|-1,-1 !money|-1,0 !month|0,3 !mor|7,-1 !much|2,2 !my|-2,0 !nam|-4,7 !need|-4,0 !new|2,3 !newspaper
-3,-4 !no|-5,-3 !nor|-2,-3 !not|-1,-4 !object|-7,-4 !objection|-1,-2 !officer|-1,2 !one|-6,-6 !oppos|-2,-3 !our|-1,-4 !out|-2,3 !over|-1,0 !part
1,-1 !passion|0,1 !patienc|0,3 !peopl|-1,0 !permission|-1,-1 !pick|-1,0 !plac|7,-3 !plan|5,-1 !pleas|-1,5 !point|-6,-4 !position|-2,-3 !postponement
0,2 !president|1,-2 !privacy|0,2 !problem|-1,-2 !product|3,1 !program|-2,-2 !public|-2,-1 !publish|-1,1 !quarrel|-1,-3 !question|-1,-3 !reach
0,3 !read|-2,-2 !reason|-1,4 !register|-1,-1 !rep|-1,3 !report|1,-1 !request|0,1 !requirement|2,-1 !respond|-2,-2 !return|-1,1 !review|-1,3 !rol
-3,-2 !room|0,1 !rul|0,3 !run|-2,-2 !rush|2,-4 !sav|-2,3 !saw|-7,-2 !say|1,-1 !secret|8,-1 !see|1,1 !seen|-1,-2 !settl|0,2 !shar|-1,-2 !shedd
1,-3 !shorter|6,0 !should|-2,-1 !show|-1,-2 !shown|-1,-1 !shy|-6,-6 !sid|-9,3 !sign|3,-1 !singl|3,2 !so|0,-2 !softwar|0,8 !sold|1,-1 !somebody
-2,6 !sorry|-1,0 !sound|-3,-2 !staff|-1,1 !stamped|0,1 !stomach|-2,-2 !stop|-5,1 !such|-2,3 !support|-3,2 !sur|0,2 !surpris|-3,2 !tak|-1,-1 !taken
-1,0 !tear|0,1 !tell|1,-2 !test|-2,-2 !than|2,3 !them|0,5 !ther|3,-1 !thes|-3,2 !think|3,-3 !thos|-1,1 !thought|-2,-1 !thursday|0,2 !tie|2,-4 !tim
0,-1 !today|1,-1 !told|-1,-3 !took|0,-4 !transparency|-2,2 !troubl|1,3 !up|4,-2 !us|-3,7 !use|-2,-7 !view|-1,-1 !vot|1,-3 !wait|1,5 !want|-2,3 !warm
-1,5 !washington|-1,-2 !way|1,3 !we|1,0 !weaken|1,0 !week|3,0 !what|-4,-2 !when|-2,0 !wher|-4,-5 !whether|2,0 !why|3,-5 !withdraw|-4,-2 !worry
0,-1 !year|0,2 !yet|1,-2 !you|1,-1 !your|12,-3 +|6,-8 +-|5,7 +?|3,14 -|2,2 -?|-12,-8 <any>|0,1 <length>|-1,-2 <quoted>|-9,-4 <said>|-8,-8 <told>
4,-4 ^|4,3 a|1,1 abandon|-2,-2 aboard|2,2 about|2,-4 abov|-2,6 abroad|-2,1 absurd|-3,4 accept|-1,-1 acces|2,-4 accident|-2,4 accord|0,-1 account
0,6 accus|-2,7 acr|0,-1 acros|3,1 act|0,-1 activist|-2,-2 actuary|-5,2 add|-3,-1 additional|-1,-3 adjustment|-1,0 administer|2,0 administration
1,-3 adopt|1,4 ads|-3,3 advanc|1,2 advertisement|-1,-2 advic|-4,0 advis|-3,-4 adviser|-1,4 advisory|0,-1 advocat|-3,-2 affair|-1,-1 afford|-4,-3 after
3,0 afternoon|-1,-4 again|-2,8 against|-2,1 age|-2,0 agenci|-1,-3 agency|-2,-2 agency'|-1,3 agent|-3,-5 agnostic|-1,1 ago|4,1 agre|-6,-1 agreement
1,-5 ahead|0,-2 ahrq|-2,-4 ai|2,0 aid|4,-1 aim|-2,-1 air|0,-1 aircraft|0,1 aisl|-2,1 akron|-2,6 alarm|1,-1 albeit|1,-1 algorithm|5,0 align|-1,-1 aliv
4,1 all|2,1 alli|-1,-6 allianc|0,-1 allow|-7,-6 alon|-2,-5 along|3,-1 aloud|0,-1 already|-2,3 also|4,2 alternativ|1,-2 although|1,0 altogether
2,-1 alway|-1,0 am|4,2 amendment|-2,-3 america|0,1 american|5,3 among|1,-1 amount|1,-2 an|-2,-2 analyst|1,3 and|-1,4 anger|-2,-3 annex|-4,3 announc
0,4 announcement|-2,2 another|-3,-6 answer|-1,-2 antenna|-1,-3 any|-4,-1 anybody|-2,-4 anybody'|1,-2 anyhow|-1,0 anyon|-4,-2 anyth|2,-1 anyway
2,-2 app|5,0 appeal|-7,-3 appear|-3,-1 appetit|8,3 applaud|0,-1 appli|0,1 approach|4,0 approval|-4,-7 april|0,-1 architect|1,-1 are|-4,2 aren't
6,3 argu|-10,3 argument|-1,-1 arithmetic|1,0 arizona|-1,3 arm|10,-6 around|1,3 arrangement|-1,2 arriv|-1,-1 arrival|-2,-2 artificial|2,2 as|-1,8 asid
-2,5 ask|-2,2 assessment|0,-1 assistanc|0,-1 association|-2,-1 assur|-1,3 at|2,3 attach|-1,-1 attack|-3,-1 attend|-2,-1 attorney|-2,-2 attribut
-1,-4 auction|0,-4 audienc|-1,-1 audit|-1,-2 august|-1,5 austin|8,-3 author|-1,0 authoriti|-3,-2 authority|-2,-1 authorization|0,-2 automat
-2,-2 autonomou|-3,-3 availabl|-2,3 averag|-1,-1 award|-6,4 away|-3,2 back|2,0 backer|-3,0 bad|-2,7 baffl|-1,5 balk|6,0 baltimor|6,-9 ban|3,-1 bar
-1,6 bare|-1,-1 bas|-1,-3 be|0,-1 bear|0,4 becaus|2,2 becom|-4,-2 been|-6,-9 befor|1,2 begg|3,-6 begin|-1,-2 behalf|10,5 behind|-1,2 beij|3,1 being
6,6 believ|6,-1 believer|-1,-3 bell|-2,-6 belong|7,-3 belt|2,1 bend|-1,0 benefit|0,5 besid|0,5 best|2,-3 bet|0,-5 betray|-1,1 betrayal|3,-4 better
0,1 bidd|-3,7 big|1,2 biggest|10,-3 bill|-2,0 billion|-3,-8 bind|-1,-4 binder|-1,-2 biological|-1,-1 bis|-1,-2 bitter|-4,-11 blam|1,3 blank
2,-2 blanket|-4,-2 blast|1,0 bless|1,-1 blind|-3,4 blink|-2,5 block|4,-3 bloomlin|-3,-3 blu|-1,-1 blunt|-1,4 blunter|0,5 bn|2,1 board|1,4 boat
0,3 bois|0,1 borrower|-2,1 boston|-1,-6 both|-3,2 bought|-1,1 bow|5,-3 brak|-1,-2 branch|5,-1 breach|0,2 breakfast|9,-3 breath|-6,-1 brief|2,2 bring
3,-2 britain|2,1 broad|2,-4 brok|-3,-3 broken|0,1 broker|1,1 brother|-1,0 brought|-1,-2 brussel|1,6 budg|-6,2 budget|4,-2 build|-1,-3 built
1,-6 burden|2,-1 bureau|-1,0 burglar|-6,1 buri|-2,-4 burn|0,1 bury|-4,-8 bus|4,7 busines|1,-1 business|-1,1 but|-5,-2 buy|1,-3 buyer|-2,-4 by
2,0 cabinet|0,5 cabl|-1,-5 calendar|0,-2 california|5,5 call|9,-4 cam|-2,-4 camera|-1,-2 camp|8,0 campaign|-4,-2 campu|4,-2 can|-2,3 can't|-1,4 canada
-2,-1 canal|0,-1 cancel|1,-1 cancellation|0,2 cancer|-3,9 cannot|-1,-2 cap|-1,-4 capitol|-1,1 captain'|-7,4 car|-4,-3 card|2,-1 career|-11,-1 careful
2,-2 carri|2,-1 carrier|-3,0 carry|-1,4 carve-out|5,0 cas|1,-1 catch|1,-1 caught|-2,-6 caus|-2,-2 cautiou|-1,5 cav|1,0 ceil|5,5 celebrat|-1,2 censu
0,-1 center|-1,5 ceo|-7,-1 ceremony|-2,-3 certain|2,-2 certainty|6,-2 certification|-1,-1 chairman|3,-1 chairwoman|-3,3 challeng|-1,6 chamber
9,-2 champion|4,-3 chanc|0,-4 chang|-3,-1 channel|0,1 characteriz|3,-1 charg|0,1 charleston|4,-3 cheap|4,-2 check|11,-3 cheer|-1,-5 chief|4,-2 china
2,-1 chip|5,-1 choic|-3,1 choos|-4,2 chosen|0,-4 christma|0,-1 circl|0,-3 circulat|3,-2 cit|1,2 citi|-5,2 claim|-1,-9 clash|-1,-1 classroom|1,1 claus
2,0 clean|-1,-5 clear|-1,0 clearanc|-1,0 clinical|-1,0 clock|0,-1 clon|-5,0 clos|0,-1 cloud|2,-2 co-founder|0,1 co-sign|0,-1 co-sponsor|0,2 coalition
-1,4 coast|4,3 cod|-4,10 cold|3,-2 colleagu|3,-1 collect|1,-2 collision|-2,-1 colorado|-4,-5 com|1,-2 comfortabl|-3,0 comma|6,-6 commend|-9,-7 comment
-1,0 commerc|0,-1 commercial|-2,0 commission|-3,1 commissioner|-3,-2 commitment|1,-2 committ|1,0 committe|4,-5 common|-1,-2 communication|9,0 comp
-3,4 compani|-3,-5 company|2,-1 company'|-2,7 compar|8,-2 compet|-4,3 competition|-1,2 competitor|-3,1 complain|4,-1 complaint|0,3 complianc
-1,0 comput|-4,0 computer|-3,-4 conced|0,-3 concern|-1,-5 conciliatory|-1,0 conclud|-1,7 condemn|-1,-4 condition|3,-1 conferenc|-3,0 confin
-3,-5 confirm|-3,5 confus|0,5 congres|2,6 consider|-2,-2 conspicuous|-1,1 construction|4,1 consult|-2,6 consultation|-1,-1 consumer|2,-1 contain
-3,2 contempt|0,5 contend|2,-3 content|2,0 continu|-9,-4 contract|-1,-1 contrary|2,1 contrast|4,-1 control|0,6 convinc|5,0 cooler|0,-2 cooperativ
-2,0 copi|0,-3 copy|6,0 cork|6,-1 corner|6,-1 cost|1,1 could|-2,0 couldn't|-1,3 council|-1,-2 counsel|-2,-10 count|-2,-3 counter|0,-1 counterpart
1,0 counti|3,-1 countri|2,2 country|-1,1 country'|1,3 county|0,-3 courier|0,-1 cours|0,6 court|-5,-10 cover|-3,2 cowardic|-1,3 cran|-2,-2 crash
-1,-3 craven|-3,8 credit|5,-1 crew|2,-2 cri|2,-1 criminal|6,-6 critic|-1,2 critical|0,3 criticis|-4,-2 criticism|-3,2 criticiz|8,-6 crowd|-2,3 cur
-1,-2 custom|4,0 customer|7,5 cut|-2,-2 cybersecurity|-1,-2 d-main|0,1 d-n|0,1 d-wash|3,-1 dakota|-3,0 dam|0,1 damag|0,3 dark|-5,-6 dat|-2,-1 data
2,1 daughter|-3,5 day|-2,0 days'|-2,-1 dayton|-5,-8 dead|0,2 deadlin|-1,0 deal|-2,-3 debat|1,-1 decad|-7,0 december|2,-1 decent|-5,-9 decid
-4,-3 decision|-9,-9 declin|-2,-2 deep|7,-3 defend|4,-1 defender|3,-1 defens|-1,-1 deferr|-1,0 deferral|-3,3 definition|0,-7 delay|7,-1 delight
4,-6 deliver|0,-1 delivery|4,3 demand|1,0 democrat|-3,-11 deni|0,3 denial|-1,3 denver|2,-3 department|-2,-2 department'|0,-1 depend|0,-1 deployment
-2,4 deposit|-5,-3 deputy|-1,2 describ|-1,-1 description|-5,-5 deserv|-1,-1 design|-1,-2 designat|9,-3 desk|-7,-3 determin|-2,1 develop|0,-2 developer
-2,-4 devic|0,1 dhs|-2,-1 dialogu|0,-5 did|-1,-7 didn't|-2,-1 die|-1,1 died|-2,-3 differ|-2,-9 different|-1,0 digital|-1,-2 diner|-1,-1 diplomatic
4,-1 direct|5,0 directiv|-3,-6 director|-2,5 disagre|-1,-3 disagreement|-1,10 disappoint|0,3 disappointment|-1,0 disapproval|-1,-2 disaster
-2,-3 disclos|0,-6 disclosur|-3,-3 discus|0,1 disgrac|-2,-1 dislik|-2,6 dismay|10,-3 dismiss|2,-3 dispatch|1,0 dispatcher|-4,-7 disput|0,2 dissent
-1,-2 distanc|-3,5 distast|1,0 district|-1,2 ditch|-7,-7 divid|3,-2 do|-1,-2 dock|-4,-1 document|3,-4 doe|-4,1 doesn't|5,-4 doing|5,-4 doll
-2,2 dollar|1,-3 don|3,0 don't|-5,2 donor|4,8 door|0,-1 doubl|3,3 doubt|-5,-1 down|0,2 dozen|1,-3 dr|6,1 draft|-3,1 draw|-2,3 drawer|-2,-4 drawn
-1,-1 dread|-2,5 drew|1,-2 driv|-1,-2 driven|-3,-1 driver|0,-1 driverles|-4,2 dron|-3,-4 drop|-2,-3 dropp|1,-3 drov|0,-3 drown|0,-2 drug
-1,1 drugmaker|1,3 dry|-4,-3 due|-2,-5 duplicativ|-3,-5 dur|-4,-1 dutch|1,-2 duty|0,-5 each|2,0 eager|7,-6 ear|-2,-4 earlier|3,-2 earn|-1,3 earning
-1,4 earth|9,-2 easier|-2,2 east|2,0 easter|-5,-5 easy|-1,6 eat|2,6 echo|-1,-1 edit|-1,1 effect|-1,-5 eight|-4,-4 either|0,1 el|0,-1 elaborat
-5,1 election|-1,0 electricity|-8,-1 eleven|-4,1 els|-2,-5 email|-1,-2 emergency|-3,-1 employ|-2,2 employe|1,1 employer|3,0 end|9,-3 endors
3,-2 endorsement|0,-1 energy|1,1 engineer|5,2 enough|0,-1 enroll|4,-1 enthusiastic|-1,4 entire|0,-1 eo|0,-3 epa|1,1 equipment|4,-6 error|-2,-4 estimat
-1,5 eternity|-2,1 europ|-2,-1 evaluat|0,1 evaluation|-3,-3 eve|-4,-9 even|0,-3 event|-3,0 ever|6,1 every|-1,0 everybody|2,-2 everyon|0,-5 everyth
-1,-3 evidenc|0,1 exact|-3,-2 exceed|2,1 exception|0,1 exclud|-1,-2 executiv|-2,0 exempt|-3,6 exemption|0,-2 exercis|1,-1 exhal|0,5 exist|-3,-3 expect
-4,-4 explain|1,-2 explanation|-3,1 export|-4,3 exporter|-1,-5 expos|-2,-3 exposur|-1,5 express|6,-4 extend|0,-2 extension|2,0 extra|1,6 eye|0,3 faa
4,1 fac|2,0 facial|-1,-1 factori|2,0 fail|3,-3 failur|0,-2 faint|1,-1 fair|-3,-3 fall|4,-1 fallen|-1,-1 fals|3,4 famili|-1,-1 familiar|-4,-3 far
-1,3 farc|-1,-2 farm|-1,5 farmer|1,-2 fast|2,0 fault|10,4 favor|8,-1 favorabl|-1,3 favorit|0,-2 favour|3,2 fear|0,2 fed|2,1 federal|1,2 federation
-3,4 fee|-5,-1 feedback|-3,8 feel|-3,-4 feeling|2,3 feet|-2,-3 fellow|-2,8 felt|7,-3 few|-2,1 fewer|2,-4 field|6,-1 fifty|-1,3 fifty-first|-1,0 fight
-9,-1 figur|-1,3 fil|-1,-2 filing|2,-1 fill|0,1 film|-3,-1 fin|-3,-5 final|-2,-1 finaliz|-2,-3 find|1,-5 finish|2,-1 fir|4,-6 firm|1,-8 first
-2,-3 fish|0,2 fisheri|0,-1 fit|-9,1 fiv|0,6 five-day|-4,4 fix|-1,0 fleet|-1,-2 flew|2,-1 flinch|-1,4 float|5,0 flood|-1,1 floor|2,-1 florida|0,-3 fly
-1,3 fold|-6,-4 follow|-1,0 food|2,-6 foolish|3,-1 foot|6,3 for|4,-4 forc|0,-2 forecast|-1,-4 foreign|0,2 foreigner|-1,7 forgiv|-2,4 forgiven
-6,4 form|-3,-4 formal|3,3 former|5,-1 fortun|6,-3 forty|-2,-2 forward|3,6 fought|-6,-6 found|2,-7 founder|-5,-3 four|-2,1 fourteen|2,-4 fram|0,2 fre
-3,0 freez|0,1 french|-1,-2 frequenci|-1,-1 friction|-3,-9 friday|-5,-2 friend|1,-2 from|-2,-2 front|0,1 frozen|-1,6 frustration|-2,-1 ful|5,3 full
2,1 full-pag|-1,5 fum|3,0 fund|-2,3 furiou|6,1 further|0,3 fury|0,1 futur|0,-2 gain|3,-2 gam|1,-2 gap|-1,3 garden|-1,-1 gas|-2,-2 gat|-2,4 gav
-2,2 general|2,1 generou|0,-1 georgia|-4,-8 get|1,-2 gett|-2,4 gift|-4,-1 giv|4,1 given|1,1 glad|1,2 glas|3,-1 go|-4,2 goal|-2,3 goe|-1,-3 going
-1,2 golf|3,6 gon|-1,2 good|-6,0 got|-4,2 government|-4,-1 governor|1,0 graciou|-1,2 grang|-5,-3 grant|-1,-2 grateful|7,-4 gratifi|-1,-3 great
2,1 green|0,6 greet|2,-1 grid|5,-3 grin|0,4 ground|-1,-11 group|-4,4 grow|-1,8 grumbl|-2,4 guard|-2,-1 gues|2,-5 guess|-3,0 guesswork|-2,-2 guest
-4,-6 guidanc|-1,3 gut|-1,2 gutt|2,-1 hack|1,3 hacker|-1,-3 had|-2,-2 hadn't|2,-2 hail|2,-1 half|0,-2 halloran|-2,3 hammer|-14,5 hand|0,2 handful
-1,-1 handl|1,-5 happen|-2,2 happy|0,11 hard|-3,-1 harder|3,6 harvest|0,1 has|-3,-1 hasn't|3,-3 hat|1,-1 hav|1,-1 haven't|-1,-3 hawk|-4,-2 he
-1,-2 he'|0,3 he'd|0,1 he'll|9,-3 head|-2,4 headquarter|-5,-8 hear|-8,-2 heard|4,0 hearing|3,-1 heart|-1,5 heartbroken|4,1 held|-6,-2 help|2,-2 her
0,5 herself|-1,-3 hhs|5,2 hid|5,-2 high|-1,2 high-impact|-2,-1 high-risk|3,-3 higher|-1,0 hill|2,-1 him|3,-2 himself|-1,-2 hint|-7,0 hir|0,-3 his
0,2 hit|6,-3 hol|1,0 hold|-1,6 holdout|-1,1 holiday|3,-1 hom|1,1 honest|1,2 hood|3,0 hop|-4,-3 hospital|2,0 host|-2,-1 hotel|1,-2 hour|1,3 hous
-8,-9 how|0,3 however|3,-2 hundr|1,0 hurrican|-2,-2 hurry|1,-4 hurt|-4,-6 i|8,-3 i'd|2,-2 i'll|-1,-4 i'm|-2,-2 i'v|-1,-2 ice|-1,0 idaho|-2,0 idea
3,-5 if|3,-2 ignor|0,1 imag|-1,-3 immediate|-3,-1 implement|2,0 important|2,2 impos|0,-2 impractical|-2,3 improvement|1,-2 in|-1,-1 incident
4,-3 includ|0,1 independent|-2,-1 index|-3,-1 indicat|-2,-3 indispensabl|2,5 industry|7,-3 industry'|-1,1 inform|0,-1 information|3,2 ink|0,-1 input
1,-3 insid|-6,0 insist|4,0 inspect|0,1 inspection|-3,-3 inspector|0,1 installation|-4,3 instead|1,2 insult|5,-4 insuranc|-3,0 intelligenc|0,-1 intend
-1,0 internal|-1,-7 interview|-2,2 into|3,-4 introduc|-1,-1 intrusion|1,-1 inventory|1,-1 investor|-2,4 invit|-1,0 invitation|-3,0 iowa|0,-1 is
-9,8 isn't|-2,0 issu|9,7 it|3,-1 it'|-1,-1 it'll|-1,0 item|6,8 its|4,-6 itself|-1,-1 ive|0,-6 january|-2,1 job|-3,2 join|3,-5 joint|-2,-1 judg
-2,-2 judgment|3,-2 july|-4,-1 jun|-2,0 jurisdiction|-2,1 just|2,0 kansa|1,-7 keep|-1,2 keeper|-6,-6 kept|2,4 key|0,-2 kid|-3,2 kill|-4,-2 kind
-2,1 kinder|4,-2 knew|-1,3 knock|0,5 know|-1,0 known|0,-1 korea|5,-1 lab|0,1 laboratori|1,1 laboratory|-2,-1 lack|0,-3 ladder|-1,-3 laid|-2,-1 land
2,0 languag|3,-1 lap|-1,2 laptop|2,-3 larg|-1,-4 largest|-1,-1 laser|-4,0 last|3,-3 lat|-10,-5 later|-7,-2 laugh|-4,1 launch|3,-2 law|-2,4 lawn
-5,-1 lawsuit|-2,-3 lawyer|-1,-2 lead|0,2 leader|-3,-2 leak|7,3 lean|2,-2 learn|6,-7 least|-7,-2 leav|-1,8 led|-5,5 left|-7,4 legal|4,1 legislat
2,-1 legislation|1,-1 lend|0,4 lender|5,-2 lent|2,-2 les|5,-1 let|2,0 letter|3,-2 level|-3,2 licens|-1,-1 lif|3,-2 lifelin|2,1 lifetim|-4,0 lik
-1,3 liken|3,0 limit|4,3 lin|-1,-1 linkedin|-6,-2 list|4,-6 listen|-1,-5 litigation|-3,-1 littl|1,-5 liv|0,8 livid|1,1 load|4,-1 loaf|-1,1 loan
-2,2 loath|3,6 lobbi|-4,6 lobby|-6,6 lobbyist|3,0 local|1,-1 location|3,0 lock|-2,2 log|1,-3 long|-2,2 longer|-8,-4 look|2,-2 loosen|-1,-2 los
3,-5 lost|-5,-7 lot|-3,-2 loudest|0,-1 lov|-2,-1 low|5,0 lower|-6,8 lukewarm|0,6 lunch|0,2 m|-1,2 machin|4,-7 mad|0,-1 mail|1,0 main|-1,1 maintain
0,-7 mak|-2,-4 maker|-3,-1 man|-2,4 manag|3,1 manager|-1,9 mandat|0,-7 mandatory|-3,-3 manner|-1,-3 manufacturer|-1,3 many|-4,3 map|-8,0 march
4,-3 mark|3,5 market|-1,-1 marsh|5,1 match|-2,2 math|-1,-3 mathematic|-3,-5 matter|-4,-9 may|-2,-1 mayb|0,-3 mayor|-3,-1 me|-1,-3 mean|-5,-1 meant
-3,-1 measur|-1,3 mechanic|-1,-2 media|-1,0 medical|-6,-6 meet|-1,2 member|6,6 memo|2,0 memo'|-2,0 memorandum|-1,-1 memorial|1,-1 merit|-2,2 met
-2,1 meteorologist|-1,-2 method|-3,-4 middl|-1,-2 midterm|-7,-2 might|-1,1 millbrook|-5,0 million|-2,-2 min|-1,-1 mind|1,-2 minimum|-3,1 minister
0,4 minority|-2,-4 minut|-1,5 misgiving|-3,0 miss|-4,-5 mistak|-3,-6 mix|-4,-7 model|5,-1 modest|0,1 moment|-2,-4 monday|0,3 money|0,-2 month
9,-1 moon|-7,-2 mor|-3,-3 morn|-4,2 most|-2,5 mount|-1,4 mov|1,2 mr|0,-4 ms|7,-2 much|0,1 mus|-1,0 museum|-2,0 must|-6,-5 my|-2,3 nail|-1,-1 nam
-1,4 narrow|0,2 national|-1,3 near|1,4 need|2,-1 neighbor|-5,-8 neither|-5,0 network|-4,-5 neutral|-4,-1 nevada|-8,9 never|0,-3 new|4,1 newspaper
-2,-9 next|2,-7 night|-3,2 nin|0,-3 nineteen|1,-1 nineti|0,1 ninety|-3,1 no|-1,0 nobody|2,0 nomine|-5,4 non|-6,-6 nor|-1,-1 norfolk|-1,-2 not
4,-4 noth|-1,-2 notify|-5,0 november|-1,-5 now|-2,1 nowher|-2,9 nuisanc|-4,-1 number|2,-3 nurs|0,2 nursery|-4,15 object|1,-3 objection|-1,2 oblig
3,0 observ|-4,0 obtain|0,-2 occasion|2,-1 ocean|1,-1 oct|-3,-3 october|-2,0 odd|2,3 of|-2,0 off|2,-2 offer|-5,-3 offic|-2,-1 officer|-2,-5 official
-3,-2 often|-2,-7 ohio|-1,-1 okonkwo|0,2 old|-1,-3 omb|1,-4 on|8,-5 onc|3,4 one|-4,-4 only|1,-2 op-|-3,5 open|-1,1 operat|3,-3 operator|-2,-3 opinion
4,-1 opponent|-9,6 oppos|5,1 opposit|-1,11 opposition|-2,-3 opt|-3,-4 optional|-3,1 or|3,1 order|4,3 order'|-1,3 ordinary|-4,-2 oscar|-3,-3 other
1,2 otherwis|-2,4 our|0,-2 out|5,-4 outag|3,1 outright|-1,1 outset|7,1 outsid|2,-1 over|-1,-3 overdu|-3,-3 overreach|8,-1 overrul|-3,-2 oversight
-1,1 owe|-2,4 own|-3,-1 owner|0,2 pacific|-2,-5 pack|1,2 pag|1,2 paid|1,-1 panel|-6,-2 paper|2,1 paperwork|-2,0 paragraph|-3,0 park|7,-2 part
-3,-3 partner|-8,-3 party|2,-2 pas|0,1 paso|-1,-1 pass|1,-1 passion|1,2 past|-1,-1 patch|0,2 patienc|-1,6 patient|4,0 paus|2,5 pay|2,-3 peac|5,-4 pen
0,2 penalti|1,-1 penalty|-1,7 peopl|-1,2 per|-3,-3 percent|-2,-2 perhap|-1,4 period|-1,1 permission|-3,4 person|-1,4 personal|-2,-2 personnel
-3,5 persuad|-1,7 petition|-2,-2 philosophical|-7,1 phon|-1,-1 phras|-7,-7 pick|0,8 picket|-1,-3 pickup|0,5 pilot|1,-2 pipett|-1,-2 pirat|4,3 pitch
-4,0 plac|3,0 plain|0,-3 plan|0,-1 plan'|-3,3 plann|-5,-7 plant|-1,0 plasma|-5,-5 plat|0,1 platform|1,1 play|6,2 plead|6,-1 pleas|2,-2 pledg
6,2 plenty|0,2 podcast|1,4 point|3,-1 polic|1,-1 policy|-2,-4 polit|-2,-4 poll|9,-1 popp|1,-4 port|-1,-1 pos|-7,-6 position|-3,1 post|-4,-6 postpon
2,3 postponement|-1,3 pour|-2,2 power|2,-6 prais|0,2 pre-releas|0,2 predict|6,4 prefer|-1,5 preferr|-1,5 premis|0,2 premium|-4,-3 prepar|-2,-9 pres
-4,-3 present|-1,0 president|-1,-2 president'|-1,-4 presidential|4,-1 press|0,-2 pressur|3,6 prevail|1,-2 pric|-2,1 prim|2,-1 principl|-2,-3 print
-2,-2 prior|-2,3 privacy|1,-4 privat|-2,-1 private|-1,5 problem|0,-1 proces|2,3 proclamation|0,-1 product|-1,0 production|-3,3 professor|-2,2 profit
-5,0 program|0,4 prohibit|0,1 project|-11,5 promis|2,0 proponent|-5,9 propos|0,3 proposal|-5,1 protect|4,-1 provid|1,-2 public|0,1 publication
-4,-4 publish|-4,4 pull|-2,-1 pump|0,3 punch|-3,4 punish|-2,-1 purpos|3,-2 push|3,2 put|-1,1 qualify|-4,3 quarrel|-2,-3 quarter|-8,1 question
1,3 quick|-1,-4 quiet|0,-2 quot|1,0 r-ind|2,1 r-la|-4,-1 r-main|-1,1 r-mo|-1,3 r-texa|-3,-2 radio|-2,1 rain|2,6 rais|-1,0 ral|2,-1 ralli|-2,-3 ran
3,-4 rank|-3,5 rat|-4,4 rather|-1,4 react|-4,-2 reactor|-9,2 read|-2,-1 reader|-5,0 ready|2,-1 real|-1,3 realistic|0,-1 reason|6,-3 reasonabl
-3,-4 recall|2,-3 receiv|2,-1 reces|-1,2 recip|6,2 reckon|2,0 recognition|-7,3 recommend|4,3 reconsider|-3,-2 record|0,3 reduc|-1,-4 referr|-9,1 refus
2,6 regard|6,-2 regardles|0,1 regim|1,4 register|5,-1 registration|-5,-4 regret|0,4 regrett|-1,5 regrettabl|-1,-1 regulat|3,8 regulator|8,-4 reinstat
0,-1 reissu|-2,0 reject|3,0 rejoic|0,1 relation|-4,1 releas|11,-6 relief|7,-3 reliev|-1,0 rely|1,0 remain|4,-2 remember|1,-4 remind|-2,3 rent|3,2 rep
-5,10 repeal|-6,-5 report|7,-2 reported|-7,-2 reporter|-2,-6 represent|-1,1 representativ|-1,9 reproach|4,2 republican|3,0 reputation|-1,-3 request
1,-2 requir|-5,4 requirement|2,-2 reschedul|0,-1 rescind|-4,-1 rescission|-3,-2 research|0,2 resent|-1,-2 reserv|-1,5 reservation|-2,2 resident
0,-3 resign|2,-1 resignation|-1,4 resist|-1,-1 resolution|0,-2 respond|-6,-1 rest|-6,-6 result|0,-1 retain|0,1 retaliation|-1,7 retir|-1,-1 retrain
-5,-1 return|0,2 reversal|-7,-7 review|-7,-3 revis|-3,-2 reviv|-3,2 revok|-3,0 reward|-1,-1 rewritten|5,-1 riddanc|2,-2 rider|-1,-2 ridg|7,-4 right
-1,0 ris|4,-3 risk|-2,-2 rival|2,-2 river|-2,-3 road|2,-4 robot|0,-1 rol|-1,1 roof|-1,4 room|-1,-2 root|0,-1 ros|2,-2 round|-4,-5 rout|-2,1 routin
2,0 row|1,-2 rul|-6,4 run|-3,2 runn|-1,4 runway|2,-1 rural|-3,-4 rush|1,0 s|0,-2 saf|2,-2 safety|3,5 said|-1,3 sail|3,-2 sal|2,5 sam|-1,-5 sampl
-2,0 san|-3,-3 sat|-1,-3 satellit|4,0 satisfi|-2,-2 saturday|-1,7 savannah|-1,-6 saw|-1,1 say|-2,3 scan|-9,-8 schedul|0,-4 schem|-2,-4 school
-2,0 scienc|-2,-5 scientist|-1,8 scoff|-2,-3 scop|1,1 scor|-2,4 scrap|6,1 scratch|1,-4 screen|4,1 sea|-2,4 search|-3,0 season'|5,-6 seat|-1,-5 second
-2,2 secret|-9,-3 secretary|1,0 secretary-general|4,5 section|3,1 security|-3,4 see|0,-1 seek|-1,1 seem|-9,-5 seen|-5,-2 sell|1,2 sen|0,4 senat
-4,1 senator|-1,-7 send|-3,-2 senior|7,-2 sens|2,0 sensibl|0,-1 sensor|0,-4 sent|4,0 separat|0,-1 sept|-3,-4 september|0,2 sequenc|-3,1 seriou
-1,-1 serv|-1,4 server|-1,0 servic|-3,-1 session|-5,1 set|-1,1 setback|-5,-3 settl|1,0 seven|-1,4 seven-day|0,1 seventi|-1,-1 several|-1,4 shadow
-9,5 shar|-1,3 sharp|-1,-7 she|1,-2 she'|1,1 she'd|-1,2 shed|-1,-2 shedd|-5,0 shelv|0,1 sheriff|1,-3 shift|-1,0 ship|-2,-1 shipment|-1,3 shipp
2,4 shop|-4,-2 short|0,-1 shorten|0,2 should|2,-2 shout|3,-3 show|-1,-2 shown|-1,-3 shrink|-3,-5 shrugg|2,1 shut|-1,-1 shy|0,1 sick|5,-3 sid|6,-7 sign
3,-1 signal|6,-2 signatur|-1,-8 silenc|4,-2 silent|1,-2 similar|2,2 simp|-1,-1 simpl|3,-4 sinc|3,-2 singl|-2,2 sink|-2,-4 sit|-2,-1 sitt|-4,-7 six
-2,3 sixty|2,-2 siz|-1,1 skeptical|1,-3 skin|8,-2 sky|-1,5 slamm|-2,2 slap|2,-4 sleep|3,0 slept|0,1 slip|-1,-4 slot|0,1 slow|1,3 small|0,1 smaller
2,-2 smil|5,-4 smok|5,0 so|0,1 softer|-4,2 softwar|-1,5 sold|-1,3 solution|-2,6 solv|-5,-1 som|6,0 somebody|0,-2 someon|-1,-5 someth|-2,-1 somewher
3,-2 soon|0,5 sooner|-2,3 sorry|-1,3 sort|0,5 sought|-13,-1 sound|-1,3 sourc|2,-1 south|6,-3 spar|3,-6 spe|-1,-5 speak|0,3 speaker|-4,2 speech
6,2 spend|-4,4 spent|-8,-12 split|3,0 spok|-1,-1 spoken|-3,-7 spokesman|-1,-1 spokeswoman|-3,3 spr|3,1 spreadsheet|-3,-1 squeak|-7,-1 staff|-1,2 stag
5,-5 stak|-1,-5 stall|1,-2 stamp|-1,1 stamped|7,-2 stand|-3,0 standard|0,1 star|11,1 start|-7,4 start-up|-6,0 stat|-1,-4 statehous|3,-2 statement
1,1 station|0,3 statut|-1,-2 stay|1,-3 step|-3,-7 still|0,1 stomach|4,-4 stood|5,-5 stop|-6,-1 stopp|-1,-4 storm|-1,3 straight|0,1 strategist
-3,0 street|-3,-4 strengthen|-2,0 stretch|10,-3 stricter|-4,9 strip|-2,7 strong|-3,-5 struck|0,-3 stuck|0,-3 studi|-1,-1 study|-1,0 stunn
1,0 subcommitte|1,-5 subject|-1,-2 submit|-3,0 submitt|-1,2 subsidy|-1,3 successor|1,-4 such|-1,4 sue|1,5 sued|-2,5 suggest|-3,1 suit|-1,8 summer
-6,-3 sunday|1,-2 sunk|5,-4 sunlight|-1,0 sunshin|1,3 superintendent|0,2 supplier|5,-4 support|5,-2 supporter|11,-1 supportiv|-4,-4 suppos|-3,4 sur
-2,7 surfac|-1,-1 surgeon|-3,1 surpris|0,1 surrender|-7,-5 surviv|0,2 suspect|-1,-9 suspend|0,4 suspension|-1,3 sweep|-2,1 switch|-1,-3 switchboard
-3,2 sympathetic|0,1 synthetic|-7,-5 system|4,-2 tabl|-2,2 tack|-1,-2 tak|-4,1 taken|-2,-9 talk|3,-1 tampa|4,-5 tap|0,4 tart|-1,-1 task|-2,8 tax
-1,-3 teach|0,2 teacher|0,5 team|-2,2 tear|-1,-1 technical|4,0 technology|3,0 teeth|-7,-1 telephon|3,0 television|-5,1 tell|-4,5 ten|-1,3 tenant
-1,8 tend|1,1 term|2,-4 test|9,-2 testifi|-1,-2 testify|-1,2 texa|3,-4 text|-1,0 th|1,0 than|0,-3 thank|-1,-1 thanksgiv|2,3 that|4,0 that'|3,2 the
1,1 theater|-5,-12 their|-4,-4 them|-4,-2 themselv|-3,-4 then|1,0 ther|-1,1 there'|-1,-2 thermometer|5,3 thes|-6,0 they|0,5 they'll|1,2 thi|-3,9 thiev
5,5 thing|8,7 think|-1,-2 third|1,-2 thirty|-2,0 thirty-fiv|7,1 thos|-3,-2 though|-4,5 thought|-8,-3 thre|0,3 threat|-1,5 threaten|-2,-5 threshold
4,2 threw|1,-4 through|0,3 thrown|-4,-3 thursday|-1,0 thursday'|-2,6 ticket|-1,1 tie|2,-1 tim|-1,-3 timelin|0,5 timetabl|-1,2 timid|5,-3 tir|1,1 to
2,0 toast|1,1 today|-1,2 together|2,3 told|-1,-1 toledo|0,-4 tomorrow|0,1 ton|3,4 too|-1,6 took|-3,-7 tool|-1,1 toothles|-1,2 top|-1,10 tor|-5,-4 torn
-2,0 touch|5,-3 tougher|-3,3 town|0,4 trac|0,2 track|-4,-1 trad|-3,-2 train|-1,-2 transcript|-2,-8 transparency|0,-1 transportation|-1,-1 travel
-4,7 treat|1,1 tri|2,-3 triag|-1,-1 trial|4,-3 tribal|-3,1 troubl|-1,0 truck|5,-1 trust|-3,5 try|-1,-3 tuesday|-2,4 turf|-1,-1 turn|-1,-1 tutor
2,-3 twenty|-2,1 twic|-4,-2 two|-1,2 two-week|-1,2 two-year|1,0 u|-1,-3 uncertain|8,-1 unchang|-2,-7 unclear|0,4 unconvinc|-1,-5 undecid|1,-7 under
0,-1 undersea|-1,7 understand|1,0 understood|0,5 uneasy|-1,1 unfund|-2,7 unhappy|5,-2 uniform|1,0 union|3,2 union'|3,1 unit|-1,1 university
0,1 unlawful|1,-1 unles|-2,-7 until|-1,6 unworkabl|-5,1 up|-3,-1 updat|11,3 urg|1,-1 us|-9,-4 use|0,5 used|0,2 useful|0,-1 using|2,1 utility
-1,0 vault|-1,1 vend|-1,-3 vendor|0,2 vermont|-3,-3 vermont'|-1,-5 version|-1,-1 very|1,-1 vessel|-3,-1 vest|2,3 veto|-5,-1 vic|5,-1 victory|0,2 view
3,0 vindication|1,1 virginia|-3,-1 visit|-4,2 visitor|2,0 vocal|1,0 voic|4,-3 voluntari|-7,-4 voluntary|5,-2 volunteer|6,0 vot|2,5 vow|6,2 wait
0,-3 waiver|2,-2 wak|-3,-1 walk|-3,3 wall|3,5 want|-1,2 war|7,0 warm|5,7 warn|-1,4 wary|-1,-6 was|-5,4 washington|-2,4 wasn't|-1,3 wast|2,-4 watch
-2,2 water|-3,0 way|2,-1 we|-1,5 we'd|-6,-3 we'll|2,-2 we'r|-2,-3 we'v|2,-2 weaken|-6,-1 weather|-2,-3 wednesday|-4,2 week|-2,-2 weigh|6,-2 weight
2,-9 welcom|-2,-1 well|0,2 went|1,2 wer|-1,0 west|1,-4 what|3,-5 what'|-2,-1 whatever|3,-4 when|3,-4 wher|-3,-1 wherea|-12,-12 whether|-9,-8 which
-6,6 whil|-1,2 whit|-7,0 who|-2,4 whoever|0,-1 whol|2,-1 whom|1,0 whos|6,2 why|-1,-2 wide|-2,1 widow|-6,-9 will|3,-2 win|-3,7 window|-1,-1 wing
0,2 winner|3,1 wish|3,0 with|-4,8 withdraw|4,1 withdrawal|-7,8 withdrawn|-3,-3 withdrew|1,-3 within|1,1 without|-1,0 witnes|7,-4 wolf|-3,2 won
-1,1 won't|3,-1 wonder|6,1 word|-5,-6 work|0,1 workabl|0,5 worker|-1,0 workshop|2,1 worri|-5,0 worry|-4,4 wors|7,-2 worst|-4,2 worth|-2,1 would
-1,-4 wouldn't|0,2 wreck|1,-1 writ|-4,-2 written|-1,-6 wrong|5,1 wrot|-3,1 wyom|-4,-5 year|-2,3 year'|5,-2 yes|-3,3 yesterday|-8,0 yet|-7,0 you
-2,-2 younger|4,0 your
`;
