/** Words for relatives and the like, as alternatives of an expression. */
export const kin =
  'wife|husband|son|daughter|mother|mom|mum|mam|father|dad|brother|sister|partner|girlfriend|boyfriend|fiancee?|spouse|widow|widower|grandson|granddaughter|' +
  'grandmother|grandfather|grandma|grandpa|gran|nan|uncle|aunt|auntie|cousin|niece|nephew|friend|mate|buddy|neighbou?r|roommate|flatmate|ex|ex-wife|' +
  'ex-husband|kid|child|baby|twins?|stepson|stepdaughter|stepdad|stepmum|stepmom|colleague|coworker|boss|missus|lad|in-law';
/** Words for people by what they are, do or suffer, as alternatives of an expression. */
export const people =
  'man|woman|boy|girl|teen|teenager|youth|youngster|toddler|infant|pensioner|resident|student|pupil|driver|passenger|pedestrian|cyclist|rider|motorcyclist|' +
  'clerk|cashier|nurse|teacher|owner|tenant|landlord|landlady|caller|informant|source|lady|gentleman|fella|bloke|guy|dude|local|volunteer|hiker|swimmer|' +
  'jogger|runner|survivor|victim|suspect|accused|defendant|witness|complainant|deceased|offender|arrestee|burglar|thief|killer|murderer|rapist|dealer|drug-dealer|' +
  'fraudster|shoplifter|robber|fugitive|escapee|inmate|prisoner|felon|parolee|shooter|gunman|paramedic|reporter|journalist|activist|lawyer|attorney|barber|farmer';

const namedBefore =
  String.raw`named|(?:man|woman|boy|girl|guy|fella|lad|lady|someone|somebody|person|kid|driver|teacher|chap|bloke) called|identified (?:locally |publicly |himself |herself |themselves )?as|known as|name is|name's|name was|named as|named locally as|aka|a\.k\.a\.|` +
  String.raw`(?:${kin}|${people}),?|missing(?: is| are| person| child| girl| boy)?:|wanted(?: is)?:|booked:|arrested:|charged:|suspect:|victim:|found:|name:|names:|driver:|r\.?i\.?p\.?|rest in peace|rest easy|condolences to|` +
  String.raw`(?:death|dead|murder|killing|stabbing|shooting|disappearance|body|remains|arrest|family|parents|friends|home|house|memory) of`;

/** Words before a name that leave little doubt, also when it is one word: `her son Kofi`, `named X`. */
export const sureBefore = new RegExp(
  String.raw`(?:^|[^\w-])(?:${namedBefore}|late|little|poor|young|wee|lil|big|ol')[\s"]{0,2}$`,
  'i',
);

/** Words before a name that leave no doubt, whatever words it is made of: `the victim, Hope Outlaw`. */
export const plainBefore = new RegExp(String.raw`(?:^|[^\w-])(?:${namedBefore})[\s"]{0,2}$`, 'i');

/** Words that lead to who somebody is: `the accused is`. */
export const roleIsBefore = new RegExp(String.raw`(?:^|[^\w-])(?:${people}) (?:is|was) $`, 'i');

/** Words that lead to who somebody is, or to something else. */
export const copulaBefore =
  /(?:^|[^\w-])(?:(?:it|that|this|who|he|she)(?:'s| is| was)|[a-z]+ (?:is|was)|(?:we|they|i|he|she|who|officers|police|crews|searchers) found|think(?: that)? it's|quoted|(?:prove|charge|say|know|believe) (?:it )?(?:yet|that|was)|[a-z]+(?:ed|en|t) by) $/i;

/** Words before a name that suit a single one if no list knows it as something else. */
export const likelyBefore =
  /(?:^|[^\w-])(?:thanks (?:again )?to|thank(?: you)?,?|thank you to|thanks,?|cheers,?|merci,?(?: a)?|congratulations,?|congrats,?|well done,?|(?:congratulations|congrats|well done|cheers) to|kudos to|happy birthday,?|birthday wishes to|shout-?out to|hats off to|(?:cpr|first aid|aid|naloxone|narcan) (?:to|on)|seen|looking for|searching for|search for|talk(?:ed|ing)? to|forget|forgot|hearts? go(?:es)? out to|thoughts are with|pray(?:ers|ing)? for|pray(?:ers)? please for|finding|find|locate|without|spoke (?:to|with)|speaking to|speak (?:to|with)|told|asked|ask|ask for|text|message|bell|met|arrested|charged|nicked|cuffed|suspected|believe|believed|blame|tell|hug|goodbye,?|farewell,?|dear|hi,?|hello,?|hey,?|knows?|(?:swab|fingerprints|prints|statement|confession|dna|letter|note) (?:of|from)|to rule|sorry,?) $/i;

/** Words that are said to or of people alone, so that any word behind them may be what somebody is called. */
export const personBefore =
  /(?:^|[^\w-])(?:thanks (?:again )?to|thank(?: you)?,?|thank you to|thanks,?|cheers,?|merci,?(?: a)?|congratulations,?|congrats,?|well done,?|(?:congratulations|congrats|well done|cheers) to|kudos to|happy birthday,?|birthday wishes to|shout-?out to|hats off to|(?:cpr|first aid) (?:to|on)|have you seen|search(?:ing)? for|(?:proud|support|memory|\d year old|yr old) of|\d{1,2}[ -](?:year|yr)s?[ -]old|ask|ask for|father|spoke (?:to|with)|speaking to|speak (?:to|with)|told|hug|text|farewell,?|dear|hi,?|hello,?|hey,?|tell|sorry,?) $/i;

/** Animals, vessels and storms have names as well. */
export const thingBefore =
  /(?:^|\W)(?:dogs?|cats?|horses?|pony|pup|puppy|kitten|spaniel|labrador|lab|shepherd|terrier|whippet|beagle|collie|goat|pig|cow|parrot|snake|tortoise|rabbit|hamster|boat|ship|vessel|yacht|storm|hurricane|bull|pooch|hound|swan|duck|bird|donkey)(?:,| is| was)?(?: named| called|,| -)? $|(?:^|\W)(?:selling|sells|wearing) $/i;

/** Somebody is not in, at or near a person, and a person has no article. */
export const placeBefore =
  /(?:^|[^\w-])(?:in|at|near|around|outside|inside|towards?|on|off|between|behind|through|throughout|across|along|into|onto|via|the|an?|every|each|any|another|those|such|this|these|our|your|its|north of|south of|east of|west of|area of|town of|city of|village of|part of|corner of|end of|block of|parc|rue|quai|chemin|boulevard|avenue|visit|visiting|leaving|left|downtown|central|greater|north|south|east|west|inner|upper|lower|near to|next to|close to|opposite|from|to|of) $/i;

/** Prepositions that also stand before a person. */
export const looseBefore = /(?:^|[^\w-])(?:from|to|of) $/i;

const familyThings = `${kin}|family|house|home|place|flat|apartment|car|truck|bike|phone|body|address|name|number|killer|death|murder|cell|email|lawyer|birthday|funeral|last words|parents|children|kids|landlord|face|statement|confession|record|alibi|dna|fingerprints`;

/** An age behind a name: `, 34,` or ` (34)`; or a birth. */
export const ageBehind =
  /(?:,? [([](?:aged? )?\d{1,3}(?: years? old)?[)\],;/ ]|, (?:aged? |an? |age: )?\d{1,3}(?:[,;)]|\.(?!\d)|-year| years? old|-yr|yo\b| ?y\/o| (?:from|of|and|last|was|is|has|who)\b|\s*$|\n)|,? aged? \d| [1-9]\d,| \d{1,2}(?:yo\b| ?y\/o)|,? \(?(?:born\b|d\.?o\.?b\b|b\. ?\d)|, [1-9]\d?\/[1-9]\d?\/\d{2})/iy;

/** An age behind a name of any words, in the form that no date and no number of a thing has: `, 34,` or ` (34)`. */
export const plainAgeBehind =
  /(?:,? \((?:aged? )?\d{1,3}(?: years? old)?\)|, (?:aged? |an? |age: )?\d{1,3}(?:,|-year| years? old|-yr|yo\b| ?y\/o| (?:from|of|was|is|has|who)\b)|,? aged? \d)/iy;

/** An age behind a first and a last name, at the end of a sentence. */
export const lastAgeBehind = /, [1-9]\d(?:[.;](?!\d)|\)|$)/y;

/** An age behind one word, in a form that no date has: `Summer, 7, from`, `Happy (6)`. */
export const ageOfOneBehind =
  /(?:,? \((?:aged? )?\d{1,3}\)|, (?:aged? )?\d{1,2}(?:, (?=[a-z])|[ -]years?[ -]old|yo\b| ?y\/o)|,? aged? \d)/y;

/** An age behind one word that is a day as well: `Sunday, 15, of Saskatoon`. */
export const ageOfDayBehind =
  /(?:,? \(aged \d{1,3}\)|, (?:aged? )?\d{1,2}(?:, (?:of|from|was|is|has|who|last seen)\b|[ -]years?[ -]old|yo\b| ?y\/o)|,? aged? \d)/y;

/** Prepositions of time, so that a month or a day behind them is one. */
export const timeBefore =
  /(?:^|\W)(?:in|on|since|until|till|by|last|next|this|every|early|late|mid|of|from|to|between|after|before|during|\d{1,2}(?:st|nd|rd|th)?)[ -]$/i;

/** Words for somebody small, big or poor, without the article of a thing: `little Sunday`, but `a little Sunday stroll`. */
export const smallBefore =
  /(?<!\b(?:[Aa]n?|[Tt]his|[Nn]ext|[Ll]ast|[Oo]ne|very|so) )\b(?:[Ll]ittle|[Pp]oor|[Yy]oung|[Ww]ee|[Ll]il|[Bb]ig|[Oo]l') $/;

/** An article ahead of such a word, which makes the day behind it one: `the big Sunday`. */
export const articleAhead = /\b(?:the|our) [a-z']+ $/i;

/** What ends a name, or goes on with what somebody does, but no thing: `little Jun out of the Gardens`. */
export const pauseBehind =
  /[,.;!?]|'s\b|$| [A-Z]\b| (?:from|off|out of|at|down|up|in|who|did|didn't|has|is|was|and)\b/y;

/** What people say, in a word that nothing else does. */
export const speechBehind = / (?:said|told|asked|reckons|texted|phoned)\b/y;

/** A clause about a person behind a name: `, who used to rent there`. */
export const whoBehind = /,? (?:who|whose|whom)\b/iy;

/** Where somebody is from, behind a name: `Hope Outlaw from the garage`. */
export const fromBehind = /,? (?:from|of) (?:the |our |[A-Z][a-z])/y;

/** A date of birth right behind a name. */
export const bornBehind = /,? \(?(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})/y;

/** What somebody is, behind a name: `Hope Outlaw, coordinator`. */
export const postBehind = new RegExp(
  String.raw`, (?:an? |the |our |your |his |her )?(?:${people}|coordinator|manager|director|organi[sz]er|secretary|treasurer|chair(?:man|woman|person)?|captain|coach|handler|supervisor|administrator|spokes(?:man|woman|person))\b`,
  'iy',
);

/** A clause that goes on behind a name between commas: `The juror, Hope Outlaw, has a cold`. */
export const clauseBehind = /, (?:is|was|has|had|will|did|does|can|could|would)\b/iy;

/** Somebody before the comma ahead of a name: `The man removed from the shop, `. */
export const personAhead = new RegExp(
  String.raw`(?:^|[^\w-])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir)(?: [a-z-]+){0,2} (?:${people}|${kin}|[a-z]{3,}(?:er|or|ist|ant))(?: [\w'-]+){0,8}, $`,
);

/** What happens to people alone. */
export const fateBehind =
  /,?(?: (?:who|has|had|have|was|is|were|are|has been|had been|have been|was not|is not|isn't|wasn't|has not been|hasn't been|was also|was later|who was|who is|will be|is now|was then))? (?:charged|arrested|sentenced|jailed|convicted|remanded|found (?:guilty|safe|dead|not guilty)|last seen|missing|pleaded|pled|pleading|pronounced|identified|banned|bailed|stabbed|shot|killed|murdered|assaulted|raped|attacked|airlifted|hospitali[sz]ed|suspected|accused|indicted|booked|acquitted|extradited|disqualified|wanted|deported|handcuffed|offering|collecting|happy to|not charged|pregnant|in custody|died|passed away|confessed|admitted|in court|due in court|registered)\b/iy;

/** What a court finds of somebody, behind a name of several words: `a jury found Mercy March not guilty`. */
export const guiltBehind = /,? (?:not )?guilty\b/y;

/** What people alone do. */
export const deedBehind =
  /,? (?:just |still |also |never |always |then |later |only |really |finally |kindly )?(?:said|says|told|tells|thinks|thought|knows|knew|wants|wanted|loves|loved|asked|asks|adds?|added|denies|denied|joined|lives|lived|works|worked|drove|drives|walked|ran|refused|declined|tried|stole|hit|punched|grabbed|fled|saw|heard|noticed|spotted|remembered|who|whose|bakes|teaches|taught|thanked|explained|claimed|claims|swears|reckons|texted|phoned|rang|handed|did it|gave|knocked|smelled|deserves|hopes|retired|retires|served)\b/iy;

/** What belongs to a person: `Tommy's mum`. */
export const kinBehind = new RegExp(`'s?,? (?:${familyThings}|brothers|sisters|sons|daughters)\\b`, 'iy');

/** What makes a name that of a shop: `Kerr's Bakery`. */
export const businessBehind = /'s [A-Z][a-z]/y;

/** A verb, or a word to somebody, behind what cannot be a verb then: `Will Strange has`, `Said Warsame, you`. */
export const finiteBehind = / (?:is|was|has|had|isn't|wasn't|hasn't|did|does|didn't|doesn't)\b/y;
export const spokenToBehind = /, (?:you|you're|your|if you|please)\b/y;

/** A trade between somebody and their name: `he is local plumber Mercy March`. */
const tradeAhead =
  /\b(?:[Hh]e|[Ss]he|who|it)(?:'s| is| was) (?:an? |the |our )?(?:[a-z-]+ ){0,2}[a-z]{2,}(?:er|or|ist|ian|man|woman|boy|girl|nurse|clerk|chef|student) $/;

/** Tells whether a trade stands before a name: its words are too many for {@link mayEndInCue}. */
export function isTradeAhead(ahead: string): boolean {
  return tradeAhead.test(ahead);
}

/** What is done to somebody's things: `stole Chase Law's camera`. */
export const robbedBefore =
  /\b(?:stole|nicked|took|pinched|swiped|robbed|burgled|torched|keyed|vandali[sz]ed|smashed|emptied) $/;
export const thingBehind = /'s [A-Z]?[a-z-]+/y;

/** What somebody has, behind a name that opens a sentence: `Grace's column`, but not `Farmer's been told`. */
export const ownThingBehind =
  /'s (?!(?:[a-z]+(?:ed|ing)|been|gone|not|just|still|also|always|never|all|now|here|there|got|for|from|with|about|too|very|only|back|out|off|down|over|under|right|left|done|made|day|eve|one|what|who|why|how|where|when|because|that|this)\b)[a-z]{3,}/y;

/** A sentence that was passed, behind a name: `will spend his next years inside`. */
export const sentenceBehind = / will (?:spend|serve)\b/y;

/** Whose relative somebody is: `May's brother`. */
export const kinOfBehind = new RegExp(`'s?,? (?:${kin}|boy|girl)\\b`, 'iy');

/** What people alone say, think or know, in words that tell of no time: `Sunday knows`, but not `Sunday saw`. */
export const mindBehind =
  / (?:said|says|told|tells|thinks|thought|knows|knew|wants|asked|asks|reckons|texted|phoned|swears)\b/y;

/** What somebody has, behind a name: `Happy's car`; what happens on a day is no sign: `May's murder`. */
const ownedBehind = new RegExp(`'s (?:${familyThings})\\b`, 'y');
const ownedOfCalendar = new RegExp(
  `'s (?:${kin}|family|house|home|flat|car|truck|bike|phone|cell|(?:death|birthday|funeral)(?=[,.;!?]))\\b`,
  'y',
);

/** Gives the cue of what belongs to somebody; for a word of the calendar only what belongs to no month. */
export function ownedBehindOf(ofCalendar: boolean): RegExp {
  return ofCalendar ? ownedOfCalendar : ownedBehind;
}

/** Somebody is spoken to: `Gary, if you read this`. */
export const callBehind =
  /, (?:if you|if you're|please|come|you|you're|your|we|we're|thank|thanks|call|ring|get in|buddy|mate|bud|pal|hun|sir|son|phone|contact us|go home|our|this is for)\b/iy;

/** One word and a place or a team that somebody comes from: `Dave at Hollin Farm`, `Jo from the office`. */
export const homeBehind =
  /,? (?:at|from|over at|down at|over on|up at|of) (?:the |our |number |no\.? |[A-Z][a-z])/y;

/** His or hers, later in the sentence. */
export const ownBehind = /[^.!?\n]{0,60}? (?:his|her|he's|she's|he|she|himself|herself)\b/y;

/** A role behind a name, which makes it one of staff. */
export const staffBehind =
  /,? \(?(?:badge|collar number|shoulder number)\b|(?:,|,? who is| is) (?:our|your|the|a|an|one of our) (?:[a-z-]+ ){0,2}(?:officers?|constable|sergeant|deputy|dispatcher|detective|inspector|trooper|pcso|sro|handler|cadet|recruit|crossing guard|call-?taker|lollipop (?:lady|man)|paramedic|firefighter)\b/iy;

/** A word behind that makes it a place or a body: `Forest Hill library`. */
export const placeBehind =
  /(?:'s)?(?: |-)(?:streets?|roads?|avenue|lane|park|school|primary|hospital|station|library|area|estate|exit|junction|bridge|bypass|roundabout|town|village|city|centre|center|county|market|mall|shop|store|supermarket|hotel|pub|bar|club|stadium|arena|hall|farm|beach|river|lake|canal|trail|team|squad|branch|campus|college|university|community|neighbou?rhood|districts?|region|police|fire|fc|festival|app|website|page|bus|train|line|car park|campground|detachment|division|act|law|bill|code|scheme|project|campaign|series|model|edition|phone lines?|games?|match|vs?)\b| ?[&/+]|'n'/iy;

/** Words in small letters before a name that make it one of staff or of an office. */
export const staffBefore =
  /(?:^|[^\w-])(?:(?:pc|pcso|sgt|cst|sergeant|constable|officer|deputy|detective|trooper|inspector|dispatcher|handler|lieutenant|captain|corporal|chief|sheriff|cadet|recruit|call-?taker|firefighter|crossing guard|partner in uniform|colleague|beat manager|lollipop lady|lollipop man|k-?9|police dog|pd)\.?(?:,| -)?(?: \d{2,6})?|(?:dispatcher|officer|call-?taker|employee|deputy|constable) of the (?:year|month|quarter)[:,]?) $/i;
export const officeBefore =
  /(?:^|[^\w-])(?:mayor|governor|premier|councillor|councilman|councilwoman|senator|president|prime minister|judge|justice|magistrate|coroner|crown attorney|district attorney|prosecutor|mp|mpp|minister|commissioner for|home secretary|candidate|congressman|congresswoman),? $/i;

/** Every word that a cue before a name may end in, and some more: if none stands there, no cue does. */
const lastWords: ReadonlySet<string> = new Set(
  [
    sureBefore,
    plainBefore,
    copulaBefore,
    likelyBefore,
    timeBefore,
    smallBefore,
    thingBefore,
    robbedBefore,
    placeBefore,
    looseBefore,
    staffBefore,
    officeBefore,
  ].flatMap(({ source }) => [
    ...(source
      .toLowerCase()
      .replace(/(\w)\?/g, '$1')
      .match(/[a-z\d]+/g) ?? []),
    ...(source
      .toLowerCase()
      .replace(/\w\?/g, '')
      .match(/[a-z\d]+/g) ?? []),
  ]),
);

/** Tells whether a cue may stand at the end of a text: a look at its last word, which is cheaper than the cues. */
export function mayEndInCue(before: string): boolean {
  let end = before.length;
  while (end > 0 && !isWordPart(before.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isWordPart(before.charCodeAt(start - 1))) start -= 1;
  const word = before.slice(start, end).toLowerCase();
  // A number may stand behind a rank: `PC 2217`.
  return lastWords.has(word) || /^\d/.test(word);
}

function isWordPart(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}
