/** The part of picomatch without Node; it ships no types of its own. */
declare module 'picomatch/posix.js' {
  export { default } from 'picomatch';
}
