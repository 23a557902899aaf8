import type { DeclaredField, DeclaredRecord } from './schema-document.js';

/**
 * Reads what a GraphQL schema lets a client send: the fields of its inputs, and the arguments of its mutations, each a record of the
 * mutation's name. What is answered, the types, is left out.
 *
 * *Failure*: never throws; what is not understood is passed over.
 *
 * @see https://spec.graphql.org/October2021/#sec-Input-Objects
 */
export function parseGraphql(text: string): readonly DeclaredRecord[] {
  const reader = new Reader(text);
  const inputs = new Set([...text.matchAll(/\binput\s+(\w+)/g)].map(match => match[1]!));
  const records: DeclaredRecord[] = [];
  for (let token = reader.next(); token; token = reader.next()) {
    if (token.text !== 'input' && token.text !== 'type') continue;
    const name = reader.next();
    if (!name || !/^\w+$/.test(name.text)) continue;
    if (token.text === 'input') {
      if (!reader.skipTo('{')) continue;
      records.push({ name: name.text, fields: reader.fields('}', inputs), span: { start: token.start, end: reader.end } });
    } else if (name.text === 'Mutation' && reader.skipTo('{')) records.push(...reader.mutations(inputs));
  }
  return records.filter(({ fields }) => fields.length > 0);
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  /** Where the last token that was read ends. */
  get end(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0;
  }

  next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  /** Goes behind the next token of a text, past directives, unless something else begins first. */
  skipTo(text: string): boolean {
    for (let token = this.next(); token; token = this.next()) {
      if (token.text === text) return true;
      if (token.text === '(') this.#skipPast(')');
      else if (token.text === '}' || token.text === '{') break;
    }
    this.#at--;
    return false;
  }

  fields(close: string, inputs: ReadonlySet<string>): readonly DeclaredField[] {
    const fields: DeclaredField[] = [];
    let said: Pick<DeclaredField, 'comment' | 'description'> = {};
    for (let token = this.next(); token && token.text !== close; token = this.next()) {
      if (/^["#]/.test(token.text)) said = { ...said, [token.text.startsWith('#') ? 'comment' : 'description']: token.text.replace(/^(?:"+|#+)\s*|\s*"+$/g, '').trim() };
      else if (/^\w+$/.test(token.text) && this.#tokens[this.#at]?.text === ':') {
        this.#at++;
        const { type, demandedAt } = this.#type();
        const end = this.end;
        fields.push({ name: token.text, type, isRecord: inputs.has(type), ...(demandedAt && { demandedAt }), ...said, span: { start: token.start, end } });
        said = {};
      } else if (token.text === '(') this.#skipPast(')');
      else if (token.text === '[') this.#skipPast(']');
      else if (token.text === '{') this.#skipPast('}');
    }
    return fields;
  }

  mutations(inputs: ReadonlySet<string>): readonly DeclaredRecord[] {
    const records: DeclaredRecord[] = [];
    for (let token = this.next(); token && token.text !== '}'; token = this.next()) {
      if (!/^\w+$/.test(token.text) || this.#tokens[this.#at]?.text !== '(') continue;
      this.#at++;
      records.push({ name: token.text, fields: this.fields(')', inputs), span: { start: token.start, end: this.end } });
      if (this.#tokens[this.#at]?.text === ':') this.#at++;
      this.#type();
    }
    return records;
  }

  #type(): { readonly type: string; readonly demandedAt?: Token } {
    let type = '';
    let open = 0;
    let demandedAt: Token | undefined;
    for (let token = this.#tokens[this.#at]; token; token = this.#tokens[++this.#at]) {
      if (token.text === '[') open++;
      else if (token.text === ']') open--;
      else if (token.text === '!') demandedAt = open === 0 ? token : demandedAt;
      else if (type === '' && /^\w+$/.test(token.text)) type = token.text;
      else break;
    }
    // What has a default need not be given.
    return { type, ...(demandedAt && this.#tokens[this.#at]?.text !== '=' && { demandedAt }) };
  }

  #skipPast(close: string): void {
    const open = this.#tokens[this.#at - 1]?.text;
    for (let depth = 1; depth > 0;) {
      const token = this.next();
      if (!token) return;
      if (token.text === close) depth--;
      else if (token.text === open) depth++;
    }
  }
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/"""[\s\S]*?(?:"""|$)|"(?:[^"\\\n]|\\.)*"?|#[^\n]*|\w+|[{}()[\]:!=@|&]/g)].map(match => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}
