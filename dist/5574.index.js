export const id = 5574;
export const ids = [5574];
export const modules = {
    10779: (function (__unused_webpack_module, exports) {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
        function fmtDef(validate, compare) {
            return { validate, compare };
        }
        exports.fullFormats = {
            date: fmtDef(date, compareDate),
            time: fmtDef(getTime(true), compareTime),
            "date-time": fmtDef(getDateTime(true), compareDateTime),
            "iso-time": fmtDef(getTime(), compareIsoTime),
            "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
            duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
            uri,
            "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
            "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
            url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
            email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
            hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
            ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
            ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
            regex,
            uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
            "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
            "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
            "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
            byte,
            int32: { type: "number", validate: validateInt32 },
            int64: { type: "number", validate: validateInt64 },
            float: { type: "number", validate: validateNumber },
            double: { type: "number", validate: validateNumber },
            password: true,
            binary: true,
        };
        exports.fastFormats = {
            ...exports.fullFormats,
            date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
            time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
            "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
            "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
            "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
            uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
            "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
            email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
        };
        exports.formatNames = Object.keys(exports.fullFormats);
        function isLeapYear(year) {
            return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        }
        const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
        const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        function date(str) {
            const matches = DATE.exec(str);
            if (!matches)
                return false;
            const year = +matches[1];
            const month = +matches[2];
            const day = +matches[3];
            return (month >= 1 &&
                month <= 12 &&
                day >= 1 &&
                day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]));
        }
        function compareDate(d1, d2) {
            if (!(d1 && d2))
                return undefined;
            if (d1 > d2)
                return 1;
            if (d1 < d2)
                return -1;
            return 0;
        }
        const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
        function getTime(strictTimeZone) {
            return function time(str) {
                const matches = TIME.exec(str);
                if (!matches)
                    return false;
                const hr = +matches[1];
                const min = +matches[2];
                const sec = +matches[3];
                const tz = matches[4];
                const tzSign = matches[5] === "-" ? -1 : 1;
                const tzH = +(matches[6] || 0);
                const tzM = +(matches[7] || 0);
                if (tzH > 23 || tzM > 59 || (strictTimeZone && !tz))
                    return false;
                if (hr <= 23 && min <= 59 && sec < 60)
                    return true;
                const utcMin = min - tzM * tzSign;
                const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
                return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
            };
        }
        function compareTime(s1, s2) {
            if (!(s1 && s2))
                return undefined;
            const t1 = new Date("2020-01-01T" + s1).valueOf();
            const t2 = new Date("2020-01-01T" + s2).valueOf();
            if (!(t1 && t2))
                return undefined;
            return t1 - t2;
        }
        function compareIsoTime(t1, t2) {
            if (!(t1 && t2))
                return undefined;
            const a1 = TIME.exec(t1);
            const a2 = TIME.exec(t2);
            if (!(a1 && a2))
                return undefined;
            t1 = a1[1] + a1[2] + a1[3];
            t2 = a2[1] + a2[2] + a2[3];
            if (t1 > t2)
                return 1;
            if (t1 < t2)
                return -1;
            return 0;
        }
        const DATE_TIME_SEPARATOR = /t|\s/i;
        function getDateTime(strictTimeZone) {
            const time = getTime(strictTimeZone);
            return function date_time(str) {
                const dateTime = str.split(DATE_TIME_SEPARATOR);
                return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
            };
        }
        function compareDateTime(dt1, dt2) {
            if (!(dt1 && dt2))
                return undefined;
            const d1 = new Date(dt1).valueOf();
            const d2 = new Date(dt2).valueOf();
            if (!(d1 && d2))
                return undefined;
            return d1 - d2;
        }
        function compareIsoDateTime(dt1, dt2) {
            if (!(dt1 && dt2))
                return undefined;
            const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
            const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
            const res = compareDate(d1, d2);
            if (res === undefined)
                return undefined;
            return res || compareTime(t1, t2);
        }
        const NOT_URI_FRAGMENT = /\/|:/;
        const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
        function uri(str) {
            return NOT_URI_FRAGMENT.test(str) && URI.test(str);
        }
        const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
        function byte(str) {
            BYTE.lastIndex = 0;
            return BYTE.test(str);
        }
        const MIN_INT32 = -(2 ** 31);
        const MAX_INT32 = 2 ** 31 - 1;
        function validateInt32(value) {
            return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
        }
        function validateInt64(value) {
            return Number.isInteger(value);
        }
        function validateNumber() {
            return true;
        }
        const Z_ANCHOR = /[^\\]\\Z/;
        function regex(str) {
            if (Z_ANCHOR.test(str))
                return false;
            try {
                new RegExp(str);
                return true;
            }
            catch (e) {
                return false;
            }
        }
    }),
    21595: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            BH: () => (momentFormats),
            Et: () => (momentOf),
            GS: () => (monthOf),
            Q$: () => (dateOf),
            as: () => (writtenDate),
            b4: () => (offsetOf),
            nR: () => (timeOf),
            o3: () => (sortableTime),
            uJ: () => (yearMonth),
            yc: () => (writtenMoment),
            z7: () => (writtenTime)
        });
        var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
        const momentFormats = { date: 'date', time: 'iso-time', datetime: 'iso-date-time' };
        const yearMonth = String.raw `^\d{4}-(?:0[1-9]|1[0-2])$`;
        const yearMonths = new RegExp(yearMonth);
        const date = String.raw `(\d{4})-(\d\d)-(\d\d)`;
        const time = String.raw `(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?`;
        const zone = String.raw `(Z|[+-]\d\d(?::?\d\d)?)?`;
        const dates = new RegExp(`^${date}$`);
        const times = new RegExp(`^${time}${zone}$`);
        const moments = new RegExp(`^${date}[T ]${time}${zone}$`);
        const asWritten = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
        function dateOf(text) {
            const [, year, month, day] = dates.exec(text) ?? [];
            return writtenDate({ year: whole(year), month: whole(month), day: whole(day) });
        }
        function monthOf(text) {
            return yearMonths.test(text) ? text : undefined;
        }
        function timeOf(text) {
            const [, hour, minute, second, fraction, offset] = times.exec(text) ?? [];
            return hour === undefined ? undefined : writtenTime(clock([hour, minute, second], fraction, offset));
        }
        function momentOf(text) {
            if (asWritten.test(text))
                return text;
            const [, year, month, day, hour, minute, second, fraction, offset] = moments.exec(text) ?? [];
            if (year === undefined)
                return undefined;
            const parts = { year: whole(year), month: whole(month), day: whole(day) };
            return writtenMoment({ ...parts, ...clock([hour, minute, second], fraction, offset) });
        }
        function writtenDate({ year = 1900, month = 1, day = 1 }) {
            const exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
            return exists ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : undefined;
        }
        function writtenTime(parts) {
            const { second = 0, nanosecond = 0 } = parts;
            const { hour, minute, offset } = nearestUtc(parts);
            if (!(hour <= 23 && minute <= 59 && second <= 59) || !isOffset(offset))
                return undefined;
            const digits = String(nanosecond).padStart(9, '0').replace(/0+$/, '');
            const text = `${two(hour)}:${two(minute)}:${two(second)}${digits === '' ? '' : `.${digits}`}`;
            return offset === undefined ? text : `${text}${offsetText(offset)}`;
        }
        function nearestUtc({ hour = 0, minute = 0, offset }) {
            if (offset === undefined || !isOffset(offset) || !(hour <= 23 && minute <= 59))
                return { hour, minute, offset };
            const utc = hour * 60 + minute - offset;
            const within = Math.min(Math.max(utc, 0), 1439);
            return { hour: Math.floor(within / 60), minute: within % 60, offset: within - utc };
        }
        function sortableTime(written) {
            const [, hour = '', minute = '', rest = '', offset = ''] = /^(\d\d):(\d\d)(:\d\d(?:\.\d+)?)([+-]\d\d:\d\d)$/.exec(written) ?? [];
            if (offset === '')
                return written;
            const utc = whole(hour) * 60 + whole(minute) - (offsetOf(offset) ?? 0);
            return utc < 0 ? `-${String(1440 + utc).padStart(4, '0')}${rest}Z` : `=${String(utc).padStart(4, '0')}${rest}Z`;
        }
        function writtenMoment({ offset, ...local }) {
            const { hour = 0, minute = 0 } = local;
            if (writtenDate(local) === undefined || writtenTime(local) === undefined || !isOffset(offset))
                return undefined;
            const minutes = hour * 60 + minute - (offset ?? 0);
            const days = Math.floor(minutes / 1440);
            const ofDay = minutes - days * 1440;
            const date = writtenDate(nextDay(local, days));
            const time = writtenTime({ ...local, hour: Math.floor(ofDay / 60), minute: ofDay % 60 });
            return date === undefined || time === undefined ? undefined : `${date}T${time}${offset === undefined ? '' : 'Z'}`;
        }
        function nextDay({ year = 1900, month = 1, day = 1 }, days) {
            const moved = day + days;
            if (moved >= 1 && moved <= daysIn(year, month))
                return { year, month, day: moved };
            if (days > 0)
                return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
            const [before, last] = month === 1 ? [year - 1, 12] : [year, month - 1];
            return { year: before, month: last, day: daysIn(before, last) };
        }
        function isOffset(offset) {
            return offset === undefined || Math.abs(offset) < 1440;
        }
        function two(value) {
            return String(value).padStart(2, '0');
        }
        function daysIn(year, month) {
            if (month === 2)
                return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
            return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
        }
        function clock([hour, minute, second], fraction, zoneText) {
            return {
                hour: whole(hour),
                minute: whole(minute),
                second: whole(second),
                nanosecond: whole((fraction ?? '').padEnd(9, '0')),
                offset: offsetOf(zoneText),
            };
        }
        function offsetOf(text) {
            if (text === undefined)
                return undefined;
            if (text.toUpperCase() === 'Z')
                return 0;
            const digits = text.replace(/\D/g, '');
            const minutes = whole(digits.slice(0, 2)) * 60 + (digits.length > 2 ? whole(digits.slice(2, 4)) : 0);
            return text.startsWith('-') ? -minutes : minutes;
        }
        function offsetText(minutes) {
            if (minutes === 0)
                return 'Z';
            const size = Math.abs(minutes);
            return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
        }
        function whole(digits) {
            return (0, _core_number_js__WEBPACK_IMPORTED_MODULE_0__.c)(digits ?? '') ?? NaN;
        }
    }),
    52845: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Fb: () => (textBoundOf),
            NN: () => (ruleOfTextBound),
            YE: () => (textBoundKeywords),
            eL: () => (textBound),
            ng: () => (orderOfBounds)
        });
        var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21595);
        const bounds = {
            textMinimum: { rule: 'minimum', holds: (order) => order >= 0 },
            textMaximum: { rule: 'maximum', holds: (order) => order <= 0 },
            textExclusiveMinimum: { rule: 'exclusiveMinimum', holds: (order) => order > 0 },
            textExclusiveMaximum: { rule: 'exclusiveMaximum', holds: (order) => order < 0 },
        };
        const textBoundOf = {
            minimum: 'textMinimum',
            maximum: 'textMaximum',
            exclusiveMinimum: 'textExclusiveMinimum',
            exclusiveMaximum: 'textExclusiveMaximum',
        };
        const ruleOfTextBound = new Map(Object.entries(bounds).map(([keyword, { rule }]) => [keyword, rule]));
        function textBound(keyword, bound) {
            const { holds } = bounds[keyword];
            const limit = comparable(bound);
            return (text) => {
                const order = compare(comparable(text), limit);
                return order !== undefined && holds(order);
            };
        }
        function orderOfBounds(a, b) {
            return compare(comparable(a), comparable(b));
        }
        const textBoundKeywords = Object.keys(bounds).map((keyword) => ({
            keyword,
            type: 'string',
            schemaType: 'string',
            compile: (bound) => textBound(keyword, bound),
        }));
        const plain = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d)?)?$/;
        function comparable(written) {
            const text = plain.test(written) ? written : ((0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.Et)(written) ?? (0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.o3)((0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.nR)(written) ?? written));
            const inUtc = text.endsWith('Z');
            return { text: inUtc ? text.slice(0, -1) : text, inUtc };
        }
        function compare(a, b) {
            if (a.inUtc !== b.inUtc)
                return undefined;
            return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
        }
    }),
    11362: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            E: () => (textFormats)
        });
        var ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10779);
        const names = ['date', 'time', 'date-time', 'iso-time', 'iso-date-time'];
        const textFormats = new Map(names.flatMap((name) => {
            const format = ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__.fullFormats[name];
            if (typeof format !== 'object' || !('validate' in format) || typeof format.validate !== 'function')
                return [];
            const validate = format.validate;
            return [[name, validate]];
        }));
    })
};
