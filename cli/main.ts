#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { createProcessHost } from './host.js';
import { runCommandLine } from './run-command-line.js';

// A scan is over before V8 has won back what it spends on optimising each function as early as it does by itself. Later ones may not know the flag.
if (Number.parseInt(process.versions.v8, 10) <= 13) setFlagsFromString('--interrupt-budget=800000');

process.exitCode = await runCommandLine(process.argv.slice(2), createProcessHost());
