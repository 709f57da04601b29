import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contender } from './contender.ts';
import { loader } from './install-peers.ts';

/** What is used of the peers; their own types are not installed. */
interface Modules {
  alex: { text: (text: string) => unknown };
  unified: { unified: () => Processor };
  'write-good': { default: (text: string) => unknown };
  compromise: {
    default: (text: string) => Record<'people' | 'places' | 'phoneNumbers' | 'emails', () => Found>;
  };
  obscenity: {
    RegExpMatcher: new (options: object) => { getAllMatches: (text: string, sorted: boolean) => unknown };
    englishDataset: { build: () => object };
    englishRecommendedTransformers: object;
  };
  'redact-pii': { SyncRedactor: new () => { redact: (text: string) => string } };
  '@textlint/kernel': {
    TextlintKernel: new () => { lintText: (text: string, options: object) => Promise<unknown> };
  };
  '@secretlint/core': { lintSource: (options: object) => Promise<unknown> };
  '@secretlint/secretlint-rule-preset-recommend': { creator: object };
}
interface Processor {
  use: (plugin: unknown) => Processor;
  parse: (text: string) => object;
  runSync: (tree: object, file: object) => unknown;
  processSync: (text: string) => unknown;
}
interface Found {
  out: (kind: string) => unknown;
}

/** Gives one export of a module that is known by nothing else. */
type Load = <Name extends string>(
  name: Name,
) => Promise<Name extends keyof Modules ? Modules[Name] : { default: unknown }>;

const loaders: Record<string, (load: Load) => Promise<Contender['read']>> = {
  alex: async (load) => {
    const { text } = await load('alex');
    return (post) => text(post.text);
  },
  'retext with profanities and equality': async (load) => {
    const { unified } = await load('unified');
    const processor = unified()
      .use((await load('retext-english')).default)
      .use((await load('retext-equality')).default)
      .use((await load('retext-profanities')).default)
      // Only what it reports counts, so that nothing is written back.
      .use(function (this: { compiler: () => string }) {
        this.compiler = () => '';
      });
    return (post) => processor.processSync(post.text);
  },
  textlint: async (load) => {
    const { TextlintKernel } = await load('@textlint/kernel');
    const kernel = new TextlintKernel();
    const rules = await Promise.all(
      ['alex', 'write-good', 'stop-words', 'terminology'].map(async (name) => ({
        ruleId: name,
        rule: unwrapped(await load(`textlint-rule-${name}`)),
      })),
    );
    const plugins = [{ pluginId: 'text', plugin: unwrapped(await load('@textlint/textlint-plugin-text')) }];
    return (post) => kernel.lintText(post.text, { ext: '.txt', filePath: 'post.txt', plugins, rules });
  },
  'write-good': async (load) => {
    const { default: writeGood } = await load('write-good');
    return (post) => writeGood(post.text);
  },
  obscenity: async (load) => {
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await load('obscenity');
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    return (post) => matcher.getAllMatches(post.text, true);
  },
  'redact-pii': async (load) => {
    const { SyncRedactor } = await load('redact-pii');
    const redactor = new SyncRedactor();
    return (post) => redactor.redact(post.text);
  },
  compromise: async (load) => {
    const { default: nlp } = await load('compromise');
    return (post) => {
      const read = nlp(post.text);
      return [read.people(), read.places(), read.phoneNumbers(), read.emails()].map((found) =>
        found.out('offset'),
      );
    };
  },
  secretlint: async (load) => {
    const { lintSource } = await load('@secretlint/core');
    const id = '@secretlint/secretlint-rule-preset-recommend';
    const { creator } = await load(id);
    const config = { rules: [{ id, rule: creator }] };
    return (post) => {
      const source = { content: post.text, filePath: 'post.txt', ext: '.txt', contentType: 'text' };
      return lintSource({ source, options: { config, noPhysicFilePath: true } });
    };
  },
};

/** Names of all peers, in the order in which they take turns. */
export const peerNames = Object.keys(loaders);

/**
 * Loads a peer, with the rules that its own guide starts with.
 *
 * @param folder where the peers are installed
 */
export async function loadPeer(name: string, folder: string): Promise<Contender> {
  const { load } = (await import(pathToFileURL(join(folder, loader)).href)) as { load: Load };
  const read = await loaders[name]?.(load);
  if (!read) throw new Error(`Unexpected peer ${name}, expected one of ${peerNames.join(', ')}`);
  return { name, read };
}

function unwrapped(loaded: { default: unknown }): unknown {
  const inner = loaded.default as { default?: unknown };
  return inner.default ?? inner;
}
