export const id = 7438;
export const ids = [7438];
export const modules = {
    11153: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Tl: () => (translate),
            eX: () => (languageOf),
            p8: () => (schemaPath)
        });
        function languageOf(document) {
            if (typeof document !== 'object' || document === null || Array.isArray(document))
                return 'JSON Schema';
            const { kind, apiVersion, fields, resources, $schema, dataContractSpecification } = document;
            if (kind === 'DataContract' || typeof apiVersion === 'string')
                return 'data contract';
            if (dataContractSpecification !== undefined)
                return 'other contract';
            if (Array.isArray(fields) || (typeof $schema === 'string' && $schema.endsWith('/tableschema.json')))
                return 'Table Schema';
            return Array.isArray(resources) ? 'Data Package' : 'JSON Schema';
        }
        async function translate(document, language, part) {
            switch (language) {
                case 'Table Schema': {
                    const { translateTableSchema } = await Promise.all([__webpack_require__.e(1281), __webpack_require__.e(8632)]).then(__webpack_require__.bind(__webpack_require__, 66251));
                    return translateTableSchema(document, part);
                }
                case 'data contract': {
                    const { translateDataContract } = await Promise.all([__webpack_require__.e(1281), __webpack_require__.e(8632), __webpack_require__.e(2437)]).then(__webpack_require__.bind(__webpack_require__, 92437));
                    return translateDataContract(document, part);
                }
                case 'Data Package': {
                    const message = 'this is a Data Package, and not the schema of a table';
                    const hint = 'write the schema of the resource into a file of its own';
                    return { faults: [{ path: ['resources'], message, hint }] };
                }
                case 'other contract': {
                    const message = 'this contract is of the Data Contract Specification, which is no longer developed';
                    const hint = 'convert it to the Open Data Contract Standard (v3)';
                    return { faults: [{ path: ['dataContractSpecification'], message, hint }] };
                }
            }
        }
        async function schemaPath(written, isFile) {
            const at = written.lastIndexOf('#');
            if (at === -1)
                return { file: written, part: null, rival: null };
            const [file, part] = [written.slice(0, at), written.slice(at + 1)];
            if (!(await isFile(written)))
                return { file, part, rival: null };
            return { file: written, part: null, rival: (await isFile(file)) ? file : null };
        }
    }),
    78846: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Sw: () => (dialectFor),
            _o: () => (refuseReadings),
            fd: () => (termsOf)
        });
        var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
        var _plan_table_terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24412);
        function termsOf(config, loaded) {
            const terms = loaded?.terms ?? _plan_table_terms_js__WEBPACK_IMPORTED_MODULE_1__.zR;
            const keys = new Map([...(config.uniqueKeys ?? []), ...terms.uniqueKeys].map((key) => [JSON.stringify(key), key]));
            return {
                ...terms,
                fieldsMatch: config.fieldsMatch ?? terms.fieldsMatch,
                uniqueKeys: [...keys.values()],
                checks: [...(config.checks ?? []), ...terms.checks],
            };
        }
        function dialectFor({ dialect = {} }, loaded) {
            const missingValues = dialect.missingValues ?? loaded?.terms?.missingValues;
            return missingValues === undefined || missingValues === null ? dialect : { ...dialect, missingValues };
        }
        function refuseReadings({ config, locate, prefix }, loaded, dataFiles) {
            const file = dataFiles.find(({ format }) => format !== 'csv' && format !== 'tsv');
            if (file === undefined || loaded?.terms == null)
                return;
            const { fields, missingValues } = loaded.terms;
            const isJson = file.format === 'json' || file.format === 'jsonl';
            const [field] = fields.filter((one) => one.reading.missing !== undefined || (isJson && isOfTextAlone(one)));
            const place = locate([...prefix, 'schema']);
            if (field !== undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Fj)([
                    {
                        ...place,
                        message: `the field "${field.name}" says how cells of delimited text are written, and ${file.shown} is none`,
                        hint: 'write values as the file can have them, and dates as 2024-01-26T15:00:00; then remove what the field says of texts',
                    },
                ]);
            const strange = config.dialect?.missingValues === undefined ? missingValues?.find((text) => text !== '') : undefined;
            if (strange !== undefined)
                throw (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.Fj)([
                    {
                        ...place,
                        message: `missingValues of the schema are cells of delimited text, and ${file.shown} is none`,
                        hint: `write null where a value is missing, and remove ${JSON.stringify(strange)} from missingValues`,
                    },
                ]);
        }
        function isOfTextAlone({ reading }) {
            if (reading.is === 'list')
                return true;
            if (reading.is === 'geopoint')
                return reading.format === 'default';
            return 'pattern' in reading;
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
    57854: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (propertyPredicates),
            l: () => (acceptedBy)
        });
        var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90694);
        var _sub_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28709);
        var _text_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11362);
        const inert = new Set(('title description default examples deprecated readOnly writeOnly $comment $defs definitions $schema $id ' +
            'contentEncoding contentMediaType contentSchema').split(' '));
        const ofRoot = new Set(['properties', 'required', 'allOf', '$ref']);
        function acceptedBy(root) {
            const properties = propertyPredicates(root);
            return properties === null ? 'record' : properties.closed ? 'declared columns' : 'columns';
        }
        function propertyPredicates(root) {
            if (hasInnerId(root, true))
                return null;
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
            const declaresAll = (node) => node !== false && (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_0__.DD)(node.required).every((name) => predicates.has(name));
            return closed && !(nodes.length === 1 && nodes.every(declaresAll)) ? null : { predicates, closed };
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
                    return [{ is: 'type', types: (typeof value === 'string' ? [value] : (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_0__.DD)(value)) }];
                case 'const':
                    return [{ is: 'in', values: [value] }];
                case 'enum':
                    return [{ is: 'in', values: (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_0__.DD)(value) }];
                case 'pattern':
                    return typeof value === 'string' ? [{ is: 'pattern', pattern: value }] : [];
                case 'format':
                    return typeof value === 'string' && _text_formats_js__WEBPACK_IMPORTED_MODULE_1__.E.has(value)
                        ? [{ is: 'format', format: value }]
                        : [{ is: 'schema', schema: { format: value } }];
                case 'minimum':
                case 'maximum':
                case 'exclusiveMinimum':
                case 'exclusiveMaximum':
                    return number === undefined ? [] : [{ is: 'range', [keyword]: number }];
                case 'textMinimum':
                case 'textMaximum':
                case 'textExclusiveMinimum':
                case 'textExclusiveMaximum':
                    return typeof value === 'string' ? [{ is: 'textBound', keyword, value }] : [];
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
                waiting.push(...(0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_0__.DD)(node.allOf));
                if ('$ref' in node)
                    waiting.push(typeof node.$ref === 'string' ? referred(root, node.$ref) : undefined);
            }
            return [...found];
        }
        function referred(root, reference) {
            if (reference !== '#' && !reference.startsWith('#/'))
                return undefined;
            let node = root;
            for (const key of (0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.c)(reference))
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
    }),
    68669: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Hj: () => (schemaColumns),
            LF: () => (limitOf),
            Qh: () => (recordDemands),
            fh: () => (schemaPatterns),
            fm: () => (enumeratesProperties)
        });
        var _own_keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61139);
        var _predicates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57854);
        var _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28709);
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
            'if',
            'then',
            'else',
            'items',
            'prefixItems',
            'properties',
            'patternProperties',
            'required',
        ]);
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
        const quiet = [
            'if',
            'const',
            'enum',
            'patternProperties',
            'additionalProperties',
            'unevaluatedProperties',
        ];
        const enumerating = [
            'minProperties',
            'maxProperties',
            'patternProperties',
            'additionalProperties',
            'unevaluatedProperties',
        ];
        function schemaColumns(root) {
            const columns = new Map();
            const columnOf = (name) => {
                const column = columns.get(name) ?? { nodes: [], required: false };
                columns.set(name, column);
                return column;
            };
            for (const node of schemasTogether((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(root), root)) {
                for (const [name, property] of Object.entries((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(node.properties)))
                    columnOf(name).nodes.push((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(property));
                for (const name of (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.DD)(node.required))
                    if (typeof name === 'string')
                        columnOf(name).required = true;
            }
            const conditional = conditionalTypes(root);
            const typesOfColumn = (name, nodes) => {
                const declared = typesOf({ allOf: nodes }, root);
                return declared === anyText ? (conditional.get(name) ?? declared) : declared;
            };
            const predicates = (0, _predicates_js__WEBPACK_IMPORTED_MODULE_1__._)(root)?.predicates;
            return [...columns].map(([name, { nodes, required }]) => ({
                name,
                required,
                types: inOrder(typesOfColumn(name, nodes)),
                predicates: predicates?.get(name) ?? [],
                demands: nodes.flatMap((node) => demandsOf(node, root)),
            }));
        }
        function schemaPatterns(root) {
            const nodes = [...schemasTogether((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(root), root)];
            const patterns = nodes.flatMap((node) => Object.entries((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(node.patternProperties)));
            const others = nodes.flatMap(({ additionalProperties: other }) => (typeof other === 'object' ? [other] : []));
            return [
                ...patterns.map(([pattern, schema]) => ({ pattern, types: inOrder(typesOf((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(schema), root)) })),
                ...[...conditionalTypes(root)].map(([name, types]) => ({
                    pattern: `^${escapePattern(name)}$`,
                    types: inOrder(types),
                })),
                ...others.map((schema) => ({ pattern: '', types: inOrder(typesOf((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(schema), root)) })),
            ];
        }
        function conditionalTypes(root) {
            const declaring = schemasTogether((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(root), root);
            const types = new Map();
            for (const node of (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.ll)((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(root), root)) {
                if (declaring.has(node))
                    continue;
                for (const [name, schema] of Object.entries((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(node.properties))) {
                    const known = types.get(name) ?? new Set(['string']);
                    for (const type of typesOf((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(schema), root))
                        known.add(type);
                    types.set(name, known);
                }
            }
            return types;
        }
        function escapePattern(text) {
            return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
        }
        function recordDemands(root) {
            const nodes = [...schemasTogether((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(root), root)];
            const named = nodes.flatMap((node) => Object.keys(node).filter((keyword) => ofTheRecord.has(keyword)));
            const demands = nodes.some((node) => quiet.some((keyword) => keyword in node && node[keyword] !== true));
            return named.length === 0 && demands ? ['schema'] : named;
        }
        function enumeratesProperties(root) {
            return [...(0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.ll)((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(root), root)].some((node) => Object.hasOwn((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(node.properties), '__proto__') ||
                enumerating.some((keyword) => Object.hasOwn(node, keyword) && typeof node[keyword] !== 'boolean'));
        }
        function schemasTogether(node, root) {
            const seen = new Set([node]);
            for (const one of seen) {
                for (const part of (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.DD)(one.allOf))
                    seen.add((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(part));
                if (typeof one.$ref === 'string')
                    seen.add((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.e6)(root, one.$ref));
            }
            return seen;
        }
        function inOrder(types) {
            return order.filter((type) => types.has(type));
        }
        const anyText = new Set(['string']);
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
            const values = 'const' in node ? [node.const ?? null] : (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.DD)(node.enum);
            if (values.length > 0)
                return new Set(values.map(typeOfValue));
            if (typeof node.$ref === 'string')
                return typesOf((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.e6)(root, node.$ref), root, known);
            const union = [...(0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.DD)(node.anyOf), ...(0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.DD)(node.oneOf)];
            if (union.length > 0)
                return new Set(union.flatMap((part) => [...typesOf((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(part), root, known)]));
            const parts = (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.DD)(node.allOf)
                .map((part) => (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(part))
                .filter((part) => Object.keys(part).length > 0);
            const [first] = parts
                .map((part) => typesOf(part, root, known))
                .sort((a, b) => a.size - b.size || (a.has('string') ? 1 : -1));
            if (first !== undefined)
                return first;
            const asked = [node.not, node.if].flatMap((part) => part === undefined ? [] : [...typesOf((0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_2__.mD)(part), root, known)]);
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
        function demandsOf(column, root) {
            return [...schemasTogether(column, root)].flatMap((node) => Object.entries(node)
                .filter(([keyword]) => !annotations.has(keyword) && keyword !== '$ref' && keyword !== 'allOf')
                .map(([written, value]) => {
                const keyword = (0, _own_keywords_js__WEBPACK_IMPORTED_MODULE_0__.Y)(written);
                return { keyword, params: { [keyword]: value }, ...limitOf(keyword, value) };
            }));
        }
        function limitOf(keyword, value) {
            const op = operators[keyword];
            if (op === undefined)
                return {};
            if (typeof value === 'number')
                return { limit: { op: op === 'is' ? '==' : op, value } };
            const text = Array.isArray(value) ? value.map(textOf).join(', ') : textOf(value);
            return { limit: { op, value: text.length > 400 ? `${text.slice(0, 399)}…` : text } };
        }
        function textOf(value) {
            return typeof value === 'string' ? value : JSON.stringify(value);
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
    }),
    24412: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            qO: () => (withFields),
            vE: () => (translated),
            zR: () => (noTerms)
        });
        var _schema_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);
        const noTerms = {
            fields: [],
            missingValues: null,
            fieldsMatch: null,
            uniqueKeys: [],
            checks: [],
            quality: [],
        };
        function translated(faults, translation) {
            const [first, ...rest] = faults;
            return first === undefined ? translation : { faults: [first, ...rest] };
        }
        function withFields(columns, fields) {
            const byName = new Map(fields.map((field) => [field.name, field]));
            return columns.map((column) => {
                const field = byName.get(column.name);
                if (field === undefined)
                    return column;
                const { reading, said } = field;
                return { ...column, reading, demands: column.demands.flatMap((demand) => inUserWords(demand, said)) };
            });
        }
        function inUserWords(demand, said) {
            const { keyword } = demand;
            if (!Object.hasOwn(said, keyword))
                return [demand];
            const value = said[keyword] ?? null;
            return value === null ? [] : [{ keyword, params: { [keyword]: value }, ...(0, _schema_columns_js__WEBPACK_IMPORTED_MODULE_0__.LF)(keyword, value) }];
        }
    })
};
