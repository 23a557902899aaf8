import { ProjectSession, type AnalysisResult, type SessionOptions } from './project-session.js';

/** Reads a project from the disk and analyses it once: what the command line shows, and what the other hosts show of the same files. */
export function analyzeProject(root: string, options: SessionOptions = {}): AnalysisResult {
  return new ProjectSession(root, options).result();
}
