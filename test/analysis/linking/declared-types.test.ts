import assert from 'node:assert/strict';

import { createTypeResolver, nameOf, type LiteralValue, type ScopedType, type TypeResolver } from '../../../analysis/linking/declared-types.js';
import type { DeclaredType } from '../../../analysis/ir/declared-type.js';
import { linkSources } from './linked-sources.js';

describe('createTypeResolver', () => {
  describe('memberType', () => {
    it('finds a member of an object type, an interface and a class', () => {
      assert.equal(member('let x: { email: string };', 'email'), 'string');
      assert.equal(member('interface User { email: Email } let x: User;', 'email'), 'Email');
      assert.equal(member('class User { email: Email } let x: User;', 'email'), 'Email');
      assert.equal(member('interface User { email: Email } let x: User;', 'phone'), undefined);
    });

    it('gives the member itself, with its file', () => {
      const found = ask({ 'm.ts': "import type { User } from './user'; let x: User;", 'user.ts': 'export interface User {\n  /** Where letters go. */\n  address?: string;\n}' }, (types, type) => types.memberType(type, 'address'));
      assert.equal(found?.member?.file, 'user.ts');
      assert.equal(found.member.optional, true);
      assert.equal(found.member.comment, 'Where letters go.');
    });

    it('finds what a base declares, but a member of one’s own first', () => {
      const code = 'interface Being { name: string; age: Age } interface User extends Being { name: Name } let x: User;';
      assert.equal(member(code, 'age'), 'Age');
      assert.equal(member(code, 'name'), 'Name');
      assert.equal(member('class Being { age: Age } class User extends Being {} let x: User;', 'age'), 'Age');
    });

    it('puts the pieces of an interface together', () => {
      assert.equal(member('interface User { name: Name } interface User { age: Age } let x: User;', 'age'), 'Age');
    });

    it('looks through aliases, intersections and unions', () => {
      assert.equal(member('type User = { age: Age }; type Guest = User; let x: Guest;', 'age'), 'Age');
      assert.equal(member('let x: { name: Name } & { age: Age };', 'age'), 'Age');
      assert.equal(member('let x: undefined | { name: Name } | { age: Age };', 'age'), 'Age');
    });

    it('puts type arguments in, also those of a base and of an alias', () => {
      assert.equal(member('interface Box<T> { value: T } let x: Box<Face>;', 'value'), 'Face');
      assert.equal(member('interface Box<T> { value: T } interface FaceBox extends Box<Face> {} let x: FaceBox;', 'value'), 'Face');
      assert.equal(member('interface Box<T> { value: T } interface Twice<S> extends Box<S> {} let x: Twice<Face>;', 'value'), 'Face');
      assert.equal(member('type Maybe<T> = { value: T } | null; let x: Maybe<Face>;', 'value'), 'Face');
    });

    it('does not take a type parameter without argument for a type of that name', () => {
      assert.equal(member('type T = { age: Age }; interface Box<T> { value: T } let x: Box;', 'value'), 'unknown');
    });

    it('keeps the scope of a type argument', () => {
      const sources = {
        'm.ts': "import type { Page } from './page'; interface Item { face: Face } let x: Page<Item>;",
        'page.ts': 'interface Item { other: Other } export interface Page<T> { items: T[]; first: Item }',
      };
      assert.equal(member(sources, 'items.0.face'), 'Face');
      assert.equal(member(sources, 'items.0.other'), undefined);
      assert.equal(member(sources, 'first.other'), 'Other');
    });

    it('gives the elements of arrays, tuples, sets and maps', () => {
      assert.equal(member('let x: Face[];', '%element'), 'Face');
      assert.equal(member('let x: Array<Face>;', '0'), 'Face');
      assert.equal(member('let x: [Name, Face];', '1'), 'Face');
      assert.equal(member('let x: [Name, Face];', '2'), undefined);
      assert.equal(member('let x: Set<Face>;', '%element'), 'Face');
      assert.equal(member('let x: Map<string, Face>;', '%element'), 'Face');
      assert.equal(member('interface Faces extends Array<Face> {} let x: Faces;', '3'), 'Face');
      assert.equal(member('let x: Face[];', 'length'), undefined);
    });

    it('gives what an index signature allows, but a named member first', () => {
      assert.equal(member('let x: { [key: string]: Face };', 'any'), 'Face');
      assert.equal(member('let x: { [key: string]: Face; name: Name };', 'name'), 'Name');
      assert.equal(member('let x: { [key: number]: Face };', 'any'), undefined);
      assert.equal(member('let x: { [key: number]: Face };', '7'), 'Face');
    });

    it('gives what a promise brings, and what is no promise itself', () => {
      assert.equal(member('let x: Promise<Face>;', '%awaited'), 'Face');
      assert.equal(member('let x: Promise<Promise<Face>>;', '%awaited'), 'Face');
      assert.equal(member('type Soon<T> = Promise<T>; let x: Soon<Face>;', '%awaited'), 'Face');
      assert.equal(member('let x: Face;', '%awaited'), 'Face');
      assert.equal(member('let x: Promise<{ age: Age }> | undefined;', '%awaited.age'), 'Age');
      assert.equal(member('let x: Awaited<Promise<{ age: Age }>>;', 'age'), 'Age');
      assert.equal(member('let x: Promise<{ age: Age }>;', 'age'), undefined);
    });

    it('looks through the utility types that keep their members', () => {
      assert.equal(member('interface User { age: Age } let x: Partial<User>;', 'age'), 'Age');
      assert.equal(member('interface User { age: Age } let x: Readonly<NonNullable<User>>;', 'age'), 'Age');
    });

    it('finds what is picked or not left out, and nothing else', () => {
      assert.equal(member("interface User { name: Name; age: Age } let x: Pick<User, 'age'>;", 'age'), 'Age');
      assert.equal(member("interface User { name: Name; age: Age } let x: Pick<User, 'age'>;", 'name'), undefined);
      assert.equal(member("interface User { name: Name; age: Age } type Key = 'name'; let x: Omit<User, Key>;", 'age'), 'Age');
      assert.equal(member("interface User { name: Name; age: Age } type Key = 'name'; let x: Omit<User, Key>;", 'name'), undefined);
    });

    it('leaves nothing out where the keys are not known', () => {
      assert.equal(member('interface User { age: Age } let x: Omit<User, keyof Unknown>;', 'age'), 'Age');
    });

    it('gives what a record holds, under its keys', () => {
      assert.equal(member('let x: Record<string, Name>;', 'any'), 'Name');
      assert.equal(member("let x: Record<'name', Name>;", 'name'), 'Name');
      assert.equal(member("let x: Record<'name', Name>;", 'any'), undefined);
    });

    it('prefers a type of the project to the utility type of that name', () => {
      assert.equal(member('type Pick<T, K> = { picked: T }; let x: Pick<Face, Name>;', 'picked'), 'Face');
    });

    it('reads what a field, a variable or a function is declared as', () => {
      assert.equal(member("interface User { home: { street: Street } } let x: User['home'];", 'street'), 'Street');
      assert.equal(member("interface User { homes: { street: Street }[] } let x: User['homes'][number];", 'street'), 'Street');
      assert.equal(member('let y: { age: Age }; let x: typeof y;', 'age'), 'Age');
      assert.equal(member("interface User { age: Age } let x: import('./m').User;", 'age'), 'Age');
    });

    it('follows imports: by name, renamed, the default, a namespace, through barrels', () => {
      const types = {
        'types/index.ts': "export * from './user'; export type { User as Person } from './user'; export * as deep from './user';",
        'types/user.ts': 'export interface User { age: Age } export default class Visitor { age: VisitorAge }',
      };
      assert.equal(member({ 'm.ts': "import type { User } from './types'; let x: User;", ...types }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import { User as Me } from './types'; let x: Me;", ...types }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import { Person } from './types'; let x: Person;", ...types }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import * as types from './types'; let x: types.User;", ...types }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import { deep } from './types'; let x: deep.User;", ...types }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import Guest from './types/user'; let x: Guest;", ...types }, 'age'), 'VisitorAge');
      assert.equal(member({ 'm.ts': "import { Nobody } from './types'; let x: Nobody;", ...types }, 'age'), undefined);
    });

    it('follows a default export that is declared before, imported before or an interface', () => {
      assert.equal(member({ 'm.ts': "import User from './a'; let x: User;", 'a.ts': 'class User { age: Age } export default User;' }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import User from './a'; let x: User;", 'a.ts': 'interface User { age: Age } interface Other {} export default User;' }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import User from './a'; let x: User;", 'a.ts': 'export default interface User { age: Age }' }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import User from './a'; let x: User;", 'a.ts': "import { Me } from './b'; export default Me;", 'b.ts': 'export class Me { age: Age }' }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import User from './a'; let x: User;", 'a.ts': 'interface User { age: Age } export default 1;' }, 'age'), undefined);
    });

    it('finds what a namespace declares, in the file, imported or for all', () => {
      assert.equal(member('namespace API { export interface User { age: Age } } let x: API.User;', 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import { API } from './api'; let x: API.User;", 'api.ts': 'export namespace API { export interface User { age: Age } }' }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import './b'; let x: API.User;", 'api.ts': 'declare namespace API { export interface User { age: Age } }' }, 'age'), 'Age');
      assert.equal(member('namespace API { export interface User { age: Age } } let x: User;', 'age'), undefined);
    });

    it('follows a type that is declared or imported and then exported', () => {
      assert.equal(member({ 'm.ts': "import { User } from './a'; let x: User;", 'a.ts': 'interface User { age: Age } export { User };' }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import { Me } from './a'; let x: Me;", 'a.ts': "import type { User } from './b'; export type { User as Me };", 'b.ts': 'export interface User { age: Age }' }, 'age'), 'Age');
    });

    it('finds the types of a file that is no module, and not those of one that is', () => {
      assert.equal(member({ 'm.ts': "import './a'; let x: User;", 'global.ts': 'interface User { age: Age }' }, 'age'), 'Age');
      assert.equal(member({ 'm.ts': "import './a'; let x: User;", 'global.ts': 'interface User { age: Age } export const y = 1;' }, 'age'), undefined);
    });

    it('finds `this` of the type that was asked about', () => {
      assert.equal(member('interface Chain { next: this } interface Named extends Chain { name: Name } let x: Named;', 'next.name'), 'Name');
    });

    it('comes to an end where types lead round in a circle or grow', () => {
      assert.equal(member('type A = B; type B = A; let x: A;', 'y'), undefined);
      assert.equal(member('interface A extends B {} interface B extends A { y: Y } let x: A;', 'y'), 'Y');
      assert.equal(member('type Grow<T> = Grow<T[]>; let x: Grow<Face>;', 'y'), undefined);
      assert.equal(member('type A = B | B; type B = C | C; type C = A | A; let x: A;', 'y'), undefined);
      assert.equal(member('type Soon = Promise<Soon>; let x: Soon;', '%awaited.y'), undefined);
    });
  });

  describe('membersOf', () => {
    it('lists each name once, nearest first', () => {
      const code = 'interface Being { name: string; age: Age } interface User extends Being { name: Name; [key: string]: unknown } let x: Omit<User, "age"> & { face: Face };';
      const found = ask({ 'm.ts': code }, (types, type) => types.membersOf(type).map(({ member, type: its }) => `${member?.name}: ${nameOf(its)}`));
      assert.deepEqual(found, ['name: Name', 'face: Face']);
    });
  });

  describe('returnType', () => {
    it('gives the result of a function type and of an annotated function', () => {
      assert.equal(returned('let x: () => Face;'), 'Face');
      assert.equal(returned('type Make<T> = (() => T) | undefined; let x: Make<Face>;'), 'Face');
      assert.equal(returned('function make(): Face {} let x: typeof make;'), 'Face');
      assert.equal(returned('interface Maker { make(): () => Face } let x: Maker;'), undefined);
      assert.equal(returned('let x: Face;'), undefined);
    });

    it('is known to the utility type of that name', () => {
      assert.equal(member('function make(): { age: Age } {} let x: ReturnType<typeof make>;', 'age'), 'Age');
    });
  });

  describe('declarationOf', () => {
    it('gives what the name stands for, an alias itself', () => {
      const found = ask({ 'm.ts': "import { Me } from './a'; let x: Me;", 'a.ts': 'interface User {} export type Me = User;' }, (types, type) => types.declarationOf(type));
      assert.equal(found?.file, 'a.ts');
      assert.equal(found.declaration.name, 'Me');
    });

    it('gives nothing for what the project does not declare', () => {
      assert.equal(ask({ 'm.ts': 'let x: HTMLVideoElement;' }, (types, type) => types.declarationOf(type)), undefined);
      assert.equal(ask({ 'm.ts': 'let x: { name: string };' }, (types, type) => types.declarationOf(type)), undefined);
    });
  });

  describe('classOf', () => {
    it('finds a class through imports, aliases, wrappers and unions with nothing', () => {
      assert.equal(classNamed("import { Store } from './store'; let x: Store;"), 'store.ts Store');
      assert.equal(classNamed("import { Store } from './store'; let x: Readonly<Store>;"), 'store.ts Store');
      assert.equal(classNamed("import { Store } from './store'; type Alias = null | Store; let x: Alias | undefined;"), 'store.ts Store');
      assert.equal(classNamed("let x: import('./store').Store;"), 'store.ts Store');
      assert.equal(classNamed('class Store {} let x: Store;'), 'm.ts Store');
    });

    it('finds none for an interface', () => {
      assert.equal(classNamed('interface Store {} let x: Store;'), undefined);
    });
  });

  describe('implementationsOf', () => {
    it('finds classes that implement an interface, also by a base, a wider interface or an alias, in other files', () => {
      const sources = {
        'm.ts': 'export interface Store {} let x: Store;',
        'a.ts': "import type { Store } from './m'; export class A implements Store {} class Unlike {} class B extends A {}",
        'b.ts': "import { Store } from './m'; import * as m from './m'; interface Wide extends Store {} type Also = Wide & Unknown; class C implements Also {} class D implements m.Store {}",
        'c.ts': 'interface Store {} class E implements Store {}',
      };
      assert.deepEqual(implementations(sources), ['a.ts A', 'a.ts B', 'b.ts C', 'b.ts D']);
    });

    it('finds subclasses of a class, but not the class', () => {
      assert.deepEqual(implementations({ 'm.ts': 'class Store {} class Kept extends Store {} class Twice extends Kept {} let x: Store;' }), ['m.ts Kept', 'm.ts Twice']);
    });

    it('finds those that implement it with type arguments', () => {
      assert.deepEqual(implementations({ 'm.ts': 'interface Store<T> {} class Faces implements Store<Face> {} let x: Store<Name>;' }), ['m.ts Faces']);
    });

    it('comes to an end where bases lead round in a circle', () => {
      assert.deepEqual(implementations({ 'm.ts': 'interface A extends B {} interface B extends A {} class C implements B {} let x: A;' }), ['m.ts C']);
    });
  });

  describe('literalValues', () => {
    it('lists literals, those of unions, aliases and enums included', () => {
      assert.deepEqual(literals("let x: 'ads';"), ['ads']);
      assert.deepEqual(literals("type Level = 1 | 2; let x: 'ads' | Level | null | undefined;"), ['ads', 1, 2, null]);
      assert.deepEqual(literals("enum Purpose { Ads = 'ads', Stats = 'stats' } let x: Purpose;"), ['ads', 'stats']);
      assert.deepEqual(literals('let x: boolean;'), [true, false]);
    });

    it('gives nothing where a part is no literal', () => {
      assert.equal(literals("let x: 'ads' | string;"), undefined);
      assert.equal(literals("let x: 'ads' | Gone;"), undefined);
    });

    it('works out what is left out, picked and named', () => {
      assert.deepEqual(literals("let x: Exclude<'ads' | 'stats', 'ads'>;"), ['stats']);
      assert.deepEqual(literals("let x: Extract<'ads' | 'stats', 'ads'>;"), ['ads']);
      assert.deepEqual(literals('interface Consent { ads: boolean; stats: boolean } let x: keyof Consent;'), ['ads', 'stats']);
      assert.deepEqual(literals("interface Consent { level: 'ads' | 'stats' } let x: Consent['level'];"), ['ads', 'stats']);
    });
  });
});

describe('nameOf', () => {
  it('gives the name, also beside nothing', () => {
    const user: DeclaredType = { kind: 'name', name: 'User', typeArguments: [] };
    assert.equal(nameOf(user), 'User');
    assert.equal(nameOf({ kind: 'union', members: [user, { kind: 'literal', value: null }, { kind: 'name', name: 'undefined', typeArguments: [] }] }), 'User');
    assert.equal(nameOf({ kind: 'union', members: [user, { kind: 'name', name: 'Guest', typeArguments: [] }] }), undefined);
    assert.equal(nameOf({ kind: 'array', element: user }), undefined);
  });
});

/** Asks about the type of the variable `x` of `m.ts`. */
function ask<Answer>(sources: Readonly<Record<string, string>>, question: (types: TypeResolver, type: ScopedType) => Answer): Answer {
  const { files, graph } = linkSources(sources);
  const { type } = files.get('m.ts')!.functions[0]!.variables.find(variable => variable.name === 'x')!;
  assert.ok(type, 'x has a type');
  return question(createTypeResolver(graph, files), { file: 'm.ts', type });
}

/** The name of the type that the fields, one after the other, lead to. */
function member(sources: string | Readonly<Record<string, string>>, path: string): string | undefined {
  return ask(typeof sources === 'string' ? { 'm.ts': sources } : sources, (types, type) => {
    let found: ScopedType | undefined = type;
    for (const name of path.split('.')) found = found && types.memberType(found, name);
    return found && nameOf(found.type);
  });
}

function returned(code: string): string | undefined {
  return ask({ 'm.ts': code }, (types, type) => {
    const found = types.returnType(type);
    return found && nameOf(found.type);
  });
}

function implementations(sources: Readonly<Record<string, string>>): string[] {
  const { files } = linkSources(sources);
  return ask(sources, (types, type) => types.implementationsOf(types.declarationOf(type)!.declaration)).map(found => `${found.file} ${files.get(found.file)!.classes[found.class]!.name}`);
}

function classNamed(code: string): string | undefined {
  const sources = { 'm.ts': code, 'store.ts': 'export class Other {} export class Store {}' };
  const found = ask(sources, (types, type) => types.classOf(type));
  return found && `${found.file} ${linkSources(sources).files.get(found.file)!.classes[found.class]!.name}`;
}

function literals(code: string): readonly LiteralValue[] | undefined {
  return ask({ 'm.ts': code }, (types, type) => types.literalValues(type));
}
