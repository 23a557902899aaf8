/** Paths of the code of models: nobody's file, never shown. */
const codePrefix = 'model:';

/** The path under which the code of a model stands among the files of a program. */
export function modelCodePath(modelFile: string): string {
  return `${codePrefix}${modelFile.replace(/\.ya?ml$/, '')}.js`;
}

/** Whether a path is that of a model's code. */
export function isModelCode(path: string): boolean {
  return path.startsWith(codePrefix);
}

/** The names of all that only the code of a model may use. */
export const intrinsics = [
  '$kept', '$shared', '$run', '$runOn', '$instance', '$keepOn', '$awaited', '$each', '$mapped', '$element', '$outside',
  '$valueOf', '$getters', '$methods', '$refs', '$names', '$textOf', '$emitTo', '$others', '$own', '$part', '$table',
  '$address', '$before', '$fields', '$entries', '$parsed', '$copied', '$remember', '$recall', '$camel', '$sharedAs',
  '$listen', '$post', '$tell', '$join', '$runs', '$beginComponent', '$accessor', '$live', '$path',
] as const;

/** The name of what only the code of a model may use: see `callIntrinsic`. */
export type Intrinsic = (typeof intrinsics)[number];

export function isIntrinsic(name: string): name is Intrinsic {
  return (intrinsics as readonly string[]).includes(name);
}
