/** A text of several paragraphs, or a list of points. Written as it is: marks of Markdown in it mean nothing. */
export type Prose = string | readonly string[];

/** Of Hugging Face's `model-index`: what the model was asked to do. */
export interface TaskFact {
  readonly type: string;
  readonly name?: string;
}

/** Of Hugging Face's `model-index`: what the model was evaluated on. */
export interface DatasetFact {
  readonly type: string;
  readonly name: string;
  readonly config?: string;
  readonly split?: string;
  readonly revision?: string;
}

/** What training emitted, as Hugging Face asks for it. */
interface EmissionsFact {
  /** Grams of CO₂-equivalent. */
  readonly emissions: number;
  readonly source?: string;
  readonly training_type?: string;
  readonly geographical_location?: string;
  readonly hardware_used?: string;
}

/** Which metrics of which gate belong to which task and data set. */
export interface ResultFact {
  /** `metrics/late`. */
  readonly gate: string;
  /** Default: the `task` of the facts. */
  readonly task?: TaskFact;
  /** Default: the `dataset` of the facts. */
  readonly dataset?: DatasetFact;
  /** Metric as the gate names it → how the card names it. Default: every metric that a rule of the gate names. */
  readonly metrics?: Readonly<Record<string, { readonly type?: string; readonly name?: string } | null>>;
}

/** `model-card.yml`, after it was checked: what people know. Names are Hugging Face's, and CycloneDX's where it has none. */
export interface Facts {
  readonly name: string;
  readonly version?: string;
  readonly description?: Prose;
  readonly model_type?: string;
  readonly developers?: Prose;
  readonly owners?: Prose;
  readonly contact?: Prose;
  readonly repository?: string;
  readonly paper?: string;
  readonly demo?: string;
  readonly license?: string;
  readonly license_name?: string;
  readonly license_link?: string;
  readonly language?: Prose;
  readonly library_name?: string;
  readonly tags?: readonly string[];
  readonly datasets?: Prose;
  readonly base_model?: Prose;
  readonly base_model_relation?: string;
  readonly pipeline_tag?: string;
  readonly task?: TaskFact;
  readonly dataset?: DatasetFact;
  readonly results?: readonly ResultFact[];
  readonly intended_uses?: Prose;
  readonly out_of_scope_uses?: Prose;
  readonly limitations?: Prose;
  readonly risks?: Prose;
  readonly ethical_considerations?: Prose;
  readonly training_data?: Prose;
  readonly training_procedure?: Prose;
  readonly evaluation_data?: Prose;
  readonly co2_eq_emissions?: EmissionsFact;
  readonly citation?: string;
}

/** The facts that a reader of any card looks for; where two keys stand together, either will do. */
export const recommendedFacts: readonly (readonly [keyof Facts, ...(keyof Facts)[]])[] = [
  ['description'],
  ['developers', 'owners'],
  ['contact'],
  ['license'],
  ['library_name'],
  ['pipeline_tag', 'task'],
  ['dataset', 'results'],
  ['training_data', 'datasets'],
  ['training_procedure'],
  ['evaluation_data'],
  ['intended_uses'],
  ['out_of_scope_uses'],
  ['limitations'],
  ['risks'],
  ['ethical_considerations'],
  ['co2_eq_emissions'],
];

/** The recommended facts that nobody wrote, in the order above. */
export function missingFacts(facts: Facts): readonly string[] {
  return recommendedFacts.filter((keys) => !keys.some((key) => isKnown(facts[key]))).map(([key]) => key);
}

/** What templates leave where nothing was written. */
const placeholder = /^\s*(?:\[More Information Needed\]|\[Insert Response Here\])?\s*$/i;

/** Whether something was written; the placeholder of a template says that nothing was. */
export function isKnown(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return !placeholder.test(value);
  if (Array.isArray(value)) return value.some(isKnown);
  return true;
}
