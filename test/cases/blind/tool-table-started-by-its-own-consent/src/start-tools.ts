// case: a table of tools names a purpose for each, and each is started by the consent to its purpose
// rules: no-collection-before-consent

import Clarity from '@microsoft/clarity';
import ReactGA from 'react-ga4';
import { grantedPurposes, type Purpose } from './granted-purposes';

interface Tool {
  name: string;
  purpose: Purpose;
  start: () => void;
}

const tools: readonly Tool[] = [
  { name: 'visits', purpose: 'analytics', start: () => ReactGA.initialize('G-5TT0QK9') },
  { name: 'recording', purpose: 'session-replay', start: () => Clarity.init('r4k0zz') },
];

export async function startTools(): Promise<string[]> {
  const granted = await grantedPurposes();
  const started: string[] = [];
  for (const tool of tools) {
    if (!granted.has(tool.purpose)) continue;
    tool.start();
    started.push(tool.name);
  }
  return started;
}

void startTools();
