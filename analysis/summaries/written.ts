/** Paths of the code of models: nobody's file, never shown. */
const writtenPrefix = 'model:';

/** The path under which the code of a model stands among the files of a program. */
export function writtenPath(modelFile: string): string {
  return `${writtenPrefix}${modelFile.replace(/\.ya?ml$/, '')}.js`;
}

/** Whether a path is that of a model's code. */
export function isWritten(path: string): boolean {
  return path.startsWith(writtenPrefix);
}

/** What the code of a model may use beside the language: see `callWritten`. */
export const writtenGlobals: ReadonlySet<string> = new Set(['$kept', '$shared', '$run', '$runOn', '$instance', '$keepOn', '$awaited', '$each', '$mapped', '$element', '$outside', '$valueOf', '$getters', '$methods', '$refs', '$names', '$emitTo', '$others']);
