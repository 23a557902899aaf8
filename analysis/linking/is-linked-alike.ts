import type { FileIr } from '../ir/file-ir.js';
import { isAlike } from '../ir/is-alike.js';
import { originOf } from './module-graph.js';

/** Whether a file tells others the same as before, and asks the same of them: then what names and types mean is what it was, in all files. */
export function isLinkedAlike(before: FileIr, now: FileIr): boolean {
  return before === now || isAlike(outlineOf(before), outlineOf(now), true);
}

function outlineOf(file: FileIr): unknown {
  const { functions, classes, types, imports, exports, commonJsExports, handlers } = file;
  const origins = exports.flatMap(one => {
    const origin = one.kind === 'local' ? originOf(file, one.variable) : undefined;
    return origin ? [origin.name, origin.imported] : [];
  });
  const declared = functions.filter(one => one.parent === 0 || one.class !== undefined).map(one => [one.name, one.kind, one.class, one.parameters, one.returnType]);
  return [functions[0]?.variables, declared, classes, types, imports, exports, origins, commonJsExports, handlers];
}
