export const id = 3513;
export const ids = [3513];
export const modules = {
    13513: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            compileRecordValidator: () => (compileRecordValidator)
        });
        var dist_ajv = __webpack_require__(42463);
        var _2020 = __webpack_require__(52210);
        var dist = __webpack_require__(82815);
        var errors = __webpack_require__(62807);
        var json_pointer = __webpack_require__(90694);
        var equal = __webpack_require__(24951);
        ;
        "use strict";
        function errorsOf(value) { return validate0(value) ? [] : validate0.errors; }
        const schema0 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://json-schema.org/draft/2020-12/schema", "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true, "https://json-schema.org/draft/2020-12/vocab/applicator": true, "https://json-schema.org/draft/2020-12/vocab/unevaluated": true, "https://json-schema.org/draft/2020-12/vocab/validation": true, "https://json-schema.org/draft/2020-12/vocab/meta-data": true, "https://json-schema.org/draft/2020-12/vocab/format-annotation": true, "https://json-schema.org/draft/2020-12/vocab/content": true }, "$dynamicAnchor": "meta", "title": "Core and Validation specifications meta-schema", "allOf": [{ "$ref": "meta/core" }, { "$ref": "meta/applicator" }, { "$ref": "meta/unevaluated" }, { "$ref": "meta/validation" }, { "$ref": "meta/meta-data" }, { "$ref": "meta/format-annotation" }, { "$ref": "meta/content" }], "type": ["object", "boolean"], "$comment": "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.", "properties": { "definitions": { "$comment": "\"definitions\" has been replaced by \"$defs\".", "type": "object", "additionalProperties": { "$dynamicRef": "#meta" }, "deprecated": true, "default": {} }, "dependencies": { "$comment": "\"dependencies\" has been split and replaced by \"dependentSchemas\" and \"dependentRequired\" in order to serve their differing semantics.", "type": "object", "additionalProperties": { "anyOf": [{ "$dynamicRef": "#meta" }, { "$ref": "meta/validation#/$defs/stringArray" }] }, "deprecated": true, "default": {} }, "$recursiveAnchor": { "$comment": "\"$recursiveAnchor\" has been replaced by \"$dynamicAnchor\".", "$ref": "meta/core#/$defs/anchorString", "deprecated": true }, "$recursiveRef": { "$comment": "\"$recursiveRef\" has been replaced by \"$dynamicRef\".", "$ref": "meta/core#/$defs/uriReferenceString", "deprecated": true } } };
        const schema23 = { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "default": [] };
        const schema5 = { "type": "string", "pattern": "^[A-Za-z_][-A-Za-z0-9._]*$" };
        const schema2 = { "type": "string", "format": "uri-reference" };
        const schema1 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://json-schema.org/draft/2020-12/meta/core", "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true }, "$dynamicAnchor": "meta", "title": "Core vocabulary meta-schema", "type": ["object", "boolean"], "properties": { "$id": { "$ref": "#/$defs/uriReferenceString", "$comment": "Non-empty fragments not allowed.", "pattern": "^[^#]*#?$" }, "$schema": { "$ref": "#/$defs/uriString" }, "$ref": { "$ref": "#/$defs/uriReferenceString" }, "$anchor": { "$ref": "#/$defs/anchorString" }, "$dynamicRef": { "$ref": "#/$defs/uriReferenceString" }, "$dynamicAnchor": { "$ref": "#/$defs/anchorString" }, "$vocabulary": { "type": "object", "propertyNames": { "$ref": "#/$defs/uriString" }, "additionalProperties": { "type": "boolean" } }, "$comment": { "type": "string" }, "$defs": { "type": "object", "additionalProperties": { "$dynamicRef": "#meta" } } }, "$defs": { "anchorString": { "type": "string", "pattern": "^[A-Za-z_][-A-Za-z0-9._]*$" }, "uriString": { "type": "string", "format": "uri" }, "uriReferenceString": { "type": "string", "format": "uri-reference" } } };
        const schema3 = { "type": "string", "format": "uri" };
        const func0 = Object.prototype.hasOwnProperty;
        const pattern0 = new RegExp("^[^#]*#?$", "u");
        const pattern1 = new RegExp("^[A-Za-z_][-A-Za-z0-9._]*$", "u");
        function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate1.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema1.type }, message: "must be object,boolean", schema: schema1.type, parentSchema: schema1, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (!dynamicAnchors.meta) {
            dynamicAnchors.meta = validate1;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.$id !== undefined && func0.call(data, "$id")) {
                let data0 = data.$id;
                if (!(typeof data0 === "string")) {
                    const err1 = { instancePath: instancePath + "/$id", schemaPath: "#/$defs/uriReferenceString/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.type, parentSchema: schema2, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (typeof data0 === "string") {
                    if (!pattern0.test(data0)) {
                        const err2 = { instancePath: instancePath + "/$id", schemaPath: "#/properties/%24id/pattern", keyword: "pattern", params: { pattern: "^[^#]*#?$" }, message: "must match pattern \"" + "^[^#]*#?$" + "\"", schema: "^[^#]*#?$", parentSchema: schema1.properties.$id, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
            }
            if (data.$schema !== undefined && func0.call(data, "$schema")) {
                let data1 = data.$schema;
                if (!(typeof data1 === "string")) {
                    const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/$defs/uriString/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.type, parentSchema: schema3, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (data.$ref !== undefined && func0.call(data, "$ref")) {
                let data2 = data.$ref;
                if (!(typeof data2 === "string")) {
                    const err4 = { instancePath: instancePath + "/$ref", schemaPath: "#/$defs/uriReferenceString/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.type, parentSchema: schema2, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data.$anchor !== undefined && func0.call(data, "$anchor")) {
                let data3 = data.$anchor;
                if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                        const err5 = { instancePath: instancePath + "/$anchor", schemaPath: "#/$defs/anchorString/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][-A-Za-z0-9._]*$" }, message: "must match pattern \"" + "^[A-Za-z_][-A-Za-z0-9._]*$" + "\"", schema: "^[A-Za-z_][-A-Za-z0-9._]*$", parentSchema: schema5, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                else {
                    const err6 = { instancePath: instancePath + "/$anchor", schemaPath: "#/$defs/anchorString/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.type, parentSchema: schema5, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data.$dynamicRef !== undefined && func0.call(data, "$dynamicRef")) {
                let data4 = data.$dynamicRef;
                if (!(typeof data4 === "string")) {
                    const err7 = { instancePath: instancePath + "/$dynamicRef", schemaPath: "#/$defs/uriReferenceString/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.type, parentSchema: schema2, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            if (data.$dynamicAnchor !== undefined && func0.call(data, "$dynamicAnchor")) {
                let data5 = data.$dynamicAnchor;
                if (typeof data5 === "string") {
                    if (!pattern1.test(data5)) {
                        const err8 = { instancePath: instancePath + "/$dynamicAnchor", schemaPath: "#/$defs/anchorString/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][-A-Za-z0-9._]*$" }, message: "must match pattern \"" + "^[A-Za-z_][-A-Za-z0-9._]*$" + "\"", schema: "^[A-Za-z_][-A-Za-z0-9._]*$", parentSchema: schema5, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                else {
                    const err9 = { instancePath: instancePath + "/$dynamicAnchor", schemaPath: "#/$defs/anchorString/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.type, parentSchema: schema5, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            if (data.$vocabulary !== undefined && func0.call(data, "$vocabulary")) {
                let data6 = data.$vocabulary;
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    for (const key0 of Object.keys(data6)) {
                        const _errs22 = errors;
                        if (!(typeof key0 === "string")) {
                            const err10 = { instancePath: instancePath + "/$vocabulary", schemaPath: "#/$defs/uriString/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema3.type, parentSchema: schema3, data: key0, propertyName: key0 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        var valid7 = _errs22 === errors;
                        if (!valid7) {
                            const err11 = { instancePath: instancePath + "/$vocabulary", schemaPath: "#/properties/%24vocabulary/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema1.properties.$vocabulary.propertyNames, parentSchema: schema1.properties.$vocabulary, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    for (const key1 of Object.keys(data6)) {
                        let data7 = data6[key1];
                        if (typeof data7 !== "boolean") {
                            const err12 = { instancePath: instancePath + "/$vocabulary/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/%24vocabulary/additionalProperties/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema1.properties.$vocabulary.additionalProperties.type, parentSchema: schema1.properties.$vocabulary.additionalProperties, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err13 = { instancePath: instancePath + "/$vocabulary", schemaPath: "#/properties/%24vocabulary/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.$vocabulary.type, parentSchema: schema1.properties.$vocabulary, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            if (data.$comment !== undefined && func0.call(data, "$comment")) {
                let data8 = data.$comment;
                if (typeof data8 !== "string") {
                    const err14 = { instancePath: instancePath + "/$comment", schemaPath: "#/properties/%24comment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.$comment.type, parentSchema: schema1.properties.$comment, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data.$defs !== undefined && func0.call(data, "$defs")) {
                let data9 = data.$defs;
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (const key2 of Object.keys(data9)) {
                        let data10 = data9[key2];
                        let _v0 = dynamicAnchors.meta;
                        if (_v0) {
                            if (!(_v0(data10, { instancePath: instancePath + "/$defs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key2, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props0 = _v0.evaluated.props;
                                var items0 = _v0.evaluated.items;
                            }
                        }
                        else {
                            if (!(validate1(data10, { instancePath: instancePath + "/$defs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key2, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props1 = validate1.evaluated.props;
                                if (props0 !== true && props1 !== undefined) {
                                    if (props1 === true) {
                                        props0 = true;
                                    }
                                    else {
                                        props0 = props0 || {};
                                        Object.assign(props0, props1);
                                    }
                                }
                                var items1 = validate1.evaluated.items;
                                if (items0 !== true && items1 !== undefined) {
                                    items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
                                }
                            }
                        }
                    }
                }
                else {
                    const err15 = { instancePath: instancePath + "/$defs", schemaPath: "#/properties/%24defs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.properties.$defs.type, parentSchema: schema1.properties.$defs, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
        } validate1.errors = vErrors; return errors === 0; }
        validate1.evaluated = { "props": { "$id": true, "$schema": true, "$ref": true, "$anchor": true, "$dynamicRef": true, "$dynamicAnchor": true, "$vocabulary": true, "$comment": true, "$defs": true }, "dynamicProps": false, "dynamicItems": false };
        const schema9 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://json-schema.org/draft/2020-12/meta/applicator", "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/applicator": true }, "$dynamicAnchor": "meta", "title": "Applicator vocabulary meta-schema", "type": ["object", "boolean"], "properties": { "prefixItems": { "$ref": "#/$defs/schemaArray" }, "items": { "$dynamicRef": "#meta" }, "contains": { "$dynamicRef": "#meta" }, "additionalProperties": { "$dynamicRef": "#meta" }, "properties": { "type": "object", "additionalProperties": { "$dynamicRef": "#meta" }, "default": {} }, "patternProperties": { "type": "object", "additionalProperties": { "$dynamicRef": "#meta" }, "propertyNames": { "format": "regex" }, "default": {} }, "dependentSchemas": { "type": "object", "additionalProperties": { "$dynamicRef": "#meta" }, "default": {} }, "propertyNames": { "$dynamicRef": "#meta" }, "if": { "$dynamicRef": "#meta" }, "then": { "$dynamicRef": "#meta" }, "else": { "$dynamicRef": "#meta" }, "allOf": { "$ref": "#/$defs/schemaArray" }, "anyOf": { "$ref": "#/$defs/schemaArray" }, "oneOf": { "$ref": "#/$defs/schemaArray" }, "not": { "$dynamicRef": "#meta" } }, "$defs": { "schemaArray": { "type": "array", "minItems": 1, "items": { "$dynamicRef": "#meta" } } } };
        const schema10 = { "type": "array", "minItems": 1, "items": { "$dynamicRef": "#meta" } };
        function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate4.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (Array.isArray(data)) {
            if (data.length < 1) {
                const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema10, data };
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
                let _v0 = dynamicAnchors.meta;
                if (_v0) {
                    if (!(_v0(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props0 = _v0.evaluated.props;
                        var items0 = _v0.evaluated.items;
                    }
                }
                else {
                    if (!(validate4(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props1 = validate4.evaluated.props;
                        if (props0 !== true && props1 !== undefined) {
                            if (props1 === true) {
                                props0 = true;
                            }
                            else {
                                props0 = props0 || {};
                                Object.assign(props0, props1);
                            }
                        }
                        var items1 = validate4.evaluated.items;
                        if (items0 !== true && items1 !== undefined) {
                            items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
                        }
                    }
                }
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema10.type, parentSchema: schema10, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        } validate4.errors = vErrors; return errors === 0; }
        validate4.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
        function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate3.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type }, message: "must be object,boolean", schema: schema9.type, parentSchema: schema9, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (!dynamicAnchors.meta) {
            dynamicAnchors.meta = validate3;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.prefixItems !== undefined && func0.call(data, "prefixItems")) {
                if (!(validate4(data.prefixItems, { instancePath: instancePath + "/prefixItems", parentData: data, parentDataProperty: "prefixItems", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.items !== undefined && func0.call(data, "items")) {
                let data1 = data.items;
                let _v0 = dynamicAnchors.meta;
                if (_v0) {
                    if (!(_v0(data1, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props0 = _v0.evaluated.props;
                        var items0 = _v0.evaluated.items;
                    }
                }
                else {
                    if (!(validate3(data1, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props1 = validate3.evaluated.props;
                        if (props0 !== true && props1 !== undefined) {
                            if (props1 === true) {
                                props0 = true;
                            }
                            else {
                                props0 = props0 || {};
                                Object.assign(props0, props1);
                            }
                        }
                        var items1 = validate3.evaluated.items;
                        if (items0 !== true && items1 !== undefined) {
                            items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
                        }
                    }
                }
            }
            if (data.contains !== undefined && func0.call(data, "contains")) {
                let data2 = data.contains;
                let _v1 = dynamicAnchors.meta;
                if (_v1) {
                    if (!(_v1(data2, { instancePath: instancePath + "/contains", parentData: data, parentDataProperty: "contains", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v1.errors : vErrors.concat(_v1.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props2 = _v1.evaluated.props;
                        var items2 = _v1.evaluated.items;
                    }
                }
                else {
                    if (!(validate3(data2, { instancePath: instancePath + "/contains", parentData: data, parentDataProperty: "contains", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props3 = validate3.evaluated.props;
                        if (props2 !== true && props3 !== undefined) {
                            if (props3 === true) {
                                props2 = true;
                            }
                            else {
                                props2 = props2 || {};
                                Object.assign(props2, props3);
                            }
                        }
                        var items3 = validate3.evaluated.items;
                        if (items2 !== true && items3 !== undefined) {
                            items2 = items3 === true ? true : items2 > items3 ? items2 : items3;
                        }
                    }
                }
            }
            if (data.additionalProperties !== undefined && func0.call(data, "additionalProperties")) {
                let data3 = data.additionalProperties;
                let _v2 = dynamicAnchors.meta;
                if (_v2) {
                    if (!(_v2(data3, { instancePath: instancePath + "/additionalProperties", parentData: data, parentDataProperty: "additionalProperties", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v2.errors : vErrors.concat(_v2.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props4 = _v2.evaluated.props;
                        var items4 = _v2.evaluated.items;
                    }
                }
                else {
                    if (!(validate3(data3, { instancePath: instancePath + "/additionalProperties", parentData: data, parentDataProperty: "additionalProperties", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props5 = validate3.evaluated.props;
                        if (props4 !== true && props5 !== undefined) {
                            if (props5 === true) {
                                props4 = true;
                            }
                            else {
                                props4 = props4 || {};
                                Object.assign(props4, props5);
                            }
                        }
                        var items5 = validate3.evaluated.items;
                        if (items4 !== true && items5 !== undefined) {
                            items4 = items5 === true ? true : items4 > items5 ? items4 : items5;
                        }
                    }
                }
            }
            if (data.properties !== undefined && func0.call(data, "properties")) {
                let data4 = data.properties;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    for (const key0 of Object.keys(data4)) {
                        let data5 = data4[key0];
                        let _v3 = dynamicAnchors.meta;
                        if (_v3) {
                            if (!(_v3(data5, { instancePath: instancePath + "/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key0, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? _v3.errors : vErrors.concat(_v3.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props6 = _v3.evaluated.props;
                                var items6 = _v3.evaluated.items;
                            }
                        }
                        else {
                            if (!(validate3(data5, { instancePath: instancePath + "/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key0, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props7 = validate3.evaluated.props;
                                if (props6 !== true && props7 !== undefined) {
                                    if (props7 === true) {
                                        props6 = true;
                                    }
                                    else {
                                        props6 = props6 || {};
                                        Object.assign(props6, props7);
                                    }
                                }
                                var items7 = validate3.evaluated.items;
                                if (items6 !== true && items7 !== undefined) {
                                    items6 = items7 === true ? true : items6 > items7 ? items6 : items7;
                                }
                            }
                        }
                    }
                }
                else {
                    const err1 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.properties.properties.type, parentSchema: schema9.properties.properties, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.patternProperties !== undefined && func0.call(data, "patternProperties")) {
                let data6 = data.patternProperties;
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    for (const key1 of Object.keys(data6)) {
                        const _errs11 = errors;
                        var valid2 = _errs11 === errors;
                        if (!valid2) {
                            const err2 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema9.properties.patternProperties.propertyNames, parentSchema: schema9.properties.patternProperties, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                    }
                    for (const key2 of Object.keys(data6)) {
                        let data7 = data6[key2];
                        let _v4 = dynamicAnchors.meta;
                        if (_v4) {
                            if (!(_v4(data7, { instancePath: instancePath + "/patternProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? _v4.errors : vErrors.concat(_v4.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props8 = _v4.evaluated.props;
                                var items8 = _v4.evaluated.items;
                            }
                        }
                        else {
                            if (!(validate3(data7, { instancePath: instancePath + "/patternProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props9 = validate3.evaluated.props;
                                if (props8 !== true && props9 !== undefined) {
                                    if (props9 === true) {
                                        props8 = true;
                                    }
                                    else {
                                        props8 = props8 || {};
                                        Object.assign(props8, props9);
                                    }
                                }
                                var items9 = validate3.evaluated.items;
                                if (items8 !== true && items9 !== undefined) {
                                    items8 = items9 === true ? true : items8 > items9 ? items8 : items9;
                                }
                            }
                        }
                    }
                }
                else {
                    const err3 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.properties.patternProperties.type, parentSchema: schema9.properties.patternProperties, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (data.dependentSchemas !== undefined && func0.call(data, "dependentSchemas")) {
                let data8 = data.dependentSchemas;
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    for (const key3 of Object.keys(data8)) {
                        let data9 = data8[key3];
                        let _v5 = dynamicAnchors.meta;
                        if (_v5) {
                            if (!(_v5(data9, { instancePath: instancePath + "/dependentSchemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? _v5.errors : vErrors.concat(_v5.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props10 = _v5.evaluated.props;
                                var items10 = _v5.evaluated.items;
                            }
                        }
                        else {
                            if (!(validate3(data9, { instancePath: instancePath + "/dependentSchemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props11 = validate3.evaluated.props;
                                if (props10 !== true && props11 !== undefined) {
                                    if (props11 === true) {
                                        props10 = true;
                                    }
                                    else {
                                        props10 = props10 || {};
                                        Object.assign(props10, props11);
                                    }
                                }
                                var items11 = validate3.evaluated.items;
                                if (items10 !== true && items11 !== undefined) {
                                    items10 = items11 === true ? true : items10 > items11 ? items10 : items11;
                                }
                            }
                        }
                    }
                }
                else {
                    const err4 = { instancePath: instancePath + "/dependentSchemas", schemaPath: "#/properties/dependentSchemas/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema9.properties.dependentSchemas.type, parentSchema: schema9.properties.dependentSchemas, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data.propertyNames !== undefined && func0.call(data, "propertyNames")) {
                let data10 = data.propertyNames;
                let _v6 = dynamicAnchors.meta;
                if (_v6) {
                    if (!(_v6(data10, { instancePath: instancePath + "/propertyNames", parentData: data, parentDataProperty: "propertyNames", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v6.errors : vErrors.concat(_v6.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props12 = _v6.evaluated.props;
                        var items12 = _v6.evaluated.items;
                    }
                }
                else {
                    if (!(validate3(data10, { instancePath: instancePath + "/propertyNames", parentData: data, parentDataProperty: "propertyNames", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props13 = validate3.evaluated.props;
                        if (props12 !== true && props13 !== undefined) {
                            if (props13 === true) {
                                props12 = true;
                            }
                            else {
                                props12 = props12 || {};
                                Object.assign(props12, props13);
                            }
                        }
                        var items13 = validate3.evaluated.items;
                        if (items12 !== true && items13 !== undefined) {
                            items12 = items13 === true ? true : items12 > items13 ? items12 : items13;
                        }
                    }
                }
            }
            if (data.if !== undefined && func0.call(data, "if")) {
                let data11 = data.if;
                let _v7 = dynamicAnchors.meta;
                if (_v7) {
                    if (!(_v7(data11, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v7.errors : vErrors.concat(_v7.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props14 = _v7.evaluated.props;
                        var items14 = _v7.evaluated.items;
                    }
                }
                else {
                    if (!(validate3(data11, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props15 = validate3.evaluated.props;
                        if (props14 !== true && props15 !== undefined) {
                            if (props15 === true) {
                                props14 = true;
                            }
                            else {
                                props14 = props14 || {};
                                Object.assign(props14, props15);
                            }
                        }
                        var items15 = validate3.evaluated.items;
                        if (items14 !== true && items15 !== undefined) {
                            items14 = items15 === true ? true : items14 > items15 ? items14 : items15;
                        }
                    }
                }
            }
            if (data.then !== undefined && func0.call(data, "then")) {
                let data12 = data.then;
                let _v8 = dynamicAnchors.meta;
                if (_v8) {
                    if (!(_v8(data12, { instancePath: instancePath + "/then", parentData: data, parentDataProperty: "then", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v8.errors : vErrors.concat(_v8.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props16 = _v8.evaluated.props;
                        var items16 = _v8.evaluated.items;
                    }
                }
                else {
                    if (!(validate3(data12, { instancePath: instancePath + "/then", parentData: data, parentDataProperty: "then", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props17 = validate3.evaluated.props;
                        if (props16 !== true && props17 !== undefined) {
                            if (props17 === true) {
                                props16 = true;
                            }
                            else {
                                props16 = props16 || {};
                                Object.assign(props16, props17);
                            }
                        }
                        var items17 = validate3.evaluated.items;
                        if (items16 !== true && items17 !== undefined) {
                            items16 = items17 === true ? true : items16 > items17 ? items16 : items17;
                        }
                    }
                }
            }
            if (data.else !== undefined && func0.call(data, "else")) {
                let data13 = data.else;
                let _v9 = dynamicAnchors.meta;
                if (_v9) {
                    if (!(_v9(data13, { instancePath: instancePath + "/else", parentData: data, parentDataProperty: "else", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v9.errors : vErrors.concat(_v9.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props18 = _v9.evaluated.props;
                        var items18 = _v9.evaluated.items;
                    }
                }
                else {
                    if (!(validate3(data13, { instancePath: instancePath + "/else", parentData: data, parentDataProperty: "else", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props19 = validate3.evaluated.props;
                        if (props18 !== true && props19 !== undefined) {
                            if (props19 === true) {
                                props18 = true;
                            }
                            else {
                                props18 = props18 || {};
                                Object.assign(props18, props19);
                            }
                        }
                        var items19 = validate3.evaluated.items;
                        if (items18 !== true && items19 !== undefined) {
                            items18 = items19 === true ? true : items18 > items19 ? items18 : items19;
                        }
                    }
                }
            }
            if (data.allOf !== undefined && func0.call(data, "allOf")) {
                if (!(validate4(data.allOf, { instancePath: instancePath + "/allOf", parentData: data, parentDataProperty: "allOf", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.anyOf !== undefined && func0.call(data, "anyOf")) {
                if (!(validate4(data.anyOf, { instancePath: instancePath + "/anyOf", parentData: data, parentDataProperty: "anyOf", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.oneOf !== undefined && func0.call(data, "oneOf")) {
                if (!(validate4(data.oneOf, { instancePath: instancePath + "/oneOf", parentData: data, parentDataProperty: "oneOf", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.not !== undefined && func0.call(data, "not")) {
                let data17 = data.not;
                let _v10 = dynamicAnchors.meta;
                if (_v10) {
                    if (!(_v10(data17, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v10.errors : vErrors.concat(_v10.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props20 = _v10.evaluated.props;
                        var items20 = _v10.evaluated.items;
                    }
                }
                else {
                    if (!(validate3(data17, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props21 = validate3.evaluated.props;
                        if (props20 !== true && props21 !== undefined) {
                            if (props21 === true) {
                                props20 = true;
                            }
                            else {
                                props20 = props20 || {};
                                Object.assign(props20, props21);
                            }
                        }
                        var items21 = validate3.evaluated.items;
                        if (items20 !== true && items21 !== undefined) {
                            items20 = items21 === true ? true : items20 > items21 ? items20 : items21;
                        }
                    }
                }
            }
        } validate3.errors = vErrors; return errors === 0; }
        validate3.evaluated = { "props": { "prefixItems": true, "items": true, "contains": true, "additionalProperties": true, "properties": true, "patternProperties": true, "dependentSchemas": true, "propertyNames": true, "if": true, "then": true, "else": true, "allOf": true, "anyOf": true, "oneOf": true, "not": true }, "dynamicProps": false, "dynamicItems": false };
        const schema11 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://json-schema.org/draft/2020-12/meta/unevaluated", "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/unevaluated": true }, "$dynamicAnchor": "meta", "title": "Unevaluated applicator vocabulary meta-schema", "type": ["object", "boolean"], "properties": { "unevaluatedItems": { "$dynamicRef": "#meta" }, "unevaluatedProperties": { "$dynamicRef": "#meta" } } };
        function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate10.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type }, message: "must be object,boolean", schema: schema11.type, parentSchema: schema11, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (!dynamicAnchors.meta) {
            dynamicAnchors.meta = validate10;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.unevaluatedItems !== undefined && func0.call(data, "unevaluatedItems")) {
                let data0 = data.unevaluatedItems;
                let _v0 = dynamicAnchors.meta;
                if (_v0) {
                    if (!(_v0(data0, { instancePath: instancePath + "/unevaluatedItems", parentData: data, parentDataProperty: "unevaluatedItems", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props0 = _v0.evaluated.props;
                        var items0 = _v0.evaluated.items;
                    }
                }
                else {
                    if (!(validate10(data0, { instancePath: instancePath + "/unevaluatedItems", parentData: data, parentDataProperty: "unevaluatedItems", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props1 = validate10.evaluated.props;
                        if (props0 !== true && props1 !== undefined) {
                            if (props1 === true) {
                                props0 = true;
                            }
                            else {
                                props0 = props0 || {};
                                Object.assign(props0, props1);
                            }
                        }
                        var items1 = validate10.evaluated.items;
                        if (items0 !== true && items1 !== undefined) {
                            items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
                        }
                    }
                }
            }
            if (data.unevaluatedProperties !== undefined && func0.call(data, "unevaluatedProperties")) {
                let data1 = data.unevaluatedProperties;
                let _v1 = dynamicAnchors.meta;
                if (_v1) {
                    if (!(_v1(data1, { instancePath: instancePath + "/unevaluatedProperties", parentData: data, parentDataProperty: "unevaluatedProperties", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v1.errors : vErrors.concat(_v1.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props2 = _v1.evaluated.props;
                        var items2 = _v1.evaluated.items;
                    }
                }
                else {
                    if (!(validate10(data1, { instancePath: instancePath + "/unevaluatedProperties", parentData: data, parentDataProperty: "unevaluatedProperties", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props3 = validate10.evaluated.props;
                        if (props2 !== true && props3 !== undefined) {
                            if (props3 === true) {
                                props2 = true;
                            }
                            else {
                                props2 = props2 || {};
                                Object.assign(props2, props3);
                            }
                        }
                        var items3 = validate10.evaluated.items;
                        if (items2 !== true && items3 !== undefined) {
                            items2 = items3 === true ? true : items2 > items3 ? items2 : items3;
                        }
                    }
                }
            }
        } validate10.errors = vErrors; return errors === 0; }
        validate10.evaluated = { "props": { "unevaluatedItems": true, "unevaluatedProperties": true }, "dynamicProps": false, "dynamicItems": false };
        const schema12 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://json-schema.org/draft/2020-12/meta/validation", "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/validation": true }, "$dynamicAnchor": "meta", "title": "Validation vocabulary meta-schema", "type": ["object", "boolean"], "properties": { "type": { "anyOf": [{ "$ref": "#/$defs/simpleTypes" }, { "type": "array", "items": { "$ref": "#/$defs/simpleTypes" }, "minItems": 1, "uniqueItems": true }] }, "const": true, "enum": { "type": "array", "items": true }, "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maxLength": { "$ref": "#/$defs/nonNegativeInteger" }, "minLength": { "$ref": "#/$defs/nonNegativeIntegerDefault0" }, "pattern": { "type": "string", "format": "regex" }, "maxItems": { "$ref": "#/$defs/nonNegativeInteger" }, "minItems": { "$ref": "#/$defs/nonNegativeIntegerDefault0" }, "uniqueItems": { "type": "boolean", "default": false }, "maxContains": { "$ref": "#/$defs/nonNegativeInteger" }, "minContains": { "$ref": "#/$defs/nonNegativeInteger", "default": 1 }, "maxProperties": { "$ref": "#/$defs/nonNegativeInteger" }, "minProperties": { "$ref": "#/$defs/nonNegativeIntegerDefault0" }, "required": { "$ref": "#/$defs/stringArray" }, "dependentRequired": { "type": "object", "additionalProperties": { "$ref": "#/$defs/stringArray" } } }, "$defs": { "nonNegativeInteger": { "type": "integer", "minimum": 0 }, "nonNegativeIntegerDefault0": { "$ref": "#/$defs/nonNegativeInteger", "default": 0 }, "simpleTypes": { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] }, "stringArray": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "default": [] } } };
        const schema13 = { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] };
        const schema15 = { "type": "integer", "minimum": 0 };
        const func27 = equal["default"];
        function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate12.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema12.type }, message: "must be object,boolean", schema: schema12.type, parentSchema: schema12, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (!dynamicAnchors.meta) {
            dynamicAnchors.meta = validate12;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.type !== undefined && func0.call(data, "type")) {
                let data0 = data.type;
                const _errs2 = errors;
                let valid1 = false;
                const _errs3 = errors;
                if (!(((((((data0 === "array") || (data0 === "boolean")) || (data0 === "integer")) || (data0 === "null")) || (data0 === "number")) || (data0 === "object")) || (data0 === "string"))) {
                    const err1 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/simpleTypes/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                var _valid0 = _errs3 === errors;
                valid1 = valid1 || _valid0;
                const _errs5 = errors;
                if (Array.isArray(data0)) {
                    if (data0.length < 1) {
                        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12.properties.type.anyOf[1], data: data0 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data1 = data0[i0];
                        if (!(((((((data1 === "array") || (data1 === "boolean")) || (data1 === "integer")) || (data1 === "null")) || (data1 === "number")) || (data1 === "object")) || (data1 === "string"))) {
                            const err3 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/$defs/simpleTypes/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    let i1 = data0.length;
                    let j0;
                    if (i1 > 1) {
                        outer0: for (; i1--;) {
                            for (j0 = i1; j0--;) {
                                if (func27(data0[i1], data0[j0])) {
                                    const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema12.properties.type.anyOf[1], data: data0 };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                    break outer0;
                                }
                            }
                        }
                    }
                }
                else {
                    const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.type.anyOf[1].type, parentSchema: schema12.properties.type.anyOf[1], data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                var _valid0 = _errs5 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                    const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema12.properties.type.anyOf, parentSchema: schema12.properties.type, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                else {
                    errors = _errs2;
                    if (vErrors !== null) {
                        if (_errs2) {
                            vErrors.length = _errs2;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data.enum !== undefined && func0.call(data, "enum")) {
                let data2 = data.enum;
                if (!(Array.isArray(data2))) {
                    const err7 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.enum.type, parentSchema: schema12.properties.enum, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            if (data.multipleOf !== undefined && func0.call(data, "multipleOf")) {
                let data3 = data.multipleOf;
                if ((typeof data3 == "number") && (isFinite(data3))) {
                    if (data3 <= 0 || isNaN(data3)) {
                        const err8 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema12.properties.multipleOf, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                else {
                    const err9 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema12.properties.multipleOf.type, parentSchema: schema12.properties.multipleOf, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            if (data.maximum !== undefined && func0.call(data, "maximum")) {
                let data4 = data.maximum;
                if (!((typeof data4 == "number") && (isFinite(data4)))) {
                    const err10 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema12.properties.maximum.type, parentSchema: schema12.properties.maximum, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data.exclusiveMaximum !== undefined && func0.call(data, "exclusiveMaximum")) {
                let data5 = data.exclusiveMaximum;
                if (!((typeof data5 == "number") && (isFinite(data5)))) {
                    const err11 = { instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema12.properties.exclusiveMaximum.type, parentSchema: schema12.properties.exclusiveMaximum, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (data.minimum !== undefined && func0.call(data, "minimum")) {
                let data6 = data.minimum;
                if (!((typeof data6 == "number") && (isFinite(data6)))) {
                    const err12 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema12.properties.minimum.type, parentSchema: schema12.properties.minimum, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data.exclusiveMinimum !== undefined && func0.call(data, "exclusiveMinimum")) {
                let data7 = data.exclusiveMinimum;
                if (!((typeof data7 == "number") && (isFinite(data7)))) {
                    const err13 = { instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema12.properties.exclusiveMinimum.type, parentSchema: schema12.properties.exclusiveMinimum, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            if (data.maxLength !== undefined && func0.call(data, "maxLength")) {
                let data8 = data.maxLength;
                if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                    const err14 = { instancePath: instancePath + "/maxLength", schemaPath: "#/$defs/nonNegativeInteger/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema15.type, parentSchema: schema15, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if ((typeof data8 == "number") && (isFinite(data8))) {
                    if (data8 < 0 || isNaN(data8)) {
                        const err15 = { instancePath: instancePath + "/maxLength", schemaPath: "#/$defs/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
            }
            if (data.minLength !== undefined && func0.call(data, "minLength")) {
                let data9 = data.minLength;
                if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                    const err16 = { instancePath: instancePath + "/minLength", schemaPath: "#/$defs/nonNegativeIntegerDefault0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema15.type, parentSchema: schema15, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                if ((typeof data9 == "number") && (isFinite(data9))) {
                    if (data9 < 0 || isNaN(data9)) {
                        const err17 = { instancePath: instancePath + "/minLength", schemaPath: "#/$defs/nonNegativeIntegerDefault0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data9 };
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
            if (data.pattern !== undefined && func0.call(data, "pattern")) {
                let data10 = data.pattern;
                if (!(typeof data10 === "string")) {
                    const err18 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.pattern.type, parentSchema: schema12.properties.pattern, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data.maxItems !== undefined && func0.call(data, "maxItems")) {
                let data11 = data.maxItems;
                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                    const err19 = { instancePath: instancePath + "/maxItems", schemaPath: "#/$defs/nonNegativeInteger/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema15.type, parentSchema: schema15, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if ((typeof data11 == "number") && (isFinite(data11))) {
                    if (data11 < 0 || isNaN(data11)) {
                        const err20 = { instancePath: instancePath + "/maxItems", schemaPath: "#/$defs/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            if (data.minItems !== undefined && func0.call(data, "minItems")) {
                let data12 = data.minItems;
                if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                    const err21 = { instancePath: instancePath + "/minItems", schemaPath: "#/$defs/nonNegativeIntegerDefault0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema15.type, parentSchema: schema15, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                if ((typeof data12 == "number") && (isFinite(data12))) {
                    if (data12 < 0 || isNaN(data12)) {
                        const err22 = { instancePath: instancePath + "/minItems", schemaPath: "#/$defs/nonNegativeIntegerDefault0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data12 };
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
            if (data.uniqueItems !== undefined && func0.call(data, "uniqueItems")) {
                let data13 = data.uniqueItems;
                if (typeof data13 !== "boolean") {
                    const err23 = { instancePath: instancePath + "/uniqueItems", schemaPath: "#/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.uniqueItems.type, parentSchema: schema12.properties.uniqueItems, data: data13 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            if (data.maxContains !== undefined && func0.call(data, "maxContains")) {
                let data14 = data.maxContains;
                if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                    const err24 = { instancePath: instancePath + "/maxContains", schemaPath: "#/$defs/nonNegativeInteger/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema15.type, parentSchema: schema15, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if ((typeof data14 == "number") && (isFinite(data14))) {
                    if (data14 < 0 || isNaN(data14)) {
                        const err25 = { instancePath: instancePath + "/maxContains", schemaPath: "#/$defs/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            if (data.minContains !== undefined && func0.call(data, "minContains")) {
                let data15 = data.minContains;
                if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                    const err26 = { instancePath: instancePath + "/minContains", schemaPath: "#/$defs/nonNegativeInteger/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema15.type, parentSchema: schema15, data: data15 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                if ((typeof data15 == "number") && (isFinite(data15))) {
                    if (data15 < 0 || isNaN(data15)) {
                        const err27 = { instancePath: instancePath + "/minContains", schemaPath: "#/$defs/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data15 };
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
            if (data.maxProperties !== undefined && func0.call(data, "maxProperties")) {
                let data16 = data.maxProperties;
                if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                    const err28 = { instancePath: instancePath + "/maxProperties", schemaPath: "#/$defs/nonNegativeInteger/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema15.type, parentSchema: schema15, data: data16 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if ((typeof data16 == "number") && (isFinite(data16))) {
                    if (data16 < 0 || isNaN(data16)) {
                        const err29 = { instancePath: instancePath + "/maxProperties", schemaPath: "#/$defs/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data16 };
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
            if (data.minProperties !== undefined && func0.call(data, "minProperties")) {
                let data17 = data.minProperties;
                if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                    const err30 = { instancePath: instancePath + "/minProperties", schemaPath: "#/$defs/nonNegativeIntegerDefault0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema15.type, parentSchema: schema15, data: data17 };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                if ((typeof data17 == "number") && (isFinite(data17))) {
                    if (data17 < 0 || isNaN(data17)) {
                        const err31 = { instancePath: instancePath + "/minProperties", schemaPath: "#/$defs/nonNegativeIntegerDefault0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema15, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
            }
            if (data.required !== undefined && func0.call(data, "required")) {
                let data18 = data.required;
                if (Array.isArray(data18)) {
                    const len1 = data18.length;
                    for (let i2 = 0; i2 < len1; i2++) {
                        let data19 = data18[i2];
                        if (typeof data19 !== "string") {
                            const err32 = { instancePath: instancePath + "/required/" + i2, schemaPath: "#/$defs/stringArray/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.items.type, parentSchema: schema23.items, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    let i3 = data18.length;
                    let j1;
                    if (i3 > 1) {
                        const indices0 = {};
                        for (; i3--;) {
                            let item0 = data18[i3];
                            if (typeof item0 !== "string") {
                                continue;
                            }
                            if (typeof indices0[item0] == "number") {
                                j1 = indices0[item0];
                                const err33 = { instancePath: instancePath + "/required", schemaPath: "#/$defs/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema23, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                                break;
                            }
                            indices0[item0] = i3;
                        }
                    }
                }
                else {
                    const err34 = { instancePath: instancePath + "/required", schemaPath: "#/$defs/stringArray/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.type, parentSchema: schema23, data: data18 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
            if (data.dependentRequired !== undefined && func0.call(data, "dependentRequired")) {
                let data20 = data.dependentRequired;
                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                    for (const key0 of Object.keys(data20)) {
                        let data21 = data20[key0];
                        if (Array.isArray(data21)) {
                            const len2 = data21.length;
                            for (let i4 = 0; i4 < len2; i4++) {
                                let data22 = data21[i4];
                                if (typeof data22 !== "string") {
                                    const err35 = { instancePath: instancePath + "/dependentRequired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/stringArray/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.items.type, parentSchema: schema23.items, data: data22 };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                            let i5 = data21.length;
                            let j2;
                            if (i5 > 1) {
                                const indices1 = {};
                                for (; i5--;) {
                                    let item1 = data21[i5];
                                    if (typeof item1 !== "string") {
                                        continue;
                                    }
                                    if (typeof indices1[item1] == "number") {
                                        j2 = indices1[item1];
                                        const err36 = { instancePath: instancePath + "/dependentRequired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema23, data: data21 };
                                        if (vErrors === null) {
                                            vErrors = [err36];
                                        }
                                        else {
                                            vErrors.push(err36);
                                        }
                                        errors++;
                                        break;
                                    }
                                    indices1[item1] = i5;
                                }
                            }
                        }
                        else {
                            const err37 = { instancePath: instancePath + "/dependentRequired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/stringArray/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.type, parentSchema: schema23, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err38 = { instancePath: instancePath + "/dependentRequired", schemaPath: "#/properties/dependentRequired/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.dependentRequired.type, parentSchema: schema12.properties.dependentRequired, data: data20 };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
        } validate12.errors = vErrors; return errors === 0; }
        validate12.evaluated = { "props": { "type": true, "const": true, "enum": true, "multipleOf": true, "maximum": true, "exclusiveMaximum": true, "minimum": true, "exclusiveMinimum": true, "maxLength": true, "minLength": true, "pattern": true, "maxItems": true, "minItems": true, "uniqueItems": true, "maxContains": true, "minContains": true, "maxProperties": true, "minProperties": true, "required": true, "dependentRequired": true }, "dynamicProps": false, "dynamicItems": false };
        const schema25 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://json-schema.org/draft/2020-12/meta/meta-data", "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/meta-data": true }, "$dynamicAnchor": "meta", "title": "Meta-data vocabulary meta-schema", "type": ["object", "boolean"], "properties": { "title": { "type": "string" }, "description": { "type": "string" }, "default": true, "deprecated": { "type": "boolean", "default": false }, "readOnly": { "type": "boolean", "default": false }, "writeOnly": { "type": "boolean", "default": false }, "examples": { "type": "array", "items": true } } };
        function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate14.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type }, message: "must be object,boolean", schema: schema25.type, parentSchema: schema25, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (!dynamicAnchors.meta) {
            dynamicAnchors.meta = validate14;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.title !== undefined && func0.call(data, "title")) {
                let data0 = data.title;
                if (typeof data0 !== "string") {
                    const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.title.type, parentSchema: schema25.properties.title, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.description !== undefined && func0.call(data, "description")) {
                let data1 = data.description;
                if (typeof data1 !== "string") {
                    const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.description.type, parentSchema: schema25.properties.description, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data.deprecated !== undefined && func0.call(data, "deprecated")) {
                let data2 = data.deprecated;
                if (typeof data2 !== "boolean") {
                    const err3 = { instancePath: instancePath + "/deprecated", schemaPath: "#/properties/deprecated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.deprecated.type, parentSchema: schema25.properties.deprecated, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (data.readOnly !== undefined && func0.call(data, "readOnly")) {
                let data3 = data.readOnly;
                if (typeof data3 !== "boolean") {
                    const err4 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.readOnly.type, parentSchema: schema25.properties.readOnly, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data.writeOnly !== undefined && func0.call(data, "writeOnly")) {
                let data4 = data.writeOnly;
                if (typeof data4 !== "boolean") {
                    const err5 = { instancePath: instancePath + "/writeOnly", schemaPath: "#/properties/writeOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.writeOnly.type, parentSchema: schema25.properties.writeOnly, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            if (data.examples !== undefined && func0.call(data, "examples")) {
                let data5 = data.examples;
                if (!(Array.isArray(data5))) {
                    const err6 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.examples.type, parentSchema: schema25.properties.examples, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
        } validate14.errors = vErrors; return errors === 0; }
        validate14.evaluated = { "props": { "title": true, "description": true, "default": true, "deprecated": true, "readOnly": true, "writeOnly": true, "examples": true }, "dynamicProps": false, "dynamicItems": false };
        const schema26 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://json-schema.org/draft/2020-12/meta/format-annotation", "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/format-annotation": true }, "$dynamicAnchor": "meta", "title": "Format vocabulary meta-schema for annotation results", "type": ["object", "boolean"], "properties": { "format": { "type": "string" } } };
        function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate16.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema26.type }, message: "must be object,boolean", schema: schema26.type, parentSchema: schema26, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (!dynamicAnchors.meta) {
            dynamicAnchors.meta = validate16;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.format !== undefined && func0.call(data, "format")) {
                let data0 = data.format;
                if (typeof data0 !== "string") {
                    const err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.format.type, parentSchema: schema26.properties.format, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        } validate16.errors = vErrors; return errors === 0; }
        validate16.evaluated = { "props": { "format": true }, "dynamicProps": false, "dynamicItems": false };
        const schema27 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://json-schema.org/draft/2020-12/meta/content", "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/content": true }, "$dynamicAnchor": "meta", "title": "Content vocabulary meta-schema", "type": ["object", "boolean"], "properties": { "contentEncoding": { "type": "string" }, "contentMediaType": { "type": "string" }, "contentSchema": { "$dynamicRef": "#meta" } } };
        function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate18.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema27.type }, message: "must be object,boolean", schema: schema27.type, parentSchema: schema27, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (!dynamicAnchors.meta) {
            dynamicAnchors.meta = validate18;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.contentEncoding !== undefined && func0.call(data, "contentEncoding")) {
                let data0 = data.contentEncoding;
                if (typeof data0 !== "string") {
                    const err1 = { instancePath: instancePath + "/contentEncoding", schemaPath: "#/properties/contentEncoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.contentEncoding.type, parentSchema: schema27.properties.contentEncoding, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.contentMediaType !== undefined && func0.call(data, "contentMediaType")) {
                let data1 = data.contentMediaType;
                if (typeof data1 !== "string") {
                    const err2 = { instancePath: instancePath + "/contentMediaType", schemaPath: "#/properties/contentMediaType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.contentMediaType.type, parentSchema: schema27.properties.contentMediaType, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data.contentSchema !== undefined && func0.call(data, "contentSchema")) {
                let data2 = data.contentSchema;
                let _v0 = dynamicAnchors.meta;
                if (_v0) {
                    if (!(_v0(data2, { instancePath: instancePath + "/contentSchema", parentData: data, parentDataProperty: "contentSchema", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props0 = _v0.evaluated.props;
                        var items0 = _v0.evaluated.items;
                    }
                }
                else {
                    if (!(validate18(data2, { instancePath: instancePath + "/contentSchema", parentData: data, parentDataProperty: "contentSchema", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                        errors = vErrors.length;
                    }
                    else {
                        var props1 = validate18.evaluated.props;
                        if (props0 !== true && props1 !== undefined) {
                            if (props1 === true) {
                                props0 = true;
                            }
                            else {
                                props0 = props0 || {};
                                Object.assign(props0, props1);
                            }
                        }
                        var items1 = validate18.evaluated.items;
                        if (items0 !== true && items1 !== undefined) {
                            items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
                        }
                    }
                }
            }
        } validate18.errors = vErrors; return errors === 0; }
        validate18.evaluated = { "props": { "contentEncoding": true, "contentMediaType": true, "contentSchema": true }, "dynamicProps": false, "dynamicItems": false };
        function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema0.type }, message: "must be object,boolean", schema: schema0.type, parentSchema: schema0, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (!dynamicAnchors.meta) {
            dynamicAnchors.meta = validate0;
        } if (!(validate1(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
            errors = vErrors.length;
        } if (!(validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
            errors = vErrors.length;
        } if (!(validate10(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
            errors = vErrors.length;
        } if (!(validate12(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
        } if (!(validate14(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
        } if (!(validate16(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
        } if (!(validate18(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
            errors = vErrors.length;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.definitions !== undefined && func0.call(data, "definitions")) {
                let data0 = data.definitions;
                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                    for (const key0 of Object.keys(data0)) {
                        let data1 = data0[key0];
                        let _v0 = dynamicAnchors.meta;
                        if (_v0) {
                            if (!(_v0(data1, { instancePath: instancePath + "/definitions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props0 = _v0.evaluated.props;
                                var items0 = _v0.evaluated.items;
                            }
                        }
                        else {
                            if (!(validate0(data1, { instancePath: instancePath + "/definitions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key0, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props1 = validate0.evaluated.props;
                                if (props0 !== true && props1 !== undefined) {
                                    if (props1 === true) {
                                        props0 = true;
                                    }
                                    else {
                                        props0 = props0 || {};
                                        Object.assign(props0, props1);
                                    }
                                }
                                var items1 = validate0.evaluated.items;
                                if (items0 !== true && items1 !== undefined) {
                                    items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
                                }
                            }
                        }
                    }
                }
                else {
                    const err1 = { instancePath: instancePath + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.definitions.type, parentSchema: schema0.properties.definitions, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.dependencies !== undefined && func0.call(data, "dependencies")) {
                let data2 = data.dependencies;
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    for (const key1 of Object.keys(data2)) {
                        let data3 = data2[key1];
                        const _errs19 = errors;
                        let valid4 = false;
                        const _errs20 = errors;
                        let _v1 = dynamicAnchors.meta;
                        if (_v1) {
                            if (!(_v1(data3, { instancePath: instancePath + "/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? _v1.errors : vErrors.concat(_v1.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props2 = _v1.evaluated.props;
                                var items2 = _v1.evaluated.items;
                            }
                        }
                        else {
                            if (!(validate0(data3, { instancePath: instancePath + "/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
                                errors = vErrors.length;
                            }
                            else {
                                var props3 = validate0.evaluated.props;
                                if (props2 !== true && props3 !== undefined) {
                                    if (props3 === true) {
                                        props2 = true;
                                    }
                                    else {
                                        props2 = props2 || {};
                                        Object.assign(props2, props3);
                                    }
                                }
                                var items3 = validate0.evaluated.items;
                                if (items2 !== true && items3 !== undefined) {
                                    items2 = items3 === true ? true : items2 > items3 ? items2 : items3;
                                }
                            }
                        }
                        var _valid0 = _errs20 === errors;
                        valid4 = valid4 || _valid0;
                        const _errs21 = errors;
                        if (Array.isArray(data3)) {
                            const len0 = data3.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data4 = data3[i0];
                                if (typeof data4 !== "string") {
                                    const err2 = { instancePath: instancePath + "/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "meta/validation#/$defs/stringArray/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.items.type, parentSchema: schema23.items, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                            }
                            let i1 = data3.length;
                            let j0;
                            if (i1 > 1) {
                                const indices0 = {};
                                for (; i1--;) {
                                    let item0 = data3[i1];
                                    if (typeof item0 !== "string") {
                                        continue;
                                    }
                                    if (typeof indices0[item0] == "number") {
                                        j0 = indices0[item0];
                                        const err3 = { instancePath: instancePath + "/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "meta/validation#/$defs/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema23, data: data3 };
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
                            const err4 = { instancePath: instancePath + "/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "meta/validation#/$defs/stringArray/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.type, parentSchema: schema23, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        var _valid0 = _errs21 === errors;
                        valid4 = valid4 || _valid0;
                        if (_valid0) {
                            if (items2 !== true) {
                                items2 = true;
                            }
                        }
                        if (!valid4) {
                            const err5 = { instancePath: instancePath + "/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependencies/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema0.properties.dependencies.additionalProperties.anyOf, parentSchema: schema0.properties.dependencies.additionalProperties, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
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
                    }
                }
                else {
                    const err6 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.dependencies.type, parentSchema: schema0.properties.dependencies, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data.$recursiveAnchor !== undefined && func0.call(data, "$recursiveAnchor")) {
                let data5 = data.$recursiveAnchor;
                if (typeof data5 === "string") {
                    if (!pattern1.test(data5)) {
                        const err7 = { instancePath: instancePath + "/$recursiveAnchor", schemaPath: "meta/core#/$defs/anchorString/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][-A-Za-z0-9._]*$" }, message: "must match pattern \"" + "^[A-Za-z_][-A-Za-z0-9._]*$" + "\"", schema: "^[A-Za-z_][-A-Za-z0-9._]*$", parentSchema: schema5, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/$recursiveAnchor", schemaPath: "meta/core#/$defs/anchorString/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema5.type, parentSchema: schema5, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            if (data.$recursiveRef !== undefined && func0.call(data, "$recursiveRef")) {
                let data6 = data.$recursiveRef;
                if (!(typeof data6 === "string")) {
                    const err9 = { instancePath: instancePath + "/$recursiveRef", schemaPath: "meta/core#/$defs/uriReferenceString/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema2.type, parentSchema: schema2, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
        } validate0.errors = vErrors; return errors === 0; }
        validate0.evaluated = { "props": { "definitions": true, "dependencies": true, "$recursiveAnchor": true, "$recursiveRef": true, "contentEncoding": true, "contentMediaType": true, "contentSchema": true, "format": true, "title": true, "description": true, "default": true, "deprecated": true, "readOnly": true, "writeOnly": true, "examples": true, "type": true, "const": true, "enum": true, "multipleOf": true, "maximum": true, "exclusiveMaximum": true, "minimum": true, "exclusiveMinimum": true, "maxLength": true, "minLength": true, "pattern": true, "maxItems": true, "minItems": true, "uniqueItems": true, "maxContains": true, "minContains": true, "maxProperties": true, "minProperties": true, "required": true, "dependentRequired": true, "unevaluatedItems": true, "unevaluatedProperties": true, "prefixItems": true, "items": true, "contains": true, "additionalProperties": true, "properties": true, "patternProperties": true, "dependentSchemas": true, "propertyNames": true, "if": true, "then": true, "else": true, "allOf": true, "anyOf": true, "oneOf": true, "not": true, "$id": true, "$schema": true, "$ref": true, "$anchor": true, "$dynamicRef": true, "$dynamicAnchor": true, "$vocabulary": true, "$comment": true, "$defs": true }, "dynamicProps": false, "dynamicItems": false };
        ;
        "use strict";
        function meta_draft_07_validator_errorsOf(value) { return meta_draft_07_validator_validate0(value) ? [] : meta_draft_07_validator_validate0.errors; }
        const meta_draft_07_validator_schema0 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "http://json-schema.org/draft-07/schema#", "title": "Core schema meta-schema", "definitions": { "schemaArray": { "type": "array", "minItems": 1, "items": { "$ref": "#" } }, "nonNegativeInteger": { "type": "integer", "minimum": 0 }, "nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] }, "simpleTypes": { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] }, "stringArray": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "default": [] } }, "type": ["object", "boolean"], "properties": { "$id": { "type": "string", "format": "uri-reference" }, "$schema": { "type": "string", "format": "uri" }, "$ref": { "type": "string", "format": "uri-reference" }, "$comment": { "type": "string" }, "title": { "type": "string" }, "description": { "type": "string" }, "default": true, "readOnly": { "type": "boolean", "default": false }, "examples": { "type": "array", "items": true }, "multipleOf": { "type": "number", "exclusiveMinimum": 0 }, "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" }, "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" }, "maxLength": { "$ref": "#/definitions/nonNegativeInteger" }, "minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" }, "pattern": { "type": "string", "format": "regex" }, "additionalItems": { "$ref": "#" }, "items": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }], "default": true }, "maxItems": { "$ref": "#/definitions/nonNegativeInteger" }, "minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" }, "uniqueItems": { "type": "boolean", "default": false }, "contains": { "$ref": "#" }, "maxProperties": { "$ref": "#/definitions/nonNegativeInteger" }, "minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" }, "required": { "$ref": "#/definitions/stringArray" }, "additionalProperties": { "$ref": "#" }, "definitions": { "type": "object", "additionalProperties": { "$ref": "#" }, "default": {} }, "properties": { "type": "object", "additionalProperties": { "$ref": "#" }, "default": {} }, "patternProperties": { "type": "object", "additionalProperties": { "$ref": "#" }, "propertyNames": { "format": "regex" }, "default": {} }, "dependencies": { "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] } }, "propertyNames": { "$ref": "#" }, "const": true, "enum": { "type": "array", "items": true, "minItems": 1, "uniqueItems": true }, "type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, { "type": "array", "items": { "$ref": "#/definitions/simpleTypes" }, "minItems": 1, "uniqueItems": true }] }, "format": { "type": "string" }, "contentMediaType": { "type": "string" }, "contentEncoding": { "type": "string" }, "if": { "$ref": "#" }, "then": { "$ref": "#" }, "else": { "$ref": "#" }, "allOf": { "$ref": "#/definitions/schemaArray" }, "anyOf": { "$ref": "#/definitions/schemaArray" }, "oneOf": { "$ref": "#/definitions/schemaArray" }, "not": { "$ref": "#" } }, "default": true };
        const meta_draft_07_validator_schema1 = { "type": "integer", "minimum": 0 };
        const schema7 = { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "default": [] };
        const meta_draft_07_validator_schema9 = { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] };
        const meta_draft_07_validator_func0 = Object.prototype.hasOwnProperty;
        const func32 = equal["default"];
        const meta_draft_07_validator_schema2 = { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] };
        function meta_draft_07_validator_validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
            const err0 = { instancePath, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: meta_draft_07_validator_schema1.type, parentSchema: meta_draft_07_validator_schema1, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if ((typeof data == "number") && (isFinite(data))) {
            if (data < 0 || isNaN(data)) {
                const err1 = { instancePath, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: meta_draft_07_validator_schema1, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        } meta_draft_07_validator_validate1.errors = vErrors; return errors === 0; }
        const schema4 = { "type": "array", "minItems": 1, "items": { "$ref": "#" } };
        const root0 = { validate: meta_draft_07_validator_validate0 };
        function meta_draft_07_validator_validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
            if (data.length < 1) {
                const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema4, data };
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
                if (!(root0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
                    vErrors = vErrors === null ? root0.validate.errors : vErrors.concat(root0.validate.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema4.type, parentSchema: schema4, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        } meta_draft_07_validator_validate3.errors = vErrors; return errors === 0; }
        function meta_draft_07_validator_validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { ; let vErrors = null; let errors = 0; if ((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")) {
            const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: meta_draft_07_validator_schema0.type }, message: "must be object,boolean", schema: meta_draft_07_validator_schema0.type, parentSchema: meta_draft_07_validator_schema0, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.$id !== undefined && meta_draft_07_validator_func0.call(data, "$id")) {
                let data0 = data.$id;
                if (!(typeof data0 === "string")) {
                    const err1 = { instancePath: instancePath + "/$id", schemaPath: "#/properties/%24id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: meta_draft_07_validator_schema0.properties.$id.type, parentSchema: meta_draft_07_validator_schema0.properties.$id, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.$schema !== undefined && meta_draft_07_validator_func0.call(data, "$schema")) {
                let data1 = data.$schema;
                if (!(typeof data1 === "string")) {
                    const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: meta_draft_07_validator_schema0.properties.$schema.type, parentSchema: meta_draft_07_validator_schema0.properties.$schema, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data.$ref !== undefined && meta_draft_07_validator_func0.call(data, "$ref")) {
                let data2 = data.$ref;
                if (!(typeof data2 === "string")) {
                    const err3 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: meta_draft_07_validator_schema0.properties.$ref.type, parentSchema: meta_draft_07_validator_schema0.properties.$ref, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (data.$comment !== undefined && meta_draft_07_validator_func0.call(data, "$comment")) {
                let data3 = data.$comment;
                if (typeof data3 !== "string") {
                    const err4 = { instancePath: instancePath + "/$comment", schemaPath: "#/properties/%24comment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: meta_draft_07_validator_schema0.properties.$comment.type, parentSchema: meta_draft_07_validator_schema0.properties.$comment, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data.title !== undefined && meta_draft_07_validator_func0.call(data, "title")) {
                let data4 = data.title;
                if (typeof data4 !== "string") {
                    const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: meta_draft_07_validator_schema0.properties.title.type, parentSchema: meta_draft_07_validator_schema0.properties.title, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            if (data.description !== undefined && meta_draft_07_validator_func0.call(data, "description")) {
                let data5 = data.description;
                if (typeof data5 !== "string") {
                    const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: meta_draft_07_validator_schema0.properties.description.type, parentSchema: meta_draft_07_validator_schema0.properties.description, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data.readOnly !== undefined && meta_draft_07_validator_func0.call(data, "readOnly")) {
                let data6 = data.readOnly;
                if (typeof data6 !== "boolean") {
                    const err7 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: meta_draft_07_validator_schema0.properties.readOnly.type, parentSchema: meta_draft_07_validator_schema0.properties.readOnly, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            if (data.examples !== undefined && meta_draft_07_validator_func0.call(data, "examples")) {
                let data7 = data.examples;
                if (!(Array.isArray(data7))) {
                    const err8 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: meta_draft_07_validator_schema0.properties.examples.type, parentSchema: meta_draft_07_validator_schema0.properties.examples, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            if (data.multipleOf !== undefined && meta_draft_07_validator_func0.call(data, "multipleOf")) {
                let data8 = data.multipleOf;
                if ((typeof data8 == "number") && (isFinite(data8))) {
                    if (data8 <= 0 || isNaN(data8)) {
                        const err9 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: meta_draft_07_validator_schema0.properties.multipleOf, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: meta_draft_07_validator_schema0.properties.multipleOf.type, parentSchema: meta_draft_07_validator_schema0.properties.multipleOf, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data.maximum !== undefined && meta_draft_07_validator_func0.call(data, "maximum")) {
                let data9 = data.maximum;
                if (!((typeof data9 == "number") && (isFinite(data9)))) {
                    const err11 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: meta_draft_07_validator_schema0.properties.maximum.type, parentSchema: meta_draft_07_validator_schema0.properties.maximum, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (data.exclusiveMaximum !== undefined && meta_draft_07_validator_func0.call(data, "exclusiveMaximum")) {
                let data10 = data.exclusiveMaximum;
                if (!((typeof data10 == "number") && (isFinite(data10)))) {
                    const err12 = { instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: meta_draft_07_validator_schema0.properties.exclusiveMaximum.type, parentSchema: meta_draft_07_validator_schema0.properties.exclusiveMaximum, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data.minimum !== undefined && meta_draft_07_validator_func0.call(data, "minimum")) {
                let data11 = data.minimum;
                if (!((typeof data11 == "number") && (isFinite(data11)))) {
                    const err13 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: meta_draft_07_validator_schema0.properties.minimum.type, parentSchema: meta_draft_07_validator_schema0.properties.minimum, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            if (data.exclusiveMinimum !== undefined && meta_draft_07_validator_func0.call(data, "exclusiveMinimum")) {
                let data12 = data.exclusiveMinimum;
                if (!((typeof data12 == "number") && (isFinite(data12)))) {
                    const err14 = { instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: meta_draft_07_validator_schema0.properties.exclusiveMinimum.type, parentSchema: meta_draft_07_validator_schema0.properties.exclusiveMinimum, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data.maxLength !== undefined && meta_draft_07_validator_func0.call(data, "maxLength")) {
                let data13 = data.maxLength;
                if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                    const err15 = { instancePath: instancePath + "/maxLength", schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: meta_draft_07_validator_schema1.type, parentSchema: meta_draft_07_validator_schema1, data: data13 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if ((typeof data13 == "number") && (isFinite(data13))) {
                    if (data13 < 0 || isNaN(data13)) {
                        const err16 = { instancePath: instancePath + "/maxLength", schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: meta_draft_07_validator_schema1, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            if (data.minLength !== undefined && meta_draft_07_validator_func0.call(data, "minLength")) {
                if (!(meta_draft_07_validator_validate1(data.minLength, { instancePath: instancePath + "/minLength", parentData: data, parentDataProperty: "minLength", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate1.errors : vErrors.concat(meta_draft_07_validator_validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.pattern !== undefined && meta_draft_07_validator_func0.call(data, "pattern")) {
                let data15 = data.pattern;
                if (!(typeof data15 === "string")) {
                    const err17 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: meta_draft_07_validator_schema0.properties.pattern.type, parentSchema: meta_draft_07_validator_schema0.properties.pattern, data: data15 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            if (data.additionalItems !== undefined && meta_draft_07_validator_func0.call(data, "additionalItems")) {
                if (!(meta_draft_07_validator_validate0(data.additionalItems, { instancePath: instancePath + "/additionalItems", parentData: data, parentDataProperty: "additionalItems", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                    errors = vErrors.length;
                }
            }
            if (data.items !== undefined && meta_draft_07_validator_func0.call(data, "items")) {
                let data17 = data.items;
                const _errs35 = errors;
                let valid2 = false;
                const _errs36 = errors;
                if (!(meta_draft_07_validator_validate0(data17, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                    errors = vErrors.length;
                }
                var _valid0 = _errs36 === errors;
                valid2 = valid2 || _valid0;
                if (!valid2) {
                    const _errs37 = errors;
                    if (!(meta_draft_07_validator_validate3(data17, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData }))) {
                        vErrors = vErrors === null ? meta_draft_07_validator_validate3.errors : vErrors.concat(meta_draft_07_validator_validate3.errors);
                        errors = vErrors.length;
                    }
                    var _valid0 = _errs37 === errors;
                    valid2 = valid2 || _valid0;
                }
                if (!valid2) {
                    const err18 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: meta_draft_07_validator_schema0.properties.items.anyOf, parentSchema: meta_draft_07_validator_schema0.properties.items, data: data17 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                else {
                    errors = _errs35;
                    if (vErrors !== null) {
                        if (_errs35) {
                            vErrors.length = _errs35;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data.maxItems !== undefined && meta_draft_07_validator_func0.call(data, "maxItems")) {
                let data18 = data.maxItems;
                if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                    const err19 = { instancePath: instancePath + "/maxItems", schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: meta_draft_07_validator_schema1.type, parentSchema: meta_draft_07_validator_schema1, data: data18 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if ((typeof data18 == "number") && (isFinite(data18))) {
                    if (data18 < 0 || isNaN(data18)) {
                        const err20 = { instancePath: instancePath + "/maxItems", schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: meta_draft_07_validator_schema1, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            if (data.minItems !== undefined && meta_draft_07_validator_func0.call(data, "minItems")) {
                if (!(meta_draft_07_validator_validate1(data.minItems, { instancePath: instancePath + "/minItems", parentData: data, parentDataProperty: "minItems", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate1.errors : vErrors.concat(meta_draft_07_validator_validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.uniqueItems !== undefined && meta_draft_07_validator_func0.call(data, "uniqueItems")) {
                let data20 = data.uniqueItems;
                if (typeof data20 !== "boolean") {
                    const err21 = { instancePath: instancePath + "/uniqueItems", schemaPath: "#/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: meta_draft_07_validator_schema0.properties.uniqueItems.type, parentSchema: meta_draft_07_validator_schema0.properties.uniqueItems, data: data20 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data.contains !== undefined && meta_draft_07_validator_func0.call(data, "contains")) {
                if (!(meta_draft_07_validator_validate0(data.contains, { instancePath: instancePath + "/contains", parentData: data, parentDataProperty: "contains", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                    errors = vErrors.length;
                }
            }
            if (data.maxProperties !== undefined && meta_draft_07_validator_func0.call(data, "maxProperties")) {
                let data22 = data.maxProperties;
                if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                    const err22 = { instancePath: instancePath + "/maxProperties", schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: meta_draft_07_validator_schema1.type, parentSchema: meta_draft_07_validator_schema1, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if ((typeof data22 == "number") && (isFinite(data22))) {
                    if (data22 < 0 || isNaN(data22)) {
                        const err23 = { instancePath: instancePath + "/maxProperties", schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: meta_draft_07_validator_schema1, data: data22 };
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
            if (data.minProperties !== undefined && meta_draft_07_validator_func0.call(data, "minProperties")) {
                if (!(meta_draft_07_validator_validate1(data.minProperties, { instancePath: instancePath + "/minProperties", parentData: data, parentDataProperty: "minProperties", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate1.errors : vErrors.concat(meta_draft_07_validator_validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.required !== undefined && meta_draft_07_validator_func0.call(data, "required")) {
                let data24 = data.required;
                if (Array.isArray(data24)) {
                    const len0 = data24.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data25 = data24[i0];
                        if (typeof data25 !== "string") {
                            const err24 = { instancePath: instancePath + "/required/" + i0, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.items.type, parentSchema: schema7.items, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    let i1 = data24.length;
                    let j0;
                    if (i1 > 1) {
                        const indices0 = {};
                        for (; i1--;) {
                            let item0 = data24[i1];
                            if (typeof item0 !== "string") {
                                continue;
                            }
                            if (typeof indices0[item0] == "number") {
                                j0 = indices0[item0];
                                const err25 = { instancePath: instancePath + "/required", schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema7, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                                break;
                            }
                            indices0[item0] = i1;
                        }
                    }
                }
                else {
                    const err26 = { instancePath: instancePath + "/required", schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema7.type, parentSchema: schema7, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            if (data.additionalProperties !== undefined && meta_draft_07_validator_func0.call(data, "additionalProperties")) {
                if (!(meta_draft_07_validator_validate0(data.additionalProperties, { instancePath: instancePath + "/additionalProperties", parentData: data, parentDataProperty: "additionalProperties", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                    errors = vErrors.length;
                }
            }
            if (data.definitions !== undefined && meta_draft_07_validator_func0.call(data, "definitions")) {
                let data27 = data.definitions;
                if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                    for (const key0 of Object.keys(data27)) {
                        if (!(meta_draft_07_validator_validate0(data27[key0], { instancePath: instancePath + "/definitions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key0, rootData }))) {
                            vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err27 = { instancePath: instancePath + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: meta_draft_07_validator_schema0.properties.definitions.type, parentSchema: meta_draft_07_validator_schema0.properties.definitions, data: data27 };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            if (data.properties !== undefined && meta_draft_07_validator_func0.call(data, "properties")) {
                let data29 = data.properties;
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                    for (const key1 of Object.keys(data29)) {
                        if (!(meta_draft_07_validator_validate0(data29[key1], { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data29, parentDataProperty: key1, rootData }))) {
                            vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err28 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: meta_draft_07_validator_schema0.properties.properties.type, parentSchema: meta_draft_07_validator_schema0.properties.properties, data: data29 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            if (data.patternProperties !== undefined && meta_draft_07_validator_func0.call(data, "patternProperties")) {
                let data31 = data.patternProperties;
                if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                    for (const key2 of Object.keys(data31)) {
                        const _errs65 = errors;
                        var valid11 = _errs65 === errors;
                        if (!valid11) {
                            const err29 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: meta_draft_07_validator_schema0.properties.patternProperties.propertyNames, parentSchema: meta_draft_07_validator_schema0.properties.patternProperties, data: data31 };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    for (const key3 of Object.keys(data31)) {
                        if (!(meta_draft_07_validator_validate0(data31[key3], { instancePath: instancePath + "/patternProperties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data31, parentDataProperty: key3, rootData }))) {
                            vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err30 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: meta_draft_07_validator_schema0.properties.patternProperties.type, parentSchema: meta_draft_07_validator_schema0.properties.patternProperties, data: data31 };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            if (data.dependencies !== undefined && meta_draft_07_validator_func0.call(data, "dependencies")) {
                let data33 = data.dependencies;
                if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    for (const key4 of Object.keys(data33)) {
                        let data34 = data33[key4];
                        const _errs72 = errors;
                        let valid14 = false;
                        const _errs73 = errors;
                        if (!(meta_draft_07_validator_validate0(data34, { instancePath: instancePath + "/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data33, parentDataProperty: key4, rootData }))) {
                            vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                            errors = vErrors.length;
                        }
                        var _valid1 = _errs73 === errors;
                        valid14 = valid14 || _valid1;
                        if (!valid14) {
                            const _errs74 = errors;
                            if (Array.isArray(data34)) {
                                const len1 = data34.length;
                                for (let i2 = 0; i2 < len1; i2++) {
                                    let data35 = data34[i2];
                                    if (typeof data35 !== "string") {
                                        const err31 = { instancePath: instancePath + "/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.items.type, parentSchema: schema7.items, data: data35 };
                                        if (vErrors === null) {
                                            vErrors = [err31];
                                        }
                                        else {
                                            vErrors.push(err31);
                                        }
                                        errors++;
                                    }
                                }
                                let i3 = data34.length;
                                let j1;
                                if (i3 > 1) {
                                    const indices1 = {};
                                    for (; i3--;) {
                                        let item1 = data34[i3];
                                        if (typeof item1 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices1[item1] == "number") {
                                            j1 = indices1[item1];
                                            const err32 = { instancePath: instancePath + "/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema7, data: data34 };
                                            if (vErrors === null) {
                                                vErrors = [err32];
                                            }
                                            else {
                                                vErrors.push(err32);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices1[item1] = i3;
                                    }
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema7.type, parentSchema: schema7, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                            var _valid1 = _errs74 === errors;
                            valid14 = valid14 || _valid1;
                        }
                        if (!valid14) {
                            const err34 = { instancePath: instancePath + "/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependencies/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: meta_draft_07_validator_schema0.properties.dependencies.additionalProperties.anyOf, parentSchema: meta_draft_07_validator_schema0.properties.dependencies.additionalProperties, data: data34 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        else {
                            errors = _errs72;
                            if (vErrors !== null) {
                                if (_errs72) {
                                    vErrors.length = _errs72;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: meta_draft_07_validator_schema0.properties.dependencies.type, parentSchema: meta_draft_07_validator_schema0.properties.dependencies, data: data33 };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            if (data.propertyNames !== undefined && meta_draft_07_validator_func0.call(data, "propertyNames")) {
                if (!(meta_draft_07_validator_validate0(data.propertyNames, { instancePath: instancePath + "/propertyNames", parentData: data, parentDataProperty: "propertyNames", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                    errors = vErrors.length;
                }
            }
            if (data.enum !== undefined && meta_draft_07_validator_func0.call(data, "enum")) {
                let data37 = data.enum;
                if (Array.isArray(data37)) {
                    if (data37.length < 1) {
                        const err36 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: meta_draft_07_validator_schema0.properties.enum, data: data37 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    let i4 = data37.length;
                    let j2;
                    if (i4 > 1) {
                        outer0: for (; i4--;) {
                            for (j2 = i4; j2--;) {
                                if (func32(data37[i4], data37[j2])) {
                                    const err37 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i4 + " are identical)", schema: true, parentSchema: meta_draft_07_validator_schema0.properties.enum, data: data37 };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                    break outer0;
                                }
                            }
                        }
                    }
                }
                else {
                    const err38 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: meta_draft_07_validator_schema0.properties.enum.type, parentSchema: meta_draft_07_validator_schema0.properties.enum, data: data37 };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            if (data.type !== undefined && meta_draft_07_validator_func0.call(data, "type")) {
                let data38 = data.type;
                const _errs83 = errors;
                let valid20 = false;
                const _errs84 = errors;
                if (!(((((((data38 === "array") || (data38 === "boolean")) || (data38 === "integer")) || (data38 === "null")) || (data38 === "number")) || (data38 === "object")) || (data38 === "string"))) {
                    const err39 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: meta_draft_07_validator_schema9.enum }, message: "must be equal to one of the allowed values", schema: meta_draft_07_validator_schema9.enum, parentSchema: meta_draft_07_validator_schema9, data: data38 };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                var _valid2 = _errs84 === errors;
                valid20 = valid20 || _valid2;
                if (!valid20) {
                    const _errs86 = errors;
                    if (Array.isArray(data38)) {
                        if (data38.length < 1) {
                            const err40 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: meta_draft_07_validator_schema0.properties.type.anyOf[1], data: data38 };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        const len2 = data38.length;
                        for (let i5 = 0; i5 < len2; i5++) {
                            let data39 = data38[i5];
                            if (!(((((((data39 === "array") || (data39 === "boolean")) || (data39 === "integer")) || (data39 === "null")) || (data39 === "number")) || (data39 === "object")) || (data39 === "string"))) {
                                const err41 = { instancePath: instancePath + "/type/" + i5, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: meta_draft_07_validator_schema9.enum }, message: "must be equal to one of the allowed values", schema: meta_draft_07_validator_schema9.enum, parentSchema: meta_draft_07_validator_schema9, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        let i6 = data38.length;
                        let j3;
                        if (i6 > 1) {
                            outer1: for (; i6--;) {
                                for (j3 = i6; j3--;) {
                                    if (func32(data38[i6], data38[j3])) {
                                        const err42 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i6 + " are identical)", schema: true, parentSchema: meta_draft_07_validator_schema0.properties.type.anyOf[1], data: data38 };
                                        if (vErrors === null) {
                                            vErrors = [err42];
                                        }
                                        else {
                                            vErrors.push(err42);
                                        }
                                        errors++;
                                        break outer1;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: meta_draft_07_validator_schema0.properties.type.anyOf[1].type, parentSchema: meta_draft_07_validator_schema0.properties.type.anyOf[1], data: data38 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                    var _valid2 = _errs86 === errors;
                    valid20 = valid20 || _valid2;
                }
                if (!valid20) {
                    const err44 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: meta_draft_07_validator_schema0.properties.type.anyOf, parentSchema: meta_draft_07_validator_schema0.properties.type, data: data38 };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
                else {
                    errors = _errs83;
                    if (vErrors !== null) {
                        if (_errs83) {
                            vErrors.length = _errs83;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data.format !== undefined && meta_draft_07_validator_func0.call(data, "format")) {
                let data40 = data.format;
                if (typeof data40 !== "string") {
                    const err45 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: meta_draft_07_validator_schema0.properties.format.type, parentSchema: meta_draft_07_validator_schema0.properties.format, data: data40 };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
            }
            if (data.contentMediaType !== undefined && meta_draft_07_validator_func0.call(data, "contentMediaType")) {
                let data41 = data.contentMediaType;
                if (typeof data41 !== "string") {
                    const err46 = { instancePath: instancePath + "/contentMediaType", schemaPath: "#/properties/contentMediaType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: meta_draft_07_validator_schema0.properties.contentMediaType.type, parentSchema: meta_draft_07_validator_schema0.properties.contentMediaType, data: data41 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
            if (data.contentEncoding !== undefined && meta_draft_07_validator_func0.call(data, "contentEncoding")) {
                let data42 = data.contentEncoding;
                if (typeof data42 !== "string") {
                    const err47 = { instancePath: instancePath + "/contentEncoding", schemaPath: "#/properties/contentEncoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: meta_draft_07_validator_schema0.properties.contentEncoding.type, parentSchema: meta_draft_07_validator_schema0.properties.contentEncoding, data: data42 };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
            }
            if (data.if !== undefined && meta_draft_07_validator_func0.call(data, "if")) {
                if (!(meta_draft_07_validator_validate0(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                    errors = vErrors.length;
                }
            }
            if (data.then !== undefined && meta_draft_07_validator_func0.call(data, "then")) {
                if (!(meta_draft_07_validator_validate0(data.then, { instancePath: instancePath + "/then", parentData: data, parentDataProperty: "then", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                    errors = vErrors.length;
                }
            }
            if (data.else !== undefined && meta_draft_07_validator_func0.call(data, "else")) {
                if (!(meta_draft_07_validator_validate0(data.else, { instancePath: instancePath + "/else", parentData: data, parentDataProperty: "else", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                    errors = vErrors.length;
                }
            }
            if (data.allOf !== undefined && meta_draft_07_validator_func0.call(data, "allOf")) {
                if (!(meta_draft_07_validator_validate3(data.allOf, { instancePath: instancePath + "/allOf", parentData: data, parentDataProperty: "allOf", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate3.errors : vErrors.concat(meta_draft_07_validator_validate3.errors);
                    errors = vErrors.length;
                }
            }
            if (data.anyOf !== undefined && meta_draft_07_validator_func0.call(data, "anyOf")) {
                if (!(meta_draft_07_validator_validate3(data.anyOf, { instancePath: instancePath + "/anyOf", parentData: data, parentDataProperty: "anyOf", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate3.errors : vErrors.concat(meta_draft_07_validator_validate3.errors);
                    errors = vErrors.length;
                }
            }
            if (data.oneOf !== undefined && meta_draft_07_validator_func0.call(data, "oneOf")) {
                if (!(meta_draft_07_validator_validate3(data.oneOf, { instancePath: instancePath + "/oneOf", parentData: data, parentDataProperty: "oneOf", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate3.errors : vErrors.concat(meta_draft_07_validator_validate3.errors);
                    errors = vErrors.length;
                }
            }
            if (data.not !== undefined && meta_draft_07_validator_func0.call(data, "not")) {
                if (!(meta_draft_07_validator_validate0(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }))) {
                    vErrors = vErrors === null ? meta_draft_07_validator_validate0.errors : vErrors.concat(meta_draft_07_validator_validate0.errors);
                    errors = vErrors.length;
                }
            }
        } meta_draft_07_validator_validate0.errors = vErrors; return errors === 0; }
        var multiple_of = __webpack_require__(59568);
        var own_keywords = __webpack_require__(61139);
        var schema_errors = __webpack_require__(99003);
        var sub_schemas = __webpack_require__(28709);
        ;
        const options = {
            strict: true,
            allErrors: true,
            ownProperties: true,
            strictRequired: false,
            allowMatchingProperties: true,
            allowUnionTypes: true,
            verbose: true,
            logger: false,
            meta: false,
            validateSchema: false,
        };
        const tidyFrom = 64 * 1024;
        const accepted = [];
        function compileRecordValidator(schema, draft) {
            const own = { ...options, code: { optimize: JSON.stringify(schema).length >= tidyFrom } };
            const ajv = draft === '2020-12' ? new _2020.Ajv2020(own) : new dist_ajv.Ajv(own);
            dist["default"](ajv);
            if (draft === '2020-12')
                ajv.addKeyword('$anchor');
            for (const keyword of own_keywords.r)
                ajv.addKeyword(keyword);
            ajv.removeKeyword('multipleOf');
            ajv.addKeyword({
                keyword: 'multipleOf',
                type: 'number',
                schemaType: 'number',
                compile: (divisor) => (value) => (0, multiple_of.i)(value, divisor),
            });
            const compiled = withProtoAsPattern(ofObjects(schema));
            const validate = compileWith(ajv, compiled, draft);
            const branches = (0, sub_schemas.zM)(compiled);
            const stepsOf = keptSteps();
            return (record) => {
                try {
                    return validate(record) ? accepted : breachesOf(validate.errors ?? [], branches, stepsOf);
                }
                catch (thrown) {
                    if (!(thrown instanceof RangeError))
                        throw thrown;
                    throw (0, errors.Xu)({ message: 'a record nests too deep to be held to its schema' }, { cause: thrown });
                }
            };
        }
        function ofObjects(schema) {
            if (typeof schema !== 'object' || schema === null || Array.isArray(schema) || 'type' in schema)
                return schema;
            return { type: 'object', ...schema };
        }
        function compileWith(ajv, schema, draft) {
            const [first, ...rest] = (0, schema_errors.Ld)(draft === '2020-12' ? errorsOf(schema) : meta_draft_07_validator_errorsOf(schema));
            if (first !== undefined)
                throw new schema_errors.s8([first, ...rest]);
            try {
                return ajv.compile(schema);
            }
            catch (thrown) {
                const { message } = (0, errors.zR)(thrown);
                throw new schema_errors.s8([(0, schema_errors.Um)(message)], { cause: thrown });
            }
        }
        function withProtoAsPattern(schema) {
            if (typeof schema !== 'object' || schema === null || !JSON.stringify(schema).includes('"__proto__"'))
                return schema;
            if (Array.isArray(schema))
                return schema.map((one) => withProtoAsPattern(one));
            const entries = Object.entries(schema).map(([key, value]) => [key, withProtoAsPattern(value)]);
            const node = Object.fromEntries(entries);
            const proto = Object.entries((0, sub_schemas.mD)(node.properties)).find(([name]) => name === '__proto__');
            if (proto === undefined)
                return node;
            const properties = Object.entries((0, sub_schemas.mD)(node.properties)).filter(([name]) => name !== '__proto__');
            const patternProperties = { ...(0, sub_schemas.mD)(node.patternProperties), '^__proto__$': proto[1] };
            return { ...node, properties: Object.fromEntries(properties), patternProperties };
        }
        function breachesOf(errors, branches, stepsOf) {
            const own = errors.filter((error) => !branches.has(error.parentSchema) && error.keyword !== 'if');
            return (own.length > 0 ? own : errors).map((error) => {
                const params = error.params;
                const missing = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
                const [top, ...deeper] = stepsOf(error.instancePath);
                const named = typeof missing === 'string' ? [missing] : [];
                const [column = '', ...inside] = top === undefined ? named : [top, ...deeper.map(anyIndex), ...named];
                const demanded = error.schema;
                return { keyword: (0, own_keywords.Y)(error.keyword), column, inside: inside.join('/'), value: error.data, demanded };
            });
        }
        const pathsKept = 1024;
        function keptSteps() {
            const kept = new Map();
            return (path) => {
                const known = kept.get(path);
                if (known !== undefined)
                    return known;
                const steps = (0, json_pointer.$)(path);
                if (kept.size < pathsKept)
                    kept.set(path, steps);
                return steps;
            };
        }
        function anyIndex(part) {
            return /^\d+$/.test(part) ? '*' : part;
        }
    })
};
