import { useEffect, useState } from 'react';
import { Switch, Text, View } from 'react-native';
import { analyticsConsent, answerAnalytics } from './consent';
import { startTelemetry, stopTelemetry } from './telemetry';

export function SettingsScreen() {
  const [on, setOn] = useState(false);

  useEffect(() => {
    void analyticsConsent().then(setOn);
  }, []);

  const change = async (next: boolean) => {
    setOn(next);
    await answerAnalytics(next);
    await (next ? startTelemetry() : stopTelemetry());
  };

  return (
    <View>
      <Text>Send anonymous usage statistics</Text>
      <Switch value={on} onValueChange={change} />
    </View>
  );
}
