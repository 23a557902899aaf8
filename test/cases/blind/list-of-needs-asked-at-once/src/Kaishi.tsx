import { useState } from 'react';
import { Button, Text } from 'react-native';
import { shenqing } from './quanxian';

export function Kaishi() {
  const [keyong, setKeyong] = useState<string[]>([]);
  return (
    <>
      <Button title="开启全部功能" onPress={async () => setKeyong(await shenqing())} />
      <Text>{keyong.join('、')}</Text>
    </>
  );
}
