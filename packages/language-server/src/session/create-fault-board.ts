import { pathToFileURL } from 'node:url';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { diagnoseFault } from '../answers/diagnose.ts';
import type { PolicyFault } from '../policies/policy-fault.ts';

/** What is wrong with configs and packs, as diagnostics in their files. */
export interface FaultBoard {
  /** Shows these, and takes away those that are mended. */
  show: (faults: readonly PolicyFault[]) => void;
}

/** Makes an empty board. */
export function createFaultBoard(connection: Connection): FaultBoard {
  let shown = new Map<string, Diagnostic[]>();
  return {
    show: (faults) => {
      const wanted = new Map<string, Diagnostic[]>();
      for (const fault of faults) {
        if (!fault.place) continue;
        const uri = pathToFileURL(fault.place.file).href;
        wanted.set(uri, [...(wanted.get(uri) ?? []), diagnoseFault(fault)]);
      }
      for (const uri of shown.keys())
        if (!wanted.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      for (const [uri, diagnostics] of wanted)
        if (JSON.stringify(shown.get(uri)) !== JSON.stringify(diagnostics))
          void connection.sendDiagnostics({ uri, diagnostics });
      shown = wanted;
    },
  };
}
