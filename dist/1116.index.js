export const id = 1116;
export const ids = [1116];
export const modules = {
    53519: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            MK: () => (dateText),
            Tc: () => (timeText),
            W9: () => (Moments)
        });
        function dateText(days) {
            const shifted = days + 719_468;
            const era = Math.floor(shifted / 146_097);
            const dayOfEra = shifted - era * 146_097;
            const year400 = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
            const dayOfYear = dayOfEra - (365 * year400 + Math.floor(year400 / 4) - Math.floor(year400 / 100));
            const month = Math.floor((5 * dayOfYear + 2) / 153);
            const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
            const year = year400 + era * 400 + (month < 10 ? 0 : 1);
            if (!(year >= 0 && year <= 9999))
                return undefined;
            return `${String(year).padStart(4, '0')}-${two(month < 10 ? month + 3 : month - 9)}-${two(day)}`;
        }
        function timeText(secondOfDay, nanoseconds) {
            const clock = `${two(Math.floor(secondOfDay / 3600))}:${two(Math.floor(secondOfDay / 60) % 60)}:${two(secondOfDay % 60)}`;
            if (nanoseconds === 0)
                return clock;
            const digits = String(nanoseconds).padStart(9, '0');
            if (nanoseconds % 1_000_000 === 0)
                return `${clock}.${digits.slice(0, 3)}`;
            return `${clock}.${nanoseconds % 1000 === 0 ? digits.slice(0, 6) : digits}`;
        }
        class Moments {
            #suffix;
            #day = NaN;
            #date;
            constructor(utc) {
                this.#suffix = utc ? 'Z' : '';
            }
            text(seconds, nanoseconds) {
                const day = Math.floor(seconds / 86_400);
                if (day !== this.#day) {
                    this.#day = day;
                    this.#date = dateText(day);
                }
                if (this.#date === undefined)
                    return undefined;
                return `${this.#date}T${timeText(seconds - day * 86_400, nanoseconds)}${this.#suffix}`;
            }
        }
        function two(value) {
            return value < 10 ? `0${value}` : String(value);
        }
    }),
    51734: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (smallDecimalNumber),
            z: () => (decimalNumber)
        });
        var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
        const powers = [
            1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
            1e21, 1e22,
        ];
        function decimalNumber(unscaled, scale) {
            return (0, _core_number_js__WEBPACK_IMPORTED_MODULE_0__.$)(`${unscaled}e${-scale}`) ?? (unscaled < 0n ? -Infinity : Infinity);
        }
        function smallDecimalNumber(unscaled, scale) {
            const power = powers[scale];
            return power !== undefined && Number.isSafeInteger(unscaled)
                ? unscaled / power
                : decimalNumber(BigInt(unscaled), scale);
        }
    }),
    29479: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            pD: () => (Lz4Fault),
            pF: () => (unpackLz4),
            rV: () => (unpackLz4Into)
        });
        class Lz4Fault extends Error {
        }
        function unpackLz4(packed, size) {
            const output = new Uint8Array(size);
            if (unpackLz4Into(packed, output, 0) !== size)
                throw new Lz4Fault('an LZ4 block that is shorter than it says');
            return output;
        }
        function unpackLz4Into(packed, output, start) {
            let [at, filled] = [0, start];
            const lengthFrom = (nibble) => {
                let length = nibble;
                for (let more = nibble === 15; more;) {
                    const byte = packed[at];
                    if (byte === undefined)
                        throw new Lz4Fault('an LZ4 block that ends in the middle');
                    at += 1;
                    length += byte;
                    more = byte === 255;
                }
                return length;
            };
            while (at < packed.length) {
                const token = packed[at] ?? 0;
                at += 1;
                const literals = lengthFrom(token >> 4);
                if (at + literals > packed.length || filled + literals > output.length)
                    throw new Lz4Fault('an LZ4 block that is longer than it says');
                output.set(packed.subarray(at, at + literals), filled);
                at += literals;
                filled += literals;
                if (at === packed.length)
                    return filled;
                const offset = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8);
                at += 2;
                const length = lengthFrom(token & 15) + 4;
                if (offset === 0 || offset > filled || filled + length > output.length)
                    throw new Lz4Fault('an LZ4 block that repeats what is not there');
                if (offset >= length)
                    output.copyWithin(filled, filled - offset, filled - offset + length);
                else
                    for (let nth = filled; nth < filled + length; nth += 1)
                        output[nth] = output[nth - offset] ?? 0;
                filled += length;
            }
            return filled;
        }
    }),
    68435: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (takenBatch)
        });
        function takenBatch(columns, { file, rows, first }) {
            return {
                file,
                rows,
                headed: true,
                columns: columns.map(({ column }) => column),
                flags: null,
                counted: rows,
                written: (row) => ({
                    record: Object.fromEntries(columns.map((taken) => [taken.column.name, taken.value(row)])),
                    line: first + row,
                }),
            };
        }
    }),
    34321: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            DO: () => (plainNumbers),
            LI: () => (noCells),
            Ne: () => (pickedNumbers),
            Ng: () => (picked),
            Sh: () => (markNotFinite),
            Sx: () => (takenColumn),
            e8: () => (bigAt),
            og: () => (jsonAt),
            vw: () => (longNumbers),
            xG: () => (othersIn)
        });
        var _core_buffer_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31790);
        var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        const noCells = { kind: 'values', values: [] };
        function plainNumbers(values) {
            return { kind: 'numbers', values, words: null, signed: true };
        }
        function longNumbers(words, signed) {
            const count = words.length >> 1;
            const values = new Float64Array(count);
            for (let nth = 0; nth < count; nth += 1) {
                const high = words[2 * nth + 1] ?? 0;
                values[nth] = (signed ? high : high >>> 0) * 4294967296 + ((words[2 * nth] ?? 0) >>> 0);
            }
            return { kind: 'numbers', values, words, signed };
        }
        function bigAt(words, nth, signed = true) {
            const value = (BigInt(words[2 * nth + 1] ?? 0) << 32n) | BigInt((words[2 * nth] ?? 0) >>> 0);
            return signed ? value : BigInt.asUintN(64, value);
        }
        function jsonAt(content, nth) {
            switch (content.kind) {
                case 'numbers':
                    return content.values[nth] ?? null;
                case 'booleans':
                    return content.values[nth] === 1;
                case 'texts': {
                    const { bytes, starts, ends } = content;
                    return (0, _core_buffer_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(bytes).toString('utf8', starts[nth], ends[nth]);
                }
                case 'values':
                    return content.values[nth] ?? null;
                case 'codes':
                    return content.dictionary.value(content.codes[nth] ?? 0);
            }
        }
        function picked(content, from) {
            const rows = from.length;
            const each = (values, into) => {
                for (let row = 0; row < rows; row += 1)
                    into[row] = values[from[row] ?? 0] ?? 0;
                return into;
            };
            switch (content.kind) {
                case 'numbers':
                    return pickedNumbers(content, from);
                case 'texts': {
                    const { bytes, starts, ends } = content;
                    return {
                        kind: 'texts',
                        bytes,
                        starts: each(starts, new Int32Array(rows)),
                        ends: each(ends, new Int32Array(rows)),
                    };
                }
                case 'booleans':
                    return { kind: 'booleans', values: each(content.values, new Uint8Array(rows)) };
                case 'codes':
                    return { ...content, codes: each(content.codes, new Int32Array(rows)) };
                case 'values':
                    return { kind: 'values', values: Array.from(from, (nth) => content.values[nth]) };
            }
        }
        function pickedNumbers({ values, words, signed }, from) {
            const numbers = new Float64Array(from.length);
            const halves = words === null ? null : new Int32Array(2 * from.length);
            for (let nth = 0; nth < from.length; nth += 1) {
                const at = from[nth] ?? 0;
                numbers[nth] = values[at] ?? 0;
                if (halves === null)
                    continue;
                halves[2 * nth] = words?.[2 * at] ?? 0;
                halves[2 * nth + 1] = words?.[2 * at + 1] ?? 0;
            }
            return { kind: 'numbers', values: numbers, words: halves, signed };
        }
        function markNotFinite(content, states) {
            const { value, invalid } = _batch_js__WEBPACK_IMPORTED_MODULE_0__.w;
            if (content.kind === 'numbers') {
                const { values } = content;
                for (let row = 0; row < states.length; row += 1) {
                    const number = values[row] ?? NaN;
                    if (number - number !== 0 && states[row] === value)
                        states[row] = invalid;
                }
            }
            else if (content.kind === 'values') {
                const { values } = content;
                for (let row = 0; row < states.length; row += 1)
                    if (values[row] === undefined && states[row] === value)
                        states[row] = invalid;
            }
        }
        function othersIn(states) {
            const { value } = _batch_js__WEBPACK_IMPORTED_MODULE_0__.w;
            let count = 0;
            let row = states.length;
            while ((row -= 1) >= 0)
                if (states[row] !== value)
                    count += 1;
            return count;
        }
        const booleans = { size: 2, value: (code) => code === 1 };
        function takenColumn(content, cells, { from, to }) {
            const column = sliced(content, cells, { from, to });
            return { column, value: (row) => valueAt(content, column, { row, at: from + row }) };
        }
        function sliced(content, cells, { from, to }) {
            switch (content.kind) {
                case 'numbers':
                    return {
                        ...cells,
                        kind: 'number',
                        values: content.values.subarray(from, to),
                        exact: (row) => exactAt(content, from + row),
                    };
                case 'texts': {
                    const { bytes, starts, ends } = content;
                    return { ...cells, kind: 'text', bytes, starts: starts.subarray(from, to), ends: ends.subarray(from, to) };
                }
                case 'booleans': {
                    const codes = Int32Array.from(content.values.subarray(from, to));
                    return { ...cells, kind: 'dictionary', codes, dictionary: booleans };
                }
                case 'codes':
                    return { ...cells, kind: 'dictionary', codes: content.codes.subarray(from, to), dictionary: content.dictionary };
                case 'values':
                    return { ...cells, kind: 'value', values: content.values.slice(from, to) };
            }
        }
        function valueAt(content, column, { row, at }) {
            const state = column.states[row];
            if (state === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.null)
                return null;
            if (state === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent)
                return undefined;
            if (content.kind === 'values')
                return content.values[at];
            if (content.kind !== 'numbers')
                return jsonAt(content, at);
            return exactAt(content, at);
        }
        function exactAt({ values, words, signed }, at) {
            const value = values[at] ?? 0;
            return words === null || Number.isSafeInteger(value) ? value : bigAt(words, at, signed);
        }
    }),
    60620: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            BO: () => (uuidText),
            JA: () => (halfNumber),
            SB: () => (splitTime),
            U4: () => (parsedJson),
            _q: () => (textOrHex),
            rQ: () => (momentTexts),
            rb: () => (timeOfDay)
        });
        var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
        var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53519);
        var _decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51734);
        var _typed_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34321);
        const perSecond = { 0: 1, 3: 1000, 6: 1_000_000, 9: 1_000_000_000 };
        function timeOfDay(value, { digits }) {
            const seconds = Math.floor(value / perSecond[digits]);
            if (!(seconds >= 0 && seconds < 86_400))
                return undefined;
            return (0, _calendar_js__WEBPACK_IMPORTED_MODULE_2__.Tc)(seconds, (value - seconds * perSecond[digits]) * (1_000_000_000 / perSecond[digits]));
        }
        function momentTexts(words, { digits, utc }) {
            const moments = new _calendar_js__WEBPACK_IMPORTED_MODULE_2__.W9(utc);
            const unit = perSecond[digits];
            return Array.from((0, _typed_cells_js__WEBPACK_IMPORTED_MODULE_1__.vw)(words, true).values, (value, nth) => {
                if (!Number.isSafeInteger(value)) {
                    const { seconds, nanoseconds } = splitTime((0, _typed_cells_js__WEBPACK_IMPORTED_MODULE_1__.e8)(words, nth), digits);
                    return moments.text(seconds, nanoseconds);
                }
                const seconds = Math.floor(value / unit);
                return moments.text(seconds, (value - seconds * unit) * (1_000_000_000 / unit));
            });
        }
        function splitTime(value, digits) {
            const unit = BigInt(perSecond[digits]);
            const rest = ((value % unit) + unit) % unit;
            return {
                seconds: wholeNumber((value - rest) / unit),
                nanoseconds: wholeNumber(rest) * (1_000_000_000 / perSecond[digits]),
            };
        }
        function wholeNumber(value) {
            return (0, _decimal_js__WEBPACK_IMPORTED_MODULE_3__.z)(value, 0);
        }
        function halfNumber(bits) {
            const exponent = (bits >> 10) & 31;
            const fraction = bits & 1023;
            const sign = bits >> 15 === 1 ? -1 : 1;
            if (exponent === 31)
                return fraction === 0 ? sign * Infinity : NaN;
            if (exponent === 0)
                return (sign * fraction) / 16_777_216;
            return (sign * (1024 + fraction) * (1 << exponent)) / 33_554_432;
        }
        function uuidText(bytes) {
            return Buffer.from(bytes)
                .toString('hex')
                .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
        }
        function parsedJson(bytes) {
            try {
                return JSON.parse(Buffer.from(bytes).toString());
            }
            catch {
                return undefined;
            }
        }
        function textOrHex(bytes) {
            return Buffer.from(bytes).toString((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'hex');
        }
    }),
    13141: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            CB: () => (ZstdWindowFault),
            o_: () => (ZstdFault),
            pb: () => (statedSize),
            ug: () => (ZstdFrames)
        });
        class ZstdFault extends Error {
        }
        class ZstdWindowFault extends Error {
        }
        const widestWindow = 128 * 1024 * 1024;
        const magic = 0xfd2fb528;
        const frameBegins = { what: 'magic', bytes: 4 };
        class ZstdFrames {
            #next = frameBegins;
            #held = [];
            #left = frameBegins.bytes;
            #descriptor = 0;
            #hasChecksum = false;
            #isLast = false;
            get isWhole() {
                return this.#next === frameBegins && this.#held.length === 0;
            }
            get hasChecksum() {
                return this.#hasChecksum;
            }
            *cut(bytes) {
                for (let at = 0; at < bytes.length;) {
                    const some = bytes.subarray(at, at + this.#left);
                    at += some.length;
                    this.#left -= some.length;
                    const { what } = this.#next;
                    if (what !== 'content' && what !== 'skipped')
                        this.#held.push(...some);
                    if (what === 'content')
                        yield { kind: 'bytes', bytes: some };
                    while (this.#left === 0)
                        yield* this.#turn();
                }
            }
            *#turn() {
                const held = Uint8Array.from(this.#held);
                const { what } = this.#next;
                this.#held = [];
                if (what === 'descriptor' || what === 'header' || what === 'block')
                    yield { kind: 'bytes', bytes: held };
                if (what === 'magic' && number(held) === magic)
                    yield { kind: 'bytes', bytes: held };
                if (what === 'checksum') {
                    yield { kind: 'bytes', bytes: held };
                    yield { kind: 'end', checksum: number(held) };
                }
                if ((what === 'content' || what === 'block') && this.#endsHere(what, held) && !this.#hasChecksum)
                    yield { kind: 'end', checksum: null };
                this.#next = this.#after(what, held);
                this.#left = this.#next.bytes;
            }
            #endsHere(what, held) {
                return what === 'content' ? this.#isLast : (held[0] ?? 0) % 2 === 1 && contentBytes(held) === 0;
            }
            #after(what, held) {
                switch (what) {
                    case 'magic':
                        if (number(held) === magic)
                            return { what: 'descriptor', bytes: 1 };
                        if (number(held) >>> 4 === 0x184d2a5)
                            return { what: 'size', bytes: 4 };
                        throw new ZstdFault('something that is no Zstandard follows its data');
                    case 'size':
                        return number(held) === 0 ? frameBegins : { what: 'skipped', bytes: number(held) };
                    case 'descriptor':
                        this.#descriptor = held[0] ?? 0;
                        this.#hasChecksum = (this.#descriptor & 4) !== 0;
                        return { what: 'header', bytes: headerBytes(this.#descriptor) };
                    case 'header':
                        if (windowOf(this.#descriptor, held) > widestWindow)
                            throw new ZstdWindowFault('a window of more than 128 MB');
                        return { what: 'block', bytes: 3 };
                    case 'block': {
                        this.#isLast = (held[0] ?? 0) % 2 === 1;
                        const bytes = contentBytes(held);
                        return bytes === 0 ? this.#behindBlock() : { what: 'content', bytes };
                    }
                    case 'content':
                        return this.#behindBlock();
                    case 'checksum':
                    case 'skipped':
                        return frameBegins;
                }
            }
            #behindBlock() {
                if (!this.#isLast)
                    return { what: 'block', bytes: 3 };
                return this.#hasChecksum ? { what: 'checksum', bytes: 4 } : frameBegins;
            }
        }
        function number(bytes) {
            return bytes.reduceRight((all, byte) => all * 256 + byte, 0);
        }
        function headerBytes(descriptor) {
            const single = (descriptor >> 5) & 1;
            const size = descriptor >> 6;
            return 1 - single + ([0, 1, 2, 4][descriptor & 3] ?? 0) + (size === 0 ? single : 1 << size);
        }
        function statedSize(packed) {
            const descriptor = packed[4] ?? 0;
            const size = descriptor >> 6;
            const bytes = size === 0 ? (descriptor >> 5) & 1 : 1 << size;
            const at = 6 - ((descriptor >> 5) & 1);
            if (number(packed.subarray(0, 4)) !== magic || (descriptor & 3) !== 0 || bytes === 0)
                return null;
            return number(packed.subarray(at, at + bytes)) + (size === 1 ? 256 : 0);
        }
        function windowOf(descriptor, header) {
            if ((descriptor & 32) === 0) {
                const window = header[0] ?? 0;
                const base = 1024 * (1 << (window >> 3 > 20 ? 20 : window >> 3));
                return base + (base / 8) * (window & 7);
            }
            const size = descriptor >> 6;
            return number(header.subarray([0, 1, 2, 4][descriptor & 3] ?? 0)) + (size === 1 ? 256 : 0);
        }
        function contentBytes(header) {
            const word = number(header);
            const kind = (word >> 1) & 3;
            if (kind === 3)
                throw new ZstdFault('a block of a kind that is not known');
            return kind === 1 ? 1 : word >> 3;
        }
    }),
    16989: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (unpackZstd),
            W: () => (unpackZstdStream)
        });
        var external_node_vm_ = __webpack_require__(30714);
        var esm = __webpack_require__(68339);
        ;
        const mask = 0xffffffffffffffffn;
        const [prime1, prime2, prime3, prime4, prime5] = [
            0x9e3779b185ebca87n,
            0xc2b2ae3d27d4eb4fn,
            0x165667b19e3779f9n,
            0x85ebca77c2b2ae63n,
            0x27d4eb2f165667c5n,
        ];
        const stripe = 32;
        const first = { low: 0x85ebca87 | 0, high: 0x9e3779b1 | 0 };
        const second = { low: 0x27d4eb4f | 0, high: 0xc2b2ae3d | 0 };
        class Xxhash64 {
            #lanes = Int32Array.from([...lane(prime1 + prime2), ...lane(prime2), 0, 0, ...lane(-prime1)]);
            #rest = new Uint8Array(stripe);
            #restLength = 0;
            #length = 0;
            add(bytes) {
                this.#length += bytes.length;
                let at = 0;
                if (this.#restLength > 0) {
                    at = Math.min(stripe - this.#restLength, bytes.length);
                    this.#rest.set(bytes.subarray(0, at), this.#restLength);
                    this.#restLength += at;
                    if (this.#restLength < stripe)
                        return;
                    this.#stripes(this.#rest);
                }
                const whole = at + stripe * Math.floor((bytes.length - at) / stripe);
                this.#stripes(bytes.subarray(at, whole));
                this.#rest.set(bytes.subarray(whole));
                this.#restLength = bytes.length - whole;
            }
            low() {
                const halves = new DataView(new ArrayBuffer(8));
                halves.setBigUint64(0, this.digest());
                return halves.getUint32(4);
            }
            digest() {
                const view = new DataView(this.#rest.buffer, 0, this.#restLength);
                let hash = (this.#length < stripe ? prime5 : this.#joined()) + BigInt(this.#length);
                let at = 0;
                for (; at + 8 <= view.byteLength; at += 8)
                    hash = turned(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * prime1 + prime4;
                for (; at + 4 <= view.byteLength; at += 4)
                    hash = turned(hash ^ (BigInt(view.getUint32(at, true)) * prime1), 23n) * prime2 + prime3;
                for (; at < view.byteLength; at += 1)
                    hash = turned(hash ^ (BigInt(view.getUint8(at)) * prime5), 11n) * prime1;
                hash &= mask;
                hash = ((hash ^ (hash >> 33n)) * prime2) & mask;
                hash = ((hash ^ (hash >> 29n)) * prime3) & mask;
                return hash ^ (hash >> 32n);
            }
            #joined() {
                const lanes = [0, 1, 2, 3].map((nth) => (BigInt((this.#lanes[2 * nth + 1] ?? 0) >>> 0) << 32n) | BigInt((this.#lanes[2 * nth] ?? 0) >>> 0));
                const turns = [1n, 7n, 12n, 18n];
                const sum = lanes.reduce((all, value, nth) => all + turned(value, turns[nth] ?? 0n), 0n);
                return lanes.reduce((hash, value) => ((hash ^ round(0n, value)) * prime1 + prime4) & mask, sum & mask);
            }
            #stripes(bytes) {
                const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
                const lanes = this.#lanes;
                for (let at = 0; at < bytes.length; at += stripe)
                    for (let nth = 0; nth < 8; nth += 2)
                        step(lanes, nth, { low: view.getInt32(at + 4 * nth, true), high: view.getInt32(at + 4 * nth + 4, true) });
            }
        }
        function lane(value) {
            const halves = new DataView(new ArrayBuffer(8));
            halves.setBigInt64(0, BigInt.asIntN(64, value));
            return [halves.getInt32(4), halves.getInt32(0)];
        }
        function turned(value, bits) {
            const whole = value & mask;
            return ((whole << bits) | (whole >> (64n - bits))) & mask;
        }
        function round(start, input) {
            return (turned(start + input * prime2, 31n) * prime1) & mask;
        }
        function step(lanes, nth, input) {
            const product = times(input, second);
            const before = (lanes[nth] ?? 0) >>> 0;
            const low = (before + product.low) | 0;
            const high = ((lanes[nth + 1] ?? 0) + product.high + (low >>> 0 < before ? 1 : 0)) | 0;
            const after = times({ low: (low << 31) | (high >>> 1), high: (high << 31) | (low >>> 1) }, first);
            lanes[nth] = after.low;
            lanes[nth + 1] = after.high;
        }
        function times(one, other) {
            const [a, b] = [one.low & 0xffff, one.low >>> 16];
            const [c, d] = [other.low & 0xffff, other.low >>> 16];
            const middle = b * c + ((a * c) >>> 16);
            const carried = a * d + (middle & 0xffff);
            const high = b * d + (middle >>> 16) + (carried >>> 16);
            return {
                low: Math.imul(one.low, other.low),
                high: (high + Math.imul(one.low, other.high) + Math.imul(one.high, other.low)) | 0,
            };
        }
        var zstd_frames = __webpack_require__(13141);
        ;
        const patience = 10_000;
        const context = (0, external_node_vm_.createContext)({ work: undefined });
        const call = new external_node_vm_.Script('work()');
        const large = 4 * 1024 * 1024;
        function unpackZstd(packed, size) {
            if (size > large && (0, zstd_frames.pb)(packed) === size)
                return unpackAtOnce(packed, size);
            const unpacker = new ZstdUnpacker();
            const chunks = [];
            let length = 0;
            for (const chunk of unpacker.push(packed)) {
                length += chunk.length;
                if (length > size)
                    throw new zstd_frames.o_('more than it says');
                chunks.push(chunk);
            }
            unpacker.end();
            return Buffer.concat(chunks, length);
        }
        function unpackAtOnce(packed, size) {
            let unpacked = new Uint8Array();
            inTime(() => {
                unpacked = (0, esm.mF)(packed, new Uint8Array(size));
            });
            return unpacked;
        }
        const pushedBytes = 1024;
        async function* unpackZstdStream(bytes) {
            const unpacker = new ZstdUnpacker();
            for await (const chunk of bytes)
                yield* unpacker.push(chunk);
            unpacker.end();
        }
        class ZstdUnpacker {
            #frames = new zstd_frames.ug();
            #unpacked = [];
            #waiting = [];
            #waits = 0;
            #frame = this.#begin();
            #hash = new Xxhash64();
            *push(bytes) {
                for (const part of this.#frames.cut(bytes)) {
                    if (part.kind === 'end')
                        yield* this.#end(part.checksum);
                    else
                        yield* this.#wait(part.bytes);
                }
            }
            end() {
                if (!this.#frames.isWhole)
                    throw new zstd_frames.o_('it ends in the middle');
            }
            *#wait(bytes) {
                this.#waiting.push(bytes);
                this.#waits += bytes.length;
                if (this.#waits >= pushedBytes)
                    yield* this.#flush();
            }
            *#flush() {
                const bytes = Buffer.concat(this.#waiting);
                [this.#waiting, this.#waits] = [[], 0];
                for (let at = 0; at < bytes.length; at += pushedBytes)
                    yield* this.#push(bytes.subarray(at, at + pushedBytes));
            }
            *#end(checksum) {
                yield* this.#flush();
                yield* this.#push(new Uint8Array(), true);
                if (checksum !== null && this.#hash.low() !== checksum)
                    throw new zstd_frames.o_('its checksum is another');
                this.#frame = this.#begin();
                this.#hash = new Xxhash64();
            }
            *#push(bytes, final = false) {
                inTime(() => {
                    this.#frame.push(bytes, final);
                });
                const unpacked = this.#unpacked;
                this.#unpacked = [];
                for (const chunk of unpacked) {
                    if (this.#frames.hasChecksum)
                        this.#hash.add(chunk);
                    yield chunk;
                }
            }
            #begin() {
                return new esm.YM((chunk) => this.#unpacked.push(chunk));
            }
        }
        function inTime(work) {
            context.work = work;
            call.runInContext(context, { timeout: patience });
        }
    })
};
