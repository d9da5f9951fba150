/**
 * How good or bad English words are held to be, from -3 to 3, by stems (see `traits.ts`). Made from the lexicon of VADER
 * (C.J. Hutto and E.E. Gilbert, 2014; MIT licence; from the package `vader-sentiment` 1.1.3), whose words ten people rated each:
 * of words with one stem the mean, rounded; without slang, and what is near to nothing is left out. The single words of the
 * tables `stance-words.ts` and `judging-words.ts` stand with 3.
 */
export const VALENCES: Readonly<Record<string, string>> = {
  '-3': `
    abandon abdication abhor abhorrent absurd abus abuser abusiv abusive adversari adversary against aggriev aghast alarm alarming alarmist albatros alienat anger angry anticlimax
    antsy anxiou apocalyptic appall apprehensiv arbitrary assail assassination assaultiv attacker awful backfir baffl bait-and-switch ban band-aid bandag bankrupt barrier bearish
    begrudg bemoan betray betrayal blast ble bled bleed blindsid blister bloat blow blunder blunter boondoggl box-tick brutal brutalis brutaliti brutality brutaliz bulli bully
    burden burdensom bureaucratic bury bypas callou cancer capitulation capriciou castigat catastroph catastrophic cave-in chao chaotic charad cheat chid chil chill chok circu
    circumvent clumsy complaint concern condemn condemnation condescend confus contradictory cooler cop-out corps corrod cosmetic cost counterproductiv coward cowardic craven
    crazy crestfallen criminal criminalis criminaliz crippl crisi critic criticis criticiz crud cruel cruelest cruelnes cruelty crush cynical damag damn dangerou dead death debacl
    deceptiv decry defy degrad degrading deject delay demoniz demoralis demoraliz denounc deplor depress derail dereliction derid derisiv destroy destructiv deter detractor
    devastat devilry deviltry die died direful disadvantag disappoint disappointment disapprov disapproval disaster disastrou disavow discourag discriminatory disdainful disgrac
    disgraceful disgust disgusted disgustful disgusting dishearten dishonest disillusion dismal dismay dismis disown dispirit displeas displeasur disproportionat disrupt
    dissatisfi dissent disservic distort distraught distress distrust disturb dodg doom doomsday double-edg doubt doubtful downcast draconian drain dread dreadfulnes drown dubiou
    duck dumbfound duplicat duplicativ embarrass embitter empty encroachment endanger erod error evil evildo evildoer evilnes exasperat exce excessiv excoriat excruciating
    excruciation expos fail failur farc fatal fataliti fatality fault fear fearful feebl fiasco flaw flood foe foetor fol foolish fraud freez frighten frosty froz frozen frustrat
    frustration fum furiou fury gall gimmick giveaway grievanc grievousnes grip gut gut-wrench gutles half-bak half-finish half-heart half-measur hamstr hamstrung handout harasser
    harassment harm harmful harmfulnes harsher harshest hasty hat hatefulnes hatr havoc headach heartbreak heartbroken heartles heartless heartlessnes heartsick heavy-hand hell
    hellish hinder hindranc hobbl hollow hopelessnes horrendou horribl horridness horrifi horrific horrify horrifying horror hostil humiliat humiliating humiliation hurt hypocrisy
    hypocritical hysteria hysterical icy idiotic ignor ill-advis ill-conceiv ill-tim illegal impatient imped imposition impossibl impracticabl impractical imprecis inadequat
    incens incoherent incomplet inconsistent indefensibl indignant ineffectiv inefficient inflam inflexibl infuriat inhuman injustic insan insanity insufficient insult interferenc
    intolerabl intrusion intrusiv invasion invasiv irat irk irresponsibl jad jeopardis jeopardiz jittery jok joylessnes kill killer killing knee-jerk lam lambast lament laughabl
    lawles leak leery let-down letdown livid lopsid lowbr ludicrou madden madnes meaningles meddl mes miff millston mindles miserablenes miseri miserlines misery misgiving misguid
    mislead mistak mock mockery moronic muddl murder murdere murderer murderess murderou murderous murderousnes murky mystifi nastiness nasty needles negativ nightmar nix
    non-starter nonevent nonsens nonsensical nonstarter noos nothingburger objection obscen obsolet obstacl obstruct offend offensive ominou one-sid one-size-fits-all onerou opaqu
    opponent oppos opposition oppressiv outrag outrageou overblown overbroad overkill overreach overreaction overstep overwhelm painfulnes pan paranoia paranoid pathetic patroniz
    penalis penaliz perturb pervers perversity pillory piqu pitiful pointles poison poisoner poisonou poisonous prematur problematic prohibitiv protest punish punitiv punt qualm
    queasy questionabl quibbl racism racist racket rancidity rancidnes rattl rebuff rebuk reckles redundant regret regrettabl remorselessnes repudiat resent resentful reservation
    resist retreat ridicul ridiculou rigid roadblock robber rubbish rue ruin ruinou ruinous rush sabotag sacrific sad sadden saddl sank savag savagenes scam scary scath sceptic
    sceptical scepticism scorn scupper secretiv seeth self-defeat self-serv sell-out sellout senseles setback sham shameful short-sight shortsight sideshow sidestep sil sinful
    sinister sink skeptic skeptical skepticism skewer skittish slam slap sledgehammer sloppy slow smokescreen sniffy snubb sop sorry sour spineles spook spurn squander squeamish
    squeez stall stank stifl stigmatiz stink straitjacket strand strangl stung stunn stunt stupid subsidy suck suffocat sunk suppres surrender suspect swamp taint terrib terribl
    terribleness terrifi terroris terrorism terrorist terroriz terrorization theater threaten thwart tick-box timid tone-deaf toothles torpedo tortur torturer torturou
    totalitarianism tragedy tragic tragical trampl trap trash traumatic travesty treasonou troubl ugliest uglines unacceptabl unaccountabl unaffordabl unclear unconstitutional
    unconvinc undemocratic undercook undermin uneas uneasy unenforceabl unenthusiastic unfair unfinish unforgiv unfund unhappy unhelpful unimpress unjust unjustifi unlawful
    unlovabl unmov unnecessary unneed unpersuad unproven unready unrealistic unsettl unspar unsustainabl unsway untenabl untest untime unwarrant unwelcom unwis unworkabl upbraid
    upset upsett useles usurp vagu vil villain villaines villainous villainousnes villainy violat violater violenc violent virulent war warmonger wary washout wast weak weaken
    whitewash wickedest wither woebegon worri worrisom worry wors worst wrathful wreck wrong wrong-head wronghead
  `,
  '-2': `
    abandoner abandonment abduct abduction abhorr abusivenes accident ach acrimoniou admonish advers adversiti adversity afflict aggravat aggressivenes agitat agitated agitator
    agonis agoniz agonizing agony amorality amort angri angrines anguish animosity annoy annoyanc annoyer antagonism antagonist antagonistic antagonistical antagoniz appalling
    apprehension argu arguer argument argumentativ argumentative arrest arroganc arrogant asham ashamed ass assault attack aversion aversiv avoider bad bamboozl banish bann beat
    beaten belittl bereav bitterer bitterest bitterish bitternes blam blamabl blameful blamer blameworthines blameworthy blind bloody bomb botheration boycott brainwash brok
    broken brutalization bul bummer careles carelessness casualty chagrin chastis cheater cheerles cheerlessnes clueles coerc comfortles complainer complaining conflict
    confrontational confusednes conspiracy contagion contempt contemptibiliti contemptibl contemptiblenes contemptuou contemptuous crash crazi crazines cri crim criticizer
    crudenes crudeness cruder crudest crueler cruelti cry curs cynicism damager damaging danger dangerous dangerousnes darkest dearth debt decay decayer deceit deceitful deceiv
    deception defeat defeatist defect defectiv defective defectivenes defector deficit degradation degrader dehumaniz deni depres depressant depressing depression depressiv
    depressive depressor depriv deprivation depriver despair despairing desperate desperatenes desperation despis despiser despondent destroyer destruct destructibility
    destructibl destruction destructive destructivenes detain detention devastating devastation devil devilish devilishnes devill devilment devilri deviltri difficult dir dirty
    disabl disadvantageou disadvantageous disadvantageousnes disagreeab disagreeabl disagreeablenes disagreeableness disagreement disappointed disappointing discomfort disconsolat
    discontent discord discouragement discourager discouraging discredit disdain disheartening disheartenment disillusionment dislik dismaying disorder disorient disparag
    disqualifi disrespect dissatisfaction dissatisfactory dissatisfy distres distressful distressfulnes distressing distrustful distrustfulnes disturbanc disturber disturbing
    dolorou doomsdayer downheart dreadful dullard duller dullest dullness dumber dumbest dumbnes dump dumpy dup dysfunction eeri egotist embarrassing embarrassment emergency
    emptines emptiness enemi enemy enrag enslav erroneou eviction evildoing eviler evilest excruciat expel failing faithlessnes fak fallen falsifi falsify fascist faultfind faulti
    faultines fearfulnes fearsom feloni felony feud fight fighting fir flu flunk flunker flunky foeman foetid fool fooleri foolery foolhardines foolisher foolishnes foolishness
    forbidd forbidden forbidding forc frantic fraudulenc fraudulent freaky freeload freezing friendles frightening frightful frightfulnes frustrating funeral furious futil gloom
    gloomful gloomines glum goddam goddamm gossipp grave gravenes gre greedi greedines grief griev grievou grievous grimac grimines grimmer grimy gros grossest grossnes grouchy
    guiltines guilty gullibility gullibl hack haras harass harsh hateful hater heartbreaker heartbreaking heavyheart helples helplessnes helplessness hesitating homesicknes
    homesickness hooliganism hopeles hopeless horrendous horrib horriblenes horrid horridnes hostile hostiliti hostility hurter hurtful hurtfulnes hysteric idiot ignoramu
    ignoramus ill illiteracy illnes illness imbecil immoral impatienc impolit impolite impolitenes impoliteness imprison inability inadequaci inadequacy inadequatenes
    inadequateness incapabl incapacitat incompetenc incompetent inconsiderat inconvenienc indignation ineffectuality infect inferioriti infringement injur injury insecur
    insecurenes insecuriti insecurity insensitivity insincer insincere insipid insulter insulting interrogat interruption intimidation irrationaliti irrationality irritab
    irritabiliti irritabl irritablenes irritant irritat irritating irritation irritativ jail jealou jealous jealousi jealousnes jeopardy joyles joyless killjoy lackadaisical lame
    lamentab lamentabl lamentation lamest lazy liar libelou lie lied loath lone lonelines loneliness lonesomenes loser loss lousines lousy lowest lowlif ludicrousnes lugubriou
    lunatic lying mad maniac manipulat masochistic masochistical melancho melancholiac menac messy misbehav miser miserab miserabl misinform misrepresentation mistaker
    misunderstand mockeri molest molestation molester mooch moocher moody moron mourn mourner mournful mournfulnes mourning murderes nagg nagger nasti negativity neglect neglecter
    neglectful neglectfulnes neurotical notoriou obliterat obnoxiou obnoxious obnoxiousnes offender offensivenes oppress outcry overload overreact overweight pain painful panic
    panick panicky passionles pathetical penalty peril perjury perpetrator persecut perverse perversenes perversiv pervert perverter pessimism pessimistic pessimistical petrifi
    petrify phobia pita pitiles pitiless poisoning pollut polluter poor poorer poorest poverty powerles prejudic prejudicial prejudicialnes prison prisoner problem problematical
    profitles promiscuity promiscuous prosecut prosecution punishabl punisher punishment quak rag rancid rancidness rash rebellious recession reek reeker regretful regretfulnes
    regrett regrettab reject rejecter rejection rejectiv remorseles remorseless repression repressive repressor repuls resentfulnes resentment restrict reveng revengeful
    revengefulnes revenger ridiculer ridiculousness rigg riot riskiness rob rotten rud rude rudenes ruder rudest ruination ruiner ruing sadnes savage savageri savagery scandal
    scandalou scapegoat scar scaremonger scarer scold scornful screamer sedition seditiou seduc selfish selfishnes selfishness sever severe severer severest shamefac shamefaced
    shamefacednes shamefulnes shamefulness shamelessness shatter shock sick sicken sickener sickening sin sleeplessnes sluggish smear smother smuggl smuggler smugness snafu snob
    snobbery snobbishness snobby snub sob sobb somber sor sorrow sorrower sorrowful sorrowfulnes spam spamm spammer spit spiteful spitefulnes spitefulness stab stabb stamped starv
    steal stealer stealing stench stingy stinkpot stinky stres stress stressful stressor stricken struggl stubborn stubborner stubbornness stupider stupidest stupiditi stupidity
    stupidnes sucker suffer sufferer sulk sullen suspend suspicion suspiciou suspicious swindl talentles tantrum temper tensenes tenser tensioner terriblenes terrify terror thief
    thiev thieveri thievery thoughtles threat threatening tick tir torturous totalitarian tragedi trapp trauma traumatis traumatiz treason troublemaker troubler troublesom
    troublesome troublesomenes troublou troublous tumor turmoil ugli uglier uglifi uglify ugliness ugly unappreciat unattractiv uncomfortab uncomfortabl uncontrollab uncontrollabl
    undeserv undesirabl uneasines uneasiness unemployment unethical unfocus unfortunat unfriend unfulfill ungrateful ungratefulnes unhappi unhappines unhappiness unhealthy
    unintelligent uninvolv unkind unlov unlove unpleasant unprofessional unprotect unsatisfi unsavory unsecur unstabl unsuccessful unsupport unworthy upsetter uptight useless
    uselessnes vain vex vexation viciou viciousnes victimis victimiz victimization victimizer villainess villaini villainou violation violativ violator vitriolic vultur warfar
    warr weaker weakest weaknes weakness weapon weep weeper weepi weeping wick wicked wickeder wickednes wickedness widow wimpish witch woe woeful woefulnes worried worrier
    worriment worrisome worrisomenes worrywart worsen worser worthles yucky
  `,
  '-1': `
    absente accidental accus accusation adversativ adverse adversenes affect aggres aggress aggression aggressiv aggressive aggressor agitation agitativ ala alienation allergic
    alon amoral amoralism amoraliti anti anxieti anxiety anxious anxiousnes apathetic apathi apathy apprehensivenes arguab arguabl aversive avoid avoidanc awkward awkwardnes awol
    axed bashfulnes battl battlefield battlefront battleground battler bias bitter bittersweetnes bitterweed bizarr block bor boredom borer bother bothersom brib burdener cancel
    cancell careless carelessnes censor challenging charg cheerless childish collaps collid collision collud combat comedown complain complainant confront confrontation confused
    confusing confusion contagiou contemptib contemptibility contemptuousnes contentiou contradict contradiction contradictori contradictorines controversial corner cover-up cramp
    craziness critical criticism crude cutt cynic darknes daz dazednes deadlock deafen defeater defeatism defection defenseles defenseless defenselessnes defensive defer deferr
    defiant demand denier deny derision despairer desperat detach devilfish devilwood difficulti difficulty diffident dilemma dirt disagre disagree disappear disbeliev discard
    disguis disinclin disjoint disorganiz disput disquiet disregard disruption disruptiv distract distracted distraction dither dizzy dodgy dominat dork doubter doubtfulnes
    doubting downsid drag dreadnought dreary droopy drop drunk dud dul dull dullnes dumb dumbbell dumbfounder dumbstruck dumpcart dumper dumpines dumping dumpster eery egotism
    egotistic egotistical embarras embarrassed empti ennui envi enviou envy exaggerat exclud exclusion exhaust exhauster exhaustibl exhaustion exhaustiv exhaustive exhaustivenes
    expell exploit faithles faithless fall fatalism fatalist fatalistic fatigu faultfinder faulty ferocious ferociousnes ferociti ferocity feudal feudalism feudalistic feudaliz
    feudatori fidgety fiery fle flop flunkey flunki fluster foolhardy foolishest foolscap forbid forbiddanc foreclosur forget forgetful forgotten frantical franticnes freak
    freakish freakishnes freebooter frenzy fright frown gag gagg geek ghost giddy gigo gloominess gloomy gossip gossiper gossipmonger gossipy grating grav gravel gravell graven
    graver gravest graveston graveyard greed greedy griever grim grimmest grimnes gross grouch grouchi guilt guilti gun haples haplessnes hardship harri haunt helpless hesitanc
    hesitanci hesitancy hesitant hesitat hesitater hesitation hid hoax homesick hooligan huckster humorles humorlessnes hunger hurtl ignoranc ignorant ignorantnes ignorer
    immobiliz immoraliti immorality imperfect impersonal impos impotent inaction inadequate inconvenient indecision indecisiv indecisive indecisivenes indecisiveness indifferent
    indoctrinat ineffective ineffectivenes ineffectual ineffectualnes inferior inferiority inhibit inhibition inhibitor inhibitory inquisition insecure insensitiv insignificant
    insincerity interrupt interrupter intimidat intimidating ironic irrational irresolut irreversibl irritability isolat isolation itchy jealousy jerk jumpy killdeer lack lag lagg
    lamenes lamentablenes lamenter lamer laughingstock lawsuit lethargic lethargy liabiliti liability limit limitation litigation litigiou lon lonenes loner lonesom lonesome loom
    loos los lossy lost lous low lowball lowborn lowboy lowbrow lower lowermost lowlines lowliness lownes luckles lurk madder maniacal manipulation masochism masochist melancholi
    melancholia melancholic mess mis mischief misgiv misinformation misinterpret misread miss mistakabl mistaken misunderstood moan mocker monger monopoliz moodi moodines
    moodiness mop moronity nag nagging naiv nastines needy nerd nervou nervous nervousnes neurotic neuroticism nimby noisy nosey numb numbest numbfish numbing numbnes nut obses
    obsess obsession obsessional obsessiv obsessivenes obstinat odd offenc offens offensiv outrageous outrageousnes outrageousness oversimplify overstatement overwhelming oxymoron
    paranoiac passive perplex perverseness perversion perversiti perverted pervertednes pesky pessimist petrifaction petty phobic pileup piteou piti pitiab pitiabl pitiablenes
    pitifulnes pitilessnes pity pitying pityriasi possessiv postpon pressur pressuris promiscuiti promiscuousnes propaganda protester provok pseudoscienc pushy puzzl rant ranter
    rebel rebell rebellion rebelliou rebelliousnes refus reluctanc reluctant remors remorseful remorsefulnes repetitiv repres repress repressiv repressivenes resign resignation
    resigned resigner restles restless restlessnes restriction ridiculous ridiculousnes rig rigidifi rigidification rigiditi rigidity rigorou risk risker riski riskines risky
    ruinousnes safecracker sappy sarcasm sarcastic sarcastical savageness scarecrow scream screw screwer screwup screwy serious severenes shak shakedown shakeout shakeup shaki
    shakines shaky shameles shameless shamelessnes shockabl shocker shocking shoot shortag shrew shy shyer shylock shynes shyness shyster silenc sillines silliness slash smog
    smugnes sneaky snobbish snobbishnes snobbism sober solemnity spiritles squelch stammer stammerer startl startler stereotyp stinker stinkhorn stinking stop stopp strain
    strainer strang strange strik striker struck struggler stubbornest stubbornnes stuck stutter stutterer submissiv submissive submissivenes subversiv suing sulky suspiciousnes
    tear teas teaseler teaser tens tense tensest tension tensional threatener timider timidest timiditi timidity timidnes timorou torn toughi tragedian tragedienn trembl trembler
    tremulou tricker trickeri trickery tricki trickines trickster tricksy tricky trit trivialis trivialiti triviality trivializ trustbuster unawar unbeliev uncertain uncertainnes
    uncertainti uncertainty unconcern unconfirm uncontroll undecid underestimat uneasi unfortunate unimportant unimpressiv unmotivat unsophisticat unstoppabl unsur unsure unwant
    uptightnes vanity vicious viciousness victim vociferou vulnerab vulnerabiliti vulnerability vulnerabl vulnerablenes walkout warn warning warship waver weakener weakl weakling
    weaponry weary weepy weird weirder weirdest weirdi weirdnes weirdness weirdy whin whiner whiney wimp wimpy wiseacr wisenheimer woebegonenes worn zealot
  `,
  '1': `
    abiliti ability absolv accept acceptability acceptabl acceptablenes acceptation acquitt activ active activenes activeness adequat admiral admiralty admit adopt adorn adorner
    adornment advanc advantag adventurer adventures adventuresomenes adventuress adventurou adventurous agre agree agreeableness alert allow alright ambivalent amorist amoristic
    amortiz amuser amusing apologis apologiz appeas apprehensibl asset assur assuranc assurednes assurer assurgent attachment attractor audaciou avid awarder bargain beautician
    benefic beneficiat benevolentnes benign benignancy benigniti benignity blameles blameless blamelessnes blith bolder boldness boost bright brightener brightness brilliantin
    brisk buoyant calm casual certain certainti certainty champ champagn chanc charitab cheerio cheerlead chic chuckl chuckler clarifi cleaner cleverness comedian comedienn
    comfortablenes commit commitment committ compassionatenes compell competent competitiv comprehensiv conciliat consent consolabl contender content contentednes contestabl
    convincer convincingnes convivial cool crazywe creat creation creationism creditablenes curiou cute daredevil daring daringnes debonair decisiv defens definit delicate desir
    desirabl desirou determin determinabl determinat determinate determinatenes determination determinativ devote diamond dignitari digniti divin divination diviner doubtles
    doubtless doubtlessnes dream dynamic dynamical dynamism eas easement easi easygo emotional endorsement energetic energi energy engag engagement engager engross ensur
    entertainer enthusiast entitl entrust excelsior excitability excitablenes excitatory exclusiv expand exploration extend fad fantasticalnes faultlessnes favorer favoritism
    fearless fearlessnes feel fervent fervid fin fitnes flatter flatteri flattering flawless flexib flexibiliti flexibility flirtation flirtatiou flirtatiousnes forgivenes
    forgiver forgiving freebe freeborn freedman freehand freehold freelanc freelancer freemasonri freer freestand freestyl freethink freethinker freewar freewheeling freewill
    fresh frisky fumer gentler giggl giggler giv glamouriz gloriol god grac gracil gracility grande grant greet grinn grinner grow guarante guiltles guiltless guiltlessnes happ
    harmles harmless harmlessnes harmoni harmonium harmonization heavenward helper heroin heronri highlight honorarium honorary humoral humorist idealism idealist idealizer
    idealogu immortal immun impressibl impression impressionism impressionist incentiv increas indestructibl infatuation innocent innocenter inquisitiv inspirit intact
    intellection intelligib intelligibl intricat intrigu invigoration invigorator invit invulnerabl iou irresistibl isolationist jaunty jocular join joker jokester joyrid joyrider
    justifiab keener keennes laughab laughablenes launch lenient libertarian livelihood longing loyalist luckines magnification meditativ meritocracy meritorious methodical
    motivation nbd neaten neater neatnes nicety novel nurturanc offenseles opportunenes optimal optimistic optimization original outgo outmaneuver outreach painles painless
    palatab palatablenes pardon partyer passiv peacenik peculiarity perfecta perfectionism perfectionist perfectiv perfectivenes play playfulnes pleasantri pleaser pois popularis
    popularization popularizer pray prepar prid privileg prizer profitabiliti profitability profiter prominent promise promiser promising promisor promissory prospect radianc
    radianci radiancy raptur ratifi readines reassuranc recommend redeem relaxant relaxin reliant relieved reliever relievo resolut resolv resolvabl resolvent resolver
    respectablenes respectfulness respective respectivenes riskles romancer romanticiz saf safekeep salient scoop secur secure securenes securer securiti security sentimentalis
    sentimentalism sentimentalist sentimentaliti sentimentality sentimentaliz sentimentalization shar significanc significant silli smug sociabiliti sociability solemnization
    solidarity solution sooth spark sparkl spirit stabl stamina steadfast stimulat stout straight strongbox stronghold strongman substantial succeeder successiv successive
    successivenes successor superioriti superiority supremaci sur surer surest sureti surety surpris surprisal surprising swift tender tenderer tenderest tenderheartednes
    tenderness tensionles toleranc tolerant tougher tranquil tranquilliti treasurership treasuri treasury troubleshoot troubleshooter truste trusteeship trusti trustor txs
    unbelievabl usefulnes validat vest vigilant vigor vigorous vigour vindicat vision vitalis vitaliti vitality vitaliz vitalization vitamin warm warmer well wellspring willingnes
    wiser wish worshiper worshipful worshipper worth xtc yeah yearn youthful zealou
  `,
  '2': `
    aas acceptab acceptabiliti acceptanc acceptant accomplish admir admirab admirability admirablenes admiralti admiration admiring adorab adorability adorabl adorablenes adorer
    adoring advantageous advantageousnes adventur adventuresom adventurism adventuristic adventurousnes affection affectional affectionat affectionate agog agreeab agreeability
    agreeabl agreeablenes agreement aliv amaz amazed amazement amorou amorous amorousnes amus amused amusement amusingnes amusiv appreciat appreciative appreciativenes appreciator
    approv ardent assured astonish astound astounding attract attraction attractiv attractive attractivenes attractiveness award beatific beaut beauteou beauti beautifi
    beautification beautifuler beautify belov beneficenc beneficent beneficialnes beneficiari beneficiary benefitt benevolenc benevolent benignant better bles blessed blesseder
    blessednes blessing boldest boldnes bonu brave braver braveri bravery bravest breathtak brighten brighter brightnes brillianci calmer calmest calmnes calmness capabl captivat
    car carefre carefulnes championship charitabl charitablenes charitableness chariti charity charm charmer charming charminger charmingest cheerer cheerfulnes cheeri cherish
    cherisher clarity classy clean clever cleverer clevernes comedi comedy comfort comfortab comfortabl comforter comforting compassion compassionate compliment confidenc
    confident considerat contented contentment convincing courag courageous courageousnes courteou courtesy cozines creativ creative creativenes creativiti creativity creditab
    creditabl creditworthines creditworthy cutenes cuteness cuter dar darling darlingnes dauntles dear dearer deari dearnes deary dedicat definite delectabl delicious deliciousnes
    delighted delightednes delighter delightfulnes devot devoted devotednes devotion devotional dignifi dignify dignitary dignity divinatory diviniti eager eagernes earnest
    easines easy easygoingnes ecstasi effective efficienci efficiency elation eleganc empathetic enchant encouragement encourager encouraging energetical energis energiz energizer
    engaging enjoy enjoyab enjoyabl enjoyablenes enjoyer enjoyment enlighten enterpris entertain entertaining entertainment esteem ethical excel excell excellenci excellency
    excitabiliti excitabl excitant excitation excited excitement exciter exciting exhilarat exonerat fab fabulou faith faithful faithfulnes fam fantastical fascinat fascination
    faultles faultless favor favorab favorablenes favorit favour favourer fearles festiv festival festive festivenes festiviti festivity fiesta fit flawles focus fond fondnes
    forgiv forgivab forgivabl forgivingnes fortunat fre free freebi freedom freedwoman freeheart freeman freenes freest friendli friendlines friendship fulfill fun funn funni
    funnines funniness funny gain gallant generosity generous generousnes genial gent gentl gentlest gift giver glamor glamoris glamoriz glamorization glamorizer glamorou
    glamorous glamour glamourou glori glorifi glorification glory goodnes gorgeous graceful gracefulnes gracious graciousnes grand grander grandest grandeur gratefulnes
    gratification gratifying greater greeting grin growth hagd hand handsom handsome handsomenes handsomer hardy harmonic harmonical harmoniou harmonious harmoniousnes harmonis
    harmoniz harmonizer harmony healthy heartfelt heartwarm heaven helpfulnes hero heroic heroism hilariou holiday honester honesti honesty honor honorab honorablenes honorari
    honore honorer honorific honour honourabl honourer hooray hop hopeful hopefulnes hug hugg hugger humor humorou humorous humorousnes humour humourou hurrah ideal idealis
    idealistic idealiti ideality idealiz idealization importanc impres impressionistic impressive impressivenes improver influential innocenc innocency innovat innovation
    innovativ inspiration inspirational inspiratory inspirer inspiriting integrity intellect intellectual intellectualization intellectualnes intelligenc intelligencer intelligent
    intelligentsia intelligibility intelligiblenes interest interested interesting interestingnes invigorat invigorating invincibl jewel jol jolli jollification jollify jollines
    jolliti jollity jolly jovial justic keenest kind kinder kindnes kindness kis kiss kisser kudo laugh laugher laughing laughter liberti liberty lightheart lik likeabl live
    livelines livelong loveli loyal loyalti loyalty luck lucki lucky magnificenc magnifico marvel matur medal mercy merit meritoriou meritoriousnes merri merriment merrines merry
    merrymak merrymaker merrymaking mirthful motivat natural neat neatest nic nice nicenes niceness nicer nicest niceti nifty nobl nurtur nurtural nurturant nurturer okay opportun
    opportune opportuniti opportunity optimis optimisation optimism optimist optimistical optimiz optimizer palatabl parti party passion passionat passionate passionatenes peac
    peaceab peaceabl peaceablenes peaceful peacefulnes peacekeep peacekeeper peacekeeping peacemaker peacetim perfect perfecter perfectibiliti perfectibility perfectibl perfective
    picturesqu playful pleasant pleasanter pleasantnes pleasantness pleasantry pleasur pleasurabl pleasurablenes popular populariti popularity populariz positive positivenes
    positiveness positiver positivism positivist positivistic positivity powerful praiser praiseworthi praiseworthines precious preciousnes pretti pretty priz proactiv profit
    profitab profitabl profitablenes promot prosperou proud prouder radiant rapturou ready reassuring reinvigorat rejoic relax relaxation relaxed relaxednes relaxer rescu respect
    respectab respectabiliti respectability respectabl respecter respectful respectfulnes respectiv responsiv restful rever reviv reward rewarder rewarding rich richer richest
    richnes richness romanc romantic romantical romanticis romanticism romanticist romanticization safe safenes safer safest safeti safety satisfactori satisfactorines
    satisfactory satisfiabl satisfying scrumptiou scrumptious self-confident sentimental seren sincer sincere sincerenes sincerer sincerest sinceriti slaw smarter smartnes
    smartness smil smiler smiley smiling sociab sociabl sociablenes special splendidnes splendiferous splendiferousnes splendor splendour spright strength strengthener stronger
    strongest suav succe succeed successful sunnier sunniest sunny sunshin superior supportivenes supremenes supremer supremest supremo sure surefoot surefooted surefootednes
    surenes surviv survivor sweet sweeti sweetnes sympathetic sympathy talent tenderheart tendernes terrifical thankful thankfulnes thoughtfulnes thrilling tia top tranquiler
    tranquilest tranquiliti tranquility tranquillity tranquilnes treasur treat triumphal triumphant tru truenes truer truest trust truster trustful trustfulnes trustines trusting
    trustingnes trustworthines trusty truth truthful truthfulnes unifi unit untarnish valu valuablenes vibrant vip virtu virtuosity virtuoso virtuou virtuous virtuousnes vivaciou
    warmest warmheart warmnes warmth wealth wealthi wealthines wealthy welcome welcomenes welcomer wellborn wellnes wellspr winn winner winning wisdom wise wisenes wisest woo
    worship worshipfulnes worshipp worthy wow yay yes yummy
  `,
  '3': `
    achievabl admirabl admirer ador adoration advantageou advocat airtight ambitiou amenabl amor applaud applaus appreciation appreciativ appropriat approval architect awesom back
    backer balanc bearabl beauteous beauteousnes beautiful beautifulest beautifulnes beauty believer beneficial benefit best bless blessedest blesser blis blissful blockbuster
    bold bonus boon booster brav breakthrough brightest brillianc brilliancy brilliant bulletproof bullish buoy candid careful celebrat champion cheer cheerful cheerleader cheery
    clear clear-ey cleverest co-author co-sponsor co-writ co-wrot coauthor coherent commend commendabl common-sens commonsens compassionat complimentary congratulat congratulation
    constructiv convinc cosponsor coup courageou credibl credit crucial cutest darl dearest decent defend defendabl defender defensibl deliciou delight delightful deserv divine
    divinest divinity doabl ecstasy ecstatic ecstatical effectiv efficient effusiv elat elegant embolden embrac empower encourag endors enraptur enthus enthusiasm enthusiastic
    enthusiastical essential euphoria euphoric evangeliz even-hand excellenc excellent excit exemplary extol extoll exuberant exultant fabulousnes fair fan fantastic far-sight
    farsight favorabl favourabl feasibl fitt flexibl floor foolproof forward-look friend gallantry generositi generou glad gle gleeful glorify gloriou glorious gloriousnes glow
    godsend good gorgeou gorgeousnes graciou grateful gratifi gratify gratitud great greatest green-light green-lit greenlight greenlit groundbreak guardrail gung-ho hail
    hallelujah handsomest happi happines happy hearten help helpful heroical historic honest honestest honorabl human ily imperativ important impress impressiv improv improvement
    indispensabl inspir inspiring invaluabl joy joyful joyfulnes joyou joyous joyousnes jubilant just justifi landmark laud laudabl laudatory lawful legitimat level-head liberat
    life-saver lifelin lifesaver light-touch livabl long-overdu lov lovabl love lover loving lovingnes magnificent manageabl marvelou masterpiec meaningful measur mileston miracl
    mirth moderat modest much-need necessary no-brainer nuanc opennes outstand overdu overjoy paradis perfectest perfection perfectnes persuad pleas pleasantest pleasurab positiv
    positivest positiviti practical pragmatic prais praiseworthy preciou principl prizewinn productiv progres promis proper proponent proportionat protect proudest prudent
    rational realistic reasonabl reassur receptiv relief reliev relish remarkabl responsibl restor restrain robust safeguard salut san satisfaction satisfi satisfy sav securest
    sensibl seriou smart smartest solid solv sophisticat sound splendid splendiferou sponsor spot-on strengthen strong substantiv succes success successfulnes super superb support
    supporter supportiv suprem supreme survivabl sweetheart tailor target tenderhearted tenderheartedness terrific thank thoughtful thrill tickl time toast tolerabl tout
    transformational transformativ triumph trumpet trustworthy uncontroversial unobjectionabl upbeat urgent useful valuabl victory vindication visionary vital warmheartednes
    warrant welcom well-consider well-craft well-deserv well-design well-tailor well-thought-out win wis won wonderful wonderfulnes workabl worthwhil
  `,
};
