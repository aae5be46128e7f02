export const id = 5696;
export const ids = [5696];
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
    35193: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            SP: () => (shown),
            XM: () => (pathOf),
            a: () => (unknownKey),
            aV: () => (missingKey),
            fK: () => (valueAt),
            jP: () => (withoutRepeats),
            oF: () => (wrongKind),
            wQ: () => (beyond)
        });
        var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90694);
        var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
        var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);
        function withoutRepeats(problems) {
            const told = new Set();
            return problems.filter(({ message, where }) => {
                const key = `${where?.line ?? 0}:${where?.column ?? 0}:${message}`;
                return !told.has(key) && told.add(key);
            });
        }
        function unknownKey(error, path) {
            const key = String(path.at(-1));
            const allowed = Object.keys((error.parentSchema?.properties ?? {}));
            const nearest = (0, _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.q)(key, allowed);
            const hint = nearest === undefined ? `allowed here: ${allowed.join(', ')}` : `did you mean ${nearest}?`;
            return { message: `unknown key "${key}"${insideOf(path)}`, hint };
        }
        function insideOf(path) {
            return path.length === 1 ? '' : ` in ${path.slice(0, -1).join('.')}`;
        }
        function missingKey(error, name) {
            const key = String(error.params.missingProperty);
            return { message: `${name} lacks "${key}"`, hint: `add ${key}: …` };
        }
        const typeNames = {
            object: 'a mapping',
            array: 'a list',
            string: 'a text',
            null: 'nothing',
        };
        function wrongKind(wanted, value, name) {
            return `${name} is ${shown(value)}; it must be ${wanted.map((type) => typeNames[type] ?? type).join(' or ')}`;
        }
        function beyond(error, value, name) {
            const { comparison, limit } = error.params;
            return `${name} is ${shown(value)}; it must be ${String(comparison)} ${String(limit)}`;
        }
        function shown(value) {
            if (value === undefined)
                return 'nothing';
            if (typeof value === 'number')
                return String(value);
            if (Array.isArray(value))
                return 'a list';
            if (typeof value === 'object' && value !== null)
                return 'a mapping';
            const text = JSON.stringify(value);
            return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
        }
        function pathOf(pointer, root) {
            const path = [];
            let value = root;
            for (const key of (0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.$)(pointer)) {
                const step = Array.isArray(value) ? ((0, _core_number_js__WEBPACK_IMPORTED_MODULE_2__.c)(key) ?? key) : key;
                path.push(step);
                value = valueAt(value, [step]);
            }
            return path;
        }
        function valueAt(root, path) {
            let value = root;
            for (const key of path) {
                if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
                    return undefined;
                value = value[key];
            }
            return value;
        }
    }),
    5696: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            l2: () => (checkConfig),
            og: () => (gatesOf),
            _k: () => (loadSuites)
        });
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(62807);
        var json_pointer = __webpack_require__(90694);
        var ucs2length = __webpack_require__(36214);
        var equal = __webpack_require__(24951);
        ;
        "use strict";
        function errorsOf(value) { return validate0(value) ? [] : validate0.errors; }
        const schema0 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "ml-gates.yml", "type": "object", "properties": { "version": { "const": 1 }, "data": { "type": "object", "propertyNames": { "pattern": "^[A-Za-z0-9_-]{1,64}$" }, "additionalProperties": { "$ref": "#/$defs/part13" }, "minProperties": 1 }, "metrics": { "type": "object", "propertyNames": { "pattern": "^[A-Za-z0-9_-]{1,64}$" }, "additionalProperties": { "$ref": "#/$defs/part19" }, "minProperties": 1 }, "card": { "type": "object", "properties": { "facts": { "$ref": "#/$defs/part1" }, "output": { "$ref": "#/$defs/part1" }, "verify": { "type": "boolean" }, "verify_tolerance": { "$ref": "#/$defs/part7" }, "enforce": { "type": "boolean" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["facts"] }, "report": { "type": "object", "properties": { "comment": { "type": "string", "enum": ["always", "on-change", "on-failure", "never"] } }, "patternProperties": { "^x-": true }, "additionalProperties": false }, "waivers": { "type": "array", "items": { "type": "object", "properties": { "gate": { "$ref": "#/$defs/part1" }, "subject": { "type": "string" }, "rule": { "$ref": "#/$defs/part1" }, "slice": { "type": "object", "additionalProperties": { "type": "string" }, "minProperties": 1 }, "until": { "$ref": "#/$defs/part1" }, "reason": { "$ref": "#/$defs/part1" }, "limit": { "type": "number" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["gate", "subject", "until", "reason"] } }, "policy": { "type": "object", "properties": { "on_loosened": { "$ref": "#/$defs/part6" }, "accept_label": { "type": "boolean" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 }, "enforce": { "type": "boolean" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["version"], "$defs": { "part0": { "pattern": "^[A-Za-z0-9_-]{1,64}$" }, "part1": { "type": "string", "minLength": 1 }, "part2": { "type": ["string", "array"], "minLength": 1, "items": { "$ref": "#/$defs/part1" }, "minItems": 1 }, "part3": { "type": "string", "minLength": 1, "maxLength": 1 }, "part4": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "part5": { "type": ["string", "array"], "minLength": 1, "items": { "type": "string", "minLength": 1 }, "minItems": 1, "uniqueItems": true }, "part6": { "type": "string", "enum": ["fail", "warn", "info"] }, "part7": { "type": "number", "minimum": 0 }, "part8": { "type": "number", "minimum": 0, "maximum": 100 }, "part9": { "type": "object", "properties": { "column": { "$ref": "#/$defs/part1" }, "min": { "type": "number" }, "max": { "type": "number" }, "max_change": { "$ref": "#/$defs/part7" }, "max_change_pct": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["column"] }, "part10": { "type": "object", "properties": { "column": { "$ref": "#/$defs/part1" }, "max_count": { "$ref": "#/$defs/part7" }, "max_pct": { "$ref": "#/$defs/part8" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["column"] }, "part11": { "enum": ["auto", "git", "artifact", "none"] }, "part12": { "type": "object", "properties": { "ref": { "$ref": "#/$defs/part1" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["ref"] }, "part13": { "type": "object", "properties": { "path": { "$ref": "#/$defs/part2" }, "schema": { "$ref": "#/$defs/part1" }, "dialect": { "type": "object", "properties": { "delimiter": { "$ref": "#/$defs/part3" }, "quoteChar": { "$ref": "#/$defs/part3" }, "doubleQuote": { "type": "boolean" }, "escapeChar": { "$ref": "#/$defs/part3" }, "header": { "type": "boolean" }, "skipInitialSpace": { "type": "boolean" }, "commentChar": { "$ref": "#/$defs/part3" }, "missingValues": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } }, "patternProperties": { "^x-": true }, "additionalProperties": false }, "fieldsMatch": { "type": "string", "enum": ["exact", "equal", "subset", "superset", "partial"] }, "uniqueKeys": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/part4" } }, "foreignKeys": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "fields": { "$ref": "#/$defs/part5" }, "reference": { "type": "object", "properties": { "resource": { "type": "string" }, "path": { "$ref": "#/$defs/part2" }, "fields": { "$ref": "#/$defs/part5" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["fields"] }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["fields", "reference"] } }, "checks": { "type": "array", "items": { "type": "object", "properties": { "row_count": { "type": "object", "properties": { "min": { "$ref": "#/$defs/part7" }, "max": { "$ref": "#/$defs/part7" }, "max_change": { "$ref": "#/$defs/part7" }, "max_change_pct": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false }, "missing": { "type": "object", "properties": { "column": { "$ref": "#/$defs/part1" }, "max_pct": { "$ref": "#/$defs/part8" }, "max_count": { "$ref": "#/$defs/part7" }, "max_increase_pct_points": { "$ref": "#/$defs/part8" }, "max_change_pct": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["column"] }, "mean": { "$ref": "#/$defs/part9" }, "min": { "$ref": "#/$defs/part9" }, "max": { "$ref": "#/$defs/part9" }, "sum": { "$ref": "#/$defs/part9" }, "stdev": { "$ref": "#/$defs/part9" }, "distinct": { "$ref": "#/$defs/part9" }, "median": { "$ref": "#/$defs/part9" }, "quantile": { "type": "object", "properties": { "column": { "$ref": "#/$defs/part1" }, "q": { "type": "number", "minimum": 0, "maximum": 1 }, "min": { "type": "number" }, "max": { "type": "number" }, "max_change": { "$ref": "#/$defs/part7" }, "max_change_pct": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["column", "q"] }, "unseen_values": { "$ref": "#/$defs/part10" }, "out_of_range": { "$ref": "#/$defs/part10" }, "unique": { "type": "object", "properties": { "column": { "$ref": "#/$defs/part1" }, "max_count": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["column"] } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1, "maxProperties": 1 } }, "baseline": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "$ref": "#/$defs/part11" }, "else": { "type": "object", "properties": { "file": { "$ref": "#/$defs/part1" }, "git": { "$ref": "#/$defs/part12" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 } }, "enforce": { "type": "boolean" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["path"] }, "part14": { "type": "string", "enum": ["higher", "lower"] }, "part15": { "type": "string", "minLength": 1, "pattern": "^[^!]" }, "part16": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "pattern": "^[^!]" } }, "part17": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "part18": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } }, "part19": { "type": "object", "properties": { "path": { "$ref": "#/$defs/part2" }, "runs": { "$ref": "#/$defs/part2" }, "models": { "$ref": "#/$defs/part4" }, "format": { "type": "string", "enum": ["nested", "history", "metric-value", "hf-results", "hf-trainer-state", "hf-model-index", "hf-eval-results", "lm-eval", "sklearn-report", "mlflow", "wandb", "promptfoo", "evidently", "pytest-benchmark", "sagemaker"] }, "mapping": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "object"], "if": { "type": "string" }, "then": true, "else": { "type": "object", "properties": { "value": { "$ref": "#/$defs/part1" }, "stderr": { "$ref": "#/$defs/part1" }, "n": { "$ref": "#/$defs/part1" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["value"] } } }, "epoch": { "type": ["string", "number", "object"], "if": { "type": "string" }, "then": { "enum": ["last"] }, "else": { "if": { "type": "object" }, "then": { "type": "object", "properties": { "best": { "$ref": "#/$defs/part1" }, "direction": { "$ref": "#/$defs/part14" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["best", "direction"] } } }, "baseline": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "$ref": "#/$defs/part11" }, "else": { "type": "object", "properties": { "file": { "$ref": "#/$defs/part1" }, "predictions": { "$ref": "#/$defs/part1" }, "git": { "$ref": "#/$defs/part12" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 } }, "inputs": { "$ref": "#/$defs/part16" }, "rules": { "type": "object", "additionalProperties": { "type": "object", "properties": { "direction": { "$ref": "#/$defs/part14" }, "min": { "type": "number" }, "max": { "type": "number" }, "max_regression": { "$ref": "#/$defs/part7" }, "max_regression_pct": { "$ref": "#/$defs/part7" }, "require_both": { "type": "boolean" }, "min_improvement": { "$ref": "#/$defs/part7" }, "min_improvement_pct": { "$ref": "#/$defs/part7" }, "ratchet": { "$ref": "#/$defs/part7" }, "max_change": { "$ref": "#/$defs/part7" }, "target": { "type": "number" }, "within": { "$ref": "#/$defs/part7" }, "max_disparity": { "$ref": "#/$defs/part7" }, "by": { "$ref": "#/$defs/part18" }, "noise_sd": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" }, "on_missing": { "$ref": "#/$defs/part6" }, "on_new": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 } }, "fingerprint": { "type": "object", "properties": { "keys": { "$ref": "#/$defs/part4" }, "files": { "$ref": "#/$defs/part16" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 }, "predictions": { "type": "object", "properties": { "path": { "$ref": "#/$defs/part1" }, "task": { "type": "string", "enum": ["binary", "multiclass", "regression", "ranking"] }, "label": { "$ref": "#/$defs/part1" }, "prediction": { "$ref": "#/$defs/part1" }, "score": { "type": ["string", "object"], "minLength": 1, "minProperties": 2, "additionalProperties": { "$ref": "#/$defs/part1" } }, "positive": { "type": ["string", "number", "boolean"], "minLength": 1 }, "threshold": { "type": "number" }, "id": { "$ref": "#/$defs/part1" }, "weight": { "$ref": "#/$defs/part1" }, "cluster": { "$ref": "#/$defs/part1" }, "query": { "$ref": "#/$defs/part1" }, "max_unmatched_pct": { "$ref": "#/$defs/part8" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["path", "task", "label"] }, "slices": { "type": "object", "properties": { "by": { "$ref": "#/$defs/part18" }, "min_support": { "type": "number", "minimum": 1 }, "rules": { "type": "object", "additionalProperties": { "type": "object", "properties": { "max_regression": { "$ref": "#/$defs/part7" }, "max_regression_pct": { "$ref": "#/$defs/part7" }, "require_both": { "type": "boolean" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 } }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["by"] }, "evidence": { "type": "object", "properties": { "mode": { "type": "string", "enum": ["detect_loss", "prove_not_worse"] }, "alpha": { "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.5 } }, "patternProperties": { "^x-": true }, "additionalProperties": false }, "enforce": { "type": "boolean" } }, "patternProperties": { "^x-": true }, "additionalProperties": false } } };
        const pattern0 = new RegExp("^x-", "u");
        const pattern1 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
        const schema1 = { "type": "object", "properties": { "path": { "$ref": "#/$defs/part2" }, "schema": { "$ref": "#/$defs/part1" }, "dialect": { "type": "object", "properties": { "delimiter": { "$ref": "#/$defs/part3" }, "quoteChar": { "$ref": "#/$defs/part3" }, "doubleQuote": { "type": "boolean" }, "escapeChar": { "$ref": "#/$defs/part3" }, "header": { "type": "boolean" }, "skipInitialSpace": { "type": "boolean" }, "commentChar": { "$ref": "#/$defs/part3" }, "missingValues": { "type": "array", "items": { "type": "string" }, "uniqueItems": true } }, "patternProperties": { "^x-": true }, "additionalProperties": false }, "fieldsMatch": { "type": "string", "enum": ["exact", "equal", "subset", "superset", "partial"] }, "uniqueKeys": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/part4" } }, "foreignKeys": { "type": "array", "minItems": 1, "items": { "type": "object", "properties": { "fields": { "$ref": "#/$defs/part5" }, "reference": { "type": "object", "properties": { "resource": { "type": "string" }, "path": { "$ref": "#/$defs/part2" }, "fields": { "$ref": "#/$defs/part5" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["fields"] }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["fields", "reference"] } }, "checks": { "type": "array", "items": { "type": "object", "properties": { "row_count": { "type": "object", "properties": { "min": { "$ref": "#/$defs/part7" }, "max": { "$ref": "#/$defs/part7" }, "max_change": { "$ref": "#/$defs/part7" }, "max_change_pct": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false }, "missing": { "type": "object", "properties": { "column": { "$ref": "#/$defs/part1" }, "max_pct": { "$ref": "#/$defs/part8" }, "max_count": { "$ref": "#/$defs/part7" }, "max_increase_pct_points": { "$ref": "#/$defs/part8" }, "max_change_pct": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["column"] }, "mean": { "$ref": "#/$defs/part9" }, "min": { "$ref": "#/$defs/part9" }, "max": { "$ref": "#/$defs/part9" }, "sum": { "$ref": "#/$defs/part9" }, "stdev": { "$ref": "#/$defs/part9" }, "distinct": { "$ref": "#/$defs/part9" }, "median": { "$ref": "#/$defs/part9" }, "quantile": { "type": "object", "properties": { "column": { "$ref": "#/$defs/part1" }, "q": { "type": "number", "minimum": 0, "maximum": 1 }, "min": { "type": "number" }, "max": { "type": "number" }, "max_change": { "$ref": "#/$defs/part7" }, "max_change_pct": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["column", "q"] }, "unseen_values": { "$ref": "#/$defs/part10" }, "out_of_range": { "$ref": "#/$defs/part10" }, "unique": { "type": "object", "properties": { "column": { "$ref": "#/$defs/part1" }, "max_count": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["column"] } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1, "maxProperties": 1 } }, "baseline": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "$ref": "#/$defs/part11" }, "else": { "type": "object", "properties": { "file": { "$ref": "#/$defs/part1" }, "git": { "$ref": "#/$defs/part12" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 } }, "enforce": { "type": "boolean" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["path"] };
        const func0 = Object.prototype.hasOwnProperty;
        const schema2 = { "type": ["string", "array"], "minLength": 1, "items": { "$ref": "#/$defs/part1" }, "minItems": 1 };
        const func1 = ucs2length["default"];
        const schema3 = { "type": "string", "minLength": 1 };
        function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate3.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (typeof data === "string") {
            if (func1(data) < 1) {
                const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema3, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.type, parentSchema: schema3, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        } validate3.errors = vErrors; return errors === 0; }
        validate3.evaluated = { "dynamicProps": false, "dynamicItems": false };
        function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate2.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((typeof data !== "string") && (!(Array.isArray(data)))) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema2.type }, message: "must be string,array", schema: schema2.type, parentSchema: schema2, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (typeof data === "string") {
            if (func1(data) < 1) {
                const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema2, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        } if (Array.isArray(data)) {
            if (data.length < 1) {
                const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema2, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (!(validate3(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                    errors = vErrors.length;
                }
            }
        } validate2.errors = vErrors; return errors === 0; }
        validate2.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
        const schema4 = { "type": "string", "minLength": 1, "maxLength": 1 };
        function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate7.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (typeof data === "string") {
            if (func1(data) > 1) {
                const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters", schema: 1, parentSchema: schema4, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if (func1(data) < 1) {
                const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema4, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema4.type, parentSchema: schema4, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        } validate7.errors = vErrors; return errors === 0; }
        validate7.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema5 = { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } };
        function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate12.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (Array.isArray(data)) {
            if (data.length < 1) {
                const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema5, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                if (typeof data0 === "string") {
                    if (func1(data0) < 1) {
                        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema5.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
                else {
                    const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.items.type, parentSchema: schema5.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            let i1 = data.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data[i1];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err3 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema5, data };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema5.type, parentSchema: schema5, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        } validate12.errors = vErrors; return errors === 0; }
        validate12.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
        const schema6 = { "type": ["string", "array"], "minLength": 1, "items": { "type": "string", "minLength": 1 }, "minItems": 1, "uniqueItems": true };
        function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate14.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((typeof data !== "string") && (!(Array.isArray(data)))) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema6.type }, message: "must be string,array", schema: schema6.type, parentSchema: schema6, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (typeof data === "string") {
            if (func1(data) < 1) {
                const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        } if (Array.isArray(data)) {
            if (data.length < 1) {
                const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema6, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                if (typeof data0 === "string") {
                    if (func1(data0) < 1) {
                        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                else {
                    const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.items.type, parentSchema: schema6.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            let i1 = data.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data[i1];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err5 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema6, data };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        } validate14.errors = vErrors; return errors === 0; }
        validate14.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
        const schema7 = { "type": "string", "enum": ["fail", "warn", "info"] };
        function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate18.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (typeof data !== "string") {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.type, parentSchema: schema7, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (!(((data === "fail") || (data === "warn")) || (data === "info"))) {
            const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema7.enum }, message: "must be equal to one of the allowed values", schema: schema7.enum, parentSchema: schema7, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        } validate18.errors = vErrors; return errors === 0; }
        validate18.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema8 = { "type": "number", "minimum": 0 };
        function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate20.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                const err0 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema8, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema8.type, parentSchema: schema8, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        } validate20.errors = vErrors; return errors === 0; }
        validate20.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema9 = { "type": "number", "minimum": 0, "maximum": 100 };
        function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate27.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((typeof data == "number") && (isFinite(data))) {
            if (data > 100 || isNaN(data)) {
                const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema9, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if (data < 0 || isNaN(data)) {
                const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema9, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema9.type, parentSchema: schema9, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        } validate27.errors = vErrors; return errors === 0; }
        validate27.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema10 = { "type": "object", "properties": { "column": { "$ref": "#/$defs/part1" }, "min": { "type": "number" }, "max": { "type": "number" }, "max_change": { "$ref": "#/$defs/part7" }, "max_change_pct": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["column"] };
        function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate33.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.column === undefined) {
                const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema10.required, parentSchema: schema10, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            for (const key0 in data) {
                if (!(((((((key0 === "column") || (key0 === "min")) || (key0 === "max")) || (key0 === "max_change")) || (key0 === "max_change_pct")) || (key0 === "severity")) || (pattern0.test(key0)))) {
                    const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.column !== undefined) {
                if (!(validate3(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                    errors = vErrors.length;
                }
            }
            if (data.min !== undefined) {
                let data1 = data.min;
                if (!((typeof data1 == "number") && (isFinite(data1)))) {
                    const err2 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema10.properties.min.type, parentSchema: schema10.properties.min, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data.max !== undefined) {
                let data2 = data.max;
                if (!((typeof data2 == "number") && (isFinite(data2)))) {
                    const err3 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema10.properties.max.type, parentSchema: schema10.properties.max, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (data.max_change !== undefined) {
                if (!(validate20(data.max_change, { instancePath: instancePath + "/max_change", parentData: data, parentDataProperty: "max_change", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                    errors = vErrors.length;
                }
            }
            if (data.max_change_pct !== undefined) {
                if (!(validate20(data.max_change_pct, { instancePath: instancePath + "/max_change_pct", parentData: data, parentDataProperty: "max_change_pct", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                    errors = vErrors.length;
                }
            }
            if (data.severity !== undefined) {
                if (!(validate18(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        } validate33.errors = vErrors; return errors === 0; }
        validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        const schema11 = { "type": "object", "properties": { "column": { "$ref": "#/$defs/part1" }, "max_count": { "$ref": "#/$defs/part7" }, "max_pct": { "$ref": "#/$defs/part8" }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["column"] };
        function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate49.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.column === undefined) {
                const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema11.required, parentSchema: schema11, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            for (const key0 in data) {
                if (!(((((key0 === "column") || (key0 === "max_count")) || (key0 === "max_pct")) || (key0 === "severity")) || (pattern0.test(key0)))) {
                    const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.column !== undefined) {
                if (!(validate3(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                    errors = vErrors.length;
                }
            }
            if (data.max_count !== undefined) {
                if (!(validate20(data.max_count, { instancePath: instancePath + "/max_count", parentData: data, parentDataProperty: "max_count", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                    errors = vErrors.length;
                }
            }
            if (data.max_pct !== undefined) {
                if (!(validate27(data.max_pct, { instancePath: instancePath + "/max_pct", parentData: data, parentDataProperty: "max_pct", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                    errors = vErrors.length;
                }
            }
            if (data.severity !== undefined) {
                if (!(validate18(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        } validate49.errors = vErrors; return errors === 0; }
        validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        const schema12 = { "enum": ["auto", "git", "artifact", "none"] };
        function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate59.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (!((((data === "auto") || (data === "git")) || (data === "artifact")) || (data === "none"))) {
            const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema12.enum }, message: "must be equal to one of the allowed values", schema: schema12.enum, parentSchema: schema12, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } validate59.errors = vErrors; return errors === 0; }
        validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema13 = { "type": "object", "properties": { "ref": { "$ref": "#/$defs/part1" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["ref"] };
        function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate62.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.ref === undefined) {
                const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property '" + "ref" + "'", schema: schema13.required, parentSchema: schema13, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            for (const key0 in data) {
                if (!((key0 === "ref") || (pattern0.test(key0)))) {
                    const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.ref !== undefined) {
                if (!(validate3(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        } validate62.errors = vErrors; return errors === 0; }
        validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate1.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.path === undefined) {
                const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema1.required, parentSchema: schema1, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            for (const key0 in data) {
                if (!((func0.call(schema1.properties, key0)) || (pattern0.test(key0)))) {
                    const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1, data };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.path !== undefined) {
                if (!(validate2(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                    errors = vErrors.length;
                }
            }
            if (data.schema !== undefined) {
                if (!(validate3(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                    errors = vErrors.length;
                }
            }
            if (data.dialect !== undefined) {
                let data2 = data.dialect;
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    for (const key1 in data2) {
                        if (!(((((((((key1 === "delimiter") || (key1 === "quoteChar")) || (key1 === "doubleQuote")) || (key1 === "escapeChar")) || (key1 === "header")) || (key1 === "skipInitialSpace")) || (key1 === "commentChar")) || (key1 === "missingValues")) || (pattern0.test(key1)))) {
                            const err2 = { instancePath: instancePath + "/dialect", schemaPath: "#/properties/dialect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1.properties.dialect, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                    }
                    if (data2.delimiter !== undefined) {
                        if (!(validate7(data2.delimiter, { instancePath: instancePath + "/dialect/delimiter", parentData: data2, parentDataProperty: "delimiter", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data2.quoteChar !== undefined) {
                        if (!(validate7(data2.quoteChar, { instancePath: instancePath + "/dialect/quoteChar", parentData: data2, parentDataProperty: "quoteChar", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data2.doubleQuote !== undefined) {
                        let data5 = data2.doubleQuote;
                        if (typeof data5 !== "boolean") {
                            const err3 = { instancePath: instancePath + "/dialect/doubleQuote", schemaPath: "#/properties/dialect/properties/doubleQuote/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema1.properties.dialect.properties.doubleQuote.type, parentSchema: schema1.properties.dialect.properties.doubleQuote, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data2.escapeChar !== undefined) {
                        if (!(validate7(data2.escapeChar, { instancePath: instancePath + "/dialect/escapeChar", parentData: data2, parentDataProperty: "escapeChar", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data2.header !== undefined) {
                        let data7 = data2.header;
                        if (typeof data7 !== "boolean") {
                            const err4 = { instancePath: instancePath + "/dialect/header", schemaPath: "#/properties/dialect/properties/header/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema1.properties.dialect.properties.header.type, parentSchema: schema1.properties.dialect.properties.header, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    if (data2.skipInitialSpace !== undefined) {
                        let data8 = data2.skipInitialSpace;
                        if (typeof data8 !== "boolean") {
                            const err5 = { instancePath: instancePath + "/dialect/skipInitialSpace", schemaPath: "#/properties/dialect/properties/skipInitialSpace/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema1.properties.dialect.properties.skipInitialSpace.type, parentSchema: schema1.properties.dialect.properties.skipInitialSpace, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data2.commentChar !== undefined) {
                        if (!(validate7(data2.commentChar, { instancePath: instancePath + "/dialect/commentChar", parentData: data2, parentDataProperty: "commentChar", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data2.missingValues !== undefined) {
                        let data10 = data2.missingValues;
                        if (Array.isArray(data10)) {
                            const len0 = data10.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data11 = data10[i0];
                                if (typeof data11 !== "string") {
                                    const err6 = { instancePath: instancePath + "/dialect/missingValues/" + i0, schemaPath: "#/properties/dialect/properties/missingValues/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.dialect.properties.missingValues.items.type, parentSchema: schema1.properties.dialect.properties.missingValues.items, data: data11 };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                            }
                            let i1 = data10.length;
                            let j0;
                            if (i1 > 1) {
                                const indices0 = {};
                                for (; i1--;) {
                                    let item0 = data10[i1];
                                    if (typeof item0 !== "string") {
                                        continue;
                                    }
                                    if (typeof indices0[item0] == "number") {
                                        j0 = indices0[item0];
                                        const err7 = { instancePath: instancePath + "/dialect/missingValues", schemaPath: "#/properties/dialect/properties/missingValues/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema1.properties.dialect.properties.missingValues, data: data10 };
                                        if (vErrors === null) {
                                            vErrors = [err7];
                                        }
                                        else {
                                            vErrors.push(err7);
                                        }
                                        errors++;
                                        break;
                                    }
                                    indices0[item0] = i1;
                                }
                            }
                        }
                        else {
                            const err8 = { instancePath: instancePath + "/dialect/missingValues", schemaPath: "#/properties/dialect/properties/missingValues/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.dialect.properties.missingValues.type, parentSchema: schema1.properties.dialect.properties.missingValues, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err9 = { instancePath: instancePath + "/dialect", schemaPath: "#/properties/dialect/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.dialect.type, parentSchema: schema1.properties.dialect, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            if (data.fieldsMatch !== undefined) {
                let data12 = data.fieldsMatch;
                if (typeof data12 !== "string") {
                    const err10 = { instancePath: instancePath + "/fieldsMatch", schemaPath: "#/properties/fieldsMatch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.fieldsMatch.type, parentSchema: schema1.properties.fieldsMatch, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (!(((((data12 === "exact") || (data12 === "equal")) || (data12 === "subset")) || (data12 === "superset")) || (data12 === "partial"))) {
                    const err11 = { instancePath: instancePath + "/fieldsMatch", schemaPath: "#/properties/fieldsMatch/enum", keyword: "enum", params: { allowedValues: schema1.properties.fieldsMatch.enum }, message: "must be equal to one of the allowed values", schema: schema1.properties.fieldsMatch.enum, parentSchema: schema1.properties.fieldsMatch, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (data.uniqueKeys !== undefined) {
                let data13 = data.uniqueKeys;
                if (Array.isArray(data13)) {
                    if (data13.length < 1) {
                        const err12 = { instancePath: instancePath + "/uniqueKeys", schemaPath: "#/properties/uniqueKeys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema1.properties.uniqueKeys, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    const len1 = data13.length;
                    for (let i2 = 0; i2 < len1; i2++) {
                        if (!(validate12(data13[i2], { instancePath: instancePath + "/uniqueKeys/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err13 = { instancePath: instancePath + "/uniqueKeys", schemaPath: "#/properties/uniqueKeys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.uniqueKeys.type, parentSchema: schema1.properties.uniqueKeys, data: data13 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            if (data.foreignKeys !== undefined) {
                let data15 = data.foreignKeys;
                if (Array.isArray(data15)) {
                    if (data15.length < 1) {
                        const err14 = { instancePath: instancePath + "/foreignKeys", schemaPath: "#/properties/foreignKeys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema1.properties.foreignKeys, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    const len2 = data15.length;
                    for (let i3 = 0; i3 < len2; i3++) {
                        let data16 = data15[i3];
                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                            if (data16.fields === undefined) {
                                const err15 = { instancePath: instancePath + "/foreignKeys/" + i3, schemaPath: "#/properties/foreignKeys/items/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property '" + "fields" + "'", schema: schema1.properties.foreignKeys.items.required, parentSchema: schema1.properties.foreignKeys.items, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                            if (data16.reference === undefined) {
                                const err16 = { instancePath: instancePath + "/foreignKeys/" + i3, schemaPath: "#/properties/foreignKeys/items/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property '" + "reference" + "'", schema: schema1.properties.foreignKeys.items.required, parentSchema: schema1.properties.foreignKeys.items, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                            for (const key2 in data16) {
                                if (!((((key2 === "fields") || (key2 === "reference")) || (key2 === "severity")) || (pattern0.test(key2)))) {
                                    const err17 = { instancePath: instancePath + "/foreignKeys/" + i3, schemaPath: "#/properties/foreignKeys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1.properties.foreignKeys.items, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                            }
                            if (data16.fields !== undefined) {
                                if (!(validate14(data16.fields, { instancePath: instancePath + "/foreignKeys/" + i3 + "/fields", parentData: data16, parentDataProperty: "fields", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data16.reference !== undefined) {
                                let data18 = data16.reference;
                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                    if (data18.fields === undefined) {
                                        const err18 = { instancePath: instancePath + "/foreignKeys/" + i3 + "/reference", schemaPath: "#/properties/foreignKeys/items/properties/reference/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property '" + "fields" + "'", schema: schema1.properties.foreignKeys.items.properties.reference.required, parentSchema: schema1.properties.foreignKeys.items.properties.reference, data: data18 };
                                        if (vErrors === null) {
                                            vErrors = [err18];
                                        }
                                        else {
                                            vErrors.push(err18);
                                        }
                                        errors++;
                                    }
                                    for (const key3 in data18) {
                                        if (!((((key3 === "resource") || (key3 === "path")) || (key3 === "fields")) || (pattern0.test(key3)))) {
                                            const err19 = { instancePath: instancePath + "/foreignKeys/" + i3 + "/reference", schemaPath: "#/properties/foreignKeys/items/properties/reference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1.properties.foreignKeys.items.properties.reference, data: data18 };
                                            if (vErrors === null) {
                                                vErrors = [err19];
                                            }
                                            else {
                                                vErrors.push(err19);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data18.resource !== undefined) {
                                        let data19 = data18.resource;
                                        if (typeof data19 !== "string") {
                                            const err20 = { instancePath: instancePath + "/foreignKeys/" + i3 + "/reference/resource", schemaPath: "#/properties/foreignKeys/items/properties/reference/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.foreignKeys.items.properties.reference.properties.resource.type, parentSchema: schema1.properties.foreignKeys.items.properties.reference.properties.resource, data: data19 };
                                            if (vErrors === null) {
                                                vErrors = [err20];
                                            }
                                            else {
                                                vErrors.push(err20);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data18.path !== undefined) {
                                        if (!(validate2(data18.path, { instancePath: instancePath + "/foreignKeys/" + i3 + "/reference/path", parentData: data18, parentDataProperty: "path", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data18.fields !== undefined) {
                                        if (!(validate14(data18.fields, { instancePath: instancePath + "/foreignKeys/" + i3 + "/reference/fields", parentData: data18, parentDataProperty: "fields", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                }
                                else {
                                    const err21 = { instancePath: instancePath + "/foreignKeys/" + i3 + "/reference", schemaPath: "#/properties/foreignKeys/items/properties/reference/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.foreignKeys.items.properties.reference.type, parentSchema: schema1.properties.foreignKeys.items.properties.reference, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            if (data16.severity !== undefined) {
                                if (!(validate18(data16.severity, { instancePath: instancePath + "/foreignKeys/" + i3 + "/severity", parentData: data16, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                    errors = vErrors.length;
                                }
                            }
                        }
                        else {
                            const err22 = { instancePath: instancePath + "/foreignKeys/" + i3, schemaPath: "#/properties/foreignKeys/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.foreignKeys.items.type, parentSchema: schema1.properties.foreignKeys.items, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err23 = { instancePath: instancePath + "/foreignKeys", schemaPath: "#/properties/foreignKeys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.foreignKeys.type, parentSchema: schema1.properties.foreignKeys, data: data15 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            if (data.checks !== undefined) {
                let data23 = data.checks;
                if (Array.isArray(data23)) {
                    const len3 = data23.length;
                    for (let i4 = 0; i4 < len3; i4++) {
                        let data24 = data23[i4];
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                            if (Object.keys(data24).length > 1) {
                                const err24 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema1.properties.checks.items, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                            if (Object.keys(data24).length < 1) {
                                const err25 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema1.properties.checks.items, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                            for (const key4 in data24) {
                                if (!((func0.call(schema1.properties.checks.items.properties, key4)) || (pattern0.test(key4)))) {
                                    const err26 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1.properties.checks.items, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                            if (data24.row_count !== undefined) {
                                let data25 = data24.row_count;
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                    for (const key5 in data25) {
                                        if (!((((((key5 === "min") || (key5 === "max")) || (key5 === "max_change")) || (key5 === "max_change_pct")) || (key5 === "severity")) || (pattern0.test(key5)))) {
                                            const err27 = { instancePath: instancePath + "/checks/" + i4 + "/row_count", schemaPath: "#/properties/checks/items/properties/row_count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1.properties.checks.items.properties.row_count, data: data25 };
                                            if (vErrors === null) {
                                                vErrors = [err27];
                                            }
                                            else {
                                                vErrors.push(err27);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data25.min !== undefined) {
                                        if (!(validate20(data25.min, { instancePath: instancePath + "/checks/" + i4 + "/row_count/min", parentData: data25, parentDataProperty: "min", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data25.max !== undefined) {
                                        if (!(validate20(data25.max, { instancePath: instancePath + "/checks/" + i4 + "/row_count/max", parentData: data25, parentDataProperty: "max", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data25.max_change !== undefined) {
                                        if (!(validate20(data25.max_change, { instancePath: instancePath + "/checks/" + i4 + "/row_count/max_change", parentData: data25, parentDataProperty: "max_change", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data25.max_change_pct !== undefined) {
                                        if (!(validate20(data25.max_change_pct, { instancePath: instancePath + "/checks/" + i4 + "/row_count/max_change_pct", parentData: data25, parentDataProperty: "max_change_pct", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data25.severity !== undefined) {
                                        if (!(validate18(data25.severity, { instancePath: instancePath + "/checks/" + i4 + "/row_count/severity", parentData: data25, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                }
                                else {
                                    const err28 = { instancePath: instancePath + "/checks/" + i4 + "/row_count", schemaPath: "#/properties/checks/items/properties/row_count/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.checks.items.properties.row_count.type, parentSchema: schema1.properties.checks.items.properties.row_count, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            if (data24.missing !== undefined) {
                                let data31 = data24.missing;
                                if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                    if (data31.column === undefined) {
                                        const err29 = { instancePath: instancePath + "/checks/" + i4 + "/missing", schemaPath: "#/properties/checks/items/properties/missing/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema1.properties.checks.items.properties.missing.required, parentSchema: schema1.properties.checks.items.properties.missing, data: data31 };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                    for (const key6 in data31) {
                                        if (!(((((((key6 === "column") || (key6 === "max_pct")) || (key6 === "max_count")) || (key6 === "max_increase_pct_points")) || (key6 === "max_change_pct")) || (key6 === "severity")) || (pattern0.test(key6)))) {
                                            const err30 = { instancePath: instancePath + "/checks/" + i4 + "/missing", schemaPath: "#/properties/checks/items/properties/missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1.properties.checks.items.properties.missing, data: data31 };
                                            if (vErrors === null) {
                                                vErrors = [err30];
                                            }
                                            else {
                                                vErrors.push(err30);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data31.column !== undefined) {
                                        if (!(validate3(data31.column, { instancePath: instancePath + "/checks/" + i4 + "/missing/column", parentData: data31, parentDataProperty: "column", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data31.max_pct !== undefined) {
                                        if (!(validate27(data31.max_pct, { instancePath: instancePath + "/checks/" + i4 + "/missing/max_pct", parentData: data31, parentDataProperty: "max_pct", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data31.max_count !== undefined) {
                                        if (!(validate20(data31.max_count, { instancePath: instancePath + "/checks/" + i4 + "/missing/max_count", parentData: data31, parentDataProperty: "max_count", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data31.max_increase_pct_points !== undefined) {
                                        if (!(validate27(data31.max_increase_pct_points, { instancePath: instancePath + "/checks/" + i4 + "/missing/max_increase_pct_points", parentData: data31, parentDataProperty: "max_increase_pct_points", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data31.max_change_pct !== undefined) {
                                        if (!(validate20(data31.max_change_pct, { instancePath: instancePath + "/checks/" + i4 + "/missing/max_change_pct", parentData: data31, parentDataProperty: "max_change_pct", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data31.severity !== undefined) {
                                        if (!(validate18(data31.severity, { instancePath: instancePath + "/checks/" + i4 + "/missing/severity", parentData: data31, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                }
                                else {
                                    const err31 = { instancePath: instancePath + "/checks/" + i4 + "/missing", schemaPath: "#/properties/checks/items/properties/missing/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.checks.items.properties.missing.type, parentSchema: schema1.properties.checks.items.properties.missing, data: data31 };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            if (data24.mean !== undefined) {
                                if (!(validate33(data24.mean, { instancePath: instancePath + "/checks/" + i4 + "/mean", parentData: data24, parentDataProperty: "mean", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.min !== undefined) {
                                if (!(validate33(data24.min, { instancePath: instancePath + "/checks/" + i4 + "/min", parentData: data24, parentDataProperty: "min", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.max !== undefined) {
                                if (!(validate33(data24.max, { instancePath: instancePath + "/checks/" + i4 + "/max", parentData: data24, parentDataProperty: "max", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.sum !== undefined) {
                                if (!(validate33(data24.sum, { instancePath: instancePath + "/checks/" + i4 + "/sum", parentData: data24, parentDataProperty: "sum", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.stdev !== undefined) {
                                if (!(validate33(data24.stdev, { instancePath: instancePath + "/checks/" + i4 + "/stdev", parentData: data24, parentDataProperty: "stdev", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.distinct !== undefined) {
                                if (!(validate33(data24.distinct, { instancePath: instancePath + "/checks/" + i4 + "/distinct", parentData: data24, parentDataProperty: "distinct", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.median !== undefined) {
                                if (!(validate33(data24.median, { instancePath: instancePath + "/checks/" + i4 + "/median", parentData: data24, parentDataProperty: "median", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.quantile !== undefined) {
                                let data45 = data24.quantile;
                                if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                    if (data45.column === undefined) {
                                        const err32 = { instancePath: instancePath + "/checks/" + i4 + "/quantile", schemaPath: "#/properties/checks/items/properties/quantile/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema1.properties.checks.items.properties.quantile.required, parentSchema: schema1.properties.checks.items.properties.quantile, data: data45 };
                                        if (vErrors === null) {
                                            vErrors = [err32];
                                        }
                                        else {
                                            vErrors.push(err32);
                                        }
                                        errors++;
                                    }
                                    if (data45.q === undefined) {
                                        const err33 = { instancePath: instancePath + "/checks/" + i4 + "/quantile", schemaPath: "#/properties/checks/items/properties/quantile/required", keyword: "required", params: { missingProperty: "q" }, message: "must have required property '" + "q" + "'", schema: schema1.properties.checks.items.properties.quantile.required, parentSchema: schema1.properties.checks.items.properties.quantile, data: data45 };
                                        if (vErrors === null) {
                                            vErrors = [err33];
                                        }
                                        else {
                                            vErrors.push(err33);
                                        }
                                        errors++;
                                    }
                                    for (const key7 in data45) {
                                        if (!((((((((key7 === "column") || (key7 === "q")) || (key7 === "min")) || (key7 === "max")) || (key7 === "max_change")) || (key7 === "max_change_pct")) || (key7 === "severity")) || (pattern0.test(key7)))) {
                                            const err34 = { instancePath: instancePath + "/checks/" + i4 + "/quantile", schemaPath: "#/properties/checks/items/properties/quantile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1.properties.checks.items.properties.quantile, data: data45 };
                                            if (vErrors === null) {
                                                vErrors = [err34];
                                            }
                                            else {
                                                vErrors.push(err34);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data45.column !== undefined) {
                                        if (!(validate3(data45.column, { instancePath: instancePath + "/checks/" + i4 + "/quantile/column", parentData: data45, parentDataProperty: "column", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data45.q !== undefined) {
                                        let data47 = data45.q;
                                        if ((typeof data47 == "number") && (isFinite(data47))) {
                                            if (data47 > 1 || isNaN(data47)) {
                                                const err35 = { instancePath: instancePath + "/checks/" + i4 + "/quantile/q", schemaPath: "#/properties/checks/items/properties/quantile/properties/q/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema1.properties.checks.items.properties.quantile.properties.q, data: data47 };
                                                if (vErrors === null) {
                                                    vErrors = [err35];
                                                }
                                                else {
                                                    vErrors.push(err35);
                                                }
                                                errors++;
                                            }
                                            if (data47 < 0 || isNaN(data47)) {
                                                const err36 = { instancePath: instancePath + "/checks/" + i4 + "/quantile/q", schemaPath: "#/properties/checks/items/properties/quantile/properties/q/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema1.properties.checks.items.properties.quantile.properties.q, data: data47 };
                                                if (vErrors === null) {
                                                    vErrors = [err36];
                                                }
                                                else {
                                                    vErrors.push(err36);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err37 = { instancePath: instancePath + "/checks/" + i4 + "/quantile/q", schemaPath: "#/properties/checks/items/properties/quantile/properties/q/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema1.properties.checks.items.properties.quantile.properties.q.type, parentSchema: schema1.properties.checks.items.properties.quantile.properties.q, data: data47 };
                                            if (vErrors === null) {
                                                vErrors = [err37];
                                            }
                                            else {
                                                vErrors.push(err37);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data45.min !== undefined) {
                                        let data48 = data45.min;
                                        if (!((typeof data48 == "number") && (isFinite(data48)))) {
                                            const err38 = { instancePath: instancePath + "/checks/" + i4 + "/quantile/min", schemaPath: "#/properties/checks/items/properties/quantile/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema1.properties.checks.items.properties.quantile.properties.min.type, parentSchema: schema1.properties.checks.items.properties.quantile.properties.min, data: data48 };
                                            if (vErrors === null) {
                                                vErrors = [err38];
                                            }
                                            else {
                                                vErrors.push(err38);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data45.max !== undefined) {
                                        let data49 = data45.max;
                                        if (!((typeof data49 == "number") && (isFinite(data49)))) {
                                            const err39 = { instancePath: instancePath + "/checks/" + i4 + "/quantile/max", schemaPath: "#/properties/checks/items/properties/quantile/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema1.properties.checks.items.properties.quantile.properties.max.type, parentSchema: schema1.properties.checks.items.properties.quantile.properties.max, data: data49 };
                                            if (vErrors === null) {
                                                vErrors = [err39];
                                            }
                                            else {
                                                vErrors.push(err39);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data45.max_change !== undefined) {
                                        if (!(validate20(data45.max_change, { instancePath: instancePath + "/checks/" + i4 + "/quantile/max_change", parentData: data45, parentDataProperty: "max_change", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data45.max_change_pct !== undefined) {
                                        if (!(validate20(data45.max_change_pct, { instancePath: instancePath + "/checks/" + i4 + "/quantile/max_change_pct", parentData: data45, parentDataProperty: "max_change_pct", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data45.severity !== undefined) {
                                        if (!(validate18(data45.severity, { instancePath: instancePath + "/checks/" + i4 + "/quantile/severity", parentData: data45, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                }
                                else {
                                    const err40 = { instancePath: instancePath + "/checks/" + i4 + "/quantile", schemaPath: "#/properties/checks/items/properties/quantile/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.checks.items.properties.quantile.type, parentSchema: schema1.properties.checks.items.properties.quantile, data: data45 };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                            }
                            if (data24.unseen_values !== undefined) {
                                if (!(validate49(data24.unseen_values, { instancePath: instancePath + "/checks/" + i4 + "/unseen_values", parentData: data24, parentDataProperty: "unseen_values", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.out_of_range !== undefined) {
                                if (!(validate49(data24.out_of_range, { instancePath: instancePath + "/checks/" + i4 + "/out_of_range", parentData: data24, parentDataProperty: "out_of_range", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.unique !== undefined) {
                                let data55 = data24.unique;
                                if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                    if (data55.column === undefined) {
                                        const err41 = { instancePath: instancePath + "/checks/" + i4 + "/unique", schemaPath: "#/properties/checks/items/properties/unique/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema1.properties.checks.items.properties.unique.required, parentSchema: schema1.properties.checks.items.properties.unique, data: data55 };
                                        if (vErrors === null) {
                                            vErrors = [err41];
                                        }
                                        else {
                                            vErrors.push(err41);
                                        }
                                        errors++;
                                    }
                                    for (const key8 in data55) {
                                        if (!((((key8 === "column") || (key8 === "max_count")) || (key8 === "severity")) || (pattern0.test(key8)))) {
                                            const err42 = { instancePath: instancePath + "/checks/" + i4 + "/unique", schemaPath: "#/properties/checks/items/properties/unique/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1.properties.checks.items.properties.unique, data: data55 };
                                            if (vErrors === null) {
                                                vErrors = [err42];
                                            }
                                            else {
                                                vErrors.push(err42);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data55.column !== undefined) {
                                        if (!(validate3(data55.column, { instancePath: instancePath + "/checks/" + i4 + "/unique/column", parentData: data55, parentDataProperty: "column", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data55.max_count !== undefined) {
                                        if (!(validate20(data55.max_count, { instancePath: instancePath + "/checks/" + i4 + "/unique/max_count", parentData: data55, parentDataProperty: "max_count", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data55.severity !== undefined) {
                                        if (!(validate18(data55.severity, { instancePath: instancePath + "/checks/" + i4 + "/unique/severity", parentData: data55, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                }
                                else {
                                    const err43 = { instancePath: instancePath + "/checks/" + i4 + "/unique", schemaPath: "#/properties/checks/items/properties/unique/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.checks.items.properties.unique.type, parentSchema: schema1.properties.checks.items.properties.unique, data: data55 };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err44 = { instancePath: instancePath + "/checks/" + i4, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.checks.items.type, parentSchema: schema1.properties.checks.items, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err45 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema1.properties.checks.type, parentSchema: schema1.properties.checks, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
            }
            if (data.baseline !== undefined) {
                let data59 = data.baseline;
                if ((typeof data59 !== "string") && (!(data59 && typeof data59 == "object" && !Array.isArray(data59)))) {
                    const err46 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: schema1.properties.baseline.type }, message: "must be string,object", schema: schema1.properties.baseline.type, parentSchema: schema1.properties.baseline, data: data59 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                const _errs92 = errors;
                let valid18 = true;
                const _errs93 = errors;
                if (typeof data59 !== "string") {
                    const err47 = {};
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                var _valid0 = _errs93 === errors;
                errors = _errs92;
                if (vErrors !== null) {
                    if (_errs92) {
                        vErrors.length = _errs92;
                    }
                    else {
                        vErrors = null;
                    }
                }
                let ifClause0;
                if (_valid0) {
                    const _errs95 = errors;
                    if (!(validate59(data59, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                    }
                    var _valid0 = _errs95 === errors;
                    valid18 = _valid0;
                    ifClause0 = "then";
                }
                else {
                    const _errs96 = errors;
                    if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                        if (Object.keys(data59).length < 1) {
                            const err48 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/else/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema1.properties.baseline.else, data: data59 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                        for (const key9 in data59) {
                            if (!(((key9 === "file") || (key9 === "git")) || (pattern0.test(key9)))) {
                                const err49 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1.properties.baseline.else, data: data59 };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data59.file !== undefined) {
                            if (!(validate3(data59.file, { instancePath: instancePath + "/baseline/file", parentData: data59, parentDataProperty: "file", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data59.git !== undefined) {
                            if (!(validate62(data59.git, { instancePath: instancePath + "/baseline/git", parentData: data59, parentDataProperty: "git", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err50 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/else/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.baseline.else.type, parentSchema: schema1.properties.baseline.else, data: data59 };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                    var _valid0 = _errs96 === errors;
                    valid18 = _valid0;
                    ifClause0 = "else";
                }
                if (!valid18) {
                    const err51 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema1.properties.baseline.if, parentSchema: schema1.properties.baseline, data: data59 };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
            }
            if (data.enforce !== undefined) {
                let data62 = data.enforce;
                if (typeof data62 !== "boolean") {
                    const err52 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema1.properties.enforce.type, parentSchema: schema1.properties.enforce, data: data62 };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
            }
        }
        else {
            const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.type, parentSchema: schema1, data };
            if (vErrors === null) {
                vErrors = [err53];
            }
            else {
                vErrors.push(err53);
            }
            errors++;
        } validate1.errors = vErrors; return errors === 0; }
        validate1.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        const schema14 = { "type": "object", "properties": { "path": { "$ref": "#/$defs/part2" }, "runs": { "$ref": "#/$defs/part2" }, "models": { "$ref": "#/$defs/part4" }, "format": { "type": "string", "enum": ["nested", "history", "metric-value", "hf-results", "hf-trainer-state", "hf-model-index", "hf-eval-results", "lm-eval", "sklearn-report", "mlflow", "wandb", "promptfoo", "evidently", "pytest-benchmark", "sagemaker"] }, "mapping": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["string", "object"], "if": { "type": "string" }, "then": true, "else": { "type": "object", "properties": { "value": { "$ref": "#/$defs/part1" }, "stderr": { "$ref": "#/$defs/part1" }, "n": { "$ref": "#/$defs/part1" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["value"] } } }, "epoch": { "type": ["string", "number", "object"], "if": { "type": "string" }, "then": { "enum": ["last"] }, "else": { "if": { "type": "object" }, "then": { "type": "object", "properties": { "best": { "$ref": "#/$defs/part1" }, "direction": { "$ref": "#/$defs/part14" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["best", "direction"] } } }, "baseline": { "type": ["string", "object"], "if": { "type": "string" }, "then": { "$ref": "#/$defs/part11" }, "else": { "type": "object", "properties": { "file": { "$ref": "#/$defs/part1" }, "predictions": { "$ref": "#/$defs/part1" }, "git": { "$ref": "#/$defs/part12" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 } }, "inputs": { "$ref": "#/$defs/part16" }, "rules": { "type": "object", "additionalProperties": { "type": "object", "properties": { "direction": { "$ref": "#/$defs/part14" }, "min": { "type": "number" }, "max": { "type": "number" }, "max_regression": { "$ref": "#/$defs/part7" }, "max_regression_pct": { "$ref": "#/$defs/part7" }, "require_both": { "type": "boolean" }, "min_improvement": { "$ref": "#/$defs/part7" }, "min_improvement_pct": { "$ref": "#/$defs/part7" }, "ratchet": { "$ref": "#/$defs/part7" }, "max_change": { "$ref": "#/$defs/part7" }, "target": { "type": "number" }, "within": { "$ref": "#/$defs/part7" }, "max_disparity": { "$ref": "#/$defs/part7" }, "by": { "$ref": "#/$defs/part18" }, "noise_sd": { "$ref": "#/$defs/part7" }, "severity": { "$ref": "#/$defs/part6" }, "on_missing": { "$ref": "#/$defs/part6" }, "on_new": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 } }, "fingerprint": { "type": "object", "properties": { "keys": { "$ref": "#/$defs/part4" }, "files": { "$ref": "#/$defs/part16" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 }, "predictions": { "type": "object", "properties": { "path": { "$ref": "#/$defs/part1" }, "task": { "type": "string", "enum": ["binary", "multiclass", "regression", "ranking"] }, "label": { "$ref": "#/$defs/part1" }, "prediction": { "$ref": "#/$defs/part1" }, "score": { "type": ["string", "object"], "minLength": 1, "minProperties": 2, "additionalProperties": { "$ref": "#/$defs/part1" } }, "positive": { "type": ["string", "number", "boolean"], "minLength": 1 }, "threshold": { "type": "number" }, "id": { "$ref": "#/$defs/part1" }, "weight": { "$ref": "#/$defs/part1" }, "cluster": { "$ref": "#/$defs/part1" }, "query": { "$ref": "#/$defs/part1" }, "max_unmatched_pct": { "$ref": "#/$defs/part8" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["path", "task", "label"] }, "slices": { "type": "object", "properties": { "by": { "$ref": "#/$defs/part18" }, "min_support": { "type": "number", "minimum": 1 }, "rules": { "type": "object", "additionalProperties": { "type": "object", "properties": { "max_regression": { "$ref": "#/$defs/part7" }, "max_regression_pct": { "$ref": "#/$defs/part7" }, "require_both": { "type": "boolean" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "minProperties": 1 } }, "severity": { "$ref": "#/$defs/part6" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["by"] }, "evidence": { "type": "object", "properties": { "mode": { "type": "string", "enum": ["detect_loss", "prove_not_worse"] }, "alpha": { "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.5 } }, "patternProperties": { "^x-": true }, "additionalProperties": false }, "enforce": { "type": "boolean" } }, "patternProperties": { "^x-": true }, "additionalProperties": false };
        const schema15 = { "type": "string", "enum": ["higher", "lower"] };
        function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate74.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (typeof data !== "string") {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.type, parentSchema: schema15, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (!((data === "higher") || (data === "lower"))) {
            const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values", schema: schema15.enum, parentSchema: schema15, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        } validate74.errors = vErrors; return errors === 0; }
        validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema16 = { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "pattern": "^[^!]" } };
        const pattern20 = new RegExp("^[^!]", "u");
        function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate80.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (Array.isArray(data)) {
            if (data.length < 1) {
                const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema16, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                if (typeof data0 === "string") {
                    if (func1(data0) < 1) {
                        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (!pattern20.test(data0)) {
                        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[^!]" }, message: "must match pattern \"" + "^[^!]" + "\"", schema: "^[^!]", parentSchema: schema16.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
                else {
                    const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.items.type, parentSchema: schema16.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            let i1 = data.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data[i1];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err4 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema16, data };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        }
        else {
            const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.type, parentSchema: schema16, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        } validate80.errors = vErrors; return errors === 0; }
        validate80.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
        const schema17 = { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } };
        const func14 = equal["default"];
        function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate91.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (Array.isArray(data)) {
            if (data.length < 1) {
                const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
                    const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema17.items.type }, message: "must be string,array", schema: schema17.items.type, parentSchema: schema17.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (typeof data0 === "string") {
                    if (func1(data0) < 1) {
                        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema17.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
                if (Array.isArray(data0)) {
                    if (data0.length < 1) {
                        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema17.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    const len1 = data0.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data1 = data0[i1];
                        if (typeof data1 === "string") {
                            if (func1(data1) < 1) {
                                const err4 = { instancePath: instancePath + "/" + i0 + "/" + i1, schemaPath: "#/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema17.items.items, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err5 = { instancePath: instancePath + "/" + i0 + "/" + i1, schemaPath: "#/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.items.items.type, parentSchema: schema17.items.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    let i2 = data0.length;
                    let j0;
                    if (i2 > 1) {
                        const indices0 = {};
                        for (; i2--;) {
                            let item0 = data0[i2];
                            if (typeof item0 !== "string") {
                                continue;
                            }
                            if (typeof indices0[item0] == "number") {
                                j0 = indices0[item0];
                                const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema17.items, data: data0 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                                break;
                            }
                            indices0[item0] = i2;
                        }
                    }
                }
            }
            let i3 = data.length;
            let j1;
            if (i3 > 1) {
                outer0: for (; i3--;) {
                    for (j1 = i3; j1--;) {
                        if (func14(data[i3], data[j1])) {
                            const err7 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema17, data };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                            break outer0;
                        }
                    }
                }
            }
        }
        else {
            const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema17.type, parentSchema: schema17, data };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        } validate91.errors = vErrors; return errors === 0; }
        validate91.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
        function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate66.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key0 in data) {
                if (!((func0.call(schema14.properties, key0)) || (pattern0.test(key0)))) {
                    const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14, data };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
            }
            if (data.path !== undefined) {
                if (!(validate2(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                    errors = vErrors.length;
                }
            }
            if (data.runs !== undefined) {
                if (!(validate2(data.runs, { instancePath: instancePath + "/runs", parentData: data, parentDataProperty: "runs", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
                    errors = vErrors.length;
                }
            }
            if (data.models !== undefined) {
                if (!(validate12(data.models, { instancePath: instancePath + "/models", parentData: data, parentDataProperty: "models", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                    errors = vErrors.length;
                }
            }
            if (data.format !== undefined) {
                let data3 = data.format;
                if (typeof data3 !== "string") {
                    const err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.format.type, parentSchema: schema14.properties.format, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (!(((((((((((((((data3 === "nested") || (data3 === "history")) || (data3 === "metric-value")) || (data3 === "hf-results")) || (data3 === "hf-trainer-state")) || (data3 === "hf-model-index")) || (data3 === "hf-eval-results")) || (data3 === "lm-eval")) || (data3 === "sklearn-report")) || (data3 === "mlflow")) || (data3 === "wandb")) || (data3 === "promptfoo")) || (data3 === "evidently")) || (data3 === "pytest-benchmark")) || (data3 === "sagemaker"))) {
                    const err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema14.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.format.enum, parentSchema: schema14.properties.format, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data.mapping !== undefined) {
                let data4 = data.mapping;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (Object.keys(data4).length < 1) {
                        const err3 = { instancePath: instancePath + "/mapping", schemaPath: "#/properties/mapping/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema14.properties.mapping, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    for (const key1 in data4) {
                        let data5 = data4[key1];
                        if ((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))) {
                            const err4 = { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mapping/additionalProperties/type", keyword: "type", params: { type: schema14.properties.mapping.additionalProperties.type }, message: "must be string,object", schema: schema14.properties.mapping.additionalProperties.type, parentSchema: schema14.properties.mapping.additionalProperties, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        const _errs12 = errors;
                        let valid2 = true;
                        const _errs13 = errors;
                        if (typeof data5 !== "string") {
                            const err5 = {};
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        var _valid0 = _errs13 === errors;
                        errors = _errs12;
                        if (vErrors !== null) {
                            if (_errs12) {
                                vErrors.length = _errs12;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        if (!_valid0) {
                            const _errs15 = errors;
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                if (data5.value === undefined) {
                                    const err6 = { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mapping/additionalProperties/else/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'", schema: schema14.properties.mapping.additionalProperties.else.required, parentSchema: schema14.properties.mapping.additionalProperties.else, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                                for (const key2 in data5) {
                                    if (!((((key2 === "value") || (key2 === "stderr")) || (key2 === "n")) || (pattern0.test(key2)))) {
                                        const err7 = { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mapping/additionalProperties/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14.properties.mapping.additionalProperties.else, data: data5 };
                                        if (vErrors === null) {
                                            vErrors = [err7];
                                        }
                                        else {
                                            vErrors.push(err7);
                                        }
                                        errors++;
                                    }
                                }
                                if (data5.value !== undefined) {
                                    if (!(validate3(data5.value, { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", parentData: data5, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data5.stderr !== undefined) {
                                    if (!(validate3(data5.stderr, { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/stderr", parentData: data5, parentDataProperty: "stderr", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data5.n !== undefined) {
                                    if (!(validate3(data5.n, { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/n", parentData: data5, parentDataProperty: "n", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err8 = { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mapping/additionalProperties/else/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.mapping.additionalProperties.else.type, parentSchema: schema14.properties.mapping.additionalProperties.else, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                            var _valid0 = _errs15 === errors;
                            valid2 = _valid0;
                        }
                        if (!valid2) {
                            const err9 = { instancePath: instancePath + "/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/mapping/additionalProperties/if", keyword: "if", params: { failingKeyword: "else" }, message: "must match \"else\" schema", schema: schema14.properties.mapping.additionalProperties.if, parentSchema: schema14.properties.mapping.additionalProperties, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/mapping", schemaPath: "#/properties/mapping/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.mapping.type, parentSchema: schema14.properties.mapping, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data.epoch !== undefined) {
                let data9 = data.epoch;
                if (((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))) {
                    const err11 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: schema14.properties.epoch.type }, message: "must be string,number,object", schema: schema14.properties.epoch.type, parentSchema: schema14.properties.epoch, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                const _errs23 = errors;
                let valid4 = true;
                const _errs24 = errors;
                if (typeof data9 !== "string") {
                    const err12 = {};
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                var _valid1 = _errs24 === errors;
                errors = _errs23;
                if (vErrors !== null) {
                    if (_errs23) {
                        vErrors.length = _errs23;
                    }
                    else {
                        vErrors = null;
                    }
                }
                let ifClause0;
                if (_valid1) {
                    const _errs26 = errors;
                    if (!(data9 === "last")) {
                        const err13 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/then/enum", keyword: "enum", params: { allowedValues: schema14.properties.epoch.then.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.epoch.then.enum, parentSchema: schema14.properties.epoch.then, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    var _valid1 = _errs26 === errors;
                    valid4 = _valid1;
                    ifClause0 = "then";
                }
                else {
                    const _errs27 = errors;
                    const _errs28 = errors;
                    let valid5 = true;
                    const _errs29 = errors;
                    if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                        const err14 = {};
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    var _valid2 = _errs29 === errors;
                    errors = _errs28;
                    if (vErrors !== null) {
                        if (_errs28) {
                            vErrors.length = _errs28;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    if (_valid2) {
                        const _errs31 = errors;
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            if (data9.best === undefined) {
                                const err15 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/else/then/required", keyword: "required", params: { missingProperty: "best" }, message: "must have required property '" + "best" + "'", schema: schema14.properties.epoch.else.then.required, parentSchema: schema14.properties.epoch.else.then, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                            if (data9.direction === undefined) {
                                const err16 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/else/then/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property '" + "direction" + "'", schema: schema14.properties.epoch.else.then.required, parentSchema: schema14.properties.epoch.else.then, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                            for (const key3 in data9) {
                                if (!(((key3 === "best") || (key3 === "direction")) || (pattern0.test(key3)))) {
                                    const err17 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14.properties.epoch.else.then, data: data9 };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                            }
                            if (data9.best !== undefined) {
                                if (!(validate3(data9.best, { instancePath: instancePath + "/epoch/best", parentData: data9, parentDataProperty: "best", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data9.direction !== undefined) {
                                if (!(validate74(data9.direction, { instancePath: instancePath + "/epoch/direction", parentData: data9, parentDataProperty: "direction", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                                    errors = vErrors.length;
                                }
                            }
                        }
                        else {
                            const err18 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.epoch.else.then.type, parentSchema: schema14.properties.epoch.else.then, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        var _valid2 = _errs31 === errors;
                        valid5 = _valid2;
                    }
                    if (!valid5) {
                        const err19 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/else/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema14.properties.epoch.else.if, parentSchema: schema14.properties.epoch.else, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    var _valid1 = _errs27 === errors;
                    valid4 = _valid1;
                    ifClause0 = "else";
                }
                if (!valid4) {
                    const err20 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema14.properties.epoch.if, parentSchema: schema14.properties.epoch, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            if (data.baseline !== undefined) {
                let data12 = data.baseline;
                if ((typeof data12 !== "string") && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))) {
                    const err21 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: schema14.properties.baseline.type }, message: "must be string,object", schema: schema14.properties.baseline.type, parentSchema: schema14.properties.baseline, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                const _errs38 = errors;
                let valid7 = true;
                const _errs39 = errors;
                if (typeof data12 !== "string") {
                    const err22 = {};
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                var _valid3 = _errs39 === errors;
                errors = _errs38;
                if (vErrors !== null) {
                    if (_errs38) {
                        vErrors.length = _errs38;
                    }
                    else {
                        vErrors = null;
                    }
                }
                let ifClause1;
                if (_valid3) {
                    const _errs41 = errors;
                    if (!(validate59(data12, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                    }
                    var _valid3 = _errs41 === errors;
                    valid7 = _valid3;
                    ifClause1 = "then";
                }
                else {
                    const _errs42 = errors;
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        if (Object.keys(data12).length < 1) {
                            const err23 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/else/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema14.properties.baseline.else, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        for (const key4 in data12) {
                            if (!((((key4 === "file") || (key4 === "predictions")) || (key4 === "git")) || (pattern0.test(key4)))) {
                                const err24 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14.properties.baseline.else, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data12.file !== undefined) {
                            if (!(validate3(data12.file, { instancePath: instancePath + "/baseline/file", parentData: data12, parentDataProperty: "file", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data12.predictions !== undefined) {
                            if (!(validate3(data12.predictions, { instancePath: instancePath + "/baseline/predictions", parentData: data12, parentDataProperty: "predictions", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data12.git !== undefined) {
                            if (!(validate62(data12.git, { instancePath: instancePath + "/baseline/git", parentData: data12, parentDataProperty: "git", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/else/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.baseline.else.type, parentSchema: schema14.properties.baseline.else, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    var _valid3 = _errs42 === errors;
                    valid7 = _valid3;
                    ifClause1 = "else";
                }
                if (!valid7) {
                    const err26 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema", schema: schema14.properties.baseline.if, parentSchema: schema14.properties.baseline, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            if (data.inputs !== undefined) {
                if (!(validate80(data.inputs, { instancePath: instancePath + "/inputs", parentData: data, parentDataProperty: "inputs", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                    errors = vErrors.length;
                }
            }
            if (data.rules !== undefined) {
                let data17 = data.rules;
                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    for (const key5 in data17) {
                        let data18 = data17[key5];
                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                            if (Object.keys(data18).length < 1) {
                                const err27 = { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema14.properties.rules.additionalProperties, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                            for (const key6 in data18) {
                                if (!((func0.call(schema14.properties.rules.additionalProperties.properties, key6)) || (pattern0.test(key6)))) {
                                    const err28 = { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14.properties.rules.additionalProperties, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.direction !== undefined) {
                                if (!(validate74(data18.direction, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/direction", parentData: data18, parentDataProperty: "direction", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.min !== undefined) {
                                let data20 = data18.min;
                                if (!((typeof data20 == "number") && (isFinite(data20)))) {
                                    const err29 = { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/min", schemaPath: "#/properties/rules/additionalProperties/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties.rules.additionalProperties.properties.min.type, parentSchema: schema14.properties.rules.additionalProperties.properties.min, data: data20 };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.max !== undefined) {
                                let data21 = data18.max;
                                if (!((typeof data21 == "number") && (isFinite(data21)))) {
                                    const err30 = { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/max", schemaPath: "#/properties/rules/additionalProperties/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties.rules.additionalProperties.properties.max.type, parentSchema: schema14.properties.rules.additionalProperties.properties.max, data: data21 };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.max_regression !== undefined) {
                                if (!(validate20(data18.max_regression, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_regression", parentData: data18, parentDataProperty: "max_regression", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.max_regression_pct !== undefined) {
                                if (!(validate20(data18.max_regression_pct, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_regression_pct", parentData: data18, parentDataProperty: "max_regression_pct", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.require_both !== undefined) {
                                let data24 = data18.require_both;
                                if (typeof data24 !== "boolean") {
                                    const err31 = { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_both", schemaPath: "#/properties/rules/additionalProperties/properties/require_both/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties.rules.additionalProperties.properties.require_both.type, parentSchema: schema14.properties.rules.additionalProperties.properties.require_both, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.min_improvement !== undefined) {
                                if (!(validate20(data18.min_improvement, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_improvement", parentData: data18, parentDataProperty: "min_improvement", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.min_improvement_pct !== undefined) {
                                if (!(validate20(data18.min_improvement_pct, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_improvement_pct", parentData: data18, parentDataProperty: "min_improvement_pct", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.ratchet !== undefined) {
                                if (!(validate20(data18.ratchet, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/ratchet", parentData: data18, parentDataProperty: "ratchet", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.max_change !== undefined) {
                                if (!(validate20(data18.max_change, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_change", parentData: data18, parentDataProperty: "max_change", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.target !== undefined) {
                                let data29 = data18.target;
                                if (!((typeof data29 == "number") && (isFinite(data29)))) {
                                    const err32 = { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/target", schemaPath: "#/properties/rules/additionalProperties/properties/target/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties.rules.additionalProperties.properties.target.type, parentSchema: schema14.properties.rules.additionalProperties.properties.target, data: data29 };
                                    if (vErrors === null) {
                                        vErrors = [err32];
                                    }
                                    else {
                                        vErrors.push(err32);
                                    }
                                    errors++;
                                }
                            }
                            if (data18.within !== undefined) {
                                if (!(validate20(data18.within, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/within", parentData: data18, parentDataProperty: "within", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.max_disparity !== undefined) {
                                if (!(validate20(data18.max_disparity, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_disparity", parentData: data18, parentDataProperty: "max_disparity", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.by !== undefined) {
                                if (!(validate91(data18.by, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", parentData: data18, parentDataProperty: "by", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.noise_sd !== undefined) {
                                if (!(validate20(data18.noise_sd, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/noise_sd", parentData: data18, parentDataProperty: "noise_sd", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.severity !== undefined) {
                                if (!(validate18(data18.severity, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", parentData: data18, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.on_missing !== undefined) {
                                if (!(validate18(data18.on_missing, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_missing", parentData: data18, parentDataProperty: "on_missing", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data18.on_new !== undefined) {
                                if (!(validate18(data18.on_new, { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_new", parentData: data18, parentDataProperty: "on_new", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                    errors = vErrors.length;
                                }
                            }
                        }
                        else {
                            const err33 = { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.rules.additionalProperties.type, parentSchema: schema14.properties.rules.additionalProperties, data: data18 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err34 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.rules.type, parentSchema: schema14.properties.rules, data: data17 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
            if (data.fingerprint !== undefined) {
                let data37 = data.fingerprint;
                if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                    if (Object.keys(data37).length < 1) {
                        const err35 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema14.properties.fingerprint, data: data37 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                    for (const key7 in data37) {
                        if (!(((key7 === "keys") || (key7 === "files")) || (pattern0.test(key7)))) {
                            const err36 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14.properties.fingerprint, data: data37 };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    }
                    if (data37.keys !== undefined) {
                        if (!(validate12(data37.keys, { instancePath: instancePath + "/fingerprint/keys", parentData: data37, parentDataProperty: "keys", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data37.files !== undefined) {
                        if (!(validate80(data37.files, { instancePath: instancePath + "/fingerprint/files", parentData: data37, parentDataProperty: "files", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err37 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.fingerprint.type, parentSchema: schema14.properties.fingerprint, data: data37 };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            if (data.predictions !== undefined) {
                let data40 = data.predictions;
                if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40.path === undefined) {
                        const err38 = { instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema14.properties.predictions.required, parentSchema: schema14.properties.predictions, data: data40 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    if (data40.task === undefined) {
                        const err39 = { instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property '" + "task" + "'", schema: schema14.properties.predictions.required, parentSchema: schema14.properties.predictions, data: data40 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                    if (data40.label === undefined) {
                        const err40 = { instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property '" + "label" + "'", schema: schema14.properties.predictions.required, parentSchema: schema14.properties.predictions, data: data40 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                    for (const key8 in data40) {
                        if (!((func0.call(schema14.properties.predictions.properties, key8)) || (pattern0.test(key8)))) {
                            const err41 = { instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14.properties.predictions, data: data40 };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                    }
                    if (data40.path !== undefined) {
                        if (!(validate3(data40.path, { instancePath: instancePath + "/predictions/path", parentData: data40, parentDataProperty: "path", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data40.task !== undefined) {
                        let data42 = data40.task;
                        if (typeof data42 !== "string") {
                            const err42 = { instancePath: instancePath + "/predictions/task", schemaPath: "#/properties/predictions/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.predictions.properties.task.type, parentSchema: schema14.properties.predictions.properties.task, data: data42 };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                        if (!((((data42 === "binary") || (data42 === "multiclass")) || (data42 === "regression")) || (data42 === "ranking"))) {
                            const err43 = { instancePath: instancePath + "/predictions/task", schemaPath: "#/properties/predictions/properties/task/enum", keyword: "enum", params: { allowedValues: schema14.properties.predictions.properties.task.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.predictions.properties.task.enum, parentSchema: schema14.properties.predictions.properties.task, data: data42 };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                    }
                    if (data40.label !== undefined) {
                        if (!(validate3(data40.label, { instancePath: instancePath + "/predictions/label", parentData: data40, parentDataProperty: "label", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data40.prediction !== undefined) {
                        if (!(validate3(data40.prediction, { instancePath: instancePath + "/predictions/prediction", parentData: data40, parentDataProperty: "prediction", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data40.score !== undefined) {
                        let data45 = data40.score;
                        if ((typeof data45 !== "string") && (!(data45 && typeof data45 == "object" && !Array.isArray(data45)))) {
                            const err44 = { instancePath: instancePath + "/predictions/score", schemaPath: "#/properties/predictions/properties/score/type", keyword: "type", params: { type: schema14.properties.predictions.properties.score.type }, message: "must be string,object", schema: schema14.properties.predictions.properties.score.type, parentSchema: schema14.properties.predictions.properties.score, data: data45 };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        if (typeof data45 === "string") {
                            if (func1(data45) < 1) {
                                const err45 = { instancePath: instancePath + "/predictions/score", schemaPath: "#/properties/predictions/properties/score/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.predictions.properties.score, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                        if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                            if (Object.keys(data45).length < 2) {
                                const err46 = { instancePath: instancePath + "/predictions/score", schemaPath: "#/properties/predictions/properties/score/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties", schema: 2, parentSchema: schema14.properties.predictions.properties.score, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                            for (const key9 in data45) {
                                if (!(validate3(data45[key9], { instancePath: instancePath + "/predictions/score/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data45, parentDataProperty: key9, rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                    errors = vErrors.length;
                                }
                            }
                        }
                    }
                    if (data40.positive !== undefined) {
                        let data47 = data40.positive;
                        if (((typeof data47 !== "string") && (!((typeof data47 == "number") && (isFinite(data47))))) && (typeof data47 !== "boolean")) {
                            const err47 = { instancePath: instancePath + "/predictions/positive", schemaPath: "#/properties/predictions/properties/positive/type", keyword: "type", params: { type: schema14.properties.predictions.properties.positive.type }, message: "must be string,number,boolean", schema: schema14.properties.predictions.properties.positive.type, parentSchema: schema14.properties.predictions.properties.positive, data: data47 };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                vErrors.push(err47);
                            }
                            errors++;
                        }
                        if (typeof data47 === "string") {
                            if (func1(data47) < 1) {
                                const err48 = { instancePath: instancePath + "/predictions/positive", schemaPath: "#/properties/predictions/properties/positive/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.predictions.properties.positive, data: data47 };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data40.threshold !== undefined) {
                        let data48 = data40.threshold;
                        if (!((typeof data48 == "number") && (isFinite(data48)))) {
                            const err49 = { instancePath: instancePath + "/predictions/threshold", schemaPath: "#/properties/predictions/properties/threshold/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties.predictions.properties.threshold.type, parentSchema: schema14.properties.predictions.properties.threshold, data: data48 };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                    }
                    if (data40.id !== undefined) {
                        if (!(validate3(data40.id, { instancePath: instancePath + "/predictions/id", parentData: data40, parentDataProperty: "id", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data40.weight !== undefined) {
                        if (!(validate3(data40.weight, { instancePath: instancePath + "/predictions/weight", parentData: data40, parentDataProperty: "weight", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data40.cluster !== undefined) {
                        if (!(validate3(data40.cluster, { instancePath: instancePath + "/predictions/cluster", parentData: data40, parentDataProperty: "cluster", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data40.query !== undefined) {
                        if (!(validate3(data40.query, { instancePath: instancePath + "/predictions/query", parentData: data40, parentDataProperty: "query", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data40.max_unmatched_pct !== undefined) {
                        if (!(validate27(data40.max_unmatched_pct, { instancePath: instancePath + "/predictions/max_unmatched_pct", parentData: data40, parentDataProperty: "max_unmatched_pct", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err50 = { instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.predictions.type, parentSchema: schema14.properties.predictions, data: data40 };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
            }
            if (data.slices !== undefined) {
                let data54 = data.slices;
                if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                    if (data54.by === undefined) {
                        const err51 = { instancePath: instancePath + "/slices", schemaPath: "#/properties/slices/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property '" + "by" + "'", schema: schema14.properties.slices.required, parentSchema: schema14.properties.slices, data: data54 };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                    for (const key10 in data54) {
                        if (!(((((key10 === "by") || (key10 === "min_support")) || (key10 === "rules")) || (key10 === "severity")) || (pattern0.test(key10)))) {
                            const err52 = { instancePath: instancePath + "/slices", schemaPath: "#/properties/slices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14.properties.slices, data: data54 };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                    }
                    if (data54.by !== undefined) {
                        if (!(validate91(data54.by, { instancePath: instancePath + "/slices/by", parentData: data54, parentDataProperty: "by", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data54.min_support !== undefined) {
                        let data56 = data54.min_support;
                        if ((typeof data56 == "number") && (isFinite(data56))) {
                            if (data56 < 1 || isNaN(data56)) {
                                const err53 = { instancePath: instancePath + "/slices/min_support", schemaPath: "#/properties/slices/properties/min_support/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema14.properties.slices.properties.min_support, data: data56 };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err54 = { instancePath: instancePath + "/slices/min_support", schemaPath: "#/properties/slices/properties/min_support/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties.slices.properties.min_support.type, parentSchema: schema14.properties.slices.properties.min_support, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                    }
                    if (data54.rules !== undefined) {
                        let data57 = data54.rules;
                        if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                            for (const key11 in data57) {
                                let data58 = data57[key11];
                                if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                    if (Object.keys(data58).length < 1) {
                                        const err55 = { instancePath: instancePath + "/slices/rules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/slices/properties/rules/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema14.properties.slices.properties.rules.additionalProperties, data: data58 };
                                        if (vErrors === null) {
                                            vErrors = [err55];
                                        }
                                        else {
                                            vErrors.push(err55);
                                        }
                                        errors++;
                                    }
                                    for (const key12 in data58) {
                                        if (!((((key12 === "max_regression") || (key12 === "max_regression_pct")) || (key12 === "require_both")) || (pattern0.test(key12)))) {
                                            const err56 = { instancePath: instancePath + "/slices/rules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/slices/properties/rules/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14.properties.slices.properties.rules.additionalProperties, data: data58 };
                                            if (vErrors === null) {
                                                vErrors = [err56];
                                            }
                                            else {
                                                vErrors.push(err56);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data58.max_regression !== undefined) {
                                        if (!(validate20(data58.max_regression, { instancePath: instancePath + "/slices/rules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_regression", parentData: data58, parentDataProperty: "max_regression", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data58.max_regression_pct !== undefined) {
                                        if (!(validate20(data58.max_regression_pct, { instancePath: instancePath + "/slices/rules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_regression_pct", parentData: data58, parentDataProperty: "max_regression_pct", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data58.require_both !== undefined) {
                                        let data61 = data58.require_both;
                                        if (typeof data61 !== "boolean") {
                                            const err57 = { instancePath: instancePath + "/slices/rules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_both", schemaPath: "#/properties/slices/properties/rules/additionalProperties/properties/require_both/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties.slices.properties.rules.additionalProperties.properties.require_both.type, parentSchema: schema14.properties.slices.properties.rules.additionalProperties.properties.require_both, data: data61 };
                                            if (vErrors === null) {
                                                vErrors = [err57];
                                            }
                                            else {
                                                vErrors.push(err57);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err58 = { instancePath: instancePath + "/slices/rules/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/slices/properties/rules/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.slices.properties.rules.additionalProperties.type, parentSchema: schema14.properties.slices.properties.rules.additionalProperties, data: data58 };
                                    if (vErrors === null) {
                                        vErrors = [err58];
                                    }
                                    else {
                                        vErrors.push(err58);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err59 = { instancePath: instancePath + "/slices/rules", schemaPath: "#/properties/slices/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.slices.properties.rules.type, parentSchema: schema14.properties.slices.properties.rules, data: data57 };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                    }
                    if (data54.severity !== undefined) {
                        if (!(validate18(data54.severity, { instancePath: instancePath + "/slices/severity", parentData: data54, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err60 = { instancePath: instancePath + "/slices", schemaPath: "#/properties/slices/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.slices.type, parentSchema: schema14.properties.slices, data: data54 };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
            }
            if (data.evidence !== undefined) {
                let data63 = data.evidence;
                if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                    for (const key13 in data63) {
                        if (!(((key13 === "mode") || (key13 === "alpha")) || (pattern0.test(key13)))) {
                            const err61 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14.properties.evidence, data: data63 };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                    if (data63.mode !== undefined) {
                        let data64 = data63.mode;
                        if (typeof data64 !== "string") {
                            const err62 = { instancePath: instancePath + "/evidence/mode", schemaPath: "#/properties/evidence/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.evidence.properties.mode.type, parentSchema: schema14.properties.evidence.properties.mode, data: data64 };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                        if (!((data64 === "detect_loss") || (data64 === "prove_not_worse"))) {
                            const err63 = { instancePath: instancePath + "/evidence/mode", schemaPath: "#/properties/evidence/properties/mode/enum", keyword: "enum", params: { allowedValues: schema14.properties.evidence.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.evidence.properties.mode.enum, parentSchema: schema14.properties.evidence.properties.mode, data: data64 };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                    }
                    if (data63.alpha !== undefined) {
                        let data65 = data63.alpha;
                        if ((typeof data65 == "number") && (isFinite(data65))) {
                            if (data65 >= 0.5 || isNaN(data65)) {
                                const err64 = { instancePath: instancePath + "/evidence/alpha", schemaPath: "#/properties/evidence/properties/alpha/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 0.5 }, message: "must be < 0.5", schema: 0.5, parentSchema: schema14.properties.evidence.properties.alpha, data: data65 };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                            if (data65 <= 0 || isNaN(data65)) {
                                const err65 = { instancePath: instancePath + "/evidence/alpha", schemaPath: "#/properties/evidence/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema14.properties.evidence.properties.alpha, data: data65 };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err66 = { instancePath: instancePath + "/evidence/alpha", schemaPath: "#/properties/evidence/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.properties.evidence.properties.alpha.type, parentSchema: schema14.properties.evidence.properties.alpha, data: data65 };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err67 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.evidence.type, parentSchema: schema14.properties.evidence, data: data63 };
                    if (vErrors === null) {
                        vErrors = [err67];
                    }
                    else {
                        vErrors.push(err67);
                    }
                    errors++;
                }
            }
            if (data.enforce !== undefined) {
                let data66 = data.enforce;
                if (typeof data66 !== "boolean") {
                    const err68 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties.enforce.type, parentSchema: schema14.properties.enforce, data: data66 };
                    if (vErrors === null) {
                        vErrors = [err68];
                    }
                    else {
                        vErrors.push(err68);
                    }
                    errors++;
                }
            }
        }
        else {
            const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data };
            if (vErrors === null) {
                vErrors = [err69];
            }
            else {
                vErrors.push(err69);
            }
            errors++;
        } validate66.errors = vErrors; return errors === 0; }
        validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.version === undefined) {
                const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema0.required, parentSchema: schema0, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            for (const key0 in data) {
                if (!(((((((((key0 === "version") || (key0 === "data")) || (key0 === "metrics")) || (key0 === "card")) || (key0 === "report")) || (key0 === "waivers")) || (key0 === "policy")) || (key0 === "enforce")) || (pattern0.test(key0)))) {
                    const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0, data };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.version !== undefined) {
                let data0 = data.version;
                if (1 !== data0) {
                    const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema0.properties.version, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data.data !== undefined) {
                let data1 = data.data;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    if (Object.keys(data1).length < 1) {
                        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema0.properties.data, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    for (const key1 in data1) {
                        const _errs5 = errors;
                        if (typeof key1 === "string") {
                            if (!pattern1.test(key1)) {
                                const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]{1,64}$" + "\"", schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: schema0.properties.data.propertyNames, data: key1, propertyName: key1 };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs5 === errors;
                        if (!valid1) {
                            const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema0.properties.data.propertyNames, parentSchema: schema0.properties.data, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    for (const key2 in data1) {
                        if (!(validate1(data1[key2], { instancePath: instancePath + "/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.data.type, parentSchema: schema0.properties.data, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data.metrics !== undefined) {
                let data3 = data.metrics;
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (Object.keys(data3).length < 1) {
                        const err7 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema0.properties.metrics, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    for (const key3 in data3) {
                        const _errs10 = errors;
                        if (typeof key3 === "string") {
                            if (!pattern1.test(key3)) {
                                const err8 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,64}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-]{1,64}$" + "\"", schema: "^[A-Za-z0-9_-]{1,64}$", parentSchema: schema0.properties.metrics.propertyNames, data: key3, propertyName: key3 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        var valid3 = _errs10 === errors;
                        if (!valid3) {
                            const err9 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema0.properties.metrics.propertyNames, parentSchema: schema0.properties.metrics, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    for (const key4 in data3) {
                        if (!(validate66(data3[key4], { instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key4, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.metrics.type, parentSchema: schema0.properties.metrics, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data.card !== undefined) {
                let data5 = data.card;
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    if (data5.facts === undefined) {
                        const err11 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/required", keyword: "required", params: { missingProperty: "facts" }, message: "must have required property '" + "facts" + "'", schema: schema0.properties.card.required, parentSchema: schema0.properties.card, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    for (const key5 in data5) {
                        if (!((((((key5 === "facts") || (key5 === "output")) || (key5 === "verify")) || (key5 === "verify_tolerance")) || (key5 === "enforce")) || (pattern0.test(key5)))) {
                            const err12 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.card, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    if (data5.facts !== undefined) {
                        if (!(validate3(data5.facts, { instancePath: instancePath + "/card/facts", parentData: data5, parentDataProperty: "facts", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data5.output !== undefined) {
                        if (!(validate3(data5.output, { instancePath: instancePath + "/card/output", parentData: data5, parentDataProperty: "output", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data5.verify !== undefined) {
                        let data8 = data5.verify;
                        if (typeof data8 !== "boolean") {
                            const err13 = { instancePath: instancePath + "/card/verify", schemaPath: "#/properties/card/properties/verify/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties.card.properties.verify.type, parentSchema: schema0.properties.card.properties.verify, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    if (data5.verify_tolerance !== undefined) {
                        if (!(validate20(data5.verify_tolerance, { instancePath: instancePath + "/card/verify_tolerance", parentData: data5, parentDataProperty: "verify_tolerance", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data5.enforce !== undefined) {
                        let data10 = data5.enforce;
                        if (typeof data10 !== "boolean") {
                            const err14 = { instancePath: instancePath + "/card/enforce", schemaPath: "#/properties/card/properties/enforce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties.card.properties.enforce.type, parentSchema: schema0.properties.card.properties.enforce, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err15 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.card.type, parentSchema: schema0.properties.card, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            if (data.report !== undefined) {
                let data11 = data.report;
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    for (const key6 in data11) {
                        if (!((key6 === "comment") || (pattern0.test(key6)))) {
                            const err16 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.report, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    if (data11.comment !== undefined) {
                        let data12 = data11.comment;
                        if (typeof data12 !== "string") {
                            const err17 = { instancePath: instancePath + "/report/comment", schemaPath: "#/properties/report/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.report.properties.comment.type, parentSchema: schema0.properties.report.properties.comment, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (!((((data12 === "always") || (data12 === "on-change")) || (data12 === "on-failure")) || (data12 === "never"))) {
                            const err18 = { instancePath: instancePath + "/report/comment", schemaPath: "#/properties/report/properties/comment/enum", keyword: "enum", params: { allowedValues: schema0.properties.report.properties.comment.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.report.properties.comment.enum, parentSchema: schema0.properties.report.properties.comment, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err19 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.report.type, parentSchema: schema0.properties.report, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            if (data.waivers !== undefined) {
                let data13 = data.waivers;
                if (Array.isArray(data13)) {
                    const len0 = data13.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data14 = data13[i0];
                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                            if (data14.gate === undefined) {
                                const err20 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property '" + "gate" + "'", schema: schema0.properties.waivers.items.required, parentSchema: schema0.properties.waivers.items, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                            if (data14.subject === undefined) {
                                const err21 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property '" + "subject" + "'", schema: schema0.properties.waivers.items.required, parentSchema: schema0.properties.waivers.items, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                            if (data14.until === undefined) {
                                const err22 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property '" + "until" + "'", schema: schema0.properties.waivers.items.required, parentSchema: schema0.properties.waivers.items, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                            if (data14.reason === undefined) {
                                const err23 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema0.properties.waivers.items.required, parentSchema: schema0.properties.waivers.items, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                            for (const key7 in data14) {
                                if (!((((((((key7 === "gate") || (key7 === "subject")) || (key7 === "rule")) || (key7 === "slice")) || (key7 === "until")) || (key7 === "reason")) || (key7 === "limit")) || (pattern0.test(key7)))) {
                                    const err24 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.waivers.items, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                            }
                            if (data14.gate !== undefined) {
                                if (!(validate3(data14.gate, { instancePath: instancePath + "/waivers/" + i0 + "/gate", parentData: data14, parentDataProperty: "gate", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data14.subject !== undefined) {
                                let data16 = data14.subject;
                                if (typeof data16 !== "string") {
                                    const err25 = { instancePath: instancePath + "/waivers/" + i0 + "/subject", schemaPath: "#/properties/waivers/items/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.waivers.items.properties.subject.type, parentSchema: schema0.properties.waivers.items.properties.subject, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                            if (data14.rule !== undefined) {
                                if (!(validate3(data14.rule, { instancePath: instancePath + "/waivers/" + i0 + "/rule", parentData: data14, parentDataProperty: "rule", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data14.slice !== undefined) {
                                let data18 = data14.slice;
                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                    if (Object.keys(data18).length < 1) {
                                        const err26 = { instancePath: instancePath + "/waivers/" + i0 + "/slice", schemaPath: "#/properties/waivers/items/properties/slice/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema0.properties.waivers.items.properties.slice, data: data18 };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                    for (const key8 in data18) {
                                        let data19 = data18[key8];
                                        if (typeof data19 !== "string") {
                                            const err27 = { instancePath: instancePath + "/waivers/" + i0 + "/slice/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/waivers/items/properties/slice/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.waivers.items.properties.slice.additionalProperties.type, parentSchema: schema0.properties.waivers.items.properties.slice.additionalProperties, data: data19 };
                                            if (vErrors === null) {
                                                vErrors = [err27];
                                            }
                                            else {
                                                vErrors.push(err27);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err28 = { instancePath: instancePath + "/waivers/" + i0 + "/slice", schemaPath: "#/properties/waivers/items/properties/slice/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.waivers.items.properties.slice.type, parentSchema: schema0.properties.waivers.items.properties.slice, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            if (data14.until !== undefined) {
                                if (!(validate3(data14.until, { instancePath: instancePath + "/waivers/" + i0 + "/until", parentData: data14, parentDataProperty: "until", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data14.reason !== undefined) {
                                if (!(validate3(data14.reason, { instancePath: instancePath + "/waivers/" + i0 + "/reason", parentData: data14, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data14.limit !== undefined) {
                                let data22 = data14.limit;
                                if (!((typeof data22 == "number") && (isFinite(data22)))) {
                                    const err29 = { instancePath: instancePath + "/waivers/" + i0 + "/limit", schemaPath: "#/properties/waivers/items/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema0.properties.waivers.items.properties.limit.type, parentSchema: schema0.properties.waivers.items.properties.limit, data: data22 };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err30 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.waivers.items.type, parentSchema: schema0.properties.waivers.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err31 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.waivers.type, parentSchema: schema0.properties.waivers, data: data13 };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
            }
            if (data.policy !== undefined) {
                let data23 = data.policy;
                if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                    if (Object.keys(data23).length < 1) {
                        const err32 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema0.properties.policy, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                    for (const key9 in data23) {
                        if (!(((key9 === "on_loosened") || (key9 === "accept_label")) || (pattern0.test(key9)))) {
                            const err33 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.policy, data: data23 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    if (data23.on_loosened !== undefined) {
                        if (!(validate18(data23.on_loosened, { instancePath: instancePath + "/policy/on_loosened", parentData: data23, parentDataProperty: "on_loosened", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data23.accept_label !== undefined) {
                        let data25 = data23.accept_label;
                        if (typeof data25 !== "boolean") {
                            const err34 = { instancePath: instancePath + "/policy/accept_label", schemaPath: "#/properties/policy/properties/accept_label/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties.policy.properties.accept_label.type, parentSchema: schema0.properties.policy.properties.accept_label, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.policy.type, parentSchema: schema0.properties.policy, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            if (data.enforce !== undefined) {
                let data26 = data.enforce;
                if (typeof data26 !== "boolean") {
                    const err36 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema0.properties.enforce.type, parentSchema: schema0.properties.enforce, data: data26 };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
        }
        else {
            const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        } validate0.errors = vErrors; return errors === 0; }
        validate0.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        ;
        function checkRange(range, path, report) {
            if (range.min !== undefined && range.max !== undefined && range.min > range.max)
                report([...path, 'min'], `min ${range.min} is above max ${range.max}: nothing can hold`);
        }
        ;
        function dataCheckProblems(gate, path, report) {
            for (const [index, check] of (gate.checks ?? []).entries()) {
                checkBounds(check, [...path, 'checks', index], report);
                const [name = ''] = Object.keys(check);
                if (gate.baseline === 'none' && comparesWithBaseline(check))
                    report([...path, 'baseline'], `baseline is none, and ${name} is to be compared with one`, 'remove baseline: none, or what it limits against a baseline');
            }
        }
        const changeBounds = ['max_change', 'max_change_pct', 'max_increase_pct_points'];
        function comparesWithBaseline(check) {
            if ('unseen_values' in check || 'out_of_range' in check)
                return true;
            return Object.values(check).some((bounds) => changeBounds.some((key) => Object.hasOwn(bounds, key)));
        }
        const boundsOf = {
            row_count: ['min', 'max', 'max_change', 'max_change_pct'],
            missing: ['max_pct', 'max_count', 'max_increase_pct_points', 'max_change_pct'],
        };
        const boundsOfColumn = ['min', 'max', 'max_change', 'max_change_pct'];
        const strict = new Set(['unique', 'unseen_values', 'out_of_range']);
        function checkBounds(check, path, report) {
            for (const [name, bounds] of Object.entries(check)) {
                if (strict.has(name))
                    continue;
                const some = boundsOf[name] ?? boundsOfColumn;
                if (!some.some((key) => Object.hasOwn(bounds, key)))
                    report(path, `${name} demands nothing`, `add ${some.slice(0, -1).join(', ')} or ${some.at(-1) ?? ''}`);
                checkRange(bounds, name === 'row_count' ? path : [...path, name], report);
            }
        }
        var nearest_name = __webpack_require__(22942);
        ;
        function foreignKeyProblems(gates, report, incomplete) {
            for (const [name, { foreignKeys = [] }] of Object.entries(gates))
                for (const [index, key] of foreignKeys.entries()) {
                    const path = ['data', name, 'foreignKeys', index];
                    checkFields(key, path, report);
                    if (incomplete.size === 0)
                        checkResource(key, { path, names: Object.keys(gates), report });
                    if (isItself(key, name))
                        report([...path, 'reference'], 'this key refers to itself, which holds whatever the data is', 'name the table or the column that it refers to');
                }
        }
        function checkFields({ fields, reference }, path, report) {
            const [own, others] = [[fields].flat(), [reference.fields].flat()];
            if (own.length === others.length)
                return;
            const message = `${counted(own.length)} cannot be compared with ${String(others.length)}: each of fields has one in reference.fields`;
            report([...path, 'reference', 'fields'], message);
        }
        function counted(fields) {
            return fields === 1 ? '1 column' : `${String(fields)} columns`;
        }
        function checkResource({ reference: { resource, path: files } }, { path, names, report }) {
            const at = [...path, 'reference', 'resource'];
            if (resource !== undefined && files !== undefined)
                report(at, 'resource and path both say what a key refers to', 'keep resource for a data gate, path for files that are none');
            else if (resource !== undefined && resource !== '' && !names.includes(resource))
                report(at, `no data gate is called "${resource}"`, resourceHint(resource, names));
        }
        function resourceHint(resource, names) {
            const nearest = (0, nearest_name.q)(resource, names);
            if (nearest !== undefined)
                return `did you mean ${nearest}?`;
            return `declared: ${names.join(', ')}; files that are no gate are named by path`;
        }
        function isItself({ fields, reference }, name) {
            const { resource = '', path } = reference;
            if (path !== undefined || (resource !== '' && resource !== name))
                return false;
            const [own, others] = [[fields].flat(), [reference.fields].flat()];
            return own.length === others.length && own.every((field, index) => field === others[index]);
        }
        ;
        const modelMark = '{model}';
        function metricsGates(name, config) {
            const { models, ...shared } = config;
            if (models === undefined)
                return [{ kind: 'metrics', id: `metrics/${name}`, config }];
            return models.map((model) => ({
                kind: 'metrics',
                id: `metrics/${name}-${model}`,
                model: { name: model, key: ['metrics', name], section: config },
                config: ofModel(shared, model),
            }));
        }
        function ofModel({ path, runs, baseline, ...shared }, model) {
            return {
                ...shared,
                ...(path === undefined ? {} : { path: named(path, model) }),
                ...(runs === undefined ? {} : { runs: named(runs, model) }),
                ...(baseline === undefined ? {} : { baseline: baselineOf(baseline, model) }),
            };
        }
        function baselineOf(baseline, model) {
            if (typeof baseline === 'string' || !('file' in baseline))
                return baseline;
            return { file: baseline.file.replaceAll(modelMark, () => model) };
        }
        function named(paths, model) {
            const of = (path) => path.replaceAll(modelMark, () => model);
            return typeof paths === 'string' ? of(paths) : paths.map(of);
        }
        ;
        function checkSources(gate, { path, report }) {
            if (gate.path === undefined && gate.runs === undefined && gate.predictions === undefined)
                report(path, `${path.join('.')} does not say which files hold the metrics`, 'add path: …, or runs: … for one file per run, or predictions: …');
            if (gate.path !== undefined && gate.runs !== undefined)
                report([...path, 'runs'], 'path and runs both say which files hold the metrics', 'keep runs for one file per run, path otherwise');
            if (gate.mapping !== undefined)
                checkMapping(gate, { path, report });
            checkModels(gate, { path, report });
        }
        function checkMapping(gate, { path, report }) {
            for (const key of ['format', 'epoch'])
                if (gate[key] !== undefined)
                    report([...path, key], `mapping says where each metric stands, and ${key} what it would be without`, `remove ${key}, or mapping`);
            for (const [name, where] of Object.entries(gate.mapping ?? {})) {
                const pointers = typeof where === 'string' ? [where] : [where.value, where.stderr, where.n];
                for (const pointer of pointers)
                    if (pointer?.startsWith('/') === false)
                        report([...path, 'mapping', name], `"${pointer}" is not a JSON Pointer: it does not begin with /`, `write "/${pointer.replaceAll('.', '/')}"`);
            }
        }
        const modelName = /^[A-Za-z0-9_-]{1,64}$/;
        function checkModels(gate, { path, report }) {
            const key = gate.runs === undefined ? 'path' : 'runs';
            const marked = [gate[key] ?? []].flat().some((one) => one.includes(modelMark));
            if (gate.models === undefined) {
                if (marked)
                    report([...path, key], `${key} holds ${modelMark}, and there is no list of models`, 'add models: [name, …]');
                return;
            }
            if (!marked)
                report([...path, key], `${key} is the same for all models`, `write ${modelMark} where the name of the model stands in it`);
            for (const [index, model] of gate.models.entries()) {
                const id = `${path.at(-1) ?? ''}-${model}`;
                if (!modelName.test(id))
                    report([...path, 'models', index], `"${id}" cannot name the gate of a model: letters, digits, _ and -, 64 at most in all`);
            }
        }
        function checkGateNames(gates, report) {
            const declared = new Map();
            for (const [name, gate] of Object.entries(gates)) {
                for (const { id } of metricsGates(name, gate)) {
                    const other = declared.get(id);
                    if (other !== undefined)
                        report(['metrics', name], `metrics.${other} and metrics.${name} both declare the gate ${id}`, 'rename one of them');
                    declared.set(id, name);
                }
            }
        }
        function checkFingerprint(gate, compares, { path, report }) {
            const { fingerprint, baseline } = gate;
            if (fingerprint === undefined)
                return;
            const at = [...path, 'fingerprint'];
            if (!compares)
                report(at, 'fingerprint tells with what metrics may be compared, and no rule compares', 'add max_regression: … to a rule');
            if (fingerprint.keys !== undefined && gate.path === undefined && gate.runs === undefined)
                report([...at, 'keys'], 'fingerprint.keys are values of the metrics files, and there are none', 'predictions with an id tell their test set themselves; or write files: …');
            if (fingerprint.files !== undefined && typeof baseline === 'object' && !('git' in baseline))
                report([...at, 'files'], 'fingerprint.files are looked up at a commit or in its record, and the baseline is a file', 'write keys: … of values that both metrics files hold');
        }
        function checkRule(rule, path, report) {
            if (rule.target === undefined && rule.within !== undefined)
                report([...path, 'within'], 'within says how far from a target, and there is none', 'add target: …');
            if (rule.target !== undefined && rule.within === undefined)
                report([...path, 'target'], 'target does not say how far from it a metric may be', 'add within: …');
            const limits = [rule.max_regression, rule.max_regression_pct, rule.ratchet];
            if (rule.noise_sd !== undefined && limits.every((limit) => limit === undefined))
                report([...path, 'noise_sd'], 'noise_sd explains a loss, and no rule limits one', 'add max_regression: … or max_regression_pct: …');
        }
        ;
        function predictionProblems(gate, path, report) {
            const { predictions, slices, baseline } = gate;
            if (slices !== undefined && predictions === undefined)
                report([...path, 'slices'], 'slices are parts of predictions, and there are none', 'add predictions:');
            const compares = [...Object.values(gate.rules ?? {}), ...Object.values(slices?.rules ?? {})].some(isOfSlices);
            if (slices !== undefined && predictions !== undefined && !compares)
                report([...path, 'slices'], 'slices are held to rules that compare with a baseline, and there is none', 'add max_regression, max_regression_pct or max_disparity to a rule');
            if (typeof baseline === 'object' &&
                !('git' in baseline) &&
                predictions === undefined &&
                baseline.predictions !== undefined)
                report([...path, 'baseline', 'predictions'], 'baseline.predictions is compared with predictions, and there are none');
            if (typeof baseline === 'object' && 'git' in baseline && Object.keys(baseline).length > 1)
                report([...path, 'baseline', 'git'], 'a baseline is either a commit or files', 'remove git:, or file: and predictions:');
            for (const metric of Object.keys(slices?.rules ?? {})) {
                if (!Object.hasOwn(gate.rules ?? {}, metric))
                    report([...path, 'slices', 'rules', metric], `slices.rules has ${metric}, and rules does not`, `add it to rules, with its direction`);
            }
            for (const [metric, rule] of Object.entries(gate.rules ?? {})) {
                const at = [...path, 'rules', metric];
                if ((rule.max_disparity === undefined) !== (rule.by === undefined))
                    report([...at, rule.by === undefined ? 'max_disparity' : 'by'], 'max_disparity and by need each other');
                if (rule.max_disparity !== undefined && predictions === undefined)
                    report([...at, 'max_disparity'], 'max_disparity is measured of predictions, and there are none', 'add predictions:');
            }
            if (predictions !== undefined)
                checkPredictions(predictions, [...path, 'predictions'], report);
        }
        function checkPredictions(given, path, report) {
            const { task, prediction, score, threshold, positive, query } = given;
            const needs = (key, why) => {
                if (given[key] === undefined)
                    report(path, `predictions of the task ${task} need ${key}: ${why}`, `add ${key}: …`);
            };
            const refuses = (key, why) => {
                if (given[key] !== undefined)
                    report([...path, key], `predictions of the task ${task} have no ${key}: ${why}`);
            };
            if (query !== undefined && task !== 'ranking')
                refuses('query', 'only rankings are made of queries');
            if (task === 'regression') {
                needs('prediction', 'the column with the predicted number');
                refuses('score', 'the prediction is the number');
            }
            if (task === 'ranking') {
                needs('score', 'the column that orders the rows of a query');
                needs('query', 'the column that says which rows are ordered together');
                for (const key of ['prediction', 'weight', 'cluster'])
                    refuses(key, 'queries are ordered, and each counts once');
            }
            if (task !== 'binary') {
                if (positive !== undefined)
                    refuses('positive', 'only binary predictions have a positive class');
                if (threshold !== undefined)
                    refuses('threshold', 'only binary predictions have a threshold');
            }
            if ((task === 'binary' || task === 'multiclass') && prediction === undefined && score === undefined)
                report(path, 'predictions need a prediction or a score', 'add prediction: …, or score: …');
            checkScore(given, path, report);
            checkColumns(given, path, report);
        }
        function checkScore({ task, prediction, score, threshold }, path, report) {
            if (typeof score === 'string' && task === 'multiclass')
                report([...path, 'score'], 'several classes have a score each', 'write score: {cat: p_cat, dog: p_dog}, class → column');
            if (typeof score === 'object' && task !== 'multiclass')
                report([...path, 'score'], 'this task has one score', 'write score: with the name of one column');
            if (threshold === undefined || task !== 'binary')
                return;
            if (prediction !== undefined)
                report([...path, 'threshold'], 'prediction and threshold both say what was predicted', 'remove one of them');
            if (score === undefined)
                report([...path, 'threshold'], 'threshold needs a score', 'add score: …');
        }
        function checkColumns({ label, prediction, score, id }, path, report) {
            for (const [key, column] of Object.entries({ prediction, score, id }))
                if (column === label)
                    report([...path, key], `label and ${key} are one column, ${JSON.stringify(label)}`, `name the column with the ${key}`);
            if (typeof score !== 'object')
                return;
            const classOf = new Map([[label, 'label']]);
            for (const [of, column] of Object.entries(score)) {
                const other = classOf.get(column);
                if (other !== undefined)
                    report([...path, 'score', of], `${other === 'label' && column === label ? 'label' : `the class ${other}`} and the class ${of} have one column, ${JSON.stringify(column)}`, 'name the column of each class');
                else
                    classOf.set(column, of);
            }
        }
        function isOfSlices(rule) {
            const keys = ['max_regression', 'max_regression_pct', 'min_improvement', 'min_improvement_pct', 'max_change'];
            return [...keys, 'max_disparity'].some((key) => Object.hasOwn(rule, key));
        }
        ;
        function waiverProblems(config, report, incomplete) {
            const known = gateIds(config);
            for (const [index, { gate, until }] of (config.waivers ?? []).entries()) {
                const missing = incomplete.size === 0 && !known.includes(gate);
                if (missing)
                    report(['waivers', index, 'gate'], `no gate is called "${gate}"`, gateHint(gate, known));
                if (!isDay(until))
                    report(['waivers', index, 'until'], `"${until}" is not a day`, 'write it as 2027-01-31');
            }
        }
        function gateHint(gate, known) {
            const nearest = (0, nearest_name.q)(gate, known);
            return nearest === undefined ? `declared: ${known.join(', ')}` : `did you mean ${nearest}?`;
        }
        function gateIds(config) {
            return [
                ...Object.keys(config.data ?? {}).map((name) => `data/${name}`),
                ...Object.keys(config.metrics ?? {}).map((name) => `metrics/${name}`),
                ...(config.card === undefined ? [] : ['card']),
            ];
        }
        function isDay(text) {
            if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
                return false;
            const time = new Date(`${text}T00:00:00Z`);
            return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
        }
        ;
        function demandProblems(config, document, incomplete = new Set()) {
            const problems = [];
            const report = (path, message, hint) => {
                problems.push({ ...document.locate(path, { key: true }), message, ...(hint === undefined ? {} : { hint }) });
            };
            const enforced = config.enforce !== false;
            if (incomplete.size === 0 && config.data === undefined && config.metrics === undefined && config.card === undefined)
                report([], 'no gate is declared', 'add data:, metrics: or card:');
            for (const [name, gate] of Object.entries(config.data ?? {}))
                checkData(gate, { path: ['data', name], report, enforced: enforced && gate.enforce !== false });
            foreignKeyProblems(config.data ?? {}, report, incomplete);
            for (const [name, gate] of Object.entries(config.metrics ?? {}))
                checkMetrics(gate, {
                    path: ['metrics', name],
                    report,
                    enforced: enforced && gate.enforce !== false && !incomplete.has(`metrics.${name}`),
                });
            checkGateNames(config.metrics ?? {}, report);
            waiverProblems(config, report, incomplete);
            if (config.card?.verify === true && config.card.output === undefined)
                report(['card', 'verify'], 'card.verify compares the committed card, and card.output does not say which it is', 'add output: MODEL_CARD.md');
            return problems;
        }
        function checkData(gate, { path, report, enforced }) {
            if (gate.fieldsMatch !== undefined && gate.schema === undefined)
                report([...path, 'fieldsMatch'], 'fieldsMatch compares the columns with a schema, and there is none', 'add schema: …');
            const { schema, uniqueKeys, foreignKeys, checks = [] } = gate;
            if (enforced && schema === undefined && uniqueKeys === undefined && foreignKeys === undefined && checks.length === 0)
                report(path, `${path.join('.')} demands nothing`, 'add a schema, uniqueKeys, foreignKeys or a check, or `enforce: false` to only report');
            if (gate.dialect !== undefined)
                checkDialect(gate.dialect, [...path, 'dialect'], report);
            dataCheckProblems(gate, path, report);
        }
        function checkMetrics(gate, { path, report, enforced }) {
            checkSources(gate, { path, report });
            const rules = Object.entries(gate.rules ?? {});
            if (enforced && !rules.some(([, rule]) => demands(rule)))
                report(path, `${path.join('.')} demands nothing`, 'add a rule, or `enforce: false` to only report');
            const compares = rules.some(([, rule]) => changes(rule) || rule.ratchet !== undefined);
            checkFingerprint(gate, compares, { path, report });
            predictionProblems(gate, path, report);
            for (const [metric, rule] of rules) {
                const at = [...path, 'rules', metric];
                checkRange(rule, at, report);
                checkRule(rule, at, report);
                if (directed(rule) && rule.direction === undefined)
                    report(at, `a change rule of ${metric} does not know which way is better`, 'add direction: higher or direction: lower');
                if (changes(rule) && gate.baseline === 'none')
                    report([...path, 'baseline'], `baseline is none, and ${metric} is to be compared with one`, 'remove baseline: none, or the change rule');
                if (rule.require_both === true && (rule.max_regression === undefined || rule.max_regression_pct === undefined))
                    report([...at, 'require_both'], 'require_both needs both max_regression and max_regression_pct');
            }
        }
        function checkDialect(dialect, path, report) {
            const meanings = new Map();
            for (const key of ['delimiter', 'quoteChar', 'escapeChar', 'commentChar']) {
                const character = dialect[key] ?? defaults[key];
                if (character === undefined)
                    continue;
                if (/[\r\n]/.test(character))
                    report([...path, key], `${key} cannot be a line end`);
                const other = meanings.get(character);
                if (other !== undefined)
                    report([...path, key], `${key} is the same character as ${other}`);
                meanings.set(character, key);
            }
        }
        const defaults = { quoteChar: '"' };
        const directedChanges = ['max_regression', 'max_regression_pct', 'min_improvement', 'min_improvement_pct'];
        function changes(rule) {
            return rule.max_change !== undefined || directedChanges.some((key) => rule[key] !== undefined);
        }
        function directed(rule) {
            return rule.ratchet !== undefined || directedChanges.some((key) => rule[key] !== undefined);
        }
        function demands(rule) {
            return (['min', 'max', 'target', 'ratchet', 'max_disparity'].some((key) => rule[key] !== undefined) ||
                changes(rule));
        }
        var number = __webpack_require__(96421);
        var schema_problems = __webpack_require__(35193);
        ;
        function schemaProblems(errors, document) {
            return (0, schema_problems.jP)(errors
                .filter((error) => error.keyword !== 'if' && error.keyword !== 'propertyNames')
                .map((error) => problem(error, document)));
        }
        function problem(error, document) {
            const path = (0, schema_problems.XM)(error.instancePath, document.value);
            const params = error.params;
            const value = (0, schema_problems.fK)(document.value, path);
            switch (error.keyword) {
                case 'additionalProperties':
                    return unreadKey(error, [...path, params.additionalProperty], document);
                case 'required':
                    return { ...document.locate(path, { key: true }), ...(0, schema_problems.aV)(error, keyName(path)) };
                case 'pattern':
                    if (error.propertyName === undefined)
                        return {
                            ...document.locate(path),
                            message: `${(0, schema_problems.SP)(value)} begins with "!", and takes nothing away from what others name`,
                            hint: 'name only what belongs to it',
                        };
                    return {
                        ...document.locate([...path, error.propertyName ?? ''], { key: true }),
                        message: `"${error.propertyName ?? ''}" cannot name a gate: letters, digits, _ and -, 64 at most`,
                    };
                default:
                    return { ...document.locate(path), ...wrongValue(error, value, path) };
            }
        }
        function unreadKey(error, path, document) {
            return { ...document.locate(path, { key: true }), ...(0, schema_problems.a)(error, path) };
        }
        function wrongValue(error, value, path) {
            const params = error.params;
            const read = (0, schema_problems.SP)(value);
            switch (error.keyword) {
                case 'type':
                    return wrongType(params.type, value, path);
                case 'enum': {
                    const allowed = params.allowedValues;
                    const nearest = typeof value === 'string' ? (0, nearest_name.q)(value, allowed) : undefined;
                    const hint = nearest === undefined ? `write one of: ${allowed.join(', ')}` : `did you mean ${nearest}?`;
                    return { message: `${read} is not a value of ${keyName(path)} (${allowed.join(', ')})`, hint };
                }
                case 'const':
                    return { message: `${keyName(path)} is ${read}; this release reads ${(0, schema_problems.SP)(params.allowedValue)}` };
                case 'minimum':
                case 'maximum':
                    return { message: (0, schema_problems.wQ)(error, value, keyName(path)) };
                case 'minProperties':
                    if (Number.isInteger(params.limit) && params.limit !== 1)
                        return { message: `${keyName(path)} holds fewer than ${String(params.limit)} keys` };
                    return { message: `${keyName(path)} is empty` };
                case 'minLength':
                case 'minItems':
                    return { message: `${keyName(path)} is empty` };
                case 'maxProperties':
                    return { message: `${keyName(path)} holds several keys; one is allowed`, hint: 'make each an item of its own' };
                case 'maxLength':
                    return { message: `${read} is not one character` };
                default:
                    return { message: `${keyName(path)} ${error.message ?? 'is not valid'}` };
            }
        }
        function wrongType(wanted, value, path) {
            const read = (0, schema_problems.SP)(value);
            const types = (Array.isArray(wanted) ? wanted : [wanted]).map(String);
            if (types.includes('number'))
                return { message: `${read} is not a number`, ...numberHint(value) };
            if (types.includes('boolean'))
                return { message: `${read} is not true or false`, ...flagHint(value) };
            if (value === null || value === undefined)
                return { message: `${keyName(path)} has no value` };
            return { message: (0, schema_problems.oF)(types, value, keyName(path)) };
        }
        function numberHint(value) {
            if (typeof value === 'number')
                return { hint: 'write a finite number' };
            if (typeof value !== 'string')
                return {};
            const decimal = value.replace(',', '.');
            if ((0, number.$)(decimal) !== undefined)
                return { hint: `write ${decimal}` };
            if (/^[\d.]+ ?%$/.test(value))
                return { hint: 'write the number alone; a key that ends in _pct is in percent' };
            return {};
        }
        function flagHint(value) {
            if (value === 'yes' || value === 'on' || value === 'True')
                return { hint: 'write true' };
            if (value === 'no' || value === 'off' || value === 'False')
                return { hint: 'write false' };
            return {};
        }
        function keyName(path) {
            return path.length === 0 ? 'the config' : path.join('.');
        }
        var yaml_document = __webpack_require__(87856);
        ;
        const maxConfigBytes = 1024 * 1024;
        async function loadSuites(pattern, folder, files) {
            const paths = await files.glob(folder, pattern);
            const loaded = await Promise.all(paths.map((file) => suiteOrProblems(file, files)));
            const problems = loaded.flatMap((one) => ('problems' in one ? one.problems : []));
            const [first, ...others] = problems;
            if (first !== undefined)
                throw (0, errors.Fj)([first, ...others]);
            const [suite, ...rest] = loaded.filter((one) => 'gates' in one);
            if (suite === undefined)
                throw (0, errors.Fj)([{ message: `no config matches "${pattern}"`, hint: 'say where your ml-gates.yml is' }]);
            return [suite, ...rest];
        }
        async function suiteOrProblems(file, files) {
            try {
                return await loadSuite(file, files);
            }
            catch (thrown) {
                if (!(thrown instanceof errors.ur) || thrown.kind === 'unavailable' || thrown.kind === 'internal')
                    throw thrown;
                return { problems: thrown.problems };
            }
        }
        async function loadSuite(file, files) {
            const shown = files.show(file);
            if ((await files.kind(file)) === 'absent')
                throw (0, errors.Fj)([
                    { message: `${shown} does not exist`, where: { file: shown }, hint: 'write an ml-gates.yml, or say where it is' },
                ]);
            const bytes = await files.read(file, { limit: maxConfigBytes });
            const document = (0, yaml_document.G)(bytes, shown);
            const checked = checkConfig(document);
            if ('problems' in checked)
                return checked;
            return {
                path: shown,
                file,
                folder: external_node_path_.dirname(file),
                sha256: (0, external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
                config: checked.config,
                gates: gatesOf(checked.config),
                locate: (key) => document.locate(key),
            };
        }
        function checkConfig(document) {
            if (document.problems.length > 0)
                return { problems: document.problems };
            if (document.value === null || document.value === undefined)
                return { problems: [{ ...document.locate([]), message: 'the config is empty', hint: 'begin with version: 1' }] };
            const errors = errorsOf(document.value);
            if (errors.length > 0)
                return { problems: [...schemaProblems(errors, document), ...demandsOfTheRest(document, errors)] };
            const config = document.value;
            const problems = demandProblems(config, document);
            return problems.length > 0 ? { problems } : { config };
        }
        function demandsOfTheRest(document, errors) {
            const rest = structuredClone(document.value);
            const incomplete = new Set();
            for (const { instancePath, params } of errors) {
                const unknown = params.additionalProperty;
                const [section = unknown ?? '', gate, list, rule] = (0, json_pointer.$)(instancePath);
                incomplete.add(gate === undefined ? section : `${section}.${gate}`);
                if (section === 'version')
                    rest.version = 1;
                else if (list === 'rules' && rule !== undefined)
                    leaveOut(rest, [section, gate ?? '', list, rule]);
                else
                    leaveOut(rest, gate === undefined ? [section] : [section, gate]);
            }
            return errorsOf(rest).length > 0 ? [] : demandProblems(rest, document, incomplete);
        }
        function leaveOut(of, [key = '', ...deeper]) {
            const inner = Object.hasOwn(of, key) ? of[key] : undefined;
            if (deeper.length > 0 && typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
                const mapping = inner;
                leaveOut(mapping, deeper);
                if (Object.keys(mapping).length > 0)
                    return;
            }
            Reflect.deleteProperty(of, key);
        }
        function gatesOf(config) {
            return [
                ...Object.entries(config.data ?? {}).map(([name, gate]) => ({
                    kind: 'data',
                    id: `data/${name}`,
                    config: gate,
                })),
                ...Object.entries(config.metrics ?? {}).flatMap(([name, gate]) => metricsGates(name, gate)),
                ...(config.card === undefined ? [] : [{ kind: 'card', id: 'card', config: config.card }]),
            ];
        }
    }),
    87856: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            G: () => (parseYamlBytes),
            h: () => (parseYaml)
        });
        var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
        var _core_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83420);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
        var _core_yaml_depth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79387);
        const maxAliasCount = 100;
        function parseYamlBytes(bytes, file) {
            return parseYaml((0, _core_decode_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(bytes, file).replace(/^\ufeff/, ''), file);
        }
        function parseYaml(text, file) {
            const deep = (0, _core_yaml_depth_js__WEBPACK_IMPORTED_MODULE_3__.U)(text);
            if (deep !== undefined)
                return tooDeep(text, file, deep);
            const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
            const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
                version: '1.2',
                merge: true,
                strict: true,
                uniqueKeys: false,
                lineCounter: lines,
                prettyErrors: false,
            });
            const at = (offset, end = offset) => {
                const { line, col } = lines.linePos(offset);
                const source = lineAt(text, lines.lineStarts[line - 1] ?? 0);
                const length = Math.max(1, Math.min(end, offset + source.length - col + 1) - offset);
                return { where: { file, line, column: col }, source, length };
            };
            const faults = [...document.errors, ...document.warnings].map(({ pos: [start, end], code, message }) => ({
                start,
                end,
                message: yamlMessage(code, message),
            }));
            const problems = [...faults, ...repeatedKeys(document)]
                .sort((a, b) => a.start - b.start)
                .map(({ start, end, message }) => ({ ...at(start, end), message }));
            if (document.directives.yaml.explicit === true && document.directives.yaml.version !== '1.2')
                problems.push({
                    ...at(0),
                    message: 'this file asks for another YAML version; YAML 1.2 is read',
                    hint: 'remove %YAML',
                });
            if (problems.length === 0)
                problems.push(...nodeProblems(document, at));
            const locate = (path, options = {}) => {
                const [start, end] = rangeOf(document, path, options.key === true) ?? [0, 1];
                return at(start, end);
            };
            if (problems.length > 0)
                return { value: undefined, problems, locate };
            try {
                return { value: document.toJS({ maxAliasCount }), problems, locate };
            }
            catch (thrown) {
                return { value: undefined, problems: [{ ...at(0), message: aliasMessage((0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.zR)(thrown)) }], locate };
            }
        }
        function lineAt(text, start) {
            const end = text.indexOf('\n', start);
            return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
        }
        function tooDeep(text, file, offset) {
            const before = text.slice(0, offset).split('\n');
            const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
            const located = { where: place, source: '', length: 1 };
            const message = `nests too deep (more than ${_core_yaml_depth_js__WEBPACK_IMPORTED_MODULE_3__.I} levels)`;
            return { value: undefined, problems: [{ ...located, message }], locate: () => located };
        }
        function aliasMessage({ message }) {
            if (message.startsWith('Excessive alias count'))
                return `aliases expand to too much (more than ${maxAliasCount})`;
            return message.startsWith('Merge sources') ? '<< takes a mapping, or an alias of one' : message;
        }
        function repeatedKeys(document) {
            const faults = [];
            (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
                Map: (_, { items }) => {
                    const seen = new Set();
                    for (const { key } of items) {
                        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || Number.isNaN(key.value))
                            continue;
                        const [start] = rangeOfNode(key) ?? [0];
                        if (seen.has(key.value))
                            faults.push({ start, end: start + 1, message: 'this key is here twice' });
                        seen.add(key.value);
                    }
                },
            });
            return faults;
        }
        function nodeProblems(document, at) {
            const problems = [];
            const anchors = new Set();
            (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
                Node: (_, node) => {
                    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
                        if (anchors.has(node.source))
                            return;
                        const [start, end] = rangeOfNode(node) ?? [0, 0];
                        problems.push({ ...at(start, end), message: `no anchor &${node.source} stands before this alias` });
                    }
                    else if (node.anchor !== undefined)
                        anchors.add(node.anchor);
                },
                Pair: (_, { key }) => {
                    if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(key) && !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(key))
                        return;
                    const [start, end] = rangeOfNode(key) ?? [0, 0];
                    problems.push({ ...at(start, end), message: 'a list or a mapping cannot be a key' });
                },
            });
            return problems;
        }
        function yamlMessage(code, message) {
            switch (code) {
                case 'MULTIPLE_DOCS':
                    return 'a second document begins here; one is allowed';
                case 'TAG_RESOLVE_FAILED':
                    return `unknown tag: ${message}`;
                case 'TAB_AS_INDENT':
                    return 'a tab indents this line; YAML wants blanks';
                default:
                    return `not YAML: ${message}`;
            }
        }
        function rangeOf(document, path, wantKey) {
            let node = document.contents;
            let range = rangeOfNode(node);
            for (const [depth, key] of path.entries()) {
                node = followAlias(document, node);
                if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && typeof key === 'number') {
                    node = node.items[key] ?? null;
                    range = rangeOfNode(node) ?? range;
                    continue;
                }
                const pair = pairOf(document, node, key);
                if (pair === undefined)
                    return range;
                const last = depth === path.length - 1;
                range = rangeOfNode(last && !wantKey && pair.value !== null ? pair.value : pair.key) ?? range;
                node = pair.value;
            }
            return range;
        }
        function followAlias(document, node) {
            return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? (node.resolve(document) ?? null) : node;
        }
        function pairOf(document, node, key) {
            if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node))
                return undefined;
            for (const item of node.items) {
                if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item.key) && String(item.key.value) === String(key))
                    return { key: item.key, value: item.value };
            }
            const merged = node.items.find((item) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item.key) && item.key.source === '<<');
            const sources = merged === undefined ? [] : (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(merged.value) ? merged.value.items : [merged.value];
            for (const source of sources) {
                const found = pairOf(document, followAlias(document, source), key);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
        function rangeOfNode(node) {
            return node?.range === undefined || node.range === null ? undefined : [node.range[0], node.range[1]];
        }
    }),
    83420: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (decodeText)
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        function decodeText(bytes, file) {
            const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
            const problem = {
                message: utf16 ? `${file} is UTF-16` : `${file} is not UTF-8 text`,
                where: { file },
                hint: 'save it as UTF-8',
            };
            if (utf16 || bytes.includes(0))
                throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(problem);
            try {
                return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
            }
            catch (cause) {
                throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(problem, { cause });
            }
        }
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
    })
};
