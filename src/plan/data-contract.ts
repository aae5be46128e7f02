import type { CheckConfig } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import { refuseTwins, translateProperty } from './contract-property.ts';
import { translateQuality } from './contract-quality.ts';
import { Descriptor, nearestHint } from './descriptor.ts';
import type { QualityDemand } from './quality-demand.ts';
import type { SchemaFault } from './schema-lint.ts';
import { recordSchema } from './table-schema.ts';
import { noTerms, translated, type Translated } from './table-terms.ts';

const ofContract =
  'version kind apiVersion id name tenant tags status servers dataProduct description domain schema support price team roles ' +
  'slaDefaultElement slaProperties authoritativeDefinitions customProperties contractCreatedTs';
const ofObject =
  'id name physicalName physicalType logicalType description businessName authoritativeDefinitions tags customProperties ' +
  'dataGranularityDescription properties relationships quality';

/**
 * An object of an Open Data Contract (ODCS 3) as a JSON Schema of one record, and what it demands of the table. What describes (owners,
 * prices, service levels) demands nothing of the data; rules that nobody here decides are told as not measured.
 *
 * @param part the name of the object that is meant, where there are several
 */
export function translateDataContract(document: Json, part: string | null = null): Translated {
  const faults: SchemaFault[] = [];
  const contract = Descriptor.of(document, 'a data contract', { path: [], faults });
  if (contract === null) return translated(faults, { schema: true, terms: noTerms });
  contract.refuseUnknown(ofContract.split(' '), { of: 'a data contract', similar: true });
  contract.refuseMisplaced(['properties', 'quality', 'relationships', 'required', 'unique', 'primaryKey'], {
    of: 'an object or a property',
    hint: 'write it in the object of the schema that it is of',
  });
  contract.choice('kind', ['DataContract']);
  const version = contract.text('apiVersion');
  if (version !== undefined && !/^v3(?:\.|$)/.test(version))
    contract.report(['apiVersion'], `contracts of the version "${version}" are not read`, 'write one of v3');
  if (!contract.has('schema'))
    contract.report([], 'a data contract without a schema demands nothing', 'add schema: the objects');
  const object = objectOf(contract, part);
  return translated(faults, object === null ? { schema: true, terms: noTerms } : translateObject(object));
}

/** The object that is meant: by its name, or the only one. */
function objectOf(contract: Descriptor, part: string | null): Descriptor | null {
  const objects = contract.each('schema', 'an object of the schema');
  const named = objects.map((object) => ({ object, name: object.text('name') ?? '' }));
  const names = named.map(({ name }) => name);
  if (part !== null) {
    const called = named.filter(({ name }) => name === part);
    const found = called.length > 0 ? called : named.filter(({ object }) => object.get('physicalName') === part);
    if (found.length > 1)
      contract.report(['schema'], `the contract has ${found.length} objects "${part}"`, 'give each a name of its own');
    if (found[0] !== undefined) return found[0].object;
    const hint = nearestHint(part, names, `objects: ${names.join(', ')}`);
    contract.report(['schema'], `the contract has no object "${part}"`, hint);
    return null;
  }
  if (objects.length > 1)
    contract.report(
      ['schema'],
      `the contract has ${objects.length} objects, and which one is meant is not said`,
      `write schema: FILE#${names[0] ?? ''} in the config; objects: ${names.join(', ')}`,
    );
  return objects.length === 1 ? (objects[0] ?? null) : null;
}

function translateObject(object: Descriptor): ReturnType<typeof translatedObject> {
  object.refuseUnknown(ofObject.split(' '), { of: 'an object of the schema' });
  object.choice('logicalType', ['object']);
  return translatedObject(object);
}

function translatedObject(object: Descriptor) {
  const written = object.each('properties', 'a property');
  const properties = written.flatMap((one) => translateProperty(one) ?? []);
  const columns = properties.map(({ terms }) => [terms.name, terms.name] as const);
  const named = properties.map(({ name, terms }) => [name, terms.name] as const);
  const columnOf = new Map([...columns, ...named]); // a column may be called as another property is: the contract's own names count
  refuseTwins(
    object,
    named.map(([name]) => name),
  );
  const twins = properties.filter(
    ({ terms }, index) => properties.findIndex((one) => one.terms.name === terms.name) < index,
  );
  for (const { terms } of twins)
    object.report(
      ['properties'],
      `two properties are of the column "${terms.name}"`,
      'give each a physicalName of its own',
    );
  const quality: readonly QualityDemand[] = [
    ...properties.flatMap((one) => one.quality),
    ...translateQuality(object, { columns: [], columnOf, moment: null }).demands,
  ];
  if (properties.length === 0 && quality.length === 0)
    object.report([], 'an object without properties demands nothing', 'add properties: the columns');
  const key = properties
    .filter(({ keyPosition }) => keyPosition !== null)
    .sort((a, b) => (a.keyPosition ?? 0) - (b.keyPosition ?? 0))
    .map(({ terms }) => terms.name);
  // what is the whole key is unique as such
  const checks = properties.flatMap(({ terms, unique }): CheckConfig[] =>
    unique && !(key.length === 1 && key[0] === terms.name) ? [{ unique: { column: terms.name } }] : [],
  );
  const terms = {
    ...noTerms,
    fields: properties.map((one) => one.terms),
    uniqueKeys: key.length === 0 ? [] : [key],
    checks,
    quality,
  };
  return { schema: recordSchema(properties), terms };
}
