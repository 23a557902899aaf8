import React, { useState } from 'react';
import LocationConsentDialog from '../consent/LocationConsentDialog';
import { readLocationConsent } from '../consent/locationConsent';
import { useTrackRecorder } from '../hooks/useTrackRecorder';

export default function RecordRun() {
  const { running, start, stop } = useTrackRecorder();
  const [asking, setAsking] = useState(false);

  const onStart = () => {
    if (readLocationConsent() === 'unset') setAsking(true);
    else start();
  };

  return (
    <main>
      <button onClick={running ? stop : onStart}>{running ? 'Finish' : 'Start'}</button>
      <LocationConsentDialog
        open={asking}
        onAnswer={(granted) => {
          setAsking(false);
          if (granted) start();
        }}
      />
    </main>
  );
}
