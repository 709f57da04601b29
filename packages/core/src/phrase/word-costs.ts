/**
 * How often frequent words stand in a thousand posts, so that a phrase is looked for by its rarest word.
 * Made by tooling/make-word-costs.ts from the labelled posts.
 */
export const wordCosts = `
'd:59 's:479 a:927 about:109 account:9 after:49 afternoon:8 again:41 against:9 all:86 already:9
always:11 am:28 an:61 and:824 another:16 answer:10 any:32 anybody:10 anyone:34 anything:18 appear:10
are:244 area:10 around:18 arrest:13 arrested:29 as:51 ask:40 asked:52 asking:14 assault:10 at:480
away:13 back:69 bank:17 be:150 beat:9 because:29 been:109 before:46 behind:15 being:18 best:14
better:13 between:21 big:12 bike:17 bikes:10 bit:9 black:11 block:11 blue:12 board:8 both:24 box:9
boy:9 break:10 bridge:9 bring:27 burglary:12 bus:20 but:41 by:116 ca:10 call:107 called:15 calls:15
came:27 camera:9 can:116 car:37 card:15 cars:14 case:39 centre:12 charge:14 charged:56 charges:9
check:17 chief:9 child:12 city:24 class:9 close:10 closed:23 club:9 code:8 coffee:16 cold:8
collision:11 com:8 come:31 coming:8 comment:9 community:14 could:19 council:12 counter:10 counts:9
county:32 court:56 crash:9 crime:21 crossing:8 crown:9 cst:8 custody:14 cut:9 date:10 day:54 days:16
death:8 department:19 deputies:9 deputy:10 desk:18 detectives:12 did:43 died:9 do:136 does:22 dog:30
dogs:13 doing:11 done:20 door:29 down:46 drive:16 driver:26 drivers:8 driving:15 drop:9 each:9
eleven:16 else:12 end:17 evening:9 ever:14 every:62 everybody:15 everyone:24 expect:8 face:8 fair:8
family:27 file:24 find:13 fine:12 fire:31 first:44 five:19 folks:17 foot:10 for:349 force:9 found:45
four:37 fraud:9 free:37 friday:40 from:177 front:27 full:17 garage:8 gate:9 gave:16 get:51 gets:11
getting:8 give:18 go:45 goes:16 going:22 gone:12 good:35 got:57 gov:10 green:10 grey:9 guess:8
guilty:14 guy:14 had:61 half:19 hall:14 hand:11 happy:9 has:140 have:220 he:177 hear:19 heard:11
hearing:8 held:8 help:19 her:74 here:36 high:11 highway:15 him:57 his:113 hit:10 hold:9 home:44
hospital:17 hour:13 hours:24 house:21 how:32 hurt:16 i:207 id:8 if:194 in:532 incident:9
information:15 injuries:13 inside:11 into:21 investigation:11 is:369 it:416 its:22 jail:8 january:11
job:14 judge:14 june:8 jury:12 just:34 keep:26 kids:27 know:66 knows:9 lad:10 lady:11 lake:8 lane:22
last:65 law:14 leave:22 left:30 let:23 library:14 life:14 light:9 lights:13 like:49 line:20 little:10
live:8 lock:11 log:10 long:20 look:18 looking:16 lost:31 lot:27 love:11 lunch:10 m:60 made:12 main:8
make:12 man:71 march:14 may:32 me:55 means:8 meeting:10 men:9 mill:9 mine:17 minutes:26 missing:17
monday:27 money:9 month:22 months:11 more:30 morning:40 most:14 moved:8 mr:8 murder:8 my:94 name:34
near:18 need:26 needed:8 neighbors:10 never:30 new:45 next:34 night:65 nine:25 no:110 nobody:37
noon:19 not:346 nothing:24 november:10 now:37 number:25 october:8 of:420 off:66 office:22 officer:24
officers:42 old:72 on:602 once:9 one:171 ones:10 online:11 only:29 open:41 opinions:8 or:87 order:10
other:18 our:109 out:104 outside:16 over:43 overnight:8 own:37 owner:9 p:34 page:15 paid:8 parents:12
park:22 parking:18 patrol:11 pay:9 pc:11 people:68 person:25 phone:24 photo:9 pick:9 place:12 plate:8
please:73 police:44 post:16 property:8 public:22 put:23 questions:19 quoting:9 ran:8 read:17 real:9
red:13 released:13 report:32 reported:9 residents:11 rest:12 ride:11 right:27 ring:27 road:50
robbery:11 room:14 round:11 route:13 run:14 running:11 safe:19 safety:9 said:17 same:32 sat:11
saturday:40 saw:20 say:46 says:20 scene:8 school:26 search:12 second:18 see:51 seen:23 send:14 sent:8
serious:8 service:14 set:12 sgt:10 share:11 she:65 shift:14 shop:11 should:25 shut:11 side:18 sign:11
since:33 site:8 six:31 sleep:9 slow:12 so:98 some:20 somebody:36 someone:22 something:14 sorry:8
speak:9 spring:9 st:15 start:10 starts:8 state:18 station:20 stay:17 still:42 stolen:12 stop:27
stopped:10 store:8 street:42 sunday:27 suspicion:12 take:27 taken:21 takes:14 talk:17 team:26 tell:36
ten:19 text:11 than:23 thank:39 thanks:27 that:197 the:1894 theft:19 their:39 them:78 then:25
there:97 these:12 they:95 thing:8 think:9 third:17 this:157 those:12 three:47 through:35 thursday:26
till:31 time:42 times:12 to:636 today:46 told:33 tomorrow:12 tonight:37 too:14 took:19 town:15
traffic:13 training:9 trial:9 truck:17 tuesday:31 turn:10 turned:11 twice:11 two:107 under:27 unit:17
until:34 up:101 update:11 us:112 use:21 van:16 vehicle:11 very:20 victim:8 video:13 views:19
volunteers:9 wait:9 walk:12 walked:8 walking:9 want:26 wanted:12 wants:9 warrant:12 was:177 watch:8
water:11 way:25 we:282 website:9 wednesday:14 week:44 weekend:14 weeks:11 well:16 went:16 were:56
what:69 when:36 where:23 which:23 while:19 white:12 who:172 whoever:12 whole:15 why:16 will:210
with:289 without:14 witnesses:9 woman:17 word:10 work:23 working:9 works:12 would:23 wrong:10 year:86
years:41 yes:20 yet:11 you:456 your:144 yours:12
`;
