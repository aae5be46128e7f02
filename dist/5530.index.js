export const id = 5530;
export const ids = [5530];
export const modules = {
    60888: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            e: () => (delimitedBatches),
            U: () => (recordBatches)
        });
        var errors = __webpack_require__(62807);
        var delimited_columns = __webpack_require__(26248);
        var external_node_zlib_ = __webpack_require__(38522);
        var data_head = __webpack_require__(52871);
        ;
        async function* gunzip(bytes, file) {
            const unpack = (0, external_node_zlib_.createGunzip)();
            const fed = { bytes: 0, lastNonZero: 0, ended: false };
            unpack.once('end', () => (fed.ended = true));
            const feeding = feed((0, data_head.I)(bytes, (head) => (0, data_head.w)(head, file)), unpack, fed);
            try {
                for await (const chunk of unpack)
                    yield chunk;
                await feeding;
            }
            catch (cause) {
                unpack.destroy();
                await feeding.catch(() => undefined);
                const { code, message } = cause;
                if (code?.startsWith('Z_') === true) {
                    const why = code === 'Z_BUF_ERROR' ? 'ends in the middle: it was cut off' : `is damaged (${message})`;
                    throw (0, errors.Xu)({ message: `${file} ${why}`, where: { file } }, { cause });
                }
                throw cause;
            }
            if (fed.lastNonZero > unpack.bytesWritten)
                throw (0, errors.Xu)({ message: `${file} is damaged (something that is no gzip follows its data)`, where: { file } });
        }
        async function feed(bytes, unpack, fed) {
            try {
                for await (const chunk of bytes) {
                    const last = chunk.findLastIndex((byte) => byte !== 0);
                    if (last !== -1)
                        fed.lastNonZero = fed.bytes + last + 1;
                    fed.bytes += chunk.length;
                    if (fed.ended)
                        continue;
                    if (unpack.destroyed)
                        return;
                    if (!unpack.write(chunk))
                        await new Promise((resolve) => {
                            const settle = () => {
                                unpack.off('drain', settle).off('close', settle).off('end', settle);
                                resolve();
                            };
                            unpack.once('drain', settle).once('close', settle).once('end', settle);
                        });
                }
                unpack.end();
            }
            catch (error) {
                unpack.destroy(error);
            }
        }
        var json_lines_columns = __webpack_require__(11075);
        var json_records = __webpack_require__(90492);
        var json_text = __webpack_require__(40687);
        var record_columns = __webpack_require__(70506);
        var data_batch = __webpack_require__(91645);
        var delimited = __webpack_require__(82794);
        ;
        const plain = {
            delimiter: ',',
            quoteChar: '"',
            doubleQuote: true,
            escapeChar: null,
            skipInitialSpace: false,
            commentChar: null,
        };
        class RewrittenColumns {
            #options;
            #reader;
            #columns;
            #header;
            constructor(options) {
                this.#options = options;
                this.#header = options.names === null;
                this.#reader = new delimited.xx(options.dialect, options.limit);
                this.#columns = new delimited_columns.j({ ...options, dialect: plain, onHeader: () => undefined }, '\n');
            }
            push(text) {
                return this.#batches(this.#reader.push(text));
            }
            end() {
                return this.#batches(this.#reader.end());
            }
            close() {
                this.#columns.close();
            }
            *#batches(rows) {
                const [first] = rows;
                if (first === undefined)
                    return;
                let from = 0;
                if (this.#header) {
                    this.#options.onHeader(first);
                    this.#header = false;
                    from = 1;
                }
                const text = rows.map(({ cells }) => `${cells.map(quoted).join(',')}\n`).join('');
                for (const batch of this.#columns.push(Buffer.from(text))) {
                    yield asWritten(batch, rows.slice(from, from + batch.rows));
                    from += batch.rows;
                }
            }
        }
        function quoted(cell) {
            return `"${cell.replaceAll('"', '""')}"`;
        }
        function asWritten(batch, rows) {
            const flags = Uint8Array.from(rows, ({ faults }, row) => {
                const flag = batch.flags?.[row] ?? data_batch.z.regular;
                return flag === data_batch.z.regular && faults.length > 0 ? data_batch.z.faulty : flag;
            });
            const written = (row) => rows[row] ?? { cells: [], line: 0, raw: '', starts: null, lineEnd: '\n', faults: [] };
            return { ...batch, flags: flags.some((flag) => flag !== data_batch.z.regular) ? flags : null, written };
        }
        var text_stream = __webpack_require__(25407);
        ;
        const blankBytes = new Set([9, 10, 11, 12, 13, 32, 0xef, 0xbb, 0xbf]);
        async function* bytesOf(file, files) {
            const bytes = files.stream(file.path, { passing: !file.gzip && !file.zstd });
            let some = false;
            for await (const chunk of await unpacked(file, bytes)) {
                some ||= chunk.some((byte) => !blankBytes.has(byte));
                yield chunk;
            }
            if (!some)
                throw (0, errors.Xu)({ message: `${file.shown} is empty`, where: { file: file.shown } });
        }
        async function unpacked(file, bytes) {
            if (file.gzip)
                return gunzip(bytes, file.shown);
            if (!file.zstd)
                return bytes;
            const { unzstd } = await Promise.all([__webpack_require__.e(8339), __webpack_require__.e(1829)]).then(__webpack_require__.bind(__webpack_require__, 11829));
            return unzstd(bytes, file.shown);
        }
        function delimitedBatches(file, files, options) {
            const bytes = bytesOf(file, files);
            if (!(0, delimited_columns.$)(options.dialect))
                return batchesIn((0, text_stream.g7)(bytes, file.shown), new RewrittenColumns(options));
            return batchesIn((0, data_head.I)(bytes, (head) => (0, text_stream.Gb)(head, file.shown)), new delimited_columns.j(options));
        }
        async function* recordBatches(file, files, limit) {
            const bytes = bytesOf(file, files);
            if (file.format === 'jsonl') {
                const text = (0, data_head.I)(bytes, (head) => (0, text_stream.Gb)(head, file.shown));
                yield* batchesIn(text, new json_lines_columns.v(file.shown, limit));
                return;
            }
            const reader = new json_records.h(limit);
            const columns = new record_columns.f(file.shown);
            const source = {
                push: (text) => columns.batches(reader.push(text)),
                end: () => columns.batches(reader.end()),
            };
            try {
                yield* batchesIn((0, text_stream.g7)(bytes, file.shown), source);
            }
            catch (thrown) {
                if (!(thrown instanceof json_text.rL))
                    throw thrown;
                const where = { file: file.shown, line: reader.line };
                throw (0, errors.Xu)({ message: `${file.shown} is not a JSON array of objects: ${thrown.message}`, where }, { cause: thrown });
            }
        }
        async function* batchesIn(pieces, source) {
            try {
                for await (const piece of pieces)
                    yield* source.push(piece);
                yield* source.end();
            }
            finally {
                source.close?.();
            }
        }
    }),
    87215: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Gg: () => (anyLarge),
            M7: () => (openLarge),
            kF: () => (readInParts),
            AL: () => (readInRanges)
        });
        var external_node_fs_ = __webpack_require__(73024);
        var errors = __webpack_require__(62807);
        var delimited_columns = __webpack_require__(26248);
        var text_stream = __webpack_require__(25407);
        var data_files = __webpack_require__(3275);
        var delimited = __webpack_require__(82794);
        var range_job = __webpack_require__(99348);
        var profiling = __webpack_require__(14055);
        ;
        class RangeProfiles {
            #taken = new Map();
            #profiles = [];
            take({ nth, start }) {
                this.#taken.set(nth, { nth, start });
            }
            add(profiled) {
                if (profiled !== null)
                    this.#profiles.push(profiled);
            }
            sound() {
                const sound = this.#sound().map(({ profile }) => profile);
                const isOwn = (profile) => profile instanceof profiling.U;
                return [...sound.filter(isOwn), ...sound.filter((profile) => !isOwn(profile))];
            }
            lacking() {
                const told = new Set(this.#sound().flatMap(({ ranges }) => ranges.map(({ nth }) => nth)));
                return [...this.#taken.values()].filter(({ nth }) => !told.has(nth));
            }
            #sound() {
                const told = new Set();
                return this.#profiles.filter(({ ranges }) => {
                    const sound = ranges.every(({ nth, start }) => this.#taken.get(nth)?.start === start && !told.has(nth));
                    if (sound)
                        for (const { nth } of ranges)
                            told.add(nth);
                    return sound;
                });
            }
        }
        var take_ranges = __webpack_require__(32435);
        ;
        async function readRanges(job, reading) {
            const { engine, threads, log } = reading;
            const runner = ownRunner(job, reading);
            const counter = new SharedArrayBuffer(4);
            const next = new Int32Array(counter);
            const results = new Map();
            const profiles = new RangeProfiles();
            const count = (0, range_job.wA)(job);
            threads.send({ job, descriptor: reading.descriptor, draft: reading.draft, counter });
            let done = { end: 'parts' in job ? 0 : job.from, lines: reading.lines, blank: 0 };
            for (let merged = 0; merged < count;) {
                hear(threads, { results, profiles });
                const result = results.get(merged);
                if (result !== undefined) {
                    results.delete(merged);
                    const right = result?.start === done.end ? result : await runAgain(runner, merged, done);
                    profiles.take(right);
                    profiles.add(right.profiled);
                    done = await absorb(engine, right, { job, runner, done });
                    merged += 1;
                    log.progress(`${job.file}: ${engine.rows} rows`);
                    continue;
                }
                const nth = Atomics.add(next, 0, 1);
                if (nth < count) {
                    results.set(nth, await runner.run(nth).catch(() => null));
                    await new Promise((resolve) => setImmediate(resolve));
                }
                else if (!(await threads.wait()))
                    results.set(merged, null);
            }
            profiles.add(runner.end());
            if (job.plan.profile)
                await absorbProfiles(job, profiles, reading);
        }
        function ownRunner(job, { descriptor, validate }) {
            return (0, take_ranges.m)(job, descriptor, () => validate === null ? Promise.reject(new Error('there is no schema')) : Promise.resolve(validate));
        }
        function hear(threads, { results, profiles }) {
            for (const answer of threads.take())
                if ('profiled' in answer)
                    profiles.add(answer.profiled);
                else
                    results.set(answer.nth, answer.result);
        }
        async function absorbProfiles(job, profiles, reading) {
            const { engine, threads } = reading;
            while (profiles.lacking().length > 0 && threads.atWork && (await threads.wait()))
                hear(threads, { results: new Map(), profiles });
            const lacking = profiles.lacking();
            const runner = ownRunner(job, reading);
            for (const { nth, start } of lacking)
                profiles.add((await runner.run(nth, start)).profiled);
            profiles.add(runner.end());
            for (const profile of profiles.sound())
                engine.absorbProfile(profile);
        }
        async function runAgain(runner, nth, { end, lines }) {
            try {
                return await runner.run(nth, end);
            }
            catch (thrown) {
                throw withLines(thrown, lines);
            }
        }
        async function absorb(engine, result, { job, runner, done }) {
            const { part, end } = result;
            const some = part.rows > 0 || part.breaches.length > 0 || part.postponed.length > 0;
            if (some && done.blank > 0)
                engine.blankLines(job.file, { line: done.lines - done.blank + 1, count: done.blank });
            await engine.absorb(part, {
                file: job.file,
                lines: done.lines,
                partsLeft: (0, range_job.wA)(job) - result.nth - 1,
                sampleAt: async (index, row) => runner.keySample(result, index, row),
            });
            return { end, lines: done.lines + result.lines, blank: some ? result.blank : done.blank + result.blank };
        }
        function withLines(thrown, lines) {
            if (thrown instanceof delimited.zH)
                return new delimited.zH(thrown.line + lines);
            if (!(thrown instanceof errors.ur))
                return thrown;
            const [first, ...rest] = thrown.problems.map((problem) => {
                const line = problem.where?.line;
                return problem.where === undefined || line === undefined
                    ? problem
                    : { ...problem, where: { ...problem.where, line: line + lines } };
            });
            return first === undefined ? thrown : new errors.ur(thrown.kind, [first, ...rest], { cause: thrown });
        }
        var read_options = __webpack_require__(58394);
        ;
        const rangeBytes = 16 * 1024 * 1024;
        const largeBytes = rangeBytes;
        const largeTableBytes = rangeBytes / 2;
        const headBytes = 4096;
        async function openLarge({ path, gzip, zstd }, files) {
            if (gzip || zstd || files.open === undefined || (await files.size(path)) < largeBytes)
                return null;
            return files.open(path);
        }
        async function anyLarge(dataFiles, files) {
            if (files.open === undefined)
                return false;
            for (const { path, format, gzip, zstd } of dataFiles)
                if (!gzip && !zstd && (await files.size(path)) >= ((0, data_files.bI)(format) ? largeTableBytes : largeBytes))
                    return true;
            return false;
        }
        async function readInParts(engine, { file, table, ...options }) {
            const { plan, loaded, threads, ports, referenced = [] } = options;
            const { files, log } = ports;
            if (table.parts < 2 || files.open === undefined || (await files.size(file.path)) < largeTableBytes)
                return false;
            const large = await files.open(file.path);
            try {
                const { descriptor, size } = large;
                const { shown, partition } = file;
                const missingValues = [...engine.missingValues];
                const reading = { plan, missingValues, referenced, file: shown, partition };
                const job = { ...reading, names: table.names, size, parts: table.parts };
                const judging = { validate: loaded?.validate ?? null, draft: loaded?.draft ?? null };
                await readRanges(job, { engine, threads, descriptor, lines: 0, log, ...judging });
            }
            finally {
                await large.close();
            }
            return true;
        }
        async function readInRanges(engine, reading) {
            const { file, large, options, names, plan, loaded, threads, ports, referenced = [] } = reading;
            try {
                const begun = begin(large, file.shown, options);
                const job = {
                    plan,
                    missingValues: [...engine.missingValues],
                    referenced,
                    file: file.shown,
                    partition: file.partition,
                    names: names(),
                    dialect: options?.dialect ?? records,
                    limit: read_options.$,
                    size: large.size,
                    rangeBytes,
                    from: begun.from,
                    lineEnd: begun.lineEnd,
                };
                const { descriptor } = large;
                const judging = { validate: loaded?.validate ?? null, draft: loaded?.draft ?? null };
                await readRanges(job, { engine, threads, descriptor, lines: begun.lines, log: ports.log, ...judging });
            }
            finally {
                await large.close();
            }
        }
        const records = {
            delimiter: ',',
            quoteChar: '"',
            doubleQuote: true,
            escapeChar: null,
            skipInitialSpace: false,
            commentChar: null,
        };
        function begin({ descriptor, size }, file, options) {
            const chunk = Buffer.allocUnsafe(256 * 1024);
            const head = chunk.subarray(0, (0, external_node_fs_.readSync)(descriptor, chunk, 0, headBytes, 0));
            (0, text_stream.Gb)(head, file);
            const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
            if (options === null)
                return { from: mark, lines: 0, lineEnd: '\n' };
            const reader = new delimited_columns.j(options);
            try {
                return beginReader(reader, { descriptor, size, file, chunk });
            }
            finally {
                reader.close();
            }
        }
        function beginReader(reader, { descriptor, size, file, chunk }) {
            for (let offset = 0;;) {
                const length = (0, external_node_fs_.readSync)(descriptor, chunk, 0, chunk.length, offset);
                if (length === 0)
                    throw (0, errors.Xu)({ message: `${file} became shorter while it was read`, where: { file } });
                offset += length;
                if (reader.begin(chunk.subarray(0, length), offset === size) || offset === size)
                    return { from: offset - reader.waiting, lines: reader.line - 1, lineEnd: reader.lineEnd ?? '\n' };
            }
        }
    }),
    16384: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (openTable)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _data_delimited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82794);
        var _data_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52871);
        async function openTable({ path, shown, format }, files) {
            const source = {
                byteLength: await files.size(path),
                slice: (start, end) => files.slice(path, { start, end }),
            };
            if (source.byteLength === 0)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({ message: `${shown} is empty`, where: { file: shown } });
            (0, _data_head_js__WEBPACK_IMPORTED_MODULE_2__.w)(await source.slice(0, Math.min(200, source.byteLength)), shown);
            const table = await (format === 'arrow' ? arrow(source, shown) : parquet(source, shown));
            if (table.names.length > _data_delimited_js__WEBPACK_IMPORTED_MODULE_1__.yg)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({ message: `${shown} has more than ${_data_delimited_js__WEBPACK_IMPORTED_MODULE_1__.yg} columns`, where: { file: shown } });
            return table;
        }
        async function parquet(source, shown) {
            const { openParquet } = await Promise.all([__webpack_require__.e(8339), __webpack_require__.e(1116), __webpack_require__.e(3081)]).then(__webpack_require__.bind(__webpack_require__, 53081));
            return openParquet(source, shown);
        }
        async function arrow(source, shown) {
            const { openArrow } = await Promise.all([__webpack_require__.e(8339), __webpack_require__.e(1116), __webpack_require__.e(2081)]).then(__webpack_require__.bind(__webpack_require__, 52081));
            return openArrow(source, shown);
        }
    }),
    55530: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            v: () => (readData)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _data_delimited_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26248);
        var _data_delimited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82794);
        var _data_text_stream_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25407);
        var _engines_columnar_columnar_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18886);
        var _data_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3275);
        var _file_batches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60888);
        var _large_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87215);
        var _open_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16384);
        var _read_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58394);
        var _engines_columnar_time_limit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62281);
        async function readData(dataFiles, engine, options) {
            const { ports } = options;
            const headers = [];
            const empty = [];
            for (const file of dataFiles) {
                ports.log.progress(`reading ${file.shown}`);
                const before = engine.rows;
                engine.partition(file.partition);
                try {
                    if (file.format === 'csv' || file.format === 'tsv')
                        headers.push(withPartition(await readDelimited(engine, file, options), file));
                    else if ((0, _data_files_js__WEBPACK_IMPORTED_MODULE_5__.bI)(file.format))
                        headers.push(withPartition(await readTable(engine, file, options), file));
                    else
                        await readJson(engine, file, options);
                }
                catch (thrown) {
                    throw located(thrown, file);
                }
                if (engine.rows === before)
                    empty.push(file.shown);
            }
            return { headers, empty };
        }
        function withPartition(header, { partition }) {
            return { ...header, names: [...header.names, ...partition.map(({ name }) => name)] };
        }
        async function readTable(engine, file, options) {
            const { ports } = options;
            const table = await (0, _open_table_js__WEBPACK_IMPORTED_MODULE_8__.R)(file, ports.files);
            (0, _engines_columnar_time_limit_js__WEBPACK_IMPORTED_MODULE_9__.A)(() => engine.header(table.names), { file: file.shown });
            const header = { file: file.shown, names: table.names, line: 0 };
            if (engine instanceof _engines_columnar_columnar_engine_js__WEBPACK_IMPORTED_MODULE_4__.m && (await (0, _large_file_js__WEBPACK_IMPORTED_MODULE_7__.kF)(engine, { ...options, file, table })))
                return header;
            await observeAll(table.batches((name) => engine.request(name)), engine, { file, ports });
            return header;
        }
        async function readDelimited(engine, file, reading) {
            const { dialect, plan, ports } = reading;
            const declared = plan.columns.map((column) => column.name);
            const headless = dialect.header === false;
            let header = { file: file.shown, names: headless ? declared : [], line: headless ? 0 : 1 };
            const begin = () => (0, _engines_columnar_time_limit_js__WEBPACK_IMPORTED_MODULE_9__.A)(() => engine.header(header.names), { file: file.shown });
            if (headless)
                begin();
            const options = {
                file: file.shown,
                dialect: dialectOf(dialect, file),
                names: headless ? declared : null,
                request: (name) => engine.request(name),
                missing: engine.missingValues,
                limit: _read_options_js__WEBPACK_IMPORTED_MODULE_10__.$,
                onHeader: (row) => {
                    if (row.cells.length > _data_delimited_js__WEBPACK_IMPORTED_MODULE_2__.yg)
                        throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                            message: `${file.shown} has more than ${_data_delimited_js__WEBPACK_IMPORTED_MODULE_2__.yg} columns`,
                            where: { file: file.shown, line: row.line },
                            hint: 'mostly the delimiter is another one: set dialect.delimiter',
                        });
                    header = { file: file.shown, names: row.cells.map(_data_text_stream_js__WEBPACK_IMPORTED_MODULE_3__.f$), line: row.line };
                    begin();
                    engine.headerFaults(row, file.shown);
                },
            };
            if (engine instanceof _engines_columnar_columnar_engine_js__WEBPACK_IMPORTED_MODULE_4__.m && (0, _data_delimited_columns_js__WEBPACK_IMPORTED_MODULE_1__.$)(options.dialect)) {
                const large = await (0, _large_file_js__WEBPACK_IMPORTED_MODULE_7__.M7)(file, ports.files);
                if (large !== null) {
                    await (0, _large_file_js__WEBPACK_IMPORTED_MODULE_7__.AL)(engine, { ...reading, file, large, options, names: () => header.names });
                    return header;
                }
            }
            await observeAll((0, _file_batches_js__WEBPACK_IMPORTED_MODULE_6__.e)(file, ports.files, options), engine, { file, ports });
            return header;
        }
        async function readJson(engine, file, reading) {
            const { ports } = reading;
            engine.headless();
            if (engine instanceof _engines_columnar_columnar_engine_js__WEBPACK_IMPORTED_MODULE_4__.m && file.format === 'jsonl') {
                const large = await (0, _large_file_js__WEBPACK_IMPORTED_MODULE_7__.M7)(file, ports.files);
                if (large !== null) {
                    await (0, _large_file_js__WEBPACK_IMPORTED_MODULE_7__.AL)(engine, { ...reading, file, large, options: null, names: () => null });
                    return;
                }
            }
            await observeAll((0, _file_batches_js__WEBPACK_IMPORTED_MODULE_6__.U)(file, ports.files, _read_options_js__WEBPACK_IMPORTED_MODULE_10__.$), engine, { file, ports });
        }
        async function observeAll(batches, engine, { file, ports }) {
            let rows = 0;
            for await (const batch of batches) {
                engine.observe(batch);
                rows += batch.counted;
                ports.log.progress(`${file.shown}: ${rows} rows`);
            }
        }
        function located(thrown, file) {
            if (!(thrown instanceof _data_delimited_js__WEBPACK_IMPORTED_MODULE_2__.zH))
                return thrown;
            const message = `${file.shown} has a record of more than ${_read_options_js__WEBPACK_IMPORTED_MODULE_10__.$ / 1024 / 1024} MB that begins on line ${thrown.line}`;
            const problem = {
                message,
                where: { file: file.shown, line: thrown.line },
                hint: hintOfLongRecord(file),
            };
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.ur('input', [problem], { cause: thrown });
        }
        function hintOfLongRecord({ format }) {
            if (format === 'jsonl')
                return 'each line is a record: is this one JSON text, whose ending is .json?';
            if (format === 'json')
                return 'is each value of the list a record, and not the whole of it one?';
            return 'a quote that is never closed makes the rest of a file one record';
        }
        function dialectOf(dialect, file) {
            return {
                delimiter: dialect.delimiter ?? (file.format === 'tsv' ? '\t' : ','),
                quoteChar: dialect.quoteChar ?? '"',
                doubleQuote: dialect.doubleQuote ?? true,
                escapeChar: dialect.escapeChar ?? null,
                skipInitialSpace: dialect.skipInitialSpace ?? false,
                commentChar: dialect.commentChar ?? null,
            };
        }
    }),
    58394: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (recordLimit)
        });
        const recordLimit = 64 * 1024 * 1024;
    })
};
