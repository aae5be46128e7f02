import { expect, test } from '@jest/globals';
import { checkConfig } from '../../src/config/suite.ts';
import { parseYaml } from '../../src/config/yaml-document.ts';

/** The problems of a config of the gates `flights` and `airlines` with one foreign key, each as `column message | hint`. */
function problems(key: string): string[] {
  const text = `version: 1
data:
  flights:
    path: f.csv
    foreignKeys:
      - ${key}
  airlines: {path: a.csv, uniqueKeys: [[carrier]]}
`;
  const checked = checkConfig(parseYaml(text, 'ml-gates.yml'));
  if (!('problems' in checked)) return [];
  return checked.problems.map(({ message, where, hint }) =>
    [`${String(where?.line)}:${String(where?.column)} ${message}`, ...(hint === undefined ? [] : [hint])].join(' | '),
  );
}

test.each([
  '{fields: [carrier], reference: {resource: airlines, fields: [carrier]}}',
  '{fields: carrier, reference: {resource: airlines, fields: code}, severity: warn}',
  '{fields: carrier, reference: {resource: airlines, fields: [code]}}',
  '{fields: [a, b], reference: {resource: airlines, fields: [b, a]}}',
  '{fields: manager, reference: {fields: id}}',
  '{fields: manager, reference: {resource: "", fields: id}}',
  '{fields: manager, reference: {resource: flights, fields: id}}',
  '{fields: [a, b], reference: {fields: [b, a]}}',
  '{fields: id, reference: {path: other.csv, fields: id}}',
  '{fields: id, reference: {path: [a.csv, "b/*.csv"], fields: id}}',
  '{fields: __proto__, reference: {path: a.csv, fields: constructor}}',
])('%s is a foreign key', (key) => {
  expect(problems(key)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    '{fields: [a, b], reference: {resource: airlines, fields: carrier}}',
    ['6:58 2 columns cannot be compared with 1: each of fields has one in reference.fields'],
  ],
  [
    '{fields: a, reference: {resource: airlines, fields: [carrier, name]}}',
    ['6:53 1 column cannot be compared with 2: each of fields has one in reference.fields'],
  ],
  [
    '{fields: a, reference: {resource: airline, fields: carrier}}',
    ['6:33 no data gate is called "airline" | did you mean airlines?'],
  ],
  [
    '{fields: a, reference: {resource: __proto__, fields: carrier}}',
    ['6:33 no data gate is called "__proto__" | declared: flights, airlines; files that are no gate are named by path'],
  ],
  [
    '{fields: a, reference: {resource: airlines, path: a.csv, fields: carrier}}',
    [
      '6:33 resource and path both say what a key refers to | keep resource for a data gate, path for files that are none',
    ],
  ],
  [
    '{fields: a, reference: {fields: a}}',
    [
      '6:21 this key refers to itself, which holds whatever the data is | name the table or the column that it refers to',
    ],
  ],
  [
    '{fields: [a, b], reference: {resource: flights, fields: [a, b]}}',
    [
      '6:26 this key refers to itself, which holds whatever the data is | name the table or the column that it refers to',
    ],
  ],
  ['{fields: [], reference: {fields: a}}', ['6:18 data.flights.foreignKeys.0.fields is empty']],
  ['{fields: a}', ['6:9 data.flights.foreignKeys.0 lacks "reference" | add reference: …']],
])('%s is none', (key, said) => {
  expect(problems(key)).toEqual(said);
});
