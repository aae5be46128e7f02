export const id = 2639;
export const ids = [2639];
export const modules = {
    42639: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            errorsOf: () => (errorsOf)
        });
        var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);
        "use strict";
        function errorsOf(value) { return validate0(value) ? [] : validate0.errors; }
        const schema0 = { "type": "object", "properties": { "version": { "const": 1 }, "job": { "type": "object", "properties": { "key": { "type": "string", "pattern": "^[A-Za-z0-9-]{1,64}$" }, "name": { "type": ["string", "null"], "maxLength": 1000 }, "leg": { "$ref": "#/$defs/part0" }, "index": { "type": "integer", "minimum": 0, "exclusiveMaximum": 10000 }, "total": { "$ref": "#/$defs/part1" } }, "required": ["key", "name", "leg", "index", "total"], "additionalProperties": false }, "attempt": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "step": { "$ref": "#/$defs/part1" }, "asked": { "type": "array", "maxItems": 10000, "items": { "type": "object", "properties": { "config": { "$ref": "#/$defs/part2" }, "gate": { "$ref": "#/$defs/part2" } }, "required": ["config", "gate"], "additionalProperties": false } }, "result": { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "result.json of ML Gates", "type": "object", "properties": { "version": { "const": 1 }, "verdict": { "$ref": "#/$defs/part3" }, "suites": { "type": "array", "items": { "type": "object", "properties": { "config": { "type": "object", "properties": { "path": { "type": "string" }, "sha256": { "type": "string" }, "since": { "type": "object", "properties": { "commit": { "type": "string" }, "change": { "enum": ["unchanged", "changed", "loosened", "new", "invalid", "removed"] } }, "required": ["commit", "change"], "additionalProperties": false } }, "required": ["path", "sha256"], "additionalProperties": false }, "verdict": { "$ref": "#/$defs/part3" }, "gates": { "type": "array", "items": { "$ref": "#/$defs/part14" } } }, "required": ["config", "verdict", "gates"], "additionalProperties": false } }, "run": { "type": "object", "properties": { "repository": { "$ref": "#/$defs/part0" }, "head_sha": { "$ref": "#/$defs/part0" }, "pull_request": { "$ref": "#/$defs/part7" }, "event": { "$ref": "#/$defs/part0" }, "run_id": { "$ref": "#/$defs/part7" }, "attempt": { "$ref": "#/$defs/part7" }, "started": { "type": "string" }, "finished": { "type": "string" }, "seconds": { "type": "object", "additionalProperties": { "type": "number" } } }, "required": ["repository", "head_sha", "pull_request", "event", "run_id", "attempt", "started", "finished", "seconds"], "additionalProperties": false } }, "required": ["version", "verdict", "suites", "run"], "additionalProperties": false } }, "required": ["version", "job", "attempt", "step", "asked", "result"], "additionalProperties": false, "$defs": { "part0": { "type": ["string", "null"] }, "part1": { "type": "integer", "minimum": 1, "maximum": 10000 }, "part2": { "type": "string", "maxLength": 1000 }, "part3": { "enum": ["pass", "warn", "fail", "error"] }, "part4": { "type": "integer", "minimum": 0 }, "part5": { "type": "object", "properties": { "token": { "type": "string" } }, "required": ["token"], "additionalProperties": false }, "part6": { "anyOf": [{ "type": "number" }, { "$ref": "#/$defs/part5" }] }, "part7": { "type": ["integer", "null"] }, "part8": { "type": "object", "additionalProperties": { "type": "string" } }, "part9": { "enum": ["pass", "improved", "not-affected", "waived", "violated", "regressed", "unmeasured", "not-comparable", "no-baseline", "inconclusive", "bootstrap", "new", "disappeared", "policy-loosened", "insufficient"] }, "part10": { "type": "object", "properties": { "code": { "type": "string" }, "params": { "type": "object" } }, "required": ["code"], "additionalProperties": false }, "part11": { "type": "object", "properties": { "value": { "$ref": "#/$defs/part6" } }, "required": ["value"], "additionalProperties": false }, "part12": { "type": "object", "properties": { "id": { "type": "string" }, "rule": { "type": "string" }, "subject": { "type": "string" }, "slice": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/part8" }] }, "params": { "type": "object" }, "outcome": { "$ref": "#/$defs/part9" }, "severity": { "enum": ["fail", "warn", "info"] }, "reason": { "$ref": "#/$defs/part10" }, "limit": { "type": "object", "properties": { "op": { "enum": [">=", "<=", ">", "<", "==", "in", "matches", "is"] }, "value": { "type": ["number", "string"] } }, "required": ["op", "value"], "additionalProperties": false }, "observed": { "$ref": "#/$defs/part11" }, "baseline": { "$ref": "#/$defs/part11" }, "evidence": { "type": "object", "properties": { "test": { "enum": ["mcnemar-mid-p", "delong", "paired-t", "paired-bootstrap", "welch", "z-standard-errors", "permutation"] }, "unit": { "enum": ["rows", "clusters", "queries", "runs", "values"] }, "units": { "$ref": "#/$defs/part4" }, "p": { "type": "number" }, "p_adjusted": { "type": "number" }, "family": { "$ref": "#/$defs/part4" }, "alpha": { "type": "number" }, "gain_interval": { "type": "object", "properties": { "confidence": { "type": "number" }, "low": { "type": "number" }, "high": { "type": "number" } }, "required": ["confidence", "low", "high"], "additionalProperties": false }, "detectable_loss": { "type": "number" }, "units_needed": { "type": "number" }, "false_stops": { "type": "number" } }, "required": ["test", "unit", "units", "p", "p_adjusted", "family", "alpha"], "additionalProperties": false }, "count": { "$ref": "#/$defs/part4" }, "samples": { "type": "array", "items": { "type": "object", "properties": { "file": { "type": "string" }, "line": { "$ref": "#/$defs/part4" }, "column": { "$ref": "#/$defs/part4" }, "value": { "type": "string" } }, "required": ["file"], "additionalProperties": false } }, "waiver": { "anyOf": [{ "type": "object", "properties": { "source": { "const": "config" }, "outcome": { "$ref": "#/$defs/part9" }, "path": { "type": "string" }, "commit": { "type": "string" }, "reason": { "type": "string" }, "until": { "type": "string" }, "limit": { "type": "number" } }, "required": ["source", "outcome", "path", "commit", "reason", "until"], "additionalProperties": false }, { "type": "object", "properties": { "source": { "const": "label" }, "outcome": { "$ref": "#/$defs/part9" }, "pull_request": { "$ref": "#/$defs/part4" }, "head": { "type": "string" }, "by": { "type": "string" }, "at": { "type": "string" } }, "required": ["source", "outcome", "pull_request", "head", "by", "at"], "additionalProperties": false }] }, "notes": { "type": "array", "items": { "$ref": "#/$defs/part10" } } }, "required": ["id", "rule", "subject", "slice", "params", "outcome", "severity", "count", "samples"], "additionalProperties": false }, "part13": { "type": "object", "properties": { "file": { "type": "string" }, "line": { "$ref": "#/$defs/part4" }, "column": { "$ref": "#/$defs/part4" } }, "required": ["file"], "additionalProperties": false }, "part14": { "type": "object", "properties": { "id": { "type": "string" }, "kind": { "enum": ["data", "metrics", "card", "config", "job", "policy"] }, "verdict": { "$ref": "#/$defs/part3" }, "enforced": { "type": "boolean" }, "job": { "type": "object", "properties": { "name": { "$ref": "#/$defs/part0" }, "leg": { "$ref": "#/$defs/part0" }, "index": { "$ref": "#/$defs/part4" }, "total": { "$ref": "#/$defs/part4" } }, "required": ["name", "leg", "index", "total"], "additionalProperties": false }, "origin": { "enum": ["produced", "committed", "unknown"] }, "baseline": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "source": { "enum": ["git", "file", "artifact"] }, "commit": { "$ref": "#/$defs/part0" }, "chosen": { "type": "string" }, "exact": { "type": "boolean" }, "committed_at": { "$ref": "#/$defs/part0" }, "path": { "type": "string" }, "run_id": { "$ref": "#/$defs/part4" }, "expires_at": { "$ref": "#/$defs/part0" }, "behind": { "$ref": "#/$defs/part4" }, "wanted": { "type": "string" }, "measured_at": { "type": "string" } }, "required": ["source", "commit", "chosen", "exact", "committed_at", "path"], "additionalProperties": false }] }, "measured": { "type": "object", "additionalProperties": { "$ref": "#/$defs/part6" } }, "predictions": { "type": "object", "properties": { "rows": { "$ref": "#/$defs/part4" }, "matched": { "$ref": "#/$defs/part7" }, "fingerprint": { "$ref": "#/$defs/part0" }, "confusion": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "classes": { "type": "array", "items": { "type": "string" } }, "rows": { "type": "array", "items": { "type": "array", "items": { "type": "number" } } } }, "required": ["classes", "rows"], "additionalProperties": false }] } }, "required": ["rows", "matched", "fingerprint", "confusion"], "additionalProperties": false }, "fingerprint": { "type": "object", "properties": { "keys": { "$ref": "#/$defs/part8" }, "files": { "$ref": "#/$defs/part8" } }, "required": ["keys", "files"], "additionalProperties": false }, "findings": { "type": "array", "items": { "$ref": "#/$defs/part12" } }, "permits": { "type": "object", "properties": { "waiver_on": { "$ref": "#/$defs/part0" }, "label": { "$ref": "#/$defs/part0" } }, "required": ["waiver_on", "label"], "additionalProperties": false }, "error": { "type": "object", "properties": { "kind": { "enum": ["config", "input", "unavailable", "internal"] }, "message": { "type": "string" }, "where": { "$ref": "#/$defs/part13" }, "problems": { "type": "array", "items": { "type": "object", "properties": { "message": { "type": "string" }, "where": { "$ref": "#/$defs/part13" }, "source": { "type": "string" }, "length": { "$ref": "#/$defs/part4" }, "hint": { "type": "string" } }, "required": ["message"], "additionalProperties": false } }, "stack": { "type": "string" } }, "required": ["kind", "message"], "additionalProperties": false } }, "required": ["id", "kind", "verdict", "enforced", "job", "origin", "baseline", "measured", "findings"], "additionalProperties": false } } };
        const func0 = Object.prototype.hasOwnProperty;
        const func15 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"];
        const pattern0 = new RegExp("^[A-Za-z0-9-]{1,64}$", "u");
        const schema1 = { "type": ["string", "null"] };
        function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate1.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((typeof data !== "string") && (data !== null)) {
            validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema1.type }, message: "must be string,null" }];
            return false;
        } validate1.errors = vErrors; return errors === 0; }
        validate1.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema2 = { "type": "integer", "minimum": 1, "maximum": 10000 };
        function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate3.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
            validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
        } if (errors === 0) {
            if ((typeof data == "number") && (isFinite(data))) {
                if (data > 10000 || isNaN(data)) {
                    validate3.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" }];
                    return false;
                }
                else {
                    if (data < 1 || isNaN(data)) {
                        validate3.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                    }
                }
            }
        } validate3.errors = vErrors; return errors === 0; }
        validate3.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema3 = { "type": "string", "maxLength": 1000 };
        function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate6.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (typeof data === "string") {
                if (func15(data) > 1000) {
                    validate6.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                    return false;
                }
            }
            else {
                validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
            }
        } validate6.errors = vErrors; return errors === 0; }
        validate6.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema4 = { "enum": ["pass", "warn", "fail", "error"] };
        function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate9.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (!((((data === "pass") || (data === "warn")) || (data === "fail")) || (data === "error"))) {
            validate9.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema4.enum }, message: "must be equal to one of the allowed values" }];
            return false;
        } validate9.errors = vErrors; return errors === 0; }
        validate9.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema5 = { "type": "object", "properties": { "id": { "type": "string" }, "kind": { "enum": ["data", "metrics", "card", "config", "job", "policy"] }, "verdict": { "$ref": "#/$defs/part3" }, "enforced": { "type": "boolean" }, "job": { "type": "object", "properties": { "name": { "$ref": "#/$defs/part0" }, "leg": { "$ref": "#/$defs/part0" }, "index": { "$ref": "#/$defs/part4" }, "total": { "$ref": "#/$defs/part4" } }, "required": ["name", "leg", "index", "total"], "additionalProperties": false }, "origin": { "enum": ["produced", "committed", "unknown"] }, "baseline": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "source": { "enum": ["git", "file", "artifact"] }, "commit": { "$ref": "#/$defs/part0" }, "chosen": { "type": "string" }, "exact": { "type": "boolean" }, "committed_at": { "$ref": "#/$defs/part0" }, "path": { "type": "string" }, "run_id": { "$ref": "#/$defs/part4" }, "expires_at": { "$ref": "#/$defs/part0" }, "behind": { "$ref": "#/$defs/part4" }, "wanted": { "type": "string" }, "measured_at": { "type": "string" } }, "required": ["source", "commit", "chosen", "exact", "committed_at", "path"], "additionalProperties": false }] }, "measured": { "type": "object", "additionalProperties": { "$ref": "#/$defs/part6" } }, "predictions": { "type": "object", "properties": { "rows": { "$ref": "#/$defs/part4" }, "matched": { "$ref": "#/$defs/part7" }, "fingerprint": { "$ref": "#/$defs/part0" }, "confusion": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "classes": { "type": "array", "items": { "type": "string" } }, "rows": { "type": "array", "items": { "type": "array", "items": { "type": "number" } } } }, "required": ["classes", "rows"], "additionalProperties": false }] } }, "required": ["rows", "matched", "fingerprint", "confusion"], "additionalProperties": false }, "fingerprint": { "type": "object", "properties": { "keys": { "$ref": "#/$defs/part8" }, "files": { "$ref": "#/$defs/part8" } }, "required": ["keys", "files"], "additionalProperties": false }, "findings": { "type": "array", "items": { "$ref": "#/$defs/part12" } }, "permits": { "type": "object", "properties": { "waiver_on": { "$ref": "#/$defs/part0" }, "label": { "$ref": "#/$defs/part0" } }, "required": ["waiver_on", "label"], "additionalProperties": false }, "error": { "type": "object", "properties": { "kind": { "enum": ["config", "input", "unavailable", "internal"] }, "message": { "type": "string" }, "where": { "$ref": "#/$defs/part13" }, "problems": { "type": "array", "items": { "type": "object", "properties": { "message": { "type": "string" }, "where": { "$ref": "#/$defs/part13" }, "source": { "type": "string" }, "length": { "$ref": "#/$defs/part4" }, "hint": { "type": "string" } }, "required": ["message"], "additionalProperties": false } }, "stack": { "type": "string" } }, "required": ["kind", "message"], "additionalProperties": false } }, "required": ["id", "kind", "verdict", "enforced", "job", "origin", "baseline", "measured", "findings"], "additionalProperties": false };
        const schema6 = { "type": "integer", "minimum": 0 };
        function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate16.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
            validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
        } if (errors === 0) {
            if ((typeof data == "number") && (isFinite(data))) {
                if (data < 0 || isNaN(data)) {
                    validate16.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                }
            }
        } validate16.errors = vErrors; return errors === 0; }
        validate16.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema7 = { "anyOf": [{ "type": "number" }, { "$ref": "#/$defs/part5" }] };
        const schema8 = { "type": "object", "properties": { "token": { "type": "string" } }, "required": ["token"], "additionalProperties": false };
        function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if (((data.token === undefined) || (!(func0.call(data, "token")))) && (missing0 = "token")) {
                    validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                }
                else {
                    const _errs1 = errors;
                    for (const key0 of Object.keys(data)) {
                        if (!(key0 === "token")) {
                            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                        }
                    }
                    if (_errs1 === errors) {
                        if (data.token !== undefined && func0.call(data, "token")) {
                            if (typeof data.token !== "string") {
                                validate25.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                    }
                }
            }
            else {
                validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
            }
        } validate25.errors = vErrors; return errors === 0; }
        validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate24.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } const _errs0 = errors; let valid0 = false; const _errs1 = errors; if (!((typeof data == "number") && (isFinite(data)))) {
            const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } var _valid0 = _errs1 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (!(validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
        } var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (_valid0) {
            var props0 = true;
        } if (!valid0) {
            const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
            validate24.errors = vErrors;
            return false;
        }
        else {
            errors = _errs0;
            if (vErrors !== null) {
                if (_errs0) {
                    vErrors.length = _errs0;
                }
                else {
                    vErrors = null;
                }
            }
        } validate24.errors = vErrors; evaluated0.props = props0; return errors === 0; }
        validate24.evaluated = { "dynamicProps": true, "dynamicItems": false };
        const schema9 = { "type": ["integer", "null"] };
        function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate29.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)) {
            validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type }, message: "must be integer,null" }];
            return false;
        } validate29.errors = vErrors; return errors === 0; }
        validate29.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema10 = { "type": "object", "additionalProperties": { "type": "string" } };
        function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate32.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                for (const key0 of Object.keys(data)) {
                    const _errs2 = errors;
                    if (typeof data[key0] !== "string") {
                        validate32.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                    if (!valid0) {
                        break;
                    }
                }
            }
            else {
                validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
            }
        } validate32.errors = vErrors; return errors === 0; }
        validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        const schema11 = { "type": "object", "properties": { "id": { "type": "string" }, "rule": { "type": "string" }, "subject": { "type": "string" }, "slice": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/part8" }] }, "params": { "type": "object" }, "outcome": { "$ref": "#/$defs/part9" }, "severity": { "enum": ["fail", "warn", "info"] }, "reason": { "$ref": "#/$defs/part10" }, "limit": { "type": "object", "properties": { "op": { "enum": [">=", "<=", ">", "<", "==", "in", "matches", "is"] }, "value": { "type": ["number", "string"] } }, "required": ["op", "value"], "additionalProperties": false }, "observed": { "$ref": "#/$defs/part11" }, "baseline": { "$ref": "#/$defs/part11" }, "evidence": { "type": "object", "properties": { "test": { "enum": ["mcnemar-mid-p", "delong", "paired-t", "paired-bootstrap", "welch", "z-standard-errors", "permutation"] }, "unit": { "enum": ["rows", "clusters", "queries", "runs", "values"] }, "units": { "$ref": "#/$defs/part4" }, "p": { "type": "number" }, "p_adjusted": { "type": "number" }, "family": { "$ref": "#/$defs/part4" }, "alpha": { "type": "number" }, "gain_interval": { "type": "object", "properties": { "confidence": { "type": "number" }, "low": { "type": "number" }, "high": { "type": "number" } }, "required": ["confidence", "low", "high"], "additionalProperties": false }, "detectable_loss": { "type": "number" }, "units_needed": { "type": "number" }, "false_stops": { "type": "number" } }, "required": ["test", "unit", "units", "p", "p_adjusted", "family", "alpha"], "additionalProperties": false }, "count": { "$ref": "#/$defs/part4" }, "samples": { "type": "array", "items": { "type": "object", "properties": { "file": { "type": "string" }, "line": { "$ref": "#/$defs/part4" }, "column": { "$ref": "#/$defs/part4" }, "value": { "type": "string" } }, "required": ["file"], "additionalProperties": false } }, "waiver": { "anyOf": [{ "type": "object", "properties": { "source": { "const": "config" }, "outcome": { "$ref": "#/$defs/part9" }, "path": { "type": "string" }, "commit": { "type": "string" }, "reason": { "type": "string" }, "until": { "type": "string" }, "limit": { "type": "number" } }, "required": ["source", "outcome", "path", "commit", "reason", "until"], "additionalProperties": false }, { "type": "object", "properties": { "source": { "const": "label" }, "outcome": { "$ref": "#/$defs/part9" }, "pull_request": { "$ref": "#/$defs/part4" }, "head": { "type": "string" }, "by": { "type": "string" }, "at": { "type": "string" } }, "required": ["source", "outcome", "pull_request", "head", "by", "at"], "additionalProperties": false }] }, "notes": { "type": "array", "items": { "$ref": "#/$defs/part10" } } }, "required": ["id", "rule", "subject", "slice", "params", "outcome", "severity", "count", "samples"], "additionalProperties": false };
        const schema12 = { "enum": ["pass", "improved", "not-affected", "waived", "violated", "regressed", "unmeasured", "not-comparable", "no-baseline", "inconclusive", "bootstrap", "new", "disappeared", "policy-loosened", "insufficient"] };
        function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate37.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (!(((((((((((((((data === "pass") || (data === "improved")) || (data === "not-affected")) || (data === "waived")) || (data === "violated")) || (data === "regressed")) || (data === "unmeasured")) || (data === "not-comparable")) || (data === "no-baseline")) || (data === "inconclusive")) || (data === "bootstrap")) || (data === "new")) || (data === "disappeared")) || (data === "policy-loosened")) || (data === "insufficient"))) {
            validate37.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema12.enum }, message: "must be equal to one of the allowed values" }];
            return false;
        } validate37.errors = vErrors; return errors === 0; }
        validate37.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema13 = { "type": "object", "properties": { "code": { "type": "string" }, "params": { "type": "object" } }, "required": ["code"], "additionalProperties": false };
        function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate39.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if (((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code")) {
                    validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                }
                else {
                    const _errs1 = errors;
                    for (const key0 of Object.keys(data)) {
                        if (!((key0 === "code") || (key0 === "params"))) {
                            validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                        }
                    }
                    if (_errs1 === errors) {
                        if (data.code !== undefined && func0.call(data, "code")) {
                            const _errs2 = errors;
                            if (typeof data.code !== "string") {
                                validate39.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs2 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.params !== undefined && func0.call(data, "params")) {
                                let data1 = data.params;
                                const _errs4 = errors;
                                if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                                    validate39.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
            else {
                validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
            }
        } validate39.errors = vErrors; return errors === 0; }
        validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        const schema14 = { "type": "object", "properties": { "value": { "$ref": "#/$defs/part6" } }, "required": ["value"], "additionalProperties": false };
        function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate41.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value")) {
                    validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                }
                else {
                    const _errs1 = errors;
                    for (const key0 of Object.keys(data)) {
                        if (!(key0 === "value")) {
                            validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                        }
                    }
                    if (_errs1 === errors) {
                        if (data.value !== undefined && func0.call(data, "value")) {
                            if (!(validate24(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                }
            }
            else {
                validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
            }
        } validate41.errors = vErrors; return errors === 0; }
        validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate35.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if (((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.rule === undefined) || (!(func0.call(data, "rule")))) && (missing0 = "rule"))) || (((data.subject === undefined) || (!(func0.call(data, "subject")))) && (missing0 = "subject"))) || (((data.slice === undefined) || (!(func0.call(data, "slice")))) && (missing0 = "slice"))) || (((data.params === undefined) || (!(func0.call(data, "params")))) && (missing0 = "params"))) || (((data.outcome === undefined) || (!(func0.call(data, "outcome")))) && (missing0 = "outcome"))) || (((data.severity === undefined) || (!(func0.call(data, "severity")))) && (missing0 = "severity"))) || (((data.count === undefined) || (!(func0.call(data, "count")))) && (missing0 = "count"))) || (((data.samples === undefined) || (!(func0.call(data, "samples")))) && (missing0 = "samples"))) {
                    validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                }
                else {
                    const _errs1 = errors;
                    for (const key0 of Object.keys(data)) {
                        if (!(func0.call(schema11.properties, key0))) {
                            validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                        }
                    }
                    if (_errs1 === errors) {
                        if (data.id !== undefined && func0.call(data, "id")) {
                            const _errs2 = errors;
                            if (typeof data.id !== "string") {
                                validate35.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs2 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.rule !== undefined && func0.call(data, "rule")) {
                                const _errs4 = errors;
                                if (typeof data.rule !== "string") {
                                    validate35.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.subject !== undefined && func0.call(data, "subject")) {
                                    const _errs6 = errors;
                                    if (typeof data.subject !== "string") {
                                        validate35.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.slice !== undefined && func0.call(data, "slice")) {
                                        let data3 = data.slice;
                                        const _errs8 = errors;
                                        const _errs9 = errors;
                                        let valid1 = false;
                                        const _errs10 = errors;
                                        if (data3 !== null) {
                                            const err0 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs10 === errors;
                                        valid1 = valid1 || _valid0;
                                        const _errs12 = errors;
                                        if (!(validate32(data3, { instancePath: instancePath + "/slice", parentData: data, parentDataProperty: "slice", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid0 = _errs12 === errors;
                                        valid1 = valid1 || _valid0;
                                        if (!valid1) {
                                            const err1 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                            validate35.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs9;
                                            if (vErrors !== null) {
                                                if (_errs9) {
                                                    vErrors.length = _errs9;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.params !== undefined && func0.call(data, "params")) {
                                            let data4 = data.params;
                                            const _errs13 = errors;
                                            if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                                                validate35.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                            var valid0 = _errs13 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.outcome !== undefined && func0.call(data, "outcome")) {
                                                const _errs15 = errors;
                                                if (!(validate37(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs15 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.severity !== undefined && func0.call(data, "severity")) {
                                                    let data6 = data.severity;
                                                    const _errs16 = errors;
                                                    if (!(((data6 === "fail") || (data6 === "warn")) || (data6 === "info"))) {
                                                        validate35.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.reason !== undefined && func0.call(data, "reason")) {
                                                        const _errs17 = errors;
                                                        if (!(validate39(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.limit !== undefined && func0.call(data, "limit")) {
                                                            let data8 = data.limit;
                                                            const _errs18 = errors;
                                                            if (errors === _errs18) {
                                                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                    let missing1;
                                                                    if ((((data8.op === undefined) || (!(func0.call(data8, "op")))) && (missing1 = "op")) || (((data8.value === undefined) || (!(func0.call(data8, "value")))) && (missing1 = "value"))) {
                                                                        validate35.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs20 = errors;
                                                                        for (const key1 of Object.keys(data8)) {
                                                                            if (!((key1 === "op") || (key1 === "value"))) {
                                                                                validate35.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs20 === errors) {
                                                                            if (data8.op !== undefined && func0.call(data8, "op")) {
                                                                                let data9 = data8.op;
                                                                                const _errs21 = errors;
                                                                                if (!((((((((data9 === ">=") || (data9 === "<=")) || (data9 === ">")) || (data9 === "<")) || (data9 === "==")) || (data9 === "in")) || (data9 === "matches")) || (data9 === "is"))) {
                                                                                    validate35.errors = [{ instancePath: instancePath + "/limit/op", schemaPath: "#/properties/limit/properties/op/enum", keyword: "enum", params: { allowedValues: schema11.properties.limit.properties.op.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                }
                                                                                var valid2 = _errs21 === errors;
                                                                            }
                                                                            else {
                                                                                var valid2 = true;
                                                                            }
                                                                            if (valid2) {
                                                                                if (data8.value !== undefined && func0.call(data8, "value")) {
                                                                                    let data10 = data8.value;
                                                                                    const _errs22 = errors;
                                                                                    if ((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")) {
                                                                                        validate35.errors = [{ instancePath: instancePath + "/limit/value", schemaPath: "#/properties/limit/properties/value/type", keyword: "type", params: { type: schema11.properties.limit.properties.value.type }, message: "must be number,string" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid2 = _errs22 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid2 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate35.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs18 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.observed !== undefined && func0.call(data, "observed")) {
                                                                const _errs24 = errors;
                                                                if (!(validate41(data.observed, { instancePath: instancePath + "/observed", parentData: data, parentDataProperty: "observed", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid0 = _errs24 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.baseline !== undefined && func0.call(data, "baseline")) {
                                                                    const _errs25 = errors;
                                                                    if (!(validate41(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs25 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.evidence !== undefined && func0.call(data, "evidence")) {
                                                                        let data13 = data.evidence;
                                                                        const _errs26 = errors;
                                                                        if (errors === _errs26) {
                                                                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                                let missing2;
                                                                                if (((((((((data13.test === undefined) || (!(func0.call(data13, "test")))) && (missing2 = "test")) || (((data13.unit === undefined) || (!(func0.call(data13, "unit")))) && (missing2 = "unit"))) || (((data13.units === undefined) || (!(func0.call(data13, "units")))) && (missing2 = "units"))) || (((data13.p === undefined) || (!(func0.call(data13, "p")))) && (missing2 = "p"))) || (((data13.p_adjusted === undefined) || (!(func0.call(data13, "p_adjusted")))) && (missing2 = "p_adjusted"))) || (((data13.family === undefined) || (!(func0.call(data13, "family")))) && (missing2 = "family"))) || (((data13.alpha === undefined) || (!(func0.call(data13, "alpha")))) && (missing2 = "alpha"))) {
                                                                                    validate35.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    const _errs28 = errors;
                                                                                    for (const key2 of Object.keys(data13)) {
                                                                                        if (!(func0.call(schema11.properties.evidence.properties, key2))) {
                                                                                            validate35.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs28 === errors) {
                                                                                        if (data13.test !== undefined && func0.call(data13, "test")) {
                                                                                            let data14 = data13.test;
                                                                                            const _errs29 = errors;
                                                                                            if (!(((((((data14 === "mcnemar-mid-p") || (data14 === "delong")) || (data14 === "paired-t")) || (data14 === "paired-bootstrap")) || (data14 === "welch")) || (data14 === "z-standard-errors")) || (data14 === "permutation"))) {
                                                                                                validate35.errors = [{ instancePath: instancePath + "/evidence/test", schemaPath: "#/properties/evidence/properties/test/enum", keyword: "enum", params: { allowedValues: schema11.properties.evidence.properties.test.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid3 = _errs29 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data13.unit !== undefined && func0.call(data13, "unit")) {
                                                                                                let data15 = data13.unit;
                                                                                                const _errs30 = errors;
                                                                                                if (!(((((data15 === "rows") || (data15 === "clusters")) || (data15 === "queries")) || (data15 === "runs")) || (data15 === "values"))) {
                                                                                                    validate35.errors = [{ instancePath: instancePath + "/evidence/unit", schemaPath: "#/properties/evidence/properties/unit/enum", keyword: "enum", params: { allowedValues: schema11.properties.evidence.properties.unit.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid3 = _errs30 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                            if (valid3) {
                                                                                                if (data13.units !== undefined && func0.call(data13, "units")) {
                                                                                                    const _errs31 = errors;
                                                                                                    if (!(validate16(data13.units, { instancePath: instancePath + "/evidence/units", parentData: data13, parentDataProperty: "units", rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid3 = _errs31 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid3 = true;
                                                                                                }
                                                                                                if (valid3) {
                                                                                                    if (data13.p !== undefined && func0.call(data13, "p")) {
                                                                                                        let data17 = data13.p;
                                                                                                        const _errs32 = errors;
                                                                                                        if (!((typeof data17 == "number") && (isFinite(data17)))) {
                                                                                                            validate35.errors = [{ instancePath: instancePath + "/evidence/p", schemaPath: "#/properties/evidence/properties/p/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid3 = _errs32 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid3 = true;
                                                                                                    }
                                                                                                    if (valid3) {
                                                                                                        if (data13.p_adjusted !== undefined && func0.call(data13, "p_adjusted")) {
                                                                                                            let data18 = data13.p_adjusted;
                                                                                                            const _errs34 = errors;
                                                                                                            if (!((typeof data18 == "number") && (isFinite(data18)))) {
                                                                                                                validate35.errors = [{ instancePath: instancePath + "/evidence/p_adjusted", schemaPath: "#/properties/evidence/properties/p_adjusted/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid3 = _errs34 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid3 = true;
                                                                                                        }
                                                                                                        if (valid3) {
                                                                                                            if (data13.family !== undefined && func0.call(data13, "family")) {
                                                                                                                const _errs36 = errors;
                                                                                                                if (!(validate16(data13.family, { instancePath: instancePath + "/evidence/family", parentData: data13, parentDataProperty: "family", rootData, dynamicAnchors }))) {
                                                                                                                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var valid3 = _errs36 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid3 = true;
                                                                                                            }
                                                                                                            if (valid3) {
                                                                                                                if (data13.alpha !== undefined && func0.call(data13, "alpha")) {
                                                                                                                    let data20 = data13.alpha;
                                                                                                                    const _errs37 = errors;
                                                                                                                    if (!((typeof data20 == "number") && (isFinite(data20)))) {
                                                                                                                        validate35.errors = [{ instancePath: instancePath + "/evidence/alpha", schemaPath: "#/properties/evidence/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid3 = _errs37 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid3 = true;
                                                                                                                }
                                                                                                                if (valid3) {
                                                                                                                    if (data13.gain_interval !== undefined && func0.call(data13, "gain_interval")) {
                                                                                                                        let data21 = data13.gain_interval;
                                                                                                                        const _errs39 = errors;
                                                                                                                        if (errors === _errs39) {
                                                                                                                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                                                                                                let missing3;
                                                                                                                                if (((((data21.confidence === undefined) || (!(func0.call(data21, "confidence")))) && (missing3 = "confidence")) || (((data21.low === undefined) || (!(func0.call(data21, "low")))) && (missing3 = "low"))) || (((data21.high === undefined) || (!(func0.call(data21, "high")))) && (missing3 = "high"))) {
                                                                                                                                    validate35.errors = [{ instancePath: instancePath + "/evidence/gain_interval", schemaPath: "#/properties/evidence/properties/gain_interval/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const _errs41 = errors;
                                                                                                                                    for (const key3 of Object.keys(data21)) {
                                                                                                                                        if (!(((key3 === "confidence") || (key3 === "low")) || (key3 === "high"))) {
                                                                                                                                            validate35.errors = [{ instancePath: instancePath + "/evidence/gain_interval", schemaPath: "#/properties/evidence/properties/gain_interval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                                            return false;
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    if (_errs41 === errors) {
                                                                                                                                        if (data21.confidence !== undefined && func0.call(data21, "confidence")) {
                                                                                                                                            let data22 = data21.confidence;
                                                                                                                                            const _errs42 = errors;
                                                                                                                                            if (!((typeof data22 == "number") && (isFinite(data22)))) {
                                                                                                                                                validate35.errors = [{ instancePath: instancePath + "/evidence/gain_interval/confidence", schemaPath: "#/properties/evidence/properties/gain_interval/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid4 = _errs42 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid4 = true;
                                                                                                                                        }
                                                                                                                                        if (valid4) {
                                                                                                                                            if (data21.low !== undefined && func0.call(data21, "low")) {
                                                                                                                                                let data23 = data21.low;
                                                                                                                                                const _errs44 = errors;
                                                                                                                                                if (!((typeof data23 == "number") && (isFinite(data23)))) {
                                                                                                                                                    validate35.errors = [{ instancePath: instancePath + "/evidence/gain_interval/low", schemaPath: "#/properties/evidence/properties/gain_interval/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid4 = _errs44 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid4 = true;
                                                                                                                                            }
                                                                                                                                            if (valid4) {
                                                                                                                                                if (data21.high !== undefined && func0.call(data21, "high")) {
                                                                                                                                                    let data24 = data21.high;
                                                                                                                                                    const _errs46 = errors;
                                                                                                                                                    if (!((typeof data24 == "number") && (isFinite(data24)))) {
                                                                                                                                                        validate35.errors = [{ instancePath: instancePath + "/evidence/gain_interval/high", schemaPath: "#/properties/evidence/properties/gain_interval/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid4 = _errs46 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid4 = true;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate35.errors = [{ instancePath: instancePath + "/evidence/gain_interval", schemaPath: "#/properties/evidence/properties/gain_interval/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid3 = _errs39 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid3 = true;
                                                                                                                    }
                                                                                                                    if (valid3) {
                                                                                                                        if (data13.detectable_loss !== undefined && func0.call(data13, "detectable_loss")) {
                                                                                                                            let data25 = data13.detectable_loss;
                                                                                                                            const _errs48 = errors;
                                                                                                                            if (!((typeof data25 == "number") && (isFinite(data25)))) {
                                                                                                                                validate35.errors = [{ instancePath: instancePath + "/evidence/detectable_loss", schemaPath: "#/properties/evidence/properties/detectable_loss/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid3 = _errs48 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid3 = true;
                                                                                                                        }
                                                                                                                        if (valid3) {
                                                                                                                            if (data13.units_needed !== undefined && func0.call(data13, "units_needed")) {
                                                                                                                                let data26 = data13.units_needed;
                                                                                                                                const _errs50 = errors;
                                                                                                                                if (!((typeof data26 == "number") && (isFinite(data26)))) {
                                                                                                                                    validate35.errors = [{ instancePath: instancePath + "/evidence/units_needed", schemaPath: "#/properties/evidence/properties/units_needed/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid3 = _errs50 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid3 = true;
                                                                                                                            }
                                                                                                                            if (valid3) {
                                                                                                                                if (data13.false_stops !== undefined && func0.call(data13, "false_stops")) {
                                                                                                                                    let data27 = data13.false_stops;
                                                                                                                                    const _errs52 = errors;
                                                                                                                                    if (!((typeof data27 == "number") && (isFinite(data27)))) {
                                                                                                                                        validate35.errors = [{ instancePath: instancePath + "/evidence/false_stops", schemaPath: "#/properties/evidence/properties/false_stops/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid3 = _errs52 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid3 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate35.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs26 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.count !== undefined && func0.call(data, "count")) {
                                                                            const _errs54 = errors;
                                                                            if (!(validate16(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs54 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.samples !== undefined && func0.call(data, "samples")) {
                                                                                let data29 = data.samples;
                                                                                const _errs55 = errors;
                                                                                if (errors === _errs55) {
                                                                                    if (Array.isArray(data29)) {
                                                                                        var valid5 = true;
                                                                                        const len0 = data29.length;
                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                            let data30 = data29[i0];
                                                                                            const _errs57 = errors;
                                                                                            if (errors === _errs57) {
                                                                                                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                                    let missing4;
                                                                                                    if (((data30.file === undefined) || (!(func0.call(data30, "file")))) && (missing4 = "file")) {
                                                                                                        validate35.errors = [{ instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs59 = errors;
                                                                                                        for (const key4 of Object.keys(data30)) {
                                                                                                            if (!((((key4 === "file") || (key4 === "line")) || (key4 === "column")) || (key4 === "value"))) {
                                                                                                                validate35.errors = [{ instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs59 === errors) {
                                                                                                            if (data30.file !== undefined && func0.call(data30, "file")) {
                                                                                                                const _errs60 = errors;
                                                                                                                if (typeof data30.file !== "string") {
                                                                                                                    validate35.errors = [{ instancePath: instancePath + "/samples/" + i0 + "/file", schemaPath: "#/properties/samples/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid6 = _errs60 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid6 = true;
                                                                                                            }
                                                                                                            if (valid6) {
                                                                                                                if (data30.line !== undefined && func0.call(data30, "line")) {
                                                                                                                    const _errs62 = errors;
                                                                                                                    if (!(validate16(data30.line, { instancePath: instancePath + "/samples/" + i0 + "/line", parentData: data30, parentDataProperty: "line", rootData, dynamicAnchors }))) {
                                                                                                                        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                                                        errors = vErrors.length;
                                                                                                                    }
                                                                                                                    var valid6 = _errs62 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid6 = true;
                                                                                                                }
                                                                                                                if (valid6) {
                                                                                                                    if (data30.column !== undefined && func0.call(data30, "column")) {
                                                                                                                        const _errs63 = errors;
                                                                                                                        if (!(validate16(data30.column, { instancePath: instancePath + "/samples/" + i0 + "/column", parentData: data30, parentDataProperty: "column", rootData, dynamicAnchors }))) {
                                                                                                                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                                                            errors = vErrors.length;
                                                                                                                        }
                                                                                                                        var valid6 = _errs63 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid6 = true;
                                                                                                                    }
                                                                                                                    if (valid6) {
                                                                                                                        if (data30.value !== undefined && func0.call(data30, "value")) {
                                                                                                                            const _errs64 = errors;
                                                                                                                            if (typeof data30.value !== "string") {
                                                                                                                                validate35.errors = [{ instancePath: instancePath + "/samples/" + i0 + "/value", schemaPath: "#/properties/samples/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid6 = _errs64 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid6 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate35.errors = [{ instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid5 = _errs57 === errors;
                                                                                            if (!valid5) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate35.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs55 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.waiver !== undefined && func0.call(data, "waiver")) {
                                                                                    let data35 = data.waiver;
                                                                                    const _errs66 = errors;
                                                                                    const _errs67 = errors;
                                                                                    let valid7 = false;
                                                                                    const _errs68 = errors;
                                                                                    if (errors === _errs68) {
                                                                                        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                                                            let missing5;
                                                                                            if ((((((((data35.source === undefined) || (!(func0.call(data35, "source")))) && (missing5 = "source")) || (((data35.outcome === undefined) || (!(func0.call(data35, "outcome")))) && (missing5 = "outcome"))) || (((data35.path === undefined) || (!(func0.call(data35, "path")))) && (missing5 = "path"))) || (((data35.commit === undefined) || (!(func0.call(data35, "commit")))) && (missing5 = "commit"))) || (((data35.reason === undefined) || (!(func0.call(data35, "reason")))) && (missing5 = "reason"))) || (((data35.until === undefined) || (!(func0.call(data35, "until")))) && (missing5 = "until"))) {
                                                                                                const err2 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/0/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err2];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err2);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            else {
                                                                                                const _errs70 = errors;
                                                                                                for (const key5 of Object.keys(data35)) {
                                                                                                    if (!(((((((key5 === "source") || (key5 === "outcome")) || (key5 === "path")) || (key5 === "commit")) || (key5 === "reason")) || (key5 === "until")) || (key5 === "limit"))) {
                                                                                                        const err3 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err3];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err3);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs70 === errors) {
                                                                                                    if (data35.source !== undefined && func0.call(data35, "source")) {
                                                                                                        const _errs71 = errors;
                                                                                                        if ("config" !== data35.source) {
                                                                                                            const err4 = { instancePath: instancePath + "/waiver/source", schemaPath: "#/properties/waiver/anyOf/0/properties/source/const", keyword: "const", params: { allowedValue: "config" }, message: "must be equal to constant" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err4];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err4);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var valid8 = _errs71 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid8 = true;
                                                                                                    }
                                                                                                    if (valid8) {
                                                                                                        if (data35.outcome !== undefined && func0.call(data35, "outcome")) {
                                                                                                            const _errs72 = errors;
                                                                                                            if (!(validate37(data35.outcome, { instancePath: instancePath + "/waiver/outcome", parentData: data35, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                                                                                                                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                                                                                                errors = vErrors.length;
                                                                                                            }
                                                                                                            var valid8 = _errs72 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid8 = true;
                                                                                                        }
                                                                                                        if (valid8) {
                                                                                                            if (data35.path !== undefined && func0.call(data35, "path")) {
                                                                                                                const _errs73 = errors;
                                                                                                                if (typeof data35.path !== "string") {
                                                                                                                    const err5 = { instancePath: instancePath + "/waiver/path", schemaPath: "#/properties/waiver/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err5];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err5);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var valid8 = _errs73 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid8 = true;
                                                                                                            }
                                                                                                            if (valid8) {
                                                                                                                if (data35.commit !== undefined && func0.call(data35, "commit")) {
                                                                                                                    const _errs75 = errors;
                                                                                                                    if (typeof data35.commit !== "string") {
                                                                                                                        const err6 = { instancePath: instancePath + "/waiver/commit", schemaPath: "#/properties/waiver/anyOf/0/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err6];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err6);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var valid8 = _errs75 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid8 = true;
                                                                                                                }
                                                                                                                if (valid8) {
                                                                                                                    if (data35.reason !== undefined && func0.call(data35, "reason")) {
                                                                                                                        const _errs77 = errors;
                                                                                                                        if (typeof data35.reason !== "string") {
                                                                                                                            const err7 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/properties/waiver/anyOf/0/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err7];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err7);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var valid8 = _errs77 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid8 = true;
                                                                                                                    }
                                                                                                                    if (valid8) {
                                                                                                                        if (data35.until !== undefined && func0.call(data35, "until")) {
                                                                                                                            const _errs79 = errors;
                                                                                                                            if (typeof data35.until !== "string") {
                                                                                                                                const err8 = { instancePath: instancePath + "/waiver/until", schemaPath: "#/properties/waiver/anyOf/0/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err8];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err8);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var valid8 = _errs79 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid8 = true;
                                                                                                                        }
                                                                                                                        if (valid8) {
                                                                                                                            if (data35.limit !== undefined && func0.call(data35, "limit")) {
                                                                                                                                let data42 = data35.limit;
                                                                                                                                const _errs81 = errors;
                                                                                                                                if (!((typeof data42 == "number") && (isFinite(data42)))) {
                                                                                                                                    const err9 = { instancePath: instancePath + "/waiver/limit", schemaPath: "#/properties/waiver/anyOf/0/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err9];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err9);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var valid8 = _errs81 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid8 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err10 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err10];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err10);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var _valid1 = _errs68 === errors;
                                                                                    valid7 = valid7 || _valid1;
                                                                                    if (_valid1) {
                                                                                        var props1 = true;
                                                                                    }
                                                                                    const _errs83 = errors;
                                                                                    if (errors === _errs83) {
                                                                                        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                                                            let missing6;
                                                                                            if ((((((((data35.source === undefined) || (!(func0.call(data35, "source")))) && (missing6 = "source")) || (((data35.outcome === undefined) || (!(func0.call(data35, "outcome")))) && (missing6 = "outcome"))) || (((data35.pull_request === undefined) || (!(func0.call(data35, "pull_request")))) && (missing6 = "pull_request"))) || (((data35.head === undefined) || (!(func0.call(data35, "head")))) && (missing6 = "head"))) || (((data35.by === undefined) || (!(func0.call(data35, "by")))) && (missing6 = "by"))) || (((data35.at === undefined) || (!(func0.call(data35, "at")))) && (missing6 = "at"))) {
                                                                                                const err11 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err11];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err11);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            else {
                                                                                                const _errs85 = errors;
                                                                                                for (const key6 of Object.keys(data35)) {
                                                                                                    if (!((((((key6 === "source") || (key6 === "outcome")) || (key6 === "pull_request")) || (key6 === "head")) || (key6 === "by")) || (key6 === "at"))) {
                                                                                                        const err12 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err12];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err12);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs85 === errors) {
                                                                                                    if (data35.source !== undefined && func0.call(data35, "source")) {
                                                                                                        const _errs86 = errors;
                                                                                                        if ("label" !== data35.source) {
                                                                                                            const err13 = { instancePath: instancePath + "/waiver/source", schemaPath: "#/properties/waiver/anyOf/1/properties/source/const", keyword: "const", params: { allowedValue: "label" }, message: "must be equal to constant" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err13];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err13);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var valid9 = _errs86 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid9 = true;
                                                                                                    }
                                                                                                    if (valid9) {
                                                                                                        if (data35.outcome !== undefined && func0.call(data35, "outcome")) {
                                                                                                            const _errs87 = errors;
                                                                                                            if (!(validate37(data35.outcome, { instancePath: instancePath + "/waiver/outcome", parentData: data35, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                                                                                                                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                                                                                                errors = vErrors.length;
                                                                                                            }
                                                                                                            var valid9 = _errs87 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid9 = true;
                                                                                                        }
                                                                                                        if (valid9) {
                                                                                                            if (data35.pull_request !== undefined && func0.call(data35, "pull_request")) {
                                                                                                                const _errs88 = errors;
                                                                                                                if (!(validate16(data35.pull_request, { instancePath: instancePath + "/waiver/pull_request", parentData: data35, parentDataProperty: "pull_request", rootData, dynamicAnchors }))) {
                                                                                                                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var valid9 = _errs88 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid9 = true;
                                                                                                            }
                                                                                                            if (valid9) {
                                                                                                                if (data35.head !== undefined && func0.call(data35, "head")) {
                                                                                                                    const _errs89 = errors;
                                                                                                                    if (typeof data35.head !== "string") {
                                                                                                                        const err14 = { instancePath: instancePath + "/waiver/head", schemaPath: "#/properties/waiver/anyOf/1/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err14];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err14);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var valid9 = _errs89 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid9 = true;
                                                                                                                }
                                                                                                                if (valid9) {
                                                                                                                    if (data35.by !== undefined && func0.call(data35, "by")) {
                                                                                                                        const _errs91 = errors;
                                                                                                                        if (typeof data35.by !== "string") {
                                                                                                                            const err15 = { instancePath: instancePath + "/waiver/by", schemaPath: "#/properties/waiver/anyOf/1/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err15];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err15);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var valid9 = _errs91 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid9 = true;
                                                                                                                    }
                                                                                                                    if (valid9) {
                                                                                                                        if (data35.at !== undefined && func0.call(data35, "at")) {
                                                                                                                            const _errs93 = errors;
                                                                                                                            if (typeof data35.at !== "string") {
                                                                                                                                const err16 = { instancePath: instancePath + "/waiver/at", schemaPath: "#/properties/waiver/anyOf/1/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err16];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err16);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var valid9 = _errs93 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid9 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err17 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err17];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err17);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var _valid1 = _errs83 === errors;
                                                                                    valid7 = valid7 || _valid1;
                                                                                    if (_valid1) {
                                                                                        if (props1 !== true) {
                                                                                            props1 = true;
                                                                                        }
                                                                                    }
                                                                                    if (!valid7) {
                                                                                        const err18 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err18];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err18);
                                                                                        }
                                                                                        errors++;
                                                                                        validate35.errors = vErrors;
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        errors = _errs67;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs67) {
                                                                                                vErrors.length = _errs67;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs66 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.notes !== undefined && func0.call(data, "notes")) {
                                                                                        let data49 = data.notes;
                                                                                        const _errs95 = errors;
                                                                                        if (errors === _errs95) {
                                                                                            if (Array.isArray(data49)) {
                                                                                                var valid10 = true;
                                                                                                const len1 = data49.length;
                                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                                    const _errs97 = errors;
                                                                                                    if (!(validate39(data49[i1], { instancePath: instancePath + "/notes/" + i1, parentData: data49, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid10 = _errs97 === errors;
                                                                                                    if (!valid10) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate35.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs95 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            else {
                validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
            }
        } validate35.errors = vErrors; return errors === 0; }
        validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        const schema15 = { "type": "object", "properties": { "file": { "type": "string" }, "line": { "$ref": "#/$defs/part4" }, "column": { "$ref": "#/$defs/part4" } }, "required": ["file"], "additionalProperties": false };
        function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate57.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if (((data.file === undefined) || (!(func0.call(data, "file")))) && (missing0 = "file")) {
                    validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                }
                else {
                    const _errs1 = errors;
                    for (const key0 of Object.keys(data)) {
                        if (!(((key0 === "file") || (key0 === "line")) || (key0 === "column"))) {
                            validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                        }
                    }
                    if (_errs1 === errors) {
                        if (data.file !== undefined && func0.call(data, "file")) {
                            const _errs2 = errors;
                            if (typeof data.file !== "string") {
                                validate57.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs2 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.line !== undefined && func0.call(data, "line")) {
                                const _errs4 = errors;
                                if (!(validate16(data.line, { instancePath: instancePath + "/line", parentData: data, parentDataProperty: "line", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.column !== undefined && func0.call(data, "column")) {
                                    const _errs5 = errors;
                                    if (!(validate16(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs5 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
            else {
                validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
            }
        } validate57.errors = vErrors; return errors === 0; }
        validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate12.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if (((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))) || (((data.enforced === undefined) || (!(func0.call(data, "enforced")))) && (missing0 = "enforced"))) || (((data.job === undefined) || (!(func0.call(data, "job")))) && (missing0 = "job"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing0 = "origin"))) || (((data.baseline === undefined) || (!(func0.call(data, "baseline")))) && (missing0 = "baseline"))) || (((data.measured === undefined) || (!(func0.call(data, "measured")))) && (missing0 = "measured"))) || (((data.findings === undefined) || (!(func0.call(data, "findings")))) && (missing0 = "findings"))) {
                    validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                }
                else {
                    const _errs1 = errors;
                    for (const key0 of Object.keys(data)) {
                        if (!(func0.call(schema5.properties, key0))) {
                            validate12.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                        }
                    }
                    if (_errs1 === errors) {
                        if (data.id !== undefined && func0.call(data, "id")) {
                            const _errs2 = errors;
                            if (typeof data.id !== "string") {
                                validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs2 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.kind !== undefined && func0.call(data, "kind")) {
                                let data1 = data.kind;
                                const _errs4 = errors;
                                if (!((((((data1 === "data") || (data1 === "metrics")) || (data1 === "card")) || (data1 === "config")) || (data1 === "job")) || (data1 === "policy"))) {
                                    validate12.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema5.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.verdict !== undefined && func0.call(data, "verdict")) {
                                    const _errs5 = errors;
                                    if (!(validate9(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs5 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.enforced !== undefined && func0.call(data, "enforced")) {
                                        const _errs6 = errors;
                                        if (typeof data.enforced !== "boolean") {
                                            validate12.errors = [{ instancePath: instancePath + "/enforced", schemaPath: "#/properties/enforced/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs6 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.job !== undefined && func0.call(data, "job")) {
                                            let data4 = data.job;
                                            const _errs8 = errors;
                                            if (errors === _errs8) {
                                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                    let missing1;
                                                    if ((((((data4.name === undefined) || (!(func0.call(data4, "name")))) && (missing1 = "name")) || (((data4.leg === undefined) || (!(func0.call(data4, "leg")))) && (missing1 = "leg"))) || (((data4.index === undefined) || (!(func0.call(data4, "index")))) && (missing1 = "index"))) || (((data4.total === undefined) || (!(func0.call(data4, "total")))) && (missing1 = "total"))) {
                                                        validate12.errors = [{ instancePath: instancePath + "/job", schemaPath: "#/properties/job/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs10 = errors;
                                                        for (const key1 of Object.keys(data4)) {
                                                            if (!((((key1 === "name") || (key1 === "leg")) || (key1 === "index")) || (key1 === "total"))) {
                                                                validate12.errors = [{ instancePath: instancePath + "/job", schemaPath: "#/properties/job/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs10 === errors) {
                                                            if (data4.name !== undefined && func0.call(data4, "name")) {
                                                                const _errs11 = errors;
                                                                if (!(validate1(data4.name, { instancePath: instancePath + "/job/name", parentData: data4, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid1 = _errs11 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data4.leg !== undefined && func0.call(data4, "leg")) {
                                                                    const _errs12 = errors;
                                                                    if (!(validate1(data4.leg, { instancePath: instancePath + "/job/leg", parentData: data4, parentDataProperty: "leg", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid1 = _errs12 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                    if (data4.index !== undefined && func0.call(data4, "index")) {
                                                                        const _errs13 = errors;
                                                                        if (!(validate16(data4.index, { instancePath: instancePath + "/job/index", parentData: data4, parentDataProperty: "index", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid1 = _errs13 === errors;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                    }
                                                                    if (valid1) {
                                                                        if (data4.total !== undefined && func0.call(data4, "total")) {
                                                                            const _errs14 = errors;
                                                                            if (!(validate16(data4.total, { instancePath: instancePath + "/job/total", parentData: data4, parentDataProperty: "total", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid1 = _errs14 === errors;
                                                                        }
                                                                        else {
                                                                            var valid1 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate12.errors = [{ instancePath: instancePath + "/job", schemaPath: "#/properties/job/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs8 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.origin !== undefined && func0.call(data, "origin")) {
                                                let data9 = data.origin;
                                                const _errs15 = errors;
                                                if (!(((data9 === "produced") || (data9 === "committed")) || (data9 === "unknown"))) {
                                                    validate12.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema5.properties.origin.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                }
                                                var valid0 = _errs15 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.baseline !== undefined && func0.call(data, "baseline")) {
                                                    let data10 = data.baseline;
                                                    const _errs16 = errors;
                                                    const _errs17 = errors;
                                                    let valid2 = false;
                                                    const _errs18 = errors;
                                                    if (data10 !== null) {
                                                        const err0 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err0];
                                                        }
                                                        else {
                                                            vErrors.push(err0);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid0 = _errs18 === errors;
                                                    valid2 = valid2 || _valid0;
                                                    const _errs20 = errors;
                                                    if (errors === _errs20) {
                                                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                            let missing2;
                                                            if ((((((((data10.source === undefined) || (!(func0.call(data10, "source")))) && (missing2 = "source")) || (((data10.commit === undefined) || (!(func0.call(data10, "commit")))) && (missing2 = "commit"))) || (((data10.chosen === undefined) || (!(func0.call(data10, "chosen")))) && (missing2 = "chosen"))) || (((data10.exact === undefined) || (!(func0.call(data10, "exact")))) && (missing2 = "exact"))) || (((data10.committed_at === undefined) || (!(func0.call(data10, "committed_at")))) && (missing2 = "committed_at"))) || (((data10.path === undefined) || (!(func0.call(data10, "path")))) && (missing2 = "path"))) {
                                                                const err1 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/anyOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err1];
                                                                }
                                                                else {
                                                                    vErrors.push(err1);
                                                                }
                                                                errors++;
                                                            }
                                                            else {
                                                                const _errs22 = errors;
                                                                for (const key2 of Object.keys(data10)) {
                                                                    if (!(func0.call(schema5.properties.baseline.anyOf[1].properties, key2))) {
                                                                        const err2 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err2];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err2);
                                                                        }
                                                                        errors++;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs22 === errors) {
                                                                    if (data10.source !== undefined && func0.call(data10, "source")) {
                                                                        let data11 = data10.source;
                                                                        const _errs23 = errors;
                                                                        if (!(((data11 === "git") || (data11 === "file")) || (data11 === "artifact"))) {
                                                                            const err3 = { instancePath: instancePath + "/baseline/source", schemaPath: "#/properties/baseline/anyOf/1/properties/source/enum", keyword: "enum", params: { allowedValues: schema5.properties.baseline.anyOf[1].properties.source.enum }, message: "must be equal to one of the allowed values" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err3];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err3);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var valid3 = _errs23 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data10.commit !== undefined && func0.call(data10, "commit")) {
                                                                            const _errs24 = errors;
                                                                            if (!(validate1(data10.commit, { instancePath: instancePath + "/baseline/commit", parentData: data10, parentDataProperty: "commit", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid3 = _errs24 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data10.chosen !== undefined && func0.call(data10, "chosen")) {
                                                                                const _errs25 = errors;
                                                                                if (typeof data10.chosen !== "string") {
                                                                                    const err4 = { instancePath: instancePath + "/baseline/chosen", schemaPath: "#/properties/baseline/anyOf/1/properties/chosen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err4];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err4);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var valid3 = _errs25 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data10.exact !== undefined && func0.call(data10, "exact")) {
                                                                                    const _errs27 = errors;
                                                                                    if (typeof data10.exact !== "boolean") {
                                                                                        const err5 = { instancePath: instancePath + "/baseline/exact", schemaPath: "#/properties/baseline/anyOf/1/properties/exact/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err5];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err5);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var valid3 = _errs27 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data10.committed_at !== undefined && func0.call(data10, "committed_at")) {
                                                                                        const _errs29 = errors;
                                                                                        if (!(validate1(data10.committed_at, { instancePath: instancePath + "/baseline/committed_at", parentData: data10, parentDataProperty: "committed_at", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid3 = _errs29 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                    if (valid3) {
                                                                                        if (data10.path !== undefined && func0.call(data10, "path")) {
                                                                                            const _errs30 = errors;
                                                                                            if (typeof data10.path !== "string") {
                                                                                                const err6 = { instancePath: instancePath + "/baseline/path", schemaPath: "#/properties/baseline/anyOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err6];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err6);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var valid3 = _errs30 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data10.run_id !== undefined && func0.call(data10, "run_id")) {
                                                                                                const _errs32 = errors;
                                                                                                if (!(validate16(data10.run_id, { instancePath: instancePath + "/baseline/run_id", parentData: data10, parentDataProperty: "run_id", rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid3 = _errs32 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                            if (valid3) {
                                                                                                if (data10.expires_at !== undefined && func0.call(data10, "expires_at")) {
                                                                                                    const _errs33 = errors;
                                                                                                    if (!(validate1(data10.expires_at, { instancePath: instancePath + "/baseline/expires_at", parentData: data10, parentDataProperty: "expires_at", rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid3 = _errs33 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid3 = true;
                                                                                                }
                                                                                                if (valid3) {
                                                                                                    if (data10.behind !== undefined && func0.call(data10, "behind")) {
                                                                                                        const _errs34 = errors;
                                                                                                        if (!(validate16(data10.behind, { instancePath: instancePath + "/baseline/behind", parentData: data10, parentDataProperty: "behind", rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid3 = _errs34 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid3 = true;
                                                                                                    }
                                                                                                    if (valid3) {
                                                                                                        if (data10.wanted !== undefined && func0.call(data10, "wanted")) {
                                                                                                            const _errs35 = errors;
                                                                                                            if (typeof data10.wanted !== "string") {
                                                                                                                const err7 = { instancePath: instancePath + "/baseline/wanted", schemaPath: "#/properties/baseline/anyOf/1/properties/wanted/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err7];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err7);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            var valid3 = _errs35 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid3 = true;
                                                                                                        }
                                                                                                        if (valid3) {
                                                                                                            if (data10.measured_at !== undefined && func0.call(data10, "measured_at")) {
                                                                                                                const _errs37 = errors;
                                                                                                                if (typeof data10.measured_at !== "string") {
                                                                                                                    const err8 = { instancePath: instancePath + "/baseline/measured_at", schemaPath: "#/properties/baseline/anyOf/1/properties/measured_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err8];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err8);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var valid3 = _errs37 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid3 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err9 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                            if (vErrors === null) {
                                                                vErrors = [err9];
                                                            }
                                                            else {
                                                                vErrors.push(err9);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid0 = _errs20 === errors;
                                                    valid2 = valid2 || _valid0;
                                                    if (!valid2) {
                                                        const err10 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err10];
                                                        }
                                                        else {
                                                            vErrors.push(err10);
                                                        }
                                                        errors++;
                                                        validate12.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs17;
                                                        if (vErrors !== null) {
                                                            if (_errs17) {
                                                                vErrors.length = _errs17;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.measured !== undefined && func0.call(data, "measured")) {
                                                        let data22 = data.measured;
                                                        const _errs39 = errors;
                                                        if (errors === _errs39) {
                                                            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                for (const key3 of Object.keys(data22)) {
                                                                    const _errs42 = errors;
                                                                    if (!(validate24(data22[key3], { instancePath: instancePath + "/measured/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data22, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid4 = _errs42 === errors;
                                                                    if (!valid4) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate12.errors = [{ instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs39 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.predictions !== undefined && func0.call(data, "predictions")) {
                                                            let data24 = data.predictions;
                                                            const _errs43 = errors;
                                                            if (errors === _errs43) {
                                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                    let missing3;
                                                                    if ((((((data24.rows === undefined) || (!(func0.call(data24, "rows")))) && (missing3 = "rows")) || (((data24.matched === undefined) || (!(func0.call(data24, "matched")))) && (missing3 = "matched"))) || (((data24.fingerprint === undefined) || (!(func0.call(data24, "fingerprint")))) && (missing3 = "fingerprint"))) || (((data24.confusion === undefined) || (!(func0.call(data24, "confusion")))) && (missing3 = "confusion"))) {
                                                                        validate12.errors = [{ instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs45 = errors;
                                                                        for (const key4 of Object.keys(data24)) {
                                                                            if (!((((key4 === "rows") || (key4 === "matched")) || (key4 === "fingerprint")) || (key4 === "confusion"))) {
                                                                                validate12.errors = [{ instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs45 === errors) {
                                                                            if (data24.rows !== undefined && func0.call(data24, "rows")) {
                                                                                const _errs46 = errors;
                                                                                if (!(validate16(data24.rows, { instancePath: instancePath + "/predictions/rows", parentData: data24, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid5 = _errs46 === errors;
                                                                            }
                                                                            else {
                                                                                var valid5 = true;
                                                                            }
                                                                            if (valid5) {
                                                                                if (data24.matched !== undefined && func0.call(data24, "matched")) {
                                                                                    const _errs47 = errors;
                                                                                    if (!(validate29(data24.matched, { instancePath: instancePath + "/predictions/matched", parentData: data24, parentDataProperty: "matched", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid5 = _errs47 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid5 = true;
                                                                                }
                                                                                if (valid5) {
                                                                                    if (data24.fingerprint !== undefined && func0.call(data24, "fingerprint")) {
                                                                                        const _errs48 = errors;
                                                                                        if (!(validate1(data24.fingerprint, { instancePath: instancePath + "/predictions/fingerprint", parentData: data24, parentDataProperty: "fingerprint", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid5 = _errs48 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid5 = true;
                                                                                    }
                                                                                    if (valid5) {
                                                                                        if (data24.confusion !== undefined && func0.call(data24, "confusion")) {
                                                                                            let data28 = data24.confusion;
                                                                                            const _errs49 = errors;
                                                                                            const _errs50 = errors;
                                                                                            let valid6 = false;
                                                                                            const _errs51 = errors;
                                                                                            if (data28 !== null) {
                                                                                                const err11 = { instancePath: instancePath + "/predictions/confusion", schemaPath: "#/properties/predictions/properties/confusion/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err11];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err11);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var _valid1 = _errs51 === errors;
                                                                                            valid6 = valid6 || _valid1;
                                                                                            const _errs53 = errors;
                                                                                            if (errors === _errs53) {
                                                                                                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                                                                    let missing4;
                                                                                                    if ((((data28.classes === undefined) || (!(func0.call(data28, "classes")))) && (missing4 = "classes")) || (((data28.rows === undefined) || (!(func0.call(data28, "rows")))) && (missing4 = "rows"))) {
                                                                                                        const err12 = { instancePath: instancePath + "/predictions/confusion", schemaPath: "#/properties/predictions/properties/confusion/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err12];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err12);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs55 = errors;
                                                                                                        for (const key5 of Object.keys(data28)) {
                                                                                                            if (!((key5 === "classes") || (key5 === "rows"))) {
                                                                                                                const err13 = { instancePath: instancePath + "/predictions/confusion", schemaPath: "#/properties/predictions/properties/confusion/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err13];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err13);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs55 === errors) {
                                                                                                            if (data28.classes !== undefined && func0.call(data28, "classes")) {
                                                                                                                let data29 = data28.classes;
                                                                                                                const _errs56 = errors;
                                                                                                                if (errors === _errs56) {
                                                                                                                    if (Array.isArray(data29)) {
                                                                                                                        var valid8 = true;
                                                                                                                        const len0 = data29.length;
                                                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                                                            const _errs58 = errors;
                                                                                                                            if (typeof data29[i0] !== "string") {
                                                                                                                                const err14 = { instancePath: instancePath + "/predictions/confusion/classes/" + i0, schemaPath: "#/properties/predictions/properties/confusion/anyOf/1/properties/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err14];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err14);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var valid8 = _errs58 === errors;
                                                                                                                            if (!valid8) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const err15 = { instancePath: instancePath + "/predictions/confusion/classes", schemaPath: "#/properties/predictions/properties/confusion/anyOf/1/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err15];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err15);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid7 = _errs56 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid7 = true;
                                                                                                            }
                                                                                                            if (valid7) {
                                                                                                                if (data28.rows !== undefined && func0.call(data28, "rows")) {
                                                                                                                    let data31 = data28.rows;
                                                                                                                    const _errs60 = errors;
                                                                                                                    if (errors === _errs60) {
                                                                                                                        if (Array.isArray(data31)) {
                                                                                                                            var valid9 = true;
                                                                                                                            const len1 = data31.length;
                                                                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                                let data32 = data31[i1];
                                                                                                                                const _errs62 = errors;
                                                                                                                                if (errors === _errs62) {
                                                                                                                                    if (Array.isArray(data32)) {
                                                                                                                                        var valid10 = true;
                                                                                                                                        const len2 = data32.length;
                                                                                                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                                            let data33 = data32[i2];
                                                                                                                                            const _errs64 = errors;
                                                                                                                                            if (!((typeof data33 == "number") && (isFinite(data33)))) {
                                                                                                                                                const err16 = { instancePath: instancePath + "/predictions/confusion/rows/" + i1 + "/" + i2, schemaPath: "#/properties/predictions/properties/confusion/anyOf/1/properties/rows/items/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                    vErrors = [err16];
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    vErrors.push(err16);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                            }
                                                                                                                                            var valid10 = _errs64 === errors;
                                                                                                                                            if (!valid10) {
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const err17 = { instancePath: instancePath + "/predictions/confusion/rows/" + i1, schemaPath: "#/properties/predictions/properties/confusion/anyOf/1/properties/rows/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err17];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err17);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid9 = _errs62 === errors;
                                                                                                                                if (!valid9) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const err18 = { instancePath: instancePath + "/predictions/confusion/rows", schemaPath: "#/properties/predictions/properties/confusion/anyOf/1/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err18];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err18);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid7 = _errs60 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid7 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    const err19 = { instancePath: instancePath + "/predictions/confusion", schemaPath: "#/properties/predictions/properties/confusion/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err19];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err19);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            var _valid1 = _errs53 === errors;
                                                                                            valid6 = valid6 || _valid1;
                                                                                            if (!valid6) {
                                                                                                const err20 = { instancePath: instancePath + "/predictions/confusion", schemaPath: "#/properties/predictions/properties/confusion/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err20];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err20);
                                                                                                }
                                                                                                errors++;
                                                                                                validate12.errors = vErrors;
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                errors = _errs50;
                                                                                                if (vErrors !== null) {
                                                                                                    if (_errs50) {
                                                                                                        vErrors.length = _errs50;
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors = null;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            var valid5 = _errs49 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid5 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate12.errors = [{ instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs43 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.fingerprint !== undefined && func0.call(data, "fingerprint")) {
                                                                let data34 = data.fingerprint;
                                                                const _errs66 = errors;
                                                                if (errors === _errs66) {
                                                                    if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                                        let missing5;
                                                                        if ((((data34.keys === undefined) || (!(func0.call(data34, "keys")))) && (missing5 = "keys")) || (((data34.files === undefined) || (!(func0.call(data34, "files")))) && (missing5 = "files"))) {
                                                                            validate12.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs68 = errors;
                                                                            for (const key6 of Object.keys(data34)) {
                                                                                if (!((key6 === "keys") || (key6 === "files"))) {
                                                                                    validate12.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs68 === errors) {
                                                                                if (data34.keys !== undefined && func0.call(data34, "keys")) {
                                                                                    const _errs69 = errors;
                                                                                    if (!(validate32(data34.keys, { instancePath: instancePath + "/fingerprint/keys", parentData: data34, parentDataProperty: "keys", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid11 = _errs69 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid11 = true;
                                                                                }
                                                                                if (valid11) {
                                                                                    if (data34.files !== undefined && func0.call(data34, "files")) {
                                                                                        const _errs70 = errors;
                                                                                        if (!(validate32(data34.files, { instancePath: instancePath + "/fingerprint/files", parentData: data34, parentDataProperty: "files", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid11 = _errs70 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid11 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate12.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs66 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.findings !== undefined && func0.call(data, "findings")) {
                                                                    let data37 = data.findings;
                                                                    const _errs71 = errors;
                                                                    if (errors === _errs71) {
                                                                        if (Array.isArray(data37)) {
                                                                            var valid12 = true;
                                                                            const len3 = data37.length;
                                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                                                const _errs73 = errors;
                                                                                if (!(validate35(data37[i3], { instancePath: instancePath + "/findings/" + i3, parentData: data37, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid12 = _errs73 === errors;
                                                                                if (!valid12) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate12.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs71 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.permits !== undefined && func0.call(data, "permits")) {
                                                                        let data39 = data.permits;
                                                                        const _errs74 = errors;
                                                                        if (errors === _errs74) {
                                                                            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                                                let missing6;
                                                                                if ((((data39.waiver_on === undefined) || (!(func0.call(data39, "waiver_on")))) && (missing6 = "waiver_on")) || (((data39.label === undefined) || (!(func0.call(data39, "label")))) && (missing6 = "label"))) {
                                                                                    validate12.errors = [{ instancePath: instancePath + "/permits", schemaPath: "#/properties/permits/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    const _errs76 = errors;
                                                                                    for (const key7 of Object.keys(data39)) {
                                                                                        if (!((key7 === "waiver_on") || (key7 === "label"))) {
                                                                                            validate12.errors = [{ instancePath: instancePath + "/permits", schemaPath: "#/properties/permits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs76 === errors) {
                                                                                        if (data39.waiver_on !== undefined && func0.call(data39, "waiver_on")) {
                                                                                            const _errs77 = errors;
                                                                                            if (!(validate1(data39.waiver_on, { instancePath: instancePath + "/permits/waiver_on", parentData: data39, parentDataProperty: "waiver_on", rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid13 = _errs77 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid13 = true;
                                                                                        }
                                                                                        if (valid13) {
                                                                                            if (data39.label !== undefined && func0.call(data39, "label")) {
                                                                                                const _errs78 = errors;
                                                                                                if (!(validate1(data39.label, { instancePath: instancePath + "/permits/label", parentData: data39, parentDataProperty: "label", rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid13 = _errs78 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid13 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate12.errors = [{ instancePath: instancePath + "/permits", schemaPath: "#/properties/permits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs74 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.error !== undefined && func0.call(data, "error")) {
                                                                            let data42 = data.error;
                                                                            const _errs79 = errors;
                                                                            if (errors === _errs79) {
                                                                                if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                                                    let missing7;
                                                                                    if ((((data42.kind === undefined) || (!(func0.call(data42, "kind")))) && (missing7 = "kind")) || (((data42.message === undefined) || (!(func0.call(data42, "message")))) && (missing7 = "message"))) {
                                                                                        validate12.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        const _errs81 = errors;
                                                                                        for (const key8 of Object.keys(data42)) {
                                                                                            if (!(((((key8 === "kind") || (key8 === "message")) || (key8 === "where")) || (key8 === "problems")) || (key8 === "stack"))) {
                                                                                                validate12.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs81 === errors) {
                                                                                            if (data42.kind !== undefined && func0.call(data42, "kind")) {
                                                                                                let data43 = data42.kind;
                                                                                                const _errs82 = errors;
                                                                                                if (!((((data43 === "config") || (data43 === "input")) || (data43 === "unavailable")) || (data43 === "internal"))) {
                                                                                                    validate12.errors = [{ instancePath: instancePath + "/error/kind", schemaPath: "#/properties/error/properties/kind/enum", keyword: "enum", params: { allowedValues: schema5.properties.error.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid14 = _errs82 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid14 = true;
                                                                                            }
                                                                                            if (valid14) {
                                                                                                if (data42.message !== undefined && func0.call(data42, "message")) {
                                                                                                    const _errs83 = errors;
                                                                                                    if (typeof data42.message !== "string") {
                                                                                                        validate12.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid14 = _errs83 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid14 = true;
                                                                                                }
                                                                                                if (valid14) {
                                                                                                    if (data42.where !== undefined && func0.call(data42, "where")) {
                                                                                                        const _errs85 = errors;
                                                                                                        if (!(validate57(data42.where, { instancePath: instancePath + "/error/where", parentData: data42, parentDataProperty: "where", rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid14 = _errs85 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid14 = true;
                                                                                                    }
                                                                                                    if (valid14) {
                                                                                                        if (data42.problems !== undefined && func0.call(data42, "problems")) {
                                                                                                            let data46 = data42.problems;
                                                                                                            const _errs86 = errors;
                                                                                                            if (errors === _errs86) {
                                                                                                                if (Array.isArray(data46)) {
                                                                                                                    var valid15 = true;
                                                                                                                    const len4 = data46.length;
                                                                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                                                                        let data47 = data46[i4];
                                                                                                                        const _errs88 = errors;
                                                                                                                        if (errors === _errs88) {
                                                                                                                            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                                                                                let missing8;
                                                                                                                                if (((data47.message === undefined) || (!(func0.call(data47, "message")))) && (missing8 = "message")) {
                                                                                                                                    validate12.errors = [{ instancePath: instancePath + "/error/problems/" + i4, schemaPath: "#/properties/error/properties/problems/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    const _errs90 = errors;
                                                                                                                                    for (const key9 of Object.keys(data47)) {
                                                                                                                                        if (!(((((key9 === "message") || (key9 === "where")) || (key9 === "source")) || (key9 === "length")) || (key9 === "hint"))) {
                                                                                                                                            validate12.errors = [{ instancePath: instancePath + "/error/problems/" + i4, schemaPath: "#/properties/error/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                                                                                                            return false;
                                                                                                                                            break;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    if (_errs90 === errors) {
                                                                                                                                        if (data47.message !== undefined && func0.call(data47, "message")) {
                                                                                                                                            const _errs91 = errors;
                                                                                                                                            if (typeof data47.message !== "string") {
                                                                                                                                                validate12.errors = [{ instancePath: instancePath + "/error/problems/" + i4 + "/message", schemaPath: "#/properties/error/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid16 = _errs91 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid16 = true;
                                                                                                                                        }
                                                                                                                                        if (valid16) {
                                                                                                                                            if (data47.where !== undefined && func0.call(data47, "where")) {
                                                                                                                                                const _errs93 = errors;
                                                                                                                                                if (!(validate57(data47.where, { instancePath: instancePath + "/error/problems/" + i4 + "/where", parentData: data47, parentDataProperty: "where", rootData, dynamicAnchors }))) {
                                                                                                                                                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                                                                                                                    errors = vErrors.length;
                                                                                                                                                }
                                                                                                                                                var valid16 = _errs93 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid16 = true;
                                                                                                                                            }
                                                                                                                                            if (valid16) {
                                                                                                                                                if (data47.source !== undefined && func0.call(data47, "source")) {
                                                                                                                                                    const _errs94 = errors;
                                                                                                                                                    if (typeof data47.source !== "string") {
                                                                                                                                                        validate12.errors = [{ instancePath: instancePath + "/error/problems/" + i4 + "/source", schemaPath: "#/properties/error/properties/problems/items/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid16 = _errs94 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid16 = true;
                                                                                                                                                }
                                                                                                                                                if (valid16) {
                                                                                                                                                    if (data47.length !== undefined && func0.call(data47, "length")) {
                                                                                                                                                        const _errs96 = errors;
                                                                                                                                                        if (!(validate16(data47.length, { instancePath: instancePath + "/error/problems/" + i4 + "/length", parentData: data47, parentDataProperty: "length", rootData, dynamicAnchors }))) {
                                                                                                                                                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                                                                                                                                            errors = vErrors.length;
                                                                                                                                                        }
                                                                                                                                                        var valid16 = _errs96 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid16 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid16) {
                                                                                                                                                        if (data47.hint !== undefined && func0.call(data47, "hint")) {
                                                                                                                                                            const _errs97 = errors;
                                                                                                                                                            if (typeof data47.hint !== "string") {
                                                                                                                                                                validate12.errors = [{ instancePath: instancePath + "/error/problems/" + i4 + "/hint", schemaPath: "#/properties/error/properties/problems/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid16 = _errs97 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid16 = true;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate12.errors = [{ instancePath: instancePath + "/error/problems/" + i4, schemaPath: "#/properties/error/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid15 = _errs88 === errors;
                                                                                                                        if (!valid15) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate12.errors = [{ instancePath: instancePath + "/error/problems", schemaPath: "#/properties/error/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid14 = _errs86 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid14 = true;
                                                                                                        }
                                                                                                        if (valid14) {
                                                                                                            if (data42.stack !== undefined && func0.call(data42, "stack")) {
                                                                                                                const _errs99 = errors;
                                                                                                                if (typeof data42.stack !== "string") {
                                                                                                                    validate12.errors = [{ instancePath: instancePath + "/error/stack", schemaPath: "#/properties/error/properties/stack/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid14 = _errs99 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid14 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate12.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs79 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            else {
                validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
            }
        } validate12.errors = vErrors; return errors === 0; }
        validate12.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if ((((((((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")) || (((data.job === undefined) || (!(func0.call(data, "job")))) && (missing0 = "job"))) || (((data.attempt === undefined) || (!(func0.call(data, "attempt")))) && (missing0 = "attempt"))) || (((data.step === undefined) || (!(func0.call(data, "step")))) && (missing0 = "step"))) || (((data.asked === undefined) || (!(func0.call(data, "asked")))) && (missing0 = "asked"))) || (((data.result === undefined) || (!(func0.call(data, "result")))) && (missing0 = "result"))) {
                    validate0.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                }
                else {
                    const _errs1 = errors;
                    for (const key0 of Object.keys(data)) {
                        if (!((((((key0 === "version") || (key0 === "job")) || (key0 === "attempt")) || (key0 === "step")) || (key0 === "asked")) || (key0 === "result"))) {
                            validate0.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                        }
                    }
                    if (_errs1 === errors) {
                        if (data.version !== undefined && func0.call(data, "version")) {
                            const _errs2 = errors;
                            if (1 !== data.version) {
                                validate0.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                                return false;
                            }
                            var valid0 = _errs2 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.job !== undefined && func0.call(data, "job")) {
                                let data1 = data.job;
                                const _errs3 = errors;
                                if (errors === _errs3) {
                                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                        let missing1;
                                        if (((((((data1.key === undefined) || (!(func0.call(data1, "key")))) && (missing1 = "key")) || (((data1.name === undefined) || (!(func0.call(data1, "name")))) && (missing1 = "name"))) || (((data1.leg === undefined) || (!(func0.call(data1, "leg")))) && (missing1 = "leg"))) || (((data1.index === undefined) || (!(func0.call(data1, "index")))) && (missing1 = "index"))) || (((data1.total === undefined) || (!(func0.call(data1, "total")))) && (missing1 = "total"))) {
                                            validate0.errors = [{ instancePath: instancePath + "/job", schemaPath: "#/properties/job/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                        }
                                        else {
                                            const _errs5 = errors;
                                            for (const key1 of Object.keys(data1)) {
                                                if (!(((((key1 === "key") || (key1 === "name")) || (key1 === "leg")) || (key1 === "index")) || (key1 === "total"))) {
                                                    validate0.errors = [{ instancePath: instancePath + "/job", schemaPath: "#/properties/job/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs5 === errors) {
                                                if (data1.key !== undefined && func0.call(data1, "key")) {
                                                    let data2 = data1.key;
                                                    const _errs6 = errors;
                                                    if (errors === _errs6) {
                                                        if (typeof data2 === "string") {
                                                            if (!pattern0.test(data2)) {
                                                                validate0.errors = [{ instancePath: instancePath + "/job/key", schemaPath: "#/properties/job/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]{1,64}$" }, message: "must match pattern \"" + "^[A-Za-z0-9-]{1,64}$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate0.errors = [{ instancePath: instancePath + "/job/key", schemaPath: "#/properties/job/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs6 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data1.name !== undefined && func0.call(data1, "name")) {
                                                        let data3 = data1.name;
                                                        const _errs8 = errors;
                                                        if ((typeof data3 !== "string") && (data3 !== null)) {
                                                            validate0.errors = [{ instancePath: instancePath + "/job/name", schemaPath: "#/properties/job/properties/name/type", keyword: "type", params: { type: schema0.properties.job.properties.name.type }, message: "must be string,null" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs8) {
                                                            if (typeof data3 === "string") {
                                                                if (func15(data3) > 1000) {
                                                                    validate0.errors = [{ instancePath: instancePath + "/job/name", schemaPath: "#/properties/job/properties/name/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid1 = _errs8 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data1.leg !== undefined && func0.call(data1, "leg")) {
                                                            const _errs10 = errors;
                                                            if (!(validate1(data1.leg, { instancePath: instancePath + "/job/leg", parentData: data1, parentDataProperty: "leg", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid1 = _errs10 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data1.index !== undefined && func0.call(data1, "index")) {
                                                                let data5 = data1.index;
                                                                const _errs11 = errors;
                                                                if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                                    validate0.errors = [{ instancePath: instancePath + "/job/index", schemaPath: "#/properties/job/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs11) {
                                                                    if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                        if (data5 < 0 || isNaN(data5)) {
                                                                            validate0.errors = [{ instancePath: instancePath + "/job/index", schemaPath: "#/properties/job/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data5 >= 10000 || isNaN(data5)) {
                                                                                validate0.errors = [{ instancePath: instancePath + "/job/index", schemaPath: "#/properties/job/properties/index/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 10000 }, message: "must be < 10000" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                var valid1 = _errs11 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data1.total !== undefined && func0.call(data1, "total")) {
                                                                    const _errs13 = errors;
                                                                    if (!(validate3(data1.total, { instancePath: instancePath + "/job/total", parentData: data1, parentDataProperty: "total", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid1 = _errs13 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate0.errors = [{ instancePath: instancePath + "/job", schemaPath: "#/properties/job/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs3 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.attempt !== undefined && func0.call(data, "attempt")) {
                                    let data7 = data.attempt;
                                    const _errs14 = errors;
                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                        validate0.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs14) {
                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                            if (data7 > 9007199254740991 || isNaN(data7)) {
                                                validate0.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                                return false;
                                            }
                                            else {
                                                if (data7 < 1 || isNaN(data7)) {
                                                    validate0.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs14 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.step !== undefined && func0.call(data, "step")) {
                                        const _errs16 = errors;
                                        if (!(validate3(data.step, { instancePath: instancePath + "/step", parentData: data, parentDataProperty: "step", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs16 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.asked !== undefined && func0.call(data, "asked")) {
                                            let data9 = data.asked;
                                            const _errs17 = errors;
                                            if (errors === _errs17) {
                                                if (Array.isArray(data9)) {
                                                    if (data9.length > 10000) {
                                                        validate0.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/maxItems", keyword: "maxItems", params: { limit: 10000 }, message: "must NOT have more than 10000 items" }];
                                                        return false;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                        const len0 = data9.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                            let data10 = data9[i0];
                                                            const _errs19 = errors;
                                                            if (errors === _errs19) {
                                                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                    let missing2;
                                                                    if ((((data10.config === undefined) || (!(func0.call(data10, "config")))) && (missing2 = "config")) || (((data10.gate === undefined) || (!(func0.call(data10, "gate")))) && (missing2 = "gate"))) {
                                                                        validate0.errors = [{ instancePath: instancePath + "/asked/" + i0, schemaPath: "#/properties/asked/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs21 = errors;
                                                                        for (const key2 of Object.keys(data10)) {
                                                                            if (!((key2 === "config") || (key2 === "gate"))) {
                                                                                validate0.errors = [{ instancePath: instancePath + "/asked/" + i0, schemaPath: "#/properties/asked/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs21 === errors) {
                                                                            if (data10.config !== undefined && func0.call(data10, "config")) {
                                                                                const _errs22 = errors;
                                                                                if (!(validate6(data10.config, { instancePath: instancePath + "/asked/" + i0 + "/config", parentData: data10, parentDataProperty: "config", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid3 = _errs22 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data10.gate !== undefined && func0.call(data10, "gate")) {
                                                                                    const _errs23 = errors;
                                                                                    if (!(validate6(data10.gate, { instancePath: instancePath + "/asked/" + i0 + "/gate", parentData: data10, parentDataProperty: "gate", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid3 = _errs23 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate0.errors = [{ instancePath: instancePath + "/asked/" + i0, schemaPath: "#/properties/asked/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid2 = _errs19 === errors;
                                                            if (!valid2) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate0.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.result !== undefined && func0.call(data, "result")) {
                                                let data13 = data.result;
                                                const _errs24 = errors;
                                                if (errors === _errs24) {
                                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                        let missing3;
                                                        if ((((((data13.version === undefined) || (!(func0.call(data13, "version")))) && (missing3 = "version")) || (((data13.verdict === undefined) || (!(func0.call(data13, "verdict")))) && (missing3 = "verdict"))) || (((data13.suites === undefined) || (!(func0.call(data13, "suites")))) && (missing3 = "suites"))) || (((data13.run === undefined) || (!(func0.call(data13, "run")))) && (missing3 = "run"))) {
                                                            validate0.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs26 = errors;
                                                            for (const key3 of Object.keys(data13)) {
                                                                if (!((((key3 === "version") || (key3 === "verdict")) || (key3 === "suites")) || (key3 === "run"))) {
                                                                    validate0.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs26 === errors) {
                                                                if (data13.version !== undefined && func0.call(data13, "version")) {
                                                                    const _errs27 = errors;
                                                                    if (1 !== data13.version) {
                                                                        validate0.errors = [{ instancePath: instancePath + "/result/version", schemaPath: "#/properties/result/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                                                                        return false;
                                                                    }
                                                                    var valid4 = _errs27 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data13.verdict !== undefined && func0.call(data13, "verdict")) {
                                                                        const _errs28 = errors;
                                                                        if (!(validate9(data13.verdict, { instancePath: instancePath + "/result/verdict", parentData: data13, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid4 = _errs28 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data13.suites !== undefined && func0.call(data13, "suites")) {
                                                                            let data16 = data13.suites;
                                                                            const _errs29 = errors;
                                                                            if (errors === _errs29) {
                                                                                if (Array.isArray(data16)) {
                                                                                    var valid5 = true;
                                                                                    const len1 = data16.length;
                                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                                        let data17 = data16[i1];
                                                                                        const _errs31 = errors;
                                                                                        if (errors === _errs31) {
                                                                                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                                                                let missing4;
                                                                                                if (((((data17.config === undefined) || (!(func0.call(data17, "config")))) && (missing4 = "config")) || (((data17.verdict === undefined) || (!(func0.call(data17, "verdict")))) && (missing4 = "verdict"))) || (((data17.gates === undefined) || (!(func0.call(data17, "gates")))) && (missing4 = "gates"))) {
                                                                                                    validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1, schemaPath: "#/properties/result/properties/suites/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs33 = errors;
                                                                                                    for (const key4 of Object.keys(data17)) {
                                                                                                        if (!(((key4 === "config") || (key4 === "verdict")) || (key4 === "gates"))) {
                                                                                                            validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1, schemaPath: "#/properties/result/properties/suites/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs33 === errors) {
                                                                                                        if (data17.config !== undefined && func0.call(data17, "config")) {
                                                                                                            let data18 = data17.config;
                                                                                                            const _errs34 = errors;
                                                                                                            if (errors === _errs34) {
                                                                                                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                                                                    let missing5;
                                                                                                                    if ((((data18.path === undefined) || (!(func0.call(data18, "path")))) && (missing5 = "path")) || (((data18.sha256 === undefined) || (!(func0.call(data18, "sha256")))) && (missing5 = "sha256"))) {
                                                                                                                        validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/config", schemaPath: "#/properties/result/properties/suites/items/properties/config/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const _errs36 = errors;
                                                                                                                        for (const key5 of Object.keys(data18)) {
                                                                                                                            if (!(((key5 === "path") || (key5 === "sha256")) || (key5 === "since"))) {
                                                                                                                                validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/config", schemaPath: "#/properties/result/properties/suites/items/properties/config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                                                return false;
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        if (_errs36 === errors) {
                                                                                                                            if (data18.path !== undefined && func0.call(data18, "path")) {
                                                                                                                                const _errs37 = errors;
                                                                                                                                if (typeof data18.path !== "string") {
                                                                                                                                    validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/config/path", schemaPath: "#/properties/result/properties/suites/items/properties/config/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid7 = _errs37 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid7 = true;
                                                                                                                            }
                                                                                                                            if (valid7) {
                                                                                                                                if (data18.sha256 !== undefined && func0.call(data18, "sha256")) {
                                                                                                                                    const _errs39 = errors;
                                                                                                                                    if (typeof data18.sha256 !== "string") {
                                                                                                                                        validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/config/sha256", schemaPath: "#/properties/result/properties/suites/items/properties/config/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid7 = _errs39 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid7 = true;
                                                                                                                                }
                                                                                                                                if (valid7) {
                                                                                                                                    if (data18.since !== undefined && func0.call(data18, "since")) {
                                                                                                                                        let data21 = data18.since;
                                                                                                                                        const _errs41 = errors;
                                                                                                                                        if (errors === _errs41) {
                                                                                                                                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                                                                                                                let missing6;
                                                                                                                                                if ((((data21.commit === undefined) || (!(func0.call(data21, "commit")))) && (missing6 = "commit")) || (((data21.change === undefined) || (!(func0.call(data21, "change")))) && (missing6 = "change"))) {
                                                                                                                                                    validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/config/since", schemaPath: "#/properties/result/properties/suites/items/properties/config/properties/since/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    const _errs43 = errors;
                                                                                                                                                    for (const key6 of Object.keys(data21)) {
                                                                                                                                                        if (!((key6 === "commit") || (key6 === "change"))) {
                                                                                                                                                            validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/config/since", schemaPath: "#/properties/result/properties/suites/items/properties/config/properties/since/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                                                                                            return false;
                                                                                                                                                            break;
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                    if (_errs43 === errors) {
                                                                                                                                                        if (data21.commit !== undefined && func0.call(data21, "commit")) {
                                                                                                                                                            const _errs44 = errors;
                                                                                                                                                            if (typeof data21.commit !== "string") {
                                                                                                                                                                validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/config/since/commit", schemaPath: "#/properties/result/properties/suites/items/properties/config/properties/since/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                            }
                                                                                                                                                            var valid8 = _errs44 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid8 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid8) {
                                                                                                                                                            if (data21.change !== undefined && func0.call(data21, "change")) {
                                                                                                                                                                let data23 = data21.change;
                                                                                                                                                                const _errs46 = errors;
                                                                                                                                                                if (!((((((data23 === "unchanged") || (data23 === "changed")) || (data23 === "loosened")) || (data23 === "new")) || (data23 === "invalid")) || (data23 === "removed"))) {
                                                                                                                                                                    validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/config/since/change", schemaPath: "#/properties/result/properties/suites/items/properties/config/properties/since/properties/change/enum", keyword: "enum", params: { allowedValues: schema0.properties.result.properties.suites.items.properties.config.properties.since.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                    return false;
                                                                                                                                                                }
                                                                                                                                                                var valid8 = _errs46 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid8 = true;
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/config/since", schemaPath: "#/properties/result/properties/suites/items/properties/config/properties/since/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid7 = _errs41 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid7 = true;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/config", schemaPath: "#/properties/result/properties/suites/items/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid6 = _errs34 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid6 = true;
                                                                                                        }
                                                                                                        if (valid6) {
                                                                                                            if (data17.verdict !== undefined && func0.call(data17, "verdict")) {
                                                                                                                const _errs47 = errors;
                                                                                                                if (!(validate9(data17.verdict, { instancePath: instancePath + "/result/suites/" + i1 + "/verdict", parentData: data17, parentDataProperty: "verdict", rootData, dynamicAnchors }))) {
                                                                                                                    vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var valid6 = _errs47 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid6 = true;
                                                                                                            }
                                                                                                            if (valid6) {
                                                                                                                if (data17.gates !== undefined && func0.call(data17, "gates")) {
                                                                                                                    let data25 = data17.gates;
                                                                                                                    const _errs48 = errors;
                                                                                                                    if (errors === _errs48) {
                                                                                                                        if (Array.isArray(data25)) {
                                                                                                                            var valid9 = true;
                                                                                                                            const len2 = data25.length;
                                                                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                                const _errs50 = errors;
                                                                                                                                if (!(validate12(data25[i2], { instancePath: instancePath + "/result/suites/" + i1 + "/gates/" + i2, parentData: data25, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                                                                                    vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                                                                                                                    errors = vErrors.length;
                                                                                                                                }
                                                                                                                                var valid9 = _errs50 === errors;
                                                                                                                                if (!valid9) {
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1 + "/gates", schemaPath: "#/properties/result/properties/suites/items/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid6 = _errs48 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid6 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate0.errors = [{ instancePath: instancePath + "/result/suites/" + i1, schemaPath: "#/properties/result/properties/suites/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid5 = _errs31 === errors;
                                                                                        if (!valid5) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate0.errors = [{ instancePath: instancePath + "/result/suites", schemaPath: "#/properties/result/properties/suites/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid4 = _errs29 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data13.run !== undefined && func0.call(data13, "run")) {
                                                                                let data27 = data13.run;
                                                                                const _errs51 = errors;
                                                                                if (errors === _errs51) {
                                                                                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                                                        let missing7;
                                                                                        if (((((((((((data27.repository === undefined) || (!(func0.call(data27, "repository")))) && (missing7 = "repository")) || (((data27.head_sha === undefined) || (!(func0.call(data27, "head_sha")))) && (missing7 = "head_sha"))) || (((data27.pull_request === undefined) || (!(func0.call(data27, "pull_request")))) && (missing7 = "pull_request"))) || (((data27.event === undefined) || (!(func0.call(data27, "event")))) && (missing7 = "event"))) || (((data27.run_id === undefined) || (!(func0.call(data27, "run_id")))) && (missing7 = "run_id"))) || (((data27.attempt === undefined) || (!(func0.call(data27, "attempt")))) && (missing7 = "attempt"))) || (((data27.started === undefined) || (!(func0.call(data27, "started")))) && (missing7 = "started"))) || (((data27.finished === undefined) || (!(func0.call(data27, "finished")))) && (missing7 = "finished"))) || (((data27.seconds === undefined) || (!(func0.call(data27, "seconds")))) && (missing7 = "seconds"))) {
                                                                                            validate0.errors = [{ instancePath: instancePath + "/result/run", schemaPath: "#/properties/result/properties/run/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            const _errs53 = errors;
                                                                                            for (const key7 of Object.keys(data27)) {
                                                                                                if (!(func0.call(schema0.properties.result.properties.run.properties, key7))) {
                                                                                                    validate0.errors = [{ instancePath: instancePath + "/result/run", schemaPath: "#/properties/result/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                            if (_errs53 === errors) {
                                                                                                if (data27.repository !== undefined && func0.call(data27, "repository")) {
                                                                                                    const _errs54 = errors;
                                                                                                    if (!(validate1(data27.repository, { instancePath: instancePath + "/result/run/repository", parentData: data27, parentDataProperty: "repository", rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid10 = _errs54 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid10 = true;
                                                                                                }
                                                                                                if (valid10) {
                                                                                                    if (data27.head_sha !== undefined && func0.call(data27, "head_sha")) {
                                                                                                        const _errs55 = errors;
                                                                                                        if (!(validate1(data27.head_sha, { instancePath: instancePath + "/result/run/head_sha", parentData: data27, parentDataProperty: "head_sha", rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid10 = _errs55 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid10 = true;
                                                                                                    }
                                                                                                    if (valid10) {
                                                                                                        if (data27.pull_request !== undefined && func0.call(data27, "pull_request")) {
                                                                                                            const _errs56 = errors;
                                                                                                            if (!(validate29(data27.pull_request, { instancePath: instancePath + "/result/run/pull_request", parentData: data27, parentDataProperty: "pull_request", rootData, dynamicAnchors }))) {
                                                                                                                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                                                                                errors = vErrors.length;
                                                                                                            }
                                                                                                            var valid10 = _errs56 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid10 = true;
                                                                                                        }
                                                                                                        if (valid10) {
                                                                                                            if (data27.event !== undefined && func0.call(data27, "event")) {
                                                                                                                const _errs57 = errors;
                                                                                                                if (!(validate1(data27.event, { instancePath: instancePath + "/result/run/event", parentData: data27, parentDataProperty: "event", rootData, dynamicAnchors }))) {
                                                                                                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var valid10 = _errs57 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid10 = true;
                                                                                                            }
                                                                                                            if (valid10) {
                                                                                                                if (data27.run_id !== undefined && func0.call(data27, "run_id")) {
                                                                                                                    const _errs58 = errors;
                                                                                                                    if (!(validate29(data27.run_id, { instancePath: instancePath + "/result/run/run_id", parentData: data27, parentDataProperty: "run_id", rootData, dynamicAnchors }))) {
                                                                                                                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                                                                                        errors = vErrors.length;
                                                                                                                    }
                                                                                                                    var valid10 = _errs58 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid10 = true;
                                                                                                                }
                                                                                                                if (valid10) {
                                                                                                                    if (data27.attempt !== undefined && func0.call(data27, "attempt")) {
                                                                                                                        const _errs59 = errors;
                                                                                                                        if (!(validate29(data27.attempt, { instancePath: instancePath + "/result/run/attempt", parentData: data27, parentDataProperty: "attempt", rootData, dynamicAnchors }))) {
                                                                                                                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                                                                                            errors = vErrors.length;
                                                                                                                        }
                                                                                                                        var valid10 = _errs59 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid10 = true;
                                                                                                                    }
                                                                                                                    if (valid10) {
                                                                                                                        if (data27.started !== undefined && func0.call(data27, "started")) {
                                                                                                                            const _errs60 = errors;
                                                                                                                            if (typeof data27.started !== "string") {
                                                                                                                                validate0.errors = [{ instancePath: instancePath + "/result/run/started", schemaPath: "#/properties/result/properties/run/properties/started/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid10 = _errs60 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid10 = true;
                                                                                                                        }
                                                                                                                        if (valid10) {
                                                                                                                            if (data27.finished !== undefined && func0.call(data27, "finished")) {
                                                                                                                                const _errs62 = errors;
                                                                                                                                if (typeof data27.finished !== "string") {
                                                                                                                                    validate0.errors = [{ instancePath: instancePath + "/result/run/finished", schemaPath: "#/properties/result/properties/run/properties/finished/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid10 = _errs62 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid10 = true;
                                                                                                                            }
                                                                                                                            if (valid10) {
                                                                                                                                if (data27.seconds !== undefined && func0.call(data27, "seconds")) {
                                                                                                                                    let data36 = data27.seconds;
                                                                                                                                    const _errs64 = errors;
                                                                                                                                    if (errors === _errs64) {
                                                                                                                                        if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                                                                                                            for (const key8 of Object.keys(data36)) {
                                                                                                                                                let data37 = data36[key8];
                                                                                                                                                const _errs67 = errors;
                                                                                                                                                if (!((typeof data37 == "number") && (isFinite(data37)))) {
                                                                                                                                                    validate0.errors = [{ instancePath: instancePath + "/result/run/seconds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/result/properties/run/properties/seconds/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid11 = _errs67 === errors;
                                                                                                                                                if (!valid11) {
                                                                                                                                                    break;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate0.errors = [{ instancePath: instancePath + "/result/run/seconds", schemaPath: "#/properties/result/properties/run/properties/seconds/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid10 = _errs64 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid10 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate0.errors = [{ instancePath: instancePath + "/result/run", schemaPath: "#/properties/result/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid4 = _errs51 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate0.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs24 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            else {
                validate0.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
            }
        } validate0.errors = vErrors; return errors === 0; }
        validate0.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    })
};
