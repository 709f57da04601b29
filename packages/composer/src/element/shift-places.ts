/** A place in a text: UTF-16 offsets, the end exclusive. */
interface Place {
  start: number;
  end: number;
}

/**
 * Moves places along with an edit of the text, until it has been read again; what the edit touches is gone.
 *
 * The edit is taken to be one: what lies between the common beginning and the common end of both texts.
 */
export function shiftPlaces<P extends Place>(places: readonly P[], before: string, after: string): P[] {
  if (before === after) return [...places];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const editEnd = before.length - tail;
  const by = after.length - before.length;
  return places.flatMap((place) => {
    if (place.end <= head) return [place];
    if (place.start >= editEnd) return [{ ...place, start: place.start + by, end: place.end + by }];
    return [];
  });
}
