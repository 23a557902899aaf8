import { Button, Text, View } from '@tarojs/components';
import { useAirQuality } from './useAirQuality';

export default function Weather() {
  const { air, tip, refresh } = useAirQuality();
  return (
    <View>
      <Button onClick={refresh}>查看所在城市空气质量</Button>
      {air && <Text>{air.city}：{air.index}</Text>}
      {tip && <Text>{tip}</Text>}
    </View>
  );
}
