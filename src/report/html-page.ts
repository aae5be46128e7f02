import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.ts';
import { style } from './html-style.ts';

/* The policy lets this one style in and nothing else: no script, no image, no font, no form, whatever slipped through. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * A whole page: one file without scripts or anything from elsewhere.
 * @param title a text, not HTML
 * @param body HTML
 */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
