// Cuts GitHub's own OpenAPI description to the operations that the actions may use, so that the contract proxy starts fast
// and objects to any other, and adds the limits that GitHub enforces without describing them.
import { readFileSync, writeFileSync } from 'node:fs';

const repository = '/repos/{owner}/{repo}';
const operations = {
  [repository]: ['get'],
  [`${repository}/actions/artifacts`]: ['get'],
  [`${repository}/actions/artifacts/{artifact_id}`]: ['get'],
  [`${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: ['get'],
  [`${repository}/actions/runs`]: ['get'],
  [`${repository}/actions/runs/{run_id}`]: ['get'],
  [`${repository}/actions/runs/{run_id}/artifacts`]: ['get'],
  [`${repository}/actions/runs/{run_id}/jobs`]: ['get'],
  [`${repository}/actions/workflows/{workflow_id}/runs`]: ['get'],
  [`${repository}/branches/{branch}`]: ['get'],
  [`${repository}/check-runs`]: ['post'],
  [`${repository}/check-runs/{check_run_id}`]: ['get', 'patch'],
  [`${repository}/check-runs/{check_run_id}/annotations`]: ['get'],
  [`${repository}/collaborators/{username}/permission`]: ['get'],
  [`${repository}/commits`]: ['get'],
  [`${repository}/commits/{commit_sha}/pulls`]: ['get'],
  [`${repository}/commits/{ref}`]: ['get'],
  [`${repository}/commits/{ref}/check-runs`]: ['get'],
  [`${repository}/compare/{basehead}`]: ['get'],
  [`${repository}/contents/{path}`]: ['get'],
  [`${repository}/git/commits/{commit_sha}`]: ['get'],
  [`${repository}/git/trees/{tree_sha}`]: ['get'],
  [`${repository}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repository}/issues/{issue_number}/events`]: ['get'],
  [`${repository}/issues/{issue_number}/timeline`]: ['get'],
  [`${repository}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repository}/pulls`]: ['get'],
  [`${repository}/pulls/{pull_number}`]: ['get'],
  [`${repository}/pulls/{pull_number}/files`]: ['get'],
};

/** GitHub answers 422 past these; its description does not say so. */
const commentLimit = 65536;
/** Media types that clients ask for and the description knows by its plain JSON. */
const widened = ['application/vnd.github+json', 'application/vnd.github.v3+json'];

/** Reads the description at `source` and writes the cut to `target`. */
export function cutContract(source, target) {
  const whole = JSON.parse(readFileSync(source, 'utf8'));
  const paths = Object.fromEntries(
    Object.entries(operations).map(([path, methods]) => [
      path,
      Object.fromEntries(methods.map((method) => [method, found(whole.paths[path]?.[method], `${method} ${path}`)])),
    ]),
  );
  limitComments(paths);
  const cut = { openapi: whole.openapi, info: whole.info, servers: whole.servers, paths };
  for (const path of Object.values(paths))
    for (const operation of Object.values(path)) {
      delete operation['x-github'];
      Object.values(operation.responses).forEach(widen);
    }
  cut.components = reachable(cut, whole.components);
  Object.values(cut.components.responses ?? {}).forEach(widen);
  writeFileSync(target, JSON.stringify(cut));
}

function found(operation, name) {
  if (operation === undefined) throw new Error(`GitHub's description has no ${name}`);
  return operation;
}

function limitComments(paths) {
  for (const [path, method] of [
    [`${repository}/issues/{issue_number}/comments`, 'post'],
    [`${repository}/issues/comments/{comment_id}`, 'patch'],
  ])
    paths[path][method].requestBody.content['application/json'].schema.properties.body.maxLength = commentLimit;
}

function widen(response) {
  const json = response.content?.['application/json'];
  if (json !== undefined) for (const type of widened) response.content[type] ??= json;
}

/** The components that the cut refers to, through any number of steps. */
function reachable(cut, components) {
  const kept = {};
  const open = [cut.paths];
  while (open.length > 0) {
    for (const [, kind, name] of JSON.stringify(open.pop()).matchAll(/"#\/components\/([^/"]+)\/([^"]+)"/g)) {
      kept[kind] ??= {};
      if (name in kept[kind]) continue;
      kept[kind][name] = components[kind][name];
      open.push(kept[kind][name]);
    }
  }
  return kept;
}
