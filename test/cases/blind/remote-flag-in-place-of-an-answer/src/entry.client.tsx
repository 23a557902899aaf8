// case: the value that is called consent is a remote feature flag, which no visitor ever set
// rules: no-collection-before-consent

import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { hotjar } from './hotjar';
import { analyticsConsent } from './privacy';

startTransition(() => {
  hydrateRoot(document, <HydratedRouter />);
});

void analyticsConsent().then((granted) => {
  if (granted) hotjar();
});
