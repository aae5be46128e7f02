export const id = 3081;
export const ids = [3081];
export const modules = {
    53081: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            openParquet: () => (openParquet)
        });
        var errors = __webpack_require__(62807);
        var taken_batch = __webpack_require__(68435);
        var external_node_zlib_ = __webpack_require__(38522);
        var lz4 = __webpack_require__(29479);
        var zstd_library = __webpack_require__(16989);
        ;
        class ParquetFault extends Error {
        }
        function parquet_fault_require(condition, what) {
            if (!condition)
                throw new ParquetFault(what);
        }
        ;
        const faults = [
            undefined,
            'a Snappy block that ends in the middle',
            'a Snappy block that repeats what is not there',
            'a Snappy block that is shorter than it says',
        ];
        function unpackSnappy(kernels, packed, unpacked) {
            let from = 0;
            while ((packed[from] ?? 0) > 127)
                from += 1;
            from += packed.byteOffset + 1;
            const behind = packed.byteOffset + packed.length;
            const fault = faults[kernels.calls.unpackSnappy(from, behind, unpacked.byteOffset, unpacked.length)];
            if (fault !== undefined)
                throw new ParquetFault(fault);
        }
        ;
        function decompress(codec, kernels, { packed, unpacked }) {
            try {
                if (codec === 'SNAPPY')
                    unpackSnappy(kernels, packed, unpacked);
                else {
                    const bytes = unpack(codec, packed, unpacked.length);
                    parquet_fault_require(bytes.length === unpacked.length, 'a page that is not as long as it says when it is unpacked');
                    unpacked.set(bytes);
                }
            }
            catch (cause) {
                if (cause instanceof ParquetFault)
                    throw cause;
                throw new ParquetFault(`a page that cannot be unpacked (${(0, errors.zR)(cause).message})`, { cause });
            }
        }
        const { zstdDecompressSync } = external_node_zlib_;
        function unpack(codec, packed, size) {
            const options = { maxOutputLength: Math.max(size, 1) };
            switch (codec) {
                case 'GZIP':
                    return external_node_zlib_.gunzipSync(packed, options);
                case 'BROTLI':
                    return external_node_zlib_.brotliDecompressSync(packed, options);
                case 'ZSTD':
                    return zstdDecompressSync === undefined
                        ? (0, zstd_library.g)(packed, size)
                        : zstdDecompressSync(packed, { ...options, chunkSize: Math.max(size + 1, 64) });
                case 'LZ4_RAW':
                    return (0, lz4.pF)(packed, size);
                case 'LZ4':
                    return unpackHadoopLz4(packed, size);
                default:
                    throw new ParquetFault(`pages packed with ${codec}, which is not read`);
            }
        }
        function unpackHadoopLz4(packed, size) {
            const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
            const output = new Uint8Array(size);
            let [at, filled] = [0, 0];
            while (at + 8 <= packed.length) {
                const length = view.getUint32(at);
                const packedLength = view.getUint32(at + 4);
                if (filled + length > size || at + 8 + packedLength > packed.length)
                    break;
                output.set((0, lz4.pF)(packed.subarray(at + 8, at + 8 + packedLength), length), filled);
                at += 8 + packedLength;
                filled += length;
            }
            return at === packed.length && filled === size ? output : (0, lz4.pF)(packed, size);
        }
        ;
        function unpackDeltas(bytes, count) {
            const reader = new BitReader(bytes);
            const blockSize = reader.varint();
            const groups = reader.varint();
            parquet_fault_require(reader.varint() >= count, 'a page that ends before its values do');
            const size = blockSize / groups;
            parquet_fault_require(Number.isInteger(size) && size > 0 && size % 8 === 0 && groups <= 4096, 'blocks of differences of no size');
            const values = new BigInt64Array(count);
            let value = reader.zigzag();
            if (count > 0)
                values[0] = value;
            for (let nth = 1; nth < count;) {
                const least = reader.zigzag();
                const widths = reader.bytes(groups);
                for (let group = 0; group < groups && nth < count; group += 1) {
                    const width = widths[group] ?? 0;
                    parquet_fault_require(width <= 64, 'differences of more than 64 bits');
                    const packed = reader.bytes((size * width) / 8);
                    for (let at = 0; at < size && nth < count; at += 1, nth += 1) {
                        value = BigInt.asIntN(64, value + least + bitsAt(packed, at * width, width));
                        values[nth] = value;
                    }
                }
            }
            return { words: new Int32Array(values.buffer), length: reader.at };
        }
        function unpackByteArrays(bytes, count, shared) {
            const prefixes = shared ? unpackDeltas(bytes, count) : { words: new Int32Array(2 * count), length: 0 };
            const lengths = unpackDeltas(bytes.subarray(prefixes.length), count);
            const suffixes = bytes.subarray(prefixes.length + lengths.length);
            const starts = new Int32Array(count);
            const ends = new Int32Array(count);
            let [total, read, before] = [0, 0, 0];
            for (let nth = 0; nth < count; nth += 1) {
                const [prefix, length] = [prefixes.words[2 * nth] ?? 0, lengths.words[2 * nth] ?? 0];
                parquet_fault_require(prefix >= 0 && prefix <= before && length >= 0, 'a text that repeats more than there is');
                read += length;
                parquet_fault_require(read <= suffixes.length, 'a page that ends before its values do');
                before = prefix + length;
                starts[nth] = total;
                total += before;
                parquet_fault_require(total <= longestPage, 'a page of more than 256 MB');
                ends[nth] = total;
            }
            if (!shared)
                return { bytes: suffixes, starts, ends };
            const joined = new Uint8Array(total);
            for (let nth = 0, from = 0; nth < count; nth += 1) {
                const [start, prefix, length] = [starts[nth] ?? 0, prefixes.words[2 * nth] ?? 0, lengths.words[2 * nth] ?? 0];
                if (prefix > 0)
                    joined.copyWithin(start, starts[nth - 1] ?? 0, (starts[nth - 1] ?? 0) + prefix);
                joined.set(suffixes.subarray(from, from + length), start + prefix);
                from += length;
            }
            return { bytes: joined, starts, ends };
        }
        const longestPage = 256 * 1024 * 1024;
        function bitsAt(bytes, start, width) {
            if (width <= 24)
                return BigInt(smallBits(bytes, start, width));
            let value = 0n;
            for (let bit = 0; bit < width; bit += 16) {
                const some = Math.min(16, width - bit);
                value |= BigInt(smallBits(bytes, start + bit, some)) << BigInt(bit);
            }
            return value;
        }
        function smallBits(bytes, start, width) {
            const at = start >> 3;
            const some = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
            return (some >>> (start & 7)) & ((1 << width) - 1);
        }
        class BitReader {
            #bytes;
            at = 0;
            constructor(bytes) {
                this.#bytes = bytes;
            }
            bytes(length) {
                parquet_fault_require(this.at + length <= this.#bytes.length, 'a page that ends before its values do');
                this.at += length;
                return this.#bytes.subarray(this.at - length, this.at);
            }
            varint() {
                let [value, scale] = [0, 1];
                for (let length = 0; length < 5; length += 1, scale *= 128) {
                    const [byte = 0] = this.bytes(1);
                    value += (byte & 127) * scale;
                    if (byte < 128)
                        return value;
                }
                throw new ParquetFault('a page that counts more than it can hold');
            }
            zigzag() {
                const value = this.#unsigned();
                return (value >> 1n) ^ -(value & 1n);
            }
            #unsigned() {
                let value = 0n;
                for (let shift = 0n; shift < 70n; shift += 7n) {
                    const [byte = 0] = this.bytes(1);
                    value |= BigInt(byte & 127) << shift;
                    if (byte < 128)
                        return BigInt.asUintN(64, value);
                }
                throw new ParquetFault('a number of more than 64 bits');
            }
        }
        var kernels_kernels = __webpack_require__(87773);
        ;
        const run_lengths_faults = [undefined, 'a page that ends before its levels or codes do', 'an empty run'];
        const runFields = 6;
        class RunReader {
            #kernels;
            #fields;
            constructor(kernels, fields, { bytes, width }) {
                parquet_fault_require(width <= 32, `numbers of ${width} bits`);
                this.#kernels = kernels;
                this.#fields = fields;
                const { byteOffset, length } = bytes;
                fields.values.set([byteOffset, byteOffset + length, width, 0, 0, 0]);
            }
            read(count, to) {
                const fault = run_lengths_faults[this.#kernels.calls.readRuns(this.#fields.address, count, to)];
                if (fault !== undefined)
                    throw new ParquetFault(fault);
            }
        }
        const chunk = 16_384;
        function unpackRuns(bytes, width, output) {
            const kernels = kernels_kernels.j.borrow();
            try {
                const placed = kernels.takeBytes(bytes.length).values;
                placed.set(bytes);
                const runs = new RunReader(kernels, kernels.takeInts(runFields), { bytes: placed, width });
                const numbers = kernels.takeInts(Math.min(chunk, output.length));
                for (let at = 0; at < output.length; at += chunk) {
                    const count = Math.min(chunk, output.length - at);
                    runs.read(count, numbers.address);
                    output.set(numbers.values.subarray(0, count), at);
                }
            }
            finally {
                kernels.giveBack();
            }
        }
        ;
        function readValues(encoding, bytes, leaf) {
            const { type, count } = leaf;
            switch (encoding) {
                case 'PLAIN':
                    return plainValues(bytes, leaf);
                case 'RLE':
                    return { kind: 'bits', values: bits(bytes, count) };
                case 'DELTA_BINARY_PACKED': {
                    const { words } = unpackDeltas(bytes, count);
                    if (type === 'INT64')
                        return { kind: 'longs', words };
                    parquet_fault_require(type === 'INT32', `${encoding} of ${type}`);
                    return { kind: 'doubles', values: Float64Array.from({ length: count }, (_, nth) => words[2 * nth] ?? 0) };
                }
                case 'DELTA_LENGTH_BYTE_ARRAY':
                case 'DELTA_BYTE_ARRAY':
                    parquet_fault_require(type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY', `${encoding} of ${type}`);
                    return { kind: 'bytes', ...unpackByteArrays(bytes, count, encoding === 'DELTA_BYTE_ARRAY') };
                case 'BYTE_STREAM_SPLIT':
                    return plainValues(joinedStreams(bytes, widthOf(leaf), count), leaf);
                default:
                    throw new ParquetFault(`the encoding ${encoding}, which is not read`);
            }
        }
        function bits(bytes, count) {
            const values = new Uint8Array(count);
            unpackRuns(bytes.subarray(4), 1, values);
            return values;
        }
        function plainValues(bytes, leaf) {
            const { type, count } = leaf;
            if (type === 'BYTE_ARRAY')
                return { kind: 'bytes', ...lengthBeforeEach(bytes, count) };
            parquet_fault_require(bytes.length >=
                (type === 'BOOLEAN' ? Math.ceil(count / 8) : count * widthOf(leaf)), 'a page that ends before its values do');
            switch (type) {
                case 'BOOLEAN':
                    return {
                        kind: 'bits',
                        values: Uint8Array.from({ length: count }, (_, nth) => ((bytes[nth >> 3] ?? 0) >> (nth & 7)) & 1),
                    };
                case 'INT32':
                    return { kind: 'doubles', values: Float64Array.from(new Int32Array(aligned(bytes, 4 * count))) };
                case 'FLOAT':
                    return { kind: 'doubles', values: Float64Array.from(new Float32Array(aligned(bytes, 4 * count))) };
                case 'DOUBLE':
                    return { kind: 'doubles', values: new Float64Array(aligned(bytes, 8 * count)) };
                case 'INT64':
                    return { kind: 'longs', words: new Int32Array(aligned(bytes, 8 * count)) };
                case 'INT96':
                case 'FIXED_LEN_BYTE_ARRAY': {
                    const width = widthOf(leaf);
                    const starts = Int32Array.from({ length: count }, (_, nth) => nth * width);
                    return { kind: 'bytes', bytes, starts, ends: starts.map((start) => start + width) };
                }
            }
        }
        function aligned(bytes, length) {
            return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + length);
        }
        function lengthBeforeEach(bytes, count) {
            const starts = new Int32Array(count);
            const ends = new Int32Array(count);
            let at = 0;
            for (let nth = 0; nth < count; nth += 1) {
                const length = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
                parquet_fault_require(length >= 0 && at + 4 + length <= bytes.length, 'a page that ends before its values do');
                starts[nth] = at + 4;
                at += 4 + length;
                ends[nth] = at;
            }
            return { bytes, starts, ends };
        }
        function widthOf({ type, length }) {
            switch (type) {
                case 'INT32':
                case 'FLOAT':
                    return 4;
                case 'INT64':
                case 'DOUBLE':
                    return 8;
                case 'INT96':
                    return 12;
                case 'FIXED_LEN_BYTE_ARRAY':
                    parquet_fault_require(length > 0 && length < 65_536, 'values of a fixed length that is none');
                    return length;
                case 'BOOLEAN':
                case 'BYTE_ARRAY':
                    throw new ParquetFault(`an encoding that ${type} does not have`);
            }
        }
        function joinedStreams(bytes, width, count) {
            parquet_fault_require(bytes.length >= width * count, 'a page that ends before its values do');
            const joined = new Uint8Array(width * count);
            for (let stream = 0; stream < width; stream += 1)
                for (let nth = 0; nth < count; nth += 1)
                    joined[nth * width + stream] = bytes[stream * count + nth] ?? 0;
            return joined;
        }
        ;
        const deepest = 32;
        class ThriftReader {
            #bytes;
            #view;
            #at = 0;
            constructor(bytes) {
                this.#bytes = bytes;
                this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            }
            get at() {
                return this.#at;
            }
            struct(depth = 0) {
                parquet_fault_require(depth < deepest, 'structures that nest too deep');
                const fields = new Map();
                let id = 0;
                for (;;) {
                    const head = this.#byte();
                    const type = head & 15;
                    if (type === 0)
                        return fields;
                    const step = head >> 4;
                    id = step === 0 ? this.#zigzag() : id + step;
                    fields.set(id, this.#value(type, depth));
                }
            }
            #value(type, depth) {
                switch (type) {
                    case 1:
                        return true;
                    case 2:
                        return false;
                    case 3:
                        return (this.#byte() << 24) >> 24;
                    case 4:
                    case 5:
                    case 6:
                        return this.#zigzag();
                    case 7:
                        return this.#double();
                    case 8:
                        return this.#take(this.#varint());
                    case 9:
                    case 10:
                        return this.#list(depth);
                    case 12:
                        return this.struct(depth + 1);
                    default:
                        throw new ParquetFault('a footer or a page header that is damaged');
                }
            }
            #list(depth) {
                parquet_fault_require(depth < deepest, 'structures that nest too deep');
                const head = this.#byte();
                const type = head & 15;
                const size = head >> 4 === 15 ? this.#varint() : head >> 4;
                parquet_fault_require(size <= this.#bytes.length - this.#at, 'a list that is longer than what it stands in');
                const values = [];
                for (let nth = 0; nth < size; nth += 1)
                    values.push(type === 1 || type === 2 ? this.#byte() === 1 : this.#value(type, depth + 1));
                return values;
            }
            #varint() {
                let [value, scale] = [0, 1];
                for (let length = 0; length < 10; length += 1) {
                    const byte = this.#byte();
                    value += (byte & 127) * scale;
                    if (byte < 128)
                        return value;
                    scale *= 128;
                }
                throw new ParquetFault('a number of more than 64 bits');
            }
            #zigzag() {
                const value = this.#varint();
                return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
            }
            #double() {
                parquet_fault_require(this.#at + 8 <= this.#bytes.length, 'a footer or a page header that ends in the middle');
                this.#at += 8;
                return this.#view.getFloat64(this.#at - 8, true);
            }
            #take(length) {
                parquet_fault_require(this.#at + length <= this.#bytes.length, 'a footer or a page header that ends in the middle');
                this.#at += length;
                return this.#bytes.subarray(this.#at - length, this.#at);
            }
            #byte() {
                const byte = this.#bytes[this.#at];
                parquet_fault_require(byte !== undefined, 'a footer or a page header that ends in the middle');
                this.#at += 1;
                return byte;
            }
        }
        function numberAt(struct, field) {
            const value = struct.get(field);
            return typeof value === 'number' ? value : undefined;
        }
        function countAt(struct, field) {
            const value = numberAt(struct, field);
            parquet_fault_require(value !== undefined && Number.isSafeInteger(value) && value >= 0, 'a count that is none');
            return value;
        }
        function structAt(struct, field) {
            const value = struct.get(field);
            return value instanceof Map ? value : undefined;
        }
        function structsAt(struct, field) {
            const value = struct.get(field);
            return Array.isArray(value) ? value.filter((one) => one instanceof Map) : [];
        }
        function textAt(struct, field) {
            const value = struct.get(field);
            return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
        }
        ;
        const encodings = new Map([
            [0, 'PLAIN'],
            [2, 'PLAIN_DICTIONARY'],
            [3, 'RLE'],
            [4, 'BIT_PACKED'],
            [5, 'DELTA_BINARY_PACKED'],
            [6, 'DELTA_LENGTH_BYTE_ARRAY'],
            [7, 'DELTA_BYTE_ARRAY'],
            [8, 'RLE_DICTIONARY'],
            [9, 'BYTE_STREAM_SPLIT'],
        ]);
        const windowBytes = 64 * 1024;
        const longestHeader = 1024 * 1024;
        const mostEntries = 1 << 24;
        class ChunkPages {
            #source;
            #chunk;
            #leaf;
            #room;
            #at;
            #window = new Uint8Array();
            #windowStart = 0;
            constructor(source, { chunk, leaf, room }) {
                this.#source = source;
                this.#chunk = chunk;
                this.#leaf = leaf;
                this.#room = room;
                this.#at = chunk.start;
            }
            get kernels() {
                return this.#room.kernels;
            }
            get memory() {
                return this.#room.memory;
            }
            async next(onDictionary) {
                while (this.#at < this.#chunk.end) {
                    const { header, length } = await this.#header();
                    const packedSize = countAt(header, 3);
                    parquet_fault_require(packedSize <= longestPage && countAt(header, 2) <= longestPage, 'a page of more than 256 MB');
                    parquet_fault_require(this.#at + length + packedSize <= this.#chunk.end, 'a page that ends behind its column');
                    this.#at += length + packedSize;
                    const body = { start: this.#at - packedSize, end: this.#at };
                    const type = countAt(header, 1);
                    if (type === 2)
                        onDictionary(await this.#dictionary(header, body));
                    else if (type === 0)
                        return this.#unpacked(await this.#first(header, body));
                    else if (type === 3)
                        return this.#unpacked(await this.#second(header, body));
                    else
                        parquet_fault_require(type === 1, 'a page of a kind that is not known');
                }
                return null;
            }
            #unpacked(page) {
                if (this.#at === this.#chunk.end)
                    this.#window = new Uint8Array();
                return page;
            }
            async #header() {
                const left = this.#chunk.end - this.#at;
                for (let size = Math.min(1024, left);; size = Math.min(16 * size, longestHeader, left)) {
                    const reader = new ThriftReader(await this.#bytes(this.#at, size));
                    try {
                        const header = reader.struct();
                        return { header, length: reader.at };
                    }
                    catch (thrown) {
                        if (!(thrown instanceof ParquetFault) || size >= Math.min(longestHeader, left))
                            throw thrown;
                    }
                }
            }
            async #bytes(start, length) {
                if (start < this.#windowStart || start + length > this.#windowStart + this.#window.length) {
                    const end = Math.min(this.#chunk.end, start + Math.max(length, windowBytes));
                    this.#window = await this.#source.slice(start, end);
                    this.#windowStart = start;
                    parquet_fault_require(this.#window.length === end - start, shorter);
                }
                return this.#window.subarray(start - this.#windowStart, start - this.#windowStart + length);
            }
            async #fill(room, start) {
                if (room.length <= windowBytes)
                    room.set(await this.#bytes(start, room.length));
                else if (this.#source.fill !== undefined)
                    parquet_fault_require(this.#source.fill(room, start), shorter);
                else {
                    const bytes = await this.#source.slice(start, start + room.length);
                    parquet_fault_require(bytes.length === room.length, shorter);
                    room.set(bytes);
                }
            }
            async #body({ start, end }, size, plain = 0) {
                const { codec } = this.#chunk;
                const body = this.#room.of(size);
                if (codec === 'UNCOMPRESSED' || size === plain) {
                    const length = end - start;
                    parquet_fault_require(codec === 'UNCOMPRESSED' ? size === length : size <= length, 'a page that is not as long as it says');
                    await this.#fill(body, start);
                    return body;
                }
                const { kernels } = this;
                await this.#fill(body.subarray(0, plain), start);
                const packed = this.memory.packed(kernels, end - start - plain);
                await this.#fill(packed, start + plain);
                decompress(codec, kernels, { packed, unpacked: body.subarray(plain) });
                return body;
            }
            async #dictionary(header, body) {
                const facts = structAt(header, 7);
                parquet_fault_require(facts !== undefined, 'a page without its header');
                const bytes = (await this.#body(body, countAt(header, 2))).slice();
                return readValues('PLAIN', bytes, { ...this.#leaf, count: entriesOf(facts) });
            }
            async #first(header, body) {
                const facts = structAt(header, 5);
                parquet_fault_require(facts !== undefined, 'a page without its header');
                const bytes = await this.#body(body, countAt(header, 2));
                let at = 0;
                const levels = (most, encoding) => {
                    if (most === 0)
                        return null;
                    parquet_fault_require(encoding === 3, 'levels that are not written as runs');
                    parquet_fault_require(at + 4 <= bytes.length, 'a page that ends before its levels or codes do');
                    const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
                    at += 4 + length;
                    return bytes.subarray(at - length, at);
                };
                const repeats = levels(this.#leaf.repeat, numberAt(facts, 4));
                const definitions = levels(this.#leaf.definition, numberAt(facts, 3));
                const encoding = nameOf(countAt(facts, 2));
                return { count: entriesOf(facts), repeats, definitions, encoding, bytes: bytes.subarray(at) };
            }
            async #second(header, body) {
                const facts = structAt(header, 8);
                parquet_fault_require(facts !== undefined, 'a page without its header');
                const [defined, repeated] = [countAt(facts, 5), countAt(facts, 6)];
                const levels = defined + repeated;
                const size = countAt(header, 2);
                parquet_fault_require(levels <= body.end - body.start && size >= levels, 'a page that ends before its levels or codes do');
                const bytes = await this.#body(body, size, facts.get(7) === false ? size : levels);
                return {
                    count: entriesOf(facts),
                    repeats: this.#leaf.repeat === 0 ? null : bytes.subarray(0, repeated),
                    definitions: this.#leaf.definition === 0 ? null : bytes.subarray(repeated, levels),
                    encoding: nameOf(countAt(facts, 4)),
                    bytes: bytes.subarray(levels),
                };
            }
        }
        const shorter = 'a file that became shorter while it was read';
        function nameOf(encoding) {
            return encodings.get(encoding) ?? 'of a number that is not known';
        }
        function entriesOf(facts) {
            const count = countAt(facts, 1);
            parquet_fault_require(count <= mostEntries, `a page of more than ${mostEntries} values`);
            return count;
        }
        var batch = __webpack_require__(91645);
        var external_node_buffer_ = __webpack_require__(4573);
        var calendar = __webpack_require__(53519);
        var decimal = __webpack_require__(51734);
        var typed_cells = __webpack_require__(34321);
        var typed_values = __webpack_require__(60620);
        ;
        function cellsOf(physical, leaf) {
            const { meaning } = leaf;
            if (meaning.kind === 'interval' || meaning.kind === 'bson')
                throw new ParquetFault(`values of the kind ${meaning.kind.toUpperCase()} in ${leaf.name}, which is not read`);
            switch (physical.kind) {
                case 'bits':
                    return { kind: 'booleans', values: physical.values };
                case 'doubles':
                    return smallCells(physical.values, meaning);
                case 'longs':
                    return longCells(physical.words, meaning);
                case 'bytes':
                    return byteCells(physical, leaf);
            }
        }
        function smallCells(values, meaning) {
            if (meaning.kind === 'date')
                return { kind: 'values', values: Array.from(values, (days) => (0, calendar.MK)(days)) };
            if (meaning.kind === 'time')
                return { kind: 'values', values: Array.from(values, (ms) => (0, typed_values.rb)(ms, meaning)) };
            if (meaning.kind === 'decimal')
                return (0, typed_cells.DO)(values.map((digits) => (0, decimal.e)(digits, meaning.scale)));
            if (meaning.kind === 'integer' && !meaning.signed)
                return (0, typed_cells.DO)(values.map((value) => (value < 0 ? value + 4294967296 : value)));
            return (0, typed_cells.DO)(values);
        }
        function longCells(words, meaning) {
            if (meaning.kind === 'timestamp')
                return { kind: 'values', values: (0, typed_values.rQ)(words, meaning) };
            const numbers = (0, typed_cells.vw)(words, !(meaning.kind === 'integer' && !meaning.signed));
            const { values } = numbers;
            if (meaning.kind === 'time')
                return { kind: 'values', values: Array.from(values, (time) => (0, typed_values.rb)(time, meaning)) };
            if (meaning.kind !== 'decimal')
                return numbers;
            const { scale } = meaning;
            const exact = (value, nth) => Number.isSafeInteger(value) ? (0, decimal.e)(value, scale) : (0, decimal.z)((0, typed_cells.e8)(words, nth), scale);
            return (0, typed_cells.DO)(values.map(exact));
        }
        function byteCells(physical, leaf) {
            const { bytes, starts, ends } = physical;
            const { meaning, type } = leaf;
            const each = (of) => Array.from(starts, (start, nth) => of(bytes.subarray(start, ends[nth] ?? 0)));
            if (type === 'INT96')
                return { kind: 'values', values: each(int96Text) };
            if (meaning.kind === 'decimal')
                return (0, typed_cells.DO)(Float64Array.from(each((some) => (0, decimal.z)(bigEndian(some), meaning.scale))));
            if (meaning.kind === 'half')
                return (0, typed_cells.DO)(Float64Array.from(each(littleHalf)));
            if (meaning.kind === 'uuid')
                return { kind: 'values', values: each(typed_values.BO) };
            if (meaning.kind === 'json')
                return { kind: 'values', values: each(typed_values.U4) };
            if (meaning.kind === 'text')
                return { kind: 'texts', bytes, starts, ends };
            if (type === 'BYTE_ARRAY' && each(external_node_buffer_.isUtf8).every(Boolean))
                return { kind: 'texts', bytes, starts, ends };
            return { kind: 'values', values: each(typed_values._q) };
        }
        function littleHalf(bytes) {
            return (0, typed_values.JA)((bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8));
        }
        function int96Text(bytes) {
            const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
            const nanoseconds = view.getBigUint64(0, true);
            const day = view.getUint32(8, true) - 2_440_588;
            const ofDay = (0, typed_values.SB)(nanoseconds, 9);
            return new calendar.W9(false).text(day * 86_400 + ofDay.seconds, ofDay.nanoseconds);
        }
        function bigEndian(bytes) {
            if (bytes.length === 0)
                return 0n;
            return BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
        }
        var kept_places = __webpack_require__(5927);
        ;
        const fewTexts = 2048;
        const rowsEach = 8;
        class ChunkDictionary {
            cells;
            size;
            use;
            #texts = [];
            constructor(cells, rows) {
                this.cells = cells;
                this.size = cells.kind === 'texts' ? cells.starts.length : cells.values.length;
                this.use = useOf(cells, this.size, rows);
            }
            value(code) {
                const { cells } = this;
                return cells.kind === 'texts' ? (this.#texts[code] ??= (0, typed_cells.og)(cells, code)) : (0, typed_cells.og)(cells, code);
            }
        }
        function useOf(cells, size, rows) {
            if (cells.kind === 'numbers')
                return { as: 'numbers', cells, places: new kept_places.$((kernels) => placedNumbers(kernels, cells)) };
            if (cells.kind === 'texts' && size > Math.max(fewTexts, rows / rowsEach))
                return { as: 'texts', places: new kept_places.$((kernels) => placedTexts(kernels, cells)) };
            return { as: cells.kind === 'values' && cells.values.includes(undefined) ? 'values' : 'codes' };
        }
        function placedNumbers(kernels, { values }) {
            const placed = kernels.takeDoubles(values.length);
            placed.values.set(values);
            return placed;
        }
        function placedTexts(kernels, cells) {
            const placed = {
                bytes: kernels.takeBytes(cells.bytes.length).values,
                starts: kernels.takeInts(cells.starts.length),
                ends: kernels.takeInts(cells.ends.length),
            };
            placed.bytes.set(cells.bytes);
            placed.starts.values.set(cells.starts);
            placed.ends.values.set(cells.ends);
            return placed;
        }
        ;
        function readLevels(runs, most, count) {
            const levels = new Uint8Array(count);
            unpackRuns(runs, levels_widthOf(most), levels);
            return levels;
        }
        function levels_widthOf(most) {
            return 32 - Math.clz32(most);
        }
        ;
        function areCodes(encoding) {
            return encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY';
        }
        ;
        class DecodedPage {
            #name;
            #states;
            #others;
            #content;
            #at = 0;
            constructor(page, column) {
                const { leaf, nullState } = column;
                const { count } = page;
                const definitions = page.definitions === null ? null : readLevels(page.definitions, leaf.definition, count);
                const states = new Uint8Array(count);
                if (definitions !== null)
                    for (let row = 0; row < count; row += 1)
                        if (definitions[row] !== leaf.definition)
                            states[row] = nullState;
                const nulls = (0, typed_cells.xG)(states);
                const content = contentOf(page, column, count - nulls);
                this.#name = leaf.name;
                this.#content = nulls === 0 ? content : spreadOut(content, states);
                (0, typed_cells.Sh)(this.#content, states);
                this.#states = states;
                this.#others = (0, typed_cells.xG)(states);
            }
            take(rows) {
                const [from, to] = [this.#at, this.#at + rows];
                this.#at = to;
                const states = this.#states.subarray(from, to);
                const cells = { name: this.#name, states, others: this.#others === 0 ? 0 : (0, typed_cells.xG)(states) };
                return (0, typed_cells.Sx)(this.#content, cells, { from, to });
            }
        }
        function contentOf({ encoding, bytes }, { leaf, dictionary }, count) {
            if (!areCodes(encoding))
                return cellsOf(readValues(encoding, bytes, { ...leaf, count }), leaf);
            parquet_fault_require(dictionary !== null || count === 0, 'codes without a dictionary');
            if (dictionary === null)
                return typed_cells.LI;
            const codes = new Int32Array(count);
            if (count > 0)
                unpackRuns(bytes.subarray(1), bytes[0] ?? 0, codes);
            let nth = codes.length;
            while ((nth -= 1) >= 0)
                if ((codes[nth] ?? 0) >>> 0 >= dictionary.size)
                    throw new ParquetFault('a code that its dictionary does not have');
            const { cells } = dictionary;
            if (cells.kind === 'numbers')
                return (0, typed_cells.Ne)(cells, codes);
            return dictionary.use.as === 'values' ? (0, typed_cells.Ng)(cells, codes) : { kind: 'codes', codes, dictionary };
        }
        function spreadOut(content, states) {
            const from = new Int32Array(states.length);
            for (let row = 0, nth = 0; row < states.length; row += 1)
                if (states[row] === batch.w.value)
                    from[row] = nth++;
            return (0, typed_cells.Ng)(content, from);
        }
        ;
        class RowPlaces {
            kernels;
            states;
            numbers;
            starts;
            ends;
            words;
            levelRuns;
            codeRuns;
            #rows;
            #moments = null;
            constructor(kernels, rows) {
                this.kernels = kernels;
                this.states = kernels.takeBytes(rows);
                this.numbers = kernels.takeDoubles(rows);
                const { address } = this.numbers;
                this.starts = { address, values: new Int32Array(kernels.buffer, address, rows) };
                const behind = address + 4 * rows;
                this.ends = { address: behind, values: new Int32Array(kernels.buffer, behind, rows) };
                this.words = kernels.takeInts(rows);
                this.levelRuns = kernels.takeInts(runFields);
                this.codeRuns = kernels.takeInts(runFields);
                this.#rows = rows;
            }
            get moments() {
                return (this.#moments ??= this.kernels.takeBytes(momentBytes * this.#rows));
            }
        }
        const momentBytes = 32;
        function row_places_valueOf(state, value) {
            if (state === batch.w.null)
                return null;
            return state === batch.w.absent ? undefined : value();
        }
        ;
        class PlacedTexts {
            #name;
            #places;
            #bytes;
            #at = 0;
            constructor(name, places, bytes) {
                this.#name = name;
                this.#places = places;
                this.#bytes = bytes;
            }
            read(rows, nulls) {
                const { kernels, states, starts, ends } = this.#places;
                const { byteOffset, length } = this.#bytes;
                const addresses = [states.address, rows, starts.address, ends.address];
                this.#at = kernels.calls.placeTexts(byteOffset, this.#at, length, ...addresses);
                parquet_fault_require(this.#at >= 0, 'a page that ends before its values do');
                return takenTexts(this.#places, { name: this.#name, bytes: this.#bytes, others: nulls });
            }
        }
        function takenTexts({ kernels, states, starts, ends }, { name, bytes, others }) {
            const texts = { bytes, starts: starts.values, ends: ends.values };
            const at = { bytes: bytes.byteOffset, starts: starts.address, ends: ends.address, states: states.address };
            return {
                column: { kind: 'text', name, states: states.values, others, ...texts, placed: { kernels, ...at } },
                value: (row) => {
                    const state = states.values[row];
                    return state === batch.w.invalid ? undefined : row_places_valueOf(state, () => (0, typed_cells.og)({ kind: 'texts', ...texts }, row));
                },
            };
        }
        ;
        function momentForm({ type, meaning }) {
            if (type === 'INT64' && meaning.kind === 'timestamp')
                return meaning;
            return type === 'INT32' && meaning.kind === 'date' ? { digits: null } : null;
        }
        class PlacedMoments {
            #name;
            #places;
            #form;
            #bytes;
            #at = 0;
            constructor(name, places, { form, bytes }) {
                this.#name = name;
                this.#places = places;
                this.#form = form;
                this.#bytes = bytes;
            }
            read(rows, nulls) {
                const from = this.#bytes.byteOffset + this.#at;
                this.#at += (this.#form.digits === null ? 4 : 8) * (rows - nulls);
                parquet_fault_require(this.#at <= this.#bytes.length, 'a page that ends before its values do');
                const others = nulls + written(this.#places, { form: this.#form, from, rows });
                return takenTexts(this.#places, { name: this.#name, bytes: this.#places.moments.values, others });
            }
        }
        function written({ kernels, states, starts, ends, moments }, { form, from, rows }) {
            const to = [moments.address, momentBytes, starts.address, ends.address, batch.w.invalid];
            return form.digits === null
                ? kernels.calls.writeDates(from, states.address, rows, ...to)
                : kernels.calls.writeMoments(from, form.digits, form.utc ? 1 : 0, states.address, rows, ...to);
        }
        function momentCells(values, leaf) {
            const form = momentForm(leaf);
            if (form === null || (values.kind !== 'longs' && values.kind !== 'doubles'))
                return null;
            const words = values.kind === 'longs' ? values.words : Int32Array.from(values.values);
            const rows = values.kind === 'longs' ? words.length / 2 : words.length;
            const kernels = kernels_kernels.j.borrow();
            try {
                const places = new RowPlaces(kernels, rows);
                const raw = kernels.takeInts(words.length);
                raw.values.set(words);
                if (written(places, { form, from: raw.address, rows }) > 0)
                    return null;
                const { starts, ends, moments } = places;
                return {
                    kind: 'texts',
                    bytes: moments.values.slice(),
                    starts: starts.values.slice(),
                    ends: ends.values.slice(),
                };
            }
            finally {
                kernels.giveBack();
            }
        }
        ;
        const int32 = { type: 0, width: 4, exact: null };
        const uint32 = { type: 1, width: 4, exact: null };
        const int64 = { type: 2, width: 8, exact: (bytes, at) => bytes.getBigInt64(at, true) };
        const uint64 = { type: 3, width: 8, exact: (bytes, at) => bytes.getBigUint64(at, true) };
        const placed_numbers_float = { type: 4, width: 4, exact: null };
        const placed_numbers_double = { type: 5, width: 8, exact: null };
        function numberForm({ type, meaning }) {
            const isSigned = meaning.kind === 'plain' || (meaning.kind === 'integer' && meaning.signed);
            const isWhole = isSigned || meaning.kind === 'integer';
            if (type === 'INT32' && isWhole)
                return isSigned ? int32 : uint32;
            if (type === 'INT64' && isWhole)
                return isSigned ? int64 : uint64;
            if (meaning.kind !== 'plain')
                return null;
            return type === 'FLOAT' ? placed_numbers_float : type === 'DOUBLE' ? placed_numbers_double : null;
        }
        class PlainNumbers {
            #name;
            #places;
            #form;
            #bytes;
            #at = 0;
            constructor(name, places, { form, bytes }) {
                this.#name = name;
                this.#places = places;
                this.#form = form;
                this.#bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            }
            read(rows, nulls) {
                const { kernels, states, numbers } = this.#places;
                const { type, width, exact } = this.#form;
                const bytes = this.#bytes;
                const from = this.#at;
                this.#at += width * (rows - nulls);
                parquet_fault_require(this.#at <= bytes.byteLength, 'a page that ends before its values do');
                const at = bytes.byteOffset + from;
                const invalid = kernels.calls.readPlain(type, at, states.address, rows, numbers.address, batch.w.invalid);
                const digits = exact === null ? null : (nth) => exact(bytes, from + width * nth);
                return takenNumbers(this.#places, { name: this.#name, rows, nulls, invalid, digits });
            }
        }
        function takenNumbers({ kernels, states, numbers }, { name, rows, nulls, invalid, digits }) {
            const { values } = numbers;
            const placed = { kernels, values: numbers.address, states: states.address };
            let nthOf = null;
            const exact = (row) => {
                const value = values[row] ?? 0;
                if (digits === null || Number.isSafeInteger(value))
                    return value;
                nthOf ??= numbered(states.values, rows);
                return digits(nthOf[row] ?? 0);
            };
            return {
                column: { kind: 'number', name, states: states.values, others: nulls + invalid, values, exact, placed },
                value: (row) => row_places_valueOf(states.values[row], () => exact(row)),
            };
        }
        function numbered(states, rows) {
            const numbers = new Int32Array(rows);
            let nth = 0;
            for (let row = 0; row < rows; row += 1) {
                numbers[row] = nth;
                if (states[row] === batch.w.value || states[row] === batch.w.invalid)
                    nth += 1;
            }
            return numbers;
        }
        ;
        const unknownCode = 'a code that its dictionary does not have';
        class PlacedCodes {
            #name;
            #places;
            #dictionary;
            #use;
            #codes;
            constructor(name, places, { bytes, dictionary, use }) {
                this.#name = name;
                this.#places = places;
                this.#dictionary = dictionary;
                this.#use = use;
                this.#codes = new RunReader(places.kernels, places.codeRuns, { bytes: bytes.subarray(1), width: bytes[0] ?? 0 });
            }
            read(rows, nulls) {
                this.#codes.read(rows - nulls, this.#places.words.address);
                const use = this.#use;
                switch (use.as) {
                    case 'codes':
                        return this.#column(rows, nulls);
                    case 'numbers':
                        return this.#numbers(use, rows, nulls);
                    case 'texts':
                        return this.#texts(use, rows, nulls);
                }
            }
            #column(rows, nulls) {
                const { kernels, words, starts, states } = this.#places;
                const dictionary = this.#dictionary;
                const { size } = dictionary;
                parquet_fault_require(kernels.calls.placeCodes(words.address, size, states.address, rows, starts.address) === 0, unknownCode);
                const [codes, cells] = [starts.values, states.values];
                const at = { kernels, codes: starts.address, states: states.address };
                return {
                    column: { kind: 'dictionary', name: this.#name, states: cells, others: nulls, codes, dictionary, placed: at },
                    value: (row) => row_places_valueOf(cells[row], () => dictionary.value(codes[row] ?? 0)),
                };
            }
            #numbers({ cells, places }, rows, nulls) {
                const { kernels, words, states, numbers } = this.#places;
                const { size } = this.#dictionary;
                const meant = places.in(kernels, size).address;
                const to = [states.address, rows, numbers.address, batch.w.invalid];
                const invalid = kernels.calls.pickNumbers(words.address, meant, size, ...to);
                parquet_fault_require(invalid >= 0, unknownCode);
                const { words: halves, signed } = cells;
                const digits = halves === null ? null : (nth) => (0, typed_cells.e8)(halves, words.values[nth] ?? 0, signed);
                return takenNumbers(this.#places, { name: this.#name, rows, nulls, invalid, digits });
            }
            #texts({ places }, rows, nulls) {
                const { kernels, words, states, starts, ends } = this.#places;
                const { size } = this.#dictionary;
                const meant = places.in(kernels, size);
                for (const [from, to] of [
                    [meant.starts, starts],
                    [meant.ends, ends],
                ]) {
                    const picked = kernels.calls.pickWords(words.address, from.address, size, states.address, rows, to.address);
                    parquet_fault_require(picked === 0, unknownCode);
                }
                return takenTexts(this.#places, { name: this.#name, bytes: meant.bytes, others: nulls });
            }
        }
        ;
        class PlacedPage {
            #places;
            #column;
            #levels;
            #values;
            constructor(places, column, { page, values }) {
                const { definitions } = page;
                const width = levels_widthOf(column.leaf.definition);
                this.#places = places;
                this.#column = column;
                this.#levels =
                    definitions === null ? null : new RunReader(places.kernels, places.levelRuns, { bytes: definitions, width });
                this.#values = values;
            }
            take(rows) {
                return this.#values.read(rows, this.#readStates(rows));
            }
            #readStates(rows) {
                const { kernels, states, words } = this.#places;
                const { leaf, nullState } = this.#column;
                if (this.#levels === null) {
                    states.values.fill(0, 0, rows);
                    return 0;
                }
                this.#levels.read(rows, words.address);
                return kernels.calls.statesOfLevels(words.address, rows, leaf.definition, nullState, states.address);
            }
        }
        class PlacedPages {
            #pages;
            #places = new kept_places.$((kernels, rows) => new RowPlaces(kernels, rows));
            constructor(pages) {
                this.#pages = pages;
            }
            of(page, column) {
                const places = this.#places.in(this.#pages.kernels, this.#pages.memory.rows);
                const values = valuesOf(page, column, places);
                return values === null ? null : new PlacedPage(places, column, { page, values });
            }
        }
        function valuesOf({ encoding, bytes }, { leaf, dictionary }, places) {
            const { name, type, meaning } = leaf;
            if (areCodes(encoding)) {
                if (dictionary === null)
                    return null;
                const { use } = dictionary;
                return use.as === 'values' ? null : new PlacedCodes(name, places, { bytes, dictionary, use });
            }
            if (encoding !== 'PLAIN')
                return null;
            if (type === 'BYTE_ARRAY' && meaning.kind === 'text')
                return new PlacedTexts(name, places, bytes);
            const numbers = numberForm(leaf);
            if (numbers !== null)
                return new PlainNumbers(name, places, { form: numbers, bytes });
            const moments = momentForm(leaf);
            return moments === null ? null : new PlacedMoments(name, places, { form: moments, bytes });
        }
        ;
        class FlatColumn {
            #pages;
            #leaf;
            #nullState;
            #rows;
            #placed;
            #dictionary = null;
            #page = null;
            #left = 0;
            constructor(pages, { leaf, rows, nullable }) {
                this.#pages = pages;
                this.#leaf = leaf;
                this.#rows = rows;
                this.#nullState = nullable ? batch.w.null : batch.w.absent;
                this.#placed = new PlacedPages(pages);
            }
            async available() {
                while (this.#left === 0) {
                    const page = await this.#pages.next((values) => {
                        const cells = momentCells(values, this.#leaf) ?? cellsOf(values, this.#leaf);
                        this.#dictionary = new ChunkDictionary(cells, this.#rows);
                    });
                    parquet_fault_require(page !== null, `a column with fewer values than there are rows: ${this.#leaf.name}`);
                    const column = { leaf: this.#leaf, nullState: this.#nullState, dictionary: this.#dictionary };
                    this.#page = this.#placed.of(page, column) ?? new DecodedPage(page, column);
                    this.#left = page.count;
                }
                return this.#left;
            }
            take(rows) {
                parquet_fault_require(this.#page !== null && rows <= this.#left, `rows that were not read: ${this.#leaf.name}`);
                this.#left -= rows;
                return this.#page.take(rows);
            }
        }
        ;
        const physicalTypes = [
            'BOOLEAN',
            'INT32',
            'INT64',
            'INT96',
            'FLOAT',
            'DOUBLE',
            'BYTE_ARRAY',
            'FIXED_LEN_BYTE_ARRAY',
        ];
        const mostColumns = 65_536;
        function schemaTree(elements) {
            parquet_fault_require(elements.length > 0 && elements.length <= 2 * mostColumns, 'a schema without columns, or with too many');
            let at = 0;
            const read = (levels, depth) => {
                const element = elements[at];
                at += 1;
                parquet_fault_require(element !== undefined && depth < 64, 'a schema that ends in the middle');
                const repetition = depth === 0 ? 'required' : (repetitions[numberAt(element, 3) ?? 0] ?? 'required');
                const definition = levels.definition + (repetition === 'required' ? 0 : 1);
                const repeat = levels.repeat + (repetition === 'repeated' ? 1 : 0);
                const count = numberAt(element, 5) ?? 0;
                parquet_fault_require(count <= elements.length, 'a schema that ends in the middle');
                const children = [];
                for (let nth = 0; nth < count; nth += 1)
                    children.push(read({ definition, repeat }, depth + 1));
                return { ...shapeOf(element), name: textAt(element, 4), repetition, children, definition, repeat };
            };
            const root = read({ definition: 0, repeat: 0 }, 0);
            parquet_fault_require(at === elements.length, 'a schema with columns that belong nowhere');
            return root;
        }
        const repetitions = ['required', 'optional', 'repeated'];
        function shapeOf(element) {
            const type = physicalTypes[numberAt(element, 1) ?? 0] ?? 'BYTE_ARRAY';
            const converted = numberAt(element, 6);
            const logical = structAt(element, 10);
            const isMap = converted === 1 || converted === 2 || logical?.has(2) === true;
            const isList = converted === 3 || logical?.has(3) === true;
            return {
                type,
                length: numberAt(element, 2) ?? 0,
                meaning: (logical === undefined ? undefined : logicalMeaning(logical)) ?? convertedMeaning(converted ?? -1, element),
                group: isMap ? 'map' : isList ? 'list' : 'struct',
            };
        }
        function logicalMeaning(logical) {
            const field = [...logical.keys()][0] ?? 0;
            const inner = structAt(logical, field);
            if (inner === undefined)
                return undefined;
            switch (field) {
                case 1:
                case 4:
                    return { kind: 'text' };
                case 5:
                    return { kind: 'decimal', scale: numberAt(inner, 1) ?? 0 };
                case 6:
                    return { kind: 'date' };
                case 7:
                case 8: {
                    const unit = structAt(inner, 2);
                    const digits = unit?.has(1) === true ? 3 : unit?.has(2) === true ? 6 : 9;
                    return { kind: field === 7 ? 'time' : 'timestamp', digits, utc: inner.get(1) === true };
                }
                case 10:
                    return { kind: 'integer', signed: inner.get(2) !== false };
                case 12:
                    return { kind: 'json' };
                case 13:
                    return { kind: 'bson' };
                case 14:
                    return { kind: 'uuid' };
                case 15:
                    return { kind: 'half' };
                default:
                    return undefined;
            }
        }
        function convertedMeaning(converted, element) {
            switch (converted) {
                case 0:
                case 4:
                    return { kind: 'text' };
                case 5:
                    return { kind: 'decimal', scale: numberAt(element, 7) ?? 0 };
                case 6:
                    return { kind: 'date' };
                case 7:
                case 8:
                    return { kind: 'time', digits: converted === 7 ? 3 : 6, utc: true };
                case 9:
                case 10:
                    return { kind: 'timestamp', digits: converted === 9 ? 3 : 6, utc: true };
                case 11:
                case 12:
                case 13:
                case 14:
                    return { kind: 'integer', signed: false };
                case 19:
                    return { kind: 'json' };
                case 20:
                    return { kind: 'bson' };
                case 21:
                    return { kind: 'interval' };
                default:
                    return { kind: 'plain' };
            }
        }
        ;
        const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'];
        const longestFooter = 64 * 1024 * 1024;
        const magic = 0x31524150;
        const encrypted = 0x45524150;
        async function readFooter(source) {
            parquet_fault_require(source.byteLength >= 12, 'no Parquet file: it is too short');
            const last = viewOf(await source.slice(source.byteLength - 8, source.byteLength));
            const first = viewOf(await source.slice(0, 4));
            parquet_fault_require(first.getUint32(0, true) !== encrypted && last.getUint32(4, true) !== encrypted, 'an encrypted Parquet file');
            parquet_fault_require(first.getUint32(0, true) === magic, 'no Parquet file: it does not begin with PAR1');
            parquet_fault_require(last.getUint32(4, true) === magic, 'cut off: a Parquet file ends with PAR1');
            const length = last.getUint32(0, true);
            parquet_fault_require(length <= source.byteLength - 12, 'damaged: its footer is longer than the file');
            parquet_fault_require(length <= longestFooter, 'a Parquet file with a footer of more than 64 MB');
            const end = source.byteLength - 8;
            const footer = new ThriftReader(await source.slice(end - length, end)).struct();
            const root = schemaTree(structsAt(footer, 2));
            return {
                root,
                rowGroups: structsAt(footer, 4).map((group) => rowGroup(group, leavesOf(root).length, source.byteLength)),
            };
        }
        function leavesOf(node) {
            return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
        }
        function rowGroup(group, leaves, byteLength) {
            const columns = structsAt(group, 1);
            parquet_fault_require(columns.length === leaves, 'a row group that has not the columns of the schema');
            const rows = countAt(group, 3);
            return { rows, chunks: rows === 0 ? [] : columns.map((column) => columnChunk(column, byteLength)) };
        }
        function columnChunk(column, byteLength) {
            parquet_fault_require(textAt(column, 1) === '', 'columns that stand in other files');
            const facts = structAt(column, 3);
            if (facts === undefined)
                throw new ParquetFault('a column without its facts: is it encrypted?');
            const codec = codecs[countAt(facts, 4)];
            parquet_fault_require(codec !== undefined, 'a compression that is not known');
            const data = countAt(facts, 9);
            const dictionary = numberAt(facts, 11) ?? 0;
            const start = dictionary > 0 && dictionary < data ? dictionary : data;
            const end = start + countAt(facts, 7);
            parquet_fault_require(start >= 4 && end <= byteLength, 'a column that stands outside of the file');
            return { codec, start, end };
        }
        function viewOf(bytes) {
            return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        }
        var record_columns = __webpack_require__(70506);
        ;
        const leaf_entries_mostEntries = 1 << 26;
        class LeafEntries {
            #pages;
            #leaf;
            #page = 0;
            #entry = 0;
            #value = 0;
            constructor(pages, leaf) {
                this.#pages = pages;
                this.#leaf = leaf;
            }
            static async read(source, leaf) {
                let dictionary = { kind: 'values', values: [] };
                const pages = [];
                let entries = 0;
                for (;;) {
                    const page = await source.next((values) => (dictionary = cellsOf(values, leaf)));
                    if (page === null)
                        return new LeafEntries(pages, leaf);
                    entries += page.count;
                    parquet_fault_require(entries <=
                        leaf_entries_mostEntries, `a nested column with more than ${leaf_entries_mostEntries} values in one row group: ${leaf.name}`);
                    if (page.count > 0)
                        pages.push(leafPage(page, leaf, dictionary));
                }
            }
            get more() {
                return this.#page < this.#pages.length;
            }
            get repeat() {
                return this.#current.repeats?.[this.#entry] ?? 0;
            }
            get definition() {
                return this.#current.definitions?.[this.#entry] ?? this.#leaf.definition;
            }
            take() {
                const isValue = this.definition === this.#leaf.definition;
                const value = isValue ? (0, typed_cells.og)(this.#current.cells, this.#value) : null;
                this.skip();
                return value;
            }
            skip() {
                const page = this.#current;
                if (this.definition === this.#leaf.definition)
                    this.#value += 1;
                this.#entry += 1;
                if (this.#entry < page.count)
                    return;
                this.#page += 1;
                this.#entry = 0;
                this.#value = 0;
            }
            get #current() {
                const page = this.#pages[this.#page];
                parquet_fault_require(page !== undefined, `a column with fewer values than there are rows: ${this.#leaf.name}`);
                return page;
            }
        }
        function leafPage({ count, repeats, definitions, encoding, bytes }, leaf, dictionary) {
            const defined = definitions === null ? null : readLevels(definitions, leaf.definition, count);
            const values = defined === null ? count : occurrences(defined, leaf.definition);
            return {
                count,
                repeats: repeats === null ? null : readLevels(repeats, leaf.repeat, count),
                definitions: values === count ? null : defined,
                cells: areCodes(encoding)
                    ? { kind: 'values', values: codedValues(bytes, values, dictionary) }
                    : cellsOf(readValues(encoding, bytes.slice(), { ...leaf, count: values }), leaf),
            };
        }
        function codedValues(bytes, count, dictionary) {
            const codes = new Int32Array(count);
            if (count > 0)
                unpackRuns(bytes.subarray(1), bytes[0] ?? 0, codes);
            return Array.from(codes, (code) => (0, typed_cells.og)(dictionary, code));
        }
        function occurrences(levels, wanted) {
            let count = 0;
            for (const level of levels)
                if (level === wanted)
                    count += 1;
            return count;
        }
        ;
        class NestedColumn {
            #node;
            #leaves;
            #nullState;
            constructor(node, leaves, nullable) {
                this.#node = node;
                this.#leaves = leaves;
                this.#nullState = nullable ? batch.w.null : batch.w.absent;
            }
            static async read(node, leaves, nullable) {
                const read = new Map();
                for (const { leaf, pages } of leaves)
                    read.set(leaf, await LeafEntries.read(pages, leaf));
                return new NestedColumn(node, read, nullable);
            }
            available() {
                return Promise.resolve(Infinity);
            }
            take(rows) {
                const values = [];
                for (let row = 0; row < rows; row += 1)
                    values.push(this.#read(this.#node));
                const states = Uint8Array.from(values, (value) => this.#stateOf(value));
                const others = states.reduce((count, state) => count + (state === batch.w.value ? 0 : 1), 0);
                return {
                    column: { kind: 'value', name: this.#node.name, states, others, values },
                    value: (row) => values[row],
                };
            }
            #stateOf(value) {
                if (value === null)
                    return this.#nullState;
                return (0, record_columns.h)(value) ? batch.w.invalid : batch.w.value;
            }
            #read(node) {
                if (node.repetition === 'repeated')
                    return this.#repeated(node, (element) => this.#content(element));
                if (node.repetition === 'optional' && this.#first(node).definition < node.definition) {
                    this.#skip(node);
                    return null;
                }
                return this.#content(node);
            }
            #content(node) {
                const [child] = node.children;
                if (child === undefined)
                    return this.#first(node).take();
                if (node.children.length === 1 && child.repetition === 'repeated') {
                    if (node.group === 'list')
                        return this.#repeated(child, (element) => this.#element(element));
                    if (node.group === 'map' && child.children.length === 2)
                        return this.#map(child);
                }
                return Object.fromEntries(node.children.map((member) => [member.name, this.#read(member)]));
            }
            #element(repeated) {
                const [only] = repeated.children;
                const isWrapper = repeated.children.length === 1 && repeated.name !== 'array' && !repeated.name.endsWith('_tuple');
                return isWrapper && only !== undefined ? this.#read(only) : this.#content(repeated);
            }
            #map(entry) {
                const entries = [];
                const [key, value] = entry.children;
                this.#repeated(entry, () => {
                    if (key === undefined || value === undefined)
                        return null;
                    const name = this.#read(key);
                    entries.push([typeof name === 'string' ? name : JSON.stringify(name), this.#read(value)]);
                    return null;
                });
                return Object.fromEntries(entries);
            }
            #repeated(node, content) {
                const first = this.#first(node);
                if (first.definition < node.definition) {
                    this.#skip(node);
                    return [];
                }
                const elements = [];
                do
                    elements.push(content(node));
                while (first.more && first.repeat >= node.repeat);
                return elements;
            }
            #skip(node) {
                for (const child of node.children)
                    this.#skip(child);
                if (node.children.length === 0)
                    this.#first(node).skip();
            }
            #first(node) {
                let leaf = node;
                while (leaf.children[0] !== undefined)
                    leaf = leaf.children[0];
                const entries = this.#leaves.get(leaf);
                parquet_fault_require(entries !== undefined, 'a schema whose leaves are not its columns');
                return entries;
            }
        }
        ;
        const fullBytes = 512 * 1024 * 1024;
        const cellsAtOnce = 1 << 16;
        const [leastRows, mostRows] = [1024, 16_384];
        const mostCells = 1 << 20;
        const fewestRows = 128;
        class PageMemory {
            rows;
            #borrowed = [];
            #packed = new kept_places.$(bytesIn);
            #full;
            constructor(columns, full = fullBytes) {
                const rowsOf = (cells) => Math.floor(cells / Math.max(1, columns));
                const least = Math.max(fewestRows, Math.min(leastRows, rowsOf(mostCells)));
                this.rows = Math.min(mostRows, Math.max(least, rowsOf(cellsAtOnce)));
                this.#full = full;
            }
            roomy() {
                const last = this.#borrowed.at(-1);
                if (last !== undefined && last.used < this.#full)
                    return last;
                const kernels = kernels_kernels.j.borrow();
                this.#borrowed.push(kernels);
                return kernels;
            }
            packed(kernels, size) {
                return this.#packed.in(kernels, size).subarray(0, size);
            }
            close() {
                for (const kernels of this.#borrowed)
                    kernels.giveBack();
                this.#borrowed.length = 0;
            }
        }
        class PageRoom {
            memory;
            #kernels = null;
            #bytes = new Uint8Array();
            constructor(memory) {
                this.memory = memory;
            }
            get kernels() {
                return (this.#kernels ??= this.memory.roomy());
            }
            of(size) {
                if (size > this.#bytes.length) {
                    this.#kernels = this.memory.roomy();
                    this.#bytes = bytesIn(this.#kernels, Math.max(size, 2 * this.#bytes.length));
                }
                return this.#bytes.subarray(0, size);
            }
        }
        function bytesIn(kernels, size) {
            const address = kernels.take(size);
            return new Uint8Array(kernels.buffer, address, size);
        }
        ;
        async function openParquet(source, file) {
            const footer = await explained(file, () => readFooter(source));
            return {
                names: footer.root.children.map(({ name }) => name),
                rows: footer.rowGroups.reduce((sum, { rows }) => sum + rows, 0),
                parts: footer.rowGroups.length,
                batches: (request, part) => batchesOf(footer, { source, file, request, part }),
            };
        }
        async function* batchesOf(footer, reading) {
            let before = 0;
            const { part } = reading;
            for (const group of part === undefined ? footer.rowGroups : footer.rowGroups.slice(part, part + 1)) {
                if (group.rows === 0)
                    continue;
                yield* rowsOf(group, footer, { ...reading, before });
                before += group.rows;
            }
        }
        async function* rowsOf(group, footer, reading) {
            const { file, before, request } = reading;
            const memory = new PageMemory(footer.root.children.filter(({ name }) => request(name).hold !== 'none').length);
            try {
                const columns = await explained(file, () => openColumns(footer, group, { ...reading, memory }));
                for (let row = 0; row < group.rows;) {
                    const left = Math.min(group.rows - row, memory.rows);
                    const taken = await explained(file, () => takeRows(columns, left));
                    yield (0, taken_batch.I)(taken.columns, { file, rows: taken.rows, first: before + row + 1 });
                    row += taken.rows;
                }
            }
            finally {
                memory.close();
            }
        }
        async function openColumns(footer, group, { source, request, memory }) {
            const columns = [];
            let nth = 0;
            for (const node of footer.root.children) {
                const { hold, nullable } = request(node.name);
                const leaves = leavesOf(node).map((leaf) => {
                    const chunk = group.chunks[nth];
                    nth += 1;
                    if (chunk === undefined)
                        throw new ParquetFault('a row group that has not the columns of the schema');
                    return { leaf, pages: new ChunkPages(source, { chunk, leaf, room: new PageRoom(memory) }) };
                });
                if (hold === 'none')
                    continue;
                columns.push(await openColumn(node, leaves, { rows: group.rows, nullable }));
            }
            return columns;
        }
        async function openColumn(node, leaves, { rows, nullable }) {
            const [only] = leaves;
            const isFlat = node.children.length === 0 && node.repetition !== 'repeated';
            return isFlat && only !== undefined
                ? new FlatColumn(only.pages, { leaf: node, rows, nullable })
                : NestedColumn.read(node, leaves, nullable);
        }
        async function takeRows(columns, most) {
            let rows = most;
            for (const column of columns)
                rows = Math.min(rows, await column.available());
            return { rows, columns: columns.map((column) => column.take(rows)) };
        }
        async function explained(file, read) {
            try {
                return await read();
            }
            catch (cause) {
                if (!(cause instanceof ParquetFault))
                    throw cause;
                throw (0, errors.Xu)({ message: `${file} cannot be read as Parquet: ${cause.message}`, where: { file } }, { cause });
            }
        }
    })
};
