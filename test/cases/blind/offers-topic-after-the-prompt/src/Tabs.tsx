import { Text, View } from 'react-native';

export function Tabs() {
  return (
    <View>
      <Text>Today's menu</Text>
    </View>
  );
}
