import { useEffect, useState } from 'react';
import { SafeAreaView, Text } from 'react-native';
import { aboutLines, installNumber } from './src/install';

export default function App() {
  const [install, setInstall] = useState('');

  useEffect(() => {
    void installNumber().then(setInstall);
  }, []);

  return (
    <SafeAreaView>
      {aboutLines().map((line) => <Text key={line}>{line}</Text>)}
      <Text>Install {install.slice(0, 8)}</Text>
    </SafeAreaView>
  );
}
