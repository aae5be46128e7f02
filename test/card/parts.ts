import type { Json } from '../../src/core/json.ts';
import type { CardParts } from '../../src/card/write-card.ts';
import { regionNames, type RegionTexts } from '../../src/card/regions.ts';

/** Parts of a card with an evaluation and nothing else. */
export function parts(overrides: Partial<CardParts> & { readonly evaluation?: string } = {}): CardParts {
  const empty = Object.fromEntries(regionNames.map((name) => [name, ''])) as unknown as RegionTexts;
  const { evaluation = '## Evaluation\n\n| metric | value |\n|:--|--:|\n| `auc` | 0.9 |', ...others } = overrides;
  return {
    title: 'churn',
    owned: new Map<string, Json>([
      ['license', 'mit'],
      ['model-index', [{ name: 'churn', results: [] }]],
    ]),
    regions: { ...empty, evaluation },
    ...others,
  };
}
