#!/usr/bin/env node
import { createProcessHost } from './host.js';
import { runCommandLine } from './run-command-line.js';

process.exitCode = await runCommandLine(process.argv.slice(2), createProcessHost());
