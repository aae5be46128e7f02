export const id = 5208;
export const ids = [5208];
export const modules = {
    31790: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            K: () => (bufferOf)
        });
        function bufferOf(bytes) {
            return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        }
    }),
    99785: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (compareText)
        });
        function compareText(a, b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
    }),
    62807: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Fj: () => (configError),
            Xu: () => (inputError),
            bj: () => (unavailableError),
            ur: () => (MlGatesError),
            zR: () => (asError)
        });
        class MlGatesError extends Error {
            name = 'MlGatesError';
            kind;
            problems;
            constructor(kind, problems, options) {
                const kept = bounded(problems);
                super(kept.map((problem) => problem.message).join('; '), options);
                this.kind = kind;
                this.problems = kept;
            }
        }
        const keptProblems = 50;
        const longestMessage = 2000;
        const longestSource = 300;
        function bounded([first, ...rest]) {
            const more = rest.length + 1 - keptProblems;
            const note = more > 0 ? [{ message: `and ${more} more ${more === 1 ? 'problem' : 'problems'}` }] : [];
            return [short(first), ...rest.slice(0, keptProblems - 1).map(short), ...note];
        }
        function short({ message, source, length, ...problem }) {
            return {
                ...problem,
                message: message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message,
                ...(source === undefined || source.length > longestSource ? {} : { source }),
                ...(length === undefined ? {} : { length }),
            };
        }
        function configError(problems, options) {
            return new MlGatesError('config', problems, options);
        }
        function inputError(problem, options) {
            return new MlGatesError('input', [problem], options);
        }
        function unavailableError(message, options) {
            return new MlGatesError('unavailable', [{ message }], options);
        }
        function asError(thrown) {
            if (thrown instanceof Error)
                return thrown;
            return new Error(`a value that is not an Error was thrown: ${typeof thrown === 'string' ? thrown : JSON.stringify(thrown)}`);
        }
    }),
    8809: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            N: () => (isLfsPointer)
        });
        function isLfsPointer(text) {
            return /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//.test(text);
        }
    }),
    96421: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (parseNumber),
            c: () => (parseInteger)
        });
        const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
        const integer = /^[-+]?\d+$/;
        function parseNumber(text) {
            if (!decimal.test(text))
                return undefined;
            const value = Number(text);
            return Number.isFinite(value) ? value : undefined;
        }
        function parseInteger(text) {
            if (!integer.test(text))
                return undefined;
            const value = parseNumber(text);
            return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
        }
    }),
    91645: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            w: () => (CellState),
            z: () => (RowFlag)
        });
        const RowFlag = {
            regular: 0,
            faulty: 1,
            unread: 2,
            blank: 3,
        };
        const CellState = {
            value: 0,
            absent: 1,
            null: 2,
            invalid: 3,
            unread: 4,
        };
    }),
    22467: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            W: () => (PartitionColumns),
            i: () => (partitionOf)
        });
        var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91645);
        const nothing = '__HIVE_DEFAULT_PARTITION__';
        function partitionOf(path) {
            return path
                .split('/')
                .slice(0, -1)
                .flatMap((folder) => {
                const at = folder.indexOf('=');
                if (at < 1)
                    return [];
                const value = unescaped(folder.slice(at + 1));
                return [{ name: unescaped(folder.slice(0, at)), value: value === nothing ? '' : value }];
            });
        }
        function unescaped(text) {
            try {
                return decodeURIComponent(text);
            }
            catch {
                return text;
            }
        }
        class PartitionColumns {
            #keys;
            #values;
            constructor(keys, request, missing) {
                this.#keys = keys;
                this.#values = keys.map(({ name, value }) => meaningOf(value, request(name), missing));
            }
            added(batch) {
                if (this.#keys.length === 0)
                    return batch;
                const more = this.#keys.map(({ name }, index) => {
                    const { state, value } = this.#values[index] ?? { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent, value: null };
                    const states = new Uint8Array(batch.rows).fill(state);
                    for (let row = 0; row < batch.rows; row += 1)
                        if ((batch.flags?.[row] ?? 0) >= _batch_js__WEBPACK_IMPORTED_MODULE_0__.z.unread)
                            states[row] = _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.unread;
                    const others = states.reduce((sum, one) => sum + (one === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value ? 0 : 1), 0);
                    return { kind: 'value', name, states, others, values: Array.from({ length: batch.rows }, () => value) };
                });
                return { ...batch, columns: [...batch.columns, ...more], written: (row) => this.#row(batch.written(row)) };
            }
            #row(row) {
                if ('cells' in row) {
                    const { cells, starts, raw } = row;
                    if (cells.length === 1 && cells[0] === '')
                        return row;
                    const values = this.#keys.map(({ value }) => value);
                    let at = 0;
                    const known = starts ?? cells.map((cell) => (at += cell.length + 1) - cell.length - 1);
                    return { ...row, cells: [...cells, ...values], starts: [...known, ...values.map(() => raw.length)] };
                }
                if (row.fault !== undefined)
                    return row;
                const record = { ...row.record };
                this.#keys.forEach(({ name }, index) => {
                    const { state, value } = this.#values[index] ?? { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent, value: null };
                    if (state === _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent)
                        return;
                    Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
                });
                return { ...row, record };
            }
        }
        function meaningOf(text, { hold, cast, nullable, missing: own }, missing) {
            if (text === '' || (own ?? missing).has(text))
                return { state: nullable ? _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.null : _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.absent, value: null };
            const value = hold === 'any' || hold === 'none' ? text : cast(text);
            return value === undefined ? { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.invalid, value: text } : { state: _batch_js__WEBPACK_IMPORTED_MODULE_0__.w.value, value };
        }
    }),
    33915: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            OR: () => (isOfNumbers),
            X_: () => (isAgainstBaseline),
            iv: () => (profileDemands)
        });
        const ofNumbers = new Set([
            'mean',
            'min',
            'max',
            'sum',
            'stdev',
            'median',
            'quantile',
            'out_of_range',
        ]);
        function isOfNumbers({ measure }) {
            return ofNumbers.has(measure);
        }
        function isAgainstBaseline({ bound }) {
            return bound !== 'min' && bound !== 'max';
        }
        const changes = ['max_change', 'max_change_pct', 'max_increase_pct_points'];
        const alsoAbsolute = ['min', 'max', ...changes];
        const counts = ['max_count', 'max_pct'];
        function profileDemands(check) {
            const [measure, parameters] = Object.entries(check)[0];
            const { column = '', q, severity = 'fail' } = parameters;
            return boundsOf(measure, parameters).map(([bound, value]) => ({
                measure: measure,
                column,
                ...(q === undefined ? {} : { q }),
                bound,
                value,
                severity,
            }));
        }
        function boundsOf(measure, parameters) {
            const given = (bounds) => bounds.flatMap((bound) => {
                const value = parameters[bound];
                return value === undefined ? [] : [[bound, value]];
            });
            if (measure === 'unseen_values' || measure === 'out_of_range') {
                const some = given(counts);
                return some.length > 0 ? some : [['max_count', 0]];
            }
            return given(measure === 'median' || measure === 'quantile' ? alsoAbsolute : changes);
        }
    }),
    71011: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            threadMain: () => (threadMain)
        });
        var range_threads = __webpack_require__(99068);
        var take_ranges = __webpack_require__(32435);
        var external_node_worker_threads_ = __webpack_require__(75919);
        ;
        function listen(onMessage) {
            external_node_worker_threads_.parentPort?.on('message', onMessage);
        }
        function answer(message, owned) {
            external_node_worker_threads_.parentPort?.postMessage(message, owned);
        }
        ;
        function threadMain(work) {
            if (work !== range_threads.l)
                throw new Error(`no thread does "${work}"`);
            let before = Promise.resolve();
            listen((message) => {
                before = before.then(() => (0, take_ranges.y)(message, answer));
            });
        }
    })
};
