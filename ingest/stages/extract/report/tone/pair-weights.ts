/** What two words together weigh for and against, in tenths. Made by `npm run accuracy -- tone`; not by hand. */
export const PAIRS = `
1,8 " #|2,-3 " @|-2,-5 " accord|-1,3 " an|0,4 " and|1,3 " ask|-1,3 " by|-1,3 " every|1,-3 " for|3,0 " forty|-4,-2 " four|-4,-1 " half|-1,4 " hand
1,-3 " has|-3,1 " he|2,-6 " i|-1,-4 " i'm|3,0 " if|-4,-1 " in|3,-2 " is|3,2 " it|6,-1 " it'|-1,7 " its|3,2 " my|1,-3 " no|-3,2 " on|0,4 " our
-3,-2 " ready|7,2 " said|2,-3 " say|6,-1 " sign|-5,4 " so|-1,-3 " spokeswoman|4,0 " that'|0,-3 " the|-5,2 " ther|0,8 " they|-1,5 " washington
-2,-3 " we'v|-1,-3 " what|-3,0 " whoever|-2,7 " would|-5,7 " you|-4,2 " ~ "|-1,4 " ~ #|-2,-7 " ~ ,|6,3 " ~ @|0,-6 " ~ and|-3,-1 " ~ are|-1,5 " ~ be
3,1 " ~ build|3,3 " ~ can't|-1,8 " ~ chief|4,-2 " ~ cost|4,0 " ~ customer|3,4 " ~ day|3,4 " ~ director|-3,1 " ~ do|6,2 " ~ for|0,5 " ~ got
-2,3 " ~ hand|1,-3 " ~ has|-3,-4 " ~ hav|-3,4 " ~ in|4,-5 " ~ it|6,0 " ~ least|-4,-2 " ~ lik|-2,3 " ~ look|-4,2 " ~ me|-2,4 " ~ member|-1,4 " ~ month
11,-3 " ~ need|0,3 " ~ open|-5,0 " ~ order|0,3 " ~ our|-1,6 " ~ phon|-4,1 " ~ president|4,0 " ~ said|-1,3 " ~ solution|-3,-1 " ~ somebody
-5,0 " ~ support|3,1 " ~ tak|2,5 " ~ that|-2,-3 " ~ the|-4,-7 " ~ to|0,-6 " ~ told|3,-2 " ~ was|-4,5 " ~ who|-3,-2 " ~ with|-5,3 " ~ would
-2,-3 " ~ wrot|-9,-2 # .|-5,-5 # and|-1,-3 # april|-3,9 # day|0,3 # december|-2,-4 # employe|-4,2 # hour|-4,1 # million|5,3 # that|2,3 # to
-3,-5 # ~ ,|-1,-4 # ~ .|0,-4 # ~ @|-2,3 # ~ a|-3,-5 # ~ and|-5,-9 # ~ befor|0,4 # ~ call|3,-2 # ~ for|3,1 # ~ hav|3,0 # ~ he|-1,5 # ~ in
0,3 # ~ instead|-1,6 # ~ is|-4,0 # ~ it|-2,-4 # ~ of|-3,2 # ~ on|-4,0 # ~ period|3,0 # ~ said|0,3 # ~ sent|3,-1 # ~ was|4,-2 # ~ when|0,3 # ~ would
0,3 , "|-1,-3 , #|6,-7 , accord|2,3 , add|-1,-3 , an|-3,-1 , at|-1,-4 , becaus|4,-2 , but|3,5 , call|0,-4 , deni|-2,-3 , director|-3,0 , has|-3,0 , he
-2,4 , i|-1,-5 , is|0,5 , it|-4,-2 , its|4,-3 , not|0,3 , president|2,3 , said|3,4 , say|-2,3 , senator|-5,-5 , she|-1,4 , should|-3,-1 , that
-10,-6 , the|-2,-8 , though|-5,1 , was|2,6 , we|3,-1 , when|-3,-1 , wherea|3,3 , which|-3,-4 , who|0,-3 , with|-4,-4 , would|-5,5 , ~ #|4,0 , ~ ,
-6,-5 , ~ .|-2,3 , ~ @|-2,-5 , ~ accord|1,-4 , ~ analyst|2,-4 , ~ at|3,-3 , ~ but|-4,-2 , ~ chief|0,6 , ~ company|3,-1 , ~ democrat|-3,2 , ~ do
-2,4 , ~ executiv|6,0 , ~ former|-4,-3 , ~ founder|1,3 , ~ had|3,4 , ~ has|-6,-4 , ~ hav|-4,-1 , ~ he|0,-3 , ~ head|5,-3 , ~ her|0,3 , ~ is
-5,-2 , ~ it|6,5 , ~ its|-6,-2 , ~ largest|-3,-1 , ~ least|-3,-3 , ~ me|3,-1 , ~ neither|-1,-4 , ~ not|3,-1 , ~ of|2,3 , ~ on|-4,-2 , ~ own
2,-4 , ~ represent|-1,3 , ~ run|-2,3 , ~ say|-1,-3 , ~ scientist|-5,-1 , ~ senator|3,-2 , ~ so|5,-1 , ~ soon|-1,-3 , ~ spokeswoman|8,0 , ~ that
-4,1 , ~ they|2,-6 , ~ to|2,3 , ~ told|-2,-3 , ~ we|4,0 , ~ would|1,6 , ~ wrot|-3,-5 . "|-1,-3 . #|2,3 . @|2,3 . ~ ,|0,3 . ~ the|-3,-1 . ~ who|1,6 : "
-3,-3 : @|4,-1 : i|1,-3 : it|-1,-3 : its|-4,4 : the|-3,0 : ~ ,|-6,-6 : ~ @|-1,3 : ~ has|4,-1 : ~ we|-8,2 ; @|-2,4 ; its|2,-5 ? "|-1,6 ? ~ ask|4,-2 @ "
-1,7 @ ,|-7,-12 @ :|-2,-8 @ @|-2,5 @ accus|4,-1 @ add|3,3 @ after|-1,4 @ alon|0,3 @ already|-7,4 @ and|-1,-3 @ announc|0,-10 @ are|0,3 @ argu
0,-3 @ ask|-6,-2 @ back|1,7 @ believ|-3,-6 @ blam|4,5 @ call|8,-3 @ cam|2,4 @ chief|-1,6 @ complain|5,-1 @ count|-3,-1 @ declin|-2,-7 @ deni
-4,4 @ describ|3,2 @ did|7,-2 @ director|6,-3 @ dismiss|-3,0 @ doe|-3,10 @ doesn't|0,-3 @ epa|1,-4 @ explain|0,5 @ felt|3,-1 @ find|3,-1 @ for
1,4 @ founder|3,3 @ gav|-1,5 @ had|9,8 @ has|0,-5 @ hav|-1,-3 @ hhs|-1,4 @ hir|5,-4 @ in|0,5 @ into|11,5 @ is|-3,3 @ join|3,-2 @ keep|-1,5 @ last
-1,7 @ left|-1,3 @ let|5,-1 @ lik|0,-8 @ lost|-2,-4 @ never|4,0 @ not|3,9 @ of|-1,-3 @ omb|-1,6 @ on|0,-3 @ oppos|5,0 @ point|-6,-1 @ prais
-3,2 @ push|-1,5 @ question|-2,-5 @ report|2,3 @ say|-1,8 @ scoff|5,8 @ see|6,-1 @ sign|-3,1 @ spokeswoman|3,-1 @ stand|4,-1 @ tell|3,-1 @ testifi
2,6 @ that|6,-1 @ think|3,2 @ threw|5,9 @ to|3,4 @ took|4,-5 @ urg|7,4 @ want|-1,8 @ warn|0,6 @ was|-5,1 @ welcom|6,-4 @ went|-3,-3 @ wer|-5,-3 @ will
4,10 @ would|4,0 @ ~ "|-2,-3 @ ~ #|-4,1 @ ~ ,|5,2 @ ~ .|6,1 @ ~ @|0,-5 @ ~ already|1,-4 @ ~ an|-1,4 @ ~ analyst|7,-3 @ ~ answer|1,3 @ ~ argu
-5,-1 @ ~ ask|-7,0 @ ~ at|-3,4 @ ~ back|2,3 @ ~ been|3,1 @ ~ by|0,3 @ ~ call|-4,2 @ ~ com|-2,-4 @ ~ director|4,-3 @ ~ every|6,2 @ ~ executiv
-5,-3 @ ~ giv|3,-2 @ ~ go|3,0 @ ~ hard|-2,-6 @ ~ has|5,0 @ ~ hav|3,-6 @ ~ her|4,1 @ ~ him|4,3 @ ~ his|-1,-4 @ ~ how|3,-1 @ ~ in|2,-3 @ ~ it
5,0 @ ~ its|3,-2 @ ~ january|3,2 @ ~ les|-5,0 @ ~ lik|2,-8 @ ~ liv|1,3 @ ~ mov|-1,8 @ ~ no|-3,-3 @ ~ nobody|3,9 @ ~ not|2,3 @ ~ of|6,-5 @ ~ off
4,-1 @ ~ only|5,-3 @ ~ open|3,9 @ ~ out|3,0 @ ~ president|-3,3 @ ~ promis|3,2 @ ~ rather|-1,-4 @ ~ reporter|3,0 @ ~ right|-2,-3 @ ~ said|-3,4 @ ~ say
-2,4 @ ~ scrap|2,-5 @ ~ she|6,-3 @ ~ sign|3,1 @ ~ simp|1,-5 @ ~ so|-1,-3 @ ~ split|0,6 @ ~ staff|-2,3 @ ~ start|0,4 @ ~ test|4,0 @ ~ testifi
3,-1 @ ~ thank|6,3 @ ~ that|7,5 @ ~ the|-4,-5 @ ~ their|0,-3 @ ~ ther|5,-2 @ ~ thirty|6,0 @ ~ to|-3,-3 @ ~ told|0,8 @ ~ up|-8,4 @ ~ us|6,1 @ ~ warn
2,-6 @ ~ wednesday|0,7 @ ~ week|-5,3 @ ~ what|0,4 @ ~ whether|4,-3 @ ~ with|-3,-1 @ ~ worri|-6,4 a #|-4,-8 a :|0,-3 a bad|-3,-5 a ban|3,-2 a bill
4,-2 a busines|4,-2 a chanc|0,-3 a common|0,-3 a copy|4,-5 a court|-1,-4 a day|3,-1 a democrat|-3,-1 a directiv|-3,1 a draft|3,1 a february
0,3 a federal|4,-1 a few|3,0 a form|3,0 a former|-1,5 a full|-2,4 a gift|2,3 a good|6,-4 a hol|0,3 a hold|3,1 a hous|3,-5 a joint|3,4 a letter
2,3 a longer|-4,-3 a lot|0,3 a lunch|6,0 a machin|-1,-3 a meet|-2,6 a memo|-3,-1 a mistak|-2,-4 a new|1,-4 a number|-1,6 a petition|-2,-3 a position
-5,1 a pres|-1,-3 a presidential|-1,3 a problem|-2,3 a promis|-1,-3 a record|-1,4 a reporter|-5,-1 a revis|2,-5 a rul|3,-1 a safety|1,-3 a senat
-1,4 a seven-day|-4,6 a shorter|-3,-4 a sid|3,-3 a similar|-1,3 a solution|6,-3 a start|-2,3 a statut|-4,0 a system|-2,5 a tax|-2,6 a test
4,-1 a truck|5,-1 a victory|-3,1 a voluntary|-2,-4 a vot|-3,1 a year|0,4 a ~ "|1,4 a ~ #|3,0 a ~ ,|0,3 a ~ a|-1,8 a ~ and|1,-3 a ~ at|-3,-3 a ~ befor
5,-1 a ~ bill|-2,-3 a ~ call|-1,5 a ~ cod|-2,5 a ~ day|-4,-3 a ~ draft|5,-3 a ~ error|4,-1 a ~ i|-2,4 a ~ list|4,-4 a ~ model|-4,-2 a ~ next
-3,-3 a ~ not|2,4 a ~ notic|7,-7 a ~ one|0,3 a ~ oppos|-1,3 a ~ period|-3,-1 a ~ post|3,-1 a ~ pric|2,3 a ~ reason|-3,1 a ~ review|1,-5 a ~ rul
-1,4 a ~ runway|-1,-4 a ~ system|6,-4 a ~ text|4,0 a ~ that|3,6 a ~ to|-2,7 a ~ view|6,-1 a ~ when|-1,3 a ~ with|2,-4 a ~ would|-5,-1 about it
-7,4 about the|6,-2 about tim|3,-2 about what|2,-6 about ~ ,|-4,2 about ~ .|0,6 accept #|0,-4 accept the|-2,6 accept ~ day|-1,-3 accident .
-2,4 accord to|1,7 accord ~ @|3,2 accord ~ a|-3,-2 accord ~ its|-1,4 accus the|7,-4 act .|-3,-3 add ,|-2,3 add .|-4,-2 add ~ the|-3,-1 additional ~ .
0,-5 administration .|-1,4 advisory board|-3,-3 afford .|0,3 after it|-2,-3 after that|0,3 after ~ delay|0,-4 again .|1,4 against any|2,4 against it
-4,7 against the|-5,-4 against ~ ,|-2,6 against ~ .|3,-3 against ~ it|-1,3 against ~ order|-3,-1 agency was|3,-1 agency ~ ready|-2,-4 agre to
-6,-1 agreement with|4,-1 ahead .|3,2 ai ~ .|-1,3 all .|-3,-1 all along|4,-1 all for|3,4 all of|-1,-6 all ~ .|4,-1 all ~ it|-4,-6 alon .|-3,-2 along .
3,-1 along with|-3,-2 already ~ .|-3,1 already ~ the|-3,-1 also hav|-1,3 alternativ .|4,-1 amendment to|3,-1 amendment ~ the|1,4 among the
3,2 among thos|-1,3 an alternativ|3,2 an amendment|-3,1 an answer|3,0 an appeal|6,-2 an ear|-2,-4 an email|3,1 an end|-1,5 an eternity
-6,-3 an executiv|-2,10 an exemption|-1,-3 an hour|-3,-5 an open|0,3 an ~ mandat|-3,0 an ~ of|-6,-3 an ~ order|-1,3 an ~ run|5,2 an ~ to
5,1 an ~ version|-4,0 an ~ with|-3,1 and @|-6,-1 and a|0,4 and ask|-3,-2 and bad|4,0 and call|4,-1 and had|-6,1 and has|-2,5 and he|-4,1 and in
5,0 and its|5,-1 and mak|-5,-5 and representativ|7,-2 and said|4,-1 and saw|1,6 and say|-5,-2 and senator|3,-3 and so|5,-1 and soon|0,3 and suggest
-2,-6 and the|-4,-2 and they|3,-1 and urg|3,-3 and warn|5,-4 and would|-4,0 and ~ #|1,4 and ~ ,|6,-4 and ~ .|-7,-3 and ~ @|-3,2 and ~ a|1,-3 and ~ am
-6,-3 and ~ be|-3,1 and ~ been|-3,-1 and ~ built|3,-1 and ~ chief|3,1 and ~ has|3,0 and ~ is|4,-3 and ~ no|6,-1 and ~ on|0,3 and ~ one
-5,-1 and ~ president|0,-3 and ~ report|4,-2 and ~ should|0,3 and ~ so|4,-4 and ~ the|-2,-7 and ~ to|-4,1 and ~ was|-1,-5 and ~ would|-1,6 anger .
0,4 announc that|-3,-5 another .|-2,-6 another look|-1,3 another nam|3,-1 another year|-4,-2 another ~ .|-1,4 any ~ that|1,-3 anybody .|-3,0 anyon .
-2,4 anyon who|4,-3 appeal .|3,0 appeal that|3,0 appeal ~ was|4,3 applaud the|-1,-3 april .|4,0 april ~ .|-4,-3 are cover|-4,-2 are divid
-2,-4 are going|-2,5 are not|0,3 are oppos|-3,-6 are split|-4,2 are still|-4,1 are ~ ,|5,6 are ~ .|-2,-4 are ~ a|3,2 are ~ of|-2,-7 are ~ to
-1,4 argu against|4,-6 argu for|2,5 argu that|-1,5 argu ~ @|3,-2 argu ~ control|-2,-4 argu ~ month|3,1 argu ~ the|9,-3 around .|-1,3 around congres
-3,1 as @|-1,8 as a|-2,6 as an|-3,1 as it|2,4 as much|3,3 as the|2,3 as ~ ,|3,-11 as ~ .|-2,3 as ~ a|3,-1 as ~ amendment|-4,-6 as ~ as|-1,3 as ~ doe
-1,6 asid .|-1,7 ask @|3,2 ask a|0,-3 ask about|3,3 ask that|4,4 ask the|-1,4 ask to|0,8 ask ~ #|1,-5 ask ~ for|4,2 ask ~ it|2,-4 ask ~ thi
-3,1 ask ~ to|0,3 assessment to|-5,-2 at @|0,5 at a|1,7 at all|4,3 at every|-4,-6 at least|-4,5 at the|-3,-2 at ~ .|-2,-11 at ~ @|6,2 at ~ hear
-2,5 at ~ meet|3,3 at ~ new|-2,-4 august ,|4,4 august .|1,-3 august ~ .|-4,0 away ,|-1,8 away .|-4,-1 away ~ "|-6,5 back .|7,-3 back it|6,-1 back the
-4,1 back to|-4,-2 back ~ ,|7,4 back ~ .|4,3 back ~ order|-3,0 back ~ the|-1,8 bad .|-3,-2 bad built|1,-7 ban .|0,3 bare contain|-1,3 be a
-3,-1 be back|0,-4 be drawn|0,5 be exempt|3,2 be in|0,4 be limit|3,0 be met|0,4 be plenty|-1,-3 be reach|-4,0 be ready|3,-1 be review|0,-6 be sign
0,5 be the|-4,0 be ~ "|-9,0 be ~ .|0,-6 be ~ by|-3,0 be ~ for|-2,-3 be ~ if|5,-3 be ~ in|1,5 be ~ of|-3,-1 be ~ on|0,3 be ~ only|-3,-4 be ~ that
4,3 be ~ the|4,-3 be ~ to|-9,-1 becaus it|5,0 been ask|-4,-1 been careful|-3,3 been consult|0,8 been left|-3,-7 been les|-1,3 been lobby|-2,5 been the
-4,-8 been ~ .|-1,6 been ~ a|2,-3 been ~ for|3,-3 been ~ on|0,8 been ~ out|5,1 been ~ sinc|-9,0 been ~ to|3,0 befor ,|0,-3 befor a|-2,3 befor it
-6,-1 befor the|1,-4 befor they|0,3 befor ~ ,|-2,-5 befor ~ .|0,3 befor ~ a|3,0 befor ~ and|8,-2 behind it|5,2 behind the|5,-1 behind ~ .
0,-3 being ~ .|6,-3 believ in|-2,6 believ the|-1,-3 bell #|-1,-3 bell ~ .|-3,0 better .|0,-4 better ~ "|4,1 bill .|6,0 bill in|-4,-2 bill next
4,2 bill that|-3,-1 bill ~ and|3,2 bill ~ would|-4,-2 blast the|-3,5 blink .|-2,3 block it|-1,3 block ~ .|0,-4 book .|-3,-2 both sid|-2,-5 both way
-2,-7 both ~ ,|-2,-4 both ~ .|0,-5 bow to|0,-5 bow ~ @|3,-2 brak ~ "|3,0 brok ~ the|-3,1 broken promis|-4,-4 build a|-1,3 busines ,|2,3 busines .
2,3 busines ~ "|-3,1 but not|-1,-3 but would|-2,-3 but ~ not|-3,-4 but ~ that|-4,2 but ~ the|-1,3 but ~ to|-1,8 buy it|-1,8 buy ~ .|-3,-2 by #
1,-4 by @|5,-4 by a|-1,3 by another|-3,2 by phon|3,-3 by ~ .|0,-4 by ~ end|-1,3 by ~ government|-1,3 by ~ nam|-2,-3 by ~ that|0,-4 calendar .
-1,3 call "|1,-5 call .|3,3 call for|-4,0 call from|3,6 call it|9,2 call on|2,3 call the|3,-1 call ~ "|0,4 call ~ .|-1,6 call ~ an
4,-2 call ~ directiv|7,5 call ~ the|6,-3 cam around|3,-2 cam to|5,-1 cam ~ for|7,-1 cam ~ in|4,0 campaign for|3,0 campaign ~ such|-4,1 can afford
-5,-5 can liv|-1,-4 can see|1,-3 can ~ .|-4,-6 can ~ with|5,0 can't see|-3,-1 can't ~ a|-5,1 car .|5,5 celebrat .|-2,5 ceo @|-1,4 ceo ~ told
4,-3 chair @|-3,0 chair the|3,-2 chairwoman @|3,-1 champion the|4,-2 chanc to|6,-3 chang .|-4,1 chang ~ "|3,-1 charg .|3,-1 check ~ "|6,-2 cheer .
6,1 chief executiv|1,-3 chief of|-2,-7 chief scientist|2,-5 chief ~ @|-3,2 chief ~ of|-5,0 chief ~ officer|-1,-3 chief ~ staff|2,-3 co-founder @
3,3 cod .|-3,-4 com .|-3,-2 com back|-1,7 com down|-2,-4 com to|6,0 com ~ .|-3,-1 com ~ the|6,-1 commend the|-6,-8 comment .|-2,-3 comment on
-2,3 commissioner @|5,-2 common sens|-2,-3 compani that|-1,3 compani ~ "|-2,-4 company "|-2,-3 company was|6,0 company with|-3,0 conced that
3,-6 concern .|-1,3 concern about|-1,3 condemn the|-1,3 congres ,|3,-5 congres to|4,2 consider it|-1,4 consider the|-1,4 consult .|0,5 contend that
3,1 continu to|3,-2 control would|3,-2 control ~ protect|6,-1 corner .|-3,1 cost .|-1,3 cost liv|0,-4 cost us|6,-5 cost ~ a|0,3 could bare
-1,-5 could be|0,4 could hard|-3,4 could liv|4,4 could not|-3,-2 could ~ be|3,3 could ~ contain|3,1 could ~ hid|-2,3 could ~ say|-3,-3 could ~ the
-3,5 could ~ with|-2,-4 counsel .|0,3 counsel @|4,-1 count on|-2,-3 counter that|-1,6 court .|8,-3 court to|-5,-5 cover .|3,6 credit .|-7,5 credit for
1,-4 credit the|0,3 criticis the|0,3 criticis ~ @|-3,2 criticiz the|-2,4 customer .|-2,4 cut to|-2,3 cut ~ #|-3,0 dam .|1,-4 dat .|0,-3 dat may
-1,-3 data in|-1,-3 day "|-4,0 day ,|-4,-5 day .|0,4 day and|-6,-11 day befor|-1,3 day in|0,3 day instead|7,6 day is|-2,-3 day later|4,-1 day of
0,5 day one|-4,0 day period|0,-3 day to|5,1 day was|0,3 day would|-4,2 day ~ "|-2,5 day ~ .|0,-3 day ~ accord|0,5 day ~ and|-1,-3 day ~ any
-1,3 day ~ be|0,-3 day ~ is|1,-3 day ~ the|-2,-4 dead .|-1,3 deadlin ,|5,1 deadlin .|-3,-3 deadlin for|-2,-3 debat .|-4,0 december ,|-4,-5 decid which
-8,-7 declin to|-2,-3 declin ~ say|3,-2 defend the|3,-1 defens bill|1,4 delay "|3,0 delay .|-3,1 delay and|4,-1 delay as|-1,-3 delay ~ .
-4,-2 delay ~ would|7,-1 delight .|3,-4 deliver a|3,0 deliver to|3,0 deliver ~ the|3,0 demand that|-2,-6 deni ~ .|-1,4 deputy ~ @|5,-2 describ ~ order
-3,-1 deserv a|-3,-1 deserv to|-6,-5 determin which|-3,-4 did .|2,5 did the|-4,-6 different .|-1,-3 different not|2,3 different reason
4,-4 different ~ .|-1,3 different ~ the|5,-2 directiv "|4,1 directiv ,|4,-1 directiv to|4,0 directiv ~ "|-4,2 directiv ~ .|-2,-4 director of
4,2 director ~ @|0,5 director ~ said|2,-5 director ~ told|0,4 disappoint .|-3,0 dismiss as|4,1 dismiss the|-3,-6 divid .|4,-5 do .|0,3 do it
-4,1 do not|5,2 do thi|-4,4 do with|0,5 do ~ ,|3,4 do ~ .|-1,-5 do ~ of|-3,-1 do ~ the|-5,6 doe .|-1,-4 doe not|0,5 don't need|3,-2 don't want
-1,6 don't ~ a|4,-1 don't ~ to|-1,6 door .|3,1 door ~ the|0,6 doubt that|-1,7 down .|-4,-7 down to|1,-3 draft .|4,0 draft a|-4,0 draft and
4,-3 draft with|0,5 draft ~ a|4,-1 draft ~ order|-4,1 draft ~ the|-2,3 drawer ,|-2,3 drawer ~ "|-2,8 dropp .|1,-10 dropp its|-3,-2 due to
-1,-7 either .|-4,0 either ~ .|-5,-2 eleven ~ .|-3,-2 employe ,|1,6 employe .|-3,-1 end of|-1,3 end run|-1,3 end ~ around|2,-4 end ~ the|2,3 endors it
8,-2 endors the|4,-3 endors ~ .|3,-2 endorsement .|6,-2 enough .|-1,3 enough to|-1,-3 error rat|5,-1 every word|3,3 every ~ .|2,-3 everybody ~ .
-1,3 exact as|-1,3 exact ~ it|3,1 executiv ,|4,-2 executiv @|0,3 executiv director|-8,-2 executiv order|-2,5 executiv ~ @|-5,0 executiv ~ on
4,1 executiv ~ said|0,3 exempt .|-2,3 exemption .|-1,4 exemption for|-3,2 expect the|-5,-4 expect to|-3,4 exporter ,|0,-3 expos trad
0,-3 expos ~ secret|0,3 express disappointment|-1,-4 express no|1,7 express ~ .|-1,-4 express ~ view|-2,-3 fall .|1,3 favor a|3,0 favor of
3,0 favor on|4,0 favor the|3,0 favor ~ april|3,0 favor ~ order|1,-3 favor ~ the|1,-4 fear .|-2,6 fear that|-1,6 fear the|2,4 february #
0,3 february ~ ,|-3,-4 february ~ .|8,-2 federal rul|1,-6 federal ~ .|-1,3 feel exact|-1,3 feel ~ as|3,0 few ~ .|2,-3 field .|5,-4 field ~ "
4,-5 fight it|-1,4 fight the|-3,-5 figur .|1,-3 fil .|4,-1 fil as|3,1 fil suit|-1,3 fil the|0,4 fil ~ "|-2,-5 fil ~ .|3,1 fil ~ on|5,1 fin .
-3,-3 final ~ .|-1,-3 find the|-3,-2 finish with|-3,-2 finish ~ it|-5,3 firm and|5,-1 firm in|8,-2 firm ~ the|0,-3 first ,|-8,-2 first .
3,-2 first draft|3,0 first tim|0,5 first to|-3,-3 first ~ "|-2,-5 first ~ .|0,-3 first ~ the|0,5 float #|0,5 float ~ day|-3,-2 follow the|4,-2 for "
-3,7 for #|5,-1 for .|-6,1 for @|-4,4 for a|1,5 for an|10,-2 for it|4,-1 for listen|-1,4 for one|3,4 for ten|6,0 for the|-5,-1 for their|-4,1 for them
9,-4 for thi|0,3 for washington|-3,7 for week|3,-1 for year|2,-4 for ~ "|-4,0 for ~ ,|-5,-4 for ~ @|3,-1 for ~ a|3,0 for ~ an|-3,2 for ~ ceremony
-2,3 for ~ day|-4,-2 for ~ delay|2,3 for ~ different|1,3 for ~ directiv|-2,6 for ~ exemption|3,1 for ~ full|-1,4 for ~ hour|-3,0 for ~ it
1,-5 for ~ meet|0,-3 for ~ on|11,-1 for ~ order|-4,-1 for ~ that|1,4 for ~ the|-1,5 for ~ with|6,-2 for ~ year|-6,0 form .|-1,6 form ~ "|0,3 form ~ a
5,2 former @|3,0 forty ~ is|-3,-4 forward to|-1,-3 forward ~ work|-2,4 fought it|-2,5 fought the|-3,-4 found that|-2,-4 found ~ #|0,-3 founder ,
1,-3 founder @|3,1 four ~ "|0,-3 friday .|-2,-8 friday that|-3,-1 from #|-4,-2 from a|3,1 from day|6,-2 from it|2,4 from the|-2,-4 from ~ .
-1,-3 front of|5,0 further and|-1,-3 gav evidenc|5,-1 gav it|-1,-4 gav no|-2,6 gav the|-2,4 gav up|-3,-1 gav ~ .|0,3 general counsel
0,4 general secretary|-1,5 general to|0,4 general ~ ,|-1,-4 get a|-4,-2 get ~ ,|4,-2 get ~ with|-2,4 gift to|0,3 giv @|-4,-3 giv it|-4,0 go .
7,-1 go further|-3,1 go ~ to|-1,-3 goal of|-1,-3 goal ~ the|-6,0 going to|3,0 gon further|8,-1 gon ~ .|2,-3 gon ~ and|-1,5 good .|-3,2 good ~ "
2,-3 got a|-1,-4 got hurt|-2,7 got to|-2,-4 got ~ .|-1,-4 got ~ an|0,-3 government .|-3,0 grant .|0,6 greet the|2,-5 guess .|-4,-4 had "|-1,7 had .
-3,-2 had already|3,0 had argu|-5,-1 had ask|-4,-2 had been|0,3 had call|4,-2 had campaign|-3,-2 had chang|-3,-2 had finish|-4,1 had its
7,-3 had lobbi|-2,8 had lost|-3,0 had never|-5,-4 had not|-3,4 had offer|0,-3 had press|0,5 had propos|3,1 had push|-1,3 had put|-3,-1 had spent
4,-2 had stak|-3,-5 had the|-3,-1 had to|4,4 had warn|6,-2 had ~ ,|5,-3 had ~ .|2,-6 had ~ @|-1,5 had ~ a|-2,3 had ~ been|8,1 had ~ for|6,0 had ~ it
0,8 had ~ left|-5,-5 had ~ mad|0,4 had ~ that|-2,7 had ~ the|-3,2 had ~ to|2,-3 had ~ up|-4,-1 had ~ us|-1,-3 had ~ with|5,-1 hail the|4,3 half .
2,-4 half a|-4,-3 hand .|-1,5 hand of|-1,3 hand over|-3,-2 hand the|-2,5 hand ~ its|0,4 happy .|-3,3 has "|-2,5 has ask|-1,4 has call|3,0 has campaign
4,1 has com|-2,-3 has don|0,5 has float|-6,-3 has had|3,2 has introduc|-5,-3 has kept|7,-2 has mad|-3,5 has never|-2,-6 has not|1,-4 has offer
0,3 has plac|-1,3 has propos|4,-1 has public|-4,-5 has said|2,-4 has sinc|-1,6 has the|0,3 has threaten|0,3 has thrown|2,3 has urg|-1,3 has vow
-4,1 has yet|0,5 has ~ #|-2,-4 has ~ @|-4,2 has ~ a|-3,-1 has ~ an|0,-4 has ~ endors|-6,-3 has ~ its|3,0 has ~ mor|-5,2 has ~ objection|-3,4 has ~ on
-4,1 has ~ out|-4,0 has ~ said|7,1 has ~ silent|1,-6 has ~ that|9,5 has ~ the|-2,5 has ~ to|4,-1 has ~ up|0,3 hasn't ~ .|3,0 hav been|3,2 hav com
0,3 hav criticis|7,-3 hav gon|-4,5 hav it|3,1 hav mad|-3,-4 hav no|-3,5 hav non|-2,-3 hav not|0,3 hav preferr|4,-1 hav put|0,-6 hav said|5,-1 hav sign
-2,-3 hav the|-3,-1 hav to|-7,2 hav ~ ,|-2,8 hav ~ .|5,-3 hav ~ ask|-2,5 hav ~ com|3,-1 hav ~ for|3,-3 hav ~ it|-3,-7 hav ~ les|2,4 hav ~ of
3,0 hav ~ out|-1,-8 hav ~ the|3,0 hav ~ their|4,-1 hav ~ thi|3,-6 hav ~ to|-1,3 hav ~ us|-3,-3 hav ~ which|-1,3 he call|-3,-2 he can|-1,4 he has
-1,5 he look|0,-5 he said|2,-3 he would|-3,1 he ~ "|-3,0 he ~ .|0,5 he ~ at|-3,-3 he ~ in|4,-2 he ~ introduc|5,-1 he ~ support|-6,-5 he ~ that
3,0 he ~ the|0,-5 head the|-1,6 headquarter thi|-1,6 headquarter ~ morn|-1,-5 hear ,|1,-4 hear ~ @|-4,0 heard the|6,-1 hearing .|0,4 her @
-2,9 her not|-3,-1 her own|-4,2 her ~ .|3,-3 her ~ on|7,3 her ~ to|0,4 hid her|-2,-3 hid its|3,-1 hid ~ relief|4,0 higher match|3,0 him .|6,-1 him not
6,-1 him ~ to|-1,3 his view|4,-1 his word|1,-7 his ~ .|0,3 his ~ and|0,4 his ~ at|7,-2 his ~ on|-4,0 his ~ to|-1,-3 hold an|1,5 hour .|-1,-4 hous .
1,-3 hous ~ ,|-1,3 hous ~ committe|-1,-3 how much|-2,-3 how the|0,3 however ,|-1,-4 hurt an|-1,-4 hurt ~ explanation|-3,3 i can't|-5,-6 i hav
3,-1 i read|2,-5 i was|3,-2 i would|-3,-2 i ~ ,|7,-2 i ~ it|1,-3 idea ,|-1,4 idea .|-1,-3 idea in|3,-1 if she|4,0 if ~ had|-3,1 if ~ order
-1,-3 immediate clear|1,-6 in #|-1,4 in ,|-6,-5 in .|3,-5 in an|-4,-2 in april|6,0 in baltimor|0,5 in comment|-5,7 in court|-4,0 in december
6,-3 in favor|0,-3 in february|-1,-3 in front|4,3 in half|-1,3 in her|-2,5 in his|5,-3 in it|0,8 in its|-1,-6 in january|-3,-4 in march|3,-4 in may
0,3 in my|-4,4 in november|-6,-2 in october|1,-6 in privat|-5,6 in public|-2,4 in search|7,-2 in support|3,-1 in tampa|-3,-2 in the|-5,4 in thi
1,5 in ~ "|-3,2 in ~ ,|0,-8 in ~ .|3,-3 in ~ @|2,-6 in ~ and|3,-2 in ~ as|-2,3 in ~ busines|-2,3 in ~ by|-2,3 in ~ drawer|-2,-3 in ~ email
4,-1 in ~ favor|0,4 in ~ for|3,-2 in ~ interview|6,-2 in ~ it|3,-3 in ~ joint|4,-3 in ~ last|-1,3 in ~ memo|3,1 in ~ of|-3,-1 in ~ spr
3,-1 in ~ statement|-3,1 in ~ that|2,-3 in ~ to|-2,-5 in ~ town|-1,4 in ~ view|-2,-3 indispensabl .|-2,3 industry .|1,-6 inspector .
-2,3 inspector general|-3,1 instead .|0,5 instead ~ #|4,-4 interview .|-5,-4 into ~ .|-4,-1 introduc ~ bill|-1,-4 is "|-6,-5 is ,|0,-4 is .|5,1 is @
-1,3 is against|-1,3 is another|1,4 is being|3,-2 is fin|5,-2 is for|5,-7 is in|-4,-1 is keep|1,-3 is need|2,3 is no|9,-4 is noth|-3,0 is now
3,-3 is of|4,2 is report|8,-2 is right|-1,3 is said|-1,6 is sign|1,-3 is sold|-3,-3 is that|-5,-6 is the|-5,-8 is to|-1,-4 is unclear|-3,0 is what
-7,-8 is ~ "|-2,-5 is ~ ,|-1,-3 is ~ :|0,-3 is ~ a|-1,-4 is ~ an|-4,4 is ~ at|0,3 is ~ eternity|-1,-3 is ~ for|4,-2 is ~ it|-3,1 is ~ month
-3,5 is ~ on|1,-3 is ~ than|2,4 is ~ that|5,-3 is ~ the|4,-4 is ~ to|-1,-7 isn't .|-5,8 isn't ~ .|-4,-4 issu a|-3,3 it "|-3,2 it #|-2,-5 it ,|0,6 it a
1,5 it an|6,2 it as|3,-5 it back|1,-3 it can|0,-3 it com|4,-2 it could|-1,-3 it describ|-2,-4 it different|-2,3 it doe|-4,1 it down|0,-4 it for
-1,7 it from|-1,-4 it had|-5,-1 it has|-2,-7 it in|5,-2 it into|-2,-3 it on|-4,0 it said|2,-4 it strengthen|0,-4 it that|-1,-3 it thi|3,-3 it to
6,-1 it tomorrow|5,-4 it until|-2,3 it up|-3,0 it want|-1,3 it was|2,4 it will|-3,3 it would|-2,-4 it ~ "|-4,-5 it ~ #|0,-3 it ~ ,|-1,-5 it ~ .
4,2 it ~ a|4,-1 it ~ accept|-1,5 it ~ an|3,-1 it ~ and|11,-1 it ~ be|0,5 it ~ been|6,-3 it ~ comp|-3,6 it ~ every|-2,4 it ~ for|-4,2 it ~ hav
-1,9 it ~ in|-5,-2 it ~ its|2,3 it ~ known|0,-4 it ~ liv|-6,1 it ~ no|-1,4 it ~ not|-3,-2 it ~ one|3,-2 it ~ say|-3,0 it ~ support|4,-2 it ~ the
-4,2 it ~ to|3,0 it ~ us|-2,-4 it ~ way|1,4 it' a|3,3 its chief|-1,-3 its deputy|6,4 its director|5,-1 its endorsement|-1,-4 its error
0,-4 its founder|1,3 its general|8,-2 its nam|-4,2 its objection|4,0 its own|-1,-3 its rival|0,3 its secretary|-6,8 its support|4,2 its ~ .
7,-3 its ~ and|3,1 its ~ behind|0,7 its ~ executiv|3,-3 its ~ from|7,-6 its ~ in|0,-3 its ~ of|-1,-3 its ~ rat|4,-4 its ~ to|-3,-3 its ~ with
3,-4 itself .|-3,-4 january .|2,-3 january that|3,-3 january ~ ,|-1,3 january ~ to|3,-3 job .|-1,5 job ~ "|2,-3 join the|2,-4 joint letter
-1,-3 july #|-3,-1 jun #|-1,3 jun ~ ,|-1,-7 jun ~ .|-1,3 jun ~ that|3,-2 keep a|-3,-1 kept ~ .|-1,3 kill ~ .|-3,-1 know ,|2,-3 know ~ the
3,-1 known ~ he|-3,-1 last friday|2,5 last summer|-3,-3 last week|-3,-4 last year|-3,-1 last ~ .|4,-2 last ~ and|-2,-7 last ~ to|-5,-6 later .
3,-4 law .|-4,1 lawsuit .|0,4 leader @|1,-4 learn ~ the|-1,-3 leav the|-1,4 led a|-1,5 led the|-4,8 les ~ .|-3,-7 les ~ :|-1,7 let down|3,2 let it
3,-1 let me|1,6 let ~ .|2,3 let ~ be|0,-4 letter dat|3,3 letter of|3,-2 letter on|-2,-3 letter that|-1,3 letter to|3,0 letter ~ ask|-3,2 letter ~ it
4,0 letter ~ support|4,-1 level the|3,0 level ~ play|-2,5 lik ,|-8,2 lik a|3,3 lik it|4,-1 lik ~ one|-1,3 liken the|0,4 limit to|-6,-1 lin .
4,4 lin up|-3,1 list .|3,-3 listen .|3,-1 listen to|-6,2 littl ~ for|-10,0 liv with|-1,3 liv ~ a|-1,-4 liv ~ it|-6,-5 liv ~ the|-1,3 lobbi against
6,4 lobbi for|3,0 lobbi ~ the|-5,-2 long as|7,1 long ~ .|1,-4 longer ,|-1,4 longer runway|1,5 longer ~ .|-2,-6 look .|3,-4 look at|1,3 look for
-3,-4 look forward|-1,-5 look ~ .|-1,5 look ~ a|-3,-4 look ~ to|4,1 los a|2,-3 lost a|-2,3 lost ~ .|-2,-4 lukewarm :|0,3 lunch on|0,3 lunch ~ #
0,3 mad .|7,-6 mad it|-2,-3 mad on|7,-4 mad the|0,5 maintain that|2,3 mak it|3,-3 mak no|4,-4 mak the|3,-2 mandatory .|-4,-1 march #|-2,4 march ,
1,-4 march .|-1,-3 march that|-4,4 march ~ "|0,3 march ~ .|-1,-3 march ~ it|-3,3 market .|-1,-5 matter .|-1,-3 matter to|-3,-3 matter ~ the
-1,-4 may #|-4,-4 may .|-3,3 may ~ .|0,3 mayor @|3,-4 me .|-2,6 me in|-2,-3 me on|1,-3 me that|-1,-5 me ~ the|1,-3 mean to|-3,-2 meant and
-3,-2 meant ~ bad|-2,3 measur .|-3,0 meet ,|-4,-5 meet .|-4,-2 meet on|1,-3 member .|-1,3 member are|-5,-7 member ~ the|0,3 member ~ washington
-2,3 memo ,|4,1 memo .|0,5 memo dat|3,0 memo in|1,3 memo ~ jun|-3,1 met ~ @|3,0 met ~ a|-3,1 million .|-1,-4 mind .|-6,-2 minister @|-1,-4 mistak .
-6,-1 model ,|4,-1 model ~ .|-3,2 monday .|-1,-4 monday that|1,-4 monday ~ the|-2,4 money .|-2,3 money for|-1,3 month as|-3,-2 month of
0,-3 month that|3,0 month to|0,3 month ~ "|-3,1 mor than|-2,3 mor tim|1,4 mor ~ ,|1,-8 mor ~ .|1,5 most .|-2,-4 most to|-2,-3 most ~ .
-2,-4 most ~ los|-1,-4 most ~ the|-2,5 mov its|3,1 mr @|0,-4 ms .|0,-4 ms ~ @|5,-3 much .|4,-1 much of|-3,3 much the|-3,3 much ~ sam|-5,0 my ~ .
4,-1 nam .|4,-1 nam to|-1,4 nam ~ "|3,0 nam ~ an|3,-2 need to|-1,-3 need ~ ,|-1,-3 neither support|-4,-5 neither ~ nor|-3,-5 neutral .|0,4 never been
0,3 never met|0,-3 never object|-1,-4 never oppos|-1,3 never want|-2,3 never warm|2,-5 never ~ .|-1,4 never ~ it|-3,3 never ~ the|-1,-3 new .
5,0 new cam|1,-4 new dat|-4,-1 new text|0,4 new ~ ,|0,-3 next to|-2,-4 next week|-3,0 next ~ ,|-1,-4 next ~ .|-3,-1 next ~ that|-2,-3 night ,
0,-3 night .|0,-3 nin @|-3,6 nin ~ .|-3,-3 nineteen .|-4,6 no .|-7,-4 no objection|-4,-2 no position|1,-4 no problem|-1,-4 no view|-4,2 no ~ .
4,0 no ~ at|-5,4 no ~ for|1,-3 no ~ in|-4,-4 no ~ on|0,-4 no ~ to|5,-3 no ~ with|1,-3 nobody had|3,0 nobody has|6,-2 nobody should|-3,-3 nobody ~ the
3,2 nomine until|-4,0 non .|-3,5 non of|-1,-3 nor oppos|-3,-4 nor ~ the|-1,3 not #|-9,12 not .|-1,-3 not ask|1,-3 not be|-2,3 not been|-2,-4 not com
-1,-3 not endors|-1,-4 not giv|3,0 not going|4,-4 not hid|-1,-3 not immediate|-6,-2 not in|2,5 not on|-4,1 not oppos|-4,-1 not said|-5,-3 not say
8,0 not see|-3,0 not sign|7,-3 not so|-1,6 not support|6,-3 not that|-5,1 not the|6,3 not to|9,-2 not ~ ,|-7,-2 not ~ .|-4,-8 not ~ a
-1,-3 not ~ clear|1,4 not ~ for|-5,3 not ~ it|-3,3 not ~ its|-3,4 not ~ on|-5,6 not ~ sign|-3,3 not ~ that|-6,-4 not ~ the|-3,1 not ~ to|3,-4 not ~ up
-3,-3 not ~ when|-3,-4 not ~ whether|3,2 not ~ why|4,-2 noth ,|-2,3 noth in|3,-1 noth ~ "|3,-4 noth ~ the|1,5 notic .|4,0 notic ~ .|-5,0 november .
-5,-3 now .|3,0 now want|5,-2 now ~ it|3,2 number ~ "|-3,7 object .|0,4 object that|-1,8 object to|-1,8 object ~ the|-4,-4 objection .
3,-2 objection in|-4,4 objection to|4,-1 objection ~ a|-3,1 objection ~ the|1,-4 october #|-4,1 october .|-4,-1 october ~ and|2,4 of @|-3,-1 of an
7,-2 of being|-3,0 of delay|-4,-1 of his|4,6 of its|1,-3 of our|-2,3 of staff|4,0 of support|-3,4 of that|-3,-1 of their|-3,4 of them|-3,1 of thi
0,-5 of two|2,-4 of ~ "|2,-3 of ~ #|-3,-1 of ~ :|-6,-1 of ~ @|1,-3 of ~ and|0,3 of ~ by|1,-4 of ~ delay|1,3 of ~ in|-3,-5 of ~ is|-3,-1 of ~ kind
-3,-4 of ~ mind|-1,-3 of ~ model|-1,-3 of ~ sit|0,-4 of ~ the|3,0 of ~ to|2,-6 off .|4,-1 off the|0,-3 offer its|8,2 offer the|6,-2 offer to
0,-3 offer ~ own|-3,1 officer @|1,-3 ohio ,|-3,0 on #|-3,6 on a|-3,-5 on ai|-4,3 on an|-3,-2 on both|-1,-3 on friday|1,-4 on his|7,6 on it
-3,-3 on its|3,2 on january|-3,1 on march|0,-5 on monday|3,-2 on october|5,-1 on our|0,4 on softwar|-6,-3 on sunday|4,-1 on thi|-6,-1 on tuesday
-5,-1 on which|5,3 on ~ ,|-5,-1 on ~ .|7,1 on ~ and|-1,-3 on ~ april|0,3 on ~ december|-3,-3 on ~ eve|1,-3 on ~ for|-2,-3 on ~ grant|0,3 on ~ ground
-2,-3 on ~ in|6,-1 on ~ memo|1,-4 on ~ night|0,3 on ~ nomine|-3,2 on ~ other|3,-2 on ~ own|-2,-3 on ~ plan|6,-1 on ~ president|-4,-3 on ~ sam
6,-1 on ~ sid|-1,4 on ~ south|0,-4 on ~ that|3,2 on ~ to|-3,0 on ~ way|7,-1 one ,|-5,4 one .|-2,10 one mor|2,-6 one of|-1,-4 one ~ "|0,5 one ~ ,
-6,-4 one ~ .|6,-5 one ~ and|4,0 one ~ the|-9,-2 only @|1,-5 only that|6,-2 only thing|-3,-1 only ~ he|4,-2 only ~ it|-5,5 oppos the|-3,-1 oppos ~ .
-1,4 oppos ~ directiv|8,-2 opposit view|0,4 opposition ,|-1,6 opposition .|-3,-4 optional .|-1,-3 or without|-1,-4 order ,|3,-2 order .|0,-4 order a
1,-5 order and|0,3 order from|0,-4 order had|2,3 order in|-5,-2 order is|-5,-1 order on|4,-2 order sign|4,0 order sinc|-3,-3 order that|-5,3 order ~ "
-1,3 order ~ ,|-2,5 order ~ .|5,-2 order ~ a|-4,-1 order ~ be|-3,-3 order ~ federal|6,-2 order ~ the|-2,3 order ~ to|-3,-1 order ~ well|0,-7 other ~ .
3,2 our customer|0,5 our member|-3,-1 our ~ ,|-2,-4 our ~ .|-4,2 our ~ to|-5,2 out .|3,0 out a|5,-2 out by|-1,-3 out in|-8,-4 out of|-5,-2 out ~ it
0,-3 out ~ the|3,1 outright .|-1,3 outsid the|-3,2 over .|2,-5 over a|-3,2 over it|6,-2 over the|3,0 over to|-5,-2 over ~ .|5,0 over ~ the
3,-2 overdu .|6,-6 own .|-4,5 own ~ .|-3,-3 own ~ in|0,3 pag .|0,-4 panel ~ the|-1,3 paperwork .|-2,-4 park ~ .|6,0 part company|5,-1 part way
10,-1 part ~ with|1,3 patienc .|-4,0 patient .|0,6 pay for|-1,5 peopl who|-2,3 period to|-5,1 phon .|-3,-3 pick the|0,8 picket the|0,3 plac a
0,3 plac ~ hold|1,-6 plan .|-5,-4 plan to|-2,-5 plan ~ @|-3,-1 plan ~ introduc|2,-3 plan ~ the|-3,1 plann to|-3,5 plant .|0,3 play ~ .|4,0 plead with
7,-2 pledg to|6,2 plenty .|6,0 policy ,|-2,-5 port .|-1,5 position ,|-2,-8 position .|-4,-4 position on|-1,-4 postpon ~ sign|8,-6 postponement .
5,-1 prais it|-1,-3 prais the|-1,5 prefer a|-5,-8 pres secretary|-4,-5 pres ~ @|0,-3 pres ~ that|-2,4 president .|3,0 president a|2,-3 president for
-3,0 president has|-1,4 president that|9,1 president to|4,0 president ~ "|-2,8 president ~ ,|-4,-3 president ~ sign|6,-2 president ~ to
0,-3 president ~ told|-1,-3 president' ~ .|3,6 press for|6,-3 press the|-1,6 press ~ #|3,6 prevail .|4,-1 pric for|-1,3 problem .|3,0 problem with
3,-2 problem ~ "|3,-1 proclamation ~ be|-1,3 professor @|-1,3 professor ~ of|-6,3 program .|-2,7 promis ,|0,-3 promis .|-2,-3 promis a|0,7 propos #
3,-2 protect job|3,-2 protect ~ .|4,-4 provid that|-3,-4 public .|0,3 public that|-1,-4 publish a|1,-4 publish its|-3,3 punish thos|-3,3 punish ~ who
-7,4 push back|10,-3 push for|3,1 push ~ a|4,-3 push ~ it|1,-4 push ~ the|3,-2 put a|-4,-2 put it|3,-6 put the|3,0 put their|4,-1 put ~ nam
-4,3 quarrel with|-3,5 quarrel ~ the|-1,-4 question to|-1,4 question whether|1,3 quick to|2,-3 quiet .|-1,7 rais concern|-1,4 rais objection
0,3 rais ~ about|-3,1 ral in|3,-1 ral outsid|3,0 rather hav|-1,-3 reach .|-2,-4 read .|-4,-2 read a|-7,-4 read the|3,4 read ~ ,|3,1 read ~ model
-6,-2 ready .|-3,-4 reason .|2,3 reason :|2,3 reason to|-1,6 recommend that|-1,-4 referr question|-1,-4 referr ~ to|-7,2 refus to|2,5 regard the
4,-1 regard ~ fil|4,-1 register .|-3,-5 regret that|-2,-4 regret the|4,1 regulator .|-1,3 releas ,|8,-4 relief .|-4,6 remain to|-3,-1 remain ~ .
-4,6 remain ~ be|4,3 rep .|0,7 rep ~ @|-5,-6 report .|-2,-5 report the|1,5 report to|-2,5 report ~ be|4,2 report ~ hav|-3,-4 reporter .
-1,-4 reporter aboard|-1,5 reporter on|4,2 reporter that|-1,-4 reporter ~ air|-3,4 reporter ~ the|-1,-4 represent the|1,-3 republican ,
1,4 republican from|-3,5 requirement .|-1,4 review "|6,-1 review ,|-3,-3 review .|-4,-6 review the|-4,-1 revis text|-3,0 right to|3,-3 right ~ .
-1,3 rival abroad|-2,-5 rol .|-3,1 room ,|4,0 rul and|-1,-4 rul for|3,1 rul in|-3,-3 rul is|-3,0 rul on|-3,0 rul that|-2,4 rul was|3,2 rul would
-2,3 rul ~ "|4,-4 rul ~ a|3,-2 rul ~ and|4,0 rul ~ let|-2,-3 rul ~ the|-1,3 run around|-2,-7 run the|-2,-3 run ~ #|-1,3 run ~ congres|1,3 safety .
-4,0 said ,|-2,-5 said .|5,2 said @|-4,3 said a|-4,1 said at|0,-8 said last|-5,-1 said noth|6,-2 said she|3,4 said to|-3,1 said ~ "|-3,-3 said ~ ,
2,4 said ~ .|-3,-2 said ~ a|-1,5 said ~ at|-1,4 said ~ be|-7,-3 said ~ company|0,-3 said ~ could|6,0 said ~ day|-3,0 said ~ deferral
-3,0 said ~ department|-2,-3 said ~ had|3,5 said ~ hav|-3,2 said ~ he|6,-1 said ~ is|-2,-5 said ~ it|4,-2 said ~ of|2,3 said ~ rul|3,-4 said ~ the
3,-1 said ~ wednesday|0,-3 said ~ week|-3,-8 said ~ wer|7,6 said ~ would|-1,-3 sal .|-2,4 sam .|-2,-5 saturday .|3,-5 sav ~ .|-3,-2 sav ~ a
-1,-3 say ,|-5,7 say .|3,1 say @|3,-1 say he|-3,-2 say in|4,-3 say it|-2,-3 say only|10,3 say that|3,-1 say the|-3,1 say what|-2,-5 say whether
3,-1 say ~ ,|-2,5 say ~ .|-2,-3 say ~ @|-4,-3 say ~ can|-1,3 say ~ had|-2,-4 say ~ she|-4,-5 say ~ that|3,1 say ~ will|-1,-3 schedul for|0,-3 school .
-1,-3 scientist ~ @|-2,-3 scop .|-2,4 search of|-2,4 search ~ a|7,-3 seat belt|-1,4 secret .|-5,-4 secretary @|-4,2 secretary ~ @|4,0 section #
0,3 section ~ .|4,-2 security ~ ,|-1,-3 see ,|-4,3 see it|2,-3 see my|-4,3 see no|-5,2 see the|-1,-3 see ~ "|-3,0 see ~ different|-3,3 see ~ in
0,-3 see ~ it|2,-4 see ~ strengthen|3,-2 see ~ the|-2,-3 sell it|-3,5 sell the|-2,-4 sell ~ to|-6,2 senator @|-1,4 senator ~ ,|0,-4 senator ~ has
6,-1 sent ~ a|-2,-3 september .|-1,6 set asid|-1,9 set ~ .|-1,3 seven ~ ,|-1,3 seven-day ~ .|-3,-3 shar its|-3,-3 shar the|-4,10 shar ~ concern
3,0 she describ|3,-8 she had|-3,6 she has|0,3 she said|0,-3 she told|3,0 she was|3,-1 she will|-1,-4 she wrot|-3,4 she ~ "|1,-4 she ~ ,|-4,-2 she ~ .
-4,-3 she ~ in|4,1 she ~ it|3,1 she ~ me|-1,-3 she ~ that|-3,1 she ~ to|3,1 she ~ us|-1,-3 shelv .|-5,-7 short of|2,-5 shorter than|1,7 should be
-4,-1 should hav|-6,2 should ~ it|-1,-5 should ~ the|-1,4 should ~ their|0,-3 show that|-3,-4 shrugg .|0,-11 sid .|2,4 sid of|5,2 sid with
5,7 sid ~ the|-4,-2 sign "|3,-2 sign ,|4,3 sign .|-3,-1 sign an|1,-8 sign it|4,1 sign on|0,-6 sign the|1,3 sign ~ .|4,-1 sign ~ and
-2,-3 sign ~ executiv|-4,0 sign ~ in|-7,-4 sign ~ order|6,-1 signatur for|-2,-3 silent .|3,2 similar ~ in|-1,-4 sinc #|-1,-3 sinc a|3,-2 sinc last
0,-4 sinc the|-2,3 sinc ~ ,|1,-7 sinc ~ .|-1,-3 sinc ~ accident|-1,-3 sit .|-2,5 six week|-2,-4 six ~ befor|2,3 six ~ to|0,4 sixty day|3,-1 small pric
0,3 small town|4,-1 small ~ for|-4,2 so .|5,2 so ~ .|-3,1 so ~ that|-3,-2 so ~ the|2,4 softwar .|3,-1 softwar ~ "|-2,-3 softwar ~ the|-3,3 som of
3,2 somebody ~ to|4,-1 soon .|-2,4 sorry to|-2,4 sorry ~ see|-7,-5 sound lik|3,0 spend bill|-3,1 spent ~ year|-3,-3 split .|-2,-5 split :
-3,-2 split ~ the|-1,3 spok with|-1,3 spok ~ @|-2,-4 spokesman ,|-2,-3 spokesman @|0,-3 spokesman ~ @|-1,-3 spokesman ~ said|-1,-3 spokeswoman ,
-2,3 spokeswoman ~ said|-3,-3 spr .|-3,-1 squeak .|-1,7 staff ,|-1,-3 staff @|2,5 staff that|-4,-3 stand .|5,-1 stand to|4,-2 stand ~ the|9,0 start .
0,6 stat ,|-5,-3 stat .|-3,5 stat already|-3,3 stat ~ do|-3,-1 stat ~ the|-1,-3 statement .|4,2 statement that|3,2 statement ~ the|6,-4 statut .
-2,-4 stay ~ of|-3,-2 still ~ it|2,-3 still ~ the|0,3 stood up|3,-2 stood ~ the|-3,-2 stood ~ to|-5,2 stop ~ .|-3,-4 strengthen .|-1,3 strong ~ the
-2,-5 struck a|-1,-3 struck ~ different|6,3 such a|3,0 such an|3,0 such ~ order|0,-4 suit .|3,1 suit on|0,6 summer .|-4,-2 sunday .|-3,1 sunday ~ she
-4,-1 support "|-4,4 support .|4,-1 support a|-4,5 support behind|5,-1 support in|-1,-3 support nor|4,-2 support of|6,0 support the|6,-1 support ~ .
-1,-3 support ~ oppos|3,0 support ~ order|7,0 supportiv .|-4,-4 suppos to|-2,7 surfac in|-3,-3 surviv .|2,5 suspension .|-2,3 system ,|-2,-3 system .
-3,-1 tak no|5,3 tak ~ opposit|-3,-2 tak ~ position|-3,-2 taken a|0,3 taken no|-3,1 taken ~ .|-2,4 tax on|3,0 technology ~ ,|-4,-5 telephon call
1,-3 tell the|-3,-2 tell us|-3,-1 tell ~ .|0,-3 tell ~ @|-1,11 ten .|-3,5 ten day|4,3 ten ~ ,|5,-5 test .|-1,3 test a|-3,-2 test every|-2,3 test would
3,-1 testifi in|4,-4 text .|-2,4 text had|6,-2 text to|2,-4 text ~ be|-1,-3 text ~ the|-3,-1 than #|4,-3 than a|-5,0 than our|0,5 than the
3,-2 than ~ ,|4,0 than ~ @|-1,-5 than ~ day|-4,1 than ~ it|4,-1 thank @|4,-1 thank ~ president|4,-2 that "|-5,-2 that #|-2,-3 that .|4,-4 that @
4,2 that a|3,0 that an|-1,5 that any|-3,-1 that are|6,-2 that certification|0,-5 that congres|3,-2 that control|3,0 that disclosur|4,-2 that every
2,-5 that he|-3,-4 that her|-5,-4 that his|-3,0 that is|-1,5 that its|4,1 that no|3,3 that nobody|-4,-2 that run|-3,0 that they|0,3 that track
1,-3 that voluntary|-1,-4 that was|4,2 that ~ #|-1,-6 that ~ ,|-7,-10 that ~ .|-4,-5 that ~ @|3,1 that ~ a|-5,-2 that ~ agency|-3,-5 that ~ all
8,-4 that ~ are|5,-3 that ~ ask|4,0 that ~ be|0,-3 that ~ been|-2,-3 that ~ company|3,-2 that ~ cost|3,-6 that ~ could|-1,3 that ~ day
3,0 that ~ deliver|-1,-5 that ~ directiv|-1,5 that ~ draft|2,-4 that ~ had|-4,4 that ~ has|5,-7 that ~ hav|1,3 that ~ in|0,-4 that ~ is
-1,6 that ~ number|-1,5 that ~ of|-9,2 that ~ order|3,0 that ~ requirement|0,3 that ~ rul|-6,0 that ~ such|2,4 that ~ test|0,4 that ~ text
-2,8 that ~ the|-3,3 that ~ to|0,4 that ~ week|1,-8 that ~ wer|5,1 that ~ will|-1,6 that ~ would|1,-3 the #|-7,-4 the @|-1,-3 the accident
3,1 the administration|-2,5 the big|3,-3 the bill|4,-2 the board|1,-5 the burden|3,-1 the bureau|-1,-3 the calendar|-6,-2 the call|3,-2 the cas
-7,-1 the ceremony|4,-3 the chang|-3,-1 the clock|0,-5 the committe|2,3 the compani|-8,-6 the company|6,0 the cost|-1,3 the council|4,0 the county
3,1 the court|4,0 the day|3,-4 the deadlin|-2,-3 the debat|-1,6 the definition|4,6 the delay|4,-2 the department|6,1 the directiv|4,-1 the door
1,3 the draft|4,0 the famili|-3,6 the fee|1,4 the fil|-3,-2 the final|3,-4 the fir|-3,-3 the firm|4,-1 the first|-3,2 the gat|-4,2 the goal
-3,-9 the group|-1,5 the hand|4,-1 the hear|0,3 the hous|-3,3 the idea|3,1 the industry|3,-1 the inspector|-5,-1 the job|-1,-4 the largest
-3,-4 the law|10,-2 the least|-3,-5 the machin|5,4 the market|-4,-3 the matter|1,-5 the mayor|-3,-1 the meet|5,-1 the memo|1,3 the memorandum
-2,-4 the middl|0,-3 the model|-5,5 the money|1,6 the mov|-5,-1 the network|9,-3 the new|4,-3 the newspaper|3,-6 the notic|-5,0 the number
3,-2 the only|5,1 the opposit|8,3 the order|4,3 the order'|-3,-1 the other|5,-4 the paperwork|3,-2 the paus|-1,7 the peopl|4,1 the period
-1,4 the plann|0,5 the plant|3,0 the play|3,-3 the port|3,5 the postponement|1,5 the president|3,4 the proclamation|-3,1 the program
-2,4 the requirement|6,-3 the right|-2,-3 the road|-1,4 the room|4,5 the rul|3,5 the sam|-1,-4 the schem|-1,5 the section|6,-1 the sky|-3,2 the spr
-4,-3 the staff|-4,3 the stat|0,4 the suspension|9,0 the test|-1,4 the text|4,4 the thing|-1,-3 the threshold|-4,4 the tim|-1,-3 the timelin
0,-3 the town|3,-1 the trad|-3,-5 the two|-1,4 the way|-1,4 the whit|-2,4 the window|4,0 the withdrawal|-4,0 the work|7,-3 the worst|4,2 the ~ "
0,6 the ~ :|3,-3 the ~ @|3,3 the ~ a|2,6 the ~ after|-1,-6 the ~ alon|-2,5 the ~ already|4,-3 the ~ and|4,1 the ~ as|-3,-1 the ~ at|-5,-2 the ~ back
4,4 the ~ be|3,-1 the ~ befor|3,3 the ~ bill|-2,9 the ~ board|-6,-4 the ~ but|-5,-2 the ~ by|3,-1 the ~ call|2,4 the ~ cam|0,3 the ~ can
4,-2 the ~ chief|4,2 the ~ could|3,0 the ~ deserv|0,-3 the ~ doe|-1,-3 the ~ draft|0,-3 the ~ epa|-1,-3 the ~ first|-5,2 the ~ for|-3,-1 the ~ from
0,3 the ~ gav|-2,3 the ~ general|2,3 the ~ had|-5,-1 the ~ has|-1,-3 the ~ hhs|-3,-3 the ~ hour|-1,4 the ~ hous|3,-2 the ~ if|-2,4 the ~ in
-2,-5 the ~ is|5,-2 the ~ its|0,8 the ~ last|-2,9 the ~ lin|3,2 the ~ mind|1,4 the ~ most|0,4 the ~ not|-4,1 the ~ of|-2,4 the ~ offic|-1,-3 the ~ omb
-1,-5 the ~ oppos|5,0 the ~ out|2,-4 the ~ over|4,4 the ~ president|-3,0 the ~ requirement|-2,3 the ~ said|-4,-5 the ~ say|-1,4 the ~ secretary
0,5 the ~ should|0,-3 the ~ show|4,-2 the ~ sign|1,4 the ~ sinc|-6,-6 the ~ text|5,-1 the ~ that|2,3 the ~ the|3,0 the ~ thi|5,-3 the ~ thing
3,6 the ~ to|-1,-3 the ~ told|3,-4 the ~ twic|5,-2 the ~ view|-5,2 the ~ was|-8,-1 the ~ will|-3,6 the ~ with|-2,5 the ~ withdrawn|-1,3 the ~ word
-4,-3 the ~ would|3,0 their nam|-3,1 their own|-1,7 their ~ ,|3,1 their ~ .|3,-1 their ~ to|-1,-3 them .|4,-1 them ~ "|3,-1 thes model|-2,3 thes ~ ,
1,7 they are|3,0 they could|-9,1 they had|0,-3 they let|3,-5 they said|-1,-6 they want|4,0 they will|0,-8 they ~ the|-3,1 they ~ us|1,-3 thi ,
-5,-5 thi .|2,-3 thi and|-2,3 thi busines|-2,6 thi is|5,1 thi memo|4,3 thi morn|6,2 thi one|0,-5 thi order|-2,-3 thi way|-1,-5 thi week|-3,-1 thi year
3,-5 thi ~ "|2,3 thi ~ ,|-5,-1 thi ~ and|4,-2 thi ~ is|0,-3 thi ~ not|5,0 thi ~ the|-1,3 thiev ~ be|-1,-5 think .|7,1 think that|-3,7 think the
0,-3 think ~ order|1,-3 thirty day|7,1 thos concern|5,-1 thos who|6,-1 thos ~ .|-1,4 though not|-3,1 thre tim|-1,4 thre week|2,-3 thre ~ that
0,5 threaten to|-2,-4 through the|0,3 thrown its|4,-1 thursday ,|-1,-3 thursday and|-4,-2 thursday morn|-1,4 thursday to|1,4 tim .|7,-2 tim in
0,-5 tim ~ .|-3,3 to "|2,-3 to #|-3,3 to @|4,0 to a|-4,-1 to accept|4,-4 to act|-5,-3 to anybody|4,-2 to begin|-2,5 to block|3,-2 to bring
-2,-6 to comment|3,-2 to cover|-1,4 to endors|3,-6 to fight|2,3 to get|4,5 to hav|-4,1 to hear|1,-6 to her|-1,5 to hid|-5,1 to him|-1,-6 to hir
3,-3 to his|8,4 to hold|-4,2 to it|-3,1 to its|3,-1 to keep|-2,3 to kill|6,-1 to know|0,-3 to learn|-2,4 to leav|2,-3 to let|9,0 to look|-1,-4 to los
6,2 to mak|3,1 to mov|3,2 to offer|-1,3 to pay|5,-1 to pres|-5,-1 to protect|0,3 to provid|-3,-2 to read|4,3 to reconsider|3,1 to register
-4,-2 to report|-1,-4 to review|-3,-4 to say|-2,4 to scrap|-6,0 to see|-5,-4 to send|3,-2 to set|0,-3 to shorten|-4,3 to sid|-3,-2 to sign
-2,4 to stand|4,1 to start|3,5 to stop|-2,-3 to tak|-6,-7 to tell|-3,0 to test|4,-2 to turn|-3,0 to use|-4,3 to wait|0,3 to washington
-3,3 to withdraw|-2,-3 to work|4,-1 to writ|-6,-3 to ~ @|-5,-2 to ~ about|6,-2 to ~ appeal|8,2 to ~ at|-4,6 to ~ back|-1,3 to ~ compani|-2,3 to ~ each
-4,-6 to ~ for|-3,5 to ~ her|-5,0 to ~ his|-3,3 to ~ in|3,-1 to ~ inspector|5,5 to ~ it|-1,-4 to ~ last|0,3 to ~ model|-3,-1 to ~ next|1,4 to ~ of
3,0 to ~ other|1,6 to ~ out|0,5 to ~ president|4,-1 to ~ review|-3,-1 to ~ rival|0,-4 to ~ sign|0,-3 to ~ so|-1,-3 to ~ that|-1,3 to ~ their
-1,3 to ~ thi|-4,-1 to ~ to|3,-3 to ~ up|-1,-3 to ~ whether|-6,5 to ~ with|-1,3 to ~ would|4,2 told @|0,4 told analyst|-1,-3 told staff|0,3 told the
2,-4 told to|-3,4 told us|-1,-4 told ~ aboard|-1,-4 told ~ audienc|3,-1 told ~ in|-1,-3 told ~ it|-1,4 told ~ last|0,3 told ~ lunch|-4,3 told ~ on
7,1 told ~ that|-5,-2 tomorrow ,|6,-4 too .|-2,8 too ~ .|-2,-3 too ~ for|1,6 took a|2,3 took credit|-3,-5 took no|-5,-2 took the|-4,7 took ~ for
-2,-3 took ~ opposit|-1,-4 took ~ position|-1,-3 took ~ sid|0,-4 tool to|-1,-6 torn .|-1,4 town .|-4,-2 trad minister|-4,-2 trad ~ @|6,-1 trust .
-5,0 trust ~ ,|-2,5 try to|0,-5 tuesday .|0,-4 tuesday night|2,5 tuesday that|-1,-3 tuesday ~ ,|0,3 tuesday ~ the|-3,-4 two mind|-1,4 two month
5,7 two week|3,-1 two year|4,-4 two ~ ,|-8,0 two ~ .|3,1 two ~ is|0,-3 unclear whether|-1,-4 unclear ~ the|-1,-5 undecid .|-3,-2 under ~ .
0,3 unfund mandat|-3,0 until it|-3,-5 until ~ .|-1,-6 until ~ to|-1,-4 up ,|-3,-3 up .|-2,-5 up again|4,-4 up for|5,-3 up on|-5,-2 up to|-3,3 up ~ .
8,-1 up ~ it|0,-4 urg that|3,5 urg the|-1,9 urg ~ @|1,3 urg ~ not|6,-4 urg ~ president|6,0 urg ~ to|6,-4 us ,|-3,-2 us .|-2,3 us in|3,0 us the
3,-3 us ~ "|-2,5 us ~ the|-4,-4 use .|-4,-3 use it|-4,-3 use ~ .|-2,6 used .|3,-2 version .|-5,-1 vic president|-1,-3 vic ~ for|0,3 view the
-1,5 voluntary cod|1,-3 voluntary ~ had|9,-1 vot for|4,-1 vot yes|2,5 vow to|1,3 wait .|0,-5 wait for|0,7 wait ~ "|5,1 wait ~ week|1,-3 wait ~ year
-4,4 want a|-3,-2 want all|9,1 want it|4,12 want the|1,-6 want to|-2,-5 want ~ .|-3,-2 want ~ along|0,-3 want ~ day|7,-2 want ~ order|3,2 want ~ to
5,0 want ~ whol|-2,3 warm to|3,-1 warm ~ the|4,0 warn @|0,4 warn that|0,3 warn ~ @|-3,-4 was .|-3,-4 was a|4,-2 was all|-1,8 was among|3,0 was deliver
0,3 was disappoint|-3,-2 was due|-2,4 was les|-2,-4 was lukewarm|-3,-1 was mor|-3,-3 was nineteen|-4,-3 was off|-1,-4 was on|3,-3 was over
-3,4 was put|7,-1 was reliev|-1,4 was report|-5,0 was right|4,-1 was sign|-3,-4 was still|-4,-4 was suppos|5,0 was the|-9,-8 was to|-2,4 was ~ ,
-1,-3 was ~ .|-2,4 was ~ :|1,4 was ~ a|-2,-3 was ~ about|-3,0 was ~ be|-6,-3 was ~ by|0,3 was ~ disappoint|3,0 was ~ favor|-3,-1 was ~ hav
-1,-3 was ~ immediate|-2,-5 was ~ in|0,-4 was ~ it|1,-4 was ~ of|-4,-4 was ~ on|3,-4 was ~ only|-3,-2 was ~ ready|5,1 was ~ start|1,4 was ~ than
3,0 was ~ that|2,-3 was ~ the|3,-3 was ~ tim|-5,-1 was ~ to|0,3 washington ~ the|-4,-1 water .|4,-2 water ~ .|-1,-3 way ,|-4,1 way .|0,5 way to
5,-1 way with|-2,-3 we cannot|3,0 we got|-1,3 we want|-4,-3 we will|-3,3 we ~ ,|6,-1 we ~ a|5,-2 we ~ been|4,-1 we ~ do|-3,-3 we ~ not|7,-1 we ~ on
-1,-3 we ~ see|-2,4 we ~ to|-2,-3 wednesday ,|-7,-1 wednesday .|1,3 wednesday that|-2,3 wednesday ~ the|4,-2 week ,|-8,3 week .|-2,-6 week befor
-2,5 week of|-3,1 week that|0,-4 week to|0,3 week would|4,3 week ~ "|0,-4 week ~ he|0,-3 week ~ shorten|-2,-4 weigh in|-1,-3 weigh ~ .
7,-3 weight behind|10,-4 welcom the|3,-1 welcom ~ delay|3,-2 well ,|-1,-5 well .|-3,-2 well meant|-3,-1 well ~ and|3,0 went over|-3,3 went ~ ,
-2,-4 wer divid|-1,3 wer never|-2,3 wer not|-1,5 wer oppos|-1,3 wer quick|0,7 wer ~ .|0,-3 what a|3,-3 what congres|-1,-5 what i|4,0 what is
-5,-3 what it|-1,-4 what she|3,-1 what the|5,-2 what ~ in|-4,3 what ~ want|-4,0 when @|2,3 when it|4,-1 when ~ new|4,2 when ~ was|3,-1 wher it
-5,-4 whether it|-3,-5 whether the|-1,-3 whether ~ #|-4,-5 whether ~ would|-3,2 which had|-1,3 which is|-3,-2 which it|3,0 which represent
0,4 which run|2,3 which ~ #|-5,-7 which ~ are|-3,-4 which ~ out|-2,-3 which ~ wer|4,-1 whit ~ to|-4,-2 who ask|-1,3 who chair|-6,0 who had|4,2 who has
0,-3 who head|-5,6 who is|-3,-2 who own|-1,-4 who represent|-3,1 who was|-3,0 who ~ .|-4,0 who ~ a|0,-5 who ~ complain|5,-6 who ~ it|-1,-4 who ~ not
0,-7 who ~ the|-1,-3 who ~ to|-3,0 whol thing|2,4 why it|-2,5 why the|-4,-5 will be|0,7 will not|-3,0 will sign|-4,-1 will surviv|3,-1 will tak
4,-1 will vot|1,3 will ~ .|4,-4 will ~ a|-2,-4 will ~ in|-3,2 will ~ it|-6,-2 will ~ the|4,-1 will ~ yes|6,6 with .|5,1 with both|-1,4 with fewer
-2,-4 with her|-5,-4 with it|1,-3 with its|0,5 with no|3,0 with the|7,-1 with us|-3,-2 with ~ day|7,-2 with ~ department|-1,5 with ~ of|-4,0 with ~ on
1,-5 with ~ order|-1,3 with ~ than|-3,-4 with ~ that|5,-1 with ~ to|2,-3 withdraw it|-5,5 withdraw the|2,-3 withdraw ~ .|-1,3 withdrawn .
-1,-5 within #|-1,3 within a|-1,-3 within ~ year|-3,-2 without it|-3,-7 without ~ .|3,-1 wonder aloud|3,1 word for|-2,-5 work .|5,-3 work with
5,-2 work ~ .|0,5 worker ,|-3,2 worri that|-1,3 worri ~ the|-5,-4 worry about|-3,7 would accept|-3,5 would add|-3,-1 would also|-2,-3 would be
1,-4 would com|-2,6 would cost|-2,-3 would decid|-1,-3 would delay|-4,-3 would determin|-1,-4 would do|-3,3 would driv|0,-3 would expos
-2,-3 would get|5,-5 would go|-1,-3 would hav|4,-2 would introduc|6,1 would lik|5,2 would prefer|3,-2 would protect|-2,4 would rather|8,-4 would stop
-2,-5 would tak|2,3 would vot|-4,2 would wait|5,0 would welcom|-3,5 would ~ "|-1,8 would ~ #|-1,4 would ~ .|-1,5 would ~ @|-4,-2 would ~ back
-2,-3 would ~ be|0,-3 would ~ been|-2,6 would ~ clos|-3,1 would ~ for|-3,1 would ~ forc|7,-1 would ~ further|6,-2 would ~ gon|-1,-3 would ~ had
-1,-3 would ~ hav|5,1 would ~ it|-4,-2 would ~ its|3,-2 would ~ job|-1,4 would ~ kept|-3,-3 would ~ lik|-1,4 would ~ longer|-1,4 would ~ mor
2,-4 would ~ no|-3,-2 would ~ on|0,3 would ~ preferr|-2,-7 would ~ say|2,-3 would ~ the|-3,-3 would ~ to|-3,5 would ~ up|-7,-9 would ~ which
-2,-3 would ~ with|0,-4 wrot .|0,-3 wrot in|-4,-2 wrot on|1,-3 wrot that|2,3 wrot the|-2,3 wrot to|0,5 wrot ~ the|2,-3 year ,|-4,-4 year .
7,-3 year for|3,-1 year ~ "|4,-1 yes .|-6,-1 yet to
`;
