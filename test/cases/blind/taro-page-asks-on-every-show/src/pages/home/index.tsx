// case: each time the page shows, a dialog without a refuse button asks for the use of personal information
// rules: require-decline-option, no-consent-nagging
import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { saveAnswer } from '../../services/answers';

export default function Home() {
  const [agreed, setAgreed] = useState(false);

  useDidShow(async () => {
    if (agreed) return;
    const { confirm } = await Taro.showModal({ title: '个人信息授权', content: '我们将收集您的浏览记录用于个性化推荐，请授权。', showCancel: false, confirmText: '同意' }); // expect: require-decline-option, no-consent-nagging
    if (confirm) {
      await saveAnswer({ purpose: 'personalisation', answer: 'given', at: Date.now(), textVersion: 3 });
      setAgreed(true);
    }
  });

  return (
    <View>
      <Text>今日菜谱</Text>
    </View>
  );
}
