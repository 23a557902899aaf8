/** What a client tells the server at its start. URIs are `file:` URIs of folders and end with a slash; a client without an option does without. */
export interface InitializationOptions {
  /** Holds the rule pages: `<rule>.md` and `<rule>.zh-cn.md`. */
  readonly rulePages?: string;
  /** Holds `bundle.l10n.<locale>.json`. */
  readonly translations?: string;
  /** Whether the client puts a diagnostic, with its related information, above what the server says on hover; it is not said twice then. */
  readonly showsDiagnosticOnHover?: boolean;
}
