export const id = 2027;
export const ids = [2027];
export const modules = {
    42027: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            errorsOf: () => (errorsOf)
        });
        var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);
        "use strict";
        function errorsOf(value) { return validate0(value) ? [] : validate0.errors; }
        const schema0 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "model-card.yml", "type": "object", "properties": { "name": { "$ref": "#/$defs/part0" }, "version": { "$ref": "#/$defs/part0" }, "description": { "$ref": "#/$defs/part1" }, "model_type": { "$ref": "#/$defs/part0" }, "developers": { "$ref": "#/$defs/part1" }, "owners": { "$ref": "#/$defs/part1" }, "contact": { "$ref": "#/$defs/part1" }, "repository": { "$ref": "#/$defs/part0" }, "paper": { "$ref": "#/$defs/part0" }, "demo": { "$ref": "#/$defs/part0" }, "license": { "type": "string", "enum": ["apache-2.0", "mit", "openrail", "bigscience-openrail-m", "creativeml-openrail-m", "bigscience-bloom-rail-1.0", "bigcode-openrail-m", "afl-3.0", "artistic-2.0", "bsl-1.0", "bsd", "bsd-2-clause", "bsd-3-clause", "bsd-3-clause-clear", "c-uda", "cc", "cc0-1.0", "cc-by-2.0", "cc-by-2.5", "cc-by-3.0", "cc-by-4.0", "cc-by-sa-3.0", "cc-by-sa-4.0", "cc-by-nc-2.0", "cc-by-nc-3.0", "cc-by-nc-4.0", "cc-by-nd-4.0", "cc-by-nc-nd-3.0", "cc-by-nc-nd-4.0", "cc-by-nc-sa-2.0", "cc-by-nc-sa-3.0", "cc-by-nc-sa-4.0", "cdla-sharing-1.0", "cdla-permissive-1.0", "cdla-permissive-2.0", "wtfpl", "ecl-2.0", "epl-1.0", "epl-2.0", "etalab-2.0", "eupl-1.1", "eupl-1.2", "agpl-3.0", "gfdl", "gpl", "gpl-2.0", "gpl-3.0", "lgpl", "lgpl-2.1", "lgpl-3.0", "isc", "h-research", "intel-research", "lppl-1.3c", "ms-pl", "apple-ascl", "apple-amlr", "mpl-2.0", "odc-by", "odbl", "openmdw-1.0", "openmdw-1.1", "openrail++", "osl-3.0", "postgresql", "ofl-1.1", "ncsa", "unlicense", "zlib", "pddl", "lgpl-lr", "deepfloyd-if-license", "fair-noncommercial-research-license", "llama2", "llama3", "llama3.1", "llama3.2", "llama3.3", "llama4", "grok2-community", "gemma", "unknown", "other"] }, "license_name": { "$ref": "#/$defs/part0" }, "license_link": { "$ref": "#/$defs/part0" }, "language": { "$ref": "#/$defs/part1" }, "library_name": { "$ref": "#/$defs/part0" }, "tags": { "type": "array", "items": { "$ref": "#/$defs/part0" }, "minItems": 1 }, "datasets": { "$ref": "#/$defs/part1" }, "base_model": { "$ref": "#/$defs/part1" }, "base_model_relation": { "type": "string", "enum": ["adapter", "merge", "quantized", "finetune"] }, "pipeline_tag": { "type": "string", "enum": ["text-classification", "token-classification", "table-question-answering", "question-answering", "zero-shot-classification", "translation", "summarization", "feature-extraction", "text-generation", "fill-mask", "sentence-similarity", "text-to-speech", "text-to-audio", "automatic-speech-recognition", "audio-to-audio", "audio-classification", "audio-text-to-text", "voice-activity-detection", "depth-estimation", "image-classification", "object-detection", "image-segmentation", "text-to-image", "image-to-text", "image-to-image", "image-to-video", "unconditional-image-generation", "video-classification", "reinforcement-learning", "robotics", "tabular-classification", "tabular-regression", "tabular-to-text", "table-to-text", "multiple-choice", "text-ranking", "text-retrieval", "time-series-forecasting", "text-to-video", "image-text-to-text", "image-text-to-image", "image-text-to-video", "visual-question-answering", "document-question-answering", "zero-shot-image-classification", "graph-ml", "mask-generation", "zero-shot-object-detection", "text-to-3d", "image-to-3d", "image-feature-extraction", "video-text-to-text", "keypoint-detection", "visual-document-retrieval", "any-to-any", "video-to-video", "other"] }, "task": { "$ref": "#/$defs/part2" }, "dataset": { "$ref": "#/$defs/part3" }, "results": { "type": "array", "items": { "type": "object", "properties": { "gate": { "$ref": "#/$defs/part0" }, "task": { "$ref": "#/$defs/part2" }, "dataset": { "$ref": "#/$defs/part3" }, "metrics": { "type": "object", "additionalProperties": { "type": ["object", "null"], "properties": { "type": { "$ref": "#/$defs/part0" }, "name": { "$ref": "#/$defs/part0" } }, "additionalProperties": false }, "minProperties": 1 } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["gate"] }, "minItems": 1 }, "intended_uses": { "$ref": "#/$defs/part1" }, "out_of_scope_uses": { "$ref": "#/$defs/part1" }, "limitations": { "$ref": "#/$defs/part1" }, "risks": { "$ref": "#/$defs/part1" }, "ethical_considerations": { "$ref": "#/$defs/part1" }, "training_data": { "$ref": "#/$defs/part1" }, "training_procedure": { "$ref": "#/$defs/part1" }, "evaluation_data": { "$ref": "#/$defs/part1" }, "co2_eq_emissions": { "type": "object", "properties": { "emissions": { "type": "number", "minimum": 0 }, "source": { "$ref": "#/$defs/part0" }, "training_type": { "$ref": "#/$defs/part0" }, "geographical_location": { "$ref": "#/$defs/part0" }, "hardware_used": { "$ref": "#/$defs/part0" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["emissions"] }, "citation": { "$ref": "#/$defs/part0" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["name"], "$defs": { "part0": { "type": "string", "minLength": 1 }, "part1": { "type": ["string", "array"], "minLength": 1, "items": { "$ref": "#/$defs/part0" }, "minItems": 1 }, "part2": { "type": "object", "properties": { "type": { "$ref": "#/$defs/part0" }, "name": { "$ref": "#/$defs/part0" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["type"] }, "part3": { "type": "object", "properties": { "type": { "$ref": "#/$defs/part0" }, "name": { "$ref": "#/$defs/part0" }, "config": { "$ref": "#/$defs/part0" }, "split": { "$ref": "#/$defs/part0" }, "revision": { "$ref": "#/$defs/part0" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["type", "name"] } } };
        const func0 = Object.prototype.hasOwnProperty;
        const pattern0 = new RegExp("^x-", "u");
        const schema1 = { "type": "string", "minLength": 1 };
        const func3 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"];
        function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate1.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (typeof data === "string") {
            if (func3(data) < 1) {
                const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1, data };
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
            const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.type, parentSchema: schema1, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        } validate1.errors = vErrors; return errors === 0; }
        validate1.evaluated = { "dynamicProps": false, "dynamicItems": false };
        const schema2 = { "type": ["string", "array"], "minLength": 1, "items": { "$ref": "#/$defs/part0" }, "minItems": 1 };
        function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate4.evaluated; if (evaluated0.dynamicProps) {
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
            if (func3(data) < 1) {
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
                if (!(validate1(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
        } validate4.errors = vErrors; return errors === 0; }
        validate4.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
        const schema3 = { "type": "object", "properties": { "type": { "$ref": "#/$defs/part0" }, "name": { "$ref": "#/$defs/part0" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["type"] };
        function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate21.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if ((data.type === undefined) || (!(func0.call(data, "type")))) {
                const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema3.required, parentSchema: schema3, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            for (const key0 of Object.keys(data)) {
                if (!(((key0 === "type") || (key0 === "name")) || (pattern0.test(key0)))) {
                    const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema3, data };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.type !== undefined && func0.call(data, "type")) {
                if (!(validate1(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.name !== undefined && func0.call(data, "name")) {
                if (!(validate1(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema3.type, parentSchema: schema3, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        } validate21.errors = vErrors; return errors === 0; }
        validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        const schema4 = { "type": "object", "properties": { "type": { "$ref": "#/$defs/part0" }, "name": { "$ref": "#/$defs/part0" }, "config": { "$ref": "#/$defs/part0" }, "split": { "$ref": "#/$defs/part0" }, "revision": { "$ref": "#/$defs/part0" } }, "patternProperties": { "^x-": true }, "additionalProperties": false, "required": ["type", "name"] };
        function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate25.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if ((data.type === undefined) || (!(func0.call(data, "type")))) {
                const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema4.required, parentSchema: schema4, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            if ((data.name === undefined) || (!(func0.call(data, "name")))) {
                const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema4.required, parentSchema: schema4, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            for (const key0 of Object.keys(data)) {
                if (!((((((key0 === "type") || (key0 === "name")) || (key0 === "config")) || (key0 === "split")) || (key0 === "revision")) || (pattern0.test(key0)))) {
                    const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema4, data };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data.type !== undefined && func0.call(data, "type")) {
                if (!(validate1(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.name !== undefined && func0.call(data, "name")) {
                if (!(validate1(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.config !== undefined && func0.call(data, "config")) {
                if (!(validate1(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.split !== undefined && func0.call(data, "split")) {
                if (!(validate1(data.split, { instancePath: instancePath + "/split", parentData: data, parentDataProperty: "split", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.revision !== undefined && func0.call(data, "revision")) {
                if (!(validate1(data.revision, { instancePath: instancePath + "/revision", parentData: data, parentDataProperty: "revision", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema4.type, parentSchema: schema4, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        } validate25.errors = vErrors; return errors === 0; }
        validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
        function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) { let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
            evaluated0.props = undefined;
        } if (evaluated0.dynamicItems) {
            evaluated0.items = undefined;
        } if (data && typeof data == "object" && !Array.isArray(data)) {
            if ((data.name === undefined) || (!(func0.call(data, "name")))) {
                const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema0.required, parentSchema: schema0, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            for (const key0 of Object.keys(data)) {
                if (!((func0.call(schema0.properties, key0)) || (pattern0.test(key0)))) {
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
            if (data.name !== undefined && func0.call(data, "name")) {
                if (!(validate1(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.version !== undefined && func0.call(data, "version")) {
                if (!(validate1(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.description !== undefined && func0.call(data, "description")) {
                if (!(validate4(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.model_type !== undefined && func0.call(data, "model_type")) {
                if (!(validate1(data.model_type, { instancePath: instancePath + "/model_type", parentData: data, parentDataProperty: "model_type", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.developers !== undefined && func0.call(data, "developers")) {
                if (!(validate4(data.developers, { instancePath: instancePath + "/developers", parentData: data, parentDataProperty: "developers", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.owners !== undefined && func0.call(data, "owners")) {
                if (!(validate4(data.owners, { instancePath: instancePath + "/owners", parentData: data, parentDataProperty: "owners", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.contact !== undefined && func0.call(data, "contact")) {
                if (!(validate4(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.repository !== undefined && func0.call(data, "repository")) {
                if (!(validate1(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.paper !== undefined && func0.call(data, "paper")) {
                if (!(validate1(data.paper, { instancePath: instancePath + "/paper", parentData: data, parentDataProperty: "paper", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.demo !== undefined && func0.call(data, "demo")) {
                if (!(validate1(data.demo, { instancePath: instancePath + "/demo", parentData: data, parentDataProperty: "demo", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.license !== undefined && func0.call(data, "license")) {
                let data10 = data.license;
                if (typeof data10 !== "string") {
                    const err2 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.license.type, parentSchema: schema0.properties.license, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data10 === "apache-2.0") || (data10 === "mit")) || (data10 === "openrail")) || (data10 === "bigscience-openrail-m")) || (data10 === "creativeml-openrail-m")) || (data10 === "bigscience-bloom-rail-1.0")) || (data10 === "bigcode-openrail-m")) || (data10 === "afl-3.0")) || (data10 === "artistic-2.0")) || (data10 === "bsl-1.0")) || (data10 === "bsd")) || (data10 === "bsd-2-clause")) || (data10 === "bsd-3-clause")) || (data10 === "bsd-3-clause-clear")) || (data10 === "c-uda")) || (data10 === "cc")) || (data10 === "cc0-1.0")) || (data10 === "cc-by-2.0")) || (data10 === "cc-by-2.5")) || (data10 === "cc-by-3.0")) || (data10 === "cc-by-4.0")) || (data10 === "cc-by-sa-3.0")) || (data10 === "cc-by-sa-4.0")) || (data10 === "cc-by-nc-2.0")) || (data10 === "cc-by-nc-3.0")) || (data10 === "cc-by-nc-4.0")) || (data10 === "cc-by-nd-4.0")) || (data10 === "cc-by-nc-nd-3.0")) || (data10 === "cc-by-nc-nd-4.0")) || (data10 === "cc-by-nc-sa-2.0")) || (data10 === "cc-by-nc-sa-3.0")) || (data10 === "cc-by-nc-sa-4.0")) || (data10 === "cdla-sharing-1.0")) || (data10 === "cdla-permissive-1.0")) || (data10 === "cdla-permissive-2.0")) || (data10 === "wtfpl")) || (data10 === "ecl-2.0")) || (data10 === "epl-1.0")) || (data10 === "epl-2.0")) || (data10 === "etalab-2.0")) || (data10 === "eupl-1.1")) || (data10 === "eupl-1.2")) || (data10 === "agpl-3.0")) || (data10 === "gfdl")) || (data10 === "gpl")) || (data10 === "gpl-2.0")) || (data10 === "gpl-3.0")) || (data10 === "lgpl")) || (data10 === "lgpl-2.1")) || (data10 === "lgpl-3.0")) || (data10 === "isc")) || (data10 === "h-research")) || (data10 === "intel-research")) || (data10 === "lppl-1.3c")) || (data10 === "ms-pl")) || (data10 === "apple-ascl")) || (data10 === "apple-amlr")) || (data10 === "mpl-2.0")) || (data10 === "odc-by")) || (data10 === "odbl")) || (data10 === "openmdw-1.0")) || (data10 === "openmdw-1.1")) || (data10 === "openrail++")) || (data10 === "osl-3.0")) || (data10 === "postgresql")) || (data10 === "ofl-1.1")) || (data10 === "ncsa")) || (data10 === "unlicense")) || (data10 === "zlib")) || (data10 === "pddl")) || (data10 === "lgpl-lr")) || (data10 === "deepfloyd-if-license")) || (data10 === "fair-noncommercial-research-license")) || (data10 === "llama2")) || (data10 === "llama3")) || (data10 === "llama3.1")) || (data10 === "llama3.2")) || (data10 === "llama3.3")) || (data10 === "llama4")) || (data10 === "grok2-community")) || (data10 === "gemma")) || (data10 === "unknown")) || (data10 === "other"))) {
                    const err3 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/enum", keyword: "enum", params: { allowedValues: schema0.properties.license.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.license.enum, parentSchema: schema0.properties.license, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (data.license_name !== undefined && func0.call(data, "license_name")) {
                if (!(validate1(data.license_name, { instancePath: instancePath + "/license_name", parentData: data, parentDataProperty: "license_name", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.license_link !== undefined && func0.call(data, "license_link")) {
                if (!(validate1(data.license_link, { instancePath: instancePath + "/license_link", parentData: data, parentDataProperty: "license_link", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.language !== undefined && func0.call(data, "language")) {
                if (!(validate4(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.library_name !== undefined && func0.call(data, "library_name")) {
                if (!(validate1(data.library_name, { instancePath: instancePath + "/library_name", parentData: data, parentDataProperty: "library_name", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
            if (data.tags !== undefined && func0.call(data, "tags")) {
                let data15 = data.tags;
                if (Array.isArray(data15)) {
                    if (data15.length < 1) {
                        const err4 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema0.properties.tags, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    const len0 = data15.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        if (!(validate1(data15[i0], { instancePath: instancePath + "/tags/" + i0, parentData: data15, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err5 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.tags.type, parentSchema: schema0.properties.tags, data: data15 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            if (data.datasets !== undefined && func0.call(data, "datasets")) {
                if (!(validate4(data.datasets, { instancePath: instancePath + "/datasets", parentData: data, parentDataProperty: "datasets", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.base_model !== undefined && func0.call(data, "base_model")) {
                if (!(validate4(data.base_model, { instancePath: instancePath + "/base_model", parentData: data, parentDataProperty: "base_model", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.base_model_relation !== undefined && func0.call(data, "base_model_relation")) {
                let data19 = data.base_model_relation;
                if (typeof data19 !== "string") {
                    const err6 = { instancePath: instancePath + "/base_model_relation", schemaPath: "#/properties/base_model_relation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.base_model_relation.type, parentSchema: schema0.properties.base_model_relation, data: data19 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (!((((data19 === "adapter") || (data19 === "merge")) || (data19 === "quantized")) || (data19 === "finetune"))) {
                    const err7 = { instancePath: instancePath + "/base_model_relation", schemaPath: "#/properties/base_model_relation/enum", keyword: "enum", params: { allowedValues: schema0.properties.base_model_relation.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.base_model_relation.enum, parentSchema: schema0.properties.base_model_relation, data: data19 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            if (data.pipeline_tag !== undefined && func0.call(data, "pipeline_tag")) {
                let data20 = data.pipeline_tag;
                if (typeof data20 !== "string") {
                    const err8 = { instancePath: instancePath + "/pipeline_tag", schemaPath: "#/properties/pipeline_tag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema0.properties.pipeline_tag.type, parentSchema: schema0.properties.pipeline_tag, data: data20 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((data20 === "text-classification") || (data20 === "token-classification")) || (data20 === "table-question-answering")) || (data20 === "question-answering")) || (data20 === "zero-shot-classification")) || (data20 === "translation")) || (data20 === "summarization")) || (data20 === "feature-extraction")) || (data20 === "text-generation")) || (data20 === "fill-mask")) || (data20 === "sentence-similarity")) || (data20 === "text-to-speech")) || (data20 === "text-to-audio")) || (data20 === "automatic-speech-recognition")) || (data20 === "audio-to-audio")) || (data20 === "audio-classification")) || (data20 === "audio-text-to-text")) || (data20 === "voice-activity-detection")) || (data20 === "depth-estimation")) || (data20 === "image-classification")) || (data20 === "object-detection")) || (data20 === "image-segmentation")) || (data20 === "text-to-image")) || (data20 === "image-to-text")) || (data20 === "image-to-image")) || (data20 === "image-to-video")) || (data20 === "unconditional-image-generation")) || (data20 === "video-classification")) || (data20 === "reinforcement-learning")) || (data20 === "robotics")) || (data20 === "tabular-classification")) || (data20 === "tabular-regression")) || (data20 === "tabular-to-text")) || (data20 === "table-to-text")) || (data20 === "multiple-choice")) || (data20 === "text-ranking")) || (data20 === "text-retrieval")) || (data20 === "time-series-forecasting")) || (data20 === "text-to-video")) || (data20 === "image-text-to-text")) || (data20 === "image-text-to-image")) || (data20 === "image-text-to-video")) || (data20 === "visual-question-answering")) || (data20 === "document-question-answering")) || (data20 === "zero-shot-image-classification")) || (data20 === "graph-ml")) || (data20 === "mask-generation")) || (data20 === "zero-shot-object-detection")) || (data20 === "text-to-3d")) || (data20 === "image-to-3d")) || (data20 === "image-feature-extraction")) || (data20 === "video-text-to-text")) || (data20 === "keypoint-detection")) || (data20 === "visual-document-retrieval")) || (data20 === "any-to-any")) || (data20 === "video-to-video")) || (data20 === "other"))) {
                    const err9 = { instancePath: instancePath + "/pipeline_tag", schemaPath: "#/properties/pipeline_tag/enum", keyword: "enum", params: { allowedValues: schema0.properties.pipeline_tag.enum }, message: "must be equal to one of the allowed values", schema: schema0.properties.pipeline_tag.enum, parentSchema: schema0.properties.pipeline_tag, data: data20 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            if (data.task !== undefined && func0.call(data, "task")) {
                if (!(validate21(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                    errors = vErrors.length;
                }
            }
            if (data.dataset !== undefined && func0.call(data, "dataset")) {
                if (!(validate25(data.dataset, { instancePath: instancePath + "/dataset", parentData: data, parentDataProperty: "dataset", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                    errors = vErrors.length;
                }
            }
            if (data.results !== undefined && func0.call(data, "results")) {
                let data23 = data.results;
                if (Array.isArray(data23)) {
                    if (data23.length < 1) {
                        const err10 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema0.properties.results, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    const len1 = data23.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data24 = data23[i1];
                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                            if ((data24.gate === undefined) || (!(func0.call(data24, "gate")))) {
                                const err11 = { instancePath: instancePath + "/results/" + i1, schemaPath: "#/properties/results/items/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property '" + "gate" + "'", schema: schema0.properties.results.items.required, parentSchema: schema0.properties.results.items, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                            for (const key1 of Object.keys(data24)) {
                                if (!(((((key1 === "gate") || (key1 === "task")) || (key1 === "dataset")) || (key1 === "metrics")) || (pattern0.test(key1)))) {
                                    const err12 = { instancePath: instancePath + "/results/" + i1, schemaPath: "#/properties/results/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.results.items, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                            if (data24.gate !== undefined && func0.call(data24, "gate")) {
                                if (!(validate1(data24.gate, { instancePath: instancePath + "/results/" + i1 + "/gate", parentData: data24, parentDataProperty: "gate", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.task !== undefined && func0.call(data24, "task")) {
                                if (!(validate21(data24.task, { instancePath: instancePath + "/results/" + i1 + "/task", parentData: data24, parentDataProperty: "task", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.dataset !== undefined && func0.call(data24, "dataset")) {
                                if (!(validate25(data24.dataset, { instancePath: instancePath + "/results/" + i1 + "/dataset", parentData: data24, parentDataProperty: "dataset", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                    errors = vErrors.length;
                                }
                            }
                            if (data24.metrics !== undefined && func0.call(data24, "metrics")) {
                                let data28 = data24.metrics;
                                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                    if (Object.keys(data28).length < 1) {
                                        const err13 = { instancePath: instancePath + "/results/" + i1 + "/metrics", schemaPath: "#/properties/results/items/properties/metrics/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema0.properties.results.items.properties.metrics, data: data28 };
                                        if (vErrors === null) {
                                            vErrors = [err13];
                                        }
                                        else {
                                            vErrors.push(err13);
                                        }
                                        errors++;
                                    }
                                    for (const key2 of Object.keys(data28)) {
                                        let data29 = data28[key2];
                                        if ((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)) {
                                            const err14 = { instancePath: instancePath + "/results/" + i1 + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/results/items/properties/metrics/additionalProperties/type", keyword: "type", params: { type: schema0.properties.results.items.properties.metrics.additionalProperties.type }, message: "must be object,null", schema: schema0.properties.results.items.properties.metrics.additionalProperties.type, parentSchema: schema0.properties.results.items.properties.metrics.additionalProperties, data: data29 };
                                            if (vErrors === null) {
                                                vErrors = [err14];
                                            }
                                            else {
                                                vErrors.push(err14);
                                            }
                                            errors++;
                                        }
                                        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                            for (const key3 of Object.keys(data29)) {
                                                if (!((key3 === "type") || (key3 === "name"))) {
                                                    const err15 = { instancePath: instancePath + "/results/" + i1 + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/results/items/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.results.items.properties.metrics.additionalProperties, data: data29 };
                                                    if (vErrors === null) {
                                                        vErrors = [err15];
                                                    }
                                                    else {
                                                        vErrors.push(err15);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data29.type !== undefined && func0.call(data29, "type")) {
                                                if (!(validate1(data29.type, { instancePath: instancePath + "/results/" + i1 + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", parentData: data29, parentDataProperty: "type", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                    errors = vErrors.length;
                                                }
                                            }
                                            if (data29.name !== undefined && func0.call(data29, "name")) {
                                                if (!(validate1(data29.name, { instancePath: instancePath + "/results/" + i1 + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", parentData: data29, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                                                    errors = vErrors.length;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err16 = { instancePath: instancePath + "/results/" + i1 + "/metrics", schemaPath: "#/properties/results/items/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.results.items.properties.metrics.type, parentSchema: schema0.properties.results.items.properties.metrics, data: data28 };
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
                        else {
                            const err17 = { instancePath: instancePath + "/results/" + i1, schemaPath: "#/properties/results/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.results.items.type, parentSchema: schema0.properties.results.items, data: data24 };
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
                else {
                    const err18 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.results.type, parentSchema: schema0.properties.results, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data.intended_uses !== undefined && func0.call(data, "intended_uses")) {
                if (!(validate4(data.intended_uses, { instancePath: instancePath + "/intended_uses", parentData: data, parentDataProperty: "intended_uses", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.out_of_scope_uses !== undefined && func0.call(data, "out_of_scope_uses")) {
                if (!(validate4(data.out_of_scope_uses, { instancePath: instancePath + "/out_of_scope_uses", parentData: data, parentDataProperty: "out_of_scope_uses", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.limitations !== undefined && func0.call(data, "limitations")) {
                if (!(validate4(data.limitations, { instancePath: instancePath + "/limitations", parentData: data, parentDataProperty: "limitations", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.risks !== undefined && func0.call(data, "risks")) {
                if (!(validate4(data.risks, { instancePath: instancePath + "/risks", parentData: data, parentDataProperty: "risks", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.ethical_considerations !== undefined && func0.call(data, "ethical_considerations")) {
                if (!(validate4(data.ethical_considerations, { instancePath: instancePath + "/ethical_considerations", parentData: data, parentDataProperty: "ethical_considerations", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.training_data !== undefined && func0.call(data, "training_data")) {
                if (!(validate4(data.training_data, { instancePath: instancePath + "/training_data", parentData: data, parentDataProperty: "training_data", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.training_procedure !== undefined && func0.call(data, "training_procedure")) {
                if (!(validate4(data.training_procedure, { instancePath: instancePath + "/training_procedure", parentData: data, parentDataProperty: "training_procedure", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.evaluation_data !== undefined && func0.call(data, "evaluation_data")) {
                if (!(validate4(data.evaluation_data, { instancePath: instancePath + "/evaluation_data", parentData: data, parentDataProperty: "evaluation_data", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
                    errors = vErrors.length;
                }
            }
            if (data.co2_eq_emissions !== undefined && func0.call(data, "co2_eq_emissions")) {
                let data40 = data.co2_eq_emissions;
                if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if ((data40.emissions === undefined) || (!(func0.call(data40, "emissions")))) {
                        const err19 = { instancePath: instancePath + "/co2_eq_emissions", schemaPath: "#/properties/co2_eq_emissions/required", keyword: "required", params: { missingProperty: "emissions" }, message: "must have required property '" + "emissions" + "'", schema: schema0.properties.co2_eq_emissions.required, parentSchema: schema0.properties.co2_eq_emissions, data: data40 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    for (const key4 of Object.keys(data40)) {
                        if (!((((((key4 === "emissions") || (key4 === "source")) || (key4 === "training_type")) || (key4 === "geographical_location")) || (key4 === "hardware_used")) || (pattern0.test(key4)))) {
                            const err20 = { instancePath: instancePath + "/co2_eq_emissions", schemaPath: "#/properties/co2_eq_emissions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0.properties.co2_eq_emissions, data: data40 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    if (data40.emissions !== undefined && func0.call(data40, "emissions")) {
                        let data41 = data40.emissions;
                        if ((typeof data41 == "number") && (isFinite(data41))) {
                            if (data41 < 0 || isNaN(data41)) {
                                const err21 = { instancePath: instancePath + "/co2_eq_emissions/emissions", schemaPath: "#/properties/co2_eq_emissions/properties/emissions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema0.properties.co2_eq_emissions.properties.emissions, data: data41 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err22 = { instancePath: instancePath + "/co2_eq_emissions/emissions", schemaPath: "#/properties/co2_eq_emissions/properties/emissions/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema0.properties.co2_eq_emissions.properties.emissions.type, parentSchema: schema0.properties.co2_eq_emissions.properties.emissions, data: data41 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                    if (data40.source !== undefined && func0.call(data40, "source")) {
                        if (!(validate1(data40.source, { instancePath: instancePath + "/co2_eq_emissions/source", parentData: data40, parentDataProperty: "source", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data40.training_type !== undefined && func0.call(data40, "training_type")) {
                        if (!(validate1(data40.training_type, { instancePath: instancePath + "/co2_eq_emissions/training_type", parentData: data40, parentDataProperty: "training_type", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data40.geographical_location !== undefined && func0.call(data40, "geographical_location")) {
                        if (!(validate1(data40.geographical_location, { instancePath: instancePath + "/co2_eq_emissions/geographical_location", parentData: data40, parentDataProperty: "geographical_location", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data40.hardware_used !== undefined && func0.call(data40, "hardware_used")) {
                        if (!(validate1(data40.hardware_used, { instancePath: instancePath + "/co2_eq_emissions/hardware_used", parentData: data40, parentDataProperty: "hardware_used", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err23 = { instancePath: instancePath + "/co2_eq_emissions", schemaPath: "#/properties/co2_eq_emissions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.properties.co2_eq_emissions.type, parentSchema: schema0.properties.co2_eq_emissions, data: data40 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            if (data.citation !== undefined && func0.call(data, "citation")) {
                if (!(validate1(data.citation, { instancePath: instancePath + "/citation", parentData: data, parentDataProperty: "citation", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        } validate0.errors = vErrors; return errors === 0; }
        validate0.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    })
};
