export const id = 907;
export const ids = [
    907
];
export const modules = {
    90694: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>pointerSteps,
            c: ()=>fragmentSteps
        });
        function pointerSteps(pointer) {
            return pointer.split('/').slice(1).map(unescaped);
        }
        function fragmentSteps(fragment) {
            return fragment.split('/').slice(1).map((part)=>unescaped(decoded(part)));
        }
        function unescaped(part) {
            return part.replaceAll('~1', '/').replaceAll('~0', '~');
        }
        function decoded(part) {
            try {
                return decodeURIComponent(part);
            } catch  {
                return part;
            }
        }
    },
    22942: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            q: ()=>nearestName
        });
        var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
        function nearestName(text, names) {
            let best;
            let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
            for (const name of names){
                const d = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(text.toLowerCase(), name.toLowerCase());
                if (d < bestDistance) [best, bestDistance] = [
                    name,
                    d
                ];
            }
            return best;
        }
    },
    99003: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ld: ()=>metaFaults,
            Um: ()=>compileFault,
            s8: ()=>SchemaRefused
        });
        var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90694);
        var _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22942);
        var _core_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);
        class SchemaRefused extends Error {
            name = 'SchemaRefused';
            faults;
            constructor(faults, options){
                super(faults.map(({ message })=>message).join('; '), options);
                this.faults = faults;
            }
        }
        function metaFaults(errors) {
            const faults = new Map();
            for (const error of errors){
                if (error.keyword === 'anyOf' || faults.has(error.instancePath)) continue;
                faults.set(error.instancePath, {
                    path: keysOf((0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.$)(error.instancePath)),
                    ...wordsOf(error)
                });
            }
            return [
                ...faults.values()
            ];
        }
        function wordsOf(error) {
            const keyword = error.instancePath.split('/').findLast((part)=>!/^\d+$/.test(part)) ?? '';
            const read = JSON.stringify(error.data);
            const { allowedValues } = error.params;
            if (allowedValues === undefined) return {
                message: `${keyword} cannot be ${read}: it ${error.message ?? 'is wrong'}`
            };
            const allowed = allowedValues.map(String);
            const nearest = typeof error.data === 'string' ? (0, _core_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__.q)(error.data, allowed) : undefined;
            return {
                message: `${keyword} cannot be ${read}`,
                hint: nearest === undefined ? `write one of ${allowed.join(', ')}` : `did you mean ${nearest}?`
            };
        }
        function compileFault(message) {
            const text = message.replace(/^strict mode: /, '');
            const [, pointer = ''] = / (?:at|at path|in schema at path) "#([^"]*)"/.exec(text) ?? [];
            const path = keysOf((0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.c)(pointer));
            const [, type, keyword] = /^missing type "([^"]+)" for keyword "([^"]+)"/.exec(text) ?? [];
            if (type === undefined || keyword === undefined) return {
                path,
                message: text
            };
            return {
                path: [
                    ...path,
                    keyword
                ],
                message: `${keyword} stands without the type that it is about: values of other types would pass`,
                hint: `write "type": "${type.split(',')[0] ?? type}" beside it`
            };
        }
        function keysOf(steps) {
            return steps.map((step)=>/^(?:0|[1-9]\d*)$/.test(step) ? (0, _core_number_js__WEBPACK_IMPORTED_MODULE_2__.c)(step) ?? step : step);
        }
    },
    28709: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DD: ()=>asList,
            RE: ()=>keywords,
            Wo: ()=>refersToItself,
            e6: ()=>follow,
            ll: ()=>schemasInPlace,
            mD: ()=>asSchema,
            zM: ()=>branchSchemas
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
                'unevaluatedItems'
            ],
            lists: [
                'allOf',
                'anyOf',
                'oneOf',
                'prefixItems',
                'items'
            ],
            maps: [
                'properties',
                'patternProperties',
                'dependentSchemas',
                'dependencies'
            ],
            inertOne: [
                'contentSchema'
            ],
            inertMaps: [
                '$defs',
                'definitions'
            ]
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
            'dependencies'
        ]);
        function subSchemas(node, root) {
            return Object.entries(node).flatMap(([keyword, value])=>{
                if ((keyword === '$ref' || keyword === '$dynamicRef') && typeof value === 'string') return [
                    [
                        keyword,
                        follow(root, value)
                    ]
                ];
                if (lists.includes(keyword) && Array.isArray(value)) return asList(value).map((one)=>[
                        keyword,
                        asSchema(one)
                    ]);
                if (maps.includes(keyword)) return Object.values(asSchema(value)).map((one)=>[
                        keyword,
                        asSchema(one)
                    ]);
                return single.includes(keyword) ? [
                    [
                        keyword,
                        asSchema(value)
                    ]
                ] : [];
            });
        }
        function schemasInPlace(node, root) {
            const seen = new Set([
                node
            ]);
            for (const one of seen)for (const [keyword, inner] of subSchemas(one, root))if (inPlace.has(keyword)) seen.add(inner);
            return seen;
        }
        function branchSchemas(root) {
            const outside = new Set([
                asSchema(root)
            ]);
            const inside = new Set();
            for (const node of outside)for (const [keyword, inner] of subSchemas(node, root))(keyword === 'anyOf' || keyword === 'oneOf' ? inside : outside).add(inner);
            for (const node of inside)for (const [, inner] of subSchemas(node, root))inside.add(inner);
            return new Set([
                ...inside
            ].filter((node)=>!outside.has(node)));
        }
        function refersToItself(root) {
            const all = new Set([
                asSchema(root)
            ]);
            for (const node of all)for (const [, inner] of subSchemas(node, root))all.add(inner);
            const entering = new Map([
                ...all
            ].map((node)=>[
                    node,
                    0
                ]));
            const edges = (node)=>subSchemas(node, root).filter(([keyword])=>inPlace.has(keyword)).map(([, inner])=>inner);
            for (const node of all)for (const inner of edges(node))entering.set(inner, (entering.get(inner) ?? 0) + 1);
            const free = [
                ...all
            ].filter((node)=>entering.get(node) === 0);
            for (const node of free)for (const inner of edges(node)){
                const left = (entering.get(inner) ?? 0) - 1;
                entering.set(inner, left);
                if (left === 0) free.push(inner);
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
            if (/^#[^/]/.test(reference)) return anchored(root, reference.slice(1));
            let node = root;
            for (const key of (0, _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.c)(reference))node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? node[key] : undefined;
            return asSchema(node);
        }
        function anchored(root, name) {
            const nodes = [
                root
            ];
            for (const node of nodes){
                if (typeof node !== 'object' || node === null) continue;
                const { $anchor, $id } = node;
                if ($anchor === name || $id === `#${name}`) return asSchema(node);
                for (const inner of Object.values(node))nodes.push(inner);
            }
            return nothing;
        }
    }
};
