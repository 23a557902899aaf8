namespace Outer {
  export const value = source('email');
  export const plain = 'plain';
  const hidden = source('phone');
  export function give() {
    return hidden;
  }
  export namespace Inner {
    export const deep = source('email');
  }
}
sink(Outer.value); // flow: email
sink(Outer.plain);
sink(Outer.give()); // flow: phone
sink(Outer.Inner.deep); // flow: email
import alias = Outer.Inner;
sink(alias.deep); // flow: email

enum Kind {
  A = 'a',
  B = 1,
}
sink(Kind.A);
sink(Kind[1]);
const byKind = { [Kind.A]: source('email'), [Kind.B]: 'plain' };
sink(byKind[Kind.A]); // flow: email
sink(byKind[Kind.B]);

const fixed = { x: source('email'), y: 'plain' } as const;
sink(fixed.x); // flow: email
sink(fixed.y satisfies string);
sink((fixed.x as unknown as { z: string })!); // flow: email
sink(<string>fixed.x); // flow: email
function isText(value: unknown): value is string {
  return typeof value === 'string';
}
const given: unknown = source('phone');
if (isText(given)) sink(given); // flow: phone

namespace Outer {
  export const more = source('email');
}
sink(Outer.more); // flow: email
