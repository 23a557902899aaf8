import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AnalysisResult } from '../../eslint-plugin/project/project-session.js';
import { chooseSeverities } from './choose-severities.js';
import { createPlaces, relativeTo, type Places } from './places.js';
import type { OpenProject, Project, ProjectChoices } from './project.js';

/** How far a session is. While it analyses, `result` is what it found before. */
export type SessionState =
  | { readonly kind: 'analysing'; readonly result?: AnalysisResult }
  | { readonly kind: 'ready'; readonly result: AnalysisResult }
  | { readonly kind: 'failed'; readonly error: unknown };

/** How long typing has to rest before the analysis runs. Unit: ms. */
const restTime = 200;

/**
 * One folder of the workspace, with its analysis. Changes are gathered until they rest; then it runs, and tells `onChange` before and
 * after.
 */
export class WorkspaceSession {
  readonly root: string;
  readonly places: Places;
  readonly #openProject: OpenProject;
  readonly #onChange: (session: WorkspaceSession) => void;
  readonly #openTexts = new Map<string, string>();
  readonly #openUris = new Map<string, string>();
  #choices: ProjectChoices;
  #project: Project | undefined;
  #mustOpen = true;
  #mustRefresh = false;
  #state: SessionState = { kind: 'analysing' };
  #timer: NodeJS.Timeout | undefined;
  #rest: Rest | undefined;
  #isDisposed = false;

  constructor(root: string, choices: ProjectChoices, openProject: OpenProject, onChange: (session: WorkspaceSession) => void) {
    this.root = root;
    this.#choices = choices;
    this.#openProject = openProject;
    this.#onChange = onChange;
    this.places = createPlaces(root, file => this.#openTexts.get(file) ?? this.#project?.textOf(file) ?? readText(resolve(root, file)), this.#openUris);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** What was found last; `undefined` before the first time and after a failure. */
  get result(): AnalysisResult | undefined {
    return this.#state.kind === 'failed' ? undefined : this.#state.result;
  }

  /** Gives a path relative to the folder; `undefined` where it lies outside. */
  fileOf(path: string): string | undefined {
    return relativeTo(this.root, path);
  }

  /** Reads the whole project anew, under other choices if they are given. */
  reopen(choices: ProjectChoices = this.#choices): Promise<void> {
    this.#choices = choices;
    this.#mustOpen = true;
    return this.#runAfter(0);
  }

  /** Takes the text of an open document in place of what is on disk. A file that the project does not hold stays out. */
  setOpenText(file: string, uri: string, text: string): void {
    this.#openUris.set(file, uri);
    this.#openTexts.set(file, text);
    const before = this.#project?.textOf(file);
    if (before === undefined || before === text) return;
    this.#project?.setText(file, text);
    void this.#runAfter(restTime);
  }

  /** Goes back to what is on disk. */
  close(file: string): void {
    const text = this.#openTexts.get(file);
    this.#openUris.delete(file);
    this.#openTexts.delete(file);
    if (this.#project?.textOf(file) === undefined) return;
    this.#project.setText(file);
    if (this.#project.textOf(file) !== text) void this.#runAfter(restTime);
  }

  /** Takes note that something on disk came, went or changed. */
  changeOnDisk(): void {
    this.#mustRefresh = true;
    void this.#runAfter(restTime);
  }

  /** Waits until what is shown belongs to the texts as they stand. */
  settled(): Promise<void> {
    return this.#rest?.promise ?? Promise.resolve();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#rest?.end();
  }

  #runAfter(delay: number): Promise<void> {
    this.#rest ??= createRest();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), delay);
    return this.#rest.promise;
  }

  #run(): void {
    this.#become({ kind: 'analysing', ...(this.result === undefined ? {} : { result: this.result }) });
    // The analysis keeps this process busy; what was just said has to leave it first.
    this.#timer = setTimeout(() => {
      const rest = this.#rest;
      this.#rest = undefined;
      this.#timer = undefined;
      this.#become(this.#analyse());
      rest?.end();
    }, 1);
  }

  #analyse(): SessionState {
    try {
      const result = this.#upToDateProject().result();
      return { kind: 'ready', result: { ...result, findings: chooseSeverities(result.findings, this.#choices.rules) } };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }

  #upToDateProject(): Project {
    const mustLook = this.#mustOpen || this.#mustRefresh;
    if (this.#project === undefined || this.#mustOpen) this.#project = this.#openProject(this.root, this.#choices);
    else if (this.#mustRefresh) this.#project.refresh();
    this.#mustOpen = false;
    this.#mustRefresh = false;
    if (mustLook) for (const [file, text] of this.#openTexts) if (this.#project.textOf(file) !== undefined) this.#project.setText(file, text);
    return this.#project;
  }

  #become(state: SessionState): void {
    if (this.#isDisposed) return;
    this.#state = state;
    this.#onChange(this);
  }
}

/** A time of change that ends. */
interface Rest {
  readonly promise: Promise<void>;
  readonly end: () => void;
}

function createRest(): Rest {
  let end = (): void => undefined;
  const promise = new Promise<void>(done => {
    end = done;
  });
  return { promise, end };
}

/** Reads a file that is no source, as the policy; `undefined` where it is not there. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A place in a file that is gone is shown at its start.
    return undefined;
  }
}
