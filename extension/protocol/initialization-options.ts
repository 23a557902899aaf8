/** What a client tells the server at its start. Both are `file:` URIs of folders that end with a slash; a client without them does without. */
export interface InitializationOptions {
  /** Holds the rule pages: `<rule>.md` and `<rule>.zh-cn.md`. */
  readonly rulePages?: string;
  /** Holds `bundle.l10n.<locale>.json`. */
  readonly translations?: string;
}
