export const id = 2081;
export const ids = [2081];
export const modules = {
    52081: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            openArrow: () => (openArrow)
        });
        var errors = __webpack_require__(62807);
        var taken_batch = __webpack_require__(68435);
        ;
        class ArrowFault extends Error {
        }
        class FeatherFault extends ArrowFault {
            hint = 'write it anew: pandas.read_feather(path).to_feather(path), or write_feather of pyarrow.feather';
            constructor() {
                super('it is Feather of version 1, of before 2020');
            }
        }
        class RowsTooWide extends Error {
        }
        function arrow_fault_require(condition, what) {
            if (!condition)
                throw new ArrowFault(what);
        }
        ;
        const digitsOf = [0, 3, 6, 9];
        function arrowType(number, table, extension) {
            switch (number) {
                case 1:
                    return { kind: 'null' };
                case 2:
                    return integerType(table);
                case 3:
                    return { kind: 'float', bits: named(table.short(0), [16, 32, 64]) };
                case 6:
                    return { kind: 'boolean' };
                case 7:
                    return { kind: 'decimal', bits: oneOf(table.int(2, 128), [32, 64, 128, 256]), scale: table.int(1) };
                case 8:
                    return { kind: 'date', bits: named(table.short(0, 1), [32, 64]) };
                case 9:
                    return { kind: 'time', bits: oneOf(table.int(1, 32), [32, 64]), digits: named(table.short(0, 1), digitsOf) };
                case 10:
                    return { kind: 'timestamp', digits: named(table.short(0), digitsOf), utc: table.text(1) !== '' };
                case 11:
                    return { kind: 'interval' };
                case 18:
                    return { kind: 'integer', bits: 64, signed: true };
                default:
                    return byteType(number, table, extension) ?? nestedType(number, table);
            }
        }
        function integerType(table) {
            return { kind: 'integer', bits: oneOf(table.int(0), [8, 16, 32, 64]), signed: table.flag(1) };
        }
        function byteType(number, table, extension) {
            const isJson = extension === 'arrow.json';
            switch (number) {
                case 4:
                case 19:
                case 23:
                    return { kind: 'bytes', offsets: number === 4 ? 32 : number === 19 ? 64 : 'view', meaning: 'binary' };
                case 5:
                case 20:
                case 24: {
                    const meaning = isJson ? 'json' : 'text';
                    return { kind: 'bytes', offsets: number === 5 ? 32 : number === 20 ? 64 : 'view', meaning };
                }
                case 15: {
                    const width = table.int(0);
                    arrow_fault_require(width >= 0 && width <= 65_536, 'values of a fixed length that is none');
                    return { kind: 'fixed-bytes', width, isUuid: extension === 'arrow.uuid' && width === 16 };
                }
                default:
                    return undefined;
            }
        }
        function nestedType(number, table) {
            switch (number) {
                case 12:
                case 21:
                    return { kind: 'list', offsets: number === 12 ? 32 : 64 };
                case 25:
                case 26:
                    return { kind: 'list-view', offsets: number === 25 ? 32 : 64 };
                case 13:
                    return { kind: 'struct' };
                case 14: {
                    const ids = table.structs(1, 4);
                    arrow_fault_require(ids.byteLength <= 4 * 128, 'a union of more than 128 types');
                    const isDense = named(table.short(0), [false, true]);
                    return {
                        kind: 'union',
                        isDense,
                        ids: Array.from({ length: ids.byteLength / 4 }, (_, nth) => ids.getInt32(4 * nth, true)),
                    };
                }
                case 16: {
                    const size = table.int(0);
                    arrow_fault_require(size >= 0, 'lists of a fixed length that is none');
                    return { kind: 'fixed-list', size };
                }
                case 17:
                    return { kind: 'map' };
                case 22:
                    return { kind: 'run-ends' };
                default:
                    throw new ArrowFault(`a type of column that is not known (number ${number})`);
            }
        }
        function named(number, names) {
            const name = names[number];
            if (name === undefined)
                throw new ArrowFault('a kind of a type that is not known');
            return name;
        }
        function oneOf(bits, known) {
            const found = known.find((one) => one === bits);
            if (found === undefined)
                throw new ArrowFault(`numbers of ${bits} bits, which are not read`);
            return found;
        }
        ;
        const mostFields = 131_072;
        const deepest = 64;
        function readSchema(schema) {
            arrow_fault_require(schema.short(0) === 0, 'columns in big-endian order, which is not read');
            return new SchemaReader().fields(schema, 0);
        }
        class SchemaReader {
            #fields = 0;
            #characters = 0;
            fields(parent, depth) {
                arrow_fault_require(depth < deepest, 'columns that nest too deep');
                return Array.from(parent.tables(depth === 0 ? 1 : 5), (table) => this.#field(table, depth));
            }
            #field(table, depth) {
                this.#fields += 1;
                arrow_fault_require(this.#fields <= mostFields, `a schema of more than ${mostFields} columns`);
                const type = table.table(3);
                arrow_fault_require(type !== null, 'a column without a type');
                const children = this.fields(table, depth + 1);
                const found = arrowType(table.byte(2), type, this.#extension(table));
                requireChildren(found, children);
                return { name: this.#text(table, 0), type: found, children, dictionary: dictionaryOf(table.table(4)) };
            }
            #extension(table) {
                let seen = 0;
                for (const entry of table.tables(6)) {
                    if (this.#text(entry, 0) === 'ARROW:extension:name')
                        return this.#text(entry, 1);
                    seen += 1;
                    if (seen === 100)
                        break;
                }
                return '';
            }
            #text(table, nth) {
                this.#characters += table.count(nth);
                arrow_fault_require(this.#characters <= 64 * 1024 * 1024, 'a schema with names of more than 64 MB');
                return table.text(nth);
            }
        }
        function requireChildren(type, children) {
            const expected = type.kind === 'list' || type.kind === 'list-view' || type.kind === 'fixed-list' ? 1 : null;
            if (expected !== null)
                arrow_fault_require(children.length === expected, 'a list whose elements are not described');
            if (type.kind === 'map')
                arrow_fault_require(children.length === 1 && children[0]?.children.length === 2, 'a map that is not one of keys and values');
            if (type.kind === 'run-ends') {
                arrow_fault_require(children.length === 2, 'runs without their ends or values');
                arrow_fault_require(children[0]?.type.kind === 'integer', 'runs whose ends are no whole numbers');
            }
            if (type.kind === 'union')
                arrow_fault_require(children.length <= 128, 'a union of more than 128 types');
            if (type.kind === 'union')
                arrow_fault_require(type.ids.length === 0 || type.ids.length === children.length, 'a union whose types are not described');
        }
        function dictionaryOf(table) {
            if (table === null)
                return null;
            const codes = table.table(1);
            return {
                id: table.long(0),
                codes: codes === null ? { kind: 'integer', bits: 32, signed: true } : integerType(codes),
            };
        }
        function dictionariesOf(fields) {
            const found = new Map();
            const look = (field) => {
                if (field.dictionary !== null) {
                    const known = found.get(field.dictionary.id) ?? field;
                    arrow_fault_require(known === field || shapeOf(known) === shapeOf(field), 'a dictionary that two columns read differently');
                    found.set(field.dictionary.id, known);
                }
                field.children.forEach(look);
            };
            fields.forEach(look);
            return found;
        }
        function shapeOf({ type, children }) {
            return JSON.stringify([type, children]);
        }
        ;
        const damaged = 'damaged: an offset that leads out of what describes it';
        class FlatTable {
            #bytes;
            #view;
            #at;
            #vtable;
            #vtableSize;
            constructor(bytes, at) {
                this.#bytes = bytes;
                this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
                this.#at = at;
                this.#within(at, 4);
                this.#vtable = at - this.#view.getInt32(at, true);
                this.#within(this.#vtable, 4);
                this.#vtableSize = this.#view.getUint16(this.#vtable, true);
                this.#within(this.#vtable, this.#vtableSize);
            }
            static root(bytes) {
                arrow_fault_require(bytes.length >= 8, damaged);
                return new FlatTable(bytes, new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true));
            }
            byte(nth) {
                const at = this.#field(nth, 1);
                return at === 0 ? 0 : this.#view.getUint8(at);
            }
            flag(nth) {
                return this.byte(nth) !== 0;
            }
            short(nth, otherwise = 0) {
                const at = this.#field(nth, 2);
                return at === 0 ? otherwise : this.#view.getInt16(at, true);
            }
            int(nth, otherwise = 0) {
                const at = this.#field(nth, 4);
                return at === 0 ? otherwise : this.#view.getInt32(at, true);
            }
            long(nth) {
                const at = this.#field(nth, 8);
                return at === 0 ? 0 : longAt(this.#view, at);
            }
            text(nth) {
                const found = this.#vector(nth, 1);
                if (found === null)
                    return '';
                return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + found.at, found.count).toString('utf8');
            }
            table(nth) {
                const at = this.#field(nth, 4);
                return at === 0 ? null : new FlatTable(this.#bytes, at + this.#view.getUint32(at, true));
            }
            count(nth) {
                return this.#vector(nth, 1)?.count ?? 0;
            }
            *tables(nth) {
                const found = this.#vector(nth, 4);
                for (let element = 0; found !== null && element < found.count; element += 1) {
                    const at = found.at + 4 * element;
                    yield new FlatTable(this.#bytes, at + this.#view.getUint32(at, true));
                }
            }
            structs(nth, size) {
                const { at, count } = this.#vector(nth, size) ?? { at: 0, count: 0 };
                return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at, size * count);
            }
            #vector(nth, size) {
                const field = this.#field(nth, 4);
                if (field === 0)
                    return null;
                const at = field + this.#view.getUint32(field, true);
                this.#within(at, 4);
                const count = this.#view.getUint32(at, true);
                this.#within(at + 4, size * count);
                return { at: at + 4, count };
            }
            #field(nth, size) {
                const entry = 4 + 2 * nth;
                const offset = entry + 2 > this.#vtableSize ? 0 : this.#view.getUint16(this.#vtable + entry, true);
                if (offset === 0)
                    return 0;
                this.#within(this.#at + offset, size);
                return this.#at + offset;
            }
            #within(at, size) {
                arrow_fault_require(at >= 0 && at + size <= this.#bytes.length, damaged);
            }
        }
        function longAt(view, at) {
            const value = view.getInt32(at + 4, true) * 4294967296 + view.getUint32(at, true);
            arrow_fault_require(Number.isSafeInteger(value), 'damaged: a size or a place beyond 2^53');
            return value;
        }
        ;
        const kinds = ['schema', 'dictionary', 'rows'];
        const continuation = 0xffffffff;
        const longestMetadata = 64 * 1024 * 1024;
        async function messageAt(source, start, end) {
            arrow_fault_require(end - start >= 4, 'cut off: it ends in the middle');
            const head = viewOf(await source.slice(start, Math.min(end, start + 8)));
            const isNew = head.getUint32(0, true) === continuation;
            arrow_fault_require(!isNew || head.byteLength === 8, 'cut off: it ends in the middle');
            const length = head.getUint32(isNew ? 4 : 0, true);
            if (length === 0)
                return null;
            const from = start + (isNew ? 8 : 4);
            arrow_fault_require(length <= longestMetadata, 'damaged: what describes a batch would be more than 64 MB');
            arrow_fault_require(from + length <= end, 'cut off: it ends in the middle');
            const metadata = await source.slice(from, from + length);
            arrow_fault_require(metadata.length === length, 'a file that became shorter while it was read');
            return described(FlatTable.root(metadata), from + length, end);
        }
        function described(table, start, end) {
            const version = table.short(0) + 1;
            arrow_fault_require(version >= 4 && version <= 5, `version ${version} of the format, which is not read`);
            const kind = kinds[table.byte(1) - 1];
            const header = table.table(2);
            arrow_fault_require(kind !== undefined && header !== null, 'a message that is no schema, no dictionary and no rows');
            const length = table.long(3);
            arrow_fault_require(length >= 0, 'damaged: a body of a negative length');
            arrow_fault_require(start + length <= end, 'cut off: it ends in the middle');
            return { kind, header, version, body: { start, length }, end: start + length };
        }
        function blocksOf(structs) {
            return Array.from({ length: structs.byteLength / 24 }, (_, nth) => {
                const start = longAt(structs, 24 * nth);
                const metadata = structs.getInt32(24 * nth + 8, true);
                const body = longAt(structs, 24 * nth + 16);
                arrow_fault_require(start >= 8 && metadata > 0 && body >= 0, 'damaged: a batch that stands outside of the file');
                return { start, end: start + metadata + body };
            });
        }
        function viewOf(bytes) {
            return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        }
        ;
        const windowBytes = 1024 * 1024;
        function readAhead(source) {
            let window = new Uint8Array();
            let at = 0;
            return {
                byteLength: source.byteLength,
                async slice(start, end) {
                    if (end - start > windowBytes / 2)
                        return source.slice(start, end);
                    if (start < at || end > at + window.length) {
                        window = await source.slice(start, Math.min(source.byteLength, start + windowBytes));
                        at = start;
                    }
                    return window.subarray(start - at, end - at);
                },
            };
        }
        ;
        const magic = 'ARROW1';
        const longestFooter = 64 * 1024 * 1024;
        async function openSource(file) {
            const source = readAhead(file);
            const head = Buffer.from(await source.slice(0, Math.min(8, source.byteLength)));
            if (head.toString('latin1', 0, 4) === 'FEA1')
                throw new FeatherFault();
            arrow_fault_require(head.length === 8, 'no Arrow file: it is too short');
            if (head.toString('latin1', 0, 6) === magic)
                return openFile(source);
            return openStream(source, head.readUInt32LE(0) === 0xffffffff);
        }
        async function openFile(source) {
            const { byteLength } = source;
            const cutOff = 'cut off: an Arrow file that begins with ARROW1 ends with it';
            arrow_fault_require(byteLength >= 8 + 10, cutOff);
            const last = await source.slice(byteLength - 10, byteLength);
            arrow_fault_require(Buffer.from(last).toString('latin1', 4) === magic, cutOff);
            const length = viewOf(last).getUint32(0, true);
            const end = byteLength - 10 - length;
            arrow_fault_require(end >= 8, 'damaged: its footer is longer than the file');
            arrow_fault_require(length <= longestFooter, 'an Arrow file with a footer of more than 64 MB');
            const footer = FlatTable.root(await source.slice(end, end + length));
            const schema = footer.table(1);
            arrow_fault_require(schema !== null, 'a footer without a schema');
            const [dictionaries, rows] = [blocksOf(footer.structs(2, 24)), blocksOf(footer.structs(3, 24))];
            requireApart([...dictionaries, ...rows], end);
            return {
                fields: readSchema(schema),
                mayReplace: false,
                async *messages() {
                    for (const [kind, blocks] of [
                        ['dictionary', dictionaries],
                        ['rows', rows],
                    ])
                        for (const { start, end: behind } of blocks) {
                            const message = await messageAt(source, start, behind);
                            arrow_fault_require(message?.kind === kind && message.end <= behind, 'a batch that is not where the footer says');
                            yield message;
                        }
                },
            };
        }
        function requireApart(blocks, end) {
            let before = 0;
            for (const block of blocks.toSorted((one, other) => one.start - other.start)) {
                arrow_fault_require(block.start >= before &&
                    block.end <= end, 'damaged: batches that stand in each other, or outside of the file');
                before = block.end;
            }
        }
        async function openStream(source, isStream) {
            const { byteLength } = source;
            const first = await messageAt(source, 0, byteLength).catch((cause) => {
                if (!(cause instanceof ArrowFault) || isStream)
                    throw cause;
                throw new ArrowFault('no Arrow file: it begins neither with ARROW1 nor as a stream does', { cause });
            });
            arrow_fault_require(first?.kind === 'schema', 'no Arrow file: it begins neither with ARROW1 nor as a stream does');
            return {
                fields: readSchema(first.header),
                mayReplace: true,
                async *messages() {
                    for (let at = first.end; at < byteLength;) {
                        const message = await messageAt(source, at, byteLength);
                        if (message === null)
                            return requireNothing(source, at);
                        arrow_fault_require(message.kind !== 'schema', 'a stream behind which another one stands');
                        yield message;
                        at = message.end;
                    }
                },
            };
        }
        async function requireNothing(source, at) {
            const behind = await source.slice(at, Math.min(source.byteLength, at + 4096));
            const isNew = viewOf(behind).getUint32(0, true) === 0xffffffff;
            const rest = behind.subarray(isNew ? 8 : 4);
            arrow_fault_require(rest.every((byte) => byte === 0), 'a stream behind which another one stands');
        }
        var external_node_zlib_ = __webpack_require__(38522);
        var lz4 = __webpack_require__(29479);
        ;
        const [prime1, prime2, prime3, prime4, prime5] = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1];
        function xxhash32(bytes) {
            const { length } = bytes;
            const view = new DataView(bytes.buffer, bytes.byteOffset, length);
            let at = 0;
            let hash = prime5;
            if (length >= 16) {
                let [a, b, c, d] = [(prime1 + prime2) | 0, prime2 | 0, 0, -prime1 | 0];
                for (; at + 16 <= length; at += 16) {
                    a = round(a, view.getInt32(at, true));
                    b = round(b, view.getInt32(at + 4, true));
                    c = round(c, view.getInt32(at + 8, true));
                    d = round(d, view.getInt32(at + 12, true));
                }
                hash = turned(a, 1) + turned(b, 7) + turned(c, 12) + turned(d, 18);
            }
            hash = (hash + length) | 0;
            for (; at + 4 <= length; at += 4)
                hash = Math.imul(turned((hash + Math.imul(view.getInt32(at, true), prime3)) | 0, 17), prime4);
            for (; at < length; at += 1)
                hash = Math.imul(turned((hash + Math.imul(view.getUint8(at), prime5)) | 0, 11), prime1);
            hash = Math.imul(hash ^ (hash >>> 15), prime2);
            hash = Math.imul(hash ^ (hash >>> 13), prime3);
            return (hash ^ (hash >>> 16)) >>> 0;
        }
        function round(lane, input) {
            return Math.imul(turned((lane + Math.imul(input, prime2)) | 0, 13), prime1);
        }
        function turned(value, bits) {
            return (value << bits) | (value >>> (32 - bits));
        }
        ;
        const lz4_frame_magic = 0x184d2204;
        function unpackLz4Frame(packed, size) {
            const output = new Uint8Array(size);
            const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
            let [at, filled] = [0, 0];
            while (at < packed.length)
                ({ at, filled } = lz4_frame_frame(view, { packed, at, output, filled }));
            if (filled !== size)
                throw new lz4.pD('LZ4 frames that are shorter than they say');
            return output;
        }
        function lz4_frame_frame(view, { packed, at: begin, output, filled }) {
            const need = (at, bytes) => {
                if (at + bytes > packed.length)
                    throw new lz4.pD('an LZ4 frame that ends in the middle');
            };
            const header = headerAt(view, packed, begin);
            let at = header.end;
            let [end, window] = [filled, filled];
            for (;;) {
                need(at, 4);
                const word = view.getUint32(at, true);
                at += 4;
                if (word === 0)
                    break;
                const length = word & 0x7fffffff;
                need(at, length + (header.blockChecksum ? 4 : 0));
                const block = packed.subarray(at, at + length);
                at += length;
                if (header.blockChecksum) {
                    compare(view.getUint32(at, true), block);
                    at += 4;
                }
                if (header.independent)
                    window = end;
                end =
                    word >>> 31 === 1
                        ? copied(block, output, end)
                        : window + (0, lz4.rV)(block, output.subarray(window), end - window);
            }
            if (header.contentChecksum) {
                need(at, 4);
                compare(view.getUint32(at, true), output.subarray(filled, end));
                at += 4;
            }
            return { at, filled: end };
        }
        function headerAt(view, packed, at) {
            if (at + 7 > packed.length || view.getUint32(at, true) !== lz4_frame_magic)
                throw new lz4.pD('no LZ4 frame');
            const flags = view.getUint8(at + 4);
            if (flags >> 6 !== 1 || (flags & 2) !== 0)
                throw new lz4.pD('an LZ4 frame of a version that is not known');
            if ((flags & 1) !== 0)
                throw new lz4.pD('an LZ4 frame that needs a dictionary');
            const end = at + 7 + ((flags & 8) === 0 ? 0 : 8);
            if (end > packed.length)
                throw new lz4.pD('an LZ4 frame that ends in the middle');
            if (((xxhash32(packed.subarray(at + 4, end - 1)) >>> 8) & 255) !== view.getUint8(end - 1))
                throw new lz4.pD('an LZ4 frame whose header is damaged');
            return {
                independent: (flags & 32) !== 0,
                blockChecksum: (flags & 16) !== 0,
                contentChecksum: (flags & 4) !== 0,
                end,
            };
        }
        function compare(checksum, bytes) {
            if (xxhash32(bytes) !== checksum)
                throw new lz4.pD('LZ4 whose checksum is another');
        }
        function copied(block, output, at) {
            if (at + block.length > output.length)
                throw new lz4.pD('an LZ4 block that is longer than it says');
            output.set(block, at);
            return at + block.length;
        }
        var zstd_library = __webpack_require__(16989);
        ;
        const { zstdDecompressSync } = external_node_zlib_;
        const mostOfAByte = { LZ4_FRAME: 255, ZSTD: 43_691 };
        function unpackBuffer(codec, packed, size) {
            arrow_fault_require(size <= mostOfAByte[codec] * packed.length, 'a packed column that is not as long as it says');
            let unpacked;
            try {
                unpacked = codec === 'LZ4_FRAME' ? unpackLz4Frame(packed, size) : zstd(packed, size);
            }
            catch (cause) {
                throw new ArrowFault(`a column that cannot be unpacked (${(0, errors.zR)(cause).message})`, { cause });
            }
            arrow_fault_require(unpacked.length === size, 'a packed column that is not as long as it says');
            return unpacked;
        }
        function zstd(packed, size) {
            if (zstdDecompressSync === undefined)
                return (0, zstd_library.g)(packed, size);
            return zstdDecompressSync(packed, { maxOutputLength: Math.max(size, 1) });
        }
        ;
        const longestUnpacked = 1024 * 1024 * 1024;
        const smallBody = 1024 * 1024;
        const roomInPieces = 64 * 1024 * 1024;
        const roomOfRows = 128 * 1024 * 1024;
        class BatchBody {
            #source;
            #message;
            #packing;
            #pieceBytes;
            #buffers = new Map();
            #unpacked = 0;
            #room = roomOfRows;
            #taken = 0;
            constructor(source, { message, packing, columns }) {
                this.#source = source;
                this.#message = message;
                this.#packing = packing;
                const share = roomInPieces / Math.max(1, 3 * columns);
                this.#pieceBytes = Math.min(512 * 1024, Math.max(16 * 1024, share));
            }
            async bytes(place, start, end) {
                if (start === end)
                    return new Uint8Array();
                arrow_fault_require(place !== undefined, 'a column without its bytes');
                const buffer = await this.#buffer(place);
                if (end - start > this.#pieceBytes && buffer instanceof PiecedBytes)
                    this.take(end - start);
                return buffer.slice(start, end);
            }
            begin(room) {
                this.#room = room;
                this.#taken = 0;
            }
            get taken() {
                return this.#taken;
            }
            take(bytes) {
                this.#taken += bytes;
                if (this.#taken > this.#room)
                    throw new RowsTooWide();
            }
            #buffer(place) {
                let buffer = this.#buffers.get(place);
                if (buffer === undefined) {
                    buffer = this.#packing === null || place.length === 0 ? Promise.resolve(this.#plain(place)) : this.#unpack(place);
                    this.#buffers.set(place, buffer);
                }
                return buffer;
            }
            #plain({ start, length }) {
                const from = this.#message.body.start + start;
                return new PiecedBytes((a, b) => this.#source.slice(from + a, from + b), length, this.#pieceBytes);
            }
            async #unpack({ start, length }) {
                arrow_fault_require(length >= 8, 'a packed column that does not say how long it is');
                const from = this.#message.body.start + start;
                const packed = await this.#source.slice(from, from + length);
                arrow_fault_require(packed.length === length, 'a file that became shorter while it was read');
                const size = longAt(viewOf(packed), 0);
                const content = packed.subarray(8);
                if (size === -1)
                    return new WholeBytes(content);
                arrow_fault_require(size >= 0, 'damaged: a column of a negative length');
                this.#unpacked += size;
                if (this.#unpacked > longestUnpacked)
                    throw new ArrowFault('a batch of more than 1 GB when it is unpacked: write it in smaller ones');
                return new WholeBytes(unpackBuffer(this.#packing ?? 'ZSTD', content, size));
            }
        }
        async function bodyOf(source, { message, layout, wanted }) {
            const { packing } = layout;
            const { start, length } = message.body;
            const options = { message, packing, columns: wanted };
            if (length > smallBody || wanted === 0)
                return new BatchBody(source, options);
            const bytes = await source.slice(start, start + length);
            arrow_fault_require(bytes.length === length, 'a file that became shorter while it was read');
            const held = {
                byteLength: length,
                slice: (from, to) => Promise.resolve(bytes.subarray(from - start, to - start)),
            };
            return new BatchBody(held, options);
        }
        class WholeBytes {
            length;
            #bytes;
            constructor(bytes) {
                this.#bytes = bytes;
                this.length = bytes.length;
            }
            slice(start, end) {
                arrow_fault_require(start >= 0 && end <= this.length, 'a column that is shorter than it says');
                return Promise.resolve(this.#bytes.subarray(start, end));
            }
        }
        class PiecedBytes {
            length;
            #read;
            #pieceBytes;
            #piece = new Uint8Array();
            #at = 0;
            constructor(read, length, pieceBytes) {
                this.#read = read;
                this.length = length;
                this.#pieceBytes = pieceBytes;
            }
            async slice(start, end) {
                arrow_fault_require(start >= 0 && end <= this.length, 'a column that is shorter than it says');
                if (start < this.#at || end > this.#at + this.#piece.length) {
                    const last = Math.min(this.length, Math.max(end, start + this.#pieceBytes));
                    this.#piece = await this.#read(start, last);
                    this.#at = start;
                    arrow_fault_require(this.#piece.length === last - start, 'a file that became shorter while it was read');
                }
                return this.#piece.subarray(start - this.#at, end - this.#at);
            }
        }
        ;
        const mostRows = 2_147_483_648;
        function batchLayout(batch, fields, { version, bodyLength }) {
            const rows = batch.long(0);
            const packing = packingOf(batch.table(3));
            const walk = new LayoutWalk(batch, { version, bodyLength, isPacked: packing !== null });
            const columns = fields.map((field) => walk.column(field));
            walk.end();
            arrow_fault_require(rows >= 0 && rows < mostRows, 'a batch of more than 2^31 rows');
            for (const { length } of columns)
                arrow_fault_require(length === rows, 'a batch whose columns are not as long as it');
            return { rows, packing, columns };
        }
        const mostEmptyValues = 1 << 25;
        function packingOf(compression) {
            if (compression === null)
                return null;
            arrow_fault_require(compression.byte(1) === 0, 'a batch that is packed as a whole, which is not read');
            const codec = ['LZ4_FRAME', 'ZSTD'][compression.byte(0)];
            arrow_fault_require(codec !== undefined, 'a compression that is not known');
            return codec;
        }
        class LayoutWalk {
            #nodes;
            #buffers;
            #variadic;
            #body;
            #node = 0;
            #buffer = 0;
            #counts = 0;
            constructor(batch, body) {
                this.#nodes = batch.structs(1, 16);
                this.#buffers = batch.structs(2, 16);
                this.#variadic = batch.structs(4, 8);
                this.#body = body;
            }
            column(field) {
                arrow_fault_require(this.#node < this.#nodes.byteLength, 'a batch that has not the columns of the schema');
                const length = longAt(this.#nodes, this.#node);
                const nulls = longAt(this.#nodes, this.#node + 8);
                arrow_fault_require(length >= 0, 'damaged: a column of a negative length');
                arrow_fault_require(nulls >= -1 && nulls <= length, 'damaged: a column with more nulls than values');
                this.#node += 16;
                const type = field.dictionary === null ? field.type : field.dictionary.codes;
                const hasBits = type.kind !== 'null' && type.kind !== 'run-ends' && !this.#isNewUnion(type);
                const validity = hasBits ? this.#next() : null;
                const buffers = Array.from({ length: this.#buffersOf(type) }, () => this.#next());
                if (bitsOf(type) === 0)
                    this.#requireSome(length);
                else if (!this.#body.isPacked)
                    requireRoom(type, length, buffers);
                const children = field.dictionary === null ? field.children.map((child) => this.column(child)) : [];
                const isUnion = type.kind === 'union';
                return { field, length, nulls: isUnion ? 0 : nulls, validity: isUnion ? null : validity, buffers, children };
            }
            end() {
                const all = this.#node === this.#nodes.byteLength && this.#buffer === this.#buffers.byteLength;
                arrow_fault_require(all, 'a batch that has more than the columns of the schema');
            }
            #requireSome(length) {
                arrow_fault_require(length <= 8 * this.#body.bodyLength + mostEmptyValues, 'a batch with more values than it has bytes for');
            }
            #isNewUnion(type) {
                return type.kind === 'union' && this.#body.version >= 5;
            }
            #next() {
                arrow_fault_require(this.#buffer < this.#buffers.byteLength, 'a batch that has not the columns of the schema');
                const start = longAt(this.#buffers, this.#buffer);
                const length = longAt(this.#buffers, this.#buffer + 8);
                this.#buffer += 16;
                const isInside = start >= 0 && length >= 0 && start + length <= this.#body.bodyLength;
                arrow_fault_require(isInside, 'damaged: a column that stands outside of its batch');
                return { start, length };
            }
            #buffersOf(type) {
                switch (type.kind) {
                    case 'null':
                    case 'struct':
                    case 'fixed-list':
                    case 'run-ends':
                        return 0;
                    case 'list-view':
                        return 2;
                    case 'union':
                        return type.isDense ? 2 : 1;
                    case 'bytes':
                        return type.offsets === 'view' ? 1 + this.#variadicCount() : 2;
                    case 'boolean':
                    case 'integer':
                    case 'float':
                    case 'decimal':
                    case 'date':
                    case 'time':
                    case 'timestamp':
                    case 'interval':
                    case 'fixed-bytes':
                    case 'list':
                    case 'map':
                        return 1;
                }
            }
            #variadicCount() {
                arrow_fault_require(this.#counts < this.#variadic.byteLength, 'views that do not say how many buffers they have');
                const count = longAt(this.#variadic, this.#counts);
                this.#counts += 8;
                arrow_fault_require(count >= 0 && 16 * count <= this.#buffers.byteLength, 'views of more buffers than there are');
                return count;
            }
        }
        function bitsOf(type) {
            switch (type.kind) {
                case 'boolean':
                    return 1;
                case 'integer':
                case 'float':
                case 'decimal':
                case 'date':
                case 'time':
                    return type.bits;
                case 'timestamp':
                    return 64;
                case 'fixed-bytes':
                    return 8 * type.width;
                case 'bytes':
                    return type.offsets === 'view' ? 128 : type.offsets;
                case 'list':
                case 'list-view':
                    return type.offsets;
                case 'map':
                    return 32;
                case 'union':
                    return 8;
                case 'null':
                case 'struct':
                case 'fixed-list':
                case 'run-ends':
                    return 0;
                case 'interval':
                    return 32;
            }
        }
        function requireRoom(type, length, [first]) {
            if (first !== undefined && 8 * first.length < length * bitsOf(type))
                throw new ArrowFault('a column that is shorter than it says');
        }
        var typed_cells = __webpack_require__(34321);
        var external_node_buffer_ = __webpack_require__(4573);
        var typed_values = __webpack_require__(60620);
        var calendar = __webpack_require__(53519);
        var decimal = __webpack_require__(51734);
        ;
        async function fixedCells({ field, buffers }, rows, body) {
            const { type } = field;
            const count = rows.to - rows.from;
            const read = (width) => body.bytes(buffers[0], width * rows.from, width * rows.to);
            switch (type.kind) {
                case 'null':
                    return (0, typed_cells.DO)(new Float64Array(count));
                case 'boolean':
                    return bits(await body.bytes(buffers[0], rows.from >> 3, (rows.to + 7) >> 3), rows);
                case 'integer':
                    return integers(await read(type.bits / 8), type);
                case 'float':
                    return (0, typed_cells.DO)(floats(aligned(await read(type.bits / 8)), type.bits));
                case 'decimal':
                    return (0, typed_cells.DO)(decimals(await read(type.bits / 8), type));
                case 'date':
                case 'time':
                case 'timestamp': {
                    body.take(48 * count);
                    const bytes = await read(type.kind === 'timestamp' ? 8 : type.bits / 8);
                    return { kind: 'values', values: times(aligned(bytes), type) };
                }
                case 'fixed-bytes': {
                    body.take((48 + 2 * type.width) * count);
                    const bytes = await read(type.width);
                    const text = type.isUuid ? typed_values.BO : typed_values._q;
                    const at = (nth) => text(bytes.subarray(nth * type.width, (nth + 1) * type.width));
                    return { kind: 'values', values: Array.from({ length: count }, (_, nth) => at(nth)) };
                }
                case 'interval':
                    throw new ArrowFault(`values of the kind INTERVAL in ${field.name}, which is not read`);
                case 'bytes':
                case 'list':
                case 'list-view':
                case 'fixed-list':
                case 'struct':
                case 'map':
                case 'union':
                case 'run-ends':
                    throw new Error(`${type.kind} is no type of a fixed width`);
            }
        }
        function aligned(bytes) {
            return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        }
        function bits(bytes, { from, to }) {
            const values = new Uint8Array(to - from);
            for (let row = 0, bit = from & 7; row < values.length; row += 1, bit += 1)
                values[row] = ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1;
            return { kind: 'booleans', values };
        }
        function integers(bytes, { bits: width, signed }) {
            const buffer = aligned(bytes);
            if (width === 64)
                return (0, typed_cells.vw)(new Int32Array(buffer), signed);
            return (0, typed_cells.DO)(Float64Array.from(smallIntegers(buffer, width, signed)));
        }
        function smallIntegers(buffer, width, signed) {
            if (width === 8)
                return signed ? new Int8Array(buffer) : new Uint8Array(buffer);
            if (width === 16)
                return signed ? new Int16Array(buffer) : new Uint16Array(buffer);
            return signed ? new Int32Array(buffer) : new Uint32Array(buffer);
        }
        async function wholeValues(place, { from, to, type }, body) {
            const width = type.bits / 8;
            const cells = integers(await body.bytes(place, width * from, width * to), type);
            arrow_fault_require(cells.kind === 'numbers', 'codes that are no whole numbers');
            return cells.values;
        }
        function floats(buffer, width) {
            if (width === 64)
                return new Float64Array(buffer);
            if (width === 32)
                return Float64Array.from(new Float32Array(buffer));
            return Float64Array.from(new Uint16Array(buffer), typed_values.JA);
        }
        function decimals(bytes, { bits: width, scale }) {
            if (width === 32)
                return Float64Array.from(new Int32Array(aligned(bytes)), (value) => (0, decimal.e)(value, scale));
            const words = new Uint32Array(aligned(bytes));
            const each = width / 32;
            const values = new Float64Array(words.length / each);
            for (let nth = 0; nth < values.length; nth += 1)
                values[nth] = fixed_cells_decimal(words.subarray(nth * each, (nth + 1) * each), scale);
            return values;
        }
        function fixed_cells_decimal(words, scale) {
            const low = words[0] ?? 0;
            const high = (words[1] ?? 0) | 0;
            const small = high * 4294967296 + low;
            const sign = (high >> 31) >>> 0;
            if (Number.isSafeInteger(small) && words.subarray(2).every((word) => word === sign))
                return (0, decimal.e)(small, scale);
            const all = words.reduceRight((digits, word) => (digits << 32n) | BigInt(word), 0n);
            return (0, decimal.z)(BigInt.asIntN(32 * words.length, all), scale);
        }
        const millisecondsOfDay = 86_400_000;
        function times(buffer, type) {
            if (type.kind === 'timestamp')
                return (0, typed_values.rQ)(new Int32Array(buffer), type);
            const words = new Int32Array(buffer);
            const values = type.bits === 32 ? Float64Array.from(words) : (0, typed_cells.vw)(words, true).values;
            if (type.kind === 'time')
                return Array.from(values, (time) => (0, typed_values.rb)(time, type));
            return Array.from(values, (day) => (0, calendar.MK)(type.bits === 32 ? day : Math.floor(day / millisecondsOfDay)));
        }
        ;
        async function byteCells(layout, rows, body) {
            const { offsets, meaning } = rows.type;
            const texts = offsets === 'view'
                ? await viewedTexts(layout, rows, body)
                : await slicedTexts(layout, { ...rows, bits: offsets }, body);
            if (meaning === 'json')
                return eachOf(texts, rows.valid, typed_values.U4);
            if (isAllUtf8(texts, rows.valid))
                return texts;
            const text = (bytes) => ((0, external_node_buffer_.isUtf8)(bytes) ? Buffer.from(bytes).toString() : undefined);
            return eachOf(texts, rows.valid, meaning === 'binary' ? typed_values._q : text);
        }
        function eachOf({ bytes, starts, ends }, valid, of) {
            const values = Array.from(starts, (start, row) => valid === null || valid[row] === 1 ? of(bytes.subarray(start, ends[row] ?? 0)) : null);
            return { kind: 'values', values };
        }
        function isAllUtf8({ bytes, starts, ends }, valid) {
            if ((0, external_node_buffer_.isUtf8)(bytes) && starts.every((start, row) => start === ends[row] || ((bytes[start] ?? 0) & 0xc0) !== 0x80))
                return true;
            return starts.every((start, row) => valid?.[row] === 0 || (0, external_node_buffer_.isUtf8)(bytes.subarray(start, ends[row] ?? 0)));
        }
        async function offsetsOf(place, { from, to, bits }, body) {
            if (from === to)
                return new Float64Array(1);
            const offsets = await wholeValues(place, { from, to: to + 1, type: { kind: 'integer', bits, signed: true } }, body);
            arrow_fault_require((offsets[0] ?? 0) >= 0, 'damaged: a value that begins before the first one');
            for (let row = 1; row < offsets.length; row += 1)
                arrow_fault_require((offsets[row] ?? 0) >= (offsets[row - 1] ?? 0), 'damaged: a value that ends before it begins');
            return offsets;
        }
        const mostBytes = 1024 * 1024 * 1024;
        async function slicedTexts({ buffers }, rows, body) {
            const offsets = await offsetsOf(buffers[0], rows, body);
            const first = offsets[0] ?? 0;
            const last = offsets.at(-1) ?? 0;
            if (last - first > mostBytes)
                throw new RowsTooWide();
            const bytes = await body.bytes(buffers[1], first, last);
            const relative = Int32Array.from(offsets, (offset) => offset - first);
            return { kind: 'texts', bytes, starts: relative.subarray(0, -1), ends: relative.subarray(1) };
        }
        const viewBytes = 16;
        const longestInline = 12;
        async function viewedTexts({ buffers }, { from, to, valid }, body) {
            const [place, ...data] = buffers;
            const bytes = await body.bytes(place, viewBytes * from, viewBytes * to);
            const views = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const count = to - from;
            const lengthOf = (row) => (valid?.[row] === 0 ? 0 : views.getInt32(viewBytes * row, true));
            let size = 0;
            for (let row = 0; row < count; row += 1) {
                arrow_fault_require(lengthOf(row) >= 0, 'damaged: a text of a negative length');
                size += lengthOf(row);
            }
            body.take(size);
            const all = new Uint8Array(size);
            const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
            const held = await heldBuffers(views, { data, lengthOf, count }, body);
            let at = 0;
            for (let row = 0; row < count; row += 1) {
                const length = lengthOf(row);
                const view = viewBytes * row;
                starts[row] = at;
                all.set(length <= longestInline ? bytes.subarray(view + 4, view + 4 + length) : held(view, length), at);
                at += length;
                ends[row] = at;
            }
            return { kind: 'texts', bytes: all, starts, ends };
        }
        async function heldBuffers(views, { data, lengthOf, count }, body) {
            const parts = new Map();
            for (let row = 0; row < count; row += 1) {
                const length = lengthOf(row);
                if (length <= longestInline)
                    continue;
                const nth = views.getInt32(viewBytes * row + 8, true);
                const start = views.getInt32(viewBytes * row + 12, true);
                arrow_fault_require(start >= 0, 'damaged: a text that begins before the first one');
                const part = parts.get(nth) ?? { start, end: start };
                parts.set(nth, { start: Math.min(part.start, start), end: Math.max(part.end, start + length) });
            }
            const held = new Map();
            for (const [nth, { start, end }] of parts) {
                arrow_fault_require(data[nth] !== undefined, 'damaged: a text in a buffer that is not there');
                held.set(nth, { bytes: await body.bytes(data[nth], start, end), start });
            }
            return (view, length) => {
                const part = held.get(views.getInt32(view + 8, true));
                const start = views.getInt32(view + 12, true) - (part?.start ?? 0);
                return part?.bytes.subarray(start, start + length) ?? new Uint8Array();
            };
        }
        ;
        async function nestedCells(layout, rows, decoding) {
            decoding.body.take(64 * (rows.to - rows.from));
            const read = await readerOf(layout, rows, decoding);
            const { valid } = rows;
            const values = Array.from({ length: rows.to - rows.from }, (_, nth) => (valid?.[nth] === 0 ? null : read(nth)));
            return { kind: 'values', values };
        }
        function readerOf(layout, rows, decoding) {
            const { type } = layout.field;
            switch (type.kind) {
                case 'list':
                    return listReader(layout, { ...rows, bits: type.offsets }, decoding);
                case 'map':
                    return mapReader(layout, rows, decoding);
                case 'list-view':
                    return listViewReader(layout, { ...rows, bits: type.offsets }, decoding);
                case 'fixed-list':
                    return fixedListReader(layout, { ...rows, size: type.size }, decoding);
                case 'struct':
                    return structReader(layout.children, rows, decoding);
                case 'union':
                    return unionReader(layout, { ...rows, type }, decoding);
                case 'null':
                case 'boolean':
                case 'integer':
                case 'float':
                case 'decimal':
                case 'date':
                case 'time':
                case 'timestamp':
                case 'interval':
                case 'bytes':
                case 'fixed-bytes':
                case 'run-ends':
                    throw new Error(`${type.kind} has no parts`);
            }
        }
        async function partOf(layout, rows, decoding) {
            arrow_fault_require(layout !== undefined, 'a column without its parts');
            const { content, valid } = await decoding.decode(layout, rows);
            return (nth) => (valid?.[nth] === 0 ? null : (0, typed_cells.og)(content, nth));
        }
        async function listReader({ buffers, children }, rows, decoding) {
            const offsets = await offsetsOf(buffers[0], rows, decoding.body);
            const first = offsets[0] ?? 0;
            const element = await partOf(children[0], { from: first, to: offsets.at(-1) ?? 0 }, decoding);
            return (row) => {
                const start = offsets[row] ?? 0;
                return Array.from({ length: (offsets[row + 1] ?? 0) - start }, (_, nth) => element(start - first + nth));
            };
        }
        async function mapReader({ buffers, children }, rows, decoding) {
            const offsets = await offsetsOf(buffers[0], { ...rows, bits: 32 }, decoding.body);
            const first = offsets[0] ?? 0;
            const entries = { from: first, to: offsets.at(-1) ?? 0 };
            const [key, value] = children[0]?.children ?? [];
            const readKey = await partOf(key, entries, decoding);
            const readValue = await partOf(value, entries, decoding);
            return (row) => {
                const start = (offsets[row] ?? 0) - first;
                const end = (offsets[row + 1] ?? 0) - first;
                const pairs = Array.from({ length: end - start }, (_, nth) => {
                    const name = readKey(start + nth);
                    return [typeof name === 'string' ? name : JSON.stringify(name), readValue(start + nth)];
                });
                return Object.fromEntries(pairs);
            };
        }
        async function listViewReader({ buffers, children }, { from, to, bits, valid }, decoding) {
            const whole = { from, to, type: { kind: 'integer', bits, signed: true } };
            const offsets = await wholeValues(buffers[0], whole, decoding.body);
            const sizes = await wholeValues(buffers[1], whole, decoding.body);
            let [first, last, elements] = [Infinity, 0, 0];
            for (let row = 0; row < to - from; row += 1) {
                const [offset, size] = [offsets[row] ?? 0, sizes[row] ?? 0];
                if (valid?.[row] === 0 || size === 0)
                    continue;
                arrow_fault_require(offset >= 0 && size >= 0, 'damaged: a value that ends before it begins');
                first = Math.min(first, offset);
                last = Math.max(last, offset + size);
                elements += size;
            }
            decoding.body.take(16 * elements);
            const element = await partOf(children[0], { from: Math.min(first, last), to: last }, decoding);
            return (row) => Array.from({ length: sizes[row] ?? 0 }, (_, nth) => element((offsets[row] ?? 0) - first + nth));
        }
        async function fixedListReader({ children }, { from, to, size }, decoding) {
            const element = await partOf(children[0], { from: from * size, to: to * size }, decoding);
            return (row) => Array.from({ length: size }, (_, nth) => element(row * size + nth));
        }
        async function structReader(parts, rows, decoding) {
            const members = [];
            for (const part of parts)
                members.push([part.field.name, await partOf(part, { from: rows.from, to: rows.to }, decoding)]);
            return (row) => Object.fromEntries(members.map(([name, member]) => [name, member(row)]));
        }
        async function unionReader({ buffers, children }, { from, to, type }, decoding) {
            const ids = await wholeValues(buffers[0], { from, to, type: { kind: 'integer', bits: 8, signed: true } }, decoding.body);
            const kinds = Int32Array.from(ids, (id) => (type.ids.length === 0 ? id : type.ids.indexOf(id)));
            for (const kind of kinds)
                arrow_fault_require(children[kind] !== undefined, 'a union with a value of a type that is not among its own');
            const members = [];
            if (!type.isDense) {
                for (const child of children)
                    members.push(await partOf(child, { from, to }, decoding));
                return (row) => memberAt(members, kinds[row])(row);
            }
            const offsets = await wholeValues(buffers[1], { from, to, type: { kind: 'integer', bits: 32, signed: true } }, decoding.body);
            for (const [kind, child] of children.entries()) {
                const own = offsets.filter((_, row) => kinds[row] === kind);
                const first = own.reduce((least, offset) => Math.min(least, offset), Infinity);
                const last = own.reduce((most, offset) => Math.max(most, offset + 1), 0);
                const member = await partOf(child, { from: Math.min(first, last), to: last }, decoding);
                members.push((offset) => member(offset - first));
            }
            return (row) => memberAt(members, kinds[row])(offsets[row] ?? 0);
        }
        function memberAt(members, kind) {
            const member = members[kind ?? -1];
            if (member === undefined)
                throw new ArrowFault('a union with a value of a type that is not among its own');
            return member;
        }
        ;
        async function decodeRows(layout, rows, decoding) {
            const { from, to } = rows;
            arrow_fault_require(from >= 0 && from <= to && to <= layout.length, 'a column that is shorter than it says');
            decoding.body.take(16 * (to - from));
            const { field } = layout;
            if (field.dictionary !== null)
                return codedRows(layout, rows, decoding);
            if (field.type.kind === 'run-ends')
                return runRows(layout, rows, decoding);
            const valid = field.type.kind === 'null' ? new Uint8Array(to - from) : await validityOf(layout, rows, decoding);
            return { content: await cellsOf(layout, { ...rows, valid }, decoding), valid };
        }
        async function cellsOf(layout, rows, decoding) {
            const { type } = layout.field;
            switch (type.kind) {
                case 'bytes':
                    return byteCells(layout, { ...rows, type }, decoding.body);
                case 'list':
                case 'list-view':
                case 'fixed-list':
                case 'struct':
                case 'map':
                case 'union':
                    return nestedCells(layout, rows, decoding);
                case 'null':
                case 'boolean':
                case 'integer':
                case 'float':
                case 'decimal':
                case 'date':
                case 'time':
                case 'timestamp':
                case 'interval':
                case 'fixed-bytes':
                case 'run-ends':
                    return fixedCells(layout, rows, decoding.body);
            }
        }
        async function validityOf({ nulls, validity }, { from, to }, { body }) {
            if (nulls === 0 || validity === null || from === to)
                return null;
            arrow_fault_require(validity.length > 0, 'a column with nulls that does not say which');
            const bits = await body.bytes(validity, from >> 3, (to + 7) >> 3);
            const valid = new Uint8Array(to - from);
            let count = 0;
            for (let row = 0, bit = from & 7; row < valid.length; row += 1, bit += 1) {
                const is = ((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1;
                valid[row] = is;
                count += is;
            }
            return count === valid.length ? null : valid;
        }
        async function codedRows(layout, rows, decoding) {
            const encoding = layout.field.dictionary;
            arrow_fault_require(encoding !== null, 'codes without a dictionary');
            const valid = await validityOf(layout, rows, decoding);
            const codes = await wholeValues(layout.buffers[0], { ...rows, type: encoding.codes }, decoding.body);
            const dictionary = decoding.dictionary(encoding.id);
            if (valid?.every((is) => is === 0) === true)
                return { content: nothing(valid.length), valid };
            arrow_fault_require(dictionary !== undefined, 'codes of a dictionary that is not there');
            return dictionary.decoded(codes, valid);
        }
        function nothing(count) {
            return { kind: 'values', values: new Array(count).fill(null) };
        }
        async function runRows(layout, rows, decoding) {
            const [ends, values] = layout.children;
            arrow_fault_require(ends !== undefined && values !== undefined, 'runs without their ends or values');
            const { type } = ends.field;
            arrow_fault_require(type.kind === 'integer', 'runs whose ends are no whole numbers');
            if (rows.from === rows.to)
                return { content: nothing(0), valid: null };
            decoding.body.take(8 * ends.length);
            const behind = await wholeValues(ends.buffers[0], { from: 0, to: ends.length, type }, decoding.body);
            let run = behind.findIndex((end) => end > rows.from);
            arrow_fault_require(run >= 0 && (behind.at(-1) ?? 0) >= rows.to, 'runs that end before their rows do');
            const first = run;
            const from = new Int32Array(rows.to - rows.from);
            for (let row = rows.from; row < rows.to; row += 1) {
                while (row >= (behind[run] ?? 0)) {
                    run += 1;
                    arrow_fault_require((behind[run] ?? 0) > (behind[run - 1] ?? 0), 'runs that end before they begin');
                }
                from[row - rows.from] = run - first;
            }
            const some = await decoding.decode(values, { from: first, to: run + 1 });
            const { valid } = some;
            return {
                content: (0, typed_cells.Ng)(some.content, from),
                valid: valid === null ? null : Uint8Array.from(from, (nth) => valid[nth] ?? 0),
            };
        }
        ;
        const growing_content_mostBytes = 1024 * 1024 * 1024;
        class GrowingContent {
            #content;
            #size;
            constructor(content, size) {
                this.#content = content;
                this.#size = size;
            }
            get size() {
                return this.#size;
            }
            get content() {
                return this.#content;
            }
            add(more, count) {
                if (this.#content.kind === 'numbers' && more.kind === 'numbers')
                    this.#content = withNumbers(this.#content, this.#size, more);
                else if (this.#content.kind === 'texts' && more.kind === 'texts')
                    this.#addTexts(this.#content, more);
                else
                    this.#addValues(more, count);
                this.#size += count;
            }
            #textBytes = 0;
            #addTexts(texts, more) {
                const at = this.#textBytes || texts.bytes.length;
                arrow_fault_require(at + more.bytes.length <= growing_content_mostBytes, 'a dictionary of more than 1 GB');
                const shift = (offset) => offset + at;
                this.#content = {
                    kind: 'texts',
                    bytes: appended(texts.bytes, at, more.bytes),
                    starts: appended(texts.starts, this.#size, more.starts.map(shift)),
                    ends: appended(texts.ends, this.#size, more.ends.map(shift)),
                };
                this.#textBytes = at + more.bytes.length;
            }
            #addValues(more, count) {
                const values = this.#content.kind === 'values' && this.#isOwn ? this.#own : valuesOf(this.#content, this.#size);
                for (const value of valuesOf(more, count))
                    values.push(value);
                this.#own = values;
                this.#isOwn = true;
                this.#content = { kind: 'values', values };
            }
            #own = [];
            #isOwn = false;
        }
        function withNumbers(numbers, size, more) {
            const isLong = numbers.words !== null && more.words !== null;
            return {
                kind: 'numbers',
                values: appended(numbers.values, size, more.values),
                words: isLong ? appended(numbers.words, 2 * size, more.words) : null,
                signed: numbers.signed,
            };
        }
        function appended(array, length, more) {
            let into = array;
            if (length + more.length > array.length) {
                into = new array.constructor(2 * (length + more.length));
                into.set(array.subarray(0, length));
            }
            into.set(more, length);
            return into;
        }
        function valuesOf(content, size) {
            if (content.kind === 'values')
                return content.values.slice(0, size);
            return Array.from({ length: size }, (_, nth) => (0, typed_cells.og)(content, nth));
        }
        ;
        const mostCodes = 65_536;
        class DictionaryValues {
            #values;
            #nulls = new Set();
            #coded;
            constructor(first, size) {
                this.#values = new GrowingContent(first.content, size);
                this.#coded = CodedValues.isFor(first.content) ? new CodedValues() : null;
                this.#look(first, 0);
            }
            get size() {
                return this.#values.size;
            }
            add(more, size) {
                const before = this.size;
                this.#values.add(more.content, size);
                this.#look(more, before);
            }
            decoded(codes, valid) {
                const from = new Int32Array(codes.length);
                for (let row = 0; row < codes.length; row += 1) {
                    if (valid?.[row] === 0)
                        continue;
                    const code = codes[row] ?? -1;
                    arrow_fault_require(code >= 0 && code < this.size, 'a code that its dictionary does not have');
                    from[row] = code;
                }
                const isThere = (code, row) => (valid?.[row] === 0 || this.#nulls.has(code) ? 0 : 1);
                return {
                    content: this.#coded?.content(from) ?? (0, typed_cells.Ng)(this.#values.content, from),
                    valid: this.#nulls.size === 0 ? valid : Uint8Array.from(from, isThere),
                };
            }
            #look({ content, valid }, before) {
                for (const [nth, is] of valid?.entries() ?? [])
                    if (is === 0)
                        this.#nulls.add(before + nth);
                if (this.size > mostCodes || !CodedValues.isFor(content))
                    this.#coded = null;
                for (let nth = 0; this.#coded !== null && before + nth < this.size; nth += 1)
                    this.#coded.add((0, typed_cells.og)(content, nth));
            }
        }
        class CodedValues {
            #values = [];
            #first = [];
            #codes = new Map();
            #dictionary;
            constructor() {
                const values = this.#values;
                this.#dictionary = {
                    get size() {
                        return values.length;
                    },
                    value: (code) => values[code] ?? null,
                };
            }
            static isFor(content) {
                if (content.kind === 'texts')
                    return content.bytes.length <= 16 * 1024 * 1024;
                return content.kind === 'values' && content.values.every((value) => typeof value === 'string');
            }
            add(value) {
                const code = this.#codes.get(value) ?? this.#values.length;
                this.#codes.set(value, code);
                this.#first.push(code);
                this.#values.push(value);
            }
            content(from) {
                const allDiffer = this.#codes.size === this.#values.length;
                const codes = allDiffer ? from : from.map((code) => this.#first[code] ?? 0);
                return { kind: 'codes', codes, dictionary: this.#dictionary };
            }
        }
        ;
        const roomOfDictionaries = 1024 * 1024 * 1024;
        class BatchReader {
            #opened;
            #source;
            #isWanted;
            #needed;
            #held = new Map();
            constructor(opened, { source, isWanted }) {
                this.#opened = opened;
                this.#source = source;
                this.#isWanted = isWanted;
                this.#needed = dictionariesOf(opened.fields.filter((_, nth) => isWanted(nth)));
            }
            async next(message) {
                if (message.kind === 'dictionary') {
                    await this.#keep(message);
                    return null;
                }
                const layout = batchLayout(message.header, this.#opened.fields, sizesOf(message));
                const columns = layout.columns.map((one, nth) => ({ nth, layout: one })).filter(({ nth }) => this.#isWanted(nth));
                const body = await bodyOf(this.#source, { message, layout, wanted: columns.length });
                return { rows: layout.rows, columns, decoding: this.#decoding(body) };
            }
            #decoding(body) {
                const decoding = {
                    body,
                    dictionary: (id) => this.#held.get(id)?.values,
                    decode: (layout, rows) => decodeRows(layout, rows, decoding),
                };
                return decoding;
            }
            async #keep(message) {
                const { header } = message;
                const [id, rows, isDelta] = [header.long(0), header.table(1), header.flag(2)];
                arrow_fault_require(rows !== null, 'a dictionary without values');
                const field = this.#needed.get(id);
                if (field === undefined)
                    return;
                const layout = batchLayout(rows, [{ ...field, dictionary: null }], sizesOf(message));
                const [column] = layout.columns;
                arrow_fault_require(column !== undefined, 'a dictionary without values');
                const body = await bodyOf(this.#source, { message, layout, wanted: 1 });
                const held = this.#held.get(id);
                arrow_fault_require(isDelta || held === undefined || this.#opened.mayReplace, 'a file that gives a dictionary twice');
                arrow_fault_require(!isDelta || held !== undefined, 'a dictionary that adds to none');
                body.begin(this.#room(isDelta ? null : id));
                const decoded = await this.#decoding(body).decode(column, { from: 0, to: layout.rows }).catch(refuseTooLarge);
                if (isDelta && held !== undefined) {
                    held.values.add(decoded, layout.rows);
                    held.bytes += body.taken;
                }
                else
                    this.#held.set(id, { values: new DictionaryValues(decoded, layout.rows), bytes: body.taken });
            }
            #room(given) {
                return [...this.#held].reduce((room, [id, { bytes }]) => (id === given ? room : room - bytes), roomOfDictionaries);
            }
        }
        function refuseTooLarge(thrown) {
            if (!(thrown instanceof RowsTooWide))
                throw thrown;
            throw new ArrowFault('dictionaries that take more than 1 GB', { cause: thrown });
        }
        function sizesOf({ version, body }) {
            return { version, bodyLength: body.length };
        }
        var batch = __webpack_require__(91645);
        var record_columns = __webpack_require__(70506);
        ;
        async function takeRows(columns, rows, decoding) {
            decoding.body.begin(roomOfRows);
            const taken = [];
            try {
                for (const column of columns)
                    taken.push(columnOf(column, rows, await decoding.decode(column.layout, rows)));
                return taken;
            }
            catch (thrown) {
                if (!(thrown instanceof RowsTooWide))
                    throw thrown;
                if (rows.to - rows.from > 1)
                    return null;
                throw new ArrowFault('a row that takes more than 128 MB', { cause: thrown });
            }
        }
        function columnOf({ layout, nullable }, { from, to }, { content, valid }) {
            const states = new Uint8Array(to - from);
            const missing = nullable ? batch.w.null : batch.w.absent;
            if (valid !== null)
                for (let row = 0; row < states.length; row += 1)
                    if (valid[row] === 0)
                        states[row] = missing;
            (0, typed_cells.Sh)(content, states);
            if (content.kind === 'values')
                markNested(content.values, { states, missing });
            const { name } = layout.field;
            return (0, typed_cells.Sx)(content, { name, states, others: (0, typed_cells.xG)(states) }, { from: 0, to: states.length });
        }
        function markNested(values, { states, missing }) {
            for (let row = 0; row < states.length; row += 1) {
                const value = values[row];
                if (states[row] !== batch.w.value || typeof value === 'string')
                    continue;
                if (value === null)
                    states[row] = missing;
                else if ((0, record_columns.h)(value))
                    states[row] = batch.w.invalid;
            }
        }
        ;
        async function openArrow(source, file) {
            const opened = await explained(file, () => openSource(source));
            return {
                names: opened.fields.map(({ name }) => name),
                rows: null,
                parts: 1,
                batches: (request) => batchesOf(opened, { source, file, request }),
            };
        }
        async function* batchesOf(opened, { source, file, request }) {
            const asked = opened.fields.map(({ name }) => request(name));
            const isWanted = (nth) => asked[nth]?.hold !== 'none';
            const reader = await explained(file, () => new BatchReader(opened, { source, isWanted }));
            const messages = opened.messages();
            let before = 0;
            for (;;) {
                const message = await explained(file, () => messages.next());
                if (message.done === true)
                    return;
                const open = await explained(file, () => reader.next(message.value));
                if (open === null)
                    continue;
                const columns = open.columns.map(({ layout, nth }) => ({ layout, nullable: asked[nth]?.nullable ?? true }));
                yield* rowsOf(open, columns, { file, before });
                before += open.rows;
            }
        }
        async function* rowsOf({ rows, decoding }, columns, { file, before }) {
            const usual = rowsAtOnce(columns.length);
            let most = usual;
            for (let from = 0; from < rows;) {
                const to = Math.min(rows, from + most);
                const taken = await explained(file, () => takeRows(columns, { from, to }, decoding));
                if (taken === null) {
                    most = Math.ceil(most / 2);
                    continue;
                }
                yield (0, taken_batch.I)(taken, { file, rows: to - from, first: before + from + 1 });
                from = to;
                most = Math.min(usual, 2 * most);
            }
        }
        const cellsOfBatch = 1_048_576;
        function rowsAtOnce(columns) {
            return Math.max(64, Math.min(16_384, Math.floor(cellsOfBatch / Math.max(1, columns))));
        }
        async function explained(file, read) {
            try {
                return await read();
            }
            catch (cause) {
                if (!(cause instanceof ArrowFault))
                    throw cause;
                const hint = cause instanceof FeatherFault ? { hint: cause.hint } : {};
                const message = `${file} cannot be read as Arrow: ${cause.message}`;
                throw (0, errors.Xu)({ message, where: { file }, ...hint }, { cause });
            }
        }
    })
};
