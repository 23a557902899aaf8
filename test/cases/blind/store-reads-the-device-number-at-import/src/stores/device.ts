import { create } from 'zustand';
import * as Application from 'expo-application';
import { Platform } from 'react-native';

interface DeviceState {
  platform: string;
  key: string;
}

export const useDevice = create<DeviceState>(() => ({
  platform: Platform.OS,
  key: Platform.OS === 'android' ? Application.getAndroidId() : 'ios', // expect: no-fingerprinting-without-consent
}));
