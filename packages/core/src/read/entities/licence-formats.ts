/** Forms of the numbers of driving licences, by state and province, as their authorities print them; without separators. */
const formats: readonly (readonly [region: string, form: RegExp])[] = [
  ['GB', /^[A-Z9]{5}\d{6}[A-Z9]{2}[\dA-Z][A-Z]{2}\d{0,2}$/],
  ['GB-NIR', /^\d{8}$/],
  ['CA-ON', /^[A-Z]\d{14}$/],
  ['CA-QC', /^[A-Z]\d{12}$/],
  ['CA-NS', /^[A-Z]{5}\d{9}$/],
  ['CA-NL', /^[A-Z]\d{9}$/],
  ['CA-MB', /^[A-Z]{5,6}[A-Z*]{0,2}[\dA-Z]{3,8}$/],
  ['CA-BC', /^\d{7}$/],
  ['CA-AB', /^\d{5,9}$/],
  ['CA-SK', /^\d{8}$/],
  ['CA-NB', /^\d{5,7}$/],
  ['CA-PE', /^\d{5,6}$/],
  ['US-FL', /^[A-Z]\d{12,13}$/],
  ['US-WA', /^(?:WDL[\dA-Z]{9}|[A-Z]{1,7}[A-Z*]{0,6}[\dA-Z*]{3,7})$/],
  ['US-CA', /^[A-Z]\d{7}$/],
  ['US-IL', /^[A-Z]\d{11,12}$/],
  ['US-WI', /^[A-Z]\d{13}$/],
  ['US-MI', /^[A-Z]\d{10,12}$/],
  ['US-NJ', /^[A-Z]\d{14}$/],
  ['US-MA', /^[A-Z]{1,2}\d{7,9}$/],
  ['US-OH', /^[A-Z]{1,2}\d{4,8}$/],
  ['US-NH', /^\d{2}[A-Z]{3}\d{5}$/],
  ['US-ND', /^[A-Z]{3}\d{6}$/],
  ['US-KY', /^[A-Z]\d{8,9}$/],
  ['US', /^[A-Z]?\d{6,12}$/],
];

/** Gives the first state or province that prints such numbers, or undefined if none does. */
export function licenceRegion(written: string): string | undefined {
  const bare = written.toUpperCase().replace(/[\s.-]/g, '');
  return /\d{4}/.test(bare) || /^[A-Z]{5}/.test(bare)
    ? formats.find(([, form]) => form.test(bare))?.[0]
    : undefined;
}
