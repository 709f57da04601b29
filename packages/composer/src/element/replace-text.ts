/**
 * Puts words in the place of others in a textarea, as if the author had typed them: they can be undone, and whoever
 * listens to `input` hears of it.
 */
export function replaceText(textarea: HTMLTextAreaElement, start: number, end: number, words: string): void {
  textarea.focus();
  textarea.setSelectionRange(start, end);
  // The only way into the history of a textarea; browsers keep it for that though it is called deprecated.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  if (document.execCommand(words === '' ? 'delete' : 'insertText', false, words)) return;
  textarea.setRangeText(words, start, end, 'end');
  textarea.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}
