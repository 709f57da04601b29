/** Words that do not inflect by the rules, with their other forms. */
const table = `
be: am is are was were been being 's
have: has had having 've
do: does did done doing
go: goes went gone going
get: gets got gotten getting
give: gives gave given giving
take: takes took taken taking
make: makes made making
say: says said saying
tell: tells told telling
know: knows knew known knowing
think: thinks thought thinking
see: sees saw seen seeing
find: finds found finding
come: comes came coming
become: becomes became becoming
run: runs ran running
begin: begins began begun beginning
break: breaks broke broken breaking
bring: brings brought bringing
build: builds built building
buy: buys bought buying
catch: catches caught catching
choose: chooses chose chosen choosing
cut: cuts cutting
hit: hits hitting
put: puts putting
let: lets letting
set: sets setting
shut: shuts shutting
bet: bets betting
cost: costs costing
hurt: hurts hurting
quit: quits quitting
deal: deals dealt dealing
die: dies died dying
dig: digs dug digging
draw: draws drew drawn drawing
drink: drinks drank drunk drinking
drive: drives drove driven driving
eat: eats ate eaten eating
fall: falls fell fallen falling
feed: feeds fed feeding
feel: feels felt feeling
fight: fights fought fighting
flee: flees fled fleeing
fly: flies flew flown flying
forget: forgets forgot forgotten forgetting
forgive: forgives forgave forgiven forgiving
freeze: freezes froze frozen freezing
grow: grows grew grown growing
hang: hangs hung hanged hanging
hear: hears heard hearing
hide: hides hid hidden hiding
hold: holds held holding
keep: keeps kept keeping
kneel: kneels knelt kneeled kneeling
lay: lays laid laying
lead: leads led leading
leave: leaves left leaving
lend: lends lent lending
lie: lies lied lay lain lying
light: lights lit lighted lighting
lose: loses lost losing
mean: means meant meaning
meet: meets met meeting
pay: pays paid paying
plead: pleads pled pleaded pleading
prove: proves proved proven proving
read: reads reading
ride: rides rode ridden riding
ring: rings rang rung ringing
rise: rises rose risen rising
sell: sells sold selling
send: sends sent sending
shake: shakes shook shaken shaking
shoot: shoots shot shooting
show: shows showed shown showing
sing: sings sang sung singing
sink: sinks sank sunk sinking
sit: sits sat sitting
sleep: sleeps slept sleeping
slay: slays slew slain slaying
speak: speaks spoke spoken speaking
spend: spends spent spending
spill: spills spilled spilt spilling
spit: spits spat spitting
spread: spreads spreading
stand: stands stood standing
steal: steals stole stolen stealing
stick: sticks stuck sticking
sting: stings stung stinging
stink: stinks stank stunk stinking
strike: strikes struck stricken striking
swear: swears swore sworn swearing
swim: swims swam swum swimming
swing: swings swung swinging
teach: teaches taught teaching
tear: tears tore torn tearing
throw: throws threw thrown throwing
understand: understands understood understanding
wake: wakes woke woken waking
wear: wears wore worn wearing
weep: weeps wept weeping
win: wins won winning
write: writes wrote written writing
beat: beats beaten beating
bite: bites bit bitten biting
blow: blows blew blown blowing
burn: burns burned burnt burning
learn: learns learned learnt learning
bleed: bleeds bled bleeding
lynch: lynches lynched lynching
split: splits splitting
withdraw: withdraws withdrew withdrawn withdrawing
undergo: undergoes underwent undergone undergoing
overdose: overdoses overdosed overdosing od ods oded
mistake: mistakes mistook mistaken mistaking
arise: arises arose arisen arising
bind: binds bound binding
seek: seeks sought seeking
slide: slides slid sliding
snort: snorts snorted snorting
sweep: sweeps swept sweeping
child: children
man: men
woman: women
person: people persons
knife: knives
life: lives
wife: wives
thief: thieves
wolf: wolves
foot: feet
tooth: teeth
mouse: mice
louse: lice
goose: geese
policeman: policemen
policewoman: policewomen
gunman: gunmen
bad: worse worst
good: better best
`;

/** The other forms of irregular words, by their base form. */
export const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [base = '', forms = ''] = line.split(': ');
      return [base, forms.split(' ')];
    }),
);
