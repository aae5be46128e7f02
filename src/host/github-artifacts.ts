import { unavailableError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import type { ArtifactFacts, GitHubReader, WorkflowRunFacts } from '../core/ports.ts';
import { at, commitId, idOf, json, listOf, textOf } from './github-json.ts';
import type { GitHubAnswer, GitHubRequest } from './github-request.ts';

type ArtifactCalls = Pick<GitHubReader, 'artifacts' | 'artifactZip' | 'workflowRun' | 'openRuns'>;

const actionsRead = { permission: 'actions: read' } as const;

/**
 * What GitHub says of artifacts and of the workflow runs that left them.
 *
 * @param home `/repos/owner/name`
 */
export function artifactCalls(request: GitHubRequest, home: string): ArtifactCalls {
  return {
    async artifacts(name, page) {
      const query = `name=${encodeURIComponent(name)}&per_page=100&page=${page}`;
      const answer = await request(`${home}/actions/artifacts?${query}`, actionsRead);
      if (answer.status !== 200) throw hidden('the artifacts', answer);
      return (
        listOf(at(json(answer), 'artifacts'))
          // of one without a run nobody knows whose it is
          .filter((artifact) => (at(artifact, 'workflow_run') ?? null) !== null)
          .map((artifact) => artifactFacts(artifact, answer))
      );
    },
    async artifactZip(id) {
      const answer = await request(`${home}/actions/artifacts/${id}/zip`, actionsRead);
      return answer.status === 200 ? answer.body : undefined;
    },
    async workflowRun(id) {
      const answer = await request(`${home}/actions/runs/${id}`, actionsRead);
      return answer.status === 200 ? runFacts(json(answer), answer) : undefined;
    },
    async openRuns(commit) {
      const query = `head_sha=${encodeURIComponent(commit)}&per_page=100`;
      const answer = await request(`${home}/actions/runs?${query}`, actionsRead);
      if (answer.status !== 200) throw hidden('the workflow runs', answer);
      return listOf(at(json(answer), 'workflow_runs'))
        .filter((run) => at(run, 'status') !== 'completed')
        .map((run) => runFacts(run, answer));
    },
  };
}

/** A list is there even when it is empty: "not found" means "not shown". */
function hidden(what: string, { what: question }: GitHubAnswer): Error {
  return unavailableError(
    `${question}: GitHub does not show ${what} to this token; give the job \`permissions: actions: read\``,
  );
}

function artifactFacts(artifact: Json, answer: GitHubAnswer): ArtifactFacts {
  const digest = at(artifact, 'digest');
  const expiresAt = at(artifact, 'expires_at');
  const repository = at(artifact, 'workflow_run', 'repository_id');
  return {
    id: idOf(at(artifact, 'id'), answer),
    digest: typeof digest === 'string' ? digest : null,
    expired: at(artifact, 'expired') !== false,
    expiresAt: typeof expiresAt === 'string' ? expiresAt : null,
    createdAt: textOf(at(artifact, 'created_at')),
    runId: idOf(at(artifact, 'workflow_run', 'id'), answer),
    headSha: commitId(at(artifact, 'workflow_run', 'head_sha'), answer),
    headBranch: textOf(at(artifact, 'workflow_run', 'head_branch')),
    own: typeof repository === 'number' && repository === at(artifact, 'workflow_run', 'head_repository_id'),
  };
}

function runFacts(run: Json | undefined, answer: GitHubAnswer): WorkflowRunFacts {
  return {
    id: idOf(at(run, 'id'), answer),
    event: textOf(at(run, 'event')),
    headSha: commitId(at(run, 'head_sha'), answer),
    headBranch: textOf(at(run, 'head_branch')),
    url: textOf(at(run, 'html_url')),
  };
}
