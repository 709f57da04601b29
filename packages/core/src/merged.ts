import type { RuleTable, SettingPlace } from './apply-setting.ts';
import type { Likeness, Override, Source } from './pack.ts';
import type { WordClass } from './phrase/phrase-list.ts';
import type { MergedSafeList } from './safe-lists.ts';

/** An override with the layer that it stands in. */
export interface MergedOverride extends Override {
  layer: string;
  /** Its index among the overrides of its layer. */
  index: number;
  /** Ids of the rules that earlier layers have locked: a lock binds those that come after it, and no exception made before. */
  bound: ReadonlySet<string>;
}

/** Packs and config as one. */
export interface Merged {
  rules: RuleTable;
  overrides: MergedOverride[];
  words: Map<string, WordClass>;
  parameters: Record<string, unknown>;
  /** By parameter: where it was set last. */
  parameterOrigins: Record<string, SettingPlace>;
  sources: Record<string, Source>;
  /** Word classes that are also found in disguise. */
  disguised: string[];
  likeness: Likeness;
  /** The layer that the weights of `likeness` are of. */
  weightsOf?: string;
  /** By key of `likeness`: where it was set last. */
  likenessOrigins: Record<string, SettingPlace>;
  /** What may always be said, by name. */
  safe: Map<string, MergedSafeList>;
}
