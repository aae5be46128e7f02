export const id = 2437;
export const ids = [2437];
export const modules = {
    92437: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            translateDataContract: () => (translateDataContract)
        });
        var cast = __webpack_require__(59583);
        var cell_reading = __webpack_require__(61281);
        var date_pattern = __webpack_require__(5185);
        var descriptor = __webpack_require__(78337);
        ;
        function momentReading(property, type) {
            if (type !== 'date' && type !== 'time' && type !== 'timestamp')
                return null;
            const is = type === 'timestamp' ? 'datetime' : type;
            const iso = { is, called: type };
            const options = property.get('logicalTypeOptions');
            const { format } = (typeof options === 'object' && options !== null ? options : {});
            if (typeof format !== 'string')
                return iso;
            const pattern = { syntax: 'jdk', text: format };
            const compiled = (0, date_pattern.x)({ ...pattern, is });
            if (!('fault' in compiled))
                return { ...iso, pattern };
            property.report(['logicalTypeOptions', 'format'], compiled.fault, compiled.hint);
            return iso;
        }
        function momentValue({ is, pattern }, written) {
            if (typeof written !== 'string')
                return undefined;
            const readings = [...(pattern === undefined ? [] : [{ is, pattern }]), { is }];
            return readings.map((reading) => (0, cell_reading.d)(reading)(written)).find((one) => one !== cast.f);
        }
        function allowedValues(of, key, { values, moment }) {
            if (moment === null)
                return values;
            return values.flatMap((value) => {
                const read = momentValue(moment, value);
                if (read !== undefined)
                    return [read];
                of.report([key], `${key} has ${(0, descriptor.SP)(value)}, which is no value of the type "${moment.called ?? moment.is}"`);
                return [];
            });
        }
        ;
        const logicalTypes = [
            'string',
            'date',
            'timestamp',
            'time',
            'number',
            'integer',
            'object',
            'array',
            'boolean',
        ];
        const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
        const ofMoments = ['format', ...bounds];
        const optionsOf = {
            string: ['minLength', 'maxLength', 'pattern', 'format', 'enum'],
            date: ofMoments,
            timestamp: [...ofMoments, 'timezone', 'defaultTimezone'],
            time: [...ofMoments, 'timezone', 'defaultTimezone'],
            number: ['multipleOf', ...bounds, 'format', 'enum'],
            integer: ['multipleOf', ...bounds, 'format', 'enum'],
            object: ['minProperties', 'maxProperties', 'required'],
            array: ['minItems', 'maxItems', 'uniqueItems'],
            boolean: [],
        };
        function logicalTypeOf(physicalType) {
            const [name = ''] = physicalType.toLowerCase().split(/[\s(<[]/);
            return Object.entries(physical).find(([, names]) => names.split(' ').includes(name))?.[0];
        }
        const physical = {
            string: 'string text varchar varchar2 nvarchar char nchar bpchar character clob uuid',
            integer: 'int integer bigint smallint tinyint int2 int4 int8 int16 int32 int64 long short hugeint',
            number: 'number numeric decimal double float float4 float8 float32 float64 real',
            boolean: 'boolean bool',
            date: 'date',
            timestamp: 'timestamp timestamptz timestamp_ntz timestamp_tz timestamp_ltz datetime datetime2',
            time: 'time',
        };
        const bitFormats = new Map([8, 16, 32, 64, 128].flatMap((bits) => {
            const half = [8, 16, 32, 64, 128].indexOf(bits);
            const most = [127, 32_767, 2_147_483_647, 9_223_372_036_854_775_807, 1.701_411_834_604_692_3e38][half] ?? Infinity;
            const all = [255, 65_535, 4_294_967_295, 18_446_744_073_709_551_615, 3.402_823_669_209_384_6e38][half] ?? Infinity;
            return [
                [`i${bits}`, [bits > 53 ? -most : -most - 1, most]],
                [`u${bits}`, [0, all]],
            ];
        }));
        var text_bounds = __webpack_require__(52845);
        ;
        function addOptions(schema, property, typed) {
            const options = property.inner('logicalTypeOptions');
            if (options !== null && options.keys.length > 0) {
                const { type } = typed;
                if (type === undefined)
                    options.report([], 'logicalTypeOptions say something of a logicalType, and there is none', 'add logicalType');
                else
                    addKnown(schema, options, { ...typed, type });
            }
            addValues(schema, property, { ...typed, options });
        }
        function addKnown(schema, options, typed) {
            const { type, moment, said } = typed;
            options.refuseUnknown(optionsOf[type], { of: `logicalTypeOptions of the type "${type}"` });
            for (const key of ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'])
                if (optionsOf[type].includes(key))
                    set(schema, key, options.count(key));
            if (moment !== null)
                options.text('format');
            for (const key of Object.keys(text_bounds.Fb)) {
                if (!optionsOf[type].includes(key))
                    continue;
                if (moment !== null)
                    addMomentBound(schema, key, { options, moment, said });
                else
                    set(schema, key, options.number(key));
            }
            if (type === 'number' || type === 'integer')
                addNumberOptions(schema, options, { type, said });
            if (type === 'string')
                addTextOptions(schema, options, said);
            if (type === 'object')
                set(schema, 'required', options.texts('required'));
            if (type === 'array')
                set(schema, 'uniqueItems', options.flag('uniqueItems'));
            if (type === 'time' || type === 'timestamp')
                addTimezone(schema, options, said);
        }
        function set(schema, key, value) {
            if (value !== undefined)
                schema[key] = value;
        }
        function addMomentBound(schema, key, { options, moment, said }) {
            const written = options.text(key);
            if (written === undefined)
                return;
            const [value] = allowedValues(options, key, { values: [written], moment });
            set(schema, text_bounds.Fb[key] ?? key, value);
            said[key] = written;
        }
        function addNumberOptions(schema, options, { type, said }) {
            const multipleOf = options.number('multipleOf');
            if (multipleOf !== undefined && !(multipleOf > 0))
                options.report(['multipleOf'], `multipleOf is above 0, and ${multipleOf} is not`);
            else
                set(schema, 'multipleOf', multipleOf);
            const formats = type === 'integer' ? [...bitFormats.keys()] : ['f32', 'f64'];
            const format = options.choice('format', formats);
            const range = format === undefined ? undefined : bitFormats.get(format);
            if (range === undefined)
                return;
            const tighter = (a, b, most) => typeof a === 'number' && most(a, b) === a;
            for (const [key, other, value, most] of [
                ['minimum', 'exclusiveMinimum', range[0], Math.max],
                ['maximum', 'exclusiveMaximum', range[1], Math.min],
            ]) {
                if (tighter(schema[key], value, most) || tighter(schema[other], value, most))
                    continue;
                schema[key] = value;
                said[key] = value;
            }
        }
        const silent = ['password', 'binary'];
        const checked = {
            byte: 'byte',
            email: 'email',
            uuid: 'uuid',
            uri: 'uri',
            hostname: 'hostname',
            ipv4: 'ipv4',
            ipv6: 'ipv6',
        };
        function addTextOptions(schema, options, said) {
            const format = options.text('format');
            if (format !== undefined && Object.hasOwn(checked, format))
                set(schema, 'format', checked[format]);
            else if (format !== undefined && !silent.includes(format))
                options.report(['format'], `the format "${format}" of the type "string" is not decided here`, `formats: ${[...Object.keys(checked), ...silent].join(', ')}`);
            const pattern = options.pattern('pattern');
            set(schema, 'pattern', pattern);
            set(said, 'pattern', pattern);
        }
        function addTimezone(schema, options, said) {
            if (options.flag('timezone') !== true)
                return;
            schema.pattern = String.raw `(?:Z|[+-]\d\d:?\d\d)$`;
            said.pattern = 'timezone';
        }
        function addValues(schema, property, { options, moment, said }) {
            const lists = [property.list('enum')?.map((one) => (0, descriptor.h0)(one) ?? null), options?.list('enum')];
            const [values, others] = lists.flatMap((list) => (list === undefined ? [] : [list.filter((one) => one !== null)]));
            if (values === undefined)
                return;
            const known = others === undefined ? null : new Set(others.map((one) => JSON.stringify(one)));
            const written = values.filter((one) => known?.has(JSON.stringify(one)) !== false);
            if (written.length === 0)
                property.report(['enum'], 'no value is allowed at all: the list is empty', 'remove it, or write the values');
            schema.enum = allowedValues(property, 'enum', { values: written, moment });
            said.enum = written;
        }
        ;
        const operators = [
            'mustBe',
            'mustNotBe',
            'mustBeGreaterThan',
            'mustBeGreaterOrEqualTo',
            'mustBeLessThan',
            'mustBeLessOrEqualTo',
            'mustBeBetween',
            'mustNotBeBetween',
        ];
        const ofColumn = [
            'nullValues',
            'missingValues',
            'invalidValues',
            'duplicateValues',
        ];
        const ofTable = ['rowCount', 'duplicateValues'];
        const formerly = new Map([
            ['duplicateCount', 'duplicateValues'],
            ['nullCheck', 'nullValues'],
        ]);
        const known = [
            ...operators,
            ...('id name type metric rule arguments unit severity dimension description businessImpact method schedule scheduler tags ' +
                'customProperties authoritativeDefinitions query engine implementation').split(' '),
        ];
        function translateQuality(of, subject) {
            const keywords = {};
            const demands = of.each('quality', 'a rule').flatMap((rule) => demandOf(rule, subject, keywords) ?? []);
            if (of.has('relationships'))
                demands.push({ metric: 'relationships', columns: subject.columns, severity: 'fail', name: '' });
            return { demands, keywords };
        }
        function demandOf(rule, subject, keywords) {
            rule.refuseUnknown(known, { of: 'a rule' });
            const type = rule.has('type') ? rule.choice('type', ['library', 'text', 'sql', 'custom']) : 'library';
            if (type === undefined || type === 'text')
                return null;
            const common = { severity: severityOf(rule.text('severity')), name: rule.text('name') ?? rule.text('id') ?? '' };
            if (type !== 'library')
                return { ...common, metric: type, columns: subject.columns };
            const metric = metricOf(rule, subject.columns.length > 0);
            const comparison = comparisonOf(rule);
            if (metric === undefined || comparison === null)
                return null;
            const unit = rule.has('unit') ? rule.choice('unit', ['rows', 'percent']) : 'rows';
            const columns = columnsOf(rule, metric, subject);
            if (unit === undefined || columns === null)
                return null;
            if (unit === 'percent' && metric === 'rowCount')
                rule.report(['unit'], 'a number of rows is no percentage of them', 'write unit: rows');
            if (metric === 'duplicateValues' && !isUpperBound(comparison))
                rule.report([comparison.operator], `${comparison.operator} of duplicateValues is not decided here`, 'write mustBe: 0, mustBeLessThan or mustBeLessOrEqualTo');
            count(rule, metric, { keywords, moment: subject.moment });
            return { ...common, metric, columns, ...comparison, unit };
        }
        function isUpperBound({ operator, value }) {
            return operator === 'mustBe' ? value === 0 : operator === 'mustBeLessThan' || operator === 'mustBeLessOrEqualTo';
        }
        function metricOf(rule, isOfColumn) {
            const key = rule.has('metric') ? 'metric' : 'rule';
            const written = rule.text(key);
            const metrics = isOfColumn ? ofColumn : ofTable;
            const metric = metrics.find((one) => one === (formerly.get(written ?? '') ?? written));
            if (metric !== undefined)
                return metric;
            const hint = (0, descriptor.AN)(written ?? '', metrics, `metrics: ${metrics.join(', ')}`);
            if (written === undefined)
                rule.report([], 'a rule of the library has a metric, and here is none', hint);
            else
                rule.report([key], `there is no metric "${written}" of ${isOfColumn ? 'a property' : 'an object'}`, hint);
            return undefined;
        }
        function comparisonOf(rule) {
            const [operator, ...more] = operators.filter((one) => rule.has(one));
            if (operator === undefined || more.length > 0) {
                const message = operator === undefined
                    ? 'a rule without an operator demands nothing'
                    : 'a rule has one operator, and here are several';
                rule.report([], message, `operators: ${operators.join(', ')}`);
                return null;
            }
            if (operator !== 'mustBeBetween' && operator !== 'mustNotBeBetween') {
                const value = rule.number(operator);
                return value === undefined ? null : { operator, value };
            }
            const [least, most, ...others] = rule.list(operator) ?? [];
            if (typeof least === 'number' && typeof most === 'number' && others.length === 0 && least <= most)
                return { operator, value: [least, most] };
            rule.report([operator], `${operator} has two numbers, the smaller one first, and not ${(0, descriptor.SP)(rule.get(operator))}`);
            return null;
        }
        function columnsOf(rule, metric, { columns, columnOf }) {
            if (columns.length > 0 || metric === 'rowCount')
                return columns;
            const names = rule.inner('arguments')?.texts('properties') ?? [];
            const found = names.map((name) => columnOf.get(name));
            const strange = names.filter((name) => !columnOf.has(name));
            for (const name of strange) {
                const hint = (0, descriptor.AN)(name, [...columnOf.keys()]);
                rule.report(['arguments', 'properties'], `the rule names "${name}", which is no property`, hint);
            }
            if (names.length === 0)
                rule.report([], 'duplicateValues of an object names no properties', 'add arguments: {properties: [...]}');
            return strange.length > 0 || names.length === 0 ? null : found.flatMap((name) => name ?? []);
        }
        function count(rule, metric, { keywords, moment }) {
            const counted = metric === 'invalidValues'
                ? invalidValues(rule, moment)
                : metric === 'missingValues'
                    ? missingValues(rule, moment)
                    : undefined;
            const known = metric === 'invalidValues'
                ? ['validValues', 'pattern']
                : metric === 'missingValues'
                    ? ['missingValues']
                    : ['properties'];
            rule.inner('arguments')?.refuseUnknown(known, { of: `the arguments of ${metric}` });
            if (counted === undefined)
                return;
            const before = keywords[metric];
            if (before !== undefined && JSON.stringify(before) !== JSON.stringify(counted))
                rule.report(['arguments'], `two rules of one property count ${metric} by different arguments`, 'give both the same arguments, or keep one rule');
            keywords[metric] = counted;
        }
        function invalidValues(rule, moment) {
            const parameters = rule.inner('arguments');
            const written = parameters?.list('validValues')?.filter((value) => value !== null);
            if (parameters === null || (written === undefined && !parameters.has('pattern'))) {
                rule.report([], 'invalidValues does not say which values are valid', 'add arguments: {validValues: [...]} or {pattern: …}');
                return undefined;
            }
            const pattern = parameters.pattern('pattern');
            if (moment !== null && pattern !== undefined)
                parameters.report(['pattern'], `a pattern of the type "${moment.called ?? moment.is}" is not decided here: what values mean is compared, and not their texts`, 'write validValues, or logicalTypeOptions: {format: …}');
            const counted = {
                ...(written === undefined
                    ? {}
                    : { validValues: allowedValues(parameters, 'validValues', { values: written, moment }) }),
                ...(pattern === undefined ? {} : { pattern }),
            };
            return counted;
        }
        function missingValues(rule, moment) {
            const written = (rule.inner('arguments')?.list('missingValues') ?? []).filter((value) => value !== null);
            return moment === null ? written : written.map((value) => momentValue(moment, value) ?? value);
        }
        function severityOf(written) {
            const word = (written ?? '').trim().toLowerCase();
            if (word === 'info')
                return 'info';
            return ['warning', 'warn', 'low', 'minor', 'trivial'].includes(word) ? 'warn' : 'fail';
        }
        var plan_keywords = __webpack_require__(43088);
        var moments = __webpack_require__(21595);
        ;
        const contract_property_known = ('id name physicalName physicalType logicalType logicalTypeOptions description businessName authoritativeDefinitions tags ' +
            'customProperties primaryKey primaryKeyPosition required unique partitioned partitionKeyPosition classification encryptedName ' +
            'transformSourceObjects transformLogic transformDescription examples criticalDataElement relationships quality properties items enum').split(' ');
        function translateProperty(property) {
            const name = property.text('name');
            if (name === undefined) {
                if (!property.has('name'))
                    reportNameless(property);
                return null;
            }
            const column = property.text('physicalName') ?? name;
            const isKey = property.flag('primaryKey') ?? false;
            const required = (property.flag('required') ?? false) || isKey;
            if ((property.number('primaryKeyPosition') ?? 0) > 0 && !property.has('primaryKey'))
                property.report(['primaryKeyPosition'], 'primaryKeyPosition of a property that is no primaryKey demands nothing', 'add primaryKey: true, or remove it');
            const { type, moment, schema, said } = valueSchema(property);
            const subject = { columns: [column], columnOf: new Map([[name, column]]), moment };
            const { demands, keywords } = translateQuality(property, subject);
            for (const keyword of Object.keys(keywords))
                said[keyword] = null;
            if (type === undefined)
                said.type = null;
            const reading = moment ?? readingOf(type);
            return {
                terms: { name: column, reading, said },
                schema: required
                    ? { ...(type === undefined ? { type: plan_keywords.D8 } : {}), ...schema, ...keywords }
                    : (0, plan_keywords.me)({ ...schema, ...keywords }),
                required,
                unique: property.flag('unique') ?? false,
                name,
                keyPosition: isKey ? (property.number('primaryKeyPosition') ?? 0) : null,
                quality: demands,
            };
        }
        function valueSchema(property) {
            property.refuseUnknown(contract_property_known, { of: 'a property' });
            const type = typeOf(property);
            const said = type === undefined ? {} : { type };
            const schema = { ...(type === undefined ? {} : typeSchema(type, said)) };
            const moment = momentReading(property, type);
            addOptions(schema, property, { type, moment, said });
            if (property.has('properties'))
                addProperties(schema, property);
            const items = property.inner('items');
            if (items !== null)
                schema.items = innerSchema(items);
            return { type, moment, schema, said };
        }
        function typeOf(property) {
            if (property.has('logicalType'))
                return property.choice('logicalType', logicalTypes);
            if (property.has('properties'))
                return 'object';
            if (property.has('items'))
                return 'array';
            const physical = property.text('physicalType');
            const type = physical === undefined ? undefined : logicalTypeOf(physical);
            if (physical !== undefined && type === undefined)
                property.report(['physicalType'], `which values the physical type "${physical}" has is not known here`, `add logicalType: one of ${logicalTypes.join(', ')}`);
            return type;
        }
        function typeSchema(type, said) {
            if (type !== 'date' && type !== 'time' && type !== 'timestamp')
                return { type };
            said.format = null;
            return { type: 'string', format: moments.BH[type === 'timestamp' ? 'datetime' : type] };
        }
        function addProperties(schema, property) {
            const inner = property.each('properties', 'a property').flatMap((one) => {
                const name = one.text('physicalName') ?? one.text('name');
                if (name === undefined && !one.has('name'))
                    reportNameless(one);
                return name === undefined ? [] : [{ name, schema: innerSchema(one), required: one.flag('required') ?? false }];
            });
            refuseTwins(property, inner.map(({ name }) => name));
            const ofOptions = Array.isArray(schema.required) ? schema.required : [];
            const required = new Set([...ofOptions, ...inner.flatMap((one) => (one.required ? [one.name] : []))]);
            schema.properties = Object.fromEntries(inner.map(({ name, schema: value }) => [name, value]));
            if (required.size > 0)
                schema.required = [...required];
        }
        function reportNameless(property) {
            property.report([], 'a property has a name, and here is none', 'add name: the column');
        }
        function refuseTwins(of, names) {
            for (const name of new Set(names.filter((one, index) => names.indexOf(one) < index)))
                of.report(['properties'], `two properties are called "${name}"`, 'give each a name of its own');
        }
        function innerSchema(property) {
            for (const key of ['unique', 'primaryKey', 'quality', 'relationships'])
                if (property.has(key) && property.get(key) !== false)
                    property.report([key], `${key} inside of a value is not decided here`, 'remove it, or give the property a column of its own');
            const { schema, moment } = valueSchema(property);
            if (moment !== null && 'pattern' in moment)
                property.report(['logicalTypeOptions', 'format'], 'how a date inside of a value is written is not read here', 'remove it, and write dates as 2024-01-26');
            return property.flag('required') === true ? schema : (0, plan_keywords.me)(schema);
        }
        function readingOf(type) {
            switch (type) {
                case undefined:
                    return { is: 'any' };
                case 'boolean':
                    return {
                        is: 'boolean',
                        trueValues: ['true', 'True', 'TRUE', 't', 'T', '1'],
                        falseValues: ['false', 'False', 'FALSE', 'f', 'F', '0'],
                    };
                case 'timestamp':
                    return { is: 'datetime', called: type };
                case 'date':
                case 'time':
                case 'string':
                case 'number':
                case 'integer':
                case 'object':
                case 'array':
                    return { is: type };
            }
        }
        var table_schema = __webpack_require__(66251);
        var table_terms = __webpack_require__(24412);
        ;
        const ofContract = 'version kind apiVersion id name tenant tags status servers dataProduct description domain schema support price team roles ' +
            'slaDefaultElement slaProperties authoritativeDefinitions customProperties contractCreatedTs';
        const ofObject = 'id name physicalName physicalType logicalType description businessName authoritativeDefinitions tags customProperties ' +
            'dataGranularityDescription properties relationships quality';
        function translateDataContract(document, part = null) {
            const faults = [];
            const contract = descriptor.oJ.of(document, 'a data contract', { path: [], faults });
            if (contract === null)
                return (0, table_terms.vE)(faults, { schema: true, terms: table_terms.zR });
            contract.refuseUnknown(ofContract.split(' '), { of: 'a data contract', similar: true });
            contract.refuseMisplaced(['properties', 'quality', 'relationships', 'required', 'unique', 'primaryKey'], {
                of: 'an object or a property',
                hint: 'write it in the object of the schema that it is of',
            });
            contract.choice('kind', ['DataContract']);
            const version = contract.text('apiVersion');
            if (version !== undefined && !/^v3(?:\.|$)/.test(version))
                contract.report(['apiVersion'], `contracts of the version "${version}" are not read`, 'write one of v3');
            if (!contract.has('schema'))
                contract.report([], 'a data contract without a schema demands nothing', 'add schema: the objects');
            const object = objectOf(contract, part);
            return (0, table_terms.vE)(faults, object === null ? { schema: true, terms: table_terms.zR } : translateObject(object));
        }
        function objectOf(contract, part) {
            const objects = contract.each('schema', 'an object of the schema');
            const named = objects.map((object) => ({ object, name: object.text('name') ?? '' }));
            const names = named.map(({ name }) => name);
            if (part !== null) {
                const called = named.filter(({ name }) => name === part);
                const found = called.length > 0 ? called : named.filter(({ object }) => object.get('physicalName') === part);
                if (found.length > 1)
                    contract.report(['schema'], `the contract has ${found.length} objects "${part}"`, 'give each a name of its own');
                if (found[0] !== undefined)
                    return found[0].object;
                const hint = (0, descriptor.AN)(part, names, `objects: ${names.join(', ')}`);
                contract.report(['schema'], `the contract has no object "${part}"`, hint);
                return null;
            }
            if (objects.length > 1)
                contract.report(['schema'], `the contract has ${objects.length} objects, and which one is meant is not said`, `write schema: FILE#${names[0] ?? ''} in the config; objects: ${names.join(', ')}`);
            return objects.length === 1 ? (objects[0] ?? null) : null;
        }
        function translateObject(object) {
            object.refuseUnknown(ofObject.split(' '), { of: 'an object of the schema' });
            object.choice('logicalType', ['object']);
            return translatedObject(object);
        }
        function translatedObject(object) {
            const written = object.each('properties', 'a property');
            const properties = written.flatMap((one) => translateProperty(one) ?? []);
            const columns = properties.map(({ terms }) => [terms.name, terms.name]);
            const named = properties.map(({ name, terms }) => [name, terms.name]);
            const columnOf = new Map([...columns, ...named]);
            refuseTwins(object, named.map(([name]) => name));
            const twins = properties.filter(({ terms }, index) => properties.findIndex((one) => one.terms.name === terms.name) < index);
            for (const { terms } of twins)
                object.report(['properties'], `two properties are of the column "${terms.name}"`, 'give each a physicalName of its own');
            const quality = [
                ...properties.flatMap((one) => one.quality),
                ...translateQuality(object, { columns: [], columnOf, moment: null }).demands,
            ];
            if (properties.length === 0 && quality.length === 0)
                object.report([], 'an object without properties demands nothing', 'add properties: the columns');
            const key = properties
                .filter(({ keyPosition }) => keyPosition !== null)
                .sort((a, b) => (a.keyPosition ?? 0) - (b.keyPosition ?? 0))
                .map(({ terms }) => terms.name);
            const checks = properties.flatMap(({ terms, unique }) => unique && !(key.length === 1 && key[0] === terms.name) ? [{ unique: { column: terms.name } }] : []);
            const terms = {
                ...table_terms.zR,
                fields: properties.map((one) => one.terms),
                uniqueKeys: key.length === 0 ? [] : [key],
                checks,
                quality,
            };
            return { schema: (0, table_schema.f)(properties), terms };
        }
    })
};
