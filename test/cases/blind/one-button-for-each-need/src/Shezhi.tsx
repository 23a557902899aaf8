import { useState } from 'react';
import { Button, View } from 'react-native';
import { QINGDAN, shenqing } from './quanxian';

export function Shezhi() {
  const [keyong, setKeyong] = useState<ReadonlySet<string>>(new Set());
  return (
    <View>
      {QINGDAN.map((xuqiu) => (
        <Button
          key={xuqiu.gongneng}
          title={`${xuqiu.gongneng}${keyong.has(xuqiu.gongneng) ? '（已开启）' : ''}`}
          onPress={async () => {
            if (await shenqing(xuqiu)) setKeyong(new Set([...keyong, xuqiu.gongneng]));
          }}
        />
      ))}
    </View>
  );
}
