/** Globals that JavaScript itself provides. */
export const builtinGlobals: ReadonlySet<string> = new Set([
  'Promise', 'Object', 'Array', 'JSON', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Reflect', 'Proxy', 'String', 'Number', 'Boolean', 'Symbol', 'Math', 'Date',
  'RegExp', 'BigInt', 'parseInt', 'parseFloat', 'isNaN', 'isFinite', 'encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI', 'structuredClone', 'queueMicrotask', 'Intl', 'ArrayBuffer', 'SharedArrayBuffer', 'DataView',
  'Uint8Array', 'Uint8ClampedArray', 'Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float16Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array',
]);
