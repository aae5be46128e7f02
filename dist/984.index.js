export const id = 984;
export const ids = [
    984
];
export const modules = {
    93984: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            compileRecordValidator: ()=>compileRecordValidator
        });
        var dist_ajv = __webpack_require__(42463);
        var _2020 = __webpack_require__(52210);
        var dist = __webpack_require__(82815);
        var errors = __webpack_require__(62807);
        var json_pointer = __webpack_require__(90694);
        ;
        function isMultipleOf(value, divisor) {
            if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
            if (!Number.isFinite(value)) return false;
            const a = decimalOf(value);
            const b = decimalOf(divisor);
            const scale = Math.max(a.scale, b.scale);
            if (scale - Math.min(a.scale, b.scale) > 800) return false;
            return a.digits * tenTo(scale - a.scale) % (b.digits * tenTo(scale - b.scale)) === 0n;
        }
        function decimalOf(value) {
            const [mantissa = '', exponent = '0'] = String(value).split('e');
            const [whole = '', fraction = ''] = mantissa.split('.');
            return {
                digits: BigInt(whole + fraction),
                scale: fraction.length - exponentOf(exponent)
            };
        }
        function exponentOf(text) {
            return JSON.parse(text.replace('+', ''));
        }
        function tenTo(exponent) {
            return BigInt(`1${'0'.repeat(exponent)}`);
        }
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
            logger: false
        };
        const accepted = [];
        function compileRecordValidator(schema, draft) {
            const ajv = draft === '2020-12' ? new _2020.Ajv2020(options) : new dist_ajv.Ajv(options);
            dist["default"](ajv);
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
                compile: (divisor)=>(value)=>isMultipleOf(value, divisor)
            });
            const compiled = withProtoAsPattern(ofObjects(schema));
            const validate = compileWith(ajv, compiled);
            const branches = (0, sub_schemas.zM)(compiled);
            return (record)=>{
                try {
                    return validate(record) ? accepted : breachesOf(validate.errors ?? [], branches);
                } catch (thrown) {
                    if (!(thrown instanceof RangeError)) throw thrown;
                    throw (0, errors.Xu)({
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
                const [first, ...rest] = (0, schema_errors.Ld)(ajv.errors ?? []);
                if (first !== undefined) throw new schema_errors.s8([
                    first,
                    ...rest
                ]);
                return ajv.compile(schema);
            } catch (thrown) {
                if (thrown instanceof schema_errors.s8) throw thrown;
                const { message } = (0, errors.zR)(thrown);
                throw new schema_errors.s8([
                    (0, schema_errors.Um)(message)
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
            const proto = Object.entries((0, sub_schemas.mD)(node.properties)).find(([name])=>name === '__proto__');
            if (proto === undefined) return node;
            const properties = Object.entries((0, sub_schemas.mD)(node.properties)).filter(([name])=>name !== '__proto__');
            const patternProperties = {
                ...(0, sub_schemas.mD)(node.patternProperties),
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
                const [top, ...deeper] = (0, json_pointer.$)(error.instancePath);
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
