// case: the parameter that stands for the consent defaults to true and the caller leaves it out
// rules: no-ineffective-consent-check, no-collection-before-consent

import { createRoot } from 'react-dom/client';
import { Portal } from './Portal';
import { startReplay } from './replay';

startReplay();
createRoot(document.getElementById('root')!).render(<Portal />);
