export const id = 8175;
export const ids = [8175];
export const modules = {
    59094: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            MP: () => (recordLimits),
            Uo: () => (makeRecord),
            sc: () => (sha256),
            vS: () => (manifestName)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
        var _record_validator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44526);
        const recordLimits = { entries: 1001, bytes: 64 * 1024 * 1024 };
        const manifestName = 'record.json';
        function makeRecord(decided) {
            const { key, recordable, ...facts } = decided;
            const named = recordable.files.map((file, index) => ({ name: fileName(file, index), file }));
            const manifest = {
                version: 1,
                ...key,
                commit: facts.commit,
                committed_at: facts.committed_at,
                measured_at: recordable.measured_at ?? facts.commit,
                verdict: facts.verdict,
                accepted: facts.accepted,
                measured: facts.measured,
                ...(facts.best === undefined || Object.keys(facts.best).length === 0 ? {} : { best: facts.best }),
                ...(recordable.fingerprint === undefined ? {} : { fingerprint: recordable.fingerprint }),
                files: named.map(({ name, file }) => ({ name, role: file.role, path: file.path, sha256: sha256(file.bytes) })),
            };
            const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
            const files = new Map([[manifestName, text], ...named.map(({ name, file }) => [name, file.bytes])]);
            const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
            if (size > recordLimits.bytes)
                throw tooMuch('its files are larger than 64 MB');
            const [error] = (0, _record_validator_js__WEBPACK_IMPORTED_MODULE_2__.B)(manifest);
            if (error !== undefined)
                throw tooMuch(`${error.instancePath.slice(1, 100)} ${error.message ?? 'is wrong'}`);
            return files;
        }
        function tooMuch(what) {
            return (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)({
                message: `a record cannot hold it: ${what}; commit the metrics, or give \`baseline: {file: …}\``,
            });
        }
        function fileName({ path, role }, index) {
            if (role === 'profile')
                return `${String(index)}-profile.json`;
            const base = path.slice(path.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9._-]+/g, '_');
            return `${String(index)}-${base.slice(-100)}`;
        }
        function sha256(bytes) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
        }
    }),
    91157: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            x: () => (recordName)
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        function recordName(key) {
            const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
                .update(JSON.stringify([key.config, key.gate, key.leg]))
                .digest('hex');
            return `ml-gates-record-${key.gate.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 64)}-${digest.slice(0, 16)}`;
        }
    }),
    44526: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (errorsOf)
        });
        var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);
        "use strict";
        function errorsOf(value) { return validate0(value) ? [] : validate0.errors; }
        const schema0 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "record.json of ML Gates", "type": "object", "properties": { "version": { "const": 1 }, "config": { "$ref": "#/$defs/part0" }, "gate": { "type": "string", "maxLength": 200 }, "leg": { "type": ["string", "null"], "maxLength": 4096 }, "commit": { "$ref": "#/$defs/part1" }, "committed_at": { "type": ["string", "null"], "maxLength": 40 }, "measured_at": { "$ref": "#/$defs/part1" }, "verdict": { "enum": ["pass", "warn", "fail"] }, "accepted": { "type": "boolean" }, "measured": { "type": "object", "maxProperties": 10000, "additionalProperties": { "anyOf": [{ "type": "number" }, { "type": "object", "properties": { "token": { "$ref": "#/$defs/part2" } }, "required": ["token"], "additionalProperties": false }] } }, "files": { "type": "array", "maxItems": 1000, "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$" }, "role": { "enum": ["metrics", "predictions", "profile"] }, "path": { "$ref": "#/$defs/part0" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["name", "role", "path", "sha256"], "additionalProperties": false } }, "fingerprint": { "type": "object", "properties": { "keys": { "$ref": "#/$defs/part3" }, "files": { "$ref": "#/$defs/part3" } }, "required": ["keys", "files"], "additionalProperties": false }, "best": { "type": "object", "maxProperties": 10000, "additionalProperties": { "type": "object", "properties": { "value": { "type": "number" }, "direction": { "enum": ["higher", "lower"] }, "commit": { "$ref": "#/$defs/part1" }, "test_set": { "type": ["string", "null"], "maxLength": 200 } }, "required": ["value", "direction", "commit", "test_set"], "additionalProperties": false } } }, "required": ["version", "config", "gate", "leg", "commit", "committed_at", "measured_at", "verdict", "accepted", "measured", "files"], "additionalProperties": false, "$defs": { "part0": { "type": "string", "maxLength": 4096 }, "part1": { "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, "part2": { "type": "string", "maxLength": 1000 }, "part3": { "type": "object", "maxProperties": 10000, "additionalProperties": { "$ref": "#/$defs/part2" } } } };
        const func0 = Object.prototype.hasOwnProperty;
        const func1 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"];
        const schema1 = { "type": "string", "maxLength": 4096 };
        function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate1.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (typeof data === "string") {
                if (func1(data) > 4096) {
                    validate1.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                    return false;
                }
            }
            else {
                validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
            }
        } validate1.errors = vErrors; return errors === 0; }
        validate1.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema2 = { "type": "string", "pattern": "^[0-9a-f]{40,64}$" };
        const pattern0 = new RegExp("^[0-9a-f]{40,64}$", "u");
        function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate3.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (typeof data === "string") {
                if (!pattern0.test(data)) {
                    validate3.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" }, message: "must match pattern \"" + "^[0-9a-f]{40,64}$" + "\"" }];
                    return false;
                }
            }
            else {
                validate3.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
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
                if (func1(data) > 1000) {
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
        const schema4 = { "type": "object", "maxProperties": 10000, "additionalProperties": { "$ref": "#/$defs/part2" } };
        function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate9.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (Object.keys(data).length > 10000) {
                    validate9.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 10000 }, message: "must NOT have more than 10000 properties" }];
                    return false;
                }
                else {
                    for (const key0 in data) {
                        const _errs2 = errors;
                        if (!(validate6(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                        if (!valid0) {
                            break;
                        }
                    }
                }
            }
            else {
                validate9.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
            }
        } validate9.errors = vErrors; return errors === 0; }
        validate9.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        const pattern1 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$", "u");
        const pattern2 = new RegExp("^[0-9a-f]{64}$", "u");
        function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if ((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.config === undefined) && (missing0 = "config"))) || ((data.gate === undefined) && (missing0 = "gate"))) || ((data.leg === undefined) && (missing0 = "leg"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.committed_at === undefined) && (missing0 = "committed_at"))) || ((data.measured_at === undefined) && (missing0 = "measured_at"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.accepted === undefined) && (missing0 = "accepted"))) || ((data.measured === undefined) && (missing0 = "measured"))) || ((data.files === undefined) && (missing0 = "files"))) {
                    validate0.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                }
                else {
                    const _errs1 = errors;
                    for (const key0 in data) {
                        if (!(func0.call(schema0.properties, key0))) {
                            validate0.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                        }
                    }
                    if (_errs1 === errors) {
                        if (data.version !== undefined) {
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
                            if (data.config !== undefined) {
                                const _errs3 = errors;
                                if (!(validate1(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs3 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.gate !== undefined) {
                                    let data2 = data.gate;
                                    const _errs4 = errors;
                                    if (errors === _errs4) {
                                        if (typeof data2 === "string") {
                                            if (func1(data2) > 200) {
                                                validate0.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate0.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs4 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.leg !== undefined) {
                                        let data3 = data.leg;
                                        const _errs6 = errors;
                                        if ((typeof data3 !== "string") && (data3 !== null)) {
                                            validate0.errors = [{ instancePath: instancePath + "/leg", schemaPath: "#/properties/leg/type", keyword: "type", params: { type: schema0.properties.leg.type }, message: "must be string,null" }];
                                            return false;
                                        }
                                        if (errors === _errs6) {
                                            if (typeof data3 === "string") {
                                                if (func1(data3) > 4096) {
                                                    validate0.errors = [{ instancePath: instancePath + "/leg", schemaPath: "#/properties/leg/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs6 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.commit !== undefined) {
                                            const _errs8 = errors;
                                            if (!(validate3(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs8 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.committed_at !== undefined) {
                                                let data5 = data.committed_at;
                                                const _errs9 = errors;
                                                if ((typeof data5 !== "string") && (data5 !== null)) {
                                                    validate0.errors = [{ instancePath: instancePath + "/committed_at", schemaPath: "#/properties/committed_at/type", keyword: "type", params: { type: schema0.properties.committed_at.type }, message: "must be string,null" }];
                                                    return false;
                                                }
                                                if (errors === _errs9) {
                                                    if (typeof data5 === "string") {
                                                        if (func1(data5) > 40) {
                                                            validate0.errors = [{ instancePath: instancePath + "/committed_at", schemaPath: "#/properties/committed_at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs9 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.measured_at !== undefined) {
                                                    const _errs11 = errors;
                                                    if (!(validate3(data.measured_at, { instancePath: instancePath + "/measured_at", parentData: data, parentDataProperty: "measured_at", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs11 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.verdict !== undefined) {
                                                        let data7 = data.verdict;
                                                        const _errs12 = errors;
                                                        if (!(((data7 === "pass") || (data7 === "warn")) || (data7 === "fail"))) {
                                                            validate0.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema0.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs12 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.accepted !== undefined) {
                                                            const _errs13 = errors;
                                                            if (typeof data.accepted !== "boolean") {
                                                                validate0.errors = [{ instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.measured !== undefined) {
                                                                let data9 = data.measured;
                                                                const _errs15 = errors;
                                                                if (errors === _errs15) {
                                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                                        if (Object.keys(data9).length > 10000) {
                                                                            validate0.errors = [{ instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/maxProperties", keyword: "maxProperties", params: { limit: 10000 }, message: "must NOT have more than 10000 properties" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            for (const key1 in data9) {
                                                                                let data10 = data9[key1];
                                                                                const _errs18 = errors;
                                                                                const _errs19 = errors;
                                                                                let valid2 = false;
                                                                                const _errs20 = errors;
                                                                                if (!((typeof data10 == "number") && (isFinite(data10)))) {
                                                                                    const err0 = { instancePath: instancePath + "/measured/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err0];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err0);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid0 = _errs20 === errors;
                                                                                valid2 = valid2 || _valid0;
                                                                                const _errs22 = errors;
                                                                                if (errors === _errs22) {
                                                                                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                                        let missing1;
                                                                                        if ((data10.token === undefined) && (missing1 = "token")) {
                                                                                            const err1 = { instancePath: instancePath + "/measured/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err1];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err1);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        else {
                                                                                            const _errs24 = errors;
                                                                                            for (const key2 in data10) {
                                                                                                if (!(key2 === "token")) {
                                                                                                    const err2 = { instancePath: instancePath + "/measured/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
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
                                                                                            if (_errs24 === errors) {
                                                                                                if (data10.token !== undefined) {
                                                                                                    if (!(validate6(data10.token, { instancePath: instancePath + "/measured/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", parentData: data10, parentDataProperty: "token", rootData, dynamicAnchors }))) {
                                                                                                        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err3 = { instancePath: instancePath + "/measured/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err3];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err3);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var _valid0 = _errs22 === errors;
                                                                                valid2 = valid2 || _valid0;
                                                                                if (!valid2) {
                                                                                    const err4 = { instancePath: instancePath + "/measured/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err4];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err4);
                                                                                    }
                                                                                    errors++;
                                                                                    validate0.errors = vErrors;
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    errors = _errs19;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs19) {
                                                                                            vErrors.length = _errs19;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var valid1 = _errs18 === errors;
                                                                                if (!valid1) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate0.errors = [{ instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs15 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.files !== undefined) {
                                                                    let data12 = data.files;
                                                                    const _errs26 = errors;
                                                                    if (errors === _errs26) {
                                                                        if (Array.isArray(data12)) {
                                                                            if (data12.length > 1000) {
                                                                                validate0.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                                const len0 = data12.length;
                                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                                    let data13 = data12[i0];
                                                                                    const _errs28 = errors;
                                                                                    if (errors === _errs28) {
                                                                                        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                                            let missing2;
                                                                                            if (((((data13.name === undefined) && (missing2 = "name")) || ((data13.role === undefined) && (missing2 = "role"))) || ((data13.path === undefined) && (missing2 = "path"))) || ((data13.sha256 === undefined) && (missing2 = "sha256"))) {
                                                                                                validate0.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                const _errs30 = errors;
                                                                                                for (const key3 in data13) {
                                                                                                    if (!((((key3 === "name") || (key3 === "role")) || (key3 === "path")) || (key3 === "sha256"))) {
                                                                                                        validate0.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs30 === errors) {
                                                                                                    if (data13.name !== undefined) {
                                                                                                        let data14 = data13.name;
                                                                                                        const _errs31 = errors;
                                                                                                        if (errors === _errs31) {
                                                                                                            if (typeof data14 === "string") {
                                                                                                                if (!pattern1.test(data14)) {
                                                                                                                    validate0.errors = [{ instancePath: instancePath + "/files/" + i0 + "/name", schemaPath: "#/properties/files/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$" + "\"" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate0.errors = [{ instancePath: instancePath + "/files/" + i0 + "/name", schemaPath: "#/properties/files/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid5 = _errs31 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid5 = true;
                                                                                                    }
                                                                                                    if (valid5) {
                                                                                                        if (data13.role !== undefined) {
                                                                                                            let data15 = data13.role;
                                                                                                            const _errs33 = errors;
                                                                                                            if (!(((data15 === "metrics") || (data15 === "predictions")) || (data15 === "profile"))) {
                                                                                                                validate0.errors = [{ instancePath: instancePath + "/files/" + i0 + "/role", schemaPath: "#/properties/files/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema0.properties.files.items.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid5 = _errs33 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid5 = true;
                                                                                                        }
                                                                                                        if (valid5) {
                                                                                                            if (data13.path !== undefined) {
                                                                                                                const _errs34 = errors;
                                                                                                                if (!(validate1(data13.path, { instancePath: instancePath + "/files/" + i0 + "/path", parentData: data13, parentDataProperty: "path", rootData, dynamicAnchors }))) {
                                                                                                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var valid5 = _errs34 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid5 = true;
                                                                                                            }
                                                                                                            if (valid5) {
                                                                                                                if (data13.sha256 !== undefined) {
                                                                                                                    let data17 = data13.sha256;
                                                                                                                    const _errs35 = errors;
                                                                                                                    if (errors === _errs35) {
                                                                                                                        if (typeof data17 === "string") {
                                                                                                                            if (!pattern2.test(data17)) {
                                                                                                                                validate0.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate0.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid5 = _errs35 === errors;
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
                                                                                            validate0.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid4 = _errs28 === errors;
                                                                                    if (!valid4) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate0.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs26 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.fingerprint !== undefined) {
                                                                        let data18 = data.fingerprint;
                                                                        const _errs37 = errors;
                                                                        if (errors === _errs37) {
                                                                            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                                let missing3;
                                                                                if (((data18.keys === undefined) && (missing3 = "keys")) || ((data18.files === undefined) && (missing3 = "files"))) {
                                                                                    validate0.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    const _errs39 = errors;
                                                                                    for (const key4 in data18) {
                                                                                        if (!((key4 === "keys") || (key4 === "files"))) {
                                                                                            validate0.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                            return false;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs39 === errors) {
                                                                                        if (data18.keys !== undefined) {
                                                                                            const _errs40 = errors;
                                                                                            if (!(validate9(data18.keys, { instancePath: instancePath + "/fingerprint/keys", parentData: data18, parentDataProperty: "keys", rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid6 = _errs40 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid6 = true;
                                                                                        }
                                                                                        if (valid6) {
                                                                                            if (data18.files !== undefined) {
                                                                                                const _errs41 = errors;
                                                                                                if (!(validate9(data18.files, { instancePath: instancePath + "/fingerprint/files", parentData: data18, parentDataProperty: "files", rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid6 = _errs41 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid6 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate0.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs37 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.best !== undefined) {
                                                                            let data21 = data.best;
                                                                            const _errs42 = errors;
                                                                            if (errors === _errs42) {
                                                                                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                                                    if (Object.keys(data21).length > 10000) {
                                                                                        validate0.errors = [{ instancePath: instancePath + "/best", schemaPath: "#/properties/best/maxProperties", keyword: "maxProperties", params: { limit: 10000 }, message: "must NOT have more than 10000 properties" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        for (const key5 in data21) {
                                                                                            let data22 = data21[key5];
                                                                                            const _errs45 = errors;
                                                                                            if (errors === _errs45) {
                                                                                                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                                                    let missing4;
                                                                                                    if (((((data22.value === undefined) && (missing4 = "value")) || ((data22.direction === undefined) && (missing4 = "direction"))) || ((data22.commit === undefined) && (missing4 = "commit"))) || ((data22.test_set === undefined) && (missing4 = "test_set"))) {
                                                                                                        validate0.errors = [{ instancePath: instancePath + "/best/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/best/additionalProperties/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs47 = errors;
                                                                                                        for (const key6 in data22) {
                                                                                                            if (!((((key6 === "value") || (key6 === "direction")) || (key6 === "commit")) || (key6 === "test_set"))) {
                                                                                                                validate0.errors = [{ instancePath: instancePath + "/best/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/best/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs47 === errors) {
                                                                                                            if (data22.value !== undefined) {
                                                                                                                let data23 = data22.value;
                                                                                                                const _errs48 = errors;
                                                                                                                if (!((typeof data23 == "number") && (isFinite(data23)))) {
                                                                                                                    validate0.errors = [{ instancePath: instancePath + "/best/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/best/additionalProperties/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid8 = _errs48 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid8 = true;
                                                                                                            }
                                                                                                            if (valid8) {
                                                                                                                if (data22.direction !== undefined) {
                                                                                                                    let data24 = data22.direction;
                                                                                                                    const _errs50 = errors;
                                                                                                                    if (!((data24 === "higher") || (data24 === "lower"))) {
                                                                                                                        validate0.errors = [{ instancePath: instancePath + "/best/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/direction", schemaPath: "#/properties/best/additionalProperties/properties/direction/enum", keyword: "enum", params: { allowedValues: schema0.properties.best.additionalProperties.properties.direction.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid8 = _errs50 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid8 = true;
                                                                                                                }
                                                                                                                if (valid8) {
                                                                                                                    if (data22.commit !== undefined) {
                                                                                                                        const _errs51 = errors;
                                                                                                                        if (!(validate3(data22.commit, { instancePath: instancePath + "/best/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/commit", parentData: data22, parentDataProperty: "commit", rootData, dynamicAnchors }))) {
                                                                                                                            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                                                                                                            errors = vErrors.length;
                                                                                                                        }
                                                                                                                        var valid8 = _errs51 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid8 = true;
                                                                                                                    }
                                                                                                                    if (valid8) {
                                                                                                                        if (data22.test_set !== undefined) {
                                                                                                                            let data26 = data22.test_set;
                                                                                                                            const _errs52 = errors;
                                                                                                                            if ((typeof data26 !== "string") && (data26 !== null)) {
                                                                                                                                validate0.errors = [{ instancePath: instancePath + "/best/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/test_set", schemaPath: "#/properties/best/additionalProperties/properties/test_set/type", keyword: "type", params: { type: schema0.properties.best.additionalProperties.properties.test_set.type }, message: "must be string,null" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            if (errors === _errs52) {
                                                                                                                                if (typeof data26 === "string") {
                                                                                                                                    if (func1(data26) > 200) {
                                                                                                                                        validate0.errors = [{ instancePath: instancePath + "/best/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/test_set", schemaPath: "#/properties/best/additionalProperties/properties/test_set/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid8 = _errs52 === errors;
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
                                                                                                else {
                                                                                                    validate0.errors = [{ instancePath: instancePath + "/best/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/best/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid7 = _errs45 === errors;
                                                                                            if (!valid7) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate0.errors = [{ instancePath: instancePath + "/best", schemaPath: "#/properties/best/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs42 === errors;
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
                validate0.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
            }
        } validate0.errors = vErrors; return errors === 0; }
        validate0.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    }),
    57112: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (unzip)
        });
        var _buffer_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31790);
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;
        async function unzip(bytes, label, limits) {
            const zip = await opened(bytes, label);
            const files = new Map();
            let size = 0;
            for await (const entry of entriesOf(zip, label)) {
                refuseOddEntry(entry, files, label);
                size += entry.uncompressedSize;
                if (files.size >= limits.entries)
                    throw fault(label, `holds more than ${String(limits.entries)} files`);
                if (size > limits.bytes)
                    throw fault(label, `holds more than ${String(limits.bytes)} bytes`);
                files.set(entry.fileName, await unpacked(zip, entry, label));
            }
            return files;
        }
        async function opened(bytes, label) {
            const { fromBuffer } = (await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19))).default;
            return new Promise((resolve, reject) => {
                const buffer = (0, _buffer_of_js__WEBPACK_IMPORTED_MODULE_1__.K)(bytes);
                fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
                    if (error === null)
                        resolve(zip);
                    else
                        reject(fault(label, 'is not a zip file', error));
                });
            });
        }
        async function* entriesOf(zip, label) {
            for (;;) {
                const entry = await new Promise((resolve, reject) => {
                    zip.removeAllListeners();
                    zip.once('entry', resolve);
                    zip.once('end', () => resolve(null));
                    zip.once('error', (error) => reject(fault(label, 'is damaged', error)));
                    zip.readEntry();
                });
                if (entry === null)
                    return;
                yield entry;
            }
        }
        function refuseOddEntry(entry, files, label) {
            const name = JSON.stringify(entry.fileName.slice(0, 100));
            if (!plainName.test(entry.fileName))
                throw fault(label, `holds ${name}, which is not a plain file name`);
            if (files.has(entry.fileName))
                throw fault(label, `holds ${name} twice`);
            if (entry.isEncrypted())
                throw fault(label, `holds ${name} encrypted`);
        }
        function unpacked(zip, entry, label) {
            return new Promise((resolve, reject) => {
                const refuse = (error) => reject(fault(label, 'is damaged', error));
                zip.openReadStream(entry, (error, stream) => {
                    if (error !== null) {
                        refuse(error);
                        return;
                    }
                    const chunks = [];
                    stream.on('data', (chunk) => chunks.push(chunk));
                    stream.on('error', refuse);
                    stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
                });
            });
        }
        function fault(label, what, cause) {
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)({ message: `${label} ${what}` }, cause === undefined ? {} : { cause });
        }
    })
};
