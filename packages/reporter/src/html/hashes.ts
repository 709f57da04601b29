/** SHA-256 of the style and the script, in base 64: nothing else may run or look on the page. A test keeps them true. */
export const hashes = {
  style: 'mUL2kjFss24DUQ20d4cgWOqD7BIPqDAeXLuRHjlaR5E=',
  script: 'cpXyZfd4+OOgDrldkxvsspEvaUiW473YGk60NnkOnMI=',
};
