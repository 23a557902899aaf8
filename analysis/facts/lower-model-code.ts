import { lowerFile } from '../lower/lower-file.js';
import type { FileIr } from '../ir/file-ir.js';
import type { Model } from '../summaries/model.js';
import { modelCodePath } from '../summaries/model-code.js';

/**
 * The code of the models whose packages a program asks for, by path; that of models of the platform always. It is lowered once for all
 * programs.
 */
export function lowerModelCode(files: ReadonlyMap<string, FileIr>, models: readonly Model[]): ReadonlyMap<string, FileIr> {
  const asked = new Set<string>();
  for (const file of files.values()) for (const { specifier } of file.imports) asked.add(specifier.replace(/^node:/, ''));
  const isAsked = (api: string): boolean => isPlatform(api) || [...asked].some(one => one === api || one.startsWith(`${api}/`));
  const found = new Map<string, FileIr>();
  for (const model of models) {
    if (model.code === undefined || !model.api.some(isAsked)) continue;
    const path = modelCodePath(model.file);
    let file = lowered.get(model);
    if (!file) lowered.set(model, (file = lowerFile(path, model.code)));
    found.set(path, file);
  }
  return found;
}

/** Whether what a model tells of is there without being asked for. */
export function isPlatform(api: string): boolean {
  return /^(?:any|global|browser|node|wx|my|uni)$|^global:/.test(api);
}

const lowered = new WeakMap<Model, FileIr>();
