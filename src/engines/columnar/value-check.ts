import type { Json } from '../../core/json.ts';
import { isMultipleOf } from '../../plan/multiple-of.ts';
import type { CellType, Predicate } from '../../plan/plan.ts';
import { textBound } from '../../plan/text-bounds.ts';
import { textFormats } from '../../plan/text-formats.ts';
import { BytePattern } from '../../core/byte-pattern.ts';
import { codePoints } from '../../core/code-points.ts';
import { TextBytes } from '../../core/text-bytes.ts';
import { TextMatcher } from './text-matcher.ts';

/** Decides on a value by its column's schema alone; for what predicates leave to a validator. */
export type JudgeValue = (value: Json) => boolean;

/** Bounds that a number must keep to; infinite where there is none. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly exclusiveMinimum: number;
  readonly exclusiveMaximum: number;
}

/** A format that texts are held to; `null`: something else, that has no name. */
interface TextFormat {
  readonly holds: (text: string) => boolean;
  readonly format: string | null;
}

/** A pattern that texts are held to. */
interface TextPattern {
  readonly expression: RegExp;
  /** Decides on most texts as the expression does, and faster; `null` where it cannot. */
  readonly bytes: BytePattern | null;
  /** The same for a whole column. */
  readonly texts: TextMatcher | null;
}

/**
 * The predicates of one column, ready to judge values. That it holds is certain; that it does not may also mean that only a validator
 * knows. So whoever is refused here is looked at again, by ajv.
 */
export class ValueCheck {
  readonly bounds: Bounds;
  /** Whether numbers are refused, or those that are not whole. */
  readonly numbers: 'all' | 'whole' | 'none';
  /** Whether any text is refused for its type. */
  readonly texts: boolean;
  readonly minLength: number;
  readonly maxLength: number;
  readonly patterns: readonly TextPattern[];
  /** Whether bounds and wholeness are all that numbers are held to. */
  readonly simpleNumbers: boolean;
  /** Whether length, patterns and formats are all that texts are held to. */
  readonly simpleTexts: boolean;
  /** Whether every text holds. */
  readonly anyText: boolean;
  /** Whether some values take a judge. */
  readonly takesJudge: boolean;
  readonly #types: readonly ReadonlySet<CellType>[];
  /** Formats, and what else is asked of texts. */
  readonly formats: readonly TextFormat[];
  readonly #sets: readonly ReadonlySet<Json>[];
  readonly #divisors: readonly number[];

  constructor(predicates: readonly Predicate[]) {
    const of = <K extends Predicate['is']>(is: K): Extract<Predicate, { is: K }>[] =>
      predicates.filter((one): one is Extract<Predicate, { is: K }> => one.is === is);
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
    this.patterns = of('pattern').map(({ pattern }) => {
      const bytes = BytePattern.of(pattern);
      return { expression: new RegExp(pattern, 'u'), bytes, texts: bytes === null ? null : new TextMatcher(bytes) };
    });
    this.#types = of('type').map(({ types }) => new Set(types));
    this.#sets = of('in').map(({ values }) => new Set(values));
    this.formats = [
      ...of('format').map(({ format }) => ({ holds: textFormats.get(format) ?? unknownFormat, format })),
      ...of('textBound').map(({ keyword, value }) => ({ holds: textBound(keyword, value), format: null })),
    ];
    this.#divisors = of('multipleOf').map(({ multipleOf }) => multipleOf);
    this.takesJudge =
      of('schema').length > 0 ||
      of('in').some(({ values }) => values.some((value) => typeof value === 'object' && value !== null));
    const whole = this.#types.some((types) => !types.has('number'));
    this.numbers = this.#types.some((types) => !types.has('number') && !types.has('integer'))
      ? 'none'
      : whole
        ? 'whole'
        : 'all';
    this.texts = this.#types.every((types) => types.has('string'));
    const simple = this.#sets.length === 0 && !this.takesJudge;
    this.simpleNumbers = simple && this.#divisors.length === 0;
    this.simpleTexts = simple && this.texts;
    this.anyText =
      this.simpleTexts &&
      this.patterns.length === 0 &&
      this.formats.length === 0 &&
      this.minLength === 0 &&
      this.maxLength === Infinity;
  }

  /** Whether expressions decide, which go back and forth over some texts for ever. */
  get mayTakeLong(): boolean {
    return this.patterns.length > 0 || this.takesJudge;
  }

  /** @returns whether a value holds; `undefined` when that needs a judge and there is none */
  holds(value: Json, judge: JudgeValue | null): boolean | undefined {
    if (!this.#keepsBounds(value)) return false;
    if (typeof value === 'string' && !this.patterns.every(({ expression }) => expression.test(value))) return false;
    if (this.takesJudge) return judge === null ? undefined : judge(value);
    return this.#sets.every((values) => values.has(value));
  }

  /** The same, where that takes no expression, which may go back and forth over a text for ever, and no judge; else `undefined`. */
  holdsAtOnce(value: Json): boolean | undefined {
    if (!this.#keepsBounds(value)) return false;
    if (this.takesJudge) return undefined;
    if (!this.#sets.every((values) => values.has(value))) return false;
    if (typeof value !== 'string' || this.patterns.length === 0) return true;
    const { buffer, length } = textBytes.write(value);
    const answers = this.patterns.map((pattern) => pattern.bytes?.holds(buffer, 0, length));
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
  }

  /** Whether a value is of the types, bounds, length and format that are demanded. */
  #keepsBounds(value: Json): boolean {
    if (!this.#types.every((types) => isOfTypes(value, types))) return false;
    if (typeof value === 'number') return this.#numberHolds(value);
    return typeof value !== 'string' || (this.#lengthHolds(value) && this.formats.every(({ holds }) => holds(value)));
  }

  #lengthHolds(text: string): boolean {
    if (this.minLength === 0 && this.maxLength === Infinity) return true;
    const length = charactersOf(text);
    return length >= this.minLength && length <= this.maxLength;
  }

  /** Whether a text, as UTF-8, is as long as it may be, and as its patterns say; it is decoded only when that is needed. */
  bytesHold(bytes: Buffer, start: number, end: number): boolean {
    const { minLength, maxLength } = this;
    const most = end - start; // characters: one of other than ASCII takes several bytes
    if (most < minLength) return false;
    if (minLength > 0 || maxLength < most) {
      const length = codePoints(bytes, start, end);
      if (length < minLength || length > maxLength) return false;
    }
    for (const { expression, bytes: pattern } of this.patterns)
      if (!(pattern?.holds(bytes, start, end) ?? expression.test(bytes.toString('utf8', start, end)))) return false;
    if (this.formats.length === 0) return true;
    const text = bytes.toString('utf8', start, end);
    return this.formats.every(({ holds }) => holds(text));
  }

  #numberHolds(value: number): boolean {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = this.bounds;
    if (!(value >= minimum && value <= maximum)) return false;
    if (value <= exclusiveMinimum || value >= exclusiveMaximum) return false;
    return this.#divisors.every((divisor) => isMultipleOf(value, divisor));
  }
}

const textBytes = new TextBytes();

/** A plan of a later version may name more. */
function unknownFormat(): never {
  throw new Error('a plan names a format that this engine does not know');
}

/** Code points, as JSON Schema counts them. */
function charactersOf(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next < 0xdc00 || next > 0xdfff) continue;
    count -= 1;
    at += 1;
  }
  return count;
}

function isOfTypes(value: Json, types: ReadonlySet<CellType>): boolean {
  if (typeof value === 'number') return types.has('number') || (types.has('integer') && Number.isInteger(value));
  if (value === null) return types.has('null');
  if (typeof value === 'object') return types.has(Array.isArray(value) ? 'array' : 'object');
  return types.has(typeof value as CellType);
}
