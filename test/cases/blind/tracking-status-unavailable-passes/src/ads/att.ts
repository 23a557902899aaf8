import { Platform } from 'react-native';
import { getTrackingStatus, requestTrackingPermission, type TrackingStatus } from 'react-native-tracking-transparency';

export async function trackingStatus(): Promise<TrackingStatus> {
  const status = await getTrackingStatus();
  if (Platform.OS !== 'ios' || status !== 'not-determined') return status;
  return requestTrackingPermission();
}
