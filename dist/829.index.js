export const id = 829;
export const ids = [
    829
];
export const modules = {
    11829: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            unzstd: ()=>unzstd
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52871);
        var _zstd_library_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52880);
        const widestWindow = 128 * 1024 * 1024;
        async function* unzstd(bytes, file) {
            const whole = (0, _head_js__WEBPACK_IMPORTED_MODULE_1__.I)(bytes, (head)=>{
                (0, _head_js__WEBPACK_IMPORTED_MODULE_1__.w)(head, file);
                refuseOther(head, file);
            });
            try {
                yield* (0, _zstd_library_js__WEBPACK_IMPORTED_MODULE_2__.W)(whole);
            } catch (cause) {
                const { code, message } = cause;
                if (typeof code !== 'number' && code?.startsWith('Z') !== true && code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cause;
                const cutOff = code === 'Z_BUF_ERROR' || /unexpected EOF|unexpected end/.test(message);
                const why = cutOff ? 'ends in the middle: it was cut off' : `is damaged (${message})`;
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                    message: `${file} ${why}`,
                    where: {
                        file
                    }
                }, {
                    cause
                });
            }
        }
        function refuseOther(head, file) {
            const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
            const magic = head.length < 6 ? 0 : view.getUint32(0, true);
            const isSkippable = magic >>> 4 === 0x184d2a5;
            if (magic !== 0xfd2fb528 && !isSkippable) throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                message: `${file} is no Zstandard, and its name says so`,
                where: {
                    file
                }
            });
            if (!isSkippable && windowOf(view) > widestWindow) throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({
                message: `${file} takes more than 128 MB to unpack`,
                where: {
                    file
                },
                hint: 'write it without --long, or --ultra'
            });
        }
        function windowOf(view) {
            const descriptor = view.getUint8(4);
            if ((descriptor & 32) === 0) {
                const window = view.getUint8(5);
                const base = 1024 * (1 << (window >> 3 > 20 ? 20 : window >> 3));
                return base + base / 8 * (window & 7);
            }
            const at = 5 + ([
                0,
                1,
                2,
                4
            ][descriptor & 3] ?? 0);
            const size = descriptor >> 6;
            if (view.byteLength < at + 8) return 0;
            if (size === 0) return view.getUint8(at);
            if (size === 1) return view.getUint16(at, true) + 256;
            return size === 2 ? view.getUint32(at, true) : view.getUint32(at, true) + view.getUint32(at + 4, true) * 4294967296;
        }
    },
    52880: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>unpackZstdStream,
            g: ()=>unpackZstd
        });
        var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
        var fzstd__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68339);
        const patience = 10_000;
        const context = (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({
            work: undefined
        });
        const call = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
        function unpackZstd(packed, size) {
            let unpacked = new Uint8Array();
            inTime(()=>{
                unpacked = (0, fzstd__WEBPACK_IMPORTED_MODULE_1__.mF)(packed, new Uint8Array(size));
            });
            return unpacked;
        }
        const pushedBytes = 1024;
        async function* unpackZstdStream(bytes) {
            let unpacked = [];
            const unpack = new fzstd__WEBPACK_IMPORTED_MODULE_1__.YM((chunk)=>unpacked.push(chunk));
            for await (const chunk of bytes)for(let at = 0; at < chunk.length; at += pushedBytes){
                inTime(()=>{
                    unpack.push(chunk.subarray(at, at + pushedBytes));
                });
                yield* unpacked;
                unpacked = [];
            }
            inTime(()=>{
                unpack.push(new Uint8Array(), true);
            });
            yield* unpacked;
        }
        function inTime(work) {
            context.work = work;
            call.runInContext(context, {
                timeout: patience
            });
        }
    }
};
