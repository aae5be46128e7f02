export const id = 6234;
export const ids = [6234];
export const modules = {
    86939: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            DU: () => (leastRows),
            H_: () => (bytesToWaitFor),
            j: () => (mostCells)
        });
        const leastRows = 128;
        const mostCells = 1_048_576;
        const mostWaiting = 4_194_304;
        function bytesToWaitFor(bytesOfRow, most) {
            return Math.min(mostWaiting, bytesOfRow * Math.min(leastRows, most));
        }
    }),
    58048: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (ByteWindow)
        });
        var _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87773);
        const margin = 96;
        class ByteWindow {
            kernels = _kernels_kernels_js__WEBPACK_IMPORTED_MODULE_0__.j.borrow();
            bytes = Buffer.alloc(0);
            address = 0;
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
                if (this.to + length > this.#room - margin) {
                    const needed = waiting + length + margin;
                    const old = this.bytes;
                    if (needed > this.#room)
                        this.#widen(needed);
                    old.copy(this.bytes, 0, this.from, this.to);
                    this.from = 0;
                    this.to = waiting;
                }
                return this.bytes.subarray(this.to, this.to + length);
            }
            close() {
                this.kernels.giveBack();
            }
            #widen(needed) {
                const before = 2 * this.#room;
                this.#room = Math.max(needed, before);
                this.address = this.kernels.takeMore(this.address, before, 2 * this.#room);
                this.bytes = Buffer.from(this.kernels.buffer, this.address, 2 * this.#room);
            }
        }
    }),
    89419: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (ColumnCells),
            f: () => (enoughTexts)
        });
        var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        var _kernels_kept_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5927);
        var _number_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36200);
        var _text_dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7699);
        const enoughTexts = 2048;
        class ColumnCells {
            #name;
            #request;
            #missing;
            #states;
            #numbers = null;
            #codes = null;
            #longestMissing;
            #short = new _kernels_kept_places_js__WEBPACK_IMPORTED_MODULE_3__.$((kernels, rows) => kernels.takeInts(rows));
            #dictionary = null;
            #encoded = 0;
            constructor(name, request, { kernels, missing, capacity }) {
                this.#name = name;
                this.#request = request;
                this.#missing = request.missing ?? missing;
                this.#longestMissing = Math.max(-1, ...[...this.#missing].map((text) => Buffer.byteLength(text)));
                const { hold } = request;
                const meaningOf = (text) => this.#meaningOf(text);
                this.#states = kernels.takeBytes(hold === 'none' ? 0 : capacity);
                if (hold === 'integer' || hold === 'number') {
                    const known = [...this.#missing].map((text) => request.cast(text)).filter((value) => typeof value === 'number');
                    const numbers = hold === 'number' ? 'all' : request.digitsAlone === true ? 'digits' : 'whole';
                    this.#numbers = new _number_cells_js__WEBPACK_IMPORTED_MODULE_1__.T(kernels, capacity, { numbers, missing: known, meaningOf });
                }
                else if (hold !== 'none' && request.distinct !== true) {
                    this.#codes = kernels.takeInts(capacity);
                    const plain = hold === 'value' ? Infinity : this.#longestMissing + 1;
                    this.#dictionary = new _text_dictionary_js__WEBPACK_IMPORTED_MODULE_2__.o(kernels, meaningOf, plain);
                }
            }
            read(cells, flags) {
                const { hold } = this.#request;
                if (hold === 'none')
                    return null;
                const column = this.#numbers !== null
                    ? this.#readNumbers(cells, this.#numbers)
                    : (this.#readCodes(cells) ?? (hold === 'value' ? this.#readValues(cells) : this.#readTexts(cells)));
                return flags === null ? column : this.#withUnread(column, flags, cells.rows);
            }
            #readNumbers(cells, numbers) {
                const others = numbers.read(cells, this.#states);
                const { values: states, address } = this.#states;
                const { values, address: at } = numbers.values;
                const placed = { kernels: cells.kernels, values: at, states: address, texts: cells.at };
                return { kind: 'number', name: this.#name, states, others, values, texts: cells, placed };
            }
            #readCodes(cells) {
                const states = this.#states;
                const codes = this.#codes;
                const dictionary = this.#dictionary;
                if (dictionary === null || codes === null)
                    return null;
                const to = { codes: codes.address, states: states.address };
                const others = this.#repeats(dictionary) ? dictionary.encode(cells, to) : -1;
                this.#encoded += cells.rows;
                this.#dictionary = others === -1 ? null : dictionary;
                if (others === -1)
                    return null;
                const placed = { kernels: cells.kernels, ...to };
                const { values } = states;
                return { kind: 'dictionary', name: this.#name, states: values, others, codes: codes.values, dictionary, placed };
            }
            #repeats({ size }) {
                return size < enoughTexts || 2 * size < this.#encoded;
            }
            #readTexts({ kernels, bytes, starts, ends, at, rows }) {
                const { values: states, address } = this.#states;
                const short = this.#short.in(kernels, rows);
                const found = kernels.calls.shortTexts(at.starts, at.ends, rows, this.#longestMissing, address, short.address);
                const state = this.#request.nullable ? _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.null : _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent;
                let others = 0;
                for (const row of short.values.subarray(0, found)) {
                    if (!this.#missing.has(bytes.toString('utf8', starts[row], ends[row])))
                        continue;
                    states[row] = state;
                    others += 1;
                }
                const placed = { kernels, ...at, states: address };
                return { kind: 'text', name: this.#name, states, others, bytes, starts, ends, placed };
            }
            #readValues({ bytes, starts, ends, rows }) {
                const { values: states } = this.#states;
                const values = [];
                let others = 0;
                for (let row = 0; row < rows; row += 1) {
                    const { state, value } = this.#meaningOf(bytes.toString('utf8', starts[row], ends[row]));
                    states[row] = state;
                    values.push(value);
                    if (state !== _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value)
                        others += 1;
                }
                return { kind: 'value', name: this.#name, states, others, values };
            }
            #meaningOf(text) {
                const { hold, cast, nullable } = this.#request;
                if (this.#missing.has(text))
                    return { state: nullable ? _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.null : _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent, value: null };
                if (hold === 'text' || hold === 'any')
                    return { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value, value: text };
                const value = cast(text);
                return value === undefined ? { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.invalid, value: null } : { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value, value };
            }
            #withUnread(column, flags, rows) {
                let { others } = column;
                const { values: states } = this.#states;
                for (let row = 0; row < rows; row += 1) {
                    if ((flags[row] ?? 0) < _batch_js__WEBPACK_IMPORTED_MODULE_0__.z.unread)
                        continue;
                    if (states[row] === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value)
                        others += 1;
                    states[row] = _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.unread;
                }
                return { ...column, others };
            }
        }
    }),
    26248: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (DelimitedColumns),
            $: () => (isPlain)
        });
        var external_node_buffer_ = __webpack_require__(4573);
        var batch = __webpack_require__(91645);
        var batch_size = __webpack_require__(86939);
        var byte_window = __webpack_require__(58048);
        var column_cells = __webpack_require__(89419);
        var delimited = __webpack_require__(82794);
        ;
        const Field = {
            delimiter: 0,
            quote: 1,
            comment: 2,
            terminator: 3,
            columns: 4,
            capacity: 5,
            starts: 6,
            ends: 7,
            rowStarts: 8,
            rowEnds: 9,
            lines: 10,
            flags: 11,
            next: 12,
            line: 13,
            flagged: 14,
            blank: 15,
            room: 16,
            plain: 17,
            count: 18,
        };
        class RowCutter {
            capacity;
            starts;
            ends;
            rowStarts;
            rowEnds;
            lines;
            flags;
            #dialect;
            #kernels;
            #address;
            #fields;
            constructor(kernels, dialect, { columns, capacity, line }) {
                const places = kernels.takeInts(Field.count);
                const starts = kernels.takeInts(columns * capacity);
                const ends = kernels.takeInts(columns * capacity);
                const rowStarts = kernels.takeInts(capacity);
                const rowEnds = kernels.takeInts(capacity);
                const lines = kernels.takeInts(capacity);
                const flags = kernels.takeBytes(capacity);
                this.#kernels = kernels;
                this.#dialect = dialect;
                this.#address = places.address;
                this.#fields = places.values;
                this.capacity = capacity;
                [this.starts, this.ends, this.rowStarts] = [starts.values, ends.values, rowStarts.values];
                [this.rowEnds, this.lines, this.flags] = [rowEnds.values, lines.values, flags.values];
                const { delimiter, quote, comment, terminator } = dialect;
                const arrays = [starts, ends, rowStarts, rowEnds, lines, flags].map(({ address }) => address);
                this.#fields.set([delimiter, quote, comment, terminator, columns, capacity, ...arrays]);
                this.#fields[Field.line] = line;
            }
            get line() {
                return this.#fields[Field.line] ?? 0;
            }
            set line(line) {
                this.#fields[Field.line] = line;
            }
            get blank() {
                return this.#fields[Field.blank] ?? 0;
            }
            get flagged() {
                return this.#fields[Field.flagged] === 1;
            }
            set flagged(flagged) {
                this.#fields[Field.flagged] = flagged ? 1 : 0;
            }
            get plain() {
                return this.#fields[Field.plain] === 1;
            }
            cellsOf(column) {
                const offset = 4 * column * this.capacity;
                return { starts: (this.#fields[Field.starts] ?? 0) + offset, ends: (this.#fields[Field.ends] ?? 0) + offset };
            }
            cut(window, last, most = this.capacity) {
                const { bytes, from, to } = window;
                if (bytes.length === 0)
                    return 0;
                bytes[to] = this.#dialect.terminator;
                bytes[to + 1] = this.#dialect.quote;
                this.#fields[Field.room] = window.room;
                const rows = this.#kernels.calls.cutRows(this.#address, window.address, from, to, last ? 1 : 0, most);
                window.from = this.#fields[Field.next] ?? 0;
                return rows;
            }
        }
        var text_stream = __webpack_require__(25407);
        ;
        const batchCells = 131_072;
        const mostRows = 8192;
        function isPlain(dialect) {
            const { delimiter, quoteChar, commentChar, doubleQuote, escapeChar, skipInitialSpace } = dialect;
            const special = [delimiter, quoteChar, ...(commentChar === null ? [] : [commentChar])];
            const single = special.every((one) => one.length === 1 && one < '\x80' && !'\r\n\0'.includes(one));
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
            #batchBytes = 0;
            #begun;
            constructor(options, begun = null) {
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
                this.reserve(chunk.length).set(chunk);
                yield* this.pushReserved(chunk.length);
            }
            reserve(length) {
                return this.#window.reserve(length);
            }
            *pushReserved(length) {
                this.#window.to += length;
                if (this.waiting >= Math.max(this.#enough, this.#batchBytes))
                    yield* this.#batches(false);
            }
            *flush() {
                yield* this.#batches(false);
            }
            *one(length) {
                this.#window.to += length;
                if (this.waiting < this.#enough)
                    return false;
                return yield* this.#batches(false, 1);
            }
            begin(chunk, last) {
                this.#window.add(chunk);
                if (this.waiting < this.#enough && !last)
                    return false;
                const begun = this.#begin(last) !== null;
                this.#keep();
                return begun;
            }
            *end() {
                yield* this.#batches(true);
            }
            restart() {
                this.#window.from = this.#window.to = 0;
                this.#enough = 0;
                if (this.#cutter !== null)
                    this.#cutter.line = 1;
            }
            close() {
                this.#window.close();
            }
            *#batches(last, most) {
                const cutter = this.#cutter ?? this.#begin(last);
                let some = false;
                while (cutter !== null && !(some && most !== undefined)) {
                    const { from } = this.#window;
                    const rows = cutter.cut(this.#window, last, most);
                    if (rows === 0)
                        break;
                    this.#batchBytes = (0, batch_size.H_)((this.#window.from - from) / rows, cutter.capacity);
                    yield this.#batch(cutter, { rows, from });
                    some = true;
                }
                this.#keep();
                return some;
            }
            #begin(last) {
                if (!this.#dropMark(last))
                    return null;
                this.#lineEnd ??= (0, delimited.Iz)(this.#text(), this.#options.dialect, last);
                if (this.#lineEnd === null)
                    return null;
                if (this.#names === null && !this.#readHeader(last, this.#lineEnd))
                    return null;
                return (this.#cutter = this.#start(this.#names ?? [], this.#lineEnd));
            }
            #dropMark(last) {
                const { bytes, from, to } = this.#window;
                if (this.#begun)
                    return true;
                if (to - from < 3 && !last)
                    return false;
                if (to - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf)
                    this.#window.from += 3;
                return (this.#begun = true);
            }
            #text() {
                const { bytes, from, to } = this.#window;
                return bytes.toString('latin1', from, to);
            }
            #readHeader(last, lineEnd) {
                const cutter = this.#cutterOf(lineEnd, { columns: 0, capacity: 1 });
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
                    terminator: lineEnd.charCodeAt(0),
                };
                return new RowCutter(this.#window.kernels, dialect, { columns, capacity, line: this.#line });
            }
            #start(names, lineEnd) {
                const { missing, request } = this.#options;
                const rows = rowsOfBatch(Math.max(1, names.length));
                const capacity = rows % 1024 === 0 ? rows - 16 : rows;
                const { kernels } = this.#window;
                this.#cells = names.map((name) => new column_cells.c(name, request(name), { kernels, missing, capacity }));
                return this.#cutterOf(lineEnd, { columns: names.length, capacity });
            }
            #batch(cutter, { rows, from }) {
                const { bytes, kernels, address } = this.#window;
                this.#flagBytes(cutter, { rows, from });
                const { capacity } = cutter;
                const flags = cutter.flagged ? cutter.flags : null;
                const columns = [];
                this.#cells.forEach((cells, index) => {
                    const starts = cutter.starts.subarray(index * capacity, (index + 1) * capacity);
                    const ends = cutter.ends.subarray(index * capacity, (index + 1) * capacity);
                    const at = { bytes: address, ...cutter.cellsOf(index) };
                    const column = cells.read({ kernels, bytes, starts, ends, at, rows }, flags);
                    if (column !== null)
                        columns.push(column);
                });
                const counted = rows - cutter.blank;
                const { file } = this.#options;
                return { file, rows, headed: true, columns, flags, counted, written: (row) => this.#rowAt(cutter, row) };
            }
            #flagBytes(cutter, { rows, from }) {
                if (cutter.plain)
                    return;
                const { bytes, from: behind } = this.#window;
                const all = bytes.subarray(from, behind);
                if ((0, external_node_buffer_.isUtf8)(all) && !all.includes(0))
                    return;
                for (let row = 0; row < rows; row += 1) {
                    const one = bytes.subarray(cutter.rowStarts[row], cutter.rowEnds[row]);
                    if (cutter.flags[row] !== batch.z.regular || ((0, external_node_buffer_.isUtf8)(one) && !one.includes(0)))
                        continue;
                    cutter.flags[row] = batch.z.faulty;
                    cutter.flagged = true;
                }
            }
            #rowAt(cutter, row) {
                const text = (0, text_stream.DH)(this.#window.bytes.subarray(cutter.rowStarts[row], cutter.rowEnds[row]));
                return (0, delimited.zK)(text, this.#options.dialect, { line: cutter.lines[row] ?? 0, lineEnd: this.#lineEnd ?? '\n' });
            }
            #keep() {
                const { waiting } = this;
                const { limit } = this.#options;
                if (waiting > limit)
                    throw new delimited.zH(this.line);
                this.#enough = Math.min(2 * waiting, limit + 1);
            }
        }
        function rowsOfBatch(columns) {
            const rows = Math.max(batch_size.DU, Math.min(mostRows, Math.floor(batchCells / columns)));
            return Math.max(1, Math.min(rows, Math.floor(batch_size.j / columns)));
        }
    }),
    82794: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Iz: () => (firstLineEnd),
            xx: () => (DelimitedReader),
            yg: () => (cellLimit),
            zH: () => (RowTooLong),
            zK: () => (readRow)
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
            constructor(dialect, limit, begun) {
                this.#dialect = dialect;
                this.#plain = dialect.escapeChar === null && !dialect.skipInitialSpace && dialect.doubleQuote;
                this.#limit = limit;
                this.#pending = new _pending_js__WEBPACK_IMPORTED_MODULE_1__.U(limit);
                if (begun !== undefined)
                    ({ line: this.#line, lineEnd: this.#lineEnd } = begun);
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
                const terminator = (this.#lineEnd ??= firstLineEnd(text, this.#dialect, last));
                let at = 0;
                let quote = text.indexOf(this.#dialect.quoteChar);
                const suspicious = text.includes('\0') || (0, _text_stream_js__WEBPACK_IMPORTED_MODULE_0__.sR)(text);
                while (terminator !== null && at < text.length) {
                    if (quote !== -1 && quote < at)
                        quote = text.indexOf(this.#dialect.quoteChar, at);
                    let end = text.indexOf(terminator, at);
                    if (end === -1) {
                        if (!last)
                            break;
                        end = text.length;
                    }
                    const quoted = !this.#plain || (quote !== -1 && quote < end);
                    const row = quoted ? this.#quotedRow(text, at, { terminator, last }) : this.#plainRow(text, at, end);
                    if (row === null)
                        break;
                    if (row.next - at > this.#limit + 1)
                        throw new RowTooLong(this.#line);
                    if (row.row !== null)
                        rows.push(suspicious ? withByteFaults(row.row) : row.row);
                    this.#line += row.lines;
                    at = row.next;
                }
                if (this.#pending.keep(text.slice(at)))
                    throw new RowTooLong(this.#line);
                return rows;
            }
            #plainRow(text, at, end) {
                const stop = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
                const raw = text.slice(at, stop);
                const { commentChar, delimiter } = this.#dialect;
                const next = end + 1;
                if (commentChar !== null && raw.startsWith(commentChar))
                    return { row: null, next, lines: 1 };
                const cells = raw.split(delimiter, cellLimit + 1);
                const lineEnd = this.#lineEnd ?? '\n';
                return { row: { cells, line: this.#line, raw, starts: null, lineEnd, faults: noFaults }, next, lines: 1 };
            }
            #quotedRow(text, at, options) {
                const { commentChar, delimiter, quoteChar } = this.#dialect;
                const { terminator, last } = options;
                if (commentChar !== null && text.startsWith(commentChar, at)) {
                    const end = text.indexOf(terminator, at);
                    if (end === -1 && !last)
                        return null;
                    return { row: null, next: end === -1 ? text.length : end + 1, lines: 1 };
                }
                const cells = [];
                const starts = [];
                const faults = new Set();
                for (let from = at;;) {
                    if (this.#dialect.skipInitialSpace)
                        while (text[from] === ' ')
                            from += 1;
                    const start = from - at;
                    const cell = text[from] === quoteChar ? this.#quotedCell(text, from, last) : this.#bareCell(text, from, terminator);
                    if (cell === null)
                        return null;
                    if (cell.fault !== undefined)
                        faults.add(cell.fault);
                    let { value, end } = cell;
                    const behind = nextOf(text, end, { delimiter, terminator });
                    if (behind > end) {
                        const tail = text.slice(end, behind);
                        const ending = tail.endsWith('\r') && text[behind] !== delimiter;
                        const stray = ending ? tail.slice(0, -1) : tail;
                        if (stray !== '')
                            faults.add('stray-quote');
                        value += stray;
                        end = behind;
                    }
                    if (end >= text.length && !last)
                        return null;
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
                        row: { cells, line: this.#line, raw, starts, lineEnd: terminator, faults: [...faults] },
                        next: end + 1,
                        lines: 1 + linesIn(raw, terminator),
                    };
                }
            }
            #bareCell(text, from, terminator) {
                const { delimiter, escapeChar, quoteChar } = this.#dialect;
                let end = nextOf(text, from, { delimiter, terminator });
                if (escapeChar !== null) {
                    let value = '';
                    for (end = from; end < text.length && text[end] !== delimiter && text[end] !== terminator; end += 1) {
                        if (text[end] === escapeChar && end + 1 < text.length)
                            end += 1;
                        value += text[end] ?? '';
                    }
                    return { value: value.endsWith('\r') ? value.slice(0, -1) : value, end };
                }
                const written = text.slice(from, end);
                const value = text[end] !== delimiter && written.endsWith('\r') ? written.slice(0, -1) : written;
                return value.includes(quoteChar) ? { value, end, fault: 'stray-quote' } : { value, end };
            }
            #quotedCell(text, from, last) {
                const { quoteChar, doubleQuote, escapeChar } = this.#dialect;
                let escape = from;
                for (let at = from + 1;;) {
                    const close = text.indexOf(quoteChar, at);
                    if (escapeChar !== null && escape !== -1 && escape < at)
                        escape = text.indexOf(escapeChar, at);
                    if (escapeChar !== null && escape !== -1 && (close === -1 || escape < close) && escape + 1 < text.length) {
                        at = escape + 2;
                        continue;
                    }
                    if (close === -1)
                        return last
                            ? { value: this.#unescaped(text.slice(from + 1)), end: text.length, fault: 'unclosed-quote' }
                            : null;
                    if (close === text.length - 1 && !last)
                        return null;
                    if (doubleQuote && escapeChar === null && text[close + 1] === quoteChar)
                        at = close + 2;
                    else
                        return { value: this.#unescaped(text.slice(from + 1, close)), end: close + 1 };
                }
            }
            #unescaped(written) {
                const { quoteChar, doubleQuote, escapeChar } = this.#dialect;
                if (escapeChar === null)
                    return doubleQuote ? written.replaceAll(quoteChar + quoteChar, quoteChar) : written;
                if (!written.includes(escapeChar))
                    return written;
                const pieces = [];
                let from = 0;
                for (let at = written.indexOf(escapeChar); at !== -1 && at + 1 < written.length;) {
                    pieces.push(written.slice(from, at));
                    from = at + 1;
                    at = written.indexOf(escapeChar, from + 1);
                }
                return pieces.join('') + written.slice(from);
            }
        }
        class RowTooLong extends Error {
            line;
            constructor(line) {
                super(`the row of line ${line} is too long`);
                this.line = line;
            }
        }
        function nextOf(text, from, { delimiter, terminator }) {
            for (let at = from; at < text.length; at += 1) {
                const character = text[at];
                if (character === delimiter || character === terminator)
                    return at;
            }
            return text.length;
        }
        function firstLineEnd(text, dialect, last) {
            const { commentChar, delimiter, doubleQuote, escapeChar, quoteChar, skipInitialSpace } = dialect;
            const comment = commentChar !== null && text.startsWith(commentChar);
            let quoted = false;
            let begins = !comment;
            for (let at = 0; at < text.length; at += 1) {
                const character = text[at];
                if (quoted) {
                    if (character === escapeChar)
                        at += 1;
                    else if (character === quoteChar && doubleQuote && escapeChar === null && text[at + 1] === quoteChar)
                        at += 1;
                    else if (character === quoteChar)
                        quoted = false;
                }
                else if (character === '\n')
                    return '\n';
                else if (character === '\r') {
                    if (at + 1 === text.length && !last)
                        return null;
                    return text[at + 1] === '\n' ? '\n' : '\r';
                }
                else if (character === escapeChar && !comment)
                    at += 1;
                else
                    quoted = begins && character === quoteChar;
                begins = !comment && (character === delimiter || (begins && skipInitialSpace && character === ' '));
            }
            return last ? '\n' : null;
        }
        function linesIn(text, terminator) {
            let count = 0;
            for (let at = text.indexOf(terminator); at >= 0; at = text.indexOf(terminator, at + 1))
                count += 1;
            return count;
        }
        function withByteFaults(row) {
            const faults = [...row.faults];
            if (row.raw.includes('\0'))
                faults.push('null-byte');
            if ((0, _text_stream_js__WEBPACK_IMPORTED_MODULE_0__.sR)(row.raw))
                faults.push('encoding-error');
            return faults.length === row.faults.length ? row : { ...row, faults };
        }
        function readRow(text, dialect, { line, lineEnd }) {
            const [row] = new DelimitedReader(dialect, Infinity, { line, lineEnd }).whole(text);
            return row ?? { cells: [''], line, raw: '', starts: null, lineEnd, faults: noFaults };
        }
    }),
    52871: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (checkedHead),
            w: () => (refusePointer)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8809);
        const headBytes = 4096;
        async function* checkedHead(bytes, check) {
            let head = new Uint8Array();
            for await (const chunk of bytes) {
                if (head === null) {
                    if (chunk.length > 0)
                        yield chunk;
                    continue;
                }
                head = head.length === 0 && chunk.length >= headBytes ? chunk : Buffer.concat([head, chunk]);
                if (head.length < headBytes)
                    continue;
                check(head.subarray(0, headBytes));
                yield head;
                head = null;
            }
            if (head === null || head.length === 0)
                return;
            check(head);
            yield head;
        }
        function refusePointer(head, file) {
            if (!(0, _core_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__.N)(new TextDecoder('latin1').decode(head.subarray(0, 200))))
                return;
            throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                message: `${file} is a Git LFS pointer, not the data`,
                where: { file, line: 1 },
                hint: 'set lfs: true on actions/checkout',
            });
        }
    }),
    31330: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (endOfString),
            v: () => (longNumbers)
        });
        const many = /\d[\d.]{15}/;
        const number = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
        function longNumbers(text) {
            if (!many.test(text))
                return undefined;
            const found = new Map();
            let depth = 0;
            let written = '';
            for (let at = 0; at < text.length; at += 1) {
                const character = text[at] ?? '';
                if (character === '"') {
                    const end = endOfString(text, at);
                    if (depth === 1)
                        written = text.slice(at, end);
                    at = end - 1;
                }
                else if (character === '{' || character === '[')
                    depth += 1;
                else if (character === '}' || character === ']')
                    depth -= 1;
                else if (depth === 1 && character >= '-' && character <= '9') {
                    number.lastIndex = at;
                    const digits = number.exec(text)?.[0] ?? character;
                    if (digits.length > 15)
                        found.set(JSON.parse(written), digits);
                    at += digits.length - 1;
                }
            }
            return found.size === 0 ? undefined : found;
        }
        function endOfString(text, from) {
            for (let at = from + 1; at < text.length; at += 1) {
                const character = text.charCodeAt(at);
                if (character === 0x5c)
                    at += 1;
                else if (character === 0x22)
                    return at + 1;
            }
            return text.length;
        }
    }),
    11075: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            v: () => (JsonLinesColumns)
        });
        var external_node_buffer_ = __webpack_require__(4573);
        var batch = __webpack_require__(91645);
        var batch_size = __webpack_require__(86939);
        var byte_window = __webpack_require__(58048);
        var delimited = __webpack_require__(82794);
        var number = __webpack_require__(96421);
        var column_cells = __webpack_require__(89419);
        ;
        const Token = { absent: 0, text: 1, number: 2, true: 3, false: 4, null: 5 };
        const Field = {
            columns: 0,
            capacity: 1,
            starts: 2,
            ends: 3,
            tokens: 4,
            rowStarts: 5,
            rowEnds: 6,
            names: 7,
            order: 8,
            next: 9,
            count: 10,
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
            #kernels;
            #names;
            #address;
            #fields;
            #columns = 0;
            #known;
            #placed = 0;
            #order;
            #room = 0;
            constructor(kernels, names, capacity) {
                const rowStarts = kernels.takeInts(capacity);
                const rowEnds = kernels.takeInts(capacity);
                const fields = kernels.takeInts(Field.count);
                this.#kernels = kernels;
                this.#names = names;
                this.#known = this.#order = kernels.takeInts(0);
                this.#address = fields.address;
                this.#fields = fields.values;
                this.capacity = capacity;
                this.rowStarts = rowStarts.values;
                this.rowEnds = rowEnds.values;
                this.#fields[Field.rowStarts] = rowStarts.address;
                this.#fields[Field.rowEnds] = rowEnds.address;
            }
            cut(window, last, most = Infinity) {
                const { bytes, to } = window;
                bytes[to] = lineFeed;
                this.tokens.fill(0);
                this.#fields[Field.capacity] = this.capacity = this.#rowsFor(this.#columns);
                this.#room = window.room;
                this.firstLine = this.line;
                this.stopped = false;
                let row = 0;
                while (row < Math.min(most, this.capacity) && window.from < to) {
                    row = this.#cutKnown(window, row, { last, most });
                    if (row === Math.min(most, this.capacity) || window.from === to)
                        break;
                    const begin = window.from;
                    const known = this.#names.size;
                    const end = this.#line(bytes, begin, row);
                    if (end === -1 || (end >= to && !last)) {
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
            #cutKnown(window, row, { last, most }) {
                if (this.#placed !== this.#names.size)
                    this.#placeNames(row);
                const { calls } = this.#kernels;
                const { address, from, to } = window;
                const end = Math.min(most, this.capacity);
                const next = calls.cutLines(this.#address, address, from, to, last ? 1 : 0, row, end);
                window.from = this.#fields[Field.next] ?? from;
                this.line += next - row;
                return next;
            }
            #placeNames(row) {
                const { written } = this.#names;
                if (written.length > this.#order.values.length)
                    this.#takeNames(2 * written.length);
                for (const name of written.slice(this.#placed)) {
                    const { address, values } = this.#kernels.takeBytes(name.length);
                    values.set(name);
                    this.#known.values.set([address, name.length], 2 * this.#placed);
                    this.#placed += 1;
                }
                if (written.length > this.#columns)
                    this.#widen(written.length, row);
                this.#fields[Field.columns] = written.length;
            }
            #takeNames(count) {
                const [known, order] = [this.#kernels.takeInts(2 * count), this.#kernels.takeInts(count)];
                known.values.set(this.#known.values);
                order.values.fill(-1);
                [this.#known, this.#order] = [known, order];
                this.#fields[Field.names] = this.#known.address;
                this.#fields[Field.order] = this.#order.address;
            }
            #line(bytes, from, row) {
                let at = behindBlanks(bytes, from);
                if (bytes[at] !== 0x7b)
                    return -1;
                at = behindBlanks(bytes, at + 1);
                for (let nth = 0; bytes[at] !== 0x7d; nth += 1) {
                    if (nth > 0) {
                        if (bytes[at] !== 0x2c)
                            return -1;
                        at = behindBlanks(bytes, at + 1);
                    }
                    const column = this.#names.at(bytes, at, nth);
                    if (column === -1)
                        return -1;
                    if (column >= this.#columns)
                        this.#widen(column + 1, row);
                    at = behindBlanks(bytes, this.#names.behind);
                    if (bytes[at] !== 0x3a)
                        return -1;
                    at = behindBlanks(bytes, at + 1);
                    const cell = column * this.capacity + row;
                    if (this.tokens[cell] !== Token.absent)
                        return -1;
                    at = this.#value(bytes, at, cell);
                    if (at === -1)
                        return -1;
                    at = behindBlanks(bytes, at);
                }
                at = behindBlanks(bytes, at + 1);
                return bytes[at] === lineFeed ? at : -1;
            }
            #value(bytes, at, cell) {
                const first = bytes[at] ?? 0;
                if (first === quote)
                    return this.#text(bytes, at + 1, cell);
                if (first === 0x2d || (first >= 0x30 && first <= 0x39)) {
                    const end = behindNumber(bytes, at);
                    if (end === -1)
                        return -1;
                    return this.#note(cell, Token.number, { start: at, end });
                }
                if (first === 0x6e && isWord(bytes, at, 'null'))
                    return this.#note(cell, Token.null, { start: at, end: at + 4 });
                if (first === 0x74 && isWord(bytes, at, 'true'))
                    return this.#note(cell, Token.true, { start: at, end: at + 4 });
                if (first === 0x66 && isWord(bytes, at, 'false'))
                    return this.#note(cell, Token.false, { start: at, end: at + 5 });
                return -1;
            }
            #text(bytes, start, cell) {
                let escaped = false;
                let at = start;
                for (;; at += 1) {
                    const byte = bytes[at] ?? 0;
                    if (byte > quote && byte !== backslash)
                        continue;
                    if (byte === quote)
                        break;
                    if (byte < 0x20)
                        return -1;
                    if (byte !== backslash)
                        continue;
                    escaped = true;
                    at += 1;
                    if (bytes[at] === lineFeed)
                        return -1;
                }
                if (!escaped) {
                    this.tokens[cell] = Token.text;
                    this.starts[cell] = start;
                    this.ends[cell] = at;
                    return at + 1;
                }
                const text = unescaped(bytes.toString('utf8', start - 1, at + 1));
                if (text === null)
                    return -1;
                const from = this.#room;
                this.#room += bytes.write(text, from);
                this.#note(cell, Token.text, { start: from, end: this.#room });
                return at + 1;
            }
            #note(cell, token, { start, end }) {
                this.tokens[cell] = token;
                this.starts[cell] = start;
                this.ends[cell] = end;
                return end;
            }
            #clear(row) {
                if (row >= this.capacity)
                    return;
                for (let column = 0; column < this.#columns; column += 1)
                    this.tokens[column * this.capacity + row] = Token.absent;
            }
            #widen(columns, row) {
                const [known, rows] = [this.#columns, this.capacity];
                this.#columns = Math.max(columns, 2 * known);
                const fewer = this.#rowsFor(this.#columns);
                if (row < fewer)
                    this.#fields[Field.capacity] = this.capacity = fewer;
                const cells = this.#columns * this.capacity;
                const starts = this.#kernels.takeInts(cells);
                const ends = this.#kernels.takeInts(cells);
                const tokens = this.#kernels.takeBytes(cells);
                for (let column = 0; column < known; column += 1) {
                    const [from, to] = [column * rows, column * this.capacity];
                    starts.values.set(this.starts.subarray(from, from + row + 1), to);
                    ends.values.set(this.ends.subarray(from, from + row + 1), to);
                    tokens.values.set(this.tokens.subarray(from, from + row + 1), to);
                }
                [this.starts, this.ends, this.tokens] = [starts.values, ends.values, tokens.values];
                this.#fields[Field.starts] = starts.address;
                this.#fields[Field.ends] = ends.address;
                this.#fields[Field.tokens] = tokens.address;
            }
            #rowsFor(columns) {
                return Math.min(this.rowStarts.length, Math.max(batch_size.DU, Math.floor(batch_size.j / Math.max(1, columns))));
            }
            cellsOf(column) {
                const cell = column * this.capacity;
                const at = (field, bytes) => (this.#fields[field] ?? 0) + bytes * cell;
                return { starts: at(Field.starts, 4), ends: at(Field.ends, 4), tokens: at(Field.tokens, 1) };
            }
        }
        function behindBlanks(bytes, from) {
            let at = from;
            while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d)
                at += 1;
            return at;
        }
        function isWord(bytes, at, word) {
            for (let nth = 0; nth < word.length; nth += 1)
                if (bytes[at + nth] !== word.charCodeAt(nth))
                    return false;
            return true;
        }
        function behindNumber(bytes, from) {
            let at = bytes[from] === 0x2d ? from + 1 : from;
            const whole = at;
            at = behindDigits(bytes, at);
            if (at === whole || (bytes[whole] === 0x30 && at > whole + 1))
                return -1;
            if (bytes[at] === 0x2e) {
                const fraction = at + 1;
                at = behindDigits(bytes, fraction);
                if (at === fraction)
                    return -1;
            }
            if (bytes[at] !== 0x65 && bytes[at] !== 0x45)
                return at;
            at += 1;
            if (bytes[at] === 0x2b || bytes[at] === 0x2d)
                at += 1;
            const power = at;
            at = behindDigits(bytes, power);
            return at === power ? -1 : at;
        }
        function behindDigits(bytes, from) {
            let at = from;
            let byte = bytes[at] ?? 0;
            while (byte >= 0x30 && byte <= 0x39) {
                at += 1;
                byte = bytes[at] ?? 0;
            }
            return at;
        }
        function unescaped(written) {
            try {
                const text = JSON.parse(written);
                return /[\ud800-\udfff]/u.test(text) || text.startsWith('\0') ? null : text;
            }
            catch {
                return null;
            }
        }
        var number_cells = __webpack_require__(36200);
        var text_dictionary = __webpack_require__(7699);
        ;
        class JsonCells {
            #name;
            #kernels;
            #capacity;
            #states;
            #unused;
            #counts;
            #dictionary;
            #encoded = 0;
            #codes = null;
            #numbers = null;
            constructor(name, kernels, capacity) {
                this.#name = name;
                this.#kernels = kernels;
                this.#capacity = capacity;
                this.#states = kernels.takeBytes(capacity);
                this.#unused = kernels.takeBytes(capacity);
                this.#counts = kernels.takeInts(3);
                this.#dictionary = new text_dictionary.o(kernels, (value) => ({ state: batch.w.value, value }), 0);
            }
            read(cells) {
                const { texts, numbers, others } = this.#look(cells);
                const values = cells.rows - others;
                if (texts === values && texts > 0)
                    return this.#texts(cells, others);
                if (numbers === values)
                    return this.#readNumbers(cells);
                return this.#mixed(cells, others);
            }
            #look({ kernels, at, rows }) {
                const { address, values } = this.#counts;
                kernels.calls.statesOfTokens(at.tokens, at.starts, at.ends, rows, this.#states.address, address);
                const [texts = 0, numbers = 0, others = 0] = values;
                return { texts, numbers, others };
            }
            #texts(cells, others) {
                const { values: states, address } = this.#states;
                const codes = (this.#codes ??= this.#kernels.takeInts(this.#capacity));
                const dictionary = this.#dictionary;
                const repeats = dictionary !== null && (dictionary.size < column_cells.f || 2 * dictionary.size < this.#encoded);
                this.#encoded += cells.rows;
                const { kernels, bytes, starts, ends, at } = cells;
                if (repeats && dictionary.encode(cells, { codes: codes.address, states: this.#unused.address }) !== -1) {
                    const placed = { kernels, codes: codes.address, states: address };
                    return { kind: 'dictionary', name: this.#name, states, others, codes: codes.values, dictionary, placed };
                }
                this.#dictionary = null;
                const placed = { kernels, ...at, states: address };
                return { kind: 'text', name: this.#name, states, others, bytes, starts, ends, placed };
            }
            #readNumbers(cells) {
                const { tokens, rows } = cells;
                const numbers = (this.#numbers ??= new number_cells.T(this.#kernels, this.#capacity, jsonNumbers));
                const others = numbers.read(cells, this.#states);
                const { values: states, address } = this.#states;
                if (others > 0)
                    for (let row = 0; row < rows; row += 1)
                        if (tokens[row] === Token.null)
                            states[row] = batch.w.null;
                const { values, address: at } = numbers.values;
                const placed = { kernels: cells.kernels, values: at, states: address, texts: cells.at };
                return { kind: 'number', name: this.#name, states, others, values, digits: cells, placed };
            }
            #mixed({ bytes, starts, ends, tokens, rows }, absent) {
                const { values: states } = this.#states;
                const values = [];
                let others = absent;
                for (let row = 0; row < rows; row += 1) {
                    const token = tokens[row] ?? Token.absent;
                    const text = bytes.toString('utf8', starts[row], ends[row]);
                    if (token === Token.text)
                        values.push(text);
                    else if (token === Token.absent || token === Token.null)
                        values.push(undefined);
                    else {
                        const value = JSON.parse(text);
                        values.push(value);
                        if (typeof value === 'boolean' || Number.isFinite(value))
                            continue;
                        states[row] = batch.w.invalid;
                        others += 1;
                    }
                }
                return { kind: 'value', name: this.#name, states, others, values };
            }
        }
        function numberMeaning(text) {
            if (text === '')
                return { state: batch.w.absent, value: null };
            const value = (0, number.$)(text);
            return value === undefined ? { state: batch.w.invalid, value: null } : { state: batch.w.value, value };
        }
        const jsonNumbers = { numbers: 'all', missing: [], meaningOf: numberMeaning };
        var json_records = __webpack_require__(90492);
        var property_names = __webpack_require__(22865);
        var record_columns = __webpack_require__(70506);
        var text_stream = __webpack_require__(25407);
        ;
        const batchRows = 2048;
        const parsedTogether = 256;
        const bytesTogether = 4_194_304;
        class JsonLinesColumns {
            #file;
            #limit;
            #window = new byte_window.r();
            #names = new property_names.q();
            #cutter = new JsonLineCutter(this.#window.kernels, this.#names, batchRows);
            #lines;
            #records;
            #cells = [];
            #begun;
            #enough = 0;
            #batchBytes = 0;
            constructor(file, limit, begun = false) {
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
                this.reserve(chunk.length).set(chunk);
                yield* this.pushReserved(chunk.length);
            }
            reserve(length) {
                return this.#window.reserve(length);
            }
            *pushReserved(length) {
                this.#window.to += length;
                if (this.waiting >= Math.max(this.#enough, this.#batchBytes))
                    yield* this.#batches(false);
            }
            *flush() {
                yield* this.#batches(false);
            }
            *one(length) {
                this.#window.to += length;
                if (this.waiting < this.#enough)
                    return false;
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
            close() {
                this.#window.close();
            }
            *#batches(last, most) {
                if (!this.#dropMark(last))
                    return;
                const { bytes, from, to } = this.#window;
                if (from === to)
                    return;
                const end = last ? to : bytes.lastIndexOf(0x0a, to - 1) + 1;
                const sound = end <= from || (0, external_node_buffer_.isUtf8)(bytes.subarray(from, end));
                const { line } = this;
                while (most === undefined || this.line < line + most) {
                    const plain = sound && this.#lines.blank === 0 && this.#names.size <= property_names.d;
                    const begin = this.#window.from;
                    const rows = plain ? this.#cutter.cut(this.#window, last, most) : 0;
                    if (rows > 0) {
                        this.#batchBytes = (0, batch_size.H_)((this.#window.from - begin) / rows, this.#cutter.capacity);
                        yield this.#batch(rows);
                    }
                    else if (!plain || this.#cutter.stopped) {
                        const parsed = this.#parse(last, most ?? parsedTogether);
                        if (parsed === null)
                            break;
                        yield* this.#records.batches(parsed);
                    }
                    else
                        break;
                }
                if (this.waiting > this.#limit)
                    throw new delimited.zH(this.line);
                this.#enough = Math.min(2 * this.waiting, this.#limit + 1);
            }
            #dropMark(last) {
                const { bytes, from, to } = this.#window;
                if (this.#begun)
                    return true;
                if (to - from < 3 && !last)
                    return false;
                if (bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf)
                    this.#window.from += 3;
                return (this.#begun = true);
            }
            #parse(last, most) {
                const { bytes, to } = this.#window;
                const rows = [];
                const first = this.#window.from;
                let lines = 0;
                for (; lines < most && this.#window.from < Math.min(to, first + bytesTogether); lines += 1) {
                    const { from } = this.#window;
                    const feed = bytes.subarray(from, to).indexOf(0x0a);
                    if (feed === -1 && !last)
                        break;
                    const end = feed === -1 ? to : from + feed;
                    rows.push(...this.#lines.rowOfLine((0, text_stream.DH)(bytes.subarray(from, end)), this.line));
                    this.#cutter.line += 1;
                    this.#window.from = Math.min(end + 1, to);
                }
                return lines === 0 ? null : rows;
            }
            #batch(rows) {
                const cutter = this.#cutter;
                const { bytes, kernels, address } = this.#window;
                const { capacity, tokens, firstLine, rowStarts, rowEnds } = cutter;
                const columns = [...this.#names.all].map((name, index) => {
                    const cells = (this.#cells[index] ??= new JsonCells(name, kernels, capacity));
                    const [from, to] = [index * capacity, (index + 1) * capacity];
                    const [starts, ends] = [cutter.starts.subarray(from, to), cutter.ends.subarray(from, to)];
                    const at = { bytes: address, ...cutter.cellsOf(index) };
                    return cells.read({ kernels, bytes, starts, ends, at, rows, tokens: tokens.subarray(from, to) });
                });
                const written = lastKept((row) => {
                    const text = (0, text_stream.DH)(bytes.subarray(rowStarts[row], rowEnds[row]));
                    return this.#lines.rowOfLine(text, firstLine + row)[0] ?? { record: {}, line: firstLine + row };
                });
                return { file: this.#file, rows, headed: false, columns, flags: flagsOf(columns, rows), counted: rows, written };
            }
        }
        function lastKept(make) {
            let kept = null;
            return (row) => {
                if (kept?.row !== row)
                    kept = { row, made: make(row) };
                return kept.made;
            };
        }
        function flagsOf(columns, rows) {
            let flags = null;
            for (const { others, states } of columns) {
                if (others === 0)
                    continue;
                for (let row = 0; row < rows; row += 1) {
                    if (states[row] !== batch.w.invalid)
                        continue;
                    flags ??= new Uint8Array(rows);
                    flags[row] = batch.z.faulty;
                }
            }
            return flags;
        }
    }),
    90492: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (JsonLinesReader),
            h: () => (JsonArrayReader)
        });
        var _delimited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82794);
        var _json_digits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31330);
        var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40687);
        var _pending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46378);
        var _text_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25407);
        const blankText = /^[ \t\r\n]*$/;
        class JsonLinesReader {
            #limit;
            #pending;
            #line = 1;
            #blank = 0;
            constructor(limit) {
                this.#limit = limit;
                this.#pending = new _pending_js__WEBPACK_IMPORTED_MODULE_3__.U(limit);
            }
            push(text) {
                const all = this.#pending.add(text);
                if (all === null)
                    return [];
                const lines = all.split('\n');
                const rest = lines.pop() ?? '';
                const rows = lines.flatMap((line) => this.#row(line));
                if (this.#pending.keep(rest))
                    throw new _delimited_js__WEBPACK_IMPORTED_MODULE_0__.zH(this.#line);
                return rows;
            }
            end() {
                const lines = this.#pending.all().split('\n');
                return lines.flatMap((line, index) => (line === '' && index === lines.length - 1 ? [] : this.#row(line)));
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
                if (text.length > this.#limit)
                    throw new _delimited_js__WEBPACK_IMPORTED_MODULE_0__.zH(line);
                const trimmed = text.endsWith('\r') ? text.slice(0, -1) : text;
                if (blankText.test(trimmed)) {
                    this.#blank += 1;
                    return [];
                }
                const lines = this.#blank;
                this.#blank = 0;
                const row = readRecord(trimmed, { line, column: 1 });
                if (lines === 0)
                    return [row];
                return [{ fault: { code: 'blank-row', message: '', lines }, line: line - lines, column: 1 }, row];
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
            constructor(limit) {
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
                for (let row = this.#next(); row !== null; row = this.#next())
                    rows.push(row);
                if (this.#pending.keep(this.#rest))
                    throw new _delimited_js__WEBPACK_IMPORTED_MODULE_0__.zH(this.#line);
                return rows;
            }
            #next() {
                for (;;) {
                    if (this.#state === 'first' || this.#state === 'element')
                        return this.#element();
                    const blank = /^[ \t\r\n]*/.exec(this.#rest)?.[0] ?? '';
                    this.#consume(blank.length);
                    const character = this.#rest[0];
                    if (character === undefined)
                        return null;
                    if (this.#state === 'done')
                        throw new _json_text_js__WEBPACK_IMPORTED_MODULE_1__.rL('something follows the array', 0);
                    this.#open(character);
                }
            }
            #open(character) {
                if (this.#state === 'start') {
                    if (character !== '[')
                        throw new _json_text_js__WEBPACK_IMPORTED_MODULE_1__.rL('it is not an array', 0);
                    this.#state = 'first';
                }
                else
                    this.#state = character === ']' ? 'done' : 'element';
                this.#consume(1);
                this.#scanned = 0;
            }
            #element() {
                for (; this.#scanned < this.#rest.length; this.#scanned += 1) {
                    const character = this.#rest.charCodeAt(this.#scanned);
                    if (this.#inString) {
                        if (this.#escaped)
                            this.#escaped = false;
                        else if (character === 0x5c)
                            this.#escaped = true;
                        else if (character === 0x22)
                            this.#inString = false;
                    }
                    else if (character === 0x22)
                        this.#inString = true;
                    else if (character === 0x7b || character === 0x5b)
                        this.#depth += 1;
                    else if (this.#depth === 0 && (character === 0x2c || character === 0x5d))
                        return this.#cut(character === 0x5d);
                    else if (character === 0x7d || character === 0x5d)
                        this.#depth = Math.max(0, this.#depth - 1);
                }
                return null;
            }
            #cut(closing) {
                const text = this.#rest.slice(0, this.#scanned);
                const blank = /^[ \t\r\n]*/.exec(text)?.[0].length ?? 0;
                if (text.length > this.#limit)
                    throw new _delimited_js__WEBPACK_IMPORTED_MODULE_0__.zH(this.#line);
                const empty = this.#state === 'first' && closing;
                this.#state = 'between';
                this.#consume(blank);
                if (blank === text.length) {
                    if (!empty)
                        throw new _json_text_js__WEBPACK_IMPORTED_MODULE_1__.rL('an element is missing', 0);
                    return this.#next();
                }
                const row = readRecord(text.slice(blank), { line: this.#line, column: this.#column });
                this.#consume(text.length - blank);
                return row;
            }
            #consume(count) {
                const text = this.#rest.slice(0, count);
                this.#rest = this.#rest.slice(count);
                const last = text.lastIndexOf('\n');
                if (last === -1)
                    this.#column += count;
                else {
                    this.#line += text.split('\n').length - 1;
                    this.#column = count - last;
                }
            }
        }
        function readRecord(text, at) {
            const { line, column } = at;
            const faulty = (code, message, offset = 0) => {
                const before = text.slice(0, offset).split('\n');
                const written = before.at(-1)?.length ?? 0;
                const first = before.length === 1;
                return {
                    fault: { code, message },
                    line: line + before.length - 1,
                    column: first ? column + written : written + 1,
                };
            };
            if ((0, _text_stream_js__WEBPACK_IMPORTED_MODULE_2__.sR)(text))
                return faulty('encoding-error', text);
            try {
                const value = JSON.parse((0, _json_text_js__WEBPACK_IMPORTED_MODULE_1__.EB)(text));
                if (typeof value !== 'object' || value === null || Array.isArray(value))
                    return faulty('not-an-object', text);
                const digits = (0, _json_digits_js__WEBPACK_IMPORTED_MODULE_4__.v)(text);
                return { record: value, line, ...(digits === undefined ? {} : { digits }) };
            }
            catch (error) {
                return error instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_1__.rL ? faulty('not-json', error.message, error.offset) : faulty('not-json', text);
            }
        }
    }),
    40687: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            EB: () => (checkedJson),
            Gi: () => (nonFiniteToken),
            rL: () => (JsonFault)
        });
        var _json_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31330);
        class JsonFault extends Error {
            offset;
            constructor(message, offset) {
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
            for (let at = 0; at < text.length; at += 1) {
                const character = text.charCodeAt(at);
                if (character === 0x22) {
                    const end = (0, _json_digits_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, at);
                    if (expectKey) {
                        addKey(keys.at(-1), text.slice(at, end), at);
                        expectKey = false;
                    }
                    at = end - 1;
                }
                else if (character === 0x7b || character === 0x5b) {
                    if (keys.length === depthLimit)
                        throw new JsonFault(`it nests deeper than ${depthLimit} levels`, at);
                    expectKey = character === 0x7b;
                    keys.push(expectKey ? new Set() : null);
                }
                else if (character === 0x7d || character === 0x5d) {
                    keys.pop();
                    expectKey = false;
                }
                else if (character === 0x2c)
                    expectKey = keys.at(-1) instanceof Set;
                else if (!expectKey && (character === 0x4e || character === 0x49 || character === 0x2d)) {
                    const token = nonFinite.exec(text.slice(at, at + 10))?.[0];
                    if (token === undefined)
                        continue;
                    pieces.push(text.slice(kept, at), JSON.stringify(`\0${token}`));
                    at += token.length - 1;
                    kept = at + 1;
                }
            }
            return pieces.length === 0 ? text : pieces.join('') + text.slice(kept);
        }
        function nonFiniteToken(value) {
            return typeof value === 'string' && value.startsWith('\0') && nonFinite.test(value.slice(1))
                ? value.slice(1)
                : undefined;
        }
        function addKey(keys, written, offset) {
            if (keys === null || keys === undefined)
                return;
            const key = written.includes('\\') ? unescaped(written) : written;
            if (keys.has(key))
                throw new JsonFault(`the key ${written.slice(0, 80)} is here twice`, offset);
            keys.add(key);
        }
        function unescaped(written) {
            try {
                return JSON.stringify(JSON.parse(written));
            }
            catch {
                return written;
            }
        }
    }),
    5927: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (KeptPlaces)
        });
        class KeptPlaces {
            #make;
            #kept = null;
            constructor(make) {
                this.#make = make;
            }
            in(kernels, size) {
                const { generation } = kernels;
                const kept = (this.#kept ??= new WeakMap());
                const known = kept.get(kernels);
                const before = known?.generation === generation ? known : null;
                if (before !== null && before.size >= size)
                    return before.places;
                const length = before === null ? size : Math.max(size, 2 * before.size);
                const places = this.#make(kernels, length);
                kept.set(kernels, { generation, size: length, places });
                return places;
            }
        }
    }),
    87773: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (Answer),
            j: () => (Kernels)
        });
        var errors = __webpack_require__(62807);
        ;
        const wasm = [
            'AGFzbQEAAAABqAEUYAZ/f39/f38Bf2AKf39/f39/f39/fwF/YAh/f39/f39/fwF/YAd/f39/f39/AX9gBX9/f39/AX9gBH9/f38Bf2AEf39/fwBgA39/fwBg',
            'A398fAF/YAJ/fwBgAn9/AX9gA39/fwF/YAF/AX9gAn9/AXxgAABgCH9/f39/f39/AGALf39/f39/f39/f38Bf2AGf39/f39/AGAHf39/f39/fwBgAn5/AXwC',
            'EgEDZW52Bm1lbW9yeQIDAYCAAgM0MwgICQ0OAQ8BCgkCBQADBQsGBgQLAAMEAAMQAAcAAQIRAQMMAgIFAAcHCgQSDBMEAAAABgY+CXsB/QwAAAAAAAAAAAAA',
            'AAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHxQQrDHJlYWREZWNpbWFscwAuCnNob3J0VGV4dHMALwpjb3VudENvZGVz',
            'ADIJb3RoZXJDb2RlADEMb3RoZXJOdW1iZXJzADAKbWF0Y2hUaW1lcwArB2FkZEtleXMAKglwbGFjZXNGb3IAKQpzcHJlYWRLZXlzACgLbnVtYmVyV29yZHMA',
            'JAljb2RlV29yZHMAJgl0ZXh0V29yZHMAIwhhZGRXb3JkcwAnCmdhdGhlcktleXMAJQhjdXRMaW5lcwAhDnN0YXRlc09mVG9rZW5zAB8Kd3JpdGVEYXRlcwAe',
            'DHdyaXRlTW9tZW50cwAdCmFkZE51bWJlcnMAHA1tb3ZlRGlyZWN0b3J5ABsLcmVhZE51bWJlcnMAGQtvdXRPZkJvdW5kcwAaCHJlYWRSdW5zABMOc3RhdGVz',
            'T2ZMZXZlbHMAEglyZWFkUGxhaW4AFAtwaWNrTnVtYmVycwAYCnBsYWNlQ29kZXMAFgpwbGFjZVRleHRzABUJcGlja1dvcmRzABcOcHJvZmlsZU51bWJlcnMA',
            'DQlwYXNzU21hbGwADgtjb3VudE51bWJlcgAADGNvdW50QnVja2V0cwARC2xpc3RCdWNrZXRzAA8PY291bnRzT2ZCdWNrZXRzABAJYWRkTnVtYmVyAAEHY3V0',
            'Um93cwAMDHVucGFja1NuYXBweQALC2VuY29kZVRleHRzAAoKaW5kZXhDb2RlcwAJCm1hdGNoVGV4dHMABwxtZWFzdXJlVGV4dHMABgxwcm9maWxlVGV4dHMA',
            'BQgBBAwBAgqNiQEz5QECAX4FfyAAKAIAIQUgACgCBCEHIAAoAghBAWshCCAAKQMYIAG9gyIDQoCAgICAgICAgH9RBEBCACEDCyADQpX4qfqXt96bnn9+IAA0',
            'AhSIpyEEA0AgByAEQQN0IgZqKwMARAAAAAAAAAAAYgR/IAUgBmopAwAgA1IFQQALBEAgBEEBaiAIcSEEDAELCyAAKAIEIARBA3RqIgUrAwAiAUQAAAAAAAAA',
            'AGEEQCAAKAIMIgYgACgCEEYEQEEADwsgACAGQQFqNgIMIAAoAgAgBEEDdGogAzcDAAsgBSABIAKgOQMAQQELtQQDA38BfgN8IAAoAhwgAb0iBkI0iKdBAnRq',
            'KAIAIgNFBEBBAA8LIAEgACsDAGMEQCAAIAE5AwALIAEgACsDCGQEQCAAIAE5AwgLIAGcIAFhBEAgACAAKwMQIAKgOQMQCyAGp0Gx893xeWwgBkIgh6ciBCAE',
            'QRB2c0HrlK+veGwiBCAEQQ12c0G13MqVfGwiBCAEQRB2c3MiBCAEQRB2c0HrlK+veGwiBCAEQQ12c0G13MqVfGwiBCAEQRB2cyIEQQx0QYAQcmdBAWoiBSAA',
            'KAIYIARBFHZqIgQtAABLBEAgBCAFOgAACyAGQv///////weDuUQAAAAAAAAwPaJEAAAAAAAA8L+gIgggCKIiCSAIoiEBIAMgBkIth0L/AIOnQQZ0aiIDKwMA',
            'IgdEAAAAAAAAAABhBEAgACAAKAIgQQFqNgIgCyADIAcgAqA5AwAgA0EIaiADKwMIIAhEAAAAAAAAmEGgRAAAAAAAAJjBoCIHIAKioDkDACADQRBqIAMrAxAg',
            'CCAHoSACoqA5AwAgA0EYaiADKwMYIAlEAAAAAAAAmEGgRAAAAAAAAJjBoCIHIAKioDkDACADQSBqIAMrAyAgCSAHoUQAAAAAAADoP6BEAAAAAAAA6L+gIAKi',
            'oDkDACADQShqIAMrAyggAUQAAAAAAACYQaBEAAAAAAAAmMGgIgcgAqKgOQMAIANBMGogAysDMCABIAehRAAAAAAAAOg/oEQAAAAAAADov6AgAqKgOQMAQQEL',
            'lwIBBH8gAUHs9CtqIgEgAUGw9QhrIAFBAE4bQbH1CG0hAiABIAJBsfUIbGsiASABQbQLbWsgAUGsnQJtaiABQbD1CG1rQe0CbSEDIAAgASADQe0CbCADQQRt',
            'aiADQeQAbWtrIgRBBWxBAmpBmQFtIgFBCkgiBUUgAyACQZADbGpqIgJB5ABtIgNBCm1BsOAAaiADQQpvQQh0ajsBACAAIAJB5ABvIgJBCm1BsOAAaiACQQpv',
            'QQh0ajsBAiAAQS06AAQgACABQQNqIAFBCWsgBRsiAkEKbUGw4ABqIAJBCm9BCHRqOwEFIABBLToAByAAIAQgAUGZAWxBAmpBBW1rQQFqIgBBCm1BsOAAaiAA',
            'QQpvQQh0ajsBCAvpAgMGfwF+AXwgACABSSIDBEAgAC0AAEEtRiEDCyAAQQFqIAAgAxsiBSEAA0AgACABSQRAAkAgAC0AAEEwayIGQQlNBEAgBEEBaiAEIAat',
            'IAhCCn58IghCAFIbIQQFIAJFIAAtAABBLkZxIAAgBUtxRQ0BIAAhAgsgAEEBaiEADAILCwsgACAFRiAEQRNKcgRARAAAAAAAAPh/DwtBASAAIAJra0EAIAIb',
            'IQYgCCAAIAFJBH9B6AchBAJAIAAtAABBIHJB5QBHDQAgAEEBaiIALQAAIQUgASAAQQFqIAAgACABSQR/IAVBK0YgBUEtRnIFQQALGyIAa0ECSyAAIAFPcg0A',
            'QQAhAgNAIAAgAUkEQCAALQAAQTBrIgdBCUsNAiACQQpsIAdqIQIgAEEBaiEADAELC0EAIAJrIAIgBUEtRhshBAsgBEHoB0YEQEQAAAAAAAD4fw8LIAQgBmoF',
            'IAYLEC0iCZogCSADGwsWAP0MAAAAAAAAAAAAAAAAAAAAACQAC/UGAgt/A3wgACsDACEWIAArAwghFyAAKAIgIREgACgCJCESA0AgBSAPSgRAAkBBASAGBHwg',
            'BiAPQQN0aisDAAVEAAAAAAAA8D8LIhVEAAAAAAAAAABhIAQgD2otAAAbDQAgASAPQQJ0IgogAmooAgBqIQ0gASADIApqKAIAaiANayIMIAhKBEAgCSATQQJ0',
            'aiAPNgIAIBNBAWohEwwBC0EAIQ5BACEUQQAhCgNAIApBBGoiCyAMTARAIAogDWooAgAiCiAUciEUIA4gCkHR2vjkfGxBD3dBk+uc3AFsc0ENd0EFbEGcqa7N',
            'AWshDiALIQoMAQsLQQAhCyAMQQFrIRADQCAKIBBMBEAgDSAQai0AACALQQh0ciELIBBBAWshEAwBCwsgDiALQdHa+OR8bEEPd0GT65zcAWxzIAxzIgogCkEQ',
            'dnNB65Svr3hsIgogCkENdnNBtdzKlXxsIgogCkEQdnMiCkEMdEGAEHJnQQFqIg4gByAKQRR2aiIKLQAASwRAIAogDjoAAAsgDCEKIAsgFHJBgIGChHhxBEBB',
            'ACEOA0AgDCAOSgRAIApBAWsgCiANIA5qLQAAQcABcUGAAUYbIQogDkEBaiEODAELCwsgFiAVoCEWIBcgFSAKt6KgIRcgCiARIAogEUgbIREgCiASIAogEkob',
            'IRIgDEEKTgR/IA0tAARBLUYFQQALBH8gDS0AB0EtRgVBAAsEf0EAIQoCfwNAIApBBEgEQEEAIAogDWotAABBMGtB/wFxQQlLDQIaIApBAWohCgwBCwtBAQsE',
            'fyANQQVqIQtBACEKAn8DQCAKQQJIBEBBACAKIAtqLQAAQTBrQf8BcUEJSw0CGiAKQQFqIQoMAQsLQQELBH8gCy0AASALLQAAQQpsakGQBGsFQX8LIgpBDEwg',
            'CkEASnEgDUEIaiEOQQAhCgJ/A0AgCkECSARAQQAgCiAOai0AAEEwa0H/AXFBCUsNAhogCkEBaiEKDAELC0EBCwR/IA4tAAEgDi0AAEEKbGpBkARrBUF/CyIK',
            'QQBKcSAKQR9McQVBAAsFQQALBEAgDEEKRgRAIAAgACsDECAVoDkDEAUgDUEKaiAMIA1qEAgEQCAAIAArAxggFaA5AxgLCwsLIA9BAWohDwwBCwsgACAWOQMA',
            'IAAgFzkDCCAAIBE2AiAgACASNgIkIBMLjwEBBH8DQCAEIAlKBEAgAyAJai0AAEUEQCAAIAlBAnQiCCACaigCAGoiCyAAIAEgCGooAgBqIgprIgggBU4EQANA',
            'IAogC0kEQCAIQQFrIAggCi0AAEHAAXFBgAFGGyEIIApBAWohCgwBCwsLIAYgCEggBSAISnIEQCAHIAlqQQA6AAALCyAJQQFqIQkMAQsLC4MCAQV/A0AgBCAF',
            'SARAAkAgAyAEai0AAAR/QQAFIAQgCWotAAALRQ0AIAchCkECIQsgACAEQQJ0Ig0gAWooAgBqIgwgACACIA1qKAIAaiINRgRAIAQgCWpBAjoAAAwBCyAHQQJM',
            'BEAgB0EBRwRAIAQgCWpBADoAAAsMAQsDQAJAIAwgDUYEQCAIIApqLQAAIgpFBEAgBA8LIApBAUYhCwwBCyAMLQAAIg5BgAFPDQAgBiAKQQd0IA5yQQF0ai8B',
            'ACIKQQJNBH8gCkUEQCAEDwsgCkEBRgUgDEEBaiEMDAILIQsLCyALQQFHBEAgBCAJaiALOgAACwsgBEEBaiEEDAELCyAFC78FAQZ/AkAgASAAa0EGSAR/QQEF',
            'IAAtAAAiB0EgRyAHQdQAR3ELDQAgAEEBaiEHAn8DQCACQQJIBEBBACACIAdqLQAAQTBrQf8BcUEJSw0CGiACQQFqIQIMAQsLQQELBH8gBy0AASAHLQAAQQps',
            'akGQBGsFQX8LIgJBAEggAkEXSnIEf0EBBSAALQADQTpHCwR/QQAFIABBBGoiAkECaiABTQR/An8DQCADQQJIBEBBACACIANqLQAAQTBrQf8BcUEJSw0CGiAD',
            'QQFqIQMMAQsLQQELBH8gAi0AASACLQAAQQpsakGQBGsFQX8LBUF/CyICQTtMIAJBAE5xC0UNACAAQQZqIgAgAUkEfyAALQAAQTpGBUEACwRAIABBA2ogAUsE',
            'f0EBBSAAQQFqIQICfwNAIARBAkgEQEEAIAIgBGotAABBMGtB/wFxQQlLDQIaIARBAWohBAwBCwtBAQsEfyACLQABIAItAABBCmxqQZAEawVBfwtBAEgLBH9B',
            'AQUgAC0AAUE2SwsNASAAQQNqIgAgAUkEfyAALQAAQS5GBUEACwRAIABBAWoiACECA0AgACABSQR/IAAtAABBMGtB/wFxQQlNBUEACwRAIABBAWohAAwBCwsg',
            'ACACRiAAIAJBCWpLcg0CCwsgACABRgRAQQEPCyAALQAAIgJB2gBGBEAgAEEBaiABRg8LIAJBLUcgAkErR3ENACAAQQFqIgBBAmogAUsEf0EABQJ/A0AgBUEC',
            'SARAQQAgACAFai0AAEEwa0H/AXFBCUsNAhogBUEBaiEFDAELC0EBCwtFDQAgAEECaiIAIAFJBH8gAC0AAEE6RgVBAAsEQCAAQQFqIQALIABBAmogAUYEfwJ/',
            'A0AgBkECSARAQQAgACAGai0AAEEwa0H/AXFBCUsNAhogBkEBaiEGDAELC0EBCwVBAAsPC0EAC3EBBH8gACgCACECIAAoAgQhAyAAKAIIIQQgACgCICEFA0Ag',
            'ASAFSARAIAQgAUECdGooAgAgA3EhAANAIAIgAEECdGooAgBBf0cEQCAAQQFqIANxIQAMAQsLIAIgAEECdGogATYCACABQQFqIQEMAQsLC5QFARB/IAAoAgAh',
            'DSAAKAIEIREgACgCCCESIAAoAgwhEyAAKAIQIRQgACgCFCEVIAQhCgNAIAUgCkoEQAJAIApBAnQiBCACaigCACIIIAFqIQwgAyAEaigCACAIayILIQlBACEE',
            'A0AgBEEEaiIIIAtMBEAgCSAEIAxqKAIAc0GV08feBWwgCUEPdnMhCSAIIQQMAQsLA0AgBCALSARAIAkgBCAMai0AAHNBk4OACGwhCSAEQQFqIQQMAQsLIA0g',
            'ESAJIAlBDXZzQZXTx94FbCIEIARBD3ZzIg5xIg9BAnRqKAIAIQkDQCAJQX9HBH8gEiAJQQJ0IgRqKAIAIA5GBH8gBCATaiIEKAIAIQgCf0EAIAQoAgQgCGsg',
            'C0cNABogCCAUaiEWQQAhBANAIARBCGoiCCALTARAQQAgBCAWaikDACAEIAxqKQMAUg0CGiAIIQQMAQsLA0AgBCALSARAQQAgBCAWai0AACAEIAxqLQAARw0C',
            'GiAEQQFqIQQMAQsLQQELBUEACwVBAQtFBEAgDSAPQQFqIBFxIg9BAnRqKAIAIQkMAQsLIAlBf0YEQCAAKAIgIQhBfyEEAkAgCyAAKAIsSAR/QQEFIAggACgC',
            'JE4LDQAgCyAAKAIoIAhBAnQiFiAAKAIMaiIXKAIAIglrSg0AIAAoAhAgCWogDCAL/AoAACAXIAkgC2o2AgQgACgCCCAWaiAONgIAIAAoAhQgCGpBADoAACAA',
            'IAhBAWo2AiAgCCEECyAEIglBf0YEQCAAIA42AhwMAgsgDSAPQQJ0aiAJNgIACyAGIApBAnRqIAk2AgAgByAKaiAJIBVqLQAAIgQ6AAAgEEEBaiAQIAQbIRAg',
            'CkEBaiEKDAILCwsgACAQNgIYIAoL3wQCBX8BfgNAIAAgAUkEQCAAQQFqIQQgAC0AACIAQQNxIgUEf0EEIAUgBUEDRhsiBUEBRgR/IABBAnZBB3FBBGoFIABB',
            'AnZBAWoLIQcCfyAFQQFGBEAgBC0AAAwBCyAFQQJGBEAgBC8BAAwBCyAFQQNGBH8gBCgCAEH///8HcQUgBCgCAAsLIABBBXZBCHRBACAFQQFGG2ohCCABIAQg',
            'BWoiAEkEQEEBDwsgCEUgBiAISXIgBiAHaiADSnIEQEECDwsgAiAGaiEEIAhBEE8EQCAEIAhrIQggB0GAAkoEQCAEIAggB/wKAAAFQQAhBQNAIAUgB0gEQCAE',
            'IAVqIAUgCGr9AAQA/QsEACAFQRBqIQUMAQsLCwUgCEEITwRAIAQgCGshCEEAIQUDQCAFIAdIBEAgBCAFaiAFIAhqKQMANwMAIAVBCGohBQwBCwsFQQAhBQNA',
            'IAUgB0gEQCAEIAVqIAQgCGsgBWotAAA6AAAgBUEBaiEFDAELCwsLIAYgB2oFIABBAnatIglCO1YEQAJ/IAmnQTtrIgBBAUYEQCAELQAADAELIABBAkYEQCAE',
            'LwEADAELIABBA0YEfyAEKAIAQf///wdxBSAEKAIACwutIQkgACAEaiEECyADrCAJQgF8IgkgBqx8UyABrSAErSAJfFNyBEBBAQ8LIAIgBmohACAJpyIHQYAC',
            'SgRAIAAgBCAH/AoAAAVBACEFA0AgBSAHSARAIAAgBWogBCAFav0ABAD9CwQAIAVBEGohBQwBCwsLIAmnIgUgBGohACAFIAZqCyEGDAELC0EDQQAgAyAGRxsL',
            '0wwDGX8HewJ+IAAoAgghFSAAKAIQIQ8gACgCFCESIAAoAhghFiAAKAIcIRcgACgCICEZIAAoAiQhGiAAKAIoIRsgACgCLCEYIAAoAgAiE/0PIR8gACgCBCIQ',
            '/Q8hICAAKAIMIhH9DyEhIAAoAjgEQCAYQQAgEvwLAAsgACgCNCENIAIhCSAAQUBrKAIAJAVBACQCQQAkBkEAJAT9DAAAAAAAAAAAAAAAAAAAAAAkACACQUBq',
            'IQgDQCACIANIIAUgDkpxBEACQCACIQogFUF/RwR/IAEgAmotAAAgFUYFQQALBEADQCABIAJqLQAAIBFHBEAgAkEBaiECDAELCyANQQFqIA0gAiADSBshDSAE',
            'RSADIAJBAWoiAkhxDQEgAiADIAIgA0gbIQkMAwtBACEMA0AgAiEHIAEgAmotAAAgEEYEfyAQ/Q8hIiAR/Q8hI0EAJAggAkEBaiECA0ACQCABIAJq/QAEACIk',
            'ICL9I/1kIQsgAkEQaiADTARAIwAgJCAk/QwAAAAAAAAAAAAAAAAAAAAA/SP9UP1QJAAFIAIhBgNAIAMgBkoEQCABIAZqLQAAIh1FIB1BgAFPcgRA/Qz/////',
            '////////////////JAALIAZBAWohBgwBCwsLICQgI/0j/WQhBiALRQRAIwIgBmlqJAIgAkEQaiECDAILIwIgBkEBIAtoIgZ0QQFrcWlqJAIgAiAGaiIGIANO',
            'BEBBASQEIAMhBgwBCyABIAZqLQABIBBHIAZBAWogA05yDQBBASQIIAZBAmohAgwBCwsgAyAGTARAIAMhAgUgBkEBaiILIQIDQCABIAJqLQAAIh0gEUYgEyAd',
            'RnJFBEAgHUUgHUGAAU9yBED9DP////////////////////8kAAsgAkEBaiECDAELCyACIAtBAWpKBH9BAQUgAiALQQFqRgR/IAEgC2otAABBDUcEf0EBBSAB',
            'IAJqLQAAIBNGCwVBAAsLBEBBASQGQQEkBAsLIAdBAWohByMIBH8jBQNAIAYgB0oEQCABIwVqIAEgB2oiHi0AACIdOgAAIwVBAWokBSAHQQFqIAcgECAdRgR/',
            'IB4tAAEgEEYFQQALG0EBaiEHDAELCyEHIwUFIAYLBQNAIAIgCEFAa04EQCACIQggASACaiIG/QAEECEjIAb9AAQAIiQgH/0jICQgIP0j/VAgJCAh/SP9UP1k',
            'rSAjIB/9IyAjICD9I/1QICMgIf0j/VD9ZK1CEIaEIAb9AAQgIiIgH/0jICIgIP0j/VAgIiAh/SP9UP1krUIghoQgBv0ABDAiJSAf/SMgJSAg/SP9UCAlICH9',
            'I/1Q/WStQjCGhCEmIAJBQGsgA0wEQCMAICQgI/1QICIgJf1Q/VAgJCAj/XcgIiAl/Xf9d/0MAAAAAAAAAAAAAAAAAAAAAP0j/VD9UCQABSACIQYDQCADIAZK',
            'BEAgASAGai0AACILRSALQYABT3IEQP0M/////////////////////yQACyAGQQFqIQYMAQsLCwsgJiACIAhrrIgiJ1AEQCAIQUBrIQIMAQsgAiAneqdqIgIg',
            'AWotAAAiBiAQRgRAQQEkBCACQQFqIQIMAQsLIAJBAWsgAiAGIBFGIAIgB0pxBH8gASACakEBay0AAEENRgVBAAsbCyEGIAwgD0gEQCAMIBJsIA5qQQJ0Igsg',
            'FmogBzYCACALIBdqIAY2AgALIAxBAWohDCAGIAdrIQcgASACai0AACATRyACIANOckUEQCACQQFqIQIMAQsLIARFIAIgA05xDQAgGSAOQQJ0IgZqIAo2AgAg',
            'BiAaaiACIAMgAiADSBs2AgAgBiAbaiANNgIAIA0jAkEBamohDUEAJAJBASMEIAwgD0cbBEBBASEcIAxBAUYiBgRAIAdFIQYLIAYEQCMGRSEGCyAGBEAgD0EB',
            'SiEGCyAUQQFqIBQgBhshFCAOIBhqQQFBA0ECIAYbIAwgD0YbOgAAQQAkBkEAJAQgDCAPRwRAQQAhBwNAIAcgD0gEQCAHIBJsIA5qQQJ0IgYgFmpBADYCACAG',
            'IBdqQQA2AgAgB0EBaiEHDAELCwsLIA5BAWohDiACQQFqIgIgAyACIANIGyEJDAILCwsgACAJNgIwIAAgDTYCNCAAIBw2AjggACAUNgI8IAAjAP1kRTYCRCAO',
            'C94BAgF8AX8DQCAFIAZIBEACQCAEIAVqLQAADQAgAyAFQQN0aisDAEQAAAAAAAAAAKAiB0QAAAAAAAC4QGNBACAHRAAAAAAAAKDAZkEAIAAbGwRAIAf8AiII',
            'tyAHYQRAIAAgCEGAEGpBAnRqIgggCCgCAEEBajYCAAwCCwsgAgR/IAIoAhwgB71CNIinQQJ0aigCAAVBAQtFBEAgBQ8LIAEEfyABIAdEAAAAAAAA8D8QAAVB',
            'AQtFBEAgBQ8LIAIEQCACIAdEAAAAAAAA8D8QARoLCyAFQQFqIQUMAQsLIAYLmgECAnwBfwNAIAFBgMAASARAIAAgAUECdGoiBigCALciBUQAAAAAAAAAAGIE',
            'QCABt0QAAAAAAACgwKAhBCADBH8gAygCHCAEvUI0iKdBAnRqKAIABUEBC0UEQCABDwsgAgR/IAIgBCAFEAAFQQELRQRAIAEPCyADBEAgAyAEIAUQARoLIAZB',
            'ADYCAAsgAUEBaiEBDAELC0GAwAALdwIGfwF8IAAoAgAhBCAAKAIEIQUgACgCCCEGQQAhAANAIAMgBkkEQCAFIANBA3QiB2orAwAiCUQAAAAAAAAAAGIEQCAA',
            'QQN0IgggAWogBCAHaikDADcDACACIAhqIAk5AwAgAEEBaiEACyADQQFqIQMMAQsLIAALqwECB38BfiAAKAIEIQYDQCADIARLBEAgACgCACEHIAAoAgQhCCAA',
            'KAIIQQFrIQkgASAEQQN0aikDACILQpX4qfqXt96bnn9+IAA0AhSIpyEFA0AgCCAFQQN0IgpqKwMARAAAAAAAAAAAYgR/IAcgCmopAwAgC1IFQQALBEAgBUEB',
            'aiAJcSEFDAELCyACIARBA3RqIAYgBUEDdGorAwA5AwAgBEEBaiEEDAELCwtFAgJ/AXwDQCADIARLBEAgBEEDdCIFIAJqKwMAIgZEAAAAAAAAAABkBEAgACAB',
            'IAVqKwMAIAYQABoLIARBAWohBAwBCwsLPwEDfwNAIAEgBUoEQCAEIAVqQQAgAyAAIAVBAnRqKAIAIAJGIgcbOgAAIAYgB0VqIQYgBUEBaiEFDAELCyAGC6sE',
            'Agh/An4gACgCBCEIQgEgACgCCCIGrIZCAX0hDCAAKAIMIQMgAiABQQJ0aiEHA0AgAiAHSQRAIANFBEAgACgCBCEKIAAoAgghCSAAKAIAIAAoAhQiAUEDdUEA',
            'IAFBf0cbaiEBQQAhA0EBIQVBACEEAn8DQCAFBEBBASAEQSNOIAEgCk9yDQIaIAEtAAAhBSABQQFqIQEgAyAFQf8AcSAEdHIhAyAFQf8ASyEFIARBB2ohBAwB',
            'CwsgA0EBdiEEIANBAXEEQCAAQYCAgAggBCAEQYCAgAhPG0EDdDYCDCAAQQA2AhQFQQIgBEUNARpBASAKIAlBB2pBA3UiCSABakkNARpBACEFQQAhAwNAIAMg',
            'CUgEQCAFIAEgA2otAAAgA0EDdHRyIQUgA0EBaiEDDAELCyABIAlqIQEgACAENgIMIAAgBTYCECAAQX82AhQLIAAgATYCAEEACyIBBEAgAQ8LIAAoAgwhAwwC',
            'CyACIAMgByACa0ECdiIBIAEgA0obIgFBAnRqIQQgACgCFCIFQX9GBEAgACgCECEFA0AgAiAESQRAIAIgBTYCACACQQRqIQIMAQsLBSAFrCILIAAoAgAiBa1C',
            'A4Z8IAGsIAasfnwgCK1CA4ZWBEBBAQ8LA0AgAiAESQRAIAIgBSALQgOIp2opAwAgC0IHg4ggDIM+AgAgCyAGrHwhCyACQQRqIQIMAQsLIAAgCz4CFAsgACAD',
            'IAFrIgM2AgwMAQsLQQAL9gMCAn8BfCAARQRAQQAhAANAIAAgA0gEQCAAIAJqLQAARQRAIAQgAEEDdGogASgCALc5AwAgAUEEaiEBCyAAQQFqIQAMAQsLQQAP',
            'CyAAQQFGBEBBACEAA0AgACADSARAIAAgAmotAABFBEAgBCAAQQN0aiABKAIAuDkDACABQQRqIQELIABBAWohAAwBCwtBAA8LIABBAkYEQEEAIQADQCAAIANI',
            'BEAgACACai0AAEUEQCAEIABBA3RqIAEpAwC5OQMAIAFBCGohAQsgAEEBaiEADAELC0EADwsgAEEDRgRAQQAhAANAIAAgA0gEQCAAIAJqLQAARQRAIAQgAEED',
            'dGogASkDALo5AwAgAUEIaiEBCyAAQQFqIQAMAQsLQQAPCyAAQQRGBEBBACEAA0AgACADSARAIAAgAmoiBy0AAEUEQCABKgIAuyEIIAFBBGohASAEIABBA3Rq',
            'IAg5AwAgCCAIoUQAAAAAAAAAAGEEf0EABSAHIAU6AABBAQsgBmohBgsgAEEBaiEADAELCyAGDwtBACEAA0AgACADSARAIAAgAmoiBy0AAEUEQCABKwMAIQgg',
            'AUEIaiEBIAQgAEEDdGogCDkDACAIIAihRAAAAAAAAAAAYQR/QQAFIAcgBToAAEEBCyAGaiEGCyAAQQFqIQAMAQsLIAYLcwEDfwNAIAQgB0oEQCADIAdqLQAA',
            'RQRAIAIgAWtBBEgEQEF/DwsgACABaigCACIIQQBIIAggAiABQQRqIgFrSnIEQEF/DwsgB0ECdCIJIAVqIAE2AgAgBiAJaiABIAhqIgE2AgALIAdBAWohBwwB',
            'CwsgAQtMAQJ/A0AgAyAFSgRAIAIgBWotAABFBEAgACgCACEGIABBBGohACABIAZNBEBBfw8LIAQgBUECdGogBjYCAAsgBUEBaiEFDAELC0EAC1UBAn8DQCAE',
            'IAZKBEAgAyAGai0AAEUEQCAAKAIAIQcgAEEEaiEAIAIgB00EQEF/DwsgBSAGQQJ0aiABIAdBAnRqKAIANgIACyAGQQFqIQYMAQsLQQALgwECA38BfANAIAQg',
            'CEoEQCADIAhqLQAARQRAIAAoAgAhCSAAQQRqIQAgAiAJTQRAQX8PCyAFIAhBA3RqIAEgCUEDdGorAwAiCjkDACADIAhqIQkgCiAKoUQAAAAAAAAAAGEEf0EA',
            'BSAJIAY6AABBAQsgB2ohBwsgCEEBaiEIDAELCyAHC/IEAwt/AXwBfgNAIAMgE0oEQAJAIBNBAnQiCyABaigCACIPIAIgC2ooAgAiDEYgB0GAAUhxBEAgBSAT',
            'aiAHOgAAIA5BAWohDgwBCyAAIA9qIgsgACAMaiIRSSIMBEAgCy0AAEEtRiEMCyAMBEAgC0EBaiELCyALIRRCACEXIAstAABBMGshEgNAIAsgEUkgEkEJTXEE',
            'QCASrSAXQgp+fCEXIAtBAWoiCy0AAEEwayESDAELC0EAIQ0gCyARSSALIBRLcQR/IAstAABBLkYFQQALBH9BASENIAtBAWoiCyEVIAstAABBMGshEgNAIAsg',
            'EUkgEkEJTXEEQCASrSAXQgp+fCEXIAtBAWoiCy0AAEEwayESDAELCyALIBVrBUEACyESIAsgEUYgCyAUS3EEfyASQQBKQQ9qIAsgFGtOBUEACwRAIBe6IRYg',
            'EkEASgRAIBYgEkEDdEHQFGorAwCjIRYLIBaaIBYgDBshFiAGQQJGBH8gDQUgBkEBRiASQQBKcSAWnCAWYnELBH9BAQVBACELAn8DQCAJIAtKBEBBASAIIAtB',
            'A3RqKwMAIBZhDQIaIAtBAWohCwwBCwtBAAsLRQRAIAQgE0EDdGogFjkDACAFIBNqQQA6AAAMAgsFIAZFBEAgACAPaiAREAMiFiAWYQR/QQAhCwJ/A0AgCSAL',
            'SgRAQQEgCCALQQN0aisDACAWYQ0CGiALQQFqIQsMAQsLQQALBUEBC0UEQCAEIBNBA3RqIBY5AwAgBSATakEAOgAADAMLCwsgCiAQQQJ0aiATNgIAIBBBAWoh',
            'EAsgE0EBaiETDAELCyAKIBBBAnRqIA42AgAgEAufAQICfwV8IAMrAwAhCSADKwMIIQogAysDECELIAMrAxghDANAIAIgB0oEQCAJIAAgB0EDdGorAwAiCGUh',
            'AyAInCAIYkEAIAQbQQEgCCAMYyAIIAtkIAggCmUgAyADGyIDIAMbIgMgAxsbBH8gASAHai0AAEEARwVBAQtFBEAgBSAGQQJ0aiAHNgIAIAZBAWohBgsgB0EB',
            'aiEHDAELCyAGC6cBAgZ/AX4gACgCACEHIAAoAgRBAWohCANAIAMgCEgEQCAHIANBBHRqIgQoAggEQCAEKQMAIglClfip+pe33puef35CIIinIAJxIQUDQCAB',
            'IAVBBHRqIgYoAggEfyAGKQMAIAlRBUEBC0UEQCAFQQFqIAJxIQUMAQsLIAYgBCkDADcDACAGIAQoAgg2AggLIANBAWohAwwBCwsgACABNgIAIAAgAjYCBAvF',
            'AwIKfwN+IAAoAgwhC0J/IRADQCACIApKBEACQAJAIAEgAyAKbEECdGoiBigCCEGAgICAeEcEQCAFIAxBAnRqIAo2AgAgDEEBaiEMDAELIAdFIAY1AgAgBjQC',
            'BEIghoQiEkIMhyIRIBBScgRAIAAoAgAhByAAKAIEIgYgESIQQpX4qfqXt96bnn9+QiCIp3EhCANAIAcgCEEEdGoiCSgCCAR/IAkpAwAgEFEFQQELRQRAIAhB',
            'AWogBnEhCAwBCwsCQCAJKAIIIgcNACAAIAutQgx+QoyAAnwgACgCCCIOQQFqrUIJhlQiDzYCIEEAIQdBASAAKAIUIAAoAhAiBkGABGpJIggEfyAIBSAAKAIE',
            'IA5BAWpBAXRJCyAPGw0AIAZBAEGABPwLACAJIBA3AwAgCSAGNgIIIAAgBkGABGo2AhAgACAOQQFqNgIIIAYhBwsgB0UNAgsgByASp0H/H3EiBkEFdkECdGoh',
            'CUEBIAZ0IgggCSgCACIGcQRAIAQgDUECdGogCjYCACANQQFqIQ0FIAkgBiAIcjYCACALQQFqIQsLCyAKQQFqIQoMAgsLCyAAIAs2AgwgACANNgIYIAAgDDYC',
            'HCAKC+sDAgZ/BH4gAUEDRgR+QugHBULAhD1CgJTr3AMgAUEGRhsLIRAgACEBA0AgBCALSgRAAkAgAyALaiIALQAADQAgASkDACERIAFBCGohASARIBB/IhJC',
            'AX0gEiARIBCBQgBTGyISQoCjBX8iE0IBfSATIBJCgKMFgUIAUxsiE0LYilRTIBNCoIGzAVVyBEAgACAJOgAAIAxBAWohDAwBCyAGIAtsIg0gBWoiACATpxAC',
            'IABBCmoiAEHUADoAACAAIBIgE0KAowV+faciCkGQHG0iDkEKbUGw4ABqIA5BCm9BCHRqOwEBIABBOjoAAyAAIApBPG1BPG8iDkEKbUGw4ABqIA5BCm9BCHRq',
            'OwEEIABBOjoABiAAIApBPG8iCkEKbUGw4ABqIApBCm9BCHRqOwEHAn8gAEEJaiIOIBEgECASfn1CgJTr3AMgEH9+pyIARQ0AGiAAQcCEPW8Ef0EJQQYgAEHo',
            'B28bBUEDCyEPIA5BLjoAAEEJIQoDQCAKQQBKBEAgCiAOaiAAQQpvQTBqOgAAIABBCm0hACAKQQFrIQoMAQsLIA5BAWogD2oLIQAgAgRAIABB2gA6AAAgAEEB',
            'aiEACyALQQJ0IgogB2ogDTYCACAIIApqIAAgBWs2AgALIAtBAWohCwwBCwsgDAuEAQEEfwNAIAIgCEoEQAJAIAEgCGoiCi0AAA0AIAAoAgAhCyAAQQRqIQAg',
            'C0HYilRIIAtBoIGzAUpyBEAgCiAHOgAAIAlBAWohCQwBCyAEIAhsIgogA2ogCxACIAhBAnQiCyAFaiAKNgIAIAYgC2ogCkEKajYCAAsgCEEBaiEIDAELCyAJ',
            'C58BAQV/A0AgAyAGSgRAIAAgBmotAAAiCkEBRgRAIAhBAWohCAUgB0EBaiAHIApBAkYbIQcLAkAgCkEFR0EAIAobBEAgBCAGakEAOgAADAELIAQgBmpBAkEB',
            'IAobOgAAIAlBAWohCSAGQQJ0IgogAWpBADYCACACIApqQQA2AgALIAZBAWohBgwBCwsgBSAINgIAIAUgBzYCBCAFIAk2AggLswgBCH8DQCAALQAAQSBGBH9B',
            'AQUgAC0AAEEJRgsEf0EBBSAALQAAQQ1GCwRAIABBAWohAAwBCwsCQCAALQAAQfsARw0AIABBAWohAANAIAAtAABBIEYEf0EBBSAALQAAQQlGCwR/QQEFIAAt',
            'AABBDUYLBEAgAEEBaiEADAELCwNAIAAtAAAiCkH9AEcEQCAQQQBKBEAgCkEsRw0DIABBAWohAANAIAAtAABBIEYEf0EBBSAALQAAQQlGCwR/QQEFIAAtAABB',
            'DUYLBEAgAEEBaiEADAELCwsgAiAQRg0CIAggEEECdGooAgAiC0EASAR/QQAFAn9BACEKIAcgC0EDdGoiDSgCACEPQQAgDSgCBCIORQ0AGgNAIApBCGoiDSAO',
            'TARAQQAgACAKaikDACAKIA9qKQMAUg0CGiANIQoMAQsLA0AgCiAOSARAQQAgACAKai0AACAKIA9qLQAARw0CGiAKQQFqIQoMAQsLQQELC0UEQCACIAxBgAJq',
            'IgogAiAKSBshESAMIQsCQANAIAsgEUgEQAJ/QQAhDSAHIAtBA3RqIgooAgAhD0EAIAooAgQiDkUNABoDQCANQQhqIgogDkwEQEEAIAAgDWopAwAgDSAPaikD',
            'AFINAhogCiENDAELCwNAIA0gDkgEQEEAIAAgDWotAAAgDSAPai0AAEcNAhogDUEBaiENDAELC0EBCw0CIAtBAWohCwwBCwtBgAIgDCAMQYACThshD0EAIQwD',
            'QCAMIA9IBEACf0EAIQogByAMIgtBA3RqIgwoAgAhDkEAIAwoAgQiDUUNABoDQCAKQQhqIgwgDUwEQEEAIAAgCmopAwAgCiAOaikDAFINAhogDCEKDAELCwNA',
            'IAogDUgEQEEAIAAgCmotAAAgCiAOai0AAEcNAhogCkEBaiEKDAELC0EBCw0CIAtBAWohDAwBCwtBfyELCyALQQBIDQMgCCAQQQJ0aiALNgIACyALQQFqIQwg',
            'ACAHIAtBA3RqKAIEaiEAA0AgAC0AAEEgRgR/QQEFIAAtAABBCUYLBH9BAQUgAC0AAEENRgsEQCAAQQFqIQAMAQsLIAAtAABBOkcNAiAAQQFqIQADQCAALQAA',
            'QSBGBH9BAQUgAC0AAEEJRgsEf0EBBSAALQAAQQ1GCwRAIABBAWohAAwBCwsgABAiIgBFDQIgAyALbCABaiILIAZqIgotAAANAiAKIwM6AAAgC0ECdCIKIARq',
            'IwcgCWs2AgAgBSAKaiMBIAlrNgIAA0AgAC0AAEEgRgR/QQEFIAAtAABBCUYLBH9BAQUgAC0AAEENRgsEQCAAQQFqIQAMAQsLIBBBAWohEAwBCwsgAEEBaiEA',
            'A0AgAC0AAEEgRgR/QQEFIAAtAABBCUYLBH9BAQUgAC0AAEENRgsEQCAAQQFqIQAMAQsLIABBACAALQAAQQpGGw8LQQAL+AEBC38gACgCACEHIAAoAgQhCCAA',
            'KAIIIQogACgCDCELIAAoAhAhCSAAKAIUIQwgACgCGCENIAAoAhwhDiAAKAIgIQ8gASADaiERIAEgAmohAgNAIAUgBkggAiARSXEEQAJAIAIgBSAHIAggCiAL',
            'IAkgDiAPIAEQICIQRSAERSAQIBFPcXIEQEEAIQMDQCADIAdIBEAgCSADIAhsaiAFakEAOgAAIANBAWohAwwBCwsMAQsgDCAFQQJ0IgNqIAIgAWs2AgAgAyAN',
            'aiAQIAFrNgIAIAVBAWohBSAQQQFqIBEgECARSRshAgwCCwsLIAAgAiABazYCJCAFC5wEAgJ/AXsgAC0AACECIAAkByACQSJGBEAgAEEBaiIBIQADQCAA/QAE',
            'ACID/QwiIiIiIiIiIiIiIiIiIiIi/SMgA/0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgA/0MICAgICAgICAgICAgICAgIP0m/VD9ZCICRQRAIABBEGohAAwBCwsg',
            'ACACaGoiAC0AAEEiRwR/QQAFQQEkAyABJAcgACQBIABBAWoLDwsgAkEtRgR/QQEFIAJBOU0gAkEwT3ELBEBBAiQDIABBAWogACAALQAAQS1GGyIAIQIDQCAA',
            'LQAAQTBrQf8BcUEJTQRAIABBAWohAAwBCwsCQCAAIAJGBH9BAQUgAi0AAEEwRiAAIAJBAWpLcQsNACAALQAAQS5GBEAgAEEBaiICIQADQCAALQAAQTBrQf8B',
            'cUEJTQRAIABBAWohAAwBCwsgACACRg0BCyAAIgEtAABBIHJB5QBHDQAgAEEBaiIALQAAQStGBH9BAQUgAC0AAEEtRgsEQCAAQQFqIQALIAAhAQNAIAAtAABB',
            'MGtB/wFxQQlNBEAgAEEBaiEADAELCyAAQQAgACABRxshAQsgASQBIwEPCwJAIAAoAgAiAUHu6rHjBkYEQEEFJAMMAQsgAUH05NWrBkYEQEEDJAMMAQsgAkHm',
            'AEYEfyAAKAIBQeHYzasGRgVBAAsEQEEEJAMgAEEFaiQBIwEPC0EADwsgAEEEaiQBIwELjAMBCX8DQCAEIApKBEAgBiAKQQxsaiEMAkAgAyAKai0AACIIRSAI',
            'QQNGcgR/QQAFIAxBADYCCEEBCw0AIAMgCmotAAAEQCAHIA1BAnRqIAo2AgAgDUEBaiENDAELIAAgCkECdCIJIAFqKAIAaiEIIAVBkemXqgJzIQ4gACACIAlq',
            'KAIAaiIQIAhrQbnz3fF5cyELIAVBsc/ZsgFzIQkDQCAIIBBJBEAgCC0AACIPIA5zQZODgAhsIQ4gCyAPc0HrlK+veGwgC0EPdnMhCyAJIA9qQbXcypV8bCAJ',
            'QQ12cyEJIAhBAWohCAwBCwsgDCAOIAlBB3RzIgggCEEQdnNB65Svr3hsIgggCEENdnNBtdzKlXxsIgggCEEQdnM2AgAgDCALIAtBEHZzQeuUr694bCIIIAhB',
            'DXZzQbXcypV8bCIIIAhBEHZzNgIEIAwgCSAJQRB2c0HrlK+veGwiCCAIQQ12c0G13MqVfGwiCCAIQRB2c0EBckH/////B3E2AggLIApBAWohCgwBCwsgDQuo',
            'AgMFfwF8AX4DQCAFIAhKBEAgCEECdCEJIAYgCEEMbGohCgJAIAEgCGotAAAiDEUgDEEDRnIEf0EABSAKQQA2AghBAQsNAEEBIAAgCUEBdGorAwAiDZlE////',
            '////P0NkQQEgDZwgDWIgASAIai0AABsbBH9BAAUgAgR/An9BACACIAQgCWooAgBqIgwgAiADIAlqKAIAaiIJQQFqIAkgCS0AAEEtRhsiCWtBD0oNABoDQCAJ',
            'IAxJBEBBACAJLQAAQTBrQf8BcUEJSw0CGiAJQQFqIQkMAQsLQQELBUEBCwtFBEAgByALQQJ0aiAINgIAIAtBAWohCwwBCyAKIA38BiIOPgIAIAogDkIghz4C',
            'BCAKQYCAgIB4NgIICyAIQQFqIQgMAQsLIAsLZgEFfyADIQQDQCABIAVKBEAgACAFQQxsaiIGKAIIIgcEQCAGKAIEIQggBCAGKAIANgIAIAQgCDYCBCAEIAc2',
            'AgggBCACIAVqNgIMIARBEGohBAsgBUEBaiEFDAELCyAEIANrQQR2C6wBAQZ/A0AgAyAGSgRAIAQgBkEMbGohByABIAZqLQAAIglFIAlBA0ZyBH9BAAUgB0EA',
            'NgIIQQELRQRAIAIgACAGQQJ0aigCAEEMbGohCiABIAZqLQAABH9BAAUgCigCCAsEQCAKKAIEIQsgCigCCCEJIAcgCigCADYCACAHIAs2AgQgByAJNgIIBSAF',
            'IAhBAnRqIAY2AgAgCEEBaiEICwsgBkEBaiEGDAELCyAIC9oCAQd/A0AgAiADSgRAAkAgA0EMbCIGIAFqIgQoAggiBUUgACAGaiIGKAIIIgdFcgRAIAZBADYC',
            'CAwBCyAGKAIAQc+Moo4GayIIIAhBEHZzQeuUr694bCIIIAhBDXZzQbXcypV8bCIIIAhBEHZzIgggBigCBHMiCSAJQRB2c0HrlK+veGwiCSAJQQ12c0G13MqV',
            'fGwiCSAJQRB2cyIJIAdzIgcgB0EQdnNB65Svr3hsIgcgB0ENdnNBtdzKlXxsIgcgB0EQdnMhByAEKAIEIAcgCHMiCCAIQRB2c0HrlK+veGwiCCAIQQ12c0G1',
            '3MqVfGwiCCAIQRB2cyIIIAlzIgkgCUEQdnNB65Svr3hsIgkgCUENdnNBtdzKlXxsIgkgCUEQdnNzIQkgBiAIIAQoAgBzNgIAIAYgCTYCBCAGIAUgB3NBAXJB',
            '/////wdxNgIICyADQQFqIQMMAQsLC88CAQl/IAAoAhghCiAAKAIAIgMgAkEMbGoiCSELIAMgACgCCEEMbGoiB0EMayEEA0AgAyAETQRAIAQoAggiBgRAIAQo',
            'AgQhBSALQQxrIgsgBCgCADYCACALIAU2AgQgCyAGNgIICyAEQQxrIQQMAQsLIANBACAHIAsgByALSRsgA2v8CwAgAyEEA0AgCSALSwRAIAsoAgAhCCALKAIE',
            'IQcgCygCCCEGIAtBADYCCCAEIAMgByAIIApzIgUgBUEQdnNB65Svr3hsIgUgBUENdnNBtdzKlXxsIgUgBUEQdnNzIgUgBUEQdnNB65Svr3hsIgUgBUENdnNB',
            'tdzKlXxsIgUgBUEQdnOtIAGtfkIgiKdBDGxqIgUgBCAFSxsiBCAINgIAIAQgBzYCBCAEIAY2AgggBEEMaiEEIAtBDGohCwwBCwsgACABNgIEIAAgAjYCCAvJ',
            'AQEFfyAAKAIAIgMgACgCCEEMbGohBCAAKAIYIQUgAyICIQADQCAAIARJBEAgACgCCARAIAIgAyAAKAIEIAAoAgAgBXMiBiAGQRB2c0HrlK+veGwiBiAGQQ12',
            'c0G13MqVfGwiBiAGQRB2c3MiBiAGQRB2c0HrlK+veGwiBiAGQQ12c0G13MqVfGwiBiAGQRB2c60gAa1+QiCIp0EMbGoiBiACIAZLG0EMaiECCyAAQQxqIQAM',
            'AQsLIAEgAiADa0EMbiIAIAAgAUkbC6cEARJ/IAAoAgQhDyAAKAIAIhAgACgCCEEBa0EMbGohESAAKAIQIRIgACgCGCENIAAoAgwhCQNAIAIgCEoEQAJAIAEg',
            'AyAIbEECdGoiBSgCACEKIAUoAgghDiAQIAUoAgQiCyAKIA1zIgUgBUEQdnNB65Svr3hsIgUgBUENdnNBtdzKlXxsIgUgBUEQdnNzIgUgBUEQdnNB65Svr3hs',
            'IgUgBUENdnNBtdzKlXxsIgUgBUEQdnMiE60gD61+QiCIp0EMbGohB0EAIQUDQCAHKAIIIhQEQAJAIAcoAgQiBiAHKAIAIhUgDXMiFiAWQRB2c0HrlK+veGwi',
            'FiAWQQ12c0G13MqVfGwiFkEQdiAWc3MiFiAWQRB2c0HrlK+veGwiFiAWQQ12c0G13MqVfGwiFiAWQRB2cyIWIBNLDQAgCiAVRiATIBZGcSAGIAtGcSAOIBRG',
            'cSIFDQAgB0EMaiEHDAILCwsCQCAFBEAgBCAMQQJ0aiAINgIAIAxBAWohDAwBCyAJIBJPBH9BAAUgByEFA0AgBSgCCARAIAVBDGohBQwBCwsgBSARRgR/QQAF',
            'A0AgBSAHSwRAIAVBDGsiBigCBCETIAYoAgghFCAFIAYoAgA2AgAgBSATNgIEIAUgFDYCCCAGIQUMAQsLQQELC0UNASAHIAo2AgAgByALNgIEIAcgDjYCCCAJ',
            'QQFqIQkLIAhBAWohCAwCCwsLIAAgCTYCDCAAIAw2AhQgCAuyBwEHfwNAIAQgC0oEQCADIAtqLQAABH9BAQUgBiALai0AAEEBRwtFBEAgACALQQJ0IgcgAmoo',
            'AgBqIQogACABIAdqKAIAaiEHAkAgBUEBcQRAQQAhCSAHQQpqIApLBH9BAAUgBxAsC0UNASAHQQpqIgcgCkYhCSAFQQJxRQ0BIAkEf0EABSAHLQAACyEIQQAh',
            'CSAIQfQARyAIQdQAR3EgCEEgR3ENASAHQQFqIQcLIAVBBHFBAEchDEEAIQkCQCAHQQhqIApLBH9BAQUgBy0AAkE6RwsEf0EBBSAHLQAFQTpHCw0AQQAhCAJ/',
            'A0AgCEECSARAQQAgByAIai0AAEEwa0H/AXFBCUsNAhogCEEBaiEIDAELC0EBCwR/IActAAEgBy0AAEEKbGpBkARrBUF/CyIIQRhIIAhBAE5xBH9BACEIIAdB',
            'A2ohDQJ/A0AgCEECSARAQQAgCCANai0AAEEwa0H/AXFBCUsNAhogCEEBaiEIDAELC0EBCwR/IA0tAAEgDS0AAEEKbGpBkARrBUF/CyIIQTxIIAhBAE5xBUEA',
            'CwR/QQAhCCAHQQZqIQ0CfwNAIAhBAkgEQEEAIAggDWotAABBMGtB/wFxQQlLDQIaIAhBAWohCAwBCwtBAQsEfyANLQABIA0tAABBCmxqQZAEawVBfwsiCEE8',
            'SCAIQQBOcQVBAAtFDQAgCiAHQQhqIgdLBH8gBy0AAEEuRgVBAAsEQCAHQQFqIgghBwNAIAcgCkkEfyAHLQAAQTBrQf8BcUEJTQVBAAsEQCAHQQFqIQcMAQsL',
            'IAcgCEYgByAIQQlqS3INAQsgByAKRgRAIAxFIQkFIAdBAWogCkYhCQJAIActAAAiCEEgckH6AEYNAEEAIQkgCEEtRyAIQStHcSAHQQNqIApLcgR/QQAFQQAh',
            'CCAHQQFqIQwCfwNAIAhBAkgEQEEAIAggDGotAABBMGtB/wFxQQlLDQIaIAhBAWohCAwBCwtBAQsEfyAMLQABIAwtAABBCmxqQZAEawVBfwsiCEEYSCAIQQBO',
            'cQtFDQBBASEJIAdBA2oiByAKRg0AIAdBAWogByAHLQAAQTpGGyIHQQJqIApGBH9BACEJAn8DQCAJQQJIBEBBACAHIAlqLQAAQTBrQf8BcUEJSw0CGiAJQQFq',
            'IQkMAQsLQQELBH8gBy0AASAHLQAAQQpsakGQBGsFQX8LIgdBPEggB0EATnEFQQALIQkLCwsLIAlFBEAgBiALakECOgAACwsgC0EBaiELDAELCwuDBAEGfwJ/',
            'A0AgAUEESARAQQAgACABai0AAEEwa0H/AXFBCUsNAhogAUEBaiEBDAELC0EBCwR/IAAtAARBLUcFQQELBH9BAQUgAC0AB0EtRwsEQEEADwsgAEEFaiEBIABB',
            'CGohBgJ/A0AgAkECSARAQQAgASACai0AAEEwa0H/AXFBCUsNAhogAkEBaiECDAELC0EBCwR/IAEtAAEgAS0AAEEKbGpBkARrBUF/CyIBQQBMIAFBDEpyAn8D',
            'QCADQQJIBEBBACADIAZqLQAAQTBrQf8BcUEJSw0CGiADQQFqIQMMAQsLQQELBH8gBi0AASAGLQAAQQpsakGQBGsFQX8LIgJBAExyBEBBAA8LIAJBHEwEQEEB',
            'DwsgAUECRwRAIAJBHkEfIAFBBkYgAUEERnIgAUEJRnIgAUELRnIbTA8LIABBAmohAQJ/A0AgBEECSARAQQAgACAEai0AAEEwa0H/AXFBCUsNAhogBEEBaiEE',
            'DAELC0EBCwR/IAAtAAEgAC0AAEEKbGpBkARrBUF/C0HkAGwhAAJ/A0AgBUECSARAQQAgASAFai0AAEEwa0H/AXFBCUsNAhogBUEBaiEFDAELC0EBCwR/IAEt',
            'AAEgAS0AAEEKbGpBkARrBUF/CyAAaiIAQQNxRSACQR1GcQR/IABB5ABvBH9BAAUgAEGQA28LBUEBC0ULnwMCAX8GfiAAUARARAAAAAAAAAAADwsgAUFASCAB',
            'QSBKcgRARAAAAAAAAPh/DwsgACAAeSIEhiIAQv////8PgyEFIABCIIgiBiABQUBrQQR0IgJBoAhqKQMAIgdC/////w+DIgN+IAMgBX5CIIh8IQggACAHfiED',
            'IAdCIIgiACAGfiAIQiCIfCAAIAV+IAhC/////w+DfEIgiHwiAEL/A4NC/wNRBEAgAkGoCGopAwAiB0L/////D4MiCCAGfiAFIAh+QiCIfCEIIABCAXwgACAH',
            'QiCIIgAgBn4gCEIgiHwgACAFfiAIQv////8Pg3xCIIh8IgAgA3wiAyAAVBshAAsgACAAQj+IIgVCCXwiBoghByAFpyABQeqkDWxBEHVqIASna0G+CGoiAkEA',
            'TARARAAAAAAAAPh/DwsgB0J+gyAHIAFBfE4gA0IBWHEgAUEXTHEgB0IDg0IBUXEgByAGhiAAUXEbIgAgAEIBg3xCAYgiAEI1iEIAUgR+IAJBAWohAkKAgICA',
            'gICACAUgAAtC/////////weDIAKsQjSGhL8LVQIDfwF8A0AgAyAFSgRAIAZBAWogBiAAIAVBAnQiByABaigCAGogACACIAdqKAIAahADIgggCGIbIQYgBCAH',
            'QQF0aiAIOQMAIAVBAWohBQwBCwsgBgtTAQJ/IARBACAC/AsAA0AgAiAHSgRAIAMgB0ECdCIEIAFqKAIAIAAgBGooAgBrTgRAIAUgBkECdGogBzYCACAGQQFq',
            'IQYLIAdBAWohBwwBCwsgBgt9AgN/AXwDQCACIAZKBEACQCABIAZqLQAADQAgACAGQQN0aisDACEJQQAhBwNAIAQgB0oEfyADIAdBA3RqKwMAIAliBUEACwRA',
            'IAdBAWohBwwBCwsgBCAHSg0AIAUgCEECdGogBjYCACAIQQFqIQgLIAZBAWohBgwBCwsgCAs+AANAIAIgA0gEQCABIAJqLQAARQRAIAQgACACQQJ0aigCAGot',
            'AAAgBUcEQCACDwsLIAJBAWohAgwBCwsgAwtJAQJ/A0AgAiAESgRAIAEgBGotAABFBEAgAyAAIARBAnRqKAIAQQN0aiIFIAUrAwBEAAAAAAAA8D+gOQMACyAE',
            'QQFqIQQMAQsLCwvfDQIAQYwIC7AMLAYAAAAAAAAAAAAABAAAABAGAACl6TmlJ+p/qCRis0fXmCM/DmSIjrHkn9KtOqAZDX/sjok+Ffnu7qODrCQEMGjPUxkr',
            'jlq3quqMpNctBTxCw6hftjExZVUlsM1NeQbLEvSSNxG/Pl9VF46A0AvkvovYu+LWbg63Kp2xoMQOna6uzmpbiwrSZHUE3sh1UkRaWoJF8i6NBr6ShRX7EmfV',
            '8PDi1u49GMS2e3PtnGtghZbWTUZVTB51pFrQKMSGuCY8TOGXqt9lkk1xBDP1qGYwS5/ZPdWrf3vQxuI/mSlA/o4DqEblll+ahHjbj78z0L1yBFKY3nz3wKVW',
            '0nPvQERtj4VmPpatmpgndmOolahKpHkTAOfdWcF+sVN8ErtSXQ1YGMBgVa9x3p1oG9fpprQQbh7wuKoNB6tiIXEmkuhwygQTlrPK0chVu2kNsLYiDf3Fl3tg',
            'PQU7KyrEEFzkalB8t32auIzjBFuaeoq5jkKyrZKOYPN3HMbxQBntZ7LTHlk3sjjwVaM3LpFf6AHfiGYvxd5GbGvG4ry6OzFhixWgPTtLrCMjdxtsqYp9Oa4a',
            'CA0KXpfsq1Uix1Pt3MfZIUqQjDW955Z1dVxUFOociFQu2ndB1lB+0pJzaZkkJKrpudDV0Qvl3Yd30MO/La3UZOhES8ZOXpW0SmLalzzshD4RC+878Vq9Yd36',
            '0L1LJ6aO1c3qiq2x7LqUOUWtHrHP8kqBpe0Y3mf0/ENLLLPOgdfOcIeUz+qAMfwUXvdfQqKNAk2peYMloT47mjX199LKMEOgE1jkbgkNygCD8rWH/fxTiBhu',
            'ncqLSH7gkbfRdJ5+NFXPZKJed9qdWHYlBhLGnoEqA/5KNpVRxe7TroeW9wUi9YO93YM6Ujt1RM0UvppDNXlylmqSxCeKkpUAmm3BlIIXDzwFt3WxLPe6gADJ',
            '8Tlj3RKLxiRT7nvadFCgHZcEXsrrFvz20+oaEZJkCOW8hfW8phy79IilYZW2fUoe7OYybNDj6TErB10dko7ukpPQn0NiLjL/Okm0pDYyqne4w4fU+rn+vglb',
            '4U3EvpSV5rSpiXlovi5M2aywOvd8HZARCvZLATedDw/YXAk13CS0lYzznsGEhFMTDrRLQhMu4bpvsAbypWUoy4hQbwnMvIzURS5Et4c/+f6qJMsL/+uvSdc5',
            'FaVpj/e+1e29zv7m2xxNiFoORHO1l6W0NkFfcIkxMJX4iApoMfzOYYQRd8yrPny6NisNwv28Qnrl1ZS/1k0baQR2kDI9tWlsrwW9N4YQscHCSZo/piOERxtH',
            'rMWnVB1yM9yAzw8rZRniWBe30amkTkATYcPTO99PjZduEoPqJjEIrBxaZArXo3A9CtejpHA9CtejcD3MzMzMzMzMzM3MzMzMzMzMAAAAAAAAAIAAAAAAAAAA',
            'AAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAyAAAAAAAAAAAAAAAAAAAAPoAAAAAAAAAAAAAAAAAAECcAAAAAAAAAAAAAAAAAABQwwAAAAAAAAAAAAAAAAAAJPQA',
            'AAAAAAAAAAAAAAAAgJaYAAAAAAAAAAAAAAAAACC8vgAAAAAAAAAAAAAAAAAoa+4AAAAAAAAAAAAAAAAA+QKVAAAAAAAAAAAAAAAAQLdDugAAAAAAAAAAAAAA',
            'ABCl1OgAAAAAAAAAAAAAAAAq54SRAAAAAAAAAAAAAACA9CDmtQAAAAAAAAAAAAAAoDGpX+MAAAAAAAAAAAAAAAS/yRuOAAAAAAAAAAAAAADFLryisQAAAAAA',
            'AAAAAABAdjprC94AAAAAAAAAAAAA6IkEI8eKAAAAAAAAAAAAAGKsxet4rQAAAAAAAAAAAIB6F7cm19gAAAAAAAAAAACQrG4yeIaHAAAAAAAAAAAAtFcKPxZo',
            'qQAAAAAAAAAAAKHtzM4bwtMAAAAAAAAAAKCEFEBhUVmEAAAAAAAAAADIpRmQuaVvpQAAAAAAAAAAOg8g9CePy84AAAAAAAAAAIQJlPh4OT+BAAAAAAAAAEDl',
            'C7k21wePoQAAAAAAAABQ3k5nBM3J8skAAAAAAAAApJYigUVAfG/8AAAAAAAAAE2dtXArqK3FnQAAAAAAACDwAAAAAAAAAAAAAAAAAEG8FAugAZwAAAAAAAAA',
            'AAAAAAUAAACAAAAAAAAAAAAA8D8AAAAAAAAkQAAAAAAAAFlAAAAAAABAj0AAAAAAAIjDQAAAAAAAavhAAAAAAICELkEAAAAA0BJjQQAAAACE15dBAAAAAGXN',
            'zUEAAAAgX6ACQgAAAOh2SDdCAAAAopQabUIAAEDlnDCiQgAAkB7EvNZCAAA0JvVrDEMAAAAAAAAAAAAAAAA=',
        ].join('');
        ;
        const Answer = { no: 0, yes: 1, ask: 2 };
        const pageBytes = 65_536;
        const firstPages = 32;
        const mostPages = 32_768;
        const heapStart = pageBytes;
        const keptBytes = 256 * 1024 * 1024;
        let compiled = null;
        const idle = [];
        class Kernels {
            calls;
            #memory = new WebAssembly.Memory({ initial: firstPages, maximum: mostPages, shared: true });
            #buffer;
            #top = heapStart;
            #generation = 0;
            #leaving = [];
            constructor() {
                compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
                const { exports } = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } });
                this.calls = exports;
                this.#buffer = this.#memory.buffer;
            }
            static borrow() {
                return idle.pop() ?? new Kernels();
            }
            static own() {
                return new Kernels();
            }
            beforeGivenBack(leave) {
                this.#leaving.push(leave);
            }
            giveBack() {
                if (idle.includes(this))
                    return;
                for (const leave of this.#leaving)
                    leave();
                this.#leaving = [];
                this.#generation += 1;
                this.#top = heapStart;
                if (this.#buffer.byteLength <= keptBytes)
                    idle.push(this);
            }
            get generation() {
                return this.#generation;
            }
            get buffer() {
                return this.#buffer;
            }
            get used() {
                return this.#top - heapStart;
            }
            take(bytes) {
                const address = this.#top;
                if (address + bytes > mostPages * pageBytes - 2 * pageBytes)
                    throw tooMuch();
                this.#top = roundedUp(address + bytes);
                const lacking = this.#top + 16 - this.#buffer.byteLength;
                if (lacking > 0) {
                    const pages = Math.max(Math.ceil(lacking / pageBytes), firstPages);
                    this.#memory.grow(Math.min(pages, mostPages - this.#buffer.byteLength / pageBytes));
                    this.#buffer = this.#memory.buffer;
                }
                return address;
            }
            takeMore(address, bytes, wanted) {
                if (bytes > 0 && roundedUp(address + bytes) === this.#top)
                    this.#top = address;
                return this.take(wanted);
            }
            takeInts(length) {
                const address = this.take(4 * length);
                return { address, values: new Int32Array(this.#buffer, address, length).fill(0) };
            }
            takeBytes(length) {
                const address = this.take(length);
                return { address, values: new Uint8Array(this.#buffer, address, length).fill(0) };
            }
            takeDoubles(length) {
                const address = this.take(8 * length);
                return { address, values: new Float64Array(this.#buffer, address, length).fill(0) };
            }
        }
        function roundedUp(address) {
            const behind = address + 31;
            return behind - (behind % 16);
        }
        function tooMuch() {
            return (0, errors.Xu)({
                message: 'what is looked at together takes more than 2 GB',
                hint: 'are there very many columns, or thousands of long texts?',
            });
        }
    }),
    36200: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            T: () => (NumberCells)
        });
        var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        const wholeness = { all: 0, whole: 1, digits: 2 };
        const lookedAt = 255;
        class NumberCells {
            values;
            #meanings;
            #empty;
            #missing;
            #left;
            constructor(kernels, capacity, meanings) {
                this.#meanings = meanings;
                this.#empty = meanings.meaningOf('');
                this.values = kernels.takeDoubles(capacity);
                this.#missing = kernels.takeDoubles(meanings.missing.length);
                this.#missing.values.set(meanings.missing);
                this.#left = kernels.takeInts(capacity + 1);
            }
            read({ kernels, bytes, starts, ends, at, rows }, states) {
                const { numbers, missing, meaningOf } = this.#meanings;
                const { state: empty } = this.#empty;
                const left = kernels.calls.readNumbers(at.bytes, at.starts, at.ends, rows, this.values.address, states.address, wholeness[numbers], empty === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value ? lookedAt : empty, this.#missing.address, missing.length, this.#left.address);
                let others = this.#left.values[left] ?? 0;
                for (const row of this.#left.values.subarray(0, left)) {
                    const { state, value } = meaningOf(bytes.toString('utf8', starts[row], ends[row]));
                    states.values[row] = state;
                    if (state === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value)
                        this.values.values[row] = value;
                    else
                        others += 1;
                }
                return others;
            }
        }
    }),
    46378: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (Pending)
        });
        class Pending {
            #limit;
            #pieces = [];
            #length = 0;
            #enough = 0;
            constructor(limit) {
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
                this.#pieces = [rest];
                this.#length = rest.length;
                this.#enough = Math.min(2 * rest.length, this.#limit + 1);
                return rest.length > this.#limit;
            }
        }
    }),
    22865: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (nameLimit),
            q: () => (PropertyNames)
        });
        const nameLimit = 8192;
        const escaped = /["\\\u0000-\u001f\p{Surrogate}]/u;
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
                if (known !== undefined)
                    return known;
                const index = this.#indices.size;
                this.#indices.set(name, index);
                this.#bytes.push(escaped.test(name) ? Buffer.alloc(0) : Buffer.from(`"${name}"`));
                return index;
            }
            get written() {
                return this.#bytes;
            }
            shrink(size) {
                if (this.size === size)
                    return;
                for (const name of [...this.#indices.keys()].slice(size))
                    this.#indices.delete(name);
                this.#bytes.length = size;
            }
            at(bytes, from, nth) {
                const guess = this.#order[nth] ?? -1;
                const expected = this.#bytes[guess];
                if (expected !== undefined && expected.length > 0 && begins(bytes, from, expected)) {
                    this.behind = from + expected.length;
                    return guess;
                }
                if (bytes[from] !== 0x22)
                    return -1;
                const end = bytes.indexOf(0x22, from + 1);
                if (end === -1)
                    return -1;
                const name = bytes.toString('utf8', from + 1, end);
                if (/[\\\u0000-\u001f]/.test(name) || (this.size >= nameLimit && !this.has(name)))
                    return -1;
                this.behind = end + 1;
                return (this.#order[nth] = this.add(name));
            }
        }
        function begins(bytes, from, expected) {
            for (let at = 0; at < expected.length; at += 1)
                if (bytes[from + at] !== expected[at])
                    return false;
            return true;
        }
    }),
    70506: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (RecordColumns),
            h: () => (isNotFinite)
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
            constructor(file, names = new _property_names_js__WEBPACK_IMPORTED_MODULE_3__.q()) {
                this.#file = file;
                this.#names = names;
            }
            *batches(rows) {
                let some = [];
                let flags = [];
                for (const row of rows) {
                    const flag = this.#look(row);
                    if (some.length > 0 && (some.length + 1) * Math.max(32, this.#names.size) > batchCells) {
                        yield this.#batch(some, Uint8Array.from(flags));
                        [some, flags] = [[], []];
                    }
                    some.push(row);
                    flags.push(flag);
                }
                if (some.length > 0)
                    yield this.#batch(some, Uint8Array.from(flags));
            }
            #batch(rows, flags) {
                const columns = [...this.#names.all].map((name) => this.#column(name, rows, flags));
                const blank = flags.reduce((sum, flag) => sum + (flag === _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.blank ? 1 : 0), 0);
                return {
                    file: this.#file,
                    rows: rows.length,
                    headed: false,
                    columns,
                    flags: flags.some((flag) => flag !== _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.regular) ? flags : null,
                    counted: rows.length - blank,
                    written: (row) => rows[row] ?? { record: {}, line: 0 },
                };
            }
            #look(row) {
                if (row.fault !== undefined)
                    return row.fault.code === 'blank-row' ? _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.blank : _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.unread;
                for (const name of Object.keys(row.record)) {
                    if (this.#names.has(name))
                        continue;
                    if (this.#names.size === propertyLimit)
                        throw tooManyProperties(this.#file, row.line);
                    this.#names.add(name);
                }
                return _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.regular;
            }
            #column(name, rows, flags) {
                const states = new Uint8Array(rows.length);
                const values = [];
                let others = 0;
                let numbers = true;
                for (const [index, row] of rows.entries()) {
                    const there = row.fault === undefined && Object.hasOwn(row.record, name);
                    const value = there ? row.record[name] : undefined;
                    const state = row.fault === undefined ? stateOf(value) : _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.unread;
                    if (state === _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.invalid)
                        flags[index] = _batch_js__WEBPACK_IMPORTED_MODULE_1__.z.faulty;
                    if (state !== _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.value)
                        others += 1;
                    else if (typeof value !== 'number')
                        numbers = false;
                    states[index] = state;
                    values.push(value);
                }
                if (!numbers)
                    return { kind: 'value', name, states, others, values };
                return {
                    kind: 'number',
                    name,
                    states,
                    others,
                    values: Float64Array.from(values, (value) => (typeof value === 'number' && Number.isFinite(value) ? value : 0)),
                    ...digitsOf(name, rows, values),
                };
            }
        }
        function digitsOf(name, rows, values) {
            if (!rows.some((row) => row.fault === undefined && row.digits?.has(name) === true))
                return {};
            const texts = rows.map((row, index) => {
                const digits = row.fault === undefined ? row.digits?.get(name) : undefined;
                return digits ?? JSON.stringify(values[index] ?? null);
            });
            const ends = new Int32Array(rows.length);
            texts.reduce((end, text, index) => (ends[index] = end + text.length), 0);
            const starts = ends.map((end, index) => end - (texts[index]?.length ?? 0));
            return { digits: { bytes: Buffer.from(texts.join(''), 'latin1'), starts, ends } };
        }
        function tooManyProperties(file, line) {
            return (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                message: `the records of ${file} have more than ${propertyLimit} properties`,
                where: { file, line },
                hint: 'is what should be a value written as a key?',
            });
        }
        function stateOf(value) {
            if (value === undefined)
                return _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.absent;
            if (value === null)
                return _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.null;
            return isNotFinite(value) ? _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.invalid : _batch_js__WEBPACK_IMPORTED_MODULE_1__.w.value;
        }
        function isNotFinite(value) {
            if (typeof value === 'number')
                return !Number.isFinite(value);
            if (typeof value === 'string')
                return (0, _json_text_js__WEBPACK_IMPORTED_MODULE_2__.Gi)(value) !== undefined;
            return typeof value === 'object' && value !== null && Object.values(value).some(isNotFinite);
        }
    }),
    7699: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            o: () => (TextDictionary)
        });
        var _core_buffer_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31790);
        const firstTexts = 1024;
        const codeLimit = 32_768;
        const byteLimit = 2 * 1024 * 1024;
        const readerLimit = 512 * 1024 * 1024;
        const Field = {
            table: 0,
            mask: 1,
            hashes: 2,
            offsets: 3,
            bytes: 4,
            known: 5,
            others: 6,
            hash: 7,
            size: 8,
            most: 9,
            room: 10,
            plain: 11,
            count: 12,
        };
        class TextDictionary {
            #kernels;
            #meaningOf;
            #plain;
            #fields;
            #values = [];
            #encoded = 0;
            #table;
            #hashes;
            #offsets;
            #bytes;
            #known;
            #left = null;
            constructor(kernels, meaningOf, plain = Infinity) {
                this.#kernels = kernels;
                this.#meaningOf = meaningOf;
                this.#plain = plain < Infinity;
                this.#fields = kernels.takeInts(Field.count);
                this.#table = this.#tableOf(64);
                this.#hashes = kernels.takeInts(32);
                this.#offsets = kernels.takeInts(33);
                this.#bytes = kernels.takeBytes(256);
                this.#known = kernels.takeBytes(32);
                this.#fields.values[Field.plain] = Math.min(plain, 0x7fffffff);
                this.#place();
                const self = new WeakRef(this);
                kernels.beforeGivenBack(() => {
                    const one = self.deref();
                    if (one !== undefined)
                        one.#leave();
                });
            }
            get size() {
                return this.#left?.size ?? this.#size;
            }
            get #size() {
                return this.#fields.values[Field.size] ?? 0;
            }
            value(code) {
                const known = this.#values[code];
                return known === undefined ? (this.#values[code] = this.#read(code)) : known;
            }
            texts(from) {
                if (!this.#plain || this.#left !== null)
                    return null;
                const offsets = this.#offsets;
                const starts = offsets.address + 4 * from;
                return {
                    bytes: this.#bytes.values,
                    starts: offsets.values.subarray(from),
                    ends: offsets.values.subarray(from + 1),
                    states: this.#known.values.subarray(from),
                    placed: {
                        kernels: this.#kernels,
                        bytes: this.#bytes.address,
                        starts,
                        ends: starts + 4,
                        states: this.#known.address + from,
                    },
                };
            }
            encode({ kernels, bytes, starts, ends, at, rows }, to) {
                const fields = this.#fields.values;
                let others = 0;
                for (let row = 0;;) {
                    const { address } = this.#fields;
                    row = kernels.calls.encodeTexts(address, at.bytes, at.starts, at.ends, row, rows, to.codes, to.states);
                    others += fields[Field.others] ?? 0;
                    if (row === rows)
                        break;
                    if (this.#size === firstTexts && 8 * firstTexts > 7 * (this.#encoded + row))
                        return -1;
                    if (!this.#add(fields[Field.hash] ?? 0, bytes.subarray(starts[row], ends[row])))
                        return -1;
                }
                this.#encoded += rows;
                return others;
            }
            #add(hash, text) {
                const code = this.#size;
                const from = this.#offsets.values[code] ?? 0;
                const to = from + text.length;
                if (code === codeLimit || to > byteLimit)
                    return false;
                const isLong = to > this.#bytes.values.length;
                const isFull = 2 * (code + 1) > this.#table.values.length;
                if ((isLong || isFull) && this.#kernels.used > readerLimit)
                    return false;
                if (isLong)
                    this.#widenBytes(to);
                if (isFull)
                    this.#widenTable();
                const { state, value } = this.#meaningOf(text.toString('utf8'));
                this.#bytes.values.set(text, from);
                this.#offsets.values[code + 1] = to;
                this.#hashes.values[code] = hash;
                this.#known.values[code] = state;
                this.#values[code] = value;
                this.#fields.values[Field.size] = code + 1;
                this.#place();
                this.#kernels.calls.indexCodes(this.#fields.address, isFull ? 0 : code);
                return true;
            }
            #read(code) {
                if (code >= this.size)
                    return null;
                const { bytes, offsets } = this.#left ?? { bytes: this.#bytes.values, offsets: this.#offsets.values };
                return textOf(bytes, offsets[code], offsets[code + 1]);
            }
            #leave() {
                const size = this.#size;
                const offsets = this.#offsets.values.slice(0, size + 1);
                this.#left = { size, bytes: this.#bytes.values.slice(0, offsets[size]), offsets };
            }
            #widenBytes(length) {
                const old = this.#bytes.values;
                this.#bytes = this.#kernels.takeBytes(Math.max(length, 2 * old.length));
                this.#bytes.values.set(old);
            }
            #widenTable() {
                const places = 2 * this.#table.values.length;
                const [hashes, offsets, known] = [this.#hashes.values, this.#offsets.values, this.#known.values];
                this.#table = this.#tableOf(places);
                this.#hashes = this.#kernels.takeInts(places / 2);
                this.#hashes.values.set(hashes);
                this.#offsets = this.#kernels.takeInts(places / 2 + 1);
                this.#offsets.values.set(offsets);
                this.#known = this.#kernels.takeBytes(places / 2);
                this.#known.values.set(known);
            }
            #tableOf(places) {
                const table = this.#kernels.takeInts(places);
                table.values.fill(-1);
                return table;
            }
            #place() {
                const { values } = this.#fields;
                values[Field.table] = this.#table.address;
                values[Field.mask] = this.#table.values.length - 1;
                values[Field.hashes] = this.#hashes.address;
                values[Field.offsets] = this.#offsets.address;
                values[Field.bytes] = this.#bytes.address;
                values[Field.known] = this.#known.address;
                values[Field.most] = Math.min(this.#table.values.length / 2, this.#size <= firstTexts ? firstTexts : codeLimit);
                values[Field.room] = Math.min(this.#bytes.values.length, byteLimit);
            }
        }
        function textOf(bytes, start = 0, end = 0) {
            return (0, _core_buffer_of_js__WEBPACK_IMPORTED_MODULE_0__.K)(bytes).toString('utf8', start, end);
        }
    }),
    25407: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            DH: () => (decoded),
            Gb: () => (refuseOtherContent),
            f$: () => (shownText),
            g7: () => (decodeText),
            sR: () => (isDamaged)
        });
        var _core_buffer_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31790);
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
            for await (const chunk of (0, _head_js__WEBPACK_IMPORTED_MODULE_1__.I)(bytes, (head) => refuseOtherContent(head, file))) {
                const all = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
                const whole = all.length - incompleteAtEnd(all);
                carried = Uint8Array.from(all.subarray(whole));
                const text = decoded(all.subarray(0, whole));
                yield begun || !text.startsWith('\ufeff') ? text : text.slice(1);
                begun ||= text !== '';
            }
            if (carried.length > 0)
                yield decoded(carried);
        }
        function incompleteAtEnd(bytes) {
            for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
                const byte = bytes[bytes.length - back] ?? 0;
                if (byte < 0x80)
                    return 0;
                if (byte < 0xc0)
                    continue;
                const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
                return length > back ? back : 0;
            }
            return 0;
        }
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
        function decoded(bytes) {
            const text = decoder.decode(bytes);
            if (!text.includes(replacement))
                return text;
            const buffer = (0, _core_buffer_of_js__WEBPACK_IMPORTED_MODULE_2__.K)(bytes);
            const pieces = [];
            for (let from = 0;;) {
                const at = buffer.indexOf(replacementBytes, from);
                const piece = decoder.decode(buffer.subarray(from, at === -1 ? undefined : at));
                pieces.push(piece.replaceAll(replacement, damage));
                if (at === -1)
                    return pieces.join(replacement);
                from = at + replacementBytes.length;
            }
        }
        function refuseOtherContent(head, file) {
            const refuse = (message, hint) => {
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                    message: `${file} ${message}`,
                    where: { file, line: 1 },
                    ...(hint === undefined ? {} : { hint }),
                });
            };
            if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
                refuse('is UTF-16', 'save it as UTF-8');
            if (head[0] === 0x1f && head[1] === 0x8b)
                refuse('is gzip, and its name does not say so', 'name it ….gz');
            (0, _head_js__WEBPACK_IMPORTED_MODULE_1__.w)(head, file);
            const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
            if (zeros > head.length / 4)
                refuse('is UTF-16 without a byte order mark, or no text at all', 'save it as UTF-8');
            const control = head.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
            if (control > head.length / 10)
                refuse('is not a text file');
        }
    })
};
