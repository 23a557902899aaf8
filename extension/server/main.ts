/** The language server as a program: speaks over the channel its parent chose (`--node-ipc`, `--stdio`, `--pipe=…`, `--socket=…`). */

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { openProject } from './project.js';
import { startServer } from './server.js';

startServer(createConnection(ProposedFeatures.all), openProject);
