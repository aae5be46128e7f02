export const id = 558;
export const ids = [
    558
];
export const modules = {
    13455: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>BytePattern
        });
        ;
        const characters = 128;
        const nodeLimit = 2000;
        class Unsupported extends Error {
        }
        function patternGraph(pattern) {
            try {
                return new GraphBuilder(pattern).graph();
            } catch (thrown) {
                if (thrown instanceof Unsupported) return null;
                throw thrown;
            }
        }
        class GraphBuilder {
            #pattern;
            #nodes = [];
            #at = 0;
            constructor(pattern){
                this.#pattern = pattern;
            }
            graph() {
                const { first, last } = this.#choice();
                if (this.#at < this.#pattern.length) throw new Unsupported();
                const accept = this.#passing();
                this.#link(last, accept);
                return {
                    nodes: this.#nodes,
                    start: first,
                    accept
                };
            }
            #choice() {
                const options = [
                    this.#sequence()
                ];
                while(this.#takes('|'))options.push(this.#sequence());
                const [only] = options;
                if (options.length === 1 && only !== undefined) return only;
                const whole = {
                    first: this.#passing(),
                    last: this.#passing()
                };
                for (const { first, last } of options){
                    this.#link(whole.first, first);
                    this.#link(last, whole.last);
                }
                return whole;
            }
            #sequence() {
                const first = this.#passing();
                let last = first;
                while(this.#at < this.#pattern.length && !'|)'.includes(this.#peek())){
                    const part = this.#term();
                    this.#link(last, part.first);
                    ({ last } = part);
                }
                return {
                    first,
                    last
                };
            }
            #term() {
                const from = this.#at;
                if (this.#takes('^')) return this.#single(this.#passing('start'));
                if (this.#takes('$')) return this.#single(this.#passing('end'));
                const part = this.#atom();
                const behind = this.#at;
                const [least, most] = this.#counts();
                if (least === 1 && most === 1) return part;
                const end = this.#at;
                const again = ()=>this.#repeated(from, behind);
                const all = this.#times(part, again, [
                    least,
                    most
                ]);
                this.#at = end;
                return all;
            }
            #times(part, again, [least, most]) {
                const whole = {
                    first: this.#passing(),
                    last: this.#passing()
                };
                let last = whole.first;
                let next = part;
                const append = ()=>{
                    const one = next ?? again();
                    next = null;
                    this.#link(last, one.first);
                    ({ last } = one);
                    return one;
                };
                for(let nth = 0; nth < least; nth += 1)append();
                if (most === Infinity) {
                    const before = last;
                    const loop = append();
                    this.#link(loop.last, loop.first);
                    this.#link(before, whole.last);
                } else for(let nth = least; nth < most; nth += 1){
                    this.#link(last, whole.last);
                    append();
                }
                this.#link(last, whole.last);
                return whole;
            }
            #repeated(from, behind) {
                this.#at = from;
                const part = this.#atom();
                if (this.#at !== behind) throw new Error('an expression was read differently the second time');
                return part;
            }
            #atom() {
                if (this.#takes('(')) {
                    if (this.#takes('?') && !this.#takes(':')) throw new Unsupported();
                    const part = this.#choice();
                    if (!this.#takes(')')) throw new Unsupported();
                    return part;
                }
                if (this.#takes('[')) return this.#taking(this.#characterClass());
                if (this.#takes('.')) return this.#taking(setOf((code)=>code !== 10 && code !== 13));
                return this.#taking(this.#takes('\\') ? this.#escape() : only(this.#character()));
            }
            #characterClass() {
                const negated = this.#takes('^');
                const set = new Uint8Array(characters);
                while(!this.#takes(']')){
                    const low = this.#classMember();
                    const dashed = this.#peek() === '-' && this.#pattern[this.#at + 1] !== ']';
                    if (dashed) this.#at += 1;
                    const high = dashed ? this.#classMember() : low;
                    if (dashed) {
                        const [from, to] = [
                            codeOf(low),
                            codeOf(high)
                        ];
                        for(let code = from; code <= to; code += 1)set[code] = 1;
                    } else low.forEach((one, code)=>one === 1 && (set[code] = 1));
                }
                return negated ? set.map((one)=>1 - one) : set;
            }
            #classMember() {
                if (!this.#takes('\\')) return only(this.#character());
                return this.#takes('-') ? only(45) : this.#escape();
            }
            #escape() {
                const letter = this.#next();
                const known = classes[letter.toLowerCase()];
                if (known !== undefined) return letter === letter.toLowerCase() ? known : known.map((one)=>1 - one);
                const control = {
                    t: 9,
                    n: 10,
                    v: 11,
                    f: 12,
                    r: 13
                }[letter];
                if (control !== undefined) return only(control);
                if (/[A-Za-z0-9]/.test(letter)) throw new Unsupported();
                return only(letter.charCodeAt(0));
            }
            #counts() {
                const counts = this.#quantifier();
                if (counts === null) return [
                    1,
                    1
                ];
                this.#takes('?');
                return counts;
            }
            #quantifier() {
                if (this.#takes('*')) return [
                    0,
                    Infinity
                ];
                if (this.#takes('+')) return [
                    1,
                    Infinity
                ];
                if (this.#takes('?')) return [
                    0,
                    1
                ];
                if (!this.#takes('{')) return null;
                const least = this.#digits();
                const most = this.#takes(',') ? this.#peek() === '}' ? Infinity : this.#digits() : least;
                if (!this.#takes('}')) throw new Unsupported();
                return [
                    least,
                    most
                ];
            }
            #digits() {
                let number = 0;
                for(let some = false;; some = true){
                    const digit = this.#peek().charCodeAt(0) - 48;
                    if (!(digit >= 0 && digit <= 9)) {
                        if (!some) throw new Unsupported();
                        return number;
                    }
                    this.#at += 1;
                    number = 10 * number + digit;
                }
            }
            #character() {
                const code = this.#next().charCodeAt(0);
                if (code >= characters) throw new Unsupported();
                return code;
            }
            #peek() {
                return this.#pattern.charAt(this.#at);
            }
            #next() {
                if (this.#at >= this.#pattern.length) throw new Unsupported();
                this.#at += 1;
                return this.#pattern.charAt(this.#at - 1);
            }
            #takes(text) {
                if (this.#peek() !== text) return false;
                this.#at += 1;
                return true;
            }
            #taking(takes) {
                return this.#single(this.#add({
                    takes,
                    next: []
                }));
            }
            #passing(at = 'anywhere') {
                return this.#add({
                    takes: null,
                    at,
                    next: []
                });
            }
            #single(node) {
                return {
                    first: node,
                    last: node
                };
            }
            #add(node) {
                if (this.#nodes.length === nodeLimit) throw new Unsupported();
                return this.#nodes.push(node) - 1;
            }
            #link(from, to) {
                this.#nodes[from]?.next.push(to);
            }
        }
        function setOf(holds) {
            return Uint8Array.from({
                length: characters
            }, (_, code)=>holds(code) ? 1 : 0);
        }
        function only(code) {
            return setOf((one)=>one === code);
        }
        function codeOf(set) {
            const code = set.indexOf(1);
            if (code === -1 || set.lastIndexOf(1) !== code) throw new Unsupported();
            return code;
        }
        const classes = {
            d: setOf((code)=>code >= 48 && code <= 57),
            w: setOf((code)=>/\w/.test(String.fromCharCode(code))),
            s: setOf((code)=>/\s/.test(String.fromCharCode(code)))
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
            #members = [
                [],
                [],
                []
            ];
            #states = new Map();
            #mayEnd = new Uint8Array(16);
            learned = [];
            start;
            #empty;
            constructor(graph){
                this.#graph = graph;
                this.start = this.#stateOf(this.#closure([
                    graph.start
                ], [
                    'start'
                ]));
                this.#empty = this.#closure([
                    graph.start
                ], [
                    'start',
                    'end'
                ]).includes(graph.accept);
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
                if (start === end) return this.#empty;
                let steps = this.#steps;
                let state = this.start;
                if (state <= hopeless) return state === matched;
                for(let at = start; at < end; at += 1){
                    const byte = bytes[at] ?? 0;
                    if (byte >= byte_pattern_characters) return undefined;
                    let next = steps[state * byte_pattern_characters + byte] ?? 0;
                    if (next <= hopeless) {
                        if (next === unknown) next = this.#step(state, byte);
                        if (next <= hopeless) return next === unknown ? undefined : next === matched;
                        steps = this.#steps;
                    }
                    state = next;
                }
                return this.#endsIn(state);
            }
            #step(state, byte) {
                const { nodes, start } = this.#graph;
                const reached = [
                    start
                ];
                for (const member of this.#members[state] ?? []){
                    const node = nodes[member];
                    if (node !== undefined && node.takes !== null && node.takes[byte] === 1) reached.push(...node.next);
                }
                const next = this.#stateOf(this.#closure(reached, []));
                if (next === unknown) return unknown;
                this.#steps[state * byte_pattern_characters + byte] = next;
                this.learned.push([
                    state * byte_pattern_characters + byte,
                    next
                ]);
                return next;
            }
            #closure(from, here) {
                const found = new Set(from);
                for (const member of found){
                    const node = this.#graph.nodes[member];
                    if (node?.takes !== null) continue;
                    if (node.at === 'anywhere' || here.includes(node.at)) for (const next of node.next)found.add(next);
                }
                return [
                    ...found
                ].sort((a, b)=>a - b);
            }
            #stateOf(members) {
                const { nodes, accept } = this.#graph;
                if (members.includes(accept)) return matched;
                const alive = (node)=>node !== undefined && (node.takes !== null || node.at === 'end');
                if (!members.some((member)=>alive(nodes[member]))) return hopeless;
                const key = members.join();
                const known = this.#states.get(key);
                if (known !== undefined) return known;
                const state = this.#members.length;
                if (state === stateLimit) return unknown;
                if ((state + 1) * byte_pattern_characters > this.#steps.length) this.#grow();
                this.#members.push(members);
                this.#states.set(key, state);
                return state;
            }
            #endsIn(state) {
                if (this.#mayEnd[state] === unknown) {
                    const members = this.#members[state] ?? [];
                    this.#mayEnd[state] = this.#closure(members, [
                        'end'
                    ]).includes(this.#graph.accept) ? 1 : 2;
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
    },
    48081: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>codePoints
        });
        function codePoints(bytes, start, end) {
            let count = 0;
            for(let at = start; at < end; at += 1)if (((bytes[at] ?? 0) & 0xc0) !== 0x80) count += 1;
            return count;
        }
    },
    99785: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>compareText
        });
        function compareText(a, b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
    },
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
                    if (needed > this.#room) this.#widen(needed);
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
                this.#room = Math.max(needed, 2 * this.#room);
                this.address = this.kernels.take(2 * this.#room);
                this.bytes = Buffer.from(this.kernels.buffer, this.address, 2 * this.#room);
            }
        }
    },
    89419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>ColumnCells,
            f: ()=>enoughTexts
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
            #short = new _kernels_kept_places_js__WEBPACK_IMPORTED_MODULE_3__.$((kernels, rows)=>kernels.takeInts(rows));
            #dictionary = null;
            #encoded = 0;
            constructor(name, request, { kernels, missing, capacity }){
                this.#name = name;
                this.#request = request;
                this.#missing = missing;
                this.#longestMissing = Math.max(-1, ...[
                    ...missing
                ].map((text)=>Buffer.byteLength(text)));
                const { hold } = request;
                const meaningOf = (text)=>this.#meaningOf(text);
                this.#states = kernels.takeBytes(hold === 'none' ? 0 : capacity);
                if (hold === 'integer' || hold === 'number') {
                    const numbers = [
                        ...missing
                    ].map((text)=>request.cast(text)).filter((value)=>typeof value === 'number');
                    this.#numbers = new _number_cells_js__WEBPACK_IMPORTED_MODULE_1__.T(kernels, capacity, {
                        integer: hold === 'integer',
                        missing: numbers,
                        meaningOf
                    });
                } else if (hold !== 'none' && request.distinct !== true) {
                    this.#codes = kernels.takeInts(capacity);
                    this.#dictionary = new _text_dictionary_js__WEBPACK_IMPORTED_MODULE_2__.o(kernels, meaningOf);
                }
            }
            read(cells, flags) {
                const { hold } = this.#request;
                if (hold === 'none') return null;
                const column = this.#numbers !== null ? this.#readNumbers(cells, this.#numbers) : this.#readCodes(cells) ?? (hold === 'value' ? this.#readValues(cells) : this.#readTexts(cells));
                return flags === null ? column : this.#withUnread(column, flags, cells.rows);
            }
            #readNumbers(cells, numbers) {
                const others = numbers.read(cells, this.#states);
                const { values: states, address } = this.#states;
                const { values, address: at } = numbers.values;
                const placed = {
                    kernels: cells.kernels,
                    values: at,
                    states: address,
                    texts: cells.at
                };
                return {
                    kind: 'number',
                    name: this.#name,
                    states,
                    others,
                    values,
                    texts: cells,
                    placed
                };
            }
            #readCodes(cells) {
                const states = this.#states;
                const codes = this.#codes;
                const dictionary = this.#dictionary;
                if (dictionary === null || codes === null) return null;
                const to = {
                    codes: codes.address,
                    states: states.address
                };
                const others = this.#repeats(dictionary) ? dictionary.encode(cells, to) : -1;
                this.#encoded += cells.rows;
                this.#dictionary = others === -1 ? null : dictionary;
                if (others === -1) return null;
                const placed = {
                    kernels: cells.kernels,
                    ...to
                };
                const { values } = states;
                return {
                    kind: 'dictionary',
                    name: this.#name,
                    states: values,
                    others,
                    codes: codes.values,
                    dictionary,
                    placed
                };
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
                for (const row of short.values.subarray(0, found)){
                    if (!this.#missing.has(bytes.toString('utf8', starts[row], ends[row]))) continue;
                    states[row] = state;
                    others += 1;
                }
                const placed = {
                    kernels,
                    ...at,
                    states: address
                };
                return {
                    kind: 'text',
                    name: this.#name,
                    states,
                    others,
                    bytes,
                    starts,
                    ends,
                    placed
                };
            }
            #readValues({ bytes, starts, ends, rows }) {
                const { values: states } = this.#states;
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
                const { values: states } = this.#states;
                for(let row = 0; row < rows; row += 1){
                    if ((flags[row] ?? 0) < _batch_js__WEBPACK_IMPORTED_MODULE_0__.z.unread) continue;
                    if (states[row] === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value) others += 1;
                    states[row] = _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.unread;
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
            count: 18
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
            constructor(kernels, dialect, { columns, capacity, line }){
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
                [this.starts, this.ends, this.rowStarts] = [
                    starts.values,
                    ends.values,
                    rowStarts.values
                ];
                [this.rowEnds, this.lines, this.flags] = [
                    rowEnds.values,
                    lines.values,
                    flags.values
                ];
                const { delimiter, quote, comment, terminator } = dialect;
                const arrays = [
                    starts,
                    ends,
                    rowStarts,
                    rowEnds,
                    lines,
                    flags
                ].map(({ address })=>address);
                this.#fields.set([
                    delimiter,
                    quote,
                    comment,
                    terminator,
                    columns,
                    capacity,
                    ...arrays
                ]);
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
                return {
                    starts: (this.#fields[Field.starts] ?? 0) + offset,
                    ends: (this.#fields[Field.ends] ?? 0) + offset
                };
            }
            cut(window, last, most = this.capacity) {
                const { bytes, from, to } = window;
                if (bytes.length === 0) return 0;
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
                this.reserve(chunk.length).set(chunk);
                yield* this.pushReserved(chunk.length);
            }
            reserve(length) {
                return this.#window.reserve(length);
            }
            *pushReserved(length) {
                this.#window.to += length;
                if (this.waiting >= this.#enough) yield* this.#batches(false);
            }
            *flush() {
                yield* this.#batches(false);
            }
            *one(length) {
                this.#window.to += length;
                if (this.waiting < this.#enough) return false;
                return yield* this.#batches(false, 1);
            }
            begin(chunk, last) {
                this.#window.add(chunk);
                if (this.waiting < this.#enough && !last) return false;
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
                if (this.#cutter !== null) this.#cutter.line = 1;
            }
            close() {
                this.#window.close();
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
                return new RowCutter(this.#window.kernels, dialect, {
                    columns,
                    capacity,
                    line: this.#line
                });
            }
            #start(names, lineEnd) {
                const { missing, request } = this.#options;
                const rows = Math.max(1, Math.min(batchRows, Math.floor(batchCells / Math.max(1, names.length))));
                const capacity = rows % 1024 === 0 ? rows - 16 : rows;
                const { kernels } = this.#window;
                this.#cells = names.map((name)=>new column_cells.c(name, request(name), {
                        kernels,
                        missing,
                        capacity
                    }));
                return this.#cutterOf(lineEnd, {
                    columns: names.length,
                    capacity
                });
            }
            #batch(cutter, { rows, from }) {
                const { bytes, kernels, address } = this.#window;
                this.#flagBytes(cutter, {
                    rows,
                    from
                });
                const { capacity } = cutter;
                const flags = cutter.flagged ? cutter.flags : null;
                const columns = [];
                this.#cells.forEach((cells, index)=>{
                    const starts = cutter.starts.subarray(index * capacity, (index + 1) * capacity);
                    const ends = cutter.ends.subarray(index * capacity, (index + 1) * capacity);
                    const at = {
                        bytes: address,
                        ...cutter.cellsOf(index)
                    };
                    const column = cells.read({
                        kernels,
                        bytes,
                        starts,
                        ends,
                        at,
                        rows
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
                if (cutter.plain) return;
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
                head = head.length === 0 && chunk.length >= headBytes ? chunk : Buffer.concat([
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
            count: 10
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
            #placed = [];
            #room = 0;
            constructor(kernels, names, capacity){
                const rowStarts = kernels.takeInts(capacity);
                const rowEnds = kernels.takeInts(capacity);
                const fields = kernels.takeInts(Field.count);
                this.#kernels = kernels;
                this.#names = names;
                this.#address = fields.address;
                this.#fields = fields.values;
                this.capacity = capacity;
                this.rowStarts = rowStarts.values;
                this.rowEnds = rowEnds.values;
                this.#fields[Field.capacity] = capacity;
                this.#fields[Field.rowStarts] = rowStarts.address;
                this.#fields[Field.rowEnds] = rowEnds.address;
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
                    row = this.#cutKnown(window, row, {
                        last,
                        most
                    });
                    if (row === most || window.from === to) break;
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
            #cutKnown(window, row, { last, most }) {
                if (this.#placed.length !== 2 * this.#names.size) this.#placeNames();
                const { calls } = this.#kernels;
                const { address, from, to } = window;
                const next = calls.cutLines(this.#address, address, from, to, last ? 1 : 0, row, most);
                window.from = this.#fields[Field.next] ?? from;
                this.line += next - row;
                return next;
            }
            #placeNames() {
                const { written } = this.#names;
                for (const name of written.slice(this.#placed.length / 2)){
                    const { address, values } = this.#kernels.takeBytes(name.length);
                    values.set(name);
                    this.#placed.push(address, name.length);
                }
                const names = this.#kernels.takeInts(this.#placed.length);
                names.values.set(this.#placed);
                const order = this.#kernels.takeInts(written.length);
                order.values.fill(-1);
                if (written.length > this.#columns) this.#widen(written.length);
                this.#fields[Field.columns] = written.length;
                this.#fields[Field.names] = names.address;
                this.#fields[Field.order] = order.address;
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
                const starts = this.#kernels.takeInts(cells);
                const ends = this.#kernels.takeInts(cells);
                const tokens = this.#kernels.takeBytes(cells);
                starts.values.set(this.starts);
                ends.values.set(this.ends);
                tokens.values.set(this.tokens);
                [this.starts, this.ends, this.tokens] = [
                    starts.values,
                    ends.values,
                    tokens.values
                ];
                this.#fields[Field.starts] = starts.address;
                this.#fields[Field.ends] = ends.address;
                this.#fields[Field.tokens] = tokens.address;
            }
            cellsOf(column) {
                const cell = column * this.capacity;
                const at = (field, bytes)=>(this.#fields[field] ?? 0) + bytes * cell;
                return {
                    starts: at(Field.starts, 4),
                    ends: at(Field.ends, 4),
                    tokens: at(Field.tokens, 1)
                };
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
            #kernels;
            #capacity;
            #states;
            #unused;
            #counts;
            #dictionary;
            #encoded = 0;
            #codes = null;
            #numbers = null;
            constructor(name, kernels, capacity){
                this.#name = name;
                this.#kernels = kernels;
                this.#capacity = capacity;
                this.#states = kernels.takeBytes(capacity);
                this.#unused = kernels.takeBytes(capacity);
                this.#counts = kernels.takeInts(3);
                this.#dictionary = new text_dictionary.o(kernels, (value)=>({
                        state: batch.w.value,
                        value
                    }));
            }
            read(cells) {
                const { texts, numbers, others } = this.#look(cells);
                const values = cells.rows - others;
                if (texts === values && texts > 0) return this.#texts(cells, others);
                if (numbers === values) return this.#readNumbers(cells);
                return this.#mixed(cells, others);
            }
            #look({ kernels, at, rows }) {
                const { address, values } = this.#counts;
                kernels.calls.statesOfTokens(at.tokens, at.starts, at.ends, rows, this.#states.address, address);
                const [texts = 0, numbers = 0, others = 0] = values;
                return {
                    texts,
                    numbers,
                    others
                };
            }
            #texts(cells, others) {
                const { values: states, address } = this.#states;
                const codes = this.#codes ??= this.#kernels.takeInts(this.#capacity);
                const dictionary = this.#dictionary;
                const repeats = dictionary !== null && (dictionary.size < column_cells.f || 2 * dictionary.size < this.#encoded);
                this.#encoded += cells.rows;
                const { kernels, bytes, starts, ends, at } = cells;
                if (repeats && dictionary.encode(cells, {
                    codes: codes.address,
                    states: this.#unused.address
                }) !== -1) {
                    const placed = {
                        kernels,
                        codes: codes.address,
                        states: address
                    };
                    return {
                        kind: 'dictionary',
                        name: this.#name,
                        states,
                        others,
                        codes: codes.values,
                        dictionary,
                        placed
                    };
                }
                this.#dictionary = null;
                const placed = {
                    kernels,
                    ...at,
                    states: address
                };
                return {
                    kind: 'text',
                    name: this.#name,
                    states,
                    others,
                    bytes,
                    starts,
                    ends,
                    placed
                };
            }
            #readNumbers(cells) {
                const { tokens, rows } = cells;
                const numbers = this.#numbers ??= new number_cells.T(this.#kernels, this.#capacity, jsonNumbers);
                const others = numbers.read(cells, this.#states);
                const { values: states, address } = this.#states;
                if (others > 0) {
                    for(let row = 0; row < rows; row += 1)if (tokens[row] === Token.null) states[row] = batch.w.null;
                }
                const { values, address: at } = numbers.values;
                const placed = {
                    kernels: cells.kernels,
                    values: at,
                    states: address
                };
                return {
                    kind: 'number',
                    name: this.#name,
                    states,
                    others,
                    values,
                    digits: cells,
                    placed
                };
            }
            #mixed({ bytes, starts, ends, tokens, rows }, absent) {
                const { values: states } = this.#states;
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
        const jsonNumbers = {
            integer: false,
            missing: [],
            meaningOf: numberMeaning
        };
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
            #cutter = new JsonLineCutter(this.#window.kernels, this.#names, batchRows);
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
                this.reserve(chunk.length).set(chunk);
                yield* this.pushReserved(chunk.length);
            }
            reserve(length) {
                return this.#window.reserve(length);
            }
            *pushReserved(length) {
                this.#window.to += length;
                if (this.waiting >= this.#enough) yield* this.#batches(false);
            }
            *flush() {
                yield* this.#batches(false);
            }
            *one(length) {
                this.#window.to += length;
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
            close() {
                this.#window.close();
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
                const { bytes, kernels, address } = this.#window;
                const { capacity, tokens, firstLine, rowStarts, rowEnds } = cutter;
                const columns = [
                    ...this.#names.all
                ].map((name, index)=>{
                    const cells = this.#cells[index] ??= new JsonCells(name, kernels, capacity);
                    const [from, to] = [
                        index * capacity,
                        (index + 1) * capacity
                    ];
                    const [starts, ends] = [
                        cutter.starts.subarray(from, to),
                        cutter.ends.subarray(from, to)
                    ];
                    const at = {
                        bytes: address,
                        ...cutter.cellsOf(index)
                    };
                    return cells.read({
                        kernels,
                        bytes,
                        starts,
                        ends,
                        at,
                        rows,
                        tokens: tokens.subarray(from, to)
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
    5927: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>KeptPlaces
        });
        class KeptPlaces {
            #make;
            #kept = new WeakMap();
            constructor(make){
                this.#make = make;
            }
            in(kernels, size) {
                const { generation } = kernels;
                const known = this.#kept.get(kernels);
                const before = known?.generation === generation ? known : null;
                if (before !== null && before.size >= size) return before.places;
                const length = before === null ? size : Math.max(size, 2 * before.size);
                const places = this.#make(kernels, length);
                this.#kept.set(kernels, {
                    generation,
                    size: length,
                    places
                });
                return places;
            }
        }
    },
    87773: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>Answer,
            j: ()=>Kernels
        });
        var errors = __webpack_require__(62807);
        ;
        const wasm = [
            'AGFzbQEAAAABqwEUYAZ/f39/f38Bf2AIf39/f39/f38Bf2AKf39/f39/f39/fwF/YAV/f39/fwF/YAd/f39/f39/AX9gA398fAF/YAR/f39/AX9gBH9/f38A',
            'YAJ/fwBgAn9/AXxgAABgCX9/f39/f39/fwF/YAh/f39/f39/fwBgAn9/AX9gA39/fwF/YAt/f39/f39/f39/fwF/YAZ/f39/f38AYAF/AX9gA39/fwBgAn5/',
            'AXwCEgEDZW52Bm1lbW9yeQIDAYCAAgMpKAUFCAkKCwwCDQEGAAAHAw4ABAMABA8AAgEQAgQRAQEGABITAwAAAAcGPgl/AUEAC38BQQALfwFBAAt/AUEAC38B',
            'QQALfwFBAAt/AUEAC3sB/QwAAAAAAAAAAAAAAAAAAAAAC38BQQALB78DIQxyZWFkRGVjaW1hbHMAIwpzaG9ydFRleHRzACQKY291bnRDb2RlcwAnCW90aGVy',
            'Q29kZQAmDG90aGVyTnVtYmVycwAlC251bWJlcldvcmRzAB4JY29kZVdvcmRzACAJdGV4dFdvcmRzAB0IYWRkV29yZHMAIQpnYXRoZXJLZXlzAB8IY3V0TGlu',
            'ZXMAGw5zdGF0ZXNPZlRva2VucwAZCndyaXRlRGF0ZXMAGAx3cml0ZU1vbWVudHMAFwtyZWFkTnVtYmVycwAVC291dE9mQm91bmRzABYIcmVhZFJ1bnMADw5z',
            'dGF0ZXNPZkxldmVscwAOCXJlYWRQbGFpbgAQC3BpY2tOdW1iZXJzABQKcGxhY2VDb2RlcwASCnBsYWNlVGV4dHMAEQlwaWNrV29yZHMAEw5wcm9maWxlTnVt',
            'YmVycwAMC2NvdW50TnVtYmVyAAAMY291bnRCdWNrZXRzAA0JYWRkTnVtYmVyAAEHY3V0Um93cwALDHVucGFja1NuYXBweQAKC2VuY29kZVRleHRzAAkKbWF0',
            'Y2hUZXh0cwAHDG1lYXN1cmVUZXh0cwAGDHByb2ZpbGVUZXh0cwAFCAEEDAECCpxnKOUBAgF+BX8gACgCACEFIAAoAgQhByAAKAIIQQFrIQggACkDGCABvYMi',
            'A0KAgICAgICAgIB/UQRAQgAhAwsgA0KV+Kn6l7fem55/fiAANAIUiKchBANAIAcgBEEDdCIGaisDAEQAAAAAAAAAAGIEfyAFIAZqKQMAIANSBUEACwRAIARB',
            'AWogCHEhBAwBCwsgACgCBCAEQQN0aiIFKwMAIgFEAAAAAAAAAABhBEAgACgCDCIGIAAoAhBGBEBBAA8LIAAgBkEBajYCDCAAKAIAIARBA3RqIAM3AwALIAUg',
            'ASACoDkDAEEBC7UEAwN/AX4DfCAAKAIcIAG9IgZCNIinQQJ0aigCACIDRQRAQQAPCyABIAArAwBjBEAgACABOQMACyABIAArAwhkBEAgACABOQMICyABnCAB',
            'YQRAIAAgACsDECACoDkDEAsgBqdBsfPd8XlsIAZCIIenIgQgBEEQdnNB65Svr3hsIgQgBEENdnNBtdzKlXxsIgQgBEEQdnNzIgQgBEEQdnNB65Svr3hsIgQg',
            'BEENdnNBtdzKlXxsIgQgBEEQdnMiBEEMdEGAEHJnQQFqIgUgACgCGCAEQRR2aiIELQAASwRAIAQgBToAAAsgBkL///////8Hg7lEAAAAAAAAMD2iRAAAAAAA',
            'APC/oCIIIAiiIgkgCKIhASADIAZCLYdC/wCDp0EGdGoiAysDACIHRAAAAAAAAAAAYQRAIAAgACgCIEEBajYCIAsgAyAHIAKgOQMAIANBCGogAysDCCAIRAAA',
            'AAAAAJhBoEQAAAAAAACYwaAiByACoqA5AwAgA0EQaiADKwMQIAggB6EgAqKgOQMAIANBGGogAysDGCAJRAAAAAAAAJhBoEQAAAAAAACYwaAiByACoqA5AwAg',
            'A0EgaiADKwMgIAkgB6FEAAAAAAAA6D+gRAAAAAAAAOi/oCACoqA5AwAgA0EoaiADKwMoIAFEAAAAAAAAmEGgRAAAAAAAAJjBoCIHIAKioDkDACADQTBqIAMr',
            'AzAgASAHoUQAAAAAAADoP6BEAAAAAAAA6L+gIAKioDkDAEEBC5cCAQR/IAFB7PQraiIBIAFBsPUIayABQQBOG0Gx9QhtIQIgASACQbH1CGxrIgEgAUG0C21r',
            'IAFBrJ0CbWogAUGw9Qhta0HtAm0hAyAAIAEgA0HtAmwgA0EEbWogA0HkAG1rayIEQQVsQQJqQZkBbSIBQQpIIgVFIAMgAkGQA2xqaiICQeQAbSIDQQptQbDg',
            'AGogA0EKb0EIdGo7AQAgACACQeQAbyICQQptQbDgAGogAkEKb0EIdGo7AQIgAEEtOgAEIAAgAUEDaiABQQlrIAUbIgJBCm1BsOAAaiACQQpvQQh0ajsBBSAA',
            'QS06AAcgACAEIAFBmQFsQQJqQQVta0EBaiIAQQptQbDgAGogAEEKb0EIdGo7AQgL6QIDBn8BfgF8IAAgAUkiAwRAIAAtAABBLUYhAwsgAEEBaiAAIAMbIgUh',
            'AANAIAAgAUkEQAJAIAAtAABBMGsiBkEJTQRAIARBAWogBCAGrSAIQgp+fCIIQgBSGyEEBSACRSAALQAAQS5GcSAAIAVLcUUNASAAIQILIABBAWohAAwCCwsL',
            'IAAgBUYgBEETSnIEQEQAAAAAAAD4fw8LQQEgACACa2tBACACGyEGIAggACABSQR/QegHIQQCQCAALQAAQSByQeUARw0AIABBAWoiAC0AACEFIAEgAEEBaiAA',
            'IAAgAUkEfyAFQStGIAVBLUZyBUEACxsiAGtBAksgACABT3INAEEAIQIDQCAAIAFJBEAgAC0AAEEwayIHQQlLDQIgAkEKbCAHaiECIABBAWohAAwBCwtBACAC',
            'ayACIAVBLUYbIQQLIARB6AdGBEBEAAAAAAAA+H8PCyAEIAZqBSAGCxAiIgmaIAkgAxsLFgD9DAAAAAAAAAAAAAAAAAAAAAAkBwvQBgILfwJ8IAArAwAhFCAA',
            'KwMIIRUgACgCECEQIAAoAhQhEQNAIAUgD0oEQAJAIAQgD2otAAANACABIA9BAnQiCSACaigCAGohDCABIAMgCWooAgBqIAxrIgsgB0oEQCAIIBJBAnRqIA82',
            'AgAgEkEBaiESDAELQQAhDUEAIRNBACEJA0AgCUEEaiIKIAtMBEAgCSAMaigCACIJIBNyIRMgDSAJQdHa+OR8bEEPd0GT65zcAWxzQQ13QQVsQZyprs0BayEN',
            'IAohCQwBCwtBACEKIAtBAWshDgNAIAkgDkwEQCAMIA5qLQAAIApBCHRyIQogDkEBayEODAELCyANIApB0dr45HxsQQ93QZPrnNwBbHMgC3MiCSAJQRB2c0Hr',
            'lK+veGwiCSAJQQ12c0G13MqVfGwiCSAJQRB2cyIJQQx0QYAQcmdBAWoiDSAGIAlBFHZqIgktAABLBEAgCSANOgAACyALIQkgCiATckGAgYKEeHEEQEEAIQ0D',
            'QCALIA1KBEAgCUEBayAJIAwgDWotAABBwAFxQYABRhshCSANQQFqIQ0MAQsLCyAURAAAAAAAAPA/oCEUIBUgCbegIRUgCSAQIAkgEEgbIRAgCSARIAkgEUob',
            'IREgC0EKTgR/IAwtAARBLUYFQQALBH8gDC0AB0EtRgVBAAsEf0EAIQkCfwNAIAlBBEgEQEEAIAkgDGotAABBMGtB/wFxQQlLDQIaIAlBAWohCQwBCwtBAQsE',
            'fyAMQQVqIQpBACEJAn8DQCAJQQJIBEBBACAJIApqLQAAQTBrQf8BcUEJSw0CGiAJQQFqIQkMAQsLQQELBH8gCi0AASAKLQAAQQpsakGQBGsFQX8LIglBDEwg',
            'CUEASnEgDEEIaiENQQAhCQJ/A0AgCUECSARAQQAgCSANai0AAEEwa0H/AXFBCUsNAhogCUEBaiEJDAELC0EBCwR/IA0tAAEgDS0AAEEKbGpBkARrBUF/CyIJ',
            'QQBKcSAJQR9McQVBAAsFQQALBEAgC0EKRgRAIAAgACgCGEEBajYCGAUgDEEKaiALIAxqEAgEQCAAIAAoAhxBAWo2AhwLCwsLIA9BAWohDwwBCwsgACAUOQMA',
            'IAAgFTkDCCAAIBA2AhAgACARNgIUIBILigEBBH8DQCAEIAlKBEAgAyAJai0AAEUEQCAAIAlBAnQiCCACaigCAGoiCyAAIAEgCGooAgBqIgprIgggBU4EQANA',
            'IAogC0kEQCAIQQFrIAggCi0AAEHAAXFBgAFGGyEIIApBAWohCgwBCwsLIAcgCWogBSAITCAGIAhOcToAAAsgCUEBaiEJDAELCwvnAQEFfwNAIAQgBUgEQAJA',
            'IAMgBGotAAANACAHIQpBAiEMIAAgBEECdCINIAFqKAIAaiILIAAgAiANaigCAGoiDUYEQCAEIAlqQQI6AAAMAQsgB0ECTARAIAQgCWogB0EBRjoAAAwBCwNA',
            'AkAgCyANRgRAIAggCmotAAAiCkUEQCAEDwsgCkEBRiEMDAELIAstAAAiDkGAAU8NACAGIApBB3QgDnJBAXRqLwEAIgpBAk0EfyAKRQRAIAQPCyAKQQFGBSAL',
            'QQFqIQsMAgshDAsLIAQgCWogDDoAAAsgBEEBaiEEDAELCyAFC78FAQZ/AkAgASAAa0EGSAR/QQEFIAAtAAAiB0EgRyAHQdQAR3ELDQAgAEEBaiEHAn8DQCAC',
            'QQJIBEBBACACIAdqLQAAQTBrQf8BcUEJSw0CGiACQQFqIQIMAQsLQQELBH8gBy0AASAHLQAAQQpsakGQBGsFQX8LIgJBAEggAkEXSnIEf0EBBSAALQADQTpH',
            'CwR/QQAFIABBBGoiAkECaiABTQR/An8DQCADQQJIBEBBACACIANqLQAAQTBrQf8BcUEJSw0CGiADQQFqIQMMAQsLQQELBH8gAi0AASACLQAAQQpsakGQBGsF',
            'QX8LBUF/CyICQTtMIAJBAE5xC0UNACAAQQZqIgAgAUkEfyAALQAAQTpGBUEACwRAIABBA2ogAUsEf0EBBSAAQQFqIQICfwNAIARBAkgEQEEAIAIgBGotAABB',
            'MGtB/wFxQQlLDQIaIARBAWohBAwBCwtBAQsEfyACLQABIAItAABBCmxqQZAEawVBfwtBAEgLBH9BAQUgAC0AAUE2SwsNASAAQQNqIgAgAUkEfyAALQAAQS5G',
            'BUEACwRAIABBAWoiACECA0AgACABSQR/IAAtAABBMGtB/wFxQQlNBUEACwRAIABBAWohAAwBCwsgACACRiAAIAJBCWpLcg0CCwsgACABRgRAQQEPCyAALQAA',
            'IgJB2gBGBEAgAEEBaiABRg8LIAJBLUcgAkErR3ENACAAQQFqIgBBAmogAUsEf0EABQJ/A0AgBUECSARAQQAgACAFai0AAEEwa0H/AXFBCUsNAhogBUEBaiEF',
            'DAELC0EBCwtFDQAgAEECaiIAIAFJBH8gAC0AAEE6RgVBAAsEQCAAQQFqIQALIABBAmogAUYEfwJ/A0AgBkECSARAQQAgACAGai0AAEEwa0H/AXFBCUsNAhog',
            'BkEBaiEGDAELC0EBCwVBAAsPC0EAC/YDAQ9/IAAoAgAhDiAAKAIEIQ8gACgCCCESIAAoAgwhEyAAKAIQIRQgACgCFCEVIAQhCQNAIAUgCUoEQAJAIAlBAnQi',
            'BCACaigCACIIIAFqIQwgAyAEaigCACAIayILIQpBACEEA0AgBEEEaiIIIAtMBEAgCiAEIAxqKAIAc0GV08feBWwgCkEPdnMhCiAIIQQMAQsLA0AgBCALSARA',
            'IAogBCAMai0AAHNBk4OACGwhCiAEQQFqIQQMAQsLIA4gDyAKIApBDXZzQZXTx94FbCIEIARBD3ZzIhBxIhFBAnRqKAIAIQoDQCAKQX9HBH8gEiAKQQJ0IgRq',
            'KAIAIBBGBH8gBCATaiIEKAIAIQgCf0EAIAQoAgQgCGsgC0cNABogCCAUaiEWQQAhBANAIARBCGoiCCALTARAQQAgBCAWaikDACAEIAxqKQMAUg0CGiAIIQQM',
            'AQsLA0AgBCALSARAQQAgBCAWai0AACAEIAxqLQAARw0CGiAEQQFqIQQMAQsLQQELBUEACwVBAQtFBEAgDiARQQFqIA9xIhFBAnRqKAIAIQoMAQsLIApBf0YE',
            'QCAAIBA2AhwMAQsgBiAJQQJ0aiAKNgIAIAcgCWogCiAVai0AACIEOgAAIA1BAWogDSAEGyENIAlBAWohCQwCCwsLIAAgDTYCGCAJC98EAgV/AX4DQCAAIAFJ',
            'BEAgAEEBaiEEIAAtAAAiAEEDcSIFBH9BBCAFIAVBA0YbIgVBAUYEfyAAQQJ2QQdxQQRqBSAAQQJ2QQFqCyEHAn8gBUEBRgRAIAQtAAAMAQsgBUECRgRAIAQv',
            'AQAMAQsgBUEDRgR/IAQoAgBB////B3EFIAQoAgALCyAAQQV2QQh0QQAgBUEBRhtqIQggASAEIAVqIgBJBEBBAQ8LIAhFIAYgCElyIAYgB2ogA0pyBEBBAg8L',
            'IAIgBmohBCAIQRBPBEAgBCAIayEIIAdBgAJKBEAgBCAIIAf8CgAABUEAIQUDQCAFIAdIBEAgBCAFaiAFIAhq/QAEAP0LBAAgBUEQaiEFDAELCwsFIAhBCE8E',
            'QCAEIAhrIQhBACEFA0AgBSAHSARAIAQgBWogBSAIaikDADcDACAFQQhqIQUMAQsLBUEAIQUDQCAFIAdIBEAgBCAFaiAEIAhrIAVqLQAAOgAAIAVBAWohBQwB',
            'CwsLCyAGIAdqBSAAQQJ2rSIJQjtWBEACfyAJp0E7ayIAQQFGBEAgBC0AAAwBCyAAQQJGBEAgBC8BAAwBCyAAQQNGBH8gBCgCAEH///8HcQUgBCgCAAsLrSEJ',
            'IAAgBGohBAsgA6wgCUIBfCIJIAasfFMgAa0gBK0gCXxTcgRAQQEPCyACIAZqIQAgCaciB0GAAkoEQCAAIAQgB/wKAAAFQQAhBQNAIAUgB0gEQCAAIAVqIAQg',
            'BWr9AAQA/QsEACAFQRBqIQUMAQsLCyAJpyIFIARqIQAgBSAGagshBgwBCwtBA0EAIAMgBkcbC9MMAxl/B3sCfiAAKAIIIRUgACgCECEPIAAoAhQhEiAAKAIY',
            'IRYgACgCHCEXIAAoAiAhGSAAKAIkIRogACgCKCEbIAAoAiwhGCAAKAIAIhP9DyEfIAAoAgQiEP0PISAgACgCDCIR/Q8hISAAKAI4BEAgGEEAIBL8CwALIAAo',
            'AjQhDSACIQkgAEFAaygCACQIQQAkA0EAJAVBACQE/QwAAAAAAAAAAAAAAAAAAAAAJAcgAkFAaiEIA0AgAiADSCAFIA5KcQRAAkAgAiEKIBVBf0cEfyABIAJq',
            'LQAAIBVGBUEACwRAA0AgASACai0AACARRwRAIAJBAWohAgwBCwsgDUEBaiANIAIgA0gbIQ0gBEUgAyACQQFqIgJIcQ0BIAIgAyACIANIGyEJDAMLQQAhDANA',
            'IAIhByABIAJqLQAAIBBGBH8gEP0PISIgEf0PISNBACQGIAJBAWohAgNAAkAgASACav0ABAAiJCAi/SP9ZCELIAJBEGogA0wEQCMHICQgJP0MAAAAAAAAAAAA',
            'AAAAAAAAAP0j/VD9UCQHBSACIQYDQCADIAZKBEAgASAGai0AACIdRSAdQYABT3IEQP0M/////////////////////yQHCyAGQQFqIQYMAQsLCyAkICP9I/1k',
            'IQYgC0UEQCMDIAZpaiQDIAJBEGohAgwCCyMDIAZBASALaCIGdEEBa3FpaiQDIAIgBmoiBiADTgRAQQEkBCADIQYMAQsgASAGai0AASAQRyAGQQFqIANOcg0A',
            'QQEkBiAGQQJqIQIMAQsLIAMgBkwEQCADIQIFIAZBAWoiCyECA0AgASACai0AACIdIBFGIBMgHUZyRQRAIB1FIB1BgAFPcgRA/Qz/////////////////////',
            'JAcLIAJBAWohAgwBCwsgAiALQQFqSgR/QQEFIAIgC0EBakYEfyABIAtqLQAAQQ1HBH9BAQUgASACai0AACATRgsFQQALCwRAQQEkBUEBJAQLCyAHQQFqIQcj',
            'BgR/IwgDQCAGIAdKBEAgASMIaiABIAdqIh4tAAAiHToAACMIQQFqJAggB0EBaiAHIBAgHUYEfyAeLQABIBBGBUEACxtBAWohBwwBCwshByMIBSAGCwUDQCAC',
            'IAhBQGtOBEAgAiEIIAEgAmoiBv0ABBAhIyAG/QAEACIkIB/9IyAkICD9I/1QICQgIf0j/VD9ZK0gIyAf/SMgIyAg/SP9UCAjICH9I/1Q/WStQhCGhCAG/QAE',
            'ICIiIB/9IyAiICD9I/1QICIgIf0j/VD9ZK1CIIaEIAb9AAQwIiUgH/0jICUgIP0j/VAgJSAh/SP9UP1krUIwhoQhJiACQUBrIANMBEAjByAkICP9UCAiICX9',
            'UP1QICQgI/13ICIgJf13/Xf9DAAAAAAAAAAAAAAAAAAAAAD9I/1Q/VAkBwUgAiEGA0AgAyAGSgRAIAEgBmotAAAiC0UgC0GAAU9yBED9DP//////////////',
            '//////8kBwsgBkEBaiEGDAELCwsLICYgAiAIa6yIIidQBEAgCEFAayECDAELIAIgJ3qnaiICIAFqLQAAIgYgEEYEQEEBJAQgAkEBaiECDAELCyACQQFrIAIg',
            'BiARRiACIAdKcQR/IAEgAmpBAWstAABBDUYFQQALGwshBiAMIA9IBEAgDCASbCAOakECdCILIBZqIAc2AgAgCyAXaiAGNgIACyAMQQFqIQwgBiAHayEHIAEg',
            'AmotAAAgE0cgAiADTnJFBEAgAkEBaiECDAELCyAERSACIANOcQ0AIBkgDkECdCIGaiAKNgIAIAYgGmogAiADIAIgA0gbNgIAIAYgG2ogDTYCACANIwNBAWpq',
            'IQ1BACQDQQEjBCAMIA9HGwRAQQEhHCAMQQFGIgYEQCAHRSEGCyAGBEAjBUUhBgsgBgRAIA9BAUohBgsgFEEBaiAUIAYbIRQgDiAYakEBQQNBAiAGGyAMIA9G',
            'GzoAAEEAJAVBACQEIAwgD0cEQEEAIQcDQCAHIA9IBEAgByASbCAOakECdCIGIBZqQQA2AgAgBiAXakEANgIAIAdBAWohBwwBCwsLCyAOQQFqIQ4gAkEBaiIC',
            'IAMgAiADSBshCQwCCwsLIAAgCTYCMCAAIA02AjQgACAcNgI4IAAgFDYCPCAAIwf9ZEU2AkQgDguSAQEBfANAIAQgBUgEQCADIARqLQAARQRAIAIgBEEDdGor',
            'AwBEAAAAAAAAAACgIQYgAQR/IAEoAhwgBr1CNIinQQJ0aigCAAVBAQtFBEAgBA8LIAAEfyAAIAZEAAAAAAAA8D8QAAVBAQtFBEAgBA8LIAEEQCABIAZEAAAA',
            'AAAA8D8QARoLCyAEQQFqIQQMAQsLIAULRQICfwF8A0AgAyAESwRAIARBA3QiBSACaisDACIGRAAAAAAAAAAAZARAIAAgASAFaisDACAGEAAaCyAEQQFqIQQM',
            'AQsLCz8BA38DQCABIAVKBEAgBCAFakEAIAMgACAFQQJ0aigCACACRiIHGzoAACAGIAdFaiEGIAVBAWohBQwBCwsgBgurBAIIfwJ+IAAoAgQhCEIBIAAoAggi',
            'BqyGQgF9IQwgACgCDCEDIAIgAUECdGohBwNAIAIgB0kEQCADRQRAIAAoAgQhCiAAKAIIIQkgACgCACAAKAIUIgFBA3VBACABQX9HG2ohAUEAIQNBASEFQQAh',
            'BAJ/A0AgBQRAQQEgBEEjTiABIApPcg0CGiABLQAAIQUgAUEBaiEBIAMgBUH/AHEgBHRyIQMgBUH/AEshBSAEQQdqIQQMAQsLIANBAXYhBCADQQFxBEAgAEGA',
            'gIAIIAQgBEGAgIAITxtBA3Q2AgwgAEEANgIUBUECIARFDQEaQQEgCiAJQQdqQQN1IgkgAWpJDQEaQQAhBUEAIQMDQCADIAlIBEAgBSABIANqLQAAIANBA3R0',
            'ciEFIANBAWohAwwBCwsgASAJaiEBIAAgBDYCDCAAIAU2AhAgAEF/NgIUCyAAIAE2AgBBAAsiAQRAIAEPCyAAKAIMIQMMAgsgAiADIAcgAmtBAnYiASABIANK',
            'GyIBQQJ0aiEEIAAoAhQiBUF/RgRAIAAoAhAhBQNAIAIgBEkEQCACIAU2AgAgAkEEaiECDAELCwUgBawiCyAAKAIAIgWtQgOGfCABrCAGrH58IAitQgOGVgRA',
            'QQEPCwNAIAIgBEkEQCACIAUgC0IDiKdqKQMAIAtCB4OIIAyDPgIAIAsgBqx8IQsgAkEEaiECDAELCyAAIAs+AhQLIAAgAyABayIDNgIMDAELC0EAC/YDAgJ/',
            'AXwgAEUEQEEAIQADQCAAIANIBEAgACACai0AAEUEQCAEIABBA3RqIAEoAgC3OQMAIAFBBGohAQsgAEEBaiEADAELC0EADwsgAEEBRgRAQQAhAANAIAAgA0gE',
            'QCAAIAJqLQAARQRAIAQgAEEDdGogASgCALg5AwAgAUEEaiEBCyAAQQFqIQAMAQsLQQAPCyAAQQJGBEBBACEAA0AgACADSARAIAAgAmotAABFBEAgBCAAQQN0',
            'aiABKQMAuTkDACABQQhqIQELIABBAWohAAwBCwtBAA8LIABBA0YEQEEAIQADQCAAIANIBEAgACACai0AAEUEQCAEIABBA3RqIAEpAwC6OQMAIAFBCGohAQsg',
            'AEEBaiEADAELC0EADwsgAEEERgRAQQAhAANAIAAgA0gEQCAAIAJqIgctAABFBEAgASoCALshCCABQQRqIQEgBCAAQQN0aiAIOQMAIAggCKFEAAAAAAAAAABh',
            'BH9BAAUgByAFOgAAQQELIAZqIQYLIABBAWohAAwBCwsgBg8LQQAhAANAIAAgA0gEQCAAIAJqIgctAABFBEAgASsDACEIIAFBCGohASAEIABBA3RqIAg5AwAg',
            'CCAIoUQAAAAAAAAAAGEEf0EABSAHIAU6AABBAQsgBmohBgsgAEEBaiEADAELCyAGC3MBA38DQCAEIAdKBEAgAyAHai0AAEUEQCACIAFrQQRIBEBBfw8LIAAg',
            'AWooAgAiCEEASCAIIAIgAUEEaiIBa0pyBEBBfw8LIAdBAnQiCSAFaiABNgIAIAYgCWogASAIaiIBNgIACyAHQQFqIQcMAQsLIAELTAECfwNAIAMgBUoEQCAC',
            'IAVqLQAARQRAIAAoAgAhBiAAQQRqIQAgASAGTQRAQX8PCyAEIAVBAnRqIAY2AgALIAVBAWohBQwBCwtBAAtVAQJ/A0AgBCAGSgRAIAMgBmotAABFBEAgACgC',
            'ACEHIABBBGohACACIAdNBEBBfw8LIAUgBkECdGogASAHQQJ0aigCADYCAAsgBkEBaiEGDAELC0EAC4MBAgN/AXwDQCAEIAhKBEAgAyAIai0AAEUEQCAAKAIA',
            'IQkgAEEEaiEAIAIgCU0EQEF/DwsgBSAIQQN0aiABIAlBA3RqKwMAIgo5AwAgAyAIaiEJIAogCqFEAAAAAAAAAABhBH9BAAUgCSAGOgAAQQELIAdqIQcLIAhB',
            'AWohCAwBCwsgBwveBAMKfwF8AX4DQCADIBJKBEACQCASQQJ0IgsgAWooAgAiDiACIAtqKAIAIgxGIAdBgAFIcQRAIAUgEmogBzoAACANQQFqIQ0MAQsgACAO',
            'aiILIAAgDGoiEEkiDARAIAstAABBLUYhDAsgDARAIAtBAWohCwsgCyETQgAhFiALLQAAQTBrIREDQCALIBBJIBFBCU1xBEAgEa0gFkIKfnwhFiALQQFqIgst',
            'AABBMGshEQwBCwsgCyAQSSALIBNLcQR/IAstAABBLkYFQQALBH8gC0EBaiILIRQgCy0AAEEwayERA0AgCyAQSSARQQlNcQRAIBGtIBZCCn58IRYgC0EBaiIL',
            'LQAAQTBrIREMAQsLIAsgFGsFQQALIREgCyAQRiALIBNLcQR/IBFBAEpBD2ogCyATa04FQQALBEAgFrohFSARQQBKBEAgFSARQQN0QdAUaisDAKMhFQsgFZog',
            'FSAMGyIVnCAVYkEAIBFBAEpBACAGGxsEf0EBBUEAIQsCfwNAIAkgC0oEQEEBIAggC0EDdGorAwAgFWENAhogC0EBaiELDAELC0EACwtFBEAgBCASQQN0aiAV',
            'OQMAIAUgEmpBADoAAAwCCwUgBkUEQCAAIA5qIBAQAyIVIBVhBH9BACELAn8DQCAJIAtKBEBBASAIIAtBA3RqKwMAIBVhDQIaIAtBAWohCwwBCwtBAAsFQQEL',
            'RQRAIAQgEkEDdGogFTkDACAFIBJqQQA6AAAMAwsLCyAKIA9BAnRqIBI2AgAgD0EBaiEPCyASQQFqIRIMAQsLIAogD0ECdGogDTYCACAPC58BAgJ/BXwgAysD',
            'ACEJIAMrAwghCiADKwMQIQsgAysDGCEMA0AgAiAHSgRAIAkgACAHQQN0aisDACIIZSEDIAicIAhiQQAgBBtBASAIIAxjIAggC2QgCCAKZSADIAMbIgMgAxsi',
            'AyADGxsEfyABIAdqLQAAQQBHBUEBC0UEQCAFIAZBAnRqIAc2AgAgBkEBaiEGCyAHQQFqIQcMAQsLIAYL6wMCBn8EfiABQQNGBH5C6AcFQsCEPUKAlOvcAyAB',
            'QQZGGwshECAAIQEDQCAEIAtKBEACQCADIAtqIgAtAAANACABKQMAIREgAUEIaiEBIBEgEH8iEkIBfSASIBEgEIFCAFMbIhJCgKMFfyITQgF9IBMgEkKAowWB',
            'QgBTGyITQtiKVFMgE0KggbMBVXIEQCAAIAk6AAAgDEEBaiEMDAELIAYgC2wiDSAFaiIAIBOnEAIgAEEKaiIAQdQAOgAAIAAgEiATQoCjBX59pyIKQZAcbSIO',
            'QQptQbDgAGogDkEKb0EIdGo7AQEgAEE6OgADIAAgCkE8bUE8byIOQQptQbDgAGogDkEKb0EIdGo7AQQgAEE6OgAGIAAgCkE8byIKQQptQbDgAGogCkEKb0EI',
            'dGo7AQcCfyAAQQlqIg4gESAQIBJ+fUKAlOvcAyAQf36nIgBFDQAaIABBwIQ9bwR/QQlBBiAAQegHbxsFQQMLIQ8gDkEuOgAAQQkhCgNAIApBAEoEQCAKIA5q',
            'IABBCm9BMGo6AAAgAEEKbSEAIApBAWshCgwBCwsgDkEBaiAPagshACACBEAgAEHaADoAACAAQQFqIQALIAtBAnQiCiAHaiANNgIAIAggCmogACAFazYCAAsg',
            'C0EBaiELDAELCyAMC4QBAQR/A0AgAiAISgRAAkAgASAIaiIKLQAADQAgACgCACELIABBBGohACALQdiKVEggC0GggbMBSnIEQCAKIAc6AAAgCUEBaiEJDAEL',
            'IAQgCGwiCiADaiALEAIgCEECdCILIAVqIAo2AgAgBiALaiAKQQpqNgIACyAIQQFqIQgMAQsLIAkLnwEBBX8DQCADIAZKBEAgACAGai0AACIKQQFGBEAgCEEB',
            'aiEIBSAHQQFqIAcgCkECRhshBwsCQCAKQQVHQQAgChsEQCAEIAZqQQA6AAAMAQsgBCAGakECQQEgChs6AAAgCUEBaiEJIAZBAnQiCiABakEANgIAIAIgCmpB',
            'ADYCAAsgBkEBaiEGDAELCyAFIAg2AgAgBSAHNgIEIAUgCTYCCAv1BgEGfwNAIAAtAABBIEYEf0EBBSAALQAAQQlGCwR/QQEFIAAtAABBDUYLBEAgAEEBaiEA',
            'DAELCwJAIAAtAABB+wBHDQAgAEEBaiEAA0AgAC0AAEEgRgR/QQEFIAAtAABBCUYLBH9BAQUgAC0AAEENRgsEQCAAQQFqIQAMAQsLA0AgAC0AACIKQf0ARwRA',
            'IA1BAEoEQCAKQSxHDQMgAEEBaiEAA0AgAC0AAEEgRgR/QQEFIAAtAABBCUYLBH9BAQUgAC0AAEENRgsEQCAAQQFqIQAMAQsLCyACIA1GDQIgCCANQQJ0aigC',
            'ACIMQQBIBH9BAAUCf0EAIQogByAMQQN0aiILKAIAIQ5BACALKAIEIg9FDQAaA0AgCkEIaiILIA9MBEBBACAAIApqKQMAIAogDmopAwBSDQIaIAshCgwBCwsD',
            'QCAKIA9IBEBBACAAIApqLQAAIAogDmotAABHDQIaIApBAWohCgwBCwtBAQsLRQRAQQAhDAJAA0AgAiAMSgRAAn9BACEKIAcgDEEDdGoiCygCACEOQQAgCygC',
            'BCIPRQ0AGgNAIApBCGoiCyAPTARAQQAgACAKaikDACAKIA5qKQMAUg0CGiALIQoMAQsLA0AgCiAPSARAQQAgACAKai0AACAKIA5qLQAARw0CGiAKQQFqIQoM',
            'AQsLQQELDQIgDEEBaiEMDAELC0F/IQwLIAxBAEgNAyAIIA1BAnRqIAw2AgALIAAgByAMQQN0aigCBGohAANAIAAtAABBIEYEf0EBBSAALQAAQQlGCwR/QQEF',
            'IAAtAABBDUYLBEAgAEEBaiEADAELCyAALQAAQTpHDQIgAEEBaiEAA0AgAC0AAEEgRgR/QQEFIAAtAABBCUYLBH9BAQUgAC0AAEENRgsEQCAAQQFqIQAMAQsL',
            'IAAQHCIARQ0CIAMgDGwgAWoiCiAGaiILLQAADQIgCyMAOgAAIApBAnQiCiAEaiMBIAlrNgIAIAUgCmojAiAJazYCAANAIAAtAABBIEYEf0EBBSAALQAAQQlG',
            'CwR/QQEFIAAtAABBDUYLBEAgAEEBaiEADAELCyANQQFqIQ0MAQsLIABBAWohAANAIAAtAABBIEYEf0EBBSAALQAAQQlGCwR/QQEFIAAtAABBDUYLBEAgAEEB',
            'aiEADAELCyAAQQAgAC0AAEEKRhsPC0EAC/gBAQt/IAAoAgAhByAAKAIEIQggACgCCCEKIAAoAgwhCyAAKAIQIQkgACgCFCEMIAAoAhghDSAAKAIcIQ4gACgC',
            'ICEPIAEgA2ohESABIAJqIQIDQCAFIAZIIAIgEUlxBEACQCACIAUgByAIIAogCyAJIA4gDyABEBoiEEUgBEUgECART3FyBEBBACEDA0AgAyAHSARAIAkgAyAI',
            'bGogBWpBADoAACADQQFqIQMMAQsLDAELIAwgBUECdCIDaiACIAFrNgIAIAMgDWogECABazYCACAFQQFqIQUgEEEBaiARIBAgEUkbIQIMAgsLCyAAIAIgAWs2',
            'AiQgBQucBAICfwF7IAAtAAAhAiAAJAEgAkEiRgRAIABBAWoiASEAA0AgAP0ABAAiA/0MIiIiIiIiIiIiIiIiIiIiIv0jIAP9DFxcXFxcXFxcXFxcXFxcXFz9',
            'I/1QIAP9DCAgICAgICAgICAgICAgICD9Jv1Q/WQiAkUEQCAAQRBqIQAMAQsLIAAgAmhqIgAtAABBIkcEf0EABUEBJAAgASQBIAAkAiAAQQFqCw8LIAJBLUYE',
            'f0EBBSACQTlNIAJBME9xCwRAQQIkACAAQQFqIAAgAC0AAEEtRhsiACECA0AgAC0AAEEwa0H/AXFBCU0EQCAAQQFqIQAMAQsLAkAgACACRgR/QQEFIAItAABB',
            'MEYgACACQQFqS3ELDQAgAC0AAEEuRgRAIABBAWoiAiEAA0AgAC0AAEEwa0H/AXFBCU0EQCAAQQFqIQAMAQsLIAAgAkYNAQsgACIBLQAAQSByQeUARw0AIABB',
            'AWoiAC0AAEErRgR/QQEFIAAtAABBLUYLBEAgAEEBaiEACyAAIQEDQCAALQAAQTBrQf8BcUEJTQRAIABBAWohAAwBCwsgAEEAIAAgAUcbIQELIAEkAiMCDwsC',
            'QCAAKAIAIgFB7uqx4wZGBEBBBSQADAELIAFB9OTVqwZGBEBBAyQADAELIAJB5gBGBH8gACgCAUHh2M2rBkYFQQALBEBBBCQAIABBBWokAiMCDwtBAA8LIABB',
            'BGokAiMCC4wDAQl/A0AgBCAKSgRAIAYgCkEMbGohDAJAIAMgCmotAAAiCEUgCEEDRnIEf0EABSAMQQA2AghBAQsNACADIApqLQAABEAgByANQQJ0aiAKNgIA',
            'IA1BAWohDQwBCyAAIApBAnQiCSABaigCAGohCCAFQZHpl6oCcyEOIAAgAiAJaigCAGoiECAIa0G5893xeXMhCyAFQbHP2bIBcyEJA0AgCCAQSQRAIAgtAAAi',
            'DyAOc0GTg4AIbCEOIAsgD3NB65Svr3hsIAtBD3ZzIQsgCSAPakG13MqVfGwgCUENdnMhCSAIQQFqIQgMAQsLIAwgDiAJQQd0cyIIIAhBEHZzQeuUr694bCII',
            'IAhBDXZzQbXcypV8bCIIIAhBEHZzNgIAIAwgCyALQRB2c0HrlK+veGwiCCAIQQ12c0G13MqVfGwiCCAIQRB2czYCBCAMIAkgCUEQdnNB65Svr3hsIgggCEEN',
            'dnNBtdzKlXxsIgggCEEQdnNBAXJB/////wdxNgIICyAKQQFqIQoMAQsLIA0LqAIDBX8BfAF+A0AgBSAISgRAIAhBAnQhCSAGIAhBDGxqIQoCQCABIAhqLQAA',
            'IgxFIAxBA0ZyBH9BAAUgCkEANgIIQQELDQBBASAAIAlBAXRqKwMAIg2ZRP///////z9DZEEBIA2cIA1iIAEgCGotAAAbGwR/QQAFIAIEfwJ/QQAgAiAEIAlq',
            'KAIAaiIMIAIgAyAJaigCAGoiCUEBaiAJIAktAABBLUYbIglrQQ9KDQAaA0AgCSAMSQRAQQAgCS0AAEEwa0H/AXFBCUsNAhogCUEBaiEJDAELC0EBCwVBAQsL',
            'RQRAIAcgC0ECdGogCDYCACALQQFqIQsMAQsgCiAN/AYiDj4CACAKIA5CIIc+AgQgCkGAgICAeDYCCAsgCEEBaiEIDAELCyALC2YBBX8gAyEEA0AgASAFSgRA',
            'IAAgBUEMbGoiBigCCCIHBEAgBigCBCEIIAQgBigCADYCACAEIAg2AgQgBCAHNgIIIAQgAiAFajYCDCAEQRBqIQQLIAVBAWohBQwBCwsgBCADa0EEdgusAQEG',
            'fwNAIAMgBkoEQCAEIAZBDGxqIQcgASAGai0AACIJRSAJQQNGcgR/QQAFIAdBADYCCEEBC0UEQCACIAAgBkECdGooAgBBDGxqIQogASAGai0AAAR/QQAFIAoo',
            'AggLBEAgCigCBCELIAooAgghCSAHIAooAgA2AgAgByALNgIEIAcgCTYCCAUgBSAIQQJ0aiAGNgIAIAhBAWohCAsLIAZBAWohBgwBCwsgCAuMAgEHfwNAIAIg',
            'A0oEQCADQQxsIgUgAWoiBigCACEHAkAgBigCCCIERSAAIAVqIgUoAggiCEVyBEAgBUEANgIIDAELIAYoAgQgBSgCBEElbGoiBiAGQRB2c0HrlK+veGwiBiAG',
            'QQ12c0G13MqVfGwhBiAFIAUoAgBBH2wgB3MgBEEDdHMiCSAJQRB2c0HrlK+veGwiCSAJQQ12c0G13MqVfGwiCSAJQRB2czYCACAFIAZBEHYgBnM2AgQgBSAH',
            'QbHz3fF5bCAIQSlsIARzcyIEIARBEHZzQeuUr694bCIEIARBDXZzQbXcypV8bCIEIARBEHZzQQFyQf////8HcTYCCAsgA0EBaiEDDAELCwufAwIBfwZ+IABQ',
            'BEBEAAAAAAAAAAAPCyABQUBIIAFBIEpyBEBEAAAAAAAA+H8PCyAAIAB5IgSGIgBC/////w+DIQUgAEIgiCIGIAFBQGtBBHQiAkGgCGopAwAiB0L/////D4Mi',
            'A34gAyAFfkIgiHwhCCAAIAd+IQMgB0IgiCIAIAZ+IAhCIIh8IAAgBX4gCEL/////D4N8QiCIfCIAQv8Dg0L/A1EEQCACQagIaikDACIHQv////8PgyIIIAZ+',
            'IAUgCH5CIIh8IQggAEIBfCAAIAdCIIgiACAGfiAIQiCIfCAAIAV+IAhC/////w+DfEIgiHwiACADfCIDIABUGyEACyAAIABCP4giBUIJfCIGiCEHIAWnIAFB',
            '6qQNbEEQdWogBKdrQb4IaiICQQBMBEBEAAAAAAAA+H8PCyAHQn6DIAcgAUF8TiADQgFYcSABQRdMcSAHQgODQgFRcSAHIAaGIABRcRsiACAAQgGDfEIBiCIA',
            'QjWIQgBSBH4gAkEBaiECQoCAgICAgIAIBSAAC0L/////////B4MgAqxCNIaEvwtVAgN/AXwDQCADIAVKBEAgBkEBaiAGIAAgBUECdCIHIAFqKAIAaiAAIAIg',
            'B2ooAgBqEAMiCCAIYhshBiAEIAdBAXRqIAg5AwAgBUEBaiEFDAELCyAGC1MBAn8gBEEAIAL8CwADQCACIAdKBEAgAyAHQQJ0IgQgAWooAgAgACAEaigCAGtO',
            'BEAgBSAGQQJ0aiAHNgIAIAZBAWohBgsgB0EBaiEHDAELCyAGC30CA38BfANAIAIgBkoEQAJAIAEgBmotAAANACAAIAZBA3RqKwMAIQlBACEHA0AgBCAHSgR/',
            'IAMgB0EDdGorAwAgCWIFQQALBEAgB0EBaiEHDAELCyAEIAdKDQAgBSAIQQJ0aiAGNgIAIAhBAWohCAsgBkEBaiEGDAELCyAICz4AA0AgAiADSARAIAEgAmot',
            'AABFBEAgBCAAIAJBAnRqKAIAai0AACAFRwRAIAIPCwsgAkEBaiECDAELCyADC0kBAn8DQCACIARKBEAgASAEai0AAEUEQCADIAAgBEECdGooAgBBA3RqIgUg',
            'BSsDAEQAAAAAAADwP6A5AwALIARBAWohBAwBCwsLC98NAgBBjAgLsAwsBgAAAAAAAAAAAAAEAAAAEAYAAKXpOaUn6n+oJGKzR9eYIz8OZIiOseSf0q06oBkN',
            'f+yOiT4V+e7uo4OsJAQwaM9TGSuOWreq6oyk1y0FPELDqF+2MTFlVSWwzU15BssS9JI3Eb8+X1UXjoDQC+S+i9i74tZuDrcqnbGgxA6drq7OaluLCtJkdQTe',
            'yHVSRFpagkXyLo0GvpKFFfsSZ9Xw8OLW7j0YxLZ7c+2ca2CFltZNRlVMHnWkWtAoxIa4JjxM4Zeq32WSTXEEM/WoZjBLn9k91at/e9DG4j+ZKUD+jgOoRuWW',
            'X5qEeNuPvzPQvXIEUpjefPfApVbSc+9ARG2PhWY+lq2amCd2Y6iVqEqkeRMA591ZwX6xU3wSu1JdDVgYwGBVr3HenWgb1+mmtBBuHvC4qg0Hq2IhcSaS6HDK',
            'BBOWs8rRyFW7aQ2wtiIN/cWXe2A9BTsrKsQQXORqUHy3fZq4jOMEW5p6irmOQrKtko5g83ccxvFAGe1nstMeWTeyOPBVozcukV/oAd+IZi/F3kZsa8bivLo7',
            'MWGLFaA9O0usIyN3G2ypin05rhoIDQpel+yrVSLHU+3cx9khSpCMNb3nlnV1XFQU6hyIVC7ad0HWUH7SknNpmSQkqum50NXRC+Xdh3fQw78trdRk6ERLxk5e',
            'lbRKYtqXPOyEPhEL7zvxWr1h3frQvUsnpo7VzeqKrbHsupQ5Ra0esc/ySoGl7RjeZ/T8Q0sss86B185wh5TP6oAx/BRe919Coo0CTal5gyWhPjuaNfX30sow',
            'Q6ATWORuCQ3KAIPytYf9/FOIGG6dyotIfuCRt9F0nn40Vc9kol532p1YdiUGEsaegSoD/ko2lVHF7tOuh5b3BSL1g73dgzpSO3VEzRS+mkM1eXKWapLEJ4qS',
            'lQCabcGUghcPPAW3dbEs97qAAMnxOWPdEovGJFPue9p0UKAdlwReyusW/PbT6hoRkmQI5byF9bymHLv0iKVhlbZ9Sh7s5jJs0OPpMSsHXR2Sju6Sk9CfQ2Iu',
            'Mv86SbSkNjKqd7jDh9T6uf6+CVvhTcS+lJXmtKmJeWi+LkzZrLA693wdkBEK9ksBN50PD9hcCTXcJLSVjPOewYSEUxMOtEtCEy7hum+wBvKlZSjLiFBvCcy8',
            'jNRFLkS3hz/5/qokywv/669J1zkVpWmP977V7b3O/ubbHE2IWg5Ec7WXpbQ2QV9wiTEwlfiICmgx/M5hhBF3zKs+fLo2Kw3C/bxCeuXVlL/WTRtpBHaQMj21',
            'aWyvBb03hhCxwcJJmj+mI4RHG0esxadUHXIz3IDPDytlGeJYF7fRqaROQBNhw9M730+Nl24Sg+omMQisHFpkCtejcD0K16OkcD0K16NwPczMzMzMzMzMzczM',
            'zMzMzMwAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAKAAAAAAAAAAAAAAAAAAAADIAAAAAAAAAAAAAAAAAAAA+gAAAAAAAAAAAAAAAAAAQJwAAAAAAAAAAAAAAAAA',
            'AFDDAAAAAAAAAAAAAAAAAAAk9AAAAAAAAAAAAAAAAACAlpgAAAAAAAAAAAAAAAAAILy+AAAAAAAAAAAAAAAAAChr7gAAAAAAAAAAAAAAAAD5ApUAAAAAAAAA',
            'AAAAAABAt0O6AAAAAAAAAAAAAAAAEKXU6AAAAAAAAAAAAAAAACrnhJEAAAAAAAAAAAAAAID0IOa1AAAAAAAAAAAAAACgMalf4wAAAAAAAAAAAAAABL/JG44A',
            'AAAAAAAAAAAAAMUuvKKxAAAAAAAAAAAAAEB2OmsL3gAAAAAAAAAAAADoiQQjx4oAAAAAAAAAAAAAYqzF63itAAAAAAAAAAAAgHoXtybX2AAAAAAAAAAAAJCs',
            'bjJ4hocAAAAAAAAAAAC0Vwo/FmipAAAAAAAAAAAAoe3MzhvC0wAAAAAAAAAAoIQUQGFRWYQAAAAAAAAAAMilGZC5pW+lAAAAAAAAAAA6DyD0J4/LzgAAAAAA',
            'AAAAhAmU+Hg5P4EAAAAAAAAAQOULuTbXB4+hAAAAAAAAAFDeTmcEzcnyyQAAAAAAAACkliKBRUB8b/wAAAAAAAAATZ21cCuorcWdAAAAAAAAIPAAAAAAAAAA',
            'AAAAAAAAQbwUC6ABnAAAAAAAAAAAAAAABQAAAIAAAAAAAAAAAADwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAA',
            'AADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwAAAAAAAAAAAAAAAA=='
        ].join('');
        ;
        const Answer = {
            no: 0,
            yes: 1,
            ask: 2
        };
        const pageBytes = 65_536;
        const firstPages = 32;
        const mostPages = 32_768;
        const heapStart = pageBytes;
        const keptBytes = 64 * 1024 * 1024;
        let compiled = null;
        const idle = [];
        class Kernels {
            calls;
            #memory = new WebAssembly.Memory({
                initial: firstPages,
                maximum: mostPages,
                shared: true
            });
            #buffer;
            #top = heapStart;
            #generation = 0;
            constructor(){
                compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
                const { exports } = new WebAssembly.Instance(compiled, {
                    env: {
                        memory: this.#memory
                    }
                });
                this.calls = exports;
                this.#buffer = this.#memory.buffer;
            }
            static borrow() {
                return idle.pop() ?? new Kernels();
            }
            giveBack() {
                if (idle.includes(this)) return;
                this.#generation += 1;
                this.#top = heapStart;
                if (this.#buffer.byteLength <= keptBytes) idle.push(this);
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
                const behind = address + bytes + 31;
                if (behind > mostPages * pageBytes - pageBytes) throw tooMuch();
                this.#top = behind - behind % 16;
                const lacking = this.#top + 16 - this.#buffer.byteLength;
                if (lacking > 0) {
                    const pages = Math.max(Math.ceil(lacking / pageBytes), firstPages);
                    this.#memory.grow(Math.min(pages, mostPages - this.#buffer.byteLength / pageBytes));
                    this.#buffer = this.#memory.buffer;
                }
                return address;
            }
            takeInts(length) {
                const address = this.take(4 * length);
                return {
                    address,
                    values: new Int32Array(this.#buffer, address, length).fill(0)
                };
            }
            takeBytes(length) {
                const address = this.take(length);
                return {
                    address,
                    values: new Uint8Array(this.#buffer, address, length).fill(0)
                };
            }
            takeDoubles(length) {
                const address = this.take(8 * length);
                return {
                    address,
                    values: new Float64Array(this.#buffer, address, length).fill(0)
                };
            }
        }
        function tooMuch() {
            return (0, errors.Xu)({
                message: 'what is looked at together takes more than 2 GB',
                hint: 'are there very many columns, or thousands of long texts?'
            });
        }
    },
    36200: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>NumberCells
        });
        var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        const lookedAt = 255;
        class NumberCells {
            values;
            #meanings;
            #empty;
            #missing;
            #left;
            constructor(kernels, capacity, meanings){
                this.#meanings = meanings;
                this.#empty = meanings.meaningOf('');
                this.values = kernels.takeDoubles(capacity);
                this.#missing = kernels.takeDoubles(meanings.missing.length);
                this.#missing.values.set(meanings.missing);
                this.#left = kernels.takeInts(capacity + 1);
            }
            read({ kernels, bytes, starts, ends, at, rows }, states) {
                const { integer, missing, meaningOf } = this.#meanings;
                const { state: empty } = this.#empty;
                const left = kernels.calls.readNumbers(at.bytes, at.starts, at.ends, rows, this.values.address, states.address, integer ? 1 : 0, empty === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value ? lookedAt : empty, this.#missing.address, missing.length, this.#left.address);
                let others = this.#left.values[left] ?? 0;
                for (const row of this.#left.values.subarray(0, left)){
                    const { state, value } = meaningOf(bytes.toString('utf8', starts[row], ends[row]));
                    states.values[row] = state;
                    if (state === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value) this.values.values[row] = value;
                    else others += 1;
                }
                return others;
            }
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
                if (known !== undefined) return known;
                const index = this.#indices.size;
                this.#indices.set(name, index);
                this.#bytes.push(escaped.test(name) ? Buffer.alloc(0) : Buffer.from(`"${name}"`));
                return index;
            }
            get written() {
                return this.#bytes;
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
                if (expected !== undefined && expected.length > 0 && begins(bytes, from, expected)) {
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
            h: ()=>isNotFinite
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
            count: 8
        };
        class TextDictionary {
            #kernels;
            #meaningOf;
            #fields;
            #values = [];
            #encoded = 0;
            #table;
            #hashes;
            #offsets;
            #bytes;
            #known;
            constructor(kernels, meaningOf){
                this.#kernels = kernels;
                this.#meaningOf = meaningOf;
                this.#fields = kernels.takeInts(Field.count);
                this.#table = this.#tableOf(64);
                this.#hashes = kernels.takeInts(32);
                this.#offsets = kernels.takeInts(33);
                this.#bytes = kernels.takeBytes(256);
                this.#known = kernels.takeBytes(32);
                this.#place();
            }
            get size() {
                return this.#values.length;
            }
            value(code) {
                return this.#values[code] ?? null;
            }
            encode({ kernels, bytes, starts, ends, at, rows }, to) {
                const fields = this.#fields.values;
                let others = 0;
                for(let row = 0;;){
                    const { address } = this.#fields;
                    row = kernels.calls.encodeTexts(address, at.bytes, at.starts, at.ends, row, rows, to.codes, to.states);
                    others += fields[Field.others] ?? 0;
                    if (row === rows) break;
                    if (this.size === firstTexts && 8 * firstTexts > 7 * (this.#encoded + row)) return -1;
                    if (!this.#add(fields[Field.hash] ?? 0, bytes.subarray(starts[row], ends[row]))) return -1;
                }
                this.#encoded += rows;
                return others;
            }
            #add(hash, text) {
                const code = this.#values.length;
                const from = this.#offsets.values[code] ?? 0;
                const to = from + text.length;
                if (code === codeLimit || to > byteLimit) return false;
                const isLong = to > this.#bytes.values.length;
                const isFull = 2 * (code + 1) > this.#table.values.length;
                if ((isLong || isFull) && this.#kernels.used > readerLimit) return false;
                if (isLong) this.#widenBytes(to);
                if (isFull) this.#rehash();
                this.#bytes.values.set(text, from);
                this.#offsets.values[code + 1] = to;
                this.#hashes.values[code] = hash;
                const { state, value } = this.#meaningOf(text.toString('utf8'));
                this.#known.values[code] = state;
                this.#values.push(value);
                this.#put(hash, code);
                return true;
            }
            #put(hash, code) {
                const { values } = this.#table;
                const mask = values.length - 1;
                let slot = hash & mask;
                while(values[slot] !== -1)slot = slot + 1 & mask;
                values[slot] = code;
            }
            #widenBytes(length) {
                const old = this.#bytes.values;
                this.#bytes = this.#kernels.takeBytes(Math.max(length, 2 * old.length));
                this.#bytes.values.set(old);
                this.#place();
            }
            #rehash() {
                const size = 2 * this.#table.values.length;
                const [hashes, offsets, known] = [
                    this.#hashes.values,
                    this.#offsets.values,
                    this.#known.values
                ];
                this.#table = this.#tableOf(size);
                this.#hashes = this.#kernels.takeInts(size / 2);
                this.#hashes.values.set(hashes);
                this.#offsets = this.#kernels.takeInts(size / 2 + 1);
                this.#offsets.values.set(offsets);
                this.#known = this.#kernels.takeBytes(size / 2);
                this.#known.values.set(known);
                for(let code = 0; code < this.#values.length; code += 1)this.#put(hashes[code] ?? 0, code);
                this.#place();
            }
            #tableOf(size) {
                const table = this.#kernels.takeInts(size);
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
            }
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
    26776: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            t: ()=>CastColumns
        });
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
        var plan_plan = __webpack_require__(71583);
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
                    ...(0, plan_plan.i)(plan).map((name)=>[
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
    34615: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>ColumnarEngine
        });
        var data_batch = __webpack_require__(91645);
        var kept_places = __webpack_require__(5927);
        var kernels_kernels = __webpack_require__(87773);
        ;
        const worthwhile = 64;
        class TextPlaces {
            #kernels = null;
            #places = [];
            placed(columns, rows) {
                if (rows < worthwhile || !columns.some((column)=>column.kind === 'text' && column.placed === undefined)) return columns;
                return columns.map((column, nth)=>column.kind === 'text' && column.placed === undefined ? this.#place(column, nth, rows) : column);
            }
            close() {
                this.#kernels?.giveBack();
                this.#kernels = null;
                this.#places.length = 0;
            }
            #place(column, nth, rows) {
                const kernels = this.#kernels ??= kernels_kernels.j.borrow();
                const { from, to } = extent(column, rows);
                const places = this.#places[nth] ??= {
                    bytes: new kept_places.$(bytesIn),
                    cells: new kept_places.$(cellsIn)
                };
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
                    states: states.address
                };
                return {
                    ...column,
                    placed
                };
            }
        }
        function bytesIn(kernels, bytes) {
            return kernels.takeBytes(bytes);
        }
        function cellsIn(kernels, rows) {
            return {
                starts: kernels.takeInts(rows),
                ends: kernels.takeInts(rows),
                states: kernels.takeBytes(rows)
            };
        }
        function extent({ starts, ends, states, others }, rows) {
            let from = Infinity;
            let to = 0;
            for(let row = 0; row < rows; row += 1){
                if (others > 0 && states[row] !== 0) continue;
                const [start, end] = [
                    starts[row] ?? 0,
                    ends[row] ?? 0
                ];
                if (start < from) from = start;
                if (end > to) to = end;
            }
            return {
                from: Math.min(from, to),
                to
            };
        }
        var partition = __webpack_require__(22467);
        var plan_plan = __webpack_require__(71583);
        var profiling = __webpack_require__(35063);
        var cast_column = __webpack_require__(26776);
        var cell_value = __webpack_require__(94242);
        ;
        const goodLimit = 8;
        class NumberCheck {
            #check;
            #good = [];
            #places = new kept_places.$(placesIn);
            constructor(check){
                this.#check = check;
            }
            mark(column, marks, { rows, judge }) {
                const { placed } = column;
                const { numbers, simpleNumbers } = this.#check;
                if (!simpleNumbers || numbers === 'none') this.#markOneByOne(column, marks, {
                    rows,
                    judge
                });
                else if (placed === undefined) this.#markBounds(column, rows, marks);
                else for (const row of this.#outOfBounds(placed, rows))marks[row] = 1;
            }
            #markBounds({ values, states, others }, rows, marks) {
                const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = this.#check.bounds;
                const whole = this.#check.numbers === 'whole';
                for(let row = 0; row < rows; row += 1){
                    const value = values[row] ?? 0;
                    if (value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum && !(whole && Math.floor(value) !== value)) continue;
                    if (others === 0 || states[row] === data_batch.w.value) marks[row] = 1;
                }
            }
            #outOfBounds({ kernels, values, states }, rows) {
                const { bounds, numbers } = this.#check;
                const { limits, found } = this.#places.in(kernels, rows);
                const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bounds;
                limits.values.set([
                    minimum,
                    maximum,
                    exclusiveMinimum,
                    exclusiveMaximum
                ]);
                const whole = numbers === 'whole' ? 1 : 0;
                const count = kernels.calls.outOfBounds(values, states, rows, limits.address, whole, found.address);
                return found.values.subarray(0, count);
            }
            #markOneByOne({ values, states, placed }, marks, { rows, judge }) {
                if (placed === undefined) {
                    for(let row = 0; row < rows; row += 1)if (states[row] === data_batch.w.value && !this.#holds(values[row] ?? NaN, judge)) marks[row] = 1;
                } else for (const row of this.#unknown(placed, rows))if (!this.#holds(values[row] ?? NaN, judge)) marks[row] = 1;
            }
            #unknown({ kernels, values, states }, rows) {
                const { good, found } = this.#places.in(kernels, rows);
                good.values.set(this.#good);
                const { length } = this.#good;
                const count = kernels.calls.otherNumbers(values, states, rows, good.address, length, found.address);
                return found.values.subarray(0, count);
            }
            #holds(value, judge) {
                if (this.#good.includes(value)) return true;
                if (this.#check.holds(value, judge) !== true) return false;
                if (this.#good.length < goodLimit) this.#good.push(value);
                return true;
            }
        }
        function placesIn(kernels, rows) {
            return {
                limits: kernels.takeDoubles(4),
                good: kernels.takeDoubles(goodLimit),
                found: kernels.takeInts(rows)
            };
        }
        var multiple_of = __webpack_require__(59568);
        var text_formats = __webpack_require__(11362);
        var byte_pattern = __webpack_require__(13455);
        var code_points = __webpack_require__(48081);
        ;
        class TextMatcher {
            #pattern;
            #automata = new kept_places.$(automatonOf);
            constructor(pattern){
                this.#pattern = pattern;
            }
            match({ placed, buffer, starts, ends, rows, answers }) {
                const { kernels, bytes, states } = placed;
                for(let row = 0;;){
                    const { steps, mayEnd } = this.#learned(kernels);
                    row = kernels.calls.matchTexts(bytes, placed.starts, placed.ends, states, row, rows, steps, this.#pattern.start, mayEnd, answers.address);
                    if (row === rows) return;
                    const holds = this.#pattern.holds(buffer, starts[row] ?? 0, ends[row] ?? 0);
                    answers.values[row] = holds === undefined ? kernels_kernels.F.ask : holds ? kernels_kernels.F.yes : kernels_kernels.F.no;
                    row += 1;
                }
            }
            #learned(kernels) {
                const { learned, room, mayEnd } = this.#pattern;
                const automaton = this.#automata.in(kernels, room);
                const steps = new Uint16Array(kernels.buffer, automaton.steps, stepsOfState * room);
                for(; automaton.copied < learned.length; automaton.copied += 1){
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
            return {
                steps,
                mayEnd: kernels.takeBytes(room).address,
                copied: 0
            };
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
            mayTakeLong;
            #types;
            #formats;
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
                this.patterns = of('pattern').map(({ pattern })=>{
                    const bytes = byte_pattern.B.of(pattern);
                    return {
                        expression: new RegExp(pattern, 'u'),
                        bytes,
                        texts: bytes === null ? null : new TextMatcher(bytes)
                    };
                });
                this.#types = of('type').map(({ types })=>new Set(types));
                this.#sets = of('in').map(({ values })=>new Set(values));
                this.#formats = of('format').map(({ format })=>text_formats.E.get(format) ?? unknownFormat);
                this.#divisors = of('multipleOf').map(({ multipleOf })=>multipleOf);
                this.#byValidator = of('schema').length > 0 || of('in').some(({ values })=>values.some((value)=>typeof value === 'object' && value !== null));
                const whole = this.#types.some((types)=>!types.has('number'));
                this.numbers = this.#types.some((types)=>!types.has('number') && !types.has('integer')) ? 'none' : whole ? 'whole' : 'all';
                this.texts = this.#types.every((types)=>types.has('string'));
                const simple = this.#sets.length === 0 && !this.#byValidator;
                this.simpleNumbers = simple && this.#divisors.length === 0;
                this.simpleTexts = simple && this.#formats.length === 0;
                this.mayTakeLong = this.patterns.length > 0 || this.#byValidator;
                this.anyText = this.simpleTexts && this.texts && this.patterns.length === 0 && this.minLength === 0 && this.maxLength === Infinity;
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
                return this.#formats.every((holds)=>holds(text)) && this.patterns.every(({ expression })=>expression.test(text));
            }
            bytesHold(bytes, start, end) {
                const { minLength, maxLength } = this;
                const most = end - start;
                if (most < minLength) return false;
                if (minLength > 0 || maxLength < most) {
                    const length = (0, code_points.B)(bytes, start, end);
                    if (length < minLength || length > maxLength) return false;
                }
                for (const { expression, bytes: pattern } of this.patterns)if (!(pattern?.holds(bytes, start, end) ?? expression.test(bytes.toString('utf8', start, end)))) return false;
                return true;
            }
            #numberHolds(value) {
                const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = this.bounds;
                if (!(value >= minimum && value <= maximum)) return false;
                if (value <= exclusiveMinimum || value >= exclusiveMaximum) return false;
                return this.#divisors.every((divisor)=>(0, multiple_of.i)(value, divisor));
            }
        }
        function unknownFormat() {
            throw new Error('a plan names a format that this engine does not know');
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
        const atOnce = (work)=>work();
        class ColumnCheck {
            #check;
            #required;
            #dictionary = null;
            #verdicts = new Uint8Array(256);
            #placed = false;
            #judge = null;
            #limited = atOnce;
            #numbers;
            #placedVerdicts = new kept_places.$((kernels, codes)=>kernels.takeBytes(codes));
            #answers = new kept_places.$((kernels, rows)=>kernels.takeBytes(rows));
            constructor(plan){
                this.#check = new ValueCheck(plan.predicates);
                this.#numbers = new NumberCheck(this.#check);
                this.#required = plan.required;
            }
            mark(column, marks, { rows, judge, limited }) {
                this.#judge = judge;
                this.#limited = this.#check.mayTakeLong ? limited : atOnce;
                if (column.others > 0) this.#markOthers(column, rows, marks);
                switch(column.kind){
                    case 'number':
                        this.#limited(()=>this.#numbers.mark(column, marks, {
                                rows,
                                judge
                            }));
                        return;
                    case 'dictionary':
                        this.#markCodes(column, rows, marks);
                        return;
                    case 'text':
                        this.#markTexts(column, rows, marks);
                        return;
                    case 'value':
                        this.#limited(()=>this.#markValues(column, rows, marks));
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
                if (nullHolds && !absent && !all.includes(data_batch.w.invalid)) return;
                for(let row = 0; row < rows; row += 1){
                    const state = states[row] ?? 0;
                    if (state === data_batch.w.value || state === data_batch.w.unread) continue;
                    if (state === data_batch.w.null ? !nullHolds : state !== data_batch.w.absent || this.#required) marks[row] = 1;
                }
            }
            #markCodes(column, rows, marks) {
                this.#makeRoom(column);
                const unjudged = this.#markJudged(column, {
                    from: 0,
                    rows
                }, marks);
                if (unjudged < rows) this.#limited(()=>this.#judgeCodes(column, {
                        from: unjudged,
                        rows
                    }, marks));
            }
            #makeRoom({ dictionary, placed }) {
                const before = this.#verdicts;
                const codes = Math.max(256, dictionary.size);
                const room = placed !== undefined ? this.#placedVerdicts.in(placed.kernels, codes).values : before.length < codes || this.#placed ? new Uint8Array(2 * codes) : before;
                if (dictionary !== this.#dictionary) room.fill(unknown);
                else if (room !== before) room.set(before.subarray(0, room.length));
                this.#verdicts = room;
                this.#placed = placed !== undefined;
                this.#dictionary = dictionary;
            }
            #markJudged(column, { from, rows }, marks) {
                const { codes, states, others, placed } = column;
                const verdicts = this.#verdicts;
                if (placed !== undefined) {
                    const { calls } = placed.kernels;
                    const { address } = this.#placedVerdicts.in(placed.kernels, verdicts.length);
                    for(let row = from;; row += 1){
                        row = calls.otherCode(placed.codes, placed.states, row, rows, address, good);
                        if (row === rows || verdicts[codes[row] ?? 0] === unknown) return row;
                        marks[row] = 1;
                    }
                }
                for(let row = from; row < rows; row += 1){
                    const verdict = verdicts[codes[row] ?? 0];
                    if (verdict === good || others > 0 && states[row] !== data_batch.w.value) continue;
                    if (verdict === unknown) return row;
                    marks[row] = 1;
                }
                return rows;
            }
            #judgeCodes(column, { from, rows }, marks) {
                for(let row = from; row < rows; row = this.#markJudged(column, {
                    from: row + 1,
                    rows
                }, marks)){
                    const code = column.codes[row] ?? 0;
                    this.#verdicts[code] = this.#verdict(column.dictionary, code);
                    if (this.#verdicts[code] !== good) marks[row] = 1;
                }
            }
            #verdict(dictionary, code) {
                const holds = this.#check.holds(dictionary.value(code), this.#judge);
                return holds === undefined ? unknown : holds ? good : 2;
            }
            #markTexts(column, rows, marks) {
                const check = this.#check;
                if (check.anyText) return;
                const { bytes, starts, ends, states, placed } = column;
                const buffer = (0, cell_value.K)(bytes);
                const simple = check.simpleTexts && check.texts;
                if (simple && placed !== undefined) {
                    const answers = this.#answersFor(placed.kernels, rows);
                    this.#markPlaced({
                        placed,
                        buffer,
                        starts,
                        ends,
                        states,
                        rows,
                        answers
                    }, marks);
                    return;
                }
                this.#limited(()=>{
                    for(let row = 0; row < rows; row += 1){
                        if (states[row] !== data_batch.w.value) continue;
                        const start = starts[row] ?? 0;
                        const end = ends[row] ?? 0;
                        const holds = simple ? check.bytesHold(buffer, start, end) : check.holds(buffer.toString('utf8', start, end), this.#judge) === true;
                        if (!holds) marks[row] = 1;
                    }
                });
            }
            #markPlaced(texts, marks) {
                const { placed, buffer, starts, ends, states, rows, answers } = texts;
                const check = this.#check;
                const note = (holds)=>{
                    const { values } = answers;
                    const all = values.subarray(0, rows);
                    if (!all.includes(kernels_kernels.F.no) && !all.includes(kernels_kernels.F.ask)) return;
                    for(let row = 0; row < rows; row += 1)if (values[row] !== kernels_kernels.F.yes && (values[row] === kernels_kernels.F.no || !holds(row))) marks[row] = 1;
                    values.fill(kernels_kernels.F.yes, 0, rows);
                };
                const { minLength, maxLength } = check;
                if (minLength > 0 || maxLength < Infinity) {
                    const { calls } = placed.kernels;
                    const most = Math.min(maxLength, 0x7fffffff);
                    const least = Math.min(minLength, 0x7fffffff);
                    calls.measureTexts(placed.bytes, placed.starts, placed.ends, placed.states, rows, least, most, answers.address);
                    note(()=>true);
                }
                for (const { expression, texts: matcher } of check.patterns){
                    if (matcher === null) answers.values.fill(kernels_kernels.F.ask, 0, rows);
                    else matcher.match(texts);
                    const holds = (row)=>states[row] !== data_batch.w.value || expression.test(buffer.toString('utf8', starts[row], ends[row]));
                    const asked = answers.values.subarray(0, rows).includes(kernels_kernels.F.ask);
                    (asked ? this.#limited : atOnce)(()=>note(holds));
                }
            }
            #answersFor(kernels, rows) {
                const answers = this.#answers.in(kernels, rows);
                answers.values.fill(kernels_kernels.F.yes, 0, rows);
                return answers;
            }
            #markValues({ values, states }, rows, marks) {
                for(let row = 0; row < rows; row += 1)if (states[row] === data_batch.w.value && this.#check.holds(values[row] ?? null, this.#judge) !== true) marks[row] = 1;
            }
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
            clear() {
                this.#strangers.clear();
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
            #numeric;
            #columns = [];
            #headed = true;
            #indices = new Map();
            #record = {};
            #uncast = new Set();
            constructor(plan, breaches){
                this.#plan = plan;
                this.#breaches = breaches;
                this.subjects = new Subjects(plan.columns.map(({ name })=>name));
                this.#numeric = new Set((0, plan_plan.L)(plan));
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
                    const value = (0, cell_value.G)(column, row);
                    record[name] = value;
                    const isNoNumber = this.#numeric.has(name) && !mayBeNumber(value);
                    if (column.states[row] !== data_batch.w.invalid && !isNoNumber) continue;
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
                    if (this.#numeric.has(name) && !mayBeNumber(value) && !(0, record_columns.h)(value)) this.#breaches.add({
                        rule: 'does-not-cast',
                        column: name,
                        demanded: 'number'
                    }, jsonSample(value, {
                        file,
                        line
                    }));
                    if (!(0, record_columns.h)(value)) continue;
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
        function mayBeNumber(value) {
            return value === undefined || value === null || typeof value === 'number' || typeof value === 'bigint';
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
        ;
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
        function markPresent({ states }, rows, marks) {
            for(let row = 0; row < rows; row += 1)if (states[row] !== data_batch.w.absent) marks[row] = 1;
        }
        function markInvalid({ states }, rows, marks) {
            for(let row = 0; row < rows; row += 1)if (states[row] === data_batch.w.invalid) marks[row] = 1;
        }
        var time_limit = __webpack_require__(62281);
        var tally = __webpack_require__(81982);
        var unique_keys = __webpack_require__(17134);
        ;
        class ColumnarEngine {
            #plan;
            #missingValues;
            #casts;
            #breaches = new tally.F0();
            #judge;
            #keys;
            #missing;
            #numbers;
            #checks;
            #numeric;
            #profiler = null;
            #texts = new TextPlaces();
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
                this.#numbers = numberMeasures(plan);
                this.#checks = new Map(plan.columns.map((column)=>[
                        column.name,
                        new ColumnCheck(column)
                    ]));
                this.#numeric = new Map((0, plan_plan.L)(plan).map((name)=>[
                        name,
                        new ColumnCheck(numbersOf(name))
                    ]));
                const keys = (0, unique_keys.s7)(plan).flatMap(({ columns })=>columns);
                const profiled = plan.ofProfile.map(({ column })=>column);
                const wanted = [
                    ...this.#checks.keys(),
                    ...this.#missing.keys(),
                    ...this.#numbers.keys(),
                    ...keys,
                    ...profiled
                ];
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
                const added = this.#partition?.added(read) ?? read;
                const { rows, file } = added;
                const batch = {
                    ...added,
                    columns: this.#texts.placed(added.columns, rows)
                };
                const limited = (work)=>(0, time_limit.A)(work, {
                        file
                    });
                if (this.#marks.length < rows) this.#marks = new Uint8Array(rows);
                const marks = this.#marks.fill(0, 0, rows);
                this.#mark(batch, marks, limited);
                const some = marks.subarray(0, rows).includes(1);
                if (this.#validate === null && this.#plan.schema !== null && some) return false;
                if (!batch.headed) for (const { name } of batch.columns)this.#seen.add(name);
                if (some) limited(()=>this.#judgeRows(batch, marks));
                this.#rows += batch.counted;
                for (const [column, count] of this.#missing)this.#missing.set(column, count + missingIn(batch, column));
                for (const column of batch.columns)this.#numbers.get(column.name)?.observe(column, rows);
                this.#keys.observe(batch);
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
                for (const column of this.#missing.keys())this.#missing.set(column, 0);
                this.#numbers = numberMeasures(this.#plan);
                return part;
            }
            takeProfile() {
                const held = this.#profiler?.held() ?? null;
                this.#profiler?.close();
                this.#profiler = this.#newProfiler();
                return held;
            }
            #newProfiler() {
                return this.#plan.profile ? new profiling.U((name)=>this.#casts.of(name).hold !== 'none') : null;
            }
            #part() {
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
            absorbProfile(held) {
                this.#profiler?.absorb(held);
            }
            async absorb({ rows, columns, breaches, missing, keys, numbers }, lines, sampleAt) {
                this.#rows += rows;
                for (const name of columns)this.#seen.add(name);
                this.#breaches.merge(breaches.map((entry)=>this.#judge.subjects.renamed((0, tally.Gy)(entry, lines))));
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
                this.#texts.close();
                const profile = this.#profiler?.profile() ?? null;
                this.#profiler?.close();
                this.#profiler = null;
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
                    distinct: this.#keys.distinct(),
                    profile
                };
            }
            #mark(batch, marks, limited) {
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
                    this.#numeric.get(column.name)?.mark(column, marks, {
                        rows,
                        judge: null,
                        limited
                    });
                    const check = this.#checks.get(column.name);
                    if (check !== undefined) check.mark(column, marks, {
                        rows,
                        judge: this.#judges.get(column.name) ?? null,
                        limited
                    });
                    else if (acceptedBy === 'declared columns') markPresent(column, rows, marks);
                    else if (column.others > 0) markInvalid(column, rows, marks);
                }
                if (headed) return;
                for (const [name, check] of this.#checks)if (check.required && !there.has(name)) marks.fill(1, 0, rows);
            }
            #judgeRows(batch, marks) {
                for(let row = marks.indexOf(1); row !== -1 && row < batch.rows; row = marks.indexOf(1, row + 1))this.#judgeRow(batch, row);
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
        function numbersOf(name) {
            const types = [
                'null',
                'number'
            ];
            return {
                name,
                types,
                required: false,
                predicates: [
                    {
                        is: 'type',
                        types
                    }
                ],
                demands: []
            };
        }
        function numberMeasures(plan) {
            return new Map((0, plan_plan.i)(plan).map((column)=>[
                    column,
                    new number_measure.c()
                ]));
        }
        function valueJudge(name, validate) {
            return (value)=>validate({
                    [name]: value
                }).every(({ column, keyword, inside })=>column !== name || keyword === 'required' && inside === '');
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
        function rangesOf(job) {
            return 'parts' in job ? job.parts : Math.ceil(job.size / job.rangeBytes);
        }
        function boundOf({ from, size, rangeBytes }, nth) {
            return Math.min(size, Math.max(from, nth * rangeBytes));
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
            F0: ()=>Tally,
            Gy: ()=>withLines,
            _i: ()=>samplesKept
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
            clear() {
                this.#counts.clear();
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
    17134: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            uN: ()=>UniqueKeys,
            gq: ()=>bytesPerKey,
            s7: ()=>keyDemands
        });
        var data_batch = __webpack_require__(91645);
        var cell_place = __webpack_require__(56064);
        var json_values = __webpack_require__(33407);
        var kept_places = __webpack_require__(5927);
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
        const nowhere = {
            bytes: 0,
            starts: 0,
            ends: 0
        };
        const noWords = {
            a: 0,
            b: 0,
            c: 0
        };
        const digitZero = 0x30;
        const minus = 0x2d;
        class KeyColumn {
            name;
            #dictionary = null;
            #words = [];
            #column;
            #places = new kept_places.$((kernels, codes)=>kernels.takeInts(3 * codes));
            #placedDictionary = null;
            #placedWords = null;
            #placed = 0;
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
            get kernels() {
                return this.#column === undefined || this.#column.kind === 'value' ? undefined : this.#column.placed?.kernels;
            }
            write(rows, { words: { address: words }, left: { address: left } }) {
                const column = this.#column;
                if (column === undefined || column.kind === 'value' || column.placed === undefined) throw new Error('a column that lies in no memory of kernels');
                const { calls } = column.placed.kernels;
                switch(column.kind){
                    case 'number':
                        {
                            const { values, states, texts = nowhere } = column.placed;
                            return calls.numberWords(values, states, texts.bytes, texts.starts, texts.ends, rows, words, left);
                        }
                    case 'dictionary':
                        {
                            const { codes, states, kernels } = column.placed;
                            return calls.codeWords(codes, states, this.#known(column.dictionary, kernels), rows, words, left);
                        }
                    case 'text':
                        {
                            const { bytes, starts, ends, states } = column.placed;
                            return calls.textWords(bytes, starts, ends, states, rows, textKind, words, left);
                        }
                }
            }
            #known(dictionary, kernels) {
                const { address, values } = this.#places.in(kernels, Math.max(64, dictionary.size));
                if (dictionary !== this.#placedDictionary || values !== this.#placedWords) this.#placed = 0;
                this.#placedDictionary = dictionary;
                this.#placedWords = values;
                for(; this.#placed < dictionary.size; this.#placed += 1){
                    const isText = typeof dictionary.value(this.#placed) === 'string';
                    const { a, b, c } = isText ? this.#codeWords(dictionary, this.#placed) : noWords;
                    values.set([
                        a,
                        b,
                        c
                    ], 3 * this.#placed);
                }
                return address;
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
                            const { texts, digits, exact } = column;
                            if (texts === undefined ? !Number.isSafeInteger(value) : !isShortWhole(texts, row)) {
                                if (texts !== undefined || digits === undefined && exact === undefined) return false;
                                valueWords(value, to, digits === undefined ? String(exact?.(row)) : textAt(digits, row));
                                return true;
                            }
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
        function textAt({ bytes, starts, ends }, row) {
            return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', starts[row], ends[row]);
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
            addAll(list, stride) {
                const key = {
                    a: 0,
                    b: 0,
                    c: 0
                };
                const repeated = [];
                for(let at = 0; at < list.length; at += stride){
                    key.a = list[at] ?? 0;
                    key.b = list[at + 1] ?? 0;
                    key.c = list[at + 2] ?? 0;
                    if (at === 0 && (this.#pages === null || wholeNumberOf(key) === undefined)) this.#reserve(list.length / stride);
                    if (this.repeats(key)) repeated.push(at);
                }
                return repeated;
            }
            #reserve(keys) {
                for(let part = 0; part < parts; part += 1){
                    const table = this.#tables[part];
                    const slots = slotsFor((this.#counts[part] ?? 0) + Math.ceil(keys / parts));
                    if (table !== undefined && slots > table.length / wordsKept) this.#tables[part] = grown(table, slots);
                }
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
                if (slotsFor(count + 1) > table.length / wordsKept) this.#tables[part] = table = grown(table);
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
        function slotsFor(keys) {
            return Math.ceil(1.25 * keys);
        }
        function grown(table, slots = 0) {
            const larger = new Uint32Array(Math.max(slots, Math.ceil(table.length / wordsKept * 1.5)) * wordsKept);
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
        ;
        const wordsOfKey = 3;
        const collectedWords = 4;
        class PlacedKeys {
            #columns;
            #words;
            #gathered = new kept_places.$((kernels, rows)=>kernels.takeInts(collectedWords * rows));
            constructor(columns){
                this.#columns = columns;
                this.#words = columns.map(()=>new kept_places.$(placesOfWords));
            }
            gather(batch, first) {
                const { rows } = batch;
                const kernels = this.#columns[0]?.kernels;
                if (kernels === undefined || !this.#columns.every((column)=>column.kernels === kernels)) return null;
                const [words = 0, ...parts] = this.#columns.map((column, nth)=>this.#write(column, nth, {
                        kernels,
                        batch
                    }));
                for (const part of parts)kernels.calls.addWords(words, part, rows);
                const gathered = this.#gathered.in(kernels, rows);
                const count = kernels.calls.gatherKeys(words, rows, first, gathered.address);
                const { values } = gathered;
                return new Uint32Array(values.buffer, values.byteOffset, collectedWords * count);
            }
            #write(column, nth, { kernels, batch }) {
                const places = this.#words[nth]?.in(kernels, batch.rows);
                if (places === undefined) throw new Error('a key has more columns than it was made for');
                const { words, left } = places;
                const count = column.write(batch.rows, places);
                const one = {
                    a: 0,
                    b: 0,
                    c: 0
                };
                for (const row of left.values.subarray(0, count)){
                    if (!column.words(batch, row, one)) one.c = 0;
                    words.values.set([
                        one.a,
                        one.b,
                        one.c
                    ], wordsOfKey * row);
                }
                return words.address;
            }
        }
        function placesOfWords(kernels, rows) {
            return {
                words: kernels.takeInts(wordsOfKey * rows),
                left: kernels.takeInts(rows)
            };
        }
        var tally = __webpack_require__(81982);
        ;
        const bytesPerKey = 18;
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
                this.#keys = demands.map(({ rule, columns: names })=>{
                    const columns = names.map((name)=>new KeyColumn(name));
                    return {
                        rule,
                        name: names.join('+'),
                        columns,
                        placed: new PlacedKeys(columns),
                        table: collects ? null : new KeyTable(),
                        collected: new Uint32Array(0),
                        count: 0,
                        distinct: 0
                    };
                });
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
                const { rows, flags } = batch;
                for (const key of this.#keys){
                    const { columns } = key;
                    const there = columns.map((column)=>column.use(batch));
                    if (there.includes(false)) continue;
                    const gathered = key.table === null ? key.placed.gather(batch, this.#rows) : null;
                    if (gathered !== null) {
                        collectAll(key, gathered);
                        continue;
                    }
                    for(let row = 0; row < rows; row += 1){
                        if (flags !== null && (flags[row] ?? 0) >= data_batch.z.unread) continue;
                        if (!keyOf(columns, batch, row, words)) continue;
                        if (key.table === null) collect(key, words, this.#rows + row);
                        else if (!key.table.repeats(words)) key.distinct += 1;
                        else if (key.rule !== 'distinct') this.#tell(key, ()=>this.#sampleOf(batch, row, columns));
                    }
                }
                this.#rows += rows;
            }
            clear() {
                this.#rows = 0;
                for (const key of this.#keys){
                    key.collected = new Uint32Array(0);
                    key.count = 0;
                }
            }
            get collected() {
                return this.#keys.map(({ collected, count })=>collected.subarray(0, collectedWords * count));
            }
            async absorb(collected, sampleAt) {
                for (const [index, key] of this.#keys.entries()){
                    const { rule, name, table } = key;
                    const list = collected[index];
                    if (list === undefined || table === null) continue;
                    const repeated = table.addAll(list, collectedWords);
                    key.distinct += list.length / collectedWords - repeated.length;
                    for (const at of rule === 'distinct' ? [] : repeated){
                        const wanted = (this.#breaches.get(rule, name)?.samples.length ?? 0) < tally._i;
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
        function makeRoom(key, words) {
            const length = collectedWords * key.count + words;
            if (length <= key.collected.length) return;
            const larger = new Uint32Array(Math.max(4096, length, 2 * key.collected.length));
            larger.set(key.collected);
            key.collected = larger;
        }
        function collectAll(key, keys) {
            makeRoom(key, keys.length);
            key.collected.set(keys, collectedWords * key.count);
            key.count += keys.length / collectedWords;
        }
        function collect(key, { a, b, c }, row) {
            const at = collectedWords * key.count;
            makeRoom(key, collectedWords);
            key.collected[at] = a;
            key.collected[at + 1] = b;
            key.collected[at + 2] = c;
            key.collected[at + 3] = row;
            key.count += 1;
        }
        const part = {
            a: 0,
            b: 0,
            c: 0
        };
        function keyOf(columns, batch, row, words) {
            if (columns[0]?.words(batch, row, words) !== true) return false;
            for(let nth = 1; nth < columns.length; nth += 1){
                if (columns[nth]?.words(batch, row, part) !== true) return false;
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
            #atWork = new Set();
            #job = 0;
            #answers = [];
            #lost = null;
            #wake = ()=>undefined;
            constructor(threads){
                const count = (threads?.most ?? 1) - 1;
                this.#threads = threads === undefined ? [] : Array.from({
                    length: count
                }, ()=>threads.start(rangeWork));
                for (const thread of this.#threads)thread.listen((message)=>{
                    this.#hear(thread, message);
                }, (thrown)=>{
                    this.#lost = thrown;
                    this.#wake();
                });
            }
            send(job) {
                this.#job += 1;
                this.#answers = [];
                this.#atWork.clear();
                const sent = {
                    id: this.#job,
                    ...job
                };
                for (const thread of this.#threads)thread.send(sent);
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
                if (this.#answers.length > 0) return true;
                if (this.#lost !== null || this.#threads.length === 0) return false;
                const alive = setInterval(()=>undefined, 60_000);
                await new Promise((resolve)=>this.#wake = resolve);
                clearInterval(alive);
                return this.#answers.length > 0;
            }
            #hear(thread, answer) {
                if (answer.job !== this.#job) return;
                if ('profiled' in answer) this.#atWork.delete(thread);
                else this.#atWork.add(thread);
                this.#answers.push(answer);
                this.#wake();
            }
            end() {
                for (const thread of this.#threads)thread.end();
            }
        }
    },
    32435: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>runnerOf,
            y: ()=>takeRanges
        });
        var external_node_fs_ = __webpack_require__(73024);
        var range_job = __webpack_require__(99348);
        var delimited_columns = __webpack_require__(26248);
        var columnar_engine = __webpack_require__(34615);
        var errors = __webpack_require__(62807);
        var json_lines_columns = __webpack_require__(11075);
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
        function* rangeBatches({ job, readAt }, { nth, start, reader }) {
            const bound = (0, range_job.s)(job, nth + 1);
            let offset = start;
            const next = (most)=>{
                const wanted = Math.min(chunkBytes, most);
                const length = readAt(reader.reserve(wanted), offset);
                if (length === 0) throw (0, errors.Xu)({
                    message: `${job.file} became shorter while it was read`,
                    where: {
                        file: job.file
                    }
                });
                offset += length;
                return length;
            };
            while(offset < bound)yield* reader.pushReserved(next(bound - offset));
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
        function rangeReader({ job, request, missing }) {
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
                return profile === null ? null : {
                    ranges,
                    profile
                };
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
            constructor(job, readAt, load){
                this.#job = job;
                this.#readAt = readAt;
                this.#load = load;
            }
            async run(nth, start) {
                const { engine, reading, reader = rangeReader(reading) } = this.#begin();
                try {
                    const result = await this.#run({
                        engine,
                        reading,
                        reader
                    }, nth, start);
                    this.#keep({
                        engine,
                        reading,
                        reader
                    });
                    return result;
                } catch (thrown) {
                    reader.close();
                    this.#profiler.drop();
                    throw thrown;
                }
            }
            async #run({ engine, reading, reader }, nth, start) {
                const batches = rangeBatches(reading, {
                    nth,
                    start: start ?? guessStart(reading, nth),
                    reader
                });
                let waiting = null;
                for(;;){
                    const end = this.#observe(engine, batches, waiting);
                    if ('extent' in end) return this.#result(engine, nth, end.extent);
                    engine.validate = this.#validate = await this.#load();
                    waiting = end.waiting;
                }
            }
            #result(engine, nth, extent) {
                const part = engine.partial();
                this.#profiler.add({
                    nth,
                    start: extent.start
                });
                const profiled = extent.lines > part.rows ? this.#profiler.take(engine) : null;
                return {
                    nth,
                    ...extent,
                    part,
                    profiled
                };
            }
            keySample({ nth, start }, index, row) {
                const { engine, reading, reader = rangeReader(reading) } = this.#begin();
                let before = 0;
                let sample = {
                    file: this.#job.file
                };
                for (const batch of rangeBatches(reading, {
                    nth,
                    start,
                    reader
                })){
                    if (row < before + batch.rows) {
                        sample = engine.keySample(batch, row - before, index);
                        break;
                    }
                    before += batch.rows;
                }
                this.#keep({
                    engine,
                    reading,
                    reader
                });
                return sample;
            }
            end() {
                const kept = this.#kept;
                this.#kept = null;
                kept?.reader?.close();
                return kept === null ? null : this.#profiler.take(kept.engine);
            }
            #observe(engine, batches, first) {
                if (first !== null && !engine.observe(first)) throw new Error('an engine that has a validator asked for one');
                for(let next = batches.next();; next = batches.next()){
                    if (next.done === true) return {
                        extent: next.value
                    };
                    if (!engine.observe(next.value)) return {
                        waiting: next.value
                    };
                }
            }
            #begin() {
                const { plan, missingValues, names, partition } = this.#job;
                const kept = this.#kept;
                this.#kept = null;
                const engine = kept?.engine ?? new columnar_engine.m(plan, missingValues, true);
                if (this.#validate !== null) engine.validate = this.#validate;
                engine.partition(partition);
                if (names === null) engine.headless();
                else engine.header(names);
                if (kept !== null) return kept;
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
            #keep({ engine, reading, reader }) {
                if (reader instanceof delimited_columns.j) {
                    reader.restart();
                    this.#kept = {
                        engine,
                        reading,
                        reader
                    };
                } else {
                    reader.close();
                    this.#kept = {
                        engine,
                        reading
                    };
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
            constructor(job, readAt, load){
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
                } catch (thrown) {
                    this.#profiler.drop();
                    throw thrown;
                }
            }
            async #run(engine, nth) {
                const table = await this.#open();
                let lines = 0;
                for await (const batch of table.batches((name)=>engine.request(name), nth)){
                    lines += batch.rows;
                    if (engine.observe(batch)) continue;
                    engine.validate = this.#validate = await this.#load();
                    if (!engine.observe(batch)) throw new Error('an engine that has a validator asked for one');
                }
                this.#profiler.add({
                    nth,
                    start: nth
                });
                return {
                    nth,
                    start: nth,
                    end: nth + 1,
                    lines,
                    blank: 0,
                    part: engine.partial(),
                    profiled: null
                };
            }
            async keySample({ nth }, index, row) {
                const engine = this.#begin();
                const table = await this.#open();
                this.#kept = engine;
                let before = 0;
                for await (const batch of table.batches((name)=>engine.request(name), nth)){
                    if (row < before + batch.rows) return engine.keySample(batch, row - before, index);
                    before += batch.rows;
                }
                return {
                    file: this.#job.file
                };
            }
            end() {
                const kept = this.#kept;
                this.#kept = null;
                if (kept === null) return null;
                const profiled = this.#profiler.take(kept);
                kept.finish();
                return profiled;
            }
            #begin() {
                const { plan, missingValues, names, partition } = this.#job;
                const engine = this.#kept ?? new columnar_engine.m(plan, missingValues, true);
                this.#kept = null;
                if (this.#validate !== null) engine.validate = this.#validate;
                engine.partition(partition);
                engine.header(names);
                return engine;
            }
            #open() {
                return this.#table ??= openTable(this.#job, this.#readAt);
            }
        }
        async function openTable({ file, size }, readAt) {
            const { openParquet } = await Promise.all([
                __webpack_require__.e(339),
                __webpack_require__.e(116),
                __webpack_require__.e(462)
            ]).then(__webpack_require__.bind(__webpack_require__, 53081));
            const readTo = (into, start)=>{
                let filled = 0;
                while(filled < into.length){
                    const length = readAt(into.subarray(filled), start + filled);
                    if (length === 0) break;
                    filled += length;
                }
                return filled;
            };
            const slice = (start, end)=>{
                const bytes = new Uint8Array(end - start);
                return Promise.resolve(bytes.subarray(0, readTo(bytes, start)));
            };
            const fill = (into, start)=>readTo(into, start) === into.length;
            return openParquet({
                byteLength: size,
                slice,
                fill
            }, file);
        }
        ;
        function runnerOf(job, descriptor, load) {
            const readAt = (into, offset)=>(0, external_node_fs_.readSync)(descriptor, into, 0, into.length, offset);
            return 'parts' in job ? new TableRunner(job, readAt, load) : new RangeRunner(job, readAt, load);
        }
        async function takeRanges({ id, job, descriptor, draft, counter }, send) {
            const runner = runnerOf(job, descriptor, async ()=>{
                const { compileRecordValidator } = await Promise.all([
                    __webpack_require__.e(57),
                    __webpack_require__.e(513),
                    __webpack_require__.e(907)
                ]).then(__webpack_require__.bind(__webpack_require__, 13513));
                return compileRecordValidator(job.plan.schema, draft ?? '2020-12');
            });
            const next = new Int32Array(counter);
            const count = (0, range_job.w)(job);
            for(let nth = Atomics.add(next, 0, 1); nth < count; nth = Atomics.add(next, 0, 1)){
                const result = await runner.run(nth).catch(()=>null);
                send({
                    job: id,
                    nth,
                    result
                }, (result?.part.keys ?? []).map(({ buffer })=>buffer));
            }
            send({
                job: id,
                profiled: runner.end()
            }, []);
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
    },
    71583: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L: ()=>numericColumns,
            i: ()=>measuredColumns
        });
        var _profile_demand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33915);
        function measuredColumns({ tables, ofProfile }) {
            const columns = tables.flatMap((table)=>{
                if (table.measure === 'row_count' || table.measure === 'missing') return [];
                return table.measure === 'unique' || table.measure === 'distinct' ? [] : [
                    table.column
                ];
            });
            return [
                ...new Set([
                    ...columns,
                    ...ofProfile.filter(_profile_demand_js__WEBPACK_IMPORTED_MODULE_0__.OR).map(({ column })=>column)
                ])
            ];
        }
        function numericColumns(plan) {
            const declared = new Set(plan.columns.map(({ name })=>name));
            return measuredColumns(plan).filter((name)=>!declared.has(name));
        }
    },
    33915: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OR: ()=>isOfNumbers,
            X_: ()=>isAgainstBaseline,
            iv: ()=>profileDemands
        });
        const ofNumbers = new Set([
            'mean',
            'min',
            'max',
            'sum',
            'stdev',
            'median',
            'quantile',
            'out_of_range'
        ]);
        function isOfNumbers({ measure }) {
            return ofNumbers.has(measure);
        }
        function isAgainstBaseline({ bound }) {
            return bound !== 'min' && bound !== 'max';
        }
        const changes = [
            'max_change',
            'max_change_pct',
            'max_increase_pct_points'
        ];
        const alsoAbsolute = [
            'min',
            'max',
            ...changes
        ];
        const counts = [
            'max_count',
            'max_pct'
        ];
        function profileDemands(check) {
            const [measure, parameters] = Object.entries(check)[0];
            const { column = '', q, severity = 'fail' } = parameters;
            return boundsOf(measure, parameters).map(([bound, value])=>({
                    measure: measure,
                    column,
                    ...q === undefined ? {} : {
                        q
                    },
                    bound,
                    value,
                    severity
                }));
        }
        function boundsOf(measure, parameters) {
            const given = (bounds)=>bounds.flatMap((bound)=>{
                    const value = parameters[bound];
                    return value === undefined ? [] : [
                        [
                            bound,
                            value
                        ]
                    ];
                });
            if (measure === 'unseen_values' || measure === 'out_of_range') {
                const some = given(counts);
                return some.length > 0 ? some : [
                    [
                        'max_count',
                        0
                    ]
                ];
            }
            return given(measure === 'median' || measure === 'quantile' ? alsoAbsolute : changes);
        }
    },
    11362: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>textFormats
        });
        var ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10779);
        const names = [
            'date',
            'time',
            'date-time'
        ];
        const textFormats = new Map(names.flatMap((name)=>{
            const format = ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__.fullFormats[name];
            if (typeof format !== 'object' || !('validate' in format) || typeof format.validate !== 'function') return [];
            const validate = format.validate;
            return [
                [
                    name,
                    validate
                ]
            ];
        }));
    },
    28558: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BO: ()=>boundsOf,
            IF: ()=>nearestDouble,
            dl: ()=>fractionBits,
            qD: ()=>decomposed
        });
        const double = new Float64Array(1);
        const bits = new BigInt64Array(double.buffer);
        const fractionBits = 52;
        function boundsOf(edge, dropped) {
            if (dropped === 0) return {
                low: edge,
                high: edge
            };
            const far = farEdge(edge, dropped);
            if (edge === 0) return {
                low: -far,
                high: far
            };
            return edge < 0 ? {
                low: far,
                high: edge
            } : {
                low: edge,
                high: far
            };
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
            const units = biased === 0n ? fraction : fraction | 1n << 52n;
            const power = biased === 0n ? 1n : biased;
            return {
                units: value < 0 ? -units : units,
                exponent: nearestDouble(power - 1075n)
            };
        }
        function nearestDouble(whole) {
            return Number(whole);
        }
    },
    48849: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>namedQuantiles,
            h: ()=>numberProfile
        });
        var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35553);
        const namedQuantiles = {
            p1: 0.01,
            p5: 0.05,
            p25: 0.25,
            p50: 0.5,
            p75: 0.75,
            p95: 0.95,
            p99: 0.99
        };
        function numberProfile({ moments, state, ...facts }, table) {
            const counted = {
                ...facts,
                dropped: table.dropped,
                buckets: table.buckets()
            };
            const values = (0, _quantile_js__WEBPACK_IMPORTED_MODULE_0__.C)(counted, Object.values(namedQuantiles));
            const quantiles = Object.keys(namedQuantiles).map((name, nth)=>[
                    name,
                    values[nth]
                ]);
            const { dropped, buckets } = counted;
            return {
                ...facts,
                ...moments,
                quantiles: Object.fromEntries(quantiles),
                dropped,
                buckets,
                state
            };
        }
    },
    19475: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Co: ()=>distinctOf,
            Eb: ()=>present,
            I: ()=>kindOf,
            mx: ()=>profileVersion
        });
        const profileVersion = 1;
        function kindOf({ numbers, texts, booleans, structures }) {
            const kinds = [];
            if (numbers !== null) kinds.push(numbers.integers === numbers.count ? 'integer' : 'number');
            if (texts !== null) kinds.push(textKind(texts));
            if (booleans !== null) kinds.push('boolean');
            if (structures > 0) kinds.push('structure');
            const [kind] = kinds;
            return kind === undefined ? 'empty' : kinds.length === 1 ? kind : 'mixed';
        }
        function textKind({ count, dates, times }) {
            if (dates === count) return 'date';
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
                exact: (numbers?.state ?? null) === null && (texts?.registers ?? null) === null
            };
        }
    },
    35063: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>Profiler,
            N: ()=>mergeProfiles
        });
        var compare_text = __webpack_require__(99785);
        var batch = __webpack_require__(91645);
        var double_bits = __webpack_require__(28558);
        ;
        const bucketLimit = 1024;
        const roomiest = 2 * bucketLimit;
        const Field = {
            edges: 0,
            counts: 1,
            slots: 2,
            size: 3,
            limit: 4,
            shift: 5,
            mask: 6,
            count: 8
        };
        class BucketTable {
            #kernels;
            #fields;
            #memory;
            #slots;
            #dropped = 0;
            constructor(memory){
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
                while(!this.add(value, count))this.makeRoom();
            }
            grow(limit) {
                const slots = this.#slots;
                if (slots.counts.values.length >= 2 * limit) return false;
                this.#slots = slotsIn(this.#kernels, Math.min(2 * limit, 4 * slots.counts.values.length));
                this.#describe();
                this.#count(slots);
                return true;
            }
            makeRoom() {
                if (!this.grow(roomiest)) this.coarsen();
            }
            coarsen(dropped = this.#dropped) {
                if (dropped > this.#dropped) this.#drop(dropped);
                if (this.size > bucketLimit) this.#drop(this.#enough());
            }
            clear() {
                this.#dropped = 0;
                this.#slots.counts.values.fill(0);
                this.#describe();
            }
            held() {
                const [edges, counts] = [
                    new Float64Array(this.size),
                    new Float64Array(this.size)
                ];
                let at = 0;
                this.#slots.counts.values.forEach((count, slot)=>{
                    if (count === 0) return;
                    edges[at] = this.#slots.edges.values[slot] ?? 0;
                    counts[at] = count;
                    at += 1;
                });
                return {
                    edges,
                    counts
                };
            }
            buckets() {
                const { edges, counts } = this.held();
                return Array.from(edges, (edge, at)=>[
                        edge,
                        counts[at] ?? 0
                    ]).sort(([a], [b])=>a - b);
            }
            #enough() {
                const partedAt = new Int32Array(65);
                const bits = new Int32Array(this.held().edges.sort().buffer);
                for(let at = 2; at < bits.length; at += 2){
                    const bit = highestDifference(bits, at);
                    partedAt[bit] = (partedAt[bit] ?? 0) + 1;
                }
                let dropped = 64;
                for(let buckets = 1; dropped > 0; dropped -= 1){
                    buckets += partedAt[dropped - 1] ?? 0;
                    if (buckets > bucketLimit) break;
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
                this.#fields.values.set([
                    edges.address,
                    counts.address,
                    slots,
                    0,
                    slots / 2,
                    shift,
                    low,
                    high
                ]);
            }
        }
        function slotsIn(kernels, slots) {
            return {
                edges: kernels.takeDoubles(slots),
                counts: kernels.takeDoubles(slots)
            };
        }
        function spareSlots(kernels) {
            return slotsIn(kernels, 2 * roomiest);
        }
        function highestDifference(bits, at) {
            const [lowBefore = 0, highBefore = 0, low = 0, high = 0] = [
                bits[at - 2],
                bits[at - 1],
                bits[at],
                bits[at + 1]
            ];
            const sameSign = (highBefore ^ high) >= 0;
            const differing = sameSign ? highBefore ^ high : (highBefore | high) & 0x7fffffff;
            if (differing !== 0) return 63 - Math.clz32(differing);
            return 31 - Math.clz32(sameSign ? lowBefore ^ low : lowBefore | low);
        }
        function maskOf(dropped) {
            return dropped < 32 ? {
                low: -1 << dropped,
                high: -1
            } : {
                low: 0,
                high: -1 << dropped - 32
            };
        }
        ;
        const indexBits = 12;
        const registerCount = 1 << indexBits;
        const longestRun = 32 - indexBits + 1;
        const digits = '0123456789abcdefghijkl'.slice(0, longestRun + 1);
        const lowest = 1 << indexBits - 1;
        class DistinctSketch {
            registers;
            constructor(registers){
                this.registers = registers;
            }
            static empty() {
                return new DistinctSketch(new Uint8Array(registerCount));
            }
            static of(registers) {
                return new DistinctSketch(registers);
            }
            static parse(text) {
                if (text.length !== registerCount) return undefined;
                const registers = new Uint8Array(registerCount);
                for(let at = 0; at < registerCount; at += 1){
                    const run = digits.indexOf(text.charAt(at));
                    if (run === -1) return undefined;
                    registers[at] = run;
                }
                return new DistinctSketch(registers);
            }
            addHash(hash) {
                const at = hash >>> 32 - indexBits;
                const run = Math.clz32(hash << indexBits | lowest) + 1;
                if (run > (this.registers[at] ?? 0)) this.registers[at] = run;
            }
            merge(other) {
                other.registers.forEach((run, at)=>{
                    if (run > (this.registers[at] ?? 0)) this.registers[at] = run;
                });
            }
            estimate() {
                const counts = new Float64Array(longestRun + 1);
                for (const run of this.registers)counts[run] = (counts[run] ?? 0) + 1;
                let sum = registerCount * tau(1 - (counts[longestRun] ?? 0) / registerCount);
                for(let run = longestRun - 1; run >= 1; run -= 1)sum = 0.5 * (sum + (counts[run] ?? 0));
                sum += registerCount * sigma((counts[0] ?? 0) / registerCount);
                const estimate = registerCount * registerCount / (2 * Math.LN2 * sum);
                return Math.round(unhashed(estimate));
            }
            toString() {
                return Array.from(this.registers, (run)=>digits.charAt(run)).join('');
            }
        }
        function unhashed(hashes) {
            const all = 4294967296;
            return hashes >= all ? all : -all * Math.log1p(-hashes / all);
        }
        function sigma(share) {
            if (share === 1) return Infinity;
            let [x, y, z, before] = [
                share,
                1,
                share,
                -1
            ];
            while(z !== before){
                x *= x;
                before = z;
                z += x * y;
                y += y;
            }
            return z;
        }
        function tau(share) {
            if (share === 0 || share === 1) return 0;
            let [x, y, z, before] = [
                share,
                1,
                1 - share,
                -1
            ];
            while(z !== before){
                x = Math.sqrt(x);
                before = z;
                y *= 0.5;
                z -= (1 - x) * (1 - x) * y;
            }
            return z / 3;
        }
        ;
        const zero = {
            units: 0n,
            exponent: 0
        };
        function sumOf(a, b) {
            if (a.units === 0n) return b;
            if (b.units === 0n) return a;
            const exponent = Math.min(a.exponent, b.exponent);
            return {
                units: unitsAt(a, exponent) + unitsAt(b, exponent),
                exponent
            };
        }
        function unitsAt({ units, exponent }, target) {
            return units << BigInt(exponent - target);
        }
        function times(a, factor) {
            return {
                units: a.units * factor,
                exponent: a.exponent
            };
        }
        function productOf(a, b) {
            return {
                units: a.units * b.units,
                exponent: a.exponent + b.exponent
            };
        }
        function fromDouble(value) {
            return (0, double_bits.qD)(value);
        }
        function quotient({ units, exponent }, divisor) {
            if (units === 0n) return 0;
            const magnitude = units < 0n ? -units : units;
            const shift = BigInt(66 - (bitLength(magnitude) - bitLength(divisor)));
            const scaled = shift >= 0n ? magnitude << shift : magnitude;
            const unit = shift >= 0n ? divisor : divisor << -shift;
            const bits = scaled / unit << 1n | (scaled % unit === 0n ? 0n : 1n);
            const value = scaledBy(bits, exponent - (0, double_bits.IF)(shift) - 1);
            return units < 0n ? -value : value;
        }
        function scaledBy(bits, exponent) {
            const lowest = exponent + bitLength(bits) - 53;
            const dropped = Math.max(lowest, -1074) - exponent;
            if (dropped <= 0) return powerOfTwo((0, double_bits.IF)(bits), exponent);
            const shift = BigInt(dropped);
            const kept = bits >> shift;
            const rest = bits - (kept << shift);
            const half = 1n << shift - 1n;
            const up = rest > half || rest === half && (kept & 1n) === 1n;
            return powerOfTwo((0, double_bits.IF)(up ? kept + 1n : kept), exponent + dropped);
        }
        function powerOfTwo(value, exponent) {
            let scaled = value;
            let rest = exponent;
            for(; rest > 0 && Number.isFinite(scaled); rest -= Math.min(rest, 1000))scaled *= exactPower(Math.min(rest, 1000));
            for(; rest < 0 && scaled !== 0; rest -= Math.max(rest, -1000))scaled *= exactPower(Math.max(rest, -1000));
            return scaled;
        }
        function exactPower(exponent) {
            let power = 1;
            const factor = exponent < 0 ? 0.5 : 2;
            for(let nth = Math.abs(exponent); nth > 0; nth -= 1)power *= factor;
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
            if (units === 0n) return '0x0p0';
            let [odd, power] = [
                units < 0n ? -units : units,
                exponent
            ];
            for(; (odd & 0xffffn) === 0n; power += 16)odd >>= 16n;
            for(; (odd & 1n) === 0n; power += 1)odd >>= 1n;
            return `${units < 0n ? '-' : ''}0x${odd.toString(16)}p${power}`;
        }
        const written = /^(-?)0x(0|[1-9a-f][0-9a-f]{0,1999})p(0|-?[1-9]\d{0,3})$/;
        function parseDyadic(text) {
            const [, sign, digits, power] = written.exec(text) ?? [];
            if (digits === undefined || power === undefined) return undefined;
            const magnitude = BigInt(`0x${digits}`);
            const value = {
                units: sign === '-' ? -magnitude : magnitude,
                exponent: (0, double_bits.IF)(BigInt(power))
            };
            return writeDyadic(value) === text ? value : undefined;
        }
        ;
        function mergePowerSums(a, b) {
            return {
                count: a.count + b.count,
                sum: sumOf(a.sum, b.sum),
                squares: sumOf(a.squares, b.squares),
                cubes: sumOf(a.cubes, b.cubes)
            };
        }
        const cellBits = 7;
        const cells = 1 << cellBits;
        const stride = 8;
        const pageSize = cells * stride;
        const pageCapacity = 1 << 24;
        const pageLimit = 512;
        const none = {
            units: 0n,
            exponent: 0
        };
        const noSums = {
            count: 0,
            sum: none,
            squares: none,
            cubes: none
        };
        const noPages = {
            pages: new Int32Array(0),
            sums: new Float64Array(0),
            count: 0
        };
        class MomentPages {
            #kernels;
            #pageOf;
            #pages = new Map();
            #spare = [];
            #room = pageCapacity;
            constructor(kernels){
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
                if (this.#pages.has(page)) return false;
                const sums = this.#spare.pop() ?? this.#kernels.takeDoubles(pageSize);
                this.#pages.set(page, sums);
                this.#pageOf.values[page] = sums.address;
                return true;
            }
            take() {
                const parts = [];
                const buckets = [];
                for (const [page, sums] of this.#pages){
                    parts.push(pageSums(page, sums.values, buckets));
                    this.#spare.push({
                        ...sums,
                        values: sums.values.fill(0)
                    });
                }
                this.#pages.clear();
                this.#pageOf.values.fill(0);
                this.#room = pageCapacity;
                return {
                    sums: parts.reduce(mergePowerSums, noSums),
                    buckets
                };
            }
            held() {
                const sums = new Float64Array(this.#pages.size * pageSize);
                [
                    ...this.#pages.values()
                ].forEach(({ values }, nth)=>sums.set(values, nth * pageSize));
                return {
                    pages: Int32Array.from(this.#pages.keys()),
                    sums,
                    count: pageCapacity - this.#room
                };
            }
            absorb({ pages, sums, count }) {
                pages.forEach((page, nth)=>{
                    this.#open(page);
                    const values = this.#pages.get(page)?.values;
                    for(let at = 0; values !== undefined && at < pageSize; at += 1)values[at] = (values[at] ?? 0) + (sums[nth * pageSize + at] ?? 0);
                });
                this.added(count);
            }
        }
        function pageSums(page, sums, buckets) {
            const biased = page & 2047;
            const negative = page > 2047;
            const weighted = new Weighted();
            let count = 0;
            for(let cell = 0; cell < cells; cell += 1){
                const n = sums[cell * stride] ?? 0;
                if (n === 0) continue;
                count += n;
                weighted.add((biased === 0 ? 0 : 2 * cells) + 2 * cell + 1, sums.subarray(cell * stride, (cell + 1) * stride));
                buckets.push([
                    edgeOfCell(page, cell),
                    n
                ]);
            }
            const exponent = Math.max(biased, 1) - 1031;
            const sum = weighted.of(0, 1) + weighted.of(1, 0);
            const squares = weighted.of(0, 2) + 2n * weighted.of(1, 1) + weighted.of(2, 0);
            const cubes = weighted.of(0, 3) + 3n * (weighted.of(1, 2) + weighted.of(2, 1)) + weighted.of(3, 0);
            return {
                count,
                sum: {
                    units: negative ? -sum : sum,
                    exponent: exponent - 53
                },
                squares: {
                    units: squares,
                    exponent: 2 * exponent - 53
                },
                cubes: {
                    units: negative ? -cubes : cubes,
                    exponent: 3 * exponent - 53
                }
            };
        }
        const cuts = [
            1.5 * 4503599627370496 * 0.5,
            1.5 * 16777216
        ];
        class Weighted {
            #counts = new Float64Array(4);
            #pieces = new Float64Array(3 * 2 * 2 * 3);
            add(middle, cell) {
                const n = cell[0] ?? 0;
                for(let k = 0, weight = 1; k < 4; k += 1, weight *= middle)this.#counts[k] = (this.#counts[k] ?? 0) + n * weight;
                for(let nth = 0; nth < 6; nth += 1){
                    const sum = cell[nth + 1] ?? 0;
                    const cut = cuts[nth & 1] ?? 0;
                    const left = sum + cut - cut;
                    for(let k = 0, weight = 1; k < 3; k += 1, weight *= middle){
                        const at = nth * 6 + k;
                        this.#pieces[at] = (this.#pieces[at] ?? 0) + left * weight;
                        this.#pieces[at + 3] = (this.#pieces[at + 3] ?? 0) + (sum - left) * weight;
                    }
                }
            }
            of(j, k) {
                if (j === 0) return units(this.#counts[k] ?? 0);
                const at = (j - 1) * 12 + k;
                return [
                    0,
                    3,
                    6,
                    9
                ].reduce((sum, piece)=>sum + units(this.#pieces[at + piece] ?? 0), 0n);
            }
        }
        function units(value) {
            return BigInt(value * 9007199254740992);
        }
        function edgeOfCell(page, cell) {
            doubleWords[0] = 0;
            doubleWords[1] = page << 20 | cell << 20 - cellBits;
            return (doubleOf[0] ?? 0) + 0;
        }
        const doubleOf = new Float64Array(1);
        const doubleWords = new Int32Array(doubleOf.buffer);
        ;
        function exactSums(values) {
            let [count, sum, squares, cubes] = [
                0,
                zero,
                zero,
                zero
            ];
            for (const [value, often] of values){
                const x = fromDouble(value);
                const n = BigInt(often);
                const square = productOf(x, x);
                count += often;
                sum = sumOf(sum, times(x, n));
                squares = sumOf(squares, times(square, n));
                cubes = sumOf(cubes, times(productOf(square, x), n));
            }
            return {
                count,
                sum,
                squares,
                cubes
            };
        }
        function momentsOf({ count, sum, squares, cubes }, uncertain = 0) {
            const n = BigInt(count);
            if (count === 0) return {
                mean: null,
                variance: null,
                skewness: null
            };
            const mean = finite(quotient(sum, n));
            if (count === 1) return {
                mean,
                variance: null,
                skewness: null
            };
            const spread = minus(times(squares, n), productOf(sum, sum));
            const variance = finite(quotient(spread, n * (n - 1n)));
            if (variance === null || variance < uncertain * 1e6) return {
                mean,
                variance: null,
                skewness: null
            };
            const third = minus(sumOf(times(cubes, n * n), times(productOf(sum, productOf(sum, sum)), 2n)), times(productOf(sum, squares), 3n * n));
            return {
                mean,
                variance,
                skewness: skewnessOf(quotient(spread, n * n), quotient(third, n * n * n), count)
            };
        }
        function skewnessOf(second, third, count) {
            if (count < 3 || second <= 0) return null;
            const scale = second * Math.sqrt(second);
            if (scale < 1e-280) return null;
            return finite(third / scale * (Math.sqrt(count * (count - 1)) / (count - 2)));
        }
        function minus(a, b) {
            return sumOf(a, times(b, -1n));
        }
        function finite(value) {
            return Number.isFinite(value) ? value : null;
        }
        ;
        const many_numbers_Field = {
            min: 0,
            max: 1,
            integers: 2,
            registers: 6,
            pageOf: 7,
            occupied: 8,
            count: 10
        };
        class ManyNumbers {
            #kernels;
            #facts;
            #words;
            #pages;
            #distinct;
            #sums = noSums;
            constructor(kernels){
                this.#kernels = kernels;
                const facts = this.#facts = kernels.takeDoubles(many_numbers_Field.count / 2);
                const registers = kernels.takeBytes(registerCount);
                this.#pages = new MomentPages(kernels);
                this.#distinct = DistinctSketch.of(registers.values);
                this.#words = new Int32Array(facts.values.buffer, facts.values.byteOffset, many_numbers_Field.count);
                facts.values.set([
                    Infinity,
                    -Infinity,
                    0
                ]);
                this.#words.set([
                    registers.address,
                    this.#pages.address,
                    0
                ], many_numbers_Field.registers);
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
                return {
                    min,
                    max,
                    integers,
                    registers,
                    sums: this.#sums,
                    pages: this.#pages.held()
                };
            }
            absorb({ min, max, integers, registers, sums, pages }) {
                const { values } = this.#facts;
                const [least = 0, greatest = 0, whole = 0] = values;
                values.set([
                    Math.min(min, least),
                    Math.max(max, greatest),
                    whole + integers
                ]);
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
                        registers: this.#distinct.toString()
                    }
                };
            }
        }
        function manyMoments(sums, min, max) {
            const largest = Math.max(Math.abs(min), Math.abs(max));
            return momentsOf(sums, largest * largest * squaresKept);
        }
        const squaresKept = 1 / 590295810358705651712;
        function* inParts(count) {
            for(let rest = count; rest > 0; rest -= pageCapacity)yield Math.min(rest, pageCapacity);
        }
        var number_profile = __webpack_require__(48849);
        ;
        class NumberStatistics {
            #memories;
            #memory;
            #table;
            #many = null;
            #byCells = false;
            #taken = false;
            constructor(memories){
                this.#memories = memories;
                this.#memory = memories.roomy();
                this.#table = new BucketTable(this.#memory);
            }
            addRows(column, rows) {
                for(let from = 0; from < rows;){
                    const memory = this.#memory;
                    for (const { numbers, ...placed } of memory.numbers(column, {
                        from,
                        rows
                    })){
                        from += this.#addPlaced(placed, numbers);
                        if (this.#memory !== memory) break;
                    }
                }
            }
            add(value, count) {
                if (this.#many === null) {
                    if (this.#table.add(value, count)) return;
                    this.#makeRoom(value);
                    this.add(value, count);
                    return;
                }
                for (const part of inParts(count))this.#roomFor(part).add(value + 0, part);
                if (this.#byCells) return;
                this.#table.addForSure(value, count);
                this.#lookAtCells();
            }
            merge(profile) {
                this.absorb(heldOf(profile));
            }
            held() {
                return {
                    dropped: this.#table.dropped,
                    ...this.#table.held(),
                    byCells: this.#byCells,
                    taken: this.#taken,
                    many: this.#many?.held() ?? null
                };
            }
            absorb(held) {
                const { dropped, edges, counts, byCells, taken, many } = held;
                if (many === null) {
                    for(let at = 0; at < edges.length; at += 1)this.add(edges[at] ?? 0, counts[at] ?? 0);
                    return;
                }
                if (this.#many === null) this.#becomeMany();
                this.#table.coarsen(dropped);
                if (this.#byCells !== byCells) {
                    this.#takeCells();
                    this.#byCells = byCells;
                }
                for(let at = 0; at < edges.length; at += 1)this.#table.addForSure(edges[at] ?? 0, counts[at] ?? 0);
                this.#roomFor(many.pages.count).absorb(many);
                this.#taken ||= taken;
                this.#lookAtCells();
            }
            profile() {
                if (this.#many !== null) {
                    this.#takeCells();
                    this.#table.coarsen();
                    return (0, number_profile.h)(this.#many.facts(), this.#table);
                }
                const values = this.#table.buckets();
                const [first, last] = [
                    values[0],
                    values.at(-1)
                ];
                if (first === undefined || last === undefined) return null;
                return (0, number_profile.h)(exactFacts(values, first[0], last[0]), this.#table);
            }
            #addPlaced({ rows, values, states }, numbers) {
                const memory = this.#memory;
                const { calls } = memory.kernels;
                let row = 0;
                while(row < rows && this.#memory === memory){
                    const many = this.#many === null ? null : this.#roomFor(rows - row);
                    const from = row;
                    const table = this.#byCells ? 0 : this.#table.address;
                    row = calls.profileNumbers(table, many?.address ?? 0, values, states, from, rows);
                    many?.added(row - from);
                    if (row < rows) this.#makeRoom(numbers[row] ?? 0);
                }
                this.#passToCells();
                this.#lookAtCells();
                return row;
            }
            #makeRoom(value) {
                if (this.#many === null) {
                    this.#moveOut();
                    if (!this.#table.grow(bucketLimit)) this.#becomeMany();
                } else if (!this.#many.open(value + 0)) this.#table.makeRoom();
            }
            #moveOut() {
                if (this.#memory.isRoomy) return;
                const { edges, counts } = this.#table.held();
                this.#memory = this.#memories.roomy();
                this.#table = new BucketTable(this.#memory);
                for(let at = 0; at < edges.length; at += 1)while(!this.#table.add(edges[at] ?? 0, counts[at] ?? 0))this.#table.grow(bucketLimit);
            }
            #becomeMany() {
                this.#many = new ManyNumbers(this.#memory.kernels);
                const { edges, counts } = this.#table.held();
                for(let at = 0; at < edges.length; at += 1)for (const part of inParts(counts[at] ?? 0))this.#roomFor(part).add(edges[at] ?? 0, part);
            }
            #roomFor(count) {
                const many = this.#many ??= new ManyNumbers(this.#memory.kernels);
                if (!many.hasRoom(count)) this.#takeCells();
                return many;
            }
            #takeCells() {
                this.#taken ||= this.#many !== null;
                const cells = this.#many?.takeCells() ?? [];
                if (!this.#byCells) return;
                for (const [edge, count] of cells)this.#table.addForSure(edge, count);
            }
            #passToCells() {
                if (this.#byCells || this.#taken || this.#many === null || this.#many.occupiedCells <= bucketLimit) return;
                this.#table.clear();
                this.#table.coarsen(double_bits.dl - cellBits);
                this.#byCells = true;
            }
            #lookAtCells() {
                if (this.#byCells || this.#many === null || this.#table.kept > cellBits) return;
                this.#takeCells();
                this.#byCells = true;
            }
        }
        function exactFacts(values, min, max) {
            const sums = exactSums(values);
            const integers = values.reduce((sum, [value, often])=>sum + (Number.isInteger(value) ? often : 0), 0);
            return {
                count: sums.count,
                integers,
                min,
                max,
                distinct: values.length,
                moments: momentsOf(sums),
                state: null
            };
        }
        function heldOf(profile) {
            const { dropped, buckets, state } = profile;
            return {
                dropped,
                edges: buckets.map(([edge])=>edge),
                counts: buckets.map(([, count])=>count),
                byCells: false,
                taken: true,
                many: state === null ? null : heldMany(profile, state)
            };
        }
        function heldMany({ count, min, max, integers }, state) {
            const registers = DistinctSketch.parse(state.registers)?.registers;
            const [sum, squares, cubes] = [
                parseDyadic(state.sum),
                parseDyadic(state.squares),
                parseDyadic(state.cubes)
            ];
            if (registers === undefined || sum === undefined || squares === undefined || cubes === undefined) throw new Error('a profile that was checked holds a state that is none');
            return {
                min,
                max,
                integers,
                registers,
                sums: {
                    count,
                    sum,
                    squares,
                    cubes
                },
                pages: noPages
            };
        }
        var byte_pattern = __webpack_require__(13455);
        var code_points = __webpack_require__(48081);
        var kept_places = __webpack_require__(5927);
        ;
        function mixed(hash) {
            let h = Math.imul(hash ^ hash >>> 16, 0x85ebca6b);
            h = Math.imul(h ^ h >>> 13, 0xc2b2ae35);
            return h ^ h >>> 16;
        }
        class TextHash {
            hash = 0;
            ascii = true;
            read(bytes, start, end) {
                let hash = 0;
                let at = start;
                let bits = 0;
                for(; at + 4 <= end; at += 4){
                    const word = bytes.getInt32(at, true);
                    bits |= word;
                    hash ^= scrambled(word);
                    hash = Math.imul(hash << 13 | hash >>> 19, 5) + 0xe6546b64 | 0;
                }
                let tail = 0;
                for(let byte = end - 1; byte >= at; byte -= 1)tail = tail << 8 | bytes.getUint8(byte);
                this.hash = mixed(hash ^ scrambled(tail) ^ end - start);
                this.ascii = ((bits | tail) & 0x80808080) === 0;
            }
        }
        function scrambled(word) {
            const product = Math.imul(word, 0xcc9e2d51);
            return Math.imul(product << 15 | product >>> 17, 0x1b873593);
        }
        ;
        const valueLimit = 1024;
        const longestValue = 200;
        const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
        const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-6]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?`;
        const dateBytes = 10;
        const isDate = new RegExp(`^${date}$`);
        const isTime = new RegExp(`^${date}[T ]${clock}$`);
        const timeBytes = byte_pattern.B.of(isTime.source);
        const dateOnly = byte_pattern.B.of(isDate.source);
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
            add(text, count) {
                const bytes = Buffer.from(text);
                this.#observe((0, code_points.B)(bytes, 0, bytes.length), count);
                this.#dated(text, count);
                if (this.#values === null) this.#distinct?.addHash(hashOf(text));
                else this.#keep(shortened(text), count);
            }
            addRows(column, rows) {
                const { bytes, starts, ends, states, others, placed } = column;
                const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
                const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
                let slices = null;
                if (this.#values === null && this.#distinct !== null && placed !== undefined) {
                    for (const row of this.#addPlaced(placed, rows, this.#distinct))this.add(buffer.toString('utf8', starts[row], ends[row]), 1);
                    return;
                }
                for(let row = 0; row < rows; row += 1){
                    if (others > 0 && states[row] !== batch.w.value) continue;
                    const start = starts[row] ?? 0;
                    const end = ends[row] ?? 0;
                    if (this.#values === null && this.#distinct !== null) slices ??= {
                        buffer,
                        view,
                        distinct: this.#distinct
                    };
                    if (slices === null || end - start > longestValue) this.add(buffer.toString('utf8', start, end), 1);
                    else this.#addSlice(slices, start, end);
                }
            }
            #addPlaced({ kernels, bytes, starts, ends, states }, rows, distinct) {
                const { facts, sums, registers, left } = this.#places.in(kernels, rows);
                sums.fill(0);
                facts.values.fill(0).set([
                    0x7fffffff
                ], Fact.shortest);
                registers.values.set(distinct.registers);
                const count = kernels.calls.profileTexts(facts.address, bytes, starts, ends, states, rows, registers.address, longestValue, left.address);
                distinct.registers.set(registers.values);
                const [texts = 0, characters = 0] = sums;
                this.#count += texts;
                this.#characters += characters;
                this.#shortest = Math.min(this.#shortest, texts === 0 ? Infinity : facts.values[Fact.shortest] ?? 0);
                this.#longest = Math.max(this.#longest, facts.values[Fact.longest] ?? 0);
                this.#dates += facts.values[Fact.dates] ?? 0;
                this.#times += facts.values[Fact.times] ?? 0;
                return left.values.subarray(0, count);
            }
            #addSlice({ buffer, view, distinct }, start, end) {
                look.read(view, start, end);
                distinct.addHash(look.hash);
                this.#observe(look.ascii ? end - start : (0, code_points.B)(buffer, start, end), 1);
                if (end - start < dateBytes || buffer[start + 4] !== hyphen || buffer[start + 7] !== hyphen) return;
                if (end - start === dateBytes) this.#dates += dateOnly?.holds(buffer, start, end) === true ? 1 : 0;
                else this.#times += timeBytes?.holds(buffer, start, end) === true ? 1 : 0;
            }
            merge(profile) {
                this.absorb(text_statistics_heldOf(profile));
            }
            held() {
                return {
                    count: this.#count,
                    characters: this.#characters,
                    shortest: this.#shortest,
                    longest: this.#longest,
                    dates: this.#dates,
                    times: this.#times,
                    values: this.#values === null ? null : [
                        ...this.#values
                    ],
                    registers: this.#distinct?.registers ?? null
                };
            }
            absorb({ count, characters, shortest, longest, dates, times, values, registers }) {
                this.#count += count;
                this.#characters += characters;
                this.#shortest = Math.min(this.#shortest, shortest);
                this.#longest = Math.max(this.#longest, longest);
                this.#dates += dates;
                this.#times += times;
                for (const [text, often] of values ?? [])if (this.#values === null) this.#distinct?.addHash(hashOf(text));
                else this.#keep(text, often);
                if (registers !== null) this.#sketched().merge(DistinctSketch.of(registers));
            }
            profile() {
                if (this.#count === 0) return null;
                return {
                    count: this.#count,
                    distinct: this.#values?.size ?? Math.min(this.#sketched().estimate(), this.#count),
                    lengths: {
                        min: this.#shortest,
                        max: this.#longest,
                        mean: this.#characters / this.#count,
                        total: this.#characters
                    },
                    dates: this.#dates,
                    times: this.#times,
                    values: this.#values === null ? null : [
                        ...this.#values
                    ].sort(byCount),
                    registers: this.#distinct?.toString() ?? null
                };
            }
            #observe(length, count) {
                this.#count += count;
                this.#characters += length * count;
                if (length < this.#shortest) this.#shortest = length;
                if (length > this.#longest) this.#longest = length;
            }
            #dated(text, count) {
                if (text.charAt(4) !== '-' || text.charAt(7) !== '-') return;
                if (isDate.test(text)) this.#dates += count;
                else if (isTime.test(text)) this.#times += count;
            }
            #keep(text, count) {
                if (this.#values === null) return;
                this.#values.set(text, (this.#values.get(text) ?? 0) + count);
                if (this.#values.size > valueLimit) this.#sketched();
            }
            #sketched() {
                const sketch = this.#distinct ??= DistinctSketch.empty();
                for (const text of this.#values?.keys() ?? [])sketch.addHash(hashOf(text));
                this.#values = null;
                return sketch;
            }
        }
        const hyphen = 0x2d;
        const look = new TextHash();
        const Fact = {
            shortest: 4,
            longest: 5,
            dates: 6,
            times: 7,
            count: 8
        };
        function placesIn(kernels, rows) {
            const facts = kernels.takeInts(Fact.count);
            return {
                facts,
                sums: new Float64Array(kernels.buffer, facts.address, 2),
                registers: kernels.takeBytes(registerCount),
                left: kernels.takeInts(rows)
            };
        }
        const loneSurrogate = /\p{Surrogate}/gu;
        function hashOf(text) {
            return hashOfBytes(Buffer.from(shortened(text)));
        }
        function hashOfBytes(bytes) {
            look.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length);
            return look.hash;
        }
        function shortened(text) {
            if (text.length <= longestValue) return wellFormed(text);
            const hash = (hashOfBytes(Buffer.from(text)) >>> 0).toString(16).padStart(8, '0');
            return `${wellFormed(text.slice(0, longestValue - 10))}…#${hash}`;
        }
        function wellFormed(text) {
            return text.replace(loneSurrogate, '\ufffd');
        }
        function byCount([a, often], [b, than]) {
            return than - often || (0, compare_text.n)(a, b);
        }
        function text_statistics_heldOf({ count, lengths, dates, times, values, registers }) {
            const { total: characters, min: shortest, max: longest } = lengths;
            const counted = {
                count,
                characters,
                shortest,
                longest,
                dates,
                times,
                values
            };
            return {
                ...counted,
                registers: values === null ? parsed(registers) : null
            };
        }
        function parsed(registers) {
            const sketch = registers === null ? undefined : DistinctSketch.parse(registers);
            if (sketch === undefined) throw new Error('a profile that was checked holds registers that are none');
            return sketch.registers;
        }
        ;
        class ColumnStatistics {
            #memories;
            #memory = null;
            #numbers = null;
            #texts = new TextStatistics();
            #booleans = {
                false: 0,
                true: 0
            };
            #structures = 0;
            #invalid = 0;
            #dictionary = null;
            #counts = null;
            constructor(memories){
                this.#memories = memories;
            }
            observe(column, rows) {
                if (column.others > 0) {
                    for(let row = 0; row < rows; row += 1)if (column.states[row] === batch.w.invalid) this.#invalid += 1;
                }
                switch(column.kind){
                    case 'number':
                        {
                            this.#ofNumbers().addRows(column, rows);
                            return;
                        }
                    case 'dictionary':
                        {
                            this.#observeCodes(column, rows);
                            return;
                        }
                    case 'text':
                        {
                            this.#texts.addRows(column, rows);
                            return;
                        }
                    case 'value':
                        {
                            this.#observeValues(column, rows);
                            return;
                        }
                }
            }
            merge(other) {
                if (other.numbers !== null) this.#ofNumbers().merge(other.numbers);
                if (other.texts !== null) this.#texts.merge(other.texts);
                this.#addOthers({
                    ...other,
                    booleans: other.booleans ?? {
                        false: 0,
                        true: 0
                    }
                });
            }
            held() {
                this.#settleCodes();
                return {
                    numbers: this.#numbers?.held() ?? null,
                    texts: this.#texts.held(),
                    booleans: {
                        ...this.#booleans
                    },
                    structures: this.#structures,
                    invalid: this.#invalid
                };
            }
            absorb(held) {
                if (held.numbers !== null) this.#ofNumbers().absorb(held.numbers);
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
                return this.#numbers ??= new NumberStatistics(this.#memories);
            }
            profile(name) {
                this.#settleCodes();
                const { false: no, true: yes } = this.#booleans;
                return {
                    name,
                    invalid: this.#invalid,
                    numbers: this.#numbers?.profile() ?? null,
                    texts: this.#texts.profile(),
                    booleans: no + yes === 0 ? null : {
                        false: no,
                        true: yes
                    },
                    structures: this.#structures
                };
            }
            #observeCodes(column, rows) {
                const { dictionary } = column;
                if (dictionary !== this.#dictionary) this.#settleCodes();
                this.#dictionary = dictionary;
                const memory = this.#memory ??= this.#memories.roomy();
                const counts = this.#countsFor(dictionary.size, memory);
                const { calls } = memory.kernels;
                for (const { rows: some, values, states } of memory.codes(column, rows))calls.countCodes(values, states, some, counts.address);
            }
            #countsFor(codes, memory) {
                const before = this.#counts;
                if (before !== null && before.values.length >= codes) return before;
                const counts = memory.kernels.takeDoubles(Math.max(16, 2 * codes));
                if (before !== null) counts.values.set(before.values);
                return this.#counts = counts;
            }
            #settleCodes() {
                const dictionary = this.#dictionary;
                this.#dictionary = null;
                if (dictionary === null || this.#counts === null) return;
                const { values } = this.#counts;
                for(let code = 0; code < dictionary.size; code += 1){
                    const count = values[code] ?? 0;
                    if (count > 0) this.#add(dictionary.value(code), count);
                }
                values.fill(0);
            }
            #observeValues({ values, states, others }, rows) {
                for(let row = 0; row < rows; row += 1)if (others === 0 || states[row] === batch.w.value) this.#add(values[row] ?? null, 1);
            }
            #add(value, count) {
                if (typeof value === 'string') this.#texts.add(value, count);
                else if (typeof value === 'number') this.#ofNumbers().add(value, count);
                else if (value === true) this.#booleans.true += count;
                else if (value === false) this.#booleans.false += count;
                else if (value !== null) this.#structures += count;
            }
        }
        var kernels = __webpack_require__(87773);
        ;
        const rowsAtOnce = 16_384;
        const roomyBytes = 32 * 1024 * 1024;
        class ProfileMemories {
            #memories = [];
            roomy() {
                const last = this.#memories.at(-1);
                if (last?.isRoomy === true) return last;
                const memory = new ProfileMemory();
                this.#memories.push(memory);
                return memory;
            }
            close() {
                for (const memory of this.#memories.splice(0))memory.close();
            }
        }
        class ProfileMemory {
            #kernels = null;
            #numbers = null;
            #codes = null;
            #states = null;
            #spare = null;
            get kernels() {
                return this.#kernels ??= kernels.j.borrow();
            }
            get isRoomy() {
                return this.#kernels === null || this.#kernels.used < roomyBytes;
            }
            get spare() {
                return this.#spare ??= spareSlots(this.kernels);
            }
            *numbers({ values, ...cells }, some) {
                const placed = this.#numbers ??= this.kernels.takeDoubles(rowsAtOnce);
                for (const { from, to, states } of this.#parts(cells, some)){
                    placed.values.set(values.subarray(from, to));
                    yield {
                        rows: to - from,
                        values: placed.address,
                        numbers: placed.values,
                        states
                    };
                }
            }
            *codes({ codes, ...cells }, rows) {
                const placed = this.#codes ??= this.kernels.takeInts(rowsAtOnce);
                for (const { from, to, states } of this.#parts(cells, {
                    from: 0,
                    rows
                })){
                    placed.values.set(codes.subarray(from, to));
                    yield {
                        rows: to - from,
                        values: placed.address,
                        states
                    };
                }
            }
            *#parts({ states, others }, { from: first, rows }) {
                const placed = this.#states ??= this.kernels.takeBytes(rowsAtOnce);
                for(let from = first; from < rows; from += rowsAtOnce){
                    const to = Math.min(rows, from + rowsAtOnce);
                    if (others > 0) placed.values.set(states.subarray(from, to));
                    else placed.values.fill(batch.w.value, 0, to - from);
                    yield {
                        from,
                        rows,
                        to,
                        states: placed.address
                    };
                }
            }
            close() {
                this.#kernels?.giveBack();
                this.#kernels = this.#numbers = this.#codes = this.#states = this.#spare = null;
            }
        }
        var profile = __webpack_require__(19475);
        ;
        function mergeProfiles(profiles) {
            const profiler = new Profiler();
            for (const profile of profiles)profiler.merge(profile);
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
            constructor(wanted = ()=>true){
                this.#wanted = wanted;
            }
            observe({ columns, counted, flags, rows }) {
                this.#rows += counted;
                if (flags !== null) {
                    for(let row = 0; row < rows; row += 1)if (flags[row] === batch.z.unread) this.#unread += 1;
                }
                const seen = new Set();
                for (const column of columns){
                    if (seen.has(column.name)) continue;
                    seen.add(column.name);
                    this.#column(column.name)?.observe(column, rows);
                }
            }
            merge(profile) {
                this.#rows += profile.rows;
                this.#unread += profile.unread;
                for (const column of profile.columns)this.#column(column.name)?.merge(column);
            }
            held() {
                const columns = [
                    ...this.#columns
                ].flatMap(([name, statistics])=>statistics === null ? [] : [
                        [
                            name,
                            statistics.held()
                        ]
                    ]);
                return {
                    rows: this.#rows,
                    unread: this.#unread,
                    columns
                };
            }
            absorb({ rows, unread, columns }) {
                this.#rows += rows;
                this.#unread += unread;
                for (const [name, held] of columns)this.#column(name)?.absorb(held);
            }
            close() {
                this.#columns.clear();
                this.#memories.close();
            }
            profile() {
                const columns = [
                    ...this.#columns
                ].flatMap(([name, statistics])=>{
                    if (statistics === null) return [];
                    const column = {
                        ...statistics.profile(name),
                        missing: 0
                    };
                    return [
                        {
                            ...column,
                            missing: this.#rows - this.#unread - (0, profile.Eb)(column) - column.invalid
                        }
                    ];
                });
                return {
                    version: profile.mx,
                    rows: this.#rows,
                    unread: this.#unread,
                    columns: columns.sort((a, b)=>(0, compare_text.n)(a.name, b.name))
                };
            }
            #column(name) {
                const known = this.#columns.get(name);
                if (known !== undefined) return known;
                const statistics = this.#wanted(name) ? new ColumnStatistics(this.#memories) : null;
                this.#columns.set(name, statistics);
                return statistics;
            }
        }
    },
    35553: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>quantilesOf,
            X: ()=>quantileOf
        });
        var _double_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28558);
        function quantileOf(counted, share) {
            return quantilesOf(counted, [
                share
            ])[0] ?? NaN;
        }
        function quantilesOf(counted, shares) {
            const behind = ranksBehind(counted.buckets);
            return shares.map((share)=>{
                const rank = share * (counted.count - 1);
                const below = Math.floor(rank);
                const low = valueAt(counted, behind, below);
                if (rank === below) return low;
                const high = valueAt(counted, behind, below + 1);
                const between = low + (high - low) * (rank - below);
                return Number.isFinite(between) ? between : low / 2 + high / 2;
            });
        }
        function ranksBehind(buckets) {
            const behind = new Float64Array(buckets.length);
            let sum = 0;
            for(let at = 0; at < buckets.length; at += 1){
                sum += buckets[at]?.[1] ?? 0;
                behind[at] = sum;
            }
            return behind;
        }
        function valueAt({ buckets, count, dropped, min, max }, behind, rank) {
            if (rank <= 0) return min;
            if (rank >= count - 1) return max;
            let [at, last] = [
                0,
                buckets.length - 1
            ];
            while(at < last){
                const middle = at + last >> 1;
                if (rank < (behind[middle] ?? 0)) last = middle;
                else at = middle + 1;
            }
            const [edge = 0, often = 1] = buckets[at] ?? [];
            if (edge === 0) return Math.min(Math.max(0, min), max);
            const { low, high } = (0, _double_bits_js__WEBPACK_IMPORTED_MODULE_0__.BO)(edge, dropped);
            const [from, to] = [
                Math.max(low, min),
                Math.min(high, max)
            ];
            return from + (to - from) * ((rank - ((behind[at] ?? 0) - often) + 0.5) / often);
        }
    }
};
