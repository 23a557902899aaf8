// case: the button asks before the position is tracked, but coming back to the app resumes the tracking without a look
// rules: no-collection-before-consent

import { useEffect } from 'react';
import { AppState } from 'react-native';
import { RideScreen } from './ride/RideScreen';
import { startTrack, trackRunning } from './ride/track';

export default function App() {
  useEffect(() => {
    const subscription = AppState.addEventListener('change', async (state) => {
      if (state === 'active' && !(await trackRunning())) {
        await startTrack();
      }
    });
    return () => subscription.remove();
  }, []);

  return <RideScreen />;
}
