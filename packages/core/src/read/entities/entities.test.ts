import { describe, expect, test } from 'vitest';
import { detectEntities } from '../detect-entities.ts';
import type { EntityKind } from '../entity.ts';
import { normalise } from '../normalise.ts';

/** Gives what is found of some kinds, as written. */
function find(post: string, ...kinds: EntityKind[]): string[] {
  const { text } = normalise(post);
  return detectEntities(text, 18)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end }) => text.slice(start, end));
}

function values(post: string, kind: EntityKind): string[] {
  return detectEntities(normalise(post).text, 18)
    .filter((entity) => entity.kind === kind)
    .map(({ value }) => value);
}

/** Rows of a kind: a post and what is found in it; near-misses find nothing. */
function table(kind: EntityKind, hits: [string, string][], misses: string[]): void {
  describe(kind, () => {
    test.each(hits)('%s', (post, written) => expect(find(post, kind)).toEqual([written]));
    test.each(misses)('not in: %s', (post) => expect(find(post, kind)).toEqual([]));
  });
}

table(
  'phone',
  [
    ['ring her on 07700 900461', '07700 900461'],
    ['call (416) 555-0171 now', '(416) 555-0171'],
    ['408.555.0119, evenings', '408.555.0119'],
    ['+1 604 555 0112', '+1 604 555 0112'],
    ['+44 (0)20 7946 0123', '+44 (0)20 7946 0123'],
    ['01632 960233 and quote LP/2211', '01632 960233'],
    ['text six one nine 555 0137', 'six one nine 555 0137'],
    ['bell him: oh one six one, 496, oh double two seven', 'oh one six one, 496, oh double two seven'],
    ['tips to 1-800-222-TIPS', '1-800-222-TIPS'],
    ['our desk is 555-0134', '555-0134'],
    ['her number is 6045550112', '6045550112'],
    ['4 1 6 5 5 5 0 1 7 1', '4 1 6 5 5 5 0 1 7 1'],
    ['416-555-0171 x204', '416-555-0171 x204'],
    ['her cell is 772·555·0114.', '772·555·0114'],
    ['ring 4 4 3, triple five, zero one three eight', '4 4 3, triple five, zero one three eight'],
    [
      'try my cell, 250 then fiver fiver fiver then oh one seven niner',
      '250 then fiver fiver fiver then oh one seven niner',
    ],
  ],
  [
    'case 24-118407, occurrence 24-60913',
    'call 911, 999, 101, 311 or *677',
    'on 12/03/2024 or 2024-03-12',
    'fined $1,555,0100 and £418,000',
    '44.64881, -63.57531',
    'host 192.168.100.200',
    'they won 416-555 to 302',
    'bylaw 2024-119, section 45.2.1',
    'badge 4471',
    'doors at 5 and then 7, two of us, then one more and 9 after',
    'units 3 and four then 12 and one, and 2 more',
    'https://example.com/4165550171',
    'room 204, 10-16 and 12-18',
  ],
);

table(
  'email',
  [
    ['write to gary.p52@example.com.', 'gary.p52@example.com'],
    ['dwhitford61 [at] shaw [dot] ca', 'dwhitford61 [at] shaw [dot] ca'],
    ['pat.n82(at)example(dot)ca', 'pat.n82(at)example(dot)ca'],
    ['jonah.f88 at gmail dot com', 'jonah.f88 at gmail dot com'],
    ['signs up jonah88@yahoo for', 'jonah88@yahoo'],
    ['write to jonah.f88 at hotmail co uk.', 'jonah.f88 at hotmail co uk'],
    ['hers is jonah.f88 gmail com, she', 'jonah.f88 gmail com'],
    ['jonah_f88 at protonmail', 'jonah_f88 at protonmail'],
  ],
  [
    'saw him at sky',
    'we follow @yahoo today',
    'in-person at live events',
    'find us at example dot com',
    'look at 5 dot 3',
    'meet at noon. com',
    '@handle at the park',
  ],
);

table(
  'map-link',
  [
    [
      'here: https://www.google.com/maps/@36.16271,-95.99283,19z',
      'https://www.google.com/maps/@36.16271,-95.99283,19z',
    ],
    ['maps.app.goo.gl/abc', 'maps.app.goo.gl/abc'],
  ],
  ['www.example.com/maps'],
);

table(
  'address',
  [
    ['at home with his handler, 9 Heol y Bryn', '9 Heol y Bryn'],
    ['we know about 612 Locust, the gray one', '612 Locust'],
    ['the parrot at 1702 Juniper gets out', '1702 Juniper'],
    ['flowers, it’s 1508 Larkmoor.', '1508 Larkmoor'],
    ['renting 2207-B Swallow, they say', '2207-B Swallow'],
    ['back to Flat 9, Corbel House', 'Flat 9, Corbel House'],
    ['back at 1427 Wexford Cres again', '1427 Wexford Cres'],
    ['at 6 Tansy Close.', '6 Tansy Close'],
    ['at 18 Dovetail Ln. today', '18 Dovetail Ln.'],
    ['Flat 3, 12 Mill Road, Salford', 'Flat 3, 12 Mill Road'],
    ['mail it: 2210 Magnolia, Apt 6, please', '2210 Magnolia, Apt 6'],
    ['Number 22, suite 1408, if you wondered', 'Number 22, suite 1408'],
    ['over at 44 mill road again', '44 mill road'],
    ['No. 14 Elm is the one', 'No. 14 Elm'],
    ['901 W. 4th is closed', '901 W. 4th'],
    ['4411 Highway 16', '4411 Highway 16'],
    ['PO Box 250', 'PO Box 250'],
  ],
  [
    'STAY OFF 106 N JOKERS PLAY THERE',
    'I BUY 30,000 WORTH OF FOOD N DRINKS',
    'a talk about 200 Canadians, the oldest of them 90',
    'the 1200 block of Elm St',
    '2 people on mill road',
    'the 2021 Wabash Avenue shooting',
    'King St and Dundurn',
    'Exit 14 on Highway 6',
    'from 3 to 8 p.m. on Court Street',
    '12 Division',
    '30 minutes drive',
    'Saturday at 9, Pear Street lot',
    'the bridge is shut from 27 March.',
    'the count went from 12 to 45 Canadians.',
  ],
);

table(
  'block',
  [
    ['in the 1200 block of Elm St. for', 'the 1200 block of Elm St'],
    ['the 400-block was shut', 'the 400-block'],
    ['100-blk of mill road', '100-blk of mill road'],
  ],
  ['a road block ahead', 'block 5 emails'],
);
table(
  'intersection',
  [
    ['at King and Dundurn,', 'King and Dundurn'],
    ['Elm & 5th', 'Elm & 5th'],
    ['3rd and Maple', '3rd and Maple'],
    ['crash at Mill Road and Court Street', 'Mill Road and Court Street'],
  ],
  ['Friday and Saturday', 'Fox & Hounds', 'salt and vinegar', 'she and Dave'],
);
table(
  'highway',
  [
    ['on Highway 6', 'Highway 6'],
    ['the A59 is shut', 'A59'],
    ['Exit 14 is closed', 'Exit 14'],
    ['mile marker 212', 'mile marker 212'],
    ['I-95 is busy', 'I-95'],
  ],
  ['route planning', 'grade 10', 'it is 6'],
);
table(
  'postcode',
  [
    ['Salford M5 4WT', 'M5 4WT'],
    ['K1A 0B1', 'K1A 0B1'],
    ['ZIP 78701', 'ZIP 78701'],
    ['94105-1234', '94105-1234'],
  ],
  ['KX21 ZRB', '24-50883', 'bylaw 12345'],
);

table(
  'national-id',
  [
    ['read him all of it, 219-09-9999, on the phone', '219-09-9999'],
    ['a social insurance card with 046 454 286 on it', '046 454 286'],
    ['and JK 48 21 07 B. If that', 'JK 48 21 07 B'],
    ['last four of her social are 4471', '4471'],
    ['SSN ending in 4471', '4471'],
    ['SSN 219 09 9999', '219 09 9999'],
    ['your NI is in it, QQ123456C', 'QQ123456C'],
    ['Status card, band no. 4510088201', '4510088201'],
  ],
  ['call 219-555-0199', 'case 219-09-99', 'their SIN and licence', '046 454 286', 'ref 24-019-4426'],
);
table(
  'driver-licence',
  [
    ['Alabama license 7720415', '7720415'],
    ['shows a California license, D4419027, as his', 'D4419027'],
    ["a driver's licence, MB TREMB-970-114AC", 'TREMB-970-114AC'],
    ["the BC driver's licence inside is 4471902", '4471902'],
    ['handed me GARVE802271L99XK', 'GARVE802271L99XK'],
    ['A1234-56789-01234', 'A1234-56789-01234'],
    ['DL D1234567', 'D1234567'],
  ],
  ["driver's licence suspended for 90 days", 'licence gone for 30', '4471902'],
);
table(
  'passport',
  [
    ['booklet under the bench, no. 561220947', '561220947'],
    ['passport AB123456', 'AB123456'],
    ['Passport found on the bench, 533 380 006', '533 380 006'],
  ],
  ['passport office opens at 9', 'no. 561220947'],
);
table(
  'health-card',
  [
    ['green card, 4532-119-874-KM', '4532-119-874-KM'],
    ['NHS number is 485 777 3456', '485 777 3456'],
    ['Medicare 1EG4-TE5-MK73', '1EG4-TE5-MK73'],
    ['RAMQ TREM 1234 5678', 'TREM 1234 5678'],
    ['one health card (PHIN 914 220 857)', '914 220 857'],
  ],
  ['NHS 111', '4532-119-874'],
);
table(
  'card',
  [
    ['a debit card, 4000 0566 5566 5556, good', '4000 0566 5566 5556'],
    ['Does your Amex start with 3782 822463 and end with 10005', 'start with 3782 822463 and end with 10005'],
  ],
  ['a Visa ending in 4417', '1234 5678 9012 3456', 'call 4165550171'],
);
table(
  'iban',
  [['to GB82 WEST 1234 5698 7654 32,', 'GB82 WEST 1234 5698 7654 32']],
  ['KX21 ZRB', 'GB82 WEST 1234 5698 7654 33'],
);
table(
  'bank-account',
  [
    ['into 20-45-77, 31926819 and', '20-45-77, 31926819'],
    ['transit 00412, institution 002, account 5217733', 'transit 00412, institution 002, account 5217733'],
    ['First Prairie Bank, 104218730 then 482917355 along', '104218730 then 482917355'],
    ['account number 5217733', '5217733'],
    ['Monzo, 04-00-04, 5518 2204. Block it', '04-00-04, 5518 2204'],
    ['straight to TD 004 19232 6318450, please', '004 19232 6318450'],
    ['the same credit union, member number 66-0714402', '66-0714402'],
    ['the memorial account: 7714 002 981', '7714 002 981'],
  ],
  [
    'Texas permits 1200000 hunters',
    'Sort code, long card number, three digits',
    'follow our account @example',
    'losses came to 418000',
    'on 20-11-24 at 31 Elm',
    'About your account: call 613 555 0142',
    'Your account was hacked? Case 26118204',
  ],
);
table(
  'plate',
  [
    ['Silver Prius doing 104 on the bridge with a toddler in front, 9KTM613.', '9KTM613'],
    ['at pick-up: KX21 ZRB, parked', 'KX21 ZRB'],
    ['Black A4, CKTR 482, stopped', 'CKTR 482'],
    ['white F-250, plate 7RK-Q42, taken', '7RK-Q42'],
    ['Honda Odyssey, CA plate 8XLB203.', '8XLB203'],
    ['the lifted Ram with GR8DAD on the back', 'GR8DAD'],
    ['reg number P123 ABC', 'P123 ABC'],
    ['to the trucker with 31M 2QT on the trailer', '31M 2QT'],
    ['A shame about you, BX4 31M, on the bridge', 'BX4 31M'],
    ['Hello TQR 4471, your signal works', 'TQR 4471'],
    ['the gold sedan, Delaware 417733, has its lights on', '417733'],
    ['a plate of Nevada, NEVADA 918-KTM, on the bumper', '918-KTM'],
    ['fined: QA 05 MX 4471, for riding on the footpath', 'QA 05 MX 4471'],
  ],
  [
    'cars: bring your registration and 15 minutes',
    'plates are pinched',
    'a white 2019 F-250',
    'call PC 1234',
    'number plate screws at 10am',
    'Unit 27 on the tailgate',
    'truck on HWY 401',
    'the driver was on HTA 172',
    'parked in Delaware 11 times',
    'an officer on the 5 ORS 811 charge drove off',
  ],
);
table(
  'vin',
  [
    ['stamped 1HD1KB4197Y633208 and', '1HD1KB4197Y633208'],
    ['VIN ABCDEFGH123456789', 'ABCDEFGH123456789'],
  ],
  ['ABCDEFGH123456789', '12345678901234567'],
);
table(
  'coordinates',
  [
    ['recovered, 44.64881, -63.57531.', '44.64881, -63.57531'],
    ['49.10482 N 122.65893 W', '49.10482 N 122.65893 W'],
    [
      'at 51 degrees 12 minutes 40.1 north, 115 degrees 31 minutes 8.8 west.',
      '51 degrees 12 minutes 40.1 north, 115 degrees 31 minutes 8.8 west',
    ],
    ['it is at N 44.0521 W 123.0868, by', 'N 44.0521 W 123.0868'],
    ['N47 36.372 W122 19.945', 'N47 36.372 W122 19.945'],
    ['N 44 deg 03.221, W 121 deg 18.908', 'N 44 deg 03.221, W 121 deg 18.908'],
    ['down at 32.40119 north, 99.86012 west', '32.40119 north, 99.86012 west'],
    ['found 53 30 12 N 113 42 55 W, holding', '53 30 12 N 113 42 55 W'],
    ['36.9147 by -111.4558', '36.9147 by -111.4558'],
    ['at 11U 0441190 5681234.', '11U 0441190 5681234'],
  ],
  [
    'it was 44.6, -63.5',
    'up 12.3456 percent',
    '$44.6488',
    'Route 44 north, 3 km west',
    '12 N 5 W',
    'I-95 N and US 1 S',
    '20 30 40 S',
  ],
);
table(
  'grid-reference',
  [
    ['remains at SK 12841 83617 at', 'SK 12841 83617'],
    ['grid ref NY123456', 'NY123456'],
  ],
  ['NY123456', 'SK 12841', 'HR 123 456 staff'],
);
table(
  'what3words',
  [
    ['///spoon.candle.drift if', 'spoon.candle.drift'],
    ['what3words: spoon.candle.drift', 'spoon.candle.drift'],
  ],
  ['spoon.candle.drift', 'http://a.b.c/d', 'three words or a grid ref'],
);

table(
  'date',
  [
    ['June 2nd, 1938', 'June 2nd, 1938'],
    ['on 2 June 1938', '2 June 1938'],
    ['it was 2/6/38', '2/6/38'],
    ['1958-07-30', '1958-07-30'],
    ['the second of June 1938', 'the second of June 1938'],
  ],
  ['June 2nd at 4', 'bylaw 2024-119', '24/50917', '13/13/2024', 'call 604-555-0112'],
);
table(
  'birth-date',
  [
    ['Devonte Adisa (born 22 November 2009) left', '22 November 2009'],
    ['Terrence Volkov, 3/14/91, charged', '3/14/91'],
    ['DOB: 1958-07-30', '1958-07-30'],
    ['She came into it on March 9, 1925.', 'March 9, 1925'],
    ['turned 19 on Canada Day', 'turned 19 on Canada Day'],
    ['for Harjit Dhaliwal, 1958-07-30', '1958-07-30'],
    ['happy birthday to Pat L., 60 today, 30/11/1966 if you ask', '30/11/1966'],
    ["Today would've been Trooper Vale's 50th: 5 December 1974.", '5 December 1974'],
    ['the real licence says 4/12/2007, the other', '4/12/2007'],
    ['born on the same day as the bride, 14 April 1995', '14 April 1995'],
    ['née le 3 octobre 2025 à la maison', '3 octobre 2025'],
    ['DOB 1943 Jan 5, pink shawl', '1943 Jan 5'],
    ['the fella and his brother, 12 October 1989', '12 October 1989'],
    ['born the fourth of May, nineteen eighty-four', 'the fourth of May, nineteen eighty-four'],
  ],
  [
    'Happy birthday! The party is on 12/03/2026',
    'Happy 100th to the force, founded 3 May 1926',
    'On October 3, 1889, the council met',
    'Harjit Dhaliwal, arrested on 1958-07-30',
    'Open house on 12/03/2024',
    'A man was found here on 3 March 1994',
    'Inside the ring: 8/4/1961. He wants it back, a wedding band',
    'Remembering Deputy Vale, 18 November 1987, and his dog',
  ],
);
table(
  'minor-age',
  [
    ['Kezia Reid, 9, who won', '9'],
    ['a seventeen-year-old', 'seventeen-year-old'],
    ['15 years old', '15 years old'],
    ['an 18-month-old', '18-month-old'],
    ['aged 8', 'aged 8'],
  ],
  [
    'a 34-year-old',
    '14 years with the county',
    'on March, 12, we',
    'Grade 4',
    'room 9, please',
    'in his teens',
  ],
);
table(
  'age',
  [
    ['Ada Quist, 34, of Malvern', '34'],
    ['man (46) is', '46'],
    ['34yo male', '34yo'],
    ['aged thirty-four', 'aged thirty-four'],
  ],
  ['in his 30s', '34 years of service', 'No. 34, Elm', 'aged 20 to 30'],
);
table(
  'age-range',
  [
    ['a man in his 30s', 'in his 30s'],
    ['aged 20 to 30', 'aged 20 to 30'],
    ['late teens', 'late teens'],
  ],
  ['34-year-old', '20 to 30 mph'],
);
table(
  'time',
  [
    ['at 0430 hrs', '0430 hrs'],
    ['by 4am', '4am'],
    ['11:30 p.m. sharp', '11:30 p.m.'],
    ['half six', 'half six'],
    ['at 16:40', '16:40'],
  ],
  ['24 am', 'half of it', '2024', 'case 04:99'],
);
table(
  'money',
  [
    ['lost $4,212 in cash', '$4,212'],
    ['£3,200', '£3,200'],
    ['fifty quid', 'fifty quid'],
    ['5,000 dollars', '5,000 dollars'],
  ],
  ['3 pounds of flour', '4,212 people'],
);
table(
  'case-number',
  [
    ['case 24-33107', '24-33107'],
    ['log 1182 of 6 Nov', '1182'],
    ['quoting 88/4120', '88/4120'],
    ['file 2024-71822', '2024-71822'],
  ],
  ['report on 416-555-0171', 'log on at 9', 'in case 3 come', 'quote 416-555-0171'],
);

test('values are normal forms', () => {
  expect(values('call (416) 555-0171', 'phone')).toEqual(['4165550171']);
  expect(values('tips to 1-800-222-TIPS', 'phone')).toEqual(['18002228477']);
  expect(values('jonah.f88 at gmail dot com', 'email')).toEqual(['jonah.f88@gmail.com']);
  expect(values('j88@yahoo, j88 at hotmail co uk, j88 aol com', 'email')).toEqual([
    'j88@yahoo.com',
    'j88@hotmail.co.uk',
    'j88@aol.com',
  ]);
  expect(values('June 2nd, 1938 and 30.07.1958 and 2/6/1938', 'date')).toEqual([
    '1938-06-02',
    '1958-07-30',
    '2/6/1938',
  ]);
  expect(values('a seventeen-year-old', 'minor-age')).toEqual(['17']);
  expect(values('11:30 p.m.', 'time')).toEqual(['23:30']);
});

test('a minor age is an age, and a birth date a date', () => {
  expect(find('a 9-year-old, born 2 June 2015', 'age', 'date')).toEqual(['9-year-old', '2 June 2015']);
});

test('long hostile posts take linear time', () => {
  for (const unit of [
    '1',
    'a ',
    'A',
    '(',
    '@',
    '5 ',
    'A1 ',
    '12 Aa ',
    'Mr. Aa, 34, ',
    'the 12 block of ',
    'a@',
    '1-',
  ]) {
    const started = performance.now();
    detectEntities(unit.repeat(Math.ceil(200_000 / unit.length)), 18);
    expect(performance.now() - started, unit).toBeLessThan(4000);
  }
});
