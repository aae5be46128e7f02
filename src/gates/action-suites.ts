import path from 'node:path';
import type { Suite } from '../config/config.ts';
import { inlineSuite, type InlineAction } from '../config/inline.ts';
import { loadSuites } from '../config/suite.ts';
import { configError } from '../core/errors.ts';
import type { Files } from '../core/ports.ts';
import type { GateKind } from '../core/result.ts';
import { wildcard } from '../core/wildcard.ts';
import { selectGates } from './run-gates.ts';

/** Which gates an action runs, and from where. */
interface Selection {
  readonly suites: readonly [Suite, ...Suite[]];
  readonly only: ReadonlySet<string>;
}

/** What the inputs say about the gates to run. */
interface Asked {
  readonly config: string | null;
  readonly gates: readonly string[];
  readonly inline: Readonly<Record<string, string>>;
  readonly name: string;
}

/** The folder that a config pattern begins in: the part before its first wildcard. */
export function configFolder(config: string | null, workspace: string): string {
  if (config === null) return workspace;
  const fixed = config.split(wildcard)[0] ?? '';
  return path.dirname(path.resolve(workspace, fixed === config ? fixed : `${fixed}x`));
}

/** The suites and gates of one action: of its kinds, of its config or of its inline inputs, of its filter. */
export async function selectSuites(
  asked: Asked,
  action: { readonly kinds: readonly GateKind[]; readonly inline: InlineAction | null },
  { files, workspace }: { readonly files: Files; readonly workspace: string },
): Promise<Selection> {
  const suites: Selection['suites'] =
    asked.config === null && action.inline !== null
      ? [inlineSuite(action.inline, asked.inline, { folder: workspace, name: asked.name })]
      : await loadSuites(asked.config ?? 'ml-gates.yml', workspace, files);
  const gates = suites.flatMap((suite) => suite.gates);
  const ofKind = gates.filter((gate) => action.kinds.includes(gate.kind));
  const named = selectGates(suites, asked.gates) ?? new Set(ofKind.map((gate) => gate.id));
  const foreign = [...named].filter((id) => !ofKind.some((gate) => gate.id === id));
  if (foreign.length > 0)
    throw configError([
      { message: `this action runs no ${foreign.join(', ')}`, hint: `it runs ${action.kinds.join(', ')} gates` },
    ]);
  if (ofKind.length === 0)
    throw configError([
      {
        message: `${suites.map((suite) => suite.path).join(', ')} declares no ${action.kinds.join(' or ')} gate`,
        hint: 'declare one, or remove this step',
      },
    ]);
  return { suites, only: named };
}
