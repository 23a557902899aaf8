import type { FileIr } from '../ir/file-ir.js';
import { isAlike } from '../ir/is-alike.js';
import type { Successors } from '../ir/keep-unchanged.js';
import { headOf } from '../summaries/function-head.js';
import type { Program } from '../summaries/program.js';
import type { FunctionKey } from '../summaries/value.js';
import type { Ground } from './kept-answers.js';
import type { LinkedProgram } from './linked-program.js';
import type { LiveProject } from './live-project.js';

/** Something that summaries asked of the program beside other summaries. */
export interface Query extends Ground {
  ask(program: LinkedProgram): unknown;
  /** For what is read of the text: whether two answers come to the same for a summary. */
  readonly isSame: ((before: unknown, now: unknown) => boolean) | undefined;
  /** The file whose bodies it hangs on, empty for none; absent where it hangs on more. */
  readonly file: string | undefined;
  answer: unknown;
  /** For which state of the program it was last asked, and since which one the answer is what it is. */
  asked: number;
  since: number;
  renew(): void;
}

/** What to ask of a file, and of a part of it that may be gone. */
interface Subject {
  readonly file: string;
  readonly function?: number;
  readonly variable?: number;
  readonly class?: number;
}

/**
 * What was asked of a program to make its summaries, through one state of it after another: so that it can be told which of the
 * answers an edit changed.
 */
export class Queries {
  /** Which state of the program it is. */
  state = 0;
  readonly #known = new Map<string, Query>();
  /** Since which state bodies alone were edited, and in which one those of a file were last. */
  #steadySince = 0;
  readonly #editedIn = new Map<string, number>();
  #program: LinkedProgram | undefined;
  #successors: Successors | undefined;
  #note: (query: Query) => void = () => undefined;

  /** Goes on to another state of the program. Gives a program that tells `note` what it is asked. */
  begin(program: LinkedProgram, successors: Successors, note: (query: Query) => void, edited?: ReadonlySet<string>): Program {
    this.state = program.kept.state;
    this.#program = program;
    this.#successors = successors;
    this.#note = note;
    if (edited) for (const file of edited) this.#editedIn.set(file, this.state);
    else this.#steadySince = this.state;
    return this.#noting(program);
  }

  /** What is asked of a program as a whole, and noted like the rest. */
  ofOutside(): Pick<LinkedProgram, 'typeOfOutside'> {
    return { typeOfOutside: atom => this.#askOnce('', asked => asked.typeOfOutside(atom)) };
  }

  /** Notes that the body of a function was read, and what is around it. */
  askOwn({ file, index }: FunctionKey): void {
    this.#ask(`body ${index} ${file}`, { file, function: index }, asked => asked.body({ file, index }), Object.is);
    this.#ask(`around ${index} ${file}`, { file, function: index }, asked => surroundings(asked.file(file), index), isAlikeElsewhere);
  }

  /** Whether all of them have the answers they had for an earlier state. */
  stand(queries: readonly Query[], state: number): boolean {
    return queries.every(query => this.#now(query).since <= state);
  }

  #now(query: Query): Query {
    if (query.asked === this.state) return query;
    if (this.#isSteady(query)) {
      query.asked = this.state;
      return query;
    }
    const answer = this.#answer(query.ask);
    query.asked = this.state;
    if (Object.is(query.answer, answer)) return query;
    // Of what speaks of a text the newer is to be read, of what stands for itself the one that others have.
    if (query.isSame ? query.isSame(query.answer, answer) : this.#successors!.follow(query.answer, answer)) {
      if (query.isSame) query.answer = answer;
      return query;
    }
    query.since = this.state;
    query.answer = answer;
    return query;
  }

  /** Whether nothing was edited since it was asked that it may hang on. */
  #isSteady({ file, asked }: Query): boolean {
    return file !== undefined && asked >= this.#steadySince && (this.#editedIn.get(file) ?? 0) <= asked;
  }

  #ask<Answer>(id: string, subject: Subject | undefined, ask: (program: LinkedProgram) => Answer, isSame?: Query['isSame'], hangsOnMore = false): Answer {
    let query = this.#known.get(id);
    if (!query) {
      query = { ask: program => (subject && isGone(program, subject) ? gone : ask(program)), file: hangsOnMore ? undefined : (subject?.file ?? ''), isSame, answer: this.#answer(ask), asked: this.state, since: this.state, renew: () => this.#now(query!) };
      this.#known.set(id, query);
    }
    this.#note(query);
    return this.#now(query).answer as Answer;
  }

  /** What is asked about a value: there are too many to tell them apart. */
  #askOnce<Answer>(file: string, ask: (program: LinkedProgram) => Answer): Answer {
    const answer = this.#answer(ask);
    const query: Query = { ask: program => (isGone(program, { file }) ? gone : ask(program)), file, isSame: undefined, answer, asked: this.state, since: this.state, renew: () => this.#now(query) };
    this.#note(query);
    return answer;
  }

  /** Whoever asks hangs on the answer, and not on what it was found from. */
  #answer<Answer>(ask: (program: LinkedProgram) => Answer): Answer {
    const program = this.#program!;
    return program.kept.apart(() => ask(program)).found;
  }

  /** A program to find facts of, through all states of a project. What it is asked is noted where the answers are kept. */
  ofFacts(live: LiveProject): LinkedProgram {
    const { files } = live;
    const missing = () => this.#ask('missing guards', undefined, asked => asked.missingGuards, (before, now) => isAlike(before, now));
    return {
      ...live.program, ...this.#noting(live.program), ...this.ofOutside(), files,
      get graph() {
        return live.program.graph;
      },
      get types() {
        return live.program.types;
      },
      get missingGuards() {
        return missing();
      },
      file: path => files.get(path) ?? live.program.file(path),
      body: ({ file, index }) => files.get(file)?.functions[index] ?? live.program.body({ file, index }),
      summaryOf: ({ file, index }) => this.#ask(`summary ${index} ${file}`, { file, function: index }, asked => asked.summaryOf({ file, index }), Object.is, true),
    };
  }

  #noting(program: LinkedProgram): Program {
    const ofVariable = <Answer>(name: string, ask: (asked: LinkedProgram, file: string, variable: number) => Answer) => (file: string, variable: number): Answer =>
      this.#ask(`${name} ${variable} ${file}`, { file, function: 0, variable }, asked => ask(asked, file, variable));
    const ofMember = <Answer>(name: string, ask: (asked: LinkedProgram, file: string, index: number, member: string) => Answer) => (file: string, index: number, member: string): Answer =>
      this.#ask(`${name} ${index} ${member} ${file}`, { file, class: index }, asked => ask(asked, file, index, member));
    // What words, models and the policy decide alone stays; a function's own file is asked about by what is around the function.
    const { work, file, keyOf, summaryOf, globalApi, elementApi, anyApi, consentToken, isSourceParameter, decisionNamed, mayNamePrice, namesMoney, isEligibility, actNamed } = program;
    return {
      work, file, keyOf, summaryOf, globalApi, elementApi, anyApi, consentToken, isSourceParameter, decisionNamed, mayNamePrice, namesMoney, isEligibility, actNamed,
      head: ({ file, index }) => this.#ask(`head ${index} ${file}`, { file, function: index }, asked => asked.head({ file, index }), isAlikeElsewhere),
      classBody: (file, index) => this.#ask(`class ${index} ${file}`, { file, class: index }, asked => asked.classBody(file, index), isAlikeElsewhere),
      fixedValue: ofVariable('fixed', (asked, file, variable) => asked.fixedValue(file, variable)),
      importedValue: ofVariable('imported', (asked, file, variable) => asked.importedValue(file, variable)),
      fixedInstance: ofVariable('instance', (asked, file, variable) => asked.fixedInstance(file, variable)),
      isConstantSet: ofVariable('set', (asked, file, variable) => asked.isConstantSet(file, variable)),
      fixedMember: (file, variable, member) => this.#ask(`member ${variable} ${member} ${file}`, { file, function: 0, variable }, asked => asked.fixedMember(file, variable, member)),
      isDecorated: ofMember('decorated', (asked, file, index, name) => asked.isDecorated(file, index, name)),
      isOverridden: ofMember('overridden', (asked, file, index, name) => asked.isOverridden(file, index, name)),
      fieldFunction: ofMember('field', (asked, file, index, name) => asked.fieldFunction(file, index, name)),
      fixedSuper: (file, index) => this.#ask(`super ${index} ${file}`, { file, class: index }, asked => asked.fixedSuper(file, index)),
      localFunction: (file, owner, variable) => this.#ask(`local ${owner} ${variable} ${file}`, { file, function: owner, variable }, asked => asked.localFunction(file, owner, variable)),
      isMadeByCall: ({ file, index }, variable) => this.#ask(`made ${index} ${variable} ${file}`, { file, function: index, variable }, asked => asked.isMadeByCall({ file, index }, variable)),
      unreadFunctions: ({ file, index }) => this.#ask(`unread ${index} ${file}`, { file, function: index }, asked => asked.unreadFunctions({ file, index })),
      triggerInMarkup: (file, name) => this.#ask(`markup ${name} ${file}`, { file }, asked => asked.triggerInMarkup(file, name)),
      computedFor: ({ file, index }) => this.#ask(`computed ${index} ${file}`, { file, function: index }, asked => asked.computedFor({ file, index })),
      isCalledIn: (file, name) => this.#ask(`called ${name} ${file}`, { file }, asked => asked.isCalledIn(file, name)),
      loadedModule: (from, specifier) => this.#ask(`module ${specifier} ${from}`, { file: from }, asked => asked.loadedModule(from, specifier)),
      placeName: place => this.#askOnce(place.file, asked => asked.placeName(this.#successors!.standsNow(place))),
      exportedValue: (file, name) => this.#ask(`exported ${name} ${file}`, { file }, asked => asked.exportedValue(file, name)),
      sharedValue: (file, name) => this.#ask(`shared ${name} ${file}`, { file }, asked => asked.sharedValue(file, name)),
      isWrittenGlobal: name => this.#ask(`global ${name}`, undefined, asked => asked.isWrittenGlobal(name)),
      isGetterName: name => this.#ask(`getter ${name}`, undefined, asked => asked.isGetterName(name)),
      isCallableName: name => this.#ask(`callable ${name}`, undefined, asked => asked.isCallableName(name)),
      codeOf: (model, name) => this.#ask(`code ${name} ${model.file}`, undefined, asked => asked.codeOf(model, name)),
      declaredGuard: ({ file, index }) => this.#ask(`guard ${index} ${file}`, { file, function: index }, asked => asked.declaredGuard({ file, index })),
      describedFunction: ({ file, index }) => this.#ask(`described ${index} ${file}`, { file, function: index }, asked => asked.describedFunction({ file, index })),
      declaredOutside: api => this.#askOnce('', asked => asked.declaredOutside(api)),
      componentGuard: component => this.#askOnce('', asked => asked.componentGuard(component)),
      isOfOwnClass: atom => this.#askOnce('', asked => asked.isOfOwnClass(atom)),
      outsideInstance: (file, type, site, name) => this.#askOnce(file, asked => asked.outsideInstance(file, type, site, name)),
    };
  }
}

const gone = Symbol('gone');

const isAlikeElsewhere: Query['isSame'] = (before, now) => isAlike(before, now, true);

function isGone(program: LinkedProgram, { file, function: index, variable, class: owner }: Subject): boolean {
  if (file === '') return false;
  const found = program.file(file) as FileIr | undefined;
  return !found || (index !== undefined && !found.functions[index]) || (variable !== undefined && !found.functions[index!]!.variables[variable]) || (owner !== undefined && !found.classes[owner]);
}

/** What a function knows of its file: how functions nest there and what is known of each, its classes, and the variables around it that functions inside use. */
function surroundings({ functions, classes, commonJsExports }: FileIr, index: number): unknown {
  const variables: unknown[] = [];
  for (let around = functions[index]!.parent; around !== undefined; around = functions[around]!.parent) variables.push([...functions[around]!.variables.entries()].filter(([, { captured }]) => captured));
  return [functions.map(headOf), classes, commonJsExports, variables];
}
