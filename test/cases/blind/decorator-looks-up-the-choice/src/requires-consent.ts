import { storedChoice } from './stored-choice';

export function RequiresConsent(purpose: string) {
  return function <This, Args extends unknown[]>(method: (this: This, ...args: Args) => void, _context: ClassMethodDecoratorContext) {
    return function (this: This, ...args: Args): void {
      if (storedChoice(purpose) !== 'given') return;
      method.apply(this, args);
    };
  };
}
