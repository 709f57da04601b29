/** A set of words written as one string. */
function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Titles of private people; also those of a coach or a principal. */
export const titles = wordSet(`
  mr mrs ms miss mx dr doctor rev reverend coach principal prof professor sir dame pastor imam rabbi sister master madam messrs auntie aunty
  aunt uncle grandma grandpa granny nana nonna nonno abuela abuelo oma opa yiayia little fr father deacon
`);

/** Ranks and posts of an agency's staff. */
export const ranks = wordSet(`
  pc pcs wpc pcso pcsos dc ds di dci dsupt dcs cst csts const constable constables spc sgt sergeant sergeants sgts ssgt insp inspector det detective
  detectives det/sgt dep deputy deputies officer officers ofc ofcr ofcs patrolman patrolwoman lt lieutenant capt captain cpl corporal cmdr
  commander supt superintendent chief sheriff undersheriff trooper troopers sro marshal ranger warden agent commissioner pco acc dcc pio
  pd dispatcher dispatchers calltaker call-taker k9 k-9 handler firefighter firefighters investigator cadet cso ceo psd pcc-officer
`);

/** Words that may stand before or between ranks. */
export const rankParts = wordSet(`
  police chief staff detective special senior acting assistant deputy district station community support school resource fire temporary
  neighbourhood neighborhood patrol corrections correctional probation parole animal control traffic crossing guard lollipop liaison first
  class master con retired our new meet k9 k-9 dog canine fellow county state probationary reserve auxiliary
`);

/** Holders of a public office. */
export const offices = wordSet(`
  mayor gov governor premier mp mpp mla msp mep councillor councillors councilor councilman councilwoman cllr senator sen rep representative
  congressman congresswoman president judge justice magistrate coroner da attorney solicitor pcc minister secretary
  alderman ald assemblymember assemblyman assemblywoman trustee reeve baroness ambassador chancellor potus supervisor
`);

/** Words that may stand before or between offices. */
export const officeParts = wordSet(`
  mr mrs ms madam prime vice deputy lord lady chief home foreign crown district state city county u.s us attorney general crime commissioner
  police and council board supreme provincial federal hon honourable honorable former her his majesty royal highness medical secretary
`);

/** Tells whether a word is a title, a rank or an office. */
export function isTitle(word: string): boolean {
  return ranks.has(word) || offices.has(word) || titles.has(word);
}

/** What a name of a street, place, building, team, business or body ends in or holds. */
export const placeWords = wordSet(`
  street st avenue ave av road rd drive dr lane ln boulevard blvd court ct crescent cres place pl terrace way close circle cir parkway pkwy
  highway hwy trail trl gardens garden grove mews walk rise row hill hills view square sq crossing loop parade green vale gate heights side
  park farm farms bridge river creek brook lake lakes bay beach island islands isle harbour harbor pier wharf quay canal falls springs spring
  valley mountain mountains mount ridge point cape cove forest woods wood meadow meadows moor fell fields field common commons heath
  junction roundabout bypass motorway freeway expressway turnpike interchange exit route station airport terminal depot village town city
  county borough parish district township ward estate flats landing corner corners centre center plaza mall market markets arcade
  school elementary primary secondary academy college university institute library museum gallery theatre theater cinema arena stadium
  hospital clinic infirmary surgery hospice church chapel cathedral mosque temple synagogue gurdwara hall house houses cottage manor castle tower
  towers hotel motel inn pub bar tavern uni gdns bros arms grill diner cafe restaurant pizza bakery store stores shop shops supermarket superstore
  bank union group ltd limited inc llc corp corporation company co services service department dept division unit team squad force council board
  committee commission agency authority office bureau ministry association society foundation trust charity club league cup fc afc rfc united rovers
  wanderers albion festival fair carnival parade rodeo week weekend day days night month year campaign project operation initiative programme
  program award awards app news times herald gazette post tribune chronicle radio fm tv police constabulary sheriffs army navy guard rescue
  brigade fire ambulance alert warning watch scouts guides rangers north south east west northern southern eastern western upper lower
  mill mills dam reservoir tunnel line railway rail metro tube express bus coach works yard lot mews apartments apts suites villas lodge
  act law bill code party campground camp trailhead substation detachment headquarters hq precinct prison jail pen region territory province state
  country world zone area avenue conference summit games marathon relay run ride trophy memorial prep rt rte show expo cross top end ford
`);

/** Words of the calendar, and others that are written with a capital without being anybody's name. */
export const capitalised = wordSet(`
  buick chevy gmc acura lexus infiniti pontiac isuzu yamaha kawasaki ducati harley-davidson oldsmobile winnebago kubota deere ski-doo
  man woman murder death pause online op ops cannabis islamophobia homophobia adidas nike puma sony samsung iphone android trace virtual digital zoom teams motor cyber fraud dementia alzheimer's parkinson's neurone kickboxing webinar podcast hashtag wifi
  northbound southbound eastbound westbound northward southward eastward westward northwestward tonite lol govt atty gov typhoon cyclone tropical
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter halloween thanksgiving diwali eid
  ramadan hanukkah passover pentecost lent ash bonfire boxing remembrance memorial veterans juneteenth hogmanay god jesus christ allah santa
  covid coronavirus english british welsh scottish irish american canadian french german spanish polish romanian mexican indian pakistani chinese
  russian ukrainian asian african black white hispanic latino latina muslim christian jewish hindu sikh catholic protestant indigenous european
  australian italian greek turkish arab somali nigerian jamaican japanese korean vietnamese filipino punjabi urdu hindi arabic mandarin tagalog
  brit brits scots yorkshire lancashire cumbria merseyside tyneside teesside
  orthodox coptic amish mennonite hutterite mormon baptist methodist anglican lutheran presbyterian buddhist
  facebook twitter instagram youtube tiktok snapchat whatsapp google apple amazon microsoft netflix uber lyft ebay gumtree craigslist kijiji
  nextdoor reddit messenger facetime paypal zelle venmo etransfer gofundme visa mastercard amex interac tesco asda sainsburys sainsbury's morrisons
  aldi lidl waitrose boots greggs primark argos walmart costco target kroger safeway publix walgreens cvs wawa sobeys loblaws tim hortons starbucks
  mcdonald's mcdonalds wendy's wendys subway kfc domino's esso shell bp sunoco chevron texaco greyhound amtrak airbnb medicare medicaid
  ford vw benz range rover land bentley escape audi bmw mercedes astra corsa fiesta focus polo golf clio punto transit sprinter qashqai juke
  civic accord corolla camry tacoma tundra sienna odyssey pilot cr-v rav4 silverado sierra tahoe suburban equinox malibu impala cruze explorer
  mustang escape taser glock smith&wesson naloxone narcan fentanyl xanax percocet ketamine crimestoppers timbits biscuit lego hi-vis
  halifax glasgow edinburgh cardiff belfast birmingham manchester liverpool leeds sheffield bristol newcastle nottingham leicester coventry
  bradford wolverhampton wakefield huddersfield dewsbury keighley halifax barnsley doncaster rotherham hull york sunderland middlesbrough
  walsall dudley solihull sandwell telford derby stoke southampton portsmouth plymouth exeter norwich ipswich cambridge oxford reading swindon
  brighton bournemouth luton northampton peterborough croydon lambeth hackney islington southwark lewisham greenwich newham camden westminster
  haringey enfield barnet brent ealing hounslow hillingdon harrow merton sutton bromley bexley havering redbridge wandsworth kensington fulham
  salford bolton bury rochdale oldham stockport tameside trafford wigan cheshire devon cornwall dorset somerset kent essex sussex surrey
  london toronto ottawa montreal vancouver calgary edmonton winnipeg regina saskatoon hamilton mississauga brampton ontario quebec alberta
  gaza bc uk usa u.s. us u.k. eu ny la dc nhs gps cctv atm id suv dui
`);

/** Words that people are called as well, which lists of names leave out. */
export const moreNames = wordSet(`
  jesus march mercedes jan jun man di happy lovely umut hunt battle kills bears strikes pride glory praise hero trinidad concepcion
  banks bishop carpenter fields fox knight lamb love mason page potter shepherd weaver wells bush bird crane drake finch hawk heron jay wren
  partridge peacock sparrow swallow crow dove nightingale salmon pike bass herring trout lion wolfe bull bullock hogg colt steed church parsons
  pope abbott dean deacon monk nunn priest prior sexton temple cross bloom blossom flowers rose lily daisy poppy violet ivy heather hazel holly
  olive fern clover saffron sage juniper willow rowan ash oakes elm birch wood woods forest grove field meadows marsh moore heath hurst brooks
  rivers lake poole wells banks shore sands stone rock cliff hill dale glen vale lane street rhodes bridge gates hall house barnes castle tower
  parks park green gardner gardener farmer miller baker cook butler porter carter driver wainwright wheeler cartwright smith goldsmith taylor
  tailor draper weaver dyer fuller tucker walker skinner glover sadler fletcher bowman archer arrowsmith hunter forester fisher fowler piper
  harper fiddler singer dancer player page squire knight king prince duke earl baron lord bishop major sargent marshall steward stewart reeve
  constable judge law justice sheriff sharp smart wise bright gay merry jolly savage strong armstrong little small long short stout tall
  young old elder younger senior junior black white brown gray grey silver gold golden blue reid rudd russell blunt bold noble good goodman
  freeman hammond hicks huff moody thatcher woodman woody tuck sparks spears squires whiting fry gore farrow duff
  best early summers winter winters snow frost hale rain storm day knight weeks friday sunday monday noon may june april august january spring summer
  autumn blessing precious sunday comfort patience innocent goodluck wisdom lucky gift mercy prosper fortune charity faith hope grace joy peace
  prudence honour honor constance verity felicity serenity destiny heaven nevaeh genesis journey justice liberty freedom phoenix storm star sky skye
  ocean river reef jet ruby pearl opal amber crystal jade emerald diamond sterling chase hunter tanner cooper carter mason tyler parker
  harley chance ace ryder gunner maverick legend saint royal king messiah angel trinity nova luna aurora stella sonny sandy randy rusty dusty rocky
  buck bud chip dash rob bob bill will jack nick mark mike pat art gene grant guy frank ernest dick peter rod ray drew dale dean don earl
  herb jay jimmy josh lance lee levy max miles norm pierce reed rich rush skip tag ted tony troy vance victor wade ward wayne penny ginger
  candy cherry melody harmony carol dawn eve faith gay iris joy june kitty may merry myrtle nancy polly robin sally summer tiffany
  love mann power powers price pride quick rich rude self sellers small snell speed spencer stamp stark steel sweet swift tennant thorn thorne
  trench truman trust tubb vine wall walls ward waters webb wild wilde winner winters worth wright yard yates song long an my so to do mi in on la ha
  he hu ho ma pan pang sun tan tang tong wan wang yam yang young chin chow chung fang fan fong gong hang him ho hung lam lang lim ling long low lung
  man mak mo mok ng pun sing sin sum ting tse tung wing wong woo yan yip yuen blood bone bones coffin crook crooks crook death dick fear field fury
  gotobed grave graves hogg hussey lawless looney outlaw pain payne pratt slaughter slack smellie strange sykes tench twist dollar penny pound
  cash money shilling sterling nickels wolf fisher deer hart buck roe stagg bear beaver badger mole mouse hare coney
  read reader speaker speakers teller toller waller wells west east north south southern northern english french german scott welsh ireland england
  france paris london york lincoln kent devon derby chester lancaster durham carlisle preston bolton burton clifton hamilton wellington washington
  jordan israel india china asia kenya ireland georgia carolina virginia dakota austin dallas houston madison jackson brooklyn chelsea florence
  victoria regina charlotte adelaide sydney melbourne milan roma verona vienna geneva lourdes medina cairo trinidad santiago cordova leon
`);

/** What somebody is, which ends a description and no name: `Local Man`, `Black Male`. */
export const roleWords = wordSet(`
  man men woman women boy boys girl girls male males female females adult adults juvenile juveniles teen teens teenager youth kid kids child
  children infant person people driver passenger pedestrian cyclist rider resident student pupil victim suspect witness defendant offender
  officer deputy constable sergeant detective inspector caller tenant neighbour neighbor pensioner couple family brothers sisters twins
`);

/** Seasons, which no number stands behind. */
export const seasons = wordSet('spring summer autumn winter');

/** Titles that are given names as well. */
export const titlesAndNames = wordSet('justice marshal major prince princess duke earl baron dean master');

/** Days of the week. */
export const days = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

/** Words among those that a name is never made of which are given names all the same. */
export const oddGivenNames = wordSet('will may said can happy merry man');

/** Days, months and feasts, which stand behind prepositions of time. */
export const calendarWords = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas easter spring summer autumn
  winter
`);

/** What somebody is by origin or colour. */
export const demonyms = wordSet(
  'english french german welsh irish scottish british spanish italian white black brown hispanic asian american canadian polish christian muslim',
);

/** Short months that people are called more often than they stand without a number: `Jan`, `Jun`. */
export const shortNames = wordSet('jan jun');

/** Months that are surnames, and no other word: `Theresa May`. */
export const monthNames = wordSet('jan jun april may june august');

/** Words that stand alone more often for a day, a language or a colour than for somebody. */
export const seldomAlone: ReadonlySet<string> = new Set(
  [...calendarWords, ...demonyms, 'god', 'christ'].filter((word) => !shortNames.has(word)),
);

/** Words that a name is never made of, however a list may see it. */
export const neverNames = wordSet(`
  he she him hers man men woman women boy girl driver passenger labrador spaniel terrier dispatcher samosas whoever whomever yeah gotta dies said
  my the a and or but if when where while who what why how this that these those it its it's i i'm i'll i've i'd you your you're we we're we've
  our us they their them he's she's his her she him me mine yours theirs not no yes is are was were be been being has have had do does did
  will would can could shall should must might of at by for from with without about into onto over under after before since until till than then
  there here now today tonight tomorrow yesterday please thanks thank hello hi hey dear happy merry good great well done more most all any
  some each every both other another one two three four five six seven eight nine ten first second third last next new old also just only
  very too merci gracias as because so to do in on an up out off
  update updates missing wanted found stolen arrested charged booked sentenced jailed appeal witness witnesses victim victims suspect suspects
  alert reminder breaking news rip congratulations congrats welcome meet officers police call dial visit join follow see seen share read watch
  reward traffic collision crash road closed officer
`);
