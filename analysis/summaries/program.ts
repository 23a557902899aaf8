import type { DeclaredType } from '../ir/declared-type.js';
import type { FileIr } from '../ir/file-ir.js';
import type { ClassBody } from '../ir/function-body.js';
import type { Place } from '../ir/span.js';
import type { ApiNode } from './api.js';
import type { Computed } from './computed-for.js';
import type { FunctionHead } from './function-head.js';
import type { Model, Trigger } from './model.js';
import type { Summary } from './summary.js';
import type { Site } from './site.js';
import type { ApiAtom, Atom, DerivedAtom, FunctionKey, Value } from './value.js';

/** What a function's summary may ask about the rest of the program. */
export interface Program {
  /** What was done so far: `rewritten` counts the atoms of summaries that were put into the words of their callers. */
  readonly work: { rewritten: number };
  /** The file that a function stands in, for its own summary. */
  file(path: string): FileIr;
  /** What is known of a function besides its summary. */
  head(key: FunctionKey): FunctionHead;
  classBody(file: string, index: number): ClassBody;
  /** The one key of a function, so that keys can be compared by identity. */
  keyOf(file: string, index: number): FunctionKey;
  /** The summary of a function; while it is being made, the best one so far, at first absent. */
  summaryOf(key: FunctionKey): Summary | undefined;
  /** What a variable of a module's top level is for everybody and always: a function, class or constant nobody overwrites. */
  fixedValue(file: string, variable: number): Value | undefined;
  /** What a variable that an import made stands for. */
  importedValue(file: string, variable: number): Value;
  /** What a member of a module's object that is written once is: a function of `export const api = { get() {} }`. */
  fixedMember(file: string, variable: number, member: string): Value | undefined;
  /** The class of the project that a module's variable, written once, holds an instance of. */
  fixedInstance(file: string, variable: number): Extract<Atom, { kind: 'class' }> | undefined;
  /** Whether a module's variable, written once, is a set of constants. */
  isConstantSet(file: string, variable: number): boolean;
  /** Whether a function puts what some call gave into one of its variables. */
  isMadeByCall(key: FunctionKey, variable: number): boolean;
  /** What a function without a name is given to a call for, and where that gets what it is called. */
  computedFor(key: FunctionKey): Computed | undefined;
  /** The functions that a function makes and that nothing reads, save themselves. */
  unreadFunctions(key: FunctionKey): readonly number[];
  /** Whether the code of a file calls a member of the name. */
  isCalledIn(file: string, name: string): boolean;
  /** The function that a variable of function `owner` always holds. */
  localFunction(file: string, owner: number, variable: number): number | undefined;
  /** Whether a function of the project decorates a method or getter of a class. */
  isDecorated(file: string, classIndex: number, name: string): boolean;
  /** Whether a subclass may have another method of the name. */
  isOverridden(file: string, classIndex: number, name: string): boolean;
  /** The function that a field of a class holds in each object; absent where it may hold something else. */
  fieldFunction(file: string, classIndex: number, name: string): number | undefined;
  /** What a class extends, where that is certain. */
  fixedSuper(file: string, classIndex: number): Value | undefined;
  /** What `import('x')` and `require('x')` give: the namespace. */
  loadedModule(from: string, specifier: string): { readonly value: Value; readonly file?: string };
  /** Which place of the program one is, whatever stands before it in the text. */
  placeName(place: Place): string | undefined;
  /** What a module exports under a name. */
  exportedValue(file: string, name: string): Value | undefined;
  /** What a name stands for that a file does not declare and another script of its page does. */
  sharedValue(file: string, name: string): Value | undefined;
  /** Whether the program puts something into a global variable of the name. */
  isWrittenGlobal(name: string): boolean;
  globalApi(name: string): ApiNode | undefined;
  /** What is declared to be of a type of a package, or of the platform, that models know instances of; `site` and `name` become the value's own. */
  outsideInstance(file: string, type: DeclaredType, site: Site, name: string): ApiAtom | undefined;
  /** Whether something from outside is said to be of a class or an interface of the project: `container.get(Orders) as Orders`. */
  isOfOwnClass(atom: ApiAtom | DerivedAtom): boolean;
  /** What the code of a model exports: a function or a class. */
  codeOf(model: Model, name: string): Value | undefined;
  /** What sets off a method of a file by the markup beside it: `bindtap="onScan"`; undefined where that does not name it, or does not tell. */
  triggerInMarkup(file: string, method: string): Trigger | undefined;
  /** What showing an element of a page does. */
  elementApi(name: string): ApiNode | undefined;
  /** What is known of values that nothing else describes. */
  readonly anyApi: ApiNode | undefined;
  /** The words of a type that stands for consent given (`Consented<'face'>`); absent for any other. */
  consentToken(type: DeclaredType): string | undefined;
  /** Which of the owner's declared consent checks the function is, by its index. */
  declaredGuard(key: FunctionKey): number | undefined;
  /** Which of them something of a package is. */
  declaredOutside(api: ApiAtom): number | undefined;
  /** Which of them the component is, that shows its children only with consent. */
  componentGuard(component: Atom): ComponentGuard | undefined;
  /** What the project's own models say of one of its functions, instead of what its body does. */
  describedFunction(key: FunctionKey): ApiNode | undefined;
  /** Whether what a parameter of the name holds is a source, whatever a caller gives. */
  isSourceParameter(name: string): boolean;
  /** Whether a class of the project has a getter of the name. */
  isGetterName(name: string): boolean;
  /** Whether somebody in the project or in the models calls a method so. */
  isCallableName(name: string): boolean;
  /** Whether a name is of something with a price, or another decision. */
  decisionNamed(name: string, owner: string | undefined): 'price' | undefined;
  /** Whether something of that name is a price if it is made of an amount of money. */
  mayNamePrice(name: string): boolean;
  /** Whether a name says in what money it is counted. */
  namesMoney(name: string): boolean;
  /** Whether a name says that somebody may have something: `discountEligible`. */
  isEligibility(name: string): boolean;
  /** What calling what is named so does to a person: lets them in (opens a door, starts a session), gives or takes an advantage, or keeps their face. */
  actNamed(name: string, owner: string | undefined): 'access' | 'benefit' | 'enrolment' | undefined;
}

/** A component that the owner declares to be a consent check. */
export interface ComponentGuard {
  readonly index: number;
  /** The prop that names the purpose. */
  readonly prop?: string;
}
