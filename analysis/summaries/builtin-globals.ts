/** Globals that JavaScript itself provides. */
export const builtinGlobals: ReadonlySet<string> = new Set([
  'Promise', 'Object', 'Array', 'JSON', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Reflect', 'Proxy', 'String', 'Number', 'Boolean', 'Symbol', 'Math', 'Date',
  'RegExp', 'BigInt', 'parseInt', 'parseFloat', 'isNaN', 'isFinite', 'encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI', 'structuredClone', 'queueMicrotask', 'Intl', 'Uint8Array', 'Float32Array', 'ArrayBuffer',
]);
