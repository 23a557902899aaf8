// case: an alert of React Native asks for consent and offers OK alone
import { Alert } from 'react-native';

export function ask(grant: () => void) {
  Alert.alert('Privacy', 'We share your usage data with our partners. Do you consent?', [{ text: 'OK', onPress: grant }]); // expect: require-decline-option
}
