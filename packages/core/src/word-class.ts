import type { SettingPlace } from './apply-setting.ts';
import type { Layer } from './pack.ts';
import type { WordClass } from './phrase/phrase-list.ts';

/** The word classes of a layer. */
type Words = NonNullable<Layer['words']>;

const known = new WeakMap<Words, Map<string, Made>>();

interface Made {
  before: WordClass | undefined;
  made: WordClass;
}

/**
 * Gives the word class that a layer makes under a key, of one before it where it adds to that.
 *
 * Its phrases are asked for only when somebody needs them, since a pack may have to read them then; and it is the same one each
 * time, so that two policies of one pack are told to be alike without.
 */
export function wordClassOf(
  words: Words,
  key: string,
  before: WordClass | undefined,
  place: SettingPlace,
): WordClass {
  const ofLayer = known.get(words) ?? new Map<string, Made>();
  known.set(words, ofLayer);
  const found = ofLayer.get(key);
  if (found?.before === before && found?.made.layer === place.layer) return found.made;
  const made = {
    ...place,
    get phrases() {
      const brought = words[key] ?? [];
      return before ? [...before.phrases, ...brought] : brought;
    },
  };
  ofLayer.set(key, { before, made });
  return made;
}
