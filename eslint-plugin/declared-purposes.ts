import { matchesGlob, type FileFacts } from '../analysis/index.js';

/**
 * Reads the purposes that the policy declares for a category in a file: those of the category's entry that the features of the file
 * have too, or all of them where no feature narrows them down.
 *
 * *Shape*: without duplicates; empty where the policy says nothing of the category.
 */
export function declaredPurposes({ context, path }: FileFacts, category: string): readonly string[] {
  const declared = new Set(context.data.filter(entry => category === entry.category || category.startsWith(`${entry.category}.`)).flatMap(({ purposes }) => purposes));
  const features = context.features.filter(({ paths }) => paths.some(glob => matchesGlob(glob, path)));
  const narrowed = [...new Set(features.flatMap(({ purposes }) => purposes))].filter(purpose => declared.has(purpose));
  return narrowed.length > 0 ? narrowed : [...declared];
}
