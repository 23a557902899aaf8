import type { FunctionIndex, VariableReference } from '../ir/operation.js';

/** The names that one stretch of code declares, inside those of the code around it. */
export class Scope {
  /** Made with the first name: most blocks declare nothing. */
  #names: Map<string, VariableReference> | undefined;
  #ownName: { readonly name: string; readonly make: () => VariableReference } | undefined;

  /** `owner` is the function whose variables the names stand for. */
  constructor(
    readonly owner: FunctionIndex,
    readonly parent: Scope | undefined,
  ) {}

  add(name: string, variable: VariableReference): void {
    this.#names ??= new Map();
    this.#names.set(name, variable);
  }

  /** Binds the name that a function or class expression gives itself. The variable is made when somebody asks for it. */
  addOwnName(name: string, make: () => VariableReference): void {
    this.#ownName = { name, make };
  }

  /** Finds what this very scope declares under `name`. */
  findHere(name: string): VariableReference | undefined {
    const known = this.#names?.get(name);
    if (known !== undefined || this.#ownName?.name !== name) return known;
    const variable = this.#ownName.make();
    this.add(name, variable);
    return variable;
  }

  /** Finds what `name` means here: the innermost declaration around. */
  find(name: string): VariableReference | undefined {
    return this.findHere(name) ?? this.parent?.find(name);
  }
}
