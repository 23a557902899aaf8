import { isMessageCatalogue } from './message-catalogue.js';

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A table or an input that a schema language declares, with its fields. All offsets are the text's. */
export interface DeclaredRecord {
  readonly name: string;
  readonly fields: readonly DeclaredField[];
  readonly span: Stretch;
}

export interface DeclaredField {
  readonly name: string;
  /** The type as written, without marks for lists and for what may be left out. */
  readonly type: string;
  /** Whether it is another record and no value of its own. */
  readonly isRecord: boolean;
  /** Where the mark stands that demands a value; absent where none does. */
  readonly demandedAt?: Stretch;
  /** The comment beside it; absent if there is none. */
  readonly comment?: string;
  /** What the schema itself says of it; absent if nothing. */
  readonly description?: string;
  readonly span: Stretch;
}

/** Whether a file of this path has no code: it is written in a schema language, is the markup of a mini-program's page, or holds messages. */
export function hasNoCode(path: string): boolean {
  return /\.(?:prisma|graphqls?|gql)$/i.test(path) || isOpenapi(path) || isPageMarkup(path) || isMessageCatalogue(path);
}

/** Whether a file of this path is called as descriptions of an HTTP interface are: `openapi.yaml`, `pets.swagger.json`. */
export function isOpenapi(path: string): boolean {
  return /(?:^|[/.-])(?:openapi|swagger)(?:[.-][\w-]+)?\.(?:ya?ml|json)$/i.test(path);
}

/** Whether a file of this path is the markup of a mini-program's page. */
export function isPageMarkup(path: string): boolean {
  return /\.(?:wxml|axml|swan|ttml)$/i.test(path);
}

/** Whether a file of this path is a page of HTML, or a piece of one; what a server still fills in counts, too. */
export function isHtml(path: string): boolean {
  return /\.html?$/i.test(path) || isServerTemplate(path);
}

/** Whether a file of this path is HTML that a server fills in, by tags of its own: EJS, Handlebars, Nunjucks. */
export function isServerTemplate(path: string): boolean {
  return /\.(?:ejs|hbs|handlebars|njk)$/i.test(path);
}
