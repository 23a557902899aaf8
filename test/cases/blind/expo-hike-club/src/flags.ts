import Constants from 'expo-constants';

// set per build in app.config.js
export const flags = {
  nearbyEnabled: Constants.expoConfig?.extra?.nearby === 'on',
};
