/** Posts to begin with; people, places and numbers are invented. */
export const examplePosts: { name: string; text: string }[] = [
  {
    name: 'An arrest',
    text:
      'Officers arrested a man on Alder Street last night. The driver confessed right away, guess he finally grew a brain. ' +
      'Tips to Deputy Marsh at marsh.k@example.com. #nodrinkdrive',
  },
  {
    name: 'A road closure',
    text: 'Mill Road is closed at the bridge after a collision. Please use Canal Street until about 4 pm. We will post when it opens.',
  },
  {
    name: 'A missing person',
    text:
      'MISSING: Dana Whitlow, 15, last seen near the library on Cedar Avenue. Dana has bipolar disorder and missed her medication. ' +
      'If you see her, call 911.',
  },
];
