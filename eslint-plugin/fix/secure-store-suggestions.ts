import { readModuleHead, type FileFacts } from '../../analysis/index.js';
import type { Edit, Fix, LocalText } from '../rule.js';

/** The titles of what `secureStoreSuggestions` suggests, by `titleId`. */
export const secureStoreTitles = {
  secureStore: { en: "Keep what this file keeps with 'expo-secure-store', which has to be installed", 'zh-cn': '改用“expo-secure-store”（需先安装）保存本文件保存的数据' },
} satisfies Readonly<Record<string, LocalText>>;

/** What calls of the one store are of the other. */
const renamed: Readonly<Record<string, string>> = { setItem: 'setItemAsync', getItem: 'getItemAsync', removeItem: 'deleteItemAsync' };

/**
 * Suggests to keep in the device's own safe what a file keeps in React Native's plain store. At most one; none where the file does more with
 * it than set, get and remove, where another file may read what it sets, or where a key has what a key of the safe may not have.
 */
export function secureStoreSuggestions({ path, text }: FileFacts): readonly Fix[] {
  const { imports, declared, quote, hasSemicolons } = readModuleHead(path, text);
  const plain = imports.find(({ specifier, isTypeOnly }) => !isTypeOnly && specifier === '@react-native-async-storage/async-storage');
  const [name, ...others] = plain?.names ?? [];
  if (!plain || name?.imported !== 'default' || others.length > 0 || declared.has('SecureStore')) return [];
  const uses = [...text.matchAll(new RegExp(`(?<![\\w.$])${name.local}\\b`, 'g'))].filter(({ index }) => index < plain.span.start || index >= plain.span.end);
  const calls = uses.map(({ index }) => {
    const found = /^\w+\.(setItem|getItem|removeItem)\(\s*((['"`])[\w.-]+\3|[A-Z][A-Z\d_]+)(?=\s*[,)])/.exec(text.slice(index));
    return found && { index, length: name.local.length + 1 + found[1]!.length, method: found[1]!, key: found[2]! };
  });
  const known = calls.flatMap(call => call ?? []);
  if (known.length === 0 || known.length < calls.length) return [];
  const keyed = (method: string) => new Set(known.filter(one => one.method === method).map(({ key }) => key));
  const read = keyed('getItem');
  if (![...keyed('setItem')].every(key => read.has(key) && hasFittingKey(text, key))) return [];
  const edits: Edit[] = known.map(({ index, length, method }) => ({ file: path, span: { start: index, end: index + length }, text: `SecureStore.${renamed[method]!}` }));
  const line = `import * as SecureStore from ${quote}expo-secure-store${quote}${hasSemicolons ? ';' : ''}`;
  return [{ kind: 'suggestion', titleId: 'secureStore', edits: [{ file: path, span: plain.span, text: line }, ...edits] }];
}

/** Whether a key is written out, in the call or as a constant of the file that no other file has. */
function hasFittingKey(text: string, key: string): boolean {
  return /^['"`]/.test(key) || new RegExp(`(?<!export )const ${key}\\s*(?::[^=]+)?=\\s*(['"])[\\w.-]+\\1`).test(text);
}
