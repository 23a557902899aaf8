import { dirname, join } from 'node:path';
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  MarkupKind,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
  type CodeAction,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notice } from '../../eslint-plugin/project/notice.js';
import type { Finding } from '../../eslint-plugin/rule.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import { analysisStatus, type AnalysisStatus } from '../protocol/analysis-status.js';
import type { InitializationOptions } from '../protocol/initialization-options.js';
import { scanWorkspace } from '../protocol/scan-workspace.js';
import { defaultSettings, readSettings, settingsSection } from '../protocol/settings.js';
import { completeDataFile, describeWord } from './complete-data-file.js';
import { kindOfDataFile, problemsOfDataFile, type DataFileKind } from './data-file.js';
import { placesOfWord, wordAt } from './look-up-data-file.js';
import { pathOfUri } from './places.js';
import { codeActions, meantAction } from './code-actions.js';
import { describeError } from './describe-error.js';
import { diagnosticSource, toDiagnostic, toProblemDiagnostic } from './diagnostics.js';
import type { FindingView } from './finding-view.js';
import { explain } from './hover.js';
import { chooseLocale, speak } from './locale.js';
import type { OpenProject } from './project.js';
import { Publisher } from './publisher.js';
import { createRulePages } from './rule-pages.js';
import { statusOf } from './status.js';
import type { WorkspaceSession } from './workspace-session.js';
import { Workspace } from './workspace.js';

/** What the editor is asked to watch: sources, the policy, models and packs, and what says how modules are named. */
const watched = [
  '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,html,htm,ejs,hbs,handlebars,njk}',
  '**/privacy.{yml,yaml,json}',
  '**/*.model.{yml,yaml}',
  '**/pack.{yml,yaml}',
  '**/privacy.lock',
  '**/{tsconfig,jsconfig}*.json',
  '**/{package.json,pnpm-workspace.yaml,.gitignore}',
];

/** Serves one editor: keeps a session for each folder of its workspace, and answers from what the sessions found. */
export function startServer(connection: Connection, openProject: OpenProject): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(openProject, onSessionChange);
  const publisher = new Publisher(params => {
    const version = documents.get(params.uri)?.version;
    void connection.sendDiagnostics({ ...params, ...(version === undefined ? {} : { version }) });
  });
  const shownNotices = new Set<string>();
  let client: InitializeParams;
  let folders: readonly string[] = [];
  let pages = createRulePages(undefined);
  let settings = defaultSettings;
  /** The time until the folders are there; a request may come in before. */
  let opening = Promise.resolve();

  connection.onInitialize((params): InitializeResult => {
    client = params;
    folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
    pages = createRulePages(initializationOptions().rulePages);
    return {
      serverInfo: { name: diagnosticSource },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        completionProvider: { triggerCharacters: [' ', '.', '[', '{', ','] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    opening = open();
    return opening;
  });

  connection.onDidChangeConfiguration(async () => {
    const before = settings;
    await askSettings();
    if (!settings.enable) closeFolders();
    else if (!before.enable) openFolders();
    else if (JSON.stringify([before.preset, before.rules]) !== JSON.stringify([settings.preset, settings.rules])) void scan();
    else workspace.sessions.forEach(publish);
    sendStatus();
  });

  documents.onDidChangeContent(({ document }) => {
    readOpen(document);
    const held = workspace.findHolder(document.uri);
    if (held && kindOfDataFile(held.file)) publish(held.session);
  });
  documents.onDidClose(({ document }) => {
    const held = workspace.findHolder(document.uri);
    held?.session.close(held.file);
    if (held && kindOfDataFile(held.file)) publish(held.session);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      const held = workspace.findHolder(uri);
      held?.session.changeOnDisk();
    }
  });

  connection.onCompletion(({ textDocument, position }) => {
    const data = dataFileAt(textDocument.uri);
    return data ? [...completeDataFile(data.kind, data.document, data.document.offsetAt(position), locale())] : [];
  });

  connection.onDefinition(async ({ textDocument, position }) => {
    const data = dataFileAt(textDocument.uri);
    const word = data && wordAt(data.document.getText(), data.document.offsetAt(position));
    if (!data || !word) return [];
    const { session, file } = data;
    await session.settled();
    const textOf = (path: string) => (session.places.documentOf(path).getText() === '' ? undefined : session.places.documentOf(path).getText());
    return placesOfWord(word, dirname(join(session.root, file)), session.root, session.result, textOf).map(session.places.locationOf);
  });

  connection.onHover(async ({ textDocument, position }) => {
    const data = dataFileAt(textDocument.uri);
    if (data) {
      const word = wordAt(data.document.getText(), data.document.offsetAt(position));
      const said = word && describeWord(data.kind, word.path, word.word, word.isKey, locale());
      return word && said !== undefined ? { contents: { kind: MarkupKind.Markdown, value: said }, range: { start: data.document.positionAt(word.span.start), end: data.document.positionAt(word.span.end) } } : null;
    }
    const at = await findingsAt(textDocument.uri, { start: position, end: position });
    return at ? explain(at.findings, at.view, initializationOptions().showsDiagnosticOnHover === true) : null;
  });

  connection.onCodeAction(async ({ textDocument, range, context }): Promise<CodeAction[]> => {
    if (context.only?.every(kind => !isWithin(CodeActionKind.QuickFix, kind))) return [];
    const edit = client.capabilities.workspace?.workspaceEdit;
    const abilities = { documentChanges: edit?.documentChanges === true, snippets: edit?.snippetEditSupport === true };
    const versionOf = (uri: string) => documents.get(uri)?.version ?? null;
    const data = dataFileAt(textDocument.uri);
    if (data) {
      const view = viewOf(data.session);
      return problemsIn(data).flatMap(problem => {
        const diagnostic = toProblemDiagnostic(problem, view.places, view.locale);
        return problem.meant !== undefined && touches(diagnostic.range, range) ? [meantAction({ ...problem, meant: problem.meant }, diagnostic, view, versionOf, abilities)] : [];
      });
    }
    const at = await findingsAt(textDocument.uri, range);
    if (!at) return [];
    const { findings, view } = at;
    return findings.flatMap(finding => {
      const shown = context.diagnostics.find(({ source, data }) => source === diagnosticSource && data === finding.fingerprint);
      return codeActions(finding, shown ?? toDiagnostic(finding, view), view, versionOf, abilities);
    });
  });

  connection.onRequest(scanWorkspace, scan);
  connection.onShutdown(() => closeFolders());

  documents.listen(connection);
  connection.listen();

  function initializationOptions(): InitializationOptions {
    // What another client than ours sends here is its own affair; each field is optional.
    return (client.initializationOptions ?? {}) as InitializationOptions;
  }

  async function open(): Promise<void> {
    const can = client.capabilities.workspace;
    if (can?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    }
    if (can?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watched.map(globPattern => ({ globPattern })) });
    }
    if (can?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(event => changeFolders(event.added, event.removed));
    await askSettings();
    openFolders();
  }

  async function askSettings(): Promise<void> {
    const canAsk = client.capabilities.workspace?.configuration === true;
    settings = readSettings(canAsk ? await connection.workspace.getConfiguration(settingsSection) : undefined);
    speak(locale(), initializationOptions().translations);
  }

  function locale(): FindingView['locale'] {
    return chooseLocale(settings.locale, client.locale);
  }

  function viewOf(session: WorkspaceSession): FindingView {
    return { places: session.places, locale: locale(), pages };
  }

  function changeFolders(added: readonly { readonly uri: string }[], removed: readonly { readonly uri: string }[]): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    for (const uri of gone) {
      const session = workspace.remove(uri);
      if (session) publisher.retract(session);
    }
    openFolders();
  }

  function openFolders(): void {
    if (settings.enable) {
      const sessions = folders.flatMap(uri => workspace.add(uri, settings) ?? []);
      documents.all().forEach(readOpen);
      for (const session of sessions) void session.reopen();
    }
    sendStatus();
  }

  function closeFolders(): void {
    for (const uri of folders) {
      const session = workspace.remove(uri);
      if (session) publisher.retract(session);
    }
  }

  async function scan(): Promise<AnalysisStatus> {
    await opening;
    await Promise.all(workspace.sessions.map(session => session.reopen(settings)));
    return currentStatus();
  }

  function readOpen(document: TextDocument): void {
    const held = workspace.findHolder(document.uri);
    held?.session.setOpenText(held.file, document.uri, document.getText());
  }

  function onSessionChange(session: WorkspaceSession): void {
    const { state } = session;
    if (state.kind === 'failed') connection.console.error(`${session.root}: ${describeError(state.error)}`);
    if (state.kind === 'ready') state.result.notices.forEach(showNotice);
    if (state.kind !== 'analysing') publish(session);
    sendStatus();
  }

  /** Writes a notice to the output once. One that says that a part of ours failed is shown too, the first time for each part. */
  function showNotice({ kind, path, text }: Notice): void {
    const line = `${path}: ${text[locale()]}`;
    if (shownNotices.has(line)) return;
    shownNotices.add(line);
    const isFault = kind === 'ruleCrashed' || kind === 'engineCrashed';
    connection.console[isFault ? 'error' : 'info'](line);
    if (!isFault || shownNotices.has(text.en)) return;
    shownNotices.add(text.en);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `Privacy Lint: ${line}` });
  }

  /** Shows what a session found. A file in a folder of the workspace inside another is left to the inner one. */
  function publish(session: WorkspaceSession): void {
    const view = viewOf(session);
    const { problems = [], warnings = [], findings = [] } = session.result ?? {};
    const byUri = new Map<string, Diagnostic[]>();
    const add = (uri: string, diagnostic: Diagnostic) => byUri.set(uri, [...(byUri.get(uri) ?? []), diagnostic]);
    // A problem of the settings stands in no file; the status tells it.
    for (const problem of problems) if (problem.file !== '.') add(session.places.uriOf(problem.file), toProblemDiagnostic(problem, session.places, view.locale));
    for (const warning of warnings) add(session.places.uriOf(warning.file), toProblemDiagnostic(warning, session.places, view.locale, DiagnosticSeverity.Warning));
    // What is being written is judged as it stands in the editor.
    for (const document of documents.all()) {
      const data = dataFileAt(document.uri);
      if (data?.session === session) byUri.set(document.uri, problemsIn(data).map(problem => toProblemDiagnostic(problem, session.places, view.locale)));
    }
    for (const finding of findings) {
      const uri = session.places.uriOf(finding.place.file);
      if (workspace.findHolder(uri)?.session === session) add(uri, toDiagnostic(finding, view));
    }
    publisher.publish(session, byUri);
  }

  /** What is wrong with a file as it stands in the editor; the file is named as its session does. */
  function problemsIn({ kind, document, session, file }: OpenDataFile): readonly PolicyProblem[] {
    return problemsOfDataFile(kind, join(session.root, file).replaceAll('\\', '/'), document.getText(), openTextOf).map(problem => ({ ...problem, file }));
  }

  function dataFileAt(uri: string): OpenDataFile | undefined {
    const held = workspace.findHolder(uri);
    const kind = held && kindOfDataFile(held.file);
    const document = documents.get(uri);
    return held && kind && document ? { kind, document, ...held } : undefined;
  }

  /** The text of a file that is open, by its path. */
  function openTextOf(path: string): string | undefined {
    return documents.all().find(({ uri }) => pathOfUri(uri)?.replaceAll('\\', '/') === path)?.getText();
  }

  function sendStatus(): void {
    void connection.sendNotification(analysisStatus, currentStatus());
  }

  function currentStatus(): AnalysisStatus {
    if (!settings.enable) return { state: 'off', findings: 0, errors: 0, files: 0 };
    return statusOf(workspace.sessions, locale());
  }

  /** Waits until the analysis has caught up with a document, then gives its findings that touch a range; `undefined` outside the workspace. */
  async function findingsAt(uri: string, range: Range): Promise<{ readonly findings: readonly Finding[]; readonly view: FindingView } | undefined> {
    const held = workspace.findHolder(uri);
    if (held === undefined) return undefined;
    const { session, file } = held;
    await session.settled();
    const findings = (session.result?.findings ?? []).filter(({ place }) => place.file === file && touches(session.places.rangeOf(place), range));
    return { findings, view: viewOf(session) };
  }
}

/** A policy, a pack or a model that is open. */
interface OpenDataFile {
  readonly kind: DataFileKind;
  readonly document: TextDocument;
  readonly session: WorkspaceSession;
  /** Relative to the session's root. */
  readonly file: string;
}

/** Whether two ranges overlap or meet; a cursor at either end of a finding is on it. */
function touches(left: Range, right: Range): boolean {
  return !isBefore(left.end, right.start) && !isBefore(right.end, left.start);
}

function isBefore(left: Position, right: Position): boolean {
  return left.line < right.line || (left.line === right.line && left.character < right.character);
}

/** Whether a kind of action is the one asked for or inside it: `quickfix` is within `quickfix` and within the empty kind. */
function isWithin(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
