export const id = 726;
export const ids = [
    726
];
export const modules = {
    99726: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            compileRecordValidator: ()=>compileRecordValidator
        });
        var ajv__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42463);
        var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52210);
        var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
        var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90694);
        var _multiple_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59568);
        var _schema_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99003);
        var _sub_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28709);
        const options = {
            strict: true,
            allErrors: true,
            ownProperties: true,
            strictRequired: false,
            allowMatchingProperties: true,
            allowUnionTypes: true,
            verbose: true,
            logger: false
        };
        const accepted = [];
        function compileRecordValidator(schema, draft) {
            const ajv = draft === '2020-12' ? new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_4__.Ajv2020(options) : new ajv__WEBPACK_IMPORTED_MODULE_5__.Ajv(options);
            ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](ajv);
            if (draft === '2020-12') ajv.addKeyword('$anchor');
            ajv.removeKeyword('multipleOf');
            ajv.addKeyword({
                keyword: 'multipleOf',
                type: 'number',
                schemaType: 'number',
                metaSchema: {
                    type: 'number',
                    exclusiveMinimum: 0
                },
                compile: (divisor)=>(value)=>(0, _multiple_of_js__WEBPACK_IMPORTED_MODULE_6__.i)(value, divisor)
            });
            const compiled = withProtoAsPattern(ofObjects(schema));
            const validate = compileWith(ajv, compiled);
            const branches = (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_3__.zM)(compiled);
            return (record)=>{
                try {
                    return validate(record) ? accepted : breachesOf(validate.errors ?? [], branches);
                } catch (thrown) {
                    if (!(thrown instanceof RangeError)) throw thrown;
                    throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)({
                        message: 'a record nests too deep to be held to its schema'
                    }, {
                        cause: thrown
                    });
                }
            };
        }
        function ofObjects(schema) {
            if (typeof schema !== 'object' || schema === null || Array.isArray(schema) || 'type' in schema) return schema;
            return {
                type: 'object',
                ...schema
            };
        }
        function compileWith(ajv, schema) {
            try {
                void ajv.validateSchema(schema);
                const [first, ...rest] = (0, _schema_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ld)(ajv.errors ?? []);
                if (first !== undefined) throw new _schema_errors_js__WEBPACK_IMPORTED_MODULE_2__.s8([
                    first,
                    ...rest
                ]);
                return ajv.compile(schema);
            } catch (thrown) {
                if (thrown instanceof _schema_errors_js__WEBPACK_IMPORTED_MODULE_2__.s8) throw thrown;
                const { message } = (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.zR)(thrown);
                throw new _schema_errors_js__WEBPACK_IMPORTED_MODULE_2__.s8([
                    (0, _schema_errors_js__WEBPACK_IMPORTED_MODULE_2__.Um)(message)
                ], {
                    cause: thrown
                });
            }
        }
        function withProtoAsPattern(schema) {
            if (typeof schema !== 'object' || schema === null || !JSON.stringify(schema).includes('"__proto__"')) return schema;
            if (Array.isArray(schema)) return schema.map((one)=>withProtoAsPattern(one));
            const entries = Object.entries(schema).map(([key, value])=>[
                    key,
                    withProtoAsPattern(value)
                ]);
            const node = Object.fromEntries(entries);
            const proto = Object.entries((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_3__.mD)(node.properties)).find(([name])=>name === '__proto__');
            if (proto === undefined) return node;
            const properties = Object.entries((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_3__.mD)(node.properties)).filter(([name])=>name !== '__proto__');
            const patternProperties = {
                ...(0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_3__.mD)(node.patternProperties),
                '^__proto__$': proto[1]
            };
            return {
                ...node,
                properties: Object.fromEntries(properties),
                patternProperties
            };
        }
        function breachesOf(errors, branches) {
            const own = errors.filter((error)=>!branches.has(error.parentSchema) && error.keyword !== 'if');
            return (own.length > 0 ? own : errors).map((error)=>{
                const params = error.params;
                const missing = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
                const [top, ...deeper] = (0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_7__.$)(error.instancePath);
                const named = typeof missing === 'string' ? [
                    missing
                ] : [];
                const [column = '', ...inside] = top === undefined ? named : [
                    top,
                    ...deeper.map(anyIndex),
                    ...named
                ];
                const demanded = error.schema;
                return {
                    keyword: error.keyword,
                    column,
                    inside: inside.join('/'),
                    value: error.data,
                    demanded
                };
            });
        }
        function anyIndex(part) {
            return /^\d+$/.test(part) ? '*' : part;
        }
    }
};
