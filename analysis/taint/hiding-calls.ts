import { textOf, type Value } from '../summaries/value.js';

/** Whether a call leaves so little of what it is given that nobody is told by it. */
export function hides(name: string, args: readonly Value[]): boolean {
  if (/^(slice|substring|substr|charAt|at)$/.test(name)) return isShortCut(name, args);
  if (name === 'replace' || name === 'replaceAll') return args.some(part => part.some(one => one.atom.kind === 'constant' && typeof one.atom.value === 'string' && /[*•x#█]/i.test(one.atom.value)));
  return masks.test(name);
}

export const masks = /(^|[a-z])(mask|redact|obfuscat|anonymi[sz]e|scrub|saniti[sz]e)/i;

/** Calls that leave a digest of what they are given. */
export const digests = /^(?:(?:to|make|create|compute|get)?(?:[Ss]ha|SHA|[Mm]d|MD)\d+|(?:hash|digest|hmac)(?![a-z]))/;

/** Whether a cut leaves at most four characters: `slice(-4)`, `slice(0, 3)`, `charAt(0)`. */
function isShortCut(name: string, args: readonly Value[]): boolean {
  const [from, to] = args.map(part => (part.length === 1 && part[0]!.atom.kind === 'constant' ? part[0]!.atom.value : undefined));
  if (name === 'charAt' || name === 'at') return true;
  // What begins at the @ of an address is where many have theirs.
  if (args.length === 1 && isAtSign(args[0]!)) return true;
  if (typeof from !== 'number') return false;
  if (typeof to === 'number') return (name === 'substr' ? to : to - from) <= 4;
  return from < 0 && from >= -4;
}

/** Whether a number is where the @ of a text stands. */
function isAtSign(value: Value): boolean {
  return value.length > 0 && value.every(({ atom }) => {
    const [name, looked] = atom.kind === 'derived' ? [atom.name, atom.parts[1]] : atom.kind === 'api' && atom.step === 'call' && atom.parent?.kind === 'api' ? [atom.parent.name, atom.arguments?.[0]] : [];
    return /(?:^|\.)(?:last)?indexOf$/i.test(name ?? '') && textOf(looked ?? []) === '@';
  });
}

/** Whether signs that stand for what is left out begin a text: `***`, `…`. */
export function beginsMasked(value: Value): boolean {
  return /^(?:[*•·x#█]{2}|…|\.{3})/i.test(textOf(value) ?? '');
}

/** Calls whose answer is a yes, a no, a number or a position. */
export const questions = /^(is[A-Z]|has[A-Z]|can[A-Z]|should[A-Z]|exists|includes|has$|is$|isArray|findIndex|findLastIndex|indexOf|lastIndexOf|localeCompare|hasOwn|ownKeys|keys|push|unshift|charCodeAt|codePointAt|validate|compare|equals|count|length$|size$|delete$)/;

/** Calls that give a text of the program's own in somebody's language. */
export const translators = /^(?:\$?tc?|translate|formatMessage|getMessage|\$l|__|i18n)$/;

/** Those among them that JavaScript itself has or that ask by their name. */
export const plainQuestions = /^(is[A-Z]|has[A-Z]|includes|search$|has$|is$|isArray|findIndex|findLastIndex|indexOf|lastIndexOf|localeCompare|hasOwn|ownKeys|keys|push|unshift|length$|size$|delete$)/;
