import { Text } from 'react-native';

export default function Friends() {
  return <Text>Cook together with somebody you know.</Text>;
}
