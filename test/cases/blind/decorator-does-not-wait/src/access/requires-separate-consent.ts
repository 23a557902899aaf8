import { separateConsentOf } from './separate-consents';

type Method = (personId: string, ...rest: unknown[]) => Promise<unknown>;

export class ConsentMissing extends Error {}

/** For methods whose first argument is the id of the person concerned. */
export function RequiresSeparateConsent(category: string) {
  return (_target: object, _name: string, descriptor: PropertyDescriptor): PropertyDescriptor => {
    const method = descriptor.value as Method;
    descriptor.value = async function (this: unknown, personId: string, ...rest: unknown[]) {
      void separateConsentOf(personId, category).then((state) => {
        if (state !== 'given') throw new ConsentMissing(category);
      });
      return method.call(this, personId, ...rest);
    };
    return descriptor;
  };
}
