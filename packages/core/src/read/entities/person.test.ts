import { describe, expect, test } from 'vitest';
import { normalise } from '../normalise.ts';
import { detectEntities } from '../detect-entities.ts';

/** Gives the people in a text as `kind written`. */
function people(post: string): string[] {
  const { text } = normalise(post);
  return detectEntities(text, 18)
    .filter(({ kind }) => kind === 'person' || kind === 'staff' || kind === 'official')
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('people', () => {
  test.each([
    ['Missing: Harriet Osei, 81, last seen on foot.', ['person Harriet Osei']],
    ['Terrence Aldous Mayhew (34) has been charged.', ['person Terrence Aldous Mayhew']],
    ['We arrested Noor bint Yusuf, aged 40, today.', ['person Noor bint Yusuf']],
    ['The victim, Siobhan O’Dowd-Pike, is at home.', ["person Siobhan O'Dowd-Pike"]],
    ['Luis de la Cruz was charged on Monday.', ['person Luis de la Cruz']],
    ['J.R. Okoro was released.', ['person J.R. Okoro']],
    ['Oluwaseun "Seun" Bright, 13, from Erdington', ['person Oluwaseun "Seun" Bright']],
    ['Minjun Park, 34, was near Gage Park.', ['person Minjun Park']],
    ['His wife Brenda is collecting.', ['person Brenda']],
    ['Thanks to Ngozi who saw it all.', ['person Ngozi']],
    ['Dave at Hollin Farm has had his quad nicked.', ['person Dave']],
    ['Look who little Tommy met.', ['person Tommy']],
    ['Mrs Ellery on Fold Lane lost her purse.', ['person Mrs Ellery']],
    ['Our swim coach, Coach Benny, says hi.', ['person Coach Benny']],
    ['a fella named kwabena told us', ['person kwabena']],
    ['Have you seen Kayla? She is 22.', ['person Kayla']],
    ['Kofi MENSAH, 40, is wanted.', ['person Kofi MENSAH']],
    ['Gary Plunkett wrote. Gary, please stop.', ['person Gary Plunkett', 'person Gary']],
    ['Will Strange, 34, was charged.', ['person Will Strange']],
    ['We charged Omar al-Hassan (40) on Monday.', ['person Omar al-Hassan']],
    ['The victim, Hope Outlaw, is at home.', ['person Hope Outlaw']],
    ['April May, 9, won the race in May. April is glad.', ['person April May', 'person April']],
    ['Dakota Two Bears, 52, was last seen on foot.', ['person Dakota Two Bears']],
    ['The accused is Rose Cross.', ['person Rose Cross']],
    ['The juror who fainted, Mark Park, has a cold.', ['person Mark Park']],
    ['A kid named Happy told us.', ['person Happy']],
    ['Call us. Mercy March, coordinator', ['person Mercy March']],
    ['Mr. Will is the shop teacher.', ['person Mr. Will']],
    ['the victim, maria lopez, 14, is at home', ['person maria lopez']],
    ['the victim, hope outlaw, 14, is at home', ['person hope outlaw']],
    ['kwame ose-tutu (34) was charged', ['person kwame ose-tutu']],
    ['missing: keisha okoro, last seen on foot', ['person keisha okoro']],
    ['the driver, minjun park, was not hurt', ['person minjun park']],
    ['arrested suspect deshawn wright, 22', ['person deshawn wright']],
    ['He was hit by Chase Law at the rink.', ['person Chase Law']],
    ['He is local plumber Said Warsame, as you know.', ['person Said Warsame']],
    ['Thank you to Happy Kaur, of the garage.', ['person Happy Kaur']],
    ["They took Blessing Good's truck away.", ['person Blessing Good']],
    ['We picked up Fang An for questions.', ['person Fang An']],
    ['It is the one with Amal Bin Talal inside it.', ['person Amal Bin Talal']],
    ['Summer, 7, from Year 2, is brave.', ['person Summer']],
    ['Happy, 15, of Saskatoon, has been found.', ['person Happy']],
    ['Congrats to April (6), who drove the boat.', ['person April']],
    ['Said, 26, got stitches. Said is at home.', ['person Said', 'person Said']],
    ["April's kid answers for her.", ['person April']],
    ['One of ours, little Jun out of the Gardens, helped.', ['person Jun']],
    ['We may not share what Bill said.', ['person Bill']],
    ["I want to help Chase Law's sisters.", ['person Chase Law']],
    ['In custody: Mark D. Park, 6-11-1977.', ['person Mark D. Park']],
    ['The room of Ms. Justice sang.', ['person Ms. Justice']],
  ])('%s', (post, expected) => expect(people(post)).toEqual(expected));
});

describe('staff and officials', () => {
  test.each([
    ['She is in most days. PC Dobbs', ['staff PC Dobbs']],
    ['- Sgt. R. Petrakis, Patrol B', ['staff Sgt. R. Petrakis']],
    ['Staff Sgt. Lorraine Akiwenzie retires.', ['staff Staff Sgt. Lorraine Akiwenzie']],
    ['Thanks Ofc. Danny Dick. Go see Dick.', ['staff Ofc. Danny Dick', 'staff Dick']],
    ['Officers Hooker and Stripling came.', ['staff Officers Hooker', 'staff Stripling']],
    ['K9 Bandit found it.', ['staff K9 Bandit']],
    ['thats my partner sgt lavoie', ['staff sgt lavoie']],
    ['Lt. Park forgot her lunch.', ['staff Lt. Park']],
    ['Dispatcher of the Year: Graeme Sinclair-Wu', ['staff Graeme Sinclair-Wu']],
    ['Say hi to Jonah Ferrin, our new constable.', ['staff Jonah Ferrin']],
    ['PC 2217 Mark Park is your handler.', ['staff Mark Park']],
    ['Cst. Justice waved. PC J. T. Moss did too.', ['staff Cst. Justice', 'staff PC J. T. Moss']],
    ['Mr Justice Penhallow passed sentence.', ['official Mr Justice Penhallow']],
    ['Mayor Delphine Achebe cut the ribbon.', ['official Mayor Delphine Achebe']],
    ['Minister Happy says crime is down.', ['official Minister Happy']],
    ['Crown attorney Ines Varga spoke.', ['official Ines Varga']],
  ])('%s', (post, expected) => expect(people(post)).toEqual(expected));
});

describe('nobody', () => {
  test.each([
    'The market is back TOn Fri2026-02-30, rain or shine.',
    'Collision at Gage Park, near Westbrook Elementary and the Sundown Motel.',
    'Officers are on Larkspur Road. The Salford Road exit is closed.',
    'Happy Diwali and Merry Christmas from all of us.',
    'Bring your bike to Kinsmen Arena on Saturday, October 3.',
    'A dog called Biscuit ran off.',
    'Officer Safety Training is on Tuesday. PC World is open.',
    'Driver, 46, uninjured. Man, 40, charged.',
    'Stolen: white Honda Odyssey, Ford Transit and Nissan Qashqai.',
    'National Night Out is Tuesday. Click It or Ticket.',
    'He said it. She told us. They were charged.',
    '#BringKaylaHome @DaveAtHollin',
    'Forest Hill library and West Bromwich bus station',
    'King Street and Queen Street are shut.',
    'Samosas, Rangoli and Timbits were had by all.',
    'Local Man, 40, and a Black Male, 25, were seen. White British, 30s.',
    'It was Good Friday, then Easter Monday. It is Black Friday at Gage Park.',
    'The shop teacher at Ecole Sainte-Croix has died. A college in North Dakota, who knew?',
    'the driver, heavily drunk, 34, was held. the victim, poor love, is home. two cars, one van, 3 people',
    'the suspect, also male, 34, ran. his brother, bless him, paid. rip my phone, missing: black cat.',
    'open at exit ramp, 14, for a week, and in grand rapids, 14 of us. nissan qashqai (14)',
    'Storm Edda is here. Lake Wapasso is thin.',
    'We are shut on Sunday, 14, and in March, 12, too. A little Sunday stroll, and Hang On for more.',
    'Man, 40, said it. Driver, 46, and Cyclist, 30, hurt, and the Bill said no.',
  ])('%s', (post) => expect(people(post)).toEqual([]));
});
