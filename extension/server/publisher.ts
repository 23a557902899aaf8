import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';

/** Sends diagnostics file by file, and takes back those of files that have none any more. */
export class Publisher {
  readonly #send: (params: PublishDiagnosticsParams) => void;
  /** What each owner has shown, by URI. */
  readonly #shown = new Map<object, Set<string>>();

  constructor(send: (params: PublishDiagnosticsParams) => void) {
    this.#send = send;
  }

  /** Shows an owner's diagnostics in place of those it showed before. */
  publish(owner: object, diagnostics: ReadonlyMap<string, readonly Diagnostic[]>): void {
    const before = this.#shown.get(owner) ?? new Set();
    for (const uri of before) if (!diagnostics.has(uri)) this.#send({ uri, diagnostics: [] });
    for (const [uri, list] of diagnostics) this.#send({ uri, diagnostics: [...list] });
    this.#shown.set(owner, new Set(diagnostics.keys()));
  }

  /** Takes back everything an owner has shown. */
  retract(owner: object): void {
    this.publish(owner, new Map());
    this.#shown.delete(owner);
  }
}
