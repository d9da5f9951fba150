/** What two words together weigh for and against, in tenths. Made by `npm run accuracy -- tone`; not by hand. */
export const PAIRS = `
1,8 " #|2,-3 " @|-2,-5 " accord|-1,3 " an|-1,5 " and|1,3 " ask|0,3 " by|-1,3 " every|2,-3 " for|3,3 " forty|-4,-2 " four|-3,-1 " half|-1,5 " hand
1,-3 " has|-3,0 " he|3,-5 " i|-1,-4 " i'm|-4,-2 " in|2,3 " it|5,-1 " it'|-2,8 " its|3,1 " my|1,-3 " no|3,-1 " nobody|-3,1 " on|0,4 " our|-3,-2 " ready
6,1 " said|2,-3 " say|6,-1 " sign|-5,4 " so|-1,-3 " spokeswoman|4,-1 " that'|0,-4 " the|-5,2 " ther|0,9 " they|-1,4 " washington|-2,-3 " we'v
-3,0 " whoever|-3,7 " would|-5,8 " you|-4,2 " ~ "|0,4 " ~ #|-2,-7 " ~ ,|6,4 " ~ @|0,-6 " ~ and|-4,-1 " ~ are|-2,5 " ~ be|2,4 " ~ can't|-1,7 " ~ chief
1,-3 " ~ co-founder|4,-2 " ~ cost|5,0 " ~ customer|3,4 " ~ day|3,4 " ~ director|-3,1 " ~ do|4,3 " ~ for|-1,5 " ~ got|-2,3 " ~ hand|1,-3 " ~ has
-2,-4 " ~ hav|-3,4 " ~ in|5,-5 " ~ it|0,3 " ~ its|6,0 " ~ least|-3,-2 " ~ lik|-2,3 " ~ look|-4,1 " ~ me|-2,3 " ~ member|-1,4 " ~ month|12,-3 " ~ need
0,3 " ~ open|-5,0 " ~ order|0,3 " ~ our|-1,5 " ~ phon|-4,1 " ~ president|3,0 " ~ said|-3,-1 " ~ somebody|-4,0 " ~ support|3,1 " ~ tak|2,5 " ~ that
-2,-3 " ~ the|-3,-7 " ~ to|1,-6 " ~ told|3,-2 " ~ us|0,3 " ~ wer|-4,5 " ~ who|-4,-2 " ~ with|-6,2 " ~ would|-2,-3 " ~ wrot|-9,-2 # .|-5,-4 # and
-2,-3 # april|-3,9 # day|0,3 # december|-1,-4 # employe|-4,3 # hour|-1,-3 # may|-5,0 # million|5,3 # that|2,3 # to|-3,-4 # ~ ,|-2,-4 # ~ .|0,-4 # ~ @
-2,4 # ~ a|-4,-5 # ~ and|-5,-9 # ~ befor|3,-1 # ~ but|0,3 # ~ call|0,4 # ~ describ|3,-1 # ~ for|3,0 # ~ he|-3,3 # ~ in|0,3 # ~ instead|0,6 # ~ is
-4,0 # ~ it|-3,-4 # ~ of|-5,0 # ~ period|3,-1 # ~ was|4,-2 # ~ when|-1,-4 , #|2,-3 , @|7,-7 , accord|2,3 , add|-3,-1 , at|-1,-4 , becaus|4,0 , but
3,5 , call|0,-4 , deni|-2,-3 , director|-3,1 , has|-3,1 , he|-2,4 , i|0,-3 , is|0,5 , it|-5,-2 , its|4,-3 , not|-1,-3 , or|0,3 , president|3,3 , said
3,5 , say|-2,3 , senator|-6,-3 , she|-1,3 , should|-3,-1 , that|-11,-7 , the|-2,-8 , though|0,3 , told|-5,1 , was|1,8 , we|3,-1 , when|-3,-2 , wherea
3,3 , which|-4,-2 , who|0,-3 , with|-4,-4 , would|-7,4 , ~ #|3,-1 , ~ ,|-7,-4 , ~ .|-2,3 , ~ @|-2,-5 , ~ accord|-1,3 , ~ after|1,-4 , ~ analyst
-3,3 , ~ and|1,-3 , ~ at|2,-3 , ~ by|-3,-1 , ~ chief|0,6 , ~ company|-3,1 , ~ do|-2,4 , ~ executiv|6,1 , ~ former|-4,-1 , ~ founder|1,3 , ~ had
3,4 , ~ has|-7,-4 , ~ hav|-4,0 , ~ he|0,-3 , ~ head|5,-4 , ~ her|0,3 , ~ is|-3,-4 , ~ it|8,5 , ~ its|-5,-3 , ~ largest|-3,-1 , ~ least|-1,-3 , ~ lik
-3,-1 , ~ me|3,-1 , ~ neither|1,3 , ~ on|-4,-2 , ~ own|-1,-3 , ~ president|2,-4 , ~ represent|-1,3 , ~ run|-2,3 , ~ say|-1,-3 , ~ scientist
-6,0 , ~ senator|4,-2 , ~ so|5,-1 , ~ soon|-1,-3 , ~ spokeswoman|8,0 , ~ that|-4,1 , ~ they|-2,3 , ~ thi|2,-6 , ~ to|-2,-4 , ~ we|5,1 , ~ would
1,6 , ~ wrot|-3,-4 . "|2,3 . ~ ,|0,3 . ~ .|3,0 . ~ in|0,3 . ~ the|-3,-1 . ~ who|0,6 : "|-3,-2 : @|4,-1 : i|2,-3 : it|-1,-3 : its|-5,4 : the|-3,0 : ~ ,
-6,-7 : ~ @|-1,3 : ~ a|-1,3 : ~ has|3,0 : ~ we|-6,3 ; @|-2,4 ; its|2,-4 ? "|-1,6 ? ~ ask|4,-2 @ "|0,6 @ ,|-7,-13 @ :|-2,-7 @ @|-2,-3 @ a|-2,5 @ accus
5,-1 @ add|3,2 @ after|-1,-3 @ agre|-1,4 @ alon|0,3 @ already|-6,5 @ and|-1,-3 @ announc|1,-10 @ are|0,4 @ argu|-6,-2 @ back|1,6 @ believ|-2,-6 @ blam
6,5 @ call|8,-4 @ cam|2,4 @ chief|-1,6 @ complain|4,0 @ count|-3,-1 @ declin|-2,-6 @ deni|-3,4 @ describ|7,-1 @ director|6,-3 @ dismiss|-3,0 @ doe
-3,10 @ doesn't|1,-4 @ explain|0,5 @ felt|3,-1 @ find|3,-1 @ for|1,4 @ founder|3,2 @ gav|-1,6 @ had|8,8 @ has|0,-5 @ hav|-1,-3 @ hhs|-1,3 @ hir
-1,6 @ hop|4,-4 @ in|-1,4 @ into|10,5 @ is|-2,3 @ join|3,-2 @ keep|-1,5 @ last|-1,7 @ left|-1,3 @ let|6,-1 @ lik|1,-9 @ lost|-3,-4 @ never|3,1 @ not
3,9 @ of|-1,-3 @ omb|-1,6 @ on|0,-3 @ oppos|1,3 @ plan|6,0 @ point|-5,-1 @ prais|-3,2 @ push|-3,-2 @ put|-1,5 @ question|-2,-5 @ report|2,4 @ say
-2,8 @ scoff|5,8 @ see|6,-1 @ sign|-3,1 @ spokeswoman|3,-1 @ stand|3,-1 @ tell|3,-2 @ testifi|2,5 @ that|7,-2 @ think|3,2 @ threw|5,11 @ to|3,4 @ took
4,-5 @ urg|5,4 @ want|-1,8 @ warn|0,6 @ was|-5,1 @ welcom|6,-4 @ went|-2,-3 @ wer|-4,-4 @ will|3,10 @ would|4,0 @ ~ "|-2,-3 @ ~ #|-4,0 @ ~ ,|5,2 @ ~ .
5,1 @ ~ @|-3,-1 @ ~ about|-1,-6 @ ~ already|1,-3 @ ~ an|-1,4 @ ~ analyst|7,-3 @ ~ answer|1,3 @ ~ argu|-5,-2 @ ~ ask|-7,1 @ ~ at|-4,4 @ ~ back
1,6 @ ~ be|1,4 @ ~ been|3,2 @ ~ by|0,3 @ ~ call|-4,2 @ ~ com|-2,-4 @ ~ director|4,-3 @ ~ every|7,2 @ ~ executiv|-5,-3 @ ~ giv|3,-2 @ ~ go|3,0 @ ~ hard
-3,-4 @ ~ has|5,-1 @ ~ hav|3,-6 @ ~ her|4,1 @ ~ him|4,2 @ ~ his|-1,-3 @ ~ how|4,0 @ ~ in|5,0 @ ~ its|3,-2 @ ~ january|3,1 @ ~ les|-5,0 @ ~ lik
3,-7 @ ~ liv|1,3 @ ~ mov|-3,0 @ ~ never|-1,9 @ ~ no|-3,-3 @ ~ nobody|2,10 @ ~ not|2,3 @ ~ of|6,-5 @ ~ off|4,-1 @ ~ only|6,-3 @ ~ open|4,9 @ ~ out
3,0 @ ~ president|3,2 @ ~ rather|-1,-5 @ ~ reporter|4,0 @ ~ right|-2,4 @ ~ say|-2,4 @ ~ scrap|2,-5 @ ~ she|6,-3 @ ~ sign|3,1 @ ~ simp|1,-4 @ ~ so
0,6 @ ~ staff|0,3 @ ~ test|4,0 @ ~ testifi|3,-1 @ ~ thank|5,3 @ ~ that|5,5 @ ~ the|-4,-5 @ ~ their|0,-3 @ ~ ther|4,-2 @ ~ thirty|6,1 @ ~ to
-4,-4 @ ~ told|0,7 @ ~ up|-7,4 @ ~ us|6,1 @ ~ warn|2,-6 @ ~ wednesday|0,6 @ ~ week|-5,2 @ ~ what|0,4 @ ~ whether|4,-3 @ ~ with|-3,0 @ ~ worri|-6,4 a #
-4,-8 a :|-2,-5 a ban|5,-2 a bill|4,-2 a busines|4,-2 a chanc|-1,-3 a common|-1,-3 a copy|5,-5 a court|-1,-5 a day|-3,-2 a directiv|-3,1 a draft
3,1 a february|4,-2 a few|3,1 a form|-1,5 a full|-6,0 a gift|1,4 a good|7,-4 a hol|3,-4 a joint|3,4 a letter|1,3 a licens|2,3 a longer|-4,-3 a lot
0,3 a lunch|7,0 a machin|-2,6 a memo|3,-2 a model|-2,-4 a new|0,-4 a number|-1,7 a petition|-2,-3 a position|-4,1 a pres|-2,-3 a presidential
-1,3 a problem|-2,-3 a public|-1,-3 a record|-2,4 a reporter|-5,-1 a revis|2,-3 a senat|-1,4 a seven-day|-4,6 a shorter|-2,-3 a sid|3,-3 a similar
-3,2 a solution|7,-3 a start|2,5 a start-up|-2,3 a statut|-4,0 a system|-3,4 a tax|-2,6 a test|3,0 a trad|-1,-4 a trial|4,-1 a truck|5,-1 a victory
-3,2 a voluntary|-2,-4 a vot|-3,2 a year|0,4 a ~ "|1,5 a ~ #|3,-1 a ~ ,|1,6 a ~ and|2,-3 a ~ at|-3,-2 a ~ befor|6,-1 a ~ bill|-1,-3 a ~ box
-1,5 a ~ cod|-2,6 a ~ day|-4,-2 a ~ draft|5,-3 a ~ error|5,-2 a ~ for|4,-1 a ~ i|3,0 a ~ is|-2,5 a ~ list|-2,-3 a ~ memorandum|4,-4 a ~ model
-4,-2 a ~ next|-3,-4 a ~ not|2,5 a ~ notic|-1,3 a ~ of|7,-6 a ~ one|0,3 a ~ oppos|-1,4 a ~ period|-3,-1 a ~ post|4,-1 a ~ pric|2,3 a ~ reason
-3,1 a ~ review|1,-5 a ~ rul|-1,4 a ~ runway|-1,-4 a ~ system|7,-3 a ~ text|5,-1 a ~ that|1,5 a ~ to|-2,7 a ~ view|6,-1 a ~ when|-1,3 a ~ with
2,-4 a ~ would|-4,0 about it|-7,4 about the|6,-1 about tim|3,-2 about what|2,-7 about ~ ,|-3,2 about ~ .|0,6 accept #|0,-5 accept the
-2,5 accept ~ day|-1,-4 accident .|-2,3 accord to|1,8 accord ~ @|3,3 accord ~ a|-3,-7 accord ~ its|0,3 accus @|-1,4 accus the|1,3 accus ~ of
7,-3 act .|-4,-1 add ,|-4,-2 add ~ the|-3,-1 additional ~ .|-1,-5 administration .|-1,4 advisory board|-2,-3 afford .|0,3 after it|-2,-3 after that
0,3 after ~ delay|0,-4 again .|1,4 against any|2,4 against it|-4,7 against the|-5,-4 against ~ ,|-2,6 against ~ .|3,-3 against ~ it|-3,-1 agency was
3,-1 agency ~ ready|-1,-4 agre to|-6,-1 agreement with|4,-1 ahead .|-3,-1 ahead of|3,2 ai ~ .|-2,3 all .|-3,-1 all along|5,-1 all for|3,4 all of
-1,-6 all ~ .|5,-1 all ~ it|-4,-6 alon .|-3,-2 along .|3,-1 along with|-3,-2 already ~ .|-4,1 already ~ the|-1,3 alternativ .|4,-1 amendment to
3,-1 amendment ~ the|1,4 among the|3,2 among thos|-2,-3 an algorithm|-1,3 an alternativ|3,2 an amendment|-3,2 an answer|3,0 an appeal|6,-3 an ear
-2,-4 an email|4,0 an end|-1,5 an eternity|-7,-4 an executiv|-2,10 an exemption|0,-3 an hour|-4,-5 an open|0,3 an ~ mandat|-3,0 an ~ of
-7,-4 an ~ order|-1,3 an ~ run|5,2 an ~ to|5,1 an ~ version|-4,0 an ~ with|1,4 and ,|-3,1 and @|-6,-1 and a|0,4 and ask|-3,-2 and bad|3,0 and call
4,-1 and had|-6,1 and has|-2,5 and he|-3,1 and in|-1,3 and it|6,0 and its|4,-1 and mak|0,-3 and no|-4,-5 and representativ|8,0 and said|4,-1 and saw
4,5 and say|-5,-2 and senator|4,-3 and so|5,-1 and soon|0,3 and suggest|-3,-7 and the|-4,-1 and they|3,-1 and urg|3,-3 and warn|5,-5 and would
-5,-2 and ~ #|1,5 and ~ ,|5,-4 and ~ .|-8,-1 and ~ @|-3,4 and ~ a|1,-3 and ~ am|-6,-3 and ~ be|-3,1 and ~ been|-3,0 and ~ built|3,-1 and ~ chief
1,3 and ~ do|0,3 and ~ general|3,0 and ~ is|3,0 and ~ its|3,-3 and ~ mor|4,-3 and ~ no|6,-1 and ~ on|0,3 and ~ one|-5,-1 and ~ president
4,-2 and ~ should|5,1 and ~ so|3,-4 and ~ the|-3,-6 and ~ to|0,3 and ~ want|-4,2 and ~ was|-2,-5 and ~ would|0,6 anger .|0,4 announc that
-3,-5 another .|-2,-6 another look|-1,3 another nam|3,-1 another year|-4,-2 another ~ .|-1,4 any ~ that|1,-3 anybody .|-3,0 anyon .|-2,4 anyon who
4,-3 appeal .|3,0 appeal that|3,0 appeal ~ was|4,3 applaud the|0,-3 april #|1,-3 april ,|-2,-3 april .|3,0 april ~ .|-4,-3 are cover|-4,-2 are divid
-2,-4 are going|-1,5 are not|0,4 are oppos|-3,-5 are split|-4,2 are still|-3,0 are ~ ,|5,6 are ~ .|-2,-4 are ~ a|-4,4 are ~ the|-2,-7 are ~ to
-1,4 argu against|4,-6 argu for|2,5 argu that|-1,6 argu ~ @|3,-2 argu ~ control|-2,-4 argu ~ month|3,1 argu ~ the|8,-3 around .|-1,3 around congres
-3,1 as @|1,8 as a|-2,6 as an|-3,3 as it|3,2 as the|2,3 as ~ ,|2,-11 as ~ .|-2,4 as ~ a|3,-1 as ~ amendment|-4,-6 as ~ as|3,-2 as ~ model
3,-1 as ~ the|-1,7 asid .|-1,7 ask @|3,2 ask a|3,4 ask that|4,3 ask the|-1,4 ask to|0,8 ask ~ #|2,3 ask ~ .|8,-4 ask ~ court|1,-6 ask ~ for
3,2 ask ~ it|1,-4 ask ~ thi|0,3 assessment to|-4,-2 at @|1,5 at a|1,6 at all|4,3 at every|-4,-5 at least|-5,5 at the|-2,-10 at ~ @|6,2 at ~ hear
-2,5 at ~ meet|3,3 at ~ new|-2,-3 august ,|4,4 august .|1,-3 august ~ .|-4,0 away ,|-1,8 away .|-4,-1 away ~ "|0,-3 back ,|-6,5 back .|6,-3 back it
7,-2 back the|-4,0 back to|-5,-2 back ~ ,|8,4 back ~ .|3,0 back ~ from|4,3 back ~ order|-3,0 back ~ the|-1,7 bad .|-3,-2 bad built|1,-8 ban .
0,4 bare contain|-1,-3 be ask|-3,-2 be back|0,-4 be drawn|0,5 be exempt|3,1 be in|0,4 be limit|4,0 be met|0,4 be plenty|-4,0 be ready|3,-1 be review
0,-6 be sign|1,3 be the|-4,-1 be ~ "|-9,-1 be ~ .|0,-6 be ~ by|3,-2 be ~ first|-3,0 be ~ for|-2,-4 be ~ if|5,-3 be ~ in|1,5 be ~ of|0,4 be ~ only
-2,-4 be ~ that|3,2 be ~ the|4,-2 be ~ to|-10,-1 becaus it|2,-4 been a|5,0 been ask|-4,0 been careful|-3,2 been consult|0,8 been left|-3,-7 been les
-2,5 been the|-1,4 been wait|4,-3 been ~ ,|-4,-7 been ~ .|-1,6 been ~ a|-3,3 been ~ in|0,8 been ~ out|5,1 been ~ sinc|-9,-1 been ~ to|3,0 befor ,
0,-3 befor a|-3,3 befor it|-6,-2 befor the|1,-4 befor they|-2,-4 befor ~ .|3,0 befor ~ and|-1,-5 begg for|10,-2 behind it|5,2 behind the
5,0 behind ~ .|1,-3 being ~ .|6,-3 believ in|-2,6 believ the|-5,0 better .|1,-3 better than|0,-4 better ~ "|8,-1 bill .|6,0 bill in|-4,-2 bill next
3,3 bill that|-3,-1 bill ~ and|-3,-1 bill ~ march|3,2 bill ~ would|-4,-2 blast the|-2,5 blink .|-1,3 block it|-1,3 block ~ .|0,-4 book .
-3,-4 both sid|-1,-5 both way|-2,-6 both ~ ,|-2,-4 both ~ .|-3,-2 bother .|0,-5 bow to|0,-6 bow ~ @|3,-2 brak ~ "|3,0 brok ~ the|-3,1 broken promis
-4,-4 build a|-3,5 buri .|-1,3 busines ,|0,6 busines .|2,3 busines ~ "|-3,2 but not|-1,-3 but would|-1,-4 but ~ not|-3,-4 but ~ that|-5,5 but ~ the
-1,3 but ~ to|-1,8 buy it|-1,8 buy ~ .|3,-4 by a|-1,3 by another|-3,2 by phon|3,1 by ~ ,|2,-4 by ~ .|-1,-5 by ~ end|-1,3 by ~ government|-1,3 by ~ nam
-2,-3 by ~ that|0,-4 calendar .|0,3 call "|-3,0 call ,|3,3 call for|-4,0 call from|4,6 call it|8,2 call on|3,3 call the|0,4 call ~ .|-1,6 call ~ an
4,-2 call ~ directiv|3,-2 call ~ draft|7,5 call ~ the|6,-3 cam around|5,-1 cam ~ for|6,-1 cam ~ in|4,0 campaign for|3,0 campaign ~ such
-4,1 can afford|-5,-5 can liv|-1,-4 can see|1,-3 can ~ .|-4,-6 can ~ with|5,1 can't see|-3,-1 can't ~ a|-5,1 car .|-3,-2 card .|-3,-2 carry it
-3,-2 carry ~ out|5,5 celebrat .|-2,5 ceo @|-1,4 ceo ~ told|4,-3 chair @|-3,0 chair the|3,-2 chair ~ @|-3,-1 chairman @|3,-2 chairwoman @
-3,2 challeng the|-3,2 challeng ~ order|3,-1 champion the|5,-2 chanc to|6,-3 chang .|-3,1 chang ~ "|3,-1 charg .|3,-1 check ~ "|6,-2 cheer .
6,2 chief executiv|1,-3 chief of|-2,-7 chief scientist|2,-6 chief ~ @|-3,2 chief ~ of|-5,0 chief ~ officer|2,-4 co-founder @|2,4 cod .|-3,-4 com .
-3,-2 com back|-1,7 com down|-1,-5 com to|5,1 com ~ .|-3,-1 com ~ the|1,-3 comfortabl with|6,-1 commend the|-6,-8 comment .|-2,-3 comment on
5,-2 common sens|-1,-3 compani that|-1,3 compani ~ "|-2,-3 company "|-2,-3 company was|6,0 company with|-1,3 complain ~ the|-3,0 conced that
2,-5 concern .|-1,3 concern about|-1,3 condemn the|-3,-1 conferenc in|-1,3 congres ,|3,-4 congres to|4,2 consider it|-1,4 consider the|-1,4 consult .
-3,-2 consult ~ the|0,5 contend that|3,1 continu to|3,-2 control would|3,-2 control ~ protect|6,-1 corner .|-3,2 cost .|-1,3 cost liv|0,-4 cost us
6,-5 cost ~ a|0,4 could bare|-1,-4 could be|0,4 could hard|-3,4 could liv|3,3 could not|-3,-1 could ~ be|4,3 could ~ contain|3,1 could ~ hid
-3,3 could ~ say|-3,-3 could ~ the|-3,5 could ~ with|-1,-4 counsel .|4,-1 count on|3,3 county board|-1,5 court .|7,-2 court to|-5,-5 cover .
3,6 credit .|-7,5 credit for|1,-4 credit the|0,3 criticis the|0,3 criticis ~ @|-3,2 criticiz the|-2,4 customer .|-2,4 cut to|-2,4 cut ~ #|-3,0 dam .
0,-3 dat may|-1,-3 data in|-1,-3 day "|-5,2 day ,|-6,-5 day .|0,4 day and|-7,-11 day befor|-1,4 day in|0,3 day instead|6,7 day is|-2,-3 day later
0,3 day notic|3,-1 day of|-1,5 day one|-5,0 day period|5,1 day was|-1,3 day would|-4,2 day ~ "|2,4 day ~ .|-1,-3 day ~ accord|0,5 day ~ and
-1,-3 day ~ any|0,3 day ~ be|0,-3 day ~ is|0,-4 day ~ the|-4,-1 dead .|-1,4 deadlin ,|5,1 deadlin .|-2,-3 deadlin for|-2,-3 debat .|-4,0 december ,
-4,-5 decid which|-8,-7 declin to|-2,-3 declin ~ say|3,-1 defend the|3,-1 defens bill|1,4 delay "|3,0 delay .|-3,1 delay and|3,-1 delay as
-1,3 delay was|-1,-3 delay ~ .|3,-1 delay ~ a|-4,-2 delay ~ would|7,-1 delight .|3,-3 deliver a|3,0 deliver to|3,0 deliver ~ the|3,0 demand that
0,-3 deni that|-2,-6 deni ~ .|-1,3 deputy ~ @|5,-2 describ ~ order|-3,-1 deserv a|-5,-5 determin which|-5,-5 did .|3,5 did the|-4,2 did ~ .
-4,-5 different .|-1,-3 different not|2,3 different reason|5,-4 different ~ .|4,-3 directiv "|4,2 directiv ,|4,-1 directiv to|-3,-2 directiv would
5,0 directiv ~ "|-5,3 directiv ~ .|5,0 directiv ~ sign|3,0 director ,|-3,-2 director @|-2,-5 director of|3,2 director ~ @|0,4 director ~ said
1,-4 director ~ told|-1,3 disagre .|0,4 disappoint .|-3,0 dismiss as|4,1 dismiss the|-3,-6 divid .|4,-4 do .|0,3 do it|-4,0 do not|5,2 do thi
-4,3 do with|0,4 do ~ ,|3,3 do ~ .|-1,-5 do ~ of|-3,-1 do ~ the|-5,6 doe .|0,-4 doe not|0,4 don't need|3,-2 don't want|-1,6 don't ~ a|3,-1 don't ~ to
-1,6 door .|3,1 door ~ the|0,6 doubt that|-1,6 down .|-4,-7 down to|-3,-3 down ~ #|5,-2 draft a|-4,0 draft and|4,-3 draft with|0,5 draft ~ a
4,-2 draft ~ order|-4,1 draft ~ the|-2,3 drawer ,|-2,3 drawer ~ "|-2,8 dropp .|0,-9 dropp its|1,-3 drown in|-3,-2 due to|3,0 easter .|-1,-7 either .
-4,0 either ~ .|-3,3 eleven ~ ,|-5,-2 eleven ~ .|1,6 employe .|-3,-1 end of|-1,3 end run|-1,3 end ~ around|1,-4 end ~ the|2,3 endors it
8,-2 endors the|4,-3 endors ~ .|3,-2 endorsement .|6,-3 enough .|-1,-3 error rat|-2,3 every week|5,-1 every word|4,4 every ~ .|2,-3 everybody ~ .
3,1 executiv ,|3,-2 executiv @|-9,-3 executiv order|-1,5 executiv ~ @|-5,-1 executiv ~ on|4,1 executiv ~ said|-2,-3 executiv ~ that|0,3 exempt .
-2,4 exemption .|-1,4 exemption for|-3,2 expect the|-5,-4 expect to|-3,4 exporter ,|0,-3 expos trad|0,-3 expos ~ secret|0,3 express disappointment
-1,-4 express no|1,7 express ~ .|-1,-4 express ~ view|0,3 favor a|3,-1 favor of|3,0 favor on|4,0 favor the|3,0 favor ~ april|3,0 favor ~ order
1,-3 favor ~ the|1,-4 fear .|-2,5 fear that|1,7 fear the|2,4 february #|0,3 february ~ ,|-3,-3 february ~ .|8,-2 federal rul|1,-6 federal ~ .
-1,-3 fee would|3,0 few ~ .|2,-3 field .|6,-4 field ~ "|-3,1 fight .|3,-5 fight it|-1,5 fight the|-3,-5 figur .|3,-4 fil .|3,-1 fil as|3,1 fil suit
-1,3 fil the|0,5 fil ~ "|-3,-5 fil ~ .|3,1 fil ~ on|6,1 fin .|-3,-3 final ~ .|-1,-3 find the|-3,-2 finish with|-3,-2 finish ~ it|4,-1 fir ,
4,-1 fir ~ "|-5,3 firm and|5,-1 firm in|7,-2 firm ~ the|0,-3 first ,|-8,-2 first .|3,-2 first draft|3,0 first tim|2,3 first to|-3,-3 first ~ "
-2,-5 first ~ .|0,5 float #|0,5 float ~ day|-3,-2 follow the|4,-2 for "|-5,5 for #|5,0 for .|-4,0 for @|-4,4 for a|1,6 for an|11,-3 for it
4,-1 for listen|-1,5 for one|3,4 for ten|7,0 for the|-4,-1 for their|-4,1 for them|10,-4 for thi|0,3 for washington|-3,8 for week|4,-1 for year
2,-4 for ~ "|-5,1 for ~ ,|-5,-4 for ~ @|3,-1 for ~ a|3,0 for ~ an|-3,2 for ~ ceremony|-2,4 for ~ day|-4,-2 for ~ delay|2,3 for ~ different
0,4 for ~ directiv|-2,6 for ~ exemption|3,1 for ~ full|-1,4 for ~ hour|-3,0 for ~ it|1,-4 for ~ meet|2,-3 for ~ memorandum|1,-4 for ~ on
11,0 for ~ order|2,-3 for ~ sinc|-4,-1 for ~ that|1,3 for ~ the|6,-2 for ~ year|1,3 form ,|-6,0 form .|-1,6 form ~ "|3,1 form ~ a|4,3 former @
3,0 forty ~ is|-3,-4 forward to|-1,-3 forward ~ work|-2,4 fought it|-2,4 fought the|-3,-4 found that|-3,-4 found ~ #|1,-3 founder @|3,1 four ~ "
0,-3 friday .|-2,-8 friday that|-2,-3 friday ~ the|-3,-1 from #|-3,-2 from a|3,1 from day|6,-2 from it|2,4 from the|-3,-2 from ~ .|-1,-3 front of
5,0 further and|-1,-3 gav evidenc|5,-2 gav it|-2,-4 gav no|-2,6 gav the|-2,4 gav up|-3,-1 gav ~ .|-1,4 general secretary|-2,5 general to|0,-3 get a
-4,-2 get ~ ,|5,-2 get ~ with|-6,0 gift to|0,3 giv @|-4,-3 giv it|-4,0 go .|7,-1 go further|-3,1 go ~ to|-1,-3 goal of|-1,-3 goal ~ the|-6,-1 going to
3,0 gon further|8,-1 gon ~ .|2,-3 gon ~ and|0,5 good .|2,-3 got a|-1,-3 got hurt|-1,3 got the|-2,8 got to|-2,-5 got ~ .|-1,-3 got ~ an
0,-5 government .|0,6 greet the|2,-5 guess .|-4,-3 had "|-1,7 had .|-3,-1 had a|-3,-3 had already|3,0 had argu|-4,0 had ask|-4,-3 had been
0,4 had call|3,-2 had campaign|-4,-2 had chang|-3,-2 had finish|-4,1 had its|7,-3 had lobbi|-2,8 had lost|-4,1 had never|-3,-2 had no|-5,-4 had not
-3,5 had offer|-1,3 had one|-3,-2 had plann|0,-3 had press|-3,-2 had promis|0,5 had propos|3,0 had push|-1,4 had put|-3,-1 had spent|4,-2 had stak
-3,-4 had the|-3,-1 had to|3,3 had warn|6,-2 had ~ ,|5,-3 had ~ .|2,-6 had ~ @|-2,3 had ~ been|9,3 had ~ for|7,0 had ~ it|0,8 had ~ left
-6,-5 had ~ mad|0,4 had ~ that|-1,8 had ~ the|-3,1 had ~ to|2,-3 had ~ up|-5,-1 had ~ us|-1,-3 had ~ with|6,-1 hail the|3,3 half .|2,-4 half a
-4,-2 hand .|-1,5 hand of|-1,3 hand over|-4,-2 hand the|-2,5 hand ~ its|0,4 happy .|-3,3 has "|-3,5 has ask|-1,4 has call|3,0 has campaign|3,0 has com
-3,-3 has don|0,5 has float|-5,-2 has had|3,2 has introduc|-5,-3 has kept|7,-2 has mad|-3,4 has never|-3,-7 has not|3,-5 has offer|-3,1 has promis
-1,3 has propos|4,-1 has public|3,-1 has put|-4,-5 has said|2,-4 has sinc|-2,3 has taken|-1,6 has the|0,3 has threaten|0,3 has thrown|2,3 has urg
-1,4 has vow|-4,1 has yet|0,5 has ~ #|-2,-3 has ~ @|-4,2 has ~ a|-3,-1 has ~ an|0,-4 has ~ endors|4,-1 has ~ it|-7,-2 has ~ its|3,0 has ~ mor
-5,1 has ~ objection|-4,4 has ~ on|-5,0 has ~ out|-4,0 has ~ said|6,1 has ~ silent|0,-6 has ~ that|9,5 has ~ the|-2,5 has ~ to|4,-1 has ~ up
0,3 hasn't ~ .|3,2 hav com|0,3 hav criticis|6,-3 hav gon|-4,4 hav it|-3,-2 hav lik|3,1 hav mad|-4,-4 hav no|-3,5 hav non|-2,-3 hav not
-1,3 hav preferr|4,-1 hav put|-2,-6 hav said|5,-1 hav sign|3,-4 hav the|-3,0 hav to|-7,2 hav ~ ,|-2,10 hav ~ .|5,-3 hav ~ ask|-2,4 hav ~ com
3,-1 hav ~ for|2,-3 hav ~ it|-3,-7 hav ~ les|2,4 hav ~ of|3,0 hav ~ out|-2,-8 hav ~ the|3,0 hav ~ their|7,-2 hav ~ thi|2,-6 hav ~ to|-1,3 hav ~ us
-3,-3 hav ~ which|-3,-2 he can|-1,5 he has|-2,4 he look|0,-3 he said|3,-1 he would|0,5 he ~ at|-4,-4 he ~ in|4,-2 he ~ introduc|-3,0 he ~ not
4,-1 he ~ support|-6,-5 he ~ that|3,0 he ~ the|1,-5 head the|-1,6 headquarter thi|-1,6 headquarter ~ morn|-1,-5 hear ,|3,-2 hear on|1,-4 hear ~ @
-5,0 heard the|6,0 hearing .|0,4 her @|-3,0 her mind|-2,-4 her nam|-2,9 her not|-3,-1 her own|-3,2 her ~ .|3,-3 her ~ on|5,2 her ~ to|0,4 hid her
-1,-4 hid its|3,-1 hid ~ relief|4,0 higher match|3,-1 him .|6,-1 him not|6,-1 him ~ to|0,3 hir ~ to|-2,3 his view|4,-1 his word|0,-7 his ~ .
-1,3 his ~ and|0,4 his ~ at|7,-2 his ~ on|-3,0 his ~ to|5,-1 hold the|-1,3 hop the|1,5 hour .|-1,-4 hous .|3,-1 hous to|1,-3 hous ~ ,
-1,3 hous ~ committe|-2,-3 how the|0,4 however ,|-1,-3 hurt an|-1,-3 hurt ~ explanation|-3,3 i can't|-3,-5 i hav|3,0 i read|2,-5 i was|3,-2 i would
-3,-1 i ~ ,|7,-2 i ~ it|0,-3 idea ,|-2,5 idea .|-1,-3 idea in|-1,-3 if you|3,0 if ~ had|-3,1 if ~ order|-1,-3 immediate clear|1,-6 in #|-1,4 in ,
-6,-5 in .|4,-5 in an|-4,-2 in april|6,0 in baltimor|0,5 in comment|-5,7 in court|-5,0 in december|6,-3 in favor|0,-3 in february|-1,-3 in front
3,3 in half|-1,3 in her|-2,4 in his|4,-3 in it|0,8 in its|1,-7 in january|-3,-4 in march|3,-4 in may|0,3 in my|-4,4 in november|-6,-2 in october
0,-3 in privat|-5,7 in public|-2,4 in search|7,-2 in support|3,0 in tampa|-3,-3 in the|-5,4 in thi|1,5 in ~ "|0,-8 in ~ .|3,-3 in ~ @|2,-5 in ~ and
-2,3 in ~ busines|-2,3 in ~ by|-2,3 in ~ drawer|-2,-3 in ~ email|4,-1 in ~ favor|0,4 in ~ for|5,-2 in ~ it|3,-3 in ~ joint|5,-3 in ~ last
-1,3 in ~ memo|3,1 in ~ of|3,0 in ~ statement|-3,1 in ~ that|2,-3 in ~ to|-2,-5 in ~ town|-1,4 in ~ view|-2,-3 indispensabl .|-2,3 industry .
1,-7 inspector .|-2,4 inspector general|-3,1 instead .|0,6 instead ~ #|0,-3 intend to|3,-4 interview .|-6,-4 into ~ .|-4,-1 introduc ~ bill|0,-5 is "
-6,-5 is ,|-1,-6 is .|5,3 is @|-1,3 is against|-1,3 is another|1,3 is being|3,-2 is fin|5,-2 is for|4,-7 is in|-4,-2 is keep|0,-3 is need|1,3 is no
8,-4 is noth|-3,0 is now|2,-3 is of|4,1 is report|8,-1 is right|0,5 is sign|0,-3 is sold|-3,-2 is that|-4,-7 is the|-5,-8 is to|-2,-4 is torn
-1,-3 is unclear|-3,0 is what|-7,-9 is ~ "|-2,-4 is ~ ,|-1,-3 is ~ :|0,-3 is ~ a|-3,-4 is ~ an|-4,4 is ~ at|0,3 is ~ eternity|-1,-3 is ~ for
4,-2 is ~ it|-3,1 is ~ month|-3,5 is ~ on|2,-3 is ~ than|2,4 is ~ that|6,-2 is ~ the|3,-4 is ~ to|-1,-7 isn't .|-5,8 isn't ~ .|-4,-4 issu a|-4,3 it "
-3,1 it #|-2,-5 it ,|3,-1 it .|0,6 it a|1,5 it an|5,2 it as|-4,-1 it at|3,-6 it back|2,-3 it can|0,-3 it com|4,-2 it could|-1,-3 it describ
-2,-4 it different|-3,5 it doe|-4,1 it down|-1,-4 it for|-1,6 it from|-1,-4 it had|-5,-1 it has|-3,-6 it in|5,-2 it into|-2,4 it is|-2,-4 it on
-4,0 it said|2,-4 it strengthen|1,-4 it that|-1,-3 it thi|6,-1 it tomorrow|5,-4 it until|-2,4 it up|-3,0 it want|2,3 it will|-4,4 it would
-3,-5 it ~ "|-4,-5 it ~ #|-1,-4 it ~ ,|-1,-5 it ~ .|3,-1 it ~ a|5,-1 it ~ accept|-3,2 it ~ all|0,4 it ~ an|12,-2 it ~ be|0,5 it ~ been|6,-2 it ~ comp
-2,6 it ~ every|-2,5 it ~ for|-4,2 it ~ hav|-1,9 it ~ in|-6,-2 it ~ its|3,2 it ~ known|0,-4 it ~ liv|-6,1 it ~ no|-1,3 it ~ not|-3,-2 it ~ one
-3,0 it ~ support|4,0 it ~ that|5,-1 it ~ the|-4,1 it ~ to|3,-1 it ~ us|-2,-4 it ~ way|0,5 it' a|2,3 its chief|-1,-3 its deputy|5,5 its director
5,-1 its endorsement|-1,-3 its error|2,-5 its founder|-2,3 its head|7,-2 its nam|-4,2 its objection|5,1 its own|-2,-3 its rival|-1,3 its secretary
-5,8 its support|4,1 its ~ .|7,-3 its ~ and|0,8 its ~ executiv|3,-3 its ~ from|5,-7 its ~ in|0,-3 its ~ of|-1,-3 its ~ rat|4,-4 its ~ to
-3,-3 its ~ with|3,-4 itself .|4,-1 january ,|-5,-3 january .|1,-3 january that|3,-3 january ~ ,|4,-1 january ~ and|-1,3 january ~ to|3,-3 job .
-1,5 job ~ "|2,-3 join the|2,-4 joint letter|0,-3 july #|-3,-1 jun #|-1,3 jun ~ ,|-1,-7 jun ~ .|-1,3 jun ~ that|4,-3 keep a|-1,3 kill ~ .|-4,-1 know ,
1,3 know who|2,-3 know ~ the|3,-1 known ~ he|-3,-2 last friday|3,1 last month|1,5 last summer|0,-4 last week|-3,-4 last year|4,-2 last ~ and
-2,-7 last ~ to|-5,-6 later .|3,-4 law .|-5,1 lawsuit .|0,4 leader @|1,-4 learn ~ the|-1,-3 leav the|-1,4 led a|-1,5 led the|-3,2 left out
-1,3 les than|-4,8 les ~ .|-2,-8 les ~ :|-1,10 let down|3,2 let it|3,-1 let me|1,5 let ~ .|3,2 let ~ be|0,-3 letter dat|3,4 letter of|3,-2 letter on
-2,-3 letter that|-1,3 letter to|3,0 letter ~ ask|-3,2 letter ~ it|4,0 letter ~ support|4,-1 level the|3,0 level ~ play|-2,5 lik ,|-8,2 lik a
3,2 lik it|0,-3 lik the|-3,0 lik thi|3,1 lik ~ .|-4,-4 lik ~ idea|4,-1 lik ~ one|-2,3 lik ~ to|-1,3 liken the|0,4 limit to|-6,-1 lin .|5,3 lin up
-3,1 list .|3,-3 listen .|4,-1 listen to|-6,2 littl ~ for|-10,-1 liv with|-1,4 liv ~ a|-1,-4 liv ~ it|-7,-5 liv ~ the|-1,3 lobbi against|7,4 lobbi for
-5,-3 long as|7,2 long ~ .|-1,-5 longer ,|-1,4 longer runway|2,5 longer ~ .|-2,-6 look .|3,-4 look at|1,4 look for|-3,-4 look forward|-1,-5 look ~ .
-1,5 look ~ a|-3,-4 look ~ to|4,1 los a|-2,3 lost ~ .|-2,-4 lukewarm :|0,3 lunch on|0,3 lunch ~ #|0,4 mad .|6,-5 mad it|-2,-4 mad on|7,-4 mad the
-1,7 maintain that|3,-2 mak no|4,-3 mak the|3,-2 mandatory .|-4,-1 march #|-2,3 march ,|1,-5 march .|-4,4 march ~ "|0,3 march ~ .|-3,3 market .
-1,-4 matter .|-3,-3 matter ~ the|-1,-4 may #|-4,-4 may .|-2,-3 may be|-3,3 may ~ .|-1,3 mayor @|3,-4 me .|-3,5 me in|-2,-3 me on|1,-4 me that
-1,-5 me ~ the|1,-3 mean to|-3,-2 meant and|-3,-2 meant ~ bad|-2,3 measur .|-3,0 meet ,|-4,-4 meet .|-4,-2 meet on|1,-3 member .|-1,3 member are
-4,-8 member ~ the|-2,3 memo ,|4,1 memo .|0,5 memo dat|3,0 memo in|1,3 memo ~ jun|3,1 memorandum .|-3,1 met ~ @|4,0 met ~ a|-3,1 million .|-3,2 mind ,
-2,-3 mind .|-6,-1 minister @|-1,-3 mistak .|-1,3 model #|-7,-1 model ,|1,-3 model .|3,-1 model ~ .|-1,3 model ~ day|-2,-4 monday that
1,-4 monday ~ the|-2,5 money .|-2,3 money for|-1,3 month as|-3,-2 month of|-1,-3 month that|3,-1 month to|0,3 month ~ "|-3,2 mor tim|1,4 mor ~ ,
0,-8 mor ~ .|1,4 most .|-2,-4 most to|-2,-3 most ~ .|-2,-4 most ~ los|-1,-5 most ~ the|-2,5 mov its|1,-4 ms .|1,-4 ms ~ @|1,-5 much .|4,0 much of
-2,3 much the|-2,3 much ~ sam|-6,0 my ~ .|5,-1 nam .|-1,4 nam ~ "|3,0 nam ~ an|3,-2 need to|-1,-3 need ~ ,|-1,-3 neither support|-4,-5 neither ~ nor
-3,-5 neutral .|0,5 never been|0,-3 never object|-2,-4 never oppos|-2,4 never want|1,-5 never ~ .|-2,3 never ~ a|-1,4 never ~ it|-4,2 never ~ the
-3,0 never ~ to|5,0 new cam|1,-4 new dat|-4,-1 new text|0,4 new ~ ,|-1,-3 next to|-2,-5 next week|-3,0 next ~ ,|-2,-4 next ~ .|-3,-1 next ~ that
-2,-3 night ,|-1,-3 night .|0,-3 nin @|-2,5 nin ~ .|-1,3 nin ~ to|-3,-3 nineteen .|-4,6 no .|-7,-3 no objection|-4,-2 no position|1,-4 no problem
-1,-4 no view|3,0 no ~ at|-5,4 no ~ for|2,-3 no ~ in|-4,-4 no ~ on|0,-3 no ~ to|5,-3 no ~ with|3,0 nobody has|6,-2 nobody should|-3,-3 nobody ~ the
3,2 nomine until|-3,6 non of|-1,-3 nor oppos|-3,-4 nor ~ the|-9,12 not .|1,3 not a|-1,-3 not ask|2,-3 not be|-1,3 not been|-1,-4 not com
-1,-3 not endors|0,-3 not get|-1,-4 not giv|3,0 not going|-4,-1 not hav|4,-3 not hid|-1,-3 not immediate|-6,-2 not in|-2,-3 not known|3,4 not on
-3,0 not oppos|-4,-1 not said|-6,-4 not say|7,-1 not see|-3,0 not sign|7,-3 not so|-1,6 not support|6,-4 not that|-4,0 not the|4,2 not to
10,-2 not ~ ,|-7,-1 not ~ .|-4,-8 not ~ a|-1,-3 not ~ clear|1,4 not ~ for|-6,2 not ~ it|-2,4 not ~ its|-3,5 not ~ on|-5,5 not ~ sign|-3,3 not ~ that
-6,-3 not ~ the|-2,3 not ~ to|3,-5 not ~ up|-3,-2 not ~ when|-3,-4 not ~ whether|3,2 not ~ why|4,-2 noth ,|-1,-3 noth .|-2,3 noth in|0,3 noth to
3,-1 noth ~ "|2,-4 noth ~ the|2,5 notic .|5,0 notic ~ .|-4,0 november .|-5,-3 now .|3,1 now want|5,-2 now ~ it|3,1 number ~ "|-3,7 object .
0,5 object that|-1,8 object to|-1,8 object ~ the|-4,-4 objection .|4,-2 objection in|-4,4 objection to|5,-1 objection ~ a|-3,1 objection ~ the
1,-4 october #|-4,1 october .|-4,-1 october ~ and|2,4 of @|-3,-1 of an|7,-2 of being|-4,-2 of his|4,4 of its|1,-3 of our|-2,3 of staff|4,0 of support
-2,4 of that|3,0 of the|-3,-1 of their|-3,5 of them|-3,1 of thi|0,-5 of two|2,-4 of ~ "|-2,-3 of ~ ,|-3,-1 of ~ :|-7,-2 of ~ @|1,-3 of ~ and
0,3 of ~ by|1,-4 of ~ delay|-2,3 of ~ hous|1,3 of ~ in|-3,-5 of ~ is|-4,-1 of ~ kind|-3,-4 of ~ mind|-1,-3 of ~ model|0,-3 of ~ sit|0,-5 of ~ the
3,0 of ~ to|1,-6 off .|4,-1 off the|0,-3 offer its|10,1 offer the|5,-1 offer to|0,-3 offer ~ own|-3,1 officer @|1,-3 ohio ,|-4,0 on #|-3,5 on a
-3,-5 on ai|-5,4 on an|-3,-2 on both|-1,-4 on friday|1,-4 on his|7,5 on it|-3,-4 on its|3,2 on january|-3,0 on march|-1,-5 on monday|3,-2 on october
5,-1 on our|-1,3 on softwar|-6,-3 on sunday|4,-2 on thi|-6,-1 on tuesday|-3,-2 on wednesday|-5,-1 on which|5,2 on ~ ,|-5,-1 on ~ .|7,1 on ~ and
-2,-3 on ~ april|0,3 on ~ december|-3,-3 on ~ eve|1,-3 on ~ for|-2,-3 on ~ grant|0,3 on ~ ground|-1,-3 on ~ in|7,-1 on ~ memo|1,-4 on ~ night
3,-2 on ~ order|-2,-4 on ~ plan|6,-1 on ~ president|-4,-3 on ~ sam|6,-1 on ~ sid|0,4 on ~ south|0,-5 on ~ that|-1,3 on ~ the|3,2 on ~ to|-3,1 on ~ way
7,-1 one ,|-5,4 one .|-2,9 one mor|2,-7 one of|-1,-4 one that|-1,-4 one ~ "|1,5 one ~ ,|-5,-4 one ~ .|6,-5 one ~ and|4,0 one ~ the|-9,-2 only @
0,-5 only that|6,-2 only thing|4,-2 only ~ it|-5,4 oppos the|-4,-2 oppos ~ .|-1,3 oppos ~ directiv|8,-2 opposit view|0,4 opposition ,
-1,6 opposition .|-3,-4 optional .|-1,-3 or without|-1,-4 order ,|4,-2 order .|-1,-4 order a|0,-3 order and|-1,3 order from|0,-5 order had
-4,-2 order is|-4,-1 order on|3,-1 order sign|4,0 order sinc|-4,-4 order that|-5,3 order ~ "|-1,3 order ~ ,|-2,4 order ~ .|4,-5 order ~ a
-4,-1 order ~ be|-3,2 order ~ court|-3,-4 order ~ dead|-3,-3 order ~ federal|0,3 order ~ on|6,-2 order ~ the|0,3 order ~ thi|-2,3 order ~ to
-3,-2 order ~ well|0,3 order ~ year|1,3 other sid|-2,-3 other way|0,-7 other ~ .|3,2 our customer|0,5 our member|-3,-1 our ~ ,|-2,-4 our ~ .
-4,2 our ~ to|-3,-2 out ,|-4,2 out .|5,-1 out by|-1,-3 out in|-6,-4 out of|-3,4 out ~ "|-6,-2 out ~ it|0,-3 out ~ the|3,1 outright .|-1,3 outsid the
-3,1 over .|2,-5 over a|5,-2 over the|3,0 over to|-5,-3 over ~ .|5,-1 over ~ the|3,-2 overdu .|5,-6 own .|-5,6 own ~ .|-3,-3 own ~ in|0,-4 panel ~ the
-1,3 paperwork .|-2,-4 park ~ .|6,0 part company|-1,3 part of|5,-1 part way|10,-2 part ~ with|1,3 patienc .|-4,1 patient .|3,1 paus .|3,0 paus ~ a
0,7 pay for|-1,5 peopl who|-2,3 period to|-5,1 phon .|-4,-3 pick the|-1,8 picket the|1,-6 plan .|-6,-4 plan to|-2,-5 plan ~ @|-3,-1 plan ~ introduc
2,-3 plan ~ the|-3,0 plann to|-3,4 plant .|0,3 play ~ .|3,1 plead for|4,0 plead with|3,-1 plead ~ the|7,-2 pledg to|6,2 plenty .|3,1 point out
6,0 policy ,|-2,-5 port .|-1,5 position ,|-2,-8 position .|-4,-3 position on|-1,-4 postpon ~ sign|8,-6 postponement .|5,-1 prais it|-1,-3 prais the
-1,5 prefer a|-6,-8 pres secretary|-5,-5 pres ~ @|0,-3 pres ~ that|-2,4 president .|3,0 president a|2,-4 president for|-4,0 president has
-1,5 president that|8,1 president to|4,0 president ~ "|-2,8 president ~ ,|-4,-3 president ~ sign|6,-2 president ~ to|0,-3 president ~ told
-2,-3 presidential memorandum|3,5 press for|6,-3 press the|-1,6 press ~ #|3,6 prevail .|4,-2 pric for|-1,7 privat .|-1,3 problem .|3,0 problem with
3,-2 problem ~ "|3,-1 proclamation ~ be|-1,3 professor @|-1,3 professor ~ of|-6,2 program .|-2,7 promis ,|0,-3 promis .|-2,-3 promis a|0,7 propos #
3,-2 protect job|3,-2 protect ~ .|4,-4 provid that|-2,-5 public .|0,3 public and|-1,-4 publish a|0,-4 publish its|-3,3 punish thos|-3,3 punish ~ who
-7,4 push back|9,-3 push for|3,1 push ~ a|4,-3 push ~ it|0,-4 push ~ the|3,-2 put a|3,-6 put the|3,0 put their|-4,3 quarrel with|-3,4 quarrel ~ the
-1,-4 question to|-1,4 question whether|1,3 quick to|1,-3 quiet .|-1,6 rais concern|-1,4 rais objection|0,3 rais ~ about|-3,1 ral in|3,-1 ral outsid
3,0 rather hav|-1,3 rather than|-1,-4 read .|-4,-2 read a|-7,-4 read the|3,4 read ~ ,|3,1 read ~ model|-5,-2 ready .|-3,-4 reason .|2,3 reason :
2,3 reason to|-1,6 recommend that|-1,-4 referr question|-1,-4 referr ~ to|-7,2 refus to|1,5 regard the|3,-1 regard ~ fil|4,-1 register .
-3,-5 regret that|-2,-4 regret the|0,5 regrett the|4,0 regulator .|-1,3 releas ,|8,-4 relief .|-4,5 remain to|-3,-2 remain ~ .|-4,5 remain ~ be
4,3 rep .|0,6 rep ~ @|-5,-6 report .|-1,-3 report on|-1,-4 report the|2,4 report to|-2,5 report ~ be|4,1 report ~ hav|-3,-3 reporter .
-1,-4 reporter aboard|-1,5 reporter on|3,1 reporter that|-1,-4 reporter ~ air|-3,4 reporter ~ the|3,1 represent #|-1,-4 represent the
1,4 representativ ~ ,|1,-3 republican ,|1,4 republican from|-3,4 requirement .|-1,4 review "|6,-1 review ,|-3,-3 review .|-4,-6 review the
-4,0 revis text|-3,0 right to|3,-3 right ~ .|0,4 rival abroad|-2,-5 rol .|-3,1 room ,|4,0 rul and|-1,-4 rul for|3,0 rul in|-3,-3 rul is|-3,1 rul on
-3,0 rul that|4,-1 rul to|-2,4 rul was|3,3 rul would|-3,2 rul ~ "|3,-3 rul ~ a|3,-1 rul ~ and|4,-1 rul ~ let|-2,-3 rul ~ the|-2,3 run a
-1,3 run around|-2,-8 run the|-2,-3 run ~ #|-1,3 run ~ congres|1,3 safety .|-5,2 said ,|-2,-5 said .|5,2 said @|-5,4 said a|-4,1 said at|-3,1 said in
-1,3 said it|0,-7 said last|-5,-1 said noth|-3,-1 said on|6,-3 said she|3,2 said to|-3,1 said ~ "|-2,-3 said ~ ,|3,4 said ~ .|-2,5 said ~ @
-3,-2 said ~ a|-1,5 said ~ at|-7,-2 said ~ company|0,-3 said ~ could|3,0 said ~ country|5,-1 said ~ day|-4,0 said ~ deferral|0,3 said ~ delay
-3,0 said ~ department|3,5 said ~ hav|-3,2 said ~ he|5,-1 said ~ is|-2,-8 said ~ it|4,-2 said ~ of|2,4 said ~ rul|3,-4 said ~ the
3,-1 said ~ wednesday|-1,-3 said ~ week|-3,-8 said ~ wer|7,5 said ~ would|-1,-3 sal .|-2,4 sam .|-2,-5 saturday .|3,-5 sav ~ .|0,-4 say ,|-6,7 say .
3,1 say @|3,-1 say he|-4,-2 say in|3,-2 say it|-2,-3 say only|9,3 say that|3,-2 say the|-3,1 say what|-2,-5 say whether|3,-1 say ~ ,|0,5 say ~ .
-2,-4 say ~ @|-3,-3 say ~ can|-1,3 say ~ had|-2,-4 say ~ she|-4,-5 say ~ that|4,1 say ~ will|0,-3 school .|-2,-3 scop .|-2,4 search of|-2,4 search ~ a
2,-3 season ,|7,-3 seat belt|-1,4 secret .|-3,1 secretary ,|-3,-5 secretary @|-4,2 secretary ~ @|3,-1 section #|1,3 section ~ .|3,-3 security ~ ,
-1,-3 see ,|-4,2 see it|2,-3 see my|-4,3 see no|-4,2 see the|-1,-3 see ~ "|-3,0 see ~ different|-3,3 see ~ in|0,-3 see ~ it|3,0 see ~ order
2,-4 see ~ strengthen|-2,-3 sell it|-3,4 sell the|-2,-4 sell ~ to|-6,2 senator @|-1,5 senator ~ ,|1,-3 senator ~ has|6,-1 sent ~ a|-2,-3 september .
2,-3 set a|-1,6 set asid|-1,9 set ~ .|-1,3 seven ~ ,|-1,3 seven-day ~ .|-3,-3 shar its|-3,-4 shar the|-4,9 shar ~ concern|3,0 she describ|3,-8 she had
-3,6 she has|1,-3 she told|4,-1 she will|-1,-4 she wrot|-3,4 she ~ "|-5,-2 she ~ .|-1,-3 she ~ a|-4,-3 she ~ in|4,1 she ~ it|3,1 she ~ me
-3,1 she ~ to|-1,-3 shelv .|-5,-8 short of|2,-5 shorter than|1,7 should be|-4,0 should hav|-6,2 should ~ it|-1,-6 should ~ the|-1,4 should ~ their
0,-4 show that|-3,-4 shrugg .|-1,-11 sid .|1,4 sid of|6,2 sid with|5,8 sid ~ the|-4,-1 sign "|3,-2 sign ,|5,3 sign .|-3,0 sign an|1,-8 sign it
3,0 sign on|0,-6 sign the|4,-1 sign ~ and|-4,0 sign ~ in|-7,-4 sign ~ order|-1,3 sign ~ the|-1,-4 signatur ,|6,-1 signatur for|1,-3 signatur ~ and
-2,-3 silent .|4,1 similar ~ in|-2,-4 sinc #|3,-1 sinc last|1,-4 sinc the|-2,3 sinc ~ ,|1,-8 sinc ~ .|-1,-4 sinc ~ accident|0,-3 sit .|-2,5 six week
-2,-4 six ~ befor|2,3 six ~ to|0,5 sixty day|4,-1 small pric|0,3 small town|4,-2 small ~ for|2,-3 so long|5,2 so ~ .|1,-3 so ~ as|-3,1 so ~ that
-3,-2 so ~ the|2,4 softwar .|-1,-3 softwar that|-1,-3 softwar to|3,-1 softwar ~ "|-2,-3 softwar ~ the|-3,4 som of|3,2 somebody ~ to|4,-1 soon .
-1,4 sorry to|-1,4 sorry ~ see|-7,-5 sound lik|3,0 spend bill|-3,1 spent ~ year|-3,-4 split .|-2,-3 split :|-3,-2 split ~ the|-1,3 spok with
-1,3 spok ~ @|-2,-4 spokesman ,|-1,-3 spokesman ~ said|-2,-3 spokeswoman ,|-3,-2 spokeswoman ~ @|-2,3 spokeswoman ~ said|-3,-2 spr .|-3,-1 squeak .
-1,7 staff ,|2,-3 staff .|2,5 staff that|-4,-3 stand .|5,-1 stand to|4,-2 stand ~ the|9,-1 start .|0,6 stat ,|-5,-4 stat .|-3,5 stat already
-3,4 stat ~ do|-3,-1 stat ~ the|-1,-3 statement .|4,2 statement that|3,2 statement ~ the|6,-4 statut .|-3,5 stay ~ .|-2,-4 stay ~ of|-3,-2 still ~ it
2,-3 still ~ the|3,2 still ~ to|0,3 stood up|-3,-2 stood ~ to|-4,2 stop ~ .|-2,-4 strengthen .|-1,3 strong ~ the|-2,-5 struck a
-1,-3 struck ~ different|7,2 such a|3,0 such an|3,0 such ~ order|0,-4 suit .|3,1 suit on|-1,6 summer .|-3,-2 sunday .|-3,1 sunday ~ she
-3,-1 support "|-4,4 support .|4,-1 support a|-4,5 support behind|4,-1 support in|-1,-3 support nor|4,-2 support of|6,0 support the|7,-1 support ~ .
-1,-3 support ~ oppos|-1,3 support ~ the|7,-1 supportiv .|-3,-4 suppos to|-2,6 surfac in|-3,-3 surviv .|2,4 suspension .|-2,3 system ,|-2,-3 system .
-1,3 tak it|-3,-1 tak no|6,3 tak ~ opposit|-3,-1 tak ~ position|-1,3 tak ~ up|-3,-1 taken a|0,3 taken no|-3,0 taken ~ .|-3,3 tax on|-1,-4 teach at
3,0 technology ~ ,|-4,-5 telephon call|2,-3 tell the|-3,-3 tell us|-3,-1 tell ~ .|-1,11 ten .|-3,5 ten day|4,2 ten ~ ,|5,-6 test .|-1,3 test a
-3,-2 test every|0,4 test ~ ,|3,2 test ~ a|4,-4 text .|-2,4 text had|6,-2 text to|-3,0 text ~ .|2,-4 text ~ be|-1,-3 text ~ the|-3,0 than #
4,-3 than a|-5,0 than our|-1,5 than the|4,-2 than ~ ,|4,0 than ~ @|-2,-6 than ~ day|-4,1 than ~ it|4,-1 thank @|4,-1 thank ~ president|4,-1 that "
-5,-1 that #|-2,-3 that .|5,-3 that @|5,2 that a|-1,5 that any|-3,-1 that are|6,-2 that certification|0,-6 that congres|3,-2 that control
3,0 that disclosur|4,-2 that every|2,-6 that he|-3,-4 that her|-5,-4 that his|-3,1 that is|-1,5 that its|5,1 that no|3,2 that nobody|-4,-2 that run
-3,0 that they|0,4 that track|1,-3 that voluntary|-1,-3 that was|3,2 that ~ #|-2,-6 that ~ ,|-8,-10 that ~ .|-4,-6 that ~ @|-5,-3 that ~ agency
-3,-5 that ~ all|-2,-6 that ~ and|7,-2 that ~ are|5,-3 that ~ ask|-1,3 that ~ at|4,0 that ~ be|-1,3 that ~ by|-2,-3 that ~ company|3,-2 that ~ cost
4,-5 that ~ could|-1,3 that ~ day|3,0 that ~ deliver|-1,-5 that ~ directiv|-1,5 that ~ draft|3,-4 that ~ had|-4,4 that ~ has|5,-7 that ~ hav
1,3 that ~ in|0,-5 that ~ is|3,2 that ~ market|-1,6 that ~ number|-1,5 that ~ of|-9,2 that ~ order|0,3 that ~ rul|-7,0 that ~ such|2,3 that ~ test
0,4 that ~ text|-2,8 that ~ the|-3,2 that ~ to|-1,-3 that ~ was|0,4 that ~ week|1,-8 that ~ wer|5,2 that ~ will|-2,6 that ~ would|3,-4 the #
-7,-5 the @|-1,-4 the accident|3,1 the administration|0,-4 the association|-2,6 the big|3,-2 the bill|4,-2 the board|-1,3 the budget|1,-5 the burden
3,0 the bureau|-1,-3 the calendar|-6,-2 the call|3,-2 the cas|-7,0 the ceremony|4,-3 the chang|-3,-1 the clock|0,-5 the committe|2,3 the compani
-8,-6 the company|5,0 the cost|-1,3 the council|3,0 the country|3,0 the county|3,1 the court|3,0 the day|3,-4 the deadlin|-2,-3 the debat
-1,6 the definition|4,6 the delay|4,-2 the department|7,0 the directiv|4,2 the door|1,3 the draft|4,0 the famili|-3,6 the fee|1,4 the fil
-3,-2 the final|2,-3 the fir|-3,-3 the firm|4,-2 the first|-3,2 the gat|-4,2 the goal|-4,-10 the group|-1,5 the hand|3,-1 the hear|-1,5 the hous
3,1 the industry|3,-1 the inspector|-3,-2 the job|0,-4 the largest|-2,-3 the last|-3,-4 the law|10,-2 the least|-2,-5 the machin|5,4 the market
-4,-3 the matter|1,-6 the mayor|-3,-1 the meet|4,-1 the memo|-2,-3 the middl|0,-3 the model|-5,4 the money|1,6 the mov|-5,-1 the network|9,-2 the new
4,-3 the newspaper|2,-6 the notic|-5,0 the number|4,-2 the only|4,1 the opposit|7,3 the order|4,3 the order'|-3,0 the other|5,-4 the paperwork
3,-2 the paus|3,-2 the pen|-1,7 the peopl|4,1 the period|-1,4 the plann|0,5 the plant|3,0 the play|3,-3 the port|2,5 the postponement
1,5 the president|3,3 the proclamation|-3,1 the program|1,-3 the public|-2,5 the requirement|6,-3 the right|-2,-4 the road|-1,4 the room|4,6 the rul
3,5 the sam|-1,-4 the schem|-1,4 the section|-3,0 the sign|6,-1 the sky|-3,1 the spr|-5,-3 the staff|-5,2 the stat|-2,-4 the subject
0,4 the suspension|8,-1 the test|-1,4 the text|4,4 the thing|-1,-3 the threshold|-4,4 the tim|-1,-3 the timelin|0,-3 the town|-3,-5 the two
-2,4 the way|-1,4 the whit|-2,4 the window|4,0 the withdrawal|-4,0 the work|7,-3 the worst|4,3 the ~ "|0,6 the ~ :|3,-3 the ~ @|3,3 the ~ a
2,8 the ~ after|-2,-6 the ~ alon|-2,5 the ~ already|5,-4 the ~ and|4,1 the ~ as|-5,-2 the ~ back|5,3 the ~ be|3,-1 the ~ befor|3,3 the ~ bill
-2,9 the ~ board|-6,-4 the ~ but|-5,-3 the ~ by|5,-4 the ~ call|1,3 the ~ cam|0,3 the ~ can|4,-2 the ~ chief|4,2 the ~ could|4,-1 the ~ day
3,0 the ~ deserv|0,-3 the ~ doe|-1,-3 the ~ draft|0,-3 the ~ first|-6,3 the ~ for|0,3 the ~ gav|-2,4 the ~ general|3,2 the ~ had|-6,-1 the ~ has
-1,-3 the ~ hhs|-3,-3 the ~ hour|-1,4 the ~ hous|3,-2 the ~ if|-2,3 the ~ in|-1,-4 the ~ is|5,-2 the ~ its|1,-3 the ~ itself|0,8 the ~ last
-2,9 the ~ lin|-3,-1 the ~ meet|3,3 the ~ mind|1,4 the ~ most|0,5 the ~ not|-4,2 the ~ of|-2,5 the ~ offic|-1,-3 the ~ omb|-1,-5 the ~ oppos
4,0 the ~ out|3,-4 the ~ over|3,4 the ~ president|-3,0 the ~ requirement|-2,4 the ~ said|-4,-5 the ~ say|-1,3 the ~ secretary|1,5 the ~ should
0,-4 the ~ show|3,-1 the ~ sign|0,3 the ~ sinc|-7,-6 the ~ text|4,-1 the ~ that|2,3 the ~ the|3,0 the ~ thi|5,-3 the ~ thing|3,6 the ~ to
-1,-3 the ~ told|3,-4 the ~ twic|5,-2 the ~ view|-4,2 the ~ was|-8,-2 the ~ will|-2,5 the ~ with|-2,5 the ~ withdrawn|-2,3 the ~ word
-4,-1 the ~ would|3,0 their nam|-3,1 their own|-1,6 their ~ ,|4,2 their ~ .|3,0 their ~ to|0,5 them ,|0,-4 them .|4,-1 them ~ "|3,-1 thes model
-2,4 thes ~ ,|1,6 they are|3,0 they could|3,-1 they go|-9,1 they had|0,-3 they let|4,-5 they said|-1,-6 they want|4,0 they will|0,-8 they ~ the
-4,0 they ~ us|-5,-5 thi .|2,-4 thi and|-2,3 thi busines|-2,5 thi is|5,1 thi memo|3,3 thi morn|7,1 thi one|0,-4 thi order|-2,-3 thi way|-1,-6 thi week
-3,-2 thi year|3,-4 thi ~ "|-3,1 thi ~ .|-5,-1 thi ~ and|3,-2 thi ~ is|0,-3 thi ~ not|5,0 thi ~ the|-1,4 thiev ~ be|-1,-5 think .|7,2 think that
-2,7 think the|0,-4 think ~ order|1,-3 thirty day|7,0 thos concern|5,-1 thos who|6,-2 thos ~ .|-1,4 though not|-3,0 thre tim|-1,3 thre week
-1,5 threaten to|-2,-4 through the|0,3 thrown its|3,-1 thursday ,|-1,-3 thursday and|-4,-3 thursday morn|-1,4 thursday to|1,4 tim .|7,-1 tim in
-1,-5 tim ~ .|-3,3 to "|2,-3 to #|-2,4 to @|4,1 to a|-4,0 to accept|4,-3 to act|-5,-3 to anybody|2,3 to be|4,-2 to begin|-2,5 to block|3,-3 to bring
-3,-2 to carry|-2,-6 to comment|3,-2 to cover|0,-3 to decid|-1,4 to endors|4,-4 to fight|4,-4 to fil|5,5 to hav|-4,1 to hear|1,-6 to her|-1,4 to hid
-5,1 to him|0,-6 to hir|3,-3 to his|8,3 to hold|-5,4 to it|-5,-4 to its|4,-1 to keep|-2,3 to kill|6,-1 to know|0,-3 to learn|-2,4 to leav|2,-3 to let
9,0 to look|-1,-4 to los|6,2 to mak|3,2 to mov|-3,1 to my|3,2 to offer|-1,3 to pay|5,-1 to pres|-5,-1 to protect|4,3 to reconsider|4,1 to register
-4,-2 to report|-1,-4 to review|-4,-4 to say|-2,4 to scrap|-7,0 to see|-5,-4 to send|3,-2 to set|-1,-3 to shorten|-4,3 to sid|-1,4 to stand
4,1 to start|3,5 to stop|-2,-3 to tak|-5,-7 to tell|5,-2 to turn|3,-2 to us|-3,0 to use|-3,3 to wait|0,5 to washington|-2,3 to withdraw|-2,-3 to work
5,-1 to writ|-1,3 to ~ .|-5,-3 to ~ @|-5,-2 to ~ about|4,-1 to ~ and|6,-1 to ~ appeal|6,1 to ~ at|-4,5 to ~ back|-1,3 to ~ compani|-2,3 to ~ each
-3,-5 to ~ for|-1,-3 to ~ from|-4,4 to ~ her|-5,0 to ~ his|-3,2 to ~ in|3,-1 to ~ inspector|4,5 to ~ it|-3,-1 to ~ its|-2,-4 to ~ last|0,3 to ~ model
-3,-1 to ~ next|1,4 to ~ of|3,0 to ~ other|1,6 to ~ out|0,5 to ~ president|4,-1 to ~ review|-4,0 to ~ rival|1,-3 to ~ sign|-1,-3 to ~ so|1,3 to ~ stat
-1,3 to ~ their|-1,4 to ~ thi|-4,-1 to ~ to|2,-3 to ~ up|-1,-3 to ~ whether|-6,4 to ~ with|4,2 told @|1,4 told analyst|0,-3 told staff|2,3 told the
1,-4 told to|-5,4 told us|-3,-2 told ~ @|-1,-4 told ~ aboard|-1,-4 told ~ audienc|3,-1 told ~ in|-1,-3 told ~ it|-1,4 told ~ last|0,3 told ~ lunch
-4,3 told ~ on|1,3 told ~ staff|6,1 told ~ that|-5,-2 tomorrow ,|6,-3 too .|-2,9 too ~ .|-2,-3 too ~ for|1,6 took a|2,3 took credit|-3,-5 took no
-5,-2 took the|-4,7 took ~ for|-2,-3 took ~ opposit|-1,-3 took ~ position|-1,-3 took ~ sid|0,-3 tool to|-1,-5 torn .|-1,4 town .|-4,-2 trad minister
-3,2 trad secret|0,3 trad ~ ,|-4,-2 trad ~ @|6,-2 trust .|-5,0 trust ~ ,|-2,5 try to|0,-5 tuesday .|0,-3 tuesday night|2,5 tuesday that
-1,-3 tuesday ~ ,|0,3 tuesday ~ the|-3,-4 two mind|-1,4 two month|5,9 two week|3,-1 two year|7,-6 two ~ ,|-8,0 two ~ .|3,1 two ~ is
-1,-3 unclear whether|-1,-4 unclear ~ the|-1,-5 undecid .|-3,-2 under ~ .|0,3 unfund mandat|-3,0 until it|4,-2 until the|-4,-4 until ~ .
-1,-6 until ~ to|0,3 up #|-1,-4 up ,|-3,-3 up .|-2,-5 up again|4,-3 up for|5,-2 up on|-4,-3 up to|-1,-3 up ~ "|-3,3 up ~ .|8,-1 up ~ it|0,-3 urg that
3,5 urg the|-1,9 urg ~ @|6,-4 urg ~ president|7,0 urg ~ to|6,-4 us ,|-2,3 us in|3,0 us the|2,-4 us ~ "|-3,6 us ~ the|-3,-3 use .|-4,-3 use it
-4,-2 use ~ .|-2,6 used .|3,-2 version .|-6,-1 vic president|-1,-3 vic ~ for|-1,-3 view :|0,3 view the|-1,5 voluntary cod|1,-3 voluntary ~ had
6,0 vot for|3,-2 vot to|5,-1 vot yes|2,5 vow to|2,-3 wait "|2,3 wait .|0,7 wait ~ "|-1,5 wait ~ a|5,1 wait ~ week|1,-3 wait ~ year|-4,5 want a
-3,-2 want all|9,1 want it|4,11 want the|1,-6 want to|-2,-4 want ~ .|-3,-2 want ~ along|0,-3 want ~ day|-3,2 want ~ get|5,-1 want ~ order
5,1 want ~ whol|3,-1 warm ~ the|4,-1 warn @|0,5 warn that|0,3 warn ~ @|-3,-4 was .|-4,-7 was a|4,-2 was about|5,-3 was all|-1,8 was among
3,0 was deliver|0,3 was disappoint|-3,-2 was due|3,-2 was grateful|1,-3 was his|-2,4 was les|-2,-4 was lukewarm|-3,-1 was mor|-3,-3 was nineteen
-4,-3 was off|-1,-4 was on|3,-3 was over|-3,4 was put|6,-1 was reliev|-1,4 was report|-5,0 was right|4,-1 was sign|-3,-4 was still|-3,-4 was suppos
4,-1 was the|-10,-9 was to|-2,4 was ~ ,|0,-4 was ~ .|-2,4 was ~ :|1,4 was ~ a|-1,-3 was ~ about|-3,0 was ~ be|-6,0 was ~ by|0,3 was ~ disappoint
4,0 was ~ favor|-5,-3 was ~ gift|-1,-3 was ~ immediate|-2,-5 was ~ in|1,-5 was ~ it|2,-4 was ~ of|-4,-5 was ~ on|3,-3 was ~ only|-3,-2 was ~ ready
-3,-1 was ~ sign|6,-1 was ~ start|1,4 was ~ than|3,0 was ~ that|2,-4 was ~ the|3,-2 was ~ tim|-5,-2 was ~ to|0,4 washington on|0,3 washington ~ the
-4,-1 water .|5,-2 water ~ .|-1,-3 way ,|-4,1 way .|0,5 way to|5,-1 way with|-3,-3 we cannot|3,1 we got|-2,3 we hav|-1,3 we want|-2,3 we wer
-4,-3 we will|-4,7 we ~ ,|6,-1 we ~ a|5,-2 we ~ been|4,-1 we ~ do|7,-1 we ~ on|-1,-3 we ~ see|-2,4 we ~ to|-2,-3 wednesday ,|-7,-1 wednesday .
2,3 wednesday that|-2,3 wednesday ~ the|3,-2 week ,|-6,4 week .|-2,-6 week befor|-2,5 week of|-3,1 week that|0,-4 week to|0,3 week would|3,3 week ~ "
0,-4 week ~ he|-1,-3 week ~ shorten|-3,2 week ~ the|-2,-4 weigh in|6,-3 weight behind|9,-4 welcom the|3,-1 welcom ~ delay|3,-2 well ,|0,-4 well .
-3,-2 well meant|3,0 went over|-3,3 went ~ ,|-2,-4 wer divid|-2,3 wer not|-1,5 wer oppos|-1,3 wer quick|0,7 wer ~ .|3,-3 what congres|-1,-5 what i
4,0 what is|-5,-3 what it|0,-4 what she|5,-2 what ~ in|-4,3 what ~ want|-4,-1 when @|-3,1 when the|5,-1 when ~ new|4,2 when ~ was|4,-1 wher it
2,-3 wher the|-5,-4 whether it|-3,-5 whether the|-1,-3 whether ~ #|-4,-5 whether ~ would|-3,2 which had|-2,3 which is|-3,-2 which it
3,1 which represent|0,3 which run|2,3 which ~ #|-6,-8 which ~ are|-2,-3 which ~ been|-3,-3 which ~ out|-1,-3 which ~ wer|3,-1 whit ~ to|-4,-1 who ask
-1,3 who chair|-5,0 who had|5,2 who has|0,-3 who head|-5,6 who is|-3,-2 who own|-1,-4 who represent|-3,1 who was|-3,0 who ~ a|0,-6 who ~ complain
5,-6 who ~ it|-1,-5 who ~ not|1,-8 who ~ the|-1,-3 who ~ to|-3,-1 whol thing|2,4 why it|-2,5 why the|-4,-5 will be|-3,2 will challeng|0,6 will not
-3,0 will sign|-4,-1 will surviv|3,-1 will tak|5,-1 will vot|4,-2 will ~ a|-2,-3 will ~ in|-3,3 will ~ it|-4,-3 will ~ the|5,-1 will ~ yes|2,-3 with #
7,6 with .|5,1 with both|-1,3 with fewer|-2,-4 with her|-5,-4 with it|1,-3 with its|0,4 with no|3,2 with the|7,-1 with us|3,1 with ~ .
-3,-3 with ~ day|6,-3 with ~ department|-1,5 with ~ of|-4,-1 with ~ on|1,-4 with ~ order|1,-3 with ~ rul|-1,3 with ~ than|-3,-4 with ~ that
5,-1 with ~ to|2,-3 withdraw it|-5,5 withdraw the|2,-3 withdraw ~ .|-1,3 withdrawn .|-1,-4 within #|-1,3 within a|-3,-2 without it|-3,-8 without ~ .
3,-1 wonder aloud|3,1 word for|-2,-5 work .|5,-4 work with|5,-2 work ~ .|-1,-3 work ~ the|0,5 worker ,|-1,3 worri ~ the|-5,-4 worry about
-3,7 would accept|-3,5 would add|-2,-3 would be|1,-4 would com|-2,6 would cost|-2,-3 would decid|-1,-3 would delay|-4,-3 would determin|-1,-5 would do
-3,3 would driv|0,-3 would expos|-3,-3 would get|5,-5 would go|4,-2 would introduc|-1,4 would keep|6,1 would lik|4,2 would prefer|3,-2 would protect
-1,4 would rather|3,-2 would sav|8,-4 would stop|-2,-5 would tak|2,3 would vot|-4,1 would wait|5,0 would welcom|-3,5 would ~ "|-1,8 would ~ #
-1,4 would ~ .|-1,5 would ~ @|-3,-2 would ~ back|-2,-3 would ~ be|-2,-3 would ~ been|-2,6 would ~ clos|-1,-3 would ~ every|-3,1 would ~ for
7,-1 would ~ further|5,-2 would ~ gon|-1,-3 would ~ had|-1,-3 would ~ hav|4,0 would ~ it|-3,-2 would ~ its|3,-2 would ~ job|-1,3 would ~ kept
-4,-4 would ~ lik|-1,4 would ~ longer|-1,4 would ~ mor|2,-4 would ~ no|-3,-2 would ~ on|-1,3 would ~ preferr|-2,-7 would ~ say|4,-4 would ~ the
-3,-3 would ~ to|-4,5 would ~ up|0,-3 would ~ us|-6,-8 would ~ which|-3,-2 would ~ with|0,-4 wrot .|-3,-2 wrot on|1,-3 wrot that|3,3 wrot the
-2,3 wrot to|3,-2 wrot ~ of|0,6 wrot ~ the|2,-4 year ,|-4,-5 year .|7,-3 year for|4,0 year ~ "|0,3 year ~ the|5,-1 yes .|-6,-1 yet to
`;
