/** A choice of metadata: its value in a post, and what it is called here. */
type Choice = readonly [value: string, name: string];

/** What a post may be said to be; the first of each is to say nothing. */
export const settings = {
  channel: [
    ['', 'Any'],
    ['x', 'X'],
    ['facebook', 'Facebook'],
    ['instagram', 'Instagram'],
    ['bluesky', 'Bluesky'],
    ['mastodon', 'Mastodon'],
    ['nextdoor', 'Nextdoor'],
    ['press-release', 'Press release'],
  ],
  account: [
    ['official', 'Official'],
    ['personal', 'Personal'],
  ],
  role: [
    ['', 'Any'],
    ['officer', 'Officer'],
    ['sergeant', 'Sergeant'],
    ['commander', 'Commander'],
    ['chief', 'Chief'],
    ['pio', 'Information officer'],
  ],
  jurisdiction: [
    ['', 'Any'],
    ['us', 'United States'],
    ['us-ca', 'California'],
    ['ca', 'Canada'],
    ['ca-on', 'Ontario'],
    ['uk', 'United Kingdom'],
  ],
} satisfies Record<string, Choice[]>;

/** Units that agencies have, beside those that their packs name. */
export const commonUnits = ['patrol', 'traffic', 'investigations', 'youth', 'community', 'media'];
