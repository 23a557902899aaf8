import type { Model } from '../summaries/model.js';

/** Where a model says something, to be cited. */
export interface ModelCitation {
  /** From the product's own root: `api-models/analytics/mixpanel.model.yml`; absolute for a project's own. */
  readonly file: string;
  /** Where the API is documented. */
  readonly reference: string;
  /** The path of the entry; absent for one that goes by an address. */
  readonly path?: string;
}

/** Cites an entry of a model. */
export function cite({ file, reference }: Model, path: string | undefined): ModelCitation {
  return { file, reference, ...(path !== undefined && { path }) };
}
