import { Text, View } from 'react-native';

export function Tabs() {
  return (
    <View>
      <Text>Shop</Text>
      <Text>Cart</Text>
    </View>
  );
}
