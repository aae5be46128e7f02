export const id = 928;
export const ids = [928];
export const modules = {

/***/ 35193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   a: () => (/* binding */ unknownKey),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   oF: () => (/* binding */ wrongKind),
/* harmony export */   wQ: () => (/* binding */ beyond)
/* harmony export */ });
/* harmony import */ var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90694);
/* harmony import */ var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);



/** Each problem once: ajv says the same of every branch that a value breaks. */
function withoutRepeats(problems) {
    const told = new Set();
    return problems.filter(({ message, where }) => {
        const key = `${where?.line ?? 0}:${where?.column ?? 0}:${message}`;
        return !told.has(key) && told.add(key);
    });
}
/** What is wrong with a key that its mapping does not know. */
function unknownKey(error, path) {
    const key = String(path.at(-1));
    const allowed = Object.keys((error.parentSchema?.properties ?? {}));
    const nearest = (0,_core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(key, allowed);
    const hint = nearest === undefined ? `allowed here: ${allowed.join(', ')}` : `did you mean ${nearest}?`;
    return { message: `unknown key "${key}"${insideOf(path)}`, hint };
}
/** ` in a.b`: the mapping that a key stands in; nothing at the top. */
function insideOf(path) {
    return path.length === 1 ? '' : ` in ${path.slice(0, -1).join('.')}`;
}
/** What is wrong with the mapping `name`, which lacks a key. */
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
/** What is wrong with the value `name`, which is of none of the types that are wanted. */
function wrongKind(wanted, value, name) {
    return `${name} is ${shown(value)}; it must be ${wanted.map((type) => typeNames[type] ?? type).join(' or ')}`;
}
/** What is wrong with the number `name`, which is beyond a bound. */
function beyond(error, value, name) {
    const { comparison, limit } = error.params;
    return `${name} is ${shown(value)}; it must be ${String(comparison)} ${String(limit)}`;
}
/** A value as a sentence has it. */
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
/** The path that a JSON pointer of ajv means; what stands in a list is a number. */
function pathOf(pointer, root) {
    const path = [];
    let value = root;
    for (const key of (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerSteps */ .$)(pointer)) {
        const step = Array.isArray(value) ? ((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInteger */ .c)(key) ?? key) : key;
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


/***/ }),

/***/ 84041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l2: () => (/* binding */ checkConfig),
  og: () => (/* binding */ gatesOf),
  _k: () => (/* binding */ loadSuites)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/decode-text.js
var decode_text = __webpack_require__(83420);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json-pointer.js
var json_pointer = __webpack_require__(90694);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/config/config-validator.js

"use strict";function errorsOf(value) { return validate0(value) ? [] : validate0.errors; }
const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"ml-gates.yml","type":"object","properties":{"version":{"const":1,"description":"The version of this format."},"data":{"type":"object","description":"Gates that hold data sets to a schema and to checks.","propertyNames":{"pattern":"^[A-Za-z0-9_-]{1,64}$"},"additionalProperties":{"type":"object","properties":{"path":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"A file, a glob, or a list of them, relative to the folder of this config."},"schema":{"type":"string","description":"A JSON Schema (2020-12 or draft-07) of one record.","minLength":1},"dialect":{"type":"object","properties":{"delimiter":{"type":"string","description":"Between cells. Default `,` (tab for `.tsv`).","minLength":1,"maxLength":1},"quoteChar":{"type":"string","description":"Around cells that hold a delimiter, a quote or a line end. Default `\"`.","minLength":1,"maxLength":1},"doubleQuote":{"type":"boolean","description":"Two quotes inside a quoted cell are one. Default `true`."},"escapeChar":{"type":"string","description":"Escapes the next character; then `doubleQuote` is off.","minLength":1,"maxLength":1},"header":{"type":"boolean","description":"Whether the first row names the columns. Default `true`."},"skipInitialSpace":{"type":"boolean","description":"Drop blanks after a delimiter. Default `false`."},"commentChar":{"type":"string","description":"Lines that begin with it are no data.","minLength":1,"maxLength":1},"missingValues":{"type":"array","items":{"type":"string"},"uniqueItems":true,"description":"Texts that mean \"missing\". Default `[\"\"]`."}},"patternProperties":{"^x-":true},"additionalProperties":false,"description":"How the delimited text is written (names of Table Dialect v2)."},"fieldsMatch":{"type":"string","enum":["exact","equal","subset","superset","partial"],"description":"How the columns must match the properties of the schema (Table Schema v2)."},"uniqueKeys":{"type":"array","minItems":1,"items":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"description":"Lists of columns whose values together are unique."},"checks":{"type":"array","description":"Checks of the data set as a whole; the same check may appear more than once.","items":{"type":"object","properties":{"row_count":{"type":"object","properties":{"min":{"type":"number","description":"At least so many rows.","minimum":0},"max":{"type":"number","description":"At most so many rows.","minimum":0},"severity":{"type":"string","enum":["fail","warn","info"],"description":"What a bad outcome does to the verdict. Default `fail`."}},"patternProperties":{"^x-":true},"additionalProperties":false},"missing":{"type":"object","properties":{"column":{"type":"string","description":"The column.","minLength":1},"max_pct":{"type":"number","description":"At most so many percent of its cells are missing.","minimum":0,"maximum":100},"max_count":{"type":"number","description":"At most so many of its cells are missing.","minimum":0},"severity":{"type":"string","enum":["fail","warn","info"],"description":"What a bad outcome does to the verdict. Default `fail`."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["column"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"enforce":{"type":"boolean","description":"`false`: everything is shown, nothing blocks. Default `true`."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["path"],"description":"One data set and what it must be."},"minProperties":1},"metrics":{"type":"object","description":"Gates that hold metrics to limits and to a baseline.","propertyNames":{"pattern":"^[A-Za-z0-9_-]{1,64}$"},"additionalProperties":{"type":"object","properties":{"path":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"A file, a glob, or a list of them, relative to the folder of this config."},"baseline":{"description":"What the candidate is compared with: `auto` (the committed file at the baseline commit), `git`, `none`, `{file: path}` or `{git: {ref: name}}`. Default `auto`.","type":["string","object"],"if":{"type":"string"},"then":{"enum":["auto","git","none"]},"else":{"type":"object","properties":{"file":{"type":"string","description":"A file, relative to the folder of this config.","minLength":1},"git":{"type":"object","properties":{"ref":{"type":"string","description":"A tag, a branch or a commit.","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["ref"]}},"patternProperties":{"^x-":true},"additionalProperties":false,"minProperties":1,"maxProperties":1}},"rules":{"type":"object","description":"Metric name → its rule. A name with dots or slashes is tried as a literal key first, then as a path.","additionalProperties":{"type":"object","properties":{"direction":{"type":"string","enum":["higher","lower"],"description":"Which way is better. Change rules need it; alone it shows the metric and demands that it is there."},"min":{"type":"number","description":"At least this, inclusive."},"max":{"type":"number","description":"At most this, inclusive."},"max_regression":{"type":"number","description":"How much worse than the baseline it may be, in the metric's own unit.","minimum":0},"max_regression_pct":{"type":"number","description":"How much worse than the baseline it may be, in percent of |baseline|.","minimum":0},"require_both":{"type":"boolean","description":"Fail only when `max_regression` and `max_regression_pct` are both breached. Default `false`."},"min_improvement":{"type":"number","description":"How much better than the baseline it must be, in the metric's own unit.","minimum":0},"severity":{"type":"string","enum":["fail","warn","info"],"description":"What a bad outcome does to the verdict. Default `fail`."},"on_missing":{"type":"string","enum":["fail","warn","info"],"description":"What a metric does that the candidate lacks, whatever `severity` says. Default `fail`."},"on_new":{"type":"string","enum":["fail","warn","info"],"description":"What a metric does that only the baseline lacks. Default `warn`."}},"patternProperties":{"^x-":true},"additionalProperties":false,"minProperties":1}},"enforce":{"type":"boolean","description":"`false`: everything is shown, nothing blocks. Default `true`."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["path"],"description":"One metrics file and what it must hold."},"minProperties":1},"card":{"type":"object","properties":{"facts":{"type":"string","description":"The file with what people know about the model.","minLength":1},"output":{"type":"string","description":"The card that is updated in place.","minLength":1},"verify":{"type":"boolean","description":"Fail when the committed `output` is out of step with what was measured. Default `false`."},"verify_tolerance":{"type":"number","description":"Relative difference up to which a number of the committed card agrees. Default 1e-6.","minimum":0},"enforce":{"type":"boolean","description":"`false`: everything is shown, nothing blocks. Default `true`."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["facts"],"description":"The model card."},"report":{"type":"object","properties":{"comment":{"type":"string","enum":["always","on-change","on-failure","never"],"description":"When the pull request gets its comment. Default `always`; of several configs the one that says most."}},"patternProperties":{"^x-":true},"additionalProperties":false,"description":"How results are shown."},"enforce":{"type":"boolean","description":"`false`: everything is shown, nothing blocks. Default `true`."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["version"]};const pattern0 = new RegExp("^x-", "u");const pattern1 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");const func0 = ucs2length["default"];const func17 = Object.prototype.hasOwnProperty;function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate0.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.version === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema0.required,parentSchema:schema0,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(((((((key0 === "version") || (key0 === "data")) || (key0 === "metrics")) || (key0 === "card")) || (key0 === "report")) || (key0 === "enforce")) || (pattern0.test(key0)))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.version !== undefined){let data0 = data.version;if(1 !== data0){const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema0.properties.version,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.data !== undefined){let data1 = data.data;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(Object.keys(data1).length < 1){const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema0.properties.data,data:data1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key1 in data1){const _errs5 = errors;if(typeof key1 === "string"){if(!pattern1.test(key1)){const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema0.properties.data.propertyNames,data:key1,propertyName:key1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}var valid1 = _errs5 === errors;if(!valid1){const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema0.properties.data.propertyNames,parentSchema:schema0.properties.data,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}for(const key2 in data1){let data2 = data1[key2];if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(data2.path === undefined){const err6 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema0.properties.data.additionalProperties.required,parentSchema:schema0.properties.data.additionalProperties,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}for(const key3 in data2){if(!((((((((key3 === "path") || (key3 === "schema")) || (key3 === "dialect")) || (key3 === "fieldsMatch")) || (key3 === "uniqueKeys")) || (key3 === "checks")) || (key3 === "enforce")) || (pattern0.test(key3)))){const err7 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.data.additionalProperties,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data2.path !== undefined){let data3 = data2.path;if((typeof data3 !== "string") && (!(Array.isArray(data3)))){const err8 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/data/additionalProperties/properties/path/type",keyword:"type",params:{type: schema0.properties.data.additionalProperties.properties.path.type},message:"must be string,array",schema:schema0.properties.data.additionalProperties.properties.path.type,parentSchema:schema0.properties.data.additionalProperties.properties.path,data:data3};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(typeof data3 === "string"){if(func0(data3) < 1){const err9 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/data/additionalProperties/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.path,data:data3};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(Array.isArray(data3)){if(data3.length < 1){const err10 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/data/additionalProperties/properties/path/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.path,data:data3};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];if(typeof data4 === "string"){if(func0(data4) < 1){const err11 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/path/" + i0,schemaPath:"#/properties/data/additionalProperties/properties/path/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.path.items,data:data4};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/path/" + i0,schemaPath:"#/properties/data/additionalProperties/properties/path/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.path.items.type,parentSchema:schema0.properties.data.additionalProperties.properties.path.items,data:data4};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}}if(data2.schema !== undefined){let data5 = data2.schema;if(typeof data5 === "string"){if(func0(data5) < 1){const err13 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/data/additionalProperties/properties/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.schema,data:data5};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/schema",schemaPath:"#/properties/data/additionalProperties/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.schema.type,parentSchema:schema0.properties.data.additionalProperties.properties.schema,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data2.dialect !== undefined){let data6 = data2.dialect;if(data6 && typeof data6 == "object" && !Array.isArray(data6)){for(const key4 in data6){if(!(((((((((key4 === "delimiter") || (key4 === "quoteChar")) || (key4 === "doubleQuote")) || (key4 === "escapeChar")) || (key4 === "header")) || (key4 === "skipInitialSpace")) || (key4 === "commentChar")) || (key4 === "missingValues")) || (pattern0.test(key4)))){const err15 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect",schemaPath:"#/properties/data/additionalProperties/properties/dialect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.data.additionalProperties.properties.dialect,data:data6};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data6.delimiter !== undefined){let data7 = data6.delimiter;if(typeof data7 === "string"){if(func0(data7) > 1){const err16 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/delimiter",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/delimiter/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.delimiter,data:data7};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(func0(data7) < 1){const err17 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/delimiter",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/delimiter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.delimiter,data:data7};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}else {const err18 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/delimiter",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.dialect.properties.delimiter.type,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.delimiter,data:data7};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data6.quoteChar !== undefined){let data8 = data6.quoteChar;if(typeof data8 === "string"){if(func0(data8) > 1){const err19 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/quoteChar",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/quoteChar/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.quoteChar,data:data8};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(func0(data8) < 1){const err20 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/quoteChar",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/quoteChar/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.quoteChar,data:data8};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}else {const err21 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/quoteChar",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/quoteChar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.dialect.properties.quoteChar.type,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.quoteChar,data:data8};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data6.doubleQuote !== undefined){let data9 = data6.doubleQuote;if(typeof data9 !== "boolean"){const err22 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/doubleQuote",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/doubleQuote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.data.additionalProperties.properties.dialect.properties.doubleQuote.type,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.doubleQuote,data:data9};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data6.escapeChar !== undefined){let data10 = data6.escapeChar;if(typeof data10 === "string"){if(func0(data10) > 1){const err23 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/escapeChar",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/escapeChar/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.escapeChar,data:data10};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(func0(data10) < 1){const err24 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/escapeChar",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/escapeChar/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.escapeChar,data:data10};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}else {const err25 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/escapeChar",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/escapeChar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.dialect.properties.escapeChar.type,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.escapeChar,data:data10};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data6.header !== undefined){let data11 = data6.header;if(typeof data11 !== "boolean"){const err26 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/header",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.data.additionalProperties.properties.dialect.properties.header.type,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.header,data:data11};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data6.skipInitialSpace !== undefined){let data12 = data6.skipInitialSpace;if(typeof data12 !== "boolean"){const err27 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/skipInitialSpace",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/skipInitialSpace/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.data.additionalProperties.properties.dialect.properties.skipInitialSpace.type,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.skipInitialSpace,data:data12};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}if(data6.commentChar !== undefined){let data13 = data6.commentChar;if(typeof data13 === "string"){if(func0(data13) > 1){const err28 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/commentChar",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/commentChar/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.commentChar,data:data13};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(func0(data13) < 1){const err29 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/commentChar",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/commentChar/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.commentChar,data:data13};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}else {const err30 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/commentChar",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/commentChar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.dialect.properties.commentChar.type,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.commentChar,data:data13};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}if(data6.missingValues !== undefined){let data14 = data6.missingValues;if(Array.isArray(data14)){const len1 = data14.length;for(let i1=0; i1<len1; i1++){let data15 = data14[i1];if(typeof data15 !== "string"){const err31 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/missingValues/" + i1,schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/missingValues/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.dialect.properties.missingValues.items.type,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.missingValues.items,data:data15};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}let i2 = data14.length;let j0;if(i2 > 1){const indices0 = {};for(;i2--;){let item0 = data14[i2];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err32 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/missingValues",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/missingValues/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.missingValues,data:data14};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;break;}indices0[item0] = i2;}}}else {const err33 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect/missingValues",schemaPath:"#/properties/data/additionalProperties/properties/dialect/properties/missingValues/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.data.additionalProperties.properties.dialect.properties.missingValues.type,parentSchema:schema0.properties.data.additionalProperties.properties.dialect.properties.missingValues,data:data14};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}}else {const err34 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dialect",schemaPath:"#/properties/data/additionalProperties/properties/dialect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.data.additionalProperties.properties.dialect.type,parentSchema:schema0.properties.data.additionalProperties.properties.dialect,data:data6};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}if(data2.fieldsMatch !== undefined){let data16 = data2.fieldsMatch;if(typeof data16 !== "string"){const err35 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/fieldsMatch",schemaPath:"#/properties/data/additionalProperties/properties/fieldsMatch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.fieldsMatch.type,parentSchema:schema0.properties.data.additionalProperties.properties.fieldsMatch,data:data16};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}if(!(((((data16 === "exact") || (data16 === "equal")) || (data16 === "subset")) || (data16 === "superset")) || (data16 === "partial"))){const err36 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/fieldsMatch",schemaPath:"#/properties/data/additionalProperties/properties/fieldsMatch/enum",keyword:"enum",params:{allowedValues: schema0.properties.data.additionalProperties.properties.fieldsMatch.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.data.additionalProperties.properties.fieldsMatch.enum,parentSchema:schema0.properties.data.additionalProperties.properties.fieldsMatch,data:data16};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}if(data2.uniqueKeys !== undefined){let data17 = data2.uniqueKeys;if(Array.isArray(data17)){if(data17.length < 1){const err37 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/uniqueKeys",schemaPath:"#/properties/data/additionalProperties/properties/uniqueKeys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.uniqueKeys,data:data17};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}const len2 = data17.length;for(let i3=0; i3<len2; i3++){let data18 = data17[i3];if(Array.isArray(data18)){if(data18.length < 1){const err38 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/uniqueKeys/" + i3,schemaPath:"#/properties/data/additionalProperties/properties/uniqueKeys/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.uniqueKeys.items,data:data18};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}const len3 = data18.length;for(let i4=0; i4<len3; i4++){let data19 = data18[i4];if(typeof data19 === "string"){if(func0(data19) < 1){const err39 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/uniqueKeys/" + i3+"/" + i4,schemaPath:"#/properties/data/additionalProperties/properties/uniqueKeys/items/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.uniqueKeys.items.items,data:data19};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}else {const err40 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/uniqueKeys/" + i3+"/" + i4,schemaPath:"#/properties/data/additionalProperties/properties/uniqueKeys/items/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.uniqueKeys.items.items.type,parentSchema:schema0.properties.data.additionalProperties.properties.uniqueKeys.items.items,data:data19};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}let i5 = data18.length;let j1;if(i5 > 1){const indices1 = {};for(;i5--;){let item1 = data18[i5];if(typeof item1 !== "string"){continue;}if(typeof indices1[item1] == "number"){j1 = indices1[item1];const err41 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/uniqueKeys/" + i3,schemaPath:"#/properties/data/additionalProperties/properties/uniqueKeys/items/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)",schema:true,parentSchema:schema0.properties.data.additionalProperties.properties.uniqueKeys.items,data:data18};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;break;}indices1[item1] = i5;}}}else {const err42 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/uniqueKeys/" + i3,schemaPath:"#/properties/data/additionalProperties/properties/uniqueKeys/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.data.additionalProperties.properties.uniqueKeys.items.type,parentSchema:schema0.properties.data.additionalProperties.properties.uniqueKeys.items,data:data18};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}}else {const err43 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/uniqueKeys",schemaPath:"#/properties/data/additionalProperties/properties/uniqueKeys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.data.additionalProperties.properties.uniqueKeys.type,parentSchema:schema0.properties.data.additionalProperties.properties.uniqueKeys,data:data17};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}if(data2.checks !== undefined){let data20 = data2.checks;if(Array.isArray(data20)){const len4 = data20.length;for(let i6=0; i6<len4; i6++){let data21 = data20[i6];if(data21 && typeof data21 == "object" && !Array.isArray(data21)){if(Object.keys(data21).length > 1){const err44 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6,schemaPath:"#/properties/data/additionalProperties/properties/checks/items/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items,data:data21};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}if(Object.keys(data21).length < 1){const err45 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6,schemaPath:"#/properties/data/additionalProperties/properties/checks/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items,data:data21};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}for(const key5 in data21){if(!(((key5 === "row_count") || (key5 === "missing")) || (pattern0.test(key5)))){const err46 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6,schemaPath:"#/properties/data/additionalProperties/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items,data:data21};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}if(data21.row_count !== undefined){let data22 = data21.row_count;if(data22 && typeof data22 == "object" && !Array.isArray(data22)){for(const key6 in data22){if(!((((key6 === "min") || (key6 === "max")) || (key6 === "severity")) || (pattern0.test(key6)))){const err47 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/row_count",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/row_count/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count,data:data22};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}if(data22.min !== undefined){let data23 = data22.min;if((typeof data23 == "number") && (isFinite(data23))){if(data23 < 0 || isNaN(data23)){const err48 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/row_count/min",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/row_count/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.min,data:data23};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}else {const err49 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/row_count/min",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/row_count/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.min.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.min,data:data23};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}}if(data22.max !== undefined){let data24 = data22.max;if((typeof data24 == "number") && (isFinite(data24))){if(data24 < 0 || isNaN(data24)){const err50 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/row_count/max",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/row_count/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.max,data:data24};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}else {const err51 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/row_count/max",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/row_count/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.max.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.max,data:data24};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}if(data22.severity !== undefined){let data25 = data22.severity;if(typeof data25 !== "string"){const err52 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/row_count/severity",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/row_count/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.severity.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.severity,data:data25};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}if(!(((data25 === "fail") || (data25 === "warn")) || (data25 === "info"))){const err53 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/row_count/severity",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/row_count/properties/severity/enum",keyword:"enum",params:{allowedValues: schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.severity.enum,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.properties.severity,data:data25};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}}else {const err54 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/row_count",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/row_count/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.row_count,data:data22};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}if(data21.missing !== undefined){let data26 = data21.missing;if(data26 && typeof data26 == "object" && !Array.isArray(data26)){if(data26.column === undefined){const err55 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.required,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing,data:data26};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}for(const key7 in data26){if(!(((((key7 === "column") || (key7 === "max_pct")) || (key7 === "max_count")) || (key7 === "severity")) || (pattern0.test(key7)))){const err56 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing,data:data26};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}if(data26.column !== undefined){let data27 = data26.column;if(typeof data27 === "string"){if(func0(data27) < 1){const err57 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing/column",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/properties/column/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.column,data:data27};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}else {const err58 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing/column",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.column.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.column,data:data27};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}if(data26.max_pct !== undefined){let data28 = data26.max_pct;if((typeof data28 == "number") && (isFinite(data28))){if(data28 > 100 || isNaN(data28)){const err59 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing/max_pct",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/properties/max_pct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.max_pct,data:data28};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}if(data28 < 0 || isNaN(data28)){const err60 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing/max_pct",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/properties/max_pct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.max_pct,data:data28};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}else {const err61 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing/max_pct",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/properties/max_pct/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.max_pct.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.max_pct,data:data28};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}if(data26.max_count !== undefined){let data29 = data26.max_count;if((typeof data29 == "number") && (isFinite(data29))){if(data29 < 0 || isNaN(data29)){const err62 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing/max_count",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/properties/max_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.max_count,data:data29};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}else {const err63 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing/max_count",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/properties/max_count/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.max_count.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.max_count,data:data29};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}}if(data26.severity !== undefined){let data30 = data26.severity;if(typeof data30 !== "string"){const err64 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing/severity",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.severity.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.severity,data:data30};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}if(!(((data30 === "fail") || (data30 === "warn")) || (data30 === "info"))){const err65 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing/severity",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/properties/severity/enum",keyword:"enum",params:{allowedValues: schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.severity.enum,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.properties.severity,data:data30};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}}else {const err66 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6+"/missing",schemaPath:"#/properties/data/additionalProperties/properties/checks/items/properties/missing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items.properties.missing,data:data26};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}}}else {const err67 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks/" + i6,schemaPath:"#/properties/data/additionalProperties/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.data.additionalProperties.properties.checks.items.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks.items,data:data21};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}}else {const err68 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checks",schemaPath:"#/properties/data/additionalProperties/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.data.additionalProperties.properties.checks.type,parentSchema:schema0.properties.data.additionalProperties.properties.checks,data:data20};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}if(data2.enforce !== undefined){let data31 = data2.enforce;if(typeof data31 !== "boolean"){const err69 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enforce",schemaPath:"#/properties/data/additionalProperties/properties/enforce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.data.additionalProperties.properties.enforce.type,parentSchema:schema0.properties.data.additionalProperties.properties.enforce,data:data31};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}}}else {const err70 = {instancePath:instancePath+"/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.data.additionalProperties.type,parentSchema:schema0.properties.data.additionalProperties,data:data2};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}}else {const err71 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.data.type,parentSchema:schema0.properties.data,data:data1};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}if(data.metrics !== undefined){let data32 = data.metrics;if(data32 && typeof data32 == "object" && !Array.isArray(data32)){if(Object.keys(data32).length < 1){const err72 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema0.properties.metrics,data:data32};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}for(const key8 in data32){const _errs74 = errors;if(typeof key8 === "string"){if(!pattern1.test(key8)){const err73 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema0.properties.metrics.propertyNames,data:key8,propertyName:key8};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}var valid20 = _errs74 === errors;if(!valid20){const err74 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid",schema:schema0.properties.metrics.propertyNames,parentSchema:schema0.properties.metrics,data:data32};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}for(const key9 in data32){let data33 = data32[key9];if(data33 && typeof data33 == "object" && !Array.isArray(data33)){if(data33.path === undefined){const err75 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema0.properties.metrics.additionalProperties.required,parentSchema:schema0.properties.metrics.additionalProperties,data:data33};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}for(const key10 in data33){if(!(((((key10 === "path") || (key10 === "baseline")) || (key10 === "rules")) || (key10 === "enforce")) || (pattern0.test(key10)))){const err76 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.metrics.additionalProperties,data:data33};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}if(data33.path !== undefined){let data34 = data33.path;if((typeof data34 !== "string") && (!(Array.isArray(data34)))){const err77 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/metrics/additionalProperties/properties/path/type",keyword:"type",params:{type: schema0.properties.metrics.additionalProperties.properties.path.type},message:"must be string,array",schema:schema0.properties.metrics.additionalProperties.properties.path.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.path,data:data34};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}if(typeof data34 === "string"){if(func0(data34) < 1){const err78 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/metrics/additionalProperties/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.metrics.additionalProperties.properties.path,data:data34};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}}if(Array.isArray(data34)){if(data34.length < 1){const err79 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/metrics/additionalProperties/properties/path/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.metrics.additionalProperties.properties.path,data:data34};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}const len5 = data34.length;for(let i7=0; i7<len5; i7++){let data35 = data34[i7];if(typeof data35 === "string"){if(func0(data35) < 1){const err80 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/path/" + i7,schemaPath:"#/properties/metrics/additionalProperties/properties/path/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.metrics.additionalProperties.properties.path.items,data:data35};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}else {const err81 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/path/" + i7,schemaPath:"#/properties/metrics/additionalProperties/properties/path/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.metrics.additionalProperties.properties.path.items.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.path.items,data:data35};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}}}if(data33.baseline !== undefined){let data36 = data33.baseline;if((typeof data36 !== "string") && (!(data36 && typeof data36 == "object" && !Array.isArray(data36)))){const err82 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/type",keyword:"type",params:{type: schema0.properties.metrics.additionalProperties.properties.baseline.type},message:"must be string,object",schema:schema0.properties.metrics.additionalProperties.properties.baseline.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline,data:data36};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}const _errs85 = errors;let valid25 = true;const _errs86 = errors;if(typeof data36 !== "string"){const err83 = {};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}var _valid0 = _errs86 === errors;errors = _errs85;if(vErrors !== null){if(_errs85){vErrors.length = _errs85;}else {vErrors = null;}}let ifClause0;if(_valid0){const _errs88 = errors;if(!(((data36 === "auto") || (data36 === "git")) || (data36 === "none"))){const err84 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/then/enum",keyword:"enum",params:{allowedValues: schema0.properties.metrics.additionalProperties.properties.baseline.then.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.metrics.additionalProperties.properties.baseline.then.enum,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.then,data:data36};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}var _valid0 = _errs88 === errors;valid25 = _valid0;ifClause0 = "then";}else {const _errs89 = errors;if(data36 && typeof data36 == "object" && !Array.isArray(data36)){if(Object.keys(data36).length > 1){const err85 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else,data:data36};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}if(Object.keys(data36).length < 1){const err86 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else,data:data36};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}for(const key11 in data36){if(!(((key11 === "file") || (key11 === "git")) || (pattern0.test(key11)))){const err87 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else,data:data36};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}}if(data36.file !== undefined){let data37 = data36.file;if(typeof data37 === "string"){if(func0(data37) < 1){const err88 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline/file",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.file,data:data37};if(vErrors === null){vErrors = [err88];}else {vErrors.push(err88);}errors++;}}else {const err89 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline/file",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.file.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.file,data:data37};if(vErrors === null){vErrors = [err89];}else {vErrors.push(err89);}errors++;}}if(data36.git !== undefined){let data38 = data36.git;if(data38 && typeof data38 == "object" && !Array.isArray(data38)){if(data38.ref === undefined){const err90 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline/git",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/properties/git/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'",schema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.git.required,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.git,data:data38};if(vErrors === null){vErrors = [err90];}else {vErrors.push(err90);}errors++;}for(const key12 in data38){if(!((key12 === "ref") || (pattern0.test(key12)))){const err91 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline/git",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.git,data:data38};if(vErrors === null){vErrors = [err91];}else {vErrors.push(err91);}errors++;}}if(data38.ref !== undefined){let data39 = data38.ref;if(typeof data39 === "string"){if(func0(data39) < 1){const err92 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline/git/ref",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/properties/git/properties/ref/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.git.properties.ref,data:data39};if(vErrors === null){vErrors = [err92];}else {vErrors.push(err92);}errors++;}}else {const err93 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline/git/ref",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/properties/git/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.git.properties.ref.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.git.properties.ref,data:data39};if(vErrors === null){vErrors = [err93];}else {vErrors.push(err93);}errors++;}}}else {const err94 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline/git",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/properties/git/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.git.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else.properties.git,data:data38};if(vErrors === null){vErrors = [err94];}else {vErrors.push(err94);}errors++;}}}else {const err95 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/else/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.additionalProperties.properties.baseline.else.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline.else,data:data36};if(vErrors === null){vErrors = [err95];}else {vErrors.push(err95);}errors++;}var _valid0 = _errs89 === errors;valid25 = _valid0;ifClause0 = "else";}if(!valid25){const err96 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline",schemaPath:"#/properties/metrics/additionalProperties/properties/baseline/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema0.properties.metrics.additionalProperties.properties.baseline.if,parentSchema:schema0.properties.metrics.additionalProperties.properties.baseline,data:data36};if(vErrors === null){vErrors = [err96];}else {vErrors.push(err96);}errors++;}}if(data33.rules !== undefined){let data40 = data33.rules;if(data40 && typeof data40 == "object" && !Array.isArray(data40)){for(const key13 in data40){let data41 = data40[key13];if(data41 && typeof data41 == "object" && !Array.isArray(data41)){if(Object.keys(data41).length < 1){const err97 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties,data:data41};if(vErrors === null){vErrors = [err97];}else {vErrors.push(err97);}errors++;}for(const key14 in data41){if(!((func17.call(schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties, key14)) || (pattern0.test(key14)))){const err98 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties,data:data41};if(vErrors === null){vErrors = [err98];}else {vErrors.push(err98);}errors++;}}if(data41.direction !== undefined){let data42 = data41.direction;if(typeof data42 !== "string"){const err99 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.direction.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.direction,data:data42};if(vErrors === null){vErrors = [err99];}else {vErrors.push(err99);}errors++;}if(!((data42 === "higher") || (data42 === "lower"))){const err100 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.direction.enum,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.direction,data:data42};if(vErrors === null){vErrors = [err100];}else {vErrors.push(err100);}errors++;}}if(data41.min !== undefined){let data43 = data41.min;if(!((typeof data43 == "number") && (isFinite(data43)))){const err101 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.min.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.min,data:data43};if(vErrors === null){vErrors = [err101];}else {vErrors.push(err101);}errors++;}}if(data41.max !== undefined){let data44 = data41.max;if(!((typeof data44 == "number") && (isFinite(data44)))){const err102 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.max.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.max,data:data44};if(vErrors === null){vErrors = [err102];}else {vErrors.push(err102);}errors++;}}if(data41.max_regression !== undefined){let data45 = data41.max_regression;if((typeof data45 == "number") && (isFinite(data45))){if(data45 < 0 || isNaN(data45)){const err103 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_regression",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/max_regression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.max_regression,data:data45};if(vErrors === null){vErrors = [err103];}else {vErrors.push(err103);}errors++;}}else {const err104 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_regression",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/max_regression/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.max_regression.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.max_regression,data:data45};if(vErrors === null){vErrors = [err104];}else {vErrors.push(err104);}errors++;}}if(data41.max_regression_pct !== undefined){let data46 = data41.max_regression_pct;if((typeof data46 == "number") && (isFinite(data46))){if(data46 < 0 || isNaN(data46)){const err105 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_regression_pct",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/max_regression_pct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.max_regression_pct,data:data46};if(vErrors === null){vErrors = [err105];}else {vErrors.push(err105);}errors++;}}else {const err106 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_regression_pct",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/max_regression_pct/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.max_regression_pct.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.max_regression_pct,data:data46};if(vErrors === null){vErrors = [err106];}else {vErrors.push(err106);}errors++;}}if(data41.require_both !== undefined){let data47 = data41.require_both;if(typeof data47 !== "boolean"){const err107 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/require_both",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/require_both/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.require_both.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.require_both,data:data47};if(vErrors === null){vErrors = [err107];}else {vErrors.push(err107);}errors++;}}if(data41.min_improvement !== undefined){let data48 = data41.min_improvement;if((typeof data48 == "number") && (isFinite(data48))){if(data48 < 0 || isNaN(data48)){const err108 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_improvement",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/min_improvement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.min_improvement,data:data48};if(vErrors === null){vErrors = [err108];}else {vErrors.push(err108);}errors++;}}else {const err109 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/min_improvement",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/min_improvement/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.min_improvement.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.min_improvement,data:data48};if(vErrors === null){vErrors = [err109];}else {vErrors.push(err109);}errors++;}}if(data41.severity !== undefined){let data49 = data41.severity;if(typeof data49 !== "string"){const err110 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.severity.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.severity,data:data49};if(vErrors === null){vErrors = [err110];}else {vErrors.push(err110);}errors++;}if(!(((data49 === "fail") || (data49 === "warn")) || (data49 === "info"))){const err111 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/severity/enum",keyword:"enum",params:{allowedValues: schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.severity.enum,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.severity,data:data49};if(vErrors === null){vErrors = [err111];}else {vErrors.push(err111);}errors++;}}if(data41.on_missing !== undefined){let data50 = data41.on_missing;if(typeof data50 !== "string"){const err112 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_missing",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/on_missing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.on_missing.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.on_missing,data:data50};if(vErrors === null){vErrors = [err112];}else {vErrors.push(err112);}errors++;}if(!(((data50 === "fail") || (data50 === "warn")) || (data50 === "info"))){const err113 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_missing",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/on_missing/enum",keyword:"enum",params:{allowedValues: schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.on_missing.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.on_missing.enum,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.on_missing,data:data50};if(vErrors === null){vErrors = [err113];}else {vErrors.push(err113);}errors++;}}if(data41.on_new !== undefined){let data51 = data41.on_new;if(typeof data51 !== "string"){const err114 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_new",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/on_new/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.on_new.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.on_new,data:data51};if(vErrors === null){vErrors = [err114];}else {vErrors.push(err114);}errors++;}if(!(((data51 === "fail") || (data51 === "warn")) || (data51 === "info"))){const err115 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_new",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/properties/on_new/enum",keyword:"enum",params:{allowedValues: schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.on_new.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.on_new.enum,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.properties.on_new,data:data51};if(vErrors === null){vErrors = [err115];}else {vErrors.push(err115);}errors++;}}}else {const err116 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/properties/rules/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules.additionalProperties,data:data41};if(vErrors === null){vErrors = [err116];}else {vErrors.push(err116);}errors++;}}}else {const err117 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/rules",schemaPath:"#/properties/metrics/additionalProperties/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.additionalProperties.properties.rules.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.rules,data:data40};if(vErrors === null){vErrors = [err117];}else {vErrors.push(err117);}errors++;}}if(data33.enforce !== undefined){let data52 = data33.enforce;if(typeof data52 !== "boolean"){const err118 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/enforce",schemaPath:"#/properties/metrics/additionalProperties/properties/enforce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.metrics.additionalProperties.properties.enforce.type,parentSchema:schema0.properties.metrics.additionalProperties.properties.enforce,data:data52};if(vErrors === null){vErrors = [err118];}else {vErrors.push(err118);}errors++;}}}else {const err119 = {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.additionalProperties.type,parentSchema:schema0.properties.metrics.additionalProperties,data:data33};if(vErrors === null){vErrors = [err119];}else {vErrors.push(err119);}errors++;}}}else {const err120 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.metrics.type,parentSchema:schema0.properties.metrics,data:data32};if(vErrors === null){vErrors = [err120];}else {vErrors.push(err120);}errors++;}}if(data.card !== undefined){let data53 = data.card;if(data53 && typeof data53 == "object" && !Array.isArray(data53)){if(data53.facts === undefined){const err121 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'",schema:schema0.properties.card.required,parentSchema:schema0.properties.card,data:data53};if(vErrors === null){vErrors = [err121];}else {vErrors.push(err121);}errors++;}for(const key15 in data53){if(!((((((key15 === "facts") || (key15 === "output")) || (key15 === "verify")) || (key15 === "verify_tolerance")) || (key15 === "enforce")) || (pattern0.test(key15)))){const err122 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.card,data:data53};if(vErrors === null){vErrors = [err122];}else {vErrors.push(err122);}errors++;}}if(data53.facts !== undefined){let data54 = data53.facts;if(typeof data54 === "string"){if(func0(data54) < 1){const err123 = {instancePath:instancePath+"/card/facts",schemaPath:"#/properties/card/properties/facts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.card.properties.facts,data:data54};if(vErrors === null){vErrors = [err123];}else {vErrors.push(err123);}errors++;}}else {const err124 = {instancePath:instancePath+"/card/facts",schemaPath:"#/properties/card/properties/facts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.card.properties.facts.type,parentSchema:schema0.properties.card.properties.facts,data:data54};if(vErrors === null){vErrors = [err124];}else {vErrors.push(err124);}errors++;}}if(data53.output !== undefined){let data55 = data53.output;if(typeof data55 === "string"){if(func0(data55) < 1){const err125 = {instancePath:instancePath+"/card/output",schemaPath:"#/properties/card/properties/output/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.card.properties.output,data:data55};if(vErrors === null){vErrors = [err125];}else {vErrors.push(err125);}errors++;}}else {const err126 = {instancePath:instancePath+"/card/output",schemaPath:"#/properties/card/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.card.properties.output.type,parentSchema:schema0.properties.card.properties.output,data:data55};if(vErrors === null){vErrors = [err126];}else {vErrors.push(err126);}errors++;}}if(data53.verify !== undefined){let data56 = data53.verify;if(typeof data56 !== "boolean"){const err127 = {instancePath:instancePath+"/card/verify",schemaPath:"#/properties/card/properties/verify/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.card.properties.verify.type,parentSchema:schema0.properties.card.properties.verify,data:data56};if(vErrors === null){vErrors = [err127];}else {vErrors.push(err127);}errors++;}}if(data53.verify_tolerance !== undefined){let data57 = data53.verify_tolerance;if((typeof data57 == "number") && (isFinite(data57))){if(data57 < 0 || isNaN(data57)){const err128 = {instancePath:instancePath+"/card/verify_tolerance",schemaPath:"#/properties/card/properties/verify_tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.card.properties.verify_tolerance,data:data57};if(vErrors === null){vErrors = [err128];}else {vErrors.push(err128);}errors++;}}else {const err129 = {instancePath:instancePath+"/card/verify_tolerance",schemaPath:"#/properties/card/properties/verify_tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.card.properties.verify_tolerance.type,parentSchema:schema0.properties.card.properties.verify_tolerance,data:data57};if(vErrors === null){vErrors = [err129];}else {vErrors.push(err129);}errors++;}}if(data53.enforce !== undefined){let data58 = data53.enforce;if(typeof data58 !== "boolean"){const err130 = {instancePath:instancePath+"/card/enforce",schemaPath:"#/properties/card/properties/enforce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.card.properties.enforce.type,parentSchema:schema0.properties.card.properties.enforce,data:data58};if(vErrors === null){vErrors = [err130];}else {vErrors.push(err130);}errors++;}}}else {const err131 = {instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.card.type,parentSchema:schema0.properties.card,data:data53};if(vErrors === null){vErrors = [err131];}else {vErrors.push(err131);}errors++;}}if(data.report !== undefined){let data59 = data.report;if(data59 && typeof data59 == "object" && !Array.isArray(data59)){for(const key16 in data59){if(!((key16 === "comment") || (pattern0.test(key16)))){const err132 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.report,data:data59};if(vErrors === null){vErrors = [err132];}else {vErrors.push(err132);}errors++;}}if(data59.comment !== undefined){let data60 = data59.comment;if(typeof data60 !== "string"){const err133 = {instancePath:instancePath+"/report/comment",schemaPath:"#/properties/report/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.report.properties.comment.type,parentSchema:schema0.properties.report.properties.comment,data:data60};if(vErrors === null){vErrors = [err133];}else {vErrors.push(err133);}errors++;}if(!((((data60 === "always") || (data60 === "on-change")) || (data60 === "on-failure")) || (data60 === "never"))){const err134 = {instancePath:instancePath+"/report/comment",schemaPath:"#/properties/report/properties/comment/enum",keyword:"enum",params:{allowedValues: schema0.properties.report.properties.comment.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.report.properties.comment.enum,parentSchema:schema0.properties.report.properties.comment,data:data60};if(vErrors === null){vErrors = [err134];}else {vErrors.push(err134);}errors++;}}}else {const err135 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.report.type,parentSchema:schema0.properties.report,data:data59};if(vErrors === null){vErrors = [err135];}else {vErrors.push(err135);}errors++;}}if(data.enforce !== undefined){let data61 = data.enforce;if(typeof data61 !== "boolean"){const err136 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties.enforce.type,parentSchema:schema0.properties.enforce,data:data61};if(vErrors === null){vErrors = [err136];}else {vErrors.push(err136);}errors++;}}}else {const err137 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};if(vErrors === null){vErrors = [err137];}else {vErrors.push(err137);}errors++;}validate0.errors = vErrors;return errors === 0;}validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
;// CONCATENATED MODULE: ./build/config/demands.js
/**
 * What the JSON Schema cannot say: gates without a demand, rules that contradict themselves, rules that need what is not there.
 * @param incomplete gates (`metrics.churn`) of which something was left out because it is wrong by itself: they may demand enough
 */
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
    for (const [name, gate] of Object.entries(config.metrics ?? {}))
        checkMetrics(gate, {
            path: ['metrics', name],
            report,
            enforced: enforced && gate.enforce !== false && !incomplete.has(`metrics.${name}`),
        });
    if (config.card?.verify === true && config.card.output === undefined)
        report(['card', 'verify'], 'card.verify compares the committed card, and card.output does not say which it is', 'add output: MODEL_CARD.md');
    return problems;
}
function checkData(gate, { path, report, enforced }) {
    if (gate.fieldsMatch !== undefined && gate.schema === undefined)
        report([...path, 'fieldsMatch'], 'fieldsMatch compares the columns with a schema, and there is none', 'add schema: …');
    if (enforced && gate.schema === undefined && gate.uniqueKeys === undefined && (gate.checks ?? []).length === 0)
        report(path, `${path.join('.')} demands nothing`, 'add a schema, uniqueKeys or a check, or `enforce: false` to only report');
    if (gate.dialect !== undefined)
        checkDialect(gate.dialect, [...path, 'dialect'], report);
    for (const [index, check] of (gate.checks ?? []).entries()) {
        const at = [...path, 'checks', index];
        if ('row_count' in check) {
            const { min, max } = check.row_count;
            if (min === undefined && max === undefined)
                report(at, 'row_count demands nothing', 'add min or max');
            checkRange({ min, max }, at, report);
        }
        else if (check.missing.max_pct === undefined && check.missing.max_count === undefined)
            report(at, 'missing demands nothing', 'add max_pct or max_count');
    }
}
function checkMetrics(gate, { path, report, enforced }) {
    const rules = Object.entries(gate.rules ?? {});
    if (enforced && !rules.some(([, rule]) => demands(rule)))
        report(path, `${path.join('.')} demands nothing`, 'add a rule, or `enforce: false` to only report');
    for (const [metric, rule] of rules) {
        const at = [...path, 'rules', metric];
        checkRange(rule, at, report);
        if (changes(rule) && rule.direction === undefined)
            report(at, `a change rule of ${metric} does not know which way is better`, 'add direction: higher or direction: lower');
        if (changes(rule) && gate.baseline === 'none')
            report([...path, 'baseline'], `baseline is none, and ${metric} is to be compared with one`, 'remove baseline: none, or the change rule');
        if (rule.require_both === true && (rule.max_regression === undefined || rule.max_regression_pct === undefined))
            report([...at, 'require_both'], 'require_both needs both max_regression and max_regression_pct');
    }
}
/** Each character of a dialect means one thing, and none of them is a line end. */
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
/** Whether a rule compares with a baseline. */
function changes(rule) {
    return (rule.max_regression !== undefined || rule.max_regression_pct !== undefined || rule.min_improvement !== undefined);
}
function demands(rule) {
    return rule.min !== undefined || rule.max !== undefined || changes(rule);
}
function checkRange(range, path, report) {
    if (range.min !== undefined && range.max !== undefined && range.min > range.max)
        report([...path, 'min'], `min ${range.min} is above max ${range.max}: nothing can hold`);
}

// EXTERNAL MODULE: ./build/core/nearest-name.js
var nearest_name = __webpack_require__(22942);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(96421);
;// CONCATENATED MODULE: ./build/config/config-schema.js
/**
 * The JSON Schema of `ml-gates.yml`, published as `schema/ml-gates.schema.json`: ajv checks configs with it, editors complete with it,
 * and the tables of docs/config.md are made from its descriptions.
 */
/** An object with these keys alone; `x-…` keys are allowed for sharing YAML anchors. */
const object = (properties, options = {}) => ({
    type: 'object',
    properties,
    patternProperties: { '^x-': true },
    additionalProperties: false,
    ...options,
});
const config_schema_text = (description, options = {}) => ({
    type: 'string',
    description,
    minLength: 1,
    ...options,
});
const config_schema_number = (description, options = {}) => ({ type: 'number', description, ...options });
const flag = (description) => ({ type: 'boolean', description });
const choice = (description, values) => ({
    type: 'string',
    enum: values,
    description,
});
const named = (description, item) => ({
    type: 'object',
    description,
    propertyNames: { pattern: '^[A-Za-z0-9_-]{1,64}$' },
    additionalProperties: item,
    minProperties: 1,
});
const severity = choice('What a bad outcome does to the verdict. Default `fail`.', ['fail', 'warn', 'info']);
const enforce = flag('`false`: everything is shown, nothing blocks. Default `true`.');
const path = {
    type: ['string', 'array'],
    minLength: 1,
    items: { type: 'string', minLength: 1 },
    minItems: 1,
    description: 'A file, a glob, or a list of them, relative to the folder of this config.',
};
const oneCharacter = (description) => config_schema_text(description, { maxLength: 1 });
const dialect = object({
    delimiter: oneCharacter('Between cells. Default `,` (tab for `.tsv`).'),
    quoteChar: oneCharacter('Around cells that hold a delimiter, a quote or a line end. Default `"`.'),
    doubleQuote: flag('Two quotes inside a quoted cell are one. Default `true`.'),
    escapeChar: oneCharacter('Escapes the next character; then `doubleQuote` is off.'),
    header: flag('Whether the first row names the columns. Default `true`.'),
    skipInitialSpace: flag('Drop blanks after a delimiter. Default `false`.'),
    commentChar: oneCharacter('Lines that begin with it are no data.'),
    missingValues: {
        type: 'array',
        items: { type: 'string' },
        uniqueItems: true,
        description: 'Texts that mean "missing". Default `[""]`.',
    },
}, { description: 'How the delimited text is written (names of Table Dialect v2).' });
const checks = {
    type: 'array',
    description: 'Checks of the data set as a whole; the same check may appear more than once.',
    items: object({
        row_count: object({
            min: config_schema_number('At least so many rows.', { minimum: 0 }),
            max: config_schema_number('At most so many rows.', { minimum: 0 }),
            severity,
        }),
        missing: object({
            column: config_schema_text('The column.'),
            max_pct: config_schema_number('At most so many percent of its cells are missing.', { minimum: 0, maximum: 100 }),
            max_count: config_schema_number('At most so many of its cells are missing.', { minimum: 0 }),
            severity,
        }, { required: ['column'] }),
    }, { minProperties: 1, maxProperties: 1 }),
};
const data = object({
    path,
    schema: config_schema_text('A JSON Schema (2020-12 or draft-07) of one record.'),
    dialect,
    fieldsMatch: choice('How the columns must match the properties of the schema (Table Schema v2).', [
        'exact',
        'equal',
        'subset',
        'superset',
        'partial',
    ]),
    uniqueKeys: {
        type: 'array',
        minItems: 1,
        items: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 } },
        description: 'Lists of columns whose values together are unique.',
    },
    checks,
    enforce,
}, { required: ['path'], description: 'One data set and what it must be.' });
const rule = object({
    direction: choice('Which way is better. Change rules need it; alone it shows the metric and demands that it is there.', ['higher', 'lower']),
    min: config_schema_number('At least this, inclusive.'),
    max: config_schema_number('At most this, inclusive.'),
    max_regression: config_schema_number("How much worse than the baseline it may be, in the metric's own unit.", { minimum: 0 }),
    max_regression_pct: config_schema_number('How much worse than the baseline it may be, in percent of |baseline|.', { minimum: 0 }),
    require_both: flag('Fail only when `max_regression` and `max_regression_pct` are both breached. Default `false`.'),
    min_improvement: config_schema_number("How much better than the baseline it must be, in the metric's own unit.", { minimum: 0 }),
    severity,
    on_missing: choice('What a metric does that the candidate lacks, whatever `severity` says. Default `fail`.', [
        'fail',
        'warn',
        'info',
    ]),
    on_new: choice('What a metric does that only the baseline lacks. Default `warn`.', ['fail', 'warn', 'info']),
}, { minProperties: 1 });
const baseline = {
    description: 'What the candidate is compared with: `auto` (the committed file at the baseline commit), `git`, `none`, `{file: path}` or `{git: {ref: name}}`. Default `auto`.',
    type: ['string', 'object'],
    if: { type: 'string' },
    then: { enum: ['auto', 'git', 'none'] },
    else: object({
        file: config_schema_text('A file, relative to the folder of this config.'),
        git: object({ ref: config_schema_text('A tag, a branch or a commit.') }, { required: ['ref'] }),
    }, { minProperties: 1, maxProperties: 1 }),
};
const metrics = object({
    path,
    baseline,
    rules: {
        type: 'object',
        description: 'Metric name → its rule. A name with dots or slashes is tried as a literal key first, then as a path.',
        additionalProperties: rule,
    },
    enforce,
}, { required: ['path'], description: 'One metrics file and what it must hold.' });
const card = object({
    facts: config_schema_text('The file with what people know about the model.'),
    output: config_schema_text('The card that is updated in place.'),
    verify: flag('Fail when the committed `output` is out of step with what was measured. Default `false`.'),
    verify_tolerance: config_schema_number('Relative difference up to which a number of the committed card agrees. Default 1e-6.', {
        minimum: 0,
    }),
    enforce,
}, { required: ['facts'], description: 'The model card.' });
const configSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ml-gates.yml',
    ...object({
        version: { const: 1, description: 'The version of this format.' },
        data: named('Gates that hold data sets to a schema and to checks.', data),
        metrics: named('Gates that hold metrics to limits and to a baseline.', metrics),
        card,
        report: object({
            comment: choice('When the pull request gets its comment. Default `always`; of several configs the one that says most.', ['always', 'on-change', 'on-failure', 'never']),
        }, { description: 'How results are shown.' }),
        enforce,
    }, { required: ['version'] }),
};
/** Keys of the design that a later version brings: named as such instead of as unknown. */
const laterKeys = new Set([
    'waivers',
    'predictions',
    'slices',
    'evidence',
    'inputs',
    'format',
    'mapping',
    'runs',
    'noise_sd',
    'max_change_pct',
    'max_change',
    'target',
    'within',
    'foreignKeys',
    'artifact',
    'mean',
    'unique',
    'ratchet',
    'fingerprint',
]);

// EXTERNAL MODULE: ./build/config/schema-problems.js
var schema_problems = __webpack_require__(35193);
;// CONCATENATED MODULE: ./build/config/problems.js




/** What ajv objects to, as problems that point into the text and say what to write. */
function schemaProblems(errors, document) {
    return (0,schema_problems/* withoutRepeats */.jP)(errors
        .filter((error) => error.keyword !== 'if' && error.keyword !== 'propertyNames')
        .map((error) => problem(error, document)));
}
function problem(error, document) {
    const path = (0,schema_problems/* pathOf */.XM)(error.instancePath, document.value);
    const params = error.params;
    const value = (0,schema_problems/* valueAt */.fK)(document.value, path);
    switch (error.keyword) {
        case 'additionalProperties':
            return unreadKey(error, [...path, params.additionalProperty], document);
        case 'required':
            return { ...document.locate(path, { key: true }), ...(0,schema_problems/* missingKey */.aV)(error, keyName(path)) };
        case 'pattern':
            // the only pattern is that of gate names, whose error points at the mapping that holds them
            return {
                ...document.locate([...path, error.propertyName ?? ''], { key: true }),
                message: `"${error.propertyName ?? ''}" cannot name a gate: letters, digits, _ and -, 64 at most`,
            };
        default:
            return { ...document.locate(path), ...wrongValue(error, value, path) };
    }
}
/** A key that is not known, or not yet. */
function unreadKey(error, path, document) {
    const key = String(path.at(-1));
    const place = document.locate(path, { key: true });
    if (laterKeys.has(key))
        return { ...place, message: `"${key}"${(0,schema_problems/* insideOf */.kP)(path)} is not supported yet` };
    return { ...place, ...(0,schema_problems/* unknownKey */.a)(error, path) };
}
/** What is wrong with a value, and what to write instead. */
function wrongValue(error, value, path) {
    const params = error.params;
    const read = (0,schema_problems/* shown */.SP)(value);
    switch (error.keyword) {
        case 'type':
            return wrongType(params.type, value, path);
        case 'enum': {
            const allowed = params.allowedValues;
            if (typeof value === 'string' && laterKeys.has(value))
                return { message: `${read} is not supported yet for ${keyName(path)}` };
            const nearest = typeof value === 'string' ? (0,nearest_name/* nearestName */.q)(value, allowed) : undefined;
            const hint = nearest === undefined ? `write one of: ${allowed.join(', ')}` : `did you mean ${nearest}?`;
            return { message: `${read} is not a value of ${keyName(path)} (${allowed.join(', ')})`, hint };
        }
        case 'const':
            return { message: `${keyName(path)} is ${read}; this release reads ${(0,schema_problems/* shown */.SP)(params.allowedValue)}` };
        case 'minimum':
        case 'maximum':
            return { message: (0,schema_problems/* beyond */.wQ)(error, value, keyName(path)) };
        case 'minLength':
        case 'minItems':
        case 'minProperties':
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
    const read = (0,schema_problems/* shown */.SP)(value);
    const types = (Array.isArray(wanted) ? wanted : [wanted]).map(String);
    if (types.includes('number'))
        return { message: `${read} is not a number`, ...numberHint(value) };
    if (types.includes('boolean'))
        return { message: `${read} is not true or false`, ...flagHint(value) };
    if (value === null || value === undefined)
        return { message: `${keyName(path)} has no value` };
    return { message: (0,schema_problems/* wrongKind */.oF)(types, value, keyName(path)) };
}
function numberHint(value) {
    if (typeof value === 'number')
        return { hint: 'write a finite number' };
    if (typeof value !== 'string')
        return {};
    const decimal = value.replace(',', '.');
    if ((0,number/* parseNumber */.$)(decimal) !== undefined)
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

// EXTERNAL MODULE: ./build/config/yaml-document.js
var yaml_document = __webpack_require__(87856);
;// CONCATENATED MODULE: ./build/config/suite.js









const maxConfigBytes = 1024 * 1024;
/** Reads every config that `pattern` (a path or a glob, relative to `folder`) names. All problems of all of them are thrown at once. */
async function loadSuites(pattern, folder, files) {
    const paths = await files.glob(folder, pattern);
    const loaded = await Promise.all(paths.map((file) => suiteOrProblems(file, files)));
    const problems = loaded.flatMap((one) => ('problems' in one ? one.problems : []));
    const [first, ...others] = problems;
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...others]);
    const [suite, ...rest] = loaded.filter((one) => 'gates' in one);
    if (suite === undefined)
        throw (0,errors/* configError */.Fj)([{ message: `no config matches "${pattern}"`, hint: 'say where your ml-gates.yml is' }]);
    return [suite, ...rest];
}
/** One config that cannot be read does not hide the mistakes of the others. */
async function suiteOrProblems(file, files) {
    try {
        return await loadSuite(file, files);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* MlGatesError */.ur) || thrown.kind === 'unavailable' || thrown.kind === 'internal')
            throw thrown;
        return { problems: thrown.problems };
    }
}
async function loadSuite(file, files) {
    const shown = files.show(file);
    if ((await files.kind(file)) === 'absent')
        throw (0,errors/* configError */.Fj)([
            { message: `${shown} does not exist`, where: { file: shown }, hint: 'write an ml-gates.yml, or say where it is' },
        ]);
    const bytes = await files.read(file, { limit: maxConfigBytes });
    const document = (0,yaml_document/* parseYaml */.h)((0,decode_text/* decodeText */.g)(bytes, shown).replace(/^\ufeff/, ''), shown);
    const checked = checkConfig(document);
    if ('problems' in checked)
        return checked;
    return {
        path: shown,
        file,
        folder: external_node_path_.dirname(file),
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        config: checked.config,
        gates: gatesOf(checked.config),
        locate: (key) => document.locate(key),
    };
}
/** The config that a document holds, or all its problems. */
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
/** What is wrong beside what the schema objects to: in the rules and gates that it has nothing against. */
function demandsOfTheRest(document, errors) {
    const rest = structuredClone(document.value);
    const incomplete = new Set();
    for (const { instancePath, params } of errors) {
        const unknown = params.additionalProperty;
        const [section = unknown ?? '', gate, list, rule] = (0,json_pointer/* pointerSteps */.$)(instancePath);
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
/** Takes a key out of mappings, and those that hold nothing then. */
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
/** The gates of a config in the order in which they run: data, metrics, card. */
function gatesOf(config) {
    return [
        ...Object.entries(config.data ?? {}).map(([name, gate]) => ({
            kind: 'data',
            id: `data/${name}`,
            config: gate,
        })),
        ...Object.entries(config.metrics ?? {}).map(([name, gate]) => ({
            kind: 'metrics',
            id: `metrics/${name}`,
            config: gate,
        })),
        ...(config.card === undefined ? [] : [{ kind: 'card', id: 'card', config: config.card }]),
    ];
}


/***/ }),

/***/ 87856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_yaml_depth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79387);



/** Aliases a config may expand: sharing needs few, a bomb needs many. */
const maxAliasCount = 100;
/**
 * Reads one YAML 1.2 document (JSON is YAML): duplicate keys, unknown tags, several documents and alias bombs are problems.
 * @param file the shown path that places carry
 */
function parseYaml(text, file) {
    const deep = (0,_core_yaml_depth_js__WEBPACK_IMPORTED_MODULE_2__/* .tooDeepAt */ .U)(text);
    if (deep !== undefined)
        return tooDeep(text, file, deep);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: '1.2',
        merge: true,
        strict: true,
        uniqueKeys: true,
        lineCounter: lines,
        prettyErrors: false,
    });
    const at = (offset, end = offset) => {
        const { line, col } = lines.linePos(offset);
        const source = lineAt(text, lines.lineStarts[line - 1] ?? 0);
        const length = Math.max(1, Math.min(end, offset + source.length - col + 1) - offset);
        return { where: { file, line, column: col }, source, length };
    };
    const problems = [...document.errors, ...document.warnings].map((error) => {
        const [start, end] = error.pos;
        return { ...at(start, end), message: yamlMessage(error.code, error.message) };
    });
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
        return { value: undefined, problems: [{ ...at(0), message: aliasMessage((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(thrown)) }], locate };
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
    const message = `nests too deep (more than ${_core_yaml_depth_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlDepthLimit */ .I} levels)`;
    return { value: undefined, problems: [{ ...located, message }], locate: () => located };
}
function aliasMessage({ message }) {
    if (message.startsWith('Excessive alias count'))
        return `aliases expand to too much (more than ${maxAliasCount})`;
    return message.startsWith('Merge sources') ? '<< takes a mapping, or an alias of one' : message;
}
/** What the grammar allows and no config means: an alias of nothing, a list or a mapping as a key. */
function nodeProblems(document, at) {
    const problems = [];
    const anchors = new Set();
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node: (_, node) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
                if (anchors.has(node.source))
                    return;
                const [start, end] = rangeOfNode(node) ?? [0, 0];
                problems.push({ ...at(start, end), message: `no anchor &${node.source} stands before this alias` });
            }
            else if (node.anchor !== undefined)
                anchors.add(node.anchor);
        },
        Pair: (_, { key }) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(key) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(key))
                return;
            const [start, end] = rangeOfNode(key) ?? [0, 0];
            problems.push({ ...at(start, end), message: 'a list or a mapping cannot be a key' });
        },
    });
    return problems;
}
function yamlMessage(code, message) {
    switch (code) {
        case 'DUPLICATE_KEY':
            return 'this key is here twice';
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
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof key === 'number') {
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
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.resolve(document) ?? null) : node;
}
function pairOf(document, node, key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    for (const item of node.items) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(key))
            return { key: item.key, value: item.value };
    }
    const merged = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.source === '<<');
    const sources = merged === undefined ? [] : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(merged.value) ? merged.value.items : [merged.value];
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


/***/ }),

/***/ 99785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders texts by UTF-16 code units: the same in every locale, unlike `localeCompare`. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 83420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * The text of a file, its byte order mark included.
 *
 * @throws MlGatesError `input`, when it is not UTF-8
 */
function decodeText(bytes, file) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const problem = {
        message: utf16 ? `${file} is UTF-16` : `${file} is not UTF-8 text`,
        where: { file },
        hint: 'save it as UTF-8',
    };
    if (utf16 || bytes.includes(0))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(problem);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(problem, { cause });
    }
}


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ configError),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   bj: () => (/* binding */ unavailableError),
/* harmony export */   ur: () => (/* binding */ MlGatesError),
/* harmony export */   zR: () => (/* binding */ asError)
/* harmony export */ });
/** Thrown where a gate cannot decide. Everything else that is thrown is an `internal` error. */
class MlGatesError extends Error {
    name = 'MlGatesError';
    kind;
    problems;
    constructor(kind, problems, options) {
        const kept = bounded(problems);
        super(kept.map((problem) => problem.message).join('; '), options);
        this.kind = kind;
        this.problems = kept;
    }
}
const keptProblems = 50;
const longestMessage = 2000;
const longestSource = 300;
/** A file of ten thousand mistakes, or of one line, must not make a report that cannot be written. */
function bounded([first, ...rest]) {
    const more = rest.length + 1 - keptProblems;
    const note = more > 0 ? [{ message: `and ${more} more ${more === 1 ? 'problem' : 'problems'}` }] : [];
    return [short(first), ...rest.slice(0, keptProblems - 1).map(short), ...note];
}
function short({ message, source, length, ...problem }) {
    return {
        ...problem,
        message: message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message,
        ...(source === undefined || source.length > longestSource ? {} : { source }),
        ...(length === undefined ? {} : { length }),
    };
}
/** A mistake in the config, an input or a schema; all of them at once. */
function configError(problems, options) {
    return new MlGatesError('config', problems, options);
}
/** A file that cannot be read as what it claims to be. */
function inputError(problem, options) {
    return new MlGatesError('input', [problem], options);
}
/** A service that did not answer as it should. */
function unavailableError(message, options) {
    return new MlGatesError('unavailable', [{ message }], options);
}
/** Whatever was thrown, as an `Error`. */
function asError(thrown) {
    if (thrown instanceof Error)
        return thrown;
    return new Error(`a value that is not an Error was thrown: ${typeof thrown === 'string' ? thrown : JSON.stringify(thrown)}`);
}


/***/ }),

/***/ 18018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
/**
 * A text of which a runner takes no line for a workflow command: it cuts blanks before `::error::` off, and finds `##[error]`
 * anywhere in a line. A character without width stands in the way.
 */
function inert(text) {
    return text.replace(/^(?=\s*::)/gm, '\u200b').replaceAll('##[', '#\u200b#[');
}


/***/ }),

/***/ 90694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pointerSteps),
/* harmony export */   c: () => (/* binding */ fragmentSteps)
/* harmony export */ });
/** The keys that a JSON Pointer leads through, as ajv writes those of values. */
function pointerSteps(pointer) {
    return pointer.split('/').slice(1).map(unescaped);
}
/** The keys of a JSON Pointer in a reference (`#/$defs/a%20b`), which is percent-encoded; a `%` that encodes nothing is one. */
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


/***/ }),

/***/ 22942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The name of `names` that `text` was probably meant to be: at most a third of its letters differ. */
function nearestName(text, names) {
    let best;
    let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
    for (const name of names) {
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text.toLowerCase(), name.toLowerCase());
        if (d < bestDistance)
            [best, bestDistance] = [name, d];
    }
    return best;
}


/***/ }),

/***/ 96421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   c: () => (/* binding */ parseInteger)
/* harmony export */ });
const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const integer = /^[-+]?\d+$/;
/**
 * The number that a text is, or `undefined`: a plain decimal (`12`, `-0.5`, `1e-3`) and nothing around it.
 * No hexadecimal, no grouping, no comma, no blank, no `NaN`; a text beyond the range of a double (`1e400`) is none either.
 */
function parseNumber(text) {
    if (!decimal.test(text))
        return undefined;
    // eslint-disable-next-line no-restricted-syntax -- the one parser: the text is a plain decimal by now
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
}
/** The whole number that a text is, or `undefined`; also beyond 2^53 it is `undefined`, since a double cannot hold it. */
function parseInteger(text) {
    if (!integer.test(text))
        return undefined;
    const value = parseNumber(text);
    return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}


/***/ }),

/***/ 69058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/** Whether an outcome is good, i.e. its severity does not matter. */
function isGood(outcome) {
    return outcome === 'pass' || outcome === 'improved' || outcome === 'not-affected' || outcome === 'waived';
}
/**
 * The severity of an outcome when the rule itself states `declared`.
 * Outcomes that warn by default never fail, however severe the rule is; those that fail take the rule's severity.
 */
function severityOf(outcome, declared = 'fail') {
    switch (outcome) {
        case 'violated':
        case 'regressed':
        case 'unmeasured':
        case 'not-comparable':
        case 'no-baseline':
            return declared;
        case 'inconclusive':
        case 'bootstrap':
        case 'new':
        case 'disappeared':
        case 'policy-loosened':
            return declared === 'info' ? 'info' : 'warn';
        case 'pass':
        case 'improved':
        case 'not-affected':
        case 'waived':
        case 'insufficient':
            return 'info';
    }
}
/** The verdict that one finding asks for. */
function verdictOf(finding) {
    if (isGood(finding.outcome) || finding.severity === 'info')
        return 'pass';
    return finding.severity;
}


/***/ }),

/***/ 84429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ verdictOfFindings),
/* harmony export */   a: () => (/* binding */ inlineConfig)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69058);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55139);


/** What stands for the path of a config when a workflow gave its gate inline. */
const inlineConfig = 'inputs of the workflow';
/** The verdict of a gate's findings. A gate that found nothing to say measured nothing, and that is no pass. */
function verdictOfFindings(findings) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(findings.map(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj));
}


/***/ }),

/***/ 55139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
const order = ['pass', 'warn', 'fail', 'error'];
/** The worst verdict of several; `error` for none, since a decision about nothing is no decision. */
function worst(verdicts) {
    if (verdicts.length === 0)
        return 'error';
    return verdicts.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));
}
/** The exit code of a verdict: 0 for `pass` and `warn`, 1 for `fail`, 2 for `error`. Reporting only (`enforced: false`) turns 1 into 0. */
function exitCode(verdict, options) {
    switch (verdict) {
        case 'pass':
        case 'warn':
            return 0;
        case 'fail':
            return options.enforced ? 1 : 0;
        case 'error':
            return 2;
    }
}


/***/ }),

/***/ 81738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wildcard)
/* harmony export */ });
/** A character that makes a path a glob. */
const wildcard = /[*?[{(!]/;


/***/ }),

/***/ 79387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ yamlDepthLimit),
/* harmony export */   U: () => (/* binding */ tooDeepAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** How deep a YAML text may nest. The `yaml` package recurses, and from about 1,200 levels on it takes the whole process down. */
const yamlDepthLimit = 200;
/**
 * Where a YAML text first nests deeper than the limit, `undefined` when it never does. To be asked before the text is composed: an
 * overflow inside the engine's regular expressions cannot be caught.
 *
 * @returns an offset in UTF-16 units
 */
function tooDeepAt(text, limit = yamlDepthLimit) {
    const pending = [];
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text))
        pending.push({ token, depth: 0 });
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { token, depth } = next;
        if (depth > limit && 'items' in token)
            return token.offset;
        for (const child of childrenOf(token))
            pending.push({ token: child, depth: depth + 1 });
    }
    return undefined;
}
function childrenOf(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (!('items' in token))
        return [];
    return token.items.flatMap((item) => [item.key, item.value].filter((child) => child !== null && child !== undefined));
}


/***/ }),

/***/ 35340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ runAll),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   jw: () => (/* binding */ gatesOfRun),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55139);
/* harmony import */ var _run_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21641);


/** Runs every suite and gathers one result. A suite none of whose gates is wanted is left out. */
async function runAll(suites, options) {
    const { clock, earlier, portsOf, surroundings, ...rest } = options;
    const started = clock.now();
    const seconds = () => clock.now().getTime() / 1000;
    const wanted = suites.filter((suite) => options.only === undefined || suite.gates.some((gate) => options.only?.has(gate.id) === true));
    const runs = [];
    for (const suite of wanted) {
        const before = earlier.find((one) => one.config.path === suite.path)?.gates ?? [];
        runs.push(await (0,_run_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .runSuite */ .og)(suite, portsOf(suite), { ...rest, earlier: before, seconds }));
    }
    const durations = Object.assign({}, ...runs.map((run) => run.seconds));
    const facts = factsOf(surroundings, { started, finished: clock.now(), seconds: durations });
    return {
        result: gather(runs.map((run) => run.suite), facts),
        cards: runs.flatMap((run) => (run.card === null ? [] : [run.card])),
    };
}
/** One result of several suites. */
function gather(suites, run) {
    return { version: 1, verdict: (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .Q)(suites.map((suite) => suite.verdict)), suites, run };
}
function factsOf(surroundings, times) {
    return {
        repository: surroundings.repository,
        head_sha: surroundings.headSha,
        pull_request: surroundings.pullRequest,
        event: surroundings.event,
        run_id: surroundings.runId,
        attempt: surroundings.attempt,
        started: times.started.toISOString(),
        finished: times.finished.toISOString(),
        seconds: times.seconds,
    };
}
/** The exit code of a run: each gate's own, the highest. Nothing that ran is an error, not a pass. */
function exitCodeOf(run) {
    const codes = gatesOfRun(run).map((gate) => (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I)(gate.verdict, { enforced: gate.enforced }));
    if (codes.length === 0 || codes.includes(2))
        return 2;
    return codes.includes(1) ? 1 : 0;
}
function gatesOfRun(run) {
    return run.suites.flatMap((suite) => suite.gates);
}


/***/ }),

/***/ 21641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  em: () => (/* binding */ gateError),
  og: () => (/* binding */ runSuite),
  nE: () => (/* binding */ selectGates)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/nearest-name.js
var nearest_name = __webpack_require__(22942);
// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(84429);
// EXTERNAL MODULE: ./build/core/verdict.js
var core_verdict = __webpack_require__(55139);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/baseline/commit-choice.js
/** A commit by a rule that leaves no doubt. */
function chose(commit, chosen) {
    return { kind: 'found', commit, chosen, exact: true };
}
function none(code, params = {}) {
    return { kind: 'absent', reason: { code, params } };
}

;// CONCATENATED MODULE: ./build/baseline/git-answers.js

/** What git says to a question: its text, or `null` with the exit code when it says no. */
async function askGit(git, args) {
    const { code, stdout } = await git.run(args);
    return code === 0 ? textOf(stdout) : null;
}
/**
 * What git says to a question that it must be able to answer.
 *
 * @throws `unavailable` with git's own words.
 */
async function tellGit(git, args) {
    const { code, stdout, stderr } = await git.run(args);
    if (code !== 0)
        throw gitFailed(args, { code, stderr });
    return textOf(stdout);
}
/** git could not do what it should: with its words, shortened, since they may quote the repository. */
function gitFailed(args, answer) {
    const said = answer.stderr.trim().split('\n').slice(-3).join(' ').slice(0, 500);
    return (0,errors/* unavailableError */.bj)(`git ${args[0] ?? ''} failed (exit ${answer.code}): ${said === '' ? 'no message' : said}`);
}
/** Git's names and paths as text; a final line end is not part of them. */
function textOf(bytes) {
    return new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
}

// EXTERNAL MODULE: ./build/core/number.js
var core_number = __webpack_require__(96421);
;// CONCATENATED MODULE: ./build/baseline/commit-object.js


/** Reads the text of `git cat-file commit`: header lines up to the first blank line. */
function parseCommit(text) {
    const header = text.split('\n\n', 1)[0] ?? '';
    const lines = header.split('\n');
    if (!lines[0]?.startsWith('tree '))
        throw (0,errors/* inputError */.Xu)({ message: 'git answered with something that is not a commit' });
    const parents = lines.flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
    const seconds = lines.flatMap((line) => /^committer .*> (\d{1,12}) [-+]\d{4}$/.exec(line)?.[1] ?? [])[0];
    return { parents, committed_at: seconds === undefined ? null : isoOf((0,core_number/* parseInteger */.c)(seconds) ?? 0) };
}
function isoOf(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./build/baseline/repository.js


/**
 * Opens the repository around the config's folder. A folder that it tracks nothing of (a downloaded tarball that was unpacked inside
 * somebody's repository) is none of its own.
 *
 * @throws `unavailable` when git is there and does not answer as git does.
 */
async function openRepository(git) {
    const args = ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix'];
    const answer = await git.run(args);
    if (answer.code === 127)
        return absent('no-git', { cause: 'git is not installed' });
    if (answer.code !== 0) {
        if (/not a git repository|must be run in a work tree/i.test(answer.stderr))
            return absent('no-git');
        throw gitFailed(args, answer);
    }
    const [inside, shallow, prefix = ''] = textOf(answer.stdout).split('\n');
    if (inside !== 'true')
        return absent('no-git');
    const head = await askGit(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (head === null)
        return absent('no-commits');
    const tracked = await tellGit(git, ['ls-tree', '--name-only', 'HEAD']);
    if (tracked === '')
        return absent('nothing-tracked');
    return { kind: 'repository', repository: { git, prefix, head, shallow: shallow === 'true' } };
}
function absent(code, params = {}) {
    return { kind: 'absent', reason: { code, params } };
}
/** Whether a commit, with its own text, is in this clone. */
async function hasCommit(repository, commit) {
    return (await askGit(repository.git, ['cat-file', '-e', `${commit}^{commit}`])) !== null;
}
/** A commit that is in this clone, read as it is: replacements, grafts and shallow borders do not hide its parents. */
async function readCommit(repository, commit) {
    return parseCommit(await tellGit(repository.git, ['cat-file', 'commit', commit]));
}
/** The commit that a full ref name leads to in this clone. */
async function commitOfRef(repository, ref) {
    return (await askGit(repository.git, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])) ?? undefined;
}

;// CONCATENATED MODULE: ./build/baseline/merge-base.js



/** A branch of the remote: what the runner fetched, else what GitHub says. */
function remoteBranch(name) {
    return { name, refs: [`refs/remotes/origin/${name}`] };
}
/**
 * The newest commit that both HEAD and a branch contain; `undefined` when they have no common history. A shallow clone does not know,
 * so GitHub is asked.
 *
 * @throws `unavailable` when neither can tell: an unknown merge base is never "no baseline".
 */
async function mergeBaseWith(branch, history) {
    const { repository, github } = history;
    for (const ref of repository.shallow ? [] : branch.refs) {
        const tip = await commitOfRef(repository, ref);
        if (tip !== undefined)
            return localMergeBase(repository, tip);
    }
    if (github !== null)
        return github.mergeBase(branch.name, repository.head);
    throw unknownHistory(`where this change left ${branch.name}`);
}
async function localMergeBase(repository, tip) {
    const args = ['merge-base', tip, repository.head];
    const { code, stdout, stderr } = await repository.git.run(args);
    if (code === 0)
        return textOf(stdout);
    if (code === 1)
        return undefined;
    throw gitFailed(args, { code, stderr });
}
/**
 * Whether HEAD contains a commit. A parent of HEAD is one at any depth.
 *
 * @throws `unavailable` when a shallow clone cannot tell and there is no token to ask GitHub with.
 */
async function headContains(commit, history) {
    const { repository, github } = history;
    if (!repository.shallow) {
        // What was pushed over is not fetched: a commit that a whole clone lacks is no ancestor.
        if (!(await hasCommit(repository, commit)))
            return false;
        const args = ['merge-base', '--is-ancestor', commit, repository.head];
        const { code, stderr } = await repository.git.run(args);
        if (code > 1)
            throw gitFailed(args, { code, stderr });
        return code === 0;
    }
    if (github !== null)
        return (await github.mergeBase(commit, repository.head)) === commit;
    throw unknownHistory(`whether ${commit.slice(0, 7)} is part of this history`);
}
/** The clone is too shallow and nobody else can be asked. */
function unknownHistory(what) {
    return (0,errors/* unavailableError */.bj)(`this clone is too shallow to see ${what}, and there is no token to ask GitHub with; ` +
        'give the action its `github-token`, or actions/checkout `fetch-depth: 0`');
}

;// CONCATENATED MODULE: ./build/baseline/payload.js
/** The text at a path of an event's payload; events are outside data, so anything else there is `undefined`. */
function textAt(payload, ...path) {
    const value = path.reduce(stepInto, payload);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function stepInto(value, key) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
/** A commit's full id at a path of an event's payload. The id of no commit, all zeros, is `undefined`. */
function commitAt(payload, ...path) {
    const text = textAt(payload, ...path);
    return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./build/baseline/default-branch.js




/**
 * The default branch: on a runner what the event says; otherwise `origin/HEAD`, else `main`, else `master`, else the only branch there is.
 */
async function defaultBranch(surroundings, repository) {
    const named = textAt(surroundings.payload, 'repository', 'default_branch');
    if (named !== undefined)
        return remoteBranch(named);
    const pointed = await askGit(repository.git, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    if (pointed !== null) {
        const name = pointed.replace(/^refs\/remotes\/origin\//, '');
        return { name, refs: [pointed, `refs/heads/${name}`] };
    }
    for (const name of ['main', 'master']) {
        const refs = [`refs/heads/${name}`, `refs/remotes/origin/${name}`];
        for (const ref of refs)
            if ((await commitOfRef(repository, ref)) !== undefined)
                return { name, refs };
    }
    return onlyBranch(repository);
}
async function onlyBranch(repository) {
    const listed = await askGit(repository.git, ['for-each-ref', '--count=2', '--format=%(refname)', 'refs/heads']);
    const [only, ...others] = (listed ?? '').split('\n');
    if (only === undefined || only === '' || others.length > 0)
        return undefined;
    return { name: only.replace(/^refs\/heads\//, ''), refs: [only] };
}
/** The branch that is checked out, `undefined` when HEAD is detached. */
async function currentBranch(repository) {
    const ref = await askGit(repository.git, ['symbolic-ref', '--quiet', 'HEAD']);
    return ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : undefined;
}

;// CONCATENATED MODULE: ./build/baseline/baseline-commit.js







/**
 * Chooses the commit that HEAD is on top of, by what made this run:
 *
 * - a pull request's test merge: its parent that is not the head, which is today's base; `pull_request.base.sha` may be days old;
 * - a pull request's head: where it left the base branch;
 * - a merge queue: the entry before, `merge_group.base_sha`;
 * - a push: what was there before, unless it was pushed over;
 * - anything else: where HEAD left the default branch; on it, HEAD's first parent.
 *
 * @throws `unavailable` when the clone is too shallow to tell and GitHub cannot be asked.
 */
async function baselineCommit(surroundings, history) {
    if (!surroundings.onRunner)
        return localBaseline(surroundings, history);
    if (surroundings.event === 'merge_group')
        return { choice: queueBaseline(surroundings), onDefaultBranch: false };
    if (textAt(surroundings.payload, 'pull_request', 'base', 'ref') !== undefined) {
        return { choice: await pullRequestBaseline(surroundings, history), onDefaultBranch: false };
    }
    return surroundings.event === 'push' ? pushBaseline(surroundings, history) : otherBaseline(surroundings, history);
}
function queueBaseline(surroundings) {
    const base = commitAt(surroundings.payload, 'merge_group', 'base_sha');
    if (base === undefined)
        throw (0,errors/* inputError */.Xu)({ message: 'the merge_group event of this run has no base_sha' });
    return chose(base, 'base of this entry of the merge queue');
}
async function pullRequestBaseline(surroundings, history) {
    const { head } = history.repository;
    const pullRequestHead = commitAt(surroundings.payload, 'pull_request', 'head', 'sha');
    if (head !== pullRequestHead) {
        const base = testMergeBase((await readCommit(history.repository, head)).parents, {
            pullRequestHead,
            isEventCommit: head === surroundings.sha,
        });
        if (base !== undefined)
            return chose(base, 'first parent of the test merge');
    }
    const base = textAt(surroundings.payload, 'pull_request', 'base', 'ref') ?? '';
    return mergeBaseOrParent(remoteBranch(base), history);
}
/** GitHub merges the head into the base. A merge the other way round is somebody's own, and its other parent may be anything. */
function testMergeBase([first, second, ...more], commit) {
    if (second === undefined || more.length > 0 || first === commit.pullRequestHead)
        return undefined;
    return second === commit.pullRequestHead || commit.isEventCommit ? first : undefined;
}
async function pushBaseline(surroundings, history) {
    const branch = await defaultBranch(surroundings, history.repository);
    const ref = textAt(surroundings.payload, 'ref');
    const onDefaultBranch = branch !== undefined && ref === `refs/heads/${branch.name}`;
    const before = commitAt(surroundings.payload, 'before');
    if (before !== undefined && (await wasBefore(before, surroundings, history))) {
        return { choice: chose(before, 'what the branch was before this push'), onDefaultBranch };
    }
    if (onDefaultBranch)
        return { choice: await firstParent(history), onDefaultBranch };
    return { choice: await leftDefaultBranch(branch, history), onDefaultBranch };
}
/** Whether the push added to what was there. A parent of HEAD is known at any depth; beyond that history is asked, else the event. */
async function wasBefore(before, surroundings, history) {
    const { repository, github } = history;
    if (before === repository.head)
        return false;
    if ((await readCommit(repository, repository.head)).parents.includes(before))
        return true;
    if (repository.shallow && github === null && surroundings.payload.forced === false)
        return true;
    return headContains(before, history);
}
async function otherBaseline(surroundings, history) {
    const branch = await defaultBranch(surroundings, history.repository);
    const ref = textAt(surroundings.payload, 'ref');
    const scheduled = surroundings.event === 'schedule' && history.repository.head === surroundings.sha;
    if (scheduled || (branch !== undefined && ref === `refs/heads/${branch.name}`)) {
        return { choice: await firstParent(history), onDefaultBranch: true };
    }
    return { choice: await leftDefaultBranch(branch, history), onDefaultBranch: false };
}
async function localBaseline(surroundings, history) {
    const { repository } = history;
    const branch = await defaultBranch(surroundings, repository);
    const current = await currentBranch(repository);
    const onDefaultBranch = branch !== undefined && current === branch.name;
    const base = branch === undefined || onDefaultBranch ? repository.head : await mergeBaseWith(branch, history);
    if (branch === undefined)
        return { choice: none('no-default-branch'), onDefaultBranch };
    if (base === undefined)
        return { choice: none('no-common-ancestor', { branch: branch.name }), onDefaultBranch };
    if (base !== repository.head)
        return { choice: chose(base, `where HEAD left ${branch.name}`), onDefaultBranch };
    if (await trackedFilesDiffer(history)) {
        return { choice: chose(base, 'HEAD, which the tracked files here differ from'), onDefaultBranch };
    }
    return { choice: await firstParent(history), onDefaultBranch };
}
async function trackedFilesDiffer({ repository }) {
    const args = ['status', '--porcelain', '-z', '--untracked-files=no', '--ignore-submodules=all'];
    return (await tellGit(repository.git, args)) !== '';
}
async function leftDefaultBranch(branch, history) {
    return branch === undefined ? none('no-default-branch') : mergeBaseOrParent(branch, history);
}
/** Where HEAD left a branch; when HEAD is still on it, the commit before HEAD, since nothing is compared with itself. */
async function mergeBaseOrParent(branch, history) {
    const base = await mergeBaseWith(branch, history);
    if (base === undefined)
        return none('no-common-ancestor', { branch: branch.name });
    return base === history.repository.head ? firstParent(history) : chose(base, `where HEAD left ${branch.name}`);
}
async function firstParent({ repository }) {
    const [parent] = (await readCommit(repository, repository.head)).parents;
    return parent === undefined ? none('first-commit') : chose(parent, 'first parent of HEAD');
}

;// CONCATENATED MODULE: ./build/baseline/file-at-commit.js





const linksFollowed = 5;
/**
 * The bytes of a file at a commit, `undefined` when the commit does not have it. Git's objects are read when this clone has them,
 * GitHub is asked otherwise.
 *
 * @param file where, relative to the repository root, and at which commit
 * @throws `unavailable` when neither can tell: a file that nobody could look for is not absent.
 */
async function fileAtCommit(file, history) {
    if (file.path.startsWith('../') || external_node_path_.posix.isAbsolute(file.path))
        return undefined;
    const local = await fileInClone(file, { history, links: 0 });
    if (local.kind === 'absent')
        return undefined;
    if (local.kind === 'found')
        return local.bytes;
    if (history.github !== null)
        return history.github.contents(file.path, file.commit);
    throw unknownHistory(`${file.path} at ${file.commit.slice(0, 7)}`);
}
async function fileInClone(file, { history, links }) {
    const { repository } = history;
    if (!(await hasCommit(repository, file.commit)))
        return { kind: 'not-here' };
    const args = ['ls-tree', '-z', '--full-tree', file.commit, '--', file.path];
    const listed = await repository.git.run(args);
    // A partial clone may lack the tree; it says so by failing.
    if (listed.code !== 0)
        return { kind: 'not-here' };
    const entry = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t/.exec(textOf(listed.stdout));
    if (entry === null) {
        if (listed.stdout.length > 0)
            throw gitFailed(args, { code: 0, stderr: 'an answer in an unknown form' });
        return { kind: 'absent' };
    }
    const [, mode = '', type = '', object = ''] = entry;
    if (type !== 'blob')
        return { kind: 'absent' };
    const blob = await repository.git.run(['cat-file', 'blob', object]);
    if (blob.code !== 0)
        return { kind: 'not-here' };
    if (mode !== '120000')
        return { kind: 'found', bytes: blob.stdout };
    const target = external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), textOf(blob.stdout));
    if (links >= linksFollowed || target.startsWith('../') || external_node_path_.posix.isAbsolute(textOf(blob.stdout))) {
        const message = `${file.path} at ${file.commit.slice(0, 7)} is a link that leads out of the repository`;
        throw (0,errors/* inputError */.Xu)({ message, where: { file: file.path } });
    }
    return fileInClone({ ...file, path: target }, { history, links: links + 1 });
}
/** When a commit was made, ISO 8601 in UTC, from this clone or from GitHub. */
async function committedAt(commit, history) {
    if (await hasCommit(history.repository, commit))
        return (await readCommit(history.repository, commit)).committed_at;
    const facts = await history.github?.commit(commit);
    const time = new Date(facts?.committed_at ?? NaN);
    return Number.isNaN(time.getTime()) ? null : time.toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./build/baseline/named-ref.js




/** What git refuses in the names of tags and branches, and what would make a name an option or an expression. */
const notAName = /^-|^$|^@$|\.\.|@\{|[\s~^:?*[\\\p{Cc}]|\/\/|^\/|\/$|\.$|\.lock$/u;
/**
 * The commit of a tag, a branch or a commit id that the config names.
 *
 * @param at where the config names it
 * @throws a `config` error when there is no such ref; `unavailable` when a shallow clone cannot tell.
 */
async function namedCommit(ref, history, at) {
    if (notAName.test(ref)) {
        const message = `"${ref.slice(0, 100)}" is not the name of a tag, a branch or a commit`;
        throw (0,errors/* configError */.Fj)([{ ...at, message, hint: 'write a tag like v1.2, a branch, or a commit id' }]);
    }
    const { repository, github } = history;
    const chosen = `${ref}, which the config names`;
    const ways = [`refs/tags/${ref}`, `refs/remotes/origin/${ref}`, `refs/heads/${ref}`];
    for (const way of /^[0-9a-f]{7,64}$/.test(ref) ? [...ways, ref] : ways) {
        const commit = await commitOfRef(repository, way);
        if (commit !== undefined)
            return chose(commit, chosen);
    }
    // A commit is its own merge base: the one question that turns any name into an id.
    const asked = github === null ? undefined : await github.mergeBase(ref, ref);
    if (asked !== undefined)
        return chose(asked, chosen);
    if (github === null && repository.shallow)
        throw unknownHistory(`the ref ${ref}`);
    const message = `no tag, branch or commit is called "${ref}"`;
    throw (0,errors/* configError */.Fj)([{ ...at, message, hint: 'check its spelling; a tag must be pushed, or fetched, to be found' }]);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/core/compare-text.js
var compare_text = __webpack_require__(99785);
;// CONCATENATED MODULE: ./build/baseline/paths-at-commit.js





/**
 * The files that globs name at a commit: what was there and is called otherwise today is still compared with. A pattern without
 * wildcards names nothing here.
 *
 * @param patterns relative to the config's folder
 * @returns paths relative to the repository root, sorted
 * @throws `unavailable` when neither this clone nor GitHub can list the commit
 */
async function pathsAtCommit(patterns, commit, history) {
    const { prefix } = history.repository;
    const globs = patterns.filter((pattern) => picomatch.scan(pattern).isGlob);
    if (globs.length === 0)
        return [];
    const whole = globs.map((glob) => external_node_path_.posix.join(prefix.replace(/[\\*?[\]{}()!+@|]/g, '\\$&'), glob));
    const matches = picomatch(whole, { posix: true });
    return (await allPaths(commit, history)).filter((path) => matches(path)).sort(compare_text/* compareText */.n);
}
async function allPaths(commit, { repository, github }) {
    if (await hasCommit(repository, commit)) {
        const listed = await repository.git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
        // a partial clone may lack trees
        if (listed.code === 0)
            return new TextDecoder().decode(listed.stdout).split('\0').filter(Boolean);
    }
    const paths = await github?.paths(commit);
    if (paths === undefined)
        throw unknownHistory(`the files at ${commit.slice(0, 7)}`);
    return paths;
}

;// CONCATENATED MODULE: ./build/baseline/origin.js

/**
 * Whether files were made here or came with the commit. `produced`: untracked, different from HEAD's, or rewritten since checkout even
 * with the same content (its stat differs from what checkout left in the index).
 *
 * @param paths relative to the repository root; one outside of it is untracked
 */
async function originOf(paths, repository) {
    for (const path of paths)
        if (await wasProduced(path, repository))
            return 'produced';
    return 'committed';
}
async function wasProduced(path, { git }) {
    if (path.startsWith('../'))
        return true;
    const pathspec = `:(top,literal)${path}`;
    if ((await tellGit(git, ['ls-files', '-z', '--', pathspec])) === '')
        return true;
    if ((await tellGit(git, ['diff-index', '--cached', '--name-only', '-z', 'HEAD', '--', pathspec])) !== '')
        return true;
    // Without a refresh of the index, diff-files names what was touched, not only what differs.
    return (await tellGit(git, ['diff-files', '--name-only', '-z', '--ignore-submodules=all', '--', pathspec])) !== '';
}

;// CONCATENATED MODULE: ./build/metrics/demands.js
/** The demands that a metric's rules make, in the order of the documentation. A metric without bounds is shown, and must be there. */
function demandsOf(rule) {
    const demands = [];
    if (rule.min !== undefined)
        demands.push({ kind: 'absolute', rule: 'min', bound: rule.min });
    if (rule.max !== undefined)
        demands.push({ kind: 'absolute', rule: 'max', bound: rule.max });
    demands.push(...changeDemandsOf(rule));
    const [first, ...rest] = demands;
    return first === undefined ? [{ kind: 'shown', rule: 'direction' }] : [first, ...rest];
}
function changeDemandsOf(rule) {
    const { max_regression: absolute, max_regression_pct: percent, min_improvement: gain } = rule;
    const demands = [];
    if (rule.require_both === true && absolute !== undefined && percent !== undefined) {
        demands.push({ kind: 'change', rule: 'max_regression+max_regression_pct', absolute, percent });
    }
    else {
        if (absolute !== undefined)
            demands.push({ kind: 'change', rule: 'max_regression', absolute, percent: undefined });
        if (percent !== undefined)
            demands.push({ kind: 'change', rule: 'max_regression_pct', absolute: undefined, percent });
    }
    if (gain !== undefined)
        demands.push({ kind: 'change', rule: 'min_improvement', gain });
    return demands;
}
/** Whether any rule compares with a baseline. */
function needsBaseline(rules) {
    return [...rules].some((rule) => changeDemandsOf(rule).length > 0);
}

;// CONCATENATED MODULE: ./build/core/lfs-pointer.js
/** Whether a text begins as a Git LFS pointer does; the first ones named hawser, as Git LFS was called. */
function isLfsPointer(text) {
    return /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//.test(text);
}

;// CONCATENATED MODULE: ./build/metrics/source-text.js


/** Thrown by the readers of one format; `faultsIn` turns it into an `input` error with file, line and column. */
class FaultyText extends Error {
    faults;
    constructor(faults) {
        super(faults[0].message);
        this.faults = faults;
    }
}
const replacement = '\uFFFD';
/**
 * The bytes of a metrics file as text: UTF-8, with or without a byte order mark.
 *
 * @throws an `input` error for an empty file, a Git LFS pointer, UTF-16, invalid UTF-8 and NUL bytes.
 */
function decodeSource(bytes, names) {
    refuseUtf16(bytes, names);
    const text = new TextDecoder('utf-8').decode(bytes);
    const source = { shown: names.shown, label: names.label, text, spot: spotter(text) };
    if (text.trim() === '')
        throw (0,errors/* inputError */.Xu)({ message: `${names.label} is empty`, where: { file: names.shown } });
    refuseInvalid(bytes, source);
    refusePointer(source, names);
    return source;
}
function refuseUtf16(bytes, names) {
    const [first, second] = bytes;
    if (!((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)))
        return;
    throw (0,errors/* inputError */.Xu)({
        message: `${names.label} is UTF-16; metrics files are UTF-8`,
        where: { file: names.shown, line: 1, column: 1 },
        hint: 'write it with encoding="utf-8"',
    });
}
function refuseInvalid(bytes, source) {
    const nul = source.text.indexOf('\0');
    if (nul >= 0)
        throw atOffset(source, { message: 'a NUL byte: this is not a text file', offset: nul });
    const encoder = new TextEncoder();
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    let from = 0;
    let byte = marked;
    for (let at = source.text.indexOf(replacement); at >= 0; at = source.text.indexOf(replacement, from)) {
        byte += encoder.encode(source.text.slice(from, at)).length;
        const written = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
        if (!written) {
            const value = (bytes[byte] ?? 0).toString(16).padStart(2, '0');
            throw atOffset(source, { message: `byte 0x${value} is not UTF-8`, offset: at });
        }
        from = at + 1;
        byte += 3;
    }
}
function refusePointer(source, names) {
    if (!isLfsPointer(source.text))
        return;
    throw (0,errors/* inputError */.Xu)({
        message: `${source.label} is a Git LFS pointer, not the file itself`,
        where: { file: source.shown, line: 1, column: 1 },
        hint: names.pointerHint ?? 'give actions/checkout `lfs: true`, or run `git lfs pull`',
    });
}
/** Lines are counted when a place is asked for, on from the last one: an index of the lines may be larger than the text. */
function spotter(text) {
    let line = 1;
    let start = 0;
    return (offset) => {
        if (offset < start)
            [line, start] = [1, 0];
        for (let at = text.indexOf('\n', start); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
            line += 1;
            start = at + 1;
        }
        return { line, column: offset - start + 1 };
    };
}
/** Longer source lines are not shown: a caret under a line of minified JSON helps nobody. */
const shownLine = 200;
function problemAt(source, fault) {
    const { line, column } = source.spot(fault.offset);
    const start = fault.offset - column + 1;
    const end = source.text.indexOf('\n', start);
    const text = source.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
    return {
        message: `${source.label}: ${fault.message}`,
        where: { file: source.shown, line, column },
        ...(text.length <= shownLine && text !== '' ? { source: text, length: fault.length ?? 1 } : {}),
        ...(fault.hint === undefined ? {} : { hint: fault.hint }),
    };
}
function atOffset(source, fault) {
    return new errors/* MlGatesError */.ur('input', [problemAt(source, fault)]);
}
/** Runs a reader; what it finds wrong becomes an `input` error that points into the file. */
function faultsIn(source, read) {
    try {
        return read(source.text);
    }
    catch (thrown) {
        if (!(thrown instanceof FaultyText))
            throw thrown;
        const [first, ...rest] = thrown.faults;
        throw new errors/* MlGatesError */.ur('input', [problemAt(source, first), ...rest.map((fault) => problemAt(source, fault))], {
            cause: thrown,
        });
    }
}

;// CONCATENATED MODULE: ./build/metrics/tree.js
/** How deep a metrics file may nest. */
const depthLimit = 1000;
/** How many values a metrics file may name. */
const valuesLimit = 200_000;
const nonFiniteName = /^[-+]?\.?(?:nan|inf|infinity)$/i;
/** A quoted text, as dvclive and SageMaker write it, may still say that the metric is not finite. */
function textKind(text) {
    return nonFiniteName.test(text.trim()) ? 'not-finite' : 'text';
}
/** Whether there is any value in a tree, or only objects in objects. */
function holdsValues(tree) {
    return tree.kind !== 'object' || [...tree.entries.values()].some(holdsValues);
}
const nameLimit = 1000;
/** The values of a tree in the order of the file. Names beyond 1,000 characters are left out: nobody can read them. */
function* namedLeaves(tree, prefix = null) {
    if (tree.kind !== 'object') {
        yield { name: prefix ?? '', leaf: tree };
        return;
    }
    for (const [key, value] of tree.entries) {
        const name = prefix === null ? key : `${prefix}.${key}`;
        if (name.length <= nameLimit)
            yield* namedLeaves(value, name);
    }
}

;// CONCATENATED MODULE: ./build/metrics/read-json.js



/**
 * Reads JSON (RFC 8259) as metric writers produce it. Unlike `JSON.parse` it takes Python's `NaN`, `Infinity` and
 * `-Infinity`, keeps where every value stands, calls `1e400` not finite, and refuses a key that is there twice.
 *
 * @throws FaultyText with every duplicate key, or with the first thing that is not JSON.
 */
function readJson(text) {
    return new JsonReader(text).read();
}
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const wordPattern = /-?[A-Za-z_][A-Za-z_0-9]*/y;
const plainText = /[^"\\\u0000-\u001f]*/y;
const hexPattern = /[0-9a-fA-F]{4}/y;
const blankPattern = /[ \t\n\r]*/y;
const words = new Map([
    ['true', 'boolean'],
    ['false', 'boolean'],
    ['null', 'null'],
    ['NaN', 'not-finite'],
    ['Infinity', 'not-finite'],
    ['-Infinity', 'not-finite'],
]);
const escapes = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
const duplicatesShown = 20;
class JsonReader {
    at = 0;
    values = 0;
    duplicates = [];
    text;
    constructor(text) {
        this.text = text;
    }
    read() {
        this.blanks();
        const tree = this.value(1);
        this.blanks();
        if (this.at < this.text.length)
            this.refuse(`expected the end of the file, found ${this.found()}`);
        const [first, ...rest] = this.duplicates;
        if (first !== undefined)
            throw new FaultyText([first, ...rest]);
        return tree;
    }
    value(depth) {
        if (depth > depthLimit)
            this.refuse(`nested deeper than ${depthLimit} levels`);
        const next = this.text[this.at];
        if (next === '{')
            return this.object(depth);
        if (next === '[')
            return this.list(depth);
        return next === '"' ? this.quoted() : this.numberOrWord();
    }
    object(depth) {
        const offset = this.at++;
        const entries = new Map();
        const offsets = new Map();
        this.blanks();
        if (this.take('}'))
            return { kind: 'object', offset, entries };
        do {
            this.blanks();
            const keyOffset = this.at;
            if (this.text[this.at] !== '"')
                this.refuse(`expected a key in double quotes, found ${this.found()}`);
            const key = this.string();
            this.blanks();
            if (!this.take(':'))
                this.refuse(`expected ":" after the key, found ${this.found()}`);
            this.blanks();
            if ((this.values += 1) > valuesLimit)
                this.refuse(`more than ${valuesLimit} values: this is data, not metrics`);
            const value = this.value(depth + 1);
            this.noteDuplicate(key, { keyOffset, first: offsets.get(key) });
            if (!offsets.has(key))
                offsets.set(key, keyOffset);
            entries.set(key, value);
            this.blanks();
        } while (this.take(','));
        if (!this.take('}'))
            this.refuse(`expected "," or "}", found ${this.found()}`);
        return { kind: 'object', offset, entries };
    }
    noteDuplicate(key, seen) {
        if (seen.first === undefined || this.duplicates.length >= duplicatesShown)
            return;
        const line = this.text.slice(0, seen.first).split('\n').length;
        const length = this.text.slice(seen.keyOffset).search(/:/);
        this.duplicates.push({
            message: `the key ${JSON.stringify(key.slice(0, 100))} is there twice; it is already on line ${line}`,
            offset: seen.keyOffset,
            length: Math.max(1, Math.min(length, key.length + 2)),
        });
    }
    list(depth) {
        const offset = this.at++;
        this.blanks();
        if (!this.take(']')) {
            do {
                this.blanks();
                this.value(depth + 1);
                this.blanks();
            } while (this.take(','));
            if (!this.take(']'))
                this.refuse(`expected "," or "]", found ${this.found()}`);
        }
        return this.leaf('list', offset);
    }
    quoted() {
        const offset = this.at;
        const text = this.string();
        return this.leaf(textKind(text), offset);
    }
    string() {
        const start = this.at++;
        let text = '';
        for (;;) {
            text += this.match(plainText) ?? '';
            const next = this.text[this.at];
            if (next === '"') {
                this.at += 1;
                return text;
            }
            if (next === undefined) {
                this.at = start;
                this.refuse('this text is never closed: the file ends before its second quote');
            }
            if (next !== '\\')
                this.refuse('a line break or control character inside a text; write it as an escape like \\n');
            text += this.escape();
        }
    }
    escape() {
        const start = this.at;
        const letter = this.text[start + 1] ?? '';
        const plain = escapes.get(letter);
        this.at += 2;
        if (plain !== undefined)
            return plain;
        const code = letter === 'u' ? this.match(hexPattern) : undefined;
        if (code === undefined) {
            this.at = start;
            this.refuse(`\\${letter} is not an escape of JSON`);
        }
        return String.fromCharCode(Buffer.from(code, 'hex').readUInt16BE());
    }
    numberOrWord() {
        const offset = this.at;
        const word = this.match(wordPattern);
        const kind = word === undefined ? undefined : words.get(word);
        if (kind !== undefined)
            return this.leaf(kind, offset);
        this.at = offset;
        const number = word === undefined ? this.match(numberPattern) : undefined;
        if (number === undefined || /[\w.+]/.test(this.text[this.at] ?? '')) {
            this.at = offset;
            this.refuse(`expected a value, found ${this.found()}`);
        }
        return this.leaf((0,core_number/* parseNumber */.$)(number) === undefined ? 'not-finite' : 'number', offset);
    }
    leaf(kind, offset) {
        const text = kind === 'list' ? 'a list' : this.text.slice(offset, this.at);
        const value = kind === 'number' ? ((0,core_number/* parseNumber */.$)(text) ?? NaN) : NaN;
        return { kind, offset, text, value };
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    blanks() {
        this.match(blankPattern);
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at += 1;
        return true;
    }
    found() {
        if (this.at >= this.text.length)
            return 'the end of the file: it was cut short';
        const word = /^[-+\w.]+/.exec(this.text.slice(this.at, this.at + 40))?.[0];
        return JSON.stringify(word ?? String.fromCodePoint(this.text.codePointAt(this.at) ?? 0));
    }
    refuse(message) {
        throw new FaultyText([{ message, offset: Math.min(this.at, this.text.length) }]);
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/yaml-depth.js
var yaml_depth = __webpack_require__(79387);
;// CONCATENATED MODULE: ./build/metrics/read-yaml.js




/** Aliases may repeat a block, but not multiply it: a file of ten lines must not become a billion values. */
const aliasedNodes = 10_000;
/**
 * Reads YAML 1.2 (core schema: `yes` is a text, `1_000` is a text, `.nan` and `.inf` are not finite), whatever `%YAML` says.
 *
 * @throws FaultyText for what is not YAML, for several documents, duplicate keys and aliases beyond 10,000 values.
 */
function readYaml(text) {
    const document = parse(text);
    const [first, ...rest] = document.errors.map((error) => ({
        message: error.code === 'MULTIPLE_DOCS'
            ? 'a second document begins here, and which of them was measured nobody can say'
            : (error.message.split('\n')[0] ?? 'not YAML'),
        offset: Math.min(error.pos[0], text.length),
    }));
    if (first !== undefined)
        throw new FaultyText([first, ...rest.slice(0, 19)]);
    if (document.contents === null)
        throw new FaultyText([{ message: 'there is nothing in it', offset: 0 }]);
    return new YamlWalk(text).walk(document.contents);
}
function parse(text) {
    const deep = (0,yaml_depth/* tooDeepAt */.U)(text);
    if (deep !== undefined) {
        throw new FaultyText([{ message: `nested deeper than ${yaml_depth/* yamlDepthLimit */.I} levels`, offset: deep }]);
    }
    return (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        // Duplicates are found below, in linear time and with both lines.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
}
class YamlWalk {
    text;
    anchors = new Map();
    open = new Set();
    duplicates = [];
    aliased = 0;
    constructor(text) {
        this.text = text;
    }
    walk(root) {
        const tree = this.node(root, { depth: 1, aliased: false });
        const [first, ...rest] = this.duplicates;
        if (first !== undefined)
            throw new FaultyText([first, ...rest]);
        return tree;
    }
    node(node, at) {
        const offset = node?.range?.[0] ?? 0;
        // Aliases nest what the text does not.
        if (at.depth > depthLimit)
            this.refuse(`nested deeper than ${depthLimit} levels`, offset);
        if (at.aliased && (this.aliased += 1) > aliasedNodes) {
            this.refuse(`its aliases expand to more than ${aliasedNodes} values`, offset);
        }
        if (node === null)
            return { kind: 'null', offset, text: 'null', value: NaN };
        if ((0,dist/* isAlias */.Vj)(node))
            return this.alias(node, at.depth);
        if (node.anchor !== undefined && !at.aliased)
            this.anchors.set(node.anchor, node);
        if ((0,dist/* isMap */.jh)(node))
            return this.map(node, at);
        if ((0,dist/* isSeq */.oP)(node))
            return this.list(node.items, { ...at, offset });
        return (0,dist/* isScalar */.jn)(node) ? this.scalar(node, offset) : { kind: 'other', offset, text: 'this', value: NaN };
    }
    alias(node, depth) {
        const offset = node.range?.[0] ?? 0;
        const target = this.anchors.get(node.source);
        if (target === undefined)
            this.refuse(`the alias *${node.source} refers to nothing above it`, offset);
        if (this.open.has(target))
            this.refuse(`the alias *${node.source} contains itself`, offset);
        this.open.add(target);
        const tree = this.node(target, { depth: depth + 1, aliased: true });
        this.open.delete(target);
        return tree;
    }
    map(node, at) {
        const entries = new Map();
        const offsets = new Map();
        this.open.add(node);
        for (const { key: keyNode, value } of node.items) {
            const key = this.key(keyNode, node.range?.[0] ?? 0);
            this.noteDuplicate(key, offsets);
            entries.set(key.text, this.node(value, { ...at, depth: at.depth + 1 }));
        }
        this.open.delete(node);
        return { kind: 'object', offset: node.range?.[0] ?? 0, entries };
    }
    key(node, mapOffset) {
        const offset = node?.range?.[0] ?? mapOffset;
        if (!(0,dist/* isScalar */.jn)(node))
            this.refuse('a key that is not a plain text', offset);
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, node);
        const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
        return { text, offset };
    }
    noteDuplicate(key, offsets) {
        const first = offsets.get(key.text);
        if (first === undefined)
            offsets.set(key.text, key.offset);
        if (first === undefined || this.duplicates.length >= 20)
            return;
        const line = this.text.slice(0, first).split('\n').length;
        this.duplicates.push({
            message: `the key ${JSON.stringify(key.text.slice(0, 100))} is there twice; it is already on line ${line}`,
            offset: key.offset,
            length: Math.max(1, key.text.length),
        });
    }
    list(items, at) {
        for (const item of items)
            this.node(item, { depth: at.depth + 1, aliased: at.aliased });
        return { kind: 'list', offset: at.offset, text: 'a list', value: NaN };
    }
    scalar(node, offset) {
        const kind = scalarKind(node.value);
        const written = this.text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
        return { kind, offset, text: written, value: kind === 'number' ? node.value : NaN };
    }
    refuse(message, offset) {
        throw new FaultyText([{ message, offset }]);
    }
}
function scalarKind(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? 'number' : 'not-finite';
    if (typeof value === 'string')
        return textKind(value);
    if (typeof value === 'boolean')
        return 'boolean';
    return value === null ? 'null' : 'other';
}

;// CONCATENATED MODULE: ./build/metrics/read-metric-file.js





/** The size in bytes beyond which a metrics file is refused: it holds numbers, not data. YAML costs 150 times its text in memory. */
const sizeLimits = { json: 64 * 1024 * 1024, yaml: 2 * 1024 * 1024 };
const formats = new Map([
    ['json', 'json'],
    ['yaml', 'yaml'],
    ['yml', 'yaml'],
]);
/**
 * The format that a file's name says.
 *
 * @throws a `config` error for any other ending; `where` is the config's `path`.
 */
function formatOf(shown, where) {
    const name = shown.slice(shown.lastIndexOf('/') + 1);
    const format = formats.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
    if (format !== undefined && name.includes('.'))
        return format;
    const message = `${shown} is not a metrics file: its name must end in .json, .yaml or .yml`;
    throw (0,errors/* configError */.Fj)([{ ...where, message, hint: 'write the metrics as JSON, or narrow the glob' }]);
}
/**
 * The values of a metrics file with their places.
 *
 * @throws an `input` error that says what is wrong, with line and column, for everything that is not an object of values.
 */
function readMetricFile(bytes, names) {
    refuseTooLarge(bytes.length, names);
    const source = decodeSource(bytes, names);
    const root = faultsIn(source, names.format === 'json' ? readJson : readYaml);
    const where = { file: names.shown, ...source.spot(root.offset) };
    if (root.kind !== 'object') {
        const message = `${names.label} must hold an object of metrics, like {"accuracy": 0.93}; it holds ${root.text.slice(0, 40)}`;
        throw (0,errors/* inputError */.Xu)({ message, where });
    }
    if (!holdsValues(root)) {
        throw (0,errors/* inputError */.Xu)({ message: `${names.label} holds no metric at all: nothing was measured`, where });
    }
    return { source, root };
}
function refuseTooLarge(size, names) {
    const limit = sizeLimits[names.format];
    if (size <= limit)
        return;
    const megabytes = limit / (1024 * 1024);
    const message = `${names.label} is larger than ${megabytes} MB, the most that a ${names.format.toUpperCase()} metrics file may be`;
    throw (0,errors/* inputError */.Xu)({ message, where: { file: names.shown } });
}

// EXTERNAL MODULE: ./build/config/yaml-document.js
var yaml_document = __webpack_require__(87856);
// EXTERNAL MODULE: ./build/core/decode-text.js
var decode_text = __webpack_require__(83420);
;// CONCATENATED MODULE: ./build/gates/check-metrics/declared-at-base.js


/**
 * Whether a config, as it was at the baseline, declares a gate. One that is not valid there declares nothing, and that is said.
 *
 * @param bytes the config there; `undefined` when it did not exist
 * @param keys the keys that lead to the gate
 */
function declaredAt(bytes, keys) {
    if (bytes === undefined)
        return 'no';
    const value = declared_at_base_valueOf(bytes);
    if (value === undefined || value === null || typeof value !== 'object')
        return 'invalid';
    let at = value;
    for (const key of keys) {
        if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key))
            return 'no';
        at = at[key];
    }
    return 'yes';
}
function declared_at_base_valueOf(bytes) {
    try {
        return (0,yaml_document/* parseYaml */.h)((0,decode_text/* decodeText */.g)(bytes, 'ml-gates.yml').replace(/^\ufeff/, ''), 'ml-gates.yml').value;
    }
    catch {
        return undefined; // not a text, so not valid
    }
}

;// CONCATENATED MODULE: ./build/data/kept-by-dvc.js



/** A lock file larger than this is not searched. */
const lockLimit = 8 * 1024 * 1024;
/**
 * The DVC file that tracks an absent path: `<path>.dvc`, that of a folder around it, or a `dvc.lock` with an output of that name, in
 * the file's folder or one above, up to the repository root. `undefined` when DVC does not know it.
 */
async function keptByDvc(path, files) {
    for (const at of selfAndParents(path, files)) {
        // What would keep the root lies outside of it.
        if (files.show(at) === '.')
            break;
        if ((await files.kind(`${at}.dvc`)) === 'file')
            return { by: files.show(`${at}.dvc`), target: files.show(at) };
    }
    for (const folder of selfAndParents(external_node_path_.posix.dirname(slashed(path)), files)) {
        const lock = external_node_path_.posix.join(folder, 'dvc.lock');
        if ((await files.kind(lock)) !== 'file')
            continue;
        const outputs = lockedOutputs(await files.read(lock, { limit: lockLimit }));
        const relative = external_node_path_.posix.relative(folder, slashed(path));
        const output = outputs.find((out) => relative === out || relative.startsWith(`${out}/`));
        if (output !== undefined)
            return { by: files.show(lock), target: files.show(external_node_path_.posix.join(folder, output)) };
    }
    return undefined;
}
function slashed(path) {
    return path.replaceAll('\\', '/');
}
/** The path and the folders around it, up to the repository root (shown as `.`); outside of it the path alone. */
function* selfAndParents(path, files) {
    for (let at = slashed(path);; at = external_node_path_.posix.dirname(at)) {
        yield at;
        const shown = files.show(at);
        if (shown === '.' || shown === '' || /^(?:\/|\.\.|[A-Za-z]:)/.test(shown) || external_node_path_.posix.dirname(at) === at)
            return;
    }
}
/** The output paths of every stage; none when the lock file is not what it should be, which is DVC's to complain about. */
function lockedOutputs(bytes) {
    const text = new TextDecoder().decode(bytes);
    if ((0,yaml_depth/* tooDeepAt */.U)(text) !== undefined)
        return [];
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent' });
    if (document.errors.length > 0)
        return [];
    const lock = document.toJS({ maxAliasCount: 100, mapAsMap: true });
    const stages = lock instanceof Map ? lock.get('stages') : undefined;
    if (!(stages instanceof Map))
        return [];
    return [...stages.values()].flatMap((stage) => outputsOf(stage));
}
function outputsOf(stage) {
    const outs = stage instanceof Map ? stage.get('outs') : undefined;
    if (!Array.isArray(outs))
        return [];
    return outs.flatMap((out) => {
        const path = out instanceof Map ? out.get('path') : undefined;
        return typeof path === 'string' ? [path.replace(/\/+$/, '')] : [];
    });
}

;// CONCATENATED MODULE: ./build/metrics/metric-names.js

/** How many values of a gate's files are told apart by name. */
const namesLimit = 10_000;
/** The values of a gate's files, in the order of the files, at most 10,000. */
function namedValues(files) {
    const values = [];
    for (const file of files) {
        for (const named of namedLeaves(file.root)) {
            if (values.length >= namesLimit)
                return values;
            values.push({ ...named, file });
        }
    }
    return values;
}
/** Kinds of values that are metrics even when no rule names them. Texts and lists are not. */
function isNumeric(kind) {
    return kind === 'number' || kind === 'not-finite';
}
/** Metrics that two files both give: which of them counts, nobody said. */
function givenTwice(values) {
    const first = new Map();
    const twice = new Map();
    for (const { name, leaf, file } of values) {
        if (!isNumeric(leaf.kind))
            continue;
        const seen = first.get(name);
        if (seen === undefined)
            first.set(name, file.source.shown);
        else if (seen !== file.source.shown && !twice.has(name))
            twice.set(name, [seen, file.source.shown]);
    }
    return [...twice].map(([name, files]) => ({ name, files }));
}

;// CONCATENATED MODULE: ./build/gates/check-metrics/metric-files.js




/** The files of a gate, in the order of the config and, within a glob, of their names. Absolute paths. */
async function findMetricFiles(inputs, ports) {
    const { path } = inputs.config;
    const patterns = typeof path === 'string' ? [path] : path;
    const found = [];
    for (const pattern of patterns) {
        const files = await ports.files.glob(inputs.folder, pattern);
        if (files.length === 0)
            throw noMatch(pattern, inputs);
        found.push(...files);
    }
    return [...new Set(found)];
}
function noMatch(pattern, inputs) {
    return (0,errors/* inputError */.Xu)({
        ...inputs.locate([...inputs.configPrefix, 'path']),
        message: `${pattern} matches no file: nothing was measured`,
        hint: 'check that the step that writes the metrics ran before this gate, and in this folder',
    });
}
/** Reads the candidate's files. Errors name the file, and what would bring one that is absent. */
async function readCandidate(paths, inputs, ports) {
    const files = [];
    for (const path of paths) {
        if ((await ports.files.kind(path)) === 'absent')
            throw await absentFile(path, inputs, ports);
        files.push(await readFromDisk(path, inputs, ports));
    }
    refuseTwice(files, inputs);
    return files;
}
/** Reads one metrics file from the disk. */
async function readFromDisk(path, inputs, ports) {
    const shown = ports.files.show(path);
    const format = formatOf(shown, inputs.locate([...inputs.configPrefix, 'path']));
    const bytes = await ports.files.read(path, { limit: sizeLimits[format] });
    return readMetricFile(bytes, { shown, label: shown, format });
}
async function absentFile(path, inputs, ports) {
    const shown = ports.files.show(path);
    const at = inputs.locate([...inputs.configPrefix, 'path']);
    const keeper = await keptByDvc(path, ports.files);
    if (keeper !== undefined) {
        const message = `${shown} does not exist here; ${keeper.by} says that DVC keeps it`;
        return (0,errors/* inputError */.Xu)({ ...at, message, hint: `run \`dvc pull ${keeper.target}\` before this gate` });
    }
    return (0,errors/* inputError */.Xu)({
        ...at,
        message: `${shown} does not exist`,
        hint: 'check that the step that writes it ran before this gate; the path is relative to the folder of the config',
    });
}
/**
 * Several files are read as one. A metric that two of them give has two values, and neither is the right one.
 *
 * @throws a `config` error that names both files.
 */
function refuseTwice(files, inputs) {
    if (files.length < 2)
        return;
    const problems = givenTwice(namedValues(files)).map(({ name, files: [one, other] }) => ({
        ...inputs.locate([...inputs.configPrefix, 'path']),
        message: `the metric "${name}" is in ${one} and in ${other}`,
        hint: 'narrow `path`, or give each file a gate of its own',
    }));
    const [first, ...rest] = problems.slice(0, 20);
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
}

;// CONCATENATED MODULE: ./build/gates/check-metrics/baseline.js












async function openContext(inputs, ports, paths) {
    return { inputs, ports, paths, opened: await openRepository(ports.git) };
}
/** Where the candidate's files come from. */
async function candidateOrigin({ inputs, paths, opened }) {
    if (opened.kind === 'absent')
        return 'unknown';
    const { repository } = opened;
    return originOf(paths.map((path) => repositoryPath(repository.prefix, inputs.folder, path)), repository);
}
/**
 * Finds and reads the baseline that the config asks for (default `auto`). When no rule compares and the config names no baseline, one
 * that cannot be looked up is a note: nothing is decided by it.
 *
 * @throws `config` for a ref or file that does not exist, `input` for a baseline that cannot be read, `unavailable` when nobody could tell.
 */
async function resolveBaseline(context) {
    const { config } = context.inputs;
    try {
        return await readBaseline(config.baseline ?? 'auto', context);
    }
    catch (thrown) {
        const needed = config.baseline !== undefined || needsBaseline(Object.values(config.rules ?? {}));
        if (needed || !(thrown instanceof errors/* MlGatesError */.ur) || thrown.kind !== 'unavailable')
            throw thrown;
        const note = { code: 'baseline-unavailable', params: { message: thrown.message } };
        return { kind: 'missing', outcome: 'no-baseline', reason: note, notes: [note] };
    }
}
async function readBaseline(config, context) {
    if (config === 'none')
        return missing('no-baseline', { code: 'baseline-none' });
    if (typeof config === 'object' && 'file' in config)
        return baselineFiles(config.file, context);
    const { opened } = context;
    if (opened.kind === 'absent') {
        return missing('no-baseline', withRemedies(opened.reason, ['give-file']));
    }
    const history = { repository: opened.repository, github: context.ports.github };
    if (typeof config === 'object') {
        const at = context.inputs.locate([...context.inputs.configPrefix, 'baseline', 'git', 'ref']);
        const choice = await namedCommit(config.git.ref, history, at);
        return baselineAt(choice, { ...context, history, onDefaultBranch: false });
    }
    const { choice, onDefaultBranch } = await baselineCommit(context.ports.surroundings, history);
    return baselineAt(choice, { ...context, history, onDefaultBranch });
}
async function baselineAt(choice, at) {
    if (choice.kind === 'absent') {
        const outcome = at.onDefaultBranch ? 'bootstrap' : 'no-baseline';
        return missing(outcome, withRemedies(choice.reason, ['give-file']));
    }
    const files = await filesAt(choice.commit, at);
    if (files.length === 0)
        return notThere(choice, at);
    const provenance = {
        source: 'git',
        commit: choice.commit,
        chosen: choice.chosen,
        exact: choice.exact,
        committed_at: await committedAt(choice.commit, at.history),
        path: pathsText(files.map(({ source }) => source.shown)),
    };
    return { kind: 'read', files, provenance, notes: [] };
}
async function filesAt(commit, at) {
    const { inputs, ports, paths, history } = at;
    const { prefix } = history.repository;
    const patterns = typeof inputs.config.path === 'string' ? [inputs.config.path] : inputs.config.path;
    // a file that a glob named there may have another name now
    const before = await pathsAtCommit(patterns, commit, history);
    const today = paths.map((file) => repositoryPath(prefix, inputs.folder, file));
    const files = [];
    for (const path of new Set([...today, ...before])) {
        const file = (0,external_node_path_.resolve)(inputs.folder, (0,external_node_path_.relative)(prefix === '' ? '.' : prefix, path));
        const bytes = await fileAtCommit({ path, commit }, history);
        if (bytes === undefined)
            continue;
        const shown = ports.files.show(file);
        const format = formatOf(shown, inputs.locate([...inputs.configPrefix, 'path']));
        const label = `${shown} at ${commit.slice(0, 7)}, the baseline`;
        files.push(readMetricFile(bytes, { shown, label, format, pointerHint }));
    }
    return files;
}
/** Checkout brings the pointers of one commit alone, and that is not the baseline. */
const pointerHint = 'fetch that version in a step before this gate and give it as `baseline: {file: …}`';
/** No file at the baseline commit: to be expected when the gate is new there, a fault otherwise. */
async function notThere(choice, at) {
    const { inputs, ports, history } = at;
    const reason = {
        code: 'not-at-commit',
        params: {
            commit: choice.commit,
            chosen: choice.chosen,
            path: pathsText(at.paths.map((path) => ports.files.show(path))),
        },
    };
    if (at.onDefaultBranch)
        return missing('bootstrap', reason);
    // Inline inputs stand in a workflow, of which the base's version says nothing.
    if (inputs.configFile === null)
        return missing('no-baseline', withRemedies(reason, ['commit-file', 'give-file']));
    const path = repositoryPath(history.repository.prefix, inputs.folder, inputs.configFile);
    const bytes = await fileAtCommit({ path, commit: choice.commit }, history);
    const declared = declaredAt(bytes, inputs.configPrefix);
    if (declared === 'yes')
        return missing('no-baseline', withRemedies(reason, ['commit-file', 'give-file']));
    const notes = declared === 'invalid' ? [{ code: 'base-config-invalid', params: { path, commit: choice.commit } }] : [];
    return missing('bootstrap', reason, notes);
}
async function baselineFiles(pattern, { inputs, ports }) {
    const at = inputs.locate([...inputs.configPrefix, 'baseline', 'file']);
    const found = await ports.files.glob(inputs.folder, pattern);
    const files = [];
    for (const path of found) {
        if ((await ports.files.kind(path)) !== 'absent')
            files.push(await readFromDisk(path, inputs, ports));
    }
    if (files.length === 0) {
        const message = `the baseline file ${pattern} does not exist`;
        const hint = 'the path is relative to the folder of the config; the step that makes it must run before this gate';
        throw (0,errors/* configError */.Fj)([{ ...at, message, hint }]);
    }
    const path = pathsText(files.map(({ source }) => source.shown));
    const provenance = {
        source: 'file',
        commit: null,
        chosen: 'the file that the config names',
        exact: true,
        committed_at: null,
        path,
    };
    return { kind: 'read', files, provenance, notes: [] };
}
function missing(outcome, reason, notes = []) {
    return { kind: 'missing', outcome, reason, notes };
}
/** The ways out that exist here; `report/` words them. */
function withRemedies(reason, remedies) {
    return { code: reason.code, params: { ...reason.params, remedies: [...remedies] } };
}
/** The path in the repository, with `/`; it begins with `../` when it is outside. */
function repositoryPath(prefix, folder, file) {
    return external_node_path_.posix.join(prefix, (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/'));
}
const pathsShown = 3;
function pathsText(paths) {
    const more = paths.length - pathsShown;
    return paths.slice(0, pathsShown).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(69058);
;// CONCATENATED MODULE: ./build/metrics/compare.js
/** The rounding that binary fractions bring into a limit like 0.93 − 0.01, relative to the largest number involved. */
const relativeEpsilon = 1e-9;
/** How far a value may lie beyond an inclusive limit and still be on it. Scale-free: 1e-12 losses compare as well as millions. */
function epsilonOf(...values) {
    return relativeEpsilon * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
/** `value >= limit`, equality included up to `epsilon`. False for anything that is not finite. */
function atLeast(value, limit, epsilon) {
    return Number.isFinite(value) && Number.isFinite(limit) && value >= limit - epsilon;
}
/** `value <= limit`, equality included up to `epsilon`. False for anything that is not finite. */
function atMost(value, limit, epsilon) {
    return Number.isFinite(value) && Number.isFinite(limit) && value <= limit + epsilon;
}
/** How a candidate differs from its baseline. Swapping the two negates it. */
function changeOf(candidate, baseline, direction) {
    const absolute = candidate - baseline;
    return { absolute, gain: direction === 'higher' ? absolute : 0 - absolute };
}
/** The value that lies `loss` worse than the baseline (better for a negative loss). */
function worseBy(baseline, loss, direction) {
    return direction === 'higher' ? baseline - loss : baseline + loss;
}
/** Whether a value is at `limit` or on its good side. */
function notWorseThan(value, limit, options) {
    return options.direction === 'higher'
        ? atLeast(value, limit, options.epsilon)
        : atMost(value, limit, options.epsilon);
}

;// CONCATENATED MODULE: ./build/metrics/decide-change.js

/** Decides a change rule on two finite numbers. */
function decideChange(demand, pair) {
    const decided = demand.rule === 'min_improvement' ? decideGain(demand.gain, pair) : decideLoss(demand, pair);
    return { ...decided, notes: [...(decided.notes ?? []), ...evidenceNotes[pair.evidence.kind]] };
}
/** What every kind of evidence leaves to say about a decision. */
const evidenceNotes = { none: [{ code: 'one-run-each' }] };
function decideLoss(demand, pair) {
    const tolerance = toleranceOf(demand, pair.baseline);
    // A percentage of nothing allows nothing and excuses nothing: only "no worse" can be said of it.
    if (tolerance === undefined)
        return decideOnZeroBaseline(pair);
    const bound = worseBy(pair.baseline, tolerance.units, pair.direction);
    if (!Number.isFinite(bound))
        return { outcome: 'not-comparable', reason: { code: 'limit-not-finite' } };
    const limit = limitAt(bound, pair.direction);
    const epsilon = epsilonOf(pair.candidate, pair.baseline, bound);
    const within = notWorseThan(pair.candidate, bound, { direction: pair.direction, epsilon });
    const beyond = worseBy(pair.baseline, 0 - tolerance.units, pair.direction);
    const outcome = !within ? 'regressed' : clearlyBetter(pair, beyond) ? 'improved' : 'pass';
    return { outcome, limit, ...(tolerance.note === undefined ? {} : { notes: [{ code: tolerance.note }] }) };
}
/** What may be lost, in the metric's units; `undefined` when only a percentage is given and the baseline is 0. */
function toleranceOf(demand, baseline) {
    const { absolute, percent } = demand;
    const share = percent === undefined || baseline === 0 ? undefined : Math.abs(baseline) * (percent / 100);
    if (absolute === undefined)
        return share === undefined ? undefined : { units: share };
    if (percent === undefined)
        return { units: absolute };
    // Both must be breached to fail, so the wider one is the limit.
    return share === undefined ? { units: absolute, note: 'percentage-of-zero' } : { units: Math.max(absolute, share) };
}
function decideOnZeroBaseline(pair) {
    const limit = limitAt(0, pair.direction);
    const { gain } = changeOf(pair.candidate, 0, pair.direction);
    if (gain > 0)
        return { outcome: 'improved', limit };
    if (gain === 0)
        return { outcome: 'pass', limit };
    return { outcome: 'not-comparable', limit, reason: { code: 'baseline-zero' } };
}
function decideGain(gain, pair) {
    const bound = worseBy(pair.baseline, 0 - gain, pair.direction);
    if (!Number.isFinite(bound))
        return { outcome: 'not-comparable', reason: { code: 'limit-not-finite' } };
    const limit = limitAt(bound, pair.direction);
    const epsilon = epsilonOf(pair.candidate, pair.baseline, bound);
    const reached = notWorseThan(pair.candidate, bound, { direction: pair.direction, epsilon });
    if (reached)
        return { outcome: clearlyBetter(pair, pair.baseline) ? 'improved' : 'pass', limit };
    // Too little gain is a demand that is not met; only a loss is a regression.
    const held = notWorseThan(pair.candidate, pair.baseline, { direction: pair.direction, epsilon });
    return { outcome: held ? 'violated' : 'regressed', limit };
}
/** Whether the candidate lies on the good side of a finite `mark`, by more than rounding. */
function clearlyBetter(pair, mark) {
    if (!Number.isFinite(mark))
        return false;
    const opposite = pair.direction === 'higher' ? 'lower' : 'higher';
    const epsilon = epsilonOf(pair.candidate, pair.baseline, mark);
    return !notWorseThan(pair.candidate, mark, { direction: opposite, epsilon });
}
function limitAt(value, direction) {
    return { op: direction === 'higher' ? '>=' : '<=', value };
}

;// CONCATENATED MODULE: ./build/metrics/evidence.js
/** One run each, and no word on their noise. */
const noEvidence = { kind: 'none' };

;// CONCATENATED MODULE: ./build/metrics/decide.js





/**
 * Decides every demand of one metric, in the order: the candidate must be a finite number; change rules then need a baseline, the
 * metric in it, and a finite number there; only then is anything compared. `pass` is reached by a comparison that held, never by
 * one that could not be made.
 */
function decideMetric(metric) {
    const [first, ...rest] = demandsOf(metric.rule);
    const decided = (demand) => {
        const decision = decideDemand(demand, metric);
        return {
            ...decision,
            rule: demand.rule,
            params: paramsOf(demand, metric.rule),
            severity: severityFor(decision.outcome, metric),
        };
    };
    return [decided(first), ...rest.map(decided)];
}
/** The outcome of every demand when a step before the gate failed: what was measured then, nobody can say. */
function undecidedMetric(rule, reason) {
    return demandsOf(rule).map((demand) => ({
        outcome: 'unmeasured',
        reason,
        rule: demand.rule,
        params: paramsOf(demand, rule),
        severity: 'fail',
    }));
}
function decideDemand(demand, metric) {
    const { candidate } = metric;
    switch (candidate.kind) {
        case 'absent':
            return { outcome: 'unmeasured', reason: { code: 'absent', params: metric.absence ?? {} } };
        case 'not-finite':
            return { outcome: 'unmeasured', reason: { code: 'not-finite', params: { text: candidate.text } } };
        case 'not-a-number':
            return {
                outcome: 'unmeasured',
                reason: { code: 'not-a-number', params: { type: candidate.type, text: candidate.text } },
            };
        case 'number':
            return decideNumber(demand, candidate.value, metric);
    }
}
function decideNumber(demand, candidate, metric) {
    switch (demand.kind) {
        case 'shown':
            return { outcome: 'pass' };
        case 'absolute':
            return decideAbsolute(demand, candidate);
        case 'change':
            return decideAgainst(demand, candidate, metric);
    }
}
function decideAbsolute(demand, candidate) {
    const epsilon = epsilonOf(candidate, demand.bound);
    const holds = demand.rule === 'min' ? atLeast : atMost;
    const limit = { op: demand.rule === 'min' ? '>=' : '<=', value: demand.bound };
    return { outcome: holds(candidate, demand.bound, epsilon) ? 'pass' : 'violated', limit };
}
function decideAgainst(demand, candidate, metric) {
    const { baseline } = metric;
    if (baseline.kind === 'missing')
        return { outcome: baseline.outcome, reason: baseline.reason };
    const { reading } = baseline;
    switch (reading.kind) {
        case 'absent':
            return { outcome: 'new', reason: { code: 'not-in-baseline' } };
        case 'not-finite':
            return { outcome: 'not-comparable', reason: { code: 'baseline-not-finite', params: { text: reading.text } } };
        case 'not-a-number':
            return {
                outcome: 'not-comparable',
                reason: { code: 'baseline-not-a-number', params: { type: reading.type, text: reading.text } },
            };
        case 'number':
            return decidePair(demand, { candidate, baseline: reading.value }, metric);
    }
}
function decidePair(demand, values, metric) {
    const { direction } = metric.rule;
    // The config's reader refuses such a rule; nothing may pass here because it did not.
    if (direction === undefined)
        return { outcome: 'not-comparable', reason: { code: 'no-direction' } };
    return decideChange(demand, { ...values, direction, evidence: metric.evidence ?? noEvidence });
}
/** `on_missing` and `on_new` speak for their own outcomes. */
function severityFor(outcome, metric) {
    const { rule } = metric;
    if (outcome === 'unmeasured' && metric.candidate.kind === 'absent') {
        return rule.on_missing ?? 'fail';
    }
    if (outcome === 'new')
        return rule.on_new ?? (0,core_outcome/* severityOf */.xJ)(outcome, rule.severity);
    return (0,core_outcome/* severityOf */.xJ)(outcome, rule.severity);
}
function paramsOf(demand, rule) {
    return { ...demandParams(demand), ...(rule.direction === undefined ? {} : { direction: rule.direction }) };
}
function demandParams(demand) {
    switch (demand.kind) {
        case 'absolute':
            return { [demand.rule]: demand.bound };
        case 'change':
            if (demand.rule === 'min_improvement')
                return { min_improvement: demand.gain };
            return {
                ...(demand.absolute === undefined ? {} : { max_regression: demand.absolute }),
                ...(demand.percent === undefined ? {} : { max_regression_pct: demand.percent }),
            };
        case 'shown':
            return {};
    }
}

;// CONCATENATED MODULE: ./build/metrics/nearest-metric.js

/** How many names are looked at; a file with more still gets an answer in a moment. */
const namesLookedAt = 5000;
/**
 * The available metric that a misspelt, unqualified or shortened name may mean (`acuracy` → `accuracy`,
 * `accuracy` → `val.accuracy`, `latency` → `latency_ms`), or `null` when none is near.
 */
function nearestMetric(name, available) {
    const looked = available.slice(0, namesLookedAt);
    const whole = (0,nearest_name/* nearestName */.q)(name, looked);
    if (whole !== undefined)
        return whole;
    const step = (0,nearest_name/* nearestName */.q)(lastStep(name), looked.map(lastStep));
    const begins = (candidate) => name.length >= 3 && lastStep(candidate).startsWith(lastStep(name));
    return looked.find((candidate) => lastStep(candidate) === step) ?? looked.find(begins) ?? null;
}
function lastStep(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
}

;// CONCATENATED MODULE: ./build/metrics/reading.js
const shownText = 200;
/** The reading of what stands in a file. A number in quotes is a text: nothing is coerced. */
function readingOf(tree) {
    switch (tree.kind) {
        case 'number':
            return { kind: 'number', value: tree.value };
        case 'not-finite':
            return { kind: 'not-finite', text: tree.text.slice(0, shownText) };
        case 'object':
            return { kind: 'not-a-number', type: 'object', text: 'an object' };
        case 'text':
        case 'boolean':
        case 'null':
        case 'list':
        case 'other':
            return { kind: 'not-a-number', type: tree.kind, text: tree.text.slice(0, shownText) };
    }
}
/** A reading as findings and results carry it; `undefined` when there is nothing to show. */
function measureOf(reading) {
    switch (reading.kind) {
        case 'number':
            return reading.value;
        case 'not-finite':
        case 'not-a-number':
            return { token: reading.text };
        case 'absent':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/gates/check-metrics/disappeared.js


/** Beyond this many, the rest is one finding with their number. */
const ownFinding = 50;
/** Metrics of the baseline that no rule names and that the candidate no longer has: one warning each. */
function disappearedMetrics(id, candidate, baseline) {
    const present = new Set(namedValues(candidate).map(({ name }) => name));
    const ruled = new Set([...baseline.named.values()].map((found) => found?.tree));
    const gone = namedValues(baseline.files).filter(({ name, leaf }) => isNumeric(leaf.kind) && !ruled.has(leaf) && !present.has(name));
    const each = gone.slice(0, ownFinding).map((value) => disappeared(id, value.name, { value, count: 1 }));
    const rest = gone.length - each.length;
    return rest === 0 ? each : [...each, disappeared(id, '', { count: rest, reason: { code: 'and-more' } })];
}
function disappeared(id, subject, { value, count, reason }) {
    const before = value === undefined ? undefined : measureOf(readingOf(value.leaf));
    return {
        id: `${id}#${subject}/disappeared`,
        rule: 'disappeared',
        subject,
        slice: null,
        params: {},
        outcome: 'disappeared',
        severity: 'warn',
        ...(reason === undefined ? {} : { reason }),
        ...(before === undefined ? {} : { baseline: { value: before } }),
        count,
        samples: [],
    };
}

;// CONCATENATED MODULE: ./build/gates/check-metrics/evaluate.js





const namesOffered = 10;
/** The findings of a gate, in the order of its rules; then what disappeared without a rule. */
function evaluateMetrics(comparison) {
    const available = numericNames(comparison.candidate.files);
    const findings = [...comparison.rules].flatMap(([subject, rule]) => evaluateMetric(subject, rule, { ...comparison, available }));
    const noted = withNotes(findings, comparison.notes);
    if (comparison.baseline.kind === 'missing')
        return noted;
    return [...noted, ...disappearedMetrics(comparison.id, comparison.candidate.files, comparison.baseline)];
}
/** The findings when a step before the gates failed: nothing was read, and every demand is unmeasured. */
function evaluateNothing(id, rules) {
    return [...rules].flatMap(([subject, rule]) => undecidedMetric(rule, { code: 'job-failed' }).map((decided) => finding(id, subject, { decided, samples: [] })));
}
function evaluateMetric(subject, rule, comparison) {
    const found = comparison.candidate.named.get(subject) ?? null;
    const candidate = readingAt(found);
    const baseline = baselineReading(subject, comparison.baseline);
    const { available } = comparison;
    const absence = { nearest: nearestMetric(subject, available), available: available.slice(0, namesOffered) };
    const observed = measureOf(candidate);
    const before = baseline.kind === 'read' ? measureOf(baseline.reading) : undefined;
    const samples = found === null ? comparison.candidate.files.map(fileSample).slice(0, namesOffered) : [sampleAt(found)];
    return decideMetric({ rule, candidate, absence, baseline }).map((decided) => finding(comparison.id, subject, { decided, observed, baseline: before, samples }));
}
function readingAt(found) {
    return found === null ? { kind: 'absent' } : readingOf(found.tree);
}
function baselineReading(subject, baseline) {
    if (baseline.kind === 'missing')
        return baseline;
    return { kind: 'read', reading: readingAt(baseline.named.get(subject) ?? null) };
}
function numericNames(files) {
    return namedValues(files)
        .filter(({ leaf }) => isNumeric(leaf.kind))
        .map(({ name }) => name);
}
const shownValue = 200;
function sampleAt(found) {
    const { source } = found.file;
    const text = found.tree.kind === 'object' ? 'an object' : found.tree.text;
    return { file: source.shown, ...source.spot(found.tree.offset), value: text.slice(0, shownValue) };
}
function fileSample(file) {
    return { file: file.source.shown };
}
function finding(id, subject, parts) {
    const { decided, observed, baseline, samples } = parts;
    return {
        id: `${id}#${subject}/${decided.rule}`,
        rule: decided.rule,
        subject,
        slice: null,
        params: decided.params,
        outcome: decided.outcome,
        severity: decided.severity,
        ...(decided.reason === undefined ? {} : { reason: decided.reason }),
        ...(decided.limit === undefined ? {} : { limit: decided.limit }),
        ...(observed === undefined ? {} : { observed: { value: observed } }),
        ...(baseline === undefined ? {} : { baseline: { value: baseline } }),
        count: 1,
        samples,
        ...(decided.notes === undefined ? {} : { notes: decided.notes }),
    };
}
const absoluteRules = new Set(['min', 'max', 'direction']);
function withNotes(findings, notes) {
    const at = findings.findIndex((one) => !absoluteRules.has(one.rule));
    const bearer = findings[Math.max(at, 0)];
    if (bearer === undefined || notes.length === 0)
        return findings;
    return findings.with(Math.max(at, 0), { ...bearer, notes: [...(bearer.notes ?? []), ...notes] });
}

;// CONCATENATED MODULE: ./build/metrics/find-metric.js
/**
 * Every way in which a name leads to a value: as a literal key, and as a path whose steps `.` or `/` part, each step again
 * a literal key (`results.arc_easy.acc,none`, `val/mAP@0.5`). More than one way, or more than one file, is ambiguous: no way is
 * silently the better one.
 */
function findMetric(files, name) {
    const ways = files.flatMap((file) => waysIn(file.root, name).map((way) => ({ file, ...way })));
    const [first, second, ...rest] = ways;
    if (first === undefined)
        return { kind: 'absent' };
    return second === undefined ? { kind: 'found', at: first } : { kind: 'ambiguous', ways: [first, second, ...rest] };
}
function waysIn(branch, name) {
    const whole = branch.entries.get(name);
    const ways = whole === undefined ? [] : [{ tree: whole, keys: [name] }];
    for (let at = 0; at < name.length; at += 1) {
        if (name[at] !== '.' && name[at] !== '/')
            continue;
        const step = branch.entries.get(name.slice(0, at));
        if (step?.kind !== 'object')
            continue;
        const rest = waysIn(step, name.slice(at + 1));
        ways.push(...rest.map(({ tree, keys }) => ({ tree, keys: [name.slice(0, at), ...keys] })));
    }
    return ways;
}

;// CONCATENATED MODULE: ./build/gates/check-metrics/look-up.js


/**
 * Looks up every metric that a rule names.
 *
 * @throws a `config` error with every name that leads to more than one value, and where these stand.
 */
function lookUp(files, names, inputs) {
    const named = new Map();
    const ambiguous = [];
    for (const name of names) {
        const lookup = findMetric(files, name);
        if (lookup.kind === 'ambiguous')
            ambiguous.push({ name, ways: lookup.ways });
        named.set(name, lookup.kind === 'found' ? lookup.at : null);
    }
    const [first, ...rest] = ambiguous.map(({ name, ways }) => ambiguity(name, ways, inputs));
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
    return named;
}
function ambiguity(name, ways, inputs) {
    const places = ways.slice(0, 5).map((way) => {
        const { line, column } = way.file.source.spot(way.tree.offset);
        return `${way.keys.map((key) => JSON.stringify(key)).join(' → ')} (${way.file.source.label}:${line}:${column})`;
    });
    return {
        ...inputs.locate([...inputs.configPrefix, 'rules', name]),
        message: `the metric "${name}" may be ${places.join(' or ')}`,
        hint: 'rename one of them where the metrics are written',
    };
}

;// CONCATENATED MODULE: ./build/gates/check-metrics/measured.js


const measuresKept = 1000;
/**
 * What the files say, by name: first the metrics that rules name, as they name them, then the other numbers by dotted name, in the
 * order of the files, up to 1,000 in all. A name that two keys share (`"a.b"` and `a: {b}`) is nobody's and left out.
 */
function measuredValues(files, named) {
    const measured = new Map();
    const ruled = new Set();
    for (const [name, found] of named) {
        const measure = found === null ? undefined : measureOf(readingOf(found.tree));
        if (measure !== undefined)
            measured.set(name, measure);
        if (found !== null)
            ruled.add(found.tree);
    }
    const others = namedValues(files).filter(({ leaf }) => isNumeric(leaf.kind) && !ruled.has(leaf));
    const times = new Map();
    for (const { name } of others)
        times.set(name, (times.get(name) ?? 0) + 1);
    for (const { name, leaf } of others) {
        if (measured.size >= measuresKept)
            break;
        const measure = measureOf(readingOf(leaf));
        if (measure !== undefined && times.get(name) === 1 && !measured.has(name))
            measured.set(name, measure);
    }
    // `fromEntries` makes own properties of whatever name, `__proto__` too.
    return Object.fromEntries(measured);
}

;// CONCATENATED MODULE: ./build/gates/check-metrics/index.js





/**
 * The metrics gate: reads the candidate's metric files, finds what they are compared with, and decides every rule.
 *
 * @throws MlGatesError when a file, the config or the baseline does not allow a decision.
 */
async function run(inputs, ports) {
    const rules = new Map(Object.entries(inputs.config.rules ?? {}));
    if (inputs.jobFailed)
        return { findings: evaluateNothing(inputs.id, rules), measured: {}, origin: 'unknown', baseline: null };
    const names = [...rules.keys()];
    const paths = await findMetricFiles(inputs, ports);
    const files = await readCandidate(paths, inputs, ports);
    const named = lookUp(files, names, inputs);
    const context = await openContext(inputs, ports, paths);
    const origin = await candidateOrigin(context);
    const baseline = await resolveBaseline(context);
    const notes = [...baseline.notes, ...stalenessNotes(origin, ports)];
    const findings = evaluateMetrics({
        id: inputs.id,
        rules,
        candidate: { files, named },
        baseline: valuesOf(baseline, names, inputs),
        notes,
    });
    const provenance = baseline.kind === 'read' ? baseline.provenance : null;
    return { findings, measured: measuredValues(files, named), origin, baseline: provenance };
}
function valuesOf(baseline, names, inputs) {
    if (baseline.kind === 'missing')
        return { kind: 'missing', outcome: baseline.outcome, reason: baseline.reason };
    return { kind: 'read', files: baseline.files, named: lookUp(baseline.files, names, inputs) };
}
/** Nothing says what a committed file depends on, so whether it describes this commit, nobody can know. */
function stalenessNotes(origin, ports) {
    const onPullRequest = ports.surroundings.pullRequest !== null;
    return origin === 'committed' && onPullRequest ? [{ code: 'cannot-know-stale' }] : [];
}

;// CONCATENATED MODULE: ./build/card/evaluated.js
/** The metrics gates among `gates`, with the metrics that their rules name. */
function evaluatedGates(gates) {
    return gates.filter(({ kind }) => kind === 'metrics').map(evaluatedGate);
}
function evaluatedGate(gate) {
    const measured = new Map(Object.entries(gate.measured));
    const bySubject = new Map();
    for (const finding of gate.findings) {
        if (finding.slice !== null || finding.subject === '' || finding.rule === 'disappeared')
            continue;
        bySubject.set(finding.subject, [...(bySubject.get(finding.subject) ?? []), finding]);
    }
    const metrics = [...bySubject].map(([name, demands]) => ({
        name,
        value: demands.find(({ observed }) => observed !== undefined)?.observed?.value ?? measured.get(name),
        direction: directionOf(demands),
        demands,
    }));
    return { id: gate.id, decided: gate.verdict !== 'error', metrics, measured };
}
function directionOf(demands) {
    const direction = demands.map(({ params }) => params.direction).find((value) => value !== undefined);
    return direction === 'higher' || direction === 'lower' ? direction : undefined;
}

;// CONCATENATED MODULE: ./build/card/facts.js
/** The facts that a reader of any card looks for; where two keys stand together, either will do. */
const recommendedFacts = [
    ['description'],
    ['developers', 'owners'],
    ['contact'],
    ['license'],
    ['library_name'],
    ['pipeline_tag', 'task'],
    ['dataset', 'results'],
    ['training_data', 'datasets'],
    ['training_procedure'],
    ['evaluation_data'],
    ['intended_uses'],
    ['out_of_scope_uses'],
    ['limitations'],
    ['risks'],
    ['ethical_considerations'],
    ['co2_eq_emissions'],
];
/** The recommended facts that nobody wrote, in the order above. */
function missingFacts(facts) {
    return recommendedFacts.filter((keys) => !keys.some((key) => isKnown(facts[key]))).map(([key]) => key);
}
/** What templates leave where nothing was written. */
const placeholder = /^\s*(?:\[More Information Needed\]|\[Insert Response Here\])?\s*$/i;
/** Whether something was written; the placeholder of a template says that nothing was. */
function isKnown(value) {
    if (value === undefined || value === null)
        return false;
    if (typeof value === 'string')
        return !placeholder.test(value);
    if (Array.isArray(value))
        return value.some(isKnown);
    return true;
}

;// CONCATENATED MODULE: ./build/card/canonical.js

/** A value as one text, whatever order its keys are in; `undefined` is a text of its own. */
function canonical(value) {
    if (value === undefined)
        return 'undefined';
    if (typeof value === 'number')
        return Object.is(value, -0) ? '0' : String(value);
    // dates of YAML 1.1 arrive as objects of their own kind
    if (value instanceof Date)
        return `date ${String(value.valueOf())}`;
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item)).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./build/card/number-text.js
/**
 * A finite number as YAML 1.1 and 1.2 both read it. Python's reader takes `1e-7` for a text: its numbers with an exponent have a
 * point.
 */
function yamlNumber(value) {
    const text = String(value);
    return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}

;// CONCATENATED MODULE: ./build/card/yaml-text.js


/* What Python's reader refuses or folds when it stands unescaped, what turns the direction of a text, and two special words. */
const needsEscape = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/u;
const rawAfterJson = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const special = /^(?:=|<<)$/;
/**
 * One top-level key of a front matter, with its line end: what YAML 1.1 (Python, the Hub) and YAML 1.2 read alike. Words such as `no`,
 * dates and numbers in texts are quoted; numbers have the point that YAML 1.1 asks for; nothing is folded.
 */
function yamlEntry(key, value) {
    const document = new dist/* Document */.yo(new Map([[key, value]]), {
        version: '1.2',
        schema: 'core',
        compat: 'yaml-1.1',
        customTags: (tags) => [decimal, ...tags],
        aliasDuplicateObjects: false,
    });
    (0,dist/* visit */.YR)(document, {
        Scalar(_, node) {
            if (typeof node.value === 'string' && (needsEscape.test(node.value) || special.test(node.value)))
                node.type = 'QUOTE_DOUBLE';
        },
    });
    const text = document.toString({
        lineWidth: 0,
        indentSeq: false,
        doubleQuotedAsJSON: true,
        doubleQuotedMinMultiLineLength: Infinity,
    });
    // only double-quoted texts hold these by now
    return text.replace(rawAfterJson, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const decimal = {
    identify: (value) => typeof value === 'number',
    default: true,
    // nothing is read with it; a tag with a pattern goes before those of the library
    test: /(?!)/,
    tag: 'tag:yaml.org,2002:float',
    resolve: (text) => text,
    stringify: ({ value }) => yamlNumber(value),
};

;// CONCATENATED MODULE: ./build/card/front-matter.js





/** The keys that are made from facts and measurements, in the order in which they are written. All others are people's own. */
const ownedKeys = [
    'language',
    'license',
    'license_name',
    'license_link',
    'library_name',
    'tags',
    'datasets',
    'base_model',
    'base_model_relation',
    'pipeline_tag',
    'co2_eq_emissions',
    'model-index',
];
/** @throws MlGatesError `input`, for a front matter that the Hub would not see: written over, its keys would be prose */
function requireClosed({ open, body }, file) {
    if (open !== '' || !/^\s*---[ \t]*(?:\r\n|\n)[A-Za-z_][\w-]*:/.test(body))
        return;
    throw (0,errors/* inputError */.Xu)({
        message: `${file}: its front matter is not closed`,
        where: { file, line: 1 },
        hint: 'it begins and ends with a line that is --- and nothing else',
    });
}
const strictly = {
    version: '1.2',
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
};
/**
 * Reads the YAML of a card as strictly as the Hub does.
 *
 * @throws MlGatesError `input`, for what is not a mapping of YAML
 */
function readFrontMatter(card, file) {
    const yaml = card.yaml + (card.yaml === '' ? '' : card.eol);
    const lines = new dist/* LineCounter */.HN();
    const refuse = (message, offset, hint) => {
        const { line, col } = lines.linePos(offset);
        const where = { file, line: card.yamlLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
        return (0,errors/* inputError */.Xu)({ message: `${file}: ${message}`, where, ...(hint === undefined ? {} : { hint }) });
    };
    requireClosed(card, file);
    if (/\r(?!\n)/.test(yaml))
        throw refuse('its front matter has carriage returns as line ends', 0, 'save it with LF or CRLF');
    const deep = (0,yaml_depth/* tooDeepAt */.U)(yaml);
    if (deep !== undefined) {
        lineStarts(yaml.slice(0, deep)).forEach(lines.addNewLine);
        throw refuse(`its front matter nests too deep (more than ${yaml_depth/* yamlDepthLimit */.I} levels)`, deep);
    }
    const document = (0,dist/* parseDocument */.Tp)(yaml, { ...strictly, lineCounter: lines });
    const [error] = document.errors;
    if (error !== undefined)
        throw refuse(`its front matter is not YAML: ${error.message}`, error.pos[0]);
    const { contents } = document;
    const empty = contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null);
    const map = (0,dist/* isMap */.jh)(contents) ? contents : null;
    if (!empty && map === null)
        throw refuse('its front matter is not a mapping', 0, 'write keys and values, or none');
    if (map?.flow === true)
        throw refuse('its front matter is one mapping in braces', 0, 'write one key on each line');
    const values = front_matter_valuesOf(document, refuse);
    const loose = looseValues(yaml);
    const pairs = (map?.items ?? []).map((pair) => topPair(pair, yaml, loose));
    const placeOf = (key) => {
        const pair = pairs.find((one) => one.key === key);
        return { file, line: card.yamlLine + lines.linePos(pair?.start ?? 0).line - 1, column: 1 };
    };
    return { values, pairs, placeOf };
}
/** The offsets at which the lines of a text begin. */
function lineStarts(text) {
    return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
function front_matter_valuesOf(document, refuse) {
    try {
        return new Map(Object.entries(document.toJS({ maxAliasCount: 100 }) ?? {}));
    }
    catch (thrown) {
        if (!(thrown instanceof ReferenceError) && !(thrown instanceof RangeError))
            throw thrown;
        throw refuse('the aliases of its front matter expand to too much', 0);
    }
}
/** What YAML 1.1 makes of the values; nothing where it makes nothing of them. */
function looseValues(yaml) {
    try {
        const document = (0,dist/* parseDocument */.Tp)(yaml, { version: '1.1', merge: true, prettyErrors: false, logLevel: 'silent' });
        return new Map(Object.entries(document.toJS({ maxAliasCount: 100 }) ?? {}));
    }
    catch {
        return new Map();
    }
}
function topPair(pair, yaml, loose) {
    const keyStart = pair.key.range?.[0] ?? 0;
    const start = keyStart === 0 ? 0 : yaml.lastIndexOf('\n', keyStart - 1) + 1;
    const valueEnd = Math.max(pair.value?.range?.[1] ?? 0, pair.key.range?.[1] ?? 0);
    const lineEnd = yaml.indexOf('\n', valueEnd);
    const end = yaml[valueEnd - 1] === '\n' ? valueEnd : lineEnd === -1 ? yaml.length : lineEnd + 1;
    const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
    const comment = /^[ \t]+#[^\r\n]*/.exec(yaml.slice(valueEnd, end))?.[0] ?? '';
    return { key, start, end, ownLine: keyStart === start, comment, loose: loose.get(key) };
}
/**
 * The YAML of a card with its owned keys set: lines that already say so, other keys, comments and their order stay byte for byte.
 * Owned keys that have no value any more go.
 *
 * @throws MlGatesError `input`, where lines cannot be replaced without touching what belongs to people
 */
function updateFrontMatter(card, owned, file) {
    const before = readFrontMatter(card, file);
    const cut = (text) => (text.endsWith(card.eol) ? text.slice(0, -card.eol.length) : text);
    const entry = (key, value) => yamlEntry(key, value).replaceAll('\n', card.eol);
    let yaml = card.yaml === '' ? '' : card.yaml + card.eol;
    for (const pair of before.pairs.toReversed()) {
        if (!isOwned(pair.key))
            continue;
        const expected = owned.get(pair.key);
        if (expected !== undefined && agrees(pair, before.values.get(pair.key), expected))
            continue;
        if (!pair.ownLine)
            throw untouchable(pair.key, before.placeOf(pair.key), file);
        const lines = expected === undefined ? '' : withComment(entry(pair.key, expected), pair.comment);
        yaml = yaml.slice(0, pair.start) + lines + yaml.slice(pair.end);
    }
    for (const key of ownedKeys) {
        const expected = owned.get(key);
        if (expected !== undefined && !before.values.has(key))
            yaml += entry(key, expected);
    }
    const updated = cut(yaml);
    if (updated !== card.yaml)
        ensureKept({ ...card, yaml: updated }, before, { owned, file });
    return updated;
}
function withComment(entry, comment) {
    return comment === '' ? entry : entry.replace(/(?=\r?\n)/, () => comment);
}
function isOwned(key) {
    return ownedKeys.includes(key);
}
function agrees(pair, strict, expected) {
    const wanted = canonical(expected);
    return canonical(strict) === wanted && canonical(pair.loose) === wanted;
}
/** Anchors and odd layouts can tie keys together: what came out is read again, and must be what was meant. */
function ensureKept(card, before, { owned, file }) {
    const place = before.placeOf('');
    try {
        const after = readFrontMatter(card, file);
        const keys = new Set([...before.values.keys(), ...after.values.keys(), ...owned.keys()]);
        for (const key of keys) {
            const wanted = isOwned(key) ? owned.get(key) : before.values.get(key);
            if (canonical(after.values.get(key)) !== canonical(wanted))
                throw untouchable(key, place, file);
        }
    }
    catch (cause) {
        throw cause instanceof Error && 'kind' in cause ? untouchable('front matter', place, file) : cause;
    }
}
function untouchable(key, where, file) {
    return (0,errors/* inputError */.Xu)({
        message: `${file}: "${key}" cannot be replaced without touching what stands beside it`,
        where,
        hint: 'write its front matter as plain keys, one on each line, without anchors',
    });
}

;// CONCATENATED MODULE: ./build/card/owned-values.js


/** The front matter that facts and measurements make. What is not known has no key. */
function ownedValues(facts, results) {
    const values = new Map();
    for (const key of ownedKeys) {
        const value = key === 'model-index' ? modelIndex(facts, results) : facts[key];
        if (isKnown(value))
            values.set(key, withoutExtensions(value));
    }
    return values;
}
/**
 * Hugging Face's `model-index`. A result without a task, a data set or a finite number would not be valid there, and has no place in
 * it; entries of the same task and data set, which the Hub's library would merge, are merged.
 */
function modelIndex(facts, results) {
    const entries = new Map();
    for (const { task, dataset, metrics } of results) {
        if (task === undefined || dataset === undefined)
            continue;
        const rows = metrics.flatMap(({ type, name, value }) => (typeof value === 'number' ? [{ type, value, name }] : []));
        if (rows.length === 0)
            continue;
        const head = {
            task: picked(task, ['type', 'name']),
            dataset: picked(dataset, ['type', 'name', 'config', 'split', 'revision']),
        };
        const key = JSON.stringify(head);
        const entry = entries.get(key) ?? { ...head, metrics: [] };
        entry.metrics.push(...rows);
        entries.set(key, entry);
    }
    return entries.size === 0 ? undefined : [{ name: facts.name, results: [...entries.values()] }];
}
function picked(value, keys) {
    const fields = new Map(Object.entries(value));
    return Object.fromEntries(keys.flatMap((key) => (fields.has(key) ? [[key, fields.get(key) ?? null]] : [])));
}
/** `x-…` keys are for sharing anchors within the facts. */
function withoutExtensions(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
}

;// CONCATENATED MODULE: ./build/card/results.js
/**
 * What the card has to tell: the `results` of the facts, or else every metric that a rule of any metrics gate names.
 *
 * @param declared the metrics gates of the suite, also those that were not run
 */
function wantedResults(facts, gates, declared) {
    const wanted = facts.results ?? declared.map((gate) => ({ gate }));
    return wanted.map((result) => wantedResult(result, { facts, gate: gates.find(({ id }) => id === result.gate) }));
}
function wantedResult(result, { facts, gate }) {
    const named = result.metrics === undefined ? undefined : Object.entries(result.metrics);
    const metrics = (named ?? (gate?.metrics ?? []).map(({ name }) => [name, null])).map(([metric, names]) => ({
        gate: result.gate,
        metric,
        type: names?.type ?? metric,
        name: names?.name ?? metric,
        value: gate === undefined ? undefined : results_valueOf(gate, metric),
    }));
    return {
        gate: result.gate,
        state: gate === undefined ? 'not-run' : gate.decided ? 'decided' : 'error',
        task: result.task ?? facts.task ?? (facts.pipeline_tag === undefined ? undefined : { type: facts.pipeline_tag }),
        dataset: result.dataset ?? facts.dataset,
        metrics,
    };
}
function results_valueOf(gate, metric) {
    return gate.metrics.find(({ name }) => name === metric)?.value ?? gate.measured.get(metric);
}

;// CONCATENATED MODULE: ./build/card/escape-markdown.js
/* Controls, bidirectional marks and lone surrogates: shown as what they are, never acted on. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;
/** A text with everything invisible in it written as `\u…`. */
function visible(text) {
    return text.replace(invisible, (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
/** A hostile text on one line of Markdown, also in a cell of a table: no mark in it means anything. Stays readable in the source. */
function escapeInline(text) {
    return visible(text)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[\\`*[\]<>|~]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=#|[A-Za-z])/g, '&amp;')
        .replaceAll('$', '&#36;')
        .replace(/^[-+#=]/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
const plain = /^[\w.,:/@%+=#()-]+(?: [\w.,:/@%+=#()-]+)*$/;
/** A name in a code span; one with marks that a code span cannot hold is escaped instead. */
function codeName(name) {
    return plain.test(name) ? `\`${name}\`` : escapeInline(name);
}
/** A text with its paragraphs kept, or a list of points. */
function proseBlock(prose) {
    if (typeof prose !== 'string')
        return prose.map((point) => `- ${escapeInline(point)}`).join('\n');
    return prose
        .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/)
        .map(escapeInline)
        .filter((paragraph) => paragraph !== '')
        .join('\n\n');
}
/** A text as it is, in a fence longer than any in it. */
function fenced(text, language) {
    let longest = 2;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${visible(text.replace(/\r\n?/g, '\n').replace(/\n+$/, ''))}\n${fence}`;
}

;// CONCATENATED MODULE: ./build/card/data-section.js


/** The table of what the data gates found; `''` without a data gate. */
function dataTable(gates) {
    const rows = gates.filter(({ kind }) => kind === 'data').map(row);
    if (rows.length === 0)
        return '';
    return ['| data | rows | columns | checks | result |', '|:--|--:|--:|--:|:--|', ...rows].join('\n');
}
function row(gate) {
    const { rows, columns, checks } = gate.measured;
    return `| ${codeName(gate.id)} | ${shown(rows)} | ${shown(columns)} | ${shown(checks)} | ${result(gate)} |`;
}
function shown(value) {
    if (value === undefined)
        return '–';
    return typeof value === 'number' ? String(value) : escapeInline(value.token);
}
function result(gate) {
    if (gate.verdict === 'error')
        return 'not checked';
    const broken = gate.findings.filter(({ outcome }) => !(0,core_outcome/* isGood */.Kg)(outcome)).length;
    if (broken === 0)
        return 'all hold';
    return broken === 1 ? '**1 does not hold**' : `**${broken} do not hold**`;
}

;// CONCATENATED MODULE: ./build/card/evaluation-section.js


/**
 * The tables of measured metrics with the limits that they must keep.
 *
 * A card is kept in the repository and compared later, so it tells only what is true of this model alone: an absolute limit and
 * whether it holds; of a limit that moves with the baseline the demand, not the bound or the outcome, which would be others as soon as
 * the baseline is another.
 */
function evaluationTables(gates, results) {
    const ids = [...new Set([...gates.map(({ id }) => id), ...results.map(({ gate }) => gate)])];
    return ids
        .map((id) => {
        const gate = gates.find((one) => one.id === id);
        const wanted = results.filter((result) => result.gate === id).flatMap(({ metrics }) => metrics);
        const title = ids.length > 1 ? `### ${codeName(id)}\n\n` : '';
        return title + gateTable(gate, wanted);
    })
        .join('\n\n');
}
function gateTable(gate, wanted) {
    if (gate === undefined)
        return 'Not measured: this gate was not run.';
    if (!gate.decided)
        return 'Not measured: this gate stopped on an error.';
    const names = [...new Set([...wanted.map(({ metric }) => metric), ...gate.metrics.map(({ name }) => name)])];
    if (names.length === 0)
        return 'No metric was measured.';
    const rows = names.map((name) => {
        const metric = gate.metrics.find((one) => one.name === name) ?? unruled(name, gate);
        return evaluation_section_row(metric, wanted.find((one) => one.metric === name)?.name ?? name);
    });
    return ['| metric | value | must be |', '|:--|--:|:--|', ...rows].join('\n');
}
function unruled(name, gate) {
    return { name, value: gate.measured.get(name), direction: undefined, demands: [] };
}
function evaluation_section_row(metric, label) {
    const arrow = metric.direction === undefined ? '' : metric.direction === 'higher' ? ' ↑' : ' ↓';
    const name = label === metric.name ? codeName(label) : `${escapeInline(label)} (${codeName(metric.name)})`;
    const must = metric.demands
        .map((finding) => demand(finding, typeof metric.value === 'number'))
        .filter((text) => text !== '');
    return `| ${name}${arrow} | ${valueText(metric.value)} | ${must.join('; ')} |`;
}
function valueText(value) {
    if (value === undefined)
        return 'not measured';
    return typeof value === 'number' ? String(value) : `not measured (${escapeInline(value.token.slice(0, 40))})`;
}
function demand(finding, measured) {
    const { rule, params } = finding;
    const by = (key, unit = '') => {
        const bound = params[key];
        return (typeof bound === 'number' ? String(bound) : escapeInline(JSON.stringify(bound ?? null))) + unit;
    };
    switch (rule) {
        case 'min':
            return `≥ ${by('min')}${holds(finding, measured)}`;
        case 'max':
            return `≤ ${by('max')}${holds(finding, measured)}`;
        case 'max_regression':
            return `at most ${by('max_regression')} worse than the baseline`;
        case 'max_regression_pct':
            return `at most ${by('max_regression_pct', ' %')} worse than the baseline`;
        case 'max_regression+max_regression_pct':
            return `at most ${by('max_regression')} or ${by('max_regression_pct', ' %')} worse than the baseline`;
        case 'min_improvement':
            return `at least ${by('min_improvement')} better than the baseline`;
        case 'direction':
            return '';
        default:
            return escapeInline(rule);
    }
}
function holds(finding, measured) {
    if (!measured)
        return '';
    return (0,core_outcome/* isGood */.Kg)(finding.outcome) ? ' (holds)' : ' (**does not hold**)';
}

;// CONCATENATED MODULE: ./build/card/sections.js





/** The generated sections. What nobody wrote and nobody measured is not in them; the last one lists what nobody wrote. */
function sectionTexts(sources) {
    const { facts } = sources;
    return {
        description: blocks([prose(facts.description), details(facts)]),
        evaluation: section('Evaluation', evaluation(sources)),
        data: section('Data', [dataTable(sources.gates)]),
        uses: section('Uses', [
            part('Intended uses', facts.intended_uses),
            part('Out-of-scope uses', facts.out_of_scope_uses),
        ]),
        limitations: section('Bias, risks and limitations', [
            part('Limitations', facts.limitations),
            part('Risks', facts.risks),
            part('Ethical considerations', facts.ethical_considerations),
        ]),
        training: section('Training', [
            part('Training data', facts.training_data),
            part('Training procedure', facts.training_procedure),
            emissions(facts),
        ]),
        citation: section('Citation', [
            isKnown(facts.citation) ? fenced(facts.citation ?? '', citationLanguage(facts)) : '',
        ]),
        'missing-facts': sections_missing(facts),
    };
}
function evaluation({ facts, gates, results, jobFailed }) {
    const data = part('Evaluation data', facts.evaluation_data);
    if (jobFailed)
        return ['Not measured: a step before the gates failed.', data];
    const evaluated = evaluatedGates(gates);
    if (evaluated.length === 0 && results.length === 0)
        return ['No metric was measured.', data];
    return [evaluationTables(evaluated, results), data];
}
function details(facts) {
    const lines = [
        ['Version', facts.version],
        ['Developed by', facts.developers],
        ['Owned by', facts.owners],
        ['Contact', facts.contact],
        ['Model type', facts.model_type],
        ['License', facts.license_name ?? facts.license],
        ['Language', facts.language],
        ['Based on', facts.base_model],
        ['Repository', facts.repository],
        ['Paper', facts.paper],
        ['Demo', facts.demo],
    ];
    return labelled(lines);
}
function emissions({ co2_eq_emissions: given }) {
    if (given === undefined)
        return '';
    const lines = [
        ['Emitted', `${given.emissions} g CO₂eq`],
        ['Source', given.source],
        ['Training', given.training_type],
        ['Place', given.geographical_location],
        ['Hardware', given.hardware_used],
    ];
    return blocks(['### Environmental impact', labelled(lines)]);
}
/** A list of what is known among labelled facts. */
function labelled(lines) {
    return lines
        .filter(([, value]) => isKnown(value))
        .map(([label, value]) => `- **${label}:** ${inline(value ?? '')}`)
        .join('\n');
}
function citationLanguage({ citation = '' }) {
    return /^\s*@\w+\s*\{/.test(citation) ? 'bibtex' : '';
}
function sections_missing(facts) {
    const names = missingFacts(facts);
    if (names.length === 0)
        return '';
    return section('Missing facts', ['Nobody wrote these yet:', names.map((name) => `- \`${name}\``).join('\n')]);
}
function section(title, parts) {
    const text = blocks(parts);
    return text === '' ? '' : `## ${title}\n\n${text}`;
}
function part(title, fact) {
    const text = prose(fact);
    return text === '' ? '' : `### ${title}\n\n${text}`;
}
function prose(fact) {
    return fact === undefined || !isKnown(fact) ? '' : proseBlock(fact);
}
function inline(fact) {
    return typeof fact === 'string' ? escapeInline(fact) : fact.map(escapeInline).join(', ');
}
function blocks(parts) {
    return parts.filter((text) => text !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/card/card-text.js
const opening = /^\s*---(?:\r\n|\r|\n)/;
const closing = /(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\n|$)/g;
/**
 * Cuts a card as the Hub's own pattern does (huggingface_hub, repocard.py): blank lines may stand before the opening `---`, and the
 * closing one needs a line end before it that is not the opening one's. Linear in the length of the text.
 */
function splitCard(text) {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const rest = text.slice(mark.length);
    const eol = /\r\n|\n/.exec(rest)?.[0] === '\r\n' ? '\r\n' : '\n';
    const [open] = opening.exec(rest) ?? [];
    const none = { mark, open: '', yaml: '', close: '', body: rest, yamlLine: 1, bodyLine: 1, eol };
    if (open === undefined)
        return none;
    closing.lastIndex = open.length;
    const end = closing.exec(rest);
    if (end === null)
        return none;
    const yamlLine = 1 + lineEnds(open);
    const body = rest.slice(end.index + end[0].length);
    const bodyLine = 1 + lineEnds(rest.slice(0, rest.length - body.length));
    return { mark, open, yaml: rest.slice(open.length, end.index), close: end[0], body, yamlLine, bodyLine, eol };
}
/** The text that `splitCard` cut. */
function joinCard({ mark, open, yaml, close, body }) {
    return mark + open + yaml + close + body;
}
function lineEnds(text) {
    return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
/** The lines of a text with their line ends; joined, they are the text. */
function* linesOf(text) {
    const lineEnd = /\r\n|\r|\n/g;
    let start = 0;
    while (start < text.length) {
        lineEnd.lastIndex = start;
        const found = lineEnd.exec(text);
        const stop = found === null ? text.length : found.index;
        const end = found === null ? text.length : lineEnd.lastIndex;
        yield { content: text.slice(start, stop), start, end };
        start = end;
    }
}

;// CONCATENATED MODULE: ./build/card/regions.js



/** The parts of a body that are generated, in the order in which a new card has them. */
const regionNames = [
    'description',
    'evaluation',
    'data',
    'uses',
    'limitations',
    'training',
    'citation',
    'missing-facts',
];
const marker = /^<!-- (\/?)ml-gates:([A-Za-z0-9_-]+) -->[ \t]*$/;
const suspicious = /(?<![`\\])<!--\s*\/?\s*ml-gates:/i;
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
/**
 * Finds the regions of a body by their markers, each alone on its line.
 *
 * @param at the shown path, and the line of the file that the body begins in
 * @throws MlGatesError `input`, with the line: a marker without its partner, twice, inside another region or a code fence, misspelt
 */
function scanRegions(body, at) {
    const regions = new Map();
    let open = null;
    let fenced = null;
    let line = at.firstLine - 1;
    for (const { content, start, end } of linesOf(body)) {
        line += 1;
        const refuse = (message, hint) => damaged({ file: at.file, line }, message, hint);
        const [, mark, info] = fence.exec(content) ?? [];
        if (fenced === null && mark !== undefined)
            fenced = { mark, line };
        else if (fenced !== null && mark?.startsWith(fenced.mark) === true && info?.trim() === '')
            fenced = null;
        const read = readMarker(content, refuse);
        if (read === null)
            continue;
        if (fenced !== null)
            throw refuse(`the marker ${content.trim()} is inside the code fence of line ${fenced.line}`, 'close the fence before it');
        if (read.ends) {
            if (open?.name !== read.name)
                throw refuse(`the region "${read.name}" ends here and did not begin`, `put <!-- ml-gates:${read.name} --> before it, or remove this line`);
            regions.set(open.name, { start: open.start, end: start, line: open.line });
            open = null;
            continue;
        }
        if (open !== null)
            throw refuse(`the region "${read.name}" begins inside "${open.name}" of line ${open.line}`, `put <!-- /ml-gates:${open.name} --> before it`);
        const earlier = regions.get(read.name);
        if (earlier !== undefined)
            throw refuse(`the region "${read.name}" is here a second time; the first is on line ${earlier.line}`, 'remove one of them');
        open = { name: read.name, start: end, line };
    }
    if (open !== null)
        throw damaged({ file: at.file, line: open.line }, `the region "${open.name}" begins here and never ends`, `put <!-- /ml-gates:${open.name} --> after it`);
    return { regions, openFence: fenced?.line ?? null };
}
function readMarker(content, refuse) {
    const [, slash, name] = marker.exec(content) ?? [];
    if (name === undefined) {
        if (suspicious.test(content))
            throw refuse('this line holds a marker of ML Gates, and is not one', 'markers stand alone on their lines: <!-- ml-gates:evaluation -->');
        return null;
    }
    if (!isRegion(name)) {
        const nearest = (0,nearest_name/* nearestName */.q)(name, regionNames);
        throw refuse(`there is no region "${name}"`, nearest === undefined ? `regions: ${regionNames.join(', ')}` : `did you mean ${nearest}?`);
    }
    return { name, ends: slash === '/' };
}
function isRegion(name) {
    return regionNames.includes(name);
}
function damaged(where, message, hint) {
    return (0,errors/* inputError */.Xu)({ message: `${where.file}:${where.line}: ${message}`, where, hint });
}
/** A region with its markers and the line end of the file. */
function regionText(name, text, eol) {
    return `<!-- ml-gates:${name} -->\n${text === '' ? '' : `${text}\n`}<!-- /ml-gates:${name} -->\n`.replaceAll('\n', eol);
}

;// CONCATENATED MODULE: ./build/card/write-card.js






/** A card where none is yet. */
function newCard({ title, owned, regions }) {
    const yaml = newFrontMatter(owned);
    const body = regionNames.map((name) => regionText(name, regions[name], '\n')).join('\n');
    return `${yaml === '' ? '' : `${yaml}\n`}# ${escapeInline(title)}\n\n${body}`;
}
function newFrontMatter(owned) {
    const entries = ownedKeys.flatMap((key) => {
        const value = owned.get(key);
        return value === undefined ? [] : [yamlEntry(key, value)];
    });
    return entries.length === 0 ? '' : `---\n${entries.join('')}---\n`;
}
/**
 * The card with its machine regions and owned keys as `parts` has them; every other byte stays. A card that has no front matter gets
 * one on top, and regions that it lacks come at its end. Updating twice is updating once.
 *
 * @param file the shown path, for errors
 * @throws MlGatesError `input`, where the card was damaged by hand: never a guess
 */
function updateCard(text, parts, file) {
    if (text.trim() === '')
        return newCard(parts);
    const card = splitCard(text);
    requireClosed(card, file);
    const body = updateBody(card, parts.regions, file);
    if (card.open !== '')
        return joinCard({ ...card, yaml: updateFrontMatter(card, parts.owned, file), body });
    const top = newFrontMatter(parts.owned).replaceAll('\n', card.eol);
    return card.mark + top + (top === '' || /^(?:\r|\n)/.test(body) ? '' : card.eol) + body;
}
function updateBody(card, texts, file) {
    const { body, eol, bodyLine } = card;
    const { regions, openFence } = scanRegions(body, { file, firstLine: bodyLine });
    const inOrder = [...regions].sort(([, a], [, b]) => b.start - a.start);
    let updated = body;
    for (const [name, { start, end }] of inOrder) {
        const wanted = texts[name] === '' ? '' : `${texts[name]}\n`;
        const same = body.slice(start, end).replace(/\r\n?/g, '\n') === wanted;
        if (!same)
            updated = updated.slice(0, start) + wanted.replaceAll('\n', eol) + updated.slice(end);
    }
    const lacking = regionNames.filter((name) => !regions.has(name));
    if (lacking.length === 0)
        return updated;
    if (openFence !== null)
        throw (0,errors/* inputError */.Xu)({
            message: `${file}:${openFence}: this code fence is never closed; what is written after it would be code`,
            where: { file, line: openFence },
            hint: 'close the fence',
        });
    return updated + gapAfter(updated, eol) + lacking.map((name) => regionText(name, texts[name], eol)).join(eol);
}
/** What is lacking for an empty line after `text`. */
function gapAfter(text, eol) {
    const end = text.slice(-1000).replace(/\r\n?/g, '\n');
    if (text === '' || /(?:^|\n)[ \t]*\n$/.test(end))
        return '';
    return end.endsWith('\n') ? eol : eol + eol;
}

;// CONCATENATED MODULE: ./build/gates/model-card/committed-card.js





const maxCardBytes = 16 * 1024 * 1024;
/** The text of the card at `path`; `null` when there is none. */
async function readCommitted(path, files) {
    if ((await files.kind(path)) === 'absent')
        return null;
    return (0,decode_text/* decodeText */.g)(await files.read(path, { limit: maxCardBytes }), files.show(path));
}
/**
 * A card that was never generated may hold facts that the facts file lacks. Writing it would lose them, so it is refused until they
 * are in the facts file.
 *
 * @throws MlGatesError `config`
 */
function ensureNothingIsLost(text, { owned }, { file, facts }) {
    const card = splitCard(text);
    if (card.open === '' || scanRegions(card.body, { file, firstLine: card.bodyLine }).regions.size > 0)
        return;
    const { values, placeOf } = readFrontMatter(card, file);
    const lost = ownedKeys.filter((key) => values.has(key) && !owned.has(key));
    const [first, ...rest] = lost.map((key) => ({
        message: `${file} has "${key}", and ${facts} does not: writing the card would lose it`,
        where: placeOf(key),
        hint: key === 'model-index' ? 'say in the facts which results belong there' : `add ${key} to ${facts}`,
    }));
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
}

;// CONCATENATED MODULE: ./build/gates/model-card/facts-demands.js

/** What the JSON Schema of the facts cannot say: facts that need or contradict each other. */
function demandProblems(facts, document) {
    const problems = [];
    const report = (path, message, hint) => {
        problems.push({ ...document.locate(path, { key: true }), message, hint });
    };
    if (facts.license === 'other' && facts.license_name === undefined)
        report(['license'], 'license is other, and nothing says which', 'add license_name: …');
    for (const key of ['license_name', 'license_link'])
        if (facts[key] !== undefined && facts.license !== 'other')
            report([key], `${key} is for a licence that the Hub has no id for`, `add license: other, or remove ${key}`);
    if (facts.base_model_relation !== undefined && facts.base_model === undefined)
        report(['base_model_relation'], 'base_model_relation says how, and nothing says from what', 'add base_model: …');
    if (facts.citation?.includes('<!--') === true)
        report(['citation'], 'citation holds "<!--", with which the markers of a card begin', 'remove it');
    for (const [index, result] of (facts.results ?? []).entries()) {
        if (result.dataset === undefined && facts.dataset === undefined)
            report(['results', index], `results.${index} does not say on which data set`, 'add dataset: {type: …, name: …}');
        if (result.task === undefined && facts.task === undefined && facts.pipeline_tag === undefined)
            report(['results', index], `results.${index} does not say for which task`, 'add task: {type: …}, or pipeline_tag');
    }
    return problems;
}
/** Results that name a gate which is none of the suite's metrics gates. */
function gateProblems(facts, locate, gates) {
    return (facts.results ?? []).flatMap(({ gate }, index) => {
        if (gates.metrics.includes(gate))
            return [];
        const place = locate(['results', index, 'gate']);
        if (gates.others.includes(gate))
            return [{ ...place, message: `${gate} is no metrics gate`, hint: offered(gates.metrics) }];
        const nearest = (0,nearest_name/* nearestName */.q)(gate, gates.metrics);
        const hint = nearest === undefined ? offered(gates.metrics) : `did you mean ${nearest}?`;
        return [{ ...place, message: `the config declares no gate "${gate}"`, hint }];
    });
}
function offered(gates) {
    return gates.length === 0 ? 'declare it under metrics:' : `metrics gates: ${gates.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/gates/model-card/facts-findings.js

/** One finding for each recommended fact: written, or missing, which is said and stops nothing. Rule `facts`. */
function factsFindings(facts, file) {
    return recommendedFacts.map((keys) => {
        const [subject] = keys;
        const known = keys.some((key) => isKnown(facts[key]));
        return {
            id: `card#${subject}/facts`,
            rule: 'facts',
            subject,
            slice: null,
            params: keys.length > 1 ? { either: keys } : {},
            outcome: known ? 'pass' : 'violated',
            severity: 'info',
            ...(known ? {} : { reason: { code: 'missing-fact', params: { file } } }),
            count: 1,
            samples: known ? [] : [{ file }],
        };
    });
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/card/facts-validator.js

"use strict";function errorsOf(value) { return validate0(value) ? [] : validate0.errors; }
const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"model-card.yml","type":"object","description":"What people know about a model. Everything measured comes from the gates.","properties":{"name":{"type":"string","minLength":1,"description":"The name of the model."},"version":{"type":"string","minLength":1,"description":"The version of the model, in quotes: `\"1.2\"`."},"description":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"What it is and does."},"model_type":{"type":"string","minLength":1,"description":"The kind of model: `logistic regression`."},"developers":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"Who made it."},"owners":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"Who answers for it."},"contact":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"Where to ask."},"repository":{"type":"string","minLength":1,"description":"Where its source is."},"paper":{"type":"string","minLength":1,"description":"Where it is described."},"demo":{"type":"string","minLength":1,"description":"Where it can be tried."},"license":{"type":"string","enum":["apache-2.0","mit","openrail","bigscience-openrail-m","creativeml-openrail-m","bigscience-bloom-rail-1.0","bigcode-openrail-m","afl-3.0","artistic-2.0","bsl-1.0","bsd","bsd-2-clause","bsd-3-clause","bsd-3-clause-clear","c-uda","cc","cc0-1.0","cc-by-2.0","cc-by-2.5","cc-by-3.0","cc-by-4.0","cc-by-sa-3.0","cc-by-sa-4.0","cc-by-nc-2.0","cc-by-nc-3.0","cc-by-nc-4.0","cc-by-nd-4.0","cc-by-nc-nd-3.0","cc-by-nc-nd-4.0","cc-by-nc-sa-2.0","cc-by-nc-sa-3.0","cc-by-nc-sa-4.0","cdla-sharing-1.0","cdla-permissive-1.0","cdla-permissive-2.0","wtfpl","ecl-2.0","epl-1.0","epl-2.0","etalab-2.0","eupl-1.1","eupl-1.2","agpl-3.0","gfdl","gpl","gpl-2.0","gpl-3.0","lgpl","lgpl-2.1","lgpl-3.0","isc","h-research","intel-research","lppl-1.3c","ms-pl","apple-ascl","apple-amlr","mpl-2.0","odc-by","odbl","openmdw-1.0","openmdw-1.1","openrail++","osl-3.0","postgresql","ofl-1.1","ncsa","unlicense","zlib","pddl","lgpl-lr","deepfloyd-if-license","fair-noncommercial-research-license","llama2","llama3","llama3.1","llama3.2","llama3.3","llama4","grok2-community","gemma","unknown","other"],"description":"A licence id of the Hub; `other` needs `license_name`."},"license_name":{"type":"string","minLength":1,"description":"The name of a licence that the Hub has no id for."},"license_link":{"type":"string","minLength":1,"description":"Where that licence is: a link, or `LICENSE`."},"language":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"Codes of the languages that it works on: `en`, `\"no\"`."},"library_name":{"type":"string","minLength":1,"description":"The library that loads it: `sklearn`."},"tags":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"description":"What it is found by."},"datasets":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"Ids of the data sets that it was trained on."},"base_model":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"Ids of the models that it is made from."},"base_model_relation":{"type":"string","enum":["adapter","merge","quantized","finetune"],"description":"How it is made from them."},"pipeline_tag":{"type":"string","enum":["text-classification","token-classification","table-question-answering","question-answering","zero-shot-classification","translation","summarization","feature-extraction","text-generation","fill-mask","sentence-similarity","text-to-speech","text-to-audio","automatic-speech-recognition","audio-to-audio","audio-classification","audio-text-to-text","voice-activity-detection","depth-estimation","image-classification","object-detection","image-segmentation","text-to-image","image-to-text","image-to-image","image-to-video","unconditional-image-generation","video-classification","reinforcement-learning","robotics","tabular-classification","tabular-regression","tabular-to-text","table-to-text","multiple-choice","text-ranking","text-retrieval","time-series-forecasting","text-to-video","image-text-to-text","image-text-to-image","image-text-to-video","visual-question-answering","document-question-answering","zero-shot-image-classification","graph-ml","mask-generation","zero-shot-object-detection","text-to-3d","image-to-3d","image-feature-extraction","video-text-to-text","keypoint-detection","visual-document-retrieval","any-to-any","video-to-video","other"],"description":"Its task on the Hub."},"task":{"type":"object","description":"What the model is asked to do, for the `model-index`. Default: `pipeline_tag`.","properties":{"type":{"type":"string","minLength":1,"description":"A task of the Hub: `tabular-classification`."},"name":{"type":"string","minLength":1,"description":"How people call it."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["type"]},"dataset":{"type":"object","description":"What the model is evaluated on, for the `model-index`.","properties":{"type":{"type":"string","minLength":1,"description":"The id of the data set, or a name for it without blanks: `nycflights13`."},"name":{"type":"string","minLength":1,"description":"How people call it."},"config":{"type":"string","minLength":1,"description":"Its configuration."},"split":{"type":"string","minLength":1,"description":"`test`."},"revision":{"type":"string","minLength":1,"description":"Its revision."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["type","name"]},"results":{"type":"array","items":{"type":"object","description":"Which metrics of which gate belong to which task and data set.","properties":{"gate":{"type":"string","minLength":1,"description":"A metrics gate of the config: `metrics/late`."},"task":{"type":"object","description":"What the model is asked to do, for the `model-index`. Default: `pipeline_tag`.","properties":{"type":{"type":"string","minLength":1,"description":"A task of the Hub: `tabular-classification`."},"name":{"type":"string","minLength":1,"description":"How people call it."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["type"]},"dataset":{"type":"object","description":"What the model is evaluated on, for the `model-index`.","properties":{"type":{"type":"string","minLength":1,"description":"The id of the data set, or a name for it without blanks: `nycflights13`."},"name":{"type":"string","minLength":1,"description":"How people call it."},"config":{"type":"string","minLength":1,"description":"Its configuration."},"split":{"type":"string","minLength":1,"description":"`test`."},"revision":{"type":"string","minLength":1,"description":"Its revision."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["type","name"]},"metrics":{"type":"object","description":"Metric as the gate names it → how the card names it. Default: every metric that a rule names.","additionalProperties":{"type":["object","null"],"properties":{"type":{"type":"string","minLength":1,"description":"The metric as the Hub calls it: `roc_auc`. Default: the name that the gate uses."},"name":{"type":"string","minLength":1,"description":"How people call it: `ROC AUC`. Default: the name that the gate uses."}},"additionalProperties":false},"minProperties":1}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["gate"]},"minItems":1,"description":"What goes into the `model-index`. Default: every metric that a rule names, under `task` and `dataset`."},"intended_uses":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"What it is for."},"out_of_scope_uses":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"What it is not for."},"limitations":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"What it cannot do."},"risks":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"What may go wrong, and what is done about it."},"ethical_considerations":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"Whom it may harm or favour."},"training_data":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"What it was trained on."},"training_procedure":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"How it was trained."},"evaluation_data":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1},"minItems":1,"description":"What it was evaluated on, and why that."},"co2_eq_emissions":{"type":"object","description":"What training emitted.","properties":{"emissions":{"type":"number","minimum":0,"description":"Grams of CO₂-equivalent."},"source":{"type":"string","minLength":1,"description":"Where the number comes from."},"training_type":{"type":"string","minLength":1,"description":"`pre-training` or `fine-tuning`."},"geographical_location":{"type":"string","minLength":1,"description":"Where it was trained."},"hardware_used":{"type":"string","minLength":1,"description":"What it was trained on."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["emissions"]},"citation":{"type":"string","minLength":1,"description":"How to cite it: BibTeX, or a line."}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["name"]};const func0 = Object.prototype.hasOwnProperty;const func3 = ucs2length["default"];const pattern0 = new RegExp("^x-", "u");function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate0.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if((data.name === undefined) || (!(func0.call(data, "name")))){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.required,parentSchema:schema0,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 of Object.keys(data)){if(!((func0.call(schema0.properties, key0)) || (pattern0.test(key0)))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;if(typeof data0 === "string"){if(func3(data0) < 1){const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.name,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.name.type,parentSchema:schema0.properties.name,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.version !== undefined && func0.call(data, "version")){let data1 = data.version;if(typeof data1 === "string"){if(func3(data1) < 1){const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.version,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.version.type,parentSchema:schema0.properties.version,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.description !== undefined && func0.call(data, "description")){let data2 = data.description;if((typeof data2 !== "string") && (!(Array.isArray(data2)))){const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema0.properties.description.type},message:"must be string,array",schema:schema0.properties.description.type,parentSchema:schema0.properties.description,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(typeof data2 === "string"){if(func3(data2) < 1){const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.description,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(Array.isArray(data2)){if(data2.length < 1){const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.description,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];if(typeof data3 === "string"){if(func3(data3) < 1){const err9 = {instancePath:instancePath+"/description/" + i0,schemaPath:"#/properties/description/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.description.items,data:data3};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/description/" + i0,schemaPath:"#/properties/description/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.description.items.type,parentSchema:schema0.properties.description.items,data:data3};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}}if(data.model_type !== undefined && func0.call(data, "model_type")){let data4 = data.model_type;if(typeof data4 === "string"){if(func3(data4) < 1){const err11 = {instancePath:instancePath+"/model_type",schemaPath:"#/properties/model_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.model_type,data:data4};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/model_type",schemaPath:"#/properties/model_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.model_type.type,parentSchema:schema0.properties.model_type,data:data4};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.developers !== undefined && func0.call(data, "developers")){let data5 = data.developers;if((typeof data5 !== "string") && (!(Array.isArray(data5)))){const err13 = {instancePath:instancePath+"/developers",schemaPath:"#/properties/developers/type",keyword:"type",params:{type: schema0.properties.developers.type},message:"must be string,array",schema:schema0.properties.developers.type,parentSchema:schema0.properties.developers,data:data5};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(typeof data5 === "string"){if(func3(data5) < 1){const err14 = {instancePath:instancePath+"/developers",schemaPath:"#/properties/developers/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.developers,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(Array.isArray(data5)){if(data5.length < 1){const err15 = {instancePath:instancePath+"/developers",schemaPath:"#/properties/developers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.developers,data:data5};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}const len1 = data5.length;for(let i1=0; i1<len1; i1++){let data6 = data5[i1];if(typeof data6 === "string"){if(func3(data6) < 1){const err16 = {instancePath:instancePath+"/developers/" + i1,schemaPath:"#/properties/developers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.developers.items,data:data6};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}else {const err17 = {instancePath:instancePath+"/developers/" + i1,schemaPath:"#/properties/developers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.developers.items.type,parentSchema:schema0.properties.developers.items,data:data6};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}}if(data.owners !== undefined && func0.call(data, "owners")){let data7 = data.owners;if((typeof data7 !== "string") && (!(Array.isArray(data7)))){const err18 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: schema0.properties.owners.type},message:"must be string,array",schema:schema0.properties.owners.type,parentSchema:schema0.properties.owners,data:data7};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(typeof data7 === "string"){if(func3(data7) < 1){const err19 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.owners,data:data7};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(Array.isArray(data7)){if(data7.length < 1){const err20 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.owners,data:data7};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}const len2 = data7.length;for(let i2=0; i2<len2; i2++){let data8 = data7[i2];if(typeof data8 === "string"){if(func3(data8) < 1){const err21 = {instancePath:instancePath+"/owners/" + i2,schemaPath:"#/properties/owners/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.owners.items,data:data8};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}else {const err22 = {instancePath:instancePath+"/owners/" + i2,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.owners.items.type,parentSchema:schema0.properties.owners.items,data:data8};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}}if(data.contact !== undefined && func0.call(data, "contact")){let data9 = data.contact;if((typeof data9 !== "string") && (!(Array.isArray(data9)))){const err23 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: schema0.properties.contact.type},message:"must be string,array",schema:schema0.properties.contact.type,parentSchema:schema0.properties.contact,data:data9};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(typeof data9 === "string"){if(func3(data9) < 1){const err24 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.contact,data:data9};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(Array.isArray(data9)){if(data9.length < 1){const err25 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.contact,data:data9};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}const len3 = data9.length;for(let i3=0; i3<len3; i3++){let data10 = data9[i3];if(typeof data10 === "string"){if(func3(data10) < 1){const err26 = {instancePath:instancePath+"/contact/" + i3,schemaPath:"#/properties/contact/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.contact.items,data:data10};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}else {const err27 = {instancePath:instancePath+"/contact/" + i3,schemaPath:"#/properties/contact/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.contact.items.type,parentSchema:schema0.properties.contact.items,data:data10};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}}}if(data.repository !== undefined && func0.call(data, "repository")){let data11 = data.repository;if(typeof data11 === "string"){if(func3(data11) < 1){const err28 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.repository,data:data11};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}else {const err29 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.repository.type,parentSchema:schema0.properties.repository,data:data11};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}if(data.paper !== undefined && func0.call(data, "paper")){let data12 = data.paper;if(typeof data12 === "string"){if(func3(data12) < 1){const err30 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.paper,data:data12};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}else {const err31 = {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.paper.type,parentSchema:schema0.properties.paper,data:data12};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data.demo !== undefined && func0.call(data, "demo")){let data13 = data.demo;if(typeof data13 === "string"){if(func3(data13) < 1){const err32 = {instancePath:instancePath+"/demo",schemaPath:"#/properties/demo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.demo,data:data13};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}else {const err33 = {instancePath:instancePath+"/demo",schemaPath:"#/properties/demo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.demo.type,parentSchema:schema0.properties.demo,data:data13};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}if(data.license !== undefined && func0.call(data, "license")){let data14 = data.license;if(typeof data14 !== "string"){const err34 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.license.type,parentSchema:schema0.properties.license,data:data14};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data14 === "apache-2.0") || (data14 === "mit")) || (data14 === "openrail")) || (data14 === "bigscience-openrail-m")) || (data14 === "creativeml-openrail-m")) || (data14 === "bigscience-bloom-rail-1.0")) || (data14 === "bigcode-openrail-m")) || (data14 === "afl-3.0")) || (data14 === "artistic-2.0")) || (data14 === "bsl-1.0")) || (data14 === "bsd")) || (data14 === "bsd-2-clause")) || (data14 === "bsd-3-clause")) || (data14 === "bsd-3-clause-clear")) || (data14 === "c-uda")) || (data14 === "cc")) || (data14 === "cc0-1.0")) || (data14 === "cc-by-2.0")) || (data14 === "cc-by-2.5")) || (data14 === "cc-by-3.0")) || (data14 === "cc-by-4.0")) || (data14 === "cc-by-sa-3.0")) || (data14 === "cc-by-sa-4.0")) || (data14 === "cc-by-nc-2.0")) || (data14 === "cc-by-nc-3.0")) || (data14 === "cc-by-nc-4.0")) || (data14 === "cc-by-nd-4.0")) || (data14 === "cc-by-nc-nd-3.0")) || (data14 === "cc-by-nc-nd-4.0")) || (data14 === "cc-by-nc-sa-2.0")) || (data14 === "cc-by-nc-sa-3.0")) || (data14 === "cc-by-nc-sa-4.0")) || (data14 === "cdla-sharing-1.0")) || (data14 === "cdla-permissive-1.0")) || (data14 === "cdla-permissive-2.0")) || (data14 === "wtfpl")) || (data14 === "ecl-2.0")) || (data14 === "epl-1.0")) || (data14 === "epl-2.0")) || (data14 === "etalab-2.0")) || (data14 === "eupl-1.1")) || (data14 === "eupl-1.2")) || (data14 === "agpl-3.0")) || (data14 === "gfdl")) || (data14 === "gpl")) || (data14 === "gpl-2.0")) || (data14 === "gpl-3.0")) || (data14 === "lgpl")) || (data14 === "lgpl-2.1")) || (data14 === "lgpl-3.0")) || (data14 === "isc")) || (data14 === "h-research")) || (data14 === "intel-research")) || (data14 === "lppl-1.3c")) || (data14 === "ms-pl")) || (data14 === "apple-ascl")) || (data14 === "apple-amlr")) || (data14 === "mpl-2.0")) || (data14 === "odc-by")) || (data14 === "odbl")) || (data14 === "openmdw-1.0")) || (data14 === "openmdw-1.1")) || (data14 === "openrail++")) || (data14 === "osl-3.0")) || (data14 === "postgresql")) || (data14 === "ofl-1.1")) || (data14 === "ncsa")) || (data14 === "unlicense")) || (data14 === "zlib")) || (data14 === "pddl")) || (data14 === "lgpl-lr")) || (data14 === "deepfloyd-if-license")) || (data14 === "fair-noncommercial-research-license")) || (data14 === "llama2")) || (data14 === "llama3")) || (data14 === "llama3.1")) || (data14 === "llama3.2")) || (data14 === "llama3.3")) || (data14 === "llama4")) || (data14 === "grok2-community")) || (data14 === "gemma")) || (data14 === "unknown")) || (data14 === "other"))){const err35 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/enum",keyword:"enum",params:{allowedValues: schema0.properties.license.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.license.enum,parentSchema:schema0.properties.license,data:data14};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}if(data.license_name !== undefined && func0.call(data, "license_name")){let data15 = data.license_name;if(typeof data15 === "string"){if(func3(data15) < 1){const err36 = {instancePath:instancePath+"/license_name",schemaPath:"#/properties/license_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.license_name,data:data15};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}else {const err37 = {instancePath:instancePath+"/license_name",schemaPath:"#/properties/license_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.license_name.type,parentSchema:schema0.properties.license_name,data:data15};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}if(data.license_link !== undefined && func0.call(data, "license_link")){let data16 = data.license_link;if(typeof data16 === "string"){if(func3(data16) < 1){const err38 = {instancePath:instancePath+"/license_link",schemaPath:"#/properties/license_link/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.license_link,data:data16};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}else {const err39 = {instancePath:instancePath+"/license_link",schemaPath:"#/properties/license_link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.license_link.type,parentSchema:schema0.properties.license_link,data:data16};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}if(data.language !== undefined && func0.call(data, "language")){let data17 = data.language;if((typeof data17 !== "string") && (!(Array.isArray(data17)))){const err40 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: schema0.properties.language.type},message:"must be string,array",schema:schema0.properties.language.type,parentSchema:schema0.properties.language,data:data17};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}if(typeof data17 === "string"){if(func3(data17) < 1){const err41 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.language,data:data17};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}if(Array.isArray(data17)){if(data17.length < 1){const err42 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.language,data:data17};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}const len4 = data17.length;for(let i4=0; i4<len4; i4++){let data18 = data17[i4];if(typeof data18 === "string"){if(func3(data18) < 1){const err43 = {instancePath:instancePath+"/language/" + i4,schemaPath:"#/properties/language/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.language.items,data:data18};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}else {const err44 = {instancePath:instancePath+"/language/" + i4,schemaPath:"#/properties/language/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.language.items.type,parentSchema:schema0.properties.language.items,data:data18};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}}}if(data.library_name !== undefined && func0.call(data, "library_name")){let data19 = data.library_name;if(typeof data19 === "string"){if(func3(data19) < 1){const err45 = {instancePath:instancePath+"/library_name",schemaPath:"#/properties/library_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.library_name,data:data19};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}else {const err46 = {instancePath:instancePath+"/library_name",schemaPath:"#/properties/library_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.library_name.type,parentSchema:schema0.properties.library_name,data:data19};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}if(data.tags !== undefined && func0.call(data, "tags")){let data20 = data.tags;if(Array.isArray(data20)){if(data20.length < 1){const err47 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.tags,data:data20};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}const len5 = data20.length;for(let i5=0; i5<len5; i5++){let data21 = data20[i5];if(typeof data21 === "string"){if(func3(data21) < 1){const err48 = {instancePath:instancePath+"/tags/" + i5,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.tags.items,data:data21};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}else {const err49 = {instancePath:instancePath+"/tags/" + i5,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.tags.items.type,parentSchema:schema0.properties.tags.items,data:data21};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}}}else {const err50 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.tags.type,parentSchema:schema0.properties.tags,data:data20};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}if(data.datasets !== undefined && func0.call(data, "datasets")){let data22 = data.datasets;if((typeof data22 !== "string") && (!(Array.isArray(data22)))){const err51 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: schema0.properties.datasets.type},message:"must be string,array",schema:schema0.properties.datasets.type,parentSchema:schema0.properties.datasets,data:data22};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}if(typeof data22 === "string"){if(func3(data22) < 1){const err52 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.datasets,data:data22};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}if(Array.isArray(data22)){if(data22.length < 1){const err53 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.datasets,data:data22};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}const len6 = data22.length;for(let i6=0; i6<len6; i6++){let data23 = data22[i6];if(typeof data23 === "string"){if(func3(data23) < 1){const err54 = {instancePath:instancePath+"/datasets/" + i6,schemaPath:"#/properties/datasets/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.datasets.items,data:data23};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}else {const err55 = {instancePath:instancePath+"/datasets/" + i6,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.datasets.items.type,parentSchema:schema0.properties.datasets.items,data:data23};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}}}if(data.base_model !== undefined && func0.call(data, "base_model")){let data24 = data.base_model;if((typeof data24 !== "string") && (!(Array.isArray(data24)))){const err56 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/type",keyword:"type",params:{type: schema0.properties.base_model.type},message:"must be string,array",schema:schema0.properties.base_model.type,parentSchema:schema0.properties.base_model,data:data24};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}if(typeof data24 === "string"){if(func3(data24) < 1){const err57 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.base_model,data:data24};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}if(Array.isArray(data24)){if(data24.length < 1){const err58 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.base_model,data:data24};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}const len7 = data24.length;for(let i7=0; i7<len7; i7++){let data25 = data24[i7];if(typeof data25 === "string"){if(func3(data25) < 1){const err59 = {instancePath:instancePath+"/base_model/" + i7,schemaPath:"#/properties/base_model/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.base_model.items,data:data25};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}else {const err60 = {instancePath:instancePath+"/base_model/" + i7,schemaPath:"#/properties/base_model/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.base_model.items.type,parentSchema:schema0.properties.base_model.items,data:data25};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}}}if(data.base_model_relation !== undefined && func0.call(data, "base_model_relation")){let data26 = data.base_model_relation;if(typeof data26 !== "string"){const err61 = {instancePath:instancePath+"/base_model_relation",schemaPath:"#/properties/base_model_relation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.base_model_relation.type,parentSchema:schema0.properties.base_model_relation,data:data26};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}if(!((((data26 === "adapter") || (data26 === "merge")) || (data26 === "quantized")) || (data26 === "finetune"))){const err62 = {instancePath:instancePath+"/base_model_relation",schemaPath:"#/properties/base_model_relation/enum",keyword:"enum",params:{allowedValues: schema0.properties.base_model_relation.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.base_model_relation.enum,parentSchema:schema0.properties.base_model_relation,data:data26};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}if(data.pipeline_tag !== undefined && func0.call(data, "pipeline_tag")){let data27 = data.pipeline_tag;if(typeof data27 !== "string"){const err63 = {instancePath:instancePath+"/pipeline_tag",schemaPath:"#/properties/pipeline_tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.pipeline_tag.type,parentSchema:schema0.properties.pipeline_tag,data:data27};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((data27 === "text-classification") || (data27 === "token-classification")) || (data27 === "table-question-answering")) || (data27 === "question-answering")) || (data27 === "zero-shot-classification")) || (data27 === "translation")) || (data27 === "summarization")) || (data27 === "feature-extraction")) || (data27 === "text-generation")) || (data27 === "fill-mask")) || (data27 === "sentence-similarity")) || (data27 === "text-to-speech")) || (data27 === "text-to-audio")) || (data27 === "automatic-speech-recognition")) || (data27 === "audio-to-audio")) || (data27 === "audio-classification")) || (data27 === "audio-text-to-text")) || (data27 === "voice-activity-detection")) || (data27 === "depth-estimation")) || (data27 === "image-classification")) || (data27 === "object-detection")) || (data27 === "image-segmentation")) || (data27 === "text-to-image")) || (data27 === "image-to-text")) || (data27 === "image-to-image")) || (data27 === "image-to-video")) || (data27 === "unconditional-image-generation")) || (data27 === "video-classification")) || (data27 === "reinforcement-learning")) || (data27 === "robotics")) || (data27 === "tabular-classification")) || (data27 === "tabular-regression")) || (data27 === "tabular-to-text")) || (data27 === "table-to-text")) || (data27 === "multiple-choice")) || (data27 === "text-ranking")) || (data27 === "text-retrieval")) || (data27 === "time-series-forecasting")) || (data27 === "text-to-video")) || (data27 === "image-text-to-text")) || (data27 === "image-text-to-image")) || (data27 === "image-text-to-video")) || (data27 === "visual-question-answering")) || (data27 === "document-question-answering")) || (data27 === "zero-shot-image-classification")) || (data27 === "graph-ml")) || (data27 === "mask-generation")) || (data27 === "zero-shot-object-detection")) || (data27 === "text-to-3d")) || (data27 === "image-to-3d")) || (data27 === "image-feature-extraction")) || (data27 === "video-text-to-text")) || (data27 === "keypoint-detection")) || (data27 === "visual-document-retrieval")) || (data27 === "any-to-any")) || (data27 === "video-to-video")) || (data27 === "other"))){const err64 = {instancePath:instancePath+"/pipeline_tag",schemaPath:"#/properties/pipeline_tag/enum",keyword:"enum",params:{allowedValues: schema0.properties.pipeline_tag.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.pipeline_tag.enum,parentSchema:schema0.properties.pipeline_tag,data:data27};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}if(data.task !== undefined && func0.call(data, "task")){let data28 = data.task;if(data28 && typeof data28 == "object" && !Array.isArray(data28)){if((data28.type === undefined) || (!(func0.call(data28, "type")))){const err65 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema0.properties.task.required,parentSchema:schema0.properties.task,data:data28};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}for(const key1 of Object.keys(data28)){if(!(((key1 === "type") || (key1 === "name")) || (pattern0.test(key1)))){const err66 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.task,data:data28};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}}if(data28.type !== undefined && func0.call(data28, "type")){let data29 = data28.type;if(typeof data29 === "string"){if(func3(data29) < 1){const err67 = {instancePath:instancePath+"/task/type",schemaPath:"#/properties/task/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.task.properties.type,data:data29};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}else {const err68 = {instancePath:instancePath+"/task/type",schemaPath:"#/properties/task/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.task.properties.type.type,parentSchema:schema0.properties.task.properties.type,data:data29};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}if(data28.name !== undefined && func0.call(data28, "name")){let data30 = data28.name;if(typeof data30 === "string"){if(func3(data30) < 1){const err69 = {instancePath:instancePath+"/task/name",schemaPath:"#/properties/task/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.task.properties.name,data:data30};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}}else {const err70 = {instancePath:instancePath+"/task/name",schemaPath:"#/properties/task/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.task.properties.name.type,parentSchema:schema0.properties.task.properties.name,data:data30};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}}else {const err71 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.task.type,parentSchema:schema0.properties.task,data:data28};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}if(data.dataset !== undefined && func0.call(data, "dataset")){let data31 = data.dataset;if(data31 && typeof data31 == "object" && !Array.isArray(data31)){if((data31.type === undefined) || (!(func0.call(data31, "type")))){const err72 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema0.properties.dataset.required,parentSchema:schema0.properties.dataset,data:data31};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}if((data31.name === undefined) || (!(func0.call(data31, "name")))){const err73 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.properties.dataset.required,parentSchema:schema0.properties.dataset,data:data31};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}for(const key2 of Object.keys(data31)){if(!((((((key2 === "type") || (key2 === "name")) || (key2 === "config")) || (key2 === "split")) || (key2 === "revision")) || (pattern0.test(key2)))){const err74 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.dataset,data:data31};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}if(data31.type !== undefined && func0.call(data31, "type")){let data32 = data31.type;if(typeof data32 === "string"){if(func3(data32) < 1){const err75 = {instancePath:instancePath+"/dataset/type",schemaPath:"#/properties/dataset/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.dataset.properties.type,data:data32};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}else {const err76 = {instancePath:instancePath+"/dataset/type",schemaPath:"#/properties/dataset/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.dataset.properties.type.type,parentSchema:schema0.properties.dataset.properties.type,data:data32};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}if(data31.name !== undefined && func0.call(data31, "name")){let data33 = data31.name;if(typeof data33 === "string"){if(func3(data33) < 1){const err77 = {instancePath:instancePath+"/dataset/name",schemaPath:"#/properties/dataset/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.dataset.properties.name,data:data33};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}}else {const err78 = {instancePath:instancePath+"/dataset/name",schemaPath:"#/properties/dataset/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.dataset.properties.name.type,parentSchema:schema0.properties.dataset.properties.name,data:data33};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}}if(data31.config !== undefined && func0.call(data31, "config")){let data34 = data31.config;if(typeof data34 === "string"){if(func3(data34) < 1){const err79 = {instancePath:instancePath+"/dataset/config",schemaPath:"#/properties/dataset/properties/config/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.dataset.properties.config,data:data34};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}else {const err80 = {instancePath:instancePath+"/dataset/config",schemaPath:"#/properties/dataset/properties/config/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.dataset.properties.config.type,parentSchema:schema0.properties.dataset.properties.config,data:data34};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}if(data31.split !== undefined && func0.call(data31, "split")){let data35 = data31.split;if(typeof data35 === "string"){if(func3(data35) < 1){const err81 = {instancePath:instancePath+"/dataset/split",schemaPath:"#/properties/dataset/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.dataset.properties.split,data:data35};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}else {const err82 = {instancePath:instancePath+"/dataset/split",schemaPath:"#/properties/dataset/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.dataset.properties.split.type,parentSchema:schema0.properties.dataset.properties.split,data:data35};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}}if(data31.revision !== undefined && func0.call(data31, "revision")){let data36 = data31.revision;if(typeof data36 === "string"){if(func3(data36) < 1){const err83 = {instancePath:instancePath+"/dataset/revision",schemaPath:"#/properties/dataset/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.dataset.properties.revision,data:data36};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}}else {const err84 = {instancePath:instancePath+"/dataset/revision",schemaPath:"#/properties/dataset/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.dataset.properties.revision.type,parentSchema:schema0.properties.dataset.properties.revision,data:data36};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}}}else {const err85 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.dataset.type,parentSchema:schema0.properties.dataset,data:data31};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}}if(data.results !== undefined && func0.call(data, "results")){let data37 = data.results;if(Array.isArray(data37)){if(data37.length < 1){const err86 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.results,data:data37};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}const len8 = data37.length;for(let i8=0; i8<len8; i8++){let data38 = data37[i8];if(data38 && typeof data38 == "object" && !Array.isArray(data38)){if((data38.gate === undefined) || (!(func0.call(data38, "gate")))){const err87 = {instancePath:instancePath+"/results/" + i8,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'",schema:schema0.properties.results.items.required,parentSchema:schema0.properties.results.items,data:data38};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}for(const key3 of Object.keys(data38)){if(!(((((key3 === "gate") || (key3 === "task")) || (key3 === "dataset")) || (key3 === "metrics")) || (pattern0.test(key3)))){const err88 = {instancePath:instancePath+"/results/" + i8,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.results.items,data:data38};if(vErrors === null){vErrors = [err88];}else {vErrors.push(err88);}errors++;}}if(data38.gate !== undefined && func0.call(data38, "gate")){let data39 = data38.gate;if(typeof data39 === "string"){if(func3(data39) < 1){const err89 = {instancePath:instancePath+"/results/" + i8+"/gate",schemaPath:"#/properties/results/items/properties/gate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.results.items.properties.gate,data:data39};if(vErrors === null){vErrors = [err89];}else {vErrors.push(err89);}errors++;}}else {const err90 = {instancePath:instancePath+"/results/" + i8+"/gate",schemaPath:"#/properties/results/items/properties/gate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.results.items.properties.gate.type,parentSchema:schema0.properties.results.items.properties.gate,data:data39};if(vErrors === null){vErrors = [err90];}else {vErrors.push(err90);}errors++;}}if(data38.task !== undefined && func0.call(data38, "task")){let data40 = data38.task;if(data40 && typeof data40 == "object" && !Array.isArray(data40)){if((data40.type === undefined) || (!(func0.call(data40, "type")))){const err91 = {instancePath:instancePath+"/results/" + i8+"/task",schemaPath:"#/properties/results/items/properties/task/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema0.properties.results.items.properties.task.required,parentSchema:schema0.properties.results.items.properties.task,data:data40};if(vErrors === null){vErrors = [err91];}else {vErrors.push(err91);}errors++;}for(const key4 of Object.keys(data40)){if(!(((key4 === "type") || (key4 === "name")) || (pattern0.test(key4)))){const err92 = {instancePath:instancePath+"/results/" + i8+"/task",schemaPath:"#/properties/results/items/properties/task/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.results.items.properties.task,data:data40};if(vErrors === null){vErrors = [err92];}else {vErrors.push(err92);}errors++;}}if(data40.type !== undefined && func0.call(data40, "type")){let data41 = data40.type;if(typeof data41 === "string"){if(func3(data41) < 1){const err93 = {instancePath:instancePath+"/results/" + i8+"/task/type",schemaPath:"#/properties/results/items/properties/task/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.results.items.properties.task.properties.type,data:data41};if(vErrors === null){vErrors = [err93];}else {vErrors.push(err93);}errors++;}}else {const err94 = {instancePath:instancePath+"/results/" + i8+"/task/type",schemaPath:"#/properties/results/items/properties/task/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.results.items.properties.task.properties.type.type,parentSchema:schema0.properties.results.items.properties.task.properties.type,data:data41};if(vErrors === null){vErrors = [err94];}else {vErrors.push(err94);}errors++;}}if(data40.name !== undefined && func0.call(data40, "name")){let data42 = data40.name;if(typeof data42 === "string"){if(func3(data42) < 1){const err95 = {instancePath:instancePath+"/results/" + i8+"/task/name",schemaPath:"#/properties/results/items/properties/task/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.results.items.properties.task.properties.name,data:data42};if(vErrors === null){vErrors = [err95];}else {vErrors.push(err95);}errors++;}}else {const err96 = {instancePath:instancePath+"/results/" + i8+"/task/name",schemaPath:"#/properties/results/items/properties/task/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.results.items.properties.task.properties.name.type,parentSchema:schema0.properties.results.items.properties.task.properties.name,data:data42};if(vErrors === null){vErrors = [err96];}else {vErrors.push(err96);}errors++;}}}else {const err97 = {instancePath:instancePath+"/results/" + i8+"/task",schemaPath:"#/properties/results/items/properties/task/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.results.items.properties.task.type,parentSchema:schema0.properties.results.items.properties.task,data:data40};if(vErrors === null){vErrors = [err97];}else {vErrors.push(err97);}errors++;}}if(data38.dataset !== undefined && func0.call(data38, "dataset")){let data43 = data38.dataset;if(data43 && typeof data43 == "object" && !Array.isArray(data43)){if((data43.type === undefined) || (!(func0.call(data43, "type")))){const err98 = {instancePath:instancePath+"/results/" + i8+"/dataset",schemaPath:"#/properties/results/items/properties/dataset/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema0.properties.results.items.properties.dataset.required,parentSchema:schema0.properties.results.items.properties.dataset,data:data43};if(vErrors === null){vErrors = [err98];}else {vErrors.push(err98);}errors++;}if((data43.name === undefined) || (!(func0.call(data43, "name")))){const err99 = {instancePath:instancePath+"/results/" + i8+"/dataset",schemaPath:"#/properties/results/items/properties/dataset/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema0.properties.results.items.properties.dataset.required,parentSchema:schema0.properties.results.items.properties.dataset,data:data43};if(vErrors === null){vErrors = [err99];}else {vErrors.push(err99);}errors++;}for(const key5 of Object.keys(data43)){if(!((((((key5 === "type") || (key5 === "name")) || (key5 === "config")) || (key5 === "split")) || (key5 === "revision")) || (pattern0.test(key5)))){const err100 = {instancePath:instancePath+"/results/" + i8+"/dataset",schemaPath:"#/properties/results/items/properties/dataset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.results.items.properties.dataset,data:data43};if(vErrors === null){vErrors = [err100];}else {vErrors.push(err100);}errors++;}}if(data43.type !== undefined && func0.call(data43, "type")){let data44 = data43.type;if(typeof data44 === "string"){if(func3(data44) < 1){const err101 = {instancePath:instancePath+"/results/" + i8+"/dataset/type",schemaPath:"#/properties/results/items/properties/dataset/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.results.items.properties.dataset.properties.type,data:data44};if(vErrors === null){vErrors = [err101];}else {vErrors.push(err101);}errors++;}}else {const err102 = {instancePath:instancePath+"/results/" + i8+"/dataset/type",schemaPath:"#/properties/results/items/properties/dataset/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.results.items.properties.dataset.properties.type.type,parentSchema:schema0.properties.results.items.properties.dataset.properties.type,data:data44};if(vErrors === null){vErrors = [err102];}else {vErrors.push(err102);}errors++;}}if(data43.name !== undefined && func0.call(data43, "name")){let data45 = data43.name;if(typeof data45 === "string"){if(func3(data45) < 1){const err103 = {instancePath:instancePath+"/results/" + i8+"/dataset/name",schemaPath:"#/properties/results/items/properties/dataset/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.results.items.properties.dataset.properties.name,data:data45};if(vErrors === null){vErrors = [err103];}else {vErrors.push(err103);}errors++;}}else {const err104 = {instancePath:instancePath+"/results/" + i8+"/dataset/name",schemaPath:"#/properties/results/items/properties/dataset/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.results.items.properties.dataset.properties.name.type,parentSchema:schema0.properties.results.items.properties.dataset.properties.name,data:data45};if(vErrors === null){vErrors = [err104];}else {vErrors.push(err104);}errors++;}}if(data43.config !== undefined && func0.call(data43, "config")){let data46 = data43.config;if(typeof data46 === "string"){if(func3(data46) < 1){const err105 = {instancePath:instancePath+"/results/" + i8+"/dataset/config",schemaPath:"#/properties/results/items/properties/dataset/properties/config/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.results.items.properties.dataset.properties.config,data:data46};if(vErrors === null){vErrors = [err105];}else {vErrors.push(err105);}errors++;}}else {const err106 = {instancePath:instancePath+"/results/" + i8+"/dataset/config",schemaPath:"#/properties/results/items/properties/dataset/properties/config/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.results.items.properties.dataset.properties.config.type,parentSchema:schema0.properties.results.items.properties.dataset.properties.config,data:data46};if(vErrors === null){vErrors = [err106];}else {vErrors.push(err106);}errors++;}}if(data43.split !== undefined && func0.call(data43, "split")){let data47 = data43.split;if(typeof data47 === "string"){if(func3(data47) < 1){const err107 = {instancePath:instancePath+"/results/" + i8+"/dataset/split",schemaPath:"#/properties/results/items/properties/dataset/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.results.items.properties.dataset.properties.split,data:data47};if(vErrors === null){vErrors = [err107];}else {vErrors.push(err107);}errors++;}}else {const err108 = {instancePath:instancePath+"/results/" + i8+"/dataset/split",schemaPath:"#/properties/results/items/properties/dataset/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.results.items.properties.dataset.properties.split.type,parentSchema:schema0.properties.results.items.properties.dataset.properties.split,data:data47};if(vErrors === null){vErrors = [err108];}else {vErrors.push(err108);}errors++;}}if(data43.revision !== undefined && func0.call(data43, "revision")){let data48 = data43.revision;if(typeof data48 === "string"){if(func3(data48) < 1){const err109 = {instancePath:instancePath+"/results/" + i8+"/dataset/revision",schemaPath:"#/properties/results/items/properties/dataset/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.results.items.properties.dataset.properties.revision,data:data48};if(vErrors === null){vErrors = [err109];}else {vErrors.push(err109);}errors++;}}else {const err110 = {instancePath:instancePath+"/results/" + i8+"/dataset/revision",schemaPath:"#/properties/results/items/properties/dataset/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.results.items.properties.dataset.properties.revision.type,parentSchema:schema0.properties.results.items.properties.dataset.properties.revision,data:data48};if(vErrors === null){vErrors = [err110];}else {vErrors.push(err110);}errors++;}}}else {const err111 = {instancePath:instancePath+"/results/" + i8+"/dataset",schemaPath:"#/properties/results/items/properties/dataset/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.results.items.properties.dataset.type,parentSchema:schema0.properties.results.items.properties.dataset,data:data43};if(vErrors === null){vErrors = [err111];}else {vErrors.push(err111);}errors++;}}if(data38.metrics !== undefined && func0.call(data38, "metrics")){let data49 = data38.metrics;if(data49 && typeof data49 == "object" && !Array.isArray(data49)){if(Object.keys(data49).length < 1){const err112 = {instancePath:instancePath+"/results/" + i8+"/metrics",schemaPath:"#/properties/results/items/properties/metrics/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema0.properties.results.items.properties.metrics,data:data49};if(vErrors === null){vErrors = [err112];}else {vErrors.push(err112);}errors++;}for(const key6 of Object.keys(data49)){let data50 = data49[key6];if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)){const err113 = {instancePath:instancePath+"/results/" + i8+"/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/metrics/additionalProperties/type",keyword:"type",params:{type: schema0.properties.results.items.properties.metrics.additionalProperties.type},message:"must be object,null",schema:schema0.properties.results.items.properties.metrics.additionalProperties.type,parentSchema:schema0.properties.results.items.properties.metrics.additionalProperties,data:data50};if(vErrors === null){vErrors = [err113];}else {vErrors.push(err113);}errors++;}if(data50 && typeof data50 == "object" && !Array.isArray(data50)){for(const key7 of Object.keys(data50)){if(!((key7 === "type") || (key7 === "name"))){const err114 = {instancePath:instancePath+"/results/" + i8+"/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.results.items.properties.metrics.additionalProperties,data:data50};if(vErrors === null){vErrors = [err114];}else {vErrors.push(err114);}errors++;}}if(data50.type !== undefined && func0.call(data50, "type")){let data51 = data50.type;if(typeof data51 === "string"){if(func3(data51) < 1){const err115 = {instancePath:instancePath+"/results/" + i8+"/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/results/items/properties/metrics/additionalProperties/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.results.items.properties.metrics.additionalProperties.properties.type,data:data51};if(vErrors === null){vErrors = [err115];}else {vErrors.push(err115);}errors++;}}else {const err116 = {instancePath:instancePath+"/results/" + i8+"/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/results/items/properties/metrics/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.results.items.properties.metrics.additionalProperties.properties.type.type,parentSchema:schema0.properties.results.items.properties.metrics.additionalProperties.properties.type,data:data51};if(vErrors === null){vErrors = [err116];}else {vErrors.push(err116);}errors++;}}if(data50.name !== undefined && func0.call(data50, "name")){let data52 = data50.name;if(typeof data52 === "string"){if(func3(data52) < 1){const err117 = {instancePath:instancePath+"/results/" + i8+"/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/results/items/properties/metrics/additionalProperties/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.results.items.properties.metrics.additionalProperties.properties.name,data:data52};if(vErrors === null){vErrors = [err117];}else {vErrors.push(err117);}errors++;}}else {const err118 = {instancePath:instancePath+"/results/" + i8+"/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/results/items/properties/metrics/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.results.items.properties.metrics.additionalProperties.properties.name.type,parentSchema:schema0.properties.results.items.properties.metrics.additionalProperties.properties.name,data:data52};if(vErrors === null){vErrors = [err118];}else {vErrors.push(err118);}errors++;}}}}}else {const err119 = {instancePath:instancePath+"/results/" + i8+"/metrics",schemaPath:"#/properties/results/items/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.results.items.properties.metrics.type,parentSchema:schema0.properties.results.items.properties.metrics,data:data49};if(vErrors === null){vErrors = [err119];}else {vErrors.push(err119);}errors++;}}}else {const err120 = {instancePath:instancePath+"/results/" + i8,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.results.items.type,parentSchema:schema0.properties.results.items,data:data38};if(vErrors === null){vErrors = [err120];}else {vErrors.push(err120);}errors++;}}}else {const err121 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.results.type,parentSchema:schema0.properties.results,data:data37};if(vErrors === null){vErrors = [err121];}else {vErrors.push(err121);}errors++;}}if(data.intended_uses !== undefined && func0.call(data, "intended_uses")){let data53 = data.intended_uses;if((typeof data53 !== "string") && (!(Array.isArray(data53)))){const err122 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/type",keyword:"type",params:{type: schema0.properties.intended_uses.type},message:"must be string,array",schema:schema0.properties.intended_uses.type,parentSchema:schema0.properties.intended_uses,data:data53};if(vErrors === null){vErrors = [err122];}else {vErrors.push(err122);}errors++;}if(typeof data53 === "string"){if(func3(data53) < 1){const err123 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.intended_uses,data:data53};if(vErrors === null){vErrors = [err123];}else {vErrors.push(err123);}errors++;}}if(Array.isArray(data53)){if(data53.length < 1){const err124 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.intended_uses,data:data53};if(vErrors === null){vErrors = [err124];}else {vErrors.push(err124);}errors++;}const len9 = data53.length;for(let i9=0; i9<len9; i9++){let data54 = data53[i9];if(typeof data54 === "string"){if(func3(data54) < 1){const err125 = {instancePath:instancePath+"/intended_uses/" + i9,schemaPath:"#/properties/intended_uses/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.intended_uses.items,data:data54};if(vErrors === null){vErrors = [err125];}else {vErrors.push(err125);}errors++;}}else {const err126 = {instancePath:instancePath+"/intended_uses/" + i9,schemaPath:"#/properties/intended_uses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.intended_uses.items.type,parentSchema:schema0.properties.intended_uses.items,data:data54};if(vErrors === null){vErrors = [err126];}else {vErrors.push(err126);}errors++;}}}}if(data.out_of_scope_uses !== undefined && func0.call(data, "out_of_scope_uses")){let data55 = data.out_of_scope_uses;if((typeof data55 !== "string") && (!(Array.isArray(data55)))){const err127 = {instancePath:instancePath+"/out_of_scope_uses",schemaPath:"#/properties/out_of_scope_uses/type",keyword:"type",params:{type: schema0.properties.out_of_scope_uses.type},message:"must be string,array",schema:schema0.properties.out_of_scope_uses.type,parentSchema:schema0.properties.out_of_scope_uses,data:data55};if(vErrors === null){vErrors = [err127];}else {vErrors.push(err127);}errors++;}if(typeof data55 === "string"){if(func3(data55) < 1){const err128 = {instancePath:instancePath+"/out_of_scope_uses",schemaPath:"#/properties/out_of_scope_uses/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.out_of_scope_uses,data:data55};if(vErrors === null){vErrors = [err128];}else {vErrors.push(err128);}errors++;}}if(Array.isArray(data55)){if(data55.length < 1){const err129 = {instancePath:instancePath+"/out_of_scope_uses",schemaPath:"#/properties/out_of_scope_uses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.out_of_scope_uses,data:data55};if(vErrors === null){vErrors = [err129];}else {vErrors.push(err129);}errors++;}const len10 = data55.length;for(let i10=0; i10<len10; i10++){let data56 = data55[i10];if(typeof data56 === "string"){if(func3(data56) < 1){const err130 = {instancePath:instancePath+"/out_of_scope_uses/" + i10,schemaPath:"#/properties/out_of_scope_uses/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.out_of_scope_uses.items,data:data56};if(vErrors === null){vErrors = [err130];}else {vErrors.push(err130);}errors++;}}else {const err131 = {instancePath:instancePath+"/out_of_scope_uses/" + i10,schemaPath:"#/properties/out_of_scope_uses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.out_of_scope_uses.items.type,parentSchema:schema0.properties.out_of_scope_uses.items,data:data56};if(vErrors === null){vErrors = [err131];}else {vErrors.push(err131);}errors++;}}}}if(data.limitations !== undefined && func0.call(data, "limitations")){let data57 = data.limitations;if((typeof data57 !== "string") && (!(Array.isArray(data57)))){const err132 = {instancePath:instancePath+"/limitations",schemaPath:"#/properties/limitations/type",keyword:"type",params:{type: schema0.properties.limitations.type},message:"must be string,array",schema:schema0.properties.limitations.type,parentSchema:schema0.properties.limitations,data:data57};if(vErrors === null){vErrors = [err132];}else {vErrors.push(err132);}errors++;}if(typeof data57 === "string"){if(func3(data57) < 1){const err133 = {instancePath:instancePath+"/limitations",schemaPath:"#/properties/limitations/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.limitations,data:data57};if(vErrors === null){vErrors = [err133];}else {vErrors.push(err133);}errors++;}}if(Array.isArray(data57)){if(data57.length < 1){const err134 = {instancePath:instancePath+"/limitations",schemaPath:"#/properties/limitations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.limitations,data:data57};if(vErrors === null){vErrors = [err134];}else {vErrors.push(err134);}errors++;}const len11 = data57.length;for(let i11=0; i11<len11; i11++){let data58 = data57[i11];if(typeof data58 === "string"){if(func3(data58) < 1){const err135 = {instancePath:instancePath+"/limitations/" + i11,schemaPath:"#/properties/limitations/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.limitations.items,data:data58};if(vErrors === null){vErrors = [err135];}else {vErrors.push(err135);}errors++;}}else {const err136 = {instancePath:instancePath+"/limitations/" + i11,schemaPath:"#/properties/limitations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.limitations.items.type,parentSchema:schema0.properties.limitations.items,data:data58};if(vErrors === null){vErrors = [err136];}else {vErrors.push(err136);}errors++;}}}}if(data.risks !== undefined && func0.call(data, "risks")){let data59 = data.risks;if((typeof data59 !== "string") && (!(Array.isArray(data59)))){const err137 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: schema0.properties.risks.type},message:"must be string,array",schema:schema0.properties.risks.type,parentSchema:schema0.properties.risks,data:data59};if(vErrors === null){vErrors = [err137];}else {vErrors.push(err137);}errors++;}if(typeof data59 === "string"){if(func3(data59) < 1){const err138 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.risks,data:data59};if(vErrors === null){vErrors = [err138];}else {vErrors.push(err138);}errors++;}}if(Array.isArray(data59)){if(data59.length < 1){const err139 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.risks,data:data59};if(vErrors === null){vErrors = [err139];}else {vErrors.push(err139);}errors++;}const len12 = data59.length;for(let i12=0; i12<len12; i12++){let data60 = data59[i12];if(typeof data60 === "string"){if(func3(data60) < 1){const err140 = {instancePath:instancePath+"/risks/" + i12,schemaPath:"#/properties/risks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.risks.items,data:data60};if(vErrors === null){vErrors = [err140];}else {vErrors.push(err140);}errors++;}}else {const err141 = {instancePath:instancePath+"/risks/" + i12,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.risks.items.type,parentSchema:schema0.properties.risks.items,data:data60};if(vErrors === null){vErrors = [err141];}else {vErrors.push(err141);}errors++;}}}}if(data.ethical_considerations !== undefined && func0.call(data, "ethical_considerations")){let data61 = data.ethical_considerations;if((typeof data61 !== "string") && (!(Array.isArray(data61)))){const err142 = {instancePath:instancePath+"/ethical_considerations",schemaPath:"#/properties/ethical_considerations/type",keyword:"type",params:{type: schema0.properties.ethical_considerations.type},message:"must be string,array",schema:schema0.properties.ethical_considerations.type,parentSchema:schema0.properties.ethical_considerations,data:data61};if(vErrors === null){vErrors = [err142];}else {vErrors.push(err142);}errors++;}if(typeof data61 === "string"){if(func3(data61) < 1){const err143 = {instancePath:instancePath+"/ethical_considerations",schemaPath:"#/properties/ethical_considerations/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.ethical_considerations,data:data61};if(vErrors === null){vErrors = [err143];}else {vErrors.push(err143);}errors++;}}if(Array.isArray(data61)){if(data61.length < 1){const err144 = {instancePath:instancePath+"/ethical_considerations",schemaPath:"#/properties/ethical_considerations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.ethical_considerations,data:data61};if(vErrors === null){vErrors = [err144];}else {vErrors.push(err144);}errors++;}const len13 = data61.length;for(let i13=0; i13<len13; i13++){let data62 = data61[i13];if(typeof data62 === "string"){if(func3(data62) < 1){const err145 = {instancePath:instancePath+"/ethical_considerations/" + i13,schemaPath:"#/properties/ethical_considerations/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.ethical_considerations.items,data:data62};if(vErrors === null){vErrors = [err145];}else {vErrors.push(err145);}errors++;}}else {const err146 = {instancePath:instancePath+"/ethical_considerations/" + i13,schemaPath:"#/properties/ethical_considerations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.ethical_considerations.items.type,parentSchema:schema0.properties.ethical_considerations.items,data:data62};if(vErrors === null){vErrors = [err146];}else {vErrors.push(err146);}errors++;}}}}if(data.training_data !== undefined && func0.call(data, "training_data")){let data63 = data.training_data;if((typeof data63 !== "string") && (!(Array.isArray(data63)))){const err147 = {instancePath:instancePath+"/training_data",schemaPath:"#/properties/training_data/type",keyword:"type",params:{type: schema0.properties.training_data.type},message:"must be string,array",schema:schema0.properties.training_data.type,parentSchema:schema0.properties.training_data,data:data63};if(vErrors === null){vErrors = [err147];}else {vErrors.push(err147);}errors++;}if(typeof data63 === "string"){if(func3(data63) < 1){const err148 = {instancePath:instancePath+"/training_data",schemaPath:"#/properties/training_data/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.training_data,data:data63};if(vErrors === null){vErrors = [err148];}else {vErrors.push(err148);}errors++;}}if(Array.isArray(data63)){if(data63.length < 1){const err149 = {instancePath:instancePath+"/training_data",schemaPath:"#/properties/training_data/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.training_data,data:data63};if(vErrors === null){vErrors = [err149];}else {vErrors.push(err149);}errors++;}const len14 = data63.length;for(let i14=0; i14<len14; i14++){let data64 = data63[i14];if(typeof data64 === "string"){if(func3(data64) < 1){const err150 = {instancePath:instancePath+"/training_data/" + i14,schemaPath:"#/properties/training_data/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.training_data.items,data:data64};if(vErrors === null){vErrors = [err150];}else {vErrors.push(err150);}errors++;}}else {const err151 = {instancePath:instancePath+"/training_data/" + i14,schemaPath:"#/properties/training_data/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.training_data.items.type,parentSchema:schema0.properties.training_data.items,data:data64};if(vErrors === null){vErrors = [err151];}else {vErrors.push(err151);}errors++;}}}}if(data.training_procedure !== undefined && func0.call(data, "training_procedure")){let data65 = data.training_procedure;if((typeof data65 !== "string") && (!(Array.isArray(data65)))){const err152 = {instancePath:instancePath+"/training_procedure",schemaPath:"#/properties/training_procedure/type",keyword:"type",params:{type: schema0.properties.training_procedure.type},message:"must be string,array",schema:schema0.properties.training_procedure.type,parentSchema:schema0.properties.training_procedure,data:data65};if(vErrors === null){vErrors = [err152];}else {vErrors.push(err152);}errors++;}if(typeof data65 === "string"){if(func3(data65) < 1){const err153 = {instancePath:instancePath+"/training_procedure",schemaPath:"#/properties/training_procedure/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.training_procedure,data:data65};if(vErrors === null){vErrors = [err153];}else {vErrors.push(err153);}errors++;}}if(Array.isArray(data65)){if(data65.length < 1){const err154 = {instancePath:instancePath+"/training_procedure",schemaPath:"#/properties/training_procedure/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.training_procedure,data:data65};if(vErrors === null){vErrors = [err154];}else {vErrors.push(err154);}errors++;}const len15 = data65.length;for(let i15=0; i15<len15; i15++){let data66 = data65[i15];if(typeof data66 === "string"){if(func3(data66) < 1){const err155 = {instancePath:instancePath+"/training_procedure/" + i15,schemaPath:"#/properties/training_procedure/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.training_procedure.items,data:data66};if(vErrors === null){vErrors = [err155];}else {vErrors.push(err155);}errors++;}}else {const err156 = {instancePath:instancePath+"/training_procedure/" + i15,schemaPath:"#/properties/training_procedure/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.training_procedure.items.type,parentSchema:schema0.properties.training_procedure.items,data:data66};if(vErrors === null){vErrors = [err156];}else {vErrors.push(err156);}errors++;}}}}if(data.evaluation_data !== undefined && func0.call(data, "evaluation_data")){let data67 = data.evaluation_data;if((typeof data67 !== "string") && (!(Array.isArray(data67)))){const err157 = {instancePath:instancePath+"/evaluation_data",schemaPath:"#/properties/evaluation_data/type",keyword:"type",params:{type: schema0.properties.evaluation_data.type},message:"must be string,array",schema:schema0.properties.evaluation_data.type,parentSchema:schema0.properties.evaluation_data,data:data67};if(vErrors === null){vErrors = [err157];}else {vErrors.push(err157);}errors++;}if(typeof data67 === "string"){if(func3(data67) < 1){const err158 = {instancePath:instancePath+"/evaluation_data",schemaPath:"#/properties/evaluation_data/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.evaluation_data,data:data67};if(vErrors === null){vErrors = [err158];}else {vErrors.push(err158);}errors++;}}if(Array.isArray(data67)){if(data67.length < 1){const err159 = {instancePath:instancePath+"/evaluation_data",schemaPath:"#/properties/evaluation_data/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.evaluation_data,data:data67};if(vErrors === null){vErrors = [err159];}else {vErrors.push(err159);}errors++;}const len16 = data67.length;for(let i16=0; i16<len16; i16++){let data68 = data67[i16];if(typeof data68 === "string"){if(func3(data68) < 1){const err160 = {instancePath:instancePath+"/evaluation_data/" + i16,schemaPath:"#/properties/evaluation_data/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.evaluation_data.items,data:data68};if(vErrors === null){vErrors = [err160];}else {vErrors.push(err160);}errors++;}}else {const err161 = {instancePath:instancePath+"/evaluation_data/" + i16,schemaPath:"#/properties/evaluation_data/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.evaluation_data.items.type,parentSchema:schema0.properties.evaluation_data.items,data:data68};if(vErrors === null){vErrors = [err161];}else {vErrors.push(err161);}errors++;}}}}if(data.co2_eq_emissions !== undefined && func0.call(data, "co2_eq_emissions")){let data69 = data.co2_eq_emissions;if(data69 && typeof data69 == "object" && !Array.isArray(data69)){if((data69.emissions === undefined) || (!(func0.call(data69, "emissions")))){const err162 = {instancePath:instancePath+"/co2_eq_emissions",schemaPath:"#/properties/co2_eq_emissions/required",keyword:"required",params:{missingProperty: "emissions"},message:"must have required property '"+"emissions"+"'",schema:schema0.properties.co2_eq_emissions.required,parentSchema:schema0.properties.co2_eq_emissions,data:data69};if(vErrors === null){vErrors = [err162];}else {vErrors.push(err162);}errors++;}for(const key8 of Object.keys(data69)){if(!((((((key8 === "emissions") || (key8 === "source")) || (key8 === "training_type")) || (key8 === "geographical_location")) || (key8 === "hardware_used")) || (pattern0.test(key8)))){const err163 = {instancePath:instancePath+"/co2_eq_emissions",schemaPath:"#/properties/co2_eq_emissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema0.properties.co2_eq_emissions,data:data69};if(vErrors === null){vErrors = [err163];}else {vErrors.push(err163);}errors++;}}if(data69.emissions !== undefined && func0.call(data69, "emissions")){let data70 = data69.emissions;if((typeof data70 == "number") && (isFinite(data70))){if(data70 < 0 || isNaN(data70)){const err164 = {instancePath:instancePath+"/co2_eq_emissions/emissions",schemaPath:"#/properties/co2_eq_emissions/properties/emissions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.co2_eq_emissions.properties.emissions,data:data70};if(vErrors === null){vErrors = [err164];}else {vErrors.push(err164);}errors++;}}else {const err165 = {instancePath:instancePath+"/co2_eq_emissions/emissions",schemaPath:"#/properties/co2_eq_emissions/properties/emissions/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema0.properties.co2_eq_emissions.properties.emissions.type,parentSchema:schema0.properties.co2_eq_emissions.properties.emissions,data:data70};if(vErrors === null){vErrors = [err165];}else {vErrors.push(err165);}errors++;}}if(data69.source !== undefined && func0.call(data69, "source")){let data71 = data69.source;if(typeof data71 === "string"){if(func3(data71) < 1){const err166 = {instancePath:instancePath+"/co2_eq_emissions/source",schemaPath:"#/properties/co2_eq_emissions/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.co2_eq_emissions.properties.source,data:data71};if(vErrors === null){vErrors = [err166];}else {vErrors.push(err166);}errors++;}}else {const err167 = {instancePath:instancePath+"/co2_eq_emissions/source",schemaPath:"#/properties/co2_eq_emissions/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.co2_eq_emissions.properties.source.type,parentSchema:schema0.properties.co2_eq_emissions.properties.source,data:data71};if(vErrors === null){vErrors = [err167];}else {vErrors.push(err167);}errors++;}}if(data69.training_type !== undefined && func0.call(data69, "training_type")){let data72 = data69.training_type;if(typeof data72 === "string"){if(func3(data72) < 1){const err168 = {instancePath:instancePath+"/co2_eq_emissions/training_type",schemaPath:"#/properties/co2_eq_emissions/properties/training_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.co2_eq_emissions.properties.training_type,data:data72};if(vErrors === null){vErrors = [err168];}else {vErrors.push(err168);}errors++;}}else {const err169 = {instancePath:instancePath+"/co2_eq_emissions/training_type",schemaPath:"#/properties/co2_eq_emissions/properties/training_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.co2_eq_emissions.properties.training_type.type,parentSchema:schema0.properties.co2_eq_emissions.properties.training_type,data:data72};if(vErrors === null){vErrors = [err169];}else {vErrors.push(err169);}errors++;}}if(data69.geographical_location !== undefined && func0.call(data69, "geographical_location")){let data73 = data69.geographical_location;if(typeof data73 === "string"){if(func3(data73) < 1){const err170 = {instancePath:instancePath+"/co2_eq_emissions/geographical_location",schemaPath:"#/properties/co2_eq_emissions/properties/geographical_location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.co2_eq_emissions.properties.geographical_location,data:data73};if(vErrors === null){vErrors = [err170];}else {vErrors.push(err170);}errors++;}}else {const err171 = {instancePath:instancePath+"/co2_eq_emissions/geographical_location",schemaPath:"#/properties/co2_eq_emissions/properties/geographical_location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.co2_eq_emissions.properties.geographical_location.type,parentSchema:schema0.properties.co2_eq_emissions.properties.geographical_location,data:data73};if(vErrors === null){vErrors = [err171];}else {vErrors.push(err171);}errors++;}}if(data69.hardware_used !== undefined && func0.call(data69, "hardware_used")){let data74 = data69.hardware_used;if(typeof data74 === "string"){if(func3(data74) < 1){const err172 = {instancePath:instancePath+"/co2_eq_emissions/hardware_used",schemaPath:"#/properties/co2_eq_emissions/properties/hardware_used/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.co2_eq_emissions.properties.hardware_used,data:data74};if(vErrors === null){vErrors = [err172];}else {vErrors.push(err172);}errors++;}}else {const err173 = {instancePath:instancePath+"/co2_eq_emissions/hardware_used",schemaPath:"#/properties/co2_eq_emissions/properties/hardware_used/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.co2_eq_emissions.properties.hardware_used.type,parentSchema:schema0.properties.co2_eq_emissions.properties.hardware_used,data:data74};if(vErrors === null){vErrors = [err173];}else {vErrors.push(err173);}errors++;}}}else {const err174 = {instancePath:instancePath+"/co2_eq_emissions",schemaPath:"#/properties/co2_eq_emissions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.co2_eq_emissions.type,parentSchema:schema0.properties.co2_eq_emissions,data:data69};if(vErrors === null){vErrors = [err174];}else {vErrors.push(err174);}errors++;}}if(data.citation !== undefined && func0.call(data, "citation")){let data75 = data.citation;if(typeof data75 === "string"){if(func3(data75) < 1){const err175 = {instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.citation,data:data75};if(vErrors === null){vErrors = [err175];}else {vErrors.push(err175);}errors++;}}else {const err176 = {instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.citation.type,parentSchema:schema0.properties.citation,data:data75};if(vErrors === null){vErrors = [err176];}else {vErrors.push(err176);}errors++;}}}else {const err177 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};if(vErrors === null){vErrors = [err177];}else {vErrors.push(err177);}errors++;}validate0.errors = vErrors;return errors === 0;}validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
// EXTERNAL MODULE: ./build/config/schema-problems.js
var schema_problems = __webpack_require__(35193);
;// CONCATENATED MODULE: ./build/gates/model-card/facts-problems.js


const facts_problems_namesOffered = 30;
/** What ajv objects to in a facts file, as problems that point into it and say what to write. */
function factsProblems(errors, document) {
    return (0,schema_problems/* withoutRepeats */.jP)(errors.map((error) => problemOf(error, document)));
}
function problemOf(error, document) {
    const path = (0,schema_problems/* pathOf */.XM)(error.instancePath, document.value);
    if (error.keyword === 'additionalProperties') {
        const inside = [...path, String(error.params.additionalProperty)];
        return { ...document.locate(inside, { key: true }), ...(0,schema_problems/* unknownKey */.a)(error, inside) };
    }
    const name = path.length === 0 ? 'this file' : path.join('.');
    if (error.keyword === 'required')
        return { ...document.locate(path, { key: true }), ...(0,schema_problems/* missingKey */.aV)(error, name) };
    return { ...document.locate(path), ...wrongValue(error, (0,schema_problems/* valueAt */.fK)(document.value, path), name) };
}
function wrongValue(error, value, where) {
    const params = error.params;
    switch (error.keyword) {
        case 'type':
            return wrongType([params.type].flat().map(String), value, where);
        case 'enum':
            return wrongChoice(params.allowedValues, value, where);
        case 'minimum':
            return { message: (0,schema_problems/* beyond */.wQ)(error, value, where) };
        case 'minLength':
        case 'minItems':
        case 'minProperties':
            return {
                message: `${where} is empty`,
                hint: 'write it, or remove the key: what is not known is listed as missing',
            };
        default:
            return { message: `${where} ${error.message ?? 'is not valid'}` };
    }
}
function wrongChoice(allowed, value, where) {
    const nearest = typeof value === 'string' ? (0,nearest_name/* nearestName */.q)(value, allowed) : undefined;
    const all = allowed.length > facts_problems_namesOffered ? `${allowed.slice(0, facts_problems_namesOffered).join(', ')} …` : allowed.join(', ');
    const others = where === 'license'
        ? 'write an id of the Hub (mit, apache-2.0 …), or `other` with license_name'
        : `write one of: ${all}`;
    return {
        message: `${(0,schema_problems/* shown */.SP)(value)} is not a value of ${where}`,
        hint: nearest === undefined ? others : `did you mean ${nearest}?`,
    };
}
function wrongType(wanted, value, where) {
    if (value === null || value === undefined)
        return {
            message: `${where} has no value`,
            hint: 'write it, or remove the key: what is not known is listed as missing',
        };
    if (wanted.includes('number'))
        return { message: `${(0,schema_problems/* shown */.SP)(value)} is not a number`, hint: 'write it without quotes and units' };
    const scalar = typeof value === 'number' || typeof value === 'boolean';
    return {
        message: (0,schema_problems/* wrongKind */.oF)(wanted, value, where),
        ...(scalar && wanted.includes('string') ? { hint: `put it in quotes: "${String(value)}"` } : {}),
    };
}

;// CONCATENATED MODULE: ./build/gates/model-card/read-facts.js







const maxFactsBytes = 1024 * 1024;
/**
 * Reads `model-card.yml` strictly: YAML 1.2, its JSON Schema, and what a schema cannot say. All problems are thrown at once.
 *
 * @throws MlGatesError `config`
 */
async function readFacts({ facts: pattern, folder, locate }, files) {
    const absolute = external_node_path_.resolve(folder, pattern);
    const file = files.show(absolute);
    if ((await files.kind(absolute)) === 'absent')
        throw (0,errors/* configError */.Fj)([
            {
                ...locate(['card', 'facts']),
                message: `${file} does not exist`,
                hint: 'write there what people know about the model, beginning with name: …',
            },
        ]);
    const text = (0,decode_text/* decodeText */.g)(await files.read(absolute, { limit: maxFactsBytes }), file);
    const document = (0,yaml_document/* parseYaml */.h)(text.replace(/^\ufeff/, ''), file);
    throwAll(document.problems);
    if (document.value === null || document.value === undefined)
        throwAll([{ ...document.locate([]), message: `${file} is empty`, hint: 'begin with name: …' }]);
    throwAll(factsProblems(errorsOf(document.value), document));
    const facts = document.value;
    throwAll(demandProblems(facts, document));
    return { facts, file, locate: document.locate };
}
function throwAll(problems) {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
}

;// CONCATENATED MODULE: ./build/gates/model-card/results-findings.js


const results_findings_namesOffered = 10;
/** One finding for each metric that the card has to tell: measured, or why not. Rule `results`. */
function resultsFindings(sources) {
    const { results, jobFailed, nothing } = sources;
    const findings = results.flatMap((result) => resultFindings(result, sources));
    if (findings.length > 0)
        return unique(findings);
    const code = jobFailed ? 'job-failed' : 'nothing-measured';
    return [unmeasured('', { code }, { severity: nothing, id: 'card#/results' })];
}
function resultFindings(result, sources) {
    const { gate, state, metrics } = result;
    const whole = (code) => [
        unmeasured(gate, { code, params: { gate } }, { severity: 'fail', id: `card#${gate}/results` }),
    ];
    if (sources.jobFailed)
        return whole('job-failed');
    if (state === 'not-run')
        return whole('gate-not-run');
    if (state === 'error')
        return whole('gate-error');
    const evaluated = sources.gates.find(({ id }) => id === gate);
    return metrics.map((metric) => metricFinding(metric, { evaluated, named: sources.named }));
}
function metricFinding(metric, { evaluated, named }) {
    const { gate, metric: subject, value, name, type } = metric;
    const id = `card#${gate}/${subject}/results`;
    if (typeof value === 'number')
        return {
            ...results_findings_finding({ id, subject, params: { gate, name, type } }),
            outcome: 'pass',
            severity: 'info',
            observed: { value },
        };
    const severity = named ? 'fail' : severityOfRules(subject, evaluated);
    if (value !== undefined)
        return {
            ...unmeasured(subject, { code: 'not-finite', params: { text: value.token, gate } }, { severity, id }),
            observed: { value },
        };
    const available = [
        ...new Set([...(evaluated?.metrics ?? []).map((one) => one.name), ...(evaluated?.measured.keys() ?? [])]),
    ];
    const others = available.filter((one) => one !== subject);
    const nearest = (0,nearest_name/* nearestName */.q)(subject, others) ?? null;
    return unmeasured(subject, { code: 'absent', params: { gate, nearest, available: others.slice(0, results_findings_namesOffered) } }, { severity, id });
}
/** A metric that its rule may lack does not stop the card either. */
function severityOfRules(metric, gate) {
    const demands = gate?.metrics.find(({ name }) => name === metric)?.demands ?? [];
    const severities = demands.filter(({ outcome }) => !(0,core_outcome/* isGood */.Kg)(outcome)).map(({ severity }) => severity);
    if (severities.length === 0 || severities.includes('fail'))
        return 'fail';
    return severities.includes('warn') ? 'warn' : 'info';
}
function unmeasured(subject, reason, { severity, id }) {
    return { ...results_findings_finding({ id, subject, params: {} }), outcome: 'unmeasured', severity, reason };
}
function results_findings_finding({ id, subject, params, }) {
    return { id, rule: 'results', subject, slice: null, params, count: 1, samples: [] };
}
/** The same metric may be told under two data sets: ids are told apart by a number. */
function unique(findings) {
    const times = new Map();
    return findings.map((one) => {
        const time = (times.get(one.id) ?? 0) + 1;
        times.set(one.id, time);
        return time === 1 ? one : { ...one, id: `${one.id}/${time}` };
    });
}

;// CONCATENATED MODULE: ./build/card/leaves.js
/**
 * The leaves of a value by path: `model-index[0].results[0].metrics[ROC AUC].value`. Items of a list go by their `name` where each has
 * one of its own, so that one more metric does not make all after it differ.
 */
function leavesOf(path, value) {
    const leaves = new Map();
    collect(path, value, leaves);
    return leaves;
}
function collect(path, value, leaves) {
    if (Array.isArray(value)) {
        const items = value;
        const names = items.map(nameOf);
        const named = new Set(names.filter((name) => name !== undefined)).size === items.length;
        items.forEach((item, index) => collect(`${path}[${named ? (names[index] ?? '') : index}]`, item, leaves));
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value))
            collect(`${path}.${key}`, item, leaves);
    }
    else
        leaves.set(path, value);
}
function nameOf(item) {
    if (typeof item !== 'object' || item === null || Array.isArray(item) || !Object.hasOwn(item, 'name'))
        return undefined;
    const { name } = item;
    return typeof name === 'string' ? name : undefined;
}

;// CONCATENATED MODULE: ./build/card/line-diff.js
const context = 2;
/** Beyond this many pairs of lines, what differs is shown whole instead of aligned. */
const maxPairs = 250_000;
/** A unified diff of two texts as one hunk, from the first line that differs to the last; `''` when none does. */
function lineDiff(before, after, { same, limit }) {
    const old = before.split('\n');
    const now = after.split('\n');
    let head = 0;
    while (head < old.length && head < now.length && same(old[head] ?? '', now[head] ?? ''))
        head += 1;
    let tail = 0;
    while (tail < Math.min(old.length, now.length) - head &&
        same(old[old.length - 1 - tail] ?? '', now[now.length - 1 - tail] ?? ''))
        tail += 1;
    if (head === old.length && head === now.length)
        return '';
    const from = Math.max(0, head - context);
    const lines = [
        ...old.slice(from, head).map((line) => ` ${line}`),
        ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail), same),
        ...old.slice(old.length - tail, old.length - tail + context).map((line) => ` ${line}`),
    ];
    const shown = lines.length > limit ? [...lines.slice(0, limit - 1), `… and ${lines.length - limit + 1} more lines`] : lines;
    return [`@@ line ${from + 1} @@`, ...shown].join('\n');
}
/** The lines that differ, aligned by a longest common subsequence. */
function middle(old, now, same) {
    const minus = (line) => `-${line}`;
    const plus = (line) => `+${line}`;
    if (old.length * now.length > maxPairs)
        return [...old.map(minus), ...now.map(plus)];
    const width = now.length + 1;
    const length = new Uint32Array((old.length + 1) * width);
    for (let i = old.length - 1; i >= 0; i -= 1)
        for (let j = now.length - 1; j >= 0; j -= 1)
            length[i * width + j] = same(old[i] ?? '', now[j] ?? '')
                ? (length[(i + 1) * width + j + 1] ?? 0) + 1
                : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
    const lines = [];
    let i = 0;
    let j = 0;
    while (i < old.length && j < now.length) {
        if (same(old[i] ?? '', now[j] ?? '')) {
            lines.push(` ${old[i] ?? ''}`);
            i += 1;
            j += 1;
        }
        else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) {
            lines.push(minus(old[i] ?? ''));
            i += 1;
        }
        else {
            lines.push(plus(now[j] ?? ''));
            j += 1;
        }
    }
    return [...lines, ...old.slice(i).map(minus), ...now.slice(j).map(plus)];
}

;// CONCATENATED MODULE: ./build/card/tolerance.js

/** Whether two numbers differ by at most `tolerance`, relative to the larger of them. */
function closeEnough(a, b, tolerance) {
    return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
/** Numbers that stand alone, not those in names such as `top5` or `v1.2`. */
const number = /(?<![\w.@-])-?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.-])/g;
/** Whether two texts are the same but for their numbers, and those are close enough. */
function sameButForNumbers(a, b, tolerance) {
    if (a === b)
        return true;
    const numbersA = a.match(number) ?? [];
    const numbersB = b.match(number) ?? [];
    if (numbersA.length !== numbersB.length || a.replace(number, '0') !== b.replace(number, '0'))
        return false;
    return numbersA.every((text, index) => sameNumber(text, numbersB[index] ?? '', tolerance));
}
function sameNumber(a, b, tolerance) {
    const [left, right] = [(0,core_number/* parseNumber */.$)(a), (0,core_number/* parseNumber */.$)(b)];
    return a === b || (left !== undefined && right !== undefined && closeEnough(left, right, tolerance));
}

;// CONCATENATED MODULE: ./build/card/differences.js







const diffLines = 40;
const leavesPerKey = 20;
/** The regions whose numbers were measured. Numbers in all others are people's, and agree exactly or not at all. */
const measuredRegions = new Set(['evaluation', 'data']);
/**
 * Compares a committed card with what facts and measurements make: structure, facts and texts exactly, measured numbers within the
 * tolerance. People's own prose and keys are not looked at.
 *
 * @throws MlGatesError `input`, where the card was damaged by hand
 */
function cardDifferences(committed, { owned, regions }) {
    const card = splitCard(committed.text);
    return [...keyDifferences(card, committed, owned), ...regionDifferences(card, committed, regions)];
}
function keyDifferences(card, { file, tolerance }, owned) {
    const read = readFrontMatter(card, file);
    return ownedKeys.flatMap((key) => {
        const place = read.placeOf(key);
        const loose = read.pairs.find((pair) => pair.key === key)?.loose;
        const strict = read.values.get(key);
        const expected = owned.get(key);
        if (strict === undefined || expected === undefined)
            return oneSided(key, { committed: strict, expected, place });
        const found = leafDifferences(key, {
            committed: strict,
            expected,
            place,
            tolerance: key === 'model-index' ? tolerance : 0,
        });
        if (found.length > 0 || canonical(loose) === canonical(strict))
            return found;
        // unquoted, the word is something else to YAML 1.1: `no` is false
        return [{ subject: key, code: 'differs', section: false, committed: asJson(loose), expected, place }];
    });
}
function oneSided(subject, { section = false, committed, expected, place }) {
    if (committed !== undefined)
        return [{ subject, code: 'not-in-facts', section, committed, place }];
    return expected === undefined ? [] : [{ subject, code: 'missing-in-card', section, expected, place }];
}
function leafDifferences(key, sides) {
    const committed = leavesOf(key, sides.committed ?? null);
    const expected = leavesOf(key, sides.expected ?? null);
    const paths = [...new Set([...expected.keys(), ...committed.keys()])];
    const found = paths.flatMap((path) => {
        const [left, right] = [committed.get(path), expected.get(path)];
        if (left === undefined || right === undefined)
            return oneSided(path, { committed: left, expected: right, place: sides.place });
        const close = typeof left === 'number' && typeof right === 'number' && closeEnough(left, right, sides.tolerance);
        if (close || canonical(left) === canonical(right))
            return [];
        return [{ subject: path, code: 'differs', section: false, committed: left, expected: right, place: sides.place }];
    });
    return found.slice(0, leavesPerKey);
}
function asJson(value) {
    return value instanceof Date ? value.toISOString() : (value ?? null);
}
function regionDifferences(card, { file, tolerance }, texts) {
    const { regions } = scanRegions(card.body, { file, firstLine: card.bodyLine });
    return regionNames.flatMap((name) => {
        const expected = texts[name];
        const region = regions.get(name);
        const place = { file, line: region?.line ?? 1 };
        if (region === undefined)
            return expected === ''
                ? []
                : oneSided(name, { section: true, committed: undefined, expected: firstLine(expected), place });
        const text = card.body.slice(region.start, region.end).replace(/\r\n?/g, '\n').replace(/\n$/, '');
        const same = (a, b) => measuredRegions.has(name) ? sameButForNumbers(a, b, tolerance) : a === b;
        if (same(text, expected))
            return [];
        return [textDifference(name, { text, expected, line: region.line, file, same })];
    });
}
function textDifference(subject, at) {
    const old = at.text.split('\n');
    const now = at.expected.split('\n');
    let index = 0;
    while (index < old.length && index < now.length && at.same(old[index] ?? '', now[index] ?? ''))
        index += 1;
    const diff = lineDiff(at.text, at.expected, { same: at.same, limit: diffLines });
    const code = at.text === '' ? 'missing-in-card' : at.expected === '' ? 'not-in-facts' : 'differs';
    const committed = code === 'missing-in-card' ? {} : { committed: old[index] ?? '' };
    const expected = code === 'not-in-facts' ? {} : { expected: now[index] ?? '' };
    const place = { file: at.file, line: at.line + 1 + (at.text === '' ? 0 : index) };
    return { subject, code, section: true, ...committed, ...expected, place, diff };
}
function firstLine(text) {
    for (const { content } of linesOf(text))
        return content;
    return '';
}

;// CONCATENATED MODULE: ./build/gates/model-card/verify-findings.js


/** The command that puts a card in step. */
const command = 'ml-gates card --write';
const verify_findings_shownValue = 200;
/** One finding for each place where the committed card is out of step, or one that says it is in step. Rule `verify`. */
function verifyFindings(verification, parts) {
    switch (verification.kind) {
        case 'unmeasured':
            return [{ ...verify_findings_finding(''), outcome: 'unmeasured', severity: 'fail', reason: verification.reason }];
        case 'absent': {
            const { file } = verification;
            const reason = { code: 'no-card', params: { file, command } };
            return [{ ...verify_findings_finding(''), outcome: 'violated', severity: 'fail', reason, samples: [{ file }] }];
        }
        case 'committed': {
            const { committed } = verification;
            const differences = cardDifferences(committed, parts);
            if (differences.length === 0)
                return [{ ...verify_findings_finding(''), outcome: 'pass', severity: 'info', samples: [{ file: committed.file }] }];
            return unique(differences.map(outOfStep));
        }
    }
}
function outOfStep({ subject, code, section, committed, expected, place, diff }) {
    const sides = {
        ...(committed === undefined ? {} : { committed: verify_findings_short(committed) }),
        ...(expected === undefined ? {} : { expected: verify_findings_short(expected) }),
        ...(section ? { section } : {}),
    };
    const sample = committed === undefined ? place : { ...place, value: verify_findings_text(committed) };
    return {
        ...verify_findings_finding(subject),
        params: diff === undefined ? {} : { diff },
        outcome: 'violated',
        severity: 'fail',
        reason: { code, params: { ...sides, command } },
        samples: [sample],
    };
}
function verify_findings_finding(subject) {
    return { id: `card#${subject}/verify`, rule: 'verify', subject, slice: null, params: {}, count: 1, samples: [] };
}
function verify_findings_short(value) {
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : verify_findings_text(value);
}
function verify_findings_text(value) {
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    return written.length > verify_findings_shownValue ? `${written.slice(0, verify_findings_shownValue - 1)}…` : written;
}

;// CONCATENATED MODULE: ./build/gates/model-card/index.js














/**
 * The card gate: makes the model card from what people know and what the other gates measured.
 *
 * It always demands one thing, and with `verify` another:
 * - rule `results`: every metric that the card has to tell was measured, i.e. those of `results` in the facts, or else all that rules of
 *   metrics gates name. With none at all it is unmeasured: red, or a warning where `verify` demands something;
 * - rule `verify`: the committed card says what would be generated.
 *
 * Rule `facts` tells which recommended facts nobody wrote, and stops nothing.
 *
 * @throws MlGatesError when the facts, the config or a card damaged by hand do not allow a decision
 */
async function model_card_run(inputs, ports) {
    const { config, folder } = inputs;
    const output = await outputOf(inputs, ports.files);
    const read = await readFacts({ facts: config.facts, folder, locate: inputs.locate }, ports.files);
    const { parts, results } = makeCard(inputs, read);
    const committed = output === null ? null : await readCommitted(output, ports.files);
    const shown = output === null ? '' : ports.files.show(output);
    const markdown = committed === null ? newCard(parts) : updateCard(committed, parts, shown);
    const written = inputs.write && output !== null && results.every(isTold);
    if (written && committed !== null)
        ensureNothingIsLost(committed, parts, { file: shown, facts: read.file });
    if (written && committed !== markdown)
        await ports.files.write(output, markdown);
    const verification = verificationOf(written ? markdown : committed, { file: shown, results, inputs });
    const verified = config.verify === true ? verifyFindings(verification, parts) : [];
    const total = recommendedFacts.length;
    return {
        findings: [...results, ...verified, ...factsFindings(read.facts, read.file)],
        measured: { facts: total - missingFacts(read.facts).length, facts_total: total },
        origin: 'unknown',
        baseline: null,
        card: { markdown, output, written },
    };
}
async function outputOf({ config, folder, locate, write }, files) {
    if (config.output !== undefined) {
        const output = external_node_path_.resolve(folder, config.output);
        await files.kind(output); // refused where nothing may be written
        // the metrics file, the facts or a workflow would be written to without a word
        if (!/\.(?:md|markdown)$/i.test(config.output))
            throw (0,errors/* configError */.Fj)([
                {
                    ...locate(['card', 'output']),
                    message: `the card is a Markdown file, and ${JSON.stringify(config.output)} is none`,
                    hint: 'name it MODEL_CARD.md, or README.md as Hugging Face does',
                },
            ]);
        return output;
    }
    if (!write && config.verify !== true)
        return null;
    throw (0,errors/* configError */.Fj)([
        { ...locate(['card']), message: 'nothing says which file the card is', hint: 'add output: MODEL_CARD.md' },
    ]);
}
function makeCard(inputs, { facts, locate }) {
    const { gates, jobFailed } = inputs;
    const evaluated = evaluatedGates(gates);
    const declared = declaredGates(inputs);
    const [first, ...rest] = declared.known ? gateProblems(facts, locate, declared) : [];
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
    const wanted = wantedResults(facts, evaluated, declared.metrics);
    // what a job left behind that failed was not measured for this commit
    const told = jobFailed ? [] : wanted;
    return {
        parts: {
            title: facts.name,
            owned: ownedValues(facts, told),
            regions: sectionTexts({ facts, gates, results: told, jobFailed }),
        },
        results: resultsFindings({
            results: wanted,
            gates: evaluated,
            named: facts.results !== undefined,
            jobFailed,
            nothing: inputs.config.verify === true && !jobFailed ? 'warn' : 'fail',
        }),
    };
}
function declaredGates({ gates, declared }) {
    const ids = declared ?? gates.map(({ id }) => id);
    const metrics = ids.filter((id) => id.startsWith('metrics/'));
    return {
        metrics,
        others: ids.filter((id) => !metrics.includes(id)),
        known: declared !== undefined || metrics.length > 0,
    };
}
/** A card is not written over with numbers missing that only this run lacks. */
function isTold({ outcome, severity, reason }) {
    return outcome !== 'unmeasured' || severity !== 'fail' || reason?.code === 'nothing-measured';
}
function verificationOf(text, { file, results, inputs }) {
    const undecided = results.find(({ reason }) => wholeGate.has(reason?.code ?? ''));
    if (undecided?.reason !== undefined)
        return { kind: 'unmeasured', reason: undecided.reason };
    if (text === null)
        return { kind: 'absent', file };
    return { kind: 'committed', committed: { text, file, tolerance: inputs.config.verify_tolerance ?? 1e-6 } };
}
/** Where a whole gate says nothing, a card full of its numbers is neither right nor wrong. */
const wholeGate = new Set(['job-failed', 'gate-not-run', 'gate-error']);

;// CONCATENATED MODULE: ./build/data/batch.js
/** How a row stands in a batch. */
const RowFlag = {
    regular: 0,
    /** Its cells are there, and something about the way it is written is wrong. */
    faulty: 1,
    /** It could not be cut into its columns: the state of every cell is `unread`. */
    unread: 2,
    /** It is blank and no row of the data; the state of every cell is `unread`. */
    blank: 3,
};
/** What a cell is. */
const CellState = {
    value: 0,
    /** Nothing is there: no key in a record, or a text that means "missing" in a column that cannot be null. */
    absent: 1,
    /** null, or a text that means "missing" in a column that may be null. */
    null: 2,
    /** Something is there that the column cannot hold: `12abc` among numbers, NaN. */
    invalid: 3,
    /** Its row could not be cut into columns. */
    unread: 4,
};

;// CONCATENATED MODULE: ./build/plan/cast.js

/** A cell that is none of its column's types. */
const uncastable = Symbol('uncastable');
const booleans = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/** Digits that a double holds exactly and that are read here without a regular expression. */
const shortDigits = 15;
/** The cast of a column. A type decides what a cell is; nothing is guessed: "007" stays a string where a string is declared. */
function castTo(types) {
    const casts = types.filter((type) => type !== 'null').map((type) => single[type]);
    const [only] = casts;
    if (casts.length === 1 && only !== undefined)
        return only;
    return (text) => {
        for (const cast of casts) {
            const value = cast(text);
            if (value !== uncastable)
                return value;
        }
        return uncastable;
    };
}
const single = {
    string: (text) => text,
    boolean: (text) => booleans.get(text) ?? uncastable,
    integer: (text) => {
        const value = castNumber(text);
        return value !== uncastable && Number.isInteger(value) && (!/[.eE]/.test(text) || isWhole(text))
            ? value
            : uncastable;
    },
    number: castNumber,
    array: (text) => castJson(text, Array.isArray),
    object: (text) => castJson(text, (value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
};
function castNumber(text) {
    const { length } = text;
    if (length > 0 && length <= shortDigits) {
        let value = 0;
        let at = 0;
        for (; at < length; at += 1) {
            const digit = text.charCodeAt(at) - 48;
            if (digit < 0 || digit > 9)
                break;
            value = value * 10 + digit;
        }
        if (at === length)
            return value;
    }
    return (0,core_number/* parseNumber */.$)(text) ?? uncastable;
}
/** Whether a decimal is whole as it is written: a double near 2^53 has lost its fraction, and 1e-400 is 0. */
function isWhole(text) {
    const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = (whole + fraction).replace(/0+$/, '');
    const dropped = whole.length + fraction.length - digits.length;
    const power = (0,core_number/* parseNumber */.$)(exponent) ?? 0;
    return !/[1-9]/.test(digits) || fraction.length - dropped <= power;
}
function castJson(text, is) {
    try {
        const value = JSON.parse(text);
        return is(value) ? value : uncastable;
    }
    catch {
        return uncastable;
    }
}

;// CONCATENATED MODULE: ./build/engines/columnar/cast-column.js

/** How columns are cast: by the type that the plan declares, never by guessing. Columns that it does not know are texts. */
class CastColumns {
    #plan;
    #types;
    #patterns;
    #wanted;
    /** @param wanted the columns that are asked for; `null`: all */
    constructor(plan, wanted) {
        this.#plan = plan;
        this.#types = new Map(plan.columns.map(({ name, types }) => [name, types]));
        this.#patterns = plan.patterns.map(({ pattern, types }) => ({ matches: new RegExp(pattern, 'u'), types }));
        this.#wanted = plan.acceptedBy === 'columns' ? wanted : null;
    }
    of(name) {
        const pattern = this.#patterns.find(({ matches }) => matches.test(name));
        const known = this.#types.get(name) ?? pattern?.types;
        const types = known ?? ['string', 'null'];
        const cast = castTo(types);
        return {
            name,
            type: types.filter((one) => one !== 'null').join(' or ') || 'null',
            nullable: types.includes('null'),
            hold: this.#wanted?.has(name) === false ? 'none' : known === undefined ? 'any' : holdOf(types),
            cast: (text) => {
                const value = cast(text);
                return value === uncastable ? undefined : value;
            },
        };
    }
    /** Columns that the plan speaks of. */
    get declared() {
        return this.#plan.columns.map(({ name }) => name);
    }
}
function holdOf(types) {
    const some = types.filter((type) => type !== 'null');
    if (some.length === 1 && some[0] === 'string')
        return 'text';
    if (some.length === 1 && some[0] === 'integer')
        return 'integer';
    return some.length > 0 && some.every((type) => type === 'integer' || type === 'number') ? 'number' : 'value';
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/engines/columnar/cell-value.js

/** The value of a cell; `undefined` when it has none. */
function cellAt(column, row) {
    const state = column.states[row];
    if (state !== CellState.value)
        return state === CellState.null ? null : undefined;
    switch (column.kind) {
        case 'number':
            return column.values[row];
        case 'dictionary':
            return column.dictionary.value(column.codes[row] ?? 0);
        case 'text': {
            const { bytes, starts, ends } = column;
            return bufferOf(bytes).toString('utf8', starts[row], ends[row]);
        }
        case 'value':
            return column.values[row];
    }
}
/** The same bytes, as what can make texts of them. */
function bufferOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: ./build/plan/multiple-of.js
var multiple_of = __webpack_require__(59568);
;// CONCATENATED MODULE: ./build/engines/columnar/value-check.js

/**
 * The predicates of one column, ready to judge values. That it holds is certain; that it does not may also mean that only a validator
 * knows. So whoever is refused here is looked at again, by ajv.
 */
class ValueCheck {
    bounds;
    /** Whether numbers are refused, or those that are not whole. */
    numbers;
    /** Whether any text is refused for its type. */
    texts;
    minLength;
    maxLength;
    patterns;
    /** Whether bounds and wholeness are all that numbers are held to. */
    simpleNumbers;
    /** Whether length and patterns are all that texts are held to. */
    simpleTexts;
    #types;
    #sets;
    #divisors;
    #byValidator;
    constructor(predicates) {
        const of = (is) => predicates.filter((one) => one.is === is);
        const ranges = of('range');
        this.bounds = {
            minimum: Math.max(-Infinity, ...ranges.map(({ minimum = -Infinity }) => minimum)),
            maximum: Math.min(Infinity, ...ranges.map(({ maximum = Infinity }) => maximum)),
            exclusiveMinimum: Math.max(-Infinity, ...ranges.map(({ exclusiveMinimum = -Infinity }) => exclusiveMinimum)),
            exclusiveMaximum: Math.min(Infinity, ...ranges.map(({ exclusiveMaximum = Infinity }) => exclusiveMaximum)),
        };
        const lengths = of('length');
        this.minLength = Math.max(0, ...lengths.map(({ minLength = 0 }) => minLength));
        this.maxLength = Math.min(Infinity, ...lengths.map(({ maxLength = Infinity }) => maxLength));
        this.patterns = of('pattern').map(({ pattern }) => new RegExp(pattern, 'u'));
        this.#types = of('type').map(({ types }) => new Set(types));
        this.#sets = of('in').map(({ values }) => new Set(values));
        this.#divisors = of('multipleOf').map(({ multipleOf }) => multipleOf);
        this.#byValidator =
            of('schema').length > 0 ||
                of('in').some(({ values }) => values.some((value) => typeof value === 'object' && value !== null));
        const whole = this.#types.some((types) => !types.has('number'));
        this.numbers = this.#types.some((types) => !types.has('number') && !types.has('integer'))
            ? 'none'
            : whole
                ? 'whole'
                : 'all';
        this.texts = this.#types.every((types) => types.has('string'));
        const simple = this.#sets.length === 0 && !this.#byValidator;
        this.simpleNumbers = simple && this.#divisors.length === 0;
        this.simpleTexts = simple;
    }
    /** @returns whether a value holds; `undefined` when that needs a judge and there is none */
    holds(value, judge) {
        if (!this.#types.every((types) => isOfTypes(value, types)))
            return false;
        if (typeof value === 'number' && !this.#numberHolds(value))
            return false;
        if (typeof value === 'string' && !this.textHolds(value))
            return false;
        if (this.#byValidator)
            return judge === null ? undefined : judge(value);
        return this.#sets.every((values) => values.has(value));
    }
    /** Whether a text is as long as it may be, and as its patterns say. */
    textHolds(text) {
        if (this.minLength > 0 || this.maxLength < Infinity) {
            const length = charactersOf(text);
            if (length < this.minLength || length > this.maxLength)
                return false;
        }
        return this.patterns.every((pattern) => pattern.test(text));
    }
    #numberHolds(value) {
        const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = this.bounds;
        if (!(value >= minimum && value <= maximum))
            return false;
        if (value <= exclusiveMinimum || value >= exclusiveMaximum)
            return false;
        return this.#divisors.every((divisor) => (0,multiple_of/* isMultipleOf */.i)(value, divisor));
    }
}
/** Code points, as JSON Schema counts them. */
function charactersOf(text) {
    let count = text.length;
    for (let at = 0; at < text.length - 1; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit < 0xd800 || unit > 0xdbff)
            continue;
        const next = text.charCodeAt(at + 1);
        if (next < 0xdc00 || next > 0xdfff)
            continue;
        count -= 1;
        at += 1;
    }
    return count;
}
function isOfTypes(value, types) {
    if (typeof value === 'number')
        return types.has('number') || (types.has('integer') && Number.isInteger(value));
    if (value === null)
        return types.has('null');
    if (typeof value === 'object')
        return types.has(Array.isArray(value) ? 'array' : 'object');
    return types.has(typeof value);
}

;// CONCATENATED MODULE: ./build/engines/columnar/column-check.js




/** What is known of a code of a dictionary. */
const unknown = 0;
const good = 1;
/** Texts that are decoded at once, in bytes. */
const atOnce = 16 * 1024 * 1024;
/** Marks the rows in which one column does not hold, or may not. */
class ColumnCheck {
    #check;
    #required;
    #dictionary = null;
    #verdicts = new Uint8Array(256);
    #judge = null;
    constructor(plan) {
        this.#check = new ValueCheck(plan.predicates);
        this.#required = plan.required;
    }
    /** @param marks set to 1 for rows that are to be judged; others are left as they are */
    mark(column, marks, { rows, judge }) {
        this.#judge = judge;
        if (column.others > 0)
            this.#markOthers(column, rows, marks);
        switch (column.kind) {
            case 'number':
                this.#markNumbers(column, rows, marks);
                return;
            case 'dictionary':
                this.#markCodes(column, rows, marks);
                return;
            case 'text':
                this.#markTexts(column, rows, marks);
                return;
            case 'value':
                this.#markValues(column, rows, marks);
                return;
        }
    }
    /** A required column that a batch does not have. */
    get required() {
        return this.#required;
    }
    #markOthers({ states }, rows, marks) {
        const nullHolds = this.#check.holds(null, this.#judge) === true;
        for (let row = 0; row < rows; row += 1) {
            const state = states[row] ?? 0;
            if (state === CellState.value || state === CellState.unread)
                continue;
            if (state === CellState.null ? !nullHolds : state !== CellState.absent || this.#required)
                marks[row] = 1;
        }
    }
    #markNumbers({ values, states, others }, rows, marks) {
        const { bounds, numbers, simpleNumbers } = this.#check;
        const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bounds;
        const whole = numbers === 'whole';
        if (!simpleNumbers || numbers === 'none') {
            for (let row = 0; row < rows; row += 1)
                if (states[row] === CellState.value && this.#check.holds(values[row] ?? 0, this.#judge) !== true)
                    marks[row] = 1;
            return;
        }
        for (let row = 0; row < rows; row += 1) {
            const value = values[row] ?? 0;
            if (value >= minimum &&
                value <= maximum &&
                value > exclusiveMinimum &&
                value < exclusiveMaximum &&
                !(whole && Math.floor(value) !== value))
                continue;
            if (others === 0 || states[row] === CellState.value)
                marks[row] = 1;
        }
    }
    #markCodes({ codes, states, others, dictionary }, rows, marks) {
        if (dictionary !== this.#dictionary)
            this.#verdicts.fill(unknown);
        this.#dictionary = dictionary;
        if (dictionary.size > this.#verdicts.length) {
            const larger = new Uint8Array(2 * dictionary.size);
            larger.set(this.#verdicts);
            this.#verdicts = larger;
        }
        const verdicts = this.#verdicts;
        for (let row = 0; row < rows; row += 1) {
            const code = codes[row] ?? 0;
            if (verdicts[code] === good || (others > 0 && states[row] !== CellState.value))
                continue;
            if (verdicts[code] === unknown)
                verdicts[code] = this.#verdict(dictionary, code);
            if (verdicts[code] !== good)
                marks[row] = 1;
        }
    }
    /** What cannot be known yet stays unknown. */
    #verdict(dictionary, code) {
        const holds = this.#check.holds(dictionary.value(code), this.#judge);
        return holds === undefined ? unknown : holds ? good : 2;
    }
    #markTexts(column, rows, marks) {
        const { bytes, starts, ends, states } = column;
        const check = this.#check;
        if (check.simpleTexts &&
            check.texts &&
            check.patterns.length === 0 &&
            check.minLength === 0 &&
            check.maxLength === Infinity)
            return;
        const buffer = bufferOf(bytes);
        const { from, to } = extent(column, rows);
        const all = to - from <= atOnce && (0,external_node_buffer_.isAscii)(bytes.subarray(from, to)) ? buffer.toString('latin1', from, to) : null;
        for (let row = 0; row < rows; row += 1) {
            if (states[row] !== CellState.value)
                continue;
            const start = starts[row] ?? 0;
            const end = ends[row] ?? 0;
            const text = all === null ? buffer.toString('utf8', start, end) : all.slice(start - from, end - from);
            if (check.simpleTexts && check.texts ? !check.textHolds(text) : check.holds(text, this.#judge) !== true)
                marks[row] = 1;
        }
    }
    #markValues({ values, states }, rows, marks) {
        for (let row = 0; row < rows; row += 1)
            if (states[row] === CellState.value && this.#check.holds(values[row] ?? null, this.#judge) !== true)
                marks[row] = 1;
    }
}
/** The bytes in which the texts of a column lie. */
function extent({ starts, ends, states }, rows) {
    let from = Infinity;
    let to = 0;
    for (let row = 0; row < rows; row += 1) {
        if (states[row] !== CellState.value)
            continue;
        from = Math.min(from, starts[row] ?? 0);
        to = Math.max(to, ends[row] ?? 0);
    }
    return { from: Math.min(from, to), to };
}

;// CONCATENATED MODULE: ./build/data/json-text.js
/** A JSON text that is not one, and where. */
class JsonFault extends Error {
    /** Offset in characters. */
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** Levels of arrays and objects in one text. */
const json_text_depthLimit = 1000;
/** Tokens that Python's json module writes for what JSON cannot say. */
const nonFinite = /^-?(?:NaN|Infinity)/;
/**
 * Looks over a JSON text for what `JSON.parse` passes over: a key twice in one object, and Python's NaN and Infinity.
 * @returns the text with those tokens as strings that begin with U+0000, so that they cannot be mistaken for numbers or for text
 * @throws JsonFault for a duplicate key, and for nesting that a program which walks over the value might not survive
 */
function checkedJson(text) {
    const keys = [];
    const pieces = [];
    let kept = 0;
    let expectKey = false;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === 0x22) {
            const end = endOfString(text, at);
            if (expectKey) {
                addKey(keys.at(-1), text.slice(at, end), at);
                expectKey = false;
            }
            at = end - 1;
        }
        else if (character === 0x7b || character === 0x5b) {
            if (keys.length === json_text_depthLimit)
                throw new JsonFault(`it nests deeper than ${json_text_depthLimit} levels`, at);
            expectKey = character === 0x7b;
            keys.push(expectKey ? new Set() : null);
        }
        else if (character === 0x7d || character === 0x5d) {
            keys.pop();
            expectKey = false;
        }
        else if (character === 0x2c)
            expectKey = keys.at(-1) instanceof Set;
        else if (!expectKey && (character === 0x4e || character === 0x49 || character === 0x2d)) {
            const token = nonFinite.exec(text.slice(at, at + 10))?.[0];
            if (token === undefined)
                continue;
            pieces.push(text.slice(kept, at), JSON.stringify(`\0${token}`));
            at += token.length - 1;
            kept = at + 1;
        }
    }
    return pieces.length === 0 ? text : pieces.join('') + text.slice(kept);
}
/** The token behind a value that {@link checkedJson} marked, or `undefined`. */
function nonFiniteToken(value) {
    return typeof value === 'string' && value.startsWith('\0') && nonFinite.test(value.slice(1))
        ? value.slice(1)
        : undefined;
}
function endOfString(text, from) {
    for (let at = from + 1; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === 0x5c)
            at += 1;
        else if (character === 0x22)
            return at + 1;
    }
    return text.length;
}
function addKey(keys, written, offset) {
    if (keys === null || keys === undefined)
        return;
    const key = written.includes('\\') ? unescaped(written) : written;
    if (keys.has(key))
        throw new JsonFault(`the key ${written.slice(0, 80)} is here twice`, offset);
    keys.add(key);
}
function unescaped(written) {
    try {
        return JSON.stringify(JSON.parse(written));
    }
    catch {
        return written;
    }
}

;// CONCATENATED MODULE: ./build/data/record-columns.js



/** Properties that the records of one file may have. */
const propertyLimit = 65_536;
/** Makes batches of records that are values already. */
class RecordColumns {
    #file;
    #names = new Set();
    constructor(file) {
        this.#file = file;
    }
    /** @throws MlGatesError `input` when records make up more names than columns are kept of */
    batch(rows) {
        const flags = new Uint8Array(rows.length);
        rows.forEach((row, index) => {
            flags[index] = this.#look(row);
        });
        const columns = [...this.#names].map((name) => this.#column(name, rows, flags));
        const blank = flags.reduce((sum, flag) => sum + (flag === RowFlag.blank ? 1 : 0), 0);
        return {
            file: this.#file,
            rows: rows.length,
            headed: false,
            columns,
            flags: flags.some((flag) => flag !== RowFlag.regular) ? flags : null,
            counted: rows.length - blank,
            written: (row) => rows[row] ?? { record: {}, line: 0 },
        };
    }
    /** Learns the names of a record. @returns its {@link RowFlag}, as far as no value is wrong */
    #look(row) {
        if (row.fault !== undefined)
            return row.fault.code === 'blank-row' ? RowFlag.blank : RowFlag.unread;
        for (const name of Object.keys(row.record)) {
            if (this.#names.has(name))
                continue;
            if (this.#names.size === propertyLimit)
                throw tooManyProperties(this.#file, row.line);
            this.#names.add(name);
        }
        return RowFlag.regular;
    }
    #column(name, rows, flags) {
        const states = new Uint8Array(rows.length);
        const values = [];
        let others = 0;
        let numbers = true;
        rows.forEach((row, index) => {
            const value = row.fault === undefined && Object.hasOwn(row.record, name) ? row.record[name] : undefined;
            const state = row.fault === undefined ? stateOf(value) : CellState.unread;
            if (state === CellState.invalid)
                flags[index] = RowFlag.faulty;
            if (state !== CellState.value)
                others += 1;
            else if (typeof value !== 'number')
                numbers = false;
            states[index] = state;
            values.push(value);
        });
        if (!numbers)
            return { kind: 'value', name, states, others, values };
        return {
            kind: 'number',
            name,
            states,
            others,
            values: Float64Array.from(values, (value) => (typeof value === 'number' && Number.isFinite(value) ? value : 0)),
        };
    }
}
/** @param line where the record stands that has the one too many */
function tooManyProperties(file, line) {
    return (0,errors/* inputError */.Xu)({
        message: `the records of ${file} have more than ${propertyLimit} properties`,
        where: { file, line },
        hint: 'is what should be a value written as a key?',
    });
}
function stateOf(value) {
    if (value === undefined)
        return CellState.absent;
    if (value === null)
        return CellState.null;
    return isNotFinite(value) ? CellState.invalid : CellState.value;
}
/** Whether a value of a JSON record is NaN or infinite, or a list or an object with such a value in it. */
function isNotFinite(value) {
    if (typeof value === 'number')
        return !Number.isFinite(value);
    if (typeof value === 'string')
        return nonFiniteToken(value) !== undefined;
    return typeof value === 'object' && value !== null && Object.values(value).some(isNotFinite);
}

;// CONCATENATED MODULE: ./build/engines/columnar/cell-place.js
/** The line and the column of a cell of a row. */
function placeOfCell({ raw, cells, starts, line, lineEnd }, index) {
    const at = starts?.[index] ?? cells.slice(0, index).reduce((sum, cell) => sum + cell.length + 1, 0);
    const before = raw.slice(0, at);
    return { line: line + before.split(lineEnd).length - 1, column: at - before.lastIndexOf(lineEnd) };
}

;// CONCATENATED MODULE: ./build/engines/columnar/json-values.js

/** A value of a JSON record, as it was written. */
function json_values_shownValue(value) {
    if (value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return nonFiniteToken(value) ?? value;
    if (typeof value === 'number')
        return String(value);
    return JSON.stringify(value).replaceAll(/"\\u0000(-?(?:NaN|Infinity))"/g, '$1');
}

;// CONCATENATED MODULE: ./build/data/head.js


const headBytes = 4096;
/** The same bytes, after `check` has looked at the first 4096 of them (all, when there are fewer), however they were cut. */
async function* checkedHead(bytes, check) {
    let head = new Uint8Array();
    for await (const chunk of bytes) {
        if (head === null) {
            if (chunk.length > 0)
                yield chunk;
            continue;
        }
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        if (head.length < headBytes)
            continue;
        check(head.subarray(0, headBytes));
        yield head;
        head = null;
    }
    if (head === null || head.length === 0)
        return;
    check(head);
    yield head;
}
/** @throws MlGatesError `input` for a Git LFS pointer that stands where the data should */
function head_refusePointer(head, file) {
    if (!isLfsPointer(new TextDecoder('latin1').decode(head.subarray(0, 200))))
        return;
    throw (0,errors/* inputError */.Xu)({
        message: `${file} is a Git LFS pointer, not the data`,
        where: { file, line: 1 },
        hint: 'set lfs: true on actions/checkout',
    });
}

;// CONCATENATED MODULE: ./build/data/text-stream.js


/** Stands where bytes were no UTF-8. A lone surrogate: no UTF-8 decodes to it, so that a U+FFFD of the file itself is no damage. */
const damage = '\udcff';
const text_stream_replacement = '\ufffd';
const replacementBytes = Uint8Array.of(0xef, 0xbf, 0xbd);
/** A text as it may be shown: {@link damage} as U+FFFD. */
function text_stream_shownText(text) {
    return text.includes(damage) ? text.replaceAll(damage, text_stream_replacement) : text;
}
/**
 * Decodes bytes as UTF-8, a byte order mark dropped; {@link damage} stands for what is none.
 * @param file the shown name, for errors
 * @throws MlGatesError `input` for UTF-16, binary content and Git LFS pointers
 */
async function* decodeText(bytes, file) {
    let begun = false;
    let carried = new Uint8Array();
    for await (const chunk of checkedHead(bytes, (head) => refuseOtherContent(head, file))) {
        const all = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
        const whole = all.length - incompleteAtEnd(all);
        carried = Uint8Array.from(all.subarray(whole)); // a copy: the bytes may be used again
        const text = decoded(all.subarray(0, whole));
        yield begun || !text.startsWith('\ufeff') ? text : text.slice(1);
        begun ||= text !== '';
    }
    if (carried.length > 0)
        yield decoded(carried);
}
/** How many bytes at the end begin a character whose other bytes are still to come. */
function incompleteAtEnd(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            return 0;
        if (byte < 0xc0)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length > back ? back : 0;
    }
    return 0;
}
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** A text of bytes; {@link damage} stands for what is no UTF-8. */
function decoded(bytes) {
    const text = decoder.decode(bytes);
    if (!text.includes(text_stream_replacement))
        return text;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const pieces = [];
    for (let from = 0;;) {
        const at = buffer.indexOf(replacementBytes, from);
        const piece = decoder.decode(buffer.subarray(from, at === -1 ? undefined : at));
        pieces.push(piece.replaceAll(text_stream_replacement, damage));
        if (at === -1)
            return pieces.join(text_stream_replacement);
        from = at + replacementBytes.length;
    }
}
/** @throws MlGatesError `input` for content that is no UTF-8 text, as its first bytes show */
function refuseOtherContent(head, file) {
    const refuse = (message, hint) => {
        throw (0,errors/* inputError */.Xu)({
            message: `${file} ${message}`,
            where: { file, line: 1 },
            ...(hint === undefined ? {} : { hint }),
        });
    };
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
        refuse('is UTF-16', 'save it as UTF-8');
    if (head[0] === 0x1f && head[1] === 0x8b)
        refuse('is gzip, and its name does not say so', 'name it ….gz');
    head_refusePointer(head, file);
    const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
    if (zeros > head.length / 4)
        refuse('is UTF-16 without a byte order mark, or no text at all', 'save it as UTF-8');
    const control = head.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
    if (control > head.length / 10)
        refuse('is not a text file');
}

;// CONCATENATED MODULE: ./build/engines/columnar/record.js

const shownCharacters = 200;
/** The beginning of a text, as a sample shows it. */
function record_shown(text) {
    return text_stream_shownText(text.slice(0, shownCharacters));
}
/** The properties that are there: not `undefined`. */
function present(record) {
    const some = {};
    for (const [name, value] of Object.entries(record))
        if (value !== undefined)
            setOwn(some, name, value);
    return some;
}
/** Also `__proto__` is a column. */
function setOwn(record, name, value) {
    Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
}
/** A property of the record itself. */
function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}

;// CONCATENATED MODULE: ./build/engines/columnar/subjects.js
/** Columns that neither a schema nor a header names and that are told apart in findings; those of further ones are about the record. */
const strangersKept = 100;
/** What breaches are counted under: so that memory is bounded, however many names records make up. */
class Subjects {
    #declared;
    #header = new Set();
    #strangers = new Set();
    constructor(declared) {
        this.#declared = new Set(declared);
    }
    header(names) {
        this.#header = new Set(names);
    }
    ofBreach({ column, inside }) {
        return this.of(inside === '' ? column : `${column} › ${inside}`);
    }
    of(column) {
        if (column === '' || this.#declared.has(column) || this.#header.has(column))
            return column;
        if (this.#strangers.size < strangersKept)
            this.#strangers.add(column);
        return this.#strangers.has(column) ? column : '';
    }
}

;// CONCATENATED MODULE: ./build/engines/columnar/row-judge.js







/** Judges rows one by one, as ajv does, and tells what is wrong with each: the rows that columns alone did not accept. */
class RowJudge {
    #plan;
    #breaches;
    #subjects;
    #requiredColumns;
    #columns = [];
    #headed = true;
    #indices = new Map();
    /** The one record that rows are written into: its shape never changes, which is what makes it fast. Absent is `undefined`. */
    #record = {};
    #uncast = new Set();
    constructor(plan, breaches) {
        this.#plan = plan;
        this.#breaches = breaches;
        this.#subjects = new Subjects(plan.columns.map(({ name }) => name));
        this.#requiredColumns = new Set(plan.columns.filter(({ required }) => required).map(({ name }) => name));
    }
    /** Begins a file whose rows all have these columns. */
    header(columns) {
        this.#headed = true;
        this.#columns = columns;
        this.#indices = new Map(columns.map(({ name }, index) => [name, index]));
        this.#subjects.header(columns.map(({ name }) => name));
        this.#record = {};
        for (const { name } of columns)
            setOwn(this.#record, name, undefined);
    }
    /** Begins a file whose rows have the columns that they have. */
    headless() {
        this.header([]);
        this.#headed = false;
    }
    /** A row of a batch that could be cut into its columns. */
    cells(batch, row, validate) {
        this.#uncast.clear();
        const record = this.#record;
        for (const column of batch.columns) {
            const { name } = column;
            if (!this.#headed && !Object.hasOwn(record, name))
                setOwn(record, name, undefined);
            record[name] = cellAt(column, row);
            if (column.states[row] !== CellState.invalid)
                continue;
            const demanded = this.#columns[this.#indices.get(name) ?? -1]?.type ?? 'number';
            this.#breaches.add({ rule: 'does-not-cast', column: name, demanded }, () => this.#sampleOf(batch, row, name));
            this.#uncast.add(name);
        }
        this.#hold(record, validate, (breach) => () => this.#breachSample(batch, row, breach));
    }
    /** A row of delimited text, cell by cell. */
    text(row, { file, missing, validate }) {
        const { cells, line } = row;
        if (cells.length === 1 && cells[0] === '' && this.#columns.length > 1) {
            this.#breaches.add({ rule: 'blank-row', column: '' }, () => ({ file, line }));
            return;
        }
        this.rowFaults(row, file);
        if (cells.length !== this.#columns.length) {
            const code = cells.length > this.#columns.length ? 'extra-cell' : 'missing-cell';
            this.#breaches.add({ rule: code, column: '' }, () => rowSample(row, file));
            return;
        }
        this.#uncast.clear();
        this.#columns.forEach(({ name, nullable, cast, type }, index) => {
            const cell = cells[index] ?? '';
            const isMissing = missing.has(cell);
            const value = isMissing ? undefined : cast(cell);
            this.#record[name] = isMissing && nullable ? null : value;
            if (isMissing || value !== undefined)
                return;
            const sample = () => cellSample(row, index, file);
            this.#breaches.add({ rule: 'does-not-cast', column: name, demanded: type }, sample);
            this.#uncast.add(name);
        });
        this.#hold(this.#record, validate, ({ column }) => () => cellSample(row, this.#indices.get(column) ?? -1, file));
    }
    /** Faults in the way a row is written: also of a header, which is no row of the data. */
    rowFaults(row, file) {
        for (const fault of row.faults)
            this.#breaches.add({ rule: fault, column: '' }, () => rowSample(row, file));
    }
    /** A record as `JSON.parse` made it, or why there is none. */
    json(row, file, validate) {
        if (row.fault !== undefined) {
            const { code, message, lines = 1 } = row.fault;
            const { line, column } = row;
            for (let nth = 0; nth < lines; nth += 1)
                this.#breaches.add({ rule: code, column: '' }, () => ({
                    file,
                    line: line + nth,
                    column,
                    value: record_shown(message),
                }));
            return;
        }
        const { record, line } = row;
        this.#uncast.clear();
        for (const [name, value] of Object.entries(record)) {
            if (!isNotFinite(value))
                continue;
            this.#uncast.add(name);
            this.#breaches.add({ rule: 'not-finite', column: this.#subjects.of(name) }, jsonSample(value, { file, line }));
        }
        if (validate === null)
            return;
        for (const breach of validate(record))
            this.#jsonBreach(breach, record, { file, line });
    }
    #jsonBreach(breach, record, place) {
        const { keyword, column, inside, value, demanded } = breach;
        if (this.#uncast.has(column))
            return;
        const at = inside === '' && column !== '' ? own(record, column) : value;
        this.#breaches.add({ rule: keyword, column: this.#subjects.ofBreach(breach), demanded }, jsonSample(at, place));
    }
    #hold(record, validate, sampleOf) {
        if (validate === null)
            return;
        for (const breach of validate(this.#plan.enumerates ? present(record) : record)) {
            const { keyword, column, demanded } = breach;
            // the column as a whole is missing: said once
            if (keyword === 'required' && this.#headed && !this.#indices.has(column) && this.#requiredColumns.has(column))
                continue;
            if (this.#uncast.has(column))
                continue; // it did not cast: said already
            this.#breaches.add({ rule: keyword, column: this.#subjects.ofBreach(breach), demanded }, sampleOf(breach));
        }
    }
    #breachSample(batch, row, { column, inside, value }) {
        if (this.#headed || inside === '')
            return this.#sampleOf(batch, row, column);
        return jsonSample(value, { file: batch.file, line: batch.written(row).line })();
    }
    #sampleOf(batch, row, column) {
        const written = batch.written(row);
        if ('cells' in written)
            return cellSample(written, this.#indices.get(column) ?? -1, batch.file);
        const record = written.fault === undefined ? written.record : {};
        return jsonSample(column === '' ? record : own(record, column), { file: batch.file, line: written.line })();
    }
}
function jsonSample(value, place) {
    return () => ({ ...place, value: record_shown(json_values_shownValue(value)) });
}
function cellSample(row, index, file) {
    const place = index < 0 ? { line: row.line, column: 1 } : placeOfCell(row, index);
    return { file, ...place, value: record_shown(row.cells[index] ?? row.raw) };
}
function rowSample(row, file) {
    return { file, line: row.line, column: 1, value: record_shown(row.raw) };
}

;// CONCATENATED MODULE: ./build/engines/columnar/tally.js
const samplesKept = 10;
/** Counts by rule and column. */
class Tally {
    #counts = new Map();
    /** @param sample made only while samples are still kept */
    add(counted, sample) {
        const count = this.#countOf(counted);
        count.count += 1;
        if (count.samples.length < samplesKept)
            count.samples.push(sample());
    }
    #countOf({ rule, column, demanded }) {
        let columns = this.#counts.get(rule);
        if (columns === undefined)
            this.#counts.set(rule, (columns = new Map()));
        let count = columns.get(column);
        if (count === undefined) {
            count = { count: 0, samples: [], ...(demanded === undefined ? {} : { demanded }) };
            columns.set(column, count);
        }
        return count;
    }
    /** Adds what was counted behind this. */
    merge(behind) {
        for (const [rule, column, { count, samples, demanded }] of behind.entries()) {
            const own = this.#countOf({ rule, column, ...(demanded === undefined ? {} : { demanded }) });
            own.count += count;
            own.samples.push(...samples.slice(0, samplesKept - own.samples.length));
        }
    }
    get(rule, column) {
        return this.#counts.get(rule)?.get(column);
    }
    *entries() {
        for (const [rule, columns] of this.#counts)
            for (const [column, count] of columns)
                yield [rule, column, count];
    }
}

;// CONCATENATED MODULE: ./build/engines/columnar/key-words.js

/** The kind of texts. */
const key_words_textKind = 1;
/** Marks whole numbers, which stand for themselves; the third word of a hash has not this bit. */
const wholeMark = 0x8000_0000;
/** Writes the words of a whole number that a double holds exactly. */
function wholeNumberWords(value, to) {
    to.a = value >>> 0;
    to.b = Math.floor(value / 0x1_0000_0000) >>> 0;
    to.c = wholeMark;
}
/** The whole number that some words stand for; `undefined` when they are a hash. */
function wholeNumberOf({ a, b, c }) {
    return c === wholeMark ? (b | 0) * 0x1_0000_0000 + a : undefined;
}
/**
 * Writes the words of a value: equal for equal values, different for different ones. Numbers are compared as the decimals that are written,
 * so that ids beyond 2^53 stay apart.
 * @param text the value as it is written, where that is more exact than the value
 */
function valueWords(value, to, text) {
    if (typeof value === 'string') {
        textWords(value, key_words_textKind, to);
        return;
    }
    if (typeof value !== 'number') {
        textWords(JSON.stringify(value), 2, to);
        return;
    }
    const decimal = decimalKey(text ?? String(value));
    const whole = /^-?\d{1,15}$/.test(decimal) ? (0,core_number/* parseNumber */.$)(decimal) : undefined;
    if (whole === undefined)
        textWords(decimal, 3, to);
    else
        wholeNumberWords(whole, to);
}
/** One text for each decimal: its sign, its digits without zeros around them, its exponent; whole numbers of up to 15 digits as they are. */
function decimalKey(text) {
    const [, sign = '', whole = '', fraction = '', power = '0'] = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
    const written = (whole + fraction).replace(/^0+/, '');
    const digits = written.replace(/0+$/, '');
    if (digits === '')
        return '0';
    const exponent = ((0,core_number/* parseNumber */.$)(power) ?? 0) - fraction.length + written.length - digits.length;
    const minus = sign === '-' ? '-' : '';
    if (exponent >= 0 && exponent + digits.length <= 15)
        return minus + digits + '0'.repeat(exponent);
    return `${minus}${digits}e${exponent}`;
}
function textWords(text, kind, to) {
    const bytes = Buffer.from(text);
    sliceWords(bytes, { start: 0, end: bytes.length, kind }, to);
}
/** Writes the words of a text: three multiplicative hashes of its bytes, with different factors. Kinds keep kinds of values apart. */
function sliceWords(bytes, { start, end, kind }, to) {
    let a = kind ^ 0x2545f491;
    let b = (end - start) ^ 0x9e3779b9;
    let c = 0x165667b1 ^ kind;
    for (let at = start; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul(b ^ byte, 0x85ebca6b) ^ (b >>> 15);
        c = Math.imul(c + byte, 0xc2b2ae35) ^ (c >>> 13);
    }
    to.a = mixed(a ^ (c << 7));
    to.b = mixed(b);
    to.c = ((mixed(c) | 1) & ~wholeMark) >>> 0;
}
/** Adds one part of a key of several columns. */
function addWords(part, to) {
    to.a = mixed(Math.imul(to.a, 31) ^ part.a ^ (part.c << 3));
    to.b = mixed(Math.imul(to.b, 37) + part.b);
    to.c = ((mixed(Math.imul(to.c, 41) ^ part.c ^ Math.imul(part.a, 0x9e3779b1)) | 1) & ~wholeMark) >>> 0;
}
/** The finalizer of MurmurHash3: every bit of the result depends on every bit of the word. */
function mixed(word) {
    let hash = word ^ (word >>> 16);
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/engines/columnar/key-column.js




const digitZero = 0x30;
const minus = 0x2d;
/** One column of a key: what stands for the cells of its rows. */
class KeyColumn {
    name;
    #dictionary = null;
    #words = [];
    #column;
    #index = -1;
    constructor(name) {
        this.name = name;
    }
    /** Learns where the column stands in rows of texts. */
    header(names) {
        this.#index = names.lastIndexOf(this.name);
    }
    /** Looks at a batch. @returns whether it has the column */
    use({ columns }) {
        this.#column = columns.findLast(({ name }) => name === this.name);
        return this.#column !== undefined;
    }
    /** Writes the words of a row's cell. @returns false when it is missing, and is not compared */
    words(batch, row, to) {
        const column = this.#column;
        if (column === undefined)
            return false;
        const state = column.states[row];
        if (state !== CellState.value && state !== CellState.invalid)
            return false;
        if (state === CellState.invalid || !this.#cellWords(column, row, to))
            this.#writtenWords(batch, row, to);
        return true;
    }
    /** @returns false when the cell alone does not tell how it is written */
    #cellWords(column, row, to) {
        switch (column.kind) {
            case 'number': {
                const value = column.values[row] ?? 0;
                if (column.texts === undefined ? !Number.isSafeInteger(value) : !isShortWhole(column.texts, row))
                    return false;
                wholeNumberWords(value, to);
                return true;
            }
            case 'text': {
                const { bytes, starts, ends } = column;
                sliceWords(bytes, { start: starts[row] ?? 0, end: ends[row] ?? 0, kind: key_words_textKind }, to);
                return true;
            }
            case 'dictionary': {
                const { dictionary, codes } = column;
                const code = codes[row] ?? 0;
                if (typeof dictionary.value(code) !== 'string')
                    return false;
                Object.assign(to, this.#codeWords(dictionary, code));
                return true;
            }
            case 'value':
                return false;
        }
    }
    #codeWords(dictionary, code) {
        if (dictionary !== this.#dictionary)
            this.#words = [];
        this.#dictionary = dictionary;
        const known = this.#words[code];
        if (known !== undefined)
            return known;
        const words = { a: 0, b: 0, c: 1 };
        valueWords(dictionary.value(code), words);
        this.#words[code] = words;
        return words;
    }
    /** The words of a cell as it is written: a number is the decimal that stands there, and what does not cast is its text. */
    #writtenWords(batch, row, to) {
        const written = batch.written(row);
        const value = this.#column === undefined ? undefined : cellAt(this.#column, row);
        if ('cells' in written) {
            const text = written.cells[this.#index] ?? '';
            valueWords(value ?? text, to, text);
        }
        else
            valueWords(value ?? (written.fault === undefined ? own(written.record, this.name) : null), to);
    }
}
/** Whether a number is written in up to 15 digits and nothing else, so that its double is all there is to know. */
function isShortWhole({ bytes, starts, ends }, row) {
    const start = starts[row] ?? 0;
    const end = ends[row] ?? 0;
    const first = bytes[start] === minus ? start + 1 : start;
    if (end - first > 15)
        return false;
    for (let at = first; at < end; at += 1) {
        const digit = (bytes[at] ?? 0) - digitZero;
        if (digit < 0 || digit > 9)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/engines/columnar/number-pages.js
/** Numbers of one page: a bit each. */
const pageSize = 4096;
const pageBytes = pageSize / 8;
/** What pages may take for each number that is in them, over a first allowance. */
const bytesPerNumber = 12;
const allowance = 64 * pageBytes;
/** A set of whole numbers that lie close together, as ids do: a bit each, in pages that are there where a number is. */
class NumberPages {
    #pages = new Map();
    #count = 0;
    #lastKey = -1;
    #last = new Uint32Array(pageSize / 32);
    constructor() {
        this.#pages.set(this.#lastKey, this.#last);
    }
    /** Whether the numbers lie too far apart for this to be a good place. */
    get sparse() {
        return this.#pages.size * pageBytes > allowance + bytesPerNumber * this.#count;
    }
    /** @returns whether a number was there before; from now on it is */
    add(value) {
        const key = Math.floor(value / pageSize);
        if (key !== this.#lastKey)
            this.#turnTo(key);
        const bit = value - key * pageSize;
        const word = this.#last[bit >>> 5] ?? 0;
        const mask = 1 << (bit & 31);
        if ((word & mask) !== 0)
            return true;
        this.#last[bit >>> 5] = word | mask;
        this.#count += 1;
        return false;
    }
    *values() {
        for (const [key, page] of this.#pages)
            for (let bit = 0; bit < pageSize; bit += 1)
                if (((page[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0)
                    yield key * pageSize + bit;
    }
    #turnTo(key) {
        let page = this.#pages.get(key);
        if (page === undefined)
            this.#pages.set(key, (page = new Uint32Array(pageSize / 32)));
        this.#lastKey = key;
        this.#last = page;
    }
}

;// CONCATENATED MODULE: ./build/engines/columnar/key-table.js


const parts = 64;
const wordsKept = 3;
/**
 * Which keys were there before, by 96 bits each: a whole number stands for itself, anything else for its hash. Two different keys out of
 * 10^7 have the same hash with a probability below 10^-14. About 18 bytes a key, by open addressing in parts that grow by half; a bit a key where keys are whole
 * numbers that lie close together.
 */
class KeyTable {
    #tables = Array.from({ length: parts }, () => new Uint32Array(16 * wordsKept));
    #counts = new Int32Array(parts);
    #pages = new NumberPages();
    /** @returns whether a key was there before; from now on it is */
    repeats(key) {
        const whole = this.#pages === null ? undefined : wholeNumberOf(key);
        if (this.#pages === null || whole === undefined)
            return this.#add(key);
        const before = this.#pages.add(whole);
        if (this.#pages.sparse)
            this.#leavePages(this.#pages);
        return before;
    }
    #leavePages(pages) {
        this.#pages = null;
        const key = { a: 0, b: 0, c: 0 };
        for (const value of pages.values()) {
            wholeNumberWords(value, key);
            this.#add(key);
        }
    }
    #add({ a, b, c }) {
        const part = Math.imul(a ^ b, 0x9e3779b1) >>> 26;
        const count = this.#counts[part] ?? 0;
        let table = this.#tables[part] ?? new Uint32Array(0);
        if (5 * wordsKept * (count + 1) > 4 * table.length)
            this.#tables[part] = table = grown(table);
        const at = slotOf(table, a, b, c);
        if (table[at + 2] !== 0)
            return true;
        table[at] = a;
        table[at + 1] = b;
        table[at + 2] = c;
        this.#counts[part] = count + 1;
        return false;
    }
}
/** Where a key stands, or where it would. */
// eslint-disable-next-line max-params -- one key is three words, and this is asked once a row
function slotOf(table, a, b, c) {
    const slots = table.length / wordsKept;
    let slot = Math.floor(((Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35) >>> 0) / 0x1_0000_0000) * slots);
    for (;;) {
        const at = slot * wordsKept;
        const third = table[at + 2];
        if (third === 0 || (third === c && table[at] === a && table[at + 1] === b))
            return at;
        slot = slot + 1 === slots ? 0 : slot + 1;
    }
}
function grown(table) {
    const larger = new Uint32Array(Math.ceil((table.length / wordsKept) * 1.5) * wordsKept);
    for (let at = 0; at < table.length; at += wordsKept) {
        const [a = 0, b = 0, c = 0] = [table[at], table[at + 1], table[at + 2]];
        if (c === 0)
            continue;
        const to = slotOf(larger, a, b, c);
        larger[to] = a;
        larger[to + 1] = b;
        larger[to + 2] = c;
    }
    return larger;
}

;// CONCATENATED MODULE: ./build/engines/columnar/unique-keys.js







/** Bytes that a table of keys takes for a row, about. */
const bytesPerKey = 18;
/** Finds combinations of cells that were there before. A combination with a missing part is not compared, as in SQL. */
class UniqueKeys {
    #keys;
    #breaches;
    #header = [];
    constructor(uniqueKeys, breaches) {
        this.#breaches = breaches;
        this.#keys = uniqueKeys.map((columns) => ({
            name: columns.join('+'),
            columns: columns.map((column) => new KeyColumn(column)),
            table: new KeyTable(),
        }));
    }
    header(names) {
        this.#header = names;
        for (const { columns } of this.#keys)
            for (const column of columns)
                column.header(names);
    }
    observe(batch) {
        const words = { a: 0, b: 0, c: 0 };
        const part = { a: 0, b: 0, c: 0 };
        const { rows, flags } = batch;
        for (const { name, columns, table } of this.#keys) {
            const there = columns.map((column) => column.use(batch));
            if (there.includes(false))
                continue;
            for (let row = 0; row < rows; row += 1) {
                if (flags !== null && (flags[row] ?? 0) >= RowFlag.unread)
                    continue;
                if (!keyOf(columns, { batch, row, part }, words))
                    continue;
                if (table.repeats(words))
                    this.#breaches.add({ rule: 'uniqueKeys', column: name }, () => this.#sampleOf(batch, row, columns));
            }
        }
    }
    #sampleOf(batch, row, columns) {
        const { file } = batch;
        const one = batch.written(row);
        if ('cells' in one) {
            const indices = columns.map((column) => this.#header.lastIndexOf(column.name));
            const value = indices.map((index) => one.cells[index] ?? '').join(', ');
            return { file, ...placeOfCell(one, indices[0] ?? 0), value: record_shown(value) };
        }
        const record = one.fault === undefined ? one.record : {};
        return { file, line: one.line, value: record_shown(columns.map(({ name }) => json_values_shownValue(own(record, name))).join(', ')) };
    }
}
/** Writes the words of a row's key. @returns false when a part is missing */
function keyOf(columns, { batch, row, part }, words) {
    const [first, ...others] = columns;
    if (first?.words(batch, row, words) !== true)
        return false;
    for (const column of others) {
        if (!column.words(batch, row, part))
            return false;
        addWords(part, words);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/engines/columnar/columnar-engine.js






/**
 * Holds batches of columns to a plan. Each column is checked for itself, on numbers, codes and bytes; the rows in which one of them does
 * not hold, and all rows where columns cannot decide, are judged by ajv, in their order. So a row that is accepted was accepted by
 * predicates that mean what ajv means, and what is told of a refused one is what ajv says.
 */
class ColumnarEngine {
    #plan;
    #missingValues;
    #casts;
    #breaches = new Tally();
    #judge;
    #keys;
    #missing;
    #checks;
    #judges = new Map();
    #seen = new Set();
    #marks = new Uint8Array(0);
    #rows = 0;
    #validate = null;
    constructor(plan, missingValues) {
        this.#plan = plan;
        this.#missingValues = new Set(missingValues);
        this.#judge = new RowJudge(plan, this.#breaches);
        this.#keys = new UniqueKeys(plan.uniqueKeys, this.#breaches);
        this.#missing = new Map(plan.tables.flatMap((table) => (table.measure === 'missing' ? [[table.column, 0]] : [])));
        this.#checks = new Map(plan.columns.map((column) => [column.name, new ColumnCheck(column)]));
        const wanted = [...this.#checks.keys(), ...this.#missing.keys(), ...plan.uniqueKeys.flat()];
        this.#casts = new CastColumns(plan, new Set(wanted));
    }
    /** How readers are to hold a column. */
    request(name) {
        return this.#casts.of(name);
    }
    /** Texts that mean "missing". */
    get missingValues() {
        return this.#missingValues;
    }
    /** How many rows there were so far. */
    get rows() {
        return this.#rows;
    }
    /** What judges records; without it {@link observe} may refuse a batch. */
    set validate(validate) {
        this.#validate = validate;
        for (const name of this.#checks.keys())
            this.#judges.set(name, valueJudge(name, validate));
    }
    /** Begins a file whose rows all have these columns. Files of one data set have the same columns, in whatever order. */
    header(names) {
        for (const name of names)
            this.#seen.add(name);
        this.#judge.header(names.map((name) => this.#casts.of(name)));
        this.#keys.header(names);
    }
    /** Begins a file whose records have the properties that they have. */
    headless() {
        this.#judge.headless();
    }
    /** Faults in the way a header is written, which is no row of the data. */
    headerFaults(row, file) {
        this.#judge.rowFaults(row, file);
    }
    /**
     * Takes in a batch.
     * @returns false when it takes a validator and there is none yet: nothing was counted, and the batch can be given again
     */
    observe(batch) {
        const { rows } = batch;
        if (this.#marks.length < rows)
            this.#marks = new Uint8Array(rows);
        const marks = this.#marks.fill(0, 0, rows);
        this.#mark(batch, marks);
        if (this.#validate === null && this.#plan.schema !== null && marks.subarray(0, rows).includes(1))
            return false;
        if (!batch.headed)
            for (const { name } of batch.columns)
                this.#seen.add(name);
        for (let row = marks.indexOf(1); row !== -1 && row < rows; row = marks.indexOf(1, row + 1))
            this.#judgeRow(batch, row);
        this.#rows += batch.counted;
        for (const [column, count] of this.#missing)
            this.#missing.set(column, count + missingIn(batch, column));
        this.#keys.observe(batch);
        return true;
    }
    finish() {
        return { rows: this.#rows, columns: this.#seen, breaches: this.#breaches, missing: this.#missing };
    }
    #mark(batch, marks) {
        const { rows, flags, headed } = batch;
        const { acceptedBy, schema } = this.#plan;
        if (flags !== null)
            for (let row = 0; row < rows; row += 1)
                if (flags[row] !== RowFlag.regular)
                    marks[row] = 1;
        if (schema !== null && acceptedBy === 'record') {
            marks.fill(1, 0, rows);
            return;
        }
        const there = new Set();
        for (const column of batch.columns) {
            there.add(column.name);
            const check = this.#checks.get(column.name);
            if (check !== undefined)
                check.mark(column, marks, { rows, judge: this.#judges.get(column.name) ?? null });
            else if (acceptedBy === 'declared columns')
                markPresent(column, rows, marks);
            else if (column.others > 0)
                markInvalid(column, rows, marks);
        }
        if (headed)
            return; // a column that is missing as a whole is no breach of its rows
        for (const [name, check] of this.#checks)
            if (check.required && !there.has(name))
                marks.fill(1, 0, rows);
    }
    #judgeRow(batch, row) {
        const flag = batch.flags?.[row] ?? RowFlag.regular;
        const validate = this.#validate;
        if (flag === RowFlag.regular && (batch.headed || this.#plan.acceptedBy !== 'record')) {
            this.#judge.cells(batch, row, validate);
            return;
        }
        const written = batch.written(row);
        if ('cells' in written)
            this.#judge.text(written, { file: batch.file, missing: this.#missingValues, validate });
        else
            this.#judge.json(written, batch.file, validate);
    }
}
/** Whether ajv finds nothing wrong with a property of this value, whatever else is wrong with a record of it alone. */
function valueJudge(name, validate) {
    return (value) => validate({ [name]: value }).every(({ column, keyword, inside }) => column !== name || (keyword === 'required' && inside === ''));
}
function markPresent({ states }, rows, marks) {
    for (let row = 0; row < rows; row += 1)
        if (states[row] !== CellState.absent)
            marks[row] = 1;
}
function markInvalid({ states }, rows, marks) {
    for (let row = 0; row < rows; row += 1)
        if (states[row] === CellState.invalid)
            marks[row] = 1;
}
/** How many cells of a column are missing; without a header a record that lacks the key counts too. */
function missingIn(batch, name) {
    const { rows, headed, columns } = batch;
    const some = columns.filter((column) => column.name === name);
    if (some.length === 0)
        return headed ? 0 : readRows(batch);
    let count = 0;
    for (const { states, others } of some) {
        if (others === 0)
            continue;
        for (let row = 0; row < rows; row += 1) {
            const state = states[row];
            if (state === CellState.absent || state === CellState.null)
                count += 1;
        }
    }
    return count;
}
/** Rows that could be cut into cells. */
function readRows({ rows, flags }) {
    if (flags === null)
        return rows;
    let count = 0;
    for (let row = 0; row < rows; row += 1)
        if ((flags[row] ?? 0) < RowFlag.unread)
            count += 1;
    return count;
}

// EXTERNAL MODULE: ./build/core/json-pointer.js
var json_pointer = __webpack_require__(90694);
// EXTERNAL MODULE: ./build/plan/sub-schemas.js
var sub_schemas = __webpack_require__(28709);
;// CONCATENATED MODULE: ./build/plan/predicates.js


/** Keywords that demand nothing, wherever they stand. */
const inert = new Set(('title description default examples deprecated readOnly writeOnly $comment $defs definitions $schema $id ' +
    'contentEncoding contentMediaType contentSchema').split(' '));
const ofRoot = new Set(['properties', 'required', 'allOf', '$ref']);
/** What accepts a record by a schema. */
function acceptedBy(root) {
    const properties = propertyPredicates(root);
    return properties === null ? 'record' : properties.closed ? 'declared columns' : 'columns';
}
/**
 * What a schema demands of each property without a look at the others; `null` when it demands anything else, so that only the record as a
 * whole can be judged. A record whose properties all hold, and that has all that are required, is one that the schema accepts.
 */
function propertyPredicates(root) {
    if (hasInnerId(root, true))
        return null; // references would be relative to it
    const nodes = conjunction(root, root);
    if (nodes === null)
        return null;
    const predicates = new Map();
    let closed = false;
    for (const node of nodes) {
        if (node === false || !Object.entries(node).every(([keyword, value]) => isOfRoot(keyword, value)))
            return null;
        if (node.additionalProperties === false)
            closed = true;
        for (const [name, schema] of Object.entries(node.properties ?? {})) {
            if (name === '__proto__')
                return null;
            const known = predicates.get(name) ?? [];
            predicates.set(name, [...known, ...valuePredicates(schema, root)]);
        }
    }
    return closed && nodes.length > 1 ? null : { predicates, closed };
}
function isOfRoot(keyword, value) {
    if (keyword === 'type')
        return value === 'object';
    if (keyword === 'additionalProperties')
        return typeof value === 'boolean';
    if (keyword === 'unevaluatedProperties')
        return value === true;
    return ofRoot.has(keyword) || inert.has(keyword);
}
/** What one value is held to. */
function valuePredicates(schema, root) {
    const nodes = conjunction(schema, root);
    if (nodes === null)
        return [{ is: 'schema', schema }];
    return nodes.flatMap((node) => {
        if (node === false)
            return [{ is: 'schema', schema: false }];
        return Object.entries(node).flatMap(([keyword, value]) => predicateOf(keyword, value));
    });
}
function predicateOf(keyword, value) {
    const number = typeof value === 'number' ? value : undefined;
    switch (keyword) {
        case 'type':
            return [{ is: 'type', types: (typeof value === 'string' ? [value] : (0,sub_schemas/* asList */.DD)(value)) }];
        case 'const':
            return [{ is: 'in', values: [value] }];
        case 'enum':
            return [{ is: 'in', values: (0,sub_schemas/* asList */.DD)(value) }];
        case 'pattern':
            return typeof value === 'string' ? [{ is: 'pattern', pattern: value }] : [];
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return number === undefined ? [] : [{ is: 'range', [keyword]: number }];
        case 'minLength':
        case 'maxLength':
            return number === undefined ? [] : [{ is: 'length', [keyword]: number }];
        case 'multipleOf':
            return number === undefined ? [] : [{ is: 'multipleOf', multipleOf: number }];
        case '$ref':
        case 'allOf':
            return [];
        default:
            return inert.has(keyword) ? [] : [{ is: 'schema', schema: { [keyword]: value } }];
    }
}
/** A schema with what it refers to and adds by `allOf`; `null` when that cannot be followed here. `false` accepts nothing. */
function conjunction(schema, root) {
    const found = new Set();
    const waiting = [schema];
    for (const one of waiting) {
        if (one === true || (one !== undefined && found.has(one)))
            continue;
        if (one !== false && (typeof one !== 'object' || one === null || Array.isArray(one)))
            return null;
        found.add(one);
        if (one === false)
            continue;
        const node = one;
        waiting.push(...(0,sub_schemas/* asList */.DD)(node.allOf));
        if ('$ref' in node)
            waiting.push(typeof node.$ref === 'string' ? referred(root, node.$ref) : undefined);
    }
    return [...found];
}
/** What a pointer into the schema leads to. */
function referred(root, reference) {
    if (reference !== '#' && !reference.startsWith('#/'))
        return undefined;
    let node = root;
    for (const key of (0,json_pointer/* fragmentSteps */.c)(reference))
        node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? node[key] : undefined;
    return node;
}
function hasInnerId(node, isRoot = false) {
    if (typeof node !== 'object' || node === null)
        return false;
    if (!isRoot && !Array.isArray(node) && ('$id' in node || '$anchor' in node || '$dynamicAnchor' in node))
        return true;
    return Object.values(node).some((inner) => hasInnerId(inner));
}

;// CONCATENATED MODULE: ./build/plan/schema-columns.js


const order = ['null', 'boolean', 'integer', 'number', 'array', 'object', 'string'];
const operators = {
    minimum: '>=',
    maximum: '<=',
    exclusiveMinimum: '>',
    exclusiveMaximum: '<',
    minLength: '>=',
    maxLength: '<=',
    const: 'is',
    enum: 'in',
    pattern: 'matches',
    format: 'is',
    type: 'is',
};
/** Keywords that demand nothing of a value. */
const annotations = new Set([
    'title',
    'description',
    'default',
    'examples',
    'deprecated',
    'readOnly',
    'writeOnly',
    '$comment',
    '$defs',
    'definitions',
    '$id',
    '$anchor',
    'contentEncoding',
    'contentMediaType',
    // their own keywords report what is wrong below them
    'if',
    'then',
    'else',
    'items',
    'prefixItems',
    'properties',
    'patternProperties',
    'required',
]);
/** Keywords by which one record is held to more than its properties. */
const ofTheRecord = new Set([
    'anyOf',
    'oneOf',
    'not',
    'dependentRequired',
    'dependentSchemas',
    'dependencies',
    'minProperties',
    'maxProperties',
    'propertyNames',
]);
/** Keywords that are broken under the names of others: where nothing was, the schema as a whole held. */
const quiet = [
    'if',
    'const',
    'enum',
    'patternProperties',
    'additionalProperties',
    'unevaluatedProperties',
];
/** Keywords that go by what is there, whatever it is called. */
const enumerating = [
    'minProperties',
    'maxProperties',
    'patternProperties',
    'additionalProperties',
    'unevaluatedProperties',
];
/** The columns that a schema of one record declares, with local references followed. */
function schemaColumns(root) {
    const columns = new Map();
    const columnOf = (name) => {
        const column = columns.get(name) ?? { nodes: [], required: false };
        columns.set(name, column);
        return column;
    };
    for (const node of schemasTogether((0,sub_schemas/* asSchema */.mD)(root), root)) {
        for (const [name, property] of Object.entries((0,sub_schemas/* asSchema */.mD)(node.properties)))
            columnOf(name).nodes.push((0,sub_schemas/* asSchema */.mD)(property));
        for (const name of (0,sub_schemas/* asList */.DD)(node.required))
            if (typeof name === 'string')
                columnOf(name).required = true;
    }
    const conditional = conditionalTypes(root);
    const typesOfColumn = (name, nodes) => {
        const declared = typesOf({ allOf: nodes }, root);
        return declared === anyText ? (conditional.get(name) ?? declared) : declared;
    };
    const predicates = propertyPredicates(root)?.predicates;
    return [...columns].map(([name, { nodes, required }]) => ({
        name,
        required,
        types: inOrder(typesOfColumn(name, nodes)),
        predicates: predicates?.get(name) ?? [],
        demands: nodes.flatMap((node) => schema_columns_demandsOf(node, root)),
    }));
}
/** The types of columns that no property names: by `patternProperties`, else by `additionalProperties`. */
function schemaPatterns(root) {
    const nodes = [...schemasTogether((0,sub_schemas/* asSchema */.mD)(root), root)];
    const patterns = nodes.flatMap((node) => Object.entries((0,sub_schemas/* asSchema */.mD)(node.patternProperties)));
    const others = nodes.flatMap(({ additionalProperties: other }) => (typeof other === 'object' ? [other] : []));
    return [
        ...patterns.map(([pattern, schema]) => ({ pattern, types: inOrder(typesOf((0,sub_schemas/* asSchema */.mD)(schema), root)) })),
        ...[...conditionalTypes(root)].map(([name, types]) => ({
            pattern: `^${escapePattern(name)}$`,
            types: inOrder(types),
        })),
        ...others.map((schema) => ({ pattern: '', types: inOrder(typesOf((0,sub_schemas/* asSchema */.mD)(schema), root)) })),
    ];
}
/** Columns that only a condition or a branch speaks of: cells are cast to what it says, and are texts otherwise. */
function conditionalTypes(root) {
    const declaring = schemasTogether((0,sub_schemas/* asSchema */.mD)(root), root);
    const types = new Map();
    for (const node of (0,sub_schemas/* schemasInPlace */.ll)((0,sub_schemas/* asSchema */.mD)(root), root)) {
        if (declaring.has(node))
            continue;
        for (const [name, schema] of Object.entries((0,sub_schemas/* asSchema */.mD)(node.properties))) {
            const known = types.get(name) ?? new Set(['string']);
            for (const type of typesOf((0,sub_schemas/* asSchema */.mD)(schema), root))
                known.add(type);
            types.set(name, known);
        }
    }
    return types;
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** Demands on a record that are about no one column. */
function recordDemands(root) {
    const nodes = [...schemasTogether((0,sub_schemas/* asSchema */.mD)(root), root)];
    const named = nodes.flatMap((node) => Object.keys(node).filter((keyword) => ofTheRecord.has(keyword)));
    const demands = nodes.some((node) => quiet.some((keyword) => keyword in node && node[keyword] !== true));
    return named.length === 0 && demands ? ['schema'] : named;
}
/** Whether a record is judged by what is there, so that a missing cell must not stand in it. */
function enumeratesProperties(root) {
    return [...(0,sub_schemas/* schemasInPlace */.ll)((0,sub_schemas/* asSchema */.mD)(root), root)].some((node) => Object.hasOwn((0,sub_schemas/* asSchema */.mD)(node.properties), '__proto__') || // which the validator takes for a pattern
        enumerating.some((keyword) => Object.hasOwn(node, keyword) && typeof node[keyword] !== 'boolean'));
}
/** A schema with what it refers to and what it adds by `allOf`: all of them hold. Each once. */
function schemasTogether(node, root) {
    const seen = new Set([node]);
    for (const one of seen) {
        for (const part of (0,sub_schemas/* asList */.DD)(one.allOf))
            seen.add((0,sub_schemas/* asSchema */.mD)(part));
        if (typeof one.$ref === 'string')
            seen.add((0,sub_schemas/* follow */.e6)(root, one.$ref));
    }
    return seen;
}
function inOrder(types) {
    return order.filter((type) => types.has(type));
}
const anyText = new Set(['string']);
/** The types that a value may have, as far as a schema says; strings where it says nothing. */
function typesOf(node, root, known = new Map()) {
    const before = known.get(node);
    if (before !== undefined)
        return before;
    known.set(node, anyText);
    const found = declaredTypes(node, root, known);
    known.set(node, found);
    return found;
}
function declaredTypes(node, root, known) {
    const { type } = node;
    if (typeof type === 'string')
        return new Set([type]);
    if (Array.isArray(type))
        return new Set(type);
    const values = 'const' in node ? [node.const ?? null] : (0,sub_schemas/* asList */.DD)(node.enum);
    if (values.length > 0)
        return new Set(values.map(typeOfValue));
    if (typeof node.$ref === 'string')
        return typesOf((0,sub_schemas/* follow */.e6)(root, node.$ref), root, known);
    const union = [...(0,sub_schemas/* asList */.DD)(node.anyOf), ...(0,sub_schemas/* asList */.DD)(node.oneOf)];
    if (union.length > 0)
        return new Set(union.flatMap((part) => [...typesOf((0,sub_schemas/* asSchema */.mD)(part), root, known)]));
    const parts = (0,sub_schemas/* asList */.DD)(node.allOf)
        .map((part) => (0,sub_schemas/* asSchema */.mD)(part))
        .filter((part) => Object.keys(part).length > 0);
    const [first] = parts
        .map((part) => typesOf(part, root, known))
        .sort((a, b) => a.size - b.size || (a.has('string') ? 1 : -1));
    if (first !== undefined)
        return first;
    // what a value must not be, or what depends on it, is said of numbers too
    const asked = [node.not, node.if].flatMap((part) => part === undefined ? [] : [...typesOf((0,sub_schemas/* asSchema */.mD)(part), root, known)]);
    return asked.length === 0 ? anyText : new Set([...asked, 'string']);
}
function typeOfValue(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    if (typeof value === 'boolean')
        return 'boolean';
    if (typeof value === 'string')
        return 'string';
    return Array.isArray(value) ? 'array' : 'object';
}
function schema_columns_demandsOf(column, root) {
    return [...schemasTogether(column, root)].flatMap((node) => Object.entries(node)
        .filter(([keyword]) => !annotations.has(keyword) && keyword !== '$ref' && keyword !== 'allOf')
        .map(([keyword, value]) => ({ keyword, params: { [keyword]: value }, ...limitOf(keyword, value) })));
}
/** The threshold that a keyword sets, where it sets one. */
function limitOf(keyword, value) {
    const op = operators[keyword];
    if (op === undefined)
        return {};
    if (typeof value === 'number')
        return { limit: { op: op === 'is' ? '==' : op, value } };
    const text = Array.isArray(value) ? value.map(schema_columns_textOf).join(', ') : schema_columns_textOf(value);
    return { limit: { op, value: text.length > 400 ? `${text.slice(0, 399)}…` : text } };
}
function schema_columns_textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/gates/validate-data/data-files.js



const data_files_formats = {
    csv: 'csv',
    tsv: 'tsv',
    tab: 'tsv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'json',
};
const later = new Set(['parquet', 'arrow', 'feather', 'zst', 'ipc']);
/**
 * The files that a gate's `path` names, in order.
 * @throws MlGatesError for a pattern that matches nothing, a file that is not there, a format that is not read
 */
async function findDataFiles({ config, folder, locate, prefix }, files) {
    const patterns = typeof config.path === 'string' ? [config.path] : config.path;
    const found = new Map();
    for (const [index, pattern] of patterns.entries()) {
        const key = typeof config.path === 'string' ? [...prefix, 'path'] : [...prefix, 'path', index];
        const matches = await files.glob(folder, pattern);
        if (matches.length === 0)
            throw (0,errors/* inputError */.Xu)({
                ...locate(key),
                message: `no file matches "${pattern}"`,
                hint: `looked in ${files.show(folder)}`,
            });
        for (const file of matches) {
            const format = data_files_formatOf(file);
            if (typeof format === 'string')
                throw (0,errors/* configError */.Fj)([{ ...locate(key), message: `${files.show(file)}: ${format}` }]);
            await requirePresent(file, files);
            found.set(file, { path: file, shown: files.show(file), ...format });
        }
    }
    const [first, ...rest] = [...found.values()];
    if (first === undefined)
        throw new Error('a pattern matched, and no file was kept');
    return [first, ...rest];
}
function data_files_formatOf(file) {
    const parts = external_node_path_.basename(file).toLowerCase().split('.').slice(1);
    const gzip = parts.at(-1) === 'gz';
    const extension = (gzip ? parts.at(-2) : parts.at(-1)) ?? '';
    if (later.has(extension))
        return `.${extension} is not supported yet; csv, tsv, jsonl and json are read, plain or .gz`;
    const format = data_files_formats[extension];
    if (format === undefined)
        return `"${external_node_path_.basename(file)}" does not end in a format that is read: csv, tsv, jsonl or json, plain or .gz`;
    return { format, gzip };
}
async function requirePresent(file, files) {
    if ((await files.kind(file)) !== 'absent')
        return;
    const shown = files.show(file);
    const keeper = await keptByDvc(file, files);
    if (keeper !== undefined)
        throw (0,errors/* inputError */.Xu)({
            message: `${shown} does not exist here; ${keeper.by} says that DVC keeps it`,
            where: { file: shown },
            hint: `run \`dvc pull ${keeper.target}\` before this gate`,
        });
    throw (0,errors/* inputError */.Xu)({
        message: `${shown} does not exist`,
        where: { file: shown },
        hint: 'paths are relative to the config',
    });
}

;// CONCATENATED MODULE: ./build/gates/validate-data/header.js
/** What headers are, and how they match the schema. */
function headerFindings(plan, { headers, columns, maker }) {
    return [
        ...labelFindings(headers, maker),
        ...agreementFindings(headers, maker),
        ...matchFindings(plan, { headers, columns, maker }),
    ];
}
function labelFindings(headers, maker) {
    const findings = [];
    for (const { file, names, line } of headers) {
        const sample = (value) => ({ file, line: Math.max(1, line), value });
        const blank = names.filter((name) => name.trim() === '').length;
        if (names.length > 0 && blank === names.length)
            findings.push(maker.make({ rule: 'blank-header', subject: '', outcome: 'violated', samples: [sample('')] }));
        else if (blank > 0)
            findings.push(maker.make({
                rule: 'blank-label',
                subject: '',
                outcome: 'violated',
                count: blank,
                samples: [sample(names.join(',').slice(0, 200))],
            }));
        const once = new Set();
        const duplicates = new Set(names.filter((name) => name.trim() !== '' && (once.has(name) || !once.add(name))));
        for (const name of duplicates)
            findings.push(maker.make({ rule: 'duplicate-label', subject: name, outcome: 'violated', samples: [sample(name)] }));
    }
    return findings;
}
/** Files of one data set have the same columns in the same order. */
function agreementFindings(headers, maker) {
    const [first, ...rest] = headers;
    return rest
        .filter(({ names }) => names.length !== first?.names.length || names.some((name, index) => name !== first.names[index]))
        .map(({ file, line, names }) => maker.make({
        rule: 'unmatched-header',
        subject: '',
        outcome: 'violated',
        params: { expected: first?.names ?? [], file: first?.file ?? '' },
        samples: [{ file, line, value: names.join(',').slice(0, 200) }],
    }));
}
function matchFindings(plan, { headers, columns, maker }) {
    const { fieldsMatch } = plan;
    if (fieldsMatch === null)
        return [];
    const declared = plan.columns.map((column) => column.name);
    const known = new Set(declared);
    const found = [...columns];
    const missing = declared.filter((name) => !columns.has(name));
    const extra = found.filter((name) => !known.has(name));
    const [header] = headers;
    const samples = header === undefined
        ? []
        : [{ file: header.file, line: Math.max(1, header.line), value: header.names.join(',').slice(0, 200) }];
    const bad = (code, subject) => maker.make({
        rule: 'fieldsMatch',
        subject,
        outcome: 'violated',
        reason: { code },
        params: { fieldsMatch },
        samples: known.has(subject) ? samples : samples.map((sample) => ({ ...sample, value: subject })),
    });
    const findings = [];
    if (fieldsMatch === 'exact' || fieldsMatch === 'equal' || fieldsMatch === 'subset')
        findings.push(...missing.map((name) => bad('missing-label', name)));
    if (fieldsMatch === 'exact' || fieldsMatch === 'equal' || fieldsMatch === 'superset')
        findings.push(...extra.map((name) => bad('extra-label', name)));
    if (fieldsMatch === 'partial' && missing.length === declared.length)
        findings.push(bad('missing-label', ''));
    if (fieldsMatch === 'exact' && findings.length === 0)
        findings.push(...declared.filter((name, index) => found[index] !== name).map((name) => bad('incorrect-label', name)));
    return findings.length > 0
        ? bounded(findings, { maker, fieldsMatch })
        : [maker.make({ rule: 'fieldsMatch', subject: '', outcome: 'pass', params: { fieldsMatch } })];
}
/** Columns of one kind that are told one by one. */
const toldColumns = 100;
/** Of each way to differ the first columns, and how many more there are. */
function bounded(findings, { maker, fieldsMatch }) {
    const codes = ['missing-label', 'extra-label', 'incorrect-label'];
    return codes.flatMap((code) => {
        const all = findings.filter(({ reason }) => reason?.code === code);
        const kept = all.slice(0, toldColumns);
        const more = all.length - kept.length;
        if (more === 0)
            return kept;
        const params = { fieldsMatch, more };
        const rest = {
            rule: 'fieldsMatch',
            subject: '',
            outcome: 'violated',
            reason: { code },
            params,
            count: more,
        };
        return [...kept, maker.make({ ...rest, samples: kept[0]?.samples ?? [] })];
    });
}

;// CONCATENATED MODULE: ./build/gates/validate-data/evaluate.js




/** Makes findings of one gate; an id that was there already gets a number. */
class FindingMaker {
    #id;
    #ids = new Map();
    constructor(id) {
        this.#id = id;
    }
    make({ declared, ...parts }) {
        const base = `${this.#id}#${parts.subject}/${parts.rule}`;
        const times = (this.#ids.get(base) ?? 0) + 1;
        this.#ids.set(base, times);
        return {
            id: times === 1 ? base : `${base}/${times}`,
            slice: null,
            params: {},
            severity: (0,core_outcome/* severityOf */.xJ)(parts.outcome, declared),
            count: 1,
            samples: [],
            ...parts,
        };
    }
}
/** What a data gate found: each demand of its plan, kept, broken or unmeasured, and every breach beside them. */
function evaluateData(id, { plan, measured, read }) {
    const maker = new FindingMaker(id);
    const findings = [
        ...emptyFindings(measured, read, maker),
        ...headerFindings(plan, { headers: read.headers, columns: measured.columns, maker }),
        ...plan.columns.flatMap((column) => columnFindings(column, { measured, plan, maker })),
        ...recordFindings(plan, measured, maker),
        ...otherFindings(plan, measured, maker),
        ...plan.uniqueKeys.map((columns) => uniqueFinding(columns, measured, maker)),
        ...plan.tables.flatMap((table) => tableFindings(table, measured, maker)),
    ];
    return findings;
}
/** No rows at all, or a file of several without any: what was not there was not checked. */
function emptyFindings({ rows }, { empty }, maker) {
    if (rows > 0 && empty.length === 0)
        return [];
    const reason = { code: 'no-rows' };
    const finding = { rule: 'rows', subject: '', outcome: 'unmeasured', reason };
    if (rows === 0)
        return [maker.make({ ...finding, observed: { value: 0 } })];
    return [maker.make({ ...finding, count: empty.length, samples: empty.slice(0, 10).map((file) => ({ file })) })];
}
function columnFindings(column, { plan, measured, maker }) {
    const { name } = column;
    if (!measured.columns.has(name)) {
        if (!column.required && (plan.fieldsMatch === 'superset' || plan.fieldsMatch === 'partial'))
            return [];
        return measured.rows === 0
            ? []
            : [maker.make({ rule: 'required', subject: name, outcome: 'unmeasured', reason: { code: 'absent' } })];
    }
    const demands = column.required
        ? [...column.demands, { keyword: 'required', params: {} }]
        : column.demands;
    const findings = demands.map((demand) => demandFinding(demand, name, { plan, measured, maker }));
    const types = column.types.filter((one) => one !== 'null').join(' or ') || 'null';
    for (const code of ['does-not-cast', 'not-finite']) {
        const breach = measured.breaches.get(code, name);
        if (breach !== undefined)
            findings.push(typeFinding(code, name, { breach, maker, type: types }));
    }
    return findings;
}
/** A cell or value that is not of the type that its column has. */
function typeFinding(code, subject, { breach, maker, type }) {
    return maker.make({
        rule: 'type',
        subject,
        outcome: 'violated',
        reason: { code, params: { type } },
        limit: { op: 'is', value: type },
        params: { type },
        ...countOf(breach),
    });
}
function countOf({ count, samples }) {
    return { count, samples };
}
function demandFinding({ keyword, params, limit }, subject, { measured, maker }) {
    const breach = measured.breaches.get(keyword, subject);
    const outcome = breach !== undefined ? 'violated' : measured.rows === 0 ? 'unmeasured' : 'pass';
    const reason = outcome === 'unmeasured' ? { reason: { code: 'no-rows' } } : {};
    return maker.make({
        rule: keyword,
        subject,
        outcome,
        params,
        ...reason,
        ...(limit === undefined ? {} : { limit }),
        ...(breach === undefined ? {} : countOf(breach)),
    });
}
/** Keywords of the record as a whole that no record broke; those that one broke are among the others. */
function recordFindings(plan, measured, maker) {
    if (measured.rows === 0)
        return [];
    const broken = new Set([...measured.breaches.entries()].map(([rule]) => rule));
    return [...new Set(plan.recordDemands)]
        .filter((rule) => (rule === 'schema' ? broken.size === 0 : !broken.has(rule)))
        .map((rule) => maker.make({ rule, subject: '', outcome: 'pass' }));
}
/** Breaches that no demand of a declared column stands for: structure, and keywords of the record as a whole. */
function otherFindings(plan, measured, maker) {
    const declared = new Map(plan.columns.map((column) => [column.name, new Set(column.demands.map((demand) => demand.keyword))]));
    const required = new Set(plan.columns.filter((column) => column.required).map((column) => column.name));
    const findings = [];
    for (const [rule, column, breach] of measured.breaches.entries()) {
        const known = declared.get(column);
        if (rule === 'uniqueKeys' ||
            (known !== undefined && (known.has(rule) || ['does-not-cast', 'not-finite'].includes(rule))))
            continue;
        if (rule === 'required' && required.has(column))
            continue;
        const { demanded } = breach;
        if (rule === 'does-not-cast' || rule === 'not-finite') {
            const type = typeof demanded === 'string' ? demanded : 'number';
            findings.push(typeFinding(rule, column, { breach, maker, type }));
        }
        else {
            const limit = demanded === undefined ? {} : limitOf(rule, demanded);
            findings.push(maker.make({ rule, subject: column, outcome: 'violated', ...limit, ...countOf(breach) }));
        }
    }
    return findings;
}
function uniqueFinding(columns, measured, maker) {
    const subject = columns.join('+');
    const absent = columns.filter((column) => !measured.columns.has(column));
    const notes = [{ code: 'memory', params: { bytes_per_row: bytesPerKey } }];
    const params = { columns };
    if (absent.length > 0 || measured.rows === 0) {
        const reason = absent.length > 0 ? { code: 'absent', params: { columns: absent } } : { code: 'no-rows' };
        return maker.make({ rule: 'uniqueKeys', subject, outcome: 'unmeasured', reason, params, notes });
    }
    const breach = measured.breaches.get('uniqueKeys', subject);
    return maker.make({
        rule: 'uniqueKeys',
        subject,
        outcome: breach === undefined ? 'pass' : 'violated',
        params,
        notes,
        ...(breach === undefined ? {} : countOf(breach)),
    });
}
function tableFindings(table, measured, maker) {
    return table.measure === 'row_count'
        ? rowCountFindings(table, measured, maker)
        : missingFindings(table, measured, maker);
}
function rowCountFindings(table, measured, maker) {
    const observed = { value: measured.rows };
    const bound = (op, value) => {
        if (value === undefined)
            return [];
        const holds = op === '>=' ? measured.rows >= value : measured.rows <= value;
        const params = { [op === '>=' ? 'min' : 'max']: value };
        return [
            maker.make({
                rule: 'row_count',
                subject: '',
                outcome: holds ? 'pass' : 'violated',
                limit: { op, value },
                observed,
                params,
                declared: table.severity,
            }),
        ];
    };
    return [...bound('>=', table.min), ...bound('<=', table.max)];
}
function missingFindings(table, measured, maker) {
    const { column, severity } = table;
    const missing = measured.missing.get(column) ?? 0;
    const percent = measured.rows === 0 ? 0 : (100 * missing) / measured.rows;
    const bound = (unit, value, observed) => {
        if (value === undefined)
            return [];
        const base = {
            rule: 'missing',
            subject: column,
            params: { [unit]: value },
            limit: { op: '<=', value },
            declared: severity,
        };
        if (!measured.columns.has(column) || measured.rows === 0)
            return [
                maker.make({ ...base, outcome: 'unmeasured', reason: { code: measured.rows === 0 ? 'no-rows' : 'absent' } }),
            ];
        return [
            maker.make({
                ...base,
                outcome: observed <= value ? 'pass' : 'violated',
                observed: { value: observed },
                count: Math.max(1, missing),
            }),
        ];
    };
    return [...bound('max_pct', table.max_pct, percent), ...bound('max_count', table.max_count, missing)];
}

;// CONCATENATED MODULE: ./build/data/byte-window.js
/**
 * The bytes of a file that are looked at: what waits for the end of its record, and what came last. Behind them lies as much room
 * again, for texts that have to be written otherwise than they stand there.
 */
class ByteWindow {
    bytes = Buffer.alloc(0);
    view = new DataView(this.bytes.buffer);
    /** Offset of the first byte that counts. */
    from = 0;
    /** Offset behind the last one. Eight bytes more may be written to. */
    to = 0;
    #room = 0;
    /** Where the room for rewritten texts begins: it is as long as all that is before it. */
    get room() {
        return this.#room;
    }
    add(chunk) {
        this.reserve(chunk.length).set(chunk);
        this.to += chunk.length;
    }
    /** Where `length` more bytes can be written; whoever did so adds to `to` what it wrote. */
    reserve(length) {
        const waiting = this.to - this.from;
        if (this.to + length > this.#room - 8) {
            const needed = waiting + length + 8;
            const old = this.bytes;
            if (needed > this.#room) {
                this.#room = Math.max(needed, 2 * this.#room);
                this.bytes = Buffer.allocUnsafeSlow(2 * this.#room);
                this.view = new DataView(this.bytes.buffer);
            }
            old.copy(this.bytes, 0, this.from, this.to);
            this.from = 0;
            this.to = waiting;
        }
        return this.bytes.subarray(this.to, this.to + length);
    }
}

;// CONCATENATED MODULE: ./build/data/number-cells.js

/** Digits that a double holds exactly whatever they are. */
const exactDigits = 15;
/** Powers of ten, all exact. */
const tens = Float64Array.from({ length: exactDigits + 1 }, (_, power) => JSON.parse(`1e${power}`));
const zero = 0x30;
const number_cells_minus = 0x2d;
const point = 0x2e;
/**
 * Reads a column of numbers. Up to 15 digits with or without a point are read here: both the digits and the power of ten are exact
 * doubles then, and their quotient is the double that is nearest to the decimal (Clinger 1990).
 * @returns how many cells are no values
 */
function readNumbers(cells, { integer, missing, meaningOf }, to) {
    const { bytes, starts, ends, rows } = cells;
    const { values, states } = to;
    const empty = meaningOf('');
    let others = 0;
    for (let row = 0; row < rows; row += 1) {
        const start = starts[row] ?? 0;
        const end = ends[row] ?? 0;
        const negative = bytes[start] === number_cells_minus;
        let at = negative ? start + 1 : start;
        const first = at;
        let digits = 0;
        let digit = (bytes[at] ?? 0) - zero;
        while (at < end && digit >= 0 && digit <= 9) {
            digits = digits * 10 + digit;
            at += 1;
            digit = (bytes[at] ?? 0) - zero;
        }
        let places = 0;
        if (at < end && at > first && bytes[at] === point) {
            at += 1;
            const behind = at;
            digit = (bytes[at] ?? 0) - zero;
            while (at < end && digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                at += 1;
                digit = (bytes[at] ?? 0) - zero;
            }
            places = at - behind;
        }
        if (at === end && at > first && at - first <= exactDigits + (places > 0 ? 1 : 0)) {
            const magnitude = places === 0 ? digits : digits / (tens[places] ?? 1);
            const value = negative ? -magnitude : magnitude;
            if (!(integer && places > 0 && !Number.isInteger(value)) && (missing.length === 0 || !missing.includes(value))) {
                values[row] = value;
                states[row] = CellState.value;
                continue;
            }
        }
        const { state, value } = start === end ? empty : meaningOf(bytes.toString('utf8', start, end));
        states[row] = state;
        if (state === CellState.value)
            values[row] = value;
        else
            others += 1;
    }
    return others;
}

;// CONCATENATED MODULE: ./build/data/text-dictionary.js

/** Distinct texts of one dictionary. */
const codeLimit = 32_768;
/** Their bytes. */
const byteLimit = 2 * 1024 * 1024;
/**
 * Gives each distinct text of a column a code; what a text means is found out once. Texts are compared byte by byte: equal hashes
 * decide nothing. Open addressing with linear probing over a table that is at most half full.
 */
class TextDictionary {
    #meaningOf;
    #table = new Int32Array(256).fill(-1);
    #hashes = new Int32Array(128);
    /** Where each text begins in the bytes; one more says where the last ends. */
    #offsets = new Int32Array(129);
    #bytes = new Uint8Array(1024);
    #values = [];
    #states = new Uint8Array(128);
    constructor(meaningOf) {
        this.#meaningOf = meaningOf;
    }
    get size() {
        return this.#values.length;
    }
    value(code) {
        return this.#values[code] ?? null;
    }
    /** The state of the cells with a code. */
    state(code) {
        return this.#states[code] ?? CellState.invalid;
    }
    /**
     * Writes the codes of cells and their states.
     * @returns how many cells are no values; -1 when there are too many distinct texts for a dictionary
     */
    encode(cells, codes, states) {
        const { bytes, view, starts, ends, rows } = cells;
        let table = this.#table;
        let hashes = this.#hashes;
        let known = this.#states;
        let others = 0;
        for (let row = 0; row < rows; row += 1) {
            const start = starts[row] ?? 0;
            const end = ends[row] ?? 0;
            let hash = (end - start) | 0;
            let at = start;
            for (; at + 4 <= end; at += 4)
                hash = Math.imul(hash ^ view.getInt32(at, true), 0x5bd1e995) ^ (hash >>> 15);
            for (; at < end; at += 1)
                hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
            hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
            hash ^= hash >>> 15;
            const mask = table.length - 1;
            let slot = hash & mask;
            let code = table[slot] ?? -1;
            while (code !== -1 && (hashes[code] !== hash || !this.#equals(code, cells, row))) {
                slot = (slot + 1) & mask;
                code = table[slot] ?? -1;
            }
            if (code === -1) {
                code = this.#add(hash, bytes.subarray(start, end));
                if (code === -1)
                    return -1;
                table = this.#table;
                hashes = this.#hashes;
                known = this.#states;
            }
            codes[row] = code;
            const state = known[code] ?? 0;
            states[row] = state;
            if (state !== CellState.value)
                others += 1;
        }
        return others;
    }
    #equals(code, { bytes, starts, ends }, row) {
        const start = starts[row] ?? 0;
        const from = this.#offsets[code] ?? 0;
        const length = (this.#offsets[code + 1] ?? 0) - from;
        if (length !== (ends[row] ?? 0) - start)
            return false;
        const own = this.#bytes;
        for (let at = 0; at < length; at += 1)
            if (own[from + at] !== bytes[start + at])
                return false;
        return true;
    }
    #add(hash, text) {
        const code = this.#values.length;
        const from = this.#offsets[code] ?? 0;
        const to = from + text.length;
        if (code === codeLimit || to > byteLimit)
            return -1;
        if (to > this.#bytes.length)
            this.#bytes = text_dictionary_grown(this.#bytes, Math.max(to, 2 * this.#bytes.length));
        if (2 * (code + 1) > this.#table.length)
            this.#rehash();
        this.#bytes.set(text, from);
        this.#offsets[code + 1] = to;
        this.#hashes[code] = hash;
        const { state, value } = this.#meaningOf(text.toString('utf8'));
        this.#states[code] = state;
        this.#values.push(value);
        this.#put(hash, code);
        return code;
    }
    #put(hash, code) {
        const mask = this.#table.length - 1;
        let slot = hash & mask;
        while (this.#table[slot] !== -1)
            slot = (slot + 1) & mask;
        this.#table[slot] = code;
    }
    #rehash() {
        const size = 2 * this.#table.length;
        this.#table = new Int32Array(size).fill(-1);
        const hashes = new Int32Array(size / 2);
        hashes.set(this.#hashes);
        this.#hashes = hashes;
        const offsets = new Int32Array(size / 2 + 1);
        offsets.set(this.#offsets);
        this.#offsets = offsets;
        this.#states = text_dictionary_grown(this.#states, size / 2);
        for (let code = 0; code < this.#values.length; code += 1)
            this.#put(this.#hashes[code] ?? 0, code);
    }
}
function text_dictionary_grown(bytes, length) {
    const larger = new Uint8Array(length);
    larger.set(bytes);
    return larger;
}

;// CONCATENATED MODULE: ./build/data/column-cells.js



/** Makes columns of the texts of delimited cells, batch after batch. */
class ColumnCells {
    #name;
    #request;
    #missing;
    #missingNumbers;
    #states;
    #dictionary;
    #codes = null;
    #numbers = null;
    /** @param capacity rows of the largest batch */
    constructor(name, request, { missing, capacity }) {
        this.#name = name;
        this.#request = request;
        this.#missing = missing;
        this.#states = new Uint8Array(capacity);
        const { hold } = request;
        const isNumber = hold === 'integer' || hold === 'number';
        this.#missingNumbers = isNumber
            ? [...missing].map((text) => request.cast(text)).filter((value) => typeof value === 'number')
            : [];
        this.#dictionary = isNumber || hold === 'none' ? null : new TextDictionary((text) => this.#meaningOf(text));
        if (isNumber)
            this.#numbers = new Float64Array(capacity);
        else if (hold !== 'none')
            this.#codes = new Int32Array(capacity);
    }
    /** The column of some cells; `null` when nobody asks for it. */
    read(cells, flags) {
        const { hold } = this.#request;
        if (hold === 'none')
            return null;
        const column = this.#numbers !== null
            ? this.#readNumbers(cells, this.#numbers)
            : (this.#readCodes(cells) ?? (hold === 'value' ? this.#readValues(cells) : this.#readTexts(cells)));
        return flags === null ? column : this.#withUnread(column, flags, cells.rows);
    }
    #readNumbers(cells, values) {
        const states = this.#states;
        const integer = this.#request.hold === 'integer';
        const meaningOf = (text) => this.#meaningOf(text);
        const others = readNumbers(cells, { integer, missing: this.#missingNumbers, meaningOf }, { values, states });
        return { kind: 'number', name: this.#name, states, others, values, texts: cells };
    }
    #readCodes(cells) {
        const states = this.#states;
        const codes = this.#codes;
        const dictionary = this.#dictionary;
        if (dictionary === null || codes === null)
            return null;
        const others = dictionary.encode(cells, codes, states);
        if (others !== -1)
            return { kind: 'dictionary', name: this.#name, states, others, codes, dictionary };
        this.#dictionary = null;
        return null;
    }
    #readTexts({ bytes, starts, ends, rows }) {
        const states = this.#states;
        const lengths = new Set([...this.#missing].map((text) => Buffer.byteLength(text)));
        const state = this.#request.nullable ? CellState.null : CellState.absent;
        let others = 0;
        for (let row = 0; row < rows; row += 1) {
            const start = starts[row] ?? 0;
            const end = ends[row] ?? 0;
            const missing = lengths.has(end - start) && this.#missing.has(bytes.toString('utf8', start, end));
            states[row] = missing ? state : CellState.value;
            if (missing)
                others += 1;
        }
        return { kind: 'text', name: this.#name, states, others, bytes, starts, ends };
    }
    #readValues({ bytes, starts, ends, rows }) {
        const states = this.#states;
        const values = [];
        let others = 0;
        for (let row = 0; row < rows; row += 1) {
            const { state, value } = this.#meaningOf(bytes.toString('utf8', starts[row], ends[row]));
            states[row] = state;
            values.push(value);
            if (state !== CellState.value)
                others += 1;
        }
        return { kind: 'value', name: this.#name, states, others, values };
    }
    #meaningOf(text) {
        const { hold, cast, nullable } = this.#request;
        if (this.#missing.has(text))
            return { state: nullable ? CellState.null : CellState.absent, value: null };
        if (hold === 'text' || hold === 'any')
            return { state: CellState.value, value: text };
        const value = cast(text);
        return value === undefined ? { state: CellState.invalid, value: null } : { state: CellState.value, value };
    }
    #withUnread(column, flags, rows) {
        let { others } = column;
        for (let row = 0; row < rows; row += 1) {
            if ((flags[row] ?? 0) < RowFlag.unread)
                continue;
            if (this.#states[row] === CellState.value)
                others += 1;
            this.#states[row] = CellState.unread;
        }
        return { ...column, others };
    }
}

;// CONCATENATED MODULE: ./build/data/pending.js
/**
 * Text that waits for the end of a record. It is looked at again when it has doubled, so that a record that comes in many pieces costs
 * its length and not its square.
 */
class Pending {
    #limit;
    #pieces = [];
    #length = 0;
    #enough = 0;
    /** @param limit characters that one record may have */
    constructor(limit) {
        this.#limit = limit;
    }
    /** @returns all that waits, when it is worth a look */
    add(text) {
        this.#pieces.push(text);
        this.#length += text.length;
        return this.#length < this.#enough ? null : this.all();
    }
    all() {
        return this.#pieces.join('');
    }
    /**
     * What waits from now on.
     * @returns whether it is longer than a record may be
     */
    keep(rest) {
        this.#pieces = [rest];
        this.#length = rest.length;
        this.#enough = Math.min(2 * rest.length, this.#limit + 1);
        return rest.length > this.#limit;
    }
}

;// CONCATENATED MODULE: ./build/data/delimited.js


/** Cells that are kept of one row; of a row with more, only one more is kept. */
const cellLimit = 65_536;
const noFaults = [];
/** Splits text into rows as RFC 4180 and the dialect say; where chunks end makes no difference. */
class DelimitedReader {
    #dialect;
    #plain;
    #limit;
    #pending;
    #line = 1;
    #lineEnd = null;
    /** @param limit characters that one row may have */
    constructor(dialect, limit, begun) {
        this.#dialect = dialect;
        this.#plain = dialect.escapeChar === null && !dialect.skipInitialSpace && dialect.doubleQuote;
        this.#limit = limit;
        this.#pending = new Pending(limit);
        if (begun !== undefined)
            ({ line: this.#line, lineEnd: this.#lineEnd } = begun);
    }
    /** The rows of a text that is all there is. */
    whole(text) {
        return this.#rows(text, true);
    }
    /** Rows that are complete by now; some may wait for more text. */
    push(text) {
        const all = this.#pending.add(text);
        return all === null ? [] : this.#rows(all, false);
    }
    /** The last rows; no line end need follow. */
    end() {
        return this.#rows(this.#pending.all(), true);
    }
    #rows(text, last) {
        const rows = [];
        const terminator = (this.#lineEnd ??= firstLineEnd(text, this.#dialect, last));
        let at = 0;
        let quote = text.indexOf(this.#dialect.quoteChar);
        const suspicious = text.includes('\0') || text.includes(damage);
        while (terminator !== null && at < text.length) {
            if (quote !== -1 && quote < at)
                quote = text.indexOf(this.#dialect.quoteChar, at);
            let end = text.indexOf(terminator, at);
            if (end === -1) {
                if (!last)
                    break;
                end = text.length;
            }
            const quoted = !this.#plain || (quote !== -1 && quote < end);
            const row = quoted ? this.#quotedRow(text, at, { terminator, last }) : this.#plainRow(text, at, end);
            if (row === null)
                break;
            if (row.next - at > this.#limit + 1)
                throw new RowTooLong(this.#line);
            if (row.row !== null)
                rows.push(suspicious ? withByteFaults(row.row) : row.row);
            this.#line += row.lines;
            at = row.next;
        }
        if (this.#pending.keep(text.slice(at)))
            throw new RowTooLong(this.#line);
        return rows;
    }
    #plainRow(text, at, end) {
        const stop = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
        const raw = text.slice(at, stop);
        const { commentChar, delimiter } = this.#dialect;
        const next = end + 1;
        if (commentChar !== null && raw.startsWith(commentChar))
            return { row: null, next, lines: 1 };
        const cells = raw.split(delimiter, cellLimit + 1);
        const lineEnd = this.#lineEnd ?? '\n';
        return { row: { cells, line: this.#line, raw, starts: null, lineEnd, faults: noFaults }, next, lines: 1 };
    }
    /** A row with quotes in it, cell by cell; `null` when its end is not there yet. */
    #quotedRow(text, at, options) {
        const { commentChar, delimiter, quoteChar } = this.#dialect;
        const { terminator, last } = options;
        if (commentChar !== null && text.startsWith(commentChar, at)) {
            const end = text.indexOf(terminator, at);
            if (end === -1 && !last)
                return null;
            return { row: null, next: end === -1 ? text.length : end + 1, lines: 1 };
        }
        const cells = [];
        const starts = [];
        const faults = new Set();
        for (let from = at;;) {
            if (this.#dialect.skipInitialSpace)
                while (text[from] === ' ')
                    from += 1;
            const start = from - at;
            const cell = text[from] === quoteChar ? this.#quotedCell(text, from, last) : this.#bareCell(text, from, terminator);
            if (cell === null)
                return null;
            if (cell.fault !== undefined)
                faults.add(cell.fault);
            let { value, end } = cell;
            const behind = nextOf(text, end, { delimiter, terminator });
            if (behind > end) {
                const tail = text.slice(end, behind);
                const ending = tail.endsWith('\r') && text[behind] !== delimiter;
                const stray = ending ? tail.slice(0, -1) : tail;
                if (stray !== '')
                    faults.add('stray-quote');
                value += stray;
                end = behind;
            }
            if (end >= text.length && !last)
                return null;
            if (cells.length <= cellLimit) {
                cells.push(value);
                starts.push(start);
            }
            if (text[end] === delimiter) {
                from = end + 1;
                continue;
            }
            const raw = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
            return {
                row: { cells, line: this.#line, raw, starts, lineEnd: terminator, faults: [...faults] },
                next: end + 1,
                lines: 1 + linesIn(raw, terminator),
            };
        }
    }
    #bareCell(text, from, terminator) {
        const { delimiter, escapeChar, quoteChar } = this.#dialect;
        let end = nextOf(text, from, { delimiter, terminator });
        if (escapeChar !== null) {
            let value = '';
            for (end = from; end < text.length && text[end] !== delimiter && text[end] !== terminator; end += 1) {
                if (text[end] === escapeChar && end + 1 < text.length)
                    end += 1;
                value += text[end] ?? '';
            }
            return { value: value.endsWith('\r') ? value.slice(0, -1) : value, end };
        }
        const written = text.slice(from, end);
        const value = text[end] !== delimiter && written.endsWith('\r') ? written.slice(0, -1) : written;
        return value.includes(quoteChar) ? { value, end, fault: 'stray-quote' } : { value, end };
    }
    /** Looks for the end before it takes anything, for a quote that is never closed goes through all that is there. */
    #quotedCell(text, from, last) {
        const { quoteChar, doubleQuote, escapeChar } = this.#dialect;
        let escape = from;
        for (let at = from + 1;;) {
            const close = text.indexOf(quoteChar, at);
            if (escapeChar !== null && escape !== -1 && escape < at)
                escape = text.indexOf(escapeChar, at);
            if (escapeChar !== null && escape !== -1 && (close === -1 || escape < close) && escape + 1 < text.length) {
                at = escape + 2;
                continue;
            }
            if (close === -1)
                return last
                    ? { value: this.#unescaped(text.slice(from + 1)), end: text.length, fault: 'unclosed-quote' }
                    : null;
            if (close === text.length - 1 && !last)
                return null;
            if (doubleQuote && escapeChar === null && text[close + 1] === quoteChar)
                at = close + 2;
            else
                return { value: this.#unescaped(text.slice(from + 1, close)), end: close + 1 };
        }
    }
    #unescaped(written) {
        const { quoteChar, doubleQuote, escapeChar } = this.#dialect;
        if (escapeChar === null)
            return doubleQuote ? written.replaceAll(quoteChar + quoteChar, quoteChar) : written;
        if (!written.includes(escapeChar))
            return written;
        const pieces = [];
        let from = 0;
        for (let at = written.indexOf(escapeChar); at !== -1 && at + 1 < written.length;) {
            pieces.push(written.slice(from, at));
            from = at + 1; // what is escaped stays, whatever it is
            at = written.indexOf(escapeChar, from + 1);
        }
        return pieces.join('') + written.slice(from);
    }
}
/** A row that is longer than any row should be; `line` is where it begins. */
class RowTooLong extends Error {
    line;
    constructor(line) {
        super(`the row of line ${line} is too long`);
        this.line = line;
    }
}
function nextOf(text, from, { delimiter, terminator }) {
    for (let at = from; at < text.length; at += 1) {
        const character = text[at];
        if (character === delimiter || character === terminator)
            return at;
    }
    return text.length;
}
/** The first line end outside quotes decides for the file; `null` when it is not there yet. LF stands for CR LF too. */
function firstLineEnd(text, dialect, last) {
    const { commentChar, delimiter, doubleQuote, escapeChar, quoteChar, skipInitialSpace } = dialect;
    const comment = commentChar !== null && text.startsWith(commentChar);
    let quoted = false;
    let begins = !comment;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (quoted) {
            if (character === escapeChar)
                at += 1;
            else if (character === quoteChar && doubleQuote && escapeChar === null && text[at + 1] === quoteChar)
                at += 1;
            else if (character === quoteChar)
                quoted = false;
        }
        else if (character === '\n')
            return '\n';
        else if (character === '\r') {
            if (at + 1 === text.length && !last)
                return null;
            return text[at + 1] === '\n' ? '\n' : '\r';
        }
        else if (character === escapeChar && !comment)
            at += 1;
        else
            quoted = begins && character === quoteChar;
        begins = !comment && (character === delimiter || (begins && skipInitialSpace && character === ' '));
    }
    return last ? '\n' : null;
}
function linesIn(text, terminator) {
    let count = 0;
    for (let at = text.indexOf(terminator); at >= 0; at = text.indexOf(terminator, at + 1))
        count += 1;
    return count;
}
function withByteFaults(row) {
    const faults = [...row.faults];
    if (row.raw.includes('\0'))
        faults.push('null-byte');
    if (row.raw.includes(damage))
        faults.push('encoding-error');
    return faults.length === row.faults.length ? row : { ...row, faults };
}
/** The row that a text is: all before its line feed, or before its CR where lines end so. */
function readRow(text, dialect, { line, lineEnd }) {
    const [row] = new DelimitedReader(dialect, Infinity, { line, lineEnd }).whole(text);
    return row ?? { cells: [''], line, raw: '', starts: null, lineEnd, faults: noFaults };
}

;// CONCATENATED MODULE: ./build/data/row-cutter.js

const carriageReturn = 13;
/**
 * Cuts bytes into rows and cells: where each begins and ends, without a look at what it holds. A row that is not written right is flagged,
 * and ends where a reader of texts would end it, too.
 */
class RowCutter {
    #dialect;
    #columns;
    capacity;
    /** Column after column, `capacity` entries each: where the cells begin. */
    starts;
    ends;
    rowStarts;
    /** Offset of the line end: the CR of CR LF is still before it. */
    rowEnds;
    /** The line that each row begins on. */
    lines;
    flags;
    /** Whether any row of the last batch is flagged. */
    flagged = false;
    /** Rows of the last batch that are blank. */
    blank = 0;
    line;
    #inQuotes = 0;
    /** Whether something about the row at hand is not written right. */
    #odd = false;
    /** Whether that is a text behind a quoted cell. */
    #stray = false;
    #room = 0;
    /** @param columns cells that a row should have; 0 to learn where rows are alone */
    constructor(dialect, { columns, capacity, line }) {
        this.#dialect = dialect;
        this.#columns = columns;
        this.capacity = capacity;
        this.line = line;
        this.starts = new Int32Array(columns * capacity);
        this.ends = new Int32Array(columns * capacity);
        this.rowStarts = new Int32Array(capacity);
        this.rowEnds = new Int32Array(capacity);
        this.lines = new Int32Array(capacity);
        this.flags = new Uint8Array(capacity);
    }
    /**
     * Cuts as many rows as there are, and as fit; the window begins behind them then.
     * @param last whether the file ends with the window
     * @returns how many rows
     */
    cut(window, last) {
        const { bytes, to } = window;
        const { delimiter, quote, comment, terminator } = this.#dialect;
        const { capacity, starts, ends } = this;
        const columns = this.#columns;
        const stop = Math.max(delimiter, quote, terminator);
        bytes[to] = terminator; // so that no loop need look where the bytes end
        bytes[to + 1] = quote;
        this.#begin(window.room);
        let at = window.from;
        let row = 0;
        while (row < capacity && at < to) {
            const begin = at;
            if (comment !== -1 && bytes[at] === comment) {
                at = this.#behindComment(window, at);
                if (at > to && !last)
                    break;
                window.from = Math.min(at, to);
                continue;
            }
            let column = 0;
            let length = 0;
            for (;;) {
                let start = at;
                let end;
                if (bytes[at] === quote) {
                    end = this.#closingQuote(window, at);
                    at = this.#behindQuote(bytes, end, to);
                    start += 1;
                    if (end < 0) {
                        end = this.#unescape(bytes, start, -end);
                        start = this.#room;
                        this.#room = end;
                    }
                }
                else {
                    let byte = bytes[at] ?? 0;
                    while (byte > stop || (byte !== delimiter && byte !== terminator)) {
                        if (byte === quote)
                            this.#odd = true;
                        at += 1;
                        byte = bytes[at] ?? 0;
                    }
                    end = byte === terminator && at > start && bytes[at - 1] === carriageReturn ? at - 1 : at;
                }
                if (column < columns) {
                    starts[column * capacity + row] = start;
                    ends[column * capacity + row] = end;
                }
                column += 1;
                length = end - start;
                if (bytes[at] !== delimiter || at >= to)
                    break;
                at += 1;
            }
            if (at >= to && !last)
                break;
            this.#endRow(row, begin, Math.min(at, to));
            if (column !== columns || this.#odd)
                this.#flag(row, column, length);
            at += 1;
            row += 1;
            window.from = Math.min(at, to);
        }
        return row;
    }
    #begin(room) {
        if (this.flagged)
            this.flags.fill(0);
        this.flagged = false;
        this.blank = 0;
        this.#room = room;
        this.#inQuotes = 0;
        this.#odd = this.#stray = false;
    }
    #behindComment({ bytes, to }, at) {
        const end = bytes.indexOf(this.#dialect.terminator, at);
        if (end < to)
            this.line += 1;
        return end + 1;
    }
    /** The offset of the quote that closes a cell, negative when quotes inside are doubled; the end when none does. */
    #closingQuote({ bytes, to }, open) {
        const { quote, terminator } = this.#dialect;
        let doubled = false;
        for (let at = open + 1;; at += 1) {
            let byte = bytes[at] ?? 0;
            while (byte !== quote) {
                if (byte === terminator)
                    this.#inQuotes += 1;
                at += 1;
                byte = bytes[at] ?? 0;
            }
            if (at >= to) {
                this.#odd = true;
                return doubled ? -to : to;
            }
            if (bytes[at + 1] !== quote || at + 1 >= to)
                return doubled ? -at : at;
            doubled = true;
            at += 1;
        }
    }
    /** Where a quoted cell ends: what stands between its quote and that is not written right. */
    #behindQuote(bytes, close, to) {
        const { delimiter, terminator } = this.#dialect;
        let at = Math.abs(close);
        if (at >= to)
            return to;
        at += 1;
        const first = at;
        while (bytes[at] !== delimiter && bytes[at] !== terminator)
            at += 1;
        if (at > first + 1 || (at === first + 1 && (bytes[first] !== carriageReturn || bytes[at] === delimiter)))
            this.#odd = this.#stray = true;
        return at;
    }
    /** Writes a cell without its second quotes into the room behind the window. @returns the offset behind it */
    #unescape(bytes, from, to) {
        const { quote } = this.#dialect;
        let at = this.#room;
        for (let read = from; read < to; read += 1) {
            const byte = bytes[read] ?? 0;
            bytes[at] = byte;
            at += 1;
            if (byte === quote && bytes[read + 1] === quote)
                read += 1;
        }
        return at;
    }
    #endRow(row, begin, end) {
        this.rowStarts[row] = begin;
        this.rowEnds[row] = end;
        this.lines[row] = this.line;
        this.line += 1 + this.#inQuotes;
        this.#inQuotes = 0;
    }
    #flag(row, cells, length) {
        this.flagged = true;
        const blank = cells === 1 && length === 0 && !this.#stray && this.#columns > 1;
        if (blank)
            this.blank += 1;
        this.flags[row] = cells === this.#columns ? RowFlag.faulty : blank ? RowFlag.blank : RowFlag.unread;
        this.#odd = this.#stray = false;
        if (cells === this.#columns)
            return;
        for (let column = 0; column < this.#columns; column += 1) {
            this.starts[column * this.capacity + row] = 0;
            this.ends[column * this.capacity + row] = 0;
        }
    }
}

;// CONCATENATED MODULE: ./build/data/delimited-columns.js







/** Cells of one batch, about: what its arrays take does not depend on the number of columns. */
const batchCells = 131_072;
const batchRows = 8192;
/** Whether bytes alone tell how text of a dialect is cut: all that is special is one byte, and is special everywhere. */
function isPlain(dialect) {
    const { delimiter, quoteChar, commentChar, doubleQuote, escapeChar, skipInitialSpace } = dialect;
    const special = [delimiter, quoteChar, ...(commentChar === null ? [] : [commentChar])];
    const single = special.every((one) => one.length === 1 && one < '\x80' && !'\r\n\0'.includes(one));
    return single && delimiter !== quoteChar && doubleQuote && escapeChar === null && !skipInitialSpace;
}
/** Reads delimited text of a plain dialect from bytes, in whatever pieces they come, column by column. */
class DelimitedColumns {
    #options;
    #window = new ByteWindow();
    #names;
    #lineEnd;
    #cutter = null;
    #cells = [];
    #line = 1;
    #enough = 0;
    #begun;
    /** @param begun the line end, where the bytes begin in the middle of a file, at a row */
    constructor(options, begun = null) {
        this.#options = options;
        this.#names = options.names;
        this.#lineEnd = begun;
        this.#begun = begun !== null;
    }
    /** Lines so far, and one. */
    get line() {
        return this.#cutter?.line ?? this.#line;
    }
    /** The line end of the file, once it is known. */
    get lineEnd() {
        return this.#lineEnd;
    }
    /** Bytes that wait for the end of their row. */
    get waiting() {
        return this.#window.to - this.#window.from;
    }
    /** The batches that are complete by now. Each must be used before the next is asked for. */
    *push(chunk) {
        this.#window.add(chunk);
        if (this.waiting >= this.#enough)
            yield* this.#batches(false);
    }
    /** The last batches; no line end need follow. */
    *end() {
        yield* this.#batches(true);
    }
    *#batches(last) {
        const cutter = this.#cutter ?? this.#begin(last);
        if (cutter !== null)
            for (;;) {
                const { from } = this.#window;
                const rows = cutter.cut(this.#window, last);
                if (rows === 0)
                    break;
                yield this.#batch(cutter, { rows, from });
            }
        this.#keep();
    }
    /** What cuts the rows behind the header; `null` when it takes more bytes to know. */
    #begin(last) {
        if (!this.#dropMark(last))
            return null;
        this.#lineEnd ??= firstLineEnd(this.#text(), this.#options.dialect, last);
        if (this.#lineEnd === null)
            return null;
        if (this.#names === null && !this.#readHeader(last, this.#lineEnd))
            return null;
        return (this.#cutter = this.#start(this.#names ?? [], this.#lineEnd));
    }
    /** Drops a byte order mark. @returns whether enough is there to know */
    #dropMark(last) {
        const { bytes, from, to } = this.#window;
        if (this.#begun)
            return true;
        if (to - from < 3 && !last)
            return false;
        if (to - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf)
            this.#window.from += 3;
        return (this.#begun = true);
    }
    #text() {
        const { bytes, from, to } = this.#window;
        return bytes.toString('latin1', from, to);
    }
    #readHeader(last, lineEnd) {
        const cutter = this.#cutterOf(lineEnd, { columns: 0, capacity: 1 });
        if (cutter.cut(this.#window, last) === 0) {
            this.#line = cutter.line; // comments alone
            return false;
        }
        const row = this.#rowAt(cutter, 0);
        this.#line = cutter.line;
        this.#options.onHeader(row);
        this.#names = row.cells.map(text_stream_shownText);
        return true;
    }
    #cutterOf(lineEnd, { columns, capacity }) {
        const { delimiter, quoteChar, commentChar } = this.#options.dialect;
        const dialect = {
            delimiter: delimiter.charCodeAt(0),
            quote: quoteChar.charCodeAt(0),
            comment: commentChar?.charCodeAt(0) ?? -1,
            terminator: lineEnd.charCodeAt(0),
        };
        return new RowCutter(dialect, { columns, capacity, line: this.#line });
    }
    #start(names, lineEnd) {
        const { missing, request } = this.#options;
        const capacity = Math.max(1, Math.min(batchRows, Math.floor(batchCells / Math.max(1, names.length))));
        this.#cells = names.map((name) => new ColumnCells(name, request(name), { missing, capacity }));
        return this.#cutterOf(lineEnd, { columns: names.length, capacity });
    }
    #batch(cutter, { rows, from }) {
        const { bytes, view } = this.#window;
        this.#flagBytes(cutter, { rows, from });
        const { capacity, starts, ends } = cutter;
        const flags = cutter.flagged ? cutter.flags : null;
        const columns = [];
        this.#cells.forEach((cells, index) => {
            const part = { starts: starts.subarray(index * capacity), ends: ends.subarray(index * capacity) };
            const column = cells.read({ bytes, view, rows, ...part }, flags);
            if (column !== null)
                columns.push(column);
        });
        const counted = rows - cutter.blank;
        const { file } = this.#options;
        return { file, rows, headed: true, columns, flags, counted, written: (row) => this.#rowAt(cutter, row) };
    }
    /** Flags rows with a NUL or with bytes that are no UTF-8. */
    #flagBytes(cutter, { rows, from }) {
        const { bytes, from: behind } = this.#window;
        const all = bytes.subarray(from, behind);
        if ((0,external_node_buffer_.isUtf8)(all) && !all.includes(0))
            return;
        for (let row = 0; row < rows; row += 1) {
            const one = bytes.subarray(cutter.rowStarts[row], cutter.rowEnds[row]);
            if (cutter.flags[row] !== RowFlag.regular || ((0,external_node_buffer_.isUtf8)(one) && !one.includes(0)))
                continue;
            cutter.flags[row] = RowFlag.faulty;
            cutter.flagged = true;
        }
    }
    #rowAt(cutter, row) {
        const text = decoded(this.#window.bytes.subarray(cutter.rowStarts[row], cutter.rowEnds[row]));
        return readRow(text, this.#options.dialect, { line: cutter.lines[row] ?? 0, lineEnd: this.#lineEnd ?? '\n' });
    }
    #keep() {
        const { waiting } = this;
        const { limit } = this.#options;
        if (waiting > limit)
            throw new RowTooLong(this.line);
        this.#enough = Math.min(2 * waiting, limit + 1);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/data/gunzip.js



/**
 * Unpacks gzip, all members of it, with their checksums compared.
 * @throws MlGatesError `input` when it is truncated, damaged, followed by something else, or no gzip
 */
async function* gunzip(bytes, file) {
    const unpack = (0,external_node_zlib_.createGunzip)();
    const fed = { bytes: 0, lastNonZero: 0, ended: false };
    unpack.once('end', () => (fed.ended = true));
    const feeding = feed(checkedHead(bytes, (head) => head_refusePointer(head, file)), unpack, fed);
    try {
        for await (const chunk of unpack)
            yield chunk;
        await feeding;
    }
    catch (cause) {
        unpack.destroy();
        await feeding.catch(() => undefined);
        const { code, message } = cause;
        if (code?.startsWith('Z_') === true) {
            const why = code === 'Z_BUF_ERROR' ? 'ends in the middle: it was cut off' : `is damaged (${message})`;
            throw (0,errors/* inputError */.Xu)({ message: `${file} ${why}`, where: { file } }, { cause });
        }
        throw cause;
    }
    // zlib takes a zero byte behind a member for padding, and everything behind that for nothing
    if (fed.lastNonZero > unpack.bytesWritten)
        throw (0,errors/* inputError */.Xu)({ message: `${file} is damaged (something that is no gzip follows its data)`, where: { file } });
}
async function feed(bytes, unpack, fed) {
    try {
        for await (const chunk of bytes) {
            const last = chunk.findLastIndex((byte) => byte !== 0);
            if (last !== -1)
                fed.lastNonZero = fed.bytes + last + 1;
            fed.bytes += chunk.length;
            if (fed.ended)
                continue;
            if (unpack.destroyed)
                return;
            if (!unpack.write(chunk))
                await new Promise((resolve) => {
                    const settle = () => {
                        unpack.off('drain', settle).off('close', settle).off('end', settle);
                        resolve();
                    };
                    unpack.once('drain', settle).once('close', settle).once('end', settle);
                });
        }
        unpack.end();
    }
    catch (error) {
        unpack.destroy(error);
    }
}

;// CONCATENATED MODULE: ./build/data/json-records.js




/** Blanks as JSON knows them. */
const blankText = /^[ \t\r\n]*$/;
/** Reads JSON Lines: an object a line; blank lines count only when something follows them. */
class JsonLinesReader {
    #limit;
    #pending;
    #line = 1;
    #blank = 0;
    constructor(limit) {
        this.#limit = limit;
        this.#pending = new Pending(limit);
    }
    push(text) {
        const all = this.#pending.add(text);
        if (all === null)
            return [];
        const lines = all.split('\n');
        const rest = lines.pop() ?? '';
        const rows = lines.flatMap((line) => this.#row(line));
        if (this.#pending.keep(rest))
            throw new RowTooLong(this.#line);
        return rows;
    }
    end() {
        const lines = this.#pending.all().split('\n');
        return lines.flatMap((line, index) => (line === '' && index === lines.length - 1 ? [] : this.#row(line)));
    }
    #row(text) {
        const line = this.#line;
        this.#line += 1;
        if (text.length > this.#limit)
            throw new RowTooLong(line);
        const trimmed = text.endsWith('\r') ? text.slice(0, -1) : text;
        if (blankText.test(trimmed)) {
            this.#blank += 1;
            return [];
        }
        const lines = this.#blank;
        this.#blank = 0;
        const row = readRecord(trimmed, { line, column: 1 });
        if (lines === 0)
            return [row];
        return [{ fault: { code: 'blank-row', message: '', lines }, line: line - lines, column: 1 }, row];
    }
}
/** Reads one JSON array of objects, an element at a time; the array as a whole never lies in memory. */
class JsonArrayReader {
    #pending;
    #limit;
    #rest = '';
    #line = 1;
    #column = 1;
    #state = 'start';
    #depth = 0;
    #inString = false;
    #escaped = false;
    #scanned = 0;
    constructor(limit) {
        this.#limit = limit;
        this.#pending = new Pending(limit);
    }
    push(text) {
        const all = this.#pending.add(text);
        return all === null ? [] : this.#rows(all);
    }
    /** @throws JsonFault when the array is not closed */
    end() {
        const rows = this.#rows(this.#pending.all());
        if (this.#state !== 'done') {
            this.#consume(/^[ \t\r\n]*/.exec(this.#rest)?.[0].length ?? 0); // the line of what was cut
            throw new JsonFault('the array ends in the middle: it was cut off', 0);
        }
        return rows;
    }
    get line() {
        return this.#line;
    }
    #rows(text) {
        this.#rest = text;
        const rows = [];
        for (let row = this.#next(); row !== null; row = this.#next())
            rows.push(row);
        if (this.#pending.keep(this.#rest))
            throw new RowTooLong(this.#line);
        return rows;
    }
    /** The next element, or `null` when it is not complete yet. */
    #next() {
        for (;;) {
            if (this.#state === 'first' || this.#state === 'element')
                return this.#element();
            const blank = /^[ \t\r\n]*/.exec(this.#rest)?.[0] ?? '';
            this.#consume(blank.length);
            const character = this.#rest[0];
            if (character === undefined)
                return null;
            if (this.#state === 'done')
                throw new JsonFault('something follows the array', 0);
            this.#open(character);
        }
    }
    #open(character) {
        if (this.#state === 'start') {
            if (character !== '[')
                throw new JsonFault('it is not an array', 0);
            this.#state = 'first';
        }
        else
            this.#state = character === ']' ? 'done' : 'element'; // an element ends at one of the two
        this.#consume(1);
        this.#scanned = 0;
    }
    #element() {
        for (; this.#scanned < this.#rest.length; this.#scanned += 1) {
            const character = this.#rest.charCodeAt(this.#scanned);
            if (this.#inString) {
                if (this.#escaped)
                    this.#escaped = false;
                else if (character === 0x5c)
                    this.#escaped = true;
                else if (character === 0x22)
                    this.#inString = false;
            }
            else if (character === 0x22)
                this.#inString = true;
            else if (character === 0x7b || character === 0x5b)
                this.#depth += 1;
            else if (this.#depth === 0 && (character === 0x2c || character === 0x5d))
                return this.#cut(character === 0x5d);
            else if (character === 0x7d || character === 0x5d)
                this.#depth = Math.max(0, this.#depth - 1);
        }
        return null;
    }
    #cut(closing) {
        const text = this.#rest.slice(0, this.#scanned);
        const blank = /^[ \t\r\n]*/.exec(text)?.[0].length ?? 0;
        if (text.length > this.#limit)
            throw new RowTooLong(this.#line);
        const empty = this.#state === 'first' && closing;
        this.#state = 'between';
        this.#consume(blank);
        if (blank === text.length) {
            if (!empty)
                throw new JsonFault('an element is missing', 0);
            return this.#next();
        }
        const row = readRecord(text.slice(blank), { line: this.#line, column: this.#column });
        this.#consume(text.length - blank);
        return row;
    }
    #consume(count) {
        const text = this.#rest.slice(0, count);
        this.#rest = this.#rest.slice(count);
        const last = text.lastIndexOf('\n');
        if (last === -1)
            this.#column += count;
        else {
            this.#line += text.split('\n').length - 1;
            this.#column = count - last;
        }
    }
}
function readRecord(text, at) {
    const { line, column } = at;
    const faulty = (code, message, offset = 0) => {
        const before = text.slice(0, offset).split('\n');
        const written = before.at(-1)?.length ?? 0;
        const first = before.length === 1;
        return {
            fault: { code, message },
            line: line + before.length - 1,
            column: first ? column + written : written + 1,
        };
    };
    if (text.includes(damage))
        return faulty('encoding-error', text);
    try {
        const value = JSON.parse(checkedJson(text));
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return { record: value, line };
        return faulty('not-an-object', text);
    }
    catch (error) {
        // what JSON.parse says differs between versions of Node
        return error instanceof JsonFault ? faulty('not-json', error.message, error.offset) : faulty('not-json', text);
    }
}

;// CONCATENATED MODULE: ./build/data/rewritten-columns.js



/** The dialect that rows are written in again. */
const rewritten_columns_plain = {
    delimiter: ',',
    quoteChar: '"',
    doubleQuote: true,
    escapeChar: null,
    skipInitialSpace: false,
    commentChar: null,
};
/**
 * Reads delimited text of a dialect that bytes alone do not tell how to cut (escapes, delimiters beyond ASCII): as texts, which are written
 * again in a plain one. What is told of a row is what stands in the file.
 */
class RewrittenColumns {
    #options;
    #reader;
    #columns;
    #header;
    constructor(options) {
        this.#options = options;
        this.#header = options.names === null;
        this.#reader = new DelimitedReader(options.dialect, options.limit);
        this.#columns = new DelimitedColumns({ ...options, dialect: rewritten_columns_plain, onHeader: () => undefined }, '\n');
    }
    push(text) {
        return this.#batches(this.#reader.push(text));
    }
    end() {
        return this.#batches(this.#reader.end());
    }
    *#batches(rows) {
        const [first] = rows;
        if (first === undefined)
            return;
        let from = 0;
        if (this.#header) {
            this.#options.onHeader(first);
            this.#header = false;
            from = 1;
        }
        const text = rows.map(({ cells }) => `${cells.map(quoted).join(',')}\n`).join('');
        for (const batch of this.#columns.push(Buffer.from(text))) {
            yield asWritten(batch, rows.slice(from, from + batch.rows));
            from += batch.rows;
        }
    }
}
function quoted(cell) {
    return `"${cell.replaceAll('"', '""')}"`;
}
function asWritten(batch, rows) {
    const flags = Uint8Array.from(rows, ({ faults }, row) => {
        const flag = batch.flags?.[row] ?? RowFlag.regular;
        return flag === RowFlag.regular && faults.length > 0 ? RowFlag.faulty : flag;
    });
    const written = (row) => rows[row] ?? { cells: [], line: 0, raw: '', starts: null, lineEnd: '\n', faults: [] };
    return { ...batch, flags: flags.some((flag) => flag !== RowFlag.regular) ? flags : null, written };
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/gates/validate-data/time-limit.js


const patience = 30_000;
const time_limit_context = (0,external_node_vm_.createContext)({ work: undefined });
const call = new external_node_vm_.Script('work()');
/**
 * Does a piece of work that reads nothing and waits for nothing, and stops it after 30 s: a pattern of a schema may go back and
 * forth over one text for years.
 */
function withinTimeLimit(work, { file, limit = patience }) {
    time_limit_context.work = work;
    try {
        call.runInContext(time_limit_context, { timeout: limit });
    }
    catch (thrown) {
        if (thrown.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw thrown;
        const message = `checking a part of ${file} took more than ${limit / 1000} s and was stopped`;
        const hint = 'a pattern like ^(a+)+$ takes for ever on some texts: write ^a+$';
        throw (0,errors/* inputError */.Xu)({ message, hint, where: { file } }, { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./build/gates/validate-data/read-data.js











/** Bytes that one record may have. */
const recordLimit = 64 * 1024 * 1024;
/** Bytes of which there may be any number in a file that is empty: blanks, and those of a byte order mark. */
const blankBytes = new Set([9, 10, 11, 12, 13, 32, 0xef, 0xbb, 0xbf]);
/** Feeds every file of a data set to the engine. */
async function readData(dataFiles, engine, { dialect, ports, declared }) {
    const headers = [];
    const empty = [];
    for (const file of dataFiles) {
        ports.log.progress(`reading ${file.shown}`);
        const before = engine.rows;
        try {
            if (file.format === 'csv' || file.format === 'tsv')
                headers.push(await readDelimited(engine, { file, dialect, declared, ports }));
            else
                await read_data_readJson(engine, { file, ports });
        }
        catch (thrown) {
            throw located(thrown, file);
        }
        if (engine.rows === before)
            empty.push(file.shown);
    }
    return { headers, empty };
}
/** The bytes of a file, unpacked. */
async function* bytesOf(file, ports) {
    const bytes = ports.files.stream(file.path);
    let some = false;
    for await (const chunk of file.gzip ? gunzip(bytes, file.shown) : bytes) {
        some ||= chunk.some((byte) => !blankBytes.has(byte));
        yield chunk;
    }
    if (!some)
        throw (0,errors/* inputError */.Xu)({ message: `${file.shown} is empty`, where: { file: file.shown } });
}
async function readDelimited(engine, { file, dialect, declared, ports }) {
    const headless = dialect.header === false;
    let header = { file: file.shown, names: headless ? declared : [], line: headless ? 0 : 1 };
    const begin = () => withinTimeLimit(() => engine.header(header.names), { file: file.shown });
    if (headless)
        begin();
    const options = {
        file: file.shown,
        dialect: dialectOf(dialect, file),
        names: headless ? declared : null,
        request: (name) => engine.request(name),
        missing: engine.missingValues,
        limit: recordLimit,
        onHeader: (row) => {
            if (row.cells.length > cellLimit)
                throw (0,errors/* inputError */.Xu)({
                    message: `${file.shown} has more than ${cellLimit} columns`,
                    where: { file: file.shown, line: row.line },
                });
            header = { file: file.shown, names: row.cells.map(text_stream_shownText), line: row.line };
            begin();
            engine.headerFaults(row, file.shown);
        },
    };
    await observeAll(batchesOf(options, bytesOf(file, ports)), engine, { file, ports });
    return header;
}
function batchesOf(options, bytes) {
    const { dialect, file } = options;
    if (!isPlain(dialect))
        return batchesIn(decodeText(bytes, file), new RewrittenColumns(options));
    return batchesIn(checkedHead(bytes, (head) => refuseOtherContent(head, file)), new DelimitedColumns(options));
}
async function read_data_readJson(engine, { file, ports }) {
    engine.headless();
    const reader = file.format === 'jsonl' ? new JsonLinesReader(recordLimit) : new JsonArrayReader(recordLimit);
    const columns = new RecordColumns(file.shown);
    const source = {
        push: (text) => slices(reader.push(text)).map((rows) => columns.batch(rows)),
        end: () => slices(reader.end()).map((rows) => columns.batch(rows)),
    };
    try {
        await observeAll(batchesIn(decodeText(bytesOf(file, ports), file.shown), source), engine, { file, ports });
    }
    catch (thrown) {
        if (!(thrown instanceof JsonFault) || !(reader instanceof JsonArrayReader))
            throw thrown;
        const where = { file: file.shown, line: reader.line };
        throw (0,errors/* inputError */.Xu)({ message: `${file.shown} is not a JSON array of objects: ${thrown.message}`, where }, { cause: thrown });
    }
}
/** Rows that one batch is made of. */
const rowsOfBatch = 4096;
function slices(rows) {
    return Array.from({ length: Math.ceil(rows.length / rowsOfBatch) }, (_, nth) => rows.slice(nth * rowsOfBatch, (nth + 1) * rowsOfBatch));
}
async function* batchesIn(pieces, source) {
    for await (const piece of pieces)
        yield* source.push(piece);
    yield* source.end();
}
async function observeAll(batches, engine, { file, ports }) {
    let rows = 0;
    for await (const batch of batches) {
        withinTimeLimit(() => engine.observe(batch), { file: file.shown });
        rows += batch.counted;
        ports.log.progress(`${file.shown}: ${rows} rows`);
    }
}
function located(thrown, file) {
    if (!(thrown instanceof RowTooLong))
        return thrown;
    const message = `${file.shown} has a record of more than ${recordLimit / 1024 / 1024} MB that begins on line ${thrown.line}`;
    const problem = {
        message,
        where: { file: file.shown, line: thrown.line },
        hint: 'a quote that is never closed makes the rest of a file one record',
    };
    return new errors/* MlGatesError */.ur('input', [problem], { cause: thrown });
}
function dialectOf(dialect, file) {
    return {
        delimiter: dialect.delimiter ?? (file.format === 'tsv' ? '\t' : ','),
        quoteChar: dialect.quoteChar ?? '"',
        doubleQuote: dialect.doubleQuote ?? true,
        escapeChar: dialect.escapeChar ?? null,
        skipInitialSpace: dialect.skipInitialSpace ?? false,
        commentChar: dialect.commentChar ?? null,
    };
}

// EXTERNAL MODULE: ./build/plan/schema-errors.js
var schema_errors = __webpack_require__(99003);
;// CONCATENATED MODULE: ./build/plan/schema-lint.js


const schema_lint_single = [...sub_schemas/* keywords */.RE.one, ...sub_schemas/* keywords */.RE.inertOne];
const { lists } = sub_schemas/* keywords */.RE;
const maps = [...sub_schemas/* keywords */.RE.maps, ...sub_schemas/* keywords */.RE.inertMaps];
const others = ('type enum const multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format minItems maxItems uniqueItems ' +
    'minContains maxContains minProperties maxProperties required dependentRequired title description default examples deprecated readOnly writeOnly ' +
    '$comment $schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary contentEncoding contentMediaType').split(' ');
const known = [...new Set([...schema_lint_single, ...lists, ...maps, ...others])];
/** Beyond some 50,000, the function that ajv makes of a schema no longer fits on the stack. */
const mostProperties = 20_000;
/** Unknown keywords and references out of the file: both would leave something unchecked. */
function schemaFaults(schema) {
    const faults = [];
    const visit = (node, path) => {
        if (typeof node === 'boolean')
            return;
        if (typeof node !== 'object' || node === null || Array.isArray(node)) {
            faults.push({ path, message: 'a schema stands here as a mapping, true or false' });
            return;
        }
        for (const [keyword, value] of Object.entries(node))
            visitKeyword(keyword, value, [...path, keyword]);
    };
    const visitKeyword = (keyword, value, path) => {
        if (!known.includes(keyword)) {
            const nearest = (0,nearest_name/* nearestName */.q)(keyword, known);
            faults.push({
                path,
                message: `unknown keyword "${keyword}"`,
                hint: nearest === undefined ? 'JSON Schema has no such keyword' : `did you mean ${nearest}?`,
            });
        }
        else if (keyword === '$ref' && typeof value === 'string' && !value.startsWith('#'))
            faults.push({
                path,
                message: `"$ref" leads out of this file ("${value}")`,
                hint: 'put the schema into $defs and write "#/$defs/…"',
            });
        else if (keyword === 'properties' && typeof value === 'object' && Object.keys(value ?? {}).length > mostProperties)
            faults.push({
                path,
                message: `${Object.keys(value ?? {}).length} properties are more than ${mostProperties}, which can be checked at once`,
                hint: 'let one pattern stand for many: patternProperties',
            });
        else if (maps.includes(keyword) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
            for (const [name, inner] of Object.entries(value))
                if (!Array.isArray(inner))
                    visit(inner, [...path, name]);
        }
        else if (lists.includes(keyword) && Array.isArray(value))
            value.forEach((inner, index) => visit(inner, [...path, index]));
        else if (schema_lint_single.includes(keyword))
            visit(value, path);
    };
    visit(schema, []);
    if (faults.length === 0 && (0,sub_schemas/* refersToItself */.Wo)(schema))
        faults.push({ path: [], message: 'this schema refers to itself without end, so that nothing can be held to it' });
    return faults;
}

;// CONCATENATED MODULE: ./build/gates/validate-data/schema-file.js






const drafts = new Map([
    ['https://json-schema.org/draft/2020-12/schema', '2020-12'],
    ['http://json-schema.org/draft-07/schema', 'draft-07'],
    ['https://json-schema.org/draft-07/schema', 'draft-07'],
]);
/** @throws MlGatesError `config` with every mistake in the schema, at its line */
async function loadSchema({ config, folder, locate, prefix }, files) {
    if (config.schema === undefined)
        return null;
    const file = external_node_path_.resolve(folder, config.schema);
    const shown = files.show(file);
    const kind = await files.kind(file);
    if (kind !== 'file')
        throw (0,errors/* configError */.Fj)([
            {
                ...locate([...prefix, 'schema']),
                message: kind === 'folder' ? `${shown} is a folder, not a file` : `the schema ${shown} does not exist`,
                hint: 'paths are relative to the config',
            },
        ]);
    const text = (0,decode_text/* decodeText */.g)(await files.read(file, { limit: 16 * 1024 * 1024 }), shown);
    const document = (0,yaml_document/* parseYaml */.h)(text, shown);
    const schema = parseJson(text, shown, document.problems);
    const problemOf = ({ path: at, message, hint }) => ({
        ...document.locate(at, { key: true }),
        message,
        ...(hint === undefined ? {} : { hint }),
    });
    const faults = schemaFaults(schema).map(problemOf);
    const draft = draftOf(schema);
    if (draft === undefined)
        faults.push({
            ...document.locate(['$schema']),
            message: 'this draft of JSON Schema is not supported',
            hint: 'write draft 2020-12 or draft-07',
        });
    const [first, ...rest] = faults;
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
    return { schema, file: shown, validate: await compiled(schema, draft ?? '2020-12', problemOf) };
}
function parseJson(text, shown, problems) {
    let schema;
    try {
        schema = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (cause) {
        const [first, ...rest] = problems;
        if (first !== undefined)
            throw (0,errors/* configError */.Fj)([first, ...rest], { cause });
        throw (0,errors/* configError */.Fj)([{ message: `${shown} is not JSON: ${(0,errors/* asError */.zR)(cause).message}`, where: { file: shown } }], {
            cause,
        });
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
    return schema;
}
function draftOf(schema) {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
        return '2020-12';
    const named = schema.$schema;
    if (named === undefined)
        return '2020-12';
    return typeof named === 'string' ? drafts.get(named.replace(/#$/, '')) : undefined;
}
async function compiled(schema, draft, problemOf) {
    const { compileRecordValidator } = await Promise.all(/* import() */[__webpack_require__.e(892), __webpack_require__.e(726)]).then(__webpack_require__.bind(__webpack_require__, 99726)); // ajv is heavy: only data needs it
    try {
        return compileRecordValidator(schema, draft);
    }
    catch (thrown) {
        if (!(thrown instanceof schema_errors/* SchemaRefused */.s8))
            throw thrown;
        const [first, ...rest] = thrown.faults;
        throw (0,errors/* configError */.Fj)([problemOf(first), ...rest.map(problemOf)], { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./build/gates/validate-data/index.js









/**
 * The data gate: compiles schema and checks to a plan, reads the files once, and decides every demand.
 *
 * @throws MlGatesError when the schema, the config or a file does not allow a decision.
 */
async function validate_data_run(inputs, ports) {
    const loaded = await loadSchema(inputs, ports.files);
    const plan = planOf(inputs, loaded);
    const dataFiles = await findDataFiles(inputs, ports.files);
    const dialect = inputs.config.dialect ?? {};
    const engine = new ColumnarEngine(plan, dialect.missingValues ?? ['']);
    if (loaded !== null)
        engine.validate = loaded.validate;
    const declared = plan.columns.map((column) => column.name);
    const read = await readData(dataFiles, engine, { dialect, ports, declared });
    const measured = engine.finish();
    requireKnownColumns(inputs, plan, measured);
    const findings = evaluateData(inputs.id, { plan, measured, read });
    return { findings, measured: { rows: measured.rows, columns: measured.columns.size, checks: findings.length } };
}
/** The plan of a gate, as plain data. */
function planOf({ config }, loaded) {
    return {
        columns: loaded === null ? [] : schemaColumns(loaded.schema),
        patterns: loaded === null ? [] : schemaPatterns(loaded.schema),
        acceptedBy: loaded === null ? 'columns' : acceptedBy(loaded.schema),
        recordDemands: loaded === null ? [] : recordDemands(loaded.schema),
        enumerates: loaded !== null && enumeratesProperties(loaded.schema),
        fieldsMatch: config.fieldsMatch ?? null,
        uniqueKeys: config.uniqueKeys ?? [],
        tables: (config.checks ?? []).map(tableDemand),
        schema: loaded?.schema ?? null,
    };
}
function tableDemand(check) {
    if ('row_count' in check)
        return { measure: 'row_count', severity: 'fail', ...check.row_count };
    return { measure: 'missing', severity: 'fail', ...check.missing };
}
/** A check or a key of a column that neither schema nor data have is a typo, not a gate that has nothing to say. */
function requireKnownColumns({ config, locate, prefix }, plan, measured) {
    if (measured.rows === 0 && measured.columns.size === 0)
        return; // an empty list says nothing about columns
    const declared = plan.columns.map((column) => column.name);
    const known = [...new Set([...declared, ...measured.columns])];
    const problems = [];
    const require = (column, path) => {
        if (known.includes(column))
            return;
        const nearest = (0,nearest_name/* nearestName */.q)(column, known);
        const hint = nearest === undefined ? `columns: ${known.slice(0, 20).join(', ')}` : `did you mean ${nearest}?`;
        problems.push({
            ...locate([...prefix, ...path]),
            message: `there is no column "${column}", neither in the schema nor in the data`,
            hint,
        });
    };
    config.checks?.forEach((check, index) => {
        if ('missing' in check)
            require(check.missing.column, ['checks', index, 'missing', 'column']);
    });
    config.uniqueKeys?.forEach((columns, index) => columns.forEach((column, at) => require(column, ['uniqueKeys', index, at])));
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
}

;// CONCATENATED MODULE: ./build/gates/run-gates.js







/** Runs the gates of a suite one after the other; each is evaluated even when an earlier one failed. */
async function runSuite(suite, ports, options) {
    const results = [];
    const seconds = {};
    let card = null;
    for (const gate of suite.gates) {
        if (options.only !== undefined && !options.only.has(gate.id))
            continue;
        const begin = options.seconds();
        const gates = [...(options.earlier ?? []), ...results];
        const evaluated = await evaluateGate(gate, { suite, ports, options, gates });
        seconds[`${suite.path}#${gate.id}`] = Math.round((options.seconds() - begin) * 1000) / 1000;
        results.push(evaluated.result);
        card = evaluated.card ?? card;
    }
    const verdict = (0,core_verdict/* worst */.Q)(results.map((result) => result.verdict));
    return { suite: { config: { path: suite.path, sha256: suite.sha256 }, verdict, gates: results }, card, seconds };
}
/** The gates that `wanted` names, checked: one that no suite declares is a mistake, not a gate that has nothing to say. */
function selectGates(suites, wanted) {
    if (wanted.length === 0)
        return undefined;
    const known = suites.flatMap((suite) => suite.gates.map((gate) => gate.id));
    const unknown = wanted.filter((id) => !known.some((one) => one === id));
    const [first, ...rest] = unknown.map((id) => {
        const nearest = (0,nearest_name/* nearestName */.q)(id, known);
        return {
            message: `no config declares the gate "${id}"`,
            hint: nearest === undefined ? `declared: ${known.join(', ')}` : `did you mean ${nearest}?`,
        };
    });
    if (first !== undefined)
        throw (0,errors/* configError */.Fj)([first, ...rest]);
    return new Set(wanted);
}
async function evaluateGate(gate, context) {
    const { suite, options } = context;
    const enforced = suite.config.enforce !== false && gate.config.enforce !== false;
    const base = { id: gate.id, kind: gate.kind, enforced, job: options.job };
    try {
        const output = await run_gates_outputOf(gate, context, enforced);
        if (output.findings.length === 0 && enforced)
            throw (0,errors/* configError */.Fj)([
                { ...suite.locate([...run_gates_keyOf(gate)]), message: `${gate.id} found nothing to decide`, hint: 'add a rule' },
            ]);
        const result = {
            ...base,
            verdict: output.findings.length === 0 ? 'pass' : (0,core_result/* verdictOfFindings */.Z)(output.findings),
            origin: output.origin ?? 'unknown',
            baseline: output.baseline ?? null,
            measured: output.measured,
            findings: output.findings,
        };
        const card = 'card' in output ? { ...output.card, suite: suite.path } : null;
        return { result, card };
    }
    catch (thrown) {
        const empty = { origin: 'unknown', baseline: null, measured: {}, findings: [] };
        return { result: { ...base, verdict: 'error', ...empty, error: gateError(thrown) }, card: null };
    }
}
function run_gates_keyOf(gate) {
    return gate.id.split('/');
}
function run_gates_outputOf(gate, { suite, ports, options, gates }, enforced) {
    const { folder, locate } = suite;
    switch (gate.kind) {
        case 'data':
            return validate_data_run({ id: gate.id, config: gate.config, folder, locate, prefix: run_gates_keyOf(gate) }, ports);
        case 'metrics':
            return run({
                id: gate.id,
                config: gate.config,
                folder,
                configFile: suite.file,
                configPrefix: run_gates_keyOf(gate),
                locate,
                jobFailed: options.jobFailed,
                enforced,
            }, ports);
        case 'card':
            return model_card_run({
                id: gate.id,
                config: gate.config,
                folder,
                locate,
                gates,
                jobFailed: options.jobFailed,
                write: options.writeCard,
            }, ports);
    }
}
/** What was thrown, as the data of `result.json`; what is not ours to explain is our own fault, with its stack. */
function gateError(thrown) {
    if (thrown instanceof errors/* MlGatesError */.ur) {
        const [first] = thrown.problems;
        return {
            kind: thrown.kind,
            message: first.message,
            ...(first.where === undefined ? {} : { where: first.where }),
            problems: thrown.problems,
        };
    }
    const error = (0,errors/* asError */.zR)(thrown);
    return { kind: 'internal', message: error.message, stack: stackOf(error) };
}
/** The frames of our own code, without the folder that it lies in: the same on every machine. */
function stackOf(error) {
    const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    return frames
        .slice(0, 8)
        .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^()\s]*\/((?:dist|src)\/[^()\s]+)\)?/, '$1'))
        .join('\n');
}


/***/ }),

/***/ 16476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unreadSuites)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84429);
/* harmony import */ var _run_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21641);



/**
 * Suites that stand for configs that could not be run: each with that error and nothing else.
 * @param thrown where configs could not be read, each of them is told its own problems
 */
function unreadSuites(thrown, { config, job, begun = [] }) {
    if (begun.length > 0)
        return begun.map((path) => unreadSuite(path, thrown, job));
    const shown = config ?? _core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineConfig */ .a;
    const files = thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MlGatesError */ .ur ? filesOf(thrown) : [];
    // what no file is named for, or what inline inputs are wrong in, is about the whole
    if (config === null || files.length === 0)
        return [unreadSuite(shown, thrown, job)];
    return files.map((file) => unreadSuite(file, problemsIn(thrown, file), job));
}
function filesOf({ kind, problems }) {
    const files = problems.flatMap(({ where }) => (where === undefined ? [] : [where.file]));
    return kind === 'config' || kind === 'input' ? [...new Set(files)] : [];
}
function problemsIn({ kind, problems, cause }, file) {
    const [first, ...rest] = problems.filter(({ where }) => where === undefined || where.file === file);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MlGatesError */ .ur(kind, [first ?? problems[0], ...rest], { cause });
}
function unreadSuite(path, thrown, job) {
    const gate = {
        id: 'config',
        kind: 'config',
        verdict: 'error',
        enforced: true,
        job,
        origin: 'unknown',
        baseline: null,
        measured: {},
        findings: [],
        error: (0,_run_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)(thrown),
    };
    return { config: { path, sha256: '' }, verdict: 'error', gates: [gate] };
}


/***/ }),

/***/ 68375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Writes `result.json`, `report.md`, `report.html` and the cards into `folder`, and nothing outside it. */
async function writeReport(folder, { result, cards }, { files, rendered }) {
    const written = [];
    const write = async (name, content) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name);
        await files.write(file, content);
        return file;
    };
    const resultFile = await write('result.json', `${JSON.stringify(result, null, 2)}\n`);
    const markdown = await write('report.md', rendered.markdown);
    const html = await write('report.html', rendered.html);
    for (const card of cards)
        written.push(await write(cardName(card, cards.length > 1), card.markdown));
    return { result: resultFile, markdown, html, cards: written };
}
/** The card's own file name; behind its config's folder where several suites have one. */
function cardName(card, several) {
    const name = card.output === null ? 'MODEL_CARD.md' : node_path__WEBPACK_IMPORTED_MODULE_0__.basename(card.output);
    if (!several)
        return name;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(card.suite.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^\.+/, ''), name);
}


/***/ }),

/***/ 91753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ guard)
/* harmony export */ });
const lastWordsMilliseconds = 2000;
/** Runs `work` with the exit code at 2 until its verdict; uncaught errors, rejections and signals end at 2 as well. */
async function guard(work) {
    process.exitCode = 2;
    const say = async (words) => {
        setTimeout(() => process.exit(2), lastWordsMilliseconds).unref();
        await words().catch(() => undefined);
    };
    const endAfter = (words) => {
        void say(words).finally(() => process.exit(2));
    };
    const condemn = (thrown) => {
        endAfter(() => work.explain(thrown));
    };
    process.on('uncaughtException', condemn);
    process.on('unhandledRejection', condemn);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.once(signal, () => {
            endAfter(() => work.interrupted(signal));
        });
    try {
        process.exitCode = await work.run();
    }
    catch (thrown) {
        await say(() => work.explain(thrown));
        process.exitCode = 2;
    }
}


/***/ }),

/***/ 15405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ portsOf)
});

// EXTERNAL MODULE: ./build/host/git.js
var git = __webpack_require__(77559);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/number.js
var number = __webpack_require__(96421);
;// CONCATENATED MODULE: ./build/host/github-request.js



const attempts = 3;
const longestWait = 20_000;
const bodyLimit = 64 * 1024 * 1024;
/**
 * Asks GitHub: at most three attempts of 10 s each on silence, 5xx and rate limits, waiting as long as GitHub says, up to 20 s.
 *
 * @throws `unavailable` (from the request) with the permission to add where one is missing.
 */
function createGitHubRequest(options) {
    return async (path, { accept = 'application/vnd.github+json' } = {}) => {
        const what = `GET ${path.split('?', 1)[0] ?? path}`;
        for (let attempt = 1;; attempt += 1) {
            const outcome = await attemptOnce(path, { accept, what }, options);
            if (outcome.kind === 'answered')
                return outcome.answer;
            const pause = outcome.wait ?? (options.pause ?? 1000) * attempt;
            if (attempt === attempts || pause > longestWait)
                throw (0,errors/* unavailableError */.bj)(`${what}: ${outcome.problem}`);
            await (0,promises_.setTimeout)(pause);
        }
    };
}
async function attemptOnce(path, { accept, what }, options) {
    const deadline = options.deadline ?? 10_000;
    const signal = AbortSignal.timeout(deadline);
    try {
        const fetch = options.fetch ?? (await defaultFetch());
        const response = await fetch(`${options.apiUrl.replace(/\/+$/, '')}${path}`, {
            headers: {
                accept,
                authorization: `Bearer ${options.token}`,
                'user-agent': 'ml-gates',
                'x-github-api-version': '2022-11-28',
            },
            signal,
        });
        return await judged(response, what);
    }
    catch (thrown) {
        if (thrown instanceof errors/* MlGatesError */.ur)
            throw thrown;
        if (signal.aborted)
            return { kind: 'again', problem: `GitHub did not answer within ${deadline / 1000} s` };
        return { kind: 'again', problem: `GitHub could not be reached: ${causeOf(thrown)}` };
    }
}
/** A proxy is honoured by the toolkit's fetch alone, which costs a tenth of a second to load. */
async function defaultFetch() {
    const { HTTPS_PROXY, https_proxy: lower, HTTP_PROXY, http_proxy: lowerHttp } = process.env;
    if ([HTTPS_PROXY, lower, HTTP_PROXY, lowerHttp].every((proxy) => proxy === undefined || proxy === ''))
        return fetch;
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
    return defaults.request?.fetch ?? fetch;
}
async function judged(response, what) {
    const { status } = response;
    if (status === 200) {
        const contentType = response.headers.get('content-type') ?? '';
        const body = await boundedBody(response, what);
        return { kind: 'answered', answer: { status, contentType, body, what } };
    }
    const said = new TextDecoder().decode(await boundedBody(response, what));
    // 409 is an empty repository, 422 a commit that does not exist.
    if (status === 404 || status === 409 || status === 422) {
        return { kind: 'answered', answer: { status: 404, contentType: '', body: new Uint8Array(), what } };
    }
    const pause = waitOf(response);
    const limited = status === 429 || (status === 403 && (pause !== undefined || /rate limit/i.test(said)));
    if (status >= 500 || limited) {
        const problem = status >= 500 ? `GitHub answered ${status}` : `GitHub limits the rate of requests (${status})`;
        return { kind: 'again', problem, ...(pause === undefined ? {} : { wait: pause }) };
    }
    throw (0,errors/* unavailableError */.bj)(`${what}: ${refusal(status)}`);
}
function refusal(status) {
    if (status === 401)
        return 'GitHub refused the token (401): it is wrong or has expired';
    if (status !== 403)
        return `GitHub answered ${status}`;
    return 'this token may not read the contents of the repository (403); give the job `permissions: contents: read`';
}
/** How long GitHub asks to wait, in milliseconds: by `retry-after`, or until a used-up limit is reset. */
function waitOf(response) {
    const seconds = (0,number/* parseInteger */.c)(response.headers.get('retry-after') ?? '');
    if (seconds !== undefined)
        return Math.max(0, seconds) * 1000;
    const limited = response.headers.get('x-ratelimit-remaining') === '0';
    const reset = (0,number/* parseInteger */.c)(response.headers.get('x-ratelimit-reset') ?? '');
    if (!limited)
        return undefined;
    return reset === undefined ? longestWait + 1 : Math.max(0, reset * 1000 - Date.now());
}
async function boundedBody(response, what) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > bodyLimit)
            throw (0,errors/* unavailableError */.bj)(`${what}: GitHub answered with more than 64 MB`);
        chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
}
/** `fetch` hides what happened in the cause of what it throws; its code (`ECONNREFUSED`) says most. */
function causeOf(thrown) {
    const outer = asFacts(thrown);
    const { code, message } = asFacts(outer.cause ?? thrown);
    return (code ?? message ?? 'no reason given').slice(0, 200);
}
function asFacts(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./build/host/github-reader.js


/**
 * Reads a repository through GitHub's REST API. "Does not exist" is answered only when GitHub shows the rest of the repository: what a
 * token may not see looks the same, and is `unavailable`.
 */
function createGitHubReader(options) {
    const request = createGitHubRequest(options);
    const home = `/repos/${options.repository.split('/').map(encodeURIComponent).join('/')}`;
    const visible = new Map();
    const sees = (path) => {
        const known = visible.get(path) ?? request(path).then(({ status }) => status === 200);
        visible.set(path, known);
        return known;
    };
    const absentOrHidden = async (proof, what) => {
        if (await sees(proof))
            return undefined;
        throw (0,errors/* unavailableError */.bj)(`GitHub does not show ${what} of ${options.repository} to this token; give the job \`permissions: contents: read\``);
    };
    return {
        async contents(path, commit) {
            const at = `${home}/contents/${encodedPath(path)}?ref=${encodeURIComponent(commit)}`;
            const answer = await request(at, { accept: 'application/vnd.github.raw+json' });
            if (answer.status === 200)
                return fileBytes(answer, path);
            return absentOrHidden(`${home}/commits/${encodeURIComponent(commit)}`, `the commit ${commit.slice(0, 7)}`);
        },
        async paths(commit) {
            const answer = await request(`${home}/git/trees/${encodeURIComponent(commit)}?recursive=1`);
            if (answer.status !== 200)
                return absentOrHidden(`${home}/commits/${encodeURIComponent(commit)}`, `the commit ${commit.slice(0, 7)}`);
            const tree = json(answer);
            const entries = at(tree, 'tree');
            if (at(tree, 'truncated') !== false || !Array.isArray(entries))
                throw (0,errors/* unavailableError */.bj)(`GitHub cannot list all files at ${commit.slice(0, 7)}; fetch that commit too: \`fetch-depth: 2\` in actions/checkout`);
            return entries
                .filter((entry) => at(entry, 'type') === 'blob')
                .map((entry) => textOf(at(entry, 'path')));
        },
        async mergeBase(base, head) {
            const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
            const answer = await request(`${home}/compare/${range}?per_page=1`);
            if (answer.status !== 200)
                return absentOrHidden(`${home}/commits?per_page=1`, 'the history');
            return commitId(at(json(answer), 'merge_base_commit', 'sha'), answer);
        },
        async commit(sha) {
            const answer = await request(`${home}/commits/${encodeURIComponent(sha)}?per_page=1`);
            if (answer.status !== 200)
                return absentOrHidden(`${home}/commits?per_page=1`, 'the history');
            const facts = json(answer);
            const parents = at(facts, 'parents');
            return {
                parents: (Array.isArray(parents) ? parents : []).map((one) => commitId(at(one, 'sha'), answer)),
                committed_at: textOf(at(facts, 'commit', 'committer', 'date')),
            };
        },
    };
}
/** A path in a URL: every step encoded, and none that leads elsewhere. */
function encodedPath(path) {
    const steps = path.split('/');
    if (steps.some((step) => step === '' || step === '.' || step === '..')) {
        throw (0,errors/* inputError */.Xu)({ message: `"${path}" is not a path inside the repository` });
    }
    return steps.map(encodeURIComponent).join('/');
}
/**
 * The bytes of a contents answer. GitHub answers the raw media type with the file itself, but with JSON where the path is a folder;
 * servers that do not know the raw media type answer with JSON that carries the file.
 */
function fileBytes(answer, path) {
    if (!/^application\/json\b/.test(answer.contentType))
        return answer.body;
    const described = parsed(answer.body);
    if (Array.isArray(described))
        throw (0,errors/* inputError */.Xu)({ message: `${path} is a folder there, not a file`, where: { file: path } });
    const content = at(described, 'content');
    if (at(described, 'encoding') !== 'base64' || typeof content !== 'string' || at(described, 'sha') === undefined) {
        return answer.body;
    }
    return new Uint8Array(Buffer.from(content, 'base64'));
}
function json(answer) {
    const value = parsed(answer.body);
    if (value === undefined)
        throw (0,errors/* unavailableError */.bj)(`GitHub answered ${answer.what} with something that is not JSON`);
    return value;
}
function parsed(body) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
}
function at(value, ...path) {
    return path.reduce((inner, key) => {
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || !Object.hasOwn(inner, key))
            return undefined;
        return inner[key];
    }, value);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function commitId(value, answer) {
    if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value))
        return value;
    throw (0,errors/* unavailableError */.bj)(`GitHub answered ${answer.what} without a commit id`);
}

;// CONCATENATED MODULE: ./build/host/connect.js


/** The ports of a suite: git runs in its folder. */
function portsOf(suite, { files, log, surroundings, token, env }) {
    return { files, log, surroundings, git: (0,git/* createGit */.l)(suite.folder), github: readerOf({ surroundings, token, env }) };
}
function readerOf({ surroundings, token, env, }) {
    const { repository } = surroundings;
    if (token === '' || repository === null)
        return null;
    return createGitHubReader({ token, repository, apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com' });
}


/***/ }),

/***/ 61207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/compare-text.js
var compare_text = __webpack_require__(99785);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/wildcard.js
var wildcard = __webpack_require__(81738);
;// CONCATENATED MODULE: ./build/host/containment.js



/**
 * The real path behind `file`, refused when it lies outside every folder of `allowed` or inside a `.git`:
 * what a pull request's config names must not reach the runner's own files.
 * @param allowed absolute folders; `null` on somebody's own machine, where nothing is refused
 */
async function containedPath(file, allowed) {
    const real = await realPathOf(file);
    if (allowed === null)
        return real;
    const folders = await Promise.all(allowed.map(realPathOf));
    const folder = folders.find((one) => isInside(real, one));
    if (folder === undefined || !isInside(external_node_path_.resolve(file), ...allowed.map((one) => external_node_path_.resolve(one)), ...folders))
        throw refusal(file, 'lies outside the workspace', 'move it into the repository, or name a file there');
    if (external_node_path_.relative(folder, real).split(external_node_path_.sep).some(isGitFolder) ||
        external_node_path_.resolve(file).split(external_node_path_.sep).some(isGitFolder))
        throw refusal(file, 'lies inside .git', 'name a file of the work tree');
    return real;
}
function refusal(file, why, hint) {
    return (0,errors/* configError */.Fj)([{ message: `${file} ${why}; it is not read or written`, hint }]);
}
function isGitFolder(part) {
    return part.toLowerCase() === '.git';
}
function isInside(file, ...folders) {
    return folders.some((folder) => {
        const relative = external_node_path_.relative(folder, file);
        return (relative === '' || (!relative.startsWith(`..${external_node_path_.sep}`) && relative !== '..' && !external_node_path_.isAbsolute(relative)));
    });
}
/**
 * The real path of a file that may not exist yet: that of its nearest folder that does, with the rest behind it. A link to nothing is
 * where it leads, for that is where a write would land.
 */
async function realPathOf(file) {
    const absolute = external_node_path_.resolve(file);
    try {
        return await (0,promises_.realpath)(absolute);
    }
    catch (error) {
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
            throw error;
        const parent = external_node_path_.dirname(absolute);
        if (parent === absolute)
            return absolute;
        const folder = await realPathOf(parent);
        const target = await (0,promises_.readlink)(absolute).catch(() => null);
        return target === null ? external_node_path_.join(folder, external_node_path_.basename(absolute)) : realPathOf(external_node_path_.resolve(folder, target));
    }
}

;// CONCATENATED MODULE: ./build/host/disk-files.js







const chunkBytes = 128 * 1024;
/** The disk. */
function createFiles({ root, allowed, hidden = [] }) {
    const show = (file) => shownPath(root, file);
    const real = async (file) => {
        try {
            return await containedPath(file, allowed);
        }
        catch (error) {
            throw error instanceof errors/* MlGatesError */.ur ? renamed(error, file, show(file)) : readError(error, show(file));
        }
    };
    const regular = async (file) => {
        const at = await real(file);
        const facts = await (0,promises_.stat)(at).catch((error) => {
            throw readError(error, show(file));
        });
        if (facts.isDirectory())
            throw wrongFile(show(file), 'is a folder, not a file');
        if (!facts.isFile())
            throw wrongFile(show(file), 'is not a regular file');
        return { path: at, size: facts.size };
    };
    return {
        show,
        kind: async (file) => kindOf(await real(file), show(file)),
        size: async (file) => (await regular(file)).size,
        async read(file, { limit = 64 * 1024 * 1024 } = {}) {
            const { path: at, size } = await regular(file);
            if (size > limit)
                throw wrongFile(show(file), `is larger than ${Math.round(limit / 1024 / 1024)} MB`);
            return (0,promises_.readFile)(at).catch((error) => {
                throw readError(error, show(file));
            });
        },
        async *stream(file) {
            const { path: at } = await regular(file);
            try {
                for await (const chunk of (0,external_node_fs_.createReadStream)(at, { highWaterMark: chunkBytes }))
                    yield chunk;
            }
            catch (error) {
                if (error instanceof Error && 'errno' in error)
                    throw readError(error, show(file));
                throw error;
            }
        },
        async glob(folder, pattern) {
            if (allowed !== null)
                await refuseWayOut(folder, pattern, real);
            return globFiles(folder, pattern, hidden);
        },
        async write(file, content) {
            const at = await real(file);
            await writeWhole(at, content).catch((error) => {
                throw writeError(error, show(file));
            });
        },
    };
}
function shownPath(root, file) {
    const relative = external_node_path_.relative(root, file);
    const shown = relative === '' ? '.' : relative.startsWith('..') || external_node_path_.isAbsolute(relative) ? file : relative;
    return shown.replaceAll(external_node_path_.sep, '/');
}
async function kindOf(file, shown) {
    try {
        return (await (0,promises_.stat)(file)).isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'absent';
        throw readError(error, shown);
    }
}
/** A pattern that begins outside of what may be read is refused before anything is walked. */
async function refuseWayOut(folder, pattern, real) {
    const steps = pattern.split('/');
    const wild = steps.findIndex((step) => wildcard/* wildcard */.X.test(step));
    if (wild === -1)
        return; // one file, refused when it is read
    const start = external_node_path_.resolve(folder, steps.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.'));
    await real(start).catch((cause) => {
        const message = `"${pattern}" begins where nothing is read: ${(0,errors/* asError */.zR)(cause).message}`;
        throw (0,errors/* configError */.Fj)([{ message, hint: 'name files of the repository' }], { cause });
    });
    if (/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(steps.slice(wild).join('/')))
        throw (0,errors/* configError */.Fj)([{ message: `"${pattern}" leads up behind a wildcard`, hint: 'write .. at its beginning' }]);
}
async function globFiles(folder, pattern, hidden) {
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const literal = external_node_path_.resolve(folder, pattern);
    if (!isDynamicPattern(pattern))
        return [literal];
    // a file may be called like a pattern, `a[1].csv`; it stands beside what the pattern matches, never for it
    const named = (await kindOf(literal, pattern).catch(() => 'absent')) === 'file' ? [literal] : [];
    const found = await glob(pattern, {
        cwd: folder,
        absolute: true,
        followSymbolicLinks: false,
        ignore: ['**/.git/**'],
    });
    const isHidden = (file) => hidden.some((one) => file.startsWith(one + external_node_path_.sep));
    const files = new Set([...named, ...found.map((file) => external_node_path_.resolve(file))]);
    return [...files].filter((file) => !isHidden(file)).sort(compare_text/* compareText */.n);
}
/** Writes beside the target and renames, so that a crash leaves the old file or the new one, never half of one. */
async function writeWhole(file, content) {
    await makeFolder(external_node_path_.dirname(file));
    const temporary = `${file}.${process.pid}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, content);
        await (0,promises_.rename)(temporary, file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
}
/** Level by level: `recursive` never ends where a level is refused as absent, as under /proc. */
async function makeFolder(folder) {
    const parent = external_node_path_.dirname(folder);
    if (parent !== folder && !(await exists(parent)))
        await makeFolder(parent);
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        if (!(await exists(folder)))
            throw error;
    }
}
async function exists(target) {
    return (0,promises_.stat)(target).then(() => true, () => false);
}
function renamed(error, file, shown) {
    const [problem] = error.problems;
    return (0,errors/* configError */.Fj)([{ ...problem, message: problem.message.replace(file, shown) }], { cause: error });
}
function wrongFile(shown, what) {
    return (0,errors/* inputError */.Xu)({ message: `${shown} ${what}`, where: { file: shown } });
}
function readError(error, shown) {
    const { code } = error;
    const reasons = {
        ENOENT: 'does not exist',
        ENOTDIR: 'does not exist',
        EACCES: 'may not be read (permission denied)',
        EPERM: 'may not be read (permission denied)',
        ELOOP: 'is a link that leads to itself',
        EISDIR: 'is a folder, not a file',
        ENAMETOOLONG: 'has a name that is too long',
    };
    const reason = reasons[code ?? ''] ?? `could not be read (${code ?? String(error)})`;
    return (0,errors/* inputError */.Xu)({ message: `${shown} ${reason}`, where: { file: shown } }, { cause: error });
}
/** Where nothing can be written, however often it is tried. */
const notAPlace = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EROFS', 'this disk is read-only'],
    ['ENOTDIR', 'a file stands where its folder should be'],
    ['EEXIST', 'a file stands where its folder should be'],
    ['EISDIR', 'it is a folder'],
    ['ENOENT', 'its folder cannot be made'],
]);
function writeError(error, shown) {
    const { code } = error;
    const place = notAPlace.get(code ?? '');
    const reason = place ?? (code === 'ENOSPC' ? 'the disk is full' : (code ?? String(error)));
    const problem = { message: `${shown} could not be written: ${reason}` };
    return new errors/* MlGatesError */.ur(place === undefined ? 'unavailable' : 'config', [problem], { cause: error });
}


/***/ }),

/***/ 77559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);




/** What git needs to run at all. No token, no `GIT_DIR` of a surrounding hook, no tracing reaches it. */
const inherited = [
    'PATH',
    'Path',
    'PATHEXT',
    'HOME',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'SystemRoot',
    'SYSTEMROOT',
    'ProgramData',
    'APPDATA',
    'LOCALAPPDATA',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CEILING_DIRECTORIES',
];
/** Questions only: no prompt, no lock, no fetch of what a partial clone lacks, no replaced objects; messages that can be recognised. */
const quiet = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PAGER: 'cat',
};
/** Settings of a hostile repository that could start a program or reach a network. */
const harmless = [
    'safe.directory=*',
    'core.fsmonitor=false',
    `core.hooksPath=${process.platform === 'win32' ? 'NUL' : '/dev/null'}`,
    'core.trustctime=false',
    'core.quotePath=false',
    'protocol.allow=never',
    'log.showSignature=false',
    'submodule.recurse=false',
];
/**
 * The git of a folder.
 *
 * @throws `unavailable` (from `run`) when git takes more than 20 s or says more than 128 MB.
 */
function createGit(folder, options = {}) {
    const { env = process.env, deadline = 20_000, outputLimit = 128 * 1024 * 1024 } = options;
    let program;
    return {
        run(args) {
            program ??= findGit(env.PATH ?? env.Path ?? '');
            if (program === null)
                return Promise.resolve(notInstalled);
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ['--no-pager', ...harmless.flatMap((setting) => ['-c', setting]), ...args], {
                cwd: folder,
                env: environment(env),
                stdio: ['ignore', 'pipe', 'pipe'],
                windowsHide: true,
            });
            return collect(child, { deadline, outputLimit, what: `git ${args[0] ?? ''}` });
        },
    };
}
const notInstalled = { code: 127, stdout: new Uint8Array(), stderr: 'git is not installed' };
/** git by its absolute path: a `git.exe` that lies in the repository, or in a relative entry of PATH, is never started. */
function findGit(searchPath) {
    const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
    const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(folder));
    const candidates = folders.flatMap((folder) => names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name)));
    return candidates.find(isExecutable) ?? null;
}
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function environment(env) {
    const kept = inherited.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return { ...Object.fromEntries(kept), ...quiet };
}
function collect(child, limits) {
    return new Promise((resolve, reject) => {
        const out = [];
        let size = 0;
        let stderr = '';
        const stop = (problem) => {
            child.kill('SIGKILL');
            reject((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailableError */ .bj)(`${limits.what} ${problem}`));
        };
        const timer = setTimeout(() => {
            stop(`did not answer within ${limits.deadline / 1000} s`);
        }, limits.deadline);
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > limits.outputLimit)
                stop('answered with more than could be read');
            else
                out.push(chunk);
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (stderr.length < 16_384)
                stderr += text;
        });
        child.on('error', (error) => {
            clearTimeout(timer);
            resolve({ code: 127, stdout: new Uint8Array(), stderr: error.message });
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve({ code: code ?? 128, stdout: new Uint8Array(Buffer.concat(out)), stderr });
        });
    });
}


/***/ }),

/***/ 24883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ program)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58508);

/** What runs here, for the last line of a report about our own fault. */
const program = {
    version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
};


/***/ }),

/***/ 70876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readSurroundings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96421);





/**
 * Where this run takes place, read from the variables and the event file of a runner.
 * @param folder the folder that the config lies in: its repository's root is what shown paths are relative to
 */
async function readSurroundings(env, folder) {
    const onRunner = env.GITHUB_ACTIONS === 'true';
    const root = repositoryRoot(folder, onRunner ? env.GITHUB_WORKSPACE : undefined);
    const serverUrl = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
    if (!onRunner)
        return { ...nowhere, serverUrl, root };
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const pullRequest = objectAt(payload, 'pull_request');
    const mergeGroup = objectAt(payload, 'merge_group');
    const sha = env.GITHUB_SHA ?? null;
    return {
        onRunner,
        event: env.GITHUB_EVENT_NAME ?? null,
        payload,
        repository: env.GITHUB_REPOSITORY ?? null,
        sha,
        headSha: shaAt(objectAt(pullRequest, 'head'), 'sha') ?? shaAt(mergeGroup, 'head_sha') ?? sha,
        pullRequest: typeof pullRequest.number === 'number' ? pullRequest.number : null,
        runId: (0,_core_number_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInteger */ .c)(env.GITHUB_RUN_ID ?? '') ?? null,
        attempt: (0,_core_number_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInteger */ .c)(env.GITHUB_RUN_ATTEMPT ?? '') ?? null,
        serverUrl,
        root,
    };
}
const nowhere = {
    onRunner: false,
    event: null,
    payload: {},
    repository: null,
    sha: null,
    headSha: null,
    pullRequest: null,
    runId: null,
    attempt: null,
};
/** The nearest folder upwards that holds `.git`, not above `top`; without one `top`, or the current folder. */
function repositoryRoot(folder, top) {
    const start = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder);
    for (let at = start;; at = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(at, '.git')))
            return at;
        if (at === node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at) || (top !== undefined && at === node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(top)))
            break;
    }
    const fallback = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(top ?? '.');
    return node_path__WEBPACK_IMPORTED_MODULE_2__.relative(fallback, start).startsWith('..') ? start : fallback;
}
async function readPayload(file) {
    if (file === undefined || file === '')
        return {};
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'));
        if (typeof payload === 'object' && payload !== null && !Array.isArray(payload))
            return payload;
        throw new Error('it is not a JSON object');
    }
    catch (thrown) {
        const message = `the event of this run (GITHUB_EVENT_PATH) could not be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .asError */ .zR)(thrown).message}`;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .configError */ .Fj)([{ message }], { cause: thrown });
    }
}
function objectAt(of, key) {
    const value = of[key];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function shaAt(of, key) {
    const value = of[key];
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}


/***/ }),

/***/ 59568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isMultipleOf)
/* harmony export */ });
/**
 * Whether a number is a multiple of another as decimals: 19.99 is one of 0.01, which binary division denies.
 * Both are taken as the shortest decimals that stand for them.
 */
function isMultipleOf(value, divisor) {
    if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor))
        return value % divisor === 0;
    if (!Number.isFinite(value))
        return false;
    const a = decimalOf(value);
    const b = decimalOf(divisor);
    const scale = Math.max(a.scale, b.scale);
    if (scale - Math.min(a.scale, b.scale) > 800)
        return false;
    return (a.digits * tenTo(scale - a.scale)) % (b.digits * tenTo(scale - b.scale)) === 0n;
}
function decimalOf(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    return { digits: BigInt(whole + fraction), scale: fraction.length - exponentOf(exponent) };
}
function exponentOf(text) {
    return JSON.parse(text.replace('+', ''));
}
function tenTo(exponent) {
    return BigInt(`1${'0'.repeat(exponent)}`);
}


/***/ }),

/***/ 99003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ metaFaults),
/* harmony export */   Um: () => (/* binding */ compileFault),
/* harmony export */   s8: () => (/* binding */ SchemaRefused)
/* harmony export */ });
/* harmony import */ var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90694);
/* harmony import */ var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);



/** A schema that ajv does not take. */
class SchemaRefused extends Error {
    name = 'SchemaRefused';
    faults;
    constructor(faults, options) {
        super(faults.map(({ message }) => message).join('; '), options);
        this.faults = faults;
    }
}
/** What the schema of schemas objects to, once for each place. */
function metaFaults(errors) {
    const faults = new Map();
    for (const error of errors) {
        if (error.keyword === 'anyOf' || faults.has(error.instancePath))
            continue;
        faults.set(error.instancePath, { path: keysOf((0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerSteps */ .$)(error.instancePath)), ...wordsOf(error) });
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
    const nearest = typeof error.data === 'string' ? (0,_core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(error.data, allowed) : undefined;
    return {
        message: `${keyword} cannot be ${read}`,
        hint: nearest === undefined ? `write one of ${allowed.join(', ')}` : `did you mean ${nearest}?`,
    };
}
/** What ajv said while it compiled: the place is in its text. */
function compileFault(message) {
    const text = message.replace(/^strict mode: /, '');
    const [, pointer = ''] = / (?:at|at path|in schema at path) "#([^"]*)"/.exec(text) ?? [];
    const path = keysOf((0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .fragmentSteps */ .c)(pointer));
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
    return steps.map((step) => (/^(?:0|[1-9]\d*)$/.test(step) ? ((0,_core_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInteger */ .c)(step) ?? step) : step));
}


/***/ }),

/***/ 28709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   RE: () => (/* binding */ keywords),
/* harmony export */   Wo: () => (/* binding */ refersToItself),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   ll: () => (/* binding */ schemasInPlace),
/* harmony export */   mD: () => (/* binding */ asSchema),
/* harmony export */   zM: () => (/* binding */ branchSchemas)
/* harmony export */ });
/* harmony import */ var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90694);

/** Keywords by what stands behind them. */
const keywords = {
    /** One schema that applies. */
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
    /** A list of schemas that apply. */
    lists: ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'],
    /** Schemas that apply, by name. */
    maps: ['properties', 'patternProperties', 'dependentSchemas', 'dependencies'],
    /** One schema that no value is held to. */
    inertOne: ['contentSchema'],
    /** Schemas that apply where something refers to them. */
    inertMaps: ['$defs', 'definitions'],
};
const { one: single, lists, maps } = keywords;
/** Keywords whose schemas are about the same value. */
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
/** The schemas right below one, with local references followed, by the keyword that leads to them. */
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
/** The schemas that a value is held to by this one: itself, and what it refers to and combines. Each once. */
function schemasInPlace(node, root) {
    const seen = new Set([node]);
    for (const one of seen)
        for (const [keyword, inner] of subSchemas(one, root))
            if (inPlace.has(keyword))
                seen.add(inner);
    return seen;
}
/** Schemas that are reached through a branch of a union alone: that they do not hold is no breach yet. */
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
/** Whether a schema refers to itself without going into the value, so that it can never be decided. */
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
/** The schema behind a local reference; nothing where it leads nowhere, which compiling the schema refuses. */
function follow(root, reference) {
    if (/^#[^/]/.test(reference))
        return anchored(root, reference.slice(1));
    let node = root;
    for (const key of (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fragmentSteps */ .c)(reference))
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


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ inBytes),
/* harmony export */   RK: () => (/* binding */ budgets),
/* harmony export */   mL: () => (/* binding */ firstWithin)
/* harmony export */ });
/** The budgets of GitHub's surfaces, in the unit that each of them counts; a little below what is refused. */
const budgets = {
    /** UTF-16 units of a comment; refused above 65,536. */
    commentCharacters: 65_000,
    /** Bytes of a check run's summary, and of its text; refused above 65,535. */
    checkBytes: 65_000,
    /** Bytes of a step's summary; above 1 MiB it is dropped whole. */
    summaryBytes: 1_000_000,
    /** Bytes of an annotation's message. */
    annotationBytes: 60_000,
};
const inBytes = (text) => Buffer.byteLength(text, 'utf8');
/** The first of several versions of a text, fullest first, that is within a budget; `undefined` when none is. */
function firstWithin(versions, { limit, cost }) {
    for (const version of versions)
        if (cost(version) <= limit)
            return version;
    return undefined;
}


/***/ }),

/***/ 72475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GI: () => (/* binding */ dataSentence),
/* harmony export */   fF: () => (/* binding */ missingValueHint)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _reason_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59415);



/** One finding of a data gate as a sentence without its full stop. */
function dataSentence(finding, gate) {
    if (finding.outcome === 'unmeasured')
        return unmeasured(finding);
    if (finding.outcome === 'pass')
        return held(finding);
    const structural = structure(finding);
    if (structural !== undefined)
        return structural;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${about(finding)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(affected(finding, gate))} ${fault(finding)}`;
}
function about(finding) {
    return finding.subject === '' ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(finding.subject)}: `;
}
function unmeasured(finding) {
    const { reason, rule, subject } = finding;
    if (rule === 'rows')
        return finding.samples.length === 0
            ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)('the data has no row')
            : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(finding.count, 'file has', 'files have')} no row`);
    if (reason?.code === 'job-failed')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the data was not checked: ${(0,_reason_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonWords */ .I)(reason)}`;
    if (reason === undefined || (reason.code === 'absent' && rule !== 'uniqueKeys'))
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the data has no column ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject)}, which ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(rule === 'missing' ? 'a check names' : 'the schema constrains')}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${about(finding)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule)} was not measured: ${(0,_reason_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonWords */ .I)(reason)}`;
}
/** `age: minimum 0`, `row_count ≥ 20,000`: what was demanded, and holds. A keyword of a schema says by its name which way. */
function held(finding) {
    const rule = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${about(finding)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.rule)}`;
    const value = finding.limit?.value;
    if (value === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${rule} holds`;
    if (typeof value === 'string')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${rule} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value)}`;
    if (finding.rule !== 'row_count' && finding.rule !== 'missing')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${rule} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWritten */ .Rq)(value))}`;
    const sign = finding.limit?.op === '<=' ? '≤' : '≥';
    const bound = 'max_pct' in finding.params ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWritten */ .Rq)(value)}${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .noBreak */ .BC}%` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${rule} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(`${sign}${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .noBreak */ .BC}${bound}`)}`;
}
/** `3 of 27,004 values are`, `1 of 27,004 values is`. */
function affected(finding, gate) {
    const rows = gate.measured.rows;
    const verb = finding.count === 1 ? 'is' : 'are';
    if (finding.subject === '')
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(finding.count, 'record')} ${verb}`;
    if (finding.subject.includes(' › '))
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(finding.count, 'value')} ${verb}`; // inside of cells: any number of them
    if (typeof rows !== 'number')
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(finding.count, 'value')} ${verb}`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(finding.count)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(rows, 'value')} ${verb}`;
}
/** What is wrong with a cell, after "is" or "are". */
function fault(finding) {
    const cast = finding.reason?.code === 'does-not-cast' ? finding.reason.params?.type : undefined;
    if (cast !== undefined)
        return kind(typeof cast === 'string' ? cast : 'valid', finding.count);
    const { limit, rule } = finding;
    const value = limit?.value;
    if (rule === 'not')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `what must not be (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule)})`;
    if (value === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `against ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule)}`;
    const bound = typeof value === 'number' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWritten */ .Rq)(value)) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value);
    switch (rule) {
        case 'type':
            return typeof value === 'string' ? kind(value, finding.count) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not ${bound}`;
        case 'minimum':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `below ${bound}`;
        case 'maximum':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `above ${bound}`;
        case 'exclusiveMinimum':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not above ${bound}`;
        case 'exclusiveMaximum':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not below ${bound}`;
        case 'enum':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `none of ${bound}`;
        case 'const':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not ${bound}`;
        case 'pattern':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not of the pattern ${bound}`;
        case 'format':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not of the format ${bound}`;
        case 'minLength':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `shorter than ${bound}`;
        case 'maxLength':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `longer than ${bound}`;
        case 'multipleOf':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not a multiple of ${bound}`;
        default:
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `against ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule)} ${bound}`;
    }
}
const kinds = new Map([
    ['number', ['not a number', 'not numbers']],
    ['integer', ['not a whole number', 'not whole numbers']],
    ['boolean', ['not true or false', 'not true or false']],
    ['string', ['not a text', 'not texts']],
    ['null', ['not empty', 'not empty']],
    ['date', ['not a date', 'not dates']],
    ['datetime', ['not a date and time', 'not dates and times']],
]);
function kind(type, count) {
    const words = kinds.get(type);
    if (words === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not of the type ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(type)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(count === 1 ? words[0] : words[1]);
}
/** Findings that are not about the value of a cell. */
function structure(finding) {
    const { rule, count, subject } = finding;
    switch (rule) {
        case 'required':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${about(finding)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(`missing in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(count, 'row')}`)}`;
        case 'fieldsMatch':
            return columns(finding);
        case 'uniqueKeys':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(count, 'row'))} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(count === 1 ? 'repeats' : 'repeat')} the key ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject)}`;
        case 'row_count':
            return rowCount(finding);
        case 'missing':
            return missing(finding);
        default:
            return shape(finding);
    }
}
const shapes = new Map([
    ['blank-header', ['header cell is blank', 'header cells are blank']],
    ['blank-label', ['header cell is blank', 'header cells are blank']],
    ['duplicate-label', ['column name stands twice', 'column names stand twice']],
    ['extra-cell', ['row has more cells than the header', 'rows have more cells than the header']],
    ['missing-cell', ['row has fewer cells than the header', 'rows have fewer cells than the header']],
    ['blank-row', ['row is blank', 'rows are blank']],
    ['encoding-error', ['place is not valid UTF-8', 'places are not valid UTF-8']],
    ['stray-quote', ['cell has a quote in the middle', 'cells have a quote in the middle']],
    ['unclosed-quote', ['quoted cell never ends', 'quoted cells never end']],
    ['not-json', ['record is not JSON', 'records are not JSON']],
    ['not-an-object', ['record is not an object', 'records are not objects']],
    ['unmatched-header', ['header differs from that of the first file', 'headers differ from that of the first file']],
    ['null-byte', ['cell holds a NUL byte', 'cells hold a NUL byte']],
]);
function shape(finding) {
    const words = shapes.get(finding.rule);
    if (words === undefined)
        return undefined;
    const said = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(finding.count)}${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .noBreak */ .BC}${finding.count === 1 ? words[0] : words[1]}`);
    return finding.subject === '' ? said : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${said}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.subject)}`;
}
const others = new Map([
    ['missing-label', 'of the schema are not in the data'],
    ['extra-label', 'of the data are not in the schema'],
    ['incorrect-label', 'stand in another place than in the schema'],
]);
function columns(finding) {
    const column = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.subject);
    const { code: why, params } = finding.reason ?? {};
    if (typeof finding.params.more === 'number') {
        const more = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(finding.params.more, 'more column'));
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${more} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(why === undefined ? 'differ' : (others.get(why) ?? 'differ'))}`;
    }
    if (why === 'missing-label' && finding.subject === '')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)('the data has no column of the schema');
    if (why === 'missing-label')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the data lacks the column ${column}`;
    if (why === 'extra-label')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the column ${column} is not in the schema`;
    if (why === 'incorrect-label')
        return typeof params?.expected === 'string'
            ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the column ${column} stands where the schema has ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(params.expected)}`
            : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the column ${column} is not the one that the schema has there`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the columns are not those of the schema${finding.subject === '' ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `: ${column}`}`;
}
function rowCount(finding) {
    const rows = finding.observed?.value;
    const { limit } = finding;
    const there = typeof rows === 'number' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(rows, 'row')) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)('unknown rows');
    if (typeof limit?.value !== 'number')
        return there;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${there}; ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(limit.op === '<=' ? 'at most' : 'at least')} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(limit.value))} must be there`;
}
function missing(finding) {
    const { limit } = finding;
    const inPercent = 'max_pct' in finding.params;
    const value = finding.observed?.value;
    const allowed = limit === undefined || typeof limit.value !== 'number' ? undefined : limit.value;
    const rows = typeof value !== 'number' ? 'unknown' : inPercent ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(value, allowed) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMany */ .x0)(value, 'row');
    const bound = allowed === undefined ? '' : inPercent ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWritten */ .Rq)(allowed)}${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .noBreak */ .BC}%` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(allowed);
    const must = finding.severity === 'fail' ? `at most ${bound} allowed` : `warns above ${bound}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.subject)} is missing in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(rows)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(inPercent ? ' of rows' : '')}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(bound === '' ? '' : ` (${must})`)}`;
}
/** `flights.csv:52:31`, with what stood there apart. */
function placeOf(sample) {
    const line = sample.line === undefined ? '' : `:${String(sample.line)}`;
    const column = sample.line === undefined || sample.column === undefined ? '' : `:${String(sample.column)}`;
    return `${sample.file}${line}${column}`;
}
/** What to do about values that do not cast, when one of them looks like a word for "missing". */
function missingValueHint(finding) {
    const words = [...new Set(finding.samples.map((sample) => sample.value ?? ''))].filter((value) => /^(?:n\/?a|nan|null|none|nil|missing|unknown|-+|\?+|\.)$/i.test(value));
    if (finding.reason?.code !== 'does-not-cast' || words.length === 0)
        return undefined;
    const it = words.length === 1 ? 'it means' : 'they mean';
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `add ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(words.map(_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD))} to missingValues if ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(it)} missing`;
}


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ detailsOf)
});

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(69058);
// EXTERNAL MODULE: ./build/report/data-words.js
var data_words = __webpack_require__(72475);
// EXTERNAL MODULE: ./build/report/gate-words.js
var gate_words = __webpack_require__(14300);
// EXTERNAL MODULE: ./build/report/metric-rows.js
var metric_rows = __webpack_require__(13213);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/notes.js
/** The remarks of several findings, each once. */
function distinctNotes(findings) {
    const seen = new Set();
    return findings
        .flatMap((finding) => finding.notes ?? [])
        .filter((note) => {
        const key = JSON.stringify(note);
        return !seen.has(key) && seen.add(key);
    });
}

// EXTERNAL MODULE: ./build/report/reason-words.js
var reason_words = __webpack_require__(59415);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/sentence.js + 1 modules
var sentence = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/report/details.js









/** Everything that a gate found, as one table. */
function detailsOf(gate) {
    if (gate.error !== undefined)
        return errorDetails(gate);
    return gate.kind === 'metrics' ? metricDetails(gate) : findingDetails(gate);
}
function errorDetails(gate) {
    const { error } = gate;
    const problems = error?.problems ?? [{ message: error?.message ?? '' }];
    const left = (title) => ({ title, right: false });
    return {
        title: (0,phrase/* own */.ZV)(problems.length > 1 ? (0,numbers/* formatMany */.x0)(problems.length, 'problem') : 'why nothing was decided'),
        columns: [left('where'), left('what'), left('what to write')],
        rows: problems.map((problem) => ({
            mark: '🟥',
            cells: [
                problem.where === undefined ? [] : (0,phrase/* code */.aY)((0,data_words/* placeOf */.$t)(problem.where)),
                [{ prose: problem.message.slice(0, 2000) }],
                problem.hint === undefined ? [] : [{ prose: problem.hint.slice(0, 500) }],
            ],
            dull: false,
        })),
        diffs: [],
        notes: error?.kind === 'internal'
            ? [
                (0,phrase/* own */.ZV)('This is an error of ML Gates itself; please report it with these lines:'),
                ...(error.stack ?? '')
                    .split('\n')
                    .filter((line) => line !== '')
                    .map((line) => (0,phrase/* code */.aY)(line)),
            ]
            : [],
    };
}
function metricDetails(gate) {
    const rows = [...(0,metric_rows/* metricRows */.IN)(gate.findings)].sort((a, b) => (0,metric_rows/* compareFindings */.Eg)(a.worst, b.worst));
    const cells = rows.map((row) => metricRow(row, gate));
    const remarks = cells.some((row) => (row.cells.at(-1)?.length ?? 0) > 0);
    const columns = [
        { title: 'metric', right: false },
        { title: 'baseline', right: true },
        { title: 'candidate', right: true },
        { title: 'change', right: true },
        { title: 'must be', right: true },
        { title: '', right: false },
    ];
    return {
        title: (0,phrase/* own */.ZV)((0,numbers/* formatMany */.x0)(rows.length, 'metric')),
        columns: remarks ? columns : columns.slice(0, -1),
        rows: remarks ? cells : cells.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
        notes: distinctNotes(gate.findings).map(reason_words/* reasonWords */.I),
        diffs: [],
    };
}
const arrows = { higher: '↑', lower: '↓' };
function metricRow(row, gate) {
    const arrow = row.direction === undefined ? '' : `${numbers/* noBreak */.BC}${arrows[row.direction]}`;
    const measured = (text, token) => (token ? (0,phrase/* name */.UU)(text) : (0,phrase/* own */.ZV)(text));
    return {
        mark: rowMark(row.worst),
        cells: [
            (0,phrase/* say */.cv) `${(0,phrase/* name */.UU)(row.subject)}${(0,phrase/* own */.ZV)(arrow)}`,
            measured((0,metric_rows/* formatCell */._Z)(row.baseline, row), typeof row.baseline === 'object'),
            measured((0,metric_rows/* formatCell */._Z)(row.candidate, row), typeof row.candidate === 'object'),
            (0,phrase/* own */.ZV)((0,metric_rows/* formatChange */.eD)(row)),
            (0,phrase/* own */.ZV)(row.mustBe),
            remark(row, gate),
        ],
        dull: row.worst.outcome === 'pass' || row.worst.outcome === 'not-affected',
        finding: row.worst,
    };
}
const told = new Set(['pass', 'improved', 'regressed', 'not-affected', 'violated']);
/** What the numbers of a row do not say by themselves. */
function remark({ worst }, gate) {
    if (worst.outcome === 'bootstrap')
        return (0,phrase/* own */.ZV)('first run');
    if (worst.outcome === 'violated' && worst.rule === 'min_improvement')
        return (0,phrase/* own */.ZV)('gained too little');
    return told.has(worst.outcome) ? [] : (0,sentence/* sentence */.e)(worst, gate);
}
/** The mark of one finding or metric. */
function rowMark(finding) {
    if (finding.outcome === 'improved')
        return '🎉';
    if ((0,outcome/* isGood */.Kg)(finding.outcome))
        return '·';
    if (finding.outcome === 'inconclusive')
        return '❔';
    const verdict = (0,outcome/* verdictOf */.Vj)(finding);
    return verdict === 'fail' ? '❌' : verdict === 'warn' ? '⚠️' : '·';
}
function findingDetails(gate) {
    const bad = (0,gate_words/* troubles */.d4)(gate);
    const good = gate.findings.filter((finding) => (0,outcome/* isGood */.Kg)(finding.outcome));
    const rows = [
        ...bad.map((finding) => findingRow(finding, gate, false)),
        ...good.map((finding) => findingRow(finding, gate, true)),
    ];
    const placed = rows.some((row) => (row.cells.at(-1)?.length ?? 0) > 0);
    const columns = [
        { title: 'what', right: false },
        { title: 'where', right: false },
    ];
    return {
        title: findingTitle(gate, bad.length),
        columns: placed ? columns : columns.slice(0, -1),
        rows: placed ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
        notes: distinctNotes(gate.findings).map(reason_words/* reasonWords */.I),
        diffs: bad.flatMap(({ params }) => (typeof params.diff === 'string' ? [params.diff] : [])),
    };
}
function findingTitle(gate, bad) {
    if (gate.kind === 'card')
        return bad === 0 ? (0,phrase/* own */.ZV)((0,gate_words/* isVerified */.p4)(gate) ? 'in step' : 'made') : (0,phrase/* say */.cv) `${(0,phrase/* own */.ZV)((0,numbers/* formatMany */.x0)(bad, 'remark'))}`;
    return (0,phrase/* own */.ZV)(bad === 0 ? `${(0,numbers/* formatMany */.x0)(gate.findings.length, 'check')} hold` : (0,numbers/* formatMany */.x0)(bad, 'finding'));
}
function findingRow(finding, gate, dull) {
    const hint = dull ? undefined : (0,data_words/* missingValueHint */.fF)(finding);
    const what = (0,sentence/* sentence */.e)(finding, gate);
    return {
        mark: rowMark(finding),
        cells: [hint === undefined ? what : (0,phrase/* say */.cv) `${what}; ${hint}`, places(finding)],
        dull,
    };
}
const shownPlaces = 3;
function places(finding) {
    const kept = finding.samples.slice(0, shownPlaces).map(place);
    const more = finding.count - kept.length;
    const parts = more > 0 && kept.length > 0 ? [...kept, (0,phrase/* own */.ZV)(`${(0,numbers/* formatCount */.B4)(more)}${numbers/* noBreak */.BC}more`)] : kept;
    return (0,phrase/* join */.fj)(parts, ', ');
}
function place(sample) {
    const at = (0,phrase/* code */.aY)((0,data_words/* placeOf */.$t)(sample));
    return sample.value === undefined ? at : (0,phrase/* say */.cv) `${at} ${(0,phrase/* quote */.hD)(sample.value)}`;
}


/***/ }),

/***/ 39920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fencedDiff),
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);

/** A hostile diff in a fence that no line of it ends. */
function fencedDiff(diff) {
    const lines = diffLines(diff);
    let longest = 2;
    for (const [run] of diff.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return [`${fence}diff`, ...lines, fence].join('\n');
}
/** The lines of a diff, each as it can be seen, none without an end. */
function diffLines(diff) {
    return diff.split('\n').map((line) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(line), longestDiffLine));
}
const longestDiffLine = 300;


/***/ }),

/***/ 80576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** A text for HTML, in an element or in a quoted attribute. */
function escapeHtml(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? character);
}
/** Writes phrases as HTML. */
const html = {
    own: escapeHtml,
    name: escapeHtml,
    code: (text) => `<code>${escapeHtml(text)}</code>`,
    quote: (text) => `“${escapeHtml(text)}”`,
    prose: escapeHtml,
    link: (text, url) => `<a href="${escapeHtml(url)}">${text}</a>`,
};


/***/ }),

/***/ 13457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal),
/* harmony export */   e: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);

/** A text for a terminal or a log: one line, and no escape sequence survives. */
function escapeTerminal(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text);
}
/** Writes phrases for a terminal; also wherever a text is shown as it is, like the title of a check run. */
const terminal = {
    own: (text) => text,
    name: escapeTerminal,
    code: escapeTerminal,
    quote: (text) => `"${escapeTerminal(text)}"`,
    prose: escapeTerminal,
    link: (text) => text,
};


/***/ }),

/***/ 14300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ gateLine),
/* harmony export */   d4: () => (/* binding */ troubles),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   l9: () => (/* binding */ decisive),
/* harmony export */   p4: () => (/* binding */ isVerified),
/* harmony export */   v8: () => (/* binding */ baselineWords),
/* harmony export */   yq: () => (/* binding */ gateBasis)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69058);
/* harmony import */ var _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13213);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70075);





/** The findings that a reader must know of, gravest first: what fails, then what warns, then what is merely not good. */
function troubles(gate) {
    return gate.findings.filter((finding) => !(0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .isGood */ .Kg)(finding.outcome)).sort(_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
}
/** Those that decide: whose severity is not `info`. */
function decisive(gate) {
    return troubles(gate).filter((finding) => (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(finding) !== 'pass');
}
/** What became of a gate, in one line. */
function gateLine(gate) {
    if (gate.error !== undefined)
        return errorLine(gate);
    if (gate.kind === 'metrics')
        return metricsLine(gate);
    const [first, ...more] = decisive(gate);
    if (first === undefined)
        return healthyLine(gate);
    const rest = more.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more.length)} more`);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .e)(first, gate)}${rest}`;
}
function errorLine(gate) {
    const more = (gate.error?.problems?.length ?? 1) - 1;
    const message = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(gate.error?.message ?? '');
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `not decided: ${message}${more < 1 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(more, 'more problem')}`)}`;
}
function healthyLine(gate) {
    if (gate.findings.length === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('nothing is demanded');
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(gate.kind === 'data'
        ? 'all checks hold'
        : isVerified(gate)
            ? 'in step with what was measured'
            : 'made from what was measured');
}
/** Whether a committed card was held against what would be made now. */
function isVerified(card) {
    return card.findings.some(({ rule }) => rule === 'verify');
}
const fates = [
    ['regressed', 'regressed'],
    ['violated', 'beyond its limit'],
    ['unmeasured', 'not measured'],
    ['warned', 'worth a warning'],
    ['settled', 'not settled'],
    ['bootstrap', 'measured for the first time'],
    ['unbased', 'without a baseline'],
    ['new', 'new'],
    ['gone', 'gone'],
    ['improved', 'improved'],
    ['within', 'within limits'],
];
function metricsLine(gate) {
    const rows = (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRows */ .IN)(gate.findings);
    const [row] = rows;
    if (row === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('nothing is demanded');
    if (rows.length === 1)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .e)(row.worst, gate);
    const counts = new Map();
    for (const row of rows)
        counts.set(fateOf(row, gate), (counts.get(fateOf(row, gate)) ?? 0) + 1);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(fates
        .filter(([fate]) => counts.has(fate))
        .map(([fate, words]) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(counts.get(fate) ?? 0)}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .noBreak */ .BC}${words}`)
        .join(', '));
}
function fateOf({ worst }, gate) {
    const isRed = worst.outcome === 'regressed' || worst.outcome === 'violated' || worst.outcome === 'unmeasured';
    if (isRed && worst.severity === 'warn' && gate.verdict === 'fail')
        return 'warned';
    switch (worst.outcome) {
        case 'regressed':
        case 'violated':
        case 'unmeasured':
        case 'bootstrap':
        case 'new':
        case 'improved':
            return worst.outcome;
        case 'disappeared':
            return 'gone';
        case 'no-baseline':
            return 'unbased';
        case 'inconclusive':
        case 'not-comparable':
        case 'insufficient':
        case 'policy-loosened':
            return 'settled';
        case 'pass':
        case 'not-affected':
        case 'waived':
            return 'within';
    }
}
const nowhere = () => null;
/** What a gate was measured on or against. */
function gateBasis(gate, commitUrl = nowhere) {
    if (gate.error !== undefined)
        return [];
    switch (gate.kind) {
        case 'data':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(dataFacts(gate));
        case 'metrics':
            return gate.baseline === null
                ? comparesWithNothing(gate)
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `against ${baselineWords(gate.baseline, commitUrl)}`;
        case 'card':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(cardFacts(gate));
        case 'config':
            return [];
    }
}
function comparesWithNothing(gate) {
    return gate.findings.some((one) => one.outcome === 'bootstrap' || one.outcome === 'no-baseline')
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('no baseline')
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('limits alone, no baseline');
}
function dataFacts({ measured }) {
    const { rows, columns, checks } = measured;
    return [
        ...(typeof rows === 'number' ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(rows, 'row')] : []),
        ...(typeof columns === 'number' ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(columns, 'column')] : []),
        ...(typeof checks === 'number' ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(checks, 'check')] : []),
    ].join(', ');
}
function cardFacts({ measured }) {
    const { facts, facts_total: total } = measured;
    if (typeof facts !== 'number' || typeof total !== 'number')
        return '';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(facts)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMany */ .x0)(total, 'fact')}`;
}
/** Where a baseline came from: `4f2a91c, first parent of the test merge, exact`. */
function baselineWords(baseline, commitUrl = nowhere) {
    if (baseline.source === 'file' || baseline.commit === null)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(baseline.path)} (file)`;
    const parts = [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(baseline.commit.slice(0, 7), commitUrl(baseline.commit)), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(baseline.chosen)];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([...parts, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(baseline.exact ? 'exact' : 'not exact')], ', ');
}
/** The gate's name, with its leg, and its config when there are several. */
function gateName(gate, config = null) {
    const leg = gate.job.leg === null ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(gate.job.leg)})`;
    const of = config === null ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(gate.id)}${leg}${of}`;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   uh: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14300);
/* harmony import */ var _metric_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13213);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92575);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73533);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(650);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70075);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13457);







/** The one line that is the title of the comment and of the check run, the job's error, and the first line of every report. */
function headline(run) {
    return combine(run.suites.flatMap((suite) => suite.gates.map(claimOf)));
}
/** The headline as plain text: for titles and logs. */
function headlineText(head) {
    return `${head.mark} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M9)(head.words, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .terminal */ .F)}`;
}
/** What a gate brings to a headline. */
function claimOf(gate) {
    const base = { verdict: gate.verdict, enforced: gate.enforced, kind: gate.kind };
    if (gate.error !== undefined)
        return { ...base, words: errorWords(gate), more: 0, state: 'none' };
    const [first, ...rest] = (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .decisive */ .l9)(gate);
    if (first === undefined)
        return { ...base, ...wellWords(gate), more: 0 };
    const grave = rest.filter((one) => one.severity === first.severity && one.subject !== first.subject);
    const state = stateOf(first, gate);
    return { ...base, words: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .headlineSentence */ .k)(first, gate), more: new Set(grave.map((one) => one.subject)).size, state };
}
function stateOf(first, gate) {
    if (gate.findings.some((one) => one.reason?.code === 'job-failed'))
        return 'job';
    if (first.outcome === 'bootstrap')
        return 'first';
    return 'none';
}
function errorWords({ error }) {
    const [first, ...more] = error?.problems ?? [];
    if (more.length > 0 && first?.where !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU)(first.where.file)} has ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMany */ .x0)(more.length + 1, 'problem'))}`;
    if (error?.kind === 'internal')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('ML Gates stopped on an error of its own');
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(error?.message ?? 'nothing was decided');
}
function wellWords(gate) {
    if (gate.kind === 'card')
        return { words: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p4)(gate) ? 'the card is in step' : 'the card was made'), state: 'none' };
    if (gate.kind === 'data') {
        const { rows } = gate.measured;
        return {
            words: typeof rows === 'number' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMany */ .x0)(rows, 'row')} hold to every check`) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('all checks hold'),
            state: 'none',
        };
    }
    const rows = (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .metricRows */ .IN)(gate.findings);
    const compared = rows.filter((row) => row.change !== undefined);
    const lost = compared.find(_metric_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoss */ .Q2);
    if (lost !== undefined)
        return { words: withAllowance(lost), state: 'loss' };
    const [shown] = [...compared.filter((row) => row.worst.outcome === 'improved'), ...compared];
    if (shown !== undefined)
        return { words: (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_2__/* .movement */ .ii)(shown.worst).map(withoutVerb), state: 'steady' };
    const [any] = rows;
    return { words: any === undefined ? [] : (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_2__/* .movement */ .ii)(any.worst), state: 'limits' };
}
/** In a good headline the arrow says it: `accuracy 0.931 → 0.934`. */
function withoutVerb(part) {
    return part === ' rose' || part === ' fell' || part === ' changed' ? '' : part;
}
function withAllowance(row) {
    const rule = row.findings.find((one) => (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_2__/* .allowance */ .nB)(one).length > 0) ?? row.worst;
    const allowed = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_2__/* .allowance */ .nB)(rule);
    const moved = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_2__/* .movement */ .ii)(row.worst).map(withoutVerb);
    return allowed.length === 0 ? moved : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${moved} (${allowed} allowed)`;
}
const order = ['pass', 'warn', 'fail', 'error'];
/** One headline of what all gates say: the worst of them decides. */
function combine(claims) {
    const judged = claims.map((claim) => ({ ...claim, weight: weightOf(claim) }));
    const worst = Math.max(...judged.map((claim) => claim.weight), -1);
    const [first, ...others] = judged.filter((claim) => claim.weight === worst);
    if (first === undefined)
        return { mark: '🟥', words: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('Not decided: no gate ran') };
    const head = ofWorst(first, others, claims);
    const reports = claims.filter((claim) => !claim.enforced);
    if (reports.length === 0 || first.verdict === 'error')
        return head;
    if (reports.length < claims.length && (first.enforced || first.verdict !== 'fail'))
        return head;
    return reportOnly(first, head);
}
/** What is enforced counts before what only reports. */
function weightOf(claim) {
    if (claim.verdict === 'fail' && !claim.enforced)
        return 1.5;
    return order.indexOf(claim.verdict);
}
function reportOnly(first, head) {
    const would = first.verdict === 'fail' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `would fail: ${head.words}` : head.words;
    return { mark: '👁', words: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Report only: ${would}` };
}
function ofWorst(first, others, all) {
    const more = first.more + others.reduce((sum, one) => sum + 1 + one.more, 0);
    const beside = more === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(` · ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(more)}${_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .noBreak */ .BC}more`);
    switch (first.verdict) {
        case 'error':
            return { mark: '🟥', words: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Not decided: ${first.words}${errorBeside(others, all)}` };
        case 'fail':
            if ([first, ...others].some((one) => one.state === 'job'))
                return { mark: '❌', words: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('a step before the gates failed') };
            return { mark: '❌', words: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${first.words}${beside}` };
        case 'warn':
            if ([first, ...others].every((one) => one.state === 'first'))
                return { mark: '⚠️', words: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('Limits hold · first run, nothing to compare with yet') };
            return { mark: '⚠️', words: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${first.words}${beside}` };
        case 'pass':
            return { mark: '✅', words: allWell(all) };
    }
}
function errorBeside(others, all) {
    const failed = all.filter((claim) => claim.verdict === 'fail' && claim.enforced).length;
    const parts = [
        ...(others.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMany */ .x0)(others.length, 'more gate') + ' not decided')]),
        ...(failed === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMany */ .x0)(failed, 'gate')} failed`)]),
    ];
    return parts.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` · ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(parts)}`;
}
function allWell(claims) {
    const loss = claims.find((claim) => claim.state === 'loss');
    if (loss !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Within limits · ${loss.words}`;
    const steady = claims.find((claim) => claim.state === 'steady');
    if (steady !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Nothing got worse · ${steady.words}`;
    const limits = claims.find((claim) => claim.state === 'limits');
    if (limits !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Limits hold · ${limits.words}`;
    const [first] = claims.filter((claim) => claim.words.length > 0);
    return first === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)('All checks hold') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `All checks hold · ${first.words}`;
}


/***/ }),

/***/ 22382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ reportHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/details.js + 1 modules
var report_details = __webpack_require__(6202);
// EXTERNAL MODULE: ./build/report/diff.js
var report_diff = __webpack_require__(39920);
// EXTERNAL MODULE: ./build/report/escape-html.js
var escape_html = __webpack_require__(80576);
// EXTERNAL MODULE: ./build/report/gate-words.js
var gate_words = __webpack_require__(14300);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
;// CONCATENATED MODULE: ./build/report/html-style.js
/** The style of `report.html`: light and dark, wide and narrow, on paper. */
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --page: #f6f8fa; --card: #ffffff;
  --pass: #1a7f37; --warn: #9a6700; --fail: #cf222e; --error: #8250df; --fill: #eff2f5; --forbid: #ffebe9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --page: #0d1117; --card: #151b23;
  --pass: #3fb950; --warn: #d29922; --fail: #f85149; --error: #ab7df8; --fill: #212830; --forbid: #3c1618; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); line-height: 1.5;
  font: 15px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0; overflow-wrap: anywhere; text-wrap: pretty; }
h2 { font-size: 1.05rem; margin: 0; overflow-wrap: anywhere; }
h2 code { font-size: 1em; background: none; padding: 0; }
code { font: .86em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--fill); border-radius: 4px;
  padding: .12em .36em; overflow-wrap: anywhere; }
a { color: inherit; }
header, section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; margin: 0 0 1rem; }
header { border-top: 5px solid var(--tone); }
section { border-left: 4px solid var(--tone); }
.pass { --tone: var(--pass); } .warn { --tone: var(--warn); } .fail { --tone: var(--fail); } .error { --tone: var(--error); }
.line { margin: .25rem 0 0; color: var(--soft); overflow-wrap: anywhere; }
.go { margin: .8rem 0 0; padding: .7rem .9rem; background: var(--fill); border-radius: 8px; }
.go ul { margin: .2rem 0 0; padding-left: 1.2rem; }
.suite { margin: 1.6rem 0 .6rem; font-size: .95rem; color: var(--soft); font-weight: 600; }
.verdict { float: right; margin-left: .8rem; font-size: .75rem; font-weight: 700; letter-spacing: .05em; text-transform: uppercase; color: var(--tone);
  border: 1px solid currentColor; border-radius: 2em; padding: .05rem .6rem; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 1.8rem; margin: .7rem 0 0; padding: 0; list-style: none; }
.facts b { display: block; font-size: 1.25rem; font-variant-numeric: tabular-nums; line-height: 1.2; }
.facts span { color: var(--soft); font-size: .82rem; }
.scroll { overflow-x: auto; margin: .9rem 0 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-size: .78rem; font-weight: 600; color: var(--soft); }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: middle; overflow-wrap: anywhere; }
tr:last-child td { border-bottom: 0; }
.num { text-align: right; white-space: nowrap; overflow-wrap: normal; }
.mark { width: 1.8rem; text-align: center; }
.bad td { color: var(--fail); } .bad td code { color: inherit; }
svg { display: block; } .plot { width: 170px; height: 30px; }
.axis { stroke: var(--line); stroke-width: 2; } .forbid { fill: var(--forbid); } .limit { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 3 2; }
.was { fill: var(--card); stroke: var(--soft); stroke-width: 2; } .is { fill: var(--tone); } .move { stroke: var(--soft); stroke-width: 2; }
.legend { --tone: var(--ink); color: var(--soft); font-size: .8rem; margin: .6rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; align-items: center; }
.legend svg { display: inline-block; width: 16px; height: 14px; vertical-align: -2px; margin-right: .3rem; }
details { margin: .8rem 0 0; } summary { color: var(--soft); cursor: pointer; }
.note { color: var(--soft); font-size: .86rem; margin: .6rem 0 0; }
ins { color: var(--pass); text-decoration: none; } del { color: var(--fail); text-decoration: none; }
pre { overflow-x: auto; background: var(--fill); border-radius: 8px; padding: .7rem .9rem; font: .8rem/1.45 ui-monospace, SFMono-Regular, Menlo, monospace; margin: .9rem 0 0; }
footer { color: var(--soft); font-size: .82rem; overflow-wrap: anywhere; }
@media (max-width: 640px) { main { padding: .8rem .6rem 3rem; } header, section { padding: .9rem; } h1 { font-size: 1.2rem; }
  .findings thead, .metrics thead { display: none; } .findings, .metrics, .findings tbody, .metrics tbody { display: block; }
  .findings tr { display: block; padding: .5rem 0 .5rem 1.9rem; border-bottom: 1px solid var(--line); position: relative; }
  .metrics tr { display: grid; grid-template-columns: 1.9rem 1fr auto; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  tr:last-child { border-bottom: 0 !important; }
  .findings td, .metrics td { display: block; border: 0; padding: .05rem 0; text-align: left; }
  .findings .mark { position: absolute; left: 0; top: .5rem; }
  .metrics td { grid-column: 2 / -1; } .metrics td.mark { grid-column: 1; grid-row: 1; } .metrics td.name { grid-column: 2; font-weight: 600; }
  .metrics td.change { grid-column: 3; grid-row: 1; text-align: right; } .metrics td[data-label]:not(:empty)::before { content: attr(data-label) " "; color: var(--soft); }
  td:empty { display: none !important; } }
@media print { body { background: none; } header, section { break-inside: avoid; } }
`;

// EXTERNAL MODULE: ./build/report/links.js
var report_links = __webpack_require__(51006);
// EXTERNAL MODULE: ./build/report/metric-rows.js
var metric_rows = __webpack_require__(13213);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/phrase.js
var report_phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/plot.js


const width = 170;
const height = 30;
const margin = 8;
/**
 * One metric on a line: where it was (ring), where it is (dot), and beyond which limit it must not go (dashed, with the forbidden
 * side shaded). `""` when there are not two different numbers to place.
 */
function metricPlot(row) {
    const { candidate, baseline } = row;
    if (typeof candidate !== 'number')
        return '';
    const limits = row.findings.flatMap(({ limit }) => typeof limit?.value === 'number' ? [{ ...limit, value: limit.value }] : []);
    const values = [
        candidate,
        ...(typeof baseline === 'number' ? [baseline] : []),
        ...limits.map((limit) => limit.value),
    ];
    const x = scale(values);
    if (x === undefined)
        return '';
    const middle = String(height / 2);
    const shades = limits.map((limit) => shade(limit.op, x(limit.value)));
    const marks = limits.map(({ value }) => `<line class="limit" x1="${x(value)}" x2="${x(value)}" y1="3" y2="${String(height - 3)}"/>`);
    const was = typeof baseline !== 'number'
        ? ''
        : `<line class="move" x1="${x(baseline)}" x2="${x(candidate)}" y1="${middle}" y2="${middle}"/><circle class="was" cx="${x(baseline)}" cy="${middle}" r="4"/>`;
    return (`<svg class="plot" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${(0,escape_html/* escapeHtml */.Z)(description(row))}">` +
        `${shades.join('')}<line class="axis" x1="0" x2="${String(width)}" y1="${middle}" y2="${middle}"/>${marks.join('')}${was}` +
        `<circle class="is" cx="${x(candidate)}" cy="${middle}" r="5"/></svg>`);
}
function scale(values) {
    const low = Math.min(...values);
    const span = Math.max(...values) - low;
    if (!(span > 0) || !Number.isFinite(span))
        return undefined;
    return (value) => (margin + ((value - low) / span) * (width - 2 * margin)).toFixed(1);
}
function shade(op, at) {
    if (op.startsWith('>'))
        return `<rect class="forbid" x="0" y="3" width="${at}" height="${String(height - 6)}"/>`;
    return `<rect class="forbid" x="${at}" y="3" width="${String(width)}" height="${String(height - 6)}"/>`;
}
function description(row) {
    const before = row.baseline === undefined ? '' : `baseline ${(0,metric_rows/* formatCell */._Z)(row.baseline, row)}, `;
    const change = (0,metric_rows/* formatChange */.eD)(row);
    return `${row.subject}: ${before}candidate ${(0,metric_rows/* formatCell */._Z)(row.candidate, row)}${change === '' ? '' : `, change ${change}`}${row.mustBe === '' ? '' : `, must be ${row.mustBe}`}`;
}
/** The marks of the plots, explained once. */
const plotLegend = '<p class="legend"><span><svg viewBox="0 0 16 14"><circle class="was" cx="8" cy="7" r="4"/></svg>baseline</span>' +
    '<span><svg viewBox="0 0 16 14"><circle class="is" cx="8" cy="7" r="5"/></svg>candidate</span>' +
    '<span><svg viewBox="0 0 16 14"><rect class="forbid" x="0" y="0" width="8" height="14"/><line class="limit" x1="8" x2="8" y1="0" y2="14"/></svg>limit, and what lies beyond it</span></p>';

// EXTERNAL MODULE: ./build/report/remedies.js
var remedies = __webpack_require__(66419);
;// CONCATENATED MODULE: ./build/report/html.js













/* The policy lets this one style in and nothing else: no script, no image, no font, no form, whatever slipped through. */
const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
/** `report.html`: one file without scripts or anything from elsewhere. */
function reportHtml(run, links) {
    const head = (0,headline/* headline */.Pl)(run);
    const several = run.suites.length > 1;
    const suites = run.suites.flatMap((suite) => [
        ...(several ? [`<p class="suite">${html_text((0,report_phrase/* code */.aY)(suite.config.path))}</p>`] : []),
        ...suite.gates.map((gate) => gateSection(gate, run, links)),
    ]);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,escape_html/* escapeHtml */.Z)((0,headline/* headlineText */.uh)(head))}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="${run.verdict}">
<h1>${head.mark} ${html_text(head.words)}</h1>
${waysOut(run)}</header>
${suites.join('\n')}
<footer>${foot(run, links)}</footer>
</main>
</body>
</html>
`;
}
function html_text(phrase) {
    return (0,report_phrase/* write */.M9)(phrase, escape_html/* html */.q);
}
function waysOut(run) {
    const ways = run.suites.flatMap((suite) => suite.gates.flatMap((gate) => (gate.enforced ? (0,remedies/* remedies */.J)(gate, suite.config.path) : [])));
    const distinct = [...new Set(ways.map(html_text))].slice(0, 8);
    const [first, ...more] = distinct;
    if (first === undefined)
        return '';
    if (more.length === 0)
        return `<p class="go"><b>To go on:</b> ${first}.</p>\n`;
    return `<div class="go"><b>To go on:</b><ul>${distinct.map((way) => `<li>${way}</li>`).join('')}</ul></div>\n`;
}
const words = { pass: 'pass', warn: 'warning', fail: 'fail', error: 'not decided' };
function gateSection(gate, run, links) {
    const basis = html_text((0,gate_words/* gateBasis */.yq)(gate, (sha) => (0,report_links/* commitUrl */.Bg)(run.run, sha, links)));
    const only = gate.enforced ? '' : ' · reports only';
    const line = gate.kind === 'data' && gate.verdict === 'pass' ? (0,report_phrase/* own */.ZV)('all checks hold') : (0,gate_words/* gateLine */.C_)(gate);
    return [
        `<section class="${gate.verdict}">`,
        `<span class="verdict">${words[gate.verdict]}${only}</span><h2>${html_text((0,gate_words/* gateName */.h2)(gate))}</h2>`,
        `<p class="line">${html_text(line)}${gate.kind === 'metrics' && basis !== '' ? ` · ${basis}` : ''}</p>`,
        factTiles(gate),
        gate.kind === 'metrics' && gate.error === undefined ? metricTable(gate) : findingTable((0,report_details/* detailsOf */.c)(gate)),
        gate.error?.stack === undefined ? '' : `<pre>${escapeLines(gate.error.stack)}</pre>`,
        '</section>',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function escapeLines(lines) {
    return lines.split('\n').map(escape_html/* escapeHtml */.Z).join('\n');
}
const factNames = new Map([
    ['rows', 'rows'],
    ['columns', 'columns'],
    ['checks', 'checks'],
    ['facts', 'facts'],
    ['facts_total', 'facts asked for'],
]);
function factTiles(gate) {
    if (gate.kind === 'metrics')
        return '';
    const tiles = [...factNames].flatMap(([key, label]) => {
        const value = Object.hasOwn(gate.measured, key) ? gate.measured[key] : undefined;
        return typeof value === 'number' ? [`<li><b>${(0,numbers/* formatCount */.B4)(value)}</b><span>${label}</span></li>`] : [];
    });
    return tiles.length === 0 ? '' : `<ul class="facts">${tiles.join('')}</ul>`;
}
const shownRows = 2000;
function metricTable(gate) {
    const details = (0,report_details/* detailsOf */.c)(gate);
    const plots = new Map((0,metric_rows/* metricRows */.IN)(gate.findings).map((row) => [row.worst, metricPlot(row)]));
    const head = details.columns.map((column) => `<th${column.right ? ' class="num"' : ''}>${column.title}</th>`);
    const classes = ['name', 'num', 'num', 'num change', 'num', ''];
    const labels = ['', 'baseline', 'candidate', '', 'must be', ''];
    const rows = details.rows.slice(0, shownRows).map((row) => {
        const cells = row.cells.map((cell, index) => {
            const label = labels[index] ?? '';
            return `<td class="${classes[index] ?? ''}"${label === '' ? '' : ` data-label="${label}"`}>${html_text(cell)}</td>`;
        });
        const plot = row.finding === undefined ? '' : (plots.get(row.finding) ?? '');
        return `<tr class="${rowClass(row)}"><td class="mark">${row.mark}</td>${cells.join('')}<td class="${tones.get(row.mark) ?? 'pass'}">${plot}</td></tr>`;
    });
    const legend = [...plots.values()].some((plot) => plot !== '') ? plotLegend : '';
    return `<div class="scroll"><table class="metrics"><thead><tr><th></th>${head.join('')}<th></th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${after(details)}${legend}`;
}
const tones = new Map([
    ['❌', 'fail'],
    ['⚠️', 'warn'],
    ['❔', 'warn'],
]);
function rowClass(row) {
    return row.mark === '❌' || row.mark === '🟥' ? 'bad' : '';
}
/** What is wrong stands in the open; what is as it should be is folded. */
function findingTable(details) {
    const rows = details.rows.slice(0, shownRows);
    const dull = rows.filter((row) => row.dull);
    const open = rows.filter((row) => !row.dull);
    const table = (shown) => (shown.length === 0 ? '' : rowTable(details.columns, shown));
    const held = `<details><summary>${(0,numbers/* formatCount */.B4)(dull.length)} that ${dull.length === 1 ? 'holds' : 'hold'}</summary>${table(dull)}</details>`;
    return `${table(open)}${dull.length === 0 ? '' : held}${after(details)}`;
}
function rowTable(columns, shown) {
    const head = columns.map((column) => `<th>${column.title}</th>`);
    const rows = shown.map((row) => `<tr class="${rowClass(row)}"><td class="mark">${row.mark}</td>${row.cells.map((cell) => `<td>${html_text(cell)}</td>`).join('')}</tr>`);
    return `<div class="scroll"><table class="findings"><thead><tr><th></th>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
function after(details) {
    const missing = details.rows.length - shownRows;
    const more = missing > 0 ? [(0,report_phrase/* own */.ZV)(`${(0,numbers/* formatMany */.x0)(missing, 'more row')} in result.json`)] : [];
    const diffs = details.diffs.map((diff) => `<pre class="diff">${(0,report_diff/* diffLines */.P)(diff).map(diffLine).join('\n')}</pre>`);
    return [...more, ...details.notes].map((note) => `<p class="note">${html_text(note)}</p>`).join('') + diffs.join('');
}
function diffLine(line) {
    const kind = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : '';
    return kind === '' ? (0,escape_html/* escapeHtml */.Z)(line) : `<${kind}>${(0,escape_html/* escapeHtml */.Z)(line)}</${kind}>`;
}
function foot(run, links) {
    const facts = run.run;
    const sha = facts.head_sha;
    const parts = [
        ...(facts.repository === null ? [] : [(0,report_phrase/* code */.aY)(facts.repository)]),
        ...(sha === null ? [] : [(0,report_phrase/* code */.aY)(sha.slice(0, 7), (0,report_links/* commitUrl */.Bg)(facts, sha, links))]),
        ...(facts.run_id === null
            ? []
            : [(0,report_phrase/* linkTo */.uM)(`run ${String(facts.run_id)}, attempt ${String(facts.attempt ?? 1)}`, (0,report_links/* runUrl */.Vp)(facts, links))]),
        ...run.suites.slice(0, 20).map(({ config: { path } }) => (0,report_phrase/* code */.aY)(path, (0,report_links/* fileUrl */.iw)(facts, path, links))),
        (0,report_phrase/* own */.ZV)(facts.finished.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')),
    ];
    return html_text((0,report_phrase/* join */.fj)(parts, ' · '));
}


/***/ }),

/***/ 51006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ commitUrl),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   dH: () => (/* binding */ noLinks),
/* harmony export */   iw: () => (/* binding */ fileUrl)
/* harmony export */ });
const noLinks = { serverUrl: null, reportUrl: null };
/** Percent-encodes everything that Markdown or HTML could act on, too. */
function segment(text) {
    return encodeURIComponent(text).replace(/[!'()*~_]/g, (character) => `%${character.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`);
}
function repositoryUrl(run, links) {
    if (links.serverUrl === null || run.repository === null)
        return null;
    if (!/^https?:\/\/[A-Za-z0-9.:_-]+$/.test(links.serverUrl))
        return null;
    return `${links.serverUrl}/${run.repository.split('/').map(segment).join('/')}`;
}
function commitUrl(run, sha, links) {
    const repository = repositoryUrl(run, links);
    return repository === null || !/^[0-9a-f]{7,64}$/.test(sha) ? null : `${repository}/commit/${sha}`;
}
function runUrl(run, links) {
    const repository = repositoryUrl(run, links);
    if (repository === null || run.run_id === null)
        return null;
    return `${repository}/actions/runs/${String(run.run_id)}/attempts/${String(run.attempt ?? 1)}`;
}
/** A file as it is at the head commit. */
function fileUrl(run, path, links) {
    const repository = repositoryUrl(run, links);
    if (repository === null || run.head_sha === null || path.startsWith('inputs of '))
        return null;
    return `${repository}/blob/${run.head_sha}/${path.split('/').map(segment).join('/')}`;
}


/***/ }),

/***/ 61893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PZ: () => (/* binding */ detailRows),
  TM: () => (/* binding */ folded),
  fQ: () => (/* binding */ gateMark),
  sf: () => (/* binding */ gateTableHead),
  ig: () => (/* binding */ leftOut),
  md: () => (/* binding */ md),
  PP: () => (/* binding */ tableHead),
  jD: () => (/* binding */ tableRow)
});

// EXTERNAL MODULE: ./build/report/escape-html.js
var escape_html = __webpack_require__(80576);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/escape-markdown.js


/*
 * The marks that GitHub's Markdown, its tables, its HTML, its automatic links or its math act on. An underscore between letters
 * and a hyphen between anything else are only themselves, and names are easier to read with them.
 */
const active = /[#$&*<>@[\\\]`|~]|:(?=\/)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+]|--+/g;
/*
 * What GitHub looks for in the text after Markdown was rendered, where entities no longer help: mentions, issues, commits,
 * links, emoji, math. Inside a `code` element it looks for nothing.
 */
const noticed = /[@#$]|\bGH-\d|\b[0-9a-f]{7,64}\b|\b(?:www|ftp)\.|\/\/|:[\w+-]+:|\b[\w-]+\/[\w.-]+@/i;
/** A hostile text for GitHub's Markdown: on one line, and no mark in it means anything. Not enough for what `noticed` names. */
function escapeMarkdown(text) {
    return (0,visible_text/* visibleText */.Q)(text)
        .replace(active, (marks) => Array.from(marks, (mark) => `&#${String(mark.codePointAt(0) ?? 0)};`).join(''))
        .replace(/\b(www|ftp)\./gi, '$1&#46;')
        .replace(/^(\s*\d+)\./, '$1&#46;');
}
function codeElement(text) {
    return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}
function nameMarkdown(text) {
    return noticed.test(text) ? codeElement(text) : escapeMarkdown(text);
}
/** Each word for itself, so that one mention does not turn a sentence into code. */
function wordByWord(text, escape) {
    return text
        .split(/(\s+)/)
        .map((word, index) => (index % 2 === 1 ? ' ' : escape(word)))
        .join('');
}
const plainCode = /^[A-Za-z0-9_](?:[A-Za-z0-9_ %+/.,=:-]*[A-Za-z0-9_%])?$/;
/** Writes phrases as GitHub's Markdown. */
const markdown = {
    own: (text) => text.replaceAll('<', '&lt;'),
    name: nameMarkdown,
    code: (text) => (plainCode.test(text) ? `\`${text}\`` : codeElement(text)),
    quote: (text) => `"${nameMarkdown(text)}"`,
    prose: (text) => wordByWord(text, nameMarkdown),
    link: (text, url) => `<a href="${(0,escape_html/* escapeHtml */.Z)(url)}">${text}</a>`,
};
function nameInHtml(text) {
    return noticed.test(text) ? `<code>${(0,escape_html/* escapeHtml */.Z)(text)}</code>` : (0,escape_html/* escapeHtml */.Z)(text);
}
/** Writes phrases where GitHub reads HTML and no Markdown, but still looks for mentions: on the line of a `<summary>`. */
const markdownHtml = {
    own: escape_html/* escapeHtml */.Z,
    name: nameInHtml,
    code: (text) => `<code>${(0,escape_html/* escapeHtml */.Z)(text)}</code>`,
    quote: (text) => `"${nameInHtml(text)}"`,
    prose: (text) => wordByWord(text, nameInHtml),
    link: (text, url) => `<a href="${(0,escape_html/* escapeHtml */.Z)(url)}">${text}</a>`,
};

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/phrase.js
var report_phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/markdown-parts.js



const marks = { pass: '✅', warn: '⚠️', fail: '❌', error: '🟥' };
/** The mark of a gate: one that only reports never shows the red of one that blocks. */
function gateMark(gate) {
    return gate.verdict === 'fail' && !gate.enforced ? '👁' : marks[gate.verdict];
}
/** Words as Markdown. */
function md(phrase) {
    return (0,report_phrase/* write */.M9)(phrase, markdown);
}
/** A row of a table; its cells must be escaped already. */
function tableRow(cells) {
    return `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
}
/** The lines of the head of a table. */
function tableHead(columns) {
    return [
        tableRow(['', ...columns.map((column) => column.title)]),
        `|:--|${columns.map((column) => (column.right ? '--:' : ':--')).join('|')}|`,
    ];
}
/** The rows of a gate's table. */
function detailRows(details) {
    return details.rows.map((row) => tableRow([row.mark, ...row.cells.map(md)]));
}
const gateTableHead = ['| | gate | | |', '|:--|:--|:--|:--|'];
/** Says how many rows are missing. */
function leftOut(count) {
    return `*${md((0,report_phrase/* own */.ZV)((0,numbers/* formatMany */.x0)(count, 'more row')))} in the full report.*`;
}
/** A part that is folded; GitHub wants the blank lines to read Markdown inside, and reads none on the line of the summary. */
function folded(summary, lines) {
    return [`<details><summary>${(0,report_phrase/* write */.M9)(summary, markdownHtml)}</summary>`, '', ...lines, '', '</details>'].join('\n');
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ checkMarkdown),
/* harmony export */   eH: () => (/* binding */ summaryMarkdown),
/* harmony export */   uL: () => (/* binding */ reportMarkdown)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6202);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39920);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14300);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2251);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51006);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61893);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73533);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(650);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66419);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79031);











const everything = { dull: true, rows: Infinity, gates: Infinity };
const ladder = [
    everything,
    { dull: false, rows: Infinity, gates: Infinity },
    ...[500, 100, 30, 10, 3].map((rows) => ({ dull: false, rows, gates: Infinity })),
    ...[1000, 300, 100, 30, 10, 3].map((gates) => ({ dull: false, rows: 0, gates })),
];
/** `report.md`: everything, without a budget. */
function reportMarkdown(run, links) {
    return page(run, links, everything);
}
/** The job summary, within GitHub's MiB. */
function summaryMarkdown(run, links) {
    const versions = lazily(ladder, (extent) => page(run, links, extent));
    return (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWithin */ .mL)(versions, { limit: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .RK.summaryBytes, cost: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .Hf }) ?? `${title(run)}\n`;
}
/** The two texts of a check run, each within its bytes. The title is the headline. */
function checkMarkdown(run, links) {
    const within = { limit: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .RK.checkBytes, cost: _budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .Hf };
    const summaries = lazily(ladder, (extent) => `${[...head(run, links, extent), foot(run, links)].join('\n\n')}\n`);
    const texts = lazily(ladder, (extent) => sections(run, extent).join('\n\n'));
    return { summary: (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWithin */ .mL)(summaries, within) ?? `${title(run)}\n`, text: (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWithin */ .mL)(texts, within) ?? '' };
}
function* lazily(extents, render) {
    for (const extent of extents)
        yield render(extent);
}
function page(run, links, extent) {
    return `${[title(run), ...head(run, links, extent), ...sections(run, extent), foot(run, links)].join('\n\n')}\n`;
}
function title(run) {
    const { mark, words } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(run);
    return `### ${mark} ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)(words)}`;
}
function head(run, links, extent) {
    return [
        gateTable(run, links, extent),
        ...(0,_ways_js__WEBPACK_IMPORTED_MODULE_10__/* .toGoOn */ .Z)(placed(run).map(({ gate, config }) => ({ enforced: gate.enforced, ways: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_9__/* .remedies */ .J)(gate, config) }))),
    ];
}
function placed(run) {
    return run.suites.flatMap((suite) => suite.gates.map((gate) => ({ gate, config: suite.config.path })));
}
const order = ['error', 'fail', 'warn', 'pass'];
/** The gravest gates of a run, as many as may be shown, in the order of the config. */
function gravest(gates, count) {
    if (gates.length <= count)
        return gates;
    const kept = new Set([...gates].sort((a, b) => order.indexOf(a.gate.verdict) - order.indexOf(b.gate.verdict)).slice(0, count));
    return gates.filter((one) => kept.has(one));
}
function gateTable(run, links, extent) {
    const all = placed(run);
    const several = run.suites.length > 1;
    const shown = gravest(all, extent.gates);
    const rows = shown.map(({ gate, config }) => {
        const named = (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_3__/* .gateName */ .h2)(gate, several ? config : null);
        return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .tableRow */ .jD)([
            (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .gateMark */ .fQ)(gate),
            (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)(named),
            (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_3__/* .gateLine */ .C_)(gate)),
            (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_3__/* .gateBasis */ .yq)(gate, (sha) => (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .commitUrl */ .Bg)(run.run, sha, links))),
        ]);
    });
    const missing = all.length - shown.length;
    return [..._markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .gateTableHead */ .sf, ...rows, ...(missing === 0 ? [] : ['', (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .leftOut */ .ig)(missing)])].join('\n');
}
function sections(run, extent) {
    if (extent.rows === 0)
        return [];
    const several = run.suites.length > 1;
    return placed(run).flatMap(({ gate, config }) => gateSection(gate, { config: several ? config : null, extent }));
}
function gateSection(gate, { config, extent }) {
    const details = (0,_details_js__WEBPACK_IMPORTED_MODULE_1__/* .detailsOf */ .c)(gate);
    const wanted = { ...details, rows: details.rows.filter((row) => extent.dull || !row.dull) };
    const rows = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .detailRows */ .PZ)({ ...wanted, rows: wanted.rows.slice(0, extent.rows) });
    const missing = details.rows.length - rows.length;
    if (rows.length === 0)
        return [];
    const lines = [
        ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .tableHead */ .PP)(details.columns),
        ...rows,
        ...(missing === 0 ? [] : ['', (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .leftOut */ .ig)(missing)]),
        ...details.notes.flatMap((note) => ['', (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)(note)]),
        ...(extent.dull ? details.diffs.flatMap((diff) => ['', (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .fencedDiff */ .F)(diff)]) : []),
    ];
    return [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .TM)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_3__/* .gateName */ .h2)(gate, config)}: ${details.title}`, lines)];
}
function foot(run, links) {
    const facts = run.run;
    const configs = run.suites.slice(0, 10).map(({ config: { path } }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(path, (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .fileUrl */ .iw)(facts, path, links)));
    const sha = facts.head_sha;
    const parts = [
        ...(sha === null ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(sha.slice(0, 7), (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .commitUrl */ .Bg)(facts, sha, links))]),
        ...(facts.run_id === null ? [] : [runWords(facts, links)]),
        ...(links.reportUrl === null ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .linkTo */ .uM)('full report', links.reportUrl)]),
        ...configs,
        ...(run.suites.length > 10 ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .own */ .ZV)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .formatMany */ .x0)(run.suites.length - 10, 'more config'))] : []),
    ];
    return `<sub>${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_6__.md)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(parts, ' · '))}</sub>`;
}
function runWords(facts, links) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .linkTo */ .uM)(`run ${String(facts.run_id)}, attempt ${String(facts.attempt ?? 1)}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .runUrl */ .Vp)(facts, links));
}


/***/ }),

/***/ 13213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   IN: () => (/* binding */ metricRows),
/* harmony export */   Mi: () => (/* binding */ metricFigures),
/* harmony export */   Q2: () => (/* binding */ isLoss),
/* harmony export */   _Z: () => (/* binding */ formatCell),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69058);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);


const weight = [
    'pass',
    'not-affected',
    'waived',
    'improved',
    'insufficient',
    'bootstrap',
    'disappeared',
    'new',
    'policy-loosened',
    'inconclusive',
    'no-baseline',
    'not-comparable',
    'unmeasured',
    'violated',
    'regressed',
];
const verdictWeight = { pass: 0, warn: 1, fail: 2, error: 3 };
/** Orders findings by what they do to the verdict, then by what they are. */
function compareFindings(a, b) {
    return gravity(b) - gravity(a);
}
function gravity(finding) {
    return verdictWeight[(0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(finding)] * 100 + weight.indexOf(finding.outcome);
}
/** The rows of a metrics gate, in the order of its rules. */
function metricRows(findings) {
    const bySubject = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.subject, finding.slice, finding.rule === 'disappeared']);
        const known = bySubject.get(key);
        if (known === undefined)
            bySubject.set(key, [finding]);
        else
            known.push(finding);
    }
    return [...bySubject.values()].map(rowOf);
}
function rowOf(findings) {
    const worst = worstOf(findings);
    const candidate = findings.find((one) => one.observed !== undefined)?.observed?.value;
    const baseline = findings.find((one) => one.baseline !== undefined)?.baseline?.value;
    const change = typeof candidate === 'number' && typeof baseline === 'number' ? candidate - baseline : undefined;
    const direction = findings.map(directionOf).find((one) => one !== undefined);
    const figures = metricFigures(findings);
    const { subject, slice } = worst;
    return {
        subject,
        slice,
        direction,
        worst,
        findings,
        candidate,
        baseline,
        change,
        mustBe: mustBe(findings, figures),
        figures,
    };
}
function worstOf(findings) {
    const [first, ...rest] = findings;
    if (first === undefined)
        throw new Error('a row without findings');
    return rest.reduce((a, b) => (compareFindings(a, b) > 0 ? b : a), first);
}
function directionOf(finding) {
    const { direction } = finding.params;
    return direction === 'higher' || direction === 'lower' ? direction : undefined;
}
/** The figures for all numbers of one metric, so that they can be read against each other. */
function metricFigures(findings) {
    const values = findings.flatMap((one) => [
        ...numberIn(one.observed?.value),
        ...numberIn(one.baseline?.value),
        ...numberIn(one.limit?.value),
    ]);
    const differences = findings.flatMap((one) => [
        ...numberIn(one.params.max_regression),
        ...numberIn(one.params.min_improvement),
        ...changeIn(one),
    ]);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .figuresOf */ .h5)(values, differences);
}
function changeIn(finding) {
    const { observed, baseline } = finding;
    if (typeof observed?.value !== 'number' || typeof baseline?.value !== 'number')
        return [];
    return [observed.value - baseline.value];
}
function numberIn(value) {
    return typeof value === 'number' ? [value] : [];
}
/** The tightest limit on each side. */
function mustBe(findings, figures) {
    const tightest = new Map();
    for (const { limit } of findings) {
        if (limit === undefined)
            continue;
        const known = tightest.get(limit.op);
        if (known === undefined || tighter(limit, known))
            tightest.set(limit.op, limit);
    }
    return [...tightest.values()].map((limit) => formatLimit(limit, figures)).join(', ');
}
function tighter(limit, than) {
    if (typeof limit.value !== 'number' || typeof than.value !== 'number')
        return false;
    return limit.op.startsWith('>') ? limit.value > than.value : limit.value < than.value;
}
const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '==': '=' };
/** `≥ 0.921`, for limits that are numbers. */
function formatLimit(limit, figures) {
    if (limit.op === 'in' || limit.op === 'matches' || limit.op === 'is' || typeof limit.value === 'string')
        return '';
    return `${signs[limit.op]}${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .noBreak */ .BC}${figures.show(limit.value)}`;
}
/** `−0.019 (−2.0 %)`, `""` when there is nothing to compare. */
function formatChange(row) {
    if (row.change === undefined || typeof row.baseline !== 'number')
        return '';
    const relative = row.change === 0 ? undefined : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRelativeChange */ .mj)(row.change, row.baseline);
    const absolute = row.figures.change(row.change);
    return relative === undefined ? absolute : `${absolute}${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .noBreak */ .BC}(${relative})`;
}
function formatCell(measure, row) {
    return measure === undefined ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)(measure, row.figures);
}
/** Whether a metric got worse at all, in its own direction. */
function isLoss(row) {
    if (row.change === undefined)
        return false;
    return row.direction === 'higher' ? row.change < 0 : row.direction === 'lower' && row.change > 0;
}


/***/ }),

/***/ 92575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ metricSentence),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   nB: () => (/* binding */ allowance),
/* harmony export */   zf: () => (/* binding */ metricHeadline)
/* harmony export */ });
/* harmony import */ var _metric_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13213);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/* harmony import */ var _reason_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59415);




/** One finding of a metrics gate as a sentence without its full stop. */
function metricSentence(finding) {
    switch (finding.outcome) {
        case 'regressed':
        case 'violated':
            return missed(finding);
        case 'unmeasured':
            return unmeasured(finding);
        case 'not-comparable':
            return notComparable(finding);
        case 'no-baseline':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)}: no baseline to compare with${because(finding)}`;
        case 'bootstrap':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)} is ${observed(finding)}: first run, nothing to compare with yet`;
        case 'new':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)} is new: the baseline does not have it`;
        case 'disappeared':
            return disappeared(finding);
        case 'improved':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${movement(finding)}`;
        case 'pass':
        case 'not-affected':
            return held(finding);
        case 'inconclusive':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${movement(finding)}: not settled`;
        case 'waived':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${movement(finding)}: waived`;
        case 'insufficient':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)}: too few rows to decide`;
        case 'policy-loosened':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)}: this change loosens ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(finding.rule)}`;
    }
}
/** The same, in the short form of a headline: the loss and what was allowed. */
function metricHeadline(finding) {
    const allowed = allowance(finding);
    if (finding.outcome === 'regressed' && allowed.length > 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${movement(finding)} — more than the ${allowed} you allow`;
    return metricSentence(finding);
}
/** What a change rule allows: `0.010`, `2 %`, `0.010 and the 2 %`; empty for other rules. */
function allowance(finding) {
    const figures = (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFigures */ .Mi)([finding]);
    const { max_regression: absolute, max_regression_pct: percent } = finding.params;
    const parts = [
        ...(typeof absolute === 'number' ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(figures.show(absolute))] : []),
        ...(typeof percent === 'number' ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWritten */ .Rq)(percent)}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .noBreak */ .BC}%`)] : []),
    ];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(parts, ' and the ');
}
/** `accuracy fell 0.931 → 0.912`, or as much of it as is known. */
function movement(finding) {
    const { observed: after, baseline: before } = finding;
    if (after === undefined || before === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)} is ${observed(finding)}`;
    const figures = (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFigures */ .Mi)([finding]);
    const from = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)(before.value, figures);
    const to = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMeasure */ .os)(after.value, figures);
    if (from === to)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)} stayed at ${measure(after.value, figures)}`;
    const verb = verbOf(before.value, after.value);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(verb)} ${measure(before.value, figures)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .noBreak */ .BC}→${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .noBreak */ .BC}`)}${measure(after.value, figures)}`;
}
function verbOf(before, after) {
    if (typeof before !== 'number' || typeof after !== 'number')
        return ' changed';
    return after < before ? ' fell' : ' rose';
}
function subject(finding) {
    if (finding.slice === null)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(finding.subject);
    const parts = Object.entries(finding.slice).map(([key, value]) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(key)} = ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(value)}`);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(finding.subject)} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(parts)})`;
}
function observed(finding) {
    return finding.observed === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('unknown') : measure(finding.observed.value, (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFigures */ .Mi)([finding]));
}
/** A token that is no number comes from a file, and is escaped like everything from there. */
function measure(value, figures) {
    return typeof value === 'number' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(figures.show(value)) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(value.token);
}
function missed(finding) {
    const figures = (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFigures */ .Mi)([finding]);
    const limit = finding.limit === undefined ? '' : (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(finding.limit, figures);
    if (finding.rule === 'min' || finding.rule === 'max')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)} is ${observed(finding)}; it must be ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(limit)}`;
    if (finding.rule === 'min_improvement') {
        const { min_improvement: gain } = finding.params;
        const wanted = typeof gain === 'number' ? figures.show(gain) : '';
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${movement(finding)}; it must be better by at least ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(wanted)} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(limit)})`;
    }
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${movement(finding)}; it must stay ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(limit)}${derivation(finding, figures)}`;
}
/** How the limit came about: ` (baseline − 0.010)`. */
function derivation(finding, figures) {
    const { max_regression: absolute, max_regression_pct: percent } = finding.params;
    const sign = finding.limit?.op === '<=' ? '+' : '−';
    const parts = [
        ...(typeof absolute === 'number' ? [`baseline ${sign}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .noBreak */ .BC}${figures.show(absolute)}`] : []),
        ...(typeof percent === 'number' ? [`baseline ${sign}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .noBreak */ .BC}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWritten */ .Rq)(percent)}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .noBreak */ .BC}%`] : []),
    ];
    if (parts.length === 0)
        return [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(parts.length === 1 ? ` (${parts.join('')})` : ` (the wider of ${parts.join(' and ')})`);
}
function unmeasured(finding) {
    const { code: why, params } = finding.reason ?? {};
    if (why === 'absent')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${file(finding)} has no ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(finding.subject)}${nearest(params?.nearest)}`;
    if (why === 'not-finite')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)} is ${token(finding, params?.text)}, which is not a finite number`;
    if (why === 'not-a-number')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)} is ${described(params)}, not a number`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)} was not measured${because(finding)}`;
}
function file(finding) {
    const [first, ...more] = finding.samples.map((sample) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(sample.file));
    if (first === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('the metrics file');
    return more.length === 0 ? first : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`none of ${String(more.length + 1)} metric files`);
}
function nearest(near) {
    return typeof near === 'string' && near !== '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; did you mean ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(near)}?` : [];
}
function token(finding, text) {
    if (typeof text === 'string')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(text);
    return observed(finding);
}
function described(params) {
    const { type, text } = params ?? {};
    const kinds = new Map([
        ['string', 'the text '],
        ['boolean', ''],
        ['null', ''],
    ]);
    if (type === 'object')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('an object');
    if (type === 'list')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('a list');
    const kind = kinds.get(type);
    if (typeof text !== 'string')
        return typeof type === 'string' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(type)}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('something else');
    return kind === undefined || kind !== '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the text ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(text)}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(text);
}
function notComparable(finding) {
    const zero = finding.reason?.code === 'baseline-zero';
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${zero ? movement(finding) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)} cannot be compared`}${because(finding)}`;
}
function disappeared(finding) {
    if (finding.reason?.code === 'and-more')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`${String(finding.count)} more metrics of the baseline are gone; no rule names them`);
    const before = finding.baseline?.value;
    const was = before === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (${measure(before, (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFigures */ .Mi)([finding]))})`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(finding.subject)} was in the baseline${was} and is gone; no rule names it`;
}
function held(finding) {
    const limit = finding.limit === undefined ? '' : (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(finding.limit, (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFigures */ .Mi)([finding]));
    const must = limit === '' ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(` (must be ${limit})`);
    const compared = finding.rule !== 'min' && finding.rule !== 'max';
    return compared ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${movement(finding)}${must}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${subject(finding)} is ${observed(finding)}${must}`;
}
/** The reason, where the words before do not say it already. */
function because({ reason }) {
    return reason === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `: ${(0,_reason_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonWords */ .I)(reason)}`;
}


/***/ }),

/***/ 73533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   BC: () => (/* binding */ noBreak),
/* harmony export */   Rq: () => (/* binding */ formatWritten),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   mj: () => (/* binding */ formatRelativeChange),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   x0: () => (/* binding */ formatMany)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

/** Keeps a number and its sign, unit or arrow on one line. */
const noBreak = '\u00a0';
const minus = '\u2212';
/**
 * Decimals for numbers that are read together: the smallest gets three significant digits, and as many more as it takes that
 * different numbers look different and that no difference looks like nothing. What differs by rounding alone (1e-12 of its size)
 * counts as equal, as it does in the comparison.
 * @param differences changes and tolerances between these numbers; shown with the same decimals
 */
function figuresOf(values, differences = []) {
    const all = [...values, ...differences].map(rounded).filter((value) => value !== 0);
    const sizes = all.map(exponentOf);
    if (all.length > 0 && (Math.max(...sizes) >= 15 || Math.min(...sizes) < -9))
        return shortest;
    const decimals = decimalsOf(values.map(rounded), differences.map(rounded));
    const show = (value) => fixed(rounded(value), decimals);
    return { show, change: (value) => (rounded(value) > 0 ? `+${show(value)}` : show(value)) };
}
const shortest = {
    show: (value) => signed(String(rounded(value))),
    change: (value) => (value > 0 ? '+' : '') + signed(String(rounded(value))),
};
function decimalsOf(values, differences) {
    const all = [...values, ...differences].filter((value) => value !== 0);
    if (all.every(Number.isInteger))
        return 0;
    const sizes = values.filter((value) => value !== 0).map(exponentOf);
    const smallest = 2 - Math.min(...sizes, 2);
    const enough = 5 - Math.max(...sizes, -9);
    let decimals = Math.max(0, Math.min(smallest, enough, 12));
    while (decimals < 20 && !tellsApart(values, differences, decimals))
        decimals += 1;
    return decimals;
}
function tellsApart(values, differences, decimals) {
    const different = new Set(values).size === new Set(values.map((value) => value.toFixed(decimals))).size;
    // a difference needs its first digit, or 0.0006 would be shown as 0.001
    return different && differences.every((value) => value === 0 || exponentOf(value) >= -decimals);
}
/** To 12 significant digits: 0.931 − 0.01 is 0.921 and not 0.9210000000000000x. */
function rounded(value) {
    if (Number.isSafeInteger(value))
        return value; // a count, which no rounding has touched
    return (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(value.toPrecision(12)) ?? value;
}
function exponentOf(value) {
    return (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInteger */ .c)(value.toExponential().split('e')[1] ?? '0') ?? 0;
}
function fixed(value, decimals) {
    const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
    const text = grouped(whole) + (fraction === undefined ? '' : `.${fraction}`);
    return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}
function grouped(digits) {
    return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function signed(text) {
    return text.replace('-', minus);
}
/** One number alone. */
function formatNumber(value) {
    return figuresOf([value]).show(value);
}
/** A whole number: `27,004`. */
function formatCount(count) {
    return count < 0 ? minus + grouped(String(-count)) : grouped(String(count));
}
/** A measured value; a token stands for itself. */
function formatMeasure(measure, figures) {
    if (typeof measure !== 'number')
        return measure.token;
    return figures === undefined ? formatNumber(measure) : figures.show(measure);
}
/** A number as a user wrote it in the config: all its digits and no more. */
function formatWritten(value) {
    return signed(String(rounded(value)));
}
/**
 * `6.1 %`; more decimals where 0.0 would hide something.
 * @param beside another percentage that must not look the same
 */
function formatPercent(percent, beside = percent) {
    let decimals = Math.abs(percent) >= 100 ? 0 : 1;
    const looks = (value) => value.toFixed(decimals);
    while (decimals < 6 && percent !== 0 && !/[1-9]/.test(looks(percent)))
        decimals += 1;
    while (decimals < 12 && percent !== beside && looks(percent) === looks(beside))
        decimals += 1;
    return `${fixed(percent, decimals)}${noBreak}%`;
}
/** A change in percent of |baseline|, signed; `undefined` when the baseline is 0. */
function formatRelativeChange(change, baseline) {
    if (baseline === 0)
        return undefined;
    const percent = (change / Math.abs(baseline)) * 100;
    if (!Number.isFinite(percent))
        return undefined;
    return `${percent > 0 ? '+' : ''}${formatPercent(rounded(percent))}`;
}
/** `1 row`, `2 rows`. */
function formatMany(count, one, many = `${one}s`) {
    return `${formatCount(count)}${noBreak}${count === 1 ? one : many}`;
}


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   au: () => (/* binding */ isPhrase),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var _safe_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9270);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);


/* No name or message of a file can fill a report: result.json has them whole. */
const longestName = 120;
const longestProse = 600;
const name = (text) => [{ name: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, longestName) }];
const code = (text, url = null) => {
    const safe = (0,_safe_url_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .P)(url);
    return [{ code: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, longestName), ...(safe === null ? {} : { url: safe }) }];
};
const quote = (text) => [{ quote: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, longestName) }];
const prose = (text) => [{ prose: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, longestProse) }];
/** A text that this product made: a formatted number, a fixed word. Never a user's. */
const own = (text) => [text];
/** Our own words, as a link where there is a page to link to. */
const linkTo = (words, url) => {
    const safe = (0,_safe_url_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .P)(url);
    return [safe === null ? words : { link: words, url: safe }];
};
/** Builds a phrase: the literal text is ours, what is put in is a phrase, so that a bare string of a user does not compile. */
function say(words, ...values) {
    return words.flatMap((text, index) => [...(text === '' ? [] : [text]), ...(values[index] ?? [])]);
}
/** Phrases with our own text between them. */
function join(phrases, between) {
    return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}
/** `a, b and c`. */
function enumerate(phrases) {
    const last = phrases.at(-1);
    if (last === undefined || phrases.length === 1)
        return last ?? [];
    return [...join(phrases.slice(0, -1), ', '), ' and ', ...last];
}
/** A phrase as one target writes it. */
function write(phrase, writer) {
    return phrase
        .map((part) => {
        if (typeof part === 'string')
            return writer.own(part);
        if ('name' in part)
            return writer.name(part.name);
        if ('code' in part)
            return linked(writer.code(part.code), part.url, writer);
        if ('link' in part)
            return linked(writer.own(part.link), part.url, writer);
        return 'quote' in part ? writer.quote(part.quote) : writer.prose(part.prose);
    })
        .join('');
}
function linked(text, url, writer) {
    const safe = (0,_safe_url_js__WEBPACK_IMPORTED_MODULE_1__/* .safeUrl */ .P)(url ?? null);
    return safe === null ? text : writer.link(text, safe);
}
/** Whether something that was read is a phrase. */
function isPhrase(value) {
    return Array.isArray(value) && value.every(isPart);
}
const forms = ['name', 'code', 'quote', 'prose', 'link'];
function isPart(value) {
    if (typeof value === 'string')
        return true;
    if (typeof value !== 'object' || value === null)
        return false;
    const entries = Object.entries(value).filter(([key]) => key !== 'url');
    const [entry] = entries;
    return entries.length === 1 && entry !== undefined && forms.includes(entry[0]) && typeof entry[1] === 'string';
}


/***/ }),

/***/ 20615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13457);
/* harmony import */ var _data_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72475);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30269);




/**
 * Mistakes in a config or an input as plain text: all of them, each with its source line, a caret and the mend.
 * @returns lines joined by `\n`, without a last line break
 */
function problemsText(problems) {
    const files = new Set(problems.flatMap(({ where }) => (where === undefined ? [] : [where.file])));
    const [file] = files;
    const many = plain((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMany */ .x0)(problems.length, 'problem'));
    const title = files.size === 1 && file !== undefined
        ? `${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(file)} has ${many}`
        : `There ${problems.length === 1 ? 'is' : 'are'} ${many}`;
    return [`${title}. Nothing was checked (exit 2).`, '', ...problems.flatMap((problem) => problemLines(problem))].join('\n');
}
/** One problem: place and message, then the source line with a caret under what is meant, and the mend. */
function problemLines(problem) {
    const place = problem.where === undefined ? '' : `${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)((0,_data_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(problem.where))}  `;
    const first = `  ${place}${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(problem.message)}`;
    const hint = problem.hint === undefined ? '' : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(problem.hint);
    const caret = caretLines(problem, hint);
    if (caret !== undefined)
        return [first, ...caret];
    return hint === '' ? [first] : [first, `    → ${hint}`];
}
const sourceWidth = 160;
function caretLines(problem, hint) {
    const { where, source } = problem;
    if (source === undefined || where?.line === undefined || where.column === undefined)
        return undefined;
    if (source.length > sourceWidth || where.column > source.length + 1)
        return undefined;
    const number = String(where.line);
    const before = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(source.slice(0, where.column - 1).replaceAll('\t', ' '));
    const meant = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(source.slice(where.column - 1, where.column - 1 + (problem.length ?? 1)));
    const line = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(source.replaceAll('\t', ' '));
    const carets = '^'.repeat(Math.max(1, Array.from(meant).length));
    return [
        `    ${number} │ ${line}`,
        `    ${' '.repeat(number.length)} │ ${' '.repeat(Array.from(before).length)}${carets}${hint === '' ? '' : ` ${hint}`}`,
    ];
}
/** Whatever ended a run before any gate could say anything, as plain text. */
function errorText(error, program) {
    switch (error.kind) {
        case 'config':
        case 'input':
            return problemsText(error.problems ?? [{ message: error.message }]);
        case 'unavailable':
            return unavailableText(error.problems ?? [{ message: error.message }]);
        case 'internal':
            return internalText(error, program);
    }
}
function unavailableText(problems) {
    return [
        'Nothing was decided, for a reason that is not the change (exit 2). Run it again.',
        ...problems.flatMap((problem) => problemLines(problem)),
    ].join('\n');
}
/** Our own fault: the one error that asks to be reported. */
function internalText(error, program, gate) {
    const frames = (error.stack ?? '').split('\n').filter((line) => line.trim() !== '');
    return [
        'ML Gates stopped on an error of its own (exit 2): this run decided nothing. Please report it with the lines below.',
        `  ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(error.message, 1000))}`,
        ...frames.slice(0, 8).map((frame) => `    ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(frame.trim(), 300))}`),
        `  ml-gates ${program.version} · node ${program.node} · ${program.platform}${gate === undefined ? '' : ` · gate ${gate}`}`,
    ].join('\n');
}
/** No-break spaces are for pages; a terminal's lines are broken by us. */
function plain(text) {
    return text.replaceAll('\u00a0', ' ');
}


/***/ }),

/***/ 59415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reasonWords)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);

/** Why, as a clause that can stand after a colon. A code of another version of this product is said as it is. */
function reasonWords({ code: key, params = {} }) {
    const words = lookup.get(key);
    if (words === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key);
    return typeof words === 'string' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(words) : words(params);
}
/** One entry for each code there is, which the type holds. */
const wordsOf = {
    absent,
    'and-more': 'and more of them',
    'base-config-invalid': ({ path, commit }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text(path))} at ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(short(commit))} is not a valid config, so it counts as declaring no gate`,
    'baseline-none': 'the config asks for no baseline',
    'baseline-not-a-number': ({ text: read }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the baseline is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(text(read))}, not a number`,
    'baseline-not-finite': ({ text: read }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the baseline is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(text(read))}`,
    'baseline-unavailable': ({ message }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the baseline could not be looked up: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text(message))}`,
    'baseline-zero': 'a percentage of a baseline of 0 allows nothing',
    'cannot-know-stale': 'the metrics file is committed, not made by this run: whether it describes this commit cannot be known',
    differs: 'it is not what was measured',
    'does-not-cast': ({ type }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `it is not of the type ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text(type))}`,
    'extra-label': 'the schema does not have it',
    'first-commit': 'this is the first commit',
    'gate-error': ({ gate }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text(gate))} was not decided`,
    'gate-not-run': ({ gate }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text(gate))} did not run here`,
    'incorrect-label': 'it is in another place than in the schema',
    'job-failed': 'a step before the gates failed',
    'limit-not-finite': 'the limit is beyond what a number can hold',
    memory: ({ bytes_per_row: bytes }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `to know that keys are unique, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${text(bytes)}\u00a0bytes`)} of memory are kept for each row`,
    'missing-fact': ({ file }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text(file))} does not tell it`,
    'missing-in-card': 'the card lacks it',
    'missing-label': 'the data lacks it',
    'no-card': ({ file }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text(file))} does not exist`,
    'no-commits': 'this repository has no commit yet',
    'no-common-ancestor': ({ branch }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `this commit and ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text(branch))} have no ancestor in common`,
    'no-default-branch': 'the default branch is not known here',
    'no-direction': 'the rule does not say which direction is better',
    'no-git': ({ cause }) => (cause === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('there is no git repository here') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(text(cause))),
    'no-rows': 'there is no row to measure it on',
    'not-a-number': ({ text: read }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `it is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(text(read))}, not a number`,
    'not-at-commit': ({ path, commit, chosen }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(text(path))} is not in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(short(commit))} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text(chosen))})`,
    'not-finite': ({ text: read }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `it is ${read === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('NaN or infinite') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(text(read))}`,
    'not-in-baseline': 'the baseline does not have it',
    'not-in-facts': 'nothing that was measured or written down says so',
    'nothing-measured': 'no gate measured a metric that the card could tell',
    'nothing-tracked': 'git tracks no file here',
    'one-run-each': 'one run each, noise unknown',
    'percentage-of-zero': 'the baseline is 0: a percentage of it allows nothing, so the absolute tolerance decides',
};
/* What was read from a file may name a code that is not there. */
const lookup = new Map(Object.entries(wordsOf));
function absent({ gate, nearest, columns }) {
    const near = typeof nearest === 'string' && nearest !== '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; did you mean ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(nearest)}?` : [];
    if (typeof gate === 'string')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(gate)} did not measure it${near}`;
    if (Array.isArray(columns)) {
        const names = columns;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the data has no column ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(names.map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text(one))))}`;
    }
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `it is not there${near}`;
}
function text(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
function short(commit) {
    return text(commit).slice(0, 7);
}


/***/ }),

/***/ 66419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ remedies)
/* harmony export */ });
/* harmony import */ var _data_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72475);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14300);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);



/** The ways out of what a gate found, as far as they exist; each is a clause that can stand after "To go on:". */
function remedies(gate, config) {
    if (gate.error !== undefined)
        return errorRemedies(gate);
    const ways = (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .decisive */ .l9)(gate).flatMap((finding) => remedy(finding, gate, config));
    return distinct(ways);
}
function errorRemedies({ error }) {
    const ways = {
        config: 'mend the configuration; nothing was decided',
        input: 'mend the file; nothing was decided',
        unavailable: 'run the job again; a service did not answer',
        internal: 'report the error below; nothing was decided',
    };
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(ways[error?.kind ?? 'internal'])];
}
function remedy(finding, gate, config) {
    if (finding.reason?.code === 'job-failed')
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('mend the step that failed before the gates')];
    switch (gate.kind) {
        case 'metrics':
            return metricRemedy(finding, config);
        case 'data':
            return dataRemedy(finding, config);
        case 'card':
            return finding.severity === 'fail' ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `run ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('ml-gates card --write')} and commit the card`] : [];
        case 'config':
            return [];
    }
}
function metricRemedy({ severity, outcome, reason }, config) {
    if (outcome === 'bootstrap')
        return [nextBaseline];
    if (severity !== 'fail')
        return [];
    if (outcome === 'regressed' || outcome === 'violated')
        return [
            (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `improve the model, or, if you accept the loss, change the limit in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config)} in this pull request, where reviewers see it`,
        ];
    if (outcome === 'unmeasured')
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `write the number to the metrics file, or take its rule out of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config)}`];
    if (outcome === 'no-baseline')
        return [
            (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${baselineAtHand(reason?.code)}, or measure the base in this job and name that file: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('baseline: {file: …}')}`,
        ];
    if (outcome === 'not-comparable')
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `mend the number in the baseline, or use a rule that needs none (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('min')}, ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('max')})`];
    return [];
}
function baselineAtHand(reason) {
    if (reason === 'no-git' || reason === 'nothing-tracked' || reason === 'no-commits')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `check the repository out before the gates (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('actions/checkout')})`;
    if (reason === 'no-default-branch')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `name the default branch (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('git remote set-head origin --auto')})`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('commit the metrics file on the base branch');
}
const nextBaseline = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('the next pull request is compared with the metrics file that is committed on its base branch; commit it with this change');
function dataRemedy(finding, config) {
    const hint = (0,_data_words_js__WEBPACK_IMPORTED_MODULE_0__/* .missingValueHint */ .fF)(finding);
    if (hint !== undefined)
        return [hint];
    if (finding.severity !== 'fail')
        return [];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `mend the data, or change what is demanded of it in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(config)} or its schema`];
}
function distinct(ways) {
    const seen = new Set();
    return ways.filter((way) => {
        const key = JSON.stringify(way);
        return !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ safeUrl)
/* harmony export */ });
/** Only what is a plain web address may stand in a link. */
function safeUrl(url) {
    return url !== null && /^https?:\/\/[A-Za-z0-9.:_-]+\/[A-Za-z0-9/_.%#?=&-]*$/.test(url) ? url : null;
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ headlineSentence),
  e: () => (/* binding */ sentence)
});

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/reason-words.js
var reason_words = __webpack_require__(59415);
;// CONCATENATED MODULE: ./build/report/card-words.js



/** One finding of a card gate as a sentence without its full stop. */
function cardSentence(finding) {
    const { rule, subject, outcome, reason } = finding;
    if (rule === 'facts')
        return (0,phrase/* say */.cv) `the fact ${(0,phrase/* code */.aY)(subject)} is ${(0,phrase/* own */.ZV)(outcome === 'pass' ? 'there' : 'missing')}`;
    if (outcome === 'pass')
        return subject === '' ? (0,phrase/* own */.ZV)('in step with what was measured') : (0,phrase/* say */.cv) `the card tells ${(0,phrase/* code */.aY)(subject)}`;
    if (reason === undefined)
        return (0,phrase/* say */.cv) `${subject === '' ? (0,phrase/* own */.ZV)('the card') : (0,phrase/* code */.aY)(subject)}: ${(0,phrase/* code */.aY)(rule)}`;
    if (rule === 'verify')
        return outOfStep(finding);
    return subject === ''
        ? (0,phrase/* say */.cv) `the card was not made: ${(0,reason_words/* reasonWords */.I)(reason)}`
        : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(subject)}: ${(0,reason_words/* reasonWords */.I)(reason)}`;
}
/** Where the committed card is not what would be made now. */
function outOfStep({ subject, reason, samples }) {
    const { committed, expected, section } = reason?.params ?? {};
    const card = (0,phrase/* name */.UU)(samples[0]?.file ?? 'the card');
    const part = section === true ? (0,phrase/* say */.cv) `the section ${(0,phrase/* code */.aY)(subject)}` : (0,phrase/* code */.aY)(subject);
    if (reason === undefined)
        return (0,phrase/* own */.ZV)('the card is out of step');
    if (reason.code === 'no-card')
        return (0,reason_words/* reasonWords */.I)(reason);
    if (reason.code === 'missing-in-card')
        return section === true ? (0,phrase/* say */.cv) `${card} lacks ${part}` : (0,phrase/* say */.cv) `${card} lacks ${part}; it should be ${value(expected)}`;
    if (section === true) {
        // its text is many lines: the diff shows them
        if (reason.code === 'not-in-facts')
            return (0,phrase/* say */.cv) `${part} of ${card} is there without anything to say`;
        if (reason.code === 'differs')
            return (0,phrase/* say */.cv) `${part} of ${card} is out of step`;
    }
    if (reason.code === 'not-in-facts')
        return (0,phrase/* say */.cv) `${part} of ${card} says ${value(committed)}; nothing that was measured or written down says so`;
    if (reason.code === 'differs') {
        // 0.91 and "0.91" are not the same
        const told = typeof committed === typeof expected ? value : written;
        return (0,phrase/* say */.cv) `${part} of ${card} says ${told(committed)}; it should be ${told(expected)}`;
    }
    return subject === '' ? (0,phrase/* say */.cv) `the card was not checked: ${(0,reason_words/* reasonWords */.I)(reason)}` : (0,phrase/* say */.cv) `${part}: ${(0,reason_words/* reasonWords */.I)(reason)}`;
}
function written(of) {
    return typeof of === 'string' ? (0,phrase/* name */.UU)(JSON.stringify(of)) : value(of);
}
function value(of) {
    if (typeof of === 'number')
        return (0,phrase/* own */.ZV)((0,numbers/* formatWritten */.Rq)(of));
    return (0,phrase/* name */.UU)(typeof of === 'string' ? of : JSON.stringify(of ?? null));
}

// EXTERNAL MODULE: ./build/report/data-words.js
var data_words = __webpack_require__(72475);
// EXTERNAL MODULE: ./build/report/metric-words.js
var metric_words = __webpack_require__(92575);
;// CONCATENATED MODULE: ./build/report/sentence.js



/** What a finding says, as one sentence without its full stop. All words of findings are made here and in the files beside. */
function sentence(finding, gate) {
    switch (gate.kind) {
        case 'data':
            return (0,data_words/* dataSentence */.GI)(finding, gate);
        case 'metrics':
            return (0,metric_words/* metricSentence */.I9)(finding);
        case 'card':
            return cardSentence(finding);
        case 'config': // stands for a config that could not be read: it has an error and no findings
            return [];
    }
}
/** The same, as short as a headline needs it. */
function headlineSentence(finding, gate) {
    return gate.kind === 'metrics' ? (0,metric_words/* metricHeadline */.zf)(finding) : sentence(finding, gate);
}


/***/ }),

/***/ 88562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(69058);
// EXTERNAL MODULE: ./build/report/data-words.js
var data_words = __webpack_require__(72475);
// EXTERNAL MODULE: ./build/report/escape-terminal.js
var escape_terminal = __webpack_require__(13457);
// EXTERNAL MODULE: ./build/report/gate-words.js
var gate_words = __webpack_require__(14300);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/metric-rows.js
var metric_rows = __webpack_require__(13213);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/phrase.js
var report_phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/problems-text.js
var problems_text = __webpack_require__(20615);
// EXTERNAL MODULE: ./build/report/remedies.js
var remedies = __webpack_require__(66419);
// EXTERNAL MODULE: ./build/report/sentence.js + 1 modules
var sentence = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/wrap.js
/** A line broken at blanks so that no part is longer than `width`, which a single word may be; continuations keep its indent and two more. */
function wrap(line, width) {
    if (width === undefined || line.length <= width)
        return [line];
    const indent = /^ */.exec(line)?.[0] ?? '';
    const lines = [];
    let current = indent;
    for (const word of line.trim().split(' ')) {
        const blank = current.trim() === '' ? '' : ' ';
        if (current.length + blank.length + word.length > width && current.trim() !== '') {
            lines.push(current.trimEnd());
            current = `${indent}  ${word}`;
        }
        else
            current += blank + word;
    }
    return [...lines, current];
}

;// CONCATENATED MODULE: ./build/report/terminal.js













const marks = { pass: '✓', warn: '!', fail: '✗', error: '▪' };
const colors = { pass: 32, warn: 33, fail: 31, error: 35 };
/** The report that a terminal or a job's log shows. Ends with a line break. */
function terminalReport(run, options) {
    const several = run.suites.length > 1;
    const ids = run.suites.flatMap((suite) => suite.gates.map((gate) => label(gate)));
    const column = Math.max(...ids.map((id) => id.length), 0) + 3;
    const suites = run.suites.flatMap((suite) => [
        ...(several ? [`  ${(0,escape_terminal/* escapeTerminal */.e)(suite.config.path)}`] : []),
        ...suite.gates.flatMap((gate) => gateBlock(gate, { ...options, column, seconds: run.run.seconds[`${suite.config.path}#${gate.id}`] })),
    ]);
    const head = (0,headline/* headline */.Pl)(run);
    const first = head.mark === '👁' ? ['', `  ${(0,headline/* headlineText */.uh)(head)}`] : [];
    return [...first, '', ...suites, '', ...footer(run, options), ''].join('\n');
}
function label(gate) {
    return gate.job.leg === null ? gate.id : `${gate.id} (${(0,escape_terminal/* escapeTerminal */.e)(gate.job.leg)})`;
}
function gateBlock(gate, block) {
    const mark = paint(marks[gate.verdict], gate.verdict, block);
    const indent = ' '.repeat(block.column + 4);
    const lines = linesOf(gate, block).flatMap((line) => 
    // a caret must stay under what it points at
    gate.error === undefined ? wrap(line, widthOf(block, indent)) : [line]);
    const [first = '', ...rest] = lines;
    return [
        `  ${mark} ${label(gate).padEnd(block.column)}${first}`,
        ...rest.map((line) => (line === '' ? '' : indent + line)),
    ];
}
function widthOf(block, indent) {
    return block.width === undefined ? undefined : Math.max(40, block.width - indent.length);
}
function linesOf(gate, block) {
    if (gate.error !== undefined)
        return errorLines(gate);
    const shown = gate.kind === 'card' ? (0,gate_words/* decisive */.l9)(gate) : (0,gate_words/* troubles */.d4)(gate);
    if (shown.length === 0)
        return [goodLine(gate, block)];
    const kept = shown.slice(0, shownFindings);
    return [
        ...distinctBlocks(kept.map((finding) => findingLines(finding, gate))),
        ...(shown.length > kept.length ? [`and ${(0,problems_text/* plain */.pj)((0,numbers/* formatMany */.x0)(shown.length - kept.length, 'more finding'))}`] : []),
        ...(gate.enforced ? [] : ['only reported: this gate does not block (enforce: false)']),
    ];
}
const shownFindings = 20;
/** Rules of one metric that is absent say the same: once is enough. */
function distinctBlocks(blocks) {
    return [...new Map(blocks.map((lines) => [lines.join('\n'), lines])).values()].flat();
}
function errorLines(gate) {
    const { error } = gate;
    const problems = error?.problems ?? [];
    const kind = error?.kind === 'internal' ? 'an error of ML Gates itself; please report it' : 'not decided';
    if (problems.length === 0)
        return [
            `${kind}: ${(0,escape_terminal/* escapeTerminal */.e)((0,visible_text/* shorten */.m)(error?.message ?? '', 1000))}`,
            ...(error?.stack ?? '')
                .split('\n')
                .filter((line) => line !== '')
                .map((line) => `  ${(0,escape_terminal/* escapeTerminal */.e)(line)}`),
        ];
    return [`${kind}:`, ...problems.flatMap((problem) => (0,problems_text/* problemLines */.pb)(problem))];
}
function goodLine(gate, block) {
    const seconds = block.seconds === undefined || gate.kind !== 'data' ? '' : `, ${block.seconds.toFixed(1)} s`;
    const basis = terminal_text((0,gate_words/* gateBasis */.yq)(gate));
    if (gate.kind === 'data')
        return `${basis === '' ? terminal_text((0,gate_words/* gateLine */.C_)(gate)) : basis}${seconds}`;
    if (gate.kind === 'card')
        return terminal_text((0,gate_words/* gateLine */.C_)(gate));
    const rows = (0,metric_rows/* metricRows */.IN)(gate.findings);
    const moves = rows.slice(0, 3).map((row) => (0,sentence/* sentence */.e)(row.worst, gate));
    const more = rows.length > moves.length ? `; ${(0,problems_text/* plain */.pj)((0,numbers/* formatMany */.x0)(rows.length - moves.length, 'more metric'))}` : '';
    return `${terminal_text((0,report_phrase/* join */.fj)(moves, '; '))}${more}`;
}
function findingLines(finding, gate) {
    const mild = gate.verdict === 'fail' && (0,outcome/* verdictOf */.Vj)(finding) === 'warn' ? 'a warning: ' : '';
    const first = `${mild}${terminal_text((0,sentence/* sentence */.e)(finding, gate))}`;
    if (gate.kind !== 'data' || finding.samples.length === 0)
        return [first];
    const kept = finding.samples.slice(0, 3);
    const hint = (0,data_words/* missingValueHint */.fF)(finding);
    const places = placeLines(kept, hint === undefined ? '' : terminal_text(hint));
    const more = finding.count - kept.length;
    return [first, ...places, ...(more > 0 ? [`  and ${(0,problems_text/* plain */.pj)((0,numbers/* formatMany */.x0)(more, 'more', 'more'))}`] : [])];
}
function placeLines(samples, hint) {
    const places = samples.map((sample) => (0,escape_terminal/* escapeTerminal */.e)((0,data_words/* placeOf */.$t)(sample)));
    const width = Math.max(...places.map((place) => place.length));
    const values = samples.map((sample) => sample.value === undefined ? '' : `"${(0,visible_text/* shorten */.m)((0,escape_terminal/* escapeTerminal */.e)(sample.value), 60)}"`);
    return places.map((place, index) => {
        const last = index === places.length - 1 && hint !== '' ? `        ${hint}` : '';
        return `  ${place.padEnd(width)} ${values[index] ?? ''}${last}`.trimEnd();
    });
}
function footer(run, options) {
    const gates = run.suites.flatMap((suite) => suite.gates);
    const baselines = new Map(gates.flatMap((gate) => (gate.baseline === null ? [] : [[terminal_text((0,gate_words/* baselineWords */.v8)(gate.baseline)), true]])));
    const baseline = baselines.size === 0 ? '' : ` · baseline: ${[...baselines.keys()].join('; ')}`;
    const word = paint(run.verdict.toUpperCase(), run.verdict, options);
    const folder = options.folder?.replace(/\/+$/, '');
    return [
        ...wrap(`  ${word}  ${(0,problems_text/* plain */.pj)(tally(gates))}${baseline}`, options.width),
        ...goOn(run).flatMap((line) => wrap(`  ${line}`, options.width)),
        ...(folder === undefined
            ? []
            : [`  Open ${(0,escape_terminal/* escapeTerminal */.e)(folder)}/report.html, or read report.md and result.json beside it.`]),
    ];
}
const shownWays = 3;
/** What to do, where something blocks. */
function goOn(run) {
    const ways = run.suites.flatMap((suite) => suite.gates
        .filter((gate) => gate.enforced && gate.verdict === 'fail')
        .flatMap((gate) => (0,remedies/* remedies */.J)(gate, suite.config.path).map(terminal_text)));
    const distinct = [...new Set(ways)].slice(0, shownWays);
    return distinct.map((way, index) => `${index === 0 ? 'To go on: ' : '          '}${way}`);
}
/** `2 regressions in 1 of 3 gates`. */
function tally(gates) {
    const failing = gates.filter((gate) => gate.verdict === 'fail');
    const undecided = gates.filter((gate) => gate.verdict === 'error').length;
    const warning = gates.filter((gate) => gate.verdict === 'warn');
    const all = (0,problems_text/* plain */.pj)((0,numbers/* formatMany */.x0)(gates.length, 'gate'));
    const parts = [
        ...(undecided === 0 ? [] : [`${String(undecided)} of ${all} not decided`]),
        ...(failing.length === 0
            ? []
            : [`${failuresOf(failing)} in ${String(failing.length)} of ${all}${unenforced(failing)}`]),
        ...(warning.length === 0
            ? []
            : [`${(0,problems_text/* plain */.pj)((0,numbers/* formatMany */.x0)(countOf(warning), 'warning'))} in ${String(warning.length)} of ${all}`]),
    ];
    return parts.length === 0 ? `${all}, nothing to object to` : parts.join(', ');
}
function unenforced(failing) {
    return failing.every((gate) => !gate.enforced) ? ', only reported (enforce: false)' : '';
}
function failuresOf(gates) {
    const failures = gates.flatMap((gate) => (0,gate_words/* decisive */.l9)(gate).filter((finding) => finding.severity === 'fail'));
    const word = failures.every((finding) => finding.outcome === 'regressed') ? 'regression' : 'failure';
    return (0,problems_text/* plain */.pj)((0,numbers/* formatMany */.x0)(failures.length, word));
}
function countOf(gates) {
    return gates.reduce((sum, gate) => sum + (0,gate_words/* decisive */.l9)(gate).length, 0);
}
function paint(words, verdict, options) {
    return options.color ? `\u001b[${String(colors[verdict])};1m${words}\u001b[0m` : words;
}
function terminal_text(phrase) {
    return (0,problems_text/* plain */.pj)((0,report_phrase/* write */.M9)(phrase, escape_terminal/* terminal */.F));
}


/***/ }),

/***/ 30269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* What a terminal, a browser or a reader's eye would obey or overlook: control characters (C0, C1), soft hyphen, zero-width and
 * bidirectional marks, line and paragraph separators, the byte order mark, tag characters, and halves of surrogate pairs. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const short = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** A hostile text on one line, with everything that would act instead of being seen written out: `\n`, `\u001b`, `\u202e`. */
function visibleText(text) {
    return text.replace(unseen, (character) => short.get(character) ?? `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`);
}
/** At most `limit` UTF-16 units of a text, never half a character, with `…` where something is missing. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const half = /[\ud800-\udbff]/.test(text.charAt(end - 1));
    return `${text.slice(0, half ? end - 1 : end)}…`;
}


/***/ }),

/***/ 79031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toGoOn)
/* harmony export */ });
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61893);

const shownWays = 6;
/** The ways out, as a sentence, or as a list when there are several; nothing when nothing is wanted. */
function toGoOn(all) {
    const wanted = all.filter((one) => one.ways.length > 0);
    if (wanted.length === 0)
        return [];
    if (wanted.every((one) => !one.enforced))
        return ['**To go on:** nothing is needed; this only reports (`enforce: false`).'];
    const distinct = [...new Set(wanted.filter((one) => one.enforced).flatMap((one) => one.ways.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.md)))];
    const [first, ...more] = distinct.slice(0, shownWays);
    if (first === undefined || more.length === 0)
        return [`**To go on:** ${first ?? ''}.`];
    return [['**To go on:**', '', ...[first, ...more].map((way) => `- ${way}`)].join('\n')];
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The release that this build belongs to; the same as in package.json (a test compares them). */
const version = '1.0.0';


/***/ })

};
