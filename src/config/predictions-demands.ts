import type { MetricsConfig } from './config.ts';
import type { Report } from './demands.ts';
import type { PredictionsConfig } from './predictions-config.ts';

type Path = readonly (string | number)[];

/** What the JSON Schema cannot say of a gate with predictions, or of one that needs them. */
export function predictionProblems(gate: MetricsConfig, path: Path, report: Report): void {
  const { predictions, slices, baseline } = gate;
  if (slices !== undefined && predictions === undefined)
    report([...path, 'slices'], 'slices are parts of predictions, and there are none', 'add predictions:');
  const compares = [...Object.values(gate.rules ?? {}), ...Object.values(slices?.rules ?? {})].some(isOfSlices);
  if (slices !== undefined && predictions !== undefined && !compares)
    report(
      [...path, 'slices'],
      'slices are held to rules that compare with a baseline, and there is none',
      'add max_regression, max_regression_pct or max_disparity to a rule',
    );
  if (
    typeof baseline === 'object' &&
    !('git' in baseline) &&
    predictions === undefined &&
    baseline.predictions !== undefined
  )
    report(
      [...path, 'baseline', 'predictions'],
      'baseline.predictions is compared with predictions, and there are none',
    );
  if (typeof baseline === 'object' && 'git' in baseline && Object.keys(baseline).length > 1)
    report(
      [...path, 'baseline', 'git'],
      'a baseline is either a commit or files',
      'remove git:, or file: and predictions:',
    );
  for (const metric of Object.keys(slices?.rules ?? {})) {
    if (!Object.hasOwn(gate.rules ?? {}, metric))
      report(
        [...path, 'slices', 'rules', metric],
        `slices.rules has ${metric}, and rules does not`,
        `add it to rules, with its direction`,
      );
  }
  for (const [metric, rule] of Object.entries(gate.rules ?? {})) {
    const at = [...path, 'rules', metric];
    if ((rule.max_disparity === undefined) !== (rule.by === undefined))
      report([...at, rule.by === undefined ? 'max_disparity' : 'by'], 'max_disparity and by need each other');
    if (rule.max_disparity !== undefined && predictions === undefined)
      report(
        [...at, 'max_disparity'],
        'max_disparity is measured of predictions, and there are none',
        'add predictions:',
      );
  }
  if (predictions !== undefined) checkPredictions(predictions, [...path, 'predictions'], report);
}

function checkPredictions(given: PredictionsConfig, path: Path, report: Report): void {
  const { task, prediction, score, threshold, positive, query } = given;
  const needs = (key: keyof PredictionsConfig, why: string): void => {
    if (given[key] === undefined) report(path, `predictions of the task ${task} need ${key}: ${why}`, `add ${key}: …`);
  };
  const refuses = (key: keyof PredictionsConfig, why: string): void => {
    if (given[key] !== undefined) report([...path, key], `predictions of the task ${task} have no ${key}: ${why}`);
  };
  if (query !== undefined && task !== 'ranking') refuses('query', 'only rankings are made of queries');
  if (task === 'regression') {
    needs('prediction', 'the column with the predicted number');
    refuses('score', 'the prediction is the number');
  }
  if (task === 'ranking') {
    needs('score', 'the column that orders the rows of a query');
    needs('query', 'the column that says which rows are ordered together');
    for (const key of ['prediction', 'weight', 'cluster'] as const)
      refuses(key, 'queries are ordered, and each counts once');
  }
  if (task !== 'binary') {
    if (positive !== undefined) refuses('positive', 'only binary predictions have a positive class');
    if (threshold !== undefined) refuses('threshold', 'only binary predictions have a threshold');
  }
  if ((task === 'binary' || task === 'multiclass') && prediction === undefined && score === undefined)
    report(path, 'predictions need a prediction or a score', 'add prediction: …, or score: …');
  checkScore(given, path, report);
  checkColumns(given, path, report);
}

function checkScore({ task, prediction, score, threshold }: PredictionsConfig, path: Path, report: Report): void {
  if (typeof score === 'string' && task === 'multiclass')
    report(
      [...path, 'score'],
      'several classes have a score each',
      'write score: {cat: p_cat, dog: p_dog}, class → column',
    );
  if (typeof score === 'object' && task !== 'multiclass')
    report([...path, 'score'], 'this task has one score', 'write score: with the name of one column');
  if (threshold === undefined || task !== 'binary') return;
  if (prediction !== undefined)
    report([...path, 'threshold'], 'prediction and threshold both say what was predicted', 'remove one of them');
  if (score === undefined) report([...path, 'threshold'], 'threshold needs a score', 'add score: …');
}

/** What was predicted is compared with what is true: one column for both would be right in every row, whatever the model is. */
function checkColumns({ label, prediction, score, id }: PredictionsConfig, path: Path, report: Report): void {
  for (const [key, column] of Object.entries({ prediction, score, id }))
    if (column === label)
      report(
        [...path, key],
        `label and ${key} are one column, ${JSON.stringify(label)}`,
        `name the column with the ${key}`,
      );
  if (typeof score !== 'object') return;
  const classOf = new Map<string, string>([[label, 'label']]);
  for (const [of, column] of Object.entries(score)) {
    const other = classOf.get(column);
    if (other !== undefined)
      report(
        [...path, 'score', of],
        `${other === 'label' && column === label ? 'label' : `the class ${other}`} and the class ${of} have one column, ${JSON.stringify(column)}`,
        'name the column of each class',
      );
    else classOf.set(column, of);
  }
}

/** Whether a rule is held to in every slice, too: one that compares, with a baseline or among groups. */
function isOfSlices(rule: object): boolean {
  const keys = ['max_regression', 'max_regression_pct', 'min_improvement', 'min_improvement_pct', 'max_change'];
  return [...keys, 'max_disparity'].some((key) => Object.hasOwn(rule, key));
}
