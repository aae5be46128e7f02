import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.ts';
import { style } from './html-style.ts';

/**
 * A whole page: one file without scripts or anything from elsewhere.
 * @param title a text, not HTML
 * @param body HTML
 * @param more styles of this page beside those of every page
 */
export function htmlPage(title: string, body: string, more = ''): string {
  const styles = style + more;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** The policy lets this one style in and nothing else: no script, no image, no font, no form, whatever slipped through. */
function policyOf(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
