import { NavigationContainer, useNavigation, useRoute } from '@react-navigation/native';
import { createNativeStackNavigator } from '@react-navigation/native-stack';
import { DeviceEventEmitter, Pressable } from 'react-native';
const Stack = createNativeStackNavigator();
export default function App() {
  return (
    <NavigationContainer>
      <Stack.Navigator>
        <Stack.Screen name="List" component={List} />
        <Stack.Screen name="Held" component={Held} />
        <Stack.Screen name="Calm" component={Calm} />
        <Stack.Screen name="Start" component={Start} initialParams={{ value: source('email'), note: 'plain' }} />
      </Stack.Navigator>
    </NavigationContainer>
  );
}
function List({ navigation }) {
  return <Pressable onPress={() => { navigation.navigate('Held', { value: source('email'), note: 'plain' }); navigation.push('Calm', { value: 'plain' }); }} />;
}
function Held({ route }) {
  sink(route.params.value); // flow: email
  sink(route.params.note);
  const { params } = useRoute();
  sink(params.value); // flow: email
  return null;
}
function Calm({ route: { params } }) {
  sink(params.value);
  return null;
}
function Start({ route }) {
  sink(route.params.value); // flow: email
  sink(route.params.note);
  return null;
}
DeviceEventEmitter.addListener('held', held => {
  sink(held.value); // flow: phone
  sink(held.note);
});
DeviceEventEmitter.emit('held', { value: source('phone'), note: 'plain' });
