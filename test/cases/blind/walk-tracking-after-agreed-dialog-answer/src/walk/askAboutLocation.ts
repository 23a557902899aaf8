import { Alert } from 'react-native';
import AsyncStorage from '@react-native-async-storage/async-storage';

const TITLE = '单独同意：行踪信息';
const TEXT = '为记录您的步行路线，我们将处理您的精确位置。不同意仍可手动记录。是否单独同意？';

export function askAboutLocation(): Promise<'agreed' | 'refused'> {
  return new Promise((resolve) => {
    const keep = async (answer: 'agreed' | 'refused') => {
      const record = { kind: 'separate', category: 'location', answer, text: TEXT, at: Date.now() };
      await AsyncStorage.setItem('separate-consent:location', JSON.stringify(record));
      resolve(answer);
    };
    Alert.alert(TITLE, TEXT, [
      { text: '不同意', onPress: () => keep('refused') },
      { text: '同意', onPress: () => keep('agreed') },
    ]);
  });
}
