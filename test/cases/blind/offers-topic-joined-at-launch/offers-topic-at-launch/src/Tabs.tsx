import { createBottomTabNavigator } from '@react-navigation/bottom-tabs';
import { Text } from 'react-native';

const Tab = createBottomTabNavigator();

const Orders = () => <Text>Orders</Text>;
const Menu = () => <Text>Menu</Text>;

export function Tabs() {
  return (
    <Tab.Navigator>
      <Tab.Screen name="Menu" component={Menu} />
      <Tab.Screen name="Orders" component={Orders} />
    </Tab.Navigator>
  );
}
