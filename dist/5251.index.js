export const id = 5251;
export const ids = [5251];
export const modules = {
    65251: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            h: () => (looksLikeProfile),
            e: () => (readProfile)
        });
        var compare_text = __webpack_require__(99785);
        var errors = __webpack_require__(62807);
        var buckets = __webpack_require__(82161);
        var profile_profile = __webpack_require__(19475);
        ;
        function errorsOf(value) { return validate0(value) ? [] : validate0.errors; }
        const schema0 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A profile of a data set", "type": "object", "properties": { "version": { "const": 1 }, "rows": { "$ref": "#/$defs/part0" }, "unread": { "$ref": "#/$defs/part0" }, "columns": { "type": "array", "maxItems": 65536, "items": { "$ref": "#/$defs/part5" } } }, "required": ["version", "rows", "unread", "columns"], "additionalProperties": false, "$defs": { "part0": { "type": "integer", "minimum": 0 }, "part1": { "type": "integer", "minimum": 1 }, "part2": { "type": ["number", "null"] }, "part3": { "type": "string", "pattern": "^-?0x(?:0|[1-9a-f][0-9a-f]{0,1999})p(?:0|-?[1-9][0-9]{0,3})$" }, "part4": { "type": "string", "pattern": "^[0-9a-l]{4096}$" }, "part5": { "type": "object", "properties": { "name": { "type": "string" }, "missing": { "$ref": "#/$defs/part0" }, "invalid": { "$ref": "#/$defs/part0" }, "numbers": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "count": { "$ref": "#/$defs/part1" }, "integers": { "$ref": "#/$defs/part0" }, "min": { "type": "number" }, "max": { "type": "number" }, "distinct": { "$ref": "#/$defs/part0" }, "mean": { "$ref": "#/$defs/part2" }, "variance": { "$ref": "#/$defs/part2" }, "skewness": { "$ref": "#/$defs/part2" }, "quantiles": { "type": "object", "properties": { "p1": { "type": "number" }, "p5": { "type": "number" }, "p25": { "type": "number" }, "p50": { "type": "number" }, "p75": { "type": "number" }, "p95": { "type": "number" }, "p99": { "type": "number" } }, "required": ["p1", "p5", "p25", "p50", "p75", "p95", "p99"], "additionalProperties": false }, "dropped": { "type": "integer", "minimum": 0, "maximum": 63 }, "buckets": { "type": "array", "maxItems": 1024, "items": { "type": "array", "prefixItems": [{ "type": "number" }, { "type": "integer", "minimum": 1 }], "items": false, "minItems": 2 } }, "state": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "sum": { "$ref": "#/$defs/part3" }, "squares": { "$ref": "#/$defs/part3" }, "cubes": { "$ref": "#/$defs/part3" }, "registers": { "$ref": "#/$defs/part4" } }, "required": ["sum", "squares", "cubes", "registers"], "additionalProperties": false }] } }, "required": ["count", "integers", "min", "max", "distinct", "mean", "variance", "skewness", "quantiles", "dropped", "buckets", "state"], "additionalProperties": false }] }, "texts": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "count": { "$ref": "#/$defs/part1" }, "distinct": { "$ref": "#/$defs/part0" }, "lengths": { "type": "object", "properties": { "min": { "$ref": "#/$defs/part0" }, "max": { "$ref": "#/$defs/part0" }, "mean": { "type": "number" }, "total": { "$ref": "#/$defs/part0" } }, "required": ["min", "max", "mean", "total"], "additionalProperties": false }, "dates": { "$ref": "#/$defs/part0" }, "times": { "$ref": "#/$defs/part0" }, "values": { "anyOf": [{ "type": "null" }, { "type": "array", "maxItems": 1024, "items": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer", "minimum": 1 }], "items": false, "minItems": 2 } }] }, "registers": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/part4" }] } }, "required": ["count", "distinct", "lengths", "dates", "times", "values", "registers"], "additionalProperties": false }] }, "booleans": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "false": { "$ref": "#/$defs/part0" }, "true": { "$ref": "#/$defs/part0" } }, "required": ["false", "true"], "additionalProperties": false }] }, "structures": { "$ref": "#/$defs/part0" } }, "required": ["name", "missing", "invalid", "numbers", "texts", "booleans", "structures"], "additionalProperties": false } } };
        const func0 = Object.prototype.hasOwnProperty;
        const schema1 = { "type": "integer", "minimum": 0 };
        function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate1.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
            validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema1.type, parentSchema: schema1, data }];
            return false;
        } if (errors === 0) {
            if ((typeof data == "number") && (isFinite(data))) {
                if (data < 0 || isNaN(data)) {
                    validate1.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema1, data }];
                    return false;
                }
            }
        } validate1.errors = vErrors; return errors === 0; }
        validate1.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema2 = { "type": "object", "properties": { "name": { "type": "string" }, "missing": { "$ref": "#/$defs/part0" }, "invalid": { "$ref": "#/$defs/part0" }, "numbers": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "count": { "$ref": "#/$defs/part1" }, "integers": { "$ref": "#/$defs/part0" }, "min": { "type": "number" }, "max": { "type": "number" }, "distinct": { "$ref": "#/$defs/part0" }, "mean": { "$ref": "#/$defs/part2" }, "variance": { "$ref": "#/$defs/part2" }, "skewness": { "$ref": "#/$defs/part2" }, "quantiles": { "type": "object", "properties": { "p1": { "type": "number" }, "p5": { "type": "number" }, "p25": { "type": "number" }, "p50": { "type": "number" }, "p75": { "type": "number" }, "p95": { "type": "number" }, "p99": { "type": "number" } }, "required": ["p1", "p5", "p25", "p50", "p75", "p95", "p99"], "additionalProperties": false }, "dropped": { "type": "integer", "minimum": 0, "maximum": 63 }, "buckets": { "type": "array", "maxItems": 1024, "items": { "type": "array", "prefixItems": [{ "type": "number" }, { "type": "integer", "minimum": 1 }], "items": false, "minItems": 2 } }, "state": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "sum": { "$ref": "#/$defs/part3" }, "squares": { "$ref": "#/$defs/part3" }, "cubes": { "$ref": "#/$defs/part3" }, "registers": { "$ref": "#/$defs/part4" } }, "required": ["sum", "squares", "cubes", "registers"], "additionalProperties": false }] } }, "required": ["count", "integers", "min", "max", "distinct", "mean", "variance", "skewness", "quantiles", "dropped", "buckets", "state"], "additionalProperties": false }] }, "texts": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "count": { "$ref": "#/$defs/part1" }, "distinct": { "$ref": "#/$defs/part0" }, "lengths": { "type": "object", "properties": { "min": { "$ref": "#/$defs/part0" }, "max": { "$ref": "#/$defs/part0" }, "mean": { "type": "number" }, "total": { "$ref": "#/$defs/part0" } }, "required": ["min", "max", "mean", "total"], "additionalProperties": false }, "dates": { "$ref": "#/$defs/part0" }, "times": { "$ref": "#/$defs/part0" }, "values": { "anyOf": [{ "type": "null" }, { "type": "array", "maxItems": 1024, "items": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer", "minimum": 1 }], "items": false, "minItems": 2 } }] }, "registers": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/part4" }] } }, "required": ["count", "distinct", "lengths", "dates", "times", "values", "registers"], "additionalProperties": false }] }, "booleans": { "anyOf": [{ "type": "null" }, { "type": "object", "properties": { "false": { "$ref": "#/$defs/part0" }, "true": { "$ref": "#/$defs/part0" } }, "required": ["false", "true"], "additionalProperties": false }] }, "structures": { "$ref": "#/$defs/part0" } }, "required": ["name", "missing", "invalid", "numbers", "texts", "booleans", "structures"], "additionalProperties": false };
        const schema3 = { "type": "integer", "minimum": 1 };
        function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate7.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
            validate7.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema3.type, parentSchema: schema3, data }];
            return false;
        } if (errors === 0) {
            if ((typeof data == "number") && (isFinite(data))) {
                if (data < 1 || isNaN(data)) {
                    validate7.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema3, data }];
                    return false;
                }
            }
        } validate7.errors = vErrors; return errors === 0; }
        validate7.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema4 = { "type": ["number", "null"] };
        function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate11.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((!((typeof data == "number") && (isFinite(data)))) && (data !== null)) {
            validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema4.type }, message: "must be number,null", schema: schema4.type, parentSchema: schema4, data }];
            return false;
        } validate11.errors = vErrors; return errors === 0; }
        validate11.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema5 = { "type": "string", "pattern": "^-?0x(?:0|[1-9a-f][0-9a-f]{0,1999})p(?:0|-?[1-9][0-9]{0,3})$" };
        const pattern0 = new RegExp("^-?0x(?:0|[1-9a-f][0-9a-f]{0,1999})p(?:0|-?[1-9][0-9]{0,3})$", "u");
        function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate15.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (typeof data === "string") {
                if (!pattern0.test(data)) {
                    validate15.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?0x(?:0|[1-9a-f][0-9a-f]{0,1999})p(?:0|-?[1-9][0-9]{0,3})$" }, message: "must match pattern \"" + "^-?0x(?:0|[1-9a-f][0-9a-f]{0,1999})p(?:0|-?[1-9][0-9]{0,3})$" + "\"", schema: "^-?0x(?:0|[1-9a-f][0-9a-f]{0,1999})p(?:0|-?[1-9][0-9]{0,3})$", parentSchema: schema5, data }];
                    return false;
                }
            }
            else {
                validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.type, parentSchema: schema5, data }];
                return false;
            }
        } validate15.errors = vErrors; return errors === 0; }
        validate15.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema6 = { "type": "string", "pattern": "^[0-9a-l]{4096}$" };
        const pattern1 = new RegExp("^[0-9a-l]{4096}$", "u");
        function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate19.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (typeof data === "string") {
                if (!pattern1.test(data)) {
                    validate19.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-l]{4096}$" }, message: "must match pattern \"" + "^[0-9a-l]{4096}$" + "\"", schema: "^[0-9a-l]{4096}$", parentSchema: schema6, data }];
                    return false;
                }
            }
            else {
                validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.type, parentSchema: schema6, data }];
                return false;
            }
        } validate19.errors = vErrors; return errors === 0; }
        validate19.evaluated = { "dynamicProps": false, "dynamicItems": false };
        function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate4.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if (((((((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.missing === undefined) || (!(func0.call(data, "missing")))) && (missing0 = "missing"))) || (((data.invalid === undefined) || (!(func0.call(data, "invalid")))) && (missing0 = "invalid"))) || (((data.numbers === undefined) || (!(func0.call(data, "numbers")))) && (missing0 = "numbers"))) || (((data.texts === undefined) || (!(func0.call(data, "texts")))) && (missing0 = "texts"))) || (((data.booleans === undefined) || (!(func0.call(data, "booleans")))) && (missing0 = "booleans"))) || (((data.structures === undefined) || (!(func0.call(data, "structures")))) && (missing0 = "structures"))) {
                    validate4.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema2.required, parentSchema: schema2, data }];
                    return false;
                }
                else {
                    const _errs1 = errors;
                    for (const key0 of Object.keys(data)) {
                        if (!(((((((key0 === "name") || (key0 === "missing")) || (key0 === "invalid")) || (key0 === "numbers")) || (key0 === "texts")) || (key0 === "booleans")) || (key0 === "structures"))) {
                            validate4.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2, data }];
                            return false;
                            break;
                        }
                    }
                    if (_errs1 === errors) {
                        if (data.name !== undefined && func0.call(data, "name")) {
                            let data0 = data.name;
                            const _errs2 = errors;
                            if (typeof data0 !== "string") {
                                validate4.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.name.type, parentSchema: schema2.properties.name, data: data0 }];
                                return false;
                            }
                            var valid0 = _errs2 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.missing !== undefined && func0.call(data, "missing")) {
                                const _errs4 = errors;
                                if (!(validate1(data.missing, { instancePath: instancePath + "/missing", parentData: data, parentDataProperty: "missing", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.invalid !== undefined && func0.call(data, "invalid")) {
                                    const _errs5 = errors;
                                    if (!(validate1(data.invalid, { instancePath: instancePath + "/invalid", parentData: data, parentDataProperty: "invalid", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs5 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.numbers !== undefined && func0.call(data, "numbers")) {
                                        let data3 = data.numbers;
                                        const _errs6 = errors;
                                        const _errs7 = errors;
                                        let valid1 = false;
                                        const _errs8 = errors;
                                        if (data3 !== null) {
                                            const err0 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema2.properties.numbers.anyOf[0].type, parentSchema: schema2.properties.numbers.anyOf[0], data: data3 };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs8 === errors;
                                        valid1 = valid1 || _valid0;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                let missing1;
                                                if ((((((((((((((data3.count === undefined) || (!(func0.call(data3, "count")))) && (missing1 = "count")) || (((data3.integers === undefined) || (!(func0.call(data3, "integers")))) && (missing1 = "integers"))) || (((data3.min === undefined) || (!(func0.call(data3, "min")))) && (missing1 = "min"))) || (((data3.max === undefined) || (!(func0.call(data3, "max")))) && (missing1 = "max"))) || (((data3.distinct === undefined) || (!(func0.call(data3, "distinct")))) && (missing1 = "distinct"))) || (((data3.mean === undefined) || (!(func0.call(data3, "mean")))) && (missing1 = "mean"))) || (((data3.variance === undefined) || (!(func0.call(data3, "variance")))) && (missing1 = "variance"))) || (((data3.skewness === undefined) || (!(func0.call(data3, "skewness")))) && (missing1 = "skewness"))) || (((data3.quantiles === undefined) || (!(func0.call(data3, "quantiles")))) && (missing1 = "quantiles"))) || (((data3.dropped === undefined) || (!(func0.call(data3, "dropped")))) && (missing1 = "dropped"))) || (((data3.buckets === undefined) || (!(func0.call(data3, "buckets")))) && (missing1 = "buckets"))) || (((data3.state === undefined) || (!(func0.call(data3, "state")))) && (missing1 = "state"))) {
                                                    const err1 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema2.properties.numbers.anyOf[1].required, parentSchema: schema2.properties.numbers.anyOf[1], data: data3 };
                                                    if (vErrors === null) {
                                                        vErrors = [err1];
                                                    }
                                                    else {
                                                        vErrors.push(err1);
                                                    }
                                                    errors++;
                                                }
                                                else {
                                                    const _errs12 = errors;
                                                    for (const key1 of Object.keys(data3)) {
                                                        if (!(func0.call(schema2.properties.numbers.anyOf[1].properties, key1))) {
                                                            const err2 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.properties.numbers.anyOf[1], data: data3 };
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
                                                    if (_errs12 === errors) {
                                                        if (data3.count !== undefined && func0.call(data3, "count")) {
                                                            const _errs13 = errors;
                                                            if (!(validate7(data3.count, { instancePath: instancePath + "/numbers/count", parentData: data3, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid2 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data3.integers !== undefined && func0.call(data3, "integers")) {
                                                                const _errs14 = errors;
                                                                if (!(validate1(data3.integers, { instancePath: instancePath + "/numbers/integers", parentData: data3, parentDataProperty: "integers", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid2 = _errs14 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data3.min !== undefined && func0.call(data3, "min")) {
                                                                    let data6 = data3.min;
                                                                    const _errs15 = errors;
                                                                    if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                                                        const err3 = { instancePath: instancePath + "/numbers/min", schemaPath: "#/properties/numbers/anyOf/1/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.numbers.anyOf[1].properties.min.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.min, data: data6 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err3];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err3);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var valid2 = _errs15 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data3.max !== undefined && func0.call(data3, "max")) {
                                                                        let data7 = data3.max;
                                                                        const _errs17 = errors;
                                                                        if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                                            const err4 = { instancePath: instancePath + "/numbers/max", schemaPath: "#/properties/numbers/anyOf/1/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.numbers.anyOf[1].properties.max.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.max, data: data7 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err4];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err4);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var valid2 = _errs17 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                        if (data3.distinct !== undefined && func0.call(data3, "distinct")) {
                                                                            const _errs19 = errors;
                                                                            if (!(validate1(data3.distinct, { instancePath: instancePath + "/numbers/distinct", parentData: data3, parentDataProperty: "distinct", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid2 = _errs19 === errors;
                                                                        }
                                                                        else {
                                                                            var valid2 = true;
                                                                        }
                                                                        if (valid2) {
                                                                            if (data3.mean !== undefined && func0.call(data3, "mean")) {
                                                                                const _errs20 = errors;
                                                                                if (!(validate11(data3.mean, { instancePath: instancePath + "/numbers/mean", parentData: data3, parentDataProperty: "mean", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid2 = _errs20 === errors;
                                                                            }
                                                                            else {
                                                                                var valid2 = true;
                                                                            }
                                                                            if (valid2) {
                                                                                if (data3.variance !== undefined && func0.call(data3, "variance")) {
                                                                                    const _errs21 = errors;
                                                                                    if (!(validate11(data3.variance, { instancePath: instancePath + "/numbers/variance", parentData: data3, parentDataProperty: "variance", rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid2 = _errs21 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid2 = true;
                                                                                }
                                                                                if (valid2) {
                                                                                    if (data3.skewness !== undefined && func0.call(data3, "skewness")) {
                                                                                        const _errs22 = errors;
                                                                                        if (!(validate11(data3.skewness, { instancePath: instancePath + "/numbers/skewness", parentData: data3, parentDataProperty: "skewness", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid2 = _errs22 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid2 = true;
                                                                                    }
                                                                                    if (valid2) {
                                                                                        if (data3.quantiles !== undefined && func0.call(data3, "quantiles")) {
                                                                                            let data12 = data3.quantiles;
                                                                                            const _errs23 = errors;
                                                                                            if (errors === _errs23) {
                                                                                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                                                                    let missing2;
                                                                                                    if (((((((((data12.p1 === undefined) || (!(func0.call(data12, "p1")))) && (missing2 = "p1")) || (((data12.p5 === undefined) || (!(func0.call(data12, "p5")))) && (missing2 = "p5"))) || (((data12.p25 === undefined) || (!(func0.call(data12, "p25")))) && (missing2 = "p25"))) || (((data12.p50 === undefined) || (!(func0.call(data12, "p50")))) && (missing2 = "p50"))) || (((data12.p75 === undefined) || (!(func0.call(data12, "p75")))) && (missing2 = "p75"))) || (((data12.p95 === undefined) || (!(func0.call(data12, "p95")))) && (missing2 = "p95"))) || (((data12.p99 === undefined) || (!(func0.call(data12, "p99")))) && (missing2 = "p99"))) {
                                                                                                        const err5 = { instancePath: instancePath + "/numbers/quantiles", schemaPath: "#/properties/numbers/anyOf/1/properties/quantiles/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema2.properties.numbers.anyOf[1].properties.quantiles.required, parentSchema: schema2.properties.numbers.anyOf[1].properties.quantiles, data: data12 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err5];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err5);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    else {
                                                                                                        const _errs25 = errors;
                                                                                                        for (const key2 of Object.keys(data12)) {
                                                                                                            if (!(((((((key2 === "p1") || (key2 === "p5")) || (key2 === "p25")) || (key2 === "p50")) || (key2 === "p75")) || (key2 === "p95")) || (key2 === "p99"))) {
                                                                                                                const err6 = { instancePath: instancePath + "/numbers/quantiles", schemaPath: "#/properties/numbers/anyOf/1/properties/quantiles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.properties.numbers.anyOf[1].properties.quantiles, data: data12 };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err6];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err6);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                        if (_errs25 === errors) {
                                                                                                            if (data12.p1 !== undefined && func0.call(data12, "p1")) {
                                                                                                                let data13 = data12.p1;
                                                                                                                const _errs26 = errors;
                                                                                                                if (!((typeof data13 == "number") && (isFinite(data13)))) {
                                                                                                                    const err7 = { instancePath: instancePath + "/numbers/quantiles/p1", schemaPath: "#/properties/numbers/anyOf/1/properties/quantiles/properties/p1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p1.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p1, data: data13 };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err7];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err7);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                var valid3 = _errs26 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid3 = true;
                                                                                                            }
                                                                                                            if (valid3) {
                                                                                                                if (data12.p5 !== undefined && func0.call(data12, "p5")) {
                                                                                                                    let data14 = data12.p5;
                                                                                                                    const _errs28 = errors;
                                                                                                                    if (!((typeof data14 == "number") && (isFinite(data14)))) {
                                                                                                                        const err8 = { instancePath: instancePath + "/numbers/quantiles/p5", schemaPath: "#/properties/numbers/anyOf/1/properties/quantiles/properties/p5/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p5.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p5, data: data14 };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err8];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err8);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var valid3 = _errs28 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid3 = true;
                                                                                                                }
                                                                                                                if (valid3) {
                                                                                                                    if (data12.p25 !== undefined && func0.call(data12, "p25")) {
                                                                                                                        let data15 = data12.p25;
                                                                                                                        const _errs30 = errors;
                                                                                                                        if (!((typeof data15 == "number") && (isFinite(data15)))) {
                                                                                                                            const err9 = { instancePath: instancePath + "/numbers/quantiles/p25", schemaPath: "#/properties/numbers/anyOf/1/properties/quantiles/properties/p25/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p25.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p25, data: data15 };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err9];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err9);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var valid3 = _errs30 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid3 = true;
                                                                                                                    }
                                                                                                                    if (valid3) {
                                                                                                                        if (data12.p50 !== undefined && func0.call(data12, "p50")) {
                                                                                                                            let data16 = data12.p50;
                                                                                                                            const _errs32 = errors;
                                                                                                                            if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                                                                                                                const err10 = { instancePath: instancePath + "/numbers/quantiles/p50", schemaPath: "#/properties/numbers/anyOf/1/properties/quantiles/properties/p50/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p50.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p50, data: data16 };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err10];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err10);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            var valid3 = _errs32 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid3 = true;
                                                                                                                        }
                                                                                                                        if (valid3) {
                                                                                                                            if (data12.p75 !== undefined && func0.call(data12, "p75")) {
                                                                                                                                let data17 = data12.p75;
                                                                                                                                const _errs34 = errors;
                                                                                                                                if (!((typeof data17 == "number") && (isFinite(data17)))) {
                                                                                                                                    const err11 = { instancePath: instancePath + "/numbers/quantiles/p75", schemaPath: "#/properties/numbers/anyOf/1/properties/quantiles/properties/p75/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p75.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p75, data: data17 };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err11];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err11);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                                var valid3 = _errs34 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid3 = true;
                                                                                                                            }
                                                                                                                            if (valid3) {
                                                                                                                                if (data12.p95 !== undefined && func0.call(data12, "p95")) {
                                                                                                                                    let data18 = data12.p95;
                                                                                                                                    const _errs36 = errors;
                                                                                                                                    if (!((typeof data18 == "number") && (isFinite(data18)))) {
                                                                                                                                        const err12 = { instancePath: instancePath + "/numbers/quantiles/p95", schemaPath: "#/properties/numbers/anyOf/1/properties/quantiles/properties/p95/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p95.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p95, data: data18 };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err12];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err12);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    var valid3 = _errs36 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid3 = true;
                                                                                                                                }
                                                                                                                                if (valid3) {
                                                                                                                                    if (data12.p99 !== undefined && func0.call(data12, "p99")) {
                                                                                                                                        let data19 = data12.p99;
                                                                                                                                        const _errs38 = errors;
                                                                                                                                        if (!((typeof data19 == "number") && (isFinite(data19)))) {
                                                                                                                                            const err13 = { instancePath: instancePath + "/numbers/quantiles/p99", schemaPath: "#/properties/numbers/anyOf/1/properties/quantiles/properties/p99/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p99.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.quantiles.properties.p99, data: data19 };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err13];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err13);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                        var valid3 = _errs38 === errors;
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
                                                                                                else {
                                                                                                    const err14 = { instancePath: instancePath + "/numbers/quantiles", schemaPath: "#/properties/numbers/anyOf/1/properties/quantiles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.properties.numbers.anyOf[1].properties.quantiles.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.quantiles, data: data12 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err14];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err14);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                            }
                                                                                            var valid2 = _errs23 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid2 = true;
                                                                                        }
                                                                                        if (valid2) {
                                                                                            if (data3.dropped !== undefined && func0.call(data3, "dropped")) {
                                                                                                let data20 = data3.dropped;
                                                                                                const _errs40 = errors;
                                                                                                if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                                                                                    const err15 = { instancePath: instancePath + "/numbers/dropped", schemaPath: "#/properties/numbers/anyOf/1/properties/dropped/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema2.properties.numbers.anyOf[1].properties.dropped.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.dropped, data: data20 };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err15];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err15);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                if (errors === _errs40) {
                                                                                                    if ((typeof data20 == "number") && (isFinite(data20))) {
                                                                                                        if (data20 > 63 || isNaN(data20)) {
                                                                                                            const err16 = { instancePath: instancePath + "/numbers/dropped", schemaPath: "#/properties/numbers/anyOf/1/properties/dropped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 }, message: "must be <= 63", schema: 63, parentSchema: schema2.properties.numbers.anyOf[1].properties.dropped, data: data20 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err16];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err16);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data20 < 0 || isNaN(data20)) {
                                                                                                                const err17 = { instancePath: instancePath + "/numbers/dropped", schemaPath: "#/properties/numbers/anyOf/1/properties/dropped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema2.properties.numbers.anyOf[1].properties.dropped, data: data20 };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err17];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err17);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                var valid2 = _errs40 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid2 = true;
                                                                                            }
                                                                                            if (valid2) {
                                                                                                if (data3.buckets !== undefined && func0.call(data3, "buckets")) {
                                                                                                    let data21 = data3.buckets;
                                                                                                    const _errs42 = errors;
                                                                                                    if (errors === _errs42) {
                                                                                                        if (Array.isArray(data21)) {
                                                                                                            if (data21.length > 1024) {
                                                                                                                const err18 = { instancePath: instancePath + "/numbers/buckets", schemaPath: "#/properties/numbers/anyOf/1/properties/buckets/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items", schema: 1024, parentSchema: schema2.properties.numbers.anyOf[1].properties.buckets, data: data21 };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err18];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err18);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid4 = true;
                                                                                                                const len0 = data21.length;
                                                                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                                                                    let data22 = data21[i0];
                                                                                                                    const _errs44 = errors;
                                                                                                                    if (errors === _errs44) {
                                                                                                                        if (Array.isArray(data22)) {
                                                                                                                            if (data22.length < 2) {
                                                                                                                                const err19 = { instancePath: instancePath + "/numbers/buckets/" + i0, schemaPath: "#/properties/numbers/anyOf/1/properties/buckets/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema2.properties.numbers.anyOf[1].properties.buckets.items, data: data22 };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err19];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err19);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                const len1 = data22.length;
                                                                                                                                if (len1 > 0) {
                                                                                                                                    let data23 = data22[0];
                                                                                                                                    const _errs46 = errors;
                                                                                                                                    if (!((typeof data23 == "number") && (isFinite(data23)))) {
                                                                                                                                        const err20 = { instancePath: instancePath + "/numbers/buckets/" + i0 + "/0", schemaPath: "#/properties/numbers/anyOf/1/properties/buckets/items/prefixItems/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.numbers.anyOf[1].properties.buckets.items.prefixItems[0].type, parentSchema: schema2.properties.numbers.anyOf[1].properties.buckets.items.prefixItems[0], data: data23 };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                            vErrors = [err20];
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            vErrors.push(err20);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                    }
                                                                                                                                    var valid5 = _errs46 === errors;
                                                                                                                                }
                                                                                                                                if (valid5) {
                                                                                                                                    if (len1 > 1) {
                                                                                                                                        let data24 = data22[1];
                                                                                                                                        const _errs48 = errors;
                                                                                                                                        if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                                                                                                                                            const err21 = { instancePath: instancePath + "/numbers/buckets/" + i0 + "/1", schemaPath: "#/properties/numbers/anyOf/1/properties/buckets/items/prefixItems/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema2.properties.numbers.anyOf[1].properties.buckets.items.prefixItems[1].type, parentSchema: schema2.properties.numbers.anyOf[1].properties.buckets.items.prefixItems[1], data: data24 };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err21];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err21);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                        if (errors === _errs48) {
                                                                                                                                            if ((typeof data24 == "number") && (isFinite(data24))) {
                                                                                                                                                if (data24 < 1 || isNaN(data24)) {
                                                                                                                                                    const err22 = { instancePath: instancePath + "/numbers/buckets/" + i0 + "/1", schemaPath: "#/properties/numbers/anyOf/1/properties/buckets/items/prefixItems/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema2.properties.numbers.anyOf[1].properties.buckets.items.prefixItems[1], data: data24 };
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
                                                                                                                                        var valid5 = _errs48 === errors;
                                                                                                                                    }
                                                                                                                                    if (valid5) {
                                                                                                                                        const len2 = data22.length;
                                                                                                                                        if (!(len2 <= 2)) {
                                                                                                                                            const err23 = { instancePath: instancePath + "/numbers/buckets/" + i0, schemaPath: "#/properties/numbers/anyOf/1/properties/buckets/items/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: false, parentSchema: schema2.properties.numbers.anyOf[1].properties.buckets.items, data: data22 };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                                vErrors = [err23];
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                vErrors.push(err23);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const err24 = { instancePath: instancePath + "/numbers/buckets/" + i0, schemaPath: "#/properties/numbers/anyOf/1/properties/buckets/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema2.properties.numbers.anyOf[1].properties.buckets.items.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.buckets.items, data: data22 };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err24];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err24);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid4 = _errs44 === errors;
                                                                                                                    if (!valid4) {
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err25 = { instancePath: instancePath + "/numbers/buckets", schemaPath: "#/properties/numbers/anyOf/1/properties/buckets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema2.properties.numbers.anyOf[1].properties.buckets.type, parentSchema: schema2.properties.numbers.anyOf[1].properties.buckets, data: data21 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err25];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err25);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid2 = _errs42 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid2 = true;
                                                                                                }
                                                                                                if (valid2) {
                                                                                                    if (data3.state !== undefined && func0.call(data3, "state")) {
                                                                                                        let data25 = data3.state;
                                                                                                        const _errs50 = errors;
                                                                                                        const _errs51 = errors;
                                                                                                        let valid6 = false;
                                                                                                        const _errs52 = errors;
                                                                                                        if (data25 !== null) {
                                                                                                            const err26 = { instancePath: instancePath + "/numbers/state", schemaPath: "#/properties/numbers/anyOf/1/properties/state/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema2.properties.numbers.anyOf[1].properties.state.anyOf[0].type, parentSchema: schema2.properties.numbers.anyOf[1].properties.state.anyOf[0], data: data25 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err26];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err26);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        var _valid1 = _errs52 === errors;
                                                                                                        valid6 = valid6 || _valid1;
                                                                                                        const _errs54 = errors;
                                                                                                        if (errors === _errs54) {
                                                                                                            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                                                                                let missing3;
                                                                                                                if ((((((data25.sum === undefined) || (!(func0.call(data25, "sum")))) && (missing3 = "sum")) || (((data25.squares === undefined) || (!(func0.call(data25, "squares")))) && (missing3 = "squares"))) || (((data25.cubes === undefined) || (!(func0.call(data25, "cubes")))) && (missing3 = "cubes"))) || (((data25.registers === undefined) || (!(func0.call(data25, "registers")))) && (missing3 = "registers"))) {
                                                                                                                    const err27 = { instancePath: instancePath + "/numbers/state", schemaPath: "#/properties/numbers/anyOf/1/properties/state/anyOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema2.properties.numbers.anyOf[1].properties.state.anyOf[1].required, parentSchema: schema2.properties.numbers.anyOf[1].properties.state.anyOf[1], data: data25 };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err27];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err27);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                else {
                                                                                                                    const _errs56 = errors;
                                                                                                                    for (const key3 of Object.keys(data25)) {
                                                                                                                        if (!((((key3 === "sum") || (key3 === "squares")) || (key3 === "cubes")) || (key3 === "registers"))) {
                                                                                                                            const err28 = { instancePath: instancePath + "/numbers/state", schemaPath: "#/properties/numbers/anyOf/1/properties/state/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.properties.numbers.anyOf[1].properties.state.anyOf[1], data: data25 };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err28];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err28);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    if (_errs56 === errors) {
                                                                                                                        if (data25.sum !== undefined && func0.call(data25, "sum")) {
                                                                                                                            const _errs57 = errors;
                                                                                                                            if (!(validate15(data25.sum, { instancePath: instancePath + "/numbers/state/sum", parentData: data25, parentDataProperty: "sum", rootData, dynamicAnchors }))) {
                                                                                                                                vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                                                                                                                                errors = vErrors.length;
                                                                                                                            }
                                                                                                                            var valid7 = _errs57 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid7 = true;
                                                                                                                        }
                                                                                                                        if (valid7) {
                                                                                                                            if (data25.squares !== undefined && func0.call(data25, "squares")) {
                                                                                                                                const _errs58 = errors;
                                                                                                                                if (!(validate15(data25.squares, { instancePath: instancePath + "/numbers/state/squares", parentData: data25, parentDataProperty: "squares", rootData, dynamicAnchors }))) {
                                                                                                                                    vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                                                                                                                                    errors = vErrors.length;
                                                                                                                                }
                                                                                                                                var valid7 = _errs58 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid7 = true;
                                                                                                                            }
                                                                                                                            if (valid7) {
                                                                                                                                if (data25.cubes !== undefined && func0.call(data25, "cubes")) {
                                                                                                                                    const _errs59 = errors;
                                                                                                                                    if (!(validate15(data25.cubes, { instancePath: instancePath + "/numbers/state/cubes", parentData: data25, parentDataProperty: "cubes", rootData, dynamicAnchors }))) {
                                                                                                                                        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                                                                                                                                        errors = vErrors.length;
                                                                                                                                    }
                                                                                                                                    var valid7 = _errs59 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid7 = true;
                                                                                                                                }
                                                                                                                                if (valid7) {
                                                                                                                                    if (data25.registers !== undefined && func0.call(data25, "registers")) {
                                                                                                                                        const _errs60 = errors;
                                                                                                                                        if (!(validate19(data25.registers, { instancePath: instancePath + "/numbers/state/registers", parentData: data25, parentDataProperty: "registers", rootData, dynamicAnchors }))) {
                                                                                                                                            vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                                                                                                                                            errors = vErrors.length;
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
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                const err29 = { instancePath: instancePath + "/numbers/state", schemaPath: "#/properties/numbers/anyOf/1/properties/state/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.properties.numbers.anyOf[1].properties.state.anyOf[1].type, parentSchema: schema2.properties.numbers.anyOf[1].properties.state.anyOf[1], data: data25 };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err29];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err29);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                        }
                                                                                                        var _valid1 = _errs54 === errors;
                                                                                                        valid6 = valid6 || _valid1;
                                                                                                        if (!valid6) {
                                                                                                            const err30 = { instancePath: instancePath + "/numbers/state", schemaPath: "#/properties/numbers/anyOf/1/properties/state/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema2.properties.numbers.anyOf[1].properties.state.anyOf, parentSchema: schema2.properties.numbers.anyOf[1].properties.state, data: data25 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err30];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err30);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        else {
                                                                                                            errors = _errs51;
                                                                                                            if (vErrors !== null) {
                                                                                                                if (_errs51) {
                                                                                                                    vErrors.length = _errs51;
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors = null;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        var valid2 = _errs50 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid2 = true;
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
                                                const err31 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.properties.numbers.anyOf[1].type, parentSchema: schema2.properties.numbers.anyOf[1], data: data3 };
                                                if (vErrors === null) {
                                                    vErrors = [err31];
                                                }
                                                else {
                                                    vErrors.push(err31);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid0 = _errs10 === errors;
                                        valid1 = valid1 || _valid0;
                                        if (!valid1) {
                                            const err32 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema2.properties.numbers.anyOf, parentSchema: schema2.properties.numbers, data: data3 };
                                            if (vErrors === null) {
                                                vErrors = [err32];
                                            }
                                            else {
                                                vErrors.push(err32);
                                            }
                                            errors++;
                                            validate4.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs7;
                                            if (vErrors !== null) {
                                                if (_errs7) {
                                                    vErrors.length = _errs7;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid0 = _errs6 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.texts !== undefined && func0.call(data, "texts")) {
                                            let data30 = data.texts;
                                            const _errs61 = errors;
                                            const _errs62 = errors;
                                            let valid8 = false;
                                            const _errs63 = errors;
                                            if (data30 !== null) {
                                                const err33 = { instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema2.properties.texts.anyOf[0].type, parentSchema: schema2.properties.texts.anyOf[0], data: data30 };
                                                if (vErrors === null) {
                                                    vErrors = [err33];
                                                }
                                                else {
                                                    vErrors.push(err33);
                                                }
                                                errors++;
                                            }
                                            var _valid2 = _errs63 === errors;
                                            valid8 = valid8 || _valid2;
                                            const _errs65 = errors;
                                            if (errors === _errs65) {
                                                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                    let missing4;
                                                    if (((((((((data30.count === undefined) || (!(func0.call(data30, "count")))) && (missing4 = "count")) || (((data30.distinct === undefined) || (!(func0.call(data30, "distinct")))) && (missing4 = "distinct"))) || (((data30.lengths === undefined) || (!(func0.call(data30, "lengths")))) && (missing4 = "lengths"))) || (((data30.dates === undefined) || (!(func0.call(data30, "dates")))) && (missing4 = "dates"))) || (((data30.times === undefined) || (!(func0.call(data30, "times")))) && (missing4 = "times"))) || (((data30.values === undefined) || (!(func0.call(data30, "values")))) && (missing4 = "values"))) || (((data30.registers === undefined) || (!(func0.call(data30, "registers")))) && (missing4 = "registers"))) {
                                                        const err34 = { instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'", schema: schema2.properties.texts.anyOf[1].required, parentSchema: schema2.properties.texts.anyOf[1], data: data30 };
                                                        if (vErrors === null) {
                                                            vErrors = [err34];
                                                        }
                                                        else {
                                                            vErrors.push(err34);
                                                        }
                                                        errors++;
                                                    }
                                                    else {
                                                        const _errs67 = errors;
                                                        for (const key4 of Object.keys(data30)) {
                                                            if (!(((((((key4 === "count") || (key4 === "distinct")) || (key4 === "lengths")) || (key4 === "dates")) || (key4 === "times")) || (key4 === "values")) || (key4 === "registers"))) {
                                                                const err35 = { instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.properties.texts.anyOf[1], data: data30 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err35];
                                                                }
                                                                else {
                                                                    vErrors.push(err35);
                                                                }
                                                                errors++;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs67 === errors) {
                                                            if (data30.count !== undefined && func0.call(data30, "count")) {
                                                                const _errs68 = errors;
                                                                if (!(validate7(data30.count, { instancePath: instancePath + "/texts/count", parentData: data30, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid9 = _errs68 === errors;
                                                            }
                                                            else {
                                                                var valid9 = true;
                                                            }
                                                            if (valid9) {
                                                                if (data30.distinct !== undefined && func0.call(data30, "distinct")) {
                                                                    const _errs69 = errors;
                                                                    if (!(validate1(data30.distinct, { instancePath: instancePath + "/texts/distinct", parentData: data30, parentDataProperty: "distinct", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid9 = _errs69 === errors;
                                                                }
                                                                else {
                                                                    var valid9 = true;
                                                                }
                                                                if (valid9) {
                                                                    if (data30.lengths !== undefined && func0.call(data30, "lengths")) {
                                                                        let data33 = data30.lengths;
                                                                        const _errs70 = errors;
                                                                        if (errors === _errs70) {
                                                                            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                                                let missing5;
                                                                                if ((((((data33.min === undefined) || (!(func0.call(data33, "min")))) && (missing5 = "min")) || (((data33.max === undefined) || (!(func0.call(data33, "max")))) && (missing5 = "max"))) || (((data33.mean === undefined) || (!(func0.call(data33, "mean")))) && (missing5 = "mean"))) || (((data33.total === undefined) || (!(func0.call(data33, "total")))) && (missing5 = "total"))) {
                                                                                    const err36 = { instancePath: instancePath + "/texts/lengths", schemaPath: "#/properties/texts/anyOf/1/properties/lengths/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'", schema: schema2.properties.texts.anyOf[1].properties.lengths.required, parentSchema: schema2.properties.texts.anyOf[1].properties.lengths, data: data33 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err36];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err36);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                else {
                                                                                    const _errs72 = errors;
                                                                                    for (const key5 of Object.keys(data33)) {
                                                                                        if (!((((key5 === "min") || (key5 === "max")) || (key5 === "mean")) || (key5 === "total"))) {
                                                                                            const err37 = { instancePath: instancePath + "/texts/lengths", schemaPath: "#/properties/texts/anyOf/1/properties/lengths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.properties.texts.anyOf[1].properties.lengths, data: data33 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err37];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err37);
                                                                                            }
                                                                                            errors++;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs72 === errors) {
                                                                                        if (data33.min !== undefined && func0.call(data33, "min")) {
                                                                                            const _errs73 = errors;
                                                                                            if (!(validate1(data33.min, { instancePath: instancePath + "/texts/lengths/min", parentData: data33, parentDataProperty: "min", rootData, dynamicAnchors }))) {
                                                                                                vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid10 = _errs73 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid10 = true;
                                                                                        }
                                                                                        if (valid10) {
                                                                                            if (data33.max !== undefined && func0.call(data33, "max")) {
                                                                                                const _errs74 = errors;
                                                                                                if (!(validate1(data33.max, { instancePath: instancePath + "/texts/lengths/max", parentData: data33, parentDataProperty: "max", rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid10 = _errs74 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid10 = true;
                                                                                            }
                                                                                            if (valid10) {
                                                                                                if (data33.mean !== undefined && func0.call(data33, "mean")) {
                                                                                                    let data36 = data33.mean;
                                                                                                    const _errs75 = errors;
                                                                                                    if (!((typeof data36 == "number") && (isFinite(data36)))) {
                                                                                                        const err38 = { instancePath: instancePath + "/texts/lengths/mean", schemaPath: "#/properties/texts/anyOf/1/properties/lengths/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema2.properties.texts.anyOf[1].properties.lengths.properties.mean.type, parentSchema: schema2.properties.texts.anyOf[1].properties.lengths.properties.mean, data: data36 };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err38];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err38);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                    var valid10 = _errs75 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid10 = true;
                                                                                                }
                                                                                                if (valid10) {
                                                                                                    if (data33.total !== undefined && func0.call(data33, "total")) {
                                                                                                        const _errs77 = errors;
                                                                                                        if (!(validate1(data33.total, { instancePath: instancePath + "/texts/lengths/total", parentData: data33, parentDataProperty: "total", rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid10 = _errs77 === errors;
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
                                                                            else {
                                                                                const err39 = { instancePath: instancePath + "/texts/lengths", schemaPath: "#/properties/texts/anyOf/1/properties/lengths/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.properties.texts.anyOf[1].properties.lengths.type, parentSchema: schema2.properties.texts.anyOf[1].properties.lengths, data: data33 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err39];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err39);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid9 = _errs70 === errors;
                                                                    }
                                                                    else {
                                                                        var valid9 = true;
                                                                    }
                                                                    if (valid9) {
                                                                        if (data30.dates !== undefined && func0.call(data30, "dates")) {
                                                                            const _errs78 = errors;
                                                                            if (!(validate1(data30.dates, { instancePath: instancePath + "/texts/dates", parentData: data30, parentDataProperty: "dates", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid9 = _errs78 === errors;
                                                                        }
                                                                        else {
                                                                            var valid9 = true;
                                                                        }
                                                                        if (valid9) {
                                                                            if (data30.times !== undefined && func0.call(data30, "times")) {
                                                                                const _errs79 = errors;
                                                                                if (!(validate1(data30.times, { instancePath: instancePath + "/texts/times", parentData: data30, parentDataProperty: "times", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid9 = _errs79 === errors;
                                                                            }
                                                                            else {
                                                                                var valid9 = true;
                                                                            }
                                                                            if (valid9) {
                                                                                if (data30.values !== undefined && func0.call(data30, "values")) {
                                                                                    let data40 = data30.values;
                                                                                    const _errs80 = errors;
                                                                                    const _errs81 = errors;
                                                                                    let valid11 = false;
                                                                                    const _errs82 = errors;
                                                                                    if (data40 !== null) {
                                                                                        const err40 = { instancePath: instancePath + "/texts/values", schemaPath: "#/properties/texts/anyOf/1/properties/values/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema2.properties.texts.anyOf[1].properties.values.anyOf[0].type, parentSchema: schema2.properties.texts.anyOf[1].properties.values.anyOf[0], data: data40 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err40];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err40);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid3 = _errs82 === errors;
                                                                                    valid11 = valid11 || _valid3;
                                                                                    const _errs84 = errors;
                                                                                    if (errors === _errs84) {
                                                                                        if (Array.isArray(data40)) {
                                                                                            if (data40.length > 1024) {
                                                                                                const err41 = { instancePath: instancePath + "/texts/values", schemaPath: "#/properties/texts/anyOf/1/properties/values/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items", schema: 1024, parentSchema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1], data: data40 };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err41];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err41);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            else {
                                                                                                var valid12 = true;
                                                                                                const len3 = data40.length;
                                                                                                for (let i1 = 0; i1 < len3; i1++) {
                                                                                                    let data41 = data40[i1];
                                                                                                    const _errs86 = errors;
                                                                                                    if (errors === _errs86) {
                                                                                                        if (Array.isArray(data41)) {
                                                                                                            if (data41.length < 2) {
                                                                                                                const err42 = { instancePath: instancePath + "/texts/values/" + i1, schemaPath: "#/properties/texts/anyOf/1/properties/values/anyOf/1/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1].items, data: data41 };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err42];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err42);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            else {
                                                                                                                const len4 = data41.length;
                                                                                                                if (len4 > 0) {
                                                                                                                    let data42 = data41[0];
                                                                                                                    const _errs88 = errors;
                                                                                                                    if (typeof data42 !== "string") {
                                                                                                                        const err43 = { instancePath: instancePath + "/texts/values/" + i1 + "/0", schemaPath: "#/properties/texts/anyOf/1/properties/values/anyOf/1/items/prefixItems/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1].items.prefixItems[0].type, parentSchema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1].items.prefixItems[0], data: data42 };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err43];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err43);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                    var valid13 = _errs88 === errors;
                                                                                                                }
                                                                                                                if (valid13) {
                                                                                                                    if (len4 > 1) {
                                                                                                                        let data43 = data41[1];
                                                                                                                        const _errs90 = errors;
                                                                                                                        if (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) {
                                                                                                                            const err44 = { instancePath: instancePath + "/texts/values/" + i1 + "/1", schemaPath: "#/properties/texts/anyOf/1/properties/values/anyOf/1/items/prefixItems/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1].items.prefixItems[1].type, parentSchema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1].items.prefixItems[1], data: data43 };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err44];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err44);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        if (errors === _errs90) {
                                                                                                                            if ((typeof data43 == "number") && (isFinite(data43))) {
                                                                                                                                if (data43 < 1 || isNaN(data43)) {
                                                                                                                                    const err45 = { instancePath: instancePath + "/texts/values/" + i1 + "/1", schemaPath: "#/properties/texts/anyOf/1/properties/values/anyOf/1/items/prefixItems/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1].items.prefixItems[1], data: data43 };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                        vErrors = [err45];
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        vErrors.push(err45);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid13 = _errs90 === errors;
                                                                                                                    }
                                                                                                                    if (valid13) {
                                                                                                                        const len5 = data41.length;
                                                                                                                        if (!(len5 <= 2)) {
                                                                                                                            const err46 = { instancePath: instancePath + "/texts/values/" + i1, schemaPath: "#/properties/texts/anyOf/1/properties/values/anyOf/1/items/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: false, parentSchema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1].items, data: data41 };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err46];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err46);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            const err47 = { instancePath: instancePath + "/texts/values/" + i1, schemaPath: "#/properties/texts/anyOf/1/properties/values/anyOf/1/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1].items.type, parentSchema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1].items, data: data41 };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err47];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err47);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid12 = _errs86 === errors;
                                                                                                    if (!valid12) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            const err48 = { instancePath: instancePath + "/texts/values", schemaPath: "#/properties/texts/anyOf/1/properties/values/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1].type, parentSchema: schema2.properties.texts.anyOf[1].properties.values.anyOf[1], data: data40 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err48];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err48);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                    var _valid3 = _errs84 === errors;
                                                                                    valid11 = valid11 || _valid3;
                                                                                    if (!valid11) {
                                                                                        const err49 = { instancePath: instancePath + "/texts/values", schemaPath: "#/properties/texts/anyOf/1/properties/values/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema2.properties.texts.anyOf[1].properties.values.anyOf, parentSchema: schema2.properties.texts.anyOf[1].properties.values, data: data40 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err49];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err49);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    else {
                                                                                        errors = _errs81;
                                                                                        if (vErrors !== null) {
                                                                                            if (_errs81) {
                                                                                                vErrors.length = _errs81;
                                                                                            }
                                                                                            else {
                                                                                                vErrors = null;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var valid9 = _errs80 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid9 = true;
                                                                                }
                                                                                if (valid9) {
                                                                                    if (data30.registers !== undefined && func0.call(data30, "registers")) {
                                                                                        let data44 = data30.registers;
                                                                                        const _errs92 = errors;
                                                                                        const _errs93 = errors;
                                                                                        let valid14 = false;
                                                                                        const _errs94 = errors;
                                                                                        if (data44 !== null) {
                                                                                            const err50 = { instancePath: instancePath + "/texts/registers", schemaPath: "#/properties/texts/anyOf/1/properties/registers/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema2.properties.texts.anyOf[1].properties.registers.anyOf[0].type, parentSchema: schema2.properties.texts.anyOf[1].properties.registers.anyOf[0], data: data44 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err50];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err50);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        var _valid4 = _errs94 === errors;
                                                                                        valid14 = valid14 || _valid4;
                                                                                        const _errs96 = errors;
                                                                                        if (!(validate19(data44, { instancePath: instancePath + "/texts/registers", parentData: data30, parentDataProperty: "registers", rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var _valid4 = _errs96 === errors;
                                                                                        valid14 = valid14 || _valid4;
                                                                                        if (!valid14) {
                                                                                            const err51 = { instancePath: instancePath + "/texts/registers", schemaPath: "#/properties/texts/anyOf/1/properties/registers/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema2.properties.texts.anyOf[1].properties.registers.anyOf, parentSchema: schema2.properties.texts.anyOf[1].properties.registers, data: data44 };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err51];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err51);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        else {
                                                                                            errors = _errs93;
                                                                                            if (vErrors !== null) {
                                                                                                if (_errs93) {
                                                                                                    vErrors.length = _errs93;
                                                                                                }
                                                                                                else {
                                                                                                    vErrors = null;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        var valid9 = _errs92 === errors;
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
                                                }
                                                else {
                                                    const err52 = { instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.properties.texts.anyOf[1].type, parentSchema: schema2.properties.texts.anyOf[1], data: data30 };
                                                    if (vErrors === null) {
                                                        vErrors = [err52];
                                                    }
                                                    else {
                                                        vErrors.push(err52);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid2 = _errs65 === errors;
                                            valid8 = valid8 || _valid2;
                                            if (!valid8) {
                                                const err53 = { instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema2.properties.texts.anyOf, parentSchema: schema2.properties.texts, data: data30 };
                                                if (vErrors === null) {
                                                    vErrors = [err53];
                                                }
                                                else {
                                                    vErrors.push(err53);
                                                }
                                                errors++;
                                                validate4.errors = vErrors;
                                                return false;
                                            }
                                            else {
                                                errors = _errs62;
                                                if (vErrors !== null) {
                                                    if (_errs62) {
                                                        vErrors.length = _errs62;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs61 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.booleans !== undefined && func0.call(data, "booleans")) {
                                                let data45 = data.booleans;
                                                const _errs97 = errors;
                                                const _errs98 = errors;
                                                let valid15 = false;
                                                const _errs99 = errors;
                                                if (data45 !== null) {
                                                    const err54 = { instancePath: instancePath + "/booleans", schemaPath: "#/properties/booleans/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema2.properties.booleans.anyOf[0].type, parentSchema: schema2.properties.booleans.anyOf[0], data: data45 };
                                                    if (vErrors === null) {
                                                        vErrors = [err54];
                                                    }
                                                    else {
                                                        vErrors.push(err54);
                                                    }
                                                    errors++;
                                                }
                                                var _valid5 = _errs99 === errors;
                                                valid15 = valid15 || _valid5;
                                                const _errs101 = errors;
                                                if (errors === _errs101) {
                                                    if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                        let missing6;
                                                        if ((((data45.false === undefined) || (!(func0.call(data45, "false")))) && (missing6 = "false")) || (((data45.true === undefined) || (!(func0.call(data45, "true")))) && (missing6 = "true"))) {
                                                            const err55 = { instancePath: instancePath + "/booleans", schemaPath: "#/properties/booleans/anyOf/1/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'", schema: schema2.properties.booleans.anyOf[1].required, parentSchema: schema2.properties.booleans.anyOf[1], data: data45 };
                                                            if (vErrors === null) {
                                                                vErrors = [err55];
                                                            }
                                                            else {
                                                                vErrors.push(err55);
                                                            }
                                                            errors++;
                                                        }
                                                        else {
                                                            const _errs103 = errors;
                                                            for (const key6 of Object.keys(data45)) {
                                                                if (!((key6 === "false") || (key6 === "true"))) {
                                                                    const err56 = { instancePath: instancePath + "/booleans", schemaPath: "#/properties/booleans/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema2.properties.booleans.anyOf[1], data: data45 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err56];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err56);
                                                                    }
                                                                    errors++;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs103 === errors) {
                                                                if (data45.false !== undefined && func0.call(data45, "false")) {
                                                                    const _errs104 = errors;
                                                                    if (!(validate1(data45.false, { instancePath: instancePath + "/booleans/false", parentData: data45, parentDataProperty: "false", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid16 = _errs104 === errors;
                                                                }
                                                                else {
                                                                    var valid16 = true;
                                                                }
                                                                if (valid16) {
                                                                    if (data45.true !== undefined && func0.call(data45, "true")) {
                                                                        const _errs105 = errors;
                                                                        if (!(validate1(data45.true, { instancePath: instancePath + "/booleans/true", parentData: data45, parentDataProperty: "true", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid16 = _errs105 === errors;
                                                                    }
                                                                    else {
                                                                        var valid16 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err57 = { instancePath: instancePath + "/booleans", schemaPath: "#/properties/booleans/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.properties.booleans.anyOf[1].type, parentSchema: schema2.properties.booleans.anyOf[1], data: data45 };
                                                        if (vErrors === null) {
                                                            vErrors = [err57];
                                                        }
                                                        else {
                                                            vErrors.push(err57);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var _valid5 = _errs101 === errors;
                                                valid15 = valid15 || _valid5;
                                                if (!valid15) {
                                                    const err58 = { instancePath: instancePath + "/booleans", schemaPath: "#/properties/booleans/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema2.properties.booleans.anyOf, parentSchema: schema2.properties.booleans, data: data45 };
                                                    if (vErrors === null) {
                                                        vErrors = [err58];
                                                    }
                                                    else {
                                                        vErrors.push(err58);
                                                    }
                                                    errors++;
                                                    validate4.errors = vErrors;
                                                    return false;
                                                }
                                                else {
                                                    errors = _errs98;
                                                    if (vErrors !== null) {
                                                        if (_errs98) {
                                                            vErrors.length = _errs98;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs97 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.structures !== undefined && func0.call(data, "structures")) {
                                                    const _errs106 = errors;
                                                    if (!(validate1(data.structures, { instancePath: instancePath + "/structures", parentData: data, parentDataProperty: "structures", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs106 === errors;
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
            else {
                validate4.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema2.type, parentSchema: schema2, data }];
                return false;
            }
        } validate4.errors = vErrors; return errors === 0; }
        validate4.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (errors === 0) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if ((((((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")) || (((data.rows === undefined) || (!(func0.call(data, "rows")))) && (missing0 = "rows"))) || (((data.unread === undefined) || (!(func0.call(data, "unread")))) && (missing0 = "unread"))) || (((data.columns === undefined) || (!(func0.call(data, "columns")))) && (missing0 = "columns"))) {
                    validate0.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema0.required, parentSchema: schema0, data }];
                    return false;
                }
                else {
                    const _errs1 = errors;
                    for (const key0 of Object.keys(data)) {
                        if (!((((key0 === "version") || (key0 === "rows")) || (key0 === "unread")) || (key0 === "columns"))) {
                            validate0.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0, data }];
                            return false;
                            break;
                        }
                    }
                    if (_errs1 === errors) {
                        if (data.version !== undefined && func0.call(data, "version")) {
                            let data0 = data.version;
                            const _errs2 = errors;
                            if (1 !== data0) {
                                validate0.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema0.properties.version, data: data0 }];
                                return false;
                            }
                            var valid0 = _errs2 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.rows !== undefined && func0.call(data, "rows")) {
                                const _errs3 = errors;
                                if (!(validate1(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs3 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.unread !== undefined && func0.call(data, "unread")) {
                                    const _errs4 = errors;
                                    if (!(validate1(data.unread, { instancePath: instancePath + "/unread", parentData: data, parentDataProperty: "unread", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs4 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.columns !== undefined && func0.call(data, "columns")) {
                                        let data3 = data.columns;
                                        const _errs5 = errors;
                                        if (errors === _errs5) {
                                            if (Array.isArray(data3)) {
                                                if (data3.length > 65536) {
                                                    validate0.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 65536 }, message: "must NOT have more than 65536 items", schema: 65536, parentSchema: schema0.properties.columns, data: data3 }];
                                                    return false;
                                                }
                                                else {
                                                    var valid1 = true;
                                                    const len0 = data3.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        const _errs7 = errors;
                                                        if (!(validate4(data3[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid1 = _errs7 === errors;
                                                        if (!valid1) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate0.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.columns.type, parentSchema: schema0.properties.columns, data: data3 }];
                                                return false;
                                            }
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
            }
            else {
                validate0.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data }];
                return false;
            }
        } validate0.errors = vErrors; return errors === 0; }
        validate0.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        var profiling = __webpack_require__(14055);
        ;
        function looksLikeProfile(text) {
            return /^\s*\{"version":\d+,"rows":\d+,"unread":\d+,"columns":\[/.test(text.slice(0, 200));
        }
        function readProfile(text, file) {
            const value = parsed(text, file);
            const version = value?.version;
            if (typeof version === 'number' && version !== profile_profile.mx)
                throw refusal(file, `is a profile of version ${version}; this release reads version ${profile_profile.mx}`);
            const [error] = errorsOf(value);
            if (error !== undefined)
                throw refusal(file, `is no profile: ${error.instancePath === '' ? 'it' : error.instancePath} ${error.message ?? ''}`);
            const profile = revived(value);
            if (!countsAgree(profile) || !isAsWritten(profile))
                throw refusal(file, 'is a profile whose parts do not agree: it was damaged or changed');
            return profile;
        }
        function parsed(text, file) {
            try {
                return JSON.parse(text);
            }
            catch (cause) {
                throw refusal(file, 'is no profile: it is not JSON', cause);
            }
        }
        function revived({ columns, ...facts }) {
            const numbersOf = (numbers) => numbers === null ? null : { ...numbers, buckets: buckets.c.of(numbers.buckets) };
            return { ...facts, columns: columns.map((column) => ({ ...column, numbers: numbersOf(column.numbers) })) };
        }
        function isAsWritten({ columns, ...facts }) {
            const { columns: none, ...merged } = (0, profiling.N)([{ ...facts, columns: [] }]);
            if (none.length > 0 || JSON.stringify(merged) !== JSON.stringify(facts))
                return false;
            return columns.every((column, nth) => {
                const before = columns[nth - 1];
                if (before !== undefined && (0, compare_text.n)(before.name, column.name) >= 0)
                    return false;
                const [again] = (0, profiling.N)([{ ...facts, columns: [column] }]).columns;
                return JSON.stringify(again) === JSON.stringify(column);
            });
        }
        function countsAgree({ columns }) {
            return columns.every(({ numbers, texts }) => {
                const values = texts?.values ?? null;
                return ((numbers === null || numbers.count === sumOf(numbers.buckets)) &&
                    (texts === null || values === null || texts.count === sumOf(values)) &&
                    (texts === null || (values === null) !== (texts.registers === null)));
            });
        }
        function sumOf(counts) {
            let sum = 0;
            for (const [, count] of counts)
                sum += count;
            return sum;
        }
        function refusal(file, what, cause) {
            const hint = 'make it anew: ml-gates profile DATA';
            return (0, errors.Xu)({ message: `${file} ${what}`, where: { file }, hint }, { cause });
        }
    })
};
