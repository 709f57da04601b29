/** Suffixes of streets that are plain also in small letters: those of the US Postal Service's Publication 28 in common use, and British ones. */
export const plainSuffixes =
  'street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|crescent|cres|terrace|parkway|pkwy';

/** Suffixes that are other words as well, and count only behind a name with a capital. */
export const otherSuffixes =
  'av|bay|court|ct|place|pl|ter|way|close|circle|cir|highway|hwy|trail|trl|tr|gardens|gdns|garden|grove|gr|mews|walk|rise|row|hill|view|square|sq|crossing|xing|loop|parade|green|' +
  'vale|gate|heights|path|alley|aly|run|pike|plaza|plz|ridge|point|pt|quay|wharf|end|drift|croft|mead|meadow|meadows|field|fields|park|bank|wynd|brae|drove|mount|broadway|causeway|expressway|' +
  'expy|freeway|fwy|turnpike|tpke|terr|cove|cv|landing|lndg|manor|mnr|bend|bluff|creek|hollow|holw|branch|cutoff|trace|trce|line|sideroad|concession|villas|cottages|spur|extension|ext|bypass|junction|jct|esplanade|promenade|embankment|chase|copse|dene|fold|garth|ginnel|hey|lea|nook|orchard|paddock|reach|ride|shaw|side|spinney|strand|vista|wood|woods';

/** Compass points before or behind a street's name. */
export const compass = String.raw`(?:[NS][EW]?|[EW]|(?:North|South)(?:east|west)?|East|West)\b\.?`;

/** A unit within a building. */
export const unitForm = String.raw`(?:${written('unit|apt|apartment|flat|suite|ste|room|rm|lot|bsmt|basement|floor|no|trlr|trailer')}|#)\.? ?#?[\dA-Z]{1,5}(?:-[\dA-Z]{1,3})?\b`;

/** Words that stand between a number and a street without naming one: `2 people on mill road`. */
export const notStreets =
  /(?:^| )(?:on|in|at|the|of|a|an|and|or|down|from|near|to|by|with|for|people|men|women|cars?|units?|officers?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|km|metres?|meters?|feet|ft|lanes?|vehicles?|persons?|arrests?|calls?|am|pm|a\.m\.?|p\.m\.?|percent|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|new|more|other|its|his|her|our|your|their|this|that|was|is|are|were|points?|block|way|left|right|different|separate|local|fire|police|suspects?|males?|females?|victims?|kids|children|dogs?|boys?|girls?|reports?|crashes|collisions?|incidents?|streets|roads)(?: |$)/i;

/** Alternatives that may start with a capital, for expressions that tell capitals from small letters. */
export function written(alternatives: string): string {
  return alternatives.replace(/(?<![a-z])[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** Alternatives that start with a capital. */
export function capitalised(alternatives: string): string {
  return alternatives.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

/**
 * Words with a space behind each, one to so many. The group, which nobody reads, keeps the engine from writing the word out as many
 * times: it compiles ten times as fast.
 */
export function upTo(most: number, word: string): string {
  return `(?:(${word}) ){1,${most}}`;
}
