import { asError } from '../core/errors.ts';
import { hasArtifacts } from './run-artifacts.ts';

const deadlineMilliseconds = 60_000;

/** What became of an upload: the address of the artifact, or why there is none. */
type Upload = { readonly url: string } | { readonly warning: string } | { readonly absent: true };

/**
 * Uploads files as one artifact of this run. An upload that fails is a warning: the report is a courtesy, the verdict is not.
 * @param folder the folder that names in the artifact are relative to
 */
export async function uploadReport(
  name: string,
  files: readonly string[],
  { folder, env }: { folder: string; env: Readonly<Record<string, string | undefined>> },
): Promise<Upload> {
  if (!hasArtifacts(env)) return { absent: true };
  const { DefaultArtifactClient } = await import('@actions/artifact');
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it took longer than a minute')), deadlineMilliseconds);
  });
  try {
    const upload = new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
    const { id } = await Promise.race([upload, deadline]);
    if (id === undefined) return { warning: 'the report was not uploaded: the service gave no id' };
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return { url: `${server ?? ''}/${repository ?? ''}/actions/runs/${run ?? ''}/artifacts/${id}` };
  } catch (thrown) {
    return { warning: `the report was not uploaded: ${asError(thrown).message}` };
  } finally {
    clearTimeout(timer);
  }
}

/** A name that artifacts allow (`" : < > | * ? \r \n \ /` are refused), telling legs and attempts apart. */
export function artifactName(parts: readonly (string | number | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== '')
    .join('-')
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .slice(0, 128);
}
