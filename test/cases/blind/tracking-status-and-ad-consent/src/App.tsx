import { useEffect } from 'react';
import AsyncStorage from '@react-native-async-storage/async-storage';
import { Pressable, Text, View } from 'react-native';
import { startAttribution } from './attribution';

export default function App() {
  useEffect(() => {
    void startAttribution();
  }, []);
  return (
    <View>
      <Text>今日の献立</Text>
      <Text>広告の効果測定に同意しますか？</Text>
      <Pressable onPress={() => AsyncStorage.setItem('consent.advertising', 'given')}><Text>同意する</Text></Pressable>
      <Pressable onPress={() => AsyncStorage.setItem('consent.advertising', 'refused')}><Text>同意しない</Text></Pressable>
    </View>
  );
}
