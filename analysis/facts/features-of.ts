import { matchesGlob } from '../models/glob.js';
import type { ProjectContext } from './context.js';

/** The features of the policy whose paths hold a file, by id; a feature without paths is of the whole project. */
export function featuresOf(context: ProjectContext, path: string): readonly string[] {
  return context.features.filter(({ paths }) => paths.length === 0 || paths.some(glob => matchesGlob(glob, path))).map(({ id }) => id);
}
