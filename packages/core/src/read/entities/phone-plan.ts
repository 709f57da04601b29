/** What is known of a possible telephone number. */
export interface Candidate {
  digits: string;
  /** Whether it starts with `+`. */
  plus: boolean;
  /** Lengths of its groups of digits; none if it is spelled out. */
  groups: readonly number[];
  /** Whether a word before it says that it is a number to call. */
  cued: boolean;
  /** Whether its last four digits stand behind a dash or a dot. */
  dashed: boolean;
}

const canada = new Set(
  '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438 450 460 468 474 506 514 519 537 548 568 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942'.split(
    ' ',
  ),
);

/** An area code and an exchange start with 2 to 9, and an area code does not end in 11; 555-01xx and 555-01xx of any area are for fiction. */
const northAmerican = /^1?(?<area>[2-9](?!11)\d{2})[2-9]\d{6}$/;
/** The lengths that the plan of the United Kingdom allows for each leading digit, the ranges for drama among them. */
const british = /^0(?:7\d{9}|[12]\d{8,9}|3\d{9}|8(?:\d{9}|00\d{6}|001111|45464\d)|5[56]\d{8}|9\d{9})$/;
const usualGroups = /^(?:1,)?(?:3,3,4|10|3,7|6,4|3,3,2,2|3,4,3|(?:1,){9}1)$|^11$/;

/** Gives the region of a number by its length, leading digits and groups, or undefined if it is no telephone number. */
export function regionOf(candidate: Candidate): string | undefined {
  const { digits, plus, groups, cued } = candidate;
  if (plus) return international(digits);
  if (/^(\d)\1+$/.test(digits)) return undefined;
  if (british.test(digits) && britishGroups(groups, cued)) return 'GB';
  if (/^00(?:44|1|3\d|61|9\d)\d{8,10}$/.test(digits)) return international(digits.slice(2));
  const area = northAmerican.exec(digits)?.groups?.area;
  if (area !== undefined && (groups.length === 0 || cued || usualGroups.test(groups.join())))
    return canada.has(area) ? 'CA' : 'US';
  return digits.length === 7 && isLocal(candidate) ? 'local' : undefined;
}

function international(digits: string): string | undefined {
  if (digits.startsWith('1')) {
    const area = northAmerican.exec(digits)?.groups?.area;
    return area === undefined || digits.length !== 11 ? undefined : canada.has(area) ? 'CA' : 'US';
  }
  if (digits.startsWith('44')) return british.test(digits.replace(/^440?/, '0')) ? 'GB' : undefined;
  return /^[2-9]\d{7,14}$/.test(digits) ? 'international' : undefined;
}

/** A British number has two to four groups, unless a word says what it is. */
function britishGroups(groups: readonly number[], cued: boolean): boolean {
  return (
    cued ||
    groups.length === 0 ||
    (groups.length <= 4 && groups.every((length) => length > 1)) ||
    (groups.length > 9 && groups.every((length) => length === 1))
  );
}

function isLocal({ digits, groups, cued, dashed }: Candidate): boolean {
  if (!/^[2-9]/.test(digits)) return false;
  if (groups.length === 0 || groups.join() === '7') return cued;
  return groups.join() === '3,4' && (dashed || cued);
}
