import { expect, test } from '@jest/globals';
import { datePattern, type PatternSyntax } from '../../src/plan/date-pattern.ts';

const read = (
  pattern: string,
  text: string,
  { syntax, as }: { syntax: PatternSyntax; as: 'date' | 'time' | 'datetime' },
) => {
  const compiled = datePattern({ text: pattern, syntax, is: as });
  return 'fault' in compiled ? compiled.fault : compiled.read(text);
};

// fields.json (frictionless) holds more of strptime
test.each<[string, string, 'date' | 'time' | 'datetime', string | undefined]>([
  ['%d.%m.%y', '1.2.68', 'date', '2068-02-01'],
  ['%d.%m.%y', '1.2.69', 'date', '1969-02-01'],
  ['%A, %d %B %Y', 'MONDAY, 5 february 2024', 'date', '2024-02-05'],
  ['%A, %d %B %Y', 'Tuesday, 5 February 2024', 'date', '2024-02-05'], // so Python has it
  ['%I:%M %p', '12:30 am', 'time', '00:30:00'],
  ['%I:%M %p', '12:30 PM', 'time', '12:30:00'],
  ['%Y-%m-%dT%H:%M:%S.%f%z', '2024-01-01T00:30:00.25+0100', 'datetime', '2023-12-31T23:30:00.25Z'],
  ['%d%%%m', '5%6', 'date', '1900-06-05'],
  ['%d %m %Y', '31 04 2024', 'date', undefined],
  ['%d  %m', '5 6', 'date', '1900-06-05'],
  ['(%Y)', '(2024)', 'date', '2024-01-01'],
  ['%Y', '2024x', 'date', undefined],
])('strptime %s of "%s"', (pattern, text, as, expected) => {
  expect(read(pattern, text, { syntax: 'strptime', as })).toBe(expected);
});

test.each<[string, string, 'date' | 'time' | 'datetime', string | undefined]>([
  ['yyyy-MM-dd', '2024-01-26', 'date', '2024-01-26'],
  ['yyyy-MM-dd', '2024-1-26', 'date', undefined],
  ['d.M.uuuu', '6.1.2024', 'date', '2024-01-06'],
  ['d.M.uuuu', '06.1.2024', 'date', undefined],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSX", '2024-01-26T15:00:00.300-05:00', 'datetime', '2024-01-26T20:00:00.3Z'],
  ['yyyy-MM-ddTHH:mm:ssZ', '2024-03-10T14:22:35Z', 'datetime', '2024-03-10T14:22:35Z'],
  ['HH:mm:ss', '08:30:00', 'time', '08:30:00'],
  ['hh:mm a', '08:30 PM', 'time', '20:30:00'],
  ["dd MMM yyyy 'o''clock'", "05 Feb 2024 o'clock", 'date', '2024-02-05'],
  ['MMMM d, yyyy', 'March 3, 2024', 'date', '2024-03-03'],
  ['yy-MM-dd', '70-01-01', 'date', '2070-01-01'],
  ['EEE, dd MMM yyyy', 'mon, 05 Feb 2024', 'date', '2024-02-05'],
  ['EEEE dd.MM.yyyy HH:mm', 'Sunday 31.12.0001 10:00', 'datetime', undefined],
  ['EEEE dd.MM.yyyy HH:mm', 'Monday 31.12.0001 10:00', 'datetime', '0001-12-31T10:00:00'],
  ['EEE, dd MMM yyyy', 'Tue, 05 Feb 2024', 'date', undefined],
  ['yyyy  MM', '2024  05', 'date', '2024-05-01'],
  ['yyyy  MM', '2024 05', 'date', undefined],
  ["yyyy' ' ' ' ' ' ' ' ' ' ' ' ' 'MM", `2024${' '.repeat(400)}x`, 'date', undefined], // at once
])('DateTimeFormatter %s of "%s"', (pattern, text, as, expected) => {
  expect(read(pattern, text, { syntax: 'jdk', as })).toBe(expected);
});

test.each<[string, PatternSyntax, string, ('date' | 'time' | 'datetime')?]>([
  ['HH:mm', 'jdk', 'the pattern "HH:mm" reads nothing of a day'],
  ['%A', 'strptime', 'the pattern "%A" reads nothing of a day'],
  ['%H:%M', 'strptime', 'the pattern "%H:%M" reads nothing of a day', 'datetime'],
  ['yyyy-MM-dd', 'jdk', 'the pattern "yyyy-MM-dd" reads nothing of a time of day', 'time'],
  ['%p %z', 'strptime', 'the pattern "%p %z" reads nothing of a time of day', 'time'],
  ['%Q', 'strptime', '"%Q" of the pattern "%Q" is not read here'],
  ['%d%', 'strptime', '"%" of the pattern "%d%" is not read here'],
  ['yyyy-ww', 'jdk', '"ww" of the pattern "yyyy-ww" is not read here'],
  ["yyyy'", 'jdk', `"'" of the pattern "yyyy'" is not read here`],
  ['default', 'strptime', 'the pattern "default" reads nothing of a date or a time'],
  ['%d %d', 'strptime', 'the day stands twice in the pattern "%d %d"'],
])('the pattern %s (%s)', (pattern, syntax, fault, is = 'date') => {
  const compiled = datePattern({ text: pattern, syntax, is });
  expect('fault' in compiled ? compiled.fault : '').toEqual(expect.stringContaining(fault));
});

/** What the JDK would read without a word, and as something else. `'YYYY'` is a text. */
test.each<[string, PatternSyntax, string, string, ('date' | 'time' | 'datetime')?]>([
  ['YYYY-MM-dd', 'jdk', '"YYYY" of the pattern "YYYY-MM-dd" is the year of a week', 'write yyyy-MM-dd'],
  ['YYYY-MM-DD', 'jdk', '"YYYY" of the pattern "YYYY-MM-DD" is the year of a week', 'write yyyy-MM-dd'],
  ['yyyy-MM-DD', 'jdk', '"DD" of the pattern "yyyy-MM-DD" is the day of a year', 'write yyyy-MM-dd'],
  ['D.M.YY', 'jdk', '"YY" of the pattern', 'write d.M.yy'],
  [
    'yyyy-DDD',
    'jdk',
    '"DDD" of the pattern "yyyy-DDD" is the day of a year, which is not read here',
    'write dates with a month and its day, as yyyy-MM-dd',
  ],
  ["YYYY-MM-DD'T'HH:mm:ss", 'jdk', '"YYYY" of the pattern', "write yyyy-MM-dd'T'HH:mm:ss", 'datetime'],
  ['yyyy-mm-dd', 'jdk', '"mm" of the pattern "yyyy-mm-dd" is minutes, not a month', 'write yyyy-MM-dd'],
  ['yyyy-mm-dd HH:MM:ss', 'jdk', '"mm" of the pattern', 'write yyyy-MM-dd HH:mm:ss', 'datetime'],
  ['yyyy-mm-dd HH:mm:ss', 'jdk', '"mm" of the pattern', 'write yyyy-MM-dd HH:mm:ss', 'datetime'],
  ["dd.mm.yyyy'T'HH:MM", 'jdk', '"mm" of the pattern', "write dd.MM.yyyy'T'HH:mm", 'datetime'],
  ['mm/dd/yyyy hh:mm a', 'jdk', '"mm" of the pattern', 'write MM/dd/yyyy hh:mm a', 'datetime'],
  ['yyyy-dd-mm HH', 'jdk', '"mm" of the pattern', 'write yyyy-dd-MM HH', 'datetime'],
  ['yyyy-MM-dd HH:MM:ss', 'jdk', '"MM" of the pattern', 'write yyyy-MM-dd HH:mm:ss', 'datetime'],
  ['HH:MM dd.mm.yyyy', 'jdk', '"mm" of the pattern', 'write HH:mm dd.MM.yyyy', 'datetime'],
  [
    'yyyyddHHMMss',
    'jdk',
    '"MM" of the pattern "yyyyddHHMMss" is a month, not minutes',
    'write yyyyddHHmmss',
    'datetime',
  ],
  ['yyyy-MM-dd HH:mm:SS', 'jdk', '"SS" of the pattern', 'write yyyy-MM-dd HH:mm:ss', 'datetime'],
  ['YYYY-MM-DD HH:MM:SS', 'jdk', '"YYYY" of the pattern', 'write yyyy-MM-dd HH:mm:ss', 'datetime'],
  ['HH:MM:SS', 'jdk', '"MM" of the pattern "HH:MM:SS" is a month, not minutes', 'write HH:mm:ss', 'time'],
  ['HH:mm:SS', 'jdk', '"SS" of the pattern "HH:mm:SS" is a fraction of a second', 'write HH:mm:ss', 'time'],
  ['HH:MM:ss', 'jdk', '"MM" of the pattern "HH:MM:ss" is a month', 'write HH:mm:ss', 'time'],
  ['%Y-%M-%d', 'strptime', '"%M" of the pattern "%Y-%M-%d" is minutes, not a month', 'write %Y-%m-%d'],
  ['%d.%M.%y %H:%m:%S', 'strptime', '"%M" of the pattern', 'write %d.%m.%y %H:%M:%S', 'datetime'],
  ['%H:%m', 'strptime', '"%m" of the pattern "%H:%m" is a month, not minutes', 'write %H:%M', 'time'],
  ['YYYY-MM-DD', 'strptime', 'the pattern "YYYY-MM-DD" reads nothing of a date or a time: patterns', 'write %Y-%m-%d'],
  ['dd/MM/yyyy HH:mm', 'strptime', 'reads nothing of a date or a time', 'write %d/%m/%Y %H:%M', 'datetime'],
  ["yyyy-MM-dd'T'HH:mm:ss", 'strptime', 'reads nothing of a date or a time', 'write %Y-%m-%dT%H:%M:%S', 'datetime'],
  ["dd/MM 'o''clock' HH", 'strptime', 'reads nothing of a date', "write %d/%m o'clock %H", 'datetime'],
  ['yyyy-mm-dd HH:MM:SS', 'strptime', 'reads nothing of a date', 'write %Y-%m-%d %H:%M:%S', 'datetime'],
])('the pattern %s (%s) is told with what was meant', (text, syntax, fault, hint, is = 'date') => {
  const compiled = datePattern({ text, syntax, is });
  expect(compiled).toEqual({ fault: expect.stringContaining(fault), hint });
});

test.each<[string, 'date' | 'time' | 'datetime']>([
  ["yyyy-MM-dd 'YYYY'", 'date'],
  ['yyyy-MM-dd HH:mm', 'date'],
  ['HH:mm', 'time'],
  ['hh:mm a', 'time'],
  ['HH:mm dd.MM.yyyy', 'datetime'],
  ['HH MM/dd/yyyy', 'datetime'],
  ['yyyyMMddHHmmssSSS', 'datetime'],
  ["mm:ss 'of' HH, dd MMM yyyy", 'datetime'],
  ['HH:mm:ss.SS', 'time'],
])('the pattern %s is as it looks', (text, is) => {
  expect(datePattern({ text, syntax: 'jdk', is })).toHaveProperty('read');
});
