import { hubLicenses, hubPipelineTags } from './hub-names.ts';

/**
 * The JSON Schema of `model-card.yml`, published as `schema/model-card.schema.json`. The names are those of Hugging Face's card
 * metadata and template (hub-docs, modelcard.md), and CycloneDX's where Hugging Face has none.
 */

type Fields = Readonly<Record<string, unknown>>;

/** `x-…` keys are allowed for sharing YAML anchors. */
const object = (description: string, properties: Fields, options: Fields = {}): Fields => ({
  type: 'object',
  description,
  properties,
  patternProperties: { '^x-': true },
  additionalProperties: false,
  ...options,
});
const text = (description: string): Fields => ({ type: 'string', minLength: 1, description });
const list = (description: string): Fields => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  minItems: 1,
  description,
});
const prose = (description: string): Fields => ({
  type: ['string', 'array'],
  minLength: 1,
  items: { type: 'string', minLength: 1 },
  minItems: 1,
  description,
});
const choice = (description: string, values: readonly string[]): Fields => ({
  type: 'string',
  enum: values,
  description,
});

const task = object(
  'What the model is asked to do, for the `model-index`. Default: `pipeline_tag`.',
  { type: text('A task of the Hub: `tabular-classification`.'), name: text('How people call it.') },
  { required: ['type'] },
);

const dataset = object(
  'What the model is evaluated on, for the `model-index`.',
  {
    type: text('The id of the data set, or a name for it without blanks: `nycflights13`.'),
    name: text('How people call it.'),
    config: text('Its configuration.'),
    split: text('`test`.'),
    revision: text('Its revision.'),
  },
  { required: ['type', 'name'] },
);

const metricName = {
  type: ['object', 'null'],
  properties: {
    type: text('The metric as the Hub calls it: `roc_auc`. Default: the name that the gate uses.'),
    name: text('How people call it: `ROC AUC`. Default: the name that the gate uses.'),
  },
  additionalProperties: false,
};

const result = object(
  'Which metrics of which gate belong to which task and data set.',
  {
    gate: text('A metrics gate of the config: `metrics/late`.'),
    task,
    dataset,
    metrics: {
      type: 'object',
      description: 'Metric as the gate names it → how the card names it. Default: every metric that a rule names.',
      additionalProperties: metricName,
      minProperties: 1,
    },
  },
  { required: ['gate'] },
);

const emissions = object(
  'What training emitted.',
  {
    emissions: { type: 'number', minimum: 0, description: 'Grams of CO₂-equivalent.' },
    source: text('Where the number comes from.'),
    training_type: text('`pre-training` or `fine-tuning`.'),
    geographical_location: text('Where it was trained.'),
    hardware_used: text('What it was trained on.'),
  },
  { required: ['emissions'] },
);

export const factsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'model-card.yml',
  ...object(
    'What people know about a model. Everything measured comes from the gates.',
    {
      name: text('The name of the model.'),
      version: text('The version of the model, in quotes: `"1.2"`.'),
      description: prose('What it is and does.'),
      model_type: text('The kind of model: `logistic regression`.'),
      developers: prose('Who made it.'),
      owners: prose('Who answers for it.'),
      contact: prose('Where to ask.'),
      repository: text('Where its source is.'),
      paper: text('Where it is described.'),
      demo: text('Where it can be tried.'),
      license: choice('A licence id of the Hub; `other` needs `license_name`.', hubLicenses),
      license_name: text('The name of a licence that the Hub has no id for.'),
      license_link: text('Where that licence is: a link, or `LICENSE`.'),
      language: prose('Codes of the languages that it works on: `en`, `"no"`.'),
      library_name: text('The library that loads it: `sklearn`.'),
      tags: list('What it is found by.'),
      datasets: prose('Ids of the data sets that it was trained on.'),
      base_model: prose('Ids of the models that it is made from.'),
      base_model_relation: choice('How it is made from them.', ['adapter', 'merge', 'quantized', 'finetune']),
      pipeline_tag: choice('Its task on the Hub.', hubPipelineTags),
      task,
      dataset,
      results: {
        type: 'array',
        items: result,
        minItems: 1,
        description:
          'What goes into the `model-index`. Default: every metric that a rule names, under `task` and `dataset`.',
      },
      intended_uses: prose('What it is for.'),
      out_of_scope_uses: prose('What it is not for.'),
      limitations: prose('What it cannot do.'),
      risks: prose('What may go wrong, and what is done about it.'),
      ethical_considerations: prose('Whom it may harm or favour.'),
      training_data: prose('What it was trained on.'),
      training_procedure: prose('How it was trained.'),
      evaluation_data: prose('What it was evaluated on, and why that.'),
      co2_eq_emissions: emissions,
      citation: text('How to cite it: BibTeX, or a line.'),
    },
    { required: ['name'] },
  ),
};
