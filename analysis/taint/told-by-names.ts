import type { Place } from '../ir/span.js';
import type { ApiAtom, DerivedAtom } from '../summaries/value.js';
import { classifyName, classifyPath, isPlaceOfThing } from '../vocabulary/classify-name.js';
import { isPersonId } from '../vocabulary/person-nouns.js';
import { namesNumberOfActs } from '../vocabulary/price-words.js';
import { categoryWithin } from '../vocabulary/purposes.js';
import { isAddressee } from './addressee.js';
import { isPlainPart, modelAsked, recordGiven, stepOf, type NamesOf } from './answers.js';
import { isFoundByPerson } from './found-by-person.js';
import type { Label, LabelContext, OutsideType, Stop } from './label.js';
import { namesGiven } from './names-of.js';
import { numberOfPerson } from './number-of-person.js';
import { isRecordId } from './record-id.js';
import { tableBehind } from './table-behind.js';
import { visitKept } from './visit-kept.js';

/** What names say of a value: those of places and fields, of declared and stated types, of tables and of what the program calls an answer. */
export class ToldByNames {
  readonly #context: LabelContext;
  readonly #reach: 'data' | 'influence';
  readonly #prints: boolean;
  readonly #add: (found: Omit<Label, 'hashed'>) => void;
  readonly #onStop: ((stop: Stop) => void) | undefined;

  constructor(context: LabelContext, reach: 'data' | 'influence', prints: boolean, add: (found: Omit<Label, 'hashed'>) => void, onStop: ((stop: Stop) => void) | undefined) {
    this.#context = context;
    this.#reach = reach;
    this.#prints = prints;
    this.#add = add;
    this.#onStop = onStop;
  }

  /** Whether a value that is called a person is declared to have no field that says anything of one. */
  isPlainRecord(names: readonly string[], ownerType: string | undefined, fields: OutsideType['fields']): boolean {
    const { vocabulary } = this.#context;
    if (fields.length === 0 || classifyPath(vocabulary, names, ownerType)?.category !== 'user') return false;
    return fields.every(inner => classifyPath(vocabulary, inner.names, inner.ownerType) === undefined);
  }

  /** What a property is called that holds something nobody knows: `{ email: value }`. */
  field(field: string, by: Label['by'], siblings: readonly string[] | undefined, names: readonly string[], place?: Place): void {
    if (this.#reach === 'influence') return;
    const named = classifyName(this.#context.vocabulary, { name: field, ...(siblings && { siblings }) });
    if (named && named.confidence !== 'low') this.#add({ category: named.category, confidence: named.confidence === 'high' ? 'medium' : named.confidence, name: names.at(-1) === field ? names.join('.') : field, ...(place && { place }), whole: false, by, because: `property:${named.because}` });
  }

  /** What the control that was typed into asks for. Answers whether it does. */
  asked(control: Place, by: Label['by'], place: Place | undefined): boolean {
    const asked = this.#context.askedBy(control);
    if (asked) this.#add({ category: asked.category, confidence: asked.confidence, name: asked.name, ...(place && { place }), whole: false, by, because: asked.because });
    return asked !== undefined;
  }

  /** What its names say of something that an API gave. It is shown under the name that the program gives it: `customer.phone` for `parse.phone`. */
  read(atom: ApiAtom | DerivedAtom, names: readonly string[], by: Label['by'], type: OutsideType | undefined): boolean {
    return this.names(names, by, type?.ownerType, type?.name, atom.place, undefined, () => namesGiven(atom, place => this.#context.nameAt(place)));
  }

  names(names: readonly string[], by: Label['by'], ownerType: string | undefined, declaredType: string | undefined, place: Place | undefined, comment?: string, calledBy?: () => readonly string[]): boolean {
    const words = names.filter(name => !name.startsWith('%'));
    if (words.length === 0) return false;
    const { vocabulary } = this.#context;
    let named = classifyPath(vocabulary, words, ownerType);
    const last = words.at(-1)!;
    // A yes or no says nothing of the datum; of who somebody is, it may be all that is asked.
    if (named && this.#reach === 'data' && (declaredType === 'boolean' || (declaredType === 'number' && named.strength === 'weak'))) named = undefined;
    if (!named && comment !== undefined) named = classifyName(vocabulary, { name: last, comment, ...(words.length > 1 && { owner: words.at(-2) }) });
    // What kind of device somebody has tells who they are only to those who decide by it.
    if (named?.category === 'user.device' && this.#reach === 'data') return true;
    // An id is what a log may hold; what a state, a device maker or a bank numbered is more than an id.
    if (named && this.#prints && isRecordId(last, named.category)) {
      this.#onStop?.({ how: 'key', name: words.join('.'), data: [] });
      return true;
    }
    if (named) {
      const called = calledBy?.() ?? [];
      this.#add({ category: named.category, confidence: named.confidence, name: (called.length > 0 ? called : words).join('.'), ...(place && { place }), whole: named.category === 'user', by, because: named.because });
      return true;
    }
    const counted = this.#reach === 'influence' && words.length > 1 ? numberOfPerson(vocabulary, words, ownerType) : undefined;
    if (counted !== undefined) {
      this.#add({ category: counted, confidence: 'medium', name: words.join('.'), ...(place && { place }), whole: false, by, because: 'counted' });
      return true;
    }
    if (this.#reach === 'influence' && isPersonId(vocabulary, last, words.at(-2))) this.#add({ category: 'user.unique_id', confidence: 'medium', name: words.join('.'), ...(place && { place }), whole: false, by, because: 'person-id' });
    return false;
  }

  /** A column of a table says what it is beside the table's name. */
  column(atom: ApiAtom | DerivedAtom, name: string, by: Label['by'], declaredType: string | undefined): boolean {
    const table = tableBehind(this.#context.vocabulary, atom, place => this.#context.namesOf(place).names);
    if (table === undefined) return this.countedOfPerson(atom, name, by);
    if (this.names([table, name], by, undefined, declaredType, atom.place)) return true;
    // All that a table of portraits or of orders has is of that, but for ids and moments.
    const named = isPlainPart(name) ? undefined : classifyName(this.#context.vocabulary, { name: table });
    if (named?.strength !== 'strong' || named.category === 'user' || this.#reach !== 'influence') return this.countedOfPerson(atom, name, by);
    this.#add({ category: named.category, confidence: 'medium', name: `${table}.${name}`, ...(atom.place && { place: atom.place }), whole: false, by, because: `table:${named.because}` });
    return true;
  }

  /** What a record that was looked up by whose it is says that somebody did, that person did. */
  countedOfPerson(atom: ApiAtom | DerivedAtom, name: string, by: Label['by']): boolean {
    if (this.#reach !== 'influence') return false;
    const { vocabulary } = this.#context;
    const named = classifyPath(vocabulary, ['user', name]);
    const category = named && categoryWithin(named.category, 'user.behavior') ? named.category : namesNumberOfActs(vocabulary, name) ? 'user.behavior' : undefined;
    if (category === undefined || !isFoundByPerson(vocabulary, atom, place => this.#context.namesOf(place).names)) return false;
    this.#add({ category, confidence: 'medium', name, ...(atom.place && { place: atom.place }), whole: false, by, because: 'counted' });
    return true;
  }

  /** How many rows a table has of a person: `pageView.count({ where: { userId } })`, `rows.length`. */
  rowsOfPerson(atom: ApiAtom | DerivedAtom, by: Label['by']): boolean {
    if (this.#reach !== 'influence') return false;
    const namesOf: NamesOf = place => this.#context.namesOf(place).names;
    let step = stepOf(atom, namesOf);
    if (step?.kind === 'part') step = step.of && stepOf(step.of, namesOf);
    const owner = step?.kind === 'call' && /^count(?:Documents|By)?$/.test(step.name) ? modelAsked(step, namesOf) : step?.kind === 'member' && step.name === 'length' ? tableBehind(this.#context.vocabulary, atom, namesOf) : undefined;
    return owner !== undefined && (this.countedOfPerson(atom, `${owner}Count`, by) || this.countedOfPerson(atom, `${owner.replace(/(?:Events?|Logs?|Records?|Entry|Entries)$/, '')}Count`, by));
  }

  /** That somebody was here before has a say in what it decides. */
  keepsVisit(atom: ApiAtom | DerivedAtom, by: Label['by']): boolean {
    const kept = this.#reach === 'influence' ? visitKept(this.#context, atom) : undefined;
    if (kept) this.#add({ category: 'user.behavior', confidence: 'medium', name: kept.key, ...(kept.place && { place: kept.place }), whole: false, by, because: 'counted' });
    return kept !== undefined;
  }

  /** Where the names of what came say too little, those that the program gives it: `const customer = await response.json()`. */
  calledByProgram(atom: ApiAtom | DerivedAtom, by: Label['by'], declaredType: string | undefined): boolean {
    return this.names(namesGiven(atom, place => this.#context.nameAt(place)), by, undefined, declaredType, atom.place);
  }

  /** A field that a declared type has; only what its name surely says counts. Answers whether it does. */
  strong(names: readonly string[], by: Label['by'], ownerType: string | undefined, place: Place | undefined, of?: string): boolean {
    if (this.#prints && isAddressee(names, ownerType)) {
      this.#add({ category: 'user.contact.email', confidence: 'medium', name: names.join('.'), ...(place && { place }), whole: false, by, because: `type:${ownerType!}` });
      return true;
    }
    const named = classifyPath(this.#context.vocabulary, names, ownerType);
    if (!named || named.category === 'user' || named.strength !== 'strong' || (of !== undefined && isPlaceOfThing(this.#context.vocabulary, named.category, of))) return false;
    this.#add({ category: named.category, confidence: 'medium', name: names.join('.'), ...(place && { place }), whole: false, by, because: `type:${named.because}` });
    return true;
  }

  /** What its type says of something from outside. Answers whether that is all there is to say. */
  stated(type: OutsideType, by: Label['by'], place: Place | undefined): boolean {
    if (this.#reach !== 'data') return false;
    if (type.name === 'boolean' || type.name === 'void') return true;
    const told = type.fields.filter(({ names, ownerType, of }) => this.strong(names, by, ownerType, place, of));
    return told.length > 0;
  }

  /** The record of a person that a call gives whose name says so. */
  record(atom: ApiAtom | DerivedAtom, by: Label['by']): void {
    const record = recordGiven(this.#context.vocabulary, atom, place => this.#context.namesOf(place).names);
    if (record !== undefined) this.#add({ category: 'user', confidence: 'medium', name: record, ...(atom.place && { place: atom.place }), whole: true, by, because: 'record-kept' });
  }

  /** Something of which only the declared type is known: the personal fields the type has. */
  typed(atom: DerivedAtom, by: Label['by']): void {
    for (const { names, ownerType, of } of atom.type && atom.place ? this.#context.fieldsOfType(atom.type, atom.place.file) : []) this.strong(names, by, ownerType, atom.place, of);
  }
}
