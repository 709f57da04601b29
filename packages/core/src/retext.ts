import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { Reading } from './read/read.ts';
import { type Candidate, type CodeRule, defineRule, type RuleBase } from './rule.ts';

/** A rule whose check is a retext plugin; `message` of the rule may show what it found as `{{actual}}`. */
export interface RetextRule extends RuleBase {
  /** The plugin, such as `retext-profanities`, or several, each alone or with its options. */
  use: RetextPlugin | [plugin: RetextPlugin, options: unknown];
}

/** A plugin of retext that adds messages to a file. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- plugins of unified are typed by their own options
export type RetextPlugin = Plugin<any[], Root>;

const parser = unified().use(retextEnglish).freeze();

/** The trees of posts that are being linted, so that each is parsed once however many rules ask. */
const trees = new WeakMap<Reading, Root>();

/** Declares a rule that lets a retext plugin do the check; every message of the plugin is a place that it found. */
export function defineRetextRule({ use, ...rule }: RetextRule): CodeRule {
  const [plugin, options] = Array.isArray(use) ? use : [use, undefined];
  const processor = unified().use(retextEnglish).use(plugin, options).freeze();
  return defineRule({
    ...rule,
    check: function* (reading): Generator<Candidate> {
      const file = new VFile(reading.post.text);
      processor.runSync(treeOf(reading), file);
      for (const { place } of file.messages) {
        if (!place) continue;
        const [start, end] = 'start' in place ? [place.start, place.end] : [place, place];
        yield { start: start.offset ?? 0, end: end.offset ?? start.offset ?? 0 };
      }
    },
  });
}

/** Gives the nlcst tree of a post, parsed with retext-english when it is first asked for. */
export function treeOf(reading: Reading): Root {
  const known = trees.get(reading);
  if (known) return known;
  const tree = parser.parse(reading.post.text);
  trees.set(reading, tree);
  return tree;
}
