export function requireConsent(purpose: string) {
  return function <This, Args extends unknown[]>(method: (this: This, ...args: Args) => void, _context: ClassMethodDecoratorContext<This>) {
    return function (this: This, ...args: Args): void {
      if (localStorage.getItem(`consent:${purpose}`) !== 'given') return;
      method.apply(this, args);
    };
  };
}
