import { createBottomTabNavigator } from '@react-navigation/bottom-tabs';
import { Text } from 'react-native';

const Tab = createBottomTabNavigator();

const Bread = () => <Text>Bread of the day</Text>;
const Orders = () => <Text>Your orders</Text>;

export function Tabs() {
  return (
    <Tab.Navigator>
      <Tab.Screen name="Bread" component={Bread} />
      <Tab.Screen name="Orders" component={Orders} />
    </Tab.Navigator>
  );
}
