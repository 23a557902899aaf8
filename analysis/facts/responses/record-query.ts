import type { Place } from '../../ir/span.js';
import type { Atom, Value } from '../../summaries/value.js';
import { isWholeAnswer, stepOf, textOf, type NamesOf, type Step } from '../../taint/answers.js';
import { isPersonNoun } from '../../vocabulary/person-nouns.js';
import { splitWords } from '../../vocabulary/split-words.js';
import { namesQueryStep } from '../../vocabulary/store-words.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** What a program asks a database for: rows of a table of persons. */
export interface RecordQuery {
  /** As the source says it: `user.findMany`, `staff`. */
  readonly name: string;
  readonly table: string;
  readonly place?: Place;
  /** Whether it may give the rows of several persons. */
  readonly many: boolean;
  /** The columns it asks for; absent where it asks for all. */
  readonly columns?: readonly string[];
  /** The columns that it leaves out; of all. */
  readonly without: readonly string[];
  /** What it is given: conditions, options. */
  readonly given: readonly Value[];
}

/** Calls that go on with the rows that a call before them gives, or only say more of the query, besides those that every query has. */
const refinements = /^(?:filter|slice|sort|toSorted|reverse|toReversed|concat|at|toArray|exec|lean|skip|offset|order|sort|eq|neq|gt|gte|lt|lte|like|ilike|in|is|not|or|range|match|contains|collation|hint|populate|include|join|single|maybeSingle|first|one|getMany|getOne|getOneOrFail|all|get|returning|distinct|paginate|cursor|toObject|then|catch|finally|unwrap|run|execute|select|columns|addSelect|project|projection|cache|createQueryBuilder|throwOnError|overrideTypes|returns)$/;
const asksOne = /^(?:single|maybeSingle|first|one|getOne|getOneOrFail|at)$/;

/** The query that a value is the whole answer of, or rows of it; absent for a field of a row, and for what is no row of persons. */
export function queryBehind(vocabulary: Vocabulary, atom: Atom, namesOf: NamesOf): RecordQuery | undefined {
  const calls: Step[] = [];
  let place: Place | undefined;
  let at: Atom | undefined = atom;
  let isOne = false;
  for (let depth = 0; at && depth < 24; depth++) {
    const step: Step | undefined = stepOf(at, namesOf);
    if (!step) return undefined;
    if (step.kind === 'part') isOne ||= at.kind === 'derived' ? /^\d+$/.test(step.name) : false;
    else if (step.kind === 'member') {
      if (!isWholeAnswer(step.name) && !/^\d+$/.test(step.name)) return undefined;
      isOne ||= /^\d+$/.test(step.name);
    } else {
      calls.push(step);
      place = at.kind === 'api' || at.kind === 'derived' ? (at.place ?? place) : place;
      const query = queryIn(vocabulary, calls, namesOf);
      if (query) return { ...query, many: query.many && !isOne && !calls.some(({ name }) => asksOne.test(name)), ...(place && { place }) };
      if (!refinements.test(step.name) && !namesQueryStep(vocabulary, step.name)) return undefined;
    }
    at = step.of;
  }
  return undefined;
}

type Found = Omit<RecordQuery, 'place'>;

/** The query that the last of some calls begins, the others refining it; the last one comes first in the source. */
function queryIn(vocabulary: Vocabulary, calls: readonly Step[], namesOf: NamesOf): Found | undefined {
  const call = calls.at(-1)!;
  const found = ofTable(calls) ?? ofStatement(call) ?? ofModel(call, calls, namesOf);
  if (!found || !isPersonNoun(vocabulary, splitWords(found.table))) return undefined;
  return calls.some(({ name }) => /^(?:count|insert|update|upsert|delete|remove|aggregate|del|pluck|max|min|sum|avg|countDocuments)$/.test(name)) ? undefined : found;
}

/** `client.from('staff').select('*')`, `db('users').where(…)`, `db.collection('users').find({})`, `db.select().from(users)`. */
function ofTable(calls: readonly Step[]): Found | undefined {
  const call = calls.at(-1)!;
  const [first = []] = call.args;
  const isBuilder = call.of === undefined && calls.length > 1 && textOf(first) !== undefined;
  if (!isBuilder && !/^(?:from|collection|table)$/.test(call.name)) return undefined;
  const table = textOf(first) ?? nameOf(first);
  if (table === undefined) return undefined;
  const asking = calls.find(({ name }) => /^(?:select|find|findOne|toArray|getDocs|get|all|first)$/.test(name));
  const before = call.of && stepOf(call.of, () => []);
  const select = before?.kind === 'call' && before.name === 'select' ? before : calls.find(({ name }) => name === 'select');
  if (!asking && !select) return undefined;
  const limit = calls.find(({ name }) => name === 'limit');
  const given = calls.flatMap(({ args }) => args);
  const projection = calls.find(({ name }) => /^(?:project|projection)$/.test(name))?.args[0] ?? optionOf(asking?.args[1] ?? [], 'projection');
  const columns = projection ? flagged(projection) : select ? namedIn(select.args) : {};
  return { name: table, table, many: asking?.name !== 'findOne' && constantOf(limit?.args[0]) !== 1, without: [], ...columns, given };
}

/** `pool.query('SELECT * FROM users WHERE …')`. */
function ofStatement(call: Step): Found | undefined {
  if (!/^(?:query|execute|raw|unsafe|all|any|many|manyOrNone|get|one|oneOrNone|run|\$queryRawUnsafe)$/.test(call.name)) return undefined;
  const text = textOf(call.args[0] ?? []);
  const match = text === undefined ? null : /^\s*select\s+(?:distinct\s+)?([\s\S]+?)\s+from\s+["'`[]?(?:\w+["'`\]]?\.["'`[]?)?(\w+)/i.exec(text);
  if (!match) return undefined;
  const [, list = '', table = ''] = match;
  if (/\b(?:count|sum|avg|min|max)\s*\(/i.test(list)) return undefined;
  const columns = /(?:^|[\s,.])\*/.test(list) ? undefined : list.split(',').map(one => /(\w+)["'`\]]?\s*$/.exec(one.trim())?.[1] ?? '').filter(name => name !== '');
  const isOne = /^(?:get|one|oneOrNone)$/.test(call.name) || /\blimit\s+1\b/i.test(text!);
  return { name: table, table, many: !isOne && !/\bwhere\b[\s\S]*\b(?:id|uuid|email|phone|username|token)\s*=/i.test(text!), ...(columns && { columns }), without: [], given: call.args.slice(1) };
}

/** `prisma.user.findMany({ select })`, `User.find({}, '-password').select('name')`, `users.findAll({ attributes })`, `repository.find()`. */
function ofModel(call: Step, calls: readonly Step[], namesOf: NamesOf): Found | undefined {
  if (!/^(?:find(?:Many|All|AndCountAll|AndCount|By|One\w*|Unique\w*|First\w*|ById|ByPk|AllAndCount)?|getMany|createQueryBuilder|scan)$/.test(call.name)) return undefined;
  const around = call.of && stepOf(call.of, namesOf);
  const owner = around?.kind === 'member' ? around.name : around?.kind === 'call' && /^(?:model|define|getRepository|collection|table)$/.test(around.name) ? (textOf(around.args[0] ?? []) ?? nameOf(around.args[0] ?? [])) : call.of?.kind === 'api' && (call.of.step === 'global' || call.of.step === 'new') ? call.of.name : undefined;
  if (owner === undefined) return undefined;
  const [first = [], second = []] = call.args;
  // An array that is looked through is no table.
  if (first.some(({ atom }) => atom.kind === 'function')) return undefined;
  const isOne = /^find(?:One|Unique|First|ById|ByPk)/.test(call.name);
  const chosen = calls.find(({ name }) => name === 'select');
  const select = optionOf(first, 'select') ?? optionOf(first, 'columns');
  const attributes = optionOf(first, 'attributes');
  const projection = optionOf(second, 'projection');
  const columns = chosen ? chosenBy(chosen.args) : select ? flagged(select) : attributes ? listed(attributes) : optionOf(first, 'omit') ? { without: flagged(optionOf(first, 'omit')!).columns ?? [] } : isOne || call.name === 'find' ? (projection ? flagged(projection) : chosenBy([second])) : {};
  return { name: `${owner}.${call.name}`, table: owner.replace(/(?:Repository|Repo|Model|Dao|Collection|Table|Service)$/, ''), many: !isOne, without: [], ...columns, given: call.args };
}

type Columns = Partial<Pick<RecordQuery, 'columns' | 'without'>>;

/** `{ name: true, email: 1 }`; `{ password: 0 }` leaves out. */
function flagged(value: Value): Columns {
  const fields = value.flatMap(({ atom }) => (atom.kind === 'snapshot' ? [...atom.fields].filter(([name]) => !name.startsWith('%')) : []));
  if (value.some(({ atom }) => atom.kind === 'snapshot' && atom.shape === 'array')) return listed(value);
  const isOff = (held: Value): boolean => held.every(({ atom }) => atom.kind === 'constant' && (atom.value === false || atom.value === 0));
  const on = fields.filter(([, held]) => !isOff(held)).map(([name]) => name);
  const off = fields.filter(([, held]) => isOff(held)).map(([name]) => name);
  return on.length > 0 ? { columns: on } : { without: off };
}

/** `['name', 'email']`, or `{ exclude: ['password'] }`. */
function listed(value: Value): Columns {
  const exclude = optionOf(value, 'exclude');
  if (exclude) return { without: textsOf(exclude) };
  const names = textsOf(value);
  return names.length > 0 ? { columns: names } : {};
}

/** `.select('name email')`, `.select('-password')`, `.select({ password: 0 })`, and the second argument of `find`. */
function chosenBy(args: readonly Value[]): Columns {
  const [first = []] = args;
  const texts = args.flatMap(arg => textsOf(arg)).flatMap(text => text.split(/[\s,]+/)).filter(text => text !== '');
  if (texts.length === 0) return first.some(({ atom }) => atom.kind === 'snapshot') ? flagged(first) : {};
  const without = texts.filter(text => text.startsWith('-')).map(text => text.slice(1));
  if (without.length > 0) return { without };
  // `+password` is given besides all others.
  const names = texts.filter(text => !text.startsWith('+') && text !== '*').map(text => text.replace(/^.*\./, ''));
  return names.length > 0 && !texts.includes('*') ? { columns: names } : {};
}

/** The columns of a builder: `.select('id, name')`, `.select('id', 'name')`, `.select({ id: users.id })`. */
function namedIn(args: readonly Value[]): Columns {
  if (args.length === 0) return {};
  const texts = args.flatMap(arg => textsOf(arg));
  // An embedded table has its columns in brackets: what stands outside of them is of the row itself.
  const flat = texts.map(text => text.replace(/\w+\s*\([^()]*\)/g, '')).flatMap(text => text.split(','));
  if (flat.some(text => /(?:^|\.)\*$/.test(text.trim()))) return {};
  const names = flat.map(text => text.trim().replace(/^.*[.:]/, '')).filter(text => /^\w+$/.test(text));
  return names.length > 0 ? { columns: names } : chosenBy(args);
}

function optionOf(value: Value, name: string): Value | undefined {
  for (const { atom } of value) {
    const held = atom.kind === 'snapshot' ? atom.fields.get(name) : undefined;
    if (held && held.some(one => one.atom.kind !== 'constant')) return held;
  }
  return undefined;
}

function textsOf(value: Value): readonly string[] {
  return value.flatMap(({ atom }) => {
    if (atom.kind === 'constant') return typeof atom.value === 'string' ? [atom.value] : [];
    return atom.kind === 'snapshot' && atom.shape === 'array' ? [...atom.fields].filter(([name]) => /^(?:\d+|%element)$/.test(name)).flatMap(([, held]) => textsOf(held)) : [];
  });
}

function constantOf(value: Value | undefined): unknown {
  const [only] = value ?? [];
  return only?.atom.kind === 'constant' ? only.atom.value : undefined;
}

/** What a table or model that is handed on is called. */
function nameOf(value: Value): string | undefined {
  const [only] = value;
  if (value.length !== 1) return undefined;
  const { atom } = only!;
  return atom.kind === 'api' && (atom.step === 'member' || atom.step === 'global') ? atom.name : atom.kind === 'cell' ? atom.name || undefined : undefined;
}
