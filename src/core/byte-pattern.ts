import { patternGraph, type PatternGraph, type PatternNode } from './pattern-graph.ts';

const characters = 128;
const unknown = 0;
/** A match is there, whatever follows. */
const matched = 1;
/** No match is there, whatever follows. */
const hopeless = 2;
/** More states than this, as of `(a|b)*a(a|b){12}`, are left to RegExp. */
const stateLimit = 1024;

/**
 * Looks for a pattern in the bytes of texts, a step for each byte: a deterministic automaton (Rabin and Scott 1959) whose steps are found
 * out when they are first taken. It decides on ASCII texts, as RegExp does with the flag `u`.
 */
export class BytePattern {
  readonly #graph: PatternGraph;
  /** State after state, what each character leads to. */
  #steps = new Uint16Array(16 * characters);
  /** The nodes of a state, without those that the end alone opens. */
  readonly #members: (readonly number[])[] = [[], [], []];
  readonly #states = new Map<string, number>();
  #mayEnd = new Uint8Array(16);
  /** The steps that were found out, in their order: which one, and where it leads. */
  readonly learned: (readonly [step: number, to: number])[] = [];
  /** The state in which a text begins. */
  readonly start: number;
  /** Whether the pattern is in an empty text, which begins and ends at once. */
  readonly #empty: boolean;

  private constructor(graph: PatternGraph) {
    this.#graph = graph;
    this.start = this.#stateOf(this.#closure([graph.start], ['start']));
    this.#empty = this.#closure([graph.start], ['start', 'end']).includes(graph.accept);
  }

  /** @returns `null` for patterns that take RegExp */
  static of(pattern: string): BytePattern | null {
    const graph = patternGraph(pattern);
    return graph === null ? null : new BytePattern(graph);
  }

  /** How many states there is room for by now. */
  get room(): number {
    return this.#mayEnd.length;
  }

  /** For each state whether a text may end in it: 1 it may, 2 it may not, 0 that is not known yet. */
  get mayEnd(): Uint8Array {
    return this.#mayEnd;
  }

  /** Whether the pattern is somewhere in a text; `undefined` when it is not ASCII, or takes too many states: RegExp knows. */
  holds(bytes: Uint8Array, start: number, end: number): boolean | undefined {
    if (start === end) return this.#empty;
    let steps = this.#steps;
    let state = this.start;
    if (state <= hopeless) return state === matched;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= characters) return undefined;
      let next = steps[state * characters + byte] ?? 0;
      if (next <= hopeless) {
        if (next === unknown) next = this.#step(state, byte);
        if (next <= hopeless) return next === unknown ? undefined : next === matched;
        steps = this.#steps;
      }
      state = next;
    }
    return this.#endsIn(state);
  }

  #step(state: number, byte: number): number {
    const { nodes, start } = this.#graph;
    const reached: number[] = [start]; // a match may begin anywhere
    for (const member of this.#members[state] ?? []) {
      const node = nodes[member];
      if (node !== undefined && node.takes !== null && node.takes[byte] === 1) reached.push(...node.next);
    }
    const next = this.#stateOf(this.#closure(reached, []));
    if (next === unknown) return unknown;
    this.#steps[state * characters + byte] = next;
    this.learned.push([state * characters + byte, next]);
    return next;
  }

  /** All nodes that can be reached without taking a character, in their order. */
  #closure(from: readonly number[], here: readonly ('start' | 'end')[]): readonly number[] {
    const found = new Set(from);
    for (const member of found) {
      const node = this.#graph.nodes[member];
      if (node?.takes !== null) continue;
      if (node.at === 'anywhere' || here.includes(node.at)) for (const next of node.next) found.add(next);
    }
    return [...found].sort((a, b) => a - b);
  }

  #stateOf(members: readonly number[]): number {
    const { nodes, accept } = this.#graph;
    if (members.includes(accept)) return matched;
    const alive = (node?: PatternNode): boolean => node !== undefined && (node.takes !== null || node.at === 'end');
    if (!members.some((member) => alive(nodes[member]))) return hopeless;
    const key = members.join();
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const state = this.#members.length;
    if (state === stateLimit) return unknown;
    if ((state + 1) * characters > this.#steps.length) this.#grow();
    this.#members.push(members);
    this.#states.set(key, state);
    return state;
  }

  #endsIn(state: number): boolean {
    if (this.#mayEnd[state] === unknown) {
      const members = this.#members[state] ?? [];
      this.#mayEnd[state] = this.#closure(members, ['end']).includes(this.#graph.accept) ? 1 : 2;
    }
    return this.#mayEnd[state] === 1;
  }

  #grow(): void {
    const steps = new Uint16Array(2 * this.#steps.length);
    steps.set(this.#steps);
    this.#steps = steps;
    const ends = new Uint8Array(2 * this.#mayEnd.length);
    ends.set(this.#mayEnd);
    this.#mayEnd = ends;
  }
}
