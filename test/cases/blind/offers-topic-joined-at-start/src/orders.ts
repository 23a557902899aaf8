import { Alert } from 'react-native';

export function showOrderUpdate(orderId: string): void {
  Alert.alert('Your order', `There is news about order ${orderId}.`);
}
