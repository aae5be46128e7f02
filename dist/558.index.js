export const id = 558;
export const ids = [558, 9568];
export const modules = {
    13455: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (BytePattern)
        });
        ;
        const characters = 128;
        const nodeLimit = 2000;
        class Unsupported extends Error {
        }
        function patternGraph(pattern) {
            try {
                return new GraphBuilder(pattern).graph();
            }
            catch (thrown) {
                if (thrown instanceof Unsupported)
                    return null;
                throw thrown;
            }
        }
        class GraphBuilder {
            #pattern;
            #nodes = [];
            #at = 0;
            constructor(pattern) {
                this.#pattern = pattern;
            }
            graph() {
                const { first, last } = this.#choice();
                if (this.#at < this.#pattern.length)
                    throw new Unsupported();
                const accept = this.#passing();
                this.#link(last, accept);
                return { nodes: this.#nodes, start: first, accept };
            }
            #choice() {
                const options = [this.#sequence()];
                while (this.#takes('|'))
                    options.push(this.#sequence());
                const [only] = options;
                if (options.length === 1 && only !== undefined)
                    return only;
                const whole = { first: this.#passing(), last: this.#passing() };
                for (const { first, last } of options) {
                    this.#link(whole.first, first);
                    this.#link(last, whole.last);
                }
                return whole;
            }
            #sequence() {
                const first = this.#passing();
                let last = first;
                while (this.#at < this.#pattern.length && !'|)'.includes(this.#peek())) {
                    const part = this.#term();
                    this.#link(last, part.first);
                    ({ last } = part);
                }
                return { first, last };
            }
            #term() {
                const from = this.#at;
                if (this.#takes('^'))
                    return this.#single(this.#passing('start'));
                if (this.#takes('$'))
                    return this.#single(this.#passing('end'));
                const part = this.#atom();
                const behind = this.#at;
                const [least, most] = this.#counts();
                if (least === 1 && most === 1)
                    return part;
                const end = this.#at;
                const again = () => this.#repeated(from, behind);
                const all = this.#times(part, again, [least, most]);
                this.#at = end;
                return all;
            }
            #times(part, again, [least, most]) {
                const whole = { first: this.#passing(), last: this.#passing() };
                let last = whole.first;
                let next = part;
                const append = () => {
                    const one = next ?? again();
                    next = null;
                    this.#link(last, one.first);
                    ({ last } = one);
                    return one;
                };
                for (let nth = 0; nth < least; nth += 1)
                    append();
                if (most === Infinity) {
                    const before = last;
                    const loop = append();
                    this.#link(loop.last, loop.first);
                    this.#link(before, whole.last);
                }
                else
                    for (let nth = least; nth < most; nth += 1) {
                        this.#link(last, whole.last);
                        append();
                    }
                this.#link(last, whole.last);
                return whole;
            }
            #repeated(from, behind) {
                this.#at = from;
                const part = this.#atom();
                if (this.#at !== behind)
                    throw new Error('an expression was read differently the second time');
                return part;
            }
            #atom() {
                if (this.#takes('(')) {
                    if (this.#takes('?') && !this.#takes(':'))
                        throw new Unsupported();
                    const part = this.#choice();
                    if (!this.#takes(')'))
                        throw new Unsupported();
                    return part;
                }
                if (this.#takes('['))
                    return this.#taking(this.#characterClass());
                if (this.#takes('.'))
                    return this.#taking(setOf((code) => code !== 10 && code !== 13));
                return this.#taking(this.#takes('\\') ? this.#escape() : only(this.#character()));
            }
            #characterClass() {
                const negated = this.#takes('^');
                const set = new Uint8Array(characters);
                while (!this.#takes(']')) {
                    const low = this.#classMember();
                    const dashed = this.#peek() === '-' && this.#pattern[this.#at + 1] !== ']';
                    if (dashed)
                        this.#at += 1;
                    const high = dashed ? this.#classMember() : low;
                    if (dashed) {
                        const [from, to] = [codeOf(low), codeOf(high)];
                        for (let code = from; code <= to; code += 1)
                            set[code] = 1;
                    }
                    else
                        low.forEach((one, code) => one === 1 && (set[code] = 1));
                }
                return negated ? set.map((one) => 1 - one) : set;
            }
            #classMember() {
                if (!this.#takes('\\'))
                    return only(this.#character());
                return this.#takes('-') ? only(45) : this.#escape();
            }
            #escape() {
                const letter = this.#next();
                const known = classes[letter.toLowerCase()];
                if (known !== undefined)
                    return letter === letter.toLowerCase() ? known : known.map((one) => 1 - one);
                const control = { t: 9, n: 10, v: 11, f: 12, r: 13 }[letter];
                if (control !== undefined)
                    return only(control);
                if (/[A-Za-z0-9]/.test(letter))
                    throw new Unsupported();
                return only(letter.charCodeAt(0));
            }
            #counts() {
                const counts = this.#quantifier();
                if (counts === null)
                    return [1, 1];
                this.#takes('?');
                return counts;
            }
            #quantifier() {
                if (this.#takes('*'))
                    return [0, Infinity];
                if (this.#takes('+'))
                    return [1, Infinity];
                if (this.#takes('?'))
                    return [0, 1];
                if (!this.#takes('{'))
                    return null;
                const least = this.#digits();
                const most = this.#takes(',') ? (this.#peek() === '}' ? Infinity : this.#digits()) : least;
                if (!this.#takes('}'))
                    throw new Unsupported();
                return [least, most];
            }
            #digits() {
                let number = 0;
                for (let some = false;; some = true) {
                    const digit = this.#peek().charCodeAt(0) - 48;
                    if (!(digit >= 0 && digit <= 9)) {
                        if (!some)
                            throw new Unsupported();
                        return number;
                    }
                    this.#at += 1;
                    number = 10 * number + digit;
                }
            }
            #character() {
                const code = this.#next().charCodeAt(0);
                if (code >= characters)
                    throw new Unsupported();
                return code;
            }
            #peek() {
                return this.#pattern.charAt(this.#at);
            }
            #next() {
                if (this.#at >= this.#pattern.length)
                    throw new Unsupported();
                this.#at += 1;
                return this.#pattern.charAt(this.#at - 1);
            }
            #takes(text) {
                if (this.#peek() !== text)
                    return false;
                this.#at += 1;
                return true;
            }
            #taking(takes) {
                return this.#single(this.#add({ takes, next: [] }));
            }
            #passing(at = 'anywhere') {
                return this.#add({ takes: null, at, next: [] });
            }
            #single(node) {
                return { first: node, last: node };
            }
            #add(node) {
                if (this.#nodes.length === nodeLimit)
                    throw new Unsupported();
                return this.#nodes.push(node) - 1;
            }
            #link(from, to) {
                this.#nodes[from]?.next.push(to);
            }
        }
        function setOf(holds) {
            return Uint8Array.from({ length: characters }, (_, code) => (holds(code) ? 1 : 0));
        }
        function only(code) {
            return setOf((one) => one === code);
        }
        function codeOf(set) {
            const code = set.indexOf(1);
            if (code === -1 || set.lastIndexOf(1) !== code)
                throw new Unsupported();
            return code;
        }
        const classes = {
            d: setOf((code) => code >= 48 && code <= 57),
            w: setOf((code) => /\w/.test(String.fromCharCode(code))),
            s: setOf((code) => /\s/.test(String.fromCharCode(code))),
        };
        ;
        const byte_pattern_characters = 128;
        const unknown = 0;
        const matched = 1;
        const hopeless = 2;
        const stateLimit = 1024;
        class BytePattern {
            #graph;
            #steps = new Uint16Array(16 * byte_pattern_characters);
            #members = [[], [], []];
            #states = new Map();
            #mayEnd = new Uint8Array(16);
            learned = [];
            start;
            #empty;
            constructor(graph) {
                this.#graph = graph;
                this.start = this.#stateOf(this.#closure([graph.start], ['start']));
                this.#empty = this.#closure([graph.start], ['start', 'end']).includes(graph.accept);
            }
            static of(pattern) {
                const graph = patternGraph(pattern);
                return graph === null ? null : new BytePattern(graph);
            }
            get room() {
                return this.#mayEnd.length;
            }
            get mayEnd() {
                return this.#mayEnd;
            }
            holds(bytes, start, end) {
                if (start === end)
                    return this.#empty;
                let steps = this.#steps;
                let state = this.start;
                if (state <= hopeless)
                    return state === matched;
                for (let at = start; at < end; at += 1) {
                    const byte = bytes[at] ?? 0;
                    if (byte >= byte_pattern_characters)
                        return undefined;
                    let next = steps[state * byte_pattern_characters + byte] ?? 0;
                    if (next <= hopeless) {
                        if (next === unknown)
                            next = this.#step(state, byte);
                        if (next <= hopeless)
                            return next === unknown ? undefined : next === matched;
                        steps = this.#steps;
                    }
                    state = next;
                }
                return this.#endsIn(state);
            }
            #step(state, byte) {
                const { nodes, start } = this.#graph;
                const reached = [start];
                for (const member of this.#members[state] ?? []) {
                    const node = nodes[member];
                    if (node !== undefined && node.takes !== null && node.takes[byte] === 1)
                        reached.push(...node.next);
                }
                const next = this.#stateOf(this.#closure(reached, []));
                if (next === unknown)
                    return unknown;
                this.#steps[state * byte_pattern_characters + byte] = next;
                this.learned.push([state * byte_pattern_characters + byte, next]);
                return next;
            }
            #closure(from, here) {
                const found = new Set(from);
                for (const member of found) {
                    const node = this.#graph.nodes[member];
                    if (node?.takes !== null)
                        continue;
                    if (node.at === 'anywhere' || here.includes(node.at))
                        for (const next of node.next)
                            found.add(next);
                }
                return [...found].sort((a, b) => a - b);
            }
            #stateOf(members) {
                const { nodes, accept } = this.#graph;
                if (members.includes(accept))
                    return matched;
                const alive = (node) => node !== undefined && (node.takes !== null || node.at === 'end');
                if (!members.some((member) => alive(nodes[member])))
                    return hopeless;
                const key = members.join();
                const known = this.#states.get(key);
                if (known !== undefined)
                    return known;
                const state = this.#members.length;
                if (state === stateLimit)
                    return unknown;
                if ((state + 1) * byte_pattern_characters > this.#steps.length)
                    this.#grow();
                this.#members.push(members);
                this.#states.set(key, state);
                return state;
            }
            #endsIn(state) {
                if (this.#mayEnd[state] === unknown) {
                    const members = this.#members[state] ?? [];
                    this.#mayEnd[state] = this.#closure(members, ['end']).includes(this.#graph.accept) ? 1 : 2;
                }
                return this.#mayEnd[state] === 1;
            }
            #grow() {
                const steps = new Uint16Array(2 * this.#steps.length);
                steps.set(this.#steps);
                this.#steps = steps;
                const ends = new Uint8Array(2 * this.#mayEnd.length);
                ends.set(this.#mayEnd);
                this.#mayEnd = ends;
            }
        }
    }),
    48081: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (codePoints)
        });
        function codePoints(bytes, start, end) {
            let count = 0;
            for (let at = start; at < end; at += 1)
                if (((bytes[at] ?? 0) & 0xc0) !== 0x80)
                    count += 1;
            return count;
        }
    }),
    83593: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (TextBytes)
        });
        const roomBytes = 3072;
        class TextBytes {
            #short = { ...viewed(Buffer.alloc(roomBytes)), length: 0 };
            write(text) {
                if (3 * text.length > roomBytes) {
                    const long = Buffer.from(text);
                    return { ...viewed(long), length: long.length };
                }
                this.#short.length = this.#short.buffer.write(text);
                return this.#short;
            }
        }
        function viewed(buffer) {
            return { buffer, view: new DataView(buffer.buffer, buffer.byteOffset, buffer.length) };
        }
    }),
    68926: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            M: () => (TextPlaces)
        });
        var _kept_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5927);
        var _kernels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87773);
        const worthwhile = 64;
        class TextPlaces {
            #kernels = null;
            #places = [];
            placed(columns, rows) {
                if (rows < worthwhile || !columns.some((column) => column.kind === 'text' && column.placed === undefined))
                    return columns;
                return columns.map((column, nth) => column.kind === 'text' && column.placed === undefined ? this.#place(column, nth, rows) : column);
            }
            close() {
                this.#kernels?.giveBack();
                this.#kernels = null;
                this.#places.length = 0;
            }
            #place(column, nth, rows) {
                const kernels = (this.#kernels ??= _kernels_js__WEBPACK_IMPORTED_MODULE_0__.j.borrow());
                const { from, to } = extent(column, rows);
                const places = (this.#places[nth] ??= { bytes: new _kept_places_js__WEBPACK_IMPORTED_MODULE_1__.$(bytesIn), cells: new _kept_places_js__WEBPACK_IMPORTED_MODULE_1__.$(cellsIn) });
                const bytes = places.bytes.in(kernels, to - from);
                const { starts, ends, states } = places.cells.in(kernels, rows);
                bytes.values.set(column.bytes.subarray(from, to));
                starts.values.set(column.starts.subarray(0, rows));
                ends.values.set(column.ends.subarray(0, rows));
                states.values.set(column.states.subarray(0, rows));
                const placed = {
                    kernels,
                    bytes: bytes.address - from,
                    starts: starts.address,
                    ends: ends.address,
                    states: states.address,
                };
                return { ...column, placed };
            }
        }
        function bytesIn(kernels, bytes) {
            return kernels.takeBytes(bytes);
        }
        function cellsIn(kernels, rows) {
            return { starts: kernels.takeInts(rows), ends: kernels.takeInts(rows), states: kernels.takeBytes(rows) };
        }
        function extent({ starts, ends, states, others }, rows) {
            let from = Infinity;
            let to = 0;
            for (let row = 0; row < rows; row += 1) {
                if (others > 0 && states[row] !== 0)
                    continue;
                const [start, end] = [starts[row] ?? 0, ends[row] ?? 0];
                if (start < from)
                    from = start;
                if (end > to)
                    to = end;
            }
            return { from: Math.min(from, to), to };
        }
    }),
    50408: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            t: () => (CastColumns)
        });
        var _plan_cast_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59583);
        var _plan_cell_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61281);
        var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71583);
        const numbers = ['null', 'number'];
        class CastColumns {
            #plan;
            #types;
            #read;
            #patterns;
            #wanted;
            constructor(plan, wanted) {
                this.#plan = plan;
                this.#types = new Map([
                    ...(0, _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__.i)(plan).map((name) => [name, numbers]),
                    ...plan.columns.map(({ name, types }) => [name, types]),
                ]);
                this.#read = new Map(plan.columns.flatMap((one) => (one.reading === undefined ? [] : [[one.name, one]])));
                this.#patterns = plan.patterns.map(({ pattern, types }) => ({ matches: new RegExp(pattern, 'u'), types }));
                this.#wanted = plan.acceptedBy === 'columns' ? wanted : null;
            }
            of(name) {
                const asDeclared = this.#read.get(name);
                if (asDeclared?.reading !== undefined) {
                    const { hold, ...how } = (0, _plan_cell_reading_js__WEBPACK_IMPORTED_MODULE_1__.M)(asDeclared.reading);
                    return { name, nullable: asDeclared.types.includes('null'), ...how, hold: this.#isWanted(name) ? hold : 'none' };
                }
                const pattern = this.#patterns.find(({ matches }) => matches.test(name));
                const known = this.#types.get(name) ?? pattern?.types;
                const types = known ?? ['string', 'null'];
                const cast = (0, _plan_cast_js__WEBPACK_IMPORTED_MODULE_0__.N)(types);
                return {
                    name,
                    type: types.filter((one) => one !== 'null').join(' or ') || 'null',
                    nullable: types.includes('null'),
                    hold: !this.#isWanted(name) ? 'none' : known === undefined ? 'any' : holdOf(types),
                    cast: (text) => {
                        const value = cast(text);
                        return value === _plan_cast_js__WEBPACK_IMPORTED_MODULE_0__.f ? undefined : value;
                    },
                };
            }
            #isWanted(name) {
                return this.#wanted?.has(name) !== false;
            }
            get declared() {
                return this.#plan.columns.map(({ name }) => name);
            }
        }
        function holdOf(types) {
            const some = types.filter((type) => type !== 'null');
            if (some.length === 1 && some[0] === 'string')
                return 'text';
            if (some.length === 1 && some[0] === 'integer')
                return 'integer';
            return some.length > 0 && some.every((type) => type === 'integer' || type === 'number') ? 'number' : 'value';
        }
    }),
    56064: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (placeOfCell)
        });
        function placeOfCell({ raw, cells, starts, line, lineEnd }, index) {
            const at = starts?.[index] ?? cells.slice(0, index).reduce((sum, cell) => sum + cell.length + 1, 0);
            const before = raw.slice(0, at);
            return { line: line + before.split(lineEnd).length - 1, column: at - before.lastIndexOf(lineEnd) };
        }
    }),
    94242: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (cellAt)
        });
        var _core_buffer_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31790);
        var _data_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        function cellAt(column, row) {
            const state = column.states[row];
            if (state !== _data_batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value)
                return state === _data_batch_js__WEBPACK_IMPORTED_MODULE_0__.w.null ? null : undefined;
            switch (column.kind) {
                case 'number':
                    return column.values[row];
                case 'dictionary':
                    return column.dictionary.value(column.codes[row] ?? 0);
                case 'text': {
                    const { bytes, starts, ends } = column;
                    return (0, _core_buffer_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(bytes).toString('utf8', starts[row], ends[row]);
                }
                case 'value':
                    return column.values[row];
            }
        }
    }),
    18886: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (ColumnarEngine)
        });
        var data_batch = __webpack_require__(91645);
        var text_places = __webpack_require__(68926);
        var partition = __webpack_require__(22467);
        var plan_plan = __webpack_require__(71583);
        var late_profile = __webpack_require__(32856);
        var profiling = __webpack_require__(14055);
        var cast_column = __webpack_require__(50408);
        var buffer_of = __webpack_require__(31790);
        var kernels_kernels = __webpack_require__(87773);
        var kept_places = __webpack_require__(5927);
        ;
        const goodLimit = 8;
        const places = new kept_places.$(placesIn);
        class NumberCheck {
            #check;
            #good = [];
            constructor(check) {
                this.#check = check;
            }
            mark(column, marks, { rows, judge }) {
                const { placed } = column;
                const { numbers, simpleNumbers } = this.#check;
                if (!simpleNumbers || numbers === 'none')
                    this.#markOneByOne(column, marks, { rows, judge });
                else if (placed === undefined)
                    this.#markBounds(column, rows, marks);
                else
                    for (const row of this.#outOfBounds(placed, rows))
                        marks[row] = 1;
            }
            #markBounds({ values, states, others }, rows, marks) {
                const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = this.#check.bounds;
                const whole = this.#check.numbers === 'whole';
                for (let row = 0; row < rows; row += 1) {
                    const value = values[row] ?? 0;
                    if (value >= minimum &&
                        value <= maximum &&
                        value > exclusiveMinimum &&
                        value < exclusiveMaximum &&
                        !(whole && Math.floor(value) !== value))
                        continue;
                    if (others === 0 || states[row] === data_batch.w.value)
                        marks[row] = 1;
                }
            }
            #outOfBounds({ kernels, values, states }, rows) {
                const { bounds, numbers } = this.#check;
                const { limits, found } = places.in(kernels, rows);
                const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bounds;
                limits.values.set([minimum, maximum, exclusiveMinimum, exclusiveMaximum]);
                const whole = numbers === 'whole' ? 1 : 0;
                const count = kernels.calls.outOfBounds(values, states, rows, limits.address, whole, found.address);
                return found.values.subarray(0, count);
            }
            #markOneByOne({ values, states, placed }, marks, { rows, judge }) {
                if (placed === undefined) {
                    for (let row = 0; row < rows; row += 1)
                        if (states[row] === data_batch.w.value && !this.#holds(values[row] ?? NaN, judge))
                            marks[row] = 1;
                }
                else
                    for (const row of this.#unknown(placed, rows))
                        if (!this.#holds(values[row] ?? NaN, judge))
                            marks[row] = 1;
            }
            #unknown({ kernels, values, states }, rows) {
                const { good, found } = places.in(kernels, rows);
                good.values.set(this.#good);
                const { length } = this.#good;
                const count = kernels.calls.otherNumbers(values, states, rows, good.address, length, found.address);
                return found.values.subarray(0, count);
            }
            #holds(value, judge) {
                if (this.#good.includes(value))
                    return true;
                if (this.#check.holds(value, judge) !== true)
                    return false;
                if (this.#good.length < goodLimit)
                    this.#good.push(value);
                return true;
            }
        }
        function placesIn(kernels, rows) {
            return { limits: kernels.takeDoubles(4), good: kernels.takeDoubles(goodLimit), found: kernels.takeInts(rows) };
        }
        ;
        const partsOfFormats = new Map([
            ['date', 1],
            ['time', 2 + 4],
            ['date-time', 1 + 2 + 4],
            ['iso-time', 2],
            ['iso-date-time', 1 + 2],
        ]);
        class TextCheck {
            #check;
            answersMost;
            #answers = new kept_places.$((kernels, rows) => kernels.takeBytes(rows));
            constructor(check) {
                this.#check = check;
                this.answersMost =
                    check.simpleTexts &&
                        check.patterns.every(({ texts }) => texts !== null) &&
                        check.formats.every(({ format }) => partsOfFormats.has(format));
            }
            answers(slices, rows) {
                const { minLength, maxLength, patterns, formats } = this.#check;
                const { kernels, bytes, starts, ends, states } = slices.placed;
                const { calls } = kernels;
                const { address, values } = this.#answers.in(kernels, rows);
                const answers = values.subarray(0, rows).fill(kernels_kernels.F.yes);
                if (minLength > 0 || maxLength < Infinity) {
                    const [least, most] = [Math.min(minLength, mostCharacters), Math.min(maxLength, mostCharacters)];
                    calls.measureTexts(bytes, starts, ends, states, rows, least, most, address);
                }
                for (const { format } of formats)
                    calls.matchTimes(bytes, starts, ends, states, rows, partsOfFormats.get(format) ?? 0, address);
                for (const { texts } of patterns)
                    texts?.match(slices, { rows, answers, address });
                return answers;
            }
        }
        const mostCharacters = 0x7fffffff;
        var multiple_of = __webpack_require__(59568);
        var text_bounds = __webpack_require__(52845);
        var text_formats = __webpack_require__(11362);
        var byte_pattern = __webpack_require__(13455);
        var code_points = __webpack_require__(48081);
        var text_bytes = __webpack_require__(83593);
        ;
        class TextMatcher {
            #pattern;
            #automata = new kept_places.$(automatonOf);
            constructor(pattern) {
                this.#pattern = pattern;
            }
            match({ placed, bytes: texts, starts, ends }, { rows, answers, address }) {
                const { kernels, bytes, states } = placed;
                for (let row = 0;;) {
                    const { steps, mayEnd } = this.#learned(kernels);
                    row = kernels.calls.matchTexts(bytes, placed.starts, placed.ends, states, row, rows, steps, this.#pattern.start, mayEnd, address);
                    if (row === rows)
                        return;
                    const holds = this.#pattern.holds(texts, starts[row] ?? 0, ends[row] ?? 0);
                    if (holds !== true)
                        answers[row] = holds === undefined ? kernels_kernels.F.ask : kernels_kernels.F.no;
                    row += 1;
                }
            }
            #learned(kernels) {
                const { learned, room, mayEnd } = this.#pattern;
                const automaton = this.#automata.in(kernels, room);
                const steps = new Uint16Array(kernels.buffer, automaton.steps, stepsOfState * room);
                for (; automaton.copied < learned.length; automaton.copied += 1) {
                    const [at = 0, to = 0] = learned[automaton.copied] ?? [];
                    steps[at] = to;
                }
                new Uint8Array(kernels.buffer, automaton.mayEnd, room).set(mayEnd);
                return automaton;
            }
        }
        const stepsOfState = 128;
        function automatonOf(kernels, room) {
            const steps = kernels.takeBytes(2 * stepsOfState * room).address;
            return { steps, mayEnd: kernels.takeBytes(room).address, copied: 0 };
        }
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
            anyText;
            takesJudge;
            #types;
            formats;
            #sets;
            #divisors;
            constructor(predicates) {
                const of = (is) => predicates.filter((one) => one.is === is);
                const ranges = of('range');
                this.bounds = {
                    minimum: Math.max(-Infinity, ...ranges.map(({ minimum = -Infinity }) => minimum)),
                    maximum: Math.min(Infinity, ...ranges.map(({ maximum = Infinity }) => maximum)),
                    exclusiveMinimum: Math.max(-Infinity, ...ranges.map(({ exclusiveMinimum = -Infinity }) => exclusiveMinimum)),
                    exclusiveMaximum: Math.min(Infinity, ...ranges.map(({ exclusiveMaximum = Infinity }) => exclusiveMaximum)),
                };
                const lengths = of('length');
                this.minLength = Math.max(0, ...lengths.map(({ minLength = 0 }) => minLength));
                this.maxLength = Math.min(Infinity, ...lengths.map(({ maxLength = Infinity }) => maxLength));
                this.patterns = of('pattern').map(({ pattern }) => {
                    const bytes = byte_pattern.B.of(pattern);
                    return { expression: new RegExp(pattern, 'u'), bytes, texts: bytes === null ? null : new TextMatcher(bytes) };
                });
                this.#types = of('type').map(({ types }) => new Set(types));
                this.#sets = of('in').map(({ values }) => new Set(values));
                this.formats = [
                    ...of('format').map(({ format }) => ({ holds: text_formats.E.get(format) ?? unknownFormat, format })),
                    ...of('textBound').map(({ keyword, value }) => ({ holds: (0, text_bounds.eL)(keyword, value), format: null })),
                ];
                this.#divisors = of('multipleOf').map(({ multipleOf }) => multipleOf);
                this.takesJudge =
                    of('schema').length > 0 ||
                        of('in').some(({ values }) => values.some((value) => typeof value === 'object' && value !== null));
                const whole = this.#types.some((types) => !types.has('number'));
                this.numbers = this.#types.some((types) => !types.has('number') && !types.has('integer'))
                    ? 'none'
                    : whole
                        ? 'whole'
                        : 'all';
                this.texts = this.#types.every((types) => types.has('string'));
                const simple = this.#sets.length === 0 && !this.takesJudge;
                this.simpleNumbers = simple && this.#divisors.length === 0;
                this.simpleTexts = simple && this.texts;
                this.anyText =
                    this.simpleTexts &&
                        this.patterns.length === 0 &&
                        this.formats.length === 0 &&
                        this.minLength === 0 &&
                        this.maxLength === Infinity;
            }
            get mayTakeLong() {
                return this.patterns.length > 0 || this.takesJudge;
            }
            holds(value, judge) {
                if (!this.#keepsBounds(value))
                    return false;
                if (typeof value === 'string' && !this.patterns.every(({ expression }) => expression.test(value)))
                    return false;
                if (this.takesJudge)
                    return judge === null ? undefined : judge(value);
                return this.#sets.every((values) => values.has(value));
            }
            holdsAtOnce(value) {
                if (!this.#keepsBounds(value))
                    return false;
                if (this.takesJudge)
                    return undefined;
                if (!this.#sets.every((values) => values.has(value)))
                    return false;
                if (typeof value !== 'string' || this.patterns.length === 0)
                    return true;
                const { buffer, length } = textBytes.write(value);
                const answers = this.patterns.map((pattern) => pattern.bytes?.holds(buffer, 0, length));
                return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
            }
            #keepsBounds(value) {
                if (!this.#types.every((types) => isOfTypes(value, types)))
                    return false;
                if (typeof value === 'number')
                    return this.#numberHolds(value);
                return typeof value !== 'string' || (this.#lengthHolds(value) && this.formats.every(({ holds }) => holds(value)));
            }
            #lengthHolds(text) {
                if (this.minLength === 0 && this.maxLength === Infinity)
                    return true;
                const length = charactersOf(text);
                return length >= this.minLength && length <= this.maxLength;
            }
            bytesHold(bytes, start, end) {
                const { minLength, maxLength } = this;
                const most = end - start;
                if (most < minLength)
                    return false;
                if (minLength > 0 || maxLength < most) {
                    const length = (0, code_points.B)(bytes, start, end);
                    if (length < minLength || length > maxLength)
                        return false;
                }
                for (const { expression, bytes: pattern } of this.patterns)
                    if (!(pattern?.holds(bytes, start, end) ?? expression.test(bytes.toString('utf8', start, end))))
                        return false;
                if (this.formats.length === 0)
                    return true;
                const text = bytes.toString('utf8', start, end);
                return this.formats.every(({ holds }) => holds(text));
            }
            #numberHolds(value) {
                const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = this.bounds;
                if (!(value >= minimum && value <= maximum))
                    return false;
                if (value <= exclusiveMinimum || value >= exclusiveMaximum)
                    return false;
                return this.#divisors.every((divisor) => (0, multiple_of.i)(value, divisor));
            }
        }
        const textBytes = new text_bytes.d();
        function unknownFormat() {
            throw new Error('a plan names a format that this engine does not know');
        }
        function charactersOf(text) {
            let count = text.length;
            for (let at = 0; at < text.length - 1; at += 1) {
                const unit = text.charCodeAt(at);
                if (unit < 0xd800 || unit > 0xdbff)
                    continue;
                const next = text.charCodeAt(at + 1);
                if (next < 0xdc00 || next > 0xdfff)
                    continue;
                count -= 1;
                at += 1;
            }
            return count;
        }
        function isOfTypes(value, types) {
            if (typeof value === 'number')
                return types.has('number') || (types.has('integer') && Number.isInteger(value));
            if (value === null)
                return types.has('null');
            if (typeof value === 'object')
                return types.has(Array.isArray(value) ? 'array' : 'object');
            return types.has(typeof value);
        }
        ;
        const unknown = 0;
        const good = 1;
        const bad = 2;
        const atOnce = (work) => work();
        class ColumnCheck {
            #check;
            #required;
            #dictionary = null;
            #verdicts = new Uint8Array(256);
            #placed = false;
            #judge = null;
            #limited = atOnce;
            #numbers;
            #placedVerdicts = new kept_places.$((kernels, codes) => kernels.takeBytes(codes));
            #texts;
            #judged = 0;
            constructor(plan) {
                this.#check = new ValueCheck(plan.predicates);
                this.#numbers = new NumberCheck(this.#check);
                this.#texts = new TextCheck(this.#check);
                this.#required = plan.required;
            }
            mark(column, marks, { rows, judge, limited }) {
                this.#judge = judge;
                this.#limited = this.#check.mayTakeLong ? limited : atOnce;
                if (column.others > 0)
                    this.#markOthers(column, rows, marks);
                switch (column.kind) {
                    case 'number':
                        (this.#check.takesJudge ? limited : atOnce)(() => this.#numbers.mark(column, marks, { rows, judge }));
                        return;
                    case 'dictionary':
                        this.#markCodes(column, rows, marks);
                        return;
                    case 'text':
                        this.#markTexts(column, rows, marks);
                        return;
                    case 'value':
                        this.#limited(() => this.#markValues(column, rows, marks));
                        return;
                }
            }
            get required() {
                return this.#required;
            }
            #markOthers({ states }, rows, marks) {
                const nullHolds = this.#check.holds(null, this.#judge) === true;
                const all = states.subarray(0, rows);
                const absent = this.#required && all.includes(data_batch.w.absent);
                if (nullHolds && !absent && !all.includes(data_batch.w.invalid))
                    return;
                for (let row = 0; row < rows; row += 1) {
                    const state = states[row] ?? 0;
                    if (state === data_batch.w.value || state === data_batch.w.unread)
                        continue;
                    if (state === data_batch.w.null ? !nullHolds : state !== data_batch.w.absent || this.#required)
                        marks[row] = 1;
                }
            }
            #markCodes(column, rows, marks) {
                this.#makeRoom(column);
                if (this.#texts.answersMost)
                    this.#judgeTexts(column.dictionary);
                const judged = this.#markJudged(column, { from: 0, rows }, marks);
                const unjudged = this.#judgeAtOnce(column, { from: judged, rows }, marks);
                if (unjudged < rows)
                    this.#limited(() => this.#judgeCodes(column, { from: unjudged, rows }, marks));
            }
            #makeRoom({ dictionary, placed }) {
                const before = this.#verdicts;
                const codes = Math.max(256, dictionary.size);
                const room = placed !== undefined
                    ? this.#placedVerdicts.in(placed.kernels, codes).values
                    : before.length < codes || this.#placed
                        ? new Uint8Array(2 * codes)
                        : before;
                if (dictionary !== this.#dictionary) {
                    room.fill(unknown);
                    this.#judged = 0;
                }
                else if (room !== before)
                    room.set(before.subarray(0, room.length));
                this.#verdicts = room;
                this.#placed = placed !== undefined;
                this.#dictionary = dictionary;
            }
            #judgeTexts(dictionary) {
                const from = this.#judged;
                const codes = dictionary.size - from;
                this.#judged = dictionary.size;
                const texts = codes === 0 ? null : (dictionary.texts?.(from) ?? null);
                if (texts === null)
                    return;
                const answers = this.#texts.answers(texts, codes);
                for (let nth = 0; nth < codes; nth += 1)
                    this.#verdicts[from + nth] = verdictOf(answers[nth] ?? kernels_kernels.F.ask);
            }
            #markJudged(column, { from, rows }, marks) {
                const { codes, states, others, placed } = column;
                const verdicts = this.#verdicts;
                if (placed !== undefined) {
                    const { calls } = placed.kernels;
                    const { address } = this.#placedVerdicts.in(placed.kernels, verdicts.length);
                    for (let row = from;; row += 1) {
                        row = calls.otherCode(placed.codes, placed.states, row, rows, address, good);
                        if (row === rows || verdicts[codes[row] ?? 0] === unknown)
                            return row;
                        marks[row] = 1;
                    }
                }
                for (let row = from; row < rows; row += 1) {
                    const verdict = verdicts[codes[row] ?? 0];
                    if (verdict === good || (others > 0 && states[row] !== data_batch.w.value))
                        continue;
                    if (verdict === unknown)
                        return row;
                    marks[row] = 1;
                }
                return rows;
            }
            #judgeAtOnce(column, { from, rows }, marks) {
                for (let row = from; row < rows; row = this.#markJudged(column, { from: row + 1, rows }, marks)) {
                    const code = column.codes[row] ?? 0;
                    const holds = this.#check.holdsAtOnce(column.dictionary.value(code));
                    if (holds === undefined)
                        return row;
                    this.#verdicts[code] = holds ? good : bad;
                    if (!holds)
                        marks[row] = 1;
                }
                return rows;
            }
            #judgeCodes(column, { from, rows }, marks) {
                for (let row = from; row < rows; row = this.#markJudged(column, { from: row + 1, rows }, marks)) {
                    const code = column.codes[row] ?? 0;
                    this.#verdicts[code] = this.#verdict(column.dictionary, code);
                    if (this.#verdicts[code] !== good)
                        marks[row] = 1;
                }
            }
            #verdict(dictionary, code) {
                const holds = this.#check.holds(dictionary.value(code), this.#judge);
                return holds === undefined ? unknown : holds ? good : bad;
            }
            #markTexts(column, rows, marks) {
                const check = this.#check;
                if (check.anyText)
                    return;
                const { bytes, starts, ends, states, placed } = column;
                const buffer = (0, buffer_of.K)(bytes);
                const answers = this.#texts.answersMost && placed !== undefined ? this.#texts.answers({ ...column, placed }, rows) : null;
                const asks = answers?.includes(kernels_kernels.F.ask) !== false;
                if (!asks && !answers.includes(kernels_kernels.F.no))
                    return;
                const holds = (row) => {
                    const start = starts[row] ?? 0;
                    const end = ends[row] ?? 0;
                    if (check.simpleTexts)
                        return check.bytesHold(buffer, start, end);
                    return check.holds(buffer.toString('utf8', start, end), this.#judge) === true;
                };
                (asks ? this.#limited : atOnce)(() => {
                    for (let row = 0; row < rows; row += 1) {
                        if (states[row] !== data_batch.w.value)
                            continue;
                        const answer = answers?.[row] ?? kernels_kernels.F.ask;
                        if (answer === kernels_kernels.F.no || (answer === kernels_kernels.F.ask && !holds(row)))
                            marks[row] = 1;
                    }
                });
            }
            #markValues({ values, states }, rows, marks) {
                for (let row = 0; row < rows; row += 1)
                    if (states[row] === data_batch.w.value && this.#check.holds(values[row] ?? null, this.#judge) !== true)
                        marks[row] = 1;
            }
        }
        function verdictOf(answer) {
            if (answer === kernels_kernels.F.ask)
                return unknown;
            return answer === kernels_kernels.F.yes ? good : bad;
        }
        var hashed_keys = __webpack_require__(20996);
        var placed_keys = __webpack_require__(15884);
        var row_keys = __webpack_require__(56309);
        ;
        const samplesKept = 10;
        class Tally {
            #counts = new Map();
            add(counted, sample) {
                const count = this.#countOf(counted);
                count.count += 1;
                if (count.samples.length < samplesKept)
                    count.samples.push(sample());
            }
            addMore(counted, more) {
                this.#countOf(counted).count += more;
            }
            #countOf({ rule, column, demanded }) {
                let columns = this.#counts.get(rule);
                if (columns === undefined)
                    this.#counts.set(rule, (columns = new Map()));
                let count = columns.get(column);
                if (count === undefined) {
                    count = { count: 0, samples: [], ...(demanded === undefined ? {} : { demanded }) };
                    columns.set(column, count);
                }
                return count;
            }
            merge(behind) {
                for (const [rule, column, { count, samples, demanded }] of behind) {
                    const own = this.#countOf({ rule, column, ...(demanded === undefined ? {} : { demanded }) });
                    own.count += count;
                    own.samples.push(...samples.slice(0, samplesKept - own.samples.length));
                }
            }
            clear() {
                this.#counts.clear();
            }
            get(rule, column) {
                return this.#counts.get(rule)?.get(column);
            }
            *entries() {
                for (const [rule, columns] of this.#counts)
                    for (const [column, count] of columns)
                        yield [rule, column, count];
            }
        }
        function withLines([rule, column, count], lines) {
            const samples = count.samples.map((sample) => sample.line === undefined ? sample : { ...sample, line: sample.line + lines });
            return [rule, column, { ...count, samples }];
        }
        var value_kinds = __webpack_require__(21487);
        ;
        class ForeignKeys {
            #demands;
            #keys = [];
            constructor(demands) {
                this.#demands = demands;
            }
            set referenced(referenced) {
                if (referenced.length !== this.#demands.length)
                    throw new Error('each foreign key has one reference');
                this.#keys = this.#demands.flatMap(({ fields }, index) => {
                    const of = referenced[index];
                    return of === undefined ? [] : [new ForeignKey(fields, of)];
                });
            }
            header(names) {
                for (const key of this.#keys)
                    key.header(names);
            }
            observe(batch) {
                if (this.#keys.length < this.#demands.length)
                    throw new Error('nobody read what the foreign keys refer to');
                for (const key of this.#keys)
                    key.observe(batch);
            }
            clear() {
                for (const key of this.#keys)
                    key.clear();
            }
            facts() {
                return this.#keys.map((key) => key.facts());
            }
            absorb(facts, lines) {
                if (facts.length !== this.#keys.length)
                    throw new Error('a part of the data was held to other foreign keys');
                this.#keys.forEach((key, index) => {
                    const one = facts[index];
                    if (one !== undefined)
                        key.absorb(one, lines);
                });
            }
        }
        class ForeignKey {
            #fields;
            #rows;
            #set;
            #columns;
            #compared = 0;
            #strangers = 0;
            #samples = [];
            constructor(fields, referenced) {
                this.#fields = fields;
                this.#rows = new row_keys.$(fields);
                this.#set = new hashed_keys.wj(referenced);
                this.#columns = fields.map(() => new value_kinds.oO());
            }
            header(names) {
                this.#rows.header(names);
            }
            observe(batch) {
                (0, row_keys.T)(batch, this.#fields).forEach((column, index) => {
                    if (column !== undefined)
                        this.#columns[index]?.observe(column, batch.rows);
                });
                const list = this.#rows.list(batch);
                this.#compared += list.length / placed_keys.R;
                for (let at = 0; at < list.length; at += placed_keys.R) {
                    const key = { a: list[at] ?? 0, b: list[at + 1] ?? 0, c: list[at + 2] ?? 0 };
                    if (this.#set.has(key.a, key.b, key.c))
                        continue;
                    this.#strangers += 1;
                    if (this.#isNew(key))
                        this.#samples.push({ key, sample: this.#rows.sample(batch, list[at + 3] ?? 0) });
                }
            }
            clear() {
                this.#compared = 0;
                this.#strangers = 0;
                this.#samples = [];
                for (const column of this.#columns)
                    column.kinds = value_kinds.AN.none;
            }
            #isNew({ a, b, c }) {
                if (this.#samples.length >= samplesKept)
                    return false;
                return !this.#samples.some(({ key }) => key.a === a && key.b === b && key.c === c);
            }
            facts() {
                return {
                    compared: this.#compared,
                    strangers: this.#strangers,
                    samples: this.#samples,
                    kinds: this.#columns.map(({ kinds }) => kinds),
                };
            }
            absorb({ compared, strangers, samples, kinds }, lines) {
                this.#compared += compared;
                this.#strangers += strangers;
                for (const { key, sample } of samples)
                    if (this.#isNew(key))
                        this.#samples.push({
                            key,
                            sample: sample.line === undefined ? sample : { ...sample, line: sample.line + lines },
                        });
                this.#columns.forEach((column, index) => (column.kinds |= kinds[index] ?? 0));
            }
        }
        var number_measure = __webpack_require__(366);
        var record_columns = __webpack_require__(70506);
        var cell_value = __webpack_require__(94242);
        var cell_place = __webpack_require__(56064);
        var json_values = __webpack_require__(33407);
        var columnar_record = __webpack_require__(3611);
        ;
        const strangersKept = 100;
        class Subjects {
            #declared;
            #header = new Set();
            #strangers = new Set();
            constructor(declared) {
                this.#declared = new Set(declared);
            }
            header(names) {
                this.#header = new Set(names);
            }
            clear() {
                this.#strangers.clear();
            }
            renamed([rule, column, count]) {
                return [rule, this.of(column), count];
            }
            ofBreach({ column, inside }) {
                return this.of(inside === '' ? column : `${column} › ${inside}`);
            }
            of(column) {
                if (column === '' || this.#declared.has(column) || this.#header.has(column))
                    return column;
                if (this.#strangers.size < strangersKept)
                    this.#strangers.add(column);
                return this.#strangers.has(column) ? column : '';
            }
        }
        ;
        class RowJudge {
            #plan;
            #breaches;
            subjects;
            #requiredColumns;
            #numeric;
            #columns = [];
            #headed = true;
            #indices = new Map();
            #record = {};
            #uncast = new Set();
            constructor(plan, breaches) {
                this.#plan = plan;
                this.#breaches = breaches;
                this.subjects = new Subjects(plan.columns.map(({ name }) => name));
                this.#numeric = new Set((0, plan_plan.L)(plan));
                this.#requiredColumns = new Set(plan.columns.filter(({ required }) => required).map(({ name }) => name));
            }
            header(columns) {
                this.#headed = true;
                this.#columns = columns;
                this.#indices = new Map(columns.map(({ name }, index) => [name, index]));
                this.subjects.header(columns.map(({ name }) => name));
                this.#record = {};
                for (const { name } of columns)
                    (0, columnar_record.P5)(this.#record, name, undefined);
            }
            headless() {
                this.header([]);
                this.#headed = false;
            }
            cells(batch, row, validate) {
                this.#uncast.clear();
                const record = this.#record;
                for (const column of batch.columns) {
                    const { name } = column;
                    if (!this.#headed && !Object.hasOwn(record, name))
                        (0, columnar_record.P5)(record, name, undefined);
                    const value = (0, cell_value.G)(column, row);
                    record[name] = value;
                    const isNoNumber = this.#numeric.has(name) && !mayBeNumber(value);
                    if (column.states[row] !== data_batch.w.invalid && !isNoNumber)
                        continue;
                    const demanded = this.#columns[this.#indices.get(name) ?? -1]?.type ?? 'number';
                    this.#breaches.add({ rule: 'does-not-cast', column: name, demanded }, () => this.#sampleOf(batch, row, name));
                    this.#uncast.add(name);
                }
                this.#hold(record, validate, (breach) => () => this.#breachSample(batch, row, breach));
            }
            text(row, { file, missing, validate }) {
                const { cells, line } = row;
                if (cells.length === 1 && cells[0] === '' && this.#columns.length > 1) {
                    this.#breaches.add({ rule: 'blank-row', column: '' }, () => ({ file, line }));
                    return;
                }
                this.rowFaults(row, file);
                if (cells.length !== this.#columns.length) {
                    const code = cells.length > this.#columns.length ? 'extra-cell' : 'missing-cell';
                    this.#breaches.add({ rule: code, column: '' }, () => rowSample(row, file));
                    return;
                }
                this.#uncast.clear();
                this.#columns.forEach(({ name, nullable, cast, type, missing: own }, index) => {
                    const cell = cells[index] ?? '';
                    const isMissing = (own ?? missing).has(cell);
                    const value = isMissing ? undefined : cast(cell);
                    this.#record[name] = isMissing && nullable ? null : value;
                    if (isMissing || value !== undefined)
                        return;
                    const sample = () => cellSample(row, index, file);
                    this.#breaches.add({ rule: 'does-not-cast', column: name, demanded: type }, sample);
                    this.#uncast.add(name);
                });
                this.#hold(this.#record, validate, ({ column }) => () => cellSample(row, this.#indices.get(column) ?? -1, file));
            }
            rowFaults(row, file) {
                for (const fault of row.faults)
                    this.#breaches.add({ rule: fault, column: '' }, () => rowSample(row, file));
            }
            json(row, file, validate) {
                if (row.fault !== undefined) {
                    const { code, message, lines = 1 } = row.fault;
                    const { line, column } = row;
                    for (let nth = 0; nth < lines; nth += 1)
                        this.#breaches.add({ rule: code, column: '' }, () => ({
                            file,
                            line: line + nth,
                            column,
                            value: (0, columnar_record.SP)(message),
                        }));
                    return;
                }
                const { record, line } = row;
                this.#uncast.clear();
                for (const [name, value] of Object.entries(record)) {
                    if (this.#numeric.has(name) && !mayBeNumber(value) && !(0, record_columns.h)(value))
                        this.#breaches.add({ rule: 'does-not-cast', column: name, demanded: 'number' }, jsonSample(value, { file, line }));
                    if (!(0, record_columns.h)(value))
                        continue;
                    this.#uncast.add(name);
                    this.#breaches.add({ rule: 'not-finite', column: this.subjects.of(name) }, jsonSample(value, { file, line }));
                }
                if (validate === null)
                    return;
                for (const breach of validate(record))
                    this.#jsonBreach(breach, record, { file, line });
            }
            #jsonBreach(breach, record, place) {
                const { keyword, column, inside, value, demanded } = breach;
                if (this.#uncast.has(column))
                    return;
                const at = inside === '' && column !== '' ? (0, columnar_record.ZV)(record, column) : value;
                this.#breaches.add({ rule: keyword, column: this.subjects.ofBreach(breach), demanded }, jsonSample(at, place));
            }
            #hold(record, validate, sampleOf) {
                if (validate === null)
                    return;
                const { enumerates, acceptedBy } = this.#plan;
                const counts = enumerates || (!this.#headed && acceptedBy !== 'columns');
                for (const breach of validate(counts ? (0, columnar_record.Eb)(record) : record)) {
                    const { keyword, column, demanded } = breach;
                    if (keyword === 'required' && this.#headed && !this.#indices.has(column) && this.#requiredColumns.has(column))
                        continue;
                    if (this.#uncast.has(column))
                        continue;
                    this.#breaches.add({ rule: keyword, column: this.subjects.ofBreach(breach), demanded }, sampleOf(breach));
                }
            }
            #breachSample(batch, row, { column, inside, value }) {
                if (this.#headed || inside === '')
                    return this.#sampleOf(batch, row, column);
                return jsonSample(value, { file: batch.file, line: batch.written(row).line })();
            }
            #sampleOf(batch, row, column) {
                const written = batch.written(row);
                if ('cells' in written)
                    return cellSample(written, this.#indices.get(column) ?? -1, batch.file);
                const record = written.fault === undefined ? written.record : {};
                return jsonSample(column === '' ? record : (0, columnar_record.ZV)(record, column), { file: batch.file, line: written.line })();
            }
        }
        function mayBeNumber(value) {
            return value === undefined || value === null || typeof value === 'number' || typeof value === 'bigint';
        }
        function jsonSample(value, place) {
            return () => ({ ...place, value: (0, columnar_record.SP)((0, json_values.J)(value)) });
        }
        function cellSample(row, index, file) {
            const place = index < 0 ? { line: row.line, column: 1 } : (0, cell_place.h)(row, index);
            return { file, ...place, value: (0, columnar_record.SP)(row.cells[index] ?? row.raw) };
        }
        function rowSample(row, file) {
            return { file, line: row.line, column: 1, value: (0, columnar_record.SP)(row.raw) };
        }
        ;
        function missingIn(batch, name) {
            const { rows, headed, columns } = batch;
            const some = columns.filter((column) => column.name === name);
            if (some.length === 0)
                return headed ? 0 : readRows(batch);
            let count = 0;
            for (const { states, others } of some) {
                if (others === 0)
                    continue;
                for (let row = 0; row < rows; row += 1) {
                    const state = states[row];
                    if (state === data_batch.w.absent || state === data_batch.w.null)
                        count += 1;
                }
            }
            return count;
        }
        function readRows({ rows, flags }) {
            if (flags === null)
                return rows;
            let count = 0;
            for (let row = 0; row < rows; row += 1)
                if ((flags[row] ?? 0) < data_batch.z.unread)
                    count += 1;
            return count;
        }
        function markPresent({ states }, rows, marks) {
            for (let row = 0; row < rows; row += 1)
                if (states[row] !== data_batch.w.absent)
                    marks[row] = 1;
        }
        function markInvalid({ states }, rows, marks) {
            for (let row = 0; row < rows; row += 1)
                if (states[row] === data_batch.w.invalid)
                    marks[row] = 1;
        }
        ;
        const most = 64;
        class PostponedRows {
            #rows = [];
            add(batch, marks) {
                const rows = [];
                for (let row = marks.indexOf(1); row !== -1 && row < batch.rows; row = marks.indexOf(1, row + 1)) {
                    const written = batch.written(row);
                    if (!('cells' in written) || this.#rows.length + rows.length === most)
                        return false;
                    rows.push(written);
                }
                this.#rows.push(...rows);
                return true;
            }
            take() {
                return this.#rows.splice(0);
            }
        }
        var time_limit = __webpack_require__(62281);
        var placed_lists = __webpack_require__(78787);
        ;
        const pageSize = 4096;
        const pageBytes = pageSize / 8;
        const pagesAtOnce = 128;
        const entryWords = 4;
        const entriesAtFirst = 256;
        const Field = {
            directory: 0,
            mask: 1,
            pages: 2,
            count: 3,
            next: 4,
            behind: 5,
            repeated: 6,
            others: 7,
            sparse: 8,
            size: 9,
        };
        class NumberPages {
            #kernels = kernels_kernels.j.own();
            #fields = this.#kernels.takeInts(Field.size);
            #lists = new placed_lists.v(this.#kernels);
            #repeated = this.#kernels.takeInts(placed_lists.v.mostKeys);
            #others = this.#kernels.takeInts(placed_lists.v.mostKeys);
            #directory = this.#takeDirectory(entriesAtFirst);
            constructor() {
                const { address, values } = this.#directory;
                this.#fields.values.set([address, values.length / entryWords - 1]);
                this.#takePages();
            }
            get count() {
                return this.#fields.values[Field.count] ?? 0;
            }
            get sparse() {
                return this.#fields.values[Field.sparse] === 1;
            }
            addAll(list, words) {
                const repeated = [];
                const others = [];
                const { address, values } = this.#fields;
                this.#lists.each(list, words, ({ first, keys, address: from }) => {
                    if (this.sparse) {
                        for (let nth = 0; nth < keys; nth += 1)
                            others.push(first + nth);
                        return keys;
                    }
                    const { calls } = this.#kernels;
                    const done = calls.addNumbers(address, from, keys, words, this.#repeated.address, this.#others.address);
                    for (const nth of this.#repeated.values.subarray(0, values[Field.repeated]))
                        repeated.push(first + nth);
                    for (const nth of this.#others.values.subarray(0, values[Field.others]))
                        others.push(first + nth);
                    if (done < keys)
                        this.#makeRoom();
                    return done;
                });
                return { repeated, others };
            }
            *values() {
                const { values: entries } = this.#directory;
                for (let at = 0; at < entries.length; at += entryWords) {
                    const address = entries[at + 2] ?? 0;
                    if (address === 0)
                        continue;
                    const first = ((entries[at + 1] ?? 0) * 0x1_0000_0000 + ((entries[at] ?? 0) >>> 0)) * pageSize;
                    const page = new Uint32Array(this.#kernels.buffer, address, pageSize / 32);
                    for (let bit = 0; bit < pageSize; bit += 1)
                        if (((page[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0)
                            yield first + bit;
                }
            }
            #makeRoom() {
                if (this.sparse)
                    return;
                const { values } = this.#fields;
                const entries = this.#directory.values.length / entryWords;
                if (2 * ((values[Field.pages] ?? 0) + 1) > entries - 1)
                    this.#widenDirectory(2 * entries);
                else
                    this.#takePages();
            }
            #widenDirectory(entries) {
                const directory = this.#takeDirectory(entries);
                this.#kernels.calls.moveDirectory(this.#fields.address, directory.address, entries - 1);
                this.#directory = directory;
            }
            #takeDirectory(entries) {
                return this.#kernels.takeInts(entryWords * entries);
            }
            #takePages() {
                const { values } = this.#fields;
                const address = this.#kernels.take(pagesAtOnce * pageBytes);
                values[Field.next] = address;
                values[Field.behind] = address + pagesAtOnce * pageBytes;
            }
        }
        var key_words = __webpack_require__(251);
        ;
        class KeyTable {
            #hashed = null;
            #pages = null;
            expect(list, listsLeft) {
                if (this.#pagesFor(list) === false)
                    this.#hashedKeys().reserve(list.length / placed_keys.R, listsLeft);
            }
            addAll(list) {
                const pages = this.#pagesFor(list);
                return pages === false ? this.#hashedKeys().addAll(list, placed_keys.R) : this.#addNumbers(list, pages);
            }
            #pagesFor(list) {
                return (this.#pages ??= list[2] === key_words.JM ? new NumberPages() : false);
            }
            #hashedKeys() {
                return (this.#hashed ??= new hashed_keys.Oc());
            }
            #addNumbers(list, pages) {
                const { repeated, others } = pages.addAll(list, placed_keys.R);
                if (pages.sparse)
                    this.#leavePages(pages);
                if (others.length === 0)
                    return repeated;
                const rest = new Uint32Array(placed_keys.R * others.length);
                others.forEach((nth, to) => {
                    rest.set(list.subarray(nth * placed_keys.R, (nth + 1) * placed_keys.R), to * placed_keys.R);
                });
                const again = this.#hashedKeys()
                    .addAll(rest, placed_keys.R)
                    .map((index) => others[index] ?? 0);
                return [...repeated, ...again].sort((a, b) => a - b);
            }
            #leavePages(pages) {
                this.#pages = false;
                const words = new Uint32Array(placed_keys.R * pages.count);
                const key = { a: 0, b: 0, c: 0 };
                let at = 0;
                for (const value of pages.values()) {
                    (0, key_words.Qg)(value, key);
                    words.set([key.a, key.b, key.c], at);
                    at += placed_keys.R;
                }
                this.#hashedKeys().addAll(words, placed_keys.R);
            }
        }
        ;
        function keyDemands({ uniqueKeys, tables, quality = [] }) {
            const demands = [
                ...uniqueKeys.map((columns) => ({ rule: 'uniqueKeys', columns })),
                ...tables.flatMap((table) => table.measure === 'unique' || table.measure === 'distinct'
                    ? [{ rule: table.measure, columns: [table.column] }]
                    : []),
                ...quality.flatMap(({ metric, columns }) => (metric === 'duplicateValues' ? [{ rule: metric, columns }] : [])),
            ];
            return [...new Map(demands.map((demand) => [JSON.stringify([demand.rule, demand.columns]), demand])).values()];
        }
        const noKeys = new Uint32Array(0);
        class UniqueKeys {
            #keys;
            #breaches;
            #rows = 0;
            constructor(demands, { breaches, collects }) {
                this.#breaches = breaches;
                this.#keys = demands.map(({ rule, columns }) => ({
                    rule,
                    name: columns.join('+'),
                    rows: new row_keys.$(columns),
                    table: collects ? null : new KeyTable(),
                    collected: new Uint32Array(0),
                    count: 0,
                    usual: 4096,
                    distinct: 0,
                }));
            }
            header(names) {
                for (const { rows } of this.#keys)
                    rows.header(names);
            }
            observe(batch) {
                for (const key of this.#keys) {
                    if (key.table === null)
                        collect(key, key.rows.list(batch, this.#rows));
                    else
                        for (const rows of repeats(key, key.rows.list(batch)))
                            for (const row of this.#count(key, rows))
                                this.#tell(key, key.rows.sample(batch, row));
                }
                this.#rows += batch.rows;
            }
            clear() {
                this.#rows = 0;
                for (const key of this.#keys) {
                    key.collected = new Uint32Array(0);
                    key.usual = Math.ceil(1.05 * placed_keys.R * key.count);
                    key.count = 0;
                }
            }
            get collected() {
                return this.#keys.map(({ collected, count }) => collected.subarray(0, placed_keys.R * count));
            }
            async absorb(collected, { partsLeft, sampleAt }) {
                for (const [index, key] of this.#keys.entries()) {
                    for (const rows of repeats(key, collected[index] ?? noKeys, partsLeft))
                        for (const row of this.#count(key, rows))
                            this.#tell(key, await sampleAt(index, row));
                }
            }
            distinct() {
                return new Map(this.#keys.flatMap(({ rule, name, distinct }) => (rule === 'distinct' ? [[name, distinct]] : [])));
            }
            sample(batch, row, index) {
                return this.#keys[index]?.rows.sample(batch, row) ?? { file: batch.file };
            }
            #count({ rule, name }, rows) {
                const kept = this.#breaches.get(rule, name)?.samples.length ?? 0;
                const shown = rows.slice(0, samplesKept - kept);
                if (rows.length > shown.length)
                    this.#breaches.addMore({ rule, column: name }, rows.length - shown.length);
                return shown;
            }
            #tell({ rule, name }, sample) {
                this.#breaches.add({ rule, column: name }, () => sample);
            }
        }
        const wordsAtOnce = 65_536;
        function* repeats(key, list, listsLeft = 0) {
            const { table } = key;
            if (table === null || list.length === 0)
                return;
            table.expect(list, listsLeft);
            for (let from = 0; from < list.length; from += wordsAtOnce) {
                const some = list.subarray(from, from + wordsAtOnce);
                const repeated = table.addAll(some);
                key.distinct += some.length / placed_keys.R - repeated.length;
                if (key.rule !== 'distinct' && repeated.length > 0)
                    yield repeated.map((nth) => some[nth * placed_keys.R + 3] ?? 0);
            }
        }
        function collect(key, keys) {
            makeRoom(key, keys.length);
            key.collected.set(keys, placed_keys.R * key.count);
            key.count += keys.length / placed_keys.R;
        }
        function makeRoom(key, words) {
            const length = placed_keys.R * key.count + words;
            if (length <= key.collected.length)
                return;
            const larger = new Uint32Array(Math.max(key.usual, length, 2 * key.collected.length));
            larger.set(key.collected);
            key.collected = larger;
        }
        ;
        class ColumnarEngine {
            #plan;
            #missingValues;
            #casts;
            #breaches = new Tally();
            #judge;
            #keys;
            #foreign;
            #postponed;
            #missing;
            #numbers;
            #checks;
            #numeric;
            #profiler = null;
            #texts = new text_places.M();
            #judges = new Map();
            #seen = new Set();
            #partition = null;
            #partitionNames = [];
            #marks = new Uint8Array(0);
            #rows = 0;
            #validate = null;
            constructor(plan, missingValues, collects = false) {
                this.#plan = plan;
                this.#missingValues = new Set(missingValues);
                this.#judge = new RowJudge(plan, this.#breaches);
                this.#keys = new UniqueKeys(keyDemands(plan), { breaches: this.#breaches, collects });
                this.#foreign = new ForeignKeys(plan.foreignKeys);
                this.#postponed = collects ? new PostponedRows() : null;
                this.#missing = new Map(plan.tables.flatMap((table) => (table.measure === 'missing' ? [[table.column, 0]] : [])));
                this.#numbers = numberMeasures(plan);
                this.#checks = new Map(plan.columns.map((column) => [column.name, new ColumnCheck(column)]));
                this.#numeric = new Map((0, plan_plan.L)(plan).map((name) => [name, new ColumnCheck(numbersOf(name))]));
                const foreign = plan.foreignKeys.flatMap(({ fields }) => fields);
                const keys = [...keyDemands(plan).flatMap(({ columns }) => columns), ...foreign];
                const profiled = plan.ofProfile.map(({ column }) => column);
                const wanted = [...this.#checks.keys(), ...this.#missing.keys(), ...this.#numbers.keys(), ...keys, ...profiled];
                this.#casts = new cast_column.t(plan, new Set(wanted));
                this.#profiler = this.#newProfiler();
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
                for (const name of this.#checks.keys())
                    this.#judges.set(name, valueJudge(name, validate));
            }
            set referenced(referenced) {
                this.#foreign.referenced = referenced;
            }
            partition(keys) {
                this.#partitionNames = keys.map(({ name }) => name);
                const request = (name) => this.#casts.of(name);
                this.#partition = keys.length === 0 ? null : new partition.W(keys, request, this.#missingValues);
            }
            header(written) {
                const names = [...written, ...this.#partitionNames];
                for (const name of names)
                    this.#seen.add(name);
                this.#judge.header(names.map((name) => this.#casts.of(name)));
                this.#keys.header(names);
                this.#foreign.header(names);
            }
            headless() {
                this.#judge.headless();
            }
            headerFaults(row, file) {
                this.#judge.rowFaults(row, file);
            }
            observe(read) {
                const added = this.#partition?.added(read) ?? read;
                const { rows, file } = added;
                const batch = { ...added, columns: this.#texts.placed(added.columns, rows) };
                const limited = (work) => (0, time_limit.A)(work, { file });
                if (this.#marks.length < rows)
                    this.#marks = new Uint8Array(rows);
                const marks = this.#marks.fill(0, 0, rows);
                this.#mark(batch, marks, limited);
                const some = marks.subarray(0, rows).includes(1);
                const judgeable = this.#validate !== null || this.#plan.schema === null;
                if (some && !judgeable && !this.#postpone(batch, marks))
                    return false;
                if (!batch.headed)
                    for (const { name } of batch.columns)
                        this.#seen.add(name);
                if (some && judgeable)
                    limited(() => this.#judgeRows(batch, marks));
                this.#rows += batch.counted;
                for (const [column, count] of this.#missing)
                    this.#missing.set(column, count + missingIn(batch, column));
                for (const column of batch.columns)
                    this.#numbers.get(column.name)?.observe(column, rows);
                this.#keys.observe(batch);
                this.#foreign.observe(batch);
                this.#profiler?.observe(batch);
                return true;
            }
            partial() {
                const part = this.#part();
                this.#rows = 0;
                this.#seen.clear();
                this.#breaches.clear();
                this.#judge.subjects.clear();
                this.#keys.clear();
                this.#foreign.clear();
                for (const column of this.#missing.keys())
                    this.#missing.set(column, 0);
                this.#numbers = numberMeasures(this.#plan);
                return part;
            }
            takeProfile() {
                const taken = this.#profiler;
                taken?.settle();
                this.#profiler = this.#newProfiler();
                return taken;
            }
            #newProfiler() {
                return this.#plan.profile ? new profiling.U((name) => this.#casts.of(name).hold !== 'none') : null;
            }
            #part() {
                return {
                    rows: this.#rows,
                    columns: [...this.#seen],
                    breaches: [...this.#breaches.entries()],
                    missing: [...this.#missing.values()],
                    keys: this.#keys.collected,
                    foreign: this.#foreign.facts(),
                    numbers: [...this.#numbers.values()].map((measure) => measure.facts()),
                    postponed: this.#postponed?.take() ?? [],
                };
            }
            absorbProfile(counted) {
                if (!(counted instanceof profiling.U))
                    this.#profiler?.absorb(counted);
                else if (this.#profiler?.isEmpty === true) {
                    this.#profiler.close();
                    this.#profiler = counted;
                }
                else {
                    this.#profiler?.absorb(counted.held());
                    counted.close();
                }
            }
            async absorb({ rows, columns, breaches, missing, keys, foreign, numbers, postponed }, { file, lines, partsLeft, sampleAt }) {
                this.#rows += rows;
                for (const name of columns)
                    this.#seen.add(name);
                if (postponed.length > 0)
                    (0, time_limit.A)(() => this.#judgePostponed(postponed, { file, lines }), { file });
                this.#breaches.merge(breaches.map((entry) => this.#judge.subjects.renamed(withLines(entry, lines))));
                [...this.#missing].forEach(([column, count], index) => this.#missing.set(column, count + (missing[index] ?? 0)));
                [...this.#numbers.values()].forEach((measure, index) => {
                    const facts = numbers[index];
                    if (facts !== undefined)
                        measure.absorb(facts);
                });
                this.#foreign.absorb(foreign, lines);
                const placedAt = async (index, row) => {
                    const sample = await sampleAt(index, row);
                    return sample.line === undefined ? sample : { ...sample, line: sample.line + lines };
                };
                await this.#keys.absorb(keys, { partsLeft, sampleAt: placedAt });
            }
            blankLines(file, { line, count }) {
                this.#judge.json({ fault: { code: 'blank-row', message: '', lines: count }, line, column: 1 }, file, null);
            }
            keySample(batch, row, index) {
                return this.#keys.sample(this.#partition?.added(batch) ?? batch, row, index);
            }
            close() {
                this.#texts.close();
                this.#profiler?.close();
                this.#profiler = null;
            }
            finish() {
                this.#texts.close();
                const profile = this.#profiler === null ? null : new late_profile.s(this.#profiler);
                this.#profiler = null;
                return {
                    rows: this.#rows,
                    columns: this.#seen,
                    breaches: this.#breaches,
                    missing: this.#missing,
                    numbers: new Map([...this.#numbers].map(([column, measure]) => [column, measure.facts()])),
                    distinct: this.#keys.distinct(),
                    foreign: this.#foreign.facts(),
                    profile,
                };
            }
            #mark(batch, marks, limited) {
                const { rows, flags, headed } = batch;
                const { acceptedBy, schema } = this.#plan;
                if (flags !== null)
                    for (let row = 0; row < rows; row += 1)
                        if (flags[row] !== data_batch.z.regular)
                            marks[row] = 1;
                if (schema !== null && acceptedBy === 'record') {
                    marks.fill(1, 0, rows);
                    return;
                }
                const there = new Set();
                for (const column of batch.columns) {
                    there.add(column.name);
                    this.#numeric.get(column.name)?.mark(column, marks, { rows, judge: null, limited });
                    const check = this.#checks.get(column.name);
                    if (check !== undefined)
                        check.mark(column, marks, { rows, judge: this.#judges.get(column.name) ?? null, limited });
                    else if (acceptedBy === 'declared columns')
                        markPresent(column, rows, marks);
                    else if (column.others > 0)
                        markInvalid(column, rows, marks);
                }
                if (headed)
                    return;
                for (const [name, check] of this.#checks)
                    if (check.required && !there.has(name))
                        marks.fill(1, 0, rows);
            }
            #judgeRows(batch, marks) {
                for (let row = marks.indexOf(1); row !== -1 && row < batch.rows; row = marks.indexOf(1, row + 1))
                    this.#judgeRow(batch, row);
            }
            #postpone(batch, marks) {
                return this.#partition === null && this.#postponed?.add(batch, marks) === true;
            }
            #judgePostponed(rows, { file, lines }) {
                const [missing, validate] = [this.#missingValues, this.#validate];
                if (validate === null)
                    throw new Error('rows were postponed that nobody can judge');
                for (const row of rows)
                    this.#judge.text({ ...row, line: row.line + lines }, { file, missing, validate });
            }
            #judgeRow(batch, row) {
                const flag = batch.flags?.[row] ?? data_batch.z.regular;
                const validate = this.#validate;
                if (flag === data_batch.z.regular && (batch.headed || this.#plan.acceptedBy !== 'record')) {
                    this.#judge.cells(batch, row, validate);
                    return;
                }
                const written = batch.written(row);
                if ('cells' in written)
                    this.#judge.text(written, { file: batch.file, missing: this.#missingValues, validate });
                else
                    this.#judge.json(written, batch.file, validate);
            }
        }
        function numbersOf(name) {
            const types = ['null', 'number'];
            return { name, types, required: false, predicates: [{ is: 'type', types }], demands: [] };
        }
        function numberMeasures(plan) {
            return new Map((0, plan_plan.i)(plan).map((column) => [column, new number_measure.c()]));
        }
        function valueJudge(name, validate) {
            return (value) => validate({ [name]: value }).every(({ column, keyword, inside }) => column !== name || (keyword === 'required' && inside === ''));
        }
    }),
    20996: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Oc: () => (HashedKeys),
            gq: () => (bytesPerKey),
            wj: () => (KeySet)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _data_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87773);
        var _key_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(251);
        var _placed_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78787);
        const wordsOfKey = 3;
        const bytesOfPlace = 4 * wordsOfKey;
        const homesAtFirst = 4096;
        const mostHomes = 175_000_000;
        const spare = 256;
        const mostAhead = 4;
        const bytesPerKey = 18;
        const Field = { base: 0, homes: 1, places: 2, count: 3, most: 4, repeated: 5, seed: 6, size: 7 };
        class HashedKeys {
            #kernels = _data_kernels_kernels_js__WEBPACK_IMPORTED_MODULE_1__.j.own();
            #fields = this.#kernels.takeInts(Field.size);
            #lists = new _placed_lists_js__WEBPACK_IMPORTED_MODULE_2__.v(this.#kernels);
            #repeated = this.#kernels.takeInts(_placed_lists_js__WEBPACK_IMPORTED_MODULE_2__.v.mostKeys);
            #base = this.#kernels.take(0);
            #mostHomes;
            #room = 0;
            #before = 0;
            #lookedAt = 0;
            constructor(most = mostHomes, seed = unknownSeed()) {
                const places = homesAtFirst + spare;
                this.#mostHomes = most;
                this.#makeRoom(places);
                this.#fields.values.set([this.#base, homesAtFirst, places, 0, mostOf(homesAtFirst)]);
                this.#fields.values[Field.seed] = seed;
            }
            get count() {
                return this.#fields.values[Field.count] ?? 0;
            }
            addAll(list, words) {
                const { values, address } = this.#fields;
                const repeated = [];
                this.#lists.each(list, words, ({ first, keys: some, address: from }) => {
                    const done = this.#kernels.calls.addKeys(address, from, some, words, this.#repeated.address);
                    for (const nth of this.#repeated.values.subarray(0, values[Field.repeated]))
                        repeated.push(first + nth);
                    if (done < some)
                        this.#grow();
                    return done;
                });
                this.#lookedAt += list.length / words;
                return repeated;
            }
            reserve(keys, listsLeft) {
                const homes = this.#fields.values[Field.homes] ?? 0;
                const [share, lists] = this.#lookedAt === 0 ? [1, 1] : [(this.count - this.#before) / this.#lookedAt, 1 + listsLeft];
                [this.#before, this.#lookedAt] = [this.count, 0];
                const needed = homesFor(this.count + keys * share);
                if (needed <= homes)
                    return;
                const wanted = Math.min(this.#mostHomes, mostAhead * needed, homesFor(this.count + keys * share * lists));
                if (wanted > homes)
                    this.#spread(wanted);
            }
            shared() {
                const { values } = this.#fields;
                const [homes = 0, seed = 0] = [values[Field.homes], values[Field.seed]];
                return { count: this.count, memory: this.#kernels.buffer, base: this.#base, homes, seed };
            }
            #grow() {
                const { values } = this.#fields;
                if (this.count >= (values[Field.most] ?? 0))
                    this.#spread(Math.ceil(1.5 * (values[Field.homes] ?? 0)));
                else
                    this.#widen();
            }
            #spread(wanted) {
                const { address, values } = this.#fields;
                const homes = Math.min(wanted, this.#mostHomes);
                if (homes <= (values[Field.homes] ?? 0))
                    throw tooMany(this.count);
                const { calls } = this.#kernels;
                const places = Math.max(values[Field.places] ?? 0, calls.placesFor(address, homes) + spare);
                this.#makeRoom(places);
                calls.spreadKeys(address, homes, places);
                values[Field.most] = mostOf(homes);
            }
            #widen() {
                const { values } = this.#fields;
                const places = (values[Field.places] ?? 0) + spare;
                this.#makeRoom(places);
                values[Field.places] = places;
            }
            #makeRoom(places) {
                if (places <= this.#room)
                    return;
                this.#kernels.take(bytesOfPlace * (places - this.#room));
                this.#room = places;
            }
        }
        class KeySet {
            #words;
            #homes;
            #seed;
            constructor({ memory, base, homes, seed }) {
                this.#words = new Uint32Array(memory, base);
                this.#homes = homes;
                this.#seed = seed;
            }
            has(a, b, c) {
                const words = this.#words;
                const hash = this.#hashOf(a, b);
                for (let at = wordsOfKey * homeOf(hash, this.#homes);; at += wordsOfKey) {
                    const first = words[at] ?? 0;
                    const second = words[at + 1] ?? 0;
                    const third = words[at + 2] ?? 0;
                    if (third === 0)
                        return false;
                    if (first === a && second === b && third === c)
                        return true;
                    if (this.#hashOf(first, second) > hash)
                        return false;
                }
            }
            #hashOf(a, b) {
                return (0, _key_words_js__WEBPACK_IMPORTED_MODULE_3__.gl)((0, _key_words_js__WEBPACK_IMPORTED_MODULE_3__.gl)(a ^ this.#seed) ^ b);
            }
        }
        function homeOf(hash, homes) {
            const low = Math.floor(((hash & 0xffff) * homes) / 0x1_0000);
            return Math.floor(((hash >>> 16) * homes + low) / 0x1_0000);
        }
        function unknownSeed() {
            return Math.floor(Math.random() * 0x1_0000_0000);
        }
        function homesFor(keys) {
            return Math.ceil(1.25 * keys);
        }
        function mostOf(homes) {
            return Math.floor(0.8 * homes);
        }
        function tooMany(count) {
            return (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                message: `there are more than ${String(count)} different keys, which take more than 2 GB`,
                hint: 'ask for unique keys of a part of the data at a time',
            });
        }
    }),
    33407: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (shownProperty),
            J: () => (shownValue)
        });
        var _data_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40687);
        var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3611);
        function shownProperty(row, name) {
            if (row.fault !== undefined)
                return shownValue(undefined);
            return row.digits?.get(name) ?? shownValue((0, _record_js__WEBPACK_IMPORTED_MODULE_1__.ZV)(row.record, name));
        }
        function shownValue(value) {
            if (value === undefined)
                return 'nothing';
            if (typeof value === 'string')
                return (0, _data_json_text_js__WEBPACK_IMPORTED_MODULE_0__.Gi)(value) ?? value;
            if (typeof value === 'number' || typeof value === 'bigint')
                return String(value);
            return JSON.stringify(value).replaceAll(/"\\u0000(-?(?:NaN|Infinity))"/g, '$1');
        }
    }),
    251: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            JM: () => (wholeMark),
            Qg: () => (wholeNumberWords),
            _I: () => (textKind),
            gl: () => (mixed),
            jv: () => (addWords),
            oE: () => (sliceWords),
            pz: () => (valueWords)
        });
        var _core_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99785);
        var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
        const halfKind = 16;
        const textKind = 1;
        const wholeMark = 0x8000_0000;
        function wholeNumberWords(value, to) {
            to.a = value >>> 0;
            to.b = Math.floor(value / 0x1_0000_0000) >>> 0;
            to.c = wholeMark;
        }
        function valueWords(value, to, text) {
            if (typeof value === 'string') {
                textWords(value, textKind, to);
                return;
            }
            if (typeof value !== 'number') {
                textWords(JSON.stringify(value, inOrder), 2, to);
                return;
            }
            const decimal = decimalKey(text ?? '') ?? decimalKey(String(value)) ?? '';
            const whole = /^-?\d{1,16}$/.test(decimal) ? (0, _core_number_js__WEBPACK_IMPORTED_MODULE_0__.$)(decimal) : undefined;
            if (whole === undefined || !Number.isSafeInteger(whole))
                textWords(decimal, 3, to);
            else
                wholeNumberWords(whole, to);
        }
        function decimalKey(text) {
            const match = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text);
            if (match === null || text === '')
                return undefined;
            const [, sign = '', whole = '', fraction = '', power = '0'] = match;
            const written = (whole + fraction).replace(/^0+/, '');
            const digits = written.replace(/0+$/, '');
            if (digits === '')
                return '0';
            const exponent = ((0, _core_number_js__WEBPACK_IMPORTED_MODULE_0__.$)(power) ?? 0) - fraction.length + written.length - digits.length;
            const minus = sign === '-' ? '-' : '';
            if (exponent >= 0 && exponent + digits.length <= 16)
                return minus + digits + '0'.repeat(exponent);
            return `${minus}${digits}e${exponent}`;
        }
        function inOrder(_, value) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return value;
            return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0, _core_compare_text_js__WEBPACK_IMPORTED_MODULE_1__.n)(a, b)));
        }
        function textWords(text, kind, to) {
            const whole = !/\p{Surrogate}/u.test(text);
            const bytes = Buffer.from(text, whole ? 'utf8' : 'utf16le');
            if (!whole)
                kind += halfKind;
            sliceWords(bytes, { start: 0, end: bytes.length, kind }, to);
        }
        function sliceWords(bytes, { start, end, kind }, to) {
            let a = kind ^ 0x2545f491;
            let b = (end - start) ^ 0x9e3779b9;
            let c = 0x165667b1 ^ kind;
            for (let at = start; at < end; at += 1) {
                const byte = bytes[at] ?? 0;
                a = Math.imul(a ^ byte, 0x01000193);
                b = Math.imul(b ^ byte, 0x85ebca6b) ^ (b >>> 15);
                c = Math.imul(c + byte, 0xc2b2ae35) ^ (c >>> 13);
            }
            to.a = mixed(a ^ (c << 7));
            to.b = mixed(b);
            to.c = ((mixed(c) | 1) & ~wholeMark) >>> 0;
        }
        function addWords(part, to) {
            const first = mixed(to.a + 0x9e3779b1);
            const second = mixed(to.b ^ first);
            const third = mixed(to.c ^ second);
            const firstOfAll = mixed(first ^ third);
            to.a = (firstOfAll ^ part.a) >>> 0;
            to.b = (mixed(second ^ firstOfAll) ^ part.b) >>> 0;
            to.c = (((third ^ part.c) | 1) & ~wholeMark) >>> 0;
        }
        function mixed(word) {
            let hash = word ^ (word >>> 16);
            hash = Math.imul(hash, 0x85ebca6b);
            hash ^= hash >>> 13;
            hash = Math.imul(hash, 0xc2b2ae35);
            return (hash ^ (hash >>> 16)) >>> 0;
        }
    }),
    366: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (deviationOf),
            c: () => (NumberMeasure)
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
                for (let row = 0; row < rows; row += 1) {
                    if (states[row] !== _data_batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value)
                        continue;
                    const value = numberAt(column, row);
                    if (typeof value === 'number')
                        this.#add(value);
                }
            }
            facts() {
                return {
                    count: this.#count,
                    min: this.#min,
                    max: this.#max,
                    sum: this.#sum + this.#lost,
                    mean: this.#mean,
                    squares: this.#squares,
                };
            }
            absorb(facts) {
                if (facts.count === 0)
                    return;
                const count = this.#count + facts.count;
                const distance = facts.mean - this.#mean;
                this.#squares += facts.squares + (distance * distance * this.#count * facts.count) / count;
                this.#mean += (distance * facts.count) / count;
                this.#count = count;
                this.#min = Math.min(this.#min, facts.min);
                this.#max = Math.max(this.#max, facts.max);
                this.#addToSum(facts.sum);
            }
            #add(value) {
                this.#count += 1;
                if (value < this.#min)
                    this.#min = value;
                if (value > this.#max)
                    this.#max = value;
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
            switch (column.kind) {
                case 'number':
                case 'value':
                    return column.values[row];
                case 'dictionary':
                    return column.dictionary.value(column.codes[row] ?? 0);
                case 'text':
                    return undefined;
            }
        }
    }),
    15884: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (collectedWords),
            k: () => (PlacedKeys)
        });
        var _data_kernels_kept_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5927);
        const wordsOfKey = 3;
        const collectedWords = 4;
        class PlacedKeys {
            #columns;
            #words;
            #gathered = new _data_kernels_kept_places_js__WEBPACK_IMPORTED_MODULE_0__.$((kernels, rows) => kernels.takeInts(collectedWords * rows));
            constructor(columns) {
                this.#columns = columns;
                this.#words = columns.map(() => new _data_kernels_kept_places_js__WEBPACK_IMPORTED_MODULE_0__.$(placesOfWords));
            }
            gather(batch, first) {
                const { rows } = batch;
                const kernels = this.#columns[0]?.kernels;
                if (kernels === undefined || !this.#columns.every((column) => column.kernels === kernels))
                    return null;
                const [words = 0, ...parts] = this.#columns.map((column, nth) => this.#write(column, nth, { kernels, batch }));
                for (const part of parts)
                    kernels.calls.addWords(words, part, rows);
                const gathered = this.#gathered.in(kernels, rows);
                const count = kernels.calls.gatherKeys(words, rows, first, gathered.address);
                const { values } = gathered;
                return new Uint32Array(values.buffer, values.byteOffset, collectedWords * count);
            }
            #write(column, nth, { kernels, batch }) {
                const places = this.#words[nth]?.in(kernels, batch.rows);
                if (places === undefined)
                    throw new Error('a key has more columns than it was made for');
                const { words, left } = places;
                const count = column.write(batch.rows, places);
                const one = { a: 0, b: 0, c: 0 };
                for (const row of left.values.subarray(0, count)) {
                    if (!column.words(batch, row, one))
                        one.c = 0;
                    words.values.set([one.a, one.b, one.c], wordsOfKey * row);
                }
                return words.address;
            }
        }
        function placesOfWords(kernels, rows) {
            return { words: kernels.takeInts(wordsOfKey * rows), left: kernels.takeInts(rows) };
        }
    }),
    78787: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            v: () => (PlacedLists)
        });
        const listWords = 65_536;
        class PlacedLists {
            #kernels;
            #place;
            constructor(kernels) {
                this.#kernels = kernels;
                this.#place = kernels.takeInts(listWords);
            }
            static mostKeys = Math.floor(listWords / 3);
            each(list, words, look) {
                const { address } = this.#place;
                const place = new Uint32Array(this.#kernels.buffer, address, listWords);
                const atOnce = Math.floor(listWords / words) * words;
                for (let from = 0; from < list.length; from += atOnce) {
                    const part = list.subarray(from, from + atOnce);
                    place.set(part);
                    const keys = part.length / words;
                    for (let nth = 0; nth < keys;)
                        nth += look({ first: from / words + nth, keys: keys - nth, address: address + 4 * words * nth });
                }
            }
        }
    }),
    99348: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            s0: () => (boundOf),
            wA: () => (rangesOf),
            zy: () => (heldProfile)
        });
        function heldProfile(counted) {
            if (counted === null)
                return null;
            const { ranges, profile } = counted;
            const held = profile.held();
            profile.close();
            return { ranges, profile: held };
        }
        function rangesOf(job) {
            return 'parts' in job ? job.parts : Math.ceil(job.size / job.rangeBytes);
        }
        function boundOf({ from, size, rangeBytes }, nth) {
            return Math.min(size, Math.max(from, nth * rangeBytes));
        }
    }),
    3611: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Eb: () => (present),
            P5: () => (setOwn),
            SP: () => (shown),
            ZV: () => (own)
        });
        var _data_text_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25407);
        const shownCharacters = 200;
        function shown(text) {
            return (0, _data_text_stream_js__WEBPACK_IMPORTED_MODULE_0__.f$)(text.slice(0, shownCharacters));
        }
        function present(record) {
            const some = {};
            for (const [name, value] of Object.entries(record))
                if (value !== undefined)
                    setOwn(some, name, value);
            return some;
        }
        function setOwn(record, name, value) {
            Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
        }
        function own(record, name) {
            return Object.hasOwn(record, name) ? record[name] : undefined;
        }
    }),
    56309: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (RowKeys),
            T: () => (columnsNamed)
        });
        var data_batch = __webpack_require__(91645);
        var buffer_of = __webpack_require__(31790);
        var kept_places = __webpack_require__(5927);
        var cell_value = __webpack_require__(94242);
        var record = __webpack_require__(3611);
        var key_words = __webpack_require__(251);
        ;
        const nowhere = { bytes: 0, starts: 0, ends: 0 };
        const noWords = { a: 0, b: 0, c: 0 };
        const digitZero = 0x30;
        const minus = 0x2d;
        class KeyColumn {
            name;
            #dictionary = null;
            #words = [];
            #column;
            #places = new kept_places.$((kernels, codes) => kernels.takeInts(3 * codes));
            #placedDictionary = null;
            #placedWords = null;
            #placed = 0;
            #index = -1;
            constructor(name) {
                this.name = name;
            }
            header(names) {
                this.#index = names.lastIndexOf(this.name);
            }
            use({ columns }) {
                this.#column = columns.findLast(({ name }) => name === this.name);
                return this.#column !== undefined;
            }
            get kernels() {
                return this.#column === undefined || this.#column.kind === 'value' ? undefined : this.#column.placed?.kernels;
            }
            write(rows, { words: { address: words }, left: { address: left } }) {
                const column = this.#column;
                if (column === undefined || column.kind === 'value' || column.placed === undefined)
                    throw new Error('a column that lies in no memory of kernels');
                const { calls } = column.placed.kernels;
                switch (column.kind) {
                    case 'number': {
                        const { values, states, texts = nowhere } = column.placed;
                        return calls.numberWords(values, states, texts.bytes, texts.starts, texts.ends, rows, words, left);
                    }
                    case 'dictionary': {
                        const { codes, states, kernels } = column.placed;
                        return calls.codeWords(codes, states, this.#known(column.dictionary, kernels), rows, words, left);
                    }
                    case 'text': {
                        const { bytes, starts, ends, states } = column.placed;
                        return calls.textWords(bytes, starts, ends, states, rows, key_words._I, words, left);
                    }
                }
            }
            #known(dictionary, kernels) {
                const { address, values } = this.#places.in(kernels, Math.max(64, dictionary.size));
                if (dictionary !== this.#placedDictionary || values !== this.#placedWords)
                    this.#placed = 0;
                this.#placedDictionary = dictionary;
                this.#placedWords = values;
                const from = this.#placed;
                const codes = dictionary.size - from;
                this.#placed = dictionary.size;
                const texts = codes === 0 ? null : (dictionary.texts?.(from) ?? null);
                if (texts === null)
                    this.#placeWords(dictionary, from, values);
                else {
                    const { bytes, starts, ends, states } = texts.placed;
                    kernels.calls.textWords(bytes, starts, ends, states, codes, key_words._I, address + 12 * from, 0);
                }
                return address;
            }
            #placeWords(dictionary, from, words) {
                for (let code = from; code < dictionary.size; code += 1) {
                    const isText = typeof dictionary.value(code) === 'string';
                    const { a, b, c } = isText ? this.#codeWords(dictionary, code) : noWords;
                    words.set([a, b, c], 3 * code);
                }
            }
            words(batch, row, to) {
                const column = this.#column;
                if (column === undefined)
                    return false;
                const state = column.states[row];
                if (state !== data_batch.w.value && state !== data_batch.w.invalid)
                    return false;
                if (state === data_batch.w.invalid || !this.#cellWords(column, row, to))
                    this.#writtenWords(batch, row, to);
                return true;
            }
            #cellWords(column, row, to) {
                switch (column.kind) {
                    case 'number': {
                        const value = column.values[row] ?? 0;
                        const { texts, digits, exact } = column;
                        const written = texts ?? digits;
                        if (written === undefined ? !Number.isSafeInteger(value) : !isShortWhole(written, row)) {
                            if (texts !== undefined || (digits === undefined && exact === undefined))
                                return false;
                            (0, key_words.pz)(value, to, digits === undefined ? String(exact?.(row)) : textAt(digits, row));
                            return true;
                        }
                        (0, key_words.Qg)(value, to);
                        return true;
                    }
                    case 'text': {
                        const { bytes, starts, ends } = column;
                        (0, key_words.oE)(bytes, { start: starts[row] ?? 0, end: ends[row] ?? 0, kind: key_words._I }, to);
                        return true;
                    }
                    case 'dictionary': {
                        const { dictionary, codes } = column;
                        const code = codes[row] ?? 0;
                        if (typeof dictionary.value(code) !== 'string')
                            return false;
                        Object.assign(to, this.#codeWords(dictionary, code));
                        return true;
                    }
                    case 'value':
                        return false;
                }
            }
            #codeWords(dictionary, code) {
                if (dictionary !== this.#dictionary)
                    this.#words = [];
                this.#dictionary = dictionary;
                const known = this.#words[code];
                if (known !== undefined)
                    return known;
                const words = { a: 0, b: 0, c: 1 };
                (0, key_words.pz)(dictionary.value(code), words);
                this.#words[code] = words;
                return words;
            }
            #writtenWords(batch, row, to) {
                const written = batch.written(row);
                const value = this.#column === undefined ? undefined : (0, cell_value.G)(this.#column, row);
                if ('cells' in written) {
                    const text = written.cells[this.#index] ?? '';
                    (0, key_words.pz)(value ?? text, to, text);
                    return;
                }
                const exact = written.fault === undefined ? (0, record.ZV)(written.record, this.name) : null;
                const digits = written.fault === undefined ? written.digits?.get(this.name) : undefined;
                if (typeof exact === 'bigint')
                    (0, key_words.pz)(value ?? 0, to, String(exact));
                else if (typeof value === 'number' && digits !== undefined)
                    (0, key_words.pz)(value, to, digits);
                else
                    (0, key_words.pz)(value ?? exact, to);
            }
        }
        function textAt({ bytes, starts, ends }, row) {
            return (0, buffer_of.K)(bytes).toString('latin1', starts[row], ends[row]);
        }
        function isShortWhole({ bytes, starts, ends }, row) {
            const start = starts[row] ?? 0;
            const end = ends[row] ?? 0;
            const first = bytes[start] === minus ? start + 1 : start;
            if (end - first > 15)
                return false;
            for (let at = first; at < end; at += 1) {
                const digit = (bytes[at] ?? 0) - digitZero;
                if (digit < 0 || digit > 9)
                    return false;
            }
            return true;
        }
        var cell_place = __webpack_require__(56064);
        var json_values = __webpack_require__(33407);
        ;
        const part = { a: 0, b: 0, c: 0 };
        function keyOfRow(columns, batch, row, words) {
            if (columns[0]?.words(batch, row, words) !== true)
                return false;
            for (let nth = 1; nth < columns.length; nth += 1) {
                if (columns[nth]?.words(batch, row, part) !== true)
                    return false;
                (0, key_words.jv)(part, words);
            }
            return true;
        }
        function sampleOfKey(batch, row, { columns, header }) {
            const { file } = batch;
            const one = batch.written(row);
            if ('cells' in one) {
                const indices = columns.map(({ name }) => header.lastIndexOf(name));
                const value = indices.map((index) => one.cells[index] ?? '').join(', ');
                return { file, ...(0, cell_place.h)(one, indices[0] ?? 0), value: (0, record.SP)(value) };
            }
            return { file, line: one.line, value: (0, record.SP)(columns.map(({ name }) => (0, json_values.$)(one, name)).join(', ')) };
        }
        var placed_keys = __webpack_require__(15884);
        ;
        const noKeys = new Uint32Array(0);
        class RowKeys {
            #columns;
            #placed;
            #list = new Uint32Array(0);
            #header = [];
            constructor(names) {
                this.#columns = names.map((name) => new KeyColumn(name));
                this.#placed = new placed_keys.k(this.#columns);
            }
            header(names) {
                this.#header = names;
                for (const column of this.#columns)
                    column.header(names);
            }
            list(batch, first = 0) {
                const there = this.#columns.map((column) => column.use(batch));
                if (there.includes(false))
                    return noKeys;
                return this.#placed.gather(batch, first) ?? this.#listed(batch, first);
            }
            #listed(batch, first) {
                const length = placed_keys.R * batch.rows;
                const list = (this.#list = this.#list.length < length ? new Uint32Array(length) : this.#list);
                const words = { a: 0, b: 0, c: 0 };
                let at = 0;
                for (let row = 0; row < batch.rows; row += 1) {
                    if ((batch.flags?.[row] ?? 0) >= data_batch.z.unread || !keyOfRow(this.#columns, batch, row, words))
                        continue;
                    list[at] = words.a;
                    list[at + 1] = words.b;
                    list[at + 2] = words.c;
                    list[at + 3] = first + row;
                    at += placed_keys.R;
                }
                return list.subarray(0, at);
            }
            sample(batch, row) {
                return sampleOfKey(batch, row, { columns: this.#columns, header: this.#header });
            }
        }
        function columnsNamed({ columns }, names) {
            return names.map((name) => columns.findLast((column) => column.name === name));
        }
    }),
    62281: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            A: () => (withinTimeLimit)
        });
        var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
        const patience = 30_000;
        const context = (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ work: undefined });
        const call = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
        function withinTimeLimit(work, { file, limit = patience }) {
            context.work = work;
            try {
                return call.runInContext(context, { timeout: limit });
            }
            catch (thrown) {
                if (thrown.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                    throw thrown;
                const message = `checking a part of ${file} took more than ${limit / 1000} s and was stopped`;
                const hint = 'a pattern like ^(a+)+$ takes for ever on some texts: write ^a+$';
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)({ message, hint, where: { file } }, { cause: thrown });
            }
        }
    }),
    21487: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $1: () => (kindNames),
            AN: () => (ValueKind),
            oO: () => (ColumnKinds)
        });
        var _data_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        const ValueKind = { none: 0, number: 1, text: 2, other: 4 };
        function kindNames(kinds) {
            const named = [
                [ValueKind.number, 'numbers'],
                [ValueKind.text, 'texts'],
                [ValueKind.other, 'booleans, lists or objects'],
            ];
            return named.flatMap(([kind, name]) => ((kinds & kind) === 0 ? [] : [name]));
        }
        class ColumnKinds {
            #dictionary = null;
            #ofCodes = [];
            kinds = ValueKind.none;
            observe(column, rows) {
                const { states } = column;
                if (column.kind === 'number' || column.kind === 'text') {
                    const kind = column.kind === 'number' ? ValueKind.number : ValueKind.text;
                    if ((this.kinds & kind) === 0 && states.subarray(0, rows).includes(_data_batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value))
                        this.kinds |= kind;
                    return;
                }
                for (let row = 0; row < rows; row += 1)
                    if (states[row] === _data_batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value)
                        this.kinds |= column.kind === 'dictionary' ? this.#ofCode(column, row) : kindOf(column.values[row]);
            }
            #ofCode({ dictionary, codes }, row) {
                if (dictionary !== this.#dictionary)
                    this.#ofCodes = [];
                this.#dictionary = dictionary;
                const code = codes[row] ?? 0;
                return (this.#ofCodes[code] ??= kindOf(dictionary.value(code)));
            }
        }
        function kindOf(value) {
            if (value === undefined || value === null)
                return ValueKind.none;
            if (typeof value === 'number')
                return ValueKind.number;
            return typeof value === 'string' ? ValueKind.text : ValueKind.other;
        }
    }),
    99068: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (RangeThreads),
            l: () => (rangeWork)
        });
        const rangeWork = 'ranges';
        class RangeThreads {
            #threads;
            #atWork = new Set();
            #job = 0;
            #answers = [];
            #lost = null;
            #wake = () => undefined;
            constructor(threads) {
                const count = (threads?.most ?? 1) - 1;
                this.#threads = threads === undefined ? [] : Array.from({ length: count }, () => threads.start(rangeWork));
                for (const thread of this.#threads)
                    thread.listen((message) => {
                        this.#hear(thread, message);
                    }, (thrown) => {
                        this.#lost = thrown;
                        this.#wake();
                    });
            }
            send(job) {
                this.#job += 1;
                this.#answers = [];
                this.#atWork.clear();
                const sent = { id: this.#job, ...job };
                for (const thread of this.#threads)
                    thread.send(sent);
            }
            get atWork() {
                return this.#atWork.size > 0;
            }
            take() {
                const answers = this.#answers;
                this.#answers = [];
                return answers;
            }
            async wait() {
                if (this.#answers.length > 0)
                    return true;
                if (this.#lost !== null || this.#threads.length === 0)
                    return false;
                const alive = setInterval(() => undefined, 60_000);
                await new Promise((resolve) => (this.#wake = resolve));
                clearInterval(alive);
                return this.#answers.length > 0;
            }
            #hear(thread, answer) {
                if (answer.job !== this.#job)
                    return;
                if ('profiled' in answer)
                    this.#atWork.delete(thread);
                else
                    this.#atWork.add(thread);
                this.#answers.push(answer);
                this.#wake();
            }
            end() {
                for (const thread of this.#threads)
                    thread.end();
            }
        }
    }),
    32435: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            m: () => (runnerOf),
            y: () => (takeRanges)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var range_job = __webpack_require__(99348);
        var delimited_columns = __webpack_require__(26248);
        var columnar_engine = __webpack_require__(18886);
        var errors = __webpack_require__(62807);
        var json_lines_columns = __webpack_require__(11075);
        ;
        const chunkBytes = 512 * 1024;
        function guessStart({ job, readAt }, nth) {
            if (nth === 0)
                return job.from;
            const chunk = Buffer.allocUnsafe(chunkBytes);
            const bound = (0, range_job.s0)(job, nth);
            if (bound <= job.from)
                return job.from;
            for (let offset = bound - 1; offset < job.size;) {
                const length = readAt(chunk, offset);
                if (length === 0)
                    break;
                const at = chunk.subarray(0, length).indexOf(job.lineEnd);
                if (at !== -1)
                    return offset + at + 1;
                offset += length;
            }
            return job.size;
        }
        function* rangeBatches({ job, readAt }, { nth, start, reader }) {
            const bound = (0, range_job.s0)(job, nth + 1);
            let offset = start;
            const next = (most) => {
                const wanted = Math.min(chunkBytes, most);
                const length = readAt(reader.reserve(wanted), offset);
                if (length === 0)
                    throw (0, errors.Xu)({ message: `${job.file} became shorter while it was read`, where: { file: job.file } });
                offset += length;
                return length;
            };
            while (offset < bound)
                yield* reader.pushReserved(next(bound - offset));
            yield* reader.flush();
            let complete = reader.waiting === 0;
            while (!complete && offset < job.size)
                complete = yield* reader.one(next(job.size - offset));
            if (!complete)
                yield* reader.end();
            const end = complete ? offset - reader.waiting : offset;
            return { start, end, lines: reader.line - 1, blank: 'blank' in reader ? reader.blank : 0 };
        }
        function rangeReader({ job, request, missing }) {
            const { file, names, dialect, lineEnd, limit } = job;
            if (names === null)
                return new json_lines_columns.v(file, limit, true);
            return new delimited_columns.j({ file, dialect, names, request, missing, limit, onHeader: () => undefined }, lineEnd);
        }
        ;
        class RangesProfiler {
            #ranges = [];
            add(range) {
                this.#ranges.push(range);
            }
            drop() {
                this.#ranges = [];
            }
            take(engine) {
                const ranges = this.#ranges;
                this.#ranges = [];
                const profile = ranges.length === 0 ? null : engine.takeProfile();
                return profile === null ? null : { ranges, profile };
            }
        }
        ;
        class RangeRunner {
            #job;
            #readAt;
            #load;
            #profiler = new RangesProfiler();
            #validate = null;
            #kept = null;
            constructor(job, readAt, load) {
                this.#job = job;
                this.#readAt = readAt;
                this.#load = load;
            }
            async run(nth, start) {
                const { engine, reading, reader = rangeReader(reading) } = this.#begin();
                try {
                    const result = await this.#run({ engine, reading, reader }, nth, start);
                    this.#keep({ engine, reading, reader });
                    return result;
                }
                catch (thrown) {
                    reader.close();
                    this.#profiler.drop();
                    throw thrown;
                }
            }
            async #run({ engine, reading, reader }, nth, start) {
                const batches = rangeBatches(reading, { nth, start: start ?? guessStart(reading, nth), reader });
                let waiting = null;
                for (;;) {
                    const end = this.#observe(engine, batches, waiting);
                    if ('extent' in end)
                        return this.#result(engine, nth, end.extent);
                    engine.validate = this.#validate = await this.#load();
                    waiting = end.waiting;
                }
            }
            #result(engine, nth, extent) {
                const part = engine.partial();
                this.#profiler.add({ nth, start: extent.start });
                const profiled = extent.lines > part.rows ? (0, range_job.zy)(this.#profiler.take(engine)) : null;
                return { nth, ...extent, part, profiled };
            }
            keySample({ nth, start }, index, row) {
                const { engine, reading, reader = rangeReader(reading) } = this.#begin();
                let before = 0;
                let sample = { file: this.#job.file };
                for (const batch of rangeBatches(reading, { nth, start, reader })) {
                    if (row < before + batch.rows) {
                        sample = engine.keySample(batch, row - before, index);
                        break;
                    }
                    before += batch.rows;
                }
                this.#keep({ engine, reading, reader });
                return sample;
            }
            end() {
                const kept = this.#kept;
                this.#kept = null;
                if (kept === null)
                    return null;
                const profile = this.#profiler.take(kept.engine);
                kept.reader?.close();
                kept.engine.close();
                return profile;
            }
            #observe(engine, batches, first) {
                if (first !== null && !engine.observe(first))
                    throw new Error('an engine that has a validator asked for one');
                for (let next = batches.next();; next = batches.next()) {
                    if (next.done === true)
                        return { extent: next.value };
                    if (!engine.observe(next.value))
                        return { waiting: next.value };
                }
            }
            #begin() {
                const { plan, missingValues, names, partition, referenced } = this.#job;
                const kept = this.#kept;
                this.#kept = null;
                const engine = kept?.engine ?? new columnar_engine.m(plan, missingValues, true);
                if (kept === null)
                    engine.referenced = referenced;
                if (this.#validate !== null)
                    engine.validate = this.#validate;
                engine.partition(partition);
                if (names === null)
                    engine.headless();
                else
                    engine.header(names);
                if (kept !== null)
                    return kept;
                const reading = {
                    job: this.#job,
                    readAt: this.#readAt,
                    request: (name) => engine.request(name),
                    missing: engine.missingValues,
                };
                return { engine, reading };
            }
            #keep({ engine, reading, reader }) {
                if (reader instanceof delimited_columns.j) {
                    reader.restart();
                    this.#kept = { engine, reading, reader };
                }
                else {
                    reader.close();
                    this.#kept = { engine, reading };
                }
            }
        }
        ;
        class TableRunner {
            #job;
            #readAt;
            #load;
            #table = null;
            #validate = null;
            #profiler = new RangesProfiler();
            #kept = null;
            constructor(job, readAt, load) {
                this.#job = job;
                this.#readAt = readAt;
                this.#load = load;
            }
            async run(nth) {
                const engine = this.#begin();
                try {
                    const result = await this.#run(engine, nth);
                    this.#kept = engine;
                    return result;
                }
                catch (thrown) {
                    this.#profiler.drop();
                    throw thrown;
                }
            }
            async #run(engine, nth) {
                const table = await this.#open();
                let lines = 0;
                for await (const batch of table.batches((name) => engine.request(name), nth)) {
                    lines += batch.rows;
                    if (engine.observe(batch))
                        continue;
                    engine.validate = this.#validate = await this.#load();
                    if (!engine.observe(batch))
                        throw new Error('an engine that has a validator asked for one');
                }
                this.#profiler.add({ nth, start: nth });
                return { nth, start: nth, end: nth + 1, lines, blank: 0, part: engine.partial(), profiled: null };
            }
            async keySample({ nth }, index, row) {
                const engine = this.#begin();
                const table = await this.#open();
                this.#kept = engine;
                let before = 0;
                for await (const batch of table.batches((name) => engine.request(name), nth)) {
                    if (row < before + batch.rows)
                        return engine.keySample(batch, row - before, index);
                    before += batch.rows;
                }
                return { file: this.#job.file };
            }
            end() {
                const kept = this.#kept;
                this.#kept = null;
                if (kept === null)
                    return null;
                const profiled = this.#profiler.take(kept);
                kept.close();
                return profiled;
            }
            #begin() {
                const { plan, missingValues, names, partition, referenced } = this.#job;
                const engine = this.#kept ?? new columnar_engine.m(plan, missingValues, true);
                if (this.#kept === null)
                    engine.referenced = referenced;
                this.#kept = null;
                if (this.#validate !== null)
                    engine.validate = this.#validate;
                engine.partition(partition);
                engine.header(names);
                return engine;
            }
            #open() {
                return (this.#table ??= openTable(this.#job, this.#readAt));
            }
        }
        async function openTable({ file, size }, readAt) {
            const { openParquet } = await Promise.all([__webpack_require__.e(8339), __webpack_require__.e(1116), __webpack_require__.e(3081)]).then(__webpack_require__.bind(__webpack_require__, 53081));
            const readTo = (into, start) => {
                let filled = 0;
                while (filled < into.length) {
                    const length = readAt(into.subarray(filled), start + filled);
                    if (length === 0)
                        break;
                    filled += length;
                }
                return filled;
            };
            const slice = (start, end) => {
                const bytes = new Uint8Array(end - start);
                return Promise.resolve(bytes.subarray(0, readTo(bytes, start)));
            };
            const fill = (into, start) => readTo(into, start) === into.length;
            return openParquet({ byteLength: size, slice, fill }, file);
        }
        ;
        function runnerOf(job, descriptor, load) {
            const readAt = (into, offset) => (0, external_node_fs_.readSync)(descriptor, into, 0, into.length, offset);
            return 'parts' in job ? new TableRunner(job, readAt, load) : new RangeRunner(job, readAt, load);
        }
        function waitingBuffers(profiled) {
            return (profiled?.profile.columns ?? []).flatMap(([, { numbers }]) => numbers === null ? [] : [numbers.waiting.buffer]);
        }
        async function takeRanges({ id, job, descriptor, draft, counter }, send) {
            const runner = runnerOf(job, descriptor, async () => {
                const { compileRecordValidator } = await Promise.all([__webpack_require__.e(9892), __webpack_require__.e(3513), __webpack_require__.e(7710)]).then(__webpack_require__.bind(__webpack_require__, 13513));
                return compileRecordValidator(job.plan.schema, draft ?? '2020-12');
            });
            const next = new Int32Array(counter);
            const count = (0, range_job.wA)(job);
            for (let nth = Atomics.add(next, 0, 1); nth < count; nth = Atomics.add(next, 0, 1)) {
                const result = await runner.run(nth).catch(() => null);
                send({ job: id, nth, result }, (result?.part.keys ?? []).map(({ buffer }) => buffer));
            }
            const profiled = (0, range_job.zy)(runner.end());
            send({ job: id, profiled }, waitingBuffers(profiled));
        }
    }),
    59568: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            i: () => (isMultipleOf)
        });
        function isMultipleOf(value, divisor) {
            if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor))
                return value % divisor === 0;
            if (!Number.isFinite(value))
                return false;
            const a = decimalOf(value);
            const b = decimalOf(divisor);
            const scale = Math.max(a.scale, b.scale);
            if (scale - Math.min(a.scale, b.scale) > 800)
                return false;
            return (a.digits * tenTo(scale - a.scale)) % (b.digits * tenTo(scale - b.scale)) === 0n;
        }
        function decimalOf(value) {
            const [mantissa = '', exponent = '0'] = String(value).split('e');
            const [whole = '', fraction = ''] = mantissa.split('.');
            return { digits: BigInt(whole + fraction), scale: fraction.length - exponentOf(exponent) };
        }
        function exponentOf(text) {
            return JSON.parse(text.replace('+', ''));
        }
        function tenTo(exponent) {
            return BigInt(`1${'0'.repeat(exponent)}`);
        }
    }),
    71583: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            L: () => (numericColumns),
            i: () => (measuredColumns)
        });
        var _profile_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33915);
        function measuredColumns({ tables, ofProfile }) {
            const columns = tables.flatMap((table) => {
                if (table.measure === 'row_count' || table.measure === 'missing')
                    return [];
                return table.measure === 'unique' || table.measure === 'distinct' ? [] : [table.column];
            });
            return [...new Set([...columns, ...ofProfile.filter(_profile_demand_js__WEBPACK_IMPORTED_MODULE_0__.OR).map(({ column }) => column)])];
        }
        function numericColumns(plan) {
            const declared = new Set(plan.columns.map(({ name }) => name));
            return measuredColumns(plan).filter((name) => !declared.has(name));
        }
    }),
    82161: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            c: () => (Buckets)
        });
        class Buckets {
            edges;
            counts;
            constructor(edges, counts) {
                this.edges = edges;
                this.counts = counts;
            }
            static of(pairs) {
                return new Buckets(Float64Array.from(pairs, ([edge]) => edge), Float64Array.from(pairs, ([, count]) => count));
            }
            get length() {
                return this.edges.length;
            }
            *[Symbol.iterator]() {
                for (let at = 0; at < this.edges.length; at += 1)
                    yield this.at(at);
            }
            at(nth) {
                return [this.edges[nth] ?? 0, this.counts[nth] ?? 0];
            }
            toJSON() {
                return Array.from(this.edges, (_, nth) => this.at(nth));
            }
        }
    }),
    28558: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            BO: () => (boundsOf),
            IF: () => (nearestDouble),
            dl: () => (fractionBits),
            qD: () => (decomposed)
        });
        const double = new Float64Array(1);
        const bits = new BigInt64Array(double.buffer);
        const fractionBits = 52;
        function boundsOf(edge, dropped) {
            if (dropped === 0)
                return { low: edge, high: edge };
            const far = farEdge(edge, dropped);
            if (edge === 0)
                return { low: -far, high: far };
            return edge < 0 ? { low: far, high: edge } : { low: edge, high: far };
        }
        function farEdge(edge, dropped) {
            double[0] = Math.abs(edge);
            bits[0] = (bits[0] ?? 0n) + (1n << BigInt(dropped));
            const far = double[0];
            const magnitude = far > Math.abs(edge) && far <= Number.MAX_VALUE ? far : Number.MAX_VALUE;
            return edge < 0 ? -magnitude : magnitude;
        }
        function decomposed(value) {
            double[0] = value;
            const magnitude = BigInt.asUintN(63, bits[0] ?? 0n);
            const biased = magnitude >> 52n;
            const fraction = BigInt.asUintN(52, magnitude);
            const units = biased === 0n ? fraction : fraction | (1n << 52n);
            const power = biased === 0n ? 1n : biased;
            return { units: value < 0 ? -units : units, exponent: nearestDouble(power - 1075n) };
        }
        function nearestDouble(whole) {
            return Number(whole);
        }
    }),
    32856: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            s: () => (LateProfile)
        });
        class LateProfile {
            #profiler;
            #made = new Map();
            #closed = false;
            constructor(profiler) {
                this.#profiler = profiler;
            }
            get rows() {
                return this.#profiler.rows;
            }
            column(name) {
                if (!this.#made.has(name))
                    this.#made.set(name, this.#open().column(name));
                return this.#made.get(name);
            }
            whole() {
                return this.#open().passing();
            }
            close() {
                this.#closed = true;
                this.#profiler.close();
            }
            #open() {
                if (this.#closed)
                    throw new Error('a profile was asked for a column after it was closed');
                return this.#profiler;
            }
        }
    }),
    19475: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Co: () => (distinctOf),
            Eb: () => (present),
            I: () => (kindOf),
            mx: () => (profileVersion)
        });
        const profileVersion = 1;
        function kindOf({ numbers, texts, booleans, structures }) {
            const kinds = [];
            if (numbers !== null)
                kinds.push(numbers.integers === numbers.count ? 'integer' : 'number');
            if (texts !== null)
                kinds.push(textKind(texts));
            if (booleans !== null)
                kinds.push('boolean');
            if (structures > 0)
                kinds.push('structure');
            const [kind] = kinds;
            return kind === undefined ? 'empty' : kinds.length === 1 ? kind : 'mixed';
        }
        function textKind({ count, dates, times }) {
            if (dates === count)
                return 'date';
            return times === count ? 'date-time' : 'text';
        }
        function present({ numbers, texts, booleans, structures }) {
            const flags = booleans === null ? 0 : booleans.false + booleans.true;
            return (numbers?.count ?? 0) + (texts?.count ?? 0) + flags + structures;
        }
        function distinctOf({ numbers, texts, booleans }) {
            const flags = booleans === null ? 0 : Math.min(booleans.false, 1) + Math.min(booleans.true, 1);
            return {
                count: (numbers?.distinct ?? 0) + (texts?.distinct ?? 0) + flags,
                exact: (numbers?.state ?? null) === null && (texts?.registers ?? null) === null,
            };
        }
    }),
    14055: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            U: () => (Profiler),
            N: () => (mergeProfiles)
        });
        var compare_text = __webpack_require__(99785);
        var batch = __webpack_require__(91645);
        var buckets = __webpack_require__(82161);
        var double_bits = __webpack_require__(28558);
        ;
        const bucketLimit = 1024;
        const roomiest = 2 * bucketLimit;
        const Field = { edges: 0, counts: 1, slots: 2, size: 3, limit: 4, shift: 5, mask: 6, count: 8 };
        class BucketTable {
            #kernels;
            #fields;
            #memory;
            #slots;
            #dropped = 0;
            constructor(memory) {
                const { kernels } = memory;
                this.#kernels = kernels;
                this.#memory = memory;
                this.#fields = kernels.takeInts(Field.count);
                this.#slots = slotsIn(kernels, 16);
                this.#describe();
            }
            get address() {
                return this.#fields.address;
            }
            get dropped() {
                return this.#dropped;
            }
            get size() {
                return this.#fields.values[Field.size] ?? 0;
            }
            get kept() {
                return double_bits.dl - this.#dropped;
            }
            add(value, count) {
                return this.#kernels.calls.countNumber(this.address, value + 0, count) === 1;
            }
            addForSure(value, count) {
                while (!this.add(value, count))
                    this.makeRoom();
            }
            grow(limit) {
                const slots = this.#slots;
                if (slots.counts.values.length >= 2 * limit)
                    return false;
                this.#slots = slotsIn(this.#kernels, Math.min(2 * limit, 4 * slots.counts.values.length));
                this.#describe();
                this.#count(slots);
                return true;
            }
            makeRoom() {
                if (!this.grow(roomiest))
                    this.coarsen();
            }
            coarsen(dropped = this.#dropped) {
                if (dropped > this.#dropped)
                    this.#drop(dropped);
                if (this.size > bucketLimit)
                    this.#drop(this.#enough());
            }
            clear() {
                this.#dropped = 0;
                this.#slots.counts.values.fill(0);
                this.#describe();
            }
            held() {
                const { edges, counts } = this.#memory.spare;
                const size = this.#kernels.calls.listBuckets(this.address, edges.address, counts.address);
                return { edges: edges.values.slice(0, size), counts: counts.values.slice(0, size) };
            }
            buckets() {
                const sorted = this.held().edges.sort();
                const { edges, counts } = this.#memory.spare;
                edges.values.set(sorted);
                this.#kernels.calls.countsOfBuckets(this.address, edges.address, counts.address, sorted.length);
                return new buckets.c(sorted, counts.values.slice(0, sorted.length));
            }
            #enough() {
                const partedAt = new Int32Array(65);
                const bits = new Int32Array(this.held().edges.sort().buffer);
                for (let at = 2; at < bits.length; at += 2) {
                    const bit = highestDifference(bits, at);
                    partedAt[bit] = (partedAt[bit] ?? 0) + 1;
                }
                let dropped = 64;
                for (let buckets = 1; dropped > 0; dropped -= 1) {
                    buckets += partedAt[dropped - 1] ?? 0;
                    if (buckets > bucketLimit)
                        break;
                }
                return dropped;
            }
            #drop(dropped) {
                const { spare } = this.#memory;
                const slots = this.#slots.counts.values.length;
                spare.edges.values.set(this.#slots.edges.values);
                spare.counts.values.set(this.#slots.counts.values);
                this.#dropped = dropped;
                this.#slots.counts.values.fill(0);
                this.#describe();
                this.#count(spare, slots);
            }
            #count({ edges, counts }, slots = counts.values.length) {
                this.#kernels.calls.countBuckets(this.address, edges.address, counts.address, slots);
            }
            #describe() {
                const { edges, counts } = this.#slots;
                const slots = counts.values.length;
                const { low, high } = maskOf(this.#dropped);
                const shift = 64 - (31 - Math.clz32(slots));
                this.#fields.values.set([edges.address, counts.address, slots, 0, slots / 2, shift, low, high]);
            }
        }
        function slotsIn(kernels, slots) {
            return { edges: kernels.takeDoubles(slots), counts: kernels.takeDoubles(slots) };
        }
        function spareSlots(kernels) {
            return slotsIn(kernels, 2 * roomiest);
        }
        function highestDifference(bits, at) {
            const [lowBefore = 0, highBefore = 0, low = 0, high = 0] = [bits[at - 2], bits[at - 1], bits[at], bits[at + 1]];
            const sameSign = (highBefore ^ high) >= 0;
            const differing = sameSign ? highBefore ^ high : (highBefore | high) & 0x7fffffff;
            if (differing !== 0)
                return 63 - Math.clz32(differing);
            return 31 - Math.clz32(sameSign ? lowBefore ^ low : lowBefore | low);
        }
        function maskOf(dropped) {
            return dropped < 32 ? { low: -1 << dropped, high: -1 } : { low: 0, high: -1 << (dropped - 32) };
        }
        ;
        const indexBits = 12;
        const registerCount = 1 << indexBits;
        const longestRun = 32 - indexBits + 1;
        const digits = '0123456789abcdefghijkl'.slice(0, longestRun + 1);
        const lowest = 1 << (indexBits - 1);
        class DistinctSketch {
            registers;
            constructor(registers) {
                this.registers = registers;
            }
            static empty() {
                return new DistinctSketch(new Uint8Array(registerCount));
            }
            static of(registers) {
                return new DistinctSketch(registers);
            }
            static parse(text) {
                if (text.length !== registerCount)
                    return undefined;
                const registers = new Uint8Array(registerCount);
                for (let at = 0; at < registerCount; at += 1) {
                    const run = digits.indexOf(text.charAt(at));
                    if (run === -1)
                        return undefined;
                    registers[at] = run;
                }
                return new DistinctSketch(registers);
            }
            addHash(hash) {
                const at = hash >>> (32 - indexBits);
                const run = Math.clz32((hash << indexBits) | lowest) + 1;
                if (run > (this.registers[at] ?? 0))
                    this.registers[at] = run;
            }
            merge(other) {
                for (let at = 0; at < registerCount; at += 1) {
                    const run = other.registers[at] ?? 0;
                    if (run > (this.registers[at] ?? 0))
                        this.registers[at] = run;
                }
            }
            estimate() {
                const counts = new Float64Array(longestRun + 1);
                for (let at = 0; at < registerCount; at += 1) {
                    const run = this.registers[at] ?? 0;
                    counts[run] = (counts[run] ?? 0) + 1;
                }
                let sum = registerCount * tau(1 - (counts[longestRun] ?? 0) / registerCount);
                for (let run = longestRun - 1; run >= 1; run -= 1)
                    sum = 0.5 * (sum + (counts[run] ?? 0));
                sum += registerCount * sigma((counts[0] ?? 0) / registerCount);
                const estimate = (registerCount * registerCount) / (2 * Math.LN2 * sum);
                return Math.round(unhashed(estimate));
            }
            toString() {
                return Buffer.from(this.registers.map((run) => digits.charCodeAt(run))).toString('latin1');
            }
        }
        function unhashed(hashes) {
            const all = 4294967296;
            return hashes >= all ? all : -all * Math.log1p(-hashes / all);
        }
        function sigma(share) {
            if (share === 1)
                return Infinity;
            let [x, y, z, before] = [share, 1, share, -1];
            while (z !== before) {
                x *= x;
                before = z;
                z += x * y;
                y += y;
            }
            return z;
        }
        function tau(share) {
            if (share === 0 || share === 1)
                return 0;
            let [x, y, z, before] = [share, 1, 1 - share, -1];
            while (z !== before) {
                x = Math.sqrt(x);
                before = z;
                y *= 0.5;
                z -= (1 - x) * (1 - x) * y;
            }
            return z / 3;
        }
        ;
        const zero = { units: 0n, exponent: 0 };
        function sumOf(a, b) {
            if (a.units === 0n)
                return b;
            if (b.units === 0n)
                return a;
            const exponent = Math.min(a.exponent, b.exponent);
            return { units: unitsAt(a, exponent) + unitsAt(b, exponent), exponent };
        }
        function unitsAt({ units, exponent }, target) {
            return units << BigInt(exponent - target);
        }
        function times(a, factor) {
            return { units: a.units * factor, exponent: a.exponent };
        }
        function productOf(a, b) {
            return { units: a.units * b.units, exponent: a.exponent + b.exponent };
        }
        function fromDouble(value) {
            return (0, double_bits.qD)(value);
        }
        function quotient({ units, exponent }, divisor) {
            if (units === 0n)
                return 0;
            const magnitude = units < 0n ? -units : units;
            const shift = BigInt(66 - (bitLength(magnitude) - bitLength(divisor)));
            const scaled = shift >= 0n ? magnitude << shift : magnitude;
            const unit = shift >= 0n ? divisor : divisor << -shift;
            const bits = ((scaled / unit) << 1n) | (scaled % unit === 0n ? 0n : 1n);
            const value = scaledBy(bits, exponent - (0, double_bits.IF)(shift) - 1);
            return units < 0n ? -value : value;
        }
        function scaledBy(bits, exponent) {
            const lowest = exponent + bitLength(bits) - 53;
            const dropped = Math.max(lowest, -1074) - exponent;
            if (dropped <= 0)
                return powerOfTwo((0, double_bits.IF)(bits), exponent);
            const shift = BigInt(dropped);
            const kept = bits >> shift;
            const rest = bits - (kept << shift);
            const half = 1n << (shift - 1n);
            const up = rest > half || (rest === half && (kept & 1n) === 1n);
            return powerOfTwo((0, double_bits.IF)(up ? kept + 1n : kept), exponent + dropped);
        }
        function powerOfTwo(value, exponent) {
            let scaled = value;
            let rest = exponent;
            for (; rest > 0 && Number.isFinite(scaled); rest -= Math.min(rest, 1000))
                scaled *= exactPower(Math.min(rest, 1000));
            for (; rest < 0 && scaled !== 0; rest -= Math.max(rest, -1000))
                scaled *= exactPower(Math.max(rest, -1000));
            return scaled;
        }
        function exactPower(exponent) {
            let power = 1;
            const factor = exponent < 0 ? 0.5 : 2;
            for (let nth = Math.abs(exponent); nth > 0; nth -= 1)
                power *= factor;
            return power;
        }
        function bitLength(value) {
            return value.toString(16).length * 4 - leadingZeros(value);
        }
        function leadingZeros(value) {
            const digit = value.toString(16).charAt(0);
            return digit >= '8' ? 0 : digit >= '4' ? 1 : digit >= '2' ? 2 : 3;
        }
        function writeDyadic({ units, exponent }) {
            if (units === 0n)
                return '0x0p0';
            let [odd, power] = [units < 0n ? -units : units, exponent];
            for (; (odd & 0xffffn) === 0n; power += 16)
                odd >>= 16n;
            for (; (odd & 1n) === 0n; power += 1)
                odd >>= 1n;
            return `${units < 0n ? '-' : ''}0x${odd.toString(16)}p${power}`;
        }
        const written = /^(-?)0x(0|[1-9a-f][0-9a-f]{0,1999})p(0|-?[1-9]\d{0,3})$/;
        function parseDyadic(text) {
            const [, sign, digits, power] = written.exec(text) ?? [];
            if (digits === undefined || power === undefined)
                return undefined;
            const magnitude = BigInt(`0x${digits}`);
            const value = { units: sign === '-' ? -magnitude : magnitude, exponent: (0, double_bits.IF)(BigInt(power)) };
            return writeDyadic(value) === text ? value : undefined;
        }
        ;
        function mergePowerSums(a, b) {
            return {
                count: a.count + b.count,
                sum: sumOf(a.sum, b.sum),
                squares: sumOf(a.squares, b.squares),
                cubes: sumOf(a.cubes, b.cubes),
            };
        }
        const cellBits = 7;
        const cells = 1 << cellBits;
        const stride = 8;
        const pageSize = cells * stride;
        const pageCapacity = 1 << 24;
        const pageLimit = 512;
        const none = { units: 0n, exponent: 0 };
        const noSums = { count: 0, sum: none, squares: none, cubes: none };
        const noPages = { pages: new Int32Array(0), sums: new Float64Array(0), count: 0 };
        class MomentPages {
            #kernels;
            #pageOf;
            #pages = new Map();
            #spare = [];
            #room = pageCapacity;
            constructor(kernels) {
                this.#kernels = kernels;
                this.#pageOf = kernels.takeInts(4096);
            }
            get address() {
                return this.#pageOf.address;
            }
            hasRoom(count) {
                return count <= this.#room && this.#pages.size < pageLimit;
            }
            added(count) {
                this.#room -= count;
            }
            open(value) {
                doubleOf[0] = value;
                return this.#open((doubleWords[1] ?? 0) >>> 20);
            }
            #open(page) {
                if (this.#pages.has(page))
                    return false;
                const sums = this.#spare.pop() ?? this.#kernels.takeDoubles(pageSize);
                this.#pages.set(page, sums);
                this.#pageOf.values[page] = sums.address;
                return true;
            }
            take() {
                const parts = [];
                const buckets = [];
                for (const [page, sums] of this.#pages) {
                    parts.push(pageSums(page, sums.values, buckets));
                    this.#spare.push({ ...sums, values: sums.values.fill(0) });
                }
                this.#pages.clear();
                this.#pageOf.values.fill(0);
                this.#room = pageCapacity;
                return { sums: parts.reduce(mergePowerSums, noSums), buckets };
            }
            held() {
                const sums = new Float64Array(this.#pages.size * pageSize);
                [...this.#pages.values()].forEach(({ values }, nth) => sums.set(values, nth * pageSize));
                return { pages: Int32Array.from(this.#pages.keys()), sums, count: pageCapacity - this.#room };
            }
            absorb({ pages, sums, count }) {
                pages.forEach((page, nth) => {
                    this.#open(page);
                    const values = this.#pages.get(page)?.values;
                    for (let at = 0; values !== undefined && at < pageSize; at += 1)
                        values[at] = (values[at] ?? 0) + (sums[nth * pageSize + at] ?? 0);
                });
                this.added(count);
            }
        }
        function pageSums(page, sums, buckets) {
            const biased = page & 2047;
            const negative = page > 2047;
            const weighted = new Weighted();
            let count = 0;
            for (let cell = 0; cell < cells; cell += 1) {
                const n = sums[cell * stride] ?? 0;
                if (n === 0)
                    continue;
                count += n;
                weighted.add((biased === 0 ? 0 : 2 * cells) + 2 * cell + 1, sums.subarray(cell * stride, (cell + 1) * stride));
                buckets.push([edgeOfCell(page, cell), n]);
            }
            const exponent = Math.max(biased, 1) - 1031;
            const sum = weighted.of(0, 1) + weighted.of(1, 0);
            const squares = weighted.of(0, 2) + 2n * weighted.of(1, 1) + weighted.of(2, 0);
            const cubes = weighted.of(0, 3) + 3n * (weighted.of(1, 2) + weighted.of(2, 1)) + weighted.of(3, 0);
            return {
                count,
                sum: { units: negative ? -sum : sum, exponent: exponent - 53 },
                squares: { units: squares, exponent: 2 * exponent - 53 },
                cubes: { units: negative ? -cubes : cubes, exponent: 3 * exponent - 53 },
            };
        }
        const cuts = [1.5 * 4503599627370496 * 0.5, 1.5 * 16777216];
        class Weighted {
            #counts = new Float64Array(4);
            #pieces = new Float64Array(3 * 2 * 2 * 3);
            add(middle, cell) {
                const n = cell[0] ?? 0;
                for (let k = 0, weight = 1; k < 4; k += 1, weight *= middle)
                    this.#counts[k] = (this.#counts[k] ?? 0) + n * weight;
                for (let nth = 0; nth < 6; nth += 1) {
                    const sum = cell[nth + 1] ?? 0;
                    const cut = cuts[nth & 1] ?? 0;
                    const left = sum + cut - cut;
                    for (let k = 0, weight = 1; k < 3; k += 1, weight *= middle) {
                        const at = nth * 6 + k;
                        this.#pieces[at] = (this.#pieces[at] ?? 0) + left * weight;
                        this.#pieces[at + 3] = (this.#pieces[at + 3] ?? 0) + (sum - left) * weight;
                    }
                }
            }
            of(j, k) {
                if (j === 0)
                    return units(this.#counts[k] ?? 0);
                const at = (j - 1) * 12 + k;
                return [0, 3, 6, 9].reduce((sum, piece) => sum + units(this.#pieces[at + piece] ?? 0), 0n);
            }
        }
        function units(value) {
            return BigInt(value * 9007199254740992);
        }
        function edgeOfCell(page, cell) {
            doubleWords[0] = 0;
            doubleWords[1] = (page << 20) | (cell << (20 - cellBits));
            return (doubleOf[0] ?? 0) + 0;
        }
        const doubleOf = new Float64Array(1);
        const doubleWords = new Int32Array(doubleOf.buffer);
        ;
        function exactSums({ edges, counts }) {
            let [count, sum, squares, cubes] = [0, zero, zero, zero];
            const small = new SmallSums();
            for (let at = 0; at < edges.length; at += 1) {
                const [value, often] = [edges[at] ?? 0, counts[at] ?? 0];
                count += often;
                if (small.add(value, often))
                    continue;
                const x = fromDouble(value);
                const n = BigInt(often);
                const square = productOf(x, x);
                sum = sumOf(sum, times(x, n));
                squares = sumOf(squares, times(square, n));
                cubes = sumOf(cubes, times(productOf(square, x), n));
            }
            return mergePowerSums({ count, sum, squares, cubes }, small.sums());
        }
        class SmallSums {
            #sum = 0;
            #squares = 0;
            #cubes = 0;
            #most = 0;
            add(value, often) {
                const most = this.#most + Math.max(1, Math.abs(value * value * value)) * often;
                if (!Number.isInteger(value) || most > Number.MAX_SAFE_INTEGER)
                    return false;
                this.#most = most;
                this.#sum += value * often;
                this.#squares += value * value * often;
                this.#cubes += value * value * value * often;
                return true;
            }
            sums() {
                const [sum, squares, cubes] = [this.#sum, this.#squares, this.#cubes].map(fromDouble);
                return { count: 0, sum: sum ?? zero, squares: squares ?? zero, cubes: cubes ?? zero };
            }
        }
        function momentsOf({ count, sum, squares, cubes }, uncertain = 0) {
            const n = BigInt(count);
            if (count === 0)
                return { mean: null, variance: null, skewness: null };
            const mean = finite(quotient(sum, n));
            if (count === 1)
                return { mean, variance: null, skewness: null };
            const spread = minus(times(squares, n), productOf(sum, sum));
            const variance = finite(quotient(spread, n * (n - 1n)));
            if (variance === null || variance < uncertain * 1e6)
                return { mean, variance: null, skewness: null };
            const third = minus(sumOf(times(cubes, n * n), times(productOf(sum, productOf(sum, sum)), 2n)), times(productOf(sum, squares), 3n * n));
            return { mean, variance, skewness: skewnessOf(quotient(spread, n * n), quotient(third, n * n * n), count) };
        }
        function skewnessOf(second, third, count) {
            if (count < 3 || second <= 0)
                return null;
            const scale = second * Math.sqrt(second);
            if (scale < 1e-280)
                return null;
            return finite((third / scale) * (Math.sqrt(count * (count - 1)) / (count - 2)));
        }
        function minus(a, b) {
            return sumOf(a, times(b, -1n));
        }
        function finite(value) {
            return Number.isFinite(value) ? value : null;
        }
        ;
        const many_numbers_Field = { min: 0, max: 1, integers: 2, registers: 6, pageOf: 7, occupied: 8, count: 10 };
        class ManyNumbers {
            #kernels;
            #facts;
            #words;
            #pages;
            #distinct;
            #sums = noSums;
            constructor(kernels) {
                this.#kernels = kernels;
                const facts = (this.#facts = kernels.takeDoubles(many_numbers_Field.count / 2));
                const registers = kernels.takeBytes(registerCount);
                this.#pages = new MomentPages(kernels);
                this.#distinct = DistinctSketch.of(registers.values);
                this.#words = new Int32Array(facts.values.buffer, facts.values.byteOffset, many_numbers_Field.count);
                facts.values.set([Infinity, -Infinity, 0]);
                this.#words.set([registers.address, this.#pages.address, 0], many_numbers_Field.registers);
            }
            get address() {
                return this.#facts.address;
            }
            hasRoom(count) {
                return this.#pages.hasRoom(count);
            }
            added(count) {
                this.#pages.added(count);
            }
            open(value) {
                return this.#pages.open(value);
            }
            get occupiedCells() {
                return this.#words[many_numbers_Field.occupied] ?? 0;
            }
            add(value, count) {
                const { calls } = this.#kernels;
                if (calls.addNumber(this.address, value, count) === 0) {
                    this.open(value);
                    calls.addNumber(this.address, value, count);
                }
                this.added(count);
            }
            takeCells() {
                const { sums, buckets } = this.#pages.take();
                this.#words[many_numbers_Field.occupied] = 0;
                this.#sums = mergePowerSums(this.#sums, sums);
                return buckets;
            }
            held() {
                const [min = 0, max = 0, integers = 0] = this.#facts.values;
                const registers = Uint8Array.from(this.#distinct.registers);
                return { min, max, integers, registers, sums: this.#sums, pages: this.#pages.held() };
            }
            absorb({ min, max, integers, registers, sums, pages }) {
                const { values } = this.#facts;
                const [least = 0, greatest = 0, whole = 0] = values;
                values.set([Math.min(min, least), Math.max(max, greatest), whole + integers]);
                this.#distinct.merge(DistinctSketch.of(registers));
                this.#sums = mergePowerSums(this.#sums, sums);
                this.#pages.absorb(pages);
            }
            facts() {
                const [min = 0, max = 0, integers = 0] = this.#facts.values;
                const { sum, squares, cubes, count } = this.#sums;
                return {
                    count,
                    integers,
                    min,
                    max,
                    distinct: Math.min(this.#distinct.estimate(), count),
                    moments: manyMoments(this.#sums, min, max),
                    state: {
                        sum: writeDyadic(sum),
                        squares: writeDyadic(squares),
                        cubes: writeDyadic(cubes),
                        registers: this.#distinct.toString(),
                    },
                };
            }
        }
        function manyMoments(sums, min, max) {
            const largest = Math.max(Math.abs(min), Math.abs(max));
            return momentsOf(sums, largest * largest * squaresKept);
        }
        const squaresKept = 1 / 590295810358705651712;
        function* inParts(count) {
            for (let rest = count; rest > 0; rest -= pageCapacity)
                yield Math.min(rest, pageCapacity);
        }
        ;
        const smallest = -2048;
        const behind = 6144;
        const smallIntegers = behind - smallest;
        class SmallIntegers {
            #memory;
            #counts = null;
            #rows = 0;
            constructor(memory) {
                this.#memory = memory;
            }
            hasRoom(rows) {
                return this.#rows + rows <= pageCapacity;
            }
            get rows() {
                return this.#rows;
            }
            get address() {
                return this.#counts?.address ?? 0;
            }
            numberAt(nth) {
                return smallest + nth;
            }
            moved() {
                this.#rows = 0;
            }
            addressFor(rows, first = NaN) {
                const isSmall = Number.isInteger(first) && first >= smallest && first < behind;
                if (!isSmall)
                    return 0;
                this.#rows += rows;
                this.#counts ??= this.#memory.kernels.takeInts(smallIntegers);
                return this.#counts.address;
            }
            take() {
                const taken = [];
                const counts = this.#rows === 0 ? undefined : this.#counts?.values;
                for (let at = 0; counts !== undefined && at < counts.length; at += 1) {
                    const count = counts[at] ?? 0;
                    if (count > 0)
                        taken.push([at + smallest, count]);
                }
                counts?.fill(0);
                this.#rows = 0;
                return taken;
            }
        }
        var quantile = __webpack_require__(35553);
        ;
        const namedQuantiles = { p1: 0.01, p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95, p99: 0.99 };
        function numberProfile({ moments, state, ...facts }, { dropped, buckets }) {
            const counted = { ...facts, dropped, buckets };
            const values = (0, quantile.C)(counted, Object.values(namedQuantiles));
            const quantiles = Object.keys(namedQuantiles).map((name, nth) => [name, values[nth]]);
            return { ...facts, ...moments, quantiles: Object.fromEntries(quantiles), dropped, buckets, state };
        }
        ;
        class NumberCounts {
            #memories;
            #memory;
            #table;
            #small;
            #many = null;
            #byCells = false;
            #taken = false;
            constructor(memories) {
                this.#memories = memories;
                this.#memory = memories.roomy();
                this.#table = new BucketTable(this.#memory);
                this.#small = new SmallIntegers(this.#memory);
            }
            addRows(column, rows) {
                for (let from = 0; from < rows;) {
                    const memory = this.#memory;
                    for (const { numbers, ...placed } of memory.numbers(column, { from, rows })) {
                        from += this.#addPlaced(placed, numbers);
                        if (this.#memory !== memory)
                            break;
                    }
                }
            }
            add(value, count) {
                if (this.#many === null) {
                    if (this.#table.add(value, count))
                        return;
                    this.#makeRoom(value);
                    this.add(value, count);
                    return;
                }
                for (const part of inParts(count))
                    this.#roomFor(part).add(value + 0, part);
                if (this.#byCells)
                    return;
                this.#table.addForSure(value, count);
                this.#lookAtCells();
            }
            held() {
                this.#settle();
                return {
                    dropped: this.#table.dropped,
                    ...this.#table.held(),
                    byCells: this.#byCells,
                    taken: this.#taken,
                    many: this.#many?.held() ?? null,
                };
            }
            absorb(held) {
                const { dropped, edges, counts, byCells, taken, many } = held;
                if (many === null) {
                    for (let at = 0; at < edges.length; at += 1)
                        this.add(edges[at] ?? 0, counts[at] ?? 0);
                    return;
                }
                if (this.#many === null)
                    this.#becomeMany();
                this.#table.coarsen(dropped);
                if (this.#byCells !== byCells) {
                    this.#takeCells();
                    this.#byCells = byCells;
                }
                for (let at = 0; at < edges.length; at += 1)
                    this.#table.addForSure(edges[at] ?? 0, counts[at] ?? 0);
                this.#roomFor(many.pages.count).absorb(many);
                this.#taken ||= taken;
                this.#lookAtCells();
            }
            profile() {
                this.#settle();
                if (this.#many !== null) {
                    this.#takeCells();
                    this.#table.coarsen();
                    return numberProfile(this.#many.facts(), { dropped: this.#table.dropped, buckets: this.#table.buckets() });
                }
                const values = this.#table.buckets();
                return values.length === 0 ? null : numberProfile(exactFacts(values), { dropped: 0, buckets: values });
            }
            #addPlaced({ rows, values, states }, numbers) {
                const memory = this.#memory;
                const { calls } = memory.kernels;
                if (!this.#small.hasRoom(rows))
                    this.#settle();
                const small = this.#small.addressFor(rows, numbers[0]);
                let row = 0;
                while (row < rows && this.#memory === memory) {
                    const many = this.#many === null ? null : this.#roomFor(rows - row);
                    const from = row;
                    const table = this.#byCells ? 0 : this.#table.address;
                    row = calls.profileNumbers(small, table, many?.address ?? 0, values, states, from, rows);
                    many?.added(row - from);
                    if (row < rows)
                        this.#makeRoom(numbers[row] ?? 0);
                }
                this.#passToCells();
                this.#lookAtCells();
                return row;
            }
            #makeRoom(value) {
                if (this.#many === null) {
                    this.#moveOut();
                    if (!this.#table.grow(bucketLimit))
                        this.#becomeMany();
                }
                else if (!this.#many.open(value + 0))
                    this.#table.makeRoom();
            }
            #settle() {
                const small = this.#small;
                const { calls } = this.#memory.kernels;
                for (let nth = 0; small.rows > 0 && nth < smallIntegers;) {
                    const many = this.#many === null ? null : this.#roomFor(small.rows);
                    nth = calls.passSmall(small.address, nth, this.#byCells ? 0 : this.#table.address, many?.address ?? 0);
                    if (nth < smallIntegers)
                        this.#makeRoom(small.numberAt(nth));
                }
                this.#many?.added(small.rows);
                small.moved();
                this.#passToCells();
                this.#lookAtCells();
            }
            #moveOut() {
                if (this.#memory.isRoomy)
                    return;
                const small = this.#small.take();
                const { edges, counts } = this.#table.held();
                this.#memory = this.#memories.roomy();
                this.#table = new BucketTable(this.#memory);
                this.#small = new SmallIntegers(this.#memory);
                for (let at = 0; at < edges.length; at += 1)
                    while (!this.#table.add(edges[at] ?? 0, counts[at] ?? 0))
                        this.#table.grow(bucketLimit);
                for (const [value, count] of small)
                    this.add(value, count);
            }
            #becomeMany() {
                this.#many = new ManyNumbers(this.#memory.kernels);
                const { edges, counts } = this.#table.held();
                for (let at = 0; at < edges.length; at += 1)
                    for (const part of inParts(counts[at] ?? 0))
                        this.#roomFor(part).add(edges[at] ?? 0, part);
            }
            #roomFor(count) {
                const many = (this.#many ??= new ManyNumbers(this.#memory.kernels));
                if (!many.hasRoom(count))
                    this.#takeCells();
                return many;
            }
            #takeCells() {
                this.#taken ||= this.#many !== null;
                const cells = this.#many?.takeCells() ?? [];
                if (!this.#byCells)
                    return;
                for (const [edge, count] of cells)
                    this.#table.addForSure(edge, count);
            }
            #passToCells() {
                if (this.#byCells || this.#taken || this.#many === null || this.#many.occupiedCells <= bucketLimit)
                    return;
                this.#table.clear();
                this.#table.coarsen(double_bits.dl - cellBits);
                this.#byCells = true;
            }
            #lookAtCells() {
                if (this.#byCells || this.#many === null || this.#table.kept > cellBits)
                    return;
                this.#takeCells();
                this.#byCells = true;
            }
        }
        function exactFacts(values) {
            const { edges, counts } = values;
            const sums = exactSums(values);
            const integers = counts.reduce((sum, often, at) => sum + (Number.isInteger(edges[at]) ? often : 0), 0);
            return {
                count: sums.count,
                integers,
                min: edges[0] ?? 0,
                max: edges.at(-1) ?? 0,
                distinct: values.length,
                moments: momentsOf(sums),
                state: null,
            };
        }
        function countsOf(profile) {
            const { dropped, buckets, state } = profile;
            return {
                dropped,
                edges: buckets.edges,
                counts: buckets.counts,
                byCells: false,
                taken: true,
                many: state === null ? null : heldMany(profile, state),
            };
        }
        function heldMany({ count, min, max, integers }, state) {
            const registers = DistinctSketch.parse(state.registers)?.registers;
            const [sum, squares, cubes] = [parseDyadic(state.sum), parseDyadic(state.squares), parseDyadic(state.cubes)];
            if (registers === undefined || sum === undefined || squares === undefined || cubes === undefined)
                throw new Error('a profile that was checked holds a state that is none');
            return { min, max, integers, registers, sums: { count, sum, squares, cubes }, pages: noPages };
        }
        var kernels = __webpack_require__(87773);
        ;
        const placeSize = 128;
        const placesOfBlock = 1024;
        class WaitingRoom {
            #blocks = [];
            #free = [];
            #taken = 0;
            take() {
                const free = this.#free.pop();
                if (free !== undefined)
                    return free;
                if (this.#taken % placesOfBlock === 0)
                    this.#blocks.push(new Float64Array(placesOfBlock * placeSize));
                this.#taken += 1;
                return this.#taken - 1;
            }
            giveBack(places) {
                for (const place of places)
                    this.#free.push(place);
            }
            write(place, at, numbers) {
                this.#blockOf(place).set(numbers, offsetOf(place) + at);
            }
            put(place, at, number) {
                this.#blockOf(place)[offsetOf(place) + at] = number;
            }
            read(place, count) {
                const from = offsetOf(place);
                return this.#blockOf(place).subarray(from, from + count);
            }
            #blockOf(place) {
                const block = this.#blocks[Math.floor(place / placesOfBlock)];
                if (block === undefined)
                    throw new Error('a place that nobody took');
                return block;
            }
        }
        function offsetOf(place) {
            return (place % placesOfBlock) * placeSize;
        }
        ;
        const rowsAtOnce = 16_384;
        const roomyBytes = 32 * 1024 * 1024;
        class ProfileMemories {
            #memories = [];
            #waiting = new WaitingRoom();
            get waiting() {
                return this.#waiting;
            }
            roomy() {
                const last = this.#memories.at(-1);
                if (last?.isRoomy === true)
                    return last;
                const memory = new ProfileMemory();
                this.#memories.push(memory);
                return memory;
            }
            close() {
                for (const memory of this.#memories.splice(0))
                    memory.close();
                this.#waiting = new WaitingRoom();
            }
        }
        class ProfileMemory {
            #kernels = null;
            #numbers = null;
            #codes = null;
            #states = null;
            #spare = null;
            get kernels() {
                return (this.#kernels ??= kernels.j.borrow());
            }
            get isRoomy() {
                return this.#kernels === null || this.#kernels.used < roomyBytes;
            }
            get spare() {
                return (this.#spare ??= spareSlots(this.kernels));
            }
            *numbers({ values, ...cells }, some) {
                const placed = (this.#numbers ??= this.kernels.takeDoubles(rowsAtOnce));
                for (const { from, to, states } of this.#parts(cells, some)) {
                    placed.values.set(values.subarray(from, to));
                    yield { rows: to - from, values: placed.address, numbers: placed.values, states };
                }
            }
            *codes({ codes, ...cells }, rows) {
                const placed = (this.#codes ??= this.kernels.takeInts(rowsAtOnce));
                for (const { from, to, states } of this.#parts(cells, { from: 0, rows })) {
                    placed.values.set(codes.subarray(from, to));
                    yield { rows: to - from, values: placed.address, states };
                }
            }
            *#parts({ states, others }, { from: first, rows }) {
                const placed = (this.#states ??= this.kernels.takeBytes(rowsAtOnce));
                for (let from = first; from < rows; from += rowsAtOnce) {
                    const to = Math.min(rows, from + rowsAtOnce);
                    if (others > 0)
                        placed.values.set(states.subarray(from, to));
                    else
                        placed.values.fill(batch.w.value, 0, to - from);
                    yield { from, rows, to, states: placed.address };
                }
            }
            close() {
                this.#kernels?.giveBack();
                this.#kernels = this.#numbers = this.#codes = this.#states = this.#spare = null;
            }
        }
        ;
        const most = 16_384;
        class WaitingNumbers {
            #room;
            #places = [];
            #count = 0;
            constructor(room) {
                this.#room = room;
            }
            values() {
                const values = new Float64Array(this.#count);
                this.#places.forEach((place, nth) => {
                    const from = nth * placeSize;
                    values.set(this.#room.read(place, Math.min(placeSize, this.#count - from)), from);
                });
                return values;
            }
            add(value) {
                if (this.#count === most)
                    return false;
                const at = this.#count % placeSize;
                if (at === 0)
                    this.#places.push(this.#room.take());
                this.#room.put(this.#places[this.#places.length - 1] ?? 0, at, value);
                this.#count += 1;
                return true;
            }
            addRows({ values, states, others }, rows) {
                if (this.#count + rows > most)
                    return false;
                if (others === 0)
                    this.#write(values.subarray(0, rows));
                else
                    for (let row = 0; row < rows; row += 1) {
                        if (states[row] === batch.w.value)
                            this.add(values[row] ?? 0);
                    }
                return true;
            }
            take() {
                const values = this.values();
                this.#room.giveBack(this.#places);
                this.#places = [];
                this.#count = 0;
                return values;
            }
            #write(numbers) {
                for (let from = 0; from < numbers.length;) {
                    const at = this.#count % placeSize;
                    if (at === 0)
                        this.#places.push(this.#room.take());
                    const some = numbers.subarray(from, from + placeSize - at);
                    this.#room.write(this.#places[this.#places.length - 1] ?? 0, at, some);
                    this.#count += some.length;
                    from += some.length;
                }
            }
        }
        ;
        const noNumbers = new Float64Array(0);
        const noStates = new Uint8Array(0);
        class NumberStatistics {
            #memories;
            #waiting;
            #counts = null;
            constructor(memories) {
                this.#memories = memories;
                this.#waiting = new WaitingNumbers(memories.waiting);
            }
            addRows(column, rows) {
                if (this.#counts !== null || !this.#waiting.addRows(column, rows))
                    this.#counted().addRows(column, rows);
            }
            add(value, count) {
                if (this.#counts !== null || count > 1 || !this.#waiting.add(value))
                    this.#counted().add(value, count);
            }
            merge(profile) {
                this.absorb({ waiting: noNumbers, counted: countsOf(profile) });
            }
            held() {
                return { waiting: this.#waiting.values(), counted: this.#counts?.held() ?? null };
            }
            absorb({ waiting, counted }) {
                if (waiting.length > 0)
                    this.addRows(rowsOf(waiting), waiting.length);
                if (counted !== null)
                    this.#counted().absorb(counted);
            }
            profile() {
                if (this.#counts !== null)
                    return this.#counts.profile();
                const values = this.#waiting.values();
                const memories = new ProfileMemories();
                const counts = new NumberCounts(memories);
                counts.addRows(rowsOf(values), values.length);
                const profile = counts.profile();
                memories.close();
                return profile;
            }
            #counted() {
                if (this.#counts !== null)
                    return this.#counts;
                const counts = (this.#counts = new NumberCounts(this.#memories));
                const values = this.#waiting.take();
                counts.addRows(rowsOf(values), values.length);
                return counts;
            }
        }
        function rowsOf(values) {
            return { values, states: noStates, others: 0 };
        }
        var buffer_of = __webpack_require__(31790);
        var byte_pattern = __webpack_require__(13455);
        var code_points = __webpack_require__(48081);
        var text_bytes = __webpack_require__(83593);
        var kept_places = __webpack_require__(5927);
        ;
        function mixed(hash) {
            let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
            h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
            return h ^ (h >>> 16);
        }
        class TextHash {
            hash = 0;
            ascii = true;
            read(bytes, start, end) {
                let hash = 0;
                let at = start;
                let bits = 0;
                for (; at + 4 <= end; at += 4) {
                    const word = bytes.getInt32(at, true);
                    bits |= word;
                    hash ^= scrambled(word);
                    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
                }
                let tail = 0;
                for (let byte = end - 1; byte >= at; byte -= 1)
                    tail = (tail << 8) | bytes.getUint8(byte);
                this.hash = mixed(hash ^ scrambled(tail) ^ (end - start));
                this.ascii = ((bits | tail) & 0x80808080) === 0;
            }
        }
        function scrambled(word) {
            const product = Math.imul(word, 0xcc9e2d51);
            return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
        }
        ;
        const valueLimit = 1024;
        const longestValue = 200;
        const date = String.raw `\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
        const clock = String.raw `(?:[01]\d|2[0-3]):[0-5]\d(?::[0-6]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?`;
        const dateBytes = 10;
        const isDate = new RegExp(`^${date}$`);
        const isTime = new RegExp(`^${date}[T ]${clock}$`);
        const automata = new Map();
        function automatonOf(expression) {
            const known = automata.get(expression);
            if (known !== undefined)
                return known;
            const made = byte_pattern.B.of(expression.source);
            automata.set(expression, made);
            return made;
        }
        class TextStatistics {
            #values = new Map();
            #distinct = null;
            #count = 0;
            #shortest = Infinity;
            #longest = 0;
            #characters = 0;
            #dates = 0;
            #times = 0;
            #places = new kept_places.$(placesIn);
            #often = new kept_places.$((kernels, texts) => kernels.takeDoubles(texts));
            add(text, count) {
                const { buffer, length } = textBytes.write(text);
                this.#observe((0, code_points.B)(buffer, 0, length), count);
                this.#dated(text, count);
                if (this.#values === null)
                    this.#distinct?.addHash(hashOf(text));
                else
                    this.#keep(shortened(text), count);
            }
            addRows(column, rows) {
                const { bytes, starts, ends, states, others, placed } = column;
                const buffer = (0, buffer_of.K)(bytes);
                const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
                let slices = null;
                if (this.#values === null && this.#distinct !== null && placed !== undefined) {
                    for (const row of this.#addPlaced(placed, { rows, often: 0, distinct: this.#distinct }))
                        this.add(buffer.toString('utf8', starts[row], ends[row]), 1);
                    return;
                }
                for (let row = 0; row < rows; row += 1) {
                    if (others > 0 && states[row] !== batch.w.value)
                        continue;
                    const start = starts[row] ?? 0;
                    const end = ends[row] ?? 0;
                    if (this.#values === null && this.#distinct !== null)
                        slices ??= { buffer, view, distinct: this.#distinct };
                    if (slices === null || end - start > longestValue)
                        this.add(buffer.toString('utf8', start, end), 1);
                    else
                        this.#addSlice(slices, start, end);
                }
            }
            addCounted(texts, often) {
                const { bytes, starts, ends, states, placed } = texts;
                const buffer = (0, buffer_of.K)(bytes);
                const rows = often.length;
                const some = this.#values === null ? rows : counted(states, often);
                const add = (row) => {
                    this.add(buffer.toString('utf8', starts[row], ends[row]), often[row] ?? 0);
                };
                if (some <= valueLimit) {
                    for (let row = 0; row < rows; row += 1)
                        if (states[row] === batch.w.value && often[row] !== 0)
                            add(row);
                    return;
                }
                const counts = this.#often.in(placed.kernels, rows);
                counts.values.set(often);
                const distinct = this.#sketched();
                this.#addPlaced(placed, { rows, often: counts.address, distinct }).forEach(add);
            }
            #addPlaced({ kernels, bytes, starts, ends, states }, { rows, often, distinct }) {
                const { facts, sums, registers, left } = this.#places.in(kernels, rows);
                sums.fill(0);
                facts.values.fill(0).set([0x7fffffff], Fact.shortest);
                registers.values.set(distinct.registers);
                const count = kernels.calls.profileTexts(facts.address, bytes, starts, ends, states, rows, often, registers.address, longestValue, left.address);
                distinct.registers.set(registers.values);
                const [texts = 0, characters = 0, dates = 0, times = 0] = sums;
                this.#count += texts;
                this.#characters += characters;
                this.#dates += dates;
                this.#times += times;
                this.#shortest = Math.min(this.#shortest, texts === 0 ? Infinity : (facts.values[Fact.shortest] ?? 0));
                this.#longest = Math.max(this.#longest, facts.values[Fact.longest] ?? 0);
                return left.values.subarray(0, count);
            }
            #addSlice({ buffer, view, distinct }, start, end) {
                look.read(view, start, end);
                distinct.addHash(look.hash);
                this.#observe(look.ascii ? end - start : (0, code_points.B)(buffer, start, end), 1);
                if (end - start < dateBytes || buffer[start + 4] !== hyphen || buffer[start + 7] !== hyphen)
                    return;
                if (end - start === dateBytes)
                    this.#dates += automatonOf(isDate)?.holds(buffer, start, end) === true ? 1 : 0;
                else
                    this.#times += automatonOf(isTime)?.holds(buffer, start, end) === true ? 1 : 0;
            }
            merge(profile) {
                this.absorb(heldOf(profile));
            }
            held() {
                return {
                    count: this.#count,
                    characters: this.#characters,
                    shortest: this.#shortest,
                    longest: this.#longest,
                    dates: this.#dates,
                    times: this.#times,
                    values: this.#values === null ? null : [...this.#values],
                    registers: this.#distinct?.registers ?? null,
                };
            }
            absorb({ count, characters, shortest, longest, dates, times, values, registers }) {
                this.#count += count;
                this.#characters += characters;
                this.#shortest = Math.min(this.#shortest, shortest);
                this.#longest = Math.max(this.#longest, longest);
                this.#dates += dates;
                this.#times += times;
                for (const [text, often] of values ?? [])
                    if (this.#values === null)
                        this.#distinct?.addHash(hashOf(text));
                    else
                        this.#keep(text, often);
                if (registers !== null)
                    this.#sketched().merge(DistinctSketch.of(registers));
            }
            profile() {
                if (this.#count === 0)
                    return null;
                return {
                    count: this.#count,
                    distinct: this.#values?.size ?? Math.min(this.#sketched().estimate(), this.#count),
                    lengths: {
                        min: this.#shortest,
                        max: this.#longest,
                        mean: this.#characters / this.#count,
                        total: this.#characters,
                    },
                    dates: this.#dates,
                    times: this.#times,
                    values: this.#values === null ? null : [...this.#values].sort(byCount),
                    registers: this.#distinct?.toString() ?? null,
                };
            }
            #observe(length, count) {
                this.#count += count;
                this.#characters += length * count;
                if (length < this.#shortest)
                    this.#shortest = length;
                if (length > this.#longest)
                    this.#longest = length;
            }
            #dated(text, count) {
                if (text.charAt(4) !== '-' || text.charAt(7) !== '-')
                    return;
                if (isDate.test(text))
                    this.#dates += count;
                else if (isTime.test(text))
                    this.#times += count;
            }
            #keep(text, count) {
                if (this.#values === null)
                    return;
                this.#values.set(text, (this.#values.get(text) ?? 0) + count);
                if (this.#values.size > valueLimit)
                    this.#sketched();
            }
            #sketched() {
                const sketch = (this.#distinct ??= DistinctSketch.empty());
                for (const text of this.#values?.keys() ?? [])
                    sketch.addHash(hashOf(text));
                this.#values = null;
                return sketch;
            }
        }
        const hyphen = 0x2d;
        const look = new TextHash();
        const textBytes = new text_bytes.d();
        const Fact = { shortest: 8, longest: 9, count: 10 };
        const sumCount = 4;
        function counted(states, often) {
            return often.reduce((sum, one, row) => (one !== 0 && states[row] === batch.w.value ? sum + 1 : sum), 0);
        }
        function placesIn(kernels, rows) {
            const facts = kernels.takeInts(Fact.count);
            return {
                facts,
                sums: new Float64Array(kernels.buffer, facts.address, sumCount),
                registers: kernels.takeBytes(registerCount),
                left: kernels.takeInts(rows),
            };
        }
        const loneSurrogate = /\p{Surrogate}/gu;
        function hashOf(text) {
            return hashOfBytes(text.length <= longestValue ? text : shortened(text));
        }
        function hashOfBytes(text) {
            const { view, length } = textBytes.write(text);
            look.read(view, 0, length);
            return look.hash;
        }
        function shortened(text) {
            if (text.length <= longestValue)
                return wellFormed(text);
            const hash = (hashOfBytes(text) >>> 0).toString(16).padStart(8, '0');
            return `${wellFormed(text.slice(0, longestValue - 10))}…#${hash}`;
        }
        function wellFormed(text) {
            return text.replace(loneSurrogate, '\ufffd');
        }
        function byCount([a, often], [b, than]) {
            return than - often || (0, compare_text.n)(a, b);
        }
        function heldOf({ count, lengths, dates, times, values, registers }) {
            const { total: characters, min: shortest, max: longest } = lengths;
            const counted = { count, characters, shortest, longest, dates, times, values };
            return { ...counted, registers: values === null ? parsed(registers) : null };
        }
        function parsed(registers) {
            const sketch = registers === null ? undefined : DistinctSketch.parse(registers);
            if (sketch === undefined)
                throw new Error('a profile that was checked holds registers that are none');
            return sketch.registers;
        }
        ;
        class ColumnStatistics {
            #memories;
            #memory = null;
            #numbers = null;
            #texts = new TextStatistics();
            #booleans = { false: 0, true: 0 };
            #structures = 0;
            #invalid = 0;
            #dictionary = null;
            #counts = null;
            constructor(memories) {
                this.#memories = memories;
            }
            observe(column, rows) {
                if (column.others > 0 && column.states.subarray(0, rows).includes(batch.w.invalid))
                    for (let row = 0; row < rows; row += 1)
                        if (column.states[row] === batch.w.invalid)
                            this.#invalid += 1;
                switch (column.kind) {
                    case 'number': {
                        this.#ofNumbers().addRows(column, rows);
                        return;
                    }
                    case 'dictionary': {
                        this.#observeCodes(column, rows);
                        return;
                    }
                    case 'text': {
                        this.#texts.addRows(column, rows);
                        return;
                    }
                    case 'value': {
                        this.#observeValues(column, rows);
                        return;
                    }
                }
            }
            merge(other) {
                if (other.numbers !== null)
                    this.#ofNumbers().merge(other.numbers);
                if (other.texts !== null)
                    this.#texts.merge(other.texts);
                this.#addOthers({ ...other, booleans: other.booleans ?? { false: 0, true: 0 } });
            }
            held() {
                this.settle();
                return {
                    numbers: this.#numbers?.held() ?? null,
                    texts: this.#texts.held(),
                    booleans: { ...this.#booleans },
                    structures: this.#structures,
                    invalid: this.#invalid,
                };
            }
            absorb(held) {
                if (held.numbers !== null)
                    this.#ofNumbers().absorb(held.numbers);
                this.#texts.absorb(held.texts);
                this.#addOthers(held);
            }
            #addOthers({ booleans, structures, invalid }) {
                this.#booleans.false += booleans.false;
                this.#booleans.true += booleans.true;
                this.#structures += structures;
                this.#invalid += invalid;
            }
            #ofNumbers() {
                return (this.#numbers ??= new NumberStatistics(this.#memories));
            }
            profile(name) {
                this.settle();
                const { false: no, true: yes } = this.#booleans;
                return {
                    name,
                    invalid: this.#invalid,
                    numbers: this.#numbers?.profile() ?? null,
                    texts: this.#texts.profile(),
                    booleans: no + yes === 0 ? null : { false: no, true: yes },
                    structures: this.#structures,
                };
            }
            #observeCodes(column, rows) {
                const { dictionary } = column;
                if (dictionary !== this.#dictionary)
                    this.settle();
                this.#dictionary = dictionary;
                const memory = (this.#memory ??= this.#memories.roomy());
                const counts = this.#countsFor(dictionary.size, memory);
                const { calls } = memory.kernels;
                for (const { rows: some, values, states } of memory.codes(column, rows))
                    calls.countCodes(values, states, some, counts.address);
            }
            #countsFor(codes, memory) {
                const before = this.#counts;
                if (before !== null && before.values.length >= codes)
                    return before;
                const counts = memory.kernels.takeDoubles(Math.max(16, 2 * codes));
                if (before !== null)
                    counts.values.set(before.values);
                return (this.#counts = counts);
            }
            settle() {
                const dictionary = this.#dictionary;
                this.#dictionary = null;
                if (dictionary === null || this.#counts === null)
                    return;
                const { values } = this.#counts;
                const { size } = dictionary;
                const texts = dictionary.texts?.(0) ?? null;
                if (texts !== null)
                    this.#texts.addCounted(texts, values.subarray(0, size));
                else
                    for (let code = 0; code < size; code += 1) {
                        const count = values[code] ?? 0;
                        if (count > 0)
                            this.#add(dictionary.value(code), count);
                    }
                values.fill(0);
            }
            #observeValues({ values, states, others }, rows) {
                for (let row = 0; row < rows; row += 1)
                    if (others === 0 || states[row] === batch.w.value)
                        this.#add(values[row] ?? null, 1);
            }
            #add(value, count) {
                if (typeof value === 'string')
                    this.#texts.add(value, count);
                else if (typeof value === 'number')
                    this.#ofNumbers().add(value, count);
                else if (value === true)
                    this.#booleans.true += count;
                else if (value === false)
                    this.#booleans.false += count;
                else if (value !== null)
                    this.#structures += count;
            }
        }
        var profile = __webpack_require__(19475);
        ;
        function mergeProfiles(profiles) {
            const profiler = new Profiler();
            for (const profile of profiles)
                profiler.merge(profile);
            const merged = profiler.profile();
            profiler.close();
            return merged;
        }
        class Profiler {
            #columns = new Map();
            #wanted;
            #memories = new ProfileMemories();
            #rows = 0;
            #unread = 0;
            constructor(wanted = () => true) {
                this.#wanted = wanted;
            }
            observe({ columns, counted, flags, rows }) {
                this.#rows += counted;
                if (flags !== null)
                    for (let row = 0; row < rows; row += 1)
                        if (flags[row] === batch.z.unread)
                            this.#unread += 1;
                const seen = new Set();
                for (const column of columns) {
                    if (seen.has(column.name))
                        continue;
                    seen.add(column.name);
                    this.#column(column.name)?.observe(column, rows);
                }
            }
            settle() {
                for (const statistics of this.#columns.values())
                    statistics?.settle();
            }
            merge(profile) {
                this.#rows += profile.rows;
                this.#unread += profile.unread;
                for (const column of profile.columns)
                    this.#column(column.name)?.merge(column);
            }
            get isEmpty() {
                return this.#rows === 0 && this.#unread === 0 && this.#columns.size === 0;
            }
            held() {
                const columns = [...this.#columns].flatMap(([name, statistics]) => statistics === null ? [] : [[name, statistics.held()]]);
                return { rows: this.#rows, unread: this.#unread, columns };
            }
            absorb({ rows, unread, columns }) {
                this.#rows += rows;
                this.#unread += unread;
                for (const [name, held] of columns)
                    this.#column(name)?.absorb(held);
            }
            close() {
                this.#columns.clear();
                this.#memories.close();
            }
            get rows() {
                return this.#rows;
            }
            profile() {
                const passing = this.passing();
                return { ...passing, columns: [...passing.columns] };
            }
            passing() {
                return { version: profile.mx, rows: this.#rows, unread: this.#unread, columns: this.#profiles() };
            }
            column(name) {
                const statistics = this.#columns.get(name) ?? null;
                if (statistics === null)
                    return undefined;
                const column = { ...statistics.profile(name), missing: 0 };
                return { ...column, missing: this.#rows - this.#unread - (0, profile.Eb)(column) - column.invalid };
            }
            *#profiles() {
                for (const name of [...this.#columns.keys()].sort(compare_text.n)) {
                    const column = this.column(name);
                    if (column !== undefined)
                        yield column;
                }
            }
            #column(name) {
                const known = this.#columns.get(name);
                if (known !== undefined)
                    return known;
                const statistics = this.#wanted(name) ? new ColumnStatistics(this.#memories) : null;
                this.#columns.set(name, statistics);
                return statistics;
            }
        }
    }),
    35553: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (quantilesOf),
            X: () => (quantileOf)
        });
        var _double_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28558);
        function quantileOf(counted, share) {
            return quantilesOf(counted, [share])[0] ?? NaN;
        }
        function quantilesOf(counted, shares) {
            const behind = ranksBehind(counted.buckets);
            return shares.map((share) => {
                const rank = share * (counted.count - 1);
                const below = Math.floor(rank);
                const low = valueAt(counted, behind, below);
                if (rank === below)
                    return low;
                const high = valueAt(counted, behind, below + 1);
                const between = low + (high - low) * (rank - below);
                return Number.isFinite(between) ? between : low / 2 + high / 2;
            });
        }
        function ranksBehind({ counts }) {
            const behind = new Float64Array(counts.length);
            let sum = 0;
            for (let at = 0; at < counts.length; at += 1) {
                sum += counts[at] ?? 0;
                behind[at] = sum;
            }
            return behind;
        }
        function valueAt({ buckets, count, dropped, min, max }, behind, rank) {
            if (rank <= 0)
                return min;
            if (rank >= count - 1)
                return max;
            let [at, last] = [0, buckets.length - 1];
            while (at < last) {
                const middle = (at + last) >> 1;
                if (rank < (behind[middle] ?? 0))
                    last = middle;
                else
                    at = middle + 1;
            }
            const [edge, often] = buckets.at(at);
            if (edge === 0)
                return Math.min(Math.max(0, min), max);
            const { low, high } = (0, _double_bits_js__WEBPACK_IMPORTED_MODULE_0__.BO)(edge, dropped);
            const [from, to] = [Math.max(low, min), Math.min(high, max)];
            return from + (to - from) * ((rank - ((behind[at] ?? 0) - often) + 0.5) / often);
        }
    })
};
