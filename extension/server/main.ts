/** The language server as a program: speaks over the channel its parent chose (`--node-ipc`, `--stdio`, `--pipe=…`, `--socket=…`). */

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { describeError } from './describe-error.js';
import { openProject } from './project.js';
import { startServer } from './server.js';

const connection = createConnection(ProposedFeatures.all);
// The last net: sessions and requests catch their own faults. What falls through is a fault of ours, and no reason to leave the editor without answers.
process.on('uncaughtException', error => connection.console.error(describeError(error)));
startServer(connection, openProject);
