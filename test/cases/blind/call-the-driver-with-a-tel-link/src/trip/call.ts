import { Linking, Platform } from 'react-native';

export function dial(phone: string): Promise<void> {
  const scheme = Platform.OS === 'ios' ? 'telprompt' : 'tel';
  return Linking.openURL(`${scheme}:${phone}`);
}
