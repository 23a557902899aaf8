// case: the loader of the route redirects people who did not consent to voice recording before the page records
// rules: no-collection-before-consent
import { createBrowserRouter } from 'react-router-dom';
import { consentLoader } from './consent/consent-loader';
import { ConsentPage } from './consent/ConsentPage';
import { Dictation } from './dictation/Dictation';
import { Reports } from './Reports';

export const router = createBrowserRouter([
  { path: '/', element: <Reports /> },
  { path: '/consent/:purpose', element: <ConsentPage /> },
  {
    path: '/reports/:id/dictation',
    loader: consentLoader('voice-recording'),
    element: <Dictation />,
  },
]);
