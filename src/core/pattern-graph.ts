/**
 * A regular expression as a graph (Thompson 1968): what a node consumes or asks, and where it leads. Texts are those of ASCII characters;
 * of other texts a graph says nothing.
 */
export interface PatternGraph {
  readonly nodes: readonly PatternNode[];
  readonly start: number;
  readonly accept: number;
}

export type PatternNode =
  /** Takes one of the characters that are 1. */
  | { readonly takes: Uint8Array; readonly next: readonly number[] }
  /** Takes nothing, and is passed where it is asked for: anywhere, at the beginning or at the end of the text. */
  | { readonly takes: null; readonly at: 'anywhere' | 'start' | 'end'; readonly next: readonly number[] };

/** A part of a graph: where it is entered, and the node that it ends with. */
interface Part {
  readonly first: number;
  readonly last: number;
}

const characters = 128;
/** More than this, as of `(a{50}){50}`, is left to RegExp. */
const nodeLimit = 2000;

/** Says that RegExp is to be asked instead. */
class Unsupported extends Error {}

/**
 * The graph of an expression as `new RegExp(pattern, 'u')` reads it.
 * @param pattern one that RegExp accepts
 * @returns `null` for what a graph cannot say, or we do not: look-around, back references, word boundaries, properties and characters of
 *   Unicode
 */
export function patternGraph(pattern: string): PatternGraph | null {
  try {
    return new GraphBuilder(pattern).graph();
  } catch (thrown) {
    if (thrown instanceof Unsupported) return null;
    throw thrown;
  }
}

/** Reads an expression from left to right, and builds the graph on the way. */
class GraphBuilder {
  readonly #pattern: string;
  readonly #nodes: (PatternNode & { next: number[] })[] = [];
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  graph(): PatternGraph {
    const { first, last } = this.#choice();
    if (this.#at < this.#pattern.length) throw new Unsupported();
    const accept = this.#passing();
    this.#link(last, accept);
    return { nodes: this.#nodes, start: first, accept };
  }

  #choice(): Part {
    const options = [this.#sequence()];
    while (this.#takes('|')) options.push(this.#sequence());
    const [only] = options;
    if (options.length === 1 && only !== undefined) return only;
    const whole = { first: this.#passing(), last: this.#passing() };
    for (const { first, last } of options) {
      this.#link(whole.first, first);
      this.#link(last, whole.last);
    }
    return whole;
  }

  #sequence(): Part {
    const first = this.#passing();
    let last = first;
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#peek())) {
      const part = this.#term();
      this.#link(last, part.first);
      ({ last } = part);
    }
    return { first, last };
  }

  #term(): Part {
    const from = this.#at;
    if (this.#takes('^')) return this.#single(this.#passing('start'));
    if (this.#takes('$')) return this.#single(this.#passing('end'));
    const part = this.#atom();
    const behind = this.#at;
    const [least, most] = this.#counts();
    if (least === 1 && most === 1) return part;
    const end = this.#at;
    const again = (): Part => this.#repeated(from, behind);
    const all = this.#times(part, again, [least, most]);
    this.#at = end;
    return all;
  }

  /** A part so many times: as often as it must be there, and then so often that each may end it, or for ever. */
  #times(part: Part, again: () => Part, [least, most]: readonly [number, number]): Part {
    const whole = { first: this.#passing(), last: this.#passing() };
    let last = whole.first;
    let next: Part | null = part;
    const append = (): Part => {
      const one = next ?? again();
      next = null;
      this.#link(last, one.first);
      ({ last } = one);
      return one;
    };
    for (let nth = 0; nth < least; nth += 1) append();
    if (most === Infinity) {
      const before = last;
      const loop = append();
      this.#link(loop.last, loop.first);
      this.#link(before, whole.last);
    } else
      for (let nth = least; nth < most; nth += 1) {
        this.#link(last, whole.last);
        append();
      }
    this.#link(last, whole.last);
    return whole;
  }

  /** Reads a part once more. */
  #repeated(from: number, behind: number): Part {
    this.#at = from;
    const part = this.#atom();
    if (this.#at !== behind) throw new Error('an expression was read differently the second time');
    return part;
  }

  #atom(): Part {
    if (this.#takes('(')) {
      if (this.#takes('?') && !this.#takes(':')) throw new Unsupported();
      const part = this.#choice();
      if (!this.#takes(')')) throw new Unsupported();
      return part;
    }
    if (this.#takes('[')) return this.#taking(this.#characterClass());
    if (this.#takes('.')) return this.#taking(setOf((code) => code !== 10 && code !== 13));
    return this.#taking(this.#takes('\\') ? this.#escape() : only(this.#character()));
  }

  #characterClass(): Uint8Array {
    const negated = this.#takes('^');
    const set = new Uint8Array(characters);
    while (!this.#takes(']')) {
      const low = this.#classMember();
      const dashed = this.#peek() === '-' && this.#pattern[this.#at + 1] !== ']';
      if (dashed) this.#at += 1;
      const high = dashed ? this.#classMember() : low;
      if (dashed) {
        const [from, to] = [codeOf(low), codeOf(high)];
        for (let code = from; code <= to; code += 1) set[code] = 1;
      } else low.forEach((one, code) => one === 1 && (set[code] = 1));
    }
    return negated ? set.map((one) => 1 - one) : set;
  }

  #classMember(): Uint8Array {
    if (!this.#takes('\\')) return only(this.#character());
    return this.#takes('-') ? only(45) : this.#escape();
  }

  #escape(): Uint8Array {
    const letter = this.#next();
    const known = classes[letter.toLowerCase()];
    if (known !== undefined) return letter === letter.toLowerCase() ? known : known.map((one) => 1 - one);
    const control = { t: 9, n: 10, v: 11, f: 12, r: 13 }[letter];
    if (control !== undefined) return only(control);
    if (/[A-Za-z0-9]/.test(letter)) throw new Unsupported();
    return only(letter.charCodeAt(0));
  }

  /** How often the part before is there; laziness makes no difference to whether there is a match. */
  #counts(): readonly [number, number] {
    const counts = this.#quantifier();
    if (counts === null) return [1, 1];
    this.#takes('?');
    return counts;
  }

  #quantifier(): readonly [number, number] | null {
    if (this.#takes('*')) return [0, Infinity];
    if (this.#takes('+')) return [1, Infinity];
    if (this.#takes('?')) return [0, 1];
    if (!this.#takes('{')) return null;
    const least = this.#digits();
    const most = this.#takes(',') ? (this.#peek() === '}' ? Infinity : this.#digits()) : least;
    if (!this.#takes('}')) throw new Unsupported();
    return [least, most];
  }

  #digits(): number {
    let number = 0;
    for (let some = false; ; some = true) {
      const digit = this.#peek().charCodeAt(0) - 48;
      if (!(digit >= 0 && digit <= 9)) {
        if (!some) throw new Unsupported();
        return number;
      }
      this.#at += 1;
      number = 10 * number + digit;
    }
  }

  /** The code of a character that stands for itself. */
  #character(): number {
    const code = this.#next().charCodeAt(0);
    if (code >= characters) throw new Unsupported();
    return code;
  }

  #peek(): string {
    return this.#pattern.charAt(this.#at);
  }

  #next(): string {
    if (this.#at >= this.#pattern.length) throw new Unsupported();
    this.#at += 1;
    return this.#pattern.charAt(this.#at - 1);
  }

  #takes(text: string): boolean {
    if (this.#peek() !== text) return false;
    this.#at += 1;
    return true;
  }

  #taking(takes: Uint8Array): Part {
    return this.#single(this.#add({ takes, next: [] }));
  }

  #passing(at: 'anywhere' | 'start' | 'end' = 'anywhere'): number {
    return this.#add({ takes: null, at, next: [] });
  }

  #single(node: number): Part {
    return { first: node, last: node };
  }

  #add(node: PatternNode & { next: number[] }): number {
    if (this.#nodes.length === nodeLimit) throw new Unsupported();
    return this.#nodes.push(node) - 1;
  }

  #link(from: number, to: number): void {
    this.#nodes[from]?.next.push(to);
  }
}

function setOf(holds: (code: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: characters }, (_, code) => (holds(code) ? 1 : 0));
}

function only(code: number): Uint8Array {
  return setOf((one) => one === code);
}

/** The one character of a set, as an end of a range is. */
function codeOf(set: Uint8Array): number {
  const code = set.indexOf(1);
  if (code === -1 || set.lastIndexOf(1) !== code) throw new Unsupported();
  return code;
}

const classes: Readonly<Record<string, Uint8Array>> = {
  d: setOf((code) => code >= 48 && code <= 57),
  w: setOf((code) => /\w/.test(String.fromCharCode(code))),
  s: setOf((code) => /\s/.test(String.fromCharCode(code))),
};
