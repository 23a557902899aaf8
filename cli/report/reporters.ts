import { writeAgent } from './agent.js';
import { writeGithub } from './github.js';
import { writeGitlab } from './gitlab.js';
import { writeHtml } from './html.js';
import { writeJson } from './json.js';
import { writeJunit } from './junit.js';
import { writeMarkdown } from './markdown.js';
import { writePretty } from './pretty.js';
import type { Report, Terminal } from './report.js';
import { writeSarif } from './sarif.js';

/** Writes a report in one format. */
export type Reporter = (report: Report, terminal: Terminal) => string;

export const reporters = {
  pretty: writePretty,
  json: writeJson,
  sarif: writeSarif,
  github: writeGithub,
  gitlab: writeGitlab,
  junit: writeJunit,
  markdown: writeMarkdown,
  html: writeHtml,
  agent: writeAgent,
} as const satisfies Readonly<Record<string, Reporter>>;

export type FormatName = keyof typeof reporters;

export const formatNames = Object.keys(reporters) as readonly FormatName[];
