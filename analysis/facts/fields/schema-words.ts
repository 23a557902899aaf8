import type { Model, SchemaEntry } from '../../summaries/model.js';

/** What the models say of the schemas of a package, asked by its import specifier; a subpath that no model names is of the package. */
export function schemasOf(models: readonly Model[], specifier: string): readonly SchemaEntry[] {
  let table = tables.get(models);
  if (!table) tables.set(models, (table = buildTable(models)));
  for (let name = specifier; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('/')))) {
    const found = table.get(name);
    if (found) return found;
  }
  return [];
}

/** The names by which any package makes or widens a schema: what is called otherwise makes none. */
export function schemaMakers(models: readonly Model[]): ReadonlySet<string> {
  let known = makers.get(models);
  if (!known) {
    const entries = models.flatMap(({ schemas = [] }) => schemas);
    makers.set(models, (known = new Set(entries.flatMap(({ objects = [], extendedBy = [], methods = [] }) => [...objects, ...extendedBy, ...methods]))));
  }
  return known;
}

const makers = new WeakMap<readonly Model[], ReadonlySet<string>>();

/** Whether one of a model's lists of names has a name. */
export function names(list: readonly string[] | undefined, name: string | undefined): boolean {
  return name !== undefined && list !== undefined && (list.includes(name) || list.includes('*'));
}

const tables = new WeakMap<readonly Model[], ReadonlyMap<string, readonly SchemaEntry[]>>();

function buildTable(models: readonly Model[]): ReadonlyMap<string, readonly SchemaEntry[]> {
  const table = new Map<string, SchemaEntry[]>();
  for (const { api, schemas = [] } of models) for (const name of api) if (schemas.length > 0) table.set(name, [...(table.get(name) ?? []), ...schemas]);
  return table;
}
