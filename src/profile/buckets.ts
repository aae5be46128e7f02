/** A bucket and how many values lie in it, told by its edge toward zero. */
export type Bucket = readonly [edge: number, count: number];

/** Buckets from the least edge to the greatest. Sixteen bytes each: a list of pairs takes several times as much, of thousands of columns a gigabyte. */
export class Buckets implements Iterable<Bucket> {
  readonly edges: Float64Array;
  readonly counts: Float64Array;

  constructor(edges: Float64Array, counts: Float64Array) {
    this.edges = edges;
    this.counts = counts;
  }

  static of(pairs: readonly Bucket[]): Buckets {
    return new Buckets(
      Float64Array.from(pairs, ([edge]) => edge),
      Float64Array.from(pairs, ([, count]) => count),
    );
  }

  get length(): number {
    return this.edges.length;
  }

  *[Symbol.iterator](): Generator<Bucket> {
    for (let at = 0; at < this.edges.length; at += 1) yield this.at(at);
  }

  at(nth: number): Bucket {
    return [this.edges[nth] ?? 0, this.counts[nth] ?? 0];
  }

  /** As profiles are written. */
  toJSON(): Bucket[] {
    return Array.from(this.edges, (_, nth) => this.at(nth));
  }
}
