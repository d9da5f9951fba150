/** Common given names in the United States: a hint that two capitalised words are a person's name. Not a list of people. */
const NAMES =
  'aaron abdul abe abel abena abigail abram ada adaeze adaline adam addison adela adele aditi adolfo adrian adrienne agatha agnes ahmed aileen aimee aisha akira ' +
  'alan alana alanna alba albert alberta aldo aldous alec alejandro aleksandr alesha alessandra alessandro alex alexa alexander alexandra alexei alexis alfonso ' +
  'alfred alfredo ali alice alicia alina alisa alison alistair aliyah allan allen allie allison alma alonzo alphonse alvaro alvin alyssa amalia amanda amara amber ' +
  'ambrose amelia amelie amina amir amit amita amos amy ana anastasia anatole anaya anders andre andrea andreas andrei andrew andy angela angelica angelina angelo ' +
  'angie angus anibal anika anil anita anja ann anna annabel annabelle anne annette annie annika ansel anselm anson anthony antoine antoinette anton antonia ' +
  'antonio antony anya aparna april archie ariel arjun arlene arlo arman armand armando arnaud arne arnold arnulfo artemis arthur artie arturo asha asher ashley ' +
  'ashok astrid atticus aubrey audra audrey augustin aurelia austin ava avery axel ayesha barack barbara barney barry bartholomew bea beatrice beatrix beatriz ' +
  'beau becky belinda bella ben benedict benita benjamin bennett benny bernadette bernadine bernard bernardo bernice bernie bert bertha bessie beth bethany betsey ' +
  'betsy bette betty beulah bianca bill billy bjork bjorn blaine blair blaise blake blanca blythe bob bobby bonita bonnie boris boyd brad bradley brady bram ' +
  'brandi brandon brant breanna bree brenda brendan brent brett brian bridget brigid brigitte britt brittany brock brody bronwyn brooke bruce bruno bryan bryce ' +
  'bryn burt buster byron caitlin caleb calla callum calvin cameron camila camille candace candice cara carey carina carl carla carlene carlo carlos carlotta ' +
  'carmela carmen carol caroline carolyn carrie carroll caryn casey caspar casper cassandra cassie catherine cathleen cathy cecil cecile cecilia cecily cedric ' +
  'celeste celia celine cesar chandra chantal charlene charles charley charlie charlotte cherie cheryl chester chet chiara chloe chris chrissy christa christian ' +
  'christie christina christine christoph christophe christopher chuck cindy claire clara claude claudette claudia claudine claudio clement clementine cleo ' +
  'clifford clint clive clyde colette colin colleen colm conchita connie connor conor conrad constance consuelo cora coralie cordelia coretta corey corinna ' +
  'corinne cornelia cornelius corrine cory courtney craig crystal curt curtis cybil cynthia cyril cyrus dagmar dahlia dale damian damien dan dana daniel daniela ' +
  'danielle danika danny dante daphna daphne darcy daria dario darius darla darlene darnell darrell darren darryl daryl dashiell dave david davina dawn dawson ' +
  'dayna dean deanna deb debbie deborah debra deepak deirdre delbert delia delilah della delores delphine demetrius demis denis denise dennis denny derek desiree ' +
  'desmond devin dexter diana diane dick diego dierdre dieter dillon dimitri dina dinah dirk dmitri dolores dominic dominick dominique don dona donald donna ' +
  'donnie donovan dora doreen dorian doris dorothea dorothy dot dottie doug douglas doyle duane dudley duncan dustin dwayne dwight dylan earle earnest ebony ed ' +
  'eddie edgar edie edith edmund edna eduardo edward edwin edwina effie efrain efren eileen eitan ekaterina elaine elbert elden eldon eldridge eleanor eleanora ' +
  'elena eleni eli elias elijah elina eliot elisa elisabeth elise elissa eliza elizabeth ella ellen ellie elliot elliott ellis elmer eloise elon elsa elsie elton ' +
  'elvin elvira elvis emil emile emilia emilie emilio emily emma emmanuel emmet emmett emory enid enoch enrico enrique enzo ephraim erasmo eric erica erik erin ' +
  'erma ernest ernestine ernesto ernie errol ervin erwin esau esme esmeralda esperanza esteban estella estelle ester esther ethan ethel etienne etta eudora eugene ' +
  'eugenia eugenie eula eunice eustace eva evan evangeline evelina evelyn everett ewan ezekiel ezra fabian farah farid fatima faye federico fei felice felicia ' +
  'felicity felipe felix ferdinand fergus fernanda fernando fidel fiona flora florian floyd fran franca frances francesca francine francis francisco franco frank ' +
  'frankie franz fred freda freddie frederic frederick frederik freya frieda fritz gabriel gabriela gabriella gabrielle gail gareth garrett garth gary gaston ' +
  'gavin gayle gemma genaro gene genevieve geoffrey george georgette georgie georgina gerald geraldine gerard gerardo germaine gertrude gia gideon gil gilbert ' +
  'gilberto gilda giles gina gino giovanni gisela gladys glenda glenn gloria godfrey gonzalo goran gordon grace graciela graeme graham grant greer greg gregory ' +
  'greta gretchen griffin griselda guadalupe guido guillermo gunnar gunther gus gustavo gwen gwendolyn gwyneth hadley hakim hal hamid hamish hamza hana hannah ' +
  'hannibal hans harlan harley harmon harold harriet harris harrison harry harvey hasan hassan hattie heather hector hedda hedwig heidi heinrich heinz helen ' +
  'helene helga helmut henri henrietta henrik henry herb herbert heriberto herman hermione hester hettie hilary hilda hillary hiram hiroko hiroshi hollis holly ' +
  'horace horst hortense howard howie hubert hugh hugo humberto ian ibrahim ida ignacio igor ilan ileana ilse ilya imani imelda imogen imogene imran indira ines ' +
  'inez inga ingrid inigo iona ira irene irina irma irvin irving irwin isaac isabel isabella isabelle isadora isaiah isaias isidro ismail issa ivan ivana ivo ivor ' +
  'jacinta jacinto jack jackie jacky jaclyn jacob jacqueline jacques jada jaime jake jalen jamal james jameson jamie jan jana jane janelle janet janice janine ' +
  'janis jared jarrod jarvis jasmine jason javed javier jay jaya jayden jayne jean jeanette jeanne jeannie jeb jeff jeffery jeffrey jemima jen jenna jennie ' +
  'jennifer jens jensen jerald jeremiah jeremias jeremy jeri jermaine jerome jerri jerry jesse jessica jesus jethro jill jim jimmie jimmy jiro joachim joan joann ' +
  'joanna joanne joaquim joaquin jocelyn jody joe joel joelle joey johan johanna johanne johannes john johnathan johnnie johnny jolene jolie jon jonas jonathan ' +
  'joni jordan jordana jorge jose josef josefa josefina joseph josephine josette josh joshua josiah josie jovan jovita joyce juan juana juanita judah judd jude ' +
  'judith judson judy jules julia julian juliana julianne julie julien juliet julio julius justin justine kai kaitlyn kamal kamala karen karim karin karina karl ' +
  'karla karol karyn kasper katarina kate katelyn katharina katherina katherine kathi kathie kathleen kathryn kathy katie katrina kavita kaye kayla keegan keenan ' +
  'keiko keira keisha keita keith kelli kelly kelvin ken kendall kendra kendrick kenji kenneth kenny kermit kerri kerry kevin khalid kiara kieran kim kimberly ' +
  'kiran kirk kirsten kirsty kitty klaus kofi kris krishna krista kristen kristi kristin kristina kristine kristy krystal kumar kurt kwame kyla kyle kylie lacey ' +
  'lachlan lainey lajos lakshmi lamar lana lara larissa larry lars laszlo latasha latoya laura lauren laurence laurent lauri laurie lavinia lavonne lawrence ' +
  'lazaro leah leander leandro leann leanne lee leif leigh leila leland lemuel lena lenny lenora lenore leo leola leon leona leonard leonardo leonidas leonor ' +
  'leonora leopold leora leroy lesley leslie lesly lester leticia lev lewis lexie liam liana libby lidia liesl lila lillian lilliana lillie lily lina linda ' +
  'lindsay lindsey linus lionel lisa lisbeth lise liv livia liz liza lizbeth lizzie lloyd logan lois lola lonnie loren lorene lorenzo loretta lori lorna lorne ' +
  'lorraine lottie louie louis louisa louise luana lucas lucia lucian luciana lucie lucien lucile lucille lucinda lucio lucius lucretia lucy ludmila ludwig luigi ' +
  'luis luisa luke lula lulu lupe luther luz lydia lyle lyman lyndon lynette lynn lynne lyra mabel macy maddie maddy madeleine madeline madelyn madison magdalena ' +
  'maggie magnus mahmoud maia maisie malachi malcolm malik malika malin mallory malorie mamie mandy manuel mara marc marcel marcela marcella marcelo marci marcia ' +
  'marcie marco marcos marcus margaret margarita margery margie margo margot marguerita marguerite maria mariah mariam marian mariana marianna marianne maribel ' +
  'marie marietta marilyn mario marion marisa marisol marissa maritza marjorie mark markus marla marlee marlene marlin marlon marsha marta martha marti martin ' +
  'martina marty marva marvin mary maryam maryann maryanne mason mateo mathew mathias mathieu mathilde matilda matt matthew matthias mattias mattie maura maureen ' +
  'maurice mauricio mauro mavis max maxim maximilian maxine maxwell maya mayra mckenzie meg megan meghan mehmet mei melanie melba melinda melissa melvin mercedes ' +
  'meredith merle merritt mervin mia michael michelle mickey miguel mika mikael mikayla mike mikel mikhail mildred millard millicent millie milos milton mimi mina ' +
  'mindy minerva minh minnie mira mirabel miranda mireille miriam mitch mitchell mitzi mohamed mohammad mohammed mohan moira moises mollie molly mona monica ' +
  'monika monique monty morgan mortimer moses moshe muhammad muhammed muriel murray mustafa myles myra myron myrtle nadia nadine nancy nanette naomi napoleon ' +
  'nasser natalia natalie natalya natasha nate nathan nathaniel ned neha neil nell nellie nelly nelson nestor nettie nevil neville nia nicholas nick nicola ' +
  'nicolas nicole nicolette nigel nigella nikhil nikita nikki nikola nikolai niles nils nina nirmala noah noel noelia noelle nolan nona noor nora norah norbert ' +
  'noreen norma norman normand norris nuala octavia octavio odell odette ola olaf oleg olga olin oliver olivia ollie omar omari ophelia oren orin orson orville ' +
  'osama osbert osborne oscar oskar osman osvaldo oswald otis otto owen pablo paige paloma pam pamela pansy paolo pascal pascale pasquale pat patrice patricia ' +
  'patrick patti patty paul paula paulette pauli pauline paulo pavel pedro peggy penelope penny pepe percy perla perry pete peter petra petros phil philip ' +
  'philippa phillip phineas phoebe phyllis pia pierre pilar piotr polly portia priscilla priya quentin quinn quinton rachael rachel rachelle rae rafael rafaela ' +
  'rafe rahul raisa raj raja rajesh ralph ramiro ramon ramona ramsey randall randi randolph randy raoul raphael raquel rashad rasheed rashid rasmus raul ravi raya ' +
  'raylene raymond raymundo reba rebecca rebekah reggie regina reginald reina reinhard reinhold remy rena renata renate rene renee reuben rex reynaldo rhea rhett ' +
  'rhonda rhys ria ricarda ricardo richard richie rick ricky rigoberto riley rina rita rob robert roberta roberto robin robyn rochelle rocio roderick rodney ' +
  'rodrigo rogelio roger rohan roland rolando rolf roma romy ron rona ronald ronan ronda ronnie rory rosa rosalie rosalind rosalinda rosalyn rosanna rosanne ' +
  'roscoe rose roseann roseanne rosemary rosetta rosie roslyn ross rowan rowena roxana roxanne roy royce ruben rudolf rudolph rudy rufus rupert russell rustam ' +
  'ruth ruthie ryan sabina sabine sabrina sade sadie safiya sal sally salma salvador salvatore sam samantha samara sameer samir sammy samuel sandeep sandra sanjay ' +
  'sanjeev santiago santos sara sarah sasha saskia satya saul scarlett scott scotty sean sebastian selena selina selma serena serge sergei sergey sergio seth ' +
  'seymour shana shane shanna shannon shari sharlene sharon shaun shauna shawn shawna sheena sheila shelia shelley shelly sherri sherry sherwood sheryl shirin ' +
  'shirley shreya sibyl sidney siegfried sigmund sigrid sigurd silas silvia silvio simeon simon simona simone sindre siobhan skye skyler sloane sofia solomon ' +
  'sondra sonia sonja sophia sophie soren spencer spiro stacey stacie stacy stan stanislaw stanley stefan stefanie steffen stella stephanie stephen steve steven ' +
  'stuart sue suki sullivan sundar sunil sunita surya susan susana susanna susannah susie suzanne sven svetlana sybil sylvester sylvia sylvie tabitha tad tahir ' +
  'tamar tamara tamika tammy tamsin tania tanya tara tariq tatiana tatum ted teddy teo terence teresa teri terrance terrell terrence terri terry tess tessa thad ' +
  'thaddeus thalia thea thelma theo theodora theodore theresa therese thierry thomas thora thurman tia tiana tibor tiffany tilda tillie tim timmy timothy tina ' +
  'tito tobias tobin toby todd tom tomas tommy tomoko toni tony tonya topher torsten toshiro tracey tracie tracy travis trent trevor tricia trina trish trisha ' +
  'tristan trudy tyler tyrone tyson ulrich uma umar uri ursula usha vada valentin valentina valentine valeria valerie vanessa vaughn veda velma vera vern verna ' +
  'vernon veronica vesna vicente vicki vickie vicky victor victoria victorine vida vijay vikram vilma vincent vincenzo vinnie viola virgie virgil virginia vivek ' +
  'vivian vivienne vlad vladimir waldo wallace wallis wally walt walter walton wanda warner warren waylon wayne wendell wendy werner wes wesley wilbert wilbur ' +
  'wilfred wilfredo wilhelm willa willard willem william willie wilma wilmer winifred winnie winston winthrop wolfgang woodrow wyatt xander xavier xiao ximena ' +
  'yael yann yannick yara yasmin yasmine yolanda yoshi yoshua yuki yuri yusuf yves yvette yvonne zach zachariah zachary zack zadie zahra zain zainab zane zara ' +
  'zeke zelda zena zeno zoe zoey zora zoran zuri';

const GIVEN: ReadonlySet<string> = new Set(NAMES.split(' '));

/** "ED" and "DOT" are no names. */
export const isGivenName = (word: string): boolean => !/^\p{Lu}{2}/u.test(word) && GIVEN.has(word.toLowerCase());
