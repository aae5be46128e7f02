import { kindOf, type ColumnProfile } from '../profile/profile.ts';
import { escapeHtml, html } from './escape-html.ts';
import { htmlPage } from './html-page.ts';
import { formatCount, formatMany, formatRelativeChange } from './numbers.ts';
import { code, own, say, write, type Phrase } from './phrase.ts';
import { profileStyle } from './profile-style.ts';
import { histogramSvg, valuesSvg } from './profile-svg.ts';
import { columnPairs, type ColumnPair, type ProfileView } from './profile-view.ts';
import { differences, distinctWords, missingWords, valueWords } from './profile-words.ts';

/** Columns that are drawn; profile.json has them all. */
const shownColumns = 1000;

/** `profile.html`: one file without scripts or anything from elsewhere. */
export function profileHtml(view: ProfileView): string {
  const { candidate, baseline } = view;
  const pairs = columnPairs(view);
  const more = pairs.length - shownColumns;
  const title =
    baseline === null
      ? say`Profile of ${code(candidate.name)}`
      : say`${code(candidate.name)} against ${code(baseline.name)}`;
  const body = [
    `<header class="pass"><h1>${text(title)}</h1>${tiles(view)}${baseline === null ? '' : legend}</header>`,
    `<div class="columns">${pairs
      .slice(0, shownColumns)
      .map((pair) => columnSection(pair, view))
      .join('\n')}</div>`,
    more > 0 ? `<p class="note">${escapeHtml(formatMany(more, 'more column'))} in profile.json</p>` : '',
  ];
  return htmlPage(write(title, plainText), body.filter((part) => part !== '').join('\n'), profileStyle);
}

function text(phrase: Phrase): string {
  return write(phrase, html);
}

const legend =
  '<p class="legend"><span><svg viewBox="0 0 16 14"><rect class="bar" x="2" y="3" width="12" height="11"/></svg>now</span>' +
  '<span><svg viewBox="0 0 16 14"><path class="before" d="M1 12V5H9V9H15"/></svg>baseline</span></p>';

function tiles({ candidate, baseline }: ProfileView): string {
  const { rows, columns, unread } = candidate.profile;
  const before = baseline?.profile.rows ?? null;
  const change = before === null ? undefined : formatRelativeChange(rows - before, before);
  const facts: readonly (readonly [string, string])[] = [
    [formatCount(rows), change === undefined ? 'rows' : `rows (${change})`],
    [formatCount(columns.length), 'columns'],
    ...(unread === 0 ? [] : [[formatCount(unread), 'rows not cut into columns'] as const]),
  ];
  return `<ul class="facts">${facts.map(([value, label]) => `<li><b>${escapeHtml(value)}</b><span>${escapeHtml(label)}</span></li>`).join('')}</ul>`;
}

function columnSection(pair: ColumnPair, { candidate, baseline }: ProfileView): string {
  const { name, now, was } = pair;
  const changes = baseline === null ? [] : differences(pair);
  const shown = now ?? was;
  const lines = [
    ...(now === null ? [] : [factLine(now, candidate.profile.rows, baseline === null ? '' : 'now')]),
    ...(was === null || baseline === null ? [] : [factLine(was, baseline.profile.rows, 'baseline')]),
  ];
  return [
    `<section class="${changes.length > 0 ? 'warn' : 'pass'}"><span class="verdict">${shown === null ? '' : kindOf(shown)}</span><h2>${text(code(name))}</h2>`,
    ...lines,
    histogramSvg(now?.numbers ?? null, was?.numbers ?? null),
    valuesSvg(now?.texts ?? null, was?.texts ?? null),
    changes.length === 0
      ? ''
      : `<ul class="changes">${changes.map((change) => `<li>${text(change)}</li>`).join('')}</ul>`,
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function factLine(column: ColumnProfile, rows: number, title: string): string {
  const missing = missingWords(column, rows);
  const parts = [
    own(`${distinctWords(column)} distinct`),
    ...(missing === '' ? [] : [own(`${missing} missing`)]),
    valueWords(column),
  ];
  const label = title === '' ? '' : `<b>${title}</b> `;
  return `<p class="line">${label}${parts.map(text).join(' · ')}</p>`;
}

/** For the title of the page, which is no HTML yet. */
const plainText = {
  ...html,
  own: (words: string) => words,
  code: (words: string) => words,
  name: (words: string) => words,
};
