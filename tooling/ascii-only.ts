import type { Options } from 'tsup';

/**
 * Writes what is not ASCII as escapes: one letter beyond it doubles what a file takes in memory, and the time to read it.
 *
 * The bundler does so in texts, and leaves expressions and raw templates alone; raw templates here are parts of expressions,
 * which read an escape as the letter.
 */
export const asciiOnly: NonNullable<Options['plugins']>[number] = {
  name: 'ascii only',
  renderChunk: (code) => ({
    code: code.replaceAll(
      /[^\0-\x7f]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  }),
};
