import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import { plain } from './act.ts';
import { expectNoViolations } from './contract.ts';
import type { Outcome } from './run.ts';

const folder = path.join(import.meta.dirname, '../../golden/stories');

/**
 * What people read in the course of a story: workflow, config, and after each scene the comment, or the job summary where no comment is
 * written. Kept as one page, which is reviewed as documentation; `UPDATE_GOLDEN=1` writes it.
 */
export interface Story {
  /** Keeps a scene; every request of its run must be as GitHub describes its API. */
  scene(title: string, run: Outcome): void;
  /** Holds the page to the golden file. */
  end(): void;
}

/** @param files what the reader needs to see of the project, by path */
export function tell(name: string, title: string, files: Readonly<Record<string, string>>): Story {
  const parts = [`# ${title}`, ...Object.entries(files).map(([file, text]) => fenced(file, text))];
  let scenes = 0;
  return {
    scene(what, run) {
      expectNoViolations(run);
      scenes += 1;
      parts.push(`---\n\n## ${scenes}. ${what}`, conclusions(run), readable(shown(run)));
    },
    end() {
      const page = `${parts.join('\n\n')}\n`;
      const file = path.join(folder, `${name}.md`);
      if (process.env.UPDATE_GOLDEN === '1') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, page);
      }
      expect(page).toBe(readFileSync(file, 'utf8'));
    },
  };
}

function fenced(file: string, text: string): string {
  return `\`${file}\`:\n\n\`\`\`${path.extname(file).slice(1).replace('yml', 'yaml')}\n${text.trimEnd()}\n\`\`\``;
}

/** One word for each job; legs of a matrix share the worst. */
function conclusions({ jobs, ran }: Outcome): string {
  const words = new Map<string, string>();
  for (const [name, conclusion] of Object.entries(jobs)) {
    const job = name.replace(/^.*\//, '').replace(/-\d+$/, '');
    if (words.get(job) !== 'failure') words.set(job, conclusion);
  }
  const each = [...words].map(([job, conclusion]) => `${job}: ${conclusion}`);
  return `<sub>\`${ran.event}\` · ${each.sort().join(' · ')}</sub>`;
}

function shown({ comments, summaries }: Outcome): string {
  const [comment] = comments;
  return comment === undefined ? summaries.join('\n') : comment.body;
}

/** Without what only machines read, and without what differs from one time to the next. */
function readable(text: string): string {
  return plain(text)
    .replace(/<!--.*?-->\n*/gs, '')
    .replace(/\b20\d\d-\d\d-\d\d\b(?!T)/g, (day) => (day.startsWith('2026-01-') ? day : '2027-01-01'))
    .replace(/\/artifacts\/\d+/g, '/artifacts/1') // uploads of one run race
    .replace(/http:\/\/(?:localhost|127\.0\.0\.1):\d+/g, 'https://github.com')
    .trim();
}
