// case: the parameter that stands for the consent defaults to false and the caller hands over the stored choice
// rules: no-ineffective-consent-check, no-collection-before-consent

import { createRoot } from 'react-dom/client';
import { Portal } from './Portal';
import { startReplay } from './replay';

const replayConsent = localStorage.getItem('replay-consent') === 'ja';

startReplay(replayConsent);
createRoot(document.getElementById('root')!).render(<Portal />);
