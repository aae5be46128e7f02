import { existsSync } from 'node:fs';
import path from 'node:path';
import { emptyActions } from '../../support/github/actions-store.ts';
import { startBesideEmulator, type BesideEmulator } from '../../support/github/beside-emulator.ts';
import { startContractProxy } from '../../support/github/contract-proxy.ts';
import {
  startEmulator,
  type EmulatedRepository,
  type Emulator,
  type Permissions,
} from '../../support/github/emulator.ts';
import { emptyGitHub, type GitHubState } from '../../support/github/state.ts';
import { startSwitchProxy, type SwitchProxy } from '../../support/github/switch-proxy.ts';
import { exportActions } from './actions-under-test.ts';
import { makeProject, type Project } from './project.ts';
import { rig } from './rig.ts';
import { makeRepository, type Files, type Repository } from './repository.ts';

/**
 * A runner, a GitHub, and between them the contract: switch proxy → contract proxy → what is ours → emulator. What jobs upload as
 * artifacts goes to the part that is ours, by the results service.
 */
export interface World {
  /** A project with these files on `main`. */
  project(name: string, files: Files): Promise<Project>;
  /** Where faults are put between a run and the API. */
  readonly proxy: SwitchProxy;
  /** Where faults are put between a run and its artifacts. */
  readonly services: BesideEmulator;
  close(): Promise<void>;
}

/** What the runs of one project share. */
export interface Connection {
  readonly actions: string;
  readonly proxy: SwitchProxy;
  readonly services: BesideEmulator;
  readonly repository: Repository;
  readonly remote: EmulatedRepository;
  /** Its runs, artifacts and label events. */
  readonly state: GitHubState;
  token(permissions: Permissions): Promise<string>;
}

export async function openWorld(): Promise<World> {
  if (!existsSync(path.join(rig, 'stamp'))) throw new Error('the rig is not installed: node test/e2e/rig/install.mjs');
  const actions = exportActions();
  const emulator = await startEmulator(rig);
  const services = await startBesideEmulator(emulator.url);
  const contract = await startContractProxy(rig, services.url);
  const proxy = await startSwitchProxy(contract.url);
  speakLikeGitHub(proxy);
  const tokens = rememberTokens(emulator);
  return {
    proxy,
    services,
    project: async (name, files) => {
      const repository = makeRepository();
      repository.commit('main', files);
      const remote = await emulator.repository(name);
      await remote.push(repository.folder, ['main']);
      const { id } = await remote.request<{ id: number }>('GET', '');
      const state = emptyGitHub({
        repository: remote.fullName,
        git: repository.folder,
        actions: emptyActions(id),
        grantsOf: tokens.grantsOf,
      });
      services.know(state);
      return makeProject({ actions, proxy, services, repository, remote, state, token: tokens.token });
    },
    close: async () => {
      for (const server of [proxy, contract, services, emulator]) await server.close();
    },
  };
}

/** GitHub's own words for a token that may not: the emulator says "Forbidden". */
function speakLikeGitHub(proxy: SwitchProxy): void {
  proxy.amend(/^403 /, (body) => ({ ...(body as object), message: 'Resource not accessible by integration' }));
}

/** The emulator knows what its tokens may do; what is ours must know it too. */
function rememberTokens(emulator: Emulator): Pick<Connection, 'token'> & Pick<GitHubState, 'grantsOf'> {
  const granted = new Map<string, Permissions>();
  return {
    grantsOf: (token) => granted.get(token) ?? null,
    token: async (permissions) => {
      const token = await emulator.token(permissions);
      granted.set(token, permissions);
      return token;
    },
  };
}
