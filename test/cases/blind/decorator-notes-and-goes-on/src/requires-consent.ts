import { storedChoice } from './stored-choice';

export const skipped: string[] = [];

export function RequiresConsent(purpose: string) {
  return function <This, Args extends unknown[]>(method: (this: This, ...args: Args) => void, context: ClassMethodDecoratorContext) {
    return function (this: This, ...args: Args): void {
      if (storedChoice(purpose) !== 'given') skipped.push(String(context.name));
      method.apply(this, args);
    };
  };
}
