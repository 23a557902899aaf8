import type { DeclaredType } from '../ir/declared-type.js';
import type { ScopedType } from '../linking/declared-types.js';

/** Whether a type is a yes or a no, or nothing yet, or something that holds such: `boolean | null`, `Ref<boolean>`. */
export function saysBoolean({ type }: Pick<ScopedType, 'type'>): boolean {
  switch (type.kind) {
    case 'name': return type.name === 'boolean' || (type.typeArguments.length === 1 && saysBoolean({ type: type.typeArguments[0]! }));
    case 'literal': return typeof type.value === 'boolean';
    case 'union': {
      const said = type.members.filter(member => !isNothing(member));
      return said.length > 0 && said.every(member => saysBoolean({ type: member }));
    }
    default: return false;
  }
}

function isNothing(type: DeclaredType): boolean {
  return (type.kind === 'literal' && type.value === null) || (type.kind === 'name' && (type.name === 'null' || type.name === 'undefined'));
}

/** What the type of a record is called, if there may be one: `Customer` of `Promise<Customer | undefined>`. */
export function recordName(type: DeclaredType): string | undefined {
  if (type.kind === 'name') return type.name === 'Promise' && type.typeArguments.length === 1 ? recordName(type.typeArguments[0]!) : isNothing(type) ? undefined : type.name;
  if (type.kind !== 'union') return undefined;
  const [only, ...others] = type.members.filter(member => !isNothing(member));
  return only && others.length === 0 ? recordName(only) : undefined;
}
