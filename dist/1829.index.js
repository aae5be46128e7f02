export const id = 1829;
export const ids = [1829];
export const modules = {
    11829: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            unzstd: () => (unzstd)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52871);
        var _zstd_frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13141);
        var _zstd_library_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16989);
        async function* unzstd(bytes, file) {
            const whole = (0, _head_js__WEBPACK_IMPORTED_MODULE_1__.I)(bytes, (head) => {
                (0, _head_js__WEBPACK_IMPORTED_MODULE_1__.w)(head, file);
                refuseOther(head, file);
            });
            try {
                yield* (0, _zstd_library_js__WEBPACK_IMPORTED_MODULE_3__.W)(whole);
            }
            catch (cause) {
                if (cause instanceof _zstd_frames_js__WEBPACK_IMPORTED_MODULE_2__.CB)
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                        message: `${file} takes more than 128 MB to unpack`,
                        where: { file },
                        hint: 'write it without --long, or --ultra',
                    }, { cause });
                const { code, message } = cause;
                if (!(cause instanceof _zstd_frames_js__WEBPACK_IMPORTED_MODULE_2__.o_) && typeof code !== 'number' && code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                    throw cause;
                const cutOff = /unexpected EOF|ends in the middle/.test(message);
                const why = cutOff ? 'ends in the middle: it was cut off' : `is damaged (${message})`;
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({ message: `${file} ${why}`, where: { file } }, { cause });
            }
        }
        function refuseOther(head, file) {
            const magic = head.length < 6 ? 0 : new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true);
            if (magic !== 0xfd2fb528 && magic >>> 4 !== 0x184d2a5)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({ message: `${file} is no Zstandard, and its name says so`, where: { file } });
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
