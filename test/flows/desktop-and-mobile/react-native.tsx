import React, { useEffect, useState } from 'react';
import { Text, TextInput, Button, DeviceEventEmitter } from 'react-native';
import { createNativeStackNavigator } from '@react-navigation/native-stack';
import { useRoute, useNavigation } from '@react-navigation/native';
import AsyncStorage from '@react-native-async-storage/async-storage';

const Stack = createNativeStackNavigator();

function Home({ navigation }: any) {
  return <Button title="go" onPress={() => {
    navigation.navigate('Detail', { id: source('email'), tab: 'info' });
    navigation.navigate('Help', { id: 'faq' });
    DeviceEventEmitter.emit('opened', source('email'));
    DeviceEventEmitter.emit('closed', 'c');
  }} />;
}

function Detail({ route }: any) {
  const { id, tab } = route.params;
  sink(id); // flow: email
  sink(tab);
  return <Text>{id}</Text>;
}

function Help() {
  const route = useRoute<any>();
  sink(route.params.id);
  return <Text>help</Text>;
}

DeviceEventEmitter.addListener('opened', (v) => {
  sink(v); // flow: email
});
DeviceEventEmitter.addListener('closed', (v) => {
  sink(v);
});

async function storage() {
  await AsyncStorage.setItem('token', source('email'));
  await AsyncStorage.setItem('lang', 'it');
  sink(await AsyncStorage.getItem('token')); // flow: email
  sink(await AsyncStorage.getItem('lang'));
  await AsyncStorage.setItem('user', JSON.stringify({ mail: source('email'), zip: '1' }));
  const u = JSON.parse((await AsyncStorage.getItem('user'))!);
  sink(u.mail); // flow: email
  sink(u.zip);
}

function Field() {
  const [text, setText] = useState('');
  const [hint, setHint] = useState('h');
  useEffect(() => {
    storage().then(() => setText(source('email')));
    setHint('type');
  }, []);
  sink(text); // flow: email
  sink(hint);
  return <TextInput value={text} onChangeText={setText} />;
}

export default function App() {
  return (
    <Stack.Navigator>
      <Stack.Screen name="Home" component={Home} />
      <Stack.Screen name="Detail" component={Detail} />
      <Stack.Screen name="Help" component={Help} />
      <Stack.Screen name="Field" component={Field} />
    </Stack.Navigator>
  );
}
