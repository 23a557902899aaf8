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
