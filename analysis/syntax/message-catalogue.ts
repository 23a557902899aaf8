import { parse as parseYaml } from 'yaml';

/** A text that a program shows, under the key by which it looks it up. */
export interface CatalogueMessage {
  /** The names that lead to it, joined by dots, without one that only says the language. */
  readonly key: string;
  readonly text: string;
  /** Absent where neither the path nor the file tells. */
  readonly language?: 'en' | 'zh';
}

/**
 * Whether a file of this path holds an app's messages in English or Chinese, or in a language that its path does not tell: JSON or YAML in a
 * folder that is called after languages. Others are not read, as nobody hears their words.
 */
export function isMessageCatalogue(path: string): boolean {
  const found = /(?:^|\/)(?:_?locales?|i18n|l10n|lang|langs|languages?|messages|translations?|intl)\/((?:[^/]+\/){0,3}[^/]+)\.(?:json|ya?ml)$/i.exec(path);
  if (!found) return false;
  const tags = found[1]!.split(/[/.]/);
  return tags.some(tag => languageOf(tag) !== undefined) || !tags.some(tag => others.test(tag));
}

/**
 * Reads the messages of a catalogue, whatever their nesting.
 *
 * *Shape*: in the order of the text; a key twice where two languages stand in one file. The first 20,000; a text of more than 2,000
 * characters is no label and left out. *Failure*: empty for a text that is broken or holds no messages.
 */
export function parseMessages(path: string, text: string): readonly CatalogueMessage[] {
  const found: CatalogueMessage[] = [];
  const tags = path.split(/[/.]/);
  const language = tags.map(languageOf).findLast(tag => tag !== undefined);
  const visit = (value: unknown, keys: readonly string[], told: 'en' | 'zh' | undefined): void => {
    if (found.length >= mostMessages || keys.length > deepest) return;
    if (typeof value === 'string') {
      // Extensions of browsers keep a message beside its description.
      const names = keys.length > 1 && keys.at(-1) === 'message' ? keys.slice(0, -1) : keys;
      if (names.length > 0 && value.length <= longest) found.push({ key: names.join('.'), text: value, ...(told && { language: told }) });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) {
        const inside = keys.length === 0 ? languageOf(name) : undefined;
        if (keys.length > 0 || (inside === undefined && !others.test(name))) visit(part, [...keys, name], told);
        else if (inside !== undefined) visit(part, keys, inside);
      }
    }
  };
  visit(contentsOf(path, text), [], language);
  return found;
}

const mostMessages = 20_000;
const longest = 2000;
const deepest = 12;

function contentsOf(path: string, text: string): unknown {
  try {
    return /\.json$/i.test(path) ? JSON.parse(text) : parseYaml(text, { maxAliasCount: 0 });
  } catch {
    // Half-typed or of another kind: it has no messages.
    return undefined;
  }
}

/** The language that a name of a file, a folder or a first key stands for: `zh-CN`, `en_US`, `zhHans`, `cn`. */
function languageOf(tag: string): 'en' | 'zh' | undefined {
  if (/^en(?:glish)?(?:[-_]?[A-Z]{2})?$/i.test(tag)) return 'en';
  return /^(?:zh(?:[-_]?(?:cn|tw|hk|mo|sg|hans|hant))*|cn|chs|cht|chinese)$/i.test(tag) ? 'zh' : undefined;
}

/** Languages whose words are not known. */
const others = /^(?:a[frz]|b[egn]|c[asy]|d[ae]|e[lostu]|f[air]|g[alu]|h[eiruy]|i[dst]|ja|k[akmnoy]|l[tov]|m[klnrsty]|n[belno]|pl|pt|r[ou]|s[ikloqrvw]|t[aehlr]|u[krz]|vi)(?:[-_]\w{2,4})?$/i;
