export const id = 8632;
export const ids = [8632];
export const modules = {
    78337: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            AN: () => (nearestHint),
            SP: () => (shown),
            h0: () => (unlabelled),
            oJ: () => (Descriptor)
        });
        var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
        class Descriptor {
            path;
            #values;
            #faults;
            constructor(values, path, faults) {
                this.#values = new Map(Object.entries(values));
                this.path = path;
                this.#faults = faults;
            }
            static of(value, what, place) {
                if (typeof value === 'object' && value !== null && !Array.isArray(value))
                    return new Descriptor(value, place.path, place.faults);
                place.faults.push({ path: place.path, message: `${what} is a mapping, and ${shown(value)} is none` });
                return null;
            }
            get keys() {
                return [...this.#values.keys()];
            }
            has(key) {
                return this.#values.has(key);
            }
            get(key) {
                return this.#values.get(key);
            }
            report(keys, message, hint) {
                this.#faults.push({ path: [...this.path, ...keys], message, ...(hint === undefined ? {} : { hint }) });
            }
            text(key) {
                return this.#read(key, 'a text', (value) => (typeof value === 'string' ? value : undefined));
            }
            flag(key) {
                return this.#read(key, 'true or false', (value) => (typeof value === 'boolean' ? value : undefined));
            }
            number(key) {
                return this.#read(key, 'a number', (value) => (typeof value === 'number' ? value : undefined));
            }
            count(key) {
                return this.#read(key, 'a whole number from 0 on', (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined);
            }
            list(key) {
                return this.#read(key, 'a list', (value) => (Array.isArray(value) ? value : undefined));
            }
            texts(key) {
                return this.#read(key, 'a list of texts', (value) => Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined);
            }
            pattern(key) {
                const pattern = this.text(key);
                if (pattern === undefined)
                    return undefined;
                try {
                    new RegExp(pattern, 'u');
                    return pattern;
                }
                catch {
                    this.report([key], `the pattern "${pattern}" is none that is understood here`, 'write it as JavaScript does: without inline flags, \\A or \\Z');
                    return undefined;
                }
            }
            choice(key, words) {
                const value = this.text(key);
                if (value === undefined)
                    return undefined;
                const word = words.find((one) => one === value);
                if (word !== undefined)
                    return word;
                this.report([key], `${key} cannot be "${value}"`, nearestHint(value, words, `write one of ${words.join(', ')}`));
                return undefined;
            }
            inner(key) {
                return this.has(key)
                    ? Descriptor.of(this.get(key), key, { path: [...this.path, key], faults: this.#faults })
                    : null;
            }
            each(key, what) {
                return (this.list(key) ?? []).flatMap((value, index) => Descriptor.of(value, what, { path: [...this.path, key, index], faults: this.#faults }) ?? []);
            }
            refuseUnknown(known, { of, similar = false }) {
                for (const key of this.keys) {
                    if (known.includes(key))
                        continue;
                    if (similar && nearestHint(key, known) === undefined)
                        continue;
                    this.report([key], `unknown key "${key}" of ${of}`, nearestHint(key, known, `keys: ${known.join(', ')}`));
                }
            }
            refuseMisplaced(keys, { of, hint }) {
                for (const key of this.keys)
                    if (keys.includes(key))
                        this.report([key], `${key} of ${of} stands here, where it demands nothing`, hint);
            }
            #read(key, what, narrow) {
                const value = this.#values.get(key);
                if (value === undefined)
                    return undefined;
                const narrowed = narrow(value);
                if (narrowed === undefined)
                    this.report([key], `${key} has to be ${what}, and ${shown(value)} is none`);
                return narrowed;
            }
        }
        function nearestHint(written, known, otherwise) {
            const nearest = (0, _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.q)(written, known);
            return nearest === undefined ? otherwise : `did you mean ${nearest}?`;
        }
        function unlabelled(value) {
            return typeof value === 'object' && value !== null && !Array.isArray(value)
                ? value.value
                : value;
        }
        function shown(value) {
            const text = value === undefined ? 'nothing' : JSON.stringify(value);
            return text.length > 80 ? `${text.slice(0, 79)}…` : text;
        }
    }),
    43088: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            D8: () => (anything),
            me: () => (nullable),
            uh: () => (onlyOf)
        });
        const anything = ['boolean', 'number', 'array', 'object', 'string'];
        function onlyOf(type, schema) {
            return { if: { type }, then: schema };
        }
        function nullable(schema) {
            const { type, enum: values } = schema;
            return {
                ...schema,
                ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
                ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
            };
        }
    }),
    93493: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            d: () => (schemaFaults)
        });
        var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
        var _sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28709);
        const single = [..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.one, ..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.inertOne];
        const { lists } = _sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE;
        const maps = [..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.maps, ..._sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.RE.inertMaps];
        const others = ('type enum const multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format minItems maxItems uniqueItems ' +
            'minContains maxContains minProperties maxProperties required dependentRequired title description default examples deprecated readOnly writeOnly ' +
            '$comment $schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary contentEncoding contentMediaType').split(' ');
        const known = [...new Set([...single, ...lists, ...maps, ...others])];
        const mostProperties = 20_000;
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
                    const nearest = (0, _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.q)(keyword, known);
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
                else if (single.includes(keyword))
                    visit(value, path);
            };
            visit(schema, []);
            if (faults.length === 0 && (0, _sub_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Wo)(schema))
                faults.push({ path: [], message: 'this schema refers to itself without end, so that nothing can be held to it' });
            return faults;
        }
    }),
    66251: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (recordSchema),
            translateTableSchema: () => (translateTableSchema)
        });
        var descriptor = __webpack_require__(78337);
        var schema_lint = __webpack_require__(93493);
        var sub_schemas = __webpack_require__(28709);
        ;
        const newest = 'https://json-schema.org/draft/2020-12/schema';
        function embeddedSchema(schema, pointer) {
            const faults = [...(0, schema_lint.d)(schema)];
            const { $schema } = (typeof schema === 'object' && schema !== null ? schema : {});
            if ($schema !== undefined && $schema !== newest)
                faults.push({
                    path: ['$schema'],
                    message: 'a jsonSchema of another draft is not read',
                    hint: 'write it in draft 2020-12',
                });
            if (JSON.stringify(schema).includes('"$id"'))
                faults.push({
                    path: [],
                    message: '$id inside of a jsonSchema is not followed',
                    hint: 'remove it, and write "#/$defs/…"',
                });
            return { schema: rebased(withoutDraft(schema), pointer), faults };
        }
        const ofSchemas = new Set([...sub_schemas.RE.one, ...sub_schemas.RE.inertOne]);
        const ofLists = new Set(sub_schemas.RE.lists);
        const ofNames = new Set([...sub_schemas.RE.maps, ...sub_schemas.RE.inertMaps]);
        function rebased(schema, pointer) {
            if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
                return schema;
            return mapped(schema, (value, keyword) => {
                if (keyword === '$ref' || keyword === '$dynamicRef')
                    return typeof value === 'string' && (value === '#' || value.startsWith('#/')) ? pointer + value.slice(1) : value;
                if (Array.isArray(value))
                    return ofLists.has(keyword) ? value.map((one) => rebased(one, pointer)) : value;
                if (ofSchemas.has(keyword))
                    return rebased(value, pointer);
                return ofNames.has(keyword) ? mapped(value, (inner) => rebased(inner, pointer)) : value;
            });
        }
        function mapped(value, change) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return value;
            return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]));
        }
        function withoutDraft(schema) {
            if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
                return schema;
            return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
        }
        var keywords = __webpack_require__(43088);
        ;
        function geojsonSchema(root) {
            const position = { type: 'array', minItems: 2, items: { type: 'number' } };
            const listOf = (items, minItems = 0) => ({ type: 'array', minItems, items });
            const ring = listOf(position, 4);
            const shapes = [
                ['Point', position],
                ['MultiPoint', listOf(position)],
                ['LineString', listOf(position, 2)],
                ['MultiLineString', listOf(listOf(position, 2))],
                ['Polygon', listOf(ring)],
                ['MultiPolygon', listOf(listOf(ring))],
            ];
            const object = (type, properties) => ({
                type: 'object',
                required: ['type', ...Object.keys(properties)],
                properties: { type: { const: type }, ...properties },
            });
            const geometry = { $ref: `${root}/$defs/geometry` };
            const feature = { $ref: `${root}/$defs/feature` };
            const orNull = (schema) => ({ anyOf: [{ type: 'null' }, schema] });
            return {
                anyOf: [{ type: 'null' }, geometry, feature, object('FeatureCollection', { features: listOf(feature) })],
                $defs: {
                    geometry: {
                        oneOf: [
                            ...shapes.map(([type, coordinates]) => object(type, { coordinates })),
                            object('GeometryCollection', { geometries: listOf(geometry) }),
                        ],
                    },
                    feature: object('Feature', { geometry: orNull(geometry), properties: orNull({ type: 'object' }) }),
                },
            };
        }
        var moments = __webpack_require__(21595);
        ;
        const fieldTypes = [
            'string',
            'number',
            'integer',
            'boolean',
            'object',
            'array',
            'list',
            'datetime',
            'date',
            'time',
            'year',
            'yearmonth',
            'duration',
            'geopoint',
            'geojson',
            'any',
        ];
        function formatOf(field) {
            return (field.text('format') ?? 'default').replace(/^fmt:/, '');
        }
        const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
        const lengths = ['minLength', 'maxLength'];
        const constraintsOf = {
            string: [...lengths, 'pattern', 'enum'],
            number: [...bounds, 'enum'],
            integer: [...bounds, 'enum'],
            boolean: ['enum'],
            object: [...lengths, 'enum', 'jsonSchema'],
            array: [...lengths, 'enum', 'jsonSchema'],
            list: lengths,
            datetime: [...bounds, 'enum'],
            date: [...bounds, 'enum'],
            time: [...bounds, 'enum'],
            year: [...bounds, 'enum'],
            yearmonth: [...bounds, 'enum'],
            duration: ['enum'],
            geopoint: [],
            geojson: [],
            any: ['enum'],
        };
        ;
        const durations = String.raw `^-?P(?=.)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$`;
        function typeSchema(field, type, said) {
            const quiet = (keywords) => {
                for (const keyword of Object.keys(keywords))
                    said[keyword] ??= null;
                return keywords;
            };
            switch (type) {
                case 'any':
                    return {};
                case 'string':
                    return { type: 'string', ...formatSchema(field, said) };
                case 'number':
                case 'integer':
                case 'boolean':
                case 'object':
                case 'array':
                    return { type };
                case 'list':
                    return { type: 'array', ...quiet({ items: itemSchema(field.text('itemType')) }) };
                case 'date':
                case 'time':
                case 'datetime':
                    return { type: 'string', ...quiet({ format: moments.BH[type] }) };
                case 'year':
                    return { type: 'integer', ...quiet({ minimum: 0, maximum: 9999 }) };
                case 'yearmonth':
                    return { type: 'string', ...quiet({ pattern: moments.uJ }) };
                case 'duration':
                    return { type: 'string', ...quiet({ pattern: durations }) };
                case 'geopoint':
                    return geopointSchema(formatOf(field), quiet);
                case 'geojson':
                    return { type: 'object', ...(0, keywords.uh)('object', geojsonSchema(`${pointerOf(field)}/then`)) };
            }
        }
        function itemSchema(type = 'string') {
            return type in moments.BH
                ? { type: 'string', format: moments.BH[type] }
                : { type };
        }
        function formatSchema(field, said) {
            const format = formatOf(field);
            if (format === 'default')
                return {};
            said.format = format;
            return { format: format === 'binary' ? 'byte' : format };
        }
        function geopointSchema(format, quiet) {
            const within = (most) => ({ type: 'number', minimum: -most, maximum: most });
            const [lon, lat] = [within(180), within(90)];
            if (format === 'object')
                return {
                    type: 'object',
                    ...quiet({ properties: { lon, lat }, required: ['lon', 'lat'], additionalProperties: false }),
                };
            return { type: 'array', ...quiet({ prefixItems: [lon, lat], items: false, minItems: 2, maxItems: 2 }) };
        }
        function pointerOf(field) {
            const name = (field.text('name') ?? '').replaceAll('~', '~0').replaceAll('/', '~1');
            return `#/properties/${encodeURIComponent(name)}`;
        }
        var plan_cast = __webpack_require__(59583);
        var cell_reading = __webpack_require__(61281);
        ;
        function addValues(schema, { field, constraints, ...typed }) {
            const { said } = typed;
            const values = constraints?.list('enum');
            const categories = field.list('categories');
            if (categories !== undefined && typed.type !== 'string' && typed.type !== 'integer')
                field.report(['categories'], `categories are of texts and whole numbers, and the type is "${typed.type}"`);
            const allowed = values?.flatMap((value) => constraints === null ? [] : (logical(constraints, 'enum', { value, ...typed }) ?? []));
            const named = categories?.map((one) => (0, descriptor.h0)(one) ?? null);
            const known = named?.flatMap((value) => logical(field, 'categories', { value, ...typed }) ?? []);
            if (values?.length === 0 || categories?.length === 0)
                field.report([], 'no value is allowed at all: the list is empty', 'remove it, or write the values');
            const strange = allowed?.filter((value) => known !== undefined && !known.includes(value)) ?? [];
            if (strange.length > 0)
                constraints?.report(['enum'], `enum allows ${(0, descriptor.SP)(strange[0])}, which is none of the categories`);
            if (allowed === undefined && known === undefined)
                return;
            schema.enum = allowed ?? known ?? [];
            said.enum = values ?? named ?? [];
        }
        function logical(of, key, { value, type, reading }) {
            const cast = typeof value === 'string' ? (0, cell_reading.d)(reading)(value) : isOfType(value, type) ? value : plan_cast.f;
            if (cast !== plan_cast.f)
                return cast;
            of.report([key], `${key} has ${(0, descriptor.SP)(value)}, which is no value of the type "${type}"`);
            return undefined;
        }
        function isOfType(value, type) {
            if (type === 'any')
                return value !== null;
            if (type === 'integer' || type === 'year')
                return Number.isInteger(value);
            if (type === 'array')
                return Array.isArray(value);
            if (type === 'object')
                return typeof value === 'object' && value !== null && !Array.isArray(value);
            return typeof value === type;
        }
        var text_bounds = __webpack_require__(52845);
        ;
        const constraintNames = [
            'required',
            'unique',
            'minLength',
            'maxLength',
            'minimum',
            'maximum',
            'exclusiveMinimum',
            'exclusiveMaximum',
            'pattern',
            'enum',
            'jsonSchema',
        ];
        function translateConstraints(field, typed) {
            const { type, reading, isKey } = typed;
            const constraints = field.inner('constraints');
            const required = (constraints?.flag('required') ?? false) || isKey;
            const unique = constraints?.flag('unique') ?? false;
            if (constraints !== null)
                refuseConstraints(constraints, type);
            if (unique && (type === 'duration' || type === 'geojson'))
                constraints?.report(['unique'], `unique of the type "${type}" is not decided here: texts that differ may mean the same`);
            const said = { type };
            const schema = { ...typeSchema(field, type, said) };
            if (constraints !== null) {
                const allowed = new Set(constraintsOf[type]);
                const context = { constraints, type, reading, said };
                for (const key of Object.keys(text_bounds.Fb))
                    if (allowed.has(key))
                        addBound(schema, key, context);
                addLengths(schema, context);
                if (type === 'string')
                    addPattern(schema, context);
                if (allowed.has('jsonSchema'))
                    addJsonSchema(schema, { ...context, field });
            }
            addValues(schema, { field, constraints, type, reading, said });
            if (required)
                addPresence(schema, said, typed);
            return { schema: required ? schema : (0, keywords.me)(schema), said, required, unique };
        }
        function addPresence(schema, said, { type, isEmptyMissing }) {
            if (type === 'any') {
                schema.type = keywords.D8;
                said.type = null;
            }
            if (!isEmptyMissing || (type !== 'any' && type !== 'string') || schema.minLength !== undefined)
                return;
            schema.minLength = 1;
            said.minLength = null;
        }
        function refuseConstraints(constraints, type) {
            constraints.refuseUnknown(constraintNames, { of: 'constraints' });
            const allowed = ['required', 'unique', ...constraintsOf[type]];
            for (const key of constraints.keys)
                if (constraintNames.includes(key) && !allowed.includes(key))
                    constraints.report([key], `${key} is not decided of the type "${type}"`, `constraints of it: ${allowed.join(', ')}`);
        }
        function addBound(schema, key, { constraints, type, reading, said }) {
            if (!constraints.has(key))
                return;
            const value = logical(constraints, key, { value: constraints.get(key) ?? null, type, reading });
            if (value === undefined)
                return;
            said[key] = constraints.get(key) ?? null;
            if (typeof value === 'number')
                schema[key] = value;
            else
                schema[text_bounds.Fb[key] ?? key] = value;
        }
        function addLengths(schema, { constraints, type, said }) {
            const what = type === 'string' ? 'Length' : type === 'object' ? 'Properties' : 'Items';
            if (!constraintsOf[type].includes('minLength'))
                return;
            for (const side of ['min', 'max']) {
                const value = constraints.count(`${side}Length`);
                if (value === undefined)
                    continue;
                schema[`${side}${what}`] = value;
                said[`${side}${what}`] = value;
            }
        }
        function addPattern(schema, { constraints, said }) {
            const pattern = constraints.pattern('pattern');
            if (pattern === undefined)
                return;
            schema.pattern = `^(?:${pattern})$`;
            said.pattern = pattern;
        }
        function addJsonSchema(schema, { constraints, field, type }) {
            const value = constraints.get('jsonSchema');
            if (value === undefined)
                return;
            const { schema: inner, faults } = embeddedSchema(value, `${pointerOf(field)}/then`);
            for (const { path, message, hint } of faults)
                constraints.report(['jsonSchema', ...path], message, hint);
            if (faults.length === 0)
                Object.assign(schema, (0, keywords.uh)(type, inner));
        }
        var date_pattern = __webpack_require__(5185);
        ;
        const always = ['name', 'type', 'format', 'constraints', 'missingValues', 'categories'];
        const ofNumbers = ['groupChar', 'bareNumber'];
        const keysOf = {
            number: ['decimalChar', ...ofNumbers],
            integer: ofNumbers,
            boolean: ['trueValues', 'falseValues'],
            list: ['delimiter', 'itemType'],
        };
        const special = ['decimalChar', ...ofNumbers, 'trueValues', 'falseValues', 'delimiter', 'itemType', 'arrayItem'];
        const descriptive = [
            'title',
            'description',
            'example',
            'examples',
            'rdfType',
            'categoriesOrdered',
            'floatNumber',
            'unit',
            'units',
        ];
        function translateField(field, { primaryKey, missingValues }) {
            const name = field.text('name');
            if (name === undefined) {
                if (!field.has('name'))
                    field.report([], 'a field has a name, and here is none', 'add name: the column');
                return null;
            }
            if (/[\ud800-\udfff]/u.test(name)) {
                field.report(['name'], 'the name has half of a character, which no file can have', 'write the whole character');
                return null;
            }
            const type = field.has('type') ? field.choice('type', fieldTypes) : 'any';
            refuseKeys(field, type);
            if (type === undefined)
                return null;
            const reading = readingOf(field, type);
            if (reading === null)
                return null;
            const missing = missingTexts(field);
            const own = { ...reading, ...(missing === undefined ? {} : { missing }) };
            const { schema, said, required, unique } = translateConstraints(field, {
                type,
                reading: own,
                isKey: primaryKey.includes(name),
                isEmptyMissing: (missing ?? missingValues).includes(''),
            });
            return { terms: { name, reading: own, said }, schema, required, unique };
        }
        function refuseKeys(field, type) {
            for (const key of field.keys) {
                if (constraintNames.includes(key))
                    field.report([key], `${key} stands beside the constraints, where it demands nothing`, `write constraints: {${key}: …}`);
                else if (key === 'arrayItem')
                    field.report([key], 'arrayItem is not decided here', 'write constraints: {jsonSchema: {items: …}}');
                else if (special.includes(key) && type !== undefined && keysOf[type]?.includes(key) !== true)
                    field.report([key], `${key} says nothing of the type "${type}"`, 'remove it, or mend the type');
            }
            field.refuseMisplaced(['primaryKey', 'uniqueKeys', 'foreignKeys', 'fieldsMatch'], {
                of: 'a Table Schema',
                hint: 'write it beside fields, where it names them',
            });
            field.refuseMisplaced(['min', 'max'], { of: 'a check', hint: 'write constraints: {minimum: …, maximum: …}' });
            const known = [...always, ...special, ...constraintNames, ...descriptive];
            field.refuseUnknown(known, { of: 'a field', similar: true });
        }
        function missingTexts(of) {
            const list = of.list('missingValues');
            return list?.flatMap((one, index) => {
                const value = (0, descriptor.h0)(one);
                if (typeof value === 'string')
                    return [value];
                of.report(['missingValues', index], 'missingValues are texts, or mappings with a text as value', 'write {"value": "-99", "label": …}');
                return [];
            });
        }
        const formats = {
            string: ['email', 'uri', 'binary', 'uuid'],
            geopoint: ['array', 'object'],
        };
        function readingOf(field, type) {
            const format = formatOf(field);
            const isMoment = type === 'date' || type === 'time' || type === 'datetime';
            if (!isMoment && format !== 'default' && formats[type]?.includes(format) !== true) {
                const known = ['default', ...(formats[type] ?? [])].join(', ');
                field.report(['format'], `the format "${format}" of the type "${type}" is not decided here`, `formats: ${known}`);
                return null;
            }
            switch (type) {
                case 'integer':
                case 'number':
                    return { is: type, ...writtenNumber(field), ...(type === 'integer' ? { digitsAlone: true } : {}) };
                case 'boolean':
                    return booleanReading(field);
                case 'date':
                case 'time':
                case 'datetime':
                    return momentReading(field, type, format);
                case 'geopoint':
                    return { is: 'geopoint', format: format };
                case 'list':
                    return listReading(field);
                case 'geojson':
                    return { is: 'object', called: 'geojson' };
                case 'duration':
                    return { is: 'string', called: 'duration' };
                case 'any':
                case 'string':
                case 'object':
                case 'array':
                case 'year':
                case 'yearmonth':
                    return { is: type };
            }
        }
        const booleans = { trueValues: ['true', 'True', 'TRUE', '1'], falseValues: ['false', 'False', 'FALSE', '0'] };
        function booleanReading(field) {
            const trueValues = field.texts('trueValues') ?? booleans.trueValues;
            const falseValues = field.texts('falseValues') ?? booleans.falseValues;
            const both = trueValues.find((text) => falseValues.includes(text));
            if (both !== undefined)
                field.report([field.has('trueValues') ? 'trueValues' : 'falseValues'], `"${both}" stands both for true and for false`, `trueValues: ${trueValues.join(', ')}; falseValues: ${falseValues.join(', ')}`);
            return { is: 'boolean', trueValues, falseValues };
        }
        function writtenNumber(field) {
            const decimalChar = field.text('decimalChar');
            const groupChar = field.text('groupChar');
            const bareNumber = field.flag('bareNumber');
            for (const [key, text = ''] of [['decimalChar', decimalChar], ['groupChar', groupChar]])
                if (/[-+\deE]/.test(text))
                    field.report([key], `${key} cannot be "${text}", which stands in numbers itself`);
            if (decimalChar === '')
                field.report(['decimalChar'], 'decimalChar is a character, and there is none');
            if (groupChar !== undefined && groupChar === (decimalChar ?? '.'))
                field.report(['groupChar'], `"${groupChar}" stands both for the decimal point and between groups of digits`);
            return {
                ...(decimalChar === undefined ? {} : { decimalChar }),
                ...(groupChar === undefined ? {} : { groupChar }),
                ...(bareNumber === undefined ? {} : { bareNumber }),
            };
        }
        function momentReading(field, is, format) {
            if (format === 'default')
                return { is };
            if (format === 'any') {
                field.report(['format'], `the format "any" of the type "${is}" is whatever a library makes of a text: 01/02/2024 is two days`, 'write the pattern that the data has, as %d/%m/%Y');
                return null;
            }
            const pattern = (0, date_pattern.x)({ text: format, syntax: 'strptime', is });
            if (!('fault' in pattern))
                return { is, pattern: { syntax: 'strptime', text: format } };
            field.report(['format'], pattern.fault, pattern.hint);
            return null;
        }
        const itemTypes = ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'];
        function listReading(field) {
            const delimiter = field.text('delimiter') ?? ',';
            if (delimiter === '')
                field.report(['delimiter'], 'delimiter is a text between items, and there is none');
            const itemType = field.choice('itemType', itemTypes) ?? 'string';
            const item = itemType === 'boolean'
                ? { is: itemType, ...booleans }
                : itemType === 'integer'
                    ? { is: itemType, digitsAlone: true }
                    : { is: itemType };
            return { is: 'list', delimiter, item };
        }
        var table_terms = __webpack_require__(24412);
        ;
        const matches = ['exact', 'equal', 'subset', 'superset', 'partial'];
        const known = ['fields', '$schema', 'fieldsMatch', 'missingValues', 'primaryKey', 'uniqueKeys', 'foreignKeys'];
        function translateTableSchema(document, part = null) {
            const faults = [];
            const schema = descriptor.oJ.of(document, 'a Table Schema', { path: [], faults });
            if (schema === null)
                return (0, table_terms.vE)(faults, { schema: true, terms: table_terms.zR });
            if (part !== null)
                schema.report([], `a Table Schema is of one table, and has no part "${part}"`);
            schema.refuseUnknown(known, { of: 'a Table Schema', similar: true });
            schema.refuseMisplaced(['constraints', ...constraintNames], {
                of: 'a field',
                hint: 'write it in the constraints of the field; what is unique together is uniqueKeys',
            });
            if (!schema.has('fields'))
                schema.report([], 'a Table Schema has fields, and there are none', 'add fields: [{"name": …, "type": …}]');
            if (schema.has('foreignKeys'))
                schema.report(['foreignKeys'], 'foreignKeys of a Table Schema are not read: they name resources of a Data Package, not files', 'remove them here: a gate that compares keys with another file declares them in its config');
            const missingValues = missingTexts(schema) ?? null;
            const ofAll = { primaryKey: primaryKeyOf(schema), missingValues: missingValues ?? [''] };
            const fields = schema.each('fields', 'a field').flatMap((one) => translateField(one, ofAll) ?? []);
            const names = fields.map(({ terms }) => terms.name);
            refuseTwins(schema, names);
            const uniqueKeys = table_schema_keysOf(schema, names);
            const fieldsMatch = schema.choice('fieldsMatch', matches) ?? 'exact';
            const checks = fields.flatMap(({ terms: { name }, unique }) => unique ? [{ unique: { column: name } }] : []);
            const columns = fields.map(({ terms }) => terms);
            const terms = { ...table_terms.zR, fields: columns, missingValues, fieldsMatch, uniqueKeys, checks };
            return (0, table_terms.vE)(faults, { schema: recordSchema(fields), terms });
        }
        function recordSchema(fields) {
            const properties = Object.fromEntries(fields.map(({ terms, schema }) => [terms.name, schema]));
            const required = fields.filter((field) => field.required).map(({ terms }) => terms.name);
            return { type: 'object', properties, ...(required.length === 0 ? {} : { required }) };
        }
        function primaryKeyOf(schema) {
            const key = schema.get('primaryKey');
            return typeof key === 'string' ? [key] : Array.isArray(key) ? key.filter((one) => typeof one === 'string') : [];
        }
        function table_schema_keysOf(schema, names) {
            const written = [
                ...(schema.has('primaryKey') ? [{ at: ['primaryKey'], key: schema.get('primaryKey') }] : []),
                ...(schema.list('uniqueKeys') ?? []).map((key, index) => ({ at: ['uniqueKeys', index], key })),
            ];
            const keys = written.flatMap(({ at, key }) => {
                const columns = Array.isArray(key) ? key : [key ?? null];
                const strange = columns.filter((column) => typeof column !== 'string' || !names.includes(column));
                for (const column of strange) {
                    const hint = typeof column === 'string' ? (0, descriptor.AN)(column, names) : undefined;
                    schema.report(at, `a key names ${(0, descriptor.SP)(column)}, which is no field`, hint);
                }
                if (columns.length === 0)
                    schema.report(at, 'a key names no field');
                return strange.length > 0 || columns.length === 0 ? [] : [columns];
            });
            return keys;
        }
        function refuseTwins(schema, names) {
            names.forEach((name, index) => {
                if (names.indexOf(name) < index)
                    schema.report(['fields', index, 'name'], `two fields are called "${name}"`, 'give each a name of its own');
            });
        }
    })
};
