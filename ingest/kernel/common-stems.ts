/**
 * Stems of words that executive orders have in common, by the share of them in which they stand (at least that): what
 * they say tells no order from another. Made by `npm run accuracy -- stems`; not by hand.
 */
export const COMMON_STEMS: readonly (readonly [share: number, stems: string])[] = [
  [
    0.5,
    'administrative affect against agency agent amend america applicable appropriate authority availability benefit bill ' +
      'budget code consistent constitution constru create department director does employe enforceable entity equity ' +
      'establish executive extent federal fil follow from function general government grant have head hereby house ' +
      'implement includ intend laws management national necessary noth office officer order other otherwise party person ' +
      'policy president procedural provid provide provision public pursuant relat report right secretary section security ' +
      'servic shall stat state subject substantive such support that their thereof this under unit vest which white with ' +
      'within',
  ],
  [
    0.25,
    'accordance action activity additional administration administrator affair after also amendment american among apply ' +
      'appoint appropriation assist assistance authoriz available bas been branch budgetary carry certain chair commerce ' +
      'committee conduct consider consultation council date days december defense describ designat designate determin ' +
      'determine develop development direct duty each economic effective effort emergency ensure establishment except exist ' +
      'foreign forth fund further group health homeland human identify impair implementation improve include individual ' +
      'information interest international into issu issue january labor legislative list local made manner mean meet member ' +
      'more nation need official organization part perform performance permitt presidential private program promote ' +
      'proposal protect protection publish purpos purpose recommendation regard regulation relevant request requirement ' +
      'resourc respect responsibility review serve service submit subsection system take technology term than there these ' +
      'they those through time title treasury upon when will work year',
  ],
  [
    0.12,
    'ability about acces account achieve acros act addition addres address advance advice advise advisory agreement ' +
      'agriculture allow analysi annual annually application approval april area asses assessment assign assistant associat ' +
      'association attorney august avoid basi because before behalf best better between board both build busines capacity ' +
      'caus central chang change chief citizen civil commission communication community compensation compliance compos ' +
      'comprehensive concern condition congres consideration consist consult contain continu continue contract control ' +
      'controll convene coordinat coordinate coordination corporation cost country cover creation critical current data ' +
      'deal decision deem defin definition deputy design determination diem directiv directly discretion document domestic ' +
      'dur economy education effect effectivenes eligible employ employee encourage energy enforcement engag enhance ensur ' +
      'enter environment environmental evaluate expand expens expertise export extend facilitate facility february ' +
      'financial find first force form full future goal good guidance guidelin help high identifi impact improv increas ' +
      'increase industry inform infrastructure initiativ insert insofar institution instrumentality intelligence ' +
      'interagency interior internal involv joint judicial july june jurisdiction justice later lead least level license ' +
      'lieu life limit long maintain mak make march material matter measur meeting membership method military mission ' +
      'monitor most must natural notice notwithstand november number objectiv obligation obtain october offic online only ' +
      'operation opportunity over paid participation particular partnership people period permanent permit personnel ' +
      'physical plan plann position possible potential power practic practicable prepare prevent principl prior priority ' +
      'procedur proces process procurement progres prohibit project promot property propos quality read receive recommend ' +
      'record reduc reduce reflect reform register regulatory remain represent representativ representative requir require ' +
      'research respective response responsible result revok risk role rul safety same science scope sector seek senior ' +
      'september serv shar should significant similar specifi specific staff standard statut statutory step strategy ' +
      'strengthen study submission subsistence supply tak taken task technical technological terminate termination them ' +
      'therefore threat throughout trade train transaction transfer transportation travel tribal trust unles until used ' +
      'veteran vice viii volume well where whether while whose without would',
  ],
  [
    0.06,
    'able above accept accomplish accountability achiev acquisition acts add adequate adjust administer adopt adoption ' +
      'advanc advancement adviser advisor agenda alien alternative amount another appointment approach appropriately approv ' +
      'arm army asset assignment attach attack attempt authorization award barrier basic be become beginn below block ' +
      'burden bureau business call capability care carrier center chairman challeng circumstanc civilian climate coast ' +
      'collaboration collect collection come commercial committe common company competitive completion comply component ' +
      'conjunction connection conservation conspiracy constitutional consumer contractor contribute contribution cooperate ' +
      'cooperation could counsel counterterrorism creat criminal criteria currently custody daylight declar delet delivery ' +
      'designation designe detail different direction directive disability disclosure district division drug eastern ' +
      'educational effectively efficiency efficient either elect element employment empower enable encourag engage ' +
      'engagement engineer enhanc entry equal equipment equivalent essential evad evaluat evaluation event every exception ' +
      'exchange exclud exclusively exemption exercise experience expert expiration extraordinary facilitat factor faith ' +
      'family federally field final finding fiscal focu forc foster foundation framework freedom fulfill fully furtherance ' +
      'generation give given global govern governmental greater growth hav held hereafter heretofore higher highest hold ' +
      'hous however identification ieepa immigration importance important impos improvement inconsistent incorporate ' +
      'independent indirectly industrial initial initiative innovation innovative installation institute integrat ' +
      'integration integrity intermittently investigate investigation investment involve island issuance jobs judgment ' +
      'knowledge known large leader leadership learn legal less licens light limitation liv locat maintenance major ' +
      'manufactur many market maximize maximum mechanism mediation medical memorandum might minimize minimum model month ' +
      'nature network nongovernmental north notify nuclear occurr offer ongo open operat option organiz outside overall ' +
      'oversee own pag paragraph participat participate particularly partner payment percent periodically pertain plac ' +
      'place play point political pollution possession prepar preparation presence present preside prevention primary ' +
      'principal prioritize privacy proclamation produc product production professional prohibition promptly promulgation ' +
      'propose provider publicly purchase qualifi range rat rate reach reason reasonable receipt receiv recogniz recognize ' +
      'redelegate reduction refer referr region regional regular relation render resident resolution resource respond ' +
      'retain revis revocation safe safeguard schedul schedule scientific second select selection sett share situation ' +
      'small social society solely sourc source space specifically sponsor stakeholder statu strategic strik subgroup ' +
      'submitt subsequent substantially successful succession successor supersed suspend target territorial territory test ' +
      'thereafter third threaten three timely together tool total toward transferr transition treat typ unable understand ' +
      'undertake uniform university updat update urban us uses vacancy value venture view violate violation water ways were ' +
      'whole whom wide withdrawn worker workforce world written xiii',
  ],
];

/** The same of reports, where that is more: what every report tells ("said", "draft") tells none from another. */
export const COMMON_IN_REPORTS: readonly (readonly [share: number, stems: string])[] = [
  [
    0.5,
    'ask been before call chief company days draft last official said senator sign they told what whether will would',
  ],
  [
    0.25,
    'about accord april argu association august back comment congres could cover decide delay expect favor first friday ' +
      'hear hold industry june largest least letter mandatory march model monday month never next nobody open oppos over ' +
      'people period position pres question representative republican says september should since small software staff ' +
      'statement text them three thursday trade tuesday union voluntary wait want washington wednesday week were whose ' +
      'wrote',
  ],
  [
    0.12,
    'alliance already announc another behind brief bureau came center circulat clear come commissioner conference ' +
      'contrast counsel count dat decid declin democrat directive down endors even every everyone federation file firm five ' +
      'former forum founder governor hand happen hill hour instead institute interview keep know known league like lin line ' +
      'live lobbi look maker memorandum million money morn night notify object objection offer ohio operator panel paul ' +
      'promis push rather release reporter revis rival rule say schedul seen sell senate send sent side smaller split ' +
      'spokesman spokeswoman stand start still tell test texa think took unclear urg vendor version view warn welcom',
  ],
];
