export function requireConsent(purpose: string) {
  return function <This, Args extends unknown[], Result>(method: (this: This, ...args: Args) => Result, context: ClassMethodDecoratorContext<This>) {
    const name = String(context.name);
    return function (this: This, ...args: Args): Result {
      console.debug(`${name} runs for`, purpose);
      return method.apply(this, args);
    };
  };
}
