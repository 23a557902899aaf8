import * as SecureStore from 'expo-secure-store';
import * as Updates from 'expo-updates';

export const getToken = () => SecureStore.getItemAsync('token');

export async function signOut() {
  await SecureStore.deleteItemAsync('token');
  await Updates.reloadAsync();
}
