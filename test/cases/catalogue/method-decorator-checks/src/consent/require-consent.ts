import { consentStore } from './store';

export function RequireConsent(purpose: string) {
  return function (_target: object, _key: string, descriptor: PropertyDescriptor) {
    const inner = descriptor.value;
    descriptor.value = async function (personId: string, ...rest: unknown[]) {
      const record = await consentStore.latest(personId, purpose);
      if (record === null || record.kind !== 'separate' || record.status !== 'given') {
        throw new Error(`no separate consent for ${purpose}`);
      }
      return inner.call(this, personId, ...rest);
    };
    return descriptor;
  };
}
