/** Common given names in the United States: a hint that two capitalised words are a person's name. Not a list of people. */
const NAMES =
  'aaron abel abena abigail adaeze adam adele aditi adrian agnes ahmed aisha akira alan alba albert aldo alejandro aleksandr alessandro alex alexander alexandra alexis ' +
  'alfred alice alicia alison aliyah allison alma alonzo amanda amara amber amelia amina amir amos amy ana anaya anders andre andrea andrew andy angela angus anika anil ' +
  'anita anja ann anna anne annika anthony anton antonio anya aparna april ariel arjun arlene arman arnold arthur arturo asha ashley astrid audrey austin ava ayesha ' +
  'barack barbara barry beatrice beatriz beau belinda bella ben benedict benita benjamin bernadette bernard bernice bertha beth betty bianca bill billy bjorn blanca bob ' +
  'bobby bonnie boris bradley brandon brenda brett brian bridget bruce bruno bryan byron caleb calvin cameron camila camille carl carla carlo carlos carmen carol ' +
  'caroline carolyn carrie cassandra catherine cathy cecilia cedric celeste cesar chandra chantal charles charlie charlotte cheryl chiara chloe chris christian ' +
  'christina christine christopher chuck cindy claire clara claudia cleo clifford clive colette colin colm connor conrad constance cora cordelia corinne craig crystal ' +
  'curtis cynthia cyril cyrus dahlia dale damian damien dan daniel daniela danielle daphne dario darius darren dave david davina dawn dean deborah debra deepak delia ' +
  'delphine demetrius demis denise dennis derek desmond devin diana diane diego dimitri dina dmitri dolores dominic don donald donna donovan dora doreen doris dorothea ' +
  'dorothy douglas duncan dustin dwight dylan ebony edgar edith edmund eduardo edward edwin efrain eileen ekaterina elaine eldon eleanor elena eli elias elina elisa ' +
  'elise eliza elizabeth ella ellen elliot elliott ellis elon elsa elsie elvira emil emilia emilio emily emma emmanuel enrique enzo eric erica erik ernest ernesto esme ' +
  'esteban estelle esther ethan ethel etta eugene eugenia eunice eva evan evangeline evelyn everett ewan ezra fabian farah farid fatima fei felicia felipe felix ' +
  'fernanda fernando fiona flora floyd frances francesca francine francis francisco frank fred frieda fritz gabriel gail garrett gary gavin gene genevieve geoffrey ' +
  'george georgina gerald gerard gerardo gilbert giles gina giovanni gisela gladys glenda glenn gloria goran gordon grace graham grant greg gregory greta gretchen ' +
  'guillermo gus gustavo gwen gwendolyn hadley hakim hamid hana hannah hans harold harriet harrison harry hasan hassan hattie heather hector heidi helen helene helga ' +
  'henry herbert herman hilary hilda hiroko hiroshi holly horace howard hugh hugo humberto ian ibrahim ida ignacio igor ilse imani imran ines inez inga ingrid ira irene ' +
  'irma irving isaac isabel isabella isabelle isidro ismail ivan jack jackie jacob jacqueline jake jamal james jamie jan jane janet janice jared jasmine jason javier ' +
  'jay jean jeanette jeanne jeff jeffrey jen jennifer jens jensen jerald jeremiah jeremy jerome jerry jesse jessica jill jim jimmy jiro joachim joan joanna joanne ' +
  'joaquin jocelyn joe joel joelle johan johanna johannes john johnny jolene jon jonas jonathan jordan jorge jose josefina joseph josephine josh joshua jovan joyce juan ' +
  'juanita judith judy jules julia julian juliana julie juliet justin justine kai kaitlyn kamal kamala karen karim karin karl kate katharina katherine kathleen kathryn ' +
  'kathy katie katrina kavita kayla keiko keisha keith kelly ken kendra kenji kenneth kerry kevin khalid kim kimberly kiran kirk klaus kofi krishna kristen kristin kurt ' +
  'kyle lakshmi lamar lara larry lars latoya laura lauren lavinia lawrence leah lee leila lena leo leon leonard leonardo leroy leslie leticia lev lidia lila lillian ' +
  'lily linda lionel lisa livia lloyd logan lola lorenzo lori lorna lorraine lottie louis louisa louise lucas lucia luciana lucille lucinda lucy luis luke luther lydia ' +
  'lynn mabel madison magdalena magnus mahmoud malcolm malik manuel mara marc marcel marcia marco marcus margaret marguerite maria mariam marian mariana marie marilyn ' +
  'mario marisol marissa marjorie mark marlene marsha marta martha martin marvin mary mason mateo mathilde matilda matt matthew mattias maureen maurice max maxine maya ' +
  'megan mehmet mei melanie melissa mercedes meredith merle mia michael michelle miguel mike mikhail mildred millicent milton mina minh mira miranda miriam mohamed ' +
  'mohammad mohammed moira molly mona monica morgan muhammad muriel murray mustafa myra myrtle nadia nadine nancy naomi nasser natalie natasha nathan nathaniel ned neha ' +
  'neil nell nelson nia nicholas nick nicole nigel nikhil nikita nikolai nils nina nirmala noah noel noelle noor nora norma norman odette ola olaf oleg olga oliver ' +
  'olivia omar ophelia oscar oskar osman otis otto owen pablo paloma pamela paolo pat patrice patricia patrick patty paul paula paulette pauline pedro peggy penelope ' +
  'penny percy perry peter petra phil philip philippa phillip phoebe phyllis pierre pilar piotr priscilla priya rachel rafael rafe rajesh ralph ramon ramona randy ' +
  'raquel rasheed rashid raul ravi raymond rebecca rebekah reggie regina reginald reina rene renee reuben rex rhea rhonda ricardo richard rick rita rob robert roberta ' +
  'robin rocio rodney rodrigo roger rohan roland rolf romy ron ronald rosa rosalie rosalind rose rosemary ross roxanne roy ruben rudolf rudy rupert russell ruth ryan ' +
  'sabina sabrina sadie sally salma sam samantha sameer samir samuel sandeep sandra sanjay sara sarah satya saul scott sean selma serena sergei sergio seth shane ' +
  'shannon sharon shaun shawn sheila sherry sheryl shirley sidney sigrid silas silvia simon simone sindre siobhan sloane sofia sonia sonja sophia soren spencer stacy ' +
  'stan stanley stefan stella stephanie stephen steve steven stuart sue sundar sunita susan suzanne sven svetlana sylvia tabitha tahir tamara tammy tamsin tanya tara ' +
  'tariq tatiana ted terence teresa terrence terry thaddeus thalia thelma theo theodore theresa thomas tiffany tim timothy tina tobias todd tom tomas tommy tomoko tony ' +
  'tracy travis trevor tricia trudy tyler uma ursula valentina valeria valerie vanessa vera vernon veronica vesna victor victoria vijay vikram vilma vincent viola ' +
  'virgil virginia vivek vivian vladimir wallace walt walter wanda warren wayne wendell wendy wes wesley wilfred wilhelm willa william wilma winston wolfgang xavier ' +
  'xiao yann yasmin yolanda yoshua yuki yusuf yvette yvonne zachary zahra zain zainab zara zelda zoe zoran';

const GIVEN: ReadonlySet<string> = new Set(NAMES.split(' '));

export const isGivenName = (word: string): boolean => GIVEN.has(word.toLowerCase());
