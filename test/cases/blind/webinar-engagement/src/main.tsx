// case: webinar room reads the expression of participants every few seconds, the thumbnail check asks Face++ for beauty; framing help does neither
// rules: no-biometric-attribute-inference
import React from 'react';
import { createRoot } from 'react-dom/client';
import Room from './Room';

createRoot(document.getElementById('root')!).render(<Room webinarId={location.pathname.split('/').pop()!} />);
