/**
 * Replaces marks in a text of others that could steer a terminal, or turn the direction of what follows; a line end
 * becomes a space.
 */
export function printable(text: string): string {
  return text.replace(/[\t\r\n]/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '�');
}
