import { textOf, type ApiAtom, type Atom, type DerivedAtom, type Value } from '../summaries/value.js';
import { splitWords } from '../vocabulary/split-words.js';
import { callIn } from './call-in.js';
import type { LabelContext } from './label.js';
import { derivedNames, memberNames } from './names-of.js';

/**
 * The names of a field that a call reads by its key, from a form, a query, a set of headers or of cookies: `formData.get('email')` is
 * a form's `email`, `request.header('user-agent')` the headers' `user-agent`, `useSearchParams().get('email')` the address's. Absent for any other call.
 */
export function keyedRead(context: LabelContext, atom: ApiAtom | DerivedAtom): readonly string[] | undefined {
  const call = callIn(atom);
  const key = call && keyAmong(call.args);
  if (!call || key === undefined) return undefined;
  if (ofHeaders.test(call.name)) return ['headers', key];
  if (!ofOthers.test(call.name) || call.owner === undefined) return undefined;
  // What a route's handler is given first is the request, whatever the handler calls it.
  if (call.name === 'get' && call.owner.kind === 'api' && call.owner.step === 'parameter' && call.owner.name === '0') return ['headers', key];
  const { names, declaredType } = namesOfOwner(context, call.owner);
  const owner = names.at(-1) ?? '';
  const words = declaredType !== undefined && keyedTypes.test(declaredType) ? splitWords(declaredType) : splitWords(owner);
  if (words.some(word => word === 'header' || word === 'headers') || (call.name === 'get' && requests.test(owner))) return ['headers', key];
  if (words.includes('search')) return ['searchParams', key];
  return words.some(word => keyed.has(word)) || requests.test(owner) ? [key] : undefined;
}

const ofHeaders = /^(?:header|get(?:Request)?Header)$/;
const ofOthers = /^(?:get|getAll|query|param|queryParam)$/;
const requests = /^(?:req|request|ctx)$/;
const keyedTypes = /^(?:FormData|Headers|(?:Readonly)?URLSearchParams|ReadonlyHeaders|Params|ParamMap)$/;
/** Words for what is asked for its parts by their names, and holds nothing but what somebody sent. */
const keyed: ReadonlySet<string> = new Set(['form', 'param', 'params', 'query', 'search', 'cookie', 'cookies']);

function keyAmong(args: readonly Value[]): string | undefined {
  return args.slice(0, 2).map(textOf).find(text => text !== undefined && /^[\w.-]{2,40}$/.test(text));
}

/** What something is called that a call asks for a part of it, and its type where that is declared. */
export function namesOfOwner(context: LabelContext, owner: Atom): { readonly names: readonly string[]; readonly declaredType?: string } {
  switch (owner.kind) {
    case 'place': return context.namesOf(owner);
    case 'derived': return owner.operator === 'await' || owner.operator === 'awaited' ? namesOfOwner(context, owner.parts[0]?.[0]?.atom ?? owner) : { names: derivedNames(owner) };
    case 'api': {
      // The first of what a hook gives is what it is called after: `const [params] = useSearchParams()`.
      if (owner.parent && (owner.step === 'awaited' || (owner.step === 'element' && owner.name === '0'))) return namesOfOwner(context, owner.parent);
      const made = (owner.step === 'call' || owner.step === 'new') && owner.parent?.kind === 'api' ? owner.parent.name : undefined;
      return made === undefined ? { names: memberNames(owner) } : { names: [made] };
    }
    default: return { names: [] };
  }
}
