import { ProjectSession } from '../../eslint-plugin/project/project-session.js';
import type { Settings } from '../protocol/settings.js';

/** What the server asks of a project it holds open. */
export type Project = Pick<ProjectSession, 'refresh' | 'setText' | 'textOf' | 'result'>;

/** What the editor's settings add to the policy. */
export type ProjectChoices = Pick<Settings, 'preset' | 'rules'>;

/** Reads a project from disk. The policy of a folder above the workspace does not hold: who opens a folder has not seen it. */
export type OpenProject = (root: string, choices: ProjectChoices) => Project;

export const openProject: OpenProject = (root, { preset }) => new ProjectSession(root, { boundary: root, expectsEdits: true, presets: preset === '' ? [] : [preset] });
