export const id = 27;
export const ids = [
    27
];
export const modules = {
    42027: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            errorsOf: ()=>errorsOf
        });
        var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);
        "use strict";
        function errorsOf(value) {
            return validate0(value) ? [] : validate0.errors;
        }
        const schema0 = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "model-card.yml",
            "type": "object",
            "description": "What people know about a model. Everything measured comes from the gates.",
            "properties": {
                "name": {
                    "type": "string",
                    "minLength": 1,
                    "description": "The name of the model."
                },
                "version": {
                    "type": "string",
                    "minLength": 1,
                    "description": "The version of the model, in quotes: `\"1.2\"`."
                },
                "description": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "What it is and does."
                },
                "model_type": {
                    "type": "string",
                    "minLength": 1,
                    "description": "The kind of model: `logistic regression`."
                },
                "developers": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "Who made it."
                },
                "owners": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "Who answers for it."
                },
                "contact": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "Where to ask."
                },
                "repository": {
                    "type": "string",
                    "minLength": 1,
                    "description": "Where its source is."
                },
                "paper": {
                    "type": "string",
                    "minLength": 1,
                    "description": "Where it is described."
                },
                "demo": {
                    "type": "string",
                    "minLength": 1,
                    "description": "Where it can be tried."
                },
                "license": {
                    "type": "string",
                    "enum": [
                        "apache-2.0",
                        "mit",
                        "openrail",
                        "bigscience-openrail-m",
                        "creativeml-openrail-m",
                        "bigscience-bloom-rail-1.0",
                        "bigcode-openrail-m",
                        "afl-3.0",
                        "artistic-2.0",
                        "bsl-1.0",
                        "bsd",
                        "bsd-2-clause",
                        "bsd-3-clause",
                        "bsd-3-clause-clear",
                        "c-uda",
                        "cc",
                        "cc0-1.0",
                        "cc-by-2.0",
                        "cc-by-2.5",
                        "cc-by-3.0",
                        "cc-by-4.0",
                        "cc-by-sa-3.0",
                        "cc-by-sa-4.0",
                        "cc-by-nc-2.0",
                        "cc-by-nc-3.0",
                        "cc-by-nc-4.0",
                        "cc-by-nd-4.0",
                        "cc-by-nc-nd-3.0",
                        "cc-by-nc-nd-4.0",
                        "cc-by-nc-sa-2.0",
                        "cc-by-nc-sa-3.0",
                        "cc-by-nc-sa-4.0",
                        "cdla-sharing-1.0",
                        "cdla-permissive-1.0",
                        "cdla-permissive-2.0",
                        "wtfpl",
                        "ecl-2.0",
                        "epl-1.0",
                        "epl-2.0",
                        "etalab-2.0",
                        "eupl-1.1",
                        "eupl-1.2",
                        "agpl-3.0",
                        "gfdl",
                        "gpl",
                        "gpl-2.0",
                        "gpl-3.0",
                        "lgpl",
                        "lgpl-2.1",
                        "lgpl-3.0",
                        "isc",
                        "h-research",
                        "intel-research",
                        "lppl-1.3c",
                        "ms-pl",
                        "apple-ascl",
                        "apple-amlr",
                        "mpl-2.0",
                        "odc-by",
                        "odbl",
                        "openmdw-1.0",
                        "openmdw-1.1",
                        "openrail++",
                        "osl-3.0",
                        "postgresql",
                        "ofl-1.1",
                        "ncsa",
                        "unlicense",
                        "zlib",
                        "pddl",
                        "lgpl-lr",
                        "deepfloyd-if-license",
                        "fair-noncommercial-research-license",
                        "llama2",
                        "llama3",
                        "llama3.1",
                        "llama3.2",
                        "llama3.3",
                        "llama4",
                        "grok2-community",
                        "gemma",
                        "unknown",
                        "other"
                    ],
                    "description": "A licence id of the Hub; `other` needs `license_name`."
                },
                "license_name": {
                    "type": "string",
                    "minLength": 1,
                    "description": "The name of a licence that the Hub has no id for."
                },
                "license_link": {
                    "type": "string",
                    "minLength": 1,
                    "description": "Where that licence is: a link, or `LICENSE`."
                },
                "language": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "Codes of the languages that it works on: `en`, `\"no\"`."
                },
                "library_name": {
                    "type": "string",
                    "minLength": 1,
                    "description": "The library that loads it: `sklearn`."
                },
                "tags": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "What it is found by."
                },
                "datasets": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "Ids of the data sets that it was trained on."
                },
                "base_model": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "Ids of the models that it is made from."
                },
                "base_model_relation": {
                    "type": "string",
                    "enum": [
                        "adapter",
                        "merge",
                        "quantized",
                        "finetune"
                    ],
                    "description": "How it is made from them."
                },
                "pipeline_tag": {
                    "type": "string",
                    "enum": [
                        "text-classification",
                        "token-classification",
                        "table-question-answering",
                        "question-answering",
                        "zero-shot-classification",
                        "translation",
                        "summarization",
                        "feature-extraction",
                        "text-generation",
                        "fill-mask",
                        "sentence-similarity",
                        "text-to-speech",
                        "text-to-audio",
                        "automatic-speech-recognition",
                        "audio-to-audio",
                        "audio-classification",
                        "audio-text-to-text",
                        "voice-activity-detection",
                        "depth-estimation",
                        "image-classification",
                        "object-detection",
                        "image-segmentation",
                        "text-to-image",
                        "image-to-text",
                        "image-to-image",
                        "image-to-video",
                        "unconditional-image-generation",
                        "video-classification",
                        "reinforcement-learning",
                        "robotics",
                        "tabular-classification",
                        "tabular-regression",
                        "tabular-to-text",
                        "table-to-text",
                        "multiple-choice",
                        "text-ranking",
                        "text-retrieval",
                        "time-series-forecasting",
                        "text-to-video",
                        "image-text-to-text",
                        "image-text-to-image",
                        "image-text-to-video",
                        "visual-question-answering",
                        "document-question-answering",
                        "zero-shot-image-classification",
                        "graph-ml",
                        "mask-generation",
                        "zero-shot-object-detection",
                        "text-to-3d",
                        "image-to-3d",
                        "image-feature-extraction",
                        "video-text-to-text",
                        "keypoint-detection",
                        "visual-document-retrieval",
                        "any-to-any",
                        "video-to-video",
                        "other"
                    ],
                    "description": "Its task on the Hub."
                },
                "task": {
                    "type": "object",
                    "description": "What the model is asked to do, for the `model-index`. Default: `pipeline_tag`.",
                    "properties": {
                        "type": {
                            "type": "string",
                            "minLength": 1,
                            "description": "A task of the Hub: `tabular-classification`."
                        },
                        "name": {
                            "type": "string",
                            "minLength": 1,
                            "description": "How people call it."
                        }
                    },
                    "patternProperties": {
                        "^x-": true
                    },
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ]
                },
                "dataset": {
                    "type": "object",
                    "description": "What the model is evaluated on, for the `model-index`.",
                    "properties": {
                        "type": {
                            "type": "string",
                            "minLength": 1,
                            "description": "The id of the data set, or a name for it without blanks: `nycflights13`."
                        },
                        "name": {
                            "type": "string",
                            "minLength": 1,
                            "description": "How people call it."
                        },
                        "config": {
                            "type": "string",
                            "minLength": 1,
                            "description": "Its configuration."
                        },
                        "split": {
                            "type": "string",
                            "minLength": 1,
                            "description": "`test`."
                        },
                        "revision": {
                            "type": "string",
                            "minLength": 1,
                            "description": "Its revision."
                        }
                    },
                    "patternProperties": {
                        "^x-": true
                    },
                    "additionalProperties": false,
                    "required": [
                        "type",
                        "name"
                    ]
                },
                "results": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "description": "Which metrics of which gate belong to which task and data set.",
                        "properties": {
                            "gate": {
                                "type": "string",
                                "minLength": 1,
                                "description": "A metrics gate of the config: `metrics/late`."
                            },
                            "task": {
                                "type": "object",
                                "description": "What the model is asked to do, for the `model-index`. Default: `pipeline_tag`.",
                                "properties": {
                                    "type": {
                                        "type": "string",
                                        "minLength": 1,
                                        "description": "A task of the Hub: `tabular-classification`."
                                    },
                                    "name": {
                                        "type": "string",
                                        "minLength": 1,
                                        "description": "How people call it."
                                    }
                                },
                                "patternProperties": {
                                    "^x-": true
                                },
                                "additionalProperties": false,
                                "required": [
                                    "type"
                                ]
                            },
                            "dataset": {
                                "type": "object",
                                "description": "What the model is evaluated on, for the `model-index`.",
                                "properties": {
                                    "type": {
                                        "type": "string",
                                        "minLength": 1,
                                        "description": "The id of the data set, or a name for it without blanks: `nycflights13`."
                                    },
                                    "name": {
                                        "type": "string",
                                        "minLength": 1,
                                        "description": "How people call it."
                                    },
                                    "config": {
                                        "type": "string",
                                        "minLength": 1,
                                        "description": "Its configuration."
                                    },
                                    "split": {
                                        "type": "string",
                                        "minLength": 1,
                                        "description": "`test`."
                                    },
                                    "revision": {
                                        "type": "string",
                                        "minLength": 1,
                                        "description": "Its revision."
                                    }
                                },
                                "patternProperties": {
                                    "^x-": true
                                },
                                "additionalProperties": false,
                                "required": [
                                    "type",
                                    "name"
                                ]
                            },
                            "metrics": {
                                "type": "object",
                                "description": "Metric as the gate names it → how the card names it. Default: every metric that a rule names.",
                                "additionalProperties": {
                                    "type": [
                                        "object",
                                        "null"
                                    ],
                                    "properties": {
                                        "type": {
                                            "type": "string",
                                            "minLength": 1,
                                            "description": "The metric as the Hub calls it: `roc_auc`. Default: the name that the gate uses."
                                        },
                                        "name": {
                                            "type": "string",
                                            "minLength": 1,
                                            "description": "How people call it: `ROC AUC`. Default: the name that the gate uses."
                                        }
                                    },
                                    "additionalProperties": false
                                },
                                "minProperties": 1
                            }
                        },
                        "patternProperties": {
                            "^x-": true
                        },
                        "additionalProperties": false,
                        "required": [
                            "gate"
                        ]
                    },
                    "minItems": 1,
                    "description": "What goes into the `model-index`. Default: every metric that a rule names, under `task` and `dataset`."
                },
                "intended_uses": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "What it is for."
                },
                "out_of_scope_uses": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "What it is not for."
                },
                "limitations": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "What it cannot do."
                },
                "risks": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "What may go wrong, and what is done about it."
                },
                "ethical_considerations": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "Whom it may harm or favour."
                },
                "training_data": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "What it was trained on."
                },
                "training_procedure": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "How it was trained."
                },
                "evaluation_data": {
                    "type": [
                        "string",
                        "array"
                    ],
                    "minLength": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "minItems": 1,
                    "description": "What it was evaluated on, and why that."
                },
                "co2_eq_emissions": {
                    "type": "object",
                    "description": "What training emitted.",
                    "properties": {
                        "emissions": {
                            "type": "number",
                            "minimum": 0,
                            "description": "Grams of CO₂-equivalent."
                        },
                        "source": {
                            "type": "string",
                            "minLength": 1,
                            "description": "Where the number comes from."
                        },
                        "training_type": {
                            "type": "string",
                            "minLength": 1,
                            "description": "`pre-training` or `fine-tuning`."
                        },
                        "geographical_location": {
                            "type": "string",
                            "minLength": 1,
                            "description": "Where it was trained."
                        },
                        "hardware_used": {
                            "type": "string",
                            "minLength": 1,
                            "description": "What it was trained on."
                        }
                    },
                    "patternProperties": {
                        "^x-": true
                    },
                    "additionalProperties": false,
                    "required": [
                        "emissions"
                    ]
                },
                "citation": {
                    "type": "string",
                    "minLength": 1,
                    "description": "How to cite it: BibTeX, or a line."
                }
            },
            "patternProperties": {
                "^x-": true
            },
            "additionalProperties": false,
            "required": [
                "name"
            ],
            "$defs": {}
        };
        const func0 = Object.prototype.hasOwnProperty;
        const func3 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"];
        const pattern0 = new RegExp("^x-", "u");
        function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
            let vErrors = null;
            let errors = 0;
            const evaluated0 = validate0.evaluated;
            if (evaluated0.dynamicProps) {
                evaluated0.props = undefined;
            }
            if (evaluated0.dynamicItems) {
                evaluated0.items = undefined;
            }
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.name === undefined || !func0.call(data, "name")) {
                    const err0 = {
                        instancePath,
                        schemaPath: "#/required",
                        keyword: "required",
                        params: {
                            missingProperty: "name"
                        },
                        message: "must have required property '" + "name" + "'",
                        schema: schema0.required,
                        parentSchema: schema0,
                        data
                    };
                    if (vErrors === null) {
                        vErrors = [
                            err0
                        ];
                    } else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
                for (const key0 of Object.keys(data)){
                    if (!(func0.call(schema0.properties, key0) || pattern0.test(key0))) {
                        const err1 = {
                            instancePath,
                            schemaPath: "#/additionalProperties",
                            keyword: "additionalProperties",
                            params: {
                                additionalProperty: key0
                            },
                            message: "must NOT have additional properties",
                            schema: false,
                            parentSchema: schema0,
                            data
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err1
                            ];
                        } else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
                if (data.name !== undefined && func0.call(data, "name")) {
                    let data0 = data.name;
                    if (typeof data0 === "string") {
                        if (func3(data0) < 1) {
                            const err2 = {
                                instancePath: instancePath + "/name",
                                schemaPath: "#/properties/name/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.name,
                                data: data0
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err2
                                ];
                            } else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                    } else {
                        const err3 = {
                            instancePath: instancePath + "/name",
                            schemaPath: "#/properties/name/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.name.type,
                            parentSchema: schema0.properties.name,
                            data: data0
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err3
                            ];
                        } else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data.version !== undefined && func0.call(data, "version")) {
                    let data1 = data.version;
                    if (typeof data1 === "string") {
                        if (func3(data1) < 1) {
                            const err4 = {
                                instancePath: instancePath + "/version",
                                schemaPath: "#/properties/version/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.version,
                                data: data1
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err4
                                ];
                            } else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    } else {
                        const err5 = {
                            instancePath: instancePath + "/version",
                            schemaPath: "#/properties/version/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.version.type,
                            parentSchema: schema0.properties.version,
                            data: data1
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err5
                            ];
                        } else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data.description !== undefined && func0.call(data, "description")) {
                    let data2 = data.description;
                    if (typeof data2 !== "string" && !Array.isArray(data2)) {
                        const err6 = {
                            instancePath: instancePath + "/description",
                            schemaPath: "#/properties/description/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.description.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.description.type,
                            parentSchema: schema0.properties.description,
                            data: data2
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err6
                            ];
                        } else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (typeof data2 === "string") {
                        if (func3(data2) < 1) {
                            const err7 = {
                                instancePath: instancePath + "/description",
                                schemaPath: "#/properties/description/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.description,
                                data: data2
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err7
                                ];
                            } else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data2)) {
                        if (data2.length < 1) {
                            const err8 = {
                                instancePath: instancePath + "/description",
                                schemaPath: "#/properties/description/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.description,
                                data: data2
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err8
                                ];
                            } else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        const len0 = data2.length;
                        for(let i0 = 0; i0 < len0; i0++){
                            let data3 = data2[i0];
                            if (typeof data3 === "string") {
                                if (func3(data3) < 1) {
                                    const err9 = {
                                        instancePath: instancePath + "/description/" + i0,
                                        schemaPath: "#/properties/description/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.description.items,
                                        data: data3
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err9
                                        ];
                                    } else {
                                        vErrors.push(err9);
                                    }
                                    errors++;
                                }
                            } else {
                                const err10 = {
                                    instancePath: instancePath + "/description/" + i0,
                                    schemaPath: "#/properties/description/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.description.items.type,
                                    parentSchema: schema0.properties.description.items,
                                    data: data3
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err10
                                    ];
                                } else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.model_type !== undefined && func0.call(data, "model_type")) {
                    let data4 = data.model_type;
                    if (typeof data4 === "string") {
                        if (func3(data4) < 1) {
                            const err11 = {
                                instancePath: instancePath + "/model_type",
                                schemaPath: "#/properties/model_type/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.model_type,
                                data: data4
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err11
                                ];
                            } else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    } else {
                        const err12 = {
                            instancePath: instancePath + "/model_type",
                            schemaPath: "#/properties/model_type/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.model_type.type,
                            parentSchema: schema0.properties.model_type,
                            data: data4
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err12
                            ];
                        } else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data.developers !== undefined && func0.call(data, "developers")) {
                    let data5 = data.developers;
                    if (typeof data5 !== "string" && !Array.isArray(data5)) {
                        const err13 = {
                            instancePath: instancePath + "/developers",
                            schemaPath: "#/properties/developers/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.developers.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.developers.type,
                            parentSchema: schema0.properties.developers,
                            data: data5
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err13
                            ];
                        } else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    if (typeof data5 === "string") {
                        if (func3(data5) < 1) {
                            const err14 = {
                                instancePath: instancePath + "/developers",
                                schemaPath: "#/properties/developers/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.developers,
                                data: data5
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err14
                                ];
                            } else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data5)) {
                        if (data5.length < 1) {
                            const err15 = {
                                instancePath: instancePath + "/developers",
                                schemaPath: "#/properties/developers/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.developers,
                                data: data5
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err15
                                ];
                            } else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        const len1 = data5.length;
                        for(let i1 = 0; i1 < len1; i1++){
                            let data6 = data5[i1];
                            if (typeof data6 === "string") {
                                if (func3(data6) < 1) {
                                    const err16 = {
                                        instancePath: instancePath + "/developers/" + i1,
                                        schemaPath: "#/properties/developers/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.developers.items,
                                        data: data6
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err16
                                        ];
                                    } else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                            } else {
                                const err17 = {
                                    instancePath: instancePath + "/developers/" + i1,
                                    schemaPath: "#/properties/developers/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.developers.items.type,
                                    parentSchema: schema0.properties.developers.items,
                                    data: data6
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err17
                                    ];
                                } else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.owners !== undefined && func0.call(data, "owners")) {
                    let data7 = data.owners;
                    if (typeof data7 !== "string" && !Array.isArray(data7)) {
                        const err18 = {
                            instancePath: instancePath + "/owners",
                            schemaPath: "#/properties/owners/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.owners.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.owners.type,
                            parentSchema: schema0.properties.owners,
                            data: data7
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err18
                            ];
                        } else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if (typeof data7 === "string") {
                        if (func3(data7) < 1) {
                            const err19 = {
                                instancePath: instancePath + "/owners",
                                schemaPath: "#/properties/owners/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.owners,
                                data: data7
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err19
                                ];
                            } else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data7)) {
                        if (data7.length < 1) {
                            const err20 = {
                                instancePath: instancePath + "/owners",
                                schemaPath: "#/properties/owners/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.owners,
                                data: data7
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err20
                                ];
                            } else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        const len2 = data7.length;
                        for(let i2 = 0; i2 < len2; i2++){
                            let data8 = data7[i2];
                            if (typeof data8 === "string") {
                                if (func3(data8) < 1) {
                                    const err21 = {
                                        instancePath: instancePath + "/owners/" + i2,
                                        schemaPath: "#/properties/owners/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.owners.items,
                                        data: data8
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err21
                                        ];
                                    } else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            } else {
                                const err22 = {
                                    instancePath: instancePath + "/owners/" + i2,
                                    schemaPath: "#/properties/owners/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.owners.items.type,
                                    parentSchema: schema0.properties.owners.items,
                                    data: data8
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err22
                                    ];
                                } else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.contact !== undefined && func0.call(data, "contact")) {
                    let data9 = data.contact;
                    if (typeof data9 !== "string" && !Array.isArray(data9)) {
                        const err23 = {
                            instancePath: instancePath + "/contact",
                            schemaPath: "#/properties/contact/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.contact.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.contact.type,
                            parentSchema: schema0.properties.contact,
                            data: data9
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err23
                            ];
                        } else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    if (typeof data9 === "string") {
                        if (func3(data9) < 1) {
                            const err24 = {
                                instancePath: instancePath + "/contact",
                                schemaPath: "#/properties/contact/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.contact,
                                data: data9
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err24
                                ];
                            } else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data9)) {
                        if (data9.length < 1) {
                            const err25 = {
                                instancePath: instancePath + "/contact",
                                schemaPath: "#/properties/contact/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.contact,
                                data: data9
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err25
                                ];
                            } else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        const len3 = data9.length;
                        for(let i3 = 0; i3 < len3; i3++){
                            let data10 = data9[i3];
                            if (typeof data10 === "string") {
                                if (func3(data10) < 1) {
                                    const err26 = {
                                        instancePath: instancePath + "/contact/" + i3,
                                        schemaPath: "#/properties/contact/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.contact.items,
                                        data: data10
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err26
                                        ];
                                    } else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            } else {
                                const err27 = {
                                    instancePath: instancePath + "/contact/" + i3,
                                    schemaPath: "#/properties/contact/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.contact.items.type,
                                    parentSchema: schema0.properties.contact.items,
                                    data: data10
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err27
                                    ];
                                } else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.repository !== undefined && func0.call(data, "repository")) {
                    let data11 = data.repository;
                    if (typeof data11 === "string") {
                        if (func3(data11) < 1) {
                            const err28 = {
                                instancePath: instancePath + "/repository",
                                schemaPath: "#/properties/repository/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.repository,
                                data: data11
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err28
                                ];
                            } else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    } else {
                        const err29 = {
                            instancePath: instancePath + "/repository",
                            schemaPath: "#/properties/repository/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.repository.type,
                            parentSchema: schema0.properties.repository,
                            data: data11
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err29
                            ];
                        } else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data.paper !== undefined && func0.call(data, "paper")) {
                    let data12 = data.paper;
                    if (typeof data12 === "string") {
                        if (func3(data12) < 1) {
                            const err30 = {
                                instancePath: instancePath + "/paper",
                                schemaPath: "#/properties/paper/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.paper,
                                data: data12
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err30
                                ];
                            } else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    } else {
                        const err31 = {
                            instancePath: instancePath + "/paper",
                            schemaPath: "#/properties/paper/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.paper.type,
                            parentSchema: schema0.properties.paper,
                            data: data12
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err31
                            ];
                        } else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data.demo !== undefined && func0.call(data, "demo")) {
                    let data13 = data.demo;
                    if (typeof data13 === "string") {
                        if (func3(data13) < 1) {
                            const err32 = {
                                instancePath: instancePath + "/demo",
                                schemaPath: "#/properties/demo/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.demo,
                                data: data13
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err32
                                ];
                            } else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    } else {
                        const err33 = {
                            instancePath: instancePath + "/demo",
                            schemaPath: "#/properties/demo/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.demo.type,
                            parentSchema: schema0.properties.demo,
                            data: data13
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err33
                            ];
                        } else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data.license !== undefined && func0.call(data, "license")) {
                    let data14 = data.license;
                    if (typeof data14 !== "string") {
                        const err34 = {
                            instancePath: instancePath + "/license",
                            schemaPath: "#/properties/license/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.license.type,
                            parentSchema: schema0.properties.license,
                            data: data14
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err34
                            ];
                        } else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                    if (!(data14 === "apache-2.0" || data14 === "mit" || data14 === "openrail" || data14 === "bigscience-openrail-m" || data14 === "creativeml-openrail-m" || data14 === "bigscience-bloom-rail-1.0" || data14 === "bigcode-openrail-m" || data14 === "afl-3.0" || data14 === "artistic-2.0" || data14 === "bsl-1.0" || data14 === "bsd" || data14 === "bsd-2-clause" || data14 === "bsd-3-clause" || data14 === "bsd-3-clause-clear" || data14 === "c-uda" || data14 === "cc" || data14 === "cc0-1.0" || data14 === "cc-by-2.0" || data14 === "cc-by-2.5" || data14 === "cc-by-3.0" || data14 === "cc-by-4.0" || data14 === "cc-by-sa-3.0" || data14 === "cc-by-sa-4.0" || data14 === "cc-by-nc-2.0" || data14 === "cc-by-nc-3.0" || data14 === "cc-by-nc-4.0" || data14 === "cc-by-nd-4.0" || data14 === "cc-by-nc-nd-3.0" || data14 === "cc-by-nc-nd-4.0" || data14 === "cc-by-nc-sa-2.0" || data14 === "cc-by-nc-sa-3.0" || data14 === "cc-by-nc-sa-4.0" || data14 === "cdla-sharing-1.0" || data14 === "cdla-permissive-1.0" || data14 === "cdla-permissive-2.0" || data14 === "wtfpl" || data14 === "ecl-2.0" || data14 === "epl-1.0" || data14 === "epl-2.0" || data14 === "etalab-2.0" || data14 === "eupl-1.1" || data14 === "eupl-1.2" || data14 === "agpl-3.0" || data14 === "gfdl" || data14 === "gpl" || data14 === "gpl-2.0" || data14 === "gpl-3.0" || data14 === "lgpl" || data14 === "lgpl-2.1" || data14 === "lgpl-3.0" || data14 === "isc" || data14 === "h-research" || data14 === "intel-research" || data14 === "lppl-1.3c" || data14 === "ms-pl" || data14 === "apple-ascl" || data14 === "apple-amlr" || data14 === "mpl-2.0" || data14 === "odc-by" || data14 === "odbl" || data14 === "openmdw-1.0" || data14 === "openmdw-1.1" || data14 === "openrail++" || data14 === "osl-3.0" || data14 === "postgresql" || data14 === "ofl-1.1" || data14 === "ncsa" || data14 === "unlicense" || data14 === "zlib" || data14 === "pddl" || data14 === "lgpl-lr" || data14 === "deepfloyd-if-license" || data14 === "fair-noncommercial-research-license" || data14 === "llama2" || data14 === "llama3" || data14 === "llama3.1" || data14 === "llama3.2" || data14 === "llama3.3" || data14 === "llama4" || data14 === "grok2-community" || data14 === "gemma" || data14 === "unknown" || data14 === "other")) {
                        const err35 = {
                            instancePath: instancePath + "/license",
                            schemaPath: "#/properties/license/enum",
                            keyword: "enum",
                            params: {
                                allowedValues: schema0.properties.license.enum
                            },
                            message: "must be equal to one of the allowed values",
                            schema: schema0.properties.license.enum,
                            parentSchema: schema0.properties.license,
                            data: data14
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err35
                            ];
                        } else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data.license_name !== undefined && func0.call(data, "license_name")) {
                    let data15 = data.license_name;
                    if (typeof data15 === "string") {
                        if (func3(data15) < 1) {
                            const err36 = {
                                instancePath: instancePath + "/license_name",
                                schemaPath: "#/properties/license_name/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.license_name,
                                data: data15
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err36
                                ];
                            } else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                    } else {
                        const err37 = {
                            instancePath: instancePath + "/license_name",
                            schemaPath: "#/properties/license_name/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.license_name.type,
                            parentSchema: schema0.properties.license_name,
                            data: data15
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err37
                            ];
                        } else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data.license_link !== undefined && func0.call(data, "license_link")) {
                    let data16 = data.license_link;
                    if (typeof data16 === "string") {
                        if (func3(data16) < 1) {
                            const err38 = {
                                instancePath: instancePath + "/license_link",
                                schemaPath: "#/properties/license_link/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.license_link,
                                data: data16
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err38
                                ];
                            } else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    } else {
                        const err39 = {
                            instancePath: instancePath + "/license_link",
                            schemaPath: "#/properties/license_link/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.license_link.type,
                            parentSchema: schema0.properties.license_link,
                            data: data16
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err39
                            ];
                        } else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data.language !== undefined && func0.call(data, "language")) {
                    let data17 = data.language;
                    if (typeof data17 !== "string" && !Array.isArray(data17)) {
                        const err40 = {
                            instancePath: instancePath + "/language",
                            schemaPath: "#/properties/language/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.language.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.language.type,
                            parentSchema: schema0.properties.language,
                            data: data17
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err40
                            ];
                        } else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                    if (typeof data17 === "string") {
                        if (func3(data17) < 1) {
                            const err41 = {
                                instancePath: instancePath + "/language",
                                schemaPath: "#/properties/language/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.language,
                                data: data17
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err41
                                ];
                            } else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data17)) {
                        if (data17.length < 1) {
                            const err42 = {
                                instancePath: instancePath + "/language",
                                schemaPath: "#/properties/language/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.language,
                                data: data17
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err42
                                ];
                            } else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                        const len4 = data17.length;
                        for(let i4 = 0; i4 < len4; i4++){
                            let data18 = data17[i4];
                            if (typeof data18 === "string") {
                                if (func3(data18) < 1) {
                                    const err43 = {
                                        instancePath: instancePath + "/language/" + i4,
                                        schemaPath: "#/properties/language/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.language.items,
                                        data: data18
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err43
                                        ];
                                    } else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            } else {
                                const err44 = {
                                    instancePath: instancePath + "/language/" + i4,
                                    schemaPath: "#/properties/language/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.language.items.type,
                                    parentSchema: schema0.properties.language.items,
                                    data: data18
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err44
                                    ];
                                } else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.library_name !== undefined && func0.call(data, "library_name")) {
                    let data19 = data.library_name;
                    if (typeof data19 === "string") {
                        if (func3(data19) < 1) {
                            const err45 = {
                                instancePath: instancePath + "/library_name",
                                schemaPath: "#/properties/library_name/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.library_name,
                                data: data19
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err45
                                ];
                            } else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    } else {
                        const err46 = {
                            instancePath: instancePath + "/library_name",
                            schemaPath: "#/properties/library_name/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.library_name.type,
                            parentSchema: schema0.properties.library_name,
                            data: data19
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err46
                            ];
                        } else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data.tags !== undefined && func0.call(data, "tags")) {
                    let data20 = data.tags;
                    if (Array.isArray(data20)) {
                        if (data20.length < 1) {
                            const err47 = {
                                instancePath: instancePath + "/tags",
                                schemaPath: "#/properties/tags/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.tags,
                                data: data20
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err47
                                ];
                            } else {
                                vErrors.push(err47);
                            }
                            errors++;
                        }
                        const len5 = data20.length;
                        for(let i5 = 0; i5 < len5; i5++){
                            let data21 = data20[i5];
                            if (typeof data21 === "string") {
                                if (func3(data21) < 1) {
                                    const err48 = {
                                        instancePath: instancePath + "/tags/" + i5,
                                        schemaPath: "#/properties/tags/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.tags.items,
                                        data: data21
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err48
                                        ];
                                    } else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                }
                            } else {
                                const err49 = {
                                    instancePath: instancePath + "/tags/" + i5,
                                    schemaPath: "#/properties/tags/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.tags.items.type,
                                    parentSchema: schema0.properties.tags.items,
                                    data: data21
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err49
                                    ];
                                } else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                    } else {
                        const err50 = {
                            instancePath: instancePath + "/tags",
                            schemaPath: "#/properties/tags/type",
                            keyword: "type",
                            params: {
                                type: "array"
                            },
                            message: "must be array",
                            schema: schema0.properties.tags.type,
                            parentSchema: schema0.properties.tags,
                            data: data20
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err50
                            ];
                        } else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data.datasets !== undefined && func0.call(data, "datasets")) {
                    let data22 = data.datasets;
                    if (typeof data22 !== "string" && !Array.isArray(data22)) {
                        const err51 = {
                            instancePath: instancePath + "/datasets",
                            schemaPath: "#/properties/datasets/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.datasets.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.datasets.type,
                            parentSchema: schema0.properties.datasets,
                            data: data22
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err51
                            ];
                        } else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                    if (typeof data22 === "string") {
                        if (func3(data22) < 1) {
                            const err52 = {
                                instancePath: instancePath + "/datasets",
                                schemaPath: "#/properties/datasets/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.datasets,
                                data: data22
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err52
                                ];
                            } else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data22)) {
                        if (data22.length < 1) {
                            const err53 = {
                                instancePath: instancePath + "/datasets",
                                schemaPath: "#/properties/datasets/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.datasets,
                                data: data22
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err53
                                ];
                            } else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        const len6 = data22.length;
                        for(let i6 = 0; i6 < len6; i6++){
                            let data23 = data22[i6];
                            if (typeof data23 === "string") {
                                if (func3(data23) < 1) {
                                    const err54 = {
                                        instancePath: instancePath + "/datasets/" + i6,
                                        schemaPath: "#/properties/datasets/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.datasets.items,
                                        data: data23
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err54
                                        ];
                                    } else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                            } else {
                                const err55 = {
                                    instancePath: instancePath + "/datasets/" + i6,
                                    schemaPath: "#/properties/datasets/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.datasets.items.type,
                                    parentSchema: schema0.properties.datasets.items,
                                    data: data23
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err55
                                    ];
                                } else {
                                    vErrors.push(err55);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.base_model !== undefined && func0.call(data, "base_model")) {
                    let data24 = data.base_model;
                    if (typeof data24 !== "string" && !Array.isArray(data24)) {
                        const err56 = {
                            instancePath: instancePath + "/base_model",
                            schemaPath: "#/properties/base_model/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.base_model.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.base_model.type,
                            parentSchema: schema0.properties.base_model,
                            data: data24
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err56
                            ];
                        } else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                    if (typeof data24 === "string") {
                        if (func3(data24) < 1) {
                            const err57 = {
                                instancePath: instancePath + "/base_model",
                                schemaPath: "#/properties/base_model/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.base_model,
                                data: data24
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err57
                                ];
                            } else {
                                vErrors.push(err57);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data24)) {
                        if (data24.length < 1) {
                            const err58 = {
                                instancePath: instancePath + "/base_model",
                                schemaPath: "#/properties/base_model/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.base_model,
                                data: data24
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err58
                                ];
                            } else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                        const len7 = data24.length;
                        for(let i7 = 0; i7 < len7; i7++){
                            let data25 = data24[i7];
                            if (typeof data25 === "string") {
                                if (func3(data25) < 1) {
                                    const err59 = {
                                        instancePath: instancePath + "/base_model/" + i7,
                                        schemaPath: "#/properties/base_model/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.base_model.items,
                                        data: data25
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err59
                                        ];
                                    } else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                            } else {
                                const err60 = {
                                    instancePath: instancePath + "/base_model/" + i7,
                                    schemaPath: "#/properties/base_model/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.base_model.items.type,
                                    parentSchema: schema0.properties.base_model.items,
                                    data: data25
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err60
                                    ];
                                } else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.base_model_relation !== undefined && func0.call(data, "base_model_relation")) {
                    let data26 = data.base_model_relation;
                    if (typeof data26 !== "string") {
                        const err61 = {
                            instancePath: instancePath + "/base_model_relation",
                            schemaPath: "#/properties/base_model_relation/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.base_model_relation.type,
                            parentSchema: schema0.properties.base_model_relation,
                            data: data26
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err61
                            ];
                        } else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                    if (!(data26 === "adapter" || data26 === "merge" || data26 === "quantized" || data26 === "finetune")) {
                        const err62 = {
                            instancePath: instancePath + "/base_model_relation",
                            schemaPath: "#/properties/base_model_relation/enum",
                            keyword: "enum",
                            params: {
                                allowedValues: schema0.properties.base_model_relation.enum
                            },
                            message: "must be equal to one of the allowed values",
                            schema: schema0.properties.base_model_relation.enum,
                            parentSchema: schema0.properties.base_model_relation,
                            data: data26
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err62
                            ];
                        } else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                }
                if (data.pipeline_tag !== undefined && func0.call(data, "pipeline_tag")) {
                    let data27 = data.pipeline_tag;
                    if (typeof data27 !== "string") {
                        const err63 = {
                            instancePath: instancePath + "/pipeline_tag",
                            schemaPath: "#/properties/pipeline_tag/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.pipeline_tag.type,
                            parentSchema: schema0.properties.pipeline_tag,
                            data: data27
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err63
                            ];
                        } else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                    if (!(data27 === "text-classification" || data27 === "token-classification" || data27 === "table-question-answering" || data27 === "question-answering" || data27 === "zero-shot-classification" || data27 === "translation" || data27 === "summarization" || data27 === "feature-extraction" || data27 === "text-generation" || data27 === "fill-mask" || data27 === "sentence-similarity" || data27 === "text-to-speech" || data27 === "text-to-audio" || data27 === "automatic-speech-recognition" || data27 === "audio-to-audio" || data27 === "audio-classification" || data27 === "audio-text-to-text" || data27 === "voice-activity-detection" || data27 === "depth-estimation" || data27 === "image-classification" || data27 === "object-detection" || data27 === "image-segmentation" || data27 === "text-to-image" || data27 === "image-to-text" || data27 === "image-to-image" || data27 === "image-to-video" || data27 === "unconditional-image-generation" || data27 === "video-classification" || data27 === "reinforcement-learning" || data27 === "robotics" || data27 === "tabular-classification" || data27 === "tabular-regression" || data27 === "tabular-to-text" || data27 === "table-to-text" || data27 === "multiple-choice" || data27 === "text-ranking" || data27 === "text-retrieval" || data27 === "time-series-forecasting" || data27 === "text-to-video" || data27 === "image-text-to-text" || data27 === "image-text-to-image" || data27 === "image-text-to-video" || data27 === "visual-question-answering" || data27 === "document-question-answering" || data27 === "zero-shot-image-classification" || data27 === "graph-ml" || data27 === "mask-generation" || data27 === "zero-shot-object-detection" || data27 === "text-to-3d" || data27 === "image-to-3d" || data27 === "image-feature-extraction" || data27 === "video-text-to-text" || data27 === "keypoint-detection" || data27 === "visual-document-retrieval" || data27 === "any-to-any" || data27 === "video-to-video" || data27 === "other")) {
                        const err64 = {
                            instancePath: instancePath + "/pipeline_tag",
                            schemaPath: "#/properties/pipeline_tag/enum",
                            keyword: "enum",
                            params: {
                                allowedValues: schema0.properties.pipeline_tag.enum
                            },
                            message: "must be equal to one of the allowed values",
                            schema: schema0.properties.pipeline_tag.enum,
                            parentSchema: schema0.properties.pipeline_tag,
                            data: data27
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err64
                            ];
                        } else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                }
                if (data.task !== undefined && func0.call(data, "task")) {
                    let data28 = data.task;
                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        if (data28.type === undefined || !func0.call(data28, "type")) {
                            const err65 = {
                                instancePath: instancePath + "/task",
                                schemaPath: "#/properties/task/required",
                                keyword: "required",
                                params: {
                                    missingProperty: "type"
                                },
                                message: "must have required property '" + "type" + "'",
                                schema: schema0.properties.task.required,
                                parentSchema: schema0.properties.task,
                                data: data28
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err65
                                ];
                            } else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                        for (const key1 of Object.keys(data28)){
                            if (!(key1 === "type" || key1 === "name" || pattern0.test(key1))) {
                                const err66 = {
                                    instancePath: instancePath + "/task",
                                    schemaPath: "#/properties/task/additionalProperties",
                                    keyword: "additionalProperties",
                                    params: {
                                        additionalProperty: key1
                                    },
                                    message: "must NOT have additional properties",
                                    schema: false,
                                    parentSchema: schema0.properties.task,
                                    data: data28
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err66
                                    ];
                                } else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data28.type !== undefined && func0.call(data28, "type")) {
                            let data29 = data28.type;
                            if (typeof data29 === "string") {
                                if (func3(data29) < 1) {
                                    const err67 = {
                                        instancePath: instancePath + "/task/type",
                                        schemaPath: "#/properties/task/properties/type/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.task.properties.type,
                                        data: data29
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err67
                                        ];
                                    } else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                            } else {
                                const err68 = {
                                    instancePath: instancePath + "/task/type",
                                    schemaPath: "#/properties/task/properties/type/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.task.properties.type.type,
                                    parentSchema: schema0.properties.task.properties.type,
                                    data: data29
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err68
                                    ];
                                } else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                        }
                        if (data28.name !== undefined && func0.call(data28, "name")) {
                            let data30 = data28.name;
                            if (typeof data30 === "string") {
                                if (func3(data30) < 1) {
                                    const err69 = {
                                        instancePath: instancePath + "/task/name",
                                        schemaPath: "#/properties/task/properties/name/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.task.properties.name,
                                        data: data30
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err69
                                        ];
                                    } else {
                                        vErrors.push(err69);
                                    }
                                    errors++;
                                }
                            } else {
                                const err70 = {
                                    instancePath: instancePath + "/task/name",
                                    schemaPath: "#/properties/task/properties/name/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.task.properties.name.type,
                                    parentSchema: schema0.properties.task.properties.name,
                                    data: data30
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err70
                                    ];
                                } else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                        }
                    } else {
                        const err71 = {
                            instancePath: instancePath + "/task",
                            schemaPath: "#/properties/task/type",
                            keyword: "type",
                            params: {
                                type: "object"
                            },
                            message: "must be object",
                            schema: schema0.properties.task.type,
                            parentSchema: schema0.properties.task,
                            data: data28
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err71
                            ];
                        } else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data.dataset !== undefined && func0.call(data, "dataset")) {
                    let data31 = data.dataset;
                    if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                        if (data31.type === undefined || !func0.call(data31, "type")) {
                            const err72 = {
                                instancePath: instancePath + "/dataset",
                                schemaPath: "#/properties/dataset/required",
                                keyword: "required",
                                params: {
                                    missingProperty: "type"
                                },
                                message: "must have required property '" + "type" + "'",
                                schema: schema0.properties.dataset.required,
                                parentSchema: schema0.properties.dataset,
                                data: data31
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err72
                                ];
                            } else {
                                vErrors.push(err72);
                            }
                            errors++;
                        }
                        if (data31.name === undefined || !func0.call(data31, "name")) {
                            const err73 = {
                                instancePath: instancePath + "/dataset",
                                schemaPath: "#/properties/dataset/required",
                                keyword: "required",
                                params: {
                                    missingProperty: "name"
                                },
                                message: "must have required property '" + "name" + "'",
                                schema: schema0.properties.dataset.required,
                                parentSchema: schema0.properties.dataset,
                                data: data31
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err73
                                ];
                            } else {
                                vErrors.push(err73);
                            }
                            errors++;
                        }
                        for (const key2 of Object.keys(data31)){
                            if (!(key2 === "type" || key2 === "name" || key2 === "config" || key2 === "split" || key2 === "revision" || pattern0.test(key2))) {
                                const err74 = {
                                    instancePath: instancePath + "/dataset",
                                    schemaPath: "#/properties/dataset/additionalProperties",
                                    keyword: "additionalProperties",
                                    params: {
                                        additionalProperty: key2
                                    },
                                    message: "must NOT have additional properties",
                                    schema: false,
                                    parentSchema: schema0.properties.dataset,
                                    data: data31
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err74
                                    ];
                                } else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        if (data31.type !== undefined && func0.call(data31, "type")) {
                            let data32 = data31.type;
                            if (typeof data32 === "string") {
                                if (func3(data32) < 1) {
                                    const err75 = {
                                        instancePath: instancePath + "/dataset/type",
                                        schemaPath: "#/properties/dataset/properties/type/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.dataset.properties.type,
                                        data: data32
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err75
                                        ];
                                    } else {
                                        vErrors.push(err75);
                                    }
                                    errors++;
                                }
                            } else {
                                const err76 = {
                                    instancePath: instancePath + "/dataset/type",
                                    schemaPath: "#/properties/dataset/properties/type/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.dataset.properties.type.type,
                                    parentSchema: schema0.properties.dataset.properties.type,
                                    data: data32
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err76
                                    ];
                                } else {
                                    vErrors.push(err76);
                                }
                                errors++;
                            }
                        }
                        if (data31.name !== undefined && func0.call(data31, "name")) {
                            let data33 = data31.name;
                            if (typeof data33 === "string") {
                                if (func3(data33) < 1) {
                                    const err77 = {
                                        instancePath: instancePath + "/dataset/name",
                                        schemaPath: "#/properties/dataset/properties/name/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.dataset.properties.name,
                                        data: data33
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err77
                                        ];
                                    } else {
                                        vErrors.push(err77);
                                    }
                                    errors++;
                                }
                            } else {
                                const err78 = {
                                    instancePath: instancePath + "/dataset/name",
                                    schemaPath: "#/properties/dataset/properties/name/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.dataset.properties.name.type,
                                    parentSchema: schema0.properties.dataset.properties.name,
                                    data: data33
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err78
                                    ];
                                } else {
                                    vErrors.push(err78);
                                }
                                errors++;
                            }
                        }
                        if (data31.config !== undefined && func0.call(data31, "config")) {
                            let data34 = data31.config;
                            if (typeof data34 === "string") {
                                if (func3(data34) < 1) {
                                    const err79 = {
                                        instancePath: instancePath + "/dataset/config",
                                        schemaPath: "#/properties/dataset/properties/config/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.dataset.properties.config,
                                        data: data34
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err79
                                        ];
                                    } else {
                                        vErrors.push(err79);
                                    }
                                    errors++;
                                }
                            } else {
                                const err80 = {
                                    instancePath: instancePath + "/dataset/config",
                                    schemaPath: "#/properties/dataset/properties/config/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.dataset.properties.config.type,
                                    parentSchema: schema0.properties.dataset.properties.config,
                                    data: data34
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err80
                                    ];
                                } else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                        if (data31.split !== undefined && func0.call(data31, "split")) {
                            let data35 = data31.split;
                            if (typeof data35 === "string") {
                                if (func3(data35) < 1) {
                                    const err81 = {
                                        instancePath: instancePath + "/dataset/split",
                                        schemaPath: "#/properties/dataset/properties/split/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.dataset.properties.split,
                                        data: data35
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err81
                                        ];
                                    } else {
                                        vErrors.push(err81);
                                    }
                                    errors++;
                                }
                            } else {
                                const err82 = {
                                    instancePath: instancePath + "/dataset/split",
                                    schemaPath: "#/properties/dataset/properties/split/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.dataset.properties.split.type,
                                    parentSchema: schema0.properties.dataset.properties.split,
                                    data: data35
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err82
                                    ];
                                } else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                        }
                        if (data31.revision !== undefined && func0.call(data31, "revision")) {
                            let data36 = data31.revision;
                            if (typeof data36 === "string") {
                                if (func3(data36) < 1) {
                                    const err83 = {
                                        instancePath: instancePath + "/dataset/revision",
                                        schemaPath: "#/properties/dataset/properties/revision/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.dataset.properties.revision,
                                        data: data36
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err83
                                        ];
                                    } else {
                                        vErrors.push(err83);
                                    }
                                    errors++;
                                }
                            } else {
                                const err84 = {
                                    instancePath: instancePath + "/dataset/revision",
                                    schemaPath: "#/properties/dataset/properties/revision/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.dataset.properties.revision.type,
                                    parentSchema: schema0.properties.dataset.properties.revision,
                                    data: data36
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err84
                                    ];
                                } else {
                                    vErrors.push(err84);
                                }
                                errors++;
                            }
                        }
                    } else {
                        const err85 = {
                            instancePath: instancePath + "/dataset",
                            schemaPath: "#/properties/dataset/type",
                            keyword: "type",
                            params: {
                                type: "object"
                            },
                            message: "must be object",
                            schema: schema0.properties.dataset.type,
                            parentSchema: schema0.properties.dataset,
                            data: data31
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err85
                            ];
                        } else {
                            vErrors.push(err85);
                        }
                        errors++;
                    }
                }
                if (data.results !== undefined && func0.call(data, "results")) {
                    let data37 = data.results;
                    if (Array.isArray(data37)) {
                        if (data37.length < 1) {
                            const err86 = {
                                instancePath: instancePath + "/results",
                                schemaPath: "#/properties/results/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.results,
                                data: data37
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err86
                                ];
                            } else {
                                vErrors.push(err86);
                            }
                            errors++;
                        }
                        const len8 = data37.length;
                        for(let i8 = 0; i8 < len8; i8++){
                            let data38 = data37[i8];
                            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                if (data38.gate === undefined || !func0.call(data38, "gate")) {
                                    const err87 = {
                                        instancePath: instancePath + "/results/" + i8,
                                        schemaPath: "#/properties/results/items/required",
                                        keyword: "required",
                                        params: {
                                            missingProperty: "gate"
                                        },
                                        message: "must have required property '" + "gate" + "'",
                                        schema: schema0.properties.results.items.required,
                                        parentSchema: schema0.properties.results.items,
                                        data: data38
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err87
                                        ];
                                    } else {
                                        vErrors.push(err87);
                                    }
                                    errors++;
                                }
                                for (const key3 of Object.keys(data38)){
                                    if (!(key3 === "gate" || key3 === "task" || key3 === "dataset" || key3 === "metrics" || pattern0.test(key3))) {
                                        const err88 = {
                                            instancePath: instancePath + "/results/" + i8,
                                            schemaPath: "#/properties/results/items/additionalProperties",
                                            keyword: "additionalProperties",
                                            params: {
                                                additionalProperty: key3
                                            },
                                            message: "must NOT have additional properties",
                                            schema: false,
                                            parentSchema: schema0.properties.results.items,
                                            data: data38
                                        };
                                        if (vErrors === null) {
                                            vErrors = [
                                                err88
                                            ];
                                        } else {
                                            vErrors.push(err88);
                                        }
                                        errors++;
                                    }
                                }
                                if (data38.gate !== undefined && func0.call(data38, "gate")) {
                                    let data39 = data38.gate;
                                    if (typeof data39 === "string") {
                                        if (func3(data39) < 1) {
                                            const err89 = {
                                                instancePath: instancePath + "/results/" + i8 + "/gate",
                                                schemaPath: "#/properties/results/items/properties/gate/minLength",
                                                keyword: "minLength",
                                                params: {
                                                    limit: 1
                                                },
                                                message: "must NOT have fewer than 1 characters",
                                                schema: 1,
                                                parentSchema: schema0.properties.results.items.properties.gate,
                                                data: data39
                                            };
                                            if (vErrors === null) {
                                                vErrors = [
                                                    err89
                                                ];
                                            } else {
                                                vErrors.push(err89);
                                            }
                                            errors++;
                                        }
                                    } else {
                                        const err90 = {
                                            instancePath: instancePath + "/results/" + i8 + "/gate",
                                            schemaPath: "#/properties/results/items/properties/gate/type",
                                            keyword: "type",
                                            params: {
                                                type: "string"
                                            },
                                            message: "must be string",
                                            schema: schema0.properties.results.items.properties.gate.type,
                                            parentSchema: schema0.properties.results.items.properties.gate,
                                            data: data39
                                        };
                                        if (vErrors === null) {
                                            vErrors = [
                                                err90
                                            ];
                                        } else {
                                            vErrors.push(err90);
                                        }
                                        errors++;
                                    }
                                }
                                if (data38.task !== undefined && func0.call(data38, "task")) {
                                    let data40 = data38.task;
                                    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                        if (data40.type === undefined || !func0.call(data40, "type")) {
                                            const err91 = {
                                                instancePath: instancePath + "/results/" + i8 + "/task",
                                                schemaPath: "#/properties/results/items/properties/task/required",
                                                keyword: "required",
                                                params: {
                                                    missingProperty: "type"
                                                },
                                                message: "must have required property '" + "type" + "'",
                                                schema: schema0.properties.results.items.properties.task.required,
                                                parentSchema: schema0.properties.results.items.properties.task,
                                                data: data40
                                            };
                                            if (vErrors === null) {
                                                vErrors = [
                                                    err91
                                                ];
                                            } else {
                                                vErrors.push(err91);
                                            }
                                            errors++;
                                        }
                                        for (const key4 of Object.keys(data40)){
                                            if (!(key4 === "type" || key4 === "name" || pattern0.test(key4))) {
                                                const err92 = {
                                                    instancePath: instancePath + "/results/" + i8 + "/task",
                                                    schemaPath: "#/properties/results/items/properties/task/additionalProperties",
                                                    keyword: "additionalProperties",
                                                    params: {
                                                        additionalProperty: key4
                                                    },
                                                    message: "must NOT have additional properties",
                                                    schema: false,
                                                    parentSchema: schema0.properties.results.items.properties.task,
                                                    data: data40
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [
                                                        err92
                                                    ];
                                                } else {
                                                    vErrors.push(err92);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data40.type !== undefined && func0.call(data40, "type")) {
                                            let data41 = data40.type;
                                            if (typeof data41 === "string") {
                                                if (func3(data41) < 1) {
                                                    const err93 = {
                                                        instancePath: instancePath + "/results/" + i8 + "/task/type",
                                                        schemaPath: "#/properties/results/items/properties/task/properties/type/minLength",
                                                        keyword: "minLength",
                                                        params: {
                                                            limit: 1
                                                        },
                                                        message: "must NOT have fewer than 1 characters",
                                                        schema: 1,
                                                        parentSchema: schema0.properties.results.items.properties.task.properties.type,
                                                        data: data41
                                                    };
                                                    if (vErrors === null) {
                                                        vErrors = [
                                                            err93
                                                        ];
                                                    } else {
                                                        vErrors.push(err93);
                                                    }
                                                    errors++;
                                                }
                                            } else {
                                                const err94 = {
                                                    instancePath: instancePath + "/results/" + i8 + "/task/type",
                                                    schemaPath: "#/properties/results/items/properties/task/properties/type/type",
                                                    keyword: "type",
                                                    params: {
                                                        type: "string"
                                                    },
                                                    message: "must be string",
                                                    schema: schema0.properties.results.items.properties.task.properties.type.type,
                                                    parentSchema: schema0.properties.results.items.properties.task.properties.type,
                                                    data: data41
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [
                                                        err94
                                                    ];
                                                } else {
                                                    vErrors.push(err94);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data40.name !== undefined && func0.call(data40, "name")) {
                                            let data42 = data40.name;
                                            if (typeof data42 === "string") {
                                                if (func3(data42) < 1) {
                                                    const err95 = {
                                                        instancePath: instancePath + "/results/" + i8 + "/task/name",
                                                        schemaPath: "#/properties/results/items/properties/task/properties/name/minLength",
                                                        keyword: "minLength",
                                                        params: {
                                                            limit: 1
                                                        },
                                                        message: "must NOT have fewer than 1 characters",
                                                        schema: 1,
                                                        parentSchema: schema0.properties.results.items.properties.task.properties.name,
                                                        data: data42
                                                    };
                                                    if (vErrors === null) {
                                                        vErrors = [
                                                            err95
                                                        ];
                                                    } else {
                                                        vErrors.push(err95);
                                                    }
                                                    errors++;
                                                }
                                            } else {
                                                const err96 = {
                                                    instancePath: instancePath + "/results/" + i8 + "/task/name",
                                                    schemaPath: "#/properties/results/items/properties/task/properties/name/type",
                                                    keyword: "type",
                                                    params: {
                                                        type: "string"
                                                    },
                                                    message: "must be string",
                                                    schema: schema0.properties.results.items.properties.task.properties.name.type,
                                                    parentSchema: schema0.properties.results.items.properties.task.properties.name,
                                                    data: data42
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [
                                                        err96
                                                    ];
                                                } else {
                                                    vErrors.push(err96);
                                                }
                                                errors++;
                                            }
                                        }
                                    } else {
                                        const err97 = {
                                            instancePath: instancePath + "/results/" + i8 + "/task",
                                            schemaPath: "#/properties/results/items/properties/task/type",
                                            keyword: "type",
                                            params: {
                                                type: "object"
                                            },
                                            message: "must be object",
                                            schema: schema0.properties.results.items.properties.task.type,
                                            parentSchema: schema0.properties.results.items.properties.task,
                                            data: data40
                                        };
                                        if (vErrors === null) {
                                            vErrors = [
                                                err97
                                            ];
                                        } else {
                                            vErrors.push(err97);
                                        }
                                        errors++;
                                    }
                                }
                                if (data38.dataset !== undefined && func0.call(data38, "dataset")) {
                                    let data43 = data38.dataset;
                                    if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                        if (data43.type === undefined || !func0.call(data43, "type")) {
                                            const err98 = {
                                                instancePath: instancePath + "/results/" + i8 + "/dataset",
                                                schemaPath: "#/properties/results/items/properties/dataset/required",
                                                keyword: "required",
                                                params: {
                                                    missingProperty: "type"
                                                },
                                                message: "must have required property '" + "type" + "'",
                                                schema: schema0.properties.results.items.properties.dataset.required,
                                                parentSchema: schema0.properties.results.items.properties.dataset,
                                                data: data43
                                            };
                                            if (vErrors === null) {
                                                vErrors = [
                                                    err98
                                                ];
                                            } else {
                                                vErrors.push(err98);
                                            }
                                            errors++;
                                        }
                                        if (data43.name === undefined || !func0.call(data43, "name")) {
                                            const err99 = {
                                                instancePath: instancePath + "/results/" + i8 + "/dataset",
                                                schemaPath: "#/properties/results/items/properties/dataset/required",
                                                keyword: "required",
                                                params: {
                                                    missingProperty: "name"
                                                },
                                                message: "must have required property '" + "name" + "'",
                                                schema: schema0.properties.results.items.properties.dataset.required,
                                                parentSchema: schema0.properties.results.items.properties.dataset,
                                                data: data43
                                            };
                                            if (vErrors === null) {
                                                vErrors = [
                                                    err99
                                                ];
                                            } else {
                                                vErrors.push(err99);
                                            }
                                            errors++;
                                        }
                                        for (const key5 of Object.keys(data43)){
                                            if (!(key5 === "type" || key5 === "name" || key5 === "config" || key5 === "split" || key5 === "revision" || pattern0.test(key5))) {
                                                const err100 = {
                                                    instancePath: instancePath + "/results/" + i8 + "/dataset",
                                                    schemaPath: "#/properties/results/items/properties/dataset/additionalProperties",
                                                    keyword: "additionalProperties",
                                                    params: {
                                                        additionalProperty: key5
                                                    },
                                                    message: "must NOT have additional properties",
                                                    schema: false,
                                                    parentSchema: schema0.properties.results.items.properties.dataset,
                                                    data: data43
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [
                                                        err100
                                                    ];
                                                } else {
                                                    vErrors.push(err100);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data43.type !== undefined && func0.call(data43, "type")) {
                                            let data44 = data43.type;
                                            if (typeof data44 === "string") {
                                                if (func3(data44) < 1) {
                                                    const err101 = {
                                                        instancePath: instancePath + "/results/" + i8 + "/dataset/type",
                                                        schemaPath: "#/properties/results/items/properties/dataset/properties/type/minLength",
                                                        keyword: "minLength",
                                                        params: {
                                                            limit: 1
                                                        },
                                                        message: "must NOT have fewer than 1 characters",
                                                        schema: 1,
                                                        parentSchema: schema0.properties.results.items.properties.dataset.properties.type,
                                                        data: data44
                                                    };
                                                    if (vErrors === null) {
                                                        vErrors = [
                                                            err101
                                                        ];
                                                    } else {
                                                        vErrors.push(err101);
                                                    }
                                                    errors++;
                                                }
                                            } else {
                                                const err102 = {
                                                    instancePath: instancePath + "/results/" + i8 + "/dataset/type",
                                                    schemaPath: "#/properties/results/items/properties/dataset/properties/type/type",
                                                    keyword: "type",
                                                    params: {
                                                        type: "string"
                                                    },
                                                    message: "must be string",
                                                    schema: schema0.properties.results.items.properties.dataset.properties.type.type,
                                                    parentSchema: schema0.properties.results.items.properties.dataset.properties.type,
                                                    data: data44
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [
                                                        err102
                                                    ];
                                                } else {
                                                    vErrors.push(err102);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data43.name !== undefined && func0.call(data43, "name")) {
                                            let data45 = data43.name;
                                            if (typeof data45 === "string") {
                                                if (func3(data45) < 1) {
                                                    const err103 = {
                                                        instancePath: instancePath + "/results/" + i8 + "/dataset/name",
                                                        schemaPath: "#/properties/results/items/properties/dataset/properties/name/minLength",
                                                        keyword: "minLength",
                                                        params: {
                                                            limit: 1
                                                        },
                                                        message: "must NOT have fewer than 1 characters",
                                                        schema: 1,
                                                        parentSchema: schema0.properties.results.items.properties.dataset.properties.name,
                                                        data: data45
                                                    };
                                                    if (vErrors === null) {
                                                        vErrors = [
                                                            err103
                                                        ];
                                                    } else {
                                                        vErrors.push(err103);
                                                    }
                                                    errors++;
                                                }
                                            } else {
                                                const err104 = {
                                                    instancePath: instancePath + "/results/" + i8 + "/dataset/name",
                                                    schemaPath: "#/properties/results/items/properties/dataset/properties/name/type",
                                                    keyword: "type",
                                                    params: {
                                                        type: "string"
                                                    },
                                                    message: "must be string",
                                                    schema: schema0.properties.results.items.properties.dataset.properties.name.type,
                                                    parentSchema: schema0.properties.results.items.properties.dataset.properties.name,
                                                    data: data45
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [
                                                        err104
                                                    ];
                                                } else {
                                                    vErrors.push(err104);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data43.config !== undefined && func0.call(data43, "config")) {
                                            let data46 = data43.config;
                                            if (typeof data46 === "string") {
                                                if (func3(data46) < 1) {
                                                    const err105 = {
                                                        instancePath: instancePath + "/results/" + i8 + "/dataset/config",
                                                        schemaPath: "#/properties/results/items/properties/dataset/properties/config/minLength",
                                                        keyword: "minLength",
                                                        params: {
                                                            limit: 1
                                                        },
                                                        message: "must NOT have fewer than 1 characters",
                                                        schema: 1,
                                                        parentSchema: schema0.properties.results.items.properties.dataset.properties.config,
                                                        data: data46
                                                    };
                                                    if (vErrors === null) {
                                                        vErrors = [
                                                            err105
                                                        ];
                                                    } else {
                                                        vErrors.push(err105);
                                                    }
                                                    errors++;
                                                }
                                            } else {
                                                const err106 = {
                                                    instancePath: instancePath + "/results/" + i8 + "/dataset/config",
                                                    schemaPath: "#/properties/results/items/properties/dataset/properties/config/type",
                                                    keyword: "type",
                                                    params: {
                                                        type: "string"
                                                    },
                                                    message: "must be string",
                                                    schema: schema0.properties.results.items.properties.dataset.properties.config.type,
                                                    parentSchema: schema0.properties.results.items.properties.dataset.properties.config,
                                                    data: data46
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [
                                                        err106
                                                    ];
                                                } else {
                                                    vErrors.push(err106);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data43.split !== undefined && func0.call(data43, "split")) {
                                            let data47 = data43.split;
                                            if (typeof data47 === "string") {
                                                if (func3(data47) < 1) {
                                                    const err107 = {
                                                        instancePath: instancePath + "/results/" + i8 + "/dataset/split",
                                                        schemaPath: "#/properties/results/items/properties/dataset/properties/split/minLength",
                                                        keyword: "minLength",
                                                        params: {
                                                            limit: 1
                                                        },
                                                        message: "must NOT have fewer than 1 characters",
                                                        schema: 1,
                                                        parentSchema: schema0.properties.results.items.properties.dataset.properties.split,
                                                        data: data47
                                                    };
                                                    if (vErrors === null) {
                                                        vErrors = [
                                                            err107
                                                        ];
                                                    } else {
                                                        vErrors.push(err107);
                                                    }
                                                    errors++;
                                                }
                                            } else {
                                                const err108 = {
                                                    instancePath: instancePath + "/results/" + i8 + "/dataset/split",
                                                    schemaPath: "#/properties/results/items/properties/dataset/properties/split/type",
                                                    keyword: "type",
                                                    params: {
                                                        type: "string"
                                                    },
                                                    message: "must be string",
                                                    schema: schema0.properties.results.items.properties.dataset.properties.split.type,
                                                    parentSchema: schema0.properties.results.items.properties.dataset.properties.split,
                                                    data: data47
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [
                                                        err108
                                                    ];
                                                } else {
                                                    vErrors.push(err108);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data43.revision !== undefined && func0.call(data43, "revision")) {
                                            let data48 = data43.revision;
                                            if (typeof data48 === "string") {
                                                if (func3(data48) < 1) {
                                                    const err109 = {
                                                        instancePath: instancePath + "/results/" + i8 + "/dataset/revision",
                                                        schemaPath: "#/properties/results/items/properties/dataset/properties/revision/minLength",
                                                        keyword: "minLength",
                                                        params: {
                                                            limit: 1
                                                        },
                                                        message: "must NOT have fewer than 1 characters",
                                                        schema: 1,
                                                        parentSchema: schema0.properties.results.items.properties.dataset.properties.revision,
                                                        data: data48
                                                    };
                                                    if (vErrors === null) {
                                                        vErrors = [
                                                            err109
                                                        ];
                                                    } else {
                                                        vErrors.push(err109);
                                                    }
                                                    errors++;
                                                }
                                            } else {
                                                const err110 = {
                                                    instancePath: instancePath + "/results/" + i8 + "/dataset/revision",
                                                    schemaPath: "#/properties/results/items/properties/dataset/properties/revision/type",
                                                    keyword: "type",
                                                    params: {
                                                        type: "string"
                                                    },
                                                    message: "must be string",
                                                    schema: schema0.properties.results.items.properties.dataset.properties.revision.type,
                                                    parentSchema: schema0.properties.results.items.properties.dataset.properties.revision,
                                                    data: data48
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [
                                                        err110
                                                    ];
                                                } else {
                                                    vErrors.push(err110);
                                                }
                                                errors++;
                                            }
                                        }
                                    } else {
                                        const err111 = {
                                            instancePath: instancePath + "/results/" + i8 + "/dataset",
                                            schemaPath: "#/properties/results/items/properties/dataset/type",
                                            keyword: "type",
                                            params: {
                                                type: "object"
                                            },
                                            message: "must be object",
                                            schema: schema0.properties.results.items.properties.dataset.type,
                                            parentSchema: schema0.properties.results.items.properties.dataset,
                                            data: data43
                                        };
                                        if (vErrors === null) {
                                            vErrors = [
                                                err111
                                            ];
                                        } else {
                                            vErrors.push(err111);
                                        }
                                        errors++;
                                    }
                                }
                                if (data38.metrics !== undefined && func0.call(data38, "metrics")) {
                                    let data49 = data38.metrics;
                                    if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                        if (Object.keys(data49).length < 1) {
                                            const err112 = {
                                                instancePath: instancePath + "/results/" + i8 + "/metrics",
                                                schemaPath: "#/properties/results/items/properties/metrics/minProperties",
                                                keyword: "minProperties",
                                                params: {
                                                    limit: 1
                                                },
                                                message: "must NOT have fewer than 1 properties",
                                                schema: 1,
                                                parentSchema: schema0.properties.results.items.properties.metrics,
                                                data: data49
                                            };
                                            if (vErrors === null) {
                                                vErrors = [
                                                    err112
                                                ];
                                            } else {
                                                vErrors.push(err112);
                                            }
                                            errors++;
                                        }
                                        for (const key6 of Object.keys(data49)){
                                            let data50 = data49[key6];
                                            if (!(data50 && typeof data50 == "object" && !Array.isArray(data50)) && data50 !== null) {
                                                const err113 = {
                                                    instancePath: instancePath + "/results/" + i8 + "/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
                                                    schemaPath: "#/properties/results/items/properties/metrics/additionalProperties/type",
                                                    keyword: "type",
                                                    params: {
                                                        type: schema0.properties.results.items.properties.metrics.additionalProperties.type
                                                    },
                                                    message: "must be object,null",
                                                    schema: schema0.properties.results.items.properties.metrics.additionalProperties.type,
                                                    parentSchema: schema0.properties.results.items.properties.metrics.additionalProperties,
                                                    data: data50
                                                };
                                                if (vErrors === null) {
                                                    vErrors = [
                                                        err113
                                                    ];
                                                } else {
                                                    vErrors.push(err113);
                                                }
                                                errors++;
                                            }
                                            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                                for (const key7 of Object.keys(data50)){
                                                    if (!(key7 === "type" || key7 === "name")) {
                                                        const err114 = {
                                                            instancePath: instancePath + "/results/" + i8 + "/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
                                                            schemaPath: "#/properties/results/items/properties/metrics/additionalProperties/additionalProperties",
                                                            keyword: "additionalProperties",
                                                            params: {
                                                                additionalProperty: key7
                                                            },
                                                            message: "must NOT have additional properties",
                                                            schema: false,
                                                            parentSchema: schema0.properties.results.items.properties.metrics.additionalProperties,
                                                            data: data50
                                                        };
                                                        if (vErrors === null) {
                                                            vErrors = [
                                                                err114
                                                            ];
                                                        } else {
                                                            vErrors.push(err114);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data50.type !== undefined && func0.call(data50, "type")) {
                                                    let data51 = data50.type;
                                                    if (typeof data51 === "string") {
                                                        if (func3(data51) < 1) {
                                                            const err115 = {
                                                                instancePath: instancePath + "/results/" + i8 + "/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
                                                                schemaPath: "#/properties/results/items/properties/metrics/additionalProperties/properties/type/minLength",
                                                                keyword: "minLength",
                                                                params: {
                                                                    limit: 1
                                                                },
                                                                message: "must NOT have fewer than 1 characters",
                                                                schema: 1,
                                                                parentSchema: schema0.properties.results.items.properties.metrics.additionalProperties.properties.type,
                                                                data: data51
                                                            };
                                                            if (vErrors === null) {
                                                                vErrors = [
                                                                    err115
                                                                ];
                                                            } else {
                                                                vErrors.push(err115);
                                                            }
                                                            errors++;
                                                        }
                                                    } else {
                                                        const err116 = {
                                                            instancePath: instancePath + "/results/" + i8 + "/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
                                                            schemaPath: "#/properties/results/items/properties/metrics/additionalProperties/properties/type/type",
                                                            keyword: "type",
                                                            params: {
                                                                type: "string"
                                                            },
                                                            message: "must be string",
                                                            schema: schema0.properties.results.items.properties.metrics.additionalProperties.properties.type.type,
                                                            parentSchema: schema0.properties.results.items.properties.metrics.additionalProperties.properties.type,
                                                            data: data51
                                                        };
                                                        if (vErrors === null) {
                                                            vErrors = [
                                                                err116
                                                            ];
                                                        } else {
                                                            vErrors.push(err116);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data50.name !== undefined && func0.call(data50, "name")) {
                                                    let data52 = data50.name;
                                                    if (typeof data52 === "string") {
                                                        if (func3(data52) < 1) {
                                                            const err117 = {
                                                                instancePath: instancePath + "/results/" + i8 + "/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
                                                                schemaPath: "#/properties/results/items/properties/metrics/additionalProperties/properties/name/minLength",
                                                                keyword: "minLength",
                                                                params: {
                                                                    limit: 1
                                                                },
                                                                message: "must NOT have fewer than 1 characters",
                                                                schema: 1,
                                                                parentSchema: schema0.properties.results.items.properties.metrics.additionalProperties.properties.name,
                                                                data: data52
                                                            };
                                                            if (vErrors === null) {
                                                                vErrors = [
                                                                    err117
                                                                ];
                                                            } else {
                                                                vErrors.push(err117);
                                                            }
                                                            errors++;
                                                        }
                                                    } else {
                                                        const err118 = {
                                                            instancePath: instancePath + "/results/" + i8 + "/metrics/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
                                                            schemaPath: "#/properties/results/items/properties/metrics/additionalProperties/properties/name/type",
                                                            keyword: "type",
                                                            params: {
                                                                type: "string"
                                                            },
                                                            message: "must be string",
                                                            schema: schema0.properties.results.items.properties.metrics.additionalProperties.properties.name.type,
                                                            parentSchema: schema0.properties.results.items.properties.metrics.additionalProperties.properties.name,
                                                            data: data52
                                                        };
                                                        if (vErrors === null) {
                                                            vErrors = [
                                                                err118
                                                            ];
                                                        } else {
                                                            vErrors.push(err118);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                    } else {
                                        const err119 = {
                                            instancePath: instancePath + "/results/" + i8 + "/metrics",
                                            schemaPath: "#/properties/results/items/properties/metrics/type",
                                            keyword: "type",
                                            params: {
                                                type: "object"
                                            },
                                            message: "must be object",
                                            schema: schema0.properties.results.items.properties.metrics.type,
                                            parentSchema: schema0.properties.results.items.properties.metrics,
                                            data: data49
                                        };
                                        if (vErrors === null) {
                                            vErrors = [
                                                err119
                                            ];
                                        } else {
                                            vErrors.push(err119);
                                        }
                                        errors++;
                                    }
                                }
                            } else {
                                const err120 = {
                                    instancePath: instancePath + "/results/" + i8,
                                    schemaPath: "#/properties/results/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "object"
                                    },
                                    message: "must be object",
                                    schema: schema0.properties.results.items.type,
                                    parentSchema: schema0.properties.results.items,
                                    data: data38
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err120
                                    ];
                                } else {
                                    vErrors.push(err120);
                                }
                                errors++;
                            }
                        }
                    } else {
                        const err121 = {
                            instancePath: instancePath + "/results",
                            schemaPath: "#/properties/results/type",
                            keyword: "type",
                            params: {
                                type: "array"
                            },
                            message: "must be array",
                            schema: schema0.properties.results.type,
                            parentSchema: schema0.properties.results,
                            data: data37
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err121
                            ];
                        } else {
                            vErrors.push(err121);
                        }
                        errors++;
                    }
                }
                if (data.intended_uses !== undefined && func0.call(data, "intended_uses")) {
                    let data53 = data.intended_uses;
                    if (typeof data53 !== "string" && !Array.isArray(data53)) {
                        const err122 = {
                            instancePath: instancePath + "/intended_uses",
                            schemaPath: "#/properties/intended_uses/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.intended_uses.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.intended_uses.type,
                            parentSchema: schema0.properties.intended_uses,
                            data: data53
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err122
                            ];
                        } else {
                            vErrors.push(err122);
                        }
                        errors++;
                    }
                    if (typeof data53 === "string") {
                        if (func3(data53) < 1) {
                            const err123 = {
                                instancePath: instancePath + "/intended_uses",
                                schemaPath: "#/properties/intended_uses/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.intended_uses,
                                data: data53
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err123
                                ];
                            } else {
                                vErrors.push(err123);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data53)) {
                        if (data53.length < 1) {
                            const err124 = {
                                instancePath: instancePath + "/intended_uses",
                                schemaPath: "#/properties/intended_uses/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.intended_uses,
                                data: data53
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err124
                                ];
                            } else {
                                vErrors.push(err124);
                            }
                            errors++;
                        }
                        const len9 = data53.length;
                        for(let i9 = 0; i9 < len9; i9++){
                            let data54 = data53[i9];
                            if (typeof data54 === "string") {
                                if (func3(data54) < 1) {
                                    const err125 = {
                                        instancePath: instancePath + "/intended_uses/" + i9,
                                        schemaPath: "#/properties/intended_uses/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.intended_uses.items,
                                        data: data54
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err125
                                        ];
                                    } else {
                                        vErrors.push(err125);
                                    }
                                    errors++;
                                }
                            } else {
                                const err126 = {
                                    instancePath: instancePath + "/intended_uses/" + i9,
                                    schemaPath: "#/properties/intended_uses/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.intended_uses.items.type,
                                    parentSchema: schema0.properties.intended_uses.items,
                                    data: data54
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err126
                                    ];
                                } else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.out_of_scope_uses !== undefined && func0.call(data, "out_of_scope_uses")) {
                    let data55 = data.out_of_scope_uses;
                    if (typeof data55 !== "string" && !Array.isArray(data55)) {
                        const err127 = {
                            instancePath: instancePath + "/out_of_scope_uses",
                            schemaPath: "#/properties/out_of_scope_uses/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.out_of_scope_uses.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.out_of_scope_uses.type,
                            parentSchema: schema0.properties.out_of_scope_uses,
                            data: data55
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err127
                            ];
                        } else {
                            vErrors.push(err127);
                        }
                        errors++;
                    }
                    if (typeof data55 === "string") {
                        if (func3(data55) < 1) {
                            const err128 = {
                                instancePath: instancePath + "/out_of_scope_uses",
                                schemaPath: "#/properties/out_of_scope_uses/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.out_of_scope_uses,
                                data: data55
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err128
                                ];
                            } else {
                                vErrors.push(err128);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data55)) {
                        if (data55.length < 1) {
                            const err129 = {
                                instancePath: instancePath + "/out_of_scope_uses",
                                schemaPath: "#/properties/out_of_scope_uses/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.out_of_scope_uses,
                                data: data55
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err129
                                ];
                            } else {
                                vErrors.push(err129);
                            }
                            errors++;
                        }
                        const len10 = data55.length;
                        for(let i10 = 0; i10 < len10; i10++){
                            let data56 = data55[i10];
                            if (typeof data56 === "string") {
                                if (func3(data56) < 1) {
                                    const err130 = {
                                        instancePath: instancePath + "/out_of_scope_uses/" + i10,
                                        schemaPath: "#/properties/out_of_scope_uses/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.out_of_scope_uses.items,
                                        data: data56
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err130
                                        ];
                                    } else {
                                        vErrors.push(err130);
                                    }
                                    errors++;
                                }
                            } else {
                                const err131 = {
                                    instancePath: instancePath + "/out_of_scope_uses/" + i10,
                                    schemaPath: "#/properties/out_of_scope_uses/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.out_of_scope_uses.items.type,
                                    parentSchema: schema0.properties.out_of_scope_uses.items,
                                    data: data56
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err131
                                    ];
                                } else {
                                    vErrors.push(err131);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.limitations !== undefined && func0.call(data, "limitations")) {
                    let data57 = data.limitations;
                    if (typeof data57 !== "string" && !Array.isArray(data57)) {
                        const err132 = {
                            instancePath: instancePath + "/limitations",
                            schemaPath: "#/properties/limitations/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.limitations.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.limitations.type,
                            parentSchema: schema0.properties.limitations,
                            data: data57
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err132
                            ];
                        } else {
                            vErrors.push(err132);
                        }
                        errors++;
                    }
                    if (typeof data57 === "string") {
                        if (func3(data57) < 1) {
                            const err133 = {
                                instancePath: instancePath + "/limitations",
                                schemaPath: "#/properties/limitations/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.limitations,
                                data: data57
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err133
                                ];
                            } else {
                                vErrors.push(err133);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data57)) {
                        if (data57.length < 1) {
                            const err134 = {
                                instancePath: instancePath + "/limitations",
                                schemaPath: "#/properties/limitations/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.limitations,
                                data: data57
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err134
                                ];
                            } else {
                                vErrors.push(err134);
                            }
                            errors++;
                        }
                        const len11 = data57.length;
                        for(let i11 = 0; i11 < len11; i11++){
                            let data58 = data57[i11];
                            if (typeof data58 === "string") {
                                if (func3(data58) < 1) {
                                    const err135 = {
                                        instancePath: instancePath + "/limitations/" + i11,
                                        schemaPath: "#/properties/limitations/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.limitations.items,
                                        data: data58
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err135
                                        ];
                                    } else {
                                        vErrors.push(err135);
                                    }
                                    errors++;
                                }
                            } else {
                                const err136 = {
                                    instancePath: instancePath + "/limitations/" + i11,
                                    schemaPath: "#/properties/limitations/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.limitations.items.type,
                                    parentSchema: schema0.properties.limitations.items,
                                    data: data58
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err136
                                    ];
                                } else {
                                    vErrors.push(err136);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.risks !== undefined && func0.call(data, "risks")) {
                    let data59 = data.risks;
                    if (typeof data59 !== "string" && !Array.isArray(data59)) {
                        const err137 = {
                            instancePath: instancePath + "/risks",
                            schemaPath: "#/properties/risks/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.risks.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.risks.type,
                            parentSchema: schema0.properties.risks,
                            data: data59
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err137
                            ];
                        } else {
                            vErrors.push(err137);
                        }
                        errors++;
                    }
                    if (typeof data59 === "string") {
                        if (func3(data59) < 1) {
                            const err138 = {
                                instancePath: instancePath + "/risks",
                                schemaPath: "#/properties/risks/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.risks,
                                data: data59
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err138
                                ];
                            } else {
                                vErrors.push(err138);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data59)) {
                        if (data59.length < 1) {
                            const err139 = {
                                instancePath: instancePath + "/risks",
                                schemaPath: "#/properties/risks/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.risks,
                                data: data59
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err139
                                ];
                            } else {
                                vErrors.push(err139);
                            }
                            errors++;
                        }
                        const len12 = data59.length;
                        for(let i12 = 0; i12 < len12; i12++){
                            let data60 = data59[i12];
                            if (typeof data60 === "string") {
                                if (func3(data60) < 1) {
                                    const err140 = {
                                        instancePath: instancePath + "/risks/" + i12,
                                        schemaPath: "#/properties/risks/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.risks.items,
                                        data: data60
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err140
                                        ];
                                    } else {
                                        vErrors.push(err140);
                                    }
                                    errors++;
                                }
                            } else {
                                const err141 = {
                                    instancePath: instancePath + "/risks/" + i12,
                                    schemaPath: "#/properties/risks/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.risks.items.type,
                                    parentSchema: schema0.properties.risks.items,
                                    data: data60
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err141
                                    ];
                                } else {
                                    vErrors.push(err141);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.ethical_considerations !== undefined && func0.call(data, "ethical_considerations")) {
                    let data61 = data.ethical_considerations;
                    if (typeof data61 !== "string" && !Array.isArray(data61)) {
                        const err142 = {
                            instancePath: instancePath + "/ethical_considerations",
                            schemaPath: "#/properties/ethical_considerations/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.ethical_considerations.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.ethical_considerations.type,
                            parentSchema: schema0.properties.ethical_considerations,
                            data: data61
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err142
                            ];
                        } else {
                            vErrors.push(err142);
                        }
                        errors++;
                    }
                    if (typeof data61 === "string") {
                        if (func3(data61) < 1) {
                            const err143 = {
                                instancePath: instancePath + "/ethical_considerations",
                                schemaPath: "#/properties/ethical_considerations/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.ethical_considerations,
                                data: data61
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err143
                                ];
                            } else {
                                vErrors.push(err143);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data61)) {
                        if (data61.length < 1) {
                            const err144 = {
                                instancePath: instancePath + "/ethical_considerations",
                                schemaPath: "#/properties/ethical_considerations/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.ethical_considerations,
                                data: data61
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err144
                                ];
                            } else {
                                vErrors.push(err144);
                            }
                            errors++;
                        }
                        const len13 = data61.length;
                        for(let i13 = 0; i13 < len13; i13++){
                            let data62 = data61[i13];
                            if (typeof data62 === "string") {
                                if (func3(data62) < 1) {
                                    const err145 = {
                                        instancePath: instancePath + "/ethical_considerations/" + i13,
                                        schemaPath: "#/properties/ethical_considerations/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.ethical_considerations.items,
                                        data: data62
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err145
                                        ];
                                    } else {
                                        vErrors.push(err145);
                                    }
                                    errors++;
                                }
                            } else {
                                const err146 = {
                                    instancePath: instancePath + "/ethical_considerations/" + i13,
                                    schemaPath: "#/properties/ethical_considerations/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.ethical_considerations.items.type,
                                    parentSchema: schema0.properties.ethical_considerations.items,
                                    data: data62
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err146
                                    ];
                                } else {
                                    vErrors.push(err146);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.training_data !== undefined && func0.call(data, "training_data")) {
                    let data63 = data.training_data;
                    if (typeof data63 !== "string" && !Array.isArray(data63)) {
                        const err147 = {
                            instancePath: instancePath + "/training_data",
                            schemaPath: "#/properties/training_data/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.training_data.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.training_data.type,
                            parentSchema: schema0.properties.training_data,
                            data: data63
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err147
                            ];
                        } else {
                            vErrors.push(err147);
                        }
                        errors++;
                    }
                    if (typeof data63 === "string") {
                        if (func3(data63) < 1) {
                            const err148 = {
                                instancePath: instancePath + "/training_data",
                                schemaPath: "#/properties/training_data/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.training_data,
                                data: data63
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err148
                                ];
                            } else {
                                vErrors.push(err148);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data63)) {
                        if (data63.length < 1) {
                            const err149 = {
                                instancePath: instancePath + "/training_data",
                                schemaPath: "#/properties/training_data/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.training_data,
                                data: data63
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err149
                                ];
                            } else {
                                vErrors.push(err149);
                            }
                            errors++;
                        }
                        const len14 = data63.length;
                        for(let i14 = 0; i14 < len14; i14++){
                            let data64 = data63[i14];
                            if (typeof data64 === "string") {
                                if (func3(data64) < 1) {
                                    const err150 = {
                                        instancePath: instancePath + "/training_data/" + i14,
                                        schemaPath: "#/properties/training_data/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.training_data.items,
                                        data: data64
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err150
                                        ];
                                    } else {
                                        vErrors.push(err150);
                                    }
                                    errors++;
                                }
                            } else {
                                const err151 = {
                                    instancePath: instancePath + "/training_data/" + i14,
                                    schemaPath: "#/properties/training_data/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.training_data.items.type,
                                    parentSchema: schema0.properties.training_data.items,
                                    data: data64
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err151
                                    ];
                                } else {
                                    vErrors.push(err151);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.training_procedure !== undefined && func0.call(data, "training_procedure")) {
                    let data65 = data.training_procedure;
                    if (typeof data65 !== "string" && !Array.isArray(data65)) {
                        const err152 = {
                            instancePath: instancePath + "/training_procedure",
                            schemaPath: "#/properties/training_procedure/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.training_procedure.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.training_procedure.type,
                            parentSchema: schema0.properties.training_procedure,
                            data: data65
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err152
                            ];
                        } else {
                            vErrors.push(err152);
                        }
                        errors++;
                    }
                    if (typeof data65 === "string") {
                        if (func3(data65) < 1) {
                            const err153 = {
                                instancePath: instancePath + "/training_procedure",
                                schemaPath: "#/properties/training_procedure/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.training_procedure,
                                data: data65
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err153
                                ];
                            } else {
                                vErrors.push(err153);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data65)) {
                        if (data65.length < 1) {
                            const err154 = {
                                instancePath: instancePath + "/training_procedure",
                                schemaPath: "#/properties/training_procedure/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.training_procedure,
                                data: data65
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err154
                                ];
                            } else {
                                vErrors.push(err154);
                            }
                            errors++;
                        }
                        const len15 = data65.length;
                        for(let i15 = 0; i15 < len15; i15++){
                            let data66 = data65[i15];
                            if (typeof data66 === "string") {
                                if (func3(data66) < 1) {
                                    const err155 = {
                                        instancePath: instancePath + "/training_procedure/" + i15,
                                        schemaPath: "#/properties/training_procedure/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.training_procedure.items,
                                        data: data66
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err155
                                        ];
                                    } else {
                                        vErrors.push(err155);
                                    }
                                    errors++;
                                }
                            } else {
                                const err156 = {
                                    instancePath: instancePath + "/training_procedure/" + i15,
                                    schemaPath: "#/properties/training_procedure/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.training_procedure.items.type,
                                    parentSchema: schema0.properties.training_procedure.items,
                                    data: data66
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err156
                                    ];
                                } else {
                                    vErrors.push(err156);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.evaluation_data !== undefined && func0.call(data, "evaluation_data")) {
                    let data67 = data.evaluation_data;
                    if (typeof data67 !== "string" && !Array.isArray(data67)) {
                        const err157 = {
                            instancePath: instancePath + "/evaluation_data",
                            schemaPath: "#/properties/evaluation_data/type",
                            keyword: "type",
                            params: {
                                type: schema0.properties.evaluation_data.type
                            },
                            message: "must be string,array",
                            schema: schema0.properties.evaluation_data.type,
                            parentSchema: schema0.properties.evaluation_data,
                            data: data67
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err157
                            ];
                        } else {
                            vErrors.push(err157);
                        }
                        errors++;
                    }
                    if (typeof data67 === "string") {
                        if (func3(data67) < 1) {
                            const err158 = {
                                instancePath: instancePath + "/evaluation_data",
                                schemaPath: "#/properties/evaluation_data/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.evaluation_data,
                                data: data67
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err158
                                ];
                            } else {
                                vErrors.push(err158);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data67)) {
                        if (data67.length < 1) {
                            const err159 = {
                                instancePath: instancePath + "/evaluation_data",
                                schemaPath: "#/properties/evaluation_data/minItems",
                                keyword: "minItems",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 items",
                                schema: 1,
                                parentSchema: schema0.properties.evaluation_data,
                                data: data67
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err159
                                ];
                            } else {
                                vErrors.push(err159);
                            }
                            errors++;
                        }
                        const len16 = data67.length;
                        for(let i16 = 0; i16 < len16; i16++){
                            let data68 = data67[i16];
                            if (typeof data68 === "string") {
                                if (func3(data68) < 1) {
                                    const err160 = {
                                        instancePath: instancePath + "/evaluation_data/" + i16,
                                        schemaPath: "#/properties/evaluation_data/items/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.evaluation_data.items,
                                        data: data68
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err160
                                        ];
                                    } else {
                                        vErrors.push(err160);
                                    }
                                    errors++;
                                }
                            } else {
                                const err161 = {
                                    instancePath: instancePath + "/evaluation_data/" + i16,
                                    schemaPath: "#/properties/evaluation_data/items/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.evaluation_data.items.type,
                                    parentSchema: schema0.properties.evaluation_data.items,
                                    data: data68
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err161
                                    ];
                                } else {
                                    vErrors.push(err161);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data.co2_eq_emissions !== undefined && func0.call(data, "co2_eq_emissions")) {
                    let data69 = data.co2_eq_emissions;
                    if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                        if (data69.emissions === undefined || !func0.call(data69, "emissions")) {
                            const err162 = {
                                instancePath: instancePath + "/co2_eq_emissions",
                                schemaPath: "#/properties/co2_eq_emissions/required",
                                keyword: "required",
                                params: {
                                    missingProperty: "emissions"
                                },
                                message: "must have required property '" + "emissions" + "'",
                                schema: schema0.properties.co2_eq_emissions.required,
                                parentSchema: schema0.properties.co2_eq_emissions,
                                data: data69
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err162
                                ];
                            } else {
                                vErrors.push(err162);
                            }
                            errors++;
                        }
                        for (const key8 of Object.keys(data69)){
                            if (!(key8 === "emissions" || key8 === "source" || key8 === "training_type" || key8 === "geographical_location" || key8 === "hardware_used" || pattern0.test(key8))) {
                                const err163 = {
                                    instancePath: instancePath + "/co2_eq_emissions",
                                    schemaPath: "#/properties/co2_eq_emissions/additionalProperties",
                                    keyword: "additionalProperties",
                                    params: {
                                        additionalProperty: key8
                                    },
                                    message: "must NOT have additional properties",
                                    schema: false,
                                    parentSchema: schema0.properties.co2_eq_emissions,
                                    data: data69
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err163
                                    ];
                                } else {
                                    vErrors.push(err163);
                                }
                                errors++;
                            }
                        }
                        if (data69.emissions !== undefined && func0.call(data69, "emissions")) {
                            let data70 = data69.emissions;
                            if (typeof data70 == "number" && isFinite(data70)) {
                                if (data70 < 0 || isNaN(data70)) {
                                    const err164 = {
                                        instancePath: instancePath + "/co2_eq_emissions/emissions",
                                        schemaPath: "#/properties/co2_eq_emissions/properties/emissions/minimum",
                                        keyword: "minimum",
                                        params: {
                                            comparison: ">=",
                                            limit: 0
                                        },
                                        message: "must be >= 0",
                                        schema: 0,
                                        parentSchema: schema0.properties.co2_eq_emissions.properties.emissions,
                                        data: data70
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err164
                                        ];
                                    } else {
                                        vErrors.push(err164);
                                    }
                                    errors++;
                                }
                            } else {
                                const err165 = {
                                    instancePath: instancePath + "/co2_eq_emissions/emissions",
                                    schemaPath: "#/properties/co2_eq_emissions/properties/emissions/type",
                                    keyword: "type",
                                    params: {
                                        type: "number"
                                    },
                                    message: "must be number",
                                    schema: schema0.properties.co2_eq_emissions.properties.emissions.type,
                                    parentSchema: schema0.properties.co2_eq_emissions.properties.emissions,
                                    data: data70
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err165
                                    ];
                                } else {
                                    vErrors.push(err165);
                                }
                                errors++;
                            }
                        }
                        if (data69.source !== undefined && func0.call(data69, "source")) {
                            let data71 = data69.source;
                            if (typeof data71 === "string") {
                                if (func3(data71) < 1) {
                                    const err166 = {
                                        instancePath: instancePath + "/co2_eq_emissions/source",
                                        schemaPath: "#/properties/co2_eq_emissions/properties/source/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.co2_eq_emissions.properties.source,
                                        data: data71
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err166
                                        ];
                                    } else {
                                        vErrors.push(err166);
                                    }
                                    errors++;
                                }
                            } else {
                                const err167 = {
                                    instancePath: instancePath + "/co2_eq_emissions/source",
                                    schemaPath: "#/properties/co2_eq_emissions/properties/source/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.co2_eq_emissions.properties.source.type,
                                    parentSchema: schema0.properties.co2_eq_emissions.properties.source,
                                    data: data71
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err167
                                    ];
                                } else {
                                    vErrors.push(err167);
                                }
                                errors++;
                            }
                        }
                        if (data69.training_type !== undefined && func0.call(data69, "training_type")) {
                            let data72 = data69.training_type;
                            if (typeof data72 === "string") {
                                if (func3(data72) < 1) {
                                    const err168 = {
                                        instancePath: instancePath + "/co2_eq_emissions/training_type",
                                        schemaPath: "#/properties/co2_eq_emissions/properties/training_type/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.co2_eq_emissions.properties.training_type,
                                        data: data72
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err168
                                        ];
                                    } else {
                                        vErrors.push(err168);
                                    }
                                    errors++;
                                }
                            } else {
                                const err169 = {
                                    instancePath: instancePath + "/co2_eq_emissions/training_type",
                                    schemaPath: "#/properties/co2_eq_emissions/properties/training_type/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.co2_eq_emissions.properties.training_type.type,
                                    parentSchema: schema0.properties.co2_eq_emissions.properties.training_type,
                                    data: data72
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err169
                                    ];
                                } else {
                                    vErrors.push(err169);
                                }
                                errors++;
                            }
                        }
                        if (data69.geographical_location !== undefined && func0.call(data69, "geographical_location")) {
                            let data73 = data69.geographical_location;
                            if (typeof data73 === "string") {
                                if (func3(data73) < 1) {
                                    const err170 = {
                                        instancePath: instancePath + "/co2_eq_emissions/geographical_location",
                                        schemaPath: "#/properties/co2_eq_emissions/properties/geographical_location/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.co2_eq_emissions.properties.geographical_location,
                                        data: data73
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err170
                                        ];
                                    } else {
                                        vErrors.push(err170);
                                    }
                                    errors++;
                                }
                            } else {
                                const err171 = {
                                    instancePath: instancePath + "/co2_eq_emissions/geographical_location",
                                    schemaPath: "#/properties/co2_eq_emissions/properties/geographical_location/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.co2_eq_emissions.properties.geographical_location.type,
                                    parentSchema: schema0.properties.co2_eq_emissions.properties.geographical_location,
                                    data: data73
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err171
                                    ];
                                } else {
                                    vErrors.push(err171);
                                }
                                errors++;
                            }
                        }
                        if (data69.hardware_used !== undefined && func0.call(data69, "hardware_used")) {
                            let data74 = data69.hardware_used;
                            if (typeof data74 === "string") {
                                if (func3(data74) < 1) {
                                    const err172 = {
                                        instancePath: instancePath + "/co2_eq_emissions/hardware_used",
                                        schemaPath: "#/properties/co2_eq_emissions/properties/hardware_used/minLength",
                                        keyword: "minLength",
                                        params: {
                                            limit: 1
                                        },
                                        message: "must NOT have fewer than 1 characters",
                                        schema: 1,
                                        parentSchema: schema0.properties.co2_eq_emissions.properties.hardware_used,
                                        data: data74
                                    };
                                    if (vErrors === null) {
                                        vErrors = [
                                            err172
                                        ];
                                    } else {
                                        vErrors.push(err172);
                                    }
                                    errors++;
                                }
                            } else {
                                const err173 = {
                                    instancePath: instancePath + "/co2_eq_emissions/hardware_used",
                                    schemaPath: "#/properties/co2_eq_emissions/properties/hardware_used/type",
                                    keyword: "type",
                                    params: {
                                        type: "string"
                                    },
                                    message: "must be string",
                                    schema: schema0.properties.co2_eq_emissions.properties.hardware_used.type,
                                    parentSchema: schema0.properties.co2_eq_emissions.properties.hardware_used,
                                    data: data74
                                };
                                if (vErrors === null) {
                                    vErrors = [
                                        err173
                                    ];
                                } else {
                                    vErrors.push(err173);
                                }
                                errors++;
                            }
                        }
                    } else {
                        const err174 = {
                            instancePath: instancePath + "/co2_eq_emissions",
                            schemaPath: "#/properties/co2_eq_emissions/type",
                            keyword: "type",
                            params: {
                                type: "object"
                            },
                            message: "must be object",
                            schema: schema0.properties.co2_eq_emissions.type,
                            parentSchema: schema0.properties.co2_eq_emissions,
                            data: data69
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err174
                            ];
                        } else {
                            vErrors.push(err174);
                        }
                        errors++;
                    }
                }
                if (data.citation !== undefined && func0.call(data, "citation")) {
                    let data75 = data.citation;
                    if (typeof data75 === "string") {
                        if (func3(data75) < 1) {
                            const err175 = {
                                instancePath: instancePath + "/citation",
                                schemaPath: "#/properties/citation/minLength",
                                keyword: "minLength",
                                params: {
                                    limit: 1
                                },
                                message: "must NOT have fewer than 1 characters",
                                schema: 1,
                                parentSchema: schema0.properties.citation,
                                data: data75
                            };
                            if (vErrors === null) {
                                vErrors = [
                                    err175
                                ];
                            } else {
                                vErrors.push(err175);
                            }
                            errors++;
                        }
                    } else {
                        const err176 = {
                            instancePath: instancePath + "/citation",
                            schemaPath: "#/properties/citation/type",
                            keyword: "type",
                            params: {
                                type: "string"
                            },
                            message: "must be string",
                            schema: schema0.properties.citation.type,
                            parentSchema: schema0.properties.citation,
                            data: data75
                        };
                        if (vErrors === null) {
                            vErrors = [
                                err176
                            ];
                        } else {
                            vErrors.push(err176);
                        }
                        errors++;
                    }
                }
            } else {
                const err177 = {
                    instancePath,
                    schemaPath: "#/type",
                    keyword: "type",
                    params: {
                        type: "object"
                    },
                    message: "must be object",
                    schema: schema0.type,
                    parentSchema: schema0,
                    data
                };
                if (vErrors === null) {
                    vErrors = [
                        err177
                    ];
                } else {
                    vErrors.push(err177);
                }
                errors++;
            }
            validate0.errors = vErrors;
            return errors === 0;
        }
        validate0.evaluated = {
            "props": true,
            "dynamicProps": false,
            "dynamicItems": false
        };
    }
};
