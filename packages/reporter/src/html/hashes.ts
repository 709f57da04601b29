/** SHA-256 of the style and the script, in base 64: nothing else may run or look on the page. A test keeps them true. */
export const hashes = {
  style: 'zYQNEyJsuID4fHyFkQZ+edYQlJCSa9DYQkfYYE5YiKY=',
  script: 'cpXyZfd4+OOgDrldkxvsspEvaUiW473YGk60NnkOnMI=',
};
