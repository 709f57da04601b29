/** The packs of jurisdictions that a config can begin with, by what they are called where somebody chooses. */
export const jurisdictions = {
  standard: 'no country in particular',
  us: 'United States',
  'us-california': 'California',
  canada: 'Canada',
  'canada-ontario': 'Ontario',
  uk: 'United Kingdom',
} as const;

/** Name of the pack of a jurisdiction. */
export type Jurisdiction = keyof typeof jurisdictions;

/** What a config begins with. */
export interface Answers {
  jurisdiction: Jurisdiction;
  /** Name of the agency. */
  agency: string;
  /** Its telephone numbers, the main one first. */
  numbers: string[];
  /** Its domains. */
  domains: string[];
  /** Units that post. */
  units: string[];
}
