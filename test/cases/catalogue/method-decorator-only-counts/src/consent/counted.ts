const calls = new Map<string, number>();

export function Consented(purpose: string) {
  return function (_target: object, _key: string, descriptor: PropertyDescriptor) {
    const inner = descriptor.value;
    descriptor.value = async function (...rest: unknown[]) {
      calls.set(purpose, (calls.get(purpose) ?? 0) + 1);
      return inner.apply(this, rest);
    };
    return descriptor;
  };
}
