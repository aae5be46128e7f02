import type { RunFacts } from '../core/result.ts';

/** Where a run can be looked at; everything `null` where there is nothing to link to. */
export interface Links {
  /** `https://github.com`, from the environment; `null` on somebody's own machine. */
  readonly serverUrl: string | null;
  /** The page of the full report (an artifact), when it was uploaded. */
  readonly reportUrl: string | null;
}

export const noLinks: Links = { serverUrl: null, reportUrl: null };

/** Percent-encodes everything that Markdown or HTML could act on, too. */
function segment(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~_]/g,
    (character) => `%${character.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`,
  );
}

function repositoryUrl(run: RunFacts, links: Links): string | null {
  if (links.serverUrl === null || run.repository === null) return null;
  if (!/^https?:\/\/[A-Za-z0-9.:_-]+$/.test(links.serverUrl)) return null;
  return `${links.serverUrl}/${run.repository.split('/').map(segment).join('/')}`;
}

export function commitUrl(run: RunFacts, sha: string, links: Links): string | null {
  const repository = repositoryUrl(run, links);
  return repository === null || !/^[0-9a-f]{7,64}$/.test(sha) ? null : `${repository}/commit/${sha}`;
}

export function runUrl(run: RunFacts, links: Links): string | null {
  const repository = repositoryUrl(run, links);
  if (repository === null || run.run_id === null) return null;
  return `${repository}/actions/runs/${String(run.run_id)}/attempts/${String(run.attempt ?? 1)}`;
}

/** The page where a file of a branch is edited. */
export function editUrl(
  run: RunFacts,
  { file, branch }: { readonly file: string; readonly branch: string },
  links: Links,
): string | null {
  const repository = repositoryUrl(run, links);
  if (repository === null) return null;
  return `${repository}/edit/${[...branch.split('/'), ...file.split('/')].map(segment).join('/')}`;
}

/** A file as it is at the head commit. */
export function fileUrl(run: RunFacts, path: string, links: Links): string | null {
  const repository = repositoryUrl(run, links);
  if (repository === null || run.head_sha === null || path.startsWith('inputs of ')) return null;
  return `${repository}/blob/${run.head_sha}/${path.split('/').map(segment).join('/')}`;
}
