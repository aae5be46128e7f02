export const id = 382;
export const ids = [
    382
];
export const modules = {
    43382: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            profileCommand: ()=>profileCommand
        });
        var external_node_path_ = __webpack_require__(76760);
        var errors = __webpack_require__(62807);
        ;
        const profileVersion = 1;
        function kindOf({ numbers, texts, booleans, structures }) {
            const kinds = [];
            if (numbers !== null) kinds.push(numbers.integers === numbers.count ? 'integer' : 'number');
            if (texts !== null) kinds.push(textKind(texts));
            if (booleans !== null) kinds.push('boolean');
            if (structures > 0) kinds.push('structure');
            const [kind] = kinds;
            return kind === undefined ? 'empty' : kinds.length === 1 ? kind : 'mixed';
        }
        function textKind({ count, dates, times }) {
            if (dates === count) return 'date';
            return times === count ? 'date-time' : 'text';
        }
        function present({ numbers, texts, booleans, structures }) {
            const flags = booleans === null ? 0 : booleans.false + booleans.true;
            return (numbers?.count ?? 0) + (texts?.count ?? 0) + flags + structures;
        }
        function profile_distinctOf({ numbers, texts, booleans }) {
            const flags = booleans === null ? 0 : Math.min(booleans.false, 1) + Math.min(booleans.true, 1);
            return {
                count: (numbers?.distinct ?? 0) + (texts?.distinct ?? 0) + flags,
                exact: (numbers?.state ?? null) === null && (texts?.registers ?? null) === null
            };
        }
        var _2020 = __webpack_require__(52210);
        ;
        const ownSchemaOptions = {
            allErrors: true,
            verbose: true,
            allowUnionTypes: true,
            strictTypes: false,
            meta: false,
            validateSchema: false
        };
        function errorsBy(schema, options, value) {
            const validate = new _2020.Ajv2020(options).compile(schema);
            return validate(value) ? [] : validate.errors ?? [];
        }
        ;
        const double_bits_double = new Float64Array(1);
        const bits = new BigInt64Array(double_bits_double.buffer);
        const fractionBits = 52;
        function bucketEdge(value, dropped) {
            double_bits_double[0] = value;
            const shift = BigInt(dropped);
            const sign = BigInt.asUintN(64, bits[0] ?? 0n) >> 63n;
            bits[0] = BigInt.asIntN(64, BigInt.asUintN(63, bits[0] ?? 0n) >> shift << shift | sign << 63n);
            return double_bits_double[0] + 0;
        }
        function boundsOf(edge, dropped) {
            if (dropped === 0) return {
                low: edge,
                high: edge
            };
            const far = farEdge(edge, dropped);
            if (edge === 0) return {
                low: -far,
                high: far
            };
            return edge < 0 ? {
                low: far,
                high: edge
            } : {
                low: edge,
                high: far
            };
        }
        function farEdge(edge, dropped) {
            double_bits_double[0] = Math.abs(edge);
            bits[0] = (bits[0] ?? 0n) + (1n << BigInt(dropped));
            const far = double_bits_double[0];
            const magnitude = far <= Number.MAX_VALUE ? far : Number.MAX_VALUE;
            return edge < 0 ? -magnitude : magnitude;
        }
        function decomposed(value) {
            double_bits_double[0] = value;
            const magnitude = BigInt.asUintN(63, bits[0] ?? 0n);
            const biased = magnitude >> 52n;
            const fraction = BigInt.asUintN(52, magnitude);
            const units = biased === 0n ? fraction : fraction | 1n << 52n;
            const power = biased === 0n ? 1n : biased;
            return {
                units: value < 0 ? -units : units,
                exponent: nearestDouble(power - 1075n)
            };
        }
        function nearestDouble(whole) {
            return Number(whole);
        }
        ;
        function quantile_quantileOf(counted, share) {
            const rank = share * (counted.count - 1);
            const below = Math.floor(rank);
            const low = valueAt(counted, below);
            if (rank === below) return low;
            const high = valueAt(counted, below + 1);
            const between = low + (high - low) * (rank - below);
            return Number.isFinite(between) ? between : low / 2 + high / 2;
        }
        function valueAt({ buckets, count, dropped, min, max }, rank) {
            if (rank <= 0) return min;
            if (rank >= count - 1) return max;
            let before = 0;
            for (const [edge, often] of buckets){
                if (rank < before + often) {
                    if (edge === 0) return Math.min(Math.max(0, min), max);
                    const { low, high } = boundsOf(edge, dropped);
                    const [from, to] = [
                        Math.max(low, min),
                        Math.min(high, max)
                    ];
                    return from + (to - from) * ((rank - before + 0.5) / often);
                }
                before += often;
            }
            return max;
        }
        ;
        const namedQuantiles = {
            p1: 0.01,
            p5: 0.05,
            p25: 0.25,
            p50: 0.5,
            p75: 0.75,
            p95: 0.95,
            p99: 0.99
        };
        function numberProfile({ moments, state, ...facts }, table) {
            const counted = {
                ...facts,
                dropped: table.dropped,
                buckets: table.buckets()
            };
            const quantiles = Object.entries(namedQuantiles).map(([name, share])=>[
                    name,
                    quantile_quantileOf(counted, share)
                ]);
            const { dropped, buckets } = counted;
            return {
                ...facts,
                ...moments,
                quantiles: Object.fromEntries(quantiles),
                dropped,
                buckets,
                state
            };
        }
        ;
        const count = {
            type: 'integer',
            minimum: 0
        };
        const number = {
            type: 'number'
        };
        const nullable = {
            type: [
                'number',
                'null'
            ]
        };
        const dyadic = {
            type: 'string',
            pattern: '^-?0x(?:0|[1-9a-f][0-9a-f]{0,1999})p(?:0|-?[1-9][0-9]{0,3})$'
        };
        const registers = {
            type: 'string',
            pattern: '^[0-9a-l]{4096}$'
        };
        const profile_schema_closed = (properties, description)=>({
                type: 'object',
                properties,
                required: Object.keys(properties),
                additionalProperties: false,
                ...description === undefined ? {} : {
                    description
                }
            });
        const orNull = (schema)=>({
                anyOf: [
                    {
                        type: 'null'
                    },
                    schema
                ]
            });
        const pairs = (first)=>({
                type: 'array',
                maxItems: 1024,
                items: {
                    type: 'array',
                    prefixItems: [
                        first,
                        {
                            ...count,
                            minimum: 1
                        }
                    ],
                    items: false,
                    minItems: 2
                }
            });
        const numbers = profile_schema_closed({
            count: {
                ...count,
                minimum: 1
            },
            integers: {
                ...count,
                description: 'How many of them are whole numbers.'
            },
            min: number,
            max: number,
            distinct: {
                ...count,
                description: 'Exact when `dropped` is 0, else with a standard error of 1.6 %.'
            },
            mean: nullable,
            variance: {
                ...nullable,
                description: 'Of a sample: divided by n − 1.'
            },
            skewness: {
                ...nullable,
                description: 'Adjusted for the size of the sample.'
            },
            quantiles: profile_schema_closed(Object.fromEntries(Object.keys(namedQuantiles).map((name)=>[
                    name,
                    number
                ]))),
            dropped: {
                ...count,
                maximum: 63,
                description: 'Low bits of a double that were not looked at: 0 when each bucket is a value.'
            },
            buckets: {
                ...pairs(number),
                description: 'The edge of each bucket toward zero, and how many values lie in it.'
            },
            state: {
                ...orNull(profile_schema_closed({
                    sum: dyadic,
                    squares: dyadic,
                    cubes: dyadic,
                    registers
                })),
                description: 'What merging needs beside the buckets: exact power sums, and a sketch of the distinct values.'
            }
        }, 'The numbers of a column.');
        const texts = profile_schema_closed({
            count: {
                ...count,
                minimum: 1
            },
            distinct: {
                ...count,
                description: 'Exact where `values` are there, else with a standard error of 1.6 %.'
            },
            lengths: profile_schema_closed({
                min: count,
                max: count,
                mean: number,
                total: count
            }),
            dates: {
                ...count,
                description: 'How many are a date: 2013-01-31.'
            },
            times: {
                ...count,
                description: 'How many are a date with a time: 2013-01-31T05:00:00Z.'
            },
            values: {
                ...orNull(pairs({
                    type: 'string'
                })),
                description: 'All values while they are at most 1024, the most frequent first.'
            },
            registers: orNull(registers)
        }, 'The texts of a column.');
        const profileSchema = {
            $schema: 'https://json-schema.org/draft/2020-12/schema',
            title: 'A profile of a data set',
            ...profile_schema_closed({
                version: {
                    const: 1
                },
                rows: count,
                unread: {
                    ...count,
                    description: 'Rows that could not be cut into columns.'
                },
                columns: {
                    type: 'array',
                    maxItems: 65_536,
                    items: profile_schema_closed({
                        name: {
                            type: 'string'
                        },
                        missing: count,
                        invalid: {
                            ...count,
                            description: 'Rows that hold what the column cannot hold.'
                        },
                        numbers: orNull(numbers),
                        texts: orNull(texts),
                        booleans: orNull(profile_schema_closed({
                            false: count,
                            true: count
                        })),
                        structures: {
                            ...count,
                            description: 'Lists and objects.'
                        }
                    })
                }
            })
        };
        ;
        const schema = profileSchema;
        const options = {
            ...ownSchemaOptions,
            allErrors: false,
            ownProperties: true
        };
        function errorsOf(value) {
            return errorsBy(schema, options, value);
        }
        var compare_text = __webpack_require__(99785);
        var batch = __webpack_require__(91645);
        ;
        const bucketLimit = 1024;
        class BucketTable {
            #dropped = 0;
            #size = 0;
            #keys = new Int32Array(32);
            #counts = new Float64Array(16);
            get dropped() {
                return this.#dropped;
            }
            get size() {
                return this.#size;
            }
            get kept() {
                return fractionBits - this.#dropped;
            }
            addDoubles(words, from, to) {
                const { low: lowMask, high: highMask } = masks(this.#dropped);
                for(let at = from; at < to; at += 1){
                    const low = (words[2 * at] ?? 0) & lowMask;
                    const high = withoutSign(low, (words[2 * at + 1] ?? 0) & highMask);
                    const slot = this.#slotOf(low, high);
                    const count = this.#counts[slot] ?? 0;
                    if (count > 0) this.#counts[slot] = count + 1;
                    else if (this.#size === bucketLimit) return at;
                    else this.#open(slot, {
                        low,
                        high,
                        count: 1
                    });
                }
                return to;
            }
            add(value, count) {
                scratch[0] = value;
                this.#bump(scratchWords[0] ?? 0, scratchWords[1] ?? 0, count);
            }
            coarsen(dropped = this.#dropped) {
                for(let target = Math.max(dropped, this.#dropped);; target += 1){
                    if (target > this.#dropped) this.#drop(target);
                    if (this.#size <= bucketLimit) return;
                }
            }
            #drop(dropped) {
                const [keys, counts] = [
                    this.#keys,
                    this.#counts
                ];
                this.#dropped = dropped;
                this.#size = 0;
                this.#keys = new Int32Array(keys.length);
                this.#counts = new Float64Array(counts.length);
                for(let slot = 0; slot < counts.length; slot += 1){
                    const count = counts[slot] ?? 0;
                    if (count > 0) this.#bump(keys[2 * slot] ?? 0, keys[2 * slot + 1] ?? 0, count);
                }
            }
            buckets() {
                const edges = new Float64Array(this.#keys.buffer);
                const found = [];
                this.#counts.forEach((count, slot)=>{
                    if (count > 0) found.push([
                        edges[slot] ?? 0,
                        count
                    ]);
                });
                return found.sort(([a], [b])=>a - b);
            }
            #slotOf(low, high) {
                const mask = this.#counts.length - 1;
                let hash = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b);
                hash = Math.imul(hash ^ hash >>> 15, 0xc2b2ae35);
                let slot = (hash ^ hash >>> 13) & mask;
                while((this.#counts[slot] ?? 0) !== 0 && (this.#keys[2 * slot] !== low || this.#keys[2 * slot + 1] !== high))slot = slot + 1 & mask;
                return slot;
            }
            #bump(low, high, count) {
                const mask = masks(this.#dropped);
                const keyLow = low & mask.low;
                const keyHigh = withoutSign(keyLow, high & mask.high);
                const slot = this.#slotOf(keyLow, keyHigh);
                const before = this.#counts[slot] ?? 0;
                if (before > 0) this.#counts[slot] = before + count;
                else this.#open(slot, {
                    low: keyLow,
                    high: keyHigh,
                    count
                });
            }
            #open(slot, { low, high, count }) {
                this.#keys[2 * slot] = low;
                this.#keys[2 * slot + 1] = high;
                this.#counts[slot] = count;
                this.#size += 1;
                if (2 * this.#size > this.#counts.length) this.#grow();
            }
            #grow() {
                const [keys, counts] = [
                    this.#keys,
                    this.#counts
                ];
                this.#size = 0;
                this.#keys = new Int32Array(2 * keys.length);
                this.#counts = new Float64Array(2 * counts.length);
                counts.forEach((count, slot)=>{
                    if (count > 0) this.#bump(keys[2 * slot] ?? 0, keys[2 * slot + 1] ?? 0, count);
                });
            }
        }
        function withoutSign(low, high) {
            return low === 0 && high === -2147483648 ? 0 : high;
        }
        function masks(dropped) {
            return dropped < 32 ? {
                low: -1 << dropped,
                high: -1
            } : {
                low: 0,
                high: -1 << dropped - 32
            };
        }
        const scratch = new Float64Array(1);
        const scratchWords = new Int32Array(scratch.buffer);
        ;
        function mixed(hash) {
            let h = Math.imul(hash ^ hash >>> 16, 0x85ebca6b);
            h = Math.imul(h ^ h >>> 13, 0xc2b2ae35);
            return h ^ h >>> 16;
        }
        function hashWords(low, high) {
            return mixed(Math.imul(low, 0x9e3779b1) ^ mixed(high));
        }
        function hashBytes(bytes, start, end) {
            let hash = -2128831035;
            for(let at = start; at < end; at += 1)hash = Math.imul(hash ^ (bytes[at] ?? 0), 16777619);
            return mixed(hash);
        }
        ;
        const indexBits = 12;
        const registerCount = 1 << indexBits;
        const longestRun = 32 - indexBits + 1;
        const digits = '0123456789abcdefghijkl'.slice(0, longestRun + 1);
        const lowest = 1 << indexBits - 1;
        class DistinctSketch {
            #registers;
            constructor(registers){
                this.#registers = registers;
            }
            static empty() {
                return new DistinctSketch(new Uint8Array(registerCount));
            }
            static parse(text) {
                if (text.length !== registerCount) return undefined;
                const registers = new Uint8Array(registerCount);
                for(let at = 0; at < registerCount; at += 1){
                    const run = digits.indexOf(text.charAt(at));
                    if (run === -1) return undefined;
                    registers[at] = run;
                }
                return new DistinctSketch(registers);
            }
            addHash(hash) {
                const at = hash >>> 32 - indexBits;
                const run = Math.clz32(hash << indexBits | lowest) + 1;
                if (run > (this.#registers[at] ?? 0)) this.#registers[at] = run;
            }
            addDoubles(words, from, to) {
                const registers = this.#registers;
                for(let at = 2 * from; at < 2 * to; at += 2){
                    const hash = hashWords(words[at] ?? 0, words[at + 1] ?? 0);
                    const run = Math.clz32(hash << indexBits | lowest) + 1;
                    const index = hash >>> 32 - indexBits;
                    if (run > (registers[index] ?? 0)) registers[index] = run;
                }
            }
            merge(other) {
                other.#registers.forEach((run, at)=>{
                    if (run > (this.#registers[at] ?? 0)) this.#registers[at] = run;
                });
            }
            estimate() {
                const counts = new Float64Array(longestRun + 1);
                for (const run of this.#registers)counts[run] = (counts[run] ?? 0) + 1;
                let sum = registerCount * tau(1 - (counts[longestRun] ?? 0) / registerCount);
                for(let run = longestRun - 1; run >= 1; run -= 1)sum = 0.5 * (sum + (counts[run] ?? 0));
                sum += registerCount * sigma((counts[0] ?? 0) / registerCount);
                const estimate = registerCount * registerCount / (2 * Math.LN2 * sum);
                return Math.round(unhashed(estimate));
            }
            toString() {
                return Array.from(this.#registers, (run)=>digits.charAt(run)).join('');
            }
        }
        function unhashed(hashes) {
            const all = 4294967296;
            return hashes >= all ? all : -all * Math.log1p(-hashes / all);
        }
        function sigma(share) {
            if (share === 1) return Infinity;
            let [x, y, z, before] = [
                share,
                1,
                share,
                -1
            ];
            while(z !== before){
                x *= x;
                before = z;
                z += x * y;
                y += y;
            }
            return z;
        }
        function tau(share) {
            if (share === 0 || share === 1) return 0;
            let [x, y, z, before] = [
                share,
                1,
                1 - share,
                -1
            ];
            while(z !== before){
                x = Math.sqrt(x);
                before = z;
                y *= 0.5;
                z -= (1 - x) * (1 - x) * y;
            }
            return z / 3;
        }
        ;
        const zero = {
            units: 0n,
            exponent: 0
        };
        function sumOf(a, b) {
            if (a.units === 0n) return b;
            if (b.units === 0n) return a;
            const exponent = Math.min(a.exponent, b.exponent);
            return {
                units: unitsAt(a, exponent) + unitsAt(b, exponent),
                exponent
            };
        }
        function unitsAt({ units, exponent }, target) {
            return units << BigInt(exponent - target);
        }
        function times(a, factor) {
            return {
                units: a.units * factor,
                exponent: a.exponent
            };
        }
        function productOf(a, b) {
            return {
                units: a.units * b.units,
                exponent: a.exponent + b.exponent
            };
        }
        function fromDouble(value) {
            return decomposed(value);
        }
        function quotient({ units, exponent }, divisor) {
            if (units === 0n) return 0;
            const magnitude = units < 0n ? -units : units;
            const shift = BigInt(66 - (bitLength(magnitude) - bitLength(divisor)));
            const scaled = shift >= 0n ? magnitude << shift : magnitude;
            const unit = shift >= 0n ? divisor : divisor << -shift;
            const bits = scaled / unit << 1n | (scaled % unit === 0n ? 0n : 1n);
            const value = scaledBy(bits, exponent - nearestDouble(shift) - 1);
            return units < 0n ? -value : value;
        }
        function scaledBy(bits, exponent) {
            const lowest = exponent + bitLength(bits) - 53;
            const dropped = Math.max(lowest, -1074) - exponent;
            if (dropped <= 0) return powerOfTwo(nearestDouble(bits), exponent);
            const shift = BigInt(dropped);
            const kept = bits >> shift;
            const rest = bits - (kept << shift);
            const half = 1n << shift - 1n;
            const up = rest > half || rest === half && (kept & 1n) === 1n;
            return powerOfTwo(nearestDouble(up ? kept + 1n : kept), exponent + dropped);
        }
        function powerOfTwo(value, exponent) {
            let scaled = value;
            let rest = exponent;
            for(; rest > 0 && Number.isFinite(scaled); rest -= Math.min(rest, 1000))scaled *= exactPower(Math.min(rest, 1000));
            for(; rest < 0 && scaled !== 0; rest -= Math.max(rest, -1000))scaled *= exactPower(Math.max(rest, -1000));
            return scaled;
        }
        function exactPower(exponent) {
            let power = 1;
            const factor = exponent < 0 ? 0.5 : 2;
            for(let nth = Math.abs(exponent); nth > 0; nth -= 1)power *= factor;
            return power;
        }
        function bitLength(value) {
            return value.toString(16).length * 4 - leadingZeros(value);
        }
        function leadingZeros(value) {
            const digit = value.toString(16).charAt(0);
            return digit >= '8' ? 0 : digit >= '4' ? 1 : digit >= '2' ? 2 : 3;
        }
        function writeDyadic({ units, exponent }) {
            if (units === 0n) return '0x0p0';
            let [odd, power] = [
                units < 0n ? -units : units,
                exponent
            ];
            for(; (odd & 0xffffn) === 0n; power += 16)odd >>= 16n;
            for(; (odd & 1n) === 0n; power += 1)odd >>= 1n;
            return `${units < 0n ? '-' : ''}0x${odd.toString(16)}p${power}`;
        }
        const written = /^(-?)0x(0|[1-9a-f][0-9a-f]{0,1999})p(0|-?[1-9]\d{0,3})$/;
        function parseDyadic(text) {
            const [, sign, digits, power] = written.exec(text) ?? [];
            if (digits === undefined || power === undefined) return undefined;
            const magnitude = BigInt(`0x${digits}`);
            const value = {
                units: sign === '-' ? -magnitude : magnitude,
                exponent: nearestDouble(BigInt(power))
            };
            return writeDyadic(value) === text ? value : undefined;
        }
        ;
        function mergePowerSums(a, b) {
            return {
                count: a.count + b.count,
                sum: sumOf(a.sum, b.sum),
                squares: sumOf(a.squares, b.squares),
                cubes: sumOf(a.cubes, b.cubes)
            };
        }
        const cellBits = 7;
        const cells = 1 << cellBits;
        const stride = 8;
        const pageSize = cells * stride;
        const pageCapacity = 1 << 24;
        const pageLimit = 512;
        const coarse = 1.5 * 67108864;
        const fine = 0.75;
        const none = {
            units: 0n,
            exponent: 0
        };
        const noSums = {
            count: 0,
            sum: none,
            squares: none,
            cubes: none
        };
        class MomentPages {
            #pageOf = new Int32Array(4096).fill(-1);
            #sums = new Float64Array(0);
            #pages = 0;
            #room = pageCapacity;
            hasRoom(count) {
                return count <= this.#room && this.#pages < pageLimit;
            }
            occupiedCells() {
                let count = 0;
                for(let at = 0; at < this.#pages * pageSize; at += stride)if ((this.#sums[at] ?? 0) > 0) count += 1;
                return count;
            }
            addDoubles(words, from, to) {
                const pageOf = this.#pageOf;
                let sums = this.#sums;
                for(let at = 2 * from; at < 2 * to; at += 2){
                    const high = words[at + 1] ?? 0;
                    let cell = pageOf[high >>> 20] ?? -1;
                    if (cell < 0) {
                        cell = this.#open(high >>> 20);
                        sums = this.#sums;
                    }
                    cell += (high >>> 13 & 127) * stride;
                    const u = offset(words[at] ?? 0, high);
                    const u2 = u * u;
                    const u3 = u2 * u;
                    const first = u + coarse - coarse;
                    const second = u2 + coarse - coarse;
                    const third = u3 + coarse - coarse;
                    sums[cell] = (sums[cell] ?? 0) + 1;
                    sums[cell + 1] = (sums[cell + 1] ?? 0) + first;
                    sums[cell + 2] = (sums[cell + 2] ?? 0) + (u - first);
                    sums[cell + 3] = (sums[cell + 3] ?? 0) + second;
                    sums[cell + 4] = (sums[cell + 4] ?? 0) + (u2 - second + fine - fine);
                    sums[cell + 5] = (sums[cell + 5] ?? 0) + third;
                    sums[cell + 6] = (sums[cell + 6] ?? 0) + (u3 - third + fine - fine);
                }
                this.#room -= to - from;
            }
            add(value, count) {
                doubleOf[0] = value;
                const at = this.#cellOf(doubleWords[1] ?? 0);
                const pieces = offsetPieces(doubleWords[0] ?? 0, doubleWords[1] ?? 0);
                this.#sums[at] = (this.#sums[at] ?? 0) + count;
                pieces.forEach((piece, nth)=>{
                    this.#sums[at + 1 + nth] = (this.#sums[at + 1 + nth] ?? 0) + piece * count;
                });
                this.#room -= count;
            }
            #cellOf(high) {
                const page = this.#pageOf[high >>> 20] ?? -1;
                return (page < 0 ? this.#open(high >>> 20) : page) + (high >>> 13 & 127) * stride;
            }
            take() {
                const parts = [];
                const buckets = [];
                this.#pageOf.forEach((at, page)=>{
                    if (at !== -1) parts.push(pageSums(page, this.#sums.subarray(at, at + pageSize), buckets));
                });
                this.#pageOf.fill(-1);
                this.#sums = new Float64Array(0);
                this.#pages = 0;
                this.#room = pageCapacity;
                return {
                    sums: parts.reduce(mergePowerSums, noSums),
                    buckets
                };
            }
            #open(page) {
                const at = this.#pages * pageSize;
                if (at === this.#sums.length) {
                    const more = new Float64Array(Math.max(2 * at, 8 * pageSize));
                    more.set(this.#sums);
                    this.#sums = more;
                }
                this.#pages += 1;
                this.#pageOf[page] = at;
                return at;
            }
        }
        function offsetPieces(low, high) {
            const u = offset(low, high);
            return [
                u,
                u * u,
                u * u * u
            ].flatMap((power)=>{
                const first = power + coarse - coarse;
                return [
                    first,
                    power - first + fine - fine
                ];
            });
        }
        function offset(low, high) {
            return ((high & 0x1fff) * 4294967296 + (low >>> 0)) * (1 / 17592186044416) - 1;
        }
        function pageSums(page, sums, buckets) {
            const biased = page & 2047;
            const negative = page > 2047;
            const weighted = new Weighted();
            let count = 0;
            for(let cell = 0; cell < cells; cell += 1){
                const n = sums[cell * stride] ?? 0;
                if (n === 0) continue;
                count += n;
                weighted.add((biased === 0 ? 0 : 2 * cells) + 2 * cell + 1, sums.subarray(cell * stride, (cell + 1) * stride));
                buckets.push([
                    edgeOfCell(page, cell),
                    n
                ]);
            }
            const exponent = Math.max(biased, 1) - 1031;
            const sum = weighted.of(0, 1) + weighted.of(1, 0);
            const squares = weighted.of(0, 2) + 2n * weighted.of(1, 1) + weighted.of(2, 0);
            const cubes = weighted.of(0, 3) + 3n * (weighted.of(1, 2) + weighted.of(2, 1)) + weighted.of(3, 0);
            return {
                count,
                sum: {
                    units: negative ? -sum : sum,
                    exponent: exponent - 53
                },
                squares: {
                    units: squares,
                    exponent: 2 * exponent - 53
                },
                cubes: {
                    units: negative ? -cubes : cubes,
                    exponent: 3 * exponent - 53
                }
            };
        }
        const cuts = [
            1.5 * 4503599627370496 * 0.5,
            1.5 * 16777216
        ];
        class Weighted {
            #counts = new Float64Array(4);
            #pieces = new Float64Array(3 * 2 * 2 * 3);
            add(middle, cell) {
                const n = cell[0] ?? 0;
                for(let k = 0, weight = 1; k < 4; k += 1, weight *= middle)this.#counts[k] = (this.#counts[k] ?? 0) + n * weight;
                for(let nth = 0; nth < 6; nth += 1){
                    const sum = cell[nth + 1] ?? 0;
                    const cut = cuts[nth & 1] ?? 0;
                    const left = sum + cut - cut;
                    for(let k = 0, weight = 1; k < 3; k += 1, weight *= middle){
                        const at = nth * 6 + k;
                        this.#pieces[at] = (this.#pieces[at] ?? 0) + left * weight;
                        this.#pieces[at + 3] = (this.#pieces[at + 3] ?? 0) + (sum - left) * weight;
                    }
                }
            }
            of(j, k) {
                if (j === 0) return units(this.#counts[k] ?? 0);
                const at = (j - 1) * 12 + k;
                return [
                    0,
                    3,
                    6,
                    9
                ].reduce((sum, piece)=>sum + units(this.#pieces[at + piece] ?? 0), 0n);
            }
        }
        function units(value) {
            return BigInt(value * 9007199254740992);
        }
        function edgeOfCell(page, cell) {
            doubleWords[0] = 0;
            doubleWords[1] = page << 20 | cell << 20 - cellBits;
            return (doubleOf[0] ?? 0) + 0;
        }
        const doubleOf = new Float64Array(1);
        const doubleWords = new Int32Array(doubleOf.buffer);
        ;
        function exactSums(values) {
            let [count, sum, squares, cubes] = [
                0,
                zero,
                zero,
                zero
            ];
            for (const [value, often] of values){
                const x = fromDouble(value);
                const n = BigInt(often);
                const square = productOf(x, x);
                count += often;
                sum = sumOf(sum, times(x, n));
                squares = sumOf(squares, times(square, n));
                cubes = sumOf(cubes, times(productOf(square, x), n));
            }
            return {
                count,
                sum,
                squares,
                cubes
            };
        }
        function momentsOf({ count, sum, squares, cubes }, uncertain = 0) {
            const n = BigInt(count);
            if (count === 0) return {
                mean: null,
                variance: null,
                skewness: null
            };
            const mean = finite(quotient(sum, n));
            if (count === 1) return {
                mean,
                variance: null,
                skewness: null
            };
            const spread = minus(times(squares, n), productOf(sum, sum));
            const variance = finite(quotient(spread, n * (n - 1n)));
            if (variance === null || variance < uncertain * 1e6) return {
                mean,
                variance: null,
                skewness: null
            };
            const third = minus(sumOf(times(cubes, n * n), times(productOf(sum, productOf(sum, sum)), 2n)), times(productOf(sum, squares), 3n * n));
            return {
                mean,
                variance,
                skewness: skewnessOf(quotient(spread, n * n), quotient(third, n * n * n), count)
            };
        }
        function skewnessOf(second, third, count) {
            if (count < 3 || second <= 0) return null;
            const scale = second * Math.sqrt(second);
            if (scale < 1e-280) return null;
            return finite(third / scale * (Math.sqrt(count * (count - 1)) / (count - 2)));
        }
        function minus(a, b) {
            return sumOf(a, times(b, -1n));
        }
        function finite(value) {
            return Number.isFinite(value) ? value : null;
        }
        ;
        class ManyNumbers {
            #pages = new MomentPages();
            #distinct = DistinctSketch.empty();
            #sums = noSums;
            #integers = 0;
            #min = Infinity;
            #max = -Infinity;
            addDoubles(words, from, to) {
                const values = new Float64Array(words.buffer, words.byteOffset, words.length >> 1);
                let [min, max, integers] = [
                    this.#min,
                    this.#max,
                    0
                ];
                for(let at = from; at < to; at += 1){
                    const value = values[at] ?? 0;
                    if (value < min) min = value;
                    if (value > max) max = value;
                    if (Math.floor(value) === value) integers += 1;
                }
                this.#min = min;
                this.#max = max;
                this.#integers += integers;
                this.#distinct.addDoubles(words, from, to);
                this.#pages.addDoubles(words, from, to);
            }
            hasRoom(count) {
                return this.#pages.hasRoom(count);
            }
            occupiedCells() {
                return this.#pages.occupiedCells();
            }
            add(value, count) {
                this.#observe(value, value, Number.isInteger(value) ? count : 0);
                many_numbers_doubleOf[0] = value;
                this.#distinct.addHash(hashWords(many_numbers_doubleWords[0] ?? 0, many_numbers_doubleWords[1] ?? 0));
                this.#pages.add(value, count);
            }
            takeCells() {
                const { sums, buckets } = this.#pages.take();
                this.#sums = mergePowerSums(this.#sums, sums);
                return buckets;
            }
            merge(profile, state) {
                this.#observe(profile.min, profile.max, profile.integers);
                const registers = DistinctSketch.parse(state.registers);
                const [sum, squares, cubes] = [
                    parseDyadic(state.sum),
                    parseDyadic(state.squares),
                    parseDyadic(state.cubes)
                ];
                if (registers === undefined || sum === undefined || squares === undefined || cubes === undefined) throw new Error('a profile that was checked holds a state that is none');
                this.#distinct.merge(registers);
                this.#sums = mergePowerSums(this.#sums, {
                    count: profile.count,
                    sum,
                    squares,
                    cubes
                });
            }
            facts() {
                const { sum, squares, cubes, count } = this.#sums;
                return {
                    count,
                    integers: this.#integers,
                    min: this.#min,
                    max: this.#max,
                    distinct: this.#distinct.estimate(),
                    moments: manyMoments(this.#sums, this.#min, this.#max),
                    state: {
                        sum: writeDyadic(sum),
                        squares: writeDyadic(squares),
                        cubes: writeDyadic(cubes),
                        registers: this.#distinct.toString()
                    }
                };
            }
            #observe(min, max, integers) {
                if (min < this.#min) this.#min = min;
                if (max > this.#max) this.#max = max;
                this.#integers += integers;
            }
        }
        function manyMoments(sums, min, max) {
            const largest = Math.max(Math.abs(min), Math.abs(max));
            return momentsOf(sums, largest * largest * squaresKept);
        }
        const squaresKept = 1 / 590295810358705651712;
        function* inParts(count) {
            for(let rest = count; rest > 0; rest -= pageCapacity)yield Math.min(rest, pageCapacity);
        }
        const many_numbers_doubleOf = new Float64Array(1);
        const many_numbers_doubleWords = new Int32Array(many_numbers_doubleOf.buffer);
        ;
        class NumberStatistics {
            #table = new BucketTable();
            #many = null;
            #byCells = false;
            #taken = false;
            addDoubles(words, count) {
                let from = 0;
                if (this.#many === null) {
                    from = this.#table.addDoubles(words, 0, count);
                    if (from === count) return;
                    this.#becomeMany();
                }
                const many = this.#roomFor(count - from);
                many.addDoubles(words, from, count);
                if (this.#byCells || this.#passToCells(many)) return;
                for(let at = from; (at = this.#table.addDoubles(words, at, count)) < count;)this.#table.coarsen(this.#table.dropped + 1);
                this.#lookAtCells();
            }
            add(value, count) {
                this.#count(value, count);
                this.#bound();
            }
            merge(other) {
                if (other.state === null) {
                    for (const [value, count] of other.buckets)this.#count(value, count);
                } else {
                    const many = this.#many ?? this.#becomeMany();
                    this.#takeCells();
                    many.merge(other, other.state);
                    this.#table.coarsen(other.dropped);
                    for (const [edge, count] of other.buckets)this.#table.add(edge, count);
                }
                this.#bound();
            }
            profile() {
                if (this.#many !== null) {
                    this.#takeCells();
                    return numberProfile(this.#many.facts(), this.#table);
                }
                const values = this.#table.buckets();
                const [first, last] = [
                    values[0],
                    values.at(-1)
                ];
                if (first === undefined || last === undefined) return null;
                return numberProfile(exactFacts(values, first[0], last[0]), this.#table);
            }
            #count(value, count) {
                for (const part of this.#many === null ? [] : inParts(count))this.#roomFor(part).add(value, part);
                if (!this.#byCells) this.#table.add(value, count);
            }
            #bound() {
                if (this.#many === null && this.#table.size > bucketLimit) this.#becomeMany();
                this.#table.coarsen();
                this.#lookAtCells();
            }
            #becomeMany() {
                const many = this.#many = new ManyNumbers();
                for (const [value, count] of this.#table.buckets())for (const part of inParts(count))this.#roomFor(part).add(value, part);
                return many;
            }
            #roomFor(count) {
                const many = this.#many ??= new ManyNumbers();
                if (!many.hasRoom(count)) this.#takeCells();
                return many;
            }
            #takeCells() {
                this.#taken ||= this.#many !== null;
                const cells = this.#many?.takeCells() ?? [];
                if (!this.#byCells) return;
                for (const [edge, count] of cells)this.#table.add(edge, count);
                this.#table.coarsen();
            }
            #passToCells(many) {
                if (this.#taken || many.occupiedCells() <= bucketLimit) return false;
                this.#table = new BucketTable();
                this.#table.coarsen(fractionBits - cellBits);
                this.#byCells = true;
                return true;
            }
            #lookAtCells() {
                if (this.#byCells || this.#many === null || this.#table.kept > cellBits) return;
                this.#takeCells();
                this.#byCells = true;
            }
        }
        function exactFacts(values, min, max) {
            const sums = exactSums(values);
            const integers = values.reduce((sum, [value, often])=>sum + (Number.isInteger(value) ? often : 0), 0);
            return {
                count: sums.count,
                integers,
                min,
                max,
                distinct: values.length,
                moments: momentsOf(sums),
                state: null
            };
        }
        ;
        const valueLimit = 1024;
        const longestValue = 200;
        const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
        const time = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-6]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
        class TextStatistics {
            #values = new Map();
            #distinct = null;
            #count = 0;
            #shortest = Infinity;
            #longest = 0;
            #characters = 0;
            #dates = 0;
            #times = 0;
            add(text, count) {
                const bytes = Buffer.from(text);
                this.#observe(codePoints(bytes, 0, bytes.length), count);
                this.#dated(text, count);
                if (this.#values === null) this.#distinct?.addHash(hashOf(text));
                else this.#keep(shortened(text), count);
            }
            addBytes(bytes, start, end) {
                const maybeDated = bytes[start + 4] === hyphen && bytes[start + 7] === hyphen && end - start >= 10;
                if (this.#values !== null || maybeDated || end - start > longestValue) {
                    this.add(bytes.toString('utf8', start, end), 1);
                    return;
                }
                this.#observe(codePoints(bytes, start, end), 1);
                this.#distinct?.addHash(hashBytes(bytes, start, end));
            }
            merge(other) {
                const { lengths } = other;
                this.#count += other.count;
                this.#characters += lengths.total;
                this.#shortest = Math.min(this.#shortest, lengths.min);
                this.#longest = Math.max(this.#longest, lengths.max);
                this.#dates += other.dates;
                this.#times += other.times;
                if (other.values !== null) for (const [text, count] of other.values){
                    if (this.#values === null) this.#distinct?.addHash(hashOf(text));
                    else this.#keep(text, count);
                }
                else this.#sketched().merge(parsed(other.registers));
            }
            profile() {
                if (this.#count === 0) return null;
                return {
                    count: this.#count,
                    distinct: this.#values?.size ?? this.#sketched().estimate(),
                    lengths: {
                        min: this.#shortest,
                        max: this.#longest,
                        mean: this.#characters / this.#count,
                        total: this.#characters
                    },
                    dates: this.#dates,
                    times: this.#times,
                    values: this.#values === null ? null : [
                        ...this.#values
                    ].sort(byCount),
                    registers: this.#distinct?.toString() ?? null
                };
            }
            #observe(length, count) {
                this.#count += count;
                this.#characters += length * count;
                if (length < this.#shortest) this.#shortest = length;
                if (length > this.#longest) this.#longest = length;
            }
            #dated(text, count) {
                if (text.charAt(4) !== '-' || text.charAt(7) !== '-') return;
                if (date.test(text)) this.#dates += count;
                else if (time.test(text)) this.#times += count;
            }
            #keep(text, count) {
                if (this.#values === null) return;
                this.#values.set(text, (this.#values.get(text) ?? 0) + count);
                if (this.#values.size > valueLimit) this.#sketched();
            }
            #sketched() {
                const sketch = this.#distinct ??= DistinctSketch.empty();
                for (const text of this.#values?.keys() ?? [])sketch.addHash(hashOf(text));
                this.#values = null;
                return sketch;
            }
        }
        const hyphen = 0x2d;
        const loneSurrogate = /\p{Surrogate}/gu;
        function hashOf(text) {
            const bytes = Buffer.from(shortened(text));
            return hashBytes(bytes, 0, bytes.length);
        }
        function shortened(text) {
            if (text.length <= longestValue) return wellFormed(text);
            const bytes = Buffer.from(text);
            const hash = (hashBytes(bytes, 0, bytes.length) >>> 0).toString(16).padStart(8, '0');
            return `${wellFormed(text.slice(0, longestValue - 10))}…#${hash}`;
        }
        function wellFormed(text) {
            return text.replace(loneSurrogate, '\ufffd');
        }
        function codePoints(bytes, start, end) {
            let count = 0;
            for(let at = start; at < end; at += 1)if (((bytes[at] ?? 0) & 0xc0) !== 0x80) count += 1;
            return count;
        }
        function byCount([a, often], [b, than]) {
            return than - often || (0, compare_text.n)(a, b);
        }
        function parsed(registers) {
            const sketch = registers === null ? undefined : DistinctSketch.parse(registers);
            if (sketch === undefined) throw new Error('a profile that was checked holds registers that are none');
            return sketch;
        }
        ;
        const chunk = 16384;
        const doubles = new Float64Array(chunk);
        const words = new Int32Array(doubles.buffer);
        class ColumnStatistics {
            #numbers = new NumberStatistics();
            #texts = new TextStatistics();
            #booleans = {
                false: 0,
                true: 0
            };
            #structures = 0;
            #invalid = 0;
            #dictionary = null;
            #codes = new Float64Array(0);
            observe(column, rows) {
                if (column.others > 0) {
                    for(let row = 0; row < rows; row += 1)if (column.states[row] === batch.w.invalid) this.#invalid += 1;
                }
                switch(column.kind){
                    case 'number':
                        {
                            this.#observeNumbers(column, rows);
                            return;
                        }
                    case 'dictionary':
                        {
                            this.#observeCodes(column, rows);
                            return;
                        }
                    case 'text':
                        {
                            this.#observeTexts(column, rows);
                            return;
                        }
                    case 'value':
                        {
                            this.#observeValues(column, rows);
                            return;
                        }
                }
            }
            merge(other) {
                if (other.numbers !== null) this.#numbers.merge(other.numbers);
                if (other.texts !== null) this.#texts.merge(other.texts);
                this.#booleans.false += other.booleans?.false ?? 0;
                this.#booleans.true += other.booleans?.true ?? 0;
                this.#structures += other.structures;
                this.#invalid += other.invalid;
            }
            profile(name) {
                this.#settleCodes();
                const { false: no, true: yes } = this.#booleans;
                return {
                    name,
                    invalid: this.#invalid,
                    numbers: this.#numbers.profile(),
                    texts: this.#texts.profile(),
                    booleans: no + yes === 0 ? null : {
                        false: no,
                        true: yes
                    },
                    structures: this.#structures
                };
            }
            #observeNumbers({ values, states, others }, rows) {
                for(let from = 0; from < rows; from += chunk){
                    const to = Math.min(rows, from + chunk);
                    let count = 0;
                    for(let row = from; row < to; row += 1)if (others === 0 || states[row] === batch.w.value) {
                        doubles[count] = (values[row] ?? 0) + 0;
                        count += 1;
                    }
                    this.#numbers.addDoubles(words, count);
                }
            }
            #observeCodes({ codes, dictionary, states, others }, rows) {
                if (dictionary !== this.#dictionary) this.#settleCodes();
                this.#dictionary = dictionary;
                if (this.#codes.length < dictionary.size) {
                    const more = new Float64Array(2 * dictionary.size);
                    more.set(this.#codes);
                    this.#codes = more;
                }
                const counts = this.#codes;
                for(let row = 0; row < rows; row += 1)if (others === 0 || states[row] === batch.w.value) {
                    const code = codes[row] ?? 0;
                    counts[code] = (counts[code] ?? 0) + 1;
                }
            }
            #settleCodes() {
                const dictionary = this.#dictionary;
                if (dictionary === null) return;
                for(let code = 0; code < dictionary.size; code += 1){
                    const count = this.#codes[code] ?? 0;
                    if (count > 0) this.#add(dictionary.value(code), count);
                }
                this.#codes = new Float64Array(0);
                this.#dictionary = null;
            }
            #observeTexts({ bytes, starts, ends, states, others }, rows) {
                const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
                for(let row = 0; row < rows; row += 1)if (others === 0 || states[row] === batch.w.value) this.#texts.addBytes(buffer, starts[row] ?? 0, ends[row] ?? 0);
            }
            #observeValues({ values, states, others }, rows) {
                for(let row = 0; row < rows; row += 1)if (others === 0 || states[row] === batch.w.value) this.#add(values[row] ?? null, 1);
            }
            #add(value, count) {
                if (typeof value === 'string') this.#texts.add(value, count);
                else if (typeof value === 'number') this.#numbers.add(value + 0, count);
                else if (value === true) this.#booleans.true += count;
                else if (value === false) this.#booleans.false += count;
                else if (value !== null) this.#structures += count;
            }
        }
        ;
        const profiling = {
            start: ()=>new Profiler(),
            merge: (before, after)=>mergeProfiles([
                    before,
                    after
                ])
        };
        function mergeProfiles(profiles) {
            const profiler = new Profiler();
            for (const profile of profiles)profiler.merge(profile);
            return profiler.partial();
        }
        class Profiler {
            #columns = new Map();
            #rows = 0;
            #unread = 0;
            observe({ columns, counted, flags, rows }) {
                this.#rows += counted;
                if (flags !== null) {
                    for(let row = 0; row < rows; row += 1)if (flags[row] === batch.z.unread) this.#unread += 1;
                }
                const seen = new Set();
                for (const column of columns){
                    if (seen.has(column.name)) continue;
                    seen.add(column.name);
                    this.#column(column.name).observe(column, rows);
                }
            }
            merge(profile) {
                this.#rows += profile.rows;
                this.#unread += profile.unread;
                for (const column of profile.columns)this.#column(column.name).merge(column);
            }
            partial() {
                const columns = [
                    ...this.#columns
                ].map(([name, statistics])=>{
                    const column = {
                        ...statistics.profile(name),
                        missing: 0
                    };
                    return {
                        ...column,
                        missing: this.#rows - this.#unread - present(column) - column.invalid
                    };
                });
                return {
                    version: profileVersion,
                    rows: this.#rows,
                    unread: this.#unread,
                    columns: columns.sort((a, b)=>(0, compare_text.n)(a.name, b.name))
                };
            }
            #column(name) {
                const known = this.#columns.get(name);
                if (known !== undefined) return known;
                const statistics = new ColumnStatistics();
                this.#columns.set(name, statistics);
                return statistics;
            }
        }
        ;
        function writeProfile(profile) {
            return `${JSON.stringify(profile)}\n`;
        }
        function looksLikeProfile(text) {
            return /^\s*\{"version":\d+,"rows":\d+,"unread":\d+,"columns":\[/.test(text.slice(0, 200));
        }
        function readProfile(text, file) {
            const value = saved_profile_parsed(text, file);
            const version = value?.version;
            if (typeof version === 'number' && version !== profileVersion) throw refusal(file, `is a profile of version ${version}; this release reads version ${profileVersion}`);
            const [error] = errorsOf(value);
            if (error !== undefined) throw refusal(file, `is no profile: ${error.instancePath === '' ? 'it' : error.instancePath} ${error.message ?? ''}`);
            const profile = value;
            if (!countsAgree(profile) || JSON.stringify(mergeProfiles([
                profile
            ])) !== JSON.stringify(profile)) throw refusal(file, 'is a profile whose parts do not agree: it was damaged or changed');
            return profile;
        }
        function saved_profile_parsed(text, file) {
            try {
                return JSON.parse(text);
            } catch (cause) {
                throw refusal(file, 'is no profile: it is not JSON', cause);
            }
        }
        function countsAgree({ columns }) {
            return columns.every(({ numbers, texts })=>{
                const values = texts?.values ?? null;
                return (numbers === null || numbers.count === saved_profile_sumOf(numbers.buckets)) && (texts === null || values === null || texts.count === saved_profile_sumOf(values)) && (texts === null || values === null !== (texts.registers === null));
            });
        }
        function saved_profile_sumOf(counts) {
            return counts.reduce((sum, [, count])=>sum + count, 0);
        }
        function refusal(file, what, cause) {
            const hint = 'make it anew: ml-gates profile DATA';
            return (0, errors.Xu)({
                message: `${file} ${what}`,
                where: {
                    file
                },
                hint
            }, {
                cause
            });
        }
        var data_files = __webpack_require__(3275);
        var range_threads = __webpack_require__(99068);
        var read_data = __webpack_require__(34270);
        var core_number = __webpack_require__(96421);
        var cell_value = __webpack_require__(94242);
        ;
        class HeadWasRead extends Error {
        }
        const headRows = 10_000;
        class HeadObserver {
            missingValues;
            #numeric = new Map();
            #rows = 0;
            constructor(missingValues){
                this.missingValues = missingValues;
            }
            get rows() {
                return this.#rows;
            }
            request() {
                return {
                    hold: 'any',
                    nullable: true,
                    cast: (text)=>text
                };
            }
            partition(keys) {
                for (const { name, value } of keys)this.#numeric.set(name, looksLikeNumber(value));
            }
            header() {}
            headerFaults() {}
            headless() {}
            observe({ columns, rows, counted }) {
                for (const column of columns)this.#look(column, rows);
                this.#rows += counted;
                if (this.#rows >= headRows) throw new HeadWasRead();
            }
            holds() {
                return new Map([
                    ...this.#numeric
                ].map(([name, numeric])=>[
                        name,
                        numeric ? 'number' : 'any'
                    ]));
            }
            #look(column, rows) {
                if (this.#numeric.get(column.name) === false) return;
                for(let row = 0; row < rows; row += 1){
                    if (column.states[row] !== batch.w.value) continue;
                    const value = (0, cell_value.G)(column, row);
                    const isNumber = typeof value === 'string' && looksLikeNumber(value);
                    this.#numeric.set(column.name, isNumber);
                    if (!isNumber) return;
                }
            }
        }
        function looksLikeNumber(text) {
            return !/^[-+]?0\d/.test(text) && (0, core_number.$)(text) !== undefined;
        }
        var partition = __webpack_require__(22467);
        ;
        class ProfileObserver {
            missingValues;
            #holds;
            #gatherer = profiling.start();
            #order = new Set();
            #partition = null;
            #rows = 0;
            constructor(missingValues, holds){
                this.missingValues = missingValues;
                this.#holds = holds;
            }
            get rows() {
                return this.#rows;
            }
            get order() {
                return [
                    ...this.#order
                ];
            }
            request(name) {
                const hold = this.#holds.get(name) ?? 'any';
                return {
                    hold,
                    nullable: true,
                    cast: hold === 'number' ? core_number.$ : (text)=>text
                };
            }
            partition(keys) {
                const request = (name)=>this.request(name);
                this.#partition = keys.length === 0 ? null : new partition.W(keys, request, this.missingValues);
            }
            header(names) {
                for (const name of names)this.#order.add(name);
            }
            headerFaults() {}
            headless() {}
            observe(read) {
                const batch = this.#partition?.added(read) ?? read;
                for (const { name } of batch.columns)this.#order.add(name);
                this.#rows += batch.counted;
                this.#gatherer.observe(batch);
            }
            profile() {
                return this.#gatherer.partial();
            }
        }
        ;
        async function profileData(inputs, ports) {
            const config = {
                path: [
                    ...inputs.paths
                ]
            };
            const where = {
                file: inputs.paths[0] ?? ''
            };
            const asked = {
                id: 'profile',
                config,
                folder: inputs.folder,
                locate: ()=>({
                        where
                    }),
                prefix: []
            };
            const files = await (0, data_files.L)(asked, ports.files);
            const [first, ...rest] = files;
            const name = rest.length === 0 ? first.shown : inputs.paths.join(' ');
            const kept = rest.length === 0 ? await keptProfile(first, ports) : null;
            if (kept !== null) return {
                name,
                profile: kept,
                order: kept.columns.map((column)=>column.name)
            };
            const head = new HeadObserver(new Set(inputs.missingValues));
            await read([
                first
            ], head, ports).catch((thrown)=>{
                if (!(thrown instanceof HeadWasRead)) throw thrown;
            });
            const observer = new ProfileObserver(new Set(inputs.missingValues), head.holds());
            await read(files, observer, ports);
            return {
                name,
                profile: observer.profile(),
                order: observer.order
            };
        }
        async function keptProfile({ path, shown, format, gzip, zstd }, { files }) {
            if (format !== 'json' || gzip || zstd) return null;
            const head = Buffer.from(await files.slice(path, {
                start: 0,
                end: 200
            })).toString();
            if (!looksLikeProfile(head)) return null;
            return readProfile(Buffer.from(await files.read(path)).toString(), shown);
        }
        const noPlan = {
            columns: [],
            patterns: [],
            acceptedBy: 'columns',
            recordDemands: [],
            enumerates: false,
            fieldsMatch: null,
            uniqueKeys: [],
            tables: [],
            schema: null
        };
        async function read(files, observer, ports) {
            const threads = new range_threads.D(undefined);
            await (0, read_data.v)(files, observer, {
                plan: noPlan,
                dialect: {},
                ports,
                loaded: null,
                threads
            });
        }
        var escape_html = __webpack_require__(80576);
        var html_page = __webpack_require__(50595);
        var report_numbers = __webpack_require__(73533);
        var report_phrase = __webpack_require__(650);
        ;
        const profileStyle = `
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); gap: 1rem; align-items: start; } .columns section { margin: 0; min-width: 0; }
.histogram { width: 100%; margin: .6rem 0 0; } .histogram text { font-size: 11px; fill: var(--soft); }
.bar { fill: var(--soft); opacity: .55; } .before { fill: none; stroke: var(--tone, var(--ink)); stroke-width: 1.5; }
.changes { margin: .6rem 0 0; padding-left: 1.2rem; color: var(--warn); overflow-wrap: anywhere; }
`;
        ;
        function rangeOf(profiles, bins) {
            const some = profiles.map(bulkOf);
            const from = Math.min(...some.map((range)=>range.from));
            const to = Math.max(...some.map((range)=>range.to));
            if (profiles.every(({ count, integers })=>count === integers) && Math.abs(from) + Math.abs(to) < 1e15) {
                const width = Math.max(1, Math.ceil((to - from + 1) / bins));
                const count = Math.ceil((Math.floor(to) - Math.ceil(from) + 1) / width);
                const start = Math.ceil(from) - 0.5;
                return {
                    from: start,
                    to: start + count * width,
                    bins: count,
                    whole: true
                };
            }
            if (from === to) return {
                from: from - 0.5,
                to: to + 0.5,
                bins: 1,
                whole: false
            };
            return {
                from,
                to,
                bins,
                whole: false
            };
        }
        function bulkOf({ min, max, quantiles }) {
            const middle = quantiles.p99 - quantiles.p1;
            const margin = middle / 4;
            if (middle === 0 || max - min <= 3 * middle) return {
                from: min,
                to: max
            };
            return {
                from: Math.max(min, quantiles.p1 - margin),
                to: Math.min(max, quantiles.p99 + margin)
            };
        }
        function histogramOf({ buckets, dropped, min, max }, range) {
            const { from, to } = range;
            const width = (to - from) / range.bins;
            const all = new Array(range.bins + 2).fill(0);
            for (const [edge, count] of buckets){
                const bounds = boundsOf(edge, dropped);
                const [low, high] = [
                    Math.max(bounds.low, min),
                    Math.min(bounds.high, max)
                ];
                spread(all, {
                    low: (low - from) / width + 1,
                    high: (high - from) / width + 1,
                    count
                });
            }
            const [below = 0, ...rest] = all;
            const above = rest.pop() ?? 0;
            return {
                from,
                to,
                bins: rest,
                below,
                above
            };
        }
        function spread(bins, { low, high, count }) {
            const last = bins.length - 1;
            const binOf = (place)=>Math.min(Math.max(Math.floor(place), 0), last);
            const top = high === last ? last - 1 : binOf(high);
            const bottom = Math.min(binOf(low), top);
            if (bottom === top) {
                bins[top] = (bins[top] ?? 0) + count;
                return;
            }
            for(let bin = bottom; bin <= top; bin += 1){
                const part = (bin === top ? high : bin + 1) - (bin === bottom ? low : bin);
                bins[bin] = (bins[bin] ?? 0) + count * part / (high - low);
            }
        }
        var visible_text = __webpack_require__(30269);
        ;
        const width = 360;
        const height = 96;
        const base = 78;
        const bins = 36;
        const shownValues = 6;
        function histogramSvg(now, was) {
            const some = [
                now,
                was
            ].filter((one)=>one !== null);
            if (some.length === 0) return '';
            const range = rangeOf(some, bins);
            if (range.bins === 1) return '';
            const shares = (numbers)=>numbers === null ? [] : histogramOf(numbers, range).bins.map((count)=>count / numbers.count);
            const [bars, line] = [
                shares(now),
                shares(was)
            ];
            const most = Math.max(...bars, ...line, Number.MIN_VALUE);
            const x = (bin)=>(bin / range.bins * width).toFixed(1);
            const tall = (share)=>share / most * (base - 6);
            const y = (share)=>(base - tall(share)).toFixed(1);
            const rects = bars.map((share, bin)=>share === 0 ? '' : `<rect class="bar" x="${x(bin)}" y="${y(share)}" width="${(width / range.bins * 0.9).toFixed(1)}" height="${tall(share).toFixed(1)}"/>`);
            const path = line.length === 0 ? '' : `<path class="before" d="${steps(line, x, y)}"/>`;
            const [from, to] = range.whole ? [
                range.from + 0.5,
                range.to - 0.5
            ] : [
                range.from,
                range.to
            ];
            const figures = (0, report_numbers.h5)([
                from,
                to
            ]);
            const label = some.map((one)=>describe(one, range)).join('; against ');
            return `<svg class="histogram" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${(0, escape_html.Z)(label)}">` + `${rects.join('')}<line class="axis" x1="0" x2="${String(width)}" y1="${String(base)}" y2="${String(base)}"/>${path}` + `<text x="0" y="${String(height - 4)}">${(0, escape_html.Z)(figures.show(from))}</text>` + `<text x="${String(width)}" y="${String(height - 4)}" text-anchor="end">${(0, escape_html.Z)(figures.show(to))}</text></svg>`;
        }
        function steps(shares, x, y) {
            const points = shares.map((share, bin)=>`V${y(share)}H${x(bin + 1)}`);
            return `M0 ${y(0)}${points.join('')}V${y(0)}`;
        }
        function describe(numbers, range) {
            const { below, above } = histogramOf(numbers, range);
            const outside = below + above === 0 ? '' : `, ${(0, report_numbers.x0)(Math.round(below + above), 'value')} outside of the drawing`;
            const figures = (0, report_numbers.h5)([
                numbers.min,
                numbers.max,
                numbers.quantiles.p50
            ]);
            const [min, max, median] = [
                numbers.min,
                numbers.max,
                numbers.quantiles.p50
            ].map((value)=>figures.show(value));
            return `${min ?? ''} to ${max ?? ''}, median ${median ?? ''}${outside}`;
        }
        function valuesSvg(now, was) {
            const values = now?.values ?? null;
            if (values === null || values.length === 0) return '';
            const before = new Map(was?.values?.map(([value, count])=>[
                    value,
                    count / was.count
                ]));
            const shown = values.slice(0, shownValues).map(([value])=>value);
            const nowShares = new Map(now?.values?.map(([value, count])=>[
                    value,
                    count / now.count
                ]));
            const most = Math.max(...shown.flatMap((value)=>[
                    nowShares.get(value) ?? 0,
                    before.get(value) ?? 0
                ]), Number.MIN_VALUE);
            const rows = shown.map((value, nth)=>{
                const y = nth * 18;
                const [share, earlier] = [
                    nowShares.get(value) ?? 0,
                    before.get(value)
                ];
                const length = (amount)=>(amount / most * 190).toFixed(1);
                const mark = earlier === undefined ? '' : `<line class="before" x1="${(120 + earlier / most * 190).toFixed(1)}" x2="${(120 + earlier / most * 190).toFixed(1)}" y1="${String(y + 1)}" y2="${String(y + 16)}"/>`;
                const text = (0, escape_html.Z)((0, visible_text.m)((0, visible_text.Q)(value === '' ? '""' : value), 16));
                return `<text x="114" y="${String(y + 13)}" text-anchor="end">${text}</text>` + `<rect class="bar" x="120" y="${String(y + 3)}" width="${length(share)}" height="11"/>${mark}` + `<text x="${(126 + Math.max(share, earlier ?? 0) / most * 190).toFixed(1)}" y="${String(y + 13)}">${(0, escape_html.Z)((0, report_numbers.l9)(share * 100))}</text>`;
            });
            const tall = shown.length * 18 + 2;
            return `<svg class="histogram" viewBox="0 0 ${String(width)} ${String(tall)}" role="img" aria-label="the most frequent values">${rows.join('')}</svg>`;
        }
        ;
        function compare_compareProfiles(baseline, candidate) {
            const before = new Map(baseline.columns.map((column)=>[
                    column.name,
                    column
                ]));
            const now = new Set(candidate.columns.map(({ name })=>name));
            const columns = candidate.columns.flatMap((column)=>{
                const other = before.get(column.name);
                return other === undefined ? [] : [
                    compareColumns(other, column, {
                        baseline,
                        candidate
                    })
                ];
            });
            return {
                rows: changeOf(baseline.rows, candidate.rows),
                added: candidate.columns.map(({ name })=>name).filter((name)=>!before.has(name)),
                removed: baseline.columns.map(({ name })=>name).filter((name)=>!now.has(name)),
                columns
            };
        }
        function changeOf(baseline, candidate) {
            const change = candidate - baseline;
            const percent = baseline === 0 ? change === 0 ? 0 : null : change / Math.abs(baseline) * 100;
            return {
                baseline,
                candidate,
                change_pct: percent
            };
        }
        function measureOf(column, measure, rows) {
            const { numbers } = column;
            switch(measure){
                case 'missing':
                    return column.missing;
                case 'missing_pct':
                    return missingPercent(column, rows);
                case 'distinct':
                    return distinctOf(column).count;
                case 'mean':
                    return numbers?.mean ?? null;
                case 'sd':
                    return standardDeviation(numbers?.variance ?? null);
                case 'min':
                    return numbers?.min ?? null;
                case 'max':
                    return numbers?.max ?? null;
                case 'median':
                    return numbers === null ? null : quantileOf(numbers, 0.5);
            }
        }
        function standardDeviation(variance) {
            return variance === null ? null : Math.sqrt(variance);
        }
        function missingPercent({ missing }, rows) {
            return rows === 0 ? 0 : missing / rows * 100;
        }
        function compareColumns(before, now, { baseline, candidate }) {
            return {
                name: now.name,
                kinds: {
                    baseline: kindOf(before),
                    candidate: kindOf(now)
                },
                missingPoints: missingPercent(now, candidate.rows) - missingPercent(before, baseline.rows),
                unseen: unseenValues(before, now),
                left: before.numbers === null || now.numbers === null ? null : {
                    ...outside(now.numbers, before.numbers.min, before.numbers.max),
                    exact: now.numbers.dropped === 0
                }
            };
        }
        function unseenValues(before, now) {
            if (now.texts === null) return [];
            if (now.texts.values === null || before.texts?.values === null) return null;
            const seen = new Set(before.texts?.values?.map(([value])=>value));
            return now.texts.values.filter(([value])=>!seen.has(value));
        }
        function outside({ buckets, dropped, min, max }, from, to) {
            let [below, above] = [
                min < from ? 1 : 0,
                max > to ? 1 : 0
            ];
            let [belowCounted, aboveCounted] = [
                0,
                0
            ];
            for (const [edge, count] of buckets){
                const { low, high } = boundsOf(edge, dropped);
                if (high < from || dropped > 0 && high === from) belowCounted += count;
                if (low > to) aboveCounted += count;
            }
            below = Math.max(below, belowCounted);
            above = Math.max(above, aboveCounted);
            return {
                below,
                above
            };
        }
        ;
        function columnPairs({ candidate, baseline }) {
            const now = byName(candidate.profile);
            const was = baseline === null ? new Map() : byName(baseline.profile);
            const comparison = baseline === null ? null : compare_compareProfiles(baseline.profile, candidate.profile);
            const compared = new Map(comparison?.columns.map((column)=>[
                    column.name,
                    column
                ]));
            const names = new Set([
                ...candidate.order,
                ...now.keys(),
                ...baseline?.order ?? [],
                ...was.keys()
            ]);
            return [
                ...names
            ].map((name)=>({
                    name,
                    now: now.get(name) ?? null,
                    was: was.get(name) ?? null,
                    comparison: compared.get(name) ?? null
                }));
        }
        function comparisonOf({ candidate, baseline }) {
            return baseline === null ? null : compareProfiles(baseline.profile, candidate.profile);
        }
        function byName({ columns }) {
            return new Map(columns.map((column)=>[
                    column.name,
                    column
                ]));
        }
        ;
        function missingWords(column, rows) {
            return column.missing === 0 ? '' : (0, report_numbers.l9)(missingPercent(column, rows));
        }
        function distinctWords(column) {
            const { count, exact } = profile_distinctOf(column);
            return exact ? (0, report_numbers.B4)(count) : `≈${report_numbers.BC}${(0, report_numbers.B4)(count)}`;
        }
        function valueWords(column) {
            const { numbers, texts, booleans, structures, invalid } = column;
            const parts = [];
            if (numbers !== null) parts.push((0, report_phrase.ZV)(numberWords(numbers)));
            if (texts !== null) parts.push(textWords(texts));
            if (booleans !== null) {
                const all = booleans.false + booleans.true;
                parts.push((0, report_phrase.ZV)(`true ${(0, report_numbers.l9)(booleans.true / all * 100)}`));
            }
            if (structures > 0) parts.push((0, report_phrase.ZV)((0, report_numbers.x0)(structures, 'list or object', 'lists and objects')));
            if (invalid > 0) parts.push((0, report_phrase.ZV)((0, report_numbers.x0)(invalid, 'value is no number', 'values are no numbers')));
            if (present(column) + invalid === 0) parts.push((0, report_phrase.ZV)('no value'));
            return (0, report_phrase.fj)(parts, ' · ');
        }
        function numberWords({ count, integers, min, max, mean, quantiles, variance }) {
            if (min === max) return `always ${(0, report_numbers.ZV)(min)}`;
            const figures = (0, report_numbers.h5)([
                min,
                max
            ]);
            const median = integers === count ? Math.round(quantiles.p50) : quantiles.p50;
            const sd = variance === null ? '' : ` ± ${profile_words_short(Math.sqrt(variance))}`;
            const average = mean === null ? '' : ` · mean${report_numbers.BC}${profile_words_short(mean)}${sd}`;
            return `${figures.show(min)} … ${figures.show(max)} · median${report_numbers.BC}${profile_words_short(median)}${average}`;
        }
        function profile_words_short(value) {
            const digits = Math.abs(value) >= 10_000 ? Math.round(value) : value;
            return (0, report_numbers.ZV)(rounded(digits));
        }
        function rounded(value) {
            if (value === 0 || Number.isInteger(value)) return value;
            const scale = 10_000;
            const factor = Math.abs(value) >= 1 ? scale : scale / Math.abs(value);
            return Math.round(value * factor) / factor;
        }
        function textWords({ values, count, lengths, distinct }) {
            const length = lengths.min === lengths.max ? (0, report_numbers.B4)(lengths.min) : `${(0, report_numbers.B4)(lengths.min)}–${(0, report_numbers.B4)(lengths.max)}`;
            const top = values?.slice(0, 3) ?? [];
            const isUseful = top.length > 0 && (distinct <= 50 || (top[0]?.[1] ?? 0) > count / 50);
            if (!isUseful) return (0, report_phrase.ZV)(`${length} characters`);
            const shares = top.map(([value, often])=>(0, report_phrase.cv)`${(0, report_phrase.aY)(value === '' ? '""' : value)} ${(0, report_phrase.ZV)((0, report_numbers.l9)(often / count * 100))}`);
            return (0, report_phrase.cv)`${(0, report_phrase.fj)(shares, ', ')}${(0, report_phrase.ZV)(distinct > top.length ? ', …' : '')}`;
        }
        function differences({ now, was, comparison }) {
            if (now === null) return [
                (0, report_phrase.ZV)('the column is gone')
            ];
            if (was === null) return [
                (0, report_phrase.ZV)('a new column')
            ];
            if (comparison === null) return [];
            const { kinds, missingPoints, unseen, left } = comparison;
            const some = [];
            if (kinds.baseline !== kinds.candidate) some.push((0, report_phrase.ZV)(`${kinds.baseline} became ${kinds.candidate}`));
            if (Math.abs(missingPoints) >= 0.05) some.push((0, report_phrase.ZV)(`${missingPoints > 0 ? 'more' : 'fewer'} missing: ${(0, report_numbers.l9)(Math.abs(missingPoints))} of the rows`));
            if (unseen === null) {
                if (now.texts?.values === null && was.texts?.values != null) some.push((0, report_phrase.ZV)('more than 1,024 values, where the baseline has fewer'));
            } else if (unseen.length > 0) some.push(unseenWords(unseen.map(([value])=>value)));
            if (left !== null && left.below > 0) some.push((0, report_phrase.ZV)(leftWords(left.below, left.exact, 'below')));
            if (left !== null && left.above > 0) some.push((0, report_phrase.ZV)(leftWords(left.above, left.exact, 'above')));
            return some;
        }
        function unseenWords(values) {
            const shown = values.slice(0, 3).map((value)=>(0, report_phrase.aY)(value === '' ? '""' : value));
            const more = values.length - shown.length;
            const rest = more > 0 ? [
                (0, report_phrase.ZV)((0, report_numbers.x0)(more, 'more', 'more'))
            ] : [];
            return (0, report_phrase.cv)`${(0, report_phrase.ZV)((0, report_numbers.x0)(values.length, 'value that the baseline does not have', 'values that the baseline does not have'))}: ${(0, report_phrase.HL)([
                ...shown,
                ...rest
            ])}`;
        }
        function leftWords(count, exact, side) {
            const many = `${exact ? '' : 'at least '}${(0, report_numbers.x0)(count, 'value')}`;
            return `${many} ${side} all of the baseline’s`;
        }
        ;
        const shownColumns = 1000;
        function profileHtml(view) {
            const { candidate, baseline } = view;
            const pairs = columnPairs(view);
            const more = pairs.length - shownColumns;
            const title = baseline === null ? (0, report_phrase.cv)`Profile of ${(0, report_phrase.aY)(candidate.name)}` : (0, report_phrase.cv)`${(0, report_phrase.aY)(candidate.name)} against ${(0, report_phrase.aY)(baseline.name)}`;
            const body = [
                `<header class="pass"><h1>${profile_html_text(title)}</h1>${tiles(view)}${baseline === null ? '' : legend}</header>`,
                `<div class="columns">${pairs.slice(0, shownColumns).map((pair)=>columnSection(pair, view)).join('\n')}</div>`,
                more > 0 ? `<p class="note">${(0, escape_html.Z)((0, report_numbers.x0)(more, 'more column'))} in profile.json</p>` : ''
            ];
            return (0, html_page.X)((0, report_phrase.M9)(title, plainText), body.filter((part)=>part !== '').join('\n'), profileStyle);
        }
        function profile_html_text(phrase) {
            return (0, report_phrase.M9)(phrase, escape_html.q);
        }
        const legend = '<p class="legend"><span><svg viewBox="0 0 16 14"><rect class="bar" x="2" y="3" width="12" height="11"/></svg>now</span>' + '<span><svg viewBox="0 0 16 14"><path class="before" d="M1 12V5H9V9H15"/></svg>baseline</span></p>';
        function tiles({ candidate, baseline }) {
            const { rows, columns, unread } = candidate.profile;
            const before = baseline?.profile.rows ?? null;
            const change = before === null ? undefined : (0, report_numbers.mj)(rows - before, before);
            const facts = [
                [
                    (0, report_numbers.B4)(rows),
                    change === undefined ? 'rows' : `rows (${change})`
                ],
                [
                    (0, report_numbers.B4)(columns.length),
                    'columns'
                ],
                ...unread === 0 ? [] : [
                    [
                        (0, report_numbers.B4)(unread),
                        'rows not cut into columns'
                    ]
                ]
            ];
            return `<ul class="facts">${facts.map(([value, label])=>`<li><b>${(0, escape_html.Z)(value)}</b><span>${(0, escape_html.Z)(label)}</span></li>`).join('')}</ul>`;
        }
        function columnSection(pair, { candidate, baseline }) {
            const { name, now, was } = pair;
            const changes = baseline === null ? [] : differences(pair);
            const shown = now ?? was;
            const lines = [
                ...now === null ? [] : [
                    factLine(now, candidate.profile.rows, baseline === null ? '' : 'now')
                ],
                ...was === null || baseline === null ? [] : [
                    factLine(was, baseline.profile.rows, 'baseline')
                ]
            ];
            return [
                `<section class="${changes.length > 0 ? 'warn' : 'pass'}"><span class="verdict">${shown === null ? '' : kindOf(shown)}</span><h2>${profile_html_text((0, report_phrase.aY)(name))}</h2>`,
                ...lines,
                histogramSvg(now?.numbers ?? null, was?.numbers ?? null),
                valuesSvg(now?.texts ?? null, was?.texts ?? null),
                changes.length === 0 ? '' : `<ul class="changes">${changes.map((change)=>`<li>${profile_html_text(change)}</li>`).join('')}</ul>`,
                '</section>'
            ].filter((part)=>part !== '').join('\n');
        }
        function factLine(column, rows, title) {
            const missing = missingWords(column, rows);
            const parts = [
                (0, report_phrase.ZV)(`${distinctWords(column)} distinct`),
                ...missing === '' ? [] : [
                    (0, report_phrase.ZV)(`${missing} missing`)
                ],
                valueWords(column)
            ];
            const label = title === '' ? '' : `<b>${title}</b> `;
            return `<p class="line">${label}${parts.map(profile_html_text).join(' · ')}</p>`;
        }
        const plainText = {
            ...escape_html.q,
            own: (words)=>words,
            code: (words)=>words,
            name: (words)=>words
        };
        var escape_terminal = __webpack_require__(13457);
        var problems_text = __webpack_require__(20615);
        ;
        const blocks = [
            '▁',
            '▂',
            '▃',
            '▄',
            '▅',
            '▆',
            '▇',
            '█'
        ];
        function sparkline({ bins }) {
            const most = Math.max(...bins);
            return bins.map((count)=>count <= 0 ? ' ' : blocks[Math.min(7, Math.floor(count / most * 8))] ?? ' ').join('');
        }
        ;
        const sparkBins = 24;
        const longestName = 28;
        function profileTerminal(view, folder) {
            const pairs = columnPairs(view);
            const names = pairs.map(({ name })=>(0, visible_text.m)((0, escape_terminal.e)(name), longestName));
            const width = Math.max(6, ...names.map((name)=>name.length));
            const head = row({
                name: ''.padEnd(width),
                kind: 'kind',
                missing: 'missing',
                distinct: 'distinct'
            });
            const lines = pairs.flatMap((pair, nth)=>columnLines(pair, view, (names[nth] ?? '').padEnd(width)));
            const last = folder === null ? [] : [
                `  Open ${(0, escape_terminal.e)(folder)}/profile.html, or keep profile.json beside it as a baseline.`,
                ''
            ];
            return [
                '',
                ...headLines(view),
                '',
                head,
                ...lines,
                '',
                ...last
            ].join('\n');
        }
        function headLines({ candidate, baseline }) {
            const now = setLine(candidate);
            if (baseline === null) return [
                now
            ];
            const change = (0, report_numbers.mj)(candidate.profile.rows - baseline.profile.rows, baseline.profile.rows);
            return [
                `${now}${change === undefined ? '' : `  (${(0, problems_text.pj)(change)} rows)`}`,
                `  against ${setLine(baseline).trimStart()}`
            ];
        }
        function setLine({ name, profile }) {
            const unread = profile.unread === 0 ? '' : `, ${(0, problems_text.pj)((0, report_numbers.x0)(profile.unread, 'row'))} not cut into columns`;
            const [rows, columns] = [
                (0, report_numbers.x0)(profile.rows, 'row'),
                (0, report_numbers.x0)(profile.columns.length, 'column')
            ].map(problems_text.pj);
            return `  ${(0, escape_terminal.e)(name)}   ${rows}, ${columns}${unread}`;
        }
        function row({ name, kind, missing, distinct, spark = '', values = '' }) {
            const cells = [
                name,
                kind.padEnd(9),
                missing.padStart(7),
                distinct.padStart(9),
                spark.padEnd(sparkBins),
                values
            ];
            return `  ${cells.join('  ')}`.trimEnd();
        }
        function columnLines(pair, view, name) {
            const { now, was } = pair;
            const range = rangeFor([
                now,
                was
            ]);
            const line = (column, set, title)=>row({
                    name: title,
                    kind: kindOf(column),
                    missing: (0, problems_text.pj)(missingWords(column, set.profile.rows)),
                    distinct: (0, problems_text.pj)(distinctWords(column)),
                    spark: column.numbers === null || range === null ? '' : sparkline(histogramOf(column.numbers, range)),
                    values: (0, problems_text.pj)((0, report_phrase.M9)(valueWords(column), escape_terminal.F))
                });
            const before = ' '.repeat(Math.max(0, name.length - 3)) + 'was';
            const { baseline, candidate } = view;
            return [
                ...now === null ? [] : [
                    line(now, candidate, name)
                ],
                ...was === null || baseline === null ? [] : [
                    line(was, baseline, now === null ? name : before)
                ],
                ...baseline === null ? [] : differences(pair).map((words)=>`  ${' '.repeat(name.length)}  ! ${(0, problems_text.pj)((0, report_phrase.M9)(words, escape_terminal.F))}`)
            ];
        }
        function rangeFor(columns) {
            const some = columns.flatMap((column)=>column?.numbers == null ? [] : [
                    column.numbers
                ]);
            return some.length === 0 ? null : rangeOf(some, sparkBins);
        }
        ;
        async function profileCommand(request, ports, own) {
            const described = (paths)=>profileData({
                    paths,
                    folder: process.cwd(),
                    missingValues: request.missingValues
                }, ports);
            const candidate = await described(request.paths);
            const baseline = request.against.length === 0 ? null : await described(request.against);
            const view = {
                candidate,
                baseline
            };
            await own.write(external_node_path_.join(request.folder, 'profile.json'), writeProfile(candidate.profile));
            await own.write(external_node_path_.join(request.folder, 'profile.html'), profileHtml(view));
            return profileTerminal(view, external_node_path_.relative('.', request.folder) || '.');
        }
    }
};
