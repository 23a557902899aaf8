import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type Location,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver/node';
import type { AnalysisStatus } from '../../extension/protocol/analysis-status.js';
import type { InitializationOptions } from '../../extension/protocol/initialization-options.js';
import type { OpenProject } from '../../extension/server/project.js';
import { startServer } from '../../extension/server/server.js';

export interface ClientChoices {
  /** Files of the workspace, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly openProject: OpenProject;
  readonly settings?: Record<string, unknown>;
  readonly locale?: string;
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
}

/** An editor without a screen: speaks the protocol to a server in the same process and keeps what it is told. */
export class LanguageClient {
  readonly root = mkdtempSync(join(tmpdir(), 'privacy-lint-server-'));
  readonly messages: string[] = [];
  readonly statuses: AnalysisStatus[] = [];
  readonly #connection: ProtocolConnection;
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  readonly #listeners = new Set<() => void>();
  #settings: Record<string, unknown>;
  #versions = new Map<string, number>();

  constructor(choices: ClientChoices) {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    for (const [file, text] of Object.entries(choices.files)) this.write(file, text);
    startServer(createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), choices.openProject);
    this.#settings = choices.settings ?? {};
    this.#connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.#connection.onRequest('workspace/configuration', () => [this.#settings]);
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => this.#note(() => this.#diagnostics.set(uri, diagnostics)));
    this.#connection.onNotification('privacyLint/analysisStatus', (status: AnalysisStatus) => this.#note(() => this.statuses.push(status)));
    this.#connection.onNotification('window/showMessage', ({ message }: { message: string }) => this.#note(() => this.messages.push(message)));
    // What the server writes to its output is of no concern here.
    this.#connection.onNotification('window/logMessage', () => undefined);
    this.#connection.listen();
  }

  /** Greets the server and tells it of the folder. */
  async start({ locale = 'en', capabilities = {}, options = {} }: Pick<ClientChoices, 'locale' | 'capabilities' | 'options'> = {}): Promise<InitializeResult> {
    const result = await this.#connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      locale,
      workspaceFolders: [{ uri: pathToFileURL(this.root).href, name: 'fixture' }],
      capabilities: { ...capabilities, workspace: { configuration: true, ...capabilities.workspace } },
      initializationOptions: {
        rulePages: new URL('fixtures/rules-docs/', import.meta.url).href,
        translations: new URL('../../l10n/', import.meta.url).href,
        ...options,
      },
    });
    await this.#connection.sendNotification('initialized', {});
    return result;
  }

  uriOf(file: string): string {
    return pathToFileURL(join(this.root, file)).href;
  }

  write(file: string, text: string): void {
    const path = join(this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  async open(file: string, text: string): Promise<void> {
    this.#versions.set(file, 1);
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument: { uri: this.uriOf(file), languageId: 'typescript', version: 1, text } });
  }

  async change(file: string, range: Range, text: string): Promise<void> {
    const version = (this.#versions.get(file) ?? 1) + 1;
    this.#versions.set(file, version);
    await this.#connection.sendNotification('textDocument/didChange', { textDocument: { uri: this.uriOf(file), version }, contentChanges: [{ range, text }] });
  }

  async close(file: string): Promise<void> {
    await this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uriOf(file) } });
  }

  async changeOnDisk(file: string, text: string): Promise<void> {
    this.write(file, text);
    await this.#connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uriOf(file), type: 2 }] });
  }

  async set(settings: Record<string, unknown>): Promise<void> {
    this.#settings = settings;
    await this.#connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  hover(file: string, line: number, character: number): Promise<Hover | null> {
    return this.#connection.sendRequest('textDocument/hover', { textDocument: { uri: this.uriOf(file) }, position: { line, character } });
  }

  complete(file: string, line: number, character: number): Promise<CompletionItem[]> {
    return this.#connection.sendRequest('textDocument/completion', { textDocument: { uri: this.uriOf(file) }, position: { line, character } });
  }

  define(file: string, line: number, character: number): Promise<Location[]> {
    return this.#connection.sendRequest('textDocument/definition', { textDocument: { uri: this.uriOf(file) }, position: { line, character } });
  }

  actions(file: string, range: Range, diagnostics: Diagnostic[] = [], only?: string[]): Promise<CodeAction[]> {
    return this.#connection.sendRequest('textDocument/codeAction', { textDocument: { uri: this.uriOf(file) }, range, context: { diagnostics, ...(only ? { only } : {}) } });
  }

  scan(): Promise<AnalysisStatus> {
    return this.#connection.sendRequest('privacyLint/scanWorkspace');
  }

  diagnosticsOf(file: string): Diagnostic[] {
    return this.#diagnostics.get(this.uriOf(file)) ?? [];
  }

  /** Waits until a condition holds; asked whenever the server has said something. */
  async until(what: string, holds: () => boolean): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Waited in vain: ${what}.`)), 5000);
      const listener = () => {
        if (!holds()) return;
        clearTimeout(timer);
        this.#listeners.delete(listener);
        resolve();
      };
      this.#listeners.add(listener);
    });
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    this.#connection.dispose();
  }

  #note(change: () => void): void {
    change();
    for (const listener of [...this.#listeners]) listener();
  }
}
