// case: the route is recorded after a question of its own, whose answer is kept
// rules: no-collection-before-consent

import { useState } from 'react';
import Taro from '@tarojs/taro';
import { Button, Text, View } from '@tarojs/components';
import { askTrackConsent } from '../../privacy/ask';
import { startRoute } from './route';

export default function RunPage() {
  const [metres, setMetres] = useState(0);
  const [manual, setManual] = useState(false);

  const begin = async () => {
    if (!(await askTrackConsent())) {
      setManual(true);
      return;
    }
    await startRoute(setMetres);
  };

  return (
    <View>
      <Text>{manual ? '请在跑步结束后手动填写距离' : `${metres} 米`}</Text>
      <Button onClick={begin}>开始跑步</Button>
      <Button onClick={() => Taro.stopLocationUpdate()}>结束</Button>
    </View>
  );
}
