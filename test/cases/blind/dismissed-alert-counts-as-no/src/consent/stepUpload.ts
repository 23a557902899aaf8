import AsyncStorage from '@react-native-async-storage/async-storage';
import { Alert } from 'react-native';

const KEY = 'consent.step-upload';
const VERSION = '2025-02';

function ask(): Promise<boolean> {
  return new Promise((resolve) => {
    Alert.alert(
      '步数信息单独同意',
      '为生成每周健步报告,我们需要读取您的步数(健康信息)并上传至服务器,保存 90 天。不同意不影响其他功能。',
      [
        { text: '不同意', style: 'cancel', onPress: () => resolve(false) },
        { text: '同意上传步数', onPress: () => resolve(true) },
      ],
      { cancelable: true, onDismiss: () => resolve(false) },
    );
  });
}

export async function agreesToStepUpload(): Promise<boolean> {
  const kept = await AsyncStorage.getItem(KEY);
  if (kept !== null) {
    const record = JSON.parse(kept) as { status: string; version: string };
    if (record.version === VERSION) return record.status === 'given';
  }
  const agreed = await ask();
  const record = { kind: 'separate', purpose: 'step-upload', status: agreed ? 'given' : 'refused', version: VERSION, at: Date.now() };
  await AsyncStorage.setItem(KEY, JSON.stringify(record));
  return agreed;
}
