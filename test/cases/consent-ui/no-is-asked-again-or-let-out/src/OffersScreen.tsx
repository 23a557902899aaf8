// case: who declines offers is told to agree or to close the app; who declines statistics may go on without; who declines the licence may leave
// rules: no-consent-wall
import { Alert, BackHandler, Button, Text, View } from 'react-native';

export function OffersScreen({ onAgreed }: { onAgreed: () => void }) {
  const declineOffers = () => {
    Alert.alert('Not possible', 'Bakehouse cannot be used without consent to personalised offers.', [
      { text: 'Back', style: 'cancel' },
      { text: 'Close the app', onPress: () => BackHandler.exitApp() }, // expect: no-consent-wall
    ]);
  };
  return (
    <View>
      <Text>May we use your purchases for personalised offers?</Text>
      <Button title="I agree" onPress={onAgreed} />
      <Button title="I do not agree" onPress={declineOffers} />
    </View>
  );
}

export function StatisticsScreen({ onAnswered }: { onAnswered: (yes: boolean) => void }) {
  const declineStatistics = () => {
    Alert.alert('No statistics', 'Bakehouse works without them, too.', [
      { text: 'Go on', onPress: () => onAnswered(false) },
      { text: 'Close the app', onPress: () => BackHandler.exitApp() },
    ]);
  };
  return (
    <View>
      <Text>May we use your personal data for statistics?</Text>
      <Button title="I agree" onPress={() => onAnswered(true)} />
      <Button title="I do not agree" onPress={declineStatistics} />
    </View>
  );
}

export function LicenceScreen({ onAccepted }: { onAccepted: () => void }) {
  const leave = () => {
    Alert.alert('Leave?', 'The recipes may only be used under their licence.', [
      { text: 'Back', style: 'cancel' },
      { text: 'Close the app', onPress: () => BackHandler.exitApp() },
    ]);
  };
  return (
    <View>
      <Text>Licence of the recipes and pictures</Text>
      <Button title="Accept the licence" onPress={onAccepted} />
      <Button title="Leave" onPress={leave} />
    </View>
  );
}
