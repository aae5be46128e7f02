export const id = 429;
export const ids = [
    429
];
export const modules = {
    62807: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Fj: ()=>configError,
            Xu: ()=>inputError,
            bj: ()=>unavailableError,
            ur: ()=>MlGatesError,
            zR: ()=>asError
        });
        class MlGatesError extends Error {
            name = 'MlGatesError';
            kind;
            problems;
            constructor(kind, problems, options){
                const kept = bounded(problems);
                super(kept.map((problem)=>problem.message).join('; '), options);
                this.kind = kind;
                this.problems = kept;
            }
        }
        const keptProblems = 50;
        const longestMessage = 2000;
        const longestSource = 300;
        function bounded([first, ...rest]) {
            const more = rest.length + 1 - keptProblems;
            const note = more > 0 ? [
                {
                    message: `and ${more} more ${more === 1 ? 'problem' : 'problems'}`
                }
            ] : [];
            return [
                short(first),
                ...rest.slice(0, keptProblems - 1).map(short),
                ...note
            ];
        }
        function short({ message, source, length, ...problem }) {
            return {
                ...problem,
                message: message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message,
                ...source === undefined || source.length > longestSource ? {} : {
                    source
                },
                ...length === undefined ? {} : {
                    length
                }
            };
        }
        function configError(problems, options) {
            return new MlGatesError('config', problems, options);
        }
        function inputError(problem, options) {
            return new MlGatesError('input', [
                problem
            ], options);
        }
        function unavailableError(message, options) {
            return new MlGatesError('unavailable', [
                {
                    message
                }
            ], options);
        }
        function asError(thrown) {
            if (thrown instanceof Error) return thrown;
            return new Error(`a value that is not an Error was thrown: ${typeof thrown === 'string' ? thrown : JSON.stringify(thrown)}`);
        }
    },
    8809: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>isLfsPointer
        });
        function isLfsPointer(text) {
            return /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//.test(text);
        }
    },
    96421: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>parseNumber,
            c: ()=>parseInteger
        });
        const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
        const integer = /^[-+]?\d+$/;
        function parseNumber(text) {
            if (!decimal.test(text)) return undefined;
            const value = Number(text);
            return Number.isFinite(value) ? value : undefined;
        }
        function parseInteger(text) {
            if (!integer.test(text)) return undefined;
            const value = parseNumber(text);
            return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
        }
    },
    91645: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            w: ()=>CellState,
            z: ()=>RowFlag
        });
        const RowFlag = {
            regular: 0,
            faulty: 1,
            unread: 2,
            blank: 3
        };
        const CellState = {
            value: 0,
            absent: 1,
            null: 2,
            invalid: 3,
            unread: 4
        };
    },
    58048: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>ByteWindow
        });
        class ByteWindow {
            bytes = Buffer.alloc(0);
            view = new DataView(this.bytes.buffer);
            from = 0;
            to = 0;
            #room = 0;
            get room() {
                return this.#room;
            }
            add(chunk) {
                this.reserve(chunk.length).set(chunk);
                this.to += chunk.length;
            }
            reserve(length) {
                const waiting = this.to - this.from;
                if (this.to + length > this.#room - 8) {
                    const needed = waiting + length + 8;
                    const old = this.bytes;
                    if (needed > this.#room) {
                        this.#room = Math.max(needed, 2 * this.#room);
                        this.bytes = Buffer.allocUnsafeSlow(2 * this.#room);
                        this.view = new DataView(this.bytes.buffer);
                    }
                    old.copy(this.bytes, 0, this.from, this.to);
                    this.from = 0;
                    this.to = waiting;
                }
                return this.bytes.subarray(this.to, this.to + length);
            }
        }
    },
    89419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>ColumnCells,
            f: ()=>enoughTexts
        });
        var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        var _number_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36200);
        var _text_dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7699);
        const enoughTexts = 2048;
        class ColumnCells {
            #name;
            #request;
            #missing;
            #missingNumbers;
            #states;
            #dictionary;
            #encoded = 0;
            #codes = null;
            #numbers = null;
            constructor(name, request, { missing, capacity }){
                this.#name = name;
                this.#request = request;
                this.#missing = missing;
                this.#states = new Uint8Array(capacity);
                const { hold } = request;
                const isNumber = hold === 'integer' || hold === 'number';
                this.#missingNumbers = isNumber ? [
                    ...missing
                ].map((text)=>request.cast(text)).filter((value)=>typeof value === 'number') : [];
                this.#dictionary = isNumber || hold === 'none' ? null : new _text_dictionary_js__WEBPACK_IMPORTED_MODULE_2__.o((text)=>this.#meaningOf(text));
                if (isNumber) this.#numbers = new Float64Array(capacity);
                else if (hold !== 'none') this.#codes = new Int32Array(capacity);
            }
            read(cells, flags) {
                const { hold } = this.#request;
                if (hold === 'none') return null;
                const column = this.#numbers !== null ? this.#readNumbers(cells, this.#numbers) : this.#readCodes(cells) ?? (hold === 'value' ? this.#readValues(cells) : this.#readTexts(cells));
                return flags === null ? column : this.#withUnread(column, flags, cells.rows);
            }
            #readNumbers(cells, values) {
                const states = this.#states;
                const integer = this.#request.hold === 'integer';
                const meaningOf = (text)=>this.#meaningOf(text);
                const others = (0, _number_cells_js__WEBPACK_IMPORTED_MODULE_1__.P)(cells, {
                    integer,
                    missing: this.#missingNumbers,
                    meaningOf
                }, {
                    values,
                    states
                });
                return {
                    kind: 'number',
                    name: this.#name,
                    states,
                    others,
                    values,
                    texts: cells
                };
            }
            #readCodes(cells) {
                const states = this.#states;
                const codes = this.#codes;
                const dictionary = this.#dictionary;
                if (dictionary === null || codes === null) return null;
                const others = this.#repeats(dictionary) ? dictionary.encode(cells, codes, states) : -1;
                this.#encoded += cells.rows;
                if (others !== -1) return {
                    kind: 'dictionary',
                    name: this.#name,
                    states,
                    others,
                    codes,
                    dictionary
                };
                this.#dictionary = null;
                return null;
            }
            #repeats({ size }) {
                return size < enoughTexts || 2 * size < this.#encoded;
            }
            #readTexts({ bytes, starts, ends, rows }) {
                const states = this.#states;
                const lengths = new Set([
                    ...this.#missing
                ].map((text)=>Buffer.byteLength(text)));
                const state = this.#request.nullable ? _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.null : _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent;
                let others = 0;
                for(let row = 0; row < rows; row += 1){
                    const start = starts[row] ?? 0;
                    const end = ends[row] ?? 0;
                    const missing = lengths.has(end - start) && this.#missing.has(bytes.toString('utf8', start, end));
                    states[row] = missing ? state : _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value;
                    if (missing) others += 1;
                }
                return {
                    kind: 'text',
                    name: this.#name,
                    states,
                    others,
                    bytes,
                    starts,
                    ends
                };
            }
            #readValues({ bytes, starts, ends, rows }) {
                const states = this.#states;
                const values = [];
                let others = 0;
                for(let row = 0; row < rows; row += 1){
                    const { state, value } = this.#meaningOf(bytes.toString('utf8', starts[row], ends[row]));
                    states[row] = state;
                    values.push(value);
                    if (state !== _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value) others += 1;
                }
                return {
                    kind: 'value',
                    name: this.#name,
                    states,
                    others,
                    values
                };
            }
            #meaningOf(text) {
                const { hold, cast, nullable } = this.#request;
                if (this.#missing.has(text)) return {
                    state: nullable ? _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.null : _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent,
                    value: null
                };
                if (hold === 'text' || hold === 'any') return {
                    state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value,
                    value: text
                };
                const value = cast(text);
                return value === undefined ? {
                    state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.invalid,
                    value: null
                } : {
                    state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value,
                    value
                };
            }
            #withUnread(column, flags, rows) {
                let { others } = column;
                for(let row = 0; row < rows; row += 1){
                    if ((flags[row] ?? 0) < _batch_js__WEBPACK_IMPORTED_MODULE_0__.z.unread) continue;
                    if (this.#states[row] === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value) others += 1;
                    this.#states[row] = _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.unread;
                }
                return {
                    ...column,
                    others
                };
            }
        }
    },
    26248: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            j: ()=>DelimitedColumns,
            $: ()=>isPlain
        });
        var external_node_buffer_ = __webpack_require__(4573);
        var batch = __webpack_require__(91645);
        var byte_window = __webpack_require__(58048);
        var column_cells = __webpack_require__(89419);
        var delimited = __webpack_require__(82794);
        ;
        const carriageReturn = 13;
        class RowCutter {
            #dialect;
            #columns;
            capacity;
            starts;
            ends;
            rowStarts;
            rowEnds;
            lines;
            flags;
            flagged = false;
            blank = 0;
            line;
            #inQuotes = 0;
            #odd = false;
            #stray = false;
            #room = 0;
            constructor(dialect, { columns, capacity, line }){
                this.#dialect = dialect;
                this.#columns = columns;
                this.capacity = capacity;
                this.line = line;
                this.starts = new Int32Array(columns * capacity);
                this.ends = new Int32Array(columns * capacity);
                this.rowStarts = new Int32Array(capacity);
                this.rowEnds = new Int32Array(capacity);
                this.lines = new Int32Array(capacity);
                this.flags = new Uint8Array(capacity);
            }
            cut(window, last, most = this.capacity) {
                const { bytes, to } = window;
                const { delimiter, quote, comment, terminator } = this.#dialect;
                const { capacity, starts, ends } = this;
                const columns = this.#columns;
                const stop = Math.max(delimiter, quote, terminator);
                bytes[to] = terminator;
                bytes[to + 1] = quote;
                this.#begin(window.room);
                let at = window.from;
                let row = 0;
                while(row < most && at < to){
                    const begin = at;
                    if (comment !== -1 && bytes[at] === comment) {
                        at = this.#behindComment(window, at);
                        if (at > to && !last) break;
                        window.from = Math.min(at, to);
                        continue;
                    }
                    let column = 0;
                    let length = 0;
                    for(;;){
                        let start = at;
                        let end;
                        if (bytes[at] === quote) {
                            end = this.#closingQuote(window, at);
                            at = this.#behindQuote(bytes, end, to);
                            start += 1;
                            if (end < 0) {
                                end = this.#unescape(bytes, start, -end);
                                start = this.#room;
                                this.#room = end;
                            }
                        } else {
                            let byte = bytes[at] ?? 0;
                            while(byte > stop || byte !== delimiter && byte !== terminator){
                                if (byte === quote) this.#odd = true;
                                at += 1;
                                byte = bytes[at] ?? 0;
                            }
                            end = byte === terminator && at > start && bytes[at - 1] === carriageReturn ? at - 1 : at;
                        }
                        if (column < columns) {
                            starts[column * capacity + row] = start;
                            ends[column * capacity + row] = end;
                        }
                        column += 1;
                        length = end - start;
                        if (bytes[at] !== delimiter || at >= to) break;
                        at += 1;
                    }
                    if (at >= to && !last) break;
                    this.#endRow(row, begin, Math.min(at, to));
                    if (column !== columns || this.#odd) this.#flag(row, column, length);
                    at += 1;
                    row += 1;
                    window.from = Math.min(at, to);
                }
                return row;
            }
            #begin(room) {
                if (this.flagged) this.flags.fill(0);
                this.flagged = false;
                this.blank = 0;
                this.#room = room;
                this.#inQuotes = 0;
                this.#odd = this.#stray = false;
            }
            #behindComment({ bytes, to }, at) {
                const end = bytes.indexOf(this.#dialect.terminator, at);
                if (end < to) this.line += 1;
                return end + 1;
            }
            #closingQuote({ bytes, to }, open) {
                const { quote, terminator } = this.#dialect;
                let doubled = false;
                for(let at = open + 1;; at += 1){
                    let byte = bytes[at] ?? 0;
                    while(byte !== quote){
                        if (byte === terminator) this.#inQuotes += 1;
                        at += 1;
                        byte = bytes[at] ?? 0;
                    }
                    if (at >= to) {
                        this.#odd = true;
                        return doubled ? -to : to;
                    }
                    if (bytes[at + 1] !== quote || at + 1 >= to) return doubled ? -at : at;
                    doubled = true;
                    at += 1;
                }
            }
            #behindQuote(bytes, close, to) {
                const { delimiter, terminator } = this.#dialect;
                let at = Math.abs(close);
                if (at >= to) return to;
                at += 1;
                const first = at;
                while(bytes[at] !== delimiter && bytes[at] !== terminator)at += 1;
                if (at > first + 1 || at === first + 1 && (bytes[first] !== carriageReturn || bytes[at] === delimiter)) this.#odd = this.#stray = true;
                return at;
            }
            #unescape(bytes, from, to) {
                const { quote } = this.#dialect;
                let at = this.#room;
                for(let read = from; read < to; read += 1){
                    const byte = bytes[read] ?? 0;
                    bytes[at] = byte;
                    at += 1;
                    if (byte === quote && bytes[read + 1] === quote) read += 1;
                }
                return at;
            }
            #endRow(row, begin, end) {
                this.rowStarts[row] = begin;
                this.rowEnds[row] = end;
                this.lines[row] = this.line;
                this.line += 1 + this.#inQuotes;
                this.#inQuotes = 0;
            }
            #flag(row, cells, length) {
                this.flagged = true;
                const blank = cells === 1 && length === 0 && !this.#stray && this.#columns > 1;
                if (blank) this.blank += 1;
                this.flags[row] = cells === this.#columns ? batch.z.faulty : blank ? batch.z.blank : batch.z.unread;
                this.#odd = this.#stray = false;
                if (cells === this.#columns) return;
                for(let column = 0; column < this.#columns; column += 1){
                    this.starts[column * this.capacity + row] = 0;
                    this.ends[column * this.capacity + row] = 0;
                }
            }
        }
        var text_stream = __webpack_require__(25407);
        ;
        const batchCells = 131_072;
        const batchRows = 8192;
        function isPlain(dialect) {
            const { delimiter, quoteChar, commentChar, doubleQuote, escapeChar, skipInitialSpace } = dialect;
            const special = [
                delimiter,
                quoteChar,
                ...commentChar === null ? [] : [
                    commentChar
                ]
            ];
            const single = special.every((one)=>one.length === 1 && one < '\x80' && !'\r\n\0'.includes(one));
            return single && delimiter !== quoteChar && doubleQuote && escapeChar === null && !skipInitialSpace;
        }
        class DelimitedColumns {
            #options;
            #window = new byte_window.r();
            #names;
            #lineEnd;
            #cutter = null;
            #cells = [];
            #line = 1;
            #enough = 0;
            #begun;
            constructor(options, begun = null){
                this.#options = options;
                this.#names = options.names;
                this.#lineEnd = begun;
                this.#begun = begun !== null;
            }
            get line() {
                return this.#cutter?.line ?? this.#line;
            }
            get lineEnd() {
                return this.#lineEnd;
            }
            get waiting() {
                return this.#window.to - this.#window.from;
            }
            *push(chunk) {
                this.#window.add(chunk);
                if (this.waiting >= this.#enough) yield* this.#batches(false);
            }
            *flush() {
                yield* this.#batches(false);
            }
            *one(chunk) {
                this.#window.add(chunk);
                if (this.waiting < this.#enough) return false;
                return yield* this.#batches(false, 1);
            }
            begin(chunk, last) {
                this.#window.add(chunk);
                const begun = this.#begin(last) !== null;
                this.#keep();
                return begun;
            }
            *end() {
                yield* this.#batches(true);
            }
            *#batches(last, most) {
                const cutter = this.#cutter ?? this.#begin(last);
                let some = false;
                while(cutter !== null && !(some && most !== undefined)){
                    const { from } = this.#window;
                    const rows = cutter.cut(this.#window, last, most);
                    if (rows === 0) break;
                    yield this.#batch(cutter, {
                        rows,
                        from
                    });
                    some = true;
                }
                this.#keep();
                return some;
            }
            #begin(last) {
                if (!this.#dropMark(last)) return null;
                this.#lineEnd ??= (0, delimited.Iz)(this.#text(), this.#options.dialect, last);
                if (this.#lineEnd === null) return null;
                if (this.#names === null && !this.#readHeader(last, this.#lineEnd)) return null;
                return this.#cutter = this.#start(this.#names ?? [], this.#lineEnd);
            }
            #dropMark(last) {
                const { bytes, from, to } = this.#window;
                if (this.#begun) return true;
                if (to - from < 3 && !last) return false;
                if (to - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) this.#window.from += 3;
                return this.#begun = true;
            }
            #text() {
                const { bytes, from, to } = this.#window;
                return bytes.toString('latin1', from, to);
            }
            #readHeader(last, lineEnd) {
                const cutter = this.#cutterOf(lineEnd, {
                    columns: 0,
                    capacity: 1
                });
                if (cutter.cut(this.#window, last) === 0) {
                    this.#line = cutter.line;
                    return false;
                }
                const row = this.#rowAt(cutter, 0);
                this.#line = cutter.line;
                this.#options.onHeader(row);
                this.#names = row.cells.map(text_stream.f$);
                return true;
            }
            #cutterOf(lineEnd, { columns, capacity }) {
                const { delimiter, quoteChar, commentChar } = this.#options.dialect;
                const dialect = {
                    delimiter: delimiter.charCodeAt(0),
                    quote: quoteChar.charCodeAt(0),
                    comment: commentChar?.charCodeAt(0) ?? -1,
                    terminator: lineEnd.charCodeAt(0)
                };
                return new RowCutter(dialect, {
                    columns,
                    capacity,
                    line: this.#line
                });
            }
            #start(names, lineEnd) {
                const { missing, request } = this.#options;
                const capacity = Math.max(1, Math.min(batchRows, Math.floor(batchCells / Math.max(1, names.length))));
                this.#cells = names.map((name)=>new column_cells.c(name, request(name), {
                        missing,
                        capacity
                    }));
                return this.#cutterOf(lineEnd, {
                    columns: names.length,
                    capacity
                });
            }
            #batch(cutter, { rows, from }) {
                const { bytes, view } = this.#window;
                this.#flagBytes(cutter, {
                    rows,
                    from
                });
                const { capacity, starts, ends } = cutter;
                const flags = cutter.flagged ? cutter.flags : null;
                const columns = [];
                this.#cells.forEach((cells, index)=>{
                    const part = {
                        starts: starts.subarray(index * capacity),
                        ends: ends.subarray(index * capacity)
                    };
                    const column = cells.read({
                        bytes,
                        view,
                        rows,
                        ...part
                    }, flags);
                    if (column !== null) columns.push(column);
                });
                const counted = rows - cutter.blank;
                const { file } = this.#options;
                return {
                    file,
                    rows,
                    headed: true,
                    columns,
                    flags,
                    counted,
                    written: (row)=>this.#rowAt(cutter, row)
                };
            }
            #flagBytes(cutter, { rows, from }) {
                const { bytes, from: behind } = this.#window;
                const all = bytes.subarray(from, behind);
                if ((0, external_node_buffer_.isUtf8)(all) && !all.includes(0)) return;
                for(let row = 0; row < rows; row += 1){
                    const one = bytes.subarray(cutter.rowStarts[row], cutter.rowEnds[row]);
                    if (cutter.flags[row] !== batch.z.regular || (0, external_node_buffer_.isUtf8)(one) && !one.includes(0)) continue;
                    cutter.flags[row] = batch.z.faulty;
                    cutter.flagged = true;
                }
            }
            #rowAt(cutter, row) {
                const text = (0, text_stream.DH)(this.#window.bytes.subarray(cutter.rowStarts[row], cutter.rowEnds[row]));
                return (0, delimited.zK)(text, this.#options.dialect, {
                    line: cutter.lines[row] ?? 0,
                    lineEnd: this.#lineEnd ?? '\n'
                });
            }
            #keep() {
                const { waiting } = this;
                const { limit } = this.#options;
                if (waiting > limit) throw new delimited.zH(this.line);
                this.#enough = Math.min(2 * waiting, limit + 1);
            }
        }
    },
    82794: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Iz: ()=>firstLineEnd,
            xx: ()=>DelimitedReader,
            yg: ()=>cellLimit,
            zH: ()=>RowTooLong,
            zK: ()=>readRow
        });
        var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46378);
        var _text_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25407);
        const cellLimit = 65_536;
        const noFaults = [];
        class DelimitedReader {
            #dialect;
            #plain;
            #limit;
            #pending;
            #line = 1;
            #lineEnd = null;
            constructor(dialect, limit, begun){
                this.#dialect = dialect;
                this.#plain = dialect.escapeChar === null && !dialect.skipInitialSpace && dialect.doubleQuote;
                this.#limit = limit;
                this.#pending = new _pending_js__WEBPACK_IMPORTED_MODULE_1__.U(limit);
                if (begun !== undefined) ({ line: this.#line, lineEnd: this.#lineEnd } = begun);
            }
            whole(text) {
                return this.#rows(text, true);
            }
            push(text) {
                const all = this.#pending.add(text);
                return all === null ? [] : this.#rows(all, false);
            }
            end() {
                return this.#rows(this.#pending.all(), true);
            }
            #rows(text, last) {
                const rows = [];
                const terminator = this.#lineEnd ??= firstLineEnd(text, this.#dialect, last);
                let at = 0;
                let quote = text.indexOf(this.#dialect.quoteChar);
                const suspicious = text.includes('\0') || (0, _text_stream_js__WEBPACK_IMPORTED_MODULE_0__.sR)(text);
                while(terminator !== null && at < text.length){
                    if (quote !== -1 && quote < at) quote = text.indexOf(this.#dialect.quoteChar, at);
                    let end = text.indexOf(terminator, at);
                    if (end === -1) {
                        if (!last) break;
                        end = text.length;
                    }
                    const quoted = !this.#plain || quote !== -1 && quote < end;
                    const row = quoted ? this.#quotedRow(text, at, {
                        terminator,
                        last
                    }) : this.#plainRow(text, at, end);
                    if (row === null) break;
                    if (row.next - at > this.#limit + 1) throw new RowTooLong(this.#line);
                    if (row.row !== null) rows.push(suspicious ? withByteFaults(row.row) : row.row);
                    this.#line += row.lines;
                    at = row.next;
                }
                if (this.#pending.keep(text.slice(at))) throw new RowTooLong(this.#line);
                return rows;
            }
            #plainRow(text, at, end) {
                const stop = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
                const raw = text.slice(at, stop);
                const { commentChar, delimiter } = this.#dialect;
                const next = end + 1;
                if (commentChar !== null && raw.startsWith(commentChar)) return {
                    row: null,
                    next,
                    lines: 1
                };
                const cells = raw.split(delimiter, cellLimit + 1);
                const lineEnd = this.#lineEnd ?? '\n';
                return {
                    row: {
                        cells,
                        line: this.#line,
                        raw,
                        starts: null,
                        lineEnd,
                        faults: noFaults
                    },
                    next,
                    lines: 1
                };
            }
            #quotedRow(text, at, options) {
                const { commentChar, delimiter, quoteChar } = this.#dialect;
                const { terminator, last } = options;
                if (commentChar !== null && text.startsWith(commentChar, at)) {
                    const end = text.indexOf(terminator, at);
                    if (end === -1 && !last) return null;
                    return {
                        row: null,
                        next: end === -1 ? text.length : end + 1,
                        lines: 1
                    };
                }
                const cells = [];
                const starts = [];
                const faults = new Set();
                for(let from = at;;){
                    if (this.#dialect.skipInitialSpace) while(text[from] === ' ')from += 1;
                    const start = from - at;
                    const cell = text[from] === quoteChar ? this.#quotedCell(text, from, last) : this.#bareCell(text, from, terminator);
                    if (cell === null) return null;
                    if (cell.fault !== undefined) faults.add(cell.fault);
                    let { value, end } = cell;
                    const behind = nextOf(text, end, {
                        delimiter,
                        terminator
                    });
                    if (behind > end) {
                        const tail = text.slice(end, behind);
                        const ending = tail.endsWith('\r') && text[behind] !== delimiter;
                        const stray = ending ? tail.slice(0, -1) : tail;
                        if (stray !== '') faults.add('stray-quote');
                        value += stray;
                        end = behind;
                    }
                    if (end >= text.length && !last) return null;
                    if (cells.length <= cellLimit) {
                        cells.push(value);
                        starts.push(start);
                    }
                    if (text[end] === delimiter) {
                        from = end + 1;
                        continue;
                    }
                    const raw = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
                    return {
                        row: {
                            cells,
                            line: this.#line,
                            raw,
                            starts,
                            lineEnd: terminator,
                            faults: [
                                ...faults
                            ]
                        },
                        next: end + 1,
                        lines: 1 + linesIn(raw, terminator)
                    };
                }
            }
            #bareCell(text, from, terminator) {
                const { delimiter, escapeChar, quoteChar } = this.#dialect;
                let end = nextOf(text, from, {
                    delimiter,
                    terminator
                });
                if (escapeChar !== null) {
                    let value = '';
                    for(end = from; end < text.length && text[end] !== delimiter && text[end] !== terminator; end += 1){
                        if (text[end] === escapeChar && end + 1 < text.length) end += 1;
                        value += text[end] ?? '';
                    }
                    return {
                        value: value.endsWith('\r') ? value.slice(0, -1) : value,
                        end
                    };
                }
                const written = text.slice(from, end);
                const value = text[end] !== delimiter && written.endsWith('\r') ? written.slice(0, -1) : written;
                return value.includes(quoteChar) ? {
                    value,
                    end,
                    fault: 'stray-quote'
                } : {
                    value,
                    end
                };
            }
            #quotedCell(text, from, last) {
                const { quoteChar, doubleQuote, escapeChar } = this.#dialect;
                let escape = from;
                for(let at = from + 1;;){
                    const close = text.indexOf(quoteChar, at);
                    if (escapeChar !== null && escape !== -1 && escape < at) escape = text.indexOf(escapeChar, at);
                    if (escapeChar !== null && escape !== -1 && (close === -1 || escape < close) && escape + 1 < text.length) {
                        at = escape + 2;
                        continue;
                    }
                    if (close === -1) return last ? {
                        value: this.#unescaped(text.slice(from + 1)),
                        end: text.length,
                        fault: 'unclosed-quote'
                    } : null;
                    if (close === text.length - 1 && !last) return null;
                    if (doubleQuote && escapeChar === null && text[close + 1] === quoteChar) at = close + 2;
                    else return {
                        value: this.#unescaped(text.slice(from + 1, close)),
                        end: close + 1
                    };
                }
            }
            #unescaped(written) {
                const { quoteChar, doubleQuote, escapeChar } = this.#dialect;
                if (escapeChar === null) return doubleQuote ? written.replaceAll(quoteChar + quoteChar, quoteChar) : written;
                if (!written.includes(escapeChar)) return written;
                const pieces = [];
                let from = 0;
                for(let at = written.indexOf(escapeChar); at !== -1 && at + 1 < written.length;){
                    pieces.push(written.slice(from, at));
                    from = at + 1;
                    at = written.indexOf(escapeChar, from + 1);
                }
                return pieces.join('') + written.slice(from);
            }
        }
        class RowTooLong extends Error {
            line;
            constructor(line){
                super(`the row of line ${line} is too long`);
                this.line = line;
            }
        }
        function nextOf(text, from, { delimiter, terminator }) {
            for(let at = from; at < text.length; at += 1){
                const character = text[at];
                if (character === delimiter || character === terminator) return at;
            }
            return text.length;
        }
        function firstLineEnd(text, dialect, last) {
            const { commentChar, delimiter, doubleQuote, escapeChar, quoteChar, skipInitialSpace } = dialect;
            const comment = commentChar !== null && text.startsWith(commentChar);
            let quoted = false;
            let begins = !comment;
            for(let at = 0; at < text.length; at += 1){
                const character = text[at];
                if (quoted) {
                    if (character === escapeChar) at += 1;
                    else if (character === quoteChar && doubleQuote && escapeChar === null && text[at + 1] === quoteChar) at += 1;
                    else if (character === quoteChar) quoted = false;
                } else if (character === '\n') return '\n';
                else if (character === '\r') {
                    if (at + 1 === text.length && !last) return null;
                    return text[at + 1] === '\n' ? '\n' : '\r';
                } else if (character === escapeChar && !comment) at += 1;
                else quoted = begins && character === quoteChar;
                begins = !comment && (character === delimiter || begins && skipInitialSpace && character === ' ');
            }
            return last ? '\n' : null;
        }
        function linesIn(text, terminator) {
            let count = 0;
            for(let at = text.indexOf(terminator); at >= 0; at = text.indexOf(terminator, at + 1))count += 1;
            return count;
        }
        function withByteFaults(row) {
            const faults = [
                ...row.faults
            ];
            if (row.raw.includes('\0')) faults.push('null-byte');
            if ((0, _text_stream_js__WEBPACK_IMPORTED_MODULE_0__.sR)(row.raw)) faults.push('encoding-error');
            return faults.length === row.faults.length ? row : {
                ...row,
                faults
            };
        }
        function readRow(text, dialect, { line, lineEnd }) {
            const [row] = new DelimitedReader(dialect, Infinity, {
                line,
                lineEnd
            }).whole(text);
            return row ?? {
                cells: [
                    ''
                ],
                line,
                raw: '',
                starts: null,
                lineEnd,
                faults: noFaults
            };
        }
    },
    52871: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>checkedHead,
            w: ()=>refusePointer
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8809);
        const headBytes = 4096;
        async function* checkedHead(bytes, check) {
            let head = new Uint8Array();
            for await (const chunk of bytes){
                if (head === null) {
                    if (chunk.length > 0) yield chunk;
                    continue;
                }
                head = head.length === 0 ? chunk : Buffer.concat([
                    head,
                    chunk
                ]);
                if (head.length < headBytes) continue;
                check(head.subarray(0, headBytes));
                yield head;
                head = null;
            }
            if (head === null || head.length === 0) return;
            check(head);
            yield head;
        }
        function refusePointer(head, file) {
            if (!(0, _core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__.N)(new TextDecoder('latin1').decode(head.subarray(0, 200)))) return;
            throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                message: `${file} is a Git LFS pointer, not the data`,
                where: {
                    file,
                    line: 1
                },
                hint: 'set lfs: true on actions/checkout'
            });
        }
    },
    11075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            v: ()=>JsonLinesColumns
        });
        var external_node_buffer_ = __webpack_require__(4573);
        var batch = __webpack_require__(91645);
        var byte_window = __webpack_require__(58048);
        var delimited = __webpack_require__(82794);
        var number = __webpack_require__(96421);
        var column_cells = __webpack_require__(89419);
        ;
        const Token = {
            absent: 0,
            text: 1,
            number: 2,
            true: 3,
            false: 4,
            null: 5
        };
        const lineFeed = 0x0a;
        const quote = 0x22;
        const backslash = 0x5c;
        class JsonLineCutter {
            capacity;
            starts = new Int32Array(0);
            ends = new Int32Array(0);
            tokens = new Uint8Array(0);
            rowStarts;
            rowEnds;
            firstLine = 1;
            line = 1;
            stopped = false;
            #names;
            #columns = 0;
            #room = 0;
            constructor(names, capacity){
                this.#names = names;
                this.capacity = capacity;
                this.rowStarts = new Int32Array(capacity);
                this.rowEnds = new Int32Array(capacity);
            }
            cut(window, last, most = this.capacity) {
                const { bytes, to } = window;
                bytes[to] = lineFeed;
                this.tokens.fill(0);
                this.#room = window.room;
                this.firstLine = this.line;
                this.stopped = false;
                let row = 0;
                while(row < most && window.from < to){
                    const begin = window.from;
                    const known = this.#names.size;
                    const end = this.#line(bytes, begin, row);
                    if (end === -1 || end >= to && !last) {
                        this.stopped = end === -1 && (last || bytes.indexOf(lineFeed, begin) < to);
                        this.#names.shrink(known);
                        this.#clear(row);
                        break;
                    }
                    this.rowStarts[row] = begin;
                    this.rowEnds[row] = end;
                    window.from = Math.min(end + 1, to);
                    this.line += 1;
                    row += 1;
                }
                return row;
            }
            #line(bytes, from, row) {
                let at = behindBlanks(bytes, from);
                if (bytes[at] !== 0x7b) return -1;
                at = behindBlanks(bytes, at + 1);
                for(let nth = 0; bytes[at] !== 0x7d; nth += 1){
                    if (nth > 0) {
                        if (bytes[at] !== 0x2c) return -1;
                        at = behindBlanks(bytes, at + 1);
                    }
                    const column = this.#names.at(bytes, at, nth);
                    if (column === -1) return -1;
                    if (column >= this.#columns) this.#widen(column + 1);
                    at = behindBlanks(bytes, this.#names.behind);
                    if (bytes[at] !== 0x3a) return -1;
                    at = behindBlanks(bytes, at + 1);
                    const cell = column * this.capacity + row;
                    if (this.tokens[cell] !== Token.absent) return -1;
                    at = this.#value(bytes, at, cell);
                    if (at === -1) return -1;
                    at = behindBlanks(bytes, at);
                }
                at = behindBlanks(bytes, at + 1);
                return bytes[at] === lineFeed ? at : -1;
            }
            #value(bytes, at, cell) {
                const first = bytes[at] ?? 0;
                if (first === quote) return this.#text(bytes, at + 1, cell);
                if (first === 0x2d || first >= 0x30 && first <= 0x39) {
                    const end = behindNumber(bytes, at);
                    if (end === -1) return -1;
                    return this.#note(cell, Token.number, {
                        start: at,
                        end
                    });
                }
                if (first === 0x6e && isWord(bytes, at, 'null')) return this.#note(cell, Token.null, {
                    start: at,
                    end: at + 4
                });
                if (first === 0x74 && isWord(bytes, at, 'true')) return this.#note(cell, Token.true, {
                    start: at,
                    end: at + 4
                });
                if (first === 0x66 && isWord(bytes, at, 'false')) return this.#note(cell, Token.false, {
                    start: at,
                    end: at + 5
                });
                return -1;
            }
            #text(bytes, start, cell) {
                let escaped = false;
                let at = start;
                for(;; at += 1){
                    const byte = bytes[at] ?? 0;
                    if (byte > quote && byte !== backslash) continue;
                    if (byte === quote) break;
                    if (byte < 0x20) return -1;
                    if (byte !== backslash) continue;
                    escaped = true;
                    at += 1;
                    if (bytes[at] === lineFeed) return -1;
                }
                if (!escaped) {
                    this.tokens[cell] = Token.text;
                    this.starts[cell] = start;
                    this.ends[cell] = at;
                    return at + 1;
                }
                const text = unescaped(bytes.toString('utf8', start - 1, at + 1));
                if (text === null) return -1;
                const from = this.#room;
                this.#room += bytes.write(text, from);
                this.#note(cell, Token.text, {
                    start: from,
                    end: this.#room
                });
                return at + 1;
            }
            #note(cell, token, { start, end }) {
                this.tokens[cell] = token;
                this.starts[cell] = start;
                this.ends[cell] = end;
                return end;
            }
            #clear(row) {
                if (row >= this.capacity) return;
                for(let column = 0; column < this.#columns; column += 1)this.tokens[column * this.capacity + row] = Token.absent;
            }
            #widen(columns) {
                this.#columns = Math.max(columns, 2 * this.#columns);
                const cells = this.#columns * this.capacity;
                const [starts, ends, tokens] = [
                    new Int32Array(cells),
                    new Int32Array(cells),
                    new Uint8Array(cells)
                ];
                starts.set(this.starts);
                ends.set(this.ends);
                tokens.set(this.tokens);
                [this.starts, this.ends, this.tokens] = [
                    starts,
                    ends,
                    tokens
                ];
            }
        }
        function behindBlanks(bytes, from) {
            let at = from;
            while(bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d)at += 1;
            return at;
        }
        function isWord(bytes, at, word) {
            for(let nth = 0; nth < word.length; nth += 1)if (bytes[at + nth] !== word.charCodeAt(nth)) return false;
            return true;
        }
        function behindNumber(bytes, from) {
            let at = bytes[from] === 0x2d ? from + 1 : from;
            const whole = at;
            at = behindDigits(bytes, at);
            if (at === whole || bytes[whole] === 0x30 && at > whole + 1) return -1;
            if (bytes[at] === 0x2e) {
                const fraction = at + 1;
                at = behindDigits(bytes, fraction);
                if (at === fraction) return -1;
            }
            if (bytes[at] !== 0x65 && bytes[at] !== 0x45) return at;
            at += 1;
            if (bytes[at] === 0x2b || bytes[at] === 0x2d) at += 1;
            const power = at;
            at = behindDigits(bytes, power);
            return at === power ? -1 : at;
        }
        function behindDigits(bytes, from) {
            let at = from;
            let byte = bytes[at] ?? 0;
            while(byte >= 0x30 && byte <= 0x39){
                at += 1;
                byte = bytes[at] ?? 0;
            }
            return at;
        }
        function unescaped(written) {
            try {
                const text = JSON.parse(written);
                return /[\ud800-\udfff]/u.test(text) || text.startsWith('\0') ? null : text;
            } catch  {
                return null;
            }
        }
        var number_cells = __webpack_require__(36200);
        var text_dictionary = __webpack_require__(7699);
        ;
        class JsonCells {
            #name;
            #states;
            #dictionary = new text_dictionary.o((value)=>({
                    state: batch.w.value,
                    value
                }));
            #unused;
            #encoded = 0;
            #codes = null;
            #numbers = null;
            constructor(name, capacity){
                this.#name = name;
                this.#states = new Uint8Array(capacity);
                this.#unused = new Uint8Array(capacity);
            }
            read(cells) {
                const { texts, numbers, others } = this.#look(cells);
                const values = cells.rows - others;
                if (texts === values && texts > 0) return this.#texts(cells, others);
                if (numbers === values) return this.#readNumbers(cells);
                return this.#mixed(cells, others);
            }
            #look({ tokens, starts, ends, rows }) {
                const states = this.#states;
                let texts = 0;
                let numbers = 0;
                let others = 0;
                for(let row = 0; row < rows; row += 1){
                    const token = tokens[row] ?? 0;
                    if (token === Token.text) texts += 1;
                    else if (token === Token.number) numbers += 1;
                    const state = token === Token.absent ? batch.w.absent : token === Token.null ? batch.w.null : batch.w.value;
                    states[row] = state;
                    if (state === batch.w.value) continue;
                    others += 1;
                    starts[row] = 0;
                    ends[row] = 0;
                }
                return {
                    texts,
                    numbers,
                    others
                };
            }
            #texts(cells, others) {
                const states = this.#states;
                const codes = this.#codes ??= new Int32Array(states.length);
                const dictionary = this.#dictionary;
                const repeats = dictionary !== null && (dictionary.size < column_cells.f || 2 * dictionary.size < this.#encoded);
                this.#encoded += cells.rows;
                if (repeats && dictionary.encode(cells, codes, this.#unused) !== -1) return {
                    kind: 'dictionary',
                    name: this.#name,
                    states,
                    others,
                    codes,
                    dictionary
                };
                this.#dictionary = null;
                const { bytes, starts, ends } = cells;
                return {
                    kind: 'text',
                    name: this.#name,
                    states,
                    others,
                    bytes,
                    starts,
                    ends
                };
            }
            #readNumbers(cells) {
                const { tokens, rows } = cells;
                const states = this.#states;
                const values = this.#numbers ??= new Float64Array(states.length);
                const others = (0, number_cells.P)(cells, {
                    integer: false,
                    missing: [],
                    meaningOf: numberMeaning
                }, {
                    values,
                    states
                });
                if (others > 0) {
                    for(let row = 0; row < rows; row += 1)if (tokens[row] === Token.null) states[row] = batch.w.null;
                }
                return {
                    kind: 'number',
                    name: this.#name,
                    states,
                    others,
                    values
                };
            }
            #mixed({ bytes, starts, ends, tokens, rows }, absent) {
                const states = this.#states;
                const values = [];
                let others = absent;
                for(let row = 0; row < rows; row += 1){
                    const token = tokens[row] ?? Token.absent;
                    const text = bytes.toString('utf8', starts[row], ends[row]);
                    if (token === Token.text) values.push(text);
                    else if (token === Token.absent || token === Token.null) values.push(undefined);
                    else {
                        const value = JSON.parse(text);
                        values.push(value);
                        if (typeof value === 'boolean' || Number.isFinite(value)) continue;
                        states[row] = batch.w.invalid;
                        others += 1;
                    }
                }
                return {
                    kind: 'value',
                    name: this.#name,
                    states,
                    others,
                    values
                };
            }
        }
        function numberMeaning(text) {
            if (text === '') return {
                state: batch.w.absent,
                value: null
            };
            const value = (0, number.$)(text);
            return value === undefined ? {
                state: batch.w.invalid,
                value: null
            } : {
                state: batch.w.value,
                value
            };
        }
        var json_records = __webpack_require__(90492);
        var property_names = __webpack_require__(22865);
        var record_columns = __webpack_require__(70506);
        var text_stream = __webpack_require__(25407);
        ;
        const batchRows = 2048;
        const parsedTogether = 256;
        class JsonLinesColumns {
            #file;
            #limit;
            #window = new byte_window.r();
            #names = new property_names.q();
            #cutter = new JsonLineCutter(this.#names, batchRows);
            #lines;
            #records;
            #cells = [];
            #begun;
            #enough = 0;
            constructor(file, limit, begun = false){
                this.#file = file;
                this.#limit = limit;
                this.#lines = new json_records.d(limit);
                this.#records = new record_columns.f(file, this.#names);
                this.#begun = begun;
            }
            get line() {
                return this.#cutter.line;
            }
            get waiting() {
                return this.#window.to - this.#window.from;
            }
            *push(chunk) {
                this.#window.add(chunk);
                if (this.waiting >= this.#enough) yield* this.#batches(false);
            }
            *flush() {
                yield* this.#batches(false);
            }
            *one(chunk) {
                this.#window.add(chunk);
                if (this.waiting < this.#enough) return false;
                const { line } = this;
                yield* this.#batches(false, 1);
                return this.line > line;
            }
            get blank() {
                return this.#lines.blank;
            }
            *end() {
                yield* this.#batches(true);
            }
            *#batches(last, most) {
                if (!this.#dropMark(last)) return;
                const { bytes, from, to } = this.#window;
                if (from === to) return;
                const end = last ? to : bytes.lastIndexOf(0x0a, to - 1) + 1;
                const sound = end <= from || (0, external_node_buffer_.isUtf8)(bytes.subarray(from, end));
                const { line } = this;
                while(most === undefined || this.line < line + most){
                    const plain = sound && this.#lines.blank === 0 && this.#names.size <= property_names.d;
                    const rows = plain ? this.#cutter.cut(this.#window, last, most) : 0;
                    if (rows > 0) yield this.#batch(rows);
                    else if (!plain || this.#cutter.stopped) {
                        const parsed = this.#parse(last, most ?? parsedTogether);
                        if (parsed === null) break;
                        yield* this.#records.batches(parsed);
                    } else break;
                }
                if (this.waiting > this.#limit) throw new delimited.zH(this.line);
                this.#enough = Math.min(2 * this.waiting, this.#limit + 1);
            }
            #dropMark(last) {
                const { bytes, from, to } = this.#window;
                if (this.#begun) return true;
                if (to - from < 3 && !last) return false;
                if (bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) this.#window.from += 3;
                return this.#begun = true;
            }
            #parse(last, most) {
                const { bytes, to } = this.#window;
                const rows = [];
                let lines = 0;
                for(; lines < most && this.#window.from < to; lines += 1){
                    const { from } = this.#window;
                    const feed = bytes.subarray(from, to).indexOf(0x0a);
                    if (feed === -1 && !last) break;
                    const end = feed === -1 ? to : from + feed;
                    rows.push(...this.#lines.rowOfLine((0, text_stream.DH)(bytes.subarray(from, end)), this.line));
                    this.#cutter.line += 1;
                    this.#window.from = Math.min(end + 1, to);
                }
                return lines === 0 ? null : rows;
            }
            #batch(rows) {
                const cutter = this.#cutter;
                const { bytes, view } = this.#window;
                const { capacity, starts, ends, tokens, firstLine, rowStarts, rowEnds } = cutter;
                const columns = [
                    ...this.#names.all
                ].map((name, index)=>{
                    const cells = this.#cells[index] ??= new JsonCells(name, capacity);
                    const at = index * capacity;
                    const part = {
                        starts: starts.subarray(at),
                        ends: ends.subarray(at),
                        tokens: tokens.subarray(at)
                    };
                    return cells.read({
                        bytes,
                        view,
                        rows,
                        ...part
                    });
                });
                const written = (row)=>{
                    const text = (0, text_stream.DH)(bytes.subarray(rowStarts[row], rowEnds[row]));
                    return this.#lines.rowOfLine(text, firstLine + row)[0] ?? {
                        record: {},
                        line: firstLine + row
                    };
                };
                return {
                    file: this.#file,
                    rows,
                    headed: false,
                    columns,
                    flags: flagsOf(columns, rows),
                    counted: rows,
                    written
                };
            }
        }
        function flagsOf(columns, rows) {
            let flags = null;
            for (const { others, states } of columns){
                if (others === 0) continue;
                for(let row = 0; row < rows; row += 1){
                    if (states[row] !== batch.w.invalid) continue;
                    flags ??= new Uint8Array(rows);
                    flags[row] = batch.z.faulty;
                }
            }
            return flags;
        }
    },
    90492: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            d: ()=>JsonLinesReader,
            h: ()=>JsonArrayReader
        });
        var _delimited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82794);
        var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40687);
        var _pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46378);
        var _text_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25407);
        const blankText = /^[ \t\r\n]*$/;
        class JsonLinesReader {
            #limit;
            #pending;
            #line = 1;
            #blank = 0;
            constructor(limit){
                this.#limit = limit;
                this.#pending = new _pending_js__WEBPACK_IMPORTED_MODULE_3__.U(limit);
            }
            push(text) {
                const all = this.#pending.add(text);
                if (all === null) return [];
                const lines = all.split('\n');
                const rest = lines.pop() ?? '';
                const rows = lines.flatMap((line)=>this.#row(line));
                if (this.#pending.keep(rest)) throw new _delimited_js__WEBPACK_IMPORTED_MODULE_0__.zH(this.#line);
                return rows;
            }
            end() {
                const lines = this.#pending.all().split('\n');
                return lines.flatMap((line, index)=>line === '' && index === lines.length - 1 ? [] : this.#row(line));
            }
            get blank() {
                return this.#blank;
            }
            rowOfLine(text, line) {
                this.#line = line;
                return this.#row(text);
            }
            #row(text) {
                const line = this.#line;
                this.#line += 1;
                if (text.length > this.#limit) throw new _delimited_js__WEBPACK_IMPORTED_MODULE_0__.zH(line);
                const trimmed = text.endsWith('\r') ? text.slice(0, -1) : text;
                if (blankText.test(trimmed)) {
                    this.#blank += 1;
                    return [];
                }
                const lines = this.#blank;
                this.#blank = 0;
                const row = readRecord(trimmed, {
                    line,
                    column: 1
                });
                if (lines === 0) return [
                    row
                ];
                return [
                    {
                        fault: {
                            code: 'blank-row',
                            message: '',
                            lines
                        },
                        line: line - lines,
                        column: 1
                    },
                    row
                ];
            }
        }
        class JsonArrayReader {
            #pending;
            #limit;
            #rest = '';
            #line = 1;
            #column = 1;
            #state = 'start';
            #depth = 0;
            #inString = false;
            #escaped = false;
            #scanned = 0;
            constructor(limit){
                this.#limit = limit;
                this.#pending = new _pending_js__WEBPACK_IMPORTED_MODULE_3__.U(limit);
            }
            push(text) {
                const all = this.#pending.add(text);
                return all === null ? [] : this.#rows(all);
            }
            end() {
                const rows = this.#rows(this.#pending.all());
                if (this.#state !== 'done') {
                    this.#consume(/^[ \t\r\n]*/.exec(this.#rest)?.[0].length ?? 0);
                    throw new _json_text_js__WEBPACK_IMPORTED_MODULE_1__.rL('the array ends in the middle: it was cut off', 0);
                }
                return rows;
            }
            get line() {
                return this.#line;
            }
            #rows(text) {
                this.#rest = text;
                const rows = [];
                for(let row = this.#next(); row !== null; row = this.#next())rows.push(row);
                if (this.#pending.keep(this.#rest)) throw new _delimited_js__WEBPACK_IMPORTED_MODULE_0__.zH(this.#line);
                return rows;
            }
            #next() {
                for(;;){
                    if (this.#state === 'first' || this.#state === 'element') return this.#element();
                    const blank = /^[ \t\r\n]*/.exec(this.#rest)?.[0] ?? '';
                    this.#consume(blank.length);
                    const character = this.#rest[0];
                    if (character === undefined) return null;
                    if (this.#state === 'done') throw new _json_text_js__WEBPACK_IMPORTED_MODULE_1__.rL('something follows the array', 0);
                    this.#open(character);
                }
            }
            #open(character) {
                if (this.#state === 'start') {
                    if (character !== '[') throw new _json_text_js__WEBPACK_IMPORTED_MODULE_1__.rL('it is not an array', 0);
                    this.#state = 'first';
                } else this.#state = character === ']' ? 'done' : 'element';
                this.#consume(1);
                this.#scanned = 0;
            }
            #element() {
                for(; this.#scanned < this.#rest.length; this.#scanned += 1){
                    const character = this.#rest.charCodeAt(this.#scanned);
                    if (this.#inString) {
                        if (this.#escaped) this.#escaped = false;
                        else if (character === 0x5c) this.#escaped = true;
                        else if (character === 0x22) this.#inString = false;
                    } else if (character === 0x22) this.#inString = true;
                    else if (character === 0x7b || character === 0x5b) this.#depth += 1;
                    else if (this.#depth === 0 && (character === 0x2c || character === 0x5d)) return this.#cut(character === 0x5d);
                    else if (character === 0x7d || character === 0x5d) this.#depth = Math.max(0, this.#depth - 1);
                }
                return null;
            }
            #cut(closing) {
                const text = this.#rest.slice(0, this.#scanned);
                const blank = /^[ \t\r\n]*/.exec(text)?.[0].length ?? 0;
                if (text.length > this.#limit) throw new _delimited_js__WEBPACK_IMPORTED_MODULE_0__.zH(this.#line);
                const empty = this.#state === 'first' && closing;
                this.#state = 'between';
                this.#consume(blank);
                if (blank === text.length) {
                    if (!empty) throw new _json_text_js__WEBPACK_IMPORTED_MODULE_1__.rL('an element is missing', 0);
                    return this.#next();
                }
                const row = readRecord(text.slice(blank), {
                    line: this.#line,
                    column: this.#column
                });
                this.#consume(text.length - blank);
                return row;
            }
            #consume(count) {
                const text = this.#rest.slice(0, count);
                this.#rest = this.#rest.slice(count);
                const last = text.lastIndexOf('\n');
                if (last === -1) this.#column += count;
                else {
                    this.#line += text.split('\n').length - 1;
                    this.#column = count - last;
                }
            }
        }
        function readRecord(text, at) {
            const { line, column } = at;
            const faulty = (code, message, offset = 0)=>{
                const before = text.slice(0, offset).split('\n');
                const written = before.at(-1)?.length ?? 0;
                const first = before.length === 1;
                return {
                    fault: {
                        code,
                        message
                    },
                    line: line + before.length - 1,
                    column: first ? column + written : written + 1
                };
            };
            if ((0, _text_stream_js__WEBPACK_IMPORTED_MODULE_2__.sR)(text)) return faulty('encoding-error', text);
            try {
                const value = JSON.parse((0, _json_text_js__WEBPACK_IMPORTED_MODULE_1__.EB)(text));
                if (typeof value === 'object' && value !== null && !Array.isArray(value)) return {
                    record: value,
                    line
                };
                return faulty('not-an-object', text);
            } catch (error) {
                return error instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_1__.rL ? faulty('not-json', error.message, error.offset) : faulty('not-json', text);
            }
        }
    },
    40687: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EB: ()=>checkedJson,
            Gi: ()=>nonFiniteToken,
            rL: ()=>JsonFault
        });
        class JsonFault extends Error {
            offset;
            constructor(message, offset){
                super(message);
                this.offset = offset;
            }
        }
        const depthLimit = 1000;
        const nonFinite = /^-?(?:NaN|Infinity)/;
        function checkedJson(text) {
            const keys = [];
            const pieces = [];
            let kept = 0;
            let expectKey = false;
            for(let at = 0; at < text.length; at += 1){
                const character = text.charCodeAt(at);
                if (character === 0x22) {
                    const end = endOfString(text, at);
                    if (expectKey) {
                        addKey(keys.at(-1), text.slice(at, end), at);
                        expectKey = false;
                    }
                    at = end - 1;
                } else if (character === 0x7b || character === 0x5b) {
                    if (keys.length === depthLimit) throw new JsonFault(`it nests deeper than ${depthLimit} levels`, at);
                    expectKey = character === 0x7b;
                    keys.push(expectKey ? new Set() : null);
                } else if (character === 0x7d || character === 0x5d) {
                    keys.pop();
                    expectKey = false;
                } else if (character === 0x2c) expectKey = keys.at(-1) instanceof Set;
                else if (!expectKey && (character === 0x4e || character === 0x49 || character === 0x2d)) {
                    const token = nonFinite.exec(text.slice(at, at + 10))?.[0];
                    if (token === undefined) continue;
                    pieces.push(text.slice(kept, at), JSON.stringify(`\0${token}`));
                    at += token.length - 1;
                    kept = at + 1;
                }
            }
            return pieces.length === 0 ? text : pieces.join('') + text.slice(kept);
        }
        function nonFiniteToken(value) {
            return typeof value === 'string' && value.startsWith('\0') && nonFinite.test(value.slice(1)) ? value.slice(1) : undefined;
        }
        function endOfString(text, from) {
            for(let at = from + 1; at < text.length; at += 1){
                const character = text.charCodeAt(at);
                if (character === 0x5c) at += 1;
                else if (character === 0x22) return at + 1;
            }
            return text.length;
        }
        function addKey(keys, written, offset) {
            if (keys === null || keys === undefined) return;
            const key = written.includes('\\') ? unescaped(written) : written;
            if (keys.has(key)) throw new JsonFault(`the key ${written.slice(0, 80)} is here twice`, offset);
            keys.add(key);
        }
        function unescaped(written) {
            try {
                return JSON.stringify(JSON.parse(written));
            } catch  {
                return written;
            }
        }
    },
    36200: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>readNumbers
        });
        var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        const exactDigits = 15;
        const tens = Float64Array.from({
            length: exactDigits + 1
        }, (_, power)=>JSON.parse(`1e${power}`));
        const zero = 0x30;
        const minus = 0x2d;
        const point = 0x2e;
        function readNumbers(cells, { integer, missing, meaningOf }, to) {
            const { bytes, starts, ends, rows } = cells;
            const { values, states } = to;
            const empty = meaningOf('');
            let others = 0;
            for(let row = 0; row < rows; row += 1){
                const start = starts[row] ?? 0;
                const end = ends[row] ?? 0;
                const negative = bytes[start] === minus;
                let at = negative ? start + 1 : start;
                const first = at;
                let digits = 0;
                let digit = (bytes[at] ?? 0) - zero;
                while(at < end && digit >= 0 && digit <= 9){
                    digits = digits * 10 + digit;
                    at += 1;
                    digit = (bytes[at] ?? 0) - zero;
                }
                let places = 0;
                if (at < end && at > first && bytes[at] === point) {
                    at += 1;
                    const behind = at;
                    digit = (bytes[at] ?? 0) - zero;
                    while(at < end && digit >= 0 && digit <= 9){
                        digits = digits * 10 + digit;
                        at += 1;
                        digit = (bytes[at] ?? 0) - zero;
                    }
                    places = at - behind;
                }
                if (at === end && at > first && at - first <= exactDigits + (places > 0 ? 1 : 0)) {
                    const magnitude = places === 0 ? digits : digits / (tens[places] ?? 1);
                    const value = negative ? -magnitude : magnitude;
                    if (!(integer && places > 0 && !Number.isInteger(value)) && (missing.length === 0 || !missing.includes(value))) {
                        values[row] = value;
                        states[row] = _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value;
                        continue;
                    }
                }
                const { state, value } = start === end ? empty : meaningOf(bytes.toString('utf8', start, end));
                states[row] = state;
                if (state === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value) values[row] = value;
                else others += 1;
            }
            return others;
        }
    },
    22467: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>PartitionColumns,
            i: ()=>partitionOf
        });
        var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        const nothing = '__HIVE_DEFAULT_PARTITION__';
        function partitionOf(path) {
            return path.split('/').slice(0, -1).flatMap((folder)=>{
                const at = folder.indexOf('=');
                if (at < 1) return [];
                const value = unescaped(folder.slice(at + 1));
                return [
                    {
                        name: unescaped(folder.slice(0, at)),
                        value: value === nothing ? '' : value
                    }
                ];
            });
        }
        function unescaped(text) {
            try {
                return decodeURIComponent(text);
            } catch  {
                return text;
            }
        }
        class PartitionColumns {
            #keys;
            #values;
            constructor(keys, request, missing){
                this.#keys = keys;
                this.#values = keys.map(({ name, value })=>meaningOf(value, request(name), missing));
            }
            added(batch) {
                if (this.#keys.length === 0) return batch;
                const more = this.#keys.map(({ name }, index)=>{
                    const { state, value } = this.#values[index] ?? {
                        state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent,
                        value: null
                    };
                    const states = new Uint8Array(batch.rows).fill(state);
                    for(let row = 0; row < batch.rows; row += 1)if ((batch.flags?.[row] ?? 0) >= _batch_js__WEBPACK_IMPORTED_MODULE_0__.z.unread) states[row] = _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.unread;
                    const others = states.reduce((sum, one)=>sum + (one === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value ? 0 : 1), 0);
                    return {
                        kind: 'value',
                        name,
                        states,
                        others,
                        values: Array.from({
                            length: batch.rows
                        }, ()=>value)
                    };
                });
                return {
                    ...batch,
                    columns: [
                        ...batch.columns,
                        ...more
                    ],
                    written: (row)=>this.#row(batch.written(row))
                };
            }
            #row(row) {
                if ('cells' in row) {
                    const { cells, starts, raw } = row;
                    if (cells.length === 1 && cells[0] === '') return row;
                    const values = this.#keys.map(({ value })=>value);
                    let at = 0;
                    const known = starts ?? cells.map((cell)=>(at += cell.length + 1) - cell.length - 1);
                    return {
                        ...row,
                        cells: [
                            ...cells,
                            ...values
                        ],
                        starts: [
                            ...known,
                            ...values.map(()=>raw.length)
                        ]
                    };
                }
                if (row.fault !== undefined) return row;
                const record = {
                    ...row.record
                };
                this.#keys.forEach(({ name }, index)=>{
                    const { state, value } = this.#values[index] ?? {
                        state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent,
                        value: null
                    };
                    if (state === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent) return;
                    Object.defineProperty(record, name, {
                        value,
                        writable: true,
                        enumerable: true,
                        configurable: true
                    });
                });
                return {
                    ...row,
                    record
                };
            }
        }
        function meaningOf(text, { hold, cast, nullable }, missing) {
            if (text === '' || missing.has(text)) return {
                state: nullable ? _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.null : _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent,
                value: null
            };
            const value = hold === 'any' || hold === 'none' ? text : cast(text);
            return value === undefined ? {
                state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.invalid,
                value: text
            } : {
                state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value,
                value
            };
        }
    },
    46378: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>Pending
        });
        class Pending {
            #limit;
            #pieces = [];
            #length = 0;
            #enough = 0;
            constructor(limit){
                this.#limit = limit;
            }
            add(text) {
                this.#pieces.push(text);
                this.#length += text.length;
                return this.#length < this.#enough ? null : this.all();
            }
            all() {
                return this.#pieces.join('');
            }
            keep(rest) {
                this.#pieces = [
                    rest
                ];
                this.#length = rest.length;
                this.#enough = Math.min(2 * rest.length, this.#limit + 1);
                return rest.length > this.#limit;
            }
        }
    },
    22865: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            d: ()=>nameLimit,
            q: ()=>PropertyNames
        });
        const nameLimit = 512;
        class PropertyNames {
            #indices = new Map();
            #bytes = [];
            #order = [];
            behind = 0;
            get size() {
                return this.#indices.size;
            }
            get all() {
                return this.#indices.keys();
            }
            has(name) {
                return this.#indices.has(name);
            }
            add(name) {
                const known = this.#indices.get(name);
                if (known !== undefined) return known;
                const index = this.#indices.size;
                this.#indices.set(name, index);
                this.#bytes.push(Buffer.from(`"${name}"`));
                return index;
            }
            shrink(size) {
                if (this.size === size) return;
                for (const name of [
                    ...this.#indices.keys()
                ].slice(size))this.#indices.delete(name);
                this.#bytes.length = size;
            }
            at(bytes, from, nth) {
                const guess = this.#order[nth] ?? -1;
                const expected = this.#bytes[guess];
                if (expected !== undefined && begins(bytes, from, expected)) {
                    this.behind = from + expected.length;
                    return guess;
                }
                if (bytes[from] !== 0x22) return -1;
                const end = bytes.indexOf(0x22, from + 1);
                if (end === -1) return -1;
                const name = bytes.toString('utf8', from + 1, end);
                if (/[\\\u0000-\u001f]/.test(name) || this.size >= nameLimit && !this.has(name)) return -1;
                this.behind = end + 1;
                return this.#order[nth] = this.add(name);
            }
        }
        function begins(bytes, from, expected) {
            for(let at = 0; at < expected.length; at += 1)if (bytes[from + at] !== expected[at]) return false;
            return true;
        }
    },
    70506: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>RecordColumns,
            ho: ()=>isNotFinite
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91645);
        var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40687);
        var _property_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22865);
        const propertyLimit = 65_536;
        const batchCells = 131_072;
        class RecordColumns {
            #file;
            #names;
            constructor(file, names = new _property_names_js__WEBPACK_IMPORTED_MODULE_3__.q()){
                this.#file = file;
                this.#names = names;
            }
            *batches(rows) {
                let some = [];
                let flags = [];
                for (const row of rows){
                    const flag = this.#look(row);
                    if (some.length > 0 && (some.length + 1) * Math.max(32, this.#names.size) > batchCells) {
                        yield this.#batch(some, Uint8Array.from(flags));
                        [some, flags] = [
                            [],
                            []
                        ];
                    }
                    some.push(row);
                    flags.push(flag);
                }
                if (some.length > 0) yield this.#batch(some, Uint8Array.from(flags));
            }
            #batch(rows, flags) {
                const columns = [
                    ...this.#names.all
                ].map((name)=>this.#column(name, rows, flags));
                const blank = flags.reduce((sum, flag)=>sum + (flag === _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.blank ? 1 : 0), 0);
                return {
                    file: this.#file,
                    rows: rows.length,
                    headed: false,
                    columns,
                    flags: flags.some((flag)=>flag !== _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.regular) ? flags : null,
                    counted: rows.length - blank,
                    written: (row)=>rows[row] ?? {
                            record: {},
                            line: 0
                        }
                };
            }
            #look(row) {
                if (row.fault !== undefined) return row.fault.code === 'blank-row' ? _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.blank : _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.unread;
                for (const name of Object.keys(row.record)){
                    if (this.#names.has(name)) continue;
                    if (this.#names.size === propertyLimit) throw tooManyProperties(this.#file, row.line);
                    this.#names.add(name);
                }
                return _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.regular;
            }
            #column(name, rows, flags) {
                const states = new Uint8Array(rows.length);
                const values = [];
                let others = 0;
                let numbers = true;
                for (const [index, row] of rows.entries()){
                    const there = row.fault === undefined && Object.hasOwn(row.record, name);
                    const value = there ? row.record[name] : undefined;
                    const state = row.fault === undefined ? stateOf(value) : _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.unread;
                    if (state === _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.invalid) flags[index] = _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.faulty;
                    if (state !== _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.value) others += 1;
                    else if (typeof value !== 'number') numbers = false;
                    states[index] = state;
                    values.push(value);
                }
                if (!numbers) return {
                    kind: 'value',
                    name,
                    states,
                    others,
                    values
                };
                return {
                    kind: 'number',
                    name,
                    states,
                    others,
                    values: Float64Array.from(values, (value)=>typeof value === 'number' && Number.isFinite(value) ? value : 0)
                };
            }
        }
        function tooManyProperties(file, line) {
            return (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                message: `the records of ${file} have more than ${propertyLimit} properties`,
                where: {
                    file,
                    line
                },
                hint: 'is what should be a value written as a key?'
            });
        }
        function stateOf(value) {
            if (value === undefined) return _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.absent;
            if (value === null) return _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.null;
            return isNotFinite(value) ? _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.invalid : _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.value;
        }
        function isNotFinite(value) {
            if (typeof value === 'number') return !Number.isFinite(value);
            if (typeof value === 'string') return (0, _json_text_js__WEBPACK_IMPORTED_MODULE_2__.Gi)(value) !== undefined;
            return typeof value === 'object' && value !== null && Object.values(value).some(isNotFinite);
        }
    },
    7699: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>TextDictionary
        });
        var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        const codeLimit = 32_768;
        const byteLimit = 2 * 1024 * 1024;
        class TextDictionary {
            #meaningOf;
            #table = new Int32Array(256).fill(-1);
            #hashes = new Int32Array(128);
            #offsets = new Int32Array(129);
            #bytes = new Uint8Array(1024);
            #values = [];
            #states = new Uint8Array(128);
            constructor(meaningOf){
                this.#meaningOf = meaningOf;
            }
            get size() {
                return this.#values.length;
            }
            value(code) {
                return this.#values[code] ?? null;
            }
            state(code) {
                return this.#states[code] ?? _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.invalid;
            }
            encode(cells, codes, states) {
                const { bytes, view, starts, ends, rows } = cells;
                let table = this.#table;
                let hashes = this.#hashes;
                let known = this.#states;
                let others = 0;
                for(let row = 0; row < rows; row += 1){
                    const start = starts[row] ?? 0;
                    const end = ends[row] ?? 0;
                    let hash = end - start | 0;
                    let at = start;
                    for(; at + 4 <= end; at += 4)hash = Math.imul(hash ^ view.getInt32(at, true), 0x5bd1e995) ^ hash >>> 15;
                    for(; at < end; at += 1)hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
                    hash = Math.imul(hash ^ hash >>> 13, 0x5bd1e995);
                    hash ^= hash >>> 15;
                    const mask = table.length - 1;
                    let slot = hash & mask;
                    let code = table[slot] ?? -1;
                    while(code !== -1 && (hashes[code] !== hash || !this.#equals(code, cells, row))){
                        slot = slot + 1 & mask;
                        code = table[slot] ?? -1;
                    }
                    if (code === -1) {
                        code = this.#add(hash, bytes.subarray(start, end));
                        if (code === -1) return -1;
                        table = this.#table;
                        hashes = this.#hashes;
                        known = this.#states;
                    }
                    codes[row] = code;
                    const state = known[code] ?? 0;
                    states[row] = state;
                    if (state !== _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value) others += 1;
                }
                return others;
            }
            #equals(code, { bytes, starts, ends }, row) {
                const start = starts[row] ?? 0;
                const from = this.#offsets[code] ?? 0;
                const length = (this.#offsets[code + 1] ?? 0) - from;
                if (length !== (ends[row] ?? 0) - start) return false;
                const own = this.#bytes;
                for(let at = 0; at < length; at += 1)if (own[from + at] !== bytes[start + at]) return false;
                return true;
            }
            #add(hash, text) {
                const code = this.#values.length;
                const from = this.#offsets[code] ?? 0;
                const to = from + text.length;
                if (code === codeLimit || to > byteLimit) return -1;
                if (to > this.#bytes.length) this.#bytes = grown(this.#bytes, Math.max(to, 2 * this.#bytes.length));
                if (2 * (code + 1) > this.#table.length) this.#rehash();
                this.#bytes.set(text, from);
                this.#offsets[code + 1] = to;
                this.#hashes[code] = hash;
                const { state, value } = this.#meaningOf(text.toString('utf8'));
                this.#states[code] = state;
                this.#values.push(value);
                this.#put(hash, code);
                return code;
            }
            #put(hash, code) {
                const mask = this.#table.length - 1;
                let slot = hash & mask;
                while(this.#table[slot] !== -1)slot = slot + 1 & mask;
                this.#table[slot] = code;
            }
            #rehash() {
                const size = 2 * this.#table.length;
                this.#table = new Int32Array(size).fill(-1);
                const hashes = new Int32Array(size / 2);
                hashes.set(this.#hashes);
                this.#hashes = hashes;
                const offsets = new Int32Array(size / 2 + 1);
                offsets.set(this.#offsets);
                this.#offsets = offsets;
                this.#states = grown(this.#states, size / 2);
                for(let code = 0; code < this.#values.length; code += 1)this.#put(this.#hashes[code] ?? 0, code);
            }
        }
        function grown(bytes, length) {
            const larger = new Uint8Array(length);
            larger.set(bytes);
            return larger;
        }
    },
    25407: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DH: ()=>decoded,
            Gb: ()=>refuseOtherContent,
            f$: ()=>shownText,
            g7: ()=>decodeText,
            sR: ()=>isDamaged
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52871);
        const damage = '\udcff';
        const replacement = '\ufffd';
        const replacementBytes = Uint8Array.of(0xef, 0xbf, 0xbd);
        const lone = /[\udcff]/u;
        const everyLone = /\udcff/gu;
        function isDamaged(text) {
            return lone.test(text);
        }
        function shownText(text) {
            return isDamaged(text) ? text.replaceAll(everyLone, replacement) : text;
        }
        async function* decodeText(bytes, file) {
            let begun = false;
            let carried = new Uint8Array();
            for await (const chunk of (0, _head_js__WEBPACK_IMPORTED_MODULE_1__.I)(bytes, (head)=>refuseOtherContent(head, file))){
                const all = carried.length === 0 ? chunk : Buffer.concat([
                    carried,
                    chunk
                ]);
                const whole = all.length - incompleteAtEnd(all);
                carried = Uint8Array.from(all.subarray(whole));
                const text = decoded(all.subarray(0, whole));
                yield begun || !text.startsWith('\ufeff') ? text : text.slice(1);
                begun ||= text !== '';
            }
            if (carried.length > 0) yield decoded(carried);
        }
        function incompleteAtEnd(bytes) {
            for(let back = 1; back <= Math.min(3, bytes.length); back += 1){
                const byte = bytes[bytes.length - back] ?? 0;
                if (byte < 0x80) return 0;
                if (byte < 0xc0) continue;
                const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
                return length > back ? back : 0;
            }
            return 0;
        }
        const decoder = new TextDecoder('utf-8', {
            ignoreBOM: true
        });
        function decoded(bytes) {
            const text = decoder.decode(bytes);
            if (!text.includes(replacement)) return text;
            const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const pieces = [];
            for(let from = 0;;){
                const at = buffer.indexOf(replacementBytes, from);
                const piece = decoder.decode(buffer.subarray(from, at === -1 ? undefined : at));
                pieces.push(piece.replaceAll(replacement, damage));
                if (at === -1) return pieces.join(replacement);
                from = at + replacementBytes.length;
            }
        }
        function refuseOtherContent(head, file) {
            const refuse = (message, hint)=>{
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                    message: `${file} ${message}`,
                    where: {
                        file,
                        line: 1
                    },
                    ...hint === undefined ? {} : {
                        hint
                    }
                });
            };
            if (head[0] === 0xff && head[1] === 0xfe || head[0] === 0xfe && head[1] === 0xff) refuse('is UTF-16', 'save it as UTF-8');
            if (head[0] === 0x1f && head[1] === 0x8b) refuse('is gzip, and its name does not say so', 'name it ….gz');
            (0, _head_js__WEBPACK_IMPORTED_MODULE_1__.w)(head, file);
            const zeros = head.reduce((sum, byte)=>sum + (byte === 0 ? 1 : 0), 0);
            if (zeros > head.length / 4) refuse('is UTF-16 without a byte order mark, or no text at all', 'save it as UTF-8');
            const control = head.reduce((sum, byte)=>sum + (byte < 9 || byte > 13 && byte < 32 ? 1 : 0), 0);
            if (control > head.length / 10) refuse('is not a text file');
        }
    },
    56064: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>placeOfCell
        });
        function placeOfCell({ raw, cells, starts, line, lineEnd }, index) {
            const at = starts?.[index] ?? cells.slice(0, index).reduce((sum, cell)=>sum + cell.length + 1, 0);
            const before = raw.slice(0, at);
            return {
                line: line + before.split(lineEnd).length - 1,
                column: at - before.lastIndexOf(lineEnd)
            };
        }
    },
    94242: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>cellAt,
            K: ()=>bufferOf
        });
        var _data_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        function cellAt(column, row) {
            const state = column.states[row];
            if (state !== _data_batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value) return state === _data_batch_js__WEBPACK_IMPORTED_MODULE_0__.w.null ? null : undefined;
            switch(column.kind){
                case 'number':
                    return column.values[row];
                case 'dictionary':
                    return column.dictionary.value(column.codes[row] ?? 0);
                case 'text':
                    {
                        const { bytes, starts, ends } = column;
                        return bufferOf(bytes).toString('utf8', starts[row], ends[row]);
                    }
                case 'value':
                    return column.values[row];
            }
        }
        function bufferOf(bytes) {
            return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        }
    },
    14942: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>ColumnarEngine
        });
        var data_batch = __webpack_require__(91645);
        var partition = __webpack_require__(22467);
        ;
        function measuredColumns({ tables }) {
            const columns = tables.flatMap((table)=>{
                if (table.measure === 'row_count' || table.measure === 'missing') return [];
                return table.measure === 'unique' || table.measure === 'distinct' ? [] : [
                    table.column
                ];
            });
            return [
                ...new Set(columns)
            ];
        }
        var number = __webpack_require__(96421);
        ;
        const uncastable = Symbol('uncastable');
        const booleans = new Map([
            [
                'true',
                true
            ],
            [
                'True',
                true
            ],
            [
                'TRUE',
                true
            ],
            [
                'false',
                false
            ],
            [
                'False',
                false
            ],
            [
                'FALSE',
                false
            ]
        ]);
        const shortDigits = 15;
        function castTo(types) {
            const casts = types.filter((type)=>type !== 'null').map((type)=>single[type]);
            const [only] = casts;
            if (casts.length === 1 && only !== undefined) return only;
            return (text)=>{
                for (const cast of casts){
                    const value = cast(text);
                    if (value !== uncastable) return value;
                }
                return uncastable;
            };
        }
        const single = {
            string: (text)=>text,
            boolean: (text)=>booleans.get(text) ?? uncastable,
            integer: (text)=>{
                const value = castNumber(text);
                return value !== uncastable && Number.isInteger(value) && (!/[.eE]/.test(text) || isWhole(text)) ? value : uncastable;
            },
            number: castNumber,
            array: (text)=>castJson(text, Array.isArray),
            object: (text)=>castJson(text, (value)=>typeof value === 'object' && value !== null && !Array.isArray(value))
        };
        function castNumber(text) {
            const { length } = text;
            if (length > 0 && length <= shortDigits) {
                let value = 0;
                let at = 0;
                for(; at < length; at += 1){
                    const digit = text.charCodeAt(at) - 48;
                    if (digit < 0 || digit > 9) break;
                    value = value * 10 + digit;
                }
                if (at === length) return value;
            }
            return (0, number.$)(text) ?? uncastable;
        }
        function isWhole(text) {
            const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
            const [whole = '', fraction = ''] = mantissa.split('.');
            const digits = (whole + fraction).replace(/0+$/, '');
            const dropped = whole.length + fraction.length - digits.length;
            const power = (0, number.$)(exponent) ?? 0;
            return !/[1-9]/.test(digits) || fraction.length - dropped <= power;
        }
        function castJson(text, is) {
            try {
                const value = JSON.parse(text);
                return is(value) ? value : uncastable;
            } catch  {
                return uncastable;
            }
        }
        ;
        const numbers = [
            'null',
            'number'
        ];
        class CastColumns {
            #plan;
            #types;
            #patterns;
            #wanted;
            constructor(plan, wanted){
                this.#plan = plan;
                this.#types = new Map([
                    ...measuredColumns(plan).map((name)=>[
                            name,
                            numbers
                        ]),
                    ...plan.columns.map(({ name, types })=>[
                            name,
                            types
                        ])
                ]);
                this.#patterns = plan.patterns.map(({ pattern, types })=>({
                        matches: new RegExp(pattern, 'u'),
                        types
                    }));
                this.#wanted = plan.acceptedBy === 'columns' ? wanted : null;
            }
            of(name) {
                const pattern = this.#patterns.find(({ matches })=>matches.test(name));
                const known = this.#types.get(name) ?? pattern?.types;
                const types = known ?? [
                    'string',
                    'null'
                ];
                const cast = castTo(types);
                return {
                    name,
                    type: types.filter((one)=>one !== 'null').join(' or ') || 'null',
                    nullable: types.includes('null'),
                    hold: this.#wanted?.has(name) === false ? 'none' : known === undefined ? 'any' : holdOf(types),
                    cast: (text)=>{
                        const value = cast(text);
                        return value === uncastable ? undefined : value;
                    }
                };
            }
            get declared() {
                return this.#plan.columns.map(({ name })=>name);
            }
        }
        function holdOf(types) {
            const some = types.filter((type)=>type !== 'null');
            if (some.length === 1 && some[0] === 'string') return 'text';
            if (some.length === 1 && some[0] === 'integer') return 'integer';
            return some.length > 0 && some.every((type)=>type === 'integer' || type === 'number') ? 'number' : 'value';
        }
        var external_node_buffer_ = __webpack_require__(4573);
        var cell_value = __webpack_require__(94242);
        var multiple_of = __webpack_require__(59568);
        ;
        class ValueCheck {
            bounds;
            numbers;
            texts;
            minLength;
            maxLength;
            patterns;
            simpleNumbers;
            simpleTexts;
            #types;
            #sets;
            #divisors;
            #byValidator;
            constructor(predicates){
                const of = (is)=>predicates.filter((one)=>one.is === is);
                const ranges = of('range');
                this.bounds = {
                    minimum: Math.max(-Infinity, ...ranges.map(({ minimum = -Infinity })=>minimum)),
                    maximum: Math.min(Infinity, ...ranges.map(({ maximum = Infinity })=>maximum)),
                    exclusiveMinimum: Math.max(-Infinity, ...ranges.map(({ exclusiveMinimum = -Infinity })=>exclusiveMinimum)),
                    exclusiveMaximum: Math.min(Infinity, ...ranges.map(({ exclusiveMaximum = Infinity })=>exclusiveMaximum))
                };
                const lengths = of('length');
                this.minLength = Math.max(0, ...lengths.map(({ minLength = 0 })=>minLength));
                this.maxLength = Math.min(Infinity, ...lengths.map(({ maxLength = Infinity })=>maxLength));
                this.patterns = of('pattern').map(({ pattern })=>new RegExp(pattern, 'u'));
                this.#types = of('type').map(({ types })=>new Set(types));
                this.#sets = of('in').map(({ values })=>new Set(values));
                this.#divisors = of('multipleOf').map(({ multipleOf })=>multipleOf);
                this.#byValidator = of('schema').length > 0 || of('in').some(({ values })=>values.some((value)=>typeof value === 'object' && value !== null));
                const whole = this.#types.some((types)=>!types.has('number'));
                this.numbers = this.#types.some((types)=>!types.has('number') && !types.has('integer')) ? 'none' : whole ? 'whole' : 'all';
                this.texts = this.#types.every((types)=>types.has('string'));
                const simple = this.#sets.length === 0 && !this.#byValidator;
                this.simpleNumbers = simple && this.#divisors.length === 0;
                this.simpleTexts = simple;
            }
            holds(value, judge) {
                if (!this.#types.every((types)=>isOfTypes(value, types))) return false;
                if (typeof value === 'number' && !this.#numberHolds(value)) return false;
                if (typeof value === 'string' && !this.textHolds(value)) return false;
                if (this.#byValidator) return judge === null ? undefined : judge(value);
                return this.#sets.every((values)=>values.has(value));
            }
            textHolds(text) {
                if (this.minLength > 0 || this.maxLength < Infinity) {
                    const length = charactersOf(text);
                    if (length < this.minLength || length > this.maxLength) return false;
                }
                return this.patterns.every((pattern)=>pattern.test(text));
            }
            #numberHolds(value) {
                const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = this.bounds;
                if (!(value >= minimum && value <= maximum)) return false;
                if (value <= exclusiveMinimum || value >= exclusiveMaximum) return false;
                return this.#divisors.every((divisor)=>(0, multiple_of.i)(value, divisor));
            }
        }
        function charactersOf(text) {
            let count = text.length;
            for(let at = 0; at < text.length - 1; at += 1){
                const unit = text.charCodeAt(at);
                if (unit < 0xd800 || unit > 0xdbff) continue;
                const next = text.charCodeAt(at + 1);
                if (next < 0xdc00 || next > 0xdfff) continue;
                count -= 1;
                at += 1;
            }
            return count;
        }
        function isOfTypes(value, types) {
            if (typeof value === 'number') return types.has('number') || types.has('integer') && Number.isInteger(value);
            if (value === null) return types.has('null');
            if (typeof value === 'object') return types.has(Array.isArray(value) ? 'array' : 'object');
            return types.has(typeof value);
        }
        ;
        const unknown = 0;
        const good = 1;
        const atOnce = 16 * 1024 * 1024;
        class ColumnCheck {
            #check;
            #required;
            #dictionary = null;
            #verdicts = new Uint8Array(256);
            #judge = null;
            constructor(plan){
                this.#check = new ValueCheck(plan.predicates);
                this.#required = plan.required;
            }
            mark(column, marks, { rows, judge }) {
                this.#judge = judge;
                if (column.others > 0) this.#markOthers(column, rows, marks);
                switch(column.kind){
                    case 'number':
                        this.#markNumbers(column, rows, marks);
                        return;
                    case 'dictionary':
                        this.#markCodes(column, rows, marks);
                        return;
                    case 'text':
                        this.#markTexts(column, rows, marks);
                        return;
                    case 'value':
                        this.#markValues(column, rows, marks);
                        return;
                }
            }
            get required() {
                return this.#required;
            }
            #markOthers({ states }, rows, marks) {
                const nullHolds = this.#check.holds(null, this.#judge) === true;
                for(let row = 0; row < rows; row += 1){
                    const state = states[row] ?? 0;
                    if (state === data_batch.w.value || state === data_batch.w.unread) continue;
                    if (state === data_batch.w.null ? !nullHolds : state !== data_batch.w.absent || this.#required) marks[row] = 1;
                }
            }
            #markNumbers({ values, states, others }, rows, marks) {
                const { bounds, numbers, simpleNumbers } = this.#check;
                const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bounds;
                const whole = numbers === 'whole';
                if (!simpleNumbers || numbers === 'none') {
                    for(let row = 0; row < rows; row += 1)if (states[row] === data_batch.w.value && this.#check.holds(values[row] ?? 0, this.#judge) !== true) marks[row] = 1;
                    return;
                }
                for(let row = 0; row < rows; row += 1){
                    const value = values[row] ?? 0;
                    if (value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum && !(whole && Math.floor(value) !== value)) continue;
                    if (others === 0 || states[row] === data_batch.w.value) marks[row] = 1;
                }
            }
            #markCodes({ codes, states, others, dictionary }, rows, marks) {
                if (dictionary !== this.#dictionary) this.#verdicts.fill(unknown);
                this.#dictionary = dictionary;
                if (dictionary.size > this.#verdicts.length) {
                    const larger = new Uint8Array(2 * dictionary.size);
                    larger.set(this.#verdicts);
                    this.#verdicts = larger;
                }
                const verdicts = this.#verdicts;
                for(let row = 0; row < rows; row += 1){
                    const code = codes[row] ?? 0;
                    if (verdicts[code] === good || others > 0 && states[row] !== data_batch.w.value) continue;
                    if (verdicts[code] === unknown) verdicts[code] = this.#verdict(dictionary, code);
                    if (verdicts[code] !== good) marks[row] = 1;
                }
            }
            #verdict(dictionary, code) {
                const holds = this.#check.holds(dictionary.value(code), this.#judge);
                return holds === undefined ? unknown : holds ? good : 2;
            }
            #markTexts(column, rows, marks) {
                const { bytes, starts, ends, states } = column;
                const check = this.#check;
                if (check.simpleTexts && check.texts && check.patterns.length === 0 && check.minLength === 0 && check.maxLength === Infinity) return;
                const buffer = (0, cell_value.K)(bytes);
                const { from, to } = extent(column, rows);
                const all = to - from <= atOnce && (0, external_node_buffer_.isAscii)(bytes.subarray(from, to)) ? buffer.toString('latin1', from, to) : null;
                for(let row = 0; row < rows; row += 1){
                    if (states[row] !== data_batch.w.value) continue;
                    const start = starts[row] ?? 0;
                    const end = ends[row] ?? 0;
                    const text = all === null ? buffer.toString('utf8', start, end) : all.slice(start - from, end - from);
                    if (check.simpleTexts && check.texts ? !check.textHolds(text) : check.holds(text, this.#judge) !== true) marks[row] = 1;
                }
            }
            #markValues({ values, states }, rows, marks) {
                for(let row = 0; row < rows; row += 1)if (states[row] === data_batch.w.value && this.#check.holds(values[row] ?? null, this.#judge) !== true) marks[row] = 1;
            }
        }
        function extent({ starts, ends, states }, rows) {
            let from = Infinity;
            let to = 0;
            for(let row = 0; row < rows; row += 1){
                if (states[row] !== data_batch.w.value) continue;
                from = Math.min(from, starts[row] ?? 0);
                to = Math.max(to, ends[row] ?? 0);
            }
            return {
                from: Math.min(from, to),
                to
            };
        }
        var number_measure = __webpack_require__(366);
        var record_columns = __webpack_require__(70506);
        var cell_place = __webpack_require__(56064);
        var json_values = __webpack_require__(33407);
        var columnar_record = __webpack_require__(3611);
        ;
        const strangersKept = 100;
        class Subjects {
            #declared;
            #header = new Set();
            #strangers = new Set();
            constructor(declared){
                this.#declared = new Set(declared);
            }
            header(names) {
                this.#header = new Set(names);
            }
            renamed([rule, column, count]) {
                return [
                    rule,
                    this.of(column),
                    count
                ];
            }
            ofBreach({ column, inside }) {
                return this.of(inside === '' ? column : `${column} › ${inside}`);
            }
            of(column) {
                if (column === '' || this.#declared.has(column) || this.#header.has(column)) return column;
                if (this.#strangers.size < strangersKept) this.#strangers.add(column);
                return this.#strangers.has(column) ? column : '';
            }
        }
        ;
        class RowJudge {
            #plan;
            #breaches;
            subjects;
            #requiredColumns;
            #columns = [];
            #headed = true;
            #indices = new Map();
            #record = {};
            #uncast = new Set();
            constructor(plan, breaches){
                this.#plan = plan;
                this.#breaches = breaches;
                this.subjects = new Subjects(plan.columns.map(({ name })=>name));
                this.#requiredColumns = new Set(plan.columns.filter(({ required })=>required).map(({ name })=>name));
            }
            header(columns) {
                this.#headed = true;
                this.#columns = columns;
                this.#indices = new Map(columns.map(({ name }, index)=>[
                        name,
                        index
                    ]));
                this.subjects.header(columns.map(({ name })=>name));
                this.#record = {};
                for (const { name } of columns)(0, columnar_record.P5)(this.#record, name, undefined);
            }
            headless() {
                this.header([]);
                this.#headed = false;
            }
            cells(batch, row, validate) {
                this.#uncast.clear();
                const record = this.#record;
                for (const column of batch.columns){
                    const { name } = column;
                    if (!this.#headed && !Object.hasOwn(record, name)) (0, columnar_record.P5)(record, name, undefined);
                    record[name] = (0, cell_value.G)(column, row);
                    if (column.states[row] !== data_batch.w.invalid) continue;
                    const demanded = this.#columns[this.#indices.get(name) ?? -1]?.type ?? 'number';
                    this.#breaches.add({
                        rule: 'does-not-cast',
                        column: name,
                        demanded
                    }, ()=>this.#sampleOf(batch, row, name));
                    this.#uncast.add(name);
                }
                this.#hold(record, validate, (breach)=>()=>this.#breachSample(batch, row, breach));
            }
            text(row, { file, missing, validate }) {
                const { cells, line } = row;
                if (cells.length === 1 && cells[0] === '' && this.#columns.length > 1) {
                    this.#breaches.add({
                        rule: 'blank-row',
                        column: ''
                    }, ()=>({
                            file,
                            line
                        }));
                    return;
                }
                this.rowFaults(row, file);
                if (cells.length !== this.#columns.length) {
                    const code = cells.length > this.#columns.length ? 'extra-cell' : 'missing-cell';
                    this.#breaches.add({
                        rule: code,
                        column: ''
                    }, ()=>rowSample(row, file));
                    return;
                }
                this.#uncast.clear();
                this.#columns.forEach(({ name, nullable, cast, type }, index)=>{
                    const cell = cells[index] ?? '';
                    const isMissing = missing.has(cell);
                    const value = isMissing ? undefined : cast(cell);
                    this.#record[name] = isMissing && nullable ? null : value;
                    if (isMissing || value !== undefined) return;
                    const sample = ()=>cellSample(row, index, file);
                    this.#breaches.add({
                        rule: 'does-not-cast',
                        column: name,
                        demanded: type
                    }, sample);
                    this.#uncast.add(name);
                });
                this.#hold(this.#record, validate, ({ column })=>()=>cellSample(row, this.#indices.get(column) ?? -1, file));
            }
            rowFaults(row, file) {
                for (const fault of row.faults)this.#breaches.add({
                    rule: fault,
                    column: ''
                }, ()=>rowSample(row, file));
            }
            json(row, file, validate) {
                if (row.fault !== undefined) {
                    const { code, message, lines = 1 } = row.fault;
                    const { line, column } = row;
                    for(let nth = 0; nth < lines; nth += 1)this.#breaches.add({
                        rule: code,
                        column: ''
                    }, ()=>({
                            file,
                            line: line + nth,
                            column,
                            value: (0, columnar_record.SP)(message)
                        }));
                    return;
                }
                const { record, line } = row;
                this.#uncast.clear();
                for (const [name, value] of Object.entries(record)){
                    if (!(0, record_columns.ho)(value)) continue;
                    this.#uncast.add(name);
                    this.#breaches.add({
                        rule: 'not-finite',
                        column: this.subjects.of(name)
                    }, jsonSample(value, {
                        file,
                        line
                    }));
                }
                if (validate === null) return;
                for (const breach of validate(record))this.#jsonBreach(breach, record, {
                    file,
                    line
                });
            }
            #jsonBreach(breach, record, place) {
                const { keyword, column, inside, value, demanded } = breach;
                if (this.#uncast.has(column)) return;
                const at = inside === '' && column !== '' ? (0, columnar_record.ZV)(record, column) : value;
                this.#breaches.add({
                    rule: keyword,
                    column: this.subjects.ofBreach(breach),
                    demanded
                }, jsonSample(at, place));
            }
            #hold(record, validate, sampleOf) {
                if (validate === null) return;
                const { enumerates, acceptedBy } = this.#plan;
                const counts = enumerates || !this.#headed && acceptedBy !== 'columns';
                for (const breach of validate(counts ? (0, columnar_record.Eb)(record) : record)){
                    const { keyword, column, demanded } = breach;
                    if (keyword === 'required' && this.#headed && !this.#indices.has(column) && this.#requiredColumns.has(column)) continue;
                    if (this.#uncast.has(column)) continue;
                    this.#breaches.add({
                        rule: keyword,
                        column: this.subjects.ofBreach(breach),
                        demanded
                    }, sampleOf(breach));
                }
            }
            #breachSample(batch, row, { column, inside, value }) {
                if (this.#headed || inside === '') return this.#sampleOf(batch, row, column);
                return jsonSample(value, {
                    file: batch.file,
                    line: batch.written(row).line
                })();
            }
            #sampleOf(batch, row, column) {
                const written = batch.written(row);
                if ('cells' in written) return cellSample(written, this.#indices.get(column) ?? -1, batch.file);
                const record = written.fault === undefined ? written.record : {};
                return jsonSample(column === '' ? record : (0, columnar_record.ZV)(record, column), {
                    file: batch.file,
                    line: written.line
                })();
            }
        }
        function jsonSample(value, place) {
            return ()=>({
                    ...place,
                    value: (0, columnar_record.SP)((0, json_values.J)(value))
                });
        }
        function cellSample(row, index, file) {
            const place = index < 0 ? {
                line: row.line,
                column: 1
            } : (0, cell_place.h)(row, index);
            return {
                file,
                ...place,
                value: (0, columnar_record.SP)(row.cells[index] ?? row.raw)
            };
        }
        function rowSample(row, file) {
            return {
                file,
                line: row.line,
                column: 1,
                value: (0, columnar_record.SP)(row.raw)
            };
        }
        var tally = __webpack_require__(81982);
        var unique_keys = __webpack_require__(44202);
        ;
        class ColumnarEngine {
            #plan;
            #missingValues;
            #casts;
            #breaches = new tally.F();
            #judge;
            #keys;
            #missing;
            #numbers;
            #checks;
            #judges = new Map();
            #seen = new Set();
            #partition = null;
            #partitionNames = [];
            #marks = new Uint8Array(0);
            #rows = 0;
            #validate = null;
            constructor(plan, missingValues, collects = false){
                this.#plan = plan;
                this.#missingValues = new Set(missingValues);
                this.#judge = new RowJudge(plan, this.#breaches);
                this.#keys = new unique_keys.uN((0, unique_keys.s7)(plan), {
                    breaches: this.#breaches,
                    collects
                });
                this.#missing = new Map(plan.tables.flatMap((table)=>table.measure === 'missing' ? [
                        [
                            table.column,
                            0
                        ]
                    ] : []));
                this.#numbers = new Map(measuredColumns(plan).map((column)=>[
                        column,
                        new number_measure.c()
                    ]));
                this.#checks = new Map(plan.columns.map((column)=>[
                        column.name,
                        new ColumnCheck(column)
                    ]));
                const keys = (0, unique_keys.s7)(plan).flatMap(({ columns })=>columns);
                const wanted = [
                    ...this.#checks.keys(),
                    ...this.#missing.keys(),
                    ...this.#numbers.keys(),
                    ...keys
                ];
                this.#casts = new CastColumns(plan, new Set(wanted));
            }
            request(name) {
                return this.#casts.of(name);
            }
            get missingValues() {
                return this.#missingValues;
            }
            get rows() {
                return this.#rows;
            }
            set validate(validate) {
                this.#validate = validate;
                for (const name of this.#checks.keys())this.#judges.set(name, valueJudge(name, validate));
            }
            partition(keys) {
                this.#partitionNames = keys.map(({ name })=>name);
                const request = (name)=>this.#casts.of(name);
                this.#partition = keys.length === 0 ? null : new partition.W(keys, request, this.#missingValues);
            }
            header(written) {
                const names = [
                    ...written,
                    ...this.#partitionNames
                ];
                for (const name of names)this.#seen.add(name);
                this.#judge.header(names.map((name)=>this.#casts.of(name)));
                this.#keys.header(names);
            }
            headless() {
                this.#judge.headless();
            }
            headerFaults(row, file) {
                this.#judge.rowFaults(row, file);
            }
            observe(read) {
                const batch = this.#partition?.added(read) ?? read;
                const { rows } = batch;
                if (this.#marks.length < rows) this.#marks = new Uint8Array(rows);
                const marks = this.#marks.fill(0, 0, rows);
                this.#mark(batch, marks);
                if (this.#validate === null && this.#plan.schema !== null && marks.subarray(0, rows).includes(1)) return false;
                if (!batch.headed) for (const { name } of batch.columns)this.#seen.add(name);
                for(let row = marks.indexOf(1); row !== -1 && row < rows; row = marks.indexOf(1, row + 1))this.#judgeRow(batch, row);
                this.#rows += batch.counted;
                for (const [column, count] of this.#missing)this.#missing.set(column, count + missingIn(batch, column));
                for (const column of batch.columns)this.#numbers.get(column.name)?.observe(column, rows);
                this.#keys.observe(batch);
                return true;
            }
            partial() {
                return {
                    rows: this.#rows,
                    columns: [
                        ...this.#seen
                    ],
                    breaches: [
                        ...this.#breaches.entries()
                    ],
                    missing: [
                        ...this.#missing.values()
                    ],
                    keys: this.#keys.collected,
                    numbers: [
                        ...this.#numbers.values()
                    ].map((measure)=>measure.facts())
                };
            }
            async absorb({ rows, columns, breaches, missing, keys, numbers }, lines, sampleAt) {
                this.#rows += rows;
                for (const name of columns)this.#seen.add(name);
                this.#breaches.merge(breaches.map((entry)=>this.#judge.subjects.renamed(withLines(entry, lines))));
                [
                    ...this.#missing
                ].forEach(([column, count], index)=>this.#missing.set(column, count + (missing[index] ?? 0)));
                [
                    ...this.#numbers.values()
                ].forEach((measure, index)=>{
                    const facts = numbers[index];
                    if (facts !== undefined) measure.absorb(facts);
                });
                await this.#keys.absorb(keys, async (index, row)=>{
                    const sample = await sampleAt(index, row);
                    return sample.line === undefined ? sample : {
                        ...sample,
                        line: sample.line + lines
                    };
                });
            }
            blankLines(file, { line, count }) {
                this.#judge.json({
                    fault: {
                        code: 'blank-row',
                        message: '',
                        lines: count
                    },
                    line,
                    column: 1
                }, file, null);
            }
            keySample(batch, row, index) {
                return this.#keys.sample(this.#partition?.added(batch) ?? batch, row, index);
            }
            finish() {
                return {
                    rows: this.#rows,
                    columns: this.#seen,
                    breaches: this.#breaches,
                    missing: this.#missing,
                    numbers: new Map([
                        ...this.#numbers
                    ].map(([column, measure])=>[
                            column,
                            measure.facts()
                        ])),
                    distinct: this.#keys.distinct()
                };
            }
            #mark(batch, marks) {
                const { rows, flags, headed } = batch;
                const { acceptedBy, schema } = this.#plan;
                if (flags !== null) {
                    for(let row = 0; row < rows; row += 1)if (flags[row] !== data_batch.z.regular) marks[row] = 1;
                }
                if (schema !== null && acceptedBy === 'record') {
                    marks.fill(1, 0, rows);
                    return;
                }
                const there = new Set();
                for (const column of batch.columns){
                    there.add(column.name);
                    const check = this.#checks.get(column.name);
                    if (check !== undefined) check.mark(column, marks, {
                        rows,
                        judge: this.#judges.get(column.name) ?? null
                    });
                    else if (acceptedBy === 'declared columns') markPresent(column, rows, marks);
                    else if (column.others > 0) markInvalid(column, rows, marks);
                }
                if (headed) return;
                for (const [name, check] of this.#checks)if (check.required && !there.has(name)) marks.fill(1, 0, rows);
            }
            #judgeRow(batch, row) {
                const flag = batch.flags?.[row] ?? data_batch.z.regular;
                const validate = this.#validate;
                if (flag === data_batch.z.regular && (batch.headed || this.#plan.acceptedBy !== 'record')) {
                    this.#judge.cells(batch, row, validate);
                    return;
                }
                const written = batch.written(row);
                if ('cells' in written) this.#judge.text(written, {
                    file: batch.file,
                    missing: this.#missingValues,
                    validate
                });
                else this.#judge.json(written, batch.file, validate);
            }
        }
        function withLines([rule, column, count], lines) {
            const samples = count.samples.map((sample)=>sample.line === undefined ? sample : {
                    ...sample,
                    line: sample.line + lines
                });
            return [
                rule,
                column,
                {
                    ...count,
                    samples
                }
            ];
        }
        function valueJudge(name, validate) {
            return (value)=>validate({
                    [name]: value
                }).every(({ column, keyword, inside })=>column !== name || keyword === 'required' && inside === '');
        }
        function markPresent({ states }, rows, marks) {
            for(let row = 0; row < rows; row += 1)if (states[row] !== data_batch.w.absent) marks[row] = 1;
        }
        function markInvalid({ states }, rows, marks) {
            for(let row = 0; row < rows; row += 1)if (states[row] === data_batch.w.invalid) marks[row] = 1;
        }
        function missingIn(batch, name) {
            const { rows, headed, columns } = batch;
            const some = columns.filter((column)=>column.name === name);
            if (some.length === 0) return headed ? 0 : readRows(batch);
            let count = 0;
            for (const { states, others } of some){
                if (others === 0) continue;
                for(let row = 0; row < rows; row += 1){
                    const state = states[row];
                    if (state === data_batch.w.absent || state === data_batch.w.null) count += 1;
                }
            }
            return count;
        }
        function readRows({ rows, flags }) {
            if (flags === null) return rows;
            let count = 0;
            for(let row = 0; row < rows; row += 1)if ((flags[row] ?? 0) < data_batch.z.unread) count += 1;
            return count;
        }
    },
    33407: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>shownValue
        });
        var _data_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40687);
        function shownValue(value) {
            if (value === undefined) return 'nothing';
            if (typeof value === 'string') return (0, _data_json_text_js__WEBPACK_IMPORTED_MODULE_0__.Gi)(value) ?? value;
            if (typeof value === 'number' || typeof value === 'bigint') return String(value);
            return JSON.stringify(value).replaceAll(/"\\u0000(-?(?:NaN|Infinity))"/g, '$1');
        }
    },
    366: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>deviationOf,
            c: ()=>NumberMeasure
        });
        var _data_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        class NumberMeasure {
            #count = 0;
            #min = Infinity;
            #max = -Infinity;
            #sum = 0;
            #lost = 0;
            #mean = 0;
            #squares = 0;
            observe(column, rows) {
                const { states } = column;
                for(let row = 0; row < rows; row += 1){
                    if (states[row] !== _data_batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value) continue;
                    const value = numberAt(column, row);
                    if (typeof value === 'number') this.#add(value);
                }
            }
            facts() {
                return {
                    count: this.#count,
                    min: this.#min,
                    max: this.#max,
                    sum: this.#sum + this.#lost,
                    mean: this.#mean,
                    squares: this.#squares
                };
            }
            absorb(facts) {
                if (facts.count === 0) return;
                const count = this.#count + facts.count;
                const distance = facts.mean - this.#mean;
                this.#squares += facts.squares + distance * distance * this.#count * facts.count / count;
                this.#mean += distance * facts.count / count;
                this.#count = count;
                this.#min = Math.min(this.#min, facts.min);
                this.#max = Math.max(this.#max, facts.max);
                this.#addToSum(facts.sum);
            }
            #add(value) {
                this.#count += 1;
                if (value < this.#min) this.#min = value;
                if (value > this.#max) this.#max = value;
                this.#addToSum(value);
                const distance = value - this.#mean;
                this.#mean += distance / this.#count;
                this.#squares += distance * (value - this.#mean);
            }
            #addToSum(value) {
                const sum = this.#sum + value;
                this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - sum + value : value - sum + this.#sum;
                this.#sum = sum;
            }
        }
        function deviationOf({ count, squares }) {
            return count < 2 ? undefined : Math.sqrt(squares / (count - 1));
        }
        function numberAt(column, row) {
            if (column.kind === 'number') return column.values[row];
            return column.kind === 'value' ? column.values[row] : undefined;
        }
    },
    99348: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>boundOf,
            w: ()=>rangesOf
        });
        function rangesOf({ size, rangeBytes }) {
            return Math.ceil(size / rangeBytes);
        }
        function boundOf({ from, size, rangeBytes }, nth) {
            return Math.min(size, Math.max(from, nth * rangeBytes));
        }
    },
    98114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>RangeRunner
        });
        var columnar_engine = __webpack_require__(14942);
        var time_limit = __webpack_require__(62281);
        var errors = __webpack_require__(62807);
        var delimited_columns = __webpack_require__(26248);
        var json_lines_columns = __webpack_require__(11075);
        var range_job = __webpack_require__(99348);
        ;
        const chunkBytes = 256 * 1024;
        function guessStart({ job, readAt }, nth) {
            if (nth === 0) return job.from;
            const chunk = Buffer.allocUnsafe(chunkBytes);
            const bound = (0, range_job.s)(job, nth);
            if (bound <= job.from) return job.from;
            for(let offset = bound - 1; offset < job.size;){
                const length = readAt(chunk, offset);
                if (length === 0) break;
                const at = chunk.subarray(0, length).indexOf(job.lineEnd);
                if (at !== -1) return offset + at + 1;
                offset += length;
            }
            return job.size;
        }
        function* rangeBatches(reading, nth, start) {
            const { job, readAt } = reading;
            const bound = (0, range_job.s)(job, nth + 1);
            const reader = readerOf(reading);
            const chunk = Buffer.allocUnsafe(chunkBytes);
            let offset = start;
            const next = (most)=>{
                const length = readAt(chunk.subarray(0, Math.min(chunkBytes, most)), offset);
                if (length === 0) throw (0, errors.Xu)({
                    message: `${job.file} became shorter while it was read`,
                    where: {
                        file: job.file
                    }
                });
                offset += length;
                return chunk.subarray(0, length);
            };
            while(offset < bound)yield* reader.push(next(bound - offset));
            yield* reader.flush();
            let complete = reader.waiting === 0;
            while(!complete && offset < job.size)complete = yield* reader.one(next(job.size - offset));
            if (!complete) yield* reader.end();
            const end = complete ? offset - reader.waiting : offset;
            return {
                start,
                end,
                lines: reader.line - 1,
                blank: 'blank' in reader ? reader.blank : 0
            };
        }
        function readerOf({ job, request, missing }) {
            const { file, names, dialect, lineEnd, limit } = job;
            if (names === null) return new json_lines_columns.v(file, limit, true);
            return new delimited_columns.j({
                file,
                dialect,
                names,
                request,
                missing,
                limit,
                onHeader: ()=>undefined
            }, lineEnd);
        }
        ;
        const rangePatience = 120_000;
        class RangeRunner {
            #job;
            #readAt;
            #load;
            #validate = null;
            constructor(job, readAt, load){
                this.#job = job;
                this.#readAt = readAt;
                this.#load = load;
            }
            async run(nth, start) {
                return this.#attempt(nth, start) ?? await this.#withValidator(nth, start);
            }
            keySample({ nth, start }, index, row) {
                const { engine, reading } = this.#begin();
                let before = 0;
                for (const batch of rangeBatches(reading, nth, start)){
                    if (row < before + batch.rows) return engine.keySample(batch, row - before, index);
                    before += batch.rows;
                }
                return {
                    file: this.#job.file
                };
            }
            async #withValidator(nth, start) {
                this.#validate = await this.#load();
                const result = this.#attempt(nth, start);
                if (result === null) throw new Error('an engine that has a validator asked for one');
                return result;
            }
            #attempt(nth, start) {
                const { engine, reading } = this.#begin();
                const batches = rangeBatches(reading, nth, start ?? guessStart(reading, nth));
                return (0, time_limit.A)(()=>{
                    for(let next = batches.next();; next = batches.next()){
                        if (next.done === true) return {
                            nth,
                            ...next.value,
                            part: engine.partial()
                        };
                        if (!engine.observe(next.value)) return null;
                    }
                }, {
                    file: this.#job.file,
                    limit: rangePatience
                });
            }
            #begin() {
                const { plan, missingValues, names, partition } = this.#job;
                const engine = new columnar_engine.m(plan, missingValues, true);
                if (this.#validate !== null) engine.validate = this.#validate;
                engine.partition(partition);
                if (names === null) engine.headless();
                else engine.header(names);
                const reading = {
                    job: this.#job,
                    readAt: this.#readAt,
                    request: (name)=>engine.request(name),
                    missing: engine.missingValues
                };
                return {
                    engine,
                    reading
                };
            }
        }
    },
    3611: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Eb: ()=>present,
            P5: ()=>setOwn,
            SP: ()=>shown,
            ZV: ()=>own
        });
        var _data_text_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25407);
        const shownCharacters = 200;
        function shown(text) {
            return (0, _data_text_stream_js__WEBPACK_IMPORTED_MODULE_0__.f$)(text.slice(0, shownCharacters));
        }
        function present(record) {
            const some = {};
            for (const [name, value] of Object.entries(record))if (value !== undefined) setOwn(some, name, value);
            return some;
        }
        function setOwn(record, name, value) {
            Object.defineProperty(record, name, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
        function own(record, name) {
            return Object.hasOwn(record, name) ? record[name] : undefined;
        }
    },
    81982: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>Tally,
            _: ()=>samplesKept
        });
        const samplesKept = 10;
        class Tally {
            #counts = new Map();
            add(counted, sample) {
                const count = this.#countOf(counted);
                count.count += 1;
                if (count.samples.length < samplesKept) count.samples.push(sample());
            }
            #countOf({ rule, column, demanded }) {
                let columns = this.#counts.get(rule);
                if (columns === undefined) this.#counts.set(rule, columns = new Map());
                let count = columns.get(column);
                if (count === undefined) {
                    count = {
                        count: 0,
                        samples: [],
                        ...demanded === undefined ? {} : {
                            demanded
                        }
                    };
                    columns.set(column, count);
                }
                return count;
            }
            merge(behind) {
                for (const [rule, column, { count, samples, demanded }] of behind){
                    const own = this.#countOf({
                        rule,
                        column,
                        ...demanded === undefined ? {} : {
                            demanded
                        }
                    });
                    own.count += count;
                    own.samples.push(...samples.slice(0, samplesKept - own.samples.length));
                }
            }
            get(rule, column) {
                return this.#counts.get(rule)?.get(column);
            }
            *entries() {
                for (const [rule, columns] of this.#counts)for (const [column, count] of columns)yield [
                    rule,
                    column,
                    count
                ];
            }
        }
    },
    62281: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>withinTimeLimit
        });
        var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
        const patience = 30_000;
        const context = (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({
            work: undefined
        });
        const call = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
        function withinTimeLimit(work, { file, limit = patience }) {
            context.work = work;
            try {
                return call.runInContext(context, {
                    timeout: limit
                });
            } catch (thrown) {
                if (thrown.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw thrown;
                const message = `checking a part of ${file} took more than ${limit / 1000} s and was stopped`;
                const hint = 'a pattern like ^(a+)+$ takes for ever on some texts: write ^a+$';
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)({
                    message,
                    hint,
                    where: {
                        file
                    }
                }, {
                    cause: thrown
                });
            }
        }
    },
    44202: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            uN: ()=>UniqueKeys,
            gq: ()=>bytesPerKey,
            s7: ()=>keyDemands
        });
        var data_batch = __webpack_require__(91645);
        var cell_place = __webpack_require__(56064);
        var json_values = __webpack_require__(33407);
        var cell_value = __webpack_require__(94242);
        var columnar_record = __webpack_require__(3611);
        var number = __webpack_require__(96421);
        ;
        const textKind = 1;
        const wholeMark = 0x8000_0000;
        function wholeNumberWords(value, to) {
            to.a = value >>> 0;
            to.b = Math.floor(value / 0x1_0000_0000) >>> 0;
            to.c = wholeMark;
        }
        function wholeNumberOf({ a, b, c }) {
            return c === wholeMark ? (b | 0) * 0x1_0000_0000 + a : undefined;
        }
        function valueWords(value, to, text) {
            if (typeof value === 'string') {
                textWords(value, textKind, to);
                return;
            }
            if (typeof value !== 'number') {
                textWords(JSON.stringify(value), 2, to);
                return;
            }
            const decimal = decimalKey(text ?? String(value));
            const whole = /^-?\d{1,15}$/.test(decimal) ? (0, number.$)(decimal) : undefined;
            if (whole === undefined) textWords(decimal, 3, to);
            else wholeNumberWords(whole, to);
        }
        function decimalKey(text) {
            const [, sign = '', whole = '', fraction = '', power = '0'] = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
            const written = (whole + fraction).replace(/^0+/, '');
            const digits = written.replace(/0+$/, '');
            if (digits === '') return '0';
            const exponent = ((0, number.$)(power) ?? 0) - fraction.length + written.length - digits.length;
            const minus = sign === '-' ? '-' : '';
            if (exponent >= 0 && exponent + digits.length <= 15) return minus + digits + '0'.repeat(exponent);
            return `${minus}${digits}e${exponent}`;
        }
        function textWords(text, kind, to) {
            const bytes = Buffer.from(text);
            sliceWords(bytes, {
                start: 0,
                end: bytes.length,
                kind
            }, to);
        }
        function sliceWords(bytes, { start, end, kind }, to) {
            let a = kind ^ 0x2545f491;
            let b = end - start ^ 0x9e3779b9;
            let c = 0x165667b1 ^ kind;
            for(let at = start; at < end; at += 1){
                const byte = bytes[at] ?? 0;
                a = Math.imul(a ^ byte, 0x01000193);
                b = Math.imul(b ^ byte, 0x85ebca6b) ^ b >>> 15;
                c = Math.imul(c + byte, 0xc2b2ae35) ^ c >>> 13;
            }
            to.a = mixed(a ^ c << 7);
            to.b = mixed(b);
            to.c = ((mixed(c) | 1) & ~wholeMark) >>> 0;
        }
        function addWords(part, to) {
            to.a = mixed(Math.imul(to.a, 31) ^ part.a ^ part.c << 3);
            to.b = mixed(Math.imul(to.b, 37) + part.b);
            to.c = ((mixed(Math.imul(to.c, 41) ^ part.c ^ Math.imul(part.a, 0x9e3779b1)) | 1) & ~wholeMark) >>> 0;
        }
        function mixed(word) {
            let hash = word ^ word >>> 16;
            hash = Math.imul(hash, 0x85ebca6b);
            hash ^= hash >>> 13;
            hash = Math.imul(hash, 0xc2b2ae35);
            return (hash ^ hash >>> 16) >>> 0;
        }
        ;
        const digitZero = 0x30;
        const minus = 0x2d;
        class KeyColumn {
            name;
            #dictionary = null;
            #words = [];
            #column;
            #index = -1;
            constructor(name){
                this.name = name;
            }
            header(names) {
                this.#index = names.lastIndexOf(this.name);
            }
            use({ columns }) {
                this.#column = columns.findLast(({ name })=>name === this.name);
                return this.#column !== undefined;
            }
            words(batch, row, to) {
                const column = this.#column;
                if (column === undefined) return false;
                const state = column.states[row];
                if (state !== data_batch.w.value && state !== data_batch.w.invalid) return false;
                if (state === data_batch.w.invalid || !this.#cellWords(column, row, to)) this.#writtenWords(batch, row, to);
                return true;
            }
            #cellWords(column, row, to) {
                switch(column.kind){
                    case 'number':
                        {
                            const value = column.values[row] ?? 0;
                            if (column.texts === undefined ? !Number.isSafeInteger(value) : !isShortWhole(column.texts, row)) return false;
                            wholeNumberWords(value, to);
                            return true;
                        }
                    case 'text':
                        {
                            const { bytes, starts, ends } = column;
                            sliceWords(bytes, {
                                start: starts[row] ?? 0,
                                end: ends[row] ?? 0,
                                kind: textKind
                            }, to);
                            return true;
                        }
                    case 'dictionary':
                        {
                            const { dictionary, codes } = column;
                            const code = codes[row] ?? 0;
                            if (typeof dictionary.value(code) !== 'string') return false;
                            Object.assign(to, this.#codeWords(dictionary, code));
                            return true;
                        }
                    case 'value':
                        return false;
                }
            }
            #codeWords(dictionary, code) {
                if (dictionary !== this.#dictionary) this.#words = [];
                this.#dictionary = dictionary;
                const known = this.#words[code];
                if (known !== undefined) return known;
                const words = {
                    a: 0,
                    b: 0,
                    c: 1
                };
                valueWords(dictionary.value(code), words);
                this.#words[code] = words;
                return words;
            }
            #writtenWords(batch, row, to) {
                const written = batch.written(row);
                const value = this.#column === undefined ? undefined : (0, cell_value.G)(this.#column, row);
                if ('cells' in written) {
                    const text = written.cells[this.#index] ?? '';
                    valueWords(value ?? text, to, text);
                    return;
                }
                const exact = written.fault === undefined ? (0, columnar_record.ZV)(written.record, this.name) : null;
                if (typeof exact === 'bigint') valueWords(value ?? 0, to, String(exact));
                else valueWords(value ?? exact, to);
            }
        }
        function isShortWhole({ bytes, starts, ends }, row) {
            const start = starts[row] ?? 0;
            const end = ends[row] ?? 0;
            const first = bytes[start] === minus ? start + 1 : start;
            if (end - first > 15) return false;
            for(let at = first; at < end; at += 1){
                const digit = (bytes[at] ?? 0) - digitZero;
                if (digit < 0 || digit > 9) return false;
            }
            return true;
        }
        ;
        const pageSize = 4096;
        const pageBytes = pageSize / 8;
        const bytesPerNumber = 12;
        const allowance = 64 * pageBytes;
        class NumberPages {
            #pages = new Map();
            #count = 0;
            #lastKey = -1;
            #last = new Uint32Array(pageSize / 32);
            constructor(){
                this.#pages.set(this.#lastKey, this.#last);
            }
            get sparse() {
                return this.#pages.size * pageBytes > allowance + bytesPerNumber * this.#count;
            }
            add(value) {
                const key = Math.floor(value / pageSize);
                if (key !== this.#lastKey) this.#turnTo(key);
                const bit = value - key * pageSize;
                const word = this.#last[bit >>> 5] ?? 0;
                const mask = 1 << (bit & 31);
                if ((word & mask) !== 0) return true;
                this.#last[bit >>> 5] = word | mask;
                this.#count += 1;
                return false;
            }
            *values() {
                for (const [key, page] of this.#pages)for(let bit = 0; bit < pageSize; bit += 1)if (((page[bit >>> 5] ?? 0) & 1 << (bit & 31)) !== 0) yield key * pageSize + bit;
            }
            #turnTo(key) {
                let page = this.#pages.get(key);
                if (page === undefined) this.#pages.set(key, page = new Uint32Array(pageSize / 32));
                this.#lastKey = key;
                this.#last = page;
            }
        }
        ;
        const parts = 64;
        const wordsKept = 3;
        class KeyTable {
            #tables = Array.from({
                length: parts
            }, ()=>new Uint32Array(16 * wordsKept));
            #counts = new Int32Array(parts);
            #pages = new NumberPages();
            repeats(key) {
                const whole = this.#pages === null ? undefined : wholeNumberOf(key);
                if (this.#pages === null || whole === undefined) return this.#add(key);
                const before = this.#pages.add(whole);
                if (this.#pages.sparse) this.#leavePages(this.#pages);
                return before;
            }
            #leavePages(pages) {
                this.#pages = null;
                const key = {
                    a: 0,
                    b: 0,
                    c: 0
                };
                for (const value of pages.values()){
                    wholeNumberWords(value, key);
                    this.#add(key);
                }
            }
            #add({ a, b, c }) {
                const part = Math.imul(a ^ b, 0x9e3779b1) >>> 26;
                const count = this.#counts[part] ?? 0;
                let table = this.#tables[part] ?? new Uint32Array(0);
                if (5 * wordsKept * (count + 1) > 4 * table.length) this.#tables[part] = table = grown(table);
                const at = slotOf(table, a, b, c);
                if (table[at + 2] !== 0) return true;
                table[at] = a;
                table[at + 1] = b;
                table[at + 2] = c;
                this.#counts[part] = count + 1;
                return false;
            }
        }
        function slotOf(table, a, b, c) {
            const slots = table.length / wordsKept;
            let slot = Math.floor((Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35) >>> 0) / 0x1_0000_0000 * slots);
            for(;;){
                const at = slot * wordsKept;
                const third = table[at + 2];
                if (third === 0 || third === c && table[at] === a && table[at + 1] === b) return at;
                slot = slot + 1 === slots ? 0 : slot + 1;
            }
        }
        function grown(table) {
            const larger = new Uint32Array(Math.ceil(table.length / wordsKept * 1.5) * wordsKept);
            for(let at = 0; at < table.length; at += wordsKept){
                const [a = 0, b = 0, c = 0] = [
                    table[at],
                    table[at + 1],
                    table[at + 2]
                ];
                if (c === 0) continue;
                const to = slotOf(larger, a, b, c);
                larger[to] = a;
                larger[to + 1] = b;
                larger[to + 2] = c;
            }
            return larger;
        }
        var tally = __webpack_require__(81982);
        ;
        const bytesPerKey = 18;
        const collectedWords = 4;
        function keyDemands({ uniqueKeys, tables }) {
            return [
                ...uniqueKeys.map((columns)=>({
                        rule: 'uniqueKeys',
                        columns
                    })),
                ...tables.flatMap((table)=>table.measure === 'unique' || table.measure === 'distinct' ? [
                        {
                            rule: table.measure,
                            columns: [
                                table.column
                            ]
                        }
                    ] : [])
            ];
        }
        class UniqueKeys {
            #keys;
            #breaches;
            #header = [];
            #rows = 0;
            constructor(demands, { breaches, collects }){
                this.#breaches = breaches;
                this.#keys = demands.map(({ rule, columns })=>({
                        rule,
                        name: columns.join('+'),
                        columns: columns.map((column)=>new KeyColumn(column)),
                        table: collects ? null : new KeyTable(),
                        collected: new Uint32Array(0),
                        count: 0,
                        distinct: 0
                    }));
            }
            header(names) {
                this.#header = names;
                for (const { columns } of this.#keys)for (const column of columns)column.header(names);
            }
            observe(batch) {
                const words = {
                    a: 0,
                    b: 0,
                    c: 0
                };
                const part = {
                    a: 0,
                    b: 0,
                    c: 0
                };
                const { rows, flags } = batch;
                for (const key of this.#keys){
                    const { columns } = key;
                    const there = columns.map((column)=>column.use(batch));
                    if (there.includes(false)) continue;
                    for(let row = 0; row < rows; row += 1){
                        if (flags !== null && (flags[row] ?? 0) >= data_batch.z.unread) continue;
                        if (!keyOf(columns, {
                            batch,
                            row,
                            part
                        }, words)) continue;
                        if (key.table === null) collect(key, words, this.#rows + row);
                        else if (!key.table.repeats(words)) key.distinct += 1;
                        else if (key.rule !== 'distinct') this.#tell(key, ()=>this.#sampleOf(batch, row, columns));
                    }
                }
                this.#rows += rows;
            }
            get collected() {
                return this.#keys.map(({ collected, count })=>collected.subarray(0, collectedWords * count));
            }
            async absorb(collected, sampleAt) {
                const words = {
                    a: 0,
                    b: 0,
                    c: 0
                };
                for (const [index, key] of this.#keys.entries()){
                    const list = collected[index] ?? new Uint32Array(0);
                    for(let at = 0; at < list.length; at += collectedWords){
                        [words.a, words.b, words.c] = [
                            list[at] ?? 0,
                            list[at + 1] ?? 0,
                            list[at + 2] ?? 0
                        ];
                        if (key.table?.repeats(words) !== true) {
                            key.distinct += 1;
                            continue;
                        }
                        if (key.rule === 'distinct') continue;
                        const wanted = (this.#breaches.get(key.rule, key.name)?.samples.length ?? 0) < tally._;
                        const sample = wanted ? await sampleAt(index, list[at + 3] ?? 0) : null;
                        this.#tell(key, ()=>sample ?? {
                                file: ''
                            });
                    }
                }
            }
            distinct() {
                return new Map(this.#keys.flatMap(({ rule, name, distinct })=>rule === 'distinct' ? [
                        [
                            name,
                            distinct
                        ]
                    ] : []));
            }
            sample(batch, row, index) {
                return this.#sampleOf(batch, row, this.#keys[index]?.columns ?? []);
            }
            #tell(key, sample) {
                this.#breaches.add({
                    rule: key.rule,
                    column: key.name
                }, sample);
            }
            #sampleOf(batch, row, columns) {
                const { file } = batch;
                const one = batch.written(row);
                if ('cells' in one) {
                    const indices = columns.map((column)=>this.#header.lastIndexOf(column.name));
                    const value = indices.map((index)=>one.cells[index] ?? '').join(', ');
                    return {
                        file,
                        ...(0, cell_place.h)(one, indices[0] ?? 0),
                        value: (0, columnar_record.SP)(value)
                    };
                }
                const record = one.fault === undefined ? one.record : {};
                return {
                    file,
                    line: one.line,
                    value: (0, columnar_record.SP)(columns.map(({ name })=>(0, json_values.J)((0, columnar_record.ZV)(record, name))).join(', '))
                };
            }
        }
        function collect(key, { a, b, c }, row) {
            const at = collectedWords * key.count;
            if (at === key.collected.length) {
                const larger = new Uint32Array(Math.max(4096, 2 * at));
                larger.set(key.collected);
                key.collected = larger;
            }
            key.collected[at] = a;
            key.collected[at + 1] = b;
            key.collected[at + 2] = c;
            key.collected[at + 3] = row;
            key.count += 1;
        }
        function keyOf(columns, { batch, row, part }, words) {
            const [first, ...others] = columns;
            if (first?.words(batch, row, words) !== true) return false;
            for (const column of others){
                if (!column.words(batch, row, part)) return false;
                addWords(part, words);
            }
            return true;
        }
    },
    99068: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>RangeThreads,
            l: ()=>rangeWork
        });
        const rangeWork = 'ranges';
        class RangeThreads {
            #threads;
            #answers = [];
            #lost = null;
            #wake = ()=>undefined;
            constructor(threads){
                const count = (threads?.most ?? 1) - 1;
                this.#threads = threads === undefined ? [] : Array.from({
                    length: count
                }, ()=>threads.start(rangeWork));
                for (const thread of this.#threads)thread.listen((message)=>{
                    this.#answers.push(message);
                    this.#wake();
                }, (thrown)=>{
                    this.#lost = thrown;
                    this.#wake();
                });
            }
            send(job) {
                this.#answers = [];
                for (const thread of this.#threads)thread.send(job);
            }
            take() {
                const answers = this.#answers;
                this.#answers = [];
                return answers;
            }
            async wait() {
                if (this.#answers.length > 0) return true;
                if (this.#lost !== null || this.#threads.length === 0) return false;
                const alive = setInterval(()=>undefined, 60_000);
                await new Promise((resolve)=>this.#wake = resolve);
                clearInterval(alive);
                return this.#answers.length > 0;
            }
            end() {
                for (const thread of this.#threads)thread.end();
            }
        }
    },
    59568: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            i: ()=>isMultipleOf
        });
        function isMultipleOf(value, divisor) {
            if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
            if (!Number.isFinite(value)) return false;
            const a = decimalOf(value);
            const b = decimalOf(divisor);
            const scale = Math.max(a.scale, b.scale);
            if (scale - Math.min(a.scale, b.scale) > 800) return false;
            return a.digits * tenTo(scale - a.scale) % (b.digits * tenTo(scale - b.scale)) === 0n;
        }
        function decimalOf(value) {
            const [mantissa = '', exponent = '0'] = String(value).split('e');
            const [whole = '', fraction = ''] = mantissa.split('.');
            return {
                digits: BigInt(whole + fraction),
                scale: fraction.length - exponentOf(exponent)
            };
        }
        function exponentOf(text) {
            return JSON.parse(text.replace('+', ''));
        }
        function tenTo(exponent) {
            return BigInt(`1${'0'.repeat(exponent)}`);
        }
    }
};
