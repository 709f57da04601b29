/** Posts to begin with; people, places and numbers are invented. */
export const examplePosts: { name: string; text: string }[] = [
  {
    name: 'An arrest',
    text:
      'We arrested Darren Hollis, 34, of 2218 Hickory Lane for the break-ins on Alder Street. He confessed at once, so lock ' +
      'your doors and thank a cop. #nomorebreakins',
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
