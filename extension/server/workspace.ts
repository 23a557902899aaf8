import { pathOfUri } from './places.js';
import type { OpenProject, ProjectChoices } from './project.js';
import { WorkspaceSession } from './workspace-session.js';

/** A document's session, and its path in there. */
export interface Held {
  readonly session: WorkspaceSession;
  readonly file: string;
}

/** The folders of the editor's workspace, each with its session. */
export class Workspace {
  readonly #sessions = new Map<string, WorkspaceSession>();
  readonly #openProject: OpenProject;
  readonly #onChange: (session: WorkspaceSession) => void;

  constructor(openProject: OpenProject, onChange: (session: WorkspaceSession) => void) {
    this.#openProject = openProject;
    this.#onChange = onChange;
  }

  get sessions(): readonly WorkspaceSession[] {
    return [...this.#sessions.values()];
  }

  /** Adds a folder; gives `undefined` where it is there already, or not on disk. Its session has yet to be opened. */
  add(uri: string, choices: ProjectChoices): WorkspaceSession | undefined {
    const root = pathOfUri(uri);
    if (root === undefined || this.#sessions.has(uri)) return undefined;
    const session = new WorkspaceSession(root, choices, this.#openProject, this.#onChange);
    this.#sessions.set(uri, session);
    return session;
  }

  /** Takes a folder out and ends its session. */
  remove(uri: string): WorkspaceSession | undefined {
    const session = this.#sessions.get(uri);
    this.#sessions.delete(uri);
    session?.dispose();
    return session;
  }

  /** Finds the session with the deepest folder around a document. */
  findHolder(uri: string): Held | undefined {
    const path = pathOfUri(uri);
    if (path === undefined) return undefined;
    return this.sessions
      .flatMap(session => {
        const file = session.fileOf(path);
        return file === undefined ? [] : [{ session, file }];
      })
      .sort((left, right) => right.session.root.length - left.session.root.length)[0];
  }
}
