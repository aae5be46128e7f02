export const id = 767;
export const ids = [
    767
];
export const modules = {
    53767: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            openParquet: ()=>openParquet
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
            if (!condition) throw new ParquetFault(what);
        }
        var kernels_kernels = __webpack_require__(87773);
        ;
        const faults = [
            undefined,
            'a Snappy block that ends in the middle',
            'a Snappy block that repeats what is not there',
            'a Snappy block that is shorter than it says'
        ];
        function unpackSnappy(packed, size) {
            let from = 0;
            while((packed[from] ?? 0) > 127)from += 1;
            from += 1;
            const kernels = kernels_kernels.j.borrow();
            try {
                const input = kernels.take(packed.length);
                const output = kernels.take(size);
                new Uint8Array(kernels.buffer, input, packed.length).set(packed);
                const fault = faults[kernels.calls.unpackSnappy(input + from, input + packed.length, output, size)];
                if (fault !== undefined) throw new ParquetFault(fault);
                return new Uint8Array(kernels.buffer, output, size).slice();
            } finally{
                kernels.giveBack();
            }
        }
        ;
        function decompress(codec, packed, size) {
            if (codec === 'UNCOMPRESSED') {
                parquet_fault_require(packed.length === size, 'a page that is not as long as it says');
                return packed;
            }
            const unpacked = tried(codec, packed, size);
            parquet_fault_require(unpacked.length === size, 'a page that is not as long as it says when it is unpacked');
            return unpacked;
        }
        function tried(codec, packed, size) {
            try {
                return unpack(codec, packed, size);
            } catch (cause) {
                if (cause instanceof ParquetFault) throw cause;
                throw new ParquetFault(`a page that cannot be unpacked (${(0, errors.zR)(cause).message})`, {
                    cause
                });
            }
        }
        const { zstdDecompressSync } = external_node_zlib_;
        function unpack(codec, packed, size) {
            const options = {
                maxOutputLength: Math.max(size, 1)
            };
            switch(codec){
                case 'SNAPPY':
                    return unpackSnappy(packed, size);
                case 'GZIP':
                    return external_node_zlib_.gunzipSync(packed, options);
                case 'BROTLI':
                    return external_node_zlib_.brotliDecompressSync(packed, options);
                case 'ZSTD':
                    return zstdDecompressSync === undefined ? (0, zstd_library.g)(packed, size) : zstdDecompressSync(packed, options);
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
            let [at, filled] = [
                0,
                0
            ];
            while(at + 8 <= packed.length){
                const length = view.getUint32(at);
                const packedLength = view.getUint32(at + 4);
                if (filled + length > size || at + 8 + packedLength > packed.length) break;
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
            if (count > 0) values[0] = value;
            for(let nth = 1; nth < count;){
                const least = reader.zigzag();
                const widths = reader.bytes(groups);
                for(let group = 0; group < groups && nth < count; group += 1){
                    const width = widths[group] ?? 0;
                    parquet_fault_require(width <= 64, 'differences of more than 64 bits');
                    const packed = reader.bytes(size * width / 8);
                    for(let at = 0; at < size && nth < count; at += 1, nth += 1){
                        value = BigInt.asIntN(64, value + least + bitsAt(packed, at * width, width));
                        values[nth] = value;
                    }
                }
            }
            return {
                words: new Int32Array(values.buffer),
                length: reader.at
            };
        }
        function unpackByteArrays(bytes, count, shared) {
            const prefixes = shared ? unpackDeltas(bytes, count) : {
                words: new Int32Array(2 * count),
                length: 0
            };
            const lengths = unpackDeltas(bytes.subarray(prefixes.length), count);
            const suffixes = bytes.subarray(prefixes.length + lengths.length);
            const starts = new Int32Array(count);
            const ends = new Int32Array(count);
            let [total, read, before] = [
                0,
                0,
                0
            ];
            for(let nth = 0; nth < count; nth += 1){
                const [prefix, length] = [
                    prefixes.words[2 * nth] ?? 0,
                    lengths.words[2 * nth] ?? 0
                ];
                parquet_fault_require(prefix >= 0 && prefix <= before && length >= 0, 'a text that repeats more than there is');
                read += length;
                parquet_fault_require(read <= suffixes.length, 'a page that ends before its values do');
                before = prefix + length;
                starts[nth] = total;
                total += before;
                parquet_fault_require(total <= longestPage, 'a page of more than 256 MB');
                ends[nth] = total;
            }
            if (!shared) return {
                bytes: suffixes,
                starts,
                ends
            };
            const joined = new Uint8Array(total);
            for(let nth = 0, from = 0; nth < count; nth += 1){
                const [start, prefix, length] = [
                    starts[nth] ?? 0,
                    prefixes.words[2 * nth] ?? 0,
                    lengths.words[2 * nth] ?? 0
                ];
                if (prefix > 0) joined.copyWithin(start, starts[nth - 1] ?? 0, (starts[nth - 1] ?? 0) + prefix);
                joined.set(suffixes.subarray(from, from + length), start + prefix);
                from += length;
            }
            return {
                bytes: joined,
                starts,
                ends
            };
        }
        const longestPage = 256 * 1024 * 1024;
        function bitsAt(bytes, start, width) {
            if (width <= 24) return BigInt(smallBits(bytes, start, width));
            let value = 0n;
            for(let bit = 0; bit < width; bit += 16){
                const some = Math.min(16, width - bit);
                value |= BigInt(smallBits(bytes, start + bit, some)) << BigInt(bit);
            }
            return value;
        }
        function smallBits(bytes, start, width) {
            const at = start >> 3;
            const some = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24;
            return some >>> (start & 7) & (1 << width) - 1;
        }
        class BitReader {
            #bytes;
            at = 0;
            constructor(bytes){
                this.#bytes = bytes;
            }
            bytes(length) {
                parquet_fault_require(this.at + length <= this.#bytes.length, 'a page that ends before its values do');
                this.at += length;
                return this.#bytes.subarray(this.at - length, this.at);
            }
            varint() {
                let [value, scale] = [
                    0,
                    1
                ];
                for(let length = 0; length < 5; length += 1, scale *= 128){
                    const [byte = 0] = this.bytes(1);
                    value += (byte & 127) * scale;
                    if (byte < 128) return value;
                }
                throw new ParquetFault('a page that counts more than it can hold');
            }
            zigzag() {
                const value = this.#unsigned();
                return value >> 1n ^ -(value & 1n);
            }
            #unsigned() {
                let value = 0n;
                for(let shift = 0n; shift < 70n; shift += 7n){
                    const [byte = 0] = this.bytes(1);
                    value |= BigInt(byte & 127) << shift;
                    if (byte < 128) return BigInt.asUintN(64, value);
                }
                throw new ParquetFault('a number of more than 64 bits');
            }
        }
        ;
        function unpackRuns(bytes, width, output) {
            parquet_fault_require(width <= 32, `numbers of ${width} bits`);
            let at = 0;
            let count = 0;
            while(count < output.length){
                let header = 0;
                for(let shift = 0, more = true; more; shift += 7){
                    parquet_fault_require(at < bytes.length && shift < 35, 'a page that ends before its levels or codes do');
                    const byte = bytes[at] ?? 0;
                    at += 1;
                    header |= (byte & 127) << shift;
                    more = byte > 127;
                }
                const size = header >>> 1;
                if ((header & 1) === 1) {
                    const values = Math.min(size * 8, output.length - count);
                    unpackBits(bytes.subarray(at), {
                        width,
                        from: count,
                        to: count + values
                    }, output);
                    at += size * width;
                    count += values;
                } else {
                    parquet_fault_require(size > 0, 'an empty run');
                    const length = width + 7 >> 3;
                    parquet_fault_require(at + length <= bytes.length, 'a page that ends before its levels or codes do');
                    let value = 0;
                    for(let byte = 0; byte < length; byte += 1)value |= (bytes[at + byte] ?? 0) << 8 * byte;
                    at += length;
                    const end = Math.min(count + size, output.length);
                    output.fill(value, count, end);
                    count = end;
                }
            }
        }
        function unpackBits(bytes, { width, from, to }, output) {
            parquet_fault_require(bytes.length * 8 >= (to - from) * width, 'a page that ends before its levels or codes do');
            const mask = width === 32 ? -1 : (1 << width) - 1;
            let [at, buffer, bits] = [
                0,
                0,
                0
            ];
            for(let nth = from; nth < to; nth += 1){
                if (width > 24) {
                    output[nth] = wideBits(bytes, (nth - from) * width, width);
                    continue;
                }
                while(bits < width){
                    buffer |= (bytes[at] ?? 0) << bits;
                    at += 1;
                    bits += 8;
                }
                output[nth] = buffer & mask;
                buffer >>>= width;
                bits -= width;
            }
        }
        function wideBits(bytes, start, width) {
            let value = 0;
            for(let bit = 0; bit < width; bit += 1){
                const at = start + bit;
                value |= ((bytes[at >> 3] ?? 0) >> (at & 7) & 1) << bit;
            }
            return value;
        }
        ;
        function readValues(encoding, bytes, leaf) {
            const { type, count } = leaf;
            switch(encoding){
                case 'PLAIN':
                    return plainValues(bytes, leaf);
                case 'RLE':
                    return {
                        kind: 'bits',
                        values: bits(bytes, count)
                    };
                case 'DELTA_BINARY_PACKED':
                    {
                        const { words } = unpackDeltas(bytes, count);
                        if (type === 'INT64') return {
                            kind: 'longs',
                            words
                        };
                        parquet_fault_require(type === 'INT32', `${encoding} of ${type}`);
                        return {
                            kind: 'doubles',
                            values: Float64Array.from({
                                length: count
                            }, (_, nth)=>words[2 * nth] ?? 0)
                        };
                    }
                case 'DELTA_LENGTH_BYTE_ARRAY':
                case 'DELTA_BYTE_ARRAY':
                    parquet_fault_require(type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY', `${encoding} of ${type}`);
                    return {
                        kind: 'bytes',
                        ...unpackByteArrays(bytes, count, encoding === 'DELTA_BYTE_ARRAY')
                    };
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
            if (type === 'BYTE_ARRAY') return {
                kind: 'bytes',
                ...lengthBeforeEach(bytes, count)
            };
            parquet_fault_require(bytes.length >= (type === 'BOOLEAN' ? Math.ceil(count / 8) : count * widthOf(leaf)), 'a page that ends before its values do');
            switch(type){
                case 'BOOLEAN':
                    return {
                        kind: 'bits',
                        values: Uint8Array.from({
                            length: count
                        }, (_, nth)=>(bytes[nth >> 3] ?? 0) >> (nth & 7) & 1)
                    };
                case 'INT32':
                    return {
                        kind: 'doubles',
                        values: Float64Array.from(new Int32Array(aligned(bytes, 4 * count)))
                    };
                case 'FLOAT':
                    return {
                        kind: 'doubles',
                        values: Float64Array.from(new Float32Array(aligned(bytes, 4 * count)))
                    };
                case 'DOUBLE':
                    return {
                        kind: 'doubles',
                        values: new Float64Array(aligned(bytes, 8 * count))
                    };
                case 'INT64':
                    return {
                        kind: 'longs',
                        words: new Int32Array(aligned(bytes, 8 * count))
                    };
                case 'INT96':
                case 'FIXED_LEN_BYTE_ARRAY':
                    {
                        const width = widthOf(leaf);
                        const starts = Int32Array.from({
                            length: count
                        }, (_, nth)=>nth * width);
                        return {
                            kind: 'bytes',
                            bytes,
                            starts,
                            ends: starts.map((start)=>start + width)
                        };
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
            for(let nth = 0; nth < count; nth += 1){
                const length = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24;
                parquet_fault_require(length >= 0 && at + 4 + length <= bytes.length, 'a page that ends before its values do');
                starts[nth] = at + 4;
                at += 4 + length;
                ends[nth] = at;
            }
            return {
                bytes,
                starts,
                ends
            };
        }
        function widthOf({ type, length }) {
            switch(type){
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
            for(let stream = 0; stream < width; stream += 1)for(let nth = 0; nth < count; nth += 1)joined[nth * width + stream] = bytes[stream * count + nth] ?? 0;
            return joined;
        }
        ;
        const deepest = 32;
        class ThriftReader {
            #bytes;
            #view;
            #at = 0;
            constructor(bytes){
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
                for(;;){
                    const head = this.#byte();
                    const type = head & 15;
                    if (type === 0) return fields;
                    const step = head >> 4;
                    id = step === 0 ? this.#zigzag() : id + step;
                    fields.set(id, this.#value(type, depth));
                }
            }
            #value(type, depth) {
                switch(type){
                    case 1:
                        return true;
                    case 2:
                        return false;
                    case 3:
                        return this.#byte() << 24 >> 24;
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
                for(let nth = 0; nth < size; nth += 1)values.push(type === 1 || type === 2 ? this.#byte() === 1 : this.#value(type, depth + 1));
                return values;
            }
            #varint() {
                let [value, scale] = [
                    0,
                    1
                ];
                for(let length = 0; length < 10; length += 1){
                    const byte = this.#byte();
                    value += (byte & 127) * scale;
                    if (byte < 128) return value;
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
            return Array.isArray(value) ? value.filter((one)=>one instanceof Map) : [];
        }
        function textAt(struct, field) {
            const value = struct.get(field);
            return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
        }
        ;
        const encodings = new Map([
            [
                0,
                'PLAIN'
            ],
            [
                2,
                'PLAIN_DICTIONARY'
            ],
            [
                3,
                'RLE'
            ],
            [
                4,
                'BIT_PACKED'
            ],
            [
                5,
                'DELTA_BINARY_PACKED'
            ],
            [
                6,
                'DELTA_LENGTH_BYTE_ARRAY'
            ],
            [
                7,
                'DELTA_BYTE_ARRAY'
            ],
            [
                8,
                'RLE_DICTIONARY'
            ],
            [
                9,
                'BYTE_STREAM_SPLIT'
            ]
        ]);
        const windowBytes = 512 * 1024;
        const longestHeader = 1024 * 1024;
        const mostEntries = 1 << 24;
        class ChunkPages {
            #source;
            #chunk;
            #leaf;
            #at;
            #window = new Uint8Array();
            #windowStart = 0;
            constructor(source, chunk, leaf){
                this.#source = source;
                this.#chunk = chunk;
                this.#leaf = leaf;
                this.#at = chunk.start;
            }
            async next(onDictionary) {
                while(this.#at < this.#chunk.end){
                    const { header, length } = await this.#header();
                    const packedSize = countAt(header, 3);
                    parquet_fault_require(packedSize <= longestPage && countAt(header, 2) <= longestPage, 'a page of more than 256 MB');
                    parquet_fault_require(this.#at + length + packedSize <= this.#chunk.end, 'a page that ends behind its column');
                    const body = await this.#bytes(this.#at + length, packedSize);
                    this.#at += length + packedSize;
                    const type = countAt(header, 1);
                    if (type === 2) onDictionary(this.#dictionary(header, body));
                    else if (type === 0 || type === 3) return type === 0 ? this.#first(header, body) : this.#second(header, body);
                    else parquet_fault_require(type === 1, 'a page of a kind that is not known');
                }
                return null;
            }
            async #header() {
                const left = this.#chunk.end - this.#at;
                for(let size = Math.min(1024, left);; size = Math.min(16 * size, longestHeader, left)){
                    const reader = new ThriftReader(await this.#bytes(this.#at, size));
                    try {
                        const header = reader.struct();
                        return {
                            header,
                            length: reader.at
                        };
                    } catch (thrown) {
                        if (!(thrown instanceof ParquetFault) || size >= Math.min(longestHeader, left)) throw thrown;
                    }
                }
            }
            async #bytes(start, length) {
                const behind = this.#windowStart + this.#window.length;
                if (start < this.#windowStart || start + length > behind) {
                    const end = Math.min(this.#chunk.end, start + Math.max(length, windowBytes));
                    this.#window = await this.#source.slice(start, end);
                    this.#windowStart = start;
                    parquet_fault_require(this.#window.length === end - start, 'a file that became shorter while it was read');
                }
                return this.#window.subarray(start - this.#windowStart, start - this.#windowStart + length);
            }
            #dictionary(header, body) {
                const facts = structAt(header, 7);
                parquet_fault_require(facts !== undefined, 'a page without its header');
                const bytes = decompress(this.#chunk.codec, body, countAt(header, 2));
                return readValues('PLAIN', bytes, {
                    ...this.#leaf,
                    count: entriesOf(facts)
                });
            }
            #first(header, body) {
                const facts = structAt(header, 5);
                parquet_fault_require(facts !== undefined, 'a page without its header');
                const count = entriesOf(facts);
                const bytes = decompress(this.#chunk.codec, body, countAt(header, 2));
                let at = 0;
                const levels = (most, encoding)=>{
                    if (most === 0) return null;
                    parquet_fault_require(encoding === 3, 'levels that are not written as runs');
                    parquet_fault_require(at + 4 <= bytes.length, 'a page that ends before its levels or codes do');
                    const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
                    at += 4 + length;
                    return readLevels(bytes.subarray(at - length, at), most, count);
                };
                const repeats = levels(this.#leaf.repeat, numberAt(facts, 4));
                const definitions = levels(this.#leaf.definition, numberAt(facts, 3));
                return this.#page(bytes.subarray(at), {
                    facts,
                    encoding: 2,
                    count,
                    repeats,
                    definitions
                });
            }
            #second(header, body) {
                const facts = structAt(header, 8);
                parquet_fault_require(facts !== undefined, 'a page without its header');
                const count = entriesOf(facts);
                const [defined, repeated] = [
                    countAt(facts, 5),
                    countAt(facts, 6)
                ];
                const levels = defined + repeated;
                const size = countAt(header, 2) - levels;
                parquet_fault_require(levels <= body.length && size >= 0, 'a page that ends before its levels or codes do');
                const { repeat, definition } = this.#leaf;
                const repeats = repeat === 0 ? null : readLevels(body.subarray(0, repeated), repeat, count);
                const definitions = definition === 0 ? null : readLevels(body.subarray(repeated, levels), definition, count);
                const packed = body.subarray(levels);
                const isPacked = facts.get(7) !== false && size > 0;
                const bytes = isPacked ? decompress(this.#chunk.codec, packed, size) : packed;
                return this.#page(bytes, {
                    facts,
                    encoding: 4,
                    count,
                    repeats,
                    definitions
                });
            }
            #page(bytes, page) {
                const { facts, count, repeats, definitions } = page;
                const defined = definitions === null ? count : occurrences(definitions, this.#leaf.definition);
                const encoding = encodings.get(countAt(facts, page.encoding)) ?? 'of a number that is not known';
                const rest = {
                    count,
                    repeats,
                    definitions: defined === count ? null : definitions
                };
                if (encoding !== 'PLAIN_DICTIONARY' && encoding !== 'RLE_DICTIONARY') return {
                    ...rest,
                    values: readValues(encoding, bytes, {
                        ...this.#leaf,
                        count: defined
                    })
                };
                const codes = new Int32Array(defined);
                if (defined > 0) unpackRuns(bytes.subarray(1), bytes[0] ?? 0, codes);
                return {
                    ...rest,
                    values: {
                        kind: 'codes',
                        codes
                    }
                };
            }
        }
        function entriesOf(facts) {
            const count = countAt(facts, 1);
            parquet_fault_require(count <= mostEntries, `a page of more than ${mostEntries} values`);
            return count;
        }
        function readLevels(bytes, most, count) {
            const levels = new Uint8Array(count);
            unpackRuns(bytes, 32 - Math.clz32(most), levels);
            return levels;
        }
        function occurrences(levels, wanted) {
            let count = 0;
            let nth = levels.length;
            while((nth -= 1) >= 0)if (levels[nth] === wanted) count += 1;
            return count;
        }
        var batch = __webpack_require__(91645);
        var typed_cells = __webpack_require__(34321);
        var external_node_buffer_ = __webpack_require__(4573);
        var calendar = __webpack_require__(53519);
        var decimal = __webpack_require__(51734);
        var typed_values = __webpack_require__(60620);
        ;
        function cellsOf(physical, leaf) {
            const { meaning } = leaf;
            if (meaning.kind === 'interval' || meaning.kind === 'bson') throw new ParquetFault(`values of the kind ${meaning.kind.toUpperCase()} in ${leaf.name}, which is not read`);
            switch(physical.kind){
                case 'bits':
                    return {
                        kind: 'booleans',
                        values: physical.values
                    };
                case 'doubles':
                    return smallCells(physical.values, meaning);
                case 'longs':
                    return longCells(physical.words, meaning);
                case 'bytes':
                    return byteCells(physical, leaf);
            }
        }
        function smallCells(values, meaning) {
            if (meaning.kind === 'date') return {
                kind: 'values',
                values: Array.from(values, (days)=>(0, calendar.MK)(days))
            };
            if (meaning.kind === 'time') return {
                kind: 'values',
                values: Array.from(values, (ms)=>(0, typed_values.rb)(ms, meaning))
            };
            if (meaning.kind === 'decimal') return (0, typed_cells.DO)(values.map((digits)=>(0, decimal.e)(digits, meaning.scale)));
            if (meaning.kind === 'integer' && !meaning.signed) return (0, typed_cells.DO)(values.map((value)=>value < 0 ? value + 4294967296 : value));
            return (0, typed_cells.DO)(values);
        }
        function longCells(words, meaning) {
            if (meaning.kind === 'timestamp') return {
                kind: 'values',
                values: (0, typed_values.rQ)(words, meaning)
            };
            const numbers = (0, typed_cells.vw)(words, !(meaning.kind === 'integer' && !meaning.signed));
            const { values } = numbers;
            if (meaning.kind === 'time') return {
                kind: 'values',
                values: Array.from(values, (time)=>(0, typed_values.rb)(time, meaning))
            };
            if (meaning.kind !== 'decimal') return numbers;
            const { scale } = meaning;
            const exact = (value, nth)=>Number.isSafeInteger(value) ? (0, decimal.e)(value, scale) : (0, decimal.z)((0, typed_cells.e8)(words, nth), scale);
            return (0, typed_cells.DO)(values.map(exact));
        }
        function byteCells(physical, leaf) {
            const { bytes, starts, ends } = physical;
            const { meaning, type } = leaf;
            const each = (of)=>Array.from(starts, (start, nth)=>of(bytes.subarray(start, ends[nth] ?? 0)));
            if (type === 'INT96') return {
                kind: 'values',
                values: each(int96Text)
            };
            if (meaning.kind === 'decimal') return (0, typed_cells.DO)(Float64Array.from(each((some)=>(0, decimal.z)(bigEndian(some), meaning.scale))));
            if (meaning.kind === 'half') return (0, typed_cells.DO)(Float64Array.from(each(littleHalf)));
            if (meaning.kind === 'uuid') return {
                kind: 'values',
                values: each(typed_values.BO)
            };
            if (meaning.kind === 'json') return {
                kind: 'values',
                values: each(typed_values.U4)
            };
            if (meaning.kind === 'text') return {
                kind: 'texts',
                bytes,
                starts,
                ends
            };
            if (type === 'BYTE_ARRAY' && each(external_node_buffer_.isUtf8).every(Boolean)) return {
                kind: 'texts',
                bytes,
                starts,
                ends
            };
            return {
                kind: 'values',
                values: each(typed_values._q)
            };
        }
        function littleHalf(bytes) {
            return (0, typed_values.JA)((bytes[0] ?? 0) | (bytes[1] ?? 0) << 8);
        }
        function int96Text(bytes) {
            const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
            const nanoseconds = view.getBigUint64(0, true);
            const day = view.getUint32(8, true) - 2_440_588;
            const ofDay = (0, typed_values.SB)(nanoseconds, 9);
            return new calendar.W9(false).text(day * 86_400 + ofDay.seconds, ofDay.nanoseconds);
        }
        function bigEndian(bytes) {
            if (bytes.length === 0) return 0n;
            return BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
        }
        ;
        class FlatColumn {
            #pages;
            #leaf;
            #nullState;
            #dictionary = null;
            #piece = {
                rows: 0,
                states: new Uint8Array(),
                others: 0,
                content: typed_cells.LI
            };
            #at = 0;
            constructor(pages, leaf, nullable){
                this.#pages = pages;
                this.#leaf = leaf;
                this.#nullState = nullable ? batch.w.null : batch.w.absent;
            }
            async available() {
                while(this.#at === this.#piece.rows){
                    const page = await this.#pages.next((values)=>{
                        const cells = cellsOf(values, this.#leaf);
                        this.#dictionary = {
                            cells,
                            values: dictionaryOf(cells)
                        };
                    });
                    parquet_fault_require(page !== null, `a column with fewer values than there are rows: ${this.#leaf.name}`);
                    this.#piece = this.#pieceOf(page);
                    this.#at = 0;
                }
                return this.#piece.rows - this.#at;
            }
            take(rows) {
                const { states, others, content } = this.#piece;
                const [from, to] = [
                    this.#at,
                    this.#at + rows
                ];
                this.#at = to;
                const some = states.subarray(from, to);
                const cells = {
                    name: this.#leaf.name,
                    states: some,
                    others: others === 0 ? 0 : (0, typed_cells.xG)(some)
                };
                return (0, typed_cells.Sx)(content, cells, {
                    from,
                    to
                });
            }
            #pieceOf(page) {
                const content = this.#content(page);
                const { count, definitions } = page;
                const states = new Uint8Array(count);
                if (definitions !== null) {
                    for(let row = 0; row < count; row += 1)if (definitions[row] !== this.#leaf.definition) states[row] = this.#nullState;
                }
                const spread = definitions === null ? content : spreadOut(content, states);
                (0, typed_cells.Sh)(spread, states);
                return {
                    rows: count,
                    states,
                    others: (0, typed_cells.xG)(states),
                    content: spread
                };
            }
            #content({ values }) {
                if (values.kind !== 'codes') return cellsOf(values, this.#leaf);
                const dictionary = this.#dictionary;
                parquet_fault_require(dictionary !== null || values.codes.length === 0, 'codes without a dictionary');
                if (dictionary === null) return typed_cells.LI;
                const { size } = dictionary.values;
                const { codes } = values;
                let nth = codes.length;
                while((nth -= 1) >= 0)if ((codes[nth] ?? 0) >>> 0 >= size) throw new ParquetFault('a code that its dictionary does not have');
                const { cells } = dictionary;
                if (cells.kind === 'numbers') return (0, typed_cells.Ne)(cells, values.codes);
                if (cells.kind === 'values' && cells.values.includes(undefined)) return (0, typed_cells.Ng)(cells, values.codes);
                return {
                    kind: 'codes',
                    codes: values.codes,
                    dictionary: dictionary.values
                };
            }
        }
        function dictionaryOf(cells) {
            switch(cells.kind){
                case 'texts':
                    {
                        const { bytes, starts, ends } = cells;
                        const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
                        const known = [];
                        const value = (code)=>known[code] ??= buffer.toString('utf8', starts[code], ends[code]);
                        return {
                            size: starts.length,
                            value
                        };
                    }
                case 'numbers':
                    return {
                        size: cells.values.length,
                        value: (code)=>cells.values[code] ?? null
                    };
                case 'booleans':
                    return {
                        size: cells.values.length,
                        value: (code)=>cells.values[code] === 1
                    };
                case 'values':
                    return {
                        size: cells.values.length,
                        value: (code)=>cells.values[code] ?? null
                    };
            }
        }
        function spreadOut(content, states) {
            const from = new Int32Array(states.length);
            for(let row = 0, nth = 0; row < states.length; row += 1)if (states[row] === batch.w.value) from[row] = nth++;
            return (0, typed_cells.Ng)(content, from);
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
            'FIXED_LEN_BYTE_ARRAY'
        ];
        const mostColumns = 65_536;
        function schemaTree(elements) {
            parquet_fault_require(elements.length > 0 && elements.length <= 2 * mostColumns, 'a schema without columns, or with too many');
            let at = 0;
            const read = (levels, depth)=>{
                const element = elements[at];
                at += 1;
                parquet_fault_require(element !== undefined && depth < 64, 'a schema that ends in the middle');
                const repetition = depth === 0 ? 'required' : repetitions[numberAt(element, 3) ?? 0] ?? 'required';
                const definition = levels.definition + (repetition === 'required' ? 0 : 1);
                const repeat = levels.repeat + (repetition === 'repeated' ? 1 : 0);
                const count = numberAt(element, 5) ?? 0;
                parquet_fault_require(count <= elements.length, 'a schema that ends in the middle');
                const children = [];
                for(let nth = 0; nth < count; nth += 1)children.push(read({
                    definition,
                    repeat
                }, depth + 1));
                return {
                    ...shapeOf(element),
                    name: textAt(element, 4),
                    repetition,
                    children,
                    definition,
                    repeat
                };
            };
            const root = read({
                definition: 0,
                repeat: 0
            }, 0);
            parquet_fault_require(at === elements.length, 'a schema with columns that belong nowhere');
            return root;
        }
        const repetitions = [
            'required',
            'optional',
            'repeated'
        ];
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
                group: isMap ? 'map' : isList ? 'list' : 'struct'
            };
        }
        function logicalMeaning(logical) {
            const field = [
                ...logical.keys()
            ][0] ?? 0;
            const inner = structAt(logical, field);
            if (inner === undefined) return undefined;
            switch(field){
                case 1:
                case 4:
                    return {
                        kind: 'text'
                    };
                case 5:
                    return {
                        kind: 'decimal',
                        scale: numberAt(inner, 1) ?? 0
                    };
                case 6:
                    return {
                        kind: 'date'
                    };
                case 7:
                case 8:
                    {
                        const unit = structAt(inner, 2);
                        const digits = unit?.has(1) === true ? 3 : unit?.has(2) === true ? 6 : 9;
                        return {
                            kind: field === 7 ? 'time' : 'timestamp',
                            digits,
                            utc: inner.get(1) === true
                        };
                    }
                case 10:
                    return {
                        kind: 'integer',
                        signed: inner.get(2) !== false
                    };
                case 12:
                    return {
                        kind: 'json'
                    };
                case 13:
                    return {
                        kind: 'bson'
                    };
                case 14:
                    return {
                        kind: 'uuid'
                    };
                case 15:
                    return {
                        kind: 'half'
                    };
                default:
                    return undefined;
            }
        }
        function convertedMeaning(converted, element) {
            switch(converted){
                case 0:
                case 4:
                    return {
                        kind: 'text'
                    };
                case 5:
                    return {
                        kind: 'decimal',
                        scale: numberAt(element, 7) ?? 0
                    };
                case 6:
                    return {
                        kind: 'date'
                    };
                case 7:
                case 8:
                    return {
                        kind: 'time',
                        digits: converted === 7 ? 3 : 6,
                        utc: true
                    };
                case 9:
                case 10:
                    return {
                        kind: 'timestamp',
                        digits: converted === 9 ? 3 : 6,
                        utc: true
                    };
                case 11:
                case 12:
                case 13:
                case 14:
                    return {
                        kind: 'integer',
                        signed: false
                    };
                case 19:
                    return {
                        kind: 'json'
                    };
                case 20:
                    return {
                        kind: 'bson'
                    };
                case 21:
                    return {
                        kind: 'interval'
                    };
                default:
                    return {
                        kind: 'plain'
                    };
            }
        }
        ;
        const codecs = [
            'UNCOMPRESSED',
            'SNAPPY',
            'GZIP',
            'LZO',
            'BROTLI',
            'LZ4',
            'ZSTD',
            'LZ4_RAW'
        ];
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
                rowGroups: structsAt(footer, 4).map((group)=>rowGroup(group, leavesOf(root).length, source.byteLength))
            };
        }
        function leavesOf(node) {
            return node.children.length === 0 ? [
                node
            ] : node.children.flatMap(leavesOf);
        }
        function rowGroup(group, leaves, byteLength) {
            const columns = structsAt(group, 1);
            parquet_fault_require(columns.length === leaves, 'a row group that has not the columns of the schema');
            const rows = countAt(group, 3);
            return {
                rows,
                chunks: rows === 0 ? [] : columns.map((column)=>columnChunk(column, byteLength))
            };
        }
        function columnChunk(column, byteLength) {
            parquet_fault_require(textAt(column, 1) === '', 'columns that stand in other files');
            const facts = structAt(column, 3);
            if (facts === undefined) throw new ParquetFault('a column without its facts: is it encrypted?');
            const codec = codecs[countAt(facts, 4)];
            parquet_fault_require(codec !== undefined, 'a compression that is not known');
            const data = countAt(facts, 9);
            const dictionary = numberAt(facts, 11) ?? 0;
            const start = dictionary > 0 && dictionary < data ? dictionary : data;
            const end = start + countAt(facts, 7);
            parquet_fault_require(start >= 4 && end <= byteLength, 'a column that stands outside of the file');
            return {
                codec,
                start,
                end
            };
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
            constructor(pages, leaf){
                this.#pages = pages;
                this.#leaf = leaf;
            }
            static async read(source, leaf) {
                let dictionary = {
                    kind: 'values',
                    values: []
                };
                const pages = [];
                let entries = 0;
                for(;;){
                    const page = await source.next((values)=>dictionary = cellsOf(values, leaf));
                    if (page === null) return new LeafEntries(pages, leaf);
                    entries += page.count;
                    parquet_fault_require(entries <= leaf_entries_mostEntries, `a nested column with more than ${leaf_entries_mostEntries} values in one row group: ${leaf.name}`);
                    const { values } = page;
                    const cells = values.kind === 'codes' ? {
                        kind: 'values',
                        values: Array.from(values.codes, (code)=>(0, typed_cells.og)(dictionary, code))
                    } : cellsOf(values, leaf);
                    if (page.count > 0) pages.push({
                        ...page,
                        cells
                    });
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
                if (this.definition === this.#leaf.definition) this.#value += 1;
                this.#entry += 1;
                if (this.#entry < page.count) return;
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
        ;
        class NestedColumn {
            #node;
            #leaves;
            #nullState;
            constructor(node, leaves, nullable){
                this.#node = node;
                this.#leaves = leaves;
                this.#nullState = nullable ? batch.w.null : batch.w.absent;
            }
            static async read(node, leaves, nullable) {
                const read = new Map();
                for (const { leaf, pages } of leaves)read.set(leaf, await LeafEntries.read(pages, leaf));
                return new NestedColumn(node, read, nullable);
            }
            available() {
                return Promise.resolve(Infinity);
            }
            take(rows) {
                const values = [];
                for(let row = 0; row < rows; row += 1)values.push(this.#read(this.#node));
                const states = Uint8Array.from(values, (value)=>this.#stateOf(value));
                const others = states.reduce((count, state)=>count + (state === batch.w.value ? 0 : 1), 0);
                return {
                    column: {
                        kind: 'value',
                        name: this.#node.name,
                        states,
                        others,
                        values
                    },
                    value: (row)=>values[row]
                };
            }
            #stateOf(value) {
                if (value === null) return this.#nullState;
                return (0, record_columns.h)(value) ? batch.w.invalid : batch.w.value;
            }
            #read(node) {
                if (node.repetition === 'repeated') return this.#repeated(node, (element)=>this.#content(element));
                if (node.repetition === 'optional' && this.#first(node).definition < node.definition) {
                    this.#skip(node);
                    return null;
                }
                return this.#content(node);
            }
            #content(node) {
                const [child] = node.children;
                if (child === undefined) return this.#first(node).take();
                if (node.children.length === 1 && child.repetition === 'repeated') {
                    if (node.group === 'list') return this.#repeated(child, (element)=>this.#element(element));
                    if (node.group === 'map' && child.children.length === 2) return this.#map(child);
                }
                return Object.fromEntries(node.children.map((member)=>[
                        member.name,
                        this.#read(member)
                    ]));
            }
            #element(repeated) {
                const [only] = repeated.children;
                const isWrapper = repeated.children.length === 1 && repeated.name !== 'array' && !repeated.name.endsWith('_tuple');
                return isWrapper && only !== undefined ? this.#read(only) : this.#content(repeated);
            }
            #map(entry) {
                const entries = [];
                const [key, value] = entry.children;
                this.#repeated(entry, ()=>{
                    if (key === undefined || value === undefined) return null;
                    const name = this.#read(key);
                    entries.push([
                        typeof name === 'string' ? name : JSON.stringify(name),
                        this.#read(value)
                    ]);
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
                do elements.push(content(node));
                while (first.more && first.repeat >= node.repeat)
                return elements;
            }
            #skip(node) {
                for (const child of node.children)this.#skip(child);
                if (node.children.length === 0) this.#first(node).skip();
            }
            #first(node) {
                let leaf = node;
                while(leaf.children[0] !== undefined)leaf = leaf.children[0];
                const entries = this.#leaves.get(leaf);
                parquet_fault_require(entries !== undefined, 'a schema whose leaves are not its columns');
                return entries;
            }
        }
        ;
        async function openParquet(source, file) {
            const footer = await explained(file, ()=>readFooter(source));
            return {
                names: footer.root.children.map(({ name })=>name),
                rows: footer.rowGroups.reduce((sum, { rows })=>sum + rows, 0),
                parts: footer.rowGroups.length,
                batches: (request, part)=>batchesOf(footer, {
                        source,
                        file,
                        request,
                        part
                    })
            };
        }
        const rowsOfBatch = 16_384;
        async function* batchesOf(footer, reading) {
            let before = 0;
            const { part } = reading;
            for (const group of part === undefined ? footer.rowGroups : footer.rowGroups.slice(part, part + 1)){
                if (group.rows === 0) continue;
                const columns = await explained(reading.file, ()=>openColumns(footer, group, reading));
                for(let row = 0; row < group.rows;){
                    const left = Math.min(group.rows - row, rowsOfBatch);
                    const taken = await explained(reading.file, ()=>takeRows(columns, left));
                    yield (0, taken_batch.I)(taken.columns, {
                        file: reading.file,
                        rows: taken.rows,
                        first: before + row + 1
                    });
                    row += taken.rows;
                }
                before += group.rows;
            }
        }
        async function openColumns(footer, group, { source, request }) {
            const columns = [];
            let nth = 0;
            for (const node of footer.root.children){
                const { hold, nullable } = request(node.name);
                const leaves = leavesOf(node).map((leaf)=>{
                    const chunk = group.chunks[nth];
                    nth += 1;
                    if (chunk === undefined) throw new ParquetFault('a row group that has not the columns of the schema');
                    return {
                        leaf,
                        pages: new ChunkPages(source, chunk, leaf)
                    };
                });
                if (hold === 'none') continue;
                columns.push(await openColumn(node, leaves, nullable));
            }
            return columns;
        }
        async function openColumn(node, leaves, nullable) {
            const [only] = leaves;
            const isFlat = node.children.length === 0 && node.repetition !== 'repeated';
            return isFlat && only !== undefined ? new FlatColumn(only.pages, node, nullable) : NestedColumn.read(node, leaves, nullable);
        }
        async function takeRows(columns, most) {
            let rows = most;
            for (const column of columns)rows = Math.min(rows, await column.available());
            return {
                rows,
                columns: columns.map((column)=>column.take(rows))
            };
        }
        async function explained(file, read) {
            try {
                return await read();
            } catch (cause) {
                if (!(cause instanceof ParquetFault)) throw cause;
                throw (0, errors.Xu)({
                    message: `${file} cannot be read as Parquet: ${cause.message}`,
                    where: {
                        file
                    }
                }, {
                    cause
                });
            }
        }
    }
};
