// Headless Chromium: how tall a page is, and a picture of it. CHROMIUM names the program when it is not on the PATH.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const program = process.env.CHROMIUM ?? 'chromium';

/**
 * @param html a whole page
 * @param options `width` and `scale` of the picture, `theme`: light or dark, `file`: where the PNG is written
 */
export function takePicture(html, { width, scale, theme, file }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'picture-'));
  try {
    const page = path.join(folder, 'page.html');
    writeFileSync(page, html);
    const height = heightOf(html, { width, folder });
    const png = path.join(folder, 'page.png');
    chromium(folder, [
      `--blink-settings=preferredColorScheme=${theme === 'dark' ? '0' : '1'}`,
      `--force-device-scale-factor=${String(scale)}`,
      `--window-size=${String(width)},${String(height)}`,
      '--hide-scrollbars',
      `--screenshot=${png}`,
      `file://${page}`,
    ]);
    writeFileSync(file, readFileSync(png));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page measures itself in a frame of that width: the window of a headless browser has a least width of its own. */
function heightOf(html, { width, folder }) {
  const page = path.join(folder, 'measure.html');
  const source = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  writeFileSync(
    page,
    `<!doctype html><title>?</title><iframe style="width:${String(width)}px;height:10px;border:0" scrolling="no" srcdoc="${source}"></iframe>
    <script>const frame = document.querySelector('iframe');
    frame.onload = () => { document.title = String(Math.ceil(frame.contentDocument.documentElement.scrollHeight)); };</script>`,
  );
  const dom = chromium(folder, [
    '--window-size=2000,2000',
    '--virtual-time-budget=2000',
    '--dump-dom',
    `file://${page}`,
  ]);
  const height = /<title>(\d+)<\/title>/.exec(dom)?.[1];
  if (height === undefined) throw new Error('the page did not say how tall it is');
  return height;
}

function chromium(folder, args) {
  return execFileSync(
    program,
    ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${path.join(folder, 'profile')}`, ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000, maxBuffer: 1e8 },
  );
}
