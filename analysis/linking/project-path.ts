/** Gives the folder a path is in; empty for the root. Paths have forward slashes and are relative to the project's root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** Follows `relative` from `folder`, with `.` and `..` worked out. What leaves the project's root keeps its leading `..`. */
export function joinPath(folder: string, relative: string): string {
  const segments: string[] = [];
  for (const segment of `${folder}/${relative}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else segments.push(segment);
  }
  return segments.join('/');
}

/** Whether `folder` holds `path`, at any depth; a folder holds itself. */
export function isInFolder(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
