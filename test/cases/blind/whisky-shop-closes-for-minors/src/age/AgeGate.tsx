// case: the app closes for people who say that they are under age; refusing statistics changes nothing
// rules: no-consent-wall

import { useState, type ReactNode } from 'react';
import { BackHandler, Button, Modal, Text, View } from 'react-native';
import { StatisticsQuestion } from './StatisticsQuestion';

export function AgeGate({ children }: { children: ReactNode }) {
  const [adult, setAdult] = useState(false);

  const onMinor = () => {
    BackHandler.exitApp();
  };

  return (
    <View>
      <Modal visible={!adult}>
        <Text>We sell spirits. Are you 18 or older?</Text>
        <Button title="Yes, I am 18 or older" onPress={() => setAdult(true)} />
        <Button title="No" onPress={onMinor} />
      </Modal>
      {adult && <StatisticsQuestion />}
      {adult && children}
    </View>
  );
}
