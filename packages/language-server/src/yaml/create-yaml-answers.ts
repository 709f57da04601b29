import { loadStandardPolicy, type LoadedPolicy, schemas } from '@bluepencil/node';
import type { CompletionItem, CompletionList, Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from 'yaml-language-server';
import { fileOf } from '../file-of.ts';
import type { Policies } from '../policies/create-policies.ts';
import { policyFileKind } from '../policies/policy-file-kind.ts';
import { knownNames } from './known-names.ts';
import { withNames } from './with-names.ts';

/** What can be asked of configs and of the files of packs. */
export interface YamlAnswers {
  complete: (document: TextDocument, position: Position) => Promise<CompletionList | null>;
  hover: (document: TextDocument, position: Position) => Promise<Hover | null>;
  /** Takes that policies have changed. */
  forget: () => void;
}

/** Makes answers from the published schemas and the names in the packs that a file stands on. */
export function createYamlAnswers(policies: Policies): YamlAnswers {
  const lastLoaded = new Map<string, LoadedPolicy>();
  const schemaOf = (uri: string): object => {
    const file = fileOf(uri) ?? '';
    const kind = policyFileKind(file) ?? 'config';
    const answer = policies.policyFor(file);
    if (answer !== 'none' && 'policy' in answer) lastLoaded.set(file, answer);
    // Names are wanted most while the file is broken.
    return withNames(kind, schemas[kind], knownNames(lastLoaded.get(file) ?? loadStandardPolicy(), file));
  };
  let service: Promise<LanguageService> | undefined;
  const serviceFor = async ({ uri }: TextDocument): Promise<LanguageService | undefined> => {
    const file = fileOf(uri);
    if (file === undefined || policyFileKind(file) === undefined) return undefined;
    service ??= startService(schemaOf);
    return service;
  };
  return {
    complete: async (document, position) => {
      const list = await (await serviceFor(document))?.doComplete(document, position, false);
      return list ? { ...list, items: list.items.map(withoutQuotes) } : null;
    },
    hover: async (document, position) =>
      (await (await serviceFor(document))?.doHover(document, position)) ?? null,
    forget: () => {
      service = undefined;
    },
  };
}

/** The library writes for YAML 1.1, where `off` is false; here it is a word, and is written as everywhere else. */
function withoutQuotes(item: CompletionItem): CompletionItem {
  if (item.label !== '"off"') return item;
  const bare = JSON.stringify(item).replaceAll(String.raw`\"off\"`, 'off');
  return JSON.parse(bare) as CompletionItem;
}

const scheme = 'bluepencil:';

/** Loaded only when somebody writes a config: it is larger than the rest of the server. */
async function startService(schemaOf: (uri: string) => object): Promise<LanguageService> {
  const { getLanguageService } = await import('./language-service.ts');
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(JSON.stringify(schemaOf(uri.slice(scheme.length)))),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  // What is wrong is told by whoever loads policies, in the same words everywhere.
  service.configure({
    completion: true,
    hover: true,
    validate: false,
    yamlVersion: '1.2',
    hoverSchemaSource: false,
  });
  service.registerCustomSchemaProvider((uri) => Promise.resolve(scheme + uri));
  return service;
}
