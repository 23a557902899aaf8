import { matchToken, type TokenMatch } from './match-token.js';
import { isCarrier, readObjectContext, type ObjectContext } from './object-context.js';
import { isPersonId, isPersonNoun, isPrivatePerson } from './person-nouns.js';
import { categoryWithin } from './purposes.js';
import { readComment, readLabel } from './read-label.js';
import { remember, type Memory } from './remember.js';
import { joinWords, splitWords } from './split-words.js';
import type { Vocabulary } from './vocabulary.js';
import { findRuns, hasChinese, hasRun } from './word-table.js';

export { isPersonNoun } from './person-nouns.js';

/** A name and what stands around it in the source; the more is known, the surer the answer. */
export interface NameContext {
  readonly name: string;
  /** The variable or object name before it: `user` in `user.email`. */
  readonly owner?: string | undefined;
  /** The declared type name of that object. */
  readonly ownerType?: string | undefined;
  /** The names of the same object, form or class; the name itself may be among them. */
  readonly siblings?: readonly string[] | undefined;
  /** The text of its declared type: `string`, `boolean`, `Date`, `Address`. */
  readonly declaredType?: string | undefined;
  readonly label?: string | undefined;
  /** The value of an HTML `autocomplete` attribute. */
  readonly autocomplete?: string | undefined;
  readonly comment?: string | undefined;
  /** The path or name of the module it stands in. */
  readonly module?: string | undefined;
}

/** What a name was taken for. */
export interface Classification {
  readonly category: string;
  readonly strength: 'strong' | 'weak';
  readonly confidence: 'high' | 'medium' | 'low';
  /** The deciding signal: `strong-token:phone`, `label:手机号`, `autocomplete:bday`, `weak-token:name+owner:user`. */
  readonly because: string;
}

/**
 * Why a name was taken for no datum. `no-word`: no word of the vocabulary ends it. `fact`: it tells something about a datum.
 * `description`: the object speaks about fields. `thing`: the object is no person. `type`: what it is declared to be holds no such datum.
 * `constant`: it is a constant or a type. `neighbours`: a name beside it says that it is something else. `alone`: the word says too
 * little without a person near it. `vague`: the word says too little anywhere.
 */
export type Refusal = 'no-word' | 'fact' | 'description' | 'thing' | 'type' | 'constant' | 'neighbours' | 'alone' | 'vague';

/**
 * Finds the category of the datum a name stands for; undefined where it stands for none.
 *
 * The object decides first, then the declared type, then whole words. A fact about a datum (`emailVerified`, `hasPhone`)
 * is not the datum.
 */
export function classifyName(vocabulary: Vocabulary, context: NameContext): Classification | undefined {
  if (!maySayAnything(vocabulary, context)) return undefined;
  return remember(classifications, vocabulary, keyOf(context), () => classify(vocabulary, context));
}

/**
 * Finds the category of what an access path leads to: the last name, in the context of the earlier ones.
 *
 * A whole record of a person, and the body of a request, is a weak `user`. `ownerType` is the type of the object the last
 * name is read from.
 */
export function classifyPath(vocabulary: Vocabulary, names: readonly string[], ownerType?: string): Classification | undefined {
  return remember(paths, vocabulary, `${ownerType ?? ''}\n${names.join('\n')}`, () => classifyLast(vocabulary, names, ownerType));
}

/** Tells why `classifyPath` takes the end of a path for nothing; undefined where it takes it for something. */
export function refusalOfPath(vocabulary: Vocabulary, names: readonly string[], ownerType?: string): Refusal | undefined {
  const name = names.at(-1);
  if (name === undefined || classifyLast(vocabulary, names, ownerType)) return undefined;
  const earlier = names.slice(0, -1);
  if (earlier.some(each => readObjectContext(vocabulary, each, undefined).kind === 'description')) return 'description';
  const refusals: Refusal[] = [];
  const context = { name, owner: nearestOwner(vocabulary, earlier), ownerType };
  if (maySayAnything(vocabulary, context)) classify(vocabulary, context, refusal => refusals.push(refusal));
  return refusals[0] ?? (tellsFact(vocabulary, name) ? 'fact' : 'no-word');
}

/** Whether a name says of a datum that it is there: `hasPhone`. */
function tellsFact(vocabulary: Vocabulary, name: string): boolean {
  const [first = '', ...rest] = splitWords(name);
  return vocabulary.names.facts.has(first) && matchToken(vocabulary, rest.join(' ')) !== undefined;
}

const classifications: Memory<Classification | undefined> = new WeakMap();
const paths: Memory<Classification | undefined> = new WeakMap();

function classifyLast(vocabulary: Vocabulary, names: readonly string[], ownerType: string | undefined): Classification | undefined {
  const name = names.at(-1);
  if (name === undefined) return undefined;
  const earlier = names.slice(0, -1);
  const last = earlier.at(-1);
  // `headers.userAgent` is a term of its own, though headers only describe.
  const term = matchWithOwner(vocabulary, { name, owner: last }, matchToken(vocabulary, name));
  const isTerm = term !== undefined;
  // `property.location.lat` is where a thing is that nobody carries.
  const beyond = names.at(-3);
  if (term && beyond !== undefined && hasRun(splitWords(beyond), vocabulary.names.limits.get(term.category)!.notOf)) return undefined;
  if (!isTerm && earlier.some(each => readObjectContext(vocabulary, each, undefined).kind === 'description')) return undefined;
  const counted = isTerm ? undefined : countedPerson(vocabulary, earlier);
  if (counted !== undefined) {
    const said = classifyName(vocabulary, { name, owner: counted }) ?? classifyName(vocabulary, { name: `${name} count`, owner: counted });
    return said && ['user.behavior', 'user.demographic'].some(category => categoryWithin(said.category, category)) ? said : undefined;
  }
  const owner = isTerm ? last : nearestOwner(vocabulary, earlier);
  return classifyName(vocabulary, { name, owner, ownerType }) ?? classifyRecord(vocabulary, name, earlier, owner, ownerType);
}

/** The person of whom an object tells what was counted: `customer` before `stats`. */
function countedPerson(vocabulary: Vocabulary, earlier: readonly string[]): string | undefined {
  const { persons } = vocabulary.names;
  const isCount = earlier.length > 1 && splitWords(earlier.at(-1)!).every(word => persons.counts.has(word) || persons.records.has(word)) && splitWords(earlier.at(-1)!).some(word => persons.counts.has(word));
  const owner = isCount ? nearestOwner(vocabulary, earlier.slice(0, -1)) : undefined;
  return owner !== undefined && readObjectContext(vocabulary, owner, undefined).kind === 'person' ? owner : undefined;
}

/** Whether a category is where something stands that nobody carries, by the name of what has it: the `location` of a `PropertyDto`. */
export function isPlaceOfThing(vocabulary: Vocabulary, category: string, owner: string): boolean {
  return category.startsWith('user.location') && hasRun(splitWords(owner), vocabulary.names.limits.get(category)!.notOf);
}

/** Most names say nothing by any of their words; they are turned away before a key is built. */
function maySayAnything(vocabulary: Vocabulary, { name, owner, label, autocomplete, comment }: NameContext): boolean {
  // A page under `/auth/verify-email` is no address.
  if (name.startsWith('/')) return false;
  return label !== undefined || autocomplete !== undefined || comment !== undefined || hasChinese(name)
    || matchToken(vocabulary, name) !== undefined || (owner !== undefined && matchToken(vocabulary, `${owner} ${name}`) !== undefined);
}

function keyOf({ name, owner = '', ownerType = '', siblings = [], declaredType = '', label = '', autocomplete = '', comment = '', module = '' }: NameContext): string {
  return [name, owner, ownerType, declaredType, label, autocomplete, comment, module, ...siblings].join('\n');
}

type Refuse = (refusal: Refusal) => undefined;

const silently: Refuse = () => undefined;

function classify(vocabulary: Vocabulary, context: NameContext, tell: (refusal: Refusal) => void = silently): Classification | undefined {
  const refuse: Refuse = refusal => void tell(refusal);
  const object = readObjectContext(vocabulary, context.owner, context.ownerType);
  // The control of a form is named after what is typed into it: `memberNameInput`.
  const isControl = context.label !== undefined || context.autocomplete !== undefined;
  const match = matchToken(vocabulary, isControl ? context.name.replace(/(?<=[a-z\d])[-_]?(?:Input|Field|Box|input|field|box)$/, '') : context.name);
  const joined = matchWithOwner(vocabulary, context, match);
  if (object.kind === 'description' && !joined) return refuse('description');
  if (!mayHoldDatum(vocabulary, context, match)) return refuse(context.declaredType === undefined ? 'fact' : 'type');
  const said = classifyByLabel(vocabulary, context);
  if (said) return said;
  // What a device is like, a thing tells: `navigator.userAgent`.
  if (isOfThing(vocabulary, object, match) && joined?.category !== 'user.device') return refuse('thing');
  if (isConstantOrType(context, object, match)) return refuse('constant');
  if (joined) return { category: joined.category, strength: 'strong', confidence: 'high', because: `strong-token:${joined.text}` };
  const byToken = match && classifyByToken(vocabulary, context, object, match, refuse);
  const byComment = byToken?.strength === 'strong' ? undefined : classifyByComment(vocabulary, context, match);
  // A comment that says what the value is says more than a word that may be of many things: `cardNo` of 身份证号.
  return byComment?.strength === 'strong' ? byComment : byToken ?? byComment;
}

/** Whether a name is that of a thing's property, by the object it is of: not where the name itself has the person. */
function isOfThing(vocabulary: Vocabulary, object: ObjectContext, match: TokenMatch | undefined): boolean {
  if (match?.person !== undefined) return false;
  if (object.kind === 'either') return match?.kind !== 'strong' || !match.exact || !vocabulary.names.ofPeople.some(each => each === match.text || categoryWithin(match.category, each));
  return object.kind === 'thing';
}

function mayHoldDatum(vocabulary: Vocabulary, { name, declaredType }: NameContext, match: TokenMatch | undefined): boolean {
  const { facts, types } = vocabulary.names;
  const words = splitWords(name);
  const saysFact = words.length > 1 && facts.has(words[0]!);
  // `isReturning` and `isIos` are tokens of their own: a trait that is a yes or no.
  const isFactToken = match !== undefined && facts.has(splitWords(match.text)[0]!);
  if (saysFact && !isFactToken) return false;
  if (declaredType === undefined || isFactToken) return true;
  if (declaredType.includes('=>')) return false;
  const [head, ...held] = typesIn(declaredType);
  const isOther = [head, ...held].some(type => isOtherType(types, type));
  const isTail = match?.category !== undefined && vocabulary.names.limits.get(match.category)!.tails.has(splitWords(head).at(-1) ?? '');
  return (!isOther || isTail) && !(match?.kind === 'weak' && /^number$/i.test(head) && isTextual(match.category));
}

/** A type without what may be missing, and what it holds in the end: of `Maybe<StringOperators> | null` both. */
function typesIn(declaredType: string): readonly [head: string, ...held: readonly string[]] {
  const plain = declaredType.replace(/\[\]|\|\s*(?:null|undefined)|(?:null|undefined)\s*\|/gs, '').trim();
  const held = /<(?:.*[\s,<])?([\w$]+)>+$/s.exec(plain)?.[1];
  return [plain.replace(/<.*>/gs, '').trim(), ...(held === undefined ? [] : [held])];
}

function isOtherType(types: ReadonlySet<string>, type: string): boolean {
  const words = splitWords(type);
  return types.has(words.join('')) || (/^[A-Z]\w*$/.test(type) && words.length > 0 && types.has(words.at(-1)!));
}

/** Categories that no number can hold; `address: number` is a place in memory. */
function isTextual(category: string): boolean {
  return /^user\.(?:name|contact\.(?:email|address)|account\.username|job_title|workplace)$/.test(category);
}

function classifyByLabel(vocabulary: Vocabulary, { name, label, autocomplete, siblings = [] }: NameContext): Classification | undefined {
  for (const token of autocomplete?.toLowerCase().split(/\s+/).reverse() ?? []) {
    const category = vocabulary.names.autocomplete.get(token);
    if (category !== undefined) return { category, strength: 'strong', confidence: 'high', because: `autocomplete:${token}` };
  }
  const text = label ?? (hasChinese(name) ? name : undefined);
  const said = text === undefined ? undefined : readLabel(vocabulary, text);
  const isOther = said !== undefined && siblings.some(sibling => vocabulary.names.limits.get(said.category)!.notBeside.has(joinWords(sibling)));
  return said && !isOther ? { category: said.category, strength: 'strong', confidence: 'high', because: `label:${said.text}` } : undefined;
}

function classifyByComment(vocabulary: Vocabulary, { comment }: NameContext, match: TokenMatch | undefined): Classification | undefined {
  if (comment === undefined) return undefined;
  const said = readComment(vocabulary, comment);
  if (said) return { category: said.category, strength: 'strong', confidence: comment.trim().length <= 12 ? 'high' : 'medium', because: `comment:${said.text}` };
  if (!match) return undefined;
  const { tokens } = vocabulary.names;
  const words = findRuns(splitWords(comment), run => (tokens.get(run)?.category === match.category && tokens.get(run)?.kind === 'strong' ? tokens.get(run) : undefined));
  const confirmed = words[0];
  return confirmed && { category: match.category, strength: 'weak', confidence: 'medium', because: `weak-token:${match.text}+comment:${confirmed.value.text}` };
}

/**
 * `card.number` and `email.address` are one name in two parts. Behaviour (`order.history`) and ids are not: they are of the object. Nor is
 * what only carries the fields of another: the `weight` in the `body` of a request is of a parcel as well.
 */
function matchWithOwner(vocabulary: Vocabulary, { name, owner }: NameContext, match: TokenMatch | undefined): TokenMatch | undefined {
  if (owner === undefined || match?.kind === 'strong' || splitWords(owner).length !== 1 || joinWords(name) === 'id' || isCarrier(vocabulary, owner)) return undefined;
  const joined = matchToken(vocabulary, `${owner} ${name}`);
  const isOne = joined?.kind === 'strong' && joined.exact && splitWords(joined.text).length > 1;
  return isOne && !categoryWithin(joined.category, 'user.behavior') ? joined : undefined;
}

/** Whether the name is a constant, an enum member or a type: `SUPPORT_EMAIL`, `Field.EMAIL`, `<Avatar>`. What a class has, and does, is of nobody: `User.login`. */
function isConstantOrType({ name, owner, siblings }: NameContext, object: ObjectContext, match: TokenMatch | undefined): boolean {
  if (match?.kind === 'weak' && siblings === undefined && owner !== undefined && /^[A-Z][a-z]/.test(owner)) return true;
  if (object.kind === 'person' || !/^[A-Z]/.test(name)) return false;
  return owner === undefined ? !siblings?.length : /^[A-Z]/.test(owner);
}

function classifyByToken(vocabulary: Vocabulary, context: NameContext, object: ObjectContext, match: TokenMatch, refuse: Refuse): Classification | undefined {
  const { category, kind, text, person, exact } = match;
  const limits = vocabulary.names.limits.get(category)!;
  const siblings = context.siblings?.filter(sibling => sibling !== context.name) ?? [];
  if (siblings.some(sibling => limits.notBeside.has(joinWords(sibling)))) return refuse('neighbours');
  switch (kind) {
    case 'strong':
    case 'pinyin': {
      const isSure = exact || object.kind === 'person' || person !== undefined || countSiblings(vocabulary, siblings, 'strong') > 0;
      return { category, strength: 'strong', confidence: isSure ? 'high' : 'medium', because: `${kind === 'pinyin' ? 'pinyin' : 'strong-token'}:${text}` };
    }
    case 'weak':
      return classifyWeak(vocabulary, context, object, match, siblings) ?? refuse('alone');
    case 'pinyin-in-context': {
      const because = `context-pinyin:${text}`;
      if (object.kind === 'person') return { category, strength: 'weak', confidence: 'medium', because: `${because}+owner:${object.noun}` };
      // The sizes `xl` and `2xl` say nothing of each other.
      const beside = countSiblings(vocabulary, siblings.filter(sibling => matchToken(vocabulary, sibling)?.text !== text), 'pinyin');
      return beside > 0 ? { category, strength: 'weak', confidence: 'medium', because: `${because}+siblings` } : refuse('alone');
    }
    case 'vague':
      return refuse('vague');
  }
}

function classifyWeak(vocabulary: Vocabulary, context: NameContext, object: ObjectContext, match: TokenMatch, siblings: readonly string[]): Classification | undefined {
  const { category, text, person } = match;
  const limits = vocabulary.names.limits.get(category)!;
  if (context.owner !== undefined && hasRun(splitWords(context.owner), limits.notOf)) return undefined;
  const strong = countSiblings(vocabulary, siblings, 'strong');
  // What an account goes by says with an e-mail address that all of it is of a person.
  const beside = strong > 0 && siblings.some(sibling => joinWords(sibling) === 'username') ? strong + 1 : strong;
  const weak = (confidence: Classification['confidence'], signal: string): Classification => ({ category, strength: 'weak', confidence, because: `weak-token:${text}+${signal}` });
  if (object.kind === 'person') return weak(beside > 0 ? 'high' : 'medium', `owner:${object.noun}`);
  if (person !== undefined) return weak(beside > 0 ? 'high' : 'medium', `word:${person}`);
  const whole = wholeDatum(vocabulary, context, category);
  if (whole !== undefined) return weak('medium', `part-of:${whole}`);
  for (const of of [context.owner, context.ownerType]) if (of !== undefined && hasRun(splitWords(of), limits.of)) return weak('medium', `of:${of}`);
  const kin = siblings.find(sibling => isKin(vocabulary, category, sibling));
  if (kin !== undefined) return weak('medium', `kin:${kin}`);
  const id = personBeside(vocabulary, category, siblings);
  if (id !== undefined) return weak('medium', `beside:${id}`);
  // A user name beside one datum of a person is of an account, a name beside what only people have of somebody; other weak words need two.
  if (beside > 0) return weak(beside > 1 || category === 'user.account.username' || (category === 'user.name' && siblings.some(sibling => isOfSomebody(vocabulary, sibling))) ? 'medium' : 'low', 'siblings');
  // What has a user name is a record of an account, or of what somebody with one did.
  if (category === 'user.account.username' && match.exact && joinWords(context.name) === 'username') {
    if (context.ownerType !== undefined) return weak('medium', `type:${context.ownerType}`);
    if (context.owner !== undefined) return weak('medium', `of:${context.owner}`);
  }
  if (category === 'user.device.ip_address' && match.exact && /^(?:string|text)\b/.test(context.declaredType ?? '')) return weak('medium', 'type:string');
  return isPersonModule(vocabulary, context) ? weak('low', 'module') : undefined;
}

/** Whether a sibling is a datum that people have and things seldom: how they are reached, born or registered. */
function isOfSomebody(vocabulary: Vocabulary, sibling: string): boolean {
  const found = matchToken(vocabulary, sibling);
  return found?.kind === 'strong' && /^user\.(?:contact\.(?:email|phone_number)|demographic|government_id)/.test(found.category);
}

/** The sibling that is the id of a person, where the others say nothing of a thing: who was where, when, and how surely. */
function personBeside(vocabulary: Vocabulary, category: string, siblings: readonly string[]): string | undefined {
  const { withPerson } = vocabulary.names.limits.get(category)!;
  if (withPerson.size === 0) return undefined;
  const isOfReading = (sibling: string): boolean => withPerson.has(joinWords(sibling)) || splitWords(sibling).at(-1) === 'id' || matchToken(vocabulary, sibling)?.category === category;
  return siblings.every(isOfReading) ? siblings.find(sibling => isPersonId(vocabulary, sibling) && isPrivatePerson(vocabulary, splitWords(sibling).slice(0, -1))) : undefined;
}

/** Groups of data that stand together in one record: a town beside a street is of an address, an age beside a gender of a person, a prefix beside a surname of a name. */
const kindred = [/^user\.name/, /^user\.(?:location|contact\.address)/, /^user\.financial/, /^user\.demographic/, /^user\.health_and_medical/, /^user\.device/];

/** Whether a sibling is for certain a datum of the same group, not merely of a person. */
function isKin(vocabulary: Vocabulary, category: string, sibling: string): boolean {
  const found = matchToken(vocabulary, sibling);
  return found?.kind === 'strong' && kindred.some(group => group.test(category) && group.test(found.category));
}

/** Categories of which a postal address has a part beside its own: the town, and who is found there. */
const partsOfAddress: ReadonlySet<string> = new Set(['user.location.imprecise', 'user.name', 'user.workplace']);

/** Finds the datum an object is, by its name or type, whose part a name is: `billingAddress.city`, `currentLocation.lat`. Its text; a bare `address` is one by its street alone. */
function wholeDatum(vocabulary: Vocabulary, { owner, ownerType }: NameContext, category: string): string | undefined {
  for (const name of [owner, ownerType]) {
    const whole = name === undefined ? undefined : matchToken(vocabulary, carried(vocabulary, name));
    if (whole === undefined || (whole.kind !== 'strong' && whole.category !== 'user.contact.address')) continue;
    const isPart = whole.category === category || (whole.kind === 'strong' && whole.category === 'user.contact.address' && partsOfAddress.has(category));
    if (isPart) return whole.text;
  }
  return undefined;
}

/** A name without the words for what only carries it: `shipping address` of `ShippingAddressInput`. */
function carried(vocabulary: Vocabulary, name: string): string {
  const words = splitWords(name);
  const end = words.findLastIndex(word => !isCarrier(vocabulary, word) || matchToken(vocabulary, word) !== undefined);
  return words.slice(0, end + 1).join(' ');
}

function isPersonModule(vocabulary: Vocabulary, { owner, module }: NameContext): boolean {
  const file = module?.split(/[\\/]/).at(-1)?.replace(/\.\w+$/, '');
  return owner === undefined && file !== undefined && isPersonNoun(vocabulary, splitWords(file));
}

/** Counts the siblings that are personal by their own name. `pinyin`: in pinyin, be it only by their context. */
function countSiblings(vocabulary: Vocabulary, siblings: readonly string[], kind: 'strong' | 'pinyin'): number {
  return siblings.filter(sibling => {
    const found = matchToken(vocabulary, sibling)?.kind;
    return kind === 'strong' ? found === 'strong' || found === 'pinyin' : found === 'pinyin' || found === 'pinyin-in-context';
  }).length;
}

/** Finds the object a path's last name is read from, past those that only carry its fields: `user` in `user.data.email`. */
function nearestOwner(vocabulary: Vocabulary, earlier: readonly string[]): string | undefined {
  for (const name of earlier.toReversed()) {
    const isPassedThrough = isCarrier(vocabulary, name) || matchToken(vocabulary, name) !== undefined;
    if (!isPassedThrough || readObjectContext(vocabulary, name, undefined).kind !== 'open') return name;
  }
  return earlier.at(-1);
}

function classifyRecord(vocabulary: Vocabulary, name: string, earlier: readonly string[], owner: string | undefined, ownerType: string | undefined): Classification | undefined {
  const record = (because: string): Classification => ({ category: 'user', strength: 'weak', confidence: 'medium', because });
  if (joinWords(name) === 'body' && /^(?:req|request|ctx|context|event)$/.test(earlier.at(-1) ?? '')) return record('request-body');
  const object = readObjectContext(vocabulary, owner, ownerType);
  const isType = /^[A-Z]/.test(name) && (owner === undefined || /^[A-Z]/.test(owner));
  if (object.kind === 'thing' || object.kind === 'either' || isType) return undefined;
  const { alone, aloneNotOf } = vocabulary.names.persons;
  if (owner !== undefined && alone.has(joinWords(name)) && hasRun(splitWords(owner), aloneNotOf)) return undefined;
  return isPersonNoun(vocabulary, splitWords(name)) ? record(`person-record:${name}`) : undefined;
}
