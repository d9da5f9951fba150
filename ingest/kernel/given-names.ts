/** Common given names in the United States: a hint that two capitalised words are a person's name. Not a list of people. */
const NAMES =
  'aaron abigail adam adrian alan albert alejandro alex alexander alexandra alice alison allison amanda amber amy ana andrea andrew andy angela ann anna anne anthony antonio ' +
  'april arthur ashley austin barbara barack beatrice ben benjamin bernard beth betty bill billy bob bobby bradley brandon brenda brett brian bruce bryan caleb cameron carl ' +
  'carlos carol caroline carolyn catherine cathy charles charlie charlotte cheryl chris christian christina christine christopher chuck cindy claire clara claudia colin connor craig ' +
  'crystal curtis cynthia dale dan daniel danielle daniela dario dave david dawn dean deborah debra demis denise dennis derek diana diane don donald donna doris dorothy douglas ' +
  'dustin dylan edward eileen elaine eleanor elena eli elizabeth ella ellen elon emily emma eric erica erik ethan eugene eva evan evelyn fei frances francis frank fred gabriel gary ' +
  'gene geoffrey george gerald gina glenn gloria gordon grace graham grant greg gregory hannah harold harry heather helen henry holly howard hugh ian isaac isabel ivan jack jackie ' +
  'jacob jake james jamie jan jane janet janice jared jason jay jean jeff jeffrey jen jennifer jensen jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe joel john ' +
  'johnny jon jonathan jordan jose joseph josh joshua joyce juan judith judy julia julian julie justin kamala karen karl kate katherine kathleen kathryn kathy katie keith kelly ken ' +
  'kenneth kevin kim kimberly kirk kristen kristin kurt kyle larry laura lauren lawrence leah lee leo leon leonard leslie lily linda lisa logan lori louis lucas lucy luis luke lynn ' +
  'madison marc marco margaret maria marie marilyn mario marissa mark marsha martha martin marvin mary mason matt matthew maureen maurice max megan melanie melissa michael michelle ' +
  'miguel mike mira monica morgan mustafa nancy naomi natalie natasha nathan nathaniel neil nicholas nick nicole nina noah nora norman oliver olivia oscar pamela pat patricia patrick ' +
  'patty paul paula pedro peggy penny peter phil philip phillip phyllis rachel ralph ramon randy raymond rebecca regina rex rhonda ricardo richard rick rita rob robert roberta robin ' +
  'rodney roger ron ronald rosa rose ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah satya scott sean seth shane shannon sharon shaun shawn sheila sheryl shirley ' +
  'sidney simon sofia sophia spencer stacy stan stanley stella stephanie stephen steve steven stuart sue sundar susan suzanne sylvia tamara tammy tanya tara ted teresa terry thelma ' +
  'theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis trevor tyler valerie vanessa vera vernon veronica victor victoria vincent virginia walter wanda ' +
  'warren wayne wendy wesley william yann yoshua zachary zoe';

const GIVEN: ReadonlySet<string> = new Set(NAMES.split(' '));

export const isGivenName = (word: string): boolean => GIVEN.has(word.toLowerCase());
