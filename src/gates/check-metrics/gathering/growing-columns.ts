import type { ColumnPart, TellFault } from './column-part.ts';
import type { Columns, WantedColumn } from '../../../metrics/predictions/columns.ts';
import { GrowingCategory } from './growing-category.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { addTexts } from './growing-texts.ts';
import { RowTexts } from '../../../metrics/predictions/row-texts.ts';

type MapValue<M> = M extends ReadonlyMap<string, infer Value> ? Value : never;

/** The content of a wanted column while its rows arrive. */
export interface GrowingColumn {
  add(part: ColumnPart, tell: TellFault): void;
  /** Puts what arrived where it belongs. */
  end(columns: { [Kind in 'categories' | 'numbers' | 'texts']: Map<string, MapValue<Columns[Kind]>> }): void;
}

export function growingColumn({ name, kind }: WantedColumn): GrowingColumn {
  switch (kind) {
    case 'category': {
      const codes = new GrowingCategory();
      return {
        add: (part, tell) => codes.add(part, tell),
        end: ({ categories }) => void categories.set(name, codes.end()),
      };
    }
    case 'number': {
      const values = new GrowingNumbers();
      return {
        add: (part, tell) => values.add(part, tell),
        end: ({ numbers }) => void numbers.set(name, values.end()),
      };
    }
    case 'text': {
      const rows = new RowTexts();
      return { add: (part, tell) => addTexts(rows, part, tell), end: ({ texts }) => void texts.set(name, rows) };
    }
  }
}
