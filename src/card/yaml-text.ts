import { Document, visit, type CollectionTag, type ScalarTag, type Tags } from 'yaml';
import type { Json } from '../core/json.ts';
import { yamlNumber } from './number-text.ts';

/* What Python's reader refuses or folds when it stands unescaped, what turns the direction of a text, and two special words. */
const needsEscape =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/u;
const rawAfterJson = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const special = /^(?:=|<<)$/;

/**
 * One top-level key of a front matter, with its line end: what YAML 1.1 (Python, the Hub) and YAML 1.2 read alike. Words such as `no`,
 * dates and numbers in texts are quoted; numbers have the point that YAML 1.1 asks for; nothing is folded.
 */
export function yamlEntry(key: string, value: Json): string {
  const document = new Document(new Map([[key, value]]), {
    version: '1.2',
    schema: 'core',
    compat: 'yaml-1.1',
    customTags: (tags) => [decimal, ...(tags as (ScalarTag | CollectionTag)[])] as Tags,
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && (needsEscape.test(node.value) || special.test(node.value)))
        node.type = 'QUOTE_DOUBLE';
    },
  });
  const text = document.toString({
    lineWidth: 0,
    indentSeq: false,
    doubleQuotedAsJSON: true,
    doubleQuotedMinMultiLineLength: Infinity,
  });
  // only double-quoted texts hold these by now
  return text.replace(rawAfterJson, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const decimal: ScalarTag = {
  identify: (value) => typeof value === 'number',
  default: true,
  // nothing is read with it; a tag with a pattern goes before those of the library
  test: /(?!)/,
  tag: 'tag:yaml.org,2002:float',
  resolve: (text) => text,
  stringify: ({ value }) => yamlNumber(value as number),
};
