// A comment as a page of GitHub shows it: Markdown as GFM, GitHub's own style, the frame of a comment.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const frames = {
  light: { page: '#ffffff', ink: '#1f2328', soft: '#59636e', line: '#d1d9e0', head: '#f6f8fa', mark: '#1a7f37' },
  dark: { page: '#0d1117', ink: '#f0f6fc', soft: '#9198a1', line: '#3d444d', head: '#151b23', mark: '#3fb950' },
};

/**
 * @param markdown the body of the comment
 * @param options `theme`: light or dark; `open`: whether folded parts are shown open
 */
export async function commentPage(markdown, { theme, open }) {
  const { marked } = await import('marked');
  const css = readFileSync(
    path.join(path.dirname(require.resolve('github-markdown-css')), `github-markdown-${theme}.css`),
  );
  const body = (await marked.parse(markdown, { gfm: true })).replaceAll(
    '<details>',
    open ? '<details open>' : '<details>',
  );
  const { page, ink, soft, line, head, mark } = frames[theme];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${css}</style><style>
    body { margin: 0; padding: 16px; background: ${page}; }
    .comment { border: 1px solid ${line}; border-radius: 6px; max-width: 860px; }
    .head { padding: 8px 16px; background: ${head}; border-bottom: 1px solid ${line}; border-radius: 6px 6px 0 0;
      color: ${soft}; font: 14px/1.5 "Noto Sans", Helvetica, Arial, sans-serif; display: flex; align-items: center; gap: 8px; }
    .head b { color: ${ink}; font-weight: 600; }
    .bot { border: 1px solid ${line}; border-radius: 2em; padding: 0 7px; font-size: 12px; line-height: 18px; }
    .mark { width: 24px; height: 24px; border-radius: 4px; background: ${mark}; }
    .markdown-body { padding: 16px; font-size: 14px; }
    .markdown-body > :last-child { margin-bottom: 0; }
  </style><body><div class="comment"><div class="head"><span class="mark"></span><b>github-actions</b>
  <span class="bot">bot</span><span>commented now</span></div><div class="markdown-body">${body}</div></div></body></html>`;
}
