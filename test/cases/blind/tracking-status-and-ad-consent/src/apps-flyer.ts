import sdk from 'react-native-appsflyer';

export const appsFlyer = {
  start: () => sdk.initSdk({ devKey: 'q8Vx', appId: '1459903312', isDebug: false }),
};
