export const id = 1281;
export const ids = [1281];
export const modules = {
    59583: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (castTo),
            f: () => (uncastable)
        });
        var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
        const uncastable = Symbol('uncastable');
        const booleans = new Map([
            ['true', true],
            ['True', true],
            ['TRUE', true],
            ['false', false],
            ['False', false],
            ['FALSE', false],
        ]);
        const shortDigits = 15;
        function castTo(types) {
            const casts = types.filter((type) => type !== 'null').map((type) => single[type]);
            const [only] = casts;
            if (casts.length === 1 && only !== undefined)
                return only;
            return (text) => {
                for (const cast of casts) {
                    const value = cast(text);
                    if (value !== uncastable)
                        return value;
                }
                return uncastable;
            };
        }
        const single = {
            string: (text) => text,
            boolean: (text) => booleans.get(text) ?? uncastable,
            integer: (text) => {
                const value = castNumber(text);
                return value !== uncastable && Number.isInteger(value) && (!/[.eE]/.test(text) || isWhole(text))
                    ? value
                    : uncastable;
            },
            number: castNumber,
            array: (text) => castJson(text, Array.isArray),
            object: (text) => castJson(text, (value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
        };
        function castNumber(text) {
            const { length } = text;
            if (length > 0 && length <= shortDigits) {
                let value = 0;
                let at = 0;
                for (; at < length; at += 1) {
                    const digit = text.charCodeAt(at) - 48;
                    if (digit < 0 || digit > 9)
                        break;
                    value = value * 10 + digit;
                }
                if (at === length)
                    return value;
            }
            return (0, _core_number_js__WEBPACK_IMPORTED_MODULE_0__.$)(text) ?? uncastable;
        }
        function isWhole(text) {
            const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
            const [whole = '', fraction = ''] = mantissa.split('.');
            const digits = withoutLastZeros(whole + fraction);
            const dropped = whole.length + fraction.length - digits.length;
            const power = (0, _core_number_js__WEBPACK_IMPORTED_MODULE_0__.$)(exponent) ?? 0;
            return !/[1-9]/.test(digits) || fraction.length - dropped <= power;
        }
        function withoutLastZeros(digits) {
            let end = digits.length;
            while (digits[end - 1] === '0')
                end -= 1;
            return digits.slice(0, end);
        }
        function castJson(text, is) {
            try {
                const value = JSON.parse(text);
                return is(value) ? value : uncastable;
            }
            catch {
                return uncastable;
            }
        }
    }),
    61281: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (readingOf),
            d: () => (castOf)
        });
        var _cast_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59583);
        var _date_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5185);
        var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21595);
        function readingOf(reading) {
            const cast = castOf(reading);
            return {
                hold: holdOf(reading),
                type: reading.called ?? reading.is,
                cast: (text) => {
                    const value = cast(text);
                    return value === _cast_js__WEBPACK_IMPORTED_MODULE_0__.f ? undefined : value;
                },
                ...(reading.is === 'integer' && reading.digitsAlone === true ? { digitsAlone: true } : {}),
                ...(reading.missing === undefined ? {} : { missing: new Set(reading.missing) }),
            };
        }
        function holdOf(reading) {
            if (reading.is === 'string')
                return 'text';
            if (reading.is === 'any')
                return 'any';
            return (reading.is === 'integer' || reading.is === 'number') && isPlain(reading) ? reading.is : 'value';
        }
        function isPlain({ decimalChar = '.', groupChar = '', bareNumber = true }) {
            return decimalChar === '.' && groupChar === '' && bareNumber;
        }
        function castOf(reading) {
            switch (reading.is) {
                case 'any':
                case 'string':
                    return (text) => text;
                case 'object':
                case 'array':
                    return (0, _cast_js__WEBPACK_IMPORTED_MODULE_0__.N)([reading.is]);
                case 'integer':
                    return integerCast(reading);
                case 'number':
                    return numberCast(reading, (0, _cast_js__WEBPACK_IMPORTED_MODULE_0__.N)(['number']));
                case 'boolean':
                    return booleanCast(reading.trueValues, reading.falseValues);
                case 'date':
                case 'time':
                case 'datetime':
                    return momentCast(reading.is, reading.pattern);
                case 'year':
                    return (text) => (/^\d{4}$/.test(text) ? (0, _cast_js__WEBPACK_IMPORTED_MODULE_0__.N)(['integer'])(text) : _cast_js__WEBPACK_IMPORTED_MODULE_0__.f);
                case 'yearmonth':
                    return (text) => (0, _moments_js__WEBPACK_IMPORTED_MODULE_2__.GS)(text) ?? _cast_js__WEBPACK_IMPORTED_MODULE_0__.f;
                case 'geopoint':
                    return geopointCast(reading.format);
                case 'list':
                    return listCast(reading.delimiter, castOf(reading.item));
            }
        }
        function integerCast(reading) {
            const cast = (0, _cast_js__WEBPACK_IMPORTED_MODULE_0__.N)(['integer']);
            return numberCast(reading, (text) => reading.digitsAlone === true && !/^[-+]?\d+$/.test(text) ? _cast_js__WEBPACK_IMPORTED_MODULE_0__.f : cast(text));
        }
        function numberCast({ decimalChar = '.', groupChar = '', bareNumber = true }, cast) {
            return (written) => {
                let text = written.trim();
                if (!bareNumber)
                    text = bare(text, decimalChar);
                if (groupChar !== '')
                    text = text.replaceAll(groupChar, '');
                if (decimalChar !== '.') {
                    if (text.includes('.'))
                        return _cast_js__WEBPACK_IMPORTED_MODULE_0__.f;
                    text = text.replaceAll(decimalChar, '.');
                }
                return cast(text);
            };
        }
        function bare(text, decimalChar) {
            const isDigit = (at) => text[at] !== undefined && text[at] >= '0' && text[at] <= '9';
            const begins = (at) => isDigit(at) || text[at] === '-' || (text.startsWith(decimalChar, at) && isDigit(at + decimalChar.length));
            let start = 0;
            while (start < text.length && !begins(start))
                start += 1;
            let end = text.length;
            while (end > start && !isDigit(end - 1))
                end -= 1;
            return text.slice(start, end);
        }
        function booleanCast(trueValues, falseValues) {
            const values = new Map([
                ...trueValues.map((text) => [text, true]),
                ...falseValues.map((text) => [text, false]),
            ]);
            return (text) => values.get(text) ?? _cast_js__WEBPACK_IMPORTED_MODULE_0__.f;
        }
        function momentCast(is, pattern) {
            if (pattern === undefined) {
                const read = { date: _moments_js__WEBPACK_IMPORTED_MODULE_2__.Q$, time: _moments_js__WEBPACK_IMPORTED_MODULE_2__.nR, datetime: _moments_js__WEBPACK_IMPORTED_MODULE_2__.Et }[is];
                return (text) => read(text) ?? _cast_js__WEBPACK_IMPORTED_MODULE_0__.f;
            }
            const compiled = (0, _date_pattern_js__WEBPACK_IMPORTED_MODULE_1__.x)({ ...pattern, is });
            if ('fault' in compiled)
                throw new Error(compiled.fault);
            const read = (text) => compiled.read(text) ?? _cast_js__WEBPACK_IMPORTED_MODULE_0__.f;
            return is === 'date' ? remembered(read) : read;
        }
        const memory = 8192;
        function remembered(cast) {
            const known = new Map();
            return (text) => {
                const before = known.get(text);
                if (before !== undefined)
                    return before;
                if (known.size >= memory)
                    known.clear();
                const value = cast(text);
                known.set(text, value);
                return value;
            };
        }
        function geopointCast(format) {
            const castNumber = (0, _cast_js__WEBPACK_IMPORTED_MODULE_0__.N)(['number']);
            return (text) => {
                if (format === 'object') {
                    const value = (0, _cast_js__WEBPACK_IMPORTED_MODULE_0__.N)(['object'])(text);
                    return isPlace(value) ? value : _cast_js__WEBPACK_IMPORTED_MODULE_0__.f;
                }
                const parts = format === 'array' ? (0, _cast_js__WEBPACK_IMPORTED_MODULE_0__.N)(['array'])(text) : text.split(',').map((part) => castNumber(part.trim()));
                if (!Array.isArray(parts) || parts.length !== 2)
                    return _cast_js__WEBPACK_IMPORTED_MODULE_0__.f;
                const [lon, lat] = parts;
                return isWithin(lon, 180) && isWithin(lat, 90) ? [lon, lat] : _cast_js__WEBPACK_IMPORTED_MODULE_0__.f;
            };
        }
        function isPlace(value) {
            if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2)
                return false;
            const { lon, lat } = value;
            return isWithin(lon, 180) && isWithin(lat, 90);
        }
        function isWithin(value, most) {
            return typeof value === 'number' && Math.abs(value) <= most;
        }
        function listCast(delimiter, item) {
            return (text) => {
                const items = [];
                for (const part of text.split(delimiter)) {
                    const value = item(part);
                    if (value === _cast_js__WEBPACK_IMPORTED_MODULE_0__.f)
                        return _cast_js__WEBPACK_IMPORTED_MODULE_0__.f;
                    items.push(value);
                }
                return items;
            };
        }
    }),
    5185: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (datePattern)
        });
        var core_number = __webpack_require__(96421);
        var moments = __webpack_require__(21595);
        ;
        const traps = [
            {
                letters: /^Y+$/,
                is: 'the year of a week: 2024-12-30 is of 2025',
                meant: (token) => (token === 'YY' ? 'yy' : 'yyyy'),
            },
            { letters: /^D+$/, is: 'the day of a year, 1 to 366', meant: (token) => (token === 'D' ? 'd' : 'dd') },
            {
                letters: /^m+$/,
                is: 'minutes, not a month',
                meant: (token) => token.toUpperCase(),
                when: (place) => place.is !== 'time' && !isPlaceOfMinutes(place) && !hasMonth(place),
            },
            { letters: /^M+$/, is: 'a month, not minutes', meant: (token) => token.toLowerCase(), when: isMeantAsMinutes },
            {
                letters: /^SS?$/,
                is: 'a fraction of a second',
                meant: (token) => token.toLowerCase(),
                when: ({ before, letters }) => /^[Mm]+$/.test(before) && !letters.some((one) => one.startsWith('s')),
            },
        ];
        function isPlaceOfMinutes({ before, behind }) {
            return /^[HhKk]/.test(before) || behind.startsWith('s');
        }
        function hasMonth({ letters }) {
            return letters.some((token, index) => /^[ML]/.test(token) && !/^[HhKk]/.test(letters[index - 1] ?? ''));
        }
        function isMeantAsMinutes({ token, before, behind, letters, is }) {
            if (is === 'time' && !/[yudm]/.test(letters.join('')))
                return true;
            if (token.length > 2 || !/^[HhKk]/.test(before))
                return false;
            return !/^[dDyYu]/.test(behind) || letters.filter((one) => /^[MLm]/.test(one)).length > 1;
        }
        function trappedTokens(parts, is, lettersOf) {
            const letters = parts.flatMap((part) => lettersOf(part) ?? []);
            let at = -1;
            return parts.map((part) => {
                const token = lettersOf(part);
                if (token === undefined)
                    return { token: part, trap: undefined };
                at += 1;
                const place = { token, before: letters[at - 1] ?? '', behind: letters[at + 1] ?? '', letters, is };
                return { token: part, trap: traps.find((one) => one.letters.test(token) && one.when?.(place) !== false) };
            });
        }
        ;
        const jdkTokens = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/gsu;
        function misreading({ text: pattern, syntax, is }) {
            if (syntax === 'strptime' && pattern.includes('%'))
                return strptimeMisreading(pattern, is);
            const parts = [...pattern.matchAll(jdkTokens)].map(([part]) => part);
            const tokens = trappedTokens(parts, is, (part) => (/^[A-Za-z]/.test(part) ? part : undefined));
            return syntax === 'jdk' ? jdkMisreading(pattern, tokens) : foreignLetters(pattern, syntax, tokens);
        }
        const likeJdk = new Map(Object.entries({
            '%Y': 'yyyy',
            '%y': 'yy',
            '%m': 'MM',
            '%b': 'MMM',
            '%h': 'MMM',
            '%B': 'MMMM',
            '%d': 'dd',
            '%H': 'HH',
            '%I': 'hh',
            '%M': 'mm',
            '%S': 'ss',
        }));
        function strptimeMisreading(pattern, is) {
            const parts = [...pattern.matchAll(/%.?|[^%]+/gsu)].map(([part]) => part);
            const tokens = trappedTokens(parts, is, (part) => likeJdk.get(part));
            const first = tokens.find(({ trap }) => trap !== undefined);
            if (first?.trap === undefined)
                return undefined;
            const instead = tokens.map(({ token, trap }) => (trap === undefined ? token : token === '%M' ? '%m' : '%M'));
            return {
                fault: `"${first.token}" of the pattern "${pattern}" is ${first.trap.is}`,
                hint: `write ${instead.join('')}`,
            };
        }
        function jdkMisreading(pattern, tokens) {
            const [first] = traps.flatMap((trap) => tokens.filter((one) => one.trap === trap));
            if (first?.trap === undefined)
                return undefined;
            if (tokens.some(({ token }) => token === 'DDD'))
                return {
                    fault: `"DDD" of the pattern "${pattern}" is the day of a year, which is not read here`,
                    hint: 'write dates with a month and its day, as yyyy-MM-dd',
                };
            return {
                fault: `"${first.token}" of the pattern "${pattern}" is ${first.trap.is}`,
                hint: `write ${tokens.map(meantBy).join('')}`,
            };
        }
        function meantBy({ token, trap }) {
            return trap === undefined ? token : trap.meant(token);
        }
        const directives = [
            [/^(?:yyyy|uuuu)$/, '%Y'],
            [/^yy$/, '%y'],
            [/^M{1,2}$/, '%m'],
            [/^d{1,2}$/, '%d'],
            [/^H{1,2}$/, '%H'],
            [/^m{1,2}$/, '%M'],
            [/^s{1,2}$/, '%S'],
            [/^T$/, 'T'],
        ];
        function foreignLetters(pattern, syntax, tokens) {
            if (!/[A-Za-z]{2}/.test(pattern))
                return undefined;
            const instead = tokens.map(directiveFor);
            if (instead.includes(undefined))
                return undefined;
            return {
                fault: `the pattern "${pattern}" reads nothing of a date or a time: patterns of a Table Schema are those of ${syntax}`,
                hint: `write ${instead.join('')}`,
            };
        }
        function directiveFor(one) {
            const token = meantBy(one);
            if (/^[A-Za-z]/.test(token))
                return directives.find(([letters]) => letters.test(token))?.[1];
            if (token === "'")
                return undefined;
            return token === "''" ? "'" : token.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
        }
        ;
        const months = 'january february march april may june july august september october november december'.split(' ');
        const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
        const date_pattern_short = (names) => names.map((name) => name.slice(0, 3)).join('|');
        const zone = String.raw `[+-]\d\d:?[0-5]\d|Z`;
        const strptime = new Map(Object.entries({
            Y: ['year', String.raw `\d{4}`],
            y: ['shortYear', String.raw `\d\d`],
            m: ['month', String.raw `1[0-2]|0[1-9]|[1-9]`],
            B: ['monthName', months.join('|')],
            b: ['monthName', date_pattern_short(months)],
            h: ['monthName', date_pattern_short(months)],
            d: ['day', String.raw `3[01]|[12]\d|0[1-9]|[1-9]`],
            A: ['weekday', days.join('|')],
            a: ['weekday', date_pattern_short(days)],
            H: ['hour', String.raw `2[0-3]|[01]\d|\d`],
            I: ['hour12', String.raw `1[0-2]|0[1-9]|[1-9]`],
            M: ['minute', String.raw `[0-5]\d|\d`],
            S: ['second', String.raw `[0-5]\d|\d`],
            f: ['fraction', String.raw `\d{1,6}`],
            p: ['half', 'am|pm'],
            z: ['offset', zone],
            '%': [null, '%'],
        }).map(([letter, [part, expression]]) => [letter, { part, expression }]));
        const jdk = [
            [/^(?:yyyy|uuuu)$/, 'year', () => String.raw `\d{4}`],
            [/^(?:yy|uu)$/, 'shortYear', () => String.raw `\d\d`],
            [/^MM$/, 'month', () => '0[1-9]|1[0-2]'],
            [/^[ML]$/, 'month', () => '1[0-2]|[1-9]'],
            [/^MMM$/, 'monthName', () => date_pattern_short(months)],
            [/^MMMM$/, 'monthName', () => months.join('|')],
            [/^dd$/, 'day', () => String.raw `0[1-9]|[12]\d|3[01]`],
            [/^d$/, 'day', () => String.raw `[12]\d|3[01]|[1-9]`],
            [/^E{1,3}$/, 'weekday', () => date_pattern_short(days)],
            [/^EEEE$/, 'weekday', () => days.join('|')],
            [/^HH$/, 'hour', () => String.raw `[01]\d|2[0-3]`],
            [/^H$/, 'hour', () => String.raw `1\d|2[0-3]|\d`],
            [/^hh$/, 'hour12', () => '0[1-9]|1[0-2]'],
            [/^h$/, 'hour12', () => '1[0-2]|[1-9]'],
            [/^mm$/, 'minute', () => String.raw `[0-5]\d`],
            [/^ss$/, 'second', () => String.raw `[0-5]\d`],
            [/^S{1,9}$/, 'fraction', (length) => String.raw `\d{${length}}`],
            [/^a$/, 'half', () => 'am|pm'],
            [/^(?:X{1,3}|Z{1,3}|x{1,3})$/, 'offset', () => zone],
        ];
        const ofDays = ['year', 'shortYear', 'month', 'monthName', 'day'];
        const ofTimes = ['hour', 'hour12', 'minute', 'second', 'fraction'];
        function datePattern(written) {
            const { text: pattern, syntax, is } = written;
            const misread = misreading(written);
            if (misread !== undefined)
                return misread;
            const tokens = syntax === 'strptime' ? strptimeTokens(pattern) : date_pattern_jdkTokens(pattern);
            if (typeof tokens === 'string')
                return { fault: tokens };
            const parts = tokens.flatMap(({ part }) => part ?? []);
            const twice = parts.find((part, index) => parts.indexOf(part) !== index);
            if (twice !== undefined)
                return { fault: `the ${twice} stands twice in the pattern "${pattern}"` };
            if (parts.length === 0)
                return { fault: `the pattern "${pattern}" reads nothing of a date or a time` };
            if (!parts.some((part) => (is === 'time' ? ofTimes : ofDays).includes(part)))
                return { fault: `the pattern "${pattern}" reads nothing of a ${is === 'time' ? 'time of day' : 'day'}` };
            const source = tokens.map(({ part, expression }) => (part === null ? expression : `(${expression})`)).join('');
            const expression = new RegExp(`^${source}$`, 'iu');
            return {
                read: (text) => {
                    const match = expression.exec(text);
                    if (match === null)
                        return undefined;
                    const found = new Map(parts.map((part, index) => [part, match[index + 1] ?? '']));
                    const read = partsOf(found, syntax);
                    if (syntax === 'jdk' && !isOfWeekday(read, found.get('weekday')))
                        return undefined;
                    return { date: moments.as, time: moments.z7, datetime: moments.yc }[is](read);
                },
            };
        }
        function strptimeTokens(pattern) {
            const tokens = [];
            for (const [one] of pattern.matchAll(/%.?|\s+|[^%\s]+/gsu)) {
                const token = one.startsWith('%') ? strptime.get(one.slice(1)) : blanksOr(one);
                if (token === undefined)
                    return `"${one}" of the pattern "${pattern}" is not read here; known are ${[...strptime.keys()].map((key) => `%${key}`).join(' ')}`;
                tokens.push(token);
            }
            return tokens;
        }
        function date_pattern_jdkTokens(pattern) {
            const tokens = [];
            for (const [one] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/gsu)) {
                const known = jdk.find(([letters]) => letters.test(one));
                if (known !== undefined)
                    tokens.push({ part: known[1], expression: known[2](one.length) });
                else if (one === 'T' || !/^[A-Za-z']/.test(one))
                    tokens.push(literal(one));
                else if (one.length > 1 && one.startsWith("'"))
                    tokens.push(literal(one === "''" ? "'" : one.slice(1, -1).replaceAll("''", "'")));
                else
                    return `"${one}" of the pattern "${pattern}" is not read here`;
            }
            return tokens;
        }
        function blanksOr(text) {
            return /^\s+$/.test(text) ? { part: null, expression: String.raw `\s+` } : literal(text);
        }
        function literal(text) {
            return { part: null, expression: text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') };
        }
        function partsOf(found, syntax) {
            const number = (part) => {
                const text = found.get(part);
                return text === undefined ? undefined : (0, core_number.c)(text);
            };
            const named = found.get('monthName')?.slice(0, 3).toLowerCase();
            const year = number('year') ?? century(number('shortYear'), syntax);
            const month = number('month') ?? (named === undefined ? undefined : 1 + months.findIndex((name) => name.startsWith(named)));
            const hour = number('hour') ?? hourOf(number('hour12'), found.get('half'));
            const fraction = found.get('fraction');
            const offset = (0, moments.b4)(found.get('offset'));
            const day = number('day');
            return {
                year,
                month,
                day,
                hour,
                minute: number('minute'),
                second: number('second'),
                nanosecond: fraction === undefined ? undefined : (0, core_number.c)(fraction.padEnd(9, '0')),
                offset,
            };
        }
        function century(shortYear, syntax) {
            return shortYear === undefined ? undefined : shortYear + (shortYear < 69 || syntax === 'jdk' ? 2000 : 1900);
        }
        function isOfWeekday({ year, month, day }, weekday) {
            if (weekday === undefined || year === undefined || month === undefined || day === undefined)
                return true;
            const date = new Date(0);
            date.setUTCFullYear(year, month - 1, day);
            return days[(date.getUTCDay() + 6) % 7]?.startsWith(weekday.slice(0, 3).toLowerCase()) === true;
        }
        function hourOf(hour, half) {
            if (hour === undefined)
                return undefined;
            return (hour % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
        }
    })
};
