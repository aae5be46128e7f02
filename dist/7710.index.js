export const id = 7710;
export const ids = [7710];
export const modules = {
    24951: (function (__unused_webpack_module, exports, __webpack_require__) {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        const equal = __webpack_require__(23430);
        equal.code = 'require("ajv/dist/runtime/equal").default';
        exports["default"] = equal;
    }),
    36214: (function (__unused_webpack_module, exports) {
        Object.defineProperty(exports, "__esModule", ({ value: true }));
        function ucs2length(str) {
            const len = str.length;
            let length = 0;
            let pos = 0;
            let value;
            while (pos < len) {
                length++;
                value = str.charCodeAt(pos++);
                if (value >= 0xd800 && value <= 0xdbff && pos < len) {
                    value = str.charCodeAt(pos);
                    if ((value & 0xfc00) === 0xdc00)
                        pos++;
                }
            }
            return length;
        }
        exports["default"] = ucs2length;
        ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
    }),
    23430: (function (module) {
        module.exports = function equal(a, b) {
            if (a === b)
                return true;
            if (a && b && typeof a == 'object' && typeof b == 'object') {
                if (a.constructor !== b.constructor)
                    return false;
                var length, i, keys;
                if (Array.isArray(a)) {
                    length = a.length;
                    if (length != b.length)
                        return false;
                    for (i = length; i-- !== 0;)
                        if (!equal(a[i], b[i]))
                            return false;
                    return true;
                }
                if (a.constructor === RegExp)
                    return a.source === b.source && a.flags === b.flags;
                if (a.valueOf !== Object.prototype.valueOf)
                    return a.valueOf() === b.valueOf();
                if (a.toString !== Object.prototype.toString)
                    return a.toString() === b.toString();
                keys = Object.keys(a);
                length = keys.length;
                if (length !== Object.keys(b).length)
                    return false;
                for (i = length; i-- !== 0;)
                    if (!Object.prototype.hasOwnProperty.call(b, keys[i]))
                        return false;
                for (i = length; i-- !== 0;) {
                    var key = keys[i];
                    if (!equal(a[key], b[key]))
                        return false;
                }
                return true;
            }
            return a !== a && b !== b;
        };
    }),
    21916: (function (__unused_webpack_module, exports) {
        var __webpack_unused_export__;
        __webpack_unused_export__ = true;
        exports.Io = __webpack_unused_export__ = void 0;
        var peq = new Uint32Array(0x10000);
        var myers_32 = function (a, b) {
            var n = a.length;
            var m = b.length;
            var lst = 1 << (n - 1);
            var pv = -1;
            var mv = 0;
            var sc = n;
            var i = n;
            while (i--) {
                peq[a.charCodeAt(i)] |= 1 << i;
            }
            for (i = 0; i < m; i++) {
                var eq = peq[b.charCodeAt(i)];
                var xv = eq | mv;
                eq |= ((eq & pv) + pv) ^ pv;
                mv |= ~(eq | pv);
                pv &= eq;
                if (mv & lst) {
                    sc++;
                }
                if (pv & lst) {
                    sc--;
                }
                mv = (mv << 1) | 1;
                pv = (pv << 1) | ~(xv | mv);
                mv &= xv;
            }
            i = n;
            while (i--) {
                peq[a.charCodeAt(i)] = 0;
            }
            return sc;
        };
        var myers_x = function (b, a) {
            var n = a.length;
            var m = b.length;
            var mhc = [];
            var phc = [];
            var hsize = Math.ceil(n / 32);
            var vsize = Math.ceil(m / 32);
            for (var i = 0; i < hsize; i++) {
                phc[i] = -1;
                mhc[i] = 0;
            }
            var j = 0;
            for (; j < vsize - 1; j++) {
                var mv_1 = 0;
                var pv_1 = -1;
                var start_1 = j * 32;
                var vlen_1 = Math.min(32, m) + start_1;
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] |= 1 << k;
                }
                for (var i = 0; i < n; i++) {
                    var eq = peq[a.charCodeAt(i)];
                    var pb = (phc[(i / 32) | 0] >>> i) & 1;
                    var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                    var xv = eq | mv_1;
                    var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
                    var ph = mv_1 | ~(xh | pv_1);
                    var mh = pv_1 & xh;
                    if ((ph >>> 31) ^ pb) {
                        phc[(i / 32) | 0] ^= 1 << i;
                    }
                    if ((mh >>> 31) ^ mb) {
                        mhc[(i / 32) | 0] ^= 1 << i;
                    }
                    ph = (ph << 1) | pb;
                    mh = (mh << 1) | mb;
                    pv_1 = mh | ~(xv | ph);
                    mv_1 = ph & xv;
                }
                for (var k = start_1; k < vlen_1; k++) {
                    peq[b.charCodeAt(k)] = 0;
                }
            }
            var mv = 0;
            var pv = -1;
            var start = j * 32;
            var vlen = Math.min(32, m - start) + start;
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] |= 1 << k;
            }
            var score = m;
            for (var i = 0; i < n; i++) {
                var eq = peq[a.charCodeAt(i)];
                var pb = (phc[(i / 32) | 0] >>> i) & 1;
                var mb = (mhc[(i / 32) | 0] >>> i) & 1;
                var xv = eq | mv;
                var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
                var ph = mv | ~(xh | pv);
                var mh = pv & xh;
                score += (ph >>> (m - 1)) & 1;
                score -= (mh >>> (m - 1)) & 1;
                if ((ph >>> 31) ^ pb) {
                    phc[(i / 32) | 0] ^= 1 << i;
                }
                if ((mh >>> 31) ^ mb) {
                    mhc[(i / 32) | 0] ^= 1 << i;
                }
                ph = (ph << 1) | pb;
                mh = (mh << 1) | mb;
                pv = mh | ~(xv | ph);
                mv = ph & xv;
            }
            for (var k = start; k < vlen; k++) {
                peq[b.charCodeAt(k)] = 0;
            }
            return score;
        };
        var distance = function (a, b) {
            if (a.length < b.length) {
                var tmp = b;
                b = a;
                a = tmp;
            }
            if (b.length === 0) {
                return a.length;
            }
            if (a.length <= 32) {
                return myers_32(a, b);
            }
            return myers_x(a, b);
        };
        exports.Io = distance;
        var closest = function (str, arr) {
            var min_distance = Infinity;
            var min_index = 0;
            for (var i = 0; i < arr.length; i++) {
                var dist = distance(str, arr[i]);
                if (dist < min_distance) {
                    min_distance = dist;
                    min_index = i;
                }
            }
            return arr[min_index];
        };
        __webpack_unused_export__ = closest;
    }),
    90694: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (pointerSteps),
            c: () => (fragmentSteps)
        });
        function pointerSteps(pointer) {
            return pointer.split('/').slice(1).map(unescaped);
        }
        function fragmentSteps(fragment) {
            return fragment
                .split('/')
                .slice(1)
                .map((part) => unescaped(decoded(part)));
        }
        function unescaped(part) {
            return part.replaceAll('~1', '/').replaceAll('~0', '~');
        }
        function decoded(part) {
            try {
                return decodeURIComponent(part);
            }
            catch {
                return part;
            }
        }
    }),
    22942: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            q: () => (nearestName)
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
        function nearestName(text, names) {
            let best;
            let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
            for (const name of names) {
                const d = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(text.toLowerCase(), name.toLowerCase());
                if (d < bestDistance)
                    [best, bestDistance] = [name, d];
            }
            return best;
        }
    }),
    52475: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (countedKeywords),
            h: () => (isCounted)
        });
        function isCounted(keyword) {
            return keyword === 'invalidValues' || keyword === 'missingValues' || keyword === 'duplicateValues';
        }
        const countedKeywords = [
            {
                keyword: 'invalidValues',
                schemaType: 'object',
                compile: ({ validValues, pattern }) => {
                    const valid = validValues === undefined ? null : new Set(validValues.map(keyOf));
                    const expression = pattern === undefined ? null : new RegExp(pattern, 'u');
                    return (value) => value === null || ((valid?.has(keyOf(value)) ?? true) && (expression?.test(textOf(value)) ?? true));
                },
            },
            {
                keyword: 'missingValues',
                schemaType: 'array',
                compile: (values) => {
                    const missing = new Set(values.map(keyOf));
                    return (value) => value === null || !missing.has(keyOf(value));
                },
            },
        ];
        function keyOf(value) {
            return JSON.stringify(value);
        }
        function textOf(value) {
            return typeof value === 'string' ? value : JSON.stringify(value);
        }
    }),
    61139: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Y: () => (ruleOf),
            r: () => (ownKeywords)
        });
        var _counted_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52475);
        var _text_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52845);
        const ownKeywords = [..._text_bounds_js__WEBPACK_IMPORTED_MODULE_1__.YE, ..._counted_values_js__WEBPACK_IMPORTED_MODULE_0__.J];
        function ruleOf(keyword) {
            return _text_bounds_js__WEBPACK_IMPORTED_MODULE_1__.NN.get(keyword) ?? keyword;
        }
    }),
    99003: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Ld: () => (metaFaults),
            Um: () => (compileFault),
            s8: () => (SchemaRefused)
        });
        var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90694);
        var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
        var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);
        class SchemaRefused extends Error {
            name = 'SchemaRefused';
            faults;
            constructor(faults, options) {
                super(faults.map(({ message }) => message).join('; '), options);
                this.faults = faults;
            }
        }
        function metaFaults(errors) {
            const faults = new Map();
            for (const error of errors) {
                if (error.keyword === 'anyOf' || faults.has(error.instancePath))
                    continue;
                faults.set(error.instancePath, { path: keysOf((0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.$)(error.instancePath)), ...wordsOf(error) });
            }
            return [...faults.values()];
        }
        function wordsOf(error) {
            const keyword = error.instancePath.split('/').findLast((part) => !/^\d+$/.test(part)) ?? '';
            const read = JSON.stringify(error.data);
            const { allowedValues } = error.params;
            if (allowedValues === undefined)
                return { message: `${keyword} cannot be ${read}: it ${error.message ?? 'is wrong'}` };
            const allowed = allowedValues.map(String);
            const nearest = typeof error.data === 'string' ? (0, _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.q)(error.data, allowed) : undefined;
            return {
                message: `${keyword} cannot be ${read}`,
                hint: nearest === undefined ? `write one of ${allowed.join(', ')}` : `did you mean ${nearest}?`,
            };
        }
        function compileFault(message) {
            const text = message.replace(/^strict mode: /, '');
            const [, pointer = ''] = / (?:at|at path|in schema at path) "#([^"]*)"/.exec(text) ?? [];
            const path = keysOf((0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.c)(pointer));
            const [, type, keyword] = /^missing type "([^"]+)" for keyword "([^"]+)"/.exec(text) ?? [];
            if (type === undefined || keyword === undefined)
                return { path, message: text };
            return {
                path: [...path, keyword],
                message: `${keyword} stands without the type that it is about: values of other types would pass`,
                hint: `write "type": "${type.split(',')[0] ?? type}" beside it`,
            };
        }
        function keysOf(steps) {
            return steps.map((step) => (/^(?:0|[1-9]\d*)$/.test(step) ? ((0, _core_number_js__WEBPACK_IMPORTED_MODULE_2__.c)(step) ?? step) : step));
        }
    }),
    28709: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            DD: () => (asList),
            RE: () => (keywords),
            Wo: () => (refersToItself),
            e6: () => (follow),
            ll: () => (schemasInPlace),
            mD: () => (asSchema),
            zM: () => (branchSchemas)
        });
        var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90694);
        const keywords = {
            one: [
                'not',
                'if',
                'then',
                'else',
                'items',
                'contains',
                'additionalProperties',
                'propertyNames',
                'additionalItems',
                'unevaluatedProperties',
                'unevaluatedItems',
            ],
            lists: ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'],
            maps: ['properties', 'patternProperties', 'dependentSchemas', 'dependencies'],
            inertOne: ['contentSchema'],
            inertMaps: ['$defs', 'definitions'],
        };
        const { one: single, lists, maps } = keywords;
        const inPlace = new Set([
            '$ref',
            '$dynamicRef',
            'allOf',
            'anyOf',
            'oneOf',
            'not',
            'if',
            'then',
            'else',
            'dependentSchemas',
            'dependencies',
        ]);
        function subSchemas(node, root) {
            return Object.entries(node).flatMap(([keyword, value]) => {
                if ((keyword === '$ref' || keyword === '$dynamicRef') && typeof value === 'string')
                    return [[keyword, follow(root, value)]];
                if (lists.includes(keyword) && Array.isArray(value))
                    return asList(value).map((one) => [keyword, asSchema(one)]);
                if (maps.includes(keyword))
                    return Object.values(asSchema(value)).map((one) => [keyword, asSchema(one)]);
                return single.includes(keyword) ? [[keyword, asSchema(value)]] : [];
            });
        }
        function schemasInPlace(node, root) {
            const seen = new Set([node]);
            for (const one of seen)
                for (const [keyword, inner] of subSchemas(one, root))
                    if (inPlace.has(keyword))
                        seen.add(inner);
            return seen;
        }
        function branchSchemas(root) {
            const outside = new Set([asSchema(root)]);
            const inside = new Set();
            for (const node of outside)
                for (const [keyword, inner] of subSchemas(node, root))
                    (keyword === 'anyOf' || keyword === 'oneOf' ? inside : outside).add(inner);
            for (const node of inside)
                for (const [, inner] of subSchemas(node, root))
                    inside.add(inner);
            return new Set([...inside].filter((node) => !outside.has(node)));
        }
        function refersToItself(root) {
            const all = new Set([asSchema(root)]);
            for (const node of all)
                for (const [, inner] of subSchemas(node, root))
                    all.add(inner);
            const entering = new Map([...all].map((node) => [node, 0]));
            const edges = (node) => subSchemas(node, root)
                .filter(([keyword]) => inPlace.has(keyword))
                .map(([, inner]) => inner);
            for (const node of all)
                for (const inner of edges(node))
                    entering.set(inner, (entering.get(inner) ?? 0) + 1);
            const free = [...all].filter((node) => entering.get(node) === 0);
            for (const node of free)
                for (const inner of edges(node)) {
                    const left = (entering.get(inner) ?? 0) - 1;
                    entering.set(inner, left);
                    if (left === 0)
                        free.push(inner);
                }
            return free.length < all.size;
        }
        function asSchema(value) {
            return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : nothing;
        }
        const nothing = {};
        function asList(value) {
            return Array.isArray(value) ? value : [];
        }
        function follow(root, reference) {
            if (/^#[^/]/.test(reference))
                return anchored(root, reference.slice(1));
            let node = root;
            for (const key of (0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.c)(reference))
                node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? node[key] : undefined;
            return asSchema(node);
        }
        function anchored(root, name) {
            const nodes = [root];
            for (const node of nodes) {
                if (typeof node !== 'object' || node === null)
                    continue;
                const { $anchor, $id } = node;
                if ($anchor === name || $id === `#${name}`)
                    return asSchema(node);
                for (const inner of Object.values(node))
                    nodes.push(inner);
            }
            return nothing;
        }
    })
};
